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
    %150 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%22)
    %151 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%150, %22)
    %152 = vector.create_mask %151 : vector<4xi1>
    affine.for %i = 0 to %22 {
      %153 = affine.load %v[%i] : memref<?xf64>
      %154 = vector.broadcast %153 : f64 to vector<4xf64>
      affine.for %j = 0 to %150 step 4 {
        %155 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %156 = arith.mulf %154, %155 : vector<4xf64>
        affine.vector_store %156, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = %150 to %22 step 4 {
        %157 = vector.maskedload %v[%j_1], %152, %14 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %158 = arith.mulf %154, %157 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %152, %158 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %159 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %160 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
    %161 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%160, %18)
    %162 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%161, %18)
    affine.for %j_1_panel = 0 to %159 step 8 {
      affine.for %i_1_tile = 0 to %160 step 6 {
        %163 = affine.for %k1 = 0 to %16 iter_args(%164 = %2) -> (vector<6x8xf64>) {
          %165 = affine.for %k0_1 = 0 to %20 iter_args(%166 = %164) -> (vector<6x8xf64>) {
            %167 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %168 = vector.transfer_read %a[%k1, %j_1_panel, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %169 = vector.broadcast %168 : vector<8xf64> to vector<6x8xf64>
            %170 = arith.mulf %167, %169 fastmath<reassoc,contract> : vector<6x8xf64>
            %171 = arith.addf %166, %170 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %171 : vector<6x8xf64>
          }
          affine.yield %165 : vector<6x8xf64>
        }
        vector.transfer_write %163, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_tile = %160 to %161 step 4 {
        %172 = affine.for %k1_1_below = 0 to %16 iter_args(%173 = %3) -> (vector<4x8xf64>) {
          %174 = affine.for %k0_1_below = 0 to %20 iter_args(%175 = %173) -> (vector<4x8xf64>) {
            %176 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %177 = vector.transfer_read %a[%k1_1_below, %j_1_panel, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %178 = vector.broadcast %177 : vector<8xf64> to vector<4x8xf64>
            %179 = arith.mulf %176, %178 fastmath<reassoc,contract> : vector<4x8xf64>
            %180 = arith.addf %175, %179 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %180 : vector<4x8xf64>
          }
          affine.yield %174 : vector<4x8xf64>
        }
        vector.transfer_write %172, %out2_1[%i_1_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_tile = %161 to %162 step 2 {
        %181 = affine.for %k1_1_below_below = 0 to %16 iter_args(%182 = %4) -> (vector<2x8xf64>) {
          %183 = affine.for %k0_1_below_below = 0 to %20 iter_args(%184 = %182) -> (vector<2x8xf64>) {
            %185 = vector.transfer_read %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
            %186 = vector.transfer_read %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %187 = vector.broadcast %186 : vector<8xf64> to vector<2x8xf64>
            %188 = arith.mulf %185, %187 fastmath<reassoc,contract> : vector<2x8xf64>
            %189 = arith.addf %184, %188 fastmath<reassoc,contract> : vector<2x8xf64>
            affine.yield %189 : vector<2x8xf64>
          }
          affine.yield %183 : vector<2x8xf64>
        }
        vector.transfer_write %181, %out2_1[%i_1_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_below_tile = %162 to %18 {
        %190 = affine.for %k1_1_below_below_below = 0 to %16 iter_args(%191 = %5) -> (vector<1x8xf64>) {
          %192 = affine.for %k0_1_below_below_below = 0 to %20 iter_args(%193 = %191) -> (vector<1x8xf64>) {
            %194 = vector.transfer_read %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
            %195 = vector.transfer_read %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %196 = vector.broadcast %195 : vector<8xf64> to vector<1x8xf64>
            %197 = arith.mulf %194, %196 fastmath<reassoc,contract> : vector<1x8xf64>
            %198 = arith.addf %193, %197 fastmath<reassoc,contract> : vector<1x8xf64>
            affine.yield %198 : vector<1x8xf64>
          }
          affine.yield %192 : vector<1x8xf64>
        }
        vector.transfer_write %190, %out2_1[%i_1_below_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
      }
    }
    %199 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %200 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%199, %18)
    %201 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%200, %18)
    %202 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%20)
    affine.for %j_1_right_panel = %159 to %18 step 4 {
      affine.for %i_1_right_tile = 0 to %199 step 8 {
        affine.for %i_1_right = affine_map<(d0) -> (d0)>(%i_1_right_tile) to affine_map<(d0) -> ((d0 + 8))>(%i_1_right_tile) {
          affine.for %j_1_right = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %203 = affine.for %k1_1_right = 0 to %16 iter_args(%204 = %1) -> (f64) {
              %205, %206 = affine.for %k0_1_right = 0 to %202 step 512 iter_args(%207 = %15, %208 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %209, %210, %211, %212 = affine.for %k0_1_right_1 = affine_map<(d0) -> (d0)>(%k0_1_right) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right, %202) step 16 iter_args(%213 = %15, %214 = %15, %215 = %15, %216 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %217 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %218 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %219 = arith.mulf %217, %218 fastmath<reassoc,contract> : vector<4xf64>
                  %220 = arith.addf %213, %219 fastmath<reassoc,contract> : vector<4xf64>
                  %221 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %222 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %223 = arith.mulf %221, %222 fastmath<reassoc,contract> : vector<4xf64>
                  %224 = arith.addf %214, %223 fastmath<reassoc,contract> : vector<4xf64>
                  %225 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %226 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %227 = arith.mulf %225, %226 fastmath<reassoc,contract> : vector<4xf64>
                  %228 = arith.addf %215, %227 fastmath<reassoc,contract> : vector<4xf64>
                  %229 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %230 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %231 = arith.mulf %229, %230 fastmath<reassoc,contract> : vector<4xf64>
                  %232 = arith.addf %216, %231 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %220, %224, %228, %232 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %233 = arith.addf %209, %210 : vector<4xf64>
                %234 = arith.addf %211, %212 : vector<4xf64>
                %235 = arith.addf %233, %234 : vector<4xf64>
                %236 = arith.subf %235, %208 : vector<4xf64>
                %237 = arith.addf %207, %236 : vector<4xf64>
                %238 = arith.subf %237, %207 : vector<4xf64>
                %239 = arith.subf %238, %236 : vector<4xf64>
                %240 = arith.cmpf uno, %239, %239 : vector<4xf64>
                %241 = arith.select %240, %14, %239 : vector<4xi1>, vector<4xf64>
                affine.yield %237, %241 : vector<4xf64>, vector<4xf64>
              }
              %242 = arith.subf %15, %206 : vector<4xf64>
              %243 = affine.for %k0_1_right_2 = %202 to %20 step 4 iter_args(%244 = %242) -> (vector<4xf64>) {
                %245 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_2, %20)
                %246 = vector.create_mask %245 : vector<4xi1>
                %247 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %246, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %248 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %246, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %249 = arith.mulf %247, %248 fastmath<reassoc,contract> : vector<4xf64>
                %250 = arith.addf %244, %249 fastmath<reassoc,contract> : vector<4xf64>
                %251 = arith.select %246, %250, %244 : vector<4xi1>, vector<4xf64>
                affine.yield %251 : vector<4xf64>
              }
              %252 = arith.addf %205, %243 : vector<4xf64>
              %253 = vector.reduction <add>, %252 fastmath<reassoc> : vector<4xf64> into f64
              %254 = arith.addf %204, %253 : f64
              affine.yield %254 : f64
            }
            affine.store %203, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_tile = %199 to %200 step 4 {
        affine.for %i_1_right_below = affine_map<(d0) -> (d0)>(%i_1_right_below_tile) to affine_map<(d0) -> ((d0 + 4))>(%i_1_right_below_tile) {
          affine.for %j_1_right_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %255 = affine.for %k1_1_right_below = 0 to %16 iter_args(%256 = %1) -> (f64) {
              %257, %258 = affine.for %k0_1_right_below = 0 to %202 step 512 iter_args(%259 = %15, %260 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %261, %262, %263, %264 = affine.for %k0_1_right_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below, %202) step 16 iter_args(%265 = %15, %266 = %15, %267 = %15, %268 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %269 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %270 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %271 = arith.mulf %269, %270 fastmath<reassoc,contract> : vector<4xf64>
                  %272 = arith.addf %265, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %273 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %274 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %275 = arith.mulf %273, %274 fastmath<reassoc,contract> : vector<4xf64>
                  %276 = arith.addf %266, %275 fastmath<reassoc,contract> : vector<4xf64>
                  %277 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %278 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %279 = arith.mulf %277, %278 fastmath<reassoc,contract> : vector<4xf64>
                  %280 = arith.addf %267, %279 fastmath<reassoc,contract> : vector<4xf64>
                  %281 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %282 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %283 = arith.mulf %281, %282 fastmath<reassoc,contract> : vector<4xf64>
                  %284 = arith.addf %268, %283 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %272, %276, %280, %284 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %285 = arith.addf %261, %262 : vector<4xf64>
                %286 = arith.addf %263, %264 : vector<4xf64>
                %287 = arith.addf %285, %286 : vector<4xf64>
                %288 = arith.subf %287, %260 : vector<4xf64>
                %289 = arith.addf %259, %288 : vector<4xf64>
                %290 = arith.subf %289, %259 : vector<4xf64>
                %291 = arith.subf %290, %288 : vector<4xf64>
                %292 = arith.cmpf uno, %291, %291 : vector<4xf64>
                %293 = arith.select %292, %14, %291 : vector<4xi1>, vector<4xf64>
                affine.yield %289, %293 : vector<4xf64>, vector<4xf64>
              }
              %294 = arith.subf %15, %258 : vector<4xf64>
              %295 = affine.for %k0_1_right_below_2 = %202 to %20 step 4 iter_args(%296 = %294) -> (vector<4xf64>) {
                %297 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_2, %20)
                %298 = vector.create_mask %297 : vector<4xi1>
                %299 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %298, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %300 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %298, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %301 = arith.mulf %299, %300 fastmath<reassoc,contract> : vector<4xf64>
                %302 = arith.addf %296, %301 fastmath<reassoc,contract> : vector<4xf64>
                %303 = arith.select %298, %302, %296 : vector<4xi1>, vector<4xf64>
                affine.yield %303 : vector<4xf64>
              }
              %304 = arith.addf %257, %295 : vector<4xf64>
              %305 = vector.reduction <add>, %304 fastmath<reassoc> : vector<4xf64> into f64
              %306 = arith.addf %256, %305 : f64
              affine.yield %306 : f64
            }
            affine.store %255, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_tile = %200 to %201 step 2 {
        affine.for %i_1_right_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_tile) to affine_map<(d0) -> ((d0 + 2))>(%i_1_right_below_below_tile) {
          affine.for %j_1_right_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %307 = affine.for %k1_1_right_below_below = 0 to %16 iter_args(%308 = %1) -> (f64) {
              %309, %310 = affine.for %k0_1_right_below_below = 0 to %202 step 512 iter_args(%311 = %15, %312 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %313, %314, %315, %316 = affine.for %k0_1_right_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below, %202) step 16 iter_args(%317 = %15, %318 = %15, %319 = %15, %320 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %321 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %322 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %323 = arith.mulf %321, %322 fastmath<reassoc,contract> : vector<4xf64>
                  %324 = arith.addf %317, %323 fastmath<reassoc,contract> : vector<4xf64>
                  %325 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %326 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %327 = arith.mulf %325, %326 fastmath<reassoc,contract> : vector<4xf64>
                  %328 = arith.addf %318, %327 fastmath<reassoc,contract> : vector<4xf64>
                  %329 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %330 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %331 = arith.mulf %329, %330 fastmath<reassoc,contract> : vector<4xf64>
                  %332 = arith.addf %319, %331 fastmath<reassoc,contract> : vector<4xf64>
                  %333 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %334 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %335 = arith.mulf %333, %334 fastmath<reassoc,contract> : vector<4xf64>
                  %336 = arith.addf %320, %335 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %324, %328, %332, %336 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %337 = arith.addf %313, %314 : vector<4xf64>
                %338 = arith.addf %315, %316 : vector<4xf64>
                %339 = arith.addf %337, %338 : vector<4xf64>
                %340 = arith.subf %339, %312 : vector<4xf64>
                %341 = arith.addf %311, %340 : vector<4xf64>
                %342 = arith.subf %341, %311 : vector<4xf64>
                %343 = arith.subf %342, %340 : vector<4xf64>
                %344 = arith.cmpf uno, %343, %343 : vector<4xf64>
                %345 = arith.select %344, %14, %343 : vector<4xi1>, vector<4xf64>
                affine.yield %341, %345 : vector<4xf64>, vector<4xf64>
              }
              %346 = arith.subf %15, %310 : vector<4xf64>
              %347 = affine.for %k0_1_right_below_below_2 = %202 to %20 step 4 iter_args(%348 = %346) -> (vector<4xf64>) {
                %349 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_2, %20)
                %350 = vector.create_mask %349 : vector<4xi1>
                %351 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %350, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %352 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %350, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %353 = arith.mulf %351, %352 fastmath<reassoc,contract> : vector<4xf64>
                %354 = arith.addf %348, %353 fastmath<reassoc,contract> : vector<4xf64>
                %355 = arith.select %350, %354, %348 : vector<4xi1>, vector<4xf64>
                affine.yield %355 : vector<4xf64>
              }
              %356 = arith.addf %309, %347 : vector<4xf64>
              %357 = vector.reduction <add>, %356 fastmath<reassoc> : vector<4xf64> into f64
              %358 = arith.addf %308, %357 : f64
              affine.yield %358 : f64
            }
            affine.store %307, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_below_tile = %201 to %18 {
        affine.for %i_1_right_below_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_below_tile) to affine_map<(d0) -> ((d0 + 1))>(%i_1_right_below_below_below_tile) {
          affine.for %j_1_right_below_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %359 = affine.for %k1_1_right_below_below_below = 0 to %16 iter_args(%360 = %1) -> (f64) {
              %361, %362 = affine.for %k0_1_right_below_below_below = 0 to %202 step 512 iter_args(%363 = %15, %364 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %365, %366, %367, %368 = affine.for %k0_1_right_below_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below_below, %202) step 16 iter_args(%369 = %15, %370 = %15, %371 = %15, %372 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %373 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %374 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %375 = arith.mulf %373, %374 fastmath<reassoc,contract> : vector<4xf64>
                  %376 = arith.addf %369, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %377 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %378 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %379 = arith.mulf %377, %378 fastmath<reassoc,contract> : vector<4xf64>
                  %380 = arith.addf %370, %379 fastmath<reassoc,contract> : vector<4xf64>
                  %381 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %382 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %383 = arith.mulf %381, %382 fastmath<reassoc,contract> : vector<4xf64>
                  %384 = arith.addf %371, %383 fastmath<reassoc,contract> : vector<4xf64>
                  %385 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %386 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %387 = arith.mulf %385, %386 fastmath<reassoc,contract> : vector<4xf64>
                  %388 = arith.addf %372, %387 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %376, %380, %384, %388 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %389 = arith.addf %365, %366 : vector<4xf64>
                %390 = arith.addf %367, %368 : vector<4xf64>
                %391 = arith.addf %389, %390 : vector<4xf64>
                %392 = arith.subf %391, %364 : vector<4xf64>
                %393 = arith.addf %363, %392 : vector<4xf64>
                %394 = arith.subf %393, %363 : vector<4xf64>
                %395 = arith.subf %394, %392 : vector<4xf64>
                %396 = arith.cmpf uno, %395, %395 : vector<4xf64>
                %397 = arith.select %396, %14, %395 : vector<4xi1>, vector<4xf64>
                affine.yield %393, %397 : vector<4xf64>, vector<4xf64>
              }
              %398 = arith.subf %15, %362 : vector<4xf64>
              %399 = affine.for %k0_1_right_below_below_below_2 = %202 to %20 step 4 iter_args(%400 = %398) -> (vector<4xf64>) {
                %401 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_below_2, %20)
                %402 = vector.create_mask %401 : vector<4xi1>
                %403 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %402, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %404 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %402, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %405 = arith.mulf %403, %404 fastmath<reassoc,contract> : vector<4xf64>
                %406 = arith.addf %400, %405 fastmath<reassoc,contract> : vector<4xf64>
                %407 = arith.select %402, %406, %400 : vector<4xi1>, vector<4xf64>
                affine.yield %407 : vector<4xf64>
              }
              %408 = arith.addf %361, %399 : vector<4xf64>
              %409 = vector.reduction <add>, %408 fastmath<reassoc> : vector<4xf64> into f64
              %410 = arith.addf %360, %409 : f64
              affine.yield %410 : f64
            }
            affine.store %359, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %506 = arith.shrsi %14, %c2 : index
    %507 = arith.muli %506, %c4 overflow<nsw> : index
    %508 = arith.subi %14, %507 overflow<nsw> : index
    %509 = vector.create_mask %508 : vector<4xi1>
    scf.for %i = %c0 to %14 step %c1 {
      %510 = memref.load %v[%i] : memref<?xf64>
      %511 = vector.broadcast %510 : f64 to vector<4xf64>
      scf.for %j = %c0 to %507 step %c4 {
        %512 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
        %513 = arith.mulf %511, %512 : vector<4xf64>
        vector.store %513, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      %514 = arith.cmpi slt, %507, %14 : index
      scf.if %514 {
        %515 = vector.maskedload %v[%507], %509, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %516 = arith.mulf %511, %515 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %507], %509, %516 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    scf.for %j_1_panel = %c0 to %31 step %c8 {
      scf.for %i_1_tile = %c0 to %20 step %c6 {
        %517, %518, %519, %520, %521, %522, %523, %524, %525, %526, %527, %528 = scf.for %k1 = %c0 to %8 step %c1 iter_args(%529 = %6, %530 = %6, %531 = %6, %532 = %6, %533 = %6, %534 = %6, %535 = %6, %536 = %6, %537 = %6, %538 = %6, %539 = %6, %540 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %541, %542, %543, %544, %545, %546, %547, %548, %549, %550, %551, %552 = scf.for %k0_1 = %c0 to %12 step %c1 iter_args(%553 = %529, %554 = %530, %555 = %531, %556 = %532, %557 = %533, %558 = %534, %559 = %535, %560 = %536, %561 = %537, %562 = %538, %563 = %539, %564 = %540) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %565 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
            %566 = vector.broadcast %565 : f64 to vector<4xf64>
            %567 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            %568 = memref.load %a[%k1, %567, %k0_1] : memref<?x?x?xf64>
            %569 = vector.broadcast %568 : f64 to vector<4xf64>
            %570 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            %571 = memref.load %a[%k1, %570, %k0_1] : memref<?x?x?xf64>
            %572 = vector.broadcast %571 : f64 to vector<4xf64>
            %573 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            %574 = memref.load %a[%k1, %573, %k0_1] : memref<?x?x?xf64>
            %575 = vector.broadcast %574 : f64 to vector<4xf64>
            %576 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            %577 = memref.load %a[%k1, %576, %k0_1] : memref<?x?x?xf64>
            %578 = vector.broadcast %577 : f64 to vector<4xf64>
            %579 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            %580 = memref.load %a[%k1, %579, %k0_1] : memref<?x?x?xf64>
            %581 = vector.broadcast %580 : f64 to vector<4xf64>
            %582 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
            %583 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %584 = memref.load %a[%k1, %583, %k0_1] : memref<?x?x?xf64>
            %585 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %586 = memref.load %a[%k1, %585, %k0_1] : memref<?x?x?xf64>
            %587 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %588 = memref.load %a[%k1, %587, %k0_1] : memref<?x?x?xf64>
            %589 = vector.from_elements %582, %584, %586, %588 : vector<4xf64>
            %590 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %591 = memref.load %a[%k1, %590, %k0_1] : memref<?x?x?xf64>
            %592 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %593 = memref.load %a[%k1, %592, %k0_1] : memref<?x?x?xf64>
            %594 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %595 = memref.load %a[%k1, %594, %k0_1] : memref<?x?x?xf64>
            %596 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %597 = memref.load %a[%k1, %596, %k0_1] : memref<?x?x?xf64>
            %598 = vector.from_elements %591, %593, %595, %597 : vector<4xf64>
            %599 = arith.mulf %566, %589 fastmath<reassoc,contract> : vector<4xf64>
            %600 = arith.mulf %566, %598 fastmath<reassoc,contract> : vector<4xf64>
            %601 = arith.mulf %569, %589 fastmath<reassoc,contract> : vector<4xf64>
            %602 = arith.mulf %569, %598 fastmath<reassoc,contract> : vector<4xf64>
            %603 = arith.mulf %572, %589 fastmath<reassoc,contract> : vector<4xf64>
            %604 = arith.mulf %572, %598 fastmath<reassoc,contract> : vector<4xf64>
            %605 = arith.mulf %575, %589 fastmath<reassoc,contract> : vector<4xf64>
            %606 = arith.mulf %575, %598 fastmath<reassoc,contract> : vector<4xf64>
            %607 = arith.mulf %578, %589 fastmath<reassoc,contract> : vector<4xf64>
            %608 = arith.mulf %578, %598 fastmath<reassoc,contract> : vector<4xf64>
            %609 = arith.mulf %581, %589 fastmath<reassoc,contract> : vector<4xf64>
            %610 = arith.mulf %581, %598 fastmath<reassoc,contract> : vector<4xf64>
            %611 = arith.addf %553, %599 fastmath<reassoc,contract> : vector<4xf64>
            %612 = arith.addf %554, %600 fastmath<reassoc,contract> : vector<4xf64>
            %613 = arith.addf %555, %601 fastmath<reassoc,contract> : vector<4xf64>
            %614 = arith.addf %556, %602 fastmath<reassoc,contract> : vector<4xf64>
            %615 = arith.addf %557, %603 fastmath<reassoc,contract> : vector<4xf64>
            %616 = arith.addf %558, %604 fastmath<reassoc,contract> : vector<4xf64>
            %617 = arith.addf %559, %605 fastmath<reassoc,contract> : vector<4xf64>
            %618 = arith.addf %560, %606 fastmath<reassoc,contract> : vector<4xf64>
            %619 = arith.addf %561, %607 fastmath<reassoc,contract> : vector<4xf64>
            %620 = arith.addf %562, %608 fastmath<reassoc,contract> : vector<4xf64>
            %621 = arith.addf %563, %609 fastmath<reassoc,contract> : vector<4xf64>
            %622 = arith.addf %564, %610 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %611, %612, %613, %614, %615, %616, %617, %618, %619, %620, %621, %622 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %541, %542, %543, %544, %545, %546, %547, %548, %549, %550, %551, %552 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %517, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %623 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %518, %out2_1[%i_1_tile, %623] : memref<?x?xf64>, vector<4xf64>
        %624 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
        vector.store %519, %out2_1[%624, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %520, %out2_1[%624, %623] : memref<?x?xf64>, vector<4xf64>
        %625 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
        vector.store %521, %out2_1[%625, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %522, %out2_1[%625, %623] : memref<?x?xf64>, vector<4xf64>
        %626 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
        vector.store %523, %out2_1[%626, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %524, %out2_1[%626, %623] : memref<?x?xf64>, vector<4xf64>
        %627 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
        vector.store %525, %out2_1[%627, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %526, %out2_1[%627, %623] : memref<?x?xf64>, vector<4xf64>
        %628 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
        vector.store %527, %out2_1[%628, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %528, %out2_1[%628, %623] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_tile = %20 to %24 step %c4 {
        %629, %630, %631, %632, %633, %634, %635, %636 = scf.for %k1_1_below = %c0 to %8 step %c1 iter_args(%637 = %6, %638 = %6, %639 = %6, %640 = %6, %641 = %6, %642 = %6, %643 = %6, %644 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %645, %646, %647, %648, %649, %650, %651, %652 = scf.for %k0_1_below = %c0 to %12 step %c1 iter_args(%653 = %637, %654 = %638, %655 = %639, %656 = %640, %657 = %641, %658 = %642, %659 = %643, %660 = %644) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %661 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
            %662 = vector.broadcast %661 : f64 to vector<4xf64>
            %663 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            %664 = memref.load %a[%k1_1_below, %663, %k0_1_below] : memref<?x?x?xf64>
            %665 = vector.broadcast %664 : f64 to vector<4xf64>
            %666 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            %667 = memref.load %a[%k1_1_below, %666, %k0_1_below] : memref<?x?x?xf64>
            %668 = vector.broadcast %667 : f64 to vector<4xf64>
            %669 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            %670 = memref.load %a[%k1_1_below, %669, %k0_1_below] : memref<?x?x?xf64>
            %671 = vector.broadcast %670 : f64 to vector<4xf64>
            %672 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
            %673 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %674 = memref.load %a[%k1_1_below, %673, %k0_1_below] : memref<?x?x?xf64>
            %675 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %676 = memref.load %a[%k1_1_below, %675, %k0_1_below] : memref<?x?x?xf64>
            %677 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %678 = memref.load %a[%k1_1_below, %677, %k0_1_below] : memref<?x?x?xf64>
            %679 = vector.from_elements %672, %674, %676, %678 : vector<4xf64>
            %680 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %681 = memref.load %a[%k1_1_below, %680, %k0_1_below] : memref<?x?x?xf64>
            %682 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %683 = memref.load %a[%k1_1_below, %682, %k0_1_below] : memref<?x?x?xf64>
            %684 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %685 = memref.load %a[%k1_1_below, %684, %k0_1_below] : memref<?x?x?xf64>
            %686 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %687 = memref.load %a[%k1_1_below, %686, %k0_1_below] : memref<?x?x?xf64>
            %688 = vector.from_elements %681, %683, %685, %687 : vector<4xf64>
            %689 = arith.mulf %662, %679 fastmath<reassoc,contract> : vector<4xf64>
            %690 = arith.mulf %662, %688 fastmath<reassoc,contract> : vector<4xf64>
            %691 = arith.mulf %665, %679 fastmath<reassoc,contract> : vector<4xf64>
            %692 = arith.mulf %665, %688 fastmath<reassoc,contract> : vector<4xf64>
            %693 = arith.mulf %668, %679 fastmath<reassoc,contract> : vector<4xf64>
            %694 = arith.mulf %668, %688 fastmath<reassoc,contract> : vector<4xf64>
            %695 = arith.mulf %671, %679 fastmath<reassoc,contract> : vector<4xf64>
            %696 = arith.mulf %671, %688 fastmath<reassoc,contract> : vector<4xf64>
            %697 = arith.addf %653, %689 fastmath<reassoc,contract> : vector<4xf64>
            %698 = arith.addf %654, %690 fastmath<reassoc,contract> : vector<4xf64>
            %699 = arith.addf %655, %691 fastmath<reassoc,contract> : vector<4xf64>
            %700 = arith.addf %656, %692 fastmath<reassoc,contract> : vector<4xf64>
            %701 = arith.addf %657, %693 fastmath<reassoc,contract> : vector<4xf64>
            %702 = arith.addf %658, %694 fastmath<reassoc,contract> : vector<4xf64>
            %703 = arith.addf %659, %695 fastmath<reassoc,contract> : vector<4xf64>
            %704 = arith.addf %660, %696 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %697, %698, %699, %700, %701, %702, %703, %704 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %645, %646, %647, %648, %649, %650, %651, %652 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %629, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %705 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %630, %out2_1[%i_1_below_tile, %705] : memref<?x?xf64>, vector<4xf64>
        %706 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
        vector.store %631, %out2_1[%706, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %632, %out2_1[%706, %705] : memref<?x?xf64>, vector<4xf64>
        %707 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
        vector.store %633, %out2_1[%707, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %634, %out2_1[%707, %705] : memref<?x?xf64>, vector<4xf64>
        %708 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
        vector.store %635, %out2_1[%708, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %636, %out2_1[%708, %705] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_tile = %24 to %28 step %c2 {
        %709, %710, %711, %712 = scf.for %k1_1_below_below = %c0 to %8 step %c1 iter_args(%713 = %6, %714 = %6, %715 = %6, %716 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %717, %718, %719, %720 = scf.for %k0_1_below_below = %c0 to %12 step %c1 iter_args(%721 = %713, %722 = %714, %723 = %715, %724 = %716) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %725 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
            %726 = vector.broadcast %725 : f64 to vector<4xf64>
            %727 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            %728 = memref.load %a[%k1_1_below_below, %727, %k0_1_below_below] : memref<?x?x?xf64>
            %729 = vector.broadcast %728 : f64 to vector<4xf64>
            %730 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
            %731 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %732 = memref.load %a[%k1_1_below_below, %731, %k0_1_below_below] : memref<?x?x?xf64>
            %733 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %734 = memref.load %a[%k1_1_below_below, %733, %k0_1_below_below] : memref<?x?x?xf64>
            %735 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %736 = memref.load %a[%k1_1_below_below, %735, %k0_1_below_below] : memref<?x?x?xf64>
            %737 = vector.from_elements %730, %732, %734, %736 : vector<4xf64>
            %738 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %739 = memref.load %a[%k1_1_below_below, %738, %k0_1_below_below] : memref<?x?x?xf64>
            %740 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %741 = memref.load %a[%k1_1_below_below, %740, %k0_1_below_below] : memref<?x?x?xf64>
            %742 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %743 = memref.load %a[%k1_1_below_below, %742, %k0_1_below_below] : memref<?x?x?xf64>
            %744 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %745 = memref.load %a[%k1_1_below_below, %744, %k0_1_below_below] : memref<?x?x?xf64>
            %746 = vector.from_elements %739, %741, %743, %745 : vector<4xf64>
            %747 = arith.mulf %726, %737 fastmath<reassoc,contract> : vector<4xf64>
            %748 = arith.mulf %726, %746 fastmath<reassoc,contract> : vector<4xf64>
            %749 = arith.mulf %729, %737 fastmath<reassoc,contract> : vector<4xf64>
            %750 = arith.mulf %729, %746 fastmath<reassoc,contract> : vector<4xf64>
            %751 = arith.addf %721, %747 fastmath<reassoc,contract> : vector<4xf64>
            %752 = arith.addf %722, %748 fastmath<reassoc,contract> : vector<4xf64>
            %753 = arith.addf %723, %749 fastmath<reassoc,contract> : vector<4xf64>
            %754 = arith.addf %724, %750 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %751, %752, %753, %754 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %717, %718, %719, %720 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.store %709, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %755 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %710, %out2_1[%i_1_below_below_tile, %755] : memref<?x?xf64>, vector<4xf64>
        %756 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
        vector.store %711, %out2_1[%756, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %712, %out2_1[%756, %755] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_below_below_below_tile = %28 to %10 step %c1 {
        %757, %758 = scf.for %k1_1_below_below_below = %c0 to %8 step %c1 iter_args(%759 = %6, %760 = %6) -> (vector<4xf64>, vector<4xf64>) {
          %761, %762 = scf.for %k0_1_below_below_below = %c0 to %12 step %c1 iter_args(%763 = %759, %764 = %760) -> (vector<4xf64>, vector<4xf64>) {
            %765 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
            %766 = vector.broadcast %765 : f64 to vector<4xf64>
            %767 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
            %768 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %769 = memref.load %a[%k1_1_below_below_below, %768, %k0_1_below_below_below] : memref<?x?x?xf64>
            %770 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %771 = memref.load %a[%k1_1_below_below_below, %770, %k0_1_below_below_below] : memref<?x?x?xf64>
            %772 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %773 = memref.load %a[%k1_1_below_below_below, %772, %k0_1_below_below_below] : memref<?x?x?xf64>
            %774 = vector.from_elements %767, %769, %771, %773 : vector<4xf64>
            %775 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %776 = memref.load %a[%k1_1_below_below_below, %775, %k0_1_below_below_below] : memref<?x?x?xf64>
            %777 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %778 = memref.load %a[%k1_1_below_below_below, %777, %k0_1_below_below_below] : memref<?x?x?xf64>
            %779 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %780 = memref.load %a[%k1_1_below_below_below, %779, %k0_1_below_below_below] : memref<?x?x?xf64>
            %781 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %782 = memref.load %a[%k1_1_below_below_below, %781, %k0_1_below_below_below] : memref<?x?x?xf64>
            %783 = vector.from_elements %776, %778, %780, %782 : vector<4xf64>
            %784 = arith.mulf %766, %774 fastmath<reassoc,contract> : vector<4xf64>
            %785 = arith.mulf %766, %783 fastmath<reassoc,contract> : vector<4xf64>
            %786 = arith.addf %763, %784 fastmath<reassoc,contract> : vector<4xf64>
            %787 = arith.addf %764, %785 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %786, %787 : vector<4xf64>, vector<4xf64>
          }
          scf.yield %761, %762 : vector<4xf64>, vector<4xf64>
        }
        vector.store %757, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
        %788 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
        vector.store %758, %out2_1[%i_1_below_below_below_tile, %788] : memref<?x?xf64>, vector<4xf64>
      }
    }
    %789 = arith.shrsi %12, %c4 : index
    %790 = arith.muli %789, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %31 to %10 step %c4 {
      scf.for %i_1_right_tile = %c0 to %31 step %c8 {
        %791 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %791 step %c1 {
          %792 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %793 = arith.minsi %792, %10 : index
          scf.for %j_1_right = %j_1_right_panel to %793 step %c1 {
            %794 = scf.for %k1_1_right = %c0 to %8 step %c1 iter_args(%795 = %1) -> (f64) {
              %796, %797 = scf.for %k0_1_right = %c0 to %790 step %c512 iter_args(%798 = %7, %799 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %800 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %801 = arith.minsi %800, %790 : index
                %802, %803, %804, %805 = scf.for %k0_1_right_1 = %k0_1_right to %801 step %c16 iter_args(%806 = %7, %807 = %7, %808 = %7, %809 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %810 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %811 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %812 = arith.mulf %810, %811 fastmath<reassoc,contract> : vector<4xf64>
                  %813 = arith.addf %806, %812 fastmath<reassoc,contract> : vector<4xf64>
                  %814 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %815 = vector.load %a[%k1_1_right, %i_1_right, %814] : memref<?x?x?xf64>, vector<4xf64>
                  %816 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %817 = vector.load %a[%k1_1_right, %j_1_right, %816] : memref<?x?x?xf64>, vector<4xf64>
                  %818 = arith.mulf %815, %817 fastmath<reassoc,contract> : vector<4xf64>
                  %819 = arith.addf %807, %818 fastmath<reassoc,contract> : vector<4xf64>
                  %820 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %821 = vector.load %a[%k1_1_right, %i_1_right, %820] : memref<?x?x?xf64>, vector<4xf64>
                  %822 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %823 = vector.load %a[%k1_1_right, %j_1_right, %822] : memref<?x?x?xf64>, vector<4xf64>
                  %824 = arith.mulf %821, %823 fastmath<reassoc,contract> : vector<4xf64>
                  %825 = arith.addf %808, %824 fastmath<reassoc,contract> : vector<4xf64>
                  %826 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %827 = vector.load %a[%k1_1_right, %i_1_right, %826] : memref<?x?x?xf64>, vector<4xf64>
                  %828 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %829 = vector.load %a[%k1_1_right, %j_1_right, %828] : memref<?x?x?xf64>, vector<4xf64>
                  %830 = arith.mulf %827, %829 fastmath<reassoc,contract> : vector<4xf64>
                  %831 = arith.addf %809, %830 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %813, %819, %825, %831 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %832 = arith.addf %802, %803 : vector<4xf64>
                %833 = arith.addf %804, %805 : vector<4xf64>
                %834 = arith.addf %832, %833 : vector<4xf64>
                %835 = arith.subf %834, %799 : vector<4xf64>
                %836 = arith.addf %798, %835 : vector<4xf64>
                %837 = arith.subf %836, %798 : vector<4xf64>
                %838 = arith.subf %837, %835 : vector<4xf64>
                %839 = arith.cmpf uno, %838, %838 : vector<4xf64>
                %840 = arith.select %839, %6, %838 : vector<4xi1>, vector<4xf64>
                scf.yield %836, %840 : vector<4xf64>, vector<4xf64>
              }
              %841 = arith.subf %7, %797 : vector<4xf64>
              %842 = scf.for %k0_1_right_2 = %790 to %12 step %c4 iter_args(%843 = %841) -> (vector<4xf64>) {
                %844 = arith.subi %12, %k0_1_right_2 overflow<nsw> : index
                %845 = vector.create_mask %844 : vector<4xi1>
                %846 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %845, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %847 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %845, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %848 = arith.mulf %846, %847 fastmath<reassoc,contract> : vector<4xf64>
                %849 = arith.addf %843, %848 fastmath<reassoc,contract> : vector<4xf64>
                %850 = arith.select %845, %849, %843 : vector<4xi1>, vector<4xf64>
                scf.yield %850 : vector<4xf64>
              }
              %851 = arith.addf %796, %842 : vector<4xf64>
              %852 = vector.reduction <add>, %851 fastmath<reassoc> : vector<4xf64> into f64
              %853 = arith.addf %795, %852 : f64
              scf.yield %853 : f64
            }
            memref.store %794, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %31 to %35 step %c4 {
        %854 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %854 step %c1 {
          %855 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %856 = arith.minsi %855, %10 : index
          scf.for %j_1_right_below = %j_1_right_panel to %856 step %c1 {
            %857 = scf.for %k1_1_right_below = %c0 to %8 step %c1 iter_args(%858 = %1) -> (f64) {
              %859, %860 = scf.for %k0_1_right_below = %c0 to %790 step %c512 iter_args(%861 = %7, %862 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %863 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %864 = arith.minsi %863, %790 : index
                %865, %866, %867, %868 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %864 step %c16 iter_args(%869 = %7, %870 = %7, %871 = %7, %872 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %873 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %874 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %875 = arith.mulf %873, %874 fastmath<reassoc,contract> : vector<4xf64>
                  %876 = arith.addf %869, %875 fastmath<reassoc,contract> : vector<4xf64>
                  %877 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %878 = vector.load %a[%k1_1_right_below, %i_1_right_below, %877] : memref<?x?x?xf64>, vector<4xf64>
                  %879 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %880 = vector.load %a[%k1_1_right_below, %j_1_right_below, %879] : memref<?x?x?xf64>, vector<4xf64>
                  %881 = arith.mulf %878, %880 fastmath<reassoc,contract> : vector<4xf64>
                  %882 = arith.addf %870, %881 fastmath<reassoc,contract> : vector<4xf64>
                  %883 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %884 = vector.load %a[%k1_1_right_below, %i_1_right_below, %883] : memref<?x?x?xf64>, vector<4xf64>
                  %885 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %886 = vector.load %a[%k1_1_right_below, %j_1_right_below, %885] : memref<?x?x?xf64>, vector<4xf64>
                  %887 = arith.mulf %884, %886 fastmath<reassoc,contract> : vector<4xf64>
                  %888 = arith.addf %871, %887 fastmath<reassoc,contract> : vector<4xf64>
                  %889 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %890 = vector.load %a[%k1_1_right_below, %i_1_right_below, %889] : memref<?x?x?xf64>, vector<4xf64>
                  %891 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %892 = vector.load %a[%k1_1_right_below, %j_1_right_below, %891] : memref<?x?x?xf64>, vector<4xf64>
                  %893 = arith.mulf %890, %892 fastmath<reassoc,contract> : vector<4xf64>
                  %894 = arith.addf %872, %893 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %876, %882, %888, %894 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %895 = arith.addf %865, %866 : vector<4xf64>
                %896 = arith.addf %867, %868 : vector<4xf64>
                %897 = arith.addf %895, %896 : vector<4xf64>
                %898 = arith.subf %897, %862 : vector<4xf64>
                %899 = arith.addf %861, %898 : vector<4xf64>
                %900 = arith.subf %899, %861 : vector<4xf64>
                %901 = arith.subf %900, %898 : vector<4xf64>
                %902 = arith.cmpf uno, %901, %901 : vector<4xf64>
                %903 = arith.select %902, %6, %901 : vector<4xi1>, vector<4xf64>
                scf.yield %899, %903 : vector<4xf64>, vector<4xf64>
              }
              %904 = arith.subf %7, %860 : vector<4xf64>
              %905 = scf.for %k0_1_right_below_2 = %790 to %12 step %c4 iter_args(%906 = %904) -> (vector<4xf64>) {
                %907 = arith.subi %12, %k0_1_right_below_2 overflow<nsw> : index
                %908 = vector.create_mask %907 : vector<4xi1>
                %909 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %908, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %910 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %908, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %911 = arith.mulf %909, %910 fastmath<reassoc,contract> : vector<4xf64>
                %912 = arith.addf %906, %911 fastmath<reassoc,contract> : vector<4xf64>
                %913 = arith.select %908, %912, %906 : vector<4xi1>, vector<4xf64>
                scf.yield %913 : vector<4xf64>
              }
              %914 = arith.addf %859, %905 : vector<4xf64>
              %915 = vector.reduction <add>, %914 fastmath<reassoc> : vector<4xf64> into f64
              %916 = arith.addf %858, %915 : f64
              scf.yield %916 : f64
            }
            memref.store %857, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %35 to %39 step %c2 {
        %917 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %917 step %c1 {
          %918 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %919 = arith.minsi %918, %10 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %919 step %c1 {
            %920 = scf.for %k1_1_right_below_below = %c0 to %8 step %c1 iter_args(%921 = %1) -> (f64) {
              %922, %923 = scf.for %k0_1_right_below_below = %c0 to %790 step %c512 iter_args(%924 = %7, %925 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %926 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %927 = arith.minsi %926, %790 : index
                %928, %929, %930, %931 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %927 step %c16 iter_args(%932 = %7, %933 = %7, %934 = %7, %935 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %936 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %937 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %938 = arith.mulf %936, %937 fastmath<reassoc,contract> : vector<4xf64>
                  %939 = arith.addf %932, %938 fastmath<reassoc,contract> : vector<4xf64>
                  %940 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %941 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %940] : memref<?x?x?xf64>, vector<4xf64>
                  %942 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %943 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %942] : memref<?x?x?xf64>, vector<4xf64>
                  %944 = arith.mulf %941, %943 fastmath<reassoc,contract> : vector<4xf64>
                  %945 = arith.addf %933, %944 fastmath<reassoc,contract> : vector<4xf64>
                  %946 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %947 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %946] : memref<?x?x?xf64>, vector<4xf64>
                  %948 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %949 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %948] : memref<?x?x?xf64>, vector<4xf64>
                  %950 = arith.mulf %947, %949 fastmath<reassoc,contract> : vector<4xf64>
                  %951 = arith.addf %934, %950 fastmath<reassoc,contract> : vector<4xf64>
                  %952 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %953 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %952] : memref<?x?x?xf64>, vector<4xf64>
                  %954 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %955 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %954] : memref<?x?x?xf64>, vector<4xf64>
                  %956 = arith.mulf %953, %955 fastmath<reassoc,contract> : vector<4xf64>
                  %957 = arith.addf %935, %956 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %939, %945, %951, %957 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %958 = arith.addf %928, %929 : vector<4xf64>
                %959 = arith.addf %930, %931 : vector<4xf64>
                %960 = arith.addf %958, %959 : vector<4xf64>
                %961 = arith.subf %960, %925 : vector<4xf64>
                %962 = arith.addf %924, %961 : vector<4xf64>
                %963 = arith.subf %962, %924 : vector<4xf64>
                %964 = arith.subf %963, %961 : vector<4xf64>
                %965 = arith.cmpf uno, %964, %964 : vector<4xf64>
                %966 = arith.select %965, %6, %964 : vector<4xi1>, vector<4xf64>
                scf.yield %962, %966 : vector<4xf64>, vector<4xf64>
              }
              %967 = arith.subf %7, %923 : vector<4xf64>
              %968 = scf.for %k0_1_right_below_below_2 = %790 to %12 step %c4 iter_args(%969 = %967) -> (vector<4xf64>) {
                %970 = arith.subi %12, %k0_1_right_below_below_2 overflow<nsw> : index
                %971 = vector.create_mask %970 : vector<4xi1>
                %972 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %971, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %973 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %971, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %974 = arith.mulf %972, %973 fastmath<reassoc,contract> : vector<4xf64>
                %975 = arith.addf %969, %974 fastmath<reassoc,contract> : vector<4xf64>
                %976 = arith.select %971, %975, %969 : vector<4xi1>, vector<4xf64>
                scf.yield %976 : vector<4xf64>
              }
              %977 = arith.addf %922, %968 : vector<4xf64>
              %978 = vector.reduction <add>, %977 fastmath<reassoc> : vector<4xf64> into f64
              %979 = arith.addf %921, %978 : f64
              scf.yield %979 : f64
            }
            memref.store %920, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %39 to %10 step %c1 {
        %980 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %980 step %c1 {
          %981 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %982 = arith.minsi %981, %10 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %982 step %c1 {
            %983 = scf.for %k1_1_right_below_below_below = %c0 to %8 step %c1 iter_args(%984 = %1) -> (f64) {
              %985, %986 = scf.for %k0_1_right_below_below_below = %c0 to %790 step %c512 iter_args(%987 = %7, %988 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %989 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %990 = arith.minsi %989, %790 : index
                %991, %992, %993, %994 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %990 step %c16 iter_args(%995 = %7, %996 = %7, %997 = %7, %998 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %999 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1000 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1001 = arith.mulf %999, %1000 fastmath<reassoc,contract> : vector<4xf64>
                  %1002 = arith.addf %995, %1001 fastmath<reassoc,contract> : vector<4xf64>
                  %1003 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1004 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1003] : memref<?x?x?xf64>, vector<4xf64>
                  %1005 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1006 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1005] : memref<?x?x?xf64>, vector<4xf64>
                  %1007 = arith.mulf %1004, %1006 fastmath<reassoc,contract> : vector<4xf64>
                  %1008 = arith.addf %996, %1007 fastmath<reassoc,contract> : vector<4xf64>
                  %1009 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1010 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1009] : memref<?x?x?xf64>, vector<4xf64>
                  %1011 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1012 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1011] : memref<?x?x?xf64>, vector<4xf64>
                  %1013 = arith.mulf %1010, %1012 fastmath<reassoc,contract> : vector<4xf64>
                  %1014 = arith.addf %997, %1013 fastmath<reassoc,contract> : vector<4xf64>
                  %1015 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1016 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1015] : memref<?x?x?xf64>, vector<4xf64>
                  %1017 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1018 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1017] : memref<?x?x?xf64>, vector<4xf64>
                  %1019 = arith.mulf %1016, %1018 fastmath<reassoc,contract> : vector<4xf64>
                  %1020 = arith.addf %998, %1019 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1002, %1008, %1014, %1020 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1021 = arith.addf %991, %992 : vector<4xf64>
                %1022 = arith.addf %993, %994 : vector<4xf64>
                %1023 = arith.addf %1021, %1022 : vector<4xf64>
                %1024 = arith.subf %1023, %988 : vector<4xf64>
                %1025 = arith.addf %987, %1024 : vector<4xf64>
                %1026 = arith.subf %1025, %987 : vector<4xf64>
                %1027 = arith.subf %1026, %1024 : vector<4xf64>
                %1028 = arith.cmpf uno, %1027, %1027 : vector<4xf64>
                %1029 = arith.select %1028, %6, %1027 : vector<4xi1>, vector<4xf64>
                scf.yield %1025, %1029 : vector<4xf64>, vector<4xf64>
              }
              %1030 = arith.subf %7, %986 : vector<4xf64>
              %1031 = scf.for %k0_1_right_below_below_below_2 = %790 to %12 step %c4 iter_args(%1032 = %1030) -> (vector<4xf64>) {
                %1033 = arith.subi %12, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1034 = vector.create_mask %1033 : vector<4xi1>
                %1035 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1034, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1036 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1034, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1037 = arith.mulf %1035, %1036 fastmath<reassoc,contract> : vector<4xf64>
                %1038 = arith.addf %1032, %1037 fastmath<reassoc,contract> : vector<4xf64>
                %1039 = arith.select %1034, %1038, %1032 : vector<4xi1>, vector<4xf64>
                scf.yield %1039 : vector<4xf64>
              }
              %1040 = arith.addf %985, %1031 : vector<4xf64>
              %1041 = vector.reduction <add>, %1040 fastmath<reassoc> : vector<4xf64> into f64
              %1042 = arith.addf %984, %1041 : f64
              scf.yield %1042 : f64
            }
            memref.store %983, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %21 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %22 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %23 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %24 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.mul %a_size1, %b_stride1 : i64
    %27 = llvm.ashr %b_stride1, %1 : i64
    %28 = llvm.mul %27, %0 overflow<nsw> : i64
    %29 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %30 = llvm.sdiv %a_size1, %3 : i64
    %31 = llvm.srem %a_size1, %3 : i64
    %32 = llvm.icmp "ne" %31, %9 : i64
    %33 = llvm.xor %31, %3 : i64
    %34 = llvm.icmp "slt" %33, %9 : i64
    %35 = llvm.and %32, %34 : i1
    %36 = llvm.add %30, %14 : i64
    %37 = llvm.select %35, %36, %30 : i1, i64
    %38 = llvm.mul %37, %3 overflow<nsw> : i64
    %39 = llvm.sub %a_size1, %38 overflow<nsw> : i64
    %40 = llvm.ashr %39, %5 : i64
    %41 = llvm.mul %40, %4 overflow<nsw> : i64
    %42 = llvm.add %41, %38 overflow<nsw> : i64
    %43 = llvm.sub %a_size1, %42 overflow<nsw> : i64
    %44 = llvm.ashr %43, %2 : i64
    %45 = llvm.mul %44, %5 overflow<nsw> : i64
    %46 = llvm.add %45, %42 overflow<nsw> : i64
    %47 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %48 = llvm.ashr %a_size1, %1 : i64
    %49 = llvm.mul %48, %0 overflow<nsw> : i64
    %50 = llvm.sub %a_size1, %49 overflow<nsw> : i64
    %51 = llvm.ashr %50, %5 : i64
    %52 = llvm.mul %51, %4 overflow<nsw> : i64
    %53 = llvm.add %52, %49 overflow<nsw> : i64
    %54 = llvm.sub %a_size1, %53 overflow<nsw> : i64
    %55 = llvm.ashr %54, %2 : i64
    %56 = llvm.mul %55, %5 overflow<nsw> : i64
    %57 = llvm.add %56, %53 overflow<nsw> : i64
    %58 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %59 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %60 = llvm.and %b_stride1, %8 : i64
    %61 = llvm.intr.smin(%4, %60) : (i64, i64) -> i64
    %62 = llvm.intr.smax(%61, %9) : (i64, i64) -> i64
    %63 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %63, ^bb1(%9 : i64), ^bb74
  ^bb1(%b0: i64):
    %64 = llvm.icmp "slt" %9, %28 : i64
    llvm.cond_br %64, ^bb2(%9 : i64), ^bb36
  ^bb2(%j_panel: i64):
    %65 = llvm.icmp "slt" %9, %29 : i64
    llvm.cond_br %65, ^bb3(%9 : i64), ^bb35
  ^bb3(%k0_piece: i64):
    %66 = llvm.mul %58, %15 overflow<nsw> : i64
    %67 = llvm.add %66, %15 overflow<nsw> : i64
    %68 = llvm.and %67, %16 : i64
    %b_copy = llvm.call @aligned_alloc(%15, %68) : (i64, i64) -> !llvm.ptr
    %69 = llvm.mlir.zero : !llvm.ptr
    %70 = llvm.icmp "ne" %b_copy, %69 : !llvm.ptr
    llvm.cond_br %70, ^bb4, ^bb165(%17 : i32)
  ^bb4:
    %71 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %72 = llvm.intr.smin(%71, %a_stride1) : (i64, i64) -> i64
    %73 = llvm.icmp "slt" %k0_piece, %72 : i64
    llvm.cond_br %73, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %74 = llvm.mul %b0, %21 overflow<nsw> : i64
    %75 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %76 = llvm.add %74, %75 overflow<nsw> : i64
    %77 = llvm.add %76, %j_panel overflow<nsw> : i64
    %78 = llvm.getelementptr inbounds %b[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %80 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %81 = llvm.add %74, %75 overflow<nsw> : i64
    %82 = llvm.add %81, %80 overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %b[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %85 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %86 = llvm.mul %85, %0 overflow<nsw> : i64
    %87 = llvm.getelementptr inbounds %b_copy[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %79, %87 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %88 = llvm.add %9, %4 overflow<nsw> : i64
    %89 = llvm.add %86, %88 overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %b_copy[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %84, %90 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %91 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %92 = llvm.icmp "slt" %91, %72 : i64
    llvm.cond_br %92, ^bb5(%91 : i64), ^bb6
  ^bb6:
    %93 = llvm.icmp "slt" %9, %38 : i64
    llvm.cond_br %93, ^bb7(%9 : i64), ^bb13
  ^bb7(%i_tile: i64):
    %94 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %94, ^bb8, ^bb9
  ^bb8:
    llvm.br ^bb10(%24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9:
    %95 = llvm.mul %b0, %26 overflow<nsw> : i64
    %96 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %97 = llvm.add %95, %96 overflow<nsw> : i64
    %98 = llvm.add %97, %j_panel overflow<nsw> : i64
    %99 = llvm.getelementptr inbounds %out0[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %100 = llvm.load %99 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %101 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %102 = llvm.add %95, %96 overflow<nsw> : i64
    %103 = llvm.add %102, %101 overflow<nsw> : i64
    %104 = llvm.getelementptr inbounds %out0[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %105 = llvm.load %104 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %106 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %107 = llvm.mul %106, %b_stride1 overflow<nsw> : i64
    %108 = llvm.add %95, %107 overflow<nsw> : i64
    %109 = llvm.add %108, %j_panel overflow<nsw> : i64
    %110 = llvm.getelementptr inbounds %out0[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %111 = llvm.load %110 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %112 = llvm.add %95, %107 overflow<nsw> : i64
    %113 = llvm.add %112, %101 overflow<nsw> : i64
    %114 = llvm.getelementptr inbounds %out0[%113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %115 = llvm.load %114 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %116 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %117 = llvm.mul %116, %b_stride1 overflow<nsw> : i64
    %118 = llvm.add %95, %117 overflow<nsw> : i64
    %119 = llvm.add %118, %j_panel overflow<nsw> : i64
    %120 = llvm.getelementptr inbounds %out0[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %121 = llvm.load %120 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %122 = llvm.add %95, %117 overflow<nsw> : i64
    %123 = llvm.add %122, %101 overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %out0[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %125 = llvm.load %124 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %126 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %127 = llvm.mul %126, %b_stride1 overflow<nsw> : i64
    %128 = llvm.add %95, %127 overflow<nsw> : i64
    %129 = llvm.add %128, %j_panel overflow<nsw> : i64
    %130 = llvm.getelementptr inbounds %out0[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %131 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %132 = llvm.add %95, %127 overflow<nsw> : i64
    %133 = llvm.add %132, %101 overflow<nsw> : i64
    %134 = llvm.getelementptr inbounds %out0[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %135 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %136 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %137 = llvm.mul %136, %b_stride1 overflow<nsw> : i64
    %138 = llvm.add %95, %137 overflow<nsw> : i64
    %139 = llvm.add %138, %j_panel overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %out0[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.add %95, %137 overflow<nsw> : i64
    %143 = llvm.add %142, %101 overflow<nsw> : i64
    %144 = llvm.getelementptr inbounds %out0[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %146 = llvm.add %i_tile, %10 overflow<nsw> : i64
    %147 = llvm.mul %146, %b_stride1 overflow<nsw> : i64
    %148 = llvm.add %95, %147 overflow<nsw> : i64
    %149 = llvm.add %148, %j_panel overflow<nsw> : i64
    %150 = llvm.getelementptr inbounds %out0[%149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.add %95, %147 overflow<nsw> : i64
    %153 = llvm.add %152, %101 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %out0[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb10(%100, %105, %111, %115, %121, %125, %131, %135, %141, %145, %151, %155 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%156: vector<4xf64>, %157: vector<4xf64>, %158: vector<4xf64>, %159: vector<4xf64>, %160: vector<4xf64>, %161: vector<4xf64>, %162: vector<4xf64>, %163: vector<4xf64>, %164: vector<4xf64>, %165: vector<4xf64>, %166: vector<4xf64>, %167: vector<4xf64>):
    %168 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %169 = llvm.intr.smin(%168, %a_stride1) : (i64, i64) -> i64
    %170 = llvm.icmp "slt" %k0_piece, %169 : i64
    llvm.cond_br %170, ^bb11(%k0_piece, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0: i64, %171: vector<4xf64>, %172: vector<4xf64>, %173: vector<4xf64>, %174: vector<4xf64>, %175: vector<4xf64>, %176: vector<4xf64>, %177: vector<4xf64>, %178: vector<4xf64>, %179: vector<4xf64>, %180: vector<4xf64>, %181: vector<4xf64>, %182: vector<4xf64>):
    %183 = llvm.mul %b0, %20 overflow<nsw> : i64
    %184 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %185 = llvm.add %183, %184 overflow<nsw> : i64
    %186 = llvm.add %185, %k0 overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %a[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %188 = llvm.load %187 {alignment = 8 : i64} : !llvm.ptr -> f64
    %189 = llvm.mlir.poison : vector<4xf64>
    %190 = llvm.insertelement %188, %189[%9 : i64] : vector<4xf64>
    %191 = llvm.shufflevector %190, %189 [0, 0, 0, 0] : vector<4xf64>
    %192 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %193 = llvm.mul %192, %a_stride1 overflow<nsw> : i64
    %194 = llvm.add %183, %193 overflow<nsw> : i64
    %195 = llvm.add %194, %k0 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %a[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> f64
    %198 = llvm.mlir.poison : vector<4xf64>
    %199 = llvm.insertelement %197, %198[%9 : i64] : vector<4xf64>
    %200 = llvm.shufflevector %199, %198 [0, 0, 0, 0] : vector<4xf64>
    %201 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %202 = llvm.mul %201, %a_stride1 overflow<nsw> : i64
    %203 = llvm.add %183, %202 overflow<nsw> : i64
    %204 = llvm.add %203, %k0 overflow<nsw> : i64
    %205 = llvm.getelementptr inbounds %a[%204] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> f64
    %207 = llvm.mlir.poison : vector<4xf64>
    %208 = llvm.insertelement %206, %207[%9 : i64] : vector<4xf64>
    %209 = llvm.shufflevector %208, %207 [0, 0, 0, 0] : vector<4xf64>
    %210 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %211 = llvm.mul %210, %a_stride1 overflow<nsw> : i64
    %212 = llvm.add %183, %211 overflow<nsw> : i64
    %213 = llvm.add %212, %k0 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %a[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> f64
    %216 = llvm.mlir.poison : vector<4xf64>
    %217 = llvm.insertelement %215, %216[%9 : i64] : vector<4xf64>
    %218 = llvm.shufflevector %217, %216 [0, 0, 0, 0] : vector<4xf64>
    %219 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %220 = llvm.mul %219, %a_stride1 overflow<nsw> : i64
    %221 = llvm.add %183, %220 overflow<nsw> : i64
    %222 = llvm.add %221, %k0 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %a[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %224 = llvm.load %223 {alignment = 8 : i64} : !llvm.ptr -> f64
    %225 = llvm.mlir.poison : vector<4xf64>
    %226 = llvm.insertelement %224, %225[%9 : i64] : vector<4xf64>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0] : vector<4xf64>
    %228 = llvm.add %i_tile, %10 overflow<nsw> : i64
    %229 = llvm.mul %228, %a_stride1 overflow<nsw> : i64
    %230 = llvm.add %183, %229 overflow<nsw> : i64
    %231 = llvm.add %230, %k0 overflow<nsw> : i64
    %232 = llvm.getelementptr inbounds %a[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %233 = llvm.load %232 {alignment = 8 : i64} : !llvm.ptr -> f64
    %234 = llvm.mlir.poison : vector<4xf64>
    %235 = llvm.insertelement %233, %234[%9 : i64] : vector<4xf64>
    %236 = llvm.shufflevector %235, %234 [0, 0, 0, 0] : vector<4xf64>
    %237 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %238 = llvm.mul %237, %0 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %b_copy[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %240 = llvm.load %239 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %241 = llvm.add %9, %4 overflow<nsw> : i64
    %242 = llvm.add %238, %241 overflow<nsw> : i64
    %243 = llvm.getelementptr inbounds %b_copy[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %244 = llvm.load %243 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %245 = llvm.fmul %191, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %246 = llvm.fmul %191, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %247 = llvm.fmul %200, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %248 = llvm.fmul %200, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %249 = llvm.fmul %209, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %250 = llvm.fmul %209, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %251 = llvm.fmul %218, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %252 = llvm.fmul %218, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %253 = llvm.fmul %227, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %254 = llvm.fmul %227, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %255 = llvm.fmul %236, %240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %256 = llvm.fmul %236, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %257 = llvm.fadd %171, %245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %258 = llvm.fadd %172, %246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %259 = llvm.fadd %173, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %260 = llvm.fadd %174, %248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %261 = llvm.fadd %175, %249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %262 = llvm.fadd %176, %250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %263 = llvm.fadd %177, %251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %264 = llvm.fadd %178, %252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %265 = llvm.fadd %179, %253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %266 = llvm.fadd %180, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %267 = llvm.fadd %181, %255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %268 = llvm.fadd %182, %256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %269 = llvm.add %k0, %2 overflow<nsw> : i64
    %270 = llvm.icmp "slt" %269, %169 : i64
    llvm.cond_br %270, ^bb11(%269, %257, %258, %259, %260, %261, %262, %263, %264, %265, %266, %267, %268 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%257, %258, %259, %260, %261, %262, %263, %264, %265, %266, %267, %268 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%271: vector<4xf64>, %272: vector<4xf64>, %273: vector<4xf64>, %274: vector<4xf64>, %275: vector<4xf64>, %276: vector<4xf64>, %277: vector<4xf64>, %278: vector<4xf64>, %279: vector<4xf64>, %280: vector<4xf64>, %281: vector<4xf64>, %282: vector<4xf64>):
    %283 = llvm.mul %b0, %26 overflow<nsw> : i64
    %284 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %285 = llvm.add %283, %284 overflow<nsw> : i64
    %286 = llvm.add %285, %j_panel overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %out0[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %271, %287 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %288 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %289 = llvm.add %283, %284 overflow<nsw> : i64
    %290 = llvm.add %289, %288 overflow<nsw> : i64
    %291 = llvm.getelementptr inbounds %out0[%290] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %272, %291 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %292 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %293 = llvm.mul %292, %b_stride1 overflow<nsw> : i64
    %294 = llvm.add %283, %293 overflow<nsw> : i64
    %295 = llvm.add %294, %j_panel overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %out0[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %273, %296 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %297 = llvm.add %283, %293 overflow<nsw> : i64
    %298 = llvm.add %297, %288 overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %out0[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %274, %299 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %300 = llvm.add %i_tile, %5 overflow<nsw> : i64
    %301 = llvm.mul %300, %b_stride1 overflow<nsw> : i64
    %302 = llvm.add %283, %301 overflow<nsw> : i64
    %303 = llvm.add %302, %j_panel overflow<nsw> : i64
    %304 = llvm.getelementptr inbounds %out0[%303] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %275, %304 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %305 = llvm.add %283, %301 overflow<nsw> : i64
    %306 = llvm.add %305, %288 overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %out0[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %276, %307 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %308 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %309 = llvm.mul %308, %b_stride1 overflow<nsw> : i64
    %310 = llvm.add %283, %309 overflow<nsw> : i64
    %311 = llvm.add %310, %j_panel overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %out0[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %277, %312 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %313 = llvm.add %283, %309 overflow<nsw> : i64
    %314 = llvm.add %313, %288 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %out0[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %278, %315 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %316 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %317 = llvm.mul %316, %b_stride1 overflow<nsw> : i64
    %318 = llvm.add %283, %317 overflow<nsw> : i64
    %319 = llvm.add %318, %j_panel overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %out0[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %279, %320 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %321 = llvm.add %283, %317 overflow<nsw> : i64
    %322 = llvm.add %321, %288 overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %out0[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %280, %323 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %324 = llvm.add %i_tile, %10 overflow<nsw> : i64
    %325 = llvm.mul %324, %b_stride1 overflow<nsw> : i64
    %326 = llvm.add %283, %325 overflow<nsw> : i64
    %327 = llvm.add %326, %j_panel overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %out0[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %281, %328 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %329 = llvm.add %283, %325 overflow<nsw> : i64
    %330 = llvm.add %329, %288 overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %out0[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %282, %331 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %332 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %333 = llvm.icmp "slt" %332, %38 : i64
    llvm.cond_br %333, ^bb7(%332 : i64), ^bb13
  ^bb13:
    %334 = llvm.icmp "slt" %38, %42 : i64
    llvm.cond_br %334, ^bb14(%38 : i64), ^bb20
  ^bb14(%i_below_tile: i64):
    %335 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %335, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%24, %24, %24, %24, %24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16:
    %336 = llvm.mul %b0, %26 overflow<nsw> : i64
    %337 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %338 = llvm.add %336, %337 overflow<nsw> : i64
    %339 = llvm.add %338, %j_panel overflow<nsw> : i64
    %340 = llvm.getelementptr inbounds %out0[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %341 = llvm.load %340 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %342 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %343 = llvm.add %336, %337 overflow<nsw> : i64
    %344 = llvm.add %343, %342 overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %out0[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %346 = llvm.load %345 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %347 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %348 = llvm.mul %347, %b_stride1 overflow<nsw> : i64
    %349 = llvm.add %336, %348 overflow<nsw> : i64
    %350 = llvm.add %349, %j_panel overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %out0[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %352 = llvm.load %351 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %353 = llvm.add %336, %348 overflow<nsw> : i64
    %354 = llvm.add %353, %342 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %out0[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %357 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %358 = llvm.mul %357, %b_stride1 overflow<nsw> : i64
    %359 = llvm.add %336, %358 overflow<nsw> : i64
    %360 = llvm.add %359, %j_panel overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %out0[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.load %361 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %363 = llvm.add %336, %358 overflow<nsw> : i64
    %364 = llvm.add %363, %342 overflow<nsw> : i64
    %365 = llvm.getelementptr inbounds %out0[%364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %366 = llvm.load %365 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %367 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %368 = llvm.mul %367, %b_stride1 overflow<nsw> : i64
    %369 = llvm.add %336, %368 overflow<nsw> : i64
    %370 = llvm.add %369, %j_panel overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out0[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %373 = llvm.add %336, %368 overflow<nsw> : i64
    %374 = llvm.add %373, %342 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %out0[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb17(%341, %346, %352, %356, %362, %366, %372, %376 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%377: vector<4xf64>, %378: vector<4xf64>, %379: vector<4xf64>, %380: vector<4xf64>, %381: vector<4xf64>, %382: vector<4xf64>, %383: vector<4xf64>, %384: vector<4xf64>):
    %385 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %386 = llvm.intr.smin(%385, %a_stride1) : (i64, i64) -> i64
    %387 = llvm.icmp "slt" %k0_piece, %386 : i64
    llvm.cond_br %387, ^bb18(%k0_piece, %377, %378, %379, %380, %381, %382, %383, %384 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%377, %378, %379, %380, %381, %382, %383, %384 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k0_below: i64, %388: vector<4xf64>, %389: vector<4xf64>, %390: vector<4xf64>, %391: vector<4xf64>, %392: vector<4xf64>, %393: vector<4xf64>, %394: vector<4xf64>, %395: vector<4xf64>):
    %396 = llvm.mul %b0, %20 overflow<nsw> : i64
    %397 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %398 = llvm.add %396, %397 overflow<nsw> : i64
    %399 = llvm.add %398, %k0_below overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %a[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %401 = llvm.load %400 {alignment = 8 : i64} : !llvm.ptr -> f64
    %402 = llvm.mlir.poison : vector<4xf64>
    %403 = llvm.insertelement %401, %402[%9 : i64] : vector<4xf64>
    %404 = llvm.shufflevector %403, %402 [0, 0, 0, 0] : vector<4xf64>
    %405 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %406 = llvm.mul %405, %a_stride1 overflow<nsw> : i64
    %407 = llvm.add %396, %406 overflow<nsw> : i64
    %408 = llvm.add %407, %k0_below overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %a[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> f64
    %411 = llvm.mlir.poison : vector<4xf64>
    %412 = llvm.insertelement %410, %411[%9 : i64] : vector<4xf64>
    %413 = llvm.shufflevector %412, %411 [0, 0, 0, 0] : vector<4xf64>
    %414 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %415 = llvm.mul %414, %a_stride1 overflow<nsw> : i64
    %416 = llvm.add %396, %415 overflow<nsw> : i64
    %417 = llvm.add %416, %k0_below overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %a[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %419 = llvm.load %418 {alignment = 8 : i64} : !llvm.ptr -> f64
    %420 = llvm.mlir.poison : vector<4xf64>
    %421 = llvm.insertelement %419, %420[%9 : i64] : vector<4xf64>
    %422 = llvm.shufflevector %421, %420 [0, 0, 0, 0] : vector<4xf64>
    %423 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %424 = llvm.mul %423, %a_stride1 overflow<nsw> : i64
    %425 = llvm.add %396, %424 overflow<nsw> : i64
    %426 = llvm.add %425, %k0_below overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %a[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %428 = llvm.load %427 {alignment = 8 : i64} : !llvm.ptr -> f64
    %429 = llvm.mlir.poison : vector<4xf64>
    %430 = llvm.insertelement %428, %429[%9 : i64] : vector<4xf64>
    %431 = llvm.shufflevector %430, %429 [0, 0, 0, 0] : vector<4xf64>
    %432 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %433 = llvm.mul %432, %0 overflow<nsw> : i64
    %434 = llvm.getelementptr inbounds %b_copy[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %435 = llvm.load %434 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %436 = llvm.add %9, %4 overflow<nsw> : i64
    %437 = llvm.add %433, %436 overflow<nsw> : i64
    %438 = llvm.getelementptr inbounds %b_copy[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %439 = llvm.load %438 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %440 = llvm.fmul %404, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %441 = llvm.fmul %404, %439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %442 = llvm.fmul %413, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %443 = llvm.fmul %413, %439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %444 = llvm.fmul %422, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %445 = llvm.fmul %422, %439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %446 = llvm.fmul %431, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %447 = llvm.fmul %431, %439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %448 = llvm.fadd %388, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %449 = llvm.fadd %389, %441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %450 = llvm.fadd %390, %442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %451 = llvm.fadd %391, %443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %452 = llvm.fadd %392, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %453 = llvm.fadd %393, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %454 = llvm.fadd %394, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %455 = llvm.fadd %395, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %456 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %457 = llvm.icmp "slt" %456, %386 : i64
    llvm.cond_br %457, ^bb18(%456, %448, %449, %450, %451, %452, %453, %454, %455 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%448, %449, %450, %451, %452, %453, %454, %455 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%458: vector<4xf64>, %459: vector<4xf64>, %460: vector<4xf64>, %461: vector<4xf64>, %462: vector<4xf64>, %463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>):
    %466 = llvm.mul %b0, %26 overflow<nsw> : i64
    %467 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %468 = llvm.add %466, %467 overflow<nsw> : i64
    %469 = llvm.add %468, %j_panel overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %out0[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %458, %470 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %471 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %472 = llvm.add %466, %467 overflow<nsw> : i64
    %473 = llvm.add %472, %471 overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %out0[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %459, %474 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %475 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %476 = llvm.mul %475, %b_stride1 overflow<nsw> : i64
    %477 = llvm.add %466, %476 overflow<nsw> : i64
    %478 = llvm.add %477, %j_panel overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out0[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %460, %479 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %480 = llvm.add %466, %476 overflow<nsw> : i64
    %481 = llvm.add %480, %471 overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %out0[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %461, %482 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %483 = llvm.add %i_below_tile, %5 overflow<nsw> : i64
    %484 = llvm.mul %483, %b_stride1 overflow<nsw> : i64
    %485 = llvm.add %466, %484 overflow<nsw> : i64
    %486 = llvm.add %485, %j_panel overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %out0[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %462, %487 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %488 = llvm.add %466, %484 overflow<nsw> : i64
    %489 = llvm.add %488, %471 overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %out0[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %463, %490 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %491 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %492 = llvm.mul %491, %b_stride1 overflow<nsw> : i64
    %493 = llvm.add %466, %492 overflow<nsw> : i64
    %494 = llvm.add %493, %j_panel overflow<nsw> : i64
    %495 = llvm.getelementptr inbounds %out0[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %464, %495 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %496 = llvm.add %466, %492 overflow<nsw> : i64
    %497 = llvm.add %496, %471 overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %out0[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %465, %498 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %499 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %500 = llvm.icmp "slt" %499, %42 : i64
    llvm.cond_br %500, ^bb14(%499 : i64), ^bb20
  ^bb20:
    %501 = llvm.icmp "slt" %42, %46 : i64
    llvm.cond_br %501, ^bb21(%42 : i64), ^bb27
  ^bb21(%i_below_below_tile: i64):
    %502 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %502, ^bb22, ^bb23
  ^bb22:
    llvm.br ^bb24(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23:
    %503 = llvm.mul %b0, %26 overflow<nsw> : i64
    %504 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %505 = llvm.add %503, %504 overflow<nsw> : i64
    %506 = llvm.add %505, %j_panel overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %out0[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %508 = llvm.load %507 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %509 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %510 = llvm.add %503, %504 overflow<nsw> : i64
    %511 = llvm.add %510, %509 overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %out0[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %513 = llvm.load %512 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %514 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %515 = llvm.mul %514, %b_stride1 overflow<nsw> : i64
    %516 = llvm.add %503, %515 overflow<nsw> : i64
    %517 = llvm.add %516, %j_panel overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %out0[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %519 = llvm.load %518 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %520 = llvm.add %503, %515 overflow<nsw> : i64
    %521 = llvm.add %520, %509 overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %out0[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %523 = llvm.load %522 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb24(%508, %513, %519, %523 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%524: vector<4xf64>, %525: vector<4xf64>, %526: vector<4xf64>, %527: vector<4xf64>):
    %528 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %529 = llvm.intr.smin(%528, %a_stride1) : (i64, i64) -> i64
    %530 = llvm.icmp "slt" %k0_piece, %529 : i64
    llvm.cond_br %530, ^bb25(%k0_piece, %524, %525, %526, %527 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%524, %525, %526, %527 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_below_below: i64, %531: vector<4xf64>, %532: vector<4xf64>, %533: vector<4xf64>, %534: vector<4xf64>):
    %535 = llvm.mul %b0, %20 overflow<nsw> : i64
    %536 = llvm.mul %i_below_below_tile, %a_stride1 overflow<nsw> : i64
    %537 = llvm.add %535, %536 overflow<nsw> : i64
    %538 = llvm.add %537, %k0_below_below overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %a[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %540 = llvm.load %539 {alignment = 8 : i64} : !llvm.ptr -> f64
    %541 = llvm.mlir.poison : vector<4xf64>
    %542 = llvm.insertelement %540, %541[%9 : i64] : vector<4xf64>
    %543 = llvm.shufflevector %542, %541 [0, 0, 0, 0] : vector<4xf64>
    %544 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %545 = llvm.mul %544, %a_stride1 overflow<nsw> : i64
    %546 = llvm.add %535, %545 overflow<nsw> : i64
    %547 = llvm.add %546, %k0_below_below overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %a[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %549 = llvm.load %548 {alignment = 8 : i64} : !llvm.ptr -> f64
    %550 = llvm.mlir.poison : vector<4xf64>
    %551 = llvm.insertelement %549, %550[%9 : i64] : vector<4xf64>
    %552 = llvm.shufflevector %551, %550 [0, 0, 0, 0] : vector<4xf64>
    %553 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %554 = llvm.mul %553, %0 overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %b_copy[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %556 = llvm.load %555 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %557 = llvm.add %9, %4 overflow<nsw> : i64
    %558 = llvm.add %554, %557 overflow<nsw> : i64
    %559 = llvm.getelementptr inbounds %b_copy[%558] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %560 = llvm.load %559 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %561 = llvm.fmul %543, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %562 = llvm.fmul %543, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %563 = llvm.fmul %552, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %564 = llvm.fmul %552, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %565 = llvm.fadd %531, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %566 = llvm.fadd %532, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %567 = llvm.fadd %533, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %568 = llvm.fadd %534, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %569 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %570 = llvm.icmp "slt" %569, %529 : i64
    llvm.cond_br %570, ^bb25(%569, %565, %566, %567, %568 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%565, %566, %567, %568 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%571: vector<4xf64>, %572: vector<4xf64>, %573: vector<4xf64>, %574: vector<4xf64>):
    %575 = llvm.mul %b0, %26 overflow<nsw> : i64
    %576 = llvm.mul %i_below_below_tile, %b_stride1 overflow<nsw> : i64
    %577 = llvm.add %575, %576 overflow<nsw> : i64
    %578 = llvm.add %577, %j_panel overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %out0[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %571, %579 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %580 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %581 = llvm.add %575, %576 overflow<nsw> : i64
    %582 = llvm.add %581, %580 overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %out0[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %572, %583 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %584 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %585 = llvm.mul %584, %b_stride1 overflow<nsw> : i64
    %586 = llvm.add %575, %585 overflow<nsw> : i64
    %587 = llvm.add %586, %j_panel overflow<nsw> : i64
    %588 = llvm.getelementptr inbounds %out0[%587] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %573, %588 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %589 = llvm.add %575, %585 overflow<nsw> : i64
    %590 = llvm.add %589, %580 overflow<nsw> : i64
    %591 = llvm.getelementptr inbounds %out0[%590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %574, %591 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %592 = llvm.add %i_below_below_tile, %5 overflow<nsw> : i64
    %593 = llvm.icmp "slt" %592, %46 : i64
    llvm.cond_br %593, ^bb21(%592 : i64), ^bb27
  ^bb27:
    %594 = llvm.icmp "slt" %46, %a_size1 : i64
    llvm.cond_br %594, ^bb28(%46 : i64), ^bb34
  ^bb28(%i_below_below_below_tile: i64):
    %595 = llvm.icmp "eq" %k0_piece, %9 : i64
    llvm.cond_br %595, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%24, %24 : vector<4xf64>, vector<4xf64>)
  ^bb30:
    %596 = llvm.mul %b0, %26 overflow<nsw> : i64
    %597 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %598 = llvm.add %596, %597 overflow<nsw> : i64
    %599 = llvm.add %598, %j_panel overflow<nsw> : i64
    %600 = llvm.getelementptr inbounds %out0[%599] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %601 = llvm.load %600 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %602 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %603 = llvm.add %596, %597 overflow<nsw> : i64
    %604 = llvm.add %603, %602 overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %out0[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %606 = llvm.load %605 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb31(%601, %606 : vector<4xf64>, vector<4xf64>)
  ^bb31(%607: vector<4xf64>, %608: vector<4xf64>):
    %609 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %610 = llvm.intr.smin(%609, %a_stride1) : (i64, i64) -> i64
    %611 = llvm.icmp "slt" %k0_piece, %610 : i64
    llvm.cond_br %611, ^bb32(%k0_piece, %607, %608 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%607, %608 : vector<4xf64>, vector<4xf64>)
  ^bb32(%k0_below_below_below: i64, %612: vector<4xf64>, %613: vector<4xf64>):
    %614 = llvm.mul %b0, %20 overflow<nsw> : i64
    %615 = llvm.mul %i_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %616 = llvm.add %614, %615 overflow<nsw> : i64
    %617 = llvm.add %616, %k0_below_below_below overflow<nsw> : i64
    %618 = llvm.getelementptr inbounds %a[%617] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %619 = llvm.load %618 {alignment = 8 : i64} : !llvm.ptr -> f64
    %620 = llvm.mlir.poison : vector<4xf64>
    %621 = llvm.insertelement %619, %620[%9 : i64] : vector<4xf64>
    %622 = llvm.shufflevector %621, %620 [0, 0, 0, 0] : vector<4xf64>
    %623 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %624 = llvm.mul %623, %0 overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %b_copy[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %626 = llvm.load %625 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %627 = llvm.add %9, %4 overflow<nsw> : i64
    %628 = llvm.add %624, %627 overflow<nsw> : i64
    %629 = llvm.getelementptr inbounds %b_copy[%628] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %630 = llvm.load %629 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %631 = llvm.fmul %622, %626 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %632 = llvm.fmul %622, %630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %633 = llvm.fadd %612, %631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %634 = llvm.fadd %613, %632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %635 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %636 = llvm.icmp "slt" %635, %610 : i64
    llvm.cond_br %636, ^bb32(%635, %633, %634 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%633, %634 : vector<4xf64>, vector<4xf64>)
  ^bb33(%637: vector<4xf64>, %638: vector<4xf64>):
    %639 = llvm.mul %b0, %26 overflow<nsw> : i64
    %640 = llvm.mul %i_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %641 = llvm.add %639, %640 overflow<nsw> : i64
    %642 = llvm.add %641, %j_panel overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %out0[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %637, %643 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %644 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %645 = llvm.add %639, %640 overflow<nsw> : i64
    %646 = llvm.add %645, %644 overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %out0[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %638, %647 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %648 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %649 = llvm.icmp "slt" %648, %a_size1 : i64
    llvm.cond_br %649, ^bb28(%648 : i64), ^bb34
  ^bb34:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %650 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %651 = llvm.icmp "slt" %650, %29 : i64
    llvm.cond_br %651, ^bb3(%650 : i64), ^bb35
  ^bb35:
    %652 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %653 = llvm.icmp "slt" %652, %28 : i64
    llvm.cond_br %653, ^bb2(%652 : i64), ^bb36
  ^bb36:
    %654 = llvm.icmp "slt" %28, %b_stride1 : i64
    llvm.cond_br %654, ^bb37(%28 : i64), ^bb73
  ^bb37(%j_right_panel: i64):
    %655 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %656 = llvm.sub %655, %j_right_panel overflow<nsw> : i64
    %657 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %658 = llvm.intr.smin(%656, %657) : (i64, i64) -> i64
    %659 = llvm.intr.smin(%658, %4) : (i64, i64) -> i64
    %660 = llvm.intr.smax(%659, %9) : (i64, i64) -> i64
    %661 = llvm.trunc %660 : i64 to i32
    %662 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %663 = llvm.mlir.poison : vector<4xi32>
    %664 = llvm.insertelement %661, %663[%9 : i64] : vector<4xi32>
    %665 = llvm.shufflevector %664, %663 [0, 0, 0, 0] : vector<4xi32>
    %666 = llvm.icmp "slt" %662, %665 : vector<4xi32>
    %667 = llvm.intr.smin(%656, %657) : (i64, i64) -> i64
    %668 = llvm.intr.smin(%667, %4) : (i64, i64) -> i64
    %669 = llvm.intr.smax(%668, %9) : (i64, i64) -> i64
    %670 = llvm.trunc %669 : i64 to i32
    %671 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %672 = llvm.mlir.poison : vector<4xi32>
    %673 = llvm.insertelement %670, %672[%9 : i64] : vector<4xi32>
    %674 = llvm.shufflevector %673, %672 [0, 0, 0, 0] : vector<4xi32>
    %675 = llvm.icmp "slt" %671, %674 : vector<4xi32>
    %676 = llvm.intr.smin(%667, %4) : (i64, i64) -> i64
    %677 = llvm.intr.smax(%676, %9) : (i64, i64) -> i64
    %678 = llvm.trunc %677 : i64 to i32
    %679 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %680 = llvm.mlir.poison : vector<4xi32>
    %681 = llvm.insertelement %678, %680[%9 : i64] : vector<4xi32>
    %682 = llvm.shufflevector %681, %680 [0, 0, 0, 0] : vector<4xi32>
    %683 = llvm.icmp "slt" %679, %682 : vector<4xi32>
    %684 = llvm.intr.smin(%656, %657) : (i64, i64) -> i64
    %685 = llvm.intr.smin(%684, %4) : (i64, i64) -> i64
    %686 = llvm.intr.smax(%685, %9) : (i64, i64) -> i64
    %687 = llvm.trunc %686 : i64 to i32
    %688 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %689 = llvm.mlir.poison : vector<4xi32>
    %690 = llvm.insertelement %687, %689[%9 : i64] : vector<4xi32>
    %691 = llvm.shufflevector %690, %689 [0, 0, 0, 0] : vector<4xi32>
    %692 = llvm.icmp "slt" %688, %691 : vector<4xi32>
    %693 = llvm.intr.smin(%684, %4) : (i64, i64) -> i64
    %694 = llvm.intr.smax(%693, %9) : (i64, i64) -> i64
    %695 = llvm.trunc %694 : i64 to i32
    %696 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %697 = llvm.mlir.poison : vector<4xi32>
    %698 = llvm.insertelement %695, %697[%9 : i64] : vector<4xi32>
    %699 = llvm.shufflevector %698, %697 [0, 0, 0, 0] : vector<4xi32>
    %700 = llvm.icmp "slt" %696, %699 : vector<4xi32>
    %701 = llvm.intr.smin(%656, %657) : (i64, i64) -> i64
    %702 = llvm.intr.smin(%701, %4) : (i64, i64) -> i64
    %703 = llvm.intr.smax(%702, %9) : (i64, i64) -> i64
    %704 = llvm.trunc %703 : i64 to i32
    %705 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %706 = llvm.mlir.poison : vector<4xi32>
    %707 = llvm.insertelement %704, %706[%9 : i64] : vector<4xi32>
    %708 = llvm.shufflevector %707, %706 [0, 0, 0, 0] : vector<4xi32>
    %709 = llvm.icmp "slt" %705, %708 : vector<4xi32>
    %710 = llvm.intr.smin(%701, %4) : (i64, i64) -> i64
    %711 = llvm.intr.smax(%710, %9) : (i64, i64) -> i64
    %712 = llvm.trunc %711 : i64 to i32
    %713 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %714 = llvm.mlir.poison : vector<4xi32>
    %715 = llvm.insertelement %712, %714[%9 : i64] : vector<4xi32>
    %716 = llvm.shufflevector %715, %714 [0, 0, 0, 0] : vector<4xi32>
    %717 = llvm.icmp "slt" %713, %716 : vector<4xi32>
    %718 = llvm.intr.smin(%656, %657) : (i64, i64) -> i64
    %719 = llvm.intr.smin(%718, %4) : (i64, i64) -> i64
    %720 = llvm.intr.smax(%719, %9) : (i64, i64) -> i64
    %721 = llvm.trunc %720 : i64 to i32
    %722 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %723 = llvm.mlir.poison : vector<4xi32>
    %724 = llvm.insertelement %721, %723[%9 : i64] : vector<4xi32>
    %725 = llvm.shufflevector %724, %723 [0, 0, 0, 0] : vector<4xi32>
    %726 = llvm.icmp "slt" %722, %725 : vector<4xi32>
    %727 = llvm.intr.smin(%718, %4) : (i64, i64) -> i64
    %728 = llvm.intr.smax(%727, %9) : (i64, i64) -> i64
    %729 = llvm.trunc %728 : i64 to i32
    %730 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %731 = llvm.mlir.poison : vector<4xi32>
    %732 = llvm.insertelement %729, %731[%9 : i64] : vector<4xi32>
    %733 = llvm.shufflevector %732, %731 [0, 0, 0, 0] : vector<4xi32>
    %734 = llvm.icmp "slt" %730, %733 : vector<4xi32>
    %735 = llvm.icmp "slt" %9, %47 : i64
    llvm.cond_br %735, ^bb38(%9 : i64), ^bb72
  ^bb38(%k0_right_piece: i64):
    %736 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %59) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %737 = llvm.extractvalue %736[0] : !llvm.struct<(i64, i1)>
    %738 = llvm.extractvalue %736[1] : !llvm.struct<(i64, i1)>
    %739 = llvm.xor %738, %18 : i1
    llvm.cond_br %739, ^bb39, ^bb165(%17 : i32)
  ^bb39:
    %740 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%737, %62) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %741 = llvm.extractvalue %740[0] : !llvm.struct<(i64, i1)>
    %742 = llvm.extractvalue %740[1] : !llvm.struct<(i64, i1)>
    %743 = llvm.xor %742, %18 : i1
    llvm.cond_br %743, ^bb40, ^bb165(%17 : i32)
  ^bb40:
    %744 = llvm.add %741, %15 overflow<nsw> : i64
    %745 = llvm.and %744, %16 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%15, %745) : (i64, i64) -> !llvm.ptr
    %746 = llvm.mlir.zero : !llvm.ptr
    %747 = llvm.icmp "ne" %b_copy_1, %746 : !llvm.ptr
    llvm.cond_br %747, ^bb41, ^bb165(%17 : i32)
  ^bb41:
    %748 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %749 = llvm.intr.smin(%748, %a_stride1) : (i64, i64) -> i64
    %750 = llvm.icmp "slt" %k0_right_piece, %749 : i64
    llvm.cond_br %750, ^bb42(%k0_right_piece : i64), ^bb43
  ^bb42(%k0_right_copy: i64):
    %751 = llvm.mul %b0, %21 overflow<nsw> : i64
    %752 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %753 = llvm.add %751, %752 overflow<nsw> : i64
    %754 = llvm.add %753, %j_right_panel overflow<nsw> : i64
    %755 = llvm.getelementptr inbounds %b[%754] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %756 = llvm.intr.masked.load %755, %666, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %757 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %758 = llvm.mul %757, %62 overflow<nsw> : i64
    %759 = llvm.getelementptr inbounds %b_copy_1[%758] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %756, %759, %666 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %760 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %761 = llvm.icmp "slt" %760, %749 : i64
    llvm.cond_br %761, ^bb42(%760 : i64), ^bb43
  ^bb43:
    %762 = llvm.icmp "slt" %9, %49 : i64
    llvm.cond_br %762, ^bb44(%9 : i64), ^bb50
  ^bb44(%i_right_tile: i64):
    %763 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %763, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%24, %24, %24, %24, %24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46:
    %764 = llvm.intr.smin(%667, %4) : (i64, i64) -> i64
    %765 = llvm.intr.smax(%764, %9) : (i64, i64) -> i64
    %766 = llvm.trunc %765 : i64 to i32
    %767 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %768 = llvm.mlir.poison : vector<4xi32>
    %769 = llvm.insertelement %766, %768[%9 : i64] : vector<4xi32>
    %770 = llvm.shufflevector %769, %768 [0, 0, 0, 0] : vector<4xi32>
    %771 = llvm.icmp "slt" %767, %770 : vector<4xi32>
    %772 = llvm.mul %b0, %26 overflow<nsw> : i64
    %773 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %774 = llvm.add %772, %773 overflow<nsw> : i64
    %775 = llvm.add %774, %j_right_panel overflow<nsw> : i64
    %776 = llvm.getelementptr inbounds %out0[%775] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %777 = llvm.intr.masked.load %776, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %778 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %779 = llvm.mul %778, %b_stride1 overflow<nsw> : i64
    %780 = llvm.add %772, %779 overflow<nsw> : i64
    %781 = llvm.add %780, %j_right_panel overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out0[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %783 = llvm.intr.masked.load %782, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %784 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %785 = llvm.mul %784, %b_stride1 overflow<nsw> : i64
    %786 = llvm.add %772, %785 overflow<nsw> : i64
    %787 = llvm.add %786, %j_right_panel overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %out0[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %789 = llvm.intr.masked.load %788, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %790 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %791 = llvm.mul %790, %b_stride1 overflow<nsw> : i64
    %792 = llvm.add %772, %791 overflow<nsw> : i64
    %793 = llvm.add %792, %j_right_panel overflow<nsw> : i64
    %794 = llvm.getelementptr inbounds %out0[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %795 = llvm.intr.masked.load %794, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %796 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %797 = llvm.mul %796, %b_stride1 overflow<nsw> : i64
    %798 = llvm.add %772, %797 overflow<nsw> : i64
    %799 = llvm.add %798, %j_right_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out0[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %801 = llvm.intr.masked.load %800, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %802 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %803 = llvm.mul %802, %b_stride1 overflow<nsw> : i64
    %804 = llvm.add %772, %803 overflow<nsw> : i64
    %805 = llvm.add %804, %j_right_panel overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %out0[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %807 = llvm.intr.masked.load %806, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %808 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %809 = llvm.mul %808, %b_stride1 overflow<nsw> : i64
    %810 = llvm.add %772, %809 overflow<nsw> : i64
    %811 = llvm.add %810, %j_right_panel overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %out0[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %813 = llvm.intr.masked.load %812, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %814 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %815 = llvm.mul %814, %b_stride1 overflow<nsw> : i64
    %816 = llvm.add %772, %815 overflow<nsw> : i64
    %817 = llvm.add %816, %j_right_panel overflow<nsw> : i64
    %818 = llvm.getelementptr inbounds %out0[%817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %819 = llvm.intr.masked.load %818, %771, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb47(%777, %783, %789, %795, %801, %807, %813, %819 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%820: vector<4xf64>, %821: vector<4xf64>, %822: vector<4xf64>, %823: vector<4xf64>, %824: vector<4xf64>, %825: vector<4xf64>, %826: vector<4xf64>, %827: vector<4xf64>):
    %828 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %829 = llvm.intr.smin(%828, %a_stride1) : (i64, i64) -> i64
    %830 = llvm.icmp "slt" %k0_right_piece, %829 : i64
    llvm.cond_br %830, ^bb48(%k0_right_piece, %820, %821, %822, %823, %824, %825, %826, %827 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%820, %821, %822, %823, %824, %825, %826, %827 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb48(%k0_right: i64, %831: vector<4xf64>, %832: vector<4xf64>, %833: vector<4xf64>, %834: vector<4xf64>, %835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>, %838: vector<4xf64>):
    %839 = llvm.mul %b0, %20 overflow<nsw> : i64
    %840 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %841 = llvm.add %839, %840 overflow<nsw> : i64
    %842 = llvm.add %841, %k0_right overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %a[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %844 = llvm.load %843 {alignment = 8 : i64} : !llvm.ptr -> f64
    %845 = llvm.mlir.poison : vector<4xf64>
    %846 = llvm.insertelement %844, %845[%9 : i64] : vector<4xf64>
    %847 = llvm.shufflevector %846, %845 [0, 0, 0, 0] : vector<4xf64>
    %848 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %849 = llvm.mul %848, %a_stride1 overflow<nsw> : i64
    %850 = llvm.add %839, %849 overflow<nsw> : i64
    %851 = llvm.add %850, %k0_right overflow<nsw> : i64
    %852 = llvm.getelementptr inbounds %a[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %853 = llvm.load %852 {alignment = 8 : i64} : !llvm.ptr -> f64
    %854 = llvm.mlir.poison : vector<4xf64>
    %855 = llvm.insertelement %853, %854[%9 : i64] : vector<4xf64>
    %856 = llvm.shufflevector %855, %854 [0, 0, 0, 0] : vector<4xf64>
    %857 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %858 = llvm.mul %857, %a_stride1 overflow<nsw> : i64
    %859 = llvm.add %839, %858 overflow<nsw> : i64
    %860 = llvm.add %859, %k0_right overflow<nsw> : i64
    %861 = llvm.getelementptr inbounds %a[%860] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %862 = llvm.load %861 {alignment = 8 : i64} : !llvm.ptr -> f64
    %863 = llvm.mlir.poison : vector<4xf64>
    %864 = llvm.insertelement %862, %863[%9 : i64] : vector<4xf64>
    %865 = llvm.shufflevector %864, %863 [0, 0, 0, 0] : vector<4xf64>
    %866 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %867 = llvm.mul %866, %a_stride1 overflow<nsw> : i64
    %868 = llvm.add %839, %867 overflow<nsw> : i64
    %869 = llvm.add %868, %k0_right overflow<nsw> : i64
    %870 = llvm.getelementptr inbounds %a[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %871 = llvm.load %870 {alignment = 8 : i64} : !llvm.ptr -> f64
    %872 = llvm.mlir.poison : vector<4xf64>
    %873 = llvm.insertelement %871, %872[%9 : i64] : vector<4xf64>
    %874 = llvm.shufflevector %873, %872 [0, 0, 0, 0] : vector<4xf64>
    %875 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %876 = llvm.mul %875, %a_stride1 overflow<nsw> : i64
    %877 = llvm.add %839, %876 overflow<nsw> : i64
    %878 = llvm.add %877, %k0_right overflow<nsw> : i64
    %879 = llvm.getelementptr inbounds %a[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %880 = llvm.load %879 {alignment = 8 : i64} : !llvm.ptr -> f64
    %881 = llvm.mlir.poison : vector<4xf64>
    %882 = llvm.insertelement %880, %881[%9 : i64] : vector<4xf64>
    %883 = llvm.shufflevector %882, %881 [0, 0, 0, 0] : vector<4xf64>
    %884 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %885 = llvm.mul %884, %a_stride1 overflow<nsw> : i64
    %886 = llvm.add %839, %885 overflow<nsw> : i64
    %887 = llvm.add %886, %k0_right overflow<nsw> : i64
    %888 = llvm.getelementptr inbounds %a[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %889 = llvm.load %888 {alignment = 8 : i64} : !llvm.ptr -> f64
    %890 = llvm.mlir.poison : vector<4xf64>
    %891 = llvm.insertelement %889, %890[%9 : i64] : vector<4xf64>
    %892 = llvm.shufflevector %891, %890 [0, 0, 0, 0] : vector<4xf64>
    %893 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %894 = llvm.mul %893, %a_stride1 overflow<nsw> : i64
    %895 = llvm.add %839, %894 overflow<nsw> : i64
    %896 = llvm.add %895, %k0_right overflow<nsw> : i64
    %897 = llvm.getelementptr inbounds %a[%896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %898 = llvm.load %897 {alignment = 8 : i64} : !llvm.ptr -> f64
    %899 = llvm.mlir.poison : vector<4xf64>
    %900 = llvm.insertelement %898, %899[%9 : i64] : vector<4xf64>
    %901 = llvm.shufflevector %900, %899 [0, 0, 0, 0] : vector<4xf64>
    %902 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %903 = llvm.mul %902, %a_stride1 overflow<nsw> : i64
    %904 = llvm.add %839, %903 overflow<nsw> : i64
    %905 = llvm.add %904, %k0_right overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %a[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %907 = llvm.load %906 {alignment = 8 : i64} : !llvm.ptr -> f64
    %908 = llvm.mlir.poison : vector<4xf64>
    %909 = llvm.insertelement %907, %908[%9 : i64] : vector<4xf64>
    %910 = llvm.shufflevector %909, %908 [0, 0, 0, 0] : vector<4xf64>
    %911 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %912 = llvm.mul %911, %62 overflow<nsw> : i64
    %913 = llvm.getelementptr inbounds %b_copy_1[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %914 = llvm.intr.masked.load %913, %675, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %915 = llvm.fmul %847, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %916 = llvm.fmul %856, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %917 = llvm.fmul %865, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %918 = llvm.fmul %874, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %919 = llvm.fmul %883, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %920 = llvm.fmul %892, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %921 = llvm.fmul %901, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %922 = llvm.fmul %910, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %923 = llvm.fadd %831, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %924 = llvm.fadd %832, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %925 = llvm.fadd %833, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %926 = llvm.fadd %834, %918 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %927 = llvm.fadd %835, %919 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %928 = llvm.fadd %836, %920 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %929 = llvm.fadd %837, %921 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %930 = llvm.fadd %838, %922 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %931 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %932 = llvm.icmp "slt" %931, %829 : i64
    llvm.cond_br %932, ^bb48(%931, %923, %924, %925, %926, %927, %928, %929, %930 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%923, %924, %925, %926, %927, %928, %929, %930 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb49(%933: vector<4xf64>, %934: vector<4xf64>, %935: vector<4xf64>, %936: vector<4xf64>, %937: vector<4xf64>, %938: vector<4xf64>, %939: vector<4xf64>, %940: vector<4xf64>):
    %941 = llvm.mul %b0, %26 overflow<nsw> : i64
    %942 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %943 = llvm.add %941, %942 overflow<nsw> : i64
    %944 = llvm.add %943, %j_right_panel overflow<nsw> : i64
    %945 = llvm.getelementptr inbounds %out0[%944] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %933, %945, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %946 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %947 = llvm.mul %946, %b_stride1 overflow<nsw> : i64
    %948 = llvm.add %941, %947 overflow<nsw> : i64
    %949 = llvm.add %948, %j_right_panel overflow<nsw> : i64
    %950 = llvm.getelementptr inbounds %out0[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %934, %950, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %951 = llvm.add %i_right_tile, %5 overflow<nsw> : i64
    %952 = llvm.mul %951, %b_stride1 overflow<nsw> : i64
    %953 = llvm.add %941, %952 overflow<nsw> : i64
    %954 = llvm.add %953, %j_right_panel overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %out0[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %935, %955, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %956 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %957 = llvm.mul %956, %b_stride1 overflow<nsw> : i64
    %958 = llvm.add %941, %957 overflow<nsw> : i64
    %959 = llvm.add %958, %j_right_panel overflow<nsw> : i64
    %960 = llvm.getelementptr inbounds %out0[%959] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %936, %960, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %961 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %962 = llvm.mul %961, %b_stride1 overflow<nsw> : i64
    %963 = llvm.add %941, %962 overflow<nsw> : i64
    %964 = llvm.add %963, %j_right_panel overflow<nsw> : i64
    %965 = llvm.getelementptr inbounds %out0[%964] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %937, %965, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %966 = llvm.add %i_right_tile, %10 overflow<nsw> : i64
    %967 = llvm.mul %966, %b_stride1 overflow<nsw> : i64
    %968 = llvm.add %941, %967 overflow<nsw> : i64
    %969 = llvm.add %968, %j_right_panel overflow<nsw> : i64
    %970 = llvm.getelementptr inbounds %out0[%969] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %938, %970, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %971 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %972 = llvm.mul %971, %b_stride1 overflow<nsw> : i64
    %973 = llvm.add %941, %972 overflow<nsw> : i64
    %974 = llvm.add %973, %j_right_panel overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %out0[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %939, %975, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %976 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %977 = llvm.mul %976, %b_stride1 overflow<nsw> : i64
    %978 = llvm.add %941, %977 overflow<nsw> : i64
    %979 = llvm.add %978, %j_right_panel overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %out0[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %940, %980, %683 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %981 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %982 = llvm.icmp "slt" %981, %49 : i64
    llvm.cond_br %982, ^bb44(%981 : i64), ^bb50
  ^bb50:
    %983 = llvm.icmp "slt" %49, %53 : i64
    llvm.cond_br %983, ^bb51(%49 : i64), ^bb57
  ^bb51(%i_right_below_tile: i64):
    %984 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %984, ^bb52, ^bb53
  ^bb52:
    llvm.br ^bb54(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53:
    %985 = llvm.intr.smin(%684, %4) : (i64, i64) -> i64
    %986 = llvm.intr.smax(%985, %9) : (i64, i64) -> i64
    %987 = llvm.trunc %986 : i64 to i32
    %988 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %989 = llvm.mlir.poison : vector<4xi32>
    %990 = llvm.insertelement %987, %989[%9 : i64] : vector<4xi32>
    %991 = llvm.shufflevector %990, %989 [0, 0, 0, 0] : vector<4xi32>
    %992 = llvm.icmp "slt" %988, %991 : vector<4xi32>
    %993 = llvm.mul %b0, %26 overflow<nsw> : i64
    %994 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %995 = llvm.add %993, %994 overflow<nsw> : i64
    %996 = llvm.add %995, %j_right_panel overflow<nsw> : i64
    %997 = llvm.getelementptr inbounds %out0[%996] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %998 = llvm.intr.masked.load %997, %992, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %999 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1000 = llvm.mul %999, %b_stride1 overflow<nsw> : i64
    %1001 = llvm.add %993, %1000 overflow<nsw> : i64
    %1002 = llvm.add %1001, %j_right_panel overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %out0[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1004 = llvm.intr.masked.load %1003, %992, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1005 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1006 = llvm.mul %1005, %b_stride1 overflow<nsw> : i64
    %1007 = llvm.add %993, %1006 overflow<nsw> : i64
    %1008 = llvm.add %1007, %j_right_panel overflow<nsw> : i64
    %1009 = llvm.getelementptr inbounds %out0[%1008] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1010 = llvm.intr.masked.load %1009, %992, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1011 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1012 = llvm.mul %1011, %b_stride1 overflow<nsw> : i64
    %1013 = llvm.add %993, %1012 overflow<nsw> : i64
    %1014 = llvm.add %1013, %j_right_panel overflow<nsw> : i64
    %1015 = llvm.getelementptr inbounds %out0[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1016 = llvm.intr.masked.load %1015, %992, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb54(%998, %1004, %1010, %1016 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb54(%1017: vector<4xf64>, %1018: vector<4xf64>, %1019: vector<4xf64>, %1020: vector<4xf64>):
    %1021 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1022 = llvm.intr.smin(%1021, %a_stride1) : (i64, i64) -> i64
    %1023 = llvm.icmp "slt" %k0_right_piece, %1022 : i64
    llvm.cond_br %1023, ^bb55(%k0_right_piece, %1017, %1018, %1019, %1020 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1017, %1018, %1019, %1020 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb55(%k0_right_below: i64, %1024: vector<4xf64>, %1025: vector<4xf64>, %1026: vector<4xf64>, %1027: vector<4xf64>):
    %1028 = llvm.mul %b0, %20 overflow<nsw> : i64
    %1029 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %1030 = llvm.add %1028, %1029 overflow<nsw> : i64
    %1031 = llvm.add %1030, %k0_right_below overflow<nsw> : i64
    %1032 = llvm.getelementptr inbounds %a[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1033 = llvm.load %1032 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1034 = llvm.mlir.poison : vector<4xf64>
    %1035 = llvm.insertelement %1033, %1034[%9 : i64] : vector<4xf64>
    %1036 = llvm.shufflevector %1035, %1034 [0, 0, 0, 0] : vector<4xf64>
    %1037 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1038 = llvm.mul %1037, %a_stride1 overflow<nsw> : i64
    %1039 = llvm.add %1028, %1038 overflow<nsw> : i64
    %1040 = llvm.add %1039, %k0_right_below overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %a[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1043 = llvm.mlir.poison : vector<4xf64>
    %1044 = llvm.insertelement %1042, %1043[%9 : i64] : vector<4xf64>
    %1045 = llvm.shufflevector %1044, %1043 [0, 0, 0, 0] : vector<4xf64>
    %1046 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1047 = llvm.mul %1046, %a_stride1 overflow<nsw> : i64
    %1048 = llvm.add %1028, %1047 overflow<nsw> : i64
    %1049 = llvm.add %1048, %k0_right_below overflow<nsw> : i64
    %1050 = llvm.getelementptr inbounds %a[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1051 = llvm.load %1050 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1052 = llvm.mlir.poison : vector<4xf64>
    %1053 = llvm.insertelement %1051, %1052[%9 : i64] : vector<4xf64>
    %1054 = llvm.shufflevector %1053, %1052 [0, 0, 0, 0] : vector<4xf64>
    %1055 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1056 = llvm.mul %1055, %a_stride1 overflow<nsw> : i64
    %1057 = llvm.add %1028, %1056 overflow<nsw> : i64
    %1058 = llvm.add %1057, %k0_right_below overflow<nsw> : i64
    %1059 = llvm.getelementptr inbounds %a[%1058] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1060 = llvm.load %1059 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1061 = llvm.mlir.poison : vector<4xf64>
    %1062 = llvm.insertelement %1060, %1061[%9 : i64] : vector<4xf64>
    %1063 = llvm.shufflevector %1062, %1061 [0, 0, 0, 0] : vector<4xf64>
    %1064 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1065 = llvm.mul %1064, %62 overflow<nsw> : i64
    %1066 = llvm.getelementptr inbounds %b_copy_1[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1067 = llvm.intr.masked.load %1066, %692, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1068 = llvm.fmul %1036, %1067 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1069 = llvm.fmul %1045, %1067 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1070 = llvm.fmul %1054, %1067 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1071 = llvm.fmul %1063, %1067 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1072 = llvm.fadd %1024, %1068 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1073 = llvm.fadd %1025, %1069 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1074 = llvm.fadd %1026, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1075 = llvm.fadd %1027, %1071 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1076 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1077 = llvm.icmp "slt" %1076, %1022 : i64
    llvm.cond_br %1077, ^bb55(%1076, %1072, %1073, %1074, %1075 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1072, %1073, %1074, %1075 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb56(%1078: vector<4xf64>, %1079: vector<4xf64>, %1080: vector<4xf64>, %1081: vector<4xf64>):
    %1082 = llvm.mul %b0, %26 overflow<nsw> : i64
    %1083 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %1084 = llvm.add %1082, %1083 overflow<nsw> : i64
    %1085 = llvm.add %1084, %j_right_panel overflow<nsw> : i64
    %1086 = llvm.getelementptr inbounds %out0[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1078, %1086, %700 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1087 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1088 = llvm.mul %1087, %b_stride1 overflow<nsw> : i64
    %1089 = llvm.add %1082, %1088 overflow<nsw> : i64
    %1090 = llvm.add %1089, %j_right_panel overflow<nsw> : i64
    %1091 = llvm.getelementptr inbounds %out0[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1079, %1091, %700 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1092 = llvm.add %i_right_below_tile, %5 overflow<nsw> : i64
    %1093 = llvm.mul %1092, %b_stride1 overflow<nsw> : i64
    %1094 = llvm.add %1082, %1093 overflow<nsw> : i64
    %1095 = llvm.add %1094, %j_right_panel overflow<nsw> : i64
    %1096 = llvm.getelementptr inbounds %out0[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1080, %1096, %700 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1097 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1098 = llvm.mul %1097, %b_stride1 overflow<nsw> : i64
    %1099 = llvm.add %1082, %1098 overflow<nsw> : i64
    %1100 = llvm.add %1099, %j_right_panel overflow<nsw> : i64
    %1101 = llvm.getelementptr inbounds %out0[%1100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1081, %1101, %700 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1102 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1103 = llvm.icmp "slt" %1102, %53 : i64
    llvm.cond_br %1103, ^bb51(%1102 : i64), ^bb57
  ^bb57:
    %1104 = llvm.icmp "slt" %53, %57 : i64
    llvm.cond_br %1104, ^bb58(%53 : i64), ^bb64
  ^bb58(%i_right_below_below_tile: i64):
    %1105 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %1105, ^bb59, ^bb60
  ^bb59:
    llvm.br ^bb61(%24, %24 : vector<4xf64>, vector<4xf64>)
  ^bb60:
    %1106 = llvm.intr.smin(%701, %4) : (i64, i64) -> i64
    %1107 = llvm.intr.smax(%1106, %9) : (i64, i64) -> i64
    %1108 = llvm.trunc %1107 : i64 to i32
    %1109 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1110 = llvm.mlir.poison : vector<4xi32>
    %1111 = llvm.insertelement %1108, %1110[%9 : i64] : vector<4xi32>
    %1112 = llvm.shufflevector %1111, %1110 [0, 0, 0, 0] : vector<4xi32>
    %1113 = llvm.icmp "slt" %1109, %1112 : vector<4xi32>
    %1114 = llvm.mul %b0, %26 overflow<nsw> : i64
    %1115 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1116 = llvm.add %1114, %1115 overflow<nsw> : i64
    %1117 = llvm.add %1116, %j_right_panel overflow<nsw> : i64
    %1118 = llvm.getelementptr inbounds %out0[%1117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1119 = llvm.intr.masked.load %1118, %1113, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1120 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1121 = llvm.mul %1120, %b_stride1 overflow<nsw> : i64
    %1122 = llvm.add %1114, %1121 overflow<nsw> : i64
    %1123 = llvm.add %1122, %j_right_panel overflow<nsw> : i64
    %1124 = llvm.getelementptr inbounds %out0[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1125 = llvm.intr.masked.load %1124, %1113, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb61(%1119, %1125 : vector<4xf64>, vector<4xf64>)
  ^bb61(%1126: vector<4xf64>, %1127: vector<4xf64>):
    %1128 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1129 = llvm.intr.smin(%1128, %a_stride1) : (i64, i64) -> i64
    %1130 = llvm.icmp "slt" %k0_right_piece, %1129 : i64
    llvm.cond_br %1130, ^bb62(%k0_right_piece, %1126, %1127 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1126, %1127 : vector<4xf64>, vector<4xf64>)
  ^bb62(%k0_right_below_below: i64, %1131: vector<4xf64>, %1132: vector<4xf64>):
    %1133 = llvm.mul %b0, %20 overflow<nsw> : i64
    %1134 = llvm.mul %i_right_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1135 = llvm.add %1133, %1134 overflow<nsw> : i64
    %1136 = llvm.add %1135, %k0_right_below_below overflow<nsw> : i64
    %1137 = llvm.getelementptr inbounds %a[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1138 = llvm.load %1137 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1139 = llvm.mlir.poison : vector<4xf64>
    %1140 = llvm.insertelement %1138, %1139[%9 : i64] : vector<4xf64>
    %1141 = llvm.shufflevector %1140, %1139 [0, 0, 0, 0] : vector<4xf64>
    %1142 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1143 = llvm.mul %1142, %a_stride1 overflow<nsw> : i64
    %1144 = llvm.add %1133, %1143 overflow<nsw> : i64
    %1145 = llvm.add %1144, %k0_right_below_below overflow<nsw> : i64
    %1146 = llvm.getelementptr inbounds %a[%1145] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1147 = llvm.load %1146 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1148 = llvm.mlir.poison : vector<4xf64>
    %1149 = llvm.insertelement %1147, %1148[%9 : i64] : vector<4xf64>
    %1150 = llvm.shufflevector %1149, %1148 [0, 0, 0, 0] : vector<4xf64>
    %1151 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1152 = llvm.mul %1151, %62 overflow<nsw> : i64
    %1153 = llvm.getelementptr inbounds %b_copy_1[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1154 = llvm.intr.masked.load %1153, %709, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1155 = llvm.fmul %1141, %1154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1156 = llvm.fmul %1150, %1154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1157 = llvm.fadd %1131, %1155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1158 = llvm.fadd %1132, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1159 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1160 = llvm.icmp "slt" %1159, %1129 : i64
    llvm.cond_br %1160, ^bb62(%1159, %1157, %1158 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1157, %1158 : vector<4xf64>, vector<4xf64>)
  ^bb63(%1161: vector<4xf64>, %1162: vector<4xf64>):
    %1163 = llvm.mul %b0, %26 overflow<nsw> : i64
    %1164 = llvm.mul %i_right_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1165 = llvm.add %1163, %1164 overflow<nsw> : i64
    %1166 = llvm.add %1165, %j_right_panel overflow<nsw> : i64
    %1167 = llvm.getelementptr inbounds %out0[%1166] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1161, %1167, %717 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1168 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1169 = llvm.mul %1168, %b_stride1 overflow<nsw> : i64
    %1170 = llvm.add %1163, %1169 overflow<nsw> : i64
    %1171 = llvm.add %1170, %j_right_panel overflow<nsw> : i64
    %1172 = llvm.getelementptr inbounds %out0[%1171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1162, %1172, %717 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1173 = llvm.add %i_right_below_below_tile, %5 overflow<nsw> : i64
    %1174 = llvm.icmp "slt" %1173, %57 : i64
    llvm.cond_br %1174, ^bb58(%1173 : i64), ^bb64
  ^bb64:
    %1175 = llvm.icmp "slt" %57, %a_size1 : i64
    llvm.cond_br %1175, ^bb65(%57 : i64), ^bb71
  ^bb65(%i_right_below_below_below_tile: i64):
    %1176 = llvm.icmp "eq" %k0_right_piece, %9 : i64
    llvm.cond_br %1176, ^bb66, ^bb67
  ^bb66:
    llvm.br ^bb68(%24 : vector<4xf64>)
  ^bb67:
    %1177 = llvm.intr.smin(%718, %4) : (i64, i64) -> i64
    %1178 = llvm.intr.smax(%1177, %9) : (i64, i64) -> i64
    %1179 = llvm.trunc %1178 : i64 to i32
    %1180 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1181 = llvm.mlir.poison : vector<4xi32>
    %1182 = llvm.insertelement %1179, %1181[%9 : i64] : vector<4xi32>
    %1183 = llvm.shufflevector %1182, %1181 [0, 0, 0, 0] : vector<4xi32>
    %1184 = llvm.icmp "slt" %1180, %1183 : vector<4xi32>
    %1185 = llvm.mul %b0, %26 overflow<nsw> : i64
    %1186 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1187 = llvm.add %1185, %1186 overflow<nsw> : i64
    %1188 = llvm.add %1187, %j_right_panel overflow<nsw> : i64
    %1189 = llvm.getelementptr inbounds %out0[%1188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1190 = llvm.intr.masked.load %1189, %1184, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb68(%1190 : vector<4xf64>)
  ^bb68(%1191: vector<4xf64>):
    %1192 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1193 = llvm.intr.smin(%1192, %a_stride1) : (i64, i64) -> i64
    %1194 = llvm.icmp "slt" %k0_right_piece, %1193 : i64
    llvm.cond_br %1194, ^bb69(%k0_right_piece, %1191 : i64, vector<4xf64>), ^bb70(%1191 : vector<4xf64>)
  ^bb69(%k0_right_below_below_below: i64, %1195: vector<4xf64>):
    %1196 = llvm.mul %b0, %20 overflow<nsw> : i64
    %1197 = llvm.mul %i_right_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1198 = llvm.add %1196, %1197 overflow<nsw> : i64
    %1199 = llvm.add %1198, %k0_right_below_below_below overflow<nsw> : i64
    %1200 = llvm.getelementptr inbounds %a[%1199] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1201 = llvm.load %1200 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1202 = llvm.mlir.poison : vector<4xf64>
    %1203 = llvm.insertelement %1201, %1202[%9 : i64] : vector<4xf64>
    %1204 = llvm.shufflevector %1203, %1202 [0, 0, 0, 0] : vector<4xf64>
    %1205 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1206 = llvm.mul %1205, %62 overflow<nsw> : i64
    %1207 = llvm.getelementptr inbounds %b_copy_1[%1206] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1208 = llvm.intr.masked.load %1207, %726, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1209 = llvm.fmul %1204, %1208 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1210 = llvm.fadd %1195, %1209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1211 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1212 = llvm.icmp "slt" %1211, %1193 : i64
    llvm.cond_br %1212, ^bb69(%1211, %1210 : i64, vector<4xf64>), ^bb70(%1210 : vector<4xf64>)
  ^bb70(%1213: vector<4xf64>):
    %1214 = llvm.mul %b0, %26 overflow<nsw> : i64
    %1215 = llvm.mul %i_right_below_below_below_tile, %b_stride1 overflow<nsw> : i64
    %1216 = llvm.add %1214, %1215 overflow<nsw> : i64
    %1217 = llvm.add %1216, %j_right_panel overflow<nsw> : i64
    %1218 = llvm.getelementptr inbounds %out0[%1217] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1213, %1218, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1219 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1220 = llvm.icmp "slt" %1219, %a_size1 : i64
    llvm.cond_br %1220, ^bb65(%1219 : i64), ^bb71
  ^bb71:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1221 = llvm.add %k0_right_piece, %7 overflow<nsw> : i64
    %1222 = llvm.icmp "slt" %1221, %47 : i64
    llvm.cond_br %1222, ^bb38(%1221 : i64), ^bb72
  ^bb72:
    %1223 = llvm.add %j_right_panel, %4 overflow<nsw> : i64
    %1224 = llvm.icmp "slt" %1223, %b_stride1 : i64
    llvm.cond_br %1224, ^bb37(%1223 : i64), ^bb73
  ^bb73:
    %1225 = llvm.add %b0, %2 overflow<nsw> : i64
    %1226 = llvm.icmp "slt" %1225, %a_size0 : i64
    llvm.cond_br %1226, ^bb1(%1225 : i64), ^bb74
  ^bb74:
    %1227 = llvm.ashr %v_size0, %5 : i64
    %1228 = llvm.mul %1227, %4 overflow<nsw> : i64
    %1229 = llvm.sub %v_size0, %1228 overflow<nsw> : i64
    %1230 = llvm.intr.smin(%1229, %4) : (i64, i64) -> i64
    %1231 = llvm.intr.smax(%1230, %9) : (i64, i64) -> i64
    %1232 = llvm.trunc %1231 : i64 to i32
    %1233 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1234 = llvm.mlir.poison : vector<4xi32>
    %1235 = llvm.insertelement %1232, %1234[%9 : i64] : vector<4xi32>
    %1236 = llvm.shufflevector %1235, %1234 [0, 0, 0, 0] : vector<4xi32>
    %1237 = llvm.icmp "slt" %1233, %1236 : vector<4xi32>
    %1238 = llvm.icmp "slt" %9, %v_size0 : i64
    llvm.cond_br %1238, ^bb75(%9 : i64), ^bb80
  ^bb75(%i: i64):
    %1239 = llvm.getelementptr inbounds %v[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1240 = llvm.load %1239 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1241 = llvm.mlir.poison : vector<4xf64>
    %1242 = llvm.insertelement %1240, %1241[%9 : i64] : vector<4xf64>
    %1243 = llvm.shufflevector %1242, %1241 [0, 0, 0, 0] : vector<4xf64>
    %1244 = llvm.icmp "slt" %9, %1228 : i64
    llvm.cond_br %1244, ^bb76(%9 : i64), ^bb77
  ^bb76(%j: i64):
    %1245 = llvm.getelementptr inbounds %v[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1246 = llvm.load %1245 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1247 = llvm.fmul %1243, %1246 : vector<4xf64>
    %1248 = llvm.mul %i, %v_size0 overflow<nsw> : i64
    %1249 = llvm.add %1248, %j overflow<nsw> : i64
    %1250 = llvm.getelementptr inbounds %out1[%1249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1247, %1250 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1251 = llvm.add %j, %4 overflow<nsw> : i64
    %1252 = llvm.icmp "slt" %1251, %1228 : i64
    llvm.cond_br %1252, ^bb76(%1251 : i64), ^bb77
  ^bb77:
    %1253 = llvm.icmp "slt" %1228, %v_size0 : i64
    llvm.cond_br %1253, ^bb78, ^bb79
  ^bb78:
    %1254 = llvm.getelementptr inbounds %v[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1255 = llvm.intr.masked.load %1254, %1237, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1256 = llvm.fmul %1243, %1255 : vector<4xf64>
    %1257 = llvm.mul %i, %v_size0 overflow<nsw> : i64
    %1258 = llvm.add %1257, %1228 overflow<nsw> : i64
    %1259 = llvm.getelementptr inbounds %out1[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1256, %1259, %1237 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb79
  ^bb79:
    %1260 = llvm.add %i, %2 overflow<nsw> : i64
    %1261 = llvm.icmp "slt" %1260, %v_size0 : i64
    llvm.cond_br %1261, ^bb75(%1260 : i64), ^bb80
  ^bb80:
    %1262 = llvm.icmp "slt" %9, %49 : i64
    llvm.cond_br %1262, ^bb81(%9 : i64), ^bb106
  ^bb81(%j_1_panel: i64):
    %1263 = llvm.icmp "slt" %9, %38 : i64
    llvm.cond_br %1263, ^bb82(%9 : i64), ^bb87
  ^bb82(%i_1_tile: i64):
    %1264 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1264, ^bb83(%9, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb86(%24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb83(%k1: i64, %1265: vector<4xf64>, %1266: vector<4xf64>, %1267: vector<4xf64>, %1268: vector<4xf64>, %1269: vector<4xf64>, %1270: vector<4xf64>, %1271: vector<4xf64>, %1272: vector<4xf64>, %1273: vector<4xf64>, %1274: vector<4xf64>, %1275: vector<4xf64>, %1276: vector<4xf64>):
    %1277 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1277, ^bb84(%9, %1265, %1266, %1267, %1268, %1269, %1270, %1271, %1272, %1273, %1274, %1275, %1276 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb85(%1265, %1266, %1267, %1268, %1269, %1270, %1271, %1272, %1273, %1274, %1275, %1276 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb84(%k0_1: i64, %1278: vector<4xf64>, %1279: vector<4xf64>, %1280: vector<4xf64>, %1281: vector<4xf64>, %1282: vector<4xf64>, %1283: vector<4xf64>, %1284: vector<4xf64>, %1285: vector<4xf64>, %1286: vector<4xf64>, %1287: vector<4xf64>, %1288: vector<4xf64>, %1289: vector<4xf64>):
    %1290 = llvm.mul %k1, %20 overflow<nsw> : i64
    %1291 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1292 = llvm.add %1290, %1291 overflow<nsw> : i64
    %1293 = llvm.add %1292, %k0_1 overflow<nsw> : i64
    %1294 = llvm.getelementptr inbounds %a[%1293] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1295 = llvm.load %1294 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1296 = llvm.mlir.poison : vector<4xf64>
    %1297 = llvm.insertelement %1295, %1296[%9 : i64] : vector<4xf64>
    %1298 = llvm.shufflevector %1297, %1296 [0, 0, 0, 0] : vector<4xf64>
    %1299 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1300 = llvm.mul %1299, %a_stride1 overflow<nsw> : i64
    %1301 = llvm.add %1290, %1300 overflow<nsw> : i64
    %1302 = llvm.add %1301, %k0_1 overflow<nsw> : i64
    %1303 = llvm.getelementptr inbounds %a[%1302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1304 = llvm.load %1303 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1305 = llvm.mlir.poison : vector<4xf64>
    %1306 = llvm.insertelement %1304, %1305[%9 : i64] : vector<4xf64>
    %1307 = llvm.shufflevector %1306, %1305 [0, 0, 0, 0] : vector<4xf64>
    %1308 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1309 = llvm.mul %1308, %a_stride1 overflow<nsw> : i64
    %1310 = llvm.add %1290, %1309 overflow<nsw> : i64
    %1311 = llvm.add %1310, %k0_1 overflow<nsw> : i64
    %1312 = llvm.getelementptr inbounds %a[%1311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1313 = llvm.load %1312 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1314 = llvm.mlir.poison : vector<4xf64>
    %1315 = llvm.insertelement %1313, %1314[%9 : i64] : vector<4xf64>
    %1316 = llvm.shufflevector %1315, %1314 [0, 0, 0, 0] : vector<4xf64>
    %1317 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1318 = llvm.mul %1317, %a_stride1 overflow<nsw> : i64
    %1319 = llvm.add %1290, %1318 overflow<nsw> : i64
    %1320 = llvm.add %1319, %k0_1 overflow<nsw> : i64
    %1321 = llvm.getelementptr inbounds %a[%1320] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1322 = llvm.load %1321 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1323 = llvm.mlir.poison : vector<4xf64>
    %1324 = llvm.insertelement %1322, %1323[%9 : i64] : vector<4xf64>
    %1325 = llvm.shufflevector %1324, %1323 [0, 0, 0, 0] : vector<4xf64>
    %1326 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1327 = llvm.mul %1326, %a_stride1 overflow<nsw> : i64
    %1328 = llvm.add %1290, %1327 overflow<nsw> : i64
    %1329 = llvm.add %1328, %k0_1 overflow<nsw> : i64
    %1330 = llvm.getelementptr inbounds %a[%1329] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1331 = llvm.load %1330 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1332 = llvm.mlir.poison : vector<4xf64>
    %1333 = llvm.insertelement %1331, %1332[%9 : i64] : vector<4xf64>
    %1334 = llvm.shufflevector %1333, %1332 [0, 0, 0, 0] : vector<4xf64>
    %1335 = llvm.add %i_1_tile, %10 overflow<nsw> : i64
    %1336 = llvm.mul %1335, %a_stride1 overflow<nsw> : i64
    %1337 = llvm.add %1290, %1336 overflow<nsw> : i64
    %1338 = llvm.add %1337, %k0_1 overflow<nsw> : i64
    %1339 = llvm.getelementptr inbounds %a[%1338] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1340 = llvm.load %1339 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1341 = llvm.mlir.poison : vector<4xf64>
    %1342 = llvm.insertelement %1340, %1341[%9 : i64] : vector<4xf64>
    %1343 = llvm.shufflevector %1342, %1341 [0, 0, 0, 0] : vector<4xf64>
    %1344 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1345 = llvm.add %1290, %1344 overflow<nsw> : i64
    %1346 = llvm.add %1345, %k0_1 overflow<nsw> : i64
    %1347 = llvm.getelementptr inbounds %a[%1346] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1348 = llvm.load %1347 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1349 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1350 = llvm.mul %1349, %a_stride1 overflow<nsw> : i64
    %1351 = llvm.add %1290, %1350 overflow<nsw> : i64
    %1352 = llvm.add %1351, %k0_1 overflow<nsw> : i64
    %1353 = llvm.getelementptr inbounds %a[%1352] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1354 = llvm.load %1353 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1355 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1356 = llvm.mul %1355, %a_stride1 overflow<nsw> : i64
    %1357 = llvm.add %1290, %1356 overflow<nsw> : i64
    %1358 = llvm.add %1357, %k0_1 overflow<nsw> : i64
    %1359 = llvm.getelementptr inbounds %a[%1358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1360 = llvm.load %1359 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1361 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1362 = llvm.mul %1361, %a_stride1 overflow<nsw> : i64
    %1363 = llvm.add %1290, %1362 overflow<nsw> : i64
    %1364 = llvm.add %1363, %k0_1 overflow<nsw> : i64
    %1365 = llvm.getelementptr inbounds %a[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1366 = llvm.load %1365 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1367 = llvm.mlir.poison : vector<4xf64>
    %1368 = llvm.insertelement %1348, %1367[%9 : i64] : vector<4xf64>
    %1369 = llvm.insertelement %1354, %1368[%2 : i64] : vector<4xf64>
    %1370 = llvm.insertelement %1360, %1369[%5 : i64] : vector<4xf64>
    %1371 = llvm.insertelement %1366, %1370[%1 : i64] : vector<4xf64>
    %1372 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1373 = llvm.mul %1372, %a_stride1 overflow<nsw> : i64
    %1374 = llvm.add %1290, %1373 overflow<nsw> : i64
    %1375 = llvm.add %1374, %k0_1 overflow<nsw> : i64
    %1376 = llvm.getelementptr inbounds %a[%1375] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1377 = llvm.load %1376 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1378 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1379 = llvm.mul %1378, %a_stride1 overflow<nsw> : i64
    %1380 = llvm.add %1290, %1379 overflow<nsw> : i64
    %1381 = llvm.add %1380, %k0_1 overflow<nsw> : i64
    %1382 = llvm.getelementptr inbounds %a[%1381] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1383 = llvm.load %1382 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1384 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1385 = llvm.mul %1384, %a_stride1 overflow<nsw> : i64
    %1386 = llvm.add %1290, %1385 overflow<nsw> : i64
    %1387 = llvm.add %1386, %k0_1 overflow<nsw> : i64
    %1388 = llvm.getelementptr inbounds %a[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1389 = llvm.load %1388 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1390 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1391 = llvm.mul %1390, %a_stride1 overflow<nsw> : i64
    %1392 = llvm.add %1290, %1391 overflow<nsw> : i64
    %1393 = llvm.add %1392, %k0_1 overflow<nsw> : i64
    %1394 = llvm.getelementptr inbounds %a[%1393] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1395 = llvm.load %1394 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1396 = llvm.mlir.poison : vector<4xf64>
    %1397 = llvm.insertelement %1377, %1396[%9 : i64] : vector<4xf64>
    %1398 = llvm.insertelement %1383, %1397[%2 : i64] : vector<4xf64>
    %1399 = llvm.insertelement %1389, %1398[%5 : i64] : vector<4xf64>
    %1400 = llvm.insertelement %1395, %1399[%1 : i64] : vector<4xf64>
    %1401 = llvm.fmul %1298, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1402 = llvm.fmul %1298, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1403 = llvm.fmul %1307, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1404 = llvm.fmul %1307, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1405 = llvm.fmul %1316, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1406 = llvm.fmul %1316, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1407 = llvm.fmul %1325, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1408 = llvm.fmul %1325, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1409 = llvm.fmul %1334, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1410 = llvm.fmul %1334, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1411 = llvm.fmul %1343, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1412 = llvm.fmul %1343, %1400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1413 = llvm.fadd %1278, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1414 = llvm.fadd %1279, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1415 = llvm.fadd %1280, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1416 = llvm.fadd %1281, %1404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1417 = llvm.fadd %1282, %1405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1418 = llvm.fadd %1283, %1406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1419 = llvm.fadd %1284, %1407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1420 = llvm.fadd %1285, %1408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1421 = llvm.fadd %1286, %1409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1422 = llvm.fadd %1287, %1410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1423 = llvm.fadd %1288, %1411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1424 = llvm.fadd %1289, %1412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1425 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1426 = llvm.icmp "slt" %1425, %a_stride1 : i64
    llvm.cond_br %1426, ^bb84(%1425, %1413, %1414, %1415, %1416, %1417, %1418, %1419, %1420, %1421, %1422, %1423, %1424 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb85(%1413, %1414, %1415, %1416, %1417, %1418, %1419, %1420, %1421, %1422, %1423, %1424 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb85(%1427: vector<4xf64>, %1428: vector<4xf64>, %1429: vector<4xf64>, %1430: vector<4xf64>, %1431: vector<4xf64>, %1432: vector<4xf64>, %1433: vector<4xf64>, %1434: vector<4xf64>, %1435: vector<4xf64>, %1436: vector<4xf64>, %1437: vector<4xf64>, %1438: vector<4xf64>):
    %1439 = llvm.add %k1, %2 overflow<nsw> : i64
    %1440 = llvm.icmp "slt" %1439, %a_size0 : i64
    llvm.cond_br %1440, ^bb83(%1439, %1427, %1428, %1429, %1430, %1431, %1432, %1433, %1434, %1435, %1436, %1437, %1438 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb86(%1427, %1428, %1429, %1430, %1431, %1432, %1433, %1434, %1435, %1436, %1437, %1438 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb86(%1441: vector<4xf64>, %1442: vector<4xf64>, %1443: vector<4xf64>, %1444: vector<4xf64>, %1445: vector<4xf64>, %1446: vector<4xf64>, %1447: vector<4xf64>, %1448: vector<4xf64>, %1449: vector<4xf64>, %1450: vector<4xf64>, %1451: vector<4xf64>, %1452: vector<4xf64>):
    %1453 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1454 = llvm.add %1453, %j_1_panel overflow<nsw> : i64
    %1455 = llvm.getelementptr inbounds %out2[%1454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1441, %1455 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1456 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1457 = llvm.add %1453, %1456 overflow<nsw> : i64
    %1458 = llvm.getelementptr inbounds %out2[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1442, %1458 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1459 = llvm.add %i_1_tile, %2 overflow<nsw> : i64
    %1460 = llvm.mul %1459, %a_size1 overflow<nsw> : i64
    %1461 = llvm.add %1460, %j_1_panel overflow<nsw> : i64
    %1462 = llvm.getelementptr inbounds %out2[%1461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1443, %1462 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1463 = llvm.add %1460, %1456 overflow<nsw> : i64
    %1464 = llvm.getelementptr inbounds %out2[%1463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1444, %1464 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1465 = llvm.add %i_1_tile, %5 overflow<nsw> : i64
    %1466 = llvm.mul %1465, %a_size1 overflow<nsw> : i64
    %1467 = llvm.add %1466, %j_1_panel overflow<nsw> : i64
    %1468 = llvm.getelementptr inbounds %out2[%1467] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1445, %1468 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1469 = llvm.add %1466, %1456 overflow<nsw> : i64
    %1470 = llvm.getelementptr inbounds %out2[%1469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1446, %1470 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1471 = llvm.add %i_1_tile, %1 overflow<nsw> : i64
    %1472 = llvm.mul %1471, %a_size1 overflow<nsw> : i64
    %1473 = llvm.add %1472, %j_1_panel overflow<nsw> : i64
    %1474 = llvm.getelementptr inbounds %out2[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1447, %1474 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1475 = llvm.add %1472, %1456 overflow<nsw> : i64
    %1476 = llvm.getelementptr inbounds %out2[%1475] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1448, %1476 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1477 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1478 = llvm.mul %1477, %a_size1 overflow<nsw> : i64
    %1479 = llvm.add %1478, %j_1_panel overflow<nsw> : i64
    %1480 = llvm.getelementptr inbounds %out2[%1479] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1449, %1480 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1481 = llvm.add %1478, %1456 overflow<nsw> : i64
    %1482 = llvm.getelementptr inbounds %out2[%1481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1450, %1482 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1483 = llvm.add %i_1_tile, %10 overflow<nsw> : i64
    %1484 = llvm.mul %1483, %a_size1 overflow<nsw> : i64
    %1485 = llvm.add %1484, %j_1_panel overflow<nsw> : i64
    %1486 = llvm.getelementptr inbounds %out2[%1485] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1451, %1486 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1487 = llvm.add %1484, %1456 overflow<nsw> : i64
    %1488 = llvm.getelementptr inbounds %out2[%1487] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1452, %1488 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1489 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %1490 = llvm.icmp "slt" %1489, %38 : i64
    llvm.cond_br %1490, ^bb82(%1489 : i64), ^bb87
  ^bb87:
    %1491 = llvm.icmp "slt" %38, %42 : i64
    llvm.cond_br %1491, ^bb88(%38 : i64), ^bb93
  ^bb88(%i_1_below_tile: i64):
    %1492 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1492, ^bb89(%9, %24, %24, %24, %24, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb92(%24, %24, %24, %24, %24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%k1_1_below: i64, %1493: vector<4xf64>, %1494: vector<4xf64>, %1495: vector<4xf64>, %1496: vector<4xf64>, %1497: vector<4xf64>, %1498: vector<4xf64>, %1499: vector<4xf64>, %1500: vector<4xf64>):
    %1501 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1501, ^bb90(%9, %1493, %1494, %1495, %1496, %1497, %1498, %1499, %1500 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb91(%1493, %1494, %1495, %1496, %1497, %1498, %1499, %1500 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb90(%k0_1_below: i64, %1502: vector<4xf64>, %1503: vector<4xf64>, %1504: vector<4xf64>, %1505: vector<4xf64>, %1506: vector<4xf64>, %1507: vector<4xf64>, %1508: vector<4xf64>, %1509: vector<4xf64>):
    %1510 = llvm.mul %k1_1_below, %20 overflow<nsw> : i64
    %1511 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1512 = llvm.add %1510, %1511 overflow<nsw> : i64
    %1513 = llvm.add %1512, %k0_1_below overflow<nsw> : i64
    %1514 = llvm.getelementptr inbounds %a[%1513] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1515 = llvm.load %1514 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1516 = llvm.mlir.poison : vector<4xf64>
    %1517 = llvm.insertelement %1515, %1516[%9 : i64] : vector<4xf64>
    %1518 = llvm.shufflevector %1517, %1516 [0, 0, 0, 0] : vector<4xf64>
    %1519 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1520 = llvm.mul %1519, %a_stride1 overflow<nsw> : i64
    %1521 = llvm.add %1510, %1520 overflow<nsw> : i64
    %1522 = llvm.add %1521, %k0_1_below overflow<nsw> : i64
    %1523 = llvm.getelementptr inbounds %a[%1522] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1524 = llvm.load %1523 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1525 = llvm.mlir.poison : vector<4xf64>
    %1526 = llvm.insertelement %1524, %1525[%9 : i64] : vector<4xf64>
    %1527 = llvm.shufflevector %1526, %1525 [0, 0, 0, 0] : vector<4xf64>
    %1528 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1529 = llvm.mul %1528, %a_stride1 overflow<nsw> : i64
    %1530 = llvm.add %1510, %1529 overflow<nsw> : i64
    %1531 = llvm.add %1530, %k0_1_below overflow<nsw> : i64
    %1532 = llvm.getelementptr inbounds %a[%1531] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1533 = llvm.load %1532 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1534 = llvm.mlir.poison : vector<4xf64>
    %1535 = llvm.insertelement %1533, %1534[%9 : i64] : vector<4xf64>
    %1536 = llvm.shufflevector %1535, %1534 [0, 0, 0, 0] : vector<4xf64>
    %1537 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1538 = llvm.mul %1537, %a_stride1 overflow<nsw> : i64
    %1539 = llvm.add %1510, %1538 overflow<nsw> : i64
    %1540 = llvm.add %1539, %k0_1_below overflow<nsw> : i64
    %1541 = llvm.getelementptr inbounds %a[%1540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1542 = llvm.load %1541 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1543 = llvm.mlir.poison : vector<4xf64>
    %1544 = llvm.insertelement %1542, %1543[%9 : i64] : vector<4xf64>
    %1545 = llvm.shufflevector %1544, %1543 [0, 0, 0, 0] : vector<4xf64>
    %1546 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1547 = llvm.add %1510, %1546 overflow<nsw> : i64
    %1548 = llvm.add %1547, %k0_1_below overflow<nsw> : i64
    %1549 = llvm.getelementptr inbounds %a[%1548] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1550 = llvm.load %1549 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1551 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1552 = llvm.mul %1551, %a_stride1 overflow<nsw> : i64
    %1553 = llvm.add %1510, %1552 overflow<nsw> : i64
    %1554 = llvm.add %1553, %k0_1_below overflow<nsw> : i64
    %1555 = llvm.getelementptr inbounds %a[%1554] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1556 = llvm.load %1555 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1557 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1558 = llvm.mul %1557, %a_stride1 overflow<nsw> : i64
    %1559 = llvm.add %1510, %1558 overflow<nsw> : i64
    %1560 = llvm.add %1559, %k0_1_below overflow<nsw> : i64
    %1561 = llvm.getelementptr inbounds %a[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1562 = llvm.load %1561 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1563 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1564 = llvm.mul %1563, %a_stride1 overflow<nsw> : i64
    %1565 = llvm.add %1510, %1564 overflow<nsw> : i64
    %1566 = llvm.add %1565, %k0_1_below overflow<nsw> : i64
    %1567 = llvm.getelementptr inbounds %a[%1566] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1568 = llvm.load %1567 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1569 = llvm.mlir.poison : vector<4xf64>
    %1570 = llvm.insertelement %1550, %1569[%9 : i64] : vector<4xf64>
    %1571 = llvm.insertelement %1556, %1570[%2 : i64] : vector<4xf64>
    %1572 = llvm.insertelement %1562, %1571[%5 : i64] : vector<4xf64>
    %1573 = llvm.insertelement %1568, %1572[%1 : i64] : vector<4xf64>
    %1574 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1575 = llvm.mul %1574, %a_stride1 overflow<nsw> : i64
    %1576 = llvm.add %1510, %1575 overflow<nsw> : i64
    %1577 = llvm.add %1576, %k0_1_below overflow<nsw> : i64
    %1578 = llvm.getelementptr inbounds %a[%1577] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1579 = llvm.load %1578 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1580 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1581 = llvm.mul %1580, %a_stride1 overflow<nsw> : i64
    %1582 = llvm.add %1510, %1581 overflow<nsw> : i64
    %1583 = llvm.add %1582, %k0_1_below overflow<nsw> : i64
    %1584 = llvm.getelementptr inbounds %a[%1583] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1585 = llvm.load %1584 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1586 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1587 = llvm.mul %1586, %a_stride1 overflow<nsw> : i64
    %1588 = llvm.add %1510, %1587 overflow<nsw> : i64
    %1589 = llvm.add %1588, %k0_1_below overflow<nsw> : i64
    %1590 = llvm.getelementptr inbounds %a[%1589] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1591 = llvm.load %1590 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1592 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1593 = llvm.mul %1592, %a_stride1 overflow<nsw> : i64
    %1594 = llvm.add %1510, %1593 overflow<nsw> : i64
    %1595 = llvm.add %1594, %k0_1_below overflow<nsw> : i64
    %1596 = llvm.getelementptr inbounds %a[%1595] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1597 = llvm.load %1596 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1598 = llvm.mlir.poison : vector<4xf64>
    %1599 = llvm.insertelement %1579, %1598[%9 : i64] : vector<4xf64>
    %1600 = llvm.insertelement %1585, %1599[%2 : i64] : vector<4xf64>
    %1601 = llvm.insertelement %1591, %1600[%5 : i64] : vector<4xf64>
    %1602 = llvm.insertelement %1597, %1601[%1 : i64] : vector<4xf64>
    %1603 = llvm.fmul %1518, %1573 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1604 = llvm.fmul %1518, %1602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1605 = llvm.fmul %1527, %1573 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1606 = llvm.fmul %1527, %1602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1607 = llvm.fmul %1536, %1573 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1608 = llvm.fmul %1536, %1602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1609 = llvm.fmul %1545, %1573 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1610 = llvm.fmul %1545, %1602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1611 = llvm.fadd %1502, %1603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1612 = llvm.fadd %1503, %1604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1613 = llvm.fadd %1504, %1605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1614 = llvm.fadd %1505, %1606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1615 = llvm.fadd %1506, %1607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1616 = llvm.fadd %1507, %1608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1617 = llvm.fadd %1508, %1609 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1618 = llvm.fadd %1509, %1610 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1619 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1620 = llvm.icmp "slt" %1619, %a_stride1 : i64
    llvm.cond_br %1620, ^bb90(%1619, %1611, %1612, %1613, %1614, %1615, %1616, %1617, %1618 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb91(%1611, %1612, %1613, %1614, %1615, %1616, %1617, %1618 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb91(%1621: vector<4xf64>, %1622: vector<4xf64>, %1623: vector<4xf64>, %1624: vector<4xf64>, %1625: vector<4xf64>, %1626: vector<4xf64>, %1627: vector<4xf64>, %1628: vector<4xf64>):
    %1629 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1630 = llvm.icmp "slt" %1629, %a_size0 : i64
    llvm.cond_br %1630, ^bb89(%1629, %1621, %1622, %1623, %1624, %1625, %1626, %1627, %1628 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb92(%1621, %1622, %1623, %1624, %1625, %1626, %1627, %1628 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb92(%1631: vector<4xf64>, %1632: vector<4xf64>, %1633: vector<4xf64>, %1634: vector<4xf64>, %1635: vector<4xf64>, %1636: vector<4xf64>, %1637: vector<4xf64>, %1638: vector<4xf64>):
    %1639 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1640 = llvm.add %1639, %j_1_panel overflow<nsw> : i64
    %1641 = llvm.getelementptr inbounds %out2[%1640] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1631, %1641 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1642 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1643 = llvm.add %1639, %1642 overflow<nsw> : i64
    %1644 = llvm.getelementptr inbounds %out2[%1643] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1632, %1644 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1645 = llvm.add %i_1_below_tile, %2 overflow<nsw> : i64
    %1646 = llvm.mul %1645, %a_size1 overflow<nsw> : i64
    %1647 = llvm.add %1646, %j_1_panel overflow<nsw> : i64
    %1648 = llvm.getelementptr inbounds %out2[%1647] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1633, %1648 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1649 = llvm.add %1646, %1642 overflow<nsw> : i64
    %1650 = llvm.getelementptr inbounds %out2[%1649] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1634, %1650 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1651 = llvm.add %i_1_below_tile, %5 overflow<nsw> : i64
    %1652 = llvm.mul %1651, %a_size1 overflow<nsw> : i64
    %1653 = llvm.add %1652, %j_1_panel overflow<nsw> : i64
    %1654 = llvm.getelementptr inbounds %out2[%1653] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1635, %1654 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1655 = llvm.add %1652, %1642 overflow<nsw> : i64
    %1656 = llvm.getelementptr inbounds %out2[%1655] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1636, %1656 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1657 = llvm.add %i_1_below_tile, %1 overflow<nsw> : i64
    %1658 = llvm.mul %1657, %a_size1 overflow<nsw> : i64
    %1659 = llvm.add %1658, %j_1_panel overflow<nsw> : i64
    %1660 = llvm.getelementptr inbounds %out2[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1637, %1660 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1661 = llvm.add %1658, %1642 overflow<nsw> : i64
    %1662 = llvm.getelementptr inbounds %out2[%1661] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1638, %1662 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1663 = llvm.add %i_1_below_tile, %4 overflow<nsw> : i64
    %1664 = llvm.icmp "slt" %1663, %42 : i64
    llvm.cond_br %1664, ^bb88(%1663 : i64), ^bb93
  ^bb93:
    %1665 = llvm.icmp "slt" %42, %46 : i64
    llvm.cond_br %1665, ^bb94(%42 : i64), ^bb99
  ^bb94(%i_1_below_below_tile: i64):
    %1666 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1666, ^bb95(%9, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb98(%24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%k1_1_below_below: i64, %1667: vector<4xf64>, %1668: vector<4xf64>, %1669: vector<4xf64>, %1670: vector<4xf64>):
    %1671 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1671, ^bb96(%9, %1667, %1668, %1669, %1670 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb97(%1667, %1668, %1669, %1670 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb96(%k0_1_below_below: i64, %1672: vector<4xf64>, %1673: vector<4xf64>, %1674: vector<4xf64>, %1675: vector<4xf64>):
    %1676 = llvm.mul %k1_1_below_below, %20 overflow<nsw> : i64
    %1677 = llvm.mul %i_1_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1678 = llvm.add %1676, %1677 overflow<nsw> : i64
    %1679 = llvm.add %1678, %k0_1_below_below overflow<nsw> : i64
    %1680 = llvm.getelementptr inbounds %a[%1679] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1681 = llvm.load %1680 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1682 = llvm.mlir.poison : vector<4xf64>
    %1683 = llvm.insertelement %1681, %1682[%9 : i64] : vector<4xf64>
    %1684 = llvm.shufflevector %1683, %1682 [0, 0, 0, 0] : vector<4xf64>
    %1685 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1686 = llvm.mul %1685, %a_stride1 overflow<nsw> : i64
    %1687 = llvm.add %1676, %1686 overflow<nsw> : i64
    %1688 = llvm.add %1687, %k0_1_below_below overflow<nsw> : i64
    %1689 = llvm.getelementptr inbounds %a[%1688] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1690 = llvm.load %1689 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1691 = llvm.mlir.poison : vector<4xf64>
    %1692 = llvm.insertelement %1690, %1691[%9 : i64] : vector<4xf64>
    %1693 = llvm.shufflevector %1692, %1691 [0, 0, 0, 0] : vector<4xf64>
    %1694 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1695 = llvm.add %1676, %1694 overflow<nsw> : i64
    %1696 = llvm.add %1695, %k0_1_below_below overflow<nsw> : i64
    %1697 = llvm.getelementptr inbounds %a[%1696] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1698 = llvm.load %1697 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1699 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1700 = llvm.mul %1699, %a_stride1 overflow<nsw> : i64
    %1701 = llvm.add %1676, %1700 overflow<nsw> : i64
    %1702 = llvm.add %1701, %k0_1_below_below overflow<nsw> : i64
    %1703 = llvm.getelementptr inbounds %a[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1704 = llvm.load %1703 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1705 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1706 = llvm.mul %1705, %a_stride1 overflow<nsw> : i64
    %1707 = llvm.add %1676, %1706 overflow<nsw> : i64
    %1708 = llvm.add %1707, %k0_1_below_below overflow<nsw> : i64
    %1709 = llvm.getelementptr inbounds %a[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1710 = llvm.load %1709 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1711 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1712 = llvm.mul %1711, %a_stride1 overflow<nsw> : i64
    %1713 = llvm.add %1676, %1712 overflow<nsw> : i64
    %1714 = llvm.add %1713, %k0_1_below_below overflow<nsw> : i64
    %1715 = llvm.getelementptr inbounds %a[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1716 = llvm.load %1715 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1717 = llvm.mlir.poison : vector<4xf64>
    %1718 = llvm.insertelement %1698, %1717[%9 : i64] : vector<4xf64>
    %1719 = llvm.insertelement %1704, %1718[%2 : i64] : vector<4xf64>
    %1720 = llvm.insertelement %1710, %1719[%5 : i64] : vector<4xf64>
    %1721 = llvm.insertelement %1716, %1720[%1 : i64] : vector<4xf64>
    %1722 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1723 = llvm.mul %1722, %a_stride1 overflow<nsw> : i64
    %1724 = llvm.add %1676, %1723 overflow<nsw> : i64
    %1725 = llvm.add %1724, %k0_1_below_below overflow<nsw> : i64
    %1726 = llvm.getelementptr inbounds %a[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1727 = llvm.load %1726 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1728 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1729 = llvm.mul %1728, %a_stride1 overflow<nsw> : i64
    %1730 = llvm.add %1676, %1729 overflow<nsw> : i64
    %1731 = llvm.add %1730, %k0_1_below_below overflow<nsw> : i64
    %1732 = llvm.getelementptr inbounds %a[%1731] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1733 = llvm.load %1732 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1734 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1735 = llvm.mul %1734, %a_stride1 overflow<nsw> : i64
    %1736 = llvm.add %1676, %1735 overflow<nsw> : i64
    %1737 = llvm.add %1736, %k0_1_below_below overflow<nsw> : i64
    %1738 = llvm.getelementptr inbounds %a[%1737] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1740 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1741 = llvm.mul %1740, %a_stride1 overflow<nsw> : i64
    %1742 = llvm.add %1676, %1741 overflow<nsw> : i64
    %1743 = llvm.add %1742, %k0_1_below_below overflow<nsw> : i64
    %1744 = llvm.getelementptr inbounds %a[%1743] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1745 = llvm.load %1744 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1746 = llvm.mlir.poison : vector<4xf64>
    %1747 = llvm.insertelement %1727, %1746[%9 : i64] : vector<4xf64>
    %1748 = llvm.insertelement %1733, %1747[%2 : i64] : vector<4xf64>
    %1749 = llvm.insertelement %1739, %1748[%5 : i64] : vector<4xf64>
    %1750 = llvm.insertelement %1745, %1749[%1 : i64] : vector<4xf64>
    %1751 = llvm.fmul %1684, %1721 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1752 = llvm.fmul %1684, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1753 = llvm.fmul %1693, %1721 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1754 = llvm.fmul %1693, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1755 = llvm.fadd %1672, %1751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1756 = llvm.fadd %1673, %1752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1757 = llvm.fadd %1674, %1753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1758 = llvm.fadd %1675, %1754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1759 = llvm.add %k0_1_below_below, %2 overflow<nsw> : i64
    %1760 = llvm.icmp "slt" %1759, %a_stride1 : i64
    llvm.cond_br %1760, ^bb96(%1759, %1755, %1756, %1757, %1758 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb97(%1755, %1756, %1757, %1758 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb97(%1761: vector<4xf64>, %1762: vector<4xf64>, %1763: vector<4xf64>, %1764: vector<4xf64>):
    %1765 = llvm.add %k1_1_below_below, %2 overflow<nsw> : i64
    %1766 = llvm.icmp "slt" %1765, %a_size0 : i64
    llvm.cond_br %1766, ^bb95(%1765, %1761, %1762, %1763, %1764 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb98(%1761, %1762, %1763, %1764 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb98(%1767: vector<4xf64>, %1768: vector<4xf64>, %1769: vector<4xf64>, %1770: vector<4xf64>):
    %1771 = llvm.mul %i_1_below_below_tile, %a_size1 overflow<nsw> : i64
    %1772 = llvm.add %1771, %j_1_panel overflow<nsw> : i64
    %1773 = llvm.getelementptr inbounds %out2[%1772] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1767, %1773 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1774 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1775 = llvm.add %1771, %1774 overflow<nsw> : i64
    %1776 = llvm.getelementptr inbounds %out2[%1775] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1768, %1776 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1777 = llvm.add %i_1_below_below_tile, %2 overflow<nsw> : i64
    %1778 = llvm.mul %1777, %a_size1 overflow<nsw> : i64
    %1779 = llvm.add %1778, %j_1_panel overflow<nsw> : i64
    %1780 = llvm.getelementptr inbounds %out2[%1779] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1769, %1780 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1781 = llvm.add %1778, %1774 overflow<nsw> : i64
    %1782 = llvm.getelementptr inbounds %out2[%1781] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1770, %1782 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1783 = llvm.add %i_1_below_below_tile, %5 overflow<nsw> : i64
    %1784 = llvm.icmp "slt" %1783, %46 : i64
    llvm.cond_br %1784, ^bb94(%1783 : i64), ^bb99
  ^bb99:
    %1785 = llvm.icmp "slt" %46, %a_size1 : i64
    llvm.cond_br %1785, ^bb100(%46 : i64), ^bb105
  ^bb100(%i_1_below_below_below_tile: i64):
    %1786 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1786, ^bb101(%9, %24, %24 : i64, vector<4xf64>, vector<4xf64>), ^bb104(%24, %24 : vector<4xf64>, vector<4xf64>)
  ^bb101(%k1_1_below_below_below: i64, %1787: vector<4xf64>, %1788: vector<4xf64>):
    %1789 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1789, ^bb102(%9, %1787, %1788 : i64, vector<4xf64>, vector<4xf64>), ^bb103(%1787, %1788 : vector<4xf64>, vector<4xf64>)
  ^bb102(%k0_1_below_below_below: i64, %1790: vector<4xf64>, %1791: vector<4xf64>):
    %1792 = llvm.mul %k1_1_below_below_below, %20 overflow<nsw> : i64
    %1793 = llvm.mul %i_1_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1794 = llvm.add %1792, %1793 overflow<nsw> : i64
    %1795 = llvm.add %1794, %k0_1_below_below_below overflow<nsw> : i64
    %1796 = llvm.getelementptr inbounds %a[%1795] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1797 = llvm.load %1796 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1798 = llvm.mlir.poison : vector<4xf64>
    %1799 = llvm.insertelement %1797, %1798[%9 : i64] : vector<4xf64>
    %1800 = llvm.shufflevector %1799, %1798 [0, 0, 0, 0] : vector<4xf64>
    %1801 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %1802 = llvm.add %1792, %1801 overflow<nsw> : i64
    %1803 = llvm.add %1802, %k0_1_below_below_below overflow<nsw> : i64
    %1804 = llvm.getelementptr inbounds %a[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1805 = llvm.load %1804 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1806 = llvm.add %j_1_panel, %2 overflow<nsw> : i64
    %1807 = llvm.mul %1806, %a_stride1 overflow<nsw> : i64
    %1808 = llvm.add %1792, %1807 overflow<nsw> : i64
    %1809 = llvm.add %1808, %k0_1_below_below_below overflow<nsw> : i64
    %1810 = llvm.getelementptr inbounds %a[%1809] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1811 = llvm.load %1810 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1812 = llvm.add %j_1_panel, %5 overflow<nsw> : i64
    %1813 = llvm.mul %1812, %a_stride1 overflow<nsw> : i64
    %1814 = llvm.add %1792, %1813 overflow<nsw> : i64
    %1815 = llvm.add %1814, %k0_1_below_below_below overflow<nsw> : i64
    %1816 = llvm.getelementptr inbounds %a[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1817 = llvm.load %1816 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1818 = llvm.add %j_1_panel, %1 overflow<nsw> : i64
    %1819 = llvm.mul %1818, %a_stride1 overflow<nsw> : i64
    %1820 = llvm.add %1792, %1819 overflow<nsw> : i64
    %1821 = llvm.add %1820, %k0_1_below_below_below overflow<nsw> : i64
    %1822 = llvm.getelementptr inbounds %a[%1821] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1823 = llvm.load %1822 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1824 = llvm.mlir.poison : vector<4xf64>
    %1825 = llvm.insertelement %1805, %1824[%9 : i64] : vector<4xf64>
    %1826 = llvm.insertelement %1811, %1825[%2 : i64] : vector<4xf64>
    %1827 = llvm.insertelement %1817, %1826[%5 : i64] : vector<4xf64>
    %1828 = llvm.insertelement %1823, %1827[%1 : i64] : vector<4xf64>
    %1829 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1830 = llvm.mul %1829, %a_stride1 overflow<nsw> : i64
    %1831 = llvm.add %1792, %1830 overflow<nsw> : i64
    %1832 = llvm.add %1831, %k0_1_below_below_below overflow<nsw> : i64
    %1833 = llvm.getelementptr inbounds %a[%1832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1834 = llvm.load %1833 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1835 = llvm.add %j_1_panel, %10 overflow<nsw> : i64
    %1836 = llvm.mul %1835, %a_stride1 overflow<nsw> : i64
    %1837 = llvm.add %1792, %1836 overflow<nsw> : i64
    %1838 = llvm.add %1837, %k0_1_below_below_below overflow<nsw> : i64
    %1839 = llvm.getelementptr inbounds %a[%1838] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1840 = llvm.load %1839 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1841 = llvm.add %j_1_panel, %3 overflow<nsw> : i64
    %1842 = llvm.mul %1841, %a_stride1 overflow<nsw> : i64
    %1843 = llvm.add %1792, %1842 overflow<nsw> : i64
    %1844 = llvm.add %1843, %k0_1_below_below_below overflow<nsw> : i64
    %1845 = llvm.getelementptr inbounds %a[%1844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1846 = llvm.load %1845 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1847 = llvm.add %j_1_panel, %8 overflow<nsw> : i64
    %1848 = llvm.mul %1847, %a_stride1 overflow<nsw> : i64
    %1849 = llvm.add %1792, %1848 overflow<nsw> : i64
    %1850 = llvm.add %1849, %k0_1_below_below_below overflow<nsw> : i64
    %1851 = llvm.getelementptr inbounds %a[%1850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1852 = llvm.load %1851 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1853 = llvm.mlir.poison : vector<4xf64>
    %1854 = llvm.insertelement %1834, %1853[%9 : i64] : vector<4xf64>
    %1855 = llvm.insertelement %1840, %1854[%2 : i64] : vector<4xf64>
    %1856 = llvm.insertelement %1846, %1855[%5 : i64] : vector<4xf64>
    %1857 = llvm.insertelement %1852, %1856[%1 : i64] : vector<4xf64>
    %1858 = llvm.fmul %1800, %1828 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1859 = llvm.fmul %1800, %1857 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1860 = llvm.fadd %1790, %1858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1861 = llvm.fadd %1791, %1859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1862 = llvm.add %k0_1_below_below_below, %2 overflow<nsw> : i64
    %1863 = llvm.icmp "slt" %1862, %a_stride1 : i64
    llvm.cond_br %1863, ^bb102(%1862, %1860, %1861 : i64, vector<4xf64>, vector<4xf64>), ^bb103(%1860, %1861 : vector<4xf64>, vector<4xf64>)
  ^bb103(%1864: vector<4xf64>, %1865: vector<4xf64>):
    %1866 = llvm.add %k1_1_below_below_below, %2 overflow<nsw> : i64
    %1867 = llvm.icmp "slt" %1866, %a_size0 : i64
    llvm.cond_br %1867, ^bb101(%1866, %1864, %1865 : i64, vector<4xf64>, vector<4xf64>), ^bb104(%1864, %1865 : vector<4xf64>, vector<4xf64>)
  ^bb104(%1868: vector<4xf64>, %1869: vector<4xf64>):
    %1870 = llvm.mul %i_1_below_below_below_tile, %a_size1 overflow<nsw> : i64
    %1871 = llvm.add %1870, %j_1_panel overflow<nsw> : i64
    %1872 = llvm.getelementptr inbounds %out2[%1871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1868, %1872 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1873 = llvm.add %j_1_panel, %4 overflow<nsw> : i64
    %1874 = llvm.add %1870, %1873 overflow<nsw> : i64
    %1875 = llvm.getelementptr inbounds %out2[%1874] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1869, %1875 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1876 = llvm.add %i_1_below_below_below_tile, %2 overflow<nsw> : i64
    %1877 = llvm.icmp "slt" %1876, %a_size1 : i64
    llvm.cond_br %1877, ^bb100(%1876 : i64), ^bb105
  ^bb105:
    %1878 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1879 = llvm.icmp "slt" %1878, %49 : i64
    llvm.cond_br %1879, ^bb81(%1878 : i64), ^bb106
  ^bb106:
    %1880 = llvm.ashr %a_stride1, %4 : i64
    %1881 = llvm.mul %1880, %11 overflow<nsw> : i64
    %1882 = llvm.icmp "slt" %49, %a_size1 : i64
    llvm.cond_br %1882, ^bb107(%49 : i64), ^bb164
  ^bb107(%j_1_right_panel: i64):
    %1883 = llvm.icmp "slt" %9, %49 : i64
    llvm.cond_br %1883, ^bb108(%9 : i64), ^bb121
  ^bb108(%i_1_right_tile: i64):
    %1884 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %1885 = llvm.icmp "slt" %i_1_right_tile, %1884 : i64
    llvm.cond_br %1885, ^bb109(%i_1_right_tile : i64), ^bb120
  ^bb109(%i_1_right: i64):
    %1886 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %1887 = llvm.intr.smin(%1886, %a_size1) : (i64, i64) -> i64
    %1888 = llvm.icmp "slt" %j_1_right_panel, %1887 : i64
    llvm.cond_br %1888, ^bb110(%j_1_right_panel : i64), ^bb119
  ^bb110(%j_1_right: i64):
    %1889 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1889, ^bb111(%9, %23 : i64, f64), ^bb118(%23 : f64)
  ^bb111(%k1_1_right: i64, %1890: f64):
    %1891 = llvm.icmp "slt" %9, %1881 : i64
    llvm.cond_br %1891, ^bb112(%9, %25, %24 : i64, vector<4xf64>, vector<4xf64>), ^bb115(%25, %24 : vector<4xf64>, vector<4xf64>)
  ^bb112(%k0_1_right: i64, %1892: vector<4xf64>, %1893: vector<4xf64>):
    %1894 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1895 = llvm.intr.smin(%1894, %1881) : (i64, i64) -> i64
    %1896 = llvm.icmp "slt" %k0_1_right, %1895 : i64
    llvm.cond_br %1896, ^bb113(%k0_1_right, %25, %25, %25, %25 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb114(%25, %25, %25, %25 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb113(%k0_1_right_1: i64, %1897: vector<4xf64>, %1898: vector<4xf64>, %1899: vector<4xf64>, %1900: vector<4xf64>):
    %1901 = llvm.mul %k1_1_right, %20 overflow<nsw> : i64
    %1902 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1903 = llvm.add %1901, %1902 overflow<nsw> : i64
    %1904 = llvm.add %1903, %k0_1_right_1 overflow<nsw> : i64
    %1905 = llvm.getelementptr inbounds %a[%1904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1906 = llvm.load %1905 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1907 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1908 = llvm.add %1901, %1907 overflow<nsw> : i64
    %1909 = llvm.add %1908, %k0_1_right_1 overflow<nsw> : i64
    %1910 = llvm.getelementptr inbounds %a[%1909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1911 = llvm.load %1910 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1912 = llvm.fmul %1906, %1911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1913 = llvm.fadd %1897, %1912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1914 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1915 = llvm.add %1901, %1902 overflow<nsw> : i64
    %1916 = llvm.add %1915, %1914 overflow<nsw> : i64
    %1917 = llvm.getelementptr inbounds %a[%1916] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1918 = llvm.load %1917 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1919 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %1920 = llvm.add %1901, %1907 overflow<nsw> : i64
    %1921 = llvm.add %1920, %1919 overflow<nsw> : i64
    %1922 = llvm.getelementptr inbounds %a[%1921] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1923 = llvm.load %1922 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1924 = llvm.fmul %1918, %1923 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1925 = llvm.fadd %1898, %1924 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1926 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1927 = llvm.add %1901, %1902 overflow<nsw> : i64
    %1928 = llvm.add %1927, %1926 overflow<nsw> : i64
    %1929 = llvm.getelementptr inbounds %a[%1928] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1930 = llvm.load %1929 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1931 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %1932 = llvm.add %1901, %1907 overflow<nsw> : i64
    %1933 = llvm.add %1932, %1931 overflow<nsw> : i64
    %1934 = llvm.getelementptr inbounds %a[%1933] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1935 = llvm.load %1934 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1936 = llvm.fmul %1930, %1935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1937 = llvm.fadd %1899, %1936 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1938 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1939 = llvm.add %1901, %1902 overflow<nsw> : i64
    %1940 = llvm.add %1939, %1938 overflow<nsw> : i64
    %1941 = llvm.getelementptr inbounds %a[%1940] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1942 = llvm.load %1941 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1943 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %1944 = llvm.add %1901, %1907 overflow<nsw> : i64
    %1945 = llvm.add %1944, %1943 overflow<nsw> : i64
    %1946 = llvm.getelementptr inbounds %a[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1947 = llvm.load %1946 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1948 = llvm.fmul %1942, %1947 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1949 = llvm.fadd %1900, %1948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1950 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %1951 = llvm.icmp "slt" %1950, %1895 : i64
    llvm.cond_br %1951, ^bb113(%1950, %1913, %1925, %1937, %1949 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb114(%1913, %1925, %1937, %1949 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb114(%1952: vector<4xf64>, %1953: vector<4xf64>, %1954: vector<4xf64>, %1955: vector<4xf64>):
    %1956 = llvm.fadd %1952, %1953 : vector<4xf64>
    %1957 = llvm.fadd %1954, %1955 : vector<4xf64>
    %1958 = llvm.fadd %1956, %1957 : vector<4xf64>
    %1959 = llvm.fsub %1958, %1893 : vector<4xf64>
    %1960 = llvm.fadd %1892, %1959 : vector<4xf64>
    %1961 = llvm.fsub %1960, %1892 : vector<4xf64>
    %1962 = llvm.fsub %1961, %1959 : vector<4xf64>
    %1963 = llvm.fcmp "uno" %1962, %1962 : vector<4xf64>
    %1964 = llvm.select %1963, %24, %1962 : vector<4xi1>, vector<4xf64>
    %1965 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %1966 = llvm.icmp "slt" %1965, %1881 : i64
    llvm.cond_br %1966, ^bb112(%1965, %1960, %1964 : i64, vector<4xf64>, vector<4xf64>), ^bb115(%1960, %1964 : vector<4xf64>, vector<4xf64>)
  ^bb115(%1967: vector<4xf64>, %1968: vector<4xf64>):
    %1969 = llvm.fsub %25, %1968 : vector<4xf64>
    %1970 = llvm.icmp "slt" %1881, %a_stride1 : i64
    llvm.cond_br %1970, ^bb116(%1881, %1969 : i64, vector<4xf64>), ^bb117(%1969 : vector<4xf64>)
  ^bb116(%k0_1_right_2: i64, %1971: vector<4xf64>):
    %1972 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %1973 = llvm.intr.smin(%1972, %4) : (i64, i64) -> i64
    %1974 = llvm.intr.smax(%1973, %9) : (i64, i64) -> i64
    %1975 = llvm.trunc %1974 : i64 to i32
    %1976 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1977 = llvm.mlir.poison : vector<4xi32>
    %1978 = llvm.insertelement %1975, %1977[%9 : i64] : vector<4xi32>
    %1979 = llvm.shufflevector %1978, %1977 [0, 0, 0, 0] : vector<4xi32>
    %1980 = llvm.icmp "slt" %1976, %1979 : vector<4xi32>
    %1981 = llvm.mul %k1_1_right, %20 overflow<nsw> : i64
    %1982 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %1983 = llvm.add %1981, %1982 overflow<nsw> : i64
    %1984 = llvm.add %1983, %k0_1_right_2 overflow<nsw> : i64
    %1985 = llvm.getelementptr inbounds %a[%1984] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1986 = llvm.intr.masked.load %1985, %1980, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1987 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %1988 = llvm.add %1981, %1987 overflow<nsw> : i64
    %1989 = llvm.add %1988, %k0_1_right_2 overflow<nsw> : i64
    %1990 = llvm.getelementptr inbounds %a[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1991 = llvm.intr.masked.load %1990, %1980, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1992 = llvm.fmul %1986, %1991 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1993 = llvm.fadd %1971, %1992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1994 = llvm.select %1980, %1993, %1971 : vector<4xi1>, vector<4xf64>
    %1995 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %1996 = llvm.icmp "slt" %1995, %a_stride1 : i64
    llvm.cond_br %1996, ^bb116(%1995, %1994 : i64, vector<4xf64>), ^bb117(%1994 : vector<4xf64>)
  ^bb117(%1997: vector<4xf64>):
    %1998 = llvm.fadd %1967, %1997 : vector<4xf64>
    %1999 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2000 = "llvm.intr.vector.reduce.fadd"(%1999, %1998) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2001 = llvm.fadd %1890, %2000 : f64
    %2002 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %2003 = llvm.icmp "slt" %2002, %a_size0 : i64
    llvm.cond_br %2003, ^bb111(%2002, %2001 : i64, f64), ^bb118(%2001 : f64)
  ^bb118(%2004: f64):
    %2005 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %2006 = llvm.add %2005, %j_1_right overflow<nsw> : i64
    %2007 = llvm.getelementptr inbounds %out2[%2006] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2004, %2007 {alignment = 8 : i64} : f64, !llvm.ptr
    %2008 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %2009 = llvm.icmp "slt" %2008, %1887 : i64
    llvm.cond_br %2009, ^bb110(%2008 : i64), ^bb119
  ^bb119:
    %2010 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %2011 = llvm.icmp "slt" %2010, %1884 : i64
    llvm.cond_br %2011, ^bb109(%2010 : i64), ^bb120
  ^bb120:
    %2012 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %2013 = llvm.icmp "slt" %2012, %49 : i64
    llvm.cond_br %2013, ^bb108(%2012 : i64), ^bb121
  ^bb121:
    %2014 = llvm.icmp "slt" %49, %53 : i64
    llvm.cond_br %2014, ^bb122(%49 : i64), ^bb135
  ^bb122(%i_1_right_below_tile: i64):
    %2015 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %2016 = llvm.icmp "slt" %i_1_right_below_tile, %2015 : i64
    llvm.cond_br %2016, ^bb123(%i_1_right_below_tile : i64), ^bb134
  ^bb123(%i_1_right_below: i64):
    %2017 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2018 = llvm.intr.smin(%2017, %a_size1) : (i64, i64) -> i64
    %2019 = llvm.icmp "slt" %j_1_right_panel, %2018 : i64
    llvm.cond_br %2019, ^bb124(%j_1_right_panel : i64), ^bb133
  ^bb124(%j_1_right_below: i64):
    %2020 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %2020, ^bb125(%9, %23 : i64, f64), ^bb132(%23 : f64)
  ^bb125(%k1_1_right_below: i64, %2021: f64):
    %2022 = llvm.icmp "slt" %9, %1881 : i64
    llvm.cond_br %2022, ^bb126(%9, %25, %24 : i64, vector<4xf64>, vector<4xf64>), ^bb129(%25, %24 : vector<4xf64>, vector<4xf64>)
  ^bb126(%k0_1_right_below: i64, %2023: vector<4xf64>, %2024: vector<4xf64>):
    %2025 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %2026 = llvm.intr.smin(%2025, %1881) : (i64, i64) -> i64
    %2027 = llvm.icmp "slt" %k0_1_right_below, %2026 : i64
    llvm.cond_br %2027, ^bb127(%k0_1_right_below, %25, %25, %25, %25 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb128(%25, %25, %25, %25 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb127(%k0_1_right_below_1: i64, %2028: vector<4xf64>, %2029: vector<4xf64>, %2030: vector<4xf64>, %2031: vector<4xf64>):
    %2032 = llvm.mul %k1_1_right_below, %20 overflow<nsw> : i64
    %2033 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %2034 = llvm.add %2032, %2033 overflow<nsw> : i64
    %2035 = llvm.add %2034, %k0_1_right_below_1 overflow<nsw> : i64
    %2036 = llvm.getelementptr inbounds %a[%2035] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2037 = llvm.load %2036 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2038 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %2039 = llvm.add %2032, %2038 overflow<nsw> : i64
    %2040 = llvm.add %2039, %k0_1_right_below_1 overflow<nsw> : i64
    %2041 = llvm.getelementptr inbounds %a[%2040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2042 = llvm.load %2041 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2043 = llvm.fmul %2037, %2042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2044 = llvm.fadd %2028, %2043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2045 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %2046 = llvm.add %2032, %2033 overflow<nsw> : i64
    %2047 = llvm.add %2046, %2045 overflow<nsw> : i64
    %2048 = llvm.getelementptr inbounds %a[%2047] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2049 = llvm.load %2048 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2050 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %2051 = llvm.add %2032, %2038 overflow<nsw> : i64
    %2052 = llvm.add %2051, %2050 overflow<nsw> : i64
    %2053 = llvm.getelementptr inbounds %a[%2052] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2054 = llvm.load %2053 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2055 = llvm.fmul %2049, %2054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2056 = llvm.fadd %2029, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2057 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %2058 = llvm.add %2032, %2033 overflow<nsw> : i64
    %2059 = llvm.add %2058, %2057 overflow<nsw> : i64
    %2060 = llvm.getelementptr inbounds %a[%2059] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2061 = llvm.load %2060 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2062 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %2063 = llvm.add %2032, %2038 overflow<nsw> : i64
    %2064 = llvm.add %2063, %2062 overflow<nsw> : i64
    %2065 = llvm.getelementptr inbounds %a[%2064] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2066 = llvm.load %2065 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2067 = llvm.fmul %2061, %2066 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2068 = llvm.fadd %2030, %2067 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2069 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %2070 = llvm.add %2032, %2033 overflow<nsw> : i64
    %2071 = llvm.add %2070, %2069 overflow<nsw> : i64
    %2072 = llvm.getelementptr inbounds %a[%2071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2073 = llvm.load %2072 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2074 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %2075 = llvm.add %2032, %2038 overflow<nsw> : i64
    %2076 = llvm.add %2075, %2074 overflow<nsw> : i64
    %2077 = llvm.getelementptr inbounds %a[%2076] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2078 = llvm.load %2077 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2079 = llvm.fmul %2073, %2078 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2080 = llvm.fadd %2031, %2079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2081 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %2082 = llvm.icmp "slt" %2081, %2026 : i64
    llvm.cond_br %2082, ^bb127(%2081, %2044, %2056, %2068, %2080 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb128(%2044, %2056, %2068, %2080 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb128(%2083: vector<4xf64>, %2084: vector<4xf64>, %2085: vector<4xf64>, %2086: vector<4xf64>):
    %2087 = llvm.fadd %2083, %2084 : vector<4xf64>
    %2088 = llvm.fadd %2085, %2086 : vector<4xf64>
    %2089 = llvm.fadd %2087, %2088 : vector<4xf64>
    %2090 = llvm.fsub %2089, %2024 : vector<4xf64>
    %2091 = llvm.fadd %2023, %2090 : vector<4xf64>
    %2092 = llvm.fsub %2091, %2023 : vector<4xf64>
    %2093 = llvm.fsub %2092, %2090 : vector<4xf64>
    %2094 = llvm.fcmp "uno" %2093, %2093 : vector<4xf64>
    %2095 = llvm.select %2094, %24, %2093 : vector<4xi1>, vector<4xf64>
    %2096 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %2097 = llvm.icmp "slt" %2096, %1881 : i64
    llvm.cond_br %2097, ^bb126(%2096, %2091, %2095 : i64, vector<4xf64>, vector<4xf64>), ^bb129(%2091, %2095 : vector<4xf64>, vector<4xf64>)
  ^bb129(%2098: vector<4xf64>, %2099: vector<4xf64>):
    %2100 = llvm.fsub %25, %2099 : vector<4xf64>
    %2101 = llvm.icmp "slt" %1881, %a_stride1 : i64
    llvm.cond_br %2101, ^bb130(%1881, %2100 : i64, vector<4xf64>), ^bb131(%2100 : vector<4xf64>)
  ^bb130(%k0_1_right_below_2: i64, %2102: vector<4xf64>):
    %2103 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %2104 = llvm.intr.smin(%2103, %4) : (i64, i64) -> i64
    %2105 = llvm.intr.smax(%2104, %9) : (i64, i64) -> i64
    %2106 = llvm.trunc %2105 : i64 to i32
    %2107 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2108 = llvm.mlir.poison : vector<4xi32>
    %2109 = llvm.insertelement %2106, %2108[%9 : i64] : vector<4xi32>
    %2110 = llvm.shufflevector %2109, %2108 [0, 0, 0, 0] : vector<4xi32>
    %2111 = llvm.icmp "slt" %2107, %2110 : vector<4xi32>
    %2112 = llvm.mul %k1_1_right_below, %20 overflow<nsw> : i64
    %2113 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %2114 = llvm.add %2112, %2113 overflow<nsw> : i64
    %2115 = llvm.add %2114, %k0_1_right_below_2 overflow<nsw> : i64
    %2116 = llvm.getelementptr inbounds %a[%2115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2117 = llvm.intr.masked.load %2116, %2111, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2118 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %2119 = llvm.add %2112, %2118 overflow<nsw> : i64
    %2120 = llvm.add %2119, %k0_1_right_below_2 overflow<nsw> : i64
    %2121 = llvm.getelementptr inbounds %a[%2120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2122 = llvm.intr.masked.load %2121, %2111, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2123 = llvm.fmul %2117, %2122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2124 = llvm.fadd %2102, %2123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2125 = llvm.select %2111, %2124, %2102 : vector<4xi1>, vector<4xf64>
    %2126 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %2127 = llvm.icmp "slt" %2126, %a_stride1 : i64
    llvm.cond_br %2127, ^bb130(%2126, %2125 : i64, vector<4xf64>), ^bb131(%2125 : vector<4xf64>)
  ^bb131(%2128: vector<4xf64>):
    %2129 = llvm.fadd %2098, %2128 : vector<4xf64>
    %2130 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2131 = "llvm.intr.vector.reduce.fadd"(%2130, %2129) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2132 = llvm.fadd %2021, %2131 : f64
    %2133 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %2134 = llvm.icmp "slt" %2133, %a_size0 : i64
    llvm.cond_br %2134, ^bb125(%2133, %2132 : i64, f64), ^bb132(%2132 : f64)
  ^bb132(%2135: f64):
    %2136 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %2137 = llvm.add %2136, %j_1_right_below overflow<nsw> : i64
    %2138 = llvm.getelementptr inbounds %out2[%2137] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2135, %2138 {alignment = 8 : i64} : f64, !llvm.ptr
    %2139 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %2140 = llvm.icmp "slt" %2139, %2018 : i64
    llvm.cond_br %2140, ^bb124(%2139 : i64), ^bb133
  ^bb133:
    %2141 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %2142 = llvm.icmp "slt" %2141, %2015 : i64
    llvm.cond_br %2142, ^bb123(%2141 : i64), ^bb134
  ^bb134:
    %2143 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %2144 = llvm.icmp "slt" %2143, %53 : i64
    llvm.cond_br %2144, ^bb122(%2143 : i64), ^bb135
  ^bb135:
    %2145 = llvm.icmp "slt" %53, %57 : i64
    llvm.cond_br %2145, ^bb136(%53 : i64), ^bb149
  ^bb136(%i_1_right_below_below_tile: i64):
    %2146 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2147 = llvm.icmp "slt" %i_1_right_below_below_tile, %2146 : i64
    llvm.cond_br %2147, ^bb137(%i_1_right_below_below_tile : i64), ^bb148
  ^bb137(%i_1_right_below_below: i64):
    %2148 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2149 = llvm.intr.smin(%2148, %a_size1) : (i64, i64) -> i64
    %2150 = llvm.icmp "slt" %j_1_right_panel, %2149 : i64
    llvm.cond_br %2150, ^bb138(%j_1_right_panel : i64), ^bb147
  ^bb138(%j_1_right_below_below: i64):
    %2151 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %2151, ^bb139(%9, %23 : i64, f64), ^bb146(%23 : f64)
  ^bb139(%k1_1_right_below_below: i64, %2152: f64):
    %2153 = llvm.icmp "slt" %9, %1881 : i64
    llvm.cond_br %2153, ^bb140(%9, %25, %24 : i64, vector<4xf64>, vector<4xf64>), ^bb143(%25, %24 : vector<4xf64>, vector<4xf64>)
  ^bb140(%k0_1_right_below_below: i64, %2154: vector<4xf64>, %2155: vector<4xf64>):
    %2156 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2157 = llvm.intr.smin(%2156, %1881) : (i64, i64) -> i64
    %2158 = llvm.icmp "slt" %k0_1_right_below_below, %2157 : i64
    llvm.cond_br %2158, ^bb141(%k0_1_right_below_below, %25, %25, %25, %25 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb142(%25, %25, %25, %25 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb141(%k0_1_right_below_below_1: i64, %2159: vector<4xf64>, %2160: vector<4xf64>, %2161: vector<4xf64>, %2162: vector<4xf64>):
    %2163 = llvm.mul %k1_1_right_below_below, %20 overflow<nsw> : i64
    %2164 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2165 = llvm.add %2163, %2164 overflow<nsw> : i64
    %2166 = llvm.add %2165, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2167 = llvm.getelementptr inbounds %a[%2166] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2168 = llvm.load %2167 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2169 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2170 = llvm.add %2163, %2169 overflow<nsw> : i64
    %2171 = llvm.add %2170, %k0_1_right_below_below_1 overflow<nsw> : i64
    %2172 = llvm.getelementptr inbounds %a[%2171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2173 = llvm.load %2172 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2174 = llvm.fmul %2168, %2173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2175 = llvm.fadd %2159, %2174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2176 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2177 = llvm.add %2163, %2164 overflow<nsw> : i64
    %2178 = llvm.add %2177, %2176 overflow<nsw> : i64
    %2179 = llvm.getelementptr inbounds %a[%2178] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2180 = llvm.load %2179 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2181 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %2182 = llvm.add %2163, %2169 overflow<nsw> : i64
    %2183 = llvm.add %2182, %2181 overflow<nsw> : i64
    %2184 = llvm.getelementptr inbounds %a[%2183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2185 = llvm.load %2184 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2186 = llvm.fmul %2180, %2185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2187 = llvm.fadd %2160, %2186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2188 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2189 = llvm.add %2163, %2164 overflow<nsw> : i64
    %2190 = llvm.add %2189, %2188 overflow<nsw> : i64
    %2191 = llvm.getelementptr inbounds %a[%2190] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2192 = llvm.load %2191 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2193 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %2194 = llvm.add %2163, %2169 overflow<nsw> : i64
    %2195 = llvm.add %2194, %2193 overflow<nsw> : i64
    %2196 = llvm.getelementptr inbounds %a[%2195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2197 = llvm.load %2196 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2198 = llvm.fmul %2192, %2197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2199 = llvm.fadd %2161, %2198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2200 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2201 = llvm.add %2163, %2164 overflow<nsw> : i64
    %2202 = llvm.add %2201, %2200 overflow<nsw> : i64
    %2203 = llvm.getelementptr inbounds %a[%2202] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2204 = llvm.load %2203 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2205 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %2206 = llvm.add %2163, %2169 overflow<nsw> : i64
    %2207 = llvm.add %2206, %2205 overflow<nsw> : i64
    %2208 = llvm.getelementptr inbounds %a[%2207] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2209 = llvm.load %2208 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2210 = llvm.fmul %2204, %2209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2211 = llvm.fadd %2162, %2210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2212 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %2213 = llvm.icmp "slt" %2212, %2157 : i64
    llvm.cond_br %2213, ^bb141(%2212, %2175, %2187, %2199, %2211 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb142(%2175, %2187, %2199, %2211 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb142(%2214: vector<4xf64>, %2215: vector<4xf64>, %2216: vector<4xf64>, %2217: vector<4xf64>):
    %2218 = llvm.fadd %2214, %2215 : vector<4xf64>
    %2219 = llvm.fadd %2216, %2217 : vector<4xf64>
    %2220 = llvm.fadd %2218, %2219 : vector<4xf64>
    %2221 = llvm.fsub %2220, %2155 : vector<4xf64>
    %2222 = llvm.fadd %2154, %2221 : vector<4xf64>
    %2223 = llvm.fsub %2222, %2154 : vector<4xf64>
    %2224 = llvm.fsub %2223, %2221 : vector<4xf64>
    %2225 = llvm.fcmp "uno" %2224, %2224 : vector<4xf64>
    %2226 = llvm.select %2225, %24, %2224 : vector<4xi1>, vector<4xf64>
    %2227 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %2228 = llvm.icmp "slt" %2227, %1881 : i64
    llvm.cond_br %2228, ^bb140(%2227, %2222, %2226 : i64, vector<4xf64>, vector<4xf64>), ^bb143(%2222, %2226 : vector<4xf64>, vector<4xf64>)
  ^bb143(%2229: vector<4xf64>, %2230: vector<4xf64>):
    %2231 = llvm.fsub %25, %2230 : vector<4xf64>
    %2232 = llvm.icmp "slt" %1881, %a_stride1 : i64
    llvm.cond_br %2232, ^bb144(%1881, %2231 : i64, vector<4xf64>), ^bb145(%2231 : vector<4xf64>)
  ^bb144(%k0_1_right_below_below_2: i64, %2233: vector<4xf64>):
    %2234 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2235 = llvm.intr.smin(%2234, %4) : (i64, i64) -> i64
    %2236 = llvm.intr.smax(%2235, %9) : (i64, i64) -> i64
    %2237 = llvm.trunc %2236 : i64 to i32
    %2238 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2239 = llvm.mlir.poison : vector<4xi32>
    %2240 = llvm.insertelement %2237, %2239[%9 : i64] : vector<4xi32>
    %2241 = llvm.shufflevector %2240, %2239 [0, 0, 0, 0] : vector<4xi32>
    %2242 = llvm.icmp "slt" %2238, %2241 : vector<4xi32>
    %2243 = llvm.mul %k1_1_right_below_below, %20 overflow<nsw> : i64
    %2244 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2245 = llvm.add %2243, %2244 overflow<nsw> : i64
    %2246 = llvm.add %2245, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2247 = llvm.getelementptr inbounds %a[%2246] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2248 = llvm.intr.masked.load %2247, %2242, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2249 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %2250 = llvm.add %2243, %2249 overflow<nsw> : i64
    %2251 = llvm.add %2250, %k0_1_right_below_below_2 overflow<nsw> : i64
    %2252 = llvm.getelementptr inbounds %a[%2251] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2253 = llvm.intr.masked.load %2252, %2242, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2254 = llvm.fmul %2248, %2253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2255 = llvm.fadd %2233, %2254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2256 = llvm.select %2242, %2255, %2233 : vector<4xi1>, vector<4xf64>
    %2257 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %2258 = llvm.icmp "slt" %2257, %a_stride1 : i64
    llvm.cond_br %2258, ^bb144(%2257, %2256 : i64, vector<4xf64>), ^bb145(%2256 : vector<4xf64>)
  ^bb145(%2259: vector<4xf64>):
    %2260 = llvm.fadd %2229, %2259 : vector<4xf64>
    %2261 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2262 = "llvm.intr.vector.reduce.fadd"(%2261, %2260) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2263 = llvm.fadd %2152, %2262 : f64
    %2264 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %2265 = llvm.icmp "slt" %2264, %a_size0 : i64
    llvm.cond_br %2265, ^bb139(%2264, %2263 : i64, f64), ^bb146(%2263 : f64)
  ^bb146(%2266: f64):
    %2267 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %2268 = llvm.add %2267, %j_1_right_below_below overflow<nsw> : i64
    %2269 = llvm.getelementptr inbounds %out2[%2268] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2266, %2269 {alignment = 8 : i64} : f64, !llvm.ptr
    %2270 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %2271 = llvm.icmp "slt" %2270, %2149 : i64
    llvm.cond_br %2271, ^bb138(%2270 : i64), ^bb147
  ^bb147:
    %2272 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %2273 = llvm.icmp "slt" %2272, %2146 : i64
    llvm.cond_br %2273, ^bb137(%2272 : i64), ^bb148
  ^bb148:
    %2274 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %2275 = llvm.icmp "slt" %2274, %57 : i64
    llvm.cond_br %2275, ^bb136(%2274 : i64), ^bb149
  ^bb149:
    %2276 = llvm.icmp "slt" %57, %a_size1 : i64
    llvm.cond_br %2276, ^bb150(%57 : i64), ^bb163
  ^bb150(%i_1_right_below_below_below_tile: i64):
    %2277 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2278 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %2277 : i64
    llvm.cond_br %2278, ^bb151(%i_1_right_below_below_below_tile : i64), ^bb162
  ^bb151(%i_1_right_below_below_below: i64):
    %2279 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2280 = llvm.intr.smin(%2279, %a_size1) : (i64, i64) -> i64
    %2281 = llvm.icmp "slt" %j_1_right_panel, %2280 : i64
    llvm.cond_br %2281, ^bb152(%j_1_right_panel : i64), ^bb161
  ^bb152(%j_1_right_below_below_below: i64):
    %2282 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %2282, ^bb153(%9, %23 : i64, f64), ^bb160(%23 : f64)
  ^bb153(%k1_1_right_below_below_below: i64, %2283: f64):
    %2284 = llvm.icmp "slt" %9, %1881 : i64
    llvm.cond_br %2284, ^bb154(%9, %25, %24 : i64, vector<4xf64>, vector<4xf64>), ^bb157(%25, %24 : vector<4xf64>, vector<4xf64>)
  ^bb154(%k0_1_right_below_below_below: i64, %2285: vector<4xf64>, %2286: vector<4xf64>):
    %2287 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2288 = llvm.intr.smin(%2287, %1881) : (i64, i64) -> i64
    %2289 = llvm.icmp "slt" %k0_1_right_below_below_below, %2288 : i64
    llvm.cond_br %2289, ^bb155(%k0_1_right_below_below_below, %25, %25, %25, %25 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb156(%25, %25, %25, %25 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb155(%k0_1_right_below_below_below_1: i64, %2290: vector<4xf64>, %2291: vector<4xf64>, %2292: vector<4xf64>, %2293: vector<4xf64>):
    %2294 = llvm.mul %k1_1_right_below_below_below, %20 overflow<nsw> : i64
    %2295 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2296 = llvm.add %2294, %2295 overflow<nsw> : i64
    %2297 = llvm.add %2296, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2298 = llvm.getelementptr inbounds %a[%2297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2299 = llvm.load %2298 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2300 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2301 = llvm.add %2294, %2300 overflow<nsw> : i64
    %2302 = llvm.add %2301, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %2303 = llvm.getelementptr inbounds %a[%2302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2304 = llvm.load %2303 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2305 = llvm.fmul %2299, %2304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2306 = llvm.fadd %2290, %2305 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2307 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2308 = llvm.add %2294, %2295 overflow<nsw> : i64
    %2309 = llvm.add %2308, %2307 overflow<nsw> : i64
    %2310 = llvm.getelementptr inbounds %a[%2309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2311 = llvm.load %2310 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2312 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %2313 = llvm.add %2294, %2300 overflow<nsw> : i64
    %2314 = llvm.add %2313, %2312 overflow<nsw> : i64
    %2315 = llvm.getelementptr inbounds %a[%2314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2316 = llvm.load %2315 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2317 = llvm.fmul %2311, %2316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2318 = llvm.fadd %2291, %2317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2319 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2320 = llvm.add %2294, %2295 overflow<nsw> : i64
    %2321 = llvm.add %2320, %2319 overflow<nsw> : i64
    %2322 = llvm.getelementptr inbounds %a[%2321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2323 = llvm.load %2322 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2324 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %2325 = llvm.add %2294, %2300 overflow<nsw> : i64
    %2326 = llvm.add %2325, %2324 overflow<nsw> : i64
    %2327 = llvm.getelementptr inbounds %a[%2326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2328 = llvm.load %2327 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2329 = llvm.fmul %2323, %2328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2330 = llvm.fadd %2292, %2329 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2331 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2332 = llvm.add %2294, %2295 overflow<nsw> : i64
    %2333 = llvm.add %2332, %2331 overflow<nsw> : i64
    %2334 = llvm.getelementptr inbounds %a[%2333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2335 = llvm.load %2334 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2336 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %2337 = llvm.add %2294, %2300 overflow<nsw> : i64
    %2338 = llvm.add %2337, %2336 overflow<nsw> : i64
    %2339 = llvm.getelementptr inbounds %a[%2338] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2340 = llvm.load %2339 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2341 = llvm.fmul %2335, %2340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2342 = llvm.fadd %2293, %2341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2343 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %2344 = llvm.icmp "slt" %2343, %2288 : i64
    llvm.cond_br %2344, ^bb155(%2343, %2306, %2318, %2330, %2342 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb156(%2306, %2318, %2330, %2342 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb156(%2345: vector<4xf64>, %2346: vector<4xf64>, %2347: vector<4xf64>, %2348: vector<4xf64>):
    %2349 = llvm.fadd %2345, %2346 : vector<4xf64>
    %2350 = llvm.fadd %2347, %2348 : vector<4xf64>
    %2351 = llvm.fadd %2349, %2350 : vector<4xf64>
    %2352 = llvm.fsub %2351, %2286 : vector<4xf64>
    %2353 = llvm.fadd %2285, %2352 : vector<4xf64>
    %2354 = llvm.fsub %2353, %2285 : vector<4xf64>
    %2355 = llvm.fsub %2354, %2352 : vector<4xf64>
    %2356 = llvm.fcmp "uno" %2355, %2355 : vector<4xf64>
    %2357 = llvm.select %2356, %24, %2355 : vector<4xi1>, vector<4xf64>
    %2358 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %2359 = llvm.icmp "slt" %2358, %1881 : i64
    llvm.cond_br %2359, ^bb154(%2358, %2353, %2357 : i64, vector<4xf64>, vector<4xf64>), ^bb157(%2353, %2357 : vector<4xf64>, vector<4xf64>)
  ^bb157(%2360: vector<4xf64>, %2361: vector<4xf64>):
    %2362 = llvm.fsub %25, %2361 : vector<4xf64>
    %2363 = llvm.icmp "slt" %1881, %a_stride1 : i64
    llvm.cond_br %2363, ^bb158(%1881, %2362 : i64, vector<4xf64>), ^bb159(%2362 : vector<4xf64>)
  ^bb158(%k0_1_right_below_below_below_2: i64, %2364: vector<4xf64>):
    %2365 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2366 = llvm.intr.smin(%2365, %4) : (i64, i64) -> i64
    %2367 = llvm.intr.smax(%2366, %9) : (i64, i64) -> i64
    %2368 = llvm.trunc %2367 : i64 to i32
    %2369 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2370 = llvm.mlir.poison : vector<4xi32>
    %2371 = llvm.insertelement %2368, %2370[%9 : i64] : vector<4xi32>
    %2372 = llvm.shufflevector %2371, %2370 [0, 0, 0, 0] : vector<4xi32>
    %2373 = llvm.icmp "slt" %2369, %2372 : vector<4xi32>
    %2374 = llvm.mul %k1_1_right_below_below_below, %20 overflow<nsw> : i64
    %2375 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2376 = llvm.add %2374, %2375 overflow<nsw> : i64
    %2377 = llvm.add %2376, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2378 = llvm.getelementptr inbounds %a[%2377] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2379 = llvm.intr.masked.load %2378, %2373, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2380 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %2381 = llvm.add %2374, %2380 overflow<nsw> : i64
    %2382 = llvm.add %2381, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %2383 = llvm.getelementptr inbounds %a[%2382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2384 = llvm.intr.masked.load %2383, %2373, %24 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2385 = llvm.fmul %2379, %2384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2386 = llvm.fadd %2364, %2385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2387 = llvm.select %2373, %2386, %2364 : vector<4xi1>, vector<4xf64>
    %2388 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %2389 = llvm.icmp "slt" %2388, %a_stride1 : i64
    llvm.cond_br %2389, ^bb158(%2388, %2387 : i64, vector<4xf64>), ^bb159(%2387 : vector<4xf64>)
  ^bb159(%2390: vector<4xf64>):
    %2391 = llvm.fadd %2360, %2390 : vector<4xf64>
    %2392 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %2393 = "llvm.intr.vector.reduce.fadd"(%2392, %2391) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %2394 = llvm.fadd %2283, %2393 : f64
    %2395 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %2396 = llvm.icmp "slt" %2395, %a_size0 : i64
    llvm.cond_br %2396, ^bb153(%2395, %2394 : i64, f64), ^bb160(%2394 : f64)
  ^bb160(%2397: f64):
    %2398 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %2399 = llvm.add %2398, %j_1_right_below_below_below overflow<nsw> : i64
    %2400 = llvm.getelementptr inbounds %out2[%2399] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2397, %2400 {alignment = 8 : i64} : f64, !llvm.ptr
    %2401 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %2402 = llvm.icmp "slt" %2401, %2280 : i64
    llvm.cond_br %2402, ^bb152(%2401 : i64), ^bb161
  ^bb161:
    %2403 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %2404 = llvm.icmp "slt" %2403, %2277 : i64
    llvm.cond_br %2404, ^bb151(%2403 : i64), ^bb162
  ^bb162:
    %2405 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %2406 = llvm.icmp "slt" %2405, %a_size1 : i64
    llvm.cond_br %2406, ^bb150(%2405 : i64), ^bb163
  ^bb163:
    %2407 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %2408 = llvm.icmp "slt" %2407, %a_size1 : i64
    llvm.cond_br %2408, ^bb107(%2407 : i64), ^bb164
  ^bb164:
    llvm.return %19 : i32
  ^bb165(%2409: i32):
    llvm.return %2409 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2410 = llvm.mlir.constant(0) : i64
    %2411 = llvm.mlir.constant(1) : i64
    %2412 = llvm.mlir.constant(2) : i64
    %2413 = llvm.mlir.constant(2 : i32) : i32
    %2414 = llvm.mlir.constant(3 : i32) : i32
    %2415 = llvm.mlir.constant(3) : i64
    %2416 = llvm.mlir.constant(4) : i64
    %2417 = llvm.mlir.constant(5) : i64
    %2418 = llvm.mlir.constant(6) : i64
    %2419 = llvm.mlir.constant(0 : i32) : i32
    %2420 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2421 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2422 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2423 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2422, ^bb1, ^bb3(%2413 : i32)
  ^bb1:
    llvm.cond_br %2423, ^bb2, ^bb3(%2414 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2424 = llvm.getelementptr inbounds %extents[%2411] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2424 {alignment = 8 : i64} : i64, !llvm.ptr
    %2425 = llvm.getelementptr inbounds %extents[%2412] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2425 {alignment = 8 : i64} : i64, !llvm.ptr
    %2426 = llvm.getelementptr inbounds %extents[%2415] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %2426 {alignment = 8 : i64} : i64, !llvm.ptr
    %2427 = llvm.getelementptr inbounds %extents[%2416] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_1, %2427 {alignment = 8 : i64} : i64, !llvm.ptr
    %2428 = llvm.getelementptr inbounds %extents[%2417] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2428 {alignment = 8 : i64} : i64, !llvm.ptr
    %2429 = llvm.getelementptr inbounds %extents[%2418] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2429 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2419 : i32
  ^bb3(%2430: i32):
    llvm.return %2430 : i32
  }
}
