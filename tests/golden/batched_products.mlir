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
    %15 = memref.dim %a, %0 : memref<?x?x?xf64>
    %16 = arith.constant 1 : index
    %17 = memref.dim %a, %16 : memref<?x?x?xf64>
    %18 = arith.constant 2 : index
    %19 = memref.dim %a, %18 : memref<?x?x?xf64>
    %20 = memref.dim %b, %18 : memref<?x?x?xf64>
    %21 = memref.dim %v, %0 : memref<?xf64>
    %22 = arith.muli %17, %20 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%15, %17, %20], strides: [%22, %20, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%21, %21], strides: [%21, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%17, %17], strides: [%17, 1] : memref<?x?xf64> to memref<?x?xf64>
    %23 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%20)
    %24 = affine.max affine_map<(d0) -> (d0, 1)>(%19)
    %25 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%17)
    %26 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%25, %17)
    %27 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%26, %17)
    %28 = affine.max affine_map<(d0) -> (d0, 1)>(%19)
    %29 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%17)
    %30 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%29, %17)
    %31 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%30, %17)
    %32 = affine.min affine_map<(d0) -> (8192, d0)>(%19)
    %33 = arith.muli %32, %17 : index
    %34 = arith.constant 24576 : index
    %35 = arith.cmpi sgt, %33, %34 : index
    %36 = arith.constant 0 : index
    %37 = arith.select %35, %32, %36 : index
    %38 = arith.constant 0 : index
    %39 = arith.constant 0 : index
    %40 = arith.constant 0 : index
    %41 = arith.constant 0 : index
    %42 = arith.constant 0 : index
    %43 = arith.constant 0 : index
    %44 = affine.min affine_map<(d0) -> (16384, d0)>(%19)
    %45 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%20)
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %45, %46 : index
    %48 = arith.muli %44, %17 : index
    %49 = arith.constant 12288 : index
    %50 = arith.cmpi sgt, %48, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.select %50, %44, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.select %50, %47, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.constant 0 : index
    %57 = arith.constant 0 : index
    %58 = arith.constant 0 : index
    %59 = arith.constant 0 : index
    %60 = arith.constant 0 : index
    %61 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%15)) {
      affine.for %j_panel = 0 to %23 step 8 {
        affine.for %k0_piece = 0 to %24 step 8192 {
          %b_copy = memref.alloc(%37) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %35 {
            %62 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%19] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %63 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %64 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %63, %b_copy[%64, %62] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %65 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%19, %k0_piece)
          %66 = arith.maxsi %65, %38 : index
          %67 = arith.select %35, %39, %66 : index
          %68 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %67, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %69 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %70 = "memref.cast"(%68) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %35, %69, %70 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %25 step 6 {
            %71 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %72 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %72 : vector<6x8xf64>
            }
            %73 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %19) iter_args(%74 = %71) -> (vector<6x8xf64>) {
              affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %75 = vector.transfer_read %a[%b0, %i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %76 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %77 = vector.transfer_read %b_copy_1[%76, %40], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %78 = vector.broadcast %77 : vector<8xf64> to vector<6x8xf64>
              %79 = arith.mulf %75, %78 fastmath<reassoc,contract> : vector<6x8xf64>
              %80 = arith.addf %74, %79 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %80 : vector<6x8xf64>
            }
            vector.transfer_write %73, %out0_1[%b0, %i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %25 to %26 step 4 {
            %81 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %3 : vector<4x8xf64>
            } else {
              %82 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %82 : vector<4x8xf64>
            }
            %83 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %19) iter_args(%84 = %81) -> (vector<4x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %85 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %86 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %87 = vector.transfer_read %b_copy_1[%86, %41], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %88 = vector.broadcast %87 : vector<8xf64> to vector<4x8xf64>
              %89 = arith.mulf %85, %88 fastmath<reassoc,contract> : vector<4x8xf64>
              %90 = arith.addf %84, %89 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %90 : vector<4x8xf64>
            }
            vector.transfer_write %83, %out0_1[%b0, %i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_tile = %26 to %27 step 2 {
            %91 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x8xf64>) {
              affine.yield %4 : vector<2x8xf64>
            } else {
              %92 = vector.transfer_read %out0_1[%b0, %i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              affine.yield %92 : vector<2x8xf64>
            }
            %93 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %19) iter_args(%94 = %91) -> (vector<2x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %95 = vector.transfer_read %a[%b0, %i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              %96 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below)
              %97 = vector.transfer_read %b_copy_1[%96, %42], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %98 = vector.broadcast %97 : vector<8xf64> to vector<2x8xf64>
              %99 = arith.mulf %95, %98 fastmath<reassoc,contract> : vector<2x8xf64>
              %100 = arith.addf %94, %99 fastmath<reassoc,contract> : vector<2x8xf64>
              affine.yield %100 : vector<2x8xf64>
            }
            vector.transfer_write %93, %out0_1[%b0, %i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_below_below_tile = %27 to %17 {
            %101 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x8xf64>) {
              affine.yield %5 : vector<1x8xf64>
            } else {
              %102 = vector.transfer_read %out0_1[%b0, %i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              affine.yield %102 : vector<1x8xf64>
            }
            %103 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %19) iter_args(%104 = %101) -> (vector<1x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below_below_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %105 = vector.transfer_read %a[%b0, %i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              %106 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below_below_below)
              %107 = vector.transfer_read %b_copy_1[%106, %43], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %108 = vector.broadcast %107 : vector<8xf64> to vector<1x8xf64>
              %109 = arith.mulf %105, %108 fastmath<reassoc,contract> : vector<1x8xf64>
              %110 = arith.addf %104, %109 fastmath<reassoc,contract> : vector<1x8xf64>
              affine.yield %110 : vector<1x8xf64>
            }
            vector.transfer_write %103, %out0_1[%b0, %i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %23 to %20 step 4 {
        %111 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%20, %j_right_panel)
        %112 = arith.maxsi %111, %56 : index
        %113 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %20, %j_right_panel)
        %114 = vector.create_mask %113 : vector<4xi1>
        %115 = vector.create_mask %7, %113 : vector<8x4xi1>
        %116 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %20, %j_right_panel)
        %117 = vector.create_mask %116 : vector<4xi1>
        %118 = vector.create_mask %9, %116 : vector<4x4xi1>
        %119 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %20, %j_right_panel)
        %120 = vector.create_mask %119 : vector<4xi1>
        %121 = vector.create_mask %11, %119 : vector<2x4xi1>
        %122 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %20, %j_right_panel)
        %123 = vector.create_mask %122 : vector<4xi1>
        %124 = vector.create_mask %13, %122 : vector<1x4xi1>
        affine.for %k0_right_piece = 0 to %28 step 16384 {
          %b_copy_2 = memref.alloc(%52, %54) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %50 {
            %125 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %20, %j_right_panel)
            %126 = vector.create_mask %125 : vector<4xi1>
            %127 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%19] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %128 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %126 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %129 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %128, %b_copy_2[%129, %127], %126 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %130 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%19, %k0_right_piece)
          %131 = arith.maxsi %130, %55 : index
          %132 = arith.select %50, %57, %131 : index
          %133 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %132, %112] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %134 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %135 = "memref.cast"(%133) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %50, %134, %135 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %29 step 8 {
            %136 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %6 : vector<8x4xf64>
            } else {
              %137 = vector.create_mask %7, %113 : vector<8x4xi1>
              %138 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %1, %137 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %138 : vector<8x4xf64>
            }
            %139 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %19) iter_args(%140 = %136) -> (vector<8x4xf64>) {
              %141 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %142 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %143 = vector.transfer_read %b_copy_3[%142, %58], %1, %114 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %144 = vector.broadcast %143 : vector<4xf64> to vector<8x4xf64>
              %145 = arith.mulf %141, %144 fastmath<reassoc,contract> : vector<8x4xf64>
              %146 = arith.addf %140, %145 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %146 : vector<8x4xf64>
            }
            vector.transfer_write %139, %out0_1[%b0, %i_right_tile, %j_right_panel], %115 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %29 to %30 step 4 {
            %147 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %8 : vector<4x4xf64>
            } else {
              %148 = vector.create_mask %9, %116 : vector<4x4xi1>
              %149 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %1, %148 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %149 : vector<4x4xf64>
            }
            %150 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %19) iter_args(%151 = %147) -> (vector<4x4xf64>) {
              %152 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %153 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
              %154 = vector.transfer_read %b_copy_3[%153, %59], %1, %117 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %155 = vector.broadcast %154 : vector<4xf64> to vector<4x4xf64>
              %156 = arith.mulf %152, %155 fastmath<reassoc,contract> : vector<4x4xf64>
              %157 = arith.addf %151, %156 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %157 : vector<4x4xf64>
            }
            vector.transfer_write %150, %out0_1[%b0, %i_right_below_tile, %j_right_panel], %118 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_tile = %30 to %31 step 2 {
            %158 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x4xf64>) {
              affine.yield %10 : vector<2x4xf64>
            } else {
              %159 = vector.create_mask %11, %119 : vector<2x4xi1>
              %160 = vector.transfer_read %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %1, %159 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              affine.yield %160 : vector<2x4xf64>
            }
            %161 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %19) iter_args(%162 = %158) -> (vector<2x4xf64>) {
              %163 = vector.transfer_read %a[%b0, %i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
              %164 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below)
              %165 = vector.transfer_read %b_copy_3[%164, %60], %1, %120 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %166 = vector.broadcast %165 : vector<4xf64> to vector<2x4xf64>
              %167 = arith.mulf %163, %166 fastmath<reassoc,contract> : vector<2x4xf64>
              %168 = arith.addf %162, %167 fastmath<reassoc,contract> : vector<2x4xf64>
              affine.yield %168 : vector<2x4xf64>
            }
            vector.transfer_write %161, %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %121 {in_bounds = [true, true]} : vector<2x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_below_below_tile = %31 to %17 {
            %169 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x4xf64>) {
              affine.yield %12 : vector<1x4xf64>
            } else {
              %170 = vector.create_mask %13, %122 : vector<1x4xi1>
              %171 = vector.transfer_read %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %1, %170 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              affine.yield %171 : vector<1x4xf64>
            }
            %172 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %19) iter_args(%173 = %169) -> (vector<1x4xf64>) {
              %174 = vector.transfer_read %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
              %175 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below_below_below)
              %176 = vector.transfer_read %b_copy_3[%175, %61], %1, %123 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %177 = vector.broadcast %176 : vector<4xf64> to vector<1x4xf64>
              %178 = arith.mulf %174, %177 fastmath<reassoc,contract> : vector<1x4xf64>
              %179 = arith.addf %173, %178 fastmath<reassoc,contract> : vector<1x4xf64>
              affine.yield %179 : vector<1x4xf64>
            }
            vector.transfer_write %172, %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %124 {in_bounds = [true, true]} : vector<1x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%21)) {
      %180 = affine.load %v[%i] : memref<?xf64>
      %181 = vector.broadcast %180 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%21) step 4 {
        %182 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %183 = arith.mulf %181, %182 : vector<4xf64>
        affine.vector_store %183, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = max affine_map<(d0) -> (((d0 floordiv 4) * 4), 0)>(%21) to %21 step 4 {
        %184 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %21)
        %185 = vector.create_mask %184 : vector<4xi1>
        %186 = vector.maskedload %v[%j_1], %185, %14 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %187 = arith.mulf %181, %186 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %185, %187 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %188 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%17)
    %189 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%17)
    %190 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%189, %17)
    %191 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%190, %17)
    %192 = arith.constant 0 : index
    %193 = arith.constant 0 : index
    %194 = arith.constant 0 : index
    %195 = arith.constant 0 : index
    %196 = arith.constant 0 : index
    affine.parallel (%j_1_panel) = (0) to (symbol(%188)) step (8) {
      %a_copy = memref.alloc(%15, %19) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_copy = 0 to %15 {
        affine.for %k0_1_copy = 0 to %19 {
          %197 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %197, %a_copy[%k1_1_copy, %k0_1_copy, %192] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_tile = 0 to %189 step 6 {
        %198 = affine.for %k1 = 0 to %15 iter_args(%199 = %2) -> (vector<6x8xf64>) {
          %200 = affine.for %k0_1 = 0 to %19 iter_args(%201 = %199) -> (vector<6x8xf64>) {
            %202 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %203 = vector.transfer_read %a_copy[%k1, %k0_1, %193], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %204 = vector.broadcast %203 : vector<8xf64> to vector<6x8xf64>
            %205 = arith.mulf %202, %204 fastmath<reassoc,contract> : vector<6x8xf64>
            %206 = arith.addf %201, %205 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %206 : vector<6x8xf64>
          }
          affine.yield %200 : vector<6x8xf64>
        }
        vector.transfer_write %198, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_tile = %189 to %190 step 4 {
        %207 = affine.for %k1_1_below = 0 to %15 iter_args(%208 = %3) -> (vector<4x8xf64>) {
          %209 = affine.for %k0_1_below = 0 to %19 iter_args(%210 = %208) -> (vector<4x8xf64>) {
            %211 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %212 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %194], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %213 = vector.broadcast %212 : vector<8xf64> to vector<4x8xf64>
            %214 = arith.mulf %211, %213 fastmath<reassoc,contract> : vector<4x8xf64>
            %215 = arith.addf %210, %214 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %215 : vector<4x8xf64>
          }
          affine.yield %209 : vector<4x8xf64>
        }
        vector.transfer_write %207, %out2_1[%i_1_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_tile = %190 to %191 step 2 {
        %216 = affine.for %k1_1_below_below = 0 to %15 iter_args(%217 = %4) -> (vector<2x8xf64>) {
          %218 = affine.for %k0_1_below_below = 0 to %19 iter_args(%219 = %217) -> (vector<2x8xf64>) {
            %220 = vector.transfer_read %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
            %221 = vector.transfer_read %a_copy[%k1_1_below_below, %k0_1_below_below, %195], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %222 = vector.broadcast %221 : vector<8xf64> to vector<2x8xf64>
            %223 = arith.mulf %220, %222 fastmath<reassoc,contract> : vector<2x8xf64>
            %224 = arith.addf %219, %223 fastmath<reassoc,contract> : vector<2x8xf64>
            affine.yield %224 : vector<2x8xf64>
          }
          affine.yield %218 : vector<2x8xf64>
        }
        vector.transfer_write %216, %out2_1[%i_1_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_below_below_below_tile = %191 to %17 {
        %225 = affine.for %k1_1_below_below_below = 0 to %15 iter_args(%226 = %5) -> (vector<1x8xf64>) {
          %227 = affine.for %k0_1_below_below_below = 0 to %19 iter_args(%228 = %226) -> (vector<1x8xf64>) {
            %229 = vector.transfer_read %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
            %230 = vector.transfer_read %a_copy[%k1_1_below_below_below, %k0_1_below_below_below, %196], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %231 = vector.broadcast %230 : vector<8xf64> to vector<1x8xf64>
            %232 = arith.mulf %229, %231 fastmath<reassoc,contract> : vector<1x8xf64>
            %233 = arith.addf %228, %232 fastmath<reassoc,contract> : vector<1x8xf64>
            affine.yield %233 : vector<1x8xf64>
          }
          affine.yield %227 : vector<1x8xf64>
        }
        vector.transfer_write %225, %out2_1[%i_1_below_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy : memref<?x?x8xf64>
    }
    %234 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%17)
    %235 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%234, %17)
    %236 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%235, %17)
    %237 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%17)
    %238 = arith.constant 0 : index
    %239 = arith.maxsi %237, %238 : index
    %240 = arith.constant 0 : index
    %241 = arith.constant 0 : index
    %242 = arith.constant 0 : index
    %243 = arith.constant 0 : index
    affine.for %j_1_right_panel = %188 to %17 step 4 {
      %a_copy_1 = memref.alloc(%15, %19, %239) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.parallel (%k1_1_right_copy) = (0) to (symbol(%15)) {
        affine.for %k0_1_right_copy = 0 to %19 {
          affine.for %j_1_right_copy = affine_map<(d0) -> (d0)>(%j_1_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_right_panel)[%17] {
            %244 = affine.load %a[%k1_1_right_copy, %j_1_right_copy, %k0_1_right_copy] : memref<?x?x?xf64>
            affine.store %244, %a_copy_1[%k1_1_right_copy, %k0_1_right_copy, %j_1_right_copy - %j_1_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %245 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_right_panel, %17, %j_1_right_panel)
      %246 = vector.create_mask %245 : vector<4xi1>
      %247 = vector.create_mask %7, %245 : vector<8x4xi1>
      affine.for %i_1_right_tile = 0 to %234 step 8 {
        %248 = affine.for %k1_1_right = 0 to %15 iter_args(%249 = %6) -> (vector<8x4xf64>) {
          %250 = affine.for %k0_1_right = 0 to %19 iter_args(%251 = %249) -> (vector<8x4xf64>) {
            %252 = vector.transfer_read %a[%k1_1_right, %i_1_right_tile, %k0_1_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %253 = vector.transfer_read %a_copy_1[%k1_1_right, %k0_1_right, %240], %1, %246 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %254 = vector.broadcast %253 : vector<4xf64> to vector<8x4xf64>
            %255 = arith.mulf %252, %254 fastmath<reassoc,contract> : vector<8x4xf64>
            %256 = arith.addf %251, %255 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %256 : vector<8x4xf64>
          }
          affine.yield %250 : vector<8x4xf64>
        }
        vector.transfer_write %248, %out2_1[%i_1_right_tile, %j_1_right_panel], %247 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      %257 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_right_panel, %17, %j_1_right_panel)
      %258 = vector.create_mask %257 : vector<4xi1>
      %259 = vector.create_mask %9, %257 : vector<4x4xi1>
      affine.for %i_1_right_below_tile = %234 to %235 step 4 {
        %260 = affine.for %k1_1_right_below = 0 to %15 iter_args(%261 = %8) -> (vector<4x4xf64>) {
          %262 = affine.for %k0_1_right_below = 0 to %19 iter_args(%263 = %261) -> (vector<4x4xf64>) {
            %264 = vector.transfer_read %a[%k1_1_right_below, %i_1_right_below_tile, %k0_1_right_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
            %265 = vector.transfer_read %a_copy_1[%k1_1_right_below, %k0_1_right_below, %241], %1, %258 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %266 = vector.broadcast %265 : vector<4xf64> to vector<4x4xf64>
            %267 = arith.mulf %264, %266 fastmath<reassoc,contract> : vector<4x4xf64>
            %268 = arith.addf %263, %267 fastmath<reassoc,contract> : vector<4x4xf64>
            affine.yield %268 : vector<4x4xf64>
          }
          affine.yield %262 : vector<4x4xf64>
        }
        vector.transfer_write %260, %out2_1[%i_1_right_below_tile, %j_1_right_panel], %259 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?xf64>
      }
      %269 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_right_panel, %17, %j_1_right_panel)
      %270 = vector.create_mask %269 : vector<4xi1>
      %271 = vector.create_mask %11, %269 : vector<2x4xi1>
      affine.for %i_1_right_below_below_tile = %235 to %236 step 2 {
        %272 = affine.for %k1_1_right_below_below = 0 to %15 iter_args(%273 = %10) -> (vector<2x4xf64>) {
          %274 = affine.for %k0_1_right_below_below = 0 to %19 iter_args(%275 = %273) -> (vector<2x4xf64>) {
            %276 = vector.transfer_read %a[%k1_1_right_below_below, %i_1_right_below_below_tile, %k0_1_right_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
            %277 = vector.transfer_read %a_copy_1[%k1_1_right_below_below, %k0_1_right_below_below, %242], %1, %270 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %278 = vector.broadcast %277 : vector<4xf64> to vector<2x4xf64>
            %279 = arith.mulf %276, %278 fastmath<reassoc,contract> : vector<2x4xf64>
            %280 = arith.addf %275, %279 fastmath<reassoc,contract> : vector<2x4xf64>
            affine.yield %280 : vector<2x4xf64>
          }
          affine.yield %274 : vector<2x4xf64>
        }
        vector.transfer_write %272, %out2_1[%i_1_right_below_below_tile, %j_1_right_panel], %271 {in_bounds = [true, true]} : vector<2x4xf64>, memref<?x?xf64>
      }
      %281 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_right_panel, %17, %j_1_right_panel)
      %282 = vector.create_mask %281 : vector<4xi1>
      %283 = vector.create_mask %13, %281 : vector<1x4xi1>
      affine.for %i_1_right_below_below_below_tile = %236 to %17 {
        %284 = affine.for %k1_1_right_below_below_below = 0 to %15 iter_args(%285 = %12) -> (vector<1x4xf64>) {
          %286 = affine.for %k0_1_right_below_below_below = 0 to %19 iter_args(%287 = %285) -> (vector<1x4xf64>) {
            %288 = vector.transfer_read %a[%k1_1_right_below_below_below, %i_1_right_below_below_below_tile, %k0_1_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
            %289 = vector.transfer_read %a_copy_1[%k1_1_right_below_below_below, %k0_1_right_below_below_below, %243], %1, %282 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %290 = vector.broadcast %289 : vector<4xf64> to vector<1x4xf64>
            %291 = arith.mulf %288, %290 fastmath<reassoc,contract> : vector<1x4xf64>
            %292 = arith.addf %287, %291 fastmath<reassoc,contract> : vector<1x4xf64>
            affine.yield %292 : vector<1x4xf64>
          }
          affine.yield %286 : vector<1x4xf64>
        }
        vector.transfer_write %284, %out2_1[%i_1_right_below_below_below_tile, %j_1_right_panel], %283 {in_bounds = [true, true]} : vector<1x4xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x?xf64>
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
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = memref.dim %a, %c0 : memref<?x?x?xf64>
    %2 = memref.dim %a, %c1 : memref<?x?x?xf64>
    %3 = memref.dim %a, %c2 : memref<?x?x?xf64>
    %4 = memref.dim %b, %c2 : memref<?x?x?xf64>
    %5 = memref.dim %v, %c0 : memref<?xf64>
    %6 = arith.muli %2, %4 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%1, %2, %4], strides: [%6, %4, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%5, %5], strides: [%5, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%2, %2], strides: [%2, 1] : memref<?x?xf64> to memref<?x?xf64>
    %7 = arith.shrsi %4, %c3 : index
    %8 = arith.muli %7, %c8 overflow<nsw> : index
    %9 = arith.maxsi %3, %c1 : index
    %10 = arith.floordivsi %2, %c6 : index
    %11 = arith.muli %10, %c6 overflow<nsw> : index
    %12 = arith.subi %2, %11 overflow<nsw> : index
    %13 = arith.shrsi %12, %c2 : index
    %14 = arith.muli %13, %c4 overflow<nsw> : index
    %15 = arith.addi %14, %11 overflow<nsw> : index
    %16 = arith.subi %2, %15 overflow<nsw> : index
    %17 = arith.shrsi %16, %c1 : index
    %18 = arith.muli %17, %c2 overflow<nsw> : index
    %19 = arith.addi %18, %15 overflow<nsw> : index
    %20 = arith.shrsi %2, %c3 : index
    %21 = arith.muli %20, %c8 overflow<nsw> : index
    %22 = arith.subi %2, %21 overflow<nsw> : index
    %23 = arith.shrsi %22, %c2 : index
    %24 = arith.muli %23, %c4 overflow<nsw> : index
    %25 = arith.addi %24, %21 overflow<nsw> : index
    %26 = arith.subi %2, %25 overflow<nsw> : index
    %27 = arith.shrsi %26, %c1 : index
    %28 = arith.muli %27, %c2 overflow<nsw> : index
    %29 = arith.addi %28, %25 overflow<nsw> : index
    %30 = arith.minsi %c8192, %3 : index
    %31 = arith.muli %30, %2 : index
    %32 = arith.constant 24576 : index
    %33 = arith.cmpi sgt, %31, %32 : index
    %34 = arith.select %33, %30, %c0 : index
    %35 = arith.minsi %c16384, %3 : index
    %36 = arith.andi %4, %c7 : index
    %37 = arith.minsi %c4, %36 : index
    %38 = arith.maxsi %37, %c0 : index
    %39 = arith.muli %35, %2 : index
    %40 = arith.constant 12288 : index
    %41 = arith.cmpi sgt, %39, %40 : index
    %42 = arith.select %41, %35, %c0 : index
    %43 = arith.select %41, %38, %c0 : index
    %44 = arith.constant 0 : index
    %45 = arith.maxsi %1, %44 : index
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %8, %46 : index
    %48 = arith.constant 7 : index
    %49 = arith.addi %47, %48 : index
    %50 = arith.constant 8 : index
    %51 = arith.divui %49, %50 : index
    %52 = arith.constant 0 : index
    %53 = arith.maxsi %9, %52 : index
    %54 = arith.constant 8191 : index
    %55 = arith.addi %53, %54 : index
    %56 = arith.constant 8192 : index
    %57 = arith.divui %55, %56 : index
    %58 = arith.constant 8192 : index
    %59 = arith.minsi %58, %3 : index
    %60 = arith.constant 0 : index
    %61 = arith.maxsi %59, %60 : index
    %62 = arith.constant 13 : index
    %63 = arith.muli %61, %62 : index
    %64 = arith.constant 3 : index
    %65 = arith.addi %64, %63 : index
    %66 = arith.constant 0 : index
    %67 = arith.maxsi %11, %66 : index
    %68 = arith.constant 5 : index
    %69 = arith.addi %67, %68 : index
    %70 = arith.constant 6 : index
    %71 = arith.divui %69, %70 : index
    %72 = arith.constant 55 : index
    %73 = arith.muli %61, %72 : index
    %74 = arith.constant 65 : index
    %75 = arith.addi %74, %73 : index
    %76 = arith.muli %71, %75 : index
    %77 = arith.subi %15, %11 : index
    %78 = arith.constant 0 : index
    %79 = arith.maxsi %77, %78 : index
    %80 = arith.constant 3 : index
    %81 = arith.addi %79, %80 : index
    %82 = arith.constant 4 : index
    %83 = arith.divui %81, %82 : index
    %84 = arith.constant 39 : index
    %85 = arith.muli %61, %84 : index
    %86 = arith.constant 45 : index
    %87 = arith.addi %86, %85 : index
    %88 = arith.muli %83, %87 : index
    %89 = arith.subi %19, %15 : index
    %90 = arith.constant 0 : index
    %91 = arith.maxsi %89, %90 : index
    %92 = arith.constant 1 : index
    %93 = arith.addi %91, %92 : index
    %94 = arith.constant 2 : index
    %95 = arith.divui %93, %94 : index
    %96 = arith.constant 23 : index
    %97 = arith.muli %61, %96 : index
    %98 = arith.constant 25 : index
    %99 = arith.addi %98, %97 : index
    %100 = arith.muli %95, %99 : index
    %101 = arith.subi %2, %19 : index
    %102 = arith.constant 0 : index
    %103 = arith.maxsi %101, %102 : index
    %104 = arith.constant 15 : index
    %105 = arith.muli %61, %104 : index
    %106 = arith.constant 15 : index
    %107 = arith.addi %106, %105 : index
    %108 = arith.muli %103, %107 : index
    %109 = arith.constant 15 : index
    %110 = arith.addi %109, %65 : index
    %111 = arith.addi %110, %76 : index
    %112 = arith.addi %111, %88 : index
    %113 = arith.addi %112, %100 : index
    %114 = arith.addi %113, %108 : index
    %115 = arith.muli %57, %114 : index
    %116 = arith.constant 1 : index
    %117 = arith.addi %116, %115 : index
    %118 = arith.muli %51, %117 : index
    %119 = arith.subi %4, %8 : index
    %120 = arith.constant 0 : index
    %121 = arith.maxsi %119, %120 : index
    %122 = arith.constant 3 : index
    %123 = arith.addi %121, %122 : index
    %124 = arith.constant 4 : index
    %125 = arith.divui %123, %124 : index
    %126 = arith.constant 16383 : index
    %127 = arith.addi %53, %126 : index
    %128 = arith.constant 16384 : index
    %129 = arith.divui %127, %128 : index
    %130 = arith.constant 16384 : index
    %131 = arith.minsi %130, %3 : index
    %132 = arith.constant 0 : index
    %133 = arith.maxsi %131, %132 : index
    %134 = arith.constant 7 : index
    %135 = arith.muli %133, %134 : index
    %136 = arith.constant 3 : index
    %137 = arith.addi %136, %135 : index
    %138 = arith.constant 0 : index
    %139 = arith.maxsi %21, %138 : index
    %140 = arith.constant 7 : index
    %141 = arith.addi %139, %140 : index
    %142 = arith.constant 8 : index
    %143 = arith.divui %141, %142 : index
    %144 = arith.constant 50 : index
    %145 = arith.muli %133, %144 : index
    %146 = arith.constant 51 : index
    %147 = arith.addi %146, %145 : index
    %148 = arith.muli %143, %147 : index
    %149 = arith.subi %25, %21 : index
    %150 = arith.constant 0 : index
    %151 = arith.maxsi %149, %150 : index
    %152 = arith.constant 3 : index
    %153 = arith.addi %151, %152 : index
    %154 = arith.constant 4 : index
    %155 = arith.divui %153, %154 : index
    %156 = arith.constant 26 : index
    %157 = arith.muli %133, %156 : index
    %158 = arith.constant 27 : index
    %159 = arith.addi %158, %157 : index
    %160 = arith.muli %155, %159 : index
    %161 = arith.subi %29, %25 : index
    %162 = arith.constant 0 : index
    %163 = arith.maxsi %161, %162 : index
    %164 = arith.constant 1 : index
    %165 = arith.addi %163, %164 : index
    %166 = arith.constant 2 : index
    %167 = arith.divui %165, %166 : index
    %168 = arith.constant 14 : index
    %169 = arith.muli %133, %168 : index
    %170 = arith.constant 15 : index
    %171 = arith.addi %170, %169 : index
    %172 = arith.muli %167, %171 : index
    %173 = arith.subi %2, %29 : index
    %174 = arith.constant 0 : index
    %175 = arith.maxsi %173, %174 : index
    %176 = arith.constant 8 : index
    %177 = arith.muli %133, %176 : index
    %178 = arith.constant 9 : index
    %179 = arith.addi %178, %177 : index
    %180 = arith.muli %175, %179 : index
    %181 = arith.constant 15 : index
    %182 = arith.addi %181, %137 : index
    %183 = arith.addi %182, %148 : index
    %184 = arith.addi %183, %160 : index
    %185 = arith.addi %184, %172 : index
    %186 = arith.addi %185, %180 : index
    %187 = arith.muli %129, %186 : index
    %188 = arith.constant 8 : index
    %189 = arith.addi %188, %187 : index
    %190 = arith.muli %125, %189 : index
    %191 = arith.constant 2 : index
    %192 = arith.addi %191, %118 : index
    %193 = arith.addi %192, %190 : index
    %194 = arith.muli %45, %193 : index
    %195 = arith.constant 32768 : index
    %196 = arith.cmpi sge, %194, %195 : index
    "omp.parallel"(%196) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %1, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %8 step %c8 {
            scf.for %k0_piece = %c0 to %9 step %c8192 {
              %b_copy = memref.alloc(%34) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %33 {
                %197 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %198 = arith.minsi %197, %3 : index
                scf.for %k0_copy = %k0_piece to %198 step %c1 {
                  %199 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %199, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %200 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %201 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %202 = vector.load %b[%b0, %k0_copy, %201] : memref<?x?x?xf64>, vector<4xf64>
                  %203 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %200, %b_copy[%203, %c0] : memref<?x8xf64>, vector<4xf64>
                  %204 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %202, %b_copy[%203, %204] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %205 = arith.subi %3, %k0_piece overflow<nsw> : index
              %206 = arith.minsi %c8192, %205 : index
              %207 = arith.maxsi %206, %c0 : index
              %208 = arith.select %33, %c0, %207 : index
              %209 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %208, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %210 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %211 = "memref.cast"(%209) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %33, %210, %211 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %11 step %c6 {
                %212 = arith.cmpi eq, %k0_piece, %c0 : index
                %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223, %224 = scf.if %212 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %225 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %226 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %227 = vector.load %out0_1[%b0, %i_tile, %226] : memref<?x?x?xf64>, vector<4xf64>
                  %228 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %229 = vector.load %out0_1[%b0, %228, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %230 = vector.load %out0_1[%b0, %228, %226] : memref<?x?x?xf64>, vector<4xf64>
                  %231 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %232 = vector.load %out0_1[%b0, %231, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %233 = vector.load %out0_1[%b0, %231, %226] : memref<?x?x?xf64>, vector<4xf64>
                  %234 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %235 = vector.load %out0_1[%b0, %234, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %236 = vector.load %out0_1[%b0, %234, %226] : memref<?x?x?xf64>, vector<4xf64>
                  %237 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %238 = vector.load %out0_1[%b0, %237, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %239 = vector.load %out0_1[%b0, %237, %226] : memref<?x?x?xf64>, vector<4xf64>
                  %240 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %241 = vector.load %out0_1[%b0, %240, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %242 = vector.load %out0_1[%b0, %240, %226] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %225, %227, %229, %230, %232, %233, %235, %236, %238, %239, %241, %242 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %243 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %244 = arith.minsi %243, %3 : index
                %245, %246, %247, %248, %249, %250, %251, %252, %253, %254, %255, %256 = scf.for %k0 = %k0_piece to %244 step %c1 iter_args(%257 = %213, %258 = %214, %259 = %215, %260 = %216, %261 = %217, %262 = %218, %263 = %219, %264 = %220, %265 = %221, %266 = %222, %267 = %223, %268 = %224) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %269 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %270 = arith.addi %269, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%270, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %271 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %272 = vector.broadcast %271 : f64 to vector<4xf64>
                  %273 = arith.addi %i_tile, %c1 overflow<nsw> : index
                  %274 = memref.load %a[%b0, %273, %k0] : memref<?x?x?xf64>
                  %275 = vector.broadcast %274 : f64 to vector<4xf64>
                  %276 = arith.addi %i_tile, %c2 overflow<nsw> : index
                  %277 = memref.load %a[%b0, %276, %k0] : memref<?x?x?xf64>
                  %278 = vector.broadcast %277 : f64 to vector<4xf64>
                  %279 = arith.addi %i_tile, %c3 overflow<nsw> : index
                  %280 = memref.load %a[%b0, %279, %k0] : memref<?x?x?xf64>
                  %281 = vector.broadcast %280 : f64 to vector<4xf64>
                  %282 = arith.addi %i_tile, %c4 overflow<nsw> : index
                  %283 = memref.load %a[%b0, %282, %k0] : memref<?x?x?xf64>
                  %284 = vector.broadcast %283 : f64 to vector<4xf64>
                  %285 = arith.addi %i_tile, %c5 overflow<nsw> : index
                  %286 = memref.load %a[%b0, %285, %k0] : memref<?x?x?xf64>
                  %287 = vector.broadcast %286 : f64 to vector<4xf64>
                  %288 = vector.load %b_copy_1[%269, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %289 = arith.addi %c0, %c4 overflow<nsw> : index
                  %290 = vector.load %b_copy_1[%269, %289] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %291 = arith.mulf %272, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %292 = arith.mulf %272, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %293 = arith.mulf %275, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %294 = arith.mulf %275, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %295 = arith.mulf %278, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %296 = arith.mulf %278, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %297 = arith.mulf %281, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %298 = arith.mulf %281, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %299 = arith.mulf %284, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %300 = arith.mulf %284, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %301 = arith.mulf %287, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %302 = arith.mulf %287, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %303 = arith.addf %257, %291 fastmath<reassoc,contract> : vector<4xf64>
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
                  scf.yield %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %245, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %315 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %246, %out0_1[%b0, %i_tile, %315] : memref<?x?x?xf64>, vector<4xf64>
                %316 = arith.addi %i_tile, %c1 overflow<nsw> : index
                vector.store %247, %out0_1[%b0, %316, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %248, %out0_1[%b0, %316, %315] : memref<?x?x?xf64>, vector<4xf64>
                %317 = arith.addi %i_tile, %c2 overflow<nsw> : index
                vector.store %249, %out0_1[%b0, %317, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %250, %out0_1[%b0, %317, %315] : memref<?x?x?xf64>, vector<4xf64>
                %318 = arith.addi %i_tile, %c3 overflow<nsw> : index
                vector.store %251, %out0_1[%b0, %318, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %252, %out0_1[%b0, %318, %315] : memref<?x?x?xf64>, vector<4xf64>
                %319 = arith.addi %i_tile, %c4 overflow<nsw> : index
                vector.store %253, %out0_1[%b0, %319, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %254, %out0_1[%b0, %319, %315] : memref<?x?x?xf64>, vector<4xf64>
                %320 = arith.addi %i_tile, %c5 overflow<nsw> : index
                vector.store %255, %out0_1[%b0, %320, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %256, %out0_1[%b0, %320, %315] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %11 to %15 step %c4 {
                %321 = arith.cmpi eq, %k0_piece, %c0 : index
                %322, %323, %324, %325, %326, %327, %328, %329 = scf.if %321 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %330 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %331 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %332 = vector.load %out0_1[%b0, %i_below_tile, %331] : memref<?x?x?xf64>, vector<4xf64>
                  %333 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %334 = vector.load %out0_1[%b0, %333, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %335 = vector.load %out0_1[%b0, %333, %331] : memref<?x?x?xf64>, vector<4xf64>
                  %336 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %337 = vector.load %out0_1[%b0, %336, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %338 = vector.load %out0_1[%b0, %336, %331] : memref<?x?x?xf64>, vector<4xf64>
                  %339 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %340 = vector.load %out0_1[%b0, %339, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %341 = vector.load %out0_1[%b0, %339, %331] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %330, %332, %334, %335, %337, %338, %340, %341 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %342 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %343 = arith.minsi %342, %3 : index
                %344, %345, %346, %347, %348, %349, %350, %351 = scf.for %k0_below = %k0_piece to %343 step %c1 iter_args(%352 = %322, %353 = %323, %354 = %324, %355 = %325, %356 = %326, %357 = %327, %358 = %328, %359 = %329) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %360 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %361 = arith.addi %360, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%361, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %362 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %363 = vector.broadcast %362 : f64 to vector<4xf64>
                  %364 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                  %365 = memref.load %a[%b0, %364, %k0_below] : memref<?x?x?xf64>
                  %366 = vector.broadcast %365 : f64 to vector<4xf64>
                  %367 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                  %368 = memref.load %a[%b0, %367, %k0_below] : memref<?x?x?xf64>
                  %369 = vector.broadcast %368 : f64 to vector<4xf64>
                  %370 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                  %371 = memref.load %a[%b0, %370, %k0_below] : memref<?x?x?xf64>
                  %372 = vector.broadcast %371 : f64 to vector<4xf64>
                  %373 = vector.load %b_copy_1[%360, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %374 = arith.addi %c0, %c4 overflow<nsw> : index
                  %375 = vector.load %b_copy_1[%360, %374] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %376 = arith.mulf %363, %373 fastmath<reassoc,contract> : vector<4xf64>
                  %377 = arith.mulf %363, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %378 = arith.mulf %366, %373 fastmath<reassoc,contract> : vector<4xf64>
                  %379 = arith.mulf %366, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %380 = arith.mulf %369, %373 fastmath<reassoc,contract> : vector<4xf64>
                  %381 = arith.mulf %369, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %382 = arith.mulf %372, %373 fastmath<reassoc,contract> : vector<4xf64>
                  %383 = arith.mulf %372, %375 fastmath<reassoc,contract> : vector<4xf64>
                  %384 = arith.addf %352, %376 fastmath<reassoc,contract> : vector<4xf64>
                  %385 = arith.addf %353, %377 fastmath<reassoc,contract> : vector<4xf64>
                  %386 = arith.addf %354, %378 fastmath<reassoc,contract> : vector<4xf64>
                  %387 = arith.addf %355, %379 fastmath<reassoc,contract> : vector<4xf64>
                  %388 = arith.addf %356, %380 fastmath<reassoc,contract> : vector<4xf64>
                  %389 = arith.addf %357, %381 fastmath<reassoc,contract> : vector<4xf64>
                  %390 = arith.addf %358, %382 fastmath<reassoc,contract> : vector<4xf64>
                  %391 = arith.addf %359, %383 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %384, %385, %386, %387, %388, %389, %390, %391 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %344, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %392 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %345, %out0_1[%b0, %i_below_tile, %392] : memref<?x?x?xf64>, vector<4xf64>
                %393 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
                vector.store %346, %out0_1[%b0, %393, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %347, %out0_1[%b0, %393, %392] : memref<?x?x?xf64>, vector<4xf64>
                %394 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
                vector.store %348, %out0_1[%b0, %394, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %349, %out0_1[%b0, %394, %392] : memref<?x?x?xf64>, vector<4xf64>
                %395 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
                vector.store %350, %out0_1[%b0, %395, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %351, %out0_1[%b0, %395, %392] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_tile = %15 to %19 step %c2 {
                %396 = arith.cmpi eq, %k0_piece, %c0 : index
                %397, %398, %399, %400 = scf.if %396 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %401 = vector.load %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %402 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %403 = vector.load %out0_1[%b0, %i_below_below_tile, %402] : memref<?x?x?xf64>, vector<4xf64>
                  %404 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %405 = vector.load %out0_1[%b0, %404, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %406 = vector.load %out0_1[%b0, %404, %402] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %401, %403, %405, %406 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %407 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %408 = arith.minsi %407, %3 : index
                %409, %410, %411, %412 = scf.for %k0_below_below = %k0_piece to %408 step %c1 iter_args(%413 = %397, %414 = %398, %415 = %399, %416 = %400) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %417 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
                  %418 = arith.addi %417, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%418, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %419 = memref.load %a[%b0, %i_below_below_tile, %k0_below_below] : memref<?x?x?xf64>
                  %420 = vector.broadcast %419 : f64 to vector<4xf64>
                  %421 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                  %422 = memref.load %a[%b0, %421, %k0_below_below] : memref<?x?x?xf64>
                  %423 = vector.broadcast %422 : f64 to vector<4xf64>
                  %424 = vector.load %b_copy_1[%417, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %425 = arith.addi %c0, %c4 overflow<nsw> : index
                  %426 = vector.load %b_copy_1[%417, %425] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %427 = arith.mulf %420, %424 fastmath<reassoc,contract> : vector<4xf64>
                  %428 = arith.mulf %420, %426 fastmath<reassoc,contract> : vector<4xf64>
                  %429 = arith.mulf %423, %424 fastmath<reassoc,contract> : vector<4xf64>
                  %430 = arith.mulf %423, %426 fastmath<reassoc,contract> : vector<4xf64>
                  %431 = arith.addf %413, %427 fastmath<reassoc,contract> : vector<4xf64>
                  %432 = arith.addf %414, %428 fastmath<reassoc,contract> : vector<4xf64>
                  %433 = arith.addf %415, %429 fastmath<reassoc,contract> : vector<4xf64>
                  %434 = arith.addf %416, %430 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %431, %432, %433, %434 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                vector.store %409, %out0_1[%b0, %i_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %435 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %410, %out0_1[%b0, %i_below_below_tile, %435] : memref<?x?x?xf64>, vector<4xf64>
                %436 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
                vector.store %411, %out0_1[%b0, %436, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %412, %out0_1[%b0, %436, %435] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_below_below_tile = %19 to %2 step %c1 {
                %437 = arith.cmpi eq, %k0_piece, %c0 : index
                %438, %439 = scf.if %437 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0 : vector<4xf64>, vector<4xf64>
                } else {
                  %440 = vector.load %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %441 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %442 = vector.load %out0_1[%b0, %i_below_below_below_tile, %441] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %440, %442 : vector<4xf64>, vector<4xf64>
                }
                %443 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %444 = arith.minsi %443, %3 : index
                %445, %446 = scf.for %k0_below_below_below = %k0_piece to %444 step %c1 iter_args(%447 = %438, %448 = %439) -> (vector<4xf64>, vector<4xf64>) {
                  %449 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
                  %450 = arith.addi %449, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%450, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %451 = memref.load %a[%b0, %i_below_below_below_tile, %k0_below_below_below] : memref<?x?x?xf64>
                  %452 = vector.broadcast %451 : f64 to vector<4xf64>
                  %453 = vector.load %b_copy_1[%449, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %454 = arith.addi %c0, %c4 overflow<nsw> : index
                  %455 = vector.load %b_copy_1[%449, %454] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %456 = arith.mulf %452, %453 fastmath<reassoc,contract> : vector<4xf64>
                  %457 = arith.mulf %452, %455 fastmath<reassoc,contract> : vector<4xf64>
                  %458 = arith.addf %447, %456 fastmath<reassoc,contract> : vector<4xf64>
                  %459 = arith.addf %448, %457 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %458, %459 : vector<4xf64>, vector<4xf64>
                }
                vector.store %445, %out0_1[%b0, %i_below_below_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %460 = arith.addi %j_panel, %c4 overflow<nsw> : index
                vector.store %446, %out0_1[%b0, %i_below_below_below_tile, %460] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %8 to %4 step %c4 {
            %461 = arith.subi %4, %j_right_panel overflow<nsw> : index
            %462 = arith.minsi %c4, %461 : index
            %463 = arith.maxsi %462, %c0 : index
            %464 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %465 = arith.subi %464, %j_right_panel overflow<nsw> : index
            %466 = arith.minsi %465, %461 : index
            %467 = vector.create_mask %466 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %9 step %c16384 {
              %b_copy_2 = memref.alloc(%42, %43) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %41 {
                %468 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %469 = arith.minsi %468, %3 : index
                scf.for %k0_right_copy = %k0_right_piece to %469 step %c1 {
                  %470 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %470, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %471 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %472 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%472, %c0], %467, %471 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %473 = arith.subi %3, %k0_right_piece overflow<nsw> : index
              %474 = arith.minsi %c16384, %473 : index
              %475 = arith.maxsi %474, %c0 : index
              %476 = arith.select %41, %c0, %475 : index
              %477 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %476, %463] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %478 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %479 = "memref.cast"(%477) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %41, %478, %479 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %21 step %c8 {
                %480 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %481, %482, %483, %484, %485, %486, %487, %488 = scf.if %480 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %489 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %490 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
                  %491 = vector.maskedload %out0_1[%b0, %490, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %492 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
                  %493 = vector.maskedload %out0_1[%b0, %492, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %494 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
                  %495 = vector.maskedload %out0_1[%b0, %494, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %496 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
                  %497 = vector.maskedload %out0_1[%b0, %496, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %498 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
                  %499 = vector.maskedload %out0_1[%b0, %498, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %500 = arith.addi %i_right_tile, %c6 overflow<nsw> : index
                  %501 = vector.maskedload %out0_1[%b0, %500, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %502 = arith.addi %i_right_tile, %c7 overflow<nsw> : index
                  %503 = vector.maskedload %out0_1[%b0, %502, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %489, %491, %493, %495, %497, %499, %501, %503 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %504 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %505 = arith.minsi %504, %3 : index
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
                  %546 = vector.maskedload %b_copy_3[%545, %c0], %467, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
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
              scf.for %i_right_below_tile = %21 to %25 step %c4 {
                %570 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %571, %572, %573, %574 = scf.if %570 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %575 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %576 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
                  %577 = vector.maskedload %out0_1[%b0, %576, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %578 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
                  %579 = vector.maskedload %out0_1[%b0, %578, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %580 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
                  %581 = vector.maskedload %out0_1[%b0, %580, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %575, %577, %579, %581 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %582 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %583 = arith.minsi %582, %3 : index
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
                  %604 = vector.maskedload %b_copy_3[%603, %c0], %467, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
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
              scf.for %i_right_below_below_tile = %25 to %29 step %c2 {
                %616 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %617, %618 = scf.if %616 -> (vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0 : vector<4xf64>, vector<4xf64>
                } else {
                  %619 = vector.maskedload %out0_1[%b0, %i_right_below_below_tile, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %620 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %621 = vector.maskedload %out0_1[%b0, %620, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %619, %621 : vector<4xf64>, vector<4xf64>
                }
                %622 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %623 = arith.minsi %622, %3 : index
                %624, %625 = scf.for %k0_right_below_below = %k0_right_piece to %623 step %c1 iter_args(%626 = %617, %627 = %618) -> (vector<4xf64>, vector<4xf64>) {
                  %628 = memref.load %a[%b0, %i_right_below_below_tile, %k0_right_below_below] : memref<?x?x?xf64>
                  %629 = vector.broadcast %628 : f64 to vector<4xf64>
                  %630 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
                  %631 = memref.load %a[%b0, %630, %k0_right_below_below] : memref<?x?x?xf64>
                  %632 = vector.broadcast %631 : f64 to vector<4xf64>
                  %633 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
                  %634 = vector.maskedload %b_copy_3[%633, %c0], %467, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
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
              scf.for %i_right_below_below_below_tile = %29 to %2 step %c1 {
                %640 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %641 = scf.if %640 -> (vector<4xf64>) {
                  scf.yield %0 : vector<4xf64>
                } else {
                  %642 = vector.maskedload %out0_1[%b0, %i_right_below_below_below_tile, %j_right_panel], %467, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %642 : vector<4xf64>
                }
                %643 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %644 = arith.minsi %643, %3 : index
                %645 = scf.for %k0_right_below_below_below = %k0_right_piece to %644 step %c1 iter_args(%646 = %641) -> (vector<4xf64>) {
                  %647 = memref.load %a[%b0, %i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?x?xf64>
                  %648 = vector.broadcast %647 : f64 to vector<4xf64>
                  %649 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
                  %650 = vector.maskedload %b_copy_3[%649, %c0], %467, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
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
    %654 = arith.maxsi %5, %653 : index
    %655 = arith.constant 2 : index
    %656 = arith.shrsi %5, %655 : index
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
    %667 = arith.subi %5, %660 : index
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
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %682 = memref.load %v[%i] : memref<?xf64>
          %683 = vector.broadcast %682 : f64 to vector<4xf64>
          %684 = arith.shrsi %5, %c2 : index
          %685 = arith.muli %684, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %685 step %c4 {
            %686 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %687 = arith.mulf %683, %686 : vector<4xf64>
            vector.store %687, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %688 = arith.maxsi %685, %c0 : index
          scf.for %j_1 = %688 to %5 step %c4 {
            %689 = arith.subi %5, %j_1 overflow<nsw> : index
            %690 = vector.create_mask %689 : vector<4xi1>
            %691 = vector.maskedload %v[%j_1], %690, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %692 = arith.mulf %683, %691 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j_1], %690, %692 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %693 = arith.constant 0 : index
    %694 = arith.maxsi %21, %693 : index
    %695 = arith.constant 7 : index
    %696 = arith.addi %694, %695 : index
    %697 = arith.constant 8 : index
    %698 = arith.divui %696, %697 : index
    %699 = arith.constant 0 : index
    %700 = arith.maxsi %1, %699 : index
    %701 = arith.constant 0 : index
    %702 = arith.maxsi %3, %701 : index
    %703 = arith.constant 30 : index
    %704 = arith.muli %702, %703 : index
    %705 = arith.constant 1 : index
    %706 = arith.addi %705, %704 : index
    %707 = arith.muli %700, %706 : index
    %708 = arith.constant 0 : index
    %709 = arith.maxsi %11, %708 : index
    %710 = arith.constant 5 : index
    %711 = arith.addi %709, %710 : index
    %712 = arith.constant 6 : index
    %713 = arith.divui %711, %712 : index
    %714 = arith.constant 52 : index
    %715 = arith.muli %702, %714 : index
    %716 = arith.constant 1 : index
    %717 = arith.addi %716, %715 : index
    %718 = arith.muli %700, %717 : index
    %719 = arith.constant 31 : index
    %720 = arith.addi %719, %718 : index
    %721 = arith.muli %713, %720 : index
    %722 = arith.subi %15, %11 : index
    %723 = arith.constant 0 : index
    %724 = arith.maxsi %722, %723 : index
    %725 = arith.constant 3 : index
    %726 = arith.addi %724, %725 : index
    %727 = arith.constant 4 : index
    %728 = arith.divui %726, %727 : index
    %729 = arith.constant 36 : index
    %730 = arith.muli %702, %729 : index
    %731 = arith.constant 1 : index
    %732 = arith.addi %731, %730 : index
    %733 = arith.muli %700, %732 : index
    %734 = arith.constant 21 : index
    %735 = arith.addi %734, %733 : index
    %736 = arith.muli %728, %735 : index
    %737 = arith.subi %19, %15 : index
    %738 = arith.constant 0 : index
    %739 = arith.maxsi %737, %738 : index
    %740 = arith.constant 1 : index
    %741 = arith.addi %739, %740 : index
    %742 = arith.constant 2 : index
    %743 = arith.divui %741, %742 : index
    %744 = arith.constant 20 : index
    %745 = arith.muli %702, %744 : index
    %746 = arith.constant 1 : index
    %747 = arith.addi %746, %745 : index
    %748 = arith.muli %700, %747 : index
    %749 = arith.constant 11 : index
    %750 = arith.addi %749, %748 : index
    %751 = arith.muli %743, %750 : index
    %752 = arith.subi %2, %19 : index
    %753 = arith.constant 0 : index
    %754 = arith.maxsi %752, %753 : index
    %755 = arith.constant 12 : index
    %756 = arith.muli %702, %755 : index
    %757 = arith.constant 1 : index
    %758 = arith.addi %757, %756 : index
    %759 = arith.muli %700, %758 : index
    %760 = arith.constant 6 : index
    %761 = arith.addi %760, %759 : index
    %762 = arith.muli %754, %761 : index
    %763 = arith.constant 7 : index
    %764 = arith.addi %763, %707 : index
    %765 = arith.addi %764, %721 : index
    %766 = arith.addi %765, %736 : index
    %767 = arith.addi %766, %751 : index
    %768 = arith.addi %767, %762 : index
    %769 = arith.muli %698, %768 : index
    %770 = arith.constant 32768 : index
    %771 = arith.cmpi sge, %769, %770 : index
    "omp.parallel"(%771) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %21, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_panel: index):
          %a_copy = memref.alloc(%1, %3) {alignment = 64 : i64} : memref<?x?x8xf64>
          scf.for %k1_1_copy = %c0 to %1 step %c1 {
            scf.for %k0_1_copy = %c0 to %3 step %c1 {
              %772 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
              %773 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
              %774 = memref.load %a[%k1_1_copy, %773, %k0_1_copy] : memref<?x?x?xf64>
              %775 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
              %776 = memref.load %a[%k1_1_copy, %775, %k0_1_copy] : memref<?x?x?xf64>
              %777 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
              %778 = memref.load %a[%k1_1_copy, %777, %k0_1_copy] : memref<?x?x?xf64>
              %779 = vector.from_elements %772, %774, %776, %778 : vector<4xf64>
              %780 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
              %781 = memref.load %a[%k1_1_copy, %780, %k0_1_copy] : memref<?x?x?xf64>
              %782 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
              %783 = memref.load %a[%k1_1_copy, %782, %k0_1_copy] : memref<?x?x?xf64>
              %784 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
              %785 = memref.load %a[%k1_1_copy, %784, %k0_1_copy] : memref<?x?x?xf64>
              %786 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
              %787 = memref.load %a[%k1_1_copy, %786, %k0_1_copy] : memref<?x?x?xf64>
              %788 = vector.from_elements %781, %783, %785, %787 : vector<4xf64>
              vector.store %779, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %789 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %788, %a_copy[%k1_1_copy, %k0_1_copy, %789] : memref<?x?x8xf64>, vector<4xf64>
            }
          }
          scf.for %i_1_tile = %c0 to %11 step %c6 {
            %790, %791, %792, %793, %794, %795, %796, %797, %798, %799, %800, %801 = scf.for %k1 = %c0 to %1 step %c1 iter_args(%802 = %0, %803 = %0, %804 = %0, %805 = %0, %806 = %0, %807 = %0, %808 = %0, %809 = %0, %810 = %0, %811 = %0, %812 = %0, %813 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %814, %815, %816, %817, %818, %819, %820, %821, %822, %823, %824, %825 = scf.for %k0_1 = %c0 to %3 step %c1 iter_args(%826 = %802, %827 = %803, %828 = %804, %829 = %805, %830 = %806, %831 = %807, %832 = %808, %833 = %809, %834 = %810, %835 = %811, %836 = %812, %837 = %813) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
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
                %855 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %856 = arith.addi %c0, %c4 overflow<nsw> : index
                %857 = vector.load %a_copy[%k1, %k0_1, %856] : memref<?x?x8xf64>, vector<4xf64>
                %858 = arith.mulf %839, %855 fastmath<reassoc,contract> : vector<4xf64>
                %859 = arith.mulf %839, %857 fastmath<reassoc,contract> : vector<4xf64>
                %860 = arith.mulf %842, %855 fastmath<reassoc,contract> : vector<4xf64>
                %861 = arith.mulf %842, %857 fastmath<reassoc,contract> : vector<4xf64>
                %862 = arith.mulf %845, %855 fastmath<reassoc,contract> : vector<4xf64>
                %863 = arith.mulf %845, %857 fastmath<reassoc,contract> : vector<4xf64>
                %864 = arith.mulf %848, %855 fastmath<reassoc,contract> : vector<4xf64>
                %865 = arith.mulf %848, %857 fastmath<reassoc,contract> : vector<4xf64>
                %866 = arith.mulf %851, %855 fastmath<reassoc,contract> : vector<4xf64>
                %867 = arith.mulf %851, %857 fastmath<reassoc,contract> : vector<4xf64>
                %868 = arith.mulf %854, %855 fastmath<reassoc,contract> : vector<4xf64>
                %869 = arith.mulf %854, %857 fastmath<reassoc,contract> : vector<4xf64>
                %870 = arith.addf %826, %858 fastmath<reassoc,contract> : vector<4xf64>
                %871 = arith.addf %827, %859 fastmath<reassoc,contract> : vector<4xf64>
                %872 = arith.addf %828, %860 fastmath<reassoc,contract> : vector<4xf64>
                %873 = arith.addf %829, %861 fastmath<reassoc,contract> : vector<4xf64>
                %874 = arith.addf %830, %862 fastmath<reassoc,contract> : vector<4xf64>
                %875 = arith.addf %831, %863 fastmath<reassoc,contract> : vector<4xf64>
                %876 = arith.addf %832, %864 fastmath<reassoc,contract> : vector<4xf64>
                %877 = arith.addf %833, %865 fastmath<reassoc,contract> : vector<4xf64>
                %878 = arith.addf %834, %866 fastmath<reassoc,contract> : vector<4xf64>
                %879 = arith.addf %835, %867 fastmath<reassoc,contract> : vector<4xf64>
                %880 = arith.addf %836, %868 fastmath<reassoc,contract> : vector<4xf64>
                %881 = arith.addf %837, %869 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %870, %871, %872, %873, %874, %875, %876, %877, %878, %879, %880, %881 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %814, %815, %816, %817, %818, %819, %820, %821, %822, %823, %824, %825 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %790, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %882 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %791, %out2_1[%i_1_tile, %882] : memref<?x?xf64>, vector<4xf64>
            %883 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
            vector.store %792, %out2_1[%883, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %793, %out2_1[%883, %882] : memref<?x?xf64>, vector<4xf64>
            %884 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
            vector.store %794, %out2_1[%884, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %795, %out2_1[%884, %882] : memref<?x?xf64>, vector<4xf64>
            %885 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
            vector.store %796, %out2_1[%885, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %797, %out2_1[%885, %882] : memref<?x?xf64>, vector<4xf64>
            %886 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
            vector.store %798, %out2_1[%886, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %799, %out2_1[%886, %882] : memref<?x?xf64>, vector<4xf64>
            %887 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
            vector.store %800, %out2_1[%887, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %801, %out2_1[%887, %882] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_tile = %11 to %15 step %c4 {
            %888, %889, %890, %891, %892, %893, %894, %895 = scf.for %k1_1_below = %c0 to %1 step %c1 iter_args(%896 = %0, %897 = %0, %898 = %0, %899 = %0, %900 = %0, %901 = %0, %902 = %0, %903 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %904, %905, %906, %907, %908, %909, %910, %911 = scf.for %k0_1_below = %c0 to %3 step %c1 iter_args(%912 = %896, %913 = %897, %914 = %898, %915 = %899, %916 = %900, %917 = %901, %918 = %902, %919 = %903) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %920 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
                %921 = vector.broadcast %920 : f64 to vector<4xf64>
                %922 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
                %923 = memref.load %a[%k1_1_below, %922, %k0_1_below] : memref<?x?x?xf64>
                %924 = vector.broadcast %923 : f64 to vector<4xf64>
                %925 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
                %926 = memref.load %a[%k1_1_below, %925, %k0_1_below] : memref<?x?x?xf64>
                %927 = vector.broadcast %926 : f64 to vector<4xf64>
                %928 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
                %929 = memref.load %a[%k1_1_below, %928, %k0_1_below] : memref<?x?x?xf64>
                %930 = vector.broadcast %929 : f64 to vector<4xf64>
                %931 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %932 = arith.addi %c0, %c4 overflow<nsw> : index
                %933 = vector.load %a_copy[%k1_1_below, %k0_1_below, %932] : memref<?x?x8xf64>, vector<4xf64>
                %934 = arith.mulf %921, %931 fastmath<reassoc,contract> : vector<4xf64>
                %935 = arith.mulf %921, %933 fastmath<reassoc,contract> : vector<4xf64>
                %936 = arith.mulf %924, %931 fastmath<reassoc,contract> : vector<4xf64>
                %937 = arith.mulf %924, %933 fastmath<reassoc,contract> : vector<4xf64>
                %938 = arith.mulf %927, %931 fastmath<reassoc,contract> : vector<4xf64>
                %939 = arith.mulf %927, %933 fastmath<reassoc,contract> : vector<4xf64>
                %940 = arith.mulf %930, %931 fastmath<reassoc,contract> : vector<4xf64>
                %941 = arith.mulf %930, %933 fastmath<reassoc,contract> : vector<4xf64>
                %942 = arith.addf %912, %934 fastmath<reassoc,contract> : vector<4xf64>
                %943 = arith.addf %913, %935 fastmath<reassoc,contract> : vector<4xf64>
                %944 = arith.addf %914, %936 fastmath<reassoc,contract> : vector<4xf64>
                %945 = arith.addf %915, %937 fastmath<reassoc,contract> : vector<4xf64>
                %946 = arith.addf %916, %938 fastmath<reassoc,contract> : vector<4xf64>
                %947 = arith.addf %917, %939 fastmath<reassoc,contract> : vector<4xf64>
                %948 = arith.addf %918, %940 fastmath<reassoc,contract> : vector<4xf64>
                %949 = arith.addf %919, %941 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %942, %943, %944, %945, %946, %947, %948, %949 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %904, %905, %906, %907, %908, %909, %910, %911 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %888, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %950 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %889, %out2_1[%i_1_below_tile, %950] : memref<?x?xf64>, vector<4xf64>
            %951 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
            vector.store %890, %out2_1[%951, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %891, %out2_1[%951, %950] : memref<?x?xf64>, vector<4xf64>
            %952 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
            vector.store %892, %out2_1[%952, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %893, %out2_1[%952, %950] : memref<?x?xf64>, vector<4xf64>
            %953 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
            vector.store %894, %out2_1[%953, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %895, %out2_1[%953, %950] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_tile = %15 to %19 step %c2 {
            %954, %955, %956, %957 = scf.for %k1_1_below_below = %c0 to %1 step %c1 iter_args(%958 = %0, %959 = %0, %960 = %0, %961 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %962, %963, %964, %965 = scf.for %k0_1_below_below = %c0 to %3 step %c1 iter_args(%966 = %958, %967 = %959, %968 = %960, %969 = %961) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %970 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
                %971 = vector.broadcast %970 : f64 to vector<4xf64>
                %972 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
                %973 = memref.load %a[%k1_1_below_below, %972, %k0_1_below_below] : memref<?x?x?xf64>
                %974 = vector.broadcast %973 : f64 to vector<4xf64>
                %975 = vector.load %a_copy[%k1_1_below_below, %k0_1_below_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %976 = arith.addi %c0, %c4 overflow<nsw> : index
                %977 = vector.load %a_copy[%k1_1_below_below, %k0_1_below_below, %976] : memref<?x?x8xf64>, vector<4xf64>
                %978 = arith.mulf %971, %975 fastmath<reassoc,contract> : vector<4xf64>
                %979 = arith.mulf %971, %977 fastmath<reassoc,contract> : vector<4xf64>
                %980 = arith.mulf %974, %975 fastmath<reassoc,contract> : vector<4xf64>
                %981 = arith.mulf %974, %977 fastmath<reassoc,contract> : vector<4xf64>
                %982 = arith.addf %966, %978 fastmath<reassoc,contract> : vector<4xf64>
                %983 = arith.addf %967, %979 fastmath<reassoc,contract> : vector<4xf64>
                %984 = arith.addf %968, %980 fastmath<reassoc,contract> : vector<4xf64>
                %985 = arith.addf %969, %981 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %982, %983, %984, %985 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %962, %963, %964, %965 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %954, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %986 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %955, %out2_1[%i_1_below_below_tile, %986] : memref<?x?xf64>, vector<4xf64>
            %987 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
            vector.store %956, %out2_1[%987, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %957, %out2_1[%987, %986] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_below_below_below_tile = %19 to %2 step %c1 {
            %988, %989 = scf.for %k1_1_below_below_below = %c0 to %1 step %c1 iter_args(%990 = %0, %991 = %0) -> (vector<4xf64>, vector<4xf64>) {
              %992, %993 = scf.for %k0_1_below_below_below = %c0 to %3 step %c1 iter_args(%994 = %990, %995 = %991) -> (vector<4xf64>, vector<4xf64>) {
                %996 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
                %997 = vector.broadcast %996 : f64 to vector<4xf64>
                %998 = vector.load %a_copy[%k1_1_below_below_below, %k0_1_below_below_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %999 = arith.addi %c0, %c4 overflow<nsw> : index
                %1000 = vector.load %a_copy[%k1_1_below_below_below, %k0_1_below_below_below, %999] : memref<?x?x8xf64>, vector<4xf64>
                %1001 = arith.mulf %997, %998 fastmath<reassoc,contract> : vector<4xf64>
                %1002 = arith.mulf %997, %1000 fastmath<reassoc,contract> : vector<4xf64>
                %1003 = arith.addf %994, %1001 fastmath<reassoc,contract> : vector<4xf64>
                %1004 = arith.addf %995, %1002 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1003, %1004 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %992, %993 : vector<4xf64>, vector<4xf64>
            }
            vector.store %988, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
            %1005 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            vector.store %989, %out2_1[%i_1_below_below_below_tile, %1005] : memref<?x?xf64>, vector<4xf64>
          }
          memref.dealloc %a_copy : memref<?x?x8xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1006 = arith.andi %2, %c7 : index
    %1007 = arith.minsi %c4, %1006 : index
    %1008 = arith.maxsi %1007, %c0 : index
    scf.for %j_1_right_panel = %21 to %2 step %c4 {
      %a_copy_1 = memref.alloc(%1, %3, %1008) {alignment = 64 : i64} : memref<?x?x?xf64>
      %1009 = arith.constant 0 : index
      %1010 = arith.maxsi %1, %1009 : index
      %1011 = arith.constant 0 : index
      %1012 = arith.maxsi %3, %1011 : index
      %1013 = arith.constant 4 : index
      %1014 = arith.addi %j_1_right_panel, %1013 : index
      %1015 = arith.minsi %1014, %2 : index
      %1016 = arith.subi %1015, %j_1_right_panel : index
      %1017 = arith.constant 0 : index
      %1018 = arith.maxsi %1016, %1017 : index
      %1019 = arith.constant 5 : index
      %1020 = arith.muli %1018, %1019 : index
      %1021 = arith.constant 3 : index
      %1022 = arith.addi %1021, %1020 : index
      %1023 = arith.muli %1012, %1022 : index
      %1024 = arith.constant 1 : index
      %1025 = arith.addi %1024, %1023 : index
      %1026 = arith.muli %1010, %1025 : index
      %1027 = arith.constant 32768 : index
      %1028 = arith.cmpi sge, %1026, %1027 : index
      "omp.parallel"(%1028) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
        "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
          "omp.loop_nest"(%c0, %1, %c1) <{collapse_num_loops = 1 : i64}> ({
          ^bb0(%k1_1_right_copy: index):
            scf.for %k0_1_right_copy = %c0 to %3 step %c1 {
              %1029 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
              %1030 = arith.minsi %1029, %2 : index
              scf.for %j_1_right_copy = %j_1_right_panel to %1030 step %c1 {
                %1031 = memref.load %a[%k1_1_right_copy, %j_1_right_copy, %k0_1_right_copy] : memref<?x?x?xf64>
                %1032 = arith.subi %j_1_right_copy, %j_1_right_panel overflow<nsw> : index
                memref.store %1031, %a_copy_1[%k1_1_right_copy, %k0_1_right_copy, %1032] : memref<?x?x?xf64>
              }
            }
            omp.yield
          }) : (index, index, index) -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : (i1) -> ()
      %1033 = arith.addi %j_1_right_panel, %c4 overflow<nsw> : index
      %1034 = arith.subi %1033, %j_1_right_panel overflow<nsw> : index
      %1035 = arith.subi %2, %j_1_right_panel overflow<nsw> : index
      %1036 = arith.minsi %1034, %1035 : index
      %1037 = vector.create_mask %1036 : vector<4xi1>
      scf.for %i_1_right_tile = %c0 to %21 step %c8 {
        %1038, %1039, %1040, %1041, %1042, %1043, %1044, %1045 = scf.for %k1_1_right = %c0 to %1 step %c1 iter_args(%1046 = %0, %1047 = %0, %1048 = %0, %1049 = %0, %1050 = %0, %1051 = %0, %1052 = %0, %1053 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1054, %1055, %1056, %1057, %1058, %1059, %1060, %1061 = scf.for %k0_1_right = %c0 to %3 step %c1 iter_args(%1062 = %1046, %1063 = %1047, %1064 = %1048, %1065 = %1049, %1066 = %1050, %1067 = %1051, %1068 = %1052, %1069 = %1053) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1070 = memref.load %a[%k1_1_right, %i_1_right_tile, %k0_1_right] : memref<?x?x?xf64>
            %1071 = vector.broadcast %1070 : f64 to vector<4xf64>
            %1072 = arith.addi %i_1_right_tile, %c1 overflow<nsw> : index
            %1073 = memref.load %a[%k1_1_right, %1072, %k0_1_right] : memref<?x?x?xf64>
            %1074 = vector.broadcast %1073 : f64 to vector<4xf64>
            %1075 = arith.addi %i_1_right_tile, %c2 overflow<nsw> : index
            %1076 = memref.load %a[%k1_1_right, %1075, %k0_1_right] : memref<?x?x?xf64>
            %1077 = vector.broadcast %1076 : f64 to vector<4xf64>
            %1078 = arith.addi %i_1_right_tile, %c3 overflow<nsw> : index
            %1079 = memref.load %a[%k1_1_right, %1078, %k0_1_right] : memref<?x?x?xf64>
            %1080 = vector.broadcast %1079 : f64 to vector<4xf64>
            %1081 = arith.addi %i_1_right_tile, %c4 overflow<nsw> : index
            %1082 = memref.load %a[%k1_1_right, %1081, %k0_1_right] : memref<?x?x?xf64>
            %1083 = vector.broadcast %1082 : f64 to vector<4xf64>
            %1084 = arith.addi %i_1_right_tile, %c5 overflow<nsw> : index
            %1085 = memref.load %a[%k1_1_right, %1084, %k0_1_right] : memref<?x?x?xf64>
            %1086 = vector.broadcast %1085 : f64 to vector<4xf64>
            %1087 = arith.addi %i_1_right_tile, %c6 overflow<nsw> : index
            %1088 = memref.load %a[%k1_1_right, %1087, %k0_1_right] : memref<?x?x?xf64>
            %1089 = vector.broadcast %1088 : f64 to vector<4xf64>
            %1090 = arith.addi %i_1_right_tile, %c7 overflow<nsw> : index
            %1091 = memref.load %a[%k1_1_right, %1090, %k0_1_right] : memref<?x?x?xf64>
            %1092 = vector.broadcast %1091 : f64 to vector<4xf64>
            %1093 = vector.maskedload %a_copy_1[%k1_1_right, %k0_1_right, %c0], %1037, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1094 = arith.mulf %1071, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1095 = arith.mulf %1074, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1096 = arith.mulf %1077, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1097 = arith.mulf %1080, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1098 = arith.mulf %1083, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1099 = arith.mulf %1086, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1100 = arith.mulf %1089, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1101 = arith.mulf %1092, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1102 = arith.addf %1062, %1094 fastmath<reassoc,contract> : vector<4xf64>
            %1103 = arith.addf %1063, %1095 fastmath<reassoc,contract> : vector<4xf64>
            %1104 = arith.addf %1064, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1105 = arith.addf %1065, %1097 fastmath<reassoc,contract> : vector<4xf64>
            %1106 = arith.addf %1066, %1098 fastmath<reassoc,contract> : vector<4xf64>
            %1107 = arith.addf %1067, %1099 fastmath<reassoc,contract> : vector<4xf64>
            %1108 = arith.addf %1068, %1100 fastmath<reassoc,contract> : vector<4xf64>
            %1109 = arith.addf %1069, %1101 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1102, %1103, %1104, %1105, %1106, %1107, %1108, %1109 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1054, %1055, %1056, %1057, %1058, %1059, %1060, %1061 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_right_tile, %j_1_right_panel], %1037, %1038 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1110 = arith.addi %i_1_right_tile, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%1110, %j_1_right_panel], %1037, %1039 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1111 = arith.addi %i_1_right_tile, %c2 overflow<nsw> : index
        vector.maskedstore %out2_1[%1111, %j_1_right_panel], %1037, %1040 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1112 = arith.addi %i_1_right_tile, %c3 overflow<nsw> : index
        vector.maskedstore %out2_1[%1112, %j_1_right_panel], %1037, %1041 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1113 = arith.addi %i_1_right_tile, %c4 overflow<nsw> : index
        vector.maskedstore %out2_1[%1113, %j_1_right_panel], %1037, %1042 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1114 = arith.addi %i_1_right_tile, %c5 overflow<nsw> : index
        vector.maskedstore %out2_1[%1114, %j_1_right_panel], %1037, %1043 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1115 = arith.addi %i_1_right_tile, %c6 overflow<nsw> : index
        vector.maskedstore %out2_1[%1115, %j_1_right_panel], %1037, %1044 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1116 = arith.addi %i_1_right_tile, %c7 overflow<nsw> : index
        vector.maskedstore %out2_1[%1116, %j_1_right_panel], %1037, %1045 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_right_below_tile = %21 to %25 step %c4 {
        %1117, %1118, %1119, %1120 = scf.for %k1_1_right_below = %c0 to %1 step %c1 iter_args(%1121 = %0, %1122 = %0, %1123 = %0, %1124 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1125, %1126, %1127, %1128 = scf.for %k0_1_right_below = %c0 to %3 step %c1 iter_args(%1129 = %1121, %1130 = %1122, %1131 = %1123, %1132 = %1124) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1133 = memref.load %a[%k1_1_right_below, %i_1_right_below_tile, %k0_1_right_below] : memref<?x?x?xf64>
            %1134 = vector.broadcast %1133 : f64 to vector<4xf64>
            %1135 = arith.addi %i_1_right_below_tile, %c1 overflow<nsw> : index
            %1136 = memref.load %a[%k1_1_right_below, %1135, %k0_1_right_below] : memref<?x?x?xf64>
            %1137 = vector.broadcast %1136 : f64 to vector<4xf64>
            %1138 = arith.addi %i_1_right_below_tile, %c2 overflow<nsw> : index
            %1139 = memref.load %a[%k1_1_right_below, %1138, %k0_1_right_below] : memref<?x?x?xf64>
            %1140 = vector.broadcast %1139 : f64 to vector<4xf64>
            %1141 = arith.addi %i_1_right_below_tile, %c3 overflow<nsw> : index
            %1142 = memref.load %a[%k1_1_right_below, %1141, %k0_1_right_below] : memref<?x?x?xf64>
            %1143 = vector.broadcast %1142 : f64 to vector<4xf64>
            %1144 = vector.maskedload %a_copy_1[%k1_1_right_below, %k0_1_right_below, %c0], %1037, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1145 = arith.mulf %1134, %1144 fastmath<reassoc,contract> : vector<4xf64>
            %1146 = arith.mulf %1137, %1144 fastmath<reassoc,contract> : vector<4xf64>
            %1147 = arith.mulf %1140, %1144 fastmath<reassoc,contract> : vector<4xf64>
            %1148 = arith.mulf %1143, %1144 fastmath<reassoc,contract> : vector<4xf64>
            %1149 = arith.addf %1129, %1145 fastmath<reassoc,contract> : vector<4xf64>
            %1150 = arith.addf %1130, %1146 fastmath<reassoc,contract> : vector<4xf64>
            %1151 = arith.addf %1131, %1147 fastmath<reassoc,contract> : vector<4xf64>
            %1152 = arith.addf %1132, %1148 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1149, %1150, %1151, %1152 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1125, %1126, %1127, %1128 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_right_below_tile, %j_1_right_panel], %1037, %1117 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1153 = arith.addi %i_1_right_below_tile, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%1153, %j_1_right_panel], %1037, %1118 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1154 = arith.addi %i_1_right_below_tile, %c2 overflow<nsw> : index
        vector.maskedstore %out2_1[%1154, %j_1_right_panel], %1037, %1119 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1155 = arith.addi %i_1_right_below_tile, %c3 overflow<nsw> : index
        vector.maskedstore %out2_1[%1155, %j_1_right_panel], %1037, %1120 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_right_below_below_tile = %25 to %29 step %c2 {
        %1156, %1157 = scf.for %k1_1_right_below_below = %c0 to %1 step %c1 iter_args(%1158 = %0, %1159 = %0) -> (vector<4xf64>, vector<4xf64>) {
          %1160, %1161 = scf.for %k0_1_right_below_below = %c0 to %3 step %c1 iter_args(%1162 = %1158, %1163 = %1159) -> (vector<4xf64>, vector<4xf64>) {
            %1164 = memref.load %a[%k1_1_right_below_below, %i_1_right_below_below_tile, %k0_1_right_below_below] : memref<?x?x?xf64>
            %1165 = vector.broadcast %1164 : f64 to vector<4xf64>
            %1166 = arith.addi %i_1_right_below_below_tile, %c1 overflow<nsw> : index
            %1167 = memref.load %a[%k1_1_right_below_below, %1166, %k0_1_right_below_below] : memref<?x?x?xf64>
            %1168 = vector.broadcast %1167 : f64 to vector<4xf64>
            %1169 = vector.maskedload %a_copy_1[%k1_1_right_below_below, %k0_1_right_below_below, %c0], %1037, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1170 = arith.mulf %1165, %1169 fastmath<reassoc,contract> : vector<4xf64>
            %1171 = arith.mulf %1168, %1169 fastmath<reassoc,contract> : vector<4xf64>
            %1172 = arith.addf %1162, %1170 fastmath<reassoc,contract> : vector<4xf64>
            %1173 = arith.addf %1163, %1171 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1172, %1173 : vector<4xf64>, vector<4xf64>
          }
          scf.yield %1160, %1161 : vector<4xf64>, vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_right_below_below_tile, %j_1_right_panel], %1037, %1156 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1174 = arith.addi %i_1_right_below_below_tile, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%1174, %j_1_right_panel], %1037, %1157 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_right_below_below_below_tile = %29 to %2 step %c1 {
        %1175 = scf.for %k1_1_right_below_below_below = %c0 to %1 step %c1 iter_args(%1176 = %0) -> (vector<4xf64>) {
          %1177 = scf.for %k0_1_right_below_below_below = %c0 to %3 step %c1 iter_args(%1178 = %1176) -> (vector<4xf64>) {
            %1179 = memref.load %a[%k1_1_right_below_below_below, %i_1_right_below_below_below_tile, %k0_1_right_below_below_below] : memref<?x?x?xf64>
            %1180 = vector.broadcast %1179 : f64 to vector<4xf64>
            %1181 = vector.maskedload %a_copy_1[%k1_1_right_below_below_below, %k0_1_right_below_below_below, %c0], %1037, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1182 = arith.mulf %1180, %1181 fastmath<reassoc,contract> : vector<4xf64>
            %1183 = arith.addf %1178, %1182 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1183 : vector<4xf64>
          }
          scf.yield %1177 : vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_right_below_below_below_tile, %j_1_right_panel], %1037, %1175 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x?xf64>
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
    %11 = llvm.mlir.constant(-1) : i64
    %12 = llvm.mlir.constant(24576) : i64
    %13 = llvm.mlir.constant(12288) : i64
    %14 = llvm.mlir.constant(8191) : i64
    %15 = llvm.mlir.constant(13) : i64
    %16 = llvm.mlir.constant(55) : i64
    %17 = llvm.mlir.constant(65) : i64
    %18 = llvm.mlir.constant(39) : i64
    %19 = llvm.mlir.constant(45) : i64
    %20 = llvm.mlir.constant(23) : i64
    %21 = llvm.mlir.constant(25) : i64
    %22 = llvm.mlir.constant(15) : i64
    %23 = llvm.mlir.constant(16383) : i64
    %24 = llvm.mlir.constant(50) : i64
    %25 = llvm.mlir.constant(51) : i64
    %26 = llvm.mlir.constant(26) : i64
    %27 = llvm.mlir.constant(27) : i64
    %28 = llvm.mlir.constant(14) : i64
    %29 = llvm.mlir.constant(9) : i64
    %30 = llvm.mlir.constant(32768) : i64
    %31 = llvm.mlir.constant(200) : i64
    %32 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(16) : i64
    %34 = llvm.mlir.constant(24) : i64
    %35 = llvm.mlir.constant(32) : i64
    %36 = llvm.mlir.constant(40) : i64
    %37 = llvm.mlir.constant(48) : i64
    %38 = llvm.mlir.constant(56) : i64
    %39 = llvm.mlir.constant(64) : i64
    %40 = llvm.mlir.constant(72) : i64
    %41 = llvm.mlir.constant(80) : i64
    %42 = llvm.mlir.constant(88) : i64
    %43 = llvm.mlir.constant(96) : i64
    %44 = llvm.mlir.constant(104) : i64
    %45 = llvm.mlir.constant(112) : i64
    %46 = llvm.mlir.constant(120) : i64
    %47 = llvm.mlir.constant(128) : i64
    %48 = llvm.mlir.constant(136) : i64
    %49 = llvm.mlir.constant(144) : i64
    %50 = llvm.mlir.constant(152) : i64
    %51 = llvm.mlir.constant(160) : i64
    %52 = llvm.mlir.constant(168) : i64
    %53 = llvm.mlir.constant(176) : i64
    %54 = llvm.mlir.constant(184) : i64
    %55 = llvm.mlir.constant(192) : i64
    %56 = llvm.mlir.constant(0 : i32) : i32
    %57 = llvm.alloca %34 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %58 = llvm.mlir.constant(30) : i64
    %59 = llvm.mlir.constant(52) : i64
    %60 = llvm.mlir.constant(31) : i64
    %61 = llvm.mlir.constant(36) : i64
    %62 = llvm.mlir.constant(21) : i64
    %63 = llvm.mlir.constant(20) : i64
    %64 = llvm.mlir.constant(11) : i64
    %65 = llvm.mlir.constant(12) : i64
    %66 = llvm.alloca %41 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %67 = llvm.mlir.constant(true) : i1
    %68 = llvm.mlir.constant(1 : i32) : i32
    %69 = llvm.mlir.constant(-64) : i64
    %70 = llvm.alloca %40 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %71 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %72 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %73 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %74 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %75 = llvm.mul %a_size1, %b_stride1 : i64
    %76 = llvm.ashr %b_stride1, %1 : i64
    %77 = llvm.mul %76, %0 overflow<nsw> : i64
    %78 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %79 = llvm.sdiv %a_size1, %3 : i64
    %80 = llvm.srem %a_size1, %3 : i64
    %81 = llvm.icmp "ne" %80, %9 : i64
    %82 = llvm.xor %80, %3 : i64
    %83 = llvm.icmp "slt" %82, %9 : i64
    %84 = llvm.and %81, %83 : i1
    %85 = llvm.add %79, %11 : i64
    %86 = llvm.select %84, %85, %79 : i1, i64
    %87 = llvm.mul %86, %3 overflow<nsw> : i64
    %88 = llvm.sub %a_size1, %87 overflow<nsw> : i64
    %89 = llvm.ashr %88, %5 : i64
    %90 = llvm.mul %89, %4 overflow<nsw> : i64
    %91 = llvm.add %90, %87 overflow<nsw> : i64
    %92 = llvm.sub %a_size1, %91 overflow<nsw> : i64
    %93 = llvm.ashr %92, %2 : i64
    %94 = llvm.mul %93, %5 overflow<nsw> : i64
    %95 = llvm.add %94, %91 overflow<nsw> : i64
    %96 = llvm.ashr %a_size1, %1 : i64
    %97 = llvm.mul %96, %0 overflow<nsw> : i64
    %98 = llvm.sub %a_size1, %97 overflow<nsw> : i64
    %99 = llvm.ashr %98, %5 : i64
    %100 = llvm.mul %99, %4 overflow<nsw> : i64
    %101 = llvm.add %100, %97 overflow<nsw> : i64
    %102 = llvm.sub %a_size1, %101 overflow<nsw> : i64
    %103 = llvm.ashr %102, %2 : i64
    %104 = llvm.mul %103, %5 overflow<nsw> : i64
    %105 = llvm.add %104, %101 overflow<nsw> : i64
    %106 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %107 = llvm.mul %106, %a_size1 : i64
    %108 = llvm.icmp "sgt" %107, %12 : i64
    %109 = llvm.select %108, %106, %9 : i1, i64
    %110 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %111 = llvm.and %b_stride1, %8 : i64
    %112 = llvm.intr.smin(%4, %111) : (i64, i64) -> i64
    %113 = llvm.intr.smax(%112, %9) : (i64, i64) -> i64
    %114 = llvm.mul %110, %a_size1 : i64
    %115 = llvm.icmp "sgt" %114, %13 : i64
    %116 = llvm.select %115, %110, %9 : i1, i64
    %117 = llvm.select %115, %113, %9 : i1, i64
    %118 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %119 = llvm.intr.smax(%77, %9) : (i64, i64) -> i64
    %120 = llvm.add %119, %8 : i64
    %121 = llvm.udiv %120, %0 : i64
    %122 = llvm.intr.smax(%78, %9) : (i64, i64) -> i64
    %123 = llvm.add %122, %14 : i64
    %124 = llvm.udiv %123, %6 : i64
    %125 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %126 = llvm.intr.smax(%125, %9) : (i64, i64) -> i64
    %127 = llvm.mul %126, %15 : i64
    %128 = llvm.add %1, %127 : i64
    %129 = llvm.intr.smax(%87, %9) : (i64, i64) -> i64
    %130 = llvm.add %129, %10 : i64
    %131 = llvm.udiv %130, %3 : i64
    %132 = llvm.mul %126, %16 : i64
    %133 = llvm.add %17, %132 : i64
    %134 = llvm.mul %131, %133 : i64
    %135 = llvm.sub %91, %87 : i64
    %136 = llvm.intr.smax(%135, %9) : (i64, i64) -> i64
    %137 = llvm.add %136, %1 : i64
    %138 = llvm.udiv %137, %4 : i64
    %139 = llvm.mul %126, %18 : i64
    %140 = llvm.add %19, %139 : i64
    %141 = llvm.mul %138, %140 : i64
    %142 = llvm.sub %95, %91 : i64
    %143 = llvm.intr.smax(%142, %9) : (i64, i64) -> i64
    %144 = llvm.add %143, %2 : i64
    %145 = llvm.udiv %144, %5 : i64
    %146 = llvm.mul %126, %20 : i64
    %147 = llvm.add %21, %146 : i64
    %148 = llvm.mul %145, %147 : i64
    %149 = llvm.sub %a_size1, %95 : i64
    %150 = llvm.intr.smax(%149, %9) : (i64, i64) -> i64
    %151 = llvm.mul %126, %22 : i64
    %152 = llvm.add %22, %151 : i64
    %153 = llvm.mul %150, %152 : i64
    %154 = llvm.add %22, %128 : i64
    %155 = llvm.add %154, %134 : i64
    %156 = llvm.add %155, %141 : i64
    %157 = llvm.add %156, %148 : i64
    %158 = llvm.add %157, %153 : i64
    %159 = llvm.mul %124, %158 : i64
    %160 = llvm.add %2, %159 : i64
    %161 = llvm.mul %121, %160 : i64
    %162 = llvm.sub %b_stride1, %77 : i64
    %163 = llvm.intr.smax(%162, %9) : (i64, i64) -> i64
    %164 = llvm.add %163, %1 : i64
    %165 = llvm.udiv %164, %4 : i64
    %166 = llvm.add %122, %23 : i64
    %167 = llvm.udiv %166, %7 : i64
    %168 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %169 = llvm.intr.smax(%168, %9) : (i64, i64) -> i64
    %170 = llvm.mul %169, %8 : i64
    %171 = llvm.add %1, %170 : i64
    %172 = llvm.intr.smax(%97, %9) : (i64, i64) -> i64
    %173 = llvm.add %172, %8 : i64
    %174 = llvm.udiv %173, %0 : i64
    %175 = llvm.mul %169, %24 : i64
    %176 = llvm.add %25, %175 : i64
    %177 = llvm.mul %174, %176 : i64
    %178 = llvm.sub %101, %97 : i64
    %179 = llvm.intr.smax(%178, %9) : (i64, i64) -> i64
    %180 = llvm.add %179, %1 : i64
    %181 = llvm.udiv %180, %4 : i64
    %182 = llvm.mul %169, %26 : i64
    %183 = llvm.add %27, %182 : i64
    %184 = llvm.mul %181, %183 : i64
    %185 = llvm.sub %105, %101 : i64
    %186 = llvm.intr.smax(%185, %9) : (i64, i64) -> i64
    %187 = llvm.add %186, %2 : i64
    %188 = llvm.udiv %187, %5 : i64
    %189 = llvm.mul %169, %28 : i64
    %190 = llvm.add %22, %189 : i64
    %191 = llvm.mul %188, %190 : i64
    %192 = llvm.sub %a_size1, %105 : i64
    %193 = llvm.intr.smax(%192, %9) : (i64, i64) -> i64
    %194 = llvm.mul %169, %0 : i64
    %195 = llvm.add %29, %194 : i64
    %196 = llvm.mul %193, %195 : i64
    %197 = llvm.add %22, %171 : i64
    %198 = llvm.add %197, %177 : i64
    %199 = llvm.add %198, %184 : i64
    %200 = llvm.add %199, %191 : i64
    %201 = llvm.add %200, %196 : i64
    %202 = llvm.mul %167, %201 : i64
    %203 = llvm.add %0, %202 : i64
    %204 = llvm.mul %165, %203 : i64
    %205 = llvm.add %5, %161 : i64
    %206 = llvm.add %205, %204 : i64
    %207 = llvm.mul %118, %206 : i64
    %208 = llvm.icmp "sge" %207, %30 : i64
    %209 = llvm.icmp "sgt" %a_size0, %9 : i64
    %210 = llvm.select %209, %a_size0, %9 : i1, i64
    llvm.cond_br %208, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %211 = llvm.getelementptr inbounds %32[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %77, %211 {alignment = 8 : i64} : i64, !llvm.ptr
    %212 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %78, %212 {alignment = 8 : i64} : i64, !llvm.ptr
    %213 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %109, %213 {alignment = 8 : i64} : i64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %108, %214 {alignment = 8 : i64} : i1, !llvm.ptr
    %215 = llvm.getelementptr inbounds %32[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %32[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %216 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %217 = llvm.getelementptr inbounds %32[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %217 {alignment = 8 : i64} : i64, !llvm.ptr
    %218 = llvm.getelementptr inbounds %32[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %218 {alignment = 8 : i64} : i64, !llvm.ptr
    %219 = llvm.getelementptr inbounds %32[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %219 {alignment = 8 : i64} : i64, !llvm.ptr
    %220 = llvm.getelementptr inbounds %32[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %72, %220 {alignment = 8 : i64} : i64, !llvm.ptr
    %221 = llvm.getelementptr inbounds %32[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %87, %221 {alignment = 8 : i64} : i64, !llvm.ptr
    %222 = llvm.getelementptr inbounds %32[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %222 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %223 = llvm.getelementptr inbounds %32[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %223 {alignment = 8 : i64} : i64, !llvm.ptr
    %224 = llvm.getelementptr inbounds %32[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %224 {alignment = 8 : i64} : i64, !llvm.ptr
    %225 = llvm.getelementptr inbounds %32[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %225 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %226 = llvm.getelementptr inbounds %32[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %226 {alignment = 8 : i64} : i64, !llvm.ptr
    %227 = llvm.getelementptr inbounds %32[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %91, %227 {alignment = 8 : i64} : i64, !llvm.ptr
    %228 = llvm.getelementptr inbounds %32[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %95, %228 {alignment = 8 : i64} : i64, !llvm.ptr
    %229 = llvm.getelementptr inbounds %32[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %116, %229 {alignment = 8 : i64} : i64, !llvm.ptr
    %230 = llvm.getelementptr inbounds %32[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %117, %230 {alignment = 8 : i64} : i64, !llvm.ptr
    %231 = llvm.getelementptr inbounds %32[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %115, %231 {alignment = 8 : i64} : i1, !llvm.ptr
    %232 = llvm.getelementptr inbounds %32[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %97, %232 {alignment = 8 : i64} : i64, !llvm.ptr
    %233 = llvm.getelementptr inbounds %32[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %101, %233 {alignment = 8 : i64} : i64, !llvm.ptr
    %234 = llvm.getelementptr inbounds %32[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %105, %234 {alignment = 8 : i64} : i64, !llvm.ptr
    %235 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %236 = llvm.call @stepwell_parallel_for(%235, %32, %210, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%236 : i32)
  ^bb2:
    %237 = llvm.call @program.parallel0(%9, %210, %a_size0, %77, %78, %109, %108, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %72, %87, %out0, %a_size1, %75, %a, %71, %91, %95, %116, %117, %115, %97, %101, %105) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.br ^bb3(%237 : i32)
  ^bb3(%238: i32):
    %239 = llvm.icmp "eq" %238, %56 : i32
    llvm.cond_br %239, ^bb4, ^bb45(%238 : i32)
  ^bb4:
    %240 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %241 = llvm.ashr %v_size0, %5 : i64
    %242 = llvm.mul %241, %4 : i64
    %243 = llvm.intr.smax(%242, %9) : (i64, i64) -> i64
    %244 = llvm.add %243, %1 : i64
    %245 = llvm.udiv %244, %4 : i64
    %246 = llvm.mul %245, %10 : i64
    %247 = llvm.sub %v_size0, %243 : i64
    %248 = llvm.intr.smax(%247, %9) : (i64, i64) -> i64
    %249 = llvm.add %248, %1 : i64
    %250 = llvm.udiv %249, %4 : i64
    %251 = llvm.mul %250, %8 : i64
    %252 = llvm.add %0, %246 : i64
    %253 = llvm.add %252, %251 : i64
    %254 = llvm.mul %240, %253 : i64
    %255 = llvm.icmp "sge" %254, %30 : i64
    %256 = llvm.icmp "sgt" %v_size0, %9 : i64
    %257 = llvm.select %256, %v_size0, %9 : i1, i64
    llvm.cond_br %255, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %258 = llvm.getelementptr inbounds %57[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %258 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %259 = llvm.getelementptr inbounds %57[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %259 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %260 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %261 = llvm.call @stepwell_parallel_for(%260, %57, %257, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%261 : i32)
  ^bb6:
    %262 = llvm.call @program.parallel1(%9, %257, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%262 : i32)
  ^bb7(%263: i32):
    %264 = llvm.intr.smax(%97, %9) : (i64, i64) -> i64
    %265 = llvm.add %264, %8 : i64
    %266 = llvm.udiv %265, %0 : i64
    %267 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %268 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %269 = llvm.mul %268, %58 : i64
    %270 = llvm.add %2, %269 : i64
    %271 = llvm.mul %267, %270 : i64
    %272 = llvm.intr.smax(%87, %9) : (i64, i64) -> i64
    %273 = llvm.add %272, %10 : i64
    %274 = llvm.udiv %273, %3 : i64
    %275 = llvm.mul %268, %59 : i64
    %276 = llvm.add %2, %275 : i64
    %277 = llvm.mul %267, %276 : i64
    %278 = llvm.add %60, %277 : i64
    %279 = llvm.mul %274, %278 : i64
    %280 = llvm.sub %91, %87 : i64
    %281 = llvm.intr.smax(%280, %9) : (i64, i64) -> i64
    %282 = llvm.add %281, %1 : i64
    %283 = llvm.udiv %282, %4 : i64
    %284 = llvm.mul %268, %61 : i64
    %285 = llvm.add %2, %284 : i64
    %286 = llvm.mul %267, %285 : i64
    %287 = llvm.add %62, %286 : i64
    %288 = llvm.mul %283, %287 : i64
    %289 = llvm.sub %95, %91 : i64
    %290 = llvm.intr.smax(%289, %9) : (i64, i64) -> i64
    %291 = llvm.add %290, %2 : i64
    %292 = llvm.udiv %291, %5 : i64
    %293 = llvm.mul %268, %63 : i64
    %294 = llvm.add %2, %293 : i64
    %295 = llvm.mul %267, %294 : i64
    %296 = llvm.add %64, %295 : i64
    %297 = llvm.mul %292, %296 : i64
    %298 = llvm.sub %a_size1, %95 : i64
    %299 = llvm.intr.smax(%298, %9) : (i64, i64) -> i64
    %300 = llvm.mul %268, %65 : i64
    %301 = llvm.add %2, %300 : i64
    %302 = llvm.mul %267, %301 : i64
    %303 = llvm.add %3, %302 : i64
    %304 = llvm.mul %299, %303 : i64
    %305 = llvm.add %8, %271 : i64
    %306 = llvm.add %305, %279 : i64
    %307 = llvm.add %306, %288 : i64
    %308 = llvm.add %307, %297 : i64
    %309 = llvm.add %308, %304 : i64
    %310 = llvm.mul %266, %309 : i64
    %311 = llvm.icmp "sge" %310, %30 : i64
    %312 = llvm.icmp "sgt" %97, %9 : i64
    %313 = llvm.sub %97, %2 overflow<nsw> : i64
    %314 = llvm.sdiv %313, %0 : i64
    %315 = llvm.add %314, %2 overflow<nsw> : i64
    %316 = llvm.select %312, %315, %9 : i1, i64
    llvm.cond_br %311, ^bb8, ^bb9
  ^bb8:
    llvm.store %97, %66 {alignment = 8 : i64} : i64, !llvm.ptr
    %317 = llvm.getelementptr inbounds %66[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %317 {alignment = 8 : i64} : i64, !llvm.ptr
    %318 = llvm.getelementptr inbounds %66[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %318 {alignment = 8 : i64} : i64, !llvm.ptr
    %319 = llvm.getelementptr inbounds %66[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %319 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %320 = llvm.getelementptr inbounds %66[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %320 {alignment = 8 : i64} : i64, !llvm.ptr
    %321 = llvm.getelementptr inbounds %66[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %321 {alignment = 8 : i64} : i64, !llvm.ptr
    %322 = llvm.getelementptr inbounds %66[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %87, %322 {alignment = 8 : i64} : i64, !llvm.ptr
    %323 = llvm.getelementptr inbounds %66[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %323 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %324 = llvm.getelementptr inbounds %66[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %91, %324 {alignment = 8 : i64} : i64, !llvm.ptr
    %325 = llvm.getelementptr inbounds %66[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %95, %325 {alignment = 8 : i64} : i64, !llvm.ptr
    %326 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %327 = llvm.call @stepwell_parallel_for(%326, %66, %316, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%327 : i32)
  ^bb9:
    %328 = llvm.call @program.parallel2(%9, %316, %97, %a_size0, %a_stride1, %a, %a_size1, %71, %87, %out2, %91, %95) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb10(%328 : i32)
  ^bb10(%329: i32):
    %330 = llvm.icmp "eq" %329, %56 : i32
    llvm.cond_br %330, ^bb11, ^bb45(%329 : i32)
  ^bb11:
    %331 = llvm.and %a_size1, %8 : i64
    %332 = llvm.intr.smin(%4, %331) : (i64, i64) -> i64
    %333 = llvm.intr.smax(%332, %9) : (i64, i64) -> i64
    %334 = llvm.icmp "slt" %97, %a_size1 : i64
    llvm.cond_br %334, ^bb12(%97 : i64), ^bb44
  ^bb12(%j_1_right_panel: i64):
    %335 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %336 = llvm.extractvalue %335[0] : !llvm.struct<(i64, i1)>
    %337 = llvm.extractvalue %335[1] : !llvm.struct<(i64, i1)>
    %338 = llvm.xor %337, %67 : i1
    llvm.cond_br %338, ^bb13, ^bb45(%68 : i32)
  ^bb13:
    %339 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%336, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %340 = llvm.extractvalue %339[0] : !llvm.struct<(i64, i1)>
    %341 = llvm.extractvalue %339[1] : !llvm.struct<(i64, i1)>
    %342 = llvm.xor %341, %67 : i1
    llvm.cond_br %342, ^bb14, ^bb45(%68 : i32)
  ^bb14:
    %343 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%340, %333) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %344 = llvm.extractvalue %343[0] : !llvm.struct<(i64, i1)>
    %345 = llvm.extractvalue %343[1] : !llvm.struct<(i64, i1)>
    %346 = llvm.xor %345, %67 : i1
    llvm.cond_br %346, ^bb15, ^bb45(%68 : i32)
  ^bb15:
    %347 = llvm.add %344, %39 overflow<nsw> : i64
    %348 = llvm.and %347, %69 : i64
    %a_copy = llvm.call @aligned_alloc(%39, %348) : (i64, i64) -> !llvm.ptr
    %349 = llvm.mlir.zero : !llvm.ptr
    %350 = llvm.icmp "ne" %a_copy, %349 : !llvm.ptr
    llvm.cond_br %350, ^bb16, ^bb45(%68 : i32)
  ^bb16:
    %351 = llvm.mul %333, %a_stride1 overflow<nsw> : i64
    %352 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %353 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %354 = llvm.add %j_1_right_panel, %4 : i64
    %355 = llvm.intr.smin(%354, %a_size1) : (i64, i64) -> i64
    %356 = llvm.sub %355, %j_1_right_panel : i64
    %357 = llvm.intr.smax(%356, %9) : (i64, i64) -> i64
    %358 = llvm.mul %357, %10 : i64
    %359 = llvm.add %1, %358 : i64
    %360 = llvm.mul %353, %359 : i64
    %361 = llvm.add %2, %360 : i64
    %362 = llvm.mul %352, %361 : i64
    %363 = llvm.icmp "sge" %362, %30 : i64
    %364 = llvm.icmp "sgt" %a_size0, %9 : i64
    %365 = llvm.select %364, %a_size0, %9 : i1, i64
    llvm.cond_br %363, ^bb17, ^bb18
  ^bb17:
    llvm.store %a_size0, %70 {alignment = 8 : i64} : i64, !llvm.ptr
    %366 = llvm.getelementptr inbounds %70[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %366 {alignment = 8 : i64} : i64, !llvm.ptr
    %367 = llvm.getelementptr inbounds %70[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_right_panel, %367 {alignment = 8 : i64} : i64, !llvm.ptr
    %368 = llvm.getelementptr inbounds %70[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %368 {alignment = 8 : i64} : i64, !llvm.ptr
    %369 = llvm.getelementptr inbounds %70[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %369 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %370 = llvm.getelementptr inbounds %70[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %370 {alignment = 8 : i64} : i64, !llvm.ptr
    %371 = llvm.getelementptr inbounds %70[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy, %371 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %372 = llvm.getelementptr inbounds %70[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %333, %372 {alignment = 8 : i64} : i64, !llvm.ptr
    %373 = llvm.getelementptr inbounds %70[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %351, %373 {alignment = 8 : i64} : i64, !llvm.ptr
    %374 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %375 = llvm.call @stepwell_parallel_for(%374, %70, %365, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%375 : i32)
  ^bb18:
    %376 = llvm.call @program.parallel3(%9, %365, %a_size0, %a_stride1, %j_1_right_panel, %a_size1, %a, %71, %a_copy, %333, %351) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%376 : i32)
  ^bb19(%377: i32):
    %378 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %379 = llvm.sub %378, %j_1_right_panel overflow<nsw> : i64
    %380 = llvm.sub %a_size1, %j_1_right_panel overflow<nsw> : i64
    %381 = llvm.intr.smin(%379, %380) : (i64, i64) -> i64
    %382 = llvm.intr.smin(%381, %4) : (i64, i64) -> i64
    %383 = llvm.intr.smax(%382, %9) : (i64, i64) -> i64
    %384 = llvm.trunc %383 : i64 to i32
    %385 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %386 = llvm.mlir.poison : vector<4xi32>
    %387 = llvm.insertelement %384, %386[%9 : i64] : vector<4xi32>
    %388 = llvm.shufflevector %387, %386 [0, 0, 0, 0] : vector<4xi32>
    %389 = llvm.icmp "slt" %385, %388 : vector<4xi32>
    %390 = llvm.icmp "slt" %9, %97 : i64
    llvm.cond_br %390, ^bb20(%9 : i64), ^bb25
  ^bb20(%i_1_right_tile: i64):
    %391 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %391, ^bb21(%9, %74, %74, %74, %74, %74, %74, %74, %74 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%74, %74, %74, %74, %74, %74, %74, %74 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%k1_1_right: i64, %392: vector<4xf64>, %393: vector<4xf64>, %394: vector<4xf64>, %395: vector<4xf64>, %396: vector<4xf64>, %397: vector<4xf64>, %398: vector<4xf64>, %399: vector<4xf64>):
    %400 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %400, ^bb22(%9, %392, %393, %394, %395, %396, %397, %398, %399 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb23(%392, %393, %394, %395, %396, %397, %398, %399 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb22(%k0_1_right: i64, %401: vector<4xf64>, %402: vector<4xf64>, %403: vector<4xf64>, %404: vector<4xf64>, %405: vector<4xf64>, %406: vector<4xf64>, %407: vector<4xf64>, %408: vector<4xf64>):
    %409 = llvm.mul %k1_1_right, %71 overflow<nsw> : i64
    %410 = llvm.mul %i_1_right_tile, %a_stride1 overflow<nsw> : i64
    %411 = llvm.add %409, %410 overflow<nsw> : i64
    %412 = llvm.add %411, %k0_1_right overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %a[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %414 = llvm.load %413 {alignment = 8 : i64} : !llvm.ptr -> f64
    %415 = llvm.mlir.poison : vector<4xf64>
    %416 = llvm.insertelement %414, %415[%9 : i64] : vector<4xf64>
    %417 = llvm.shufflevector %416, %415 [0, 0, 0, 0] : vector<4xf64>
    %418 = llvm.getelementptr inbounds %413[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %419 = llvm.load %418 {alignment = 8 : i64} : !llvm.ptr -> f64
    %420 = llvm.mlir.poison : vector<4xf64>
    %421 = llvm.insertelement %419, %420[%9 : i64] : vector<4xf64>
    %422 = llvm.shufflevector %421, %420 [0, 0, 0, 0] : vector<4xf64>
    %423 = llvm.mul %5, %a_stride1 overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %413[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %425 = llvm.load %424 {alignment = 8 : i64} : !llvm.ptr -> f64
    %426 = llvm.mlir.poison : vector<4xf64>
    %427 = llvm.insertelement %425, %426[%9 : i64] : vector<4xf64>
    %428 = llvm.shufflevector %427, %426 [0, 0, 0, 0] : vector<4xf64>
    %429 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %413[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %431 = llvm.load %430 {alignment = 8 : i64} : !llvm.ptr -> f64
    %432 = llvm.mlir.poison : vector<4xf64>
    %433 = llvm.insertelement %431, %432[%9 : i64] : vector<4xf64>
    %434 = llvm.shufflevector %433, %432 [0, 0, 0, 0] : vector<4xf64>
    %435 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %436 = llvm.getelementptr inbounds %413[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %437 = llvm.load %436 {alignment = 8 : i64} : !llvm.ptr -> f64
    %438 = llvm.mlir.poison : vector<4xf64>
    %439 = llvm.insertelement %437, %438[%9 : i64] : vector<4xf64>
    %440 = llvm.shufflevector %439, %438 [0, 0, 0, 0] : vector<4xf64>
    %441 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %413[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %443 = llvm.load %442 {alignment = 8 : i64} : !llvm.ptr -> f64
    %444 = llvm.mlir.poison : vector<4xf64>
    %445 = llvm.insertelement %443, %444[%9 : i64] : vector<4xf64>
    %446 = llvm.shufflevector %445, %444 [0, 0, 0, 0] : vector<4xf64>
    %447 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %448 = llvm.getelementptr inbounds %413[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %449 = llvm.load %448 {alignment = 8 : i64} : !llvm.ptr -> f64
    %450 = llvm.mlir.poison : vector<4xf64>
    %451 = llvm.insertelement %449, %450[%9 : i64] : vector<4xf64>
    %452 = llvm.shufflevector %451, %450 [0, 0, 0, 0] : vector<4xf64>
    %453 = llvm.mul %8, %a_stride1 overflow<nsw> : i64
    %454 = llvm.getelementptr inbounds %413[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %455 = llvm.load %454 {alignment = 8 : i64} : !llvm.ptr -> f64
    %456 = llvm.mlir.poison : vector<4xf64>
    %457 = llvm.insertelement %455, %456[%9 : i64] : vector<4xf64>
    %458 = llvm.shufflevector %457, %456 [0, 0, 0, 0] : vector<4xf64>
    %459 = llvm.mul %k1_1_right, %351 overflow<nsw> : i64
    %460 = llvm.mul %k0_1_right, %333 overflow<nsw> : i64
    %461 = llvm.add %459, %460 overflow<nsw> : i64
    %462 = llvm.getelementptr inbounds %a_copy[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %463 = llvm.intr.masked.load %462, %389, %74 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %464 = llvm.fmul %417, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %465 = llvm.fmul %422, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fmul %428, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %467 = llvm.fmul %434, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %468 = llvm.fmul %440, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %469 = llvm.fmul %446, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %470 = llvm.fmul %452, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %471 = llvm.fmul %458, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %472 = llvm.fadd %401, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %473 = llvm.fadd %402, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %474 = llvm.fadd %403, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %475 = llvm.fadd %404, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %476 = llvm.fadd %405, %468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %477 = llvm.fadd %406, %469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %478 = llvm.fadd %407, %470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %479 = llvm.fadd %408, %471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %480 = llvm.add %k0_1_right, %2 overflow<nsw> : i64
    %481 = llvm.icmp "slt" %480, %a_stride1 : i64
    llvm.cond_br %481, ^bb22(%480, %472, %473, %474, %475, %476, %477, %478, %479 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb23(%472, %473, %474, %475, %476, %477, %478, %479 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23(%482: vector<4xf64>, %483: vector<4xf64>, %484: vector<4xf64>, %485: vector<4xf64>, %486: vector<4xf64>, %487: vector<4xf64>, %488: vector<4xf64>, %489: vector<4xf64>):
    %490 = llvm.add %k1_1_right, %2 overflow<nsw> : i64
    %491 = llvm.icmp "slt" %490, %a_size0 : i64
    llvm.cond_br %491, ^bb21(%490, %482, %483, %484, %485, %486, %487, %488, %489 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%482, %483, %484, %485, %486, %487, %488, %489 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%492: vector<4xf64>, %493: vector<4xf64>, %494: vector<4xf64>, %495: vector<4xf64>, %496: vector<4xf64>, %497: vector<4xf64>, %498: vector<4xf64>, %499: vector<4xf64>):
    %500 = llvm.mul %i_1_right_tile, %a_size1 overflow<nsw> : i64
    %501 = llvm.add %500, %j_1_right_panel overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %out2[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %492, %502, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %503 = llvm.getelementptr inbounds %502[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %493, %503, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %504 = llvm.mul %5, %a_size1 overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %502[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %494, %505, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %506 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %507 = llvm.getelementptr inbounds %502[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %495, %507, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %508 = llvm.mul %4, %a_size1 overflow<nsw> : i64
    %509 = llvm.getelementptr inbounds %502[%508] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %496, %509, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %510 = llvm.mul %10, %a_size1 overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %502[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %497, %511, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %512 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %502[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %498, %513, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %514 = llvm.mul %8, %a_size1 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %502[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %499, %515, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %516 = llvm.add %i_1_right_tile, %0 overflow<nsw> : i64
    %517 = llvm.icmp "slt" %516, %97 : i64
    llvm.cond_br %517, ^bb20(%516 : i64), ^bb25
  ^bb25:
    %518 = llvm.icmp "slt" %97, %101 : i64
    llvm.cond_br %518, ^bb26(%97 : i64), ^bb31
  ^bb26(%i_1_right_below_tile: i64):
    %519 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %519, ^bb27(%9, %74, %74, %74, %74 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb30(%74, %74, %74, %74 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%k1_1_right_below: i64, %520: vector<4xf64>, %521: vector<4xf64>, %522: vector<4xf64>, %523: vector<4xf64>):
    %524 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %524, ^bb28(%9, %520, %521, %522, %523 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb29(%520, %521, %522, %523 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb28(%k0_1_right_below: i64, %525: vector<4xf64>, %526: vector<4xf64>, %527: vector<4xf64>, %528: vector<4xf64>):
    %529 = llvm.mul %k1_1_right_below, %71 overflow<nsw> : i64
    %530 = llvm.mul %i_1_right_below_tile, %a_stride1 overflow<nsw> : i64
    %531 = llvm.add %529, %530 overflow<nsw> : i64
    %532 = llvm.add %531, %k0_1_right_below overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %a[%532] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %534 = llvm.load %533 {alignment = 8 : i64} : !llvm.ptr -> f64
    %535 = llvm.mlir.poison : vector<4xf64>
    %536 = llvm.insertelement %534, %535[%9 : i64] : vector<4xf64>
    %537 = llvm.shufflevector %536, %535 [0, 0, 0, 0] : vector<4xf64>
    %538 = llvm.getelementptr inbounds %533[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> f64
    %540 = llvm.mlir.poison : vector<4xf64>
    %541 = llvm.insertelement %539, %540[%9 : i64] : vector<4xf64>
    %542 = llvm.shufflevector %541, %540 [0, 0, 0, 0] : vector<4xf64>
    %543 = llvm.mul %5, %a_stride1 overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %533[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %545 = llvm.load %544 {alignment = 8 : i64} : !llvm.ptr -> f64
    %546 = llvm.mlir.poison : vector<4xf64>
    %547 = llvm.insertelement %545, %546[%9 : i64] : vector<4xf64>
    %548 = llvm.shufflevector %547, %546 [0, 0, 0, 0] : vector<4xf64>
    %549 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %550 = llvm.getelementptr inbounds %533[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %551 = llvm.load %550 {alignment = 8 : i64} : !llvm.ptr -> f64
    %552 = llvm.mlir.poison : vector<4xf64>
    %553 = llvm.insertelement %551, %552[%9 : i64] : vector<4xf64>
    %554 = llvm.shufflevector %553, %552 [0, 0, 0, 0] : vector<4xf64>
    %555 = llvm.mul %k1_1_right_below, %351 overflow<nsw> : i64
    %556 = llvm.mul %k0_1_right_below, %333 overflow<nsw> : i64
    %557 = llvm.add %555, %556 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %a_copy[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %559 = llvm.intr.masked.load %558, %389, %74 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %560 = llvm.fmul %537, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %561 = llvm.fmul %542, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %562 = llvm.fmul %548, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %563 = llvm.fmul %554, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %564 = llvm.fadd %525, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %565 = llvm.fadd %526, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %566 = llvm.fadd %527, %562 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %567 = llvm.fadd %528, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %568 = llvm.add %k0_1_right_below, %2 overflow<nsw> : i64
    %569 = llvm.icmp "slt" %568, %a_stride1 : i64
    llvm.cond_br %569, ^bb28(%568, %564, %565, %566, %567 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb29(%564, %565, %566, %567 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb29(%570: vector<4xf64>, %571: vector<4xf64>, %572: vector<4xf64>, %573: vector<4xf64>):
    %574 = llvm.add %k1_1_right_below, %2 overflow<nsw> : i64
    %575 = llvm.icmp "slt" %574, %a_size0 : i64
    llvm.cond_br %575, ^bb27(%574, %570, %571, %572, %573 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb30(%570, %571, %572, %573 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb30(%576: vector<4xf64>, %577: vector<4xf64>, %578: vector<4xf64>, %579: vector<4xf64>):
    %580 = llvm.mul %i_1_right_below_tile, %a_size1 overflow<nsw> : i64
    %581 = llvm.add %580, %j_1_right_panel overflow<nsw> : i64
    %582 = llvm.getelementptr inbounds %out2[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %576, %582, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %583 = llvm.getelementptr inbounds %582[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %577, %583, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %584 = llvm.mul %5, %a_size1 overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %582[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %578, %585, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %586 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %587 = llvm.getelementptr inbounds %582[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %579, %587, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %588 = llvm.add %i_1_right_below_tile, %4 overflow<nsw> : i64
    %589 = llvm.icmp "slt" %588, %101 : i64
    llvm.cond_br %589, ^bb26(%588 : i64), ^bb31
  ^bb31:
    %590 = llvm.icmp "slt" %101, %105 : i64
    llvm.cond_br %590, ^bb32(%101 : i64), ^bb37
  ^bb32(%i_1_right_below_below_tile: i64):
    %591 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %591, ^bb33(%9, %74, %74 : i64, vector<4xf64>, vector<4xf64>), ^bb36(%74, %74 : vector<4xf64>, vector<4xf64>)
  ^bb33(%k1_1_right_below_below: i64, %592: vector<4xf64>, %593: vector<4xf64>):
    %594 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %594, ^bb34(%9, %592, %593 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%592, %593 : vector<4xf64>, vector<4xf64>)
  ^bb34(%k0_1_right_below_below: i64, %595: vector<4xf64>, %596: vector<4xf64>):
    %597 = llvm.mul %k1_1_right_below_below, %71 overflow<nsw> : i64
    %598 = llvm.mul %i_1_right_below_below_tile, %a_stride1 overflow<nsw> : i64
    %599 = llvm.add %597, %598 overflow<nsw> : i64
    %600 = llvm.add %599, %k0_1_right_below_below overflow<nsw> : i64
    %601 = llvm.getelementptr inbounds %a[%600] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %602 = llvm.load %601 {alignment = 8 : i64} : !llvm.ptr -> f64
    %603 = llvm.mlir.poison : vector<4xf64>
    %604 = llvm.insertelement %602, %603[%9 : i64] : vector<4xf64>
    %605 = llvm.shufflevector %604, %603 [0, 0, 0, 0] : vector<4xf64>
    %606 = llvm.getelementptr inbounds %601[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %607 = llvm.load %606 {alignment = 8 : i64} : !llvm.ptr -> f64
    %608 = llvm.mlir.poison : vector<4xf64>
    %609 = llvm.insertelement %607, %608[%9 : i64] : vector<4xf64>
    %610 = llvm.shufflevector %609, %608 [0, 0, 0, 0] : vector<4xf64>
    %611 = llvm.mul %k1_1_right_below_below, %351 overflow<nsw> : i64
    %612 = llvm.mul %k0_1_right_below_below, %333 overflow<nsw> : i64
    %613 = llvm.add %611, %612 overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %a_copy[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %615 = llvm.intr.masked.load %614, %389, %74 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %616 = llvm.fmul %605, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %617 = llvm.fmul %610, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %618 = llvm.fadd %595, %616 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %619 = llvm.fadd %596, %617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %620 = llvm.add %k0_1_right_below_below, %2 overflow<nsw> : i64
    %621 = llvm.icmp "slt" %620, %a_stride1 : i64
    llvm.cond_br %621, ^bb34(%620, %618, %619 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%618, %619 : vector<4xf64>, vector<4xf64>)
  ^bb35(%622: vector<4xf64>, %623: vector<4xf64>):
    %624 = llvm.add %k1_1_right_below_below, %2 overflow<nsw> : i64
    %625 = llvm.icmp "slt" %624, %a_size0 : i64
    llvm.cond_br %625, ^bb33(%624, %622, %623 : i64, vector<4xf64>, vector<4xf64>), ^bb36(%622, %623 : vector<4xf64>, vector<4xf64>)
  ^bb36(%626: vector<4xf64>, %627: vector<4xf64>):
    %628 = llvm.mul %i_1_right_below_below_tile, %a_size1 overflow<nsw> : i64
    %629 = llvm.add %628, %j_1_right_panel overflow<nsw> : i64
    %630 = llvm.getelementptr inbounds %out2[%629] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %626, %630, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %631 = llvm.getelementptr inbounds %630[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %627, %631, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %632 = llvm.add %i_1_right_below_below_tile, %5 overflow<nsw> : i64
    %633 = llvm.icmp "slt" %632, %105 : i64
    llvm.cond_br %633, ^bb32(%632 : i64), ^bb37
  ^bb37:
    %634 = llvm.icmp "slt" %105, %a_size1 : i64
    llvm.cond_br %634, ^bb38(%105 : i64), ^bb43
  ^bb38(%i_1_right_below_below_below_tile: i64):
    %635 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %635, ^bb39(%9, %74 : i64, vector<4xf64>), ^bb42(%74 : vector<4xf64>)
  ^bb39(%k1_1_right_below_below_below: i64, %636: vector<4xf64>):
    %637 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %637, ^bb40(%9, %636 : i64, vector<4xf64>), ^bb41(%636 : vector<4xf64>)
  ^bb40(%k0_1_right_below_below_below: i64, %638: vector<4xf64>):
    %639 = llvm.mul %k1_1_right_below_below_below, %71 overflow<nsw> : i64
    %640 = llvm.mul %i_1_right_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %641 = llvm.add %639, %640 overflow<nsw> : i64
    %642 = llvm.add %641, %k0_1_right_below_below_below overflow<nsw> : i64
    %643 = llvm.getelementptr inbounds %a[%642] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %644 = llvm.load %643 {alignment = 8 : i64} : !llvm.ptr -> f64
    %645 = llvm.mlir.poison : vector<4xf64>
    %646 = llvm.insertelement %644, %645[%9 : i64] : vector<4xf64>
    %647 = llvm.shufflevector %646, %645 [0, 0, 0, 0] : vector<4xf64>
    %648 = llvm.mul %k1_1_right_below_below_below, %351 overflow<nsw> : i64
    %649 = llvm.mul %k0_1_right_below_below_below, %333 overflow<nsw> : i64
    %650 = llvm.add %648, %649 overflow<nsw> : i64
    %651 = llvm.getelementptr inbounds %a_copy[%650] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %652 = llvm.intr.masked.load %651, %389, %74 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %653 = llvm.fmul %647, %652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %654 = llvm.fadd %638, %653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %655 = llvm.add %k0_1_right_below_below_below, %2 overflow<nsw> : i64
    %656 = llvm.icmp "slt" %655, %a_stride1 : i64
    llvm.cond_br %656, ^bb40(%655, %654 : i64, vector<4xf64>), ^bb41(%654 : vector<4xf64>)
  ^bb41(%657: vector<4xf64>):
    %658 = llvm.add %k1_1_right_below_below_below, %2 overflow<nsw> : i64
    %659 = llvm.icmp "slt" %658, %a_size0 : i64
    llvm.cond_br %659, ^bb39(%658, %657 : i64, vector<4xf64>), ^bb42(%657 : vector<4xf64>)
  ^bb42(%660: vector<4xf64>):
    %661 = llvm.mul %i_1_right_below_below_below_tile, %a_size1 overflow<nsw> : i64
    %662 = llvm.add %661, %j_1_right_panel overflow<nsw> : i64
    %663 = llvm.getelementptr inbounds %out2[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %660, %663, %389 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %664 = llvm.add %i_1_right_below_below_below_tile, %2 overflow<nsw> : i64
    %665 = llvm.icmp "slt" %664, %a_size1 : i64
    llvm.cond_br %665, ^bb38(%664 : i64), ^bb43
  ^bb43:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %666 = llvm.add %j_1_right_panel, %4 overflow<nsw> : i64
    %667 = llvm.icmp "slt" %666, %a_size1 : i64
    llvm.cond_br %667, ^bb12(%666 : i64), ^bb44
  ^bb44:
    llvm.return %56 : i32
  ^bb45(%668: i32):
    llvm.return %668 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %669: i64, %670: i64, %671: i64, %672: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %673: i64, %674: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %675: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %676: i64, %677: i64, %678: i64, %679: i64, %680: i64, %681: i1, %682: i64, %683: i64, %684: i64) -> i32 attributes {no_unwind, no_inline} {
    %685 = llvm.mlir.constant(0) : i64
    %686 = llvm.mlir.constant(1) : i64
    %687 = llvm.mlir.constant(8) : i64
    %688 = llvm.mlir.constant(8192) : i64
    %689 = llvm.mlir.constant(4) : i64
    %690 = llvm.mlir.constant(6) : i64
    %691 = llvm.mlir.constant(2) : i64
    %692 = llvm.mlir.constant(3) : i64
    %693 = llvm.mlir.constant(5) : i64
    %694 = llvm.mlir.constant(16384) : i64
    %695 = llvm.mlir.constant(7) : i64
    %696 = llvm.mlir.constant(64) : i64
    %697 = llvm.mlir.constant(-64) : i64
    %698 = llvm.mlir.constant(1 : i32) : i32
    %699 = llvm.mlir.constant(0 : i32) : i32
    %700 = llvm.mlir.constant(3 : i32) : i32
    %701 = llvm.mlir.constant(true) : i1
    %702 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %703 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %703, ^bb1(%begin : i64), ^bb78
  ^bb1(%b0: i64):
    %704 = llvm.icmp "slt" %685, %669 : i64
    llvm.cond_br %704, ^bb2(%685 : i64), ^bb38
  ^bb2(%j_panel: i64):
    %705 = llvm.icmp "slt" %685, %670 : i64
    llvm.cond_br %705, ^bb3(%685 : i64), ^bb37
  ^bb3(%k0_piece: i64):
    %706 = llvm.mul %671, %696 overflow<nsw> : i64
    %707 = llvm.add %706, %696 overflow<nsw> : i64
    %708 = llvm.and %707, %697 : i64
    %b_copy = llvm.call @aligned_alloc(%696, %708) : (i64, i64) -> !llvm.ptr
    %709 = llvm.mlir.zero : !llvm.ptr
    %710 = llvm.icmp "ne" %b_copy, %709 : !llvm.ptr
    llvm.cond_br %710, ^bb4, ^bb79(%698 : i32)
  ^bb4:
    llvm.cond_br %672, ^bb5, ^bb8
  ^bb5:
    %711 = llvm.add %k0_piece, %688 overflow<nsw> : i64
    %712 = llvm.intr.smin(%711, %a_stride1_1) : (i64, i64) -> i64
    %713 = llvm.icmp "slt" %k0_piece, %712 : i64
    llvm.cond_br %713, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %714 = llvm.add %k0_copy, %687 overflow<nsw> : i64
    %715 = llvm.mul %b0, %673 overflow<nsw> : i64
    %716 = llvm.mul %714, %b_stride1_1 overflow<nsw> : i64
    %717 = llvm.add %715, %716 overflow<nsw> : i64
    %718 = llvm.add %717, %j_panel overflow<nsw> : i64
    %719 = llvm.getelementptr %b_1[%718] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%719, %699, %700, %698) : (!llvm.ptr, i32, i32, i32) -> ()
    %720 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %721 = llvm.add %715, %720 overflow<nsw> : i64
    %722 = llvm.add %721, %j_panel overflow<nsw> : i64
    %723 = llvm.getelementptr inbounds %b_1[%722] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %724 = llvm.load %723 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %725 = llvm.getelementptr inbounds %723[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %726 = llvm.load %725 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %727 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %728 = llvm.mul %727, %687 overflow<nsw> : i64
    %729 = llvm.getelementptr inbounds %b_copy[%728] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %724, %729 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %730 = llvm.add %685, %689 overflow<nsw> : i64
    %731 = llvm.add %728, %730 overflow<nsw> : i64
    %732 = llvm.getelementptr inbounds %b_copy[%731] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %726, %732 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %733 = llvm.add %k0_copy, %686 overflow<nsw> : i64
    %734 = llvm.icmp "slt" %733, %712 : i64
    llvm.cond_br %734, ^bb6(%733 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %735 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %736 = llvm.intr.smin(%688, %735) : (i64, i64) -> i64
    %737 = llvm.intr.smax(%736, %685) : (i64, i64) -> i64
    %738 = llvm.select %672, %685, %737 : i1, i64
    %739 = llvm.mul %b0, %673 overflow<nsw> : i64
    %740 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %741 = llvm.add %739, %740 overflow<nsw> : i64
    %742 = llvm.add %741, %j_panel overflow<nsw> : i64
    %743 = llvm.getelementptr inbounds %b_1[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %744 = llvm.select %672, %b_copy, %743 : i1, !llvm.ptr
    %745 = llvm.select %672, %671, %738 : i1, i64
    %746 = llvm.select %672, %687, %b_stride1_1 : i1, i64
    %747 = llvm.icmp "slt" %685, %674 : i64
    llvm.cond_br %747, ^bb9(%685 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %748 = llvm.icmp "eq" %k0_piece, %685 : i64
    llvm.cond_br %748, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%702, %702, %702, %702, %702, %702, %702, %702, %702, %702, %702, %702 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %749 = llvm.mul %b0, %675 overflow<nsw> : i64
    %750 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %751 = llvm.add %749, %750 overflow<nsw> : i64
    %752 = llvm.add %751, %j_panel overflow<nsw> : i64
    %753 = llvm.getelementptr inbounds %out0_1[%752] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %754 = llvm.load %753 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %755 = llvm.getelementptr inbounds %753[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %756 = llvm.load %755 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %757 = llvm.getelementptr inbounds %753[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %758 = llvm.load %757 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %759 = llvm.getelementptr inbounds %757[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %760 = llvm.load %759 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %761 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %762 = llvm.getelementptr inbounds %753[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %763 = llvm.load %762 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %764 = llvm.getelementptr inbounds %762[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %765 = llvm.load %764 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %766 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %767 = llvm.getelementptr inbounds %753[%766] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %768 = llvm.load %767 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %769 = llvm.getelementptr inbounds %767[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %770 = llvm.load %769 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %771 = llvm.mul %689, %b_stride1_1 overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %753[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %773 = llvm.load %772 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %774 = llvm.getelementptr inbounds %772[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %775 = llvm.load %774 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %776 = llvm.mul %693, %b_stride1_1 overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %753[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %778 = llvm.load %777 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %779 = llvm.getelementptr inbounds %777[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %780 = llvm.load %779 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%754, %756, %758, %760, %763, %765, %768, %770, %773, %775, %778, %780 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%781: vector<4xf64>, %782: vector<4xf64>, %783: vector<4xf64>, %784: vector<4xf64>, %785: vector<4xf64>, %786: vector<4xf64>, %787: vector<4xf64>, %788: vector<4xf64>, %789: vector<4xf64>, %790: vector<4xf64>, %791: vector<4xf64>, %792: vector<4xf64>):
    %793 = llvm.add %k0_piece, %688 overflow<nsw> : i64
    %794 = llvm.intr.smin(%793, %a_stride1_1) : (i64, i64) -> i64
    %795 = llvm.icmp "slt" %k0_piece, %794 : i64
    llvm.cond_br %795, ^bb13(%k0_piece, %781, %782, %783, %784, %785, %786, %787, %788, %789, %790, %791, %792 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%781, %782, %783, %784, %785, %786, %787, %788, %789, %790, %791, %792 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %796: vector<4xf64>, %797: vector<4xf64>, %798: vector<4xf64>, %799: vector<4xf64>, %800: vector<4xf64>, %801: vector<4xf64>, %802: vector<4xf64>, %803: vector<4xf64>, %804: vector<4xf64>, %805: vector<4xf64>, %806: vector<4xf64>, %807: vector<4xf64>):
    %808 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %809 = llvm.add %808, %687 overflow<nsw> : i64
    %810 = llvm.mul %809, %746 overflow<nsw> : i64
    %811 = llvm.getelementptr %744[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%811, %699, %700, %698) : (!llvm.ptr, i32, i32, i32) -> ()
    %812 = llvm.mul %b0, %676 overflow<nsw> : i64
    %813 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %814 = llvm.add %812, %813 overflow<nsw> : i64
    %815 = llvm.add %814, %k0 overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %a_1[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %817 = llvm.load %816 {alignment = 8 : i64} : !llvm.ptr -> f64
    %818 = llvm.mlir.poison : vector<4xf64>
    %819 = llvm.insertelement %817, %818[%685 : i64] : vector<4xf64>
    %820 = llvm.shufflevector %819, %818 [0, 0, 0, 0] : vector<4xf64>
    %821 = llvm.getelementptr inbounds %816[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %822 = llvm.load %821 {alignment = 8 : i64} : !llvm.ptr -> f64
    %823 = llvm.mlir.poison : vector<4xf64>
    %824 = llvm.insertelement %822, %823[%685 : i64] : vector<4xf64>
    %825 = llvm.shufflevector %824, %823 [0, 0, 0, 0] : vector<4xf64>
    %826 = llvm.mul %691, %a_stride1_1 overflow<nsw> : i64
    %827 = llvm.getelementptr inbounds %816[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %828 = llvm.load %827 {alignment = 8 : i64} : !llvm.ptr -> f64
    %829 = llvm.mlir.poison : vector<4xf64>
    %830 = llvm.insertelement %828, %829[%685 : i64] : vector<4xf64>
    %831 = llvm.shufflevector %830, %829 [0, 0, 0, 0] : vector<4xf64>
    %832 = llvm.mul %692, %a_stride1_1 overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %816[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %834 = llvm.load %833 {alignment = 8 : i64} : !llvm.ptr -> f64
    %835 = llvm.mlir.poison : vector<4xf64>
    %836 = llvm.insertelement %834, %835[%685 : i64] : vector<4xf64>
    %837 = llvm.shufflevector %836, %835 [0, 0, 0, 0] : vector<4xf64>
    %838 = llvm.mul %689, %a_stride1_1 overflow<nsw> : i64
    %839 = llvm.getelementptr inbounds %816[%838] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %840 = llvm.load %839 {alignment = 8 : i64} : !llvm.ptr -> f64
    %841 = llvm.mlir.poison : vector<4xf64>
    %842 = llvm.insertelement %840, %841[%685 : i64] : vector<4xf64>
    %843 = llvm.shufflevector %842, %841 [0, 0, 0, 0] : vector<4xf64>
    %844 = llvm.mul %693, %a_stride1_1 overflow<nsw> : i64
    %845 = llvm.getelementptr inbounds %816[%844] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %846 = llvm.load %845 {alignment = 8 : i64} : !llvm.ptr -> f64
    %847 = llvm.mlir.poison : vector<4xf64>
    %848 = llvm.insertelement %846, %847[%685 : i64] : vector<4xf64>
    %849 = llvm.shufflevector %848, %847 [0, 0, 0, 0] : vector<4xf64>
    %850 = llvm.mul %808, %746 overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %744[%850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %853 = llvm.add %685, %689 overflow<nsw> : i64
    %854 = llvm.add %850, %853 overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %744[%854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %856 = llvm.load %855 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %857 = llvm.fmul %820, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %858 = llvm.fmul %820, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %859 = llvm.fmul %825, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %860 = llvm.fmul %825, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %861 = llvm.fmul %831, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %862 = llvm.fmul %831, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %863 = llvm.fmul %837, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %864 = llvm.fmul %837, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %865 = llvm.fmul %843, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %866 = llvm.fmul %843, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %867 = llvm.fmul %849, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %868 = llvm.fmul %849, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %869 = llvm.fadd %796, %857 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %870 = llvm.fadd %797, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %871 = llvm.fadd %798, %859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %872 = llvm.fadd %799, %860 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %873 = llvm.fadd %800, %861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %874 = llvm.fadd %801, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %875 = llvm.fadd %802, %863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %876 = llvm.fadd %803, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %877 = llvm.fadd %804, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %878 = llvm.fadd %805, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %879 = llvm.fadd %806, %867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %880 = llvm.fadd %807, %868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %881 = llvm.add %k0, %686 overflow<nsw> : i64
    %882 = llvm.icmp "slt" %881, %794 : i64
    llvm.cond_br %882, ^bb13(%881, %869, %870, %871, %872, %873, %874, %875, %876, %877, %878, %879, %880 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%869, %870, %871, %872, %873, %874, %875, %876, %877, %878, %879, %880 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%883: vector<4xf64>, %884: vector<4xf64>, %885: vector<4xf64>, %886: vector<4xf64>, %887: vector<4xf64>, %888: vector<4xf64>, %889: vector<4xf64>, %890: vector<4xf64>, %891: vector<4xf64>, %892: vector<4xf64>, %893: vector<4xf64>, %894: vector<4xf64>):
    %895 = llvm.mul %b0, %675 overflow<nsw> : i64
    %896 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %897 = llvm.add %895, %896 overflow<nsw> : i64
    %898 = llvm.add %897, %j_panel overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %out0_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %883, %899 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %900 = llvm.getelementptr inbounds %899[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %884, %900 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %901 = llvm.getelementptr inbounds %899[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %885, %901 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %902 = llvm.getelementptr inbounds %901[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %886, %902 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %903 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %899[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %887, %904 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %905 = llvm.getelementptr inbounds %904[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %888, %905 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %906 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %899[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %889, %907 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %908 = llvm.getelementptr inbounds %907[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %890, %908 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %909 = llvm.mul %689, %b_stride1_1 overflow<nsw> : i64
    %910 = llvm.getelementptr inbounds %899[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %891, %910 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %911 = llvm.getelementptr inbounds %910[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %892, %911 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %912 = llvm.mul %693, %b_stride1_1 overflow<nsw> : i64
    %913 = llvm.getelementptr inbounds %899[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %893, %913 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %914 = llvm.getelementptr inbounds %913[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %894, %914 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %915 = llvm.add %i_tile, %690 overflow<nsw> : i64
    %916 = llvm.icmp "slt" %915, %674 : i64
    llvm.cond_br %916, ^bb9(%915 : i64), ^bb15
  ^bb15:
    %917 = llvm.icmp "slt" %674, %677 : i64
    llvm.cond_br %917, ^bb16(%674 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %918 = llvm.icmp "eq" %k0_piece, %685 : i64
    llvm.cond_br %918, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%702, %702, %702, %702, %702, %702, %702, %702 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %919 = llvm.mul %b0, %675 overflow<nsw> : i64
    %920 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %921 = llvm.add %919, %920 overflow<nsw> : i64
    %922 = llvm.add %921, %j_panel overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %out0_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %924 = llvm.load %923 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %925 = llvm.getelementptr inbounds %923[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %926 = llvm.load %925 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %927 = llvm.getelementptr inbounds %923[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %928 = llvm.load %927 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %929 = llvm.getelementptr inbounds %927[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %930 = llvm.load %929 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %931 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %932 = llvm.getelementptr inbounds %923[%931] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %933 = llvm.load %932 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %934 = llvm.getelementptr inbounds %932[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %935 = llvm.load %934 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %936 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %923[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %938 = llvm.load %937 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %939 = llvm.getelementptr inbounds %937[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %940 = llvm.load %939 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%924, %926, %928, %930, %933, %935, %938, %940 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%941: vector<4xf64>, %942: vector<4xf64>, %943: vector<4xf64>, %944: vector<4xf64>, %945: vector<4xf64>, %946: vector<4xf64>, %947: vector<4xf64>, %948: vector<4xf64>):
    %949 = llvm.add %k0_piece, %688 overflow<nsw> : i64
    %950 = llvm.intr.smin(%949, %a_stride1_1) : (i64, i64) -> i64
    %951 = llvm.icmp "slt" %k0_piece, %950 : i64
    llvm.cond_br %951, ^bb20(%k0_piece, %941, %942, %943, %944, %945, %946, %947, %948 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%941, %942, %943, %944, %945, %946, %947, %948 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %952: vector<4xf64>, %953: vector<4xf64>, %954: vector<4xf64>, %955: vector<4xf64>, %956: vector<4xf64>, %957: vector<4xf64>, %958: vector<4xf64>, %959: vector<4xf64>):
    %960 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %961 = llvm.add %960, %687 overflow<nsw> : i64
    %962 = llvm.mul %961, %746 overflow<nsw> : i64
    %963 = llvm.getelementptr %744[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%963, %699, %700, %698) : (!llvm.ptr, i32, i32, i32) -> ()
    %964 = llvm.mul %b0, %676 overflow<nsw> : i64
    %965 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %966 = llvm.add %964, %965 overflow<nsw> : i64
    %967 = llvm.add %966, %k0_below overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %a_1[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %969 = llvm.load %968 {alignment = 8 : i64} : !llvm.ptr -> f64
    %970 = llvm.mlir.poison : vector<4xf64>
    %971 = llvm.insertelement %969, %970[%685 : i64] : vector<4xf64>
    %972 = llvm.shufflevector %971, %970 [0, 0, 0, 0] : vector<4xf64>
    %973 = llvm.getelementptr inbounds %968[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %974 = llvm.load %973 {alignment = 8 : i64} : !llvm.ptr -> f64
    %975 = llvm.mlir.poison : vector<4xf64>
    %976 = llvm.insertelement %974, %975[%685 : i64] : vector<4xf64>
    %977 = llvm.shufflevector %976, %975 [0, 0, 0, 0] : vector<4xf64>
    %978 = llvm.mul %691, %a_stride1_1 overflow<nsw> : i64
    %979 = llvm.getelementptr inbounds %968[%978] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %980 = llvm.load %979 {alignment = 8 : i64} : !llvm.ptr -> f64
    %981 = llvm.mlir.poison : vector<4xf64>
    %982 = llvm.insertelement %980, %981[%685 : i64] : vector<4xf64>
    %983 = llvm.shufflevector %982, %981 [0, 0, 0, 0] : vector<4xf64>
    %984 = llvm.mul %692, %a_stride1_1 overflow<nsw> : i64
    %985 = llvm.getelementptr inbounds %968[%984] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %986 = llvm.load %985 {alignment = 8 : i64} : !llvm.ptr -> f64
    %987 = llvm.mlir.poison : vector<4xf64>
    %988 = llvm.insertelement %986, %987[%685 : i64] : vector<4xf64>
    %989 = llvm.shufflevector %988, %987 [0, 0, 0, 0] : vector<4xf64>
    %990 = llvm.mul %960, %746 overflow<nsw> : i64
    %991 = llvm.getelementptr inbounds %744[%990] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %992 = llvm.load %991 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %993 = llvm.add %685, %689 overflow<nsw> : i64
    %994 = llvm.add %990, %993 overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %744[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %996 = llvm.load %995 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %997 = llvm.fmul %972, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %998 = llvm.fmul %972, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %999 = llvm.fmul %977, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1000 = llvm.fmul %977, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1001 = llvm.fmul %983, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1002 = llvm.fmul %983, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1003 = llvm.fmul %989, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1004 = llvm.fmul %989, %996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1005 = llvm.fadd %952, %997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1006 = llvm.fadd %953, %998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1007 = llvm.fadd %954, %999 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1008 = llvm.fadd %955, %1000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1009 = llvm.fadd %956, %1001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1010 = llvm.fadd %957, %1002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1011 = llvm.fadd %958, %1003 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1012 = llvm.fadd %959, %1004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1013 = llvm.add %k0_below, %686 overflow<nsw> : i64
    %1014 = llvm.icmp "slt" %1013, %950 : i64
    llvm.cond_br %1014, ^bb20(%1013, %1005, %1006, %1007, %1008, %1009, %1010, %1011, %1012 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1005, %1006, %1007, %1008, %1009, %1010, %1011, %1012 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1015: vector<4xf64>, %1016: vector<4xf64>, %1017: vector<4xf64>, %1018: vector<4xf64>, %1019: vector<4xf64>, %1020: vector<4xf64>, %1021: vector<4xf64>, %1022: vector<4xf64>):
    %1023 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1024 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1025 = llvm.add %1023, %1024 overflow<nsw> : i64
    %1026 = llvm.add %1025, %j_panel overflow<nsw> : i64
    %1027 = llvm.getelementptr inbounds %out0_1[%1026] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1015, %1027 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1028 = llvm.getelementptr inbounds %1027[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1016, %1028 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1029 = llvm.getelementptr inbounds %1027[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1017, %1029 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1030 = llvm.getelementptr inbounds %1029[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1018, %1030 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1031 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %1032 = llvm.getelementptr inbounds %1027[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1019, %1032 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1033 = llvm.getelementptr inbounds %1032[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1020, %1033 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1034 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %1035 = llvm.getelementptr inbounds %1027[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1021, %1035 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1036 = llvm.getelementptr inbounds %1035[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1022, %1036 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1037 = llvm.add %i_below_tile, %689 overflow<nsw> : i64
    %1038 = llvm.icmp "slt" %1037, %677 : i64
    llvm.cond_br %1038, ^bb16(%1037 : i64), ^bb22
  ^bb22:
    %1039 = llvm.icmp "slt" %677, %678 : i64
    llvm.cond_br %1039, ^bb23(%677 : i64), ^bb29
  ^bb23(%i_below_below_tile: i64):
    %1040 = llvm.icmp "eq" %k0_piece, %685 : i64
    llvm.cond_br %1040, ^bb24, ^bb25
  ^bb24:
    llvm.br ^bb26(%702, %702, %702, %702 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25:
    %1041 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1042 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1043 = llvm.add %1041, %1042 overflow<nsw> : i64
    %1044 = llvm.add %1043, %j_panel overflow<nsw> : i64
    %1045 = llvm.getelementptr inbounds %out0_1[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1047 = llvm.getelementptr inbounds %1045[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1049 = llvm.getelementptr inbounds %1045[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1051 = llvm.getelementptr inbounds %1049[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb26(%1046, %1048, %1050, %1052 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1053: vector<4xf64>, %1054: vector<4xf64>, %1055: vector<4xf64>, %1056: vector<4xf64>):
    %1057 = llvm.add %k0_piece, %688 overflow<nsw> : i64
    %1058 = llvm.intr.smin(%1057, %a_stride1_1) : (i64, i64) -> i64
    %1059 = llvm.icmp "slt" %k0_piece, %1058 : i64
    llvm.cond_br %1059, ^bb27(%k0_piece, %1053, %1054, %1055, %1056 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1053, %1054, %1055, %1056 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%k0_below_below: i64, %1060: vector<4xf64>, %1061: vector<4xf64>, %1062: vector<4xf64>, %1063: vector<4xf64>):
    %1064 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1065 = llvm.add %1064, %687 overflow<nsw> : i64
    %1066 = llvm.mul %1065, %746 overflow<nsw> : i64
    %1067 = llvm.getelementptr %744[%1066] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1067, %699, %700, %698) : (!llvm.ptr, i32, i32, i32) -> ()
    %1068 = llvm.mul %b0, %676 overflow<nsw> : i64
    %1069 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1070 = llvm.add %1068, %1069 overflow<nsw> : i64
    %1071 = llvm.add %1070, %k0_below_below overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %a_1[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1073 = llvm.load %1072 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1074 = llvm.mlir.poison : vector<4xf64>
    %1075 = llvm.insertelement %1073, %1074[%685 : i64] : vector<4xf64>
    %1076 = llvm.shufflevector %1075, %1074 [0, 0, 0, 0] : vector<4xf64>
    %1077 = llvm.getelementptr inbounds %1072[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1078 = llvm.load %1077 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1079 = llvm.mlir.poison : vector<4xf64>
    %1080 = llvm.insertelement %1078, %1079[%685 : i64] : vector<4xf64>
    %1081 = llvm.shufflevector %1080, %1079 [0, 0, 0, 0] : vector<4xf64>
    %1082 = llvm.mul %1064, %746 overflow<nsw> : i64
    %1083 = llvm.getelementptr inbounds %744[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1084 = llvm.load %1083 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1085 = llvm.add %685, %689 overflow<nsw> : i64
    %1086 = llvm.add %1082, %1085 overflow<nsw> : i64
    %1087 = llvm.getelementptr inbounds %744[%1086] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1088 = llvm.load %1087 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1089 = llvm.fmul %1076, %1084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1090 = llvm.fmul %1076, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1091 = llvm.fmul %1081, %1084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1092 = llvm.fmul %1081, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1093 = llvm.fadd %1060, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1094 = llvm.fadd %1061, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1095 = llvm.fadd %1062, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1096 = llvm.fadd %1063, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1097 = llvm.add %k0_below_below, %686 overflow<nsw> : i64
    %1098 = llvm.icmp "slt" %1097, %1058 : i64
    llvm.cond_br %1098, ^bb27(%1097, %1093, %1094, %1095, %1096 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1093, %1094, %1095, %1096 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb28(%1099: vector<4xf64>, %1100: vector<4xf64>, %1101: vector<4xf64>, %1102: vector<4xf64>):
    %1103 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1104 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1105 = llvm.add %1103, %1104 overflow<nsw> : i64
    %1106 = llvm.add %1105, %j_panel overflow<nsw> : i64
    %1107 = llvm.getelementptr inbounds %out0_1[%1106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1099, %1107 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1108 = llvm.getelementptr inbounds %1107[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1100, %1108 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1109 = llvm.getelementptr inbounds %1107[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1101, %1109 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1110 = llvm.getelementptr inbounds %1109[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1102, %1110 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1111 = llvm.add %i_below_below_tile, %691 overflow<nsw> : i64
    %1112 = llvm.icmp "slt" %1111, %678 : i64
    llvm.cond_br %1112, ^bb23(%1111 : i64), ^bb29
  ^bb29:
    %1113 = llvm.icmp "slt" %678, %a_size1_1 : i64
    llvm.cond_br %1113, ^bb30(%678 : i64), ^bb36
  ^bb30(%i_below_below_below_tile: i64):
    %1114 = llvm.icmp "eq" %k0_piece, %685 : i64
    llvm.cond_br %1114, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%702, %702 : vector<4xf64>, vector<4xf64>)
  ^bb32:
    %1115 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1116 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1117 = llvm.add %1115, %1116 overflow<nsw> : i64
    %1118 = llvm.add %1117, %j_panel overflow<nsw> : i64
    %1119 = llvm.getelementptr inbounds %out0_1[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1120 = llvm.load %1119 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1121 = llvm.getelementptr inbounds %1119[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1122 = llvm.load %1121 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb33(%1120, %1122 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1123: vector<4xf64>, %1124: vector<4xf64>):
    %1125 = llvm.add %k0_piece, %688 overflow<nsw> : i64
    %1126 = llvm.intr.smin(%1125, %a_stride1_1) : (i64, i64) -> i64
    %1127 = llvm.icmp "slt" %k0_piece, %1126 : i64
    llvm.cond_br %1127, ^bb34(%k0_piece, %1123, %1124 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1123, %1124 : vector<4xf64>, vector<4xf64>)
  ^bb34(%k0_below_below_below: i64, %1128: vector<4xf64>, %1129: vector<4xf64>):
    %1130 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1131 = llvm.add %1130, %687 overflow<nsw> : i64
    %1132 = llvm.mul %1131, %746 overflow<nsw> : i64
    %1133 = llvm.getelementptr %744[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1133, %699, %700, %698) : (!llvm.ptr, i32, i32, i32) -> ()
    %1134 = llvm.mul %b0, %676 overflow<nsw> : i64
    %1135 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1136 = llvm.add %1134, %1135 overflow<nsw> : i64
    %1137 = llvm.add %1136, %k0_below_below_below overflow<nsw> : i64
    %1138 = llvm.getelementptr inbounds %a_1[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1139 = llvm.load %1138 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1140 = llvm.mlir.poison : vector<4xf64>
    %1141 = llvm.insertelement %1139, %1140[%685 : i64] : vector<4xf64>
    %1142 = llvm.shufflevector %1141, %1140 [0, 0, 0, 0] : vector<4xf64>
    %1143 = llvm.mul %1130, %746 overflow<nsw> : i64
    %1144 = llvm.getelementptr inbounds %744[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1145 = llvm.load %1144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1146 = llvm.add %685, %689 overflow<nsw> : i64
    %1147 = llvm.add %1143, %1146 overflow<nsw> : i64
    %1148 = llvm.getelementptr inbounds %744[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1149 = llvm.load %1148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1150 = llvm.fmul %1142, %1145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1151 = llvm.fmul %1142, %1149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1152 = llvm.fadd %1128, %1150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1153 = llvm.fadd %1129, %1151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1154 = llvm.add %k0_below_below_below, %686 overflow<nsw> : i64
    %1155 = llvm.icmp "slt" %1154, %1126 : i64
    llvm.cond_br %1155, ^bb34(%1154, %1152, %1153 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1152, %1153 : vector<4xf64>, vector<4xf64>)
  ^bb35(%1156: vector<4xf64>, %1157: vector<4xf64>):
    %1158 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1159 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1160 = llvm.add %1158, %1159 overflow<nsw> : i64
    %1161 = llvm.add %1160, %j_panel overflow<nsw> : i64
    %1162 = llvm.getelementptr inbounds %out0_1[%1161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1156, %1162 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1163 = llvm.getelementptr inbounds %1162[%689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1157, %1163 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1164 = llvm.add %i_below_below_below_tile, %686 overflow<nsw> : i64
    %1165 = llvm.icmp "slt" %1164, %a_size1_1 : i64
    llvm.cond_br %1165, ^bb30(%1164 : i64), ^bb36
  ^bb36:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1166 = llvm.add %k0_piece, %688 overflow<nsw> : i64
    %1167 = llvm.icmp "slt" %1166, %670 : i64
    llvm.cond_br %1167, ^bb3(%1166 : i64), ^bb37
  ^bb37:
    %1168 = llvm.add %j_panel, %687 overflow<nsw> : i64
    %1169 = llvm.icmp "slt" %1168, %669 : i64
    llvm.cond_br %1169, ^bb2(%1168 : i64), ^bb38
  ^bb38:
    %1170 = llvm.icmp "slt" %669, %b_stride1_1 : i64
    llvm.cond_br %1170, ^bb39(%669 : i64), ^bb77
  ^bb39(%j_right_panel: i64):
    %1171 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1172 = llvm.intr.smin(%689, %1171) : (i64, i64) -> i64
    %1173 = llvm.intr.smax(%1172, %685) : (i64, i64) -> i64
    %1174 = llvm.add %j_right_panel, %689 overflow<nsw> : i64
    %1175 = llvm.sub %1174, %j_right_panel overflow<nsw> : i64
    %1176 = llvm.intr.smin(%1175, %1171) : (i64, i64) -> i64
    %1177 = llvm.intr.smin(%1176, %689) : (i64, i64) -> i64
    %1178 = llvm.intr.smax(%1177, %685) : (i64, i64) -> i64
    %1179 = llvm.trunc %1178 : i64 to i32
    %1180 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1181 = llvm.mlir.poison : vector<4xi32>
    %1182 = llvm.insertelement %1179, %1181[%685 : i64] : vector<4xi32>
    %1183 = llvm.shufflevector %1182, %1181 [0, 0, 0, 0] : vector<4xi32>
    %1184 = llvm.icmp "slt" %1180, %1183 : vector<4xi32>
    %1185 = llvm.icmp "slt" %685, %670 : i64
    llvm.cond_br %1185, ^bb40(%685 : i64), ^bb76
  ^bb40(%k0_right_piece: i64):
    %1186 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%687, %679) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1187 = llvm.extractvalue %1186[0] : !llvm.struct<(i64, i1)>
    %1188 = llvm.extractvalue %1186[1] : !llvm.struct<(i64, i1)>
    %1189 = llvm.xor %1188, %701 : i1
    llvm.cond_br %1189, ^bb41, ^bb79(%698 : i32)
  ^bb41:
    %1190 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1187, %680) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1191 = llvm.extractvalue %1190[0] : !llvm.struct<(i64, i1)>
    %1192 = llvm.extractvalue %1190[1] : !llvm.struct<(i64, i1)>
    %1193 = llvm.xor %1192, %701 : i1
    llvm.cond_br %1193, ^bb42, ^bb79(%698 : i32)
  ^bb42:
    %1194 = llvm.add %1191, %696 overflow<nsw> : i64
    %1195 = llvm.and %1194, %697 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%696, %1195) : (i64, i64) -> !llvm.ptr
    %1196 = llvm.mlir.zero : !llvm.ptr
    %1197 = llvm.icmp "ne" %b_copy_1, %1196 : !llvm.ptr
    llvm.cond_br %1197, ^bb43, ^bb79(%698 : i32)
  ^bb43:
    llvm.cond_br %681, ^bb44, ^bb47
  ^bb44:
    %1198 = llvm.add %k0_right_piece, %694 overflow<nsw> : i64
    %1199 = llvm.intr.smin(%1198, %a_stride1_1) : (i64, i64) -> i64
    %1200 = llvm.icmp "slt" %k0_right_piece, %1199 : i64
    llvm.cond_br %1200, ^bb45(%k0_right_piece : i64), ^bb46
  ^bb45(%k0_right_copy: i64):
    %1201 = llvm.add %k0_right_copy, %687 overflow<nsw> : i64
    %1202 = llvm.mul %b0, %673 overflow<nsw> : i64
    %1203 = llvm.mul %1201, %b_stride1_1 overflow<nsw> : i64
    %1204 = llvm.add %1202, %1203 overflow<nsw> : i64
    %1205 = llvm.add %1204, %j_right_panel overflow<nsw> : i64
    %1206 = llvm.getelementptr %b_1[%1205] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1206, %699, %700, %698) : (!llvm.ptr, i32, i32, i32) -> ()
    %1207 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1208 = llvm.add %1202, %1207 overflow<nsw> : i64
    %1209 = llvm.add %1208, %j_right_panel overflow<nsw> : i64
    %1210 = llvm.getelementptr inbounds %b_1[%1209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1211 = llvm.intr.masked.load %1210, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1212 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1213 = llvm.mul %1212, %680 overflow<nsw> : i64
    %1214 = llvm.getelementptr inbounds %b_copy_1[%1213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1211, %1214, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1215 = llvm.add %k0_right_copy, %686 overflow<nsw> : i64
    %1216 = llvm.icmp "slt" %1215, %1199 : i64
    llvm.cond_br %1216, ^bb45(%1215 : i64), ^bb46
  ^bb46:
    llvm.br ^bb47
  ^bb47:
    %1217 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1218 = llvm.intr.smin(%694, %1217) : (i64, i64) -> i64
    %1219 = llvm.intr.smax(%1218, %685) : (i64, i64) -> i64
    %1220 = llvm.select %681, %685, %1219 : i1, i64
    %1221 = llvm.mul %b0, %673 overflow<nsw> : i64
    %1222 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1223 = llvm.add %1221, %1222 overflow<nsw> : i64
    %1224 = llvm.add %1223, %j_right_panel overflow<nsw> : i64
    %1225 = llvm.getelementptr inbounds %b_1[%1224] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1226 = llvm.select %681, %b_copy_1, %1225 : i1, !llvm.ptr
    %1227 = llvm.select %681, %679, %1220 : i1, i64
    %1228 = llvm.select %681, %680, %1173 : i1, i64
    %1229 = llvm.select %681, %680, %b_stride1_1 : i1, i64
    %1230 = llvm.icmp "slt" %685, %682 : i64
    llvm.cond_br %1230, ^bb48(%685 : i64), ^bb54
  ^bb48(%i_right_tile: i64):
    %1231 = llvm.icmp "eq" %k0_right_piece, %685 : i64
    llvm.cond_br %1231, ^bb49, ^bb50
  ^bb49:
    llvm.br ^bb51(%702, %702, %702, %702, %702, %702, %702, %702 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb50:
    %1232 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1233 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1234 = llvm.add %1232, %1233 overflow<nsw> : i64
    %1235 = llvm.add %1234, %j_right_panel overflow<nsw> : i64
    %1236 = llvm.getelementptr inbounds %out0_1[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1237 = llvm.intr.masked.load %1236, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1238 = llvm.getelementptr inbounds %1236[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1239 = llvm.intr.masked.load %1238, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1240 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %1241 = llvm.getelementptr inbounds %1236[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1242 = llvm.intr.masked.load %1241, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1243 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %1244 = llvm.getelementptr inbounds %1236[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1245 = llvm.intr.masked.load %1244, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1246 = llvm.mul %689, %b_stride1_1 overflow<nsw> : i64
    %1247 = llvm.getelementptr inbounds %1236[%1246] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1248 = llvm.intr.masked.load %1247, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1249 = llvm.mul %693, %b_stride1_1 overflow<nsw> : i64
    %1250 = llvm.getelementptr inbounds %1236[%1249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1251 = llvm.intr.masked.load %1250, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1252 = llvm.mul %690, %b_stride1_1 overflow<nsw> : i64
    %1253 = llvm.getelementptr inbounds %1236[%1252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1254 = llvm.intr.masked.load %1253, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1255 = llvm.mul %695, %b_stride1_1 overflow<nsw> : i64
    %1256 = llvm.getelementptr inbounds %1236[%1255] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1257 = llvm.intr.masked.load %1256, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb51(%1237, %1239, %1242, %1245, %1248, %1251, %1254, %1257 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51(%1258: vector<4xf64>, %1259: vector<4xf64>, %1260: vector<4xf64>, %1261: vector<4xf64>, %1262: vector<4xf64>, %1263: vector<4xf64>, %1264: vector<4xf64>, %1265: vector<4xf64>):
    %1266 = llvm.add %k0_right_piece, %694 overflow<nsw> : i64
    %1267 = llvm.intr.smin(%1266, %a_stride1_1) : (i64, i64) -> i64
    %1268 = llvm.icmp "slt" %k0_right_piece, %1267 : i64
    llvm.cond_br %1268, ^bb52(%k0_right_piece, %1258, %1259, %1260, %1261, %1262, %1263, %1264, %1265 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1258, %1259, %1260, %1261, %1262, %1263, %1264, %1265 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%k0_right: i64, %1269: vector<4xf64>, %1270: vector<4xf64>, %1271: vector<4xf64>, %1272: vector<4xf64>, %1273: vector<4xf64>, %1274: vector<4xf64>, %1275: vector<4xf64>, %1276: vector<4xf64>):
    %1277 = llvm.mul %b0, %676 overflow<nsw> : i64
    %1278 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1279 = llvm.add %1277, %1278 overflow<nsw> : i64
    %1280 = llvm.add %1279, %k0_right overflow<nsw> : i64
    %1281 = llvm.getelementptr inbounds %a_1[%1280] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1282 = llvm.load %1281 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1283 = llvm.mlir.poison : vector<4xf64>
    %1284 = llvm.insertelement %1282, %1283[%685 : i64] : vector<4xf64>
    %1285 = llvm.shufflevector %1284, %1283 [0, 0, 0, 0] : vector<4xf64>
    %1286 = llvm.getelementptr inbounds %1281[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1287 = llvm.load %1286 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1288 = llvm.mlir.poison : vector<4xf64>
    %1289 = llvm.insertelement %1287, %1288[%685 : i64] : vector<4xf64>
    %1290 = llvm.shufflevector %1289, %1288 [0, 0, 0, 0] : vector<4xf64>
    %1291 = llvm.mul %691, %a_stride1_1 overflow<nsw> : i64
    %1292 = llvm.getelementptr inbounds %1281[%1291] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1293 = llvm.load %1292 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1294 = llvm.mlir.poison : vector<4xf64>
    %1295 = llvm.insertelement %1293, %1294[%685 : i64] : vector<4xf64>
    %1296 = llvm.shufflevector %1295, %1294 [0, 0, 0, 0] : vector<4xf64>
    %1297 = llvm.mul %692, %a_stride1_1 overflow<nsw> : i64
    %1298 = llvm.getelementptr inbounds %1281[%1297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1299 = llvm.load %1298 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1300 = llvm.mlir.poison : vector<4xf64>
    %1301 = llvm.insertelement %1299, %1300[%685 : i64] : vector<4xf64>
    %1302 = llvm.shufflevector %1301, %1300 [0, 0, 0, 0] : vector<4xf64>
    %1303 = llvm.mul %689, %a_stride1_1 overflow<nsw> : i64
    %1304 = llvm.getelementptr inbounds %1281[%1303] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1305 = llvm.load %1304 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1306 = llvm.mlir.poison : vector<4xf64>
    %1307 = llvm.insertelement %1305, %1306[%685 : i64] : vector<4xf64>
    %1308 = llvm.shufflevector %1307, %1306 [0, 0, 0, 0] : vector<4xf64>
    %1309 = llvm.mul %693, %a_stride1_1 overflow<nsw> : i64
    %1310 = llvm.getelementptr inbounds %1281[%1309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1311 = llvm.load %1310 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1312 = llvm.mlir.poison : vector<4xf64>
    %1313 = llvm.insertelement %1311, %1312[%685 : i64] : vector<4xf64>
    %1314 = llvm.shufflevector %1313, %1312 [0, 0, 0, 0] : vector<4xf64>
    %1315 = llvm.mul %690, %a_stride1_1 overflow<nsw> : i64
    %1316 = llvm.getelementptr inbounds %1281[%1315] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1317 = llvm.load %1316 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1318 = llvm.mlir.poison : vector<4xf64>
    %1319 = llvm.insertelement %1317, %1318[%685 : i64] : vector<4xf64>
    %1320 = llvm.shufflevector %1319, %1318 [0, 0, 0, 0] : vector<4xf64>
    %1321 = llvm.mul %695, %a_stride1_1 overflow<nsw> : i64
    %1322 = llvm.getelementptr inbounds %1281[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1323 = llvm.load %1322 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1324 = llvm.mlir.poison : vector<4xf64>
    %1325 = llvm.insertelement %1323, %1324[%685 : i64] : vector<4xf64>
    %1326 = llvm.shufflevector %1325, %1324 [0, 0, 0, 0] : vector<4xf64>
    %1327 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1328 = llvm.mul %1327, %1229 overflow<nsw> : i64
    %1329 = llvm.getelementptr inbounds %1226[%1328] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1330 = llvm.intr.masked.load %1329, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1331 = llvm.fmul %1285, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1332 = llvm.fmul %1290, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1333 = llvm.fmul %1296, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1334 = llvm.fmul %1302, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1335 = llvm.fmul %1308, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1336 = llvm.fmul %1314, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1337 = llvm.fmul %1320, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1338 = llvm.fmul %1326, %1330 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1339 = llvm.fadd %1269, %1331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1340 = llvm.fadd %1270, %1332 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1341 = llvm.fadd %1271, %1333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1342 = llvm.fadd %1272, %1334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1343 = llvm.fadd %1273, %1335 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1344 = llvm.fadd %1274, %1336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1345 = llvm.fadd %1275, %1337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1346 = llvm.fadd %1276, %1338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1347 = llvm.add %k0_right, %686 overflow<nsw> : i64
    %1348 = llvm.icmp "slt" %1347, %1267 : i64
    llvm.cond_br %1348, ^bb52(%1347, %1339, %1340, %1341, %1342, %1343, %1344, %1345, %1346 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1339, %1340, %1341, %1342, %1343, %1344, %1345, %1346 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%1349: vector<4xf64>, %1350: vector<4xf64>, %1351: vector<4xf64>, %1352: vector<4xf64>, %1353: vector<4xf64>, %1354: vector<4xf64>, %1355: vector<4xf64>, %1356: vector<4xf64>):
    %1357 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1358 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1359 = llvm.add %1357, %1358 overflow<nsw> : i64
    %1360 = llvm.add %1359, %j_right_panel overflow<nsw> : i64
    %1361 = llvm.getelementptr inbounds %out0_1[%1360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1349, %1361, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1362 = llvm.getelementptr inbounds %1361[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1350, %1362, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1363 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %1364 = llvm.getelementptr inbounds %1361[%1363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1351, %1364, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1365 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %1366 = llvm.getelementptr inbounds %1361[%1365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1352, %1366, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1367 = llvm.mul %689, %b_stride1_1 overflow<nsw> : i64
    %1368 = llvm.getelementptr inbounds %1361[%1367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1353, %1368, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1369 = llvm.mul %693, %b_stride1_1 overflow<nsw> : i64
    %1370 = llvm.getelementptr inbounds %1361[%1369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1354, %1370, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1371 = llvm.mul %690, %b_stride1_1 overflow<nsw> : i64
    %1372 = llvm.getelementptr inbounds %1361[%1371] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1355, %1372, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1373 = llvm.mul %695, %b_stride1_1 overflow<nsw> : i64
    %1374 = llvm.getelementptr inbounds %1361[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1356, %1374, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1375 = llvm.add %i_right_tile, %687 overflow<nsw> : i64
    %1376 = llvm.icmp "slt" %1375, %682 : i64
    llvm.cond_br %1376, ^bb48(%1375 : i64), ^bb54
  ^bb54:
    %1377 = llvm.icmp "slt" %682, %683 : i64
    llvm.cond_br %1377, ^bb55(%682 : i64), ^bb61
  ^bb55(%i_right_below_tile: i64):
    %1378 = llvm.icmp "eq" %k0_right_piece, %685 : i64
    llvm.cond_br %1378, ^bb56, ^bb57
  ^bb56:
    llvm.br ^bb58(%702, %702, %702, %702 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb57:
    %1379 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1380 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1381 = llvm.add %1379, %1380 overflow<nsw> : i64
    %1382 = llvm.add %1381, %j_right_panel overflow<nsw> : i64
    %1383 = llvm.getelementptr inbounds %out0_1[%1382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1384 = llvm.intr.masked.load %1383, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1385 = llvm.getelementptr inbounds %1383[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1386 = llvm.intr.masked.load %1385, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1387 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %1388 = llvm.getelementptr inbounds %1383[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1389 = llvm.intr.masked.load %1388, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1390 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %1383[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1392 = llvm.intr.masked.load %1391, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb58(%1384, %1386, %1389, %1392 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb58(%1393: vector<4xf64>, %1394: vector<4xf64>, %1395: vector<4xf64>, %1396: vector<4xf64>):
    %1397 = llvm.add %k0_right_piece, %694 overflow<nsw> : i64
    %1398 = llvm.intr.smin(%1397, %a_stride1_1) : (i64, i64) -> i64
    %1399 = llvm.icmp "slt" %k0_right_piece, %1398 : i64
    llvm.cond_br %1399, ^bb59(%k0_right_piece, %1393, %1394, %1395, %1396 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1393, %1394, %1395, %1396 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_right_below: i64, %1400: vector<4xf64>, %1401: vector<4xf64>, %1402: vector<4xf64>, %1403: vector<4xf64>):
    %1404 = llvm.mul %b0, %676 overflow<nsw> : i64
    %1405 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1406 = llvm.add %1404, %1405 overflow<nsw> : i64
    %1407 = llvm.add %1406, %k0_right_below overflow<nsw> : i64
    %1408 = llvm.getelementptr inbounds %a_1[%1407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1409 = llvm.load %1408 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1410 = llvm.mlir.poison : vector<4xf64>
    %1411 = llvm.insertelement %1409, %1410[%685 : i64] : vector<4xf64>
    %1412 = llvm.shufflevector %1411, %1410 [0, 0, 0, 0] : vector<4xf64>
    %1413 = llvm.getelementptr inbounds %1408[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1414 = llvm.load %1413 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1415 = llvm.mlir.poison : vector<4xf64>
    %1416 = llvm.insertelement %1414, %1415[%685 : i64] : vector<4xf64>
    %1417 = llvm.shufflevector %1416, %1415 [0, 0, 0, 0] : vector<4xf64>
    %1418 = llvm.mul %691, %a_stride1_1 overflow<nsw> : i64
    %1419 = llvm.getelementptr inbounds %1408[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1420 = llvm.load %1419 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1421 = llvm.mlir.poison : vector<4xf64>
    %1422 = llvm.insertelement %1420, %1421[%685 : i64] : vector<4xf64>
    %1423 = llvm.shufflevector %1422, %1421 [0, 0, 0, 0] : vector<4xf64>
    %1424 = llvm.mul %692, %a_stride1_1 overflow<nsw> : i64
    %1425 = llvm.getelementptr inbounds %1408[%1424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1426 = llvm.load %1425 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1427 = llvm.mlir.poison : vector<4xf64>
    %1428 = llvm.insertelement %1426, %1427[%685 : i64] : vector<4xf64>
    %1429 = llvm.shufflevector %1428, %1427 [0, 0, 0, 0] : vector<4xf64>
    %1430 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1431 = llvm.mul %1430, %1229 overflow<nsw> : i64
    %1432 = llvm.getelementptr inbounds %1226[%1431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1433 = llvm.intr.masked.load %1432, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1434 = llvm.fmul %1412, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1435 = llvm.fmul %1417, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1436 = llvm.fmul %1423, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1437 = llvm.fmul %1429, %1433 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1438 = llvm.fadd %1400, %1434 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1439 = llvm.fadd %1401, %1435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1440 = llvm.fadd %1402, %1436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1441 = llvm.fadd %1403, %1437 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1442 = llvm.add %k0_right_below, %686 overflow<nsw> : i64
    %1443 = llvm.icmp "slt" %1442, %1398 : i64
    llvm.cond_br %1443, ^bb59(%1442, %1438, %1439, %1440, %1441 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1438, %1439, %1440, %1441 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%1444: vector<4xf64>, %1445: vector<4xf64>, %1446: vector<4xf64>, %1447: vector<4xf64>):
    %1448 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1449 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1450 = llvm.add %1448, %1449 overflow<nsw> : i64
    %1451 = llvm.add %1450, %j_right_panel overflow<nsw> : i64
    %1452 = llvm.getelementptr inbounds %out0_1[%1451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1444, %1452, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1453 = llvm.getelementptr inbounds %1452[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1445, %1453, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1454 = llvm.mul %691, %b_stride1_1 overflow<nsw> : i64
    %1455 = llvm.getelementptr inbounds %1452[%1454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1446, %1455, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1456 = llvm.mul %692, %b_stride1_1 overflow<nsw> : i64
    %1457 = llvm.getelementptr inbounds %1452[%1456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1447, %1457, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1458 = llvm.add %i_right_below_tile, %689 overflow<nsw> : i64
    %1459 = llvm.icmp "slt" %1458, %683 : i64
    llvm.cond_br %1459, ^bb55(%1458 : i64), ^bb61
  ^bb61:
    %1460 = llvm.icmp "slt" %683, %684 : i64
    llvm.cond_br %1460, ^bb62(%683 : i64), ^bb68
  ^bb62(%i_right_below_below_tile: i64):
    %1461 = llvm.icmp "eq" %k0_right_piece, %685 : i64
    llvm.cond_br %1461, ^bb63, ^bb64
  ^bb63:
    llvm.br ^bb65(%702, %702 : vector<4xf64>, vector<4xf64>)
  ^bb64:
    %1462 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1463 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1464 = llvm.add %1462, %1463 overflow<nsw> : i64
    %1465 = llvm.add %1464, %j_right_panel overflow<nsw> : i64
    %1466 = llvm.getelementptr inbounds %out0_1[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1467 = llvm.intr.masked.load %1466, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1468 = llvm.getelementptr inbounds %1466[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1469 = llvm.intr.masked.load %1468, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb65(%1467, %1469 : vector<4xf64>, vector<4xf64>)
  ^bb65(%1470: vector<4xf64>, %1471: vector<4xf64>):
    %1472 = llvm.add %k0_right_piece, %694 overflow<nsw> : i64
    %1473 = llvm.intr.smin(%1472, %a_stride1_1) : (i64, i64) -> i64
    %1474 = llvm.icmp "slt" %k0_right_piece, %1473 : i64
    llvm.cond_br %1474, ^bb66(%k0_right_piece, %1470, %1471 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1470, %1471 : vector<4xf64>, vector<4xf64>)
  ^bb66(%k0_right_below_below: i64, %1475: vector<4xf64>, %1476: vector<4xf64>):
    %1477 = llvm.mul %b0, %676 overflow<nsw> : i64
    %1478 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1479 = llvm.add %1477, %1478 overflow<nsw> : i64
    %1480 = llvm.add %1479, %k0_right_below_below overflow<nsw> : i64
    %1481 = llvm.getelementptr inbounds %a_1[%1480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1482 = llvm.load %1481 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1483 = llvm.mlir.poison : vector<4xf64>
    %1484 = llvm.insertelement %1482, %1483[%685 : i64] : vector<4xf64>
    %1485 = llvm.shufflevector %1484, %1483 [0, 0, 0, 0] : vector<4xf64>
    %1486 = llvm.getelementptr inbounds %1481[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1487 = llvm.load %1486 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1488 = llvm.mlir.poison : vector<4xf64>
    %1489 = llvm.insertelement %1487, %1488[%685 : i64] : vector<4xf64>
    %1490 = llvm.shufflevector %1489, %1488 [0, 0, 0, 0] : vector<4xf64>
    %1491 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1492 = llvm.mul %1491, %1229 overflow<nsw> : i64
    %1493 = llvm.getelementptr inbounds %1226[%1492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1494 = llvm.intr.masked.load %1493, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1495 = llvm.fmul %1485, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1496 = llvm.fmul %1490, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1497 = llvm.fadd %1475, %1495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1498 = llvm.fadd %1476, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1499 = llvm.add %k0_right_below_below, %686 overflow<nsw> : i64
    %1500 = llvm.icmp "slt" %1499, %1473 : i64
    llvm.cond_br %1500, ^bb66(%1499, %1497, %1498 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1497, %1498 : vector<4xf64>, vector<4xf64>)
  ^bb67(%1501: vector<4xf64>, %1502: vector<4xf64>):
    %1503 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1504 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1505 = llvm.add %1503, %1504 overflow<nsw> : i64
    %1506 = llvm.add %1505, %j_right_panel overflow<nsw> : i64
    %1507 = llvm.getelementptr inbounds %out0_1[%1506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1501, %1507, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1508 = llvm.getelementptr inbounds %1507[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1502, %1508, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1509 = llvm.add %i_right_below_below_tile, %691 overflow<nsw> : i64
    %1510 = llvm.icmp "slt" %1509, %684 : i64
    llvm.cond_br %1510, ^bb62(%1509 : i64), ^bb68
  ^bb68:
    %1511 = llvm.icmp "slt" %684, %a_size1_1 : i64
    llvm.cond_br %1511, ^bb69(%684 : i64), ^bb75
  ^bb69(%i_right_below_below_below_tile: i64):
    %1512 = llvm.icmp "eq" %k0_right_piece, %685 : i64
    llvm.cond_br %1512, ^bb70, ^bb71
  ^bb70:
    llvm.br ^bb72(%702 : vector<4xf64>)
  ^bb71:
    %1513 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1514 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1515 = llvm.add %1513, %1514 overflow<nsw> : i64
    %1516 = llvm.add %1515, %j_right_panel overflow<nsw> : i64
    %1517 = llvm.getelementptr inbounds %out0_1[%1516] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1518 = llvm.intr.masked.load %1517, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb72(%1518 : vector<4xf64>)
  ^bb72(%1519: vector<4xf64>):
    %1520 = llvm.add %k0_right_piece, %694 overflow<nsw> : i64
    %1521 = llvm.intr.smin(%1520, %a_stride1_1) : (i64, i64) -> i64
    %1522 = llvm.icmp "slt" %k0_right_piece, %1521 : i64
    llvm.cond_br %1522, ^bb73(%k0_right_piece, %1519 : i64, vector<4xf64>), ^bb74(%1519 : vector<4xf64>)
  ^bb73(%k0_right_below_below_below: i64, %1523: vector<4xf64>):
    %1524 = llvm.mul %b0, %676 overflow<nsw> : i64
    %1525 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1526 = llvm.add %1524, %1525 overflow<nsw> : i64
    %1527 = llvm.add %1526, %k0_right_below_below_below overflow<nsw> : i64
    %1528 = llvm.getelementptr inbounds %a_1[%1527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1529 = llvm.load %1528 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1530 = llvm.mlir.poison : vector<4xf64>
    %1531 = llvm.insertelement %1529, %1530[%685 : i64] : vector<4xf64>
    %1532 = llvm.shufflevector %1531, %1530 [0, 0, 0, 0] : vector<4xf64>
    %1533 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1534 = llvm.mul %1533, %1229 overflow<nsw> : i64
    %1535 = llvm.getelementptr inbounds %1226[%1534] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1536 = llvm.intr.masked.load %1535, %1184, %702 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1537 = llvm.fmul %1532, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1538 = llvm.fadd %1523, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1539 = llvm.add %k0_right_below_below_below, %686 overflow<nsw> : i64
    %1540 = llvm.icmp "slt" %1539, %1521 : i64
    llvm.cond_br %1540, ^bb73(%1539, %1538 : i64, vector<4xf64>), ^bb74(%1538 : vector<4xf64>)
  ^bb74(%1541: vector<4xf64>):
    %1542 = llvm.mul %b0, %675 overflow<nsw> : i64
    %1543 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1544 = llvm.add %1542, %1543 overflow<nsw> : i64
    %1545 = llvm.add %1544, %j_right_panel overflow<nsw> : i64
    %1546 = llvm.getelementptr inbounds %out0_1[%1545] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1541, %1546, %1184 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1547 = llvm.add %i_right_below_below_below_tile, %686 overflow<nsw> : i64
    %1548 = llvm.icmp "slt" %1547, %a_size1_1 : i64
    llvm.cond_br %1548, ^bb69(%1547 : i64), ^bb75
  ^bb75:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1549 = llvm.add %k0_right_piece, %694 overflow<nsw> : i64
    %1550 = llvm.icmp "slt" %1549, %670 : i64
    llvm.cond_br %1550, ^bb40(%1549 : i64), ^bb76
  ^bb76:
    %1551 = llvm.add %j_right_panel, %689 overflow<nsw> : i64
    %1552 = llvm.icmp "slt" %1551, %b_stride1_1 : i64
    llvm.cond_br %1552, ^bb39(%1551 : i64), ^bb77
  ^bb77:
    %1553 = llvm.add %b0, %686 overflow<nsw> : i64
    %1554 = llvm.icmp "slt" %1553, %end : i64
    llvm.cond_br %1554, ^bb1(%1553 : i64), ^bb78
  ^bb78:
    llvm.return %699 : i32
  ^bb79(%1555: i32):
    llvm.return %1555 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1556 = llvm.mlir.constant(8) : i64
    %1557 = llvm.mlir.constant(16) : i64
    %1558 = llvm.mlir.constant(24) : i64
    %1559 = llvm.mlir.constant(32) : i64
    %1560 = llvm.mlir.constant(40) : i64
    %1561 = llvm.mlir.constant(48) : i64
    %1562 = llvm.mlir.constant(56) : i64
    %1563 = llvm.mlir.constant(64) : i64
    %1564 = llvm.mlir.constant(72) : i64
    %1565 = llvm.mlir.constant(80) : i64
    %1566 = llvm.mlir.constant(88) : i64
    %1567 = llvm.mlir.constant(96) : i64
    %1568 = llvm.mlir.constant(104) : i64
    %1569 = llvm.mlir.constant(112) : i64
    %1570 = llvm.mlir.constant(120) : i64
    %1571 = llvm.mlir.constant(128) : i64
    %1572 = llvm.mlir.constant(136) : i64
    %1573 = llvm.mlir.constant(144) : i64
    %1574 = llvm.mlir.constant(152) : i64
    %1575 = llvm.mlir.constant(160) : i64
    %1576 = llvm.mlir.constant(168) : i64
    %1577 = llvm.mlir.constant(176) : i64
    %1578 = llvm.mlir.constant(184) : i64
    %1579 = llvm.mlir.constant(192) : i64
    %1580 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1581 = llvm.getelementptr inbounds %context[%1556] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1582 = llvm.load %1581 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1583 = llvm.getelementptr inbounds %context[%1557] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1584 = llvm.load %1583 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1585 = llvm.getelementptr inbounds %context[%1558] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1586 = llvm.load %1585 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1587 = llvm.getelementptr inbounds %context[%1559] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1588 = llvm.load %1587 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1589 = llvm.getelementptr inbounds %context[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1590 = llvm.load %1589 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1591 = llvm.getelementptr inbounds %context[%1561] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1592 = llvm.load %1591 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1593 = llvm.getelementptr inbounds %context[%1562] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1594 = llvm.load %1593 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1595 = llvm.getelementptr inbounds %context[%1563] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1596 = llvm.load %1595 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1597 = llvm.getelementptr inbounds %context[%1564] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1598 = llvm.load %1597 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1599 = llvm.getelementptr inbounds %context[%1565] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1600 = llvm.load %1599 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1601 = llvm.getelementptr inbounds %context[%1566] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1602 = llvm.load %1601 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1603 = llvm.getelementptr inbounds %context[%1567] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1604 = llvm.load %1603 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1605 = llvm.getelementptr inbounds %context[%1568] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1606 = llvm.load %1605 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1607 = llvm.getelementptr inbounds %context[%1569] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1608 = llvm.load %1607 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1609 = llvm.getelementptr inbounds %context[%1570] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1610 = llvm.load %1609 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1611 = llvm.getelementptr inbounds %context[%1571] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1612 = llvm.load %1611 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1613 = llvm.getelementptr inbounds %context[%1572] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1614 = llvm.load %1613 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1615 = llvm.getelementptr inbounds %context[%1573] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1616 = llvm.load %1615 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1617 = llvm.getelementptr inbounds %context[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1618 = llvm.load %1617 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1619 = llvm.getelementptr inbounds %context[%1575] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1620 = llvm.load %1619 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1621 = llvm.getelementptr inbounds %context[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1622 = llvm.load %1621 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1623 = llvm.getelementptr inbounds %context[%1577] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1624 = llvm.load %1623 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1625 = llvm.getelementptr inbounds %context[%1578] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1626 = llvm.load %1625 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1627 = llvm.getelementptr inbounds %context[%1579] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1628 = llvm.load %1627 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1629 = llvm.call @program.parallel0(%begin_1, %end_1, %1580, %1582, %1584, %1586, %1588, %1590, %1592, %1594, %1596, %1598, %1600, %1602, %1604, %1606, %1608, %1610, %1612, %1614, %1616, %1618, %1620, %1622, %1624, %1626, %1628) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.return %1629 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1630 = llvm.mlir.constant(0) : i64
    %1631 = llvm.mlir.constant(1) : i64
    %1632 = llvm.mlir.constant(2) : i64
    %1633 = llvm.mlir.constant(4) : i64
    %1634 = llvm.mlir.constant(0 : i32) : i32
    %1635 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1636 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1636, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i: i64):
    %1637 = llvm.getelementptr inbounds %v_1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1638 = llvm.load %1637 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1639 = llvm.mlir.poison : vector<4xf64>
    %1640 = llvm.insertelement %1638, %1639[%1630 : i64] : vector<4xf64>
    %1641 = llvm.shufflevector %1640, %1639 [0, 0, 0, 0] : vector<4xf64>
    %1642 = llvm.ashr %v_size0_1, %1632 : i64
    %1643 = llvm.mul %1642, %1633 overflow<nsw> : i64
    %1644 = llvm.icmp "slt" %1630, %1643 : i64
    llvm.cond_br %1644, ^bb2(%1630 : i64), ^bb3
  ^bb2(%j: i64):
    %1645 = llvm.getelementptr inbounds %v_1[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1646 = llvm.load %1645 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1647 = llvm.fmul %1641, %1646 : vector<4xf64>
    %1648 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1649 = llvm.add %1648, %j overflow<nsw> : i64
    %1650 = llvm.getelementptr inbounds %out1_1[%1649] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1647, %1650 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1651 = llvm.add %j, %1633 overflow<nsw> : i64
    %1652 = llvm.icmp "slt" %1651, %1643 : i64
    llvm.cond_br %1652, ^bb2(%1651 : i64), ^bb3
  ^bb3:
    %1653 = llvm.intr.smax(%1643, %1630) : (i64, i64) -> i64
    %1654 = llvm.icmp "slt" %1653, %v_size0_1 : i64
    llvm.cond_br %1654, ^bb4(%1653 : i64), ^bb5
  ^bb4(%j_1: i64):
    %1655 = llvm.sub %v_size0_1, %j_1 overflow<nsw> : i64
    %1656 = llvm.intr.smin(%1655, %1633) : (i64, i64) -> i64
    %1657 = llvm.intr.smax(%1656, %1630) : (i64, i64) -> i64
    %1658 = llvm.trunc %1657 : i64 to i32
    %1659 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1660 = llvm.mlir.poison : vector<4xi32>
    %1661 = llvm.insertelement %1658, %1660[%1630 : i64] : vector<4xi32>
    %1662 = llvm.shufflevector %1661, %1660 [0, 0, 0, 0] : vector<4xi32>
    %1663 = llvm.icmp "slt" %1659, %1662 : vector<4xi32>
    %1664 = llvm.getelementptr inbounds %v_1[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1665 = llvm.intr.masked.load %1664, %1663, %1635 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1666 = llvm.fmul %1641, %1665 : vector<4xf64>
    %1667 = llvm.mul %i, %v_size0_1 overflow<nsw> : i64
    %1668 = llvm.add %1667, %j_1 overflow<nsw> : i64
    %1669 = llvm.getelementptr inbounds %out1_1[%1668] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1666, %1669, %1663 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1670 = llvm.add %j_1, %1633 overflow<nsw> : i64
    %1671 = llvm.icmp "slt" %1670, %v_size0_1 : i64
    llvm.cond_br %1671, ^bb4(%1670 : i64), ^bb5
  ^bb5:
    %1672 = llvm.add %i, %1631 overflow<nsw> : i64
    %1673 = llvm.icmp "slt" %1672, %end_2 : i64
    llvm.cond_br %1673, ^bb1(%1672 : i64), ^bb6
  ^bb6:
    llvm.return %1634 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1674 = llvm.mlir.constant(8) : i64
    %1675 = llvm.mlir.constant(16) : i64
    %1676 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1677 = llvm.getelementptr inbounds %context_1[%1674] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1678 = llvm.load %1677 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1679 = llvm.getelementptr inbounds %context_1[%1675] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1680 = llvm.load %1679 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1681 = llvm.call @program.parallel1(%begin_3, %end_3, %1676, %1678, %1680) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1681 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1682: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1683: i64, %1684: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %1685: i64, %1686: i64) -> i32 attributes {no_unwind, no_inline} {
    %1687 = llvm.mlir.constant(0) : i64
    %1688 = llvm.mlir.constant(8) : i64
    %1689 = llvm.mlir.constant(1) : i64
    %1690 = llvm.mlir.constant(2) : i64
    %1691 = llvm.mlir.constant(3) : i64
    %1692 = llvm.mlir.constant(4) : i64
    %1693 = llvm.mlir.constant(5) : i64
    %1694 = llvm.mlir.constant(6) : i64
    %1695 = llvm.mlir.constant(7) : i64
    %1696 = llvm.mlir.constant(64) : i64
    %1697 = llvm.mlir.constant(true) : i1
    %1698 = llvm.mlir.constant(1 : i32) : i32
    %1699 = llvm.mlir.constant(-64) : i64
    %1700 = llvm.mlir.constant(0 : i32) : i32
    %1701 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1702 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1702, ^bb1(%begin_4 : i64), ^bb33
  ^bb1(%1703: i64):
    %j_1_panel = llvm.mul %1703, %1688 overflow<nsw> : i64
    %1704 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1696, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1705 = llvm.extractvalue %1704[0] : !llvm.struct<(i64, i1)>
    %1706 = llvm.extractvalue %1704[1] : !llvm.struct<(i64, i1)>
    %1707 = llvm.xor %1706, %1697 : i1
    llvm.cond_br %1707, ^bb2, ^bb34(%1698 : i32)
  ^bb2:
    %1708 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1705, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1709 = llvm.extractvalue %1708[0] : !llvm.struct<(i64, i1)>
    %1710 = llvm.extractvalue %1708[1] : !llvm.struct<(i64, i1)>
    %1711 = llvm.xor %1710, %1697 : i1
    llvm.cond_br %1711, ^bb3, ^bb34(%1698 : i32)
  ^bb3:
    %1712 = llvm.add %1709, %1696 overflow<nsw> : i64
    %1713 = llvm.and %1712, %1699 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%1696, %1713) : (i64, i64) -> !llvm.ptr
    %1714 = llvm.mlir.zero : !llvm.ptr
    %1715 = llvm.icmp "ne" %a_copy_1, %1714 : !llvm.ptr
    llvm.cond_br %1715, ^bb4, ^bb34(%1698 : i32)
  ^bb4:
    %1716 = llvm.mul %1688, %a_stride1_2 overflow<nsw> : i64
    %1717 = llvm.icmp "slt" %1687, %a_size0_2 : i64
    llvm.cond_br %1717, ^bb5(%1687 : i64), ^bb8
  ^bb5(%k1_1_copy: i64):
    %1718 = llvm.icmp "slt" %1687, %a_stride1_2 : i64
    llvm.cond_br %1718, ^bb6(%1687 : i64), ^bb7
  ^bb6(%k0_1_copy: i64):
    %1719 = llvm.mul %k1_1_copy, %1683 overflow<nsw> : i64
    %1720 = llvm.mul %j_1_panel, %a_stride1_2 overflow<nsw> : i64
    %1721 = llvm.add %1719, %1720 overflow<nsw> : i64
    %1722 = llvm.add %1721, %k0_1_copy overflow<nsw> : i64
    %1723 = llvm.getelementptr inbounds %a_2[%1722] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1724 = llvm.load %1723 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1725 = llvm.getelementptr inbounds %1723[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1726 = llvm.load %1725 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1727 = llvm.mul %1690, %a_stride1_2 overflow<nsw> : i64
    %1728 = llvm.getelementptr inbounds %1723[%1727] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1729 = llvm.load %1728 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1730 = llvm.mul %1691, %a_stride1_2 overflow<nsw> : i64
    %1731 = llvm.getelementptr inbounds %1723[%1730] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1732 = llvm.load %1731 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1733 = llvm.mlir.poison : vector<4xf64>
    %1734 = llvm.insertelement %1724, %1733[%1687 : i64] : vector<4xf64>
    %1735 = llvm.insertelement %1726, %1734[%1689 : i64] : vector<4xf64>
    %1736 = llvm.insertelement %1729, %1735[%1690 : i64] : vector<4xf64>
    %1737 = llvm.insertelement %1732, %1736[%1691 : i64] : vector<4xf64>
    %1738 = llvm.mul %1692, %a_stride1_2 overflow<nsw> : i64
    %1739 = llvm.getelementptr inbounds %1723[%1738] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1740 = llvm.load %1739 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1741 = llvm.mul %1693, %a_stride1_2 overflow<nsw> : i64
    %1742 = llvm.getelementptr inbounds %1723[%1741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1743 = llvm.load %1742 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1744 = llvm.mul %1694, %a_stride1_2 overflow<nsw> : i64
    %1745 = llvm.getelementptr inbounds %1723[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1746 = llvm.load %1745 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1747 = llvm.mul %1695, %a_stride1_2 overflow<nsw> : i64
    %1748 = llvm.getelementptr inbounds %1723[%1747] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1749 = llvm.load %1748 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1750 = llvm.mlir.poison : vector<4xf64>
    %1751 = llvm.insertelement %1740, %1750[%1687 : i64] : vector<4xf64>
    %1752 = llvm.insertelement %1743, %1751[%1689 : i64] : vector<4xf64>
    %1753 = llvm.insertelement %1746, %1752[%1690 : i64] : vector<4xf64>
    %1754 = llvm.insertelement %1749, %1753[%1691 : i64] : vector<4xf64>
    %1755 = llvm.mul %k1_1_copy, %1716 overflow<nsw> : i64
    %1756 = llvm.mul %k0_1_copy, %1688 overflow<nsw> : i64
    %1757 = llvm.add %1755, %1756 overflow<nsw> : i64
    %1758 = llvm.getelementptr inbounds %a_copy_1[%1757] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1737, %1758 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1759 = llvm.add %1687, %1692 overflow<nsw> : i64
    %1760 = llvm.add %1755, %1756 overflow<nsw> : i64
    %1761 = llvm.add %1760, %1759 overflow<nsw> : i64
    %1762 = llvm.getelementptr inbounds %a_copy_1[%1761] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1754, %1762 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1763 = llvm.add %k0_1_copy, %1689 overflow<nsw> : i64
    %1764 = llvm.icmp "slt" %1763, %a_stride1_2 : i64
    llvm.cond_br %1764, ^bb6(%1763 : i64), ^bb7
  ^bb7:
    %1765 = llvm.add %k1_1_copy, %1689 overflow<nsw> : i64
    %1766 = llvm.icmp "slt" %1765, %a_size0_2 : i64
    llvm.cond_br %1766, ^bb5(%1765 : i64), ^bb8
  ^bb8:
    %1767 = llvm.icmp "slt" %1687, %1684 : i64
    llvm.cond_br %1767, ^bb9(%1687 : i64), ^bb14
  ^bb9(%i_1_tile: i64):
    %1768 = llvm.icmp "slt" %1687, %a_size0_2 : i64
    llvm.cond_br %1768, ^bb10(%1687, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1: i64, %1769: vector<4xf64>, %1770: vector<4xf64>, %1771: vector<4xf64>, %1772: vector<4xf64>, %1773: vector<4xf64>, %1774: vector<4xf64>, %1775: vector<4xf64>, %1776: vector<4xf64>, %1777: vector<4xf64>, %1778: vector<4xf64>, %1779: vector<4xf64>, %1780: vector<4xf64>):
    %1781 = llvm.icmp "slt" %1687, %a_stride1_2 : i64
    llvm.cond_br %1781, ^bb11(%1687, %1769, %1770, %1771, %1772, %1773, %1774, %1775, %1776, %1777, %1778, %1779, %1780 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1769, %1770, %1771, %1772, %1773, %1774, %1775, %1776, %1777, %1778, %1779, %1780 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_1: i64, %1782: vector<4xf64>, %1783: vector<4xf64>, %1784: vector<4xf64>, %1785: vector<4xf64>, %1786: vector<4xf64>, %1787: vector<4xf64>, %1788: vector<4xf64>, %1789: vector<4xf64>, %1790: vector<4xf64>, %1791: vector<4xf64>, %1792: vector<4xf64>, %1793: vector<4xf64>):
    %1794 = llvm.mul %k1, %1683 overflow<nsw> : i64
    %1795 = llvm.mul %i_1_tile, %a_stride1_2 overflow<nsw> : i64
    %1796 = llvm.add %1794, %1795 overflow<nsw> : i64
    %1797 = llvm.add %1796, %k0_1 overflow<nsw> : i64
    %1798 = llvm.getelementptr inbounds %a_2[%1797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1799 = llvm.load %1798 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1800 = llvm.mlir.poison : vector<4xf64>
    %1801 = llvm.insertelement %1799, %1800[%1687 : i64] : vector<4xf64>
    %1802 = llvm.shufflevector %1801, %1800 [0, 0, 0, 0] : vector<4xf64>
    %1803 = llvm.getelementptr inbounds %1798[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1804 = llvm.load %1803 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1805 = llvm.mlir.poison : vector<4xf64>
    %1806 = llvm.insertelement %1804, %1805[%1687 : i64] : vector<4xf64>
    %1807 = llvm.shufflevector %1806, %1805 [0, 0, 0, 0] : vector<4xf64>
    %1808 = llvm.mul %1690, %a_stride1_2 overflow<nsw> : i64
    %1809 = llvm.getelementptr inbounds %1798[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1810 = llvm.load %1809 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1811 = llvm.mlir.poison : vector<4xf64>
    %1812 = llvm.insertelement %1810, %1811[%1687 : i64] : vector<4xf64>
    %1813 = llvm.shufflevector %1812, %1811 [0, 0, 0, 0] : vector<4xf64>
    %1814 = llvm.mul %1691, %a_stride1_2 overflow<nsw> : i64
    %1815 = llvm.getelementptr inbounds %1798[%1814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1816 = llvm.load %1815 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1817 = llvm.mlir.poison : vector<4xf64>
    %1818 = llvm.insertelement %1816, %1817[%1687 : i64] : vector<4xf64>
    %1819 = llvm.shufflevector %1818, %1817 [0, 0, 0, 0] : vector<4xf64>
    %1820 = llvm.mul %1692, %a_stride1_2 overflow<nsw> : i64
    %1821 = llvm.getelementptr inbounds %1798[%1820] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1822 = llvm.load %1821 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1823 = llvm.mlir.poison : vector<4xf64>
    %1824 = llvm.insertelement %1822, %1823[%1687 : i64] : vector<4xf64>
    %1825 = llvm.shufflevector %1824, %1823 [0, 0, 0, 0] : vector<4xf64>
    %1826 = llvm.mul %1693, %a_stride1_2 overflow<nsw> : i64
    %1827 = llvm.getelementptr inbounds %1798[%1826] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1828 = llvm.load %1827 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1829 = llvm.mlir.poison : vector<4xf64>
    %1830 = llvm.insertelement %1828, %1829[%1687 : i64] : vector<4xf64>
    %1831 = llvm.shufflevector %1830, %1829 [0, 0, 0, 0] : vector<4xf64>
    %1832 = llvm.mul %k1, %1716 overflow<nsw> : i64
    %1833 = llvm.mul %k0_1, %1688 overflow<nsw> : i64
    %1834 = llvm.add %1832, %1833 overflow<nsw> : i64
    %1835 = llvm.getelementptr inbounds %a_copy_1[%1834] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1836 = llvm.load %1835 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1837 = llvm.add %1687, %1692 overflow<nsw> : i64
    %1838 = llvm.add %1832, %1833 overflow<nsw> : i64
    %1839 = llvm.add %1838, %1837 overflow<nsw> : i64
    %1840 = llvm.getelementptr inbounds %a_copy_1[%1839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1841 = llvm.load %1840 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1842 = llvm.fmul %1802, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1843 = llvm.fmul %1802, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1844 = llvm.fmul %1807, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1845 = llvm.fmul %1807, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1846 = llvm.fmul %1813, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1847 = llvm.fmul %1813, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1848 = llvm.fmul %1819, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1849 = llvm.fmul %1819, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1850 = llvm.fmul %1825, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1851 = llvm.fmul %1825, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1852 = llvm.fmul %1831, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1853 = llvm.fmul %1831, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1854 = llvm.fadd %1782, %1842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1855 = llvm.fadd %1783, %1843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1856 = llvm.fadd %1784, %1844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1857 = llvm.fadd %1785, %1845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1858 = llvm.fadd %1786, %1846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1859 = llvm.fadd %1787, %1847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1860 = llvm.fadd %1788, %1848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1861 = llvm.fadd %1789, %1849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1862 = llvm.fadd %1790, %1850 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1863 = llvm.fadd %1791, %1851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1864 = llvm.fadd %1792, %1852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1865 = llvm.fadd %1793, %1853 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1866 = llvm.add %k0_1, %1689 overflow<nsw> : i64
    %1867 = llvm.icmp "slt" %1866, %a_stride1_2 : i64
    llvm.cond_br %1867, ^bb11(%1866, %1854, %1855, %1856, %1857, %1858, %1859, %1860, %1861, %1862, %1863, %1864, %1865 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1854, %1855, %1856, %1857, %1858, %1859, %1860, %1861, %1862, %1863, %1864, %1865 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1868: vector<4xf64>, %1869: vector<4xf64>, %1870: vector<4xf64>, %1871: vector<4xf64>, %1872: vector<4xf64>, %1873: vector<4xf64>, %1874: vector<4xf64>, %1875: vector<4xf64>, %1876: vector<4xf64>, %1877: vector<4xf64>, %1878: vector<4xf64>, %1879: vector<4xf64>):
    %1880 = llvm.add %k1, %1689 overflow<nsw> : i64
    %1881 = llvm.icmp "slt" %1880, %a_size0_2 : i64
    llvm.cond_br %1881, ^bb10(%1880, %1868, %1869, %1870, %1871, %1872, %1873, %1874, %1875, %1876, %1877, %1878, %1879 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%1868, %1869, %1870, %1871, %1872, %1873, %1874, %1875, %1876, %1877, %1878, %1879 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%1882: vector<4xf64>, %1883: vector<4xf64>, %1884: vector<4xf64>, %1885: vector<4xf64>, %1886: vector<4xf64>, %1887: vector<4xf64>, %1888: vector<4xf64>, %1889: vector<4xf64>, %1890: vector<4xf64>, %1891: vector<4xf64>, %1892: vector<4xf64>, %1893: vector<4xf64>):
    %1894 = llvm.mul %i_1_tile, %a_size1_2 overflow<nsw> : i64
    %1895 = llvm.add %1894, %j_1_panel overflow<nsw> : i64
    %1896 = llvm.getelementptr inbounds %out2_1[%1895] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1882, %1896 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1897 = llvm.getelementptr inbounds %1896[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1883, %1897 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1898 = llvm.getelementptr inbounds %1896[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1884, %1898 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1899 = llvm.getelementptr inbounds %1898[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1885, %1899 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1900 = llvm.mul %1690, %a_size1_2 overflow<nsw> : i64
    %1901 = llvm.getelementptr inbounds %1896[%1900] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1886, %1901 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1902 = llvm.getelementptr inbounds %1901[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1887, %1902 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1903 = llvm.mul %1691, %a_size1_2 overflow<nsw> : i64
    %1904 = llvm.getelementptr inbounds %1896[%1903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1888, %1904 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1905 = llvm.getelementptr inbounds %1904[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1889, %1905 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1906 = llvm.mul %1692, %a_size1_2 overflow<nsw> : i64
    %1907 = llvm.getelementptr inbounds %1896[%1906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1890, %1907 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1908 = llvm.getelementptr inbounds %1907[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1891, %1908 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1909 = llvm.mul %1693, %a_size1_2 overflow<nsw> : i64
    %1910 = llvm.getelementptr inbounds %1896[%1909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1892, %1910 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1911 = llvm.getelementptr inbounds %1910[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1893, %1911 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1912 = llvm.add %i_1_tile, %1694 overflow<nsw> : i64
    %1913 = llvm.icmp "slt" %1912, %1684 : i64
    llvm.cond_br %1913, ^bb9(%1912 : i64), ^bb14
  ^bb14:
    %1914 = llvm.icmp "slt" %1684, %1685 : i64
    llvm.cond_br %1914, ^bb15(%1684 : i64), ^bb20
  ^bb15(%i_1_below_tile: i64):
    %1915 = llvm.icmp "slt" %1687, %a_size0_2 : i64
    llvm.cond_br %1915, ^bb16(%1687, %1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1701, %1701, %1701, %1701, %1701, %1701, %1701, %1701 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_below: i64, %1916: vector<4xf64>, %1917: vector<4xf64>, %1918: vector<4xf64>, %1919: vector<4xf64>, %1920: vector<4xf64>, %1921: vector<4xf64>, %1922: vector<4xf64>, %1923: vector<4xf64>):
    %1924 = llvm.icmp "slt" %1687, %a_stride1_2 : i64
    llvm.cond_br %1924, ^bb17(%1687, %1916, %1917, %1918, %1919, %1920, %1921, %1922, %1923 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%1916, %1917, %1918, %1919, %1920, %1921, %1922, %1923 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_below: i64, %1925: vector<4xf64>, %1926: vector<4xf64>, %1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>):
    %1933 = llvm.mul %k1_1_below, %1683 overflow<nsw> : i64
    %1934 = llvm.mul %i_1_below_tile, %a_stride1_2 overflow<nsw> : i64
    %1935 = llvm.add %1933, %1934 overflow<nsw> : i64
    %1936 = llvm.add %1935, %k0_1_below overflow<nsw> : i64
    %1937 = llvm.getelementptr inbounds %a_2[%1936] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1938 = llvm.load %1937 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1939 = llvm.mlir.poison : vector<4xf64>
    %1940 = llvm.insertelement %1938, %1939[%1687 : i64] : vector<4xf64>
    %1941 = llvm.shufflevector %1940, %1939 [0, 0, 0, 0] : vector<4xf64>
    %1942 = llvm.getelementptr inbounds %1937[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1943 = llvm.load %1942 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1944 = llvm.mlir.poison : vector<4xf64>
    %1945 = llvm.insertelement %1943, %1944[%1687 : i64] : vector<4xf64>
    %1946 = llvm.shufflevector %1945, %1944 [0, 0, 0, 0] : vector<4xf64>
    %1947 = llvm.mul %1690, %a_stride1_2 overflow<nsw> : i64
    %1948 = llvm.getelementptr inbounds %1937[%1947] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1949 = llvm.load %1948 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1950 = llvm.mlir.poison : vector<4xf64>
    %1951 = llvm.insertelement %1949, %1950[%1687 : i64] : vector<4xf64>
    %1952 = llvm.shufflevector %1951, %1950 [0, 0, 0, 0] : vector<4xf64>
    %1953 = llvm.mul %1691, %a_stride1_2 overflow<nsw> : i64
    %1954 = llvm.getelementptr inbounds %1937[%1953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1955 = llvm.load %1954 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1956 = llvm.mlir.poison : vector<4xf64>
    %1957 = llvm.insertelement %1955, %1956[%1687 : i64] : vector<4xf64>
    %1958 = llvm.shufflevector %1957, %1956 [0, 0, 0, 0] : vector<4xf64>
    %1959 = llvm.mul %k1_1_below, %1716 overflow<nsw> : i64
    %1960 = llvm.mul %k0_1_below, %1688 overflow<nsw> : i64
    %1961 = llvm.add %1959, %1960 overflow<nsw> : i64
    %1962 = llvm.getelementptr inbounds %a_copy_1[%1961] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1963 = llvm.load %1962 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1964 = llvm.add %1687, %1692 overflow<nsw> : i64
    %1965 = llvm.add %1959, %1960 overflow<nsw> : i64
    %1966 = llvm.add %1965, %1964 overflow<nsw> : i64
    %1967 = llvm.getelementptr inbounds %a_copy_1[%1966] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1968 = llvm.load %1967 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1969 = llvm.fmul %1941, %1963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1970 = llvm.fmul %1941, %1968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1971 = llvm.fmul %1946, %1963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1972 = llvm.fmul %1946, %1968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1973 = llvm.fmul %1952, %1963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1974 = llvm.fmul %1952, %1968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1975 = llvm.fmul %1958, %1963 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1976 = llvm.fmul %1958, %1968 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1977 = llvm.fadd %1925, %1969 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1978 = llvm.fadd %1926, %1970 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1979 = llvm.fadd %1927, %1971 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1980 = llvm.fadd %1928, %1972 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1981 = llvm.fadd %1929, %1973 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1982 = llvm.fadd %1930, %1974 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1983 = llvm.fadd %1931, %1975 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1984 = llvm.fadd %1932, %1976 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1985 = llvm.add %k0_1_below, %1689 overflow<nsw> : i64
    %1986 = llvm.icmp "slt" %1985, %a_stride1_2 : i64
    llvm.cond_br %1986, ^bb17(%1985, %1977, %1978, %1979, %1980, %1981, %1982, %1983, %1984 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%1977, %1978, %1979, %1980, %1981, %1982, %1983, %1984 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%1987: vector<4xf64>, %1988: vector<4xf64>, %1989: vector<4xf64>, %1990: vector<4xf64>, %1991: vector<4xf64>, %1992: vector<4xf64>, %1993: vector<4xf64>, %1994: vector<4xf64>):
    %1995 = llvm.add %k1_1_below, %1689 overflow<nsw> : i64
    %1996 = llvm.icmp "slt" %1995, %a_size0_2 : i64
    llvm.cond_br %1996, ^bb16(%1995, %1987, %1988, %1989, %1990, %1991, %1992, %1993, %1994 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1987, %1988, %1989, %1990, %1991, %1992, %1993, %1994 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1997: vector<4xf64>, %1998: vector<4xf64>, %1999: vector<4xf64>, %2000: vector<4xf64>, %2001: vector<4xf64>, %2002: vector<4xf64>, %2003: vector<4xf64>, %2004: vector<4xf64>):
    %2005 = llvm.mul %i_1_below_tile, %a_size1_2 overflow<nsw> : i64
    %2006 = llvm.add %2005, %j_1_panel overflow<nsw> : i64
    %2007 = llvm.getelementptr inbounds %out2_1[%2006] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1997, %2007 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2008 = llvm.getelementptr inbounds %2007[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1998, %2008 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2009 = llvm.getelementptr inbounds %2007[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1999, %2009 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2010 = llvm.getelementptr inbounds %2009[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2000, %2010 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2011 = llvm.mul %1690, %a_size1_2 overflow<nsw> : i64
    %2012 = llvm.getelementptr inbounds %2007[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2001, %2012 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2013 = llvm.getelementptr inbounds %2012[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2002, %2013 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2014 = llvm.mul %1691, %a_size1_2 overflow<nsw> : i64
    %2015 = llvm.getelementptr inbounds %2007[%2014] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2003, %2015 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2016 = llvm.getelementptr inbounds %2015[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2004, %2016 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2017 = llvm.add %i_1_below_tile, %1692 overflow<nsw> : i64
    %2018 = llvm.icmp "slt" %2017, %1685 : i64
    llvm.cond_br %2018, ^bb15(%2017 : i64), ^bb20
  ^bb20:
    %2019 = llvm.icmp "slt" %1685, %1686 : i64
    llvm.cond_br %2019, ^bb21(%1685 : i64), ^bb26
  ^bb21(%i_1_below_below_tile: i64):
    %2020 = llvm.icmp "slt" %1687, %a_size0_2 : i64
    llvm.cond_br %2020, ^bb22(%1687, %1701, %1701, %1701, %1701 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%1701, %1701, %1701, %1701 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb22(%k1_1_below_below: i64, %2021: vector<4xf64>, %2022: vector<4xf64>, %2023: vector<4xf64>, %2024: vector<4xf64>):
    %2025 = llvm.icmp "slt" %1687, %a_stride1_2 : i64
    llvm.cond_br %2025, ^bb23(%1687, %2021, %2022, %2023, %2024 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%2021, %2022, %2023, %2024 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23(%k0_1_below_below: i64, %2026: vector<4xf64>, %2027: vector<4xf64>, %2028: vector<4xf64>, %2029: vector<4xf64>):
    %2030 = llvm.mul %k1_1_below_below, %1683 overflow<nsw> : i64
    %2031 = llvm.mul %i_1_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2032 = llvm.add %2030, %2031 overflow<nsw> : i64
    %2033 = llvm.add %2032, %k0_1_below_below overflow<nsw> : i64
    %2034 = llvm.getelementptr inbounds %a_2[%2033] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2035 = llvm.load %2034 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2036 = llvm.mlir.poison : vector<4xf64>
    %2037 = llvm.insertelement %2035, %2036[%1687 : i64] : vector<4xf64>
    %2038 = llvm.shufflevector %2037, %2036 [0, 0, 0, 0] : vector<4xf64>
    %2039 = llvm.getelementptr inbounds %2034[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2040 = llvm.load %2039 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2041 = llvm.mlir.poison : vector<4xf64>
    %2042 = llvm.insertelement %2040, %2041[%1687 : i64] : vector<4xf64>
    %2043 = llvm.shufflevector %2042, %2041 [0, 0, 0, 0] : vector<4xf64>
    %2044 = llvm.mul %k1_1_below_below, %1716 overflow<nsw> : i64
    %2045 = llvm.mul %k0_1_below_below, %1688 overflow<nsw> : i64
    %2046 = llvm.add %2044, %2045 overflow<nsw> : i64
    %2047 = llvm.getelementptr inbounds %a_copy_1[%2046] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2048 = llvm.load %2047 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2049 = llvm.add %1687, %1692 overflow<nsw> : i64
    %2050 = llvm.add %2044, %2045 overflow<nsw> : i64
    %2051 = llvm.add %2050, %2049 overflow<nsw> : i64
    %2052 = llvm.getelementptr inbounds %a_copy_1[%2051] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2053 = llvm.load %2052 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2054 = llvm.fmul %2038, %2048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2055 = llvm.fmul %2038, %2053 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2056 = llvm.fmul %2043, %2048 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2057 = llvm.fmul %2043, %2053 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2058 = llvm.fadd %2026, %2054 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2059 = llvm.fadd %2027, %2055 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2060 = llvm.fadd %2028, %2056 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fadd %2029, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.add %k0_1_below_below, %1689 overflow<nsw> : i64
    %2063 = llvm.icmp "slt" %2062, %a_stride1_2 : i64
    llvm.cond_br %2063, ^bb23(%2062, %2058, %2059, %2060, %2061 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%2058, %2059, %2060, %2061 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%2064: vector<4xf64>, %2065: vector<4xf64>, %2066: vector<4xf64>, %2067: vector<4xf64>):
    %2068 = llvm.add %k1_1_below_below, %1689 overflow<nsw> : i64
    %2069 = llvm.icmp "slt" %2068, %a_size0_2 : i64
    llvm.cond_br %2069, ^bb22(%2068, %2064, %2065, %2066, %2067 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%2064, %2065, %2066, %2067 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%2070: vector<4xf64>, %2071: vector<4xf64>, %2072: vector<4xf64>, %2073: vector<4xf64>):
    %2074 = llvm.mul %i_1_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2075 = llvm.add %2074, %j_1_panel overflow<nsw> : i64
    %2076 = llvm.getelementptr inbounds %out2_1[%2075] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2070, %2076 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2077 = llvm.getelementptr inbounds %2076[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2071, %2077 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2078 = llvm.getelementptr inbounds %2076[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2072, %2078 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2079 = llvm.getelementptr inbounds %2078[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2073, %2079 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2080 = llvm.add %i_1_below_below_tile, %1690 overflow<nsw> : i64
    %2081 = llvm.icmp "slt" %2080, %1686 : i64
    llvm.cond_br %2081, ^bb21(%2080 : i64), ^bb26
  ^bb26:
    %2082 = llvm.icmp "slt" %1686, %a_size1_2 : i64
    llvm.cond_br %2082, ^bb27(%1686 : i64), ^bb32
  ^bb27(%i_1_below_below_below_tile: i64):
    %2083 = llvm.icmp "slt" %1687, %a_size0_2 : i64
    llvm.cond_br %2083, ^bb28(%1687, %1701, %1701 : i64, vector<4xf64>, vector<4xf64>), ^bb31(%1701, %1701 : vector<4xf64>, vector<4xf64>)
  ^bb28(%k1_1_below_below_below: i64, %2084: vector<4xf64>, %2085: vector<4xf64>):
    %2086 = llvm.icmp "slt" %1687, %a_stride1_2 : i64
    llvm.cond_br %2086, ^bb29(%1687, %2084, %2085 : i64, vector<4xf64>, vector<4xf64>), ^bb30(%2084, %2085 : vector<4xf64>, vector<4xf64>)
  ^bb29(%k0_1_below_below_below: i64, %2087: vector<4xf64>, %2088: vector<4xf64>):
    %2089 = llvm.mul %k1_1_below_below_below, %1683 overflow<nsw> : i64
    %2090 = llvm.mul %i_1_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2091 = llvm.add %2089, %2090 overflow<nsw> : i64
    %2092 = llvm.add %2091, %k0_1_below_below_below overflow<nsw> : i64
    %2093 = llvm.getelementptr inbounds %a_2[%2092] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2094 = llvm.load %2093 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2095 = llvm.mlir.poison : vector<4xf64>
    %2096 = llvm.insertelement %2094, %2095[%1687 : i64] : vector<4xf64>
    %2097 = llvm.shufflevector %2096, %2095 [0, 0, 0, 0] : vector<4xf64>
    %2098 = llvm.mul %k1_1_below_below_below, %1716 overflow<nsw> : i64
    %2099 = llvm.mul %k0_1_below_below_below, %1688 overflow<nsw> : i64
    %2100 = llvm.add %2098, %2099 overflow<nsw> : i64
    %2101 = llvm.getelementptr inbounds %a_copy_1[%2100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2102 = llvm.load %2101 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2103 = llvm.add %1687, %1692 overflow<nsw> : i64
    %2104 = llvm.add %2098, %2099 overflow<nsw> : i64
    %2105 = llvm.add %2104, %2103 overflow<nsw> : i64
    %2106 = llvm.getelementptr inbounds %a_copy_1[%2105] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2107 = llvm.load %2106 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2108 = llvm.fmul %2097, %2102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2109 = llvm.fmul %2097, %2107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2110 = llvm.fadd %2087, %2108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2111 = llvm.fadd %2088, %2109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2112 = llvm.add %k0_1_below_below_below, %1689 overflow<nsw> : i64
    %2113 = llvm.icmp "slt" %2112, %a_stride1_2 : i64
    llvm.cond_br %2113, ^bb29(%2112, %2110, %2111 : i64, vector<4xf64>, vector<4xf64>), ^bb30(%2110, %2111 : vector<4xf64>, vector<4xf64>)
  ^bb30(%2114: vector<4xf64>, %2115: vector<4xf64>):
    %2116 = llvm.add %k1_1_below_below_below, %1689 overflow<nsw> : i64
    %2117 = llvm.icmp "slt" %2116, %a_size0_2 : i64
    llvm.cond_br %2117, ^bb28(%2116, %2114, %2115 : i64, vector<4xf64>, vector<4xf64>), ^bb31(%2114, %2115 : vector<4xf64>, vector<4xf64>)
  ^bb31(%2118: vector<4xf64>, %2119: vector<4xf64>):
    %2120 = llvm.mul %i_1_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2121 = llvm.add %2120, %j_1_panel overflow<nsw> : i64
    %2122 = llvm.getelementptr inbounds %out2_1[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2118, %2122 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2123 = llvm.getelementptr inbounds %2122[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2119, %2123 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2124 = llvm.add %i_1_below_below_below_tile, %1689 overflow<nsw> : i64
    %2125 = llvm.icmp "slt" %2124, %a_size1_2 : i64
    llvm.cond_br %2125, ^bb27(%2124 : i64), ^bb32
  ^bb32:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %2126 = llvm.add %1703, %1689 overflow<nsw> : i64
    %2127 = llvm.icmp "slt" %2126, %end_4 : i64
    llvm.cond_br %2127, ^bb1(%2126 : i64), ^bb33
  ^bb33:
    llvm.return %1700 : i32
  ^bb34(%2128: i32):
    llvm.return %2128 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2129 = llvm.mlir.constant(8) : i64
    %2130 = llvm.mlir.constant(16) : i64
    %2131 = llvm.mlir.constant(24) : i64
    %2132 = llvm.mlir.constant(32) : i64
    %2133 = llvm.mlir.constant(40) : i64
    %2134 = llvm.mlir.constant(48) : i64
    %2135 = llvm.mlir.constant(56) : i64
    %2136 = llvm.mlir.constant(64) : i64
    %2137 = llvm.mlir.constant(72) : i64
    %2138 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2139 = llvm.getelementptr inbounds %context_2[%2129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2140 = llvm.load %2139 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2141 = llvm.getelementptr inbounds %context_2[%2130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2142 = llvm.load %2141 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2143 = llvm.getelementptr inbounds %context_2[%2131] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2144 = llvm.load %2143 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2145 = llvm.getelementptr inbounds %context_2[%2132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2146 = llvm.load %2145 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2147 = llvm.getelementptr inbounds %context_2[%2133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2148 = llvm.load %2147 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2149 = llvm.getelementptr inbounds %context_2[%2134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2150 = llvm.load %2149 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2151 = llvm.getelementptr inbounds %context_2[%2135] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2152 = llvm.load %2151 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2153 = llvm.getelementptr inbounds %context_2[%2136] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2154 = llvm.load %2153 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2155 = llvm.getelementptr inbounds %context_2[%2137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2156 = llvm.load %2155 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2157 = llvm.call @program.parallel2(%begin_5, %end_5, %2138, %2140, %2142, %2144, %2146, %2148, %2150, %2152, %2154, %2156) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2157 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2158: i64, %a_copy_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2159: i64, %2160: i64) -> i32 attributes {no_unwind, no_inline} {
    %2161 = llvm.mlir.constant(0) : i64
    %2162 = llvm.mlir.constant(1) : i64
    %2163 = llvm.mlir.constant(4) : i64
    %2164 = llvm.mlir.constant(0 : i32) : i32
    %2165 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2165, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_right_copy: i64):
    %2166 = llvm.icmp "slt" %2161, %a_stride1_3 : i64
    llvm.cond_br %2166, ^bb2(%2161 : i64), ^bb5
  ^bb2(%k0_1_right_copy: i64):
    %2167 = llvm.add %j_1_right_panel_1, %2163 overflow<nsw> : i64
    %2168 = llvm.intr.smin(%2167, %a_size1_3) : (i64, i64) -> i64
    %2169 = llvm.icmp "slt" %j_1_right_panel_1, %2168 : i64
    llvm.cond_br %2169, ^bb3(%j_1_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_right_copy: i64):
    %2170 = llvm.mul %k1_1_right_copy, %2158 overflow<nsw> : i64
    %2171 = llvm.mul %j_1_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2172 = llvm.add %2170, %2171 overflow<nsw> : i64
    %2173 = llvm.add %2172, %k0_1_right_copy overflow<nsw> : i64
    %2174 = llvm.getelementptr inbounds %a_3[%2173] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2175 = llvm.load %2174 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2176 = llvm.sub %j_1_right_copy, %j_1_right_panel_1 overflow<nsw> : i64
    %2177 = llvm.mul %k1_1_right_copy, %2160 overflow<nsw> : i64
    %2178 = llvm.mul %k0_1_right_copy, %2159 overflow<nsw> : i64
    %2179 = llvm.add %2177, %2178 overflow<nsw> : i64
    %2180 = llvm.add %2179, %2176 overflow<nsw> : i64
    %2181 = llvm.getelementptr inbounds %a_copy_2[%2180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2175, %2181 {alignment = 8 : i64} : f64, !llvm.ptr
    %2182 = llvm.add %j_1_right_copy, %2162 overflow<nsw> : i64
    %2183 = llvm.icmp "slt" %2182, %2168 : i64
    llvm.cond_br %2183, ^bb3(%2182 : i64), ^bb4
  ^bb4:
    %2184 = llvm.add %k0_1_right_copy, %2162 overflow<nsw> : i64
    %2185 = llvm.icmp "slt" %2184, %a_stride1_3 : i64
    llvm.cond_br %2185, ^bb2(%2184 : i64), ^bb5
  ^bb5:
    %2186 = llvm.add %k1_1_right_copy, %2162 overflow<nsw> : i64
    %2187 = llvm.icmp "slt" %2186, %end_6 : i64
    llvm.cond_br %2187, ^bb1(%2186 : i64), ^bb6
  ^bb6:
    llvm.return %2164 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2188 = llvm.mlir.constant(8) : i64
    %2189 = llvm.mlir.constant(16) : i64
    %2190 = llvm.mlir.constant(24) : i64
    %2191 = llvm.mlir.constant(32) : i64
    %2192 = llvm.mlir.constant(40) : i64
    %2193 = llvm.mlir.constant(48) : i64
    %2194 = llvm.mlir.constant(56) : i64
    %2195 = llvm.mlir.constant(64) : i64
    %2196 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2197 = llvm.getelementptr inbounds %context_3[%2188] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2198 = llvm.load %2197 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2199 = llvm.getelementptr inbounds %context_3[%2189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2200 = llvm.load %2199 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2201 = llvm.getelementptr inbounds %context_3[%2190] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2202 = llvm.load %2201 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2203 = llvm.getelementptr inbounds %context_3[%2191] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2204 = llvm.load %2203 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2205 = llvm.getelementptr inbounds %context_3[%2192] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2206 = llvm.load %2205 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2207 = llvm.getelementptr inbounds %context_3[%2193] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2208 = llvm.load %2207 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2209 = llvm.getelementptr inbounds %context_3[%2194] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2210 = llvm.load %2209 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2211 = llvm.getelementptr inbounds %context_3[%2195] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2212 = llvm.load %2211 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2213 = llvm.call @program.parallel3(%begin_7, %end_7, %2196, %2198, %2200, %2202, %2204, %2206, %2208, %2210, %2212) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2213 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2214 = llvm.mlir.constant(0) : i64
    %2215 = llvm.mlir.constant(1) : i64
    %2216 = llvm.mlir.constant(2) : i64
    %2217 = llvm.mlir.constant(2 : i32) : i32
    %2218 = llvm.mlir.constant(3 : i32) : i32
    %2219 = llvm.mlir.constant(3) : i64
    %2220 = llvm.mlir.constant(4) : i64
    %2221 = llvm.mlir.constant(5) : i64
    %2222 = llvm.mlir.constant(6) : i64
    %2223 = llvm.mlir.constant(0 : i32) : i32
    %2224 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2225 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2226 = llvm.icmp "eq" %b_size0_2, %a_size0_4 : i64
    %2227 = llvm.icmp "eq" %a_stride1_4, %b_size1_2 : i64
    llvm.cond_br %2226, ^bb1, ^bb3(%2217 : i32)
  ^bb1:
    llvm.cond_br %2227, ^bb2, ^bb3(%2218 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2228 = llvm.getelementptr inbounds %extents[%2215] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2228 {alignment = 8 : i64} : i64, !llvm.ptr
    %2229 = llvm.getelementptr inbounds %extents[%2216] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2229 {alignment = 8 : i64} : i64, !llvm.ptr
    %2230 = llvm.getelementptr inbounds %extents[%2219] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2230 {alignment = 8 : i64} : i64, !llvm.ptr
    %2231 = llvm.getelementptr inbounds %extents[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2231 {alignment = 8 : i64} : i64, !llvm.ptr
    %2232 = llvm.getelementptr inbounds %extents[%2221] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2232 {alignment = 8 : i64} : i64, !llvm.ptr
    %2233 = llvm.getelementptr inbounds %extents[%2222] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2233 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2223 : i32
  ^bb3(%2234: i32):
    llvm.return %2234 : i32
  }
}
