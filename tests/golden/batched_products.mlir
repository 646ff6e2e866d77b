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
    %449 = llvm.getelementptr inbounds %440[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %450 = llvm.load %449 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %451 = llvm.getelementptr inbounds %445[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %452 = llvm.load %451 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %453 = llvm.fmul %450, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %454 = llvm.fadd %433, %453 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %455 = llvm.getelementptr inbounds %440[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %456 = llvm.load %455 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %457 = llvm.getelementptr inbounds %445[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %458 = llvm.load %457 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %459 = llvm.fmul %456, %458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %460 = llvm.fadd %434, %459 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %461 = llvm.getelementptr inbounds %440[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %462 = llvm.load %461 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %463 = llvm.getelementptr inbounds %445[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %465 = llvm.fmul %462, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fadd %435, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %467 = llvm.add %k0_1_right_1, %14 overflow<nsw> : i64
    %468 = llvm.icmp "slt" %467, %430 : i64
    llvm.cond_br %468, ^bb17(%467, %448, %454, %460, %466 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%448, %454, %460, %466 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%469: vector<4xf64>, %470: vector<4xf64>, %471: vector<4xf64>, %472: vector<4xf64>):
    %473 = llvm.fadd %469, %470 : vector<4xf64>
    %474 = llvm.fadd %471, %472 : vector<4xf64>
    %475 = llvm.fadd %473, %474 : vector<4xf64>
    %476 = llvm.fsub %475, %428 : vector<4xf64>
    %477 = llvm.fadd %427, %476 : vector<4xf64>
    %478 = llvm.fsub %477, %427 : vector<4xf64>
    %479 = llvm.fsub %478, %476 : vector<4xf64>
    %480 = llvm.fcmp "uno" %479, %479 : vector<4xf64>
    %481 = llvm.select %480, %61, %479 : vector<4xi1>, vector<4xf64>
    %482 = llvm.add %k0_1_right, %15 overflow<nsw> : i64
    %483 = llvm.icmp "slt" %482, %416 : i64
    llvm.cond_br %483, ^bb16(%482, %477, %481 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%477, %481 : vector<4xf64>, vector<4xf64>)
  ^bb19(%484: vector<4xf64>, %485: vector<4xf64>):
    %486 = llvm.fsub %62, %485 : vector<4xf64>
    %487 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %487, ^bb20(%416, %486 : i64, vector<4xf64>), ^bb21(%486 : vector<4xf64>)
  ^bb20(%k0_1_right_2: i64, %488: vector<4xf64>):
    %489 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %490 = llvm.intr.smin(%489, %4) : (i64, i64) -> i64
    %491 = llvm.intr.smax(%490, %9) : (i64, i64) -> i64
    %492 = llvm.trunc %491 : i64 to i32
    %493 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %494 = llvm.mlir.poison : vector<4xi32>
    %495 = llvm.insertelement %492, %494[%9 : i64] : vector<4xi32>
    %496 = llvm.shufflevector %495, %494 [0, 0, 0, 0] : vector<4xi32>
    %497 = llvm.icmp "slt" %493, %496 : vector<4xi32>
    %498 = llvm.mul %k1_1_right, %57 overflow<nsw> : i64
    %499 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %500 = llvm.add %498, %499 overflow<nsw> : i64
    %501 = llvm.add %500, %k0_1_right_2 overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %a[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %503 = llvm.intr.masked.load %502, %497, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %504 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %505 = llvm.add %498, %504 overflow<nsw> : i64
    %506 = llvm.add %505, %k0_1_right_2 overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %a[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %508 = llvm.intr.masked.load %507, %497, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %509 = llvm.fmul %503, %508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %510 = llvm.fadd %488, %509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %511 = llvm.select %497, %510, %488 : vector<4xi1>, vector<4xf64>
    %512 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %513 = llvm.icmp "slt" %512, %a_stride1 : i64
    llvm.cond_br %513, ^bb20(%512, %511 : i64, vector<4xf64>), ^bb21(%511 : vector<4xf64>)
  ^bb21(%514: vector<4xf64>):
    %515 = llvm.fadd %484, %514 : vector<4xf64>
    %516 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %517 = "llvm.intr.vector.reduce.fadd"(%516, %515) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %518 = llvm.fadd %425, %517 : f64
    %519 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %520 = llvm.icmp "slt" %519, %a_size0 : i64
    llvm.cond_br %520, ^bb15(%519, %518 : i64, f64), ^bb22(%518 : f64)
  ^bb22(%521: f64):
    %522 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %523 = llvm.add %522, %j_1_right overflow<nsw> : i64
    %524 = llvm.getelementptr inbounds %out2[%523] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %521, %524 {alignment = 8 : i64} : f64, !llvm.ptr
    %525 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %526 = llvm.icmp "slt" %525, %422 : i64
    llvm.cond_br %526, ^bb14(%525 : i64), ^bb23
  ^bb23:
    %527 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %528 = llvm.icmp "slt" %527, %419 : i64
    llvm.cond_br %528, ^bb13(%527 : i64), ^bb24
  ^bb24:
    %529 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %530 = llvm.icmp "slt" %529, %85 : i64
    llvm.cond_br %530, ^bb12(%529 : i64), ^bb25
  ^bb25:
    %531 = llvm.icmp "slt" %85, %89 : i64
    llvm.cond_br %531, ^bb26(%85 : i64), ^bb39
  ^bb26(%i_1_right_below_tile: i64):
    %532 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %533 = llvm.icmp "slt" %i_1_right_below_tile, %532 : i64
    llvm.cond_br %533, ^bb27(%i_1_right_below_tile : i64), ^bb38
  ^bb27(%i_1_right_below: i64):
    %534 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %535 = llvm.intr.smin(%534, %a_size1) : (i64, i64) -> i64
    %536 = llvm.icmp "slt" %j_1_right_panel, %535 : i64
    llvm.cond_br %536, ^bb28(%j_1_right_panel : i64), ^bb37
  ^bb28(%j_1_right_below: i64):
    %537 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %537, ^bb29(%9, %60 : i64, f64), ^bb36(%60 : f64)
  ^bb29(%k1_1_right_below: i64, %538: f64):
    %539 = llvm.icmp "slt" %9, %416 : i64
    llvm.cond_br %539, ^bb30(%9, %62, %61 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%62, %61 : vector<4xf64>, vector<4xf64>)
  ^bb30(%k0_1_right_below: i64, %540: vector<4xf64>, %541: vector<4xf64>):
    %542 = llvm.add %k0_1_right_below, %15 overflow<nsw> : i64
    %543 = llvm.intr.smin(%542, %416) : (i64, i64) -> i64
    %544 = llvm.icmp "slt" %k0_1_right_below, %543 : i64
    llvm.cond_br %544, ^bb31(%k0_1_right_below, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_right_below_1: i64, %545: vector<4xf64>, %546: vector<4xf64>, %547: vector<4xf64>, %548: vector<4xf64>):
    %549 = llvm.mul %k1_1_right_below, %57 overflow<nsw> : i64
    %550 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %551 = llvm.add %549, %550 overflow<nsw> : i64
    %552 = llvm.add %551, %k0_1_right_below_1 overflow<nsw> : i64
    %553 = llvm.getelementptr inbounds %a[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %555 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %556 = llvm.add %549, %555 overflow<nsw> : i64
    %557 = llvm.add %556, %k0_1_right_below_1 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %a[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %559 = llvm.load %558 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %560 = llvm.fmul %554, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %561 = llvm.fadd %545, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %562 = llvm.getelementptr inbounds %553[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %564 = llvm.getelementptr inbounds %558[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %565 = llvm.load %564 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %566 = llvm.fmul %563, %565 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %567 = llvm.fadd %546, %566 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %568 = llvm.getelementptr inbounds %553[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %569 = llvm.load %568 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %570 = llvm.getelementptr inbounds %558[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %571 = llvm.load %570 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %572 = llvm.fmul %569, %571 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %573 = llvm.fadd %547, %572 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %574 = llvm.getelementptr inbounds %553[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %575 = llvm.load %574 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %576 = llvm.getelementptr inbounds %558[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %577 = llvm.load %576 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %578 = llvm.fmul %575, %577 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %579 = llvm.fadd %548, %578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %580 = llvm.add %k0_1_right_below_1, %14 overflow<nsw> : i64
    %581 = llvm.icmp "slt" %580, %543 : i64
    llvm.cond_br %581, ^bb31(%580, %561, %567, %573, %579 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%561, %567, %573, %579 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%582: vector<4xf64>, %583: vector<4xf64>, %584: vector<4xf64>, %585: vector<4xf64>):
    %586 = llvm.fadd %582, %583 : vector<4xf64>
    %587 = llvm.fadd %584, %585 : vector<4xf64>
    %588 = llvm.fadd %586, %587 : vector<4xf64>
    %589 = llvm.fsub %588, %541 : vector<4xf64>
    %590 = llvm.fadd %540, %589 : vector<4xf64>
    %591 = llvm.fsub %590, %540 : vector<4xf64>
    %592 = llvm.fsub %591, %589 : vector<4xf64>
    %593 = llvm.fcmp "uno" %592, %592 : vector<4xf64>
    %594 = llvm.select %593, %61, %592 : vector<4xi1>, vector<4xf64>
    %595 = llvm.add %k0_1_right_below, %15 overflow<nsw> : i64
    %596 = llvm.icmp "slt" %595, %416 : i64
    llvm.cond_br %596, ^bb30(%595, %590, %594 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%590, %594 : vector<4xf64>, vector<4xf64>)
  ^bb33(%597: vector<4xf64>, %598: vector<4xf64>):
    %599 = llvm.fsub %62, %598 : vector<4xf64>
    %600 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %600, ^bb34(%416, %599 : i64, vector<4xf64>), ^bb35(%599 : vector<4xf64>)
  ^bb34(%k0_1_right_below_2: i64, %601: vector<4xf64>):
    %602 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %603 = llvm.intr.smin(%602, %4) : (i64, i64) -> i64
    %604 = llvm.intr.smax(%603, %9) : (i64, i64) -> i64
    %605 = llvm.trunc %604 : i64 to i32
    %606 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %607 = llvm.mlir.poison : vector<4xi32>
    %608 = llvm.insertelement %605, %607[%9 : i64] : vector<4xi32>
    %609 = llvm.shufflevector %608, %607 [0, 0, 0, 0] : vector<4xi32>
    %610 = llvm.icmp "slt" %606, %609 : vector<4xi32>
    %611 = llvm.mul %k1_1_right_below, %57 overflow<nsw> : i64
    %612 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %613 = llvm.add %611, %612 overflow<nsw> : i64
    %614 = llvm.add %613, %k0_1_right_below_2 overflow<nsw> : i64
    %615 = llvm.getelementptr inbounds %a[%614] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %616 = llvm.intr.masked.load %615, %610, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %617 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %618 = llvm.add %611, %617 overflow<nsw> : i64
    %619 = llvm.add %618, %k0_1_right_below_2 overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %a[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %621 = llvm.intr.masked.load %620, %610, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %622 = llvm.fmul %616, %621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %623 = llvm.fadd %601, %622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %624 = llvm.select %610, %623, %601 : vector<4xi1>, vector<4xf64>
    %625 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %626 = llvm.icmp "slt" %625, %a_stride1 : i64
    llvm.cond_br %626, ^bb34(%625, %624 : i64, vector<4xf64>), ^bb35(%624 : vector<4xf64>)
  ^bb35(%627: vector<4xf64>):
    %628 = llvm.fadd %597, %627 : vector<4xf64>
    %629 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %630 = "llvm.intr.vector.reduce.fadd"(%629, %628) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %631 = llvm.fadd %538, %630 : f64
    %632 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %633 = llvm.icmp "slt" %632, %a_size0 : i64
    llvm.cond_br %633, ^bb29(%632, %631 : i64, f64), ^bb36(%631 : f64)
  ^bb36(%634: f64):
    %635 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %636 = llvm.add %635, %j_1_right_below overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %out2[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %634, %637 {alignment = 8 : i64} : f64, !llvm.ptr
    %638 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %639 = llvm.icmp "slt" %638, %535 : i64
    llvm.cond_br %639, ^bb28(%638 : i64), ^bb37
  ^bb37:
    %640 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %641 = llvm.icmp "slt" %640, %532 : i64
    llvm.cond_br %641, ^bb27(%640 : i64), ^bb38
  ^bb38:
    %642 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %643 = llvm.icmp "slt" %642, %89 : i64
    llvm.cond_br %643, ^bb26(%642 : i64), ^bb39
  ^bb39:
    %644 = llvm.icmp "slt" %89, %93 : i64
    llvm.cond_br %644, ^bb40(%89 : i64), ^bb53
  ^bb40(%i_1_right_below_below_tile: i64):
    %645 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %646 = llvm.icmp "slt" %i_1_right_below_below_tile, %645 : i64
    llvm.cond_br %646, ^bb41(%i_1_right_below_below_tile : i64), ^bb52
  ^bb41(%i_1_right_below_below: i64):
    %647 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %648 = llvm.intr.smin(%647, %a_size1) : (i64, i64) -> i64
    %649 = llvm.icmp "slt" %j_1_right_panel, %648 : i64
    llvm.cond_br %649, ^bb42(%j_1_right_panel : i64), ^bb51
  ^bb42(%j_1_right_below_below: i64):
    %650 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %650, ^bb43(%9, %60 : i64, f64), ^bb50(%60 : f64)
  ^bb43(%k1_1_right_below_below: i64, %651: f64):
    %652 = llvm.icmp "slt" %9, %416 : i64
    llvm.cond_br %652, ^bb44(%9, %62, %61 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%62, %61 : vector<4xf64>, vector<4xf64>)
  ^bb44(%k0_1_right_below_below: i64, %653: vector<4xf64>, %654: vector<4xf64>):
    %655 = llvm.add %k0_1_right_below_below, %15 overflow<nsw> : i64
    %656 = llvm.intr.smin(%655, %416) : (i64, i64) -> i64
    %657 = llvm.icmp "slt" %k0_1_right_below_below, %656 : i64
    llvm.cond_br %657, ^bb45(%k0_1_right_below_below, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_right_below_below_1: i64, %658: vector<4xf64>, %659: vector<4xf64>, %660: vector<4xf64>, %661: vector<4xf64>):
    %662 = llvm.mul %k1_1_right_below_below, %57 overflow<nsw> : i64
    %663 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %664 = llvm.add %662, %663 overflow<nsw> : i64
    %665 = llvm.add %664, %k0_1_right_below_below_1 overflow<nsw> : i64
    %666 = llvm.getelementptr inbounds %a[%665] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %667 = llvm.load %666 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %668 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %669 = llvm.add %662, %668 overflow<nsw> : i64
    %670 = llvm.add %669, %k0_1_right_below_below_1 overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %a[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %672 = llvm.load %671 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %673 = llvm.fmul %667, %672 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %674 = llvm.fadd %658, %673 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %675 = llvm.getelementptr inbounds %666[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %676 = llvm.load %675 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %677 = llvm.getelementptr inbounds %671[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %678 = llvm.load %677 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %679 = llvm.fmul %676, %678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %680 = llvm.fadd %659, %679 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %681 = llvm.getelementptr inbounds %666[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %682 = llvm.load %681 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %683 = llvm.getelementptr inbounds %671[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %684 = llvm.load %683 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %685 = llvm.fmul %682, %684 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %686 = llvm.fadd %660, %685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %687 = llvm.getelementptr inbounds %666[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %688 = llvm.load %687 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %689 = llvm.getelementptr inbounds %671[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %690 = llvm.load %689 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %691 = llvm.fmul %688, %690 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %692 = llvm.fadd %661, %691 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %693 = llvm.add %k0_1_right_below_below_1, %14 overflow<nsw> : i64
    %694 = llvm.icmp "slt" %693, %656 : i64
    llvm.cond_br %694, ^bb45(%693, %674, %680, %686, %692 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%674, %680, %686, %692 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%695: vector<4xf64>, %696: vector<4xf64>, %697: vector<4xf64>, %698: vector<4xf64>):
    %699 = llvm.fadd %695, %696 : vector<4xf64>
    %700 = llvm.fadd %697, %698 : vector<4xf64>
    %701 = llvm.fadd %699, %700 : vector<4xf64>
    %702 = llvm.fsub %701, %654 : vector<4xf64>
    %703 = llvm.fadd %653, %702 : vector<4xf64>
    %704 = llvm.fsub %703, %653 : vector<4xf64>
    %705 = llvm.fsub %704, %702 : vector<4xf64>
    %706 = llvm.fcmp "uno" %705, %705 : vector<4xf64>
    %707 = llvm.select %706, %61, %705 : vector<4xi1>, vector<4xf64>
    %708 = llvm.add %k0_1_right_below_below, %15 overflow<nsw> : i64
    %709 = llvm.icmp "slt" %708, %416 : i64
    llvm.cond_br %709, ^bb44(%708, %703, %707 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%703, %707 : vector<4xf64>, vector<4xf64>)
  ^bb47(%710: vector<4xf64>, %711: vector<4xf64>):
    %712 = llvm.fsub %62, %711 : vector<4xf64>
    %713 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %713, ^bb48(%416, %712 : i64, vector<4xf64>), ^bb49(%712 : vector<4xf64>)
  ^bb48(%k0_1_right_below_below_2: i64, %714: vector<4xf64>):
    %715 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %716 = llvm.intr.smin(%715, %4) : (i64, i64) -> i64
    %717 = llvm.intr.smax(%716, %9) : (i64, i64) -> i64
    %718 = llvm.trunc %717 : i64 to i32
    %719 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %720 = llvm.mlir.poison : vector<4xi32>
    %721 = llvm.insertelement %718, %720[%9 : i64] : vector<4xi32>
    %722 = llvm.shufflevector %721, %720 [0, 0, 0, 0] : vector<4xi32>
    %723 = llvm.icmp "slt" %719, %722 : vector<4xi32>
    %724 = llvm.mul %k1_1_right_below_below, %57 overflow<nsw> : i64
    %725 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %726 = llvm.add %724, %725 overflow<nsw> : i64
    %727 = llvm.add %726, %k0_1_right_below_below_2 overflow<nsw> : i64
    %728 = llvm.getelementptr inbounds %a[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %729 = llvm.intr.masked.load %728, %723, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %730 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %731 = llvm.add %724, %730 overflow<nsw> : i64
    %732 = llvm.add %731, %k0_1_right_below_below_2 overflow<nsw> : i64
    %733 = llvm.getelementptr inbounds %a[%732] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %734 = llvm.intr.masked.load %733, %723, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %735 = llvm.fmul %729, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %736 = llvm.fadd %714, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %737 = llvm.select %723, %736, %714 : vector<4xi1>, vector<4xf64>
    %738 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %739 = llvm.icmp "slt" %738, %a_stride1 : i64
    llvm.cond_br %739, ^bb48(%738, %737 : i64, vector<4xf64>), ^bb49(%737 : vector<4xf64>)
  ^bb49(%740: vector<4xf64>):
    %741 = llvm.fadd %710, %740 : vector<4xf64>
    %742 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %743 = "llvm.intr.vector.reduce.fadd"(%742, %741) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %744 = llvm.fadd %651, %743 : f64
    %745 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %746 = llvm.icmp "slt" %745, %a_size0 : i64
    llvm.cond_br %746, ^bb43(%745, %744 : i64, f64), ^bb50(%744 : f64)
  ^bb50(%747: f64):
    %748 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %749 = llvm.add %748, %j_1_right_below_below overflow<nsw> : i64
    %750 = llvm.getelementptr inbounds %out2[%749] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %747, %750 {alignment = 8 : i64} : f64, !llvm.ptr
    %751 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %752 = llvm.icmp "slt" %751, %648 : i64
    llvm.cond_br %752, ^bb42(%751 : i64), ^bb51
  ^bb51:
    %753 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %754 = llvm.icmp "slt" %753, %645 : i64
    llvm.cond_br %754, ^bb41(%753 : i64), ^bb52
  ^bb52:
    %755 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %756 = llvm.icmp "slt" %755, %93 : i64
    llvm.cond_br %756, ^bb40(%755 : i64), ^bb53
  ^bb53:
    %757 = llvm.icmp "slt" %93, %a_size1 : i64
    llvm.cond_br %757, ^bb54(%93 : i64), ^bb67
  ^bb54(%i_1_right_below_below_below_tile: i64):
    %758 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %759 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %758 : i64
    llvm.cond_br %759, ^bb55(%i_1_right_below_below_below_tile : i64), ^bb66
  ^bb55(%i_1_right_below_below_below: i64):
    %760 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %761 = llvm.intr.smin(%760, %a_size1) : (i64, i64) -> i64
    %762 = llvm.icmp "slt" %j_1_right_panel, %761 : i64
    llvm.cond_br %762, ^bb56(%j_1_right_panel : i64), ^bb65
  ^bb56(%j_1_right_below_below_below: i64):
    %763 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %763, ^bb57(%9, %60 : i64, f64), ^bb64(%60 : f64)
  ^bb57(%k1_1_right_below_below_below: i64, %764: f64):
    %765 = llvm.icmp "slt" %9, %416 : i64
    llvm.cond_br %765, ^bb58(%9, %62, %61 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%62, %61 : vector<4xf64>, vector<4xf64>)
  ^bb58(%k0_1_right_below_below_below: i64, %766: vector<4xf64>, %767: vector<4xf64>):
    %768 = llvm.add %k0_1_right_below_below_below, %15 overflow<nsw> : i64
    %769 = llvm.intr.smin(%768, %416) : (i64, i64) -> i64
    %770 = llvm.icmp "slt" %k0_1_right_below_below_below, %769 : i64
    llvm.cond_br %770, ^bb59(%k0_1_right_below_below_below, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_1_right_below_below_below_1: i64, %771: vector<4xf64>, %772: vector<4xf64>, %773: vector<4xf64>, %774: vector<4xf64>):
    %775 = llvm.mul %k1_1_right_below_below_below, %57 overflow<nsw> : i64
    %776 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %777 = llvm.add %775, %776 overflow<nsw> : i64
    %778 = llvm.add %777, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %a[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %780 = llvm.load %779 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %781 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %782 = llvm.add %775, %781 overflow<nsw> : i64
    %783 = llvm.add %782, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %a[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %785 = llvm.load %784 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %786 = llvm.fmul %780, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %787 = llvm.fadd %771, %786 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %788 = llvm.getelementptr inbounds %779[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %789 = llvm.load %788 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %790 = llvm.getelementptr inbounds %784[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %791 = llvm.load %790 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %792 = llvm.fmul %789, %791 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %793 = llvm.fadd %772, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %794 = llvm.getelementptr inbounds %779[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %795 = llvm.load %794 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %796 = llvm.getelementptr inbounds %784[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %797 = llvm.load %796 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %798 = llvm.fmul %795, %797 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %799 = llvm.fadd %773, %798 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %800 = llvm.getelementptr inbounds %779[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %801 = llvm.load %800 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %802 = llvm.getelementptr inbounds %784[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %803 = llvm.load %802 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %804 = llvm.fmul %801, %803 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %805 = llvm.fadd %774, %804 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %806 = llvm.add %k0_1_right_below_below_below_1, %14 overflow<nsw> : i64
    %807 = llvm.icmp "slt" %806, %769 : i64
    llvm.cond_br %807, ^bb59(%806, %787, %793, %799, %805 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%787, %793, %799, %805 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%808: vector<4xf64>, %809: vector<4xf64>, %810: vector<4xf64>, %811: vector<4xf64>):
    %812 = llvm.fadd %808, %809 : vector<4xf64>
    %813 = llvm.fadd %810, %811 : vector<4xf64>
    %814 = llvm.fadd %812, %813 : vector<4xf64>
    %815 = llvm.fsub %814, %767 : vector<4xf64>
    %816 = llvm.fadd %766, %815 : vector<4xf64>
    %817 = llvm.fsub %816, %766 : vector<4xf64>
    %818 = llvm.fsub %817, %815 : vector<4xf64>
    %819 = llvm.fcmp "uno" %818, %818 : vector<4xf64>
    %820 = llvm.select %819, %61, %818 : vector<4xi1>, vector<4xf64>
    %821 = llvm.add %k0_1_right_below_below_below, %15 overflow<nsw> : i64
    %822 = llvm.icmp "slt" %821, %416 : i64
    llvm.cond_br %822, ^bb58(%821, %816, %820 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%816, %820 : vector<4xf64>, vector<4xf64>)
  ^bb61(%823: vector<4xf64>, %824: vector<4xf64>):
    %825 = llvm.fsub %62, %824 : vector<4xf64>
    %826 = llvm.icmp "slt" %416, %a_stride1 : i64
    llvm.cond_br %826, ^bb62(%416, %825 : i64, vector<4xf64>), ^bb63(%825 : vector<4xf64>)
  ^bb62(%k0_1_right_below_below_below_2: i64, %827: vector<4xf64>):
    %828 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %829 = llvm.intr.smin(%828, %4) : (i64, i64) -> i64
    %830 = llvm.intr.smax(%829, %9) : (i64, i64) -> i64
    %831 = llvm.trunc %830 : i64 to i32
    %832 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %833 = llvm.mlir.poison : vector<4xi32>
    %834 = llvm.insertelement %831, %833[%9 : i64] : vector<4xi32>
    %835 = llvm.shufflevector %834, %833 [0, 0, 0, 0] : vector<4xi32>
    %836 = llvm.icmp "slt" %832, %835 : vector<4xi32>
    %837 = llvm.mul %k1_1_right_below_below_below, %57 overflow<nsw> : i64
    %838 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %839 = llvm.add %837, %838 overflow<nsw> : i64
    %840 = llvm.add %839, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %a[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %842 = llvm.intr.masked.load %841, %836, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %843 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %844 = llvm.add %837, %843 overflow<nsw> : i64
    %845 = llvm.add %844, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %846 = llvm.getelementptr inbounds %a[%845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %847 = llvm.intr.masked.load %846, %836, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %848 = llvm.fmul %842, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %849 = llvm.fadd %827, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %850 = llvm.select %836, %849, %827 : vector<4xi1>, vector<4xf64>
    %851 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %852 = llvm.icmp "slt" %851, %a_stride1 : i64
    llvm.cond_br %852, ^bb62(%851, %850 : i64, vector<4xf64>), ^bb63(%850 : vector<4xf64>)
  ^bb63(%853: vector<4xf64>):
    %854 = llvm.fadd %823, %853 : vector<4xf64>
    %855 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %856 = "llvm.intr.vector.reduce.fadd"(%855, %854) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %857 = llvm.fadd %764, %856 : f64
    %858 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %859 = llvm.icmp "slt" %858, %a_size0 : i64
    llvm.cond_br %859, ^bb57(%858, %857 : i64, f64), ^bb64(%857 : f64)
  ^bb64(%860: f64):
    %861 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %862 = llvm.add %861, %j_1_right_below_below_below overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %out2[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %860, %863 {alignment = 8 : i64} : f64, !llvm.ptr
    %864 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %865 = llvm.icmp "slt" %864, %761 : i64
    llvm.cond_br %865, ^bb56(%864 : i64), ^bb65
  ^bb65:
    %866 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %867 = llvm.icmp "slt" %866, %758 : i64
    llvm.cond_br %867, ^bb55(%866 : i64), ^bb66
  ^bb66:
    %868 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %869 = llvm.icmp "slt" %868, %a_size1 : i64
    llvm.cond_br %869, ^bb54(%868 : i64), ^bb67
  ^bb67:
    %870 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %871 = llvm.icmp "slt" %870, %a_size1 : i64
    llvm.cond_br %871, ^bb11(%870 : i64), ^bb68
  ^bb68:
    llvm.return %53 : i32
  ^bb69(%872: i32):
    llvm.return %872 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %873: i64, %874: i64, %875: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %876: i64, %877: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %878: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %879: i64, %880: i64, %881: i64, %882: i64, %883: i64, %884: i64, %885: i64, %886: i64) -> i32 attributes {no_unwind, no_inline} {
    %887 = llvm.mlir.constant(0) : i64
    %888 = llvm.mlir.constant(1) : i64
    %889 = llvm.mlir.constant(8) : i64
    %890 = llvm.mlir.constant(4096) : i64
    %891 = llvm.mlir.constant(4) : i64
    %892 = llvm.mlir.constant(6) : i64
    %893 = llvm.mlir.constant(7) : i64
    %894 = llvm.mlir.constant(9) : i64
    %895 = llvm.mlir.constant(10) : i64
    %896 = llvm.mlir.constant(11) : i64
    %897 = llvm.mlir.constant(2) : i64
    %898 = llvm.mlir.constant(3) : i64
    %899 = llvm.mlir.constant(5) : i64
    %900 = llvm.mlir.constant(8192) : i64
    %901 = llvm.mlir.constant(64) : i64
    %902 = llvm.mlir.constant(-64) : i64
    %903 = llvm.mlir.constant(1 : i32) : i32
    %904 = llvm.mlir.constant(0 : i32) : i32
    %905 = llvm.mlir.constant(3 : i32) : i32
    %906 = llvm.mlir.constant(true) : i1
    %907 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %908 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %908, ^bb1(%begin : i64), ^bb74
  ^bb1(%b0: i64):
    %909 = llvm.icmp "slt" %887, %873 : i64
    llvm.cond_br %909, ^bb2(%887 : i64), ^bb36
  ^bb2(%j_panel: i64):
    %910 = llvm.icmp "slt" %887, %874 : i64
    llvm.cond_br %910, ^bb3(%887 : i64), ^bb35
  ^bb3(%k0_piece: i64):
    %911 = llvm.mul %875, %901 overflow<nsw> : i64
    %912 = llvm.add %911, %901 overflow<nsw> : i64
    %913 = llvm.and %912, %902 : i64
    %b_copy = llvm.call @aligned_alloc(%901, %913) : (i64, i64) -> !llvm.ptr
    %914 = llvm.mlir.zero : !llvm.ptr
    %915 = llvm.icmp "ne" %b_copy, %914 : !llvm.ptr
    llvm.cond_br %915, ^bb4, ^bb75(%903 : i32)
  ^bb4:
    %916 = llvm.add %k0_piece, %890 overflow<nsw> : i64
    %917 = llvm.intr.smin(%916, %a_stride1_1) : (i64, i64) -> i64
    %918 = llvm.icmp "slt" %k0_piece, %917 : i64
    llvm.cond_br %918, ^bb5(%k0_piece : i64), ^bb6
  ^bb5(%k0_copy: i64):
    %919 = llvm.add %k0_copy, %889 overflow<nsw> : i64
    %920 = llvm.mul %b0, %876 overflow<nsw> : i64
    %921 = llvm.mul %919, %b_stride1_1 overflow<nsw> : i64
    %922 = llvm.add %920, %921 overflow<nsw> : i64
    %923 = llvm.add %922, %j_panel overflow<nsw> : i64
    %924 = llvm.getelementptr %b_1[%923] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%924, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %925 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %926 = llvm.add %920, %925 overflow<nsw> : i64
    %927 = llvm.add %926, %j_panel overflow<nsw> : i64
    %928 = llvm.getelementptr inbounds %b_1[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %929 = llvm.load %928 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %930 = llvm.getelementptr inbounds %928[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %931 = llvm.load %930 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %932 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %933 = llvm.mul %932, %889 overflow<nsw> : i64
    %934 = llvm.getelementptr inbounds %b_copy[%933] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %929, %934 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %935 = llvm.add %887, %891 overflow<nsw> : i64
    %936 = llvm.add %933, %935 overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %b_copy[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %931, %937 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %938 = llvm.add %k0_copy, %888 overflow<nsw> : i64
    %939 = llvm.icmp "slt" %938, %917 : i64
    llvm.cond_br %939, ^bb5(%938 : i64), ^bb6
  ^bb6:
    %940 = llvm.icmp "slt" %887, %877 : i64
    llvm.cond_br %940, ^bb7(%887 : i64), ^bb13
  ^bb7(%i_tile: i64):
    %941 = llvm.icmp "eq" %k0_piece, %887 : i64
    llvm.cond_br %941, ^bb8, ^bb9
  ^bb8:
    llvm.br ^bb10(%907, %907, %907, %907, %907, %907, %907, %907, %907, %907, %907, %907 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9:
    %942 = llvm.add %i_tile, %892 overflow<nsw> : i64
    %943 = llvm.mul %b0, %878 overflow<nsw> : i64
    %944 = llvm.mul %942, %b_stride1_1 overflow<nsw> : i64
    %945 = llvm.add %943, %944 overflow<nsw> : i64
    %946 = llvm.add %945, %j_panel overflow<nsw> : i64
    %947 = llvm.getelementptr %out0_1[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%947, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %948 = llvm.add %i_tile, %893 overflow<nsw> : i64
    %949 = llvm.mul %948, %b_stride1_1 overflow<nsw> : i64
    %950 = llvm.add %943, %949 overflow<nsw> : i64
    %951 = llvm.add %950, %j_panel overflow<nsw> : i64
    %952 = llvm.getelementptr %out0_1[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%952, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %953 = llvm.add %i_tile, %889 overflow<nsw> : i64
    %954 = llvm.mul %953, %b_stride1_1 overflow<nsw> : i64
    %955 = llvm.add %943, %954 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr %out0_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%957, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %958 = llvm.add %i_tile, %894 overflow<nsw> : i64
    %959 = llvm.mul %958, %b_stride1_1 overflow<nsw> : i64
    %960 = llvm.add %943, %959 overflow<nsw> : i64
    %961 = llvm.add %960, %j_panel overflow<nsw> : i64
    %962 = llvm.getelementptr %out0_1[%961] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%962, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %963 = llvm.add %i_tile, %895 overflow<nsw> : i64
    %964 = llvm.mul %963, %b_stride1_1 overflow<nsw> : i64
    %965 = llvm.add %943, %964 overflow<nsw> : i64
    %966 = llvm.add %965, %j_panel overflow<nsw> : i64
    %967 = llvm.getelementptr %out0_1[%966] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%967, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %968 = llvm.add %i_tile, %896 overflow<nsw> : i64
    %969 = llvm.mul %968, %b_stride1_1 overflow<nsw> : i64
    %970 = llvm.add %943, %969 overflow<nsw> : i64
    %971 = llvm.add %970, %j_panel overflow<nsw> : i64
    %972 = llvm.getelementptr %out0_1[%971] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%972, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %973 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %974 = llvm.add %943, %973 overflow<nsw> : i64
    %975 = llvm.add %974, %j_panel overflow<nsw> : i64
    %976 = llvm.getelementptr inbounds %out0_1[%975] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %977 = llvm.load %976 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %978 = llvm.getelementptr inbounds %976[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %979 = llvm.load %978 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %980 = llvm.getelementptr inbounds %976[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %981 = llvm.load %980 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %982 = llvm.getelementptr inbounds %980[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %983 = llvm.load %982 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %984 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %985 = llvm.getelementptr inbounds %976[%984] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %986 = llvm.load %985 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %987 = llvm.getelementptr inbounds %985[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %988 = llvm.load %987 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %989 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %990 = llvm.getelementptr inbounds %976[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %991 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %992 = llvm.getelementptr inbounds %990[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %994 = llvm.mul %891, %b_stride1_1 overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %976[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %997 = llvm.getelementptr inbounds %995[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %998 = llvm.load %997 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %999 = llvm.mul %899, %b_stride1_1 overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %976[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1001 = llvm.load %1000 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1002 = llvm.getelementptr inbounds %1000[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1003 = llvm.load %1002 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb10(%977, %979, %981, %983, %986, %988, %991, %993, %996, %998, %1001, %1003 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%1004: vector<4xf64>, %1005: vector<4xf64>, %1006: vector<4xf64>, %1007: vector<4xf64>, %1008: vector<4xf64>, %1009: vector<4xf64>, %1010: vector<4xf64>, %1011: vector<4xf64>, %1012: vector<4xf64>, %1013: vector<4xf64>, %1014: vector<4xf64>, %1015: vector<4xf64>):
    %1016 = llvm.icmp "slt" %k0_piece, %917 : i64
    llvm.cond_br %1016, ^bb11(%k0_piece, %1004, %1005, %1006, %1007, %1008, %1009, %1010, %1011, %1012, %1013, %1014, %1015 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1004, %1005, %1006, %1007, %1008, %1009, %1010, %1011, %1012, %1013, %1014, %1015 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0: i64, %1017: vector<4xf64>, %1018: vector<4xf64>, %1019: vector<4xf64>, %1020: vector<4xf64>, %1021: vector<4xf64>, %1022: vector<4xf64>, %1023: vector<4xf64>, %1024: vector<4xf64>, %1025: vector<4xf64>, %1026: vector<4xf64>, %1027: vector<4xf64>, %1028: vector<4xf64>):
    %1029 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1030 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1031 = llvm.add %1029, %1030 overflow<nsw> : i64
    %1032 = llvm.add %1031, %k0 overflow<nsw> : i64
    %1033 = llvm.getelementptr inbounds %a_1[%1032] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1034 = llvm.load %1033 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1035 = llvm.mlir.poison : vector<4xf64>
    %1036 = llvm.insertelement %1034, %1035[%887 : i64] : vector<4xf64>
    %1037 = llvm.shufflevector %1036, %1035 [0, 0, 0, 0] : vector<4xf64>
    %1038 = llvm.getelementptr inbounds %1033[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1039 = llvm.load %1038 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1040 = llvm.mlir.poison : vector<4xf64>
    %1041 = llvm.insertelement %1039, %1040[%887 : i64] : vector<4xf64>
    %1042 = llvm.shufflevector %1041, %1040 [0, 0, 0, 0] : vector<4xf64>
    %1043 = llvm.mul %897, %a_stride1_1 overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %1033[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1046 = llvm.mlir.poison : vector<4xf64>
    %1047 = llvm.insertelement %1045, %1046[%887 : i64] : vector<4xf64>
    %1048 = llvm.shufflevector %1047, %1046 [0, 0, 0, 0] : vector<4xf64>
    %1049 = llvm.mul %898, %a_stride1_1 overflow<nsw> : i64
    %1050 = llvm.getelementptr inbounds %1033[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1051 = llvm.load %1050 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1052 = llvm.mlir.poison : vector<4xf64>
    %1053 = llvm.insertelement %1051, %1052[%887 : i64] : vector<4xf64>
    %1054 = llvm.shufflevector %1053, %1052 [0, 0, 0, 0] : vector<4xf64>
    %1055 = llvm.mul %891, %a_stride1_1 overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %1033[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1057 = llvm.load %1056 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1058 = llvm.mlir.poison : vector<4xf64>
    %1059 = llvm.insertelement %1057, %1058[%887 : i64] : vector<4xf64>
    %1060 = llvm.shufflevector %1059, %1058 [0, 0, 0, 0] : vector<4xf64>
    %1061 = llvm.mul %899, %a_stride1_1 overflow<nsw> : i64
    %1062 = llvm.getelementptr inbounds %1033[%1061] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1063 = llvm.load %1062 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1064 = llvm.mlir.poison : vector<4xf64>
    %1065 = llvm.insertelement %1063, %1064[%887 : i64] : vector<4xf64>
    %1066 = llvm.shufflevector %1065, %1064 [0, 0, 0, 0] : vector<4xf64>
    %1067 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %1068 = llvm.mul %1067, %889 overflow<nsw> : i64
    %1069 = llvm.getelementptr inbounds %b_copy[%1068] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1070 = llvm.load %1069 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1071 = llvm.add %887, %891 overflow<nsw> : i64
    %1072 = llvm.add %1068, %1071 overflow<nsw> : i64
    %1073 = llvm.getelementptr inbounds %b_copy[%1072] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1074 = llvm.load %1073 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1075 = llvm.fmul %1037, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1076 = llvm.fmul %1037, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1077 = llvm.fmul %1042, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1078 = llvm.fmul %1042, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1079 = llvm.fmul %1048, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1080 = llvm.fmul %1048, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1081 = llvm.fmul %1054, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1082 = llvm.fmul %1054, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1083 = llvm.fmul %1060, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1084 = llvm.fmul %1060, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1085 = llvm.fmul %1066, %1070 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1086 = llvm.fmul %1066, %1074 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1087 = llvm.fadd %1017, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1088 = llvm.fadd %1018, %1076 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1089 = llvm.fadd %1019, %1077 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1090 = llvm.fadd %1020, %1078 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1091 = llvm.fadd %1021, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1092 = llvm.fadd %1022, %1080 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1093 = llvm.fadd %1023, %1081 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1094 = llvm.fadd %1024, %1082 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1095 = llvm.fadd %1025, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1096 = llvm.fadd %1026, %1084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1097 = llvm.fadd %1027, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1098 = llvm.fadd %1028, %1086 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1099 = llvm.add %k0, %888 overflow<nsw> : i64
    %1100 = llvm.icmp "slt" %1099, %917 : i64
    llvm.cond_br %1100, ^bb11(%1099, %1087, %1088, %1089, %1090, %1091, %1092, %1093, %1094, %1095, %1096, %1097, %1098 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1087, %1088, %1089, %1090, %1091, %1092, %1093, %1094, %1095, %1096, %1097, %1098 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1101: vector<4xf64>, %1102: vector<4xf64>, %1103: vector<4xf64>, %1104: vector<4xf64>, %1105: vector<4xf64>, %1106: vector<4xf64>, %1107: vector<4xf64>, %1108: vector<4xf64>, %1109: vector<4xf64>, %1110: vector<4xf64>, %1111: vector<4xf64>, %1112: vector<4xf64>):
    %1113 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1114 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1115 = llvm.add %1113, %1114 overflow<nsw> : i64
    %1116 = llvm.add %1115, %j_panel overflow<nsw> : i64
    %1117 = llvm.getelementptr inbounds %out0_1[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1101, %1117 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1118 = llvm.getelementptr inbounds %1117[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1102, %1118 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1119 = llvm.getelementptr inbounds %1117[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1103, %1119 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1120 = llvm.getelementptr inbounds %1119[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1104, %1120 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1121 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %1122 = llvm.getelementptr inbounds %1117[%1121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1105, %1122 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1123 = llvm.getelementptr inbounds %1122[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1106, %1123 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1124 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %1125 = llvm.getelementptr inbounds %1117[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1107, %1125 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1126 = llvm.getelementptr inbounds %1125[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1108, %1126 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1127 = llvm.mul %891, %b_stride1_1 overflow<nsw> : i64
    %1128 = llvm.getelementptr inbounds %1117[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1109, %1128 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1129 = llvm.getelementptr inbounds %1128[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1110, %1129 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1130 = llvm.mul %899, %b_stride1_1 overflow<nsw> : i64
    %1131 = llvm.getelementptr inbounds %1117[%1130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1111, %1131 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1132 = llvm.getelementptr inbounds %1131[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1112, %1132 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1133 = llvm.add %i_tile, %892 overflow<nsw> : i64
    %1134 = llvm.icmp "slt" %1133, %877 : i64
    llvm.cond_br %1134, ^bb7(%1133 : i64), ^bb13
  ^bb13:
    %1135 = llvm.icmp "slt" %877, %880 : i64
    llvm.cond_br %1135, ^bb14(%877 : i64), ^bb20
  ^bb14(%i_below_tile: i64):
    %1136 = llvm.icmp "eq" %k0_piece, %887 : i64
    llvm.cond_br %1136, ^bb15, ^bb16
  ^bb15:
    llvm.br ^bb17(%907, %907, %907, %907, %907, %907, %907, %907 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16:
    %1137 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1138 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1139 = llvm.add %1137, %1138 overflow<nsw> : i64
    %1140 = llvm.add %1139, %j_panel overflow<nsw> : i64
    %1141 = llvm.getelementptr inbounds %out0_1[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1142 = llvm.load %1141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1143 = llvm.getelementptr inbounds %1141[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1144 = llvm.load %1143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1145 = llvm.getelementptr inbounds %1141[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1146 = llvm.load %1145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1147 = llvm.getelementptr inbounds %1145[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1148 = llvm.load %1147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1149 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %1150 = llvm.getelementptr inbounds %1141[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1151 = llvm.load %1150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1152 = llvm.getelementptr inbounds %1150[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1153 = llvm.load %1152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1154 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %1155 = llvm.getelementptr inbounds %1141[%1154] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1156 = llvm.load %1155 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1157 = llvm.getelementptr inbounds %1155[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb17(%1142, %1144, %1146, %1148, %1151, %1153, %1156, %1158 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%1159: vector<4xf64>, %1160: vector<4xf64>, %1161: vector<4xf64>, %1162: vector<4xf64>, %1163: vector<4xf64>, %1164: vector<4xf64>, %1165: vector<4xf64>, %1166: vector<4xf64>):
    %1167 = llvm.icmp "slt" %k0_piece, %917 : i64
    llvm.cond_br %1167, ^bb18(%k0_piece, %1159, %1160, %1161, %1162, %1163, %1164, %1165, %1166 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1159, %1160, %1161, %1162, %1163, %1164, %1165, %1166 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k0_below: i64, %1168: vector<4xf64>, %1169: vector<4xf64>, %1170: vector<4xf64>, %1171: vector<4xf64>, %1172: vector<4xf64>, %1173: vector<4xf64>, %1174: vector<4xf64>, %1175: vector<4xf64>):
    %1176 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1177 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1178 = llvm.add %1176, %1177 overflow<nsw> : i64
    %1179 = llvm.add %1178, %k0_below overflow<nsw> : i64
    %1180 = llvm.getelementptr inbounds %a_1[%1179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1181 = llvm.load %1180 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1182 = llvm.mlir.poison : vector<4xf64>
    %1183 = llvm.insertelement %1181, %1182[%887 : i64] : vector<4xf64>
    %1184 = llvm.shufflevector %1183, %1182 [0, 0, 0, 0] : vector<4xf64>
    %1185 = llvm.getelementptr inbounds %1180[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1186 = llvm.load %1185 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1187 = llvm.mlir.poison : vector<4xf64>
    %1188 = llvm.insertelement %1186, %1187[%887 : i64] : vector<4xf64>
    %1189 = llvm.shufflevector %1188, %1187 [0, 0, 0, 0] : vector<4xf64>
    %1190 = llvm.mul %897, %a_stride1_1 overflow<nsw> : i64
    %1191 = llvm.getelementptr inbounds %1180[%1190] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1192 = llvm.load %1191 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1193 = llvm.mlir.poison : vector<4xf64>
    %1194 = llvm.insertelement %1192, %1193[%887 : i64] : vector<4xf64>
    %1195 = llvm.shufflevector %1194, %1193 [0, 0, 0, 0] : vector<4xf64>
    %1196 = llvm.mul %898, %a_stride1_1 overflow<nsw> : i64
    %1197 = llvm.getelementptr inbounds %1180[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1198 = llvm.load %1197 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1199 = llvm.mlir.poison : vector<4xf64>
    %1200 = llvm.insertelement %1198, %1199[%887 : i64] : vector<4xf64>
    %1201 = llvm.shufflevector %1200, %1199 [0, 0, 0, 0] : vector<4xf64>
    %1202 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1203 = llvm.mul %1202, %889 overflow<nsw> : i64
    %1204 = llvm.getelementptr inbounds %b_copy[%1203] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1205 = llvm.load %1204 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1206 = llvm.add %887, %891 overflow<nsw> : i64
    %1207 = llvm.add %1203, %1206 overflow<nsw> : i64
    %1208 = llvm.getelementptr inbounds %b_copy[%1207] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1209 = llvm.load %1208 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1210 = llvm.fmul %1184, %1205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1211 = llvm.fmul %1184, %1209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1212 = llvm.fmul %1189, %1205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1213 = llvm.fmul %1189, %1209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1214 = llvm.fmul %1195, %1205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1215 = llvm.fmul %1195, %1209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1216 = llvm.fmul %1201, %1205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1217 = llvm.fmul %1201, %1209 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1218 = llvm.fadd %1168, %1210 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1219 = llvm.fadd %1169, %1211 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1220 = llvm.fadd %1170, %1212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1221 = llvm.fadd %1171, %1213 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1222 = llvm.fadd %1172, %1214 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1223 = llvm.fadd %1173, %1215 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1224 = llvm.fadd %1174, %1216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1225 = llvm.fadd %1175, %1217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1226 = llvm.add %k0_below, %888 overflow<nsw> : i64
    %1227 = llvm.icmp "slt" %1226, %917 : i64
    llvm.cond_br %1227, ^bb18(%1226, %1218, %1219, %1220, %1221, %1222, %1223, %1224, %1225 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1218, %1219, %1220, %1221, %1222, %1223, %1224, %1225 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1228: vector<4xf64>, %1229: vector<4xf64>, %1230: vector<4xf64>, %1231: vector<4xf64>, %1232: vector<4xf64>, %1233: vector<4xf64>, %1234: vector<4xf64>, %1235: vector<4xf64>):
    %1236 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1237 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1238 = llvm.add %1236, %1237 overflow<nsw> : i64
    %1239 = llvm.add %1238, %j_panel overflow<nsw> : i64
    %1240 = llvm.getelementptr inbounds %out0_1[%1239] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1228, %1240 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1241 = llvm.getelementptr inbounds %1240[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1229, %1241 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1242 = llvm.getelementptr inbounds %1240[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1230, %1242 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1243 = llvm.getelementptr inbounds %1242[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1231, %1243 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1244 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %1245 = llvm.getelementptr inbounds %1240[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1232, %1245 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1246 = llvm.getelementptr inbounds %1245[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1233, %1246 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1247 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %1248 = llvm.getelementptr inbounds %1240[%1247] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1234, %1248 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1249 = llvm.getelementptr inbounds %1248[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1235, %1249 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1250 = llvm.add %i_below_tile, %891 overflow<nsw> : i64
    %1251 = llvm.icmp "slt" %1250, %880 : i64
    llvm.cond_br %1251, ^bb14(%1250 : i64), ^bb20
  ^bb20:
    %1252 = llvm.icmp "slt" %880, %881 : i64
    llvm.cond_br %1252, ^bb21(%880 : i64), ^bb27
  ^bb21(%i_below_below_tile: i64):
    %1253 = llvm.icmp "eq" %k0_piece, %887 : i64
    llvm.cond_br %1253, ^bb22, ^bb23
  ^bb22:
    llvm.br ^bb24(%907, %907, %907, %907 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23:
    %1254 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1255 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1256 = llvm.add %1254, %1255 overflow<nsw> : i64
    %1257 = llvm.add %1256, %j_panel overflow<nsw> : i64
    %1258 = llvm.getelementptr inbounds %out0_1[%1257] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1259 = llvm.load %1258 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1260 = llvm.getelementptr inbounds %1258[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1261 = llvm.load %1260 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1262 = llvm.getelementptr inbounds %1258[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1263 = llvm.load %1262 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1264 = llvm.getelementptr inbounds %1262[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1265 = llvm.load %1264 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb24(%1259, %1261, %1263, %1265 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%1266: vector<4xf64>, %1267: vector<4xf64>, %1268: vector<4xf64>, %1269: vector<4xf64>):
    %1270 = llvm.icmp "slt" %k0_piece, %917 : i64
    llvm.cond_br %1270, ^bb25(%k0_piece, %1266, %1267, %1268, %1269 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%1266, %1267, %1268, %1269 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_below_below: i64, %1271: vector<4xf64>, %1272: vector<4xf64>, %1273: vector<4xf64>, %1274: vector<4xf64>):
    %1275 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1276 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1277 = llvm.add %1275, %1276 overflow<nsw> : i64
    %1278 = llvm.add %1277, %k0_below_below overflow<nsw> : i64
    %1279 = llvm.getelementptr inbounds %a_1[%1278] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1280 = llvm.load %1279 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1281 = llvm.mlir.poison : vector<4xf64>
    %1282 = llvm.insertelement %1280, %1281[%887 : i64] : vector<4xf64>
    %1283 = llvm.shufflevector %1282, %1281 [0, 0, 0, 0] : vector<4xf64>
    %1284 = llvm.getelementptr inbounds %1279[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1285 = llvm.load %1284 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1286 = llvm.mlir.poison : vector<4xf64>
    %1287 = llvm.insertelement %1285, %1286[%887 : i64] : vector<4xf64>
    %1288 = llvm.shufflevector %1287, %1286 [0, 0, 0, 0] : vector<4xf64>
    %1289 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1290 = llvm.mul %1289, %889 overflow<nsw> : i64
    %1291 = llvm.getelementptr inbounds %b_copy[%1290] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1292 = llvm.load %1291 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1293 = llvm.add %887, %891 overflow<nsw> : i64
    %1294 = llvm.add %1290, %1293 overflow<nsw> : i64
    %1295 = llvm.getelementptr inbounds %b_copy[%1294] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1296 = llvm.load %1295 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1297 = llvm.fmul %1283, %1292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1298 = llvm.fmul %1283, %1296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1299 = llvm.fmul %1288, %1292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1300 = llvm.fmul %1288, %1296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1301 = llvm.fadd %1271, %1297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1302 = llvm.fadd %1272, %1298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1303 = llvm.fadd %1273, %1299 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1304 = llvm.fadd %1274, %1300 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1305 = llvm.add %k0_below_below, %888 overflow<nsw> : i64
    %1306 = llvm.icmp "slt" %1305, %917 : i64
    llvm.cond_br %1306, ^bb25(%1305, %1301, %1302, %1303, %1304 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%1301, %1302, %1303, %1304 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1307: vector<4xf64>, %1308: vector<4xf64>, %1309: vector<4xf64>, %1310: vector<4xf64>):
    %1311 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1312 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1313 = llvm.add %1311, %1312 overflow<nsw> : i64
    %1314 = llvm.add %1313, %j_panel overflow<nsw> : i64
    %1315 = llvm.getelementptr inbounds %out0_1[%1314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1307, %1315 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1316 = llvm.getelementptr inbounds %1315[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1308, %1316 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1317 = llvm.getelementptr inbounds %1315[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1309, %1317 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1318 = llvm.getelementptr inbounds %1317[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1310, %1318 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1319 = llvm.add %i_below_below_tile, %897 overflow<nsw> : i64
    %1320 = llvm.icmp "slt" %1319, %881 : i64
    llvm.cond_br %1320, ^bb21(%1319 : i64), ^bb27
  ^bb27:
    %1321 = llvm.icmp "slt" %881, %a_size1_1 : i64
    llvm.cond_br %1321, ^bb28(%881 : i64), ^bb34
  ^bb28(%i_below_below_below_tile: i64):
    %1322 = llvm.icmp "eq" %k0_piece, %887 : i64
    llvm.cond_br %1322, ^bb29, ^bb30
  ^bb29:
    llvm.br ^bb31(%907, %907 : vector<4xf64>, vector<4xf64>)
  ^bb30:
    %1323 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1324 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1325 = llvm.add %1323, %1324 overflow<nsw> : i64
    %1326 = llvm.add %1325, %j_panel overflow<nsw> : i64
    %1327 = llvm.getelementptr inbounds %out0_1[%1326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1328 = llvm.load %1327 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1329 = llvm.getelementptr inbounds %1327[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1330 = llvm.load %1329 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb31(%1328, %1330 : vector<4xf64>, vector<4xf64>)
  ^bb31(%1331: vector<4xf64>, %1332: vector<4xf64>):
    %1333 = llvm.icmp "slt" %k0_piece, %917 : i64
    llvm.cond_br %1333, ^bb32(%k0_piece, %1331, %1332 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%1331, %1332 : vector<4xf64>, vector<4xf64>)
  ^bb32(%k0_below_below_below: i64, %1334: vector<4xf64>, %1335: vector<4xf64>):
    %1336 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1337 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1338 = llvm.add %1336, %1337 overflow<nsw> : i64
    %1339 = llvm.add %1338, %k0_below_below_below overflow<nsw> : i64
    %1340 = llvm.getelementptr inbounds %a_1[%1339] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1341 = llvm.load %1340 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1342 = llvm.mlir.poison : vector<4xf64>
    %1343 = llvm.insertelement %1341, %1342[%887 : i64] : vector<4xf64>
    %1344 = llvm.shufflevector %1343, %1342 [0, 0, 0, 0] : vector<4xf64>
    %1345 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1346 = llvm.mul %1345, %889 overflow<nsw> : i64
    %1347 = llvm.getelementptr inbounds %b_copy[%1346] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1348 = llvm.load %1347 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1349 = llvm.add %887, %891 overflow<nsw> : i64
    %1350 = llvm.add %1346, %1349 overflow<nsw> : i64
    %1351 = llvm.getelementptr inbounds %b_copy[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1352 = llvm.load %1351 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1353 = llvm.fmul %1344, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1354 = llvm.fmul %1344, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1355 = llvm.fadd %1334, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1356 = llvm.fadd %1335, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1357 = llvm.add %k0_below_below_below, %888 overflow<nsw> : i64
    %1358 = llvm.icmp "slt" %1357, %917 : i64
    llvm.cond_br %1358, ^bb32(%1357, %1355, %1356 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%1355, %1356 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1359: vector<4xf64>, %1360: vector<4xf64>):
    %1361 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1362 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1363 = llvm.add %1361, %1362 overflow<nsw> : i64
    %1364 = llvm.add %1363, %j_panel overflow<nsw> : i64
    %1365 = llvm.getelementptr inbounds %out0_1[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1359, %1365 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1366 = llvm.getelementptr inbounds %1365[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1360, %1366 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1367 = llvm.add %i_below_below_below_tile, %888 overflow<nsw> : i64
    %1368 = llvm.icmp "slt" %1367, %a_size1_1 : i64
    llvm.cond_br %1368, ^bb28(%1367 : i64), ^bb34
  ^bb34:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1369 = llvm.add %k0_piece, %890 overflow<nsw> : i64
    %1370 = llvm.icmp "slt" %1369, %874 : i64
    llvm.cond_br %1370, ^bb3(%1369 : i64), ^bb35
  ^bb35:
    %1371 = llvm.add %j_panel, %889 overflow<nsw> : i64
    %1372 = llvm.icmp "slt" %1371, %873 : i64
    llvm.cond_br %1372, ^bb2(%1371 : i64), ^bb36
  ^bb36:
    %1373 = llvm.icmp "slt" %873, %b_stride1_1 : i64
    llvm.cond_br %1373, ^bb37(%873 : i64), ^bb73
  ^bb37(%j_right_panel: i64):
    %1374 = llvm.add %j_right_panel, %891 overflow<nsw> : i64
    %1375 = llvm.sub %1374, %j_right_panel overflow<nsw> : i64
    %1376 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1377 = llvm.intr.smin(%1375, %1376) : (i64, i64) -> i64
    %1378 = llvm.intr.smin(%1377, %891) : (i64, i64) -> i64
    %1379 = llvm.intr.smax(%1378, %887) : (i64, i64) -> i64
    %1380 = llvm.trunc %1379 : i64 to i32
    %1381 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1382 = llvm.mlir.poison : vector<4xi32>
    %1383 = llvm.insertelement %1380, %1382[%887 : i64] : vector<4xi32>
    %1384 = llvm.shufflevector %1383, %1382 [0, 0, 0, 0] : vector<4xi32>
    %1385 = llvm.icmp "slt" %1381, %1384 : vector<4xi32>
    %1386 = llvm.icmp "slt" %887, %874 : i64
    llvm.cond_br %1386, ^bb38(%887 : i64), ^bb72
  ^bb38(%k0_right_piece: i64):
    %1387 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%889, %882) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1388 = llvm.extractvalue %1387[0] : !llvm.struct<(i64, i1)>
    %1389 = llvm.extractvalue %1387[1] : !llvm.struct<(i64, i1)>
    %1390 = llvm.xor %1389, %906 : i1
    llvm.cond_br %1390, ^bb39, ^bb75(%903 : i32)
  ^bb39:
    %1391 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1388, %883) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1392 = llvm.extractvalue %1391[0] : !llvm.struct<(i64, i1)>
    %1393 = llvm.extractvalue %1391[1] : !llvm.struct<(i64, i1)>
    %1394 = llvm.xor %1393, %906 : i1
    llvm.cond_br %1394, ^bb40, ^bb75(%903 : i32)
  ^bb40:
    %1395 = llvm.add %1392, %901 overflow<nsw> : i64
    %1396 = llvm.and %1395, %902 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%901, %1396) : (i64, i64) -> !llvm.ptr
    %1397 = llvm.mlir.zero : !llvm.ptr
    %1398 = llvm.icmp "ne" %b_copy_1, %1397 : !llvm.ptr
    llvm.cond_br %1398, ^bb41, ^bb75(%903 : i32)
  ^bb41:
    %1399 = llvm.add %k0_right_piece, %900 overflow<nsw> : i64
    %1400 = llvm.intr.smin(%1399, %a_stride1_1) : (i64, i64) -> i64
    %1401 = llvm.icmp "slt" %k0_right_piece, %1400 : i64
    llvm.cond_br %1401, ^bb42(%k0_right_piece : i64), ^bb43
  ^bb42(%k0_right_copy: i64):
    %1402 = llvm.add %k0_right_copy, %889 overflow<nsw> : i64
    %1403 = llvm.mul %b0, %876 overflow<nsw> : i64
    %1404 = llvm.mul %1402, %b_stride1_1 overflow<nsw> : i64
    %1405 = llvm.add %1403, %1404 overflow<nsw> : i64
    %1406 = llvm.add %1405, %j_right_panel overflow<nsw> : i64
    %1407 = llvm.getelementptr %b_1[%1406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1407, %904, %905, %903) : (!llvm.ptr, i32, i32, i32) -> ()
    %1408 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1409 = llvm.add %1403, %1408 overflow<nsw> : i64
    %1410 = llvm.add %1409, %j_right_panel overflow<nsw> : i64
    %1411 = llvm.getelementptr inbounds %b_1[%1410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1412 = llvm.intr.masked.load %1411, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1413 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1414 = llvm.mul %1413, %883 overflow<nsw> : i64
    %1415 = llvm.getelementptr inbounds %b_copy_1[%1414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1412, %1415, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1416 = llvm.add %k0_right_copy, %888 overflow<nsw> : i64
    %1417 = llvm.icmp "slt" %1416, %1400 : i64
    llvm.cond_br %1417, ^bb42(%1416 : i64), ^bb43
  ^bb43:
    %1418 = llvm.icmp "slt" %887, %884 : i64
    llvm.cond_br %1418, ^bb44(%887 : i64), ^bb50
  ^bb44(%i_right_tile: i64):
    %1419 = llvm.icmp "eq" %k0_right_piece, %887 : i64
    llvm.cond_br %1419, ^bb45, ^bb46
  ^bb45:
    llvm.br ^bb47(%907, %907, %907, %907, %907, %907, %907, %907 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46:
    %1420 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1421 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1422 = llvm.add %1420, %1421 overflow<nsw> : i64
    %1423 = llvm.add %1422, %j_right_panel overflow<nsw> : i64
    %1424 = llvm.getelementptr inbounds %out0_1[%1423] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1425 = llvm.intr.masked.load %1424, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1426 = llvm.getelementptr inbounds %1424[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1427 = llvm.intr.masked.load %1426, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1428 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %1429 = llvm.getelementptr inbounds %1424[%1428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1430 = llvm.intr.masked.load %1429, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1431 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %1432 = llvm.getelementptr inbounds %1424[%1431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1433 = llvm.intr.masked.load %1432, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1434 = llvm.mul %891, %b_stride1_1 overflow<nsw> : i64
    %1435 = llvm.getelementptr inbounds %1424[%1434] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1436 = llvm.intr.masked.load %1435, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1437 = llvm.mul %899, %b_stride1_1 overflow<nsw> : i64
    %1438 = llvm.getelementptr inbounds %1424[%1437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1439 = llvm.intr.masked.load %1438, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1440 = llvm.mul %892, %b_stride1_1 overflow<nsw> : i64
    %1441 = llvm.getelementptr inbounds %1424[%1440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1442 = llvm.intr.masked.load %1441, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1443 = llvm.mul %893, %b_stride1_1 overflow<nsw> : i64
    %1444 = llvm.getelementptr inbounds %1424[%1443] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1445 = llvm.intr.masked.load %1444, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb47(%1425, %1427, %1430, %1433, %1436, %1439, %1442, %1445 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%1446: vector<4xf64>, %1447: vector<4xf64>, %1448: vector<4xf64>, %1449: vector<4xf64>, %1450: vector<4xf64>, %1451: vector<4xf64>, %1452: vector<4xf64>, %1453: vector<4xf64>):
    %1454 = llvm.icmp "slt" %k0_right_piece, %1400 : i64
    llvm.cond_br %1454, ^bb48(%k0_right_piece, %1446, %1447, %1448, %1449, %1450, %1451, %1452, %1453 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%1446, %1447, %1448, %1449, %1450, %1451, %1452, %1453 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb48(%k0_right: i64, %1455: vector<4xf64>, %1456: vector<4xf64>, %1457: vector<4xf64>, %1458: vector<4xf64>, %1459: vector<4xf64>, %1460: vector<4xf64>, %1461: vector<4xf64>, %1462: vector<4xf64>):
    %1463 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1464 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1465 = llvm.add %1463, %1464 overflow<nsw> : i64
    %1466 = llvm.add %1465, %k0_right overflow<nsw> : i64
    %1467 = llvm.getelementptr inbounds %a_1[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1468 = llvm.load %1467 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1469 = llvm.mlir.poison : vector<4xf64>
    %1470 = llvm.insertelement %1468, %1469[%887 : i64] : vector<4xf64>
    %1471 = llvm.shufflevector %1470, %1469 [0, 0, 0, 0] : vector<4xf64>
    %1472 = llvm.getelementptr inbounds %1467[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1473 = llvm.load %1472 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1474 = llvm.mlir.poison : vector<4xf64>
    %1475 = llvm.insertelement %1473, %1474[%887 : i64] : vector<4xf64>
    %1476 = llvm.shufflevector %1475, %1474 [0, 0, 0, 0] : vector<4xf64>
    %1477 = llvm.mul %897, %a_stride1_1 overflow<nsw> : i64
    %1478 = llvm.getelementptr inbounds %1467[%1477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1479 = llvm.load %1478 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1480 = llvm.mlir.poison : vector<4xf64>
    %1481 = llvm.insertelement %1479, %1480[%887 : i64] : vector<4xf64>
    %1482 = llvm.shufflevector %1481, %1480 [0, 0, 0, 0] : vector<4xf64>
    %1483 = llvm.mul %898, %a_stride1_1 overflow<nsw> : i64
    %1484 = llvm.getelementptr inbounds %1467[%1483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1485 = llvm.load %1484 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1486 = llvm.mlir.poison : vector<4xf64>
    %1487 = llvm.insertelement %1485, %1486[%887 : i64] : vector<4xf64>
    %1488 = llvm.shufflevector %1487, %1486 [0, 0, 0, 0] : vector<4xf64>
    %1489 = llvm.mul %891, %a_stride1_1 overflow<nsw> : i64
    %1490 = llvm.getelementptr inbounds %1467[%1489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1491 = llvm.load %1490 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1492 = llvm.mlir.poison : vector<4xf64>
    %1493 = llvm.insertelement %1491, %1492[%887 : i64] : vector<4xf64>
    %1494 = llvm.shufflevector %1493, %1492 [0, 0, 0, 0] : vector<4xf64>
    %1495 = llvm.mul %899, %a_stride1_1 overflow<nsw> : i64
    %1496 = llvm.getelementptr inbounds %1467[%1495] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1497 = llvm.load %1496 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1498 = llvm.mlir.poison : vector<4xf64>
    %1499 = llvm.insertelement %1497, %1498[%887 : i64] : vector<4xf64>
    %1500 = llvm.shufflevector %1499, %1498 [0, 0, 0, 0] : vector<4xf64>
    %1501 = llvm.mul %892, %a_stride1_1 overflow<nsw> : i64
    %1502 = llvm.getelementptr inbounds %1467[%1501] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1503 = llvm.load %1502 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1504 = llvm.mlir.poison : vector<4xf64>
    %1505 = llvm.insertelement %1503, %1504[%887 : i64] : vector<4xf64>
    %1506 = llvm.shufflevector %1505, %1504 [0, 0, 0, 0] : vector<4xf64>
    %1507 = llvm.mul %893, %a_stride1_1 overflow<nsw> : i64
    %1508 = llvm.getelementptr inbounds %1467[%1507] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1509 = llvm.load %1508 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1510 = llvm.mlir.poison : vector<4xf64>
    %1511 = llvm.insertelement %1509, %1510[%887 : i64] : vector<4xf64>
    %1512 = llvm.shufflevector %1511, %1510 [0, 0, 0, 0] : vector<4xf64>
    %1513 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1514 = llvm.mul %1513, %883 overflow<nsw> : i64
    %1515 = llvm.getelementptr inbounds %b_copy_1[%1514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1516 = llvm.intr.masked.load %1515, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1517 = llvm.fmul %1471, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1518 = llvm.fmul %1476, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1519 = llvm.fmul %1482, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1520 = llvm.fmul %1488, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1521 = llvm.fmul %1494, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1522 = llvm.fmul %1500, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1523 = llvm.fmul %1506, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1524 = llvm.fmul %1512, %1516 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1525 = llvm.fadd %1455, %1517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1526 = llvm.fadd %1456, %1518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1527 = llvm.fadd %1457, %1519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1528 = llvm.fadd %1458, %1520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1529 = llvm.fadd %1459, %1521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1530 = llvm.fadd %1460, %1522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1531 = llvm.fadd %1461, %1523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1532 = llvm.fadd %1462, %1524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1533 = llvm.add %k0_right, %888 overflow<nsw> : i64
    %1534 = llvm.icmp "slt" %1533, %1400 : i64
    llvm.cond_br %1534, ^bb48(%1533, %1525, %1526, %1527, %1528, %1529, %1530, %1531, %1532 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb49(%1525, %1526, %1527, %1528, %1529, %1530, %1531, %1532 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb49(%1535: vector<4xf64>, %1536: vector<4xf64>, %1537: vector<4xf64>, %1538: vector<4xf64>, %1539: vector<4xf64>, %1540: vector<4xf64>, %1541: vector<4xf64>, %1542: vector<4xf64>):
    %1543 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1544 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1545 = llvm.add %1543, %1544 overflow<nsw> : i64
    %1546 = llvm.add %1545, %j_right_panel overflow<nsw> : i64
    %1547 = llvm.getelementptr inbounds %out0_1[%1546] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1535, %1547, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1548 = llvm.getelementptr inbounds %1547[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1536, %1548, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1549 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %1550 = llvm.getelementptr inbounds %1547[%1549] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1537, %1550, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1551 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %1552 = llvm.getelementptr inbounds %1547[%1551] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1538, %1552, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1553 = llvm.mul %891, %b_stride1_1 overflow<nsw> : i64
    %1554 = llvm.getelementptr inbounds %1547[%1553] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1539, %1554, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1555 = llvm.mul %899, %b_stride1_1 overflow<nsw> : i64
    %1556 = llvm.getelementptr inbounds %1547[%1555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1540, %1556, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1557 = llvm.mul %892, %b_stride1_1 overflow<nsw> : i64
    %1558 = llvm.getelementptr inbounds %1547[%1557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1541, %1558, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1559 = llvm.mul %893, %b_stride1_1 overflow<nsw> : i64
    %1560 = llvm.getelementptr inbounds %1547[%1559] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1542, %1560, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1561 = llvm.add %i_right_tile, %889 overflow<nsw> : i64
    %1562 = llvm.icmp "slt" %1561, %884 : i64
    llvm.cond_br %1562, ^bb44(%1561 : i64), ^bb50
  ^bb50:
    %1563 = llvm.icmp "slt" %884, %885 : i64
    llvm.cond_br %1563, ^bb51(%884 : i64), ^bb57
  ^bb51(%i_right_below_tile: i64):
    %1564 = llvm.icmp "eq" %k0_right_piece, %887 : i64
    llvm.cond_br %1564, ^bb52, ^bb53
  ^bb52:
    llvm.br ^bb54(%907, %907, %907, %907 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53:
    %1565 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1566 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1567 = llvm.add %1565, %1566 overflow<nsw> : i64
    %1568 = llvm.add %1567, %j_right_panel overflow<nsw> : i64
    %1569 = llvm.getelementptr inbounds %out0_1[%1568] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1570 = llvm.intr.masked.load %1569, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1571 = llvm.getelementptr inbounds %1569[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1572 = llvm.intr.masked.load %1571, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1573 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %1574 = llvm.getelementptr inbounds %1569[%1573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1575 = llvm.intr.masked.load %1574, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1576 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %1577 = llvm.getelementptr inbounds %1569[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1578 = llvm.intr.masked.load %1577, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb54(%1570, %1572, %1575, %1578 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb54(%1579: vector<4xf64>, %1580: vector<4xf64>, %1581: vector<4xf64>, %1582: vector<4xf64>):
    %1583 = llvm.icmp "slt" %k0_right_piece, %1400 : i64
    llvm.cond_br %1583, ^bb55(%k0_right_piece, %1579, %1580, %1581, %1582 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1579, %1580, %1581, %1582 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb55(%k0_right_below: i64, %1584: vector<4xf64>, %1585: vector<4xf64>, %1586: vector<4xf64>, %1587: vector<4xf64>):
    %1588 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1589 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1590 = llvm.add %1588, %1589 overflow<nsw> : i64
    %1591 = llvm.add %1590, %k0_right_below overflow<nsw> : i64
    %1592 = llvm.getelementptr inbounds %a_1[%1591] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1593 = llvm.load %1592 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1594 = llvm.mlir.poison : vector<4xf64>
    %1595 = llvm.insertelement %1593, %1594[%887 : i64] : vector<4xf64>
    %1596 = llvm.shufflevector %1595, %1594 [0, 0, 0, 0] : vector<4xf64>
    %1597 = llvm.getelementptr inbounds %1592[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1598 = llvm.load %1597 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1599 = llvm.mlir.poison : vector<4xf64>
    %1600 = llvm.insertelement %1598, %1599[%887 : i64] : vector<4xf64>
    %1601 = llvm.shufflevector %1600, %1599 [0, 0, 0, 0] : vector<4xf64>
    %1602 = llvm.mul %897, %a_stride1_1 overflow<nsw> : i64
    %1603 = llvm.getelementptr inbounds %1592[%1602] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1604 = llvm.load %1603 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1605 = llvm.mlir.poison : vector<4xf64>
    %1606 = llvm.insertelement %1604, %1605[%887 : i64] : vector<4xf64>
    %1607 = llvm.shufflevector %1606, %1605 [0, 0, 0, 0] : vector<4xf64>
    %1608 = llvm.mul %898, %a_stride1_1 overflow<nsw> : i64
    %1609 = llvm.getelementptr inbounds %1592[%1608] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1610 = llvm.load %1609 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1611 = llvm.mlir.poison : vector<4xf64>
    %1612 = llvm.insertelement %1610, %1611[%887 : i64] : vector<4xf64>
    %1613 = llvm.shufflevector %1612, %1611 [0, 0, 0, 0] : vector<4xf64>
    %1614 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1615 = llvm.mul %1614, %883 overflow<nsw> : i64
    %1616 = llvm.getelementptr inbounds %b_copy_1[%1615] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1617 = llvm.intr.masked.load %1616, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1618 = llvm.fmul %1596, %1617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1619 = llvm.fmul %1601, %1617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1620 = llvm.fmul %1607, %1617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1621 = llvm.fmul %1613, %1617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1622 = llvm.fadd %1584, %1618 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1623 = llvm.fadd %1585, %1619 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1624 = llvm.fadd %1586, %1620 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1625 = llvm.fadd %1587, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1626 = llvm.add %k0_right_below, %888 overflow<nsw> : i64
    %1627 = llvm.icmp "slt" %1626, %1400 : i64
    llvm.cond_br %1627, ^bb55(%1626, %1622, %1623, %1624, %1625 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb56(%1622, %1623, %1624, %1625 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb56(%1628: vector<4xf64>, %1629: vector<4xf64>, %1630: vector<4xf64>, %1631: vector<4xf64>):
    %1632 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1633 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1634 = llvm.add %1632, %1633 overflow<nsw> : i64
    %1635 = llvm.add %1634, %j_right_panel overflow<nsw> : i64
    %1636 = llvm.getelementptr inbounds %out0_1[%1635] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1628, %1636, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1637 = llvm.getelementptr inbounds %1636[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1629, %1637, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1638 = llvm.mul %897, %b_stride1_1 overflow<nsw> : i64
    %1639 = llvm.getelementptr inbounds %1636[%1638] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1630, %1639, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1640 = llvm.mul %898, %b_stride1_1 overflow<nsw> : i64
    %1641 = llvm.getelementptr inbounds %1636[%1640] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1631, %1641, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1642 = llvm.add %i_right_below_tile, %891 overflow<nsw> : i64
    %1643 = llvm.icmp "slt" %1642, %885 : i64
    llvm.cond_br %1643, ^bb51(%1642 : i64), ^bb57
  ^bb57:
    %1644 = llvm.icmp "slt" %885, %886 : i64
    llvm.cond_br %1644, ^bb58(%885 : i64), ^bb64
  ^bb58(%i_right_below_below_tile: i64):
    %1645 = llvm.icmp "eq" %k0_right_piece, %887 : i64
    llvm.cond_br %1645, ^bb59, ^bb60
  ^bb59:
    llvm.br ^bb61(%907, %907 : vector<4xf64>, vector<4xf64>)
  ^bb60:
    %1646 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1647 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1648 = llvm.add %1646, %1647 overflow<nsw> : i64
    %1649 = llvm.add %1648, %j_right_panel overflow<nsw> : i64
    %1650 = llvm.getelementptr inbounds %out0_1[%1649] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1651 = llvm.intr.masked.load %1650, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1652 = llvm.getelementptr inbounds %1650[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1653 = llvm.intr.masked.load %1652, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb61(%1651, %1653 : vector<4xf64>, vector<4xf64>)
  ^bb61(%1654: vector<4xf64>, %1655: vector<4xf64>):
    %1656 = llvm.icmp "slt" %k0_right_piece, %1400 : i64
    llvm.cond_br %1656, ^bb62(%k0_right_piece, %1654, %1655 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1654, %1655 : vector<4xf64>, vector<4xf64>)
  ^bb62(%k0_right_below_below: i64, %1657: vector<4xf64>, %1658: vector<4xf64>):
    %1659 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1660 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1661 = llvm.add %1659, %1660 overflow<nsw> : i64
    %1662 = llvm.add %1661, %k0_right_below_below overflow<nsw> : i64
    %1663 = llvm.getelementptr inbounds %a_1[%1662] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1664 = llvm.load %1663 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1665 = llvm.mlir.poison : vector<4xf64>
    %1666 = llvm.insertelement %1664, %1665[%887 : i64] : vector<4xf64>
    %1667 = llvm.shufflevector %1666, %1665 [0, 0, 0, 0] : vector<4xf64>
    %1668 = llvm.getelementptr inbounds %1663[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1669 = llvm.load %1668 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1670 = llvm.mlir.poison : vector<4xf64>
    %1671 = llvm.insertelement %1669, %1670[%887 : i64] : vector<4xf64>
    %1672 = llvm.shufflevector %1671, %1670 [0, 0, 0, 0] : vector<4xf64>
    %1673 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1674 = llvm.mul %1673, %883 overflow<nsw> : i64
    %1675 = llvm.getelementptr inbounds %b_copy_1[%1674] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1676 = llvm.intr.masked.load %1675, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1677 = llvm.fmul %1667, %1676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1678 = llvm.fmul %1672, %1676 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1679 = llvm.fadd %1657, %1677 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1680 = llvm.fadd %1658, %1678 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1681 = llvm.add %k0_right_below_below, %888 overflow<nsw> : i64
    %1682 = llvm.icmp "slt" %1681, %1400 : i64
    llvm.cond_br %1682, ^bb62(%1681, %1679, %1680 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%1679, %1680 : vector<4xf64>, vector<4xf64>)
  ^bb63(%1683: vector<4xf64>, %1684: vector<4xf64>):
    %1685 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1686 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1687 = llvm.add %1685, %1686 overflow<nsw> : i64
    %1688 = llvm.add %1687, %j_right_panel overflow<nsw> : i64
    %1689 = llvm.getelementptr inbounds %out0_1[%1688] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1683, %1689, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1690 = llvm.getelementptr inbounds %1689[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1684, %1690, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1691 = llvm.add %i_right_below_below_tile, %897 overflow<nsw> : i64
    %1692 = llvm.icmp "slt" %1691, %886 : i64
    llvm.cond_br %1692, ^bb58(%1691 : i64), ^bb64
  ^bb64:
    %1693 = llvm.icmp "slt" %886, %a_size1_1 : i64
    llvm.cond_br %1693, ^bb65(%886 : i64), ^bb71
  ^bb65(%i_right_below_below_below_tile: i64):
    %1694 = llvm.icmp "eq" %k0_right_piece, %887 : i64
    llvm.cond_br %1694, ^bb66, ^bb67
  ^bb66:
    llvm.br ^bb68(%907 : vector<4xf64>)
  ^bb67:
    %1695 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1696 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1697 = llvm.add %1695, %1696 overflow<nsw> : i64
    %1698 = llvm.add %1697, %j_right_panel overflow<nsw> : i64
    %1699 = llvm.getelementptr inbounds %out0_1[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1700 = llvm.intr.masked.load %1699, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb68(%1700 : vector<4xf64>)
  ^bb68(%1701: vector<4xf64>):
    %1702 = llvm.icmp "slt" %k0_right_piece, %1400 : i64
    llvm.cond_br %1702, ^bb69(%k0_right_piece, %1701 : i64, vector<4xf64>), ^bb70(%1701 : vector<4xf64>)
  ^bb69(%k0_right_below_below_below: i64, %1703: vector<4xf64>):
    %1704 = llvm.mul %b0, %879 overflow<nsw> : i64
    %1705 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1706 = llvm.add %1704, %1705 overflow<nsw> : i64
    %1707 = llvm.add %1706, %k0_right_below_below_below overflow<nsw> : i64
    %1708 = llvm.getelementptr inbounds %a_1[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1709 = llvm.load %1708 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1710 = llvm.mlir.poison : vector<4xf64>
    %1711 = llvm.insertelement %1709, %1710[%887 : i64] : vector<4xf64>
    %1712 = llvm.shufflevector %1711, %1710 [0, 0, 0, 0] : vector<4xf64>
    %1713 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1714 = llvm.mul %1713, %883 overflow<nsw> : i64
    %1715 = llvm.getelementptr inbounds %b_copy_1[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1716 = llvm.intr.masked.load %1715, %1385, %907 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1717 = llvm.fmul %1712, %1716 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1718 = llvm.fadd %1703, %1717 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1719 = llvm.add %k0_right_below_below_below, %888 overflow<nsw> : i64
    %1720 = llvm.icmp "slt" %1719, %1400 : i64
    llvm.cond_br %1720, ^bb69(%1719, %1718 : i64, vector<4xf64>), ^bb70(%1718 : vector<4xf64>)
  ^bb70(%1721: vector<4xf64>):
    %1722 = llvm.mul %b0, %878 overflow<nsw> : i64
    %1723 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1724 = llvm.add %1722, %1723 overflow<nsw> : i64
    %1725 = llvm.add %1724, %j_right_panel overflow<nsw> : i64
    %1726 = llvm.getelementptr inbounds %out0_1[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1721, %1726, %1385 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1727 = llvm.add %i_right_below_below_below_tile, %888 overflow<nsw> : i64
    %1728 = llvm.icmp "slt" %1727, %a_size1_1 : i64
    llvm.cond_br %1728, ^bb65(%1727 : i64), ^bb71
  ^bb71:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1729 = llvm.add %k0_right_piece, %900 overflow<nsw> : i64
    %1730 = llvm.icmp "slt" %1729, %874 : i64
    llvm.cond_br %1730, ^bb38(%1729 : i64), ^bb72
  ^bb72:
    %1731 = llvm.add %j_right_panel, %891 overflow<nsw> : i64
    %1732 = llvm.icmp "slt" %1731, %b_stride1_1 : i64
    llvm.cond_br %1732, ^bb37(%1731 : i64), ^bb73
  ^bb73:
    %1733 = llvm.add %b0, %888 overflow<nsw> : i64
    %1734 = llvm.icmp "slt" %1733, %end : i64
    llvm.cond_br %1734, ^bb1(%1733 : i64), ^bb74
  ^bb74:
    llvm.return %904 : i32
  ^bb75(%1735: i32):
    llvm.return %1735 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1736 = llvm.mlir.constant(8) : i64
    %1737 = llvm.mlir.constant(16) : i64
    %1738 = llvm.mlir.constant(24) : i64
    %1739 = llvm.mlir.constant(32) : i64
    %1740 = llvm.mlir.constant(40) : i64
    %1741 = llvm.mlir.constant(48) : i64
    %1742 = llvm.mlir.constant(56) : i64
    %1743 = llvm.mlir.constant(64) : i64
    %1744 = llvm.mlir.constant(72) : i64
    %1745 = llvm.mlir.constant(80) : i64
    %1746 = llvm.mlir.constant(88) : i64
    %1747 = llvm.mlir.constant(96) : i64
    %1748 = llvm.mlir.constant(104) : i64
    %1749 = llvm.mlir.constant(112) : i64
    %1750 = llvm.mlir.constant(120) : i64
    %1751 = llvm.mlir.constant(128) : i64
    %1752 = llvm.mlir.constant(136) : i64
    %1753 = llvm.mlir.constant(144) : i64
    %1754 = llvm.mlir.constant(152) : i64
    %1755 = llvm.mlir.constant(160) : i64
    %1756 = llvm.mlir.constant(168) : i64
    %1757 = llvm.mlir.constant(176) : i64
    %1758 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1759 = llvm.getelementptr inbounds %context[%1736] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1760 = llvm.load %1759 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1761 = llvm.getelementptr inbounds %context[%1737] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1762 = llvm.load %1761 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1763 = llvm.getelementptr inbounds %context[%1738] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1764 = llvm.load %1763 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1765 = llvm.getelementptr inbounds %context[%1739] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1766 = llvm.load %1765 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1767 = llvm.getelementptr inbounds %context[%1740] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1768 = llvm.load %1767 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1769 = llvm.getelementptr inbounds %context[%1741] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1770 = llvm.load %1769 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1771 = llvm.getelementptr inbounds %context[%1742] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1772 = llvm.load %1771 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1773 = llvm.getelementptr inbounds %context[%1743] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1774 = llvm.load %1773 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1775 = llvm.getelementptr inbounds %context[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1776 = llvm.load %1775 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1777 = llvm.getelementptr inbounds %context[%1745] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1778 = llvm.load %1777 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1779 = llvm.getelementptr inbounds %context[%1746] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1780 = llvm.load %1779 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1781 = llvm.getelementptr inbounds %context[%1747] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1782 = llvm.load %1781 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1783 = llvm.getelementptr inbounds %context[%1748] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1784 = llvm.load %1783 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1785 = llvm.getelementptr inbounds %context[%1749] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1786 = llvm.load %1785 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1787 = llvm.getelementptr inbounds %context[%1750] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1788 = llvm.load %1787 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1789 = llvm.getelementptr inbounds %context[%1751] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1790 = llvm.load %1789 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1791 = llvm.getelementptr inbounds %context[%1752] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1792 = llvm.load %1791 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1793 = llvm.getelementptr inbounds %context[%1753] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1794 = llvm.load %1793 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1795 = llvm.getelementptr inbounds %context[%1754] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1796 = llvm.load %1795 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1797 = llvm.getelementptr inbounds %context[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1798 = llvm.load %1797 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1799 = llvm.getelementptr inbounds %context[%1756] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1800 = llvm.load %1799 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1801 = llvm.getelementptr inbounds %context[%1757] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1802 = llvm.load %1801 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1803 = llvm.call @program.parallel0(%begin_1, %end_1, %1758, %1760, %1762, %1764, %1766, %1768, %1770, %1772, %1774, %1776, %1778, %1780, %1782, %1784, %1786, %1788, %1790, %1792, %1794, %1796, %1798, %1800, %1802) : (i64, i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, i64) -> i32
    llvm.return %1803 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1804 = llvm.mlir.constant(0) : i64
    %1805 = llvm.mlir.constant(1) : i64
    %1806 = llvm.mlir.constant(2) : i64
    %1807 = llvm.mlir.constant(4) : i64
    %1808 = llvm.mlir.constant(0 : i32) : i32
    %1809 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1810 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1810, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1811 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1812 = llvm.load %1811 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1813 = llvm.mlir.poison : vector<4xf64>
    %1814 = llvm.insertelement %1812, %1813[%1804 : i64] : vector<4xf64>
    %1815 = llvm.shufflevector %1814, %1813 [0, 0, 0, 0] : vector<4xf64>
    %1816 = llvm.ashr %v_size0_1, %1806 : i64
    %1817 = llvm.mul %1816, %1807 overflow<nsw> : i64
    %1818 = llvm.icmp "slt" %1804, %1817 : i64
    llvm.cond_br %1818, ^bb2(%1804 : i64), ^bb3
  ^bb2(%j: i64):
    %1819 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1820 = llvm.load %1819 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1821 = llvm.fmul %1815, %1820 : vector<4xf64>
    %1822 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1823 = llvm.add %1822, %j overflow<nsw> : i64
    %1824 = llvm.getelementptr inbounds %out1_1[%1823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1821, %1824 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1825 = llvm.add %j, %1807 overflow<nsw> : i64
    %1826 = llvm.icmp "slt" %1825, %1817 : i64
    llvm.cond_br %1826, ^bb2(%1825 : i64), ^bb3
  ^bb3:
    %1827 = llvm.intr.smax(%1817, %1804) : (i64, i64) -> i64
    %1828 = llvm.icmp "slt" %1827, %v_size0_1 : i64
    llvm.cond_br %1828, ^bb4(%1827 : i64), ^bb5
  ^bb4(%j_1: i64):
    %1829 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %1830 = llvm.intr.smin(%1829, %1807) : (i64, i64) -> i64
    %1831 = llvm.intr.smax(%1830, %1804) : (i64, i64) -> i64
    %1832 = llvm.trunc %1831 : i64 to i32
    %1833 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1834 = llvm.mlir.poison : vector<4xi32>
    %1835 = llvm.insertelement %1832, %1834[%1804 : i64] : vector<4xi32>
    %1836 = llvm.shufflevector %1835, %1834 [0, 0, 0, 0] : vector<4xi32>
    %1837 = llvm.icmp "slt" %1833, %1836 : vector<4xi32>
    %1838 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1839 = llvm.intr.masked.load %1838, %1837, %1809 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1840 = llvm.fmul %1815, %1839 : vector<4xf64>
    %1841 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1842 = llvm.add %1841, %j_1 overflow<nsw> : i64
    %1843 = llvm.getelementptr inbounds %out1_1[%1842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1840, %1843, %1837 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1844 = llvm.add %j_1, %1807 overflow<nsw> : i64
    %1845 = llvm.icmp "slt" %1844, %v_size0_1 : i64
    llvm.cond_br %1845, ^bb4(%1844 : i64), ^bb5
  ^bb5:
    %1846 = llvm.add %i, %1805 overflow<nsw> : i64
    %1847 = llvm.icmp "slt" %1846, %end_2 : i64
    llvm.cond_br %1847, ^bb1(%1846 : i64), ^bb6
  ^bb6:
    llvm.return %1808 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1848 = llvm.mlir.constant(8) : i64
    %1849 = llvm.mlir.constant(16) : i64
    %1850 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1851 = llvm.getelementptr inbounds %context_1[%1848] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1852 = llvm.load %1851 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1853 = llvm.getelementptr inbounds %context_1[%1849] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1854 = llvm.load %1853 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1855 = llvm.call @program.parallel1(%begin_3, %end_3, %1850, %1852, %1854) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1855 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1856: i64, %1857: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1858: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1859: i64, %1860: i64) -> i32 attributes {no_unwind, no_inline} {
    %1861 = llvm.mlir.constant(0) : i64
    %1862 = llvm.mlir.constant(8) : i64
    %1863 = llvm.mlir.constant(6) : i64
    %1864 = llvm.mlir.constant(1) : i64
    %1865 = llvm.mlir.constant(2) : i64
    %1866 = llvm.mlir.constant(3) : i64
    %1867 = llvm.mlir.constant(4) : i64
    %1868 = llvm.mlir.constant(5) : i64
    %1869 = llvm.mlir.constant(7) : i64
    %1870 = llvm.mlir.constant(0 : i32) : i32
    %1871 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1872 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1872, ^bb1(%begin_4 : i64), ^bb26
  ^bb1(%1873: i64):
    %j_1_panel = llvm.mul %1873, %1862 overflow<nsw> : i64
    %1874 = llvm.icmp "slt" %1861, %1857 : i64
    llvm.cond_br %1874, ^bb2(%1861 : i64), ^bb7
  ^bb2(%i_1_tile: i64):
    %1875 = llvm.icmp "slt" %1861, %a_size0_2 : i64
    llvm.cond_br %1875, ^bb3(%1861, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%k1: i64, %1876: vector<4xf64>, %1877: vector<4xf64>, %1878: vector<4xf64>, %1879: vector<4xf64>, %1880: vector<4xf64>, %1881: vector<4xf64>, %1882: vector<4xf64>, %1883: vector<4xf64>, %1884: vector<4xf64>, %1885: vector<4xf64>, %1886: vector<4xf64>, %1887: vector<4xf64>):
    %1888 = llvm.icmp "slt" %1861, %a_stride1_2 : i64
    llvm.cond_br %1888, ^bb4(%1861, %1876, %1877, %1878, %1879, %1880, %1881, %1882, %1883, %1884, %1885, %1886, %1887 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1876, %1877, %1878, %1879, %1880, %1881, %1882, %1883, %1884, %1885, %1886, %1887 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%k0_1: i64, %1889: vector<4xf64>, %1890: vector<4xf64>, %1891: vector<4xf64>, %1892: vector<4xf64>, %1893: vector<4xf64>, %1894: vector<4xf64>, %1895: vector<4xf64>, %1896: vector<4xf64>, %1897: vector<4xf64>, %1898: vector<4xf64>, %1899: vector<4xf64>, %1900: vector<4xf64>):
    %1901 = llvm.mul %k1, %1858 overflow<nsw> : i64
    %1902 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %1903 = llvm.add %1901, %1902 overflow<nsw> : i64
    %1904 = llvm.add %1903, %k0_1 overflow<nsw> : i64
    %1905 = llvm.getelementptr inbounds %a_2[%1904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1906 = llvm.load %1905 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1907 = llvm.mlir.poison : vector<4xf64>
    %1908 = llvm.insertelement %1906, %1907[%1861 : i64] : vector<4xf64>
    %1909 = llvm.shufflevector %1908, %1907 [0, 0, 0, 0] : vector<4xf64>
    %1910 = llvm.getelementptr inbounds %1905[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1911 = llvm.load %1910 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1912 = llvm.mlir.poison : vector<4xf64>
    %1913 = llvm.insertelement %1911, %1912[%1861 : i64] : vector<4xf64>
    %1914 = llvm.shufflevector %1913, %1912 [0, 0, 0, 0] : vector<4xf64>
    %1915 = llvm.mul %1865, %a_stride1_2 overflow<nsw> : i64
    %1916 = llvm.getelementptr inbounds %1905[%1915] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1917 = llvm.load %1916 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1918 = llvm.mlir.poison : vector<4xf64>
    %1919 = llvm.insertelement %1917, %1918[%1861 : i64] : vector<4xf64>
    %1920 = llvm.shufflevector %1919, %1918 [0, 0, 0, 0] : vector<4xf64>
    %1921 = llvm.mul %1866, %a_stride1_2 overflow<nsw> : i64
    %1922 = llvm.getelementptr inbounds %1905[%1921] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1923 = llvm.load %1922 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1924 = llvm.mlir.poison : vector<4xf64>
    %1925 = llvm.insertelement %1923, %1924[%1861 : i64] : vector<4xf64>
    %1926 = llvm.shufflevector %1925, %1924 [0, 0, 0, 0] : vector<4xf64>
    %1927 = llvm.mul %1867, %a_stride1_2 overflow<nsw> : i64
    %1928 = llvm.getelementptr inbounds %1905[%1927] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1929 = llvm.load %1928 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1930 = llvm.mlir.poison : vector<4xf64>
    %1931 = llvm.insertelement %1929, %1930[%1861 : i64] : vector<4xf64>
    %1932 = llvm.shufflevector %1931, %1930 [0, 0, 0, 0] : vector<4xf64>
    %1933 = llvm.mul %1868, %a_stride1_2 overflow<nsw> : i64
    %1934 = llvm.getelementptr inbounds %1905[%1933] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1935 = llvm.load %1934 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1936 = llvm.mlir.poison : vector<4xf64>
    %1937 = llvm.insertelement %1935, %1936[%1861 : i64] : vector<4xf64>
    %1938 = llvm.shufflevector %1937, %1936 [0, 0, 0, 0] : vector<4xf64>
    %1939 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %1940 = llvm.add %1901, %1939 overflow<nsw> : i64
    %1941 = llvm.add %1940, %k0_1 overflow<nsw> : i64
    %1942 = llvm.getelementptr inbounds %a_2[%1941] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1943 = llvm.load %1942 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1944 = llvm.getelementptr inbounds %1942[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1945 = llvm.load %1944 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1946 = llvm.getelementptr inbounds %1942[%1915] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1947 = llvm.load %1946 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1948 = llvm.getelementptr inbounds %1942[%1921] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1949 = llvm.load %1948 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1950 = llvm.mlir.poison : vector<4xf64>
    %1951 = llvm.insertelement %1943, %1950[%1861 : i64] : vector<4xf64>
    %1952 = llvm.insertelement %1945, %1951[%1864 : i64] : vector<4xf64>
    %1953 = llvm.insertelement %1947, %1952[%1865 : i64] : vector<4xf64>
    %1954 = llvm.insertelement %1949, %1953[%1866 : i64] : vector<4xf64>
    %1955 = llvm.getelementptr inbounds %1942[%1927] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1956 = llvm.load %1955 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1957 = llvm.getelementptr inbounds %1942[%1933] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1958 = llvm.load %1957 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1959 = llvm.mul %1863, %a_stride1_2 overflow<nsw> : i64
    %1960 = llvm.getelementptr inbounds %1942[%1959] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1961 = llvm.load %1960 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1962 = llvm.mul %1869, %a_stride1_2 overflow<nsw> : i64
    %1963 = llvm.getelementptr inbounds %1942[%1962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1964 = llvm.load %1963 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1965 = llvm.mlir.poison : vector<4xf64>
    %1966 = llvm.insertelement %1956, %1965[%1861 : i64] : vector<4xf64>
    %1967 = llvm.insertelement %1958, %1966[%1864 : i64] : vector<4xf64>
    %1968 = llvm.insertelement %1961, %1967[%1865 : i64] : vector<4xf64>
    %1969 = llvm.insertelement %1964, %1968[%1866 : i64] : vector<4xf64>
    %1970 = llvm.fmul %1909, %1954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1971 = llvm.fmul %1909, %1969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1972 = llvm.fmul %1914, %1954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1973 = llvm.fmul %1914, %1969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1974 = llvm.fmul %1920, %1954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1975 = llvm.fmul %1920, %1969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1976 = llvm.fmul %1926, %1954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1977 = llvm.fmul %1926, %1969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1978 = llvm.fmul %1932, %1954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1979 = llvm.fmul %1932, %1969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1980 = llvm.fmul %1938, %1954 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1981 = llvm.fmul %1938, %1969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1982 = llvm.fadd %1889, %1970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1983 = llvm.fadd %1890, %1971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1984 = llvm.fadd %1891, %1972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1985 = llvm.fadd %1892, %1973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1986 = llvm.fadd %1893, %1974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1987 = llvm.fadd %1894, %1975 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1988 = llvm.fadd %1895, %1976 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1989 = llvm.fadd %1896, %1977 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1990 = llvm.fadd %1897, %1978 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1991 = llvm.fadd %1898, %1979 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1992 = llvm.fadd %1899, %1980 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1993 = llvm.fadd %1900, %1981 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1994 = llvm.add %k0_1, %1864 overflow<nsw> : i64
    %1995 = llvm.icmp "slt" %1994, %a_stride1_2 : i64
    llvm.cond_br %1995, ^bb4(%1994, %1982, %1983, %1984, %1985, %1986, %1987, %1988, %1989, %1990, %1991, %1992, %1993 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1982, %1983, %1984, %1985, %1986, %1987, %1988, %1989, %1990, %1991, %1992, %1993 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb5(%1996: vector<4xf64>, %1997: vector<4xf64>, %1998: vector<4xf64>, %1999: vector<4xf64>, %2000: vector<4xf64>, %2001: vector<4xf64>, %2002: vector<4xf64>, %2003: vector<4xf64>, %2004: vector<4xf64>, %2005: vector<4xf64>, %2006: vector<4xf64>, %2007: vector<4xf64>):
    %2008 = llvm.add %k1, %1864 overflow<nsw> : i64
    %2009 = llvm.icmp "slt" %2008, %a_size0_2 : i64
    llvm.cond_br %2009, ^bb3(%2008, %1996, %1997, %1998, %1999, %2000, %2001, %2002, %2003, %2004, %2005, %2006, %2007 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1996, %1997, %1998, %1999, %2000, %2001, %2002, %2003, %2004, %2005, %2006, %2007 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%2010: vector<4xf64>, %2011: vector<4xf64>, %2012: vector<4xf64>, %2013: vector<4xf64>, %2014: vector<4xf64>, %2015: vector<4xf64>, %2016: vector<4xf64>, %2017: vector<4xf64>, %2018: vector<4xf64>, %2019: vector<4xf64>, %2020: vector<4xf64>, %2021: vector<4xf64>):
    %2022 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %2023 = llvm.add %2022, %j_1_panel overflow<nsw> : i64
    %2024 = llvm.getelementptr inbounds %out2_1[%2023] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2010, %2024 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2025 = llvm.getelementptr inbounds %2024[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2011, %2025 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2026 = llvm.getelementptr inbounds %2024[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2012, %2026 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2027 = llvm.getelementptr inbounds %2026[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2013, %2027 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2028 = llvm.mul %1865, %a_size1_2 overflow<nsw> : i64
    %2029 = llvm.getelementptr inbounds %2024[%2028] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2014, %2029 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2030 = llvm.getelementptr inbounds %2029[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2015, %2030 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2031 = llvm.mul %1866, %a_size1_2 overflow<nsw> : i64
    %2032 = llvm.getelementptr inbounds %2024[%2031] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2016, %2032 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2033 = llvm.getelementptr inbounds %2032[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2017, %2033 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2034 = llvm.mul %1867, %a_size1_2 overflow<nsw> : i64
    %2035 = llvm.getelementptr inbounds %2024[%2034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2018, %2035 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2036 = llvm.getelementptr inbounds %2035[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2019, %2036 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2037 = llvm.mul %1868, %a_size1_2 overflow<nsw> : i64
    %2038 = llvm.getelementptr inbounds %2024[%2037] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2020, %2038 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2039 = llvm.getelementptr inbounds %2038[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2021, %2039 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2040 = llvm.add %i_1_tile, %1863 overflow<nsw> : i64
    %2041 = llvm.icmp "slt" %2040, %1857 : i64
    llvm.cond_br %2041, ^bb2(%2040 : i64), ^bb7
  ^bb7:
    %2042 = llvm.icmp "slt" %1857, %1859 : i64
    llvm.cond_br %2042, ^bb8(%1857 : i64), ^bb13
  ^bb8(%i_1_below_tile: i64):
    %2043 = llvm.icmp "slt" %1861, %a_size0_2 : i64
    llvm.cond_br %2043, ^bb9(%1861, %1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1871, %1871, %1871, %1871, %1871, %1871, %1871, %1871 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k1_1_below: i64, %2044: vector<4xf64>, %2045: vector<4xf64>, %2046: vector<4xf64>, %2047: vector<4xf64>, %2048: vector<4xf64>, %2049: vector<4xf64>, %2050: vector<4xf64>, %2051: vector<4xf64>):
    %2052 = llvm.icmp "slt" %1861, %a_stride1_2 : i64
    llvm.cond_br %2052, ^bb10(%1861, %2044, %2045, %2046, %2047, %2048, %2049, %2050, %2051 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2044, %2045, %2046, %2047, %2048, %2049, %2050, %2051 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k0_1_below: i64, %2053: vector<4xf64>, %2054: vector<4xf64>, %2055: vector<4xf64>, %2056: vector<4xf64>, %2057: vector<4xf64>, %2058: vector<4xf64>, %2059: vector<4xf64>, %2060: vector<4xf64>):
    %2061 = llvm.mul %k1_1_below, %1858 overflow<nsw> : i64
    %2062 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2063 = llvm.add %2061, %2062 overflow<nsw> : i64
    %2064 = llvm.add %2063, %k0_1_below overflow<nsw> : i64
    %2065 = llvm.getelementptr inbounds %a_2[%2064] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2066 = llvm.load %2065 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2067 = llvm.mlir.poison : vector<4xf64>
    %2068 = llvm.insertelement %2066, %2067[%1861 : i64] : vector<4xf64>
    %2069 = llvm.shufflevector %2068, %2067 [0, 0, 0, 0] : vector<4xf64>
    %2070 = llvm.getelementptr inbounds %2065[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2071 = llvm.load %2070 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2072 = llvm.mlir.poison : vector<4xf64>
    %2073 = llvm.insertelement %2071, %2072[%1861 : i64] : vector<4xf64>
    %2074 = llvm.shufflevector %2073, %2072 [0, 0, 0, 0] : vector<4xf64>
    %2075 = llvm.mul %1865, %a_stride1_2 overflow<nsw> : i64
    %2076 = llvm.getelementptr inbounds %2065[%2075] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2077 = llvm.load %2076 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2078 = llvm.mlir.poison : vector<4xf64>
    %2079 = llvm.insertelement %2077, %2078[%1861 : i64] : vector<4xf64>
    %2080 = llvm.shufflevector %2079, %2078 [0, 0, 0, 0] : vector<4xf64>
    %2081 = llvm.mul %1866, %a_stride1_2 overflow<nsw> : i64
    %2082 = llvm.getelementptr inbounds %2065[%2081] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2083 = llvm.load %2082 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2084 = llvm.mlir.poison : vector<4xf64>
    %2085 = llvm.insertelement %2083, %2084[%1861 : i64] : vector<4xf64>
    %2086 = llvm.shufflevector %2085, %2084 [0, 0, 0, 0] : vector<4xf64>
    %2087 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2088 = llvm.add %2061, %2087 overflow<nsw> : i64
    %2089 = llvm.add %2088, %k0_1_below overflow<nsw> : i64
    %2090 = llvm.getelementptr inbounds %a_2[%2089] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2091 = llvm.load %2090 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2092 = llvm.getelementptr inbounds %2090[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2093 = llvm.load %2092 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2094 = llvm.getelementptr inbounds %2090[%2075] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2095 = llvm.load %2094 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2096 = llvm.getelementptr inbounds %2090[%2081] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2097 = llvm.load %2096 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2098 = llvm.mlir.poison : vector<4xf64>
    %2099 = llvm.insertelement %2091, %2098[%1861 : i64] : vector<4xf64>
    %2100 = llvm.insertelement %2093, %2099[%1864 : i64] : vector<4xf64>
    %2101 = llvm.insertelement %2095, %2100[%1865 : i64] : vector<4xf64>
    %2102 = llvm.insertelement %2097, %2101[%1866 : i64] : vector<4xf64>
    %2103 = llvm.mul %1867, %a_stride1_2 overflow<nsw> : i64
    %2104 = llvm.getelementptr inbounds %2090[%2103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2105 = llvm.load %2104 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2106 = llvm.mul %1868, %a_stride1_2 overflow<nsw> : i64
    %2107 = llvm.getelementptr inbounds %2090[%2106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2108 = llvm.load %2107 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2109 = llvm.mul %1863, %a_stride1_2 overflow<nsw> : i64
    %2110 = llvm.getelementptr inbounds %2090[%2109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2111 = llvm.load %2110 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2112 = llvm.mul %1869, %a_stride1_2 overflow<nsw> : i64
    %2113 = llvm.getelementptr inbounds %2090[%2112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2114 = llvm.load %2113 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2115 = llvm.mlir.poison : vector<4xf64>
    %2116 = llvm.insertelement %2105, %2115[%1861 : i64] : vector<4xf64>
    %2117 = llvm.insertelement %2108, %2116[%1864 : i64] : vector<4xf64>
    %2118 = llvm.insertelement %2111, %2117[%1865 : i64] : vector<4xf64>
    %2119 = llvm.insertelement %2114, %2118[%1866 : i64] : vector<4xf64>
    %2120 = llvm.fmul %2069, %2102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2121 = llvm.fmul %2069, %2119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2122 = llvm.fmul %2074, %2102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2123 = llvm.fmul %2074, %2119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2124 = llvm.fmul %2080, %2102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2125 = llvm.fmul %2080, %2119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2126 = llvm.fmul %2086, %2102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2127 = llvm.fmul %2086, %2119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2128 = llvm.fadd %2053, %2120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2129 = llvm.fadd %2054, %2121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2130 = llvm.fadd %2055, %2122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2131 = llvm.fadd %2056, %2123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2132 = llvm.fadd %2057, %2124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2133 = llvm.fadd %2058, %2125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2134 = llvm.fadd %2059, %2126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2135 = llvm.fadd %2060, %2127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2136 = llvm.add %k0_1_below, %1864 overflow<nsw> : i64
    %2137 = llvm.icmp "slt" %2136, %a_stride1_2 : i64
    llvm.cond_br %2137, ^bb10(%2136, %2128, %2129, %2130, %2131, %2132, %2133, %2134, %2135 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2128, %2129, %2130, %2131, %2132, %2133, %2134, %2135 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%2138: vector<4xf64>, %2139: vector<4xf64>, %2140: vector<4xf64>, %2141: vector<4xf64>, %2142: vector<4xf64>, %2143: vector<4xf64>, %2144: vector<4xf64>, %2145: vector<4xf64>):
    %2146 = llvm.add %k1_1_below, %1864 overflow<nsw> : i64
    %2147 = llvm.icmp "slt" %2146, %a_size0_2 : i64
    llvm.cond_br %2147, ^bb9(%2146, %2138, %2139, %2140, %2141, %2142, %2143, %2144, %2145 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2138, %2139, %2140, %2141, %2142, %2143, %2144, %2145 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2148: vector<4xf64>, %2149: vector<4xf64>, %2150: vector<4xf64>, %2151: vector<4xf64>, %2152: vector<4xf64>, %2153: vector<4xf64>, %2154: vector<4xf64>, %2155: vector<4xf64>):
    %2156 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2157 = llvm.add %2156, %j_1_panel overflow<nsw> : i64
    %2158 = llvm.getelementptr inbounds %out2_1[%2157] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2148, %2158 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2159 = llvm.getelementptr inbounds %2158[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2149, %2159 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2160 = llvm.getelementptr inbounds %2158[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2150, %2160 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2161 = llvm.getelementptr inbounds %2160[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2151, %2161 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2162 = llvm.mul %1865, %a_size1_2 overflow<nsw> : i64
    %2163 = llvm.getelementptr inbounds %2158[%2162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2152, %2163 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2164 = llvm.getelementptr inbounds %2163[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2153, %2164 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2165 = llvm.mul %1866, %a_size1_2 overflow<nsw> : i64
    %2166 = llvm.getelementptr inbounds %2158[%2165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2154, %2166 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2167 = llvm.getelementptr inbounds %2166[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2155, %2167 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2168 = llvm.add %i_1_below_tile, %1867 overflow<nsw> : i64
    %2169 = llvm.icmp "slt" %2168, %1859 : i64
    llvm.cond_br %2169, ^bb8(%2168 : i64), ^bb13
  ^bb13:
    %2170 = llvm.icmp "slt" %1859, %1860 : i64
    llvm.cond_br %2170, ^bb14(%1859 : i64), ^bb19
  ^bb14(%i_1_below_below_tile: i64):
    %2171 = llvm.icmp "slt" %1861, %a_size0_2 : i64
    llvm.cond_br %2171, ^bb15(%1861, %1871, %1871, %1871, %1871 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%1871, %1871, %1871, %1871 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k1_1_below_below: i64, %2172: vector<4xf64>, %2173: vector<4xf64>, %2174: vector<4xf64>, %2175: vector<4xf64>):
    %2176 = llvm.icmp "slt" %1861, %a_stride1_2 : i64
    llvm.cond_br %2176, ^bb16(%1861, %2172, %2173, %2174, %2175 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2172, %2173, %2174, %2175 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_below_below: i64, %2177: vector<4xf64>, %2178: vector<4xf64>, %2179: vector<4xf64>, %2180: vector<4xf64>):
    %2181 = llvm.mul %k1_1_below_below, %1858 overflow<nsw> : i64
    %2182 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2183 = llvm.add %2181, %2182 overflow<nsw> : i64
    %2184 = llvm.add %2183, %k0_1_below_below overflow<nsw> : i64
    %2185 = llvm.getelementptr inbounds %a_2[%2184] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2186 = llvm.load %2185 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2187 = llvm.mlir.poison : vector<4xf64>
    %2188 = llvm.insertelement %2186, %2187[%1861 : i64] : vector<4xf64>
    %2189 = llvm.shufflevector %2188, %2187 [0, 0, 0, 0] : vector<4xf64>
    %2190 = llvm.getelementptr inbounds %2185[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2191 = llvm.load %2190 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2192 = llvm.mlir.poison : vector<4xf64>
    %2193 = llvm.insertelement %2191, %2192[%1861 : i64] : vector<4xf64>
    %2194 = llvm.shufflevector %2193, %2192 [0, 0, 0, 0] : vector<4xf64>
    %2195 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2196 = llvm.add %2181, %2195 overflow<nsw> : i64
    %2197 = llvm.add %2196, %k0_1_below_below overflow<nsw> : i64
    %2198 = llvm.getelementptr inbounds %a_2[%2197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2199 = llvm.load %2198 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2200 = llvm.getelementptr inbounds %2198[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2201 = llvm.load %2200 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2202 = llvm.mul %1865, %a_stride1_2 overflow<nsw> : i64
    %2203 = llvm.getelementptr inbounds %2198[%2202] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2204 = llvm.load %2203 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2205 = llvm.mul %1866, %a_stride1_2 overflow<nsw> : i64
    %2206 = llvm.getelementptr inbounds %2198[%2205] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2207 = llvm.load %2206 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2208 = llvm.mlir.poison : vector<4xf64>
    %2209 = llvm.insertelement %2199, %2208[%1861 : i64] : vector<4xf64>
    %2210 = llvm.insertelement %2201, %2209[%1864 : i64] : vector<4xf64>
    %2211 = llvm.insertelement %2204, %2210[%1865 : i64] : vector<4xf64>
    %2212 = llvm.insertelement %2207, %2211[%1866 : i64] : vector<4xf64>
    %2213 = llvm.mul %1867, %a_stride1_2 overflow<nsw> : i64
    %2214 = llvm.getelementptr inbounds %2198[%2213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2215 = llvm.load %2214 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2216 = llvm.mul %1868, %a_stride1_2 overflow<nsw> : i64
    %2217 = llvm.getelementptr inbounds %2198[%2216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2218 = llvm.load %2217 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2219 = llvm.mul %1863, %a_stride1_2 overflow<nsw> : i64
    %2220 = llvm.getelementptr inbounds %2198[%2219] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2221 = llvm.load %2220 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2222 = llvm.mul %1869, %a_stride1_2 overflow<nsw> : i64
    %2223 = llvm.getelementptr inbounds %2198[%2222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2224 = llvm.load %2223 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2225 = llvm.mlir.poison : vector<4xf64>
    %2226 = llvm.insertelement %2215, %2225[%1861 : i64] : vector<4xf64>
    %2227 = llvm.insertelement %2218, %2226[%1864 : i64] : vector<4xf64>
    %2228 = llvm.insertelement %2221, %2227[%1865 : i64] : vector<4xf64>
    %2229 = llvm.insertelement %2224, %2228[%1866 : i64] : vector<4xf64>
    %2230 = llvm.fmul %2189, %2212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2231 = llvm.fmul %2189, %2229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2232 = llvm.fmul %2194, %2212 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2233 = llvm.fmul %2194, %2229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2234 = llvm.fadd %2177, %2230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2235 = llvm.fadd %2178, %2231 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2236 = llvm.fadd %2179, %2232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2237 = llvm.fadd %2180, %2233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2238 = llvm.add %k0_1_below_below, %1864 overflow<nsw> : i64
    %2239 = llvm.icmp "slt" %2238, %a_stride1_2 : i64
    llvm.cond_br %2239, ^bb16(%2238, %2234, %2235, %2236, %2237 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2234, %2235, %2236, %2237 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2240: vector<4xf64>, %2241: vector<4xf64>, %2242: vector<4xf64>, %2243: vector<4xf64>):
    %2244 = llvm.add %k1_1_below_below, %1864 overflow<nsw> : i64
    %2245 = llvm.icmp "slt" %2244, %a_size0_2 : i64
    llvm.cond_br %2245, ^bb15(%2244, %2240, %2241, %2242, %2243 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2240, %2241, %2242, %2243 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2246: vector<4xf64>, %2247: vector<4xf64>, %2248: vector<4xf64>, %2249: vector<4xf64>):
    %2250 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2251 = llvm.add %2250, %j_1_panel overflow<nsw> : i64
    %2252 = llvm.getelementptr inbounds %out2_1[%2251] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2246, %2252 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2253 = llvm.getelementptr inbounds %2252[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2247, %2253 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2254 = llvm.getelementptr inbounds %2252[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2248, %2254 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2255 = llvm.getelementptr inbounds %2254[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2249, %2255 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2256 = llvm.add %i_1_below_below_tile, %1865 overflow<nsw> : i64
    %2257 = llvm.icmp "slt" %2256, %1860 : i64
    llvm.cond_br %2257, ^bb14(%2256 : i64), ^bb19
  ^bb19:
    %2258 = llvm.icmp "slt" %1860, %a_size1_2 : i64
    llvm.cond_br %2258, ^bb20(%1860 : i64), ^bb25
  ^bb20(%i_1_below_below_below_tile: i64):
    %2259 = llvm.icmp "slt" %1861, %a_size0_2 : i64
    llvm.cond_br %2259, ^bb21(%1861, %1871, %1871 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%1871, %1871 : vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_below_below_below: i64, %2260: vector<4xf64>, %2261: vector<4xf64>):
    %2262 = llvm.icmp "slt" %1861, %a_stride1_2 : i64
    llvm.cond_br %2262, ^bb22(%1861, %2260, %2261 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2260, %2261 : vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_below_below_below: i64, %2263: vector<4xf64>, %2264: vector<4xf64>):
    %2265 = llvm.mul %k1_1_below_below_below, %1858 overflow<nsw> : i64
    %2266 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2267 = llvm.add %2265, %2266 overflow<nsw> : i64
    %2268 = llvm.add %2267, %k0_1_below_below_below overflow<nsw> : i64
    %2269 = llvm.getelementptr inbounds %a_2[%2268] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2270 = llvm.load %2269 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2271 = llvm.mlir.poison : vector<4xf64>
    %2272 = llvm.insertelement %2270, %2271[%1861 : i64] : vector<4xf64>
    %2273 = llvm.shufflevector %2272, %2271 [0, 0, 0, 0] : vector<4xf64>
    %2274 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2275 = llvm.add %2265, %2274 overflow<nsw> : i64
    %2276 = llvm.add %2275, %k0_1_below_below_below overflow<nsw> : i64
    %2277 = llvm.getelementptr inbounds %a_2[%2276] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2278 = llvm.load %2277 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2279 = llvm.getelementptr inbounds %2277[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2280 = llvm.load %2279 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2281 = llvm.mul %1865, %a_stride1_2 overflow<nsw> : i64
    %2282 = llvm.getelementptr inbounds %2277[%2281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2283 = llvm.load %2282 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2284 = llvm.mul %1866, %a_stride1_2 overflow<nsw> : i64
    %2285 = llvm.getelementptr inbounds %2277[%2284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2286 = llvm.load %2285 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2287 = llvm.mlir.poison : vector<4xf64>
    %2288 = llvm.insertelement %2278, %2287[%1861 : i64] : vector<4xf64>
    %2289 = llvm.insertelement %2280, %2288[%1864 : i64] : vector<4xf64>
    %2290 = llvm.insertelement %2283, %2289[%1865 : i64] : vector<4xf64>
    %2291 = llvm.insertelement %2286, %2290[%1866 : i64] : vector<4xf64>
    %2292 = llvm.mul %1867, %a_stride1_2 overflow<nsw> : i64
    %2293 = llvm.getelementptr inbounds %2277[%2292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2294 = llvm.load %2293 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2295 = llvm.mul %1868, %a_stride1_2 overflow<nsw> : i64
    %2296 = llvm.getelementptr inbounds %2277[%2295] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2297 = llvm.load %2296 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2298 = llvm.mul %1863, %a_stride1_2 overflow<nsw> : i64
    %2299 = llvm.getelementptr inbounds %2277[%2298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2300 = llvm.load %2299 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2301 = llvm.mul %1869, %a_stride1_2 overflow<nsw> : i64
    %2302 = llvm.getelementptr inbounds %2277[%2301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2303 = llvm.load %2302 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2304 = llvm.mlir.poison : vector<4xf64>
    %2305 = llvm.insertelement %2294, %2304[%1861 : i64] : vector<4xf64>
    %2306 = llvm.insertelement %2297, %2305[%1864 : i64] : vector<4xf64>
    %2307 = llvm.insertelement %2300, %2306[%1865 : i64] : vector<4xf64>
    %2308 = llvm.insertelement %2303, %2307[%1866 : i64] : vector<4xf64>
    %2309 = llvm.fmul %2273, %2291 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2310 = llvm.fmul %2273, %2308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2311 = llvm.fadd %2263, %2309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2312 = llvm.fadd %2264, %2310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2313 = llvm.add %k0_1_below_below_below, %1864 overflow<nsw> : i64
    %2314 = llvm.icmp "slt" %2313, %a_stride1_2 : i64
    llvm.cond_br %2314, ^bb22(%2313, %2311, %2312 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2311, %2312 : vector<4xf64>, vector<4xf64>)
  ^bb23(%2315: vector<4xf64>, %2316: vector<4xf64>):
    %2317 = llvm.add %k1_1_below_below_below, %1864 overflow<nsw> : i64
    %2318 = llvm.icmp "slt" %2317, %a_size0_2 : i64
    llvm.cond_br %2318, ^bb21(%2317, %2315, %2316 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2315, %2316 : vector<4xf64>, vector<4xf64>)
  ^bb24(%2319: vector<4xf64>, %2320: vector<4xf64>):
    %2321 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2322 = llvm.add %2321, %j_1_panel overflow<nsw> : i64
    %2323 = llvm.getelementptr inbounds %out2_1[%2322] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2319, %2323 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2324 = llvm.getelementptr inbounds %2323[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2320, %2324 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2325 = llvm.add %i_1_below_below_below_tile, %1864 overflow<nsw> : i64
    %2326 = llvm.icmp "slt" %2325, %a_size1_2 : i64
    llvm.cond_br %2326, ^bb20(%2325 : i64), ^bb25
  ^bb25:
    %2327 = llvm.add %1873, %1864 overflow<nsw> : i64
    %2328 = llvm.icmp "slt" %2327, %end_4 : i64
    llvm.cond_br %2328, ^bb1(%2327 : i64), ^bb26
  ^bb26:
    llvm.return %1870 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2329 = llvm.mlir.constant(8) : i64
    %2330 = llvm.mlir.constant(16) : i64
    %2331 = llvm.mlir.constant(24) : i64
    %2332 = llvm.mlir.constant(32) : i64
    %2333 = llvm.mlir.constant(40) : i64
    %2334 = llvm.mlir.constant(48) : i64
    %2335 = llvm.mlir.constant(56) : i64
    %2336 = llvm.mlir.constant(64) : i64
    %2337 = llvm.mlir.constant(72) : i64
    %2338 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2339 = llvm.getelementptr inbounds %context_2[%2329] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2340 = llvm.load %2339 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2341 = llvm.getelementptr inbounds %context_2[%2330] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2342 = llvm.load %2341 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2343 = llvm.getelementptr inbounds %context_2[%2331] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2344 = llvm.load %2343 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2345 = llvm.getelementptr inbounds %context_2[%2332] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2346 = llvm.load %2345 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2347 = llvm.getelementptr inbounds %context_2[%2333] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2348 = llvm.load %2347 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2349 = llvm.getelementptr inbounds %context_2[%2334] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2350 = llvm.load %2349 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2351 = llvm.getelementptr inbounds %context_2[%2335] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2352 = llvm.load %2351 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2353 = llvm.getelementptr inbounds %context_2[%2336] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2354 = llvm.load %2353 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2355 = llvm.getelementptr inbounds %context_2[%2337] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2356 = llvm.load %2355 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2357 = llvm.call @program.parallel2(%begin_5, %end_5, %2338, %2340, %2342, %2344, %2346, %2348, %2350, %2352, %2354, %2356) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2357 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_3: i64, %a_size1_3: i64, %a_stride1_3: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2358 = llvm.mlir.constant(0) : i64
    %2359 = llvm.mlir.constant(1) : i64
    %2360 = llvm.mlir.constant(2) : i64
    %2361 = llvm.mlir.constant(2 : i32) : i32
    %2362 = llvm.mlir.constant(3 : i32) : i32
    %2363 = llvm.mlir.constant(3) : i64
    %2364 = llvm.mlir.constant(4) : i64
    %2365 = llvm.mlir.constant(5) : i64
    %2366 = llvm.mlir.constant(6) : i64
    %2367 = llvm.mlir.constant(0 : i32) : i32
    %2368 = llvm.mul %a_stride1_3, %a_size1_3 overflow<nsw> : i64
    %2369 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2370 = llvm.icmp "eq" %b_size0_2, %a_size0_3 : i64
    %2371 = llvm.icmp "eq" %a_stride1_3, %b_size1_2 : i64
    llvm.cond_br %2370, ^bb1, ^bb3(%2361 : i32)
  ^bb1:
    llvm.cond_br %2371, ^bb2, ^bb3(%2362 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2372 = llvm.getelementptr inbounds %extents[%2359] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2372 {alignment = 8 : i64} : i64, !llvm.ptr
    %2373 = llvm.getelementptr inbounds %extents[%2360] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2373 {alignment = 8 : i64} : i64, !llvm.ptr
    %2374 = llvm.getelementptr inbounds %extents[%2363] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2374 {alignment = 8 : i64} : i64, !llvm.ptr
    %2375 = llvm.getelementptr inbounds %extents[%2364] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2375 {alignment = 8 : i64} : i64, !llvm.ptr
    %2376 = llvm.getelementptr inbounds %extents[%2365] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2376 {alignment = 8 : i64} : i64, !llvm.ptr
    %2377 = llvm.getelementptr inbounds %extents[%2366] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2377 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2367 : i32
  ^bb3(%2378: i32):
    llvm.return %2378 : i32
  }
}
