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
    affine.for %b0 = 0 to %16 {
      affine.for %j_panel = 0 to %24 step 8 {
        affine.for %k0_piece = 0 to %25 step 4096 {
          %b_copy = memref.alloc(%33) {alignment = 64 : i64} : memref<?x8xf64>
          affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 4096), s0)>(%k0_piece)[%20] {
            %48 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %49 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_copy)
            vector.transfer_write %48, %b_copy[%49, %34] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
          }
          affine.for %i_tile = 0 to %26 step 6 {
            %50 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
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
    affine.for %j_1_panel = 0 to %158 step 8 {
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
    %c5 = arith.constant 5 : index
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
    %40 = arith.minsi %c4096, %12 : index
    %41 = arith.constant 0 : index
    %42 = arith.constant 0 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = arith.constant 0 : index
    %46 = arith.minsi %c8192, %12 : index
    %47 = arith.andi %13, %c7 : index
    %48 = arith.minsi %c4, %47 : index
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %48, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.constant 0 : index
    %53 = arith.constant 0 : index
    %54 = arith.constant 0 : index
    %55 = arith.constant 0 : index
    scf.for %b0 = %c0 to %8 step %c1 {
      scf.for %j_panel = %c0 to %17 step %c8 {
        scf.for %k0_piece = %c0 to %18 step %c4096 {
          %b_copy = memref.alloc(%40) {alignment = 64 : i64} : memref<?x8xf64>
          %56 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %57 = arith.minsi %56, %12 : index
          scf.for %k0_copy = %k0_piece to %57 step %c1 {
            %58 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %59 = arith.addi %j_panel, %c4 overflow<nsw> : index
            %60 = vector.load %b[%b0, %k0_copy, %59] : memref<?x?x?xf64>, vector<4xf64>
            %61 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
            vector.store %58, %b_copy[%61, %41] : memref<?x8xf64>, vector<4xf64>
            %62 = arith.addi %41, %c4 overflow<nsw> : index
            vector.store %60, %b_copy[%61, %62] : memref<?x8xf64>, vector<4xf64>
          }
          scf.for %i_tile = %c0 to %20 step %c6 {
            %63 = arith.cmpi eq, %k0_piece, %c0 : index
            %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75 = scf.if %63 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %76 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %77 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %78 = vector.load %out0_1[%b0, %i_tile, %77] : memref<?x?x?xf64>, vector<4xf64>
              %79 = arith.addi %i_tile, %c1 overflow<nsw> : index
              %80 = vector.load %out0_1[%b0, %79, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %81 = vector.load %out0_1[%b0, %79, %77] : memref<?x?x?xf64>, vector<4xf64>
              %82 = arith.addi %i_tile, %c2 overflow<nsw> : index
              %83 = vector.load %out0_1[%b0, %82, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %84 = vector.load %out0_1[%b0, %82, %77] : memref<?x?x?xf64>, vector<4xf64>
              %85 = arith.addi %i_tile, %c3 overflow<nsw> : index
              %86 = vector.load %out0_1[%b0, %85, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %87 = vector.load %out0_1[%b0, %85, %77] : memref<?x?x?xf64>, vector<4xf64>
              %88 = arith.addi %i_tile, %c4 overflow<nsw> : index
              %89 = vector.load %out0_1[%b0, %88, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %90 = vector.load %out0_1[%b0, %88, %77] : memref<?x?x?xf64>, vector<4xf64>
              %91 = arith.addi %i_tile, %c5 overflow<nsw> : index
              %92 = vector.load %out0_1[%b0, %91, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %93 = vector.load %out0_1[%b0, %91, %77] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %76, %78, %80, %81, %83, %84, %86, %87, %89, %90, %92, %93 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %94 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %95 = arith.minsi %94, %12 : index
            %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107 = scf.for %k0 = %k0_piece to %95 step %c1 iter_args(%108 = %64, %109 = %65, %110 = %66, %111 = %67, %112 = %68, %113 = %69, %114 = %70, %115 = %71, %116 = %72, %117 = %73, %118 = %74, %119 = %75) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %120 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
              %121 = vector.broadcast %120 : f64 to vector<4xf64>
              %122 = arith.addi %i_tile, %c1 overflow<nsw> : index
              %123 = memref.load %a[%b0, %122, %k0] : memref<?x?x?xf64>
              %124 = vector.broadcast %123 : f64 to vector<4xf64>
              %125 = arith.addi %i_tile, %c2 overflow<nsw> : index
              %126 = memref.load %a[%b0, %125, %k0] : memref<?x?x?xf64>
              %127 = vector.broadcast %126 : f64 to vector<4xf64>
              %128 = arith.addi %i_tile, %c3 overflow<nsw> : index
              %129 = memref.load %a[%b0, %128, %k0] : memref<?x?x?xf64>
              %130 = vector.broadcast %129 : f64 to vector<4xf64>
              %131 = arith.addi %i_tile, %c4 overflow<nsw> : index
              %132 = memref.load %a[%b0, %131, %k0] : memref<?x?x?xf64>
              %133 = vector.broadcast %132 : f64 to vector<4xf64>
              %134 = arith.addi %i_tile, %c5 overflow<nsw> : index
              %135 = memref.load %a[%b0, %134, %k0] : memref<?x?x?xf64>
              %136 = vector.broadcast %135 : f64 to vector<4xf64>
              %137 = arith.subi %k0, %k0_piece overflow<nsw> : index
              %138 = vector.load %b_copy[%137, %42] : memref<?x8xf64>, vector<4xf64>
              %139 = arith.addi %42, %c4 overflow<nsw> : index
              %140 = vector.load %b_copy[%137, %139] : memref<?x8xf64>, vector<4xf64>
              %141 = arith.mulf %121, %138 fastmath<reassoc,contract> : vector<4xf64>
              %142 = arith.mulf %121, %140 fastmath<reassoc,contract> : vector<4xf64>
              %143 = arith.mulf %124, %138 fastmath<reassoc,contract> : vector<4xf64>
              %144 = arith.mulf %124, %140 fastmath<reassoc,contract> : vector<4xf64>
              %145 = arith.mulf %127, %138 fastmath<reassoc,contract> : vector<4xf64>
              %146 = arith.mulf %127, %140 fastmath<reassoc,contract> : vector<4xf64>
              %147 = arith.mulf %130, %138 fastmath<reassoc,contract> : vector<4xf64>
              %148 = arith.mulf %130, %140 fastmath<reassoc,contract> : vector<4xf64>
              %149 = arith.mulf %133, %138 fastmath<reassoc,contract> : vector<4xf64>
              %150 = arith.mulf %133, %140 fastmath<reassoc,contract> : vector<4xf64>
              %151 = arith.mulf %136, %138 fastmath<reassoc,contract> : vector<4xf64>
              %152 = arith.mulf %136, %140 fastmath<reassoc,contract> : vector<4xf64>
              %153 = arith.addf %108, %141 fastmath<reassoc,contract> : vector<4xf64>
              %154 = arith.addf %109, %142 fastmath<reassoc,contract> : vector<4xf64>
              %155 = arith.addf %110, %143 fastmath<reassoc,contract> : vector<4xf64>
              %156 = arith.addf %111, %144 fastmath<reassoc,contract> : vector<4xf64>
              %157 = arith.addf %112, %145 fastmath<reassoc,contract> : vector<4xf64>
              %158 = arith.addf %113, %146 fastmath<reassoc,contract> : vector<4xf64>
              %159 = arith.addf %114, %147 fastmath<reassoc,contract> : vector<4xf64>
              %160 = arith.addf %115, %148 fastmath<reassoc,contract> : vector<4xf64>
              %161 = arith.addf %116, %149 fastmath<reassoc,contract> : vector<4xf64>
              %162 = arith.addf %117, %150 fastmath<reassoc,contract> : vector<4xf64>
              %163 = arith.addf %118, %151 fastmath<reassoc,contract> : vector<4xf64>
              %164 = arith.addf %119, %152 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %96, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %165 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %97, %out0_1[%b0, %i_tile, %165] : memref<?x?x?xf64>, vector<4xf64>
            %166 = arith.addi %i_tile, %c1 overflow<nsw> : index
            vector.store %98, %out0_1[%b0, %166, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %99, %out0_1[%b0, %166, %165] : memref<?x?x?xf64>, vector<4xf64>
            %167 = arith.addi %i_tile, %c2 overflow<nsw> : index
            vector.store %100, %out0_1[%b0, %167, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %101, %out0_1[%b0, %167, %165] : memref<?x?x?xf64>, vector<4xf64>
            %168 = arith.addi %i_tile, %c3 overflow<nsw> : index
            vector.store %102, %out0_1[%b0, %168, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %103, %out0_1[%b0, %168, %165] : memref<?x?x?xf64>, vector<4xf64>
            %169 = arith.addi %i_tile, %c4 overflow<nsw> : index
            vector.store %104, %out0_1[%b0, %169, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %105, %out0_1[%b0, %169, %165] : memref<?x?x?xf64>, vector<4xf64>
            %170 = arith.addi %i_tile, %c5 overflow<nsw> : index
            vector.store %106, %out0_1[%b0, %170, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %107, %out0_1[%b0, %170, %165] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_tile = %20 to %24 step %c4 {
            %171 = arith.cmpi eq, %k0_piece, %c0 : index
            %172, %173, %174, %175, %176, %177, %178, %179 = scf.if %171 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %180 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %181 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %182 = vector.load %out0_1[%b0, %i_below_tile, %181] : memref<?x?x?xf64>, vector<4xf64>
              %183 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              %184 = vector.load %out0_1[%b0, %183, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %185 = vector.load %out0_1[%b0, %183, %181] : memref<?x?x?xf64>, vector<4xf64>
              %186 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              %187 = vector.load %out0_1[%b0, %186, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %188 = vector.load %out0_1[%b0, %186, %181] : memref<?x?x?xf64>, vector<4xf64>
              %189 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              %190 = vector.load %out0_1[%b0, %189, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %191 = vector.load %out0_1[%b0, %189, %181] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %180, %182, %184, %185, %187, %188, %190, %191 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %192 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %193 = arith.minsi %192, %12 : index
            %194, %195, %196, %197, %198, %199, %200, %201 = scf.for %k0_below = %k0_piece to %193 step %c1 iter_args(%202 = %172, %203 = %173, %204 = %174, %205 = %175, %206 = %176, %207 = %177, %208 = %178, %209 = %179) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %210 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
              %211 = vector.broadcast %210 : f64 to vector<4xf64>
              %212 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
              %213 = memref.load %a[%b0, %212, %k0_below] : memref<?x?x?xf64>
              %214 = vector.broadcast %213 : f64 to vector<4xf64>
              %215 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
              %216 = memref.load %a[%b0, %215, %k0_below] : memref<?x?x?xf64>
              %217 = vector.broadcast %216 : f64 to vector<4xf64>
              %218 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
              %219 = memref.load %a[%b0, %218, %k0_below] : memref<?x?x?xf64>
              %220 = vector.broadcast %219 : f64 to vector<4xf64>
              %221 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
              %222 = vector.load %b_copy[%221, %43] : memref<?x8xf64>, vector<4xf64>
              %223 = arith.addi %43, %c4 overflow<nsw> : index
              %224 = vector.load %b_copy[%221, %223] : memref<?x8xf64>, vector<4xf64>
              %225 = arith.mulf %211, %222 fastmath<reassoc,contract> : vector<4xf64>
              %226 = arith.mulf %211, %224 fastmath<reassoc,contract> : vector<4xf64>
              %227 = arith.mulf %214, %222 fastmath<reassoc,contract> : vector<4xf64>
              %228 = arith.mulf %214, %224 fastmath<reassoc,contract> : vector<4xf64>
              %229 = arith.mulf %217, %222 fastmath<reassoc,contract> : vector<4xf64>
              %230 = arith.mulf %217, %224 fastmath<reassoc,contract> : vector<4xf64>
              %231 = arith.mulf %220, %222 fastmath<reassoc,contract> : vector<4xf64>
              %232 = arith.mulf %220, %224 fastmath<reassoc,contract> : vector<4xf64>
              %233 = arith.addf %202, %225 fastmath<reassoc,contract> : vector<4xf64>
              %234 = arith.addf %203, %226 fastmath<reassoc,contract> : vector<4xf64>
              %235 = arith.addf %204, %227 fastmath<reassoc,contract> : vector<4xf64>
              %236 = arith.addf %205, %228 fastmath<reassoc,contract> : vector<4xf64>
              %237 = arith.addf %206, %229 fastmath<reassoc,contract> : vector<4xf64>
              %238 = arith.addf %207, %230 fastmath<reassoc,contract> : vector<4xf64>
              %239 = arith.addf %208, %231 fastmath<reassoc,contract> : vector<4xf64>
              %240 = arith.addf %209, %232 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %233, %234, %235, %236, %237, %238, %239, %240 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %194, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %241 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %195, %out0_1[%b0, %i_below_tile, %241] : memref<?x?x?xf64>, vector<4xf64>
            %242 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            vector.store %196, %out0_1[%b0, %242, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %197, %out0_1[%b0, %242, %241] : memref<?x?x?xf64>, vector<4xf64>
            %243 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            vector.store %198, %out0_1[%b0, %243, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %199, %out0_1[%b0, %243, %241] : memref<?x?x?xf64>, vector<4xf64>
            %244 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            vector.store %200, %out0_1[%b0, %244, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %201, %out0_1[%b0, %244, %241] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_below_tile = %24 to %28 step %c2 {
            %245 = arith.cmpi eq, %k0_piece, %c0 : index
            %246, %247, %248, %249 = scf.if %245 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %250 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %251 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %252 = vector.load %out0_1[%b0, %i_below_below_tile, %251] : memref<?x?x?xf64>, vector<4xf64>
              %253 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              %254 = vector.load %out0_1[%b0, %253, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %255 = vector.load %out0_1[%b0, %253, %251] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %250, %252, %254, %255 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %256 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %257 = arith.minsi %256, %12 : index
            %258, %259, %260, %261 = scf.for %k0_below_below = %k0_piece to %257 step %c1 iter_args(%262 = %246, %263 = %247, %264 = %248, %265 = %249) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %266 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
              %267 = vector.broadcast %266 : f64 to vector<4xf64>
              %268 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
              %269 = memref.load %a[%b0, %268, %k0_below_below] : memref<?x?x?xf64>
              %270 = vector.broadcast %269 : f64 to vector<4xf64>
              %271 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
              %272 = vector.load %b_copy[%271, %44] : memref<?x8xf64>, vector<4xf64>
              %273 = arith.addi %44, %c4 overflow<nsw> : index
              %274 = vector.load %b_copy[%271, %273] : memref<?x8xf64>, vector<4xf64>
              %275 = arith.mulf %267, %272 fastmath<reassoc,contract> : vector<4xf64>
              %276 = arith.mulf %267, %274 fastmath<reassoc,contract> : vector<4xf64>
              %277 = arith.mulf %270, %272 fastmath<reassoc,contract> : vector<4xf64>
              %278 = arith.mulf %270, %274 fastmath<reassoc,contract> : vector<4xf64>
              %279 = arith.addf %262, %275 fastmath<reassoc,contract> : vector<4xf64>
              %280 = arith.addf %263, %276 fastmath<reassoc,contract> : vector<4xf64>
              %281 = arith.addf %264, %277 fastmath<reassoc,contract> : vector<4xf64>
              %282 = arith.addf %265, %278 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %279, %280, %281, %282 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %258, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %283 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %259, %out0_1[%b0, %i_below_below_tile, %283] : memref<?x?x?xf64>, vector<4xf64>
            %284 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            vector.store %260, %out0_1[%b0, %284, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %261, %out0_1[%b0, %284, %283] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_below_below_tile = %28 to %10 step %c1 {
            %285 = arith.cmpi eq, %k0_piece, %c0 : index
            %286, %287 = scf.if %285 -> (vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
            } else {
              %288 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %289 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %290 = vector.load %out0_1[%b0, %i_below_below_below_tile, %289] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %288, %290 : vector<4xf64>, vector<4xf64>
            }
            %291 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
            %292 = arith.minsi %291, %12 : index
            %293, %294 = scf.for %k0_below_below_below = %k0_piece to %292 step %c1 iter_args(%295 = %286, %296 = %287) -> (vector<4xf64>, vector<4xf64>) {
              %297 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
              %298 = vector.broadcast %297 : f64 to vector<4xf64>
              %299 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
              %300 = vector.load %b_copy[%299, %45] : memref<?x8xf64>, vector<4xf64>
              %301 = arith.addi %45, %c4 overflow<nsw> : index
              %302 = vector.load %b_copy[%299, %301] : memref<?x8xf64>, vector<4xf64>
              %303 = arith.mulf %298, %300 fastmath<reassoc,contract> : vector<4xf64>
              %304 = arith.mulf %298, %302 fastmath<reassoc,contract> : vector<4xf64>
              %305 = arith.addf %295, %303 fastmath<reassoc,contract> : vector<4xf64>
              %306 = arith.addf %296, %304 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %305, %306 : vector<4xf64>, vector<4xf64>
            }
            vector.store %293, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %307 = arith.addi %j_panel, %c4 overflow<nsw> : index
            vector.store %294, %out0_1[%b0, %i_below_below_below_tile, %307] : memref<?x?x?xf64>, vector<4xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      scf.for %j_right_panel = %17 to %13 step %c4 {
        %308 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
        %309 = arith.subi %308, %j_right_panel overflow<nsw> : index
        %310 = arith.subi %13, %j_right_panel overflow<nsw> : index
        %311 = arith.minsi %309, %310 : index
        %312 = vector.create_mask %311 : vector<4xi1>
        %313 = arith.minsi %309, %310 : index
        %314 = vector.create_mask %313 : vector<4xi1>
        %315 = vector.create_mask %313 : vector<4xi1>
        %316 = arith.minsi %309, %310 : index
        %317 = vector.create_mask %316 : vector<4xi1>
        %318 = vector.create_mask %316 : vector<4xi1>
        %319 = arith.minsi %309, %310 : index
        %320 = vector.create_mask %319 : vector<4xi1>
        %321 = vector.create_mask %319 : vector<4xi1>
        %322 = arith.minsi %309, %310 : index
        %323 = vector.create_mask %322 : vector<4xi1>
        %324 = vector.create_mask %322 : vector<4xi1>
        scf.for %k0_right_piece = %c0 to %29 step %c8192 {
          %b_copy_1 = memref.alloc(%46, %50) {alignment = 64 : i64} : memref<?x?xf64>
          %325 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %326 = arith.minsi %325, %12 : index
          scf.for %k0_right_copy = %k0_right_piece to %326 step %c1 {
            %327 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %312, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %328 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            vector.maskedstore %b_copy_1[%328, %51], %312, %327 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_tile = %c0 to %31 step %c8 {
            %329 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %330, %331, %332, %333, %334, %335, %336, %337 = scf.if %329 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %338 = vector.create_mask %313 : vector<4xi1>
              %339 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %340 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              %341 = vector.maskedload %out0_1[%b0, %340, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %342 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              %343 = vector.maskedload %out0_1[%b0, %342, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %344 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              %345 = vector.maskedload %out0_1[%b0, %344, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %346 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              %347 = vector.maskedload %out0_1[%b0, %346, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %348 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              %349 = vector.maskedload %out0_1[%b0, %348, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %350 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
              %351 = vector.maskedload %out0_1[%b0, %350, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %352 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
              %353 = vector.maskedload %out0_1[%b0, %352, %j_right_panel], %338, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %339, %341, %343, %345, %347, %349, %351, %353 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %354 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %355 = arith.minsi %354, %12 : index
            %356, %357, %358, %359, %360, %361, %362, %363 = scf.for %k0_right = %k0_right_piece to %355 step %c1 iter_args(%364 = %330, %365 = %331, %366 = %332, %367 = %333, %368 = %334, %369 = %335, %370 = %336, %371 = %337) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %372 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
              %373 = vector.broadcast %372 : f64 to vector<4xf64>
              %374 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
              %375 = memref.load %a[%b0, %374, %k0_right] : memref<?x?x?xf64>
              %376 = vector.broadcast %375 : f64 to vector<4xf64>
              %377 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
              %378 = memref.load %a[%b0, %377, %k0_right] : memref<?x?x?xf64>
              %379 = vector.broadcast %378 : f64 to vector<4xf64>
              %380 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
              %381 = memref.load %a[%b0, %380, %k0_right] : memref<?x?x?xf64>
              %382 = vector.broadcast %381 : f64 to vector<4xf64>
              %383 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
              %384 = memref.load %a[%b0, %383, %k0_right] : memref<?x?x?xf64>
              %385 = vector.broadcast %384 : f64 to vector<4xf64>
              %386 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
              %387 = memref.load %a[%b0, %386, %k0_right] : memref<?x?x?xf64>
              %388 = vector.broadcast %387 : f64 to vector<4xf64>
              %389 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
              %390 = memref.load %a[%b0, %389, %k0_right] : memref<?x?x?xf64>
              %391 = vector.broadcast %390 : f64 to vector<4xf64>
              %392 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
              %393 = memref.load %a[%b0, %392, %k0_right] : memref<?x?x?xf64>
              %394 = vector.broadcast %393 : f64 to vector<4xf64>
              %395 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
              %396 = vector.maskedload %b_copy_1[%395, %52], %314, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %397 = arith.mulf %373, %396 fastmath<reassoc,contract> : vector<4xf64>
              %398 = arith.mulf %376, %396 fastmath<reassoc,contract> : vector<4xf64>
              %399 = arith.mulf %379, %396 fastmath<reassoc,contract> : vector<4xf64>
              %400 = arith.mulf %382, %396 fastmath<reassoc,contract> : vector<4xf64>
              %401 = arith.mulf %385, %396 fastmath<reassoc,contract> : vector<4xf64>
              %402 = arith.mulf %388, %396 fastmath<reassoc,contract> : vector<4xf64>
              %403 = arith.mulf %391, %396 fastmath<reassoc,contract> : vector<4xf64>
              %404 = arith.mulf %394, %396 fastmath<reassoc,contract> : vector<4xf64>
              %405 = arith.addf %364, %397 fastmath<reassoc,contract> : vector<4xf64>
              %406 = arith.addf %365, %398 fastmath<reassoc,contract> : vector<4xf64>
              %407 = arith.addf %366, %399 fastmath<reassoc,contract> : vector<4xf64>
              %408 = arith.addf %367, %400 fastmath<reassoc,contract> : vector<4xf64>
              %409 = arith.addf %368, %401 fastmath<reassoc,contract> : vector<4xf64>
              %410 = arith.addf %369, %402 fastmath<reassoc,contract> : vector<4xf64>
              %411 = arith.addf %370, %403 fastmath<reassoc,contract> : vector<4xf64>
              %412 = arith.addf %371, %404 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %405, %406, %407, %408, %409, %410, %411, %412 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %315, %356 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %413 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %413, %j_right_panel], %315, %357 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %414 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %414, %j_right_panel], %315, %358 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %415 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %415, %j_right_panel], %315, %359 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %416 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %416, %j_right_panel], %315, %360 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %417 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %417, %j_right_panel], %315, %361 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %418 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %418, %j_right_panel], %315, %362 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %419 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %419, %j_right_panel], %315, %363 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_tile = %31 to %35 step %c4 {
            %420 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %421, %422, %423, %424 = scf.if %420 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %425 = vector.create_mask %316 : vector<4xi1>
              %426 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %425, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %427 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              %428 = vector.maskedload %out0_1[%b0, %427, %j_right_panel], %425, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %429 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              %430 = vector.maskedload %out0_1[%b0, %429, %j_right_panel], %425, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %431 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              %432 = vector.maskedload %out0_1[%b0, %431, %j_right_panel], %425, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %426, %428, %430, %432 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %433 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %434 = arith.minsi %433, %12 : index
            %435, %436, %437, %438 = scf.for %k0_right_below = %k0_right_piece to %434 step %c1 iter_args(%439 = %421, %440 = %422, %441 = %423, %442 = %424) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %443 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
              %444 = vector.broadcast %443 : f64 to vector<4xf64>
              %445 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
              %446 = memref.load %a[%b0, %445, %k0_right_below] : memref<?x?x?xf64>
              %447 = vector.broadcast %446 : f64 to vector<4xf64>
              %448 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
              %449 = memref.load %a[%b0, %448, %k0_right_below] : memref<?x?x?xf64>
              %450 = vector.broadcast %449 : f64 to vector<4xf64>
              %451 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
              %452 = memref.load %a[%b0, %451, %k0_right_below] : memref<?x?x?xf64>
              %453 = vector.broadcast %452 : f64 to vector<4xf64>
              %454 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
              %455 = vector.maskedload %b_copy_1[%454, %53], %317, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %456 = arith.mulf %444, %455 fastmath<reassoc,contract> : vector<4xf64>
              %457 = arith.mulf %447, %455 fastmath<reassoc,contract> : vector<4xf64>
              %458 = arith.mulf %450, %455 fastmath<reassoc,contract> : vector<4xf64>
              %459 = arith.mulf %453, %455 fastmath<reassoc,contract> : vector<4xf64>
              %460 = arith.addf %439, %456 fastmath<reassoc,contract> : vector<4xf64>
              %461 = arith.addf %440, %457 fastmath<reassoc,contract> : vector<4xf64>
              %462 = arith.addf %441, %458 fastmath<reassoc,contract> : vector<4xf64>
              %463 = arith.addf %442, %459 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %460, %461, %462, %463 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %318, %435 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %464 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %464, %j_right_panel], %318, %436 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %465 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %465, %j_right_panel], %318, %437 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %466 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %466, %j_right_panel], %318, %438 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_below_tile = %35 to %39 step %c2 {
            %467 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %468, %469 = scf.if %467 -> (vector<4xf64>, vector<4xf64>) {
              scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
            } else {
              %470 = vector.create_mask %319 : vector<4xi1>
              %471 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %470, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %472 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              %473 = vector.maskedload %out0_1[%b0, %472, %j_right_panel], %470, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %471, %473 : vector<4xf64>, vector<4xf64>
            }
            %474 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %475 = arith.minsi %474, %12 : index
            %476, %477 = scf.for %k0_right_below_below = %k0_right_piece to %475 step %c1 iter_args(%478 = %468, %479 = %469) -> (vector<4xf64>, vector<4xf64>) {
              %480 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
              %481 = vector.broadcast %480 : f64 to vector<4xf64>
              %482 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
              %483 = memref.load %a[%b0, %482, %k0_right_below_below] : memref<?x?x?xf64>
              %484 = vector.broadcast %483 : f64 to vector<4xf64>
              %485 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
              %486 = vector.maskedload %b_copy_1[%485, %54], %320, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %487 = arith.mulf %481, %486 fastmath<reassoc,contract> : vector<4xf64>
              %488 = arith.mulf %484, %486 fastmath<reassoc,contract> : vector<4xf64>
              %489 = arith.addf %478, %487 fastmath<reassoc,contract> : vector<4xf64>
              %490 = arith.addf %479, %488 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %489, %490 : vector<4xf64>, vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %321, %476 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            %491 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            vector.maskedstore %out0_1[%b0, %491, %j_right_panel], %321, %477 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_below_below_tile = %39 to %10 step %c1 {
            %492 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %493 = scf.if %492 -> (vector<4xf64>) {
              scf.yield %6 : vector<4xf64>
            } else {
              %494 = vector.create_mask %322 : vector<4xi1>
              %495 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %494, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %495 : vector<4xf64>
            }
            %496 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
            %497 = arith.minsi %496, %12 : index
            %498 = scf.for %k0_right_below_below_below = %k0_right_piece to %497 step %c1 iter_args(%499 = %493) -> (vector<4xf64>) {
              %500 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
              %501 = vector.broadcast %500 : f64 to vector<4xf64>
              %502 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
              %503 = vector.maskedload %b_copy_1[%502, %55], %323, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %504 = arith.mulf %501, %503 fastmath<reassoc,contract> : vector<4xf64>
              %505 = arith.addf %499, %504 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %505 : vector<4xf64>
            }
            vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %324, %498 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          memref.dealloc %b_copy_1 : memref<?x?xf64>
        }
      }
    }
    %506 = arith.constant 0 : index
    %507 = arith.maxsi %14, %506 : index
    %508 = arith.constant 2 : index
    %509 = arith.shrsi %14, %508 : index
    %510 = arith.constant 4 : index
    %511 = arith.muli %509, %510 : index
    %512 = arith.constant 4 : index
    %513 = arith.ceildivsi %511, %512 : index
    %514 = arith.constant 0 : index
    %515 = arith.maxsi %513, %514 : index
    %516 = arith.constant 5 : index
    %517 = arith.muli %515, %516 : index
    %518 = arith.constant 0 : index
    %519 = arith.maxsi %511, %518 : index
    %520 = arith.subi %14, %519 : index
    %521 = arith.constant 4 : index
    %522 = arith.ceildivsi %520, %521 : index
    %523 = arith.constant 0 : index
    %524 = arith.maxsi %522, %523 : index
    %525 = arith.constant 7 : index
    %526 = arith.muli %524, %525 : index
    %527 = arith.constant 8 : index
    %528 = arith.addi %527, %517 : index
    %529 = arith.addi %528, %526 : index
    %530 = arith.muli %507, %529 : index
    %531 = arith.constant 32768 : index
    %532 = arith.cmpi sge, %530, %531 : index
    "omp.parallel"(%532) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %14, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %533 = memref.load %v[%i] : memref<?xf64>
          %534 = vector.broadcast %533 : f64 to vector<4xf64>
          %535 = arith.shrsi %14, %c2 : index
          %536 = arith.muli %535, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %536 step %c4 {
            %537 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %538 = arith.mulf %534, %537 : vector<4xf64>
            vector.store %538, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %539 = arith.maxsi %536, %c0 : index
          scf.for %j_1 = %539 to %14 step %c4 {
            %540 = arith.subi %14, %j_1 overflow<nsw> : index
            %541 = vector.create_mask %540 : vector<4xi1>
            %542 = vector.maskedload %v[%j_1], %541, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %543 = arith.mulf %534, %542 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %541, %543 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %j_1_panel = %c0 to %31 step %c8 {
      scf.for %i_1_tile = %c0 to %20 step %c6 {
        %544, %545, %546, %547, %548, %549, %550, %551, %552, %553, %554, %555 = scf.for %k1 = %c0 to %8 step %c1 iter_args(%556 = %6, %557 = %6, %558 = %6, %559 = %6, %560 = %6, %561 = %6, %562 = %6, %563 = %6, %564 = %6, %565 = %6, %566 = %6, %567 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %568, %569, %570, %571, %572, %573, %574, %575, %576, %577, %578, %579 = scf.for %k0_1 = %c0 to %12 step %c1 iter_args(%580 = %556, %581 = %557, %582 = %558, %583 = %559, %584 = %560, %585 = %561, %586 = %562, %587 = %563, %588 = %564, %589 = %565, %590 = %566, %591 = %567) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %592 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
            %593 = vector.broadcast %592 : f64 to vector<4xf64>
            %594 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            %595 = memref.load %a[%k1, %594, %k0_1] : memref<?x?x?xf64>
            %596 = vector.broadcast %595 : f64 to vector<4xf64>
            %597 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            %598 = memref.load %a[%k1, %597, %k0_1] : memref<?x?x?xf64>
            %599 = vector.broadcast %598 : f64 to vector<4xf64>
            %600 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            %601 = memref.load %a[%k1, %600, %k0_1] : memref<?x?x?xf64>
            %602 = vector.broadcast %601 : f64 to vector<4xf64>
            %603 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            %604 = memref.load %a[%k1, %603, %k0_1] : memref<?x?x?xf64>
            %605 = vector.broadcast %604 : f64 to vector<4xf64>
            %606 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            %607 = memref.load %a[%k1, %606, %k0_1] : memref<?x?x?xf64>
            %608 = vector.broadcast %607 : f64 to vector<4xf64>
            %609 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
            %610 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %611 = memref.load %a[%k1, %610, %k0_1] : memref<?x?x?xf64>
            %612 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %613 = memref.load %a[%k1, %612, %k0_1] : memref<?x?x?xf64>
            %614 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %615 = memref.load %a[%k1, %614, %k0_1] : memref<?x?x?xf64>
            %616 = vector.from_elements %609, %611, %613, %615 : vector<4xf64>
            %617 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %618 = memref.load %a[%k1, %617, %k0_1] : memref<?x?x?xf64>
            %619 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %620 = memref.load %a[%k1, %619, %k0_1] : memref<?x?x?xf64>
            %621 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %622 = memref.load %a[%k1, %621, %k0_1] : memref<?x?x?xf64>
            %623 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %624 = memref.load %a[%k1, %623, %k0_1] : memref<?x?x?xf64>
            %625 = vector.from_elements %618, %620, %622, %624 : vector<4xf64>
            %626 = arith.mulf %593, %616 fastmath<reassoc,contract> : vector<4xf64>
            %627 = arith.mulf %593, %625 fastmath<reassoc,contract> : vector<4xf64>
            %628 = arith.mulf %596, %616 fastmath<reassoc,contract> : vector<4xf64>
            %629 = arith.mulf %596, %625 fastmath<reassoc,contract> : vector<4xf64>
            %630 = arith.mulf %599, %616 fastmath<reassoc,contract> : vector<4xf64>
            %631 = arith.mulf %599, %625 fastmath<reassoc,contract> : vector<4xf64>
            %632 = arith.mulf %602, %616 fastmath<reassoc,contract> : vector<4xf64>
            %633 = arith.mulf %602, %625 fastmath<reassoc,contract> : vector<4xf64>
            %634 = arith.mulf %605, %616 fastmath<reassoc,contract> : vector<4xf64>
            %635 = arith.mulf %605, %625 fastmath<reassoc,contract> : vector<4xf64>
            %636 = arith.mulf %608, %616 fastmath<reassoc,contract> : vector<4xf64>
            %637 = arith.mulf %608, %625 fastmath<reassoc,contract> : vector<4xf64>
            %638 = arith.addf %580, %626 fastmath<reassoc,contract> : vector<4xf64>
            %639 = arith.addf %581, %627 fastmath<reassoc,contract> : vector<4xf64>
            %640 = arith.addf %582, %628 fastmath<reassoc,contract> : vector<4xf64>
            %641 = arith.addf %583, %629 fastmath<reassoc,contract> : vector<4xf64>
            %642 = arith.addf %584, %630 fastmath<reassoc,contract> : vector<4xf64>
            %643 = arith.addf %585, %631 fastmath<reassoc,contract> : vector<4xf64>
            %644 = arith.addf %586, %632 fastmath<reassoc,contract> : vector<4xf64>
            %645 = arith.addf %587, %633 fastmath<reassoc,contract> : vector<4xf64>
            %646 = arith.addf %588, %634 fastmath<reassoc,contract> : vector<4xf64>
            %647 = arith.addf %589, %635 fastmath<reassoc,contract> : vector<4xf64>
            %648 = arith.addf %590, %636 fastmath<reassoc,contract> : vector<4xf64>
            %649 = arith.addf %591, %637 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %638, %639, %640, %641, %642, %643, %644, %645, %646, %647, %648, %649 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %568, %569, %570, %571, %572, %573, %574, %575, %576, %577, %578, %579 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %544, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %650 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %545, %out2_1[%i_1_tile, %650] : memref<?x?xf64>, vector<4xf64>
        %651 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
        vector.store %546, %out2_1[%651, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %547, %out2_1[%651, %650] : memref<?x?xf64>, vector<4xf64>
        %652 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
        vector.store %548, %out2_1[%652, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %549, %out2_1[%652, %650] : memref<?x?xf64>, vector<4xf64>
        %653 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
        vector.store %550, %out2_1[%653, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %551, %out2_1[%653, %650] : memref<?x?xf64>, vector<4xf64>
        %654 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
        vector.store %552, %out2_1[%654, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %553, %out2_1[%654, %650] : memref<?x?xf64>, vector<4xf64>
        %655 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
        vector.store %554, %out2_1[%655, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %555, %out2_1[%655, %650] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_tile = %20 to %24 step %c4 {
        %656, %657, %658, %659, %660, %661, %662, %663 = scf.for %k1_1_below = %c0 to %8 step %c1 iter_args(%664 = %6, %665 = %6, %666 = %6, %667 = %6, %668 = %6, %669 = %6, %670 = %6, %671 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %672, %673, %674, %675, %676, %677, %678, %679 = scf.for %k0_1_below = %c0 to %12 step %c1 iter_args(%680 = %664, %681 = %665, %682 = %666, %683 = %667, %684 = %668, %685 = %669, %686 = %670, %687 = %671) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %688 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
            %689 = vector.broadcast %688 : f64 to vector<4xf64>
            %690 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            %691 = memref.load %a[%k1_1_below, %690, %k0_1_below] : memref<?x?x?xf64>
            %692 = vector.broadcast %691 : f64 to vector<4xf64>
            %693 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            %694 = memref.load %a[%k1_1_below, %693, %k0_1_below] : memref<?x?x?xf64>
            %695 = vector.broadcast %694 : f64 to vector<4xf64>
            %696 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            %697 = memref.load %a[%k1_1_below, %696, %k0_1_below] : memref<?x?x?xf64>
            %698 = vector.broadcast %697 : f64 to vector<4xf64>
            %699 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
            %700 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %701 = memref.load %a[%k1_1_below, %700, %k0_1_below] : memref<?x?x?xf64>
            %702 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %703 = memref.load %a[%k1_1_below, %702, %k0_1_below] : memref<?x?x?xf64>
            %704 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %705 = memref.load %a[%k1_1_below, %704, %k0_1_below] : memref<?x?x?xf64>
            %706 = vector.from_elements %699, %701, %703, %705 : vector<4xf64>
            %707 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %708 = memref.load %a[%k1_1_below, %707, %k0_1_below] : memref<?x?x?xf64>
            %709 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %710 = memref.load %a[%k1_1_below, %709, %k0_1_below] : memref<?x?x?xf64>
            %711 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %712 = memref.load %a[%k1_1_below, %711, %k0_1_below] : memref<?x?x?xf64>
            %713 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %714 = memref.load %a[%k1_1_below, %713, %k0_1_below] : memref<?x?x?xf64>
            %715 = vector.from_elements %708, %710, %712, %714 : vector<4xf64>
            %716 = arith.mulf %689, %706 fastmath<reassoc,contract> : vector<4xf64>
            %717 = arith.mulf %689, %715 fastmath<reassoc,contract> : vector<4xf64>
            %718 = arith.mulf %692, %706 fastmath<reassoc,contract> : vector<4xf64>
            %719 = arith.mulf %692, %715 fastmath<reassoc,contract> : vector<4xf64>
            %720 = arith.mulf %695, %706 fastmath<reassoc,contract> : vector<4xf64>
            %721 = arith.mulf %695, %715 fastmath<reassoc,contract> : vector<4xf64>
            %722 = arith.mulf %698, %706 fastmath<reassoc,contract> : vector<4xf64>
            %723 = arith.mulf %698, %715 fastmath<reassoc,contract> : vector<4xf64>
            %724 = arith.addf %680, %716 fastmath<reassoc,contract> : vector<4xf64>
            %725 = arith.addf %681, %717 fastmath<reassoc,contract> : vector<4xf64>
            %726 = arith.addf %682, %718 fastmath<reassoc,contract> : vector<4xf64>
            %727 = arith.addf %683, %719 fastmath<reassoc,contract> : vector<4xf64>
            %728 = arith.addf %684, %720 fastmath<reassoc,contract> : vector<4xf64>
            %729 = arith.addf %685, %721 fastmath<reassoc,contract> : vector<4xf64>
            %730 = arith.addf %686, %722 fastmath<reassoc,contract> : vector<4xf64>
            %731 = arith.addf %687, %723 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %724, %725, %726, %727, %728, %729, %730, %731 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %672, %673, %674, %675, %676, %677, %678, %679 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %656, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %732 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %657, %out2_1[%i_1_below_tile, %732] : memref<?x?xf64>, vector<4xf64>
        %733 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
        vector.store %658, %out2_1[%733, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %659, %out2_1[%733, %732] : memref<?x?xf64>, vector<4xf64>
        %734 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
        vector.store %660, %out2_1[%734, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %661, %out2_1[%734, %732] : memref<?x?xf64>, vector<4xf64>
        %735 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
        vector.store %662, %out2_1[%735, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %663, %out2_1[%735, %732] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_tile = %24 to %28 step %c2 {
        %736, %737, %738, %739 = scf.for %k1_1_below_below = %c0 to %8 step %c1 iter_args(%740 = %6, %741 = %6, %742 = %6, %743 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %744, %745, %746, %747 = scf.for %k0_1_below_below = %c0 to %12 step %c1 iter_args(%748 = %740, %749 = %741, %750 = %742, %751 = %743) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %752 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
            %753 = vector.broadcast %752 : f64 to vector<4xf64>
            %754 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            %755 = memref.load %a[%k1_1_below_below, %754, %k0_1_below_below] : memref<?x?x?xf64>
            %756 = vector.broadcast %755 : f64 to vector<4xf64>
            %757 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
            %758 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %759 = memref.load %a[%k1_1_below_below, %758, %k0_1_below_below] : memref<?x?x?xf64>
            %760 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %761 = memref.load %a[%k1_1_below_below, %760, %k0_1_below_below] : memref<?x?x?xf64>
            %762 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %763 = memref.load %a[%k1_1_below_below, %762, %k0_1_below_below] : memref<?x?x?xf64>
            %764 = vector.from_elements %757, %759, %761, %763 : vector<4xf64>
            %765 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %766 = memref.load %a[%k1_1_below_below, %765, %k0_1_below_below] : memref<?x?x?xf64>
            %767 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %768 = memref.load %a[%k1_1_below_below, %767, %k0_1_below_below] : memref<?x?x?xf64>
            %769 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %770 = memref.load %a[%k1_1_below_below, %769, %k0_1_below_below] : memref<?x?x?xf64>
            %771 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %772 = memref.load %a[%k1_1_below_below, %771, %k0_1_below_below] : memref<?x?x?xf64>
            %773 = vector.from_elements %766, %768, %770, %772 : vector<4xf64>
            %774 = arith.mulf %753, %764 fastmath<reassoc,contract> : vector<4xf64>
            %775 = arith.mulf %753, %773 fastmath<reassoc,contract> : vector<4xf64>
            %776 = arith.mulf %756, %764 fastmath<reassoc,contract> : vector<4xf64>
            %777 = arith.mulf %756, %773 fastmath<reassoc,contract> : vector<4xf64>
            %778 = arith.addf %748, %774 fastmath<reassoc,contract> : vector<4xf64>
            %779 = arith.addf %749, %775 fastmath<reassoc,contract> : vector<4xf64>
            %780 = arith.addf %750, %776 fastmath<reassoc,contract> : vector<4xf64>
            %781 = arith.addf %751, %777 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %778, %779, %780, %781 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %744, %745, %746, %747 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %736, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %782 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %737, %out2_1[%i_1_below_below_tile, %782] : memref<?x?xf64>, vector<4xf64>
        %783 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
        vector.store %738, %out2_1[%783, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %739, %out2_1[%783, %782] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_below_tile = %28 to %10 step %c1 {
        %784, %785 = scf.for %k1_1_below_below_below = %c0 to %8 step %c1 iter_args(%786 = %6, %787 = %6) -> (vector<4xf64>, vector<4xf64>) {
          %788, %789 = scf.for %k0_1_below_below_below = %c0 to %12 step %c1 iter_args(%790 = %786, %791 = %787) -> (vector<4xf64>, vector<4xf64>) {
            %792 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
            %793 = vector.broadcast %792 : f64 to vector<4xf64>
            %794 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
            %795 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %796 = memref.load %a[%k1_1_below_below_below, %795, %k0_1_below_below_below] : memref<?x?x?xf64>
            %797 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %798 = memref.load %a[%k1_1_below_below_below, %797, %k0_1_below_below_below] : memref<?x?x?xf64>
            %799 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %800 = memref.load %a[%k1_1_below_below_below, %799, %k0_1_below_below_below] : memref<?x?x?xf64>
            %801 = vector.from_elements %794, %796, %798, %800 : vector<4xf64>
            %802 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %803 = memref.load %a[%k1_1_below_below_below, %802, %k0_1_below_below_below] : memref<?x?x?xf64>
            %804 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %805 = memref.load %a[%k1_1_below_below_below, %804, %k0_1_below_below_below] : memref<?x?x?xf64>
            %806 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %807 = memref.load %a[%k1_1_below_below_below, %806, %k0_1_below_below_below] : memref<?x?x?xf64>
            %808 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %809 = memref.load %a[%k1_1_below_below_below, %808, %k0_1_below_below_below] : memref<?x?x?xf64>
            %810 = vector.from_elements %803, %805, %807, %809 : vector<4xf64>
            %811 = arith.mulf %793, %801 fastmath<reassoc,contract> : vector<4xf64>
            %812 = arith.mulf %793, %810 fastmath<reassoc,contract> : vector<4xf64>
            %813 = arith.addf %790, %811 fastmath<reassoc,contract> : vector<4xf64>
            %814 = arith.addf %791, %812 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %813, %814 : vector<4xf64>, vector<4xf64>
          }
          scf.yield %788, %789 : vector<4xf64>, vector<4xf64>
        }
        vector.store %784, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %815 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %785, %out2_1[%i_1_below_below_below_tile, %815] : memref<?x?xf64>, vector<4xf64>
      }
    }
    %816 = arith.shrsi %12, %c4 : index
    %817 = arith.muli %816, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %31 to %10 step %c4 {
      scf.for %i_1_right_tile = %c0 to %31 step %c8 {
        %818 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %818 step %c1 {
          %819 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %820 = arith.minsi %819, %10 : index
          scf.for %j_1_right = %j_1_right_panel to %820 step %c1 {
            %821 = scf.for %k1_1_right = %c0 to %8 step %c1 iter_args(%822 = %1) -> (f64) {
              %823, %824 = scf.for %k0_1_right = %c0 to %817 step %c512 iter_args(%825 = %7, %826 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %827 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %828 = arith.minsi %827, %817 : index
                %829, %830, %831, %832 = scf.for %k0_1_right_1 = %k0_1_right to %828 step %c16 iter_args(%833 = %7, %834 = %7, %835 = %7, %836 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %837 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %838 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %839 = arith.mulf %837, %838 fastmath<reassoc,contract> : vector<4xf64>
                  %840 = arith.addf %833, %839 fastmath<reassoc,contract> : vector<4xf64>
                  %841 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %842 = vector.load %a[%k1_1_right, %i_1_right, %841] : memref<?x?x?xf64>, vector<4xf64>
                  %843 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %844 = vector.load %a[%k1_1_right, %j_1_right, %843] : memref<?x?x?xf64>, vector<4xf64>
                  %845 = arith.mulf %842, %844 fastmath<reassoc,contract> : vector<4xf64>
                  %846 = arith.addf %834, %845 fastmath<reassoc,contract> : vector<4xf64>
                  %847 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %848 = vector.load %a[%k1_1_right, %i_1_right, %847] : memref<?x?x?xf64>, vector<4xf64>
                  %849 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %850 = vector.load %a[%k1_1_right, %j_1_right, %849] : memref<?x?x?xf64>, vector<4xf64>
                  %851 = arith.mulf %848, %850 fastmath<reassoc,contract> : vector<4xf64>
                  %852 = arith.addf %835, %851 fastmath<reassoc,contract> : vector<4xf64>
                  %853 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %854 = vector.load %a[%k1_1_right, %i_1_right, %853] : memref<?x?x?xf64>, vector<4xf64>
                  %855 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %856 = vector.load %a[%k1_1_right, %j_1_right, %855] : memref<?x?x?xf64>, vector<4xf64>
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
              %869 = scf.for %k0_1_right_2 = %817 to %12 step %c4 iter_args(%870 = %868) -> (vector<4xf64>) {
                %871 = arith.subi %12, %k0_1_right_2 overflow<nsw> : index
                %872 = vector.create_mask %871 : vector<4xi1>
                %873 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %872, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %874 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %872, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
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
            memref.store %821, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %31 to %35 step %c4 {
        %881 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %881 step %c1 {
          %882 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %883 = arith.minsi %882, %10 : index
          scf.for %j_1_right_below = %j_1_right_panel to %883 step %c1 {
            %884 = scf.for %k1_1_right_below = %c0 to %8 step %c1 iter_args(%885 = %1) -> (f64) {
              %886, %887 = scf.for %k0_1_right_below = %c0 to %817 step %c512 iter_args(%888 = %7, %889 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %890 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %891 = arith.minsi %890, %817 : index
                %892, %893, %894, %895 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %891 step %c16 iter_args(%896 = %7, %897 = %7, %898 = %7, %899 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %900 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %901 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %902 = arith.mulf %900, %901 fastmath<reassoc,contract> : vector<4xf64>
                  %903 = arith.addf %896, %902 fastmath<reassoc,contract> : vector<4xf64>
                  %904 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %905 = vector.load %a[%k1_1_right_below, %i_1_right_below, %904] : memref<?x?x?xf64>, vector<4xf64>
                  %906 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %907 = vector.load %a[%k1_1_right_below, %j_1_right_below, %906] : memref<?x?x?xf64>, vector<4xf64>
                  %908 = arith.mulf %905, %907 fastmath<reassoc,contract> : vector<4xf64>
                  %909 = arith.addf %897, %908 fastmath<reassoc,contract> : vector<4xf64>
                  %910 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %911 = vector.load %a[%k1_1_right_below, %i_1_right_below, %910] : memref<?x?x?xf64>, vector<4xf64>
                  %912 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %913 = vector.load %a[%k1_1_right_below, %j_1_right_below, %912] : memref<?x?x?xf64>, vector<4xf64>
                  %914 = arith.mulf %911, %913 fastmath<reassoc,contract> : vector<4xf64>
                  %915 = arith.addf %898, %914 fastmath<reassoc,contract> : vector<4xf64>
                  %916 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %917 = vector.load %a[%k1_1_right_below, %i_1_right_below, %916] : memref<?x?x?xf64>, vector<4xf64>
                  %918 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %919 = vector.load %a[%k1_1_right_below, %j_1_right_below, %918] : memref<?x?x?xf64>, vector<4xf64>
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
              %932 = scf.for %k0_1_right_below_2 = %817 to %12 step %c4 iter_args(%933 = %931) -> (vector<4xf64>) {
                %934 = arith.subi %12, %k0_1_right_below_2 overflow<nsw> : index
                %935 = vector.create_mask %934 : vector<4xi1>
                %936 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %935, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %937 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %935, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
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
            memref.store %884, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %35 to %39 step %c2 {
        %944 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %944 step %c1 {
          %945 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %946 = arith.minsi %945, %10 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %946 step %c1 {
            %947 = scf.for %k1_1_right_below_below = %c0 to %8 step %c1 iter_args(%948 = %1) -> (f64) {
              %949, %950 = scf.for %k0_1_right_below_below = %c0 to %817 step %c512 iter_args(%951 = %7, %952 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %953 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %954 = arith.minsi %953, %817 : index
                %955, %956, %957, %958 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %954 step %c16 iter_args(%959 = %7, %960 = %7, %961 = %7, %962 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %963 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %964 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %965 = arith.mulf %963, %964 fastmath<reassoc,contract> : vector<4xf64>
                  %966 = arith.addf %959, %965 fastmath<reassoc,contract> : vector<4xf64>
                  %967 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %968 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %967] : memref<?x?x?xf64>, vector<4xf64>
                  %969 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %970 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %969] : memref<?x?x?xf64>, vector<4xf64>
                  %971 = arith.mulf %968, %970 fastmath<reassoc,contract> : vector<4xf64>
                  %972 = arith.addf %960, %971 fastmath<reassoc,contract> : vector<4xf64>
                  %973 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %974 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %973] : memref<?x?x?xf64>, vector<4xf64>
                  %975 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %976 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %975] : memref<?x?x?xf64>, vector<4xf64>
                  %977 = arith.mulf %974, %976 fastmath<reassoc,contract> : vector<4xf64>
                  %978 = arith.addf %961, %977 fastmath<reassoc,contract> : vector<4xf64>
                  %979 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %980 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %979] : memref<?x?x?xf64>, vector<4xf64>
                  %981 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %982 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %981] : memref<?x?x?xf64>, vector<4xf64>
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
              %995 = scf.for %k0_1_right_below_below_2 = %817 to %12 step %c4 iter_args(%996 = %994) -> (vector<4xf64>) {
                %997 = arith.subi %12, %k0_1_right_below_below_2 overflow<nsw> : index
                %998 = vector.create_mask %997 : vector<4xi1>
                %999 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %998, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1000 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %998, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
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
            memref.store %947, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %39 to %10 step %c1 {
        %1007 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %1007 step %c1 {
          %1008 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1009 = arith.minsi %1008, %10 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %1009 step %c1 {
            %1010 = scf.for %k1_1_right_below_below_below = %c0 to %8 step %c1 iter_args(%1011 = %1) -> (f64) {
              %1012, %1013 = scf.for %k0_1_right_below_below_below = %c0 to %817 step %c512 iter_args(%1014 = %7, %1015 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %1016 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %1017 = arith.minsi %1016, %817 : index
                %1018, %1019, %1020, %1021 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %1017 step %c16 iter_args(%1022 = %7, %1023 = %7, %1024 = %7, %1025 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1026 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1027 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1028 = arith.mulf %1026, %1027 fastmath<reassoc,contract> : vector<4xf64>
                  %1029 = arith.addf %1022, %1028 fastmath<reassoc,contract> : vector<4xf64>
                  %1030 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1031 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1030] : memref<?x?x?xf64>, vector<4xf64>
                  %1032 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1033 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1032] : memref<?x?x?xf64>, vector<4xf64>
                  %1034 = arith.mulf %1031, %1033 fastmath<reassoc,contract> : vector<4xf64>
                  %1035 = arith.addf %1023, %1034 fastmath<reassoc,contract> : vector<4xf64>
                  %1036 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1037 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1036] : memref<?x?x?xf64>, vector<4xf64>
                  %1038 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1039 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1038] : memref<?x?x?xf64>, vector<4xf64>
                  %1040 = arith.mulf %1037, %1039 fastmath<reassoc,contract> : vector<4xf64>
                  %1041 = arith.addf %1024, %1040 fastmath<reassoc,contract> : vector<4xf64>
                  %1042 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1043 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1042] : memref<?x?x?xf64>, vector<4xf64>
                  %1044 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1045 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1044] : memref<?x?x?xf64>, vector<4xf64>
                  %1046 = arith.mulf %1043, %1045 fastmath<reassoc,contract> : vector<4xf64>
                  %1047 = arith.addf %1025, %1046 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1029, %1035, %1041, %1047 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1048 = arith.addf %1018, %1019 : vector<4xf64>
                %1049 = arith.addf %1020, %1021 : vector<4xf64>
                %1050 = arith.addf %1048, %1049 : vector<4xf64>
                %1051 = arith.subf %1050, %1015 : vector<4xf64>
                %1052 = arith.addf %1014, %1051 : vector<4xf64>
                %1053 = arith.subf %1052, %1014 : vector<4xf64>
                %1054 = arith.subf %1053, %1051 : vector<4xf64>
                %1055 = arith.cmpf uno, %1054, %1054 : vector<4xf64>
                %1056 = arith.select %1055, %6, %1054 : vector<4xi1>, vector<4xf64>
                scf.yield %1052, %1056 : vector<4xf64>, vector<4xf64>
              }
              %1057 = arith.subf %7, %1013 : vector<4xf64>
              %1058 = scf.for %k0_1_right_below_below_below_2 = %817 to %12 step %c4 iter_args(%1059 = %1057) -> (vector<4xf64>) {
                %1060 = arith.subi %12, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1061 = vector.create_mask %1060 : vector<4xi1>
                %1062 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1061, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1063 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1061, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1064 = arith.mulf %1062, %1063 fastmath<reassoc,contract> : vector<4xf64>
                %1065 = arith.addf %1059, %1064 fastmath<reassoc,contract> : vector<4xf64>
                %1066 = arith.select %1061, %1065, %1059 : vector<4xi1>, vector<4xf64>
                scf.yield %1066 : vector<4xf64>
              }
              %1067 = arith.addf %1012, %1058 : vector<4xf64>
              %1068 = vector.reduction <add>, %1067 fastmath<reassoc> : vector<4xf64> into f64
              %1069 = arith.addf %1011, %1068 : f64
              scf.yield %1069 : f64
            }
            memref.store %1010, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %10 = llvm.mlir.constant(5) : i64
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(512) : i64
    %13 = llvm.mlir.constant(12) : i64
    %14 = llvm.mlir.constant(-1) : i64
    %15 = llvm.mlir.constant(64) : i64
    %16 = llvm.mlir.constant(-64) : i64
    %17 = llvm.mlir.constant(1 : i32) : i32
    %18 = llvm.mlir.constant(true) : i1
    %19 = llvm.mlir.constant(32768) : i64
    %20 = llvm.mlir.constant(24) : i64
    %21 = llvm.alloca %20 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(0 : i32) : i32
    %23 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %24 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %25 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %26 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %27 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %28 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %29 = llvm.mul %a_size1, %b_stride1 : i64
    %30 = llvm.ashr %b_stride1, %1 : i64
    %31 = llvm.mul %30, %0 overflow<nsw> : i64
    %32 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %33 = llvm.sdiv %a_size1, %3 : i64
    %34 = llvm.srem %a_size1, %3 : i64
    %35 = llvm.icmp "ne" %34, %9 : i64
    %36 = llvm.xor %34, %3 : i64
    %37 = llvm.icmp "slt" %36, %9 : i64
    %38 = llvm.and %35, %37 : i1
    %39 = llvm.add %33, %14 : i64
    %40 = llvm.select %38, %39, %33 : i1, i64
    %41 = llvm.mul %40, %3 overflow<nsw> : i64
    %42 = llvm.sub %a_size1, %41 overflow<nsw> : i64
    %43 = llvm.ashr %42, %5 : i64
    %44 = llvm.mul %43, %4 overflow<nsw> : i64
    %45 = llvm.add %44, %41 overflow<nsw> : i64
    %46 = llvm.sub %a_size1, %45 overflow<nsw> : i64
    %47 = llvm.ashr %46, %2 : i64
    %48 = llvm.mul %47, %5 overflow<nsw> : i64
    %49 = llvm.add %48, %45 overflow<nsw> : i64
    %50 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %51 = llvm.ashr %a_size1, %1 : i64
    %52 = llvm.mul %51, %0 overflow<nsw> : i64
    %53 = llvm.sub %a_size1, %52 overflow<nsw> : i64
    %54 = llvm.ashr %53, %5 : i64
    %55 = llvm.mul %54, %4 overflow<nsw> : i64
    %56 = llvm.add %55, %52 overflow<nsw> : i64
    %57 = llvm.sub %a_size1, %56 overflow<nsw> : i64
    %58 = llvm.ashr %57, %2 : i64
    %59 = llvm.mul %58, %5 overflow<nsw> : i64
    %60 = llvm.add %59, %56 overflow<nsw> : i64
    %61 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %62 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %63 = llvm.and %b_stride1, %8 : i64
    %64 = llvm.intr.smin(%4, %63) : (i64, i64) -> i64
    %65 = llvm.intr.smax(%64, %9) : (i64, i64) -> i64
    %66 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %66, ^bb1(%9 : i64), ^bb74
  ^bb1(%b0: i64):
    %67 = llvm.icmp "slt" %9, %31 : i64
    llvm.cond_br %67, ^bb2(%9 : i64), ^bb36
  ^bb2(%j_panel: i64):
    %68 = llvm.icmp "slt" %9, %32 : i64
    llvm.cond_br %68, ^bb3(%9 : i64), ^bb35
  ^bb3(%k0_piece: i64):
    %69 = llvm.mul %61, %15 overflow<nsw> : i64
    %70 = llvm.add %69, %15 overflow<nsw> : i64
    %71 = llvm.and %70, %16 : i64
    %b_copy = llvm.call @aligned_alloc(%15, %71) : (i64, i64) -> !llvm.ptr
    %72 = llvm.mlir.zero : !llvm.ptr
    %73 = llvm.icmp "ne" %b_copy, %72 : !llvm.ptr
    llvm.cond_br %73, ^bb4, ^bb162(%17 : i32)
  ^bb4:
    %74 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %75 = llvm.intr.smin(%74, %a_stride1) : (i64, i64) -> i64
    %76 = llvm.icmp "slt" %k0_piece, %75 : i64
    llvm.cond_br %76, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %77 = llvm.mul %b0, %24 overflow<nsw> : i64
    %78 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %79 = llvm.add %77, %78 overflow<nsw> : i64
    %80 = llvm.add %79, %j_panel overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %b[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %82 = llvm.load %81 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %83 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %84 = llvm.add %77, %78 overflow<nsw> : i64
    %85 = llvm.add %84, %83 overflow<nsw> : i64
    %86 = llvm.getelementptr inbounds %b[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %87 = llvm.load %86 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %88 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %89 = llvm.mul %88, %0 overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %b_copy[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %82, %90 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %91 = llvm.add %9, %4 overflow<nsw> : i64
    %92 = llvm.add %89, %91 overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %b_copy[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %87, %93 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %94 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %95 = llvm.icmp "slt" %94, %75 : i64
    llvm.cond_br %95, ^bb5(%94 : i64), ^bb6
  ^bb6:
    %96 = llvm.icmp "slt" %9, %41 : i64
    llvm.cond_br %96, ^bb7(%9 : i64), ^bb13
  ^bb7(%i_tile: i64):
    %97 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %97, ^bb8, ^bb9
  ^bb8:
    llvm.br ^bb10(%27, %27, %27, %27, %27, %27, %27, %27, %27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9:
    %98 = llvm.mul %b0, %29 overflow<nsw> : i64
    %99 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %100 = llvm.add %98, %99 overflow<nsw> : i64
    %101 = llvm.add %100, %j_panel overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %out0[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %103 = llvm.load %102 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %104 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %105 = llvm.add %98, %99 overflow<nsw> : i64
    %106 = llvm.add %105, %104 overflow<nsw> : i64
    %107 = llvm.getelementptr inbounds %out0[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %108 = llvm.load %107 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %109 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %110 = llvm.mul %109, %b_stride1 overflow<nsw> : i64
    %111 = llvm.add %98, %110 overflow<nsw> : i64
    %112 = llvm.add %111, %j_panel overflow<nsw> : i64
    %113 = llvm.getelementptr inbounds %out0[%112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %114 = llvm.load %113 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %115 = llvm.add %98, %110 overflow<nsw> : i64
    %116 = llvm.add %115, %104 overflow<nsw> : i64
    %117 = llvm.getelementptr inbounds %out0[%116] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %118 = llvm.load %117 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %119 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %120 = llvm.mul %119, %b_stride1 overflow<nsw> : i64
    %121 = llvm.add %98, %120 overflow<nsw> : i64
    %122 = llvm.add %121, %j_panel overflow<nsw> : i64
    %123 = llvm.getelementptr inbounds %out0[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %124 = llvm.load %123 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %125 = llvm.add %98, %120 overflow<nsw> : i64
    %126 = llvm.add %125, %104 overflow<nsw> : i64
    %127 = llvm.getelementptr inbounds %out0[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %128 = llvm.load %127 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %129 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %130 = llvm.mul %129, %b_stride1 overflow<nsw> : i64
    %131 = llvm.add %98, %130 overflow<nsw> : i64
    %132 = llvm.add %131, %j_panel overflow<nsw> : i64
    %133 = llvm.getelementptr inbounds %out0[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %135 = llvm.add %98, %130 overflow<nsw> : i64
    %136 = llvm.add %135, %104 overflow<nsw> : i64
    %137 = llvm.getelementptr inbounds %out0[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %140 = llvm.mul %139, %b_stride1 overflow<nsw> : i64
    %141 = llvm.add %98, %140 overflow<nsw> : i64
    %142 = llvm.add %141, %j_panel overflow<nsw> : i64
    %143 = llvm.getelementptr inbounds %out0[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.add %98, %140 overflow<nsw> : i64
    %146 = llvm.add %145, %104 overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %out0[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.add %i_tile, %10 overflow<nsw> : i64
    %150 = llvm.mul %149, %b_stride1 overflow<nsw> : i64
    %151 = llvm.add %98, %150 overflow<nsw> : i64
    %152 = llvm.add %151, %j_panel overflow<nsw> : i64
    %153 = llvm.getelementptr inbounds %out0[%152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %154 = llvm.load %153 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %155 = llvm.add %98, %150 overflow<nsw> : i64
    %156 = llvm.add %155, %104 overflow<nsw> : i64
    %157 = llvm.getelementptr inbounds %out0[%156] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb10(%103, %108, %114, %118, %124, %128, %134, %138, %144, %148, %154, %158 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%159: vector<4xf64>, %160: vector<4xf64>, %161: vector<4xf64>, %162: vector<4xf64>, %163: vector<4xf64>, %164: vector<4xf64>, %165: vector<4xf64>, %166: vector<4xf64>, %167: vector<4xf64>, %168: vector<4xf64>, %169: vector<4xf64>, %170: vector<4xf64>):
    %171 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %172 = llvm.intr.smin(%171, %a_stride1) : (i64, i64) -> i64
    %173 = llvm.icmp "slt" %k0_piece, %172 : i64
    llvm.cond_br %173, ^bb11(%k0_piece, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0: i64, %174: vector<4xf64>, %175: vector<4xf64>, %176: vector<4xf64>, %177: vector<4xf64>, %178: vector<4xf64>, %179: vector<4xf64>, %180: vector<4xf64>, %181: vector<4xf64>, %182: vector<4xf64>, %183: vector<4xf64>, %184: vector<4xf64>, %185: vector<4xf64>):
    %186 = llvm.mul %b0, %23 overflow<nsw> : i64
    %187 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %188 = llvm.add %186, %187 overflow<nsw> : i64
    %189 = llvm.add %188, %k0 overflow<nsw> : i64
    %190 = llvm.getelementptr inbounds %a[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %191 = llvm.load %190 {alignment = 8 : i64} : !llvm.ptr -> f64
    %192 = llvm.mlir.poison : vector<4xf64>
    %193 = llvm.insertelement %191, %192[%9 : i64] : vector<4xf64>
    %194 = llvm.shufflevector %193, %192 [0, 0, 0, 0] : vector<4xf64>
    %195 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %196 = llvm.mul %195, %a_stride1 overflow<nsw> : i64
    %197 = llvm.add %186, %196 overflow<nsw> : i64
    %198 = llvm.add %197, %k0 overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %a[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %200 = llvm.load %199 {alignment = 8 : i64} : !llvm.ptr -> f64
    %201 = llvm.mlir.poison : vector<4xf64>
    %202 = llvm.insertelement %200, %201[%9 : i64] : vector<4xf64>
    %203 = llvm.shufflevector %202, %201 [0, 0, 0, 0] : vector<4xf64>
    %204 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %205 = llvm.mul %204, %a_stride1 overflow<nsw> : i64
    %206 = llvm.add %186, %205 overflow<nsw> : i64
    %207 = llvm.add %206, %k0 overflow<nsw> : i64
    %208 = llvm.getelementptr inbounds %a[%207] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %209 = llvm.load %208 {alignment = 8 : i64} : !llvm.ptr -> f64
    %210 = llvm.mlir.poison : vector<4xf64>
    %211 = llvm.insertelement %209, %210[%9 : i64] : vector<4xf64>
    %212 = llvm.shufflevector %211, %210 [0, 0, 0, 0] : vector<4xf64>
    %213 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %214 = llvm.mul %213, %a_stride1 overflow<nsw> : i64
    %215 = llvm.add %186, %214 overflow<nsw> : i64
    %216 = llvm.add %215, %k0 overflow<nsw> : i64
    %217 = llvm.getelementptr inbounds %a[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %218 = llvm.load %217 {alignment = 8 : i64} : !llvm.ptr -> f64
    %219 = llvm.mlir.poison : vector<4xf64>
    %220 = llvm.insertelement %218, %219[%9 : i64] : vector<4xf64>
    %221 = llvm.shufflevector %220, %219 [0, 0, 0, 0] : vector<4xf64>
    %222 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %223 = llvm.mul %222, %a_stride1 overflow<nsw> : i64
    %224 = llvm.add %186, %223 overflow<nsw> : i64
    %225 = llvm.add %224, %k0 overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %a[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %227 = llvm.load %226 {alignment = 8 : i64} : !llvm.ptr -> f64
    %228 = llvm.mlir.poison : vector<4xf64>
    %229 = llvm.insertelement %227, %228[%9 : i64] : vector<4xf64>
    %230 = llvm.shufflevector %229, %228 [0, 0, 0, 0] : vector<4xf64>
    %231 = llvm.add %i_tile, %10 overflow<nsw> : i64
    %232 = llvm.mul %231, %a_stride1 overflow<nsw> : i64
    %233 = llvm.add %186, %232 overflow<nsw> : i64
    %234 = llvm.add %233, %k0 overflow<nsw> : i64
    %235 = llvm.getelementptr inbounds %a[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %236 = llvm.load %235 {alignment = 8 : i64} : !llvm.ptr -> f64
    %237 = llvm.mlir.poison : vector<4xf64>
    %238 = llvm.insertelement %236, %237[%9 : i64] : vector<4xf64>
    %239 = llvm.shufflevector %238, %237 [0, 0, 0, 0] : vector<4xf64>
    %240 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %241 = llvm.mul %240, %0 overflow<nsw> : i64
    %242 = llvm.getelementptr inbounds %b_copy[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %243 = llvm.load %242 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %244 = llvm.add %9, %4 overflow<nsw> : i64
    %245 = llvm.add %241, %244 overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %b_copy[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %248 = llvm.fmul %194, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %249 = llvm.fmul %194, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %250 = llvm.fmul %203, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %251 = llvm.fmul %203, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %252 = llvm.fmul %212, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %253 = llvm.fmul %212, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %254 = llvm.fmul %221, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %255 = llvm.fmul %221, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %256 = llvm.fmul %230, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %257 = llvm.fmul %230, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %258 = llvm.fmul %239, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %259 = llvm.fmul %239, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %260 = llvm.fadd %174, %248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %261 = llvm.fadd %175, %249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %262 = llvm.fadd %176, %250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %263 = llvm.fadd %177, %251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %264 = llvm.fadd %178, %252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %265 = llvm.fadd %179, %253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %266 = llvm.fadd %180, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %267 = llvm.fadd %181, %255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %268 = llvm.fadd %182, %256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %269 = llvm.fadd %183, %257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %270 = llvm.fadd %184, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %271 = llvm.fadd %185, %259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %272 = llvm.add %k0, %2 overflow<nsw> : i64
    %273 = llvm.icmp "slt" %272, %172 : i64
    llvm.cond_br %273, ^bb11(%272, %260, %261, %262, %263, %264, %265, %266, %267, %268, %269, %270, %271 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%260, %261, %262, %263, %264, %265, %266, %267, %268, %269, %270, %271 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%274: vector<4xf64>, %275: vector<4xf64>, %276: vector<4xf64>, %277: vector<4xf64>, %278: vector<4xf64>, %279: vector<4xf64>, %280: vector<4xf64>, %281: vector<4xf64>, %282: vector<4xf64>, %283: vector<4xf64>, %284: vector<4xf64>, %285: vector<4xf64>):
    %286 = llvm.mul %b0, %29 overflow<nsw> : i64
    %287 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %288 = llvm.add %286, %287 overflow<nsw> : i64
    %289 = llvm.add %288, %j_panel overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %out0[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %274, %290 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %291 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %292 = llvm.add %286, %287 overflow<nsw> : i64
    %293 = llvm.add %292, %291 overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %out0[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %275, %294 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %295 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %296 = llvm.mul %295, %b_stride1 overflow<nsw> : i64
    %297 = llvm.add %286, %296 overflow<nsw> : i64
    %298 = llvm.add %297, %j_panel overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %out0[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %276, %299 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %300 = llvm.add %286, %296 overflow<nsw> : i64
    %301 = llvm.add %300, %291 overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %out0[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %277, %302 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %303 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %304 = llvm.mul %303, %b_stride1 overflow<nsw> : i64
    %305 = llvm.add %286, %304 overflow<nsw> : i64
    %306 = llvm.add %305, %j_panel overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %out0[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %278, %307 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %308 = llvm.add %286, %304 overflow<nsw> : i64
    %309 = llvm.add %308, %291 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %out0[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %279, %310 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %311 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %312 = llvm.mul %311, %b_stride1 overflow<nsw> : i64
    %313 = llvm.add %286, %312 overflow<nsw> : i64
    %314 = llvm.add %313, %j_panel overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %out0[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %280, %315 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %316 = llvm.add %286, %312 overflow<nsw> : i64
    %317 = llvm.add %316, %291 overflow<nsw> : i64
    %318 = llvm.getelementptr inbounds %out0[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %281, %318 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %319 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %320 = llvm.mul %319, %b_stride1 overflow<nsw> : i64
    %321 = llvm.add %286, %320 overflow<nsw> : i64
    %322 = llvm.add %321, %j_panel overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %out0[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %282, %323 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %324 = llvm.add %286, %320 overflow<nsw> : i64
    %325 = llvm.add %324, %291 overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %out0[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %283, %326 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %327 = llvm.add %i_tile, %10 overflow<nsw> : i64
    %328 = llvm.mul %327, %b_stride1 overflow<nsw> : i64
    %329 = llvm.add %286, %328 overflow<nsw> : i64
    %330 = llvm.add %329, %j_panel overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %out0[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %284, %331 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %332 = llvm.add %286, %328 overflow<nsw> : i64
    %333 = llvm.add %332, %291 overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %out0[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %285, %334 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %335 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %336 = llvm.icmp "slt" %335, %41 : i64
    llvm.cond_br %336, ^bb7(%335 : i64), ^bb13
  ^bb13:
    %337 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %337, ^bb14(%41 : i64), ^bb20
  ^bb14(%i_below_tile: i64):
    %338 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %338, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%27, %27, %27, %27, %27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16:
    %339 = llvm.mul %b0, %29 overflow<nsw> : i64
    %340 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %341 = llvm.add %339, %340 overflow<nsw> : i64
    %342 = llvm.add %341, %j_panel overflow<nsw> : i64
    %343 = llvm.getelementptr inbounds %out0[%342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %344 = llvm.load %343 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %345 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %346 = llvm.add %339, %340 overflow<nsw> : i64
    %347 = llvm.add %346, %345 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out0[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %349 = llvm.load %348 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %350 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %351 = llvm.mul %350, %b_stride1 overflow<nsw> : i64
    %352 = llvm.add %339, %351 overflow<nsw> : i64
    %353 = llvm.add %352, %j_panel overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %out0[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %355 = llvm.load %354 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %356 = llvm.add %339, %351 overflow<nsw> : i64
    %357 = llvm.add %356, %345 overflow<nsw> : i64
    %358 = llvm.getelementptr inbounds %out0[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %360 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %361 = llvm.mul %360, %b_stride1 overflow<nsw> : i64
    %362 = llvm.add %339, %361 overflow<nsw> : i64
    %363 = llvm.add %362, %j_panel overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %out0[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %366 = llvm.add %339, %361 overflow<nsw> : i64
    %367 = llvm.add %366, %345 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %out0[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %369 = llvm.load %368 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %370 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %371 = llvm.mul %370, %b_stride1 overflow<nsw> : i64
    %372 = llvm.add %339, %371 overflow<nsw> : i64
    %373 = llvm.add %372, %j_panel overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %out0[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %375 = llvm.load %374 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %376 = llvm.add %339, %371 overflow<nsw> : i64
    %377 = llvm.add %376, %345 overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out0[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %379 = llvm.load %378 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb17(%344, %349, %355, %359, %365, %369, %375, %379 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%380: vector<4xf64>, %381: vector<4xf64>, %382: vector<4xf64>, %383: vector<4xf64>, %384: vector<4xf64>, %385: vector<4xf64>, %386: vector<4xf64>, %387: vector<4xf64>):
    %388 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %389 = llvm.intr.smin(%388, %a_stride1) : (i64, i64) -> i64
    %390 = llvm.icmp "slt" %k0_piece, %389 : i64
    llvm.cond_br %390, ^bb18(%k0_piece, %380, %381, %382, %383, %384, %385, %386, %387 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%380, %381, %382, %383, %384, %385, %386, %387 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k0_below: i64, %391: vector<4xf64>, %392: vector<4xf64>, %393: vector<4xf64>, %394: vector<4xf64>, %395: vector<4xf64>, %396: vector<4xf64>, %397: vector<4xf64>, %398: vector<4xf64>):
    %399 = llvm.mul %b0, %23 overflow<nsw> : i64
    %400 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %401 = llvm.add %399, %400 overflow<nsw> : i64
    %402 = llvm.add %401, %k0_below overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %a[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> f64
    %405 = llvm.mlir.poison : vector<4xf64>
    %406 = llvm.insertelement %404, %405[%9 : i64] : vector<4xf64>
    %407 = llvm.shufflevector %406, %405 [0, 0, 0, 0] : vector<4xf64>
    %408 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %409 = llvm.mul %408, %a_stride1 overflow<nsw> : i64
    %410 = llvm.add %399, %409 overflow<nsw> : i64
    %411 = llvm.add %410, %k0_below overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %a[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %413 = llvm.load %412 {alignment = 8 : i64} : !llvm.ptr -> f64
    %414 = llvm.mlir.poison : vector<4xf64>
    %415 = llvm.insertelement %413, %414[%9 : i64] : vector<4xf64>
    %416 = llvm.shufflevector %415, %414 [0, 0, 0, 0] : vector<4xf64>
    %417 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %418 = llvm.mul %417, %a_stride1 overflow<nsw> : i64
    %419 = llvm.add %399, %418 overflow<nsw> : i64
    %420 = llvm.add %419, %k0_below overflow<nsw> : i64
    %421 = llvm.getelementptr inbounds %a[%420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %422 = llvm.load %421 {alignment = 8 : i64} : !llvm.ptr -> f64
    %423 = llvm.mlir.poison : vector<4xf64>
    %424 = llvm.insertelement %422, %423[%9 : i64] : vector<4xf64>
    %425 = llvm.shufflevector %424, %423 [0, 0, 0, 0] : vector<4xf64>
    %426 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %427 = llvm.mul %426, %a_stride1 overflow<nsw> : i64
    %428 = llvm.add %399, %427 overflow<nsw> : i64
    %429 = llvm.add %428, %k0_below overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %a[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %431 = llvm.load %430 {alignment = 8 : i64} : !llvm.ptr -> f64
    %432 = llvm.mlir.poison : vector<4xf64>
    %433 = llvm.insertelement %431, %432[%9 : i64] : vector<4xf64>
    %434 = llvm.shufflevector %433, %432 [0, 0, 0, 0] : vector<4xf64>
    %435 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %436 = llvm.mul %435, %0 overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %b_copy[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %438 = llvm.load %437 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %439 = llvm.add %9, %4 overflow<nsw> : i64
    %440 = llvm.add %436, %439 overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %b_copy[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %442 = llvm.load %441 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %443 = llvm.fmul %407, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %444 = llvm.fmul %407, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %445 = llvm.fmul %416, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %446 = llvm.fmul %416, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %447 = llvm.fmul %425, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %448 = llvm.fmul %425, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %449 = llvm.fmul %434, %438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %450 = llvm.fmul %434, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %451 = llvm.fadd %391, %443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %452 = llvm.fadd %392, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %453 = llvm.fadd %393, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %454 = llvm.fadd %394, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %455 = llvm.fadd %395, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %456 = llvm.fadd %396, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %457 = llvm.fadd %397, %449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %458 = llvm.fadd %398, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %459 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %460 = llvm.icmp "slt" %459, %389 : i64
    llvm.cond_br %460, ^bb18(%459, %451, %452, %453, %454, %455, %456, %457, %458 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%451, %452, %453, %454, %455, %456, %457, %458 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%461: vector<4xf64>, %462: vector<4xf64>, %463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>, %466: vector<4xf64>, %467: vector<4xf64>, %468: vector<4xf64>):
    %469 = llvm.mul %b0, %29 overflow<nsw> : i64
    %470 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %471 = llvm.add %469, %470 overflow<nsw> : i64
    %472 = llvm.add %471, %j_panel overflow<nsw> : i64
    %473 = llvm.getelementptr inbounds %out0[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %461, %473 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %474 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %475 = llvm.add %469, %470 overflow<nsw> : i64
    %476 = llvm.add %475, %474 overflow<nsw> : i64
    %477 = llvm.getelementptr inbounds %out0[%476] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %462, %477 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %478 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %479 = llvm.mul %478, %b_stride1 overflow<nsw> : i64
    %480 = llvm.add %469, %479 overflow<nsw> : i64
    %481 = llvm.add %480, %j_panel overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %out0[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %463, %482 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %483 = llvm.add %469, %479 overflow<nsw> : i64
    %484 = llvm.add %483, %474 overflow<nsw> : i64
    %485 = llvm.getelementptr inbounds %out0[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %464, %485 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %486 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %487 = llvm.mul %486, %b_stride1 overflow<nsw> : i64
    %488 = llvm.add %469, %487 overflow<nsw> : i64
    %489 = llvm.add %488, %j_panel overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %out0[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %465, %490 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %491 = llvm.add %469, %487 overflow<nsw> : i64
    %492 = llvm.add %491, %474 overflow<nsw> : i64
    %493 = llvm.getelementptr inbounds %out0[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %466, %493 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %494 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %495 = llvm.mul %494, %b_stride1 overflow<nsw> : i64
    %496 = llvm.add %469, %495 overflow<nsw> : i64
    %497 = llvm.add %496, %j_panel overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %out0[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %467, %498 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %499 = llvm.add %469, %495 overflow<nsw> : i64
    %500 = llvm.add %499, %474 overflow<nsw> : i64
    %501 = llvm.getelementptr inbounds %out0[%500] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %468, %501 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %502 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %503 = llvm.icmp "slt" %502, %45 : i64
    llvm.cond_br %503, ^bb14(%502 : i64), ^bb20
  ^bb20:
    %504 = llvm.icmp "slt" %45, %49 : i64
    llvm.cond_br %504, ^bb21(%45 : i64), ^bb27
  ^bb21(%i_below_below_tile: i64):
    %505 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %505, ^bb22, ^bb23
  ^bb22:
    llvm.br ^bb24(%27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23:
    %506 = llvm.mul %b0, %29 overflow<nsw> : i64
    %507 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %508 = llvm.add %506, %507 overflow<nsw> : i64
    %509 = llvm.add %508, %j_panel overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %out0[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %511 = llvm.load %510 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %512 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %513 = llvm.add %506, %507 overflow<nsw> : i64
    %514 = llvm.add %513, %512 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %out0[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %516 = llvm.load %515 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %517 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %518 = llvm.mul %517, %b_stride1 overflow<nsw> : i64
    %519 = llvm.add %506, %518 overflow<nsw> : i64
    %520 = llvm.add %519, %j_panel overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %out0[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %522 = llvm.load %521 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %523 = llvm.add %506, %518 overflow<nsw> : i64
    %524 = llvm.add %523, %512 overflow<nsw> : i64
    %525 = llvm.getelementptr inbounds %out0[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %526 = llvm.load %525 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb24(%511, %516, %522, %526 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%527: vector<4xf64>, %528: vector<4xf64>, %529: vector<4xf64>, %530: vector<4xf64>):
    %531 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %532 = llvm.intr.smin(%531, %a_stride1) : (i64, i64) -> i64
    %533 = llvm.icmp "slt" %k0_piece, %532 : i64
    llvm.cond_br %533, ^bb25(%k0_piece, %527, %528, %529, %530 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%527, %528, %529, %530 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_below_below: i64, %534: vector<4xf64>, %535: vector<4xf64>, %536: vector<4xf64>, %537: vector<4xf64>):
    %538 = llvm.mul %b0, %23 overflow<nsw> : i64
    %539 = llvm.mul %i_below_below_tile, %a_stride1 overflow<nsw> : i64
    %540 = llvm.add %538, %539 overflow<nsw> : i64
    %541 = llvm.add %540, %k0_below_below overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %a[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %543 = llvm.load %542 {alignment = 8 : i64} : !llvm.ptr -> f64
    %544 = llvm.mlir.poison : vector<4xf64>
    %545 = llvm.insertelement %543, %544[%9 : i64] : vector<4xf64>
    %546 = llvm.shufflevector %545, %544 [0, 0, 0, 0] : vector<4xf64>
    %547 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %548 = llvm.mul %547, %a_stride1 overflow<nsw> : i64
    %549 = llvm.add %538, %548 overflow<nsw> : i64
    %550 = llvm.add %549, %k0_below_below overflow<nsw> : i64
    %551 = llvm.getelementptr inbounds %a[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> f64
    %553 = llvm.mlir.poison : vector<4xf64>
    %554 = llvm.insertelement %552, %553[%9 : i64] : vector<4xf64>
    %555 = llvm.shufflevector %554, %553 [0, 0, 0, 0] : vector<4xf64>
    %556 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %557 = llvm.mul %556, %0 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %b_copy[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %559 = llvm.load %558 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %560 = llvm.add %9, %4 overflow<nsw> : i64
    %561 = llvm.add %557, %560 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %b_copy[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %564 = llvm.fmul %546, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %565 = llvm.fmul %546, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %566 = llvm.fmul %555, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %567 = llvm.fmul %555, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %568 = llvm.fadd %534, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %569 = llvm.fadd %535, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %570 = llvm.fadd %536, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %571 = llvm.fadd %537, %567 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %572 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %573 = llvm.icmp "slt" %572, %532 : i64
    llvm.cond_br %573, ^bb25(%572, %568, %569, %570, %571 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%568, %569, %570, %571 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%574: vector<4xf64>, %575: vector<4xf64>, %576: vector<4xf64>, %577: vector<4xf64>):
    %578 = llvm.mul %b0, %29 overflow<nsw> : i64
    %579 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %580 = llvm.add %578, %579 overflow<nsw> : i64
    %581 = llvm.add %580, %j_panel overflow<nsw> : i64
    %582 = llvm.getelementptr inbounds %out0[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %574, %582 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %583 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %584 = llvm.add %578, %579 overflow<nsw> : i64
    %585 = llvm.add %584, %583 overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %out0[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %575, %586 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %587 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %588 = llvm.mul %587, %b_stride1 overflow<nsw> : i64
    %589 = llvm.add %578, %588 overflow<nsw> : i64
    %590 = llvm.add %589, %j_panel overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %out0[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %576, %591 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %592 = llvm.add %578, %588 overflow<nsw> : i64
    %593 = llvm.add %592, %583 overflow<nsw> : i64
    %594 = llvm.getelementptr inbounds %out0[%593] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %577, %594 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %595 = llvm.add %i_below_below_tile, %5 overflow<nsw> : i64
    %596 = llvm.icmp "slt" %595, %49 : i64
    llvm.cond_br %596, ^bb21(%595 : i64), ^bb27
  ^bb27:
    %597 = llvm.icmp "slt" %49, %a_size1 : i64
    llvm.cond_br %597, ^bb28(%49 : i64), ^bb34
  ^bb28(%i_below_below_below_tile: i64):
    %598 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %598, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%27, %27 : vector<4xf64>, vector<4xf64>)
  ^bb30:
    %599 = llvm.mul %b0, %29 overflow<nsw> : i64
    %600 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %601 = llvm.add %599, %600 overflow<nsw> : i64
    %602 = llvm.add %601, %j_panel overflow<nsw> : i64
    %603 = llvm.getelementptr inbounds %out0[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %604 = llvm.load %603 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %605 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %606 = llvm.add %599, %600 overflow<nsw> : i64
    %607 = llvm.add %606, %605 overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %out0[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %609 = llvm.load %608 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb31(%604, %609 : vector<4xf64>, vector<4xf64>)
  ^bb31(%610: vector<4xf64>, %611: vector<4xf64>):
    %612 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %613 = llvm.intr.smin(%612, %a_stride1) : (i64, i64) -> i64
    %614 = llvm.icmp "slt" %k0_piece, %613 : i64
    llvm.cond_br %614, ^bb32(%k0_piece, %610, %611 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%610, %611 : vector<4xf64>, vector<4xf64>)
  ^bb32(%k0_below_below_below: i64, %615: vector<4xf64>, %616: vector<4xf64>):
    %617 = llvm.mul %b0, %23 overflow<nsw> : i64
    %618 = llvm.mul %i_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %619 = llvm.add %617, %618 overflow<nsw> : i64
    %620 = llvm.add %619, %k0_below_below_below overflow<nsw> : i64
    %621 = llvm.getelementptr inbounds %a[%620] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %622 = llvm.load %621 {alignment = 8 : i64} : !llvm.ptr -> f64
    %623 = llvm.mlir.poison : vector<4xf64>
    %624 = llvm.insertelement %622, %623[%9 : i64] : vector<4xf64>
    %625 = llvm.shufflevector %624, %623 [0, 0, 0, 0] : vector<4xf64>
    %626 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %627 = llvm.mul %626, %0 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %b_copy[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %629 = llvm.load %628 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %630 = llvm.add %9, %4 overflow<nsw> : i64
    %631 = llvm.add %627, %630 overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %b_copy[%631] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %633 = llvm.load %632 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %634 = llvm.fmul %625, %629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %635 = llvm.fmul %625, %633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %636 = llvm.fadd %615, %634 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %637 = llvm.fadd %616, %635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %638 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %639 = llvm.icmp "slt" %638, %613 : i64
    llvm.cond_br %639, ^bb32(%638, %636, %637 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%636, %637 : vector<4xf64>, vector<4xf64>)
  ^bb33(%640: vector<4xf64>, %641: vector<4xf64>):
    %642 = llvm.mul %b0, %29 overflow<nsw> : i64
    %643 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %644 = llvm.add %642, %643 overflow<nsw> : i64
    %645 = llvm.add %644, %j_panel overflow<nsw> : i64
    %646 = llvm.getelementptr inbounds %out0[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %640, %646 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %647 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %648 = llvm.add %642, %643 overflow<nsw> : i64
    %649 = llvm.add %648, %647 overflow<nsw> : i64
    %650 = llvm.getelementptr inbounds %out0[%649] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %641, %650 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %651 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %652 = llvm.icmp "slt" %651, %a_size1 : i64
    llvm.cond_br %652, ^bb28(%651 : i64), ^bb34
  ^bb34:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %653 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %654 = llvm.icmp "slt" %653, %32 : i64
    llvm.cond_br %654, ^bb3(%653 : i64), ^bb35
  ^bb35:
    %655 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %656 = llvm.icmp "slt" %655, %31 : i64
    llvm.cond_br %656, ^bb2(%655 : i64), ^bb36
  ^bb36:
    %657 = llvm.icmp "slt" %31, %b_stride1 : i64
    llvm.cond_br %657, ^bb37(%31 : i64), ^bb73
  ^bb37(%j_right_panel: i64):
    %658 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %659 = llvm.sub %658, %j_right_panel overflow<nsw> : i64
    %660 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %661 = llvm.intr.smin(%659, %660) : (i64, i64) -> i64
    %662 = llvm.intr.smin(%661, %4) : (i64, i64) -> i64
    %663 = llvm.intr.smax(%662, %9) : (i64, i64) -> i64
    %664 = llvm.trunc %663 : i64 to i32
    %665 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %666 = llvm.mlir.poison : vector<4xi32>
    %667 = llvm.insertelement %664, %666[%9 : i64] : vector<4xi32>
    %668 = llvm.shufflevector %667, %666 [0, 0, 0, 0] : vector<4xi32>
    %669 = llvm.icmp "slt" %665, %668 : vector<4xi32>
    %670 = llvm.intr.smin(%659, %660) : (i64, i64) -> i64
    %671 = llvm.intr.smin(%670, %4) : (i64, i64) -> i64
    %672 = llvm.intr.smax(%671, %9) : (i64, i64) -> i64
    %673 = llvm.trunc %672 : i64 to i32
    %674 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %675 = llvm.mlir.poison : vector<4xi32>
    %676 = llvm.insertelement %673, %675[%9 : i64] : vector<4xi32>
    %677 = llvm.shufflevector %676, %675 [0, 0, 0, 0] : vector<4xi32>
    %678 = llvm.icmp "slt" %674, %677 : vector<4xi32>
    %679 = llvm.intr.smin(%670, %4) : (i64, i64) -> i64
    %680 = llvm.intr.smax(%679, %9) : (i64, i64) -> i64
    %681 = llvm.trunc %680 : i64 to i32
    %682 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %683 = llvm.mlir.poison : vector<4xi32>
    %684 = llvm.insertelement %681, %683[%9 : i64] : vector<4xi32>
    %685 = llvm.shufflevector %684, %683 [0, 0, 0, 0] : vector<4xi32>
    %686 = llvm.icmp "slt" %682, %685 : vector<4xi32>
    %687 = llvm.intr.smin(%659, %660) : (i64, i64) -> i64
    %688 = llvm.intr.smin(%687, %4) : (i64, i64) -> i64
    %689 = llvm.intr.smax(%688, %9) : (i64, i64) -> i64
    %690 = llvm.trunc %689 : i64 to i32
    %691 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %692 = llvm.mlir.poison : vector<4xi32>
    %693 = llvm.insertelement %690, %692[%9 : i64] : vector<4xi32>
    %694 = llvm.shufflevector %693, %692 [0, 0, 0, 0] : vector<4xi32>
    %695 = llvm.icmp "slt" %691, %694 : vector<4xi32>
    %696 = llvm.intr.smin(%687, %4) : (i64, i64) -> i64
    %697 = llvm.intr.smax(%696, %9) : (i64, i64) -> i64
    %698 = llvm.trunc %697 : i64 to i32
    %699 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %700 = llvm.mlir.poison : vector<4xi32>
    %701 = llvm.insertelement %698, %700[%9 : i64] : vector<4xi32>
    %702 = llvm.shufflevector %701, %700 [0, 0, 0, 0] : vector<4xi32>
    %703 = llvm.icmp "slt" %699, %702 : vector<4xi32>
    %704 = llvm.intr.smin(%659, %660) : (i64, i64) -> i64
    %705 = llvm.intr.smin(%704, %4) : (i64, i64) -> i64
    %706 = llvm.intr.smax(%705, %9) : (i64, i64) -> i64
    %707 = llvm.trunc %706 : i64 to i32
    %708 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %709 = llvm.mlir.poison : vector<4xi32>
    %710 = llvm.insertelement %707, %709[%9 : i64] : vector<4xi32>
    %711 = llvm.shufflevector %710, %709 [0, 0, 0, 0] : vector<4xi32>
    %712 = llvm.icmp "slt" %708, %711 : vector<4xi32>
    %713 = llvm.intr.smin(%704, %4) : (i64, i64) -> i64
    %714 = llvm.intr.smax(%713, %9) : (i64, i64) -> i64
    %715 = llvm.trunc %714 : i64 to i32
    %716 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %717 = llvm.mlir.poison : vector<4xi32>
    %718 = llvm.insertelement %715, %717[%9 : i64] : vector<4xi32>
    %719 = llvm.shufflevector %718, %717 [0, 0, 0, 0] : vector<4xi32>
    %720 = llvm.icmp "slt" %716, %719 : vector<4xi32>
    %721 = llvm.intr.smin(%659, %660) : (i64, i64) -> i64
    %722 = llvm.intr.smin(%721, %4) : (i64, i64) -> i64
    %723 = llvm.intr.smax(%722, %9) : (i64, i64) -> i64
    %724 = llvm.trunc %723 : i64 to i32
    %725 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %726 = llvm.mlir.poison : vector<4xi32>
    %727 = llvm.insertelement %724, %726[%9 : i64] : vector<4xi32>
    %728 = llvm.shufflevector %727, %726 [0, 0, 0, 0] : vector<4xi32>
    %729 = llvm.icmp "slt" %725, %728 : vector<4xi32>
    %730 = llvm.intr.smin(%721, %4) : (i64, i64) -> i64
    %731 = llvm.intr.smax(%730, %9) : (i64, i64) -> i64
    %732 = llvm.trunc %731 : i64 to i32
    %733 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %734 = llvm.mlir.poison : vector<4xi32>
    %735 = llvm.insertelement %732, %734[%9 : i64] : vector<4xi32>
    %736 = llvm.shufflevector %735, %734 [0, 0, 0, 0] : vector<4xi32>
    %737 = llvm.icmp "slt" %733, %736 : vector<4xi32>
    %738 = llvm.icmp "slt" %9, %50 : i64
    llvm.cond_br %738, ^bb38(%9 : i64), ^bb72
  ^bb38(%k0_right_piece: i64):
    %739 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %62) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %740 = llvm.extractvalue %739[0] : !llvm.struct<(i64, i1)>
    %741 = llvm.extractvalue %739[1] : !llvm.struct<(i64, i1)>
    %742 = llvm.xor %741, %18 : i1
    llvm.cond_br %742, ^bb39, ^bb162(%17 : i32)
  ^bb39:
    %743 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%740, %65) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %744 = llvm.extractvalue %743[0] : !llvm.struct<(i64, i1)>
    %745 = llvm.extractvalue %743[1] : !llvm.struct<(i64, i1)>
    %746 = llvm.xor %745, %18 : i1
    llvm.cond_br %746, ^bb40, ^bb162(%17 : i32)
  ^bb40:
    %747 = llvm.add %744, %15 overflow<nsw> : i64
    %748 = llvm.and %747, %16 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%15, %748) : (i64, i64) -> !llvm.ptr
    %749 = llvm.mlir.zero : !llvm.ptr
    %750 = llvm.icmp "ne" %b_copy_1, %749 : !llvm.ptr
    llvm.cond_br %750, ^bb41, ^bb162(%17 : i32)
  ^bb41:
    %751 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %752 = llvm.intr.smin(%751, %a_stride1) : (i64, i64) -> i64
    %753 = llvm.icmp "slt" %k0_right_piece, %752 : i64
    llvm.cond_br %753, ^bb42(%k0_right_piece : i64), ^bb43
  ^bb42(%k0_right_copy: i64):
    %754 = llvm.mul %b0, %24 overflow<nsw> : i64
    %755 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %756 = llvm.add %754, %755 overflow<nsw> : i64
    %757 = llvm.add %756, %j_right_panel overflow<nsw> : i64
    %758 = llvm.getelementptr inbounds %b[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %759 = llvm.intr.masked.load %758, %669, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %760 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %761 = llvm.mul %760, %65 overflow<nsw> : i64
    %762 = llvm.getelementptr inbounds %b_copy_1[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %759, %762, %669 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %763 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %764 = llvm.icmp "slt" %763, %752 : i64
    llvm.cond_br %764, ^bb42(%763 : i64), ^bb43
  ^bb43:
    %765 = llvm.icmp "slt" %9, %52 : i64
    llvm.cond_br %765, ^bb44(%9 : i64), ^bb50
  ^bb44(%i_right_tile: i64):
    %766 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %766, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%27, %27, %27, %27, %27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46:
    %767 = llvm.intr.smin(%670, %4) : (i64, i64) -> i64
    %768 = llvm.intr.smax(%767, %9) : (i64, i64) -> i64
    %769 = llvm.trunc %768 : i64 to i32
    %770 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %771 = llvm.mlir.poison : vector<4xi32>
    %772 = llvm.insertelement %769, %771[%9 : i64] : vector<4xi32>
    %773 = llvm.shufflevector %772, %771 [0, 0, 0, 0] : vector<4xi32>
    %774 = llvm.icmp "slt" %770, %773 : vector<4xi32>
    %775 = llvm.mul %b0, %29 overflow<nsw> : i64
    %776 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %777 = llvm.add %775, %776 overflow<nsw> : i64
    %778 = llvm.add %777, %j_right_panel overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %out0[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %780 = llvm.intr.masked.load %779, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %781 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %782 = llvm.mul %781, %b_stride1 overflow<nsw> : i64
    %783 = llvm.add %775, %782 overflow<nsw> : i64
    %784 = llvm.add %783, %j_right_panel overflow<nsw> : i64
    %785 = llvm.getelementptr inbounds %out0[%784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %786 = llvm.intr.masked.load %785, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %787 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %788 = llvm.mul %787, %b_stride1 overflow<nsw> : i64
    %789 = llvm.add %775, %788 overflow<nsw> : i64
    %790 = llvm.add %789, %j_right_panel overflow<nsw> : i64
    %791 = llvm.getelementptr inbounds %out0[%790] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %792 = llvm.intr.masked.load %791, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %793 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %794 = llvm.mul %793, %b_stride1 overflow<nsw> : i64
    %795 = llvm.add %775, %794 overflow<nsw> : i64
    %796 = llvm.add %795, %j_right_panel overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %out0[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %798 = llvm.intr.masked.load %797, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %799 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %800 = llvm.mul %799, %b_stride1 overflow<nsw> : i64
    %801 = llvm.add %775, %800 overflow<nsw> : i64
    %802 = llvm.add %801, %j_right_panel overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %out0[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %804 = llvm.intr.masked.load %803, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %805 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %806 = llvm.mul %805, %b_stride1 overflow<nsw> : i64
    %807 = llvm.add %775, %806 overflow<nsw> : i64
    %808 = llvm.add %807, %j_right_panel overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %out0[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %810 = llvm.intr.masked.load %809, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %811 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %812 = llvm.mul %811, %b_stride1 overflow<nsw> : i64
    %813 = llvm.add %775, %812 overflow<nsw> : i64
    %814 = llvm.add %813, %j_right_panel overflow<nsw> : i64
    %815 = llvm.getelementptr inbounds %out0[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %816 = llvm.intr.masked.load %815, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %817 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %818 = llvm.mul %817, %b_stride1 overflow<nsw> : i64
    %819 = llvm.add %775, %818 overflow<nsw> : i64
    %820 = llvm.add %819, %j_right_panel overflow<nsw> : i64
    %821 = llvm.getelementptr inbounds %out0[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %822 = llvm.intr.masked.load %821, %774, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb47(%780, %786, %792, %798, %804, %810, %816, %822 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%823: vector<4xf64>, %824: vector<4xf64>, %825: vector<4xf64>, %826: vector<4xf64>, %827: vector<4xf64>, %828: vector<4xf64>, %829: vector<4xf64>, %830: vector<4xf64>):
    %831 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %832 = llvm.intr.smin(%831, %a_stride1) : (i64, i64) -> i64
    %833 = llvm.icmp "slt" %k0_right_piece, %832 : i64
    llvm.cond_br %833, ^bb48(%k0_right_piece, %823, %824, %825, %826, %827, %828, %829, %830 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%823, %824, %825, %826, %827, %828, %829, %830 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb48(%k0_right: i64, %834: vector<4xf64>, %835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>, %838: vector<4xf64>, %839: vector<4xf64>, %840: vector<4xf64>, %841: vector<4xf64>):
    %842 = llvm.mul %b0, %23 overflow<nsw> : i64
    %843 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %844 = llvm.add %842, %843 overflow<nsw> : i64
    %845 = llvm.add %844, %k0_right overflow<nsw> : i64
    %846 = llvm.getelementptr inbounds %a[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %847 = llvm.load %846 {alignment = 8 : i64} : !llvm.ptr -> f64
    %848 = llvm.mlir.poison : vector<4xf64>
    %849 = llvm.insertelement %847, %848[%9 : i64] : vector<4xf64>
    %850 = llvm.shufflevector %849, %848 [0, 0, 0, 0] : vector<4xf64>
    %851 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %852 = llvm.mul %851, %a_stride1 overflow<nsw> : i64
    %853 = llvm.add %842, %852 overflow<nsw> : i64
    %854 = llvm.add %853, %k0_right overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %a[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %856 = llvm.load %855 {alignment = 8 : i64} : !llvm.ptr -> f64
    %857 = llvm.mlir.poison : vector<4xf64>
    %858 = llvm.insertelement %856, %857[%9 : i64] : vector<4xf64>
    %859 = llvm.shufflevector %858, %857 [0, 0, 0, 0] : vector<4xf64>
    %860 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %861 = llvm.mul %860, %a_stride1 overflow<nsw> : i64
    %862 = llvm.add %842, %861 overflow<nsw> : i64
    %863 = llvm.add %862, %k0_right overflow<nsw> : i64
    %864 = llvm.getelementptr inbounds %a[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %865 = llvm.load %864 {alignment = 8 : i64} : !llvm.ptr -> f64
    %866 = llvm.mlir.poison : vector<4xf64>
    %867 = llvm.insertelement %865, %866[%9 : i64] : vector<4xf64>
    %868 = llvm.shufflevector %867, %866 [0, 0, 0, 0] : vector<4xf64>
    %869 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %870 = llvm.mul %869, %a_stride1 overflow<nsw> : i64
    %871 = llvm.add %842, %870 overflow<nsw> : i64
    %872 = llvm.add %871, %k0_right overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %a[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %874 = llvm.load %873 {alignment = 8 : i64} : !llvm.ptr -> f64
    %875 = llvm.mlir.poison : vector<4xf64>
    %876 = llvm.insertelement %874, %875[%9 : i64] : vector<4xf64>
    %877 = llvm.shufflevector %876, %875 [0, 0, 0, 0] : vector<4xf64>
    %878 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %879 = llvm.mul %878, %a_stride1 overflow<nsw> : i64
    %880 = llvm.add %842, %879 overflow<nsw> : i64
    %881 = llvm.add %880, %k0_right overflow<nsw> : i64
    %882 = llvm.getelementptr inbounds %a[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %883 = llvm.load %882 {alignment = 8 : i64} : !llvm.ptr -> f64
    %884 = llvm.mlir.poison : vector<4xf64>
    %885 = llvm.insertelement %883, %884[%9 : i64] : vector<4xf64>
    %886 = llvm.shufflevector %885, %884 [0, 0, 0, 0] : vector<4xf64>
    %887 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %888 = llvm.mul %887, %a_stride1 overflow<nsw> : i64
    %889 = llvm.add %842, %888 overflow<nsw> : i64
    %890 = llvm.add %889, %k0_right overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %a[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %892 = llvm.load %891 {alignment = 8 : i64} : !llvm.ptr -> f64
    %893 = llvm.mlir.poison : vector<4xf64>
    %894 = llvm.insertelement %892, %893[%9 : i64] : vector<4xf64>
    %895 = llvm.shufflevector %894, %893 [0, 0, 0, 0] : vector<4xf64>
    %896 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %897 = llvm.mul %896, %a_stride1 overflow<nsw> : i64
    %898 = llvm.add %842, %897 overflow<nsw> : i64
    %899 = llvm.add %898, %k0_right overflow<nsw> : i64
    %900 = llvm.getelementptr inbounds %a[%899] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %901 = llvm.load %900 {alignment = 8 : i64} : !llvm.ptr -> f64
    %902 = llvm.mlir.poison : vector<4xf64>
    %903 = llvm.insertelement %901, %902[%9 : i64] : vector<4xf64>
    %904 = llvm.shufflevector %903, %902 [0, 0, 0, 0] : vector<4xf64>
    %905 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %906 = llvm.mul %905, %a_stride1 overflow<nsw> : i64
    %907 = llvm.add %842, %906 overflow<nsw> : i64
    %908 = llvm.add %907, %k0_right overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %a[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %910 = llvm.load %909 {alignment = 8 : i64} : !llvm.ptr -> f64
    %911 = llvm.mlir.poison : vector<4xf64>
    %912 = llvm.insertelement %910, %911[%9 : i64] : vector<4xf64>
    %913 = llvm.shufflevector %912, %911 [0, 0, 0, 0] : vector<4xf64>
    %914 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %915 = llvm.mul %914, %65 overflow<nsw> : i64
    %916 = llvm.getelementptr inbounds %b_copy_1[%915] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %917 = llvm.intr.masked.load %916, %678, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %918 = llvm.fmul %850, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %919 = llvm.fmul %859, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %920 = llvm.fmul %868, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %921 = llvm.fmul %877, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %922 = llvm.fmul %886, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %923 = llvm.fmul %895, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %924 = llvm.fmul %904, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %925 = llvm.fmul %913, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %926 = llvm.fadd %834, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %927 = llvm.fadd %835, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %928 = llvm.fadd %836, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %929 = llvm.fadd %837, %921 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %930 = llvm.fadd %838, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %931 = llvm.fadd %839, %923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %932 = llvm.fadd %840, %924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %933 = llvm.fadd %841, %925 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %934 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %935 = llvm.icmp "slt" %934, %832 : i64
    llvm.cond_br %935, ^bb48(%934, %926, %927, %928, %929, %930, %931, %932, %933 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%926, %927, %928, %929, %930, %931, %932, %933 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb49(%936: vector<4xf64>, %937: vector<4xf64>, %938: vector<4xf64>, %939: vector<4xf64>, %940: vector<4xf64>, %941: vector<4xf64>, %942: vector<4xf64>, %943: vector<4xf64>):
    %944 = llvm.mul %b0, %29 overflow<nsw> : i64
    %945 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %946 = llvm.add %944, %945 overflow<nsw> : i64
    %947 = llvm.add %946, %j_right_panel overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %out0[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %936, %948, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %949 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %950 = llvm.mul %949, %b_stride1 overflow<nsw> : i64
    %951 = llvm.add %944, %950 overflow<nsw> : i64
    %952 = llvm.add %951, %j_right_panel overflow<nsw> : i64
    %953 = llvm.getelementptr inbounds %out0[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %937, %953, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %954 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %955 = llvm.mul %954, %b_stride1 overflow<nsw> : i64
    %956 = llvm.add %944, %955 overflow<nsw> : i64
    %957 = llvm.add %956, %j_right_panel overflow<nsw> : i64
    %958 = llvm.getelementptr inbounds %out0[%957] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %938, %958, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %959 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %960 = llvm.mul %959, %b_stride1 overflow<nsw> : i64
    %961 = llvm.add %944, %960 overflow<nsw> : i64
    %962 = llvm.add %961, %j_right_panel overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %out0[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %939, %963, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %964 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %965 = llvm.mul %964, %b_stride1 overflow<nsw> : i64
    %966 = llvm.add %944, %965 overflow<nsw> : i64
    %967 = llvm.add %966, %j_right_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out0[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %940, %968, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %969 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %970 = llvm.mul %969, %b_stride1 overflow<nsw> : i64
    %971 = llvm.add %944, %970 overflow<nsw> : i64
    %972 = llvm.add %971, %j_right_panel overflow<nsw> : i64
    %973 = llvm.getelementptr inbounds %out0[%972] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %941, %973, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %974 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %975 = llvm.mul %974, %b_stride1 overflow<nsw> : i64
    %976 = llvm.add %944, %975 overflow<nsw> : i64
    %977 = llvm.add %976, %j_right_panel overflow<nsw> : i64
    %978 = llvm.getelementptr inbounds %out0[%977] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %942, %978, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %979 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %980 = llvm.mul %979, %b_stride1 overflow<nsw> : i64
    %981 = llvm.add %944, %980 overflow<nsw> : i64
    %982 = llvm.add %981, %j_right_panel overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %out0[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %943, %983, %686 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %984 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %985 = llvm.icmp "slt" %984, %52 : i64
    llvm.cond_br %985, ^bb44(%984 : i64), ^bb50
  ^bb50:
    %986 = llvm.icmp "slt" %52, %56 : i64
    llvm.cond_br %986, ^bb51(%52 : i64), ^bb57
  ^bb51(%i_right_below_tile: i64):
    %987 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %987, ^bb52, ^bb53
  ^bb52:
    llvm.br ^bb54(%27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53:
    %988 = llvm.intr.smin(%687, %4) : (i64, i64) -> i64
    %989 = llvm.intr.smax(%988, %9) : (i64, i64) -> i64
    %990 = llvm.trunc %989 : i64 to i32
    %991 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %992 = llvm.mlir.poison : vector<4xi32>
    %993 = llvm.insertelement %990, %992[%9 : i64] : vector<4xi32>
    %994 = llvm.shufflevector %993, %992 [0, 0, 0, 0] : vector<4xi32>
    %995 = llvm.icmp "slt" %991, %994 : vector<4xi32>
    %996 = llvm.mul %b0, %29 overflow<nsw> : i64
    %997 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %998 = llvm.add %996, %997 overflow<nsw> : i64
    %999 = llvm.add %998, %j_right_panel overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %out0[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1001 = llvm.intr.masked.load %1000, %995, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1002 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1003 = llvm.mul %1002, %b_stride1 overflow<nsw> : i64
    %1004 = llvm.add %996, %1003 overflow<nsw> : i64
    %1005 = llvm.add %1004, %j_right_panel overflow<nsw> : i64
    %1006 = llvm.getelementptr inbounds %out0[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1007 = llvm.intr.masked.load %1006, %995, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1008 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1009 = llvm.mul %1008, %b_stride1 overflow<nsw> : i64
    %1010 = llvm.add %996, %1009 overflow<nsw> : i64
    %1011 = llvm.add %1010, %j_right_panel overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %out0[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1013 = llvm.intr.masked.load %1012, %995, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1014 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1015 = llvm.mul %1014, %b_stride1 overflow<nsw> : i64
    %1016 = llvm.add %996, %1015 overflow<nsw> : i64
    %1017 = llvm.add %1016, %j_right_panel overflow<nsw> : i64
    %1018 = llvm.getelementptr inbounds %out0[%1017] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1019 = llvm.intr.masked.load %1018, %995, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb54(%1001, %1007, %1013, %1019 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb54(%1020: vector<4xf64>, %1021: vector<4xf64>, %1022: vector<4xf64>, %1023: vector<4xf64>):
    %1024 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1025 = llvm.intr.smin(%1024, %a_stride1) : (i64, i64) -> i64
    %1026 = llvm.icmp "slt" %k0_right_piece, %1025 : i64
    llvm.cond_br %1026, ^bb55(%k0_right_piece, %1020, %1021, %1022, %1023 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1020, %1021, %1022, %1023 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb55(%k0_right_below: i64, %1027: vector<4xf64>, %1028: vector<4xf64>, %1029: vector<4xf64>, %1030: vector<4xf64>):
    %1031 = llvm.mul %b0, %23 overflow<nsw> : i64
    %1032 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %1033 = llvm.add %1031, %1032 overflow<nsw> : i64
    %1034 = llvm.add %1033, %k0_right_below overflow<nsw> : i64
    %1035 = llvm.getelementptr inbounds %a[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1036 = llvm.load %1035 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1037 = llvm.mlir.poison : vector<4xf64>
    %1038 = llvm.insertelement %1036, %1037[%9 : i64] : vector<4xf64>
    %1039 = llvm.shufflevector %1038, %1037 [0, 0, 0, 0] : vector<4xf64>
    %1040 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1041 = llvm.mul %1040, %a_stride1 overflow<nsw> : i64
    %1042 = llvm.add %1031, %1041 overflow<nsw> : i64
    %1043 = llvm.add %1042, %k0_right_below overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %a[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1046 = llvm.mlir.poison : vector<4xf64>
    %1047 = llvm.insertelement %1045, %1046[%9 : i64] : vector<4xf64>
    %1048 = llvm.shufflevector %1047, %1046 [0, 0, 0, 0] : vector<4xf64>
    %1049 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1050 = llvm.mul %1049, %a_stride1 overflow<nsw> : i64
    %1051 = llvm.add %1031, %1050 overflow<nsw> : i64
    %1052 = llvm.add %1051, %k0_right_below overflow<nsw> : i64
    %1053 = llvm.getelementptr inbounds %a[%1052] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1054 = llvm.load %1053 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1055 = llvm.mlir.poison : vector<4xf64>
    %1056 = llvm.insertelement %1054, %1055[%9 : i64] : vector<4xf64>
    %1057 = llvm.shufflevector %1056, %1055 [0, 0, 0, 0] : vector<4xf64>
    %1058 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1059 = llvm.mul %1058, %a_stride1 overflow<nsw> : i64
    %1060 = llvm.add %1031, %1059 overflow<nsw> : i64
    %1061 = llvm.add %1060, %k0_right_below overflow<nsw> : i64
    %1062 = llvm.getelementptr inbounds %a[%1061] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1063 = llvm.load %1062 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1064 = llvm.mlir.poison : vector<4xf64>
    %1065 = llvm.insertelement %1063, %1064[%9 : i64] : vector<4xf64>
    %1066 = llvm.shufflevector %1065, %1064 [0, 0, 0, 0] : vector<4xf64>
    %1067 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1068 = llvm.mul %1067, %65 overflow<nsw> : i64
    %1069 = llvm.getelementptr inbounds %b_copy_1[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1070 = llvm.intr.masked.load %1069, %695, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1071 = llvm.fmul %1039, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1072 = llvm.fmul %1048, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1073 = llvm.fmul %1057, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1074 = llvm.fmul %1066, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1075 = llvm.fadd %1027, %1071 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1076 = llvm.fadd %1028, %1072 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1077 = llvm.fadd %1029, %1073 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1078 = llvm.fadd %1030, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1079 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1080 = llvm.icmp "slt" %1079, %1025 : i64
    llvm.cond_br %1080, ^bb55(%1079, %1075, %1076, %1077, %1078 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1075, %1076, %1077, %1078 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb56(%1081: vector<4xf64>, %1082: vector<4xf64>, %1083: vector<4xf64>, %1084: vector<4xf64>):
    %1085 = llvm.mul %b0, %29 overflow<nsw> : i64
    %1086 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %1087 = llvm.add %1085, %1086 overflow<nsw> : i64
    %1088 = llvm.add %1087, %j_right_panel overflow<nsw> : i64
    %1089 = llvm.getelementptr inbounds %out0[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1081, %1089, %703 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1090 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1091 = llvm.mul %1090, %b_stride1 overflow<nsw> : i64
    %1092 = llvm.add %1085, %1091 overflow<nsw> : i64
    %1093 = llvm.add %1092, %j_right_panel overflow<nsw> : i64
    %1094 = llvm.getelementptr inbounds %out0[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1082, %1094, %703 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1095 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1096 = llvm.mul %1095, %b_stride1 overflow<nsw> : i64
    %1097 = llvm.add %1085, %1096 overflow<nsw> : i64
    %1098 = llvm.add %1097, %j_right_panel overflow<nsw> : i64
    %1099 = llvm.getelementptr inbounds %out0[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1083, %1099, %703 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1100 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1101 = llvm.mul %1100, %b_stride1 overflow<nsw> : i64
    %1102 = llvm.add %1085, %1101 overflow<nsw> : i64
    %1103 = llvm.add %1102, %j_right_panel overflow<nsw> : i64
    %1104 = llvm.getelementptr inbounds %out0[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1084, %1104, %703 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1105 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1106 = llvm.icmp "slt" %1105, %56 : i64
    llvm.cond_br %1106, ^bb51(%1105 : i64), ^bb57
  ^bb57:
    %1107 = llvm.icmp "slt" %56, %60 : i64
    llvm.cond_br %1107, ^bb58(%56 : i64), ^bb64
  ^bb58(%i_right_below_below_tile: i64):
    %1108 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %1108, ^bb59, ^bb60
  ^bb59:
    llvm.br ^bb61(%27, %27 : vector<4xf64>, vector<4xf64>)
  ^bb60:
    %1109 = llvm.intr.smin(%704, %4) : (i64, i64) -> i64
    %1110 = llvm.intr.smax(%1109, %9) : (i64, i64) -> i64
    %1111 = llvm.trunc %1110 : i64 to i32
    %1112 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1113 = llvm.mlir.poison : vector<4xi32>
    %1114 = llvm.insertelement %1111, %1113[%9 : i64] : vector<4xi32>
    %1115 = llvm.shufflevector %1114, %1113 [0, 0, 0, 0] : vector<4xi32>
    %1116 = llvm.icmp "slt" %1112, %1115 : vector<4xi32>
    %1117 = llvm.mul %b0, %29 overflow<nsw> : i64
    %1118 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1119 = llvm.add %1117, %1118 overflow<nsw> : i64
    %1120 = llvm.add %1119, %j_right_panel overflow<nsw> : i64
    %1121 = llvm.getelementptr inbounds %out0[%1120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1122 = llvm.intr.masked.load %1121, %1116, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1123 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1124 = llvm.mul %1123, %b_stride1 overflow<nsw> : i64
    %1125 = llvm.add %1117, %1124 overflow<nsw> : i64
    %1126 = llvm.add %1125, %j_right_panel overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %out0[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1128 = llvm.intr.masked.load %1127, %1116, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb61(%1122, %1128 : vector<4xf64>, vector<4xf64>)
  ^bb61(%1129: vector<4xf64>, %1130: vector<4xf64>):
    %1131 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1132 = llvm.intr.smin(%1131, %a_stride1) : (i64, i64) -> i64
    %1133 = llvm.icmp "slt" %k0_right_piece, %1132 : i64
    llvm.cond_br %1133, ^bb62(%k0_right_piece, %1129, %1130 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1129, %1130 : vector<4xf64>, vector<4xf64>)
  ^bb62(%k0_right_below_below: i64, %1134: vector<4xf64>, %1135: vector<4xf64>):
    %1136 = llvm.mul %b0, %23 overflow<nsw> : i64
    %1137 = llvm.mul %i_right_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1138 = llvm.add %1136, %1137 overflow<nsw> : i64
    %1139 = llvm.add %1138, %k0_right_below_below overflow<nsw> : i64
    %1140 = llvm.getelementptr inbounds %a[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1141 = llvm.load %1140 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1142 = llvm.mlir.poison : vector<4xf64>
    %1143 = llvm.insertelement %1141, %1142[%9 : i64] : vector<4xf64>
    %1144 = llvm.shufflevector %1143, %1142 [0, 0, 0, 0] : vector<4xf64>
    %1145 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1146 = llvm.mul %1145, %a_stride1 overflow<nsw> : i64
    %1147 = llvm.add %1136, %1146 overflow<nsw> : i64
    %1148 = llvm.add %1147, %k0_right_below_below overflow<nsw> : i64
    %1149 = llvm.getelementptr inbounds %a[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1150 = llvm.load %1149 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1151 = llvm.mlir.poison : vector<4xf64>
    %1152 = llvm.insertelement %1150, %1151[%9 : i64] : vector<4xf64>
    %1153 = llvm.shufflevector %1152, %1151 [0, 0, 0, 0] : vector<4xf64>
    %1154 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1155 = llvm.mul %1154, %65 overflow<nsw> : i64
    %1156 = llvm.getelementptr inbounds %b_copy_1[%1155] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1157 = llvm.intr.masked.load %1156, %712, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1158 = llvm.fmul %1144, %1157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1159 = llvm.fmul %1153, %1157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1160 = llvm.fadd %1134, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1161 = llvm.fadd %1135, %1159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1162 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1163 = llvm.icmp "slt" %1162, %1132 : i64
    llvm.cond_br %1163, ^bb62(%1162, %1160, %1161 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1160, %1161 : vector<4xf64>, vector<4xf64>)
  ^bb63(%1164: vector<4xf64>, %1165: vector<4xf64>):
    %1166 = llvm.mul %b0, %29 overflow<nsw> : i64
    %1167 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1168 = llvm.add %1166, %1167 overflow<nsw> : i64
    %1169 = llvm.add %1168, %j_right_panel overflow<nsw> : i64
    %1170 = llvm.getelementptr inbounds %out0[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1164, %1170, %720 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1171 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1172 = llvm.mul %1171, %b_stride1 overflow<nsw> : i64
    %1173 = llvm.add %1166, %1172 overflow<nsw> : i64
    %1174 = llvm.add %1173, %j_right_panel overflow<nsw> : i64
    %1175 = llvm.getelementptr inbounds %out0[%1174] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1165, %1175, %720 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1176 = llvm.add %i_right_below_below_tile, %5 overflow<nsw> : i64
    %1177 = llvm.icmp "slt" %1176, %60 : i64
    llvm.cond_br %1177, ^bb58(%1176 : i64), ^bb64
  ^bb64:
    %1178 = llvm.icmp "slt" %60, %a_size1 : i64
    llvm.cond_br %1178, ^bb65(%60 : i64), ^bb71
  ^bb65(%i_right_below_below_below_tile: i64):
    %1179 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %1179, ^bb66, ^bb67
  ^bb66:
    llvm.br ^bb68(%27 : vector<4xf64>)
  ^bb67:
    %1180 = llvm.intr.smin(%721, %4) : (i64, i64) -> i64
    %1181 = llvm.intr.smax(%1180, %9) : (i64, i64) -> i64
    %1182 = llvm.trunc %1181 : i64 to i32
    %1183 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1184 = llvm.mlir.poison : vector<4xi32>
    %1185 = llvm.insertelement %1182, %1184[%9 : i64] : vector<4xi32>
    %1186 = llvm.shufflevector %1185, %1184 [0, 0, 0, 0] : vector<4xi32>
    %1187 = llvm.icmp "slt" %1183, %1186 : vector<4xi32>
    %1188 = llvm.mul %b0, %29 overflow<nsw> : i64
    %1189 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1190 = llvm.add %1188, %1189 overflow<nsw> : i64
    %1191 = llvm.add %1190, %j_right_panel overflow<nsw> : i64
    %1192 = llvm.getelementptr inbounds %out0[%1191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1193 = llvm.intr.masked.load %1192, %1187, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb68(%1193 : vector<4xf64>)
  ^bb68(%1194: vector<4xf64>):
    %1195 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1196 = llvm.intr.smin(%1195, %a_stride1) : (i64, i64) -> i64
    %1197 = llvm.icmp "slt" %k0_right_piece, %1196 : i64
    llvm.cond_br %1197, ^bb69(%k0_right_piece, %1194 : i64, vector<4xf64>), ^bb70(%1194 : vector<4xf64>)
  ^bb69(%k0_right_below_below_below: i64, %1198: vector<4xf64>):
    %1199 = llvm.mul %b0, %23 overflow<nsw> : i64
    %1200 = llvm.mul %i_right_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1201 = llvm.add %1199, %1200 overflow<nsw> : i64
    %1202 = llvm.add %1201, %k0_right_below_below_below overflow<nsw> : i64
    %1203 = llvm.getelementptr inbounds %a[%1202] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1204 = llvm.load %1203 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1205 = llvm.mlir.poison : vector<4xf64>
    %1206 = llvm.insertelement %1204, %1205[%9 : i64] : vector<4xf64>
    %1207 = llvm.shufflevector %1206, %1205 [0, 0, 0, 0] : vector<4xf64>
    %1208 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1209 = llvm.mul %1208, %65 overflow<nsw> : i64
    %1210 = llvm.getelementptr inbounds %b_copy_1[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1211 = llvm.intr.masked.load %1210, %729, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1212 = llvm.fmul %1207, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1213 = llvm.fadd %1198, %1212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1214 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1215 = llvm.icmp "slt" %1214, %1196 : i64
    llvm.cond_br %1215, ^bb69(%1214, %1213 : i64, vector<4xf64>), ^bb70(%1213 : vector<4xf64>)
  ^bb70(%1216: vector<4xf64>):
    %1217 = llvm.mul %b0, %29 overflow<nsw> : i64
    %1218 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1219 = llvm.add %1217, %1218 overflow<nsw> : i64
    %1220 = llvm.add %1219, %j_right_panel overflow<nsw> : i64
    %1221 = llvm.getelementptr inbounds %out0[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1216, %1221, %737 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1222 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1223 = llvm.icmp "slt" %1222, %a_size1 : i64
    llvm.cond_br %1223, ^bb65(%1222 : i64), ^bb71
  ^bb71:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1224 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1225 = llvm.icmp "slt" %1224, %50 : i64
    llvm.cond_br %1225, ^bb38(%1224 : i64), ^bb72
  ^bb72:
    %1226 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %1227 = llvm.icmp "slt" %1226, %b_stride1 : i64
    llvm.cond_br %1227, ^bb37(%1226 : i64), ^bb73
  ^bb73:
    %1228 = llvm.add %b0, %2 overflow<nsw> : i64
    %1229 = llvm.icmp "slt" %1228, %a_size0 : i64
    llvm.cond_br %1229, ^bb1(%1228 : i64), ^bb74
  ^bb74:
    %1230 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %1231 = llvm.ashr %v_size0, %5 : i64
    %1232 = llvm.mul %1231, %4 : i64
    %1233 = llvm.sdiv %1232, %4 : i64
    %1234 = llvm.srem %1232, %4 : i64
    %1235 = llvm.icmp "ne" %1234, %9 : i64
    %1236 = llvm.xor %1234, %4 : i64
    %1237 = llvm.icmp "sge" %1236, %9 : i64
    %1238 = llvm.and %1235, %1237 : i1
    %1239 = llvm.add %1233, %2 : i64
    %1240 = llvm.select %1238, %1239, %1233 : i1, i64
    %1241 = llvm.intr.smax(%1240, %9) : (i64, i64) -> i64
    %1242 = llvm.mul %1241, %10 : i64
    %1243 = llvm.intr.smax(%1232, %9) : (i64, i64) -> i64
    %1244 = llvm.sub %v_size0, %1243 : i64
    %1245 = llvm.sdiv %1244, %4 : i64
    %1246 = llvm.srem %1244, %4 : i64
    %1247 = llvm.icmp "ne" %1246, %9 : i64
    %1248 = llvm.xor %1246, %4 : i64
    %1249 = llvm.icmp "sge" %1248, %9 : i64
    %1250 = llvm.and %1247, %1249 : i1
    %1251 = llvm.add %1245, %2 : i64
    %1252 = llvm.select %1250, %1251, %1245 : i1, i64
    %1253 = llvm.intr.smax(%1252, %9) : (i64, i64) -> i64
    %1254 = llvm.mul %1253, %8 : i64
    %1255 = llvm.add %0, %1242 : i64
    %1256 = llvm.add %1255, %1254 : i64
    %1257 = llvm.mul %1230, %1256 : i64
    %1258 = llvm.icmp "sge" %1257, %19 : i64
    %1259 = llvm.icmp "sgt" %v_size0, %9 : i64
    %1260 = llvm.select %1259, %v_size0, %9 : i1, i64
    llvm.cond_br %1258, ^bb75, ^bb76
  ^bb75:
    llvm.store %v_size0, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %1261 = llvm.getelementptr inbounds %21[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %1261 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1262 = llvm.getelementptr inbounds %21[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %1262 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %1263 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %1264 = llvm.call @stepwell_parallel_for(%1263, %21, %1260, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb77(%1264 : i32)
  ^bb76:
    %1265 = llvm.call @program.parallel0(%9, %1260, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb77(%1265 : i32)
  ^bb77(%1266: i32):
    %1267 = llvm.icmp "slt" %9, %52 : i64
    llvm.cond_br %1267, ^bb78(%9 : i64), ^bb103
  ^bb78(%j_1_panel: i64):
    %1268 = llvm.icmp "slt" %9, %41 : i64
    llvm.cond_br %1268, ^bb79(%9 : i64), ^bb84
  ^bb79(%i_1_tile: i64):
    %1269 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1269, ^bb80(%9, %27, %27, %27, %27, %27, %27, %27, %27, %27, %27, %27, %27 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb83(%27, %27, %27, %27, %27, %27, %27, %27, %27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb80(%k1: i64, %1270: vector<4xf64>, %1271: vector<4xf64>, %1272: vector<4xf64>, %1273: vector<4xf64>, %1274: vector<4xf64>, %1275: vector<4xf64>, %1276: vector<4xf64>, %1277: vector<4xf64>, %1278: vector<4xf64>, %1279: vector<4xf64>, %1280: vector<4xf64>, %1281: vector<4xf64>):
    %1282 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1282, ^bb81(%9, %1270, %1271, %1272, %1273, %1274, %1275, %1276, %1277, %1278, %1279, %1280, %1281 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb82(%1270, %1271, %1272, %1273, %1274, %1275, %1276, %1277, %1278, %1279, %1280, %1281 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb81(%k0_1: i64, %1283: vector<4xf64>, %1284: vector<4xf64>, %1285: vector<4xf64>, %1286: vector<4xf64>, %1287: vector<4xf64>, %1288: vector<4xf64>, %1289: vector<4xf64>, %1290: vector<4xf64>, %1291: vector<4xf64>, %1292: vector<4xf64>, %1293: vector<4xf64>, %1294: vector<4xf64>):
    %1295 = llvm.mul %k1, %23 overflow<nsw> : i64
    %1296 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1297 = llvm.add %1295, %1296 overflow<nsw> : i64
    %1298 = llvm.add %1297, %k0_1 overflow<nsw> : i64
    %1299 = llvm.getelementptr inbounds %a[%1298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1300 = llvm.load %1299 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1301 = llvm.mlir.poison : vector<4xf64>
    %1302 = llvm.insertelement %1300, %1301[%9 : i64] : vector<4xf64>
    %1303 = llvm.shufflevector %1302, %1301 [0, 0, 0, 0] : vector<4xf64>
    %1304 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1305 = llvm.mul %1304, %a_stride1 overflow<nsw> : i64
    %1306 = llvm.add %1295, %1305 overflow<nsw> : i64
    %1307 = llvm.add %1306, %k0_1 overflow<nsw> : i64
    %1308 = llvm.getelementptr inbounds %a[%1307] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1309 = llvm.load %1308 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1310 = llvm.mlir.poison : vector<4xf64>
    %1311 = llvm.insertelement %1309, %1310[%9 : i64] : vector<4xf64>
    %1312 = llvm.shufflevector %1311, %1310 [0, 0, 0, 0] : vector<4xf64>
    %1313 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1314 = llvm.mul %1313, %a_stride1 overflow<nsw> : i64
    %1315 = llvm.add %1295, %1314 overflow<nsw> : i64
    %1316 = llvm.add %1315, %k0_1 overflow<nsw> : i64
    %1317 = llvm.getelementptr inbounds %a[%1316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1318 = llvm.load %1317 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1319 = llvm.mlir.poison : vector<4xf64>
    %1320 = llvm.insertelement %1318, %1319[%9 : i64] : vector<4xf64>
    %1321 = llvm.shufflevector %1320, %1319 [0, 0, 0, 0] : vector<4xf64>
    %1322 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1323 = llvm.mul %1322, %a_stride1 overflow<nsw> : i64
    %1324 = llvm.add %1295, %1323 overflow<nsw> : i64
    %1325 = llvm.add %1324, %k0_1 overflow<nsw> : i64
    %1326 = llvm.getelementptr inbounds %a[%1325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1327 = llvm.load %1326 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1328 = llvm.mlir.poison : vector<4xf64>
    %1329 = llvm.insertelement %1327, %1328[%9 : i64] : vector<4xf64>
    %1330 = llvm.shufflevector %1329, %1328 [0, 0, 0, 0] : vector<4xf64>
    %1331 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1332 = llvm.mul %1331, %a_stride1 overflow<nsw> : i64
    %1333 = llvm.add %1295, %1332 overflow<nsw> : i64
    %1334 = llvm.add %1333, %k0_1 overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %a[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1336 = llvm.load %1335 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1337 = llvm.mlir.poison : vector<4xf64>
    %1338 = llvm.insertelement %1336, %1337[%9 : i64] : vector<4xf64>
    %1339 = llvm.shufflevector %1338, %1337 [0, 0, 0, 0] : vector<4xf64>
    %1340 = llvm.add %i_1_tile, %10 overflow<nsw> : i64
    %1341 = llvm.mul %1340, %a_stride1 overflow<nsw> : i64
    %1342 = llvm.add %1295, %1341 overflow<nsw> : i64
    %1343 = llvm.add %1342, %k0_1 overflow<nsw> : i64
    %1344 = llvm.getelementptr inbounds %a[%1343] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1345 = llvm.load %1344 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1346 = llvm.mlir.poison : vector<4xf64>
    %1347 = llvm.insertelement %1345, %1346[%9 : i64] : vector<4xf64>
    %1348 = llvm.shufflevector %1347, %1346 [0, 0, 0, 0] : vector<4xf64>
    %1349 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1350 = llvm.add %1295, %1349 overflow<nsw> : i64
    %1351 = llvm.add %1350, %k0_1 overflow<nsw> : i64
    %1352 = llvm.getelementptr inbounds %a[%1351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1353 = llvm.load %1352 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1354 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1355 = llvm.mul %1354, %a_stride1 overflow<nsw> : i64
    %1356 = llvm.add %1295, %1355 overflow<nsw> : i64
    %1357 = llvm.add %1356, %k0_1 overflow<nsw> : i64
    %1358 = llvm.getelementptr inbounds %a[%1357] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1359 = llvm.load %1358 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1360 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1361 = llvm.mul %1360, %a_stride1 overflow<nsw> : i64
    %1362 = llvm.add %1295, %1361 overflow<nsw> : i64
    %1363 = llvm.add %1362, %k0_1 overflow<nsw> : i64
    %1364 = llvm.getelementptr inbounds %a[%1363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1365 = llvm.load %1364 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1366 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1367 = llvm.mul %1366, %a_stride1 overflow<nsw> : i64
    %1368 = llvm.add %1295, %1367 overflow<nsw> : i64
    %1369 = llvm.add %1368, %k0_1 overflow<nsw> : i64
    %1370 = llvm.getelementptr inbounds %a[%1369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1371 = llvm.load %1370 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1372 = llvm.mlir.poison : vector<4xf64>
    %1373 = llvm.insertelement %1353, %1372[%9 : i64] : vector<4xf64>
    %1374 = llvm.insertelement %1359, %1373[%2 : i64] : vector<4xf64>
    %1375 = llvm.insertelement %1365, %1374[%5 : i64] : vector<4xf64>
    %1376 = llvm.insertelement %1371, %1375[%1 : i64] : vector<4xf64>
    %1377 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1378 = llvm.mul %1377, %a_stride1 overflow<nsw> : i64
    %1379 = llvm.add %1295, %1378 overflow<nsw> : i64
    %1380 = llvm.add %1379, %k0_1 overflow<nsw> : i64
    %1381 = llvm.getelementptr inbounds %a[%1380] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1382 = llvm.load %1381 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1383 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1384 = llvm.mul %1383, %a_stride1 overflow<nsw> : i64
    %1385 = llvm.add %1295, %1384 overflow<nsw> : i64
    %1386 = llvm.add %1385, %k0_1 overflow<nsw> : i64
    %1387 = llvm.getelementptr inbounds %a[%1386] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1388 = llvm.load %1387 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1389 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1390 = llvm.mul %1389, %a_stride1 overflow<nsw> : i64
    %1391 = llvm.add %1295, %1390 overflow<nsw> : i64
    %1392 = llvm.add %1391, %k0_1 overflow<nsw> : i64
    %1393 = llvm.getelementptr inbounds %a[%1392] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1394 = llvm.load %1393 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1395 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1396 = llvm.mul %1395, %a_stride1 overflow<nsw> : i64
    %1397 = llvm.add %1295, %1396 overflow<nsw> : i64
    %1398 = llvm.add %1397, %k0_1 overflow<nsw> : i64
    %1399 = llvm.getelementptr inbounds %a[%1398] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1400 = llvm.load %1399 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1401 = llvm.mlir.poison : vector<4xf64>
    %1402 = llvm.insertelement %1382, %1401[%9 : i64] : vector<4xf64>
    %1403 = llvm.insertelement %1388, %1402[%2 : i64] : vector<4xf64>
    %1404 = llvm.insertelement %1394, %1403[%5 : i64] : vector<4xf64>
    %1405 = llvm.insertelement %1400, %1404[%1 : i64] : vector<4xf64>
    %1406 = llvm.fmul %1303, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1407 = llvm.fmul %1303, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1408 = llvm.fmul %1312, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1409 = llvm.fmul %1312, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1410 = llvm.fmul %1321, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1411 = llvm.fmul %1321, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1412 = llvm.fmul %1330, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1413 = llvm.fmul %1330, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1414 = llvm.fmul %1339, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1415 = llvm.fmul %1339, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1416 = llvm.fmul %1348, %1376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1417 = llvm.fmul %1348, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1418 = llvm.fadd %1283, %1406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1419 = llvm.fadd %1284, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1420 = llvm.fadd %1285, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1421 = llvm.fadd %1286, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1422 = llvm.fadd %1287, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1423 = llvm.fadd %1288, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1424 = llvm.fadd %1289, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1425 = llvm.fadd %1290, %1413 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1426 = llvm.fadd %1291, %1414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1427 = llvm.fadd %1292, %1415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1428 = llvm.fadd %1293, %1416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1429 = llvm.fadd %1294, %1417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1430 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1431 = llvm.icmp "slt" %1430, %a_stride1 : i64
    llvm.cond_br %1431, ^bb81(%1430, %1418, %1419, %1420, %1421, %1422, %1423, %1424, %1425, %1426, %1427, %1428, %1429 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb82(%1418, %1419, %1420, %1421, %1422, %1423, %1424, %1425, %1426, %1427, %1428, %1429 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb82(%1432: vector<4xf64>, %1433: vector<4xf64>, %1434: vector<4xf64>, %1435: vector<4xf64>, %1436: vector<4xf64>, %1437: vector<4xf64>, %1438: vector<4xf64>, %1439: vector<4xf64>, %1440: vector<4xf64>, %1441: vector<4xf64>, %1442: vector<4xf64>, %1443: vector<4xf64>):
    %1444 = llvm.add %k1, %2 overflow<nsw> : i64
    %1445 = llvm.icmp "slt" %1444, %a_size0 : i64
    llvm.cond_br %1445, ^bb80(%1444, %1432, %1433, %1434, %1435, %1436, %1437, %1438, %1439, %1440, %1441, %1442, %1443 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb83(%1432, %1433, %1434, %1435, %1436, %1437, %1438, %1439, %1440, %1441, %1442, %1443 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb83(%1446: vector<4xf64>, %1447: vector<4xf64>, %1448: vector<4xf64>, %1449: vector<4xf64>, %1450: vector<4xf64>, %1451: vector<4xf64>, %1452: vector<4xf64>, %1453: vector<4xf64>, %1454: vector<4xf64>, %1455: vector<4xf64>, %1456: vector<4xf64>, %1457: vector<4xf64>):
    %1458 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1459 = llvm.add %1458, %j_1_panel overflow<nsw> : i64
    %1460 = llvm.getelementptr inbounds %out2[%1459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1446, %1460 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1461 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1462 = llvm.add %1458, %1461 overflow<nsw> : i64
    %1463 = llvm.getelementptr inbounds %out2[%1462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1447, %1463 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1464 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1465 = llvm.mul %1464, %a_size1 overflow<nsw> : i64
    %1466 = llvm.add %1465, %j_1_panel overflow<nsw> : i64
    %1467 = llvm.getelementptr inbounds %out2[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1448, %1467 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1468 = llvm.add %1465, %1461 overflow<nsw> : i64
    %1469 = llvm.getelementptr inbounds %out2[%1468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1449, %1469 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1470 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1471 = llvm.mul %1470, %a_size1 overflow<nsw> : i64
    %1472 = llvm.add %1471, %j_1_panel overflow<nsw> : i64
    %1473 = llvm.getelementptr inbounds %out2[%1472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1450, %1473 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1474 = llvm.add %1471, %1461 overflow<nsw> : i64
    %1475 = llvm.getelementptr inbounds %out2[%1474] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1451, %1475 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1476 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1477 = llvm.mul %1476, %a_size1 overflow<nsw> : i64
    %1478 = llvm.add %1477, %j_1_panel overflow<nsw> : i64
    %1479 = llvm.getelementptr inbounds %out2[%1478] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1452, %1479 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1480 = llvm.add %1477, %1461 overflow<nsw> : i64
    %1481 = llvm.getelementptr inbounds %out2[%1480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1453, %1481 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1482 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1483 = llvm.mul %1482, %a_size1 overflow<nsw> : i64
    %1484 = llvm.add %1483, %j_1_panel overflow<nsw> : i64
    %1485 = llvm.getelementptr inbounds %out2[%1484] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1454, %1485 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1486 = llvm.add %1483, %1461 overflow<nsw> : i64
    %1487 = llvm.getelementptr inbounds %out2[%1486] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1455, %1487 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1488 = llvm.add %i_1_tile, %10 overflow<nsw> : i64
    %1489 = llvm.mul %1488, %a_size1 overflow<nsw> : i64
    %1490 = llvm.add %1489, %j_1_panel overflow<nsw> : i64
    %1491 = llvm.getelementptr inbounds %out2[%1490] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1456, %1491 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1492 = llvm.add %1489, %1461 overflow<nsw> : i64
    %1493 = llvm.getelementptr inbounds %out2[%1492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1457, %1493 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1494 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %1495 = llvm.icmp "slt" %1494, %41 : i64
    llvm.cond_br %1495, ^bb79(%1494 : i64), ^bb84
  ^bb84:
    %1496 = llvm.icmp "slt" %41, %45 : i64
    llvm.cond_br %1496, ^bb85(%41 : i64), ^bb90
  ^bb85(%i_1_below_tile: i64):
    %1497 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1497, ^bb86(%9, %27, %27, %27, %27, %27, %27, %27, %27 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%27, %27, %27, %27, %27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb86(%k1_1_below: i64, %1498: vector<4xf64>, %1499: vector<4xf64>, %1500: vector<4xf64>, %1501: vector<4xf64>, %1502: vector<4xf64>, %1503: vector<4xf64>, %1504: vector<4xf64>, %1505: vector<4xf64>):
    %1506 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1506, ^bb87(%9, %1498, %1499, %1500, %1501, %1502, %1503, %1504, %1505 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1498, %1499, %1500, %1501, %1502, %1503, %1504, %1505 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb87(%k0_1_below: i64, %1507: vector<4xf64>, %1508: vector<4xf64>, %1509: vector<4xf64>, %1510: vector<4xf64>, %1511: vector<4xf64>, %1512: vector<4xf64>, %1513: vector<4xf64>, %1514: vector<4xf64>):
    %1515 = llvm.mul %k1_1_below, %23 overflow<nsw> : i64
    %1516 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1517 = llvm.add %1515, %1516 overflow<nsw> : i64
    %1518 = llvm.add %1517, %k0_1_below overflow<nsw> : i64
    %1519 = llvm.getelementptr inbounds %a[%1518] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1520 = llvm.load %1519 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1521 = llvm.mlir.poison : vector<4xf64>
    %1522 = llvm.insertelement %1520, %1521[%9 : i64] : vector<4xf64>
    %1523 = llvm.shufflevector %1522, %1521 [0, 0, 0, 0] : vector<4xf64>
    %1524 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1525 = llvm.mul %1524, %a_stride1 overflow<nsw> : i64
    %1526 = llvm.add %1515, %1525 overflow<nsw> : i64
    %1527 = llvm.add %1526, %k0_1_below overflow<nsw> : i64
    %1528 = llvm.getelementptr inbounds %a[%1527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1529 = llvm.load %1528 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1530 = llvm.mlir.poison : vector<4xf64>
    %1531 = llvm.insertelement %1529, %1530[%9 : i64] : vector<4xf64>
    %1532 = llvm.shufflevector %1531, %1530 [0, 0, 0, 0] : vector<4xf64>
    %1533 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1534 = llvm.mul %1533, %a_stride1 overflow<nsw> : i64
    %1535 = llvm.add %1515, %1534 overflow<nsw> : i64
    %1536 = llvm.add %1535, %k0_1_below overflow<nsw> : i64
    %1537 = llvm.getelementptr inbounds %a[%1536] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1538 = llvm.load %1537 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1539 = llvm.mlir.poison : vector<4xf64>
    %1540 = llvm.insertelement %1538, %1539[%9 : i64] : vector<4xf64>
    %1541 = llvm.shufflevector %1540, %1539 [0, 0, 0, 0] : vector<4xf64>
    %1542 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1543 = llvm.mul %1542, %a_stride1 overflow<nsw> : i64
    %1544 = llvm.add %1515, %1543 overflow<nsw> : i64
    %1545 = llvm.add %1544, %k0_1_below overflow<nsw> : i64
    %1546 = llvm.getelementptr inbounds %a[%1545] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1547 = llvm.load %1546 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1548 = llvm.mlir.poison : vector<4xf64>
    %1549 = llvm.insertelement %1547, %1548[%9 : i64] : vector<4xf64>
    %1550 = llvm.shufflevector %1549, %1548 [0, 0, 0, 0] : vector<4xf64>
    %1551 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1552 = llvm.add %1515, %1551 overflow<nsw> : i64
    %1553 = llvm.add %1552, %k0_1_below overflow<nsw> : i64
    %1554 = llvm.getelementptr inbounds %a[%1553] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1555 = llvm.load %1554 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1556 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1557 = llvm.mul %1556, %a_stride1 overflow<nsw> : i64
    %1558 = llvm.add %1515, %1557 overflow<nsw> : i64
    %1559 = llvm.add %1558, %k0_1_below overflow<nsw> : i64
    %1560 = llvm.getelementptr inbounds %a[%1559] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1561 = llvm.load %1560 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1562 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1563 = llvm.mul %1562, %a_stride1 overflow<nsw> : i64
    %1564 = llvm.add %1515, %1563 overflow<nsw> : i64
    %1565 = llvm.add %1564, %k0_1_below overflow<nsw> : i64
    %1566 = llvm.getelementptr inbounds %a[%1565] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1567 = llvm.load %1566 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1568 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1569 = llvm.mul %1568, %a_stride1 overflow<nsw> : i64
    %1570 = llvm.add %1515, %1569 overflow<nsw> : i64
    %1571 = llvm.add %1570, %k0_1_below overflow<nsw> : i64
    %1572 = llvm.getelementptr inbounds %a[%1571] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1573 = llvm.load %1572 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1574 = llvm.mlir.poison : vector<4xf64>
    %1575 = llvm.insertelement %1555, %1574[%9 : i64] : vector<4xf64>
    %1576 = llvm.insertelement %1561, %1575[%2 : i64] : vector<4xf64>
    %1577 = llvm.insertelement %1567, %1576[%5 : i64] : vector<4xf64>
    %1578 = llvm.insertelement %1573, %1577[%1 : i64] : vector<4xf64>
    %1579 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1580 = llvm.mul %1579, %a_stride1 overflow<nsw> : i64
    %1581 = llvm.add %1515, %1580 overflow<nsw> : i64
    %1582 = llvm.add %1581, %k0_1_below overflow<nsw> : i64
    %1583 = llvm.getelementptr inbounds %a[%1582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1584 = llvm.load %1583 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1585 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1586 = llvm.mul %1585, %a_stride1 overflow<nsw> : i64
    %1587 = llvm.add %1515, %1586 overflow<nsw> : i64
    %1588 = llvm.add %1587, %k0_1_below overflow<nsw> : i64
    %1589 = llvm.getelementptr inbounds %a[%1588] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1590 = llvm.load %1589 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1591 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1592 = llvm.mul %1591, %a_stride1 overflow<nsw> : i64
    %1593 = llvm.add %1515, %1592 overflow<nsw> : i64
    %1594 = llvm.add %1593, %k0_1_below overflow<nsw> : i64
    %1595 = llvm.getelementptr inbounds %a[%1594] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1596 = llvm.load %1595 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1597 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1598 = llvm.mul %1597, %a_stride1 overflow<nsw> : i64
    %1599 = llvm.add %1515, %1598 overflow<nsw> : i64
    %1600 = llvm.add %1599, %k0_1_below overflow<nsw> : i64
    %1601 = llvm.getelementptr inbounds %a[%1600] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1602 = llvm.load %1601 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1603 = llvm.mlir.poison : vector<4xf64>
    %1604 = llvm.insertelement %1584, %1603[%9 : i64] : vector<4xf64>
    %1605 = llvm.insertelement %1590, %1604[%2 : i64] : vector<4xf64>
    %1606 = llvm.insertelement %1596, %1605[%5 : i64] : vector<4xf64>
    %1607 = llvm.insertelement %1602, %1606[%1 : i64] : vector<4xf64>
    %1608 = llvm.fmul %1523, %1578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1609 = llvm.fmul %1523, %1607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1610 = llvm.fmul %1532, %1578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1611 = llvm.fmul %1532, %1607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1612 = llvm.fmul %1541, %1578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1613 = llvm.fmul %1541, %1607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1614 = llvm.fmul %1550, %1578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1615 = llvm.fmul %1550, %1607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1616 = llvm.fadd %1507, %1608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1617 = llvm.fadd %1508, %1609 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1618 = llvm.fadd %1509, %1610 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1619 = llvm.fadd %1510, %1611 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1620 = llvm.fadd %1511, %1612 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1621 = llvm.fadd %1512, %1613 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1622 = llvm.fadd %1513, %1614 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1623 = llvm.fadd %1514, %1615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1624 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1625 = llvm.icmp "slt" %1624, %a_stride1 : i64
    llvm.cond_br %1625, ^bb87(%1624, %1616, %1617, %1618, %1619, %1620, %1621, %1622, %1623 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1616, %1617, %1618, %1619, %1620, %1621, %1622, %1623 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb88(%1626: vector<4xf64>, %1627: vector<4xf64>, %1628: vector<4xf64>, %1629: vector<4xf64>, %1630: vector<4xf64>, %1631: vector<4xf64>, %1632: vector<4xf64>, %1633: vector<4xf64>):
    %1634 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1635 = llvm.icmp "slt" %1634, %a_size0 : i64
    llvm.cond_br %1635, ^bb86(%1634, %1626, %1627, %1628, %1629, %1630, %1631, %1632, %1633 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1626, %1627, %1628, %1629, %1630, %1631, %1632, %1633 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%1636: vector<4xf64>, %1637: vector<4xf64>, %1638: vector<4xf64>, %1639: vector<4xf64>, %1640: vector<4xf64>, %1641: vector<4xf64>, %1642: vector<4xf64>, %1643: vector<4xf64>):
    %1644 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1645 = llvm.add %1644, %j_1_panel overflow<nsw> : i64
    %1646 = llvm.getelementptr inbounds %out2[%1645] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1636, %1646 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1647 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1648 = llvm.add %1644, %1647 overflow<nsw> : i64
    %1649 = llvm.getelementptr inbounds %out2[%1648] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1637, %1649 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1650 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1651 = llvm.mul %1650, %a_size1 overflow<nsw> : i64
    %1652 = llvm.add %1651, %j_1_panel overflow<nsw> : i64
    %1653 = llvm.getelementptr inbounds %out2[%1652] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1638, %1653 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1654 = llvm.add %1651, %1647 overflow<nsw> : i64
    %1655 = llvm.getelementptr inbounds %out2[%1654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1639, %1655 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1656 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1657 = llvm.mul %1656, %a_size1 overflow<nsw> : i64
    %1658 = llvm.add %1657, %j_1_panel overflow<nsw> : i64
    %1659 = llvm.getelementptr inbounds %out2[%1658] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1640, %1659 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1660 = llvm.add %1657, %1647 overflow<nsw> : i64
    %1661 = llvm.getelementptr inbounds %out2[%1660] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1641, %1661 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1662 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1663 = llvm.mul %1662, %a_size1 overflow<nsw> : i64
    %1664 = llvm.add %1663, %j_1_panel overflow<nsw> : i64
    %1665 = llvm.getelementptr inbounds %out2[%1664] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1642, %1665 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1666 = llvm.add %1663, %1647 overflow<nsw> : i64
    %1667 = llvm.getelementptr inbounds %out2[%1666] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1643, %1667 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1668 = llvm.add %i_1_below_tile, %4 overflow<nsw> : i64
    %1669 = llvm.icmp "slt" %1668, %45 : i64
    llvm.cond_br %1669, ^bb85(%1668 : i64), ^bb90
  ^bb90:
    %1670 = llvm.icmp "slt" %45, %49 : i64
    llvm.cond_br %1670, ^bb91(%45 : i64), ^bb96
  ^bb91(%i_1_below_below_tile: i64):
    %1671 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1671, ^bb92(%9, %27, %27, %27, %27 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%27, %27, %27, %27 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb92(%k1_1_below_below: i64, %1672: vector<4xf64>, %1673: vector<4xf64>, %1674: vector<4xf64>, %1675: vector<4xf64>):
    %1676 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1676, ^bb93(%9, %1672, %1673, %1674, %1675 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1672, %1673, %1674, %1675 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb93(%k0_1_below_below: i64, %1677: vector<4xf64>, %1678: vector<4xf64>, %1679: vector<4xf64>, %1680: vector<4xf64>):
    %1681 = llvm.mul %k1_1_below_below, %23 overflow<nsw> : i64
    %1682 = llvm.mul %i_1_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1683 = llvm.add %1681, %1682 overflow<nsw> : i64
    %1684 = llvm.add %1683, %k0_1_below_below overflow<nsw> : i64
    %1685 = llvm.getelementptr inbounds %a[%1684] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1686 = llvm.load %1685 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1687 = llvm.mlir.poison : vector<4xf64>
    %1688 = llvm.insertelement %1686, %1687[%9 : i64] : vector<4xf64>
    %1689 = llvm.shufflevector %1688, %1687 [0, 0, 0, 0] : vector<4xf64>
    %1690 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1691 = llvm.mul %1690, %a_stride1 overflow<nsw> : i64
    %1692 = llvm.add %1681, %1691 overflow<nsw> : i64
    %1693 = llvm.add %1692, %k0_1_below_below overflow<nsw> : i64
    %1694 = llvm.getelementptr inbounds %a[%1693] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1695 = llvm.load %1694 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1696 = llvm.mlir.poison : vector<4xf64>
    %1697 = llvm.insertelement %1695, %1696[%9 : i64] : vector<4xf64>
    %1698 = llvm.shufflevector %1697, %1696 [0, 0, 0, 0] : vector<4xf64>
    %1699 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1700 = llvm.add %1681, %1699 overflow<nsw> : i64
    %1701 = llvm.add %1700, %k0_1_below_below overflow<nsw> : i64
    %1702 = llvm.getelementptr inbounds %a[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1703 = llvm.load %1702 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1704 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1705 = llvm.mul %1704, %a_stride1 overflow<nsw> : i64
    %1706 = llvm.add %1681, %1705 overflow<nsw> : i64
    %1707 = llvm.add %1706, %k0_1_below_below overflow<nsw> : i64
    %1708 = llvm.getelementptr inbounds %a[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1709 = llvm.load %1708 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1710 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1711 = llvm.mul %1710, %a_stride1 overflow<nsw> : i64
    %1712 = llvm.add %1681, %1711 overflow<nsw> : i64
    %1713 = llvm.add %1712, %k0_1_below_below overflow<nsw> : i64
    %1714 = llvm.getelementptr inbounds %a[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1715 = llvm.load %1714 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1716 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1717 = llvm.mul %1716, %a_stride1 overflow<nsw> : i64
    %1718 = llvm.add %1681, %1717 overflow<nsw> : i64
    %1719 = llvm.add %1718, %k0_1_below_below overflow<nsw> : i64
    %1720 = llvm.getelementptr inbounds %a[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1721 = llvm.load %1720 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1722 = llvm.mlir.poison : vector<4xf64>
    %1723 = llvm.insertelement %1703, %1722[%9 : i64] : vector<4xf64>
    %1724 = llvm.insertelement %1709, %1723[%2 : i64] : vector<4xf64>
    %1725 = llvm.insertelement %1715, %1724[%5 : i64] : vector<4xf64>
    %1726 = llvm.insertelement %1721, %1725[%1 : i64] : vector<4xf64>
    %1727 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1728 = llvm.mul %1727, %a_stride1 overflow<nsw> : i64
    %1729 = llvm.add %1681, %1728 overflow<nsw> : i64
    %1730 = llvm.add %1729, %k0_1_below_below overflow<nsw> : i64
    %1731 = llvm.getelementptr inbounds %a[%1730] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1732 = llvm.load %1731 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1733 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1734 = llvm.mul %1733, %a_stride1 overflow<nsw> : i64
    %1735 = llvm.add %1681, %1734 overflow<nsw> : i64
    %1736 = llvm.add %1735, %k0_1_below_below overflow<nsw> : i64
    %1737 = llvm.getelementptr inbounds %a[%1736] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1738 = llvm.load %1737 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1739 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1740 = llvm.mul %1739, %a_stride1 overflow<nsw> : i64
    %1741 = llvm.add %1681, %1740 overflow<nsw> : i64
    %1742 = llvm.add %1741, %k0_1_below_below overflow<nsw> : i64
    %1743 = llvm.getelementptr inbounds %a[%1742] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1744 = llvm.load %1743 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1745 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1746 = llvm.mul %1745, %a_stride1 overflow<nsw> : i64
    %1747 = llvm.add %1681, %1746 overflow<nsw> : i64
    %1748 = llvm.add %1747, %k0_1_below_below overflow<nsw> : i64
    %1749 = llvm.getelementptr inbounds %a[%1748] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1750 = llvm.load %1749 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1751 = llvm.mlir.poison : vector<4xf64>
    %1752 = llvm.insertelement %1732, %1751[%9 : i64] : vector<4xf64>
    %1753 = llvm.insertelement %1738, %1752[%2 : i64] : vector<4xf64>
    %1754 = llvm.insertelement %1744, %1753[%5 : i64] : vector<4xf64>
    %1755 = llvm.insertelement %1750, %1754[%1 : i64] : vector<4xf64>
    %1756 = llvm.fmul %1689, %1726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1757 = llvm.fmul %1689, %1755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1758 = llvm.fmul %1698, %1726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1759 = llvm.fmul %1698, %1755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1760 = llvm.fadd %1677, %1756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1761 = llvm.fadd %1678, %1757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1762 = llvm.fadd %1679, %1758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1763 = llvm.fadd %1680, %1759 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1764 = llvm.add %k0_1_below_below, %2 overflow<nsw> : i64
    %1765 = llvm.icmp "slt" %1764, %a_stride1 : i64
    llvm.cond_br %1765, ^bb93(%1764, %1760, %1761, %1762, %1763 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1760, %1761, %1762, %1763 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb94(%1766: vector<4xf64>, %1767: vector<4xf64>, %1768: vector<4xf64>, %1769: vector<4xf64>):
    %1770 = llvm.add %k1_1_below_below, %2 overflow<nsw> : i64
    %1771 = llvm.icmp "slt" %1770, %a_size0 : i64
    llvm.cond_br %1771, ^bb92(%1770, %1766, %1767, %1768, %1769 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1766, %1767, %1768, %1769 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%1772: vector<4xf64>, %1773: vector<4xf64>, %1774: vector<4xf64>, %1775: vector<4xf64>):
    %1776 = llvm.mul %i_1_below_below_tile, %a_size1 overflow<nsw> : i64
    %1777 = llvm.add %1776, %j_1_panel overflow<nsw> : i64
    %1778 = llvm.getelementptr inbounds %out2[%1777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1772, %1778 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1779 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1780 = llvm.add %1776, %1779 overflow<nsw> : i64
    %1781 = llvm.getelementptr inbounds %out2[%1780] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1773, %1781 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1782 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1783 = llvm.mul %1782, %a_size1 overflow<nsw> : i64
    %1784 = llvm.add %1783, %j_1_panel overflow<nsw> : i64
    %1785 = llvm.getelementptr inbounds %out2[%1784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1774, %1785 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1786 = llvm.add %1783, %1779 overflow<nsw> : i64
    %1787 = llvm.getelementptr inbounds %out2[%1786] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1775, %1787 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1788 = llvm.add %i_1_below_below_tile, %5 overflow<nsw> : i64
    %1789 = llvm.icmp "slt" %1788, %49 : i64
    llvm.cond_br %1789, ^bb91(%1788 : i64), ^bb96
  ^bb96:
    %1790 = llvm.icmp "slt" %49, %a_size1 : i64
    llvm.cond_br %1790, ^bb97(%49 : i64), ^bb102
  ^bb97(%i_1_below_below_below_tile: i64):
    %1791 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1791, ^bb98(%9, %27, %27 : i64, vector<4xf64>, vector<4xf64>), ^bb101(%27, %27 : vector<4xf64>, vector<4xf64>)
  ^bb98(%k1_1_below_below_below: i64, %1792: vector<4xf64>, %1793: vector<4xf64>):
    %1794 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1794, ^bb99(%9, %1792, %1793 : i64, vector<4xf64>, vector<4xf64>), ^bb100(%1792, %1793 : vector<4xf64>, vector<4xf64>)
  ^bb99(%k0_1_below_below_below: i64, %1795: vector<4xf64>, %1796: vector<4xf64>):
    %1797 = llvm.mul %k1_1_below_below_below, %23 overflow<nsw> : i64
    %1798 = llvm.mul %i_1_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1799 = llvm.add %1797, %1798 overflow<nsw> : i64
    %1800 = llvm.add %1799, %k0_1_below_below_below overflow<nsw> : i64
    %1801 = llvm.getelementptr inbounds %a[%1800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1802 = llvm.load %1801 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1803 = llvm.mlir.poison : vector<4xf64>
    %1804 = llvm.insertelement %1802, %1803[%9 : i64] : vector<4xf64>
    %1805 = llvm.shufflevector %1804, %1803 [0, 0, 0, 0] : vector<4xf64>
    %1806 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1807 = llvm.add %1797, %1806 overflow<nsw> : i64
    %1808 = llvm.add %1807, %k0_1_below_below_below overflow<nsw> : i64
    %1809 = llvm.getelementptr inbounds %a[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1810 = llvm.load %1809 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1811 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1812 = llvm.mul %1811, %a_stride1 overflow<nsw> : i64
    %1813 = llvm.add %1797, %1812 overflow<nsw> : i64
    %1814 = llvm.add %1813, %k0_1_below_below_below overflow<nsw> : i64
    %1815 = llvm.getelementptr inbounds %a[%1814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1816 = llvm.load %1815 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1817 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1818 = llvm.mul %1817, %a_stride1 overflow<nsw> : i64
    %1819 = llvm.add %1797, %1818 overflow<nsw> : i64
    %1820 = llvm.add %1819, %k0_1_below_below_below overflow<nsw> : i64
    %1821 = llvm.getelementptr inbounds %a[%1820] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1822 = llvm.load %1821 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1823 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1824 = llvm.mul %1823, %a_stride1 overflow<nsw> : i64
    %1825 = llvm.add %1797, %1824 overflow<nsw> : i64
    %1826 = llvm.add %1825, %k0_1_below_below_below overflow<nsw> : i64
    %1827 = llvm.getelementptr inbounds %a[%1826] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1828 = llvm.load %1827 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1829 = llvm.mlir.poison : vector<4xf64>
    %1830 = llvm.insertelement %1810, %1829[%9 : i64] : vector<4xf64>
    %1831 = llvm.insertelement %1816, %1830[%2 : i64] : vector<4xf64>
    %1832 = llvm.insertelement %1822, %1831[%5 : i64] : vector<4xf64>
    %1833 = llvm.insertelement %1828, %1832[%1 : i64] : vector<4xf64>
    %1834 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1835 = llvm.mul %1834, %a_stride1 overflow<nsw> : i64
    %1836 = llvm.add %1797, %1835 overflow<nsw> : i64
    %1837 = llvm.add %1836, %k0_1_below_below_below overflow<nsw> : i64
    %1838 = llvm.getelementptr inbounds %a[%1837] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1839 = llvm.load %1838 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1840 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1841 = llvm.mul %1840, %a_stride1 overflow<nsw> : i64
    %1842 = llvm.add %1797, %1841 overflow<nsw> : i64
    %1843 = llvm.add %1842, %k0_1_below_below_below overflow<nsw> : i64
    %1844 = llvm.getelementptr inbounds %a[%1843] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1845 = llvm.load %1844 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1846 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1847 = llvm.mul %1846, %a_stride1 overflow<nsw> : i64
    %1848 = llvm.add %1797, %1847 overflow<nsw> : i64
    %1849 = llvm.add %1848, %k0_1_below_below_below overflow<nsw> : i64
    %1850 = llvm.getelementptr inbounds %a[%1849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1851 = llvm.load %1850 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1852 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1853 = llvm.mul %1852, %a_stride1 overflow<nsw> : i64
    %1854 = llvm.add %1797, %1853 overflow<nsw> : i64
    %1855 = llvm.add %1854, %k0_1_below_below_below overflow<nsw> : i64
    %1856 = llvm.getelementptr inbounds %a[%1855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1857 = llvm.load %1856 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1858 = llvm.mlir.poison : vector<4xf64>
    %1859 = llvm.insertelement %1839, %1858[%9 : i64] : vector<4xf64>
    %1860 = llvm.insertelement %1845, %1859[%2 : i64] : vector<4xf64>
    %1861 = llvm.insertelement %1851, %1860[%5 : i64] : vector<4xf64>
    %1862 = llvm.insertelement %1857, %1861[%1 : i64] : vector<4xf64>
    %1863 = llvm.fmul %1805, %1833 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1864 = llvm.fmul %1805, %1862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1865 = llvm.fadd %1795, %1863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1866 = llvm.fadd %1796, %1864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1867 = llvm.add %k0_1_below_below_below, %2 overflow<nsw> : i64
    %1868 = llvm.icmp "slt" %1867, %a_stride1 : i64
    llvm.cond_br %1868, ^bb99(%1867, %1865, %1866 : i64, vector<4xf64>, vector<4xf64>), ^bb100(%1865, %1866 : vector<4xf64>, vector<4xf64>)
  ^bb100(%1869: vector<4xf64>, %1870: vector<4xf64>):
    %1871 = llvm.add %k1_1_below_below_below, %2 overflow<nsw> : i64
    %1872 = llvm.icmp "slt" %1871, %a_size0 : i64
    llvm.cond_br %1872, ^bb98(%1871, %1869, %1870 : i64, vector<4xf64>, vector<4xf64>), ^bb101(%1869, %1870 : vector<4xf64>, vector<4xf64>)
  ^bb101(%1873: vector<4xf64>, %1874: vector<4xf64>):
    %1875 = llvm.mul %i_1_below_below_below_tile, %a_size1 overflow<nsw> : i64
    %1876 = llvm.add %1875, %j_1_panel overflow<nsw> : i64
    %1877 = llvm.getelementptr inbounds %out2[%1876] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1873, %1877 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1878 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1879 = llvm.add %1875, %1878 overflow<nsw> : i64
    %1880 = llvm.getelementptr inbounds %out2[%1879] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1874, %1880 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1881 = llvm.add %i_1_below_below_below_tile, %2 overflow<nsw> : i64
    %1882 = llvm.icmp "slt" %1881, %a_size1 : i64
    llvm.cond_br %1882, ^bb97(%1881 : i64), ^bb102
  ^bb102:
    %1883 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1884 = llvm.icmp "slt" %1883, %52 : i64
    llvm.cond_br %1884, ^bb78(%1883 : i64), ^bb103
  ^bb103:
    %1885 = llvm.ashr %a_stride1, %4 : i64
    %1886 = llvm.mul %1885, %11 overflow<nsw> : i64
    %1887 = llvm.icmp "slt" %52, %a_size1 : i64
    llvm.cond_br %1887, ^bb104(%52 : i64), ^bb161
  ^bb104(%j_1_right_panel: i64):
    %1888 = llvm.icmp "slt" %9, %52 : i64
    llvm.cond_br %1888, ^bb105(%9 : i64), ^bb118
  ^bb105(%i_1_right_tile: i64):
    %1889 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %1890 = llvm.icmp "slt" %i_1_right_tile, %1889 : i64
    llvm.cond_br %1890, ^bb106(%i_1_right_tile : i64), ^bb117
  ^bb106(%i_1_right: i64):
    %1891 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %1892 = llvm.intr.smin(%1891, %a_size1) : (i64, i64) -> i64
    %1893 = llvm.icmp "slt" %j_1_right_panel, %1892 : i64
    llvm.cond_br %1893, ^bb107(%j_1_right_panel : i64), ^bb116
  ^bb107(%j_1_right: i64):
    %1894 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1894, ^bb108(%9, %26 : i64, f64), ^bb115(%26 : f64)
  ^bb108(%k1_1_right: i64, %1895: f64):
    %1896 = llvm.icmp "slt" %9, %1886 : i64
    llvm.cond_br %1896, ^bb109(%9, %28, %27 : i64, vector<4xf64>, vector<4xf64>), ^bb112(%28, %27 : vector<4xf64>, vector<4xf64>)
  ^bb109(%k0_1_right: i64, %1897: vector<4xf64>, %1898: vector<4xf64>):
    %1899 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1900 = llvm.intr.smin(%1899, %1886) : (i64, i64) -> i64
    %1901 = llvm.icmp "slt" %k0_1_right, %1900 : i64
    llvm.cond_br %1901, ^bb110(%k0_1_right, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb111(%28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb110(%k0_1_right_1: i64, %1902: vector<4xf64>, %1903: vector<4xf64>, %1904: vector<4xf64>, %1905: vector<4xf64>):
    %1906 = llvm.mul %k1_1_right, %23 overflow<nsw> : i64
    %1907 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1908 = llvm.add %1906, %1907 overflow<nsw> : i64
    %1909 = llvm.add %1908, %k0_1_right_1 overflow<nsw> : i64
    %1910 = llvm.getelementptr inbounds %a[%1909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1911 = llvm.load %1910 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1912 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1913 = llvm.add %1906, %1912 overflow<nsw> : i64
    %1914 = llvm.add %1913, %k0_1_right_1 overflow<nsw> : i64
    %1915 = llvm.getelementptr inbounds %a[%1914] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1916 = llvm.load %1915 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1917 = llvm.fmul %1911, %1916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1918 = llvm.fadd %1902, %1917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1919 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1920 = llvm.add %1906, %1907 overflow<nsw> : i64
    %1921 = llvm.add %1920, %1919 overflow<nsw> : i64
    %1922 = llvm.getelementptr inbounds %a[%1921] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1923 = llvm.load %1922 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1924 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1925 = llvm.add %1906, %1912 overflow<nsw> : i64
    %1926 = llvm.add %1925, %1924 overflow<nsw> : i64
    %1927 = llvm.getelementptr inbounds %a[%1926] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1928 = llvm.load %1927 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1929 = llvm.fmul %1923, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1930 = llvm.fadd %1903, %1929 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1931 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1932 = llvm.add %1906, %1907 overflow<nsw> : i64
    %1933 = llvm.add %1932, %1931 overflow<nsw> : i64
    %1934 = llvm.getelementptr inbounds %a[%1933] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1935 = llvm.load %1934 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1936 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1937 = llvm.add %1906, %1912 overflow<nsw> : i64
    %1938 = llvm.add %1937, %1936 overflow<nsw> : i64
    %1939 = llvm.getelementptr inbounds %a[%1938] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1940 = llvm.load %1939 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1941 = llvm.fmul %1935, %1940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1942 = llvm.fadd %1904, %1941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1943 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1944 = llvm.add %1906, %1907 overflow<nsw> : i64
    %1945 = llvm.add %1944, %1943 overflow<nsw> : i64
    %1946 = llvm.getelementptr inbounds %a[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1947 = llvm.load %1946 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1948 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1949 = llvm.add %1906, %1912 overflow<nsw> : i64
    %1950 = llvm.add %1949, %1948 overflow<nsw> : i64
    %1951 = llvm.getelementptr inbounds %a[%1950] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1952 = llvm.load %1951 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1953 = llvm.fmul %1947, %1952 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1954 = llvm.fadd %1905, %1953 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1955 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %1956 = llvm.icmp "slt" %1955, %1900 : i64
    llvm.cond_br %1956, ^bb110(%1955, %1918, %1930, %1942, %1954 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb111(%1918, %1930, %1942, %1954 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb111(%1957: vector<4xf64>, %1958: vector<4xf64>, %1959: vector<4xf64>, %1960: vector<4xf64>):
    %1961 = llvm.fadd %1957, %1958 : vector<4xf64>
    %1962 = llvm.fadd %1959, %1960 : vector<4xf64>
    %1963 = llvm.fadd %1961, %1962 : vector<4xf64>
    %1964 = llvm.fsub %1963, %1898 : vector<4xf64>
    %1965 = llvm.fadd %1897, %1964 : vector<4xf64>
    %1966 = llvm.fsub %1965, %1897 : vector<4xf64>
    %1967 = llvm.fsub %1966, %1964 : vector<4xf64>
    %1968 = llvm.fcmp "uno" %1967, %1967 : vector<4xf64>
    %1969 = llvm.select %1968, %27, %1967 : vector<4xi1>, vector<4xf64>
    %1970 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1971 = llvm.icmp "slt" %1970, %1886 : i64
    llvm.cond_br %1971, ^bb109(%1970, %1965, %1969 : i64, vector<4xf64>, vector<4xf64>), ^bb112(%1965, %1969 : vector<4xf64>, vector<4xf64>)
  ^bb112(%1972: vector<4xf64>, %1973: vector<4xf64>):
    %1974 = llvm.fsub %28, %1973 : vector<4xf64>
    %1975 = llvm.icmp "slt" %1886, %a_stride1 : i64
    llvm.cond_br %1975, ^bb113(%1886, %1974 : i64, vector<4xf64>), ^bb114(%1974 : vector<4xf64>)
  ^bb113(%k0_1_right_2: i64, %1976: vector<4xf64>):
    %1977 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %1978 = llvm.intr.smin(%1977, %4) : (i64, i64) -> i64
    %1979 = llvm.intr.smax(%1978, %9) : (i64, i64) -> i64
    %1980 = llvm.trunc %1979 : i64 to i32
    %1981 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1982 = llvm.mlir.poison : vector<4xi32>
    %1983 = llvm.insertelement %1980, %1982[%9 : i64] : vector<4xi32>
    %1984 = llvm.shufflevector %1983, %1982 [0, 0, 0, 0] : vector<4xi32>
    %1985 = llvm.icmp "slt" %1981, %1984 : vector<4xi32>
    %1986 = llvm.mul %k1_1_right, %23 overflow<nsw> : i64
    %1987 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1988 = llvm.add %1986, %1987 overflow<nsw> : i64
    %1989 = llvm.add %1988, %k0_1_right_2 overflow<nsw> : i64
    %1990 = llvm.getelementptr inbounds %a[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1991 = llvm.intr.masked.load %1990, %1985, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1992 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1993 = llvm.add %1986, %1992 overflow<nsw> : i64
    %1994 = llvm.add %1993, %k0_1_right_2 overflow<nsw> : i64
    %1995 = llvm.getelementptr inbounds %a[%1994] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1996 = llvm.intr.masked.load %1995, %1985, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1997 = llvm.fmul %1991, %1996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1998 = llvm.fadd %1976, %1997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1999 = llvm.select %1985, %1998, %1976 : vector<4xi1>, vector<4xf64>
    %2000 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %2001 = llvm.icmp "slt" %2000, %a_stride1 : i64
    llvm.cond_br %2001, ^bb113(%2000, %1999 : i64, vector<4xf64>), ^bb114(%1999 : vector<4xf64>)
  ^bb114(%2002: vector<4xf64>):
    %2003 = llvm.fadd %1972, %2002 : vector<4xf64>
    %2004 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2005 = "llvm.intr.vector.reduce.fadd"(%2004, %2003) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2006 = llvm.fadd %1895, %2005 : f64
    %2007 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %2008 = llvm.icmp "slt" %2007, %a_size0 : i64
    llvm.cond_br %2008, ^bb108(%2007, %2006 : i64, f64), ^bb115(%2006 : f64)
  ^bb115(%2009: f64):
    %2010 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %2011 = llvm.add %2010, %j_1_right overflow<nsw> : i64
    %2012 = llvm.getelementptr inbounds %out2[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2009, %2012 {alignment = 8 : i64} : f64, !llvm.ptr
    %2013 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %2014 = llvm.icmp "slt" %2013, %1892 : i64
    llvm.cond_br %2014, ^bb107(%2013 : i64), ^bb116
  ^bb116:
    %2015 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %2016 = llvm.icmp "slt" %2015, %1889 : i64
    llvm.cond_br %2016, ^bb106(%2015 : i64), ^bb117
  ^bb117:
    %2017 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %2018 = llvm.icmp "slt" %2017, %52 : i64
    llvm.cond_br %2018, ^bb105(%2017 : i64), ^bb118
  ^bb118:
    %2019 = llvm.icmp "slt" %52, %56 : i64
    llvm.cond_br %2019, ^bb119(%52 : i64), ^bb132
  ^bb119(%i_1_right_below_tile: i64):
    %2020 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %2021 = llvm.icmp "slt" %i_1_right_below_tile, %2020 : i64
    llvm.cond_br %2021, ^bb120(%i_1_right_below_tile : i64), ^bb131
  ^bb120(%i_1_right_below: i64):
    %2022 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2023 = llvm.intr.smin(%2022, %a_size1) : (i64, i64) -> i64
    %2024 = llvm.icmp "slt" %j_1_right_panel, %2023 : i64
    llvm.cond_br %2024, ^bb121(%j_1_right_panel : i64), ^bb130
  ^bb121(%j_1_right_below: i64):
    %2025 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %2025, ^bb122(%9, %26 : i64, f64), ^bb129(%26 : f64)
  ^bb122(%k1_1_right_below: i64, %2026: f64):
    %2027 = llvm.icmp "slt" %9, %1886 : i64
    llvm.cond_br %2027, ^bb123(%9, %28, %27 : i64, vector<4xf64>, vector<4xf64>), ^bb126(%28, %27 : vector<4xf64>, vector<4xf64>)
  ^bb123(%k0_1_right_below: i64, %2028: vector<4xf64>, %2029: vector<4xf64>):
    %2030 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %2031 = llvm.intr.smin(%2030, %1886) : (i64, i64) -> i64
    %2032 = llvm.icmp "slt" %k0_1_right_below, %2031 : i64
    llvm.cond_br %2032, ^bb124(%k0_1_right_below, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb125(%28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb124(%k0_1_right_below_1: i64, %2033: vector<4xf64>, %2034: vector<4xf64>, %2035: vector<4xf64>, %2036: vector<4xf64>):
    %2037 = llvm.mul %k1_1_right_below, %23 overflow<nsw> : i64
    %2038 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %2039 = llvm.add %2037, %2038 overflow<nsw> : i64
    %2040 = llvm.add %2039, %k0_1_right_below_1 overflow<nsw> : i64
    %2041 = llvm.getelementptr inbounds %a[%2040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2042 = llvm.load %2041 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2043 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %2044 = llvm.add %2037, %2043 overflow<nsw> : i64
    %2045 = llvm.add %2044, %k0_1_right_below_1 overflow<nsw> : i64
    %2046 = llvm.getelementptr inbounds %a[%2045] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2047 = llvm.load %2046 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2048 = llvm.fmul %2042, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2049 = llvm.fadd %2033, %2048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2050 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %2051 = llvm.add %2037, %2038 overflow<nsw> : i64
    %2052 = llvm.add %2051, %2050 overflow<nsw> : i64
    %2053 = llvm.getelementptr inbounds %a[%2052] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2054 = llvm.load %2053 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2055 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %2056 = llvm.add %2037, %2043 overflow<nsw> : i64
    %2057 = llvm.add %2056, %2055 overflow<nsw> : i64
    %2058 = llvm.getelementptr inbounds %a[%2057] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2059 = llvm.load %2058 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2060 = llvm.fmul %2054, %2059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fadd %2034, %2060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %2063 = llvm.add %2037, %2038 overflow<nsw> : i64
    %2064 = llvm.add %2063, %2062 overflow<nsw> : i64
    %2065 = llvm.getelementptr inbounds %a[%2064] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2066 = llvm.load %2065 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2067 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %2068 = llvm.add %2037, %2043 overflow<nsw> : i64
    %2069 = llvm.add %2068, %2067 overflow<nsw> : i64
    %2070 = llvm.getelementptr inbounds %a[%2069] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2071 = llvm.load %2070 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2072 = llvm.fmul %2066, %2071 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2073 = llvm.fadd %2035, %2072 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2074 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %2075 = llvm.add %2037, %2038 overflow<nsw> : i64
    %2076 = llvm.add %2075, %2074 overflow<nsw> : i64
    %2077 = llvm.getelementptr inbounds %a[%2076] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2078 = llvm.load %2077 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2079 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %2080 = llvm.add %2037, %2043 overflow<nsw> : i64
    %2081 = llvm.add %2080, %2079 overflow<nsw> : i64
    %2082 = llvm.getelementptr inbounds %a[%2081] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2083 = llvm.load %2082 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2084 = llvm.fmul %2078, %2083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2085 = llvm.fadd %2036, %2084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2086 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %2087 = llvm.icmp "slt" %2086, %2031 : i64
    llvm.cond_br %2087, ^bb124(%2086, %2049, %2061, %2073, %2085 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb125(%2049, %2061, %2073, %2085 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb125(%2088: vector<4xf64>, %2089: vector<4xf64>, %2090: vector<4xf64>, %2091: vector<4xf64>):
    %2092 = llvm.fadd %2088, %2089 : vector<4xf64>
    %2093 = llvm.fadd %2090, %2091 : vector<4xf64>
    %2094 = llvm.fadd %2092, %2093 : vector<4xf64>
    %2095 = llvm.fsub %2094, %2029 : vector<4xf64>
    %2096 = llvm.fadd %2028, %2095 : vector<4xf64>
    %2097 = llvm.fsub %2096, %2028 : vector<4xf64>
    %2098 = llvm.fsub %2097, %2095 : vector<4xf64>
    %2099 = llvm.fcmp "uno" %2098, %2098 : vector<4xf64>
    %2100 = llvm.select %2099, %27, %2098 : vector<4xi1>, vector<4xf64>
    %2101 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %2102 = llvm.icmp "slt" %2101, %1886 : i64
    llvm.cond_br %2102, ^bb123(%2101, %2096, %2100 : i64, vector<4xf64>, vector<4xf64>), ^bb126(%2096, %2100 : vector<4xf64>, vector<4xf64>)
  ^bb126(%2103: vector<4xf64>, %2104: vector<4xf64>):
    %2105 = llvm.fsub %28, %2104 : vector<4xf64>
    %2106 = llvm.icmp "slt" %1886, %a_stride1 : i64
    llvm.cond_br %2106, ^bb127(%1886, %2105 : i64, vector<4xf64>), ^bb128(%2105 : vector<4xf64>)
  ^bb127(%k0_1_right_below_2: i64, %2107: vector<4xf64>):
    %2108 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %2109 = llvm.intr.smin(%2108, %4) : (i64, i64) -> i64
    %2110 = llvm.intr.smax(%2109, %9) : (i64, i64) -> i64
    %2111 = llvm.trunc %2110 : i64 to i32
    %2112 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2113 = llvm.mlir.poison : vector<4xi32>
    %2114 = llvm.insertelement %2111, %2113[%9 : i64] : vector<4xi32>
    %2115 = llvm.shufflevector %2114, %2113 [0, 0, 0, 0] : vector<4xi32>
    %2116 = llvm.icmp "slt" %2112, %2115 : vector<4xi32>
    %2117 = llvm.mul %k1_1_right_below, %23 overflow<nsw> : i64
    %2118 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %2119 = llvm.add %2117, %2118 overflow<nsw> : i64
    %2120 = llvm.add %2119, %k0_1_right_below_2 overflow<nsw> : i64
    %2121 = llvm.getelementptr inbounds %a[%2120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2122 = llvm.intr.masked.load %2121, %2116, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2123 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %2124 = llvm.add %2117, %2123 overflow<nsw> : i64
    %2125 = llvm.add %2124, %k0_1_right_below_2 overflow<nsw> : i64
    %2126 = llvm.getelementptr inbounds %a[%2125] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2127 = llvm.intr.masked.load %2126, %2116, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2128 = llvm.fmul %2122, %2127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2129 = llvm.fadd %2107, %2128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2130 = llvm.select %2116, %2129, %2107 : vector<4xi1>, vector<4xf64>
    %2131 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %2132 = llvm.icmp "slt" %2131, %a_stride1 : i64
    llvm.cond_br %2132, ^bb127(%2131, %2130 : i64, vector<4xf64>), ^bb128(%2130 : vector<4xf64>)
  ^bb128(%2133: vector<4xf64>):
    %2134 = llvm.fadd %2103, %2133 : vector<4xf64>
    %2135 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2136 = "llvm.intr.vector.reduce.fadd"(%2135, %2134) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2137 = llvm.fadd %2026, %2136 : f64
    %2138 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %2139 = llvm.icmp "slt" %2138, %a_size0 : i64
    llvm.cond_br %2139, ^bb122(%2138, %2137 : i64, f64), ^bb129(%2137 : f64)
  ^bb129(%2140: f64):
    %2141 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %2142 = llvm.add %2141, %j_1_right_below overflow<nsw> : i64
    %2143 = llvm.getelementptr inbounds %out2[%2142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2140, %2143 {alignment = 8 : i64} : f64, !llvm.ptr
    %2144 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %2145 = llvm.icmp "slt" %2144, %2023 : i64
    llvm.cond_br %2145, ^bb121(%2144 : i64), ^bb130
  ^bb130:
    %2146 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %2147 = llvm.icmp "slt" %2146, %2020 : i64
    llvm.cond_br %2147, ^bb120(%2146 : i64), ^bb131
  ^bb131:
    %2148 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %2149 = llvm.icmp "slt" %2148, %56 : i64
    llvm.cond_br %2149, ^bb119(%2148 : i64), ^bb132
  ^bb132:
    %2150 = llvm.icmp "slt" %56, %60 : i64
    llvm.cond_br %2150, ^bb133(%56 : i64), ^bb146
  ^bb133(%i_1_right_below_below_tile: i64):
    %2151 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2152 = llvm.icmp "slt" %i_1_right_below_below_tile, %2151 : i64
    llvm.cond_br %2152, ^bb134(%i_1_right_below_below_tile : i64), ^bb145
  ^bb134(%i_1_right_below_below: i64):
    %2153 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2154 = llvm.intr.smin(%2153, %a_size1) : (i64, i64) -> i64
    %2155 = llvm.icmp "slt" %j_1_right_panel, %2154 : i64
    llvm.cond_br %2155, ^bb135(%j_1_right_panel : i64), ^bb144
  ^bb135(%j_1_right_below_below: i64):
    %2156 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %2156, ^bb136(%9, %26 : i64, f64), ^bb143(%26 : f64)
  ^bb136(%k1_1_right_below_below: i64, %2157: f64):
    %2158 = llvm.icmp "slt" %9, %1886 : i64
    llvm.cond_br %2158, ^bb137(%9, %28, %27 : i64, vector<4xf64>, vector<4xf64>), ^bb140(%28, %27 : vector<4xf64>, vector<4xf64>)
  ^bb137(%k0_1_right_below_below: i64, %2159: vector<4xf64>, %2160: vector<4xf64>):
    %2161 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2162 = llvm.intr.smin(%2161, %1886) : (i64, i64) -> i64
    %2163 = llvm.icmp "slt" %k0_1_right_below_below, %2162 : i64
    llvm.cond_br %2163, ^bb138(%k0_1_right_below_below, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb139(%28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb138(%k0_1_right_below_below_1: i64, %2164: vector<4xf64>, %2165: vector<4xf64>, %2166: vector<4xf64>, %2167: vector<4xf64>):
    %2168 = llvm.mul %k1_1_right_below_below, %23 overflow<nsw> : i64
    %2169 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2170 = llvm.add %2168, %2169 overflow<nsw> : i64
    %2171 = llvm.add %2170, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2172 = llvm.getelementptr inbounds %a[%2171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2173 = llvm.load %2172 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2174 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2175 = llvm.add %2168, %2174 overflow<nsw> : i64
    %2176 = llvm.add %2175, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2177 = llvm.getelementptr inbounds %a[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2178 = llvm.load %2177 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2179 = llvm.fmul %2173, %2178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2180 = llvm.fadd %2164, %2179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2181 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2182 = llvm.add %2168, %2169 overflow<nsw> : i64
    %2183 = llvm.add %2182, %2181 overflow<nsw> : i64
    %2184 = llvm.getelementptr inbounds %a[%2183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2185 = llvm.load %2184 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2186 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2187 = llvm.add %2168, %2174 overflow<nsw> : i64
    %2188 = llvm.add %2187, %2186 overflow<nsw> : i64
    %2189 = llvm.getelementptr inbounds %a[%2188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2190 = llvm.load %2189 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2191 = llvm.fmul %2185, %2190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2192 = llvm.fadd %2165, %2191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2193 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2194 = llvm.add %2168, %2169 overflow<nsw> : i64
    %2195 = llvm.add %2194, %2193 overflow<nsw> : i64
    %2196 = llvm.getelementptr inbounds %a[%2195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2197 = llvm.load %2196 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2198 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2199 = llvm.add %2168, %2174 overflow<nsw> : i64
    %2200 = llvm.add %2199, %2198 overflow<nsw> : i64
    %2201 = llvm.getelementptr inbounds %a[%2200] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2202 = llvm.load %2201 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2203 = llvm.fmul %2197, %2202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2204 = llvm.fadd %2166, %2203 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2205 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2206 = llvm.add %2168, %2169 overflow<nsw> : i64
    %2207 = llvm.add %2206, %2205 overflow<nsw> : i64
    %2208 = llvm.getelementptr inbounds %a[%2207] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2209 = llvm.load %2208 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2210 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2211 = llvm.add %2168, %2174 overflow<nsw> : i64
    %2212 = llvm.add %2211, %2210 overflow<nsw> : i64
    %2213 = llvm.getelementptr inbounds %a[%2212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2214 = llvm.load %2213 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2215 = llvm.fmul %2209, %2214 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2216 = llvm.fadd %2167, %2215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2217 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %2218 = llvm.icmp "slt" %2217, %2162 : i64
    llvm.cond_br %2218, ^bb138(%2217, %2180, %2192, %2204, %2216 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb139(%2180, %2192, %2204, %2216 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb139(%2219: vector<4xf64>, %2220: vector<4xf64>, %2221: vector<4xf64>, %2222: vector<4xf64>):
    %2223 = llvm.fadd %2219, %2220 : vector<4xf64>
    %2224 = llvm.fadd %2221, %2222 : vector<4xf64>
    %2225 = llvm.fadd %2223, %2224 : vector<4xf64>
    %2226 = llvm.fsub %2225, %2160 : vector<4xf64>
    %2227 = llvm.fadd %2159, %2226 : vector<4xf64>
    %2228 = llvm.fsub %2227, %2159 : vector<4xf64>
    %2229 = llvm.fsub %2228, %2226 : vector<4xf64>
    %2230 = llvm.fcmp "uno" %2229, %2229 : vector<4xf64>
    %2231 = llvm.select %2230, %27, %2229 : vector<4xi1>, vector<4xf64>
    %2232 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2233 = llvm.icmp "slt" %2232, %1886 : i64
    llvm.cond_br %2233, ^bb137(%2232, %2227, %2231 : i64, vector<4xf64>, vector<4xf64>), ^bb140(%2227, %2231 : vector<4xf64>, vector<4xf64>)
  ^bb140(%2234: vector<4xf64>, %2235: vector<4xf64>):
    %2236 = llvm.fsub %28, %2235 : vector<4xf64>
    %2237 = llvm.icmp "slt" %1886, %a_stride1 : i64
    llvm.cond_br %2237, ^bb141(%1886, %2236 : i64, vector<4xf64>), ^bb142(%2236 : vector<4xf64>)
  ^bb141(%k0_1_right_below_below_2: i64, %2238: vector<4xf64>):
    %2239 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2240 = llvm.intr.smin(%2239, %4) : (i64, i64) -> i64
    %2241 = llvm.intr.smax(%2240, %9) : (i64, i64) -> i64
    %2242 = llvm.trunc %2241 : i64 to i32
    %2243 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2244 = llvm.mlir.poison : vector<4xi32>
    %2245 = llvm.insertelement %2242, %2244[%9 : i64] : vector<4xi32>
    %2246 = llvm.shufflevector %2245, %2244 [0, 0, 0, 0] : vector<4xi32>
    %2247 = llvm.icmp "slt" %2243, %2246 : vector<4xi32>
    %2248 = llvm.mul %k1_1_right_below_below, %23 overflow<nsw> : i64
    %2249 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2250 = llvm.add %2248, %2249 overflow<nsw> : i64
    %2251 = llvm.add %2250, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2252 = llvm.getelementptr inbounds %a[%2251] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2253 = llvm.intr.masked.load %2252, %2247, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2254 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2255 = llvm.add %2248, %2254 overflow<nsw> : i64
    %2256 = llvm.add %2255, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2257 = llvm.getelementptr inbounds %a[%2256] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2258 = llvm.intr.masked.load %2257, %2247, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2259 = llvm.fmul %2253, %2258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2260 = llvm.fadd %2238, %2259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2261 = llvm.select %2247, %2260, %2238 : vector<4xi1>, vector<4xf64>
    %2262 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %2263 = llvm.icmp "slt" %2262, %a_stride1 : i64
    llvm.cond_br %2263, ^bb141(%2262, %2261 : i64, vector<4xf64>), ^bb142(%2261 : vector<4xf64>)
  ^bb142(%2264: vector<4xf64>):
    %2265 = llvm.fadd %2234, %2264 : vector<4xf64>
    %2266 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2267 = "llvm.intr.vector.reduce.fadd"(%2266, %2265) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2268 = llvm.fadd %2157, %2267 : f64
    %2269 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %2270 = llvm.icmp "slt" %2269, %a_size0 : i64
    llvm.cond_br %2270, ^bb136(%2269, %2268 : i64, f64), ^bb143(%2268 : f64)
  ^bb143(%2271: f64):
    %2272 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %2273 = llvm.add %2272, %j_1_right_below_below overflow<nsw> : i64
    %2274 = llvm.getelementptr inbounds %out2[%2273] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2271, %2274 {alignment = 8 : i64} : f64, !llvm.ptr
    %2275 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %2276 = llvm.icmp "slt" %2275, %2154 : i64
    llvm.cond_br %2276, ^bb135(%2275 : i64), ^bb144
  ^bb144:
    %2277 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %2278 = llvm.icmp "slt" %2277, %2151 : i64
    llvm.cond_br %2278, ^bb134(%2277 : i64), ^bb145
  ^bb145:
    %2279 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2280 = llvm.icmp "slt" %2279, %60 : i64
    llvm.cond_br %2280, ^bb133(%2279 : i64), ^bb146
  ^bb146:
    %2281 = llvm.icmp "slt" %60, %a_size1 : i64
    llvm.cond_br %2281, ^bb147(%60 : i64), ^bb160
  ^bb147(%i_1_right_below_below_below_tile: i64):
    %2282 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2283 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %2282 : i64
    llvm.cond_br %2283, ^bb148(%i_1_right_below_below_below_tile : i64), ^bb159
  ^bb148(%i_1_right_below_below_below: i64):
    %2284 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2285 = llvm.intr.smin(%2284, %a_size1) : (i64, i64) -> i64
    %2286 = llvm.icmp "slt" %j_1_right_panel, %2285 : i64
    llvm.cond_br %2286, ^bb149(%j_1_right_panel : i64), ^bb158
  ^bb149(%j_1_right_below_below_below: i64):
    %2287 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %2287, ^bb150(%9, %26 : i64, f64), ^bb157(%26 : f64)
  ^bb150(%k1_1_right_below_below_below: i64, %2288: f64):
    %2289 = llvm.icmp "slt" %9, %1886 : i64
    llvm.cond_br %2289, ^bb151(%9, %28, %27 : i64, vector<4xf64>, vector<4xf64>), ^bb154(%28, %27 : vector<4xf64>, vector<4xf64>)
  ^bb151(%k0_1_right_below_below_below: i64, %2290: vector<4xf64>, %2291: vector<4xf64>):
    %2292 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2293 = llvm.intr.smin(%2292, %1886) : (i64, i64) -> i64
    %2294 = llvm.icmp "slt" %k0_1_right_below_below_below, %2293 : i64
    llvm.cond_br %2294, ^bb152(%k0_1_right_below_below_below, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb153(%28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb152(%k0_1_right_below_below_below_1: i64, %2295: vector<4xf64>, %2296: vector<4xf64>, %2297: vector<4xf64>, %2298: vector<4xf64>):
    %2299 = llvm.mul %k1_1_right_below_below_below, %23 overflow<nsw> : i64
    %2300 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2301 = llvm.add %2299, %2300 overflow<nsw> : i64
    %2302 = llvm.add %2301, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2303 = llvm.getelementptr inbounds %a[%2302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2304 = llvm.load %2303 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2305 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2306 = llvm.add %2299, %2305 overflow<nsw> : i64
    %2307 = llvm.add %2306, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2308 = llvm.getelementptr inbounds %a[%2307] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2309 = llvm.load %2308 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2310 = llvm.fmul %2304, %2309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2311 = llvm.fadd %2295, %2310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2312 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2313 = llvm.add %2299, %2300 overflow<nsw> : i64
    %2314 = llvm.add %2313, %2312 overflow<nsw> : i64
    %2315 = llvm.getelementptr inbounds %a[%2314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2316 = llvm.load %2315 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2317 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2318 = llvm.add %2299, %2305 overflow<nsw> : i64
    %2319 = llvm.add %2318, %2317 overflow<nsw> : i64
    %2320 = llvm.getelementptr inbounds %a[%2319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2321 = llvm.load %2320 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2322 = llvm.fmul %2316, %2321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2323 = llvm.fadd %2296, %2322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2324 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2325 = llvm.add %2299, %2300 overflow<nsw> : i64
    %2326 = llvm.add %2325, %2324 overflow<nsw> : i64
    %2327 = llvm.getelementptr inbounds %a[%2326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2328 = llvm.load %2327 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2329 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2330 = llvm.add %2299, %2305 overflow<nsw> : i64
    %2331 = llvm.add %2330, %2329 overflow<nsw> : i64
    %2332 = llvm.getelementptr inbounds %a[%2331] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2333 = llvm.load %2332 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2334 = llvm.fmul %2328, %2333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2335 = llvm.fadd %2297, %2334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2336 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2337 = llvm.add %2299, %2300 overflow<nsw> : i64
    %2338 = llvm.add %2337, %2336 overflow<nsw> : i64
    %2339 = llvm.getelementptr inbounds %a[%2338] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2340 = llvm.load %2339 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2341 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2342 = llvm.add %2299, %2305 overflow<nsw> : i64
    %2343 = llvm.add %2342, %2341 overflow<nsw> : i64
    %2344 = llvm.getelementptr inbounds %a[%2343] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2345 = llvm.load %2344 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2346 = llvm.fmul %2340, %2345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2347 = llvm.fadd %2298, %2346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2348 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %2349 = llvm.icmp "slt" %2348, %2293 : i64
    llvm.cond_br %2349, ^bb152(%2348, %2311, %2323, %2335, %2347 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb153(%2311, %2323, %2335, %2347 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb153(%2350: vector<4xf64>, %2351: vector<4xf64>, %2352: vector<4xf64>, %2353: vector<4xf64>):
    %2354 = llvm.fadd %2350, %2351 : vector<4xf64>
    %2355 = llvm.fadd %2352, %2353 : vector<4xf64>
    %2356 = llvm.fadd %2354, %2355 : vector<4xf64>
    %2357 = llvm.fsub %2356, %2291 : vector<4xf64>
    %2358 = llvm.fadd %2290, %2357 : vector<4xf64>
    %2359 = llvm.fsub %2358, %2290 : vector<4xf64>
    %2360 = llvm.fsub %2359, %2357 : vector<4xf64>
    %2361 = llvm.fcmp "uno" %2360, %2360 : vector<4xf64>
    %2362 = llvm.select %2361, %27, %2360 : vector<4xi1>, vector<4xf64>
    %2363 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2364 = llvm.icmp "slt" %2363, %1886 : i64
    llvm.cond_br %2364, ^bb151(%2363, %2358, %2362 : i64, vector<4xf64>, vector<4xf64>), ^bb154(%2358, %2362 : vector<4xf64>, vector<4xf64>)
  ^bb154(%2365: vector<4xf64>, %2366: vector<4xf64>):
    %2367 = llvm.fsub %28, %2366 : vector<4xf64>
    %2368 = llvm.icmp "slt" %1886, %a_stride1 : i64
    llvm.cond_br %2368, ^bb155(%1886, %2367 : i64, vector<4xf64>), ^bb156(%2367 : vector<4xf64>)
  ^bb155(%k0_1_right_below_below_below_2: i64, %2369: vector<4xf64>):
    %2370 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2371 = llvm.intr.smin(%2370, %4) : (i64, i64) -> i64
    %2372 = llvm.intr.smax(%2371, %9) : (i64, i64) -> i64
    %2373 = llvm.trunc %2372 : i64 to i32
    %2374 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2375 = llvm.mlir.poison : vector<4xi32>
    %2376 = llvm.insertelement %2373, %2375[%9 : i64] : vector<4xi32>
    %2377 = llvm.shufflevector %2376, %2375 [0, 0, 0, 0] : vector<4xi32>
    %2378 = llvm.icmp "slt" %2374, %2377 : vector<4xi32>
    %2379 = llvm.mul %k1_1_right_below_below_below, %23 overflow<nsw> : i64
    %2380 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2381 = llvm.add %2379, %2380 overflow<nsw> : i64
    %2382 = llvm.add %2381, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2383 = llvm.getelementptr inbounds %a[%2382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2384 = llvm.intr.masked.load %2383, %2378, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2385 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2386 = llvm.add %2379, %2385 overflow<nsw> : i64
    %2387 = llvm.add %2386, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2388 = llvm.getelementptr inbounds %a[%2387] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2389 = llvm.intr.masked.load %2388, %2378, %27 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2390 = llvm.fmul %2384, %2389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2391 = llvm.fadd %2369, %2390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2392 = llvm.select %2378, %2391, %2369 : vector<4xi1>, vector<4xf64>
    %2393 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %2394 = llvm.icmp "slt" %2393, %a_stride1 : i64
    llvm.cond_br %2394, ^bb155(%2393, %2392 : i64, vector<4xf64>), ^bb156(%2392 : vector<4xf64>)
  ^bb156(%2395: vector<4xf64>):
    %2396 = llvm.fadd %2365, %2395 : vector<4xf64>
    %2397 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2398 = "llvm.intr.vector.reduce.fadd"(%2397, %2396) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2399 = llvm.fadd %2288, %2398 : f64
    %2400 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %2401 = llvm.icmp "slt" %2400, %a_size0 : i64
    llvm.cond_br %2401, ^bb150(%2400, %2399 : i64, f64), ^bb157(%2399 : f64)
  ^bb157(%2402: f64):
    %2403 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %2404 = llvm.add %2403, %j_1_right_below_below_below overflow<nsw> : i64
    %2405 = llvm.getelementptr inbounds %out2[%2404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2402, %2405 {alignment = 8 : i64} : f64, !llvm.ptr
    %2406 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %2407 = llvm.icmp "slt" %2406, %2285 : i64
    llvm.cond_br %2407, ^bb149(%2406 : i64), ^bb158
  ^bb158:
    %2408 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %2409 = llvm.icmp "slt" %2408, %2282 : i64
    llvm.cond_br %2409, ^bb148(%2408 : i64), ^bb159
  ^bb159:
    %2410 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2411 = llvm.icmp "slt" %2410, %a_size1 : i64
    llvm.cond_br %2411, ^bb147(%2410 : i64), ^bb160
  ^bb160:
    %2412 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2413 = llvm.icmp "slt" %2412, %a_size1 : i64
    llvm.cond_br %2413, ^bb104(%2412 : i64), ^bb161
  ^bb161:
    llvm.return %22 : i32
  ^bb162(%2414: i32):
    llvm.return %2414 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2415 = llvm.mlir.constant(0) : i64
    %2416 = llvm.mlir.constant(1) : i64
    %2417 = llvm.mlir.constant(2) : i64
    %2418 = llvm.mlir.constant(4) : i64
    %2419 = llvm.mlir.constant(0 : i32) : i32
    %2420 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2421 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %2421, ^bb1(%begin : i64), ^bb6
  ^bb1(%i: i64):
    %2422 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2423 = llvm.load %2422 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2424 = llvm.mlir.poison : vector<4xf64>
    %2425 = llvm.insertelement %2423, %2424[%2415 : i64] : vector<4xf64>
    %2426 = llvm.shufflevector %2425, %2424 [0, 0, 0, 0] : vector<4xf64>
    %2427 = llvm.ashr %v_size0_1, %2417 : i64
    %2428 = llvm.mul %2427, %2418 overflow<nsw> : i64
    %2429 = llvm.icmp "slt" %2415, %2428 : i64
    llvm.cond_br %2429, ^bb2(%2415 : i64), ^bb3
  ^bb2(%j: i64):
    %2430 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2431 = llvm.load %2430 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2432 = llvm.fmul %2426, %2431 : vector<4xf64>
    %2433 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %2434 = llvm.add %2433, %j overflow<nsw> : i64
    %2435 = llvm.getelementptr inbounds %out1_1[%2434] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2432, %2435 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2436 = llvm.add %j, %2418 overflow<nsw> : i64
    %2437 = llvm.icmp "slt" %2436, %2428 : i64
    llvm.cond_br %2437, ^bb2(%2436 : i64), ^bb3
  ^bb3:
    %2438 = llvm.intr.smax(%2428, %2415) : (i64, i64) -> i64
    %2439 = llvm.icmp "slt" %2438, %v_size0_1 : i64
    llvm.cond_br %2439, ^bb4(%2438 : i64), ^bb5
  ^bb4(%j_1: i64):
    %2440 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %2441 = llvm.intr.smin(%2440, %2418) : (i64, i64) -> i64
    %2442 = llvm.intr.smax(%2441, %2415) : (i64, i64) -> i64
    %2443 = llvm.trunc %2442 : i64 to i32
    %2444 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2445 = llvm.mlir.poison : vector<4xi32>
    %2446 = llvm.insertelement %2443, %2445[%2415 : i64] : vector<4xi32>
    %2447 = llvm.shufflevector %2446, %2445 [0, 0, 0, 0] : vector<4xi32>
    %2448 = llvm.icmp "slt" %2444, %2447 : vector<4xi32>
    %2449 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2450 = llvm.intr.masked.load %2449, %2448, %2420 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2451 = llvm.fmul %2426, %2450 : vector<4xf64>
    %2452 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %2453 = llvm.add %2452, %j_1 overflow<nsw> : i64
    %2454 = llvm.getelementptr inbounds %out1_1[%2453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2451, %2454, %2448 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2455 = llvm.add %j_1, %2418 overflow<nsw> : i64
    %2456 = llvm.icmp "slt" %2455, %v_size0_1 : i64
    llvm.cond_br %2456, ^bb4(%2455 : i64), ^bb5
  ^bb5:
    %2457 = llvm.add %i, %2416 overflow<nsw> : i64
    %2458 = llvm.icmp "slt" %2457, %end : i64
    llvm.cond_br %2458, ^bb1(%2457 : i64), ^bb6
  ^bb6:
    llvm.return %2419 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2459 = llvm.mlir.constant(8) : i64
    %2460 = llvm.mlir.constant(16) : i64
    %2461 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2462 = llvm.getelementptr inbounds %context[%2459] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2463 = llvm.load %2462 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2464 = llvm.getelementptr inbounds %context[%2460] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2465 = llvm.load %2464 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2466 = llvm.call @program.parallel0(%begin_1, %end_1, %2461, %2463, %2465) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2466 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2467 = llvm.mlir.constant(0) : i64
    %2468 = llvm.mlir.constant(1) : i64
    %2469 = llvm.mlir.constant(2) : i64
    %2470 = llvm.mlir.constant(2 : i32) : i32
    %2471 = llvm.mlir.constant(3 : i32) : i32
    %2472 = llvm.mlir.constant(3) : i64
    %2473 = llvm.mlir.constant(4) : i64
    %2474 = llvm.mlir.constant(5) : i64
    %2475 = llvm.mlir.constant(6) : i64
    %2476 = llvm.mlir.constant(0 : i32) : i32
    %2477 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2478 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2479 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2480 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2479, ^bb1, ^bb3(%2470 : i32)
  ^bb1:
    llvm.cond_br %2480, ^bb2, ^bb3(%2471 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2481 = llvm.getelementptr inbounds %extents[%2468] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2481 {alignment = 8 : i64} : i64, !llvm.ptr
    %2482 = llvm.getelementptr inbounds %extents[%2469] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2482 {alignment = 8 : i64} : i64, !llvm.ptr
    %2483 = llvm.getelementptr inbounds %extents[%2472] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2483 {alignment = 8 : i64} : i64, !llvm.ptr
    %2484 = llvm.getelementptr inbounds %extents[%2473] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2484 {alignment = 8 : i64} : i64, !llvm.ptr
    %2485 = llvm.getelementptr inbounds %extents[%2474] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2485 {alignment = 8 : i64} : i64, !llvm.ptr
    %2486 = llvm.getelementptr inbounds %extents[%2475] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2486 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2476 : i32
  ^bb3(%2487: i32):
    llvm.return %2487 : i32
  }
}
