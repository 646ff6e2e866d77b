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
    %34 = arith.muli %33, %18 : index
    %35 = arith.constant 32768 : index
    %36 = arith.cmpi sgt, %34, %35 : index
    %37 = arith.constant 1023 : index
    %38 = arith.cmpi sgt, %33, %37 : index
    %39 = arith.ori %36, %38 : i1
    %40 = arith.constant 0 : index
    %41 = arith.select %39, %33, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = arith.constant 0 : index
    %46 = arith.constant 0 : index
    %47 = arith.constant 0 : index
    %48 = affine.min affine_map<(d0) -> (8192, d0)>(%20)
    %49 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%21)
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.muli %48, %18 : index
    %53 = arith.constant 32768 : index
    %54 = arith.cmpi sgt, %52, %53 : index
    %55 = arith.constant 1023 : index
    %56 = arith.cmpi sgt, %48, %55 : index
    %57 = arith.ori %54, %56 : i1
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
        affine.for %k0_piece = 0 to %25 step 4096 {
          %b_copy = memref.alloc(%41) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %39 {
            %69 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 4096), s0)>(%k0_piece)[%20] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %70 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %71 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %70, %b_copy[%71, %69] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %72 = affine.min affine_map<(d0, d1) -> (4096, (d0 + (d1 * -1)))>(%20, %k0_piece)
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
              affine.prefetch %out0_1[%b0, %i_tile + 6, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 7, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 9, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 10, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              affine.prefetch %out0_1[%b0, %i_tile + 11, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %79 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %79 : vector<6x8xf64>
            }
            %80 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%81 = %78) -> (vector<6x8xf64>) {
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
            %90 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%91 = %88) -> (vector<4x8xf64>) {
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
            %100 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%101 = %98) -> (vector<2x8xf64>) {
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
            %110 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %20) iter_args(%111 = %108) -> (vector<1x8xf64>) {
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
        affine.for %k0_right_piece = 0 to %29 step 8192 {
          %b_copy_2 = memref.alloc(%59, %61) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %57 {
            %132 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
            %133 = vector.create_mask %132 : vector<4xi1>
            %134 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_right_piece)[%20] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %135 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %133 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %136 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %135, %b_copy_2[%136, %134], %133 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %137 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%20, %k0_right_piece)
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
            %146 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%147 = %143) -> (vector<8x4xf64>) {
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
            %157 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%158 = %154) -> (vector<4x4xf64>) {
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
            %168 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%169 = %165) -> (vector<2x4xf64>) {
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
            %179 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %20) iter_args(%180 = %176) -> (vector<1x4xf64>) {
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
    %33 = arith.muli %32, %4 : index
    %34 = arith.constant 32768 : index
    %35 = arith.cmpi sgt, %33, %34 : index
    %36 = arith.constant 1023 : index
    %37 = arith.cmpi sgt, %32, %36 : index
    %38 = arith.ori %35, %37 : i1
    %39 = arith.select %38, %32, %c0 : index
    %40 = arith.minsi %c8192, %5 : index
    %41 = arith.andi %6, %c7 : index
    %42 = arith.minsi %c4, %41 : index
    %43 = arith.maxsi %42, %c0 : index
    %44 = arith.muli %40, %4 : index
    %45 = arith.cmpi sgt, %44, %34 : index
    %46 = arith.cmpi sgt, %40, %36 : index
    %47 = arith.ori %45, %46 : i1
    %48 = arith.select %47, %40, %c0 : index
    %49 = arith.select %47, %43, %c0 : index
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %3, %50 : index
    %52 = arith.constant 8 : index
    %53 = arith.ceildivsi %10, %52 : index
    %54 = arith.constant 0 : index
    %55 = arith.maxsi %53, %54 : index
    %56 = arith.constant 4096 : index
    %57 = arith.ceildivsi %11, %56 : index
    %58 = arith.constant 0 : index
    %59 = arith.maxsi %57, %58 : index
    %60 = arith.constant 4096 : index
    %61 = arith.minsi %60, %5 : index
    %62 = arith.constant 0 : index
    %63 = arith.maxsi %61, %62 : index
    %64 = arith.constant 13 : index
    %65 = arith.muli %63, %64 : index
    %66 = arith.constant 3 : index
    %67 = arith.addi %66, %65 : index
    %68 = arith.constant 6 : index
    %69 = arith.ceildivsi %13, %68 : index
    %70 = arith.constant 0 : index
    %71 = arith.maxsi %69, %70 : index
    %72 = arith.constant 4096 : index
    %73 = arith.minsi %72, %5 : index
    %74 = arith.constant 0 : index
    %75 = arith.maxsi %73, %74 : index
    %76 = arith.constant 53 : index
    %77 = arith.muli %75, %76 : index
    %78 = arith.constant 77 : index
    %79 = arith.addi %78, %77 : index
    %80 = arith.muli %71, %79 : index
    %81 = arith.subi %17, %13 : index
    %82 = arith.constant 4 : index
    %83 = arith.ceildivsi %81, %82 : index
    %84 = arith.constant 0 : index
    %85 = arith.maxsi %83, %84 : index
    %86 = arith.constant 4096 : index
    %87 = arith.minsi %86, %5 : index
    %88 = arith.constant 0 : index
    %89 = arith.maxsi %87, %88 : index
    %90 = arith.constant 37 : index
    %91 = arith.muli %89, %90 : index
    %92 = arith.constant 45 : index
    %93 = arith.addi %92, %91 : index
    %94 = arith.muli %85, %93 : index
    %95 = arith.subi %21, %17 : index
    %96 = arith.constant 2 : index
    %97 = arith.ceildivsi %95, %96 : index
    %98 = arith.constant 0 : index
    %99 = arith.maxsi %97, %98 : index
    %100 = arith.constant 4096 : index
    %101 = arith.minsi %100, %5 : index
    %102 = arith.constant 0 : index
    %103 = arith.maxsi %101, %102 : index
    %104 = arith.constant 21 : index
    %105 = arith.muli %103, %104 : index
    %106 = arith.constant 25 : index
    %107 = arith.addi %106, %105 : index
    %108 = arith.muli %99, %107 : index
    %109 = arith.subi %4, %21 : index
    %110 = arith.constant 0 : index
    %111 = arith.maxsi %109, %110 : index
    %112 = arith.constant 4096 : index
    %113 = arith.minsi %112, %5 : index
    %114 = arith.constant 0 : index
    %115 = arith.maxsi %113, %114 : index
    %116 = arith.constant 13 : index
    %117 = arith.muli %115, %116 : index
    %118 = arith.constant 15 : index
    %119 = arith.addi %118, %117 : index
    %120 = arith.muli %111, %119 : index
    %121 = arith.constant 15 : index
    %122 = arith.addi %121, %67 : index
    %123 = arith.addi %122, %80 : index
    %124 = arith.addi %123, %94 : index
    %125 = arith.addi %124, %108 : index
    %126 = arith.addi %125, %120 : index
    %127 = arith.muli %59, %126 : index
    %128 = arith.constant 1 : index
    %129 = arith.addi %128, %127 : index
    %130 = arith.muli %55, %129 : index
    %131 = arith.subi %6, %10 : index
    %132 = arith.constant 4 : index
    %133 = arith.ceildivsi %131, %132 : index
    %134 = arith.constant 0 : index
    %135 = arith.maxsi %133, %134 : index
    %136 = arith.constant 8192 : index
    %137 = arith.ceildivsi %11, %136 : index
    %138 = arith.constant 0 : index
    %139 = arith.maxsi %137, %138 : index
    %140 = arith.constant 8192 : index
    %141 = arith.minsi %140, %5 : index
    %142 = arith.constant 0 : index
    %143 = arith.maxsi %141, %142 : index
    %144 = arith.constant 7 : index
    %145 = arith.muli %143, %144 : index
    %146 = arith.constant 3 : index
    %147 = arith.addi %146, %145 : index
    %148 = arith.constant 8 : index
    %149 = arith.ceildivsi %23, %148 : index
    %150 = arith.constant 0 : index
    %151 = arith.maxsi %149, %150 : index
    %152 = arith.constant 8192 : index
    %153 = arith.minsi %152, %5 : index
    %154 = arith.constant 0 : index
    %155 = arith.maxsi %153, %154 : index
    %156 = arith.constant 50 : index
    %157 = arith.muli %155, %156 : index
    %158 = arith.constant 51 : index
    %159 = arith.addi %158, %157 : index
    %160 = arith.muli %151, %159 : index
    %161 = arith.subi %27, %23 : index
    %162 = arith.constant 4 : index
    %163 = arith.ceildivsi %161, %162 : index
    %164 = arith.constant 0 : index
    %165 = arith.maxsi %163, %164 : index
    %166 = arith.constant 8192 : index
    %167 = arith.minsi %166, %5 : index
    %168 = arith.constant 0 : index
    %169 = arith.maxsi %167, %168 : index
    %170 = arith.constant 26 : index
    %171 = arith.muli %169, %170 : index
    %172 = arith.constant 27 : index
    %173 = arith.addi %172, %171 : index
    %174 = arith.muli %165, %173 : index
    %175 = arith.subi %31, %27 : index
    %176 = arith.constant 2 : index
    %177 = arith.ceildivsi %175, %176 : index
    %178 = arith.constant 0 : index
    %179 = arith.maxsi %177, %178 : index
    %180 = arith.constant 8192 : index
    %181 = arith.minsi %180, %5 : index
    %182 = arith.constant 0 : index
    %183 = arith.maxsi %181, %182 : index
    %184 = arith.constant 14 : index
    %185 = arith.muli %183, %184 : index
    %186 = arith.constant 15 : index
    %187 = arith.addi %186, %185 : index
    %188 = arith.muli %179, %187 : index
    %189 = arith.subi %4, %31 : index
    %190 = arith.constant 0 : index
    %191 = arith.maxsi %189, %190 : index
    %192 = arith.constant 8192 : index
    %193 = arith.minsi %192, %5 : index
    %194 = arith.constant 0 : index
    %195 = arith.maxsi %193, %194 : index
    %196 = arith.constant 8 : index
    %197 = arith.muli %195, %196 : index
    %198 = arith.constant 9 : index
    %199 = arith.addi %198, %197 : index
    %200 = arith.muli %191, %199 : index
    %201 = arith.constant 15 : index
    %202 = arith.addi %201, %147 : index
    %203 = arith.addi %202, %160 : index
    %204 = arith.addi %203, %174 : index
    %205 = arith.addi %204, %188 : index
    %206 = arith.addi %205, %200 : index
    %207 = arith.muli %139, %206 : index
    %208 = arith.constant 8 : index
    %209 = arith.addi %208, %207 : index
    %210 = arith.muli %135, %209 : index
    %211 = arith.constant 2 : index
    %212 = arith.addi %211, %130 : index
    %213 = arith.addi %212, %210 : index
    %214 = arith.muli %51, %213 : index
    %215 = arith.constant 32768 : index
    %216 = arith.cmpi sge, %214, %215 : index
    "omp.parallel"(%216) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c4096 {
              %b_copy = memref.alloc(%39) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %38 {
                %217 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %218 = arith.minsi %217, %5 : index
                scf.for %k0_copy = %k0_piece to %218 step %c1 {
                  %219 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %219, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %220 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %221 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %222 = vector.load %b[%b0, %k0_copy, %221] : memref<?x?x?xf64>, vector<4xf64>
                  %223 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %220, %b_copy[%223, %c0] : memref<?x8xf64>, vector<4xf64>
                  %224 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %222, %b_copy[%223, %224] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %225 = arith.subi %5, %k0_piece overflow<nsw> : index
              %226 = arith.minsi %c4096, %225 : index
              %227 = arith.maxsi %226, %c0 : index
              %228 = arith.select %38, %c0, %227 : index
              %229 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %228, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %230 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %231 = "memref.cast"(%229) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %38, %230, %231 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %13 step %c6 {
                %232 = arith.cmpi eq, %k0_piece, %c0 : index
                %233, %234, %235, %236, %237, %238, %239, %240, %241, %242, %243, %244 = scf.if %232 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %245 = arith.addi %i_tile, %c6 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %245, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %246 = arith.addi %i_tile, %c7 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %246, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %247 = arith.addi %i_tile, %c8 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %247, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %248 = arith.addi %i_tile, %c9 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %248, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %249 = arith.addi %i_tile, %c10 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %249, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %250 = arith.addi %i_tile, %c11 overflow<nsw> : index
                  memref.prefetch %out0_1[%b0, %250, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %251 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %252 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %253 = vector.load %out0_1[%b0, %i_tile, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %254 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %255 = vector.load %out0_1[%b0, %254, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %256 = vector.load %out0_1[%b0, %254, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %257 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %258 = vector.load %out0_1[%b0, %257, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %259 = vector.load %out0_1[%b0, %257, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %260 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %261 = vector.load %out0_1[%b0, %260, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %262 = vector.load %out0_1[%b0, %260, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %263 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %264 = vector.load %out0_1[%b0, %263, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %265 = vector.load %out0_1[%b0, %263, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %266 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %267 = vector.load %out0_1[%b0, %266, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %268 = vector.load %out0_1[%b0, %266, %252] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %251, %253, %255, %256, %258, %259, %261, %262, %264, %265, %267, %268 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %269 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %270 = arith.minsi %269, %5 : index
                %271, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282 = scf.for %k0 = %k0_piece to %270 step %c1 iter_args(%283 = %233, %284 = %234, %285 = %235, %286 = %236, %287 = %237, %288 = %238, %289 = %239, %290 = %240, %291 = %241, %292 = %242, %293 = %243, %294 = %244) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %295 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %296 = vector.broadcast %295 : f64 to vector<4xf64>
                  %297 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %298 = memref.load %a[%b0, %297, %k0] : memref<?x?x?xf64>
                  %299 = vector.broadcast %298 : f64 to vector<4xf64>
                  %300 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %301 = memref.load %a[%b0, %300, %k0] : memref<?x?x?xf64>
                  %302 = vector.broadcast %301 : f64 to vector<4xf64>
                  %303 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %304 = memref.load %a[%b0, %303, %k0] : memref<?x?x?xf64>
                  %305 = vector.broadcast %304 : f64 to vector<4xf64>
                  %306 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %307 = memref.load %a[%b0, %306, %k0] : memref<?x?x?xf64>
                  %308 = vector.broadcast %307 : f64 to vector<4xf64>
                  %309 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %310 = memref.load %a[%b0, %309, %k0] : memref<?x?x?xf64>
                  %311 = vector.broadcast %310 : f64 to vector<4xf64>
                  %312 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %313 = vector.load %b_copy_1[%312, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %314 = arith.addi %c0, %c4 overflow<nsw> : index
                  %315 = vector.load %b_copy_1[%312, %314] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %316 = arith.mulf %296, %313 fastmath<reassoc,contract> : vector<4xf64>
                  %317 = arith.mulf %296, %315 fastmath<reassoc,contract> : vector<4xf64>
                  %318 = arith.mulf %299, %313 fastmath<reassoc,contract> : vector<4xf64>
                  %319 = arith.mulf %299, %315 fastmath<reassoc,contract> : vector<4xf64>
                  %320 = arith.mulf %302, %313 fastmath<reassoc,contract> : vector<4xf64>
                  %321 = arith.mulf %302, %315 fastmath<reassoc,contract> : vector<4xf64>
                  %322 = arith.mulf %305, %313 fastmath<reassoc,contract> : vector<4xf64>
                  %323 = arith.mulf %305, %315 fastmath<reassoc,contract> : vector<4xf64>
                  %324 = arith.mulf %308, %313 fastmath<reassoc,contract> : vector<4xf64>
                  %325 = arith.mulf %308, %315 fastmath<reassoc,contract> : vector<4xf64>
                  %326 = arith.mulf %311, %313 fastmath<reassoc,contract> : vector<4xf64>
                  %327 = arith.mulf %311, %315 fastmath<reassoc,contract> : vector<4xf64>
                  %328 = arith.addf %283, %316 fastmath<reassoc,contract> : vector<4xf64>
                  %329 = arith.addf %284, %317 fastmath<reassoc,contract> : vector<4xf64>
                  %330 = arith.addf %285, %318 fastmath<reassoc,contract> : vector<4xf64>
                  %331 = arith.addf %286, %319 fastmath<reassoc,contract> : vector<4xf64>
                  %332 = arith.addf %287, %320 fastmath<reassoc,contract> : vector<4xf64>
                  %333 = arith.addf %288, %321 fastmath<reassoc,contract> : vector<4xf64>
                  %334 = arith.addf %289, %322 fastmath<reassoc,contract> : vector<4xf64>
                  %335 = arith.addf %290, %323 fastmath<reassoc,contract> : vector<4xf64>
                  %336 = arith.addf %291, %324 fastmath<reassoc,contract> : vector<4xf64>
                  %337 = arith.addf %292, %325 fastmath<reassoc,contract> : vector<4xf64>
                  %338 = arith.addf %293, %326 fastmath<reassoc,contract> : vector<4xf64>
                  %339 = arith.addf %294, %327 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %328, %329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %271, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %340 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %272, %out0_1[%b0, %i_tile, %340] : memref<?x?x?xf64>, vector<4xf64>
                %341 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %273, %out0_1[%b0, %341, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %274, %out0_1[%b0, %341, %340] : memref<?x?x?xf64>, vector<4xf64>
                %342 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %275, %out0_1[%b0, %342, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %276, %out0_1[%b0, %342, %340] : memref<?x?x?xf64>, vector<4xf64>
                %343 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %277, %out0_1[%b0, %343, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %278, %out0_1[%b0, %343, %340] : memref<?x?x?xf64>, vector<4xf64>
                %344 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %279, %out0_1[%b0, %344, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %280, %out0_1[%b0, %344, %340] : memref<?x?x?xf64>, vector<4xf64>
                %345 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %281, %out0_1[%b0, %345, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %282, %out0_1[%b0, %345, %340] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %13 to %17 step %c4 {
                %346 = arith.cmpi eq, %k0_piece, %c0 : index
                %347, %348, %349, %350, %351, %352, %353, %354 = scf.if %346 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %355 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %356 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %357 = vector.load %out0_1[%b0, %i_below_tile, %356] : memref<?x?x?xf64>, vector<4xf64>
                  %358 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %359 = vector.load %out0_1[%b0, %358, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %360 = vector.load %out0_1[%b0, %358, %356] : memref<?x?x?xf64>, vector<4xf64>
                  %361 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %362 = vector.load %out0_1[%b0, %361, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %363 = vector.load %out0_1[%b0, %361, %356] : memref<?x?x?xf64>, vector<4xf64>
                  %364 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %365 = vector.load %out0_1[%b0, %364, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %366 = vector.load %out0_1[%b0, %364, %356] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %355, %357, %359, %360, %362, %363, %365, %366 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %367 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %368 = arith.minsi %367, %5 : index
                %369, %370, %371, %372, %373, %374, %375, %376 = scf.for %k0_below = %k0_piece to %368 step %c1 iter_args(%377 = %347, %378 = %348, %379 = %349, %380 = %350, %381 = %351, %382 = %352, %383 = %353, %384 = %354) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %385 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %386 = vector.broadcast %385 : f64 to vector<4xf64>
                  %387 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %388 = memref.load %a[%b0, %387, %k0_below] : memref<?x?x?xf64>
                  %389 = vector.broadcast %388 : f64 to vector<4xf64>
                  %390 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %391 = memref.load %a[%b0, %390, %k0_below] : memref<?x?x?xf64>
                  %392 = vector.broadcast %391 : f64 to vector<4xf64>
                  %393 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %394 = memref.load %a[%b0, %393, %k0_below] : memref<?x?x?xf64>
                  %395 = vector.broadcast %394 : f64 to vector<4xf64>
                  %396 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %397 = vector.load %b_copy_1[%396, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %398 = arith.addi %c0, %c4 overflow<nsw> : index
                  %399 = vector.load %b_copy_1[%396, %398] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %400 = arith.mulf %386, %397 fastmath<reassoc,contract> : vector<4xf64>
                  %401 = arith.mulf %386, %399 fastmath<reassoc,contract> : vector<4xf64>
                  %402 = arith.mulf %389, %397 fastmath<reassoc,contract> : vector<4xf64>
                  %403 = arith.mulf %389, %399 fastmath<reassoc,contract> : vector<4xf64>
                  %404 = arith.mulf %392, %397 fastmath<reassoc,contract> : vector<4xf64>
                  %405 = arith.mulf %392, %399 fastmath<reassoc,contract> : vector<4xf64>
                  %406 = arith.mulf %395, %397 fastmath<reassoc,contract> : vector<4xf64>
                  %407 = arith.mulf %395, %399 fastmath<reassoc,contract> : vector<4xf64>
                  %408 = arith.addf %377, %400 fastmath<reassoc,contract> : vector<4xf64>
                  %409 = arith.addf %378, %401 fastmath<reassoc,contract> : vector<4xf64>
                  %410 = arith.addf %379, %402 fastmath<reassoc,contract> : vector<4xf64>
                  %411 = arith.addf %380, %403 fastmath<reassoc,contract> : vector<4xf64>
                  %412 = arith.addf %381, %404 fastmath<reassoc,contract> : vector<4xf64>
                  %413 = arith.addf %382, %405 fastmath<reassoc,contract> : vector<4xf64>
                  %414 = arith.addf %383, %406 fastmath<reassoc,contract> : vector<4xf64>
                  %415 = arith.addf %384, %407 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %408, %409, %410, %411, %412, %413, %414, %415 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %369, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %416 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %370, %out0_1[%b0, %i_below_tile, %416] : memref<?x?x?xf64>, vector<4xf64>
                %417 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %371, %out0_1[%b0, %417, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %372, %out0_1[%b0, %417, %416] : memref<?x?x?xf64>, vector<4xf64>
                %418 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %373, %out0_1[%b0, %418, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %374, %out0_1[%b0, %418, %416] : memref<?x?x?xf64>, vector<4xf64>
                %419 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %375, %out0_1[%b0, %419, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %376, %out0_1[%b0, %419, %416] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_tile = %17 to %21 step %c2 {
                %420 = arith.cmpi eq, %k0_piece, %c0 : index
                %421, %422, %423, %424 = scf.if %420 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %425 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %426 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %427 = vector.load %out0_1[%b0, %i_below_below_tile, %426] : memref<?x?x?xf64>, vector<4xf64>
                  %428 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %429 = vector.load %out0_1[%b0, %428, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %430 = vector.load %out0_1[%b0, %428, %426] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %425, %427, %429, %430 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %431 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %432 = arith.minsi %431, %5 : index
                %433, %434, %435, %436 = scf.for %k0_below_below = %k0_piece to %432 step %c1 iter_args(%437 = %421, %438 = %422, %439 = %423, %440 = %424) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %441 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
                  %442 = vector.broadcast %441 : f64 to vector<4xf64>
                  %443 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %444 = memref.load %a[%b0, %443, %k0_below_below] : memref<?x?x?xf64>
                  %445 = vector.broadcast %444 : f64 to vector<4xf64>
                  %446 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                  %447 = vector.load %b_copy_1[%446, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %448 = arith.addi %c0, %c4 overflow<nsw> : index
                  %449 = vector.load %b_copy_1[%446, %448] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %450 = arith.mulf %442, %447 fastmath<reassoc,contract> : vector<4xf64>
                  %451 = arith.mulf %442, %449 fastmath<reassoc,contract> : vector<4xf64>
                  %452 = arith.mulf %445, %447 fastmath<reassoc,contract> : vector<4xf64>
                  %453 = arith.mulf %445, %449 fastmath<reassoc,contract> : vector<4xf64>
                  %454 = arith.addf %437, %450 fastmath<reassoc,contract> : vector<4xf64>
                  %455 = arith.addf %438, %451 fastmath<reassoc,contract> : vector<4xf64>
                  %456 = arith.addf %439, %452 fastmath<reassoc,contract> : vector<4xf64>
                  %457 = arith.addf %440, %453 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %454, %455, %456, %457 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %433, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %458 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %434, %out0_1[%b0, %i_below_below_tile, %458] : memref<?x?x?xf64>, vector<4xf64>
                %459 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %435, %out0_1[%b0, %459, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %436, %out0_1[%b0, %459, %458] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_below_tile = %21 to %4 step %c1 {
                %460 = arith.cmpi eq, %k0_piece, %c0 : index
                %461, %462 = scf.if %460 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %463 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %464 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %465 = vector.load %out0_1[%b0, %i_below_below_below_tile, %464] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %463, %465 : vector<4xf64>, vector<4xf64>
                }
                %466 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
                %467 = arith.minsi %466, %5 : index
                %468, %469 = scf.for %k0_below_below_below = %k0_piece to %467 step %c1 iter_args(%470 = %461, %471 = %462) -> (vector<4xf64>, vector<4xf64>) {
                  %472 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
                  %473 = vector.broadcast %472 : f64 to vector<4xf64>
                  %474 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                  %475 = vector.load %b_copy_1[%474, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %476 = arith.addi %c0, %c4 overflow<nsw> : index
                  %477 = vector.load %b_copy_1[%474, %476] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %478 = arith.mulf %473, %475 fastmath<reassoc,contract> : vector<4xf64>
                  %479 = arith.mulf %473, %477 fastmath<reassoc,contract> : vector<4xf64>
                  %480 = arith.addf %470, %478 fastmath<reassoc,contract> : vector<4xf64>
                  %481 = arith.addf %471, %479 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %480, %481 : vector<4xf64>, vector<4xf64>
                }
                vector.store %468, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %482 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %469, %out0_1[%b0, %i_below_below_below_tile, %482] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %483 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %484 = arith.minsi %c4, %483 : index
            %485 = arith.maxsi %484, %c0 : index
            %486 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %487 = arith.subi %486, %j_right_panel overflow<nsw> : index
            %488 = arith.minsi %487, %483 : index
            %489 = vector.create_mask %488 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c8192 {
              %b_copy_2 = memref.alloc(%48, %49) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %47 {
                %490 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %491 = arith.minsi %490, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %491 step %c1 {
                  %492 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %492, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %493 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %494 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%494, %c0], %489, %493 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %495 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %496 = arith.minsi %c8192, %495 : index
              %497 = arith.maxsi %496, %c0 : index
              %498 = arith.select %47, %c0, %497 : index
              %499 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %498, %485] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %500 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %501 = "memref.cast"(%499) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %47, %500, %501 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %23 step %c8 {
                %502 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %503, %504, %505, %506, %507, %508, %509, %510 = scf.if %502 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %511 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %512 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %513 = vector.maskedload %out0_1[%b0, %512, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %514 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %515 = vector.maskedload %out0_1[%b0, %514, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %516 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %517 = vector.maskedload %out0_1[%b0, %516, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %518 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %519 = vector.maskedload %out0_1[%b0, %518, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %520 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %521 = vector.maskedload %out0_1[%b0, %520, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %522 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %523 = vector.maskedload %out0_1[%b0, %522, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %524 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %525 = vector.maskedload %out0_1[%b0, %524, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %511, %513, %515, %517, %519, %521, %523, %525 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %526 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %527 = arith.minsi %526, %5 : index
                %528, %529, %530, %531, %532, %533, %534, %535 = scf.for %k0_right = %k0_right_piece to %527 step %c1 iter_args(%536 = %503, %537 = %504, %538 = %505, %539 = %506, %540 = %507, %541 = %508, %542 = %509, %543 = %510) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %544 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %545 = vector.broadcast %544 : f64 to vector<4xf64>
                  %546 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %547 = memref.load %a[%b0, %546, %k0_right] : memref<?x?x?xf64>
                  %548 = vector.broadcast %547 : f64 to vector<4xf64>
                  %549 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %550 = memref.load %a[%b0, %549, %k0_right] : memref<?x?x?xf64>
                  %551 = vector.broadcast %550 : f64 to vector<4xf64>
                  %552 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %553 = memref.load %a[%b0, %552, %k0_right] : memref<?x?x?xf64>
                  %554 = vector.broadcast %553 : f64 to vector<4xf64>
                  %555 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %556 = memref.load %a[%b0, %555, %k0_right] : memref<?x?x?xf64>
                  %557 = vector.broadcast %556 : f64 to vector<4xf64>
                  %558 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %559 = memref.load %a[%b0, %558, %k0_right] : memref<?x?x?xf64>
                  %560 = vector.broadcast %559 : f64 to vector<4xf64>
                  %561 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %562 = memref.load %a[%b0, %561, %k0_right] : memref<?x?x?xf64>
                  %563 = vector.broadcast %562 : f64 to vector<4xf64>
                  %564 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %565 = memref.load %a[%b0, %564, %k0_right] : memref<?x?x?xf64>
                  %566 = vector.broadcast %565 : f64 to vector<4xf64>
                  %567 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %568 = vector.maskedload %b_copy_3[%567, %c0], %489, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %569 = arith.mulf %545, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %570 = arith.mulf %548, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %571 = arith.mulf %551, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %572 = arith.mulf %554, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %573 = arith.mulf %557, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %574 = arith.mulf %560, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %575 = arith.mulf %563, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %576 = arith.mulf %566, %568 fastmath<reassoc,contract> : vector<4xf64>
                  %577 = arith.addf %536, %569 fastmath<reassoc,contract> : vector<4xf64>
                  %578 = arith.addf %537, %570 fastmath<reassoc,contract> : vector<4xf64>
                  %579 = arith.addf %538, %571 fastmath<reassoc,contract> : vector<4xf64>
                  %580 = arith.addf %539, %572 fastmath<reassoc,contract> : vector<4xf64>
                  %581 = arith.addf %540, %573 fastmath<reassoc,contract> : vector<4xf64>
                  %582 = arith.addf %541, %574 fastmath<reassoc,contract> : vector<4xf64>
                  %583 = arith.addf %542, %575 fastmath<reassoc,contract> : vector<4xf64>
                  %584 = arith.addf %543, %576 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %577, %578, %579, %580, %581, %582, %583, %584 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %489, %528 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %585 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %585, %j_right_panel], %489, %529 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %586 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %586, %j_right_panel], %489, %530 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %587 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %587, %j_right_panel], %489, %531 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %588 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %588, %j_right_panel], %489, %532 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %589 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %589, %j_right_panel], %489, %533 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %590 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %590, %j_right_panel], %489, %534 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %591 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %591, %j_right_panel], %489, %535 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_tile = %23 to %27 step %c4 {
                %592 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %593, %594, %595, %596 = scf.if %592 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %597 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %598 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %599 = vector.maskedload %out0_1[%b0, %598, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %600 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %601 = vector.maskedload %out0_1[%b0, %600, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %602 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %603 = vector.maskedload %out0_1[%b0, %602, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %597, %599, %601, %603 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %604 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %605 = arith.minsi %604, %5 : index
                %606, %607, %608, %609 = scf.for %k0_right_below = %k0_right_piece to %605 step %c1 iter_args(%610 = %593, %611 = %594, %612 = %595, %613 = %596) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %614 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
                  %615 = vector.broadcast %614 : f64 to vector<4xf64>
                  %616 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %617 = memref.load %a[%b0, %616, %k0_right_below] : memref<?x?x?xf64>
                  %618 = vector.broadcast %617 : f64 to vector<4xf64>
                  %619 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %620 = memref.load %a[%b0, %619, %k0_right_below] : memref<?x?x?xf64>
                  %621 = vector.broadcast %620 : f64 to vector<4xf64>
                  %622 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %623 = memref.load %a[%b0, %622, %k0_right_below] : memref<?x?x?xf64>
                  %624 = vector.broadcast %623 : f64 to vector<4xf64>
                  %625 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                  %626 = vector.maskedload %b_copy_3[%625, %c0], %489, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %627 = arith.mulf %615, %626 fastmath<reassoc,contract> : vector<4xf64>
                  %628 = arith.mulf %618, %626 fastmath<reassoc,contract> : vector<4xf64>
                  %629 = arith.mulf %621, %626 fastmath<reassoc,contract> : vector<4xf64>
                  %630 = arith.mulf %624, %626 fastmath<reassoc,contract> : vector<4xf64>
                  %631 = arith.addf %610, %627 fastmath<reassoc,contract> : vector<4xf64>
                  %632 = arith.addf %611, %628 fastmath<reassoc,contract> : vector<4xf64>
                  %633 = arith.addf %612, %629 fastmath<reassoc,contract> : vector<4xf64>
                  %634 = arith.addf %613, %630 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %631, %632, %633, %634 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %489, %606 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %635 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %635, %j_right_panel], %489, %607 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %636 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %636, %j_right_panel], %489, %608 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %637 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %637, %j_right_panel], %489, %609 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_tile = %27 to %31 step %c2 {
                %638 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %639, %640 = scf.if %638 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %641 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %642 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %643 = vector.maskedload %out0_1[%b0, %642, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %641, %643 : vector<4xf64>, vector<4xf64>
                }
                %644 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %645 = arith.minsi %644, %5 : index
                %646, %647 = scf.for %k0_right_below_below = %k0_right_piece to %645 step %c1 iter_args(%648 = %639, %649 = %640) -> (vector<4xf64>, vector<4xf64>) {
                  %650 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
                  %651 = vector.broadcast %650 : f64 to vector<4xf64>
                  %652 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %653 = memref.load %a[%b0, %652, %k0_right_below_below] : memref<?x?x?xf64>
                  %654 = vector.broadcast %653 : f64 to vector<4xf64>
                  %655 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                  %656 = vector.maskedload %b_copy_3[%655, %c0], %489, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %657 = arith.mulf %651, %656 fastmath<reassoc,contract> : vector<4xf64>
                  %658 = arith.mulf %654, %656 fastmath<reassoc,contract> : vector<4xf64>
                  %659 = arith.addf %648, %657 fastmath<reassoc,contract> : vector<4xf64>
                  %660 = arith.addf %649, %658 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %659, %660 : vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %489, %646 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %661 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %661, %j_right_panel], %489, %647 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_below_tile = %31 to %4 step %c1 {
                %662 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %663 = scf.if %662 -> (vector<4xf64>) {
                  scf.yield %1 : vector<4xf64>
                } else {
                  %664 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %489, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %664 : vector<4xf64>
                }
                %665 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
                %666 = arith.minsi %665, %5 : index
                %667 = scf.for %k0_right_below_below_below = %k0_right_piece to %666 step %c1 iter_args(%668 = %663) -> (vector<4xf64>) {
                  %669 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
                  %670 = vector.broadcast %669 : f64 to vector<4xf64>
                  %671 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                  %672 = vector.maskedload %b_copy_3[%671, %c0], %489, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %673 = arith.mulf %670, %672 fastmath<reassoc,contract> : vector<4xf64>
                  %674 = arith.addf %668, %673 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %674 : vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %489, %667 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %675 = arith.constant 0 : index
    %676 = arith.maxsi %7, %675 : index
    %677 = arith.constant 2 : index
    %678 = arith.shrsi %7, %677 : index
    %679 = arith.constant 4 : index
    %680 = arith.muli %678, %679 : index
    %681 = arith.constant 4 : index
    %682 = arith.ceildivsi %680, %681 : index
    %683 = arith.constant 0 : index
    %684 = arith.maxsi %682, %683 : index
    %685 = arith.constant 5 : index
    %686 = arith.muli %684, %685 : index
    %687 = arith.constant 0 : index
    %688 = arith.maxsi %680, %687 : index
    %689 = arith.subi %7, %688 : index
    %690 = arith.constant 4 : index
    %691 = arith.ceildivsi %689, %690 : index
    %692 = arith.constant 0 : index
    %693 = arith.maxsi %691, %692 : index
    %694 = arith.constant 7 : index
    %695 = arith.muli %693, %694 : index
    %696 = arith.constant 8 : index
    %697 = arith.addi %696, %686 : index
    %698 = arith.addi %697, %695 : index
    %699 = arith.muli %676, %698 : index
    %700 = arith.constant 32768 : index
    %701 = arith.cmpi sge, %699, %700 : index
    "omp.parallel"(%701) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %702 = memref.load %v[%i] : memref<?xf64>
          %703 = vector.broadcast %702 : f64 to vector<4xf64>
          %704 = arith.shrsi %7, %c2 : index
          %705 = arith.muli %704, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %705 step %c4 {
            %706 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %707 = arith.mulf %703, %706 : vector<4xf64>
            vector.store %707, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %708 = arith.maxsi %705, %c0 : index
          scf.for %j_1 = %708 to %7 step %c4 {
            %709 = arith.subi %7, %j_1 overflow<nsw> : index
            %710 = vector.create_mask %709 : vector<4xi1>
            %711 = vector.maskedload %v[%j_1], %710, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %712 = arith.mulf %703, %711 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %710, %712 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %713 = arith.constant 8 : index
    %714 = arith.ceildivsi %23, %713 : index
    %715 = arith.constant 0 : index
    %716 = arith.maxsi %714, %715 : index
    %717 = arith.constant 6 : index
    %718 = arith.ceildivsi %13, %717 : index
    %719 = arith.constant 0 : index
    %720 = arith.maxsi %718, %719 : index
    %721 = arith.constant 0 : index
    %722 = arith.maxsi %3, %721 : index
    %723 = arith.constant 0 : index
    %724 = arith.maxsi %5, %723 : index
    %725 = arith.constant 72 : index
    %726 = arith.muli %724, %725 : index
    %727 = arith.constant 1 : index
    %728 = arith.addi %727, %726 : index
    %729 = arith.muli %722, %728 : index
    %730 = arith.constant 31 : index
    %731 = arith.addi %730, %729 : index
    %732 = arith.muli %720, %731 : index
    %733 = arith.subi %17, %13 : index
    %734 = arith.constant 4 : index
    %735 = arith.ceildivsi %733, %734 : index
    %736 = arith.constant 0 : index
    %737 = arith.maxsi %735, %736 : index
    %738 = arith.constant 0 : index
    %739 = arith.maxsi %3, %738 : index
    %740 = arith.constant 0 : index
    %741 = arith.maxsi %5, %740 : index
    %742 = arith.constant 56 : index
    %743 = arith.muli %741, %742 : index
    %744 = arith.constant 1 : index
    %745 = arith.addi %744, %743 : index
    %746 = arith.muli %739, %745 : index
    %747 = arith.constant 21 : index
    %748 = arith.addi %747, %746 : index
    %749 = arith.muli %737, %748 : index
    %750 = arith.subi %21, %17 : index
    %751 = arith.constant 2 : index
    %752 = arith.ceildivsi %750, %751 : index
    %753 = arith.constant 0 : index
    %754 = arith.maxsi %752, %753 : index
    %755 = arith.constant 0 : index
    %756 = arith.maxsi %3, %755 : index
    %757 = arith.constant 0 : index
    %758 = arith.maxsi %5, %757 : index
    %759 = arith.constant 40 : index
    %760 = arith.muli %758, %759 : index
    %761 = arith.constant 1 : index
    %762 = arith.addi %761, %760 : index
    %763 = arith.muli %756, %762 : index
    %764 = arith.constant 11 : index
    %765 = arith.addi %764, %763 : index
    %766 = arith.muli %754, %765 : index
    %767 = arith.subi %4, %21 : index
    %768 = arith.constant 0 : index
    %769 = arith.maxsi %767, %768 : index
    %770 = arith.constant 0 : index
    %771 = arith.maxsi %3, %770 : index
    %772 = arith.constant 0 : index
    %773 = arith.maxsi %5, %772 : index
    %774 = arith.constant 32 : index
    %775 = arith.muli %773, %774 : index
    %776 = arith.constant 1 : index
    %777 = arith.addi %776, %775 : index
    %778 = arith.muli %771, %777 : index
    %779 = arith.constant 6 : index
    %780 = arith.addi %779, %778 : index
    %781 = arith.muli %769, %780 : index
    %782 = arith.constant 4 : index
    %783 = arith.addi %782, %732 : index
    %784 = arith.addi %783, %749 : index
    %785 = arith.addi %784, %766 : index
    %786 = arith.addi %785, %781 : index
    %787 = arith.muli %716, %786 : index
    %788 = arith.constant 32768 : index
    %789 = arith.cmpi sge, %787, %788 : index
    "omp.parallel"(%789) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_panel: index):
          scf.for %i_1_tile = %c0 to %13 step %c6 {
            %790, %791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%802 = %1, %803 = %1, %804 = %1, %805 = %1, %806 = %1, %807 = %1, %808 = %1, %809 = %1, %810 = %1, %811 = %1, %812 = %1, %813 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %814, %815, %816, %817, %818, %819, %820, %821, %822, %823, %824, %825 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%826 = %802, %827 = %803, %828 = %804, %829 = %805, %830 = %806, %831 = %807, %832 = %808, %833 = %809, %834 = %810, %835 = %811, %836 = %812, %837 = %813) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %838 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
                %839 = vector.broadcast %838 : f64 to vector<4xf64>
                %840 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
                %841 = memref.load %a[%k1, %840, %k0_1] : memref<?x?x?xf64>
                %842 = vector.broadcast %841 : f64 to vector<4xf64>
                %843 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
                %844 = memref.load %a[%k1, %843, %k0_1] : memref<?x?x?xf64>
                %845 = vector.broadcast %844 : f64 to vector<4xf64>
                %846 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
                %847 = memref.load %a[%k1, %846, %k0_1] : memref<?x?x?xf64>
                %848 = vector.broadcast %847 : f64 to vector<4xf64>
                %849 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
                %850 = memref.load %a[%k1, %849, %k0_1] : memref<?x?x?xf64>
                %851 = vector.broadcast %850 : f64 to vector<4xf64>
                %852 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
                %853 = memref.load %a[%k1, %852, %k0_1] : memref<?x?x?xf64>
                %854 = vector.broadcast %853 : f64 to vector<4xf64>
                %855 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
                %856 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %857 = memref.load %a[%k1, %856, %k0_1] : memref<?x?x?xf64>
                %858 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %859 = memref.load %a[%k1, %858, %k0_1] : memref<?x?x?xf64>
                %860 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %861 = memref.load %a[%k1, %860, %k0_1] : memref<?x?x?xf64>
                %862 = vector.from_elements %855, %857, %859, %861 : vector<4xf64>
                %863 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %864 = memref.load %a[%k1, %863, %k0_1] : memref<?x?x?xf64>
                %865 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %866 = memref.load %a[%k1, %865, %k0_1] : memref<?x?x?xf64>
                %867 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %868 = memref.load %a[%k1, %867, %k0_1] : memref<?x?x?xf64>
                %869 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %870 = memref.load %a[%k1, %869, %k0_1] : memref<?x?x?xf64>
                %871 = vector.from_elements %864, %866, %868, %870 : vector<4xf64>
                %872 = arith.mulf %839, %862 fastmath<reassoc,contract> : vector<4xf64>
                %873 = arith.mulf %839, %871 fastmath<reassoc,contract> : vector<4xf64>
                %874 = arith.mulf %842, %862 fastmath<reassoc,contract> : vector<4xf64>
                %875 = arith.mulf %842, %871 fastmath<reassoc,contract> : vector<4xf64>
                %876 = arith.mulf %845, %862 fastmath<reassoc,contract> : vector<4xf64>
                %877 = arith.mulf %845, %871 fastmath<reassoc,contract> : vector<4xf64>
                %878 = arith.mulf %848, %862 fastmath<reassoc,contract> : vector<4xf64>
                %879 = arith.mulf %848, %871 fastmath<reassoc,contract> : vector<4xf64>
                %880 = arith.mulf %851, %862 fastmath<reassoc,contract> : vector<4xf64>
                %881 = arith.mulf %851, %871 fastmath<reassoc,contract> : vector<4xf64>
                %882 = arith.mulf %854, %862 fastmath<reassoc,contract> : vector<4xf64>
                %883 = arith.mulf %854, %871 fastmath<reassoc,contract> : vector<4xf64>
                %884 = arith.addf %826, %872 fastmath<reassoc,contract> : vector<4xf64>
                %885 = arith.addf %827, %873 fastmath<reassoc,contract> : vector<4xf64>
                %886 = arith.addf %828, %874 fastmath<reassoc,contract> : vector<4xf64>
                %887 = arith.addf %829, %875 fastmath<reassoc,contract> : vector<4xf64>
                %888 = arith.addf %830, %876 fastmath<reassoc,contract> : vector<4xf64>
                %889 = arith.addf %831, %877 fastmath<reassoc,contract> : vector<4xf64>
                %890 = arith.addf %832, %878 fastmath<reassoc,contract> : vector<4xf64>
                %891 = arith.addf %833, %879 fastmath<reassoc,contract> : vector<4xf64>
                %892 = arith.addf %834, %880 fastmath<reassoc,contract> : vector<4xf64>
                %893 = arith.addf %835, %881 fastmath<reassoc,contract> : vector<4xf64>
                %894 = arith.addf %836, %882 fastmath<reassoc,contract> : vector<4xf64>
                %895 = arith.addf %837, %883 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %884, %885, %886, %887, %888, %889, %890, %891, %892, %893, %894, %895 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %814, %815, %816, %817, %818, %819, %820, %821, %822, %823, %824, %825 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %790, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %896 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %791, %out2_1[%i_1_tile, %896] : memref<?x?xf64>, vector<4xf64>
            %897 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            vector.store %792, %out2_1[%897, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %793, %out2_1[%897, %896] : memref<?x?xf64>, vector<4xf64>
            %898 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            vector.store %794, %out2_1[%898, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %795, %out2_1[%898, %896] : memref<?x?xf64>, vector<4xf64>
            %899 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            vector.store %796, %out2_1[%899, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %797, %out2_1[%899, %896] : memref<?x?xf64>, vector<4xf64>
            %900 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            vector.store %798, %out2_1[%900, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %799, %out2_1[%900, %896] : memref<?x?xf64>, vector<4xf64>
            %901 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            vector.store %800, %out2_1[%901, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %801, %out2_1[%901, %896] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_tile = %13 to %17 step %c4 {
            %902, %903, %904, %905, %906, %907, %908, %909 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%910 = %1, %911 = %1, %912 = %1, %913 = %1, %914 = %1, %915 = %1, %916 = %1, %917 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %918, %919, %920, %921, %922, %923, %924, %925 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%926 = %910, %927 = %911, %928 = %912, %929 = %913, %930 = %914, %931 = %915, %932 = %916, %933 = %917) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %934 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
                %935 = vector.broadcast %934 : f64 to vector<4xf64>
                %936 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
                %937 = memref.load %a[%k1_1_below, %936, %k0_1_below] : memref<?x?x?xf64>
                %938 = vector.broadcast %937 : f64 to vector<4xf64>
                %939 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
                %940 = memref.load %a[%k1_1_below, %939, %k0_1_below] : memref<?x?x?xf64>
                %941 = vector.broadcast %940 : f64 to vector<4xf64>
                %942 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
                %943 = memref.load %a[%k1_1_below, %942, %k0_1_below] : memref<?x?x?xf64>
                %944 = vector.broadcast %943 : f64 to vector<4xf64>
                %945 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
                %946 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %947 = memref.load %a[%k1_1_below, %946, %k0_1_below] : memref<?x?x?xf64>
                %948 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %949 = memref.load %a[%k1_1_below, %948, %k0_1_below] : memref<?x?x?xf64>
                %950 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %951 = memref.load %a[%k1_1_below, %950, %k0_1_below] : memref<?x?x?xf64>
                %952 = vector.from_elements %945, %947, %949, %951 : vector<4xf64>
                %953 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %954 = memref.load %a[%k1_1_below, %953, %k0_1_below] : memref<?x?x?xf64>
                %955 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %956 = memref.load %a[%k1_1_below, %955, %k0_1_below] : memref<?x?x?xf64>
                %957 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %958 = memref.load %a[%k1_1_below, %957, %k0_1_below] : memref<?x?x?xf64>
                %959 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %960 = memref.load %a[%k1_1_below, %959, %k0_1_below] : memref<?x?x?xf64>
                %961 = vector.from_elements %954, %956, %958, %960 : vector<4xf64>
                %962 = arith.mulf %935, %952 fastmath<reassoc,contract> : vector<4xf64>
                %963 = arith.mulf %935, %961 fastmath<reassoc,contract> : vector<4xf64>
                %964 = arith.mulf %938, %952 fastmath<reassoc,contract> : vector<4xf64>
                %965 = arith.mulf %938, %961 fastmath<reassoc,contract> : vector<4xf64>
                %966 = arith.mulf %941, %952 fastmath<reassoc,contract> : vector<4xf64>
                %967 = arith.mulf %941, %961 fastmath<reassoc,contract> : vector<4xf64>
                %968 = arith.mulf %944, %952 fastmath<reassoc,contract> : vector<4xf64>
                %969 = arith.mulf %944, %961 fastmath<reassoc,contract> : vector<4xf64>
                %970 = arith.addf %926, %962 fastmath<reassoc,contract> : vector<4xf64>
                %971 = arith.addf %927, %963 fastmath<reassoc,contract> : vector<4xf64>
                %972 = arith.addf %928, %964 fastmath<reassoc,contract> : vector<4xf64>
                %973 = arith.addf %929, %965 fastmath<reassoc,contract> : vector<4xf64>
                %974 = arith.addf %930, %966 fastmath<reassoc,contract> : vector<4xf64>
                %975 = arith.addf %931, %967 fastmath<reassoc,contract> : vector<4xf64>
                %976 = arith.addf %932, %968 fastmath<reassoc,contract> : vector<4xf64>
                %977 = arith.addf %933, %969 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %970, %971, %972, %973, %974, %975, %976, %977 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %918, %919, %920, %921, %922, %923, %924, %925 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %902, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %978 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %903, %out2_1[%i_1_below_tile, %978] : memref<?x?xf64>, vector<4xf64>
            %979 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            vector.store %904, %out2_1[%979, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %905, %out2_1[%979, %978] : memref<?x?xf64>, vector<4xf64>
            %980 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            vector.store %906, %out2_1[%980, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %907, %out2_1[%980, %978] : memref<?x?xf64>, vector<4xf64>
            %981 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            vector.store %908, %out2_1[%981, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %909, %out2_1[%981, %978] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_tile = %17 to %21 step %c2 {
            %982, %983, %984, %985 = scf.for %k1_1_below_below = %c0 to %3 step %c1 iter_args(%986 = %1, %987 = %1, %988 = %1, %989 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %990, %991, %992, %993 = scf.for %k0_1_below_below = %c0 to %5 step %c1 iter_args(%994 = %986, %995 = %987, %996 = %988, %997 = %989) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %998 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
                %999 = vector.broadcast %998 : f64 to vector<4xf64>
                %1000 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
                %1001 = memref.load %a[%k1_1_below_below, %1000, %k0_1_below_below] : memref<?x?x?xf64>
                %1002 = vector.broadcast %1001 : f64 to vector<4xf64>
                %1003 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
                %1004 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %1005 = memref.load %a[%k1_1_below_below, %1004, %k0_1_below_below] : memref<?x?x?xf64>
                %1006 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %1007 = memref.load %a[%k1_1_below_below, %1006, %k0_1_below_below] : memref<?x?x?xf64>
                %1008 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %1009 = memref.load %a[%k1_1_below_below, %1008, %k0_1_below_below] : memref<?x?x?xf64>
                %1010 = vector.from_elements %1003, %1005, %1007, %1009 : vector<4xf64>
                %1011 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %1012 = memref.load %a[%k1_1_below_below, %1011, %k0_1_below_below] : memref<?x?x?xf64>
                %1013 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %1014 = memref.load %a[%k1_1_below_below, %1013, %k0_1_below_below] : memref<?x?x?xf64>
                %1015 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %1016 = memref.load %a[%k1_1_below_below, %1015, %k0_1_below_below] : memref<?x?x?xf64>
                %1017 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %1018 = memref.load %a[%k1_1_below_below, %1017, %k0_1_below_below] : memref<?x?x?xf64>
                %1019 = vector.from_elements %1012, %1014, %1016, %1018 : vector<4xf64>
                %1020 = arith.mulf %999, %1010 fastmath<reassoc,contract> : vector<4xf64>
                %1021 = arith.mulf %999, %1019 fastmath<reassoc,contract> : vector<4xf64>
                %1022 = arith.mulf %1002, %1010 fastmath<reassoc,contract> : vector<4xf64>
                %1023 = arith.mulf %1002, %1019 fastmath<reassoc,contract> : vector<4xf64>
                %1024 = arith.addf %994, %1020 fastmath<reassoc,contract> : vector<4xf64>
                %1025 = arith.addf %995, %1021 fastmath<reassoc,contract> : vector<4xf64>
                %1026 = arith.addf %996, %1022 fastmath<reassoc,contract> : vector<4xf64>
                %1027 = arith.addf %997, %1023 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1024, %1025, %1026, %1027 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %990, %991, %992, %993 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %982, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1028 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %983, %out2_1[%i_1_below_below_tile, %1028] : memref<?x?xf64>, vector<4xf64>
            %1029 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            vector.store %984, %out2_1[%1029, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %985, %out2_1[%1029, %1028] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_below_tile = %21 to %4 step %c1 {
            %1030, %1031 = scf.for %k1_1_below_below_below = %c0 to %3 step %c1 iter_args(%1032 = %1, %1033 = %1) -> (vector<4xf64>, vector<4xf64>) {
              %1034, %1035 = scf.for %k0_1_below_below_below = %c0 to %5 step %c1 iter_args(%1036 = %1032, %1037 = %1033) -> (vector<4xf64>, vector<4xf64>) {
                %1038 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1039 = vector.broadcast %1038 : f64 to vector<4xf64>
                %1040 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1041 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %1042 = memref.load %a[%k1_1_below_below_below, %1041, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1043 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %1044 = memref.load %a[%k1_1_below_below_below, %1043, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1045 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %1046 = memref.load %a[%k1_1_below_below_below, %1045, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1047 = vector.from_elements %1040, %1042, %1044, %1046 : vector<4xf64>
                %1048 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %1049 = memref.load %a[%k1_1_below_below_below, %1048, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1050 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %1051 = memref.load %a[%k1_1_below_below_below, %1050, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1052 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %1053 = memref.load %a[%k1_1_below_below_below, %1052, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1054 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %1055 = memref.load %a[%k1_1_below_below_below, %1054, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1056 = vector.from_elements %1049, %1051, %1053, %1055 : vector<4xf64>
                %1057 = arith.mulf %1039, %1047 fastmath<reassoc,contract> : vector<4xf64>
                %1058 = arith.mulf %1039, %1056 fastmath<reassoc,contract> : vector<4xf64>
                %1059 = arith.addf %1036, %1057 fastmath<reassoc,contract> : vector<4xf64>
                %1060 = arith.addf %1037, %1058 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1059, %1060 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %1034, %1035 : vector<4xf64>, vector<4xf64>
            }
            vector.store %1030, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1061 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %1031, %out2_1[%i_1_below_below_below_tile, %1061] : memref<?x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1062 = arith.shrsi %5, %c4 : index
    %1063 = arith.muli %1062, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %23 to %4 step %c4 {
      scf.for %i_1_right_tile = %c0 to %23 step %c8 {
        %1064 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %1064 step %c1 {
          %1065 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1066 = arith.minsi %1065, %4 : index
          scf.for %j_1_right = %j_1_right_panel to %1066 step %c1 {
            %1067 = scf.for %k1_1_right = %c0 to %3 step %c1 iter_args(%1068 = %0) -> (f64) {
              %1069, %1070 = scf.for %k0_1_right = %c0 to %1063 step %c512 iter_args(%1071 = %2, %1072 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1073 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %1074 = arith.minsi %1073, %1063 : index
                %1075, %1076, %1077, %1078 = scf.for %k0_1_right_1 = %k0_1_right to %1074 step %c16 iter_args(%1079 = %2, %1080 = %2, %1081 = %2, %1082 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1083 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1084 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1085 = arith.mulf %1083, %1084 fastmath<reassoc,contract> : vector<4xf64>
                  %1086 = arith.addf %1079, %1085 fastmath<reassoc,contract> : vector<4xf64>
                  %1087 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %1088 = vector.load %a[%k1_1_right, %i_1_right, %1087] : memref<?x?x?xf64>, vector<4xf64>
                  %1089 = vector.load %a[%k1_1_right, %j_1_right, %1087] : memref<?x?x?xf64>, vector<4xf64>
                  %1090 = arith.mulf %1088, %1089 fastmath<reassoc,contract> : vector<4xf64>
                  %1091 = arith.addf %1080, %1090 fastmath<reassoc,contract> : vector<4xf64>
                  %1092 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %1093 = vector.load %a[%k1_1_right, %i_1_right, %1092] : memref<?x?x?xf64>, vector<4xf64>
                  %1094 = vector.load %a[%k1_1_right, %j_1_right, %1092] : memref<?x?x?xf64>, vector<4xf64>
                  %1095 = arith.mulf %1093, %1094 fastmath<reassoc,contract> : vector<4xf64>
                  %1096 = arith.addf %1081, %1095 fastmath<reassoc,contract> : vector<4xf64>
                  %1097 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %1098 = vector.load %a[%k1_1_right, %i_1_right, %1097] : memref<?x?x?xf64>, vector<4xf64>
                  %1099 = vector.load %a[%k1_1_right, %j_1_right, %1097] : memref<?x?x?xf64>, vector<4xf64>
                  %1100 = arith.mulf %1098, %1099 fastmath<reassoc,contract> : vector<4xf64>
                  %1101 = arith.addf %1082, %1100 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1086, %1091, %1096, %1101 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1102 = arith.addf %1075, %1076 : vector<4xf64>
                %1103 = arith.addf %1077, %1078 : vector<4xf64>
                %1104 = arith.addf %1102, %1103 : vector<4xf64>
                %1105 = arith.subf %1104, %1072 : vector<4xf64>
                %1106 = arith.addf %1071, %1105 : vector<4xf64>
                %1107 = arith.subf %1106, %1071 : vector<4xf64>
                %1108 = arith.subf %1107, %1105 : vector<4xf64>
                %1109 = arith.cmpf uno, %1108, %1108 : vector<4xf64>
                %1110 = arith.select %1109, %1, %1108 : vector<4xi1>, vector<4xf64>
                scf.yield %1106, %1110 : vector<4xf64>, vector<4xf64>
              }
              %1111 = arith.subf %2, %1070 : vector<4xf64>
              %1112 = scf.for %k0_1_right_2 = %1063 to %5 step %c4 iter_args(%1113 = %1111) -> (vector<4xf64>) {
                %1114 = arith.subi %5, %k0_1_right_2 overflow<nsw> : index
                %1115 = vector.create_mask %1114 : vector<4xi1>
                %1116 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %1115, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1117 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %1115, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1118 = arith.mulf %1116, %1117 fastmath<reassoc,contract> : vector<4xf64>
                %1119 = arith.addf %1113, %1118 fastmath<reassoc,contract> : vector<4xf64>
                %1120 = arith.select %1115, %1119, %1113 : vector<4xi1>, vector<4xf64>
                scf.yield %1120 : vector<4xf64>
              }
              %1121 = arith.addf %1069, %1112 : vector<4xf64>
              %1122 = vector.reduction <add>, %1121 fastmath<reassoc> : vector<4xf64> into f64
              %1123 = arith.addf %1068, %1122 : f64
              scf.yield %1123 : f64
            }
            memref.store %1067, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %23 to %27 step %c4 {
        %1124 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %1124 step %c1 {
          %1125 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1126 = arith.minsi %1125, %4 : index
          scf.for %j_1_right_below = %j_1_right_panel to %1126 step %c1 {
            %1127 = scf.for %k1_1_right_below = %c0 to %3 step %c1 iter_args(%1128 = %0) -> (f64) {
              %1129, %1130 = scf.for %k0_1_right_below = %c0 to %1063 step %c512 iter_args(%1131 = %2, %1132 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1133 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %1134 = arith.minsi %1133, %1063 : index
                %1135, %1136, %1137, %1138 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %1134 step %c16 iter_args(%1139 = %2, %1140 = %2, %1141 = %2, %1142 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1143 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1144 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1145 = arith.mulf %1143, %1144 fastmath<reassoc,contract> : vector<4xf64>
                  %1146 = arith.addf %1139, %1145 fastmath<reassoc,contract> : vector<4xf64>
                  %1147 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %1148 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1147] : memref<?x?x?xf64>, vector<4xf64>
                  %1149 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1147] : memref<?x?x?xf64>, vector<4xf64>
                  %1150 = arith.mulf %1148, %1149 fastmath<reassoc,contract> : vector<4xf64>
                  %1151 = arith.addf %1140, %1150 fastmath<reassoc,contract> : vector<4xf64>
                  %1152 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %1153 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1152] : memref<?x?x?xf64>, vector<4xf64>
                  %1154 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1152] : memref<?x?x?xf64>, vector<4xf64>
                  %1155 = arith.mulf %1153, %1154 fastmath<reassoc,contract> : vector<4xf64>
                  %1156 = arith.addf %1141, %1155 fastmath<reassoc,contract> : vector<4xf64>
                  %1157 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %1158 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1157] : memref<?x?x?xf64>, vector<4xf64>
                  %1159 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1157] : memref<?x?x?xf64>, vector<4xf64>
                  %1160 = arith.mulf %1158, %1159 fastmath<reassoc,contract> : vector<4xf64>
                  %1161 = arith.addf %1142, %1160 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1146, %1151, %1156, %1161 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1162 = arith.addf %1135, %1136 : vector<4xf64>
                %1163 = arith.addf %1137, %1138 : vector<4xf64>
                %1164 = arith.addf %1162, %1163 : vector<4xf64>
                %1165 = arith.subf %1164, %1132 : vector<4xf64>
                %1166 = arith.addf %1131, %1165 : vector<4xf64>
                %1167 = arith.subf %1166, %1131 : vector<4xf64>
                %1168 = arith.subf %1167, %1165 : vector<4xf64>
                %1169 = arith.cmpf uno, %1168, %1168 : vector<4xf64>
                %1170 = arith.select %1169, %1, %1168 : vector<4xi1>, vector<4xf64>
                scf.yield %1166, %1170 : vector<4xf64>, vector<4xf64>
              }
              %1171 = arith.subf %2, %1130 : vector<4xf64>
              %1172 = scf.for %k0_1_right_below_2 = %1063 to %5 step %c4 iter_args(%1173 = %1171) -> (vector<4xf64>) {
                %1174 = arith.subi %5, %k0_1_right_below_2 overflow<nsw> : index
                %1175 = vector.create_mask %1174 : vector<4xi1>
                %1176 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %1175, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1177 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %1175, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1178 = arith.mulf %1176, %1177 fastmath<reassoc,contract> : vector<4xf64>
                %1179 = arith.addf %1173, %1178 fastmath<reassoc,contract> : vector<4xf64>
                %1180 = arith.select %1175, %1179, %1173 : vector<4xi1>, vector<4xf64>
                scf.yield %1180 : vector<4xf64>
              }
              %1181 = arith.addf %1129, %1172 : vector<4xf64>
              %1182 = vector.reduction <add>, %1181 fastmath<reassoc> : vector<4xf64> into f64
              %1183 = arith.addf %1128, %1182 : f64
              scf.yield %1183 : f64
            }
            memref.store %1127, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %27 to %31 step %c2 {
        %1184 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %1184 step %c1 {
          %1185 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1186 = arith.minsi %1185, %4 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %1186 step %c1 {
            %1187 = scf.for %k1_1_right_below_below = %c0 to %3 step %c1 iter_args(%1188 = %0) -> (f64) {
              %1189, %1190 = scf.for %k0_1_right_below_below = %c0 to %1063 step %c512 iter_args(%1191 = %2, %1192 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1193 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %1194 = arith.minsi %1193, %1063 : index
                %1195, %1196, %1197, %1198 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %1194 step %c16 iter_args(%1199 = %2, %1200 = %2, %1201 = %2, %1202 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1203 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1204 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1205 = arith.mulf %1203, %1204 fastmath<reassoc,contract> : vector<4xf64>
                  %1206 = arith.addf %1199, %1205 fastmath<reassoc,contract> : vector<4xf64>
                  %1207 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %1208 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1207] : memref<?x?x?xf64>, vector<4xf64>
                  %1209 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1207] : memref<?x?x?xf64>, vector<4xf64>
                  %1210 = arith.mulf %1208, %1209 fastmath<reassoc,contract> : vector<4xf64>
                  %1211 = arith.addf %1200, %1210 fastmath<reassoc,contract> : vector<4xf64>
                  %1212 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %1213 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1212] : memref<?x?x?xf64>, vector<4xf64>
                  %1214 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1212] : memref<?x?x?xf64>, vector<4xf64>
                  %1215 = arith.mulf %1213, %1214 fastmath<reassoc,contract> : vector<4xf64>
                  %1216 = arith.addf %1201, %1215 fastmath<reassoc,contract> : vector<4xf64>
                  %1217 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %1218 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1217] : memref<?x?x?xf64>, vector<4xf64>
                  %1219 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1217] : memref<?x?x?xf64>, vector<4xf64>
                  %1220 = arith.mulf %1218, %1219 fastmath<reassoc,contract> : vector<4xf64>
                  %1221 = arith.addf %1202, %1220 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1206, %1211, %1216, %1221 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1222 = arith.addf %1195, %1196 : vector<4xf64>
                %1223 = arith.addf %1197, %1198 : vector<4xf64>
                %1224 = arith.addf %1222, %1223 : vector<4xf64>
                %1225 = arith.subf %1224, %1192 : vector<4xf64>
                %1226 = arith.addf %1191, %1225 : vector<4xf64>
                %1227 = arith.subf %1226, %1191 : vector<4xf64>
                %1228 = arith.subf %1227, %1225 : vector<4xf64>
                %1229 = arith.cmpf uno, %1228, %1228 : vector<4xf64>
                %1230 = arith.select %1229, %1, %1228 : vector<4xi1>, vector<4xf64>
                scf.yield %1226, %1230 : vector<4xf64>, vector<4xf64>
              }
              %1231 = arith.subf %2, %1190 : vector<4xf64>
              %1232 = scf.for %k0_1_right_below_below_2 = %1063 to %5 step %c4 iter_args(%1233 = %1231) -> (vector<4xf64>) {
                %1234 = arith.subi %5, %k0_1_right_below_below_2 overflow<nsw> : index
                %1235 = vector.create_mask %1234 : vector<4xi1>
                %1236 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %1235, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1237 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %1235, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1238 = arith.mulf %1236, %1237 fastmath<reassoc,contract> : vector<4xf64>
                %1239 = arith.addf %1233, %1238 fastmath<reassoc,contract> : vector<4xf64>
                %1240 = arith.select %1235, %1239, %1233 : vector<4xi1>, vector<4xf64>
                scf.yield %1240 : vector<4xf64>
              }
              %1241 = arith.addf %1189, %1232 : vector<4xf64>
              %1242 = vector.reduction <add>, %1241 fastmath<reassoc> : vector<4xf64> into f64
              %1243 = arith.addf %1188, %1242 : f64
              scf.yield %1243 : f64
            }
            memref.store %1187, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %31 to %4 step %c1 {
        %1244 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %1244 step %c1 {
          %1245 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1246 = arith.minsi %1245, %4 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %1246 step %c1 {
            %1247 = scf.for %k1_1_right_below_below_below = %c0 to %3 step %c1 iter_args(%1248 = %0) -> (f64) {
              %1249, %1250 = scf.for %k0_1_right_below_below_below = %c0 to %1063 step %c512 iter_args(%1251 = %2, %1252 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1253 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %1254 = arith.minsi %1253, %1063 : index
                %1255, %1256, %1257, %1258 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %1254 step %c16 iter_args(%1259 = %2, %1260 = %2, %1261 = %2, %1262 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1263 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1264 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1265 = arith.mulf %1263, %1264 fastmath<reassoc,contract> : vector<4xf64>
                  %1266 = arith.addf %1259, %1265 fastmath<reassoc,contract> : vector<4xf64>
                  %1267 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1268 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1267] : memref<?x?x?xf64>, vector<4xf64>
                  %1269 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1267] : memref<?x?x?xf64>, vector<4xf64>
                  %1270 = arith.mulf %1268, %1269 fastmath<reassoc,contract> : vector<4xf64>
                  %1271 = arith.addf %1260, %1270 fastmath<reassoc,contract> : vector<4xf64>
                  %1272 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1273 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1272] : memref<?x?x?xf64>, vector<4xf64>
                  %1274 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1272] : memref<?x?x?xf64>, vector<4xf64>
                  %1275 = arith.mulf %1273, %1274 fastmath<reassoc,contract> : vector<4xf64>
                  %1276 = arith.addf %1261, %1275 fastmath<reassoc,contract> : vector<4xf64>
                  %1277 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1278 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1277] : memref<?x?x?xf64>, vector<4xf64>
                  %1279 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1277] : memref<?x?x?xf64>, vector<4xf64>
                  %1280 = arith.mulf %1278, %1279 fastmath<reassoc,contract> : vector<4xf64>
                  %1281 = arith.addf %1262, %1280 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1266, %1271, %1276, %1281 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1282 = arith.addf %1255, %1256 : vector<4xf64>
                %1283 = arith.addf %1257, %1258 : vector<4xf64>
                %1284 = arith.addf %1282, %1283 : vector<4xf64>
                %1285 = arith.subf %1284, %1252 : vector<4xf64>
                %1286 = arith.addf %1251, %1285 : vector<4xf64>
                %1287 = arith.subf %1286, %1251 : vector<4xf64>
                %1288 = arith.subf %1287, %1285 : vector<4xf64>
                %1289 = arith.cmpf uno, %1288, %1288 : vector<4xf64>
                %1290 = arith.select %1289, %1, %1288 : vector<4xi1>, vector<4xf64>
                scf.yield %1286, %1290 : vector<4xf64>, vector<4xf64>
              }
              %1291 = arith.subf %2, %1250 : vector<4xf64>
              %1292 = scf.for %k0_1_right_below_below_below_2 = %1063 to %5 step %c4 iter_args(%1293 = %1291) -> (vector<4xf64>) {
                %1294 = arith.subi %5, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1295 = vector.create_mask %1294 : vector<4xi1>
                %1296 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1295, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1297 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1295, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1298 = arith.mulf %1296, %1297 fastmath<reassoc,contract> : vector<4xf64>
                %1299 = arith.addf %1293, %1298 fastmath<reassoc,contract> : vector<4xf64>
                %1300 = arith.select %1295, %1299, %1293 : vector<4xi1>, vector<4xf64>
                scf.yield %1300 : vector<4xf64>
              }
              %1301 = arith.addf %1249, %1292 : vector<4xf64>
              %1302 = vector.reduction <add>, %1301 fastmath<reassoc> : vector<4xf64> into f64
              %1303 = arith.addf %1248, %1302 : f64
              scf.yield %1303 : f64
            }
            memref.store %1247, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %18 = llvm.mlir.constant(32768) : i64
    %19 = llvm.mlir.constant(1023) : i64
    %20 = llvm.mlir.constant(13) : i64
    %21 = llvm.mlir.constant(53) : i64
    %22 = llvm.mlir.constant(77) : i64
    %23 = llvm.mlir.constant(37) : i64
    %24 = llvm.mlir.constant(45) : i64
    %25 = llvm.mlir.constant(21) : i64
    %26 = llvm.mlir.constant(25) : i64
    %27 = llvm.mlir.constant(15) : i64
    %28 = llvm.mlir.constant(50) : i64
    %29 = llvm.mlir.constant(51) : i64
    %30 = llvm.mlir.constant(26) : i64
    %31 = llvm.mlir.constant(27) : i64
    %32 = llvm.mlir.constant(14) : i64
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
    %60 = llvm.alloca %42 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %61 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %62 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %63 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %64 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %65 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %66 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %67 = llvm.mul %a_size1, %b_stride1 : i64
    %68 = llvm.ashr %b_stride1, %1 : i64
    %69 = llvm.mul %68, %0 overflow<nsw> : i64
    %70 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %71 = llvm.sdiv %a_size1, %3 : i64
    %72 = llvm.srem %a_size1, %3 : i64
    %73 = llvm.icmp "ne" %72, %9 : i64
    %74 = llvm.xor %72, %3 : i64
    %75 = llvm.icmp "slt" %74, %9 : i64
    %76 = llvm.and %73, %75 : i1
    %77 = llvm.add %71, %17 : i64
    %78 = llvm.select %76, %77, %71 : i1, i64
    %79 = llvm.mul %78, %3 overflow<nsw> : i64
    %80 = llvm.sub %a_size1, %79 overflow<nsw> : i64
    %81 = llvm.ashr %80, %5 : i64
    %82 = llvm.mul %81, %4 overflow<nsw> : i64
    %83 = llvm.add %82, %79 overflow<nsw> : i64
    %84 = llvm.sub %a_size1, %83 overflow<nsw> : i64
    %85 = llvm.ashr %84, %2 : i64
    %86 = llvm.mul %85, %5 overflow<nsw> : i64
    %87 = llvm.add %86, %83 overflow<nsw> : i64
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
    %99 = llvm.mul %98, %a_size1 : i64
    %100 = llvm.icmp "sgt" %99, %18 : i64
    %101 = llvm.icmp "sgt" %98, %19 : i64
    %102 = llvm.or %100, %101 : i1
    %103 = llvm.select %102, %98, %9 : i1, i64
    %104 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %105 = llvm.and %b_stride1, %8 : i64
    %106 = llvm.intr.smin(%4, %105) : (i64, i64) -> i64
    %107 = llvm.intr.smax(%106, %9) : (i64, i64) -> i64
    %108 = llvm.mul %104, %a_size1 : i64
    %109 = llvm.icmp "sgt" %108, %18 : i64
    %110 = llvm.icmp "sgt" %104, %19 : i64
    %111 = llvm.or %109, %110 : i1
    %112 = llvm.select %111, %104, %9 : i1, i64
    %113 = llvm.select %111, %107, %9 : i1, i64
    %114 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %115 = llvm.sdiv %69, %0 : i64
    %116 = llvm.srem %69, %0 : i64
    %117 = llvm.icmp "ne" %116, %9 : i64
    %118 = llvm.xor %116, %0 : i64
    %119 = llvm.icmp "sge" %118, %9 : i64
    %120 = llvm.and %117, %119 : i1
    %121 = llvm.add %115, %2 : i64
    %122 = llvm.select %120, %121, %115 : i1, i64
    %123 = llvm.intr.smax(%122, %9) : (i64, i64) -> i64
    %124 = llvm.sdiv %70, %6 : i64
    %125 = llvm.srem %70, %6 : i64
    %126 = llvm.icmp "ne" %125, %9 : i64
    %127 = llvm.xor %125, %6 : i64
    %128 = llvm.icmp "sge" %127, %9 : i64
    %129 = llvm.and %126, %128 : i1
    %130 = llvm.add %124, %2 : i64
    %131 = llvm.select %129, %130, %124 : i1, i64
    %132 = llvm.intr.smax(%131, %9) : (i64, i64) -> i64
    %133 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %134 = llvm.intr.smax(%133, %9) : (i64, i64) -> i64
    %135 = llvm.mul %134, %20 : i64
    %136 = llvm.add %1, %135 : i64
    %137 = llvm.sdiv %79, %3 : i64
    %138 = llvm.srem %79, %3 : i64
    %139 = llvm.icmp "ne" %138, %9 : i64
    %140 = llvm.xor %138, %3 : i64
    %141 = llvm.icmp "sge" %140, %9 : i64
    %142 = llvm.and %139, %141 : i1
    %143 = llvm.add %137, %2 : i64
    %144 = llvm.select %142, %143, %137 : i1, i64
    %145 = llvm.intr.smax(%144, %9) : (i64, i64) -> i64
    %146 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %147 = llvm.intr.smax(%146, %9) : (i64, i64) -> i64
    %148 = llvm.mul %147, %21 : i64
    %149 = llvm.add %22, %148 : i64
    %150 = llvm.mul %145, %149 : i64
    %151 = llvm.sub %83, %79 : i64
    %152 = llvm.sdiv %151, %4 : i64
    %153 = llvm.srem %151, %4 : i64
    %154 = llvm.icmp "ne" %153, %9 : i64
    %155 = llvm.xor %153, %4 : i64
    %156 = llvm.icmp "sge" %155, %9 : i64
    %157 = llvm.and %154, %156 : i1
    %158 = llvm.add %152, %2 : i64
    %159 = llvm.select %157, %158, %152 : i1, i64
    %160 = llvm.intr.smax(%159, %9) : (i64, i64) -> i64
    %161 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %162 = llvm.intr.smax(%161, %9) : (i64, i64) -> i64
    %163 = llvm.mul %162, %23 : i64
    %164 = llvm.add %24, %163 : i64
    %165 = llvm.mul %160, %164 : i64
    %166 = llvm.sub %87, %83 : i64
    %167 = llvm.sdiv %166, %5 : i64
    %168 = llvm.srem %166, %5 : i64
    %169 = llvm.icmp "ne" %168, %9 : i64
    %170 = llvm.xor %168, %5 : i64
    %171 = llvm.icmp "sge" %170, %9 : i64
    %172 = llvm.and %169, %171 : i1
    %173 = llvm.add %167, %2 : i64
    %174 = llvm.select %172, %173, %167 : i1, i64
    %175 = llvm.intr.smax(%174, %9) : (i64, i64) -> i64
    %176 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %177 = llvm.intr.smax(%176, %9) : (i64, i64) -> i64
    %178 = llvm.mul %177, %25 : i64
    %179 = llvm.add %26, %178 : i64
    %180 = llvm.mul %175, %179 : i64
    %181 = llvm.sub %a_size1, %87 : i64
    %182 = llvm.intr.smax(%181, %9) : (i64, i64) -> i64
    %183 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %184 = llvm.intr.smax(%183, %9) : (i64, i64) -> i64
    %185 = llvm.mul %184, %20 : i64
    %186 = llvm.add %27, %185 : i64
    %187 = llvm.mul %182, %186 : i64
    %188 = llvm.add %27, %136 : i64
    %189 = llvm.add %188, %150 : i64
    %190 = llvm.add %189, %165 : i64
    %191 = llvm.add %190, %180 : i64
    %192 = llvm.add %191, %187 : i64
    %193 = llvm.mul %132, %192 : i64
    %194 = llvm.add %2, %193 : i64
    %195 = llvm.mul %123, %194 : i64
    %196 = llvm.sub %b_stride1, %69 : i64
    %197 = llvm.sdiv %196, %4 : i64
    %198 = llvm.srem %196, %4 : i64
    %199 = llvm.icmp "ne" %198, %9 : i64
    %200 = llvm.xor %198, %4 : i64
    %201 = llvm.icmp "sge" %200, %9 : i64
    %202 = llvm.and %199, %201 : i1
    %203 = llvm.add %197, %2 : i64
    %204 = llvm.select %202, %203, %197 : i1, i64
    %205 = llvm.intr.smax(%204, %9) : (i64, i64) -> i64
    %206 = llvm.sdiv %70, %7 : i64
    %207 = llvm.srem %70, %7 : i64
    %208 = llvm.icmp "ne" %207, %9 : i64
    %209 = llvm.xor %207, %7 : i64
    %210 = llvm.icmp "sge" %209, %9 : i64
    %211 = llvm.and %208, %210 : i1
    %212 = llvm.add %206, %2 : i64
    %213 = llvm.select %211, %212, %206 : i1, i64
    %214 = llvm.intr.smax(%213, %9) : (i64, i64) -> i64
    %215 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %216 = llvm.intr.smax(%215, %9) : (i64, i64) -> i64
    %217 = llvm.mul %216, %8 : i64
    %218 = llvm.add %1, %217 : i64
    %219 = llvm.sdiv %89, %0 : i64
    %220 = llvm.srem %89, %0 : i64
    %221 = llvm.icmp "ne" %220, %9 : i64
    %222 = llvm.xor %220, %0 : i64
    %223 = llvm.icmp "sge" %222, %9 : i64
    %224 = llvm.and %221, %223 : i1
    %225 = llvm.add %219, %2 : i64
    %226 = llvm.select %224, %225, %219 : i1, i64
    %227 = llvm.intr.smax(%226, %9) : (i64, i64) -> i64
    %228 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %229 = llvm.intr.smax(%228, %9) : (i64, i64) -> i64
    %230 = llvm.mul %229, %28 : i64
    %231 = llvm.add %29, %230 : i64
    %232 = llvm.mul %227, %231 : i64
    %233 = llvm.sub %93, %89 : i64
    %234 = llvm.sdiv %233, %4 : i64
    %235 = llvm.srem %233, %4 : i64
    %236 = llvm.icmp "ne" %235, %9 : i64
    %237 = llvm.xor %235, %4 : i64
    %238 = llvm.icmp "sge" %237, %9 : i64
    %239 = llvm.and %236, %238 : i1
    %240 = llvm.add %234, %2 : i64
    %241 = llvm.select %239, %240, %234 : i1, i64
    %242 = llvm.intr.smax(%241, %9) : (i64, i64) -> i64
    %243 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %244 = llvm.intr.smax(%243, %9) : (i64, i64) -> i64
    %245 = llvm.mul %244, %30 : i64
    %246 = llvm.add %31, %245 : i64
    %247 = llvm.mul %242, %246 : i64
    %248 = llvm.sub %97, %93 : i64
    %249 = llvm.sdiv %248, %5 : i64
    %250 = llvm.srem %248, %5 : i64
    %251 = llvm.icmp "ne" %250, %9 : i64
    %252 = llvm.xor %250, %5 : i64
    %253 = llvm.icmp "sge" %252, %9 : i64
    %254 = llvm.and %251, %253 : i1
    %255 = llvm.add %249, %2 : i64
    %256 = llvm.select %254, %255, %249 : i1, i64
    %257 = llvm.intr.smax(%256, %9) : (i64, i64) -> i64
    %258 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %259 = llvm.intr.smax(%258, %9) : (i64, i64) -> i64
    %260 = llvm.mul %259, %32 : i64
    %261 = llvm.add %27, %260 : i64
    %262 = llvm.mul %257, %261 : i64
    %263 = llvm.sub %a_size1, %97 : i64
    %264 = llvm.intr.smax(%263, %9) : (i64, i64) -> i64
    %265 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %266 = llvm.intr.smax(%265, %9) : (i64, i64) -> i64
    %267 = llvm.mul %266, %0 : i64
    %268 = llvm.add %10, %267 : i64
    %269 = llvm.mul %264, %268 : i64
    %270 = llvm.add %27, %218 : i64
    %271 = llvm.add %270, %232 : i64
    %272 = llvm.add %271, %247 : i64
    %273 = llvm.add %272, %262 : i64
    %274 = llvm.add %273, %269 : i64
    %275 = llvm.mul %214, %274 : i64
    %276 = llvm.add %0, %275 : i64
    %277 = llvm.mul %205, %276 : i64
    %278 = llvm.add %5, %195 : i64
    %279 = llvm.add %278, %277 : i64
    %280 = llvm.mul %114, %279 : i64
    %281 = llvm.icmp "sge" %280, %18 : i64
    %282 = llvm.icmp "sgt" %a_size0, %9 : i64
    %283 = llvm.select %282, %a_size0, %9 : i1, i64
    llvm.cond_br %281, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %284 = llvm.getelementptr inbounds %34[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %284 {alignment = 8 : i64} : i64, !llvm.ptr
    %285 = llvm.getelementptr inbounds %34[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %285 {alignment = 8 : i64} : i64, !llvm.ptr
    %286 = llvm.getelementptr inbounds %34[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %103, %286 {alignment = 8 : i64} : i64, !llvm.ptr
    %287 = llvm.getelementptr inbounds %34[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %102, %287 {alignment = 8 : i64} : i1, !llvm.ptr
    %288 = llvm.getelementptr inbounds %34[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %288 {alignment = 8 : i64} : i64, !llvm.ptr
    %289 = llvm.getelementptr inbounds %34[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %289 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %290 = llvm.getelementptr inbounds %34[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %290 {alignment = 8 : i64} : i64, !llvm.ptr
    %291 = llvm.getelementptr inbounds %34[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %291 {alignment = 8 : i64} : i64, !llvm.ptr
    %292 = llvm.getelementptr inbounds %34[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %292 {alignment = 8 : i64} : i64, !llvm.ptr
    %293 = llvm.getelementptr inbounds %34[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %293 {alignment = 8 : i64} : i64, !llvm.ptr
    %294 = llvm.getelementptr inbounds %34[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %79, %294 {alignment = 8 : i64} : i64, !llvm.ptr
    %295 = llvm.getelementptr inbounds %34[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %295 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %296 = llvm.getelementptr inbounds %34[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %296 {alignment = 8 : i64} : i64, !llvm.ptr
    %297 = llvm.getelementptr inbounds %34[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %297 {alignment = 8 : i64} : i64, !llvm.ptr
    %298 = llvm.getelementptr inbounds %34[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %298 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %299 = llvm.getelementptr inbounds %34[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %299 {alignment = 8 : i64} : i64, !llvm.ptr
    %300 = llvm.getelementptr inbounds %34[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %83, %300 {alignment = 8 : i64} : i64, !llvm.ptr
    %301 = llvm.getelementptr inbounds %34[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %87, %301 {alignment = 8 : i64} : i64, !llvm.ptr
    %302 = llvm.getelementptr inbounds %34[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %112, %302 {alignment = 8 : i64} : i64, !llvm.ptr
    %303 = llvm.getelementptr inbounds %34[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %113, %303 {alignment = 8 : i64} : i64, !llvm.ptr
    %304 = llvm.getelementptr inbounds %34[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %304 {alignment = 8 : i64} : i1, !llvm.ptr
    %305 = llvm.getelementptr inbounds %34[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %89, %305 {alignment = 8 : i64} : i64, !llvm.ptr
    %306 = llvm.getelementptr inbounds %34[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %93, %306 {alignment = 8 : i64} : i64, !llvm.ptr
    %307 = llvm.getelementptr inbounds %34[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %97, %307 {alignment = 8 : i64} : i64, !llvm.ptr
    %308 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %309 = llvm.call @stepwell_parallel_for(%308, %34, %283, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%309 : i32)
  ^bb2:
    %310 = llvm.call @program.parallel0(%9, %283, %a_size0, %69, %70, %103, %102, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %62, %79, %out0, %a_size1, %67, %a, %61, %83, %87, %112, %113, %111, %89, %93, %97) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.br ^bb3(%310 : i32)
  ^bb3(%311: i32):
    %312 = llvm.icmp "eq" %311, %57 : i32
    llvm.cond_br %312, ^bb4, ^bb69(%311 : i32)
  ^bb4:
    %313 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %314 = llvm.ashr %v_size0, %5 : i64
    %315 = llvm.mul %314, %4 : i64
    %316 = llvm.sdiv %315, %4 : i64
    %317 = llvm.srem %315, %4 : i64
    %318 = llvm.icmp "ne" %317, %9 : i64
    %319 = llvm.xor %317, %4 : i64
    %320 = llvm.icmp "sge" %319, %9 : i64
    %321 = llvm.and %318, %320 : i1
    %322 = llvm.add %316, %2 : i64
    %323 = llvm.select %321, %322, %316 : i1, i64
    %324 = llvm.intr.smax(%323, %9) : (i64, i64) -> i64
    %325 = llvm.mul %324, %13 : i64
    %326 = llvm.intr.smax(%315, %9) : (i64, i64) -> i64
    %327 = llvm.sub %v_size0, %326 : i64
    %328 = llvm.sdiv %327, %4 : i64
    %329 = llvm.srem %327, %4 : i64
    %330 = llvm.icmp "ne" %329, %9 : i64
    %331 = llvm.xor %329, %4 : i64
    %332 = llvm.icmp "sge" %331, %9 : i64
    %333 = llvm.and %330, %332 : i1
    %334 = llvm.add %328, %2 : i64
    %335 = llvm.select %333, %334, %328 : i1, i64
    %336 = llvm.intr.smax(%335, %9) : (i64, i64) -> i64
    %337 = llvm.mul %336, %8 : i64
    %338 = llvm.add %0, %325 : i64
    %339 = llvm.add %338, %337 : i64
    %340 = llvm.mul %313, %339 : i64
    %341 = llvm.icmp "sge" %340, %18 : i64
    %342 = llvm.icmp "sgt" %v_size0, %9 : i64
    %343 = llvm.select %342, %v_size0, %9 : i1, i64
    llvm.cond_br %341, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %58 {alignment = 8 : i64} : i64, !llvm.ptr
    %344 = llvm.getelementptr inbounds %58[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %344 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %345 = llvm.getelementptr inbounds %58[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %345 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %346 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %347 = llvm.call @stepwell_parallel_for(%346, %58, %343, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%347 : i32)
  ^bb6:
    %348 = llvm.call @program.parallel1(%9, %343, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%348 : i32)
  ^bb7(%349: i32):
    %350 = llvm.sdiv %89, %0 : i64
    %351 = llvm.srem %89, %0 : i64
    %352 = llvm.icmp "ne" %351, %9 : i64
    %353 = llvm.xor %351, %0 : i64
    %354 = llvm.icmp "sge" %353, %9 : i64
    %355 = llvm.and %352, %354 : i1
    %356 = llvm.add %350, %2 : i64
    %357 = llvm.select %355, %356, %350 : i1, i64
    %358 = llvm.intr.smax(%357, %9) : (i64, i64) -> i64
    %359 = llvm.sdiv %79, %3 : i64
    %360 = llvm.srem %79, %3 : i64
    %361 = llvm.icmp "ne" %360, %9 : i64
    %362 = llvm.xor %360, %3 : i64
    %363 = llvm.icmp "sge" %362, %9 : i64
    %364 = llvm.and %361, %363 : i1
    %365 = llvm.add %359, %2 : i64
    %366 = llvm.select %364, %365, %359 : i1, i64
    %367 = llvm.intr.smax(%366, %9) : (i64, i64) -> i64
    %368 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %369 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %370 = llvm.mul %369, %41 : i64
    %371 = llvm.add %2, %370 : i64
    %372 = llvm.mul %368, %371 : i64
    %373 = llvm.add %59, %372 : i64
    %374 = llvm.mul %367, %373 : i64
    %375 = llvm.sub %83, %79 : i64
    %376 = llvm.sdiv %375, %4 : i64
    %377 = llvm.srem %375, %4 : i64
    %378 = llvm.icmp "ne" %377, %9 : i64
    %379 = llvm.xor %377, %4 : i64
    %380 = llvm.icmp "sge" %379, %9 : i64
    %381 = llvm.and %378, %380 : i1
    %382 = llvm.add %376, %2 : i64
    %383 = llvm.select %381, %382, %376 : i1, i64
    %384 = llvm.intr.smax(%383, %9) : (i64, i64) -> i64
    %385 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %386 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %387 = llvm.mul %386, %39 : i64
    %388 = llvm.add %2, %387 : i64
    %389 = llvm.mul %385, %388 : i64
    %390 = llvm.add %25, %389 : i64
    %391 = llvm.mul %384, %390 : i64
    %392 = llvm.sub %87, %83 : i64
    %393 = llvm.sdiv %392, %5 : i64
    %394 = llvm.srem %392, %5 : i64
    %395 = llvm.icmp "ne" %394, %9 : i64
    %396 = llvm.xor %394, %5 : i64
    %397 = llvm.icmp "sge" %396, %9 : i64
    %398 = llvm.and %395, %397 : i1
    %399 = llvm.add %393, %2 : i64
    %400 = llvm.select %398, %399, %393 : i1, i64
    %401 = llvm.intr.smax(%400, %9) : (i64, i64) -> i64
    %402 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %403 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %404 = llvm.mul %403, %37 : i64
    %405 = llvm.add %2, %404 : i64
    %406 = llvm.mul %402, %405 : i64
    %407 = llvm.add %12, %406 : i64
    %408 = llvm.mul %401, %407 : i64
    %409 = llvm.sub %a_size1, %87 : i64
    %410 = llvm.intr.smax(%409, %9) : (i64, i64) -> i64
    %411 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %412 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %413 = llvm.mul %412, %36 : i64
    %414 = llvm.add %2, %413 : i64
    %415 = llvm.mul %411, %414 : i64
    %416 = llvm.add %3, %415 : i64
    %417 = llvm.mul %410, %416 : i64
    %418 = llvm.add %4, %374 : i64
    %419 = llvm.add %418, %391 : i64
    %420 = llvm.add %419, %408 : i64
    %421 = llvm.add %420, %417 : i64
    %422 = llvm.mul %358, %421 : i64
    %423 = llvm.icmp "sge" %422, %18 : i64
    %424 = llvm.icmp "sgt" %89, %9 : i64
    %425 = llvm.sub %89, %2 overflow<nsw> : i64
    %426 = llvm.sdiv %425, %0 : i64
    %427 = llvm.add %426, %2 overflow<nsw> : i64
    %428 = llvm.select %424, %427, %9 : i1, i64
    llvm.cond_br %423, ^bb8, ^bb9
  ^bb8:
    llvm.store %89, %60 {alignment = 8 : i64} : i64, !llvm.ptr
    %429 = llvm.getelementptr inbounds %60[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %79, %429 {alignment = 8 : i64} : i64, !llvm.ptr
    %430 = llvm.getelementptr inbounds %60[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %430 {alignment = 8 : i64} : i64, !llvm.ptr
    %431 = llvm.getelementptr inbounds %60[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %431 {alignment = 8 : i64} : i64, !llvm.ptr
    %432 = llvm.getelementptr inbounds %60[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %432 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %433 = llvm.getelementptr inbounds %60[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %433 {alignment = 8 : i64} : i64, !llvm.ptr
    %434 = llvm.getelementptr inbounds %60[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %61, %434 {alignment = 8 : i64} : i64, !llvm.ptr
    %435 = llvm.getelementptr inbounds %60[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %435 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %436 = llvm.getelementptr inbounds %60[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %83, %436 {alignment = 8 : i64} : i64, !llvm.ptr
    %437 = llvm.getelementptr inbounds %60[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %87, %437 {alignment = 8 : i64} : i64, !llvm.ptr
    %438 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %439 = llvm.call @stepwell_parallel_for(%438, %60, %428, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%439 : i32)
  ^bb9:
    %440 = llvm.call @program.parallel2(%9, %428, %89, %79, %a_size0, %a_stride1, %a, %a_size1, %61, %out2, %83, %87) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%440 : i32)
  ^bb10(%441: i32):
    %442 = llvm.ashr %a_stride1, %4 : i64
    %443 = llvm.mul %442, %14 overflow<nsw> : i64
    %444 = llvm.icmp "slt" %89, %a_size1 : i64
    llvm.cond_br %444, ^bb11(%89 : i64), ^bb68
  ^bb11(%j_1_right_panel: i64):
    %445 = llvm.icmp "slt" %9, %89 : i64
    llvm.cond_br %445, ^bb12(%9 : i64), ^bb25
  ^bb12(%i_1_right_tile: i64):
    %446 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %447 = llvm.icmp "slt" %i_1_right_tile, %446 : i64
    llvm.cond_br %447, ^bb13(%i_1_right_tile : i64), ^bb24
  ^bb13(%i_1_right: i64):
    %448 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %449 = llvm.intr.smin(%448, %a_size1) : (i64, i64) -> i64
    %450 = llvm.icmp "slt" %j_1_right_panel, %449 : i64
    llvm.cond_br %450, ^bb14(%j_1_right_panel : i64), ^bb23
  ^bb14(%j_1_right: i64):
    %451 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %451, ^bb15(%9, %64 : i64, f64), ^bb22(%64 : f64)
  ^bb15(%k1_1_right: i64, %452: f64):
    %453 = llvm.icmp "slt" %9, %443 : i64
    llvm.cond_br %453, ^bb16(%9, %66, %65 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%66, %65 : vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_right: i64, %454: vector<4xf64>, %455: vector<4xf64>):
    %456 = llvm.add %k0_1_right, %15 overflow<nsw> : i64
    %457 = llvm.intr.smin(%456, %443) : (i64, i64) -> i64
    %458 = llvm.icmp "slt" %k0_1_right, %457 : i64
    llvm.cond_br %458, ^bb17(%k0_1_right, %66, %66, %66, %66 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%66, %66, %66, %66 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_right_1: i64, %459: vector<4xf64>, %460: vector<4xf64>, %461: vector<4xf64>, %462: vector<4xf64>):
    %463 = llvm.mul %k1_1_right, %61 overflow<nsw> : i64
    %464 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %465 = llvm.add %463, %464 overflow<nsw> : i64
    %466 = llvm.add %465, %k0_1_right_1 overflow<nsw> : i64
    %467 = llvm.getelementptr inbounds %a[%466] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %468 = llvm.load %467 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %469 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %470 = llvm.add %463, %469 overflow<nsw> : i64
    %471 = llvm.add %470, %k0_1_right_1 overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %a[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %473 = llvm.load %472 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %474 = llvm.fmul %468, %473 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %475 = llvm.fadd %459, %474 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %476 = llvm.getelementptr inbounds %467[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %478 = llvm.getelementptr inbounds %472[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %479 = llvm.load %478 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %480 = llvm.fmul %477, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %481 = llvm.fadd %460, %480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %482 = llvm.getelementptr inbounds %467[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %483 = llvm.load %482 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %484 = llvm.getelementptr inbounds %472[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %485 = llvm.load %484 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %486 = llvm.fmul %483, %485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %487 = llvm.fadd %461, %486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %488 = llvm.getelementptr inbounds %467[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %489 = llvm.load %488 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %490 = llvm.getelementptr inbounds %472[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %491 = llvm.load %490 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %492 = llvm.fmul %489, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %493 = llvm.fadd %462, %492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %494 = llvm.add %k0_1_right_1, %14 overflow<nsw> : i64
    %495 = llvm.icmp "slt" %494, %457 : i64
    llvm.cond_br %495, ^bb17(%494, %475, %481, %487, %493 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%475, %481, %487, %493 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%496: vector<4xf64>, %497: vector<4xf64>, %498: vector<4xf64>, %499: vector<4xf64>):
    %500 = llvm.fadd %496, %497 : vector<4xf64>
    %501 = llvm.fadd %498, %499 : vector<4xf64>
    %502 = llvm.fadd %500, %501 : vector<4xf64>
    %503 = llvm.fsub %502, %455 : vector<4xf64>
    %504 = llvm.fadd %454, %503 : vector<4xf64>
    %505 = llvm.fsub %504, %454 : vector<4xf64>
    %506 = llvm.fsub %505, %503 : vector<4xf64>
    %507 = llvm.fcmp "uno" %506, %506 : vector<4xf64>
    %508 = llvm.select %507, %65, %506 : vector<4xi1>, vector<4xf64>
    %509 = llvm.add %k0_1_right, %15 overflow<nsw> : i64
    %510 = llvm.icmp "slt" %509, %443 : i64
    llvm.cond_br %510, ^bb16(%509, %504, %508 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%504, %508 : vector<4xf64>, vector<4xf64>)
  ^bb19(%511: vector<4xf64>, %512: vector<4xf64>):
    %513 = llvm.fsub %66, %512 : vector<4xf64>
    %514 = llvm.icmp "slt" %443, %a_stride1 : i64
    llvm.cond_br %514, ^bb20(%443, %513 : i64, vector<4xf64>), ^bb21(%513 : vector<4xf64>)
  ^bb20(%k0_1_right_2: i64, %515: vector<4xf64>):
    %516 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %517 = llvm.intr.smin(%516, %4) : (i64, i64) -> i64
    %518 = llvm.intr.smax(%517, %9) : (i64, i64) -> i64
    %519 = llvm.trunc %518 : i64 to i32
    %520 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %521 = llvm.mlir.poison : vector<4xi32>
    %522 = llvm.insertelement %519, %521[%9 : i64] : vector<4xi32>
    %523 = llvm.shufflevector %522, %521 [0, 0, 0, 0] : vector<4xi32>
    %524 = llvm.icmp "slt" %520, %523 : vector<4xi32>
    %525 = llvm.mul %k1_1_right, %61 overflow<nsw> : i64
    %526 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %527 = llvm.add %525, %526 overflow<nsw> : i64
    %528 = llvm.add %527, %k0_1_right_2 overflow<nsw> : i64
    %529 = llvm.getelementptr inbounds %a[%528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %530 = llvm.intr.masked.load %529, %524, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %531 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %532 = llvm.add %525, %531 overflow<nsw> : i64
    %533 = llvm.add %532, %k0_1_right_2 overflow<nsw> : i64
    %534 = llvm.getelementptr inbounds %a[%533] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %535 = llvm.intr.masked.load %534, %524, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %536 = llvm.fmul %530, %535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %537 = llvm.fadd %515, %536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %538 = llvm.select %524, %537, %515 : vector<4xi1>, vector<4xf64>
    %539 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %540 = llvm.icmp "slt" %539, %a_stride1 : i64
    llvm.cond_br %540, ^bb20(%539, %538 : i64, vector<4xf64>), ^bb21(%538 : vector<4xf64>)
  ^bb21(%541: vector<4xf64>):
    %542 = llvm.fadd %511, %541 : vector<4xf64>
    %543 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %544 = "llvm.intr.vector.reduce.fadd"(%543, %542) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %545 = llvm.fadd %452, %544 : f64
    %546 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %547 = llvm.icmp "slt" %546, %a_size0 : i64
    llvm.cond_br %547, ^bb15(%546, %545 : i64, f64), ^bb22(%545 : f64)
  ^bb22(%548: f64):
    %549 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %550 = llvm.add %549, %j_1_right overflow<nsw> : i64
    %551 = llvm.getelementptr inbounds %out2[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %548, %551 {alignment = 8 : i64} : f64, !llvm.ptr
    %552 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %553 = llvm.icmp "slt" %552, %449 : i64
    llvm.cond_br %553, ^bb14(%552 : i64), ^bb23
  ^bb23:
    %554 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %555 = llvm.icmp "slt" %554, %446 : i64
    llvm.cond_br %555, ^bb13(%554 : i64), ^bb24
  ^bb24:
    %556 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %557 = llvm.icmp "slt" %556, %89 : i64
    llvm.cond_br %557, ^bb12(%556 : i64), ^bb25
  ^bb25:
    %558 = llvm.icmp "slt" %89, %93 : i64
    llvm.cond_br %558, ^bb26(%89 : i64), ^bb39
  ^bb26(%i_1_right_below_tile: i64):
    %559 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %560 = llvm.icmp "slt" %i_1_right_below_tile, %559 : i64
    llvm.cond_br %560, ^bb27(%i_1_right_below_tile : i64), ^bb38
  ^bb27(%i_1_right_below: i64):
    %561 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %562 = llvm.intr.smin(%561, %a_size1) : (i64, i64) -> i64
    %563 = llvm.icmp "slt" %j_1_right_panel, %562 : i64
    llvm.cond_br %563, ^bb28(%j_1_right_panel : i64), ^bb37
  ^bb28(%j_1_right_below: i64):
    %564 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %564, ^bb29(%9, %64 : i64, f64), ^bb36(%64 : f64)
  ^bb29(%k1_1_right_below: i64, %565: f64):
    %566 = llvm.icmp "slt" %9, %443 : i64
    llvm.cond_br %566, ^bb30(%9, %66, %65 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%66, %65 : vector<4xf64>, vector<4xf64>)
  ^bb30(%k0_1_right_below: i64, %567: vector<4xf64>, %568: vector<4xf64>):
    %569 = llvm.add %k0_1_right_below, %15 overflow<nsw> : i64
    %570 = llvm.intr.smin(%569, %443) : (i64, i64) -> i64
    %571 = llvm.icmp "slt" %k0_1_right_below, %570 : i64
    llvm.cond_br %571, ^bb31(%k0_1_right_below, %66, %66, %66, %66 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%66, %66, %66, %66 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_right_below_1: i64, %572: vector<4xf64>, %573: vector<4xf64>, %574: vector<4xf64>, %575: vector<4xf64>):
    %576 = llvm.mul %k1_1_right_below, %61 overflow<nsw> : i64
    %577 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %578 = llvm.add %576, %577 overflow<nsw> : i64
    %579 = llvm.add %578, %k0_1_right_below_1 overflow<nsw> : i64
    %580 = llvm.getelementptr inbounds %a[%579] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %581 = llvm.load %580 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %582 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %583 = llvm.add %576, %582 overflow<nsw> : i64
    %584 = llvm.add %583, %k0_1_right_below_1 overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %a[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %586 = llvm.load %585 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %587 = llvm.fmul %581, %586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %588 = llvm.fadd %572, %587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %589 = llvm.getelementptr inbounds %580[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %590 = llvm.load %589 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %591 = llvm.getelementptr inbounds %585[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %592 = llvm.load %591 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %593 = llvm.fmul %590, %592 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %594 = llvm.fadd %573, %593 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %595 = llvm.getelementptr inbounds %580[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %596 = llvm.load %595 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %597 = llvm.getelementptr inbounds %585[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %598 = llvm.load %597 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %599 = llvm.fmul %596, %598 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %600 = llvm.fadd %574, %599 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %601 = llvm.getelementptr inbounds %580[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %602 = llvm.load %601 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %603 = llvm.getelementptr inbounds %585[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %604 = llvm.load %603 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %605 = llvm.fmul %602, %604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %606 = llvm.fadd %575, %605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %607 = llvm.add %k0_1_right_below_1, %14 overflow<nsw> : i64
    %608 = llvm.icmp "slt" %607, %570 : i64
    llvm.cond_br %608, ^bb31(%607, %588, %594, %600, %606 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%588, %594, %600, %606 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%609: vector<4xf64>, %610: vector<4xf64>, %611: vector<4xf64>, %612: vector<4xf64>):
    %613 = llvm.fadd %609, %610 : vector<4xf64>
    %614 = llvm.fadd %611, %612 : vector<4xf64>
    %615 = llvm.fadd %613, %614 : vector<4xf64>
    %616 = llvm.fsub %615, %568 : vector<4xf64>
    %617 = llvm.fadd %567, %616 : vector<4xf64>
    %618 = llvm.fsub %617, %567 : vector<4xf64>
    %619 = llvm.fsub %618, %616 : vector<4xf64>
    %620 = llvm.fcmp "uno" %619, %619 : vector<4xf64>
    %621 = llvm.select %620, %65, %619 : vector<4xi1>, vector<4xf64>
    %622 = llvm.add %k0_1_right_below, %15 overflow<nsw> : i64
    %623 = llvm.icmp "slt" %622, %443 : i64
    llvm.cond_br %623, ^bb30(%622, %617, %621 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%617, %621 : vector<4xf64>, vector<4xf64>)
  ^bb33(%624: vector<4xf64>, %625: vector<4xf64>):
    %626 = llvm.fsub %66, %625 : vector<4xf64>
    %627 = llvm.icmp "slt" %443, %a_stride1 : i64
    llvm.cond_br %627, ^bb34(%443, %626 : i64, vector<4xf64>), ^bb35(%626 : vector<4xf64>)
  ^bb34(%k0_1_right_below_2: i64, %628: vector<4xf64>):
    %629 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %630 = llvm.intr.smin(%629, %4) : (i64, i64) -> i64
    %631 = llvm.intr.smax(%630, %9) : (i64, i64) -> i64
    %632 = llvm.trunc %631 : i64 to i32
    %633 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %634 = llvm.mlir.poison : vector<4xi32>
    %635 = llvm.insertelement %632, %634[%9 : i64] : vector<4xi32>
    %636 = llvm.shufflevector %635, %634 [0, 0, 0, 0] : vector<4xi32>
    %637 = llvm.icmp "slt" %633, %636 : vector<4xi32>
    %638 = llvm.mul %k1_1_right_below, %61 overflow<nsw> : i64
    %639 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %640 = llvm.add %638, %639 overflow<nsw> : i64
    %641 = llvm.add %640, %k0_1_right_below_2 overflow<nsw> : i64
    %642 = llvm.getelementptr inbounds %a[%641] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %643 = llvm.intr.masked.load %642, %637, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %644 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %645 = llvm.add %638, %644 overflow<nsw> : i64
    %646 = llvm.add %645, %k0_1_right_below_2 overflow<nsw> : i64
    %647 = llvm.getelementptr inbounds %a[%646] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %648 = llvm.intr.masked.load %647, %637, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %649 = llvm.fmul %643, %648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %650 = llvm.fadd %628, %649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %651 = llvm.select %637, %650, %628 : vector<4xi1>, vector<4xf64>
    %652 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %653 = llvm.icmp "slt" %652, %a_stride1 : i64
    llvm.cond_br %653, ^bb34(%652, %651 : i64, vector<4xf64>), ^bb35(%651 : vector<4xf64>)
  ^bb35(%654: vector<4xf64>):
    %655 = llvm.fadd %624, %654 : vector<4xf64>
    %656 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %657 = "llvm.intr.vector.reduce.fadd"(%656, %655) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %658 = llvm.fadd %565, %657 : f64
    %659 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %660 = llvm.icmp "slt" %659, %a_size0 : i64
    llvm.cond_br %660, ^bb29(%659, %658 : i64, f64), ^bb36(%658 : f64)
  ^bb36(%661: f64):
    %662 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %663 = llvm.add %662, %j_1_right_below overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %out2[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %661, %664 {alignment = 8 : i64} : f64, !llvm.ptr
    %665 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %666 = llvm.icmp "slt" %665, %562 : i64
    llvm.cond_br %666, ^bb28(%665 : i64), ^bb37
  ^bb37:
    %667 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %668 = llvm.icmp "slt" %667, %559 : i64
    llvm.cond_br %668, ^bb27(%667 : i64), ^bb38
  ^bb38:
    %669 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %670 = llvm.icmp "slt" %669, %93 : i64
    llvm.cond_br %670, ^bb26(%669 : i64), ^bb39
  ^bb39:
    %671 = llvm.icmp "slt" %93, %97 : i64
    llvm.cond_br %671, ^bb40(%93 : i64), ^bb53
  ^bb40(%i_1_right_below_below_tile: i64):
    %672 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %673 = llvm.icmp "slt" %i_1_right_below_below_tile, %672 : i64
    llvm.cond_br %673, ^bb41(%i_1_right_below_below_tile : i64), ^bb52
  ^bb41(%i_1_right_below_below: i64):
    %674 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %675 = llvm.intr.smin(%674, %a_size1) : (i64, i64) -> i64
    %676 = llvm.icmp "slt" %j_1_right_panel, %675 : i64
    llvm.cond_br %676, ^bb42(%j_1_right_panel : i64), ^bb51
  ^bb42(%j_1_right_below_below: i64):
    %677 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %677, ^bb43(%9, %64 : i64, f64), ^bb50(%64 : f64)
  ^bb43(%k1_1_right_below_below: i64, %678: f64):
    %679 = llvm.icmp "slt" %9, %443 : i64
    llvm.cond_br %679, ^bb44(%9, %66, %65 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%66, %65 : vector<4xf64>, vector<4xf64>)
  ^bb44(%k0_1_right_below_below: i64, %680: vector<4xf64>, %681: vector<4xf64>):
    %682 = llvm.add %k0_1_right_below_below, %15 overflow<nsw> : i64
    %683 = llvm.intr.smin(%682, %443) : (i64, i64) -> i64
    %684 = llvm.icmp "slt" %k0_1_right_below_below, %683 : i64
    llvm.cond_br %684, ^bb45(%k0_1_right_below_below, %66, %66, %66, %66 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%66, %66, %66, %66 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_right_below_below_1: i64, %685: vector<4xf64>, %686: vector<4xf64>, %687: vector<4xf64>, %688: vector<4xf64>):
    %689 = llvm.mul %k1_1_right_below_below, %61 overflow<nsw> : i64
    %690 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %691 = llvm.add %689, %690 overflow<nsw> : i64
    %692 = llvm.add %691, %k0_1_right_below_below_1 overflow<nsw> : i64
    %693 = llvm.getelementptr inbounds %a[%692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %694 = llvm.load %693 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %695 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %696 = llvm.add %689, %695 overflow<nsw> : i64
    %697 = llvm.add %696, %k0_1_right_below_below_1 overflow<nsw> : i64
    %698 = llvm.getelementptr inbounds %a[%697] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %699 = llvm.load %698 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %700 = llvm.fmul %694, %699 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %701 = llvm.fadd %685, %700 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %702 = llvm.getelementptr inbounds %693[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %703 = llvm.load %702 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %704 = llvm.getelementptr inbounds %698[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %705 = llvm.load %704 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %706 = llvm.fmul %703, %705 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %707 = llvm.fadd %686, %706 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %708 = llvm.getelementptr inbounds %693[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %709 = llvm.load %708 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %710 = llvm.getelementptr inbounds %698[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %711 = llvm.load %710 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %712 = llvm.fmul %709, %711 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %713 = llvm.fadd %687, %712 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %714 = llvm.getelementptr inbounds %693[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %715 = llvm.load %714 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %716 = llvm.getelementptr inbounds %698[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %717 = llvm.load %716 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %718 = llvm.fmul %715, %717 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %719 = llvm.fadd %688, %718 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %720 = llvm.add %k0_1_right_below_below_1, %14 overflow<nsw> : i64
    %721 = llvm.icmp "slt" %720, %683 : i64
    llvm.cond_br %721, ^bb45(%720, %701, %707, %713, %719 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%701, %707, %713, %719 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%722: vector<4xf64>, %723: vector<4xf64>, %724: vector<4xf64>, %725: vector<4xf64>):
    %726 = llvm.fadd %722, %723 : vector<4xf64>
    %727 = llvm.fadd %724, %725 : vector<4xf64>
    %728 = llvm.fadd %726, %727 : vector<4xf64>
    %729 = llvm.fsub %728, %681 : vector<4xf64>
    %730 = llvm.fadd %680, %729 : vector<4xf64>
    %731 = llvm.fsub %730, %680 : vector<4xf64>
    %732 = llvm.fsub %731, %729 : vector<4xf64>
    %733 = llvm.fcmp "uno" %732, %732 : vector<4xf64>
    %734 = llvm.select %733, %65, %732 : vector<4xi1>, vector<4xf64>
    %735 = llvm.add %k0_1_right_below_below, %15 overflow<nsw> : i64
    %736 = llvm.icmp "slt" %735, %443 : i64
    llvm.cond_br %736, ^bb44(%735, %730, %734 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%730, %734 : vector<4xf64>, vector<4xf64>)
  ^bb47(%737: vector<4xf64>, %738: vector<4xf64>):
    %739 = llvm.fsub %66, %738 : vector<4xf64>
    %740 = llvm.icmp "slt" %443, %a_stride1 : i64
    llvm.cond_br %740, ^bb48(%443, %739 : i64, vector<4xf64>), ^bb49(%739 : vector<4xf64>)
  ^bb48(%k0_1_right_below_below_2: i64, %741: vector<4xf64>):
    %742 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %743 = llvm.intr.smin(%742, %4) : (i64, i64) -> i64
    %744 = llvm.intr.smax(%743, %9) : (i64, i64) -> i64
    %745 = llvm.trunc %744 : i64 to i32
    %746 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %747 = llvm.mlir.poison : vector<4xi32>
    %748 = llvm.insertelement %745, %747[%9 : i64] : vector<4xi32>
    %749 = llvm.shufflevector %748, %747 [0, 0, 0, 0] : vector<4xi32>
    %750 = llvm.icmp "slt" %746, %749 : vector<4xi32>
    %751 = llvm.mul %k1_1_right_below_below, %61 overflow<nsw> : i64
    %752 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %753 = llvm.add %751, %752 overflow<nsw> : i64
    %754 = llvm.add %753, %k0_1_right_below_below_2 overflow<nsw> : i64
    %755 = llvm.getelementptr inbounds %a[%754] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %756 = llvm.intr.masked.load %755, %750, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %757 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %758 = llvm.add %751, %757 overflow<nsw> : i64
    %759 = llvm.add %758, %k0_1_right_below_below_2 overflow<nsw> : i64
    %760 = llvm.getelementptr inbounds %a[%759] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %761 = llvm.intr.masked.load %760, %750, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %762 = llvm.fmul %756, %761 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %763 = llvm.fadd %741, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %764 = llvm.select %750, %763, %741 : vector<4xi1>, vector<4xf64>
    %765 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %766 = llvm.icmp "slt" %765, %a_stride1 : i64
    llvm.cond_br %766, ^bb48(%765, %764 : i64, vector<4xf64>), ^bb49(%764 : vector<4xf64>)
  ^bb49(%767: vector<4xf64>):
    %768 = llvm.fadd %737, %767 : vector<4xf64>
    %769 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %770 = "llvm.intr.vector.reduce.fadd"(%769, %768) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %771 = llvm.fadd %678, %770 : f64
    %772 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %773 = llvm.icmp "slt" %772, %a_size0 : i64
    llvm.cond_br %773, ^bb43(%772, %771 : i64, f64), ^bb50(%771 : f64)
  ^bb50(%774: f64):
    %775 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %776 = llvm.add %775, %j_1_right_below_below overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %out2[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %774, %777 {alignment = 8 : i64} : f64, !llvm.ptr
    %778 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %779 = llvm.icmp "slt" %778, %675 : i64
    llvm.cond_br %779, ^bb42(%778 : i64), ^bb51
  ^bb51:
    %780 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %781 = llvm.icmp "slt" %780, %672 : i64
    llvm.cond_br %781, ^bb41(%780 : i64), ^bb52
  ^bb52:
    %782 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %783 = llvm.icmp "slt" %782, %97 : i64
    llvm.cond_br %783, ^bb40(%782 : i64), ^bb53
  ^bb53:
    %784 = llvm.icmp "slt" %97, %a_size1 : i64
    llvm.cond_br %784, ^bb54(%97 : i64), ^bb67
  ^bb54(%i_1_right_below_below_below_tile: i64):
    %785 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %786 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %785 : i64
    llvm.cond_br %786, ^bb55(%i_1_right_below_below_below_tile : i64), ^bb66
  ^bb55(%i_1_right_below_below_below: i64):
    %787 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %788 = llvm.intr.smin(%787, %a_size1) : (i64, i64) -> i64
    %789 = llvm.icmp "slt" %j_1_right_panel, %788 : i64
    llvm.cond_br %789, ^bb56(%j_1_right_panel : i64), ^bb65
  ^bb56(%j_1_right_below_below_below: i64):
    %790 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %790, ^bb57(%9, %64 : i64, f64), ^bb64(%64 : f64)
  ^bb57(%k1_1_right_below_below_below: i64, %791: f64):
    %792 = llvm.icmp "slt" %9, %443 : i64
    llvm.cond_br %792, ^bb58(%9, %66, %65 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%66, %65 : vector<4xf64>, vector<4xf64>)
  ^bb58(%k0_1_right_below_below_below: i64, %793: vector<4xf64>, %794: vector<4xf64>):
    %795 = llvm.add %k0_1_right_below_below_below, %15 overflow<nsw> : i64
    %796 = llvm.intr.smin(%795, %443) : (i64, i64) -> i64
    %797 = llvm.icmp "slt" %k0_1_right_below_below_below, %796 : i64
    llvm.cond_br %797, ^bb59(%k0_1_right_below_below_below, %66, %66, %66, %66 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%66, %66, %66, %66 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_1_right_below_below_below_1: i64, %798: vector<4xf64>, %799: vector<4xf64>, %800: vector<4xf64>, %801: vector<4xf64>):
    %802 = llvm.mul %k1_1_right_below_below_below, %61 overflow<nsw> : i64
    %803 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %804 = llvm.add %802, %803 overflow<nsw> : i64
    %805 = llvm.add %804, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %a[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %807 = llvm.load %806 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %808 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %809 = llvm.add %802, %808 overflow<nsw> : i64
    %810 = llvm.add %809, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %a[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %812 = llvm.load %811 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %813 = llvm.fmul %807, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %814 = llvm.fadd %798, %813 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %815 = llvm.getelementptr inbounds %806[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %816 = llvm.load %815 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %817 = llvm.getelementptr inbounds %811[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %818 = llvm.load %817 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %819 = llvm.fmul %816, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %820 = llvm.fadd %799, %819 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %821 = llvm.getelementptr inbounds %806[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %822 = llvm.load %821 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %823 = llvm.getelementptr inbounds %811[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %824 = llvm.load %823 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %825 = llvm.fmul %822, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %826 = llvm.fadd %800, %825 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %827 = llvm.getelementptr inbounds %806[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %828 = llvm.load %827 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %829 = llvm.getelementptr inbounds %811[%16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %830 = llvm.load %829 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %831 = llvm.fmul %828, %830 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %832 = llvm.fadd %801, %831 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %833 = llvm.add %k0_1_right_below_below_below_1, %14 overflow<nsw> : i64
    %834 = llvm.icmp "slt" %833, %796 : i64
    llvm.cond_br %834, ^bb59(%833, %814, %820, %826, %832 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%814, %820, %826, %832 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>, %838: vector<4xf64>):
    %839 = llvm.fadd %835, %836 : vector<4xf64>
    %840 = llvm.fadd %837, %838 : vector<4xf64>
    %841 = llvm.fadd %839, %840 : vector<4xf64>
    %842 = llvm.fsub %841, %794 : vector<4xf64>
    %843 = llvm.fadd %793, %842 : vector<4xf64>
    %844 = llvm.fsub %843, %793 : vector<4xf64>
    %845 = llvm.fsub %844, %842 : vector<4xf64>
    %846 = llvm.fcmp "uno" %845, %845 : vector<4xf64>
    %847 = llvm.select %846, %65, %845 : vector<4xi1>, vector<4xf64>
    %848 = llvm.add %k0_1_right_below_below_below, %15 overflow<nsw> : i64
    %849 = llvm.icmp "slt" %848, %443 : i64
    llvm.cond_br %849, ^bb58(%848, %843, %847 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%843, %847 : vector<4xf64>, vector<4xf64>)
  ^bb61(%850: vector<4xf64>, %851: vector<4xf64>):
    %852 = llvm.fsub %66, %851 : vector<4xf64>
    %853 = llvm.icmp "slt" %443, %a_stride1 : i64
    llvm.cond_br %853, ^bb62(%443, %852 : i64, vector<4xf64>), ^bb63(%852 : vector<4xf64>)
  ^bb62(%k0_1_right_below_below_below_2: i64, %854: vector<4xf64>):
    %855 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %856 = llvm.intr.smin(%855, %4) : (i64, i64) -> i64
    %857 = llvm.intr.smax(%856, %9) : (i64, i64) -> i64
    %858 = llvm.trunc %857 : i64 to i32
    %859 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %860 = llvm.mlir.poison : vector<4xi32>
    %861 = llvm.insertelement %858, %860[%9 : i64] : vector<4xi32>
    %862 = llvm.shufflevector %861, %860 [0, 0, 0, 0] : vector<4xi32>
    %863 = llvm.icmp "slt" %859, %862 : vector<4xi32>
    %864 = llvm.mul %k1_1_right_below_below_below, %61 overflow<nsw> : i64
    %865 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %866 = llvm.add %864, %865 overflow<nsw> : i64
    %867 = llvm.add %866, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %868 = llvm.getelementptr inbounds %a[%867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %869 = llvm.intr.masked.load %868, %863, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %870 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %871 = llvm.add %864, %870 overflow<nsw> : i64
    %872 = llvm.add %871, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %a[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %874 = llvm.intr.masked.load %873, %863, %65 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %875 = llvm.fmul %869, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %876 = llvm.fadd %854, %875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %877 = llvm.select %863, %876, %854 : vector<4xi1>, vector<4xf64>
    %878 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %879 = llvm.icmp "slt" %878, %a_stride1 : i64
    llvm.cond_br %879, ^bb62(%878, %877 : i64, vector<4xf64>), ^bb63(%877 : vector<4xf64>)
  ^bb63(%880: vector<4xf64>):
    %881 = llvm.fadd %850, %880 : vector<4xf64>
    %882 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %883 = "llvm.intr.vector.reduce.fadd"(%882, %881) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %884 = llvm.fadd %791, %883 : f64
    %885 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %886 = llvm.icmp "slt" %885, %a_size0 : i64
    llvm.cond_br %886, ^bb57(%885, %884 : i64, f64), ^bb64(%884 : f64)
  ^bb64(%887: f64):
    %888 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %889 = llvm.add %888, %j_1_right_below_below_below overflow<nsw> : i64
    %890 = llvm.getelementptr inbounds %out2[%889] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %887, %890 {alignment = 8 : i64} : f64, !llvm.ptr
    %891 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %892 = llvm.icmp "slt" %891, %788 : i64
    llvm.cond_br %892, ^bb56(%891 : i64), ^bb65
  ^bb65:
    %893 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %894 = llvm.icmp "slt" %893, %785 : i64
    llvm.cond_br %894, ^bb55(%893 : i64), ^bb66
  ^bb66:
    %895 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %896 = llvm.icmp "slt" %895, %a_size1 : i64
    llvm.cond_br %896, ^bb54(%895 : i64), ^bb67
  ^bb67:
    %897 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %898 = llvm.icmp "slt" %897, %a_size1 : i64
    llvm.cond_br %898, ^bb11(%897 : i64), ^bb68
  ^bb68:
    llvm.return %57 : i32
  ^bb69(%899: i32):
    llvm.return %899 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %900: i64, %901: i64, %902: i64, %903: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %904: i64, %905: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %906: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %907: i64, %908: i64, %909: i64, %910: i64, %911: i64, %912: i1, %913: i64, %914: i64, %915: i64) -> i32 attributes {no_unwind, no_inline} {
    %916 = llvm.mlir.constant(0) : i64
    %917 = llvm.mlir.constant(1) : i64
    %918 = llvm.mlir.constant(8) : i64
    %919 = llvm.mlir.constant(4096) : i64
    %920 = llvm.mlir.constant(4) : i64
    %921 = llvm.mlir.constant(6) : i64
    %922 = llvm.mlir.constant(7) : i64
    %923 = llvm.mlir.constant(9) : i64
    %924 = llvm.mlir.constant(10) : i64
    %925 = llvm.mlir.constant(11) : i64
    %926 = llvm.mlir.constant(2) : i64
    %927 = llvm.mlir.constant(3) : i64
    %928 = llvm.mlir.constant(5) : i64
    %929 = llvm.mlir.constant(8192) : i64
    %930 = llvm.mlir.constant(64) : i64
    %931 = llvm.mlir.constant(-64) : i64
    %932 = llvm.mlir.constant(1 : i32) : i32
    %933 = llvm.mlir.constant(0 : i32) : i32
    %934 = llvm.mlir.constant(3 : i32) : i32
    %935 = llvm.mlir.constant(true) : i1
    %936 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %937 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %937, ^bb1(%begin : i64), ^bb78
  ^bb1(%b0: i64):
    %938 = llvm.icmp "slt" %916, %900 : i64
    llvm.cond_br %938, ^bb2(%916 : i64), ^bb38
  ^bb2(%j_panel: i64):
    %939 = llvm.icmp "slt" %916, %901 : i64
    llvm.cond_br %939, ^bb3(%916 : i64), ^bb37
  ^bb3(%k0_piece: i64):
    %940 = llvm.mul %902, %930 overflow<nsw> : i64
    %941 = llvm.add %940, %930 overflow<nsw> : i64
    %942 = llvm.and %941, %931 : i64
    %b_copy = llvm.call @aligned_alloc(%930, %942) : (i64, i64) -> !llvm.ptr
    %943 = llvm.mlir.zero : !llvm.ptr
    %944 = llvm.icmp "ne" %b_copy, %943 : !llvm.ptr
    llvm.cond_br %944, ^bb4, ^bb79(%932 : i32)
  ^bb4:
    llvm.cond_br %903, ^bb5, ^bb8
  ^bb5:
    %945 = llvm.add %k0_piece, %919 overflow<nsw> : i64
    %946 = llvm.intr.smin(%945, %a_stride1_1) : (i64, i64) -> i64
    %947 = llvm.icmp "slt" %k0_piece, %946 : i64
    llvm.cond_br %947, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %948 = llvm.add %k0_copy, %918 overflow<nsw> : i64
    %949 = llvm.mul %b0, %904 overflow<nsw> : i64
    %950 = llvm.mul %948, %b_stride1_1 overflow<nsw> : i64
    %951 = llvm.add %949, %950 overflow<nsw> : i64
    %952 = llvm.add %951, %j_panel overflow<nsw> : i64
    %953 = llvm.getelementptr %b_1[%952] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%953, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %954 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %955 = llvm.add %949, %954 overflow<nsw> : i64
    %956 = llvm.add %955, %j_panel overflow<nsw> : i64
    %957 = llvm.getelementptr inbounds %b_1[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %958 = llvm.load %957 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %959 = llvm.getelementptr inbounds %957[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %960 = llvm.load %959 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %961 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %962 = llvm.mul %961, %918 overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %b_copy[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %958, %963 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %964 = llvm.add %916, %920 overflow<nsw> : i64
    %965 = llvm.add %962, %964 overflow<nsw> : i64
    %966 = llvm.getelementptr inbounds %b_copy[%965] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %960, %966 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %967 = llvm.add %k0_copy, %917 overflow<nsw> : i64
    %968 = llvm.icmp "slt" %967, %946 : i64
    llvm.cond_br %968, ^bb6(%967 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %969 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %970 = llvm.intr.smin(%919, %969) : (i64, i64) -> i64
    %971 = llvm.intr.smax(%970, %916) : (i64, i64) -> i64
    %972 = llvm.select %903, %916, %971 : i1, i64
    %973 = llvm.mul %b0, %904 overflow<nsw> : i64
    %974 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %975 = llvm.add %973, %974 overflow<nsw> : i64
    %976 = llvm.add %975, %j_panel overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %b_1[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %978 = llvm.select %903, %b_copy, %977 : i1, !llvm.ptr
    %979 = llvm.select %903, %902, %972 : i1, i64
    %980 = llvm.select %903, %918, %b_stride1_1 : i1, i64
    %981 = llvm.icmp "slt" %916, %905 : i64
    llvm.cond_br %981, ^bb9(%916 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %982 = llvm.icmp "eq" %k0_piece, %916 : i64
    llvm.cond_br %982, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%936, %936, %936, %936, %936, %936, %936, %936, %936, %936, %936, %936 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %983 = llvm.add %i_tile, %921 overflow<nsw> : i64
    %984 = llvm.mul %b0, %906 overflow<nsw> : i64
    %985 = llvm.mul %983, %b_stride1_1 overflow<nsw> : i64
    %986 = llvm.add %984, %985 overflow<nsw> : i64
    %987 = llvm.add %986, %j_panel overflow<nsw> : i64
    %988 = llvm.getelementptr %out0_1[%987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%988, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %989 = llvm.add %i_tile, %922 overflow<nsw> : i64
    %990 = llvm.mul %989, %b_stride1_1 overflow<nsw> : i64
    %991 = llvm.add %984, %990 overflow<nsw> : i64
    %992 = llvm.add %991, %j_panel overflow<nsw> : i64
    %993 = llvm.getelementptr %out0_1[%992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%993, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %994 = llvm.add %i_tile, %918 overflow<nsw> : i64
    %995 = llvm.mul %994, %b_stride1_1 overflow<nsw> : i64
    %996 = llvm.add %984, %995 overflow<nsw> : i64
    %997 = llvm.add %996, %j_panel overflow<nsw> : i64
    %998 = llvm.getelementptr %out0_1[%997] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%998, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %999 = llvm.add %i_tile, %923 overflow<nsw> : i64
    %1000 = llvm.mul %999, %b_stride1_1 overflow<nsw> : i64
    %1001 = llvm.add %984, %1000 overflow<nsw> : i64
    %1002 = llvm.add %1001, %j_panel overflow<nsw> : i64
    %1003 = llvm.getelementptr %out0_1[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1003, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %1004 = llvm.add %i_tile, %924 overflow<nsw> : i64
    %1005 = llvm.mul %1004, %b_stride1_1 overflow<nsw> : i64
    %1006 = llvm.add %984, %1005 overflow<nsw> : i64
    %1007 = llvm.add %1006, %j_panel overflow<nsw> : i64
    %1008 = llvm.getelementptr %out0_1[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1008, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %1009 = llvm.add %i_tile, %925 overflow<nsw> : i64
    %1010 = llvm.mul %1009, %b_stride1_1 overflow<nsw> : i64
    %1011 = llvm.add %984, %1010 overflow<nsw> : i64
    %1012 = llvm.add %1011, %j_panel overflow<nsw> : i64
    %1013 = llvm.getelementptr %out0_1[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1013, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %1014 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1015 = llvm.add %984, %1014 overflow<nsw> : i64
    %1016 = llvm.add %1015, %j_panel overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %out0_1[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1018 = llvm.load %1017 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1019 = llvm.getelementptr inbounds %1017[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1020 = llvm.load %1019 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1021 = llvm.getelementptr inbounds %1017[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1022 = llvm.load %1021 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1023 = llvm.getelementptr inbounds %1021[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1024 = llvm.load %1023 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1025 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1026 = llvm.getelementptr inbounds %1017[%1025] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1027 = llvm.load %1026 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1028 = llvm.getelementptr inbounds %1026[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1029 = llvm.load %1028 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1030 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %1017[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1033 = llvm.getelementptr inbounds %1031[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1034 = llvm.load %1033 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1035 = llvm.mul %920, %b_stride1_1 overflow<nsw> : i64
    %1036 = llvm.getelementptr inbounds %1017[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1037 = llvm.load %1036 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1038 = llvm.getelementptr inbounds %1036[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1039 = llvm.load %1038 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1040 = llvm.mul %928, %b_stride1_1 overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %1017[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1043 = llvm.getelementptr inbounds %1041[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1018, %1020, %1022, %1024, %1027, %1029, %1032, %1034, %1037, %1039, %1042, %1044 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1045: vector<4xf64>, %1046: vector<4xf64>, %1047: vector<4xf64>, %1048: vector<4xf64>, %1049: vector<4xf64>, %1050: vector<4xf64>, %1051: vector<4xf64>, %1052: vector<4xf64>, %1053: vector<4xf64>, %1054: vector<4xf64>, %1055: vector<4xf64>, %1056: vector<4xf64>):
    %1057 = llvm.add %k0_piece, %919 overflow<nsw> : i64
    %1058 = llvm.intr.smin(%1057, %a_stride1_1) : (i64, i64) -> i64
    %1059 = llvm.icmp "slt" %k0_piece, %1058 : i64
    llvm.cond_br %1059, ^bb13(%k0_piece, %1045, %1046, %1047, %1048, %1049, %1050, %1051, %1052, %1053, %1054, %1055, %1056 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1045, %1046, %1047, %1048, %1049, %1050, %1051, %1052, %1053, %1054, %1055, %1056 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %1060: vector<4xf64>, %1061: vector<4xf64>, %1062: vector<4xf64>, %1063: vector<4xf64>, %1064: vector<4xf64>, %1065: vector<4xf64>, %1066: vector<4xf64>, %1067: vector<4xf64>, %1068: vector<4xf64>, %1069: vector<4xf64>, %1070: vector<4xf64>, %1071: vector<4xf64>):
    %1072 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1073 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1074 = llvm.add %1072, %1073 overflow<nsw> : i64
    %1075 = llvm.add %1074, %k0 overflow<nsw> : i64
    %1076 = llvm.getelementptr inbounds %a_1[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1077 = llvm.load %1076 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1078 = llvm.mlir.poison : vector<4xf64>
    %1079 = llvm.insertelement %1077, %1078[%916 : i64] : vector<4xf64>
    %1080 = llvm.shufflevector %1079, %1078 [0, 0, 0, 0] : vector<4xf64>
    %1081 = llvm.getelementptr inbounds %1076[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1082 = llvm.load %1081 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1083 = llvm.mlir.poison : vector<4xf64>
    %1084 = llvm.insertelement %1082, %1083[%916 : i64] : vector<4xf64>
    %1085 = llvm.shufflevector %1084, %1083 [0, 0, 0, 0] : vector<4xf64>
    %1086 = llvm.mul %926, %a_stride1_1 overflow<nsw> : i64
    %1087 = llvm.getelementptr inbounds %1076[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1088 = llvm.load %1087 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1089 = llvm.mlir.poison : vector<4xf64>
    %1090 = llvm.insertelement %1088, %1089[%916 : i64] : vector<4xf64>
    %1091 = llvm.shufflevector %1090, %1089 [0, 0, 0, 0] : vector<4xf64>
    %1092 = llvm.mul %927, %a_stride1_1 overflow<nsw> : i64
    %1093 = llvm.getelementptr inbounds %1076[%1092] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1094 = llvm.load %1093 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1095 = llvm.mlir.poison : vector<4xf64>
    %1096 = llvm.insertelement %1094, %1095[%916 : i64] : vector<4xf64>
    %1097 = llvm.shufflevector %1096, %1095 [0, 0, 0, 0] : vector<4xf64>
    %1098 = llvm.mul %920, %a_stride1_1 overflow<nsw> : i64
    %1099 = llvm.getelementptr inbounds %1076[%1098] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1100 = llvm.load %1099 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1101 = llvm.mlir.poison : vector<4xf64>
    %1102 = llvm.insertelement %1100, %1101[%916 : i64] : vector<4xf64>
    %1103 = llvm.shufflevector %1102, %1101 [0, 0, 0, 0] : vector<4xf64>
    %1104 = llvm.mul %928, %a_stride1_1 overflow<nsw> : i64
    %1105 = llvm.getelementptr inbounds %1076[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1106 = llvm.load %1105 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1107 = llvm.mlir.poison : vector<4xf64>
    %1108 = llvm.insertelement %1106, %1107[%916 : i64] : vector<4xf64>
    %1109 = llvm.shufflevector %1108, %1107 [0, 0, 0, 0] : vector<4xf64>
    %1110 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %1111 = llvm.mul %1110, %980 overflow<nsw> : i64
    %1112 = llvm.getelementptr inbounds %978[%1111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1113 = llvm.load %1112 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1114 = llvm.add %916, %920 overflow<nsw> : i64
    %1115 = llvm.add %1111, %1114 overflow<nsw> : i64
    %1116 = llvm.getelementptr inbounds %978[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1117 = llvm.load %1116 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1118 = llvm.fmul %1080, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1119 = llvm.fmul %1080, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1120 = llvm.fmul %1085, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1121 = llvm.fmul %1085, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1122 = llvm.fmul %1091, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1123 = llvm.fmul %1091, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1124 = llvm.fmul %1097, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1125 = llvm.fmul %1097, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1126 = llvm.fmul %1103, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1127 = llvm.fmul %1103, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1128 = llvm.fmul %1109, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1129 = llvm.fmul %1109, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1130 = llvm.fadd %1060, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1131 = llvm.fadd %1061, %1119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1132 = llvm.fadd %1062, %1120 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1133 = llvm.fadd %1063, %1121 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1134 = llvm.fadd %1064, %1122 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1135 = llvm.fadd %1065, %1123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1136 = llvm.fadd %1066, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1137 = llvm.fadd %1067, %1125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1138 = llvm.fadd %1068, %1126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1139 = llvm.fadd %1069, %1127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1140 = llvm.fadd %1070, %1128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1141 = llvm.fadd %1071, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1142 = llvm.add %k0, %917 overflow<nsw> : i64
    %1143 = llvm.icmp "slt" %1142, %1058 : i64
    llvm.cond_br %1143, ^bb13(%1142, %1130, %1131, %1132, %1133, %1134, %1135, %1136, %1137, %1138, %1139, %1140, %1141 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1130, %1131, %1132, %1133, %1134, %1135, %1136, %1137, %1138, %1139, %1140, %1141 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1144: vector<4xf64>, %1145: vector<4xf64>, %1146: vector<4xf64>, %1147: vector<4xf64>, %1148: vector<4xf64>, %1149: vector<4xf64>, %1150: vector<4xf64>, %1151: vector<4xf64>, %1152: vector<4xf64>, %1153: vector<4xf64>, %1154: vector<4xf64>, %1155: vector<4xf64>):
    %1156 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1157 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1158 = llvm.add %1156, %1157 overflow<nsw> : i64
    %1159 = llvm.add %1158, %j_panel overflow<nsw> : i64
    %1160 = llvm.getelementptr inbounds %out0_1[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1144, %1160 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1161 = llvm.getelementptr inbounds %1160[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1145, %1161 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1162 = llvm.getelementptr inbounds %1160[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1146, %1162 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1163 = llvm.getelementptr inbounds %1162[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1147, %1163 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1164 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1165 = llvm.getelementptr inbounds %1160[%1164] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1148, %1165 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1166 = llvm.getelementptr inbounds %1165[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1149, %1166 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1167 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1168 = llvm.getelementptr inbounds %1160[%1167] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1150, %1168 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1169 = llvm.getelementptr inbounds %1168[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1151, %1169 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1170 = llvm.mul %920, %b_stride1_1 overflow<nsw> : i64
    %1171 = llvm.getelementptr inbounds %1160[%1170] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1152, %1171 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1172 = llvm.getelementptr inbounds %1171[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1153, %1172 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1173 = llvm.mul %928, %b_stride1_1 overflow<nsw> : i64
    %1174 = llvm.getelementptr inbounds %1160[%1173] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1154, %1174 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1175 = llvm.getelementptr inbounds %1174[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1155, %1175 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1176 = llvm.add %i_tile, %921 overflow<nsw> : i64
    %1177 = llvm.icmp "slt" %1176, %905 : i64
    llvm.cond_br %1177, ^bb9(%1176 : i64), ^bb15
  ^bb15:
    %1178 = llvm.icmp "slt" %905, %908 : i64
    llvm.cond_br %1178, ^bb16(%905 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1179 = llvm.icmp "eq" %k0_piece, %916 : i64
    llvm.cond_br %1179, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%936, %936, %936, %936, %936, %936, %936, %936 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1180 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1181 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1182 = llvm.add %1180, %1181 overflow<nsw> : i64
    %1183 = llvm.add %1182, %j_panel overflow<nsw> : i64
    %1184 = llvm.getelementptr inbounds %out0_1[%1183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1185 = llvm.load %1184 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1186 = llvm.getelementptr inbounds %1184[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1187 = llvm.load %1186 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1188 = llvm.getelementptr inbounds %1184[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1189 = llvm.load %1188 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1190 = llvm.getelementptr inbounds %1188[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1191 = llvm.load %1190 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1192 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1193 = llvm.getelementptr inbounds %1184[%1192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1194 = llvm.load %1193 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1195 = llvm.getelementptr inbounds %1193[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1196 = llvm.load %1195 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1197 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1198 = llvm.getelementptr inbounds %1184[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1199 = llvm.load %1198 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1200 = llvm.getelementptr inbounds %1198[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1201 = llvm.load %1200 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1185, %1187, %1189, %1191, %1194, %1196, %1199, %1201 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>, %1207: vector<4xf64>, %1208: vector<4xf64>, %1209: vector<4xf64>):
    %1210 = llvm.add %k0_piece, %919 overflow<nsw> : i64
    %1211 = llvm.intr.smin(%1210, %a_stride1_1) : (i64, i64) -> i64
    %1212 = llvm.icmp "slt" %k0_piece, %1211 : i64
    llvm.cond_br %1212, ^bb20(%k0_piece, %1202, %1203, %1204, %1205, %1206, %1207, %1208, %1209 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1202, %1203, %1204, %1205, %1206, %1207, %1208, %1209 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1213: vector<4xf64>, %1214: vector<4xf64>, %1215: vector<4xf64>, %1216: vector<4xf64>, %1217: vector<4xf64>, %1218: vector<4xf64>, %1219: vector<4xf64>, %1220: vector<4xf64>):
    %1221 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1222 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1223 = llvm.add %1221, %1222 overflow<nsw> : i64
    %1224 = llvm.add %1223, %k0_below overflow<nsw> : i64
    %1225 = llvm.getelementptr inbounds %a_1[%1224] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1226 = llvm.load %1225 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1227 = llvm.mlir.poison : vector<4xf64>
    %1228 = llvm.insertelement %1226, %1227[%916 : i64] : vector<4xf64>
    %1229 = llvm.shufflevector %1228, %1227 [0, 0, 0, 0] : vector<4xf64>
    %1230 = llvm.getelementptr inbounds %1225[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1231 = llvm.load %1230 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1232 = llvm.mlir.poison : vector<4xf64>
    %1233 = llvm.insertelement %1231, %1232[%916 : i64] : vector<4xf64>
    %1234 = llvm.shufflevector %1233, %1232 [0, 0, 0, 0] : vector<4xf64>
    %1235 = llvm.mul %926, %a_stride1_1 overflow<nsw> : i64
    %1236 = llvm.getelementptr inbounds %1225[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1237 = llvm.load %1236 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1238 = llvm.mlir.poison : vector<4xf64>
    %1239 = llvm.insertelement %1237, %1238[%916 : i64] : vector<4xf64>
    %1240 = llvm.shufflevector %1239, %1238 [0, 0, 0, 0] : vector<4xf64>
    %1241 = llvm.mul %927, %a_stride1_1 overflow<nsw> : i64
    %1242 = llvm.getelementptr inbounds %1225[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1243 = llvm.load %1242 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1244 = llvm.mlir.poison : vector<4xf64>
    %1245 = llvm.insertelement %1243, %1244[%916 : i64] : vector<4xf64>
    %1246 = llvm.shufflevector %1245, %1244 [0, 0, 0, 0] : vector<4xf64>
    %1247 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1248 = llvm.mul %1247, %980 overflow<nsw> : i64
    %1249 = llvm.getelementptr inbounds %978[%1248] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1250 = llvm.load %1249 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1251 = llvm.add %916, %920 overflow<nsw> : i64
    %1252 = llvm.add %1248, %1251 overflow<nsw> : i64
    %1253 = llvm.getelementptr inbounds %978[%1252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1254 = llvm.load %1253 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1255 = llvm.fmul %1229, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1256 = llvm.fmul %1229, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1257 = llvm.fmul %1234, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1258 = llvm.fmul %1234, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1259 = llvm.fmul %1240, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1260 = llvm.fmul %1240, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1261 = llvm.fmul %1246, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1262 = llvm.fmul %1246, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1263 = llvm.fadd %1213, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1264 = llvm.fadd %1214, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1265 = llvm.fadd %1215, %1257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1266 = llvm.fadd %1216, %1258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1267 = llvm.fadd %1217, %1259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1268 = llvm.fadd %1218, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1269 = llvm.fadd %1219, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1270 = llvm.fadd %1220, %1262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1271 = llvm.add %k0_below, %917 overflow<nsw> : i64
    %1272 = llvm.icmp "slt" %1271, %1211 : i64
    llvm.cond_br %1272, ^bb20(%1271, %1263, %1264, %1265, %1266, %1267, %1268, %1269, %1270 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1263, %1264, %1265, %1266, %1267, %1268, %1269, %1270 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1273: vector<4xf64>, %1274: vector<4xf64>, %1275: vector<4xf64>, %1276: vector<4xf64>, %1277: vector<4xf64>, %1278: vector<4xf64>, %1279: vector<4xf64>, %1280: vector<4xf64>):
    %1281 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1282 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1283 = llvm.add %1281, %1282 overflow<nsw> : i64
    %1284 = llvm.add %1283, %j_panel overflow<nsw> : i64
    %1285 = llvm.getelementptr inbounds %out0_1[%1284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1273, %1285 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1286 = llvm.getelementptr inbounds %1285[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1274, %1286 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1287 = llvm.getelementptr inbounds %1285[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1275, %1287 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1288 = llvm.getelementptr inbounds %1287[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1276, %1288 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1289 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1290 = llvm.getelementptr inbounds %1285[%1289] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1277, %1290 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1291 = llvm.getelementptr inbounds %1290[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1278, %1291 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1292 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1293 = llvm.getelementptr inbounds %1285[%1292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1279, %1293 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1294 = llvm.getelementptr inbounds %1293[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1280, %1294 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1295 = llvm.add %i_below_tile, %920 overflow<nsw> : i64
    %1296 = llvm.icmp "slt" %1295, %908 : i64
    llvm.cond_br %1296, ^bb16(%1295 : i64), ^bb22
  ^bb22:
    %1297 = llvm.icmp "slt" %908, %909 : i64
    llvm.cond_br %1297, ^bb23(%908 : i64), ^bb29
  ^bb23(%i_below_below_tile: i64):
    %1298 = llvm.icmp "eq" %k0_piece, %916 : i64
    llvm.cond_br %1298, ^bb24, ^bb25
  ^bb24:
    llvm.br ^bb26(%936, %936, %936, %936 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25:
    %1299 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1300 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1301 = llvm.add %1299, %1300 overflow<nsw> : i64
    %1302 = llvm.add %1301, %j_panel overflow<nsw> : i64
    %1303 = llvm.getelementptr inbounds %out0_1[%1302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1304 = llvm.load %1303 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1305 = llvm.getelementptr inbounds %1303[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1306 = llvm.load %1305 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1307 = llvm.getelementptr inbounds %1303[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1308 = llvm.load %1307 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1309 = llvm.getelementptr inbounds %1307[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1310 = llvm.load %1309 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb26(%1304, %1306, %1308, %1310 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1311: vector<4xf64>, %1312: vector<4xf64>, %1313: vector<4xf64>, %1314: vector<4xf64>):
    %1315 = llvm.add %k0_piece, %919 overflow<nsw> : i64
    %1316 = llvm.intr.smin(%1315, %a_stride1_1) : (i64, i64) -> i64
    %1317 = llvm.icmp "slt" %k0_piece, %1316 : i64
    llvm.cond_br %1317, ^bb27(%k0_piece, %1311, %1312, %1313, %1314 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1311, %1312, %1313, %1314 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%k0_below_below: i64, %1318: vector<4xf64>, %1319: vector<4xf64>, %1320: vector<4xf64>, %1321: vector<4xf64>):
    %1322 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1323 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1324 = llvm.add %1322, %1323 overflow<nsw> : i64
    %1325 = llvm.add %1324, %k0_below_below overflow<nsw> : i64
    %1326 = llvm.getelementptr inbounds %a_1[%1325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1327 = llvm.load %1326 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1328 = llvm.mlir.poison : vector<4xf64>
    %1329 = llvm.insertelement %1327, %1328[%916 : i64] : vector<4xf64>
    %1330 = llvm.shufflevector %1329, %1328 [0, 0, 0, 0] : vector<4xf64>
    %1331 = llvm.getelementptr inbounds %1326[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1332 = llvm.load %1331 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1333 = llvm.mlir.poison : vector<4xf64>
    %1334 = llvm.insertelement %1332, %1333[%916 : i64] : vector<4xf64>
    %1335 = llvm.shufflevector %1334, %1333 [0, 0, 0, 0] : vector<4xf64>
    %1336 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1337 = llvm.mul %1336, %980 overflow<nsw> : i64
    %1338 = llvm.getelementptr inbounds %978[%1337] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1339 = llvm.load %1338 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1340 = llvm.add %916, %920 overflow<nsw> : i64
    %1341 = llvm.add %1337, %1340 overflow<nsw> : i64
    %1342 = llvm.getelementptr inbounds %978[%1341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1343 = llvm.load %1342 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1344 = llvm.fmul %1330, %1339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1345 = llvm.fmul %1330, %1343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1346 = llvm.fmul %1335, %1339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1347 = llvm.fmul %1335, %1343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1348 = llvm.fadd %1318, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1349 = llvm.fadd %1319, %1345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1350 = llvm.fadd %1320, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1351 = llvm.fadd %1321, %1347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1352 = llvm.add %k0_below_below, %917 overflow<nsw> : i64
    %1353 = llvm.icmp "slt" %1352, %1316 : i64
    llvm.cond_br %1353, ^bb27(%1352, %1348, %1349, %1350, %1351 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1348, %1349, %1350, %1351 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb28(%1354: vector<4xf64>, %1355: vector<4xf64>, %1356: vector<4xf64>, %1357: vector<4xf64>):
    %1358 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1359 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1360 = llvm.add %1358, %1359 overflow<nsw> : i64
    %1361 = llvm.add %1360, %j_panel overflow<nsw> : i64
    %1362 = llvm.getelementptr inbounds %out0_1[%1361] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1354, %1362 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1363 = llvm.getelementptr inbounds %1362[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1355, %1363 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1364 = llvm.getelementptr inbounds %1362[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1356, %1364 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1365 = llvm.getelementptr inbounds %1364[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1357, %1365 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1366 = llvm.add %i_below_below_tile, %926 overflow<nsw> : i64
    %1367 = llvm.icmp "slt" %1366, %909 : i64
    llvm.cond_br %1367, ^bb23(%1366 : i64), ^bb29
  ^bb29:
    %1368 = llvm.icmp "slt" %909, %a_size1_1 : i64
    llvm.cond_br %1368, ^bb30(%909 : i64), ^bb36
  ^bb30(%i_below_below_below_tile: i64):
    %1369 = llvm.icmp "eq" %k0_piece, %916 : i64
    llvm.cond_br %1369, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%936, %936 : vector<4xf64>, vector<4xf64>)
  ^bb32:
    %1370 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1371 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1372 = llvm.add %1370, %1371 overflow<nsw> : i64
    %1373 = llvm.add %1372, %j_panel overflow<nsw> : i64
    %1374 = llvm.getelementptr inbounds %out0_1[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1375 = llvm.load %1374 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1376 = llvm.getelementptr inbounds %1374[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1377 = llvm.load %1376 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb33(%1375, %1377 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1378: vector<4xf64>, %1379: vector<4xf64>):
    %1380 = llvm.add %k0_piece, %919 overflow<nsw> : i64
    %1381 = llvm.intr.smin(%1380, %a_stride1_1) : (i64, i64) -> i64
    %1382 = llvm.icmp "slt" %k0_piece, %1381 : i64
    llvm.cond_br %1382, ^bb34(%k0_piece, %1378, %1379 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1378, %1379 : vector<4xf64>, vector<4xf64>)
  ^bb34(%k0_below_below_below: i64, %1383: vector<4xf64>, %1384: vector<4xf64>):
    %1385 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1386 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1387 = llvm.add %1385, %1386 overflow<nsw> : i64
    %1388 = llvm.add %1387, %k0_below_below_below overflow<nsw> : i64
    %1389 = llvm.getelementptr inbounds %a_1[%1388] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1390 = llvm.load %1389 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1391 = llvm.mlir.poison : vector<4xf64>
    %1392 = llvm.insertelement %1390, %1391[%916 : i64] : vector<4xf64>
    %1393 = llvm.shufflevector %1392, %1391 [0, 0, 0, 0] : vector<4xf64>
    %1394 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1395 = llvm.mul %1394, %980 overflow<nsw> : i64
    %1396 = llvm.getelementptr inbounds %978[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1397 = llvm.load %1396 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1398 = llvm.add %916, %920 overflow<nsw> : i64
    %1399 = llvm.add %1395, %1398 overflow<nsw> : i64
    %1400 = llvm.getelementptr inbounds %978[%1399] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1401 = llvm.load %1400 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1402 = llvm.fmul %1393, %1397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1403 = llvm.fmul %1393, %1401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1404 = llvm.fadd %1383, %1402 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1405 = llvm.fadd %1384, %1403 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1406 = llvm.add %k0_below_below_below, %917 overflow<nsw> : i64
    %1407 = llvm.icmp "slt" %1406, %1381 : i64
    llvm.cond_br %1407, ^bb34(%1406, %1404, %1405 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1404, %1405 : vector<4xf64>, vector<4xf64>)
  ^bb35(%1408: vector<4xf64>, %1409: vector<4xf64>):
    %1410 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1411 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1412 = llvm.add %1410, %1411 overflow<nsw> : i64
    %1413 = llvm.add %1412, %j_panel overflow<nsw> : i64
    %1414 = llvm.getelementptr inbounds %out0_1[%1413] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1408, %1414 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1415 = llvm.getelementptr inbounds %1414[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1409, %1415 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1416 = llvm.add %i_below_below_below_tile, %917 overflow<nsw> : i64
    %1417 = llvm.icmp "slt" %1416, %a_size1_1 : i64
    llvm.cond_br %1417, ^bb30(%1416 : i64), ^bb36
  ^bb36:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1418 = llvm.add %k0_piece, %919 overflow<nsw> : i64
    %1419 = llvm.icmp "slt" %1418, %901 : i64
    llvm.cond_br %1419, ^bb3(%1418 : i64), ^bb37
  ^bb37:
    %1420 = llvm.add %j_panel, %918 overflow<nsw> : i64
    %1421 = llvm.icmp "slt" %1420, %900 : i64
    llvm.cond_br %1421, ^bb2(%1420 : i64), ^bb38
  ^bb38:
    %1422 = llvm.icmp "slt" %900, %b_stride1_1 : i64
    llvm.cond_br %1422, ^bb39(%900 : i64), ^bb77
  ^bb39(%j_right_panel: i64):
    %1423 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1424 = llvm.intr.smin(%920, %1423) : (i64, i64) -> i64
    %1425 = llvm.intr.smax(%1424, %916) : (i64, i64) -> i64
    %1426 = llvm.add %j_right_panel, %920 overflow<nsw> : i64
    %1427 = llvm.sub %1426, %j_right_panel overflow<nsw> : i64
    %1428 = llvm.intr.smin(%1427, %1423) : (i64, i64) -> i64
    %1429 = llvm.intr.smin(%1428, %920) : (i64, i64) -> i64
    %1430 = llvm.intr.smax(%1429, %916) : (i64, i64) -> i64
    %1431 = llvm.trunc %1430 : i64 to i32
    %1432 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1433 = llvm.mlir.poison : vector<4xi32>
    %1434 = llvm.insertelement %1431, %1433[%916 : i64] : vector<4xi32>
    %1435 = llvm.shufflevector %1434, %1433 [0, 0, 0, 0] : vector<4xi32>
    %1436 = llvm.icmp "slt" %1432, %1435 : vector<4xi32>
    %1437 = llvm.icmp "slt" %916, %901 : i64
    llvm.cond_br %1437, ^bb40(%916 : i64), ^bb76
  ^bb40(%k0_right_piece: i64):
    %1438 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%918, %910) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1439 = llvm.extractvalue %1438[0] : !llvm.struct<(i64, i1)>
    %1440 = llvm.extractvalue %1438[1] : !llvm.struct<(i64, i1)>
    %1441 = llvm.xor %1440, %935 : i1
    llvm.cond_br %1441, ^bb41, ^bb79(%932 : i32)
  ^bb41:
    %1442 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1439, %911) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1443 = llvm.extractvalue %1442[0] : !llvm.struct<(i64, i1)>
    %1444 = llvm.extractvalue %1442[1] : !llvm.struct<(i64, i1)>
    %1445 = llvm.xor %1444, %935 : i1
    llvm.cond_br %1445, ^bb42, ^bb79(%932 : i32)
  ^bb42:
    %1446 = llvm.add %1443, %930 overflow<nsw> : i64
    %1447 = llvm.and %1446, %931 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%930, %1447) : (i64, i64) -> !llvm.ptr
    %1448 = llvm.mlir.zero : !llvm.ptr
    %1449 = llvm.icmp "ne" %b_copy_1, %1448 : !llvm.ptr
    llvm.cond_br %1449, ^bb43, ^bb79(%932 : i32)
  ^bb43:
    llvm.cond_br %912, ^bb44, ^bb47
  ^bb44:
    %1450 = llvm.add %k0_right_piece, %929 overflow<nsw> : i64
    %1451 = llvm.intr.smin(%1450, %a_stride1_1) : (i64, i64) -> i64
    %1452 = llvm.icmp "slt" %k0_right_piece, %1451 : i64
    llvm.cond_br %1452, ^bb45(%k0_right_piece : i64), ^bb46
  ^bb45(%k0_right_copy: i64):
    %1453 = llvm.add %k0_right_copy, %918 overflow<nsw> : i64
    %1454 = llvm.mul %b0, %904 overflow<nsw> : i64
    %1455 = llvm.mul %1453, %b_stride1_1 overflow<nsw> : i64
    %1456 = llvm.add %1454, %1455 overflow<nsw> : i64
    %1457 = llvm.add %1456, %j_right_panel overflow<nsw> : i64
    %1458 = llvm.getelementptr %b_1[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1458, %933, %934, %932) : (!llvm.ptr, i32, i32, i32) -> ()
    %1459 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1460 = llvm.add %1454, %1459 overflow<nsw> : i64
    %1461 = llvm.add %1460, %j_right_panel overflow<nsw> : i64
    %1462 = llvm.getelementptr inbounds %b_1[%1461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1463 = llvm.intr.masked.load %1462, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1464 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1465 = llvm.mul %1464, %911 overflow<nsw> : i64
    %1466 = llvm.getelementptr inbounds %b_copy_1[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1463, %1466, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1467 = llvm.add %k0_right_copy, %917 overflow<nsw> : i64
    %1468 = llvm.icmp "slt" %1467, %1451 : i64
    llvm.cond_br %1468, ^bb45(%1467 : i64), ^bb46
  ^bb46:
    llvm.br ^bb47
  ^bb47:
    %1469 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1470 = llvm.intr.smin(%929, %1469) : (i64, i64) -> i64
    %1471 = llvm.intr.smax(%1470, %916) : (i64, i64) -> i64
    %1472 = llvm.select %912, %916, %1471 : i1, i64
    %1473 = llvm.mul %b0, %904 overflow<nsw> : i64
    %1474 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1475 = llvm.add %1473, %1474 overflow<nsw> : i64
    %1476 = llvm.add %1475, %j_right_panel overflow<nsw> : i64
    %1477 = llvm.getelementptr inbounds %b_1[%1476] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1478 = llvm.select %912, %b_copy_1, %1477 : i1, !llvm.ptr
    %1479 = llvm.select %912, %910, %1472 : i1, i64
    %1480 = llvm.select %912, %911, %1425 : i1, i64
    %1481 = llvm.select %912, %911, %b_stride1_1 : i1, i64
    %1482 = llvm.icmp "slt" %916, %913 : i64
    llvm.cond_br %1482, ^bb48(%916 : i64), ^bb54
  ^bb48(%i_right_tile: i64):
    %1483 = llvm.icmp "eq" %k0_right_piece, %916 : i64
    llvm.cond_br %1483, ^bb49, ^bb50
  ^bb49:
    llvm.br ^bb51(%936, %936, %936, %936, %936, %936, %936, %936 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb50:
    %1484 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1485 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1486 = llvm.add %1484, %1485 overflow<nsw> : i64
    %1487 = llvm.add %1486, %j_right_panel overflow<nsw> : i64
    %1488 = llvm.getelementptr inbounds %out0_1[%1487] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1489 = llvm.intr.masked.load %1488, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1490 = llvm.getelementptr inbounds %1488[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1491 = llvm.intr.masked.load %1490, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1492 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1493 = llvm.getelementptr inbounds %1488[%1492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1494 = llvm.intr.masked.load %1493, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1495 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1496 = llvm.getelementptr inbounds %1488[%1495] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1497 = llvm.intr.masked.load %1496, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1498 = llvm.mul %920, %b_stride1_1 overflow<nsw> : i64
    %1499 = llvm.getelementptr inbounds %1488[%1498] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1500 = llvm.intr.masked.load %1499, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1501 = llvm.mul %928, %b_stride1_1 overflow<nsw> : i64
    %1502 = llvm.getelementptr inbounds %1488[%1501] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1503 = llvm.intr.masked.load %1502, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1504 = llvm.mul %921, %b_stride1_1 overflow<nsw> : i64
    %1505 = llvm.getelementptr inbounds %1488[%1504] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1506 = llvm.intr.masked.load %1505, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1507 = llvm.mul %922, %b_stride1_1 overflow<nsw> : i64
    %1508 = llvm.getelementptr inbounds %1488[%1507] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1509 = llvm.intr.masked.load %1508, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb51(%1489, %1491, %1494, %1497, %1500, %1503, %1506, %1509 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51(%1510: vector<4xf64>, %1511: vector<4xf64>, %1512: vector<4xf64>, %1513: vector<4xf64>, %1514: vector<4xf64>, %1515: vector<4xf64>, %1516: vector<4xf64>, %1517: vector<4xf64>):
    %1518 = llvm.add %k0_right_piece, %929 overflow<nsw> : i64
    %1519 = llvm.intr.smin(%1518, %a_stride1_1) : (i64, i64) -> i64
    %1520 = llvm.icmp "slt" %k0_right_piece, %1519 : i64
    llvm.cond_br %1520, ^bb52(%k0_right_piece, %1510, %1511, %1512, %1513, %1514, %1515, %1516, %1517 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1510, %1511, %1512, %1513, %1514, %1515, %1516, %1517 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%k0_right: i64, %1521: vector<4xf64>, %1522: vector<4xf64>, %1523: vector<4xf64>, %1524: vector<4xf64>, %1525: vector<4xf64>, %1526: vector<4xf64>, %1527: vector<4xf64>, %1528: vector<4xf64>):
    %1529 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1530 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1531 = llvm.add %1529, %1530 overflow<nsw> : i64
    %1532 = llvm.add %1531, %k0_right overflow<nsw> : i64
    %1533 = llvm.getelementptr inbounds %a_1[%1532] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1534 = llvm.load %1533 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1535 = llvm.mlir.poison : vector<4xf64>
    %1536 = llvm.insertelement %1534, %1535[%916 : i64] : vector<4xf64>
    %1537 = llvm.shufflevector %1536, %1535 [0, 0, 0, 0] : vector<4xf64>
    %1538 = llvm.getelementptr inbounds %1533[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1539 = llvm.load %1538 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1540 = llvm.mlir.poison : vector<4xf64>
    %1541 = llvm.insertelement %1539, %1540[%916 : i64] : vector<4xf64>
    %1542 = llvm.shufflevector %1541, %1540 [0, 0, 0, 0] : vector<4xf64>
    %1543 = llvm.mul %926, %a_stride1_1 overflow<nsw> : i64
    %1544 = llvm.getelementptr inbounds %1533[%1543] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1545 = llvm.load %1544 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1546 = llvm.mlir.poison : vector<4xf64>
    %1547 = llvm.insertelement %1545, %1546[%916 : i64] : vector<4xf64>
    %1548 = llvm.shufflevector %1547, %1546 [0, 0, 0, 0] : vector<4xf64>
    %1549 = llvm.mul %927, %a_stride1_1 overflow<nsw> : i64
    %1550 = llvm.getelementptr inbounds %1533[%1549] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1551 = llvm.load %1550 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1552 = llvm.mlir.poison : vector<4xf64>
    %1553 = llvm.insertelement %1551, %1552[%916 : i64] : vector<4xf64>
    %1554 = llvm.shufflevector %1553, %1552 [0, 0, 0, 0] : vector<4xf64>
    %1555 = llvm.mul %920, %a_stride1_1 overflow<nsw> : i64
    %1556 = llvm.getelementptr inbounds %1533[%1555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1557 = llvm.load %1556 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1558 = llvm.mlir.poison : vector<4xf64>
    %1559 = llvm.insertelement %1557, %1558[%916 : i64] : vector<4xf64>
    %1560 = llvm.shufflevector %1559, %1558 [0, 0, 0, 0] : vector<4xf64>
    %1561 = llvm.mul %928, %a_stride1_1 overflow<nsw> : i64
    %1562 = llvm.getelementptr inbounds %1533[%1561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1563 = llvm.load %1562 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1564 = llvm.mlir.poison : vector<4xf64>
    %1565 = llvm.insertelement %1563, %1564[%916 : i64] : vector<4xf64>
    %1566 = llvm.shufflevector %1565, %1564 [0, 0, 0, 0] : vector<4xf64>
    %1567 = llvm.mul %921, %a_stride1_1 overflow<nsw> : i64
    %1568 = llvm.getelementptr inbounds %1533[%1567] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1569 = llvm.load %1568 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1570 = llvm.mlir.poison : vector<4xf64>
    %1571 = llvm.insertelement %1569, %1570[%916 : i64] : vector<4xf64>
    %1572 = llvm.shufflevector %1571, %1570 [0, 0, 0, 0] : vector<4xf64>
    %1573 = llvm.mul %922, %a_stride1_1 overflow<nsw> : i64
    %1574 = llvm.getelementptr inbounds %1533[%1573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1575 = llvm.load %1574 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1576 = llvm.mlir.poison : vector<4xf64>
    %1577 = llvm.insertelement %1575, %1576[%916 : i64] : vector<4xf64>
    %1578 = llvm.shufflevector %1577, %1576 [0, 0, 0, 0] : vector<4xf64>
    %1579 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1580 = llvm.mul %1579, %1481 overflow<nsw> : i64
    %1581 = llvm.getelementptr inbounds %1478[%1580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1582 = llvm.intr.masked.load %1581, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1583 = llvm.fmul %1537, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1584 = llvm.fmul %1542, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1585 = llvm.fmul %1548, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1586 = llvm.fmul %1554, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1587 = llvm.fmul %1560, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1588 = llvm.fmul %1566, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1589 = llvm.fmul %1572, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1590 = llvm.fmul %1578, %1582 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1591 = llvm.fadd %1521, %1583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1592 = llvm.fadd %1522, %1584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1593 = llvm.fadd %1523, %1585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1594 = llvm.fadd %1524, %1586 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1595 = llvm.fadd %1525, %1587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1596 = llvm.fadd %1526, %1588 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1597 = llvm.fadd %1527, %1589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1598 = llvm.fadd %1528, %1590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1599 = llvm.add %k0_right, %917 overflow<nsw> : i64
    %1600 = llvm.icmp "slt" %1599, %1519 : i64
    llvm.cond_br %1600, ^bb52(%1599, %1591, %1592, %1593, %1594, %1595, %1596, %1597, %1598 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1591, %1592, %1593, %1594, %1595, %1596, %1597, %1598 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%1601: vector<4xf64>, %1602: vector<4xf64>, %1603: vector<4xf64>, %1604: vector<4xf64>, %1605: vector<4xf64>, %1606: vector<4xf64>, %1607: vector<4xf64>, %1608: vector<4xf64>):
    %1609 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1610 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1611 = llvm.add %1609, %1610 overflow<nsw> : i64
    %1612 = llvm.add %1611, %j_right_panel overflow<nsw> : i64
    %1613 = llvm.getelementptr inbounds %out0_1[%1612] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1601, %1613, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1614 = llvm.getelementptr inbounds %1613[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1602, %1614, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1615 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1616 = llvm.getelementptr inbounds %1613[%1615] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1603, %1616, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1617 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1618 = llvm.getelementptr inbounds %1613[%1617] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1604, %1618, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1619 = llvm.mul %920, %b_stride1_1 overflow<nsw> : i64
    %1620 = llvm.getelementptr inbounds %1613[%1619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1605, %1620, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1621 = llvm.mul %928, %b_stride1_1 overflow<nsw> : i64
    %1622 = llvm.getelementptr inbounds %1613[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1606, %1622, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1623 = llvm.mul %921, %b_stride1_1 overflow<nsw> : i64
    %1624 = llvm.getelementptr inbounds %1613[%1623] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1607, %1624, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1625 = llvm.mul %922, %b_stride1_1 overflow<nsw> : i64
    %1626 = llvm.getelementptr inbounds %1613[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1608, %1626, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1627 = llvm.add %i_right_tile, %918 overflow<nsw> : i64
    %1628 = llvm.icmp "slt" %1627, %913 : i64
    llvm.cond_br %1628, ^bb48(%1627 : i64), ^bb54
  ^bb54:
    %1629 = llvm.icmp "slt" %913, %914 : i64
    llvm.cond_br %1629, ^bb55(%913 : i64), ^bb61
  ^bb55(%i_right_below_tile: i64):
    %1630 = llvm.icmp "eq" %k0_right_piece, %916 : i64
    llvm.cond_br %1630, ^bb56, ^bb57
  ^bb56:
    llvm.br ^bb58(%936, %936, %936, %936 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb57:
    %1631 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1632 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1633 = llvm.add %1631, %1632 overflow<nsw> : i64
    %1634 = llvm.add %1633, %j_right_panel overflow<nsw> : i64
    %1635 = llvm.getelementptr inbounds %out0_1[%1634] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1636 = llvm.intr.masked.load %1635, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1637 = llvm.getelementptr inbounds %1635[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1638 = llvm.intr.masked.load %1637, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1639 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1640 = llvm.getelementptr inbounds %1635[%1639] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1641 = llvm.intr.masked.load %1640, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1642 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1643 = llvm.getelementptr inbounds %1635[%1642] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1644 = llvm.intr.masked.load %1643, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb58(%1636, %1638, %1641, %1644 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb58(%1645: vector<4xf64>, %1646: vector<4xf64>, %1647: vector<4xf64>, %1648: vector<4xf64>):
    %1649 = llvm.add %k0_right_piece, %929 overflow<nsw> : i64
    %1650 = llvm.intr.smin(%1649, %a_stride1_1) : (i64, i64) -> i64
    %1651 = llvm.icmp "slt" %k0_right_piece, %1650 : i64
    llvm.cond_br %1651, ^bb59(%k0_right_piece, %1645, %1646, %1647, %1648 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1645, %1646, %1647, %1648 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_right_below: i64, %1652: vector<4xf64>, %1653: vector<4xf64>, %1654: vector<4xf64>, %1655: vector<4xf64>):
    %1656 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1657 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1658 = llvm.add %1656, %1657 overflow<nsw> : i64
    %1659 = llvm.add %1658, %k0_right_below overflow<nsw> : i64
    %1660 = llvm.getelementptr inbounds %a_1[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1661 = llvm.load %1660 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1662 = llvm.mlir.poison : vector<4xf64>
    %1663 = llvm.insertelement %1661, %1662[%916 : i64] : vector<4xf64>
    %1664 = llvm.shufflevector %1663, %1662 [0, 0, 0, 0] : vector<4xf64>
    %1665 = llvm.getelementptr inbounds %1660[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1666 = llvm.load %1665 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1667 = llvm.mlir.poison : vector<4xf64>
    %1668 = llvm.insertelement %1666, %1667[%916 : i64] : vector<4xf64>
    %1669 = llvm.shufflevector %1668, %1667 [0, 0, 0, 0] : vector<4xf64>
    %1670 = llvm.mul %926, %a_stride1_1 overflow<nsw> : i64
    %1671 = llvm.getelementptr inbounds %1660[%1670] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1672 = llvm.load %1671 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1673 = llvm.mlir.poison : vector<4xf64>
    %1674 = llvm.insertelement %1672, %1673[%916 : i64] : vector<4xf64>
    %1675 = llvm.shufflevector %1674, %1673 [0, 0, 0, 0] : vector<4xf64>
    %1676 = llvm.mul %927, %a_stride1_1 overflow<nsw> : i64
    %1677 = llvm.getelementptr inbounds %1660[%1676] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1678 = llvm.load %1677 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1679 = llvm.mlir.poison : vector<4xf64>
    %1680 = llvm.insertelement %1678, %1679[%916 : i64] : vector<4xf64>
    %1681 = llvm.shufflevector %1680, %1679 [0, 0, 0, 0] : vector<4xf64>
    %1682 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1683 = llvm.mul %1682, %1481 overflow<nsw> : i64
    %1684 = llvm.getelementptr inbounds %1478[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1685 = llvm.intr.masked.load %1684, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1686 = llvm.fmul %1664, %1685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1687 = llvm.fmul %1669, %1685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1688 = llvm.fmul %1675, %1685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1689 = llvm.fmul %1681, %1685 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1690 = llvm.fadd %1652, %1686 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1691 = llvm.fadd %1653, %1687 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1692 = llvm.fadd %1654, %1688 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1693 = llvm.fadd %1655, %1689 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1694 = llvm.add %k0_right_below, %917 overflow<nsw> : i64
    %1695 = llvm.icmp "slt" %1694, %1650 : i64
    llvm.cond_br %1695, ^bb59(%1694, %1690, %1691, %1692, %1693 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1690, %1691, %1692, %1693 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%1696: vector<4xf64>, %1697: vector<4xf64>, %1698: vector<4xf64>, %1699: vector<4xf64>):
    %1700 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1701 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1702 = llvm.add %1700, %1701 overflow<nsw> : i64
    %1703 = llvm.add %1702, %j_right_panel overflow<nsw> : i64
    %1704 = llvm.getelementptr inbounds %out0_1[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1696, %1704, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1705 = llvm.getelementptr inbounds %1704[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1697, %1705, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1706 = llvm.mul %926, %b_stride1_1 overflow<nsw> : i64
    %1707 = llvm.getelementptr inbounds %1704[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1698, %1707, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1708 = llvm.mul %927, %b_stride1_1 overflow<nsw> : i64
    %1709 = llvm.getelementptr inbounds %1704[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1699, %1709, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1710 = llvm.add %i_right_below_tile, %920 overflow<nsw> : i64
    %1711 = llvm.icmp "slt" %1710, %914 : i64
    llvm.cond_br %1711, ^bb55(%1710 : i64), ^bb61
  ^bb61:
    %1712 = llvm.icmp "slt" %914, %915 : i64
    llvm.cond_br %1712, ^bb62(%914 : i64), ^bb68
  ^bb62(%i_right_below_below_tile: i64):
    %1713 = llvm.icmp "eq" %k0_right_piece, %916 : i64
    llvm.cond_br %1713, ^bb63, ^bb64
  ^bb63:
    llvm.br ^bb65(%936, %936 : vector<4xf64>, vector<4xf64>)
  ^bb64:
    %1714 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1715 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1716 = llvm.add %1714, %1715 overflow<nsw> : i64
    %1717 = llvm.add %1716, %j_right_panel overflow<nsw> : i64
    %1718 = llvm.getelementptr inbounds %out0_1[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1719 = llvm.intr.masked.load %1718, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1720 = llvm.getelementptr inbounds %1718[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1721 = llvm.intr.masked.load %1720, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb65(%1719, %1721 : vector<4xf64>, vector<4xf64>)
  ^bb65(%1722: vector<4xf64>, %1723: vector<4xf64>):
    %1724 = llvm.add %k0_right_piece, %929 overflow<nsw> : i64
    %1725 = llvm.intr.smin(%1724, %a_stride1_1) : (i64, i64) -> i64
    %1726 = llvm.icmp "slt" %k0_right_piece, %1725 : i64
    llvm.cond_br %1726, ^bb66(%k0_right_piece, %1722, %1723 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1722, %1723 : vector<4xf64>, vector<4xf64>)
  ^bb66(%k0_right_below_below: i64, %1727: vector<4xf64>, %1728: vector<4xf64>):
    %1729 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1730 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1731 = llvm.add %1729, %1730 overflow<nsw> : i64
    %1732 = llvm.add %1731, %k0_right_below_below overflow<nsw> : i64
    %1733 = llvm.getelementptr inbounds %a_1[%1732] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1734 = llvm.load %1733 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1735 = llvm.mlir.poison : vector<4xf64>
    %1736 = llvm.insertelement %1734, %1735[%916 : i64] : vector<4xf64>
    %1737 = llvm.shufflevector %1736, %1735 [0, 0, 0, 0] : vector<4xf64>
    %1738 = llvm.getelementptr inbounds %1733[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1740 = llvm.mlir.poison : vector<4xf64>
    %1741 = llvm.insertelement %1739, %1740[%916 : i64] : vector<4xf64>
    %1742 = llvm.shufflevector %1741, %1740 [0, 0, 0, 0] : vector<4xf64>
    %1743 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1744 = llvm.mul %1743, %1481 overflow<nsw> : i64
    %1745 = llvm.getelementptr inbounds %1478[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1746 = llvm.intr.masked.load %1745, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1747 = llvm.fmul %1737, %1746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1748 = llvm.fmul %1742, %1746 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1749 = llvm.fadd %1727, %1747 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1750 = llvm.fadd %1728, %1748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1751 = llvm.add %k0_right_below_below, %917 overflow<nsw> : i64
    %1752 = llvm.icmp "slt" %1751, %1725 : i64
    llvm.cond_br %1752, ^bb66(%1751, %1749, %1750 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1749, %1750 : vector<4xf64>, vector<4xf64>)
  ^bb67(%1753: vector<4xf64>, %1754: vector<4xf64>):
    %1755 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1756 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1757 = llvm.add %1755, %1756 overflow<nsw> : i64
    %1758 = llvm.add %1757, %j_right_panel overflow<nsw> : i64
    %1759 = llvm.getelementptr inbounds %out0_1[%1758] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1753, %1759, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1760 = llvm.getelementptr inbounds %1759[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1754, %1760, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1761 = llvm.add %i_right_below_below_tile, %926 overflow<nsw> : i64
    %1762 = llvm.icmp "slt" %1761, %915 : i64
    llvm.cond_br %1762, ^bb62(%1761 : i64), ^bb68
  ^bb68:
    %1763 = llvm.icmp "slt" %915, %a_size1_1 : i64
    llvm.cond_br %1763, ^bb69(%915 : i64), ^bb75
  ^bb69(%i_right_below_below_below_tile: i64):
    %1764 = llvm.icmp "eq" %k0_right_piece, %916 : i64
    llvm.cond_br %1764, ^bb70, ^bb71
  ^bb70:
    llvm.br ^bb72(%936 : vector<4xf64>)
  ^bb71:
    %1765 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1766 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1767 = llvm.add %1765, %1766 overflow<nsw> : i64
    %1768 = llvm.add %1767, %j_right_panel overflow<nsw> : i64
    %1769 = llvm.getelementptr inbounds %out0_1[%1768] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1770 = llvm.intr.masked.load %1769, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb72(%1770 : vector<4xf64>)
  ^bb72(%1771: vector<4xf64>):
    %1772 = llvm.add %k0_right_piece, %929 overflow<nsw> : i64
    %1773 = llvm.intr.smin(%1772, %a_stride1_1) : (i64, i64) -> i64
    %1774 = llvm.icmp "slt" %k0_right_piece, %1773 : i64
    llvm.cond_br %1774, ^bb73(%k0_right_piece, %1771 : i64, vector<4xf64>), ^bb74(%1771 : vector<4xf64>)
  ^bb73(%k0_right_below_below_below: i64, %1775: vector<4xf64>):
    %1776 = llvm.mul %b0, %907 overflow<nsw> : i64
    %1777 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1778 = llvm.add %1776, %1777 overflow<nsw> : i64
    %1779 = llvm.add %1778, %k0_right_below_below_below overflow<nsw> : i64
    %1780 = llvm.getelementptr inbounds %a_1[%1779] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1781 = llvm.load %1780 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1782 = llvm.mlir.poison : vector<4xf64>
    %1783 = llvm.insertelement %1781, %1782[%916 : i64] : vector<4xf64>
    %1784 = llvm.shufflevector %1783, %1782 [0, 0, 0, 0] : vector<4xf64>
    %1785 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1786 = llvm.mul %1785, %1481 overflow<nsw> : i64
    %1787 = llvm.getelementptr inbounds %1478[%1786] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1788 = llvm.intr.masked.load %1787, %1436, %936 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1789 = llvm.fmul %1784, %1788 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1790 = llvm.fadd %1775, %1789 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1791 = llvm.add %k0_right_below_below_below, %917 overflow<nsw> : i64
    %1792 = llvm.icmp "slt" %1791, %1773 : i64
    llvm.cond_br %1792, ^bb73(%1791, %1790 : i64, vector<4xf64>), ^bb74(%1790 : vector<4xf64>)
  ^bb74(%1793: vector<4xf64>):
    %1794 = llvm.mul %b0, %906 overflow<nsw> : i64
    %1795 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1796 = llvm.add %1794, %1795 overflow<nsw> : i64
    %1797 = llvm.add %1796, %j_right_panel overflow<nsw> : i64
    %1798 = llvm.getelementptr inbounds %out0_1[%1797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1793, %1798, %1436 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1799 = llvm.add %i_right_below_below_below_tile, %917 overflow<nsw> : i64
    %1800 = llvm.icmp "slt" %1799, %a_size1_1 : i64
    llvm.cond_br %1800, ^bb69(%1799 : i64), ^bb75
  ^bb75:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1801 = llvm.add %k0_right_piece, %929 overflow<nsw> : i64
    %1802 = llvm.icmp "slt" %1801, %901 : i64
    llvm.cond_br %1802, ^bb40(%1801 : i64), ^bb76
  ^bb76:
    %1803 = llvm.add %j_right_panel, %920 overflow<nsw> : i64
    %1804 = llvm.icmp "slt" %1803, %b_stride1_1 : i64
    llvm.cond_br %1804, ^bb39(%1803 : i64), ^bb77
  ^bb77:
    %1805 = llvm.add %b0, %917 overflow<nsw> : i64
    %1806 = llvm.icmp "slt" %1805, %end : i64
    llvm.cond_br %1806, ^bb1(%1805 : i64), ^bb78
  ^bb78:
    llvm.return %933 : i32
  ^bb79(%1807: i32):
    llvm.return %1807 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1808 = llvm.mlir.constant(8) : i64
    %1809 = llvm.mlir.constant(16) : i64
    %1810 = llvm.mlir.constant(24) : i64
    %1811 = llvm.mlir.constant(32) : i64
    %1812 = llvm.mlir.constant(40) : i64
    %1813 = llvm.mlir.constant(48) : i64
    %1814 = llvm.mlir.constant(56) : i64
    %1815 = llvm.mlir.constant(64) : i64
    %1816 = llvm.mlir.constant(72) : i64
    %1817 = llvm.mlir.constant(80) : i64
    %1818 = llvm.mlir.constant(88) : i64
    %1819 = llvm.mlir.constant(96) : i64
    %1820 = llvm.mlir.constant(104) : i64
    %1821 = llvm.mlir.constant(112) : i64
    %1822 = llvm.mlir.constant(120) : i64
    %1823 = llvm.mlir.constant(128) : i64
    %1824 = llvm.mlir.constant(136) : i64
    %1825 = llvm.mlir.constant(144) : i64
    %1826 = llvm.mlir.constant(152) : i64
    %1827 = llvm.mlir.constant(160) : i64
    %1828 = llvm.mlir.constant(168) : i64
    %1829 = llvm.mlir.constant(176) : i64
    %1830 = llvm.mlir.constant(184) : i64
    %1831 = llvm.mlir.constant(192) : i64
    %1832 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1833 = llvm.getelementptr inbounds %context[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1834 = llvm.load %1833 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1835 = llvm.getelementptr inbounds %context[%1809] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1836 = llvm.load %1835 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1837 = llvm.getelementptr inbounds %context[%1810] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1838 = llvm.load %1837 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1839 = llvm.getelementptr inbounds %context[%1811] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1840 = llvm.load %1839 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1841 = llvm.getelementptr inbounds %context[%1812] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1842 = llvm.load %1841 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1843 = llvm.getelementptr inbounds %context[%1813] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1844 = llvm.load %1843 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1845 = llvm.getelementptr inbounds %context[%1814] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1846 = llvm.load %1845 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1847 = llvm.getelementptr inbounds %context[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1848 = llvm.load %1847 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1849 = llvm.getelementptr inbounds %context[%1816] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1850 = llvm.load %1849 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1851 = llvm.getelementptr inbounds %context[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1852 = llvm.load %1851 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1853 = llvm.getelementptr inbounds %context[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1854 = llvm.load %1853 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1855 = llvm.getelementptr inbounds %context[%1819] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1856 = llvm.load %1855 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1857 = llvm.getelementptr inbounds %context[%1820] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1858 = llvm.load %1857 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1859 = llvm.getelementptr inbounds %context[%1821] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1860 = llvm.load %1859 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1861 = llvm.getelementptr inbounds %context[%1822] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1862 = llvm.load %1861 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1863 = llvm.getelementptr inbounds %context[%1823] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1864 = llvm.load %1863 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1865 = llvm.getelementptr inbounds %context[%1824] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1866 = llvm.load %1865 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1867 = llvm.getelementptr inbounds %context[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1868 = llvm.load %1867 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1869 = llvm.getelementptr inbounds %context[%1826] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1870 = llvm.load %1869 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1871 = llvm.getelementptr inbounds %context[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1872 = llvm.load %1871 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1873 = llvm.getelementptr inbounds %context[%1828] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1874 = llvm.load %1873 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1875 = llvm.getelementptr inbounds %context[%1829] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1876 = llvm.load %1875 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1877 = llvm.getelementptr inbounds %context[%1830] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1878 = llvm.load %1877 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1879 = llvm.getelementptr inbounds %context[%1831] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1880 = llvm.load %1879 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1881 = llvm.call @program.parallel0(%begin_1, %end_1, %1832, %1834, %1836, %1838, %1840, %1842, %1844, %1846, %1848, %1850, %1852, %1854, %1856, %1858, %1860, %1862, %1864, %1866, %1868, %1870, %1872, %1874, %1876, %1878, %1880) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.return %1881 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1882 = llvm.mlir.constant(0) : i64
    %1883 = llvm.mlir.constant(1) : i64
    %1884 = llvm.mlir.constant(2) : i64
    %1885 = llvm.mlir.constant(4) : i64
    %1886 = llvm.mlir.constant(0 : i32) : i32
    %1887 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1888 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1888, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1889 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1890 = llvm.load %1889 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1891 = llvm.mlir.poison : vector<4xf64>
    %1892 = llvm.insertelement %1890, %1891[%1882 : i64] : vector<4xf64>
    %1893 = llvm.shufflevector %1892, %1891 [0, 0, 0, 0] : vector<4xf64>
    %1894 = llvm.ashr %v_size0_1, %1884 : i64
    %1895 = llvm.mul %1894, %1885 overflow<nsw> : i64
    %1896 = llvm.icmp "slt" %1882, %1895 : i64
    llvm.cond_br %1896, ^bb2(%1882 : i64), ^bb3
  ^bb2(%j: i64):
    %1897 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1898 = llvm.load %1897 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1899 = llvm.fmul %1893, %1898 : vector<4xf64>
    %1900 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1901 = llvm.add %1900, %j overflow<nsw> : i64
    %1902 = llvm.getelementptr inbounds %out1_1[%1901] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1899, %1902 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1903 = llvm.add %j, %1885 overflow<nsw> : i64
    %1904 = llvm.icmp "slt" %1903, %1895 : i64
    llvm.cond_br %1904, ^bb2(%1903 : i64), ^bb3
  ^bb3:
    %1905 = llvm.intr.smax(%1895, %1882) : (i64, i64) -> i64
    %1906 = llvm.icmp "slt" %1905, %v_size0_1 : i64
    llvm.cond_br %1906, ^bb4(%1905 : i64), ^bb5
  ^bb4(%j_1: i64):
    %1907 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %1908 = llvm.intr.smin(%1907, %1885) : (i64, i64) -> i64
    %1909 = llvm.intr.smax(%1908, %1882) : (i64, i64) -> i64
    %1910 = llvm.trunc %1909 : i64 to i32
    %1911 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1912 = llvm.mlir.poison : vector<4xi32>
    %1913 = llvm.insertelement %1910, %1912[%1882 : i64] : vector<4xi32>
    %1914 = llvm.shufflevector %1913, %1912 [0, 0, 0, 0] : vector<4xi32>
    %1915 = llvm.icmp "slt" %1911, %1914 : vector<4xi32>
    %1916 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1917 = llvm.intr.masked.load %1916, %1915, %1887 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1918 = llvm.fmul %1893, %1917 : vector<4xf64>
    %1919 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1920 = llvm.add %1919, %j_1 overflow<nsw> : i64
    %1921 = llvm.getelementptr inbounds %out1_1[%1920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1918, %1921, %1915 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1922 = llvm.add %j_1, %1885 overflow<nsw> : i64
    %1923 = llvm.icmp "slt" %1922, %v_size0_1 : i64
    llvm.cond_br %1923, ^bb4(%1922 : i64), ^bb5
  ^bb5:
    %1924 = llvm.add %i, %1883 overflow<nsw> : i64
    %1925 = llvm.icmp "slt" %1924, %end_2 : i64
    llvm.cond_br %1925, ^bb1(%1924 : i64), ^bb6
  ^bb6:
    llvm.return %1886 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1926 = llvm.mlir.constant(8) : i64
    %1927 = llvm.mlir.constant(16) : i64
    %1928 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1929 = llvm.getelementptr inbounds %context_1[%1926] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1930 = llvm.load %1929 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1931 = llvm.getelementptr inbounds %context_1[%1927] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1932 = llvm.load %1931 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1933 = llvm.call @program.parallel1(%begin_3, %end_3, %1928, %1930, %1932) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1933 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1934: i64, %1935: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1936: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1937: i64, %1938: i64) -> i32 attributes {no_unwind, no_inline} {
    %1939 = llvm.mlir.constant(0) : i64
    %1940 = llvm.mlir.constant(8) : i64
    %1941 = llvm.mlir.constant(6) : i64
    %1942 = llvm.mlir.constant(1) : i64
    %1943 = llvm.mlir.constant(2) : i64
    %1944 = llvm.mlir.constant(3) : i64
    %1945 = llvm.mlir.constant(4) : i64
    %1946 = llvm.mlir.constant(5) : i64
    %1947 = llvm.mlir.constant(7) : i64
    %1948 = llvm.mlir.constant(0 : i32) : i32
    %1949 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1950 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1950, ^bb1(%begin_4 : i64), ^bb26
  ^bb1(%1951: i64):
    %j_1_panel = llvm.mul %1951, %1940 overflow<nsw> : i64
    %1952 = llvm.icmp "slt" %1939, %1935 : i64
    llvm.cond_br %1952, ^bb2(%1939 : i64), ^bb7
  ^bb2(%i_1_tile: i64):
    %1953 = llvm.icmp "slt" %1939, %a_size0_2 : i64
    llvm.cond_br %1953, ^bb3(%1939, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%k1: i64, %1954: vector<4xf64>, %1955: vector<4xf64>, %1956: vector<4xf64>, %1957: vector<4xf64>, %1958: vector<4xf64>, %1959: vector<4xf64>, %1960: vector<4xf64>, %1961: vector<4xf64>, %1962: vector<4xf64>, %1963: vector<4xf64>, %1964: vector<4xf64>, %1965: vector<4xf64>):
    %1966 = llvm.icmp "slt" %1939, %a_stride1_2 : i64
    llvm.cond_br %1966, ^bb4(%1939, %1954, %1955, %1956, %1957, %1958, %1959, %1960, %1961, %1962, %1963, %1964, %1965 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1954, %1955, %1956, %1957, %1958, %1959, %1960, %1961, %1962, %1963, %1964, %1965 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%k0_1: i64, %1967: vector<4xf64>, %1968: vector<4xf64>, %1969: vector<4xf64>, %1970: vector<4xf64>, %1971: vector<4xf64>, %1972: vector<4xf64>, %1973: vector<4xf64>, %1974: vector<4xf64>, %1975: vector<4xf64>, %1976: vector<4xf64>, %1977: vector<4xf64>, %1978: vector<4xf64>):
    %1979 = llvm.mul %k1, %1936 overflow<nsw> : i64
    %1980 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %1981 = llvm.add %1979, %1980 overflow<nsw> : i64
    %1982 = llvm.add %1981, %k0_1 overflow<nsw> : i64
    %1983 = llvm.getelementptr inbounds %a_2[%1982] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1984 = llvm.load %1983 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1985 = llvm.mlir.poison : vector<4xf64>
    %1986 = llvm.insertelement %1984, %1985[%1939 : i64] : vector<4xf64>
    %1987 = llvm.shufflevector %1986, %1985 [0, 0, 0, 0] : vector<4xf64>
    %1988 = llvm.getelementptr inbounds %1983[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1989 = llvm.load %1988 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1990 = llvm.mlir.poison : vector<4xf64>
    %1991 = llvm.insertelement %1989, %1990[%1939 : i64] : vector<4xf64>
    %1992 = llvm.shufflevector %1991, %1990 [0, 0, 0, 0] : vector<4xf64>
    %1993 = llvm.mul %1943, %a_stride1_2 overflow<nsw> : i64
    %1994 = llvm.getelementptr inbounds %1983[%1993] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1995 = llvm.load %1994 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1996 = llvm.mlir.poison : vector<4xf64>
    %1997 = llvm.insertelement %1995, %1996[%1939 : i64] : vector<4xf64>
    %1998 = llvm.shufflevector %1997, %1996 [0, 0, 0, 0] : vector<4xf64>
    %1999 = llvm.mul %1944, %a_stride1_2 overflow<nsw> : i64
    %2000 = llvm.getelementptr inbounds %1983[%1999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2001 = llvm.load %2000 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2002 = llvm.mlir.poison : vector<4xf64>
    %2003 = llvm.insertelement %2001, %2002[%1939 : i64] : vector<4xf64>
    %2004 = llvm.shufflevector %2003, %2002 [0, 0, 0, 0] : vector<4xf64>
    %2005 = llvm.mul %1945, %a_stride1_2 overflow<nsw> : i64
    %2006 = llvm.getelementptr inbounds %1983[%2005] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2007 = llvm.load %2006 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2008 = llvm.mlir.poison : vector<4xf64>
    %2009 = llvm.insertelement %2007, %2008[%1939 : i64] : vector<4xf64>
    %2010 = llvm.shufflevector %2009, %2008 [0, 0, 0, 0] : vector<4xf64>
    %2011 = llvm.mul %1946, %a_stride1_2 overflow<nsw> : i64
    %2012 = llvm.getelementptr inbounds %1983[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2013 = llvm.load %2012 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2014 = llvm.mlir.poison : vector<4xf64>
    %2015 = llvm.insertelement %2013, %2014[%1939 : i64] : vector<4xf64>
    %2016 = llvm.shufflevector %2015, %2014 [0, 0, 0, 0] : vector<4xf64>
    %2017 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2018 = llvm.add %1979, %2017 overflow<nsw> : i64
    %2019 = llvm.add %2018, %k0_1 overflow<nsw> : i64
    %2020 = llvm.getelementptr inbounds %a_2[%2019] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2021 = llvm.load %2020 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2022 = llvm.getelementptr inbounds %2020[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2023 = llvm.load %2022 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2024 = llvm.getelementptr inbounds %2020[%1993] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2025 = llvm.load %2024 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2026 = llvm.getelementptr inbounds %2020[%1999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2027 = llvm.load %2026 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2028 = llvm.mlir.poison : vector<4xf64>
    %2029 = llvm.insertelement %2021, %2028[%1939 : i64] : vector<4xf64>
    %2030 = llvm.insertelement %2023, %2029[%1942 : i64] : vector<4xf64>
    %2031 = llvm.insertelement %2025, %2030[%1943 : i64] : vector<4xf64>
    %2032 = llvm.insertelement %2027, %2031[%1944 : i64] : vector<4xf64>
    %2033 = llvm.getelementptr inbounds %2020[%2005] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2034 = llvm.load %2033 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2035 = llvm.getelementptr inbounds %2020[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2036 = llvm.load %2035 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2037 = llvm.mul %1941, %a_stride1_2 overflow<nsw> : i64
    %2038 = llvm.getelementptr inbounds %2020[%2037] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2039 = llvm.load %2038 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2040 = llvm.mul %1947, %a_stride1_2 overflow<nsw> : i64
    %2041 = llvm.getelementptr inbounds %2020[%2040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2042 = llvm.load %2041 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2043 = llvm.mlir.poison : vector<4xf64>
    %2044 = llvm.insertelement %2034, %2043[%1939 : i64] : vector<4xf64>
    %2045 = llvm.insertelement %2036, %2044[%1942 : i64] : vector<4xf64>
    %2046 = llvm.insertelement %2039, %2045[%1943 : i64] : vector<4xf64>
    %2047 = llvm.insertelement %2042, %2046[%1944 : i64] : vector<4xf64>
    %2048 = llvm.fmul %1987, %2032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2049 = llvm.fmul %1987, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2050 = llvm.fmul %1992, %2032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2051 = llvm.fmul %1992, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2052 = llvm.fmul %1998, %2032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2053 = llvm.fmul %1998, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2054 = llvm.fmul %2004, %2032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2055 = llvm.fmul %2004, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2056 = llvm.fmul %2010, %2032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2057 = llvm.fmul %2010, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2058 = llvm.fmul %2016, %2032 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2059 = llvm.fmul %2016, %2047 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2060 = llvm.fadd %1967, %2048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fadd %1968, %2049 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.fadd %1969, %2050 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2063 = llvm.fadd %1970, %2051 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2064 = llvm.fadd %1971, %2052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2065 = llvm.fadd %1972, %2053 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2066 = llvm.fadd %1973, %2054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2067 = llvm.fadd %1974, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2068 = llvm.fadd %1975, %2056 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2069 = llvm.fadd %1976, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2070 = llvm.fadd %1977, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2071 = llvm.fadd %1978, %2059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2072 = llvm.add %k0_1, %1942 overflow<nsw> : i64
    %2073 = llvm.icmp "slt" %2072, %a_stride1_2 : i64
    llvm.cond_br %2073, ^bb4(%2072, %2060, %2061, %2062, %2063, %2064, %2065, %2066, %2067, %2068, %2069, %2070, %2071 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%2060, %2061, %2062, %2063, %2064, %2065, %2066, %2067, %2068, %2069, %2070, %2071 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb5(%2074: vector<4xf64>, %2075: vector<4xf64>, %2076: vector<4xf64>, %2077: vector<4xf64>, %2078: vector<4xf64>, %2079: vector<4xf64>, %2080: vector<4xf64>, %2081: vector<4xf64>, %2082: vector<4xf64>, %2083: vector<4xf64>, %2084: vector<4xf64>, %2085: vector<4xf64>):
    %2086 = llvm.add %k1, %1942 overflow<nsw> : i64
    %2087 = llvm.icmp "slt" %2086, %a_size0_2 : i64
    llvm.cond_br %2087, ^bb3(%2086, %2074, %2075, %2076, %2077, %2078, %2079, %2080, %2081, %2082, %2083, %2084, %2085 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%2074, %2075, %2076, %2077, %2078, %2079, %2080, %2081, %2082, %2083, %2084, %2085 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%2088: vector<4xf64>, %2089: vector<4xf64>, %2090: vector<4xf64>, %2091: vector<4xf64>, %2092: vector<4xf64>, %2093: vector<4xf64>, %2094: vector<4xf64>, %2095: vector<4xf64>, %2096: vector<4xf64>, %2097: vector<4xf64>, %2098: vector<4xf64>, %2099: vector<4xf64>):
    %2100 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %2101 = llvm.add %2100, %j_1_panel overflow<nsw> : i64
    %2102 = llvm.getelementptr inbounds %out2_1[%2101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2088, %2102 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2103 = llvm.getelementptr inbounds %2102[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2089, %2103 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2104 = llvm.getelementptr inbounds %2102[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2090, %2104 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2105 = llvm.getelementptr inbounds %2104[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2091, %2105 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2106 = llvm.mul %1943, %a_size1_2 overflow<nsw> : i64
    %2107 = llvm.getelementptr inbounds %2102[%2106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2092, %2107 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2108 = llvm.getelementptr inbounds %2107[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2093, %2108 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2109 = llvm.mul %1944, %a_size1_2 overflow<nsw> : i64
    %2110 = llvm.getelementptr inbounds %2102[%2109] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2094, %2110 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2111 = llvm.getelementptr inbounds %2110[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2095, %2111 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2112 = llvm.mul %1945, %a_size1_2 overflow<nsw> : i64
    %2113 = llvm.getelementptr inbounds %2102[%2112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2096, %2113 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2114 = llvm.getelementptr inbounds %2113[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2097, %2114 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2115 = llvm.mul %1946, %a_size1_2 overflow<nsw> : i64
    %2116 = llvm.getelementptr inbounds %2102[%2115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2098, %2116 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2117 = llvm.getelementptr inbounds %2116[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2099, %2117 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2118 = llvm.add %i_1_tile, %1941 overflow<nsw> : i64
    %2119 = llvm.icmp "slt" %2118, %1935 : i64
    llvm.cond_br %2119, ^bb2(%2118 : i64), ^bb7
  ^bb7:
    %2120 = llvm.icmp "slt" %1935, %1937 : i64
    llvm.cond_br %2120, ^bb8(%1935 : i64), ^bb13
  ^bb8(%i_1_below_tile: i64):
    %2121 = llvm.icmp "slt" %1939, %a_size0_2 : i64
    llvm.cond_br %2121, ^bb9(%1939, %1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1949, %1949, %1949, %1949, %1949, %1949, %1949, %1949 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k1_1_below: i64, %2122: vector<4xf64>, %2123: vector<4xf64>, %2124: vector<4xf64>, %2125: vector<4xf64>, %2126: vector<4xf64>, %2127: vector<4xf64>, %2128: vector<4xf64>, %2129: vector<4xf64>):
    %2130 = llvm.icmp "slt" %1939, %a_stride1_2 : i64
    llvm.cond_br %2130, ^bb10(%1939, %2122, %2123, %2124, %2125, %2126, %2127, %2128, %2129 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2122, %2123, %2124, %2125, %2126, %2127, %2128, %2129 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k0_1_below: i64, %2131: vector<4xf64>, %2132: vector<4xf64>, %2133: vector<4xf64>, %2134: vector<4xf64>, %2135: vector<4xf64>, %2136: vector<4xf64>, %2137: vector<4xf64>, %2138: vector<4xf64>):
    %2139 = llvm.mul %k1_1_below, %1936 overflow<nsw> : i64
    %2140 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2141 = llvm.add %2139, %2140 overflow<nsw> : i64
    %2142 = llvm.add %2141, %k0_1_below overflow<nsw> : i64
    %2143 = llvm.getelementptr inbounds %a_2[%2142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2144 = llvm.load %2143 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2145 = llvm.mlir.poison : vector<4xf64>
    %2146 = llvm.insertelement %2144, %2145[%1939 : i64] : vector<4xf64>
    %2147 = llvm.shufflevector %2146, %2145 [0, 0, 0, 0] : vector<4xf64>
    %2148 = llvm.getelementptr inbounds %2143[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2149 = llvm.load %2148 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2150 = llvm.mlir.poison : vector<4xf64>
    %2151 = llvm.insertelement %2149, %2150[%1939 : i64] : vector<4xf64>
    %2152 = llvm.shufflevector %2151, %2150 [0, 0, 0, 0] : vector<4xf64>
    %2153 = llvm.mul %1943, %a_stride1_2 overflow<nsw> : i64
    %2154 = llvm.getelementptr inbounds %2143[%2153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2155 = llvm.load %2154 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2156 = llvm.mlir.poison : vector<4xf64>
    %2157 = llvm.insertelement %2155, %2156[%1939 : i64] : vector<4xf64>
    %2158 = llvm.shufflevector %2157, %2156 [0, 0, 0, 0] : vector<4xf64>
    %2159 = llvm.mul %1944, %a_stride1_2 overflow<nsw> : i64
    %2160 = llvm.getelementptr inbounds %2143[%2159] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2161 = llvm.load %2160 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2162 = llvm.mlir.poison : vector<4xf64>
    %2163 = llvm.insertelement %2161, %2162[%1939 : i64] : vector<4xf64>
    %2164 = llvm.shufflevector %2163, %2162 [0, 0, 0, 0] : vector<4xf64>
    %2165 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2166 = llvm.add %2139, %2165 overflow<nsw> : i64
    %2167 = llvm.add %2166, %k0_1_below overflow<nsw> : i64
    %2168 = llvm.getelementptr inbounds %a_2[%2167] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2169 = llvm.load %2168 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2170 = llvm.getelementptr inbounds %2168[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2171 = llvm.load %2170 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2172 = llvm.getelementptr inbounds %2168[%2153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2173 = llvm.load %2172 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2174 = llvm.getelementptr inbounds %2168[%2159] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2175 = llvm.load %2174 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2176 = llvm.mlir.poison : vector<4xf64>
    %2177 = llvm.insertelement %2169, %2176[%1939 : i64] : vector<4xf64>
    %2178 = llvm.insertelement %2171, %2177[%1942 : i64] : vector<4xf64>
    %2179 = llvm.insertelement %2173, %2178[%1943 : i64] : vector<4xf64>
    %2180 = llvm.insertelement %2175, %2179[%1944 : i64] : vector<4xf64>
    %2181 = llvm.mul %1945, %a_stride1_2 overflow<nsw> : i64
    %2182 = llvm.getelementptr inbounds %2168[%2181] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2183 = llvm.load %2182 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2184 = llvm.mul %1946, %a_stride1_2 overflow<nsw> : i64
    %2185 = llvm.getelementptr inbounds %2168[%2184] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2186 = llvm.load %2185 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2187 = llvm.mul %1941, %a_stride1_2 overflow<nsw> : i64
    %2188 = llvm.getelementptr inbounds %2168[%2187] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2189 = llvm.load %2188 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2190 = llvm.mul %1947, %a_stride1_2 overflow<nsw> : i64
    %2191 = llvm.getelementptr inbounds %2168[%2190] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2192 = llvm.load %2191 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2193 = llvm.mlir.poison : vector<4xf64>
    %2194 = llvm.insertelement %2183, %2193[%1939 : i64] : vector<4xf64>
    %2195 = llvm.insertelement %2186, %2194[%1942 : i64] : vector<4xf64>
    %2196 = llvm.insertelement %2189, %2195[%1943 : i64] : vector<4xf64>
    %2197 = llvm.insertelement %2192, %2196[%1944 : i64] : vector<4xf64>
    %2198 = llvm.fmul %2147, %2180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2199 = llvm.fmul %2147, %2197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2200 = llvm.fmul %2152, %2180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2201 = llvm.fmul %2152, %2197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2202 = llvm.fmul %2158, %2180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2203 = llvm.fmul %2158, %2197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2204 = llvm.fmul %2164, %2180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2205 = llvm.fmul %2164, %2197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2206 = llvm.fadd %2131, %2198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2207 = llvm.fadd %2132, %2199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2208 = llvm.fadd %2133, %2200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2209 = llvm.fadd %2134, %2201 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2210 = llvm.fadd %2135, %2202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2211 = llvm.fadd %2136, %2203 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2212 = llvm.fadd %2137, %2204 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2213 = llvm.fadd %2138, %2205 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2214 = llvm.add %k0_1_below, %1942 overflow<nsw> : i64
    %2215 = llvm.icmp "slt" %2214, %a_stride1_2 : i64
    llvm.cond_br %2215, ^bb10(%2214, %2206, %2207, %2208, %2209, %2210, %2211, %2212, %2213 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2206, %2207, %2208, %2209, %2210, %2211, %2212, %2213 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%2216: vector<4xf64>, %2217: vector<4xf64>, %2218: vector<4xf64>, %2219: vector<4xf64>, %2220: vector<4xf64>, %2221: vector<4xf64>, %2222: vector<4xf64>, %2223: vector<4xf64>):
    %2224 = llvm.add %k1_1_below, %1942 overflow<nsw> : i64
    %2225 = llvm.icmp "slt" %2224, %a_size0_2 : i64
    llvm.cond_br %2225, ^bb9(%2224, %2216, %2217, %2218, %2219, %2220, %2221, %2222, %2223 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2216, %2217, %2218, %2219, %2220, %2221, %2222, %2223 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2226: vector<4xf64>, %2227: vector<4xf64>, %2228: vector<4xf64>, %2229: vector<4xf64>, %2230: vector<4xf64>, %2231: vector<4xf64>, %2232: vector<4xf64>, %2233: vector<4xf64>):
    %2234 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2235 = llvm.add %2234, %j_1_panel overflow<nsw> : i64
    %2236 = llvm.getelementptr inbounds %out2_1[%2235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2226, %2236 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2237 = llvm.getelementptr inbounds %2236[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2227, %2237 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2238 = llvm.getelementptr inbounds %2236[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2228, %2238 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2239 = llvm.getelementptr inbounds %2238[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2229, %2239 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2240 = llvm.mul %1943, %a_size1_2 overflow<nsw> : i64
    %2241 = llvm.getelementptr inbounds %2236[%2240] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2230, %2241 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2242 = llvm.getelementptr inbounds %2241[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2231, %2242 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2243 = llvm.mul %1944, %a_size1_2 overflow<nsw> : i64
    %2244 = llvm.getelementptr inbounds %2236[%2243] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2232, %2244 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2245 = llvm.getelementptr inbounds %2244[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2233, %2245 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2246 = llvm.add %i_1_below_tile, %1945 overflow<nsw> : i64
    %2247 = llvm.icmp "slt" %2246, %1937 : i64
    llvm.cond_br %2247, ^bb8(%2246 : i64), ^bb13
  ^bb13:
    %2248 = llvm.icmp "slt" %1937, %1938 : i64
    llvm.cond_br %2248, ^bb14(%1937 : i64), ^bb19
  ^bb14(%i_1_below_below_tile: i64):
    %2249 = llvm.icmp "slt" %1939, %a_size0_2 : i64
    llvm.cond_br %2249, ^bb15(%1939, %1949, %1949, %1949, %1949 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%1949, %1949, %1949, %1949 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k1_1_below_below: i64, %2250: vector<4xf64>, %2251: vector<4xf64>, %2252: vector<4xf64>, %2253: vector<4xf64>):
    %2254 = llvm.icmp "slt" %1939, %a_stride1_2 : i64
    llvm.cond_br %2254, ^bb16(%1939, %2250, %2251, %2252, %2253 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2250, %2251, %2252, %2253 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_below_below: i64, %2255: vector<4xf64>, %2256: vector<4xf64>, %2257: vector<4xf64>, %2258: vector<4xf64>):
    %2259 = llvm.mul %k1_1_below_below, %1936 overflow<nsw> : i64
    %2260 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2261 = llvm.add %2259, %2260 overflow<nsw> : i64
    %2262 = llvm.add %2261, %k0_1_below_below overflow<nsw> : i64
    %2263 = llvm.getelementptr inbounds %a_2[%2262] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2264 = llvm.load %2263 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2265 = llvm.mlir.poison : vector<4xf64>
    %2266 = llvm.insertelement %2264, %2265[%1939 : i64] : vector<4xf64>
    %2267 = llvm.shufflevector %2266, %2265 [0, 0, 0, 0] : vector<4xf64>
    %2268 = llvm.getelementptr inbounds %2263[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2269 = llvm.load %2268 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2270 = llvm.mlir.poison : vector<4xf64>
    %2271 = llvm.insertelement %2269, %2270[%1939 : i64] : vector<4xf64>
    %2272 = llvm.shufflevector %2271, %2270 [0, 0, 0, 0] : vector<4xf64>
    %2273 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2274 = llvm.add %2259, %2273 overflow<nsw> : i64
    %2275 = llvm.add %2274, %k0_1_below_below overflow<nsw> : i64
    %2276 = llvm.getelementptr inbounds %a_2[%2275] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2277 = llvm.load %2276 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2278 = llvm.getelementptr inbounds %2276[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2279 = llvm.load %2278 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2280 = llvm.mul %1943, %a_stride1_2 overflow<nsw> : i64
    %2281 = llvm.getelementptr inbounds %2276[%2280] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2282 = llvm.load %2281 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2283 = llvm.mul %1944, %a_stride1_2 overflow<nsw> : i64
    %2284 = llvm.getelementptr inbounds %2276[%2283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2285 = llvm.load %2284 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2286 = llvm.mlir.poison : vector<4xf64>
    %2287 = llvm.insertelement %2277, %2286[%1939 : i64] : vector<4xf64>
    %2288 = llvm.insertelement %2279, %2287[%1942 : i64] : vector<4xf64>
    %2289 = llvm.insertelement %2282, %2288[%1943 : i64] : vector<4xf64>
    %2290 = llvm.insertelement %2285, %2289[%1944 : i64] : vector<4xf64>
    %2291 = llvm.mul %1945, %a_stride1_2 overflow<nsw> : i64
    %2292 = llvm.getelementptr inbounds %2276[%2291] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2293 = llvm.load %2292 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2294 = llvm.mul %1946, %a_stride1_2 overflow<nsw> : i64
    %2295 = llvm.getelementptr inbounds %2276[%2294] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2296 = llvm.load %2295 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2297 = llvm.mul %1941, %a_stride1_2 overflow<nsw> : i64
    %2298 = llvm.getelementptr inbounds %2276[%2297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2299 = llvm.load %2298 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2300 = llvm.mul %1947, %a_stride1_2 overflow<nsw> : i64
    %2301 = llvm.getelementptr inbounds %2276[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2302 = llvm.load %2301 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2303 = llvm.mlir.poison : vector<4xf64>
    %2304 = llvm.insertelement %2293, %2303[%1939 : i64] : vector<4xf64>
    %2305 = llvm.insertelement %2296, %2304[%1942 : i64] : vector<4xf64>
    %2306 = llvm.insertelement %2299, %2305[%1943 : i64] : vector<4xf64>
    %2307 = llvm.insertelement %2302, %2306[%1944 : i64] : vector<4xf64>
    %2308 = llvm.fmul %2267, %2290 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2309 = llvm.fmul %2267, %2307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2310 = llvm.fmul %2272, %2290 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2311 = llvm.fmul %2272, %2307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2312 = llvm.fadd %2255, %2308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2313 = llvm.fadd %2256, %2309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2314 = llvm.fadd %2257, %2310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2315 = llvm.fadd %2258, %2311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2316 = llvm.add %k0_1_below_below, %1942 overflow<nsw> : i64
    %2317 = llvm.icmp "slt" %2316, %a_stride1_2 : i64
    llvm.cond_br %2317, ^bb16(%2316, %2312, %2313, %2314, %2315 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2312, %2313, %2314, %2315 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2318: vector<4xf64>, %2319: vector<4xf64>, %2320: vector<4xf64>, %2321: vector<4xf64>):
    %2322 = llvm.add %k1_1_below_below, %1942 overflow<nsw> : i64
    %2323 = llvm.icmp "slt" %2322, %a_size0_2 : i64
    llvm.cond_br %2323, ^bb15(%2322, %2318, %2319, %2320, %2321 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2318, %2319, %2320, %2321 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2324: vector<4xf64>, %2325: vector<4xf64>, %2326: vector<4xf64>, %2327: vector<4xf64>):
    %2328 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2329 = llvm.add %2328, %j_1_panel overflow<nsw> : i64
    %2330 = llvm.getelementptr inbounds %out2_1[%2329] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2324, %2330 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2331 = llvm.getelementptr inbounds %2330[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2325, %2331 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2332 = llvm.getelementptr inbounds %2330[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2326, %2332 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2333 = llvm.getelementptr inbounds %2332[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2327, %2333 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2334 = llvm.add %i_1_below_below_tile, %1943 overflow<nsw> : i64
    %2335 = llvm.icmp "slt" %2334, %1938 : i64
    llvm.cond_br %2335, ^bb14(%2334 : i64), ^bb19
  ^bb19:
    %2336 = llvm.icmp "slt" %1938, %a_size1_2 : i64
    llvm.cond_br %2336, ^bb20(%1938 : i64), ^bb25
  ^bb20(%i_1_below_below_below_tile: i64):
    %2337 = llvm.icmp "slt" %1939, %a_size0_2 : i64
    llvm.cond_br %2337, ^bb21(%1939, %1949, %1949 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%1949, %1949 : vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_below_below_below: i64, %2338: vector<4xf64>, %2339: vector<4xf64>):
    %2340 = llvm.icmp "slt" %1939, %a_stride1_2 : i64
    llvm.cond_br %2340, ^bb22(%1939, %2338, %2339 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2338, %2339 : vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_below_below_below: i64, %2341: vector<4xf64>, %2342: vector<4xf64>):
    %2343 = llvm.mul %k1_1_below_below_below, %1936 overflow<nsw> : i64
    %2344 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2345 = llvm.add %2343, %2344 overflow<nsw> : i64
    %2346 = llvm.add %2345, %k0_1_below_below_below overflow<nsw> : i64
    %2347 = llvm.getelementptr inbounds %a_2[%2346] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2348 = llvm.load %2347 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2349 = llvm.mlir.poison : vector<4xf64>
    %2350 = llvm.insertelement %2348, %2349[%1939 : i64] : vector<4xf64>
    %2351 = llvm.shufflevector %2350, %2349 [0, 0, 0, 0] : vector<4xf64>
    %2352 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2353 = llvm.add %2343, %2352 overflow<nsw> : i64
    %2354 = llvm.add %2353, %k0_1_below_below_below overflow<nsw> : i64
    %2355 = llvm.getelementptr inbounds %a_2[%2354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2356 = llvm.load %2355 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2357 = llvm.getelementptr inbounds %2355[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2358 = llvm.load %2357 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2359 = llvm.mul %1943, %a_stride1_2 overflow<nsw> : i64
    %2360 = llvm.getelementptr inbounds %2355[%2359] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2361 = llvm.load %2360 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2362 = llvm.mul %1944, %a_stride1_2 overflow<nsw> : i64
    %2363 = llvm.getelementptr inbounds %2355[%2362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2364 = llvm.load %2363 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2365 = llvm.mlir.poison : vector<4xf64>
    %2366 = llvm.insertelement %2356, %2365[%1939 : i64] : vector<4xf64>
    %2367 = llvm.insertelement %2358, %2366[%1942 : i64] : vector<4xf64>
    %2368 = llvm.insertelement %2361, %2367[%1943 : i64] : vector<4xf64>
    %2369 = llvm.insertelement %2364, %2368[%1944 : i64] : vector<4xf64>
    %2370 = llvm.mul %1945, %a_stride1_2 overflow<nsw> : i64
    %2371 = llvm.getelementptr inbounds %2355[%2370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2372 = llvm.load %2371 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2373 = llvm.mul %1946, %a_stride1_2 overflow<nsw> : i64
    %2374 = llvm.getelementptr inbounds %2355[%2373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2375 = llvm.load %2374 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2376 = llvm.mul %1941, %a_stride1_2 overflow<nsw> : i64
    %2377 = llvm.getelementptr inbounds %2355[%2376] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2378 = llvm.load %2377 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2379 = llvm.mul %1947, %a_stride1_2 overflow<nsw> : i64
    %2380 = llvm.getelementptr inbounds %2355[%2379] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2381 = llvm.load %2380 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2382 = llvm.mlir.poison : vector<4xf64>
    %2383 = llvm.insertelement %2372, %2382[%1939 : i64] : vector<4xf64>
    %2384 = llvm.insertelement %2375, %2383[%1942 : i64] : vector<4xf64>
    %2385 = llvm.insertelement %2378, %2384[%1943 : i64] : vector<4xf64>
    %2386 = llvm.insertelement %2381, %2385[%1944 : i64] : vector<4xf64>
    %2387 = llvm.fmul %2351, %2369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2388 = llvm.fmul %2351, %2386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2389 = llvm.fadd %2341, %2387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2390 = llvm.fadd %2342, %2388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2391 = llvm.add %k0_1_below_below_below, %1942 overflow<nsw> : i64
    %2392 = llvm.icmp "slt" %2391, %a_stride1_2 : i64
    llvm.cond_br %2392, ^bb22(%2391, %2389, %2390 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2389, %2390 : vector<4xf64>, vector<4xf64>)
  ^bb23(%2393: vector<4xf64>, %2394: vector<4xf64>):
    %2395 = llvm.add %k1_1_below_below_below, %1942 overflow<nsw> : i64
    %2396 = llvm.icmp "slt" %2395, %a_size0_2 : i64
    llvm.cond_br %2396, ^bb21(%2395, %2393, %2394 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2393, %2394 : vector<4xf64>, vector<4xf64>)
  ^bb24(%2397: vector<4xf64>, %2398: vector<4xf64>):
    %2399 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2400 = llvm.add %2399, %j_1_panel overflow<nsw> : i64
    %2401 = llvm.getelementptr inbounds %out2_1[%2400] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2397, %2401 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2402 = llvm.getelementptr inbounds %2401[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2398, %2402 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2403 = llvm.add %i_1_below_below_below_tile, %1942 overflow<nsw> : i64
    %2404 = llvm.icmp "slt" %2403, %a_size1_2 : i64
    llvm.cond_br %2404, ^bb20(%2403 : i64), ^bb25
  ^bb25:
    %2405 = llvm.add %1951, %1942 overflow<nsw> : i64
    %2406 = llvm.icmp "slt" %2405, %end_4 : i64
    llvm.cond_br %2406, ^bb1(%2405 : i64), ^bb26
  ^bb26:
    llvm.return %1948 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2407 = llvm.mlir.constant(8) : i64
    %2408 = llvm.mlir.constant(16) : i64
    %2409 = llvm.mlir.constant(24) : i64
    %2410 = llvm.mlir.constant(32) : i64
    %2411 = llvm.mlir.constant(40) : i64
    %2412 = llvm.mlir.constant(48) : i64
    %2413 = llvm.mlir.constant(56) : i64
    %2414 = llvm.mlir.constant(64) : i64
    %2415 = llvm.mlir.constant(72) : i64
    %2416 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2417 = llvm.getelementptr inbounds %context_2[%2407] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2418 = llvm.load %2417 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2419 = llvm.getelementptr inbounds %context_2[%2408] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2420 = llvm.load %2419 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2421 = llvm.getelementptr inbounds %context_2[%2409] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2422 = llvm.load %2421 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2423 = llvm.getelementptr inbounds %context_2[%2410] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2424 = llvm.load %2423 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2425 = llvm.getelementptr inbounds %context_2[%2411] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2426 = llvm.load %2425 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2427 = llvm.getelementptr inbounds %context_2[%2412] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2428 = llvm.load %2427 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2429 = llvm.getelementptr inbounds %context_2[%2413] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2430 = llvm.load %2429 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2431 = llvm.getelementptr inbounds %context_2[%2414] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2432 = llvm.load %2431 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2433 = llvm.getelementptr inbounds %context_2[%2415] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2434 = llvm.load %2433 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2435 = llvm.call @program.parallel2(%begin_5, %end_5, %2416, %2418, %2420, %2422, %2424, %2426, %2428, %2430, %2432, %2434) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2435 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_3: i64, %a_size1_3: i64, %a_stride1_3: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2436 = llvm.mlir.constant(0) : i64
    %2437 = llvm.mlir.constant(1) : i64
    %2438 = llvm.mlir.constant(2) : i64
    %2439 = llvm.mlir.constant(2 : i32) : i32
    %2440 = llvm.mlir.constant(3 : i32) : i32
    %2441 = llvm.mlir.constant(3) : i64
    %2442 = llvm.mlir.constant(4) : i64
    %2443 = llvm.mlir.constant(5) : i64
    %2444 = llvm.mlir.constant(6) : i64
    %2445 = llvm.mlir.constant(0 : i32) : i32
    %2446 = llvm.mul %a_stride1_3, %a_size1_3 overflow<nsw> : i64
    %2447 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2448 = llvm.icmp "eq" %b_size0_2, %a_size0_3 : i64
    %2449 = llvm.icmp "eq" %a_stride1_3, %b_size1_2 : i64
    llvm.cond_br %2448, ^bb1, ^bb3(%2439 : i32)
  ^bb1:
    llvm.cond_br %2449, ^bb2, ^bb3(%2440 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2450 = llvm.getelementptr inbounds %extents[%2437] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2450 {alignment = 8 : i64} : i64, !llvm.ptr
    %2451 = llvm.getelementptr inbounds %extents[%2438] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2451 {alignment = 8 : i64} : i64, !llvm.ptr
    %2452 = llvm.getelementptr inbounds %extents[%2441] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2452 {alignment = 8 : i64} : i64, !llvm.ptr
    %2453 = llvm.getelementptr inbounds %extents[%2442] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2453 {alignment = 8 : i64} : i64, !llvm.ptr
    %2454 = llvm.getelementptr inbounds %extents[%2443] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2454 {alignment = 8 : i64} : i64, !llvm.ptr
    %2455 = llvm.getelementptr inbounds %extents[%2444] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2455 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2445 : i32
  ^bb3(%2456: i32):
    llvm.return %2456 : i32
  }
}
