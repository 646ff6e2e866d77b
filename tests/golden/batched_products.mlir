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
    %50 = arith.constant 24576 : index
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
    %42 = arith.cmpi sgt, %41, %34 : index
    %43 = arith.select %42, %37, %c0 : index
    %44 = arith.select %42, %40, %c0 : index
    %45 = arith.constant 0 : index
    %46 = arith.maxsi %3, %45 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %10, %47 : index
    %49 = arith.constant 7 : index
    %50 = arith.addi %48, %49 : index
    %51 = arith.constant 8 : index
    %52 = arith.divui %50, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %11, %53 : index
    %55 = arith.constant 8191 : index
    %56 = arith.addi %54, %55 : index
    %57 = arith.constant 8192 : index
    %58 = arith.divui %56, %57 : index
    %59 = arith.constant 8192 : index
    %60 = arith.minsi %59, %5 : index
    %61 = arith.constant 0 : index
    %62 = arith.maxsi %60, %61 : index
    %63 = arith.constant 13 : index
    %64 = arith.muli %62, %63 : index
    %65 = arith.constant 3 : index
    %66 = arith.addi %65, %64 : index
    %67 = arith.constant 0 : index
    %68 = arith.maxsi %13, %67 : index
    %69 = arith.constant 5 : index
    %70 = arith.addi %68, %69 : index
    %71 = arith.constant 6 : index
    %72 = arith.divui %70, %71 : index
    %73 = arith.constant 55 : index
    %74 = arith.muli %62, %73 : index
    %75 = arith.constant 65 : index
    %76 = arith.addi %75, %74 : index
    %77 = arith.muli %72, %76 : index
    %78 = arith.subi %17, %13 : index
    %79 = arith.constant 0 : index
    %80 = arith.maxsi %78, %79 : index
    %81 = arith.constant 3 : index
    %82 = arith.addi %80, %81 : index
    %83 = arith.constant 4 : index
    %84 = arith.divui %82, %83 : index
    %85 = arith.constant 39 : index
    %86 = arith.muli %62, %85 : index
    %87 = arith.constant 45 : index
    %88 = arith.addi %87, %86 : index
    %89 = arith.muli %84, %88 : index
    %90 = arith.subi %21, %17 : index
    %91 = arith.constant 0 : index
    %92 = arith.maxsi %90, %91 : index
    %93 = arith.constant 1 : index
    %94 = arith.addi %92, %93 : index
    %95 = arith.constant 2 : index
    %96 = arith.divui %94, %95 : index
    %97 = arith.constant 23 : index
    %98 = arith.muli %62, %97 : index
    %99 = arith.constant 25 : index
    %100 = arith.addi %99, %98 : index
    %101 = arith.muli %96, %100 : index
    %102 = arith.subi %4, %21 : index
    %103 = arith.constant 0 : index
    %104 = arith.maxsi %102, %103 : index
    %105 = arith.constant 15 : index
    %106 = arith.muli %62, %105 : index
    %107 = arith.constant 15 : index
    %108 = arith.addi %107, %106 : index
    %109 = arith.muli %104, %108 : index
    %110 = arith.constant 15 : index
    %111 = arith.addi %110, %66 : index
    %112 = arith.addi %111, %77 : index
    %113 = arith.addi %112, %89 : index
    %114 = arith.addi %113, %101 : index
    %115 = arith.addi %114, %109 : index
    %116 = arith.muli %58, %115 : index
    %117 = arith.constant 1 : index
    %118 = arith.addi %117, %116 : index
    %119 = arith.muli %52, %118 : index
    %120 = arith.subi %6, %10 : index
    %121 = arith.constant 0 : index
    %122 = arith.maxsi %120, %121 : index
    %123 = arith.constant 3 : index
    %124 = arith.addi %122, %123 : index
    %125 = arith.constant 4 : index
    %126 = arith.divui %124, %125 : index
    %127 = arith.constant 16383 : index
    %128 = arith.addi %54, %127 : index
    %129 = arith.constant 16384 : index
    %130 = arith.divui %128, %129 : index
    %131 = arith.constant 16384 : index
    %132 = arith.minsi %131, %5 : index
    %133 = arith.constant 0 : index
    %134 = arith.maxsi %132, %133 : index
    %135 = arith.constant 7 : index
    %136 = arith.muli %134, %135 : index
    %137 = arith.constant 3 : index
    %138 = arith.addi %137, %136 : index
    %139 = arith.constant 0 : index
    %140 = arith.maxsi %23, %139 : index
    %141 = arith.constant 7 : index
    %142 = arith.addi %140, %141 : index
    %143 = arith.constant 8 : index
    %144 = arith.divui %142, %143 : index
    %145 = arith.constant 50 : index
    %146 = arith.muli %134, %145 : index
    %147 = arith.constant 51 : index
    %148 = arith.addi %147, %146 : index
    %149 = arith.muli %144, %148 : index
    %150 = arith.subi %27, %23 : index
    %151 = arith.constant 0 : index
    %152 = arith.maxsi %150, %151 : index
    %153 = arith.constant 3 : index
    %154 = arith.addi %152, %153 : index
    %155 = arith.constant 4 : index
    %156 = arith.divui %154, %155 : index
    %157 = arith.constant 26 : index
    %158 = arith.muli %134, %157 : index
    %159 = arith.constant 27 : index
    %160 = arith.addi %159, %158 : index
    %161 = arith.muli %156, %160 : index
    %162 = arith.subi %31, %27 : index
    %163 = arith.constant 0 : index
    %164 = arith.maxsi %162, %163 : index
    %165 = arith.constant 1 : index
    %166 = arith.addi %164, %165 : index
    %167 = arith.constant 2 : index
    %168 = arith.divui %166, %167 : index
    %169 = arith.constant 14 : index
    %170 = arith.muli %134, %169 : index
    %171 = arith.constant 15 : index
    %172 = arith.addi %171, %170 : index
    %173 = arith.muli %168, %172 : index
    %174 = arith.subi %4, %31 : index
    %175 = arith.constant 0 : index
    %176 = arith.maxsi %174, %175 : index
    %177 = arith.constant 8 : index
    %178 = arith.muli %134, %177 : index
    %179 = arith.constant 9 : index
    %180 = arith.addi %179, %178 : index
    %181 = arith.muli %176, %180 : index
    %182 = arith.constant 15 : index
    %183 = arith.addi %182, %138 : index
    %184 = arith.addi %183, %149 : index
    %185 = arith.addi %184, %161 : index
    %186 = arith.addi %185, %173 : index
    %187 = arith.addi %186, %181 : index
    %188 = arith.muli %130, %187 : index
    %189 = arith.constant 8 : index
    %190 = arith.addi %189, %188 : index
    %191 = arith.muli %126, %190 : index
    %192 = arith.constant 2 : index
    %193 = arith.addi %192, %119 : index
    %194 = arith.addi %193, %191 : index
    %195 = arith.muli %46, %194 : index
    %196 = arith.constant 32768 : index
    %197 = arith.cmpi sge, %195, %196 : index
    "omp.parallel"(%197) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c8192 {
              %b_copy = memref.alloc(%36) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %35 {
                %198 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %199 = arith.minsi %198, %5 : index
                scf.for %k0_copy = %k0_piece to %199 step %c1 {
                  %200 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %200, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %201 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %202 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %203 = vector.load %b[%b0, %k0_copy, %202] : memref<?x?x?xf64>, vector<4xf64>
                  %204 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %201, %b_copy[%204, %c0] : memref<?x8xf64>, vector<4xf64>
                  %205 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %203, %b_copy[%204, %205] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %206 = arith.subi %5, %k0_piece overflow<nsw> : index
              %207 = arith.minsi %c8192, %206 : index
              %208 = arith.maxsi %207, %c0 : index
              %209 = arith.select %35, %c0, %208 : index
              %210 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %209, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %211 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %212 = "memref.cast"(%210) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %35, %211, %212 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %13 step %c6 {
                %213 = arith.cmpi eq, %k0_piece, %c0 : index
                %214, %215, %216, %217, %218, %219, %220, %221, %222, %223, %224, %225 = scf.if %213 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %226 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %227 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %228 = vector.load %out0_1[%b0, %i_tile, %227] : memref<?x?x?xf64>, vector<4xf64>
                  %229 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %230 = vector.load %out0_1[%b0, %229, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %231 = vector.load %out0_1[%b0, %229, %227] : memref<?x?x?xf64>, vector<4xf64>
                  %232 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %233 = vector.load %out0_1[%b0, %232, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %234 = vector.load %out0_1[%b0, %232, %227] : memref<?x?x?xf64>, vector<4xf64>
                  %235 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %236 = vector.load %out0_1[%b0, %235, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %237 = vector.load %out0_1[%b0, %235, %227] : memref<?x?x?xf64>, vector<4xf64>
                  %238 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %239 = vector.load %out0_1[%b0, %238, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %240 = vector.load %out0_1[%b0, %238, %227] : memref<?x?x?xf64>, vector<4xf64>
                  %241 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %242 = vector.load %out0_1[%b0, %241, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %243 = vector.load %out0_1[%b0, %241, %227] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %226, %228, %230, %231, %233, %234, %236, %237, %239, %240, %242, %243 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %244 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %245 = arith.minsi %244, %5 : index
                %246, %247, %248, %249, %250, %251, %252, %253, %254, %255, %256, %257 = scf.for %k0 = %k0_piece to %245 step %c1 iter_args(%258 = %214, %259 = %215, %260 = %216, %261 = %217, %262 = %218, %263 = %219, %264 = %220, %265 = %221, %266 = %222, %267 = %223, %268 = %224, %269 = %225) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %270 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %271 = arith.addi %270, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%271, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %272 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %273 = vector.broadcast %272 : f64 to vector<4xf64>
                  %274 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %275 = memref.load %a[%b0, %274, %k0] : memref<?x?x?xf64>
                  %276 = vector.broadcast %275 : f64 to vector<4xf64>
                  %277 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %278 = memref.load %a[%b0, %277, %k0] : memref<?x?x?xf64>
                  %279 = vector.broadcast %278 : f64 to vector<4xf64>
                  %280 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %281 = memref.load %a[%b0, %280, %k0] : memref<?x?x?xf64>
                  %282 = vector.broadcast %281 : f64 to vector<4xf64>
                  %283 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %284 = memref.load %a[%b0, %283, %k0] : memref<?x?x?xf64>
                  %285 = vector.broadcast %284 : f64 to vector<4xf64>
                  %286 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %287 = memref.load %a[%b0, %286, %k0] : memref<?x?x?xf64>
                  %288 = vector.broadcast %287 : f64 to vector<4xf64>
                  %289 = vector.load %b_copy_1[%270, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %290 = arith.addi %c0, %c4 overflow<nsw> : index
                  %291 = vector.load %b_copy_1[%270, %290] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %292 = arith.mulf %273, %289 fastmath<reassoc,contract> : vector<4xf64>
                  %293 = arith.mulf %273, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %294 = arith.mulf %276, %289 fastmath<reassoc,contract> : vector<4xf64>
                  %295 = arith.mulf %276, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %296 = arith.mulf %279, %289 fastmath<reassoc,contract> : vector<4xf64>
                  %297 = arith.mulf %279, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %298 = arith.mulf %282, %289 fastmath<reassoc,contract> : vector<4xf64>
                  %299 = arith.mulf %282, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %300 = arith.mulf %285, %289 fastmath<reassoc,contract> : vector<4xf64>
                  %301 = arith.mulf %285, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %302 = arith.mulf %288, %289 fastmath<reassoc,contract> : vector<4xf64>
                  %303 = arith.mulf %288, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %304 = arith.addf %258, %292 fastmath<reassoc,contract> : vector<4xf64>
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
                  scf.yield %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %246, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %316 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %247, %out0_1[%b0, %i_tile, %316] : memref<?x?x?xf64>, vector<4xf64>
                %317 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %248, %out0_1[%b0, %317, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %249, %out0_1[%b0, %317, %316] : memref<?x?x?xf64>, vector<4xf64>
                %318 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %250, %out0_1[%b0, %318, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %251, %out0_1[%b0, %318, %316] : memref<?x?x?xf64>, vector<4xf64>
                %319 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %252, %out0_1[%b0, %319, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %253, %out0_1[%b0, %319, %316] : memref<?x?x?xf64>, vector<4xf64>
                %320 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %254, %out0_1[%b0, %320, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %255, %out0_1[%b0, %320, %316] : memref<?x?x?xf64>, vector<4xf64>
                %321 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %256, %out0_1[%b0, %321, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %257, %out0_1[%b0, %321, %316] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %13 to %17 step %c4 {
                %322 = arith.cmpi eq, %k0_piece, %c0 : index
                %323, %324, %325, %326, %327, %328, %329, %330 = scf.if %322 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %331 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %332 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %333 = vector.load %out0_1[%b0, %i_below_tile, %332] : memref<?x?x?xf64>, vector<4xf64>
                  %334 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %335 = vector.load %out0_1[%b0, %334, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %336 = vector.load %out0_1[%b0, %334, %332] : memref<?x?x?xf64>, vector<4xf64>
                  %337 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %338 = vector.load %out0_1[%b0, %337, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %339 = vector.load %out0_1[%b0, %337, %332] : memref<?x?x?xf64>, vector<4xf64>
                  %340 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %341 = vector.load %out0_1[%b0, %340, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %342 = vector.load %out0_1[%b0, %340, %332] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %331, %333, %335, %336, %338, %339, %341, %342 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %343 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %344 = arith.minsi %343, %5 : index
                %345, %346, %347, %348, %349, %350, %351, %352 = scf.for %k0_below = %k0_piece to %344 step %c1 iter_args(%353 = %323, %354 = %324, %355 = %325, %356 = %326, %357 = %327, %358 = %328, %359 = %329, %360 = %330) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %361 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %362 = arith.addi %361, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%362, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
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
                  %374 = vector.load %b_copy_1[%361, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %375 = arith.addi %c0, %c4 overflow<nsw> : index
                  %376 = vector.load %b_copy_1[%361, %375] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %377 = arith.mulf %364, %374 fastmath<reassoc,contract> : vector<4xf64>
                  %378 = arith.mulf %364, %376 fastmath<reassoc,contract> : vector<4xf64>
                  %379 = arith.mulf %367, %374 fastmath<reassoc,contract> : vector<4xf64>
                  %380 = arith.mulf %367, %376 fastmath<reassoc,contract> : vector<4xf64>
                  %381 = arith.mulf %370, %374 fastmath<reassoc,contract> : vector<4xf64>
                  %382 = arith.mulf %370, %376 fastmath<reassoc,contract> : vector<4xf64>
                  %383 = arith.mulf %373, %374 fastmath<reassoc,contract> : vector<4xf64>
                  %384 = arith.mulf %373, %376 fastmath<reassoc,contract> : vector<4xf64>
                  %385 = arith.addf %353, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %386 = arith.addf %354, %378 fastmath<reassoc,contract> : vector<4xf64>
                  %387 = arith.addf %355, %379 fastmath<reassoc,contract> : vector<4xf64>
                  %388 = arith.addf %356, %380 fastmath<reassoc,contract> : vector<4xf64>
                  %389 = arith.addf %357, %381 fastmath<reassoc,contract> : vector<4xf64>
                  %390 = arith.addf %358, %382 fastmath<reassoc,contract> : vector<4xf64>
                  %391 = arith.addf %359, %383 fastmath<reassoc,contract> : vector<4xf64>
                  %392 = arith.addf %360, %384 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %385, %386, %387, %388, %389, %390, %391, %392 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %345, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %393 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %346, %out0_1[%b0, %i_below_tile, %393] : memref<?x?x?xf64>, vector<4xf64>
                %394 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %347, %out0_1[%b0, %394, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %348, %out0_1[%b0, %394, %393] : memref<?x?x?xf64>, vector<4xf64>
                %395 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %349, %out0_1[%b0, %395, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %350, %out0_1[%b0, %395, %393] : memref<?x?x?xf64>, vector<4xf64>
                %396 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %351, %out0_1[%b0, %396, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %352, %out0_1[%b0, %396, %393] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_tile = %17 to %21 step %c2 {
                %397 = arith.cmpi eq, %k0_piece, %c0 : index
                %398, %399, %400, %401 = scf.if %397 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %402 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %403 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %404 = vector.load %out0_1[%b0, %i_below_below_tile, %403] : memref<?x?x?xf64>, vector<4xf64>
                  %405 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %406 = vector.load %out0_1[%b0, %405, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %407 = vector.load %out0_1[%b0, %405, %403] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %402, %404, %406, %407 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %408 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %409 = arith.minsi %408, %5 : index
                %410, %411, %412, %413 = scf.for %k0_below_below = %k0_piece to %409 step %c1 iter_args(%414 = %398, %415 = %399, %416 = %400, %417 = %401) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %418 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                  %419 = arith.addi %418, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%419, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %420 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
                  %421 = vector.broadcast %420 : f64 to vector<4xf64>
                  %422 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %423 = memref.load %a[%b0, %422, %k0_below_below] : memref<?x?x?xf64>
                  %424 = vector.broadcast %423 : f64 to vector<4xf64>
                  %425 = vector.load %b_copy_1[%418, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %426 = arith.addi %c0, %c4 overflow<nsw> : index
                  %427 = vector.load %b_copy_1[%418, %426] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %428 = arith.mulf %421, %425 fastmath<reassoc,contract> : vector<4xf64>
                  %429 = arith.mulf %421, %427 fastmath<reassoc,contract> : vector<4xf64>
                  %430 = arith.mulf %424, %425 fastmath<reassoc,contract> : vector<4xf64>
                  %431 = arith.mulf %424, %427 fastmath<reassoc,contract> : vector<4xf64>
                  %432 = arith.addf %414, %428 fastmath<reassoc,contract> : vector<4xf64>
                  %433 = arith.addf %415, %429 fastmath<reassoc,contract> : vector<4xf64>
                  %434 = arith.addf %416, %430 fastmath<reassoc,contract> : vector<4xf64>
                  %435 = arith.addf %417, %431 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %432, %433, %434, %435 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %410, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %436 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %411, %out0_1[%b0, %i_below_below_tile, %436] : memref<?x?x?xf64>, vector<4xf64>
                %437 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %412, %out0_1[%b0, %437, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %413, %out0_1[%b0, %437, %436] : memref<?x?x?xf64>, vector<4xf64>
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
                  %450 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                  %451 = arith.addi %450, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%451, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %452 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
                  %453 = vector.broadcast %452 : f64 to vector<4xf64>
                  %454 = vector.load %b_copy_1[%450, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %455 = arith.addi %c0, %c4 overflow<nsw> : index
                  %456 = vector.load %b_copy_1[%450, %455] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %457 = arith.mulf %453, %454 fastmath<reassoc,contract> : vector<4xf64>
                  %458 = arith.mulf %453, %456 fastmath<reassoc,contract> : vector<4xf64>
                  %459 = arith.addf %448, %457 fastmath<reassoc,contract> : vector<4xf64>
                  %460 = arith.addf %449, %458 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %459, %460 : vector<4xf64>, vector<4xf64>
                }
                vector.store %446, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %461 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %447, %out0_1[%b0, %i_below_below_below_tile, %461] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %462 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %463 = arith.minsi %c4, %462 : index
            %464 = arith.maxsi %463, %c0 : index
            %465 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %466 = arith.subi %465, %j_right_panel overflow<nsw> : index
            %467 = arith.minsi %466, %462 : index
            %468 = vector.create_mask %467 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c16384 {
              %b_copy_2 = memref.alloc(%43, %44) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %42 {
                %469 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %470 = arith.minsi %469, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %470 step %c1 {
                  %471 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %471, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %472 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %473 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%473, %c0], %468, %472 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %474 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %475 = arith.minsi %c16384, %474 : index
              %476 = arith.maxsi %475, %c0 : index
              %477 = arith.select %42, %c0, %476 : index
              %478 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %477, %464] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %479 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %480 = "memref.cast"(%478) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %42, %479, %480 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %23 step %c8 {
                %481 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %482, %483, %484, %485, %486, %487, %488, %489 = scf.if %481 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1, %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %490 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %491 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %492 = vector.maskedload %out0_1[%b0, %491, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %493 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %494 = vector.maskedload %out0_1[%b0, %493, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %495 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %496 = vector.maskedload %out0_1[%b0, %495, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %497 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %498 = vector.maskedload %out0_1[%b0, %497, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %499 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %500 = vector.maskedload %out0_1[%b0, %499, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %501 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %502 = vector.maskedload %out0_1[%b0, %501, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %503 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %504 = vector.maskedload %out0_1[%b0, %503, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %490, %492, %494, %496, %498, %500, %502, %504 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %505 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %506 = arith.minsi %505, %5 : index
                %507, %508, %509, %510, %511, %512, %513, %514 = scf.for %k0_right = %k0_right_piece to %506 step %c1 iter_args(%515 = %482, %516 = %483, %517 = %484, %518 = %485, %519 = %486, %520 = %487, %521 = %488, %522 = %489) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %523 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %524 = vector.broadcast %523 : f64 to vector<4xf64>
                  %525 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %526 = memref.load %a[%b0, %525, %k0_right] : memref<?x?x?xf64>
                  %527 = vector.broadcast %526 : f64 to vector<4xf64>
                  %528 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %529 = memref.load %a[%b0, %528, %k0_right] : memref<?x?x?xf64>
                  %530 = vector.broadcast %529 : f64 to vector<4xf64>
                  %531 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %532 = memref.load %a[%b0, %531, %k0_right] : memref<?x?x?xf64>
                  %533 = vector.broadcast %532 : f64 to vector<4xf64>
                  %534 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %535 = memref.load %a[%b0, %534, %k0_right] : memref<?x?x?xf64>
                  %536 = vector.broadcast %535 : f64 to vector<4xf64>
                  %537 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %538 = memref.load %a[%b0, %537, %k0_right] : memref<?x?x?xf64>
                  %539 = vector.broadcast %538 : f64 to vector<4xf64>
                  %540 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %541 = memref.load %a[%b0, %540, %k0_right] : memref<?x?x?xf64>
                  %542 = vector.broadcast %541 : f64 to vector<4xf64>
                  %543 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %544 = memref.load %a[%b0, %543, %k0_right] : memref<?x?x?xf64>
                  %545 = vector.broadcast %544 : f64 to vector<4xf64>
                  %546 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %547 = vector.maskedload %b_copy_3[%546, %c0], %468, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %548 = arith.mulf %524, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %549 = arith.mulf %527, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %550 = arith.mulf %530, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %551 = arith.mulf %533, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %552 = arith.mulf %536, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %553 = arith.mulf %539, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %554 = arith.mulf %542, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %555 = arith.mulf %545, %547 fastmath<reassoc,contract> : vector<4xf64>
                  %556 = arith.addf %515, %548 fastmath<reassoc,contract> : vector<4xf64>
                  %557 = arith.addf %516, %549 fastmath<reassoc,contract> : vector<4xf64>
                  %558 = arith.addf %517, %550 fastmath<reassoc,contract> : vector<4xf64>
                  %559 = arith.addf %518, %551 fastmath<reassoc,contract> : vector<4xf64>
                  %560 = arith.addf %519, %552 fastmath<reassoc,contract> : vector<4xf64>
                  %561 = arith.addf %520, %553 fastmath<reassoc,contract> : vector<4xf64>
                  %562 = arith.addf %521, %554 fastmath<reassoc,contract> : vector<4xf64>
                  %563 = arith.addf %522, %555 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %556, %557, %558, %559, %560, %561, %562, %563 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %468, %507 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %564 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %564, %j_right_panel], %468, %508 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %565 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %565, %j_right_panel], %468, %509 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %566 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %566, %j_right_panel], %468, %510 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %567 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %567, %j_right_panel], %468, %511 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %568 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %568, %j_right_panel], %468, %512 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %569 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %569, %j_right_panel], %468, %513 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %570 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %570, %j_right_panel], %468, %514 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_tile = %23 to %27 step %c4 {
                %571 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %572, %573, %574, %575 = scf.if %571 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1, %1, %1 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %576 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %577 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %578 = vector.maskedload %out0_1[%b0, %577, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %579 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %580 = vector.maskedload %out0_1[%b0, %579, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %581 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %582 = vector.maskedload %out0_1[%b0, %581, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %576, %578, %580, %582 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %583 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %584 = arith.minsi %583, %5 : index
                %585, %586, %587, %588 = scf.for %k0_right_below = %k0_right_piece to %584 step %c1 iter_args(%589 = %572, %590 = %573, %591 = %574, %592 = %575) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %593 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
                  %594 = vector.broadcast %593 : f64 to vector<4xf64>
                  %595 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %596 = memref.load %a[%b0, %595, %k0_right_below] : memref<?x?x?xf64>
                  %597 = vector.broadcast %596 : f64 to vector<4xf64>
                  %598 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %599 = memref.load %a[%b0, %598, %k0_right_below] : memref<?x?x?xf64>
                  %600 = vector.broadcast %599 : f64 to vector<4xf64>
                  %601 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %602 = memref.load %a[%b0, %601, %k0_right_below] : memref<?x?x?xf64>
                  %603 = vector.broadcast %602 : f64 to vector<4xf64>
                  %604 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                  %605 = vector.maskedload %b_copy_3[%604, %c0], %468, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %606 = arith.mulf %594, %605 fastmath<reassoc,contract> : vector<4xf64>
                  %607 = arith.mulf %597, %605 fastmath<reassoc,contract> : vector<4xf64>
                  %608 = arith.mulf %600, %605 fastmath<reassoc,contract> : vector<4xf64>
                  %609 = arith.mulf %603, %605 fastmath<reassoc,contract> : vector<4xf64>
                  %610 = arith.addf %589, %606 fastmath<reassoc,contract> : vector<4xf64>
                  %611 = arith.addf %590, %607 fastmath<reassoc,contract> : vector<4xf64>
                  %612 = arith.addf %591, %608 fastmath<reassoc,contract> : vector<4xf64>
                  %613 = arith.addf %592, %609 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %610, %611, %612, %613 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %468, %585 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %614 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %614, %j_right_panel], %468, %586 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %615 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %615, %j_right_panel], %468, %587 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %616 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %616, %j_right_panel], %468, %588 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_tile = %27 to %31 step %c2 {
                %617 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %618, %619 = scf.if %617 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %1, %1 : vector<4xf64>, vector<4xf64>
                } else {
                  %620 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %621 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %622 = vector.maskedload %out0_1[%b0, %621, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %620, %622 : vector<4xf64>, vector<4xf64>
                }
                %623 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %624 = arith.minsi %623, %5 : index
                %625, %626 = scf.for %k0_right_below_below = %k0_right_piece to %624 step %c1 iter_args(%627 = %618, %628 = %619) -> (vector<4xf64>, vector<4xf64>) {
                  %629 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
                  %630 = vector.broadcast %629 : f64 to vector<4xf64>
                  %631 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %632 = memref.load %a[%b0, %631, %k0_right_below_below] : memref<?x?x?xf64>
                  %633 = vector.broadcast %632 : f64 to vector<4xf64>
                  %634 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                  %635 = vector.maskedload %b_copy_3[%634, %c0], %468, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %636 = arith.mulf %630, %635 fastmath<reassoc,contract> : vector<4xf64>
                  %637 = arith.mulf %633, %635 fastmath<reassoc,contract> : vector<4xf64>
                  %638 = arith.addf %627, %636 fastmath<reassoc,contract> : vector<4xf64>
                  %639 = arith.addf %628, %637 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %638, %639 : vector<4xf64>, vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %468, %625 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                %640 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                vector.maskedstore %out0_1[%b0, %640, %j_right_panel], %468, %626 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_below_below_tile = %31 to %4 step %c1 {
                %641 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %642 = scf.if %641 -> (vector<4xf64>) {
                  scf.yield %1 : vector<4xf64>
                } else {
                  %643 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %468, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %643 : vector<4xf64>
                }
                %644 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %645 = arith.minsi %644, %5 : index
                %646 = scf.for %k0_right_below_below_below = %k0_right_piece to %645 step %c1 iter_args(%647 = %642) -> (vector<4xf64>) {
                  %648 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
                  %649 = vector.broadcast %648 : f64 to vector<4xf64>
                  %650 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                  %651 = vector.maskedload %b_copy_3[%650, %c0], %468, %1 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %652 = arith.mulf %649, %651 fastmath<reassoc,contract> : vector<4xf64>
                  %653 = arith.addf %647, %652 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %653 : vector<4xf64>
                }
                vector.maskedstore %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %468, %646 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %654 = arith.constant 0 : index
    %655 = arith.maxsi %7, %654 : index
    %656 = arith.constant 2 : index
    %657 = arith.shrsi %7, %656 : index
    %658 = arith.constant 4 : index
    %659 = arith.muli %657, %658 : index
    %660 = arith.constant 0 : index
    %661 = arith.maxsi %659, %660 : index
    %662 = arith.constant 3 : index
    %663 = arith.addi %661, %662 : index
    %664 = arith.constant 4 : index
    %665 = arith.divui %663, %664 : index
    %666 = arith.constant 5 : index
    %667 = arith.muli %665, %666 : index
    %668 = arith.subi %7, %661 : index
    %669 = arith.constant 0 : index
    %670 = arith.maxsi %668, %669 : index
    %671 = arith.constant 3 : index
    %672 = arith.addi %670, %671 : index
    %673 = arith.constant 4 : index
    %674 = arith.divui %672, %673 : index
    %675 = arith.constant 7 : index
    %676 = arith.muli %674, %675 : index
    %677 = arith.constant 8 : index
    %678 = arith.addi %677, %667 : index
    %679 = arith.addi %678, %676 : index
    %680 = arith.muli %655, %679 : index
    %681 = arith.constant 32768 : index
    %682 = arith.cmpi sge, %680, %681 : index
    "omp.parallel"(%682) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %683 = memref.load %v[%i] : memref<?xf64>
          %684 = vector.broadcast %683 : f64 to vector<4xf64>
          %685 = arith.shrsi %7, %c2 : index
          %686 = arith.muli %685, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %686 step %c4 {
            %687 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %688 = arith.mulf %684, %687 : vector<4xf64>
            vector.store %688, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %689 = arith.maxsi %686, %c0 : index
          scf.for %j_1 = %689 to %7 step %c4 {
            %690 = arith.subi %7, %j_1 overflow<nsw> : index
            %691 = vector.create_mask %690 : vector<4xi1>
            %692 = vector.maskedload %v[%j_1], %691, %1 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %693 = arith.mulf %684, %692 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %691, %693 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %694 = arith.constant 0 : index
    %695 = arith.maxsi %23, %694 : index
    %696 = arith.constant 7 : index
    %697 = arith.addi %695, %696 : index
    %698 = arith.constant 8 : index
    %699 = arith.divui %697, %698 : index
    %700 = arith.constant 0 : index
    %701 = arith.maxsi %13, %700 : index
    %702 = arith.constant 5 : index
    %703 = arith.addi %701, %702 : index
    %704 = arith.constant 6 : index
    %705 = arith.divui %703, %704 : index
    %706 = arith.constant 0 : index
    %707 = arith.maxsi %3, %706 : index
    %708 = arith.constant 0 : index
    %709 = arith.maxsi %5, %708 : index
    %710 = arith.constant 72 : index
    %711 = arith.muli %709, %710 : index
    %712 = arith.constant 1 : index
    %713 = arith.addi %712, %711 : index
    %714 = arith.muli %707, %713 : index
    %715 = arith.constant 31 : index
    %716 = arith.addi %715, %714 : index
    %717 = arith.muli %705, %716 : index
    %718 = arith.subi %17, %13 : index
    %719 = arith.constant 0 : index
    %720 = arith.maxsi %718, %719 : index
    %721 = arith.constant 3 : index
    %722 = arith.addi %720, %721 : index
    %723 = arith.constant 4 : index
    %724 = arith.divui %722, %723 : index
    %725 = arith.constant 56 : index
    %726 = arith.muli %709, %725 : index
    %727 = arith.constant 1 : index
    %728 = arith.addi %727, %726 : index
    %729 = arith.muli %707, %728 : index
    %730 = arith.constant 21 : index
    %731 = arith.addi %730, %729 : index
    %732 = arith.muli %724, %731 : index
    %733 = arith.subi %21, %17 : index
    %734 = arith.constant 0 : index
    %735 = arith.maxsi %733, %734 : index
    %736 = arith.constant 1 : index
    %737 = arith.addi %735, %736 : index
    %738 = arith.constant 2 : index
    %739 = arith.divui %737, %738 : index
    %740 = arith.constant 40 : index
    %741 = arith.muli %709, %740 : index
    %742 = arith.constant 1 : index
    %743 = arith.addi %742, %741 : index
    %744 = arith.muli %707, %743 : index
    %745 = arith.constant 11 : index
    %746 = arith.addi %745, %744 : index
    %747 = arith.muli %739, %746 : index
    %748 = arith.subi %4, %21 : index
    %749 = arith.constant 0 : index
    %750 = arith.maxsi %748, %749 : index
    %751 = arith.constant 32 : index
    %752 = arith.muli %709, %751 : index
    %753 = arith.constant 1 : index
    %754 = arith.addi %753, %752 : index
    %755 = arith.muli %707, %754 : index
    %756 = arith.constant 6 : index
    %757 = arith.addi %756, %755 : index
    %758 = arith.muli %750, %757 : index
    %759 = arith.constant 4 : index
    %760 = arith.addi %759, %717 : index
    %761 = arith.addi %760, %732 : index
    %762 = arith.addi %761, %747 : index
    %763 = arith.addi %762, %758 : index
    %764 = arith.muli %699, %763 : index
    %765 = arith.constant 32768 : index
    %766 = arith.cmpi sge, %764, %765 : index
    "omp.parallel"(%766) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_panel: index):
          scf.for %i_1_tile = %c0 to %13 step %c6 {
            %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777, %778 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%779 = %1, %780 = %1, %781 = %1, %782 = %1, %783 = %1, %784 = %1, %785 = %1, %786 = %1, %787 = %1, %788 = %1, %789 = %1, %790 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801, %802 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%803 = %779, %804 = %780, %805 = %781, %806 = %782, %807 = %783, %808 = %784, %809 = %785, %810 = %786, %811 = %787, %812 = %788, %813 = %789, %814 = %790) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %815 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
                %816 = vector.broadcast %815 : f64 to vector<4xf64>
                %817 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
                %818 = memref.load %a[%k1, %817, %k0_1] : memref<?x?x?xf64>
                %819 = vector.broadcast %818 : f64 to vector<4xf64>
                %820 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
                %821 = memref.load %a[%k1, %820, %k0_1] : memref<?x?x?xf64>
                %822 = vector.broadcast %821 : f64 to vector<4xf64>
                %823 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
                %824 = memref.load %a[%k1, %823, %k0_1] : memref<?x?x?xf64>
                %825 = vector.broadcast %824 : f64 to vector<4xf64>
                %826 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
                %827 = memref.load %a[%k1, %826, %k0_1] : memref<?x?x?xf64>
                %828 = vector.broadcast %827 : f64 to vector<4xf64>
                %829 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
                %830 = memref.load %a[%k1, %829, %k0_1] : memref<?x?x?xf64>
                %831 = vector.broadcast %830 : f64 to vector<4xf64>
                %832 = memref.load %a[%k1, %j_1_panel, %k0_1] : memref<?x?x?xf64>
                %833 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %834 = memref.load %a[%k1, %833, %k0_1] : memref<?x?x?xf64>
                %835 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %836 = memref.load %a[%k1, %835, %k0_1] : memref<?x?x?xf64>
                %837 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %838 = memref.load %a[%k1, %837, %k0_1] : memref<?x?x?xf64>
                %839 = vector.from_elements %832, %834, %836, %838 : vector<4xf64>
                %840 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %841 = memref.load %a[%k1, %840, %k0_1] : memref<?x?x?xf64>
                %842 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %843 = memref.load %a[%k1, %842, %k0_1] : memref<?x?x?xf64>
                %844 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %845 = memref.load %a[%k1, %844, %k0_1] : memref<?x?x?xf64>
                %846 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %847 = memref.load %a[%k1, %846, %k0_1] : memref<?x?x?xf64>
                %848 = vector.from_elements %841, %843, %845, %847 : vector<4xf64>
                %849 = arith.mulf %816, %839 fastmath<reassoc,contract> : vector<4xf64>
                %850 = arith.mulf %816, %848 fastmath<reassoc,contract> : vector<4xf64>
                %851 = arith.mulf %819, %839 fastmath<reassoc,contract> : vector<4xf64>
                %852 = arith.mulf %819, %848 fastmath<reassoc,contract> : vector<4xf64>
                %853 = arith.mulf %822, %839 fastmath<reassoc,contract> : vector<4xf64>
                %854 = arith.mulf %822, %848 fastmath<reassoc,contract> : vector<4xf64>
                %855 = arith.mulf %825, %839 fastmath<reassoc,contract> : vector<4xf64>
                %856 = arith.mulf %825, %848 fastmath<reassoc,contract> : vector<4xf64>
                %857 = arith.mulf %828, %839 fastmath<reassoc,contract> : vector<4xf64>
                %858 = arith.mulf %828, %848 fastmath<reassoc,contract> : vector<4xf64>
                %859 = arith.mulf %831, %839 fastmath<reassoc,contract> : vector<4xf64>
                %860 = arith.mulf %831, %848 fastmath<reassoc,contract> : vector<4xf64>
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
                %872 = arith.addf %814, %860 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %861, %862, %863, %864, %865, %866, %867, %868, %869, %870, %871, %872 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801, %802 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %767, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %873 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %768, %out2_1[%i_1_tile, %873] : memref<?x?xf64>, vector<4xf64>
            %874 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            vector.store %769, %out2_1[%874, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %770, %out2_1[%874, %873] : memref<?x?xf64>, vector<4xf64>
            %875 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            vector.store %771, %out2_1[%875, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %772, %out2_1[%875, %873] : memref<?x?xf64>, vector<4xf64>
            %876 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            vector.store %773, %out2_1[%876, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %774, %out2_1[%876, %873] : memref<?x?xf64>, vector<4xf64>
            %877 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            vector.store %775, %out2_1[%877, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %776, %out2_1[%877, %873] : memref<?x?xf64>, vector<4xf64>
            %878 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            vector.store %777, %out2_1[%878, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %778, %out2_1[%878, %873] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_tile = %13 to %17 step %c4 {
            %879, %880, %881, %882, %883, %884, %885, %886 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%887 = %1, %888 = %1, %889 = %1, %890 = %1, %891 = %1, %892 = %1, %893 = %1, %894 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %895, %896, %897, %898, %899, %900, %901, %902 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%903 = %887, %904 = %888, %905 = %889, %906 = %890, %907 = %891, %908 = %892, %909 = %893, %910 = %894) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %911 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
                %912 = vector.broadcast %911 : f64 to vector<4xf64>
                %913 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
                %914 = memref.load %a[%k1_1_below, %913, %k0_1_below] : memref<?x?x?xf64>
                %915 = vector.broadcast %914 : f64 to vector<4xf64>
                %916 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
                %917 = memref.load %a[%k1_1_below, %916, %k0_1_below] : memref<?x?x?xf64>
                %918 = vector.broadcast %917 : f64 to vector<4xf64>
                %919 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
                %920 = memref.load %a[%k1_1_below, %919, %k0_1_below] : memref<?x?x?xf64>
                %921 = vector.broadcast %920 : f64 to vector<4xf64>
                %922 = memref.load %a[%k1_1_below, %j_1_panel, %k0_1_below] : memref<?x?x?xf64>
                %923 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %924 = memref.load %a[%k1_1_below, %923, %k0_1_below] : memref<?x?x?xf64>
                %925 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %926 = memref.load %a[%k1_1_below, %925, %k0_1_below] : memref<?x?x?xf64>
                %927 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %928 = memref.load %a[%k1_1_below, %927, %k0_1_below] : memref<?x?x?xf64>
                %929 = vector.from_elements %922, %924, %926, %928 : vector<4xf64>
                %930 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %931 = memref.load %a[%k1_1_below, %930, %k0_1_below] : memref<?x?x?xf64>
                %932 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %933 = memref.load %a[%k1_1_below, %932, %k0_1_below] : memref<?x?x?xf64>
                %934 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %935 = memref.load %a[%k1_1_below, %934, %k0_1_below] : memref<?x?x?xf64>
                %936 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %937 = memref.load %a[%k1_1_below, %936, %k0_1_below] : memref<?x?x?xf64>
                %938 = vector.from_elements %931, %933, %935, %937 : vector<4xf64>
                %939 = arith.mulf %912, %929 fastmath<reassoc,contract> : vector<4xf64>
                %940 = arith.mulf %912, %938 fastmath<reassoc,contract> : vector<4xf64>
                %941 = arith.mulf %915, %929 fastmath<reassoc,contract> : vector<4xf64>
                %942 = arith.mulf %915, %938 fastmath<reassoc,contract> : vector<4xf64>
                %943 = arith.mulf %918, %929 fastmath<reassoc,contract> : vector<4xf64>
                %944 = arith.mulf %918, %938 fastmath<reassoc,contract> : vector<4xf64>
                %945 = arith.mulf %921, %929 fastmath<reassoc,contract> : vector<4xf64>
                %946 = arith.mulf %921, %938 fastmath<reassoc,contract> : vector<4xf64>
                %947 = arith.addf %903, %939 fastmath<reassoc,contract> : vector<4xf64>
                %948 = arith.addf %904, %940 fastmath<reassoc,contract> : vector<4xf64>
                %949 = arith.addf %905, %941 fastmath<reassoc,contract> : vector<4xf64>
                %950 = arith.addf %906, %942 fastmath<reassoc,contract> : vector<4xf64>
                %951 = arith.addf %907, %943 fastmath<reassoc,contract> : vector<4xf64>
                %952 = arith.addf %908, %944 fastmath<reassoc,contract> : vector<4xf64>
                %953 = arith.addf %909, %945 fastmath<reassoc,contract> : vector<4xf64>
                %954 = arith.addf %910, %946 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %947, %948, %949, %950, %951, %952, %953, %954 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %895, %896, %897, %898, %899, %900, %901, %902 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %879, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %955 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %880, %out2_1[%i_1_below_tile, %955] : memref<?x?xf64>, vector<4xf64>
            %956 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            vector.store %881, %out2_1[%956, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %882, %out2_1[%956, %955] : memref<?x?xf64>, vector<4xf64>
            %957 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            vector.store %883, %out2_1[%957, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %884, %out2_1[%957, %955] : memref<?x?xf64>, vector<4xf64>
            %958 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            vector.store %885, %out2_1[%958, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %886, %out2_1[%958, %955] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_tile = %17 to %21 step %c2 {
            %959, %960, %961, %962 = scf.for %k1_1_below_below = %c0 to %3 step %c1 iter_args(%963 = %1, %964 = %1, %965 = %1, %966 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %967, %968, %969, %970 = scf.for %k0_1_below_below = %c0 to %5 step %c1 iter_args(%971 = %963, %972 = %964, %973 = %965, %974 = %966) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %975 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
                %976 = vector.broadcast %975 : f64 to vector<4xf64>
                %977 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
                %978 = memref.load %a[%k1_1_below_below, %977, %k0_1_below_below] : memref<?x?x?xf64>
                %979 = vector.broadcast %978 : f64 to vector<4xf64>
                %980 = memref.load %a[%k1_1_below_below, %j_1_panel, %k0_1_below_below] : memref<?x?x?xf64>
                %981 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %982 = memref.load %a[%k1_1_below_below, %981, %k0_1_below_below] : memref<?x?x?xf64>
                %983 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %984 = memref.load %a[%k1_1_below_below, %983, %k0_1_below_below] : memref<?x?x?xf64>
                %985 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %986 = memref.load %a[%k1_1_below_below, %985, %k0_1_below_below] : memref<?x?x?xf64>
                %987 = vector.from_elements %980, %982, %984, %986 : vector<4xf64>
                %988 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %989 = memref.load %a[%k1_1_below_below, %988, %k0_1_below_below] : memref<?x?x?xf64>
                %990 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %991 = memref.load %a[%k1_1_below_below, %990, %k0_1_below_below] : memref<?x?x?xf64>
                %992 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %993 = memref.load %a[%k1_1_below_below, %992, %k0_1_below_below] : memref<?x?x?xf64>
                %994 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %995 = memref.load %a[%k1_1_below_below, %994, %k0_1_below_below] : memref<?x?x?xf64>
                %996 = vector.from_elements %989, %991, %993, %995 : vector<4xf64>
                %997 = arith.mulf %976, %987 fastmath<reassoc,contract> : vector<4xf64>
                %998 = arith.mulf %976, %996 fastmath<reassoc,contract> : vector<4xf64>
                %999 = arith.mulf %979, %987 fastmath<reassoc,contract> : vector<4xf64>
                %1000 = arith.mulf %979, %996 fastmath<reassoc,contract> : vector<4xf64>
                %1001 = arith.addf %971, %997 fastmath<reassoc,contract> : vector<4xf64>
                %1002 = arith.addf %972, %998 fastmath<reassoc,contract> : vector<4xf64>
                %1003 = arith.addf %973, %999 fastmath<reassoc,contract> : vector<4xf64>
                %1004 = arith.addf %974, %1000 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1001, %1002, %1003, %1004 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %967, %968, %969, %970 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %959, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1005 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %960, %out2_1[%i_1_below_below_tile, %1005] : memref<?x?xf64>, vector<4xf64>
            %1006 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            vector.store %961, %out2_1[%1006, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %962, %out2_1[%1006, %1005] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_below_tile = %21 to %4 step %c1 {
            %1007, %1008 = scf.for %k1_1_below_below_below = %c0 to %3 step %c1 iter_args(%1009 = %1, %1010 = %1) -> (vector<4xf64>, vector<4xf64>) {
              %1011, %1012 = scf.for %k0_1_below_below_below = %c0 to %5 step %c1 iter_args(%1013 = %1009, %1014 = %1010) -> (vector<4xf64>, vector<4xf64>) {
                %1015 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1016 = vector.broadcast %1015 : f64 to vector<4xf64>
                %1017 = memref.load %a[%k1_1_below_below_below, %j_1_panel, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1018 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
                %1019 = memref.load %a[%k1_1_below_below_below, %1018, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1020 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
                %1021 = memref.load %a[%k1_1_below_below_below, %1020, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1022 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
                %1023 = memref.load %a[%k1_1_below_below_below, %1022, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1024 = vector.from_elements %1017, %1019, %1021, %1023 : vector<4xf64>
                %1025 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
                %1026 = memref.load %a[%k1_1_below_below_below, %1025, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1027 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
                %1028 = memref.load %a[%k1_1_below_below_below, %1027, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1029 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
                %1030 = memref.load %a[%k1_1_below_below_below, %1029, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1031 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
                %1032 = memref.load %a[%k1_1_below_below_below, %1031, %k0_1_below_below_below] : memref<?x?x?xf64>
                %1033 = vector.from_elements %1026, %1028, %1030, %1032 : vector<4xf64>
                %1034 = arith.mulf %1016, %1024 fastmath<reassoc,contract> : vector<4xf64>
                %1035 = arith.mulf %1016, %1033 fastmath<reassoc,contract> : vector<4xf64>
                %1036 = arith.addf %1013, %1034 fastmath<reassoc,contract> : vector<4xf64>
                %1037 = arith.addf %1014, %1035 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1036, %1037 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %1011, %1012 : vector<4xf64>, vector<4xf64>
            }
            vector.store %1007, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1038 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %1008, %out2_1[%i_1_below_below_below_tile, %1038] : memref<?x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1039 = arith.shrsi %5, %c4 : index
    %1040 = arith.muli %1039, %c16 overflow<nsw> : index
    scf.for %j_1_right_panel = %23 to %4 step %c4 {
      scf.for %i_1_right_tile = %c0 to %23 step %c8 {
        %1041 = arith.addi %i_1_right_tile, %c8 overflow<nsw> : index
        scf.for %i_1_right = %i_1_right_tile to %1041 step %c1 {
          %1042 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1043 = arith.minsi %1042, %4 : index
          scf.for %j_1_right = %j_1_right_panel to %1043 step %c1 {
            %1044 = scf.for %k1_1_right = %c0 to %3 step %c1 iter_args(%1045 = %0) -> (f64) {
              %1046, %1047 = scf.for %k0_1_right = %c0 to %1040 step %c512 iter_args(%1048 = %2, %1049 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1050 = arith.addi %k0_1_right, %c512 overflow<nsw> : index
                %1051 = arith.minsi %1050, %1040 : index
                %1052, %1053, %1054, %1055 = scf.for %k0_1_right_1 = %k0_1_right to %1051 step %c16 iter_args(%1056 = %2, %1057 = %2, %1058 = %2, %1059 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1060 = vector.load %a[%k1_1_right, %i_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1061 = vector.load %a[%k1_1_right, %j_1_right, %k0_1_right_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1062 = arith.mulf %1060, %1061 fastmath<reassoc,contract> : vector<4xf64>
                  %1063 = arith.addf %1056, %1062 fastmath<reassoc,contract> : vector<4xf64>
                  %1064 = arith.addi %k0_1_right_1, %c4 overflow<nsw> : index
                  %1065 = vector.load %a[%k1_1_right, %i_1_right, %1064] : memref<?x?x?xf64>, vector<4xf64>
                  %1066 = vector.load %a[%k1_1_right, %j_1_right, %1064] : memref<?x?x?xf64>, vector<4xf64>
                  %1067 = arith.mulf %1065, %1066 fastmath<reassoc,contract> : vector<4xf64>
                  %1068 = arith.addf %1057, %1067 fastmath<reassoc,contract> : vector<4xf64>
                  %1069 = arith.addi %k0_1_right_1, %c8 overflow<nsw> : index
                  %1070 = vector.load %a[%k1_1_right, %i_1_right, %1069] : memref<?x?x?xf64>, vector<4xf64>
                  %1071 = vector.load %a[%k1_1_right, %j_1_right, %1069] : memref<?x?x?xf64>, vector<4xf64>
                  %1072 = arith.mulf %1070, %1071 fastmath<reassoc,contract> : vector<4xf64>
                  %1073 = arith.addf %1058, %1072 fastmath<reassoc,contract> : vector<4xf64>
                  %1074 = arith.addi %k0_1_right_1, %c12 overflow<nsw> : index
                  %1075 = vector.load %a[%k1_1_right, %i_1_right, %1074] : memref<?x?x?xf64>, vector<4xf64>
                  %1076 = vector.load %a[%k1_1_right, %j_1_right, %1074] : memref<?x?x?xf64>, vector<4xf64>
                  %1077 = arith.mulf %1075, %1076 fastmath<reassoc,contract> : vector<4xf64>
                  %1078 = arith.addf %1059, %1077 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1063, %1068, %1073, %1078 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1079 = arith.addf %1052, %1053 : vector<4xf64>
                %1080 = arith.addf %1054, %1055 : vector<4xf64>
                %1081 = arith.addf %1079, %1080 : vector<4xf64>
                %1082 = arith.subf %1081, %1049 : vector<4xf64>
                %1083 = arith.addf %1048, %1082 : vector<4xf64>
                %1084 = arith.subf %1083, %1048 : vector<4xf64>
                %1085 = arith.subf %1084, %1082 : vector<4xf64>
                %1086 = arith.cmpf uno, %1085, %1085 : vector<4xf64>
                %1087 = arith.select %1086, %1, %1085 : vector<4xi1>, vector<4xf64>
                scf.yield %1083, %1087 : vector<4xf64>, vector<4xf64>
              }
              %1088 = arith.subf %2, %1047 : vector<4xf64>
              %1089 = scf.for %k0_1_right_2 = %1040 to %5 step %c4 iter_args(%1090 = %1088) -> (vector<4xf64>) {
                %1091 = arith.subi %5, %k0_1_right_2 overflow<nsw> : index
                %1092 = vector.create_mask %1091 : vector<4xi1>
                %1093 = vector.maskedload %a[%k1_1_right, %i_1_right, %k0_1_right_2], %1092, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1094 = vector.maskedload %a[%k1_1_right, %j_1_right, %k0_1_right_2], %1092, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1095 = arith.mulf %1093, %1094 fastmath<reassoc,contract> : vector<4xf64>
                %1096 = arith.addf %1090, %1095 fastmath<reassoc,contract> : vector<4xf64>
                %1097 = arith.select %1092, %1096, %1090 : vector<4xi1>, vector<4xf64>
                scf.yield %1097 : vector<4xf64>
              }
              %1098 = arith.addf %1046, %1089 : vector<4xf64>
              %1099 = vector.reduction <add>, %1098 fastmath<reassoc> : vector<4xf64> into f64
              %1100 = arith.addf %1045, %1099 : f64
              scf.yield %1100 : f64
            }
            memref.store %1044, %out2_1[%i_1_right, %j_1_right] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_tile = %23 to %27 step %c4 {
        %1101 = arith.addi %i_1_right_below_tile, %c4 overflow<nsw> : index
        scf.for %i_1_right_below = %i_1_right_below_tile to %1101 step %c1 {
          %1102 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1103 = arith.minsi %1102, %4 : index
          scf.for %j_1_right_below = %j_1_right_panel to %1103 step %c1 {
            %1104 = scf.for %k1_1_right_below = %c0 to %3 step %c1 iter_args(%1105 = %0) -> (f64) {
              %1106, %1107 = scf.for %k0_1_right_below = %c0 to %1040 step %c512 iter_args(%1108 = %2, %1109 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1110 = arith.addi %k0_1_right_below, %c512 overflow<nsw> : index
                %1111 = arith.minsi %1110, %1040 : index
                %1112, %1113, %1114, %1115 = scf.for %k0_1_right_below_1 = %k0_1_right_below to %1111 step %c16 iter_args(%1116 = %2, %1117 = %2, %1118 = %2, %1119 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1120 = vector.load %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1121 = vector.load %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1122 = arith.mulf %1120, %1121 fastmath<reassoc,contract> : vector<4xf64>
                  %1123 = arith.addf %1116, %1122 fastmath<reassoc,contract> : vector<4xf64>
                  %1124 = arith.addi %k0_1_right_below_1, %c4 overflow<nsw> : index
                  %1125 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1124] : memref<?x?x?xf64>, vector<4xf64>
                  %1126 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1124] : memref<?x?x?xf64>, vector<4xf64>
                  %1127 = arith.mulf %1125, %1126 fastmath<reassoc,contract> : vector<4xf64>
                  %1128 = arith.addf %1117, %1127 fastmath<reassoc,contract> : vector<4xf64>
                  %1129 = arith.addi %k0_1_right_below_1, %c8 overflow<nsw> : index
                  %1130 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1129] : memref<?x?x?xf64>, vector<4xf64>
                  %1131 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1129] : memref<?x?x?xf64>, vector<4xf64>
                  %1132 = arith.mulf %1130, %1131 fastmath<reassoc,contract> : vector<4xf64>
                  %1133 = arith.addf %1118, %1132 fastmath<reassoc,contract> : vector<4xf64>
                  %1134 = arith.addi %k0_1_right_below_1, %c12 overflow<nsw> : index
                  %1135 = vector.load %a[%k1_1_right_below, %i_1_right_below, %1134] : memref<?x?x?xf64>, vector<4xf64>
                  %1136 = vector.load %a[%k1_1_right_below, %j_1_right_below, %1134] : memref<?x?x?xf64>, vector<4xf64>
                  %1137 = arith.mulf %1135, %1136 fastmath<reassoc,contract> : vector<4xf64>
                  %1138 = arith.addf %1119, %1137 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1123, %1128, %1133, %1138 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1139 = arith.addf %1112, %1113 : vector<4xf64>
                %1140 = arith.addf %1114, %1115 : vector<4xf64>
                %1141 = arith.addf %1139, %1140 : vector<4xf64>
                %1142 = arith.subf %1141, %1109 : vector<4xf64>
                %1143 = arith.addf %1108, %1142 : vector<4xf64>
                %1144 = arith.subf %1143, %1108 : vector<4xf64>
                %1145 = arith.subf %1144, %1142 : vector<4xf64>
                %1146 = arith.cmpf uno, %1145, %1145 : vector<4xf64>
                %1147 = arith.select %1146, %1, %1145 : vector<4xi1>, vector<4xf64>
                scf.yield %1143, %1147 : vector<4xf64>, vector<4xf64>
              }
              %1148 = arith.subf %2, %1107 : vector<4xf64>
              %1149 = scf.for %k0_1_right_below_2 = %1040 to %5 step %c4 iter_args(%1150 = %1148) -> (vector<4xf64>) {
                %1151 = arith.subi %5, %k0_1_right_below_2 overflow<nsw> : index
                %1152 = vector.create_mask %1151 : vector<4xi1>
                %1153 = vector.maskedload %a[%k1_1_right_below, %i_1_right_below, %k0_1_right_below_2], %1152, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1154 = vector.maskedload %a[%k1_1_right_below, %j_1_right_below, %k0_1_right_below_2], %1152, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1155 = arith.mulf %1153, %1154 fastmath<reassoc,contract> : vector<4xf64>
                %1156 = arith.addf %1150, %1155 fastmath<reassoc,contract> : vector<4xf64>
                %1157 = arith.select %1152, %1156, %1150 : vector<4xi1>, vector<4xf64>
                scf.yield %1157 : vector<4xf64>
              }
              %1158 = arith.addf %1106, %1149 : vector<4xf64>
              %1159 = vector.reduction <add>, %1158 fastmath<reassoc> : vector<4xf64> into f64
              %1160 = arith.addf %1105, %1159 : f64
              scf.yield %1160 : f64
            }
            memref.store %1104, %out2_1[%i_1_right_below, %j_1_right_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_tile = %27 to %31 step %c2 {
        %1161 = arith.addi %i_1_right_below_below_tile, %c2 overflow<nsw> : index
        scf.for %i_1_right_below_below = %i_1_right_below_below_tile to %1161 step %c1 {
          %1162 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1163 = arith.minsi %1162, %4 : index
          scf.for %j_1_right_below_below = %j_1_right_panel to %1163 step %c1 {
            %1164 = scf.for %k1_1_right_below_below = %c0 to %3 step %c1 iter_args(%1165 = %0) -> (f64) {
              %1166, %1167 = scf.for %k0_1_right_below_below = %c0 to %1040 step %c512 iter_args(%1168 = %2, %1169 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1170 = arith.addi %k0_1_right_below_below, %c512 overflow<nsw> : index
                %1171 = arith.minsi %1170, %1040 : index
                %1172, %1173, %1174, %1175 = scf.for %k0_1_right_below_below_1 = %k0_1_right_below_below to %1171 step %c16 iter_args(%1176 = %2, %1177 = %2, %1178 = %2, %1179 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1180 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1181 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1182 = arith.mulf %1180, %1181 fastmath<reassoc,contract> : vector<4xf64>
                  %1183 = arith.addf %1176, %1182 fastmath<reassoc,contract> : vector<4xf64>
                  %1184 = arith.addi %k0_1_right_below_below_1, %c4 overflow<nsw> : index
                  %1185 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1184] : memref<?x?x?xf64>, vector<4xf64>
                  %1186 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1184] : memref<?x?x?xf64>, vector<4xf64>
                  %1187 = arith.mulf %1185, %1186 fastmath<reassoc,contract> : vector<4xf64>
                  %1188 = arith.addf %1177, %1187 fastmath<reassoc,contract> : vector<4xf64>
                  %1189 = arith.addi %k0_1_right_below_below_1, %c8 overflow<nsw> : index
                  %1190 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1189] : memref<?x?x?xf64>, vector<4xf64>
                  %1191 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1189] : memref<?x?x?xf64>, vector<4xf64>
                  %1192 = arith.mulf %1190, %1191 fastmath<reassoc,contract> : vector<4xf64>
                  %1193 = arith.addf %1178, %1192 fastmath<reassoc,contract> : vector<4xf64>
                  %1194 = arith.addi %k0_1_right_below_below_1, %c12 overflow<nsw> : index
                  %1195 = vector.load %a[%k1_1_right_below_below, %i_1_right_below_below, %1194] : memref<?x?x?xf64>, vector<4xf64>
                  %1196 = vector.load %a[%k1_1_right_below_below, %j_1_right_below_below, %1194] : memref<?x?x?xf64>, vector<4xf64>
                  %1197 = arith.mulf %1195, %1196 fastmath<reassoc,contract> : vector<4xf64>
                  %1198 = arith.addf %1179, %1197 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1183, %1188, %1193, %1198 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1199 = arith.addf %1172, %1173 : vector<4xf64>
                %1200 = arith.addf %1174, %1175 : vector<4xf64>
                %1201 = arith.addf %1199, %1200 : vector<4xf64>
                %1202 = arith.subf %1201, %1169 : vector<4xf64>
                %1203 = arith.addf %1168, %1202 : vector<4xf64>
                %1204 = arith.subf %1203, %1168 : vector<4xf64>
                %1205 = arith.subf %1204, %1202 : vector<4xf64>
                %1206 = arith.cmpf uno, %1205, %1205 : vector<4xf64>
                %1207 = arith.select %1206, %1, %1205 : vector<4xi1>, vector<4xf64>
                scf.yield %1203, %1207 : vector<4xf64>, vector<4xf64>
              }
              %1208 = arith.subf %2, %1167 : vector<4xf64>
              %1209 = scf.for %k0_1_right_below_below_2 = %1040 to %5 step %c4 iter_args(%1210 = %1208) -> (vector<4xf64>) {
                %1211 = arith.subi %5, %k0_1_right_below_below_2 overflow<nsw> : index
                %1212 = vector.create_mask %1211 : vector<4xi1>
                %1213 = vector.maskedload %a[%k1_1_right_below_below, %i_1_right_below_below, %k0_1_right_below_below_2], %1212, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1214 = vector.maskedload %a[%k1_1_right_below_below, %j_1_right_below_below, %k0_1_right_below_below_2], %1212, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1215 = arith.mulf %1213, %1214 fastmath<reassoc,contract> : vector<4xf64>
                %1216 = arith.addf %1210, %1215 fastmath<reassoc,contract> : vector<4xf64>
                %1217 = arith.select %1212, %1216, %1210 : vector<4xi1>, vector<4xf64>
                scf.yield %1217 : vector<4xf64>
              }
              %1218 = arith.addf %1166, %1209 : vector<4xf64>
              %1219 = vector.reduction <add>, %1218 fastmath<reassoc> : vector<4xf64> into f64
              %1220 = arith.addf %1165, %1219 : f64
              scf.yield %1220 : f64
            }
            memref.store %1164, %out2_1[%i_1_right_below_below, %j_1_right_below_below] : memref<?x?xf64>
          }
        }
      }
      scf.for %i_1_right_below_below_below_tile = %31 to %4 step %c1 {
        %1221 = arith.addi %i_1_right_below_below_below_tile, %c1 overflow<nsw> : index
        scf.for %i_1_right_below_below_below = %i_1_right_below_below_below_tile to %1221 step %c1 {
          %1222 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
          %1223 = arith.minsi %1222, %4 : index
          scf.for %j_1_right_below_below_below = %j_1_right_panel to %1223 step %c1 {
            %1224 = scf.for %k1_1_right_below_below_below = %c0 to %3 step %c1 iter_args(%1225 = %0) -> (f64) {
              %1226, %1227 = scf.for %k0_1_right_below_below_below = %c0 to %1040 step %c512 iter_args(%1228 = %2, %1229 = %1) -> (vector<4xf64>, vector<4xf64>) {
                %1230 = arith.addi %k0_1_right_below_below_below, %c512 overflow<nsw> : index
                %1231 = arith.minsi %1230, %1040 : index
                %1232, %1233, %1234, %1235 = scf.for %k0_1_right_below_below_below_1 = %k0_1_right_below_below_below to %1231 step %c16 iter_args(%1236 = %2, %1237 = %2, %1238 = %2, %1239 = %2) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %1240 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1241 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_1] : memref<?x?x?xf64>, vector<4xf64>
                  %1242 = arith.mulf %1240, %1241 fastmath<reassoc,contract> : vector<4xf64>
                  %1243 = arith.addf %1236, %1242 fastmath<reassoc,contract> : vector<4xf64>
                  %1244 = arith.addi %k0_1_right_below_below_below_1, %c4 overflow<nsw> : index
                  %1245 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1244] : memref<?x?x?xf64>, vector<4xf64>
                  %1246 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1244] : memref<?x?x?xf64>, vector<4xf64>
                  %1247 = arith.mulf %1245, %1246 fastmath<reassoc,contract> : vector<4xf64>
                  %1248 = arith.addf %1237, %1247 fastmath<reassoc,contract> : vector<4xf64>
                  %1249 = arith.addi %k0_1_right_below_below_below_1, %c8 overflow<nsw> : index
                  %1250 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1249] : memref<?x?x?xf64>, vector<4xf64>
                  %1251 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1249] : memref<?x?x?xf64>, vector<4xf64>
                  %1252 = arith.mulf %1250, %1251 fastmath<reassoc,contract> : vector<4xf64>
                  %1253 = arith.addf %1238, %1252 fastmath<reassoc,contract> : vector<4xf64>
                  %1254 = arith.addi %k0_1_right_below_below_below_1, %c12 overflow<nsw> : index
                  %1255 = vector.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %1254] : memref<?x?x?xf64>, vector<4xf64>
                  %1256 = vector.load %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %1254] : memref<?x?x?xf64>, vector<4xf64>
                  %1257 = arith.mulf %1255, %1256 fastmath<reassoc,contract> : vector<4xf64>
                  %1258 = arith.addf %1239, %1257 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %1243, %1248, %1253, %1258 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %1259 = arith.addf %1232, %1233 : vector<4xf64>
                %1260 = arith.addf %1234, %1235 : vector<4xf64>
                %1261 = arith.addf %1259, %1260 : vector<4xf64>
                %1262 = arith.subf %1261, %1229 : vector<4xf64>
                %1263 = arith.addf %1228, %1262 : vector<4xf64>
                %1264 = arith.subf %1263, %1228 : vector<4xf64>
                %1265 = arith.subf %1264, %1262 : vector<4xf64>
                %1266 = arith.cmpf uno, %1265, %1265 : vector<4xf64>
                %1267 = arith.select %1266, %1, %1265 : vector<4xi1>, vector<4xf64>
                scf.yield %1263, %1267 : vector<4xf64>, vector<4xf64>
              }
              %1268 = arith.subf %2, %1227 : vector<4xf64>
              %1269 = scf.for %k0_1_right_below_below_below_2 = %1040 to %5 step %c4 iter_args(%1270 = %1268) -> (vector<4xf64>) {
                %1271 = arith.subi %5, %k0_1_right_below_below_below_2 overflow<nsw> : index
                %1272 = vector.create_mask %1271 : vector<4xi1>
                %1273 = vector.maskedload %a[%k1_1_right_below_below_below, %i_1_right_below_below_below, %k0_1_right_below_below_below_2], %1272, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1274 = vector.maskedload %a[%k1_1_right_below_below_below, %j_1_right_below_below_below, %k0_1_right_below_below_below_2], %1272, %1 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                %1275 = arith.mulf %1273, %1274 fastmath<reassoc,contract> : vector<4xf64>
                %1276 = arith.addf %1270, %1275 fastmath<reassoc,contract> : vector<4xf64>
                %1277 = arith.select %1272, %1276, %1270 : vector<4xi1>, vector<4xf64>
                scf.yield %1277 : vector<4xf64>
              }
              %1278 = arith.addf %1226, %1269 : vector<4xf64>
              %1279 = vector.reduction <add>, %1278 fastmath<reassoc> : vector<4xf64> into f64
              %1280 = arith.addf %1225, %1279 : f64
              scf.yield %1280 : f64
            }
            memref.store %1224, %out2_1[%i_1_right_below_below_below, %j_1_right_below_below_below] : memref<?x?xf64>
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
    %16 = llvm.mlir.constant(8191) : i64
    %17 = llvm.mlir.constant(13) : i64
    %18 = llvm.mlir.constant(55) : i64
    %19 = llvm.mlir.constant(65) : i64
    %20 = llvm.mlir.constant(39) : i64
    %21 = llvm.mlir.constant(45) : i64
    %22 = llvm.mlir.constant(23) : i64
    %23 = llvm.mlir.constant(25) : i64
    %24 = llvm.mlir.constant(15) : i64
    %25 = llvm.mlir.constant(16383) : i64
    %26 = llvm.mlir.constant(50) : i64
    %27 = llvm.mlir.constant(51) : i64
    %28 = llvm.mlir.constant(26) : i64
    %29 = llvm.mlir.constant(27) : i64
    %30 = llvm.mlir.constant(14) : i64
    %31 = llvm.mlir.constant(9) : i64
    %32 = llvm.mlir.constant(32768) : i64
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
    %60 = llvm.mlir.constant(21) : i64
    %61 = llvm.mlir.constant(11) : i64
    %62 = llvm.alloca %42 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %63 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %64 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %65 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %66 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %67 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %68 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %69 = llvm.mul %a_size1, %b_stride1 : i64
    %70 = llvm.ashr %b_stride1, %1 : i64
    %71 = llvm.mul %70, %0 overflow<nsw> : i64
    %72 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %73 = llvm.sdiv %a_size1, %3 : i64
    %74 = llvm.srem %a_size1, %3 : i64
    %75 = llvm.icmp "ne" %74, %9 : i64
    %76 = llvm.xor %74, %3 : i64
    %77 = llvm.icmp "slt" %76, %9 : i64
    %78 = llvm.and %75, %77 : i1
    %79 = llvm.add %73, %14 : i64
    %80 = llvm.select %78, %79, %73 : i1, i64
    %81 = llvm.mul %80, %3 overflow<nsw> : i64
    %82 = llvm.sub %a_size1, %81 overflow<nsw> : i64
    %83 = llvm.ashr %82, %5 : i64
    %84 = llvm.mul %83, %4 overflow<nsw> : i64
    %85 = llvm.add %84, %81 overflow<nsw> : i64
    %86 = llvm.sub %a_size1, %85 overflow<nsw> : i64
    %87 = llvm.ashr %86, %2 : i64
    %88 = llvm.mul %87, %5 overflow<nsw> : i64
    %89 = llvm.add %88, %85 overflow<nsw> : i64
    %90 = llvm.ashr %a_size1, %1 : i64
    %91 = llvm.mul %90, %0 overflow<nsw> : i64
    %92 = llvm.sub %a_size1, %91 overflow<nsw> : i64
    %93 = llvm.ashr %92, %5 : i64
    %94 = llvm.mul %93, %4 overflow<nsw> : i64
    %95 = llvm.add %94, %91 overflow<nsw> : i64
    %96 = llvm.sub %a_size1, %95 overflow<nsw> : i64
    %97 = llvm.ashr %96, %2 : i64
    %98 = llvm.mul %97, %5 overflow<nsw> : i64
    %99 = llvm.add %98, %95 overflow<nsw> : i64
    %100 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %101 = llvm.mul %100, %a_size1 : i64
    %102 = llvm.icmp "sgt" %101, %15 : i64
    %103 = llvm.select %102, %100, %9 : i1, i64
    %104 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %105 = llvm.and %b_stride1, %8 : i64
    %106 = llvm.intr.smin(%4, %105) : (i64, i64) -> i64
    %107 = llvm.intr.smax(%106, %9) : (i64, i64) -> i64
    %108 = llvm.mul %104, %a_size1 : i64
    %109 = llvm.icmp "sgt" %108, %15 : i64
    %110 = llvm.select %109, %104, %9 : i1, i64
    %111 = llvm.select %109, %107, %9 : i1, i64
    %112 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %113 = llvm.intr.smax(%71, %9) : (i64, i64) -> i64
    %114 = llvm.add %113, %8 : i64
    %115 = llvm.udiv %114, %0 : i64
    %116 = llvm.intr.smax(%72, %9) : (i64, i64) -> i64
    %117 = llvm.add %116, %16 : i64
    %118 = llvm.udiv %117, %6 : i64
    %119 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %120 = llvm.intr.smax(%119, %9) : (i64, i64) -> i64
    %121 = llvm.mul %120, %17 : i64
    %122 = llvm.add %1, %121 : i64
    %123 = llvm.intr.smax(%81, %9) : (i64, i64) -> i64
    %124 = llvm.add %123, %10 : i64
    %125 = llvm.udiv %124, %3 : i64
    %126 = llvm.mul %120, %18 : i64
    %127 = llvm.add %19, %126 : i64
    %128 = llvm.mul %125, %127 : i64
    %129 = llvm.sub %85, %81 : i64
    %130 = llvm.intr.smax(%129, %9) : (i64, i64) -> i64
    %131 = llvm.add %130, %1 : i64
    %132 = llvm.udiv %131, %4 : i64
    %133 = llvm.mul %120, %20 : i64
    %134 = llvm.add %21, %133 : i64
    %135 = llvm.mul %132, %134 : i64
    %136 = llvm.sub %89, %85 : i64
    %137 = llvm.intr.smax(%136, %9) : (i64, i64) -> i64
    %138 = llvm.add %137, %2 : i64
    %139 = llvm.udiv %138, %5 : i64
    %140 = llvm.mul %120, %22 : i64
    %141 = llvm.add %23, %140 : i64
    %142 = llvm.mul %139, %141 : i64
    %143 = llvm.sub %a_size1, %89 : i64
    %144 = llvm.intr.smax(%143, %9) : (i64, i64) -> i64
    %145 = llvm.mul %120, %24 : i64
    %146 = llvm.add %24, %145 : i64
    %147 = llvm.mul %144, %146 : i64
    %148 = llvm.add %24, %122 : i64
    %149 = llvm.add %148, %128 : i64
    %150 = llvm.add %149, %135 : i64
    %151 = llvm.add %150, %142 : i64
    %152 = llvm.add %151, %147 : i64
    %153 = llvm.mul %118, %152 : i64
    %154 = llvm.add %2, %153 : i64
    %155 = llvm.mul %115, %154 : i64
    %156 = llvm.sub %b_stride1, %71 : i64
    %157 = llvm.intr.smax(%156, %9) : (i64, i64) -> i64
    %158 = llvm.add %157, %1 : i64
    %159 = llvm.udiv %158, %4 : i64
    %160 = llvm.add %116, %25 : i64
    %161 = llvm.udiv %160, %7 : i64
    %162 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %163 = llvm.intr.smax(%162, %9) : (i64, i64) -> i64
    %164 = llvm.mul %163, %8 : i64
    %165 = llvm.add %1, %164 : i64
    %166 = llvm.intr.smax(%91, %9) : (i64, i64) -> i64
    %167 = llvm.add %166, %8 : i64
    %168 = llvm.udiv %167, %0 : i64
    %169 = llvm.mul %163, %26 : i64
    %170 = llvm.add %27, %169 : i64
    %171 = llvm.mul %168, %170 : i64
    %172 = llvm.sub %95, %91 : i64
    %173 = llvm.intr.smax(%172, %9) : (i64, i64) -> i64
    %174 = llvm.add %173, %1 : i64
    %175 = llvm.udiv %174, %4 : i64
    %176 = llvm.mul %163, %28 : i64
    %177 = llvm.add %29, %176 : i64
    %178 = llvm.mul %175, %177 : i64
    %179 = llvm.sub %99, %95 : i64
    %180 = llvm.intr.smax(%179, %9) : (i64, i64) -> i64
    %181 = llvm.add %180, %2 : i64
    %182 = llvm.udiv %181, %5 : i64
    %183 = llvm.mul %163, %30 : i64
    %184 = llvm.add %24, %183 : i64
    %185 = llvm.mul %182, %184 : i64
    %186 = llvm.sub %a_size1, %99 : i64
    %187 = llvm.intr.smax(%186, %9) : (i64, i64) -> i64
    %188 = llvm.mul %163, %0 : i64
    %189 = llvm.add %31, %188 : i64
    %190 = llvm.mul %187, %189 : i64
    %191 = llvm.add %24, %165 : i64
    %192 = llvm.add %191, %171 : i64
    %193 = llvm.add %192, %178 : i64
    %194 = llvm.add %193, %185 : i64
    %195 = llvm.add %194, %190 : i64
    %196 = llvm.mul %161, %195 : i64
    %197 = llvm.add %0, %196 : i64
    %198 = llvm.mul %159, %197 : i64
    %199 = llvm.add %5, %155 : i64
    %200 = llvm.add %199, %198 : i64
    %201 = llvm.mul %112, %200 : i64
    %202 = llvm.icmp "sge" %201, %32 : i64
    %203 = llvm.icmp "sgt" %a_size0, %9 : i64
    %204 = llvm.select %203, %a_size0, %9 : i1, i64
    llvm.cond_br %202, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %205 = llvm.getelementptr inbounds %34[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %205 {alignment = 8 : i64} : i64, !llvm.ptr
    %206 = llvm.getelementptr inbounds %34[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %72, %206 {alignment = 8 : i64} : i64, !llvm.ptr
    %207 = llvm.getelementptr inbounds %34[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %103, %207 {alignment = 8 : i64} : i64, !llvm.ptr
    %208 = llvm.getelementptr inbounds %34[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %102, %208 {alignment = 8 : i64} : i1, !llvm.ptr
    %209 = llvm.getelementptr inbounds %34[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %209 {alignment = 8 : i64} : i64, !llvm.ptr
    %210 = llvm.getelementptr inbounds %34[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %210 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %211 = llvm.getelementptr inbounds %34[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %211 {alignment = 8 : i64} : i64, !llvm.ptr
    %212 = llvm.getelementptr inbounds %34[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %212 {alignment = 8 : i64} : i64, !llvm.ptr
    %213 = llvm.getelementptr inbounds %34[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %213 {alignment = 8 : i64} : i64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %34[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %214 {alignment = 8 : i64} : i64, !llvm.ptr
    %215 = llvm.getelementptr inbounds %34[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %81, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %34[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %216 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %217 = llvm.getelementptr inbounds %34[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %217 {alignment = 8 : i64} : i64, !llvm.ptr
    %218 = llvm.getelementptr inbounds %34[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %69, %218 {alignment = 8 : i64} : i64, !llvm.ptr
    %219 = llvm.getelementptr inbounds %34[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %219 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %220 = llvm.getelementptr inbounds %34[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %220 {alignment = 8 : i64} : i64, !llvm.ptr
    %221 = llvm.getelementptr inbounds %34[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %85, %221 {alignment = 8 : i64} : i64, !llvm.ptr
    %222 = llvm.getelementptr inbounds %34[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %89, %222 {alignment = 8 : i64} : i64, !llvm.ptr
    %223 = llvm.getelementptr inbounds %34[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %110, %223 {alignment = 8 : i64} : i64, !llvm.ptr
    %224 = llvm.getelementptr inbounds %34[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %224 {alignment = 8 : i64} : i64, !llvm.ptr
    %225 = llvm.getelementptr inbounds %34[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %109, %225 {alignment = 8 : i64} : i1, !llvm.ptr
    %226 = llvm.getelementptr inbounds %34[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %91, %226 {alignment = 8 : i64} : i64, !llvm.ptr
    %227 = llvm.getelementptr inbounds %34[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %95, %227 {alignment = 8 : i64} : i64, !llvm.ptr
    %228 = llvm.getelementptr inbounds %34[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %99, %228 {alignment = 8 : i64} : i64, !llvm.ptr
    %229 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %230 = llvm.call @stepwell_parallel_for(%229, %34, %204, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%230 : i32)
  ^bb2:
    %231 = llvm.call @program.parallel0(%9, %204, %a_size0, %71, %72, %103, %102, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %64, %81, %out0, %a_size1, %69, %a, %63, %85, %89, %110, %111, %109, %91, %95, %99) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.br ^bb3(%231 : i32)
  ^bb3(%232: i32):
    %233 = llvm.icmp "eq" %232, %57 : i32
    llvm.cond_br %233, ^bb4, ^bb69(%232 : i32)
  ^bb4:
    %234 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %235 = llvm.ashr %v_size0, %5 : i64
    %236 = llvm.mul %235, %4 : i64
    %237 = llvm.intr.smax(%236, %9) : (i64, i64) -> i64
    %238 = llvm.add %237, %1 : i64
    %239 = llvm.udiv %238, %4 : i64
    %240 = llvm.mul %239, %10 : i64
    %241 = llvm.sub %v_size0, %237 : i64
    %242 = llvm.intr.smax(%241, %9) : (i64, i64) -> i64
    %243 = llvm.add %242, %1 : i64
    %244 = llvm.udiv %243, %4 : i64
    %245 = llvm.mul %244, %8 : i64
    %246 = llvm.add %0, %240 : i64
    %247 = llvm.add %246, %245 : i64
    %248 = llvm.mul %234, %247 : i64
    %249 = llvm.icmp "sge" %248, %32 : i64
    %250 = llvm.icmp "sgt" %v_size0, %9 : i64
    %251 = llvm.select %250, %v_size0, %9 : i1, i64
    llvm.cond_br %249, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %58 {alignment = 8 : i64} : i64, !llvm.ptr
    %252 = llvm.getelementptr inbounds %58[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %252 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %253 = llvm.getelementptr inbounds %58[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %253 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %254 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %255 = llvm.call @stepwell_parallel_for(%254, %58, %251, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%255 : i32)
  ^bb6:
    %256 = llvm.call @program.parallel1(%9, %251, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%256 : i32)
  ^bb7(%257: i32):
    %258 = llvm.intr.smax(%91, %9) : (i64, i64) -> i64
    %259 = llvm.add %258, %8 : i64
    %260 = llvm.udiv %259, %0 : i64
    %261 = llvm.intr.smax(%81, %9) : (i64, i64) -> i64
    %262 = llvm.add %261, %10 : i64
    %263 = llvm.udiv %262, %3 : i64
    %264 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %265 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %266 = llvm.mul %265, %41 : i64
    %267 = llvm.add %2, %266 : i64
    %268 = llvm.mul %264, %267 : i64
    %269 = llvm.add %59, %268 : i64
    %270 = llvm.mul %263, %269 : i64
    %271 = llvm.sub %85, %81 : i64
    %272 = llvm.intr.smax(%271, %9) : (i64, i64) -> i64
    %273 = llvm.add %272, %1 : i64
    %274 = llvm.udiv %273, %4 : i64
    %275 = llvm.mul %265, %39 : i64
    %276 = llvm.add %2, %275 : i64
    %277 = llvm.mul %264, %276 : i64
    %278 = llvm.add %60, %277 : i64
    %279 = llvm.mul %274, %278 : i64
    %280 = llvm.sub %89, %85 : i64
    %281 = llvm.intr.smax(%280, %9) : (i64, i64) -> i64
    %282 = llvm.add %281, %2 : i64
    %283 = llvm.udiv %282, %5 : i64
    %284 = llvm.mul %265, %37 : i64
    %285 = llvm.add %2, %284 : i64
    %286 = llvm.mul %264, %285 : i64
    %287 = llvm.add %61, %286 : i64
    %288 = llvm.mul %283, %287 : i64
    %289 = llvm.sub %a_size1, %89 : i64
    %290 = llvm.intr.smax(%289, %9) : (i64, i64) -> i64
    %291 = llvm.mul %265, %36 : i64
    %292 = llvm.add %2, %291 : i64
    %293 = llvm.mul %264, %292 : i64
    %294 = llvm.add %3, %293 : i64
    %295 = llvm.mul %290, %294 : i64
    %296 = llvm.add %4, %270 : i64
    %297 = llvm.add %296, %279 : i64
    %298 = llvm.add %297, %288 : i64
    %299 = llvm.add %298, %295 : i64
    %300 = llvm.mul %260, %299 : i64
    %301 = llvm.icmp "sge" %300, %32 : i64
    %302 = llvm.icmp "sgt" %91, %9 : i64
    %303 = llvm.sub %91, %2 overflow<nsw> : i64
    %304 = llvm.sdiv %303, %0 : i64
    %305 = llvm.add %304, %2 overflow<nsw> : i64
    %306 = llvm.select %302, %305, %9 : i1, i64
    llvm.cond_br %301, ^bb8, ^bb9
  ^bb8:
    llvm.store %91, %62 {alignment = 8 : i64} : i64, !llvm.ptr
    %307 = llvm.getelementptr inbounds %62[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %81, %307 {alignment = 8 : i64} : i64, !llvm.ptr
    %308 = llvm.getelementptr inbounds %62[%11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %308 {alignment = 8 : i64} : i64, !llvm.ptr
    %309 = llvm.getelementptr inbounds %62[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %309 {alignment = 8 : i64} : i64, !llvm.ptr
    %310 = llvm.getelementptr inbounds %62[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %310 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %311 = llvm.getelementptr inbounds %62[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %311 {alignment = 8 : i64} : i64, !llvm.ptr
    %312 = llvm.getelementptr inbounds %62[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %312 {alignment = 8 : i64} : i64, !llvm.ptr
    %313 = llvm.getelementptr inbounds %62[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %313 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %314 = llvm.getelementptr inbounds %62[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %85, %314 {alignment = 8 : i64} : i64, !llvm.ptr
    %315 = llvm.getelementptr inbounds %62[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %89, %315 {alignment = 8 : i64} : i64, !llvm.ptr
    %316 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %317 = llvm.call @stepwell_parallel_for(%316, %62, %306, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%317 : i32)
  ^bb9:
    %318 = llvm.call @program.parallel2(%9, %306, %91, %81, %a_size0, %a_stride1, %a, %a_size1, %63, %out2, %85, %89) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%318 : i32)
  ^bb10(%319: i32):
    %320 = llvm.ashr %a_stride1, %4 : i64
    %321 = llvm.mul %320, %11 overflow<nsw> : i64
    %322 = llvm.icmp "slt" %91, %a_size1 : i64
    llvm.cond_br %322, ^bb11(%91 : i64), ^bb68
  ^bb11(%j_1_right_panel: i64):
    %323 = llvm.icmp "slt" %9, %91 : i64
    llvm.cond_br %323, ^bb12(%9 : i64), ^bb25
  ^bb12(%i_1_right_tile: i64):
    %324 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %325 = llvm.icmp "slt" %i_1_right_tile, %324 : i64
    llvm.cond_br %325, ^bb13(%i_1_right_tile : i64), ^bb24
  ^bb13(%i_1_right: i64):
    %326 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %327 = llvm.intr.smin(%326, %a_size1) : (i64, i64) -> i64
    %328 = llvm.icmp "slt" %j_1_right_panel, %327 : i64
    llvm.cond_br %328, ^bb14(%j_1_right_panel : i64), ^bb23
  ^bb14(%j_1_right: i64):
    %329 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %329, ^bb15(%9, %66 : i64, f64), ^bb22(%66 : f64)
  ^bb15(%k1_1_right: i64, %330: f64):
    %331 = llvm.icmp "slt" %9, %321 : i64
    llvm.cond_br %331, ^bb16(%9, %68, %67 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%68, %67 : vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_right: i64, %332: vector<4xf64>, %333: vector<4xf64>):
    %334 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %335 = llvm.intr.smin(%334, %321) : (i64, i64) -> i64
    %336 = llvm.icmp "slt" %k0_1_right, %335 : i64
    llvm.cond_br %336, ^bb17(%k0_1_right, %68, %68, %68, %68 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%68, %68, %68, %68 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_right_1: i64, %337: vector<4xf64>, %338: vector<4xf64>, %339: vector<4xf64>, %340: vector<4xf64>):
    %341 = llvm.mul %k1_1_right, %63 overflow<nsw> : i64
    %342 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %343 = llvm.add %341, %342 overflow<nsw> : i64
    %344 = llvm.add %343, %k0_1_right_1 overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %a[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %346 = llvm.load %345 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %347 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %348 = llvm.add %341, %347 overflow<nsw> : i64
    %349 = llvm.add %348, %k0_1_right_1 overflow<nsw> : i64
    %350 = llvm.getelementptr inbounds %a[%349] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %352 = llvm.fmul %346, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %353 = llvm.fadd %337, %352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %354 = llvm.getelementptr inbounds %345[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %355 = llvm.load %354 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %356 = llvm.getelementptr inbounds %350[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %357 = llvm.load %356 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %358 = llvm.fmul %355, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %359 = llvm.fadd %338, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %360 = llvm.getelementptr inbounds %345[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %361 = llvm.load %360 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %362 = llvm.getelementptr inbounds %350[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %364 = llvm.fmul %361, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %365 = llvm.fadd %339, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %366 = llvm.getelementptr inbounds %345[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %368 = llvm.getelementptr inbounds %350[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %369 = llvm.load %368 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %370 = llvm.fmul %367, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %371 = llvm.fadd %340, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %372 = llvm.add %k0_1_right_1, %11 overflow<nsw> : i64
    %373 = llvm.icmp "slt" %372, %335 : i64
    llvm.cond_br %373, ^bb17(%372, %353, %359, %365, %371 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%353, %359, %365, %371 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%374: vector<4xf64>, %375: vector<4xf64>, %376: vector<4xf64>, %377: vector<4xf64>):
    %378 = llvm.fadd %374, %375 : vector<4xf64>
    %379 = llvm.fadd %376, %377 : vector<4xf64>
    %380 = llvm.fadd %378, %379 : vector<4xf64>
    %381 = llvm.fsub %380, %333 : vector<4xf64>
    %382 = llvm.fadd %332, %381 : vector<4xf64>
    %383 = llvm.fsub %382, %332 : vector<4xf64>
    %384 = llvm.fsub %383, %381 : vector<4xf64>
    %385 = llvm.fcmp "uno" %384, %384 : vector<4xf64>
    %386 = llvm.select %385, %67, %384 : vector<4xi1>, vector<4xf64>
    %387 = llvm.add %k0_1_right, %12 overflow<nsw> : i64
    %388 = llvm.icmp "slt" %387, %321 : i64
    llvm.cond_br %388, ^bb16(%387, %382, %386 : i64, vector<4xf64>, vector<4xf64>), ^bb19(%382, %386 : vector<4xf64>, vector<4xf64>)
  ^bb19(%389: vector<4xf64>, %390: vector<4xf64>):
    %391 = llvm.fsub %68, %390 : vector<4xf64>
    %392 = llvm.icmp "slt" %321, %a_stride1 : i64
    llvm.cond_br %392, ^bb20(%321, %391 : i64, vector<4xf64>), ^bb21(%391 : vector<4xf64>)
  ^bb20(%k0_1_right_2: i64, %393: vector<4xf64>):
    %394 = llvm.sub %a_stride1, %k0_1_right_2 overflow<nsw> : i64
    %395 = llvm.intr.smin(%394, %4) : (i64, i64) -> i64
    %396 = llvm.intr.smax(%395, %9) : (i64, i64) -> i64
    %397 = llvm.trunc %396 : i64 to i32
    %398 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %399 = llvm.mlir.poison : vector<4xi32>
    %400 = llvm.insertelement %397, %399[%9 : i64] : vector<4xi32>
    %401 = llvm.shufflevector %400, %399 [0, 0, 0, 0] : vector<4xi32>
    %402 = llvm.icmp "slt" %398, %401 : vector<4xi32>
    %403 = llvm.mul %k1_1_right, %63 overflow<nsw> : i64
    %404 = llvm.mul %i_1_right, %a_stride1 overflow<nsw> : i64
    %405 = llvm.add %403, %404 overflow<nsw> : i64
    %406 = llvm.add %405, %k0_1_right_2 overflow<nsw> : i64
    %407 = llvm.getelementptr inbounds %a[%406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %408 = llvm.intr.masked.load %407, %402, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %409 = llvm.mul %j_1_right, %a_stride1 overflow<nsw> : i64
    %410 = llvm.add %403, %409 overflow<nsw> : i64
    %411 = llvm.add %410, %k0_1_right_2 overflow<nsw> : i64
    %412 = llvm.getelementptr inbounds %a[%411] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %413 = llvm.intr.masked.load %412, %402, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %414 = llvm.fmul %408, %413 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %415 = llvm.fadd %393, %414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %416 = llvm.select %402, %415, %393 : vector<4xi1>, vector<4xf64>
    %417 = llvm.add %k0_1_right_2, %4 overflow<nsw> : i64
    %418 = llvm.icmp "slt" %417, %a_stride1 : i64
    llvm.cond_br %418, ^bb20(%417, %416 : i64, vector<4xf64>), ^bb21(%416 : vector<4xf64>)
  ^bb21(%419: vector<4xf64>):
    %420 = llvm.fadd %389, %419 : vector<4xf64>
    %421 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %422 = "llvm.intr.vector.reduce.fadd"(%421, %420) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %423 = llvm.fadd %330, %422 : f64
    %424 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %425 = llvm.icmp "slt" %424, %a_size0 : i64
    llvm.cond_br %425, ^bb15(%424, %423 : i64, f64), ^bb22(%423 : f64)
  ^bb22(%426: f64):
    %427 = llvm.mul %i_1_right, %a_size1 overflow<nsw> : i64
    %428 = llvm.add %427, %j_1_right overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %out2[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %426, %429 {alignment = 8 : i64} : f64, !llvm.ptr
    %430 = llvm.add %j_1_right, %2 overflow<nsw> : i64
    %431 = llvm.icmp "slt" %430, %327 : i64
    llvm.cond_br %431, ^bb14(%430 : i64), ^bb23
  ^bb23:
    %432 = llvm.add %i_1_right, %2 overflow<nsw> : i64
    %433 = llvm.icmp "slt" %432, %324 : i64
    llvm.cond_br %433, ^bb13(%432 : i64), ^bb24
  ^bb24:
    %434 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %435 = llvm.icmp "slt" %434, %91 : i64
    llvm.cond_br %435, ^bb12(%434 : i64), ^bb25
  ^bb25:
    %436 = llvm.icmp "slt" %91, %95 : i64
    llvm.cond_br %436, ^bb26(%91 : i64), ^bb39
  ^bb26(%i_1_right_below_tile: i64):
    %437 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %438 = llvm.icmp "slt" %i_1_right_below_tile, %437 : i64
    llvm.cond_br %438, ^bb27(%i_1_right_below_tile : i64), ^bb38
  ^bb27(%i_1_right_below: i64):
    %439 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %440 = llvm.intr.smin(%439, %a_size1) : (i64, i64) -> i64
    %441 = llvm.icmp "slt" %j_1_right_panel, %440 : i64
    llvm.cond_br %441, ^bb28(%j_1_right_panel : i64), ^bb37
  ^bb28(%j_1_right_below: i64):
    %442 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %442, ^bb29(%9, %66 : i64, f64), ^bb36(%66 : f64)
  ^bb29(%k1_1_right_below: i64, %443: f64):
    %444 = llvm.icmp "slt" %9, %321 : i64
    llvm.cond_br %444, ^bb30(%9, %68, %67 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%68, %67 : vector<4xf64>, vector<4xf64>)
  ^bb30(%k0_1_right_below: i64, %445: vector<4xf64>, %446: vector<4xf64>):
    %447 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %448 = llvm.intr.smin(%447, %321) : (i64, i64) -> i64
    %449 = llvm.icmp "slt" %k0_1_right_below, %448 : i64
    llvm.cond_br %449, ^bb31(%k0_1_right_below, %68, %68, %68, %68 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%68, %68, %68, %68 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_right_below_1: i64, %450: vector<4xf64>, %451: vector<4xf64>, %452: vector<4xf64>, %453: vector<4xf64>):
    %454 = llvm.mul %k1_1_right_below, %63 overflow<nsw> : i64
    %455 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %456 = llvm.add %454, %455 overflow<nsw> : i64
    %457 = llvm.add %456, %k0_1_right_below_1 overflow<nsw> : i64
    %458 = llvm.getelementptr inbounds %a[%457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %459 = llvm.load %458 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %460 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %461 = llvm.add %454, %460 overflow<nsw> : i64
    %462 = llvm.add %461, %k0_1_right_below_1 overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %a[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %465 = llvm.fmul %459, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fadd %450, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %467 = llvm.getelementptr inbounds %458[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %468 = llvm.load %467 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %469 = llvm.getelementptr inbounds %463[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %470 = llvm.load %469 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %471 = llvm.fmul %468, %470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %472 = llvm.fadd %451, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %473 = llvm.getelementptr inbounds %458[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %474 = llvm.load %473 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %475 = llvm.getelementptr inbounds %463[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %476 = llvm.load %475 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %477 = llvm.fmul %474, %476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %478 = llvm.fadd %452, %477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %479 = llvm.getelementptr inbounds %458[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %480 = llvm.load %479 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %481 = llvm.getelementptr inbounds %463[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %482 = llvm.load %481 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %483 = llvm.fmul %480, %482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %484 = llvm.fadd %453, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %485 = llvm.add %k0_1_right_below_1, %11 overflow<nsw> : i64
    %486 = llvm.icmp "slt" %485, %448 : i64
    llvm.cond_br %486, ^bb31(%485, %466, %472, %478, %484 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%466, %472, %478, %484 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%487: vector<4xf64>, %488: vector<4xf64>, %489: vector<4xf64>, %490: vector<4xf64>):
    %491 = llvm.fadd %487, %488 : vector<4xf64>
    %492 = llvm.fadd %489, %490 : vector<4xf64>
    %493 = llvm.fadd %491, %492 : vector<4xf64>
    %494 = llvm.fsub %493, %446 : vector<4xf64>
    %495 = llvm.fadd %445, %494 : vector<4xf64>
    %496 = llvm.fsub %495, %445 : vector<4xf64>
    %497 = llvm.fsub %496, %494 : vector<4xf64>
    %498 = llvm.fcmp "uno" %497, %497 : vector<4xf64>
    %499 = llvm.select %498, %67, %497 : vector<4xi1>, vector<4xf64>
    %500 = llvm.add %k0_1_right_below, %12 overflow<nsw> : i64
    %501 = llvm.icmp "slt" %500, %321 : i64
    llvm.cond_br %501, ^bb30(%500, %495, %499 : i64, vector<4xf64>, vector<4xf64>), ^bb33(%495, %499 : vector<4xf64>, vector<4xf64>)
  ^bb33(%502: vector<4xf64>, %503: vector<4xf64>):
    %504 = llvm.fsub %68, %503 : vector<4xf64>
    %505 = llvm.icmp "slt" %321, %a_stride1 : i64
    llvm.cond_br %505, ^bb34(%321, %504 : i64, vector<4xf64>), ^bb35(%504 : vector<4xf64>)
  ^bb34(%k0_1_right_below_2: i64, %506: vector<4xf64>):
    %507 = llvm.sub %a_stride1, %k0_1_right_below_2 overflow<nsw> : i64
    %508 = llvm.intr.smin(%507, %4) : (i64, i64) -> i64
    %509 = llvm.intr.smax(%508, %9) : (i64, i64) -> i64
    %510 = llvm.trunc %509 : i64 to i32
    %511 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %512 = llvm.mlir.poison : vector<4xi32>
    %513 = llvm.insertelement %510, %512[%9 : i64] : vector<4xi32>
    %514 = llvm.shufflevector %513, %512 [0, 0, 0, 0] : vector<4xi32>
    %515 = llvm.icmp "slt" %511, %514 : vector<4xi32>
    %516 = llvm.mul %k1_1_right_below, %63 overflow<nsw> : i64
    %517 = llvm.mul %i_1_right_below, %a_stride1 overflow<nsw> : i64
    %518 = llvm.add %516, %517 overflow<nsw> : i64
    %519 = llvm.add %518, %k0_1_right_below_2 overflow<nsw> : i64
    %520 = llvm.getelementptr inbounds %a[%519] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %521 = llvm.intr.masked.load %520, %515, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %522 = llvm.mul %j_1_right_below, %a_stride1 overflow<nsw> : i64
    %523 = llvm.add %516, %522 overflow<nsw> : i64
    %524 = llvm.add %523, %k0_1_right_below_2 overflow<nsw> : i64
    %525 = llvm.getelementptr inbounds %a[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %526 = llvm.intr.masked.load %525, %515, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %527 = llvm.fmul %521, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %528 = llvm.fadd %506, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.select %515, %528, %506 : vector<4xi1>, vector<4xf64>
    %530 = llvm.add %k0_1_right_below_2, %4 overflow<nsw> : i64
    %531 = llvm.icmp "slt" %530, %a_stride1 : i64
    llvm.cond_br %531, ^bb34(%530, %529 : i64, vector<4xf64>), ^bb35(%529 : vector<4xf64>)
  ^bb35(%532: vector<4xf64>):
    %533 = llvm.fadd %502, %532 : vector<4xf64>
    %534 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %535 = "llvm.intr.vector.reduce.fadd"(%534, %533) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %536 = llvm.fadd %443, %535 : f64
    %537 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %538 = llvm.icmp "slt" %537, %a_size0 : i64
    llvm.cond_br %538, ^bb29(%537, %536 : i64, f64), ^bb36(%536 : f64)
  ^bb36(%539: f64):
    %540 = llvm.mul %i_1_right_below, %a_size1 overflow<nsw> : i64
    %541 = llvm.add %540, %j_1_right_below overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %out2[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %539, %542 {alignment = 8 : i64} : f64, !llvm.ptr
    %543 = llvm.add %j_1_right_below, %2 overflow<nsw> : i64
    %544 = llvm.icmp "slt" %543, %440 : i64
    llvm.cond_br %544, ^bb28(%543 : i64), ^bb37
  ^bb37:
    %545 = llvm.add %i_1_right_below, %2 overflow<nsw> : i64
    %546 = llvm.icmp "slt" %545, %437 : i64
    llvm.cond_br %546, ^bb27(%545 : i64), ^bb38
  ^bb38:
    %547 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %95 : i64
    llvm.cond_br %548, ^bb26(%547 : i64), ^bb39
  ^bb39:
    %549 = llvm.icmp "slt" %95, %99 : i64
    llvm.cond_br %549, ^bb40(%95 : i64), ^bb53
  ^bb40(%i_1_right_below_below_tile: i64):
    %550 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %551 = llvm.icmp "slt" %i_1_right_below_below_tile, %550 : i64
    llvm.cond_br %551, ^bb41(%i_1_right_below_below_tile : i64), ^bb52
  ^bb41(%i_1_right_below_below: i64):
    %552 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %553 = llvm.intr.smin(%552, %a_size1) : (i64, i64) -> i64
    %554 = llvm.icmp "slt" %j_1_right_panel, %553 : i64
    llvm.cond_br %554, ^bb42(%j_1_right_panel : i64), ^bb51
  ^bb42(%j_1_right_below_below: i64):
    %555 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %555, ^bb43(%9, %66 : i64, f64), ^bb50(%66 : f64)
  ^bb43(%k1_1_right_below_below: i64, %556: f64):
    %557 = llvm.icmp "slt" %9, %321 : i64
    llvm.cond_br %557, ^bb44(%9, %68, %67 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%68, %67 : vector<4xf64>, vector<4xf64>)
  ^bb44(%k0_1_right_below_below: i64, %558: vector<4xf64>, %559: vector<4xf64>):
    %560 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %561 = llvm.intr.smin(%560, %321) : (i64, i64) -> i64
    %562 = llvm.icmp "slt" %k0_1_right_below_below, %561 : i64
    llvm.cond_br %562, ^bb45(%k0_1_right_below_below, %68, %68, %68, %68 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%68, %68, %68, %68 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_right_below_below_1: i64, %563: vector<4xf64>, %564: vector<4xf64>, %565: vector<4xf64>, %566: vector<4xf64>):
    %567 = llvm.mul %k1_1_right_below_below, %63 overflow<nsw> : i64
    %568 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %569 = llvm.add %567, %568 overflow<nsw> : i64
    %570 = llvm.add %569, %k0_1_right_below_below_1 overflow<nsw> : i64
    %571 = llvm.getelementptr inbounds %a[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %572 = llvm.load %571 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %573 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %574 = llvm.add %567, %573 overflow<nsw> : i64
    %575 = llvm.add %574, %k0_1_right_below_below_1 overflow<nsw> : i64
    %576 = llvm.getelementptr inbounds %a[%575] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %577 = llvm.load %576 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %578 = llvm.fmul %572, %577 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %579 = llvm.fadd %563, %578 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %580 = llvm.getelementptr inbounds %571[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %581 = llvm.load %580 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %582 = llvm.getelementptr inbounds %576[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %583 = llvm.load %582 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %584 = llvm.fmul %581, %583 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %585 = llvm.fadd %564, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %586 = llvm.getelementptr inbounds %571[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %587 = llvm.load %586 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %588 = llvm.getelementptr inbounds %576[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %589 = llvm.load %588 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %590 = llvm.fmul %587, %589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %591 = llvm.fadd %565, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %592 = llvm.getelementptr inbounds %571[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %593 = llvm.load %592 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %594 = llvm.getelementptr inbounds %576[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %595 = llvm.load %594 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %596 = llvm.fmul %593, %595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %597 = llvm.fadd %566, %596 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %598 = llvm.add %k0_1_right_below_below_1, %11 overflow<nsw> : i64
    %599 = llvm.icmp "slt" %598, %561 : i64
    llvm.cond_br %599, ^bb45(%598, %579, %585, %591, %597 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%579, %585, %591, %597 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%600: vector<4xf64>, %601: vector<4xf64>, %602: vector<4xf64>, %603: vector<4xf64>):
    %604 = llvm.fadd %600, %601 : vector<4xf64>
    %605 = llvm.fadd %602, %603 : vector<4xf64>
    %606 = llvm.fadd %604, %605 : vector<4xf64>
    %607 = llvm.fsub %606, %559 : vector<4xf64>
    %608 = llvm.fadd %558, %607 : vector<4xf64>
    %609 = llvm.fsub %608, %558 : vector<4xf64>
    %610 = llvm.fsub %609, %607 : vector<4xf64>
    %611 = llvm.fcmp "uno" %610, %610 : vector<4xf64>
    %612 = llvm.select %611, %67, %610 : vector<4xi1>, vector<4xf64>
    %613 = llvm.add %k0_1_right_below_below, %12 overflow<nsw> : i64
    %614 = llvm.icmp "slt" %613, %321 : i64
    llvm.cond_br %614, ^bb44(%613, %608, %612 : i64, vector<4xf64>, vector<4xf64>), ^bb47(%608, %612 : vector<4xf64>, vector<4xf64>)
  ^bb47(%615: vector<4xf64>, %616: vector<4xf64>):
    %617 = llvm.fsub %68, %616 : vector<4xf64>
    %618 = llvm.icmp "slt" %321, %a_stride1 : i64
    llvm.cond_br %618, ^bb48(%321, %617 : i64, vector<4xf64>), ^bb49(%617 : vector<4xf64>)
  ^bb48(%k0_1_right_below_below_2: i64, %619: vector<4xf64>):
    %620 = llvm.sub %a_stride1, %k0_1_right_below_below_2 overflow<nsw> : i64
    %621 = llvm.intr.smin(%620, %4) : (i64, i64) -> i64
    %622 = llvm.intr.smax(%621, %9) : (i64, i64) -> i64
    %623 = llvm.trunc %622 : i64 to i32
    %624 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %625 = llvm.mlir.poison : vector<4xi32>
    %626 = llvm.insertelement %623, %625[%9 : i64] : vector<4xi32>
    %627 = llvm.shufflevector %626, %625 [0, 0, 0, 0] : vector<4xi32>
    %628 = llvm.icmp "slt" %624, %627 : vector<4xi32>
    %629 = llvm.mul %k1_1_right_below_below, %63 overflow<nsw> : i64
    %630 = llvm.mul %i_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %631 = llvm.add %629, %630 overflow<nsw> : i64
    %632 = llvm.add %631, %k0_1_right_below_below_2 overflow<nsw> : i64
    %633 = llvm.getelementptr inbounds %a[%632] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %634 = llvm.intr.masked.load %633, %628, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %635 = llvm.mul %j_1_right_below_below, %a_stride1 overflow<nsw> : i64
    %636 = llvm.add %629, %635 overflow<nsw> : i64
    %637 = llvm.add %636, %k0_1_right_below_below_2 overflow<nsw> : i64
    %638 = llvm.getelementptr inbounds %a[%637] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %639 = llvm.intr.masked.load %638, %628, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %640 = llvm.fmul %634, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %641 = llvm.fadd %619, %640 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %642 = llvm.select %628, %641, %619 : vector<4xi1>, vector<4xf64>
    %643 = llvm.add %k0_1_right_below_below_2, %4 overflow<nsw> : i64
    %644 = llvm.icmp "slt" %643, %a_stride1 : i64
    llvm.cond_br %644, ^bb48(%643, %642 : i64, vector<4xf64>), ^bb49(%642 : vector<4xf64>)
  ^bb49(%645: vector<4xf64>):
    %646 = llvm.fadd %615, %645 : vector<4xf64>
    %647 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %648 = "llvm.intr.vector.reduce.fadd"(%647, %646) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %649 = llvm.fadd %556, %648 : f64
    %650 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %651 = llvm.icmp "slt" %650, %a_size0 : i64
    llvm.cond_br %651, ^bb43(%650, %649 : i64, f64), ^bb50(%649 : f64)
  ^bb50(%652: f64):
    %653 = llvm.mul %i_1_right_below_below, %a_size1 overflow<nsw> : i64
    %654 = llvm.add %653, %j_1_right_below_below overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %out2[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %652, %655 {alignment = 8 : i64} : f64, !llvm.ptr
    %656 = llvm.add %j_1_right_below_below, %2 overflow<nsw> : i64
    %657 = llvm.icmp "slt" %656, %553 : i64
    llvm.cond_br %657, ^bb42(%656 : i64), ^bb51
  ^bb51:
    %658 = llvm.add %i_1_right_below_below, %2 overflow<nsw> : i64
    %659 = llvm.icmp "slt" %658, %550 : i64
    llvm.cond_br %659, ^bb41(%658 : i64), ^bb52
  ^bb52:
    %660 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %661 = llvm.icmp "slt" %660, %99 : i64
    llvm.cond_br %661, ^bb40(%660 : i64), ^bb53
  ^bb53:
    %662 = llvm.icmp "slt" %99, %a_size1 : i64
    llvm.cond_br %662, ^bb54(%99 : i64), ^bb67
  ^bb54(%i_1_right_below_below_below_tile: i64):
    %663 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %664 = llvm.icmp "slt" %i_1_right_below_below_below_tile, %663 : i64
    llvm.cond_br %664, ^bb55(%i_1_right_below_below_below_tile : i64), ^bb66
  ^bb55(%i_1_right_below_below_below: i64):
    %665 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %666 = llvm.intr.smin(%665, %a_size1) : (i64, i64) -> i64
    %667 = llvm.icmp "slt" %j_1_right_panel, %666 : i64
    llvm.cond_br %667, ^bb56(%j_1_right_panel : i64), ^bb65
  ^bb56(%j_1_right_below_below_below: i64):
    %668 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %668, ^bb57(%9, %66 : i64, f64), ^bb64(%66 : f64)
  ^bb57(%k1_1_right_below_below_below: i64, %669: f64):
    %670 = llvm.icmp "slt" %9, %321 : i64
    llvm.cond_br %670, ^bb58(%9, %68, %67 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%68, %67 : vector<4xf64>, vector<4xf64>)
  ^bb58(%k0_1_right_below_below_below: i64, %671: vector<4xf64>, %672: vector<4xf64>):
    %673 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %674 = llvm.intr.smin(%673, %321) : (i64, i64) -> i64
    %675 = llvm.icmp "slt" %k0_1_right_below_below_below, %674 : i64
    llvm.cond_br %675, ^bb59(%k0_1_right_below_below_below, %68, %68, %68, %68 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%68, %68, %68, %68 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_1_right_below_below_below_1: i64, %676: vector<4xf64>, %677: vector<4xf64>, %678: vector<4xf64>, %679: vector<4xf64>):
    %680 = llvm.mul %k1_1_right_below_below_below, %63 overflow<nsw> : i64
    %681 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %682 = llvm.add %680, %681 overflow<nsw> : i64
    %683 = llvm.add %682, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %684 = llvm.getelementptr inbounds %a[%683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %685 = llvm.load %684 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %686 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %687 = llvm.add %680, %686 overflow<nsw> : i64
    %688 = llvm.add %687, %k0_1_right_below_below_below_1 overflow<nsw> : i64
    %689 = llvm.getelementptr inbounds %a[%688] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %690 = llvm.load %689 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %691 = llvm.fmul %685, %690 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %692 = llvm.fadd %676, %691 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %693 = llvm.getelementptr inbounds %684[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %694 = llvm.load %693 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %695 = llvm.getelementptr inbounds %689[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %696 = llvm.load %695 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %697 = llvm.fmul %694, %696 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %698 = llvm.fadd %677, %697 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %699 = llvm.getelementptr inbounds %684[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %700 = llvm.load %699 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %701 = llvm.getelementptr inbounds %689[%0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %703 = llvm.fmul %700, %702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %704 = llvm.fadd %678, %703 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %705 = llvm.getelementptr inbounds %684[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %706 = llvm.load %705 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %707 = llvm.getelementptr inbounds %689[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %708 = llvm.load %707 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %709 = llvm.fmul %706, %708 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %710 = llvm.fadd %679, %709 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %711 = llvm.add %k0_1_right_below_below_below_1, %11 overflow<nsw> : i64
    %712 = llvm.icmp "slt" %711, %674 : i64
    llvm.cond_br %712, ^bb59(%711, %692, %698, %704, %710 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%692, %698, %704, %710 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%713: vector<4xf64>, %714: vector<4xf64>, %715: vector<4xf64>, %716: vector<4xf64>):
    %717 = llvm.fadd %713, %714 : vector<4xf64>
    %718 = llvm.fadd %715, %716 : vector<4xf64>
    %719 = llvm.fadd %717, %718 : vector<4xf64>
    %720 = llvm.fsub %719, %672 : vector<4xf64>
    %721 = llvm.fadd %671, %720 : vector<4xf64>
    %722 = llvm.fsub %721, %671 : vector<4xf64>
    %723 = llvm.fsub %722, %720 : vector<4xf64>
    %724 = llvm.fcmp "uno" %723, %723 : vector<4xf64>
    %725 = llvm.select %724, %67, %723 : vector<4xi1>, vector<4xf64>
    %726 = llvm.add %k0_1_right_below_below_below, %12 overflow<nsw> : i64
    %727 = llvm.icmp "slt" %726, %321 : i64
    llvm.cond_br %727, ^bb58(%726, %721, %725 : i64, vector<4xf64>, vector<4xf64>), ^bb61(%721, %725 : vector<4xf64>, vector<4xf64>)
  ^bb61(%728: vector<4xf64>, %729: vector<4xf64>):
    %730 = llvm.fsub %68, %729 : vector<4xf64>
    %731 = llvm.icmp "slt" %321, %a_stride1 : i64
    llvm.cond_br %731, ^bb62(%321, %730 : i64, vector<4xf64>), ^bb63(%730 : vector<4xf64>)
  ^bb62(%k0_1_right_below_below_below_2: i64, %732: vector<4xf64>):
    %733 = llvm.sub %a_stride1, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %734 = llvm.intr.smin(%733, %4) : (i64, i64) -> i64
    %735 = llvm.intr.smax(%734, %9) : (i64, i64) -> i64
    %736 = llvm.trunc %735 : i64 to i32
    %737 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %738 = llvm.mlir.poison : vector<4xi32>
    %739 = llvm.insertelement %736, %738[%9 : i64] : vector<4xi32>
    %740 = llvm.shufflevector %739, %738 [0, 0, 0, 0] : vector<4xi32>
    %741 = llvm.icmp "slt" %737, %740 : vector<4xi32>
    %742 = llvm.mul %k1_1_right_below_below_below, %63 overflow<nsw> : i64
    %743 = llvm.mul %i_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %744 = llvm.add %742, %743 overflow<nsw> : i64
    %745 = llvm.add %744, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %746 = llvm.getelementptr inbounds %a[%745] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %747 = llvm.intr.masked.load %746, %741, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %748 = llvm.mul %j_1_right_below_below_below, %a_stride1 overflow<nsw> : i64
    %749 = llvm.add %742, %748 overflow<nsw> : i64
    %750 = llvm.add %749, %k0_1_right_below_below_below_2 overflow<nsw> : i64
    %751 = llvm.getelementptr inbounds %a[%750] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %752 = llvm.intr.masked.load %751, %741, %67 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %753 = llvm.fmul %747, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %754 = llvm.fadd %732, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %755 = llvm.select %741, %754, %732 : vector<4xi1>, vector<4xf64>
    %756 = llvm.add %k0_1_right_below_below_below_2, %4 overflow<nsw> : i64
    %757 = llvm.icmp "slt" %756, %a_stride1 : i64
    llvm.cond_br %757, ^bb62(%756, %755 : i64, vector<4xf64>), ^bb63(%755 : vector<4xf64>)
  ^bb63(%758: vector<4xf64>):
    %759 = llvm.fadd %728, %758 : vector<4xf64>
    %760 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %761 = "llvm.intr.vector.reduce.fadd"(%760, %759) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %762 = llvm.fadd %669, %761 : f64
    %763 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %764 = llvm.icmp "slt" %763, %a_size0 : i64
    llvm.cond_br %764, ^bb57(%763, %762 : i64, f64), ^bb64(%762 : f64)
  ^bb64(%765: f64):
    %766 = llvm.mul %i_1_right_below_below_below, %a_size1 overflow<nsw> : i64
    %767 = llvm.add %766, %j_1_right_below_below_below overflow<nsw> : i64
    %768 = llvm.getelementptr inbounds %out2[%767] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %765, %768 {alignment = 8 : i64} : f64, !llvm.ptr
    %769 = llvm.add %j_1_right_below_below_below, %2 overflow<nsw> : i64
    %770 = llvm.icmp "slt" %769, %666 : i64
    llvm.cond_br %770, ^bb56(%769 : i64), ^bb65
  ^bb65:
    %771 = llvm.add %i_1_right_below_below_below, %2 overflow<nsw> : i64
    %772 = llvm.icmp "slt" %771, %663 : i64
    llvm.cond_br %772, ^bb55(%771 : i64), ^bb66
  ^bb66:
    %773 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %774 = llvm.icmp "slt" %773, %a_size1 : i64
    llvm.cond_br %774, ^bb54(%773 : i64), ^bb67
  ^bb67:
    %775 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %776 = llvm.icmp "slt" %775, %a_size1 : i64
    llvm.cond_br %776, ^bb11(%775 : i64), ^bb68
  ^bb68:
    llvm.return %57 : i32
  ^bb69(%777: i32):
    llvm.return %777 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %778: i64, %779: i64, %780: i64, %781: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %782: i64, %783: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %784: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %785: i64, %786: i64, %787: i64, %788: i64, %789: i64, %790: i1, %791: i64, %792: i64, %793: i64) -> i32 attributes {no_unwind, no_inline} {
    %794 = llvm.mlir.constant(0) : i64
    %795 = llvm.mlir.constant(1) : i64
    %796 = llvm.mlir.constant(8) : i64
    %797 = llvm.mlir.constant(8192) : i64
    %798 = llvm.mlir.constant(4) : i64
    %799 = llvm.mlir.constant(6) : i64
    %800 = llvm.mlir.constant(2) : i64
    %801 = llvm.mlir.constant(3) : i64
    %802 = llvm.mlir.constant(5) : i64
    %803 = llvm.mlir.constant(16384) : i64
    %804 = llvm.mlir.constant(7) : i64
    %805 = llvm.mlir.constant(64) : i64
    %806 = llvm.mlir.constant(-64) : i64
    %807 = llvm.mlir.constant(1 : i32) : i32
    %808 = llvm.mlir.constant(0 : i32) : i32
    %809 = llvm.mlir.constant(3 : i32) : i32
    %810 = llvm.mlir.constant(true) : i1
    %811 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %812 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %812, ^bb1(%begin : i64), ^bb78
  ^bb1(%b0: i64):
    %813 = llvm.icmp "slt" %794, %778 : i64
    llvm.cond_br %813, ^bb2(%794 : i64), ^bb38
  ^bb2(%j_panel: i64):
    %814 = llvm.icmp "slt" %794, %779 : i64
    llvm.cond_br %814, ^bb3(%794 : i64), ^bb37
  ^bb3(%k0_piece: i64):
    %815 = llvm.mul %780, %805 overflow<nsw> : i64
    %816 = llvm.add %815, %805 overflow<nsw> : i64
    %817 = llvm.and %816, %806 : i64
    %b_copy = llvm.call @aligned_alloc(%805, %817) : (i64, i64) -> !llvm.ptr
    %818 = llvm.mlir.zero : !llvm.ptr
    %819 = llvm.icmp "ne" %b_copy, %818 : !llvm.ptr
    llvm.cond_br %819, ^bb4, ^bb79(%807 : i32)
  ^bb4:
    llvm.cond_br %781, ^bb5, ^bb8
  ^bb5:
    %820 = llvm.add %k0_piece, %797 overflow<nsw> : i64
    %821 = llvm.intr.smin(%820, %a_stride1_1) : (i64, i64) -> i64
    %822 = llvm.icmp "slt" %k0_piece, %821 : i64
    llvm.cond_br %822, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %823 = llvm.add %k0_copy, %796 overflow<nsw> : i64
    %824 = llvm.mul %b0, %782 overflow<nsw> : i64
    %825 = llvm.mul %823, %b_stride1_1 overflow<nsw> : i64
    %826 = llvm.add %824, %825 overflow<nsw> : i64
    %827 = llvm.add %826, %j_panel overflow<nsw> : i64
    %828 = llvm.getelementptr %b_1[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%828, %808, %809, %807) : (!llvm.ptr, i32, i32, i32) -> ()
    %829 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %830 = llvm.add %824, %829 overflow<nsw> : i64
    %831 = llvm.add %830, %j_panel overflow<nsw> : i64
    %832 = llvm.getelementptr inbounds %b_1[%831] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %833 = llvm.load %832 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %834 = llvm.getelementptr inbounds %832[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %835 = llvm.load %834 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %836 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %837 = llvm.mul %836, %796 overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %b_copy[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %833, %838 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %839 = llvm.add %794, %798 overflow<nsw> : i64
    %840 = llvm.add %837, %839 overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %b_copy[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %835, %841 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %842 = llvm.add %k0_copy, %795 overflow<nsw> : i64
    %843 = llvm.icmp "slt" %842, %821 : i64
    llvm.cond_br %843, ^bb6(%842 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %844 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %845 = llvm.intr.smin(%797, %844) : (i64, i64) -> i64
    %846 = llvm.intr.smax(%845, %794) : (i64, i64) -> i64
    %847 = llvm.select %781, %794, %846 : i1, i64
    %848 = llvm.mul %b0, %782 overflow<nsw> : i64
    %849 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %850 = llvm.add %848, %849 overflow<nsw> : i64
    %851 = llvm.add %850, %j_panel overflow<nsw> : i64
    %852 = llvm.getelementptr inbounds %b_1[%851] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %853 = llvm.select %781, %b_copy, %852 : i1, !llvm.ptr
    %854 = llvm.select %781, %780, %847 : i1, i64
    %855 = llvm.select %781, %796, %b_stride1_1 : i1, i64
    %856 = llvm.icmp "slt" %794, %783 : i64
    llvm.cond_br %856, ^bb9(%794 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %857 = llvm.icmp "eq" %k0_piece, %794 : i64
    llvm.cond_br %857, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%811, %811, %811, %811, %811, %811, %811, %811, %811, %811, %811, %811 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %858 = llvm.mul %b0, %784 overflow<nsw> : i64
    %859 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %860 = llvm.add %858, %859 overflow<nsw> : i64
    %861 = llvm.add %860, %j_panel overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %out0_1[%861] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %863 = llvm.load %862 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %864 = llvm.getelementptr inbounds %862[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %865 = llvm.load %864 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %866 = llvm.getelementptr inbounds %862[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %867 = llvm.load %866 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %868 = llvm.getelementptr inbounds %866[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %869 = llvm.load %868 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %870 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %871 = llvm.getelementptr inbounds %862[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %872 = llvm.load %871 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %873 = llvm.getelementptr inbounds %871[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %874 = llvm.load %873 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %875 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %876 = llvm.getelementptr inbounds %862[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %877 = llvm.load %876 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %878 = llvm.getelementptr inbounds %876[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %879 = llvm.load %878 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %880 = llvm.mul %798, %b_stride1_1 overflow<nsw> : i64
    %881 = llvm.getelementptr inbounds %862[%880] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %882 = llvm.load %881 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %883 = llvm.getelementptr inbounds %881[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %884 = llvm.load %883 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %885 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %862[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %887 = llvm.load %886 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %888 = llvm.getelementptr inbounds %886[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %889 = llvm.load %888 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%863, %865, %867, %869, %872, %874, %877, %879, %882, %884, %887, %889 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%890: vector<4xf64>, %891: vector<4xf64>, %892: vector<4xf64>, %893: vector<4xf64>, %894: vector<4xf64>, %895: vector<4xf64>, %896: vector<4xf64>, %897: vector<4xf64>, %898: vector<4xf64>, %899: vector<4xf64>, %900: vector<4xf64>, %901: vector<4xf64>):
    %902 = llvm.add %k0_piece, %797 overflow<nsw> : i64
    %903 = llvm.intr.smin(%902, %a_stride1_1) : (i64, i64) -> i64
    %904 = llvm.icmp "slt" %k0_piece, %903 : i64
    llvm.cond_br %904, ^bb13(%k0_piece, %890, %891, %892, %893, %894, %895, %896, %897, %898, %899, %900, %901 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%890, %891, %892, %893, %894, %895, %896, %897, %898, %899, %900, %901 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %905: vector<4xf64>, %906: vector<4xf64>, %907: vector<4xf64>, %908: vector<4xf64>, %909: vector<4xf64>, %910: vector<4xf64>, %911: vector<4xf64>, %912: vector<4xf64>, %913: vector<4xf64>, %914: vector<4xf64>, %915: vector<4xf64>, %916: vector<4xf64>):
    %917 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %918 = llvm.add %917, %796 overflow<nsw> : i64
    %919 = llvm.mul %918, %855 overflow<nsw> : i64
    %920 = llvm.getelementptr %853[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%920, %808, %809, %807) : (!llvm.ptr, i32, i32, i32) -> ()
    %921 = llvm.mul %b0, %785 overflow<nsw> : i64
    %922 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %923 = llvm.add %921, %922 overflow<nsw> : i64
    %924 = llvm.add %923, %k0 overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %a_1[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %926 = llvm.load %925 {alignment = 8 : i64} : !llvm.ptr -> f64
    %927 = llvm.mlir.poison : vector<4xf64>
    %928 = llvm.insertelement %926, %927[%794 : i64] : vector<4xf64>
    %929 = llvm.shufflevector %928, %927 [0, 0, 0, 0] : vector<4xf64>
    %930 = llvm.getelementptr inbounds %925[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %931 = llvm.load %930 {alignment = 8 : i64} : !llvm.ptr -> f64
    %932 = llvm.mlir.poison : vector<4xf64>
    %933 = llvm.insertelement %931, %932[%794 : i64] : vector<4xf64>
    %934 = llvm.shufflevector %933, %932 [0, 0, 0, 0] : vector<4xf64>
    %935 = llvm.mul %800, %a_stride1_1 overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %925[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %937 = llvm.load %936 {alignment = 8 : i64} : !llvm.ptr -> f64
    %938 = llvm.mlir.poison : vector<4xf64>
    %939 = llvm.insertelement %937, %938[%794 : i64] : vector<4xf64>
    %940 = llvm.shufflevector %939, %938 [0, 0, 0, 0] : vector<4xf64>
    %941 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %942 = llvm.getelementptr inbounds %925[%941] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %943 = llvm.load %942 {alignment = 8 : i64} : !llvm.ptr -> f64
    %944 = llvm.mlir.poison : vector<4xf64>
    %945 = llvm.insertelement %943, %944[%794 : i64] : vector<4xf64>
    %946 = llvm.shufflevector %945, %944 [0, 0, 0, 0] : vector<4xf64>
    %947 = llvm.mul %798, %a_stride1_1 overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %925[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %949 = llvm.load %948 {alignment = 8 : i64} : !llvm.ptr -> f64
    %950 = llvm.mlir.poison : vector<4xf64>
    %951 = llvm.insertelement %949, %950[%794 : i64] : vector<4xf64>
    %952 = llvm.shufflevector %951, %950 [0, 0, 0, 0] : vector<4xf64>
    %953 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %954 = llvm.getelementptr inbounds %925[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %955 = llvm.load %954 {alignment = 8 : i64} : !llvm.ptr -> f64
    %956 = llvm.mlir.poison : vector<4xf64>
    %957 = llvm.insertelement %955, %956[%794 : i64] : vector<4xf64>
    %958 = llvm.shufflevector %957, %956 [0, 0, 0, 0] : vector<4xf64>
    %959 = llvm.mul %917, %855 overflow<nsw> : i64
    %960 = llvm.getelementptr inbounds %853[%959] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %961 = llvm.load %960 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %962 = llvm.add %794, %798 overflow<nsw> : i64
    %963 = llvm.add %959, %962 overflow<nsw> : i64
    %964 = llvm.getelementptr inbounds %853[%963] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %965 = llvm.load %964 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %966 = llvm.fmul %929, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %967 = llvm.fmul %929, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %968 = llvm.fmul %934, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %969 = llvm.fmul %934, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %970 = llvm.fmul %940, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %971 = llvm.fmul %940, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %972 = llvm.fmul %946, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %973 = llvm.fmul %946, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %974 = llvm.fmul %952, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %975 = llvm.fmul %952, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %976 = llvm.fmul %958, %961 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %977 = llvm.fmul %958, %965 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %978 = llvm.fadd %905, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %990 = llvm.add %k0, %795 overflow<nsw> : i64
    %991 = llvm.icmp "slt" %990, %903 : i64
    llvm.cond_br %991, ^bb13(%990, %978, %979, %980, %981, %982, %983, %984, %985, %986, %987, %988, %989 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%978, %979, %980, %981, %982, %983, %984, %985, %986, %987, %988, %989 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%992: vector<4xf64>, %993: vector<4xf64>, %994: vector<4xf64>, %995: vector<4xf64>, %996: vector<4xf64>, %997: vector<4xf64>, %998: vector<4xf64>, %999: vector<4xf64>, %1000: vector<4xf64>, %1001: vector<4xf64>, %1002: vector<4xf64>, %1003: vector<4xf64>):
    %1004 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1005 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1006 = llvm.add %1004, %1005 overflow<nsw> : i64
    %1007 = llvm.add %1006, %j_panel overflow<nsw> : i64
    %1008 = llvm.getelementptr inbounds %out0_1[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %992, %1008 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1009 = llvm.getelementptr inbounds %1008[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %993, %1009 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1010 = llvm.getelementptr inbounds %1008[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %994, %1010 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1011 = llvm.getelementptr inbounds %1010[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %995, %1011 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1012 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1013 = llvm.getelementptr inbounds %1008[%1012] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %996, %1013 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1014 = llvm.getelementptr inbounds %1013[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %997, %1014 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1015 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %1008[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %998, %1016 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1017 = llvm.getelementptr inbounds %1016[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %999, %1017 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1018 = llvm.mul %798, %b_stride1_1 overflow<nsw> : i64
    %1019 = llvm.getelementptr inbounds %1008[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1000, %1019 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1020 = llvm.getelementptr inbounds %1019[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1001, %1020 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1021 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %1008[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1002, %1022 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1023 = llvm.getelementptr inbounds %1022[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1003, %1023 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1024 = llvm.add %i_tile, %799 overflow<nsw> : i64
    %1025 = llvm.icmp "slt" %1024, %783 : i64
    llvm.cond_br %1025, ^bb9(%1024 : i64), ^bb15
  ^bb15:
    %1026 = llvm.icmp "slt" %783, %786 : i64
    llvm.cond_br %1026, ^bb16(%783 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1027 = llvm.icmp "eq" %k0_piece, %794 : i64
    llvm.cond_br %1027, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%811, %811, %811, %811, %811, %811, %811, %811 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1028 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1029 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1030 = llvm.add %1028, %1029 overflow<nsw> : i64
    %1031 = llvm.add %1030, %j_panel overflow<nsw> : i64
    %1032 = llvm.getelementptr inbounds %out0_1[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1033 = llvm.load %1032 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1034 = llvm.getelementptr inbounds %1032[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1035 = llvm.load %1034 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1036 = llvm.getelementptr inbounds %1032[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1037 = llvm.load %1036 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1038 = llvm.getelementptr inbounds %1036[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1039 = llvm.load %1038 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1040 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %1032[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1043 = llvm.getelementptr inbounds %1041[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1045 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1046 = llvm.getelementptr inbounds %1032[%1045] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1047 = llvm.load %1046 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1048 = llvm.getelementptr inbounds %1046[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1049 = llvm.load %1048 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1033, %1035, %1037, %1039, %1042, %1044, %1047, %1049 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1050: vector<4xf64>, %1051: vector<4xf64>, %1052: vector<4xf64>, %1053: vector<4xf64>, %1054: vector<4xf64>, %1055: vector<4xf64>, %1056: vector<4xf64>, %1057: vector<4xf64>):
    %1058 = llvm.add %k0_piece, %797 overflow<nsw> : i64
    %1059 = llvm.intr.smin(%1058, %a_stride1_1) : (i64, i64) -> i64
    %1060 = llvm.icmp "slt" %k0_piece, %1059 : i64
    llvm.cond_br %1060, ^bb20(%k0_piece, %1050, %1051, %1052, %1053, %1054, %1055, %1056, %1057 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1050, %1051, %1052, %1053, %1054, %1055, %1056, %1057 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1061: vector<4xf64>, %1062: vector<4xf64>, %1063: vector<4xf64>, %1064: vector<4xf64>, %1065: vector<4xf64>, %1066: vector<4xf64>, %1067: vector<4xf64>, %1068: vector<4xf64>):
    %1069 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1070 = llvm.add %1069, %796 overflow<nsw> : i64
    %1071 = llvm.mul %1070, %855 overflow<nsw> : i64
    %1072 = llvm.getelementptr %853[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1072, %808, %809, %807) : (!llvm.ptr, i32, i32, i32) -> ()
    %1073 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1074 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1075 = llvm.add %1073, %1074 overflow<nsw> : i64
    %1076 = llvm.add %1075, %k0_below overflow<nsw> : i64
    %1077 = llvm.getelementptr inbounds %a_1[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1078 = llvm.load %1077 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1079 = llvm.mlir.poison : vector<4xf64>
    %1080 = llvm.insertelement %1078, %1079[%794 : i64] : vector<4xf64>
    %1081 = llvm.shufflevector %1080, %1079 [0, 0, 0, 0] : vector<4xf64>
    %1082 = llvm.getelementptr inbounds %1077[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1083 = llvm.load %1082 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1084 = llvm.mlir.poison : vector<4xf64>
    %1085 = llvm.insertelement %1083, %1084[%794 : i64] : vector<4xf64>
    %1086 = llvm.shufflevector %1085, %1084 [0, 0, 0, 0] : vector<4xf64>
    %1087 = llvm.mul %800, %a_stride1_1 overflow<nsw> : i64
    %1088 = llvm.getelementptr inbounds %1077[%1087] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1089 = llvm.load %1088 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1090 = llvm.mlir.poison : vector<4xf64>
    %1091 = llvm.insertelement %1089, %1090[%794 : i64] : vector<4xf64>
    %1092 = llvm.shufflevector %1091, %1090 [0, 0, 0, 0] : vector<4xf64>
    %1093 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %1094 = llvm.getelementptr inbounds %1077[%1093] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1095 = llvm.load %1094 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1096 = llvm.mlir.poison : vector<4xf64>
    %1097 = llvm.insertelement %1095, %1096[%794 : i64] : vector<4xf64>
    %1098 = llvm.shufflevector %1097, %1096 [0, 0, 0, 0] : vector<4xf64>
    %1099 = llvm.mul %1069, %855 overflow<nsw> : i64
    %1100 = llvm.getelementptr inbounds %853[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1101 = llvm.load %1100 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1102 = llvm.add %794, %798 overflow<nsw> : i64
    %1103 = llvm.add %1099, %1102 overflow<nsw> : i64
    %1104 = llvm.getelementptr inbounds %853[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1105 = llvm.load %1104 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1106 = llvm.fmul %1081, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1107 = llvm.fmul %1081, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1108 = llvm.fmul %1086, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1109 = llvm.fmul %1086, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1110 = llvm.fmul %1092, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1111 = llvm.fmul %1092, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1112 = llvm.fmul %1098, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1113 = llvm.fmul %1098, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1114 = llvm.fadd %1061, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1115 = llvm.fadd %1062, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1116 = llvm.fadd %1063, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1117 = llvm.fadd %1064, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1118 = llvm.fadd %1065, %1110 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1119 = llvm.fadd %1066, %1111 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1120 = llvm.fadd %1067, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1121 = llvm.fadd %1068, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1122 = llvm.add %k0_below, %795 overflow<nsw> : i64
    %1123 = llvm.icmp "slt" %1122, %1059 : i64
    llvm.cond_br %1123, ^bb20(%1122, %1114, %1115, %1116, %1117, %1118, %1119, %1120, %1121 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1114, %1115, %1116, %1117, %1118, %1119, %1120, %1121 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1124: vector<4xf64>, %1125: vector<4xf64>, %1126: vector<4xf64>, %1127: vector<4xf64>, %1128: vector<4xf64>, %1129: vector<4xf64>, %1130: vector<4xf64>, %1131: vector<4xf64>):
    %1132 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1133 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1134 = llvm.add %1132, %1133 overflow<nsw> : i64
    %1135 = llvm.add %1134, %j_panel overflow<nsw> : i64
    %1136 = llvm.getelementptr inbounds %out0_1[%1135] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1124, %1136 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1137 = llvm.getelementptr inbounds %1136[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1125, %1137 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1138 = llvm.getelementptr inbounds %1136[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1126, %1138 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1139 = llvm.getelementptr inbounds %1138[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1127, %1139 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1140 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1141 = llvm.getelementptr inbounds %1136[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1128, %1141 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1142 = llvm.getelementptr inbounds %1141[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1129, %1142 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1143 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1144 = llvm.getelementptr inbounds %1136[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1130, %1144 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1145 = llvm.getelementptr inbounds %1144[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1131, %1145 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1146 = llvm.add %i_below_tile, %798 overflow<nsw> : i64
    %1147 = llvm.icmp "slt" %1146, %786 : i64
    llvm.cond_br %1147, ^bb16(%1146 : i64), ^bb22
  ^bb22:
    %1148 = llvm.icmp "slt" %786, %787 : i64
    llvm.cond_br %1148, ^bb23(%786 : i64), ^bb29
  ^bb23(%i_below_below_tile: i64):
    %1149 = llvm.icmp "eq" %k0_piece, %794 : i64
    llvm.cond_br %1149, ^bb24, ^bb25
  ^bb24:
    llvm.br ^bb26(%811, %811, %811, %811 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25:
    %1150 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1151 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1152 = llvm.add %1150, %1151 overflow<nsw> : i64
    %1153 = llvm.add %1152, %j_panel overflow<nsw> : i64
    %1154 = llvm.getelementptr inbounds %out0_1[%1153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1155 = llvm.load %1154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1156 = llvm.getelementptr inbounds %1154[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1157 = llvm.load %1156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1158 = llvm.getelementptr inbounds %1154[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1159 = llvm.load %1158 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1160 = llvm.getelementptr inbounds %1158[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1161 = llvm.load %1160 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb26(%1155, %1157, %1159, %1161 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1162: vector<4xf64>, %1163: vector<4xf64>, %1164: vector<4xf64>, %1165: vector<4xf64>):
    %1166 = llvm.add %k0_piece, %797 overflow<nsw> : i64
    %1167 = llvm.intr.smin(%1166, %a_stride1_1) : (i64, i64) -> i64
    %1168 = llvm.icmp "slt" %k0_piece, %1167 : i64
    llvm.cond_br %1168, ^bb27(%k0_piece, %1162, %1163, %1164, %1165 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1162, %1163, %1164, %1165 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%k0_below_below: i64, %1169: vector<4xf64>, %1170: vector<4xf64>, %1171: vector<4xf64>, %1172: vector<4xf64>):
    %1173 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1174 = llvm.add %1173, %796 overflow<nsw> : i64
    %1175 = llvm.mul %1174, %855 overflow<nsw> : i64
    %1176 = llvm.getelementptr %853[%1175] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1176, %808, %809, %807) : (!llvm.ptr, i32, i32, i32) -> ()
    %1177 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1178 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1179 = llvm.add %1177, %1178 overflow<nsw> : i64
    %1180 = llvm.add %1179, %k0_below_below overflow<nsw> : i64
    %1181 = llvm.getelementptr inbounds %a_1[%1180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1182 = llvm.load %1181 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1183 = llvm.mlir.poison : vector<4xf64>
    %1184 = llvm.insertelement %1182, %1183[%794 : i64] : vector<4xf64>
    %1185 = llvm.shufflevector %1184, %1183 [0, 0, 0, 0] : vector<4xf64>
    %1186 = llvm.getelementptr inbounds %1181[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1187 = llvm.load %1186 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1188 = llvm.mlir.poison : vector<4xf64>
    %1189 = llvm.insertelement %1187, %1188[%794 : i64] : vector<4xf64>
    %1190 = llvm.shufflevector %1189, %1188 [0, 0, 0, 0] : vector<4xf64>
    %1191 = llvm.mul %1173, %855 overflow<nsw> : i64
    %1192 = llvm.getelementptr inbounds %853[%1191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1193 = llvm.load %1192 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1194 = llvm.add %794, %798 overflow<nsw> : i64
    %1195 = llvm.add %1191, %1194 overflow<nsw> : i64
    %1196 = llvm.getelementptr inbounds %853[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1197 = llvm.load %1196 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1198 = llvm.fmul %1185, %1193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1199 = llvm.fmul %1185, %1197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1200 = llvm.fmul %1190, %1193 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1201 = llvm.fmul %1190, %1197 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1202 = llvm.fadd %1169, %1198 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1203 = llvm.fadd %1170, %1199 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1204 = llvm.fadd %1171, %1200 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1205 = llvm.fadd %1172, %1201 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1206 = llvm.add %k0_below_below, %795 overflow<nsw> : i64
    %1207 = llvm.icmp "slt" %1206, %1167 : i64
    llvm.cond_br %1207, ^bb27(%1206, %1202, %1203, %1204, %1205 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1202, %1203, %1204, %1205 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb28(%1208: vector<4xf64>, %1209: vector<4xf64>, %1210: vector<4xf64>, %1211: vector<4xf64>):
    %1212 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1213 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1214 = llvm.add %1212, %1213 overflow<nsw> : i64
    %1215 = llvm.add %1214, %j_panel overflow<nsw> : i64
    %1216 = llvm.getelementptr inbounds %out0_1[%1215] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1208, %1216 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1217 = llvm.getelementptr inbounds %1216[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1209, %1217 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1218 = llvm.getelementptr inbounds %1216[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1210, %1218 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1219 = llvm.getelementptr inbounds %1218[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1211, %1219 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1220 = llvm.add %i_below_below_tile, %800 overflow<nsw> : i64
    %1221 = llvm.icmp "slt" %1220, %787 : i64
    llvm.cond_br %1221, ^bb23(%1220 : i64), ^bb29
  ^bb29:
    %1222 = llvm.icmp "slt" %787, %a_size1_1 : i64
    llvm.cond_br %1222, ^bb30(%787 : i64), ^bb36
  ^bb30(%i_below_below_below_tile: i64):
    %1223 = llvm.icmp "eq" %k0_piece, %794 : i64
    llvm.cond_br %1223, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%811, %811 : vector<4xf64>, vector<4xf64>)
  ^bb32:
    %1224 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1225 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1226 = llvm.add %1224, %1225 overflow<nsw> : i64
    %1227 = llvm.add %1226, %j_panel overflow<nsw> : i64
    %1228 = llvm.getelementptr inbounds %out0_1[%1227] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1229 = llvm.load %1228 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1230 = llvm.getelementptr inbounds %1228[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1231 = llvm.load %1230 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb33(%1229, %1231 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1232: vector<4xf64>, %1233: vector<4xf64>):
    %1234 = llvm.add %k0_piece, %797 overflow<nsw> : i64
    %1235 = llvm.intr.smin(%1234, %a_stride1_1) : (i64, i64) -> i64
    %1236 = llvm.icmp "slt" %k0_piece, %1235 : i64
    llvm.cond_br %1236, ^bb34(%k0_piece, %1232, %1233 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1232, %1233 : vector<4xf64>, vector<4xf64>)
  ^bb34(%k0_below_below_below: i64, %1237: vector<4xf64>, %1238: vector<4xf64>):
    %1239 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1240 = llvm.add %1239, %796 overflow<nsw> : i64
    %1241 = llvm.mul %1240, %855 overflow<nsw> : i64
    %1242 = llvm.getelementptr %853[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1242, %808, %809, %807) : (!llvm.ptr, i32, i32, i32) -> ()
    %1243 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1244 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1245 = llvm.add %1243, %1244 overflow<nsw> : i64
    %1246 = llvm.add %1245, %k0_below_below_below overflow<nsw> : i64
    %1247 = llvm.getelementptr inbounds %a_1[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1248 = llvm.load %1247 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1249 = llvm.mlir.poison : vector<4xf64>
    %1250 = llvm.insertelement %1248, %1249[%794 : i64] : vector<4xf64>
    %1251 = llvm.shufflevector %1250, %1249 [0, 0, 0, 0] : vector<4xf64>
    %1252 = llvm.mul %1239, %855 overflow<nsw> : i64
    %1253 = llvm.getelementptr inbounds %853[%1252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1254 = llvm.load %1253 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1255 = llvm.add %794, %798 overflow<nsw> : i64
    %1256 = llvm.add %1252, %1255 overflow<nsw> : i64
    %1257 = llvm.getelementptr inbounds %853[%1256] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1258 = llvm.load %1257 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1259 = llvm.fmul %1251, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1260 = llvm.fmul %1251, %1258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1261 = llvm.fadd %1237, %1259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1262 = llvm.fadd %1238, %1260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1263 = llvm.add %k0_below_below_below, %795 overflow<nsw> : i64
    %1264 = llvm.icmp "slt" %1263, %1235 : i64
    llvm.cond_br %1264, ^bb34(%1263, %1261, %1262 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1261, %1262 : vector<4xf64>, vector<4xf64>)
  ^bb35(%1265: vector<4xf64>, %1266: vector<4xf64>):
    %1267 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1268 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1269 = llvm.add %1267, %1268 overflow<nsw> : i64
    %1270 = llvm.add %1269, %j_panel overflow<nsw> : i64
    %1271 = llvm.getelementptr inbounds %out0_1[%1270] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1265, %1271 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1272 = llvm.getelementptr inbounds %1271[%798] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1266, %1272 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1273 = llvm.add %i_below_below_below_tile, %795 overflow<nsw> : i64
    %1274 = llvm.icmp "slt" %1273, %a_size1_1 : i64
    llvm.cond_br %1274, ^bb30(%1273 : i64), ^bb36
  ^bb36:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1275 = llvm.add %k0_piece, %797 overflow<nsw> : i64
    %1276 = llvm.icmp "slt" %1275, %779 : i64
    llvm.cond_br %1276, ^bb3(%1275 : i64), ^bb37
  ^bb37:
    %1277 = llvm.add %j_panel, %796 overflow<nsw> : i64
    %1278 = llvm.icmp "slt" %1277, %778 : i64
    llvm.cond_br %1278, ^bb2(%1277 : i64), ^bb38
  ^bb38:
    %1279 = llvm.icmp "slt" %778, %b_stride1_1 : i64
    llvm.cond_br %1279, ^bb39(%778 : i64), ^bb77
  ^bb39(%j_right_panel: i64):
    %1280 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1281 = llvm.intr.smin(%798, %1280) : (i64, i64) -> i64
    %1282 = llvm.intr.smax(%1281, %794) : (i64, i64) -> i64
    %1283 = llvm.add %j_right_panel, %798 overflow<nsw> : i64
    %1284 = llvm.sub %1283, %j_right_panel overflow<nsw> : i64
    %1285 = llvm.intr.smin(%1284, %1280) : (i64, i64) -> i64
    %1286 = llvm.intr.smin(%1285, %798) : (i64, i64) -> i64
    %1287 = llvm.intr.smax(%1286, %794) : (i64, i64) -> i64
    %1288 = llvm.trunc %1287 : i64 to i32
    %1289 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1290 = llvm.mlir.poison : vector<4xi32>
    %1291 = llvm.insertelement %1288, %1290[%794 : i64] : vector<4xi32>
    %1292 = llvm.shufflevector %1291, %1290 [0, 0, 0, 0] : vector<4xi32>
    %1293 = llvm.icmp "slt" %1289, %1292 : vector<4xi32>
    %1294 = llvm.icmp "slt" %794, %779 : i64
    llvm.cond_br %1294, ^bb40(%794 : i64), ^bb76
  ^bb40(%k0_right_piece: i64):
    %1295 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%796, %788) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1296 = llvm.extractvalue %1295[0] : !llvm.struct<(i64, i1)>
    %1297 = llvm.extractvalue %1295[1] : !llvm.struct<(i64, i1)>
    %1298 = llvm.xor %1297, %810 : i1
    llvm.cond_br %1298, ^bb41, ^bb79(%807 : i32)
  ^bb41:
    %1299 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1296, %789) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1300 = llvm.extractvalue %1299[0] : !llvm.struct<(i64, i1)>
    %1301 = llvm.extractvalue %1299[1] : !llvm.struct<(i64, i1)>
    %1302 = llvm.xor %1301, %810 : i1
    llvm.cond_br %1302, ^bb42, ^bb79(%807 : i32)
  ^bb42:
    %1303 = llvm.add %1300, %805 overflow<nsw> : i64
    %1304 = llvm.and %1303, %806 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%805, %1304) : (i64, i64) -> !llvm.ptr
    %1305 = llvm.mlir.zero : !llvm.ptr
    %1306 = llvm.icmp "ne" %b_copy_1, %1305 : !llvm.ptr
    llvm.cond_br %1306, ^bb43, ^bb79(%807 : i32)
  ^bb43:
    llvm.cond_br %790, ^bb44, ^bb47
  ^bb44:
    %1307 = llvm.add %k0_right_piece, %803 overflow<nsw> : i64
    %1308 = llvm.intr.smin(%1307, %a_stride1_1) : (i64, i64) -> i64
    %1309 = llvm.icmp "slt" %k0_right_piece, %1308 : i64
    llvm.cond_br %1309, ^bb45(%k0_right_piece : i64), ^bb46
  ^bb45(%k0_right_copy: i64):
    %1310 = llvm.add %k0_right_copy, %796 overflow<nsw> : i64
    %1311 = llvm.mul %b0, %782 overflow<nsw> : i64
    %1312 = llvm.mul %1310, %b_stride1_1 overflow<nsw> : i64
    %1313 = llvm.add %1311, %1312 overflow<nsw> : i64
    %1314 = llvm.add %1313, %j_right_panel overflow<nsw> : i64
    %1315 = llvm.getelementptr %b_1[%1314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1315, %808, %809, %807) : (!llvm.ptr, i32, i32, i32) -> ()
    %1316 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1317 = llvm.add %1311, %1316 overflow<nsw> : i64
    %1318 = llvm.add %1317, %j_right_panel overflow<nsw> : i64
    %1319 = llvm.getelementptr inbounds %b_1[%1318] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1320 = llvm.intr.masked.load %1319, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1321 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1322 = llvm.mul %1321, %789 overflow<nsw> : i64
    %1323 = llvm.getelementptr inbounds %b_copy_1[%1322] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1320, %1323, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1324 = llvm.add %k0_right_copy, %795 overflow<nsw> : i64
    %1325 = llvm.icmp "slt" %1324, %1308 : i64
    llvm.cond_br %1325, ^bb45(%1324 : i64), ^bb46
  ^bb46:
    llvm.br ^bb47
  ^bb47:
    %1326 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1327 = llvm.intr.smin(%803, %1326) : (i64, i64) -> i64
    %1328 = llvm.intr.smax(%1327, %794) : (i64, i64) -> i64
    %1329 = llvm.select %790, %794, %1328 : i1, i64
    %1330 = llvm.mul %b0, %782 overflow<nsw> : i64
    %1331 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1332 = llvm.add %1330, %1331 overflow<nsw> : i64
    %1333 = llvm.add %1332, %j_right_panel overflow<nsw> : i64
    %1334 = llvm.getelementptr inbounds %b_1[%1333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1335 = llvm.select %790, %b_copy_1, %1334 : i1, !llvm.ptr
    %1336 = llvm.select %790, %788, %1329 : i1, i64
    %1337 = llvm.select %790, %789, %1282 : i1, i64
    %1338 = llvm.select %790, %789, %b_stride1_1 : i1, i64
    %1339 = llvm.icmp "slt" %794, %791 : i64
    llvm.cond_br %1339, ^bb48(%794 : i64), ^bb54
  ^bb48(%i_right_tile: i64):
    %1340 = llvm.icmp "eq" %k0_right_piece, %794 : i64
    llvm.cond_br %1340, ^bb49, ^bb50
  ^bb49:
    llvm.br ^bb51(%811, %811, %811, %811, %811, %811, %811, %811 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb50:
    %1341 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1342 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1343 = llvm.add %1341, %1342 overflow<nsw> : i64
    %1344 = llvm.add %1343, %j_right_panel overflow<nsw> : i64
    %1345 = llvm.getelementptr inbounds %out0_1[%1344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1346 = llvm.intr.masked.load %1345, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1347 = llvm.getelementptr inbounds %1345[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1348 = llvm.intr.masked.load %1347, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1349 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1350 = llvm.getelementptr inbounds %1345[%1349] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1351 = llvm.intr.masked.load %1350, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1352 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1353 = llvm.getelementptr inbounds %1345[%1352] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1354 = llvm.intr.masked.load %1353, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1355 = llvm.mul %798, %b_stride1_1 overflow<nsw> : i64
    %1356 = llvm.getelementptr inbounds %1345[%1355] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1357 = llvm.intr.masked.load %1356, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1358 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1359 = llvm.getelementptr inbounds %1345[%1358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1360 = llvm.intr.masked.load %1359, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1361 = llvm.mul %799, %b_stride1_1 overflow<nsw> : i64
    %1362 = llvm.getelementptr inbounds %1345[%1361] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1363 = llvm.intr.masked.load %1362, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1364 = llvm.mul %804, %b_stride1_1 overflow<nsw> : i64
    %1365 = llvm.getelementptr inbounds %1345[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1366 = llvm.intr.masked.load %1365, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb51(%1346, %1348, %1351, %1354, %1357, %1360, %1363, %1366 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51(%1367: vector<4xf64>, %1368: vector<4xf64>, %1369: vector<4xf64>, %1370: vector<4xf64>, %1371: vector<4xf64>, %1372: vector<4xf64>, %1373: vector<4xf64>, %1374: vector<4xf64>):
    %1375 = llvm.add %k0_right_piece, %803 overflow<nsw> : i64
    %1376 = llvm.intr.smin(%1375, %a_stride1_1) : (i64, i64) -> i64
    %1377 = llvm.icmp "slt" %k0_right_piece, %1376 : i64
    llvm.cond_br %1377, ^bb52(%k0_right_piece, %1367, %1368, %1369, %1370, %1371, %1372, %1373, %1374 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1367, %1368, %1369, %1370, %1371, %1372, %1373, %1374 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%k0_right: i64, %1378: vector<4xf64>, %1379: vector<4xf64>, %1380: vector<4xf64>, %1381: vector<4xf64>, %1382: vector<4xf64>, %1383: vector<4xf64>, %1384: vector<4xf64>, %1385: vector<4xf64>):
    %1386 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1387 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1388 = llvm.add %1386, %1387 overflow<nsw> : i64
    %1389 = llvm.add %1388, %k0_right overflow<nsw> : i64
    %1390 = llvm.getelementptr inbounds %a_1[%1389] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1391 = llvm.load %1390 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1392 = llvm.mlir.poison : vector<4xf64>
    %1393 = llvm.insertelement %1391, %1392[%794 : i64] : vector<4xf64>
    %1394 = llvm.shufflevector %1393, %1392 [0, 0, 0, 0] : vector<4xf64>
    %1395 = llvm.getelementptr inbounds %1390[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1396 = llvm.load %1395 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1397 = llvm.mlir.poison : vector<4xf64>
    %1398 = llvm.insertelement %1396, %1397[%794 : i64] : vector<4xf64>
    %1399 = llvm.shufflevector %1398, %1397 [0, 0, 0, 0] : vector<4xf64>
    %1400 = llvm.mul %800, %a_stride1_1 overflow<nsw> : i64
    %1401 = llvm.getelementptr inbounds %1390[%1400] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1402 = llvm.load %1401 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1403 = llvm.mlir.poison : vector<4xf64>
    %1404 = llvm.insertelement %1402, %1403[%794 : i64] : vector<4xf64>
    %1405 = llvm.shufflevector %1404, %1403 [0, 0, 0, 0] : vector<4xf64>
    %1406 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %1407 = llvm.getelementptr inbounds %1390[%1406] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1408 = llvm.load %1407 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1409 = llvm.mlir.poison : vector<4xf64>
    %1410 = llvm.insertelement %1408, %1409[%794 : i64] : vector<4xf64>
    %1411 = llvm.shufflevector %1410, %1409 [0, 0, 0, 0] : vector<4xf64>
    %1412 = llvm.mul %798, %a_stride1_1 overflow<nsw> : i64
    %1413 = llvm.getelementptr inbounds %1390[%1412] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1414 = llvm.load %1413 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1415 = llvm.mlir.poison : vector<4xf64>
    %1416 = llvm.insertelement %1414, %1415[%794 : i64] : vector<4xf64>
    %1417 = llvm.shufflevector %1416, %1415 [0, 0, 0, 0] : vector<4xf64>
    %1418 = llvm.mul %802, %a_stride1_1 overflow<nsw> : i64
    %1419 = llvm.getelementptr inbounds %1390[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1420 = llvm.load %1419 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1421 = llvm.mlir.poison : vector<4xf64>
    %1422 = llvm.insertelement %1420, %1421[%794 : i64] : vector<4xf64>
    %1423 = llvm.shufflevector %1422, %1421 [0, 0, 0, 0] : vector<4xf64>
    %1424 = llvm.mul %799, %a_stride1_1 overflow<nsw> : i64
    %1425 = llvm.getelementptr inbounds %1390[%1424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1426 = llvm.load %1425 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1427 = llvm.mlir.poison : vector<4xf64>
    %1428 = llvm.insertelement %1426, %1427[%794 : i64] : vector<4xf64>
    %1429 = llvm.shufflevector %1428, %1427 [0, 0, 0, 0] : vector<4xf64>
    %1430 = llvm.mul %804, %a_stride1_1 overflow<nsw> : i64
    %1431 = llvm.getelementptr inbounds %1390[%1430] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1432 = llvm.load %1431 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1433 = llvm.mlir.poison : vector<4xf64>
    %1434 = llvm.insertelement %1432, %1433[%794 : i64] : vector<4xf64>
    %1435 = llvm.shufflevector %1434, %1433 [0, 0, 0, 0] : vector<4xf64>
    %1436 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1437 = llvm.mul %1436, %1338 overflow<nsw> : i64
    %1438 = llvm.getelementptr inbounds %1335[%1437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1439 = llvm.intr.masked.load %1438, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1440 = llvm.fmul %1394, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1441 = llvm.fmul %1399, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1442 = llvm.fmul %1405, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1443 = llvm.fmul %1411, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1444 = llvm.fmul %1417, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1445 = llvm.fmul %1423, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1446 = llvm.fmul %1429, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1447 = llvm.fmul %1435, %1439 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1448 = llvm.fadd %1378, %1440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1449 = llvm.fadd %1379, %1441 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1450 = llvm.fadd %1380, %1442 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1451 = llvm.fadd %1381, %1443 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1452 = llvm.fadd %1382, %1444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1453 = llvm.fadd %1383, %1445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1454 = llvm.fadd %1384, %1446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1455 = llvm.fadd %1385, %1447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1456 = llvm.add %k0_right, %795 overflow<nsw> : i64
    %1457 = llvm.icmp "slt" %1456, %1376 : i64
    llvm.cond_br %1457, ^bb52(%1456, %1448, %1449, %1450, %1451, %1452, %1453, %1454, %1455 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1448, %1449, %1450, %1451, %1452, %1453, %1454, %1455 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%1458: vector<4xf64>, %1459: vector<4xf64>, %1460: vector<4xf64>, %1461: vector<4xf64>, %1462: vector<4xf64>, %1463: vector<4xf64>, %1464: vector<4xf64>, %1465: vector<4xf64>):
    %1466 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1467 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1468 = llvm.add %1466, %1467 overflow<nsw> : i64
    %1469 = llvm.add %1468, %j_right_panel overflow<nsw> : i64
    %1470 = llvm.getelementptr inbounds %out0_1[%1469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1458, %1470, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1471 = llvm.getelementptr inbounds %1470[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1459, %1471, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1472 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1473 = llvm.getelementptr inbounds %1470[%1472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1460, %1473, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1474 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1475 = llvm.getelementptr inbounds %1470[%1474] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1461, %1475, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1476 = llvm.mul %798, %b_stride1_1 overflow<nsw> : i64
    %1477 = llvm.getelementptr inbounds %1470[%1476] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1462, %1477, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1478 = llvm.mul %802, %b_stride1_1 overflow<nsw> : i64
    %1479 = llvm.getelementptr inbounds %1470[%1478] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1463, %1479, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1480 = llvm.mul %799, %b_stride1_1 overflow<nsw> : i64
    %1481 = llvm.getelementptr inbounds %1470[%1480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1464, %1481, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1482 = llvm.mul %804, %b_stride1_1 overflow<nsw> : i64
    %1483 = llvm.getelementptr inbounds %1470[%1482] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1465, %1483, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1484 = llvm.add %i_right_tile, %796 overflow<nsw> : i64
    %1485 = llvm.icmp "slt" %1484, %791 : i64
    llvm.cond_br %1485, ^bb48(%1484 : i64), ^bb54
  ^bb54:
    %1486 = llvm.icmp "slt" %791, %792 : i64
    llvm.cond_br %1486, ^bb55(%791 : i64), ^bb61
  ^bb55(%i_right_below_tile: i64):
    %1487 = llvm.icmp "eq" %k0_right_piece, %794 : i64
    llvm.cond_br %1487, ^bb56, ^bb57
  ^bb56:
    llvm.br ^bb58(%811, %811, %811, %811 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb57:
    %1488 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1489 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1490 = llvm.add %1488, %1489 overflow<nsw> : i64
    %1491 = llvm.add %1490, %j_right_panel overflow<nsw> : i64
    %1492 = llvm.getelementptr inbounds %out0_1[%1491] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1493 = llvm.intr.masked.load %1492, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1494 = llvm.getelementptr inbounds %1492[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1495 = llvm.intr.masked.load %1494, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1496 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1497 = llvm.getelementptr inbounds %1492[%1496] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1498 = llvm.intr.masked.load %1497, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1499 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1500 = llvm.getelementptr inbounds %1492[%1499] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1501 = llvm.intr.masked.load %1500, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb58(%1493, %1495, %1498, %1501 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb58(%1502: vector<4xf64>, %1503: vector<4xf64>, %1504: vector<4xf64>, %1505: vector<4xf64>):
    %1506 = llvm.add %k0_right_piece, %803 overflow<nsw> : i64
    %1507 = llvm.intr.smin(%1506, %a_stride1_1) : (i64, i64) -> i64
    %1508 = llvm.icmp "slt" %k0_right_piece, %1507 : i64
    llvm.cond_br %1508, ^bb59(%k0_right_piece, %1502, %1503, %1504, %1505 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1502, %1503, %1504, %1505 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_right_below: i64, %1509: vector<4xf64>, %1510: vector<4xf64>, %1511: vector<4xf64>, %1512: vector<4xf64>):
    %1513 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1514 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1515 = llvm.add %1513, %1514 overflow<nsw> : i64
    %1516 = llvm.add %1515, %k0_right_below overflow<nsw> : i64
    %1517 = llvm.getelementptr inbounds %a_1[%1516] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1518 = llvm.load %1517 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1519 = llvm.mlir.poison : vector<4xf64>
    %1520 = llvm.insertelement %1518, %1519[%794 : i64] : vector<4xf64>
    %1521 = llvm.shufflevector %1520, %1519 [0, 0, 0, 0] : vector<4xf64>
    %1522 = llvm.getelementptr inbounds %1517[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1523 = llvm.load %1522 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1524 = llvm.mlir.poison : vector<4xf64>
    %1525 = llvm.insertelement %1523, %1524[%794 : i64] : vector<4xf64>
    %1526 = llvm.shufflevector %1525, %1524 [0, 0, 0, 0] : vector<4xf64>
    %1527 = llvm.mul %800, %a_stride1_1 overflow<nsw> : i64
    %1528 = llvm.getelementptr inbounds %1517[%1527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1529 = llvm.load %1528 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1530 = llvm.mlir.poison : vector<4xf64>
    %1531 = llvm.insertelement %1529, %1530[%794 : i64] : vector<4xf64>
    %1532 = llvm.shufflevector %1531, %1530 [0, 0, 0, 0] : vector<4xf64>
    %1533 = llvm.mul %801, %a_stride1_1 overflow<nsw> : i64
    %1534 = llvm.getelementptr inbounds %1517[%1533] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1535 = llvm.load %1534 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1536 = llvm.mlir.poison : vector<4xf64>
    %1537 = llvm.insertelement %1535, %1536[%794 : i64] : vector<4xf64>
    %1538 = llvm.shufflevector %1537, %1536 [0, 0, 0, 0] : vector<4xf64>
    %1539 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1540 = llvm.mul %1539, %1338 overflow<nsw> : i64
    %1541 = llvm.getelementptr inbounds %1335[%1540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1542 = llvm.intr.masked.load %1541, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1543 = llvm.fmul %1521, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1544 = llvm.fmul %1526, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1545 = llvm.fmul %1532, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1546 = llvm.fmul %1538, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1547 = llvm.fadd %1509, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1548 = llvm.fadd %1510, %1544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1549 = llvm.fadd %1511, %1545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1550 = llvm.fadd %1512, %1546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1551 = llvm.add %k0_right_below, %795 overflow<nsw> : i64
    %1552 = llvm.icmp "slt" %1551, %1507 : i64
    llvm.cond_br %1552, ^bb59(%1551, %1547, %1548, %1549, %1550 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1547, %1548, %1549, %1550 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%1553: vector<4xf64>, %1554: vector<4xf64>, %1555: vector<4xf64>, %1556: vector<4xf64>):
    %1557 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1558 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1559 = llvm.add %1557, %1558 overflow<nsw> : i64
    %1560 = llvm.add %1559, %j_right_panel overflow<nsw> : i64
    %1561 = llvm.getelementptr inbounds %out0_1[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1553, %1561, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1562 = llvm.getelementptr inbounds %1561[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1554, %1562, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1563 = llvm.mul %800, %b_stride1_1 overflow<nsw> : i64
    %1564 = llvm.getelementptr inbounds %1561[%1563] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1555, %1564, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1565 = llvm.mul %801, %b_stride1_1 overflow<nsw> : i64
    %1566 = llvm.getelementptr inbounds %1561[%1565] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1556, %1566, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1567 = llvm.add %i_right_below_tile, %798 overflow<nsw> : i64
    %1568 = llvm.icmp "slt" %1567, %792 : i64
    llvm.cond_br %1568, ^bb55(%1567 : i64), ^bb61
  ^bb61:
    %1569 = llvm.icmp "slt" %792, %793 : i64
    llvm.cond_br %1569, ^bb62(%792 : i64), ^bb68
  ^bb62(%i_right_below_below_tile: i64):
    %1570 = llvm.icmp "eq" %k0_right_piece, %794 : i64
    llvm.cond_br %1570, ^bb63, ^bb64
  ^bb63:
    llvm.br ^bb65(%811, %811 : vector<4xf64>, vector<4xf64>)
  ^bb64:
    %1571 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1572 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1573 = llvm.add %1571, %1572 overflow<nsw> : i64
    %1574 = llvm.add %1573, %j_right_panel overflow<nsw> : i64
    %1575 = llvm.getelementptr inbounds %out0_1[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1576 = llvm.intr.masked.load %1575, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1577 = llvm.getelementptr inbounds %1575[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1578 = llvm.intr.masked.load %1577, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb65(%1576, %1578 : vector<4xf64>, vector<4xf64>)
  ^bb65(%1579: vector<4xf64>, %1580: vector<4xf64>):
    %1581 = llvm.add %k0_right_piece, %803 overflow<nsw> : i64
    %1582 = llvm.intr.smin(%1581, %a_stride1_1) : (i64, i64) -> i64
    %1583 = llvm.icmp "slt" %k0_right_piece, %1582 : i64
    llvm.cond_br %1583, ^bb66(%k0_right_piece, %1579, %1580 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1579, %1580 : vector<4xf64>, vector<4xf64>)
  ^bb66(%k0_right_below_below: i64, %1584: vector<4xf64>, %1585: vector<4xf64>):
    %1586 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1587 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1588 = llvm.add %1586, %1587 overflow<nsw> : i64
    %1589 = llvm.add %1588, %k0_right_below_below overflow<nsw> : i64
    %1590 = llvm.getelementptr inbounds %a_1[%1589] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1591 = llvm.load %1590 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1592 = llvm.mlir.poison : vector<4xf64>
    %1593 = llvm.insertelement %1591, %1592[%794 : i64] : vector<4xf64>
    %1594 = llvm.shufflevector %1593, %1592 [0, 0, 0, 0] : vector<4xf64>
    %1595 = llvm.getelementptr inbounds %1590[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1596 = llvm.load %1595 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1597 = llvm.mlir.poison : vector<4xf64>
    %1598 = llvm.insertelement %1596, %1597[%794 : i64] : vector<4xf64>
    %1599 = llvm.shufflevector %1598, %1597 [0, 0, 0, 0] : vector<4xf64>
    %1600 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1601 = llvm.mul %1600, %1338 overflow<nsw> : i64
    %1602 = llvm.getelementptr inbounds %1335[%1601] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1603 = llvm.intr.masked.load %1602, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1604 = llvm.fmul %1594, %1603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1605 = llvm.fmul %1599, %1603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1606 = llvm.fadd %1584, %1604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1607 = llvm.fadd %1585, %1605 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1608 = llvm.add %k0_right_below_below, %795 overflow<nsw> : i64
    %1609 = llvm.icmp "slt" %1608, %1582 : i64
    llvm.cond_br %1609, ^bb66(%1608, %1606, %1607 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1606, %1607 : vector<4xf64>, vector<4xf64>)
  ^bb67(%1610: vector<4xf64>, %1611: vector<4xf64>):
    %1612 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1613 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1614 = llvm.add %1612, %1613 overflow<nsw> : i64
    %1615 = llvm.add %1614, %j_right_panel overflow<nsw> : i64
    %1616 = llvm.getelementptr inbounds %out0_1[%1615] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1610, %1616, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1617 = llvm.getelementptr inbounds %1616[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1611, %1617, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1618 = llvm.add %i_right_below_below_tile, %800 overflow<nsw> : i64
    %1619 = llvm.icmp "slt" %1618, %793 : i64
    llvm.cond_br %1619, ^bb62(%1618 : i64), ^bb68
  ^bb68:
    %1620 = llvm.icmp "slt" %793, %a_size1_1 : i64
    llvm.cond_br %1620, ^bb69(%793 : i64), ^bb75
  ^bb69(%i_right_below_below_below_tile: i64):
    %1621 = llvm.icmp "eq" %k0_right_piece, %794 : i64
    llvm.cond_br %1621, ^bb70, ^bb71
  ^bb70:
    llvm.br ^bb72(%811 : vector<4xf64>)
  ^bb71:
    %1622 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1623 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1624 = llvm.add %1622, %1623 overflow<nsw> : i64
    %1625 = llvm.add %1624, %j_right_panel overflow<nsw> : i64
    %1626 = llvm.getelementptr inbounds %out0_1[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1627 = llvm.intr.masked.load %1626, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb72(%1627 : vector<4xf64>)
  ^bb72(%1628: vector<4xf64>):
    %1629 = llvm.add %k0_right_piece, %803 overflow<nsw> : i64
    %1630 = llvm.intr.smin(%1629, %a_stride1_1) : (i64, i64) -> i64
    %1631 = llvm.icmp "slt" %k0_right_piece, %1630 : i64
    llvm.cond_br %1631, ^bb73(%k0_right_piece, %1628 : i64, vector<4xf64>), ^bb74(%1628 : vector<4xf64>)
  ^bb73(%k0_right_below_below_below: i64, %1632: vector<4xf64>):
    %1633 = llvm.mul %b0, %785 overflow<nsw> : i64
    %1634 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1635 = llvm.add %1633, %1634 overflow<nsw> : i64
    %1636 = llvm.add %1635, %k0_right_below_below_below overflow<nsw> : i64
    %1637 = llvm.getelementptr inbounds %a_1[%1636] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1638 = llvm.load %1637 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1639 = llvm.mlir.poison : vector<4xf64>
    %1640 = llvm.insertelement %1638, %1639[%794 : i64] : vector<4xf64>
    %1641 = llvm.shufflevector %1640, %1639 [0, 0, 0, 0] : vector<4xf64>
    %1642 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1643 = llvm.mul %1642, %1338 overflow<nsw> : i64
    %1644 = llvm.getelementptr inbounds %1335[%1643] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1645 = llvm.intr.masked.load %1644, %1293, %811 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1646 = llvm.fmul %1641, %1645 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1647 = llvm.fadd %1632, %1646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1648 = llvm.add %k0_right_below_below_below, %795 overflow<nsw> : i64
    %1649 = llvm.icmp "slt" %1648, %1630 : i64
    llvm.cond_br %1649, ^bb73(%1648, %1647 : i64, vector<4xf64>), ^bb74(%1647 : vector<4xf64>)
  ^bb74(%1650: vector<4xf64>):
    %1651 = llvm.mul %b0, %784 overflow<nsw> : i64
    %1652 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1653 = llvm.add %1651, %1652 overflow<nsw> : i64
    %1654 = llvm.add %1653, %j_right_panel overflow<nsw> : i64
    %1655 = llvm.getelementptr inbounds %out0_1[%1654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1650, %1655, %1293 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1656 = llvm.add %i_right_below_below_below_tile, %795 overflow<nsw> : i64
    %1657 = llvm.icmp "slt" %1656, %a_size1_1 : i64
    llvm.cond_br %1657, ^bb69(%1656 : i64), ^bb75
  ^bb75:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1658 = llvm.add %k0_right_piece, %803 overflow<nsw> : i64
    %1659 = llvm.icmp "slt" %1658, %779 : i64
    llvm.cond_br %1659, ^bb40(%1658 : i64), ^bb76
  ^bb76:
    %1660 = llvm.add %j_right_panel, %798 overflow<nsw> : i64
    %1661 = llvm.icmp "slt" %1660, %b_stride1_1 : i64
    llvm.cond_br %1661, ^bb39(%1660 : i64), ^bb77
  ^bb77:
    %1662 = llvm.add %b0, %795 overflow<nsw> : i64
    %1663 = llvm.icmp "slt" %1662, %end : i64
    llvm.cond_br %1663, ^bb1(%1662 : i64), ^bb78
  ^bb78:
    llvm.return %808 : i32
  ^bb79(%1664: i32):
    llvm.return %1664 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1665 = llvm.mlir.constant(8) : i64
    %1666 = llvm.mlir.constant(16) : i64
    %1667 = llvm.mlir.constant(24) : i64
    %1668 = llvm.mlir.constant(32) : i64
    %1669 = llvm.mlir.constant(40) : i64
    %1670 = llvm.mlir.constant(48) : i64
    %1671 = llvm.mlir.constant(56) : i64
    %1672 = llvm.mlir.constant(64) : i64
    %1673 = llvm.mlir.constant(72) : i64
    %1674 = llvm.mlir.constant(80) : i64
    %1675 = llvm.mlir.constant(88) : i64
    %1676 = llvm.mlir.constant(96) : i64
    %1677 = llvm.mlir.constant(104) : i64
    %1678 = llvm.mlir.constant(112) : i64
    %1679 = llvm.mlir.constant(120) : i64
    %1680 = llvm.mlir.constant(128) : i64
    %1681 = llvm.mlir.constant(136) : i64
    %1682 = llvm.mlir.constant(144) : i64
    %1683 = llvm.mlir.constant(152) : i64
    %1684 = llvm.mlir.constant(160) : i64
    %1685 = llvm.mlir.constant(168) : i64
    %1686 = llvm.mlir.constant(176) : i64
    %1687 = llvm.mlir.constant(184) : i64
    %1688 = llvm.mlir.constant(192) : i64
    %1689 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1690 = llvm.getelementptr inbounds %context[%1665] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1691 = llvm.load %1690 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1692 = llvm.getelementptr inbounds %context[%1666] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1693 = llvm.load %1692 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1694 = llvm.getelementptr inbounds %context[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1695 = llvm.load %1694 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1696 = llvm.getelementptr inbounds %context[%1668] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1697 = llvm.load %1696 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1698 = llvm.getelementptr inbounds %context[%1669] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1699 = llvm.load %1698 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1700 = llvm.getelementptr inbounds %context[%1670] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1701 = llvm.load %1700 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1702 = llvm.getelementptr inbounds %context[%1671] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1703 = llvm.load %1702 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1704 = llvm.getelementptr inbounds %context[%1672] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1705 = llvm.load %1704 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1706 = llvm.getelementptr inbounds %context[%1673] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1707 = llvm.load %1706 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1708 = llvm.getelementptr inbounds %context[%1674] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1709 = llvm.load %1708 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1710 = llvm.getelementptr inbounds %context[%1675] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1711 = llvm.load %1710 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1712 = llvm.getelementptr inbounds %context[%1676] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1713 = llvm.load %1712 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1714 = llvm.getelementptr inbounds %context[%1677] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1715 = llvm.load %1714 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1716 = llvm.getelementptr inbounds %context[%1678] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1717 = llvm.load %1716 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1718 = llvm.getelementptr inbounds %context[%1679] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1719 = llvm.load %1718 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1720 = llvm.getelementptr inbounds %context[%1680] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1721 = llvm.load %1720 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1722 = llvm.getelementptr inbounds %context[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1723 = llvm.load %1722 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1724 = llvm.getelementptr inbounds %context[%1682] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1725 = llvm.load %1724 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1726 = llvm.getelementptr inbounds %context[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1727 = llvm.load %1726 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1728 = llvm.getelementptr inbounds %context[%1684] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1729 = llvm.load %1728 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1730 = llvm.getelementptr inbounds %context[%1685] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1731 = llvm.load %1730 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1732 = llvm.getelementptr inbounds %context[%1686] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1733 = llvm.load %1732 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1734 = llvm.getelementptr inbounds %context[%1687] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1736 = llvm.getelementptr inbounds %context[%1688] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1738 = llvm.call @program.parallel0(%begin_1, %end_1, %1689, %1691, %1693, %1695, %1697, %1699, %1701, %1703, %1705, %1707, %1709, %1711, %1713, %1715, %1717, %1719, %1721, %1723, %1725, %1727, %1729, %1731, %1733, %1735, %1737) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.return %1738 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1739 = llvm.mlir.constant(0) : i64
    %1740 = llvm.mlir.constant(1) : i64
    %1741 = llvm.mlir.constant(2) : i64
    %1742 = llvm.mlir.constant(4) : i64
    %1743 = llvm.mlir.constant(0 : i32) : i32
    %1744 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1745 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1745, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1746 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1747 = llvm.load %1746 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1748 = llvm.mlir.poison : vector<4xf64>
    %1749 = llvm.insertelement %1747, %1748[%1739 : i64] : vector<4xf64>
    %1750 = llvm.shufflevector %1749, %1748 [0, 0, 0, 0] : vector<4xf64>
    %1751 = llvm.ashr %v_size0_1, %1741 : i64
    %1752 = llvm.mul %1751, %1742 overflow<nsw> : i64
    %1753 = llvm.icmp "slt" %1739, %1752 : i64
    llvm.cond_br %1753, ^bb2(%1739 : i64), ^bb3
  ^bb2(%j: i64):
    %1754 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1755 = llvm.load %1754 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1756 = llvm.fmul %1750, %1755 : vector<4xf64>
    %1757 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1758 = llvm.add %1757, %j overflow<nsw> : i64
    %1759 = llvm.getelementptr inbounds %out1_1[%1758] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1756, %1759 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1760 = llvm.add %j, %1742 overflow<nsw> : i64
    %1761 = llvm.icmp "slt" %1760, %1752 : i64
    llvm.cond_br %1761, ^bb2(%1760 : i64), ^bb3
  ^bb3:
    %1762 = llvm.intr.smax(%1752, %1739) : (i64, i64) -> i64
    %1763 = llvm.icmp "slt" %1762, %v_size0_1 : i64
    llvm.cond_br %1763, ^bb4(%1762 : i64), ^bb5
  ^bb4(%j_1: i64):
    %1764 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %1765 = llvm.intr.smin(%1764, %1742) : (i64, i64) -> i64
    %1766 = llvm.intr.smax(%1765, %1739) : (i64, i64) -> i64
    %1767 = llvm.trunc %1766 : i64 to i32
    %1768 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1769 = llvm.mlir.poison : vector<4xi32>
    %1770 = llvm.insertelement %1767, %1769[%1739 : i64] : vector<4xi32>
    %1771 = llvm.shufflevector %1770, %1769 [0, 0, 0, 0] : vector<4xi32>
    %1772 = llvm.icmp "slt" %1768, %1771 : vector<4xi32>
    %1773 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1774 = llvm.intr.masked.load %1773, %1772, %1744 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1775 = llvm.fmul %1750, %1774 : vector<4xf64>
    %1776 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1777 = llvm.add %1776, %j_1 overflow<nsw> : i64
    %1778 = llvm.getelementptr inbounds %out1_1[%1777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1775, %1778, %1772 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1779 = llvm.add %j_1, %1742 overflow<nsw> : i64
    %1780 = llvm.icmp "slt" %1779, %v_size0_1 : i64
    llvm.cond_br %1780, ^bb4(%1779 : i64), ^bb5
  ^bb5:
    %1781 = llvm.add %i, %1740 overflow<nsw> : i64
    %1782 = llvm.icmp "slt" %1781, %end_2 : i64
    llvm.cond_br %1782, ^bb1(%1781 : i64), ^bb6
  ^bb6:
    llvm.return %1743 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1783 = llvm.mlir.constant(8) : i64
    %1784 = llvm.mlir.constant(16) : i64
    %1785 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1786 = llvm.getelementptr inbounds %context_1[%1783] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1787 = llvm.load %1786 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1788 = llvm.getelementptr inbounds %context_1[%1784] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1789 = llvm.load %1788 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1790 = llvm.call @program.parallel1(%begin_3, %end_3, %1785, %1787, %1789) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1790 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1791: i64, %1792: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1793: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1794: i64, %1795: i64) -> i32 attributes {no_unwind, no_inline} {
    %1796 = llvm.mlir.constant(0) : i64
    %1797 = llvm.mlir.constant(8) : i64
    %1798 = llvm.mlir.constant(6) : i64
    %1799 = llvm.mlir.constant(1) : i64
    %1800 = llvm.mlir.constant(2) : i64
    %1801 = llvm.mlir.constant(3) : i64
    %1802 = llvm.mlir.constant(4) : i64
    %1803 = llvm.mlir.constant(5) : i64
    %1804 = llvm.mlir.constant(7) : i64
    %1805 = llvm.mlir.constant(0 : i32) : i32
    %1806 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1807 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1807, ^bb1(%begin_4 : i64), ^bb26
  ^bb1(%1808: i64):
    %j_1_panel = llvm.mul %1808, %1797 overflow<nsw> : i64
    %1809 = llvm.icmp "slt" %1796, %1792 : i64
    llvm.cond_br %1809, ^bb2(%1796 : i64), ^bb7
  ^bb2(%i_1_tile: i64):
    %1810 = llvm.icmp "slt" %1796, %a_size0_2 : i64
    llvm.cond_br %1810, ^bb3(%1796, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%k1: i64, %1811: vector<4xf64>, %1812: vector<4xf64>, %1813: vector<4xf64>, %1814: vector<4xf64>, %1815: vector<4xf64>, %1816: vector<4xf64>, %1817: vector<4xf64>, %1818: vector<4xf64>, %1819: vector<4xf64>, %1820: vector<4xf64>, %1821: vector<4xf64>, %1822: vector<4xf64>):
    %1823 = llvm.icmp "slt" %1796, %a_stride1_2 : i64
    llvm.cond_br %1823, ^bb4(%1796, %1811, %1812, %1813, %1814, %1815, %1816, %1817, %1818, %1819, %1820, %1821, %1822 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1811, %1812, %1813, %1814, %1815, %1816, %1817, %1818, %1819, %1820, %1821, %1822 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%k0_1: i64, %1824: vector<4xf64>, %1825: vector<4xf64>, %1826: vector<4xf64>, %1827: vector<4xf64>, %1828: vector<4xf64>, %1829: vector<4xf64>, %1830: vector<4xf64>, %1831: vector<4xf64>, %1832: vector<4xf64>, %1833: vector<4xf64>, %1834: vector<4xf64>, %1835: vector<4xf64>):
    %1836 = llvm.mul %k1, %1793 overflow<nsw> : i64
    %1837 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %1838 = llvm.add %1836, %1837 overflow<nsw> : i64
    %1839 = llvm.add %1838, %k0_1 overflow<nsw> : i64
    %1840 = llvm.getelementptr inbounds %a_2[%1839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1841 = llvm.load %1840 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1842 = llvm.mlir.poison : vector<4xf64>
    %1843 = llvm.insertelement %1841, %1842[%1796 : i64] : vector<4xf64>
    %1844 = llvm.shufflevector %1843, %1842 [0, 0, 0, 0] : vector<4xf64>
    %1845 = llvm.getelementptr inbounds %1840[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1846 = llvm.load %1845 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1847 = llvm.mlir.poison : vector<4xf64>
    %1848 = llvm.insertelement %1846, %1847[%1796 : i64] : vector<4xf64>
    %1849 = llvm.shufflevector %1848, %1847 [0, 0, 0, 0] : vector<4xf64>
    %1850 = llvm.mul %1800, %a_stride1_2 overflow<nsw> : i64
    %1851 = llvm.getelementptr inbounds %1840[%1850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1852 = llvm.load %1851 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1853 = llvm.mlir.poison : vector<4xf64>
    %1854 = llvm.insertelement %1852, %1853[%1796 : i64] : vector<4xf64>
    %1855 = llvm.shufflevector %1854, %1853 [0, 0, 0, 0] : vector<4xf64>
    %1856 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %1857 = llvm.getelementptr inbounds %1840[%1856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1858 = llvm.load %1857 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1859 = llvm.mlir.poison : vector<4xf64>
    %1860 = llvm.insertelement %1858, %1859[%1796 : i64] : vector<4xf64>
    %1861 = llvm.shufflevector %1860, %1859 [0, 0, 0, 0] : vector<4xf64>
    %1862 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %1863 = llvm.getelementptr inbounds %1840[%1862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1864 = llvm.load %1863 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1865 = llvm.mlir.poison : vector<4xf64>
    %1866 = llvm.insertelement %1864, %1865[%1796 : i64] : vector<4xf64>
    %1867 = llvm.shufflevector %1866, %1865 [0, 0, 0, 0] : vector<4xf64>
    %1868 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %1869 = llvm.getelementptr inbounds %1840[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1870 = llvm.load %1869 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1871 = llvm.mlir.poison : vector<4xf64>
    %1872 = llvm.insertelement %1870, %1871[%1796 : i64] : vector<4xf64>
    %1873 = llvm.shufflevector %1872, %1871 [0, 0, 0, 0] : vector<4xf64>
    %1874 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %1875 = llvm.add %1836, %1874 overflow<nsw> : i64
    %1876 = llvm.add %1875, %k0_1 overflow<nsw> : i64
    %1877 = llvm.getelementptr inbounds %a_2[%1876] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1878 = llvm.load %1877 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1879 = llvm.getelementptr inbounds %1877[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1880 = llvm.load %1879 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1881 = llvm.getelementptr inbounds %1877[%1850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1882 = llvm.load %1881 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1883 = llvm.getelementptr inbounds %1877[%1856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1884 = llvm.load %1883 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1885 = llvm.mlir.poison : vector<4xf64>
    %1886 = llvm.insertelement %1878, %1885[%1796 : i64] : vector<4xf64>
    %1887 = llvm.insertelement %1880, %1886[%1799 : i64] : vector<4xf64>
    %1888 = llvm.insertelement %1882, %1887[%1800 : i64] : vector<4xf64>
    %1889 = llvm.insertelement %1884, %1888[%1801 : i64] : vector<4xf64>
    %1890 = llvm.getelementptr inbounds %1877[%1862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1891 = llvm.load %1890 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1892 = llvm.getelementptr inbounds %1877[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1893 = llvm.load %1892 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1894 = llvm.mul %1798, %a_stride1_2 overflow<nsw> : i64
    %1895 = llvm.getelementptr inbounds %1877[%1894] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1896 = llvm.load %1895 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1897 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %1898 = llvm.getelementptr inbounds %1877[%1897] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1899 = llvm.load %1898 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1900 = llvm.mlir.poison : vector<4xf64>
    %1901 = llvm.insertelement %1891, %1900[%1796 : i64] : vector<4xf64>
    %1902 = llvm.insertelement %1893, %1901[%1799 : i64] : vector<4xf64>
    %1903 = llvm.insertelement %1896, %1902[%1800 : i64] : vector<4xf64>
    %1904 = llvm.insertelement %1899, %1903[%1801 : i64] : vector<4xf64>
    %1905 = llvm.fmul %1844, %1889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1906 = llvm.fmul %1844, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1907 = llvm.fmul %1849, %1889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1908 = llvm.fmul %1849, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1909 = llvm.fmul %1855, %1889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1910 = llvm.fmul %1855, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1911 = llvm.fmul %1861, %1889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1912 = llvm.fmul %1861, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1913 = llvm.fmul %1867, %1889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1914 = llvm.fmul %1867, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1915 = llvm.fmul %1873, %1889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1916 = llvm.fmul %1873, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1917 = llvm.fadd %1824, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %1929 = llvm.add %k0_1, %1799 overflow<nsw> : i64
    %1930 = llvm.icmp "slt" %1929, %a_stride1_2 : i64
    llvm.cond_br %1930, ^bb4(%1929, %1917, %1918, %1919, %1920, %1921, %1922, %1923, %1924, %1925, %1926, %1927, %1928 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb5(%1917, %1918, %1919, %1920, %1921, %1922, %1923, %1924, %1925, %1926, %1927, %1928 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb5(%1931: vector<4xf64>, %1932: vector<4xf64>, %1933: vector<4xf64>, %1934: vector<4xf64>, %1935: vector<4xf64>, %1936: vector<4xf64>, %1937: vector<4xf64>, %1938: vector<4xf64>, %1939: vector<4xf64>, %1940: vector<4xf64>, %1941: vector<4xf64>, %1942: vector<4xf64>):
    %1943 = llvm.add %k1, %1799 overflow<nsw> : i64
    %1944 = llvm.icmp "slt" %1943, %a_size0_2 : i64
    llvm.cond_br %1944, ^bb3(%1943, %1931, %1932, %1933, %1934, %1935, %1936, %1937, %1938, %1939, %1940, %1941, %1942 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%1931, %1932, %1933, %1934, %1935, %1936, %1937, %1938, %1939, %1940, %1941, %1942 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%1945: vector<4xf64>, %1946: vector<4xf64>, %1947: vector<4xf64>, %1948: vector<4xf64>, %1949: vector<4xf64>, %1950: vector<4xf64>, %1951: vector<4xf64>, %1952: vector<4xf64>, %1953: vector<4xf64>, %1954: vector<4xf64>, %1955: vector<4xf64>, %1956: vector<4xf64>):
    %1957 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %1958 = llvm.add %1957, %j_1_panel overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %out2_1[%1958] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1945, %1959 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1960 = llvm.getelementptr inbounds %1959[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1946, %1960 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1961 = llvm.getelementptr inbounds %1959[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1947, %1961 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1962 = llvm.getelementptr inbounds %1961[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1948, %1962 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1963 = llvm.mul %1800, %a_size1_2 overflow<nsw> : i64
    %1964 = llvm.getelementptr inbounds %1959[%1963] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1949, %1964 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1965 = llvm.getelementptr inbounds %1964[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1950, %1965 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1966 = llvm.mul %1801, %a_size1_2 overflow<nsw> : i64
    %1967 = llvm.getelementptr inbounds %1959[%1966] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1951, %1967 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1968 = llvm.getelementptr inbounds %1967[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1952, %1968 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1969 = llvm.mul %1802, %a_size1_2 overflow<nsw> : i64
    %1970 = llvm.getelementptr inbounds %1959[%1969] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1953, %1970 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1971 = llvm.getelementptr inbounds %1970[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1954, %1971 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1972 = llvm.mul %1803, %a_size1_2 overflow<nsw> : i64
    %1973 = llvm.getelementptr inbounds %1959[%1972] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1955, %1973 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1974 = llvm.getelementptr inbounds %1973[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1956, %1974 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1975 = llvm.add %i_1_tile, %1798 overflow<nsw> : i64
    %1976 = llvm.icmp "slt" %1975, %1792 : i64
    llvm.cond_br %1976, ^bb2(%1975 : i64), ^bb7
  ^bb7:
    %1977 = llvm.icmp "slt" %1792, %1794 : i64
    llvm.cond_br %1977, ^bb8(%1792 : i64), ^bb13
  ^bb8(%i_1_below_tile: i64):
    %1978 = llvm.icmp "slt" %1796, %a_size0_2 : i64
    llvm.cond_br %1978, ^bb9(%1796, %1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1806, %1806, %1806, %1806, %1806, %1806, %1806, %1806 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k1_1_below: i64, %1979: vector<4xf64>, %1980: vector<4xf64>, %1981: vector<4xf64>, %1982: vector<4xf64>, %1983: vector<4xf64>, %1984: vector<4xf64>, %1985: vector<4xf64>, %1986: vector<4xf64>):
    %1987 = llvm.icmp "slt" %1796, %a_stride1_2 : i64
    llvm.cond_br %1987, ^bb10(%1796, %1979, %1980, %1981, %1982, %1983, %1984, %1985, %1986 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%1979, %1980, %1981, %1982, %1983, %1984, %1985, %1986 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k0_1_below: i64, %1988: vector<4xf64>, %1989: vector<4xf64>, %1990: vector<4xf64>, %1991: vector<4xf64>, %1992: vector<4xf64>, %1993: vector<4xf64>, %1994: vector<4xf64>, %1995: vector<4xf64>):
    %1996 = llvm.mul %k1_1_below, %1793 overflow<nsw> : i64
    %1997 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %1998 = llvm.add %1996, %1997 overflow<nsw> : i64
    %1999 = llvm.add %1998, %k0_1_below overflow<nsw> : i64
    %2000 = llvm.getelementptr inbounds %a_2[%1999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2001 = llvm.load %2000 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2002 = llvm.mlir.poison : vector<4xf64>
    %2003 = llvm.insertelement %2001, %2002[%1796 : i64] : vector<4xf64>
    %2004 = llvm.shufflevector %2003, %2002 [0, 0, 0, 0] : vector<4xf64>
    %2005 = llvm.getelementptr inbounds %2000[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2006 = llvm.load %2005 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2007 = llvm.mlir.poison : vector<4xf64>
    %2008 = llvm.insertelement %2006, %2007[%1796 : i64] : vector<4xf64>
    %2009 = llvm.shufflevector %2008, %2007 [0, 0, 0, 0] : vector<4xf64>
    %2010 = llvm.mul %1800, %a_stride1_2 overflow<nsw> : i64
    %2011 = llvm.getelementptr inbounds %2000[%2010] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2012 = llvm.load %2011 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2013 = llvm.mlir.poison : vector<4xf64>
    %2014 = llvm.insertelement %2012, %2013[%1796 : i64] : vector<4xf64>
    %2015 = llvm.shufflevector %2014, %2013 [0, 0, 0, 0] : vector<4xf64>
    %2016 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %2017 = llvm.getelementptr inbounds %2000[%2016] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2018 = llvm.load %2017 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2019 = llvm.mlir.poison : vector<4xf64>
    %2020 = llvm.insertelement %2018, %2019[%1796 : i64] : vector<4xf64>
    %2021 = llvm.shufflevector %2020, %2019 [0, 0, 0, 0] : vector<4xf64>
    %2022 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2023 = llvm.add %1996, %2022 overflow<nsw> : i64
    %2024 = llvm.add %2023, %k0_1_below overflow<nsw> : i64
    %2025 = llvm.getelementptr inbounds %a_2[%2024] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2026 = llvm.load %2025 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2027 = llvm.getelementptr inbounds %2025[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2028 = llvm.load %2027 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2029 = llvm.getelementptr inbounds %2025[%2010] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2030 = llvm.load %2029 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2031 = llvm.getelementptr inbounds %2025[%2016] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2032 = llvm.load %2031 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2033 = llvm.mlir.poison : vector<4xf64>
    %2034 = llvm.insertelement %2026, %2033[%1796 : i64] : vector<4xf64>
    %2035 = llvm.insertelement %2028, %2034[%1799 : i64] : vector<4xf64>
    %2036 = llvm.insertelement %2030, %2035[%1800 : i64] : vector<4xf64>
    %2037 = llvm.insertelement %2032, %2036[%1801 : i64] : vector<4xf64>
    %2038 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %2039 = llvm.getelementptr inbounds %2025[%2038] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2040 = llvm.load %2039 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2041 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %2042 = llvm.getelementptr inbounds %2025[%2041] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2043 = llvm.load %2042 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2044 = llvm.mul %1798, %a_stride1_2 overflow<nsw> : i64
    %2045 = llvm.getelementptr inbounds %2025[%2044] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2046 = llvm.load %2045 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2047 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %2048 = llvm.getelementptr inbounds %2025[%2047] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2049 = llvm.load %2048 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2050 = llvm.mlir.poison : vector<4xf64>
    %2051 = llvm.insertelement %2040, %2050[%1796 : i64] : vector<4xf64>
    %2052 = llvm.insertelement %2043, %2051[%1799 : i64] : vector<4xf64>
    %2053 = llvm.insertelement %2046, %2052[%1800 : i64] : vector<4xf64>
    %2054 = llvm.insertelement %2049, %2053[%1801 : i64] : vector<4xf64>
    %2055 = llvm.fmul %2004, %2037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2056 = llvm.fmul %2004, %2054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2057 = llvm.fmul %2009, %2037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2058 = llvm.fmul %2009, %2054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2059 = llvm.fmul %2015, %2037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2060 = llvm.fmul %2015, %2054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fmul %2021, %2037 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.fmul %2021, %2054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2063 = llvm.fadd %1988, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2064 = llvm.fadd %1989, %2056 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2065 = llvm.fadd %1990, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2066 = llvm.fadd %1991, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2067 = llvm.fadd %1992, %2059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2068 = llvm.fadd %1993, %2060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2069 = llvm.fadd %1994, %2061 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2070 = llvm.fadd %1995, %2062 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2071 = llvm.add %k0_1_below, %1799 overflow<nsw> : i64
    %2072 = llvm.icmp "slt" %2071, %a_stride1_2 : i64
    llvm.cond_br %2072, ^bb10(%2071, %2063, %2064, %2065, %2066, %2067, %2068, %2069, %2070 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%2063, %2064, %2065, %2066, %2067, %2068, %2069, %2070 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%2073: vector<4xf64>, %2074: vector<4xf64>, %2075: vector<4xf64>, %2076: vector<4xf64>, %2077: vector<4xf64>, %2078: vector<4xf64>, %2079: vector<4xf64>, %2080: vector<4xf64>):
    %2081 = llvm.add %k1_1_below, %1799 overflow<nsw> : i64
    %2082 = llvm.icmp "slt" %2081, %a_size0_2 : i64
    llvm.cond_br %2082, ^bb9(%2081, %2073, %2074, %2075, %2076, %2077, %2078, %2079, %2080 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2073, %2074, %2075, %2076, %2077, %2078, %2079, %2080 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2083: vector<4xf64>, %2084: vector<4xf64>, %2085: vector<4xf64>, %2086: vector<4xf64>, %2087: vector<4xf64>, %2088: vector<4xf64>, %2089: vector<4xf64>, %2090: vector<4xf64>):
    %2091 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2092 = llvm.add %2091, %j_1_panel overflow<nsw> : i64
    %2093 = llvm.getelementptr inbounds %out2_1[%2092] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2083, %2093 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2094 = llvm.getelementptr inbounds %2093[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2084, %2094 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2095 = llvm.getelementptr inbounds %2093[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2085, %2095 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2096 = llvm.getelementptr inbounds %2095[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2086, %2096 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2097 = llvm.mul %1800, %a_size1_2 overflow<nsw> : i64
    %2098 = llvm.getelementptr inbounds %2093[%2097] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2087, %2098 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2099 = llvm.getelementptr inbounds %2098[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2088, %2099 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2100 = llvm.mul %1801, %a_size1_2 overflow<nsw> : i64
    %2101 = llvm.getelementptr inbounds %2093[%2100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2089, %2101 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2102 = llvm.getelementptr inbounds %2101[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2090, %2102 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2103 = llvm.add %i_1_below_tile, %1802 overflow<nsw> : i64
    %2104 = llvm.icmp "slt" %2103, %1794 : i64
    llvm.cond_br %2104, ^bb8(%2103 : i64), ^bb13
  ^bb13:
    %2105 = llvm.icmp "slt" %1794, %1795 : i64
    llvm.cond_br %2105, ^bb14(%1794 : i64), ^bb19
  ^bb14(%i_1_below_below_tile: i64):
    %2106 = llvm.icmp "slt" %1796, %a_size0_2 : i64
    llvm.cond_br %2106, ^bb15(%1796, %1806, %1806, %1806, %1806 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%1806, %1806, %1806, %1806 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k1_1_below_below: i64, %2107: vector<4xf64>, %2108: vector<4xf64>, %2109: vector<4xf64>, %2110: vector<4xf64>):
    %2111 = llvm.icmp "slt" %1796, %a_stride1_2 : i64
    llvm.cond_br %2111, ^bb16(%1796, %2107, %2108, %2109, %2110 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2107, %2108, %2109, %2110 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k0_1_below_below: i64, %2112: vector<4xf64>, %2113: vector<4xf64>, %2114: vector<4xf64>, %2115: vector<4xf64>):
    %2116 = llvm.mul %k1_1_below_below, %1793 overflow<nsw> : i64
    %2117 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2118 = llvm.add %2116, %2117 overflow<nsw> : i64
    %2119 = llvm.add %2118, %k0_1_below_below overflow<nsw> : i64
    %2120 = llvm.getelementptr inbounds %a_2[%2119] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2121 = llvm.load %2120 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2122 = llvm.mlir.poison : vector<4xf64>
    %2123 = llvm.insertelement %2121, %2122[%1796 : i64] : vector<4xf64>
    %2124 = llvm.shufflevector %2123, %2122 [0, 0, 0, 0] : vector<4xf64>
    %2125 = llvm.getelementptr inbounds %2120[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2126 = llvm.load %2125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2127 = llvm.mlir.poison : vector<4xf64>
    %2128 = llvm.insertelement %2126, %2127[%1796 : i64] : vector<4xf64>
    %2129 = llvm.shufflevector %2128, %2127 [0, 0, 0, 0] : vector<4xf64>
    %2130 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2131 = llvm.add %2116, %2130 overflow<nsw> : i64
    %2132 = llvm.add %2131, %k0_1_below_below overflow<nsw> : i64
    %2133 = llvm.getelementptr inbounds %a_2[%2132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2134 = llvm.load %2133 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2135 = llvm.getelementptr inbounds %2133[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2136 = llvm.load %2135 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2137 = llvm.mul %1800, %a_stride1_2 overflow<nsw> : i64
    %2138 = llvm.getelementptr inbounds %2133[%2137] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2139 = llvm.load %2138 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2140 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %2141 = llvm.getelementptr inbounds %2133[%2140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2142 = llvm.load %2141 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2143 = llvm.mlir.poison : vector<4xf64>
    %2144 = llvm.insertelement %2134, %2143[%1796 : i64] : vector<4xf64>
    %2145 = llvm.insertelement %2136, %2144[%1799 : i64] : vector<4xf64>
    %2146 = llvm.insertelement %2139, %2145[%1800 : i64] : vector<4xf64>
    %2147 = llvm.insertelement %2142, %2146[%1801 : i64] : vector<4xf64>
    %2148 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %2149 = llvm.getelementptr inbounds %2133[%2148] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2150 = llvm.load %2149 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2151 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %2152 = llvm.getelementptr inbounds %2133[%2151] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2153 = llvm.load %2152 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2154 = llvm.mul %1798, %a_stride1_2 overflow<nsw> : i64
    %2155 = llvm.getelementptr inbounds %2133[%2154] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2156 = llvm.load %2155 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2157 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %2158 = llvm.getelementptr inbounds %2133[%2157] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2159 = llvm.load %2158 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2160 = llvm.mlir.poison : vector<4xf64>
    %2161 = llvm.insertelement %2150, %2160[%1796 : i64] : vector<4xf64>
    %2162 = llvm.insertelement %2153, %2161[%1799 : i64] : vector<4xf64>
    %2163 = llvm.insertelement %2156, %2162[%1800 : i64] : vector<4xf64>
    %2164 = llvm.insertelement %2159, %2163[%1801 : i64] : vector<4xf64>
    %2165 = llvm.fmul %2124, %2147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2166 = llvm.fmul %2124, %2164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2167 = llvm.fmul %2129, %2147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2168 = llvm.fmul %2129, %2164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2169 = llvm.fadd %2112, %2165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2170 = llvm.fadd %2113, %2166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2171 = llvm.fadd %2114, %2167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2172 = llvm.fadd %2115, %2168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2173 = llvm.add %k0_1_below_below, %1799 overflow<nsw> : i64
    %2174 = llvm.icmp "slt" %2173, %a_stride1_2 : i64
    llvm.cond_br %2174, ^bb16(%2173, %2169, %2170, %2171, %2172 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2169, %2170, %2171, %2172 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2175: vector<4xf64>, %2176: vector<4xf64>, %2177: vector<4xf64>, %2178: vector<4xf64>):
    %2179 = llvm.add %k1_1_below_below, %1799 overflow<nsw> : i64
    %2180 = llvm.icmp "slt" %2179, %a_size0_2 : i64
    llvm.cond_br %2180, ^bb15(%2179, %2175, %2176, %2177, %2178 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2175, %2176, %2177, %2178 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2181: vector<4xf64>, %2182: vector<4xf64>, %2183: vector<4xf64>, %2184: vector<4xf64>):
    %2185 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2186 = llvm.add %2185, %j_1_panel overflow<nsw> : i64
    %2187 = llvm.getelementptr inbounds %out2_1[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2181, %2187 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2188 = llvm.getelementptr inbounds %2187[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2182, %2188 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2189 = llvm.getelementptr inbounds %2187[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2183, %2189 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2190 = llvm.getelementptr inbounds %2189[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2184, %2190 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2191 = llvm.add %i_1_below_below_tile, %1800 overflow<nsw> : i64
    %2192 = llvm.icmp "slt" %2191, %1795 : i64
    llvm.cond_br %2192, ^bb14(%2191 : i64), ^bb19
  ^bb19:
    %2193 = llvm.icmp "slt" %1795, %a_size1_2 : i64
    llvm.cond_br %2193, ^bb20(%1795 : i64), ^bb25
  ^bb20(%i_1_below_below_below_tile: i64):
    %2194 = llvm.icmp "slt" %1796, %a_size0_2 : i64
    llvm.cond_br %2194, ^bb21(%1796, %1806, %1806 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%1806, %1806 : vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_below_below_below: i64, %2195: vector<4xf64>, %2196: vector<4xf64>):
    %2197 = llvm.icmp "slt" %1796, %a_stride1_2 : i64
    llvm.cond_br %2197, ^bb22(%1796, %2195, %2196 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2195, %2196 : vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_below_below_below: i64, %2198: vector<4xf64>, %2199: vector<4xf64>):
    %2200 = llvm.mul %k1_1_below_below_below, %1793 overflow<nsw> : i64
    %2201 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2202 = llvm.add %2200, %2201 overflow<nsw> : i64
    %2203 = llvm.add %2202, %k0_1_below_below_below overflow<nsw> : i64
    %2204 = llvm.getelementptr inbounds %a_2[%2203] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2205 = llvm.load %2204 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2206 = llvm.mlir.poison : vector<4xf64>
    %2207 = llvm.insertelement %2205, %2206[%1796 : i64] : vector<4xf64>
    %2208 = llvm.shufflevector %2207, %2206 [0, 0, 0, 0] : vector<4xf64>
    %2209 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %2210 = llvm.add %2200, %2209 overflow<nsw> : i64
    %2211 = llvm.add %2210, %k0_1_below_below_below overflow<nsw> : i64
    %2212 = llvm.getelementptr inbounds %a_2[%2211] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2213 = llvm.load %2212 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2214 = llvm.getelementptr inbounds %2212[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2215 = llvm.load %2214 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2216 = llvm.mul %1800, %a_stride1_2 overflow<nsw> : i64
    %2217 = llvm.getelementptr inbounds %2212[%2216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2218 = llvm.load %2217 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2219 = llvm.mul %1801, %a_stride1_2 overflow<nsw> : i64
    %2220 = llvm.getelementptr inbounds %2212[%2219] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2221 = llvm.load %2220 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2222 = llvm.mlir.poison : vector<4xf64>
    %2223 = llvm.insertelement %2213, %2222[%1796 : i64] : vector<4xf64>
    %2224 = llvm.insertelement %2215, %2223[%1799 : i64] : vector<4xf64>
    %2225 = llvm.insertelement %2218, %2224[%1800 : i64] : vector<4xf64>
    %2226 = llvm.insertelement %2221, %2225[%1801 : i64] : vector<4xf64>
    %2227 = llvm.mul %1802, %a_stride1_2 overflow<nsw> : i64
    %2228 = llvm.getelementptr inbounds %2212[%2227] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2229 = llvm.load %2228 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2230 = llvm.mul %1803, %a_stride1_2 overflow<nsw> : i64
    %2231 = llvm.getelementptr inbounds %2212[%2230] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2232 = llvm.load %2231 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2233 = llvm.mul %1798, %a_stride1_2 overflow<nsw> : i64
    %2234 = llvm.getelementptr inbounds %2212[%2233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2235 = llvm.load %2234 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2236 = llvm.mul %1804, %a_stride1_2 overflow<nsw> : i64
    %2237 = llvm.getelementptr inbounds %2212[%2236] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2238 = llvm.load %2237 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2239 = llvm.mlir.poison : vector<4xf64>
    %2240 = llvm.insertelement %2229, %2239[%1796 : i64] : vector<4xf64>
    %2241 = llvm.insertelement %2232, %2240[%1799 : i64] : vector<4xf64>
    %2242 = llvm.insertelement %2235, %2241[%1800 : i64] : vector<4xf64>
    %2243 = llvm.insertelement %2238, %2242[%1801 : i64] : vector<4xf64>
    %2244 = llvm.fmul %2208, %2226 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2245 = llvm.fmul %2208, %2243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2246 = llvm.fadd %2198, %2244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2247 = llvm.fadd %2199, %2245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2248 = llvm.add %k0_1_below_below_below, %1799 overflow<nsw> : i64
    %2249 = llvm.icmp "slt" %2248, %a_stride1_2 : i64
    llvm.cond_br %2249, ^bb22(%2248, %2246, %2247 : i64, vector<4xf64>, vector<4xf64>), ^bb23(%2246, %2247 : vector<4xf64>, vector<4xf64>)
  ^bb23(%2250: vector<4xf64>, %2251: vector<4xf64>):
    %2252 = llvm.add %k1_1_below_below_below, %1799 overflow<nsw> : i64
    %2253 = llvm.icmp "slt" %2252, %a_size0_2 : i64
    llvm.cond_br %2253, ^bb21(%2252, %2250, %2251 : i64, vector<4xf64>, vector<4xf64>), ^bb24(%2250, %2251 : vector<4xf64>, vector<4xf64>)
  ^bb24(%2254: vector<4xf64>, %2255: vector<4xf64>):
    %2256 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2257 = llvm.add %2256, %j_1_panel overflow<nsw> : i64
    %2258 = llvm.getelementptr inbounds %out2_1[%2257] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2254, %2258 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2259 = llvm.getelementptr inbounds %2258[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2255, %2259 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2260 = llvm.add %i_1_below_below_below_tile, %1799 overflow<nsw> : i64
    %2261 = llvm.icmp "slt" %2260, %a_size1_2 : i64
    llvm.cond_br %2261, ^bb20(%2260 : i64), ^bb25
  ^bb25:
    %2262 = llvm.add %1808, %1799 overflow<nsw> : i64
    %2263 = llvm.icmp "slt" %2262, %end_4 : i64
    llvm.cond_br %2263, ^bb1(%2262 : i64), ^bb26
  ^bb26:
    llvm.return %1805 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2264 = llvm.mlir.constant(8) : i64
    %2265 = llvm.mlir.constant(16) : i64
    %2266 = llvm.mlir.constant(24) : i64
    %2267 = llvm.mlir.constant(32) : i64
    %2268 = llvm.mlir.constant(40) : i64
    %2269 = llvm.mlir.constant(48) : i64
    %2270 = llvm.mlir.constant(56) : i64
    %2271 = llvm.mlir.constant(64) : i64
    %2272 = llvm.mlir.constant(72) : i64
    %2273 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2274 = llvm.getelementptr inbounds %context_2[%2264] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2275 = llvm.load %2274 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2276 = llvm.getelementptr inbounds %context_2[%2265] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2277 = llvm.load %2276 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2278 = llvm.getelementptr inbounds %context_2[%2266] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2279 = llvm.load %2278 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2280 = llvm.getelementptr inbounds %context_2[%2267] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2281 = llvm.load %2280 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2282 = llvm.getelementptr inbounds %context_2[%2268] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2283 = llvm.load %2282 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2284 = llvm.getelementptr inbounds %context_2[%2269] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2285 = llvm.load %2284 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2286 = llvm.getelementptr inbounds %context_2[%2270] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2287 = llvm.load %2286 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2288 = llvm.getelementptr inbounds %context_2[%2271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2289 = llvm.load %2288 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2290 = llvm.getelementptr inbounds %context_2[%2272] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2291 = llvm.load %2290 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2292 = llvm.call @program.parallel2(%begin_5, %end_5, %2273, %2275, %2277, %2279, %2281, %2283, %2285, %2287, %2289, %2291) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2292 : i32
  }
  llvm.func @program_shapes(%a_3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_3: i64, %a_size1_3: i64, %a_stride1_3: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2293 = llvm.mlir.constant(0) : i64
    %2294 = llvm.mlir.constant(1) : i64
    %2295 = llvm.mlir.constant(2) : i64
    %2296 = llvm.mlir.constant(2 : i32) : i32
    %2297 = llvm.mlir.constant(3 : i32) : i32
    %2298 = llvm.mlir.constant(3) : i64
    %2299 = llvm.mlir.constant(4) : i64
    %2300 = llvm.mlir.constant(5) : i64
    %2301 = llvm.mlir.constant(6) : i64
    %2302 = llvm.mlir.constant(0 : i32) : i32
    %2303 = llvm.mul %a_stride1_3, %a_size1_3 overflow<nsw> : i64
    %2304 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2305 = llvm.icmp "eq" %b_size0_2, %a_size0_3 : i64
    %2306 = llvm.icmp "eq" %a_stride1_3, %b_size1_2 : i64
    llvm.cond_br %2305, ^bb1, ^bb3(%2296 : i32)
  ^bb1:
    llvm.cond_br %2306, ^bb2, ^bb3(%2297 : i32)
  ^bb2:
    llvm.store %a_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2307 = llvm.getelementptr inbounds %extents[%2294] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2307 {alignment = 8 : i64} : i64, !llvm.ptr
    %2308 = llvm.getelementptr inbounds %extents[%2295] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2308 {alignment = 8 : i64} : i64, !llvm.ptr
    %2309 = llvm.getelementptr inbounds %extents[%2298] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2309 {alignment = 8 : i64} : i64, !llvm.ptr
    %2310 = llvm.getelementptr inbounds %extents[%2299] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2310 {alignment = 8 : i64} : i64, !llvm.ptr
    %2311 = llvm.getelementptr inbounds %extents[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2311 {alignment = 8 : i64} : i64, !llvm.ptr
    %2312 = llvm.getelementptr inbounds %extents[%2301] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_3, %2312 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2302 : i32
  ^bb3(%2313: i32):
    llvm.return %2313 : i32
  }
}
