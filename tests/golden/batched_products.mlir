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
    %56 = arith.constant 0 : index
    %57 = arith.maxsi %8, %56 : index
    %58 = arith.constant 8 : index
    %59 = arith.ceildivsi %17, %58 : index
    %60 = arith.constant 0 : index
    %61 = arith.maxsi %59, %60 : index
    %62 = arith.constant 4096 : index
    %63 = arith.ceildivsi %18, %62 : index
    %64 = arith.constant 0 : index
    %65 = arith.maxsi %63, %64 : index
    %66 = arith.constant 4096 : index
    %67 = arith.minsi %66, %12 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %67, %68 : index
    %70 = arith.constant 11 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 6 : index
    %73 = arith.ceildivsi %20, %72 : index
    %74 = arith.constant 0 : index
    %75 = arith.maxsi %73, %74 : index
    %76 = arith.constant 4096 : index
    %77 = arith.minsi %76, %12 : index
    %78 = arith.constant 0 : index
    %79 = arith.maxsi %77, %78 : index
    %80 = arith.constant 53 : index
    %81 = arith.muli %79, %80 : index
    %82 = arith.constant 65 : index
    %83 = arith.addi %82, %81 : index
    %84 = arith.muli %75, %83 : index
    %85 = arith.subi %24, %20 : index
    %86 = arith.constant 4 : index
    %87 = arith.ceildivsi %85, %86 : index
    %88 = arith.constant 0 : index
    %89 = arith.maxsi %87, %88 : index
    %90 = arith.constant 4096 : index
    %91 = arith.minsi %90, %12 : index
    %92 = arith.constant 0 : index
    %93 = arith.maxsi %91, %92 : index
    %94 = arith.constant 37 : index
    %95 = arith.muli %93, %94 : index
    %96 = arith.constant 45 : index
    %97 = arith.addi %96, %95 : index
    %98 = arith.muli %89, %97 : index
    %99 = arith.subi %28, %24 : index
    %100 = arith.constant 2 : index
    %101 = arith.ceildivsi %99, %100 : index
    %102 = arith.constant 0 : index
    %103 = arith.maxsi %101, %102 : index
    %104 = arith.constant 4096 : index
    %105 = arith.minsi %104, %12 : index
    %106 = arith.constant 0 : index
    %107 = arith.maxsi %105, %106 : index
    %108 = arith.constant 21 : index
    %109 = arith.muli %107, %108 : index
    %110 = arith.constant 25 : index
    %111 = arith.addi %110, %109 : index
    %112 = arith.muli %103, %111 : index
    %113 = arith.subi %10, %28 : index
    %114 = arith.constant 0 : index
    %115 = arith.maxsi %113, %114 : index
    %116 = arith.constant 4096 : index
    %117 = arith.minsi %116, %12 : index
    %118 = arith.constant 0 : index
    %119 = arith.maxsi %117, %118 : index
    %120 = arith.constant 13 : index
    %121 = arith.muli %119, %120 : index
    %122 = arith.constant 15 : index
    %123 = arith.addi %122, %121 : index
    %124 = arith.muli %115, %123 : index
    %125 = arith.constant 9 : index
    %126 = arith.addi %125, %71 : index
    %127 = arith.addi %126, %84 : index
    %128 = arith.addi %127, %98 : index
    %129 = arith.addi %128, %112 : index
    %130 = arith.addi %129, %124 : index
    %131 = arith.muli %65, %130 : index
    %132 = arith.constant 1 : index
    %133 = arith.addi %132, %131 : index
    %134 = arith.muli %61, %133 : index
    %135 = arith.subi %13, %17 : index
    %136 = arith.constant 4 : index
    %137 = arith.ceildivsi %135, %136 : index
    %138 = arith.constant 0 : index
    %139 = arith.maxsi %137, %138 : index
    %140 = arith.constant 8192 : index
    %141 = arith.ceildivsi %29, %140 : index
    %142 = arith.constant 0 : index
    %143 = arith.maxsi %141, %142 : index
    %144 = arith.constant 8192 : index
    %145 = arith.minsi %144, %12 : index
    %146 = arith.constant 0 : index
    %147 = arith.maxsi %145, %146 : index
    %148 = arith.constant 5 : index
    %149 = arith.muli %147, %148 : index
    %150 = arith.constant 8 : index
    %151 = arith.ceildivsi %31, %150 : index
    %152 = arith.constant 0 : index
    %153 = arith.maxsi %151, %152 : index
    %154 = arith.constant 8192 : index
    %155 = arith.minsi %154, %12 : index
    %156 = arith.constant 0 : index
    %157 = arith.maxsi %155, %156 : index
    %158 = arith.constant 50 : index
    %159 = arith.muli %157, %158 : index
    %160 = arith.constant 52 : index
    %161 = arith.addi %160, %159 : index
    %162 = arith.muli %153, %161 : index
    %163 = arith.subi %35, %31 : index
    %164 = arith.constant 4 : index
    %165 = arith.ceildivsi %163, %164 : index
    %166 = arith.constant 0 : index
    %167 = arith.maxsi %165, %166 : index
    %168 = arith.constant 8192 : index
    %169 = arith.minsi %168, %12 : index
    %170 = arith.constant 0 : index
    %171 = arith.maxsi %169, %170 : index
    %172 = arith.constant 26 : index
    %173 = arith.muli %171, %172 : index
    %174 = arith.constant 28 : index
    %175 = arith.addi %174, %173 : index
    %176 = arith.muli %167, %175 : index
    %177 = arith.subi %39, %35 : index
    %178 = arith.constant 2 : index
    %179 = arith.ceildivsi %177, %178 : index
    %180 = arith.constant 0 : index
    %181 = arith.maxsi %179, %180 : index
    %182 = arith.constant 8192 : index
    %183 = arith.minsi %182, %12 : index
    %184 = arith.constant 0 : index
    %185 = arith.maxsi %183, %184 : index
    %186 = arith.constant 14 : index
    %187 = arith.muli %185, %186 : index
    %188 = arith.constant 16 : index
    %189 = arith.addi %188, %187 : index
    %190 = arith.muli %181, %189 : index
    %191 = arith.subi %10, %39 : index
    %192 = arith.constant 0 : index
    %193 = arith.maxsi %191, %192 : index
    %194 = arith.constant 8192 : index
    %195 = arith.minsi %194, %12 : index
    %196 = arith.constant 0 : index
    %197 = arith.maxsi %195, %196 : index
    %198 = arith.constant 8 : index
    %199 = arith.muli %197, %198 : index
    %200 = arith.constant 10 : index
    %201 = arith.addi %200, %199 : index
    %202 = arith.muli %193, %201 : index
    %203 = arith.constant 9 : index
    %204 = arith.addi %203, %149 : index
    %205 = arith.addi %204, %162 : index
    %206 = arith.addi %205, %176 : index
    %207 = arith.addi %206, %190 : index
    %208 = arith.addi %207, %202 : index
    %209 = arith.muli %143, %208 : index
    %210 = arith.constant 18 : index
    %211 = arith.addi %210, %209 : index
    %212 = arith.muli %139, %211 : index
    %213 = arith.constant 2 : index
    %214 = arith.addi %213, %134 : index
    %215 = arith.addi %214, %212 : index
    %216 = arith.muli %57, %215 : index
    %217 = arith.constant 32768 : index
    %218 = arith.cmpi sge, %216, %217 : index
    "omp.parallel"(%218) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %8, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %17 step %c8 {
            scf.for %k0_piece = %c0 to %18 step %c4096 {
              %b_copy = memref.alloc(%40) {alignment = 64 : i64} : memref<?x8xf64>
              %219 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
              %220 = arith.minsi %219, %12 : index
              scf.for %k0_copy = %k0_piece to %220 step %c1 {
                %221 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %222 = arith.addi %j_panel, %c4 overflow<nsw> : index
                %223 = vector.load %b[%b0, %k0_copy, %222] : memref<?x?x?xf64>, vector<4xf64>
                %224 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                vector.store %221, %b_copy[%224, %41] : memref<?x8xf64>, vector<4xf64>
                %225 = arith.addi %41, %c4 overflow<nsw> : index
                vector.store %223, %b_copy[%224, %225] : memref<?x8xf64>, vector<4xf64>
              }
              scf.for %i_tile = %c0 to %20 step %c6 {
                %226 = arith.cmpi eq, %k0_piece, %c0 : index
                %227, %228, %229, %230, %231, %232, %233, %234, %235, %236, %237, %238 = scf.if %226 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %239 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %240 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %241 = vector.load %out0_1[%b0, %i_tile, %240] : memref<?x?x?xf64>, vector<4xf64>
                  %242 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %243 = vector.load %out0_1[%b0, %242, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %244 = vector.load %out0_1[%b0, %242, %240] : memref<?x?x?xf64>, vector<4xf64>
                  %245 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %246 = vector.load %out0_1[%b0, %245, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %247 = vector.load %out0_1[%b0, %245, %240] : memref<?x?x?xf64>, vector<4xf64>
                  %248 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %249 = vector.load %out0_1[%b0, %248, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %250 = vector.load %out0_1[%b0, %248, %240] : memref<?x?x?xf64>, vector<4xf64>
                  %251 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %252 = vector.load %out0_1[%b0, %251, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %253 = vector.load %out0_1[%b0, %251, %240] : memref<?x?x?xf64>, vector<4xf64>
                  %254 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %255 = vector.load %out0_1[%b0, %254, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %256 = vector.load %out0_1[%b0, %254, %240] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %239, %241, %243, %244, %246, %247, %249, %250, %252, %253, %255, %256 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %257 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %258 = arith.minsi %257, %12 : index
                %259, %260, %261, %262, %263, %264, %265, %266, %267, %268, %269, %270 = scf.for %k0 = %k0_piece to %258 step %c1 iter_args(%271 = %227, %272 = %228, %273 = %229, %274 = %230, %275 = %231, %276 = %232, %277 = %233, %278 = %234, %279 = %235, %280 = %236, %281 = %237, %282 = %238) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %283 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %284 = vector.broadcast %283 : f64 to vector<4xf64>
                  %285 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %286 = memref.load %a[%b0, %285, %k0] : memref<?x?x?xf64>
                  %287 = vector.broadcast %286 : f64 to vector<4xf64>
                  %288 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %289 = memref.load %a[%b0, %288, %k0] : memref<?x?x?xf64>
                  %290 = vector.broadcast %289 : f64 to vector<4xf64>
                  %291 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %292 = memref.load %a[%b0, %291, %k0] : memref<?x?x?xf64>
                  %293 = vector.broadcast %292 : f64 to vector<4xf64>
                  %294 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %295 = memref.load %a[%b0, %294, %k0] : memref<?x?x?xf64>
                  %296 = vector.broadcast %295 : f64 to vector<4xf64>
                  %297 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %298 = memref.load %a[%b0, %297, %k0] : memref<?x?x?xf64>
                  %299 = vector.broadcast %298 : f64 to vector<4xf64>
                  %300 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %301 = vector.load %b_copy[%300, %42] : memref<?x8xf64>, vector<4xf64>
                  %302 = arith.addi %42, %c4 overflow<nsw> : index
                  %303 = vector.load %b_copy[%300, %302] : memref<?x8xf64>, vector<4xf64>
                  %304 = arith.mulf %284, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %305 = arith.mulf %284, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %306 = arith.mulf %287, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %307 = arith.mulf %287, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %308 = arith.mulf %290, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %309 = arith.mulf %290, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %310 = arith.mulf %293, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %311 = arith.mulf %293, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %312 = arith.mulf %296, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %313 = arith.mulf %296, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %314 = arith.mulf %299, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %315 = arith.mulf %299, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %316 = arith.addf %271, %304 fastmath<reassoc,contract> : vector<4xf64>
                  %317 = arith.addf %272, %305 fastmath<reassoc,contract> : vector<4xf64>
                  %318 = arith.addf %273, %306 fastmath<reassoc,contract> : vector<4xf64>
                  %319 = arith.addf %274, %307 fastmath<reassoc,contract> : vector<4xf64>
                  %320 = arith.addf %275, %308 fastmath<reassoc,contract> : vector<4xf64>
                  %321 = arith.addf %276, %309 fastmath<reassoc,contract> : vector<4xf64>
                  %322 = arith.addf %277, %310 fastmath<reassoc,contract> : vector<4xf64>
                  %323 = arith.addf %278, %311 fastmath<reassoc,contract> : vector<4xf64>
                  %324 = arith.addf %279, %312 fastmath<reassoc,contract> : vector<4xf64>
                  %325 = arith.addf %280, %313 fastmath<reassoc,contract> : vector<4xf64>
                  %326 = arith.addf %281, %314 fastmath<reassoc,contract> : vector<4xf64>
                  %327 = arith.addf %282, %315 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %316, %317, %318, %319, %320, %321, %322, %323, %324, %325, %326, %327 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %259, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %328 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %260, %out0_1[%b0, %i_tile, %328] : memref<?x?x?xf64>, vector<4xf64>
                %329 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %261, %out0_1[%b0, %329, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %262, %out0_1[%b0, %329, %328] : memref<?x?x?xf64>, vector<4xf64>
                %330 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %263, %out0_1[%b0, %330, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %264, %out0_1[%b0, %330, %328] : memref<?x?x?xf64>, vector<4xf64>
                %331 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %265, %out0_1[%b0, %331, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %266, %out0_1[%b0, %331, %328] : memref<?x?x?xf64>, vector<4xf64>
                %332 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %267, %out0_1[%b0, %332, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %268, %out0_1[%b0, %332, %328] : memref<?x?x?xf64>, vector<4xf64>
                %333 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %269, %out0_1[%b0, %333, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %270, %out0_1[%b0, %333, %328] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %20 to %24 step %c4 {
                %334 = arith.cmpi eq, %k0_piece, %c0 : index
                %335, %336, %337, %338, %339, %340, %341, %342 = scf.if %334 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %343 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %344 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %345 = vector.load %out0_1[%b0, %i_below_tile, %344] : memref<?x?x?xf64>, vector<4xf64>
                  %346 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %347 = vector.load %out0_1[%b0, %346, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %348 = vector.load %out0_1[%b0, %346, %344] : memref<?x?x?xf64>, vector<4xf64>
                  %349 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %350 = vector.load %out0_1[%b0, %349, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %351 = vector.load %out0_1[%b0, %349, %344] : memref<?x?x?xf64>, vector<4xf64>
                  %352 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %353 = vector.load %out0_1[%b0, %352, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %354 = vector.load %out0_1[%b0, %352, %344] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %343, %345, %347, %348, %350, %351, %353, %354 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %355 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %356 = arith.minsi %355, %12 : index
                %357, %358, %359, %360, %361, %362, %363, %364 = scf.for %k0_below = %k0_piece to %356 step %c1 iter_args(%365 = %335, %366 = %336, %367 = %337, %368 = %338, %369 = %339, %370 = %340, %371 = %341, %372 = %342) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %373 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %374 = vector.broadcast %373 : f64 to vector<4xf64>
                  %375 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %376 = memref.load %a[%b0, %375, %k0_below] : memref<?x?x?xf64>
                  %377 = vector.broadcast %376 : f64 to vector<4xf64>
                  %378 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %379 = memref.load %a[%b0, %378, %k0_below] : memref<?x?x?xf64>
                  %380 = vector.broadcast %379 : f64 to vector<4xf64>
                  %381 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %382 = memref.load %a[%b0, %381, %k0_below] : memref<?x?x?xf64>
                  %383 = vector.broadcast %382 : f64 to vector<4xf64>
                  %384 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %385 = vector.load %b_copy[%384, %43] : memref<?x8xf64>, vector<4xf64>
                  %386 = arith.addi %43, %c4 overflow<nsw> : index
                  %387 = vector.load %b_copy[%384, %386] : memref<?x8xf64>, vector<4xf64>
                  %388 = arith.mulf %374, %385 fastmath<reassoc,contract> : vector<4xf64>
                  %389 = arith.mulf %374, %387 fastmath<reassoc,contract> : vector<4xf64>
                  %390 = arith.mulf %377, %385 fastmath<reassoc,contract> : vector<4xf64>
                  %391 = arith.mulf %377, %387 fastmath<reassoc,contract> : vector<4xf64>
                  %392 = arith.mulf %380, %385 fastmath<reassoc,contract> : vector<4xf64>
                  %393 = arith.mulf %380, %387 fastmath<reassoc,contract> : vector<4xf64>
                  %394 = arith.mulf %383, %385 fastmath<reassoc,contract> : vector<4xf64>
                  %395 = arith.mulf %383, %387 fastmath<reassoc,contract> : vector<4xf64>
                  %396 = arith.addf %365, %388 fastmath<reassoc,contract> : vector<4xf64>
                  %397 = arith.addf %366, %389 fastmath<reassoc,contract> : vector<4xf64>
                  %398 = arith.addf %367, %390 fastmath<reassoc,contract> : vector<4xf64>
                  %399 = arith.addf %368, %391 fastmath<reassoc,contract> : vector<4xf64>
                  %400 = arith.addf %369, %392 fastmath<reassoc,contract> : vector<4xf64>
                  %401 = arith.addf %370, %393 fastmath<reassoc,contract> : vector<4xf64>
                  %402 = arith.addf %371, %394 fastmath<reassoc,contract> : vector<4xf64>
                  %403 = arith.addf %372, %395 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %396, %397, %398, %399, %400, %401, %402, %403 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %357, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %404 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %358, %out0_1[%b0, %i_below_tile, %404] : memref<?x?x?xf64>, vector<4xf64>
                %405 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %359, %out0_1[%b0, %405, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %360, %out0_1[%b0, %405, %404] : memref<?x?x?xf64>, vector<4xf64>
                %406 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %361, %out0_1[%b0, %406, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %362, %out0_1[%b0, %406, %404] : memref<?x?x?xf64>, vector<4xf64>
                %407 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %363, %out0_1[%b0, %407, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %364, %out0_1[%b0, %407, %404] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_tile = %24 to %28 step %c2 {
                %408 = arith.cmpi eq, %k0_piece, %c0 : index
                %409, %410, %411, %412 = scf.if %408 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %413 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %414 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %415 = vector.load %out0_1[%b0, %i_below_below_tile, %414] : memref<?x?x?xf64>, vector<4xf64>
                  %416 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %417 = vector.load %out0_1[%b0, %416, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %418 = vector.load %out0_1[%b0, %416, %414] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %413, %415, %417, %418 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %419 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %420 = arith.minsi %419, %12 : index
                %421, %422, %423, %424 = scf.for %k0_below_below = %k0_piece to %420 step %c1 iter_args(%425 = %409, %426 = %410, %427 = %411, %428 = %412) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %429 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
                  %430 = vector.broadcast %429 : f64 to vector<4xf64>
                  %431 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %432 = memref.load %a[%b0, %431, %k0_below_below] : memref<?x?x?xf64>
                  %433 = vector.broadcast %432 : f64 to vector<4xf64>
                  %434 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                  %435 = vector.load %b_copy[%434, %44] : memref<?x8xf64>, vector<4xf64>
                  %436 = arith.addi %44, %c4 overflow<nsw> : index
                  %437 = vector.load %b_copy[%434, %436] : memref<?x8xf64>, vector<4xf64>
                  %438 = arith.mulf %430, %435 fastmath<reassoc,contract> : vector<4xf64>
                  %439 = arith.mulf %430, %437 fastmath<reassoc,contract> : vector<4xf64>
                  %440 = arith.mulf %433, %435 fastmath<reassoc,contract> : vector<4xf64>
                  %441 = arith.mulf %433, %437 fastmath<reassoc,contract> : vector<4xf64>
                  %442 = arith.addf %425, %438 fastmath<reassoc,contract> : vector<4xf64>
                  %443 = arith.addf %426, %439 fastmath<reassoc,contract> : vector<4xf64>
                  %444 = arith.addf %427, %440 fastmath<reassoc,contract> : vector<4xf64>
                  %445 = arith.addf %428, %441 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %442, %443, %444, %445 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %421, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %446 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %422, %out0_1[%b0, %i_below_below_tile, %446] : memref<?x?x?xf64>, vector<4xf64>
                %447 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %423, %out0_1[%b0, %447, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %424, %out0_1[%b0, %447, %446] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_below_tile = %28 to %10 step %c1 {
                %448 = arith.cmpi eq, %k0_piece, %c0 : index
                %449, %450 = scf.if %448 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
                } else {
                  %451 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %452 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %453 = vector.load %out0_1[%b0, %i_below_below_below_tile, %452] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %451, %453 : vector<4xf64>, vector<4xf64>
                }
                %454 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %455 = arith.minsi %454, %12 : index
                %456, %457 = scf.for %k0_below_below_below = %k0_piece to %455 step %c1 iter_args(%458 = %449, %459 = %450) -> (vector<4xf64>, vector<4xf64>) {
                  %460 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
                  %461 = vector.broadcast %460 : f64 to vector<4xf64>
                  %462 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                  %463 = vector.load %b_copy[%462, %45] : memref<?x8xf64>, vector<4xf64>
                  %464 = arith.addi %45, %c4 overflow<nsw> : index
                  %465 = vector.load %b_copy[%462, %464] : memref<?x8xf64>, vector<4xf64>
                  %466 = arith.mulf %461, %463 fastmath<reassoc,contract> : vector<4xf64>
                  %467 = arith.mulf %461, %465 fastmath<reassoc,contract> : vector<4xf64>
                  %468 = arith.addf %458, %466 fastmath<reassoc,contract> : vector<4xf64>
                  %469 = arith.addf %459, %467 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %468, %469 : vector<4xf64>, vector<4xf64>
                }
                vector.store %456, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %470 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %457, %out0_1[%b0, %i_below_below_below_tile, %470] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %17 to %13 step %c4 {
            %471 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %472 = arith.subi %471, %j_right_panel overflow<nsw> : index
            %473 = arith.subi %13, %j_right_panel overflow<nsw> : index
            %474 = arith.minsi %472, %473 : index
            %475 = vector.create_mask %474 : vector<4xi1>
            %476 = arith.minsi %472, %473 : index
            %477 = vector.create_mask %476 : vector<4xi1>
            %478 = vector.create_mask %476 : vector<4xi1>
            %479 = arith.minsi %472, %473 : index
            %480 = vector.create_mask %479 : vector<4xi1>
            %481 = vector.create_mask %479 : vector<4xi1>
            %482 = arith.minsi %472, %473 : index
            %483 = vector.create_mask %482 : vector<4xi1>
            %484 = vector.create_mask %482 : vector<4xi1>
            %485 = arith.minsi %472, %473 : index
            %486 = vector.create_mask %485 : vector<4xi1>
            %487 = vector.create_mask %485 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %29 step %c8192 {
              %b_copy_1 = memref.alloc(%46, %50) {alignment = 64 : i64} : memref<?x?xf64>
              %488 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
              %489 = arith.minsi %488, %12 : index
              scf.for %k0_right_copy = %k0_right_piece to %489 step %c1 {
                %490 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %475, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %491 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                vector.maskedstore %b_copy_1[%491, %51], %475, %490 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_tile = %c0 to %31 step %c8 {
                %492 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %493, %494, %495, %496, %497, %498, %499, %500 = scf.if %492 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %6, %6, %6, %6, %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %501 = vector.create_mask %476 : vector<4xi1>
                  %502 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %503 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %504 = vector.maskedload %out0_1[%b0, %503, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %505 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %506 = vector.maskedload %out0_1[%b0, %505, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %507 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %508 = vector.maskedload %out0_1[%b0, %507, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %509 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %510 = vector.maskedload %out0_1[%b0, %509, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %511 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %512 = vector.maskedload %out0_1[%b0, %511, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %513 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %514 = vector.maskedload %out0_1[%b0, %513, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %515 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %516 = vector.maskedload %out0_1[%b0, %515, %j_right_panel], %501, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %502, %504, %506, %508, %510, %512, %514, %516 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %517 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %518 = arith.minsi %517, %12 : index
                %519, %520, %521, %522, %523, %524, %525, %526 = scf.for %k0_right = %k0_right_piece to %518 step %c1 iter_args(%527 = %493, %528 = %494, %529 = %495, %530 = %496, %531 = %497, %532 = %498, %533 = %499, %534 = %500) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %535 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %536 = vector.broadcast %535 : f64 to vector<4xf64>
                  %537 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %538 = memref.load %a[%b0, %537, %k0_right] : memref<?x?x?xf64>
                  %539 = vector.broadcast %538 : f64 to vector<4xf64>
                  %540 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %541 = memref.load %a[%b0, %540, %k0_right] : memref<?x?x?xf64>
                  %542 = vector.broadcast %541 : f64 to vector<4xf64>
                  %543 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %544 = memref.load %a[%b0, %543, %k0_right] : memref<?x?x?xf64>
                  %545 = vector.broadcast %544 : f64 to vector<4xf64>
                  %546 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %547 = memref.load %a[%b0, %546, %k0_right] : memref<?x?x?xf64>
                  %548 = vector.broadcast %547 : f64 to vector<4xf64>
                  %549 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %550 = memref.load %a[%b0, %549, %k0_right] : memref<?x?x?xf64>
                  %551 = vector.broadcast %550 : f64 to vector<4xf64>
                  %552 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %553 = memref.load %a[%b0, %552, %k0_right] : memref<?x?x?xf64>
                  %554 = vector.broadcast %553 : f64 to vector<4xf64>
                  %555 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %556 = memref.load %a[%b0, %555, %k0_right] : memref<?x?x?xf64>
                  %557 = vector.broadcast %556 : f64 to vector<4xf64>
                  %558 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %559 = vector.maskedload %b_copy_1[%558, %52], %477, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %560 = arith.mulf %536, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %561 = arith.mulf %539, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %562 = arith.mulf %542, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %563 = arith.mulf %545, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %564 = arith.mulf %548, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %565 = arith.mulf %551, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %566 = arith.mulf %554, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %567 = arith.mulf %557, %559 fastmath<reassoc,contract> : vector<4xf64>
                  %568 = arith.addf %527, %560 fastmath<reassoc,contract> : vector<4xf64>
                  %569 = arith.addf %528, %561 fastmath<reassoc,contract> : vector<4xf64>
                  %570 = arith.addf %529, %562 fastmath<reassoc,contract> : vector<4xf64>
                  %571 = arith.addf %530, %563 fastmath<reassoc,contract> : vector<4xf64>
                  %572 = arith.addf %531, %564 fastmath<reassoc,contract> : vector<4xf64>
                  %573 = arith.addf %532, %565 fastmath<reassoc,contract> : vector<4xf64>
                  %574 = arith.addf %533, %566 fastmath<reassoc,contract> : vector<4xf64>
                  %575 = arith.addf %534, %567 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %568, %569, %570, %571, %572, %573, %574, %575 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %478, %519 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %576 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %576, %j_right_panel], %478, %520 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %577 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %577, %j_right_panel], %478, %521 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %578 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %578, %j_right_panel], %478, %522 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %579 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %579, %j_right_panel], %478, %523 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %580 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %580, %j_right_panel], %478, %524 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %581 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %581, %j_right_panel], %478, %525 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %582 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %582, %j_right_panel], %478, %526 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_tile = %31 to %35 step %c4 {
                %583 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %584, %585, %586, %587 = scf.if %583 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %6, %6, %6, %6 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %588 = vector.create_mask %479 : vector<4xi1>
                  %589 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %588, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %590 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %591 = vector.maskedload %out0_1[%b0, %590, %j_right_panel], %588, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %592 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %593 = vector.maskedload %out0_1[%b0, %592, %j_right_panel], %588, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %594 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %595 = vector.maskedload %out0_1[%b0, %594, %j_right_panel], %588, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %589, %591, %593, %595 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %596 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %597 = arith.minsi %596, %12 : index
                %598, %599, %600, %601 = scf.for %k0_right_below = %k0_right_piece to %597 step %c1 iter_args(%602 = %584, %603 = %585, %604 = %586, %605 = %587) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %606 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
                  %607 = vector.broadcast %606 : f64 to vector<4xf64>
                  %608 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %609 = memref.load %a[%b0, %608, %k0_right_below] : memref<?x?x?xf64>
                  %610 = vector.broadcast %609 : f64 to vector<4xf64>
                  %611 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %612 = memref.load %a[%b0, %611, %k0_right_below] : memref<?x?x?xf64>
                  %613 = vector.broadcast %612 : f64 to vector<4xf64>
                  %614 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %615 = memref.load %a[%b0, %614, %k0_right_below] : memref<?x?x?xf64>
                  %616 = vector.broadcast %615 : f64 to vector<4xf64>
                  %617 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                  %618 = vector.maskedload %b_copy_1[%617, %53], %480, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %619 = arith.mulf %607, %618 fastmath<reassoc,contract> : vector<4xf64>
                  %620 = arith.mulf %610, %618 fastmath<reassoc,contract> : vector<4xf64>
                  %621 = arith.mulf %613, %618 fastmath<reassoc,contract> : vector<4xf64>
                  %622 = arith.mulf %616, %618 fastmath<reassoc,contract> : vector<4xf64>
                  %623 = arith.addf %602, %619 fastmath<reassoc,contract> : vector<4xf64>
                  %624 = arith.addf %603, %620 fastmath<reassoc,contract> : vector<4xf64>
                  %625 = arith.addf %604, %621 fastmath<reassoc,contract> : vector<4xf64>
                  %626 = arith.addf %605, %622 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %623, %624, %625, %626 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %481, %598 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %627 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %627, %j_right_panel], %481, %599 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %628 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %628, %j_right_panel], %481, %600 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %629 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %629, %j_right_panel], %481, %601 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_tile = %35 to %39 step %c2 {
                %630 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %631, %632 = scf.if %630 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %6, %6 : vector<4xf64>, vector<4xf64>
                } else {
                  %633 = vector.create_mask %482 : vector<4xi1>
                  %634 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %633, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %635 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %636 = vector.maskedload %out0_1[%b0, %635, %j_right_panel], %633, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %634, %636 : vector<4xf64>, vector<4xf64>
                }
                %637 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %638 = arith.minsi %637, %12 : index
                %639, %640 = scf.for %k0_right_below_below = %k0_right_piece to %638 step %c1 iter_args(%641 = %631, %642 = %632) -> (vector<4xf64>, vector<4xf64>) {
                  %643 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
                  %644 = vector.broadcast %643 : f64 to vector<4xf64>
                  %645 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %646 = memref.load %a[%b0, %645, %k0_right_below_below] : memref<?x?x?xf64>
                  %647 = vector.broadcast %646 : f64 to vector<4xf64>
                  %648 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                  %649 = vector.maskedload %b_copy_1[%648, %54], %483, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %650 = arith.mulf %644, %649 fastmath<reassoc,contract> : vector<4xf64>
                  %651 = arith.mulf %647, %649 fastmath<reassoc,contract> : vector<4xf64>
                  %652 = arith.addf %641, %650 fastmath<reassoc,contract> : vector<4xf64>
                  %653 = arith.addf %642, %651 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %652, %653 : vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %484, %639 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %654 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %654, %j_right_panel], %484, %640 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_below_tile = %39 to %10 step %c1 {
                %655 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %656 = scf.if %655 -> (vector<4xf64>) {
                  scf.yield %6 : vector<4xf64>
                } else {
                  %657 = vector.create_mask %485 : vector<4xi1>
                  %658 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %657, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %658 : vector<4xf64>
                }
                %659 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %660 = arith.minsi %659, %12 : index
                %661 = scf.for %k0_right_below_below_below = %k0_right_piece to %660 step %c1 iter_args(%662 = %656) -> (vector<4xf64>) {
                  %663 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
                  %664 = vector.broadcast %663 : f64 to vector<4xf64>
                  %665 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                  %666 = vector.maskedload %b_copy_1[%665, %55], %486, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %667 = arith.mulf %664, %666 fastmath<reassoc,contract> : vector<4xf64>
                  %668 = arith.addf %662, %667 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %668 : vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %487, %661 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_1 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %669 = arith.constant 0 : index
    %670 = arith.maxsi %14, %669 : index
    %671 = arith.constant 2 : index
    %672 = arith.shrsi %14, %671 : index
    %673 = arith.constant 4 : index
    %674 = arith.muli %672, %673 : index
    %675 = arith.constant 4 : index
    %676 = arith.ceildivsi %674, %675 : index
    %677 = arith.constant 0 : index
    %678 = arith.maxsi %676, %677 : index
    %679 = arith.constant 5 : index
    %680 = arith.muli %678, %679 : index
    %681 = arith.constant 0 : index
    %682 = arith.maxsi %674, %681 : index
    %683 = arith.subi %14, %682 : index
    %684 = arith.constant 4 : index
    %685 = arith.ceildivsi %683, %684 : index
    %686 = arith.constant 0 : index
    %687 = arith.maxsi %685, %686 : index
    %688 = arith.constant 7 : index
    %689 = arith.muli %687, %688 : index
    %690 = arith.constant 8 : index
    %691 = arith.addi %690, %680 : index
    %692 = arith.addi %691, %689 : index
    %693 = arith.muli %670, %692 : index
    %694 = arith.constant 32768 : index
    %695 = arith.cmpi sge, %693, %694 : index
    "omp.parallel"(%695) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %14, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %696 = memref.load %v[%i] : memref<?xf64>
          %697 = vector.broadcast %696 : f64 to vector<4xf64>
          %698 = arith.shrsi %14, %c2 : index
          %699 = arith.muli %698, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %699 step %c4 {
            %700 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %701 = arith.mulf %697, %700 : vector<4xf64>
            vector.store %701, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %702 = arith.maxsi %699, %c0 : index
          scf.for %j_1 = %702 to %14 step %c4 {
            %703 = arith.subi %14, %j_1 overflow<nsw> : index
            %704 = vector.create_mask %703 : vector<4xi1>
            %705 = vector.maskedload %v[%j_1], %704, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %706 = arith.mulf %697, %705 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %704, %706 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %707 = arith.constant 8 : index
    %708 = arith.ceildivsi %31, %707 : index
    %709 = arith.constant 0 : index
    %710 = arith.maxsi %708, %709 : index
    %711 = arith.constant 6 : index
    %712 = arith.ceildivsi %20, %711 : index
    %713 = arith.constant 0 : index
    %714 = arith.maxsi %712, %713 : index
    %715 = arith.constant 0 : index
    %716 = arith.maxsi %8, %715 : index
    %717 = arith.constant 0 : index
    %718 = arith.maxsi %12, %717 : index
    %719 = arith.constant 72 : index
    %720 = arith.muli %718, %719 : index
    %721 = arith.constant 1 : index
    %722 = arith.addi %721, %720 : index
    %723 = arith.muli %716, %722 : index
    %724 = arith.constant 31 : index
    %725 = arith.addi %724, %723 : index
    %726 = arith.muli %714, %725 : index
    %727 = arith.subi %24, %20 : index
    %728 = arith.constant 4 : index
    %729 = arith.ceildivsi %727, %728 : index
    %730 = arith.constant 0 : index
    %731 = arith.maxsi %729, %730 : index
    %732 = arith.constant 0 : index
    %733 = arith.maxsi %8, %732 : index
    %734 = arith.constant 0 : index
    %735 = arith.maxsi %12, %734 : index
    %736 = arith.constant 56 : index
    %737 = arith.muli %735, %736 : index
    %738 = arith.constant 1 : index
    %739 = arith.addi %738, %737 : index
    %740 = arith.muli %733, %739 : index
    %741 = arith.constant 21 : index
    %742 = arith.addi %741, %740 : index
    %743 = arith.muli %731, %742 : index
    %744 = arith.subi %28, %24 : index
    %745 = arith.constant 2 : index
    %746 = arith.ceildivsi %744, %745 : index
    %747 = arith.constant 0 : index
    %748 = arith.maxsi %746, %747 : index
    %749 = arith.constant 0 : index
    %750 = arith.maxsi %8, %749 : index
    %751 = arith.constant 0 : index
    %752 = arith.maxsi %12, %751 : index
    %753 = arith.constant 40 : index
    %754 = arith.muli %752, %753 : index
    %755 = arith.constant 1 : index
    %756 = arith.addi %755, %754 : index
    %757 = arith.muli %750, %756 : index
    %758 = arith.constant 11 : index
    %759 = arith.addi %758, %757 : index
    %760 = arith.muli %748, %759 : index
    %761 = arith.subi %10, %28 : index
    %762 = arith.constant 0 : index
    %763 = arith.maxsi %761, %762 : index
    %764 = arith.constant 0 : index
    %765 = arith.maxsi %8, %764 : index
    %766 = arith.constant 0 : index
    %767 = arith.maxsi %12, %766 : index
    %768 = arith.constant 32 : index
    %769 = arith.muli %767, %768 : index
    %770 = arith.constant 1 : index
    %771 = arith.addi %770, %769 : index
    %772 = arith.muli %765, %771 : index
    %773 = arith.constant 6 : index
    %774 = arith.addi %773, %772 : index
    %775 = arith.muli %763, %774 : index
    %776 = arith.constant 4 : index
    %777 = arith.addi %776, %726 : index
    %778 = arith.addi %777, %743 : index
    %779 = arith.addi %778, %760 : index
    %780 = arith.addi %779, %775 : index
    %781 = arith.muli %710, %780 : index
    %782 = arith.constant 32768 : index
    %783 = arith.cmpi sge, %781, %782 : index
    "omp.parallel"(%783) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %31, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_panel: index):
          scf.for %i_1_tile = %c0 to %20 step %c6 {
            %784, %785, %786, %787, %788, %789, %790, %791, %792, %793, %794, %795 = scf.for %k1 = %c0 to %8 step %c1 iter_args(%796 = %6, %797 = %6, %798 = %6, %799 = %6, %800 = %6, %801 = %6, %802 = %6, %803 = %6, %804 = %6, %805 = %6, %806 = %6, %807 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %808, %809, %810, %811, %812, %813, %814, %815, %816, %817, %818, %819 = scf.for %k0_1 = %c0 to %12 step %c1 iter_args(%820 = %796, %821 = %797, %822 = %798, %823 = %799, %824 = %800, %825 = %801, %826 = %802, %827 = %803, %828 = %804, %829 = %805, %830 = %806, %831 = %807) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %832 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
                %833 = vector.broadcast %832 : f64 to vector<4xf64>
                %834 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
                %835 = memref.load %a[%k1, %834, %k0_1] : memref<?x?x?xf64>
                %836 = vector.broadcast %835 : f64 to vector<4xf64>
                %837 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
                %838 = memref.load %a[%k1, %837, %k0_1] : memref<?x?x?xf64>
                %839 = vector.broadcast %838 : f64 to vector<4xf64>
                %840 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
                %841 = memref.load %a[%k1, %840, %k0_1] : memref<?x?x?xf64>
                %842 = vector.broadcast %841 : f64 to vector<4xf64>
                %843 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
                %844 = memref.load %a[%k1, %843, %k0_1] : memref<?x?x?xf64>
                %845 = vector.broadcast %844 : f64 to vector<4xf64>
                %846 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
                %847 = memref.load %a[%k1, %846, %k0_1] : memref<?x?x?xf64>
                %848 = vector.broadcast %847 : f64 to vector<4xf64>
                %849 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
                %850 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %851 = memref.load %a[%k1, %850, %k0_1] : memref<?x?x?xf64>
                %852 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %853 = memref.load %a[%k1, %852, %k0_1] : memref<?x?x?xf64>
                %854 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %855 = memref.load %a[%k1, %854, %k0_1] : memref<?x?x?xf64>
                %856 = vector.from_elements %849, %851, %853, %855 : vector<4xf64>
                %857 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %858 = memref.load %a[%k1, %857, %k0_1] : memref<?x?x?xf64>
                %859 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %860 = memref.load %a[%k1, %859, %k0_1] : memref<?x?x?xf64>
                %861 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %862 = memref.load %a[%k1, %861, %k0_1] : memref<?x?x?xf64>
                %863 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %864 = memref.load %a[%k1, %863, %k0_1] : memref<?x?x?xf64>
                %865 = vector.from_elements %858, %860, %862, %864 : vector<4xf64>
                %866 = arith.mulf %833, %856 fastmath<reassoc,contract> : vector<4xf64>
                %867 = arith.mulf %833, %865 fastmath<reassoc,contract> : vector<4xf64>
                %868 = arith.mulf %836, %856 fastmath<reassoc,contract> : vector<4xf64>
                %869 = arith.mulf %836, %865 fastmath<reassoc,contract> : vector<4xf64>
                %870 = arith.mulf %839, %856 fastmath<reassoc,contract> : vector<4xf64>
                %871 = arith.mulf %839, %865 fastmath<reassoc,contract> : vector<4xf64>
                %872 = arith.mulf %842, %856 fastmath<reassoc,contract> : vector<4xf64>
                %873 = arith.mulf %842, %865 fastmath<reassoc,contract> : vector<4xf64>
                %874 = arith.mulf %845, %856 fastmath<reassoc,contract> : vector<4xf64>
                %875 = arith.mulf %845, %865 fastmath<reassoc,contract> : vector<4xf64>
                %876 = arith.mulf %848, %856 fastmath<reassoc,contract> : vector<4xf64>
                %877 = arith.mulf %848, %865 fastmath<reassoc,contract> : vector<4xf64>
                %878 = arith.addf %820, %866 fastmath<reassoc,contract> : vector<4xf64>
                %879 = arith.addf %821, %867 fastmath<reassoc,contract> : vector<4xf64>
                %880 = arith.addf %822, %868 fastmath<reassoc,contract> : vector<4xf64>
                %881 = arith.addf %823, %869 fastmath<reassoc,contract> : vector<4xf64>
                %882 = arith.addf %824, %870 fastmath<reassoc,contract> : vector<4xf64>
                %883 = arith.addf %825, %871 fastmath<reassoc,contract> : vector<4xf64>
                %884 = arith.addf %826, %872 fastmath<reassoc,contract> : vector<4xf64>
                %885 = arith.addf %827, %873 fastmath<reassoc,contract> : vector<4xf64>
                %886 = arith.addf %828, %874 fastmath<reassoc,contract> : vector<4xf64>
                %887 = arith.addf %829, %875 fastmath<reassoc,contract> : vector<4xf64>
                %888 = arith.addf %830, %876 fastmath<reassoc,contract> : vector<4xf64>
                %889 = arith.addf %831, %877 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %878, %879, %880, %881, %882, %883, %884, %885, %886, %887, %888, %889 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %808, %809, %810, %811, %812, %813, %814, %815, %816, %817, %818, %819 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %784, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %890 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %785, %out2_1[%i_1_tile, %890] : memref<?x?xf64>, vector<4xf64>
            %891 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            vector.store %786, %out2_1[%891, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %787, %out2_1[%891, %890] : memref<?x?xf64>, vector<4xf64>
            %892 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            vector.store %788, %out2_1[%892, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %789, %out2_1[%892, %890] : memref<?x?xf64>, vector<4xf64>
            %893 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            vector.store %790, %out2_1[%893, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %791, %out2_1[%893, %890] : memref<?x?xf64>, vector<4xf64>
            %894 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            vector.store %792, %out2_1[%894, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %793, %out2_1[%894, %890] : memref<?x?xf64>, vector<4xf64>
            %895 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            vector.store %794, %out2_1[%895, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %795, %out2_1[%895, %890] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_tile = %20 to %24 step %c4 {
            %896, %897, %898, %899, %900, %901, %902, %903 = scf.for %k1_1_below = %c0 to %8 step %c1 iter_args(%904 = %6, %905 = %6, %906 = %6, %907 = %6, %908 = %6, %909 = %6, %910 = %6, %911 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %912, %913, %914, %915, %916, %917, %918, %919 = scf.for %k0_1_below = %c0 to %12 step %c1 iter_args(%920 = %904, %921 = %905, %922 = %906, %923 = %907, %924 = %908, %925 = %909, %926 = %910, %927 = %911) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %928 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
                %929 = vector.broadcast %928 : f64 to vector<4xf64>
                %930 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
                %931 = memref.load %a[%k1_1_below, %930, %k0_1_below] : memref<?x?x?xf64>
                %932 = vector.broadcast %931 : f64 to vector<4xf64>
                %933 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
                %934 = memref.load %a[%k1_1_below, %933, %k0_1_below] : memref<?x?x?xf64>
                %935 = vector.broadcast %934 : f64 to vector<4xf64>
                %936 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
                %937 = memref.load %a[%k1_1_below, %936, %k0_1_below] : memref<?x?x?xf64>
                %938 = vector.broadcast %937 : f64 to vector<4xf64>
                %939 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
                %940 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %941 = memref.load %a[%k1_1_below, %940, %k0_1_below] : memref<?x?x?xf64>
                %942 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %943 = memref.load %a[%k1_1_below, %942, %k0_1_below] : memref<?x?x?xf64>
                %944 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %945 = memref.load %a[%k1_1_below, %944, %k0_1_below] : memref<?x?x?xf64>
                %946 = vector.from_elements %939, %941, %943, %945 : vector<4xf64>
                %947 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %948 = memref.load %a[%k1_1_below, %947, %k0_1_below] : memref<?x?x?xf64>
                %949 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %950 = memref.load %a[%k1_1_below, %949, %k0_1_below] : memref<?x?x?xf64>
                %951 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %952 = memref.load %a[%k1_1_below, %951, %k0_1_below] : memref<?x?x?xf64>
                %953 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %954 = memref.load %a[%k1_1_below, %953, %k0_1_below] : memref<?x?x?xf64>
                %955 = vector.from_elements %948, %950, %952, %954 : vector<4xf64>
                %956 = arith.mulf %929, %946 fastmath<reassoc,contract> : vector<4xf64>
                %957 = arith.mulf %929, %955 fastmath<reassoc,contract> : vector<4xf64>
                %958 = arith.mulf %932, %946 fastmath<reassoc,contract> : vector<4xf64>
                %959 = arith.mulf %932, %955 fastmath<reassoc,contract> : vector<4xf64>
                %960 = arith.mulf %935, %946 fastmath<reassoc,contract> : vector<4xf64>
                %961 = arith.mulf %935, %955 fastmath<reassoc,contract> : vector<4xf64>
                %962 = arith.mulf %938, %946 fastmath<reassoc,contract> : vector<4xf64>
                %963 = arith.mulf %938, %955 fastmath<reassoc,contract> : vector<4xf64>
                %964 = arith.addf %920, %956 fastmath<reassoc,contract> : vector<4xf64>
                %965 = arith.addf %921, %957 fastmath<reassoc,contract> : vector<4xf64>
                %966 = arith.addf %922, %958 fastmath<reassoc,contract> : vector<4xf64>
                %967 = arith.addf %923, %959 fastmath<reassoc,contract> : vector<4xf64>
                %968 = arith.addf %924, %960 fastmath<reassoc,contract> : vector<4xf64>
                %969 = arith.addf %925, %961 fastmath<reassoc,contract> : vector<4xf64>
                %970 = arith.addf %926, %962 fastmath<reassoc,contract> : vector<4xf64>
                %971 = arith.addf %927, %963 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %964, %965, %966, %967, %968, %969, %970, %971 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %912, %913, %914, %915, %916, %917, %918, %919 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %896, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %972 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %897, %out2_1[%i_1_below_tile, %972] : memref<?x?xf64>, vector<4xf64>
            %973 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            vector.store %898, %out2_1[%973, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %899, %out2_1[%973, %972] : memref<?x?xf64>, vector<4xf64>
            %974 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            vector.store %900, %out2_1[%974, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %901, %out2_1[%974, %972] : memref<?x?xf64>, vector<4xf64>
            %975 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            vector.store %902, %out2_1[%975, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %903, %out2_1[%975, %972] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_tile = %24 to %28 step %c2 {
            %976, %977, %978, %979 = scf.for %k1_1_below_below = %c0 to %8 step %c1 iter_args(%980 = %6, %981 = %6, %982 = %6, %983 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %984, %985, %986, %987 = scf.for %k0_1_below_below = %c0 to %12 step %c1 iter_args(%988 = %980, %989 = %981, %990 = %982, %991 = %983) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %992 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
                %993 = vector.broadcast %992 : f64 to vector<4xf64>
                %994 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
                %995 = memref.load %a[%k1_1_below_below, %994, %k0_1_below_below] : memref<?x?x?xf64>
                %996 = vector.broadcast %995 : f64 to vector<4xf64>
                %997 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
                %998 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %999 = memref.load %a[%k1_1_below_below, %998, %k0_1_below_below] : memref<?x?x?xf64>
                %1000 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %1001 = memref.load %a[%k1_1_below_below, %1000, %k0_1_below_below] : memref<?x?x?xf64>
                %1002 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %1003 = memref.load %a[%k1_1_below_below, %1002, %k0_1_below_below] : memref<?x?x?xf64>
                %1004 = vector.from_elements %997, %999, %1001, %1003 : vector<4xf64>
                %1005 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %1006 = memref.load %a[%k1_1_below_below, %1005, %k0_1_below_below] : memref<?x?x?xf64>
                %1007 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %1008 = memref.load %a[%k1_1_below_below, %1007, %k0_1_below_below] : memref<?x?x?xf64>
                %1009 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %1010 = memref.load %a[%k1_1_below_below, %1009, %k0_1_below_below] : memref<?x?x?xf64>
                %1011 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %1012 = memref.load %a[%k1_1_below_below, %1011, %k0_1_below_below] : memref<?x?x?xf64>
                %1013 = vector.from_elements %1006, %1008, %1010, %1012 : vector<4xf64>
                %1014 = arith.mulf %993, %1004 fastmath<reassoc,contract> : vector<4xf64>
                %1015 = arith.mulf %993, %1013 fastmath<reassoc,contract> : vector<4xf64>
                %1016 = arith.mulf %996, %1004 fastmath<reassoc,contract> : vector<4xf64>
                %1017 = arith.mulf %996, %1013 fastmath<reassoc,contract> : vector<4xf64>
                %1018 = arith.addf %988, %1014 fastmath<reassoc,contract> : vector<4xf64>
                %1019 = arith.addf %989, %1015 fastmath<reassoc,contract> : vector<4xf64>
                %1020 = arith.addf %990, %1016 fastmath<reassoc,contract> : vector<4xf64>
                %1021 = arith.addf %991, %1017 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1018, %1019, %1020, %1021 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %984, %985, %986, %987 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %976, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1022 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %977, %out2_1[%i_1_below_below_tile, %1022] : memref<?x?xf64>, vector<4xf64>
            %1023 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            vector.store %978, %out2_1[%1023, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %979, %out2_1[%1023, %1022] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_below_tile = %28 to %10 step %c1 {
            %1024, %1025 = scf.for %k1_1_below_below_below = %c0 to %8 step %c1 iter_args(%1026 = %6, %1027 = %6) -> (vector<4xf64>, vector<4xf64>) {
              %1028, %1029 = scf.for %k0_1_below_below_below = %c0 to %12 step %c1 iter_args(%1030 = %1026, %1031 = %1027) -> (vector<4xf64>, vector<4xf64>) {
                %1032 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1033 = vector.broadcast %1032 : f64 to vector<4xf64>
                %1034 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1035 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %1036 = memref.load %a[%k1_1_below_below_below, %1035, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1037 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %1038 = memref.load %a[%k1_1_below_below_below, %1037, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1039 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %1040 = memref.load %a[%k1_1_below_below_below, %1039, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1041 = vector.from_elements %1034, %1036, %1038, %1040 : vector<4xf64>
                %1042 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %1043 = memref.load %a[%k1_1_below_below_below, %1042, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1044 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %1045 = memref.load %a[%k1_1_below_below_below, %1044, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1046 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %1047 = memref.load %a[%k1_1_below_below_below, %1046, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1048 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %1049 = memref.load %a[%k1_1_below_below_below, %1048, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1050 = vector.from_elements %1043, %1045, %1047, %1049 : vector<4xf64>
                %1051 = arith.mulf %1033, %1041 fastmath<reassoc,contract> : vector<4xf64>
                %1052 = arith.mulf %1033, %1050 fastmath<reassoc,contract> : vector<4xf64>
                %1053 = arith.addf %1030, %1051 fastmath<reassoc,contract> : vector<4xf64>
                %1054 = arith.addf %1031, %1052 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1053, %1054 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %1028, %1029 : vector<4xf64>, vector<4xf64>
            }
            vector.store %1024, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1055 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %1025, %out2_1[%i_1_below_below_below_tile, %1055] : memref<?x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1056 = arith.shrsi %12, %c4 : index
    %1057 = arith.muli %1056, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %31 to %10 step %c4 {
      scf.for %i_1_right_tile = %c0 to %31 step %c8 {
        %1058 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %1058 step %c1 {
          %1059 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1060 = arith.minsi %1059, %10 : index
          scf.for %j_1_right = %j_1_right_panel to %1060 step %c1 {
            %1061 = scf.for %k1_1_right = %c0 to %8 step %c1 iter_args(%1062 = %1) -> (f64) {
              %1063, %1064 = scf.for %k0_1_right = %c0 to %1057 step %c512 iter_args(%1065 = %7, %1066 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %1067 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %1068 = arith.minsi %1067, %1057 : index
                %1069, %1070, %1071, %1072 = scf.for %k0_1_right_1 = %k0_1_right to %1068 step %c16 iter_args(%1073 = %7, %1074 = %7, %1075 = %7, %1076 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1077 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1078 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1079 = arith.mulf %1077, %1078 fastmath<reassoc,contract> : vector<4xf64>
                  %1080 = arith.addf %1073, %1079 fastmath<reassoc,contract> : vector<4xf64>
                  %1081 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %1082 = vector.load %a[%k1_1_right, %i_1_right, %1081] : memref<?x?x?xf64>, vector<4xf64>
                  %1083 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %1084 = vector.load %a[%k1_1_right, %j_1_right, %1083] : memref<?x?x?xf64>, vector<4xf64>
                  %1085 = arith.mulf %1082, %1084 fastmath<reassoc,contract> : vector<4xf64>
                  %1086 = arith.addf %1074, %1085 fastmath<reassoc,contract> : vector<4xf64>
                  %1087 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %1088 = vector.load %a[%k1_1_right, %i_1_right, %1087] : memref<?x?x?xf64>, vector<4xf64>
                  %1089 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %1090 = vector.load %a[%k1_1_right, %j_1_right, %1089] : memref<?x?x?xf64>, vector<4xf64>
                  %1091 = arith.mulf %1088, %1090 fastmath<reassoc,contract> : vector<4xf64>
                  %1092 = arith.addf %1075, %1091 fastmath<reassoc,contract> : vector<4xf64>
                  %1093 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %1094 = vector.load %a[%k1_1_right, %i_1_right, %1093] : memref<?x?x?xf64>, vector<4xf64>
                  %1095 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %1096 = vector.load %a[%k1_1_right, %j_1_right, %1095] : memref<?x?x?xf64>, vector<4xf64>
                  %1097 = arith.mulf %1094, %1096 fastmath<reassoc,contract> : vector<4xf64>
                  %1098 = arith.addf %1076, %1097 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1080, %1086, %1092, %1098 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1099 = arith.addf %1069, %1070 : vector<4xf64>
                %1100 = arith.addf %1071, %1072 : vector<4xf64>
                %1101 = arith.addf %1099, %1100 : vector<4xf64>
                %1102 = arith.subf %1101, %1066 : vector<4xf64>
                %1103 = arith.addf %1065, %1102 : vector<4xf64>
                %1104 = arith.subf %1103, %1065 : vector<4xf64>
                %1105 = arith.subf %1104, %1102 : vector<4xf64>
                %1106 = arith.cmpf uno, %1105, %1105 : vector<4xf64>
                %1107 = arith.select %1106, %6, %1105 : vector<4xi1>, vector<4xf64>
                scf.yield %1103, %1107 : vector<4xf64>, vector<4xf64>
              }
              %1108 = arith.subf %7, %1064 : vector<4xf64>
              %1109 = scf.for %k0_1_right_2 = %1057 to %12 step %c4 iter_args(%1110 = %1108) -> (vector<4xf64>) {
                %1111 = arith.subi %12, %k0_1_right_2 overflow<nsw> : index
                %1112 = vector.create_mask %1111 : vector<4xi1>
                %1113 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %1112, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1114 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %1112, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1115 = arith.mulf %1113, %1114 fastmath<reassoc,contract> : vector<4xf64>
                %1116 = arith.addf %1110, %1115 fastmath<reassoc,contract> : vector<4xf64>
                %1117 = arith.select %1112, %1116, %1110 : vector<4xi1>, vector<4xf64>
                scf.yield %1117 : vector<4xf64>
              }
              %1118 = arith.addf %1063, %1109 : vector<4xf64>
              %1119 = vector.reduction <add>, %1118 fastmath<reassoc> : vector<4xf64> into f64
              %1120 = arith.addf %1062, %1119 : f64
              scf.yield %1120 : f64
            }
            memref.store %1061, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %31 to %35 step %c4 {
        %1121 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %1121 step %c1 {
          %1122 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1123 = arith.minsi %1122, %10 : index
          scf.for %j_1_right_below = %j_1_right_panel to %1123 step %c1 {
            %1124 = scf.for %k1_1_right_below = %c0 to %8 step %c1 iter_args(%1125 = %1) -> (f64) {
              %1126, %1127 = scf.for %k0_1_right_below = %c0 to %1057 step %c512 iter_args(%1128 = %7, %1129 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %1130 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %1131 = arith.minsi %1130, %1057 : index
                %1132, %1133, %1134, %1135 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %1131 step %c16 iter_args(%1136 = %7, %1137 = %7, %1138 = %7, %1139 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1140 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1141 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1142 = arith.mulf %1140, %1141 fastmath<reassoc,contract> : vector<4xf64>
                  %1143 = arith.addf %1136, %1142 fastmath<reassoc,contract> : vector<4xf64>
                  %1144 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %1145 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1144] : memref<?x?x?xf64>, vector<4xf64>
                  %1146 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %1147 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1146] : memref<?x?x?xf64>, vector<4xf64>
                  %1148 = arith.mulf %1145, %1147 fastmath<reassoc,contract> : vector<4xf64>
                  %1149 = arith.addf %1137, %1148 fastmath<reassoc,contract> : vector<4xf64>
                  %1150 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %1151 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1150] : memref<?x?x?xf64>, vector<4xf64>
                  %1152 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %1153 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1152] : memref<?x?x?xf64>, vector<4xf64>
                  %1154 = arith.mulf %1151, %1153 fastmath<reassoc,contract> : vector<4xf64>
                  %1155 = arith.addf %1138, %1154 fastmath<reassoc,contract> : vector<4xf64>
                  %1156 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %1157 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1156] : memref<?x?x?xf64>, vector<4xf64>
                  %1158 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %1159 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1158] : memref<?x?x?xf64>, vector<4xf64>
                  %1160 = arith.mulf %1157, %1159 fastmath<reassoc,contract> : vector<4xf64>
                  %1161 = arith.addf %1139, %1160 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1143, %1149, %1155, %1161 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1162 = arith.addf %1132, %1133 : vector<4xf64>
                %1163 = arith.addf %1134, %1135 : vector<4xf64>
                %1164 = arith.addf %1162, %1163 : vector<4xf64>
                %1165 = arith.subf %1164, %1129 : vector<4xf64>
                %1166 = arith.addf %1128, %1165 : vector<4xf64>
                %1167 = arith.subf %1166, %1128 : vector<4xf64>
                %1168 = arith.subf %1167, %1165 : vector<4xf64>
                %1169 = arith.cmpf uno, %1168, %1168 : vector<4xf64>
                %1170 = arith.select %1169, %6, %1168 : vector<4xi1>, vector<4xf64>
                scf.yield %1166, %1170 : vector<4xf64>, vector<4xf64>
              }
              %1171 = arith.subf %7, %1127 : vector<4xf64>
              %1172 = scf.for %k0_1_right_below_2 = %1057 to %12 step %c4 iter_args(%1173 = %1171) -> (vector<4xf64>) {
                %1174 = arith.subi %12, %k0_1_right_below_2 overflow<nsw> : index
                %1175 = vector.create_mask %1174 : vector<4xi1>
                %1176 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %1175, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1177 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %1175, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1178 = arith.mulf %1176, %1177 fastmath<reassoc,contract> : vector<4xf64>
                %1179 = arith.addf %1173, %1178 fastmath<reassoc,contract> : vector<4xf64>
                %1180 = arith.select %1175, %1179, %1173 : vector<4xi1>, vector<4xf64>
                scf.yield %1180 : vector<4xf64>
              }
              %1181 = arith.addf %1126, %1172 : vector<4xf64>
              %1182 = vector.reduction <add>, %1181 fastmath<reassoc> : vector<4xf64> into f64
              %1183 = arith.addf %1125, %1182 : f64
              scf.yield %1183 : f64
            }
            memref.store %1124, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %35 to %39 step %c2 {
        %1184 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %1184 step %c1 {
          %1185 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1186 = arith.minsi %1185, %10 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %1186 step %c1 {
            %1187 = scf.for %k1_1_right_below_below = %c0 to %8 step %c1 iter_args(%1188 = %1) -> (f64) {
              %1189, %1190 = scf.for %k0_1_right_below_below = %c0 to %1057 step %c512 iter_args(%1191 = %7, %1192 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %1193 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %1194 = arith.minsi %1193, %1057 : index
                %1195, %1196, %1197, %1198 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %1194 step %c16 iter_args(%1199 = %7, %1200 = %7, %1201 = %7, %1202 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1203 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1204 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1205 = arith.mulf %1203, %1204 fastmath<reassoc,contract> : vector<4xf64>
                  %1206 = arith.addf %1199, %1205 fastmath<reassoc,contract> : vector<4xf64>
                  %1207 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %1208 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1207] : memref<?x?x?xf64>, vector<4xf64>
                  %1209 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %1210 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1209] : memref<?x?x?xf64>, vector<4xf64>
                  %1211 = arith.mulf %1208, %1210 fastmath<reassoc,contract> : vector<4xf64>
                  %1212 = arith.addf %1200, %1211 fastmath<reassoc,contract> : vector<4xf64>
                  %1213 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %1214 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1213] : memref<?x?x?xf64>, vector<4xf64>
                  %1215 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %1216 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1215] : memref<?x?x?xf64>, vector<4xf64>
                  %1217 = arith.mulf %1214, %1216 fastmath<reassoc,contract> : vector<4xf64>
                  %1218 = arith.addf %1201, %1217 fastmath<reassoc,contract> : vector<4xf64>
                  %1219 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %1220 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1219] : memref<?x?x?xf64>, vector<4xf64>
                  %1221 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %1222 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1221] : memref<?x?x?xf64>, vector<4xf64>
                  %1223 = arith.mulf %1220, %1222 fastmath<reassoc,contract> : vector<4xf64>
                  %1224 = arith.addf %1202, %1223 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1206, %1212, %1218, %1224 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1225 = arith.addf %1195, %1196 : vector<4xf64>
                %1226 = arith.addf %1197, %1198 : vector<4xf64>
                %1227 = arith.addf %1225, %1226 : vector<4xf64>
                %1228 = arith.subf %1227, %1192 : vector<4xf64>
                %1229 = arith.addf %1191, %1228 : vector<4xf64>
                %1230 = arith.subf %1229, %1191 : vector<4xf64>
                %1231 = arith.subf %1230, %1228 : vector<4xf64>
                %1232 = arith.cmpf uno, %1231, %1231 : vector<4xf64>
                %1233 = arith.select %1232, %6, %1231 : vector<4xi1>, vector<4xf64>
                scf.yield %1229, %1233 : vector<4xf64>, vector<4xf64>
              }
              %1234 = arith.subf %7, %1190 : vector<4xf64>
              %1235 = scf.for %k0_1_right_below_below_2 = %1057 to %12 step %c4 iter_args(%1236 = %1234) -> (vector<4xf64>) {
                %1237 = arith.subi %12, %k0_1_right_below_below_2 overflow<nsw> : index
                %1238 = vector.create_mask %1237 : vector<4xi1>
                %1239 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %1238, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1240 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %1238, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1241 = arith.mulf %1239, %1240 fastmath<reassoc,contract> : vector<4xf64>
                %1242 = arith.addf %1236, %1241 fastmath<reassoc,contract> : vector<4xf64>
                %1243 = arith.select %1238, %1242, %1236 : vector<4xi1>, vector<4xf64>
                scf.yield %1243 : vector<4xf64>
              }
              %1244 = arith.addf %1189, %1235 : vector<4xf64>
              %1245 = vector.reduction <add>, %1244 fastmath<reassoc> : vector<4xf64> into f64
              %1246 = arith.addf %1188, %1245 : f64
              scf.yield %1246 : f64
            }
            memref.store %1187, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %39 to %10 step %c1 {
        %1247 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %1247 step %c1 {
          %1248 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1249 = arith.minsi %1248, %10 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %1249 step %c1 {
            %1250 = scf.for %k1_1_right_below_below_below = %c0 to %8 step %c1 iter_args(%1251 = %1) -> (f64) {
              %1252, %1253 = scf.for %k0_1_right_below_below_below = %c0 to %1057 step %c512 iter_args(%1254 = %7, %1255 = %6) -> (vector<4xf64>, vector<4xf64>) {
                %1256 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %1257 = arith.minsi %1256, %1057 : index
                %1258, %1259, %1260, %1261 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %1257 step %c16 iter_args(%1262 = %7, %1263 = %7, %1264 = %7, %1265 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1266 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1267 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1268 = arith.mulf %1266, %1267 fastmath<reassoc,contract> : vector<4xf64>
                  %1269 = arith.addf %1262, %1268 fastmath<reassoc,contract> : vector<4xf64>
                  %1270 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1271 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1270] : memref<?x?x?xf64>, vector<4xf64>
                  %1272 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1273 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1272] : memref<?x?x?xf64>, vector<4xf64>
                  %1274 = arith.mulf %1271, %1273 fastmath<reassoc,contract> : vector<4xf64>
                  %1275 = arith.addf %1263, %1274 fastmath<reassoc,contract> : vector<4xf64>
                  %1276 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1277 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1276] : memref<?x?x?xf64>, vector<4xf64>
                  %1278 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1279 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1278] : memref<?x?x?xf64>, vector<4xf64>
                  %1280 = arith.mulf %1277, %1279 fastmath<reassoc,contract> : vector<4xf64>
                  %1281 = arith.addf %1264, %1280 fastmath<reassoc,contract> : vector<4xf64>
                  %1282 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1283 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1282] : memref<?x?x?xf64>, vector<4xf64>
                  %1284 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1285 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1284] : memref<?x?x?xf64>, vector<4xf64>
                  %1286 = arith.mulf %1283, %1285 fastmath<reassoc,contract> : vector<4xf64>
                  %1287 = arith.addf %1265, %1286 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1269, %1275, %1281, %1287 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1288 = arith.addf %1258, %1259 : vector<4xf64>
                %1289 = arith.addf %1260, %1261 : vector<4xf64>
                %1290 = arith.addf %1288, %1289 : vector<4xf64>
                %1291 = arith.subf %1290, %1255 : vector<4xf64>
                %1292 = arith.addf %1254, %1291 : vector<4xf64>
                %1293 = arith.subf %1292, %1254 : vector<4xf64>
                %1294 = arith.subf %1293, %1291 : vector<4xf64>
                %1295 = arith.cmpf uno, %1294, %1294 : vector<4xf64>
                %1296 = arith.select %1295, %6, %1294 : vector<4xi1>, vector<4xf64>
                scf.yield %1292, %1296 : vector<4xf64>, vector<4xf64>
              }
              %1297 = arith.subf %7, %1253 : vector<4xf64>
              %1298 = scf.for %k0_1_right_below_below_below_2 = %1057 to %12 step %c4 iter_args(%1299 = %1297) -> (vector<4xf64>) {
                %1300 = arith.subi %12, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1301 = vector.create_mask %1300 : vector<4xi1>
                %1302 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1301, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1303 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1301, %6 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1304 = arith.mulf %1302, %1303 fastmath<reassoc,contract> : vector<4xf64>
                %1305 = arith.addf %1299, %1304 fastmath<reassoc,contract> : vector<4xf64>
                %1306 = arith.select %1301, %1305, %1299 : vector<4xi1>, vector<4xf64>
                scf.yield %1306 : vector<4xf64>
              }
              %1307 = arith.addf %1252, %1298 : vector<4xf64>
              %1308 = vector.reduction <add>, %1307 fastmath<reassoc> : vector<4xf64> into f64
              %1309 = arith.addf %1251, %1308 : f64
              scf.yield %1309 : f64
            }
            memref.store %1250, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %15 = llvm.mlir.constant(11) : i64
    %16 = llvm.mlir.constant(53) : i64
    %17 = llvm.mlir.constant(65) : i64
    %18 = llvm.mlir.constant(37) : i64
    %19 = llvm.mlir.constant(45) : i64
    %20 = llvm.mlir.constant(21) : i64
    %21 = llvm.mlir.constant(25) : i64
    %22 = llvm.mlir.constant(13) : i64
    %23 = llvm.mlir.constant(15) : i64
    %24 = llvm.mlir.constant(9) : i64
    %25 = llvm.mlir.constant(50) : i64
    %26 = llvm.mlir.constant(52) : i64
    %27 = llvm.mlir.constant(26) : i64
    %28 = llvm.mlir.constant(28) : i64
    %29 = llvm.mlir.constant(14) : i64
    %30 = llvm.mlir.constant(10) : i64
    %31 = llvm.mlir.constant(18) : i64
    %32 = llvm.mlir.constant(32768) : i64
    %33 = llvm.mlir.constant(192) : i64
    %34 = llvm.alloca %33 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %35 = llvm.mlir.constant(24) : i64
    %36 = llvm.mlir.constant(32) : i64
    %37 = llvm.mlir.constant(40) : i64
    %38 = llvm.mlir.constant(48) : i64
    %39 = llvm.mlir.constant(56) : i64
    %40 = llvm.mlir.constant(64) : i64
    %41 = llvm.mlir.constant(72) : i64
    %42 = llvm.mlir.constant(80) : i64
    %43 = llvm.mlir.constant(88) : i64
    %44 = llvm.mlir.constant(96) : i64
    %45 = llvm.mlir.constant(104) : i64
    %46 = llvm.mlir.constant(112) : i64
    %47 = llvm.mlir.constant(120) : i64
    %48 = llvm.mlir.constant(128) : i64
    %49 = llvm.mlir.constant(136) : i64
    %50 = llvm.mlir.constant(144) : i64
    %51 = llvm.mlir.constant(152) : i64
    %52 = llvm.mlir.constant(160) : i64
    %53 = llvm.mlir.constant(168) : i64
    %54 = llvm.mlir.constant(176) : i64
    %55 = llvm.mlir.constant(184) : i64
    %56 = llvm.mlir.constant(0 : i32) : i32
    %57 = llvm.alloca %35 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %58 = llvm.mlir.constant(31) : i64
    %59 = llvm.alloca %42 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %60 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %61 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %62 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %63 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %64 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %65 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %66 = llvm.mul %a_size1, %b_stride1 : i64
    %67 = llvm.ashr %b_stride1, %1 : i64
    %68 = llvm.mul %67, %0 overflow<nsw> : i64
    %69 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %70 = llvm.sdiv %a_size1, %3 : i64
    %71 = llvm.srem %a_size1, %3 : i64
    %72 = llvm.icmp "ne" %71, %9 : i64
    %73 = llvm.xor %71, %3 : i64
    %74 = llvm.icmp "slt" %73, %9 : i64
    %75 = llvm.and %72, %74 : i1
    %76 = llvm.add %70, %14 : i64
    %77 = llvm.select %75, %76, %70 : i1, i64
    %78 = llvm.mul %77, %3 overflow<nsw> : i64
    %79 = llvm.sub %a_size1, %78 overflow<nsw> : i64
    %80 = llvm.ashr %79, %5 : i64
    %81 = llvm.mul %80, %4 overflow<nsw> : i64
    %82 = llvm.add %81, %78 overflow<nsw> : i64
    %83 = llvm.sub %a_size1, %82 overflow<nsw> : i64
    %84 = llvm.ashr %83, %2 : i64
    %85 = llvm.mul %84, %5 overflow<nsw> : i64
    %86 = llvm.add %85, %82 overflow<nsw> : i64
    %87 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %88 = llvm.ashr %a_size1, %1 : i64
    %89 = llvm.mul %88, %0 overflow<nsw> : i64
    %90 = llvm.sub %a_size1, %89 overflow<nsw> : i64
    %91 = llvm.ashr %90, %5 : i64
    %92 = llvm.mul %91, %4 overflow<nsw> : i64
    %93 = llvm.add %92, %89 overflow<nsw> : i64
    %94 = llvm.sub %a_size1, %93 overflow<nsw> : i64
    %95 = llvm.ashr %94, %2 : i64
    %96 = llvm.mul %95, %5 overflow<nsw> : i64
    %97 = llvm.add %96, %93 overflow<nsw> : i64
    %98 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %99 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %100 = llvm.and %b_stride1, %8 : i64
    %101 = llvm.intr.smin(%4, %100) : (i64, i64) -> i64
    %102 = llvm.intr.smax(%101, %9) : (i64, i64) -> i64
    %103 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %104 = llvm.sdiv %68, %0 : i64
    %105 = llvm.srem %68, %0 : i64
    %106 = llvm.icmp "ne" %105, %9 : i64
    %107 = llvm.xor %105, %0 : i64
    %108 = llvm.icmp "sge" %107, %9 : i64
    %109 = llvm.and %106, %108 : i1
    %110 = llvm.add %104, %2 : i64
    %111 = llvm.select %109, %110, %104 : i1, i64
    %112 = llvm.intr.smax(%111, %9) : (i64, i64) -> i64
    %113 = llvm.sdiv %69, %6 : i64
    %114 = llvm.srem %69, %6 : i64
    %115 = llvm.icmp "ne" %114, %9 : i64
    %116 = llvm.xor %114, %6 : i64
    %117 = llvm.icmp "sge" %116, %9 : i64
    %118 = llvm.and %115, %117 : i1
    %119 = llvm.add %113, %2 : i64
    %120 = llvm.select %118, %119, %113 : i1, i64
    %121 = llvm.intr.smax(%120, %9) : (i64, i64) -> i64
    %122 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %123 = llvm.intr.smax(%122, %9) : (i64, i64) -> i64
    %124 = llvm.mul %123, %15 : i64
    %125 = llvm.sdiv %78, %3 : i64
    %126 = llvm.srem %78, %3 : i64
    %127 = llvm.icmp "ne" %126, %9 : i64
    %128 = llvm.xor %126, %3 : i64
    %129 = llvm.icmp "sge" %128, %9 : i64
    %130 = llvm.and %127, %129 : i1
    %131 = llvm.add %125, %2 : i64
    %132 = llvm.select %130, %131, %125 : i1, i64
    %133 = llvm.intr.smax(%132, %9) : (i64, i64) -> i64
    %134 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %135 = llvm.intr.smax(%134, %9) : (i64, i64) -> i64
    %136 = llvm.mul %135, %16 : i64
    %137 = llvm.add %17, %136 : i64
    %138 = llvm.mul %133, %137 : i64
    %139 = llvm.sub %82, %78 : i64
    %140 = llvm.sdiv %139, %4 : i64
    %141 = llvm.srem %139, %4 : i64
    %142 = llvm.icmp "ne" %141, %9 : i64
    %143 = llvm.xor %141, %4 : i64
    %144 = llvm.icmp "sge" %143, %9 : i64
    %145 = llvm.and %142, %144 : i1
    %146 = llvm.add %140, %2 : i64
    %147 = llvm.select %145, %146, %140 : i1, i64
    %148 = llvm.intr.smax(%147, %9) : (i64, i64) -> i64
    %149 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %150 = llvm.intr.smax(%149, %9) : (i64, i64) -> i64
    %151 = llvm.mul %150, %18 : i64
    %152 = llvm.add %19, %151 : i64
    %153 = llvm.mul %148, %152 : i64
    %154 = llvm.sub %86, %82 : i64
    %155 = llvm.sdiv %154, %5 : i64
    %156 = llvm.srem %154, %5 : i64
    %157 = llvm.icmp "ne" %156, %9 : i64
    %158 = llvm.xor %156, %5 : i64
    %159 = llvm.icmp "sge" %158, %9 : i64
    %160 = llvm.and %157, %159 : i1
    %161 = llvm.add %155, %2 : i64
    %162 = llvm.select %160, %161, %155 : i1, i64
    %163 = llvm.intr.smax(%162, %9) : (i64, i64) -> i64
    %164 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %9) : (i64, i64) -> i64
    %166 = llvm.mul %165, %20 : i64
    %167 = llvm.add %21, %166 : i64
    %168 = llvm.mul %163, %167 : i64
    %169 = llvm.sub %a_size1, %86 : i64
    %170 = llvm.intr.smax(%169, %9) : (i64, i64) -> i64
    %171 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %172 = llvm.intr.smax(%171, %9) : (i64, i64) -> i64
    %173 = llvm.mul %172, %22 : i64
    %174 = llvm.add %23, %173 : i64
    %175 = llvm.mul %170, %174 : i64
    %176 = llvm.add %24, %124 : i64
    %177 = llvm.add %176, %138 : i64
    %178 = llvm.add %177, %153 : i64
    %179 = llvm.add %178, %168 : i64
    %180 = llvm.add %179, %175 : i64
    %181 = llvm.mul %121, %180 : i64
    %182 = llvm.add %2, %181 : i64
    %183 = llvm.mul %112, %182 : i64
    %184 = llvm.sub %b_stride1, %68 : i64
    %185 = llvm.sdiv %184, %4 : i64
    %186 = llvm.srem %184, %4 : i64
    %187 = llvm.icmp "ne" %186, %9 : i64
    %188 = llvm.xor %186, %4 : i64
    %189 = llvm.icmp "sge" %188, %9 : i64
    %190 = llvm.and %187, %189 : i1
    %191 = llvm.add %185, %2 : i64
    %192 = llvm.select %190, %191, %185 : i1, i64
    %193 = llvm.intr.smax(%192, %9) : (i64, i64) -> i64
    %194 = llvm.sdiv %87, %7 : i64
    %195 = llvm.srem %87, %7 : i64
    %196 = llvm.icmp "ne" %195, %9 : i64
    %197 = llvm.xor %195, %7 : i64
    %198 = llvm.icmp "sge" %197, %9 : i64
    %199 = llvm.and %196, %198 : i1
    %200 = llvm.add %194, %2 : i64
    %201 = llvm.select %199, %200, %194 : i1, i64
    %202 = llvm.intr.smax(%201, %9) : (i64, i64) -> i64
    %203 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %204 = llvm.intr.smax(%203, %9) : (i64, i64) -> i64
    %205 = llvm.mul %204, %10 : i64
    %206 = llvm.sdiv %89, %0 : i64
    %207 = llvm.srem %89, %0 : i64
    %208 = llvm.icmp "ne" %207, %9 : i64
    %209 = llvm.xor %207, %0 : i64
    %210 = llvm.icmp "sge" %209, %9 : i64
    %211 = llvm.and %208, %210 : i1
    %212 = llvm.add %206, %2 : i64
    %213 = llvm.select %211, %212, %206 : i1, i64
    %214 = llvm.intr.smax(%213, %9) : (i64, i64) -> i64
    %215 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %216 = llvm.intr.smax(%215, %9) : (i64, i64) -> i64
    %217 = llvm.mul %216, %25 : i64
    %218 = llvm.add %26, %217 : i64
    %219 = llvm.mul %214, %218 : i64
    %220 = llvm.sub %93, %89 : i64
    %221 = llvm.sdiv %220, %4 : i64
    %222 = llvm.srem %220, %4 : i64
    %223 = llvm.icmp "ne" %222, %9 : i64
    %224 = llvm.xor %222, %4 : i64
    %225 = llvm.icmp "sge" %224, %9 : i64
    %226 = llvm.and %223, %225 : i1
    %227 = llvm.add %221, %2 : i64
    %228 = llvm.select %226, %227, %221 : i1, i64
    %229 = llvm.intr.smax(%228, %9) : (i64, i64) -> i64
    %230 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %231 = llvm.intr.smax(%230, %9) : (i64, i64) -> i64
    %232 = llvm.mul %231, %27 : i64
    %233 = llvm.add %28, %232 : i64
    %234 = llvm.mul %229, %233 : i64
    %235 = llvm.sub %97, %93 : i64
    %236 = llvm.sdiv %235, %5 : i64
    %237 = llvm.srem %235, %5 : i64
    %238 = llvm.icmp "ne" %237, %9 : i64
    %239 = llvm.xor %237, %5 : i64
    %240 = llvm.icmp "sge" %239, %9 : i64
    %241 = llvm.and %238, %240 : i1
    %242 = llvm.add %236, %2 : i64
    %243 = llvm.select %241, %242, %236 : i1, i64
    %244 = llvm.intr.smax(%243, %9) : (i64, i64) -> i64
    %245 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %246 = llvm.intr.smax(%245, %9) : (i64, i64) -> i64
    %247 = llvm.mul %246, %29 : i64
    %248 = llvm.add %11, %247 : i64
    %249 = llvm.mul %244, %248 : i64
    %250 = llvm.sub %a_size1, %97 : i64
    %251 = llvm.intr.smax(%250, %9) : (i64, i64) -> i64
    %252 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %253 = llvm.intr.smax(%252, %9) : (i64, i64) -> i64
    %254 = llvm.mul %253, %0 : i64
    %255 = llvm.add %30, %254 : i64
    %256 = llvm.mul %251, %255 : i64
    %257 = llvm.add %24, %205 : i64
    %258 = llvm.add %257, %219 : i64
    %259 = llvm.add %258, %234 : i64
    %260 = llvm.add %259, %249 : i64
    %261 = llvm.add %260, %256 : i64
    %262 = llvm.mul %202, %261 : i64
    %263 = llvm.add %31, %262 : i64
    %264 = llvm.mul %193, %263 : i64
    %265 = llvm.add %5, %183 : i64
    %266 = llvm.add %265, %264 : i64
    %267 = llvm.mul %103, %266 : i64
    %268 = llvm.icmp "sge" %267, %32 : i64
    %269 = llvm.icmp "sgt" %a_size0, %9 : i64
    %270 = llvm.select %269, %a_size0, %9 : i1, i64
    llvm.cond_br %268, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %271 = llvm.getelementptr inbounds %34[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %68, %271 {alignment = 8 : i64} : i64, !llvm.ptr
    %272 = llvm.getelementptr inbounds %34[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %272 {alignment = 8 : i64} : i64, !llvm.ptr
    %273 = llvm.getelementptr inbounds %34[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %98, %273 {alignment = 8 : i64} : i64, !llvm.ptr
    %274 = llvm.getelementptr inbounds %34[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %274 {alignment = 8 : i64} : i64, !llvm.ptr
    %275 = llvm.getelementptr inbounds %34[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %275 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %276 = llvm.getelementptr inbounds %34[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %276 {alignment = 8 : i64} : i64, !llvm.ptr
    %277 = llvm.getelementptr inbounds %34[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %277 {alignment = 8 : i64} : i64, !llvm.ptr
    %278 = llvm.getelementptr inbounds %34[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %278 {alignment = 8 : i64} : i64, !llvm.ptr
    %279 = llvm.getelementptr inbounds %34[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %279 {alignment = 8 : i64} : i64, !llvm.ptr
    %280 = llvm.getelementptr inbounds %34[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %78, %280 {alignment = 8 : i64} : i64, !llvm.ptr
    %281 = llvm.getelementptr inbounds %34[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %281 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %282 = llvm.getelementptr inbounds %34[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %282 {alignment = 8 : i64} : i64, !llvm.ptr
    %283 = llvm.getelementptr inbounds %34[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %283 {alignment = 8 : i64} : i64, !llvm.ptr
    %284 = llvm.getelementptr inbounds %34[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %284 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %285 = llvm.getelementptr inbounds %34[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %285 {alignment = 8 : i64} : i64, !llvm.ptr
    %286 = llvm.getelementptr inbounds %34[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %82, %286 {alignment = 8 : i64} : i64, !llvm.ptr
    %287 = llvm.getelementptr inbounds %34[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %86, %287 {alignment = 8 : i64} : i64, !llvm.ptr
    %288 = llvm.getelementptr inbounds %34[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %87, %288 {alignment = 8 : i64} : i64, !llvm.ptr
    %289 = llvm.getelementptr inbounds %34[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %99, %289 {alignment = 8 : i64} : i64, !llvm.ptr
    %290 = llvm.getelementptr inbounds %34[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %102, %290 {alignment = 8 : i64} : i64, !llvm.ptr
    %291 = llvm.getelementptr inbounds %34[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %89, %291 {alignment = 8 : i64} : i64, !llvm.ptr
    %292 = llvm.getelementptr inbounds %34[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %93, %292 {alignment = 8 : i64} : i64, !llvm.ptr
    %293 = llvm.getelementptr inbounds %34[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %97, %293 {alignment = 8 : i64} : i64, !llvm.ptr
    %294 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %295 = llvm.call @stepwell_parallel_for(%294, %34, %270, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%295 : i32)
  ^bb2:
    %296 = llvm.call @program.parallel0(%9, %270, %a_size0, %68, %69, %98, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %61, %78, %out0, %a_size1, %66, %a, %60, %82, %86, %87, %99, %102, %89, %93, %97) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64) -> i32
    llvm.br ^bb3(%296 : i32)
  ^bb3(%297: i32):
    %298 = llvm.icmp "eq" %297, %56 : i32
    llvm.cond_br %298, ^bb4, ^bb69(%297 : i32)
  ^bb4:
    %299 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %300 = llvm.ashr %v_size0, %5 : i64
    %301 = llvm.mul %300, %4 : i64
    %302 = llvm.sdiv %301, %4 : i64
    %303 = llvm.srem %301, %4 : i64
    %304 = llvm.icmp "ne" %303, %9 : i64
    %305 = llvm.xor %303, %4 : i64
    %306 = llvm.icmp "sge" %305, %9 : i64
    %307 = llvm.and %304, %306 : i1
    %308 = llvm.add %302, %2 : i64
    %309 = llvm.select %307, %308, %302 : i1, i64
    %310 = llvm.intr.smax(%309, %9) : (i64, i64) -> i64
    %311 = llvm.mul %310, %10 : i64
    %312 = llvm.intr.smax(%301, %9) : (i64, i64) -> i64
    %313 = llvm.sub %v_size0, %312 : i64
    %314 = llvm.sdiv %313, %4 : i64
    %315 = llvm.srem %313, %4 : i64
    %316 = llvm.icmp "ne" %315, %9 : i64
    %317 = llvm.xor %315, %4 : i64
    %318 = llvm.icmp "sge" %317, %9 : i64
    %319 = llvm.and %316, %318 : i1
    %320 = llvm.add %314, %2 : i64
    %321 = llvm.select %319, %320, %314 : i1, i64
    %322 = llvm.intr.smax(%321, %9) : (i64, i64) -> i64
    %323 = llvm.mul %322, %8 : i64
    %324 = llvm.add %0, %311 : i64
    %325 = llvm.add %324, %323 : i64
    %326 = llvm.mul %299, %325 : i64
    %327 = llvm.icmp "sge" %326, %32 : i64
    %328 = llvm.icmp "sgt" %v_size0, %9 : i64
    %329 = llvm.select %328, %v_size0, %9 : i1, i64
    llvm.cond_br %327, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %330 = llvm.getelementptr inbounds %57[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %330 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %331 = llvm.getelementptr inbounds %57[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %331 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %332 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %333 = llvm.call @stepwell_parallel_for(%332, %57, %329, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%333 : i32)
  ^bb6:
    %334 = llvm.call @program.parallel1(%9, %329, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%334 : i32)
  ^bb7(%335: i32):
    %336 = llvm.sdiv %89, %0 : i64
    %337 = llvm.srem %89, %0 : i64
    %338 = llvm.icmp "ne" %337, %9 : i64
    %339 = llvm.xor %337, %0 : i64
    %340 = llvm.icmp "sge" %339, %9 : i64
    %341 = llvm.and %338, %340 : i1
    %342 = llvm.add %336, %2 : i64
    %343 = llvm.select %341, %342, %336 : i1, i64
    %344 = llvm.intr.smax(%343, %9) : (i64, i64) -> i64
    %345 = llvm.sdiv %78, %3 : i64
    %346 = llvm.srem %78, %3 : i64
    %347 = llvm.icmp "ne" %346, %9 : i64
    %348 = llvm.xor %346, %3 : i64
    %349 = llvm.icmp "sge" %348, %9 : i64
    %350 = llvm.and %347, %349 : i1
    %351 = llvm.add %345, %2 : i64
    %352 = llvm.select %350, %351, %345 : i1, i64
    %353 = llvm.intr.smax(%352, %9) : (i64, i64) -> i64
    %354 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %355 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %356 = llvm.mul %355, %41 : i64
    %357 = llvm.add %2, %356 : i64
    %358 = llvm.mul %354, %357 : i64
    %359 = llvm.add %58, %358 : i64
    %360 = llvm.mul %353, %359 : i64
    %361 = llvm.sub %82, %78 : i64
    %362 = llvm.sdiv %361, %4 : i64
    %363 = llvm.srem %361, %4 : i64
    %364 = llvm.icmp "ne" %363, %9 : i64
    %365 = llvm.xor %363, %4 : i64
    %366 = llvm.icmp "sge" %365, %9 : i64
    %367 = llvm.and %364, %366 : i1
    %368 = llvm.add %362, %2 : i64
    %369 = llvm.select %367, %368, %362 : i1, i64
    %370 = llvm.intr.smax(%369, %9) : (i64, i64) -> i64
    %371 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %372 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %373 = llvm.mul %372, %39 : i64
    %374 = llvm.add %2, %373 : i64
    %375 = llvm.mul %371, %374 : i64
    %376 = llvm.add %20, %375 : i64
    %377 = llvm.mul %370, %376 : i64
    %378 = llvm.sub %86, %82 : i64
    %379 = llvm.sdiv %378, %5 : i64
    %380 = llvm.srem %378, %5 : i64
    %381 = llvm.icmp "ne" %380, %9 : i64
    %382 = llvm.xor %380, %5 : i64
    %383 = llvm.icmp "sge" %382, %9 : i64
    %384 = llvm.and %381, %383 : i1
    %385 = llvm.add %379, %2 : i64
    %386 = llvm.select %384, %385, %379 : i1, i64
    %387 = llvm.intr.smax(%386, %9) : (i64, i64) -> i64
    %388 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %389 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %390 = llvm.mul %389, %37 : i64
    %391 = llvm.add %2, %390 : i64
    %392 = llvm.mul %388, %391 : i64
    %393 = llvm.add %15, %392 : i64
    %394 = llvm.mul %387, %393 : i64
    %395 = llvm.sub %a_size1, %86 : i64
    %396 = llvm.intr.smax(%395, %9) : (i64, i64) -> i64
    %397 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %398 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %399 = llvm.mul %398, %36 : i64
    %400 = llvm.add %2, %399 : i64
    %401 = llvm.mul %397, %400 : i64
    %402 = llvm.add %3, %401 : i64
    %403 = llvm.mul %396, %402 : i64
    %404 = llvm.add %4, %360 : i64
    %405 = llvm.add %404, %377 : i64
    %406 = llvm.add %405, %394 : i64
    %407 = llvm.add %406, %403 : i64
    %408 = llvm.mul %344, %407 : i64
    %409 = llvm.icmp "sge" %408, %32 : i64
    %410 = llvm.icmp "sgt" %89, %9 : i64
    %411 = llvm.sub %89, %2 overflow<nsw> : i64
    %412 = llvm.sdiv %411, %0 : i64
    %413 = llvm.add %412, %2 overflow<nsw> : i64
    %414 = llvm.select %410, %413, %9 : i1, i64
    llvm.cond_br %409, ^bb8, ^bb9
  ^bb8:
    llvm.store %89, %59 {alignment = 8 : i64} : i64, !llvm.ptr
    %415 = llvm.getelementptr inbounds %59[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %78, %415 {alignment = 8 : i64} : i64, !llvm.ptr
    %416 = llvm.getelementptr inbounds %59[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %416 {alignment = 8 : i64} : i64, !llvm.ptr
    %417 = llvm.getelementptr inbounds %59[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %417 {alignment = 8 : i64} : i64, !llvm.ptr
    %418 = llvm.getelementptr inbounds %59[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %418 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %419 = llvm.getelementptr inbounds %59[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %419 {alignment = 8 : i64} : i64, !llvm.ptr
    %420 = llvm.getelementptr inbounds %59[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %420 {alignment = 8 : i64} : i64, !llvm.ptr
    %421 = llvm.getelementptr inbounds %59[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %421 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %422 = llvm.getelementptr inbounds %59[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %82, %422 {alignment = 8 : i64} : i64, !llvm.ptr
    %423 = llvm.getelementptr inbounds %59[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %86, %423 {alignment = 8 : i64} : i64, !llvm.ptr
    %424 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %425 = llvm.call @stepwell_parallel_for(%424, %59, %414, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%425 : i32)
  ^bb9:
    %426 = llvm.call @program.parallel2(%9, %414, %89, %78, %a_size0, %a_stride1, %a, %a_size1, %60, %out2, %82, %86) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%426 : i32)
  ^bb10(%427: i32):
    %428 = llvm.ashr %a_stride1, %4 : i64
    %429 = llvm.mul %428, %11 overflow<nsw> : i64
    %430 = llvm.icmp "slt" %89, %a_size1 : i64
    llvm.cond_br %430, ^bb11(%89 : i64), ^bb68
  ^bb11(%j_1_right_panel: i64):
    %431 = llvm.icmp "slt" %9, %89 : i64
    llvm.cond_br %431, ^bb12(%9 : i64), ^bb25
  ^bb12(%i_1_right_tile: i64):
    %432 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %433 = llvm.icmp "slt" %i_1_right_tile, %432 : i64
    llvm.cond_br %433, ^bb13(%i_1_right_tile : i64), ^bb24
  ^bb13(%i_1_right: i64):
    %434 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %435 = llvm.intr.smin(%434, %a_size1) : (i64, i64) -> i64
    %436 = llvm.icmp "slt" %j_1_right_panel, %435 : i64
    llvm.cond_br %436, ^bb14(%j_1_right_panel : i64), ^bb23
  ^bb14(%j_1_right: i64):
    %437 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %437, ^bb15(%9, %63 : i64, f64), ^bb22(%63 : f64)
  ^bb15(%k1_1_right: i64, %438: f64):
    %439 = llvm.icmp "slt" %9, %429 : i64
    llvm.cond_br %439, ^bb16(%9, %65, %64 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%65, %64 : vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_right: i64, %440: vector<4xf64>, %441: vector<4xf64>):
    %442 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %443 = llvm.intr.smin(%442, %429) : (i64, i64) -> i64
    %444 = llvm.icmp "slt" %k0_1_right, %443 : i64
    llvm.cond_br %444, ^bb17(%k0_1_right, %65, %65, %65, %65 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%65, %65, %65, %65 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_right_1: i64, %445: vector<4xf64>, %446: vector<4xf64>, %447: vector<4xf64>, %448: vector<4xf64>):
    %449 = llvm.mul %k1_1_right, %60 overflow<nsw> : i64
    %450 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %451 = llvm.add %449, %450 overflow<nsw> : i64
    %452 = llvm.add %451, %k0_1_right_1 overflow<nsw> : i64
    %453 = llvm.getelementptr inbounds %a[%452] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %454 = llvm.load %453 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %455 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %456 = llvm.add %449, %455 overflow<nsw> : i64
    %457 = llvm.add %456, %k0_1_right_1 overflow<nsw> : i64
    %458 = llvm.getelementptr inbounds %a[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %459 = llvm.load %458 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %460 = llvm.fmul %454, %459 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %461 = llvm.fadd %445, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %462 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %463 = llvm.add %449, %450 overflow<nsw> : i64
    %464 = llvm.add %463, %462 overflow<nsw> : i64
    %465 = llvm.getelementptr inbounds %a[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %466 = llvm.load %465 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %467 = llvm.add %k0_1_right_1, %4 overflow<nsw> : i64
    %468 = llvm.add %449, %455 overflow<nsw> : i64
    %469 = llvm.add %468, %467 overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %a[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %471 = llvm.load %470 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %472 = llvm.fmul %466, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %473 = llvm.fadd %446, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %474 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %475 = llvm.add %449, %450 overflow<nsw> : i64
    %476 = llvm.add %475, %474 overflow<nsw> : i64
    %477 = llvm.getelementptr inbounds %a[%476] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %478 = llvm.load %477 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %479 = llvm.add %k0_1_right_1, %0 overflow<nsw> : i64
    %480 = llvm.add %449, %455 overflow<nsw> : i64
    %481 = llvm.add %480, %479 overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %a[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %483 = llvm.load %482 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %484 = llvm.fmul %478, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %485 = llvm.fadd %447, %484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %486 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %487 = llvm.add %449, %450 overflow<nsw> : i64
    %488 = llvm.add %487, %486 overflow<nsw> : i64
    %489 = llvm.getelementptr inbounds %a[%488] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %490 = llvm.load %489 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %491 = llvm.add %k0_1_right_1, %13 overflow<nsw> : i64
    %492 = llvm.add %449, %455 overflow<nsw> : i64
    %493 = llvm.add %492, %491 overflow<nsw> : i64
    %494 = llvm.getelementptr inbounds %a[%493] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %495 = llvm.load %494 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %496 = llvm.fmul %490, %495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %497 = llvm.fadd %448, %496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %498 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %499 = llvm.icmp "slt" %498, %443 : i64
    llvm.cond_br %499, ^bb17(%498, %461, %473, %485, %497 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%461, %473, %485, %497 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%500: vector<4xf64>, %501: vector<4xf64>, %502: vector<4xf64>, %503: vector<4xf64>):
    %504 = llvm.fadd %500, %501 : vector<4xf64>
    %505 = llvm.fadd %502, %503 : vector<4xf64>
    %506 = llvm.fadd %504, %505 : vector<4xf64>
    %507 = llvm.fsub %506, %441 : vector<4xf64>
    %508 = llvm.fadd %440, %507 : vector<4xf64>
    %509 = llvm.fsub %508, %440 : vector<4xf64>
    %510 = llvm.fsub %509, %507 : vector<4xf64>
    %511 = llvm.fcmp "uno" %510, %510 : vector<4xf64>
    %512 = llvm.select %511, %64, %510 : vector<4xi1>, vector<4xf64>
    %513 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %514 = llvm.icmp "slt" %513, %429 : i64
    llvm.cond_br %514, ^bb16(%513, %508, %512 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%508, %512 : vector<4xf64>, vector<4xf64>)
  ^bb19(%515: vector<4xf64>, %516: vector<4xf64>):
    %517 = llvm.fsub %65, %516 : vector<4xf64>
    %518 = llvm.icmp "slt" %429, %a_stride1 : i64
    llvm.cond_br %518, ^bb20(%429, %517 : i64, vector<4xf64>), ^bb21(%517 : vector<4xf64>)
  ^bb20(%k0_1_right_2: i64, %519: vector<4xf64>):
    %520 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %521 = llvm.intr.smin(%520, %4) : (i64, i64) -> i64
    %522 = llvm.intr.smax(%521, %9) : (i64, i64) -> i64
    %523 = llvm.trunc %522 : i64 to i32
    %524 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %525 = llvm.mlir.poison : vector<4xi32>
    %526 = llvm.insertelement %523, %525[%9 : i64] : vector<4xi32>
    %527 = llvm.shufflevector %526, %525 [0, 0, 0, 0] : vector<4xi32>
    %528 = llvm.icmp "slt" %524, %527 : vector<4xi32>
    %529 = llvm.mul %k1_1_right, %60 overflow<nsw> : i64
    %530 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %531 = llvm.add %529, %530 overflow<nsw> : i64
    %532 = llvm.add %531, %k0_1_right_2 overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %a[%532] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %534 = llvm.intr.masked.load %533, %528, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %535 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %536 = llvm.add %529, %535 overflow<nsw> : i64
    %537 = llvm.add %536, %k0_1_right_2 overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %a[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %539 = llvm.intr.masked.load %538, %528, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %540 = llvm.fmul %534, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %541 = llvm.fadd %519, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %542 = llvm.select %528, %541, %519 : vector<4xi1>, vector<4xf64>
    %543 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %544 = llvm.icmp "slt" %543, %a_stride1 : i64
    llvm.cond_br %544, ^bb20(%543, %542 : i64, vector<4xf64>), ^bb21(%542 : vector<4xf64>)
  ^bb21(%545: vector<4xf64>):
    %546 = llvm.fadd %515, %545 : vector<4xf64>
    %547 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %548 = "llvm.intr.vector.reduce.fadd"(%547, %546) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %549 = llvm.fadd %438, %548 : f64
    %550 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %551 = llvm.icmp "slt" %550, %a_size0 : i64
    llvm.cond_br %551, ^bb15(%550, %549 : i64, f64), ^bb22(%549 : f64)
  ^bb22(%552: f64):
    %553 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %554 = llvm.add %553, %j_1_right overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %out2[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %552, %555 {alignment = 8 : i64} : f64, !llvm.ptr
    %556 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %557 = llvm.icmp "slt" %556, %435 : i64
    llvm.cond_br %557, ^bb14(%556 : i64), ^bb23
  ^bb23:
    %558 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %559 = llvm.icmp "slt" %558, %432 : i64
    llvm.cond_br %559, ^bb13(%558 : i64), ^bb24
  ^bb24:
    %560 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %561 = llvm.icmp "slt" %560, %89 : i64
    llvm.cond_br %561, ^bb12(%560 : i64), ^bb25
  ^bb25:
    %562 = llvm.icmp "slt" %89, %93 : i64
    llvm.cond_br %562, ^bb26(%89 : i64), ^bb39
  ^bb26(%i_1_right_below_tile: i64):
    %563 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %564 = llvm.icmp "slt" %i_1_right_below_tile, %563 : i64
    llvm.cond_br %564, ^bb27(%i_1_right_below_tile : i64), ^bb38
  ^bb27(%i_1_right_below: i64):
    %565 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %566 = llvm.intr.smin(%565, %a_size1) : (i64, i64) -> i64
    %567 = llvm.icmp "slt" %j_1_right_panel, %566 : i64
    llvm.cond_br %567, ^bb28(%j_1_right_panel : i64), ^bb37
  ^bb28(%j_1_right_below: i64):
    %568 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %568, ^bb29(%9, %63 : i64, f64), ^bb36(%63 : f64)
  ^bb29(%k1_1_right_below: i64, %569: f64):
    %570 = llvm.icmp "slt" %9, %429 : i64
    llvm.cond_br %570, ^bb30(%9, %65, %64 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%65, %64 : vector<4xf64>, vector<4xf64>)
  ^bb30(%k0_1_right_below: i64, %571: vector<4xf64>, %572: vector<4xf64>):
    %573 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %574 = llvm.intr.smin(%573, %429) : (i64, i64) -> i64
    %575 = llvm.icmp "slt" %k0_1_right_below, %574 : i64
    llvm.cond_br %575, ^bb31(%k0_1_right_below, %65, %65, %65, %65 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%65, %65, %65, %65 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_right_below_1: i64, %576: vector<4xf64>, %577: vector<4xf64>, %578: vector<4xf64>, %579: vector<4xf64>):
    %580 = llvm.mul %k1_1_right_below, %60 overflow<nsw> : i64
    %581 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %582 = llvm.add %580, %581 overflow<nsw> : i64
    %583 = llvm.add %582, %k0_1_right_below_1 overflow<nsw> : i64
    %584 = llvm.getelementptr inbounds %a[%583] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %585 = llvm.load %584 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %586 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %587 = llvm.add %580, %586 overflow<nsw> : i64
    %588 = llvm.add %587, %k0_1_right_below_1 overflow<nsw> : i64
    %589 = llvm.getelementptr inbounds %a[%588] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %590 = llvm.load %589 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %591 = llvm.fmul %585, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %592 = llvm.fadd %576, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %593 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %594 = llvm.add %580, %581 overflow<nsw> : i64
    %595 = llvm.add %594, %593 overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %a[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %597 = llvm.load %596 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %598 = llvm.add %k0_1_right_below_1, %4 overflow<nsw> : i64
    %599 = llvm.add %580, %586 overflow<nsw> : i64
    %600 = llvm.add %599, %598 overflow<nsw> : i64
    %601 = llvm.getelementptr inbounds %a[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %602 = llvm.load %601 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %603 = llvm.fmul %597, %602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %604 = llvm.fadd %577, %603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %605 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %606 = llvm.add %580, %581 overflow<nsw> : i64
    %607 = llvm.add %606, %605 overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %a[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %609 = llvm.load %608 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %610 = llvm.add %k0_1_right_below_1, %0 overflow<nsw> : i64
    %611 = llvm.add %580, %586 overflow<nsw> : i64
    %612 = llvm.add %611, %610 overflow<nsw> : i64
    %613 = llvm.getelementptr inbounds %a[%612] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %614 = llvm.load %613 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %615 = llvm.fmul %609, %614 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %616 = llvm.fadd %578, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %617 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %618 = llvm.add %580, %581 overflow<nsw> : i64
    %619 = llvm.add %618, %617 overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %a[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %621 = llvm.load %620 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %622 = llvm.add %k0_1_right_below_1, %13 overflow<nsw> : i64
    %623 = llvm.add %580, %586 overflow<nsw> : i64
    %624 = llvm.add %623, %622 overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %a[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %626 = llvm.load %625 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %627 = llvm.fmul %621, %626 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %628 = llvm.fadd %579, %627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %629 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %630 = llvm.icmp "slt" %629, %574 : i64
    llvm.cond_br %630, ^bb31(%629, %592, %604, %616, %628 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%592, %604, %616, %628 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%631: vector<4xf64>, %632: vector<4xf64>, %633: vector<4xf64>, %634: vector<4xf64>):
    %635 = llvm.fadd %631, %632 : vector<4xf64>
    %636 = llvm.fadd %633, %634 : vector<4xf64>
    %637 = llvm.fadd %635, %636 : vector<4xf64>
    %638 = llvm.fsub %637, %572 : vector<4xf64>
    %639 = llvm.fadd %571, %638 : vector<4xf64>
    %640 = llvm.fsub %639, %571 : vector<4xf64>
    %641 = llvm.fsub %640, %638 : vector<4xf64>
    %642 = llvm.fcmp "uno" %641, %641 : vector<4xf64>
    %643 = llvm.select %642, %64, %641 : vector<4xi1>, vector<4xf64>
    %644 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %645 = llvm.icmp "slt" %644, %429 : i64
    llvm.cond_br %645, ^bb30(%644, %639, %643 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%639, %643 : vector<4xf64>, vector<4xf64>)
  ^bb33(%646: vector<4xf64>, %647: vector<4xf64>):
    %648 = llvm.fsub %65, %647 : vector<4xf64>
    %649 = llvm.icmp "slt" %429, %a_stride1 : i64
    llvm.cond_br %649, ^bb34(%429, %648 : i64, vector<4xf64>), ^bb35(%648 : vector<4xf64>)
  ^bb34(%k0_1_right_below_2: i64, %650: vector<4xf64>):
    %651 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %652 = llvm.intr.smin(%651, %4) : (i64, i64) -> i64
    %653 = llvm.intr.smax(%652, %9) : (i64, i64) -> i64
    %654 = llvm.trunc %653 : i64 to i32
    %655 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %656 = llvm.mlir.poison : vector<4xi32>
    %657 = llvm.insertelement %654, %656[%9 : i64] : vector<4xi32>
    %658 = llvm.shufflevector %657, %656 [0, 0, 0, 0] : vector<4xi32>
    %659 = llvm.icmp "slt" %655, %658 : vector<4xi32>
    %660 = llvm.mul %k1_1_right_below, %60 overflow<nsw> : i64
    %661 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %662 = llvm.add %660, %661 overflow<nsw> : i64
    %663 = llvm.add %662, %k0_1_right_below_2 overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %a[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %665 = llvm.intr.masked.load %664, %659, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %666 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %667 = llvm.add %660, %666 overflow<nsw> : i64
    %668 = llvm.add %667, %k0_1_right_below_2 overflow<nsw> : i64
    %669 = llvm.getelementptr inbounds %a[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %670 = llvm.intr.masked.load %669, %659, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %671 = llvm.fmul %665, %670 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %672 = llvm.fadd %650, %671 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %673 = llvm.select %659, %672, %650 : vector<4xi1>, vector<4xf64>
    %674 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %675 = llvm.icmp "slt" %674, %a_stride1 : i64
    llvm.cond_br %675, ^bb34(%674, %673 : i64, vector<4xf64>), ^bb35(%673 : vector<4xf64>)
  ^bb35(%676: vector<4xf64>):
    %677 = llvm.fadd %646, %676 : vector<4xf64>
    %678 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %679 = "llvm.intr.vector.reduce.fadd"(%678, %677) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %680 = llvm.fadd %569, %679 : f64
    %681 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %682 = llvm.icmp "slt" %681, %a_size0 : i64
    llvm.cond_br %682, ^bb29(%681, %680 : i64, f64), ^bb36(%680 : f64)
  ^bb36(%683: f64):
    %684 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %685 = llvm.add %684, %j_1_right_below overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %out2[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %683, %686 {alignment = 8 : i64} : f64, !llvm.ptr
    %687 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %688 = llvm.icmp "slt" %687, %566 : i64
    llvm.cond_br %688, ^bb28(%687 : i64), ^bb37
  ^bb37:
    %689 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %690 = llvm.icmp "slt" %689, %563 : i64
    llvm.cond_br %690, ^bb27(%689 : i64), ^bb38
  ^bb38:
    %691 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %692 = llvm.icmp "slt" %691, %93 : i64
    llvm.cond_br %692, ^bb26(%691 : i64), ^bb39
  ^bb39:
    %693 = llvm.icmp "slt" %93, %97 : i64
    llvm.cond_br %693, ^bb40(%93 : i64), ^bb53
  ^bb40(%i_1_right_below_below_tile: i64):
    %694 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %695 = llvm.icmp "slt" %i_1_right_below_below_tile, %694 : i64
    llvm.cond_br %695, ^bb41(%i_1_right_below_below_tile : i64), ^bb52
  ^bb41(%i_1_right_below_below: i64):
    %696 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %697 = llvm.intr.smin(%696, %a_size1) : (i64, i64) -> i64
    %698 = llvm.icmp "slt" %j_1_right_panel, %697 : i64
    llvm.cond_br %698, ^bb42(%j_1_right_panel : i64), ^bb51
  ^bb42(%j_1_right_below_below: i64):
    %699 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %699, ^bb43(%9, %63 : i64, f64), ^bb50(%63 : f64)
  ^bb43(%k1_1_right_below_below: i64, %700: f64):
    %701 = llvm.icmp "slt" %9, %429 : i64
    llvm.cond_br %701, ^bb44(%9, %65, %64 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%65, %64 : vector<4xf64>, vector<4xf64>)
  ^bb44(%k0_1_right_below_below: i64, %702: vector<4xf64>, %703: vector<4xf64>):
    %704 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %705 = llvm.intr.smin(%704, %429) : (i64, i64) -> i64
    %706 = llvm.icmp "slt" %k0_1_right_below_below, %705 : i64
    llvm.cond_br %706, ^bb45(%k0_1_right_below_below, %65, %65, %65, %65 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%65, %65, %65, %65 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_right_below_below_1: i64, %707: vector<4xf64>, %708: vector<4xf64>, %709: vector<4xf64>, %710: vector<4xf64>):
    %711 = llvm.mul %k1_1_right_below_below, %60 overflow<nsw> : i64
    %712 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %713 = llvm.add %711, %712 overflow<nsw> : i64
    %714 = llvm.add %713, %k0_1_right_below_below_1 overflow<nsw> : i64
    %715 = llvm.getelementptr inbounds %a[%714] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %716 = llvm.load %715 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %717 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %718 = llvm.add %711, %717 overflow<nsw> : i64
    %719 = llvm.add %718, %k0_1_right_below_below_1 overflow<nsw> : i64
    %720 = llvm.getelementptr inbounds %a[%719] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %721 = llvm.load %720 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %722 = llvm.fmul %716, %721 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %723 = llvm.fadd %707, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %724 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %725 = llvm.add %711, %712 overflow<nsw> : i64
    %726 = llvm.add %725, %724 overflow<nsw> : i64
    %727 = llvm.getelementptr inbounds %a[%726] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %728 = llvm.load %727 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %729 = llvm.add %k0_1_right_below_below_1, %4 overflow<nsw> : i64
    %730 = llvm.add %711, %717 overflow<nsw> : i64
    %731 = llvm.add %730, %729 overflow<nsw> : i64
    %732 = llvm.getelementptr inbounds %a[%731] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %733 = llvm.load %732 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %734 = llvm.fmul %728, %733 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %735 = llvm.fadd %708, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %736 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %737 = llvm.add %711, %712 overflow<nsw> : i64
    %738 = llvm.add %737, %736 overflow<nsw> : i64
    %739 = llvm.getelementptr inbounds %a[%738] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %740 = llvm.load %739 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %741 = llvm.add %k0_1_right_below_below_1, %0 overflow<nsw> : i64
    %742 = llvm.add %711, %717 overflow<nsw> : i64
    %743 = llvm.add %742, %741 overflow<nsw> : i64
    %744 = llvm.getelementptr inbounds %a[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %745 = llvm.load %744 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %746 = llvm.fmul %740, %745 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %747 = llvm.fadd %709, %746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %748 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %749 = llvm.add %711, %712 overflow<nsw> : i64
    %750 = llvm.add %749, %748 overflow<nsw> : i64
    %751 = llvm.getelementptr inbounds %a[%750] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %752 = llvm.load %751 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %753 = llvm.add %k0_1_right_below_below_1, %13 overflow<nsw> : i64
    %754 = llvm.add %711, %717 overflow<nsw> : i64
    %755 = llvm.add %754, %753 overflow<nsw> : i64
    %756 = llvm.getelementptr inbounds %a[%755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %757 = llvm.load %756 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %758 = llvm.fmul %752, %757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %759 = llvm.fadd %710, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %760 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %761 = llvm.icmp "slt" %760, %705 : i64
    llvm.cond_br %761, ^bb45(%760, %723, %735, %747, %759 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%723, %735, %747, %759 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%762: vector<4xf64>, %763: vector<4xf64>, %764: vector<4xf64>, %765: vector<4xf64>):
    %766 = llvm.fadd %762, %763 : vector<4xf64>
    %767 = llvm.fadd %764, %765 : vector<4xf64>
    %768 = llvm.fadd %766, %767 : vector<4xf64>
    %769 = llvm.fsub %768, %703 : vector<4xf64>
    %770 = llvm.fadd %702, %769 : vector<4xf64>
    %771 = llvm.fsub %770, %702 : vector<4xf64>
    %772 = llvm.fsub %771, %769 : vector<4xf64>
    %773 = llvm.fcmp "uno" %772, %772 : vector<4xf64>
    %774 = llvm.select %773, %64, %772 : vector<4xi1>, vector<4xf64>
    %775 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %776 = llvm.icmp "slt" %775, %429 : i64
    llvm.cond_br %776, ^bb44(%775, %770, %774 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%770, %774 : vector<4xf64>, vector<4xf64>)
  ^bb47(%777: vector<4xf64>, %778: vector<4xf64>):
    %779 = llvm.fsub %65, %778 : vector<4xf64>
    %780 = llvm.icmp "slt" %429, %a_stride1 : i64
    llvm.cond_br %780, ^bb48(%429, %779 : i64, vector<4xf64>), ^bb49(%779 : vector<4xf64>)
  ^bb48(%k0_1_right_below_below_2: i64, %781: vector<4xf64>):
    %782 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %783 = llvm.intr.smin(%782, %4) : (i64, i64) -> i64
    %784 = llvm.intr.smax(%783, %9) : (i64, i64) -> i64
    %785 = llvm.trunc %784 : i64 to i32
    %786 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %787 = llvm.mlir.poison : vector<4xi32>
    %788 = llvm.insertelement %785, %787[%9 : i64] : vector<4xi32>
    %789 = llvm.shufflevector %788, %787 [0, 0, 0, 0] : vector<4xi32>
    %790 = llvm.icmp "slt" %786, %789 : vector<4xi32>
    %791 = llvm.mul %k1_1_right_below_below, %60 overflow<nsw> : i64
    %792 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %793 = llvm.add %791, %792 overflow<nsw> : i64
    %794 = llvm.add %793, %k0_1_right_below_below_2 overflow<nsw> : i64
    %795 = llvm.getelementptr inbounds %a[%794] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %796 = llvm.intr.masked.load %795, %790, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %797 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %798 = llvm.add %791, %797 overflow<nsw> : i64
    %799 = llvm.add %798, %k0_1_right_below_below_2 overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %a[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %801 = llvm.intr.masked.load %800, %790, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %802 = llvm.fmul %796, %801 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %803 = llvm.fadd %781, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %804 = llvm.select %790, %803, %781 : vector<4xi1>, vector<4xf64>
    %805 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %806 = llvm.icmp "slt" %805, %a_stride1 : i64
    llvm.cond_br %806, ^bb48(%805, %804 : i64, vector<4xf64>), ^bb49(%804 : vector<4xf64>)
  ^bb49(%807: vector<4xf64>):
    %808 = llvm.fadd %777, %807 : vector<4xf64>
    %809 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %810 = "llvm.intr.vector.reduce.fadd"(%809, %808) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %811 = llvm.fadd %700, %810 : f64
    %812 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %813 = llvm.icmp "slt" %812, %a_size0 : i64
    llvm.cond_br %813, ^bb43(%812, %811 : i64, f64), ^bb50(%811 : f64)
  ^bb50(%814: f64):
    %815 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %816 = llvm.add %815, %j_1_right_below_below overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out2[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %814, %817 {alignment = 8 : i64} : f64, !llvm.ptr
    %818 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %819 = llvm.icmp "slt" %818, %697 : i64
    llvm.cond_br %819, ^bb42(%818 : i64), ^bb51
  ^bb51:
    %820 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %821 = llvm.icmp "slt" %820, %694 : i64
    llvm.cond_br %821, ^bb41(%820 : i64), ^bb52
  ^bb52:
    %822 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %823 = llvm.icmp "slt" %822, %97 : i64
    llvm.cond_br %823, ^bb40(%822 : i64), ^bb53
  ^bb53:
    %824 = llvm.icmp "slt" %97, %a_size1 : i64
    llvm.cond_br %824, ^bb54(%97 : i64), ^bb67
  ^bb54(%i_1_right_below_below_below_tile: i64):
    %825 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %826 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %825 : i64
    llvm.cond_br %826, ^bb55(%i_1_right_below_below_below_tile : i64), ^bb66
  ^bb55(%i_1_right_below_below_below: i64):
    %827 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %828 = llvm.intr.smin(%827, %a_size1) : (i64, i64) -> i64
    %829 = llvm.icmp "slt" %j_1_right_panel, %828 : i64
    llvm.cond_br %829, ^bb56(%j_1_right_panel : i64), ^bb65
  ^bb56(%j_1_right_below_below_below: i64):
    %830 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %830, ^bb57(%9, %63 : i64, f64), ^bb64(%63 : f64)
  ^bb57(%k1_1_right_below_below_below: i64, %831: f64):
    %832 = llvm.icmp "slt" %9, %429 : i64
    llvm.cond_br %832, ^bb58(%9, %65, %64 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%65, %64 : vector<4xf64>, vector<4xf64>)
  ^bb58(%k0_1_right_below_below_below: i64, %833: vector<4xf64>, %834: vector<4xf64>):
    %835 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %836 = llvm.intr.smin(%835, %429) : (i64, i64) -> i64
    %837 = llvm.icmp "slt" %k0_1_right_below_below_below, %836 : i64
    llvm.cond_br %837, ^bb59(%k0_1_right_below_below_below, %65, %65, %65, %65 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%65, %65, %65, %65 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_1_right_below_below_below_1: i64, %838: vector<4xf64>, %839: vector<4xf64>, %840: vector<4xf64>, %841: vector<4xf64>):
    %842 = llvm.mul %k1_1_right_below_below_below, %60 overflow<nsw> : i64
    %843 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %844 = llvm.add %842, %843 overflow<nsw> : i64
    %845 = llvm.add %844, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %846 = llvm.getelementptr inbounds %a[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %847 = llvm.load %846 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %848 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %849 = llvm.add %842, %848 overflow<nsw> : i64
    %850 = llvm.add %849, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %a[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %853 = llvm.fmul %847, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.fadd %838, %853 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %855 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %856 = llvm.add %842, %843 overflow<nsw> : i64
    %857 = llvm.add %856, %855 overflow<nsw> : i64
    %858 = llvm.getelementptr inbounds %a[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %859 = llvm.load %858 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %860 = llvm.add %k0_1_right_below_below_below_1, %4 overflow<nsw> : i64
    %861 = llvm.add %842, %848 overflow<nsw> : i64
    %862 = llvm.add %861, %860 overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %a[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %864 = llvm.load %863 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %865 = llvm.fmul %859, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %866 = llvm.fadd %839, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %867 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %868 = llvm.add %842, %843 overflow<nsw> : i64
    %869 = llvm.add %868, %867 overflow<nsw> : i64
    %870 = llvm.getelementptr inbounds %a[%869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %871 = llvm.load %870 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %872 = llvm.add %k0_1_right_below_below_below_1, %0 overflow<nsw> : i64
    %873 = llvm.add %842, %848 overflow<nsw> : i64
    %874 = llvm.add %873, %872 overflow<nsw> : i64
    %875 = llvm.getelementptr inbounds %a[%874] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %876 = llvm.load %875 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %877 = llvm.fmul %871, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %878 = llvm.fadd %840, %877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %879 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %880 = llvm.add %842, %843 overflow<nsw> : i64
    %881 = llvm.add %880, %879 overflow<nsw> : i64
    %882 = llvm.getelementptr inbounds %a[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %883 = llvm.load %882 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %884 = llvm.add %k0_1_right_below_below_below_1, %13 overflow<nsw> : i64
    %885 = llvm.add %842, %848 overflow<nsw> : i64
    %886 = llvm.add %885, %884 overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %a[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %888 = llvm.load %887 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %889 = llvm.fmul %883, %888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %890 = llvm.fadd %841, %889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %891 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %892 = llvm.icmp "slt" %891, %836 : i64
    llvm.cond_br %892, ^bb59(%891, %854, %866, %878, %890 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%854, %866, %878, %890 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%893: vector<4xf64>, %894: vector<4xf64>, %895: vector<4xf64>, %896: vector<4xf64>):
    %897 = llvm.fadd %893, %894 : vector<4xf64>
    %898 = llvm.fadd %895, %896 : vector<4xf64>
    %899 = llvm.fadd %897, %898 : vector<4xf64>
    %900 = llvm.fsub %899, %834 : vector<4xf64>
    %901 = llvm.fadd %833, %900 : vector<4xf64>
    %902 = llvm.fsub %901, %833 : vector<4xf64>
    %903 = llvm.fsub %902, %900 : vector<4xf64>
    %904 = llvm.fcmp "uno" %903, %903 : vector<4xf64>
    %905 = llvm.select %904, %64, %903 : vector<4xi1>, vector<4xf64>
    %906 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %907 = llvm.icmp "slt" %906, %429 : i64
    llvm.cond_br %907, ^bb58(%906, %901, %905 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%901, %905 : vector<4xf64>, vector<4xf64>)
  ^bb61(%908: vector<4xf64>, %909: vector<4xf64>):
    %910 = llvm.fsub %65, %909 : vector<4xf64>
    %911 = llvm.icmp "slt" %429, %a_stride1 : i64
    llvm.cond_br %911, ^bb62(%429, %910 : i64, vector<4xf64>), ^bb63(%910 : vector<4xf64>)
  ^bb62(%k0_1_right_below_below_below_2: i64, %912: vector<4xf64>):
    %913 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %914 = llvm.intr.smin(%913, %4) : (i64, i64) -> i64
    %915 = llvm.intr.smax(%914, %9) : (i64, i64) -> i64
    %916 = llvm.trunc %915 : i64 to i32
    %917 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %918 = llvm.mlir.poison : vector<4xi32>
    %919 = llvm.insertelement %916, %918[%9 : i64] : vector<4xi32>
    %920 = llvm.shufflevector %919, %918 [0, 0, 0, 0] : vector<4xi32>
    %921 = llvm.icmp "slt" %917, %920 : vector<4xi32>
    %922 = llvm.mul %k1_1_right_below_below_below, %60 overflow<nsw> : i64
    %923 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %924 = llvm.add %922, %923 overflow<nsw> : i64
    %925 = llvm.add %924, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %a[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %927 = llvm.intr.masked.load %926, %921, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %928 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %929 = llvm.add %922, %928 overflow<nsw> : i64
    %930 = llvm.add %929, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %a[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %932 = llvm.intr.masked.load %931, %921, %64 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %933 = llvm.fmul %927, %932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %934 = llvm.fadd %912, %933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %935 = llvm.select %921, %934, %912 : vector<4xi1>, vector<4xf64>
    %936 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %937 = llvm.icmp "slt" %936, %a_stride1 : i64
    llvm.cond_br %937, ^bb62(%936, %935 : i64, vector<4xf64>), ^bb63(%935 : vector<4xf64>)
  ^bb63(%938: vector<4xf64>):
    %939 = llvm.fadd %908, %938 : vector<4xf64>
    %940 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %941 = "llvm.intr.vector.reduce.fadd"(%940, %939) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %942 = llvm.fadd %831, %941 : f64
    %943 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %944 = llvm.icmp "slt" %943, %a_size0 : i64
    llvm.cond_br %944, ^bb57(%943, %942 : i64, f64), ^bb64(%942 : f64)
  ^bb64(%945: f64):
    %946 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %947 = llvm.add %946, %j_1_right_below_below_below overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %out2[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %945, %948 {alignment = 8 : i64} : f64, !llvm.ptr
    %949 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %950 = llvm.icmp "slt" %949, %828 : i64
    llvm.cond_br %950, ^bb56(%949 : i64), ^bb65
  ^bb65:
    %951 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %952 = llvm.icmp "slt" %951, %825 : i64
    llvm.cond_br %952, ^bb55(%951 : i64), ^bb66
  ^bb66:
    %953 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %954 = llvm.icmp "slt" %953, %a_size1 : i64
    llvm.cond_br %954, ^bb54(%953 : i64), ^bb67
  ^bb67:
    %955 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %956 = llvm.icmp "slt" %955, %a_size1 : i64
    llvm.cond_br %956, ^bb11(%955 : i64), ^bb68
  ^bb68:
    llvm.return %56 : i32
  ^bb69(%957: i32):
    llvm.return %957 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %958: i64, %959: i64, %960: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %961: i64, %962: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %963: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %964: i64, %965: i64, %966: i64, %967: i64, %968: i64, %969: i64, %970: i64, %971: i64, %972: i64) -> i32 attributes {no_unwind, no_inline} {
    %973 = llvm.mlir.constant(0) : i64
    %974 = llvm.mlir.constant(1) : i64
    %975 = llvm.mlir.constant(8) : i64
    %976 = llvm.mlir.constant(4096) : i64
    %977 = llvm.mlir.constant(4) : i64
    %978 = llvm.mlir.constant(6) : i64
    %979 = llvm.mlir.constant(2) : i64
    %980 = llvm.mlir.constant(3) : i64
    %981 = llvm.mlir.constant(5) : i64
    %982 = llvm.mlir.constant(8192) : i64
    %983 = llvm.mlir.constant(7) : i64
    %984 = llvm.mlir.constant(64) : i64
    %985 = llvm.mlir.constant(-64) : i64
    %986 = llvm.mlir.constant(1 : i32) : i32
    %987 = llvm.mlir.constant(true) : i1
    %988 = llvm.mlir.constant(0 : i32) : i32
    %989 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %990 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %990, ^bb1(%begin : i64), ^bb74
  ^bb1(%b0: i64):
    %991 = llvm.icmp "slt" %973, %958 : i64
    llvm.cond_br %991, ^bb2(%973 : i64), ^bb36
  ^bb2(%j_panel: i64):
    %992 = llvm.icmp "slt" %973, %959 : i64
    llvm.cond_br %992, ^bb3(%973 : i64), ^bb35
  ^bb3(%k0_piece: i64):
    %993 = llvm.mul %960, %984 overflow<nsw> : i64
    %994 = llvm.add %993, %984 overflow<nsw> : i64
    %995 = llvm.and %994, %985 : i64
    %b_copy = llvm.call @aligned_alloc(%984, %995) : (i64, i64) -> !llvm.ptr
    %996 = llvm.mlir.zero : !llvm.ptr
    %997 = llvm.icmp "ne" %b_copy, %996 : !llvm.ptr
    llvm.cond_br %997, ^bb4, ^bb75(%986 : i32)
  ^bb4:
    %998 = llvm.add %k0_piece, %976 overflow<nsw> : i64
    %999 = llvm.intr.smin(%998, %a_stride1_1) : (i64, i64) -> i64
    %1000 = llvm.icmp "slt" %k0_piece, %999 : i64
    llvm.cond_br %1000, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %1001 = llvm.mul %b0, %961 overflow<nsw> : i64
    %1002 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %1003 = llvm.add %1001, %1002 overflow<nsw> : i64
    %1004 = llvm.add %1003, %j_panel overflow<nsw> : i64
    %1005 = llvm.getelementptr inbounds %b_1[%1004] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1006 = llvm.load %1005 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1007 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1008 = llvm.add %1001, %1002 overflow<nsw> : i64
    %1009 = llvm.add %1008, %1007 overflow<nsw> : i64
    %1010 = llvm.getelementptr inbounds %b_1[%1009] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1011 = llvm.load %1010 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1012 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %1013 = llvm.mul %1012, %975 overflow<nsw> : i64
    %1014 = llvm.getelementptr inbounds %b_copy[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1006, %1014 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1015 = llvm.add %973, %977 overflow<nsw> : i64
    %1016 = llvm.add %1013, %1015 overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %b_copy[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1011, %1017 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1018 = llvm.add %k0_copy, %974 overflow<nsw> : i64
    %1019 = llvm.icmp "slt" %1018, %999 : i64
    llvm.cond_br %1019, ^bb5(%1018 : i64), ^bb6
  ^bb6:
    %1020 = llvm.icmp "slt" %973, %962 : i64
    llvm.cond_br %1020, ^bb7(%973 : i64), ^bb13
  ^bb7(%i_tile: i64):
    %1021 = llvm.icmp "eq" %k0_piece, %973 : i64
    llvm.cond_br %1021, ^bb8, ^bb9
  ^bb8:
    llvm.br ^bb10(%989, %989, %989, %989, %989, %989, %989, %989, %989, %989, %989, %989 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9:
    %1022 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1023 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1024 = llvm.add %1022, %1023 overflow<nsw> : i64
    %1025 = llvm.add %1024, %j_panel overflow<nsw> : i64
    %1026 = llvm.getelementptr inbounds %out0_1[%1025] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1027 = llvm.load %1026 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1028 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1029 = llvm.add %1022, %1023 overflow<nsw> : i64
    %1030 = llvm.add %1029, %1028 overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %out0_1[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1033 = llvm.add %i_tile, %974 overflow<nsw> : i64
    %1034 = llvm.mul %1033, %b_stride1_1 overflow<nsw> : i64
    %1035 = llvm.add %1022, %1034 overflow<nsw> : i64
    %1036 = llvm.add %1035, %j_panel overflow<nsw> : i64
    %1037 = llvm.getelementptr inbounds %out0_1[%1036] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1039 = llvm.add %1022, %1034 overflow<nsw> : i64
    %1040 = llvm.add %1039, %1028 overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %out0_1[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1043 = llvm.add %i_tile, %979 overflow<nsw> : i64
    %1044 = llvm.mul %1043, %b_stride1_1 overflow<nsw> : i64
    %1045 = llvm.add %1022, %1044 overflow<nsw> : i64
    %1046 = llvm.add %1045, %j_panel overflow<nsw> : i64
    %1047 = llvm.getelementptr inbounds %out0_1[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1049 = llvm.add %1022, %1044 overflow<nsw> : i64
    %1050 = llvm.add %1049, %1028 overflow<nsw> : i64
    %1051 = llvm.getelementptr inbounds %out0_1[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1053 = llvm.add %i_tile, %980 overflow<nsw> : i64
    %1054 = llvm.mul %1053, %b_stride1_1 overflow<nsw> : i64
    %1055 = llvm.add %1022, %1054 overflow<nsw> : i64
    %1056 = llvm.add %1055, %j_panel overflow<nsw> : i64
    %1057 = llvm.getelementptr inbounds %out0_1[%1056] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1058 = llvm.load %1057 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1059 = llvm.add %1022, %1054 overflow<nsw> : i64
    %1060 = llvm.add %1059, %1028 overflow<nsw> : i64
    %1061 = llvm.getelementptr inbounds %out0_1[%1060] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1062 = llvm.load %1061 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1063 = llvm.add %i_tile, %977 overflow<nsw> : i64
    %1064 = llvm.mul %1063, %b_stride1_1 overflow<nsw> : i64
    %1065 = llvm.add %1022, %1064 overflow<nsw> : i64
    %1066 = llvm.add %1065, %j_panel overflow<nsw> : i64
    %1067 = llvm.getelementptr inbounds %out0_1[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1068 = llvm.load %1067 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1069 = llvm.add %1022, %1064 overflow<nsw> : i64
    %1070 = llvm.add %1069, %1028 overflow<nsw> : i64
    %1071 = llvm.getelementptr inbounds %out0_1[%1070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1072 = llvm.load %1071 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1073 = llvm.add %i_tile, %981 overflow<nsw> : i64
    %1074 = llvm.mul %1073, %b_stride1_1 overflow<nsw> : i64
    %1075 = llvm.add %1022, %1074 overflow<nsw> : i64
    %1076 = llvm.add %1075, %j_panel overflow<nsw> : i64
    %1077 = llvm.getelementptr inbounds %out0_1[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1078 = llvm.load %1077 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1079 = llvm.add %1022, %1074 overflow<nsw> : i64
    %1080 = llvm.add %1079, %1028 overflow<nsw> : i64
    %1081 = llvm.getelementptr inbounds %out0_1[%1080] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1082 = llvm.load %1081 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb10(%1027, %1032, %1038, %1042, %1048, %1052, %1058, %1062, %1068, %1072, %1078, %1082 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%1083: vector<4xf64>, %1084: vector<4xf64>, %1085: vector<4xf64>, %1086: vector<4xf64>, %1087: vector<4xf64>, %1088: vector<4xf64>, %1089: vector<4xf64>, %1090: vector<4xf64>, %1091: vector<4xf64>, %1092: vector<4xf64>, %1093: vector<4xf64>, %1094: vector<4xf64>):
    %1095 = llvm.add %k0_piece, %976 overflow<nsw> : i64
    %1096 = llvm.intr.smin(%1095, %a_stride1_1) : (i64, i64) -> i64
    %1097 = llvm.icmp "slt" %k0_piece, %1096 : i64
    llvm.cond_br %1097, ^bb11(%k0_piece, %1083, %1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092, %1093, %1094 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1083, %1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092, %1093, %1094 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0: i64, %1098: vector<4xf64>, %1099: vector<4xf64>, %1100: vector<4xf64>, %1101: vector<4xf64>, %1102: vector<4xf64>, %1103: vector<4xf64>, %1104: vector<4xf64>, %1105: vector<4xf64>, %1106: vector<4xf64>, %1107: vector<4xf64>, %1108: vector<4xf64>, %1109: vector<4xf64>):
    %1110 = llvm.mul %b0, %964 overflow<nsw> : i64
    %1111 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1112 = llvm.add %1110, %1111 overflow<nsw> : i64
    %1113 = llvm.add %1112, %k0 overflow<nsw> : i64
    %1114 = llvm.getelementptr inbounds %a_1[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1115 = llvm.load %1114 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1116 = llvm.mlir.poison : vector<4xf64>
    %1117 = llvm.insertelement %1115, %1116[%973 : i64] : vector<4xf64>
    %1118 = llvm.shufflevector %1117, %1116 [0, 0, 0, 0] : vector<4xf64>
    %1119 = llvm.add %i_tile, %974 overflow<nsw> : i64
    %1120 = llvm.mul %1119, %a_stride1_1 overflow<nsw> : i64
    %1121 = llvm.add %1110, %1120 overflow<nsw> : i64
    %1122 = llvm.add %1121, %k0 overflow<nsw> : i64
    %1123 = llvm.getelementptr inbounds %a_1[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1124 = llvm.load %1123 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1125 = llvm.mlir.poison : vector<4xf64>
    %1126 = llvm.insertelement %1124, %1125[%973 : i64] : vector<4xf64>
    %1127 = llvm.shufflevector %1126, %1125 [0, 0, 0, 0] : vector<4xf64>
    %1128 = llvm.add %i_tile, %979 overflow<nsw> : i64
    %1129 = llvm.mul %1128, %a_stride1_1 overflow<nsw> : i64
    %1130 = llvm.add %1110, %1129 overflow<nsw> : i64
    %1131 = llvm.add %1130, %k0 overflow<nsw> : i64
    %1132 = llvm.getelementptr inbounds %a_1[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1133 = llvm.load %1132 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1134 = llvm.mlir.poison : vector<4xf64>
    %1135 = llvm.insertelement %1133, %1134[%973 : i64] : vector<4xf64>
    %1136 = llvm.shufflevector %1135, %1134 [0, 0, 0, 0] : vector<4xf64>
    %1137 = llvm.add %i_tile, %980 overflow<nsw> : i64
    %1138 = llvm.mul %1137, %a_stride1_1 overflow<nsw> : i64
    %1139 = llvm.add %1110, %1138 overflow<nsw> : i64
    %1140 = llvm.add %1139, %k0 overflow<nsw> : i64
    %1141 = llvm.getelementptr inbounds %a_1[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1142 = llvm.load %1141 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1143 = llvm.mlir.poison : vector<4xf64>
    %1144 = llvm.insertelement %1142, %1143[%973 : i64] : vector<4xf64>
    %1145 = llvm.shufflevector %1144, %1143 [0, 0, 0, 0] : vector<4xf64>
    %1146 = llvm.add %i_tile, %977 overflow<nsw> : i64
    %1147 = llvm.mul %1146, %a_stride1_1 overflow<nsw> : i64
    %1148 = llvm.add %1110, %1147 overflow<nsw> : i64
    %1149 = llvm.add %1148, %k0 overflow<nsw> : i64
    %1150 = llvm.getelementptr inbounds %a_1[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1151 = llvm.load %1150 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1152 = llvm.mlir.poison : vector<4xf64>
    %1153 = llvm.insertelement %1151, %1152[%973 : i64] : vector<4xf64>
    %1154 = llvm.shufflevector %1153, %1152 [0, 0, 0, 0] : vector<4xf64>
    %1155 = llvm.add %i_tile, %981 overflow<nsw> : i64
    %1156 = llvm.mul %1155, %a_stride1_1 overflow<nsw> : i64
    %1157 = llvm.add %1110, %1156 overflow<nsw> : i64
    %1158 = llvm.add %1157, %k0 overflow<nsw> : i64
    %1159 = llvm.getelementptr inbounds %a_1[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1161 = llvm.mlir.poison : vector<4xf64>
    %1162 = llvm.insertelement %1160, %1161[%973 : i64] : vector<4xf64>
    %1163 = llvm.shufflevector %1162, %1161 [0, 0, 0, 0] : vector<4xf64>
    %1164 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %1165 = llvm.mul %1164, %975 overflow<nsw> : i64
    %1166 = llvm.getelementptr inbounds %b_copy[%1165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1167 = llvm.load %1166 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1168 = llvm.add %973, %977 overflow<nsw> : i64
    %1169 = llvm.add %1165, %1168 overflow<nsw> : i64
    %1170 = llvm.getelementptr inbounds %b_copy[%1169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1171 = llvm.load %1170 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1172 = llvm.fmul %1118, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1173 = llvm.fmul %1118, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1174 = llvm.fmul %1127, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1175 = llvm.fmul %1127, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1176 = llvm.fmul %1136, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1177 = llvm.fmul %1136, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1178 = llvm.fmul %1145, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1179 = llvm.fmul %1145, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1180 = llvm.fmul %1154, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1181 = llvm.fmul %1154, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1182 = llvm.fmul %1163, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1183 = llvm.fmul %1163, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1184 = llvm.fadd %1098, %1172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1185 = llvm.fadd %1099, %1173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1186 = llvm.fadd %1100, %1174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1187 = llvm.fadd %1101, %1175 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1188 = llvm.fadd %1102, %1176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1189 = llvm.fadd %1103, %1177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1190 = llvm.fadd %1104, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1191 = llvm.fadd %1105, %1179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1192 = llvm.fadd %1106, %1180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1193 = llvm.fadd %1107, %1181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1194 = llvm.fadd %1108, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1195 = llvm.fadd %1109, %1183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1196 = llvm.add %k0, %974 overflow<nsw> : i64
    %1197 = llvm.icmp "slt" %1196, %1096 : i64
    llvm.cond_br %1197, ^bb11(%1196, %1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191, %1192, %1193, %1194, %1195 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191, %1192, %1193, %1194, %1195 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1198: vector<4xf64>, %1199: vector<4xf64>, %1200: vector<4xf64>, %1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>, %1207: vector<4xf64>, %1208: vector<4xf64>, %1209: vector<4xf64>):
    %1210 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1211 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1212 = llvm.add %1210, %1211 overflow<nsw> : i64
    %1213 = llvm.add %1212, %j_panel overflow<nsw> : i64
    %1214 = llvm.getelementptr inbounds %out0_1[%1213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1198, %1214 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1215 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1216 = llvm.add %1210, %1211 overflow<nsw> : i64
    %1217 = llvm.add %1216, %1215 overflow<nsw> : i64
    %1218 = llvm.getelementptr inbounds %out0_1[%1217] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1199, %1218 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1219 = llvm.add %i_tile, %974 overflow<nsw> : i64
    %1220 = llvm.mul %1219, %b_stride1_1 overflow<nsw> : i64
    %1221 = llvm.add %1210, %1220 overflow<nsw> : i64
    %1222 = llvm.add %1221, %j_panel overflow<nsw> : i64
    %1223 = llvm.getelementptr inbounds %out0_1[%1222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1200, %1223 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1224 = llvm.add %1210, %1220 overflow<nsw> : i64
    %1225 = llvm.add %1224, %1215 overflow<nsw> : i64
    %1226 = llvm.getelementptr inbounds %out0_1[%1225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1201, %1226 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1227 = llvm.add %i_tile, %979 overflow<nsw> : i64
    %1228 = llvm.mul %1227, %b_stride1_1 overflow<nsw> : i64
    %1229 = llvm.add %1210, %1228 overflow<nsw> : i64
    %1230 = llvm.add %1229, %j_panel overflow<nsw> : i64
    %1231 = llvm.getelementptr inbounds %out0_1[%1230] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1202, %1231 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1232 = llvm.add %1210, %1228 overflow<nsw> : i64
    %1233 = llvm.add %1232, %1215 overflow<nsw> : i64
    %1234 = llvm.getelementptr inbounds %out0_1[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1203, %1234 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1235 = llvm.add %i_tile, %980 overflow<nsw> : i64
    %1236 = llvm.mul %1235, %b_stride1_1 overflow<nsw> : i64
    %1237 = llvm.add %1210, %1236 overflow<nsw> : i64
    %1238 = llvm.add %1237, %j_panel overflow<nsw> : i64
    %1239 = llvm.getelementptr inbounds %out0_1[%1238] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1204, %1239 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1240 = llvm.add %1210, %1236 overflow<nsw> : i64
    %1241 = llvm.add %1240, %1215 overflow<nsw> : i64
    %1242 = llvm.getelementptr inbounds %out0_1[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1205, %1242 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1243 = llvm.add %i_tile, %977 overflow<nsw> : i64
    %1244 = llvm.mul %1243, %b_stride1_1 overflow<nsw> : i64
    %1245 = llvm.add %1210, %1244 overflow<nsw> : i64
    %1246 = llvm.add %1245, %j_panel overflow<nsw> : i64
    %1247 = llvm.getelementptr inbounds %out0_1[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1206, %1247 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1248 = llvm.add %1210, %1244 overflow<nsw> : i64
    %1249 = llvm.add %1248, %1215 overflow<nsw> : i64
    %1250 = llvm.getelementptr inbounds %out0_1[%1249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1207, %1250 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1251 = llvm.add %i_tile, %981 overflow<nsw> : i64
    %1252 = llvm.mul %1251, %b_stride1_1 overflow<nsw> : i64
    %1253 = llvm.add %1210, %1252 overflow<nsw> : i64
    %1254 = llvm.add %1253, %j_panel overflow<nsw> : i64
    %1255 = llvm.getelementptr inbounds %out0_1[%1254] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1208, %1255 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1256 = llvm.add %1210, %1252 overflow<nsw> : i64
    %1257 = llvm.add %1256, %1215 overflow<nsw> : i64
    %1258 = llvm.getelementptr inbounds %out0_1[%1257] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1209, %1258 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1259 = llvm.add %i_tile, %978 overflow<nsw> : i64
    %1260 = llvm.icmp "slt" %1259, %962 : i64
    llvm.cond_br %1260, ^bb7(%1259 : i64), ^bb13
  ^bb13:
    %1261 = llvm.icmp "slt" %962, %965 : i64
    llvm.cond_br %1261, ^bb14(%962 : i64), ^bb20
  ^bb14(%i_below_tile: i64):
    %1262 = llvm.icmp "eq" %k0_piece, %973 : i64
    llvm.cond_br %1262, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%989, %989, %989, %989, %989, %989, %989, %989 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16:
    %1263 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1264 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1265 = llvm.add %1263, %1264 overflow<nsw> : i64
    %1266 = llvm.add %1265, %j_panel overflow<nsw> : i64
    %1267 = llvm.getelementptr inbounds %out0_1[%1266] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1268 = llvm.load %1267 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1269 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1270 = llvm.add %1263, %1264 overflow<nsw> : i64
    %1271 = llvm.add %1270, %1269 overflow<nsw> : i64
    %1272 = llvm.getelementptr inbounds %out0_1[%1271] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1273 = llvm.load %1272 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1274 = llvm.add %i_below_tile, %974 overflow<nsw> : i64
    %1275 = llvm.mul %1274, %b_stride1_1 overflow<nsw> : i64
    %1276 = llvm.add %1263, %1275 overflow<nsw> : i64
    %1277 = llvm.add %1276, %j_panel overflow<nsw> : i64
    %1278 = llvm.getelementptr inbounds %out0_1[%1277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1279 = llvm.load %1278 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1280 = llvm.add %1263, %1275 overflow<nsw> : i64
    %1281 = llvm.add %1280, %1269 overflow<nsw> : i64
    %1282 = llvm.getelementptr inbounds %out0_1[%1281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1283 = llvm.load %1282 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1284 = llvm.add %i_below_tile, %979 overflow<nsw> : i64
    %1285 = llvm.mul %1284, %b_stride1_1 overflow<nsw> : i64
    %1286 = llvm.add %1263, %1285 overflow<nsw> : i64
    %1287 = llvm.add %1286, %j_panel overflow<nsw> : i64
    %1288 = llvm.getelementptr inbounds %out0_1[%1287] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1289 = llvm.load %1288 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1290 = llvm.add %1263, %1285 overflow<nsw> : i64
    %1291 = llvm.add %1290, %1269 overflow<nsw> : i64
    %1292 = llvm.getelementptr inbounds %out0_1[%1291] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1293 = llvm.load %1292 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1294 = llvm.add %i_below_tile, %980 overflow<nsw> : i64
    %1295 = llvm.mul %1294, %b_stride1_1 overflow<nsw> : i64
    %1296 = llvm.add %1263, %1295 overflow<nsw> : i64
    %1297 = llvm.add %1296, %j_panel overflow<nsw> : i64
    %1298 = llvm.getelementptr inbounds %out0_1[%1297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1299 = llvm.load %1298 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1300 = llvm.add %1263, %1295 overflow<nsw> : i64
    %1301 = llvm.add %1300, %1269 overflow<nsw> : i64
    %1302 = llvm.getelementptr inbounds %out0_1[%1301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1303 = llvm.load %1302 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb17(%1268, %1273, %1279, %1283, %1289, %1293, %1299, %1303 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%1304: vector<4xf64>, %1305: vector<4xf64>, %1306: vector<4xf64>, %1307: vector<4xf64>, %1308: vector<4xf64>, %1309: vector<4xf64>, %1310: vector<4xf64>, %1311: vector<4xf64>):
    %1312 = llvm.add %k0_piece, %976 overflow<nsw> : i64
    %1313 = llvm.intr.smin(%1312, %a_stride1_1) : (i64, i64) -> i64
    %1314 = llvm.icmp "slt" %k0_piece, %1313 : i64
    llvm.cond_br %1314, ^bb18(%k0_piece, %1304, %1305, %1306, %1307, %1308, %1309, %1310, %1311 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1304, %1305, %1306, %1307, %1308, %1309, %1310, %1311 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k0_below: i64, %1315: vector<4xf64>, %1316: vector<4xf64>, %1317: vector<4xf64>, %1318: vector<4xf64>, %1319: vector<4xf64>, %1320: vector<4xf64>, %1321: vector<4xf64>, %1322: vector<4xf64>):
    %1323 = llvm.mul %b0, %964 overflow<nsw> : i64
    %1324 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1325 = llvm.add %1323, %1324 overflow<nsw> : i64
    %1326 = llvm.add %1325, %k0_below overflow<nsw> : i64
    %1327 = llvm.getelementptr inbounds %a_1[%1326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1328 = llvm.load %1327 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1329 = llvm.mlir.poison : vector<4xf64>
    %1330 = llvm.insertelement %1328, %1329[%973 : i64] : vector<4xf64>
    %1331 = llvm.shufflevector %1330, %1329 [0, 0, 0, 0] : vector<4xf64>
    %1332 = llvm.add %i_below_tile, %974 overflow<nsw> : i64
    %1333 = llvm.mul %1332, %a_stride1_1 overflow<nsw> : i64
    %1334 = llvm.add %1323, %1333 overflow<nsw> : i64
    %1335 = llvm.add %1334, %k0_below overflow<nsw> : i64
    %1336 = llvm.getelementptr inbounds %a_1[%1335] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1337 = llvm.load %1336 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1338 = llvm.mlir.poison : vector<4xf64>
    %1339 = llvm.insertelement %1337, %1338[%973 : i64] : vector<4xf64>
    %1340 = llvm.shufflevector %1339, %1338 [0, 0, 0, 0] : vector<4xf64>
    %1341 = llvm.add %i_below_tile, %979 overflow<nsw> : i64
    %1342 = llvm.mul %1341, %a_stride1_1 overflow<nsw> : i64
    %1343 = llvm.add %1323, %1342 overflow<nsw> : i64
    %1344 = llvm.add %1343, %k0_below overflow<nsw> : i64
    %1345 = llvm.getelementptr inbounds %a_1[%1344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1346 = llvm.load %1345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1347 = llvm.mlir.poison : vector<4xf64>
    %1348 = llvm.insertelement %1346, %1347[%973 : i64] : vector<4xf64>
    %1349 = llvm.shufflevector %1348, %1347 [0, 0, 0, 0] : vector<4xf64>
    %1350 = llvm.add %i_below_tile, %980 overflow<nsw> : i64
    %1351 = llvm.mul %1350, %a_stride1_1 overflow<nsw> : i64
    %1352 = llvm.add %1323, %1351 overflow<nsw> : i64
    %1353 = llvm.add %1352, %k0_below overflow<nsw> : i64
    %1354 = llvm.getelementptr inbounds %a_1[%1353] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1355 = llvm.load %1354 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1356 = llvm.mlir.poison : vector<4xf64>
    %1357 = llvm.insertelement %1355, %1356[%973 : i64] : vector<4xf64>
    %1358 = llvm.shufflevector %1357, %1356 [0, 0, 0, 0] : vector<4xf64>
    %1359 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1360 = llvm.mul %1359, %975 overflow<nsw> : i64
    %1361 = llvm.getelementptr inbounds %b_copy[%1360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1362 = llvm.load %1361 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1363 = llvm.add %973, %977 overflow<nsw> : i64
    %1364 = llvm.add %1360, %1363 overflow<nsw> : i64
    %1365 = llvm.getelementptr inbounds %b_copy[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1366 = llvm.load %1365 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1367 = llvm.fmul %1331, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1368 = llvm.fmul %1331, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1369 = llvm.fmul %1340, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1370 = llvm.fmul %1340, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1371 = llvm.fmul %1349, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1372 = llvm.fmul %1349, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1373 = llvm.fmul %1358, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1374 = llvm.fmul %1358, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1375 = llvm.fadd %1315, %1367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1376 = llvm.fadd %1316, %1368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1377 = llvm.fadd %1317, %1369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1378 = llvm.fadd %1318, %1370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1379 = llvm.fadd %1319, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1380 = llvm.fadd %1320, %1372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1381 = llvm.fadd %1321, %1373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1382 = llvm.fadd %1322, %1374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1383 = llvm.add %k0_below, %974 overflow<nsw> : i64
    %1384 = llvm.icmp "slt" %1383, %1313 : i64
    llvm.cond_br %1384, ^bb18(%1383, %1375, %1376, %1377, %1378, %1379, %1380, %1381, %1382 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1375, %1376, %1377, %1378, %1379, %1380, %1381, %1382 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1385: vector<4xf64>, %1386: vector<4xf64>, %1387: vector<4xf64>, %1388: vector<4xf64>, %1389: vector<4xf64>, %1390: vector<4xf64>, %1391: vector<4xf64>, %1392: vector<4xf64>):
    %1393 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1394 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1395 = llvm.add %1393, %1394 overflow<nsw> : i64
    %1396 = llvm.add %1395, %j_panel overflow<nsw> : i64
    %1397 = llvm.getelementptr inbounds %out0_1[%1396] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1385, %1397 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1398 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1399 = llvm.add %1393, %1394 overflow<nsw> : i64
    %1400 = llvm.add %1399, %1398 overflow<nsw> : i64
    %1401 = llvm.getelementptr inbounds %out0_1[%1400] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1386, %1401 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1402 = llvm.add %i_below_tile, %974 overflow<nsw> : i64
    %1403 = llvm.mul %1402, %b_stride1_1 overflow<nsw> : i64
    %1404 = llvm.add %1393, %1403 overflow<nsw> : i64
    %1405 = llvm.add %1404, %j_panel overflow<nsw> : i64
    %1406 = llvm.getelementptr inbounds %out0_1[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1387, %1406 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1407 = llvm.add %1393, %1403 overflow<nsw> : i64
    %1408 = llvm.add %1407, %1398 overflow<nsw> : i64
    %1409 = llvm.getelementptr inbounds %out0_1[%1408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1388, %1409 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1410 = llvm.add %i_below_tile, %979 overflow<nsw> : i64
    %1411 = llvm.mul %1410, %b_stride1_1 overflow<nsw> : i64
    %1412 = llvm.add %1393, %1411 overflow<nsw> : i64
    %1413 = llvm.add %1412, %j_panel overflow<nsw> : i64
    %1414 = llvm.getelementptr inbounds %out0_1[%1413] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1389, %1414 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1415 = llvm.add %1393, %1411 overflow<nsw> : i64
    %1416 = llvm.add %1415, %1398 overflow<nsw> : i64
    %1417 = llvm.getelementptr inbounds %out0_1[%1416] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1390, %1417 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1418 = llvm.add %i_below_tile, %980 overflow<nsw> : i64
    %1419 = llvm.mul %1418, %b_stride1_1 overflow<nsw> : i64
    %1420 = llvm.add %1393, %1419 overflow<nsw> : i64
    %1421 = llvm.add %1420, %j_panel overflow<nsw> : i64
    %1422 = llvm.getelementptr inbounds %out0_1[%1421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1391, %1422 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1423 = llvm.add %1393, %1419 overflow<nsw> : i64
    %1424 = llvm.add %1423, %1398 overflow<nsw> : i64
    %1425 = llvm.getelementptr inbounds %out0_1[%1424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1392, %1425 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1426 = llvm.add %i_below_tile, %977 overflow<nsw> : i64
    %1427 = llvm.icmp "slt" %1426, %965 : i64
    llvm.cond_br %1427, ^bb14(%1426 : i64), ^bb20
  ^bb20:
    %1428 = llvm.icmp "slt" %965, %966 : i64
    llvm.cond_br %1428, ^bb21(%965 : i64), ^bb27
  ^bb21(%i_below_below_tile: i64):
    %1429 = llvm.icmp "eq" %k0_piece, %973 : i64
    llvm.cond_br %1429, ^bb22, ^bb23
  ^bb22:
    llvm.br ^bb24(%989, %989, %989, %989 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23:
    %1430 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1431 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1432 = llvm.add %1430, %1431 overflow<nsw> : i64
    %1433 = llvm.add %1432, %j_panel overflow<nsw> : i64
    %1434 = llvm.getelementptr inbounds %out0_1[%1433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1435 = llvm.load %1434 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1436 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1437 = llvm.add %1430, %1431 overflow<nsw> : i64
    %1438 = llvm.add %1437, %1436 overflow<nsw> : i64
    %1439 = llvm.getelementptr inbounds %out0_1[%1438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1440 = llvm.load %1439 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1441 = llvm.add %i_below_below_tile, %974 overflow<nsw> : i64
    %1442 = llvm.mul %1441, %b_stride1_1 overflow<nsw> : i64
    %1443 = llvm.add %1430, %1442 overflow<nsw> : i64
    %1444 = llvm.add %1443, %j_panel overflow<nsw> : i64
    %1445 = llvm.getelementptr inbounds %out0_1[%1444] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1446 = llvm.load %1445 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1447 = llvm.add %1430, %1442 overflow<nsw> : i64
    %1448 = llvm.add %1447, %1436 overflow<nsw> : i64
    %1449 = llvm.getelementptr inbounds %out0_1[%1448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1450 = llvm.load %1449 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb24(%1435, %1440, %1446, %1450 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%1451: vector<4xf64>, %1452: vector<4xf64>, %1453: vector<4xf64>, %1454: vector<4xf64>):
    %1455 = llvm.add %k0_piece, %976 overflow<nsw> : i64
    %1456 = llvm.intr.smin(%1455, %a_stride1_1) : (i64, i64) -> i64
    %1457 = llvm.icmp "slt" %k0_piece, %1456 : i64
    llvm.cond_br %1457, ^bb25(%k0_piece, %1451, %1452, %1453, %1454 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%1451, %1452, %1453, %1454 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_below_below: i64, %1458: vector<4xf64>, %1459: vector<4xf64>, %1460: vector<4xf64>, %1461: vector<4xf64>):
    %1462 = llvm.mul %b0, %964 overflow<nsw> : i64
    %1463 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1464 = llvm.add %1462, %1463 overflow<nsw> : i64
    %1465 = llvm.add %1464, %k0_below_below overflow<nsw> : i64
    %1466 = llvm.getelementptr inbounds %a_1[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1467 = llvm.load %1466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1468 = llvm.mlir.poison : vector<4xf64>
    %1469 = llvm.insertelement %1467, %1468[%973 : i64] : vector<4xf64>
    %1470 = llvm.shufflevector %1469, %1468 [0, 0, 0, 0] : vector<4xf64>
    %1471 = llvm.add %i_below_below_tile, %974 overflow<nsw> : i64
    %1472 = llvm.mul %1471, %a_stride1_1 overflow<nsw> : i64
    %1473 = llvm.add %1462, %1472 overflow<nsw> : i64
    %1474 = llvm.add %1473, %k0_below_below overflow<nsw> : i64
    %1475 = llvm.getelementptr inbounds %a_1[%1474] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1476 = llvm.load %1475 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1477 = llvm.mlir.poison : vector<4xf64>
    %1478 = llvm.insertelement %1476, %1477[%973 : i64] : vector<4xf64>
    %1479 = llvm.shufflevector %1478, %1477 [0, 0, 0, 0] : vector<4xf64>
    %1480 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1481 = llvm.mul %1480, %975 overflow<nsw> : i64
    %1482 = llvm.getelementptr inbounds %b_copy[%1481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1483 = llvm.load %1482 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1484 = llvm.add %973, %977 overflow<nsw> : i64
    %1485 = llvm.add %1481, %1484 overflow<nsw> : i64
    %1486 = llvm.getelementptr inbounds %b_copy[%1485] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1487 = llvm.load %1486 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1488 = llvm.fmul %1470, %1483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1489 = llvm.fmul %1470, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1490 = llvm.fmul %1479, %1483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1491 = llvm.fmul %1479, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1492 = llvm.fadd %1458, %1488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1493 = llvm.fadd %1459, %1489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1494 = llvm.fadd %1460, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1495 = llvm.fadd %1461, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1496 = llvm.add %k0_below_below, %974 overflow<nsw> : i64
    %1497 = llvm.icmp "slt" %1496, %1456 : i64
    llvm.cond_br %1497, ^bb25(%1496, %1492, %1493, %1494, %1495 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%1492, %1493, %1494, %1495 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1498: vector<4xf64>, %1499: vector<4xf64>, %1500: vector<4xf64>, %1501: vector<4xf64>):
    %1502 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1503 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1504 = llvm.add %1502, %1503 overflow<nsw> : i64
    %1505 = llvm.add %1504, %j_panel overflow<nsw> : i64
    %1506 = llvm.getelementptr inbounds %out0_1[%1505] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1498, %1506 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1507 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1508 = llvm.add %1502, %1503 overflow<nsw> : i64
    %1509 = llvm.add %1508, %1507 overflow<nsw> : i64
    %1510 = llvm.getelementptr inbounds %out0_1[%1509] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1499, %1510 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1511 = llvm.add %i_below_below_tile, %974 overflow<nsw> : i64
    %1512 = llvm.mul %1511, %b_stride1_1 overflow<nsw> : i64
    %1513 = llvm.add %1502, %1512 overflow<nsw> : i64
    %1514 = llvm.add %1513, %j_panel overflow<nsw> : i64
    %1515 = llvm.getelementptr inbounds %out0_1[%1514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1500, %1515 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1516 = llvm.add %1502, %1512 overflow<nsw> : i64
    %1517 = llvm.add %1516, %1507 overflow<nsw> : i64
    %1518 = llvm.getelementptr inbounds %out0_1[%1517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1501, %1518 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1519 = llvm.add %i_below_below_tile, %979 overflow<nsw> : i64
    %1520 = llvm.icmp "slt" %1519, %966 : i64
    llvm.cond_br %1520, ^bb21(%1519 : i64), ^bb27
  ^bb27:
    %1521 = llvm.icmp "slt" %966, %a_size1_1 : i64
    llvm.cond_br %1521, ^bb28(%966 : i64), ^bb34
  ^bb28(%i_below_below_below_tile: i64):
    %1522 = llvm.icmp "eq" %k0_piece, %973 : i64
    llvm.cond_br %1522, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%989, %989 : vector<4xf64>, vector<4xf64>)
  ^bb30:
    %1523 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1524 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1525 = llvm.add %1523, %1524 overflow<nsw> : i64
    %1526 = llvm.add %1525, %j_panel overflow<nsw> : i64
    %1527 = llvm.getelementptr inbounds %out0_1[%1526] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1528 = llvm.load %1527 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1529 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1530 = llvm.add %1523, %1524 overflow<nsw> : i64
    %1531 = llvm.add %1530, %1529 overflow<nsw> : i64
    %1532 = llvm.getelementptr inbounds %out0_1[%1531] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1533 = llvm.load %1532 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb31(%1528, %1533 : vector<4xf64>, vector<4xf64>)
  ^bb31(%1534: vector<4xf64>, %1535: vector<4xf64>):
    %1536 = llvm.add %k0_piece, %976 overflow<nsw> : i64
    %1537 = llvm.intr.smin(%1536, %a_stride1_1) : (i64, i64) -> i64
    %1538 = llvm.icmp "slt" %k0_piece, %1537 : i64
    llvm.cond_br %1538, ^bb32(%k0_piece, %1534, %1535 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%1534, %1535 : vector<4xf64>, vector<4xf64>)
  ^bb32(%k0_below_below_below: i64, %1539: vector<4xf64>, %1540: vector<4xf64>):
    %1541 = llvm.mul %b0, %964 overflow<nsw> : i64
    %1542 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1543 = llvm.add %1541, %1542 overflow<nsw> : i64
    %1544 = llvm.add %1543, %k0_below_below_below overflow<nsw> : i64
    %1545 = llvm.getelementptr inbounds %a_1[%1544] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1546 = llvm.load %1545 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1547 = llvm.mlir.poison : vector<4xf64>
    %1548 = llvm.insertelement %1546, %1547[%973 : i64] : vector<4xf64>
    %1549 = llvm.shufflevector %1548, %1547 [0, 0, 0, 0] : vector<4xf64>
    %1550 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1551 = llvm.mul %1550, %975 overflow<nsw> : i64
    %1552 = llvm.getelementptr inbounds %b_copy[%1551] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1553 = llvm.load %1552 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1554 = llvm.add %973, %977 overflow<nsw> : i64
    %1555 = llvm.add %1551, %1554 overflow<nsw> : i64
    %1556 = llvm.getelementptr inbounds %b_copy[%1555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1557 = llvm.load %1556 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1558 = llvm.fmul %1549, %1553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1559 = llvm.fmul %1549, %1557 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1560 = llvm.fadd %1539, %1558 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1561 = llvm.fadd %1540, %1559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1562 = llvm.add %k0_below_below_below, %974 overflow<nsw> : i64
    %1563 = llvm.icmp "slt" %1562, %1537 : i64
    llvm.cond_br %1563, ^bb32(%1562, %1560, %1561 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%1560, %1561 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1564: vector<4xf64>, %1565: vector<4xf64>):
    %1566 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1567 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1568 = llvm.add %1566, %1567 overflow<nsw> : i64
    %1569 = llvm.add %1568, %j_panel overflow<nsw> : i64
    %1570 = llvm.getelementptr inbounds %out0_1[%1569] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1564, %1570 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1571 = llvm.add %j_panel, %977 overflow<nsw> : i64
    %1572 = llvm.add %1566, %1567 overflow<nsw> : i64
    %1573 = llvm.add %1572, %1571 overflow<nsw> : i64
    %1574 = llvm.getelementptr inbounds %out0_1[%1573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1565, %1574 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1575 = llvm.add %i_below_below_below_tile, %974 overflow<nsw> : i64
    %1576 = llvm.icmp "slt" %1575, %a_size1_1 : i64
    llvm.cond_br %1576, ^bb28(%1575 : i64), ^bb34
  ^bb34:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1577 = llvm.add %k0_piece, %976 overflow<nsw> : i64
    %1578 = llvm.icmp "slt" %1577, %959 : i64
    llvm.cond_br %1578, ^bb3(%1577 : i64), ^bb35
  ^bb35:
    %1579 = llvm.add %j_panel, %975 overflow<nsw> : i64
    %1580 = llvm.icmp "slt" %1579, %958 : i64
    llvm.cond_br %1580, ^bb2(%1579 : i64), ^bb36
  ^bb36:
    %1581 = llvm.icmp "slt" %958, %b_stride1_1 : i64
    llvm.cond_br %1581, ^bb37(%958 : i64), ^bb73
  ^bb37(%j_right_panel: i64):
    %1582 = llvm.add %j_right_panel, %977 overflow<nsw> : i64
    %1583 = llvm.sub %1582, %j_right_panel overflow<nsw> : i64
    %1584 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1585 = llvm.intr.smin(%1583, %1584) : (i64, i64) -> i64
    %1586 = llvm.intr.smin(%1585, %977) : (i64, i64) -> i64
    %1587 = llvm.intr.smax(%1586, %973) : (i64, i64) -> i64
    %1588 = llvm.trunc %1587 : i64 to i32
    %1589 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1590 = llvm.mlir.poison : vector<4xi32>
    %1591 = llvm.insertelement %1588, %1590[%973 : i64] : vector<4xi32>
    %1592 = llvm.shufflevector %1591, %1590 [0, 0, 0, 0] : vector<4xi32>
    %1593 = llvm.icmp "slt" %1589, %1592 : vector<4xi32>
    %1594 = llvm.intr.smin(%1583, %1584) : (i64, i64) -> i64
    %1595 = llvm.intr.smin(%1594, %977) : (i64, i64) -> i64
    %1596 = llvm.intr.smax(%1595, %973) : (i64, i64) -> i64
    %1597 = llvm.trunc %1596 : i64 to i32
    %1598 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1599 = llvm.mlir.poison : vector<4xi32>
    %1600 = llvm.insertelement %1597, %1599[%973 : i64] : vector<4xi32>
    %1601 = llvm.shufflevector %1600, %1599 [0, 0, 0, 0] : vector<4xi32>
    %1602 = llvm.icmp "slt" %1598, %1601 : vector<4xi32>
    %1603 = llvm.intr.smin(%1594, %977) : (i64, i64) -> i64
    %1604 = llvm.intr.smax(%1603, %973) : (i64, i64) -> i64
    %1605 = llvm.trunc %1604 : i64 to i32
    %1606 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1607 = llvm.mlir.poison : vector<4xi32>
    %1608 = llvm.insertelement %1605, %1607[%973 : i64] : vector<4xi32>
    %1609 = llvm.shufflevector %1608, %1607 [0, 0, 0, 0] : vector<4xi32>
    %1610 = llvm.icmp "slt" %1606, %1609 : vector<4xi32>
    %1611 = llvm.intr.smin(%1583, %1584) : (i64, i64) -> i64
    %1612 = llvm.intr.smin(%1611, %977) : (i64, i64) -> i64
    %1613 = llvm.intr.smax(%1612, %973) : (i64, i64) -> i64
    %1614 = llvm.trunc %1613 : i64 to i32
    %1615 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1616 = llvm.mlir.poison : vector<4xi32>
    %1617 = llvm.insertelement %1614, %1616[%973 : i64] : vector<4xi32>
    %1618 = llvm.shufflevector %1617, %1616 [0, 0, 0, 0] : vector<4xi32>
    %1619 = llvm.icmp "slt" %1615, %1618 : vector<4xi32>
    %1620 = llvm.intr.smin(%1611, %977) : (i64, i64) -> i64
    %1621 = llvm.intr.smax(%1620, %973) : (i64, i64) -> i64
    %1622 = llvm.trunc %1621 : i64 to i32
    %1623 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1624 = llvm.mlir.poison : vector<4xi32>
    %1625 = llvm.insertelement %1622, %1624[%973 : i64] : vector<4xi32>
    %1626 = llvm.shufflevector %1625, %1624 [0, 0, 0, 0] : vector<4xi32>
    %1627 = llvm.icmp "slt" %1623, %1626 : vector<4xi32>
    %1628 = llvm.intr.smin(%1583, %1584) : (i64, i64) -> i64
    %1629 = llvm.intr.smin(%1628, %977) : (i64, i64) -> i64
    %1630 = llvm.intr.smax(%1629, %973) : (i64, i64) -> i64
    %1631 = llvm.trunc %1630 : i64 to i32
    %1632 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1633 = llvm.mlir.poison : vector<4xi32>
    %1634 = llvm.insertelement %1631, %1633[%973 : i64] : vector<4xi32>
    %1635 = llvm.shufflevector %1634, %1633 [0, 0, 0, 0] : vector<4xi32>
    %1636 = llvm.icmp "slt" %1632, %1635 : vector<4xi32>
    %1637 = llvm.intr.smin(%1628, %977) : (i64, i64) -> i64
    %1638 = llvm.intr.smax(%1637, %973) : (i64, i64) -> i64
    %1639 = llvm.trunc %1638 : i64 to i32
    %1640 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1641 = llvm.mlir.poison : vector<4xi32>
    %1642 = llvm.insertelement %1639, %1641[%973 : i64] : vector<4xi32>
    %1643 = llvm.shufflevector %1642, %1641 [0, 0, 0, 0] : vector<4xi32>
    %1644 = llvm.icmp "slt" %1640, %1643 : vector<4xi32>
    %1645 = llvm.intr.smin(%1583, %1584) : (i64, i64) -> i64
    %1646 = llvm.intr.smin(%1645, %977) : (i64, i64) -> i64
    %1647 = llvm.intr.smax(%1646, %973) : (i64, i64) -> i64
    %1648 = llvm.trunc %1647 : i64 to i32
    %1649 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1650 = llvm.mlir.poison : vector<4xi32>
    %1651 = llvm.insertelement %1648, %1650[%973 : i64] : vector<4xi32>
    %1652 = llvm.shufflevector %1651, %1650 [0, 0, 0, 0] : vector<4xi32>
    %1653 = llvm.icmp "slt" %1649, %1652 : vector<4xi32>
    %1654 = llvm.intr.smin(%1645, %977) : (i64, i64) -> i64
    %1655 = llvm.intr.smax(%1654, %973) : (i64, i64) -> i64
    %1656 = llvm.trunc %1655 : i64 to i32
    %1657 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1658 = llvm.mlir.poison : vector<4xi32>
    %1659 = llvm.insertelement %1656, %1658[%973 : i64] : vector<4xi32>
    %1660 = llvm.shufflevector %1659, %1658 [0, 0, 0, 0] : vector<4xi32>
    %1661 = llvm.icmp "slt" %1657, %1660 : vector<4xi32>
    %1662 = llvm.icmp "slt" %973, %967 : i64
    llvm.cond_br %1662, ^bb38(%973 : i64), ^bb72
  ^bb38(%k0_right_piece: i64):
    %1663 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%975, %968) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1664 = llvm.extractvalue %1663[0] : !llvm.struct<(i64, i1)>
    %1665 = llvm.extractvalue %1663[1] : !llvm.struct<(i64, i1)>
    %1666 = llvm.xor %1665, %987 : i1
    llvm.cond_br %1666, ^bb39, ^bb75(%986 : i32)
  ^bb39:
    %1667 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1664, %969) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1668 = llvm.extractvalue %1667[0] : !llvm.struct<(i64, i1)>
    %1669 = llvm.extractvalue %1667[1] : !llvm.struct<(i64, i1)>
    %1670 = llvm.xor %1669, %987 : i1
    llvm.cond_br %1670, ^bb40, ^bb75(%986 : i32)
  ^bb40:
    %1671 = llvm.add %1668, %984 overflow<nsw> : i64
    %1672 = llvm.and %1671, %985 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%984, %1672) : (i64, i64) -> !llvm.ptr
    %1673 = llvm.mlir.zero : !llvm.ptr
    %1674 = llvm.icmp "ne" %b_copy_1, %1673 : !llvm.ptr
    llvm.cond_br %1674, ^bb41, ^bb75(%986 : i32)
  ^bb41:
    %1675 = llvm.add %k0_right_piece, %982 overflow<nsw> : i64
    %1676 = llvm.intr.smin(%1675, %a_stride1_1) : (i64, i64) -> i64
    %1677 = llvm.icmp "slt" %k0_right_piece, %1676 : i64
    llvm.cond_br %1677, ^bb42(%k0_right_piece : i64), ^bb43
  ^bb42(%k0_right_copy: i64):
    %1678 = llvm.mul %b0, %961 overflow<nsw> : i64
    %1679 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1680 = llvm.add %1678, %1679 overflow<nsw> : i64
    %1681 = llvm.add %1680, %j_right_panel overflow<nsw> : i64
    %1682 = llvm.getelementptr inbounds %b_1[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1683 = llvm.intr.masked.load %1682, %1593, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1684 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1685 = llvm.mul %1684, %969 overflow<nsw> : i64
    %1686 = llvm.getelementptr inbounds %b_copy_1[%1685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1683, %1686, %1593 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1687 = llvm.add %k0_right_copy, %974 overflow<nsw> : i64
    %1688 = llvm.icmp "slt" %1687, %1676 : i64
    llvm.cond_br %1688, ^bb42(%1687 : i64), ^bb43
  ^bb43:
    %1689 = llvm.icmp "slt" %973, %970 : i64
    llvm.cond_br %1689, ^bb44(%973 : i64), ^bb50
  ^bb44(%i_right_tile: i64):
    %1690 = llvm.icmp "eq" %k0_right_piece, %973 : i64
    llvm.cond_br %1690, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%989, %989, %989, %989, %989, %989, %989, %989 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46:
    %1691 = llvm.intr.smin(%1594, %977) : (i64, i64) -> i64
    %1692 = llvm.intr.smax(%1691, %973) : (i64, i64) -> i64
    %1693 = llvm.trunc %1692 : i64 to i32
    %1694 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1695 = llvm.mlir.poison : vector<4xi32>
    %1696 = llvm.insertelement %1693, %1695[%973 : i64] : vector<4xi32>
    %1697 = llvm.shufflevector %1696, %1695 [0, 0, 0, 0] : vector<4xi32>
    %1698 = llvm.icmp "slt" %1694, %1697 : vector<4xi32>
    %1699 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1700 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1701 = llvm.add %1699, %1700 overflow<nsw> : i64
    %1702 = llvm.add %1701, %j_right_panel overflow<nsw> : i64
    %1703 = llvm.getelementptr inbounds %out0_1[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1704 = llvm.intr.masked.load %1703, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1705 = llvm.add %i_right_tile, %974 overflow<nsw> : i64
    %1706 = llvm.mul %1705, %b_stride1_1 overflow<nsw> : i64
    %1707 = llvm.add %1699, %1706 overflow<nsw> : i64
    %1708 = llvm.add %1707, %j_right_panel overflow<nsw> : i64
    %1709 = llvm.getelementptr inbounds %out0_1[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1710 = llvm.intr.masked.load %1709, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1711 = llvm.add %i_right_tile, %979 overflow<nsw> : i64
    %1712 = llvm.mul %1711, %b_stride1_1 overflow<nsw> : i64
    %1713 = llvm.add %1699, %1712 overflow<nsw> : i64
    %1714 = llvm.add %1713, %j_right_panel overflow<nsw> : i64
    %1715 = llvm.getelementptr inbounds %out0_1[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1716 = llvm.intr.masked.load %1715, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1717 = llvm.add %i_right_tile, %980 overflow<nsw> : i64
    %1718 = llvm.mul %1717, %b_stride1_1 overflow<nsw> : i64
    %1719 = llvm.add %1699, %1718 overflow<nsw> : i64
    %1720 = llvm.add %1719, %j_right_panel overflow<nsw> : i64
    %1721 = llvm.getelementptr inbounds %out0_1[%1720] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1722 = llvm.intr.masked.load %1721, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1723 = llvm.add %i_right_tile, %977 overflow<nsw> : i64
    %1724 = llvm.mul %1723, %b_stride1_1 overflow<nsw> : i64
    %1725 = llvm.add %1699, %1724 overflow<nsw> : i64
    %1726 = llvm.add %1725, %j_right_panel overflow<nsw> : i64
    %1727 = llvm.getelementptr inbounds %out0_1[%1726] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1728 = llvm.intr.masked.load %1727, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1729 = llvm.add %i_right_tile, %981 overflow<nsw> : i64
    %1730 = llvm.mul %1729, %b_stride1_1 overflow<nsw> : i64
    %1731 = llvm.add %1699, %1730 overflow<nsw> : i64
    %1732 = llvm.add %1731, %j_right_panel overflow<nsw> : i64
    %1733 = llvm.getelementptr inbounds %out0_1[%1732] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1734 = llvm.intr.masked.load %1733, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1735 = llvm.add %i_right_tile, %978 overflow<nsw> : i64
    %1736 = llvm.mul %1735, %b_stride1_1 overflow<nsw> : i64
    %1737 = llvm.add %1699, %1736 overflow<nsw> : i64
    %1738 = llvm.add %1737, %j_right_panel overflow<nsw> : i64
    %1739 = llvm.getelementptr inbounds %out0_1[%1738] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1740 = llvm.intr.masked.load %1739, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1741 = llvm.add %i_right_tile, %983 overflow<nsw> : i64
    %1742 = llvm.mul %1741, %b_stride1_1 overflow<nsw> : i64
    %1743 = llvm.add %1699, %1742 overflow<nsw> : i64
    %1744 = llvm.add %1743, %j_right_panel overflow<nsw> : i64
    %1745 = llvm.getelementptr inbounds %out0_1[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1746 = llvm.intr.masked.load %1745, %1698, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb47(%1704, %1710, %1716, %1722, %1728, %1734, %1740, %1746 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%1747: vector<4xf64>, %1748: vector<4xf64>, %1749: vector<4xf64>, %1750: vector<4xf64>, %1751: vector<4xf64>, %1752: vector<4xf64>, %1753: vector<4xf64>, %1754: vector<4xf64>):
    %1755 = llvm.add %k0_right_piece, %982 overflow<nsw> : i64
    %1756 = llvm.intr.smin(%1755, %a_stride1_1) : (i64, i64) -> i64
    %1757 = llvm.icmp "slt" %k0_right_piece, %1756 : i64
    llvm.cond_br %1757, ^bb48(%k0_right_piece, %1747, %1748, %1749, %1750, %1751, %1752, %1753, %1754 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%1747, %1748, %1749, %1750, %1751, %1752, %1753, %1754 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb48(%k0_right: i64, %1758: vector<4xf64>, %1759: vector<4xf64>, %1760: vector<4xf64>, %1761: vector<4xf64>, %1762: vector<4xf64>, %1763: vector<4xf64>, %1764: vector<4xf64>, %1765: vector<4xf64>):
    %1766 = llvm.mul %b0, %964 overflow<nsw> : i64
    %1767 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1768 = llvm.add %1766, %1767 overflow<nsw> : i64
    %1769 = llvm.add %1768, %k0_right overflow<nsw> : i64
    %1770 = llvm.getelementptr inbounds %a_1[%1769] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1771 = llvm.load %1770 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1772 = llvm.mlir.poison : vector<4xf64>
    %1773 = llvm.insertelement %1771, %1772[%973 : i64] : vector<4xf64>
    %1774 = llvm.shufflevector %1773, %1772 [0, 0, 0, 0] : vector<4xf64>
    %1775 = llvm.add %i_right_tile, %974 overflow<nsw> : i64
    %1776 = llvm.mul %1775, %a_stride1_1 overflow<nsw> : i64
    %1777 = llvm.add %1766, %1776 overflow<nsw> : i64
    %1778 = llvm.add %1777, %k0_right overflow<nsw> : i64
    %1779 = llvm.getelementptr inbounds %a_1[%1778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1780 = llvm.load %1779 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1781 = llvm.mlir.poison : vector<4xf64>
    %1782 = llvm.insertelement %1780, %1781[%973 : i64] : vector<4xf64>
    %1783 = llvm.shufflevector %1782, %1781 [0, 0, 0, 0] : vector<4xf64>
    %1784 = llvm.add %i_right_tile, %979 overflow<nsw> : i64
    %1785 = llvm.mul %1784, %a_stride1_1 overflow<nsw> : i64
    %1786 = llvm.add %1766, %1785 overflow<nsw> : i64
    %1787 = llvm.add %1786, %k0_right overflow<nsw> : i64
    %1788 = llvm.getelementptr inbounds %a_1[%1787] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1789 = llvm.load %1788 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1790 = llvm.mlir.poison : vector<4xf64>
    %1791 = llvm.insertelement %1789, %1790[%973 : i64] : vector<4xf64>
    %1792 = llvm.shufflevector %1791, %1790 [0, 0, 0, 0] : vector<4xf64>
    %1793 = llvm.add %i_right_tile, %980 overflow<nsw> : i64
    %1794 = llvm.mul %1793, %a_stride1_1 overflow<nsw> : i64
    %1795 = llvm.add %1766, %1794 overflow<nsw> : i64
    %1796 = llvm.add %1795, %k0_right overflow<nsw> : i64
    %1797 = llvm.getelementptr inbounds %a_1[%1796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1798 = llvm.load %1797 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1799 = llvm.mlir.poison : vector<4xf64>
    %1800 = llvm.insertelement %1798, %1799[%973 : i64] : vector<4xf64>
    %1801 = llvm.shufflevector %1800, %1799 [0, 0, 0, 0] : vector<4xf64>
    %1802 = llvm.add %i_right_tile, %977 overflow<nsw> : i64
    %1803 = llvm.mul %1802, %a_stride1_1 overflow<nsw> : i64
    %1804 = llvm.add %1766, %1803 overflow<nsw> : i64
    %1805 = llvm.add %1804, %k0_right overflow<nsw> : i64
    %1806 = llvm.getelementptr inbounds %a_1[%1805] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1807 = llvm.load %1806 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1808 = llvm.mlir.poison : vector<4xf64>
    %1809 = llvm.insertelement %1807, %1808[%973 : i64] : vector<4xf64>
    %1810 = llvm.shufflevector %1809, %1808 [0, 0, 0, 0] : vector<4xf64>
    %1811 = llvm.add %i_right_tile, %981 overflow<nsw> : i64
    %1812 = llvm.mul %1811, %a_stride1_1 overflow<nsw> : i64
    %1813 = llvm.add %1766, %1812 overflow<nsw> : i64
    %1814 = llvm.add %1813, %k0_right overflow<nsw> : i64
    %1815 = llvm.getelementptr inbounds %a_1[%1814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1816 = llvm.load %1815 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1817 = llvm.mlir.poison : vector<4xf64>
    %1818 = llvm.insertelement %1816, %1817[%973 : i64] : vector<4xf64>
    %1819 = llvm.shufflevector %1818, %1817 [0, 0, 0, 0] : vector<4xf64>
    %1820 = llvm.add %i_right_tile, %978 overflow<nsw> : i64
    %1821 = llvm.mul %1820, %a_stride1_1 overflow<nsw> : i64
    %1822 = llvm.add %1766, %1821 overflow<nsw> : i64
    %1823 = llvm.add %1822, %k0_right overflow<nsw> : i64
    %1824 = llvm.getelementptr inbounds %a_1[%1823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1825 = llvm.load %1824 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1826 = llvm.mlir.poison : vector<4xf64>
    %1827 = llvm.insertelement %1825, %1826[%973 : i64] : vector<4xf64>
    %1828 = llvm.shufflevector %1827, %1826 [0, 0, 0, 0] : vector<4xf64>
    %1829 = llvm.add %i_right_tile, %983 overflow<nsw> : i64
    %1830 = llvm.mul %1829, %a_stride1_1 overflow<nsw> : i64
    %1831 = llvm.add %1766, %1830 overflow<nsw> : i64
    %1832 = llvm.add %1831, %k0_right overflow<nsw> : i64
    %1833 = llvm.getelementptr inbounds %a_1[%1832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1834 = llvm.load %1833 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1835 = llvm.mlir.poison : vector<4xf64>
    %1836 = llvm.insertelement %1834, %1835[%973 : i64] : vector<4xf64>
    %1837 = llvm.shufflevector %1836, %1835 [0, 0, 0, 0] : vector<4xf64>
    %1838 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1839 = llvm.mul %1838, %969 overflow<nsw> : i64
    %1840 = llvm.getelementptr inbounds %b_copy_1[%1839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1841 = llvm.intr.masked.load %1840, %1602, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1842 = llvm.fmul %1774, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1843 = llvm.fmul %1783, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1844 = llvm.fmul %1792, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1845 = llvm.fmul %1801, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1846 = llvm.fmul %1810, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1847 = llvm.fmul %1819, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1848 = llvm.fmul %1828, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1849 = llvm.fmul %1837, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1850 = llvm.fadd %1758, %1842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1851 = llvm.fadd %1759, %1843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1852 = llvm.fadd %1760, %1844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1853 = llvm.fadd %1761, %1845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1854 = llvm.fadd %1762, %1846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1855 = llvm.fadd %1763, %1847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1856 = llvm.fadd %1764, %1848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1857 = llvm.fadd %1765, %1849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1858 = llvm.add %k0_right, %974 overflow<nsw> : i64
    %1859 = llvm.icmp "slt" %1858, %1756 : i64
    llvm.cond_br %1859, ^bb48(%1858, %1850, %1851, %1852, %1853, %1854, %1855, %1856, %1857 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%1850, %1851, %1852, %1853, %1854, %1855, %1856, %1857 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb49(%1860: vector<4xf64>, %1861: vector<4xf64>, %1862: vector<4xf64>, %1863: vector<4xf64>, %1864: vector<4xf64>, %1865: vector<4xf64>, %1866: vector<4xf64>, %1867: vector<4xf64>):
    %1868 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1869 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1870 = llvm.add %1868, %1869 overflow<nsw> : i64
    %1871 = llvm.add %1870, %j_right_panel overflow<nsw> : i64
    %1872 = llvm.getelementptr inbounds %out0_1[%1871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1860, %1872, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1873 = llvm.add %i_right_tile, %974 overflow<nsw> : i64
    %1874 = llvm.mul %1873, %b_stride1_1 overflow<nsw> : i64
    %1875 = llvm.add %1868, %1874 overflow<nsw> : i64
    %1876 = llvm.add %1875, %j_right_panel overflow<nsw> : i64
    %1877 = llvm.getelementptr inbounds %out0_1[%1876] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1861, %1877, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1878 = llvm.add %i_right_tile, %979 overflow<nsw> : i64
    %1879 = llvm.mul %1878, %b_stride1_1 overflow<nsw> : i64
    %1880 = llvm.add %1868, %1879 overflow<nsw> : i64
    %1881 = llvm.add %1880, %j_right_panel overflow<nsw> : i64
    %1882 = llvm.getelementptr inbounds %out0_1[%1881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1862, %1882, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1883 = llvm.add %i_right_tile, %980 overflow<nsw> : i64
    %1884 = llvm.mul %1883, %b_stride1_1 overflow<nsw> : i64
    %1885 = llvm.add %1868, %1884 overflow<nsw> : i64
    %1886 = llvm.add %1885, %j_right_panel overflow<nsw> : i64
    %1887 = llvm.getelementptr inbounds %out0_1[%1886] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1863, %1887, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1888 = llvm.add %i_right_tile, %977 overflow<nsw> : i64
    %1889 = llvm.mul %1888, %b_stride1_1 overflow<nsw> : i64
    %1890 = llvm.add %1868, %1889 overflow<nsw> : i64
    %1891 = llvm.add %1890, %j_right_panel overflow<nsw> : i64
    %1892 = llvm.getelementptr inbounds %out0_1[%1891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1864, %1892, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1893 = llvm.add %i_right_tile, %981 overflow<nsw> : i64
    %1894 = llvm.mul %1893, %b_stride1_1 overflow<nsw> : i64
    %1895 = llvm.add %1868, %1894 overflow<nsw> : i64
    %1896 = llvm.add %1895, %j_right_panel overflow<nsw> : i64
    %1897 = llvm.getelementptr inbounds %out0_1[%1896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1865, %1897, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1898 = llvm.add %i_right_tile, %978 overflow<nsw> : i64
    %1899 = llvm.mul %1898, %b_stride1_1 overflow<nsw> : i64
    %1900 = llvm.add %1868, %1899 overflow<nsw> : i64
    %1901 = llvm.add %1900, %j_right_panel overflow<nsw> : i64
    %1902 = llvm.getelementptr inbounds %out0_1[%1901] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1866, %1902, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1903 = llvm.add %i_right_tile, %983 overflow<nsw> : i64
    %1904 = llvm.mul %1903, %b_stride1_1 overflow<nsw> : i64
    %1905 = llvm.add %1868, %1904 overflow<nsw> : i64
    %1906 = llvm.add %1905, %j_right_panel overflow<nsw> : i64
    %1907 = llvm.getelementptr inbounds %out0_1[%1906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1867, %1907, %1610 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1908 = llvm.add %i_right_tile, %975 overflow<nsw> : i64
    %1909 = llvm.icmp "slt" %1908, %970 : i64
    llvm.cond_br %1909, ^bb44(%1908 : i64), ^bb50
  ^bb50:
    %1910 = llvm.icmp "slt" %970, %971 : i64
    llvm.cond_br %1910, ^bb51(%970 : i64), ^bb57
  ^bb51(%i_right_below_tile: i64):
    %1911 = llvm.icmp "eq" %k0_right_piece, %973 : i64
    llvm.cond_br %1911, ^bb52, ^bb53
  ^bb52:
    llvm.br ^bb54(%989, %989, %989, %989 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53:
    %1912 = llvm.intr.smin(%1611, %977) : (i64, i64) -> i64
    %1913 = llvm.intr.smax(%1912, %973) : (i64, i64) -> i64
    %1914 = llvm.trunc %1913 : i64 to i32
    %1915 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1916 = llvm.mlir.poison : vector<4xi32>
    %1917 = llvm.insertelement %1914, %1916[%973 : i64] : vector<4xi32>
    %1918 = llvm.shufflevector %1917, %1916 [0, 0, 0, 0] : vector<4xi32>
    %1919 = llvm.icmp "slt" %1915, %1918 : vector<4xi32>
    %1920 = llvm.mul %b0, %963 overflow<nsw> : i64
    %1921 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1922 = llvm.add %1920, %1921 overflow<nsw> : i64
    %1923 = llvm.add %1922, %j_right_panel overflow<nsw> : i64
    %1924 = llvm.getelementptr inbounds %out0_1[%1923] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1925 = llvm.intr.masked.load %1924, %1919, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1926 = llvm.add %i_right_below_tile, %974 overflow<nsw> : i64
    %1927 = llvm.mul %1926, %b_stride1_1 overflow<nsw> : i64
    %1928 = llvm.add %1920, %1927 overflow<nsw> : i64
    %1929 = llvm.add %1928, %j_right_panel overflow<nsw> : i64
    %1930 = llvm.getelementptr inbounds %out0_1[%1929] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1931 = llvm.intr.masked.load %1930, %1919, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1932 = llvm.add %i_right_below_tile, %979 overflow<nsw> : i64
    %1933 = llvm.mul %1932, %b_stride1_1 overflow<nsw> : i64
    %1934 = llvm.add %1920, %1933 overflow<nsw> : i64
    %1935 = llvm.add %1934, %j_right_panel overflow<nsw> : i64
    %1936 = llvm.getelementptr inbounds %out0_1[%1935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1937 = llvm.intr.masked.load %1936, %1919, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1938 = llvm.add %i_right_below_tile, %980 overflow<nsw> : i64
    %1939 = llvm.mul %1938, %b_stride1_1 overflow<nsw> : i64
    %1940 = llvm.add %1920, %1939 overflow<nsw> : i64
    %1941 = llvm.add %1940, %j_right_panel overflow<nsw> : i64
    %1942 = llvm.getelementptr inbounds %out0_1[%1941] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1943 = llvm.intr.masked.load %1942, %1919, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb54(%1925, %1931, %1937, %1943 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb54(%1944: vector<4xf64>, %1945: vector<4xf64>, %1946: vector<4xf64>, %1947: vector<4xf64>):
    %1948 = llvm.add %k0_right_piece, %982 overflow<nsw> : i64
    %1949 = llvm.intr.smin(%1948, %a_stride1_1) : (i64, i64) -> i64
    %1950 = llvm.icmp "slt" %k0_right_piece, %1949 : i64
    llvm.cond_br %1950, ^bb55(%k0_right_piece, %1944, %1945, %1946, %1947 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1944, %1945, %1946, %1947 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb55(%k0_right_below: i64, %1951: vector<4xf64>, %1952: vector<4xf64>, %1953: vector<4xf64>, %1954: vector<4xf64>):
    %1955 = llvm.mul %b0, %964 overflow<nsw> : i64
    %1956 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1957 = llvm.add %1955, %1956 overflow<nsw> : i64
    %1958 = llvm.add %1957, %k0_right_below overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %a_1[%1958] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1960 = llvm.load %1959 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1961 = llvm.mlir.poison : vector<4xf64>
    %1962 = llvm.insertelement %1960, %1961[%973 : i64] : vector<4xf64>
    %1963 = llvm.shufflevector %1962, %1961 [0, 0, 0, 0] : vector<4xf64>
    %1964 = llvm.add %i_right_below_tile, %974 overflow<nsw> : i64
    %1965 = llvm.mul %1964, %a_stride1_1 overflow<nsw> : i64
    %1966 = llvm.add %1955, %1965 overflow<nsw> : i64
    %1967 = llvm.add %1966, %k0_right_below overflow<nsw> : i64
    %1968 = llvm.getelementptr inbounds %a_1[%1967] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1969 = llvm.load %1968 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1970 = llvm.mlir.poison : vector<4xf64>
    %1971 = llvm.insertelement %1969, %1970[%973 : i64] : vector<4xf64>
    %1972 = llvm.shufflevector %1971, %1970 [0, 0, 0, 0] : vector<4xf64>
    %1973 = llvm.add %i_right_below_tile, %979 overflow<nsw> : i64
    %1974 = llvm.mul %1973, %a_stride1_1 overflow<nsw> : i64
    %1975 = llvm.add %1955, %1974 overflow<nsw> : i64
    %1976 = llvm.add %1975, %k0_right_below overflow<nsw> : i64
    %1977 = llvm.getelementptr inbounds %a_1[%1976] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1978 = llvm.load %1977 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1979 = llvm.mlir.poison : vector<4xf64>
    %1980 = llvm.insertelement %1978, %1979[%973 : i64] : vector<4xf64>
    %1981 = llvm.shufflevector %1980, %1979 [0, 0, 0, 0] : vector<4xf64>
    %1982 = llvm.add %i_right_below_tile, %980 overflow<nsw> : i64
    %1983 = llvm.mul %1982, %a_stride1_1 overflow<nsw> : i64
    %1984 = llvm.add %1955, %1983 overflow<nsw> : i64
    %1985 = llvm.add %1984, %k0_right_below overflow<nsw> : i64
    %1986 = llvm.getelementptr inbounds %a_1[%1985] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1987 = llvm.load %1986 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1988 = llvm.mlir.poison : vector<4xf64>
    %1989 = llvm.insertelement %1987, %1988[%973 : i64] : vector<4xf64>
    %1990 = llvm.shufflevector %1989, %1988 [0, 0, 0, 0] : vector<4xf64>
    %1991 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1992 = llvm.mul %1991, %969 overflow<nsw> : i64
    %1993 = llvm.getelementptr inbounds %b_copy_1[%1992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1994 = llvm.intr.masked.load %1993, %1619, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1995 = llvm.fmul %1963, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1996 = llvm.fmul %1972, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1997 = llvm.fmul %1981, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1998 = llvm.fmul %1990, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1999 = llvm.fadd %1951, %1995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2000 = llvm.fadd %1952, %1996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2001 = llvm.fadd %1953, %1997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2002 = llvm.fadd %1954, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2003 = llvm.add %k0_right_below, %974 overflow<nsw> : i64
    %2004 = llvm.icmp "slt" %2003, %1949 : i64
    llvm.cond_br %2004, ^bb55(%2003, %1999, %2000, %2001, %2002 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1999, %2000, %2001, %2002 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb56(%2005: vector<4xf64>, %2006: vector<4xf64>, %2007: vector<4xf64>, %2008: vector<4xf64>):
    %2009 = llvm.mul %b0, %963 overflow<nsw> : i64
    %2010 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2011 = llvm.add %2009, %2010 overflow<nsw> : i64
    %2012 = llvm.add %2011, %j_right_panel overflow<nsw> : i64
    %2013 = llvm.getelementptr inbounds %out0_1[%2012] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2005, %2013, %1627 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2014 = llvm.add %i_right_below_tile, %974 overflow<nsw> : i64
    %2015 = llvm.mul %2014, %b_stride1_1 overflow<nsw> : i64
    %2016 = llvm.add %2009, %2015 overflow<nsw> : i64
    %2017 = llvm.add %2016, %j_right_panel overflow<nsw> : i64
    %2018 = llvm.getelementptr inbounds %out0_1[%2017] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2006, %2018, %1627 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2019 = llvm.add %i_right_below_tile, %979 overflow<nsw> : i64
    %2020 = llvm.mul %2019, %b_stride1_1 overflow<nsw> : i64
    %2021 = llvm.add %2009, %2020 overflow<nsw> : i64
    %2022 = llvm.add %2021, %j_right_panel overflow<nsw> : i64
    %2023 = llvm.getelementptr inbounds %out0_1[%2022] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2007, %2023, %1627 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2024 = llvm.add %i_right_below_tile, %980 overflow<nsw> : i64
    %2025 = llvm.mul %2024, %b_stride1_1 overflow<nsw> : i64
    %2026 = llvm.add %2009, %2025 overflow<nsw> : i64
    %2027 = llvm.add %2026, %j_right_panel overflow<nsw> : i64
    %2028 = llvm.getelementptr inbounds %out0_1[%2027] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2008, %2028, %1627 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2029 = llvm.add %i_right_below_tile, %977 overflow<nsw> : i64
    %2030 = llvm.icmp "slt" %2029, %971 : i64
    llvm.cond_br %2030, ^bb51(%2029 : i64), ^bb57
  ^bb57:
    %2031 = llvm.icmp "slt" %971, %972 : i64
    llvm.cond_br %2031, ^bb58(%971 : i64), ^bb64
  ^bb58(%i_right_below_below_tile: i64):
    %2032 = llvm.icmp "eq" %k0_right_piece, %973 : i64
    llvm.cond_br %2032, ^bb59, ^bb60
  ^bb59:
    llvm.br ^bb61(%989, %989 : vector<4xf64>, vector<4xf64>)
  ^bb60:
    %2033 = llvm.intr.smin(%1628, %977) : (i64, i64) -> i64
    %2034 = llvm.intr.smax(%2033, %973) : (i64, i64) -> i64
    %2035 = llvm.trunc %2034 : i64 to i32
    %2036 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2037 = llvm.mlir.poison : vector<4xi32>
    %2038 = llvm.insertelement %2035, %2037[%973 : i64] : vector<4xi32>
    %2039 = llvm.shufflevector %2038, %2037 [0, 0, 0, 0] : vector<4xi32>
    %2040 = llvm.icmp "slt" %2036, %2039 : vector<4xi32>
    %2041 = llvm.mul %b0, %963 overflow<nsw> : i64
    %2042 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2043 = llvm.add %2041, %2042 overflow<nsw> : i64
    %2044 = llvm.add %2043, %j_right_panel overflow<nsw> : i64
    %2045 = llvm.getelementptr inbounds %out0_1[%2044] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2046 = llvm.intr.masked.load %2045, %2040, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2047 = llvm.add %i_right_below_below_tile, %974 overflow<nsw> : i64
    %2048 = llvm.mul %2047, %b_stride1_1 overflow<nsw> : i64
    %2049 = llvm.add %2041, %2048 overflow<nsw> : i64
    %2050 = llvm.add %2049, %j_right_panel overflow<nsw> : i64
    %2051 = llvm.getelementptr inbounds %out0_1[%2050] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2052 = llvm.intr.masked.load %2051, %2040, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb61(%2046, %2052 : vector<4xf64>, vector<4xf64>)
  ^bb61(%2053: vector<4xf64>, %2054: vector<4xf64>):
    %2055 = llvm.add %k0_right_piece, %982 overflow<nsw> : i64
    %2056 = llvm.intr.smin(%2055, %a_stride1_1) : (i64, i64) -> i64
    %2057 = llvm.icmp "slt" %k0_right_piece, %2056 : i64
    llvm.cond_br %2057, ^bb62(%k0_right_piece, %2053, %2054 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%2053, %2054 : vector<4xf64>, vector<4xf64>)
  ^bb62(%k0_right_below_below: i64, %2058: vector<4xf64>, %2059: vector<4xf64>):
    %2060 = llvm.mul %b0, %964 overflow<nsw> : i64
    %2061 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %2062 = llvm.add %2060, %2061 overflow<nsw> : i64
    %2063 = llvm.add %2062, %k0_right_below_below overflow<nsw> : i64
    %2064 = llvm.getelementptr inbounds %a_1[%2063] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2065 = llvm.load %2064 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2066 = llvm.mlir.poison : vector<4xf64>
    %2067 = llvm.insertelement %2065, %2066[%973 : i64] : vector<4xf64>
    %2068 = llvm.shufflevector %2067, %2066 [0, 0, 0, 0] : vector<4xf64>
    %2069 = llvm.add %i_right_below_below_tile, %974 overflow<nsw> : i64
    %2070 = llvm.mul %2069, %a_stride1_1 overflow<nsw> : i64
    %2071 = llvm.add %2060, %2070 overflow<nsw> : i64
    %2072 = llvm.add %2071, %k0_right_below_below overflow<nsw> : i64
    %2073 = llvm.getelementptr inbounds %a_1[%2072] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2074 = llvm.load %2073 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2075 = llvm.mlir.poison : vector<4xf64>
    %2076 = llvm.insertelement %2074, %2075[%973 : i64] : vector<4xf64>
    %2077 = llvm.shufflevector %2076, %2075 [0, 0, 0, 0] : vector<4xf64>
    %2078 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %2079 = llvm.mul %2078, %969 overflow<nsw> : i64
    %2080 = llvm.getelementptr inbounds %b_copy_1[%2079] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2081 = llvm.intr.masked.load %2080, %1636, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2082 = llvm.fmul %2068, %2081 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2083 = llvm.fmul %2077, %2081 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2084 = llvm.fadd %2058, %2082 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2085 = llvm.fadd %2059, %2083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2086 = llvm.add %k0_right_below_below, %974 overflow<nsw> : i64
    %2087 = llvm.icmp "slt" %2086, %2056 : i64
    llvm.cond_br %2087, ^bb62(%2086, %2084, %2085 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%2084, %2085 : vector<4xf64>, vector<4xf64>)
  ^bb63(%2088: vector<4xf64>, %2089: vector<4xf64>):
    %2090 = llvm.mul %b0, %963 overflow<nsw> : i64
    %2091 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2092 = llvm.add %2090, %2091 overflow<nsw> : i64
    %2093 = llvm.add %2092, %j_right_panel overflow<nsw> : i64
    %2094 = llvm.getelementptr inbounds %out0_1[%2093] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2088, %2094, %1644 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2095 = llvm.add %i_right_below_below_tile, %974 overflow<nsw> : i64
    %2096 = llvm.mul %2095, %b_stride1_1 overflow<nsw> : i64
    %2097 = llvm.add %2090, %2096 overflow<nsw> : i64
    %2098 = llvm.add %2097, %j_right_panel overflow<nsw> : i64
    %2099 = llvm.getelementptr inbounds %out0_1[%2098] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2089, %2099, %1644 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2100 = llvm.add %i_right_below_below_tile, %979 overflow<nsw> : i64
    %2101 = llvm.icmp "slt" %2100, %972 : i64
    llvm.cond_br %2101, ^bb58(%2100 : i64), ^bb64
  ^bb64:
    %2102 = llvm.icmp "slt" %972, %a_size1_1 : i64
    llvm.cond_br %2102, ^bb65(%972 : i64), ^bb71
  ^bb65(%i_right_below_below_below_tile: i64):
    %2103 = llvm.icmp "eq" %k0_right_piece, %973 : i64
    llvm.cond_br %2103, ^bb66, ^bb67
  ^bb66:
    llvm.br ^bb68(%989 : vector<4xf64>)
  ^bb67:
    %2104 = llvm.intr.smin(%1645, %977) : (i64, i64) -> i64
    %2105 = llvm.intr.smax(%2104, %973) : (i64, i64) -> i64
    %2106 = llvm.trunc %2105 : i64 to i32
    %2107 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2108 = llvm.mlir.poison : vector<4xi32>
    %2109 = llvm.insertelement %2106, %2108[%973 : i64] : vector<4xi32>
    %2110 = llvm.shufflevector %2109, %2108 [0, 0, 0, 0] : vector<4xi32>
    %2111 = llvm.icmp "slt" %2107, %2110 : vector<4xi32>
    %2112 = llvm.mul %b0, %963 overflow<nsw> : i64
    %2113 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2114 = llvm.add %2112, %2113 overflow<nsw> : i64
    %2115 = llvm.add %2114, %j_right_panel overflow<nsw> : i64
    %2116 = llvm.getelementptr inbounds %out0_1[%2115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2117 = llvm.intr.masked.load %2116, %2111, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb68(%2117 : vector<4xf64>)
  ^bb68(%2118: vector<4xf64>):
    %2119 = llvm.add %k0_right_piece, %982 overflow<nsw> : i64
    %2120 = llvm.intr.smin(%2119, %a_stride1_1) : (i64, i64) -> i64
    %2121 = llvm.icmp "slt" %k0_right_piece, %2120 : i64
    llvm.cond_br %2121, ^bb69(%k0_right_piece, %2118 : i64, vector<4xf64>), ^bb70(%2118 : vector<4xf64>)
  ^bb69(%k0_right_below_below_below: i64, %2122: vector<4xf64>):
    %2123 = llvm.mul %b0, %964 overflow<nsw> : i64
    %2124 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %2125 = llvm.add %2123, %2124 overflow<nsw> : i64
    %2126 = llvm.add %2125, %k0_right_below_below_below overflow<nsw> : i64
    %2127 = llvm.getelementptr inbounds %a_1[%2126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2128 = llvm.load %2127 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2129 = llvm.mlir.poison : vector<4xf64>
    %2130 = llvm.insertelement %2128, %2129[%973 : i64] : vector<4xf64>
    %2131 = llvm.shufflevector %2130, %2129 [0, 0, 0, 0] : vector<4xf64>
    %2132 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %2133 = llvm.mul %2132, %969 overflow<nsw> : i64
    %2134 = llvm.getelementptr inbounds %b_copy_1[%2133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2135 = llvm.intr.masked.load %2134, %1653, %989 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2136 = llvm.fmul %2131, %2135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2137 = llvm.fadd %2122, %2136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2138 = llvm.add %k0_right_below_below_below, %974 overflow<nsw> : i64
    %2139 = llvm.icmp "slt" %2138, %2120 : i64
    llvm.cond_br %2139, ^bb69(%2138, %2137 : i64, vector<4xf64>), ^bb70(%2137 : vector<4xf64>)
  ^bb70(%2140: vector<4xf64>):
    %2141 = llvm.mul %b0, %963 overflow<nsw> : i64
    %2142 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2143 = llvm.add %2141, %2142 overflow<nsw> : i64
    %2144 = llvm.add %2143, %j_right_panel overflow<nsw> : i64
    %2145 = llvm.getelementptr inbounds %out0_1[%2144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2140, %2145, %1661 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2146 = llvm.add %i_right_below_below_below_tile, %974 overflow<nsw> : i64
    %2147 = llvm.icmp "slt" %2146, %a_size1_1 : i64
    llvm.cond_br %2147, ^bb65(%2146 : i64), ^bb71
  ^bb71:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %2148 = llvm.add %k0_right_piece, %982 overflow<nsw> : i64
    %2149 = llvm.icmp "slt" %2148, %967 : i64
    llvm.cond_br %2149, ^bb38(%2148 : i64), ^bb72
  ^bb72:
    %2150 = llvm.add %j_right_panel, %977 overflow<nsw> : i64
    %2151 = llvm.icmp "slt" %2150, %b_stride1_1 : i64
    llvm.cond_br %2151, ^bb37(%2150 : i64), ^bb73
  ^bb73:
    %2152 = llvm.add %b0, %974 overflow<nsw> : i64
    %2153 = llvm.icmp "slt" %2152, %end : i64
    llvm.cond_br %2153, ^bb1(%2152 : i64), ^bb74
  ^bb74:
    llvm.return %988 : i32
  ^bb75(%2154: i32):
    llvm.return %2154 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2155 = llvm.mlir.constant(8) : i64
    %2156 = llvm.mlir.constant(16) : i64
    %2157 = llvm.mlir.constant(24) : i64
    %2158 = llvm.mlir.constant(32) : i64
    %2159 = llvm.mlir.constant(40) : i64
    %2160 = llvm.mlir.constant(48) : i64
    %2161 = llvm.mlir.constant(56) : i64
    %2162 = llvm.mlir.constant(64) : i64
    %2163 = llvm.mlir.constant(72) : i64
    %2164 = llvm.mlir.constant(80) : i64
    %2165 = llvm.mlir.constant(88) : i64
    %2166 = llvm.mlir.constant(96) : i64
    %2167 = llvm.mlir.constant(104) : i64
    %2168 = llvm.mlir.constant(112) : i64
    %2169 = llvm.mlir.constant(120) : i64
    %2170 = llvm.mlir.constant(128) : i64
    %2171 = llvm.mlir.constant(136) : i64
    %2172 = llvm.mlir.constant(144) : i64
    %2173 = llvm.mlir.constant(152) : i64
    %2174 = llvm.mlir.constant(160) : i64
    %2175 = llvm.mlir.constant(168) : i64
    %2176 = llvm.mlir.constant(176) : i64
    %2177 = llvm.mlir.constant(184) : i64
    %2178 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2179 = llvm.getelementptr inbounds %context[%2155] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2180 = llvm.load %2179 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2181 = llvm.getelementptr inbounds %context[%2156] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2182 = llvm.load %2181 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2183 = llvm.getelementptr inbounds %context[%2157] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2184 = llvm.load %2183 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2185 = llvm.getelementptr inbounds %context[%2158] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2186 = llvm.load %2185 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2187 = llvm.getelementptr inbounds %context[%2159] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2188 = llvm.load %2187 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2189 = llvm.getelementptr inbounds %context[%2160] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2190 = llvm.load %2189 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2191 = llvm.getelementptr inbounds %context[%2161] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2192 = llvm.load %2191 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2193 = llvm.getelementptr inbounds %context[%2162] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2194 = llvm.load %2193 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2195 = llvm.getelementptr inbounds %context[%2163] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2196 = llvm.load %2195 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2197 = llvm.getelementptr inbounds %context[%2164] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2198 = llvm.load %2197 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2199 = llvm.getelementptr inbounds %context[%2165] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2200 = llvm.load %2199 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2201 = llvm.getelementptr inbounds %context[%2166] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2202 = llvm.load %2201 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2203 = llvm.getelementptr inbounds %context[%2167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2204 = llvm.load %2203 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2205 = llvm.getelementptr inbounds %context[%2168] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2206 = llvm.load %2205 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2207 = llvm.getelementptr inbounds %context[%2169] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2208 = llvm.load %2207 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2209 = llvm.getelementptr inbounds %context[%2170] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2210 = llvm.load %2209 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2211 = llvm.getelementptr inbounds %context[%2171] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2212 = llvm.load %2211 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2213 = llvm.getelementptr inbounds %context[%2172] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2214 = llvm.load %2213 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2215 = llvm.getelementptr inbounds %context[%2173] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2216 = llvm.load %2215 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2217 = llvm.getelementptr inbounds %context[%2174] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2218 = llvm.load %2217 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2219 = llvm.getelementptr inbounds %context[%2175] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2220 = llvm.load %2219 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2221 = llvm.getelementptr inbounds %context[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2222 = llvm.load %2221 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2223 = llvm.getelementptr inbounds %context[%2177] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2224 = llvm.load %2223 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2225 = llvm.call @program.parallel0(%begin_1, %end_1, %2178, %2180, %2182, %2184, %2186, %2188, %2190, %2192, %2194, %2196, %2198, %2200, %2202, %2204, %2206, %2208, %2210, %2212, %2214, %2216, %2218, %2220, %2222, %2224) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64) -> i32
    llvm.return %2225 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2226 = llvm.mlir.constant(0) : i64
    %2227 = llvm.mlir.constant(1) : i64
    %2228 = llvm.mlir.constant(2) : i64
    %2229 = llvm.mlir.constant(4) : i64
    %2230 = llvm.mlir.constant(0 : i32) : i32
    %2231 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2232 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %2232, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %2233 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2234 = llvm.load %2233 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2235 = llvm.mlir.poison : vector<4xf64>
    %2236 = llvm.insertelement %2234, %2235[%2226 : i64] : vector<4xf64>
    %2237 = llvm.shufflevector %2236, %2235 [0, 0, 0, 0] : vector<4xf64>
    %2238 = llvm.ashr %v_size0_1, %2228 : i64
    %2239 = llvm.mul %2238, %2229 overflow<nsw> : i64
    %2240 = llvm.icmp "slt" %2226, %2239 : i64
    llvm.cond_br %2240, ^bb2(%2226 : i64), ^bb3
  ^bb2(%j: i64):
    %2241 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2242 = llvm.load %2241 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2243 = llvm.fmul %2237, %2242 : vector<4xf64>
    %2244 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %2245 = llvm.add %2244, %j overflow<nsw> : i64
    %2246 = llvm.getelementptr inbounds %out1_1[%2245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2243, %2246 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2247 = llvm.add %j, %2229 overflow<nsw> : i64
    %2248 = llvm.icmp "slt" %2247, %2239 : i64
    llvm.cond_br %2248, ^bb2(%2247 : i64), ^bb3
  ^bb3:
    %2249 = llvm.intr.smax(%2239, %2226) : (i64, i64) -> i64
    %2250 = llvm.icmp "slt" %2249, %v_size0_1 : i64
    llvm.cond_br %2250, ^bb4(%2249 : i64), ^bb5
  ^bb4(%j_1: i64):
    %2251 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %2252 = llvm.intr.smin(%2251, %2229) : (i64, i64) -> i64
    %2253 = llvm.intr.smax(%2252, %2226) : (i64, i64) -> i64
    %2254 = llvm.trunc %2253 : i64 to i32
    %2255 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2256 = llvm.mlir.poison : vector<4xi32>
    %2257 = llvm.insertelement %2254, %2256[%2226 : i64] : vector<4xi32>
    %2258 = llvm.shufflevector %2257, %2256 [0, 0, 0, 0] : vector<4xi32>
    %2259 = llvm.icmp "slt" %2255, %2258 : vector<4xi32>
    %2260 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2261 = llvm.intr.masked.load %2260, %2259, %2231 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2262 = llvm.fmul %2237, %2261 : vector<4xf64>
    %2263 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %2264 = llvm.add %2263, %j_1 overflow<nsw> : i64
    %2265 = llvm.getelementptr inbounds %out1_1[%2264] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2262, %2265, %2259 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2266 = llvm.add %j_1, %2229 overflow<nsw> : i64
    %2267 = llvm.icmp "slt" %2266, %v_size0_1 : i64
    llvm.cond_br %2267, ^bb4(%2266 : i64), ^bb5
  ^bb5:
    %2268 = llvm.add %i, %2227 overflow<nsw> : i64
    %2269 = llvm.icmp "slt" %2268, %end_2 : i64
    llvm.cond_br %2269, ^bb1(%2268 : i64), ^bb6
  ^bb6:
    llvm.return %2230 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %2270 = llvm.mlir.constant(8) : i64
    %2271 = llvm.mlir.constant(16) : i64
    %2272 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2273 = llvm.getelementptr inbounds %context_1[%2270] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2274 = llvm.load %2273 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2275 = llvm.getelementptr inbounds %context_1[%2271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2276 = llvm.load %2275 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2277 = llvm.call @program.parallel1(%begin_3, %end_3, %2272, %2274, %2276) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2277 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %2278: i64, %2279: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %2280: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2281: i64, %2282: i64) -> i32 attributes {no_unwind, no_inline} {
    %2283 = llvm.mlir.constant(0) : i64
    %2284 = llvm.mlir.constant(8) : i64
    %2285 = llvm.mlir.constant(6) : i64
    %2286 = llvm.mlir.constant(1) : i64
    %2287 = llvm.mlir.constant(2) : i64
    %2288 = llvm.mlir.constant(3) : i64
    %2289 = llvm.mlir.constant(4) : i64
    %2290 = llvm.mlir.constant(5) : i64
    %2291 = llvm.mlir.constant(7) : i64
    %2292 = llvm.mlir.constant(0 : i32) : i32
    %2293 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2294 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %2294, ^bb1(%begin_4 : i64), ^bb26
  ^bb1(%2295: i64):
    %j_1_panel = llvm.mul %2295, %2284 overflow<nsw> : i64
    %2296 = llvm.icmp "slt" %2283, %2279 : i64
    llvm.cond_br %2296, ^bb2(%2283 : i64), ^bb7
  ^bb2(%i_1_tile: i64):
    %2297 = llvm.icmp "slt" %2283, %a_size0_2 : i64
    llvm.cond_br %2297, ^bb3(%2283, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%k1: i64, %2298: vector<4xf64>, %2299: vector<4xf64>, %2300: vector<4xf64>, %2301: vector<4xf64>, %2302: vector<4xf64>, %2303: vector<4xf64>, %2304: vector<4xf64>, %2305: vector<4xf64>, %2306: vector<4xf64>, %2307: vector<4xf64>, %2308: vector<4xf64>, %2309: vector<4xf64>):
    %2310 = llvm.icmp "slt" %2283, %a_stride1_2 : i64
    llvm.cond_br %2310, ^bb4(%2283, %2298, %2299, %2300, %2301, %2302, %2303, %2304, %2305, %2306, %2307, %2308, %2309 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%2298, %2299, %2300, %2301, %2302, %2303, %2304, %2305, %2306, %2307, %2308, %2309 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%k0_1: i64, %2311: vector<4xf64>, %2312: vector<4xf64>, %2313: vector<4xf64>, %2314: vector<4xf64>, %2315: vector<4xf64>, %2316: vector<4xf64>, %2317: vector<4xf64>, %2318: vector<4xf64>, %2319: vector<4xf64>, %2320: vector<4xf64>, %2321: vector<4xf64>, %2322: vector<4xf64>):
    %2323 = llvm.mul %k1, %2280 overflow<nsw> : i64
    %2324 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %2325 = llvm.add %2323, %2324 overflow<nsw> : i64
    %2326 = llvm.add %2325, %k0_1 overflow<nsw> : i64
    %2327 = llvm.getelementptr inbounds %a_2[%2326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2328 = llvm.load %2327 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2329 = llvm.mlir.poison : vector<4xf64>
    %2330 = llvm.insertelement %2328, %2329[%2283 : i64] : vector<4xf64>
    %2331 = llvm.shufflevector %2330, %2329 [0, 0, 0, 0] : vector<4xf64>
    %2332 = llvm.add %i_1_tile, %2286 overflow<nsw> : i64
    %2333 = llvm.mul %2332, %a_stride1_2 overflow<nsw> : i64
    %2334 = llvm.add %2323, %2333 overflow<nsw> : i64
    %2335 = llvm.add %2334, %k0_1 overflow<nsw> : i64
    %2336 = llvm.getelementptr inbounds %a_2[%2335] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2337 = llvm.load %2336 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2338 = llvm.mlir.poison : vector<4xf64>
    %2339 = llvm.insertelement %2337, %2338[%2283 : i64] : vector<4xf64>
    %2340 = llvm.shufflevector %2339, %2338 [0, 0, 0, 0] : vector<4xf64>
    %2341 = llvm.add %i_1_tile, %2287 overflow<nsw> : i64
    %2342 = llvm.mul %2341, %a_stride1_2 overflow<nsw> : i64
    %2343 = llvm.add %2323, %2342 overflow<nsw> : i64
    %2344 = llvm.add %2343, %k0_1 overflow<nsw> : i64
    %2345 = llvm.getelementptr inbounds %a_2[%2344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2346 = llvm.load %2345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2347 = llvm.mlir.poison : vector<4xf64>
    %2348 = llvm.insertelement %2346, %2347[%2283 : i64] : vector<4xf64>
    %2349 = llvm.shufflevector %2348, %2347 [0, 0, 0, 0] : vector<4xf64>
    %2350 = llvm.add %i_1_tile, %2288 overflow<nsw> : i64
    %2351 = llvm.mul %2350, %a_stride1_2 overflow<nsw> : i64
    %2352 = llvm.add %2323, %2351 overflow<nsw> : i64
    %2353 = llvm.add %2352, %k0_1 overflow<nsw> : i64
    %2354 = llvm.getelementptr inbounds %a_2[%2353] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2355 = llvm.load %2354 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2356 = llvm.mlir.poison : vector<4xf64>
    %2357 = llvm.insertelement %2355, %2356[%2283 : i64] : vector<4xf64>
    %2358 = llvm.shufflevector %2357, %2356 [0, 0, 0, 0] : vector<4xf64>
    %2359 = llvm.add %i_1_tile, %2289 overflow<nsw> : i64
    %2360 = llvm.mul %2359, %a_stride1_2 overflow<nsw> : i64
    %2361 = llvm.add %2323, %2360 overflow<nsw> : i64
    %2362 = llvm.add %2361, %k0_1 overflow<nsw> : i64
    %2363 = llvm.getelementptr inbounds %a_2[%2362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2364 = llvm.load %2363 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2365 = llvm.mlir.poison : vector<4xf64>
    %2366 = llvm.insertelement %2364, %2365[%2283 : i64] : vector<4xf64>
    %2367 = llvm.shufflevector %2366, %2365 [0, 0, 0, 0] : vector<4xf64>
    %2368 = llvm.add %i_1_tile, %2290 overflow<nsw> : i64
    %2369 = llvm.mul %2368, %a_stride1_2 overflow<nsw> : i64
    %2370 = llvm.add %2323, %2369 overflow<nsw> : i64
    %2371 = llvm.add %2370, %k0_1 overflow<nsw> : i64
    %2372 = llvm.getelementptr inbounds %a_2[%2371] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2373 = llvm.load %2372 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2374 = llvm.mlir.poison : vector<4xf64>
    %2375 = llvm.insertelement %2373, %2374[%2283 : i64] : vector<4xf64>
    %2376 = llvm.shufflevector %2375, %2374 [0, 0, 0, 0] : vector<4xf64>
    %2377 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2378 = llvm.add %2323, %2377 overflow<nsw> : i64
    %2379 = llvm.add %2378, %k0_1 overflow<nsw> : i64
    %2380 = llvm.getelementptr inbounds %a_2[%2379] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2381 = llvm.load %2380 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2382 = llvm.add %j_1_panel, %2286 overflow<nsw> : i64
    %2383 = llvm.mul %2382, %a_stride1_2 overflow<nsw> : i64
    %2384 = llvm.add %2323, %2383 overflow<nsw> : i64
    %2385 = llvm.add %2384, %k0_1 overflow<nsw> : i64
    %2386 = llvm.getelementptr inbounds %a_2[%2385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2387 = llvm.load %2386 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2388 = llvm.add %j_1_panel, %2287 overflow<nsw> : i64
    %2389 = llvm.mul %2388, %a_stride1_2 overflow<nsw> : i64
    %2390 = llvm.add %2323, %2389 overflow<nsw> : i64
    %2391 = llvm.add %2390, %k0_1 overflow<nsw> : i64
    %2392 = llvm.getelementptr inbounds %a_2[%2391] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2393 = llvm.load %2392 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2394 = llvm.add %j_1_panel, %2288 overflow<nsw> : i64
    %2395 = llvm.mul %2394, %a_stride1_2 overflow<nsw> : i64
    %2396 = llvm.add %2323, %2395 overflow<nsw> : i64
    %2397 = llvm.add %2396, %k0_1 overflow<nsw> : i64
    %2398 = llvm.getelementptr inbounds %a_2[%2397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2399 = llvm.load %2398 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2400 = llvm.mlir.poison : vector<4xf64>
    %2401 = llvm.insertelement %2381, %2400[%2283 : i64] : vector<4xf64>
    %2402 = llvm.insertelement %2387, %2401[%2286 : i64] : vector<4xf64>
    %2403 = llvm.insertelement %2393, %2402[%2287 : i64] : vector<4xf64>
    %2404 = llvm.insertelement %2399, %2403[%2288 : i64] : vector<4xf64>
    %2405 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2406 = llvm.mul %2405, %a_stride1_2 overflow<nsw> : i64
    %2407 = llvm.add %2323, %2406 overflow<nsw> : i64
    %2408 = llvm.add %2407, %k0_1 overflow<nsw> : i64
    %2409 = llvm.getelementptr inbounds %a_2[%2408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2410 = llvm.load %2409 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2411 = llvm.add %j_1_panel, %2290 overflow<nsw> : i64
    %2412 = llvm.mul %2411, %a_stride1_2 overflow<nsw> : i64
    %2413 = llvm.add %2323, %2412 overflow<nsw> : i64
    %2414 = llvm.add %2413, %k0_1 overflow<nsw> : i64
    %2415 = llvm.getelementptr inbounds %a_2[%2414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2416 = llvm.load %2415 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2417 = llvm.add %j_1_panel, %2285 overflow<nsw> : i64
    %2418 = llvm.mul %2417, %a_stride1_2 overflow<nsw> : i64
    %2419 = llvm.add %2323, %2418 overflow<nsw> : i64
    %2420 = llvm.add %2419, %k0_1 overflow<nsw> : i64
    %2421 = llvm.getelementptr inbounds %a_2[%2420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2422 = llvm.load %2421 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2423 = llvm.add %j_1_panel, %2291 overflow<nsw> : i64
    %2424 = llvm.mul %2423, %a_stride1_2 overflow<nsw> : i64
    %2425 = llvm.add %2323, %2424 overflow<nsw> : i64
    %2426 = llvm.add %2425, %k0_1 overflow<nsw> : i64
    %2427 = llvm.getelementptr inbounds %a_2[%2426] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2428 = llvm.load %2427 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2429 = llvm.mlir.poison : vector<4xf64>
    %2430 = llvm.insertelement %2410, %2429[%2283 : i64] : vector<4xf64>
    %2431 = llvm.insertelement %2416, %2430[%2286 : i64] : vector<4xf64>
    %2432 = llvm.insertelement %2422, %2431[%2287 : i64] : vector<4xf64>
    %2433 = llvm.insertelement %2428, %2432[%2288 : i64] : vector<4xf64>
    %2434 = llvm.fmul %2331, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2435 = llvm.fmul %2331, %2433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2436 = llvm.fmul %2340, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2437 = llvm.fmul %2340, %2433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2438 = llvm.fmul %2349, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2439 = llvm.fmul %2349, %2433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2440 = llvm.fmul %2358, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2441 = llvm.fmul %2358, %2433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2442 = llvm.fmul %2367, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2443 = llvm.fmul %2367, %2433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2444 = llvm.fmul %2376, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2445 = llvm.fmul %2376, %2433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2446 = llvm.fadd %2311, %2434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2447 = llvm.fadd %2312, %2435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2448 = llvm.fadd %2313, %2436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2449 = llvm.fadd %2314, %2437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2450 = llvm.fadd %2315, %2438 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2451 = llvm.fadd %2316, %2439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2452 = llvm.fadd %2317, %2440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2453 = llvm.fadd %2318, %2441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2454 = llvm.fadd %2319, %2442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2455 = llvm.fadd %2320, %2443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2456 = llvm.fadd %2321, %2444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2457 = llvm.fadd %2322, %2445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2458 = llvm.add %k0_1, %2286 overflow<nsw> : i64
    %2459 = llvm.icmp "slt" %2458, %a_stride1_2 : i64
    llvm.cond_br %2459, ^bb4(%2458, %2446, %2447, %2448, %2449, %2450, %2451, %2452, %2453, %2454, %2455, %2456, %2457 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%2446, %2447, %2448, %2449, %2450, %2451, %2452, %2453, %2454, %2455, %2456, %2457 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb5(%2460: vector<4xf64>, %2461: vector<4xf64>, %2462: vector<4xf64>, %2463: vector<4xf64>, %2464: vector<4xf64>, %2465: vector<4xf64>, %2466: vector<4xf64>, %2467: vector<4xf64>, %2468: vector<4xf64>, %2469: vector<4xf64>, %2470: vector<4xf64>, %2471: vector<4xf64>):
    %2472 = llvm.add %k1, %2286 overflow<nsw> : i64
    %2473 = llvm.icmp "slt" %2472, %a_size0_2 : i64
    llvm.cond_br %2473, ^bb3(%2472, %2460, %2461, %2462, %2463, %2464, %2465, %2466, %2467, %2468, %2469, %2470, %2471 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%2460, %2461, %2462, %2463, %2464, %2465, %2466, %2467, %2468, %2469, %2470, %2471 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%2474: vector<4xf64>, %2475: vector<4xf64>, %2476: vector<4xf64>, %2477: vector<4xf64>, %2478: vector<4xf64>, %2479: vector<4xf64>, %2480: vector<4xf64>, %2481: vector<4xf64>, %2482: vector<4xf64>, %2483: vector<4xf64>, %2484: vector<4xf64>, %2485: vector<4xf64>):
    %2486 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %2487 = llvm.add %2486, %j_1_panel overflow<nsw> : i64
    %2488 = llvm.getelementptr inbounds %out2_1[%2487] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2474, %2488 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2489 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2490 = llvm.add %2486, %2489 overflow<nsw> : i64
    %2491 = llvm.getelementptr inbounds %out2_1[%2490] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2475, %2491 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2492 = llvm.add %i_1_tile, %2286 overflow<nsw> : i64
    %2493 = llvm.mul %2492, %a_size1_2 overflow<nsw> : i64
    %2494 = llvm.add %2493, %j_1_panel overflow<nsw> : i64
    %2495 = llvm.getelementptr inbounds %out2_1[%2494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2476, %2495 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2496 = llvm.add %2493, %2489 overflow<nsw> : i64
    %2497 = llvm.getelementptr inbounds %out2_1[%2496] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2477, %2497 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2498 = llvm.add %i_1_tile, %2287 overflow<nsw> : i64
    %2499 = llvm.mul %2498, %a_size1_2 overflow<nsw> : i64
    %2500 = llvm.add %2499, %j_1_panel overflow<nsw> : i64
    %2501 = llvm.getelementptr inbounds %out2_1[%2500] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2478, %2501 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2502 = llvm.add %2499, %2489 overflow<nsw> : i64
    %2503 = llvm.getelementptr inbounds %out2_1[%2502] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2479, %2503 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2504 = llvm.add %i_1_tile, %2288 overflow<nsw> : i64
    %2505 = llvm.mul %2504, %a_size1_2 overflow<nsw> : i64
    %2506 = llvm.add %2505, %j_1_panel overflow<nsw> : i64
    %2507 = llvm.getelementptr inbounds %out2_1[%2506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2480, %2507 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2508 = llvm.add %2505, %2489 overflow<nsw> : i64
    %2509 = llvm.getelementptr inbounds %out2_1[%2508] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2481, %2509 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2510 = llvm.add %i_1_tile, %2289 overflow<nsw> : i64
    %2511 = llvm.mul %2510, %a_size1_2 overflow<nsw> : i64
    %2512 = llvm.add %2511, %j_1_panel overflow<nsw> : i64
    %2513 = llvm.getelementptr inbounds %out2_1[%2512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2482, %2513 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2514 = llvm.add %2511, %2489 overflow<nsw> : i64
    %2515 = llvm.getelementptr inbounds %out2_1[%2514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2483, %2515 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2516 = llvm.add %i_1_tile, %2290 overflow<nsw> : i64
    %2517 = llvm.mul %2516, %a_size1_2 overflow<nsw> : i64
    %2518 = llvm.add %2517, %j_1_panel overflow<nsw> : i64
    %2519 = llvm.getelementptr inbounds %out2_1[%2518] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2484, %2519 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2520 = llvm.add %2517, %2489 overflow<nsw> : i64
    %2521 = llvm.getelementptr inbounds %out2_1[%2520] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2485, %2521 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2522 = llvm.add %i_1_tile, %2285 overflow<nsw> : i64
    %2523 = llvm.icmp "slt" %2522, %2279 : i64
    llvm.cond_br %2523, ^bb2(%2522 : i64), ^bb7
  ^bb7:
    %2524 = llvm.icmp "slt" %2279, %2281 : i64
    llvm.cond_br %2524, ^bb8(%2279 : i64), ^bb13
  ^bb8(%i_1_below_tile: i64):
    %2525 = llvm.icmp "slt" %2283, %a_size0_2 : i64
    llvm.cond_br %2525, ^bb9(%2283, %2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2293, %2293, %2293, %2293, %2293, %2293, %2293, %2293 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k1_1_below: i64, %2526: vector<4xf64>, %2527: vector<4xf64>, %2528: vector<4xf64>, %2529: vector<4xf64>, %2530: vector<4xf64>, %2531: vector<4xf64>, %2532: vector<4xf64>, %2533: vector<4xf64>):
    %2534 = llvm.icmp "slt" %2283, %a_stride1_2 : i64
    llvm.cond_br %2534, ^bb10(%2283, %2526, %2527, %2528, %2529, %2530, %2531, %2532, %2533 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2526, %2527, %2528, %2529, %2530, %2531, %2532, %2533 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k0_1_below: i64, %2535: vector<4xf64>, %2536: vector<4xf64>, %2537: vector<4xf64>, %2538: vector<4xf64>, %2539: vector<4xf64>, %2540: vector<4xf64>, %2541: vector<4xf64>, %2542: vector<4xf64>):
    %2543 = llvm.mul %k1_1_below, %2280 overflow<nsw> : i64
    %2544 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2545 = llvm.add %2543, %2544 overflow<nsw> : i64
    %2546 = llvm.add %2545, %k0_1_below overflow<nsw> : i64
    %2547 = llvm.getelementptr inbounds %a_2[%2546] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2548 = llvm.load %2547 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2549 = llvm.mlir.poison : vector<4xf64>
    %2550 = llvm.insertelement %2548, %2549[%2283 : i64] : vector<4xf64>
    %2551 = llvm.shufflevector %2550, %2549 [0, 0, 0, 0] : vector<4xf64>
    %2552 = llvm.add %i_1_below_tile, %2286 overflow<nsw> : i64
    %2553 = llvm.mul %2552, %a_stride1_2 overflow<nsw> : i64
    %2554 = llvm.add %2543, %2553 overflow<nsw> : i64
    %2555 = llvm.add %2554, %k0_1_below overflow<nsw> : i64
    %2556 = llvm.getelementptr inbounds %a_2[%2555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2557 = llvm.load %2556 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2558 = llvm.mlir.poison : vector<4xf64>
    %2559 = llvm.insertelement %2557, %2558[%2283 : i64] : vector<4xf64>
    %2560 = llvm.shufflevector %2559, %2558 [0, 0, 0, 0] : vector<4xf64>
    %2561 = llvm.add %i_1_below_tile, %2287 overflow<nsw> : i64
    %2562 = llvm.mul %2561, %a_stride1_2 overflow<nsw> : i64
    %2563 = llvm.add %2543, %2562 overflow<nsw> : i64
    %2564 = llvm.add %2563, %k0_1_below overflow<nsw> : i64
    %2565 = llvm.getelementptr inbounds %a_2[%2564] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2566 = llvm.load %2565 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2567 = llvm.mlir.poison : vector<4xf64>
    %2568 = llvm.insertelement %2566, %2567[%2283 : i64] : vector<4xf64>
    %2569 = llvm.shufflevector %2568, %2567 [0, 0, 0, 0] : vector<4xf64>
    %2570 = llvm.add %i_1_below_tile, %2288 overflow<nsw> : i64
    %2571 = llvm.mul %2570, %a_stride1_2 overflow<nsw> : i64
    %2572 = llvm.add %2543, %2571 overflow<nsw> : i64
    %2573 = llvm.add %2572, %k0_1_below overflow<nsw> : i64
    %2574 = llvm.getelementptr inbounds %a_2[%2573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2575 = llvm.load %2574 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2576 = llvm.mlir.poison : vector<4xf64>
    %2577 = llvm.insertelement %2575, %2576[%2283 : i64] : vector<4xf64>
    %2578 = llvm.shufflevector %2577, %2576 [0, 0, 0, 0] : vector<4xf64>
    %2579 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2580 = llvm.add %2543, %2579 overflow<nsw> : i64
    %2581 = llvm.add %2580, %k0_1_below overflow<nsw> : i64
    %2582 = llvm.getelementptr inbounds %a_2[%2581] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2583 = llvm.load %2582 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2584 = llvm.add %j_1_panel, %2286 overflow<nsw> : i64
    %2585 = llvm.mul %2584, %a_stride1_2 overflow<nsw> : i64
    %2586 = llvm.add %2543, %2585 overflow<nsw> : i64
    %2587 = llvm.add %2586, %k0_1_below overflow<nsw> : i64
    %2588 = llvm.getelementptr inbounds %a_2[%2587] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2589 = llvm.load %2588 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2590 = llvm.add %j_1_panel, %2287 overflow<nsw> : i64
    %2591 = llvm.mul %2590, %a_stride1_2 overflow<nsw> : i64
    %2592 = llvm.add %2543, %2591 overflow<nsw> : i64
    %2593 = llvm.add %2592, %k0_1_below overflow<nsw> : i64
    %2594 = llvm.getelementptr inbounds %a_2[%2593] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2595 = llvm.load %2594 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2596 = llvm.add %j_1_panel, %2288 overflow<nsw> : i64
    %2597 = llvm.mul %2596, %a_stride1_2 overflow<nsw> : i64
    %2598 = llvm.add %2543, %2597 overflow<nsw> : i64
    %2599 = llvm.add %2598, %k0_1_below overflow<nsw> : i64
    %2600 = llvm.getelementptr inbounds %a_2[%2599] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2601 = llvm.load %2600 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2602 = llvm.mlir.poison : vector<4xf64>
    %2603 = llvm.insertelement %2583, %2602[%2283 : i64] : vector<4xf64>
    %2604 = llvm.insertelement %2589, %2603[%2286 : i64] : vector<4xf64>
    %2605 = llvm.insertelement %2595, %2604[%2287 : i64] : vector<4xf64>
    %2606 = llvm.insertelement %2601, %2605[%2288 : i64] : vector<4xf64>
    %2607 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2608 = llvm.mul %2607, %a_stride1_2 overflow<nsw> : i64
    %2609 = llvm.add %2543, %2608 overflow<nsw> : i64
    %2610 = llvm.add %2609, %k0_1_below overflow<nsw> : i64
    %2611 = llvm.getelementptr inbounds %a_2[%2610] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2612 = llvm.load %2611 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2613 = llvm.add %j_1_panel, %2290 overflow<nsw> : i64
    %2614 = llvm.mul %2613, %a_stride1_2 overflow<nsw> : i64
    %2615 = llvm.add %2543, %2614 overflow<nsw> : i64
    %2616 = llvm.add %2615, %k0_1_below overflow<nsw> : i64
    %2617 = llvm.getelementptr inbounds %a_2[%2616] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2618 = llvm.load %2617 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2619 = llvm.add %j_1_panel, %2285 overflow<nsw> : i64
    %2620 = llvm.mul %2619, %a_stride1_2 overflow<nsw> : i64
    %2621 = llvm.add %2543, %2620 overflow<nsw> : i64
    %2622 = llvm.add %2621, %k0_1_below overflow<nsw> : i64
    %2623 = llvm.getelementptr inbounds %a_2[%2622] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2624 = llvm.load %2623 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2625 = llvm.add %j_1_panel, %2291 overflow<nsw> : i64
    %2626 = llvm.mul %2625, %a_stride1_2 overflow<nsw> : i64
    %2627 = llvm.add %2543, %2626 overflow<nsw> : i64
    %2628 = llvm.add %2627, %k0_1_below overflow<nsw> : i64
    %2629 = llvm.getelementptr inbounds %a_2[%2628] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2630 = llvm.load %2629 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2631 = llvm.mlir.poison : vector<4xf64>
    %2632 = llvm.insertelement %2612, %2631[%2283 : i64] : vector<4xf64>
    %2633 = llvm.insertelement %2618, %2632[%2286 : i64] : vector<4xf64>
    %2634 = llvm.insertelement %2624, %2633[%2287 : i64] : vector<4xf64>
    %2635 = llvm.insertelement %2630, %2634[%2288 : i64] : vector<4xf64>
    %2636 = llvm.fmul %2551, %2606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2637 = llvm.fmul %2551, %2635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2638 = llvm.fmul %2560, %2606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2639 = llvm.fmul %2560, %2635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2640 = llvm.fmul %2569, %2606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2641 = llvm.fmul %2569, %2635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2642 = llvm.fmul %2578, %2606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2643 = llvm.fmul %2578, %2635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2644 = llvm.fadd %2535, %2636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2645 = llvm.fadd %2536, %2637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2646 = llvm.fadd %2537, %2638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2647 = llvm.fadd %2538, %2639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2648 = llvm.fadd %2539, %2640 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2649 = llvm.fadd %2540, %2641 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2650 = llvm.fadd %2541, %2642 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2651 = llvm.fadd %2542, %2643 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2652 = llvm.add %k0_1_below, %2286 overflow<nsw> : i64
    %2653 = llvm.icmp "slt" %2652, %a_stride1_2 : i64
    llvm.cond_br %2653, ^bb10(%2652, %2644, %2645, %2646, %2647, %2648, %2649, %2650, %2651 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2644, %2645, %2646, %2647, %2648, %2649, %2650, %2651 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%2654: vector<4xf64>, %2655: vector<4xf64>, %2656: vector<4xf64>, %2657: vector<4xf64>, %2658: vector<4xf64>, %2659: vector<4xf64>, %2660: vector<4xf64>, %2661: vector<4xf64>):
    %2662 = llvm.add %k1_1_below, %2286 overflow<nsw> : i64
    %2663 = llvm.icmp "slt" %2662, %a_size0_2 : i64
    llvm.cond_br %2663, ^bb9(%2662, %2654, %2655, %2656, %2657, %2658, %2659, %2660, %2661 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2654, %2655, %2656, %2657, %2658, %2659, %2660, %2661 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2664: vector<4xf64>, %2665: vector<4xf64>, %2666: vector<4xf64>, %2667: vector<4xf64>, %2668: vector<4xf64>, %2669: vector<4xf64>, %2670: vector<4xf64>, %2671: vector<4xf64>):
    %2672 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2673 = llvm.add %2672, %j_1_panel overflow<nsw> : i64
    %2674 = llvm.getelementptr inbounds %out2_1[%2673] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2664, %2674 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2675 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2676 = llvm.add %2672, %2675 overflow<nsw> : i64
    %2677 = llvm.getelementptr inbounds %out2_1[%2676] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2665, %2677 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2678 = llvm.add %i_1_below_tile, %2286 overflow<nsw> : i64
    %2679 = llvm.mul %2678, %a_size1_2 overflow<nsw> : i64
    %2680 = llvm.add %2679, %j_1_panel overflow<nsw> : i64
    %2681 = llvm.getelementptr inbounds %out2_1[%2680] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2666, %2681 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2682 = llvm.add %2679, %2675 overflow<nsw> : i64
    %2683 = llvm.getelementptr inbounds %out2_1[%2682] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2667, %2683 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2684 = llvm.add %i_1_below_tile, %2287 overflow<nsw> : i64
    %2685 = llvm.mul %2684, %a_size1_2 overflow<nsw> : i64
    %2686 = llvm.add %2685, %j_1_panel overflow<nsw> : i64
    %2687 = llvm.getelementptr inbounds %out2_1[%2686] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2668, %2687 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2688 = llvm.add %2685, %2675 overflow<nsw> : i64
    %2689 = llvm.getelementptr inbounds %out2_1[%2688] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2669, %2689 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2690 = llvm.add %i_1_below_tile, %2288 overflow<nsw> : i64
    %2691 = llvm.mul %2690, %a_size1_2 overflow<nsw> : i64
    %2692 = llvm.add %2691, %j_1_panel overflow<nsw> : i64
    %2693 = llvm.getelementptr inbounds %out2_1[%2692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2670, %2693 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2694 = llvm.add %2691, %2675 overflow<nsw> : i64
    %2695 = llvm.getelementptr inbounds %out2_1[%2694] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2671, %2695 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2696 = llvm.add %i_1_below_tile, %2289 overflow<nsw> : i64
    %2697 = llvm.icmp "slt" %2696, %2281 : i64
    llvm.cond_br %2697, ^bb8(%2696 : i64), ^bb13
  ^bb13:
    %2698 = llvm.icmp "slt" %2281, %2282 : i64
    llvm.cond_br %2698, ^bb14(%2281 : i64), ^bb19
  ^bb14(%i_1_below_below_tile: i64):
    %2699 = llvm.icmp "slt" %2283, %a_size0_2 : i64
    llvm.cond_br %2699, ^bb15(%2283, %2293, %2293, %2293, %2293 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2293, %2293, %2293, %2293 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k1_1_below_below: i64, %2700: vector<4xf64>, %2701: vector<4xf64>, %2702: vector<4xf64>, %2703: vector<4xf64>):
    %2704 = llvm.icmp "slt" %2283, %a_stride1_2 : i64
    llvm.cond_br %2704, ^bb16(%2283, %2700, %2701, %2702, %2703 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2700, %2701, %2702, %2703 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_below_below: i64, %2705: vector<4xf64>, %2706: vector<4xf64>, %2707: vector<4xf64>, %2708: vector<4xf64>):
    %2709 = llvm.mul %k1_1_below_below, %2280 overflow<nsw> : i64
    %2710 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2711 = llvm.add %2709, %2710 overflow<nsw> : i64
    %2712 = llvm.add %2711, %k0_1_below_below overflow<nsw> : i64
    %2713 = llvm.getelementptr inbounds %a_2[%2712] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2714 = llvm.load %2713 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2715 = llvm.mlir.poison : vector<4xf64>
    %2716 = llvm.insertelement %2714, %2715[%2283 : i64] : vector<4xf64>
    %2717 = llvm.shufflevector %2716, %2715 [0, 0, 0, 0] : vector<4xf64>
    %2718 = llvm.add %i_1_below_below_tile, %2286 overflow<nsw> : i64
    %2719 = llvm.mul %2718, %a_stride1_2 overflow<nsw> : i64
    %2720 = llvm.add %2709, %2719 overflow<nsw> : i64
    %2721 = llvm.add %2720, %k0_1_below_below overflow<nsw> : i64
    %2722 = llvm.getelementptr inbounds %a_2[%2721] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2723 = llvm.load %2722 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2724 = llvm.mlir.poison : vector<4xf64>
    %2725 = llvm.insertelement %2723, %2724[%2283 : i64] : vector<4xf64>
    %2726 = llvm.shufflevector %2725, %2724 [0, 0, 0, 0] : vector<4xf64>
    %2727 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2728 = llvm.add %2709, %2727 overflow<nsw> : i64
    %2729 = llvm.add %2728, %k0_1_below_below overflow<nsw> : i64
    %2730 = llvm.getelementptr inbounds %a_2[%2729] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2731 = llvm.load %2730 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2732 = llvm.add %j_1_panel, %2286 overflow<nsw> : i64
    %2733 = llvm.mul %2732, %a_stride1_2 overflow<nsw> : i64
    %2734 = llvm.add %2709, %2733 overflow<nsw> : i64
    %2735 = llvm.add %2734, %k0_1_below_below overflow<nsw> : i64
    %2736 = llvm.getelementptr inbounds %a_2[%2735] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2737 = llvm.load %2736 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2738 = llvm.add %j_1_panel, %2287 overflow<nsw> : i64
    %2739 = llvm.mul %2738, %a_stride1_2 overflow<nsw> : i64
    %2740 = llvm.add %2709, %2739 overflow<nsw> : i64
    %2741 = llvm.add %2740, %k0_1_below_below overflow<nsw> : i64
    %2742 = llvm.getelementptr inbounds %a_2[%2741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2743 = llvm.load %2742 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2744 = llvm.add %j_1_panel, %2288 overflow<nsw> : i64
    %2745 = llvm.mul %2744, %a_stride1_2 overflow<nsw> : i64
    %2746 = llvm.add %2709, %2745 overflow<nsw> : i64
    %2747 = llvm.add %2746, %k0_1_below_below overflow<nsw> : i64
    %2748 = llvm.getelementptr inbounds %a_2[%2747] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2749 = llvm.load %2748 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2750 = llvm.mlir.poison : vector<4xf64>
    %2751 = llvm.insertelement %2731, %2750[%2283 : i64] : vector<4xf64>
    %2752 = llvm.insertelement %2737, %2751[%2286 : i64] : vector<4xf64>
    %2753 = llvm.insertelement %2743, %2752[%2287 : i64] : vector<4xf64>
    %2754 = llvm.insertelement %2749, %2753[%2288 : i64] : vector<4xf64>
    %2755 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2756 = llvm.mul %2755, %a_stride1_2 overflow<nsw> : i64
    %2757 = llvm.add %2709, %2756 overflow<nsw> : i64
    %2758 = llvm.add %2757, %k0_1_below_below overflow<nsw> : i64
    %2759 = llvm.getelementptr inbounds %a_2[%2758] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2760 = llvm.load %2759 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2761 = llvm.add %j_1_panel, %2290 overflow<nsw> : i64
    %2762 = llvm.mul %2761, %a_stride1_2 overflow<nsw> : i64
    %2763 = llvm.add %2709, %2762 overflow<nsw> : i64
    %2764 = llvm.add %2763, %k0_1_below_below overflow<nsw> : i64
    %2765 = llvm.getelementptr inbounds %a_2[%2764] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2766 = llvm.load %2765 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2767 = llvm.add %j_1_panel, %2285 overflow<nsw> : i64
    %2768 = llvm.mul %2767, %a_stride1_2 overflow<nsw> : i64
    %2769 = llvm.add %2709, %2768 overflow<nsw> : i64
    %2770 = llvm.add %2769, %k0_1_below_below overflow<nsw> : i64
    %2771 = llvm.getelementptr inbounds %a_2[%2770] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2772 = llvm.load %2771 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2773 = llvm.add %j_1_panel, %2291 overflow<nsw> : i64
    %2774 = llvm.mul %2773, %a_stride1_2 overflow<nsw> : i64
    %2775 = llvm.add %2709, %2774 overflow<nsw> : i64
    %2776 = llvm.add %2775, %k0_1_below_below overflow<nsw> : i64
    %2777 = llvm.getelementptr inbounds %a_2[%2776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2778 = llvm.load %2777 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2779 = llvm.mlir.poison : vector<4xf64>
    %2780 = llvm.insertelement %2760, %2779[%2283 : i64] : vector<4xf64>
    %2781 = llvm.insertelement %2766, %2780[%2286 : i64] : vector<4xf64>
    %2782 = llvm.insertelement %2772, %2781[%2287 : i64] : vector<4xf64>
    %2783 = llvm.insertelement %2778, %2782[%2288 : i64] : vector<4xf64>
    %2784 = llvm.fmul %2717, %2754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2785 = llvm.fmul %2717, %2783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2786 = llvm.fmul %2726, %2754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2787 = llvm.fmul %2726, %2783 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2788 = llvm.fadd %2705, %2784 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2789 = llvm.fadd %2706, %2785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2790 = llvm.fadd %2707, %2786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2791 = llvm.fadd %2708, %2787 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2792 = llvm.add %k0_1_below_below, %2286 overflow<nsw> : i64
    %2793 = llvm.icmp "slt" %2792, %a_stride1_2 : i64
    llvm.cond_br %2793, ^bb16(%2792, %2788, %2789, %2790, %2791 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2788, %2789, %2790, %2791 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2794: vector<4xf64>, %2795: vector<4xf64>, %2796: vector<4xf64>, %2797: vector<4xf64>):
    %2798 = llvm.add %k1_1_below_below, %2286 overflow<nsw> : i64
    %2799 = llvm.icmp "slt" %2798, %a_size0_2 : i64
    llvm.cond_br %2799, ^bb15(%2798, %2794, %2795, %2796, %2797 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2794, %2795, %2796, %2797 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2800: vector<4xf64>, %2801: vector<4xf64>, %2802: vector<4xf64>, %2803: vector<4xf64>):
    %2804 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2805 = llvm.add %2804, %j_1_panel overflow<nsw> : i64
    %2806 = llvm.getelementptr inbounds %out2_1[%2805] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2800, %2806 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2807 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2808 = llvm.add %2804, %2807 overflow<nsw> : i64
    %2809 = llvm.getelementptr inbounds %out2_1[%2808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2801, %2809 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2810 = llvm.add %i_1_below_below_tile, %2286 overflow<nsw> : i64
    %2811 = llvm.mul %2810, %a_size1_2 overflow<nsw> : i64
    %2812 = llvm.add %2811, %j_1_panel overflow<nsw> : i64
    %2813 = llvm.getelementptr inbounds %out2_1[%2812] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2802, %2813 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2814 = llvm.add %2811, %2807 overflow<nsw> : i64
    %2815 = llvm.getelementptr inbounds %out2_1[%2814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2803, %2815 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2816 = llvm.add %i_1_below_below_tile, %2287 overflow<nsw> : i64
    %2817 = llvm.icmp "slt" %2816, %2282 : i64
    llvm.cond_br %2817, ^bb14(%2816 : i64), ^bb19
  ^bb19:
    %2818 = llvm.icmp "slt" %2282, %a_size1_2 : i64
    llvm.cond_br %2818, ^bb20(%2282 : i64), ^bb25
  ^bb20(%i_1_below_below_below_tile: i64):
    %2819 = llvm.icmp "slt" %2283, %a_size0_2 : i64
    llvm.cond_br %2819, ^bb21(%2283, %2293, %2293 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2293, %2293 : vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_below_below_below: i64, %2820: vector<4xf64>, %2821: vector<4xf64>):
    %2822 = llvm.icmp "slt" %2283, %a_stride1_2 : i64
    llvm.cond_br %2822, ^bb22(%2283, %2820, %2821 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2820, %2821 : vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_below_below_below: i64, %2823: vector<4xf64>, %2824: vector<4xf64>):
    %2825 = llvm.mul %k1_1_below_below_below, %2280 overflow<nsw> : i64
    %2826 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2827 = llvm.add %2825, %2826 overflow<nsw> : i64
    %2828 = llvm.add %2827, %k0_1_below_below_below overflow<nsw> : i64
    %2829 = llvm.getelementptr inbounds %a_2[%2828] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2830 = llvm.load %2829 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2831 = llvm.mlir.poison : vector<4xf64>
    %2832 = llvm.insertelement %2830, %2831[%2283 : i64] : vector<4xf64>
    %2833 = llvm.shufflevector %2832, %2831 [0, 0, 0, 0] : vector<4xf64>
    %2834 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2835 = llvm.add %2825, %2834 overflow<nsw> : i64
    %2836 = llvm.add %2835, %k0_1_below_below_below overflow<nsw> : i64
    %2837 = llvm.getelementptr inbounds %a_2[%2836] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2838 = llvm.load %2837 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2839 = llvm.add %j_1_panel, %2286 overflow<nsw> : i64
    %2840 = llvm.mul %2839, %a_stride1_2 overflow<nsw> : i64
    %2841 = llvm.add %2825, %2840 overflow<nsw> : i64
    %2842 = llvm.add %2841, %k0_1_below_below_below overflow<nsw> : i64
    %2843 = llvm.getelementptr inbounds %a_2[%2842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2844 = llvm.load %2843 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2845 = llvm.add %j_1_panel, %2287 overflow<nsw> : i64
    %2846 = llvm.mul %2845, %a_stride1_2 overflow<nsw> : i64
    %2847 = llvm.add %2825, %2846 overflow<nsw> : i64
    %2848 = llvm.add %2847, %k0_1_below_below_below overflow<nsw> : i64
    %2849 = llvm.getelementptr inbounds %a_2[%2848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2850 = llvm.load %2849 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2851 = llvm.add %j_1_panel, %2288 overflow<nsw> : i64
    %2852 = llvm.mul %2851, %a_stride1_2 overflow<nsw> : i64
    %2853 = llvm.add %2825, %2852 overflow<nsw> : i64
    %2854 = llvm.add %2853, %k0_1_below_below_below overflow<nsw> : i64
    %2855 = llvm.getelementptr inbounds %a_2[%2854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2856 = llvm.load %2855 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2857 = llvm.mlir.poison : vector<4xf64>
    %2858 = llvm.insertelement %2838, %2857[%2283 : i64] : vector<4xf64>
    %2859 = llvm.insertelement %2844, %2858[%2286 : i64] : vector<4xf64>
    %2860 = llvm.insertelement %2850, %2859[%2287 : i64] : vector<4xf64>
    %2861 = llvm.insertelement %2856, %2860[%2288 : i64] : vector<4xf64>
    %2862 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2863 = llvm.mul %2862, %a_stride1_2 overflow<nsw> : i64
    %2864 = llvm.add %2825, %2863 overflow<nsw> : i64
    %2865 = llvm.add %2864, %k0_1_below_below_below overflow<nsw> : i64
    %2866 = llvm.getelementptr inbounds %a_2[%2865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2867 = llvm.load %2866 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2868 = llvm.add %j_1_panel, %2290 overflow<nsw> : i64
    %2869 = llvm.mul %2868, %a_stride1_2 overflow<nsw> : i64
    %2870 = llvm.add %2825, %2869 overflow<nsw> : i64
    %2871 = llvm.add %2870, %k0_1_below_below_below overflow<nsw> : i64
    %2872 = llvm.getelementptr inbounds %a_2[%2871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2873 = llvm.load %2872 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2874 = llvm.add %j_1_panel, %2285 overflow<nsw> : i64
    %2875 = llvm.mul %2874, %a_stride1_2 overflow<nsw> : i64
    %2876 = llvm.add %2825, %2875 overflow<nsw> : i64
    %2877 = llvm.add %2876, %k0_1_below_below_below overflow<nsw> : i64
    %2878 = llvm.getelementptr inbounds %a_2[%2877] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2879 = llvm.load %2878 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2880 = llvm.add %j_1_panel, %2291 overflow<nsw> : i64
    %2881 = llvm.mul %2880, %a_stride1_2 overflow<nsw> : i64
    %2882 = llvm.add %2825, %2881 overflow<nsw> : i64
    %2883 = llvm.add %2882, %k0_1_below_below_below overflow<nsw> : i64
    %2884 = llvm.getelementptr inbounds %a_2[%2883] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2885 = llvm.load %2884 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2886 = llvm.mlir.poison : vector<4xf64>
    %2887 = llvm.insertelement %2867, %2886[%2283 : i64] : vector<4xf64>
    %2888 = llvm.insertelement %2873, %2887[%2286 : i64] : vector<4xf64>
    %2889 = llvm.insertelement %2879, %2888[%2287 : i64] : vector<4xf64>
    %2890 = llvm.insertelement %2885, %2889[%2288 : i64] : vector<4xf64>
    %2891 = llvm.fmul %2833, %2861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2892 = llvm.fmul %2833, %2890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2893 = llvm.fadd %2823, %2891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2894 = llvm.fadd %2824, %2892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2895 = llvm.add %k0_1_below_below_below, %2286 overflow<nsw> : i64
    %2896 = llvm.icmp "slt" %2895, %a_stride1_2 : i64
    llvm.cond_br %2896, ^bb22(%2895, %2893, %2894 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2893, %2894 : vector<4xf64>, vector<4xf64>)
  ^bb23(%2897: vector<4xf64>, %2898: vector<4xf64>):
    %2899 = llvm.add %k1_1_below_below_below, %2286 overflow<nsw> : i64
    %2900 = llvm.icmp "slt" %2899, %a_size0_2 : i64
    llvm.cond_br %2900, ^bb21(%2899, %2897, %2898 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2897, %2898 : vector<4xf64>, vector<4xf64>)
  ^bb24(%2901: vector<4xf64>, %2902: vector<4xf64>):
    %2903 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2904 = llvm.add %2903, %j_1_panel overflow<nsw> : i64
    %2905 = llvm.getelementptr inbounds %out2_1[%2904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2901, %2905 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2906 = llvm.add %j_1_panel, %2289 overflow<nsw> : i64
    %2907 = llvm.add %2903, %2906 overflow<nsw> : i64
    %2908 = llvm.getelementptr inbounds %out2_1[%2907] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2902, %2908 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2909 = llvm.add %i_1_below_below_below_tile, %2286 overflow<nsw> : i64
    %2910 = llvm.icmp "slt" %2909, %a_size1_2 : i64
    llvm.cond_br %2910, ^bb20(%2909 : i64), ^bb25
  ^bb25:
    %2911 = llvm.add %2295, %2286 overflow<nsw> : i64
    %2912 = llvm.icmp "slt" %2911, %end_4 : i64
    llvm.cond_br %2912, ^bb1(%2911 : i64), ^bb26
  ^bb26:
    llvm.return %2292 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2913 = llvm.mlir.constant(8) : i64
    %2914 = llvm.mlir.constant(16) : i64
    %2915 = llvm.mlir.constant(24) : i64
    %2916 = llvm.mlir.constant(32) : i64
    %2917 = llvm.mlir.constant(40) : i64
    %2918 = llvm.mlir.constant(48) : i64
    %2919 = llvm.mlir.constant(56) : i64
    %2920 = llvm.mlir.constant(64) : i64
    %2921 = llvm.mlir.constant(72) : i64
    %2922 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2923 = llvm.getelementptr inbounds %context_2[%2913] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2924 = llvm.load %2923 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2925 = llvm.getelementptr inbounds %context_2[%2914] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2926 = llvm.load %2925 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2927 = llvm.getelementptr inbounds %context_2[%2915] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2928 = llvm.load %2927 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2929 = llvm.getelementptr inbounds %context_2[%2916] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2930 = llvm.load %2929 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2931 = llvm.getelementptr inbounds %context_2[%2917] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2932 = llvm.load %2931 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2933 = llvm.getelementptr inbounds %context_2[%2918] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2934 = llvm.load %2933 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2935 = llvm.getelementptr inbounds %context_2[%2919] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2936 = llvm.load %2935 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2937 = llvm.getelementptr inbounds %context_2[%2920] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2938 = llvm.load %2937 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2939 = llvm.getelementptr inbounds %context_2[%2921] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2940 = llvm.load %2939 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2941 = llvm.call @program.parallel2(%begin_5, %end_5, %2922, %2924, %2926, %2928, %2930, %2932, %2934, %2936, %2938, %2940) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2941 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_3: i64, %a_size1_3: i64, %a_stride1_3: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2942 = llvm.mlir.constant(0) : i64
    %2943 = llvm.mlir.constant(1) : i64
    %2944 = llvm.mlir.constant(2) : i64
    %2945 = llvm.mlir.constant(2 : i32) : i32
    %2946 = llvm.mlir.constant(3 : i32) : i32
    %2947 = llvm.mlir.constant(3) : i64
    %2948 = llvm.mlir.constant(4) : i64
    %2949 = llvm.mlir.constant(5) : i64
    %2950 = llvm.mlir.constant(6) : i64
    %2951 = llvm.mlir.constant(0 : i32) : i32
    %2952 = llvm.mul %a_stride1_3, %a_size1_3 overflow<nsw> : i64
    %2953 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2954 = llvm.icmp "eq" %b_size0_2, %a_size0_3 : i64
    %2955 = llvm.icmp "eq" %a_stride1_3, %b_size1_2 : i64
    llvm.cond_br %2954, ^bb1, ^bb3(%2945 : i32)
  ^bb1:
    llvm.cond_br %2955, ^bb2, ^bb3(%2946 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2956 = llvm.getelementptr inbounds %extents[%2943] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2956 {alignment = 8 : i64} : i64, !llvm.ptr
    %2957 = llvm.getelementptr inbounds %extents[%2944] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2957 {alignment = 8 : i64} : i64, !llvm.ptr
    %2958 = llvm.getelementptr inbounds %extents[%2947] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2958 {alignment = 8 : i64} : i64, !llvm.ptr
    %2959 = llvm.getelementptr inbounds %extents[%2948] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2959 {alignment = 8 : i64} : i64, !llvm.ptr
    %2960 = llvm.getelementptr inbounds %extents[%2949] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2960 {alignment = 8 : i64} : i64, !llvm.ptr
    %2961 = llvm.getelementptr inbounds %extents[%2950] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2961 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2951 : i32
  ^bb3(%2962: i32):
    llvm.return %2962 : i32
  }
}
