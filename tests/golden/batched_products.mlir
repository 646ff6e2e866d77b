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
    %33 = affine.min affine_map<(d0) -> (8192, d0)>(%20)
    %34 = arith.constant 1023 : index
    %35 = arith.cmpi sgt, %33, %34 : index
    %36 = arith.muli %33, %18 : index
    %37 = arith.constant 32768 : index
    %38 = arith.cmpi sgt, %36, %37 : index
    %39 = arith.ori %35, %38 : i1
    %40 = arith.constant 0 : index
    %41 = arith.select %39, %33, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = arith.constant 0 : index
    %46 = arith.constant 0 : index
    %47 = arith.constant 0 : index
    %48 = affine.min affine_map<(d0) -> (16384, d0)>(%20)
    %49 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%21)
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.constant 1023 : index
    %53 = arith.cmpi sgt, %48, %52 : index
    %54 = arith.muli %48, %18 : index
    %55 = arith.constant 32768 : index
    %56 = arith.cmpi sgt, %54, %55 : index
    %57 = arith.ori %53, %56 : i1
    %58 = arith.constant 0 : index
    %59 = arith.select %57, %48, %58 : index
    %60 = arith.constant 0 : index
    %61 = arith.select %57, %51, %60 : index
    %62 = arith.constant 0 : index
    %63 = arith.constant 0 : index
    %64 = arith.constant 0 : index
    %65 = arith.constant 0 : index
    %66 = arith.constant 0 : index
    %67 = arith.constant 0 : index
    %68 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%16)) {
      affine.for %j_panel = 0 to %24 step 8 {
        affine.for %k0_piece = 0 to %25 step 8192 {
          %b_copy = memref.alloc(%41) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %39 {
            %69 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%20] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %70 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %71 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %70, %b_copy[%71, %69] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %72 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%20, %k0_piece)
          %73 = arith.maxsi %72, %42 : index
          %74 = arith.select %39, %43, %73 : index
          %75 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %74, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %76 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %77 = "memref.cast"(%75) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %39, %76, %77 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %26 step 6 {
            %78 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %79 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %79 : vector<6x8xf64>
            }
            %80 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%81 = %78) -> (vector<6x8xf64>) {
              %82 = vector.transfer_read %a[%b0, %i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %83 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %84 = vector.transfer_read %b_copy_1[%83, %44], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %85 = vector.broadcast %84 : vector<8xf64> to vector<6x8xf64>
              %86 = arith.mulf %82, %85 fastmath<reassoc,contract> : vector<6x8xf64>
              %87 = arith.addf %81, %86 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %87 : vector<6x8xf64>
            }
            vector.transfer_write %80, %out0_1[%b0, %i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %26 to %27 step 4 {
            %88 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %3 : vector<4x8xf64>
            } else {
              %89 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %89 : vector<4x8xf64>
            }
            %90 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%91 = %88) -> (vector<4x8xf64>) {
              %92 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %93 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %94 = vector.transfer_read %b_copy_1[%93, %45], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %95 = vector.broadcast %94 : vector<8xf64> to vector<4x8xf64>
              %96 = arith.mulf %92, %95 fastmath<reassoc,contract> : vector<4x8xf64>
              %97 = arith.addf %91, %96 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %97 : vector<4x8xf64>
            }
            vector.transfer_write %90, %out0_1[%b0, %i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_tile = %27 to %28 step 2 {
            %98 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x8xf64>) {
              affine.yield %4 : vector<2x8xf64>
            } else {
              %99 = vector.transfer_read %out0_1[%b0, %i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              affine.yield %99 : vector<2x8xf64>
            }
            %100 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%101 = %98) -> (vector<2x8xf64>) {
              %102 = vector.transfer_read %a[%b0, %i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              %103 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
              %104 = vector.transfer_read %b_copy_1[%103, %46], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %105 = vector.broadcast %104 : vector<8xf64> to vector<2x8xf64>
              %106 = arith.mulf %102, %105 fastmath<reassoc,contract> : vector<2x8xf64>
              %107 = arith.addf %101, %106 fastmath<reassoc,contract> : vector<2x8xf64>
              affine.yield %107 : vector<2x8xf64>
            }
            vector.transfer_write %100, %out0_1[%b0, %i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_below_tile = %28 to %18 {
            %108 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x8xf64>) {
              affine.yield %5 : vector<1x8xf64>
            } else {
              %109 = vector.transfer_read %out0_1[%b0, %i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              affine.yield %109 : vector<1x8xf64>
            }
            %110 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%111 = %108) -> (vector<1x8xf64>) {
              %112 = vector.transfer_read %a[%b0, %i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              %113 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
              %114 = vector.transfer_read %b_copy_1[%113, %47], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %115 = vector.broadcast %114 : vector<8xf64> to vector<1x8xf64>
              %116 = arith.mulf %112, %115 fastmath<reassoc,contract> : vector<1x8xf64>
              %117 = arith.addf %111, %116 fastmath<reassoc,contract> : vector<1x8xf64>
              affine.yield %117 : vector<1x8xf64>
            }
            vector.transfer_write %110, %out0_1[%b0, %i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %24 to %21 step 4 {
        %118 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%21, %j_right_panel)
        %119 = arith.maxsi %118, %63 : index
        %120 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %121 = vector.create_mask %120 : vector<4xi1>
        %122 = vector.create_mask %7, %120 : vector<8x4xi1>
        %123 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %124 = vector.create_mask %123 : vector<4xi1>
        %125 = vector.create_mask %9, %123 : vector<4x4xi1>
        %126 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %127 = vector.create_mask %126 : vector<4xi1>
        %128 = vector.create_mask %11, %126 : vector<2x4xi1>
        %129 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %130 = vector.create_mask %129 : vector<4xi1>
        %131 = vector.create_mask %13, %129 : vector<1x4xi1>
        affine.for %k0_right_piece = 0 to %29 step 16384 {
          %b_copy_2 = memref.alloc(%59, %61) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %57 {
            %132 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
            %133 = vector.create_mask %132 : vector<4xi1>
            %134 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%20] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %135 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %133 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %136 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %135, %b_copy_2[%136, %134], %133 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %137 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%20, %k0_right_piece)
          %138 = arith.maxsi %137, %62 : index
          %139 = arith.select %57, %64, %138 : index
          %140 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %139, %119] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %141 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %142 = "memref.cast"(%140) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %57, %141, %142 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %30 step 8 {
            %143 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %6 : vector<8x4xf64>
            } else {
              %144 = vector.create_mask %7, %120 : vector<8x4xi1>
              %145 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %1, %144 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %145 : vector<8x4xf64>
            }
            %146 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%147 = %143) -> (vector<8x4xf64>) {
              %148 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %149 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %150 = vector.transfer_read %b_copy_3[%149, %65], %1, %121 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %151 = vector.broadcast %150 : vector<4xf64> to vector<8x4xf64>
              %152 = arith.mulf %148, %151 fastmath<reassoc,contract> : vector<8x4xf64>
              %153 = arith.addf %147, %152 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %153 : vector<8x4xf64>
            }
            vector.transfer_write %146, %out0_1[%b0, %i_right_tile, %j_right_panel], %122 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %30 to %31 step 4 {
            %154 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %8 : vector<4x4xf64>
            } else {
              %155 = vector.create_mask %9, %123 : vector<4x4xi1>
              %156 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %1, %155 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %156 : vector<4x4xf64>
            }
            %157 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%158 = %154) -> (vector<4x4xf64>) {
              %159 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %160 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
              %161 = vector.transfer_read %b_copy_3[%160, %66], %1, %124 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %162 = vector.broadcast %161 : vector<4xf64> to vector<4x4xf64>
              %163 = arith.mulf %159, %162 fastmath<reassoc,contract> : vector<4x4xf64>
              %164 = arith.addf %158, %163 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %164 : vector<4x4xf64>
            }
            vector.transfer_write %157, %out0_1[%b0, %i_right_below_tile, %j_right_panel], %125 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_tile = %31 to %32 step 2 {
            %165 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x4xf64>) {
              affine.yield %10 : vector<2x4xf64>
            } else {
              %166 = vector.create_mask %11, %126 : vector<2x4xi1>
              %167 = vector.transfer_read %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %1, %166 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              affine.yield %167 : vector<2x4xf64>
            }
            %168 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%169 = %165) -> (vector<2x4xf64>) {
              %170 = vector.transfer_read %a[%b0, %i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              %171 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
              %172 = vector.transfer_read %b_copy_3[%171, %67], %1, %127 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %173 = vector.broadcast %172 : vector<4xf64> to vector<2x4xf64>
              %174 = arith.mulf %170, %173 fastmath<reassoc,contract> : vector<2x4xf64>
              %175 = arith.addf %169, %174 fastmath<reassoc,contract> : vector<2x4xf64>
              affine.yield %175 : vector<2x4xf64>
            }
            vector.transfer_write %168, %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %128 {in_bounds = [true, true]} : vector<2x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_below_tile = %32 to %18 {
            %176 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x4xf64>) {
              affine.yield %12 : vector<1x4xf64>
            } else {
              %177 = vector.create_mask %13, %129 : vector<1x4xi1>
              %178 = vector.transfer_read %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %1, %177 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              affine.yield %178 : vector<1x4xf64>
            }
            %179 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%180 = %176) -> (vector<1x4xf64>) {
              %181 = vector.transfer_read %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              %182 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
              %183 = vector.transfer_read %b_copy_3[%182, %68], %1, %130 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %184 = vector.broadcast %183 : vector<4xf64> to vector<1x4xf64>
              %185 = arith.mulf %181, %184 fastmath<reassoc,contract> : vector<1x4xf64>
              %186 = arith.addf %180, %185 fastmath<reassoc,contract> : vector<1x4xf64>
              affine.yield %186 : vector<1x4xf64>
            }
            vector.transfer_write %179, %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %131 {in_bounds = [true, true]} : vector<1x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%22)) {
      %187 = affine.load %v[%i] : memref<?xf64>
      %188 = vector.broadcast %187 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%22) step 4 {
        %189 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %190 = arith.mulf %188, %189 : vector<4xf64>
        affine.vector_store %190, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%22) to %22 step 4 {
        %191 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %22)
        %192 = vector.create_mask %191 : vector<4xi1>
        %193 = vector.maskedload %v[%j_1], %192, %14 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %194 = arith.mulf %188, %193 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %192, %194 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %195 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %196 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
    %197 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%196, %18)
    %198 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%197, %18)
    affine.parallel (%j_1_panel) = (0) to (symbol(%195)) step (8) {
      affine.for %i_1_tile = 0 to %196 step 6 {
        %199 = affine.for %k1 = 0 to %16 iter_args(%200 = %2) -> (vector<6x8xf64>) {
          %201 = affine.for %k0_1 = 0 to %20 iter_args(%202 = %200) -> (vector<6x8xf64>) {
            %203 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %204 = vector.transfer_read %a[%k1, %j_1_panel, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %205 = vector.broadcast %204 : vector<8xf64> to vector<6x8xf64>
            %206 = arith.mulf %203, %205 fastmath<reassoc,contract> : vector<6x8xf64>
            %207 = arith.addf %202, %206 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %207 : vector<6x8xf64>
          }
          affine.yield %201 : vector<6x8xf64>
        }
        vector.transfer_write %199, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_tile = %196 to %197 step 4 {
        %208 = affine.for %k1_1_below = 0 to %16 iter_args(%209 = %3) -> (vector<4x8xf64>) {
          %210 = affine.for %k0_1_below = 0 to %20 iter_args(%211 = %209) -> (vector<4x8xf64>) {
            %212 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %213 = vector.transfer_read %a[%k1_1_below, %j_1_panel, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %214 = vector.broadcast %213 : vector<8xf64> to vector<4x8xf64>
            %215 = arith.mulf %212, %214 fastmath<reassoc,contract> : vector<4x8xf64>
            %216 = arith.addf %211, %215 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %216 : vector<4x8xf64>
          }
          affine.yield %210 : vector<4x8xf64>
        }
        vector.transfer_write %208, %out2_1[%i_1_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_tile = %197 to %198 step 2 {
        %217 = affine.for %k1_1_below_below = 0 to %16 iter_args(%218 = %4) -> (vector<2x8xf64>) {
          %219 = affine.for %k0_1_below_below = 0 to %20 iter_args(%220 = %218) -> (vector<2x8xf64>) {
            %221 = vector.transfer_read %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
            %222 = vector.transfer_read %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %223 = vector.broadcast %222 : vector<8xf64> to vector<2x8xf64>
            %224 = arith.mulf %221, %223 fastmath<reassoc,contract> : vector<2x8xf64>
            %225 = arith.addf %220, %224 fastmath<reassoc,contract> : vector<2x8xf64>
            affine.yield %225 : vector<2x8xf64>
          }
          affine.yield %219 : vector<2x8xf64>
        }
        vector.transfer_write %217, %out2_1[%i_1_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_below_tile = %198 to %18 {
        %226 = affine.for %k1_1_below_below_below = 0 to %16 iter_args(%227 = %5) -> (vector<1x8xf64>) {
          %228 = affine.for %k0_1_below_below_below = 0 to %20 iter_args(%229 = %227) -> (vector<1x8xf64>) {
            %230 = vector.transfer_read %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
            %231 = vector.transfer_read %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %232 = vector.broadcast %231 : vector<8xf64> to vector<1x8xf64>
            %233 = arith.mulf %230, %232 fastmath<reassoc,contract> : vector<1x8xf64>
            %234 = arith.addf %229, %233 fastmath<reassoc,contract> : vector<1x8xf64>
            affine.yield %234 : vector<1x8xf64>
          }
          affine.yield %228 : vector<1x8xf64>
        }
        vector.transfer_write %226, %out2_1[%i_1_below_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
      }
    }
    %235 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %236 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%235, %18)
    %237 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%236, %18)
    %238 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%20)
    affine.for %j_1_right_panel = %195 to %18 step 4 {
      affine.for %i_1_right_tile = 0 to %235 step 8 {
        affine.for %i_1_right = affine_map<(d0) -> (d0)>(%i_1_right_tile) to affine_map<(d0) -> ((d0 + 8))>(%i_1_right_tile) {
          affine.for %j_1_right = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %239 = affine.for %k1_1_right = 0 to %16 iter_args(%240 = %1) -> (f64) {
              %241, %242 = affine.for %k0_1_right = 0 to %238 step 512 iter_args(%243 = %15, %244 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %245, %246, %247, %248 = affine.for %k0_1_right_1 = affine_map<(d0) -> (d0)>(%k0_1_right) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right, %238) step 16 iter_args(%249 = %15, %250 = %15, %251 = %15, %252 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %253 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %254 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %255 = arith.mulf %253, %254 fastmath<reassoc,contract> : vector<4xf64>
                  %256 = arith.addf %249, %255 fastmath<reassoc,contract> : vector<4xf64>
                  %257 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %258 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %259 = arith.mulf %257, %258 fastmath<reassoc,contract> : vector<4xf64>
                  %260 = arith.addf %250, %259 fastmath<reassoc,contract> : vector<4xf64>
                  %261 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %262 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %263 = arith.mulf %261, %262 fastmath<reassoc,contract> : vector<4xf64>
                  %264 = arith.addf %251, %263 fastmath<reassoc,contract> : vector<4xf64>
                  %265 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %266 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %267 = arith.mulf %265, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %268 = arith.addf %252, %267 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %256, %260, %264, %268 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %269 = arith.addf %245, %246 : vector<4xf64>
                %270 = arith.addf %247, %248 : vector<4xf64>
                %271 = arith.addf %269, %270 : vector<4xf64>
                %272 = arith.subf %271, %244 : vector<4xf64>
                %273 = arith.addf %243, %272 : vector<4xf64>
                %274 = arith.subf %273, %243 : vector<4xf64>
                %275 = arith.subf %274, %272 : vector<4xf64>
                %276 = arith.cmpf uno, %275, %275 : vector<4xf64>
                %277 = arith.select %276, %14, %275 : vector<4xi1>, vector<4xf64>
                affine.yield %273, %277 : vector<4xf64>, vector<4xf64>
              }
              %278 = arith.subf %15, %242 : vector<4xf64>
              %279 = affine.for %k0_1_right_2 = %238 to %20 step 4 iter_args(%280 = %278) -> (vector<4xf64>) {
                %281 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_2, %20)
                %282 = vector.create_mask %281 : vector<4xi1>
                %283 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %282, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %284 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %282, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %285 = arith.mulf %283, %284 fastmath<reassoc,contract> : vector<4xf64>
                %286 = arith.addf %280, %285 fastmath<reassoc,contract> : vector<4xf64>
                %287 = arith.select %282, %286, %280 : vector<4xi1>, vector<4xf64>
                affine.yield %287 : vector<4xf64>
              }
              %288 = arith.addf %241, %279 : vector<4xf64>
              %289 = vector.reduction <add>, %288 fastmath<reassoc> : vector<4xf64> into f64
              %290 = arith.addf %240, %289 : f64
              affine.yield %290 : f64
            }
            affine.store %239, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_tile = %235 to %236 step 4 {
        affine.for %i_1_right_below = affine_map<(d0) -> (d0)>(%i_1_right_below_tile) to affine_map<(d0) -> ((d0 + 4))>(%i_1_right_below_tile) {
          affine.for %j_1_right_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %291 = affine.for %k1_1_right_below = 0 to %16 iter_args(%292 = %1) -> (f64) {
              %293, %294 = affine.for %k0_1_right_below = 0 to %238 step 512 iter_args(%295 = %15, %296 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %297, %298, %299, %300 = affine.for %k0_1_right_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below, %238) step 16 iter_args(%301 = %15, %302 = %15, %303 = %15, %304 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %305 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %306 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %307 = arith.mulf %305, %306 fastmath<reassoc,contract> : vector<4xf64>
                  %308 = arith.addf %301, %307 fastmath<reassoc,contract> : vector<4xf64>
                  %309 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %310 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %311 = arith.mulf %309, %310 fastmath<reassoc,contract> : vector<4xf64>
                  %312 = arith.addf %302, %311 fastmath<reassoc,contract> : vector<4xf64>
                  %313 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %314 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %315 = arith.mulf %313, %314 fastmath<reassoc,contract> : vector<4xf64>
                  %316 = arith.addf %303, %315 fastmath<reassoc,contract> : vector<4xf64>
                  %317 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %318 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %319 = arith.mulf %317, %318 fastmath<reassoc,contract> : vector<4xf64>
                  %320 = arith.addf %304, %319 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %308, %312, %316, %320 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %321 = arith.addf %297, %298 : vector<4xf64>
                %322 = arith.addf %299, %300 : vector<4xf64>
                %323 = arith.addf %321, %322 : vector<4xf64>
                %324 = arith.subf %323, %296 : vector<4xf64>
                %325 = arith.addf %295, %324 : vector<4xf64>
                %326 = arith.subf %325, %295 : vector<4xf64>
                %327 = arith.subf %326, %324 : vector<4xf64>
                %328 = arith.cmpf uno, %327, %327 : vector<4xf64>
                %329 = arith.select %328, %14, %327 : vector<4xi1>, vector<4xf64>
                affine.yield %325, %329 : vector<4xf64>, vector<4xf64>
              }
              %330 = arith.subf %15, %294 : vector<4xf64>
              %331 = affine.for %k0_1_right_below_2 = %238 to %20 step 4 iter_args(%332 = %330) -> (vector<4xf64>) {
                %333 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_2, %20)
                %334 = vector.create_mask %333 : vector<4xi1>
                %335 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %334, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %336 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %334, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %337 = arith.mulf %335, %336 fastmath<reassoc,contract> : vector<4xf64>
                %338 = arith.addf %332, %337 fastmath<reassoc,contract> : vector<4xf64>
                %339 = arith.select %334, %338, %332 : vector<4xi1>, vector<4xf64>
                affine.yield %339 : vector<4xf64>
              }
              %340 = arith.addf %293, %331 : vector<4xf64>
              %341 = vector.reduction <add>, %340 fastmath<reassoc> : vector<4xf64> into f64
              %342 = arith.addf %292, %341 : f64
              affine.yield %342 : f64
            }
            affine.store %291, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_tile = %236 to %237 step 2 {
        affine.for %i_1_right_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_tile) to affine_map<(d0) -> ((d0 + 2))>(%i_1_right_below_below_tile) {
          affine.for %j_1_right_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %343 = affine.for %k1_1_right_below_below = 0 to %16 iter_args(%344 = %1) -> (f64) {
              %345, %346 = affine.for %k0_1_right_below_below = 0 to %238 step 512 iter_args(%347 = %15, %348 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %349, %350, %351, %352 = affine.for %k0_1_right_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below, %238) step 16 iter_args(%353 = %15, %354 = %15, %355 = %15, %356 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %357 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %358 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %359 = arith.mulf %357, %358 fastmath<reassoc,contract> : vector<4xf64>
                  %360 = arith.addf %353, %359 fastmath<reassoc,contract> : vector<4xf64>
                  %361 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %362 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %363 = arith.mulf %361, %362 fastmath<reassoc,contract> : vector<4xf64>
                  %364 = arith.addf %354, %363 fastmath<reassoc,contract> : vector<4xf64>
                  %365 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %366 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %367 = arith.mulf %365, %366 fastmath<reassoc,contract> : vector<4xf64>
                  %368 = arith.addf %355, %367 fastmath<reassoc,contract> : vector<4xf64>
                  %369 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %370 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %371 = arith.mulf %369, %370 fastmath<reassoc,contract> : vector<4xf64>
                  %372 = arith.addf %356, %371 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %360, %364, %368, %372 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %373 = arith.addf %349, %350 : vector<4xf64>
                %374 = arith.addf %351, %352 : vector<4xf64>
                %375 = arith.addf %373, %374 : vector<4xf64>
                %376 = arith.subf %375, %348 : vector<4xf64>
                %377 = arith.addf %347, %376 : vector<4xf64>
                %378 = arith.subf %377, %347 : vector<4xf64>
                %379 = arith.subf %378, %376 : vector<4xf64>
                %380 = arith.cmpf uno, %379, %379 : vector<4xf64>
                %381 = arith.select %380, %14, %379 : vector<4xi1>, vector<4xf64>
                affine.yield %377, %381 : vector<4xf64>, vector<4xf64>
              }
              %382 = arith.subf %15, %346 : vector<4xf64>
              %383 = affine.for %k0_1_right_below_below_2 = %238 to %20 step 4 iter_args(%384 = %382) -> (vector<4xf64>) {
                %385 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_2, %20)
                %386 = vector.create_mask %385 : vector<4xi1>
                %387 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %386, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %388 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %386, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %389 = arith.mulf %387, %388 fastmath<reassoc,contract> : vector<4xf64>
                %390 = arith.addf %384, %389 fastmath<reassoc,contract> : vector<4xf64>
                %391 = arith.select %386, %390, %384 : vector<4xi1>, vector<4xf64>
                affine.yield %391 : vector<4xf64>
              }
              %392 = arith.addf %345, %383 : vector<4xf64>
              %393 = vector.reduction <add>, %392 fastmath<reassoc> : vector<4xf64> into f64
              %394 = arith.addf %344, %393 : f64
              affine.yield %394 : f64
            }
            affine.store %343, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_below_tile = %237 to %18 {
        affine.for %i_1_right_below_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_below_tile) to affine_map<(d0) -> ((d0 + 1))>(%i_1_right_below_below_below_tile) {
          affine.for %j_1_right_below_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %395 = affine.for %k1_1_right_below_below_below = 0 to %16 iter_args(%396 = %1) -> (f64) {
              %397, %398 = affine.for %k0_1_right_below_below_below = 0 to %238 step 512 iter_args(%399 = %15, %400 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %401, %402, %403, %404 = affine.for %k0_1_right_below_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below_below, %238) step 16 iter_args(%405 = %15, %406 = %15, %407 = %15, %408 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %409 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %410 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %411 = arith.mulf %409, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %412 = arith.addf %405, %411 fastmath<reassoc,contract> : vector<4xf64>
                  %413 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %414 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %415 = arith.mulf %413, %414 fastmath<reassoc,contract> : vector<4xf64>
                  %416 = arith.addf %406, %415 fastmath<reassoc,contract> : vector<4xf64>
                  %417 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %418 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %419 = arith.mulf %417, %418 fastmath<reassoc,contract> : vector<4xf64>
                  %420 = arith.addf %407, %419 fastmath<reassoc,contract> : vector<4xf64>
                  %421 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %422 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %423 = arith.mulf %421, %422 fastmath<reassoc,contract> : vector<4xf64>
                  %424 = arith.addf %408, %423 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %412, %416, %420, %424 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %425 = arith.addf %401, %402 : vector<4xf64>
                %426 = arith.addf %403, %404 : vector<4xf64>
                %427 = arith.addf %425, %426 : vector<4xf64>
                %428 = arith.subf %427, %400 : vector<4xf64>
                %429 = arith.addf %399, %428 : vector<4xf64>
                %430 = arith.subf %429, %399 : vector<4xf64>
                %431 = arith.subf %430, %428 : vector<4xf64>
                %432 = arith.cmpf uno, %431, %431 : vector<4xf64>
                %433 = arith.select %432, %14, %431 : vector<4xi1>, vector<4xf64>
                affine.yield %429, %433 : vector<4xf64>, vector<4xf64>
              }
              %434 = arith.subf %15, %398 : vector<4xf64>
              %435 = affine.for %k0_1_right_below_below_below_2 = %238 to %20 step 4 iter_args(%436 = %434) -> (vector<4xf64>) {
                %437 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_below_2, %20)
                %438 = vector.create_mask %437 : vector<4xi1>
                %439 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %438, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %440 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %438, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %441 = arith.mulf %439, %440 fastmath<reassoc,contract> : vector<4xf64>
                %442 = arith.addf %436, %441 fastmath<reassoc,contract> : vector<4xf64>
                %443 = arith.select %438, %442, %436 : vector<4xi1>, vector<4xf64>
                affine.yield %443 : vector<4xf64>
              }
              %444 = arith.addf %397, %435 : vector<4xf64>
              %445 = vector.reduction <add>, %444 fastmath<reassoc> : vector<4xf64> into f64
              %446 = arith.addf %396, %445 : f64
              affine.yield %446 : f64
            }
            affine.store %395, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %c8192 = arith.constant 8192 : index
    %c16384 = arith.constant 16384 : index
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
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
    %32 = arith.minsi %c8192, %5 : index
    %33 = arith.constant 1023 : index
    %34 = arith.cmpi sgt, %32, %33 : index
    %35 = arith.muli %32, %4 : index
    %36 = arith.constant 32768 : index
    %37 = arith.cmpi sgt, %35, %36 : index
    %38 = arith.ori %34, %37 : i1
    %39 = arith.select %38, %32, %c0 : index
    %40 = arith.minsi %c16384, %5 : index
    %41 = arith.andi %6, %c7 : index
    %42 = arith.minsi %c4, %41 : index
    %43 = arith.maxsi %42, %c0 : index
    %44 = arith.cmpi sgt, %40, %33 : index
    %45 = arith.muli %40, %4 : index
    %46 = arith.cmpi sgt, %45, %36 : index
    %47 = arith.ori %44, %46 : i1
    %48 = arith.select %47, %40, %c0 : index
    %49 = arith.select %47, %43, %c0 : index
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %3, %50 : index
    %52 = arith.constant 0 : index
    %53 = arith.maxsi %10, %52 : index
    %54 = arith.constant 7 : index
    %55 = arith.addi %53, %54 : index
    %56 = arith.constant 8 : index
    %57 = arith.divui %55, %56 : index
    %58 = arith.constant 0 : index
    %59 = arith.maxsi %11, %58 : index
    %60 = arith.constant 8191 : index
    %61 = arith.addi %59, %60 : index
    %62 = arith.constant 8192 : index
    %63 = arith.divui %61, %62 : index
    %64 = arith.constant 8192 : index
    %65 = arith.minsi %64, %5 : index
    %66 = arith.constant 0 : index
    %67 = arith.maxsi %65, %66 : index
    %68 = arith.constant 13 : index
    %69 = arith.muli %67, %68 : index
    %70 = arith.constant 3 : index
    %71 = arith.addi %70, %69 : index
    %72 = arith.constant 0 : index
    %73 = arith.maxsi %13, %72 : index
    %74 = arith.constant 5 : index
    %75 = arith.addi %73, %74 : index
    %76 = arith.constant 6 : index
    %77 = arith.divui %75, %76 : index
    %78 = arith.constant 53 : index
    %79 = arith.muli %67, %78 : index
    %80 = arith.constant 65 : index
    %81 = arith.addi %80, %79 : index
    %82 = arith.muli %77, %81 : index
    %83 = arith.subi %17, %13 : index
    %84 = arith.constant 0 : index
    %85 = arith.maxsi %83, %84 : index
    %86 = arith.constant 3 : index
    %87 = arith.addi %85, %86 : index
    %88 = arith.constant 4 : index
    %89 = arith.divui %87, %88 : index
    %90 = arith.constant 37 : index
    %91 = arith.muli %67, %90 : index
    %92 = arith.constant 45 : index
    %93 = arith.addi %92, %91 : index
    %94 = arith.muli %89, %93 : index
    %95 = arith.subi %21, %17 : index
    %96 = arith.constant 0 : index
    %97 = arith.maxsi %95, %96 : index
    %98 = arith.constant 1 : index
    %99 = arith.addi %97, %98 : index
    %100 = arith.constant 2 : index
    %101 = arith.divui %99, %100 : index
    %102 = arith.constant 21 : index
    %103 = arith.muli %67, %102 : index
    %104 = arith.constant 25 : index
    %105 = arith.addi %104, %103 : index
    %106 = arith.muli %101, %105 : index
    %107 = arith.subi %4, %21 : index
    %108 = arith.constant 0 : index
    %109 = arith.maxsi %107, %108 : index
    %110 = arith.constant 15 : index
    %111 = arith.addi %110, %69 : index
    %112 = arith.muli %109, %111 : index
    %113 = arith.constant 15 : index
    %114 = arith.addi %113, %71 : index
    %115 = arith.addi %114, %82 : index
    %116 = arith.addi %115, %94 : index
    %117 = arith.addi %116, %106 : index
    %118 = arith.addi %117, %112 : index
    %119 = arith.muli %63, %118 : index
    %120 = arith.constant 1 : index
    %121 = arith.addi %120, %119 : index
    %122 = arith.muli %57, %121 : index
    %123 = arith.subi %6, %10 : index
    %124 = arith.constant 0 : index
    %125 = arith.maxsi %123, %124 : index
    %126 = arith.constant 3 : index
    %127 = arith.addi %125, %126 : index
    %128 = arith.constant 4 : index
    %129 = arith.divui %127, %128 : index
    %130 = arith.constant 16383 : index
    %131 = arith.addi %59, %130 : index
    %132 = arith.constant 16384 : index
    %133 = arith.divui %131, %132 : index
    %134 = arith.constant 16384 : index
    %135 = arith.minsi %134, %5 : index
    %136 = arith.constant 0 : index
    %137 = arith.maxsi %135, %136 : index
    %138 = arith.constant 7 : index
    %139 = arith.muli %137, %138 : index
    %140 = arith.constant 3 : index
    %141 = arith.addi %140, %139 : index
    %142 = arith.constant 0 : index
    %143 = arith.maxsi %23, %142 : index
    %144 = arith.constant 7 : index
    %145 = arith.addi %143, %144 : index
    %146 = arith.constant 8 : index
    %147 = arith.divui %145, %146 : index
    %148 = arith.constant 50 : index
    %149 = arith.muli %137, %148 : index
    %150 = arith.constant 51 : index
    %151 = arith.addi %150, %149 : index
    %152 = arith.muli %147, %151 : index
    %153 = arith.subi %27, %23 : index
    %154 = arith.constant 0 : index
    %155 = arith.maxsi %153, %154 : index
    %156 = arith.constant 3 : index
    %157 = arith.addi %155, %156 : index
    %158 = arith.constant 4 : index
    %159 = arith.divui %157, %158 : index
    %160 = arith.constant 26 : index
    %161 = arith.muli %137, %160 : index
    %162 = arith.constant 27 : index
    %163 = arith.addi %162, %161 : index
    %164 = arith.muli %159, %163 : index
    %165 = arith.subi %31, %27 : index
    %166 = arith.constant 0 : index
    %167 = arith.maxsi %165, %166 : index
    %168 = arith.constant 1 : index
    %169 = arith.addi %167, %168 : index
    %170 = arith.constant 2 : index
    %171 = arith.divui %169, %170 : index
    %172 = arith.constant 14 : index
    %173 = arith.muli %137, %172 : index
    %174 = arith.constant 15 : index
    %175 = arith.addi %174, %173 : index
    %176 = arith.muli %171, %175 : index
    %177 = arith.subi %4, %31 : index
    %178 = arith.constant 0 : index
    %179 = arith.maxsi %177, %178 : index
    %180 = arith.constant 8 : index
    %181 = arith.muli %137, %180 : index
    %182 = arith.constant 9 : index
    %183 = arith.addi %182, %181 : index
    %184 = arith.muli %179, %183 : index
    %185 = arith.constant 15 : index
    %186 = arith.addi %185, %141 : index
    %187 = arith.addi %186, %152 : index
    %188 = arith.addi %187, %164 : index
    %189 = arith.addi %188, %176 : index
    %190 = arith.addi %189, %184 : index
    %191 = arith.muli %133, %190 : index
    %192 = arith.constant 8 : index
    %193 = arith.addi %192, %191 : index
    %194 = arith.muli %129, %193 : index
    %195 = arith.constant 2 : index
    %196 = arith.addi %195, %122 : index
    %197 = arith.addi %196, %194 : index
    %198 = arith.muli %51, %197 : index
    %199 = arith.constant 32768 : index
    %200 = arith.cmpi sge, %198, %199 : index
    "omp.parallel"(%200) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c8192 {
              %b_copy = memref.alloc(%39) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %38 {
                %201 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %202 = arith.minsi %201, %5 : index
                scf.for %k0_copy = %k0_piece to %202 step %c1 {
                  %203 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %203, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %204 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %205 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %206 = vector.load %b[%b0, %k0_copy, %205] : memref<?x?x?xf64>, vector<4xf64>
                  %207 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %204, %b_copy[%207, %c0] : memref<?x8xf64>, vector<4xf64>
                  %208 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %206, %b_copy[%207, %208] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %209 = arith.subi %5, %k0_piece overflow<nsw> : index
              %210 = arith.minsi %c8192, %209 : index
              %211 = arith.maxsi %210, %c0 : index
              %212 = arith.select %38, %c0, %211 : index
              %213 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %212, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %214 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %215 = "memref.cast"(%213) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %38, %214, %215 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %13 step %c6 {
                %216 = arith.cmpi eq, %k0_piece, %c0 : index
                %217, %218, %219, %220, %221, %222, %223, %224, %225, %226, %227, %228 = scf.if %216 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %229 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %230 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %231 = vector.load %out0_1[%b0, %i_tile, %230] : memref<?x?x?xf64>, vector<4xf64>
                  %232 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %233 = vector.load %out0_1[%b0, %232, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %234 = vector.load %out0_1[%b0, %232, %230] : memref<?x?x?xf64>, vector<4xf64>
                  %235 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %236 = vector.load %out0_1[%b0, %235, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %237 = vector.load %out0_1[%b0, %235, %230] : memref<?x?x?xf64>, vector<4xf64>
                  %238 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %239 = vector.load %out0_1[%b0, %238, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %240 = vector.load %out0_1[%b0, %238, %230] : memref<?x?x?xf64>, vector<4xf64>
                  %241 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %242 = vector.load %out0_1[%b0, %241, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %243 = vector.load %out0_1[%b0, %241, %230] : memref<?x?x?xf64>, vector<4xf64>
                  %244 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %245 = vector.load %out0_1[%b0, %244, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %246 = vector.load %out0_1[%b0, %244, %230] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %229, %231, %233, %234, %236, %237, %239, %240, %242, %243, %245, %246 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %247 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %248 = arith.minsi %247, %5 : index
                %249, %250, %251, %252, %253, %254, %255, %256, %257, %258, %259, %260 = scf.for %k0 = %k0_piece to %248 step %c1 iter_args(%261 = %217, %262 = %218, %263 = %219, %264 = %220, %265 = %221, %266 = %222, %267 = %223, %268 = %224, %269 = %225, %270 = %226, %271 = %227, %272 = %228) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %273 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %274 = vector.broadcast %273 : f64 to vector<4xf64>
                  %275 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %276 = memref.load %a[%b0, %275, %k0] : memref<?x?x?xf64>
                  %277 = vector.broadcast %276 : f64 to vector<4xf64>
                  %278 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %279 = memref.load %a[%b0, %278, %k0] : memref<?x?x?xf64>
                  %280 = vector.broadcast %279 : f64 to vector<4xf64>
                  %281 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %282 = memref.load %a[%b0, %281, %k0] : memref<?x?x?xf64>
                  %283 = vector.broadcast %282 : f64 to vector<4xf64>
                  %284 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %285 = memref.load %a[%b0, %284, %k0] : memref<?x?x?xf64>
                  %286 = vector.broadcast %285 : f64 to vector<4xf64>
                  %287 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %288 = memref.load %a[%b0, %287, %k0] : memref<?x?x?xf64>
                  %289 = vector.broadcast %288 : f64 to vector<4xf64>
                  %290 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %291 = vector.load %b_copy_1[%290, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %292 = arith.addi %c0, %c4 overflow<nsw> : index
                  %293 = vector.load %b_copy_1[%290, %292] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %294 = arith.mulf %274, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %295 = arith.mulf %274, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %296 = arith.mulf %277, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %297 = arith.mulf %277, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %298 = arith.mulf %280, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %299 = arith.mulf %280, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %300 = arith.mulf %283, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %301 = arith.mulf %283, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %302 = arith.mulf %286, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %303 = arith.mulf %286, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %304 = arith.mulf %289, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %305 = arith.mulf %289, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %306 = arith.addf %261, %294 fastmath<reassoc,contract> : vector<4xf64>
                  %307 = arith.addf %262, %295 fastmath<reassoc,contract> : vector<4xf64>
                  %308 = arith.addf %263, %296 fastmath<reassoc,contract> : vector<4xf64>
                  %309 = arith.addf %264, %297 fastmath<reassoc,contract> : vector<4xf64>
                  %310 = arith.addf %265, %298 fastmath<reassoc,contract> : vector<4xf64>
                  %311 = arith.addf %266, %299 fastmath<reassoc,contract> : vector<4xf64>
                  %312 = arith.addf %267, %300 fastmath<reassoc,contract> : vector<4xf64>
                  %313 = arith.addf %268, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %314 = arith.addf %269, %302 fastmath<reassoc,contract> : vector<4xf64>
                  %315 = arith.addf %270, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %316 = arith.addf %271, %304 fastmath<reassoc,contract> : vector<4xf64>
                  %317 = arith.addf %272, %305 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316, %317 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %249, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %318 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %250, %out0_1[%b0, %i_tile, %318] : memref<?x?x?xf64>, vector<4xf64>
                %319 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %251, %out0_1[%b0, %319, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %252, %out0_1[%b0, %319, %318] : memref<?x?x?xf64>, vector<4xf64>
                %320 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %253, %out0_1[%b0, %320, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %254, %out0_1[%b0, %320, %318] : memref<?x?x?xf64>, vector<4xf64>
                %321 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %255, %out0_1[%b0, %321, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %256, %out0_1[%b0, %321, %318] : memref<?x?x?xf64>, vector<4xf64>
                %322 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %257, %out0_1[%b0, %322, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %258, %out0_1[%b0, %322, %318] : memref<?x?x?xf64>, vector<4xf64>
                %323 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %259, %out0_1[%b0, %323, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %260, %out0_1[%b0, %323, %318] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %13 to %17 step %c4 {
                %324 = arith.cmpi eq, %k0_piece, %c0 : index
                %325, %326, %327, %328, %329, %330, %331, %332 = scf.if %324 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %333 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %334 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %335 = vector.load %out0_1[%b0, %i_below_tile, %334] : memref<?x?x?xf64>, vector<4xf64>
                  %336 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %337 = vector.load %out0_1[%b0, %336, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %338 = vector.load %out0_1[%b0, %336, %334] : memref<?x?x?xf64>, vector<4xf64>
                  %339 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %340 = vector.load %out0_1[%b0, %339, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %341 = vector.load %out0_1[%b0, %339, %334] : memref<?x?x?xf64>, vector<4xf64>
                  %342 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %343 = vector.load %out0_1[%b0, %342, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %344 = vector.load %out0_1[%b0, %342, %334] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %333, %335, %337, %338, %340, %341, %343, %344 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %345 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %346 = arith.minsi %345, %5 : index
                %347, %348, %349, %350, %351, %352, %353, %354 = scf.for %k0_below = %k0_piece to %346 step %c1 iter_args(%355 = %325, %356 = %326, %357 = %327, %358 = %328, %359 = %329, %360 = %330, %361 = %331, %362 = %332) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %363 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %364 = vector.broadcast %363 : f64 to vector<4xf64>
                  %365 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %366 = memref.load %a[%b0, %365, %k0_below] : memref<?x?x?xf64>
                  %367 = vector.broadcast %366 : f64 to vector<4xf64>
                  %368 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %369 = memref.load %a[%b0, %368, %k0_below] : memref<?x?x?xf64>
                  %370 = vector.broadcast %369 : f64 to vector<4xf64>
                  %371 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %372 = memref.load %a[%b0, %371, %k0_below] : memref<?x?x?xf64>
                  %373 = vector.broadcast %372 : f64 to vector<4xf64>
                  %374 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %375 = vector.load %b_copy_1[%374, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %376 = arith.addi %c0, %c4 overflow<nsw> : index
                  %377 = vector.load %b_copy_1[%374, %376] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %378 = arith.mulf %364, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %379 = arith.mulf %364, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %380 = arith.mulf %367, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %381 = arith.mulf %367, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %382 = arith.mulf %370, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %383 = arith.mulf %370, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %384 = arith.mulf %373, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %385 = arith.mulf %373, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %386 = arith.addf %355, %378 fastmath<reassoc,contract> : vector<4xf64>
                  %387 = arith.addf %356, %379 fastmath<reassoc,contract> : vector<4xf64>
                  %388 = arith.addf %357, %380 fastmath<reassoc,contract> : vector<4xf64>
                  %389 = arith.addf %358, %381 fastmath<reassoc,contract> : vector<4xf64>
                  %390 = arith.addf %359, %382 fastmath<reassoc,contract> : vector<4xf64>
                  %391 = arith.addf %360, %383 fastmath<reassoc,contract> : vector<4xf64>
                  %392 = arith.addf %361, %384 fastmath<reassoc,contract> : vector<4xf64>
                  %393 = arith.addf %362, %385 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %386, %387, %388, %389, %390, %391, %392, %393 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %347, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %394 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %348, %out0_1[%b0, %i_below_tile, %394] : memref<?x?x?xf64>, vector<4xf64>
                %395 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %349, %out0_1[%b0, %395, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %350, %out0_1[%b0, %395, %394] : memref<?x?x?xf64>, vector<4xf64>
                %396 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %351, %out0_1[%b0, %396, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %352, %out0_1[%b0, %396, %394] : memref<?x?x?xf64>, vector<4xf64>
                %397 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %353, %out0_1[%b0, %397, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %354, %out0_1[%b0, %397, %394] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_tile = %17 to %21 step %c2 {
                %398 = arith.cmpi eq, %k0_piece, %c0 : index
                %399, %400, %401, %402 = scf.if %398 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %403 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %404 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %405 = vector.load %out0_1[%b0, %i_below_below_tile, %404] : memref<?x?x?xf64>, vector<4xf64>
                  %406 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %407 = vector.load %out0_1[%b0, %406, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %408 = vector.load %out0_1[%b0, %406, %404] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %403, %405, %407, %408 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %409 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %410 = arith.minsi %409, %5 : index
                %411, %412, %413, %414 = scf.for %k0_below_below = %k0_piece to %410 step %c1 iter_args(%415 = %399, %416 = %400, %417 = %401, %418 = %402) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %419 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
                  %420 = vector.broadcast %419 : f64 to vector<4xf64>
                  %421 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %422 = memref.load %a[%b0, %421, %k0_below_below] : memref<?x?x?xf64>
                  %423 = vector.broadcast %422 : f64 to vector<4xf64>
                  %424 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                  %425 = vector.load %b_copy_1[%424, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %426 = arith.addi %c0, %c4 overflow<nsw> : index
                  %427 = vector.load %b_copy_1[%424, %426] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %428 = arith.mulf %420, %425 fastmath<reassoc,contract> : vector<4xf64>
                  %429 = arith.mulf %420, %427 fastmath<reassoc,contract> : vector<4xf64>
                  %430 = arith.mulf %423, %425 fastmath<reassoc,contract> : vector<4xf64>
                  %431 = arith.mulf %423, %427 fastmath<reassoc,contract> : vector<4xf64>
                  %432 = arith.addf %415, %428 fastmath<reassoc,contract> : vector<4xf64>
                  %433 = arith.addf %416, %429 fastmath<reassoc,contract> : vector<4xf64>
                  %434 = arith.addf %417, %430 fastmath<reassoc,contract> : vector<4xf64>
                  %435 = arith.addf %418, %431 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %432, %433, %434, %435 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %411, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %436 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %412, %out0_1[%b0, %i_below_below_tile, %436] : memref<?x?x?xf64>, vector<4xf64>
                %437 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %413, %out0_1[%b0, %437, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %414, %out0_1[%b0, %437, %436] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_below_tile = %21 to %4 step %c1 {
                %438 = arith.cmpi eq, %k0_piece, %c0 : index
                %439, %440 = scf.if %438 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %441 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %442 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %443 = vector.load %out0_1[%b0, %i_below_below_below_tile, %442] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %441, %443 : vector<4xf64>, vector<4xf64>
                }
                %444 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %445 = arith.minsi %444, %5 : index
                %446, %447 = scf.for %k0_below_below_below = %k0_piece to %445 step %c1 iter_args(%448 = %439, %449 = %440) -> (vector<4xf64>, vector<4xf64>) {
                  %450 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
                  %451 = vector.broadcast %450 : f64 to vector<4xf64>
                  %452 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                  %453 = vector.load %b_copy_1[%452, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %454 = arith.addi %c0, %c4 overflow<nsw> : index
                  %455 = vector.load %b_copy_1[%452, %454] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %456 = arith.mulf %451, %453 fastmath<reassoc,contract> : vector<4xf64>
                  %457 = arith.mulf %451, %455 fastmath<reassoc,contract> : vector<4xf64>
                  %458 = arith.addf %448, %456 fastmath<reassoc,contract> : vector<4xf64>
                  %459 = arith.addf %449, %457 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %458, %459 : vector<4xf64>, vector<4xf64>
                }
                vector.store %446, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %460 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %447, %out0_1[%b0, %i_below_below_below_tile, %460] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %461 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %462 = arith.minsi %c4, %461 : index
            %463 = arith.maxsi %462, %c0 : index
            %464 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %465 = arith.subi %464, %j_right_panel overflow<nsw> : index
            %466 = arith.minsi %465, %461 : index
            %467 = vector.create_mask %466 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c16384 {
              %b_copy_2 = memref.alloc(%48, %49) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %47 {
                %468 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %469 = arith.minsi %468, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %469 step %c1 {
                  %470 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %470, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %471 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %472 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%472, %c0], %467, %471 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %473 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %474 = arith.minsi %c16384, %473 : index
              %475 = arith.maxsi %474, %c0 : index
              %476 = arith.select %47, %c0, %475 : index
              %477 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %476, %463] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %478 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %479 = "memref.cast"(%477) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %47, %478, %479 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %23 step %c8 {
                %480 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %481, %482, %483, %484, %485, %486, %487, %488 = scf.if %480 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %489 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %490 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %491 = vector.maskedload %out0_1[%b0, %490, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %492 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %493 = vector.maskedload %out0_1[%b0, %492, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %494 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %495 = vector.maskedload %out0_1[%b0, %494, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %496 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %497 = vector.maskedload %out0_1[%b0, %496, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %498 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %499 = vector.maskedload %out0_1[%b0, %498, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %500 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %501 = vector.maskedload %out0_1[%b0, %500, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %502 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %503 = vector.maskedload %out0_1[%b0, %502, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %489, %491, %493, %495, %497, %499, %501, %503 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %504 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %505 = arith.minsi %504, %5 : index
                %506, %507, %508, %509, %510, %511, %512, %513 = scf.for %k0_right = %k0_right_piece to %505 step %c1 iter_args(%514 = %481, %515 = %482, %516 = %483, %517 = %484, %518 = %485, %519 = %486, %520 = %487, %521 = %488) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %522 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %523 = vector.broadcast %522 : f64 to vector<4xf64>
                  %524 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %525 = memref.load %a[%b0, %524, %k0_right] : memref<?x?x?xf64>
                  %526 = vector.broadcast %525 : f64 to vector<4xf64>
                  %527 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %528 = memref.load %a[%b0, %527, %k0_right] : memref<?x?x?xf64>
                  %529 = vector.broadcast %528 : f64 to vector<4xf64>
                  %530 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %531 = memref.load %a[%b0, %530, %k0_right] : memref<?x?x?xf64>
                  %532 = vector.broadcast %531 : f64 to vector<4xf64>
                  %533 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %534 = memref.load %a[%b0, %533, %k0_right] : memref<?x?x?xf64>
                  %535 = vector.broadcast %534 : f64 to vector<4xf64>
                  %536 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %537 = memref.load %a[%b0, %536, %k0_right] : memref<?x?x?xf64>
                  %538 = vector.broadcast %537 : f64 to vector<4xf64>
                  %539 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %540 = memref.load %a[%b0, %539, %k0_right] : memref<?x?x?xf64>
                  %541 = vector.broadcast %540 : f64 to vector<4xf64>
                  %542 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %543 = memref.load %a[%b0, %542, %k0_right] : memref<?x?x?xf64>
                  %544 = vector.broadcast %543 : f64 to vector<4xf64>
                  %545 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %546 = vector.maskedload %b_copy_3[%545, %c0], %467, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %547 = arith.mulf %523, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %548 = arith.mulf %526, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %549 = arith.mulf %529, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %550 = arith.mulf %532, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %551 = arith.mulf %535, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %552 = arith.mulf %538, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %553 = arith.mulf %541, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %554 = arith.mulf %544, %546 fastmath<reassoc,contract> : vector<4xf64>
                  %555 = arith.addf %514, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %556 = arith.addf %515, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %557 = arith.addf %516, %549 fastmath<reassoc,contract> : vector<4xf64>
                  %558 = arith.addf %517, %550 fastmath<reassoc,contract> : vector<4xf64>
                  %559 = arith.addf %518, %551 fastmath<reassoc,contract> : vector<4xf64>
                  %560 = arith.addf %519, %552 fastmath<reassoc,contract> : vector<4xf64>
                  %561 = arith.addf %520, %553 fastmath<reassoc,contract> : vector<4xf64>
                  %562 = arith.addf %521, %554 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %555, %556, %557, %558, %559, %560, %561, %562 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %467, %506 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %563 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %563, %j_right_panel], %467, %507 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %564 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %564, %j_right_panel], %467, %508 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %565 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %565, %j_right_panel], %467, %509 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %566 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %566, %j_right_panel], %467, %510 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %567 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %567, %j_right_panel], %467, %511 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %568 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %568, %j_right_panel], %467, %512 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %569 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %569, %j_right_panel], %467, %513 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_tile = %23 to %27 step %c4 {
                %570 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %571, %572, %573, %574 = scf.if %570 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %575 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %576 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %577 = vector.maskedload %out0_1[%b0, %576, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %578 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %579 = vector.maskedload %out0_1[%b0, %578, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %580 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %581 = vector.maskedload %out0_1[%b0, %580, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %575, %577, %579, %581 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %582 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %583 = arith.minsi %582, %5 : index
                %584, %585, %586, %587 = scf.for %k0_right_below = %k0_right_piece to %583 step %c1 iter_args(%588 = %571, %589 = %572, %590 = %573, %591 = %574) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %592 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
                  %593 = vector.broadcast %592 : f64 to vector<4xf64>
                  %594 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %595 = memref.load %a[%b0, %594, %k0_right_below] : memref<?x?x?xf64>
                  %596 = vector.broadcast %595 : f64 to vector<4xf64>
                  %597 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %598 = memref.load %a[%b0, %597, %k0_right_below] : memref<?x?x?xf64>
                  %599 = vector.broadcast %598 : f64 to vector<4xf64>
                  %600 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %601 = memref.load %a[%b0, %600, %k0_right_below] : memref<?x?x?xf64>
                  %602 = vector.broadcast %601 : f64 to vector<4xf64>
                  %603 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                  %604 = vector.maskedload %b_copy_3[%603, %c0], %467, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %605 = arith.mulf %593, %604 fastmath<reassoc,contract> : vector<4xf64>
                  %606 = arith.mulf %596, %604 fastmath<reassoc,contract> : vector<4xf64>
                  %607 = arith.mulf %599, %604 fastmath<reassoc,contract> : vector<4xf64>
                  %608 = arith.mulf %602, %604 fastmath<reassoc,contract> : vector<4xf64>
                  %609 = arith.addf %588, %605 fastmath<reassoc,contract> : vector<4xf64>
                  %610 = arith.addf %589, %606 fastmath<reassoc,contract> : vector<4xf64>
                  %611 = arith.addf %590, %607 fastmath<reassoc,contract> : vector<4xf64>
                  %612 = arith.addf %591, %608 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %609, %610, %611, %612 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %467, %584 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %613 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %613, %j_right_panel], %467, %585 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %614 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %614, %j_right_panel], %467, %586 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %615 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %615, %j_right_panel], %467, %587 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_tile = %27 to %31 step %c2 {
                %616 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %617, %618 = scf.if %616 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %619 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %620 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %621 = vector.maskedload %out0_1[%b0, %620, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %619, %621 : vector<4xf64>, vector<4xf64>
                }
                %622 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %623 = arith.minsi %622, %5 : index
                %624, %625 = scf.for %k0_right_below_below = %k0_right_piece to %623 step %c1 iter_args(%626 = %617, %627 = %618) -> (vector<4xf64>, vector<4xf64>) {
                  %628 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
                  %629 = vector.broadcast %628 : f64 to vector<4xf64>
                  %630 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %631 = memref.load %a[%b0, %630, %k0_right_below_below] : memref<?x?x?xf64>
                  %632 = vector.broadcast %631 : f64 to vector<4xf64>
                  %633 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                  %634 = vector.maskedload %b_copy_3[%633, %c0], %467, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %635 = arith.mulf %629, %634 fastmath<reassoc,contract> : vector<4xf64>
                  %636 = arith.mulf %632, %634 fastmath<reassoc,contract> : vector<4xf64>
                  %637 = arith.addf %626, %635 fastmath<reassoc,contract> : vector<4xf64>
                  %638 = arith.addf %627, %636 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %637, %638 : vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %467, %624 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %639 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %639, %j_right_panel], %467, %625 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_below_tile = %31 to %4 step %c1 {
                %640 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %641 = scf.if %640 -> (vector<4xf64>) {
                  scf.yield %1 : vector<4xf64>
                } else {
                  %642 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %467, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %642 : vector<4xf64>
                }
                %643 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %644 = arith.minsi %643, %5 : index
                %645 = scf.for %k0_right_below_below_below = %k0_right_piece to %644 step %c1 iter_args(%646 = %641) -> (vector<4xf64>) {
                  %647 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
                  %648 = vector.broadcast %647 : f64 to vector<4xf64>
                  %649 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                  %650 = vector.maskedload %b_copy_3[%649, %c0], %467, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %651 = arith.mulf %648, %650 fastmath<reassoc,contract> : vector<4xf64>
                  %652 = arith.addf %646, %651 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %652 : vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %467, %645 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %653 = arith.constant 0 : index
    %654 = arith.maxsi %7, %653 : index
    %655 = arith.constant 2 : index
    %656 = arith.shrsi %7, %655 : index
    %657 = arith.constant 4 : index
    %658 = arith.muli %656, %657 : index
    %659 = arith.constant 0 : index
    %660 = arith.maxsi %658, %659 : index
    %661 = arith.constant 3 : index
    %662 = arith.addi %660, %661 : index
    %663 = arith.constant 4 : index
    %664 = arith.divui %662, %663 : index
    %665 = arith.constant 5 : index
    %666 = arith.muli %664, %665 : index
    %667 = arith.subi %7, %660 : index
    %668 = arith.constant 0 : index
    %669 = arith.maxsi %667, %668 : index
    %670 = arith.constant 3 : index
    %671 = arith.addi %669, %670 : index
    %672 = arith.constant 4 : index
    %673 = arith.divui %671, %672 : index
    %674 = arith.constant 7 : index
    %675 = arith.muli %673, %674 : index
    %676 = arith.constant 8 : index
    %677 = arith.addi %676, %666 : index
    %678 = arith.addi %677, %675 : index
    %679 = arith.muli %654, %678 : index
    %680 = arith.constant 32768 : index
    %681 = arith.cmpi sge, %679, %680 : index
    "omp.parallel"(%681) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %682 = memref.load %v[%i] : memref<?xf64>
          %683 = vector.broadcast %682 : f64 to vector<4xf64>
          %684 = arith.shrsi %7, %c2 : index
          %685 = arith.muli %684, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %685 step %c4 {
            %686 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %687 = arith.mulf %683, %686 : vector<4xf64>
            vector.store %687, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %688 = arith.maxsi %685, %c0 : index
          scf.for %j_1 = %688 to %7 step %c4 {
            %689 = arith.subi %7, %j_1 overflow<nsw> : index
            %690 = vector.create_mask %689 : vector<4xi1>
            %691 = vector.maskedload %v[%j_1], %690, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %692 = arith.mulf %683, %691 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %690, %692 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %693 = arith.constant 0 : index
    %694 = arith.maxsi %23, %693 : index
    %695 = arith.constant 7 : index
    %696 = arith.addi %694, %695 : index
    %697 = arith.constant 8 : index
    %698 = arith.divui %696, %697 : index
    %699 = arith.constant 0 : index
    %700 = arith.maxsi %13, %699 : index
    %701 = arith.constant 5 : index
    %702 = arith.addi %700, %701 : index
    %703 = arith.constant 6 : index
    %704 = arith.divui %702, %703 : index
    %705 = arith.constant 0 : index
    %706 = arith.maxsi %3, %705 : index
    %707 = arith.constant 0 : index
    %708 = arith.maxsi %5, %707 : index
    %709 = arith.constant 72 : index
    %710 = arith.muli %708, %709 : index
    %711 = arith.constant 1 : index
    %712 = arith.addi %711, %710 : index
    %713 = arith.muli %706, %712 : index
    %714 = arith.constant 31 : index
    %715 = arith.addi %714, %713 : index
    %716 = arith.muli %704, %715 : index
    %717 = arith.subi %17, %13 : index
    %718 = arith.constant 0 : index
    %719 = arith.maxsi %717, %718 : index
    %720 = arith.constant 3 : index
    %721 = arith.addi %719, %720 : index
    %722 = arith.constant 4 : index
    %723 = arith.divui %721, %722 : index
    %724 = arith.constant 56 : index
    %725 = arith.muli %708, %724 : index
    %726 = arith.constant 1 : index
    %727 = arith.addi %726, %725 : index
    %728 = arith.muli %706, %727 : index
    %729 = arith.constant 21 : index
    %730 = arith.addi %729, %728 : index
    %731 = arith.muli %723, %730 : index
    %732 = arith.subi %21, %17 : index
    %733 = arith.constant 0 : index
    %734 = arith.maxsi %732, %733 : index
    %735 = arith.constant 1 : index
    %736 = arith.addi %734, %735 : index
    %737 = arith.constant 2 : index
    %738 = arith.divui %736, %737 : index
    %739 = arith.constant 40 : index
    %740 = arith.muli %708, %739 : index
    %741 = arith.constant 1 : index
    %742 = arith.addi %741, %740 : index
    %743 = arith.muli %706, %742 : index
    %744 = arith.constant 11 : index
    %745 = arith.addi %744, %743 : index
    %746 = arith.muli %738, %745 : index
    %747 = arith.subi %4, %21 : index
    %748 = arith.constant 0 : index
    %749 = arith.maxsi %747, %748 : index
    %750 = arith.constant 32 : index
    %751 = arith.muli %708, %750 : index
    %752 = arith.constant 1 : index
    %753 = arith.addi %752, %751 : index
    %754 = arith.muli %706, %753 : index
    %755 = arith.constant 6 : index
    %756 = arith.addi %755, %754 : index
    %757 = arith.muli %749, %756 : index
    %758 = arith.constant 4 : index
    %759 = arith.addi %758, %716 : index
    %760 = arith.addi %759, %731 : index
    %761 = arith.addi %760, %746 : index
    %762 = arith.addi %761, %757 : index
    %763 = arith.muli %698, %762 : index
    %764 = arith.constant 32768 : index
    %765 = arith.cmpi sge, %763, %764 : index
    "omp.parallel"(%765) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_panel: index):
          scf.for %i_1_tile = %c0 to %13 step %c6 {
            %766, %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%778 = %1, %779 = %1, %780 = %1, %781 = %1, %782 = %1, %783 = %1, %784 = %1, %785 = %1, %786 = %1, %787 = %1, %788 = %1, %789 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %790, %791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%802 = %778, %803 = %779, %804 = %780, %805 = %781, %806 = %782, %807 = %783, %808 = %784, %809 = %785, %810 = %786, %811 = %787, %812 = %788, %813 = %789) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %814 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
                %815 = vector.broadcast %814 : f64 to vector<4xf64>
                %816 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
                %817 = memref.load %a[%k1, %816, %k0_1] : memref<?x?x?xf64>
                %818 = vector.broadcast %817 : f64 to vector<4xf64>
                %819 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
                %820 = memref.load %a[%k1, %819, %k0_1] : memref<?x?x?xf64>
                %821 = vector.broadcast %820 : f64 to vector<4xf64>
                %822 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
                %823 = memref.load %a[%k1, %822, %k0_1] : memref<?x?x?xf64>
                %824 = vector.broadcast %823 : f64 to vector<4xf64>
                %825 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
                %826 = memref.load %a[%k1, %825, %k0_1] : memref<?x?x?xf64>
                %827 = vector.broadcast %826 : f64 to vector<4xf64>
                %828 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
                %829 = memref.load %a[%k1, %828, %k0_1] : memref<?x?x?xf64>
                %830 = vector.broadcast %829 : f64 to vector<4xf64>
                %831 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
                %832 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %833 = memref.load %a[%k1, %832, %k0_1] : memref<?x?x?xf64>
                %834 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %835 = memref.load %a[%k1, %834, %k0_1] : memref<?x?x?xf64>
                %836 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %837 = memref.load %a[%k1, %836, %k0_1] : memref<?x?x?xf64>
                %838 = vector.from_elements %831, %833, %835, %837 : vector<4xf64>
                %839 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %840 = memref.load %a[%k1, %839, %k0_1] : memref<?x?x?xf64>
                %841 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %842 = memref.load %a[%k1, %841, %k0_1] : memref<?x?x?xf64>
                %843 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %844 = memref.load %a[%k1, %843, %k0_1] : memref<?x?x?xf64>
                %845 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %846 = memref.load %a[%k1, %845, %k0_1] : memref<?x?x?xf64>
                %847 = vector.from_elements %840, %842, %844, %846 : vector<4xf64>
                %848 = arith.mulf %815, %838 fastmath<reassoc,contract> : vector<4xf64>
                %849 = arith.mulf %815, %847 fastmath<reassoc,contract> : vector<4xf64>
                %850 = arith.mulf %818, %838 fastmath<reassoc,contract> : vector<4xf64>
                %851 = arith.mulf %818, %847 fastmath<reassoc,contract> : vector<4xf64>
                %852 = arith.mulf %821, %838 fastmath<reassoc,contract> : vector<4xf64>
                %853 = arith.mulf %821, %847 fastmath<reassoc,contract> : vector<4xf64>
                %854 = arith.mulf %824, %838 fastmath<reassoc,contract> : vector<4xf64>
                %855 = arith.mulf %824, %847 fastmath<reassoc,contract> : vector<4xf64>
                %856 = arith.mulf %827, %838 fastmath<reassoc,contract> : vector<4xf64>
                %857 = arith.mulf %827, %847 fastmath<reassoc,contract> : vector<4xf64>
                %858 = arith.mulf %830, %838 fastmath<reassoc,contract> : vector<4xf64>
                %859 = arith.mulf %830, %847 fastmath<reassoc,contract> : vector<4xf64>
                %860 = arith.addf %802, %848 fastmath<reassoc,contract> : vector<4xf64>
                %861 = arith.addf %803, %849 fastmath<reassoc,contract> : vector<4xf64>
                %862 = arith.addf %804, %850 fastmath<reassoc,contract> : vector<4xf64>
                %863 = arith.addf %805, %851 fastmath<reassoc,contract> : vector<4xf64>
                %864 = arith.addf %806, %852 fastmath<reassoc,contract> : vector<4xf64>
                %865 = arith.addf %807, %853 fastmath<reassoc,contract> : vector<4xf64>
                %866 = arith.addf %808, %854 fastmath<reassoc,contract> : vector<4xf64>
                %867 = arith.addf %809, %855 fastmath<reassoc,contract> : vector<4xf64>
                %868 = arith.addf %810, %856 fastmath<reassoc,contract> : vector<4xf64>
                %869 = arith.addf %811, %857 fastmath<reassoc,contract> : vector<4xf64>
                %870 = arith.addf %812, %858 fastmath<reassoc,contract> : vector<4xf64>
                %871 = arith.addf %813, %859 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %860, %861, %862, %863, %864, %865, %866, %867, %868, %869, %870, %871 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %790, %791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %766, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %872 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %767, %out2_1[%i_1_tile, %872] : memref<?x?xf64>, vector<4xf64>
            %873 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            vector.store %768, %out2_1[%873, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %769, %out2_1[%873, %872] : memref<?x?xf64>, vector<4xf64>
            %874 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            vector.store %770, %out2_1[%874, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %771, %out2_1[%874, %872] : memref<?x?xf64>, vector<4xf64>
            %875 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            vector.store %772, %out2_1[%875, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %773, %out2_1[%875, %872] : memref<?x?xf64>, vector<4xf64>
            %876 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            vector.store %774, %out2_1[%876, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %775, %out2_1[%876, %872] : memref<?x?xf64>, vector<4xf64>
            %877 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            vector.store %776, %out2_1[%877, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %777, %out2_1[%877, %872] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_tile = %13 to %17 step %c4 {
            %878, %879, %880, %881, %882, %883, %884, %885 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%886 = %1, %887 = %1, %888 = %1, %889 = %1, %890 = %1, %891 = %1, %892 = %1, %893 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %894, %895, %896, %897, %898, %899, %900, %901 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%902 = %886, %903 = %887, %904 = %888, %905 = %889, %906 = %890, %907 = %891, %908 = %892, %909 = %893) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %910 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
                %911 = vector.broadcast %910 : f64 to vector<4xf64>
                %912 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
                %913 = memref.load %a[%k1_1_below, %912, %k0_1_below] : memref<?x?x?xf64>
                %914 = vector.broadcast %913 : f64 to vector<4xf64>
                %915 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
                %916 = memref.load %a[%k1_1_below, %915, %k0_1_below] : memref<?x?x?xf64>
                %917 = vector.broadcast %916 : f64 to vector<4xf64>
                %918 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
                %919 = memref.load %a[%k1_1_below, %918, %k0_1_below] : memref<?x?x?xf64>
                %920 = vector.broadcast %919 : f64 to vector<4xf64>
                %921 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
                %922 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %923 = memref.load %a[%k1_1_below, %922, %k0_1_below] : memref<?x?x?xf64>
                %924 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %925 = memref.load %a[%k1_1_below, %924, %k0_1_below] : memref<?x?x?xf64>
                %926 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %927 = memref.load %a[%k1_1_below, %926, %k0_1_below] : memref<?x?x?xf64>
                %928 = vector.from_elements %921, %923, %925, %927 : vector<4xf64>
                %929 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %930 = memref.load %a[%k1_1_below, %929, %k0_1_below] : memref<?x?x?xf64>
                %931 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %932 = memref.load %a[%k1_1_below, %931, %k0_1_below] : memref<?x?x?xf64>
                %933 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %934 = memref.load %a[%k1_1_below, %933, %k0_1_below] : memref<?x?x?xf64>
                %935 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %936 = memref.load %a[%k1_1_below, %935, %k0_1_below] : memref<?x?x?xf64>
                %937 = vector.from_elements %930, %932, %934, %936 : vector<4xf64>
                %938 = arith.mulf %911, %928 fastmath<reassoc,contract> : vector<4xf64>
                %939 = arith.mulf %911, %937 fastmath<reassoc,contract> : vector<4xf64>
                %940 = arith.mulf %914, %928 fastmath<reassoc,contract> : vector<4xf64>
                %941 = arith.mulf %914, %937 fastmath<reassoc,contract> : vector<4xf64>
                %942 = arith.mulf %917, %928 fastmath<reassoc,contract> : vector<4xf64>
                %943 = arith.mulf %917, %937 fastmath<reassoc,contract> : vector<4xf64>
                %944 = arith.mulf %920, %928 fastmath<reassoc,contract> : vector<4xf64>
                %945 = arith.mulf %920, %937 fastmath<reassoc,contract> : vector<4xf64>
                %946 = arith.addf %902, %938 fastmath<reassoc,contract> : vector<4xf64>
                %947 = arith.addf %903, %939 fastmath<reassoc,contract> : vector<4xf64>
                %948 = arith.addf %904, %940 fastmath<reassoc,contract> : vector<4xf64>
                %949 = arith.addf %905, %941 fastmath<reassoc,contract> : vector<4xf64>
                %950 = arith.addf %906, %942 fastmath<reassoc,contract> : vector<4xf64>
                %951 = arith.addf %907, %943 fastmath<reassoc,contract> : vector<4xf64>
                %952 = arith.addf %908, %944 fastmath<reassoc,contract> : vector<4xf64>
                %953 = arith.addf %909, %945 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %946, %947, %948, %949, %950, %951, %952, %953 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %894, %895, %896, %897, %898, %899, %900, %901 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %878, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %954 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %879, %out2_1[%i_1_below_tile, %954] : memref<?x?xf64>, vector<4xf64>
            %955 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            vector.store %880, %out2_1[%955, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %881, %out2_1[%955, %954] : memref<?x?xf64>, vector<4xf64>
            %956 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            vector.store %882, %out2_1[%956, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %883, %out2_1[%956, %954] : memref<?x?xf64>, vector<4xf64>
            %957 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            vector.store %884, %out2_1[%957, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %885, %out2_1[%957, %954] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_tile = %17 to %21 step %c2 {
            %958, %959, %960, %961 = scf.for %k1_1_below_below = %c0 to %3 step %c1 iter_args(%962 = %1, %963 = %1, %964 = %1, %965 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %966, %967, %968, %969 = scf.for %k0_1_below_below = %c0 to %5 step %c1 iter_args(%970 = %962, %971 = %963, %972 = %964, %973 = %965) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %974 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
                %975 = vector.broadcast %974 : f64 to vector<4xf64>
                %976 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
                %977 = memref.load %a[%k1_1_below_below, %976, %k0_1_below_below] : memref<?x?x?xf64>
                %978 = vector.broadcast %977 : f64 to vector<4xf64>
                %979 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
                %980 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %981 = memref.load %a[%k1_1_below_below, %980, %k0_1_below_below] : memref<?x?x?xf64>
                %982 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %983 = memref.load %a[%k1_1_below_below, %982, %k0_1_below_below] : memref<?x?x?xf64>
                %984 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %985 = memref.load %a[%k1_1_below_below, %984, %k0_1_below_below] : memref<?x?x?xf64>
                %986 = vector.from_elements %979, %981, %983, %985 : vector<4xf64>
                %987 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %988 = memref.load %a[%k1_1_below_below, %987, %k0_1_below_below] : memref<?x?x?xf64>
                %989 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %990 = memref.load %a[%k1_1_below_below, %989, %k0_1_below_below] : memref<?x?x?xf64>
                %991 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %992 = memref.load %a[%k1_1_below_below, %991, %k0_1_below_below] : memref<?x?x?xf64>
                %993 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %994 = memref.load %a[%k1_1_below_below, %993, %k0_1_below_below] : memref<?x?x?xf64>
                %995 = vector.from_elements %988, %990, %992, %994 : vector<4xf64>
                %996 = arith.mulf %975, %986 fastmath<reassoc,contract> : vector<4xf64>
                %997 = arith.mulf %975, %995 fastmath<reassoc,contract> : vector<4xf64>
                %998 = arith.mulf %978, %986 fastmath<reassoc,contract> : vector<4xf64>
                %999 = arith.mulf %978, %995 fastmath<reassoc,contract> : vector<4xf64>
                %1000 = arith.addf %970, %996 fastmath<reassoc,contract> : vector<4xf64>
                %1001 = arith.addf %971, %997 fastmath<reassoc,contract> : vector<4xf64>
                %1002 = arith.addf %972, %998 fastmath<reassoc,contract> : vector<4xf64>
                %1003 = arith.addf %973, %999 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1000, %1001, %1002, %1003 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %966, %967, %968, %969 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %958, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1004 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %959, %out2_1[%i_1_below_below_tile, %1004] : memref<?x?xf64>, vector<4xf64>
            %1005 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            vector.store %960, %out2_1[%1005, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %961, %out2_1[%1005, %1004] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_below_tile = %21 to %4 step %c1 {
            %1006, %1007 = scf.for %k1_1_below_below_below = %c0 to %3 step %c1 iter_args(%1008 = %1, %1009 = %1) -> (vector<4xf64>, vector<4xf64>) {
              %1010, %1011 = scf.for %k0_1_below_below_below = %c0 to %5 step %c1 iter_args(%1012 = %1008, %1013 = %1009) -> (vector<4xf64>, vector<4xf64>) {
                %1014 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1015 = vector.broadcast %1014 : f64 to vector<4xf64>
                %1016 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1017 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %1018 = memref.load %a[%k1_1_below_below_below, %1017, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1019 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %1020 = memref.load %a[%k1_1_below_below_below, %1019, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1021 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %1022 = memref.load %a[%k1_1_below_below_below, %1021, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1023 = vector.from_elements %1016, %1018, %1020, %1022 : vector<4xf64>
                %1024 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %1025 = memref.load %a[%k1_1_below_below_below, %1024, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1026 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %1027 = memref.load %a[%k1_1_below_below_below, %1026, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1028 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %1029 = memref.load %a[%k1_1_below_below_below, %1028, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1030 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %1031 = memref.load %a[%k1_1_below_below_below, %1030, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1032 = vector.from_elements %1025, %1027, %1029, %1031 : vector<4xf64>
                %1033 = arith.mulf %1015, %1023 fastmath<reassoc,contract> : vector<4xf64>
                %1034 = arith.mulf %1015, %1032 fastmath<reassoc,contract> : vector<4xf64>
                %1035 = arith.addf %1012, %1033 fastmath<reassoc,contract> : vector<4xf64>
                %1036 = arith.addf %1013, %1034 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1035, %1036 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %1010, %1011 : vector<4xf64>, vector<4xf64>
            }
            vector.store %1006, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1037 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %1007, %out2_1[%i_1_below_below_below_tile, %1037] : memref<?x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1038 = arith.shrsi %5, %c4 : index
    %1039 = arith.muli %1038, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %23 to %4 step %c4 {
      scf.for %i_1_right_tile = %c0 to %23 step %c8 {
        %1040 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %1040 step %c1 {
          %1041 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1042 = arith.minsi %1041, %4 : index
          scf.for %j_1_right = %j_1_right_panel to %1042 step %c1 {
            %1043 = scf.for %k1_1_right = %c0 to %3 step %c1 iter_args(%1044 = %0) -> (f64) {
              %1045, %1046 = scf.for %k0_1_right = %c0 to %1039 step %c512 iter_args(%1047 = %2, %1048 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1049 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %1050 = arith.minsi %1049, %1039 : index
                %1051, %1052, %1053, %1054 = scf.for %k0_1_right_1 = %k0_1_right to %1050 step %c16 iter_args(%1055 = %2, %1056 = %2, %1057 = %2, %1058 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1059 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1060 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1061 = arith.mulf %1059, %1060 fastmath<reassoc,contract> : vector<4xf64>
                  %1062 = arith.addf %1055, %1061 fastmath<reassoc,contract> : vector<4xf64>
                  %1063 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %1064 = vector.load %a[%k1_1_right, %i_1_right, %1063] : memref<?x?x?xf64>, vector<4xf64>
                  %1065 = vector.load %a[%k1_1_right, %j_1_right, %1063] : memref<?x?x?xf64>, vector<4xf64>
                  %1066 = arith.mulf %1064, %1065 fastmath<reassoc,contract> : vector<4xf64>
                  %1067 = arith.addf %1056, %1066 fastmath<reassoc,contract> : vector<4xf64>
                  %1068 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %1069 = vector.load %a[%k1_1_right, %i_1_right, %1068] : memref<?x?x?xf64>, vector<4xf64>
                  %1070 = vector.load %a[%k1_1_right, %j_1_right, %1068] : memref<?x?x?xf64>, vector<4xf64>
                  %1071 = arith.mulf %1069, %1070 fastmath<reassoc,contract> : vector<4xf64>
                  %1072 = arith.addf %1057, %1071 fastmath<reassoc,contract> : vector<4xf64>
                  %1073 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %1074 = vector.load %a[%k1_1_right, %i_1_right, %1073] : memref<?x?x?xf64>, vector<4xf64>
                  %1075 = vector.load %a[%k1_1_right, %j_1_right, %1073] : memref<?x?x?xf64>, vector<4xf64>
                  %1076 = arith.mulf %1074, %1075 fastmath<reassoc,contract> : vector<4xf64>
                  %1077 = arith.addf %1058, %1076 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1062, %1067, %1072, %1077 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1078 = arith.addf %1051, %1052 : vector<4xf64>
                %1079 = arith.addf %1053, %1054 : vector<4xf64>
                %1080 = arith.addf %1078, %1079 : vector<4xf64>
                %1081 = arith.subf %1080, %1048 : vector<4xf64>
                %1082 = arith.addf %1047, %1081 : vector<4xf64>
                %1083 = arith.subf %1082, %1047 : vector<4xf64>
                %1084 = arith.subf %1083, %1081 : vector<4xf64>
                %1085 = arith.cmpf uno, %1084, %1084 : vector<4xf64>
                %1086 = arith.select %1085, %1, %1084 : vector<4xi1>, vector<4xf64>
                scf.yield %1082, %1086 : vector<4xf64>, vector<4xf64>
              }
              %1087 = arith.subf %2, %1046 : vector<4xf64>
              %1088 = scf.for %k0_1_right_2 = %1039 to %5 step %c4 iter_args(%1089 = %1087) -> (vector<4xf64>) {
                %1090 = arith.subi %5, %k0_1_right_2 overflow<nsw> : index
                %1091 = vector.create_mask %1090 : vector<4xi1>
                %1092 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %1091, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1093 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %1091, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1094 = arith.mulf %1092, %1093 fastmath<reassoc,contract> : vector<4xf64>
                %1095 = arith.addf %1089, %1094 fastmath<reassoc,contract> : vector<4xf64>
                %1096 = arith.select %1091, %1095, %1089 : vector<4xi1>, vector<4xf64>
                scf.yield %1096 : vector<4xf64>
              }
              %1097 = arith.addf %1045, %1088 : vector<4xf64>
              %1098 = vector.reduction <add>, %1097 fastmath<reassoc> : vector<4xf64> into f64
              %1099 = arith.addf %1044, %1098 : f64
              scf.yield %1099 : f64
            }
            memref.store %1043, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %23 to %27 step %c4 {
        %1100 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %1100 step %c1 {
          %1101 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1102 = arith.minsi %1101, %4 : index
          scf.for %j_1_right_below = %j_1_right_panel to %1102 step %c1 {
            %1103 = scf.for %k1_1_right_below = %c0 to %3 step %c1 iter_args(%1104 = %0) -> (f64) {
              %1105, %1106 = scf.for %k0_1_right_below = %c0 to %1039 step %c512 iter_args(%1107 = %2, %1108 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1109 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %1110 = arith.minsi %1109, %1039 : index
                %1111, %1112, %1113, %1114 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %1110 step %c16 iter_args(%1115 = %2, %1116 = %2, %1117 = %2, %1118 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1119 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1120 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1121 = arith.mulf %1119, %1120 fastmath<reassoc,contract> : vector<4xf64>
                  %1122 = arith.addf %1115, %1121 fastmath<reassoc,contract> : vector<4xf64>
                  %1123 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %1124 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1123] : memref<?x?x?xf64>, vector<4xf64>
                  %1125 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1123] : memref<?x?x?xf64>, vector<4xf64>
                  %1126 = arith.mulf %1124, %1125 fastmath<reassoc,contract> : vector<4xf64>
                  %1127 = arith.addf %1116, %1126 fastmath<reassoc,contract> : vector<4xf64>
                  %1128 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %1129 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1128] : memref<?x?x?xf64>, vector<4xf64>
                  %1130 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1128] : memref<?x?x?xf64>, vector<4xf64>
                  %1131 = arith.mulf %1129, %1130 fastmath<reassoc,contract> : vector<4xf64>
                  %1132 = arith.addf %1117, %1131 fastmath<reassoc,contract> : vector<4xf64>
                  %1133 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %1134 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1133] : memref<?x?x?xf64>, vector<4xf64>
                  %1135 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1133] : memref<?x?x?xf64>, vector<4xf64>
                  %1136 = arith.mulf %1134, %1135 fastmath<reassoc,contract> : vector<4xf64>
                  %1137 = arith.addf %1118, %1136 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1122, %1127, %1132, %1137 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1138 = arith.addf %1111, %1112 : vector<4xf64>
                %1139 = arith.addf %1113, %1114 : vector<4xf64>
                %1140 = arith.addf %1138, %1139 : vector<4xf64>
                %1141 = arith.subf %1140, %1108 : vector<4xf64>
                %1142 = arith.addf %1107, %1141 : vector<4xf64>
                %1143 = arith.subf %1142, %1107 : vector<4xf64>
                %1144 = arith.subf %1143, %1141 : vector<4xf64>
                %1145 = arith.cmpf uno, %1144, %1144 : vector<4xf64>
                %1146 = arith.select %1145, %1, %1144 : vector<4xi1>, vector<4xf64>
                scf.yield %1142, %1146 : vector<4xf64>, vector<4xf64>
              }
              %1147 = arith.subf %2, %1106 : vector<4xf64>
              %1148 = scf.for %k0_1_right_below_2 = %1039 to %5 step %c4 iter_args(%1149 = %1147) -> (vector<4xf64>) {
                %1150 = arith.subi %5, %k0_1_right_below_2 overflow<nsw> : index
                %1151 = vector.create_mask %1150 : vector<4xi1>
                %1152 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %1151, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1153 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %1151, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1154 = arith.mulf %1152, %1153 fastmath<reassoc,contract> : vector<4xf64>
                %1155 = arith.addf %1149, %1154 fastmath<reassoc,contract> : vector<4xf64>
                %1156 = arith.select %1151, %1155, %1149 : vector<4xi1>, vector<4xf64>
                scf.yield %1156 : vector<4xf64>
              }
              %1157 = arith.addf %1105, %1148 : vector<4xf64>
              %1158 = vector.reduction <add>, %1157 fastmath<reassoc> : vector<4xf64> into f64
              %1159 = arith.addf %1104, %1158 : f64
              scf.yield %1159 : f64
            }
            memref.store %1103, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %27 to %31 step %c2 {
        %1160 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %1160 step %c1 {
          %1161 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1162 = arith.minsi %1161, %4 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %1162 step %c1 {
            %1163 = scf.for %k1_1_right_below_below = %c0 to %3 step %c1 iter_args(%1164 = %0) -> (f64) {
              %1165, %1166 = scf.for %k0_1_right_below_below = %c0 to %1039 step %c512 iter_args(%1167 = %2, %1168 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1169 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %1170 = arith.minsi %1169, %1039 : index
                %1171, %1172, %1173, %1174 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %1170 step %c16 iter_args(%1175 = %2, %1176 = %2, %1177 = %2, %1178 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1179 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1180 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1181 = arith.mulf %1179, %1180 fastmath<reassoc,contract> : vector<4xf64>
                  %1182 = arith.addf %1175, %1181 fastmath<reassoc,contract> : vector<4xf64>
                  %1183 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %1184 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1183] : memref<?x?x?xf64>, vector<4xf64>
                  %1185 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1183] : memref<?x?x?xf64>, vector<4xf64>
                  %1186 = arith.mulf %1184, %1185 fastmath<reassoc,contract> : vector<4xf64>
                  %1187 = arith.addf %1176, %1186 fastmath<reassoc,contract> : vector<4xf64>
                  %1188 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %1189 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1188] : memref<?x?x?xf64>, vector<4xf64>
                  %1190 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1188] : memref<?x?x?xf64>, vector<4xf64>
                  %1191 = arith.mulf %1189, %1190 fastmath<reassoc,contract> : vector<4xf64>
                  %1192 = arith.addf %1177, %1191 fastmath<reassoc,contract> : vector<4xf64>
                  %1193 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %1194 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1193] : memref<?x?x?xf64>, vector<4xf64>
                  %1195 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1193] : memref<?x?x?xf64>, vector<4xf64>
                  %1196 = arith.mulf %1194, %1195 fastmath<reassoc,contract> : vector<4xf64>
                  %1197 = arith.addf %1178, %1196 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1182, %1187, %1192, %1197 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1198 = arith.addf %1171, %1172 : vector<4xf64>
                %1199 = arith.addf %1173, %1174 : vector<4xf64>
                %1200 = arith.addf %1198, %1199 : vector<4xf64>
                %1201 = arith.subf %1200, %1168 : vector<4xf64>
                %1202 = arith.addf %1167, %1201 : vector<4xf64>
                %1203 = arith.subf %1202, %1167 : vector<4xf64>
                %1204 = arith.subf %1203, %1201 : vector<4xf64>
                %1205 = arith.cmpf uno, %1204, %1204 : vector<4xf64>
                %1206 = arith.select %1205, %1, %1204 : vector<4xi1>, vector<4xf64>
                scf.yield %1202, %1206 : vector<4xf64>, vector<4xf64>
              }
              %1207 = arith.subf %2, %1166 : vector<4xf64>
              %1208 = scf.for %k0_1_right_below_below_2 = %1039 to %5 step %c4 iter_args(%1209 = %1207) -> (vector<4xf64>) {
                %1210 = arith.subi %5, %k0_1_right_below_below_2 overflow<nsw> : index
                %1211 = vector.create_mask %1210 : vector<4xi1>
                %1212 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %1211, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1213 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %1211, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1214 = arith.mulf %1212, %1213 fastmath<reassoc,contract> : vector<4xf64>
                %1215 = arith.addf %1209, %1214 fastmath<reassoc,contract> : vector<4xf64>
                %1216 = arith.select %1211, %1215, %1209 : vector<4xi1>, vector<4xf64>
                scf.yield %1216 : vector<4xf64>
              }
              %1217 = arith.addf %1165, %1208 : vector<4xf64>
              %1218 = vector.reduction <add>, %1217 fastmath<reassoc> : vector<4xf64> into f64
              %1219 = arith.addf %1164, %1218 : f64
              scf.yield %1219 : f64
            }
            memref.store %1163, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %31 to %4 step %c1 {
        %1220 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %1220 step %c1 {
          %1221 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1222 = arith.minsi %1221, %4 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %1222 step %c1 {
            %1223 = scf.for %k1_1_right_below_below_below = %c0 to %3 step %c1 iter_args(%1224 = %0) -> (f64) {
              %1225, %1226 = scf.for %k0_1_right_below_below_below = %c0 to %1039 step %c512 iter_args(%1227 = %2, %1228 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1229 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %1230 = arith.minsi %1229, %1039 : index
                %1231, %1232, %1233, %1234 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %1230 step %c16 iter_args(%1235 = %2, %1236 = %2, %1237 = %2, %1238 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1239 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1240 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1241 = arith.mulf %1239, %1240 fastmath<reassoc,contract> : vector<4xf64>
                  %1242 = arith.addf %1235, %1241 fastmath<reassoc,contract> : vector<4xf64>
                  %1243 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1244 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1243] : memref<?x?x?xf64>, vector<4xf64>
                  %1245 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1243] : memref<?x?x?xf64>, vector<4xf64>
                  %1246 = arith.mulf %1244, %1245 fastmath<reassoc,contract> : vector<4xf64>
                  %1247 = arith.addf %1236, %1246 fastmath<reassoc,contract> : vector<4xf64>
                  %1248 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1249 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1248] : memref<?x?x?xf64>, vector<4xf64>
                  %1250 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1248] : memref<?x?x?xf64>, vector<4xf64>
                  %1251 = arith.mulf %1249, %1250 fastmath<reassoc,contract> : vector<4xf64>
                  %1252 = arith.addf %1237, %1251 fastmath<reassoc,contract> : vector<4xf64>
                  %1253 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1254 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1253] : memref<?x?x?xf64>, vector<4xf64>
                  %1255 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1253] : memref<?x?x?xf64>, vector<4xf64>
                  %1256 = arith.mulf %1254, %1255 fastmath<reassoc,contract> : vector<4xf64>
                  %1257 = arith.addf %1238, %1256 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1242, %1247, %1252, %1257 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1258 = arith.addf %1231, %1232 : vector<4xf64>
                %1259 = arith.addf %1233, %1234 : vector<4xf64>
                %1260 = arith.addf %1258, %1259 : vector<4xf64>
                %1261 = arith.subf %1260, %1228 : vector<4xf64>
                %1262 = arith.addf %1227, %1261 : vector<4xf64>
                %1263 = arith.subf %1262, %1227 : vector<4xf64>
                %1264 = arith.subf %1263, %1261 : vector<4xf64>
                %1265 = arith.cmpf uno, %1264, %1264 : vector<4xf64>
                %1266 = arith.select %1265, %1, %1264 : vector<4xi1>, vector<4xf64>
                scf.yield %1262, %1266 : vector<4xf64>, vector<4xf64>
              }
              %1267 = arith.subf %2, %1226 : vector<4xf64>
              %1268 = scf.for %k0_1_right_below_below_below_2 = %1039 to %5 step %c4 iter_args(%1269 = %1267) -> (vector<4xf64>) {
                %1270 = arith.subi %5, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1271 = vector.create_mask %1270 : vector<4xi1>
                %1272 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1271, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1273 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1271, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1274 = arith.mulf %1272, %1273 fastmath<reassoc,contract> : vector<4xf64>
                %1275 = arith.addf %1269, %1274 fastmath<reassoc,contract> : vector<4xf64>
                %1276 = arith.select %1271, %1275, %1269 : vector<4xi1>, vector<4xf64>
                scf.yield %1276 : vector<4xf64>
              }
              %1277 = arith.addf %1225, %1268 : vector<4xf64>
              %1278 = vector.reduction <add>, %1277 fastmath<reassoc> : vector<4xf64> into f64
              %1279 = arith.addf %1224, %1278 : f64
              scf.yield %1279 : f64
            }
            memref.store %1223, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %6 = llvm.mlir.constant(8192) : i64
    %7 = llvm.mlir.constant(16384) : i64
    %8 = llvm.mlir.constant(7) : i64
    %9 = llvm.mlir.constant(0) : i64
    %10 = llvm.mlir.constant(5) : i64
    %11 = llvm.mlir.constant(16) : i64
    %12 = llvm.mlir.constant(512) : i64
    %13 = llvm.mlir.constant(12) : i64
    %14 = llvm.mlir.constant(-1) : i64
    %15 = llvm.mlir.constant(1023) : i64
    %16 = llvm.mlir.constant(32768) : i64
    %17 = llvm.mlir.constant(8191) : i64
    %18 = llvm.mlir.constant(13) : i64
    %19 = llvm.mlir.constant(53) : i64
    %20 = llvm.mlir.constant(65) : i64
    %21 = llvm.mlir.constant(37) : i64
    %22 = llvm.mlir.constant(45) : i64
    %23 = llvm.mlir.constant(21) : i64
    %24 = llvm.mlir.constant(25) : i64
    %25 = llvm.mlir.constant(15) : i64
    %26 = llvm.mlir.constant(16383) : i64
    %27 = llvm.mlir.constant(50) : i64
    %28 = llvm.mlir.constant(51) : i64
    %29 = llvm.mlir.constant(26) : i64
    %30 = llvm.mlir.constant(27) : i64
    %31 = llvm.mlir.constant(14) : i64
    %32 = llvm.mlir.constant(9) : i64
    %33 = llvm.mlir.constant(200) : i64
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
    %56 = llvm.mlir.constant(192) : i64
    %57 = llvm.mlir.constant(0 : i32) : i32
    %58 = llvm.alloca %35 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %59 = llvm.mlir.constant(31) : i64
    %60 = llvm.mlir.constant(11) : i64
    %61 = llvm.alloca %42 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %62 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %63 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %64 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %65 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %66 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %67 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %68 = llvm.mul %a_size1, %b_stride1 : i64
    %69 = llvm.ashr %b_stride1, %1 : i64
    %70 = llvm.mul %69, %0 overflow<nsw> : i64
    %71 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %72 = llvm.sdiv %a_size1, %3 : i64
    %73 = llvm.srem %a_size1, %3 : i64
    %74 = llvm.icmp "ne" %73, %9 : i64
    %75 = llvm.xor %73, %3 : i64
    %76 = llvm.icmp "slt" %75, %9 : i64
    %77 = llvm.and %74, %76 : i1
    %78 = llvm.add %72, %14 : i64
    %79 = llvm.select %77, %78, %72 : i1, i64
    %80 = llvm.mul %79, %3 overflow<nsw> : i64
    %81 = llvm.sub %a_size1, %80 overflow<nsw> : i64
    %82 = llvm.ashr %81, %5 : i64
    %83 = llvm.mul %82, %4 overflow<nsw> : i64
    %84 = llvm.add %83, %80 overflow<nsw> : i64
    %85 = llvm.sub %a_size1, %84 overflow<nsw> : i64
    %86 = llvm.ashr %85, %2 : i64
    %87 = llvm.mul %86, %5 overflow<nsw> : i64
    %88 = llvm.add %87, %84 overflow<nsw> : i64
    %89 = llvm.ashr %a_size1, %1 : i64
    %90 = llvm.mul %89, %0 overflow<nsw> : i64
    %91 = llvm.sub %a_size1, %90 overflow<nsw> : i64
    %92 = llvm.ashr %91, %5 : i64
    %93 = llvm.mul %92, %4 overflow<nsw> : i64
    %94 = llvm.add %93, %90 overflow<nsw> : i64
    %95 = llvm.sub %a_size1, %94 overflow<nsw> : i64
    %96 = llvm.ashr %95, %2 : i64
    %97 = llvm.mul %96, %5 overflow<nsw> : i64
    %98 = llvm.add %97, %94 overflow<nsw> : i64
    %99 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %100 = llvm.icmp "sgt" %99, %15 : i64
    %101 = llvm.mul %99, %a_size1 : i64
    %102 = llvm.icmp "sgt" %101, %16 : i64
    %103 = llvm.or %100, %102 : i1
    %104 = llvm.select %103, %99, %9 : i1, i64
    %105 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %106 = llvm.and %b_stride1, %8 : i64
    %107 = llvm.intr.smin(%4, %106) : (i64, i64) -> i64
    %108 = llvm.intr.smax(%107, %9) : (i64, i64) -> i64
    %109 = llvm.icmp "sgt" %105, %15 : i64
    %110 = llvm.mul %105, %a_size1 : i64
    %111 = llvm.icmp "sgt" %110, %16 : i64
    %112 = llvm.or %109, %111 : i1
    %113 = llvm.select %112, %105, %9 : i1, i64
    %114 = llvm.select %112, %108, %9 : i1, i64
    %115 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %116 = llvm.intr.smax(%70, %9) : (i64, i64) -> i64
    %117 = llvm.add %116, %8 : i64
    %118 = llvm.udiv %117, %0 : i64
    %119 = llvm.intr.smax(%71, %9) : (i64, i64) -> i64
    %120 = llvm.add %119, %17 : i64
    %121 = llvm.udiv %120, %6 : i64
    %122 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %123 = llvm.intr.smax(%122, %9) : (i64, i64) -> i64
    %124 = llvm.mul %123, %18 : i64
    %125 = llvm.add %1, %124 : i64
    %126 = llvm.intr.smax(%80, %9) : (i64, i64) -> i64
    %127 = llvm.add %126, %10 : i64
    %128 = llvm.udiv %127, %3 : i64
    %129 = llvm.mul %123, %19 : i64
    %130 = llvm.add %20, %129 : i64
    %131 = llvm.mul %128, %130 : i64
    %132 = llvm.sub %84, %80 : i64
    %133 = llvm.intr.smax(%132, %9) : (i64, i64) -> i64
    %134 = llvm.add %133, %1 : i64
    %135 = llvm.udiv %134, %4 : i64
    %136 = llvm.mul %123, %21 : i64
    %137 = llvm.add %22, %136 : i64
    %138 = llvm.mul %135, %137 : i64
    %139 = llvm.sub %88, %84 : i64
    %140 = llvm.intr.smax(%139, %9) : (i64, i64) -> i64
    %141 = llvm.add %140, %2 : i64
    %142 = llvm.udiv %141, %5 : i64
    %143 = llvm.mul %123, %23 : i64
    %144 = llvm.add %24, %143 : i64
    %145 = llvm.mul %142, %144 : i64
    %146 = llvm.sub %a_size1, %88 : i64
    %147 = llvm.intr.smax(%146, %9) : (i64, i64) -> i64
    %148 = llvm.add %25, %124 : i64
    %149 = llvm.mul %147, %148 : i64
    %150 = llvm.add %25, %125 : i64
    %151 = llvm.add %150, %131 : i64
    %152 = llvm.add %151, %138 : i64
    %153 = llvm.add %152, %145 : i64
    %154 = llvm.add %153, %149 : i64
    %155 = llvm.mul %121, %154 : i64
    %156 = llvm.add %2, %155 : i64
    %157 = llvm.mul %118, %156 : i64
    %158 = llvm.sub %b_stride1, %70 : i64
    %159 = llvm.intr.smax(%158, %9) : (i64, i64) -> i64
    %160 = llvm.add %159, %1 : i64
    %161 = llvm.udiv %160, %4 : i64
    %162 = llvm.add %119, %26 : i64
    %163 = llvm.udiv %162, %7 : i64
    %164 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %165 = llvm.intr.smax(%164, %9) : (i64, i64) -> i64
    %166 = llvm.mul %165, %8 : i64
    %167 = llvm.add %1, %166 : i64
    %168 = llvm.intr.smax(%90, %9) : (i64, i64) -> i64
    %169 = llvm.add %168, %8 : i64
    %170 = llvm.udiv %169, %0 : i64
    %171 = llvm.mul %165, %27 : i64
    %172 = llvm.add %28, %171 : i64
    %173 = llvm.mul %170, %172 : i64
    %174 = llvm.sub %94, %90 : i64
    %175 = llvm.intr.smax(%174, %9) : (i64, i64) -> i64
    %176 = llvm.add %175, %1 : i64
    %177 = llvm.udiv %176, %4 : i64
    %178 = llvm.mul %165, %29 : i64
    %179 = llvm.add %30, %178 : i64
    %180 = llvm.mul %177, %179 : i64
    %181 = llvm.sub %98, %94 : i64
    %182 = llvm.intr.smax(%181, %9) : (i64, i64) -> i64
    %183 = llvm.add %182, %2 : i64
    %184 = llvm.udiv %183, %5 : i64
    %185 = llvm.mul %165, %31 : i64
    %186 = llvm.add %25, %185 : i64
    %187 = llvm.mul %184, %186 : i64
    %188 = llvm.sub %a_size1, %98 : i64
    %189 = llvm.intr.smax(%188, %9) : (i64, i64) -> i64
    %190 = llvm.mul %165, %0 : i64
    %191 = llvm.add %32, %190 : i64
    %192 = llvm.mul %189, %191 : i64
    %193 = llvm.add %25, %167 : i64
    %194 = llvm.add %193, %173 : i64
    %195 = llvm.add %194, %180 : i64
    %196 = llvm.add %195, %187 : i64
    %197 = llvm.add %196, %192 : i64
    %198 = llvm.mul %163, %197 : i64
    %199 = llvm.add %0, %198 : i64
    %200 = llvm.mul %161, %199 : i64
    %201 = llvm.add %5, %157 : i64
    %202 = llvm.add %201, %200 : i64
    %203 = llvm.mul %115, %202 : i64
    %204 = llvm.icmp "sge" %203, %16 : i64
    %205 = llvm.icmp "sgt" %a_size0, %9 : i64
    %206 = llvm.select %205, %a_size0, %9 : i1, i64
    llvm.cond_br %204, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %207 = llvm.getelementptr inbounds %34[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %207 {alignment = 8 : i64} : i64, !llvm.ptr
    %208 = llvm.getelementptr inbounds %34[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %208 {alignment = 8 : i64} : i64, !llvm.ptr
    %209 = llvm.getelementptr inbounds %34[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %104, %209 {alignment = 8 : i64} : i64, !llvm.ptr
    %210 = llvm.getelementptr inbounds %34[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %103, %210 {alignment = 8 : i64} : i1, !llvm.ptr
    %211 = llvm.getelementptr inbounds %34[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %211 {alignment = 8 : i64} : i64, !llvm.ptr
    %212 = llvm.getelementptr inbounds %34[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %212 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %213 = llvm.getelementptr inbounds %34[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %213 {alignment = 8 : i64} : i64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %34[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %214 {alignment = 8 : i64} : i64, !llvm.ptr
    %215 = llvm.getelementptr inbounds %34[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %34[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %216 {alignment = 8 : i64} : i64, !llvm.ptr
    %217 = llvm.getelementptr inbounds %34[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %80, %217 {alignment = 8 : i64} : i64, !llvm.ptr
    %218 = llvm.getelementptr inbounds %34[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %218 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %219 = llvm.getelementptr inbounds %34[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %219 {alignment = 8 : i64} : i64, !llvm.ptr
    %220 = llvm.getelementptr inbounds %34[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %68, %220 {alignment = 8 : i64} : i64, !llvm.ptr
    %221 = llvm.getelementptr inbounds %34[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %221 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %222 = llvm.getelementptr inbounds %34[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %222 {alignment = 8 : i64} : i64, !llvm.ptr
    %223 = llvm.getelementptr inbounds %34[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %84, %223 {alignment = 8 : i64} : i64, !llvm.ptr
    %224 = llvm.getelementptr inbounds %34[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %88, %224 {alignment = 8 : i64} : i64, !llvm.ptr
    %225 = llvm.getelementptr inbounds %34[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %113, %225 {alignment = 8 : i64} : i64, !llvm.ptr
    %226 = llvm.getelementptr inbounds %34[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %114, %226 {alignment = 8 : i64} : i64, !llvm.ptr
    %227 = llvm.getelementptr inbounds %34[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %112, %227 {alignment = 8 : i64} : i1, !llvm.ptr
    %228 = llvm.getelementptr inbounds %34[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %90, %228 {alignment = 8 : i64} : i64, !llvm.ptr
    %229 = llvm.getelementptr inbounds %34[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %94, %229 {alignment = 8 : i64} : i64, !llvm.ptr
    %230 = llvm.getelementptr inbounds %34[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %98, %230 {alignment = 8 : i64} : i64, !llvm.ptr
    %231 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %232 = llvm.call @stepwell_parallel_for(%231, %34, %206, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%232 : i32)
  ^bb2:
    %233 = llvm.call @program.parallel0(%9, %206, %a_size0, %70, %71, %104, %103, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %63, %80, %out0, %a_size1, %68, %a, %62, %84, %88, %113, %114, %112, %90, %94, %98) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.br ^bb3(%233 : i32)
  ^bb3(%234: i32):
    %235 = llvm.icmp "eq" %234, %57 : i32
    llvm.cond_br %235, ^bb4, ^bb69(%234 : i32)
  ^bb4:
    %236 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %237 = llvm.ashr %v_size0, %5 : i64
    %238 = llvm.mul %237, %4 : i64
    %239 = llvm.intr.smax(%238, %9) : (i64, i64) -> i64
    %240 = llvm.add %239, %1 : i64
    %241 = llvm.udiv %240, %4 : i64
    %242 = llvm.mul %241, %10 : i64
    %243 = llvm.sub %v_size0, %239 : i64
    %244 = llvm.intr.smax(%243, %9) : (i64, i64) -> i64
    %245 = llvm.add %244, %1 : i64
    %246 = llvm.udiv %245, %4 : i64
    %247 = llvm.mul %246, %8 : i64
    %248 = llvm.add %0, %242 : i64
    %249 = llvm.add %248, %247 : i64
    %250 = llvm.mul %236, %249 : i64
    %251 = llvm.icmp "sge" %250, %16 : i64
    %252 = llvm.icmp "sgt" %v_size0, %9 : i64
    %253 = llvm.select %252, %v_size0, %9 : i1, i64
    llvm.cond_br %251, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %58 {alignment = 8 : i64} : i64, !llvm.ptr
    %254 = llvm.getelementptr inbounds %58[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %254 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %255 = llvm.getelementptr inbounds %58[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %255 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %256 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %257 = llvm.call @stepwell_parallel_for(%256, %58, %253, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%257 : i32)
  ^bb6:
    %258 = llvm.call @program.parallel1(%9, %253, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%258 : i32)
  ^bb7(%259: i32):
    %260 = llvm.intr.smax(%90, %9) : (i64, i64) -> i64
    %261 = llvm.add %260, %8 : i64
    %262 = llvm.udiv %261, %0 : i64
    %263 = llvm.intr.smax(%80, %9) : (i64, i64) -> i64
    %264 = llvm.add %263, %10 : i64
    %265 = llvm.udiv %264, %3 : i64
    %266 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %267 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %268 = llvm.mul %267, %41 : i64
    %269 = llvm.add %2, %268 : i64
    %270 = llvm.mul %266, %269 : i64
    %271 = llvm.add %59, %270 : i64
    %272 = llvm.mul %265, %271 : i64
    %273 = llvm.sub %84, %80 : i64
    %274 = llvm.intr.smax(%273, %9) : (i64, i64) -> i64
    %275 = llvm.add %274, %1 : i64
    %276 = llvm.udiv %275, %4 : i64
    %277 = llvm.mul %267, %39 : i64
    %278 = llvm.add %2, %277 : i64
    %279 = llvm.mul %266, %278 : i64
    %280 = llvm.add %23, %279 : i64
    %281 = llvm.mul %276, %280 : i64
    %282 = llvm.sub %88, %84 : i64
    %283 = llvm.intr.smax(%282, %9) : (i64, i64) -> i64
    %284 = llvm.add %283, %2 : i64
    %285 = llvm.udiv %284, %5 : i64
    %286 = llvm.mul %267, %37 : i64
    %287 = llvm.add %2, %286 : i64
    %288 = llvm.mul %266, %287 : i64
    %289 = llvm.add %60, %288 : i64
    %290 = llvm.mul %285, %289 : i64
    %291 = llvm.sub %a_size1, %88 : i64
    %292 = llvm.intr.smax(%291, %9) : (i64, i64) -> i64
    %293 = llvm.mul %267, %36 : i64
    %294 = llvm.add %2, %293 : i64
    %295 = llvm.mul %266, %294 : i64
    %296 = llvm.add %3, %295 : i64
    %297 = llvm.mul %292, %296 : i64
    %298 = llvm.add %4, %272 : i64
    %299 = llvm.add %298, %281 : i64
    %300 = llvm.add %299, %290 : i64
    %301 = llvm.add %300, %297 : i64
    %302 = llvm.mul %262, %301 : i64
    %303 = llvm.icmp "sge" %302, %16 : i64
    %304 = llvm.icmp "sgt" %90, %9 : i64
    %305 = llvm.sub %90, %2 overflow<nsw> : i64
    %306 = llvm.sdiv %305, %0 : i64
    %307 = llvm.add %306, %2 overflow<nsw> : i64
    %308 = llvm.select %304, %307, %9 : i1, i64
    llvm.cond_br %303, ^bb8, ^bb9
  ^bb8:
    llvm.store %90, %61 {alignment = 8 : i64} : i64, !llvm.ptr
    %309 = llvm.getelementptr inbounds %61[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %80, %309 {alignment = 8 : i64} : i64, !llvm.ptr
    %310 = llvm.getelementptr inbounds %61[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %310 {alignment = 8 : i64} : i64, !llvm.ptr
    %311 = llvm.getelementptr inbounds %61[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %311 {alignment = 8 : i64} : i64, !llvm.ptr
    %312 = llvm.getelementptr inbounds %61[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %312 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %313 = llvm.getelementptr inbounds %61[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %313 {alignment = 8 : i64} : i64, !llvm.ptr
    %314 = llvm.getelementptr inbounds %61[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %314 {alignment = 8 : i64} : i64, !llvm.ptr
    %315 = llvm.getelementptr inbounds %61[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %315 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %316 = llvm.getelementptr inbounds %61[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %84, %316 {alignment = 8 : i64} : i64, !llvm.ptr
    %317 = llvm.getelementptr inbounds %61[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %88, %317 {alignment = 8 : i64} : i64, !llvm.ptr
    %318 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %319 = llvm.call @stepwell_parallel_for(%318, %61, %308, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%319 : i32)
  ^bb9:
    %320 = llvm.call @program.parallel2(%9, %308, %90, %80, %a_size0, %a_stride1, %a, %a_size1, %62, %out2, %84, %88) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%320 : i32)
  ^bb10(%321: i32):
    %322 = llvm.ashr %a_stride1, %4 : i64
    %323 = llvm.mul %322, %11 overflow<nsw> : i64
    %324 = llvm.icmp "slt" %90, %a_size1 : i64
    llvm.cond_br %324, ^bb11(%90 : i64), ^bb68
  ^bb11(%j_1_right_panel: i64):
    %325 = llvm.icmp "slt" %9, %90 : i64
    llvm.cond_br %325, ^bb12(%9 : i64), ^bb25
  ^bb12(%i_1_right_tile: i64):
    %326 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %327 = llvm.icmp "slt" %i_1_right_tile, %326 : i64
    llvm.cond_br %327, ^bb13(%i_1_right_tile : i64), ^bb24
  ^bb13(%i_1_right: i64):
    %328 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %329 = llvm.intr.smin(%328, %a_size1) : (i64, i64) -> i64
    %330 = llvm.icmp "slt" %j_1_right_panel, %329 : i64
    llvm.cond_br %330, ^bb14(%j_1_right_panel : i64), ^bb23
  ^bb14(%j_1_right: i64):
    %331 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %331, ^bb15(%9, %65 : i64, f64), ^bb22(%65 : f64)
  ^bb15(%k1_1_right: i64, %332: f64):
    %333 = llvm.icmp "slt" %9, %323 : i64
    llvm.cond_br %333, ^bb16(%9, %67, %66 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%67, %66 : vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_right: i64, %334: vector<4xf64>, %335: vector<4xf64>):
    %336 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %337 = llvm.intr.smin(%336, %323) : (i64, i64) -> i64
    %338 = llvm.icmp "slt" %k0_1_right, %337 : i64
    llvm.cond_br %338, ^bb17(%k0_1_right, %67, %67, %67, %67 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%67, %67, %67, %67 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_right_1: i64, %339: vector<4xf64>, %340: vector<4xf64>, %341: vector<4xf64>, %342: vector<4xf64>):
    %343 = llvm.mul %k1_1_right, %62 overflow<nsw> : i64
    %344 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %345 = llvm.add %343, %344 overflow<nsw> : i64
    %346 = llvm.add %345, %k0_1_right_1 overflow<nsw> : i64
    %347 = llvm.getelementptr inbounds %a[%346] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %348 = llvm.load %347 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %349 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %350 = llvm.add %343, %349 overflow<nsw> : i64
    %351 = llvm.add %350, %k0_1_right_1 overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %a[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %353 = llvm.load %352 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %354 = llvm.fmul %348, %353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %355 = llvm.fadd %339, %354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %356 = llvm.getelementptr inbounds %347[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %357 = llvm.load %356 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %358 = llvm.getelementptr inbounds %352[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %360 = llvm.fmul %357, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %361 = llvm.fadd %340, %360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %362 = llvm.getelementptr inbounds %347[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %364 = llvm.getelementptr inbounds %352[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %366 = llvm.fmul %363, %365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %367 = llvm.fadd %341, %366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %368 = llvm.getelementptr inbounds %347[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %369 = llvm.load %368 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %370 = llvm.getelementptr inbounds %352[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %371 = llvm.load %370 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %372 = llvm.fmul %369, %371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %373 = llvm.fadd %342, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %374 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %375 = llvm.icmp "slt" %374, %337 : i64
    llvm.cond_br %375, ^bb17(%374, %355, %361, %367, %373 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%355, %361, %367, %373 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%376: vector<4xf64>, %377: vector<4xf64>, %378: vector<4xf64>, %379: vector<4xf64>):
    %380 = llvm.fadd %376, %377 : vector<4xf64>
    %381 = llvm.fadd %378, %379 : vector<4xf64>
    %382 = llvm.fadd %380, %381 : vector<4xf64>
    %383 = llvm.fsub %382, %335 : vector<4xf64>
    %384 = llvm.fadd %334, %383 : vector<4xf64>
    %385 = llvm.fsub %384, %334 : vector<4xf64>
    %386 = llvm.fsub %385, %383 : vector<4xf64>
    %387 = llvm.fcmp "uno" %386, %386 : vector<4xf64>
    %388 = llvm.select %387, %66, %386 : vector<4xi1>, vector<4xf64>
    %389 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %323 : i64
    llvm.cond_br %390, ^bb16(%389, %384, %388 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%384, %388 : vector<4xf64>, vector<4xf64>)
  ^bb19(%391: vector<4xf64>, %392: vector<4xf64>):
    %393 = llvm.fsub %67, %392 : vector<4xf64>
    %394 = llvm.icmp "slt" %323, %a_stride1 : i64
    llvm.cond_br %394, ^bb20(%323, %393 : i64, vector<4xf64>), ^bb21(%393 : vector<4xf64>)
  ^bb20(%k0_1_right_2: i64, %395: vector<4xf64>):
    %396 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %397 = llvm.intr.smin(%396, %4) : (i64, i64) -> i64
    %398 = llvm.intr.smax(%397, %9) : (i64, i64) -> i64
    %399 = llvm.trunc %398 : i64 to i32
    %400 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %401 = llvm.mlir.poison : vector<4xi32>
    %402 = llvm.insertelement %399, %401[%9 : i64] : vector<4xi32>
    %403 = llvm.shufflevector %402, %401 [0, 0, 0, 0] : vector<4xi32>
    %404 = llvm.icmp "slt" %400, %403 : vector<4xi32>
    %405 = llvm.mul %k1_1_right, %62 overflow<nsw> : i64
    %406 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %407 = llvm.add %405, %406 overflow<nsw> : i64
    %408 = llvm.add %407, %k0_1_right_2 overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %a[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %410 = llvm.intr.masked.load %409, %404, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %411 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %412 = llvm.add %405, %411 overflow<nsw> : i64
    %413 = llvm.add %412, %k0_1_right_2 overflow<nsw> : i64
    %414 = llvm.getelementptr inbounds %a[%413] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %415 = llvm.intr.masked.load %414, %404, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %416 = llvm.fmul %410, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %417 = llvm.fadd %395, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %418 = llvm.select %404, %417, %395 : vector<4xi1>, vector<4xf64>
    %419 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %420 = llvm.icmp "slt" %419, %a_stride1 : i64
    llvm.cond_br %420, ^bb20(%419, %418 : i64, vector<4xf64>), ^bb21(%418 : vector<4xf64>)
  ^bb21(%421: vector<4xf64>):
    %422 = llvm.fadd %391, %421 : vector<4xf64>
    %423 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %424 = "llvm.intr.vector.reduce.fadd"(%423, %422) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %425 = llvm.fadd %332, %424 : f64
    %426 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %427 = llvm.icmp "slt" %426, %a_size0 : i64
    llvm.cond_br %427, ^bb15(%426, %425 : i64, f64), ^bb22(%425 : f64)
  ^bb22(%428: f64):
    %429 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %430 = llvm.add %429, %j_1_right overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %out2[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %428, %431 {alignment = 8 : i64} : f64, !llvm.ptr
    %432 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %433 = llvm.icmp "slt" %432, %329 : i64
    llvm.cond_br %433, ^bb14(%432 : i64), ^bb23
  ^bb23:
    %434 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %435 = llvm.icmp "slt" %434, %326 : i64
    llvm.cond_br %435, ^bb13(%434 : i64), ^bb24
  ^bb24:
    %436 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %437 = llvm.icmp "slt" %436, %90 : i64
    llvm.cond_br %437, ^bb12(%436 : i64), ^bb25
  ^bb25:
    %438 = llvm.icmp "slt" %90, %94 : i64
    llvm.cond_br %438, ^bb26(%90 : i64), ^bb39
  ^bb26(%i_1_right_below_tile: i64):
    %439 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %440 = llvm.icmp "slt" %i_1_right_below_tile, %439 : i64
    llvm.cond_br %440, ^bb27(%i_1_right_below_tile : i64), ^bb38
  ^bb27(%i_1_right_below: i64):
    %441 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %442 = llvm.intr.smin(%441, %a_size1) : (i64, i64) -> i64
    %443 = llvm.icmp "slt" %j_1_right_panel, %442 : i64
    llvm.cond_br %443, ^bb28(%j_1_right_panel : i64), ^bb37
  ^bb28(%j_1_right_below: i64):
    %444 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %444, ^bb29(%9, %65 : i64, f64), ^bb36(%65 : f64)
  ^bb29(%k1_1_right_below: i64, %445: f64):
    %446 = llvm.icmp "slt" %9, %323 : i64
    llvm.cond_br %446, ^bb30(%9, %67, %66 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%67, %66 : vector<4xf64>, vector<4xf64>)
  ^bb30(%k0_1_right_below: i64, %447: vector<4xf64>, %448: vector<4xf64>):
    %449 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %450 = llvm.intr.smin(%449, %323) : (i64, i64) -> i64
    %451 = llvm.icmp "slt" %k0_1_right_below, %450 : i64
    llvm.cond_br %451, ^bb31(%k0_1_right_below, %67, %67, %67, %67 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%67, %67, %67, %67 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_right_below_1: i64, %452: vector<4xf64>, %453: vector<4xf64>, %454: vector<4xf64>, %455: vector<4xf64>):
    %456 = llvm.mul %k1_1_right_below, %62 overflow<nsw> : i64
    %457 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %458 = llvm.add %456, %457 overflow<nsw> : i64
    %459 = llvm.add %458, %k0_1_right_below_1 overflow<nsw> : i64
    %460 = llvm.getelementptr inbounds %a[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %461 = llvm.load %460 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %462 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %463 = llvm.add %456, %462 overflow<nsw> : i64
    %464 = llvm.add %463, %k0_1_right_below_1 overflow<nsw> : i64
    %465 = llvm.getelementptr inbounds %a[%464] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %466 = llvm.load %465 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %467 = llvm.fmul %461, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %468 = llvm.fadd %452, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %469 = llvm.getelementptr inbounds %460[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %470 = llvm.load %469 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %471 = llvm.getelementptr inbounds %465[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %472 = llvm.load %471 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %473 = llvm.fmul %470, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %474 = llvm.fadd %453, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %475 = llvm.getelementptr inbounds %460[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %476 = llvm.load %475 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %477 = llvm.getelementptr inbounds %465[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %478 = llvm.load %477 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %479 = llvm.fmul %476, %478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %480 = llvm.fadd %454, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %481 = llvm.getelementptr inbounds %460[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %482 = llvm.load %481 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %483 = llvm.getelementptr inbounds %465[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %484 = llvm.load %483 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %485 = llvm.fmul %482, %484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %486 = llvm.fadd %455, %485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %487 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %488 = llvm.icmp "slt" %487, %450 : i64
    llvm.cond_br %488, ^bb31(%487, %468, %474, %480, %486 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%468, %474, %480, %486 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%489: vector<4xf64>, %490: vector<4xf64>, %491: vector<4xf64>, %492: vector<4xf64>):
    %493 = llvm.fadd %489, %490 : vector<4xf64>
    %494 = llvm.fadd %491, %492 : vector<4xf64>
    %495 = llvm.fadd %493, %494 : vector<4xf64>
    %496 = llvm.fsub %495, %448 : vector<4xf64>
    %497 = llvm.fadd %447, %496 : vector<4xf64>
    %498 = llvm.fsub %497, %447 : vector<4xf64>
    %499 = llvm.fsub %498, %496 : vector<4xf64>
    %500 = llvm.fcmp "uno" %499, %499 : vector<4xf64>
    %501 = llvm.select %500, %66, %499 : vector<4xi1>, vector<4xf64>
    %502 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %503 = llvm.icmp "slt" %502, %323 : i64
    llvm.cond_br %503, ^bb30(%502, %497, %501 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%497, %501 : vector<4xf64>, vector<4xf64>)
  ^bb33(%504: vector<4xf64>, %505: vector<4xf64>):
    %506 = llvm.fsub %67, %505 : vector<4xf64>
    %507 = llvm.icmp "slt" %323, %a_stride1 : i64
    llvm.cond_br %507, ^bb34(%323, %506 : i64, vector<4xf64>), ^bb35(%506 : vector<4xf64>)
  ^bb34(%k0_1_right_below_2: i64, %508: vector<4xf64>):
    %509 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %510 = llvm.intr.smin(%509, %4) : (i64, i64) -> i64
    %511 = llvm.intr.smax(%510, %9) : (i64, i64) -> i64
    %512 = llvm.trunc %511 : i64 to i32
    %513 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %514 = llvm.mlir.poison : vector<4xi32>
    %515 = llvm.insertelement %512, %514[%9 : i64] : vector<4xi32>
    %516 = llvm.shufflevector %515, %514 [0, 0, 0, 0] : vector<4xi32>
    %517 = llvm.icmp "slt" %513, %516 : vector<4xi32>
    %518 = llvm.mul %k1_1_right_below, %62 overflow<nsw> : i64
    %519 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %520 = llvm.add %518, %519 overflow<nsw> : i64
    %521 = llvm.add %520, %k0_1_right_below_2 overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %a[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %523 = llvm.intr.masked.load %522, %517, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %524 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %525 = llvm.add %518, %524 overflow<nsw> : i64
    %526 = llvm.add %525, %k0_1_right_below_2 overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %a[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %528 = llvm.intr.masked.load %527, %517, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %529 = llvm.fmul %523, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %530 = llvm.fadd %508, %529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %531 = llvm.select %517, %530, %508 : vector<4xi1>, vector<4xf64>
    %532 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %533 = llvm.icmp "slt" %532, %a_stride1 : i64
    llvm.cond_br %533, ^bb34(%532, %531 : i64, vector<4xf64>), ^bb35(%531 : vector<4xf64>)
  ^bb35(%534: vector<4xf64>):
    %535 = llvm.fadd %504, %534 : vector<4xf64>
    %536 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %537 = "llvm.intr.vector.reduce.fadd"(%536, %535) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %538 = llvm.fadd %445, %537 : f64
    %539 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %540 = llvm.icmp "slt" %539, %a_size0 : i64
    llvm.cond_br %540, ^bb29(%539, %538 : i64, f64), ^bb36(%538 : f64)
  ^bb36(%541: f64):
    %542 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %543 = llvm.add %542, %j_1_right_below overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %out2[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %541, %544 {alignment = 8 : i64} : f64, !llvm.ptr
    %545 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %546 = llvm.icmp "slt" %545, %442 : i64
    llvm.cond_br %546, ^bb28(%545 : i64), ^bb37
  ^bb37:
    %547 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %439 : i64
    llvm.cond_br %548, ^bb27(%547 : i64), ^bb38
  ^bb38:
    %549 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %550 = llvm.icmp "slt" %549, %94 : i64
    llvm.cond_br %550, ^bb26(%549 : i64), ^bb39
  ^bb39:
    %551 = llvm.icmp "slt" %94, %98 : i64
    llvm.cond_br %551, ^bb40(%94 : i64), ^bb53
  ^bb40(%i_1_right_below_below_tile: i64):
    %552 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %553 = llvm.icmp "slt" %i_1_right_below_below_tile, %552 : i64
    llvm.cond_br %553, ^bb41(%i_1_right_below_below_tile : i64), ^bb52
  ^bb41(%i_1_right_below_below: i64):
    %554 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %555 = llvm.intr.smin(%554, %a_size1) : (i64, i64) -> i64
    %556 = llvm.icmp "slt" %j_1_right_panel, %555 : i64
    llvm.cond_br %556, ^bb42(%j_1_right_panel : i64), ^bb51
  ^bb42(%j_1_right_below_below: i64):
    %557 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %557, ^bb43(%9, %65 : i64, f64), ^bb50(%65 : f64)
  ^bb43(%k1_1_right_below_below: i64, %558: f64):
    %559 = llvm.icmp "slt" %9, %323 : i64
    llvm.cond_br %559, ^bb44(%9, %67, %66 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%67, %66 : vector<4xf64>, vector<4xf64>)
  ^bb44(%k0_1_right_below_below: i64, %560: vector<4xf64>, %561: vector<4xf64>):
    %562 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %563 = llvm.intr.smin(%562, %323) : (i64, i64) -> i64
    %564 = llvm.icmp "slt" %k0_1_right_below_below, %563 : i64
    llvm.cond_br %564, ^bb45(%k0_1_right_below_below, %67, %67, %67, %67 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%67, %67, %67, %67 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_right_below_below_1: i64, %565: vector<4xf64>, %566: vector<4xf64>, %567: vector<4xf64>, %568: vector<4xf64>):
    %569 = llvm.mul %k1_1_right_below_below, %62 overflow<nsw> : i64
    %570 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %571 = llvm.add %569, %570 overflow<nsw> : i64
    %572 = llvm.add %571, %k0_1_right_below_below_1 overflow<nsw> : i64
    %573 = llvm.getelementptr inbounds %a[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %574 = llvm.load %573 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %575 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %576 = llvm.add %569, %575 overflow<nsw> : i64
    %577 = llvm.add %576, %k0_1_right_below_below_1 overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %a[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %579 = llvm.load %578 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %580 = llvm.fmul %574, %579 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %581 = llvm.fadd %565, %580 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %582 = llvm.getelementptr inbounds %573[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %583 = llvm.load %582 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %584 = llvm.getelementptr inbounds %578[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %585 = llvm.load %584 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %586 = llvm.fmul %583, %585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %587 = llvm.fadd %566, %586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %588 = llvm.getelementptr inbounds %573[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %589 = llvm.load %588 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %590 = llvm.getelementptr inbounds %578[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %591 = llvm.load %590 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %592 = llvm.fmul %589, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %593 = llvm.fadd %567, %592 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %594 = llvm.getelementptr inbounds %573[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %595 = llvm.load %594 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %596 = llvm.getelementptr inbounds %578[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %597 = llvm.load %596 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %598 = llvm.fmul %595, %597 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %599 = llvm.fadd %568, %598 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %600 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %601 = llvm.icmp "slt" %600, %563 : i64
    llvm.cond_br %601, ^bb45(%600, %581, %587, %593, %599 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%581, %587, %593, %599 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%602: vector<4xf64>, %603: vector<4xf64>, %604: vector<4xf64>, %605: vector<4xf64>):
    %606 = llvm.fadd %602, %603 : vector<4xf64>
    %607 = llvm.fadd %604, %605 : vector<4xf64>
    %608 = llvm.fadd %606, %607 : vector<4xf64>
    %609 = llvm.fsub %608, %561 : vector<4xf64>
    %610 = llvm.fadd %560, %609 : vector<4xf64>
    %611 = llvm.fsub %610, %560 : vector<4xf64>
    %612 = llvm.fsub %611, %609 : vector<4xf64>
    %613 = llvm.fcmp "uno" %612, %612 : vector<4xf64>
    %614 = llvm.select %613, %66, %612 : vector<4xi1>, vector<4xf64>
    %615 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %616 = llvm.icmp "slt" %615, %323 : i64
    llvm.cond_br %616, ^bb44(%615, %610, %614 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%610, %614 : vector<4xf64>, vector<4xf64>)
  ^bb47(%617: vector<4xf64>, %618: vector<4xf64>):
    %619 = llvm.fsub %67, %618 : vector<4xf64>
    %620 = llvm.icmp "slt" %323, %a_stride1 : i64
    llvm.cond_br %620, ^bb48(%323, %619 : i64, vector<4xf64>), ^bb49(%619 : vector<4xf64>)
  ^bb48(%k0_1_right_below_below_2: i64, %621: vector<4xf64>):
    %622 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %623 = llvm.intr.smin(%622, %4) : (i64, i64) -> i64
    %624 = llvm.intr.smax(%623, %9) : (i64, i64) -> i64
    %625 = llvm.trunc %624 : i64 to i32
    %626 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %627 = llvm.mlir.poison : vector<4xi32>
    %628 = llvm.insertelement %625, %627[%9 : i64] : vector<4xi32>
    %629 = llvm.shufflevector %628, %627 [0, 0, 0, 0] : vector<4xi32>
    %630 = llvm.icmp "slt" %626, %629 : vector<4xi32>
    %631 = llvm.mul %k1_1_right_below_below, %62 overflow<nsw> : i64
    %632 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %633 = llvm.add %631, %632 overflow<nsw> : i64
    %634 = llvm.add %633, %k0_1_right_below_below_2 overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %a[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %636 = llvm.intr.masked.load %635, %630, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %637 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %638 = llvm.add %631, %637 overflow<nsw> : i64
    %639 = llvm.add %638, %k0_1_right_below_below_2 overflow<nsw> : i64
    %640 = llvm.getelementptr inbounds %a[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %641 = llvm.intr.masked.load %640, %630, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %642 = llvm.fmul %636, %641 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %643 = llvm.fadd %621, %642 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %644 = llvm.select %630, %643, %621 : vector<4xi1>, vector<4xf64>
    %645 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %646 = llvm.icmp "slt" %645, %a_stride1 : i64
    llvm.cond_br %646, ^bb48(%645, %644 : i64, vector<4xf64>), ^bb49(%644 : vector<4xf64>)
  ^bb49(%647: vector<4xf64>):
    %648 = llvm.fadd %617, %647 : vector<4xf64>
    %649 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %650 = "llvm.intr.vector.reduce.fadd"(%649, %648) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %651 = llvm.fadd %558, %650 : f64
    %652 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %653 = llvm.icmp "slt" %652, %a_size0 : i64
    llvm.cond_br %653, ^bb43(%652, %651 : i64, f64), ^bb50(%651 : f64)
  ^bb50(%654: f64):
    %655 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %656 = llvm.add %655, %j_1_right_below_below overflow<nsw> : i64
    %657 = llvm.getelementptr inbounds %out2[%656] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %654, %657 {alignment = 8 : i64} : f64, !llvm.ptr
    %658 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %659 = llvm.icmp "slt" %658, %555 : i64
    llvm.cond_br %659, ^bb42(%658 : i64), ^bb51
  ^bb51:
    %660 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %661 = llvm.icmp "slt" %660, %552 : i64
    llvm.cond_br %661, ^bb41(%660 : i64), ^bb52
  ^bb52:
    %662 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %663 = llvm.icmp "slt" %662, %98 : i64
    llvm.cond_br %663, ^bb40(%662 : i64), ^bb53
  ^bb53:
    %664 = llvm.icmp "slt" %98, %a_size1 : i64
    llvm.cond_br %664, ^bb54(%98 : i64), ^bb67
  ^bb54(%i_1_right_below_below_below_tile: i64):
    %665 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %666 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %665 : i64
    llvm.cond_br %666, ^bb55(%i_1_right_below_below_below_tile : i64), ^bb66
  ^bb55(%i_1_right_below_below_below: i64):
    %667 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %668 = llvm.intr.smin(%667, %a_size1) : (i64, i64) -> i64
    %669 = llvm.icmp "slt" %j_1_right_panel, %668 : i64
    llvm.cond_br %669, ^bb56(%j_1_right_panel : i64), ^bb65
  ^bb56(%j_1_right_below_below_below: i64):
    %670 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %670, ^bb57(%9, %65 : i64, f64), ^bb64(%65 : f64)
  ^bb57(%k1_1_right_below_below_below: i64, %671: f64):
    %672 = llvm.icmp "slt" %9, %323 : i64
    llvm.cond_br %672, ^bb58(%9, %67, %66 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%67, %66 : vector<4xf64>, vector<4xf64>)
  ^bb58(%k0_1_right_below_below_below: i64, %673: vector<4xf64>, %674: vector<4xf64>):
    %675 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %676 = llvm.intr.smin(%675, %323) : (i64, i64) -> i64
    %677 = llvm.icmp "slt" %k0_1_right_below_below_below, %676 : i64
    llvm.cond_br %677, ^bb59(%k0_1_right_below_below_below, %67, %67, %67, %67 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%67, %67, %67, %67 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_1_right_below_below_below_1: i64, %678: vector<4xf64>, %679: vector<4xf64>, %680: vector<4xf64>, %681: vector<4xf64>):
    %682 = llvm.mul %k1_1_right_below_below_below, %62 overflow<nsw> : i64
    %683 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %684 = llvm.add %682, %683 overflow<nsw> : i64
    %685 = llvm.add %684, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %a[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %687 = llvm.load %686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %688 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %689 = llvm.add %682, %688 overflow<nsw> : i64
    %690 = llvm.add %689, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %691 = llvm.getelementptr inbounds %a[%690] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %692 = llvm.load %691 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %693 = llvm.fmul %687, %692 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %694 = llvm.fadd %678, %693 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %695 = llvm.getelementptr inbounds %686[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %696 = llvm.load %695 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %697 = llvm.getelementptr inbounds %691[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %698 = llvm.load %697 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %699 = llvm.fmul %696, %698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %700 = llvm.fadd %679, %699 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %701 = llvm.getelementptr inbounds %686[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %703 = llvm.getelementptr inbounds %691[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %704 = llvm.load %703 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %705 = llvm.fmul %702, %704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %706 = llvm.fadd %680, %705 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %707 = llvm.getelementptr inbounds %686[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %708 = llvm.load %707 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %709 = llvm.getelementptr inbounds %691[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %710 = llvm.load %709 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %711 = llvm.fmul %708, %710 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %712 = llvm.fadd %681, %711 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %713 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %714 = llvm.icmp "slt" %713, %676 : i64
    llvm.cond_br %714, ^bb59(%713, %694, %700, %706, %712 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%694, %700, %706, %712 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%715: vector<4xf64>, %716: vector<4xf64>, %717: vector<4xf64>, %718: vector<4xf64>):
    %719 = llvm.fadd %715, %716 : vector<4xf64>
    %720 = llvm.fadd %717, %718 : vector<4xf64>
    %721 = llvm.fadd %719, %720 : vector<4xf64>
    %722 = llvm.fsub %721, %674 : vector<4xf64>
    %723 = llvm.fadd %673, %722 : vector<4xf64>
    %724 = llvm.fsub %723, %673 : vector<4xf64>
    %725 = llvm.fsub %724, %722 : vector<4xf64>
    %726 = llvm.fcmp "uno" %725, %725 : vector<4xf64>
    %727 = llvm.select %726, %66, %725 : vector<4xi1>, vector<4xf64>
    %728 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %729 = llvm.icmp "slt" %728, %323 : i64
    llvm.cond_br %729, ^bb58(%728, %723, %727 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%723, %727 : vector<4xf64>, vector<4xf64>)
  ^bb61(%730: vector<4xf64>, %731: vector<4xf64>):
    %732 = llvm.fsub %67, %731 : vector<4xf64>
    %733 = llvm.icmp "slt" %323, %a_stride1 : i64
    llvm.cond_br %733, ^bb62(%323, %732 : i64, vector<4xf64>), ^bb63(%732 : vector<4xf64>)
  ^bb62(%k0_1_right_below_below_below_2: i64, %734: vector<4xf64>):
    %735 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %736 = llvm.intr.smin(%735, %4) : (i64, i64) -> i64
    %737 = llvm.intr.smax(%736, %9) : (i64, i64) -> i64
    %738 = llvm.trunc %737 : i64 to i32
    %739 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %740 = llvm.mlir.poison : vector<4xi32>
    %741 = llvm.insertelement %738, %740[%9 : i64] : vector<4xi32>
    %742 = llvm.shufflevector %741, %740 [0, 0, 0, 0] : vector<4xi32>
    %743 = llvm.icmp "slt" %739, %742 : vector<4xi32>
    %744 = llvm.mul %k1_1_right_below_below_below, %62 overflow<nsw> : i64
    %745 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %746 = llvm.add %744, %745 overflow<nsw> : i64
    %747 = llvm.add %746, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %748 = llvm.getelementptr inbounds %a[%747] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %749 = llvm.intr.masked.load %748, %743, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %750 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %751 = llvm.add %744, %750 overflow<nsw> : i64
    %752 = llvm.add %751, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %a[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %754 = llvm.intr.masked.load %753, %743, %66 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %755 = llvm.fmul %749, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %756 = llvm.fadd %734, %755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %757 = llvm.select %743, %756, %734 : vector<4xi1>, vector<4xf64>
    %758 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %759 = llvm.icmp "slt" %758, %a_stride1 : i64
    llvm.cond_br %759, ^bb62(%758, %757 : i64, vector<4xf64>), ^bb63(%757 : vector<4xf64>)
  ^bb63(%760: vector<4xf64>):
    %761 = llvm.fadd %730, %760 : vector<4xf64>
    %762 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %763 = "llvm.intr.vector.reduce.fadd"(%762, %761) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %764 = llvm.fadd %671, %763 : f64
    %765 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %766 = llvm.icmp "slt" %765, %a_size0 : i64
    llvm.cond_br %766, ^bb57(%765, %764 : i64, f64), ^bb64(%764 : f64)
  ^bb64(%767: f64):
    %768 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %769 = llvm.add %768, %j_1_right_below_below_below overflow<nsw> : i64
    %770 = llvm.getelementptr inbounds %out2[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %767, %770 {alignment = 8 : i64} : f64, !llvm.ptr
    %771 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %772 = llvm.icmp "slt" %771, %668 : i64
    llvm.cond_br %772, ^bb56(%771 : i64), ^bb65
  ^bb65:
    %773 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %774 = llvm.icmp "slt" %773, %665 : i64
    llvm.cond_br %774, ^bb55(%773 : i64), ^bb66
  ^bb66:
    %775 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %776 = llvm.icmp "slt" %775, %a_size1 : i64
    llvm.cond_br %776, ^bb54(%775 : i64), ^bb67
  ^bb67:
    %777 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %778 = llvm.icmp "slt" %777, %a_size1 : i64
    llvm.cond_br %778, ^bb11(%777 : i64), ^bb68
  ^bb68:
    llvm.return %57 : i32
  ^bb69(%779: i32):
    llvm.return %779 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %780: i64, %781: i64, %782: i64, %783: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %784: i64, %785: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %786: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %787: i64, %788: i64, %789: i64, %790: i64, %791: i64, %792: i1, %793: i64, %794: i64, %795: i64) -> i32 attributes {no_unwind, no_inline} {
    %796 = llvm.mlir.constant(0) : i64
    %797 = llvm.mlir.constant(1) : i64
    %798 = llvm.mlir.constant(8) : i64
    %799 = llvm.mlir.constant(8192) : i64
    %800 = llvm.mlir.constant(4) : i64
    %801 = llvm.mlir.constant(6) : i64
    %802 = llvm.mlir.constant(2) : i64
    %803 = llvm.mlir.constant(3) : i64
    %804 = llvm.mlir.constant(5) : i64
    %805 = llvm.mlir.constant(16384) : i64
    %806 = llvm.mlir.constant(7) : i64
    %807 = llvm.mlir.constant(64) : i64
    %808 = llvm.mlir.constant(-64) : i64
    %809 = llvm.mlir.constant(1 : i32) : i32
    %810 = llvm.mlir.constant(0 : i32) : i32
    %811 = llvm.mlir.constant(3 : i32) : i32
    %812 = llvm.mlir.constant(true) : i1
    %813 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %814 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %814, ^bb1(%begin : i64), ^bb78
  ^bb1(%b0: i64):
    %815 = llvm.icmp "slt" %796, %780 : i64
    llvm.cond_br %815, ^bb2(%796 : i64), ^bb38
  ^bb2(%j_panel: i64):
    %816 = llvm.icmp "slt" %796, %781 : i64
    llvm.cond_br %816, ^bb3(%796 : i64), ^bb37
  ^bb3(%k0_piece: i64):
    %817 = llvm.mul %782, %807 overflow<nsw> : i64
    %818 = llvm.add %817, %807 overflow<nsw> : i64
    %819 = llvm.and %818, %808 : i64
    %b_copy = llvm.call @aligned_alloc(%807, %819) : (i64, i64) -> !llvm.ptr
    %820 = llvm.mlir.zero : !llvm.ptr
    %821 = llvm.icmp "ne" %b_copy, %820 : !llvm.ptr
    llvm.cond_br %821, ^bb4, ^bb79(%809 : i32)
  ^bb4:
    llvm.cond_br %783, ^bb5, ^bb8
  ^bb5:
    %822 = llvm.add %k0_piece, %799 overflow<nsw> : i64
    %823 = llvm.intr.smin(%822, %a_stride1_1) : (i64, i64) -> i64
    %824 = llvm.icmp "slt" %k0_piece, %823 : i64
    llvm.cond_br %824, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %825 = llvm.add %k0_copy, %798 overflow<nsw> : i64
    %826 = llvm.mul %b0, %784 overflow<nsw> : i64
    %827 = llvm.mul %825, %b_stride1_1 overflow<nsw> : i64
    %828 = llvm.add %826, %827 overflow<nsw> : i64
    %829 = llvm.add %828, %j_panel overflow<nsw> : i64
    %830 = llvm.getelementptr %b_1[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%830, %810, %811, %809) : (!llvm.ptr, i32, i32, i32) -> ()
    %831 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %832 = llvm.add %826, %831 overflow<nsw> : i64
    %833 = llvm.add %832, %j_panel overflow<nsw> : i64
    %834 = llvm.getelementptr inbounds %b_1[%833] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %835 = llvm.load %834 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %836 = llvm.getelementptr inbounds %834[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %837 = llvm.load %836 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %838 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %839 = llvm.mul %838, %798 overflow<nsw> : i64
    %840 = llvm.getelementptr inbounds %b_copy[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %835, %840 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %841 = llvm.add %796, %800 overflow<nsw> : i64
    %842 = llvm.add %839, %841 overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %b_copy[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %837, %843 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %844 = llvm.add %k0_copy, %797 overflow<nsw> : i64
    %845 = llvm.icmp "slt" %844, %823 : i64
    llvm.cond_br %845, ^bb6(%844 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %846 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %847 = llvm.intr.smin(%799, %846) : (i64, i64) -> i64
    %848 = llvm.intr.smax(%847, %796) : (i64, i64) -> i64
    %849 = llvm.select %783, %796, %848 : i1, i64
    %850 = llvm.mul %b0, %784 overflow<nsw> : i64
    %851 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %852 = llvm.add %850, %851 overflow<nsw> : i64
    %853 = llvm.add %852, %j_panel overflow<nsw> : i64
    %854 = llvm.getelementptr inbounds %b_1[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %855 = llvm.select %783, %b_copy, %854 : i1, !llvm.ptr
    %856 = llvm.select %783, %782, %849 : i1, i64
    %857 = llvm.select %783, %798, %b_stride1_1 : i1, i64
    %858 = llvm.icmp "slt" %796, %785 : i64
    llvm.cond_br %858, ^bb9(%796 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %859 = llvm.icmp "eq" %k0_piece, %796 : i64
    llvm.cond_br %859, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%813, %813, %813, %813, %813, %813, %813, %813, %813, %813, %813, %813 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %860 = llvm.mul %b0, %786 overflow<nsw> : i64
    %861 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %862 = llvm.add %860, %861 overflow<nsw> : i64
    %863 = llvm.add %862, %j_panel overflow<nsw> : i64
    %864 = llvm.getelementptr inbounds %out0_1[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %865 = llvm.load %864 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %866 = llvm.getelementptr inbounds %864[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %867 = llvm.load %866 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %868 = llvm.getelementptr inbounds %864[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %869 = llvm.load %868 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %870 = llvm.getelementptr inbounds %868[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %871 = llvm.load %870 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %872 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %864[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %874 = llvm.load %873 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %875 = llvm.getelementptr inbounds %873[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %876 = llvm.load %875 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %877 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %878 = llvm.getelementptr inbounds %864[%877] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %879 = llvm.load %878 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %880 = llvm.getelementptr inbounds %878[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %881 = llvm.load %880 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %882 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %883 = llvm.getelementptr inbounds %864[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %884 = llvm.load %883 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %885 = llvm.getelementptr inbounds %883[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %886 = llvm.load %885 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %887 = llvm.mul %804, %b_stride1_1 overflow<nsw> : i64
    %888 = llvm.getelementptr inbounds %864[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %889 = llvm.load %888 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %890 = llvm.getelementptr inbounds %888[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %891 = llvm.load %890 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%865, %867, %869, %871, %874, %876, %879, %881, %884, %886, %889, %891 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%892: vector<4xf64>, %893: vector<4xf64>, %894: vector<4xf64>, %895: vector<4xf64>, %896: vector<4xf64>, %897: vector<4xf64>, %898: vector<4xf64>, %899: vector<4xf64>, %900: vector<4xf64>, %901: vector<4xf64>, %902: vector<4xf64>, %903: vector<4xf64>):
    %904 = llvm.add %k0_piece, %799 overflow<nsw> : i64
    %905 = llvm.intr.smin(%904, %a_stride1_1) : (i64, i64) -> i64
    %906 = llvm.icmp "slt" %k0_piece, %905 : i64
    llvm.cond_br %906, ^bb13(%k0_piece, %892, %893, %894, %895, %896, %897, %898, %899, %900, %901, %902, %903 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%892, %893, %894, %895, %896, %897, %898, %899, %900, %901, %902, %903 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %907: vector<4xf64>, %908: vector<4xf64>, %909: vector<4xf64>, %910: vector<4xf64>, %911: vector<4xf64>, %912: vector<4xf64>, %913: vector<4xf64>, %914: vector<4xf64>, %915: vector<4xf64>, %916: vector<4xf64>, %917: vector<4xf64>, %918: vector<4xf64>):
    %919 = llvm.mul %b0, %787 overflow<nsw> : i64
    %920 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %921 = llvm.add %919, %920 overflow<nsw> : i64
    %922 = llvm.add %921, %k0 overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %a_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %924 = llvm.load %923 {alignment = 8 : i64} : !llvm.ptr -> f64
    %925 = llvm.mlir.poison : vector<4xf64>
    %926 = llvm.insertelement %924, %925[%796 : i64] : vector<4xf64>
    %927 = llvm.shufflevector %926, %925 [0, 0, 0, 0] : vector<4xf64>
    %928 = llvm.getelementptr inbounds %923[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %929 = llvm.load %928 {alignment = 8 : i64} : !llvm.ptr -> f64
    %930 = llvm.mlir.poison : vector<4xf64>
    %931 = llvm.insertelement %929, %930[%796 : i64] : vector<4xf64>
    %932 = llvm.shufflevector %931, %930 [0, 0, 0, 0] : vector<4xf64>
    %933 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %934 = llvm.getelementptr inbounds %923[%933] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %935 = llvm.load %934 {alignment = 8 : i64} : !llvm.ptr -> f64
    %936 = llvm.mlir.poison : vector<4xf64>
    %937 = llvm.insertelement %935, %936[%796 : i64] : vector<4xf64>
    %938 = llvm.shufflevector %937, %936 [0, 0, 0, 0] : vector<4xf64>
    %939 = llvm.mul %803, %a_stride1_1 overflow<nsw> : i64
    %940 = llvm.getelementptr inbounds %923[%939] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %941 = llvm.load %940 {alignment = 8 : i64} : !llvm.ptr -> f64
    %942 = llvm.mlir.poison : vector<4xf64>
    %943 = llvm.insertelement %941, %942[%796 : i64] : vector<4xf64>
    %944 = llvm.shufflevector %943, %942 [0, 0, 0, 0] : vector<4xf64>
    %945 = llvm.mul %800, %a_stride1_1 overflow<nsw> : i64
    %946 = llvm.getelementptr inbounds %923[%945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %947 = llvm.load %946 {alignment = 8 : i64} : !llvm.ptr -> f64
    %948 = llvm.mlir.poison : vector<4xf64>
    %949 = llvm.insertelement %947, %948[%796 : i64] : vector<4xf64>
    %950 = llvm.shufflevector %949, %948 [0, 0, 0, 0] : vector<4xf64>
    %951 = llvm.mul %804, %a_stride1_1 overflow<nsw> : i64
    %952 = llvm.getelementptr inbounds %923[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %953 = llvm.load %952 {alignment = 8 : i64} : !llvm.ptr -> f64
    %954 = llvm.mlir.poison : vector<4xf64>
    %955 = llvm.insertelement %953, %954[%796 : i64] : vector<4xf64>
    %956 = llvm.shufflevector %955, %954 [0, 0, 0, 0] : vector<4xf64>
    %957 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %958 = llvm.mul %957, %857 overflow<nsw> : i64
    %959 = llvm.getelementptr inbounds %855[%958] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %960 = llvm.load %959 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %961 = llvm.add %796, %800 overflow<nsw> : i64
    %962 = llvm.add %958, %961 overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %855[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %964 = llvm.load %963 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %965 = llvm.fmul %927, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %966 = llvm.fmul %927, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %967 = llvm.fmul %932, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %968 = llvm.fmul %932, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %969 = llvm.fmul %938, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %970 = llvm.fmul %938, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %971 = llvm.fmul %944, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %972 = llvm.fmul %944, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %973 = llvm.fmul %950, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %974 = llvm.fmul %950, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %975 = llvm.fmul %956, %960 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %976 = llvm.fmul %956, %964 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %977 = llvm.fadd %907, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %978 = llvm.fadd %908, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %979 = llvm.fadd %909, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %980 = llvm.fadd %910, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %981 = llvm.fadd %911, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %982 = llvm.fadd %912, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %983 = llvm.fadd %913, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %984 = llvm.fadd %914, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %985 = llvm.fadd %915, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %986 = llvm.fadd %916, %974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %987 = llvm.fadd %917, %975 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %988 = llvm.fadd %918, %976 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %989 = llvm.add %k0, %797 overflow<nsw> : i64
    %990 = llvm.icmp "slt" %989, %905 : i64
    llvm.cond_br %990, ^bb13(%989, %977, %978, %979, %980, %981, %982, %983, %984, %985, %986, %987, %988 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%977, %978, %979, %980, %981, %982, %983, %984, %985, %986, %987, %988 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%991: vector<4xf64>, %992: vector<4xf64>, %993: vector<4xf64>, %994: vector<4xf64>, %995: vector<4xf64>, %996: vector<4xf64>, %997: vector<4xf64>, %998: vector<4xf64>, %999: vector<4xf64>, %1000: vector<4xf64>, %1001: vector<4xf64>, %1002: vector<4xf64>):
    %1003 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1004 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1005 = llvm.add %1003, %1004 overflow<nsw> : i64
    %1006 = llvm.add %1005, %j_panel overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %out0_1[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %991, %1007 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1008 = llvm.getelementptr inbounds %1007[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %992, %1008 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1009 = llvm.getelementptr inbounds %1007[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %993, %1009 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1010 = llvm.getelementptr inbounds %1009[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %994, %1010 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1011 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %1007[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %995, %1012 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1013 = llvm.getelementptr inbounds %1012[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %996, %1013 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1014 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1015 = llvm.getelementptr inbounds %1007[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %997, %1015 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1016 = llvm.getelementptr inbounds %1015[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %998, %1016 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1017 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1018 = llvm.getelementptr inbounds %1007[%1017] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %999, %1018 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1019 = llvm.getelementptr inbounds %1018[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1000, %1019 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1020 = llvm.mul %804, %b_stride1_1 overflow<nsw> : i64
    %1021 = llvm.getelementptr inbounds %1007[%1020] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1001, %1021 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1022 = llvm.getelementptr inbounds %1021[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1002, %1022 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1023 = llvm.add %i_tile, %801 overflow<nsw> : i64
    %1024 = llvm.icmp "slt" %1023, %785 : i64
    llvm.cond_br %1024, ^bb9(%1023 : i64), ^bb15
  ^bb15:
    %1025 = llvm.icmp "slt" %785, %788 : i64
    llvm.cond_br %1025, ^bb16(%785 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1026 = llvm.icmp "eq" %k0_piece, %796 : i64
    llvm.cond_br %1026, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%813, %813, %813, %813, %813, %813, %813, %813 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1027 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1028 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1029 = llvm.add %1027, %1028 overflow<nsw> : i64
    %1030 = llvm.add %1029, %j_panel overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %out0_1[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1033 = llvm.getelementptr inbounds %1031[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1034 = llvm.load %1033 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1035 = llvm.getelementptr inbounds %1031[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1036 = llvm.load %1035 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1037 = llvm.getelementptr inbounds %1035[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1039 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1040 = llvm.getelementptr inbounds %1031[%1039] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1041 = llvm.load %1040 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1042 = llvm.getelementptr inbounds %1040[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1043 = llvm.load %1042 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1044 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1045 = llvm.getelementptr inbounds %1031[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1047 = llvm.getelementptr inbounds %1045[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1032, %1034, %1036, %1038, %1041, %1043, %1046, %1048 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1049: vector<4xf64>, %1050: vector<4xf64>, %1051: vector<4xf64>, %1052: vector<4xf64>, %1053: vector<4xf64>, %1054: vector<4xf64>, %1055: vector<4xf64>, %1056: vector<4xf64>):
    %1057 = llvm.add %k0_piece, %799 overflow<nsw> : i64
    %1058 = llvm.intr.smin(%1057, %a_stride1_1) : (i64, i64) -> i64
    %1059 = llvm.icmp "slt" %k0_piece, %1058 : i64
    llvm.cond_br %1059, ^bb20(%k0_piece, %1049, %1050, %1051, %1052, %1053, %1054, %1055, %1056 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1049, %1050, %1051, %1052, %1053, %1054, %1055, %1056 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1060: vector<4xf64>, %1061: vector<4xf64>, %1062: vector<4xf64>, %1063: vector<4xf64>, %1064: vector<4xf64>, %1065: vector<4xf64>, %1066: vector<4xf64>, %1067: vector<4xf64>):
    %1068 = llvm.mul %b0, %787 overflow<nsw> : i64
    %1069 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1070 = llvm.add %1068, %1069 overflow<nsw> : i64
    %1071 = llvm.add %1070, %k0_below overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %a_1[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1073 = llvm.load %1072 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1074 = llvm.mlir.poison : vector<4xf64>
    %1075 = llvm.insertelement %1073, %1074[%796 : i64] : vector<4xf64>
    %1076 = llvm.shufflevector %1075, %1074 [0, 0, 0, 0] : vector<4xf64>
    %1077 = llvm.getelementptr inbounds %1072[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1078 = llvm.load %1077 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1079 = llvm.mlir.poison : vector<4xf64>
    %1080 = llvm.insertelement %1078, %1079[%796 : i64] : vector<4xf64>
    %1081 = llvm.shufflevector %1080, %1079 [0, 0, 0, 0] : vector<4xf64>
    %1082 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %1083 = llvm.getelementptr inbounds %1072[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1084 = llvm.load %1083 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1085 = llvm.mlir.poison : vector<4xf64>
    %1086 = llvm.insertelement %1084, %1085[%796 : i64] : vector<4xf64>
    %1087 = llvm.shufflevector %1086, %1085 [0, 0, 0, 0] : vector<4xf64>
    %1088 = llvm.mul %803, %a_stride1_1 overflow<nsw> : i64
    %1089 = llvm.getelementptr inbounds %1072[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1090 = llvm.load %1089 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1091 = llvm.mlir.poison : vector<4xf64>
    %1092 = llvm.insertelement %1090, %1091[%796 : i64] : vector<4xf64>
    %1093 = llvm.shufflevector %1092, %1091 [0, 0, 0, 0] : vector<4xf64>
    %1094 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1095 = llvm.mul %1094, %857 overflow<nsw> : i64
    %1096 = llvm.getelementptr inbounds %855[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1097 = llvm.load %1096 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1098 = llvm.add %796, %800 overflow<nsw> : i64
    %1099 = llvm.add %1095, %1098 overflow<nsw> : i64
    %1100 = llvm.getelementptr inbounds %855[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1101 = llvm.load %1100 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1102 = llvm.fmul %1076, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1103 = llvm.fmul %1076, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1104 = llvm.fmul %1081, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1105 = llvm.fmul %1081, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1106 = llvm.fmul %1087, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1107 = llvm.fmul %1087, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1108 = llvm.fmul %1093, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1109 = llvm.fmul %1093, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1110 = llvm.fadd %1060, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1111 = llvm.fadd %1061, %1103 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1112 = llvm.fadd %1062, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1113 = llvm.fadd %1063, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1114 = llvm.fadd %1064, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1115 = llvm.fadd %1065, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1116 = llvm.fadd %1066, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1117 = llvm.fadd %1067, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1118 = llvm.add %k0_below, %797 overflow<nsw> : i64
    %1119 = llvm.icmp "slt" %1118, %1058 : i64
    llvm.cond_br %1119, ^bb20(%1118, %1110, %1111, %1112, %1113, %1114, %1115, %1116, %1117 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1110, %1111, %1112, %1113, %1114, %1115, %1116, %1117 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1120: vector<4xf64>, %1121: vector<4xf64>, %1122: vector<4xf64>, %1123: vector<4xf64>, %1124: vector<4xf64>, %1125: vector<4xf64>, %1126: vector<4xf64>, %1127: vector<4xf64>):
    %1128 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1129 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1130 = llvm.add %1128, %1129 overflow<nsw> : i64
    %1131 = llvm.add %1130, %j_panel overflow<nsw> : i64
    %1132 = llvm.getelementptr inbounds %out0_1[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1120, %1132 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1133 = llvm.getelementptr inbounds %1132[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1121, %1133 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1134 = llvm.getelementptr inbounds %1132[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1122, %1134 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1135 = llvm.getelementptr inbounds %1134[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1123, %1135 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1136 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1137 = llvm.getelementptr inbounds %1132[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1124, %1137 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1138 = llvm.getelementptr inbounds %1137[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1125, %1138 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1139 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1140 = llvm.getelementptr inbounds %1132[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1126, %1140 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1141 = llvm.getelementptr inbounds %1140[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1127, %1141 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1142 = llvm.add %i_below_tile, %800 overflow<nsw> : i64
    %1143 = llvm.icmp "slt" %1142, %788 : i64
    llvm.cond_br %1143, ^bb16(%1142 : i64), ^bb22
  ^bb22:
    %1144 = llvm.icmp "slt" %788, %789 : i64
    llvm.cond_br %1144, ^bb23(%788 : i64), ^bb29
  ^bb23(%i_below_below_tile: i64):
    %1145 = llvm.icmp "eq" %k0_piece, %796 : i64
    llvm.cond_br %1145, ^bb24, ^bb25
  ^bb24:
    llvm.br ^bb26(%813, %813, %813, %813 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25:
    %1146 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1147 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1148 = llvm.add %1146, %1147 overflow<nsw> : i64
    %1149 = llvm.add %1148, %j_panel overflow<nsw> : i64
    %1150 = llvm.getelementptr inbounds %out0_1[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1151 = llvm.load %1150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1152 = llvm.getelementptr inbounds %1150[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1153 = llvm.load %1152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1154 = llvm.getelementptr inbounds %1150[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1155 = llvm.load %1154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1156 = llvm.getelementptr inbounds %1154[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1157 = llvm.load %1156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb26(%1151, %1153, %1155, %1157 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1158: vector<4xf64>, %1159: vector<4xf64>, %1160: vector<4xf64>, %1161: vector<4xf64>):
    %1162 = llvm.add %k0_piece, %799 overflow<nsw> : i64
    %1163 = llvm.intr.smin(%1162, %a_stride1_1) : (i64, i64) -> i64
    %1164 = llvm.icmp "slt" %k0_piece, %1163 : i64
    llvm.cond_br %1164, ^bb27(%k0_piece, %1158, %1159, %1160, %1161 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1158, %1159, %1160, %1161 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%k0_below_below: i64, %1165: vector<4xf64>, %1166: vector<4xf64>, %1167: vector<4xf64>, %1168: vector<4xf64>):
    %1169 = llvm.mul %b0, %787 overflow<nsw> : i64
    %1170 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1171 = llvm.add %1169, %1170 overflow<nsw> : i64
    %1172 = llvm.add %1171, %k0_below_below overflow<nsw> : i64
    %1173 = llvm.getelementptr inbounds %a_1[%1172] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1174 = llvm.load %1173 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1175 = llvm.mlir.poison : vector<4xf64>
    %1176 = llvm.insertelement %1174, %1175[%796 : i64] : vector<4xf64>
    %1177 = llvm.shufflevector %1176, %1175 [0, 0, 0, 0] : vector<4xf64>
    %1178 = llvm.getelementptr inbounds %1173[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1179 = llvm.load %1178 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1180 = llvm.mlir.poison : vector<4xf64>
    %1181 = llvm.insertelement %1179, %1180[%796 : i64] : vector<4xf64>
    %1182 = llvm.shufflevector %1181, %1180 [0, 0, 0, 0] : vector<4xf64>
    %1183 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1184 = llvm.mul %1183, %857 overflow<nsw> : i64
    %1185 = llvm.getelementptr inbounds %855[%1184] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1186 = llvm.load %1185 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1187 = llvm.add %796, %800 overflow<nsw> : i64
    %1188 = llvm.add %1184, %1187 overflow<nsw> : i64
    %1189 = llvm.getelementptr inbounds %855[%1188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1190 = llvm.load %1189 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1191 = llvm.fmul %1177, %1186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1192 = llvm.fmul %1177, %1190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1193 = llvm.fmul %1182, %1186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1194 = llvm.fmul %1182, %1190 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1195 = llvm.fadd %1165, %1191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1196 = llvm.fadd %1166, %1192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1197 = llvm.fadd %1167, %1193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1198 = llvm.fadd %1168, %1194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1199 = llvm.add %k0_below_below, %797 overflow<nsw> : i64
    %1200 = llvm.icmp "slt" %1199, %1163 : i64
    llvm.cond_br %1200, ^bb27(%1199, %1195, %1196, %1197, %1198 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1195, %1196, %1197, %1198 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb28(%1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>):
    %1205 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1206 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1207 = llvm.add %1205, %1206 overflow<nsw> : i64
    %1208 = llvm.add %1207, %j_panel overflow<nsw> : i64
    %1209 = llvm.getelementptr inbounds %out0_1[%1208] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1201, %1209 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1210 = llvm.getelementptr inbounds %1209[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1202, %1210 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1211 = llvm.getelementptr inbounds %1209[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1203, %1211 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1212 = llvm.getelementptr inbounds %1211[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1204, %1212 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1213 = llvm.add %i_below_below_tile, %802 overflow<nsw> : i64
    %1214 = llvm.icmp "slt" %1213, %789 : i64
    llvm.cond_br %1214, ^bb23(%1213 : i64), ^bb29
  ^bb29:
    %1215 = llvm.icmp "slt" %789, %a_size1_1 : i64
    llvm.cond_br %1215, ^bb30(%789 : i64), ^bb36
  ^bb30(%i_below_below_below_tile: i64):
    %1216 = llvm.icmp "eq" %k0_piece, %796 : i64
    llvm.cond_br %1216, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%813, %813 : vector<4xf64>, vector<4xf64>)
  ^bb32:
    %1217 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1218 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1219 = llvm.add %1217, %1218 overflow<nsw> : i64
    %1220 = llvm.add %1219, %j_panel overflow<nsw> : i64
    %1221 = llvm.getelementptr inbounds %out0_1[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1222 = llvm.load %1221 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1223 = llvm.getelementptr inbounds %1221[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1224 = llvm.load %1223 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb33(%1222, %1224 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1225: vector<4xf64>, %1226: vector<4xf64>):
    %1227 = llvm.add %k0_piece, %799 overflow<nsw> : i64
    %1228 = llvm.intr.smin(%1227, %a_stride1_1) : (i64, i64) -> i64
    %1229 = llvm.icmp "slt" %k0_piece, %1228 : i64
    llvm.cond_br %1229, ^bb34(%k0_piece, %1225, %1226 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1225, %1226 : vector<4xf64>, vector<4xf64>)
  ^bb34(%k0_below_below_below: i64, %1230: vector<4xf64>, %1231: vector<4xf64>):
    %1232 = llvm.mul %b0, %787 overflow<nsw> : i64
    %1233 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1234 = llvm.add %1232, %1233 overflow<nsw> : i64
    %1235 = llvm.add %1234, %k0_below_below_below overflow<nsw> : i64
    %1236 = llvm.getelementptr inbounds %a_1[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1237 = llvm.load %1236 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1238 = llvm.mlir.poison : vector<4xf64>
    %1239 = llvm.insertelement %1237, %1238[%796 : i64] : vector<4xf64>
    %1240 = llvm.shufflevector %1239, %1238 [0, 0, 0, 0] : vector<4xf64>
    %1241 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1242 = llvm.mul %1241, %857 overflow<nsw> : i64
    %1243 = llvm.getelementptr inbounds %855[%1242] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1244 = llvm.load %1243 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1245 = llvm.add %796, %800 overflow<nsw> : i64
    %1246 = llvm.add %1242, %1245 overflow<nsw> : i64
    %1247 = llvm.getelementptr inbounds %855[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1248 = llvm.load %1247 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1249 = llvm.fmul %1240, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1250 = llvm.fmul %1240, %1248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1251 = llvm.fadd %1230, %1249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1252 = llvm.fadd %1231, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1253 = llvm.add %k0_below_below_below, %797 overflow<nsw> : i64
    %1254 = llvm.icmp "slt" %1253, %1228 : i64
    llvm.cond_br %1254, ^bb34(%1253, %1251, %1252 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1251, %1252 : vector<4xf64>, vector<4xf64>)
  ^bb35(%1255: vector<4xf64>, %1256: vector<4xf64>):
    %1257 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1258 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1259 = llvm.add %1257, %1258 overflow<nsw> : i64
    %1260 = llvm.add %1259, %j_panel overflow<nsw> : i64
    %1261 = llvm.getelementptr inbounds %out0_1[%1260] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1255, %1261 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1262 = llvm.getelementptr inbounds %1261[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1256, %1262 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1263 = llvm.add %i_below_below_below_tile, %797 overflow<nsw> : i64
    %1264 = llvm.icmp "slt" %1263, %a_size1_1 : i64
    llvm.cond_br %1264, ^bb30(%1263 : i64), ^bb36
  ^bb36:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1265 = llvm.add %k0_piece, %799 overflow<nsw> : i64
    %1266 = llvm.icmp "slt" %1265, %781 : i64
    llvm.cond_br %1266, ^bb3(%1265 : i64), ^bb37
  ^bb37:
    %1267 = llvm.add %j_panel, %798 overflow<nsw> : i64
    %1268 = llvm.icmp "slt" %1267, %780 : i64
    llvm.cond_br %1268, ^bb2(%1267 : i64), ^bb38
  ^bb38:
    %1269 = llvm.icmp "slt" %780, %b_stride1_1 : i64
    llvm.cond_br %1269, ^bb39(%780 : i64), ^bb77
  ^bb39(%j_right_panel: i64):
    %1270 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1271 = llvm.intr.smin(%800, %1270) : (i64, i64) -> i64
    %1272 = llvm.intr.smax(%1271, %796) : (i64, i64) -> i64
    %1273 = llvm.add %j_right_panel, %800 overflow<nsw> : i64
    %1274 = llvm.sub %1273, %j_right_panel overflow<nsw> : i64
    %1275 = llvm.intr.smin(%1274, %1270) : (i64, i64) -> i64
    %1276 = llvm.intr.smin(%1275, %800) : (i64, i64) -> i64
    %1277 = llvm.intr.smax(%1276, %796) : (i64, i64) -> i64
    %1278 = llvm.trunc %1277 : i64 to i32
    %1279 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1280 = llvm.mlir.poison : vector<4xi32>
    %1281 = llvm.insertelement %1278, %1280[%796 : i64] : vector<4xi32>
    %1282 = llvm.shufflevector %1281, %1280 [0, 0, 0, 0] : vector<4xi32>
    %1283 = llvm.icmp "slt" %1279, %1282 : vector<4xi32>
    %1284 = llvm.icmp "slt" %796, %781 : i64
    llvm.cond_br %1284, ^bb40(%796 : i64), ^bb76
  ^bb40(%k0_right_piece: i64):
    %1285 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%798, %790) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1286 = llvm.extractvalue %1285[0] : !llvm.struct<(i64, i1)>
    %1287 = llvm.extractvalue %1285[1] : !llvm.struct<(i64, i1)>
    %1288 = llvm.xor %1287, %812 : i1
    llvm.cond_br %1288, ^bb41, ^bb79(%809 : i32)
  ^bb41:
    %1289 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1286, %791) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1290 = llvm.extractvalue %1289[0] : !llvm.struct<(i64, i1)>
    %1291 = llvm.extractvalue %1289[1] : !llvm.struct<(i64, i1)>
    %1292 = llvm.xor %1291, %812 : i1
    llvm.cond_br %1292, ^bb42, ^bb79(%809 : i32)
  ^bb42:
    %1293 = llvm.add %1290, %807 overflow<nsw> : i64
    %1294 = llvm.and %1293, %808 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%807, %1294) : (i64, i64) -> !llvm.ptr
    %1295 = llvm.mlir.zero : !llvm.ptr
    %1296 = llvm.icmp "ne" %b_copy_1, %1295 : !llvm.ptr
    llvm.cond_br %1296, ^bb43, ^bb79(%809 : i32)
  ^bb43:
    llvm.cond_br %792, ^bb44, ^bb47
  ^bb44:
    %1297 = llvm.add %k0_right_piece, %805 overflow<nsw> : i64
    %1298 = llvm.intr.smin(%1297, %a_stride1_1) : (i64, i64) -> i64
    %1299 = llvm.icmp "slt" %k0_right_piece, %1298 : i64
    llvm.cond_br %1299, ^bb45(%k0_right_piece : i64), ^bb46
  ^bb45(%k0_right_copy: i64):
    %1300 = llvm.add %k0_right_copy, %798 overflow<nsw> : i64
    %1301 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1302 = llvm.mul %1300, %b_stride1_1 overflow<nsw> : i64
    %1303 = llvm.add %1301, %1302 overflow<nsw> : i64
    %1304 = llvm.add %1303, %j_right_panel overflow<nsw> : i64
    %1305 = llvm.getelementptr %b_1[%1304] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1305, %810, %811, %809) : (!llvm.ptr, i32, i32, i32) -> ()
    %1306 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1307 = llvm.add %1301, %1306 overflow<nsw> : i64
    %1308 = llvm.add %1307, %j_right_panel overflow<nsw> : i64
    %1309 = llvm.getelementptr inbounds %b_1[%1308] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1310 = llvm.intr.masked.load %1309, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1311 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1312 = llvm.mul %1311, %791 overflow<nsw> : i64
    %1313 = llvm.getelementptr inbounds %b_copy_1[%1312] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1310, %1313, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1314 = llvm.add %k0_right_copy, %797 overflow<nsw> : i64
    %1315 = llvm.icmp "slt" %1314, %1298 : i64
    llvm.cond_br %1315, ^bb45(%1314 : i64), ^bb46
  ^bb46:
    llvm.br ^bb47
  ^bb47:
    %1316 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1317 = llvm.intr.smin(%805, %1316) : (i64, i64) -> i64
    %1318 = llvm.intr.smax(%1317, %796) : (i64, i64) -> i64
    %1319 = llvm.select %792, %796, %1318 : i1, i64
    %1320 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1321 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1322 = llvm.add %1320, %1321 overflow<nsw> : i64
    %1323 = llvm.add %1322, %j_right_panel overflow<nsw> : i64
    %1324 = llvm.getelementptr inbounds %b_1[%1323] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1325 = llvm.select %792, %b_copy_1, %1324 : i1, !llvm.ptr
    %1326 = llvm.select %792, %790, %1319 : i1, i64
    %1327 = llvm.select %792, %791, %1272 : i1, i64
    %1328 = llvm.select %792, %791, %b_stride1_1 : i1, i64
    %1329 = llvm.icmp "slt" %796, %793 : i64
    llvm.cond_br %1329, ^bb48(%796 : i64), ^bb54
  ^bb48(%i_right_tile: i64):
    %1330 = llvm.icmp "eq" %k0_right_piece, %796 : i64
    llvm.cond_br %1330, ^bb49, ^bb50
  ^bb49:
    llvm.br ^bb51(%813, %813, %813, %813, %813, %813, %813, %813 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb50:
    %1331 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1332 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1333 = llvm.add %1331, %1332 overflow<nsw> : i64
    %1334 = llvm.add %1333, %j_right_panel overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %out0_1[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1336 = llvm.intr.masked.load %1335, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1337 = llvm.getelementptr inbounds %1335[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1338 = llvm.intr.masked.load %1337, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1339 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1340 = llvm.getelementptr inbounds %1335[%1339] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1341 = llvm.intr.masked.load %1340, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1342 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1343 = llvm.getelementptr inbounds %1335[%1342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1344 = llvm.intr.masked.load %1343, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1345 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1346 = llvm.getelementptr inbounds %1335[%1345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1347 = llvm.intr.masked.load %1346, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1348 = llvm.mul %804, %b_stride1_1 overflow<nsw> : i64
    %1349 = llvm.getelementptr inbounds %1335[%1348] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1350 = llvm.intr.masked.load %1349, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1351 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1352 = llvm.getelementptr inbounds %1335[%1351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1353 = llvm.intr.masked.load %1352, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1354 = llvm.mul %806, %b_stride1_1 overflow<nsw> : i64
    %1355 = llvm.getelementptr inbounds %1335[%1354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1356 = llvm.intr.masked.load %1355, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb51(%1336, %1338, %1341, %1344, %1347, %1350, %1353, %1356 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51(%1357: vector<4xf64>, %1358: vector<4xf64>, %1359: vector<4xf64>, %1360: vector<4xf64>, %1361: vector<4xf64>, %1362: vector<4xf64>, %1363: vector<4xf64>, %1364: vector<4xf64>):
    %1365 = llvm.add %k0_right_piece, %805 overflow<nsw> : i64
    %1366 = llvm.intr.smin(%1365, %a_stride1_1) : (i64, i64) -> i64
    %1367 = llvm.icmp "slt" %k0_right_piece, %1366 : i64
    llvm.cond_br %1367, ^bb52(%k0_right_piece, %1357, %1358, %1359, %1360, %1361, %1362, %1363, %1364 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1357, %1358, %1359, %1360, %1361, %1362, %1363, %1364 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%k0_right: i64, %1368: vector<4xf64>, %1369: vector<4xf64>, %1370: vector<4xf64>, %1371: vector<4xf64>, %1372: vector<4xf64>, %1373: vector<4xf64>, %1374: vector<4xf64>, %1375: vector<4xf64>):
    %1376 = llvm.mul %b0, %787 overflow<nsw> : i64
    %1377 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1378 = llvm.add %1376, %1377 overflow<nsw> : i64
    %1379 = llvm.add %1378, %k0_right overflow<nsw> : i64
    %1380 = llvm.getelementptr inbounds %a_1[%1379] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1381 = llvm.load %1380 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1382 = llvm.mlir.poison : vector<4xf64>
    %1383 = llvm.insertelement %1381, %1382[%796 : i64] : vector<4xf64>
    %1384 = llvm.shufflevector %1383, %1382 [0, 0, 0, 0] : vector<4xf64>
    %1385 = llvm.getelementptr inbounds %1380[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1386 = llvm.load %1385 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1387 = llvm.mlir.poison : vector<4xf64>
    %1388 = llvm.insertelement %1386, %1387[%796 : i64] : vector<4xf64>
    %1389 = llvm.shufflevector %1388, %1387 [0, 0, 0, 0] : vector<4xf64>
    %1390 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %1380[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1392 = llvm.load %1391 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1393 = llvm.mlir.poison : vector<4xf64>
    %1394 = llvm.insertelement %1392, %1393[%796 : i64] : vector<4xf64>
    %1395 = llvm.shufflevector %1394, %1393 [0, 0, 0, 0] : vector<4xf64>
    %1396 = llvm.mul %803, %a_stride1_1 overflow<nsw> : i64
    %1397 = llvm.getelementptr inbounds %1380[%1396] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1398 = llvm.load %1397 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1399 = llvm.mlir.poison : vector<4xf64>
    %1400 = llvm.insertelement %1398, %1399[%796 : i64] : vector<4xf64>
    %1401 = llvm.shufflevector %1400, %1399 [0, 0, 0, 0] : vector<4xf64>
    %1402 = llvm.mul %800, %a_stride1_1 overflow<nsw> : i64
    %1403 = llvm.getelementptr inbounds %1380[%1402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1404 = llvm.load %1403 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1405 = llvm.mlir.poison : vector<4xf64>
    %1406 = llvm.insertelement %1404, %1405[%796 : i64] : vector<4xf64>
    %1407 = llvm.shufflevector %1406, %1405 [0, 0, 0, 0] : vector<4xf64>
    %1408 = llvm.mul %804, %a_stride1_1 overflow<nsw> : i64
    %1409 = llvm.getelementptr inbounds %1380[%1408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1410 = llvm.load %1409 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1411 = llvm.mlir.poison : vector<4xf64>
    %1412 = llvm.insertelement %1410, %1411[%796 : i64] : vector<4xf64>
    %1413 = llvm.shufflevector %1412, %1411 [0, 0, 0, 0] : vector<4xf64>
    %1414 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %1415 = llvm.getelementptr inbounds %1380[%1414] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1416 = llvm.load %1415 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1417 = llvm.mlir.poison : vector<4xf64>
    %1418 = llvm.insertelement %1416, %1417[%796 : i64] : vector<4xf64>
    %1419 = llvm.shufflevector %1418, %1417 [0, 0, 0, 0] : vector<4xf64>
    %1420 = llvm.mul %806, %a_stride1_1 overflow<nsw> : i64
    %1421 = llvm.getelementptr inbounds %1380[%1420] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1422 = llvm.load %1421 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1423 = llvm.mlir.poison : vector<4xf64>
    %1424 = llvm.insertelement %1422, %1423[%796 : i64] : vector<4xf64>
    %1425 = llvm.shufflevector %1424, %1423 [0, 0, 0, 0] : vector<4xf64>
    %1426 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1427 = llvm.mul %1426, %1328 overflow<nsw> : i64
    %1428 = llvm.getelementptr inbounds %1325[%1427] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1429 = llvm.intr.masked.load %1428, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1430 = llvm.fmul %1384, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1431 = llvm.fmul %1389, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1432 = llvm.fmul %1395, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1433 = llvm.fmul %1401, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1434 = llvm.fmul %1407, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1435 = llvm.fmul %1413, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1436 = llvm.fmul %1419, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1437 = llvm.fmul %1425, %1429 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1438 = llvm.fadd %1368, %1430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1439 = llvm.fadd %1369, %1431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1440 = llvm.fadd %1370, %1432 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1441 = llvm.fadd %1371, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1442 = llvm.fadd %1372, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1443 = llvm.fadd %1373, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1444 = llvm.fadd %1374, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1445 = llvm.fadd %1375, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1446 = llvm.add %k0_right, %797 overflow<nsw> : i64
    %1447 = llvm.icmp "slt" %1446, %1366 : i64
    llvm.cond_br %1447, ^bb52(%1446, %1438, %1439, %1440, %1441, %1442, %1443, %1444, %1445 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1438, %1439, %1440, %1441, %1442, %1443, %1444, %1445 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%1448: vector<4xf64>, %1449: vector<4xf64>, %1450: vector<4xf64>, %1451: vector<4xf64>, %1452: vector<4xf64>, %1453: vector<4xf64>, %1454: vector<4xf64>, %1455: vector<4xf64>):
    %1456 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1457 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1458 = llvm.add %1456, %1457 overflow<nsw> : i64
    %1459 = llvm.add %1458, %j_right_panel overflow<nsw> : i64
    %1460 = llvm.getelementptr inbounds %out0_1[%1459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1448, %1460, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1461 = llvm.getelementptr inbounds %1460[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1449, %1461, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1462 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1463 = llvm.getelementptr inbounds %1460[%1462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1450, %1463, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1464 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1465 = llvm.getelementptr inbounds %1460[%1464] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1451, %1465, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1466 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1467 = llvm.getelementptr inbounds %1460[%1466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1452, %1467, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1468 = llvm.mul %804, %b_stride1_1 overflow<nsw> : i64
    %1469 = llvm.getelementptr inbounds %1460[%1468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1453, %1469, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1470 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1471 = llvm.getelementptr inbounds %1460[%1470] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1454, %1471, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1472 = llvm.mul %806, %b_stride1_1 overflow<nsw> : i64
    %1473 = llvm.getelementptr inbounds %1460[%1472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1455, %1473, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1474 = llvm.add %i_right_tile, %798 overflow<nsw> : i64
    %1475 = llvm.icmp "slt" %1474, %793 : i64
    llvm.cond_br %1475, ^bb48(%1474 : i64), ^bb54
  ^bb54:
    %1476 = llvm.icmp "slt" %793, %794 : i64
    llvm.cond_br %1476, ^bb55(%793 : i64), ^bb61
  ^bb55(%i_right_below_tile: i64):
    %1477 = llvm.icmp "eq" %k0_right_piece, %796 : i64
    llvm.cond_br %1477, ^bb56, ^bb57
  ^bb56:
    llvm.br ^bb58(%813, %813, %813, %813 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb57:
    %1478 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1479 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1480 = llvm.add %1478, %1479 overflow<nsw> : i64
    %1481 = llvm.add %1480, %j_right_panel overflow<nsw> : i64
    %1482 = llvm.getelementptr inbounds %out0_1[%1481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1483 = llvm.intr.masked.load %1482, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1484 = llvm.getelementptr inbounds %1482[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1485 = llvm.intr.masked.load %1484, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1486 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1487 = llvm.getelementptr inbounds %1482[%1486] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1488 = llvm.intr.masked.load %1487, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1489 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1490 = llvm.getelementptr inbounds %1482[%1489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1491 = llvm.intr.masked.load %1490, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb58(%1483, %1485, %1488, %1491 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb58(%1492: vector<4xf64>, %1493: vector<4xf64>, %1494: vector<4xf64>, %1495: vector<4xf64>):
    %1496 = llvm.add %k0_right_piece, %805 overflow<nsw> : i64
    %1497 = llvm.intr.smin(%1496, %a_stride1_1) : (i64, i64) -> i64
    %1498 = llvm.icmp "slt" %k0_right_piece, %1497 : i64
    llvm.cond_br %1498, ^bb59(%k0_right_piece, %1492, %1493, %1494, %1495 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1492, %1493, %1494, %1495 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_right_below: i64, %1499: vector<4xf64>, %1500: vector<4xf64>, %1501: vector<4xf64>, %1502: vector<4xf64>):
    %1503 = llvm.mul %b0, %787 overflow<nsw> : i64
    %1504 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1505 = llvm.add %1503, %1504 overflow<nsw> : i64
    %1506 = llvm.add %1505, %k0_right_below overflow<nsw> : i64
    %1507 = llvm.getelementptr inbounds %a_1[%1506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1508 = llvm.load %1507 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1509 = llvm.mlir.poison : vector<4xf64>
    %1510 = llvm.insertelement %1508, %1509[%796 : i64] : vector<4xf64>
    %1511 = llvm.shufflevector %1510, %1509 [0, 0, 0, 0] : vector<4xf64>
    %1512 = llvm.getelementptr inbounds %1507[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1513 = llvm.load %1512 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1514 = llvm.mlir.poison : vector<4xf64>
    %1515 = llvm.insertelement %1513, %1514[%796 : i64] : vector<4xf64>
    %1516 = llvm.shufflevector %1515, %1514 [0, 0, 0, 0] : vector<4xf64>
    %1517 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %1518 = llvm.getelementptr inbounds %1507[%1517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1519 = llvm.load %1518 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1520 = llvm.mlir.poison : vector<4xf64>
    %1521 = llvm.insertelement %1519, %1520[%796 : i64] : vector<4xf64>
    %1522 = llvm.shufflevector %1521, %1520 [0, 0, 0, 0] : vector<4xf64>
    %1523 = llvm.mul %803, %a_stride1_1 overflow<nsw> : i64
    %1524 = llvm.getelementptr inbounds %1507[%1523] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1525 = llvm.load %1524 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1526 = llvm.mlir.poison : vector<4xf64>
    %1527 = llvm.insertelement %1525, %1526[%796 : i64] : vector<4xf64>
    %1528 = llvm.shufflevector %1527, %1526 [0, 0, 0, 0] : vector<4xf64>
    %1529 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1530 = llvm.mul %1529, %1328 overflow<nsw> : i64
    %1531 = llvm.getelementptr inbounds %1325[%1530] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1532 = llvm.intr.masked.load %1531, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1533 = llvm.fmul %1511, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1534 = llvm.fmul %1516, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1535 = llvm.fmul %1522, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1536 = llvm.fmul %1528, %1532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1537 = llvm.fadd %1499, %1533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1538 = llvm.fadd %1500, %1534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1539 = llvm.fadd %1501, %1535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1540 = llvm.fadd %1502, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1541 = llvm.add %k0_right_below, %797 overflow<nsw> : i64
    %1542 = llvm.icmp "slt" %1541, %1497 : i64
    llvm.cond_br %1542, ^bb59(%1541, %1537, %1538, %1539, %1540 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1537, %1538, %1539, %1540 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%1543: vector<4xf64>, %1544: vector<4xf64>, %1545: vector<4xf64>, %1546: vector<4xf64>):
    %1547 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1548 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1549 = llvm.add %1547, %1548 overflow<nsw> : i64
    %1550 = llvm.add %1549, %j_right_panel overflow<nsw> : i64
    %1551 = llvm.getelementptr inbounds %out0_1[%1550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1543, %1551, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1552 = llvm.getelementptr inbounds %1551[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1544, %1552, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1553 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1554 = llvm.getelementptr inbounds %1551[%1553] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1545, %1554, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1555 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1556 = llvm.getelementptr inbounds %1551[%1555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1546, %1556, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1557 = llvm.add %i_right_below_tile, %800 overflow<nsw> : i64
    %1558 = llvm.icmp "slt" %1557, %794 : i64
    llvm.cond_br %1558, ^bb55(%1557 : i64), ^bb61
  ^bb61:
    %1559 = llvm.icmp "slt" %794, %795 : i64
    llvm.cond_br %1559, ^bb62(%794 : i64), ^bb68
  ^bb62(%i_right_below_below_tile: i64):
    %1560 = llvm.icmp "eq" %k0_right_piece, %796 : i64
    llvm.cond_br %1560, ^bb63, ^bb64
  ^bb63:
    llvm.br ^bb65(%813, %813 : vector<4xf64>, vector<4xf64>)
  ^bb64:
    %1561 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1562 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1563 = llvm.add %1561, %1562 overflow<nsw> : i64
    %1564 = llvm.add %1563, %j_right_panel overflow<nsw> : i64
    %1565 = llvm.getelementptr inbounds %out0_1[%1564] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1566 = llvm.intr.masked.load %1565, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1567 = llvm.getelementptr inbounds %1565[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1568 = llvm.intr.masked.load %1567, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb65(%1566, %1568 : vector<4xf64>, vector<4xf64>)
  ^bb65(%1569: vector<4xf64>, %1570: vector<4xf64>):
    %1571 = llvm.add %k0_right_piece, %805 overflow<nsw> : i64
    %1572 = llvm.intr.smin(%1571, %a_stride1_1) : (i64, i64) -> i64
    %1573 = llvm.icmp "slt" %k0_right_piece, %1572 : i64
    llvm.cond_br %1573, ^bb66(%k0_right_piece, %1569, %1570 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1569, %1570 : vector<4xf64>, vector<4xf64>)
  ^bb66(%k0_right_below_below: i64, %1574: vector<4xf64>, %1575: vector<4xf64>):
    %1576 = llvm.mul %b0, %787 overflow<nsw> : i64
    %1577 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1578 = llvm.add %1576, %1577 overflow<nsw> : i64
    %1579 = llvm.add %1578, %k0_right_below_below overflow<nsw> : i64
    %1580 = llvm.getelementptr inbounds %a_1[%1579] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1581 = llvm.load %1580 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1582 = llvm.mlir.poison : vector<4xf64>
    %1583 = llvm.insertelement %1581, %1582[%796 : i64] : vector<4xf64>
    %1584 = llvm.shufflevector %1583, %1582 [0, 0, 0, 0] : vector<4xf64>
    %1585 = llvm.getelementptr inbounds %1580[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1586 = llvm.load %1585 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1587 = llvm.mlir.poison : vector<4xf64>
    %1588 = llvm.insertelement %1586, %1587[%796 : i64] : vector<4xf64>
    %1589 = llvm.shufflevector %1588, %1587 [0, 0, 0, 0] : vector<4xf64>
    %1590 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1591 = llvm.mul %1590, %1328 overflow<nsw> : i64
    %1592 = llvm.getelementptr inbounds %1325[%1591] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1593 = llvm.intr.masked.load %1592, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1594 = llvm.fmul %1584, %1593 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1595 = llvm.fmul %1589, %1593 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1596 = llvm.fadd %1574, %1594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1597 = llvm.fadd %1575, %1595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1598 = llvm.add %k0_right_below_below, %797 overflow<nsw> : i64
    %1599 = llvm.icmp "slt" %1598, %1572 : i64
    llvm.cond_br %1599, ^bb66(%1598, %1596, %1597 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1596, %1597 : vector<4xf64>, vector<4xf64>)
  ^bb67(%1600: vector<4xf64>, %1601: vector<4xf64>):
    %1602 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1603 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1604 = llvm.add %1602, %1603 overflow<nsw> : i64
    %1605 = llvm.add %1604, %j_right_panel overflow<nsw> : i64
    %1606 = llvm.getelementptr inbounds %out0_1[%1605] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1600, %1606, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1607 = llvm.getelementptr inbounds %1606[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1601, %1607, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1608 = llvm.add %i_right_below_below_tile, %802 overflow<nsw> : i64
    %1609 = llvm.icmp "slt" %1608, %795 : i64
    llvm.cond_br %1609, ^bb62(%1608 : i64), ^bb68
  ^bb68:
    %1610 = llvm.icmp "slt" %795, %a_size1_1 : i64
    llvm.cond_br %1610, ^bb69(%795 : i64), ^bb75
  ^bb69(%i_right_below_below_below_tile: i64):
    %1611 = llvm.icmp "eq" %k0_right_piece, %796 : i64
    llvm.cond_br %1611, ^bb70, ^bb71
  ^bb70:
    llvm.br ^bb72(%813 : vector<4xf64>)
  ^bb71:
    %1612 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1613 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1614 = llvm.add %1612, %1613 overflow<nsw> : i64
    %1615 = llvm.add %1614, %j_right_panel overflow<nsw> : i64
    %1616 = llvm.getelementptr inbounds %out0_1[%1615] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1617 = llvm.intr.masked.load %1616, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb72(%1617 : vector<4xf64>)
  ^bb72(%1618: vector<4xf64>):
    %1619 = llvm.add %k0_right_piece, %805 overflow<nsw> : i64
    %1620 = llvm.intr.smin(%1619, %a_stride1_1) : (i64, i64) -> i64
    %1621 = llvm.icmp "slt" %k0_right_piece, %1620 : i64
    llvm.cond_br %1621, ^bb73(%k0_right_piece, %1618 : i64, vector<4xf64>), ^bb74(%1618 : vector<4xf64>)
  ^bb73(%k0_right_below_below_below: i64, %1622: vector<4xf64>):
    %1623 = llvm.mul %b0, %787 overflow<nsw> : i64
    %1624 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1625 = llvm.add %1623, %1624 overflow<nsw> : i64
    %1626 = llvm.add %1625, %k0_right_below_below_below overflow<nsw> : i64
    %1627 = llvm.getelementptr inbounds %a_1[%1626] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1628 = llvm.load %1627 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1629 = llvm.mlir.poison : vector<4xf64>
    %1630 = llvm.insertelement %1628, %1629[%796 : i64] : vector<4xf64>
    %1631 = llvm.shufflevector %1630, %1629 [0, 0, 0, 0] : vector<4xf64>
    %1632 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1633 = llvm.mul %1632, %1328 overflow<nsw> : i64
    %1634 = llvm.getelementptr inbounds %1325[%1633] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1635 = llvm.intr.masked.load %1634, %1283, %813 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1636 = llvm.fmul %1631, %1635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1637 = llvm.fadd %1622, %1636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1638 = llvm.add %k0_right_below_below_below, %797 overflow<nsw> : i64
    %1639 = llvm.icmp "slt" %1638, %1620 : i64
    llvm.cond_br %1639, ^bb73(%1638, %1637 : i64, vector<4xf64>), ^bb74(%1637 : vector<4xf64>)
  ^bb74(%1640: vector<4xf64>):
    %1641 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1642 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1643 = llvm.add %1641, %1642 overflow<nsw> : i64
    %1644 = llvm.add %1643, %j_right_panel overflow<nsw> : i64
    %1645 = llvm.getelementptr inbounds %out0_1[%1644] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1640, %1645, %1283 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1646 = llvm.add %i_right_below_below_below_tile, %797 overflow<nsw> : i64
    %1647 = llvm.icmp "slt" %1646, %a_size1_1 : i64
    llvm.cond_br %1647, ^bb69(%1646 : i64), ^bb75
  ^bb75:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1648 = llvm.add %k0_right_piece, %805 overflow<nsw> : i64
    %1649 = llvm.icmp "slt" %1648, %781 : i64
    llvm.cond_br %1649, ^bb40(%1648 : i64), ^bb76
  ^bb76:
    %1650 = llvm.add %j_right_panel, %800 overflow<nsw> : i64
    %1651 = llvm.icmp "slt" %1650, %b_stride1_1 : i64
    llvm.cond_br %1651, ^bb39(%1650 : i64), ^bb77
  ^bb77:
    %1652 = llvm.add %b0, %797 overflow<nsw> : i64
    %1653 = llvm.icmp "slt" %1652, %end : i64
    llvm.cond_br %1653, ^bb1(%1652 : i64), ^bb78
  ^bb78:
    llvm.return %810 : i32
  ^bb79(%1654: i32):
    llvm.return %1654 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1655 = llvm.mlir.constant(8) : i64
    %1656 = llvm.mlir.constant(16) : i64
    %1657 = llvm.mlir.constant(24) : i64
    %1658 = llvm.mlir.constant(32) : i64
    %1659 = llvm.mlir.constant(40) : i64
    %1660 = llvm.mlir.constant(48) : i64
    %1661 = llvm.mlir.constant(56) : i64
    %1662 = llvm.mlir.constant(64) : i64
    %1663 = llvm.mlir.constant(72) : i64
    %1664 = llvm.mlir.constant(80) : i64
    %1665 = llvm.mlir.constant(88) : i64
    %1666 = llvm.mlir.constant(96) : i64
    %1667 = llvm.mlir.constant(104) : i64
    %1668 = llvm.mlir.constant(112) : i64
    %1669 = llvm.mlir.constant(120) : i64
    %1670 = llvm.mlir.constant(128) : i64
    %1671 = llvm.mlir.constant(136) : i64
    %1672 = llvm.mlir.constant(144) : i64
    %1673 = llvm.mlir.constant(152) : i64
    %1674 = llvm.mlir.constant(160) : i64
    %1675 = llvm.mlir.constant(168) : i64
    %1676 = llvm.mlir.constant(176) : i64
    %1677 = llvm.mlir.constant(184) : i64
    %1678 = llvm.mlir.constant(192) : i64
    %1679 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1680 = llvm.getelementptr inbounds %context[%1655] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1681 = llvm.load %1680 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1682 = llvm.getelementptr inbounds %context[%1656] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1683 = llvm.load %1682 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1684 = llvm.getelementptr inbounds %context[%1657] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1685 = llvm.load %1684 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1686 = llvm.getelementptr inbounds %context[%1658] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1687 = llvm.load %1686 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1688 = llvm.getelementptr inbounds %context[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1689 = llvm.load %1688 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1690 = llvm.getelementptr inbounds %context[%1660] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1691 = llvm.load %1690 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1692 = llvm.getelementptr inbounds %context[%1661] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1693 = llvm.load %1692 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1694 = llvm.getelementptr inbounds %context[%1662] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1695 = llvm.load %1694 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1696 = llvm.getelementptr inbounds %context[%1663] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1697 = llvm.load %1696 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1698 = llvm.getelementptr inbounds %context[%1664] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1699 = llvm.load %1698 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1700 = llvm.getelementptr inbounds %context[%1665] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1701 = llvm.load %1700 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1702 = llvm.getelementptr inbounds %context[%1666] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1703 = llvm.load %1702 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1704 = llvm.getelementptr inbounds %context[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1705 = llvm.load %1704 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1706 = llvm.getelementptr inbounds %context[%1668] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1707 = llvm.load %1706 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1708 = llvm.getelementptr inbounds %context[%1669] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1709 = llvm.load %1708 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1710 = llvm.getelementptr inbounds %context[%1670] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1711 = llvm.load %1710 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1712 = llvm.getelementptr inbounds %context[%1671] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1713 = llvm.load %1712 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1714 = llvm.getelementptr inbounds %context[%1672] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1715 = llvm.load %1714 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1716 = llvm.getelementptr inbounds %context[%1673] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1717 = llvm.load %1716 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1718 = llvm.getelementptr inbounds %context[%1674] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1719 = llvm.load %1718 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1720 = llvm.getelementptr inbounds %context[%1675] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1721 = llvm.load %1720 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1722 = llvm.getelementptr inbounds %context[%1676] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1723 = llvm.load %1722 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1724 = llvm.getelementptr inbounds %context[%1677] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1725 = llvm.load %1724 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1726 = llvm.getelementptr inbounds %context[%1678] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1727 = llvm.load %1726 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1728 = llvm.call @program.parallel0(%begin_1, %end_1, %1679, %1681, %1683, %1685, %1687, %1689, %1691, %1693, %1695, %1697, %1699, %1701, %1703, %1705, %1707, %1709, %1711, %1713, %1715, %1717, %1719, %1721, %1723, %1725, %1727) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.return %1728 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1729 = llvm.mlir.constant(0) : i64
    %1730 = llvm.mlir.constant(1) : i64
    %1731 = llvm.mlir.constant(2) : i64
    %1732 = llvm.mlir.constant(4) : i64
    %1733 = llvm.mlir.constant(0 : i32) : i32
    %1734 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1735 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1735, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1736 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1738 = llvm.mlir.poison : vector<4xf64>
    %1739 = llvm.insertelement %1737, %1738[%1729 : i64] : vector<4xf64>
    %1740 = llvm.shufflevector %1739, %1738 [0, 0, 0, 0] : vector<4xf64>
    %1741 = llvm.ashr %v_size0_1, %1731 : i64
    %1742 = llvm.mul %1741, %1732 overflow<nsw> : i64
    %1743 = llvm.icmp "slt" %1729, %1742 : i64
    llvm.cond_br %1743, ^bb2(%1729 : i64), ^bb3
  ^bb2(%j: i64):
    %1744 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1745 = llvm.load %1744 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1746 = llvm.fmul %1740, %1745 : vector<4xf64>
    %1747 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1748 = llvm.add %1747, %j overflow<nsw> : i64
    %1749 = llvm.getelementptr inbounds %out1_1[%1748] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1746, %1749 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1750 = llvm.add %j, %1732 overflow<nsw> : i64
    %1751 = llvm.icmp "slt" %1750, %1742 : i64
    llvm.cond_br %1751, ^bb2(%1750 : i64), ^bb3
  ^bb3:
    %1752 = llvm.intr.smax(%1742, %1729) : (i64, i64) -> i64
    %1753 = llvm.icmp "slt" %1752, %v_size0_1 : i64
    llvm.cond_br %1753, ^bb4(%1752 : i64), ^bb5
  ^bb4(%j_1: i64):
    %1754 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %1755 = llvm.intr.smin(%1754, %1732) : (i64, i64) -> i64
    %1756 = llvm.intr.smax(%1755, %1729) : (i64, i64) -> i64
    %1757 = llvm.trunc %1756 : i64 to i32
    %1758 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1759 = llvm.mlir.poison : vector<4xi32>
    %1760 = llvm.insertelement %1757, %1759[%1729 : i64] : vector<4xi32>
    %1761 = llvm.shufflevector %1760, %1759 [0, 0, 0, 0] : vector<4xi32>
    %1762 = llvm.icmp "slt" %1758, %1761 : vector<4xi32>
    %1763 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1764 = llvm.intr.masked.load %1763, %1762, %1734 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1765 = llvm.fmul %1740, %1764 : vector<4xf64>
    %1766 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1767 = llvm.add %1766, %j_1 overflow<nsw> : i64
    %1768 = llvm.getelementptr inbounds %out1_1[%1767] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1765, %1768, %1762 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1769 = llvm.add %j_1, %1732 overflow<nsw> : i64
    %1770 = llvm.icmp "slt" %1769, %v_size0_1 : i64
    llvm.cond_br %1770, ^bb4(%1769 : i64), ^bb5
  ^bb5:
    %1771 = llvm.add %i, %1730 overflow<nsw> : i64
    %1772 = llvm.icmp "slt" %1771, %end_2 : i64
    llvm.cond_br %1772, ^bb1(%1771 : i64), ^bb6
  ^bb6:
    llvm.return %1733 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1773 = llvm.mlir.constant(8) : i64
    %1774 = llvm.mlir.constant(16) : i64
    %1775 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1776 = llvm.getelementptr inbounds %context_1[%1773] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1777 = llvm.load %1776 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1778 = llvm.getelementptr inbounds %context_1[%1774] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1779 = llvm.load %1778 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1780 = llvm.call @program.parallel1(%begin_3, %end_3, %1775, %1777, %1779) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1780 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1781: i64, %1782: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1783: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1784: i64, %1785: i64) -> i32 attributes {no_unwind, no_inline} {
    %1786 = llvm.mlir.constant(0) : i64
    %1787 = llvm.mlir.constant(8) : i64
    %1788 = llvm.mlir.constant(6) : i64
    %1789 = llvm.mlir.constant(1) : i64
    %1790 = llvm.mlir.constant(2) : i64
    %1791 = llvm.mlir.constant(3) : i64
    %1792 = llvm.mlir.constant(4) : i64
    %1793 = llvm.mlir.constant(5) : i64
    %1794 = llvm.mlir.constant(7) : i64
    %1795 = llvm.mlir.constant(0 : i32) : i32
    %1796 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1797 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1797, ^bb1(%begin_4 : i64), ^bb26
  ^bb1(%1798: i64):
    %j_1_panel = llvm.mul %1798, %1787 overflow<nsw> : i64
    %1799 = llvm.icmp "slt" %1786, %1782 : i64
    llvm.cond_br %1799, ^bb2(%1786 : i64), ^bb7
  ^bb2(%i_1_tile: i64):
    %1800 = llvm.icmp "slt" %1786, %a_size0_2 : i64
    llvm.cond_br %1800, ^bb3(%1786, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%k1: i64, %1801: vector<4xf64>, %1802: vector<4xf64>, %1803: vector<4xf64>, %1804: vector<4xf64>, %1805: vector<4xf64>, %1806: vector<4xf64>, %1807: vector<4xf64>, %1808: vector<4xf64>, %1809: vector<4xf64>, %1810: vector<4xf64>, %1811: vector<4xf64>, %1812: vector<4xf64>):
    %1813 = llvm.icmp "slt" %1786, %a_stride1_2 : i64
    llvm.cond_br %1813, ^bb4(%1786, %1801, %1802, %1803, %1804, %1805, %1806, %1807, %1808, %1809, %1810, %1811, %1812 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1801, %1802, %1803, %1804, %1805, %1806, %1807, %1808, %1809, %1810, %1811, %1812 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%k0_1: i64, %1814: vector<4xf64>, %1815: vector<4xf64>, %1816: vector<4xf64>, %1817: vector<4xf64>, %1818: vector<4xf64>, %1819: vector<4xf64>, %1820: vector<4xf64>, %1821: vector<4xf64>, %1822: vector<4xf64>, %1823: vector<4xf64>, %1824: vector<4xf64>, %1825: vector<4xf64>):
    %1826 = llvm.mul %k1, %1783 overflow<nsw> : i64
    %1827 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %1828 = llvm.add %1826, %1827 overflow<nsw> : i64
    %1829 = llvm.add %1828, %k0_1 overflow<nsw> : i64
    %1830 = llvm.getelementptr inbounds %a_2[%1829] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1831 = llvm.load %1830 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1832 = llvm.mlir.poison : vector<4xf64>
    %1833 = llvm.insertelement %1831, %1832[%1786 : i64] : vector<4xf64>
    %1834 = llvm.shufflevector %1833, %1832 [0, 0, 0, 0] : vector<4xf64>
    %1835 = llvm.getelementptr inbounds %1830[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1836 = llvm.load %1835 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1837 = llvm.mlir.poison : vector<4xf64>
    %1838 = llvm.insertelement %1836, %1837[%1786 : i64] : vector<4xf64>
    %1839 = llvm.shufflevector %1838, %1837 [0, 0, 0, 0] : vector<4xf64>
    %1840 = llvm.mul %1790, %a_stride1_2 overflow<nsw> : i64
    %1841 = llvm.getelementptr inbounds %1830[%1840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1842 = llvm.load %1841 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1843 = llvm.mlir.poison : vector<4xf64>
    %1844 = llvm.insertelement %1842, %1843[%1786 : i64] : vector<4xf64>
    %1845 = llvm.shufflevector %1844, %1843 [0, 0, 0, 0] : vector<4xf64>
    %1846 = llvm.mul %1791, %a_stride1_2 overflow<nsw> : i64
    %1847 = llvm.getelementptr inbounds %1830[%1846] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1848 = llvm.load %1847 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1849 = llvm.mlir.poison : vector<4xf64>
    %1850 = llvm.insertelement %1848, %1849[%1786 : i64] : vector<4xf64>
    %1851 = llvm.shufflevector %1850, %1849 [0, 0, 0, 0] : vector<4xf64>
    %1852 = llvm.mul %1792, %a_stride1_2 overflow<nsw> : i64
    %1853 = llvm.getelementptr inbounds %1830[%1852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1854 = llvm.load %1853 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1855 = llvm.mlir.poison : vector<4xf64>
    %1856 = llvm.insertelement %1854, %1855[%1786 : i64] : vector<4xf64>
    %1857 = llvm.shufflevector %1856, %1855 [0, 0, 0, 0] : vector<4xf64>
    %1858 = llvm.mul %1793, %a_stride1_2 overflow<nsw> : i64
    %1859 = llvm.getelementptr inbounds %1830[%1858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1860 = llvm.load %1859 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1861 = llvm.mlir.poison : vector<4xf64>
    %1862 = llvm.insertelement %1860, %1861[%1786 : i64] : vector<4xf64>
    %1863 = llvm.shufflevector %1862, %1861 [0, 0, 0, 0] : vector<4xf64>
    %1864 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %1865 = llvm.add %1826, %1864 overflow<nsw> : i64
    %1866 = llvm.add %1865, %k0_1 overflow<nsw> : i64
    %1867 = llvm.getelementptr inbounds %a_2[%1866] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1868 = llvm.load %1867 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1869 = llvm.getelementptr inbounds %1867[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1870 = llvm.load %1869 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1871 = llvm.getelementptr inbounds %1867[%1840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1872 = llvm.load %1871 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1873 = llvm.getelementptr inbounds %1867[%1846] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1874 = llvm.load %1873 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1875 = llvm.mlir.poison : vector<4xf64>
    %1876 = llvm.insertelement %1868, %1875[%1786 : i64] : vector<4xf64>
    %1877 = llvm.insertelement %1870, %1876[%1789 : i64] : vector<4xf64>
    %1878 = llvm.insertelement %1872, %1877[%1790 : i64] : vector<4xf64>
    %1879 = llvm.insertelement %1874, %1878[%1791 : i64] : vector<4xf64>
    %1880 = llvm.getelementptr inbounds %1867[%1852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1881 = llvm.load %1880 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1882 = llvm.getelementptr inbounds %1867[%1858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1883 = llvm.load %1882 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1884 = llvm.mul %1788, %a_stride1_2 overflow<nsw> : i64
    %1885 = llvm.getelementptr inbounds %1867[%1884] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1886 = llvm.load %1885 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1887 = llvm.mul %1794, %a_stride1_2 overflow<nsw> : i64
    %1888 = llvm.getelementptr inbounds %1867[%1887] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1889 = llvm.load %1888 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1890 = llvm.mlir.poison : vector<4xf64>
    %1891 = llvm.insertelement %1881, %1890[%1786 : i64] : vector<4xf64>
    %1892 = llvm.insertelement %1883, %1891[%1789 : i64] : vector<4xf64>
    %1893 = llvm.insertelement %1886, %1892[%1790 : i64] : vector<4xf64>
    %1894 = llvm.insertelement %1889, %1893[%1791 : i64] : vector<4xf64>
    %1895 = llvm.fmul %1834, %1879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1896 = llvm.fmul %1834, %1894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1897 = llvm.fmul %1839, %1879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1898 = llvm.fmul %1839, %1894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1899 = llvm.fmul %1845, %1879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1900 = llvm.fmul %1845, %1894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1901 = llvm.fmul %1851, %1879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1902 = llvm.fmul %1851, %1894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1903 = llvm.fmul %1857, %1879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1904 = llvm.fmul %1857, %1894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1905 = llvm.fmul %1863, %1879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1906 = llvm.fmul %1863, %1894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1907 = llvm.fadd %1814, %1895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1908 = llvm.fadd %1815, %1896 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1909 = llvm.fadd %1816, %1897 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1910 = llvm.fadd %1817, %1898 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1911 = llvm.fadd %1818, %1899 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1912 = llvm.fadd %1819, %1900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1913 = llvm.fadd %1820, %1901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1914 = llvm.fadd %1821, %1902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1915 = llvm.fadd %1822, %1903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1916 = llvm.fadd %1823, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1917 = llvm.fadd %1824, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1918 = llvm.fadd %1825, %1906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1919 = llvm.add %k0_1, %1789 overflow<nsw> : i64
    %1920 = llvm.icmp "slt" %1919, %a_stride1_2 : i64
    llvm.cond_br %1920, ^bb4(%1919, %1907, %1908, %1909, %1910, %1911, %1912, %1913, %1914, %1915, %1916, %1917, %1918 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1907, %1908, %1909, %1910, %1911, %1912, %1913, %1914, %1915, %1916, %1917, %1918 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb5(%1921: vector<4xf64>, %1922: vector<4xf64>, %1923: vector<4xf64>, %1924: vector<4xf64>, %1925: vector<4xf64>, %1926: vector<4xf64>, %1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>):
    %1933 = llvm.add %k1, %1789 overflow<nsw> : i64
    %1934 = llvm.icmp "slt" %1933, %a_size0_2 : i64
    llvm.cond_br %1934, ^bb3(%1933, %1921, %1922, %1923, %1924, %1925, %1926, %1927, %1928, %1929, %1930, %1931, %1932 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1921, %1922, %1923, %1924, %1925, %1926, %1927, %1928, %1929, %1930, %1931, %1932 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%1935: vector<4xf64>, %1936: vector<4xf64>, %1937: vector<4xf64>, %1938: vector<4xf64>, %1939: vector<4xf64>, %1940: vector<4xf64>, %1941: vector<4xf64>, %1942: vector<4xf64>, %1943: vector<4xf64>, %1944: vector<4xf64>, %1945: vector<4xf64>, %1946: vector<4xf64>):
    %1947 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %1948 = llvm.add %1947, %j_1_panel overflow<nsw> : i64
    %1949 = llvm.getelementptr inbounds %out2_1[%1948] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1935, %1949 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1950 = llvm.getelementptr inbounds %1949[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1936, %1950 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1951 = llvm.getelementptr inbounds %1949[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1937, %1951 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1952 = llvm.getelementptr inbounds %1951[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1938, %1952 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1953 = llvm.mul %1790, %a_size1_2 overflow<nsw> : i64
    %1954 = llvm.getelementptr inbounds %1949[%1953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1939, %1954 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1955 = llvm.getelementptr inbounds %1954[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1940, %1955 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1956 = llvm.mul %1791, %a_size1_2 overflow<nsw> : i64
    %1957 = llvm.getelementptr inbounds %1949[%1956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1941, %1957 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1958 = llvm.getelementptr inbounds %1957[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1942, %1958 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1959 = llvm.mul %1792, %a_size1_2 overflow<nsw> : i64
    %1960 = llvm.getelementptr inbounds %1949[%1959] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1943, %1960 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1961 = llvm.getelementptr inbounds %1960[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1944, %1961 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1962 = llvm.mul %1793, %a_size1_2 overflow<nsw> : i64
    %1963 = llvm.getelementptr inbounds %1949[%1962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1945, %1963 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1964 = llvm.getelementptr inbounds %1963[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1946, %1964 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1965 = llvm.add %i_1_tile, %1788 overflow<nsw> : i64
    %1966 = llvm.icmp "slt" %1965, %1782 : i64
    llvm.cond_br %1966, ^bb2(%1965 : i64), ^bb7
  ^bb7:
    %1967 = llvm.icmp "slt" %1782, %1784 : i64
    llvm.cond_br %1967, ^bb8(%1782 : i64), ^bb13
  ^bb8(%i_1_below_tile: i64):
    %1968 = llvm.icmp "slt" %1786, %a_size0_2 : i64
    llvm.cond_br %1968, ^bb9(%1786, %1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1796, %1796, %1796, %1796, %1796, %1796, %1796, %1796 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k1_1_below: i64, %1969: vector<4xf64>, %1970: vector<4xf64>, %1971: vector<4xf64>, %1972: vector<4xf64>, %1973: vector<4xf64>, %1974: vector<4xf64>, %1975: vector<4xf64>, %1976: vector<4xf64>):
    %1977 = llvm.icmp "slt" %1786, %a_stride1_2 : i64
    llvm.cond_br %1977, ^bb10(%1786, %1969, %1970, %1971, %1972, %1973, %1974, %1975, %1976 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%1969, %1970, %1971, %1972, %1973, %1974, %1975, %1976 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k0_1_below: i64, %1978: vector<4xf64>, %1979: vector<4xf64>, %1980: vector<4xf64>, %1981: vector<4xf64>, %1982: vector<4xf64>, %1983: vector<4xf64>, %1984: vector<4xf64>, %1985: vector<4xf64>):
    %1986 = llvm.mul %k1_1_below, %1783 overflow<nsw> : i64
    %1987 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %1988 = llvm.add %1986, %1987 overflow<nsw> : i64
    %1989 = llvm.add %1988, %k0_1_below overflow<nsw> : i64
    %1990 = llvm.getelementptr inbounds %a_2[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1991 = llvm.load %1990 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1992 = llvm.mlir.poison : vector<4xf64>
    %1993 = llvm.insertelement %1991, %1992[%1786 : i64] : vector<4xf64>
    %1994 = llvm.shufflevector %1993, %1992 [0, 0, 0, 0] : vector<4xf64>
    %1995 = llvm.getelementptr inbounds %1990[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1996 = llvm.load %1995 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1997 = llvm.mlir.poison : vector<4xf64>
    %1998 = llvm.insertelement %1996, %1997[%1786 : i64] : vector<4xf64>
    %1999 = llvm.shufflevector %1998, %1997 [0, 0, 0, 0] : vector<4xf64>
    %2000 = llvm.mul %1790, %a_stride1_2 overflow<nsw> : i64
    %2001 = llvm.getelementptr inbounds %1990[%2000] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2002 = llvm.load %2001 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2003 = llvm.mlir.poison : vector<4xf64>
    %2004 = llvm.insertelement %2002, %2003[%1786 : i64] : vector<4xf64>
    %2005 = llvm.shufflevector %2004, %2003 [0, 0, 0, 0] : vector<4xf64>
    %2006 = llvm.mul %1791, %a_stride1_2 overflow<nsw> : i64
    %2007 = llvm.getelementptr inbounds %1990[%2006] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2008 = llvm.load %2007 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2009 = llvm.mlir.poison : vector<4xf64>
    %2010 = llvm.insertelement %2008, %2009[%1786 : i64] : vector<4xf64>
    %2011 = llvm.shufflevector %2010, %2009 [0, 0, 0, 0] : vector<4xf64>
    %2012 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2013 = llvm.add %1986, %2012 overflow<nsw> : i64
    %2014 = llvm.add %2013, %k0_1_below overflow<nsw> : i64
    %2015 = llvm.getelementptr inbounds %a_2[%2014] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2016 = llvm.load %2015 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2017 = llvm.getelementptr inbounds %2015[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2018 = llvm.load %2017 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2019 = llvm.getelementptr inbounds %2015[%2000] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2020 = llvm.load %2019 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2021 = llvm.getelementptr inbounds %2015[%2006] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2022 = llvm.load %2021 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2023 = llvm.mlir.poison : vector<4xf64>
    %2024 = llvm.insertelement %2016, %2023[%1786 : i64] : vector<4xf64>
    %2025 = llvm.insertelement %2018, %2024[%1789 : i64] : vector<4xf64>
    %2026 = llvm.insertelement %2020, %2025[%1790 : i64] : vector<4xf64>
    %2027 = llvm.insertelement %2022, %2026[%1791 : i64] : vector<4xf64>
    %2028 = llvm.mul %1792, %a_stride1_2 overflow<nsw> : i64
    %2029 = llvm.getelementptr inbounds %2015[%2028] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2030 = llvm.load %2029 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2031 = llvm.mul %1793, %a_stride1_2 overflow<nsw> : i64
    %2032 = llvm.getelementptr inbounds %2015[%2031] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2033 = llvm.load %2032 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2034 = llvm.mul %1788, %a_stride1_2 overflow<nsw> : i64
    %2035 = llvm.getelementptr inbounds %2015[%2034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2036 = llvm.load %2035 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2037 = llvm.mul %1794, %a_stride1_2 overflow<nsw> : i64
    %2038 = llvm.getelementptr inbounds %2015[%2037] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2039 = llvm.load %2038 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2040 = llvm.mlir.poison : vector<4xf64>
    %2041 = llvm.insertelement %2030, %2040[%1786 : i64] : vector<4xf64>
    %2042 = llvm.insertelement %2033, %2041[%1789 : i64] : vector<4xf64>
    %2043 = llvm.insertelement %2036, %2042[%1790 : i64] : vector<4xf64>
    %2044 = llvm.insertelement %2039, %2043[%1791 : i64] : vector<4xf64>
    %2045 = llvm.fmul %1994, %2027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2046 = llvm.fmul %1994, %2044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2047 = llvm.fmul %1999, %2027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2048 = llvm.fmul %1999, %2044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2049 = llvm.fmul %2005, %2027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2050 = llvm.fmul %2005, %2044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2051 = llvm.fmul %2011, %2027 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2052 = llvm.fmul %2011, %2044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2053 = llvm.fadd %1978, %2045 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2054 = llvm.fadd %1979, %2046 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2055 = llvm.fadd %1980, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2056 = llvm.fadd %1981, %2048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2057 = llvm.fadd %1982, %2049 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2058 = llvm.fadd %1983, %2050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2059 = llvm.fadd %1984, %2051 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2060 = llvm.fadd %1985, %2052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.add %k0_1_below, %1789 overflow<nsw> : i64
    %2062 = llvm.icmp "slt" %2061, %a_stride1_2 : i64
    llvm.cond_br %2062, ^bb10(%2061, %2053, %2054, %2055, %2056, %2057, %2058, %2059, %2060 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2053, %2054, %2055, %2056, %2057, %2058, %2059, %2060 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%2063: vector<4xf64>, %2064: vector<4xf64>, %2065: vector<4xf64>, %2066: vector<4xf64>, %2067: vector<4xf64>, %2068: vector<4xf64>, %2069: vector<4xf64>, %2070: vector<4xf64>):
    %2071 = llvm.add %k1_1_below, %1789 overflow<nsw> : i64
    %2072 = llvm.icmp "slt" %2071, %a_size0_2 : i64
    llvm.cond_br %2072, ^bb9(%2071, %2063, %2064, %2065, %2066, %2067, %2068, %2069, %2070 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2063, %2064, %2065, %2066, %2067, %2068, %2069, %2070 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2073: vector<4xf64>, %2074: vector<4xf64>, %2075: vector<4xf64>, %2076: vector<4xf64>, %2077: vector<4xf64>, %2078: vector<4xf64>, %2079: vector<4xf64>, %2080: vector<4xf64>):
    %2081 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2082 = llvm.add %2081, %j_1_panel overflow<nsw> : i64
    %2083 = llvm.getelementptr inbounds %out2_1[%2082] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2073, %2083 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2084 = llvm.getelementptr inbounds %2083[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2074, %2084 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2085 = llvm.getelementptr inbounds %2083[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2075, %2085 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2086 = llvm.getelementptr inbounds %2085[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2076, %2086 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2087 = llvm.mul %1790, %a_size1_2 overflow<nsw> : i64
    %2088 = llvm.getelementptr inbounds %2083[%2087] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2077, %2088 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2089 = llvm.getelementptr inbounds %2088[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2078, %2089 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2090 = llvm.mul %1791, %a_size1_2 overflow<nsw> : i64
    %2091 = llvm.getelementptr inbounds %2083[%2090] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2079, %2091 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2092 = llvm.getelementptr inbounds %2091[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2080, %2092 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2093 = llvm.add %i_1_below_tile, %1792 overflow<nsw> : i64
    %2094 = llvm.icmp "slt" %2093, %1784 : i64
    llvm.cond_br %2094, ^bb8(%2093 : i64), ^bb13
  ^bb13:
    %2095 = llvm.icmp "slt" %1784, %1785 : i64
    llvm.cond_br %2095, ^bb14(%1784 : i64), ^bb19
  ^bb14(%i_1_below_below_tile: i64):
    %2096 = llvm.icmp "slt" %1786, %a_size0_2 : i64
    llvm.cond_br %2096, ^bb15(%1786, %1796, %1796, %1796, %1796 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%1796, %1796, %1796, %1796 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k1_1_below_below: i64, %2097: vector<4xf64>, %2098: vector<4xf64>, %2099: vector<4xf64>, %2100: vector<4xf64>):
    %2101 = llvm.icmp "slt" %1786, %a_stride1_2 : i64
    llvm.cond_br %2101, ^bb16(%1786, %2097, %2098, %2099, %2100 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2097, %2098, %2099, %2100 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_below_below: i64, %2102: vector<4xf64>, %2103: vector<4xf64>, %2104: vector<4xf64>, %2105: vector<4xf64>):
    %2106 = llvm.mul %k1_1_below_below, %1783 overflow<nsw> : i64
    %2107 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2108 = llvm.add %2106, %2107 overflow<nsw> : i64
    %2109 = llvm.add %2108, %k0_1_below_below overflow<nsw> : i64
    %2110 = llvm.getelementptr inbounds %a_2[%2109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2111 = llvm.load %2110 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2112 = llvm.mlir.poison : vector<4xf64>
    %2113 = llvm.insertelement %2111, %2112[%1786 : i64] : vector<4xf64>
    %2114 = llvm.shufflevector %2113, %2112 [0, 0, 0, 0] : vector<4xf64>
    %2115 = llvm.getelementptr inbounds %2110[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2116 = llvm.load %2115 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2117 = llvm.mlir.poison : vector<4xf64>
    %2118 = llvm.insertelement %2116, %2117[%1786 : i64] : vector<4xf64>
    %2119 = llvm.shufflevector %2118, %2117 [0, 0, 0, 0] : vector<4xf64>
    %2120 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2121 = llvm.add %2106, %2120 overflow<nsw> : i64
    %2122 = llvm.add %2121, %k0_1_below_below overflow<nsw> : i64
    %2123 = llvm.getelementptr inbounds %a_2[%2122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2124 = llvm.load %2123 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2125 = llvm.getelementptr inbounds %2123[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2126 = llvm.load %2125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2127 = llvm.mul %1790, %a_stride1_2 overflow<nsw> : i64
    %2128 = llvm.getelementptr inbounds %2123[%2127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2129 = llvm.load %2128 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2130 = llvm.mul %1791, %a_stride1_2 overflow<nsw> : i64
    %2131 = llvm.getelementptr inbounds %2123[%2130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2132 = llvm.load %2131 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2133 = llvm.mlir.poison : vector<4xf64>
    %2134 = llvm.insertelement %2124, %2133[%1786 : i64] : vector<4xf64>
    %2135 = llvm.insertelement %2126, %2134[%1789 : i64] : vector<4xf64>
    %2136 = llvm.insertelement %2129, %2135[%1790 : i64] : vector<4xf64>
    %2137 = llvm.insertelement %2132, %2136[%1791 : i64] : vector<4xf64>
    %2138 = llvm.mul %1792, %a_stride1_2 overflow<nsw> : i64
    %2139 = llvm.getelementptr inbounds %2123[%2138] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2140 = llvm.load %2139 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2141 = llvm.mul %1793, %a_stride1_2 overflow<nsw> : i64
    %2142 = llvm.getelementptr inbounds %2123[%2141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2143 = llvm.load %2142 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2144 = llvm.mul %1788, %a_stride1_2 overflow<nsw> : i64
    %2145 = llvm.getelementptr inbounds %2123[%2144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2146 = llvm.load %2145 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2147 = llvm.mul %1794, %a_stride1_2 overflow<nsw> : i64
    %2148 = llvm.getelementptr inbounds %2123[%2147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2149 = llvm.load %2148 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2150 = llvm.mlir.poison : vector<4xf64>
    %2151 = llvm.insertelement %2140, %2150[%1786 : i64] : vector<4xf64>
    %2152 = llvm.insertelement %2143, %2151[%1789 : i64] : vector<4xf64>
    %2153 = llvm.insertelement %2146, %2152[%1790 : i64] : vector<4xf64>
    %2154 = llvm.insertelement %2149, %2153[%1791 : i64] : vector<4xf64>
    %2155 = llvm.fmul %2114, %2137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2156 = llvm.fmul %2114, %2154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2157 = llvm.fmul %2119, %2137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2158 = llvm.fmul %2119, %2154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2159 = llvm.fadd %2102, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2160 = llvm.fadd %2103, %2156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2161 = llvm.fadd %2104, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2162 = llvm.fadd %2105, %2158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2163 = llvm.add %k0_1_below_below, %1789 overflow<nsw> : i64
    %2164 = llvm.icmp "slt" %2163, %a_stride1_2 : i64
    llvm.cond_br %2164, ^bb16(%2163, %2159, %2160, %2161, %2162 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2159, %2160, %2161, %2162 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2165: vector<4xf64>, %2166: vector<4xf64>, %2167: vector<4xf64>, %2168: vector<4xf64>):
    %2169 = llvm.add %k1_1_below_below, %1789 overflow<nsw> : i64
    %2170 = llvm.icmp "slt" %2169, %a_size0_2 : i64
    llvm.cond_br %2170, ^bb15(%2169, %2165, %2166, %2167, %2168 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2165, %2166, %2167, %2168 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2171: vector<4xf64>, %2172: vector<4xf64>, %2173: vector<4xf64>, %2174: vector<4xf64>):
    %2175 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2176 = llvm.add %2175, %j_1_panel overflow<nsw> : i64
    %2177 = llvm.getelementptr inbounds %out2_1[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2171, %2177 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2178 = llvm.getelementptr inbounds %2177[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2172, %2178 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2179 = llvm.getelementptr inbounds %2177[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2173, %2179 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2180 = llvm.getelementptr inbounds %2179[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2174, %2180 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2181 = llvm.add %i_1_below_below_tile, %1790 overflow<nsw> : i64
    %2182 = llvm.icmp "slt" %2181, %1785 : i64
    llvm.cond_br %2182, ^bb14(%2181 : i64), ^bb19
  ^bb19:
    %2183 = llvm.icmp "slt" %1785, %a_size1_2 : i64
    llvm.cond_br %2183, ^bb20(%1785 : i64), ^bb25
  ^bb20(%i_1_below_below_below_tile: i64):
    %2184 = llvm.icmp "slt" %1786, %a_size0_2 : i64
    llvm.cond_br %2184, ^bb21(%1786, %1796, %1796 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%1796, %1796 : vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_below_below_below: i64, %2185: vector<4xf64>, %2186: vector<4xf64>):
    %2187 = llvm.icmp "slt" %1786, %a_stride1_2 : i64
    llvm.cond_br %2187, ^bb22(%1786, %2185, %2186 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2185, %2186 : vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_below_below_below: i64, %2188: vector<4xf64>, %2189: vector<4xf64>):
    %2190 = llvm.mul %k1_1_below_below_below, %1783 overflow<nsw> : i64
    %2191 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2192 = llvm.add %2190, %2191 overflow<nsw> : i64
    %2193 = llvm.add %2192, %k0_1_below_below_below overflow<nsw> : i64
    %2194 = llvm.getelementptr inbounds %a_2[%2193] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2195 = llvm.load %2194 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2196 = llvm.mlir.poison : vector<4xf64>
    %2197 = llvm.insertelement %2195, %2196[%1786 : i64] : vector<4xf64>
    %2198 = llvm.shufflevector %2197, %2196 [0, 0, 0, 0] : vector<4xf64>
    %2199 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2200 = llvm.add %2190, %2199 overflow<nsw> : i64
    %2201 = llvm.add %2200, %k0_1_below_below_below overflow<nsw> : i64
    %2202 = llvm.getelementptr inbounds %a_2[%2201] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2203 = llvm.load %2202 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2204 = llvm.getelementptr inbounds %2202[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2205 = llvm.load %2204 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2206 = llvm.mul %1790, %a_stride1_2 overflow<nsw> : i64
    %2207 = llvm.getelementptr inbounds %2202[%2206] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2208 = llvm.load %2207 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2209 = llvm.mul %1791, %a_stride1_2 overflow<nsw> : i64
    %2210 = llvm.getelementptr inbounds %2202[%2209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2211 = llvm.load %2210 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2212 = llvm.mlir.poison : vector<4xf64>
    %2213 = llvm.insertelement %2203, %2212[%1786 : i64] : vector<4xf64>
    %2214 = llvm.insertelement %2205, %2213[%1789 : i64] : vector<4xf64>
    %2215 = llvm.insertelement %2208, %2214[%1790 : i64] : vector<4xf64>
    %2216 = llvm.insertelement %2211, %2215[%1791 : i64] : vector<4xf64>
    %2217 = llvm.mul %1792, %a_stride1_2 overflow<nsw> : i64
    %2218 = llvm.getelementptr inbounds %2202[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2219 = llvm.load %2218 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2220 = llvm.mul %1793, %a_stride1_2 overflow<nsw> : i64
    %2221 = llvm.getelementptr inbounds %2202[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2222 = llvm.load %2221 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2223 = llvm.mul %1788, %a_stride1_2 overflow<nsw> : i64
    %2224 = llvm.getelementptr inbounds %2202[%2223] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2225 = llvm.load %2224 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2226 = llvm.mul %1794, %a_stride1_2 overflow<nsw> : i64
    %2227 = llvm.getelementptr inbounds %2202[%2226] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2228 = llvm.load %2227 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2229 = llvm.mlir.poison : vector<4xf64>
    %2230 = llvm.insertelement %2219, %2229[%1786 : i64] : vector<4xf64>
    %2231 = llvm.insertelement %2222, %2230[%1789 : i64] : vector<4xf64>
    %2232 = llvm.insertelement %2225, %2231[%1790 : i64] : vector<4xf64>
    %2233 = llvm.insertelement %2228, %2232[%1791 : i64] : vector<4xf64>
    %2234 = llvm.fmul %2198, %2216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2235 = llvm.fmul %2198, %2233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2236 = llvm.fadd %2188, %2234 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2237 = llvm.fadd %2189, %2235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2238 = llvm.add %k0_1_below_below_below, %1789 overflow<nsw> : i64
    %2239 = llvm.icmp "slt" %2238, %a_stride1_2 : i64
    llvm.cond_br %2239, ^bb22(%2238, %2236, %2237 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2236, %2237 : vector<4xf64>, vector<4xf64>)
  ^bb23(%2240: vector<4xf64>, %2241: vector<4xf64>):
    %2242 = llvm.add %k1_1_below_below_below, %1789 overflow<nsw> : i64
    %2243 = llvm.icmp "slt" %2242, %a_size0_2 : i64
    llvm.cond_br %2243, ^bb21(%2242, %2240, %2241 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2240, %2241 : vector<4xf64>, vector<4xf64>)
  ^bb24(%2244: vector<4xf64>, %2245: vector<4xf64>):
    %2246 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2247 = llvm.add %2246, %j_1_panel overflow<nsw> : i64
    %2248 = llvm.getelementptr inbounds %out2_1[%2247] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2244, %2248 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2249 = llvm.getelementptr inbounds %2248[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2245, %2249 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2250 = llvm.add %i_1_below_below_below_tile, %1789 overflow<nsw> : i64
    %2251 = llvm.icmp "slt" %2250, %a_size1_2 : i64
    llvm.cond_br %2251, ^bb20(%2250 : i64), ^bb25
  ^bb25:
    %2252 = llvm.add %1798, %1789 overflow<nsw> : i64
    %2253 = llvm.icmp "slt" %2252, %end_4 : i64
    llvm.cond_br %2253, ^bb1(%2252 : i64), ^bb26
  ^bb26:
    llvm.return %1795 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2254 = llvm.mlir.constant(8) : i64
    %2255 = llvm.mlir.constant(16) : i64
    %2256 = llvm.mlir.constant(24) : i64
    %2257 = llvm.mlir.constant(32) : i64
    %2258 = llvm.mlir.constant(40) : i64
    %2259 = llvm.mlir.constant(48) : i64
    %2260 = llvm.mlir.constant(56) : i64
    %2261 = llvm.mlir.constant(64) : i64
    %2262 = llvm.mlir.constant(72) : i64
    %2263 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2264 = llvm.getelementptr inbounds %context_2[%2254] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2265 = llvm.load %2264 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2266 = llvm.getelementptr inbounds %context_2[%2255] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2267 = llvm.load %2266 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2268 = llvm.getelementptr inbounds %context_2[%2256] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2269 = llvm.load %2268 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2270 = llvm.getelementptr inbounds %context_2[%2257] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2271 = llvm.load %2270 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2272 = llvm.getelementptr inbounds %context_2[%2258] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2273 = llvm.load %2272 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2274 = llvm.getelementptr inbounds %context_2[%2259] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2275 = llvm.load %2274 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2276 = llvm.getelementptr inbounds %context_2[%2260] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2277 = llvm.load %2276 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2278 = llvm.getelementptr inbounds %context_2[%2261] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2279 = llvm.load %2278 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2280 = llvm.getelementptr inbounds %context_2[%2262] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2281 = llvm.load %2280 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2282 = llvm.call @program.parallel2(%begin_5, %end_5, %2263, %2265, %2267, %2269, %2271, %2273, %2275, %2277, %2279, %2281) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2282 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_3: i64, %a_size1_3: i64, %a_stride1_3: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2283 = llvm.mlir.constant(0) : i64
    %2284 = llvm.mlir.constant(1) : i64
    %2285 = llvm.mlir.constant(2) : i64
    %2286 = llvm.mlir.constant(2 : i32) : i32
    %2287 = llvm.mlir.constant(3 : i32) : i32
    %2288 = llvm.mlir.constant(3) : i64
    %2289 = llvm.mlir.constant(4) : i64
    %2290 = llvm.mlir.constant(5) : i64
    %2291 = llvm.mlir.constant(6) : i64
    %2292 = llvm.mlir.constant(0 : i32) : i32
    %2293 = llvm.mul %a_stride1_3, %a_size1_3 overflow<nsw> : i64
    %2294 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2295 = llvm.icmp "eq" %b_size0_2, %a_size0_3 : i64
    %2296 = llvm.icmp "eq" %a_stride1_3, %b_size1_2 : i64
    llvm.cond_br %2295, ^bb1, ^bb3(%2286 : i32)
  ^bb1:
    llvm.cond_br %2296, ^bb2, ^bb3(%2287 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2297 = llvm.getelementptr inbounds %extents[%2284] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2297 {alignment = 8 : i64} : i64, !llvm.ptr
    %2298 = llvm.getelementptr inbounds %extents[%2285] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2298 {alignment = 8 : i64} : i64, !llvm.ptr
    %2299 = llvm.getelementptr inbounds %extents[%2288] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2299 {alignment = 8 : i64} : i64, !llvm.ptr
    %2300 = llvm.getelementptr inbounds %extents[%2289] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2300 {alignment = 8 : i64} : i64, !llvm.ptr
    %2301 = llvm.getelementptr inbounds %extents[%2290] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2301 {alignment = 8 : i64} : i64, !llvm.ptr
    %2302 = llvm.getelementptr inbounds %extents[%2291] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2302 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2292 : i32
  ^bb3(%2303: i32):
    llvm.return %2303 : i32
  }
}
