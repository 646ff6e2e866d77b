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
    %34 = arith.muli %33, %18 : index
    %35 = arith.constant 24576 : index
    %36 = arith.cmpi sgt, %34, %35 : index
    %37 = arith.constant 0 : index
    %38 = arith.select %36, %33, %37 : index
    %39 = arith.constant 0 : index
    %40 = arith.constant 0 : index
    %41 = arith.constant 0 : index
    %42 = arith.constant 0 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = affine.min affine_map<(d0) -> (16384, d0)>(%20)
    %46 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%21)
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %46, %47 : index
    %49 = arith.muli %45, %18 : index
    %50 = arith.constant 12288 : index
    %51 = arith.cmpi sgt, %49, %50 : index
    %52 = arith.constant 0 : index
    %53 = arith.select %51, %45, %52 : index
    %54 = arith.constant 0 : index
    %55 = arith.select %51, %48, %54 : index
    %56 = arith.constant 0 : index
    %57 = arith.constant 0 : index
    %58 = arith.constant 0 : index
    %59 = arith.constant 0 : index
    %60 = arith.constant 0 : index
    %61 = arith.constant 0 : index
    %62 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%16)) {
      affine.for %j_panel = 0 to %24 step 8 {
        affine.for %k0_piece = 0 to %25 step 8192 {
          %b_copy = memref.alloc(%38) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %36 {
            %63 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%20] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %64 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %65 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %64, %b_copy[%65, %63] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %66 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%20, %k0_piece)
          %67 = arith.maxsi %66, %39 : index
          %68 = arith.select %36, %40, %67 : index
          %69 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %68, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %70 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %71 = "memref.cast"(%69) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %36, %70, %71 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %26 step 6 {
            %72 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %73 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %73 : vector<6x8xf64>
            }
            %74 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%75 = %72) -> (vector<6x8xf64>) {
              affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %76 = vector.transfer_read %a[%b0, %i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %77 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %78 = vector.transfer_read %b_copy_1[%77, %41], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %79 = vector.broadcast %78 : vector<8xf64> to vector<6x8xf64>
              %80 = arith.mulf %76, %79 fastmath<reassoc,contract> : vector<6x8xf64>
              %81 = arith.addf %75, %80 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %81 : vector<6x8xf64>
            }
            vector.transfer_write %74, %out0_1[%b0, %i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %26 to %27 step 4 {
            %82 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %3 : vector<4x8xf64>
            } else {
              %83 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %83 : vector<4x8xf64>
            }
            %84 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%85 = %82) -> (vector<4x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %86 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %87 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %88 = vector.transfer_read %b_copy_1[%87, %42], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %89 = vector.broadcast %88 : vector<8xf64> to vector<4x8xf64>
              %90 = arith.mulf %86, %89 fastmath<reassoc,contract> : vector<4x8xf64>
              %91 = arith.addf %85, %90 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %91 : vector<4x8xf64>
            }
            vector.transfer_write %84, %out0_1[%b0, %i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_tile = %27 to %28 step 2 {
            %92 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x8xf64>) {
              affine.yield %4 : vector<2x8xf64>
            } else {
              %93 = vector.transfer_read %out0_1[%b0, %i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              affine.yield %93 : vector<2x8xf64>
            }
            %94 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%95 = %92) -> (vector<2x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %96 = vector.transfer_read %a[%b0, %i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              %97 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
              %98 = vector.transfer_read %b_copy_1[%97, %43], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %99 = vector.broadcast %98 : vector<8xf64> to vector<2x8xf64>
              %100 = arith.mulf %96, %99 fastmath<reassoc,contract> : vector<2x8xf64>
              %101 = arith.addf %95, %100 fastmath<reassoc,contract> : vector<2x8xf64>
              affine.yield %101 : vector<2x8xf64>
            }
            vector.transfer_write %94, %out0_1[%b0, %i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_below_tile = %28 to %18 {
            %102 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x8xf64>) {
              affine.yield %5 : vector<1x8xf64>
            } else {
              %103 = vector.transfer_read %out0_1[%b0, %i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              affine.yield %103 : vector<1x8xf64>
            }
            %104 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %20) iter_args(%105 = %102) -> (vector<1x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %106 = vector.transfer_read %a[%b0, %i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              %107 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
              %108 = vector.transfer_read %b_copy_1[%107, %44], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %109 = vector.broadcast %108 : vector<8xf64> to vector<1x8xf64>
              %110 = arith.mulf %106, %109 fastmath<reassoc,contract> : vector<1x8xf64>
              %111 = arith.addf %105, %110 fastmath<reassoc,contract> : vector<1x8xf64>
              affine.yield %111 : vector<1x8xf64>
            }
            vector.transfer_write %104, %out0_1[%b0, %i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %24 to %21 step 4 {
        %112 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%21, %j_right_panel)
        %113 = arith.maxsi %112, %57 : index
        %114 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %115 = vector.create_mask %114 : vector<4xi1>
        %116 = vector.create_mask %7, %114 : vector<8x4xi1>
        %117 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %118 = vector.create_mask %117 : vector<4xi1>
        %119 = vector.create_mask %9, %117 : vector<4x4xi1>
        %120 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %121 = vector.create_mask %120 : vector<4xi1>
        %122 = vector.create_mask %11, %120 : vector<2x4xi1>
        %123 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
        %124 = vector.create_mask %123 : vector<4xi1>
        %125 = vector.create_mask %13, %123 : vector<1x4xi1>
        affine.for %k0_right_piece = 0 to %29 step 16384 {
          %b_copy_2 = memref.alloc(%53, %55) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %51 {
            %126 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %21, %j_right_panel)
            %127 = vector.create_mask %126 : vector<4xi1>
            %128 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%20] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %129 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %127 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %130 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %129, %b_copy_2[%130, %128], %127 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %131 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%20, %k0_right_piece)
          %132 = arith.maxsi %131, %56 : index
          %133 = arith.select %51, %58, %132 : index
          %134 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %133, %113] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %135 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %136 = "memref.cast"(%134) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %51, %135, %136 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %30 step 8 {
            %137 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %6 : vector<8x4xf64>
            } else {
              %138 = vector.create_mask %7, %114 : vector<8x4xi1>
              %139 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %1, %138 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %139 : vector<8x4xf64>
            }
            %140 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%141 = %137) -> (vector<8x4xf64>) {
              %142 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %143 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %144 = vector.transfer_read %b_copy_3[%143, %59], %1, %115 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %145 = vector.broadcast %144 : vector<4xf64> to vector<8x4xf64>
              %146 = arith.mulf %142, %145 fastmath<reassoc,contract> : vector<8x4xf64>
              %147 = arith.addf %141, %146 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %147 : vector<8x4xf64>
            }
            vector.transfer_write %140, %out0_1[%b0, %i_right_tile, %j_right_panel], %116 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %30 to %31 step 4 {
            %148 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %8 : vector<4x4xf64>
            } else {
              %149 = vector.create_mask %9, %117 : vector<4x4xi1>
              %150 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %1, %149 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %150 : vector<4x4xf64>
            }
            %151 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%152 = %148) -> (vector<4x4xf64>) {
              %153 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %154 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
              %155 = vector.transfer_read %b_copy_3[%154, %60], %1, %118 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %156 = vector.broadcast %155 : vector<4xf64> to vector<4x4xf64>
              %157 = arith.mulf %153, %156 fastmath<reassoc,contract> : vector<4x4xf64>
              %158 = arith.addf %152, %157 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %158 : vector<4x4xf64>
            }
            vector.transfer_write %151, %out0_1[%b0, %i_right_below_tile, %j_right_panel], %119 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_tile = %31 to %32 step 2 {
            %159 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x4xf64>) {
              affine.yield %10 : vector<2x4xf64>
            } else {
              %160 = vector.create_mask %11, %120 : vector<2x4xi1>
              %161 = vector.transfer_read %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %1, %160 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              affine.yield %161 : vector<2x4xf64>
            }
            %162 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%163 = %159) -> (vector<2x4xf64>) {
              %164 = vector.transfer_read %a[%b0, %i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              %165 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
              %166 = vector.transfer_read %b_copy_3[%165, %61], %1, %121 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %167 = vector.broadcast %166 : vector<4xf64> to vector<2x4xf64>
              %168 = arith.mulf %164, %167 fastmath<reassoc,contract> : vector<2x4xf64>
              %169 = arith.addf %163, %168 fastmath<reassoc,contract> : vector<2x4xf64>
              affine.yield %169 : vector<2x4xf64>
            }
            vector.transfer_write %162, %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %122 {in_bounds = [true, true]} : vector<2x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_below_tile = %32 to %18 {
            %170 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x4xf64>) {
              affine.yield %12 : vector<1x4xf64>
            } else {
              %171 = vector.create_mask %13, %123 : vector<1x4xi1>
              %172 = vector.transfer_read %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %1, %171 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              affine.yield %172 : vector<1x4xf64>
            }
            %173 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %20) iter_args(%174 = %170) -> (vector<1x4xf64>) {
              %175 = vector.transfer_read %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              %176 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
              %177 = vector.transfer_read %b_copy_3[%176, %62], %1, %124 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %178 = vector.broadcast %177 : vector<4xf64> to vector<1x4xf64>
              %179 = arith.mulf %175, %178 fastmath<reassoc,contract> : vector<1x4xf64>
              %180 = arith.addf %174, %179 fastmath<reassoc,contract> : vector<1x4xf64>
              affine.yield %180 : vector<1x4xf64>
            }
            vector.transfer_write %173, %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %125 {in_bounds = [true, true]} : vector<1x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%22)) {
      %181 = affine.load %v[%i] : memref<?xf64>
      %182 = vector.broadcast %181 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%22) step 4 {
        %183 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %184 = arith.mulf %182, %183 : vector<4xf64>
        affine.vector_store %184, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%22) to %22 step 4 {
        %185 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %22)
        %186 = vector.create_mask %185 : vector<4xi1>
        %187 = vector.maskedload %v[%j_1], %186, %14 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %188 = arith.mulf %182, %187 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %186, %188 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %189 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %190 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%18)
    %191 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%190, %18)
    %192 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%191, %18)
    affine.parallel (%j_1_panel) = (0) to (symbol(%189)) step (8) {
      affine.for %i_1_tile = 0 to %190 step 6 {
        %193 = affine.for %k1 = 0 to %16 iter_args(%194 = %2) -> (vector<6x8xf64>) {
          %195 = affine.for %k0_1 = 0 to %20 iter_args(%196 = %194) -> (vector<6x8xf64>) {
            %197 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %198 = vector.transfer_read %a[%k1, %j_1_panel, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %199 = vector.broadcast %198 : vector<8xf64> to vector<6x8xf64>
            %200 = arith.mulf %197, %199 fastmath<reassoc,contract> : vector<6x8xf64>
            %201 = arith.addf %196, %200 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %201 : vector<6x8xf64>
          }
          affine.yield %195 : vector<6x8xf64>
        }
        vector.transfer_write %193, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_tile = %190 to %191 step 4 {
        %202 = affine.for %k1_1_below = 0 to %16 iter_args(%203 = %3) -> (vector<4x8xf64>) {
          %204 = affine.for %k0_1_below = 0 to %20 iter_args(%205 = %203) -> (vector<4x8xf64>) {
            %206 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %207 = vector.transfer_read %a[%k1_1_below, %j_1_panel, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %208 = vector.broadcast %207 : vector<8xf64> to vector<4x8xf64>
            %209 = arith.mulf %206, %208 fastmath<reassoc,contract> : vector<4x8xf64>
            %210 = arith.addf %205, %209 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %210 : vector<4x8xf64>
          }
          affine.yield %204 : vector<4x8xf64>
        }
        vector.transfer_write %202, %out2_1[%i_1_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_tile = %191 to %192 step 2 {
        %211 = affine.for %k1_1_below_below = 0 to %16 iter_args(%212 = %4) -> (vector<2x8xf64>) {
          %213 = affine.for %k0_1_below_below = 0 to %20 iter_args(%214 = %212) -> (vector<2x8xf64>) {
            %215 = vector.transfer_read %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
            %216 = vector.transfer_read %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %217 = vector.broadcast %216 : vector<8xf64> to vector<2x8xf64>
            %218 = arith.mulf %215, %217 fastmath<reassoc,contract> : vector<2x8xf64>
            %219 = arith.addf %214, %218 fastmath<reassoc,contract> : vector<2x8xf64>
            affine.yield %219 : vector<2x8xf64>
          }
          affine.yield %213 : vector<2x8xf64>
        }
        vector.transfer_write %211, %out2_1[%i_1_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_below_tile = %192 to %18 {
        %220 = affine.for %k1_1_below_below_below = 0 to %16 iter_args(%221 = %5) -> (vector<1x8xf64>) {
          %222 = affine.for %k0_1_below_below_below = 0 to %20 iter_args(%223 = %221) -> (vector<1x8xf64>) {
            %224 = vector.transfer_read %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
            %225 = vector.transfer_read %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            %226 = vector.broadcast %225 : vector<8xf64> to vector<1x8xf64>
            %227 = arith.mulf %224, %226 fastmath<reassoc,contract> : vector<1x8xf64>
            %228 = arith.addf %223, %227 fastmath<reassoc,contract> : vector<1x8xf64>
            affine.yield %228 : vector<1x8xf64>
          }
          affine.yield %222 : vector<1x8xf64>
        }
        vector.transfer_write %220, %out2_1[%i_1_below_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
      }
    }
    %229 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%18)
    %230 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%229, %18)
    %231 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%230, %18)
    %232 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%20)
    affine.for %j_1_right_panel = %189 to %18 step 4 {
      affine.for %i_1_right_tile = 0 to %229 step 8 {
        affine.for %i_1_right = affine_map<(d0) -> (d0)>(%i_1_right_tile) to affine_map<(d0) -> ((d0 + 8))>(%i_1_right_tile) {
          affine.for %j_1_right = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %233 = affine.for %k1_1_right = 0 to %16 iter_args(%234 = %1) -> (f64) {
              %235, %236 = affine.for %k0_1_right = 0 to %232 step 512 iter_args(%237 = %15, %238 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %239, %240, %241, %242 = affine.for %k0_1_right_1 = affine_map<(d0) -> (d0)>(%k0_1_right) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right, %232) step 16 iter_args(%243 = %15, %244 = %15, %245 = %15, %246 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %247 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %248 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %249 = arith.mulf %247, %248 fastmath<reassoc,contract> : vector<4xf64>
                  %250 = arith.addf %243, %249 fastmath<reassoc,contract> : vector<4xf64>
                  %251 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %252 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %253 = arith.mulf %251, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %254 = arith.addf %244, %253 fastmath<reassoc,contract> : vector<4xf64>
                  %255 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %256 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %257 = arith.mulf %255, %256 fastmath<reassoc,contract> : vector<4xf64>
                  %258 = arith.addf %245, %257 fastmath<reassoc,contract> : vector<4xf64>
                  %259 = affine.vector_load %a[%k1_1_right, %i_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %260 = affine.vector_load %a[%k1_1_right, %j_1_right, %k0_1_right_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %261 = arith.mulf %259, %260 fastmath<reassoc,contract> : vector<4xf64>
                  %262 = arith.addf %246, %261 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %250, %254, %258, %262 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %263 = arith.addf %239, %240 : vector<4xf64>
                %264 = arith.addf %241, %242 : vector<4xf64>
                %265 = arith.addf %263, %264 : vector<4xf64>
                %266 = arith.subf %265, %238 : vector<4xf64>
                %267 = arith.addf %237, %266 : vector<4xf64>
                %268 = arith.subf %267, %237 : vector<4xf64>
                %269 = arith.subf %268, %266 : vector<4xf64>
                %270 = arith.cmpf uno, %269, %269 : vector<4xf64>
                %271 = arith.select %270, %14, %269 : vector<4xi1>, vector<4xf64>
                affine.yield %267, %271 : vector<4xf64>, vector<4xf64>
              }
              %272 = arith.subf %15, %236 : vector<4xf64>
              %273 = affine.for %k0_1_right_2 = %232 to %20 step 4 iter_args(%274 = %272) -> (vector<4xf64>) {
                %275 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_2, %20)
                %276 = vector.create_mask %275 : vector<4xi1>
                %277 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %276, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %278 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %276, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %279 = arith.mulf %277, %278 fastmath<reassoc,contract> : vector<4xf64>
                %280 = arith.addf %274, %279 fastmath<reassoc,contract> : vector<4xf64>
                %281 = arith.select %276, %280, %274 : vector<4xi1>, vector<4xf64>
                affine.yield %281 : vector<4xf64>
              }
              %282 = arith.addf %235, %273 : vector<4xf64>
              %283 = vector.reduction <add>, %282 fastmath<reassoc> : vector<4xf64> into f64
              %284 = arith.addf %234, %283 : f64
              affine.yield %284 : f64
            }
            affine.store %233, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_tile = %229 to %230 step 4 {
        affine.for %i_1_right_below = affine_map<(d0) -> (d0)>(%i_1_right_below_tile) to affine_map<(d0) -> ((d0 + 4))>(%i_1_right_below_tile) {
          affine.for %j_1_right_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %285 = affine.for %k1_1_right_below = 0 to %16 iter_args(%286 = %1) -> (f64) {
              %287, %288 = affine.for %k0_1_right_below = 0 to %232 step 512 iter_args(%289 = %15, %290 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %291, %292, %293, %294 = affine.for %k0_1_right_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below, %232) step 16 iter_args(%295 = %15, %296 = %15, %297 = %15, %298 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %299 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %300 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %301 = arith.mulf %299, %300 fastmath<reassoc,contract> : vector<4xf64>
                  %302 = arith.addf %295, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %303 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %304 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %305 = arith.mulf %303, %304 fastmath<reassoc,contract> : vector<4xf64>
                  %306 = arith.addf %296, %305 fastmath<reassoc,contract> : vector<4xf64>
                  %307 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %308 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %309 = arith.mulf %307, %308 fastmath<reassoc,contract> : vector<4xf64>
                  %310 = arith.addf %297, %309 fastmath<reassoc,contract> : vector<4xf64>
                  %311 = affine.vector_load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %312 = affine.vector_load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %313 = arith.mulf %311, %312 fastmath<reassoc,contract> : vector<4xf64>
                  %314 = arith.addf %298, %313 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %302, %306, %310, %314 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %315 = arith.addf %291, %292 : vector<4xf64>
                %316 = arith.addf %293, %294 : vector<4xf64>
                %317 = arith.addf %315, %316 : vector<4xf64>
                %318 = arith.subf %317, %290 : vector<4xf64>
                %319 = arith.addf %289, %318 : vector<4xf64>
                %320 = arith.subf %319, %289 : vector<4xf64>
                %321 = arith.subf %320, %318 : vector<4xf64>
                %322 = arith.cmpf uno, %321, %321 : vector<4xf64>
                %323 = arith.select %322, %14, %321 : vector<4xi1>, vector<4xf64>
                affine.yield %319, %323 : vector<4xf64>, vector<4xf64>
              }
              %324 = arith.subf %15, %288 : vector<4xf64>
              %325 = affine.for %k0_1_right_below_2 = %232 to %20 step 4 iter_args(%326 = %324) -> (vector<4xf64>) {
                %327 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_2, %20)
                %328 = vector.create_mask %327 : vector<4xi1>
                %329 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %328, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %330 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %328, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %331 = arith.mulf %329, %330 fastmath<reassoc,contract> : vector<4xf64>
                %332 = arith.addf %326, %331 fastmath<reassoc,contract> : vector<4xf64>
                %333 = arith.select %328, %332, %326 : vector<4xi1>, vector<4xf64>
                affine.yield %333 : vector<4xf64>
              }
              %334 = arith.addf %287, %325 : vector<4xf64>
              %335 = vector.reduction <add>, %334 fastmath<reassoc> : vector<4xf64> into f64
              %336 = arith.addf %286, %335 : f64
              affine.yield %336 : f64
            }
            affine.store %285, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_tile = %230 to %231 step 2 {
        affine.for %i_1_right_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_tile) to affine_map<(d0) -> ((d0 + 2))>(%i_1_right_below_below_tile) {
          affine.for %j_1_right_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %337 = affine.for %k1_1_right_below_below = 0 to %16 iter_args(%338 = %1) -> (f64) {
              %339, %340 = affine.for %k0_1_right_below_below = 0 to %232 step 512 iter_args(%341 = %15, %342 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %343, %344, %345, %346 = affine.for %k0_1_right_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below, %232) step 16 iter_args(%347 = %15, %348 = %15, %349 = %15, %350 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %351 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %352 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %353 = arith.mulf %351, %352 fastmath<reassoc,contract> : vector<4xf64>
                  %354 = arith.addf %347, %353 fastmath<reassoc,contract> : vector<4xf64>
                  %355 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %356 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %357 = arith.mulf %355, %356 fastmath<reassoc,contract> : vector<4xf64>
                  %358 = arith.addf %348, %357 fastmath<reassoc,contract> : vector<4xf64>
                  %359 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %360 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %361 = arith.mulf %359, %360 fastmath<reassoc,contract> : vector<4xf64>
                  %362 = arith.addf %349, %361 fastmath<reassoc,contract> : vector<4xf64>
                  %363 = affine.vector_load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %364 = affine.vector_load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %365 = arith.mulf %363, %364 fastmath<reassoc,contract> : vector<4xf64>
                  %366 = arith.addf %350, %365 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %354, %358, %362, %366 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %367 = arith.addf %343, %344 : vector<4xf64>
                %368 = arith.addf %345, %346 : vector<4xf64>
                %369 = arith.addf %367, %368 : vector<4xf64>
                %370 = arith.subf %369, %342 : vector<4xf64>
                %371 = arith.addf %341, %370 : vector<4xf64>
                %372 = arith.subf %371, %341 : vector<4xf64>
                %373 = arith.subf %372, %370 : vector<4xf64>
                %374 = arith.cmpf uno, %373, %373 : vector<4xf64>
                %375 = arith.select %374, %14, %373 : vector<4xi1>, vector<4xf64>
                affine.yield %371, %375 : vector<4xf64>, vector<4xf64>
              }
              %376 = arith.subf %15, %340 : vector<4xf64>
              %377 = affine.for %k0_1_right_below_below_2 = %232 to %20 step 4 iter_args(%378 = %376) -> (vector<4xf64>) {
                %379 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_2, %20)
                %380 = vector.create_mask %379 : vector<4xi1>
                %381 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %380, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %382 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %380, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %383 = arith.mulf %381, %382 fastmath<reassoc,contract> : vector<4xf64>
                %384 = arith.addf %378, %383 fastmath<reassoc,contract> : vector<4xf64>
                %385 = arith.select %380, %384, %378 : vector<4xi1>, vector<4xf64>
                affine.yield %385 : vector<4xf64>
              }
              %386 = arith.addf %339, %377 : vector<4xf64>
              %387 = vector.reduction <add>, %386 fastmath<reassoc> : vector<4xf64> into f64
              %388 = arith.addf %338, %387 : f64
              affine.yield %388 : f64
            }
            affine.store %337, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      affine.for %i_1_right_below_below_below_tile = %231 to %18 {
        affine.for %i_1_right_below_below_below = affine_map<(d0) -> (d0)>(%i_1_right_below_below_below_tile) to affine_map<(d0) -> ((d0 + 1))>(%i_1_right_below_below_below_tile) {
          affine.for %j_1_right_below_below_below = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%18] {
            %389 = affine.for %k1_1_right_below_below_below = 0 to %16 iter_args(%390 = %1) -> (f64) {
              %391, %392 = affine.for %k0_1_right_below_below_below = 0 to %232 step 512 iter_args(%393 = %15, %394 = %14) -> (vector<4xf64>, vector<4xf64>) {
                %395, %396, %397, %398 = affine.for %k0_1_right_below_below_below_1 = affine_map<(d0) -> (d0)>(%k0_1_right_below_below_below) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%k0_1_right_below_below_below, %232) step 16 iter_args(%399 = %15, %400 = %15, %401 = %15, %402 = %15) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %403 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %404 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %405 = arith.mulf %403, %404 fastmath<reassoc,contract> : vector<4xf64>
                  %406 = arith.addf %399, %405 fastmath<reassoc,contract> : vector<4xf64>
                  %407 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %408 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 4] : memref<?x?x?xf64>, vector<4xf64>
                  %409 = arith.mulf %407, %408 fastmath<reassoc,contract> : vector<4xf64>
                  %410 = arith.addf %400, %409 fastmath<reassoc,contract> : vector<4xf64>
                  %411 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %412 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 8] : memref<?x?x?xf64>, vector<4xf64>
                  %413 = arith.mulf %411, %412 fastmath<reassoc,contract> : vector<4xf64>
                  %414 = arith.addf %401, %413 fastmath<reassoc,contract> : vector<4xf64>
                  %415 = affine.vector_load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %416 = affine.vector_load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1 + 12] : memref<?x?x?xf64>, vector<4xf64>
                  %417 = arith.mulf %415, %416 fastmath<reassoc,contract> : vector<4xf64>
                  %418 = arith.addf %402, %417 fastmath<reassoc,contract> : vector<4xf64>
                  affine.yield %406, %410, %414, %418 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %419 = arith.addf %395, %396 : vector<4xf64>
                %420 = arith.addf %397, %398 : vector<4xf64>
                %421 = arith.addf %419, %420 : vector<4xf64>
                %422 = arith.subf %421, %394 : vector<4xf64>
                %423 = arith.addf %393, %422 : vector<4xf64>
                %424 = arith.subf %423, %393 : vector<4xf64>
                %425 = arith.subf %424, %422 : vector<4xf64>
                %426 = arith.cmpf uno, %425, %425 : vector<4xf64>
                %427 = arith.select %426, %14, %425 : vector<4xi1>, vector<4xf64>
                affine.yield %423, %427 : vector<4xf64>, vector<4xf64>
              }
              %428 = arith.subf %15, %392 : vector<4xf64>
              %429 = affine.for %k0_1_right_below_below_below_2 = %232 to %20 step 4 iter_args(%430 = %428) -> (vector<4xf64>) {
                %431 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%k0_1_right_below_below_below_2, %20)
                %432 = vector.create_mask %431 : vector<4xi1>
                %433 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %432, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %434 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %432, %14 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %435 = arith.mulf %433, %434 fastmath<reassoc,contract> : vector<4xf64>
                %436 = arith.addf %430, %435 fastmath<reassoc,contract> : vector<4xf64>
                %437 = arith.select %432, %436, %430 : vector<4xi1>, vector<4xf64>
                affine.yield %437 : vector<4xf64>
              }
              %438 = arith.addf %391, %429 : vector<4xf64>
              %439 = vector.reduction <add>, %438 fastmath<reassoc> : vector<4xf64> into f64
              %440 = arith.addf %390, %439 : f64
              affine.yield %440 : f64
            }
            affine.store %389, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %33 = arith.muli %32, %4 : index
    %34 = arith.constant 24576 : index
    %35 = arith.cmpi sgt, %33, %34 : index
    %36 = arith.select %35, %32, %c0 : index
    %37 = arith.minsi %c16384, %5 : index
    %38 = arith.andi %6, %c7 : index
    %39 = arith.minsi %c4, %38 : index
    %40 = arith.maxsi %39, %c0 : index
    %41 = arith.muli %37, %4 : index
    %42 = arith.constant 12288 : index
    %43 = arith.cmpi sgt, %41, %42 : index
    %44 = arith.select %43, %37, %c0 : index
    %45 = arith.select %43, %40, %c0 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %3, %46 : index
    %48 = arith.constant 0 : index
    %49 = arith.maxsi %10, %48 : index
    %50 = arith.constant 7 : index
    %51 = arith.addi %49, %50 : index
    %52 = arith.constant 8 : index
    %53 = arith.divui %51, %52 : index
    %54 = arith.constant 0 : index
    %55 = arith.maxsi %11, %54 : index
    %56 = arith.constant 8191 : index
    %57 = arith.addi %55, %56 : index
    %58 = arith.constant 8192 : index
    %59 = arith.divui %57, %58 : index
    %60 = arith.constant 8192 : index
    %61 = arith.minsi %60, %5 : index
    %62 = arith.constant 0 : index
    %63 = arith.maxsi %61, %62 : index
    %64 = arith.constant 13 : index
    %65 = arith.muli %63, %64 : index
    %66 = arith.constant 3 : index
    %67 = arith.addi %66, %65 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %13, %68 : index
    %70 = arith.constant 5 : index
    %71 = arith.addi %69, %70 : index
    %72 = arith.constant 6 : index
    %73 = arith.divui %71, %72 : index
    %74 = arith.constant 55 : index
    %75 = arith.muli %63, %74 : index
    %76 = arith.constant 65 : index
    %77 = arith.addi %76, %75 : index
    %78 = arith.muli %73, %77 : index
    %79 = arith.subi %17, %13 : index
    %80 = arith.constant 0 : index
    %81 = arith.maxsi %79, %80 : index
    %82 = arith.constant 3 : index
    %83 = arith.addi %81, %82 : index
    %84 = arith.constant 4 : index
    %85 = arith.divui %83, %84 : index
    %86 = arith.constant 39 : index
    %87 = arith.muli %63, %86 : index
    %88 = arith.constant 45 : index
    %89 = arith.addi %88, %87 : index
    %90 = arith.muli %85, %89 : index
    %91 = arith.subi %21, %17 : index
    %92 = arith.constant 0 : index
    %93 = arith.maxsi %91, %92 : index
    %94 = arith.constant 1 : index
    %95 = arith.addi %93, %94 : index
    %96 = arith.constant 2 : index
    %97 = arith.divui %95, %96 : index
    %98 = arith.constant 23 : index
    %99 = arith.muli %63, %98 : index
    %100 = arith.constant 25 : index
    %101 = arith.addi %100, %99 : index
    %102 = arith.muli %97, %101 : index
    %103 = arith.subi %4, %21 : index
    %104 = arith.constant 0 : index
    %105 = arith.maxsi %103, %104 : index
    %106 = arith.constant 15 : index
    %107 = arith.muli %63, %106 : index
    %108 = arith.constant 15 : index
    %109 = arith.addi %108, %107 : index
    %110 = arith.muli %105, %109 : index
    %111 = arith.constant 15 : index
    %112 = arith.addi %111, %67 : index
    %113 = arith.addi %112, %78 : index
    %114 = arith.addi %113, %90 : index
    %115 = arith.addi %114, %102 : index
    %116 = arith.addi %115, %110 : index
    %117 = arith.muli %59, %116 : index
    %118 = arith.constant 1 : index
    %119 = arith.addi %118, %117 : index
    %120 = arith.muli %53, %119 : index
    %121 = arith.subi %6, %10 : index
    %122 = arith.constant 0 : index
    %123 = arith.maxsi %121, %122 : index
    %124 = arith.constant 3 : index
    %125 = arith.addi %123, %124 : index
    %126 = arith.constant 4 : index
    %127 = arith.divui %125, %126 : index
    %128 = arith.constant 16383 : index
    %129 = arith.addi %55, %128 : index
    %130 = arith.constant 16384 : index
    %131 = arith.divui %129, %130 : index
    %132 = arith.constant 16384 : index
    %133 = arith.minsi %132, %5 : index
    %134 = arith.constant 0 : index
    %135 = arith.maxsi %133, %134 : index
    %136 = arith.constant 7 : index
    %137 = arith.muli %135, %136 : index
    %138 = arith.constant 3 : index
    %139 = arith.addi %138, %137 : index
    %140 = arith.constant 0 : index
    %141 = arith.maxsi %23, %140 : index
    %142 = arith.constant 7 : index
    %143 = arith.addi %141, %142 : index
    %144 = arith.constant 8 : index
    %145 = arith.divui %143, %144 : index
    %146 = arith.constant 50 : index
    %147 = arith.muli %135, %146 : index
    %148 = arith.constant 51 : index
    %149 = arith.addi %148, %147 : index
    %150 = arith.muli %145, %149 : index
    %151 = arith.subi %27, %23 : index
    %152 = arith.constant 0 : index
    %153 = arith.maxsi %151, %152 : index
    %154 = arith.constant 3 : index
    %155 = arith.addi %153, %154 : index
    %156 = arith.constant 4 : index
    %157 = arith.divui %155, %156 : index
    %158 = arith.constant 26 : index
    %159 = arith.muli %135, %158 : index
    %160 = arith.constant 27 : index
    %161 = arith.addi %160, %159 : index
    %162 = arith.muli %157, %161 : index
    %163 = arith.subi %31, %27 : index
    %164 = arith.constant 0 : index
    %165 = arith.maxsi %163, %164 : index
    %166 = arith.constant 1 : index
    %167 = arith.addi %165, %166 : index
    %168 = arith.constant 2 : index
    %169 = arith.divui %167, %168 : index
    %170 = arith.constant 14 : index
    %171 = arith.muli %135, %170 : index
    %172 = arith.constant 15 : index
    %173 = arith.addi %172, %171 : index
    %174 = arith.muli %169, %173 : index
    %175 = arith.subi %4, %31 : index
    %176 = arith.constant 0 : index
    %177 = arith.maxsi %175, %176 : index
    %178 = arith.constant 8 : index
    %179 = arith.muli %135, %178 : index
    %180 = arith.constant 9 : index
    %181 = arith.addi %180, %179 : index
    %182 = arith.muli %177, %181 : index
    %183 = arith.constant 15 : index
    %184 = arith.addi %183, %139 : index
    %185 = arith.addi %184, %150 : index
    %186 = arith.addi %185, %162 : index
    %187 = arith.addi %186, %174 : index
    %188 = arith.addi %187, %182 : index
    %189 = arith.muli %131, %188 : index
    %190 = arith.constant 8 : index
    %191 = arith.addi %190, %189 : index
    %192 = arith.muli %127, %191 : index
    %193 = arith.constant 2 : index
    %194 = arith.addi %193, %120 : index
    %195 = arith.addi %194, %192 : index
    %196 = arith.muli %47, %195 : index
    %197 = arith.constant 32768 : index
    %198 = arith.cmpi sge, %196, %197 : index
    "omp.parallel"(%198) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c8192 {
              %b_copy = memref.alloc(%36) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %35 {
                %199 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %200 = arith.minsi %199, %5 : index
                scf.for %k0_copy = %k0_piece to %200 step %c1 {
                  %201 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %201, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %202 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %203 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %204 = vector.load %b[%b0, %k0_copy, %203] : memref<?x?x?xf64>, vector<4xf64>
                  %205 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %202, %b_copy[%205, %c0] : memref<?x8xf64>, vector<4xf64>
                  %206 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %204, %b_copy[%205, %206] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %207 = arith.subi %5, %k0_piece overflow<nsw> : index
              %208 = arith.minsi %c8192, %207 : index
              %209 = arith.maxsi %208, %c0 : index
              %210 = arith.select %35, %c0, %209 : index
              %211 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %210, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %212 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %213 = "memref.cast"(%211) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %35, %212, %213 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %13 step %c6 {
                %214 = arith.cmpi eq, %k0_piece, %c0 : index
                %215, %216, %217, %218, %219, %220, %221, %222, %223, %224, %225, %226 = scf.if %214 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %227 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %228 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %229 = vector.load %out0_1[%b0, %i_tile, %228] : memref<?x?x?xf64>, vector<4xf64>
                  %230 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %231 = vector.load %out0_1[%b0, %230, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %232 = vector.load %out0_1[%b0, %230, %228] : memref<?x?x?xf64>, vector<4xf64>
                  %233 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %234 = vector.load %out0_1[%b0, %233, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %235 = vector.load %out0_1[%b0, %233, %228] : memref<?x?x?xf64>, vector<4xf64>
                  %236 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %237 = vector.load %out0_1[%b0, %236, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %238 = vector.load %out0_1[%b0, %236, %228] : memref<?x?x?xf64>, vector<4xf64>
                  %239 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %240 = vector.load %out0_1[%b0, %239, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %241 = vector.load %out0_1[%b0, %239, %228] : memref<?x?x?xf64>, vector<4xf64>
                  %242 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %243 = vector.load %out0_1[%b0, %242, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %244 = vector.load %out0_1[%b0, %242, %228] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %227, %229, %231, %232, %234, %235, %237, %238, %240, %241, %243, %244 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %245 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %246 = arith.minsi %245, %5 : index
                %247, %248, %249, %250, %251, %252, %253, %254, %255, %256, %257, %258 = scf.for %k0 = %k0_piece to %246 step %c1 iter_args(%259 = %215, %260 = %216, %261 = %217, %262 = %218, %263 = %219, %264 = %220, %265 = %221, %266 = %222, %267 = %223, %268 = %224, %269 = %225, %270 = %226) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %271 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %272 = arith.addi %271, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%272, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
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
                  %290 = vector.load %b_copy_1[%271, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %291 = arith.addi %c0, %c4 overflow<nsw> : index
                  %292 = vector.load %b_copy_1[%271, %291] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %293 = arith.mulf %274, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %294 = arith.mulf %274, %292 fastmath<reassoc,contract> : vector<4xf64>
                  %295 = arith.mulf %277, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %296 = arith.mulf %277, %292 fastmath<reassoc,contract> : vector<4xf64>
                  %297 = arith.mulf %280, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %298 = arith.mulf %280, %292 fastmath<reassoc,contract> : vector<4xf64>
                  %299 = arith.mulf %283, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %300 = arith.mulf %283, %292 fastmath<reassoc,contract> : vector<4xf64>
                  %301 = arith.mulf %286, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %302 = arith.mulf %286, %292 fastmath<reassoc,contract> : vector<4xf64>
                  %303 = arith.mulf %289, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %304 = arith.mulf %289, %292 fastmath<reassoc,contract> : vector<4xf64>
                  %305 = arith.addf %259, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %306 = arith.addf %260, %294 fastmath<reassoc,contract> : vector<4xf64>
                  %307 = arith.addf %261, %295 fastmath<reassoc,contract> : vector<4xf64>
                  %308 = arith.addf %262, %296 fastmath<reassoc,contract> : vector<4xf64>
                  %309 = arith.addf %263, %297 fastmath<reassoc,contract> : vector<4xf64>
                  %310 = arith.addf %264, %298 fastmath<reassoc,contract> : vector<4xf64>
                  %311 = arith.addf %265, %299 fastmath<reassoc,contract> : vector<4xf64>
                  %312 = arith.addf %266, %300 fastmath<reassoc,contract> : vector<4xf64>
                  %313 = arith.addf %267, %301 fastmath<reassoc,contract> : vector<4xf64>
                  %314 = arith.addf %268, %302 fastmath<reassoc,contract> : vector<4xf64>
                  %315 = arith.addf %269, %303 fastmath<reassoc,contract> : vector<4xf64>
                  %316 = arith.addf %270, %304 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %247, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %317 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %248, %out0_1[%b0, %i_tile, %317] : memref<?x?x?xf64>, vector<4xf64>
                %318 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %249, %out0_1[%b0, %318, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %250, %out0_1[%b0, %318, %317] : memref<?x?x?xf64>, vector<4xf64>
                %319 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %251, %out0_1[%b0, %319, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %252, %out0_1[%b0, %319, %317] : memref<?x?x?xf64>, vector<4xf64>
                %320 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %253, %out0_1[%b0, %320, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %254, %out0_1[%b0, %320, %317] : memref<?x?x?xf64>, vector<4xf64>
                %321 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %255, %out0_1[%b0, %321, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %256, %out0_1[%b0, %321, %317] : memref<?x?x?xf64>, vector<4xf64>
                %322 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %257, %out0_1[%b0, %322, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %258, %out0_1[%b0, %322, %317] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %13 to %17 step %c4 {
                %323 = arith.cmpi eq, %k0_piece, %c0 : index
                %324, %325, %326, %327, %328, %329, %330, %331 = scf.if %323 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %332 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %333 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %334 = vector.load %out0_1[%b0, %i_below_tile, %333] : memref<?x?x?xf64>, vector<4xf64>
                  %335 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %336 = vector.load %out0_1[%b0, %335, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %337 = vector.load %out0_1[%b0, %335, %333] : memref<?x?x?xf64>, vector<4xf64>
                  %338 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %339 = vector.load %out0_1[%b0, %338, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %340 = vector.load %out0_1[%b0, %338, %333] : memref<?x?x?xf64>, vector<4xf64>
                  %341 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %342 = vector.load %out0_1[%b0, %341, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %343 = vector.load %out0_1[%b0, %341, %333] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %332, %334, %336, %337, %339, %340, %342, %343 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %344 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %345 = arith.minsi %344, %5 : index
                %346, %347, %348, %349, %350, %351, %352, %353 = scf.for %k0_below = %k0_piece to %345 step %c1 iter_args(%354 = %324, %355 = %325, %356 = %326, %357 = %327, %358 = %328, %359 = %329, %360 = %330, %361 = %331) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %362 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %363 = arith.addi %362, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%363, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %364 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %365 = vector.broadcast %364 : f64 to vector<4xf64>
                  %366 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %367 = memref.load %a[%b0, %366, %k0_below] : memref<?x?x?xf64>
                  %368 = vector.broadcast %367 : f64 to vector<4xf64>
                  %369 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %370 = memref.load %a[%b0, %369, %k0_below] : memref<?x?x?xf64>
                  %371 = vector.broadcast %370 : f64 to vector<4xf64>
                  %372 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %373 = memref.load %a[%b0, %372, %k0_below] : memref<?x?x?xf64>
                  %374 = vector.broadcast %373 : f64 to vector<4xf64>
                  %375 = vector.load %b_copy_1[%362, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %376 = arith.addi %c0, %c4 overflow<nsw> : index
                  %377 = vector.load %b_copy_1[%362, %376] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %378 = arith.mulf %365, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %379 = arith.mulf %365, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %380 = arith.mulf %368, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %381 = arith.mulf %368, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %382 = arith.mulf %371, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %383 = arith.mulf %371, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %384 = arith.mulf %374, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %385 = arith.mulf %374, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %386 = arith.addf %354, %378 fastmath<reassoc,contract> : vector<4xf64>
                  %387 = arith.addf %355, %379 fastmath<reassoc,contract> : vector<4xf64>
                  %388 = arith.addf %356, %380 fastmath<reassoc,contract> : vector<4xf64>
                  %389 = arith.addf %357, %381 fastmath<reassoc,contract> : vector<4xf64>
                  %390 = arith.addf %358, %382 fastmath<reassoc,contract> : vector<4xf64>
                  %391 = arith.addf %359, %383 fastmath<reassoc,contract> : vector<4xf64>
                  %392 = arith.addf %360, %384 fastmath<reassoc,contract> : vector<4xf64>
                  %393 = arith.addf %361, %385 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %386, %387, %388, %389, %390, %391, %392, %393 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %346, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %394 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %347, %out0_1[%b0, %i_below_tile, %394] : memref<?x?x?xf64>, vector<4xf64>
                %395 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %348, %out0_1[%b0, %395, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %349, %out0_1[%b0, %395, %394] : memref<?x?x?xf64>, vector<4xf64>
                %396 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %350, %out0_1[%b0, %396, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %351, %out0_1[%b0, %396, %394] : memref<?x?x?xf64>, vector<4xf64>
                %397 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %352, %out0_1[%b0, %397, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %353, %out0_1[%b0, %397, %394] : memref<?x?x?xf64>, vector<4xf64>
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
                  %419 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                  %420 = arith.addi %419, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%420, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %421 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
                  %422 = vector.broadcast %421 : f64 to vector<4xf64>
                  %423 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %424 = memref.load %a[%b0, %423, %k0_below_below] : memref<?x?x?xf64>
                  %425 = vector.broadcast %424 : f64 to vector<4xf64>
                  %426 = vector.load %b_copy_1[%419, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %427 = arith.addi %c0, %c4 overflow<nsw> : index
                  %428 = vector.load %b_copy_1[%419, %427] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %429 = arith.mulf %422, %426 fastmath<reassoc,contract> : vector<4xf64>
                  %430 = arith.mulf %422, %428 fastmath<reassoc,contract> : vector<4xf64>
                  %431 = arith.mulf %425, %426 fastmath<reassoc,contract> : vector<4xf64>
                  %432 = arith.mulf %425, %428 fastmath<reassoc,contract> : vector<4xf64>
                  %433 = arith.addf %415, %429 fastmath<reassoc,contract> : vector<4xf64>
                  %434 = arith.addf %416, %430 fastmath<reassoc,contract> : vector<4xf64>
                  %435 = arith.addf %417, %431 fastmath<reassoc,contract> : vector<4xf64>
                  %436 = arith.addf %418, %432 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %433, %434, %435, %436 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %411, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %437 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %412, %out0_1[%b0, %i_below_below_tile, %437] : memref<?x?x?xf64>, vector<4xf64>
                %438 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %413, %out0_1[%b0, %438, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %414, %out0_1[%b0, %438, %437] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_below_tile = %21 to %4 step %c1 {
                %439 = arith.cmpi eq, %k0_piece, %c0 : index
                %440, %441 = scf.if %439 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %442 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %443 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %444 = vector.load %out0_1[%b0, %i_below_below_below_tile, %443] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %442, %444 : vector<4xf64>, vector<4xf64>
                }
                %445 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %446 = arith.minsi %445, %5 : index
                %447, %448 = scf.for %k0_below_below_below = %k0_piece to %446 step %c1 iter_args(%449 = %440, %450 = %441) -> (vector<4xf64>, vector<4xf64>) {
                  %451 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                  %452 = arith.addi %451, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%452, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %453 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
                  %454 = vector.broadcast %453 : f64 to vector<4xf64>
                  %455 = vector.load %b_copy_1[%451, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %456 = arith.addi %c0, %c4 overflow<nsw> : index
                  %457 = vector.load %b_copy_1[%451, %456] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %458 = arith.mulf %454, %455 fastmath<reassoc,contract> : vector<4xf64>
                  %459 = arith.mulf %454, %457 fastmath<reassoc,contract> : vector<4xf64>
                  %460 = arith.addf %449, %458 fastmath<reassoc,contract> : vector<4xf64>
                  %461 = arith.addf %450, %459 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %460, %461 : vector<4xf64>, vector<4xf64>
                }
                vector.store %447, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %462 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %448, %out0_1[%b0, %i_below_below_below_tile, %462] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %463 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %464 = arith.minsi %c4, %463 : index
            %465 = arith.maxsi %464, %c0 : index
            %466 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %467 = arith.subi %466, %j_right_panel overflow<nsw> : index
            %468 = arith.minsi %467, %463 : index
            %469 = vector.create_mask %468 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c16384 {
              %b_copy_2 = memref.alloc(%44, %45) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %43 {
                %470 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %471 = arith.minsi %470, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %471 step %c1 {
                  %472 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %472, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %473 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %474 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%474, %c0], %469, %473 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %475 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %476 = arith.minsi %c16384, %475 : index
              %477 = arith.maxsi %476, %c0 : index
              %478 = arith.select %43, %c0, %477 : index
              %479 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %478, %465] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %480 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %481 = "memref.cast"(%479) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %43, %480, %481 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %23 step %c8 {
                %482 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %483, %484, %485, %486, %487, %488, %489, %490 = scf.if %482 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %491 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %492 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %493 = vector.maskedload %out0_1[%b0, %492, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %494 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %495 = vector.maskedload %out0_1[%b0, %494, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %496 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %497 = vector.maskedload %out0_1[%b0, %496, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %498 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %499 = vector.maskedload %out0_1[%b0, %498, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %500 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %501 = vector.maskedload %out0_1[%b0, %500, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %502 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %503 = vector.maskedload %out0_1[%b0, %502, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %504 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %505 = vector.maskedload %out0_1[%b0, %504, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %491, %493, %495, %497, %499, %501, %503, %505 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %506 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %507 = arith.minsi %506, %5 : index
                %508, %509, %510, %511, %512, %513, %514, %515 = scf.for %k0_right = %k0_right_piece to %507 step %c1 iter_args(%516 = %483, %517 = %484, %518 = %485, %519 = %486, %520 = %487, %521 = %488, %522 = %489, %523 = %490) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %524 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %525 = vector.broadcast %524 : f64 to vector<4xf64>
                  %526 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %527 = memref.load %a[%b0, %526, %k0_right] : memref<?x?x?xf64>
                  %528 = vector.broadcast %527 : f64 to vector<4xf64>
                  %529 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %530 = memref.load %a[%b0, %529, %k0_right] : memref<?x?x?xf64>
                  %531 = vector.broadcast %530 : f64 to vector<4xf64>
                  %532 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %533 = memref.load %a[%b0, %532, %k0_right] : memref<?x?x?xf64>
                  %534 = vector.broadcast %533 : f64 to vector<4xf64>
                  %535 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %536 = memref.load %a[%b0, %535, %k0_right] : memref<?x?x?xf64>
                  %537 = vector.broadcast %536 : f64 to vector<4xf64>
                  %538 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %539 = memref.load %a[%b0, %538, %k0_right] : memref<?x?x?xf64>
                  %540 = vector.broadcast %539 : f64 to vector<4xf64>
                  %541 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %542 = memref.load %a[%b0, %541, %k0_right] : memref<?x?x?xf64>
                  %543 = vector.broadcast %542 : f64 to vector<4xf64>
                  %544 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %545 = memref.load %a[%b0, %544, %k0_right] : memref<?x?x?xf64>
                  %546 = vector.broadcast %545 : f64 to vector<4xf64>
                  %547 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %548 = vector.maskedload %b_copy_3[%547, %c0], %469, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %549 = arith.mulf %525, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %550 = arith.mulf %528, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %551 = arith.mulf %531, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %552 = arith.mulf %534, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %553 = arith.mulf %537, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %554 = arith.mulf %540, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %555 = arith.mulf %543, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %556 = arith.mulf %546, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %557 = arith.addf %516, %549 fastmath<reassoc,contract> : vector<4xf64>
                  %558 = arith.addf %517, %550 fastmath<reassoc,contract> : vector<4xf64>
                  %559 = arith.addf %518, %551 fastmath<reassoc,contract> : vector<4xf64>
                  %560 = arith.addf %519, %552 fastmath<reassoc,contract> : vector<4xf64>
                  %561 = arith.addf %520, %553 fastmath<reassoc,contract> : vector<4xf64>
                  %562 = arith.addf %521, %554 fastmath<reassoc,contract> : vector<4xf64>
                  %563 = arith.addf %522, %555 fastmath<reassoc,contract> : vector<4xf64>
                  %564 = arith.addf %523, %556 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %557, %558, %559, %560, %561, %562, %563, %564 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %469, %508 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %565 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %565, %j_right_panel], %469, %509 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %566 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %566, %j_right_panel], %469, %510 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %567 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %567, %j_right_panel], %469, %511 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %568 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %568, %j_right_panel], %469, %512 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %569 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %569, %j_right_panel], %469, %513 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %570 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %570, %j_right_panel], %469, %514 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %571 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %571, %j_right_panel], %469, %515 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_tile = %23 to %27 step %c4 {
                %572 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %573, %574, %575, %576 = scf.if %572 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %577 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %578 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %579 = vector.maskedload %out0_1[%b0, %578, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %580 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %581 = vector.maskedload %out0_1[%b0, %580, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %582 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %583 = vector.maskedload %out0_1[%b0, %582, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %577, %579, %581, %583 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %584 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %585 = arith.minsi %584, %5 : index
                %586, %587, %588, %589 = scf.for %k0_right_below = %k0_right_piece to %585 step %c1 iter_args(%590 = %573, %591 = %574, %592 = %575, %593 = %576) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %594 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
                  %595 = vector.broadcast %594 : f64 to vector<4xf64>
                  %596 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %597 = memref.load %a[%b0, %596, %k0_right_below] : memref<?x?x?xf64>
                  %598 = vector.broadcast %597 : f64 to vector<4xf64>
                  %599 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %600 = memref.load %a[%b0, %599, %k0_right_below] : memref<?x?x?xf64>
                  %601 = vector.broadcast %600 : f64 to vector<4xf64>
                  %602 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %603 = memref.load %a[%b0, %602, %k0_right_below] : memref<?x?x?xf64>
                  %604 = vector.broadcast %603 : f64 to vector<4xf64>
                  %605 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                  %606 = vector.maskedload %b_copy_3[%605, %c0], %469, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %607 = arith.mulf %595, %606 fastmath<reassoc,contract> : vector<4xf64>
                  %608 = arith.mulf %598, %606 fastmath<reassoc,contract> : vector<4xf64>
                  %609 = arith.mulf %601, %606 fastmath<reassoc,contract> : vector<4xf64>
                  %610 = arith.mulf %604, %606 fastmath<reassoc,contract> : vector<4xf64>
                  %611 = arith.addf %590, %607 fastmath<reassoc,contract> : vector<4xf64>
                  %612 = arith.addf %591, %608 fastmath<reassoc,contract> : vector<4xf64>
                  %613 = arith.addf %592, %609 fastmath<reassoc,contract> : vector<4xf64>
                  %614 = arith.addf %593, %610 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %611, %612, %613, %614 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %469, %586 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %615 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %615, %j_right_panel], %469, %587 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %616 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %616, %j_right_panel], %469, %588 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %617 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %617, %j_right_panel], %469, %589 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_tile = %27 to %31 step %c2 {
                %618 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %619, %620 = scf.if %618 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %621 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %622 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %623 = vector.maskedload %out0_1[%b0, %622, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %621, %623 : vector<4xf64>, vector<4xf64>
                }
                %624 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %625 = arith.minsi %624, %5 : index
                %626, %627 = scf.for %k0_right_below_below = %k0_right_piece to %625 step %c1 iter_args(%628 = %619, %629 = %620) -> (vector<4xf64>, vector<4xf64>) {
                  %630 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
                  %631 = vector.broadcast %630 : f64 to vector<4xf64>
                  %632 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %633 = memref.load %a[%b0, %632, %k0_right_below_below] : memref<?x?x?xf64>
                  %634 = vector.broadcast %633 : f64 to vector<4xf64>
                  %635 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                  %636 = vector.maskedload %b_copy_3[%635, %c0], %469, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %637 = arith.mulf %631, %636 fastmath<reassoc,contract> : vector<4xf64>
                  %638 = arith.mulf %634, %636 fastmath<reassoc,contract> : vector<4xf64>
                  %639 = arith.addf %628, %637 fastmath<reassoc,contract> : vector<4xf64>
                  %640 = arith.addf %629, %638 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %639, %640 : vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %469, %626 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %641 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %641, %j_right_panel], %469, %627 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_below_tile = %31 to %4 step %c1 {
                %642 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %643 = scf.if %642 -> (vector<4xf64>) {
                  scf.yield %1 : vector<4xf64>
                } else {
                  %644 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %469, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %644 : vector<4xf64>
                }
                %645 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %646 = arith.minsi %645, %5 : index
                %647 = scf.for %k0_right_below_below_below = %k0_right_piece to %646 step %c1 iter_args(%648 = %643) -> (vector<4xf64>) {
                  %649 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
                  %650 = vector.broadcast %649 : f64 to vector<4xf64>
                  %651 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                  %652 = vector.maskedload %b_copy_3[%651, %c0], %469, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %653 = arith.mulf %650, %652 fastmath<reassoc,contract> : vector<4xf64>
                  %654 = arith.addf %648, %653 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %654 : vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %469, %647 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %655 = arith.constant 0 : index
    %656 = arith.maxsi %7, %655 : index
    %657 = arith.constant 2 : index
    %658 = arith.shrsi %7, %657 : index
    %659 = arith.constant 4 : index
    %660 = arith.muli %658, %659 : index
    %661 = arith.constant 0 : index
    %662 = arith.maxsi %660, %661 : index
    %663 = arith.constant 3 : index
    %664 = arith.addi %662, %663 : index
    %665 = arith.constant 4 : index
    %666 = arith.divui %664, %665 : index
    %667 = arith.constant 5 : index
    %668 = arith.muli %666, %667 : index
    %669 = arith.subi %7, %662 : index
    %670 = arith.constant 0 : index
    %671 = arith.maxsi %669, %670 : index
    %672 = arith.constant 3 : index
    %673 = arith.addi %671, %672 : index
    %674 = arith.constant 4 : index
    %675 = arith.divui %673, %674 : index
    %676 = arith.constant 7 : index
    %677 = arith.muli %675, %676 : index
    %678 = arith.constant 8 : index
    %679 = arith.addi %678, %668 : index
    %680 = arith.addi %679, %677 : index
    %681 = arith.muli %656, %680 : index
    %682 = arith.constant 32768 : index
    %683 = arith.cmpi sge, %681, %682 : index
    "omp.parallel"(%683) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %684 = memref.load %v[%i] : memref<?xf64>
          %685 = vector.broadcast %684 : f64 to vector<4xf64>
          %686 = arith.shrsi %7, %c2 : index
          %687 = arith.muli %686, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %687 step %c4 {
            %688 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %689 = arith.mulf %685, %688 : vector<4xf64>
            vector.store %689, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %690 = arith.maxsi %687, %c0 : index
          scf.for %j_1 = %690 to %7 step %c4 {
            %691 = arith.subi %7, %j_1 overflow<nsw> : index
            %692 = vector.create_mask %691 : vector<4xi1>
            %693 = vector.maskedload %v[%j_1], %692, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %694 = arith.mulf %685, %693 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %692, %694 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %695 = arith.constant 0 : index
    %696 = arith.maxsi %23, %695 : index
    %697 = arith.constant 7 : index
    %698 = arith.addi %696, %697 : index
    %699 = arith.constant 8 : index
    %700 = arith.divui %698, %699 : index
    %701 = arith.constant 0 : index
    %702 = arith.maxsi %13, %701 : index
    %703 = arith.constant 5 : index
    %704 = arith.addi %702, %703 : index
    %705 = arith.constant 6 : index
    %706 = arith.divui %704, %705 : index
    %707 = arith.constant 0 : index
    %708 = arith.maxsi %3, %707 : index
    %709 = arith.constant 0 : index
    %710 = arith.maxsi %5, %709 : index
    %711 = arith.constant 72 : index
    %712 = arith.muli %710, %711 : index
    %713 = arith.constant 1 : index
    %714 = arith.addi %713, %712 : index
    %715 = arith.muli %708, %714 : index
    %716 = arith.constant 31 : index
    %717 = arith.addi %716, %715 : index
    %718 = arith.muli %706, %717 : index
    %719 = arith.subi %17, %13 : index
    %720 = arith.constant 0 : index
    %721 = arith.maxsi %719, %720 : index
    %722 = arith.constant 3 : index
    %723 = arith.addi %721, %722 : index
    %724 = arith.constant 4 : index
    %725 = arith.divui %723, %724 : index
    %726 = arith.constant 56 : index
    %727 = arith.muli %710, %726 : index
    %728 = arith.constant 1 : index
    %729 = arith.addi %728, %727 : index
    %730 = arith.muli %708, %729 : index
    %731 = arith.constant 21 : index
    %732 = arith.addi %731, %730 : index
    %733 = arith.muli %725, %732 : index
    %734 = arith.subi %21, %17 : index
    %735 = arith.constant 0 : index
    %736 = arith.maxsi %734, %735 : index
    %737 = arith.constant 1 : index
    %738 = arith.addi %736, %737 : index
    %739 = arith.constant 2 : index
    %740 = arith.divui %738, %739 : index
    %741 = arith.constant 40 : index
    %742 = arith.muli %710, %741 : index
    %743 = arith.constant 1 : index
    %744 = arith.addi %743, %742 : index
    %745 = arith.muli %708, %744 : index
    %746 = arith.constant 11 : index
    %747 = arith.addi %746, %745 : index
    %748 = arith.muli %740, %747 : index
    %749 = arith.subi %4, %21 : index
    %750 = arith.constant 0 : index
    %751 = arith.maxsi %749, %750 : index
    %752 = arith.constant 32 : index
    %753 = arith.muli %710, %752 : index
    %754 = arith.constant 1 : index
    %755 = arith.addi %754, %753 : index
    %756 = arith.muli %708, %755 : index
    %757 = arith.constant 6 : index
    %758 = arith.addi %757, %756 : index
    %759 = arith.muli %751, %758 : index
    %760 = arith.constant 4 : index
    %761 = arith.addi %760, %718 : index
    %762 = arith.addi %761, %733 : index
    %763 = arith.addi %762, %748 : index
    %764 = arith.addi %763, %759 : index
    %765 = arith.muli %700, %764 : index
    %766 = arith.constant 32768 : index
    %767 = arith.cmpi sge, %765, %766 : index
    "omp.parallel"(%767) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_panel: index):
          scf.for %i_1_tile = %c0 to %13 step %c6 {
            %768, %769, %770, %771, %772, %773, %774, %775, %776, %777, %778, %779 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%780 = %1, %781 = %1, %782 = %1, %783 = %1, %784 = %1, %785 = %1, %786 = %1, %787 = %1, %788 = %1, %789 = %1, %790 = %1, %791 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %792, %793, %794, %795, %796, %797, %798, %799, %800, %801, %802, %803 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%804 = %780, %805 = %781, %806 = %782, %807 = %783, %808 = %784, %809 = %785, %810 = %786, %811 = %787, %812 = %788, %813 = %789, %814 = %790, %815 = %791) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %816 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
                %817 = vector.broadcast %816 : f64 to vector<4xf64>
                %818 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
                %819 = memref.load %a[%k1, %818, %k0_1] : memref<?x?x?xf64>
                %820 = vector.broadcast %819 : f64 to vector<4xf64>
                %821 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
                %822 = memref.load %a[%k1, %821, %k0_1] : memref<?x?x?xf64>
                %823 = vector.broadcast %822 : f64 to vector<4xf64>
                %824 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
                %825 = memref.load %a[%k1, %824, %k0_1] : memref<?x?x?xf64>
                %826 = vector.broadcast %825 : f64 to vector<4xf64>
                %827 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
                %828 = memref.load %a[%k1, %827, %k0_1] : memref<?x?x?xf64>
                %829 = vector.broadcast %828 : f64 to vector<4xf64>
                %830 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
                %831 = memref.load %a[%k1, %830, %k0_1] : memref<?x?x?xf64>
                %832 = vector.broadcast %831 : f64 to vector<4xf64>
                %833 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
                %834 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %835 = memref.load %a[%k1, %834, %k0_1] : memref<?x?x?xf64>
                %836 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %837 = memref.load %a[%k1, %836, %k0_1] : memref<?x?x?xf64>
                %838 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %839 = memref.load %a[%k1, %838, %k0_1] : memref<?x?x?xf64>
                %840 = vector.from_elements %833, %835, %837, %839 : vector<4xf64>
                %841 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %842 = memref.load %a[%k1, %841, %k0_1] : memref<?x?x?xf64>
                %843 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %844 = memref.load %a[%k1, %843, %k0_1] : memref<?x?x?xf64>
                %845 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %846 = memref.load %a[%k1, %845, %k0_1] : memref<?x?x?xf64>
                %847 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %848 = memref.load %a[%k1, %847, %k0_1] : memref<?x?x?xf64>
                %849 = vector.from_elements %842, %844, %846, %848 : vector<4xf64>
                %850 = arith.mulf %817, %840 fastmath<reassoc,contract> : vector<4xf64>
                %851 = arith.mulf %817, %849 fastmath<reassoc,contract> : vector<4xf64>
                %852 = arith.mulf %820, %840 fastmath<reassoc,contract> : vector<4xf64>
                %853 = arith.mulf %820, %849 fastmath<reassoc,contract> : vector<4xf64>
                %854 = arith.mulf %823, %840 fastmath<reassoc,contract> : vector<4xf64>
                %855 = arith.mulf %823, %849 fastmath<reassoc,contract> : vector<4xf64>
                %856 = arith.mulf %826, %840 fastmath<reassoc,contract> : vector<4xf64>
                %857 = arith.mulf %826, %849 fastmath<reassoc,contract> : vector<4xf64>
                %858 = arith.mulf %829, %840 fastmath<reassoc,contract> : vector<4xf64>
                %859 = arith.mulf %829, %849 fastmath<reassoc,contract> : vector<4xf64>
                %860 = arith.mulf %832, %840 fastmath<reassoc,contract> : vector<4xf64>
                %861 = arith.mulf %832, %849 fastmath<reassoc,contract> : vector<4xf64>
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
                %872 = arith.addf %814, %860 fastmath<reassoc,contract> : vector<4xf64>
                %873 = arith.addf %815, %861 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %862, %863, %864, %865, %866, %867, %868, %869, %870, %871, %872, %873 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %792, %793, %794, %795, %796, %797, %798, %799, %800, %801, %802, %803 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %768, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %874 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %769, %out2_1[%i_1_tile, %874] : memref<?x?xf64>, vector<4xf64>
            %875 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            vector.store %770, %out2_1[%875, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %771, %out2_1[%875, %874] : memref<?x?xf64>, vector<4xf64>
            %876 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            vector.store %772, %out2_1[%876, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %773, %out2_1[%876, %874] : memref<?x?xf64>, vector<4xf64>
            %877 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            vector.store %774, %out2_1[%877, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %775, %out2_1[%877, %874] : memref<?x?xf64>, vector<4xf64>
            %878 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            vector.store %776, %out2_1[%878, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %777, %out2_1[%878, %874] : memref<?x?xf64>, vector<4xf64>
            %879 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            vector.store %778, %out2_1[%879, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %779, %out2_1[%879, %874] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_tile = %13 to %17 step %c4 {
            %880, %881, %882, %883, %884, %885, %886, %887 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%888 = %1, %889 = %1, %890 = %1, %891 = %1, %892 = %1, %893 = %1, %894 = %1, %895 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %896, %897, %898, %899, %900, %901, %902, %903 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%904 = %888, %905 = %889, %906 = %890, %907 = %891, %908 = %892, %909 = %893, %910 = %894, %911 = %895) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %912 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
                %913 = vector.broadcast %912 : f64 to vector<4xf64>
                %914 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
                %915 = memref.load %a[%k1_1_below, %914, %k0_1_below] : memref<?x?x?xf64>
                %916 = vector.broadcast %915 : f64 to vector<4xf64>
                %917 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
                %918 = memref.load %a[%k1_1_below, %917, %k0_1_below] : memref<?x?x?xf64>
                %919 = vector.broadcast %918 : f64 to vector<4xf64>
                %920 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
                %921 = memref.load %a[%k1_1_below, %920, %k0_1_below] : memref<?x?x?xf64>
                %922 = vector.broadcast %921 : f64 to vector<4xf64>
                %923 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
                %924 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %925 = memref.load %a[%k1_1_below, %924, %k0_1_below] : memref<?x?x?xf64>
                %926 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %927 = memref.load %a[%k1_1_below, %926, %k0_1_below] : memref<?x?x?xf64>
                %928 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %929 = memref.load %a[%k1_1_below, %928, %k0_1_below] : memref<?x?x?xf64>
                %930 = vector.from_elements %923, %925, %927, %929 : vector<4xf64>
                %931 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %932 = memref.load %a[%k1_1_below, %931, %k0_1_below] : memref<?x?x?xf64>
                %933 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %934 = memref.load %a[%k1_1_below, %933, %k0_1_below] : memref<?x?x?xf64>
                %935 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %936 = memref.load %a[%k1_1_below, %935, %k0_1_below] : memref<?x?x?xf64>
                %937 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %938 = memref.load %a[%k1_1_below, %937, %k0_1_below] : memref<?x?x?xf64>
                %939 = vector.from_elements %932, %934, %936, %938 : vector<4xf64>
                %940 = arith.mulf %913, %930 fastmath<reassoc,contract> : vector<4xf64>
                %941 = arith.mulf %913, %939 fastmath<reassoc,contract> : vector<4xf64>
                %942 = arith.mulf %916, %930 fastmath<reassoc,contract> : vector<4xf64>
                %943 = arith.mulf %916, %939 fastmath<reassoc,contract> : vector<4xf64>
                %944 = arith.mulf %919, %930 fastmath<reassoc,contract> : vector<4xf64>
                %945 = arith.mulf %919, %939 fastmath<reassoc,contract> : vector<4xf64>
                %946 = arith.mulf %922, %930 fastmath<reassoc,contract> : vector<4xf64>
                %947 = arith.mulf %922, %939 fastmath<reassoc,contract> : vector<4xf64>
                %948 = arith.addf %904, %940 fastmath<reassoc,contract> : vector<4xf64>
                %949 = arith.addf %905, %941 fastmath<reassoc,contract> : vector<4xf64>
                %950 = arith.addf %906, %942 fastmath<reassoc,contract> : vector<4xf64>
                %951 = arith.addf %907, %943 fastmath<reassoc,contract> : vector<4xf64>
                %952 = arith.addf %908, %944 fastmath<reassoc,contract> : vector<4xf64>
                %953 = arith.addf %909, %945 fastmath<reassoc,contract> : vector<4xf64>
                %954 = arith.addf %910, %946 fastmath<reassoc,contract> : vector<4xf64>
                %955 = arith.addf %911, %947 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %948, %949, %950, %951, %952, %953, %954, %955 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %896, %897, %898, %899, %900, %901, %902, %903 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %880, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %956 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %881, %out2_1[%i_1_below_tile, %956] : memref<?x?xf64>, vector<4xf64>
            %957 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            vector.store %882, %out2_1[%957, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %883, %out2_1[%957, %956] : memref<?x?xf64>, vector<4xf64>
            %958 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            vector.store %884, %out2_1[%958, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %885, %out2_1[%958, %956] : memref<?x?xf64>, vector<4xf64>
            %959 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            vector.store %886, %out2_1[%959, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %887, %out2_1[%959, %956] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_tile = %17 to %21 step %c2 {
            %960, %961, %962, %963 = scf.for %k1_1_below_below = %c0 to %3 step %c1 iter_args(%964 = %1, %965 = %1, %966 = %1, %967 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %968, %969, %970, %971 = scf.for %k0_1_below_below = %c0 to %5 step %c1 iter_args(%972 = %964, %973 = %965, %974 = %966, %975 = %967) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %976 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
                %977 = vector.broadcast %976 : f64 to vector<4xf64>
                %978 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
                %979 = memref.load %a[%k1_1_below_below, %978, %k0_1_below_below] : memref<?x?x?xf64>
                %980 = vector.broadcast %979 : f64 to vector<4xf64>
                %981 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
                %982 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %983 = memref.load %a[%k1_1_below_below, %982, %k0_1_below_below] : memref<?x?x?xf64>
                %984 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %985 = memref.load %a[%k1_1_below_below, %984, %k0_1_below_below] : memref<?x?x?xf64>
                %986 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %987 = memref.load %a[%k1_1_below_below, %986, %k0_1_below_below] : memref<?x?x?xf64>
                %988 = vector.from_elements %981, %983, %985, %987 : vector<4xf64>
                %989 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %990 = memref.load %a[%k1_1_below_below, %989, %k0_1_below_below] : memref<?x?x?xf64>
                %991 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %992 = memref.load %a[%k1_1_below_below, %991, %k0_1_below_below] : memref<?x?x?xf64>
                %993 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %994 = memref.load %a[%k1_1_below_below, %993, %k0_1_below_below] : memref<?x?x?xf64>
                %995 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %996 = memref.load %a[%k1_1_below_below, %995, %k0_1_below_below] : memref<?x?x?xf64>
                %997 = vector.from_elements %990, %992, %994, %996 : vector<4xf64>
                %998 = arith.mulf %977, %988 fastmath<reassoc,contract> : vector<4xf64>
                %999 = arith.mulf %977, %997 fastmath<reassoc,contract> : vector<4xf64>
                %1000 = arith.mulf %980, %988 fastmath<reassoc,contract> : vector<4xf64>
                %1001 = arith.mulf %980, %997 fastmath<reassoc,contract> : vector<4xf64>
                %1002 = arith.addf %972, %998 fastmath<reassoc,contract> : vector<4xf64>
                %1003 = arith.addf %973, %999 fastmath<reassoc,contract> : vector<4xf64>
                %1004 = arith.addf %974, %1000 fastmath<reassoc,contract> : vector<4xf64>
                %1005 = arith.addf %975, %1001 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1002, %1003, %1004, %1005 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %968, %969, %970, %971 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %960, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1006 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %961, %out2_1[%i_1_below_below_tile, %1006] : memref<?x?xf64>, vector<4xf64>
            %1007 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            vector.store %962, %out2_1[%1007, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %963, %out2_1[%1007, %1006] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_below_tile = %21 to %4 step %c1 {
            %1008, %1009 = scf.for %k1_1_below_below_below = %c0 to %3 step %c1 iter_args(%1010 = %1, %1011 = %1) -> (vector<4xf64>, vector<4xf64>) {
              %1012, %1013 = scf.for %k0_1_below_below_below = %c0 to %5 step %c1 iter_args(%1014 = %1010, %1015 = %1011) -> (vector<4xf64>, vector<4xf64>) {
                %1016 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1017 = vector.broadcast %1016 : f64 to vector<4xf64>
                %1018 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1019 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %1020 = memref.load %a[%k1_1_below_below_below, %1019, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1021 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %1022 = memref.load %a[%k1_1_below_below_below, %1021, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1023 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %1024 = memref.load %a[%k1_1_below_below_below, %1023, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1025 = vector.from_elements %1018, %1020, %1022, %1024 : vector<4xf64>
                %1026 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %1027 = memref.load %a[%k1_1_below_below_below, %1026, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1028 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %1029 = memref.load %a[%k1_1_below_below_below, %1028, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1030 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %1031 = memref.load %a[%k1_1_below_below_below, %1030, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1032 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %1033 = memref.load %a[%k1_1_below_below_below, %1032, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1034 = vector.from_elements %1027, %1029, %1031, %1033 : vector<4xf64>
                %1035 = arith.mulf %1017, %1025 fastmath<reassoc,contract> : vector<4xf64>
                %1036 = arith.mulf %1017, %1034 fastmath<reassoc,contract> : vector<4xf64>
                %1037 = arith.addf %1014, %1035 fastmath<reassoc,contract> : vector<4xf64>
                %1038 = arith.addf %1015, %1036 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1037, %1038 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %1012, %1013 : vector<4xf64>, vector<4xf64>
            }
            vector.store %1008, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1039 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %1009, %out2_1[%i_1_below_below_below_tile, %1039] : memref<?x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1040 = arith.shrsi %5, %c4 : index
    %1041 = arith.muli %1040, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %23 to %4 step %c4 {
      scf.for %i_1_right_tile = %c0 to %23 step %c8 {
        %1042 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %1042 step %c1 {
          %1043 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1044 = arith.minsi %1043, %4 : index
          scf.for %j_1_right = %j_1_right_panel to %1044 step %c1 {
            %1045 = scf.for %k1_1_right = %c0 to %3 step %c1 iter_args(%1046 = %0) -> (f64) {
              %1047, %1048 = scf.for %k0_1_right = %c0 to %1041 step %c512 iter_args(%1049 = %2, %1050 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1051 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %1052 = arith.minsi %1051, %1041 : index
                %1053, %1054, %1055, %1056 = scf.for %k0_1_right_1 = %k0_1_right to %1052 step %c16 iter_args(%1057 = %2, %1058 = %2, %1059 = %2, %1060 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1061 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1062 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1063 = arith.mulf %1061, %1062 fastmath<reassoc,contract> : vector<4xf64>
                  %1064 = arith.addf %1057, %1063 fastmath<reassoc,contract> : vector<4xf64>
                  %1065 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %1066 = vector.load %a[%k1_1_right, %i_1_right, %1065] : memref<?x?x?xf64>, vector<4xf64>
                  %1067 = vector.load %a[%k1_1_right, %j_1_right, %1065] : memref<?x?x?xf64>, vector<4xf64>
                  %1068 = arith.mulf %1066, %1067 fastmath<reassoc,contract> : vector<4xf64>
                  %1069 = arith.addf %1058, %1068 fastmath<reassoc,contract> : vector<4xf64>
                  %1070 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %1071 = vector.load %a[%k1_1_right, %i_1_right, %1070] : memref<?x?x?xf64>, vector<4xf64>
                  %1072 = vector.load %a[%k1_1_right, %j_1_right, %1070] : memref<?x?x?xf64>, vector<4xf64>
                  %1073 = arith.mulf %1071, %1072 fastmath<reassoc,contract> : vector<4xf64>
                  %1074 = arith.addf %1059, %1073 fastmath<reassoc,contract> : vector<4xf64>
                  %1075 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %1076 = vector.load %a[%k1_1_right, %i_1_right, %1075] : memref<?x?x?xf64>, vector<4xf64>
                  %1077 = vector.load %a[%k1_1_right, %j_1_right, %1075] : memref<?x?x?xf64>, vector<4xf64>
                  %1078 = arith.mulf %1076, %1077 fastmath<reassoc,contract> : vector<4xf64>
                  %1079 = arith.addf %1060, %1078 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1064, %1069, %1074, %1079 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1080 = arith.addf %1053, %1054 : vector<4xf64>
                %1081 = arith.addf %1055, %1056 : vector<4xf64>
                %1082 = arith.addf %1080, %1081 : vector<4xf64>
                %1083 = arith.subf %1082, %1050 : vector<4xf64>
                %1084 = arith.addf %1049, %1083 : vector<4xf64>
                %1085 = arith.subf %1084, %1049 : vector<4xf64>
                %1086 = arith.subf %1085, %1083 : vector<4xf64>
                %1087 = arith.cmpf uno, %1086, %1086 : vector<4xf64>
                %1088 = arith.select %1087, %1, %1086 : vector<4xi1>, vector<4xf64>
                scf.yield %1084, %1088 : vector<4xf64>, vector<4xf64>
              }
              %1089 = arith.subf %2, %1048 : vector<4xf64>
              %1090 = scf.for %k0_1_right_2 = %1041 to %5 step %c4 iter_args(%1091 = %1089) -> (vector<4xf64>) {
                %1092 = arith.subi %5, %k0_1_right_2 overflow<nsw> : index
                %1093 = vector.create_mask %1092 : vector<4xi1>
                %1094 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %1093, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1095 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %1093, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1096 = arith.mulf %1094, %1095 fastmath<reassoc,contract> : vector<4xf64>
                %1097 = arith.addf %1091, %1096 fastmath<reassoc,contract> : vector<4xf64>
                %1098 = arith.select %1093, %1097, %1091 : vector<4xi1>, vector<4xf64>
                scf.yield %1098 : vector<4xf64>
              }
              %1099 = arith.addf %1047, %1090 : vector<4xf64>
              %1100 = vector.reduction <add>, %1099 fastmath<reassoc> : vector<4xf64> into f64
              %1101 = arith.addf %1046, %1100 : f64
              scf.yield %1101 : f64
            }
            memref.store %1045, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %23 to %27 step %c4 {
        %1102 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %1102 step %c1 {
          %1103 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1104 = arith.minsi %1103, %4 : index
          scf.for %j_1_right_below = %j_1_right_panel to %1104 step %c1 {
            %1105 = scf.for %k1_1_right_below = %c0 to %3 step %c1 iter_args(%1106 = %0) -> (f64) {
              %1107, %1108 = scf.for %k0_1_right_below = %c0 to %1041 step %c512 iter_args(%1109 = %2, %1110 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1111 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %1112 = arith.minsi %1111, %1041 : index
                %1113, %1114, %1115, %1116 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %1112 step %c16 iter_args(%1117 = %2, %1118 = %2, %1119 = %2, %1120 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1121 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1122 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1123 = arith.mulf %1121, %1122 fastmath<reassoc,contract> : vector<4xf64>
                  %1124 = arith.addf %1117, %1123 fastmath<reassoc,contract> : vector<4xf64>
                  %1125 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %1126 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1125] : memref<?x?x?xf64>, vector<4xf64>
                  %1127 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1125] : memref<?x?x?xf64>, vector<4xf64>
                  %1128 = arith.mulf %1126, %1127 fastmath<reassoc,contract> : vector<4xf64>
                  %1129 = arith.addf %1118, %1128 fastmath<reassoc,contract> : vector<4xf64>
                  %1130 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %1131 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1130] : memref<?x?x?xf64>, vector<4xf64>
                  %1132 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1130] : memref<?x?x?xf64>, vector<4xf64>
                  %1133 = arith.mulf %1131, %1132 fastmath<reassoc,contract> : vector<4xf64>
                  %1134 = arith.addf %1119, %1133 fastmath<reassoc,contract> : vector<4xf64>
                  %1135 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %1136 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1135] : memref<?x?x?xf64>, vector<4xf64>
                  %1137 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1135] : memref<?x?x?xf64>, vector<4xf64>
                  %1138 = arith.mulf %1136, %1137 fastmath<reassoc,contract> : vector<4xf64>
                  %1139 = arith.addf %1120, %1138 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1124, %1129, %1134, %1139 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1140 = arith.addf %1113, %1114 : vector<4xf64>
                %1141 = arith.addf %1115, %1116 : vector<4xf64>
                %1142 = arith.addf %1140, %1141 : vector<4xf64>
                %1143 = arith.subf %1142, %1110 : vector<4xf64>
                %1144 = arith.addf %1109, %1143 : vector<4xf64>
                %1145 = arith.subf %1144, %1109 : vector<4xf64>
                %1146 = arith.subf %1145, %1143 : vector<4xf64>
                %1147 = arith.cmpf uno, %1146, %1146 : vector<4xf64>
                %1148 = arith.select %1147, %1, %1146 : vector<4xi1>, vector<4xf64>
                scf.yield %1144, %1148 : vector<4xf64>, vector<4xf64>
              }
              %1149 = arith.subf %2, %1108 : vector<4xf64>
              %1150 = scf.for %k0_1_right_below_2 = %1041 to %5 step %c4 iter_args(%1151 = %1149) -> (vector<4xf64>) {
                %1152 = arith.subi %5, %k0_1_right_below_2 overflow<nsw> : index
                %1153 = vector.create_mask %1152 : vector<4xi1>
                %1154 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %1153, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1155 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %1153, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1156 = arith.mulf %1154, %1155 fastmath<reassoc,contract> : vector<4xf64>
                %1157 = arith.addf %1151, %1156 fastmath<reassoc,contract> : vector<4xf64>
                %1158 = arith.select %1153, %1157, %1151 : vector<4xi1>, vector<4xf64>
                scf.yield %1158 : vector<4xf64>
              }
              %1159 = arith.addf %1107, %1150 : vector<4xf64>
              %1160 = vector.reduction <add>, %1159 fastmath<reassoc> : vector<4xf64> into f64
              %1161 = arith.addf %1106, %1160 : f64
              scf.yield %1161 : f64
            }
            memref.store %1105, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %27 to %31 step %c2 {
        %1162 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %1162 step %c1 {
          %1163 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1164 = arith.minsi %1163, %4 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %1164 step %c1 {
            %1165 = scf.for %k1_1_right_below_below = %c0 to %3 step %c1 iter_args(%1166 = %0) -> (f64) {
              %1167, %1168 = scf.for %k0_1_right_below_below = %c0 to %1041 step %c512 iter_args(%1169 = %2, %1170 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1171 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %1172 = arith.minsi %1171, %1041 : index
                %1173, %1174, %1175, %1176 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %1172 step %c16 iter_args(%1177 = %2, %1178 = %2, %1179 = %2, %1180 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1181 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1182 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1183 = arith.mulf %1181, %1182 fastmath<reassoc,contract> : vector<4xf64>
                  %1184 = arith.addf %1177, %1183 fastmath<reassoc,contract> : vector<4xf64>
                  %1185 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %1186 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1185] : memref<?x?x?xf64>, vector<4xf64>
                  %1187 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1185] : memref<?x?x?xf64>, vector<4xf64>
                  %1188 = arith.mulf %1186, %1187 fastmath<reassoc,contract> : vector<4xf64>
                  %1189 = arith.addf %1178, %1188 fastmath<reassoc,contract> : vector<4xf64>
                  %1190 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %1191 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1190] : memref<?x?x?xf64>, vector<4xf64>
                  %1192 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1190] : memref<?x?x?xf64>, vector<4xf64>
                  %1193 = arith.mulf %1191, %1192 fastmath<reassoc,contract> : vector<4xf64>
                  %1194 = arith.addf %1179, %1193 fastmath<reassoc,contract> : vector<4xf64>
                  %1195 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %1196 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1195] : memref<?x?x?xf64>, vector<4xf64>
                  %1197 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1195] : memref<?x?x?xf64>, vector<4xf64>
                  %1198 = arith.mulf %1196, %1197 fastmath<reassoc,contract> : vector<4xf64>
                  %1199 = arith.addf %1180, %1198 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1184, %1189, %1194, %1199 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1200 = arith.addf %1173, %1174 : vector<4xf64>
                %1201 = arith.addf %1175, %1176 : vector<4xf64>
                %1202 = arith.addf %1200, %1201 : vector<4xf64>
                %1203 = arith.subf %1202, %1170 : vector<4xf64>
                %1204 = arith.addf %1169, %1203 : vector<4xf64>
                %1205 = arith.subf %1204, %1169 : vector<4xf64>
                %1206 = arith.subf %1205, %1203 : vector<4xf64>
                %1207 = arith.cmpf uno, %1206, %1206 : vector<4xf64>
                %1208 = arith.select %1207, %1, %1206 : vector<4xi1>, vector<4xf64>
                scf.yield %1204, %1208 : vector<4xf64>, vector<4xf64>
              }
              %1209 = arith.subf %2, %1168 : vector<4xf64>
              %1210 = scf.for %k0_1_right_below_below_2 = %1041 to %5 step %c4 iter_args(%1211 = %1209) -> (vector<4xf64>) {
                %1212 = arith.subi %5, %k0_1_right_below_below_2 overflow<nsw> : index
                %1213 = vector.create_mask %1212 : vector<4xi1>
                %1214 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %1213, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1215 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %1213, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1216 = arith.mulf %1214, %1215 fastmath<reassoc,contract> : vector<4xf64>
                %1217 = arith.addf %1211, %1216 fastmath<reassoc,contract> : vector<4xf64>
                %1218 = arith.select %1213, %1217, %1211 : vector<4xi1>, vector<4xf64>
                scf.yield %1218 : vector<4xf64>
              }
              %1219 = arith.addf %1167, %1210 : vector<4xf64>
              %1220 = vector.reduction <add>, %1219 fastmath<reassoc> : vector<4xf64> into f64
              %1221 = arith.addf %1166, %1220 : f64
              scf.yield %1221 : f64
            }
            memref.store %1165, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %31 to %4 step %c1 {
        %1222 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %1222 step %c1 {
          %1223 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1224 = arith.minsi %1223, %4 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %1224 step %c1 {
            %1225 = scf.for %k1_1_right_below_below_below = %c0 to %3 step %c1 iter_args(%1226 = %0) -> (f64) {
              %1227, %1228 = scf.for %k0_1_right_below_below_below = %c0 to %1041 step %c512 iter_args(%1229 = %2, %1230 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1231 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %1232 = arith.minsi %1231, %1041 : index
                %1233, %1234, %1235, %1236 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %1232 step %c16 iter_args(%1237 = %2, %1238 = %2, %1239 = %2, %1240 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1241 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1242 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1243 = arith.mulf %1241, %1242 fastmath<reassoc,contract> : vector<4xf64>
                  %1244 = arith.addf %1237, %1243 fastmath<reassoc,contract> : vector<4xf64>
                  %1245 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1246 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1245] : memref<?x?x?xf64>, vector<4xf64>
                  %1247 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1245] : memref<?x?x?xf64>, vector<4xf64>
                  %1248 = arith.mulf %1246, %1247 fastmath<reassoc,contract> : vector<4xf64>
                  %1249 = arith.addf %1238, %1248 fastmath<reassoc,contract> : vector<4xf64>
                  %1250 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1251 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1250] : memref<?x?x?xf64>, vector<4xf64>
                  %1252 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1250] : memref<?x?x?xf64>, vector<4xf64>
                  %1253 = arith.mulf %1251, %1252 fastmath<reassoc,contract> : vector<4xf64>
                  %1254 = arith.addf %1239, %1253 fastmath<reassoc,contract> : vector<4xf64>
                  %1255 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1256 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1255] : memref<?x?x?xf64>, vector<4xf64>
                  %1257 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1255] : memref<?x?x?xf64>, vector<4xf64>
                  %1258 = arith.mulf %1256, %1257 fastmath<reassoc,contract> : vector<4xf64>
                  %1259 = arith.addf %1240, %1258 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1244, %1249, %1254, %1259 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1260 = arith.addf %1233, %1234 : vector<4xf64>
                %1261 = arith.addf %1235, %1236 : vector<4xf64>
                %1262 = arith.addf %1260, %1261 : vector<4xf64>
                %1263 = arith.subf %1262, %1230 : vector<4xf64>
                %1264 = arith.addf %1229, %1263 : vector<4xf64>
                %1265 = arith.subf %1264, %1229 : vector<4xf64>
                %1266 = arith.subf %1265, %1263 : vector<4xf64>
                %1267 = arith.cmpf uno, %1266, %1266 : vector<4xf64>
                %1268 = arith.select %1267, %1, %1266 : vector<4xi1>, vector<4xf64>
                scf.yield %1264, %1268 : vector<4xf64>, vector<4xf64>
              }
              %1269 = arith.subf %2, %1228 : vector<4xf64>
              %1270 = scf.for %k0_1_right_below_below_below_2 = %1041 to %5 step %c4 iter_args(%1271 = %1269) -> (vector<4xf64>) {
                %1272 = arith.subi %5, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1273 = vector.create_mask %1272 : vector<4xi1>
                %1274 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1273, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1275 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1273, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1276 = arith.mulf %1274, %1275 fastmath<reassoc,contract> : vector<4xf64>
                %1277 = arith.addf %1271, %1276 fastmath<reassoc,contract> : vector<4xf64>
                %1278 = arith.select %1273, %1277, %1271 : vector<4xi1>, vector<4xf64>
                scf.yield %1278 : vector<4xf64>
              }
              %1279 = arith.addf %1227, %1270 : vector<4xf64>
              %1280 = vector.reduction <add>, %1279 fastmath<reassoc> : vector<4xf64> into f64
              %1281 = arith.addf %1226, %1280 : f64
              scf.yield %1281 : f64
            }
            memref.store %1225, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %15 = llvm.mlir.constant(24576) : i64
    %16 = llvm.mlir.constant(12288) : i64
    %17 = llvm.mlir.constant(8191) : i64
    %18 = llvm.mlir.constant(13) : i64
    %19 = llvm.mlir.constant(55) : i64
    %20 = llvm.mlir.constant(65) : i64
    %21 = llvm.mlir.constant(39) : i64
    %22 = llvm.mlir.constant(45) : i64
    %23 = llvm.mlir.constant(23) : i64
    %24 = llvm.mlir.constant(25) : i64
    %25 = llvm.mlir.constant(15) : i64
    %26 = llvm.mlir.constant(16383) : i64
    %27 = llvm.mlir.constant(50) : i64
    %28 = llvm.mlir.constant(51) : i64
    %29 = llvm.mlir.constant(26) : i64
    %30 = llvm.mlir.constant(27) : i64
    %31 = llvm.mlir.constant(14) : i64
    %32 = llvm.mlir.constant(9) : i64
    %33 = llvm.mlir.constant(32768) : i64
    %34 = llvm.mlir.constant(200) : i64
    %35 = llvm.alloca %34 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %36 = llvm.mlir.constant(24) : i64
    %37 = llvm.mlir.constant(32) : i64
    %38 = llvm.mlir.constant(40) : i64
    %39 = llvm.mlir.constant(48) : i64
    %40 = llvm.mlir.constant(56) : i64
    %41 = llvm.mlir.constant(64) : i64
    %42 = llvm.mlir.constant(72) : i64
    %43 = llvm.mlir.constant(80) : i64
    %44 = llvm.mlir.constant(88) : i64
    %45 = llvm.mlir.constant(96) : i64
    %46 = llvm.mlir.constant(104) : i64
    %47 = llvm.mlir.constant(112) : i64
    %48 = llvm.mlir.constant(120) : i64
    %49 = llvm.mlir.constant(128) : i64
    %50 = llvm.mlir.constant(136) : i64
    %51 = llvm.mlir.constant(144) : i64
    %52 = llvm.mlir.constant(152) : i64
    %53 = llvm.mlir.constant(160) : i64
    %54 = llvm.mlir.constant(168) : i64
    %55 = llvm.mlir.constant(176) : i64
    %56 = llvm.mlir.constant(184) : i64
    %57 = llvm.mlir.constant(192) : i64
    %58 = llvm.mlir.constant(0 : i32) : i32
    %59 = llvm.alloca %36 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %60 = llvm.mlir.constant(31) : i64
    %61 = llvm.mlir.constant(21) : i64
    %62 = llvm.mlir.constant(11) : i64
    %63 = llvm.alloca %43 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %64 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %65 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %66 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %67 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %68 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %69 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %70 = llvm.mul %a_size1, %b_stride1 : i64
    %71 = llvm.ashr %b_stride1, %1 : i64
    %72 = llvm.mul %71, %0 overflow<nsw> : i64
    %73 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %74 = llvm.sdiv %a_size1, %3 : i64
    %75 = llvm.srem %a_size1, %3 : i64
    %76 = llvm.icmp "ne" %75, %9 : i64
    %77 = llvm.xor %75, %3 : i64
    %78 = llvm.icmp "slt" %77, %9 : i64
    %79 = llvm.and %76, %78 : i1
    %80 = llvm.add %74, %14 : i64
    %81 = llvm.select %79, %80, %74 : i1, i64
    %82 = llvm.mul %81, %3 overflow<nsw> : i64
    %83 = llvm.sub %a_size1, %82 overflow<nsw> : i64
    %84 = llvm.ashr %83, %5 : i64
    %85 = llvm.mul %84, %4 overflow<nsw> : i64
    %86 = llvm.add %85, %82 overflow<nsw> : i64
    %87 = llvm.sub %a_size1, %86 overflow<nsw> : i64
    %88 = llvm.ashr %87, %2 : i64
    %89 = llvm.mul %88, %5 overflow<nsw> : i64
    %90 = llvm.add %89, %86 overflow<nsw> : i64
    %91 = llvm.ashr %a_size1, %1 : i64
    %92 = llvm.mul %91, %0 overflow<nsw> : i64
    %93 = llvm.sub %a_size1, %92 overflow<nsw> : i64
    %94 = llvm.ashr %93, %5 : i64
    %95 = llvm.mul %94, %4 overflow<nsw> : i64
    %96 = llvm.add %95, %92 overflow<nsw> : i64
    %97 = llvm.sub %a_size1, %96 overflow<nsw> : i64
    %98 = llvm.ashr %97, %2 : i64
    %99 = llvm.mul %98, %5 overflow<nsw> : i64
    %100 = llvm.add %99, %96 overflow<nsw> : i64
    %101 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %102 = llvm.mul %101, %a_size1 : i64
    %103 = llvm.icmp "sgt" %102, %15 : i64
    %104 = llvm.select %103, %101, %9 : i1, i64
    %105 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %106 = llvm.and %b_stride1, %8 : i64
    %107 = llvm.intr.smin(%4, %106) : (i64, i64) -> i64
    %108 = llvm.intr.smax(%107, %9) : (i64, i64) -> i64
    %109 = llvm.mul %105, %a_size1 : i64
    %110 = llvm.icmp "sgt" %109, %16 : i64
    %111 = llvm.select %110, %105, %9 : i1, i64
    %112 = llvm.select %110, %108, %9 : i1, i64
    %113 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %114 = llvm.intr.smax(%72, %9) : (i64, i64) -> i64
    %115 = llvm.add %114, %8 : i64
    %116 = llvm.udiv %115, %0 : i64
    %117 = llvm.intr.smax(%73, %9) : (i64, i64) -> i64
    %118 = llvm.add %117, %17 : i64
    %119 = llvm.udiv %118, %6 : i64
    %120 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %121 = llvm.intr.smax(%120, %9) : (i64, i64) -> i64
    %122 = llvm.mul %121, %18 : i64
    %123 = llvm.add %1, %122 : i64
    %124 = llvm.intr.smax(%82, %9) : (i64, i64) -> i64
    %125 = llvm.add %124, %10 : i64
    %126 = llvm.udiv %125, %3 : i64
    %127 = llvm.mul %121, %19 : i64
    %128 = llvm.add %20, %127 : i64
    %129 = llvm.mul %126, %128 : i64
    %130 = llvm.sub %86, %82 : i64
    %131 = llvm.intr.smax(%130, %9) : (i64, i64) -> i64
    %132 = llvm.add %131, %1 : i64
    %133 = llvm.udiv %132, %4 : i64
    %134 = llvm.mul %121, %21 : i64
    %135 = llvm.add %22, %134 : i64
    %136 = llvm.mul %133, %135 : i64
    %137 = llvm.sub %90, %86 : i64
    %138 = llvm.intr.smax(%137, %9) : (i64, i64) -> i64
    %139 = llvm.add %138, %2 : i64
    %140 = llvm.udiv %139, %5 : i64
    %141 = llvm.mul %121, %23 : i64
    %142 = llvm.add %24, %141 : i64
    %143 = llvm.mul %140, %142 : i64
    %144 = llvm.sub %a_size1, %90 : i64
    %145 = llvm.intr.smax(%144, %9) : (i64, i64) -> i64
    %146 = llvm.mul %121, %25 : i64
    %147 = llvm.add %25, %146 : i64
    %148 = llvm.mul %145, %147 : i64
    %149 = llvm.add %25, %123 : i64
    %150 = llvm.add %149, %129 : i64
    %151 = llvm.add %150, %136 : i64
    %152 = llvm.add %151, %143 : i64
    %153 = llvm.add %152, %148 : i64
    %154 = llvm.mul %119, %153 : i64
    %155 = llvm.add %2, %154 : i64
    %156 = llvm.mul %116, %155 : i64
    %157 = llvm.sub %b_stride1, %72 : i64
    %158 = llvm.intr.smax(%157, %9) : (i64, i64) -> i64
    %159 = llvm.add %158, %1 : i64
    %160 = llvm.udiv %159, %4 : i64
    %161 = llvm.add %117, %26 : i64
    %162 = llvm.udiv %161, %7 : i64
    %163 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %164 = llvm.intr.smax(%163, %9) : (i64, i64) -> i64
    %165 = llvm.mul %164, %8 : i64
    %166 = llvm.add %1, %165 : i64
    %167 = llvm.intr.smax(%92, %9) : (i64, i64) -> i64
    %168 = llvm.add %167, %8 : i64
    %169 = llvm.udiv %168, %0 : i64
    %170 = llvm.mul %164, %27 : i64
    %171 = llvm.add %28, %170 : i64
    %172 = llvm.mul %169, %171 : i64
    %173 = llvm.sub %96, %92 : i64
    %174 = llvm.intr.smax(%173, %9) : (i64, i64) -> i64
    %175 = llvm.add %174, %1 : i64
    %176 = llvm.udiv %175, %4 : i64
    %177 = llvm.mul %164, %29 : i64
    %178 = llvm.add %30, %177 : i64
    %179 = llvm.mul %176, %178 : i64
    %180 = llvm.sub %100, %96 : i64
    %181 = llvm.intr.smax(%180, %9) : (i64, i64) -> i64
    %182 = llvm.add %181, %2 : i64
    %183 = llvm.udiv %182, %5 : i64
    %184 = llvm.mul %164, %31 : i64
    %185 = llvm.add %25, %184 : i64
    %186 = llvm.mul %183, %185 : i64
    %187 = llvm.sub %a_size1, %100 : i64
    %188 = llvm.intr.smax(%187, %9) : (i64, i64) -> i64
    %189 = llvm.mul %164, %0 : i64
    %190 = llvm.add %32, %189 : i64
    %191 = llvm.mul %188, %190 : i64
    %192 = llvm.add %25, %166 : i64
    %193 = llvm.add %192, %172 : i64
    %194 = llvm.add %193, %179 : i64
    %195 = llvm.add %194, %186 : i64
    %196 = llvm.add %195, %191 : i64
    %197 = llvm.mul %162, %196 : i64
    %198 = llvm.add %0, %197 : i64
    %199 = llvm.mul %160, %198 : i64
    %200 = llvm.add %5, %156 : i64
    %201 = llvm.add %200, %199 : i64
    %202 = llvm.mul %113, %201 : i64
    %203 = llvm.icmp "sge" %202, %33 : i64
    %204 = llvm.icmp "sgt" %a_size0, %9 : i64
    %205 = llvm.select %204, %a_size0, %9 : i1, i64
    llvm.cond_br %203, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    %206 = llvm.getelementptr inbounds %35[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %72, %206 {alignment = 8 : i64} : i64, !llvm.ptr
    %207 = llvm.getelementptr inbounds %35[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %73, %207 {alignment = 8 : i64} : i64, !llvm.ptr
    %208 = llvm.getelementptr inbounds %35[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %104, %208 {alignment = 8 : i64} : i64, !llvm.ptr
    %209 = llvm.getelementptr inbounds %35[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %103, %209 {alignment = 8 : i64} : i1, !llvm.ptr
    %210 = llvm.getelementptr inbounds %35[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %210 {alignment = 8 : i64} : i64, !llvm.ptr
    %211 = llvm.getelementptr inbounds %35[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %211 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %212 = llvm.getelementptr inbounds %35[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %212 {alignment = 8 : i64} : i64, !llvm.ptr
    %213 = llvm.getelementptr inbounds %35[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %213 {alignment = 8 : i64} : i64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %35[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %214 {alignment = 8 : i64} : i64, !llvm.ptr
    %215 = llvm.getelementptr inbounds %35[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %35[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %82, %216 {alignment = 8 : i64} : i64, !llvm.ptr
    %217 = llvm.getelementptr inbounds %35[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %217 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %218 = llvm.getelementptr inbounds %35[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %218 {alignment = 8 : i64} : i64, !llvm.ptr
    %219 = llvm.getelementptr inbounds %35[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %70, %219 {alignment = 8 : i64} : i64, !llvm.ptr
    %220 = llvm.getelementptr inbounds %35[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %220 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %221 = llvm.getelementptr inbounds %35[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %221 {alignment = 8 : i64} : i64, !llvm.ptr
    %222 = llvm.getelementptr inbounds %35[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %86, %222 {alignment = 8 : i64} : i64, !llvm.ptr
    %223 = llvm.getelementptr inbounds %35[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %90, %223 {alignment = 8 : i64} : i64, !llvm.ptr
    %224 = llvm.getelementptr inbounds %35[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %224 {alignment = 8 : i64} : i64, !llvm.ptr
    %225 = llvm.getelementptr inbounds %35[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %112, %225 {alignment = 8 : i64} : i64, !llvm.ptr
    %226 = llvm.getelementptr inbounds %35[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %110, %226 {alignment = 8 : i64} : i1, !llvm.ptr
    %227 = llvm.getelementptr inbounds %35[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %92, %227 {alignment = 8 : i64} : i64, !llvm.ptr
    %228 = llvm.getelementptr inbounds %35[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %96, %228 {alignment = 8 : i64} : i64, !llvm.ptr
    %229 = llvm.getelementptr inbounds %35[%57] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %100, %229 {alignment = 8 : i64} : i64, !llvm.ptr
    %230 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %231 = llvm.call @stepwell_parallel_for(%230, %35, %205, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%231 : i32)
  ^bb2:
    %232 = llvm.call @program.parallel0(%9, %205, %a_size0, %72, %73, %104, %103, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %65, %82, %out0, %a_size1, %70, %a, %64, %86, %90, %111, %112, %110, %92, %96, %100) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.br ^bb3(%232 : i32)
  ^bb3(%233: i32):
    %234 = llvm.icmp "eq" %233, %58 : i32
    llvm.cond_br %234, ^bb4, ^bb69(%233 : i32)
  ^bb4:
    %235 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %236 = llvm.ashr %v_size0, %5 : i64
    %237 = llvm.mul %236, %4 : i64
    %238 = llvm.intr.smax(%237, %9) : (i64, i64) -> i64
    %239 = llvm.add %238, %1 : i64
    %240 = llvm.udiv %239, %4 : i64
    %241 = llvm.mul %240, %10 : i64
    %242 = llvm.sub %v_size0, %238 : i64
    %243 = llvm.intr.smax(%242, %9) : (i64, i64) -> i64
    %244 = llvm.add %243, %1 : i64
    %245 = llvm.udiv %244, %4 : i64
    %246 = llvm.mul %245, %8 : i64
    %247 = llvm.add %0, %241 : i64
    %248 = llvm.add %247, %246 : i64
    %249 = llvm.mul %235, %248 : i64
    %250 = llvm.icmp "sge" %249, %33 : i64
    %251 = llvm.icmp "sgt" %v_size0, %9 : i64
    %252 = llvm.select %251, %v_size0, %9 : i1, i64
    llvm.cond_br %250, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %59 {alignment = 8 : i64} : i64, !llvm.ptr
    %253 = llvm.getelementptr inbounds %59[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %253 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %254 = llvm.getelementptr inbounds %59[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %254 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %255 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %256 = llvm.call @stepwell_parallel_for(%255, %59, %252, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%256 : i32)
  ^bb6:
    %257 = llvm.call @program.parallel1(%9, %252, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%257 : i32)
  ^bb7(%258: i32):
    %259 = llvm.intr.smax(%92, %9) : (i64, i64) -> i64
    %260 = llvm.add %259, %8 : i64
    %261 = llvm.udiv %260, %0 : i64
    %262 = llvm.intr.smax(%82, %9) : (i64, i64) -> i64
    %263 = llvm.add %262, %10 : i64
    %264 = llvm.udiv %263, %3 : i64
    %265 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %266 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %267 = llvm.mul %266, %42 : i64
    %268 = llvm.add %2, %267 : i64
    %269 = llvm.mul %265, %268 : i64
    %270 = llvm.add %60, %269 : i64
    %271 = llvm.mul %264, %270 : i64
    %272 = llvm.sub %86, %82 : i64
    %273 = llvm.intr.smax(%272, %9) : (i64, i64) -> i64
    %274 = llvm.add %273, %1 : i64
    %275 = llvm.udiv %274, %4 : i64
    %276 = llvm.mul %266, %40 : i64
    %277 = llvm.add %2, %276 : i64
    %278 = llvm.mul %265, %277 : i64
    %279 = llvm.add %61, %278 : i64
    %280 = llvm.mul %275, %279 : i64
    %281 = llvm.sub %90, %86 : i64
    %282 = llvm.intr.smax(%281, %9) : (i64, i64) -> i64
    %283 = llvm.add %282, %2 : i64
    %284 = llvm.udiv %283, %5 : i64
    %285 = llvm.mul %266, %38 : i64
    %286 = llvm.add %2, %285 : i64
    %287 = llvm.mul %265, %286 : i64
    %288 = llvm.add %62, %287 : i64
    %289 = llvm.mul %284, %288 : i64
    %290 = llvm.sub %a_size1, %90 : i64
    %291 = llvm.intr.smax(%290, %9) : (i64, i64) -> i64
    %292 = llvm.mul %266, %37 : i64
    %293 = llvm.add %2, %292 : i64
    %294 = llvm.mul %265, %293 : i64
    %295 = llvm.add %3, %294 : i64
    %296 = llvm.mul %291, %295 : i64
    %297 = llvm.add %4, %271 : i64
    %298 = llvm.add %297, %280 : i64
    %299 = llvm.add %298, %289 : i64
    %300 = llvm.add %299, %296 : i64
    %301 = llvm.mul %261, %300 : i64
    %302 = llvm.icmp "sge" %301, %33 : i64
    %303 = llvm.icmp "sgt" %92, %9 : i64
    %304 = llvm.sub %92, %2 overflow<nsw> : i64
    %305 = llvm.sdiv %304, %0 : i64
    %306 = llvm.add %305, %2 overflow<nsw> : i64
    %307 = llvm.select %303, %306, %9 : i1, i64
    llvm.cond_br %302, ^bb8, ^bb9
  ^bb8:
    llvm.store %92, %63 {alignment = 8 : i64} : i64, !llvm.ptr
    %308 = llvm.getelementptr inbounds %63[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %82, %308 {alignment = 8 : i64} : i64, !llvm.ptr
    %309 = llvm.getelementptr inbounds %63[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %309 {alignment = 8 : i64} : i64, !llvm.ptr
    %310 = llvm.getelementptr inbounds %63[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %310 {alignment = 8 : i64} : i64, !llvm.ptr
    %311 = llvm.getelementptr inbounds %63[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %311 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %312 = llvm.getelementptr inbounds %63[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %312 {alignment = 8 : i64} : i64, !llvm.ptr
    %313 = llvm.getelementptr inbounds %63[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %313 {alignment = 8 : i64} : i64, !llvm.ptr
    %314 = llvm.getelementptr inbounds %63[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %314 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %315 = llvm.getelementptr inbounds %63[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %86, %315 {alignment = 8 : i64} : i64, !llvm.ptr
    %316 = llvm.getelementptr inbounds %63[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %90, %316 {alignment = 8 : i64} : i64, !llvm.ptr
    %317 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %318 = llvm.call @stepwell_parallel_for(%317, %63, %307, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%318 : i32)
  ^bb9:
    %319 = llvm.call @program.parallel2(%9, %307, %92, %82, %a_size0, %a_stride1, %a, %a_size1, %64, %out2, %86, %90) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%319 : i32)
  ^bb10(%320: i32):
    %321 = llvm.ashr %a_stride1, %4 : i64
    %322 = llvm.mul %321, %11 overflow<nsw> : i64
    %323 = llvm.icmp "slt" %92, %a_size1 : i64
    llvm.cond_br %323, ^bb11(%92 : i64), ^bb68
  ^bb11(%j_1_right_panel: i64):
    %324 = llvm.icmp "slt" %9, %92 : i64
    llvm.cond_br %324, ^bb12(%9 : i64), ^bb25
  ^bb12(%i_1_right_tile: i64):
    %325 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %326 = llvm.icmp "slt" %i_1_right_tile, %325 : i64
    llvm.cond_br %326, ^bb13(%i_1_right_tile : i64), ^bb24
  ^bb13(%i_1_right: i64):
    %327 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %328 = llvm.intr.smin(%327, %a_size1) : (i64, i64) -> i64
    %329 = llvm.icmp "slt" %j_1_right_panel, %328 : i64
    llvm.cond_br %329, ^bb14(%j_1_right_panel : i64), ^bb23
  ^bb14(%j_1_right: i64):
    %330 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %330, ^bb15(%9, %67 : i64, f64), ^bb22(%67 : f64)
  ^bb15(%k1_1_right: i64, %331: f64):
    %332 = llvm.icmp "slt" %9, %322 : i64
    llvm.cond_br %332, ^bb16(%9, %69, %68 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%69, %68 : vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_right: i64, %333: vector<4xf64>, %334: vector<4xf64>):
    %335 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %336 = llvm.intr.smin(%335, %322) : (i64, i64) -> i64
    %337 = llvm.icmp "slt" %k0_1_right, %336 : i64
    llvm.cond_br %337, ^bb17(%k0_1_right, %69, %69, %69, %69 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%69, %69, %69, %69 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_right_1: i64, %338: vector<4xf64>, %339: vector<4xf64>, %340: vector<4xf64>, %341: vector<4xf64>):
    %342 = llvm.mul %k1_1_right, %64 overflow<nsw> : i64
    %343 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %344 = llvm.add %342, %343 overflow<nsw> : i64
    %345 = llvm.add %344, %k0_1_right_1 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %a[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %347 = llvm.load %346 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %348 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %349 = llvm.add %342, %348 overflow<nsw> : i64
    %350 = llvm.add %349, %k0_1_right_1 overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %a[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %352 = llvm.load %351 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %353 = llvm.fmul %347, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %354 = llvm.fadd %338, %353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %355 = llvm.getelementptr inbounds %346[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %357 = llvm.getelementptr inbounds %351[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %358 = llvm.load %357 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %359 = llvm.fmul %356, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %360 = llvm.fadd %339, %359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %361 = llvm.getelementptr inbounds %346[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.load %361 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %363 = llvm.getelementptr inbounds %351[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %364 = llvm.load %363 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %365 = llvm.fmul %362, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %366 = llvm.fadd %340, %365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %367 = llvm.getelementptr inbounds %346[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %369 = llvm.getelementptr inbounds %351[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %370 = llvm.load %369 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %371 = llvm.fmul %368, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %372 = llvm.fadd %341, %371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %373 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %336 : i64
    llvm.cond_br %374, ^bb17(%373, %354, %360, %366, %372 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%354, %360, %366, %372 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%375: vector<4xf64>, %376: vector<4xf64>, %377: vector<4xf64>, %378: vector<4xf64>):
    %379 = llvm.fadd %375, %376 : vector<4xf64>
    %380 = llvm.fadd %377, %378 : vector<4xf64>
    %381 = llvm.fadd %379, %380 : vector<4xf64>
    %382 = llvm.fsub %381, %334 : vector<4xf64>
    %383 = llvm.fadd %333, %382 : vector<4xf64>
    %384 = llvm.fsub %383, %333 : vector<4xf64>
    %385 = llvm.fsub %384, %382 : vector<4xf64>
    %386 = llvm.fcmp "uno" %385, %385 : vector<4xf64>
    %387 = llvm.select %386, %68, %385 : vector<4xi1>, vector<4xf64>
    %388 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %389 = llvm.icmp "slt" %388, %322 : i64
    llvm.cond_br %389, ^bb16(%388, %383, %387 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%383, %387 : vector<4xf64>, vector<4xf64>)
  ^bb19(%390: vector<4xf64>, %391: vector<4xf64>):
    %392 = llvm.fsub %69, %391 : vector<4xf64>
    %393 = llvm.icmp "slt" %322, %a_stride1 : i64
    llvm.cond_br %393, ^bb20(%322, %392 : i64, vector<4xf64>), ^bb21(%392 : vector<4xf64>)
  ^bb20(%k0_1_right_2: i64, %394: vector<4xf64>):
    %395 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %396 = llvm.intr.smin(%395, %4) : (i64, i64) -> i64
    %397 = llvm.intr.smax(%396, %9) : (i64, i64) -> i64
    %398 = llvm.trunc %397 : i64 to i32
    %399 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %400 = llvm.mlir.poison : vector<4xi32>
    %401 = llvm.insertelement %398, %400[%9 : i64] : vector<4xi32>
    %402 = llvm.shufflevector %401, %400 [0, 0, 0, 0] : vector<4xi32>
    %403 = llvm.icmp "slt" %399, %402 : vector<4xi32>
    %404 = llvm.mul %k1_1_right, %64 overflow<nsw> : i64
    %405 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %406 = llvm.add %404, %405 overflow<nsw> : i64
    %407 = llvm.add %406, %k0_1_right_2 overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %a[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %409 = llvm.intr.masked.load %408, %403, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %410 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %411 = llvm.add %404, %410 overflow<nsw> : i64
    %412 = llvm.add %411, %k0_1_right_2 overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %a[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %414 = llvm.intr.masked.load %413, %403, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %415 = llvm.fmul %409, %414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %416 = llvm.fadd %394, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %417 = llvm.select %403, %416, %394 : vector<4xi1>, vector<4xf64>
    %418 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %419 = llvm.icmp "slt" %418, %a_stride1 : i64
    llvm.cond_br %419, ^bb20(%418, %417 : i64, vector<4xf64>), ^bb21(%417 : vector<4xf64>)
  ^bb21(%420: vector<4xf64>):
    %421 = llvm.fadd %390, %420 : vector<4xf64>
    %422 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %423 = "llvm.intr.vector.reduce.fadd"(%422, %421) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %424 = llvm.fadd %331, %423 : f64
    %425 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %426 = llvm.icmp "slt" %425, %a_size0 : i64
    llvm.cond_br %426, ^bb15(%425, %424 : i64, f64), ^bb22(%424 : f64)
  ^bb22(%427: f64):
    %428 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %429 = llvm.add %428, %j_1_right overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %out2[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %427, %430 {alignment = 8 : i64} : f64, !llvm.ptr
    %431 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %432 = llvm.icmp "slt" %431, %328 : i64
    llvm.cond_br %432, ^bb14(%431 : i64), ^bb23
  ^bb23:
    %433 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %434 = llvm.icmp "slt" %433, %325 : i64
    llvm.cond_br %434, ^bb13(%433 : i64), ^bb24
  ^bb24:
    %435 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %436 = llvm.icmp "slt" %435, %92 : i64
    llvm.cond_br %436, ^bb12(%435 : i64), ^bb25
  ^bb25:
    %437 = llvm.icmp "slt" %92, %96 : i64
    llvm.cond_br %437, ^bb26(%92 : i64), ^bb39
  ^bb26(%i_1_right_below_tile: i64):
    %438 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %439 = llvm.icmp "slt" %i_1_right_below_tile, %438 : i64
    llvm.cond_br %439, ^bb27(%i_1_right_below_tile : i64), ^bb38
  ^bb27(%i_1_right_below: i64):
    %440 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %441 = llvm.intr.smin(%440, %a_size1) : (i64, i64) -> i64
    %442 = llvm.icmp "slt" %j_1_right_panel, %441 : i64
    llvm.cond_br %442, ^bb28(%j_1_right_panel : i64), ^bb37
  ^bb28(%j_1_right_below: i64):
    %443 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %443, ^bb29(%9, %67 : i64, f64), ^bb36(%67 : f64)
  ^bb29(%k1_1_right_below: i64, %444: f64):
    %445 = llvm.icmp "slt" %9, %322 : i64
    llvm.cond_br %445, ^bb30(%9, %69, %68 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%69, %68 : vector<4xf64>, vector<4xf64>)
  ^bb30(%k0_1_right_below: i64, %446: vector<4xf64>, %447: vector<4xf64>):
    %448 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %449 = llvm.intr.smin(%448, %322) : (i64, i64) -> i64
    %450 = llvm.icmp "slt" %k0_1_right_below, %449 : i64
    llvm.cond_br %450, ^bb31(%k0_1_right_below, %69, %69, %69, %69 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%69, %69, %69, %69 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_right_below_1: i64, %451: vector<4xf64>, %452: vector<4xf64>, %453: vector<4xf64>, %454: vector<4xf64>):
    %455 = llvm.mul %k1_1_right_below, %64 overflow<nsw> : i64
    %456 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %457 = llvm.add %455, %456 overflow<nsw> : i64
    %458 = llvm.add %457, %k0_1_right_below_1 overflow<nsw> : i64
    %459 = llvm.getelementptr inbounds %a[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %460 = llvm.load %459 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %461 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %462 = llvm.add %455, %461 overflow<nsw> : i64
    %463 = llvm.add %462, %k0_1_right_below_1 overflow<nsw> : i64
    %464 = llvm.getelementptr inbounds %a[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %465 = llvm.load %464 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %466 = llvm.fmul %460, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %467 = llvm.fadd %451, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %468 = llvm.getelementptr inbounds %459[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %469 = llvm.load %468 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %470 = llvm.getelementptr inbounds %464[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %471 = llvm.load %470 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %472 = llvm.fmul %469, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %473 = llvm.fadd %452, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %474 = llvm.getelementptr inbounds %459[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %475 = llvm.load %474 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %476 = llvm.getelementptr inbounds %464[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %478 = llvm.fmul %475, %477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %479 = llvm.fadd %453, %478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %480 = llvm.getelementptr inbounds %459[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %481 = llvm.load %480 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %482 = llvm.getelementptr inbounds %464[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %483 = llvm.load %482 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %484 = llvm.fmul %481, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %485 = llvm.fadd %454, %484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %486 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %487 = llvm.icmp "slt" %486, %449 : i64
    llvm.cond_br %487, ^bb31(%486, %467, %473, %479, %485 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%467, %473, %479, %485 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%488: vector<4xf64>, %489: vector<4xf64>, %490: vector<4xf64>, %491: vector<4xf64>):
    %492 = llvm.fadd %488, %489 : vector<4xf64>
    %493 = llvm.fadd %490, %491 : vector<4xf64>
    %494 = llvm.fadd %492, %493 : vector<4xf64>
    %495 = llvm.fsub %494, %447 : vector<4xf64>
    %496 = llvm.fadd %446, %495 : vector<4xf64>
    %497 = llvm.fsub %496, %446 : vector<4xf64>
    %498 = llvm.fsub %497, %495 : vector<4xf64>
    %499 = llvm.fcmp "uno" %498, %498 : vector<4xf64>
    %500 = llvm.select %499, %68, %498 : vector<4xi1>, vector<4xf64>
    %501 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %502 = llvm.icmp "slt" %501, %322 : i64
    llvm.cond_br %502, ^bb30(%501, %496, %500 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%496, %500 : vector<4xf64>, vector<4xf64>)
  ^bb33(%503: vector<4xf64>, %504: vector<4xf64>):
    %505 = llvm.fsub %69, %504 : vector<4xf64>
    %506 = llvm.icmp "slt" %322, %a_stride1 : i64
    llvm.cond_br %506, ^bb34(%322, %505 : i64, vector<4xf64>), ^bb35(%505 : vector<4xf64>)
  ^bb34(%k0_1_right_below_2: i64, %507: vector<4xf64>):
    %508 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %509 = llvm.intr.smin(%508, %4) : (i64, i64) -> i64
    %510 = llvm.intr.smax(%509, %9) : (i64, i64) -> i64
    %511 = llvm.trunc %510 : i64 to i32
    %512 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %513 = llvm.mlir.poison : vector<4xi32>
    %514 = llvm.insertelement %511, %513[%9 : i64] : vector<4xi32>
    %515 = llvm.shufflevector %514, %513 [0, 0, 0, 0] : vector<4xi32>
    %516 = llvm.icmp "slt" %512, %515 : vector<4xi32>
    %517 = llvm.mul %k1_1_right_below, %64 overflow<nsw> : i64
    %518 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %519 = llvm.add %517, %518 overflow<nsw> : i64
    %520 = llvm.add %519, %k0_1_right_below_2 overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %a[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %522 = llvm.intr.masked.load %521, %516, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %523 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %524 = llvm.add %517, %523 overflow<nsw> : i64
    %525 = llvm.add %524, %k0_1_right_below_2 overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %a[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %527 = llvm.intr.masked.load %526, %516, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %528 = llvm.fmul %522, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.fadd %507, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %530 = llvm.select %516, %529, %507 : vector<4xi1>, vector<4xf64>
    %531 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %532 = llvm.icmp "slt" %531, %a_stride1 : i64
    llvm.cond_br %532, ^bb34(%531, %530 : i64, vector<4xf64>), ^bb35(%530 : vector<4xf64>)
  ^bb35(%533: vector<4xf64>):
    %534 = llvm.fadd %503, %533 : vector<4xf64>
    %535 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %536 = "llvm.intr.vector.reduce.fadd"(%535, %534) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %537 = llvm.fadd %444, %536 : f64
    %538 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %539 = llvm.icmp "slt" %538, %a_size0 : i64
    llvm.cond_br %539, ^bb29(%538, %537 : i64, f64), ^bb36(%537 : f64)
  ^bb36(%540: f64):
    %541 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %542 = llvm.add %541, %j_1_right_below overflow<nsw> : i64
    %543 = llvm.getelementptr inbounds %out2[%542] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %540, %543 {alignment = 8 : i64} : f64, !llvm.ptr
    %544 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %545 = llvm.icmp "slt" %544, %441 : i64
    llvm.cond_br %545, ^bb28(%544 : i64), ^bb37
  ^bb37:
    %546 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %547 = llvm.icmp "slt" %546, %438 : i64
    llvm.cond_br %547, ^bb27(%546 : i64), ^bb38
  ^bb38:
    %548 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %549 = llvm.icmp "slt" %548, %96 : i64
    llvm.cond_br %549, ^bb26(%548 : i64), ^bb39
  ^bb39:
    %550 = llvm.icmp "slt" %96, %100 : i64
    llvm.cond_br %550, ^bb40(%96 : i64), ^bb53
  ^bb40(%i_1_right_below_below_tile: i64):
    %551 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %552 = llvm.icmp "slt" %i_1_right_below_below_tile, %551 : i64
    llvm.cond_br %552, ^bb41(%i_1_right_below_below_tile : i64), ^bb52
  ^bb41(%i_1_right_below_below: i64):
    %553 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %554 = llvm.intr.smin(%553, %a_size1) : (i64, i64) -> i64
    %555 = llvm.icmp "slt" %j_1_right_panel, %554 : i64
    llvm.cond_br %555, ^bb42(%j_1_right_panel : i64), ^bb51
  ^bb42(%j_1_right_below_below: i64):
    %556 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %556, ^bb43(%9, %67 : i64, f64), ^bb50(%67 : f64)
  ^bb43(%k1_1_right_below_below: i64, %557: f64):
    %558 = llvm.icmp "slt" %9, %322 : i64
    llvm.cond_br %558, ^bb44(%9, %69, %68 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%69, %68 : vector<4xf64>, vector<4xf64>)
  ^bb44(%k0_1_right_below_below: i64, %559: vector<4xf64>, %560: vector<4xf64>):
    %561 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %562 = llvm.intr.smin(%561, %322) : (i64, i64) -> i64
    %563 = llvm.icmp "slt" %k0_1_right_below_below, %562 : i64
    llvm.cond_br %563, ^bb45(%k0_1_right_below_below, %69, %69, %69, %69 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%69, %69, %69, %69 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_right_below_below_1: i64, %564: vector<4xf64>, %565: vector<4xf64>, %566: vector<4xf64>, %567: vector<4xf64>):
    %568 = llvm.mul %k1_1_right_below_below, %64 overflow<nsw> : i64
    %569 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %570 = llvm.add %568, %569 overflow<nsw> : i64
    %571 = llvm.add %570, %k0_1_right_below_below_1 overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %a[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %574 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %575 = llvm.add %568, %574 overflow<nsw> : i64
    %576 = llvm.add %575, %k0_1_right_below_below_1 overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %a[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %578 = llvm.load %577 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %579 = llvm.fmul %573, %578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %580 = llvm.fadd %564, %579 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %581 = llvm.getelementptr inbounds %572[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %582 = llvm.load %581 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %583 = llvm.getelementptr inbounds %577[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %584 = llvm.load %583 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %585 = llvm.fmul %582, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %586 = llvm.fadd %565, %585 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %587 = llvm.getelementptr inbounds %572[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %588 = llvm.load %587 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %589 = llvm.getelementptr inbounds %577[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %590 = llvm.load %589 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %591 = llvm.fmul %588, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %592 = llvm.fadd %566, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %593 = llvm.getelementptr inbounds %572[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %594 = llvm.load %593 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %595 = llvm.getelementptr inbounds %577[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %596 = llvm.load %595 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %597 = llvm.fmul %594, %596 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %598 = llvm.fadd %567, %597 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %599 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %600 = llvm.icmp "slt" %599, %562 : i64
    llvm.cond_br %600, ^bb45(%599, %580, %586, %592, %598 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%580, %586, %592, %598 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%601: vector<4xf64>, %602: vector<4xf64>, %603: vector<4xf64>, %604: vector<4xf64>):
    %605 = llvm.fadd %601, %602 : vector<4xf64>
    %606 = llvm.fadd %603, %604 : vector<4xf64>
    %607 = llvm.fadd %605, %606 : vector<4xf64>
    %608 = llvm.fsub %607, %560 : vector<4xf64>
    %609 = llvm.fadd %559, %608 : vector<4xf64>
    %610 = llvm.fsub %609, %559 : vector<4xf64>
    %611 = llvm.fsub %610, %608 : vector<4xf64>
    %612 = llvm.fcmp "uno" %611, %611 : vector<4xf64>
    %613 = llvm.select %612, %68, %611 : vector<4xi1>, vector<4xf64>
    %614 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %615 = llvm.icmp "slt" %614, %322 : i64
    llvm.cond_br %615, ^bb44(%614, %609, %613 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%609, %613 : vector<4xf64>, vector<4xf64>)
  ^bb47(%616: vector<4xf64>, %617: vector<4xf64>):
    %618 = llvm.fsub %69, %617 : vector<4xf64>
    %619 = llvm.icmp "slt" %322, %a_stride1 : i64
    llvm.cond_br %619, ^bb48(%322, %618 : i64, vector<4xf64>), ^bb49(%618 : vector<4xf64>)
  ^bb48(%k0_1_right_below_below_2: i64, %620: vector<4xf64>):
    %621 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %622 = llvm.intr.smin(%621, %4) : (i64, i64) -> i64
    %623 = llvm.intr.smax(%622, %9) : (i64, i64) -> i64
    %624 = llvm.trunc %623 : i64 to i32
    %625 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %626 = llvm.mlir.poison : vector<4xi32>
    %627 = llvm.insertelement %624, %626[%9 : i64] : vector<4xi32>
    %628 = llvm.shufflevector %627, %626 [0, 0, 0, 0] : vector<4xi32>
    %629 = llvm.icmp "slt" %625, %628 : vector<4xi32>
    %630 = llvm.mul %k1_1_right_below_below, %64 overflow<nsw> : i64
    %631 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %632 = llvm.add %630, %631 overflow<nsw> : i64
    %633 = llvm.add %632, %k0_1_right_below_below_2 overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %a[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %635 = llvm.intr.masked.load %634, %629, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %636 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %637 = llvm.add %630, %636 overflow<nsw> : i64
    %638 = llvm.add %637, %k0_1_right_below_below_2 overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %a[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %640 = llvm.intr.masked.load %639, %629, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %641 = llvm.fmul %635, %640 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %642 = llvm.fadd %620, %641 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %643 = llvm.select %629, %642, %620 : vector<4xi1>, vector<4xf64>
    %644 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %645 = llvm.icmp "slt" %644, %a_stride1 : i64
    llvm.cond_br %645, ^bb48(%644, %643 : i64, vector<4xf64>), ^bb49(%643 : vector<4xf64>)
  ^bb49(%646: vector<4xf64>):
    %647 = llvm.fadd %616, %646 : vector<4xf64>
    %648 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %649 = "llvm.intr.vector.reduce.fadd"(%648, %647) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %650 = llvm.fadd %557, %649 : f64
    %651 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %652 = llvm.icmp "slt" %651, %a_size0 : i64
    llvm.cond_br %652, ^bb43(%651, %650 : i64, f64), ^bb50(%650 : f64)
  ^bb50(%653: f64):
    %654 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %655 = llvm.add %654, %j_1_right_below_below overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %out2[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %653, %656 {alignment = 8 : i64} : f64, !llvm.ptr
    %657 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %658 = llvm.icmp "slt" %657, %554 : i64
    llvm.cond_br %658, ^bb42(%657 : i64), ^bb51
  ^bb51:
    %659 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %660 = llvm.icmp "slt" %659, %551 : i64
    llvm.cond_br %660, ^bb41(%659 : i64), ^bb52
  ^bb52:
    %661 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %662 = llvm.icmp "slt" %661, %100 : i64
    llvm.cond_br %662, ^bb40(%661 : i64), ^bb53
  ^bb53:
    %663 = llvm.icmp "slt" %100, %a_size1 : i64
    llvm.cond_br %663, ^bb54(%100 : i64), ^bb67
  ^bb54(%i_1_right_below_below_below_tile: i64):
    %664 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %665 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %664 : i64
    llvm.cond_br %665, ^bb55(%i_1_right_below_below_below_tile : i64), ^bb66
  ^bb55(%i_1_right_below_below_below: i64):
    %666 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %667 = llvm.intr.smin(%666, %a_size1) : (i64, i64) -> i64
    %668 = llvm.icmp "slt" %j_1_right_panel, %667 : i64
    llvm.cond_br %668, ^bb56(%j_1_right_panel : i64), ^bb65
  ^bb56(%j_1_right_below_below_below: i64):
    %669 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %669, ^bb57(%9, %67 : i64, f64), ^bb64(%67 : f64)
  ^bb57(%k1_1_right_below_below_below: i64, %670: f64):
    %671 = llvm.icmp "slt" %9, %322 : i64
    llvm.cond_br %671, ^bb58(%9, %69, %68 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%69, %68 : vector<4xf64>, vector<4xf64>)
  ^bb58(%k0_1_right_below_below_below: i64, %672: vector<4xf64>, %673: vector<4xf64>):
    %674 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %675 = llvm.intr.smin(%674, %322) : (i64, i64) -> i64
    %676 = llvm.icmp "slt" %k0_1_right_below_below_below, %675 : i64
    llvm.cond_br %676, ^bb59(%k0_1_right_below_below_below, %69, %69, %69, %69 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%69, %69, %69, %69 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_1_right_below_below_below_1: i64, %677: vector<4xf64>, %678: vector<4xf64>, %679: vector<4xf64>, %680: vector<4xf64>):
    %681 = llvm.mul %k1_1_right_below_below_below, %64 overflow<nsw> : i64
    %682 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %683 = llvm.add %681, %682 overflow<nsw> : i64
    %684 = llvm.add %683, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %685 = llvm.getelementptr inbounds %a[%684] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %686 = llvm.load %685 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %687 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %688 = llvm.add %681, %687 overflow<nsw> : i64
    %689 = llvm.add %688, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %690 = llvm.getelementptr inbounds %a[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %691 = llvm.load %690 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %692 = llvm.fmul %686, %691 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %693 = llvm.fadd %677, %692 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %694 = llvm.getelementptr inbounds %685[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %695 = llvm.load %694 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %696 = llvm.getelementptr inbounds %690[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %697 = llvm.load %696 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %698 = llvm.fmul %695, %697 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %699 = llvm.fadd %678, %698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %700 = llvm.getelementptr inbounds %685[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %701 = llvm.load %700 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %702 = llvm.getelementptr inbounds %690[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %703 = llvm.load %702 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %704 = llvm.fmul %701, %703 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %705 = llvm.fadd %679, %704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %706 = llvm.getelementptr inbounds %685[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %707 = llvm.load %706 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %708 = llvm.getelementptr inbounds %690[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %709 = llvm.load %708 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %710 = llvm.fmul %707, %709 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %711 = llvm.fadd %680, %710 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %712 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %713 = llvm.icmp "slt" %712, %675 : i64
    llvm.cond_br %713, ^bb59(%712, %693, %699, %705, %711 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%693, %699, %705, %711 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%714: vector<4xf64>, %715: vector<4xf64>, %716: vector<4xf64>, %717: vector<4xf64>):
    %718 = llvm.fadd %714, %715 : vector<4xf64>
    %719 = llvm.fadd %716, %717 : vector<4xf64>
    %720 = llvm.fadd %718, %719 : vector<4xf64>
    %721 = llvm.fsub %720, %673 : vector<4xf64>
    %722 = llvm.fadd %672, %721 : vector<4xf64>
    %723 = llvm.fsub %722, %672 : vector<4xf64>
    %724 = llvm.fsub %723, %721 : vector<4xf64>
    %725 = llvm.fcmp "uno" %724, %724 : vector<4xf64>
    %726 = llvm.select %725, %68, %724 : vector<4xi1>, vector<4xf64>
    %727 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %728 = llvm.icmp "slt" %727, %322 : i64
    llvm.cond_br %728, ^bb58(%727, %722, %726 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%722, %726 : vector<4xf64>, vector<4xf64>)
  ^bb61(%729: vector<4xf64>, %730: vector<4xf64>):
    %731 = llvm.fsub %69, %730 : vector<4xf64>
    %732 = llvm.icmp "slt" %322, %a_stride1 : i64
    llvm.cond_br %732, ^bb62(%322, %731 : i64, vector<4xf64>), ^bb63(%731 : vector<4xf64>)
  ^bb62(%k0_1_right_below_below_below_2: i64, %733: vector<4xf64>):
    %734 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %735 = llvm.intr.smin(%734, %4) : (i64, i64) -> i64
    %736 = llvm.intr.smax(%735, %9) : (i64, i64) -> i64
    %737 = llvm.trunc %736 : i64 to i32
    %738 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %739 = llvm.mlir.poison : vector<4xi32>
    %740 = llvm.insertelement %737, %739[%9 : i64] : vector<4xi32>
    %741 = llvm.shufflevector %740, %739 [0, 0, 0, 0] : vector<4xi32>
    %742 = llvm.icmp "slt" %738, %741 : vector<4xi32>
    %743 = llvm.mul %k1_1_right_below_below_below, %64 overflow<nsw> : i64
    %744 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %745 = llvm.add %743, %744 overflow<nsw> : i64
    %746 = llvm.add %745, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %747 = llvm.getelementptr inbounds %a[%746] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %748 = llvm.intr.masked.load %747, %742, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %749 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %750 = llvm.add %743, %749 overflow<nsw> : i64
    %751 = llvm.add %750, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %a[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %753 = llvm.intr.masked.load %752, %742, %68 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %754 = llvm.fmul %748, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %755 = llvm.fadd %733, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %756 = llvm.select %742, %755, %733 : vector<4xi1>, vector<4xf64>
    %757 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %758 = llvm.icmp "slt" %757, %a_stride1 : i64
    llvm.cond_br %758, ^bb62(%757, %756 : i64, vector<4xf64>), ^bb63(%756 : vector<4xf64>)
  ^bb63(%759: vector<4xf64>):
    %760 = llvm.fadd %729, %759 : vector<4xf64>
    %761 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %762 = "llvm.intr.vector.reduce.fadd"(%761, %760) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %763 = llvm.fadd %670, %762 : f64
    %764 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %765 = llvm.icmp "slt" %764, %a_size0 : i64
    llvm.cond_br %765, ^bb57(%764, %763 : i64, f64), ^bb64(%763 : f64)
  ^bb64(%766: f64):
    %767 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %768 = llvm.add %767, %j_1_right_below_below_below overflow<nsw> : i64
    %769 = llvm.getelementptr inbounds %out2[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %766, %769 {alignment = 8 : i64} : f64, !llvm.ptr
    %770 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %771 = llvm.icmp "slt" %770, %667 : i64
    llvm.cond_br %771, ^bb56(%770 : i64), ^bb65
  ^bb65:
    %772 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %773 = llvm.icmp "slt" %772, %664 : i64
    llvm.cond_br %773, ^bb55(%772 : i64), ^bb66
  ^bb66:
    %774 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %775 = llvm.icmp "slt" %774, %a_size1 : i64
    llvm.cond_br %775, ^bb54(%774 : i64), ^bb67
  ^bb67:
    %776 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %777 = llvm.icmp "slt" %776, %a_size1 : i64
    llvm.cond_br %777, ^bb11(%776 : i64), ^bb68
  ^bb68:
    llvm.return %58 : i32
  ^bb69(%778: i32):
    llvm.return %778 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %779: i64, %780: i64, %781: i64, %782: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %783: i64, %784: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %785: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %786: i64, %787: i64, %788: i64, %789: i64, %790: i64, %791: i1, %792: i64, %793: i64, %794: i64) -> i32 attributes {no_unwind, no_inline} {
    %795 = llvm.mlir.constant(0) : i64
    %796 = llvm.mlir.constant(1) : i64
    %797 = llvm.mlir.constant(8) : i64
    %798 = llvm.mlir.constant(8192) : i64
    %799 = llvm.mlir.constant(4) : i64
    %800 = llvm.mlir.constant(6) : i64
    %801 = llvm.mlir.constant(2) : i64
    %802 = llvm.mlir.constant(3) : i64
    %803 = llvm.mlir.constant(5) : i64
    %804 = llvm.mlir.constant(16384) : i64
    %805 = llvm.mlir.constant(7) : i64
    %806 = llvm.mlir.constant(64) : i64
    %807 = llvm.mlir.constant(-64) : i64
    %808 = llvm.mlir.constant(1 : i32) : i32
    %809 = llvm.mlir.constant(0 : i32) : i32
    %810 = llvm.mlir.constant(3 : i32) : i32
    %811 = llvm.mlir.constant(true) : i1
    %812 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %813 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %813, ^bb1(%begin : i64), ^bb78
  ^bb1(%b0: i64):
    %814 = llvm.icmp "slt" %795, %779 : i64
    llvm.cond_br %814, ^bb2(%795 : i64), ^bb38
  ^bb2(%j_panel: i64):
    %815 = llvm.icmp "slt" %795, %780 : i64
    llvm.cond_br %815, ^bb3(%795 : i64), ^bb37
  ^bb3(%k0_piece: i64):
    %816 = llvm.mul %781, %806 overflow<nsw> : i64
    %817 = llvm.add %816, %806 overflow<nsw> : i64
    %818 = llvm.and %817, %807 : i64
    %b_copy = llvm.call @aligned_alloc(%806, %818) : (i64, i64) -> !llvm.ptr
    %819 = llvm.mlir.zero : !llvm.ptr
    %820 = llvm.icmp "ne" %b_copy, %819 : !llvm.ptr
    llvm.cond_br %820, ^bb4, ^bb79(%808 : i32)
  ^bb4:
    llvm.cond_br %782, ^bb5, ^bb8
  ^bb5:
    %821 = llvm.add %k0_piece, %798 overflow<nsw> : i64
    %822 = llvm.intr.smin(%821, %a_stride1_1) : (i64, i64) -> i64
    %823 = llvm.icmp "slt" %k0_piece, %822 : i64
    llvm.cond_br %823, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %824 = llvm.add %k0_copy, %797 overflow<nsw> : i64
    %825 = llvm.mul %b0, %783 overflow<nsw> : i64
    %826 = llvm.mul %824, %b_stride1_1 overflow<nsw> : i64
    %827 = llvm.add %825, %826 overflow<nsw> : i64
    %828 = llvm.add %827, %j_panel overflow<nsw> : i64
    %829 = llvm.getelementptr %b_1[%828] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%829, %809, %810, %808) : (!llvm.ptr, i32, i32, i32) -> ()
    %830 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %831 = llvm.add %825, %830 overflow<nsw> : i64
    %832 = llvm.add %831, %j_panel overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %b_1[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %834 = llvm.load %833 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %835 = llvm.getelementptr inbounds %833[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %836 = llvm.load %835 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %837 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %838 = llvm.mul %837, %797 overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %b_copy[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %834, %839 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %840 = llvm.add %795, %799 overflow<nsw> : i64
    %841 = llvm.add %838, %840 overflow<nsw> : i64
    %842 = llvm.getelementptr inbounds %b_copy[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %836, %842 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %843 = llvm.add %k0_copy, %796 overflow<nsw> : i64
    %844 = llvm.icmp "slt" %843, %822 : i64
    llvm.cond_br %844, ^bb6(%843 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %845 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %846 = llvm.intr.smin(%798, %845) : (i64, i64) -> i64
    %847 = llvm.intr.smax(%846, %795) : (i64, i64) -> i64
    %848 = llvm.select %782, %795, %847 : i1, i64
    %849 = llvm.mul %b0, %783 overflow<nsw> : i64
    %850 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %851 = llvm.add %849, %850 overflow<nsw> : i64
    %852 = llvm.add %851, %j_panel overflow<nsw> : i64
    %853 = llvm.getelementptr inbounds %b_1[%852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %854 = llvm.select %782, %b_copy, %853 : i1, !llvm.ptr
    %855 = llvm.select %782, %781, %848 : i1, i64
    %856 = llvm.select %782, %797, %b_stride1_1 : i1, i64
    %857 = llvm.icmp "slt" %795, %784 : i64
    llvm.cond_br %857, ^bb9(%795 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %858 = llvm.icmp "eq" %k0_piece, %795 : i64
    llvm.cond_br %858, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%812, %812, %812, %812, %812, %812, %812, %812, %812, %812, %812, %812 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %859 = llvm.mul %b0, %785 overflow<nsw> : i64
    %860 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %861 = llvm.add %859, %860 overflow<nsw> : i64
    %862 = llvm.add %861, %j_panel overflow<nsw> : i64
    %863 = llvm.getelementptr inbounds %out0_1[%862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %864 = llvm.load %863 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %865 = llvm.getelementptr inbounds %863[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %866 = llvm.load %865 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %867 = llvm.getelementptr inbounds %863[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %868 = llvm.load %867 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %869 = llvm.getelementptr inbounds %867[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %870 = llvm.load %869 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %871 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %863[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %873 = llvm.load %872 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %874 = llvm.getelementptr inbounds %872[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %875 = llvm.load %874 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %876 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %877 = llvm.getelementptr inbounds %863[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %878 = llvm.load %877 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %879 = llvm.getelementptr inbounds %877[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %880 = llvm.load %879 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %881 = llvm.mul %799, %b_stride1_1 overflow<nsw> : i64
    %882 = llvm.getelementptr inbounds %863[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %883 = llvm.load %882 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %884 = llvm.getelementptr inbounds %882[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %885 = llvm.load %884 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %886 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %863[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %888 = llvm.load %887 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %889 = llvm.getelementptr inbounds %887[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %890 = llvm.load %889 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%864, %866, %868, %870, %873, %875, %878, %880, %883, %885, %888, %890 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%891: vector<4xf64>, %892: vector<4xf64>, %893: vector<4xf64>, %894: vector<4xf64>, %895: vector<4xf64>, %896: vector<4xf64>, %897: vector<4xf64>, %898: vector<4xf64>, %899: vector<4xf64>, %900: vector<4xf64>, %901: vector<4xf64>, %902: vector<4xf64>):
    %903 = llvm.add %k0_piece, %798 overflow<nsw> : i64
    %904 = llvm.intr.smin(%903, %a_stride1_1) : (i64, i64) -> i64
    %905 = llvm.icmp "slt" %k0_piece, %904 : i64
    llvm.cond_br %905, ^bb13(%k0_piece, %891, %892, %893, %894, %895, %896, %897, %898, %899, %900, %901, %902 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%891, %892, %893, %894, %895, %896, %897, %898, %899, %900, %901, %902 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %906: vector<4xf64>, %907: vector<4xf64>, %908: vector<4xf64>, %909: vector<4xf64>, %910: vector<4xf64>, %911: vector<4xf64>, %912: vector<4xf64>, %913: vector<4xf64>, %914: vector<4xf64>, %915: vector<4xf64>, %916: vector<4xf64>, %917: vector<4xf64>):
    %918 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %919 = llvm.add %918, %797 overflow<nsw> : i64
    %920 = llvm.mul %919, %856 overflow<nsw> : i64
    %921 = llvm.getelementptr %854[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%921, %809, %810, %808) : (!llvm.ptr, i32, i32, i32) -> ()
    %922 = llvm.mul %b0, %786 overflow<nsw> : i64
    %923 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %924 = llvm.add %922, %923 overflow<nsw> : i64
    %925 = llvm.add %924, %k0 overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %a_1[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %927 = llvm.load %926 {alignment = 8 : i64} : !llvm.ptr -> f64
    %928 = llvm.mlir.poison : vector<4xf64>
    %929 = llvm.insertelement %927, %928[%795 : i64] : vector<4xf64>
    %930 = llvm.shufflevector %929, %928 [0, 0, 0, 0] : vector<4xf64>
    %931 = llvm.getelementptr inbounds %926[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %932 = llvm.load %931 {alignment = 8 : i64} : !llvm.ptr -> f64
    %933 = llvm.mlir.poison : vector<4xf64>
    %934 = llvm.insertelement %932, %933[%795 : i64] : vector<4xf64>
    %935 = llvm.shufflevector %934, %933 [0, 0, 0, 0] : vector<4xf64>
    %936 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %926[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %938 = llvm.load %937 {alignment = 8 : i64} : !llvm.ptr -> f64
    %939 = llvm.mlir.poison : vector<4xf64>
    %940 = llvm.insertelement %938, %939[%795 : i64] : vector<4xf64>
    %941 = llvm.shufflevector %940, %939 [0, 0, 0, 0] : vector<4xf64>
    %942 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %926[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %944 = llvm.load %943 {alignment = 8 : i64} : !llvm.ptr -> f64
    %945 = llvm.mlir.poison : vector<4xf64>
    %946 = llvm.insertelement %944, %945[%795 : i64] : vector<4xf64>
    %947 = llvm.shufflevector %946, %945 [0, 0, 0, 0] : vector<4xf64>
    %948 = llvm.mul %799, %a_stride1_1 overflow<nsw> : i64
    %949 = llvm.getelementptr inbounds %926[%948] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %950 = llvm.load %949 {alignment = 8 : i64} : !llvm.ptr -> f64
    %951 = llvm.mlir.poison : vector<4xf64>
    %952 = llvm.insertelement %950, %951[%795 : i64] : vector<4xf64>
    %953 = llvm.shufflevector %952, %951 [0, 0, 0, 0] : vector<4xf64>
    %954 = llvm.mul %803, %a_stride1_1 overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %926[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %956 = llvm.load %955 {alignment = 8 : i64} : !llvm.ptr -> f64
    %957 = llvm.mlir.poison : vector<4xf64>
    %958 = llvm.insertelement %956, %957[%795 : i64] : vector<4xf64>
    %959 = llvm.shufflevector %958, %957 [0, 0, 0, 0] : vector<4xf64>
    %960 = llvm.mul %918, %856 overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %854[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %962 = llvm.load %961 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %963 = llvm.add %795, %799 overflow<nsw> : i64
    %964 = llvm.add %960, %963 overflow<nsw> : i64
    %965 = llvm.getelementptr inbounds %854[%964] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %966 = llvm.load %965 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %967 = llvm.fmul %930, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %968 = llvm.fmul %930, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %969 = llvm.fmul %935, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %970 = llvm.fmul %935, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %971 = llvm.fmul %941, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %972 = llvm.fmul %941, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %973 = llvm.fmul %947, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %974 = llvm.fmul %947, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %975 = llvm.fmul %953, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %976 = llvm.fmul %953, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %977 = llvm.fmul %959, %962 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %978 = llvm.fmul %959, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %979 = llvm.fadd %906, %967 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %980 = llvm.fadd %907, %968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %981 = llvm.fadd %908, %969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %982 = llvm.fadd %909, %970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %983 = llvm.fadd %910, %971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %984 = llvm.fadd %911, %972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %985 = llvm.fadd %912, %973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %986 = llvm.fadd %913, %974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %987 = llvm.fadd %914, %975 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %988 = llvm.fadd %915, %976 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %989 = llvm.fadd %916, %977 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %990 = llvm.fadd %917, %978 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %991 = llvm.add %k0, %796 overflow<nsw> : i64
    %992 = llvm.icmp "slt" %991, %904 : i64
    llvm.cond_br %992, ^bb13(%991, %979, %980, %981, %982, %983, %984, %985, %986, %987, %988, %989, %990 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%979, %980, %981, %982, %983, %984, %985, %986, %987, %988, %989, %990 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%993: vector<4xf64>, %994: vector<4xf64>, %995: vector<4xf64>, %996: vector<4xf64>, %997: vector<4xf64>, %998: vector<4xf64>, %999: vector<4xf64>, %1000: vector<4xf64>, %1001: vector<4xf64>, %1002: vector<4xf64>, %1003: vector<4xf64>, %1004: vector<4xf64>):
    %1005 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1006 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1007 = llvm.add %1005, %1006 overflow<nsw> : i64
    %1008 = llvm.add %1007, %j_panel overflow<nsw> : i64
    %1009 = llvm.getelementptr inbounds %out0_1[%1008] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %993, %1009 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1010 = llvm.getelementptr inbounds %1009[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %994, %1010 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1011 = llvm.getelementptr inbounds %1009[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %995, %1011 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1012 = llvm.getelementptr inbounds %1011[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %996, %1012 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1013 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1014 = llvm.getelementptr inbounds %1009[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %997, %1014 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1015 = llvm.getelementptr inbounds %1014[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %998, %1015 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1016 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1017 = llvm.getelementptr inbounds %1009[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %999, %1017 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1018 = llvm.getelementptr inbounds %1017[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1000, %1018 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1019 = llvm.mul %799, %b_stride1_1 overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %1009[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1001, %1020 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1021 = llvm.getelementptr inbounds %1020[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1002, %1021 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1022 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1023 = llvm.getelementptr inbounds %1009[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1003, %1023 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1024 = llvm.getelementptr inbounds %1023[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1004, %1024 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1025 = llvm.add %i_tile, %800 overflow<nsw> : i64
    %1026 = llvm.icmp "slt" %1025, %784 : i64
    llvm.cond_br %1026, ^bb9(%1025 : i64), ^bb15
  ^bb15:
    %1027 = llvm.icmp "slt" %784, %787 : i64
    llvm.cond_br %1027, ^bb16(%784 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1028 = llvm.icmp "eq" %k0_piece, %795 : i64
    llvm.cond_br %1028, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%812, %812, %812, %812, %812, %812, %812, %812 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1029 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1030 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1031 = llvm.add %1029, %1030 overflow<nsw> : i64
    %1032 = llvm.add %1031, %j_panel overflow<nsw> : i64
    %1033 = llvm.getelementptr inbounds %out0_1[%1032] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1034 = llvm.load %1033 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1035 = llvm.getelementptr inbounds %1033[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1036 = llvm.load %1035 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1037 = llvm.getelementptr inbounds %1033[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1039 = llvm.getelementptr inbounds %1037[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1040 = llvm.load %1039 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1041 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1042 = llvm.getelementptr inbounds %1033[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1043 = llvm.load %1042 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1044 = llvm.getelementptr inbounds %1042[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1046 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1047 = llvm.getelementptr inbounds %1033[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1049 = llvm.getelementptr inbounds %1047[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1034, %1036, %1038, %1040, %1043, %1045, %1048, %1050 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1051: vector<4xf64>, %1052: vector<4xf64>, %1053: vector<4xf64>, %1054: vector<4xf64>, %1055: vector<4xf64>, %1056: vector<4xf64>, %1057: vector<4xf64>, %1058: vector<4xf64>):
    %1059 = llvm.add %k0_piece, %798 overflow<nsw> : i64
    %1060 = llvm.intr.smin(%1059, %a_stride1_1) : (i64, i64) -> i64
    %1061 = llvm.icmp "slt" %k0_piece, %1060 : i64
    llvm.cond_br %1061, ^bb20(%k0_piece, %1051, %1052, %1053, %1054, %1055, %1056, %1057, %1058 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1051, %1052, %1053, %1054, %1055, %1056, %1057, %1058 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1062: vector<4xf64>, %1063: vector<4xf64>, %1064: vector<4xf64>, %1065: vector<4xf64>, %1066: vector<4xf64>, %1067: vector<4xf64>, %1068: vector<4xf64>, %1069: vector<4xf64>):
    %1070 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1071 = llvm.add %1070, %797 overflow<nsw> : i64
    %1072 = llvm.mul %1071, %856 overflow<nsw> : i64
    %1073 = llvm.getelementptr %854[%1072] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1073, %809, %810, %808) : (!llvm.ptr, i32, i32, i32) -> ()
    %1074 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1075 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1076 = llvm.add %1074, %1075 overflow<nsw> : i64
    %1077 = llvm.add %1076, %k0_below overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %a_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1079 = llvm.load %1078 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1080 = llvm.mlir.poison : vector<4xf64>
    %1081 = llvm.insertelement %1079, %1080[%795 : i64] : vector<4xf64>
    %1082 = llvm.shufflevector %1081, %1080 [0, 0, 0, 0] : vector<4xf64>
    %1083 = llvm.getelementptr inbounds %1078[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1084 = llvm.load %1083 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1085 = llvm.mlir.poison : vector<4xf64>
    %1086 = llvm.insertelement %1084, %1085[%795 : i64] : vector<4xf64>
    %1087 = llvm.shufflevector %1086, %1085 [0, 0, 0, 0] : vector<4xf64>
    %1088 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %1089 = llvm.getelementptr inbounds %1078[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1090 = llvm.load %1089 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1091 = llvm.mlir.poison : vector<4xf64>
    %1092 = llvm.insertelement %1090, %1091[%795 : i64] : vector<4xf64>
    %1093 = llvm.shufflevector %1092, %1091 [0, 0, 0, 0] : vector<4xf64>
    %1094 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %1095 = llvm.getelementptr inbounds %1078[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1096 = llvm.load %1095 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1097 = llvm.mlir.poison : vector<4xf64>
    %1098 = llvm.insertelement %1096, %1097[%795 : i64] : vector<4xf64>
    %1099 = llvm.shufflevector %1098, %1097 [0, 0, 0, 0] : vector<4xf64>
    %1100 = llvm.mul %1070, %856 overflow<nsw> : i64
    %1101 = llvm.getelementptr inbounds %854[%1100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1102 = llvm.load %1101 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1103 = llvm.add %795, %799 overflow<nsw> : i64
    %1104 = llvm.add %1100, %1103 overflow<nsw> : i64
    %1105 = llvm.getelementptr inbounds %854[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1106 = llvm.load %1105 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1107 = llvm.fmul %1082, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1108 = llvm.fmul %1082, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1109 = llvm.fmul %1087, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1110 = llvm.fmul %1087, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1111 = llvm.fmul %1093, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1112 = llvm.fmul %1093, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1113 = llvm.fmul %1099, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1114 = llvm.fmul %1099, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1115 = llvm.fadd %1062, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1116 = llvm.fadd %1063, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1117 = llvm.fadd %1064, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1118 = llvm.fadd %1065, %1110 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1119 = llvm.fadd %1066, %1111 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1120 = llvm.fadd %1067, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1121 = llvm.fadd %1068, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1122 = llvm.fadd %1069, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1123 = llvm.add %k0_below, %796 overflow<nsw> : i64
    %1124 = llvm.icmp "slt" %1123, %1060 : i64
    llvm.cond_br %1124, ^bb20(%1123, %1115, %1116, %1117, %1118, %1119, %1120, %1121, %1122 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1115, %1116, %1117, %1118, %1119, %1120, %1121, %1122 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1125: vector<4xf64>, %1126: vector<4xf64>, %1127: vector<4xf64>, %1128: vector<4xf64>, %1129: vector<4xf64>, %1130: vector<4xf64>, %1131: vector<4xf64>, %1132: vector<4xf64>):
    %1133 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1134 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1135 = llvm.add %1133, %1134 overflow<nsw> : i64
    %1136 = llvm.add %1135, %j_panel overflow<nsw> : i64
    %1137 = llvm.getelementptr inbounds %out0_1[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1125, %1137 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1138 = llvm.getelementptr inbounds %1137[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1126, %1138 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1139 = llvm.getelementptr inbounds %1137[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1127, %1139 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1140 = llvm.getelementptr inbounds %1139[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1128, %1140 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1141 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1142 = llvm.getelementptr inbounds %1137[%1141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1129, %1142 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1143 = llvm.getelementptr inbounds %1142[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1130, %1143 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1144 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1145 = llvm.getelementptr inbounds %1137[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1131, %1145 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1146 = llvm.getelementptr inbounds %1145[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1132, %1146 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1147 = llvm.add %i_below_tile, %799 overflow<nsw> : i64
    %1148 = llvm.icmp "slt" %1147, %787 : i64
    llvm.cond_br %1148, ^bb16(%1147 : i64), ^bb22
  ^bb22:
    %1149 = llvm.icmp "slt" %787, %788 : i64
    llvm.cond_br %1149, ^bb23(%787 : i64), ^bb29
  ^bb23(%i_below_below_tile: i64):
    %1150 = llvm.icmp "eq" %k0_piece, %795 : i64
    llvm.cond_br %1150, ^bb24, ^bb25
  ^bb24:
    llvm.br ^bb26(%812, %812, %812, %812 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25:
    %1151 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1152 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1153 = llvm.add %1151, %1152 overflow<nsw> : i64
    %1154 = llvm.add %1153, %j_panel overflow<nsw> : i64
    %1155 = llvm.getelementptr inbounds %out0_1[%1154] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1156 = llvm.load %1155 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1157 = llvm.getelementptr inbounds %1155[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1159 = llvm.getelementptr inbounds %1155[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1161 = llvm.getelementptr inbounds %1159[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb26(%1156, %1158, %1160, %1162 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1163: vector<4xf64>, %1164: vector<4xf64>, %1165: vector<4xf64>, %1166: vector<4xf64>):
    %1167 = llvm.add %k0_piece, %798 overflow<nsw> : i64
    %1168 = llvm.intr.smin(%1167, %a_stride1_1) : (i64, i64) -> i64
    %1169 = llvm.icmp "slt" %k0_piece, %1168 : i64
    llvm.cond_br %1169, ^bb27(%k0_piece, %1163, %1164, %1165, %1166 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1163, %1164, %1165, %1166 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%k0_below_below: i64, %1170: vector<4xf64>, %1171: vector<4xf64>, %1172: vector<4xf64>, %1173: vector<4xf64>):
    %1174 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1175 = llvm.add %1174, %797 overflow<nsw> : i64
    %1176 = llvm.mul %1175, %856 overflow<nsw> : i64
    %1177 = llvm.getelementptr %854[%1176] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1177, %809, %810, %808) : (!llvm.ptr, i32, i32, i32) -> ()
    %1178 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1179 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1180 = llvm.add %1178, %1179 overflow<nsw> : i64
    %1181 = llvm.add %1180, %k0_below_below overflow<nsw> : i64
    %1182 = llvm.getelementptr inbounds %a_1[%1181] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1183 = llvm.load %1182 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1184 = llvm.mlir.poison : vector<4xf64>
    %1185 = llvm.insertelement %1183, %1184[%795 : i64] : vector<4xf64>
    %1186 = llvm.shufflevector %1185, %1184 [0, 0, 0, 0] : vector<4xf64>
    %1187 = llvm.getelementptr inbounds %1182[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1188 = llvm.load %1187 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1189 = llvm.mlir.poison : vector<4xf64>
    %1190 = llvm.insertelement %1188, %1189[%795 : i64] : vector<4xf64>
    %1191 = llvm.shufflevector %1190, %1189 [0, 0, 0, 0] : vector<4xf64>
    %1192 = llvm.mul %1174, %856 overflow<nsw> : i64
    %1193 = llvm.getelementptr inbounds %854[%1192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1194 = llvm.load %1193 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1195 = llvm.add %795, %799 overflow<nsw> : i64
    %1196 = llvm.add %1192, %1195 overflow<nsw> : i64
    %1197 = llvm.getelementptr inbounds %854[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1198 = llvm.load %1197 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1199 = llvm.fmul %1186, %1194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1200 = llvm.fmul %1186, %1198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1201 = llvm.fmul %1191, %1194 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1202 = llvm.fmul %1191, %1198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1203 = llvm.fadd %1170, %1199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1204 = llvm.fadd %1171, %1200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1205 = llvm.fadd %1172, %1201 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1206 = llvm.fadd %1173, %1202 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1207 = llvm.add %k0_below_below, %796 overflow<nsw> : i64
    %1208 = llvm.icmp "slt" %1207, %1168 : i64
    llvm.cond_br %1208, ^bb27(%1207, %1203, %1204, %1205, %1206 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1203, %1204, %1205, %1206 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb28(%1209: vector<4xf64>, %1210: vector<4xf64>, %1211: vector<4xf64>, %1212: vector<4xf64>):
    %1213 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1214 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1215 = llvm.add %1213, %1214 overflow<nsw> : i64
    %1216 = llvm.add %1215, %j_panel overflow<nsw> : i64
    %1217 = llvm.getelementptr inbounds %out0_1[%1216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1209, %1217 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1218 = llvm.getelementptr inbounds %1217[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1210, %1218 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1219 = llvm.getelementptr inbounds %1217[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1211, %1219 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1220 = llvm.getelementptr inbounds %1219[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1212, %1220 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1221 = llvm.add %i_below_below_tile, %801 overflow<nsw> : i64
    %1222 = llvm.icmp "slt" %1221, %788 : i64
    llvm.cond_br %1222, ^bb23(%1221 : i64), ^bb29
  ^bb29:
    %1223 = llvm.icmp "slt" %788, %a_size1_1 : i64
    llvm.cond_br %1223, ^bb30(%788 : i64), ^bb36
  ^bb30(%i_below_below_below_tile: i64):
    %1224 = llvm.icmp "eq" %k0_piece, %795 : i64
    llvm.cond_br %1224, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%812, %812 : vector<4xf64>, vector<4xf64>)
  ^bb32:
    %1225 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1226 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1227 = llvm.add %1225, %1226 overflow<nsw> : i64
    %1228 = llvm.add %1227, %j_panel overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %out0_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1230 = llvm.load %1229 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1231 = llvm.getelementptr inbounds %1229[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1232 = llvm.load %1231 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb33(%1230, %1232 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1233: vector<4xf64>, %1234: vector<4xf64>):
    %1235 = llvm.add %k0_piece, %798 overflow<nsw> : i64
    %1236 = llvm.intr.smin(%1235, %a_stride1_1) : (i64, i64) -> i64
    %1237 = llvm.icmp "slt" %k0_piece, %1236 : i64
    llvm.cond_br %1237, ^bb34(%k0_piece, %1233, %1234 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1233, %1234 : vector<4xf64>, vector<4xf64>)
  ^bb34(%k0_below_below_below: i64, %1238: vector<4xf64>, %1239: vector<4xf64>):
    %1240 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1241 = llvm.add %1240, %797 overflow<nsw> : i64
    %1242 = llvm.mul %1241, %856 overflow<nsw> : i64
    %1243 = llvm.getelementptr %854[%1242] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1243, %809, %810, %808) : (!llvm.ptr, i32, i32, i32) -> ()
    %1244 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1245 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1246 = llvm.add %1244, %1245 overflow<nsw> : i64
    %1247 = llvm.add %1246, %k0_below_below_below overflow<nsw> : i64
    %1248 = llvm.getelementptr inbounds %a_1[%1247] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1249 = llvm.load %1248 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1250 = llvm.mlir.poison : vector<4xf64>
    %1251 = llvm.insertelement %1249, %1250[%795 : i64] : vector<4xf64>
    %1252 = llvm.shufflevector %1251, %1250 [0, 0, 0, 0] : vector<4xf64>
    %1253 = llvm.mul %1240, %856 overflow<nsw> : i64
    %1254 = llvm.getelementptr inbounds %854[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1255 = llvm.load %1254 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1256 = llvm.add %795, %799 overflow<nsw> : i64
    %1257 = llvm.add %1253, %1256 overflow<nsw> : i64
    %1258 = llvm.getelementptr inbounds %854[%1257] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1259 = llvm.load %1258 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1260 = llvm.fmul %1252, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1261 = llvm.fmul %1252, %1259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1262 = llvm.fadd %1238, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1263 = llvm.fadd %1239, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1264 = llvm.add %k0_below_below_below, %796 overflow<nsw> : i64
    %1265 = llvm.icmp "slt" %1264, %1236 : i64
    llvm.cond_br %1265, ^bb34(%1264, %1262, %1263 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1262, %1263 : vector<4xf64>, vector<4xf64>)
  ^bb35(%1266: vector<4xf64>, %1267: vector<4xf64>):
    %1268 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1269 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1270 = llvm.add %1268, %1269 overflow<nsw> : i64
    %1271 = llvm.add %1270, %j_panel overflow<nsw> : i64
    %1272 = llvm.getelementptr inbounds %out0_1[%1271] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1266, %1272 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1273 = llvm.getelementptr inbounds %1272[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1267, %1273 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1274 = llvm.add %i_below_below_below_tile, %796 overflow<nsw> : i64
    %1275 = llvm.icmp "slt" %1274, %a_size1_1 : i64
    llvm.cond_br %1275, ^bb30(%1274 : i64), ^bb36
  ^bb36:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1276 = llvm.add %k0_piece, %798 overflow<nsw> : i64
    %1277 = llvm.icmp "slt" %1276, %780 : i64
    llvm.cond_br %1277, ^bb3(%1276 : i64), ^bb37
  ^bb37:
    %1278 = llvm.add %j_panel, %797 overflow<nsw> : i64
    %1279 = llvm.icmp "slt" %1278, %779 : i64
    llvm.cond_br %1279, ^bb2(%1278 : i64), ^bb38
  ^bb38:
    %1280 = llvm.icmp "slt" %779, %b_stride1_1 : i64
    llvm.cond_br %1280, ^bb39(%779 : i64), ^bb77
  ^bb39(%j_right_panel: i64):
    %1281 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1282 = llvm.intr.smin(%799, %1281) : (i64, i64) -> i64
    %1283 = llvm.intr.smax(%1282, %795) : (i64, i64) -> i64
    %1284 = llvm.add %j_right_panel, %799 overflow<nsw> : i64
    %1285 = llvm.sub %1284, %j_right_panel overflow<nsw> : i64
    %1286 = llvm.intr.smin(%1285, %1281) : (i64, i64) -> i64
    %1287 = llvm.intr.smin(%1286, %799) : (i64, i64) -> i64
    %1288 = llvm.intr.smax(%1287, %795) : (i64, i64) -> i64
    %1289 = llvm.trunc %1288 : i64 to i32
    %1290 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1291 = llvm.mlir.poison : vector<4xi32>
    %1292 = llvm.insertelement %1289, %1291[%795 : i64] : vector<4xi32>
    %1293 = llvm.shufflevector %1292, %1291 [0, 0, 0, 0] : vector<4xi32>
    %1294 = llvm.icmp "slt" %1290, %1293 : vector<4xi32>
    %1295 = llvm.icmp "slt" %795, %780 : i64
    llvm.cond_br %1295, ^bb40(%795 : i64), ^bb76
  ^bb40(%k0_right_piece: i64):
    %1296 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%797, %789) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1297 = llvm.extractvalue %1296[0] : !llvm.struct<(i64, i1)>
    %1298 = llvm.extractvalue %1296[1] : !llvm.struct<(i64, i1)>
    %1299 = llvm.xor %1298, %811 : i1
    llvm.cond_br %1299, ^bb41, ^bb79(%808 : i32)
  ^bb41:
    %1300 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1297, %790) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1301 = llvm.extractvalue %1300[0] : !llvm.struct<(i64, i1)>
    %1302 = llvm.extractvalue %1300[1] : !llvm.struct<(i64, i1)>
    %1303 = llvm.xor %1302, %811 : i1
    llvm.cond_br %1303, ^bb42, ^bb79(%808 : i32)
  ^bb42:
    %1304 = llvm.add %1301, %806 overflow<nsw> : i64
    %1305 = llvm.and %1304, %807 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%806, %1305) : (i64, i64) -> !llvm.ptr
    %1306 = llvm.mlir.zero : !llvm.ptr
    %1307 = llvm.icmp "ne" %b_copy_1, %1306 : !llvm.ptr
    llvm.cond_br %1307, ^bb43, ^bb79(%808 : i32)
  ^bb43:
    llvm.cond_br %791, ^bb44, ^bb47
  ^bb44:
    %1308 = llvm.add %k0_right_piece, %804 overflow<nsw> : i64
    %1309 = llvm.intr.smin(%1308, %a_stride1_1) : (i64, i64) -> i64
    %1310 = llvm.icmp "slt" %k0_right_piece, %1309 : i64
    llvm.cond_br %1310, ^bb45(%k0_right_piece : i64), ^bb46
  ^bb45(%k0_right_copy: i64):
    %1311 = llvm.add %k0_right_copy, %797 overflow<nsw> : i64
    %1312 = llvm.mul %b0, %783 overflow<nsw> : i64
    %1313 = llvm.mul %1311, %b_stride1_1 overflow<nsw> : i64
    %1314 = llvm.add %1312, %1313 overflow<nsw> : i64
    %1315 = llvm.add %1314, %j_right_panel overflow<nsw> : i64
    %1316 = llvm.getelementptr %b_1[%1315] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1316, %809, %810, %808) : (!llvm.ptr, i32, i32, i32) -> ()
    %1317 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1318 = llvm.add %1312, %1317 overflow<nsw> : i64
    %1319 = llvm.add %1318, %j_right_panel overflow<nsw> : i64
    %1320 = llvm.getelementptr inbounds %b_1[%1319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1321 = llvm.intr.masked.load %1320, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1322 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1323 = llvm.mul %1322, %790 overflow<nsw> : i64
    %1324 = llvm.getelementptr inbounds %b_copy_1[%1323] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1321, %1324, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1325 = llvm.add %k0_right_copy, %796 overflow<nsw> : i64
    %1326 = llvm.icmp "slt" %1325, %1309 : i64
    llvm.cond_br %1326, ^bb45(%1325 : i64), ^bb46
  ^bb46:
    llvm.br ^bb47
  ^bb47:
    %1327 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1328 = llvm.intr.smin(%804, %1327) : (i64, i64) -> i64
    %1329 = llvm.intr.smax(%1328, %795) : (i64, i64) -> i64
    %1330 = llvm.select %791, %795, %1329 : i1, i64
    %1331 = llvm.mul %b0, %783 overflow<nsw> : i64
    %1332 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1333 = llvm.add %1331, %1332 overflow<nsw> : i64
    %1334 = llvm.add %1333, %j_right_panel overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %b_1[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1336 = llvm.select %791, %b_copy_1, %1335 : i1, !llvm.ptr
    %1337 = llvm.select %791, %789, %1330 : i1, i64
    %1338 = llvm.select %791, %790, %1283 : i1, i64
    %1339 = llvm.select %791, %790, %b_stride1_1 : i1, i64
    %1340 = llvm.icmp "slt" %795, %792 : i64
    llvm.cond_br %1340, ^bb48(%795 : i64), ^bb54
  ^bb48(%i_right_tile: i64):
    %1341 = llvm.icmp "eq" %k0_right_piece, %795 : i64
    llvm.cond_br %1341, ^bb49, ^bb50
  ^bb49:
    llvm.br ^bb51(%812, %812, %812, %812, %812, %812, %812, %812 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb50:
    %1342 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1343 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1344 = llvm.add %1342, %1343 overflow<nsw> : i64
    %1345 = llvm.add %1344, %j_right_panel overflow<nsw> : i64
    %1346 = llvm.getelementptr inbounds %out0_1[%1345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1347 = llvm.intr.masked.load %1346, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1348 = llvm.getelementptr inbounds %1346[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1349 = llvm.intr.masked.load %1348, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1350 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1351 = llvm.getelementptr inbounds %1346[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1352 = llvm.intr.masked.load %1351, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1353 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1354 = llvm.getelementptr inbounds %1346[%1353] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1355 = llvm.intr.masked.load %1354, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1356 = llvm.mul %799, %b_stride1_1 overflow<nsw> : i64
    %1357 = llvm.getelementptr inbounds %1346[%1356] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1358 = llvm.intr.masked.load %1357, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1359 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1360 = llvm.getelementptr inbounds %1346[%1359] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1361 = llvm.intr.masked.load %1360, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1362 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1363 = llvm.getelementptr inbounds %1346[%1362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1364 = llvm.intr.masked.load %1363, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1365 = llvm.mul %805, %b_stride1_1 overflow<nsw> : i64
    %1366 = llvm.getelementptr inbounds %1346[%1365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1367 = llvm.intr.masked.load %1366, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb51(%1347, %1349, %1352, %1355, %1358, %1361, %1364, %1367 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51(%1368: vector<4xf64>, %1369: vector<4xf64>, %1370: vector<4xf64>, %1371: vector<4xf64>, %1372: vector<4xf64>, %1373: vector<4xf64>, %1374: vector<4xf64>, %1375: vector<4xf64>):
    %1376 = llvm.add %k0_right_piece, %804 overflow<nsw> : i64
    %1377 = llvm.intr.smin(%1376, %a_stride1_1) : (i64, i64) -> i64
    %1378 = llvm.icmp "slt" %k0_right_piece, %1377 : i64
    llvm.cond_br %1378, ^bb52(%k0_right_piece, %1368, %1369, %1370, %1371, %1372, %1373, %1374, %1375 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1368, %1369, %1370, %1371, %1372, %1373, %1374, %1375 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%k0_right: i64, %1379: vector<4xf64>, %1380: vector<4xf64>, %1381: vector<4xf64>, %1382: vector<4xf64>, %1383: vector<4xf64>, %1384: vector<4xf64>, %1385: vector<4xf64>, %1386: vector<4xf64>):
    %1387 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1388 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1389 = llvm.add %1387, %1388 overflow<nsw> : i64
    %1390 = llvm.add %1389, %k0_right overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %a_1[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1392 = llvm.load %1391 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1393 = llvm.mlir.poison : vector<4xf64>
    %1394 = llvm.insertelement %1392, %1393[%795 : i64] : vector<4xf64>
    %1395 = llvm.shufflevector %1394, %1393 [0, 0, 0, 0] : vector<4xf64>
    %1396 = llvm.getelementptr inbounds %1391[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1397 = llvm.load %1396 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1398 = llvm.mlir.poison : vector<4xf64>
    %1399 = llvm.insertelement %1397, %1398[%795 : i64] : vector<4xf64>
    %1400 = llvm.shufflevector %1399, %1398 [0, 0, 0, 0] : vector<4xf64>
    %1401 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %1402 = llvm.getelementptr inbounds %1391[%1401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1403 = llvm.load %1402 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1404 = llvm.mlir.poison : vector<4xf64>
    %1405 = llvm.insertelement %1403, %1404[%795 : i64] : vector<4xf64>
    %1406 = llvm.shufflevector %1405, %1404 [0, 0, 0, 0] : vector<4xf64>
    %1407 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %1408 = llvm.getelementptr inbounds %1391[%1407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1409 = llvm.load %1408 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1410 = llvm.mlir.poison : vector<4xf64>
    %1411 = llvm.insertelement %1409, %1410[%795 : i64] : vector<4xf64>
    %1412 = llvm.shufflevector %1411, %1410 [0, 0, 0, 0] : vector<4xf64>
    %1413 = llvm.mul %799, %a_stride1_1 overflow<nsw> : i64
    %1414 = llvm.getelementptr inbounds %1391[%1413] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1415 = llvm.load %1414 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1416 = llvm.mlir.poison : vector<4xf64>
    %1417 = llvm.insertelement %1415, %1416[%795 : i64] : vector<4xf64>
    %1418 = llvm.shufflevector %1417, %1416 [0, 0, 0, 0] : vector<4xf64>
    %1419 = llvm.mul %803, %a_stride1_1 overflow<nsw> : i64
    %1420 = llvm.getelementptr inbounds %1391[%1419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1421 = llvm.load %1420 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1422 = llvm.mlir.poison : vector<4xf64>
    %1423 = llvm.insertelement %1421, %1422[%795 : i64] : vector<4xf64>
    %1424 = llvm.shufflevector %1423, %1422 [0, 0, 0, 0] : vector<4xf64>
    %1425 = llvm.mul %800, %a_stride1_1 overflow<nsw> : i64
    %1426 = llvm.getelementptr inbounds %1391[%1425] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1427 = llvm.load %1426 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1428 = llvm.mlir.poison : vector<4xf64>
    %1429 = llvm.insertelement %1427, %1428[%795 : i64] : vector<4xf64>
    %1430 = llvm.shufflevector %1429, %1428 [0, 0, 0, 0] : vector<4xf64>
    %1431 = llvm.mul %805, %a_stride1_1 overflow<nsw> : i64
    %1432 = llvm.getelementptr inbounds %1391[%1431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1433 = llvm.load %1432 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1434 = llvm.mlir.poison : vector<4xf64>
    %1435 = llvm.insertelement %1433, %1434[%795 : i64] : vector<4xf64>
    %1436 = llvm.shufflevector %1435, %1434 [0, 0, 0, 0] : vector<4xf64>
    %1437 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1438 = llvm.mul %1437, %1339 overflow<nsw> : i64
    %1439 = llvm.getelementptr inbounds %1336[%1438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1440 = llvm.intr.masked.load %1439, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1441 = llvm.fmul %1395, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1442 = llvm.fmul %1400, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1443 = llvm.fmul %1406, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1444 = llvm.fmul %1412, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1445 = llvm.fmul %1418, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1446 = llvm.fmul %1424, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1447 = llvm.fmul %1430, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1448 = llvm.fmul %1436, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1449 = llvm.fadd %1379, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1450 = llvm.fadd %1380, %1442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1451 = llvm.fadd %1381, %1443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1452 = llvm.fadd %1382, %1444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1453 = llvm.fadd %1383, %1445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1454 = llvm.fadd %1384, %1446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1455 = llvm.fadd %1385, %1447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1456 = llvm.fadd %1386, %1448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1457 = llvm.add %k0_right, %796 overflow<nsw> : i64
    %1458 = llvm.icmp "slt" %1457, %1377 : i64
    llvm.cond_br %1458, ^bb52(%1457, %1449, %1450, %1451, %1452, %1453, %1454, %1455, %1456 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1449, %1450, %1451, %1452, %1453, %1454, %1455, %1456 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%1459: vector<4xf64>, %1460: vector<4xf64>, %1461: vector<4xf64>, %1462: vector<4xf64>, %1463: vector<4xf64>, %1464: vector<4xf64>, %1465: vector<4xf64>, %1466: vector<4xf64>):
    %1467 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1468 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1469 = llvm.add %1467, %1468 overflow<nsw> : i64
    %1470 = llvm.add %1469, %j_right_panel overflow<nsw> : i64
    %1471 = llvm.getelementptr inbounds %out0_1[%1470] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1459, %1471, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1472 = llvm.getelementptr inbounds %1471[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1460, %1472, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1473 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1474 = llvm.getelementptr inbounds %1471[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1461, %1474, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1475 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1476 = llvm.getelementptr inbounds %1471[%1475] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1462, %1476, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1477 = llvm.mul %799, %b_stride1_1 overflow<nsw> : i64
    %1478 = llvm.getelementptr inbounds %1471[%1477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1463, %1478, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1479 = llvm.mul %803, %b_stride1_1 overflow<nsw> : i64
    %1480 = llvm.getelementptr inbounds %1471[%1479] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1464, %1480, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1481 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1482 = llvm.getelementptr inbounds %1471[%1481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1465, %1482, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1483 = llvm.mul %805, %b_stride1_1 overflow<nsw> : i64
    %1484 = llvm.getelementptr inbounds %1471[%1483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1466, %1484, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1485 = llvm.add %i_right_tile, %797 overflow<nsw> : i64
    %1486 = llvm.icmp "slt" %1485, %792 : i64
    llvm.cond_br %1486, ^bb48(%1485 : i64), ^bb54
  ^bb54:
    %1487 = llvm.icmp "slt" %792, %793 : i64
    llvm.cond_br %1487, ^bb55(%792 : i64), ^bb61
  ^bb55(%i_right_below_tile: i64):
    %1488 = llvm.icmp "eq" %k0_right_piece, %795 : i64
    llvm.cond_br %1488, ^bb56, ^bb57
  ^bb56:
    llvm.br ^bb58(%812, %812, %812, %812 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb57:
    %1489 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1490 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1491 = llvm.add %1489, %1490 overflow<nsw> : i64
    %1492 = llvm.add %1491, %j_right_panel overflow<nsw> : i64
    %1493 = llvm.getelementptr inbounds %out0_1[%1492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1494 = llvm.intr.masked.load %1493, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1495 = llvm.getelementptr inbounds %1493[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1496 = llvm.intr.masked.load %1495, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1497 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1498 = llvm.getelementptr inbounds %1493[%1497] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1499 = llvm.intr.masked.load %1498, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1500 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1501 = llvm.getelementptr inbounds %1493[%1500] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1502 = llvm.intr.masked.load %1501, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb58(%1494, %1496, %1499, %1502 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb58(%1503: vector<4xf64>, %1504: vector<4xf64>, %1505: vector<4xf64>, %1506: vector<4xf64>):
    %1507 = llvm.add %k0_right_piece, %804 overflow<nsw> : i64
    %1508 = llvm.intr.smin(%1507, %a_stride1_1) : (i64, i64) -> i64
    %1509 = llvm.icmp "slt" %k0_right_piece, %1508 : i64
    llvm.cond_br %1509, ^bb59(%k0_right_piece, %1503, %1504, %1505, %1506 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1503, %1504, %1505, %1506 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_right_below: i64, %1510: vector<4xf64>, %1511: vector<4xf64>, %1512: vector<4xf64>, %1513: vector<4xf64>):
    %1514 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1515 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1516 = llvm.add %1514, %1515 overflow<nsw> : i64
    %1517 = llvm.add %1516, %k0_right_below overflow<nsw> : i64
    %1518 = llvm.getelementptr inbounds %a_1[%1517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1519 = llvm.load %1518 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1520 = llvm.mlir.poison : vector<4xf64>
    %1521 = llvm.insertelement %1519, %1520[%795 : i64] : vector<4xf64>
    %1522 = llvm.shufflevector %1521, %1520 [0, 0, 0, 0] : vector<4xf64>
    %1523 = llvm.getelementptr inbounds %1518[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1524 = llvm.load %1523 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1525 = llvm.mlir.poison : vector<4xf64>
    %1526 = llvm.insertelement %1524, %1525[%795 : i64] : vector<4xf64>
    %1527 = llvm.shufflevector %1526, %1525 [0, 0, 0, 0] : vector<4xf64>
    %1528 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %1529 = llvm.getelementptr inbounds %1518[%1528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1530 = llvm.load %1529 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1531 = llvm.mlir.poison : vector<4xf64>
    %1532 = llvm.insertelement %1530, %1531[%795 : i64] : vector<4xf64>
    %1533 = llvm.shufflevector %1532, %1531 [0, 0, 0, 0] : vector<4xf64>
    %1534 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %1535 = llvm.getelementptr inbounds %1518[%1534] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1536 = llvm.load %1535 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1537 = llvm.mlir.poison : vector<4xf64>
    %1538 = llvm.insertelement %1536, %1537[%795 : i64] : vector<4xf64>
    %1539 = llvm.shufflevector %1538, %1537 [0, 0, 0, 0] : vector<4xf64>
    %1540 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1541 = llvm.mul %1540, %1339 overflow<nsw> : i64
    %1542 = llvm.getelementptr inbounds %1336[%1541] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1543 = llvm.intr.masked.load %1542, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1544 = llvm.fmul %1522, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1545 = llvm.fmul %1527, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1546 = llvm.fmul %1533, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1547 = llvm.fmul %1539, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1548 = llvm.fadd %1510, %1544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1549 = llvm.fadd %1511, %1545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1550 = llvm.fadd %1512, %1546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1551 = llvm.fadd %1513, %1547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1552 = llvm.add %k0_right_below, %796 overflow<nsw> : i64
    %1553 = llvm.icmp "slt" %1552, %1508 : i64
    llvm.cond_br %1553, ^bb59(%1552, %1548, %1549, %1550, %1551 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1548, %1549, %1550, %1551 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%1554: vector<4xf64>, %1555: vector<4xf64>, %1556: vector<4xf64>, %1557: vector<4xf64>):
    %1558 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1559 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1560 = llvm.add %1558, %1559 overflow<nsw> : i64
    %1561 = llvm.add %1560, %j_right_panel overflow<nsw> : i64
    %1562 = llvm.getelementptr inbounds %out0_1[%1561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1554, %1562, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1563 = llvm.getelementptr inbounds %1562[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1555, %1563, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1564 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1565 = llvm.getelementptr inbounds %1562[%1564] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1556, %1565, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1566 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1567 = llvm.getelementptr inbounds %1562[%1566] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1557, %1567, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1568 = llvm.add %i_right_below_tile, %799 overflow<nsw> : i64
    %1569 = llvm.icmp "slt" %1568, %793 : i64
    llvm.cond_br %1569, ^bb55(%1568 : i64), ^bb61
  ^bb61:
    %1570 = llvm.icmp "slt" %793, %794 : i64
    llvm.cond_br %1570, ^bb62(%793 : i64), ^bb68
  ^bb62(%i_right_below_below_tile: i64):
    %1571 = llvm.icmp "eq" %k0_right_piece, %795 : i64
    llvm.cond_br %1571, ^bb63, ^bb64
  ^bb63:
    llvm.br ^bb65(%812, %812 : vector<4xf64>, vector<4xf64>)
  ^bb64:
    %1572 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1573 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1574 = llvm.add %1572, %1573 overflow<nsw> : i64
    %1575 = llvm.add %1574, %j_right_panel overflow<nsw> : i64
    %1576 = llvm.getelementptr inbounds %out0_1[%1575] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1577 = llvm.intr.masked.load %1576, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1578 = llvm.getelementptr inbounds %1576[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1579 = llvm.intr.masked.load %1578, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb65(%1577, %1579 : vector<4xf64>, vector<4xf64>)
  ^bb65(%1580: vector<4xf64>, %1581: vector<4xf64>):
    %1582 = llvm.add %k0_right_piece, %804 overflow<nsw> : i64
    %1583 = llvm.intr.smin(%1582, %a_stride1_1) : (i64, i64) -> i64
    %1584 = llvm.icmp "slt" %k0_right_piece, %1583 : i64
    llvm.cond_br %1584, ^bb66(%k0_right_piece, %1580, %1581 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1580, %1581 : vector<4xf64>, vector<4xf64>)
  ^bb66(%k0_right_below_below: i64, %1585: vector<4xf64>, %1586: vector<4xf64>):
    %1587 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1588 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1589 = llvm.add %1587, %1588 overflow<nsw> : i64
    %1590 = llvm.add %1589, %k0_right_below_below overflow<nsw> : i64
    %1591 = llvm.getelementptr inbounds %a_1[%1590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1592 = llvm.load %1591 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1593 = llvm.mlir.poison : vector<4xf64>
    %1594 = llvm.insertelement %1592, %1593[%795 : i64] : vector<4xf64>
    %1595 = llvm.shufflevector %1594, %1593 [0, 0, 0, 0] : vector<4xf64>
    %1596 = llvm.getelementptr inbounds %1591[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1597 = llvm.load %1596 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1598 = llvm.mlir.poison : vector<4xf64>
    %1599 = llvm.insertelement %1597, %1598[%795 : i64] : vector<4xf64>
    %1600 = llvm.shufflevector %1599, %1598 [0, 0, 0, 0] : vector<4xf64>
    %1601 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1602 = llvm.mul %1601, %1339 overflow<nsw> : i64
    %1603 = llvm.getelementptr inbounds %1336[%1602] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1604 = llvm.intr.masked.load %1603, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1605 = llvm.fmul %1595, %1604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1606 = llvm.fmul %1600, %1604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1607 = llvm.fadd %1585, %1605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1608 = llvm.fadd %1586, %1606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1609 = llvm.add %k0_right_below_below, %796 overflow<nsw> : i64
    %1610 = llvm.icmp "slt" %1609, %1583 : i64
    llvm.cond_br %1610, ^bb66(%1609, %1607, %1608 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1607, %1608 : vector<4xf64>, vector<4xf64>)
  ^bb67(%1611: vector<4xf64>, %1612: vector<4xf64>):
    %1613 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1614 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1615 = llvm.add %1613, %1614 overflow<nsw> : i64
    %1616 = llvm.add %1615, %j_right_panel overflow<nsw> : i64
    %1617 = llvm.getelementptr inbounds %out0_1[%1616] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1611, %1617, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1618 = llvm.getelementptr inbounds %1617[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1612, %1618, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1619 = llvm.add %i_right_below_below_tile, %801 overflow<nsw> : i64
    %1620 = llvm.icmp "slt" %1619, %794 : i64
    llvm.cond_br %1620, ^bb62(%1619 : i64), ^bb68
  ^bb68:
    %1621 = llvm.icmp "slt" %794, %a_size1_1 : i64
    llvm.cond_br %1621, ^bb69(%794 : i64), ^bb75
  ^bb69(%i_right_below_below_below_tile: i64):
    %1622 = llvm.icmp "eq" %k0_right_piece, %795 : i64
    llvm.cond_br %1622, ^bb70, ^bb71
  ^bb70:
    llvm.br ^bb72(%812 : vector<4xf64>)
  ^bb71:
    %1623 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1624 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1625 = llvm.add %1623, %1624 overflow<nsw> : i64
    %1626 = llvm.add %1625, %j_right_panel overflow<nsw> : i64
    %1627 = llvm.getelementptr inbounds %out0_1[%1626] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1628 = llvm.intr.masked.load %1627, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb72(%1628 : vector<4xf64>)
  ^bb72(%1629: vector<4xf64>):
    %1630 = llvm.add %k0_right_piece, %804 overflow<nsw> : i64
    %1631 = llvm.intr.smin(%1630, %a_stride1_1) : (i64, i64) -> i64
    %1632 = llvm.icmp "slt" %k0_right_piece, %1631 : i64
    llvm.cond_br %1632, ^bb73(%k0_right_piece, %1629 : i64, vector<4xf64>), ^bb74(%1629 : vector<4xf64>)
  ^bb73(%k0_right_below_below_below: i64, %1633: vector<4xf64>):
    %1634 = llvm.mul %b0, %786 overflow<nsw> : i64
    %1635 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1636 = llvm.add %1634, %1635 overflow<nsw> : i64
    %1637 = llvm.add %1636, %k0_right_below_below_below overflow<nsw> : i64
    %1638 = llvm.getelementptr inbounds %a_1[%1637] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1639 = llvm.load %1638 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1640 = llvm.mlir.poison : vector<4xf64>
    %1641 = llvm.insertelement %1639, %1640[%795 : i64] : vector<4xf64>
    %1642 = llvm.shufflevector %1641, %1640 [0, 0, 0, 0] : vector<4xf64>
    %1643 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1644 = llvm.mul %1643, %1339 overflow<nsw> : i64
    %1645 = llvm.getelementptr inbounds %1336[%1644] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1646 = llvm.intr.masked.load %1645, %1294, %812 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1647 = llvm.fmul %1642, %1646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1648 = llvm.fadd %1633, %1647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1649 = llvm.add %k0_right_below_below_below, %796 overflow<nsw> : i64
    %1650 = llvm.icmp "slt" %1649, %1631 : i64
    llvm.cond_br %1650, ^bb73(%1649, %1648 : i64, vector<4xf64>), ^bb74(%1648 : vector<4xf64>)
  ^bb74(%1651: vector<4xf64>):
    %1652 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1653 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1654 = llvm.add %1652, %1653 overflow<nsw> : i64
    %1655 = llvm.add %1654, %j_right_panel overflow<nsw> : i64
    %1656 = llvm.getelementptr inbounds %out0_1[%1655] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1651, %1656, %1294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1657 = llvm.add %i_right_below_below_below_tile, %796 overflow<nsw> : i64
    %1658 = llvm.icmp "slt" %1657, %a_size1_1 : i64
    llvm.cond_br %1658, ^bb69(%1657 : i64), ^bb75
  ^bb75:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1659 = llvm.add %k0_right_piece, %804 overflow<nsw> : i64
    %1660 = llvm.icmp "slt" %1659, %780 : i64
    llvm.cond_br %1660, ^bb40(%1659 : i64), ^bb76
  ^bb76:
    %1661 = llvm.add %j_right_panel, %799 overflow<nsw> : i64
    %1662 = llvm.icmp "slt" %1661, %b_stride1_1 : i64
    llvm.cond_br %1662, ^bb39(%1661 : i64), ^bb77
  ^bb77:
    %1663 = llvm.add %b0, %796 overflow<nsw> : i64
    %1664 = llvm.icmp "slt" %1663, %end : i64
    llvm.cond_br %1664, ^bb1(%1663 : i64), ^bb78
  ^bb78:
    llvm.return %809 : i32
  ^bb79(%1665: i32):
    llvm.return %1665 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1666 = llvm.mlir.constant(8) : i64
    %1667 = llvm.mlir.constant(16) : i64
    %1668 = llvm.mlir.constant(24) : i64
    %1669 = llvm.mlir.constant(32) : i64
    %1670 = llvm.mlir.constant(40) : i64
    %1671 = llvm.mlir.constant(48) : i64
    %1672 = llvm.mlir.constant(56) : i64
    %1673 = llvm.mlir.constant(64) : i64
    %1674 = llvm.mlir.constant(72) : i64
    %1675 = llvm.mlir.constant(80) : i64
    %1676 = llvm.mlir.constant(88) : i64
    %1677 = llvm.mlir.constant(96) : i64
    %1678 = llvm.mlir.constant(104) : i64
    %1679 = llvm.mlir.constant(112) : i64
    %1680 = llvm.mlir.constant(120) : i64
    %1681 = llvm.mlir.constant(128) : i64
    %1682 = llvm.mlir.constant(136) : i64
    %1683 = llvm.mlir.constant(144) : i64
    %1684 = llvm.mlir.constant(152) : i64
    %1685 = llvm.mlir.constant(160) : i64
    %1686 = llvm.mlir.constant(168) : i64
    %1687 = llvm.mlir.constant(176) : i64
    %1688 = llvm.mlir.constant(184) : i64
    %1689 = llvm.mlir.constant(192) : i64
    %1690 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1691 = llvm.getelementptr inbounds %context[%1666] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1692 = llvm.load %1691 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1693 = llvm.getelementptr inbounds %context[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1694 = llvm.load %1693 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1695 = llvm.getelementptr inbounds %context[%1668] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1696 = llvm.load %1695 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1697 = llvm.getelementptr inbounds %context[%1669] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1698 = llvm.load %1697 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1699 = llvm.getelementptr inbounds %context[%1670] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1700 = llvm.load %1699 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1701 = llvm.getelementptr inbounds %context[%1671] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1702 = llvm.load %1701 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1703 = llvm.getelementptr inbounds %context[%1672] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1704 = llvm.load %1703 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1705 = llvm.getelementptr inbounds %context[%1673] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1706 = llvm.load %1705 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1707 = llvm.getelementptr inbounds %context[%1674] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1708 = llvm.load %1707 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1709 = llvm.getelementptr inbounds %context[%1675] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1710 = llvm.load %1709 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1711 = llvm.getelementptr inbounds %context[%1676] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1712 = llvm.load %1711 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1713 = llvm.getelementptr inbounds %context[%1677] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1714 = llvm.load %1713 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1715 = llvm.getelementptr inbounds %context[%1678] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1716 = llvm.load %1715 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1717 = llvm.getelementptr inbounds %context[%1679] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1718 = llvm.load %1717 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1719 = llvm.getelementptr inbounds %context[%1680] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1720 = llvm.load %1719 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1721 = llvm.getelementptr inbounds %context[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1722 = llvm.load %1721 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1723 = llvm.getelementptr inbounds %context[%1682] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1724 = llvm.load %1723 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1725 = llvm.getelementptr inbounds %context[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1726 = llvm.load %1725 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1727 = llvm.getelementptr inbounds %context[%1684] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1728 = llvm.load %1727 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1729 = llvm.getelementptr inbounds %context[%1685] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1730 = llvm.load %1729 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1731 = llvm.getelementptr inbounds %context[%1686] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1732 = llvm.load %1731 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1733 = llvm.getelementptr inbounds %context[%1687] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1734 = llvm.load %1733 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1735 = llvm.getelementptr inbounds %context[%1688] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1736 = llvm.load %1735 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1737 = llvm.getelementptr inbounds %context[%1689] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1738 = llvm.load %1737 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1739 = llvm.call @program.parallel0(%begin_1, %end_1, %1690, %1692, %1694, %1696, %1698, %1700, %1702, %1704, %1706, %1708, %1710, %1712, %1714, %1716, %1718, %1720, %1722, %1724, %1726, %1728, %1730, %1732, %1734, %1736, %1738) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.return %1739 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1740 = llvm.mlir.constant(0) : i64
    %1741 = llvm.mlir.constant(1) : i64
    %1742 = llvm.mlir.constant(2) : i64
    %1743 = llvm.mlir.constant(4) : i64
    %1744 = llvm.mlir.constant(0 : i32) : i32
    %1745 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1746 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1746, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1747 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1748 = llvm.load %1747 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1749 = llvm.mlir.poison : vector<4xf64>
    %1750 = llvm.insertelement %1748, %1749[%1740 : i64] : vector<4xf64>
    %1751 = llvm.shufflevector %1750, %1749 [0, 0, 0, 0] : vector<4xf64>
    %1752 = llvm.ashr %v_size0_1, %1742 : i64
    %1753 = llvm.mul %1752, %1743 overflow<nsw> : i64
    %1754 = llvm.icmp "slt" %1740, %1753 : i64
    llvm.cond_br %1754, ^bb2(%1740 : i64), ^bb3
  ^bb2(%j: i64):
    %1755 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1756 = llvm.load %1755 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1757 = llvm.fmul %1751, %1756 : vector<4xf64>
    %1758 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1759 = llvm.add %1758, %j overflow<nsw> : i64
    %1760 = llvm.getelementptr inbounds %out1_1[%1759] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1757, %1760 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1761 = llvm.add %j, %1743 overflow<nsw> : i64
    %1762 = llvm.icmp "slt" %1761, %1753 : i64
    llvm.cond_br %1762, ^bb2(%1761 : i64), ^bb3
  ^bb3:
    %1763 = llvm.intr.smax(%1753, %1740) : (i64, i64) -> i64
    %1764 = llvm.icmp "slt" %1763, %v_size0_1 : i64
    llvm.cond_br %1764, ^bb4(%1763 : i64), ^bb5
  ^bb4(%j_1: i64):
    %1765 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %1766 = llvm.intr.smin(%1765, %1743) : (i64, i64) -> i64
    %1767 = llvm.intr.smax(%1766, %1740) : (i64, i64) -> i64
    %1768 = llvm.trunc %1767 : i64 to i32
    %1769 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1770 = llvm.mlir.poison : vector<4xi32>
    %1771 = llvm.insertelement %1768, %1770[%1740 : i64] : vector<4xi32>
    %1772 = llvm.shufflevector %1771, %1770 [0, 0, 0, 0] : vector<4xi32>
    %1773 = llvm.icmp "slt" %1769, %1772 : vector<4xi32>
    %1774 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1775 = llvm.intr.masked.load %1774, %1773, %1745 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1776 = llvm.fmul %1751, %1775 : vector<4xf64>
    %1777 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1778 = llvm.add %1777, %j_1 overflow<nsw> : i64
    %1779 = llvm.getelementptr inbounds %out1_1[%1778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1776, %1779, %1773 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1780 = llvm.add %j_1, %1743 overflow<nsw> : i64
    %1781 = llvm.icmp "slt" %1780, %v_size0_1 : i64
    llvm.cond_br %1781, ^bb4(%1780 : i64), ^bb5
  ^bb5:
    %1782 = llvm.add %i, %1741 overflow<nsw> : i64
    %1783 = llvm.icmp "slt" %1782, %end_2 : i64
    llvm.cond_br %1783, ^bb1(%1782 : i64), ^bb6
  ^bb6:
    llvm.return %1744 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1784 = llvm.mlir.constant(8) : i64
    %1785 = llvm.mlir.constant(16) : i64
    %1786 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1787 = llvm.getelementptr inbounds %context_1[%1784] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1788 = llvm.load %1787 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1789 = llvm.getelementptr inbounds %context_1[%1785] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1790 = llvm.load %1789 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1791 = llvm.call @program.parallel1(%begin_3, %end_3, %1786, %1788, %1790) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1791 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1792: i64, %1793: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1794: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1795: i64, %1796: i64) -> i32 attributes {no_unwind, no_inline} {
    %1797 = llvm.mlir.constant(0) : i64
    %1798 = llvm.mlir.constant(8) : i64
    %1799 = llvm.mlir.constant(6) : i64
    %1800 = llvm.mlir.constant(1) : i64
    %1801 = llvm.mlir.constant(2) : i64
    %1802 = llvm.mlir.constant(3) : i64
    %1803 = llvm.mlir.constant(4) : i64
    %1804 = llvm.mlir.constant(5) : i64
    %1805 = llvm.mlir.constant(7) : i64
    %1806 = llvm.mlir.constant(0 : i32) : i32
    %1807 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1808 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1808, ^bb1(%begin_4 : i64), ^bb26
  ^bb1(%1809: i64):
    %j_1_panel = llvm.mul %1809, %1798 overflow<nsw> : i64
    %1810 = llvm.icmp "slt" %1797, %1793 : i64
    llvm.cond_br %1810, ^bb2(%1797 : i64), ^bb7
  ^bb2(%i_1_tile: i64):
    %1811 = llvm.icmp "slt" %1797, %a_size0_2 : i64
    llvm.cond_br %1811, ^bb3(%1797, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%k1: i64, %1812: vector<4xf64>, %1813: vector<4xf64>, %1814: vector<4xf64>, %1815: vector<4xf64>, %1816: vector<4xf64>, %1817: vector<4xf64>, %1818: vector<4xf64>, %1819: vector<4xf64>, %1820: vector<4xf64>, %1821: vector<4xf64>, %1822: vector<4xf64>, %1823: vector<4xf64>):
    %1824 = llvm.icmp "slt" %1797, %a_stride1_2 : i64
    llvm.cond_br %1824, ^bb4(%1797, %1812, %1813, %1814, %1815, %1816, %1817, %1818, %1819, %1820, %1821, %1822, %1823 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1812, %1813, %1814, %1815, %1816, %1817, %1818, %1819, %1820, %1821, %1822, %1823 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%k0_1: i64, %1825: vector<4xf64>, %1826: vector<4xf64>, %1827: vector<4xf64>, %1828: vector<4xf64>, %1829: vector<4xf64>, %1830: vector<4xf64>, %1831: vector<4xf64>, %1832: vector<4xf64>, %1833: vector<4xf64>, %1834: vector<4xf64>, %1835: vector<4xf64>, %1836: vector<4xf64>):
    %1837 = llvm.mul %k1, %1794 overflow<nsw> : i64
    %1838 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %1839 = llvm.add %1837, %1838 overflow<nsw> : i64
    %1840 = llvm.add %1839, %k0_1 overflow<nsw> : i64
    %1841 = llvm.getelementptr inbounds %a_2[%1840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1842 = llvm.load %1841 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1843 = llvm.mlir.poison : vector<4xf64>
    %1844 = llvm.insertelement %1842, %1843[%1797 : i64] : vector<4xf64>
    %1845 = llvm.shufflevector %1844, %1843 [0, 0, 0, 0] : vector<4xf64>
    %1846 = llvm.getelementptr inbounds %1841[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1847 = llvm.load %1846 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1848 = llvm.mlir.poison : vector<4xf64>
    %1849 = llvm.insertelement %1847, %1848[%1797 : i64] : vector<4xf64>
    %1850 = llvm.shufflevector %1849, %1848 [0, 0, 0, 0] : vector<4xf64>
    %1851 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %1852 = llvm.getelementptr inbounds %1841[%1851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1853 = llvm.load %1852 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1854 = llvm.mlir.poison : vector<4xf64>
    %1855 = llvm.insertelement %1853, %1854[%1797 : i64] : vector<4xf64>
    %1856 = llvm.shufflevector %1855, %1854 [0, 0, 0, 0] : vector<4xf64>
    %1857 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %1858 = llvm.getelementptr inbounds %1841[%1857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1859 = llvm.load %1858 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1860 = llvm.mlir.poison : vector<4xf64>
    %1861 = llvm.insertelement %1859, %1860[%1797 : i64] : vector<4xf64>
    %1862 = llvm.shufflevector %1861, %1860 [0, 0, 0, 0] : vector<4xf64>
    %1863 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %1864 = llvm.getelementptr inbounds %1841[%1863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1865 = llvm.load %1864 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1866 = llvm.mlir.poison : vector<4xf64>
    %1867 = llvm.insertelement %1865, %1866[%1797 : i64] : vector<4xf64>
    %1868 = llvm.shufflevector %1867, %1866 [0, 0, 0, 0] : vector<4xf64>
    %1869 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %1870 = llvm.getelementptr inbounds %1841[%1869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1871 = llvm.load %1870 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1872 = llvm.mlir.poison : vector<4xf64>
    %1873 = llvm.insertelement %1871, %1872[%1797 : i64] : vector<4xf64>
    %1874 = llvm.shufflevector %1873, %1872 [0, 0, 0, 0] : vector<4xf64>
    %1875 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %1876 = llvm.add %1837, %1875 overflow<nsw> : i64
    %1877 = llvm.add %1876, %k0_1 overflow<nsw> : i64
    %1878 = llvm.getelementptr inbounds %a_2[%1877] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1879 = llvm.load %1878 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1880 = llvm.getelementptr inbounds %1878[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1881 = llvm.load %1880 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1882 = llvm.getelementptr inbounds %1878[%1851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1883 = llvm.load %1882 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1884 = llvm.getelementptr inbounds %1878[%1857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1885 = llvm.load %1884 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1886 = llvm.mlir.poison : vector<4xf64>
    %1887 = llvm.insertelement %1879, %1886[%1797 : i64] : vector<4xf64>
    %1888 = llvm.insertelement %1881, %1887[%1800 : i64] : vector<4xf64>
    %1889 = llvm.insertelement %1883, %1888[%1801 : i64] : vector<4xf64>
    %1890 = llvm.insertelement %1885, %1889[%1802 : i64] : vector<4xf64>
    %1891 = llvm.getelementptr inbounds %1878[%1863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1892 = llvm.load %1891 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1893 = llvm.getelementptr inbounds %1878[%1869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1894 = llvm.load %1893 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1895 = llvm.mul %1799, %a_stride1_2 overflow<nsw> : i64
    %1896 = llvm.getelementptr inbounds %1878[%1895] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1897 = llvm.load %1896 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1898 = llvm.mul %1805, %a_stride1_2 overflow<nsw> : i64
    %1899 = llvm.getelementptr inbounds %1878[%1898] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1900 = llvm.load %1899 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1901 = llvm.mlir.poison : vector<4xf64>
    %1902 = llvm.insertelement %1892, %1901[%1797 : i64] : vector<4xf64>
    %1903 = llvm.insertelement %1894, %1902[%1800 : i64] : vector<4xf64>
    %1904 = llvm.insertelement %1897, %1903[%1801 : i64] : vector<4xf64>
    %1905 = llvm.insertelement %1900, %1904[%1802 : i64] : vector<4xf64>
    %1906 = llvm.fmul %1845, %1890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1907 = llvm.fmul %1845, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1908 = llvm.fmul %1850, %1890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1909 = llvm.fmul %1850, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1910 = llvm.fmul %1856, %1890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1911 = llvm.fmul %1856, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1912 = llvm.fmul %1862, %1890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1913 = llvm.fmul %1862, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1914 = llvm.fmul %1868, %1890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1915 = llvm.fmul %1868, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1916 = llvm.fmul %1874, %1890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1917 = llvm.fmul %1874, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1918 = llvm.fadd %1825, %1906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1919 = llvm.fadd %1826, %1907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1920 = llvm.fadd %1827, %1908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1921 = llvm.fadd %1828, %1909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1922 = llvm.fadd %1829, %1910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1923 = llvm.fadd %1830, %1911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1924 = llvm.fadd %1831, %1912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1925 = llvm.fadd %1832, %1913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1926 = llvm.fadd %1833, %1914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1927 = llvm.fadd %1834, %1915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1928 = llvm.fadd %1835, %1916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1929 = llvm.fadd %1836, %1917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1930 = llvm.add %k0_1, %1800 overflow<nsw> : i64
    %1931 = llvm.icmp "slt" %1930, %a_stride1_2 : i64
    llvm.cond_br %1931, ^bb4(%1930, %1918, %1919, %1920, %1921, %1922, %1923, %1924, %1925, %1926, %1927, %1928, %1929 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1918, %1919, %1920, %1921, %1922, %1923, %1924, %1925, %1926, %1927, %1928, %1929 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb5(%1932: vector<4xf64>, %1933: vector<4xf64>, %1934: vector<4xf64>, %1935: vector<4xf64>, %1936: vector<4xf64>, %1937: vector<4xf64>, %1938: vector<4xf64>, %1939: vector<4xf64>, %1940: vector<4xf64>, %1941: vector<4xf64>, %1942: vector<4xf64>, %1943: vector<4xf64>):
    %1944 = llvm.add %k1, %1800 overflow<nsw> : i64
    %1945 = llvm.icmp "slt" %1944, %a_size0_2 : i64
    llvm.cond_br %1945, ^bb3(%1944, %1932, %1933, %1934, %1935, %1936, %1937, %1938, %1939, %1940, %1941, %1942, %1943 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1932, %1933, %1934, %1935, %1936, %1937, %1938, %1939, %1940, %1941, %1942, %1943 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%1946: vector<4xf64>, %1947: vector<4xf64>, %1948: vector<4xf64>, %1949: vector<4xf64>, %1950: vector<4xf64>, %1951: vector<4xf64>, %1952: vector<4xf64>, %1953: vector<4xf64>, %1954: vector<4xf64>, %1955: vector<4xf64>, %1956: vector<4xf64>, %1957: vector<4xf64>):
    %1958 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %1959 = llvm.add %1958, %j_1_panel overflow<nsw> : i64
    %1960 = llvm.getelementptr inbounds %out2_1[%1959] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1946, %1960 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1961 = llvm.getelementptr inbounds %1960[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1947, %1961 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1962 = llvm.getelementptr inbounds %1960[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1948, %1962 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1963 = llvm.getelementptr inbounds %1962[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1949, %1963 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1964 = llvm.mul %1801, %a_size1_2 overflow<nsw> : i64
    %1965 = llvm.getelementptr inbounds %1960[%1964] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1950, %1965 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1966 = llvm.getelementptr inbounds %1965[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1951, %1966 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1967 = llvm.mul %1802, %a_size1_2 overflow<nsw> : i64
    %1968 = llvm.getelementptr inbounds %1960[%1967] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1952, %1968 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1969 = llvm.getelementptr inbounds %1968[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1953, %1969 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1970 = llvm.mul %1803, %a_size1_2 overflow<nsw> : i64
    %1971 = llvm.getelementptr inbounds %1960[%1970] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1954, %1971 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1972 = llvm.getelementptr inbounds %1971[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1955, %1972 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1973 = llvm.mul %1804, %a_size1_2 overflow<nsw> : i64
    %1974 = llvm.getelementptr inbounds %1960[%1973] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1956, %1974 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1975 = llvm.getelementptr inbounds %1974[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1957, %1975 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1976 = llvm.add %i_1_tile, %1799 overflow<nsw> : i64
    %1977 = llvm.icmp "slt" %1976, %1793 : i64
    llvm.cond_br %1977, ^bb2(%1976 : i64), ^bb7
  ^bb7:
    %1978 = llvm.icmp "slt" %1793, %1795 : i64
    llvm.cond_br %1978, ^bb8(%1793 : i64), ^bb13
  ^bb8(%i_1_below_tile: i64):
    %1979 = llvm.icmp "slt" %1797, %a_size0_2 : i64
    llvm.cond_br %1979, ^bb9(%1797, %1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1807, %1807, %1807, %1807, %1807, %1807, %1807, %1807 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k1_1_below: i64, %1980: vector<4xf64>, %1981: vector<4xf64>, %1982: vector<4xf64>, %1983: vector<4xf64>, %1984: vector<4xf64>, %1985: vector<4xf64>, %1986: vector<4xf64>, %1987: vector<4xf64>):
    %1988 = llvm.icmp "slt" %1797, %a_stride1_2 : i64
    llvm.cond_br %1988, ^bb10(%1797, %1980, %1981, %1982, %1983, %1984, %1985, %1986, %1987 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%1980, %1981, %1982, %1983, %1984, %1985, %1986, %1987 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k0_1_below: i64, %1989: vector<4xf64>, %1990: vector<4xf64>, %1991: vector<4xf64>, %1992: vector<4xf64>, %1993: vector<4xf64>, %1994: vector<4xf64>, %1995: vector<4xf64>, %1996: vector<4xf64>):
    %1997 = llvm.mul %k1_1_below, %1794 overflow<nsw> : i64
    %1998 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %1999 = llvm.add %1997, %1998 overflow<nsw> : i64
    %2000 = llvm.add %1999, %k0_1_below overflow<nsw> : i64
    %2001 = llvm.getelementptr inbounds %a_2[%2000] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2002 = llvm.load %2001 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2003 = llvm.mlir.poison : vector<4xf64>
    %2004 = llvm.insertelement %2002, %2003[%1797 : i64] : vector<4xf64>
    %2005 = llvm.shufflevector %2004, %2003 [0, 0, 0, 0] : vector<4xf64>
    %2006 = llvm.getelementptr inbounds %2001[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2007 = llvm.load %2006 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2008 = llvm.mlir.poison : vector<4xf64>
    %2009 = llvm.insertelement %2007, %2008[%1797 : i64] : vector<4xf64>
    %2010 = llvm.shufflevector %2009, %2008 [0, 0, 0, 0] : vector<4xf64>
    %2011 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %2012 = llvm.getelementptr inbounds %2001[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2013 = llvm.load %2012 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2014 = llvm.mlir.poison : vector<4xf64>
    %2015 = llvm.insertelement %2013, %2014[%1797 : i64] : vector<4xf64>
    %2016 = llvm.shufflevector %2015, %2014 [0, 0, 0, 0] : vector<4xf64>
    %2017 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %2018 = llvm.getelementptr inbounds %2001[%2017] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2019 = llvm.load %2018 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2020 = llvm.mlir.poison : vector<4xf64>
    %2021 = llvm.insertelement %2019, %2020[%1797 : i64] : vector<4xf64>
    %2022 = llvm.shufflevector %2021, %2020 [0, 0, 0, 0] : vector<4xf64>
    %2023 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2024 = llvm.add %1997, %2023 overflow<nsw> : i64
    %2025 = llvm.add %2024, %k0_1_below overflow<nsw> : i64
    %2026 = llvm.getelementptr inbounds %a_2[%2025] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2027 = llvm.load %2026 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2028 = llvm.getelementptr inbounds %2026[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2029 = llvm.load %2028 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2030 = llvm.getelementptr inbounds %2026[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2031 = llvm.load %2030 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2032 = llvm.getelementptr inbounds %2026[%2017] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2033 = llvm.load %2032 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2034 = llvm.mlir.poison : vector<4xf64>
    %2035 = llvm.insertelement %2027, %2034[%1797 : i64] : vector<4xf64>
    %2036 = llvm.insertelement %2029, %2035[%1800 : i64] : vector<4xf64>
    %2037 = llvm.insertelement %2031, %2036[%1801 : i64] : vector<4xf64>
    %2038 = llvm.insertelement %2033, %2037[%1802 : i64] : vector<4xf64>
    %2039 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %2040 = llvm.getelementptr inbounds %2026[%2039] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2041 = llvm.load %2040 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2042 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %2043 = llvm.getelementptr inbounds %2026[%2042] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2044 = llvm.load %2043 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2045 = llvm.mul %1799, %a_stride1_2 overflow<nsw> : i64
    %2046 = llvm.getelementptr inbounds %2026[%2045] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2047 = llvm.load %2046 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2048 = llvm.mul %1805, %a_stride1_2 overflow<nsw> : i64
    %2049 = llvm.getelementptr inbounds %2026[%2048] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2050 = llvm.load %2049 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2051 = llvm.mlir.poison : vector<4xf64>
    %2052 = llvm.insertelement %2041, %2051[%1797 : i64] : vector<4xf64>
    %2053 = llvm.insertelement %2044, %2052[%1800 : i64] : vector<4xf64>
    %2054 = llvm.insertelement %2047, %2053[%1801 : i64] : vector<4xf64>
    %2055 = llvm.insertelement %2050, %2054[%1802 : i64] : vector<4xf64>
    %2056 = llvm.fmul %2005, %2038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2057 = llvm.fmul %2005, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2058 = llvm.fmul %2010, %2038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2059 = llvm.fmul %2010, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2060 = llvm.fmul %2016, %2038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fmul %2016, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.fmul %2022, %2038 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2063 = llvm.fmul %2022, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2064 = llvm.fadd %1989, %2056 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2065 = llvm.fadd %1990, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2066 = llvm.fadd %1991, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2067 = llvm.fadd %1992, %2059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2068 = llvm.fadd %1993, %2060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2069 = llvm.fadd %1994, %2061 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2070 = llvm.fadd %1995, %2062 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2071 = llvm.fadd %1996, %2063 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2072 = llvm.add %k0_1_below, %1800 overflow<nsw> : i64
    %2073 = llvm.icmp "slt" %2072, %a_stride1_2 : i64
    llvm.cond_br %2073, ^bb10(%2072, %2064, %2065, %2066, %2067, %2068, %2069, %2070, %2071 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2064, %2065, %2066, %2067, %2068, %2069, %2070, %2071 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%2074: vector<4xf64>, %2075: vector<4xf64>, %2076: vector<4xf64>, %2077: vector<4xf64>, %2078: vector<4xf64>, %2079: vector<4xf64>, %2080: vector<4xf64>, %2081: vector<4xf64>):
    %2082 = llvm.add %k1_1_below, %1800 overflow<nsw> : i64
    %2083 = llvm.icmp "slt" %2082, %a_size0_2 : i64
    llvm.cond_br %2083, ^bb9(%2082, %2074, %2075, %2076, %2077, %2078, %2079, %2080, %2081 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2074, %2075, %2076, %2077, %2078, %2079, %2080, %2081 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2084: vector<4xf64>, %2085: vector<4xf64>, %2086: vector<4xf64>, %2087: vector<4xf64>, %2088: vector<4xf64>, %2089: vector<4xf64>, %2090: vector<4xf64>, %2091: vector<4xf64>):
    %2092 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2093 = llvm.add %2092, %j_1_panel overflow<nsw> : i64
    %2094 = llvm.getelementptr inbounds %out2_1[%2093] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2084, %2094 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2095 = llvm.getelementptr inbounds %2094[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2085, %2095 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2096 = llvm.getelementptr inbounds %2094[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2086, %2096 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2097 = llvm.getelementptr inbounds %2096[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2087, %2097 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2098 = llvm.mul %1801, %a_size1_2 overflow<nsw> : i64
    %2099 = llvm.getelementptr inbounds %2094[%2098] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2088, %2099 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2100 = llvm.getelementptr inbounds %2099[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2089, %2100 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2101 = llvm.mul %1802, %a_size1_2 overflow<nsw> : i64
    %2102 = llvm.getelementptr inbounds %2094[%2101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2090, %2102 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2103 = llvm.getelementptr inbounds %2102[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2091, %2103 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2104 = llvm.add %i_1_below_tile, %1803 overflow<nsw> : i64
    %2105 = llvm.icmp "slt" %2104, %1795 : i64
    llvm.cond_br %2105, ^bb8(%2104 : i64), ^bb13
  ^bb13:
    %2106 = llvm.icmp "slt" %1795, %1796 : i64
    llvm.cond_br %2106, ^bb14(%1795 : i64), ^bb19
  ^bb14(%i_1_below_below_tile: i64):
    %2107 = llvm.icmp "slt" %1797, %a_size0_2 : i64
    llvm.cond_br %2107, ^bb15(%1797, %1807, %1807, %1807, %1807 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%1807, %1807, %1807, %1807 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k1_1_below_below: i64, %2108: vector<4xf64>, %2109: vector<4xf64>, %2110: vector<4xf64>, %2111: vector<4xf64>):
    %2112 = llvm.icmp "slt" %1797, %a_stride1_2 : i64
    llvm.cond_br %2112, ^bb16(%1797, %2108, %2109, %2110, %2111 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2108, %2109, %2110, %2111 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_below_below: i64, %2113: vector<4xf64>, %2114: vector<4xf64>, %2115: vector<4xf64>, %2116: vector<4xf64>):
    %2117 = llvm.mul %k1_1_below_below, %1794 overflow<nsw> : i64
    %2118 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2119 = llvm.add %2117, %2118 overflow<nsw> : i64
    %2120 = llvm.add %2119, %k0_1_below_below overflow<nsw> : i64
    %2121 = llvm.getelementptr inbounds %a_2[%2120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2122 = llvm.load %2121 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2123 = llvm.mlir.poison : vector<4xf64>
    %2124 = llvm.insertelement %2122, %2123[%1797 : i64] : vector<4xf64>
    %2125 = llvm.shufflevector %2124, %2123 [0, 0, 0, 0] : vector<4xf64>
    %2126 = llvm.getelementptr inbounds %2121[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2127 = llvm.load %2126 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2128 = llvm.mlir.poison : vector<4xf64>
    %2129 = llvm.insertelement %2127, %2128[%1797 : i64] : vector<4xf64>
    %2130 = llvm.shufflevector %2129, %2128 [0, 0, 0, 0] : vector<4xf64>
    %2131 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2132 = llvm.add %2117, %2131 overflow<nsw> : i64
    %2133 = llvm.add %2132, %k0_1_below_below overflow<nsw> : i64
    %2134 = llvm.getelementptr inbounds %a_2[%2133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2135 = llvm.load %2134 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2136 = llvm.getelementptr inbounds %2134[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2137 = llvm.load %2136 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2138 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %2139 = llvm.getelementptr inbounds %2134[%2138] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2140 = llvm.load %2139 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2141 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %2142 = llvm.getelementptr inbounds %2134[%2141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2143 = llvm.load %2142 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2144 = llvm.mlir.poison : vector<4xf64>
    %2145 = llvm.insertelement %2135, %2144[%1797 : i64] : vector<4xf64>
    %2146 = llvm.insertelement %2137, %2145[%1800 : i64] : vector<4xf64>
    %2147 = llvm.insertelement %2140, %2146[%1801 : i64] : vector<4xf64>
    %2148 = llvm.insertelement %2143, %2147[%1802 : i64] : vector<4xf64>
    %2149 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %2150 = llvm.getelementptr inbounds %2134[%2149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2151 = llvm.load %2150 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2152 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %2153 = llvm.getelementptr inbounds %2134[%2152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2154 = llvm.load %2153 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2155 = llvm.mul %1799, %a_stride1_2 overflow<nsw> : i64
    %2156 = llvm.getelementptr inbounds %2134[%2155] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2157 = llvm.load %2156 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2158 = llvm.mul %1805, %a_stride1_2 overflow<nsw> : i64
    %2159 = llvm.getelementptr inbounds %2134[%2158] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2160 = llvm.load %2159 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2161 = llvm.mlir.poison : vector<4xf64>
    %2162 = llvm.insertelement %2151, %2161[%1797 : i64] : vector<4xf64>
    %2163 = llvm.insertelement %2154, %2162[%1800 : i64] : vector<4xf64>
    %2164 = llvm.insertelement %2157, %2163[%1801 : i64] : vector<4xf64>
    %2165 = llvm.insertelement %2160, %2164[%1802 : i64] : vector<4xf64>
    %2166 = llvm.fmul %2125, %2148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2167 = llvm.fmul %2125, %2165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2168 = llvm.fmul %2130, %2148 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2169 = llvm.fmul %2130, %2165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2170 = llvm.fadd %2113, %2166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2171 = llvm.fadd %2114, %2167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2172 = llvm.fadd %2115, %2168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2173 = llvm.fadd %2116, %2169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2174 = llvm.add %k0_1_below_below, %1800 overflow<nsw> : i64
    %2175 = llvm.icmp "slt" %2174, %a_stride1_2 : i64
    llvm.cond_br %2175, ^bb16(%2174, %2170, %2171, %2172, %2173 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2170, %2171, %2172, %2173 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2176: vector<4xf64>, %2177: vector<4xf64>, %2178: vector<4xf64>, %2179: vector<4xf64>):
    %2180 = llvm.add %k1_1_below_below, %1800 overflow<nsw> : i64
    %2181 = llvm.icmp "slt" %2180, %a_size0_2 : i64
    llvm.cond_br %2181, ^bb15(%2180, %2176, %2177, %2178, %2179 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2176, %2177, %2178, %2179 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2182: vector<4xf64>, %2183: vector<4xf64>, %2184: vector<4xf64>, %2185: vector<4xf64>):
    %2186 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2187 = llvm.add %2186, %j_1_panel overflow<nsw> : i64
    %2188 = llvm.getelementptr inbounds %out2_1[%2187] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2182, %2188 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2189 = llvm.getelementptr inbounds %2188[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2183, %2189 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2190 = llvm.getelementptr inbounds %2188[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2184, %2190 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2191 = llvm.getelementptr inbounds %2190[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2185, %2191 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2192 = llvm.add %i_1_below_below_tile, %1801 overflow<nsw> : i64
    %2193 = llvm.icmp "slt" %2192, %1796 : i64
    llvm.cond_br %2193, ^bb14(%2192 : i64), ^bb19
  ^bb19:
    %2194 = llvm.icmp "slt" %1796, %a_size1_2 : i64
    llvm.cond_br %2194, ^bb20(%1796 : i64), ^bb25
  ^bb20(%i_1_below_below_below_tile: i64):
    %2195 = llvm.icmp "slt" %1797, %a_size0_2 : i64
    llvm.cond_br %2195, ^bb21(%1797, %1807, %1807 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%1807, %1807 : vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_below_below_below: i64, %2196: vector<4xf64>, %2197: vector<4xf64>):
    %2198 = llvm.icmp "slt" %1797, %a_stride1_2 : i64
    llvm.cond_br %2198, ^bb22(%1797, %2196, %2197 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2196, %2197 : vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_below_below_below: i64, %2199: vector<4xf64>, %2200: vector<4xf64>):
    %2201 = llvm.mul %k1_1_below_below_below, %1794 overflow<nsw> : i64
    %2202 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2203 = llvm.add %2201, %2202 overflow<nsw> : i64
    %2204 = llvm.add %2203, %k0_1_below_below_below overflow<nsw> : i64
    %2205 = llvm.getelementptr inbounds %a_2[%2204] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2206 = llvm.load %2205 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2207 = llvm.mlir.poison : vector<4xf64>
    %2208 = llvm.insertelement %2206, %2207[%1797 : i64] : vector<4xf64>
    %2209 = llvm.shufflevector %2208, %2207 [0, 0, 0, 0] : vector<4xf64>
    %2210 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2211 = llvm.add %2201, %2210 overflow<nsw> : i64
    %2212 = llvm.add %2211, %k0_1_below_below_below overflow<nsw> : i64
    %2213 = llvm.getelementptr inbounds %a_2[%2212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2214 = llvm.load %2213 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2215 = llvm.getelementptr inbounds %2213[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2216 = llvm.load %2215 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2217 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %2218 = llvm.getelementptr inbounds %2213[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2219 = llvm.load %2218 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2220 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %2221 = llvm.getelementptr inbounds %2213[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2222 = llvm.load %2221 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2223 = llvm.mlir.poison : vector<4xf64>
    %2224 = llvm.insertelement %2214, %2223[%1797 : i64] : vector<4xf64>
    %2225 = llvm.insertelement %2216, %2224[%1800 : i64] : vector<4xf64>
    %2226 = llvm.insertelement %2219, %2225[%1801 : i64] : vector<4xf64>
    %2227 = llvm.insertelement %2222, %2226[%1802 : i64] : vector<4xf64>
    %2228 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %2229 = llvm.getelementptr inbounds %2213[%2228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2230 = llvm.load %2229 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2231 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %2232 = llvm.getelementptr inbounds %2213[%2231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2233 = llvm.load %2232 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2234 = llvm.mul %1799, %a_stride1_2 overflow<nsw> : i64
    %2235 = llvm.getelementptr inbounds %2213[%2234] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2236 = llvm.load %2235 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2237 = llvm.mul %1805, %a_stride1_2 overflow<nsw> : i64
    %2238 = llvm.getelementptr inbounds %2213[%2237] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2239 = llvm.load %2238 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2240 = llvm.mlir.poison : vector<4xf64>
    %2241 = llvm.insertelement %2230, %2240[%1797 : i64] : vector<4xf64>
    %2242 = llvm.insertelement %2233, %2241[%1800 : i64] : vector<4xf64>
    %2243 = llvm.insertelement %2236, %2242[%1801 : i64] : vector<4xf64>
    %2244 = llvm.insertelement %2239, %2243[%1802 : i64] : vector<4xf64>
    %2245 = llvm.fmul %2209, %2227 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2246 = llvm.fmul %2209, %2244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2247 = llvm.fadd %2199, %2245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2248 = llvm.fadd %2200, %2246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2249 = llvm.add %k0_1_below_below_below, %1800 overflow<nsw> : i64
    %2250 = llvm.icmp "slt" %2249, %a_stride1_2 : i64
    llvm.cond_br %2250, ^bb22(%2249, %2247, %2248 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2247, %2248 : vector<4xf64>, vector<4xf64>)
  ^bb23(%2251: vector<4xf64>, %2252: vector<4xf64>):
    %2253 = llvm.add %k1_1_below_below_below, %1800 overflow<nsw> : i64
    %2254 = llvm.icmp "slt" %2253, %a_size0_2 : i64
    llvm.cond_br %2254, ^bb21(%2253, %2251, %2252 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2251, %2252 : vector<4xf64>, vector<4xf64>)
  ^bb24(%2255: vector<4xf64>, %2256: vector<4xf64>):
    %2257 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2258 = llvm.add %2257, %j_1_panel overflow<nsw> : i64
    %2259 = llvm.getelementptr inbounds %out2_1[%2258] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2255, %2259 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2260 = llvm.getelementptr inbounds %2259[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2256, %2260 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2261 = llvm.add %i_1_below_below_below_tile, %1800 overflow<nsw> : i64
    %2262 = llvm.icmp "slt" %2261, %a_size1_2 : i64
    llvm.cond_br %2262, ^bb20(%2261 : i64), ^bb25
  ^bb25:
    %2263 = llvm.add %1809, %1800 overflow<nsw> : i64
    %2264 = llvm.icmp "slt" %2263, %end_4 : i64
    llvm.cond_br %2264, ^bb1(%2263 : i64), ^bb26
  ^bb26:
    llvm.return %1806 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2265 = llvm.mlir.constant(8) : i64
    %2266 = llvm.mlir.constant(16) : i64
    %2267 = llvm.mlir.constant(24) : i64
    %2268 = llvm.mlir.constant(32) : i64
    %2269 = llvm.mlir.constant(40) : i64
    %2270 = llvm.mlir.constant(48) : i64
    %2271 = llvm.mlir.constant(56) : i64
    %2272 = llvm.mlir.constant(64) : i64
    %2273 = llvm.mlir.constant(72) : i64
    %2274 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2275 = llvm.getelementptr inbounds %context_2[%2265] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2276 = llvm.load %2275 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2277 = llvm.getelementptr inbounds %context_2[%2266] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2278 = llvm.load %2277 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2279 = llvm.getelementptr inbounds %context_2[%2267] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2280 = llvm.load %2279 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2281 = llvm.getelementptr inbounds %context_2[%2268] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2282 = llvm.load %2281 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2283 = llvm.getelementptr inbounds %context_2[%2269] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2284 = llvm.load %2283 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2285 = llvm.getelementptr inbounds %context_2[%2270] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2286 = llvm.load %2285 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2287 = llvm.getelementptr inbounds %context_2[%2271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2288 = llvm.load %2287 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2289 = llvm.getelementptr inbounds %context_2[%2272] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2290 = llvm.load %2289 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2291 = llvm.getelementptr inbounds %context_2[%2273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2292 = llvm.load %2291 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2293 = llvm.call @program.parallel2(%begin_5, %end_5, %2274, %2276, %2278, %2280, %2282, %2284, %2286, %2288, %2290, %2292) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2293 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_3: i64, %a_size1_3: i64, %a_stride1_3: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2294 = llvm.mlir.constant(0) : i64
    %2295 = llvm.mlir.constant(1) : i64
    %2296 = llvm.mlir.constant(2) : i64
    %2297 = llvm.mlir.constant(2 : i32) : i32
    %2298 = llvm.mlir.constant(3 : i32) : i32
    %2299 = llvm.mlir.constant(3) : i64
    %2300 = llvm.mlir.constant(4) : i64
    %2301 = llvm.mlir.constant(5) : i64
    %2302 = llvm.mlir.constant(6) : i64
    %2303 = llvm.mlir.constant(0 : i32) : i32
    %2304 = llvm.mul %a_stride1_3, %a_size1_3 overflow<nsw> : i64
    %2305 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2306 = llvm.icmp "eq" %b_size0_2, %a_size0_3 : i64
    %2307 = llvm.icmp "eq" %a_stride1_3, %b_size1_2 : i64
    llvm.cond_br %2306, ^bb1, ^bb3(%2297 : i32)
  ^bb1:
    llvm.cond_br %2307, ^bb2, ^bb3(%2298 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2308 = llvm.getelementptr inbounds %extents[%2295] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2308 {alignment = 8 : i64} : i64, !llvm.ptr
    %2309 = llvm.getelementptr inbounds %extents[%2296] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2309 {alignment = 8 : i64} : i64, !llvm.ptr
    %2310 = llvm.getelementptr inbounds %extents[%2299] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2310 {alignment = 8 : i64} : i64, !llvm.ptr
    %2311 = llvm.getelementptr inbounds %extents[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2311 {alignment = 8 : i64} : i64, !llvm.ptr
    %2312 = llvm.getelementptr inbounds %extents[%2301] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2312 {alignment = 8 : i64} : i64, !llvm.ptr
    %2313 = llvm.getelementptr inbounds %extents[%2302] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2313 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2303 : i32
  ^bb3(%2314: i32):
    llvm.return %2314 : i32
  }
}
