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
      affine.for %j = 0 to %21 step 4 {
        %182 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j, %21)
        %183 = vector.create_mask %182 : vector<4xi1>
        %184 = vector.maskedload %v[%j], %183, %14 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %185 = arith.mulf %181, %184 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j], %183, %185 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %186 = arith.constant 0 : index
    %187 = arith.constant 0 : index
    %188 = arith.constant 0 : index
    %189 = arith.constant 0 : index
    %190 = arith.constant 0 : index
    affine.for %j_1_block = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%17] step 8 {
      affine.for %j_1_panel = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0) -> ((d0 + 8))>(%j_1_block) step 8 {
        %a_copy = memref.alloc(%15, %19) {alignment = 64 : i64} : memref<?x?x8xf64>
        affine.for %k1_1_copy = 0 to %15 {
          affine.for %k0_1_copy = 0 to %19 {
            %191 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            vector.transfer_write %191, %a_copy[%k1_1_copy, %k0_1_copy, %186] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
          }
        }
        affine.for %i_1_tile = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %17) step 6 {
          %192 = affine.for %k1 = 0 to %15 iter_args(%193 = %2) -> (vector<6x8xf64>) {
            %194 = affine.for %k0_1 = 0 to %19 iter_args(%195 = %193) -> (vector<6x8xf64>) {
              %196 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %197 = vector.transfer_read %a_copy[%k1, %k0_1, %187], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %198 = vector.broadcast %197 : vector<8xf64> to vector<6x8xf64>
              %199 = arith.mulf %196, %198 fastmath<reassoc,contract> : vector<6x8xf64>
              %200 = arith.addf %195, %199 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %200 : vector<6x8xf64>
            }
            affine.yield %194 : vector<6x8xf64>
          }
          vector.transfer_write %192, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_tile = affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %17) to affine_map<(d0, d1, d2) -> (((((d2 + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1))) floordiv 4) * 4) + ((((d1 + (d0 * -1)) floordiv 6) * 6) + d0)))>(%j_1_block, %17, %17) step 4 {
          %201 = affine.for %k1_1_below = 0 to %15 iter_args(%202 = %3) -> (vector<4x8xf64>) {
            %203 = affine.for %k0_1_below = 0 to %19 iter_args(%204 = %202) -> (vector<4x8xf64>) {
              %205 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %206 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %188], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %207 = vector.broadcast %206 : vector<8xf64> to vector<4x8xf64>
              %208 = arith.mulf %205, %207 fastmath<reassoc,contract> : vector<4x8xf64>
              %209 = arith.addf %204, %208 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %209 : vector<4x8xf64>
            }
            affine.yield %203 : vector<4x8xf64>
          }
          vector.transfer_write %201, %out2_1[%i_1_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_below_tile = affine_map<(d0, d1, d2) -> (((((d2 + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1))) floordiv 4) * 4) + ((((d1 + (d0 * -1)) floordiv 6) * 6) + d0)))>(%j_1_block, %17, %17) to affine_map<(d0, d1, d2, d3) -> (((((d3 + ((((d2 + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1))) floordiv 4) * -4) + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1)))) floordiv 2) * 2) + ((((d2 + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1))) floordiv 4) * 4) + ((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))))>(%j_1_block, %17, %17, %17) step 2 {
          %210 = affine.for %k1_1_below_below = 0 to %15 iter_args(%211 = %4) -> (vector<2x8xf64>) {
            %212 = affine.for %k0_1_below_below = 0 to %19 iter_args(%213 = %211) -> (vector<2x8xf64>) {
              %214 = vector.transfer_read %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
              %215 = vector.transfer_read %a_copy[%k1_1_below_below, %k0_1_below_below, %189], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %216 = vector.broadcast %215 : vector<8xf64> to vector<2x8xf64>
              %217 = arith.mulf %214, %216 fastmath<reassoc,contract> : vector<2x8xf64>
              %218 = arith.addf %213, %217 fastmath<reassoc,contract> : vector<2x8xf64>
              affine.yield %218 : vector<2x8xf64>
            }
            affine.yield %212 : vector<2x8xf64>
          }
          vector.transfer_write %210, %out2_1[%i_1_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_below_below_tile = affine_map<(d0, d1, d2, d3) -> (((((d3 + ((((d2 + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1))) floordiv 4) * -4) + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1)))) floordiv 2) * 2) + ((((d2 + ((((d1 + (d0 * -1)) floordiv 6) * -6) + (d0 * -1))) floordiv 4) * 4) + ((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))))>(%j_1_block, %17, %17, %17) to %17 {
          %219 = affine.for %k1_1_below_below_below = 0 to %15 iter_args(%220 = %5) -> (vector<1x8xf64>) {
            %221 = affine.for %k0_1_below_below_below = 0 to %19 iter_args(%222 = %220) -> (vector<1x8xf64>) {
              %223 = vector.transfer_read %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
              %224 = vector.transfer_read %a_copy[%k1_1_below_below_below, %k0_1_below_below_below, %190], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %225 = vector.broadcast %224 : vector<8xf64> to vector<1x8xf64>
              %226 = arith.mulf %223, %225 fastmath<reassoc,contract> : vector<1x8xf64>
              %227 = arith.addf %222, %226 fastmath<reassoc,contract> : vector<1x8xf64>
              affine.yield %227 : vector<1x8xf64>
            }
            affine.yield %221 : vector<1x8xf64>
          }
          vector.transfer_write %219, %out2_1[%i_1_below_below_below_tile, %j_1_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %228 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%17, %17)
    %229 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 6) * 6) + ((d0 floordiv 8) * 8)))>(%17, %17)
    %230 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%229, %17)
    %231 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%230, %17)
    %232 = arith.constant 0 : index
    %233 = arith.constant 0 : index
    %234 = arith.constant 0 : index
    %235 = arith.constant 0 : index
    %236 = arith.constant 0 : index
    affine.parallel (%j_1_last_panel) = ((symbol(%17) floordiv 8) * 8) to (symbol(%228)) step (8) {
      %a_copy_1 = memref.alloc(%15, %19) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_last_copy = 0 to %15 {
        affine.for %k0_1_last_copy = 0 to %19 {
          %237 = vector.transfer_read %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %237, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %232] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_last_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%17] to %229 step 6 {
        %238 = affine.for %k1_1 = 0 to %15 iter_args(%239 = %2) -> (vector<6x8xf64>) {
          %240 = affine.for %k0_2 = 0 to %19 iter_args(%241 = %239) -> (vector<6x8xf64>) {
            %242 = vector.transfer_read %a[%k1_1, %i_1_last_tile, %k0_2], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %243 = vector.transfer_read %a_copy_1[%k1_1, %k0_2, %233], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %244 = vector.broadcast %243 : vector<8xf64> to vector<6x8xf64>
            %245 = arith.mulf %242, %244 fastmath<reassoc,contract> : vector<6x8xf64>
            %246 = arith.addf %241, %245 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %246 : vector<6x8xf64>
          }
          affine.yield %240 : vector<6x8xf64>
        }
        vector.transfer_write %238, %out2_1[%i_1_last_tile, %j_1_last_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_tile = %229 to %230 step 4 {
        %247 = affine.for %k1_1_last_below = 0 to %15 iter_args(%248 = %3) -> (vector<4x8xf64>) {
          %249 = affine.for %k0_1_last_below = 0 to %19 iter_args(%250 = %248) -> (vector<4x8xf64>) {
            %251 = vector.transfer_read %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %252 = vector.transfer_read %a_copy_1[%k1_1_last_below, %k0_1_last_below, %234], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %253 = vector.broadcast %252 : vector<8xf64> to vector<4x8xf64>
            %254 = arith.mulf %251, %253 fastmath<reassoc,contract> : vector<4x8xf64>
            %255 = arith.addf %250, %254 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %255 : vector<4x8xf64>
          }
          affine.yield %249 : vector<4x8xf64>
        }
        vector.transfer_write %247, %out2_1[%i_1_last_below_tile, %j_1_last_panel] {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_below_tile = %230 to %231 step 2 {
        %256 = affine.for %k1_1_last_below_below = 0 to %15 iter_args(%257 = %4) -> (vector<2x8xf64>) {
          %258 = affine.for %k0_1_last_below_below = 0 to %19 iter_args(%259 = %257) -> (vector<2x8xf64>) {
            %260 = vector.transfer_read %a[%k1_1_last_below_below, %i_1_last_below_below_tile, %k0_1_last_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x8xf64>
            %261 = vector.transfer_read %a_copy_1[%k1_1_last_below_below, %k0_1_last_below_below, %235], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %262 = vector.broadcast %261 : vector<8xf64> to vector<2x8xf64>
            %263 = arith.mulf %260, %262 fastmath<reassoc,contract> : vector<2x8xf64>
            %264 = arith.addf %259, %263 fastmath<reassoc,contract> : vector<2x8xf64>
            affine.yield %264 : vector<2x8xf64>
          }
          affine.yield %258 : vector<2x8xf64>
        }
        vector.transfer_write %256, %out2_1[%i_1_last_below_below_tile, %j_1_last_panel] {in_bounds = [true, true]} : vector<2x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_below_below_tile = %231 to %17 {
        %265 = affine.for %k1_1_last_below_below_below = 0 to %15 iter_args(%266 = %5) -> (vector<1x8xf64>) {
          %267 = affine.for %k0_1_last_below_below_below = 0 to %19 iter_args(%268 = %266) -> (vector<1x8xf64>) {
            %269 = vector.transfer_read %a[%k1_1_last_below_below_below, %i_1_last_below_below_below_tile, %k0_1_last_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x8xf64>
            %270 = vector.transfer_read %a_copy_1[%k1_1_last_below_below_below, %k0_1_last_below_below_below, %236], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %271 = vector.broadcast %270 : vector<8xf64> to vector<1x8xf64>
            %272 = arith.mulf %269, %271 fastmath<reassoc,contract> : vector<1x8xf64>
            %273 = arith.addf %268, %272 fastmath<reassoc,contract> : vector<1x8xf64>
            affine.yield %273 : vector<1x8xf64>
          }
          affine.yield %267 : vector<1x8xf64>
        }
        vector.transfer_write %265, %out2_1[%i_1_last_below_below_below_tile, %j_1_last_panel] {in_bounds = [true, true]} : vector<1x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %274 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%17, %17)
    %275 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%274, %17)
    %276 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%275, %17)
    %277 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%17)
    %278 = arith.constant 0 : index
    %279 = arith.maxsi %277, %278 : index
    %280 = arith.constant 0 : index
    %281 = arith.constant 0 : index
    %282 = arith.constant 0 : index
    %283 = arith.constant 0 : index
    affine.for %j_1_last_right_panel = %228 to %17 step 4 {
      %a_copy_2 = memref.alloc(%15, %19, %279) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.parallel (%k1_1_last_right_copy) = (0) to (symbol(%15)) {
        affine.for %k0_1_last_right_copy = 0 to %19 {
          affine.for %j_1_last_right_copy = affine_map<(d0) -> (d0)>(%j_1_last_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_last_right_panel)[%17] {
            %284 = affine.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            affine.store %284, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %j_1_last_right_copy - %j_1_last_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %285 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %17, %j_1_last_right_panel)
      %286 = vector.create_mask %285 : vector<4xi1>
      %287 = vector.create_mask %7, %285 : vector<8x4xi1>
      affine.for %i_1_last_right_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%17] to %274 step 8 {
        %288 = affine.for %k1_1_last_right = 0 to %15 iter_args(%289 = %6) -> (vector<8x4xf64>) {
          %290 = affine.for %k0_1_last_right = 0 to %19 iter_args(%291 = %289) -> (vector<8x4xf64>) {
            %292 = vector.transfer_read %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %293 = vector.transfer_read %a_copy_2[%k1_1_last_right, %k0_1_last_right, %280], %1, %286 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %294 = vector.broadcast %293 : vector<4xf64> to vector<8x4xf64>
            %295 = arith.mulf %292, %294 fastmath<reassoc,contract> : vector<8x4xf64>
            %296 = arith.addf %291, %295 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %296 : vector<8x4xf64>
          }
          affine.yield %290 : vector<8x4xf64>
        }
        vector.transfer_write %288, %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %287 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      %297 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %17, %j_1_last_right_panel)
      %298 = vector.create_mask %297 : vector<4xi1>
      %299 = vector.create_mask %9, %297 : vector<4x4xi1>
      affine.for %i_1_last_right_below_tile = %274 to %275 step 4 {
        %300 = affine.for %k1_1_last_right_below = 0 to %15 iter_args(%301 = %8) -> (vector<4x4xf64>) {
          %302 = affine.for %k0_1_last_right_below = 0 to %19 iter_args(%303 = %301) -> (vector<4x4xf64>) {
            %304 = vector.transfer_read %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
            %305 = vector.transfer_read %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %281], %1, %298 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %306 = vector.broadcast %305 : vector<4xf64> to vector<4x4xf64>
            %307 = arith.mulf %304, %306 fastmath<reassoc,contract> : vector<4x4xf64>
            %308 = arith.addf %303, %307 fastmath<reassoc,contract> : vector<4x4xf64>
            affine.yield %308 : vector<4x4xf64>
          }
          affine.yield %302 : vector<4x4xf64>
        }
        vector.transfer_write %300, %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %299 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?xf64>
      }
      %309 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %17, %j_1_last_right_panel)
      %310 = vector.create_mask %309 : vector<4xi1>
      %311 = vector.create_mask %11, %309 : vector<2x4xi1>
      affine.for %i_1_last_right_below_below_tile = %275 to %276 step 2 {
        %312 = affine.for %k1_1_last_right_below_below = 0 to %15 iter_args(%313 = %10) -> (vector<2x4xf64>) {
          %314 = affine.for %k0_1_last_right_below_below = 0 to %19 iter_args(%315 = %313) -> (vector<2x4xf64>) {
            %316 = vector.transfer_read %a[%k1_1_last_right_below_below, %i_1_last_right_below_below_tile, %k0_1_last_right_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<2x4xf64>
            %317 = vector.transfer_read %a_copy_2[%k1_1_last_right_below_below, %k0_1_last_right_below_below, %282], %1, %310 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %318 = vector.broadcast %317 : vector<4xf64> to vector<2x4xf64>
            %319 = arith.mulf %316, %318 fastmath<reassoc,contract> : vector<2x4xf64>
            %320 = arith.addf %315, %319 fastmath<reassoc,contract> : vector<2x4xf64>
            affine.yield %320 : vector<2x4xf64>
          }
          affine.yield %314 : vector<2x4xf64>
        }
        vector.transfer_write %312, %out2_1[%i_1_last_right_below_below_tile, %j_1_last_right_panel], %311 {in_bounds = [true, true]} : vector<2x4xf64>, memref<?x?xf64>
      }
      %321 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %17, %j_1_last_right_panel)
      %322 = vector.create_mask %321 : vector<4xi1>
      %323 = vector.create_mask %13, %321 : vector<1x4xi1>
      affine.for %i_1_last_right_below_below_below_tile = %276 to %17 {
        %324 = affine.for %k1_1_last_right_below_below_below = 0 to %15 iter_args(%325 = %12) -> (vector<1x4xf64>) {
          %326 = affine.for %k0_1_last_right_below_below_below = 0 to %19 iter_args(%327 = %325) -> (vector<1x4xf64>) {
            %328 = vector.transfer_read %a[%k1_1_last_right_below_below_below, %i_1_last_right_below_below_below_tile, %k0_1_last_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<1x4xf64>
            %329 = vector.transfer_read %a_copy_2[%k1_1_last_right_below_below_below, %k0_1_last_right_below_below_below, %283], %1, %322 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %330 = vector.broadcast %329 : vector<4xf64> to vector<1x4xf64>
            %331 = arith.mulf %328, %330 fastmath<reassoc,contract> : vector<1x4xf64>
            %332 = arith.addf %327, %331 fastmath<reassoc,contract> : vector<1x4xf64>
            affine.yield %332 : vector<1x4xf64>
          }
          affine.yield %326 : vector<1x4xf64>
        }
        vector.transfer_write %324, %out2_1[%i_1_last_right_below_below_below_tile, %j_1_last_right_panel], %323 {in_bounds = [true, true]} : vector<1x4xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    affine.for %i_1 = 0 to %17 step 16 {
      affine.for %j_1 = affine_map<(d0) -> (d0)>(%i_1) to %17 step 16 {
        affine.for %i_2 = affine_map<(d0) -> (d0)>(%i_1) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_1)[%17] {
          affine.for %j_2 = max affine_map<(d0, d1) -> ((d1 + 1), d0)>(%j_1, %i_2) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%j_1)[%17] {
            %333 = affine.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            affine.store %333, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %minus6 = arith.constant -6 : index
    %minus4 = arith.constant -4 : index
    %minus8 = arith.constant -8 : index
    %c16 = arith.constant 16 : index
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
    %655 = arith.constant 3 : index
    %656 = arith.addi %654, %655 : index
    %657 = arith.constant 4 : index
    %658 = arith.divui %656, %657 : index
    %659 = arith.constant 7 : index
    %660 = arith.muli %658, %659 : index
    %661 = arith.constant 4 : index
    %662 = arith.addi %661, %660 : index
    %663 = arith.muli %654, %662 : index
    %664 = arith.constant 32768 : index
    %665 = arith.cmpi sge, %663, %664 : index
    "omp.parallel"(%665) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %5, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %666 = memref.load %v[%i] : memref<?xf64>
          %667 = vector.broadcast %666 : f64 to vector<4xf64>
          scf.for %j = %c0 to %5 step %c4 {
            %668 = arith.subi %5, %j overflow<nsw> : index
            %669 = vector.create_mask %668 : vector<4xi1>
            %670 = vector.maskedload %v[%j], %669, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %671 = arith.mulf %667, %670 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %j], %669, %671 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %j_1_block = %c0 to %21 step %c8 {
      %672 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %672 step %c8 {
        %a_copy = memref.alloc(%1, %3) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %1 step %c1 {
          scf.for %k0_1_copy = %c0 to %3 step %c1 {
            %673 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %674 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %675 = memref.load %a[%k1_1_copy, %674, %k0_1_copy] : memref<?x?x?xf64>
            %676 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %677 = memref.load %a[%k1_1_copy, %676, %k0_1_copy] : memref<?x?x?xf64>
            %678 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %679 = memref.load %a[%k1_1_copy, %678, %k0_1_copy] : memref<?x?x?xf64>
            %680 = vector.from_elements %673, %675, %677, %679 : vector<4xf64>
            %681 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %682 = memref.load %a[%k1_1_copy, %681, %k0_1_copy] : memref<?x?x?xf64>
            %683 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %684 = memref.load %a[%k1_1_copy, %683, %k0_1_copy] : memref<?x?x?xf64>
            %685 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %686 = memref.load %a[%k1_1_copy, %685, %k0_1_copy] : memref<?x?x?xf64>
            %687 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %688 = memref.load %a[%k1_1_copy, %687, %k0_1_copy] : memref<?x?x?xf64>
            %689 = vector.from_elements %682, %684, %686, %688 : vector<4xf64>
            vector.store %680, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %690 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %689, %a_copy[%k1_1_copy, %k0_1_copy, %690] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %691 = arith.subi %2, %j_1_block overflow<nsw> : index
        %692 = arith.floordivsi %691, %c6 : index
        %693 = arith.muli %692, %c6 overflow<nsw> : index
        %694 = arith.addi %693, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %694 step %c6 {
          %695, %696, %697, %698, %699, %700, %701, %702, %703, %704, %705, %706 = scf.for %k1 = %c0 to %1 step %c1 iter_args(%707 = %0, %708 = %0, %709 = %0, %710 = %0, %711 = %0, %712 = %0, %713 = %0, %714 = %0, %715 = %0, %716 = %0, %717 = %0, %718 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %719, %720, %721, %722, %723, %724, %725, %726, %727, %728, %729, %730 = scf.for %k0_1 = %c0 to %3 step %c1 iter_args(%731 = %707, %732 = %708, %733 = %709, %734 = %710, %735 = %711, %736 = %712, %737 = %713, %738 = %714, %739 = %715, %740 = %716, %741 = %717, %742 = %718) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %743 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %744 = vector.broadcast %743 : f64 to vector<4xf64>
              %745 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %746 = memref.load %a[%k1, %745, %k0_1] : memref<?x?x?xf64>
              %747 = vector.broadcast %746 : f64 to vector<4xf64>
              %748 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %749 = memref.load %a[%k1, %748, %k0_1] : memref<?x?x?xf64>
              %750 = vector.broadcast %749 : f64 to vector<4xf64>
              %751 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %752 = memref.load %a[%k1, %751, %k0_1] : memref<?x?x?xf64>
              %753 = vector.broadcast %752 : f64 to vector<4xf64>
              %754 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %755 = memref.load %a[%k1, %754, %k0_1] : memref<?x?x?xf64>
              %756 = vector.broadcast %755 : f64 to vector<4xf64>
              %757 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %758 = memref.load %a[%k1, %757, %k0_1] : memref<?x?x?xf64>
              %759 = vector.broadcast %758 : f64 to vector<4xf64>
              %760 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %761 = arith.addi %c0, %c4 overflow<nsw> : index
              %762 = vector.load %a_copy[%k1, %k0_1, %761] : memref<?x?x8xf64>, vector<4xf64>
              %763 = arith.mulf %744, %760 fastmath<reassoc,contract> : vector<4xf64>
              %764 = arith.mulf %744, %762 fastmath<reassoc,contract> : vector<4xf64>
              %765 = arith.mulf %747, %760 fastmath<reassoc,contract> : vector<4xf64>
              %766 = arith.mulf %747, %762 fastmath<reassoc,contract> : vector<4xf64>
              %767 = arith.mulf %750, %760 fastmath<reassoc,contract> : vector<4xf64>
              %768 = arith.mulf %750, %762 fastmath<reassoc,contract> : vector<4xf64>
              %769 = arith.mulf %753, %760 fastmath<reassoc,contract> : vector<4xf64>
              %770 = arith.mulf %753, %762 fastmath<reassoc,contract> : vector<4xf64>
              %771 = arith.mulf %756, %760 fastmath<reassoc,contract> : vector<4xf64>
              %772 = arith.mulf %756, %762 fastmath<reassoc,contract> : vector<4xf64>
              %773 = arith.mulf %759, %760 fastmath<reassoc,contract> : vector<4xf64>
              %774 = arith.mulf %759, %762 fastmath<reassoc,contract> : vector<4xf64>
              %775 = arith.addf %731, %763 fastmath<reassoc,contract> : vector<4xf64>
              %776 = arith.addf %732, %764 fastmath<reassoc,contract> : vector<4xf64>
              %777 = arith.addf %733, %765 fastmath<reassoc,contract> : vector<4xf64>
              %778 = arith.addf %734, %766 fastmath<reassoc,contract> : vector<4xf64>
              %779 = arith.addf %735, %767 fastmath<reassoc,contract> : vector<4xf64>
              %780 = arith.addf %736, %768 fastmath<reassoc,contract> : vector<4xf64>
              %781 = arith.addf %737, %769 fastmath<reassoc,contract> : vector<4xf64>
              %782 = arith.addf %738, %770 fastmath<reassoc,contract> : vector<4xf64>
              %783 = arith.addf %739, %771 fastmath<reassoc,contract> : vector<4xf64>
              %784 = arith.addf %740, %772 fastmath<reassoc,contract> : vector<4xf64>
              %785 = arith.addf %741, %773 fastmath<reassoc,contract> : vector<4xf64>
              %786 = arith.addf %742, %774 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %775, %776, %777, %778, %779, %780, %781, %782, %783, %784, %785, %786 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %719, %720, %721, %722, %723, %724, %725, %726, %727, %728, %729, %730 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %695, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %787 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %696, %out2_1[%i_1_tile, %787] : memref<?x?xf64>, vector<4xf64>
          %788 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %697, %out2_1[%788, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %698, %out2_1[%788, %787] : memref<?x?xf64>, vector<4xf64>
          %789 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %699, %out2_1[%789, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %700, %out2_1[%789, %787] : memref<?x?xf64>, vector<4xf64>
          %790 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %701, %out2_1[%790, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %702, %out2_1[%790, %787] : memref<?x?xf64>, vector<4xf64>
          %791 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %703, %out2_1[%791, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %704, %out2_1[%791, %787] : memref<?x?xf64>, vector<4xf64>
          %792 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %705, %out2_1[%792, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %706, %out2_1[%792, %787] : memref<?x?xf64>, vector<4xf64>
        }
        %793 = arith.muli %692, %minus6 overflow<nsw> : index
        %794 = arith.subi %793, %j_1_block overflow<nsw> : index
        %795 = arith.addi %2, %794 overflow<nsw> : index
        %796 = arith.shrsi %795, %c2 : index
        %797 = arith.muli %796, %c4 overflow<nsw> : index
        %798 = arith.addi %797, %694 overflow<nsw> : index
        scf.for %i_1_below_tile = %694 to %798 step %c4 {
          %799, %800, %801, %802, %803, %804, %805, %806 = scf.for %k1_1_below = %c0 to %1 step %c1 iter_args(%807 = %0, %808 = %0, %809 = %0, %810 = %0, %811 = %0, %812 = %0, %813 = %0, %814 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %815, %816, %817, %818, %819, %820, %821, %822 = scf.for %k0_1_below = %c0 to %3 step %c1 iter_args(%823 = %807, %824 = %808, %825 = %809, %826 = %810, %827 = %811, %828 = %812, %829 = %813, %830 = %814) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %831 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %832 = vector.broadcast %831 : f64 to vector<4xf64>
              %833 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
              %834 = memref.load %a[%k1_1_below, %833, %k0_1_below] : memref<?x?x?xf64>
              %835 = vector.broadcast %834 : f64 to vector<4xf64>
              %836 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
              %837 = memref.load %a[%k1_1_below, %836, %k0_1_below] : memref<?x?x?xf64>
              %838 = vector.broadcast %837 : f64 to vector<4xf64>
              %839 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
              %840 = memref.load %a[%k1_1_below, %839, %k0_1_below] : memref<?x?x?xf64>
              %841 = vector.broadcast %840 : f64 to vector<4xf64>
              %842 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %843 = arith.addi %c0, %c4 overflow<nsw> : index
              %844 = vector.load %a_copy[%k1_1_below, %k0_1_below, %843] : memref<?x?x8xf64>, vector<4xf64>
              %845 = arith.mulf %832, %842 fastmath<reassoc,contract> : vector<4xf64>
              %846 = arith.mulf %832, %844 fastmath<reassoc,contract> : vector<4xf64>
              %847 = arith.mulf %835, %842 fastmath<reassoc,contract> : vector<4xf64>
              %848 = arith.mulf %835, %844 fastmath<reassoc,contract> : vector<4xf64>
              %849 = arith.mulf %838, %842 fastmath<reassoc,contract> : vector<4xf64>
              %850 = arith.mulf %838, %844 fastmath<reassoc,contract> : vector<4xf64>
              %851 = arith.mulf %841, %842 fastmath<reassoc,contract> : vector<4xf64>
              %852 = arith.mulf %841, %844 fastmath<reassoc,contract> : vector<4xf64>
              %853 = arith.addf %823, %845 fastmath<reassoc,contract> : vector<4xf64>
              %854 = arith.addf %824, %846 fastmath<reassoc,contract> : vector<4xf64>
              %855 = arith.addf %825, %847 fastmath<reassoc,contract> : vector<4xf64>
              %856 = arith.addf %826, %848 fastmath<reassoc,contract> : vector<4xf64>
              %857 = arith.addf %827, %849 fastmath<reassoc,contract> : vector<4xf64>
              %858 = arith.addf %828, %850 fastmath<reassoc,contract> : vector<4xf64>
              %859 = arith.addf %829, %851 fastmath<reassoc,contract> : vector<4xf64>
              %860 = arith.addf %830, %852 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %853, %854, %855, %856, %857, %858, %859, %860 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %815, %816, %817, %818, %819, %820, %821, %822 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %799, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %861 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %800, %out2_1[%i_1_below_tile, %861] : memref<?x?xf64>, vector<4xf64>
          %862 = arith.addi %i_1_below_tile, %c1 overflow<nsw> : index
          vector.store %801, %out2_1[%862, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %802, %out2_1[%862, %861] : memref<?x?xf64>, vector<4xf64>
          %863 = arith.addi %i_1_below_tile, %c2 overflow<nsw> : index
          vector.store %803, %out2_1[%863, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %804, %out2_1[%863, %861] : memref<?x?xf64>, vector<4xf64>
          %864 = arith.addi %i_1_below_tile, %c3 overflow<nsw> : index
          vector.store %805, %out2_1[%864, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %806, %out2_1[%864, %861] : memref<?x?xf64>, vector<4xf64>
        }
        %865 = arith.muli %796, %minus4 overflow<nsw> : index
        %866 = arith.addi %865, %794 overflow<nsw> : index
        %867 = arith.addi %2, %866 overflow<nsw> : index
        %868 = arith.shrsi %867, %c1 : index
        %869 = arith.muli %868, %c2 overflow<nsw> : index
        %870 = arith.addi %869, %798 overflow<nsw> : index
        scf.for %i_1_below_below_tile = %798 to %870 step %c2 {
          %871, %872, %873, %874 = scf.for %k1_1_below_below = %c0 to %1 step %c1 iter_args(%875 = %0, %876 = %0, %877 = %0, %878 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %879, %880, %881, %882 = scf.for %k0_1_below_below = %c0 to %3 step %c1 iter_args(%883 = %875, %884 = %876, %885 = %877, %886 = %878) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %887 = memref.load %a[%k1_1_below_below, %i_1_below_below_tile, %k0_1_below_below] : memref<?x?x?xf64>
              %888 = vector.broadcast %887 : f64 to vector<4xf64>
              %889 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
              %890 = memref.load %a[%k1_1_below_below, %889, %k0_1_below_below] : memref<?x?x?xf64>
              %891 = vector.broadcast %890 : f64 to vector<4xf64>
              %892 = vector.load %a_copy[%k1_1_below_below, %k0_1_below_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %893 = arith.addi %c0, %c4 overflow<nsw> : index
              %894 = vector.load %a_copy[%k1_1_below_below, %k0_1_below_below, %893] : memref<?x?x8xf64>, vector<4xf64>
              %895 = arith.mulf %888, %892 fastmath<reassoc,contract> : vector<4xf64>
              %896 = arith.mulf %888, %894 fastmath<reassoc,contract> : vector<4xf64>
              %897 = arith.mulf %891, %892 fastmath<reassoc,contract> : vector<4xf64>
              %898 = arith.mulf %891, %894 fastmath<reassoc,contract> : vector<4xf64>
              %899 = arith.addf %883, %895 fastmath<reassoc,contract> : vector<4xf64>
              %900 = arith.addf %884, %896 fastmath<reassoc,contract> : vector<4xf64>
              %901 = arith.addf %885, %897 fastmath<reassoc,contract> : vector<4xf64>
              %902 = arith.addf %886, %898 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %899, %900, %901, %902 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %879, %880, %881, %882 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %871, %out2_1[%i_1_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %903 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %872, %out2_1[%i_1_below_below_tile, %903] : memref<?x?xf64>, vector<4xf64>
          %904 = arith.addi %i_1_below_below_tile, %c1 overflow<nsw> : index
          vector.store %873, %out2_1[%904, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %874, %out2_1[%904, %903] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_below_below_tile = %870 to %2 step %c1 {
          %905, %906 = scf.for %k1_1_below_below_below = %c0 to %1 step %c1 iter_args(%907 = %0, %908 = %0) -> (vector<4xf64>, vector<4xf64>) {
            %909, %910 = scf.for %k0_1_below_below_below = %c0 to %3 step %c1 iter_args(%911 = %907, %912 = %908) -> (vector<4xf64>, vector<4xf64>) {
              %913 = memref.load %a[%k1_1_below_below_below, %i_1_below_below_below_tile, %k0_1_below_below_below] : memref<?x?x?xf64>
              %914 = vector.broadcast %913 : f64 to vector<4xf64>
              %915 = vector.load %a_copy[%k1_1_below_below_below, %k0_1_below_below_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %916 = arith.addi %c0, %c4 overflow<nsw> : index
              %917 = vector.load %a_copy[%k1_1_below_below_below, %k0_1_below_below_below, %916] : memref<?x?x8xf64>, vector<4xf64>
              %918 = arith.mulf %914, %915 fastmath<reassoc,contract> : vector<4xf64>
              %919 = arith.mulf %914, %917 fastmath<reassoc,contract> : vector<4xf64>
              %920 = arith.addf %911, %918 fastmath<reassoc,contract> : vector<4xf64>
              %921 = arith.addf %912, %919 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %920, %921 : vector<4xf64>, vector<4xf64>
            }
            scf.yield %909, %910 : vector<4xf64>, vector<4xf64>
          }
          vector.store %905, %out2_1[%i_1_below_below_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %922 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %906, %out2_1[%i_1_below_below_below_tile, %922] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %923 = arith.muli %20, %minus8 overflow<nsw> : index
    %924 = arith.addi %2, %923 overflow<nsw> : index
    %925 = arith.shrsi %924, %c3 : index
    %926 = arith.muli %925, %c8 overflow<nsw> : index
    %927 = arith.addi %926, %21 overflow<nsw> : index
    %928 = arith.floordivsi %924, %c6 : index
    %929 = arith.muli %928, %c6 overflow<nsw> : index
    %930 = arith.addi %929, %21 overflow<nsw> : index
    %931 = arith.subi %2, %930 overflow<nsw> : index
    %932 = arith.shrsi %931, %c2 : index
    %933 = arith.muli %932, %c4 overflow<nsw> : index
    %934 = arith.addi %933, %930 overflow<nsw> : index
    %935 = arith.subi %2, %934 overflow<nsw> : index
    %936 = arith.shrsi %935, %c1 : index
    %937 = arith.muli %936, %c2 overflow<nsw> : index
    %938 = arith.addi %937, %934 overflow<nsw> : index
    %939 = arith.subi %927, %21 : index
    %940 = arith.constant 0 : index
    %941 = arith.maxsi %939, %940 : index
    %942 = arith.constant 7 : index
    %943 = arith.addi %941, %942 : index
    %944 = arith.constant 8 : index
    %945 = arith.divui %943, %944 : index
    %946 = arith.constant 0 : index
    %947 = arith.maxsi %1, %946 : index
    %948 = arith.constant 0 : index
    %949 = arith.maxsi %3, %948 : index
    %950 = arith.constant 30 : index
    %951 = arith.muli %949, %950 : index
    %952 = arith.constant 1 : index
    %953 = arith.addi %952, %951 : index
    %954 = arith.muli %947, %953 : index
    %955 = arith.subi %930, %21 : index
    %956 = arith.constant 0 : index
    %957 = arith.maxsi %955, %956 : index
    %958 = arith.constant 5 : index
    %959 = arith.addi %957, %958 : index
    %960 = arith.constant 6 : index
    %961 = arith.divui %959, %960 : index
    %962 = arith.constant 52 : index
    %963 = arith.muli %949, %962 : index
    %964 = arith.constant 1 : index
    %965 = arith.addi %964, %963 : index
    %966 = arith.muli %947, %965 : index
    %967 = arith.constant 31 : index
    %968 = arith.addi %967, %966 : index
    %969 = arith.muli %961, %968 : index
    %970 = arith.subi %934, %930 : index
    %971 = arith.constant 0 : index
    %972 = arith.maxsi %970, %971 : index
    %973 = arith.constant 3 : index
    %974 = arith.addi %972, %973 : index
    %975 = arith.constant 4 : index
    %976 = arith.divui %974, %975 : index
    %977 = arith.constant 36 : index
    %978 = arith.muli %949, %977 : index
    %979 = arith.constant 1 : index
    %980 = arith.addi %979, %978 : index
    %981 = arith.muli %947, %980 : index
    %982 = arith.constant 21 : index
    %983 = arith.addi %982, %981 : index
    %984 = arith.muli %976, %983 : index
    %985 = arith.subi %938, %934 : index
    %986 = arith.constant 0 : index
    %987 = arith.maxsi %985, %986 : index
    %988 = arith.constant 1 : index
    %989 = arith.addi %987, %988 : index
    %990 = arith.constant 2 : index
    %991 = arith.divui %989, %990 : index
    %992 = arith.constant 20 : index
    %993 = arith.muli %949, %992 : index
    %994 = arith.constant 1 : index
    %995 = arith.addi %994, %993 : index
    %996 = arith.muli %947, %995 : index
    %997 = arith.constant 11 : index
    %998 = arith.addi %997, %996 : index
    %999 = arith.muli %991, %998 : index
    %1000 = arith.subi %2, %938 : index
    %1001 = arith.constant 0 : index
    %1002 = arith.maxsi %1000, %1001 : index
    %1003 = arith.constant 12 : index
    %1004 = arith.muli %949, %1003 : index
    %1005 = arith.constant 1 : index
    %1006 = arith.addi %1005, %1004 : index
    %1007 = arith.muli %947, %1006 : index
    %1008 = arith.constant 6 : index
    %1009 = arith.addi %1008, %1007 : index
    %1010 = arith.muli %1002, %1009 : index
    %1011 = arith.constant 7 : index
    %1012 = arith.addi %1011, %954 : index
    %1013 = arith.addi %1012, %969 : index
    %1014 = arith.addi %1013, %984 : index
    %1015 = arith.addi %1014, %999 : index
    %1016 = arith.addi %1015, %1010 : index
    %1017 = arith.muli %945, %1016 : index
    %1018 = arith.constant 32768 : index
    %1019 = arith.cmpi sge, %1017, %1018 : index
    "omp.parallel"(%1019) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%21, %927, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_last_panel: index):
          %a_copy_1 = memref.alloc(%1, %3) {alignment = 64 : i64} : memref<?x?x8xf64>
          scf.for %k1_1_last_copy = %c0 to %1 step %c1 {
            scf.for %k0_1_last_copy = %c0 to %3 step %c1 {
              %1020 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
              %1021 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
              %1022 = memref.load %a[%k1_1_last_copy, %1021, %k0_1_last_copy] : memref<?x?x?xf64>
              %1023 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
              %1024 = memref.load %a[%k1_1_last_copy, %1023, %k0_1_last_copy] : memref<?x?x?xf64>
              %1025 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
              %1026 = memref.load %a[%k1_1_last_copy, %1025, %k0_1_last_copy] : memref<?x?x?xf64>
              %1027 = vector.from_elements %1020, %1022, %1024, %1026 : vector<4xf64>
              %1028 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
              %1029 = memref.load %a[%k1_1_last_copy, %1028, %k0_1_last_copy] : memref<?x?x?xf64>
              %1030 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
              %1031 = memref.load %a[%k1_1_last_copy, %1030, %k0_1_last_copy] : memref<?x?x?xf64>
              %1032 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
              %1033 = memref.load %a[%k1_1_last_copy, %1032, %k0_1_last_copy] : memref<?x?x?xf64>
              %1034 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
              %1035 = memref.load %a[%k1_1_last_copy, %1034, %k0_1_last_copy] : memref<?x?x?xf64>
              %1036 = vector.from_elements %1029, %1031, %1033, %1035 : vector<4xf64>
              vector.store %1027, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %1037 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %1036, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %1037] : memref<?x?x8xf64>, vector<4xf64>
            }
          }
          scf.for %i_1_last_tile = %21 to %930 step %c6 {
            %1038, %1039, %1040, %1041, %1042, %1043, %1044, %1045, %1046, %1047, %1048, %1049 = scf.for %k1_1 = %c0 to %1 step %c1 iter_args(%1050 = %0, %1051 = %0, %1052 = %0, %1053 = %0, %1054 = %0, %1055 = %0, %1056 = %0, %1057 = %0, %1058 = %0, %1059 = %0, %1060 = %0, %1061 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %1062, %1063, %1064, %1065, %1066, %1067, %1068, %1069, %1070, %1071, %1072, %1073 = scf.for %k0_2 = %c0 to %3 step %c1 iter_args(%1074 = %1050, %1075 = %1051, %1076 = %1052, %1077 = %1053, %1078 = %1054, %1079 = %1055, %1080 = %1056, %1081 = %1057, %1082 = %1058, %1083 = %1059, %1084 = %1060, %1085 = %1061) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %1086 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
                %1087 = vector.broadcast %1086 : f64 to vector<4xf64>
                %1088 = arith.addi %i_1_last_tile, %c1 overflow<nsw> : index
                %1089 = memref.load %a[%k1_1, %1088, %k0_2] : memref<?x?x?xf64>
                %1090 = vector.broadcast %1089 : f64 to vector<4xf64>
                %1091 = arith.addi %i_1_last_tile, %c2 overflow<nsw> : index
                %1092 = memref.load %a[%k1_1, %1091, %k0_2] : memref<?x?x?xf64>
                %1093 = vector.broadcast %1092 : f64 to vector<4xf64>
                %1094 = arith.addi %i_1_last_tile, %c3 overflow<nsw> : index
                %1095 = memref.load %a[%k1_1, %1094, %k0_2] : memref<?x?x?xf64>
                %1096 = vector.broadcast %1095 : f64 to vector<4xf64>
                %1097 = arith.addi %i_1_last_tile, %c4 overflow<nsw> : index
                %1098 = memref.load %a[%k1_1, %1097, %k0_2] : memref<?x?x?xf64>
                %1099 = vector.broadcast %1098 : f64 to vector<4xf64>
                %1100 = arith.addi %i_1_last_tile, %c5 overflow<nsw> : index
                %1101 = memref.load %a[%k1_1, %1100, %k0_2] : memref<?x?x?xf64>
                %1102 = vector.broadcast %1101 : f64 to vector<4xf64>
                %1103 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %1104 = arith.addi %c0, %c4 overflow<nsw> : index
                %1105 = vector.load %a_copy_1[%k1_1, %k0_2, %1104] : memref<?x?x8xf64>, vector<4xf64>
                %1106 = arith.mulf %1087, %1103 fastmath<reassoc,contract> : vector<4xf64>
                %1107 = arith.mulf %1087, %1105 fastmath<reassoc,contract> : vector<4xf64>
                %1108 = arith.mulf %1090, %1103 fastmath<reassoc,contract> : vector<4xf64>
                %1109 = arith.mulf %1090, %1105 fastmath<reassoc,contract> : vector<4xf64>
                %1110 = arith.mulf %1093, %1103 fastmath<reassoc,contract> : vector<4xf64>
                %1111 = arith.mulf %1093, %1105 fastmath<reassoc,contract> : vector<4xf64>
                %1112 = arith.mulf %1096, %1103 fastmath<reassoc,contract> : vector<4xf64>
                %1113 = arith.mulf %1096, %1105 fastmath<reassoc,contract> : vector<4xf64>
                %1114 = arith.mulf %1099, %1103 fastmath<reassoc,contract> : vector<4xf64>
                %1115 = arith.mulf %1099, %1105 fastmath<reassoc,contract> : vector<4xf64>
                %1116 = arith.mulf %1102, %1103 fastmath<reassoc,contract> : vector<4xf64>
                %1117 = arith.mulf %1102, %1105 fastmath<reassoc,contract> : vector<4xf64>
                %1118 = arith.addf %1074, %1106 fastmath<reassoc,contract> : vector<4xf64>
                %1119 = arith.addf %1075, %1107 fastmath<reassoc,contract> : vector<4xf64>
                %1120 = arith.addf %1076, %1108 fastmath<reassoc,contract> : vector<4xf64>
                %1121 = arith.addf %1077, %1109 fastmath<reassoc,contract> : vector<4xf64>
                %1122 = arith.addf %1078, %1110 fastmath<reassoc,contract> : vector<4xf64>
                %1123 = arith.addf %1079, %1111 fastmath<reassoc,contract> : vector<4xf64>
                %1124 = arith.addf %1080, %1112 fastmath<reassoc,contract> : vector<4xf64>
                %1125 = arith.addf %1081, %1113 fastmath<reassoc,contract> : vector<4xf64>
                %1126 = arith.addf %1082, %1114 fastmath<reassoc,contract> : vector<4xf64>
                %1127 = arith.addf %1083, %1115 fastmath<reassoc,contract> : vector<4xf64>
                %1128 = arith.addf %1084, %1116 fastmath<reassoc,contract> : vector<4xf64>
                %1129 = arith.addf %1085, %1117 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1118, %1119, %1120, %1121, %1122, %1123, %1124, %1125, %1126, %1127, %1128, %1129 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %1062, %1063, %1064, %1065, %1066, %1067, %1068, %1069, %1070, %1071, %1072, %1073 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %1038, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %1130 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
            vector.store %1039, %out2_1[%i_1_last_tile, %1130] : memref<?x?xf64>, vector<4xf64>
            %1131 = arith.addi %i_1_last_tile, %c1 overflow<nsw> : index
            vector.store %1040, %out2_1[%1131, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1041, %out2_1[%1131, %1130] : memref<?x?xf64>, vector<4xf64>
            %1132 = arith.addi %i_1_last_tile, %c2 overflow<nsw> : index
            vector.store %1042, %out2_1[%1132, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1043, %out2_1[%1132, %1130] : memref<?x?xf64>, vector<4xf64>
            %1133 = arith.addi %i_1_last_tile, %c3 overflow<nsw> : index
            vector.store %1044, %out2_1[%1133, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1045, %out2_1[%1133, %1130] : memref<?x?xf64>, vector<4xf64>
            %1134 = arith.addi %i_1_last_tile, %c4 overflow<nsw> : index
            vector.store %1046, %out2_1[%1134, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1047, %out2_1[%1134, %1130] : memref<?x?xf64>, vector<4xf64>
            %1135 = arith.addi %i_1_last_tile, %c5 overflow<nsw> : index
            vector.store %1048, %out2_1[%1135, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1049, %out2_1[%1135, %1130] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_tile = %930 to %934 step %c4 {
            %1136, %1137, %1138, %1139, %1140, %1141, %1142, %1143 = scf.for %k1_1_last_below = %c0 to %1 step %c1 iter_args(%1144 = %0, %1145 = %0, %1146 = %0, %1147 = %0, %1148 = %0, %1149 = %0, %1150 = %0, %1151 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %1152, %1153, %1154, %1155, %1156, %1157, %1158, %1159 = scf.for %k0_1_last_below = %c0 to %3 step %c1 iter_args(%1160 = %1144, %1161 = %1145, %1162 = %1146, %1163 = %1147, %1164 = %1148, %1165 = %1149, %1166 = %1150, %1167 = %1151) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %1168 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
                %1169 = vector.broadcast %1168 : f64 to vector<4xf64>
                %1170 = arith.addi %i_1_last_below_tile, %c1 overflow<nsw> : index
                %1171 = memref.load %a[%k1_1_last_below, %1170, %k0_1_last_below] : memref<?x?x?xf64>
                %1172 = vector.broadcast %1171 : f64 to vector<4xf64>
                %1173 = arith.addi %i_1_last_below_tile, %c2 overflow<nsw> : index
                %1174 = memref.load %a[%k1_1_last_below, %1173, %k0_1_last_below] : memref<?x?x?xf64>
                %1175 = vector.broadcast %1174 : f64 to vector<4xf64>
                %1176 = arith.addi %i_1_last_below_tile, %c3 overflow<nsw> : index
                %1177 = memref.load %a[%k1_1_last_below, %1176, %k0_1_last_below] : memref<?x?x?xf64>
                %1178 = vector.broadcast %1177 : f64 to vector<4xf64>
                %1179 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %1180 = arith.addi %c0, %c4 overflow<nsw> : index
                %1181 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %1180] : memref<?x?x8xf64>, vector<4xf64>
                %1182 = arith.mulf %1169, %1179 fastmath<reassoc,contract> : vector<4xf64>
                %1183 = arith.mulf %1169, %1181 fastmath<reassoc,contract> : vector<4xf64>
                %1184 = arith.mulf %1172, %1179 fastmath<reassoc,contract> : vector<4xf64>
                %1185 = arith.mulf %1172, %1181 fastmath<reassoc,contract> : vector<4xf64>
                %1186 = arith.mulf %1175, %1179 fastmath<reassoc,contract> : vector<4xf64>
                %1187 = arith.mulf %1175, %1181 fastmath<reassoc,contract> : vector<4xf64>
                %1188 = arith.mulf %1178, %1179 fastmath<reassoc,contract> : vector<4xf64>
                %1189 = arith.mulf %1178, %1181 fastmath<reassoc,contract> : vector<4xf64>
                %1190 = arith.addf %1160, %1182 fastmath<reassoc,contract> : vector<4xf64>
                %1191 = arith.addf %1161, %1183 fastmath<reassoc,contract> : vector<4xf64>
                %1192 = arith.addf %1162, %1184 fastmath<reassoc,contract> : vector<4xf64>
                %1193 = arith.addf %1163, %1185 fastmath<reassoc,contract> : vector<4xf64>
                %1194 = arith.addf %1164, %1186 fastmath<reassoc,contract> : vector<4xf64>
                %1195 = arith.addf %1165, %1187 fastmath<reassoc,contract> : vector<4xf64>
                %1196 = arith.addf %1166, %1188 fastmath<reassoc,contract> : vector<4xf64>
                %1197 = arith.addf %1167, %1189 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1190, %1191, %1192, %1193, %1194, %1195, %1196, %1197 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %1152, %1153, %1154, %1155, %1156, %1157, %1158, %1159 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %1136, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %1198 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
            vector.store %1137, %out2_1[%i_1_last_below_tile, %1198] : memref<?x?xf64>, vector<4xf64>
            %1199 = arith.addi %i_1_last_below_tile, %c1 overflow<nsw> : index
            vector.store %1138, %out2_1[%1199, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1139, %out2_1[%1199, %1198] : memref<?x?xf64>, vector<4xf64>
            %1200 = arith.addi %i_1_last_below_tile, %c2 overflow<nsw> : index
            vector.store %1140, %out2_1[%1200, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1141, %out2_1[%1200, %1198] : memref<?x?xf64>, vector<4xf64>
            %1201 = arith.addi %i_1_last_below_tile, %c3 overflow<nsw> : index
            vector.store %1142, %out2_1[%1201, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1143, %out2_1[%1201, %1198] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_below_tile = %934 to %938 step %c2 {
            %1202, %1203, %1204, %1205 = scf.for %k1_1_last_below_below = %c0 to %1 step %c1 iter_args(%1206 = %0, %1207 = %0, %1208 = %0, %1209 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %1210, %1211, %1212, %1213 = scf.for %k0_1_last_below_below = %c0 to %3 step %c1 iter_args(%1214 = %1206, %1215 = %1207, %1216 = %1208, %1217 = %1209) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %1218 = memref.load %a[%k1_1_last_below_below, %i_1_last_below_below_tile, %k0_1_last_below_below] : memref<?x?x?xf64>
                %1219 = vector.broadcast %1218 : f64 to vector<4xf64>
                %1220 = arith.addi %i_1_last_below_below_tile, %c1 overflow<nsw> : index
                %1221 = memref.load %a[%k1_1_last_below_below, %1220, %k0_1_last_below_below] : memref<?x?x?xf64>
                %1222 = vector.broadcast %1221 : f64 to vector<4xf64>
                %1223 = vector.load %a_copy_1[%k1_1_last_below_below, %k0_1_last_below_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %1224 = arith.addi %c0, %c4 overflow<nsw> : index
                %1225 = vector.load %a_copy_1[%k1_1_last_below_below, %k0_1_last_below_below, %1224] : memref<?x?x8xf64>, vector<4xf64>
                %1226 = arith.mulf %1219, %1223 fastmath<reassoc,contract> : vector<4xf64>
                %1227 = arith.mulf %1219, %1225 fastmath<reassoc,contract> : vector<4xf64>
                %1228 = arith.mulf %1222, %1223 fastmath<reassoc,contract> : vector<4xf64>
                %1229 = arith.mulf %1222, %1225 fastmath<reassoc,contract> : vector<4xf64>
                %1230 = arith.addf %1214, %1226 fastmath<reassoc,contract> : vector<4xf64>
                %1231 = arith.addf %1215, %1227 fastmath<reassoc,contract> : vector<4xf64>
                %1232 = arith.addf %1216, %1228 fastmath<reassoc,contract> : vector<4xf64>
                %1233 = arith.addf %1217, %1229 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1230, %1231, %1232, %1233 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %1210, %1211, %1212, %1213 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            vector.store %1202, %out2_1[%i_1_last_below_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %1234 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
            vector.store %1203, %out2_1[%i_1_last_below_below_tile, %1234] : memref<?x?xf64>, vector<4xf64>
            %1235 = arith.addi %i_1_last_below_below_tile, %c1 overflow<nsw> : index
            vector.store %1204, %out2_1[%1235, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1205, %out2_1[%1235, %1234] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_below_below_tile = %938 to %2 step %c1 {
            %1236, %1237 = scf.for %k1_1_last_below_below_below = %c0 to %1 step %c1 iter_args(%1238 = %0, %1239 = %0) -> (vector<4xf64>, vector<4xf64>) {
              %1240, %1241 = scf.for %k0_1_last_below_below_below = %c0 to %3 step %c1 iter_args(%1242 = %1238, %1243 = %1239) -> (vector<4xf64>, vector<4xf64>) {
                %1244 = memref.load %a[%k1_1_last_below_below_below, %i_1_last_below_below_below_tile, %k0_1_last_below_below_below] : memref<?x?x?xf64>
                %1245 = vector.broadcast %1244 : f64 to vector<4xf64>
                %1246 = vector.load %a_copy_1[%k1_1_last_below_below_below, %k0_1_last_below_below_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %1247 = arith.addi %c0, %c4 overflow<nsw> : index
                %1248 = vector.load %a_copy_1[%k1_1_last_below_below_below, %k0_1_last_below_below_below, %1247] : memref<?x?x8xf64>, vector<4xf64>
                %1249 = arith.mulf %1245, %1246 fastmath<reassoc,contract> : vector<4xf64>
                %1250 = arith.mulf %1245, %1248 fastmath<reassoc,contract> : vector<4xf64>
                %1251 = arith.addf %1242, %1249 fastmath<reassoc,contract> : vector<4xf64>
                %1252 = arith.addf %1243, %1250 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1251, %1252 : vector<4xf64>, vector<4xf64>
              }
              scf.yield %1240, %1241 : vector<4xf64>, vector<4xf64>
            }
            vector.store %1236, %out2_1[%i_1_last_below_below_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %1253 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
            vector.store %1237, %out2_1[%i_1_last_below_below_below_tile, %1253] : memref<?x?xf64>, vector<4xf64>
          }
          memref.dealloc %a_copy_1 : memref<?x?x8xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1254 = arith.subi %2, %927 overflow<nsw> : index
    %1255 = arith.shrsi %1254, %c2 : index
    %1256 = arith.muli %1255, %c4 overflow<nsw> : index
    %1257 = arith.addi %1256, %927 overflow<nsw> : index
    %1258 = arith.subi %2, %1257 overflow<nsw> : index
    %1259 = arith.shrsi %1258, %c1 : index
    %1260 = arith.muli %1259, %c2 overflow<nsw> : index
    %1261 = arith.addi %1260, %1257 overflow<nsw> : index
    %1262 = arith.andi %2, %c7 : index
    %1263 = arith.minsi %c4, %1262 : index
    %1264 = arith.maxsi %1263, %c0 : index
    scf.for %j_1_last_right_panel = %927 to %2 step %c4 {
      %a_copy_2 = memref.alloc(%1, %3, %1264) {alignment = 64 : i64} : memref<?x?x?xf64>
      %1265 = arith.constant 0 : index
      %1266 = arith.maxsi %1, %1265 : index
      %1267 = arith.constant 0 : index
      %1268 = arith.maxsi %3, %1267 : index
      %1269 = arith.constant 4 : index
      %1270 = arith.addi %j_1_last_right_panel, %1269 : index
      %1271 = arith.minsi %1270, %2 : index
      %1272 = arith.subi %1271, %j_1_last_right_panel : index
      %1273 = arith.constant 0 : index
      %1274 = arith.maxsi %1272, %1273 : index
      %1275 = arith.constant 5 : index
      %1276 = arith.muli %1274, %1275 : index
      %1277 = arith.constant 3 : index
      %1278 = arith.addi %1277, %1276 : index
      %1279 = arith.muli %1268, %1278 : index
      %1280 = arith.constant 1 : index
      %1281 = arith.addi %1280, %1279 : index
      %1282 = arith.muli %1266, %1281 : index
      %1283 = arith.constant 32768 : index
      %1284 = arith.cmpi sge, %1282, %1283 : index
      "omp.parallel"(%1284) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
        "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
          "omp.loop_nest"(%c0, %1, %c1) <{collapse_num_loops = 1 : i64}> ({
          ^bb0(%k1_1_last_right_copy: index):
            scf.for %k0_1_last_right_copy = %c0 to %3 step %c1 {
              %1285 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
              %1286 = arith.minsi %1285, %2 : index
              scf.for %j_1_last_right_copy = %j_1_last_right_panel to %1286 step %c1 {
                %1287 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
                %1288 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
                memref.store %1287, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %1288] : memref<?x?x?xf64>
              }
            }
            omp.yield
          }) : (index, index, index) -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : (i1) -> ()
      %1289 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %1290 = arith.subi %1289, %j_1_last_right_panel overflow<nsw> : index
      %1291 = arith.subi %2, %j_1_last_right_panel overflow<nsw> : index
      %1292 = arith.minsi %1290, %1291 : index
      %1293 = vector.create_mask %1292 : vector<4xi1>
      scf.for %i_1_last_right_tile = %21 to %927 step %c8 {
        %1294, %1295, %1296, %1297, %1298, %1299, %1300, %1301 = scf.for %k1_1_last_right = %c0 to %1 step %c1 iter_args(%1302 = %0, %1303 = %0, %1304 = %0, %1305 = %0, %1306 = %0, %1307 = %0, %1308 = %0, %1309 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1310, %1311, %1312, %1313, %1314, %1315, %1316, %1317 = scf.for %k0_1_last_right = %c0 to %3 step %c1 iter_args(%1318 = %1302, %1319 = %1303, %1320 = %1304, %1321 = %1305, %1322 = %1306, %1323 = %1307, %1324 = %1308, %1325 = %1309) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1326 = memref.load %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right] : memref<?x?x?xf64>
            %1327 = vector.broadcast %1326 : f64 to vector<4xf64>
            %1328 = arith.addi %i_1_last_right_tile, %c1 overflow<nsw> : index
            %1329 = memref.load %a[%k1_1_last_right, %1328, %k0_1_last_right] : memref<?x?x?xf64>
            %1330 = vector.broadcast %1329 : f64 to vector<4xf64>
            %1331 = arith.addi %i_1_last_right_tile, %c2 overflow<nsw> : index
            %1332 = memref.load %a[%k1_1_last_right, %1331, %k0_1_last_right] : memref<?x?x?xf64>
            %1333 = vector.broadcast %1332 : f64 to vector<4xf64>
            %1334 = arith.addi %i_1_last_right_tile, %c3 overflow<nsw> : index
            %1335 = memref.load %a[%k1_1_last_right, %1334, %k0_1_last_right] : memref<?x?x?xf64>
            %1336 = vector.broadcast %1335 : f64 to vector<4xf64>
            %1337 = arith.addi %i_1_last_right_tile, %c4 overflow<nsw> : index
            %1338 = memref.load %a[%k1_1_last_right, %1337, %k0_1_last_right] : memref<?x?x?xf64>
            %1339 = vector.broadcast %1338 : f64 to vector<4xf64>
            %1340 = arith.addi %i_1_last_right_tile, %c5 overflow<nsw> : index
            %1341 = memref.load %a[%k1_1_last_right, %1340, %k0_1_last_right] : memref<?x?x?xf64>
            %1342 = vector.broadcast %1341 : f64 to vector<4xf64>
            %1343 = arith.addi %i_1_last_right_tile, %c6 overflow<nsw> : index
            %1344 = memref.load %a[%k1_1_last_right, %1343, %k0_1_last_right] : memref<?x?x?xf64>
            %1345 = vector.broadcast %1344 : f64 to vector<4xf64>
            %1346 = arith.addi %i_1_last_right_tile, %c7 overflow<nsw> : index
            %1347 = memref.load %a[%k1_1_last_right, %1346, %k0_1_last_right] : memref<?x?x?xf64>
            %1348 = vector.broadcast %1347 : f64 to vector<4xf64>
            %1349 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %1293, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1350 = arith.mulf %1327, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1351 = arith.mulf %1330, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1352 = arith.mulf %1333, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1353 = arith.mulf %1336, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1354 = arith.mulf %1339, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1355 = arith.mulf %1342, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1356 = arith.mulf %1345, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1357 = arith.mulf %1348, %1349 fastmath<reassoc,contract> : vector<4xf64>
            %1358 = arith.addf %1318, %1350 fastmath<reassoc,contract> : vector<4xf64>
            %1359 = arith.addf %1319, %1351 fastmath<reassoc,contract> : vector<4xf64>
            %1360 = arith.addf %1320, %1352 fastmath<reassoc,contract> : vector<4xf64>
            %1361 = arith.addf %1321, %1353 fastmath<reassoc,contract> : vector<4xf64>
            %1362 = arith.addf %1322, %1354 fastmath<reassoc,contract> : vector<4xf64>
            %1363 = arith.addf %1323, %1355 fastmath<reassoc,contract> : vector<4xf64>
            %1364 = arith.addf %1324, %1356 fastmath<reassoc,contract> : vector<4xf64>
            %1365 = arith.addf %1325, %1357 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1358, %1359, %1360, %1361, %1362, %1363, %1364, %1365 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1310, %1311, %1312, %1313, %1314, %1315, %1316, %1317 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %1293, %1294 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1366 = arith.addi %i_1_last_right_tile, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%1366, %j_1_last_right_panel], %1293, %1295 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1367 = arith.addi %i_1_last_right_tile, %c2 overflow<nsw> : index
        vector.maskedstore %out2_1[%1367, %j_1_last_right_panel], %1293, %1296 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1368 = arith.addi %i_1_last_right_tile, %c3 overflow<nsw> : index
        vector.maskedstore %out2_1[%1368, %j_1_last_right_panel], %1293, %1297 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1369 = arith.addi %i_1_last_right_tile, %c4 overflow<nsw> : index
        vector.maskedstore %out2_1[%1369, %j_1_last_right_panel], %1293, %1298 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1370 = arith.addi %i_1_last_right_tile, %c5 overflow<nsw> : index
        vector.maskedstore %out2_1[%1370, %j_1_last_right_panel], %1293, %1299 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1371 = arith.addi %i_1_last_right_tile, %c6 overflow<nsw> : index
        vector.maskedstore %out2_1[%1371, %j_1_last_right_panel], %1293, %1300 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1372 = arith.addi %i_1_last_right_tile, %c7 overflow<nsw> : index
        vector.maskedstore %out2_1[%1372, %j_1_last_right_panel], %1293, %1301 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_tile = %927 to %1257 step %c4 {
        %1373, %1374, %1375, %1376 = scf.for %k1_1_last_right_below = %c0 to %1 step %c1 iter_args(%1377 = %0, %1378 = %0, %1379 = %0, %1380 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1381, %1382, %1383, %1384 = scf.for %k0_1_last_right_below = %c0 to %3 step %c1 iter_args(%1385 = %1377, %1386 = %1378, %1387 = %1379, %1388 = %1380) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1389 = memref.load %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1390 = vector.broadcast %1389 : f64 to vector<4xf64>
            %1391 = arith.addi %i_1_last_right_below_tile, %c1 overflow<nsw> : index
            %1392 = memref.load %a[%k1_1_last_right_below, %1391, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1393 = vector.broadcast %1392 : f64 to vector<4xf64>
            %1394 = arith.addi %i_1_last_right_below_tile, %c2 overflow<nsw> : index
            %1395 = memref.load %a[%k1_1_last_right_below, %1394, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1396 = vector.broadcast %1395 : f64 to vector<4xf64>
            %1397 = arith.addi %i_1_last_right_below_tile, %c3 overflow<nsw> : index
            %1398 = memref.load %a[%k1_1_last_right_below, %1397, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1399 = vector.broadcast %1398 : f64 to vector<4xf64>
            %1400 = vector.maskedload %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %c0], %1293, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1401 = arith.mulf %1390, %1400 fastmath<reassoc,contract> : vector<4xf64>
            %1402 = arith.mulf %1393, %1400 fastmath<reassoc,contract> : vector<4xf64>
            %1403 = arith.mulf %1396, %1400 fastmath<reassoc,contract> : vector<4xf64>
            %1404 = arith.mulf %1399, %1400 fastmath<reassoc,contract> : vector<4xf64>
            %1405 = arith.addf %1385, %1401 fastmath<reassoc,contract> : vector<4xf64>
            %1406 = arith.addf %1386, %1402 fastmath<reassoc,contract> : vector<4xf64>
            %1407 = arith.addf %1387, %1403 fastmath<reassoc,contract> : vector<4xf64>
            %1408 = arith.addf %1388, %1404 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1405, %1406, %1407, %1408 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1381, %1382, %1383, %1384 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %1293, %1373 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1409 = arith.addi %i_1_last_right_below_tile, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%1409, %j_1_last_right_panel], %1293, %1374 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1410 = arith.addi %i_1_last_right_below_tile, %c2 overflow<nsw> : index
        vector.maskedstore %out2_1[%1410, %j_1_last_right_panel], %1293, %1375 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1411 = arith.addi %i_1_last_right_below_tile, %c3 overflow<nsw> : index
        vector.maskedstore %out2_1[%1411, %j_1_last_right_panel], %1293, %1376 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_below_tile = %1257 to %1261 step %c2 {
        %1412, %1413 = scf.for %k1_1_last_right_below_below = %c0 to %1 step %c1 iter_args(%1414 = %0, %1415 = %0) -> (vector<4xf64>, vector<4xf64>) {
          %1416, %1417 = scf.for %k0_1_last_right_below_below = %c0 to %3 step %c1 iter_args(%1418 = %1414, %1419 = %1415) -> (vector<4xf64>, vector<4xf64>) {
            %1420 = memref.load %a[%k1_1_last_right_below_below, %i_1_last_right_below_below_tile, %k0_1_last_right_below_below] : memref<?x?x?xf64>
            %1421 = vector.broadcast %1420 : f64 to vector<4xf64>
            %1422 = arith.addi %i_1_last_right_below_below_tile, %c1 overflow<nsw> : index
            %1423 = memref.load %a[%k1_1_last_right_below_below, %1422, %k0_1_last_right_below_below] : memref<?x?x?xf64>
            %1424 = vector.broadcast %1423 : f64 to vector<4xf64>
            %1425 = vector.maskedload %a_copy_2[%k1_1_last_right_below_below, %k0_1_last_right_below_below, %c0], %1293, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1426 = arith.mulf %1421, %1425 fastmath<reassoc,contract> : vector<4xf64>
            %1427 = arith.mulf %1424, %1425 fastmath<reassoc,contract> : vector<4xf64>
            %1428 = arith.addf %1418, %1426 fastmath<reassoc,contract> : vector<4xf64>
            %1429 = arith.addf %1419, %1427 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1428, %1429 : vector<4xf64>, vector<4xf64>
          }
          scf.yield %1416, %1417 : vector<4xf64>, vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_last_right_below_below_tile, %j_1_last_right_panel], %1293, %1412 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        %1430 = arith.addi %i_1_last_right_below_below_tile, %c1 overflow<nsw> : index
        vector.maskedstore %out2_1[%1430, %j_1_last_right_panel], %1293, %1413 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_below_below_tile = %1261 to %2 step %c1 {
        %1431 = scf.for %k1_1_last_right_below_below_below = %c0 to %1 step %c1 iter_args(%1432 = %0) -> (vector<4xf64>) {
          %1433 = scf.for %k0_1_last_right_below_below_below = %c0 to %3 step %c1 iter_args(%1434 = %1432) -> (vector<4xf64>) {
            %1435 = memref.load %a[%k1_1_last_right_below_below_below, %i_1_last_right_below_below_below_tile, %k0_1_last_right_below_below_below] : memref<?x?x?xf64>
            %1436 = vector.broadcast %1435 : f64 to vector<4xf64>
            %1437 = vector.maskedload %a_copy_2[%k1_1_last_right_below_below_below, %k0_1_last_right_below_below_below, %c0], %1293, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1438 = arith.mulf %1436, %1437 fastmath<reassoc,contract> : vector<4xf64>
            %1439 = arith.addf %1434, %1438 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1439 : vector<4xf64>
          }
          scf.yield %1433 : vector<4xf64>
        }
        vector.maskedstore %out2_1[%i_1_last_right_below_below_below_tile, %j_1_last_right_panel], %1293, %1431 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %2 step %c16 {
      scf.for %j_1 = %i_1 to %2 step %c16 {
        %1440 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1441 = arith.minsi %1440, %2 : index
        scf.for %i_2 = %i_1 to %1441 step %c1 {
          %1442 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1443 = arith.maxsi %1442, %j_1 : index
          %1444 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1445 = arith.minsi %1444, %2 : index
          scf.for %j_2 = %1443 to %1445 step %c1 {
            %1446 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1446, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %11 = llvm.mlir.constant(-6) : i64
    %12 = llvm.mlir.constant(-4) : i64
    %13 = llvm.mlir.constant(-8) : i64
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(-1) : i64
    %16 = llvm.mlir.constant(24576) : i64
    %17 = llvm.mlir.constant(12288) : i64
    %18 = llvm.mlir.constant(8191) : i64
    %19 = llvm.mlir.constant(13) : i64
    %20 = llvm.mlir.constant(55) : i64
    %21 = llvm.mlir.constant(65) : i64
    %22 = llvm.mlir.constant(39) : i64
    %23 = llvm.mlir.constant(45) : i64
    %24 = llvm.mlir.constant(23) : i64
    %25 = llvm.mlir.constant(25) : i64
    %26 = llvm.mlir.constant(15) : i64
    %27 = llvm.mlir.constant(16383) : i64
    %28 = llvm.mlir.constant(50) : i64
    %29 = llvm.mlir.constant(51) : i64
    %30 = llvm.mlir.constant(26) : i64
    %31 = llvm.mlir.constant(27) : i64
    %32 = llvm.mlir.constant(14) : i64
    %33 = llvm.mlir.constant(9) : i64
    %34 = llvm.mlir.constant(32768) : i64
    %35 = llvm.mlir.constant(200) : i64
    %36 = llvm.alloca %35 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.mlir.constant(24) : i64
    %38 = llvm.mlir.constant(32) : i64
    %39 = llvm.mlir.constant(40) : i64
    %40 = llvm.mlir.constant(48) : i64
    %41 = llvm.mlir.constant(56) : i64
    %42 = llvm.mlir.constant(64) : i64
    %43 = llvm.mlir.constant(72) : i64
    %44 = llvm.mlir.constant(80) : i64
    %45 = llvm.mlir.constant(88) : i64
    %46 = llvm.mlir.constant(96) : i64
    %47 = llvm.mlir.constant(104) : i64
    %48 = llvm.mlir.constant(112) : i64
    %49 = llvm.mlir.constant(120) : i64
    %50 = llvm.mlir.constant(128) : i64
    %51 = llvm.mlir.constant(136) : i64
    %52 = llvm.mlir.constant(144) : i64
    %53 = llvm.mlir.constant(152) : i64
    %54 = llvm.mlir.constant(160) : i64
    %55 = llvm.mlir.constant(168) : i64
    %56 = llvm.mlir.constant(176) : i64
    %57 = llvm.mlir.constant(184) : i64
    %58 = llvm.mlir.constant(192) : i64
    %59 = llvm.mlir.constant(0 : i32) : i32
    %60 = llvm.alloca %37 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %61 = llvm.mlir.constant(true) : i1
    %62 = llvm.mlir.constant(1 : i32) : i32
    %63 = llvm.mlir.constant(-64) : i64
    %64 = llvm.mlir.constant(30) : i64
    %65 = llvm.mlir.constant(52) : i64
    %66 = llvm.mlir.constant(31) : i64
    %67 = llvm.mlir.constant(36) : i64
    %68 = llvm.mlir.constant(21) : i64
    %69 = llvm.mlir.constant(20) : i64
    %70 = llvm.mlir.constant(11) : i64
    %71 = llvm.mlir.constant(12) : i64
    %72 = llvm.alloca %45 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %73 = llvm.alloca %43 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %74 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %75 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %76 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %77 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %78 = llvm.mul %a_size1, %b_stride1 : i64
    %79 = llvm.ashr %b_stride1, %1 : i64
    %80 = llvm.mul %79, %0 overflow<nsw> : i64
    %81 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %82 = llvm.sdiv %a_size1, %3 : i64
    %83 = llvm.srem %a_size1, %3 : i64
    %84 = llvm.icmp "ne" %83, %9 : i64
    %85 = llvm.xor %83, %3 : i64
    %86 = llvm.icmp "slt" %85, %9 : i64
    %87 = llvm.and %84, %86 : i1
    %88 = llvm.add %82, %15 : i64
    %89 = llvm.select %87, %88, %82 : i1, i64
    %90 = llvm.mul %89, %3 overflow<nsw> : i64
    %91 = llvm.sub %a_size1, %90 overflow<nsw> : i64
    %92 = llvm.ashr %91, %5 : i64
    %93 = llvm.mul %92, %4 overflow<nsw> : i64
    %94 = llvm.add %93, %90 overflow<nsw> : i64
    %95 = llvm.sub %a_size1, %94 overflow<nsw> : i64
    %96 = llvm.ashr %95, %2 : i64
    %97 = llvm.mul %96, %5 overflow<nsw> : i64
    %98 = llvm.add %97, %94 overflow<nsw> : i64
    %99 = llvm.ashr %a_size1, %1 : i64
    %100 = llvm.mul %99, %0 overflow<nsw> : i64
    %101 = llvm.sub %a_size1, %100 overflow<nsw> : i64
    %102 = llvm.ashr %101, %5 : i64
    %103 = llvm.mul %102, %4 overflow<nsw> : i64
    %104 = llvm.add %103, %100 overflow<nsw> : i64
    %105 = llvm.sub %a_size1, %104 overflow<nsw> : i64
    %106 = llvm.ashr %105, %2 : i64
    %107 = llvm.mul %106, %5 overflow<nsw> : i64
    %108 = llvm.add %107, %104 overflow<nsw> : i64
    %109 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %110 = llvm.mul %109, %a_size1 : i64
    %111 = llvm.icmp "sgt" %110, %16 : i64
    %112 = llvm.select %111, %109, %9 : i1, i64
    %113 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %114 = llvm.and %b_stride1, %8 : i64
    %115 = llvm.intr.smin(%4, %114) : (i64, i64) -> i64
    %116 = llvm.intr.smax(%115, %9) : (i64, i64) -> i64
    %117 = llvm.mul %113, %a_size1 : i64
    %118 = llvm.icmp "sgt" %117, %17 : i64
    %119 = llvm.select %118, %113, %9 : i1, i64
    %120 = llvm.select %118, %116, %9 : i1, i64
    %121 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %122 = llvm.intr.smax(%80, %9) : (i64, i64) -> i64
    %123 = llvm.add %122, %8 : i64
    %124 = llvm.udiv %123, %0 : i64
    %125 = llvm.intr.smax(%81, %9) : (i64, i64) -> i64
    %126 = llvm.add %125, %18 : i64
    %127 = llvm.udiv %126, %6 : i64
    %128 = llvm.intr.smin(%6, %a_stride1) : (i64, i64) -> i64
    %129 = llvm.intr.smax(%128, %9) : (i64, i64) -> i64
    %130 = llvm.mul %129, %19 : i64
    %131 = llvm.add %1, %130 : i64
    %132 = llvm.intr.smax(%90, %9) : (i64, i64) -> i64
    %133 = llvm.add %132, %10 : i64
    %134 = llvm.udiv %133, %3 : i64
    %135 = llvm.mul %129, %20 : i64
    %136 = llvm.add %21, %135 : i64
    %137 = llvm.mul %134, %136 : i64
    %138 = llvm.sub %94, %90 : i64
    %139 = llvm.intr.smax(%138, %9) : (i64, i64) -> i64
    %140 = llvm.add %139, %1 : i64
    %141 = llvm.udiv %140, %4 : i64
    %142 = llvm.mul %129, %22 : i64
    %143 = llvm.add %23, %142 : i64
    %144 = llvm.mul %141, %143 : i64
    %145 = llvm.sub %98, %94 : i64
    %146 = llvm.intr.smax(%145, %9) : (i64, i64) -> i64
    %147 = llvm.add %146, %2 : i64
    %148 = llvm.udiv %147, %5 : i64
    %149 = llvm.mul %129, %24 : i64
    %150 = llvm.add %25, %149 : i64
    %151 = llvm.mul %148, %150 : i64
    %152 = llvm.sub %a_size1, %98 : i64
    %153 = llvm.intr.smax(%152, %9) : (i64, i64) -> i64
    %154 = llvm.mul %129, %26 : i64
    %155 = llvm.add %26, %154 : i64
    %156 = llvm.mul %153, %155 : i64
    %157 = llvm.add %26, %131 : i64
    %158 = llvm.add %157, %137 : i64
    %159 = llvm.add %158, %144 : i64
    %160 = llvm.add %159, %151 : i64
    %161 = llvm.add %160, %156 : i64
    %162 = llvm.mul %127, %161 : i64
    %163 = llvm.add %2, %162 : i64
    %164 = llvm.mul %124, %163 : i64
    %165 = llvm.sub %b_stride1, %80 : i64
    %166 = llvm.intr.smax(%165, %9) : (i64, i64) -> i64
    %167 = llvm.add %166, %1 : i64
    %168 = llvm.udiv %167, %4 : i64
    %169 = llvm.add %125, %27 : i64
    %170 = llvm.udiv %169, %7 : i64
    %171 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %172 = llvm.intr.smax(%171, %9) : (i64, i64) -> i64
    %173 = llvm.mul %172, %8 : i64
    %174 = llvm.add %1, %173 : i64
    %175 = llvm.intr.smax(%100, %9) : (i64, i64) -> i64
    %176 = llvm.add %175, %8 : i64
    %177 = llvm.udiv %176, %0 : i64
    %178 = llvm.mul %172, %28 : i64
    %179 = llvm.add %29, %178 : i64
    %180 = llvm.mul %177, %179 : i64
    %181 = llvm.sub %104, %100 : i64
    %182 = llvm.intr.smax(%181, %9) : (i64, i64) -> i64
    %183 = llvm.add %182, %1 : i64
    %184 = llvm.udiv %183, %4 : i64
    %185 = llvm.mul %172, %30 : i64
    %186 = llvm.add %31, %185 : i64
    %187 = llvm.mul %184, %186 : i64
    %188 = llvm.sub %108, %104 : i64
    %189 = llvm.intr.smax(%188, %9) : (i64, i64) -> i64
    %190 = llvm.add %189, %2 : i64
    %191 = llvm.udiv %190, %5 : i64
    %192 = llvm.mul %172, %32 : i64
    %193 = llvm.add %26, %192 : i64
    %194 = llvm.mul %191, %193 : i64
    %195 = llvm.sub %a_size1, %108 : i64
    %196 = llvm.intr.smax(%195, %9) : (i64, i64) -> i64
    %197 = llvm.mul %172, %0 : i64
    %198 = llvm.add %33, %197 : i64
    %199 = llvm.mul %196, %198 : i64
    %200 = llvm.add %26, %174 : i64
    %201 = llvm.add %200, %180 : i64
    %202 = llvm.add %201, %187 : i64
    %203 = llvm.add %202, %194 : i64
    %204 = llvm.add %203, %199 : i64
    %205 = llvm.mul %170, %204 : i64
    %206 = llvm.add %0, %205 : i64
    %207 = llvm.mul %168, %206 : i64
    %208 = llvm.add %5, %164 : i64
    %209 = llvm.add %208, %207 : i64
    %210 = llvm.mul %121, %209 : i64
    %211 = llvm.icmp "sge" %210, %34 : i64
    %212 = llvm.icmp "sgt" %a_size0, %9 : i64
    %213 = llvm.select %212, %a_size0, %9 : i1, i64
    llvm.cond_br %211, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %36[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %80, %214 {alignment = 8 : i64} : i64, !llvm.ptr
    %215 = llvm.getelementptr inbounds %36[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %81, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %36[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %112, %216 {alignment = 8 : i64} : i64, !llvm.ptr
    %217 = llvm.getelementptr inbounds %36[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %217 {alignment = 8 : i64} : i1, !llvm.ptr
    %218 = llvm.getelementptr inbounds %36[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %218 {alignment = 8 : i64} : i64, !llvm.ptr
    %219 = llvm.getelementptr inbounds %36[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %219 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %220 = llvm.getelementptr inbounds %36[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %220 {alignment = 8 : i64} : i64, !llvm.ptr
    %221 = llvm.getelementptr inbounds %36[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %221 {alignment = 8 : i64} : i64, !llvm.ptr
    %222 = llvm.getelementptr inbounds %36[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %222 {alignment = 8 : i64} : i64, !llvm.ptr
    %223 = llvm.getelementptr inbounds %36[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %223 {alignment = 8 : i64} : i64, !llvm.ptr
    %224 = llvm.getelementptr inbounds %36[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %90, %224 {alignment = 8 : i64} : i64, !llvm.ptr
    %225 = llvm.getelementptr inbounds %36[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %225 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %226 = llvm.getelementptr inbounds %36[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %226 {alignment = 8 : i64} : i64, !llvm.ptr
    %227 = llvm.getelementptr inbounds %36[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %78, %227 {alignment = 8 : i64} : i64, !llvm.ptr
    %228 = llvm.getelementptr inbounds %36[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %228 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %229 = llvm.getelementptr inbounds %36[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %229 {alignment = 8 : i64} : i64, !llvm.ptr
    %230 = llvm.getelementptr inbounds %36[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %94, %230 {alignment = 8 : i64} : i64, !llvm.ptr
    %231 = llvm.getelementptr inbounds %36[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %98, %231 {alignment = 8 : i64} : i64, !llvm.ptr
    %232 = llvm.getelementptr inbounds %36[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %119, %232 {alignment = 8 : i64} : i64, !llvm.ptr
    %233 = llvm.getelementptr inbounds %36[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %120, %233 {alignment = 8 : i64} : i64, !llvm.ptr
    %234 = llvm.getelementptr inbounds %36[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %234 {alignment = 8 : i64} : i1, !llvm.ptr
    %235 = llvm.getelementptr inbounds %36[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %100, %235 {alignment = 8 : i64} : i64, !llvm.ptr
    %236 = llvm.getelementptr inbounds %36[%57] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %104, %236 {alignment = 8 : i64} : i64, !llvm.ptr
    %237 = llvm.getelementptr inbounds %36[%58] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %108, %237 {alignment = 8 : i64} : i64, !llvm.ptr
    %238 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %239 = llvm.call @stepwell_parallel_for(%238, %36, %213, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%239 : i32)
  ^bb2:
    %240 = llvm.call @program.parallel0(%9, %213, %a_size0, %80, %81, %112, %111, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %75, %90, %out0, %a_size1, %78, %a, %74, %94, %98, %119, %120, %118, %100, %104, %108) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.br ^bb3(%240 : i32)
  ^bb3(%241: i32):
    %242 = llvm.icmp "eq" %241, %59 : i32
    llvm.cond_br %242, ^bb4, ^bb88(%241 : i32)
  ^bb4:
    %243 = llvm.intr.smax(%v_size0, %9) : (i64, i64) -> i64
    %244 = llvm.add %243, %1 : i64
    %245 = llvm.udiv %244, %4 : i64
    %246 = llvm.mul %245, %8 : i64
    %247 = llvm.add %4, %246 : i64
    %248 = llvm.mul %243, %247 : i64
    %249 = llvm.icmp "sge" %248, %34 : i64
    %250 = llvm.icmp "sgt" %v_size0, %9 : i64
    %251 = llvm.select %250, %v_size0, %9 : i1, i64
    llvm.cond_br %249, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %60 {alignment = 8 : i64} : i64, !llvm.ptr
    %252 = llvm.getelementptr inbounds %60[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %252 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %253 = llvm.getelementptr inbounds %60[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %253 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %254 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %255 = llvm.call @stepwell_parallel_for(%254, %60, %251, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%255 : i32)
  ^bb6:
    %256 = llvm.call @program.parallel1(%9, %251, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%256 : i32)
  ^bb7(%257: i32):
    %258 = llvm.icmp "slt" %9, %100 : i64
    llvm.cond_br %258, ^bb8(%9 : i64), ^bb42
  ^bb8(%j_1_block: i64):
    %259 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %260 = llvm.icmp "slt" %j_1_block, %259 : i64
    llvm.cond_br %260, ^bb9(%j_1_block : i64), ^bb41
  ^bb9(%j_1_panel: i64):
    %261 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%42, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %262 = llvm.extractvalue %261[0] : !llvm.struct<(i64, i1)>
    %263 = llvm.extractvalue %261[1] : !llvm.struct<(i64, i1)>
    %264 = llvm.xor %263, %61 : i1
    llvm.cond_br %264, ^bb10, ^bb88(%62 : i32)
  ^bb10:
    %265 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%262, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %266 = llvm.extractvalue %265[0] : !llvm.struct<(i64, i1)>
    %267 = llvm.extractvalue %265[1] : !llvm.struct<(i64, i1)>
    %268 = llvm.xor %267, %61 : i1
    llvm.cond_br %268, ^bb11, ^bb88(%62 : i32)
  ^bb11:
    %269 = llvm.add %266, %42 overflow<nsw> : i64
    %270 = llvm.and %269, %63 : i64
    %a_copy = llvm.call @aligned_alloc(%42, %270) : (i64, i64) -> !llvm.ptr
    %271 = llvm.mlir.zero : !llvm.ptr
    %272 = llvm.icmp "ne" %a_copy, %271 : !llvm.ptr
    llvm.cond_br %272, ^bb12, ^bb88(%62 : i32)
  ^bb12:
    %273 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %274 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %274, ^bb13(%9 : i64), ^bb16
  ^bb13(%k1_1_copy: i64):
    %275 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %275, ^bb14(%9 : i64), ^bb15
  ^bb14(%k0_1_copy: i64):
    %276 = llvm.mul %k1_1_copy, %74 overflow<nsw> : i64
    %277 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %278 = llvm.add %276, %277 overflow<nsw> : i64
    %279 = llvm.add %278, %k0_1_copy overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %a[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %281 = llvm.load %280 {alignment = 8 : i64} : !llvm.ptr -> f64
    %282 = llvm.getelementptr inbounds %280[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %283 = llvm.load %282 {alignment = 8 : i64} : !llvm.ptr -> f64
    %284 = llvm.mul %5, %a_stride1 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %280[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %286 = llvm.load %285 {alignment = 8 : i64} : !llvm.ptr -> f64
    %287 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %280[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %289 = llvm.load %288 {alignment = 8 : i64} : !llvm.ptr -> f64
    %290 = llvm.mlir.poison : vector<4xf64>
    %291 = llvm.insertelement %281, %290[%9 : i64] : vector<4xf64>
    %292 = llvm.insertelement %283, %291[%2 : i64] : vector<4xf64>
    %293 = llvm.insertelement %286, %292[%5 : i64] : vector<4xf64>
    %294 = llvm.insertelement %289, %293[%1 : i64] : vector<4xf64>
    %295 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %280[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %297 = llvm.load %296 {alignment = 8 : i64} : !llvm.ptr -> f64
    %298 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %299 = llvm.getelementptr inbounds %280[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %300 = llvm.load %299 {alignment = 8 : i64} : !llvm.ptr -> f64
    %301 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %280[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %303 = llvm.load %302 {alignment = 8 : i64} : !llvm.ptr -> f64
    %304 = llvm.mul %8, %a_stride1 overflow<nsw> : i64
    %305 = llvm.getelementptr inbounds %280[%304] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %306 = llvm.load %305 {alignment = 8 : i64} : !llvm.ptr -> f64
    %307 = llvm.mlir.poison : vector<4xf64>
    %308 = llvm.insertelement %297, %307[%9 : i64] : vector<4xf64>
    %309 = llvm.insertelement %300, %308[%2 : i64] : vector<4xf64>
    %310 = llvm.insertelement %303, %309[%5 : i64] : vector<4xf64>
    %311 = llvm.insertelement %306, %310[%1 : i64] : vector<4xf64>
    %312 = llvm.mul %k1_1_copy, %273 overflow<nsw> : i64
    %313 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %314 = llvm.add %312, %313 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %a_copy[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %294, %315 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %316 = llvm.add %9, %4 overflow<nsw> : i64
    %317 = llvm.add %312, %313 overflow<nsw> : i64
    %318 = llvm.add %317, %316 overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %a_copy[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %311, %319 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %320 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %321 = llvm.icmp "slt" %320, %a_stride1 : i64
    llvm.cond_br %321, ^bb14(%320 : i64), ^bb15
  ^bb15:
    %322 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %323 = llvm.icmp "slt" %322, %a_size0 : i64
    llvm.cond_br %323, ^bb13(%322 : i64), ^bb16
  ^bb16:
    %324 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %325 = llvm.sdiv %324, %3 : i64
    %326 = llvm.srem %324, %3 : i64
    %327 = llvm.icmp "ne" %326, %9 : i64
    %328 = llvm.xor %326, %3 : i64
    %329 = llvm.icmp "slt" %328, %9 : i64
    %330 = llvm.and %327, %329 : i1
    %331 = llvm.add %325, %15 : i64
    %332 = llvm.select %330, %331, %325 : i1, i64
    %333 = llvm.mul %332, %3 overflow<nsw> : i64
    %334 = llvm.add %333, %j_1_block overflow<nsw> : i64
    %335 = llvm.icmp "slt" %j_1_block, %334 : i64
    llvm.cond_br %335, ^bb17(%j_1_block : i64), ^bb22
  ^bb17(%i_1_tile: i64):
    %336 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %336, ^bb18(%9, %77, %77, %77, %77, %77, %77, %77, %77, %77, %77, %77, %77 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%77, %77, %77, %77, %77, %77, %77, %77, %77, %77, %77, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k1: i64, %337: vector<4xf64>, %338: vector<4xf64>, %339: vector<4xf64>, %340: vector<4xf64>, %341: vector<4xf64>, %342: vector<4xf64>, %343: vector<4xf64>, %344: vector<4xf64>, %345: vector<4xf64>, %346: vector<4xf64>, %347: vector<4xf64>, %348: vector<4xf64>):
    %349 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %349, ^bb19(%9, %337, %338, %339, %340, %341, %342, %343, %344, %345, %346, %347, %348 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%337, %338, %339, %340, %341, %342, %343, %344, %345, %346, %347, %348 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%k0: i64, %350: vector<4xf64>, %351: vector<4xf64>, %352: vector<4xf64>, %353: vector<4xf64>, %354: vector<4xf64>, %355: vector<4xf64>, %356: vector<4xf64>, %357: vector<4xf64>, %358: vector<4xf64>, %359: vector<4xf64>, %360: vector<4xf64>, %361: vector<4xf64>):
    %362 = llvm.mul %k1, %74 overflow<nsw> : i64
    %363 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %364 = llvm.add %362, %363 overflow<nsw> : i64
    %365 = llvm.add %364, %k0 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %a[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> f64
    %368 = llvm.mlir.poison : vector<4xf64>
    %369 = llvm.insertelement %367, %368[%9 : i64] : vector<4xf64>
    %370 = llvm.shufflevector %369, %368 [0, 0, 0, 0] : vector<4xf64>
    %371 = llvm.getelementptr inbounds %366[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> f64
    %373 = llvm.mlir.poison : vector<4xf64>
    %374 = llvm.insertelement %372, %373[%9 : i64] : vector<4xf64>
    %375 = llvm.shufflevector %374, %373 [0, 0, 0, 0] : vector<4xf64>
    %376 = llvm.mul %5, %a_stride1 overflow<nsw> : i64
    %377 = llvm.getelementptr inbounds %366[%376] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %378 = llvm.load %377 {alignment = 8 : i64} : !llvm.ptr -> f64
    %379 = llvm.mlir.poison : vector<4xf64>
    %380 = llvm.insertelement %378, %379[%9 : i64] : vector<4xf64>
    %381 = llvm.shufflevector %380, %379 [0, 0, 0, 0] : vector<4xf64>
    %382 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %383 = llvm.getelementptr inbounds %366[%382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %384 = llvm.load %383 {alignment = 8 : i64} : !llvm.ptr -> f64
    %385 = llvm.mlir.poison : vector<4xf64>
    %386 = llvm.insertelement %384, %385[%9 : i64] : vector<4xf64>
    %387 = llvm.shufflevector %386, %385 [0, 0, 0, 0] : vector<4xf64>
    %388 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %389 = llvm.getelementptr inbounds %366[%388] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %390 = llvm.load %389 {alignment = 8 : i64} : !llvm.ptr -> f64
    %391 = llvm.mlir.poison : vector<4xf64>
    %392 = llvm.insertelement %390, %391[%9 : i64] : vector<4xf64>
    %393 = llvm.shufflevector %392, %391 [0, 0, 0, 0] : vector<4xf64>
    %394 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %395 = llvm.getelementptr inbounds %366[%394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> f64
    %397 = llvm.mlir.poison : vector<4xf64>
    %398 = llvm.insertelement %396, %397[%9 : i64] : vector<4xf64>
    %399 = llvm.shufflevector %398, %397 [0, 0, 0, 0] : vector<4xf64>
    %400 = llvm.mul %k1, %273 overflow<nsw> : i64
    %401 = llvm.mul %k0, %0 overflow<nsw> : i64
    %402 = llvm.add %400, %401 overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %a_copy[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %405 = llvm.add %9, %4 overflow<nsw> : i64
    %406 = llvm.add %400, %401 overflow<nsw> : i64
    %407 = llvm.add %406, %405 overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %a_copy[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %409 = llvm.load %408 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %410 = llvm.fmul %370, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %411 = llvm.fmul %370, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %412 = llvm.fmul %375, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %413 = llvm.fmul %375, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %414 = llvm.fmul %381, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %415 = llvm.fmul %381, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %416 = llvm.fmul %387, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %417 = llvm.fmul %387, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %418 = llvm.fmul %393, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %419 = llvm.fmul %393, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %420 = llvm.fmul %399, %404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %421 = llvm.fmul %399, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %422 = llvm.fadd %350, %410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %423 = llvm.fadd %351, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %424 = llvm.fadd %352, %412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %425 = llvm.fadd %353, %413 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %426 = llvm.fadd %354, %414 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %427 = llvm.fadd %355, %415 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %428 = llvm.fadd %356, %416 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %429 = llvm.fadd %357, %417 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %430 = llvm.fadd %358, %418 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %431 = llvm.fadd %359, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %432 = llvm.fadd %360, %420 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %433 = llvm.fadd %361, %421 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %434 = llvm.add %k0, %2 overflow<nsw> : i64
    %435 = llvm.icmp "slt" %434, %a_stride1 : i64
    llvm.cond_br %435, ^bb19(%434, %422, %423, %424, %425, %426, %427, %428, %429, %430, %431, %432, %433 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%422, %423, %424, %425, %426, %427, %428, %429, %430, %431, %432, %433 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%436: vector<4xf64>, %437: vector<4xf64>, %438: vector<4xf64>, %439: vector<4xf64>, %440: vector<4xf64>, %441: vector<4xf64>, %442: vector<4xf64>, %443: vector<4xf64>, %444: vector<4xf64>, %445: vector<4xf64>, %446: vector<4xf64>, %447: vector<4xf64>):
    %448 = llvm.add %k1, %2 overflow<nsw> : i64
    %449 = llvm.icmp "slt" %448, %a_size0 : i64
    llvm.cond_br %449, ^bb18(%448, %436, %437, %438, %439, %440, %441, %442, %443, %444, %445, %446, %447 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%436, %437, %438, %439, %440, %441, %442, %443, %444, %445, %446, %447 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%450: vector<4xf64>, %451: vector<4xf64>, %452: vector<4xf64>, %453: vector<4xf64>, %454: vector<4xf64>, %455: vector<4xf64>, %456: vector<4xf64>, %457: vector<4xf64>, %458: vector<4xf64>, %459: vector<4xf64>, %460: vector<4xf64>, %461: vector<4xf64>):
    %462 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %463 = llvm.add %462, %j_1_panel overflow<nsw> : i64
    %464 = llvm.getelementptr inbounds %out2[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %450, %464 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %465 = llvm.getelementptr inbounds %464[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %451, %465 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %466 = llvm.getelementptr inbounds %464[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %452, %466 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %467 = llvm.getelementptr inbounds %466[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %453, %467 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %468 = llvm.mul %5, %a_size1 overflow<nsw> : i64
    %469 = llvm.getelementptr inbounds %464[%468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %454, %469 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %470 = llvm.getelementptr inbounds %469[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %455, %470 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %471 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %464[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %456, %472 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %473 = llvm.getelementptr inbounds %472[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %457, %473 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %474 = llvm.mul %4, %a_size1 overflow<nsw> : i64
    %475 = llvm.getelementptr inbounds %464[%474] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %458, %475 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %476 = llvm.getelementptr inbounds %475[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %459, %476 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %477 = llvm.mul %10, %a_size1 overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %464[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %460, %478 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %479 = llvm.getelementptr inbounds %478[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %461, %479 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %480 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %481 = llvm.icmp "slt" %480, %334 : i64
    llvm.cond_br %481, ^bb17(%480 : i64), ^bb22
  ^bb22:
    %482 = llvm.mul %332, %11 overflow<nsw> : i64
    %483 = llvm.sub %482, %j_1_block overflow<nsw> : i64
    %484 = llvm.add %a_size1, %483 overflow<nsw> : i64
    %485 = llvm.ashr %484, %5 : i64
    %486 = llvm.mul %485, %4 overflow<nsw> : i64
    %487 = llvm.add %486, %334 overflow<nsw> : i64
    %488 = llvm.icmp "slt" %334, %487 : i64
    llvm.cond_br %488, ^bb23(%334 : i64), ^bb28
  ^bb23(%i_1_below_tile: i64):
    %489 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %489, ^bb24(%9, %77, %77, %77, %77, %77, %77, %77, %77 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%77, %77, %77, %77, %77, %77, %77, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%k1_1_below: i64, %490: vector<4xf64>, %491: vector<4xf64>, %492: vector<4xf64>, %493: vector<4xf64>, %494: vector<4xf64>, %495: vector<4xf64>, %496: vector<4xf64>, %497: vector<4xf64>):
    %498 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %498, ^bb25(%9, %490, %491, %492, %493, %494, %495, %496, %497 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%490, %491, %492, %493, %494, %495, %496, %497 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_1_below: i64, %499: vector<4xf64>, %500: vector<4xf64>, %501: vector<4xf64>, %502: vector<4xf64>, %503: vector<4xf64>, %504: vector<4xf64>, %505: vector<4xf64>, %506: vector<4xf64>):
    %507 = llvm.mul %k1_1_below, %74 overflow<nsw> : i64
    %508 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %509 = llvm.add %507, %508 overflow<nsw> : i64
    %510 = llvm.add %509, %k0_1_below overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %a[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %512 = llvm.load %511 {alignment = 8 : i64} : !llvm.ptr -> f64
    %513 = llvm.mlir.poison : vector<4xf64>
    %514 = llvm.insertelement %512, %513[%9 : i64] : vector<4xf64>
    %515 = llvm.shufflevector %514, %513 [0, 0, 0, 0] : vector<4xf64>
    %516 = llvm.getelementptr inbounds %511[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %517 = llvm.load %516 {alignment = 8 : i64} : !llvm.ptr -> f64
    %518 = llvm.mlir.poison : vector<4xf64>
    %519 = llvm.insertelement %517, %518[%9 : i64] : vector<4xf64>
    %520 = llvm.shufflevector %519, %518 [0, 0, 0, 0] : vector<4xf64>
    %521 = llvm.mul %5, %a_stride1 overflow<nsw> : i64
    %522 = llvm.getelementptr inbounds %511[%521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %523 = llvm.load %522 {alignment = 8 : i64} : !llvm.ptr -> f64
    %524 = llvm.mlir.poison : vector<4xf64>
    %525 = llvm.insertelement %523, %524[%9 : i64] : vector<4xf64>
    %526 = llvm.shufflevector %525, %524 [0, 0, 0, 0] : vector<4xf64>
    %527 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %528 = llvm.getelementptr inbounds %511[%527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %529 = llvm.load %528 {alignment = 8 : i64} : !llvm.ptr -> f64
    %530 = llvm.mlir.poison : vector<4xf64>
    %531 = llvm.insertelement %529, %530[%9 : i64] : vector<4xf64>
    %532 = llvm.shufflevector %531, %530 [0, 0, 0, 0] : vector<4xf64>
    %533 = llvm.mul %k1_1_below, %273 overflow<nsw> : i64
    %534 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %535 = llvm.add %533, %534 overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %a_copy[%535] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %538 = llvm.add %9, %4 overflow<nsw> : i64
    %539 = llvm.add %533, %534 overflow<nsw> : i64
    %540 = llvm.add %539, %538 overflow<nsw> : i64
    %541 = llvm.getelementptr inbounds %a_copy[%540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %542 = llvm.load %541 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %543 = llvm.fmul %515, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %544 = llvm.fmul %515, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %545 = llvm.fmul %520, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %546 = llvm.fmul %520, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %547 = llvm.fmul %526, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %548 = llvm.fmul %526, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %549 = llvm.fmul %532, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %550 = llvm.fmul %532, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %551 = llvm.fadd %499, %543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %552 = llvm.fadd %500, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %553 = llvm.fadd %501, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %554 = llvm.fadd %502, %546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %555 = llvm.fadd %503, %547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %556 = llvm.fadd %504, %548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %557 = llvm.fadd %505, %549 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %558 = llvm.fadd %506, %550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %559 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %560 = llvm.icmp "slt" %559, %a_stride1 : i64
    llvm.cond_br %560, ^bb25(%559, %551, %552, %553, %554, %555, %556, %557, %558 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%551, %552, %553, %554, %555, %556, %557, %558 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%561: vector<4xf64>, %562: vector<4xf64>, %563: vector<4xf64>, %564: vector<4xf64>, %565: vector<4xf64>, %566: vector<4xf64>, %567: vector<4xf64>, %568: vector<4xf64>):
    %569 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %570 = llvm.icmp "slt" %569, %a_size0 : i64
    llvm.cond_br %570, ^bb24(%569, %561, %562, %563, %564, %565, %566, %567, %568 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%561, %562, %563, %564, %565, %566, %567, %568 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%571: vector<4xf64>, %572: vector<4xf64>, %573: vector<4xf64>, %574: vector<4xf64>, %575: vector<4xf64>, %576: vector<4xf64>, %577: vector<4xf64>, %578: vector<4xf64>):
    %579 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %580 = llvm.add %579, %j_1_panel overflow<nsw> : i64
    %581 = llvm.getelementptr inbounds %out2[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %571, %581 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %582 = llvm.getelementptr inbounds %581[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %572, %582 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %583 = llvm.getelementptr inbounds %581[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %573, %583 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %584 = llvm.getelementptr inbounds %583[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %574, %584 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %585 = llvm.mul %5, %a_size1 overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %581[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %575, %586 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %587 = llvm.getelementptr inbounds %586[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %576, %587 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %588 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %589 = llvm.getelementptr inbounds %581[%588] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %577, %589 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %590 = llvm.getelementptr inbounds %589[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %578, %590 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %591 = llvm.add %i_1_below_tile, %4 overflow<nsw> : i64
    %592 = llvm.icmp "slt" %591, %487 : i64
    llvm.cond_br %592, ^bb23(%591 : i64), ^bb28
  ^bb28:
    %593 = llvm.mul %485, %12 overflow<nsw> : i64
    %594 = llvm.add %593, %483 overflow<nsw> : i64
    %595 = llvm.add %a_size1, %594 overflow<nsw> : i64
    %596 = llvm.ashr %595, %2 : i64
    %597 = llvm.mul %596, %5 overflow<nsw> : i64
    %598 = llvm.add %597, %487 overflow<nsw> : i64
    %599 = llvm.icmp "slt" %487, %598 : i64
    llvm.cond_br %599, ^bb29(%487 : i64), ^bb34
  ^bb29(%i_1_below_below_tile: i64):
    %600 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %600, ^bb30(%9, %77, %77, %77, %77 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb33(%77, %77, %77, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb30(%k1_1_below_below: i64, %601: vector<4xf64>, %602: vector<4xf64>, %603: vector<4xf64>, %604: vector<4xf64>):
    %605 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %605, ^bb31(%9, %601, %602, %603, %604 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%601, %602, %603, %604 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb31(%k0_1_below_below: i64, %606: vector<4xf64>, %607: vector<4xf64>, %608: vector<4xf64>, %609: vector<4xf64>):
    %610 = llvm.mul %k1_1_below_below, %74 overflow<nsw> : i64
    %611 = llvm.mul %i_1_below_below_tile, %a_stride1 overflow<nsw> : i64
    %612 = llvm.add %610, %611 overflow<nsw> : i64
    %613 = llvm.add %612, %k0_1_below_below overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %a[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %615 = llvm.load %614 {alignment = 8 : i64} : !llvm.ptr -> f64
    %616 = llvm.mlir.poison : vector<4xf64>
    %617 = llvm.insertelement %615, %616[%9 : i64] : vector<4xf64>
    %618 = llvm.shufflevector %617, %616 [0, 0, 0, 0] : vector<4xf64>
    %619 = llvm.getelementptr inbounds %614[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> f64
    %621 = llvm.mlir.poison : vector<4xf64>
    %622 = llvm.insertelement %620, %621[%9 : i64] : vector<4xf64>
    %623 = llvm.shufflevector %622, %621 [0, 0, 0, 0] : vector<4xf64>
    %624 = llvm.mul %k1_1_below_below, %273 overflow<nsw> : i64
    %625 = llvm.mul %k0_1_below_below, %0 overflow<nsw> : i64
    %626 = llvm.add %624, %625 overflow<nsw> : i64
    %627 = llvm.getelementptr inbounds %a_copy[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %628 = llvm.load %627 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %629 = llvm.add %9, %4 overflow<nsw> : i64
    %630 = llvm.add %624, %625 overflow<nsw> : i64
    %631 = llvm.add %630, %629 overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %a_copy[%631] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %633 = llvm.load %632 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %634 = llvm.fmul %618, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %635 = llvm.fmul %618, %633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %636 = llvm.fmul %623, %628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %637 = llvm.fmul %623, %633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %638 = llvm.fadd %606, %634 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %639 = llvm.fadd %607, %635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %640 = llvm.fadd %608, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %641 = llvm.fadd %609, %637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %642 = llvm.add %k0_1_below_below, %2 overflow<nsw> : i64
    %643 = llvm.icmp "slt" %642, %a_stride1 : i64
    llvm.cond_br %643, ^bb31(%642, %638, %639, %640, %641 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb32(%638, %639, %640, %641 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb32(%644: vector<4xf64>, %645: vector<4xf64>, %646: vector<4xf64>, %647: vector<4xf64>):
    %648 = llvm.add %k1_1_below_below, %2 overflow<nsw> : i64
    %649 = llvm.icmp "slt" %648, %a_size0 : i64
    llvm.cond_br %649, ^bb30(%648, %644, %645, %646, %647 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb33(%644, %645, %646, %647 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb33(%650: vector<4xf64>, %651: vector<4xf64>, %652: vector<4xf64>, %653: vector<4xf64>):
    %654 = llvm.mul %i_1_below_below_tile, %a_size1 overflow<nsw> : i64
    %655 = llvm.add %654, %j_1_panel overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %out2[%655] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %650, %656 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %657 = llvm.getelementptr inbounds %656[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %651, %657 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %658 = llvm.getelementptr inbounds %656[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %652, %658 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %659 = llvm.getelementptr inbounds %658[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %653, %659 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %660 = llvm.add %i_1_below_below_tile, %5 overflow<nsw> : i64
    %661 = llvm.icmp "slt" %660, %598 : i64
    llvm.cond_br %661, ^bb29(%660 : i64), ^bb34
  ^bb34:
    %662 = llvm.icmp "slt" %598, %a_size1 : i64
    llvm.cond_br %662, ^bb35(%598 : i64), ^bb40
  ^bb35(%i_1_below_below_below_tile: i64):
    %663 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %663, ^bb36(%9, %77, %77 : i64, vector<4xf64>, vector<4xf64>), ^bb39(%77, %77 : vector<4xf64>, vector<4xf64>)
  ^bb36(%k1_1_below_below_below: i64, %664: vector<4xf64>, %665: vector<4xf64>):
    %666 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %666, ^bb37(%9, %664, %665 : i64, vector<4xf64>, vector<4xf64>), ^bb38(%664, %665 : vector<4xf64>, vector<4xf64>)
  ^bb37(%k0_1_below_below_below: i64, %667: vector<4xf64>, %668: vector<4xf64>):
    %669 = llvm.mul %k1_1_below_below_below, %74 overflow<nsw> : i64
    %670 = llvm.mul %i_1_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %671 = llvm.add %669, %670 overflow<nsw> : i64
    %672 = llvm.add %671, %k0_1_below_below_below overflow<nsw> : i64
    %673 = llvm.getelementptr inbounds %a[%672] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %674 = llvm.load %673 {alignment = 8 : i64} : !llvm.ptr -> f64
    %675 = llvm.mlir.poison : vector<4xf64>
    %676 = llvm.insertelement %674, %675[%9 : i64] : vector<4xf64>
    %677 = llvm.shufflevector %676, %675 [0, 0, 0, 0] : vector<4xf64>
    %678 = llvm.mul %k1_1_below_below_below, %273 overflow<nsw> : i64
    %679 = llvm.mul %k0_1_below_below_below, %0 overflow<nsw> : i64
    %680 = llvm.add %678, %679 overflow<nsw> : i64
    %681 = llvm.getelementptr inbounds %a_copy[%680] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %682 = llvm.load %681 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %683 = llvm.add %9, %4 overflow<nsw> : i64
    %684 = llvm.add %678, %679 overflow<nsw> : i64
    %685 = llvm.add %684, %683 overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %a_copy[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %687 = llvm.load %686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %688 = llvm.fmul %677, %682 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %689 = llvm.fmul %677, %687 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %690 = llvm.fadd %667, %688 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %691 = llvm.fadd %668, %689 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %692 = llvm.add %k0_1_below_below_below, %2 overflow<nsw> : i64
    %693 = llvm.icmp "slt" %692, %a_stride1 : i64
    llvm.cond_br %693, ^bb37(%692, %690, %691 : i64, vector<4xf64>, vector<4xf64>), ^bb38(%690, %691 : vector<4xf64>, vector<4xf64>)
  ^bb38(%694: vector<4xf64>, %695: vector<4xf64>):
    %696 = llvm.add %k1_1_below_below_below, %2 overflow<nsw> : i64
    %697 = llvm.icmp "slt" %696, %a_size0 : i64
    llvm.cond_br %697, ^bb36(%696, %694, %695 : i64, vector<4xf64>, vector<4xf64>), ^bb39(%694, %695 : vector<4xf64>, vector<4xf64>)
  ^bb39(%698: vector<4xf64>, %699: vector<4xf64>):
    %700 = llvm.mul %i_1_below_below_below_tile, %a_size1 overflow<nsw> : i64
    %701 = llvm.add %700, %j_1_panel overflow<nsw> : i64
    %702 = llvm.getelementptr inbounds %out2[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %698, %702 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %703 = llvm.getelementptr inbounds %702[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %699, %703 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %704 = llvm.add %i_1_below_below_below_tile, %2 overflow<nsw> : i64
    %705 = llvm.icmp "slt" %704, %a_size1 : i64
    llvm.cond_br %705, ^bb35(%704 : i64), ^bb40
  ^bb40:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %706 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %707 = llvm.icmp "slt" %706, %259 : i64
    llvm.cond_br %707, ^bb9(%706 : i64), ^bb41
  ^bb41:
    %708 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %709 = llvm.icmp "slt" %708, %100 : i64
    llvm.cond_br %709, ^bb8(%708 : i64), ^bb42
  ^bb42:
    %710 = llvm.mul %99, %13 overflow<nsw> : i64
    %711 = llvm.add %a_size1, %710 overflow<nsw> : i64
    %712 = llvm.ashr %711, %1 : i64
    %713 = llvm.mul %712, %0 overflow<nsw> : i64
    %714 = llvm.add %713, %100 overflow<nsw> : i64
    %715 = llvm.sdiv %711, %3 : i64
    %716 = llvm.srem %711, %3 : i64
    %717 = llvm.icmp "ne" %716, %9 : i64
    %718 = llvm.xor %716, %3 : i64
    %719 = llvm.icmp "slt" %718, %9 : i64
    %720 = llvm.and %717, %719 : i1
    %721 = llvm.add %715, %15 : i64
    %722 = llvm.select %720, %721, %715 : i1, i64
    %723 = llvm.mul %722, %3 overflow<nsw> : i64
    %724 = llvm.add %723, %100 overflow<nsw> : i64
    %725 = llvm.sub %a_size1, %724 overflow<nsw> : i64
    %726 = llvm.ashr %725, %5 : i64
    %727 = llvm.mul %726, %4 overflow<nsw> : i64
    %728 = llvm.add %727, %724 overflow<nsw> : i64
    %729 = llvm.sub %a_size1, %728 overflow<nsw> : i64
    %730 = llvm.ashr %729, %2 : i64
    %731 = llvm.mul %730, %5 overflow<nsw> : i64
    %732 = llvm.add %731, %728 overflow<nsw> : i64
    %733 = llvm.sub %714, %100 : i64
    %734 = llvm.intr.smax(%733, %9) : (i64, i64) -> i64
    %735 = llvm.add %734, %8 : i64
    %736 = llvm.udiv %735, %0 : i64
    %737 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %738 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %739 = llvm.mul %738, %64 : i64
    %740 = llvm.add %2, %739 : i64
    %741 = llvm.mul %737, %740 : i64
    %742 = llvm.sub %724, %100 : i64
    %743 = llvm.intr.smax(%742, %9) : (i64, i64) -> i64
    %744 = llvm.add %743, %10 : i64
    %745 = llvm.udiv %744, %3 : i64
    %746 = llvm.mul %738, %65 : i64
    %747 = llvm.add %2, %746 : i64
    %748 = llvm.mul %737, %747 : i64
    %749 = llvm.add %66, %748 : i64
    %750 = llvm.mul %745, %749 : i64
    %751 = llvm.sub %728, %724 : i64
    %752 = llvm.intr.smax(%751, %9) : (i64, i64) -> i64
    %753 = llvm.add %752, %1 : i64
    %754 = llvm.udiv %753, %4 : i64
    %755 = llvm.mul %738, %67 : i64
    %756 = llvm.add %2, %755 : i64
    %757 = llvm.mul %737, %756 : i64
    %758 = llvm.add %68, %757 : i64
    %759 = llvm.mul %754, %758 : i64
    %760 = llvm.sub %732, %728 : i64
    %761 = llvm.intr.smax(%760, %9) : (i64, i64) -> i64
    %762 = llvm.add %761, %2 : i64
    %763 = llvm.udiv %762, %5 : i64
    %764 = llvm.mul %738, %69 : i64
    %765 = llvm.add %2, %764 : i64
    %766 = llvm.mul %737, %765 : i64
    %767 = llvm.add %70, %766 : i64
    %768 = llvm.mul %763, %767 : i64
    %769 = llvm.sub %a_size1, %732 : i64
    %770 = llvm.intr.smax(%769, %9) : (i64, i64) -> i64
    %771 = llvm.mul %738, %71 : i64
    %772 = llvm.add %2, %771 : i64
    %773 = llvm.mul %737, %772 : i64
    %774 = llvm.add %3, %773 : i64
    %775 = llvm.mul %770, %774 : i64
    %776 = llvm.add %8, %741 : i64
    %777 = llvm.add %776, %750 : i64
    %778 = llvm.add %777, %759 : i64
    %779 = llvm.add %778, %768 : i64
    %780 = llvm.add %779, %775 : i64
    %781 = llvm.mul %736, %780 : i64
    %782 = llvm.icmp "sge" %781, %34 : i64
    %783 = llvm.sub %714, %100 overflow<nsw> : i64
    %784 = llvm.icmp "sgt" %783, %9 : i64
    %785 = llvm.sub %783, %2 overflow<nsw> : i64
    %786 = llvm.sdiv %785, %0 : i64
    %787 = llvm.add %786, %2 overflow<nsw> : i64
    %788 = llvm.select %784, %787, %9 : i1, i64
    llvm.cond_br %782, ^bb43, ^bb44
  ^bb43:
    llvm.store %100, %72 {alignment = 8 : i64} : i64, !llvm.ptr
    %789 = llvm.getelementptr inbounds %72[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %714, %789 {alignment = 8 : i64} : i64, !llvm.ptr
    %790 = llvm.getelementptr inbounds %72[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %790 {alignment = 8 : i64} : i64, !llvm.ptr
    %791 = llvm.getelementptr inbounds %72[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %791 {alignment = 8 : i64} : i64, !llvm.ptr
    %792 = llvm.getelementptr inbounds %72[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %792 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %793 = llvm.getelementptr inbounds %72[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %793 {alignment = 8 : i64} : i64, !llvm.ptr
    %794 = llvm.getelementptr inbounds %72[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %794 {alignment = 8 : i64} : i64, !llvm.ptr
    %795 = llvm.getelementptr inbounds %72[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %724, %795 {alignment = 8 : i64} : i64, !llvm.ptr
    %796 = llvm.getelementptr inbounds %72[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %796 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %797 = llvm.getelementptr inbounds %72[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %728, %797 {alignment = 8 : i64} : i64, !llvm.ptr
    %798 = llvm.getelementptr inbounds %72[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %732, %798 {alignment = 8 : i64} : i64, !llvm.ptr
    %799 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %800 = llvm.call @stepwell_parallel_for(%799, %72, %788, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb45(%800 : i32)
  ^bb44:
    %801 = llvm.call @program.parallel2(%9, %788, %100, %714, %a_size0, %a_stride1, %a, %a_size1, %74, %724, %out2, %728, %732) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb45(%801 : i32)
  ^bb45(%802: i32):
    %803 = llvm.icmp "eq" %802, %59 : i32
    llvm.cond_br %803, ^bb46, ^bb88(%802 : i32)
  ^bb46:
    %804 = llvm.sub %a_size1, %714 overflow<nsw> : i64
    %805 = llvm.ashr %804, %5 : i64
    %806 = llvm.mul %805, %4 overflow<nsw> : i64
    %807 = llvm.add %806, %714 overflow<nsw> : i64
    %808 = llvm.sub %a_size1, %807 overflow<nsw> : i64
    %809 = llvm.ashr %808, %2 : i64
    %810 = llvm.mul %809, %5 overflow<nsw> : i64
    %811 = llvm.add %810, %807 overflow<nsw> : i64
    %812 = llvm.and %a_size1, %8 : i64
    %813 = llvm.intr.smin(%4, %812) : (i64, i64) -> i64
    %814 = llvm.intr.smax(%813, %9) : (i64, i64) -> i64
    %815 = llvm.icmp "slt" %714, %a_size1 : i64
    llvm.cond_br %815, ^bb47(%714 : i64), ^bb79
  ^bb47(%j_1_last_right_panel: i64):
    %816 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %817 = llvm.extractvalue %816[0] : !llvm.struct<(i64, i1)>
    %818 = llvm.extractvalue %816[1] : !llvm.struct<(i64, i1)>
    %819 = llvm.xor %818, %61 : i1
    llvm.cond_br %819, ^bb48, ^bb88(%62 : i32)
  ^bb48:
    %820 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%817, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %821 = llvm.extractvalue %820[0] : !llvm.struct<(i64, i1)>
    %822 = llvm.extractvalue %820[1] : !llvm.struct<(i64, i1)>
    %823 = llvm.xor %822, %61 : i1
    llvm.cond_br %823, ^bb49, ^bb88(%62 : i32)
  ^bb49:
    %824 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%821, %814) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %825 = llvm.extractvalue %824[0] : !llvm.struct<(i64, i1)>
    %826 = llvm.extractvalue %824[1] : !llvm.struct<(i64, i1)>
    %827 = llvm.xor %826, %61 : i1
    llvm.cond_br %827, ^bb50, ^bb88(%62 : i32)
  ^bb50:
    %828 = llvm.add %825, %42 overflow<nsw> : i64
    %829 = llvm.and %828, %63 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%42, %829) : (i64, i64) -> !llvm.ptr
    %830 = llvm.mlir.zero : !llvm.ptr
    %831 = llvm.icmp "ne" %a_copy_1, %830 : !llvm.ptr
    llvm.cond_br %831, ^bb51, ^bb88(%62 : i32)
  ^bb51:
    %832 = llvm.mul %814, %a_stride1 overflow<nsw> : i64
    %833 = llvm.intr.smax(%a_size0, %9) : (i64, i64) -> i64
    %834 = llvm.intr.smax(%a_stride1, %9) : (i64, i64) -> i64
    %835 = llvm.add %j_1_last_right_panel, %4 : i64
    %836 = llvm.intr.smin(%835, %a_size1) : (i64, i64) -> i64
    %837 = llvm.sub %836, %j_1_last_right_panel : i64
    %838 = llvm.intr.smax(%837, %9) : (i64, i64) -> i64
    %839 = llvm.mul %838, %10 : i64
    %840 = llvm.add %1, %839 : i64
    %841 = llvm.mul %834, %840 : i64
    %842 = llvm.add %2, %841 : i64
    %843 = llvm.mul %833, %842 : i64
    %844 = llvm.icmp "sge" %843, %34 : i64
    %845 = llvm.icmp "sgt" %a_size0, %9 : i64
    %846 = llvm.select %845, %a_size0, %9 : i1, i64
    llvm.cond_br %844, ^bb52, ^bb53
  ^bb52:
    llvm.store %a_size0, %73 {alignment = 8 : i64} : i64, !llvm.ptr
    %847 = llvm.getelementptr inbounds %73[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %847 {alignment = 8 : i64} : i64, !llvm.ptr
    %848 = llvm.getelementptr inbounds %73[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %848 {alignment = 8 : i64} : i64, !llvm.ptr
    %849 = llvm.getelementptr inbounds %73[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %849 {alignment = 8 : i64} : i64, !llvm.ptr
    %850 = llvm.getelementptr inbounds %73[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %850 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %851 = llvm.getelementptr inbounds %73[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %74, %851 {alignment = 8 : i64} : i64, !llvm.ptr
    %852 = llvm.getelementptr inbounds %73[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %852 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %853 = llvm.getelementptr inbounds %73[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %814, %853 {alignment = 8 : i64} : i64, !llvm.ptr
    %854 = llvm.getelementptr inbounds %73[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %832, %854 {alignment = 8 : i64} : i64, !llvm.ptr
    %855 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %856 = llvm.call @stepwell_parallel_for(%855, %73, %846, %9) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb54(%856 : i32)
  ^bb53:
    %857 = llvm.call @program.parallel3(%9, %846, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %74, %a_copy_1, %814, %832) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb54(%857 : i32)
  ^bb54(%858: i32):
    %859 = llvm.add %j_1_last_right_panel, %4 overflow<nsw> : i64
    %860 = llvm.sub %859, %j_1_last_right_panel overflow<nsw> : i64
    %861 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %862 = llvm.intr.smin(%860, %861) : (i64, i64) -> i64
    %863 = llvm.intr.smin(%862, %4) : (i64, i64) -> i64
    %864 = llvm.intr.smax(%863, %9) : (i64, i64) -> i64
    %865 = llvm.trunc %864 : i64 to i32
    %866 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %867 = llvm.mlir.poison : vector<4xi32>
    %868 = llvm.insertelement %865, %867[%9 : i64] : vector<4xi32>
    %869 = llvm.shufflevector %868, %867 [0, 0, 0, 0] : vector<4xi32>
    %870 = llvm.icmp "slt" %866, %869 : vector<4xi32>
    %871 = llvm.icmp "slt" %100, %714 : i64
    llvm.cond_br %871, ^bb55(%100 : i64), ^bb60
  ^bb55(%i_1_last_right_tile: i64):
    %872 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %872, ^bb56(%9, %77, %77, %77, %77, %77, %77, %77, %77 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb59(%77, %77, %77, %77, %77, %77, %77, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb56(%k1_1_last_right: i64, %873: vector<4xf64>, %874: vector<4xf64>, %875: vector<4xf64>, %876: vector<4xf64>, %877: vector<4xf64>, %878: vector<4xf64>, %879: vector<4xf64>, %880: vector<4xf64>):
    %881 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %881, ^bb57(%9, %873, %874, %875, %876, %877, %878, %879, %880 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb58(%873, %874, %875, %876, %877, %878, %879, %880 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb57(%k0_1_last_right: i64, %882: vector<4xf64>, %883: vector<4xf64>, %884: vector<4xf64>, %885: vector<4xf64>, %886: vector<4xf64>, %887: vector<4xf64>, %888: vector<4xf64>, %889: vector<4xf64>):
    %890 = llvm.mul %k1_1_last_right, %74 overflow<nsw> : i64
    %891 = llvm.mul %i_1_last_right_tile, %a_stride1 overflow<nsw> : i64
    %892 = llvm.add %890, %891 overflow<nsw> : i64
    %893 = llvm.add %892, %k0_1_last_right overflow<nsw> : i64
    %894 = llvm.getelementptr inbounds %a[%893] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %895 = llvm.load %894 {alignment = 8 : i64} : !llvm.ptr -> f64
    %896 = llvm.mlir.poison : vector<4xf64>
    %897 = llvm.insertelement %895, %896[%9 : i64] : vector<4xf64>
    %898 = llvm.shufflevector %897, %896 [0, 0, 0, 0] : vector<4xf64>
    %899 = llvm.getelementptr inbounds %894[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %900 = llvm.load %899 {alignment = 8 : i64} : !llvm.ptr -> f64
    %901 = llvm.mlir.poison : vector<4xf64>
    %902 = llvm.insertelement %900, %901[%9 : i64] : vector<4xf64>
    %903 = llvm.shufflevector %902, %901 [0, 0, 0, 0] : vector<4xf64>
    %904 = llvm.mul %5, %a_stride1 overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %894[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %906 = llvm.load %905 {alignment = 8 : i64} : !llvm.ptr -> f64
    %907 = llvm.mlir.poison : vector<4xf64>
    %908 = llvm.insertelement %906, %907[%9 : i64] : vector<4xf64>
    %909 = llvm.shufflevector %908, %907 [0, 0, 0, 0] : vector<4xf64>
    %910 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %894[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %912 = llvm.load %911 {alignment = 8 : i64} : !llvm.ptr -> f64
    %913 = llvm.mlir.poison : vector<4xf64>
    %914 = llvm.insertelement %912, %913[%9 : i64] : vector<4xf64>
    %915 = llvm.shufflevector %914, %913 [0, 0, 0, 0] : vector<4xf64>
    %916 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %917 = llvm.getelementptr inbounds %894[%916] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %918 = llvm.load %917 {alignment = 8 : i64} : !llvm.ptr -> f64
    %919 = llvm.mlir.poison : vector<4xf64>
    %920 = llvm.insertelement %918, %919[%9 : i64] : vector<4xf64>
    %921 = llvm.shufflevector %920, %919 [0, 0, 0, 0] : vector<4xf64>
    %922 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %894[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %924 = llvm.load %923 {alignment = 8 : i64} : !llvm.ptr -> f64
    %925 = llvm.mlir.poison : vector<4xf64>
    %926 = llvm.insertelement %924, %925[%9 : i64] : vector<4xf64>
    %927 = llvm.shufflevector %926, %925 [0, 0, 0, 0] : vector<4xf64>
    %928 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %894[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %930 = llvm.load %929 {alignment = 8 : i64} : !llvm.ptr -> f64
    %931 = llvm.mlir.poison : vector<4xf64>
    %932 = llvm.insertelement %930, %931[%9 : i64] : vector<4xf64>
    %933 = llvm.shufflevector %932, %931 [0, 0, 0, 0] : vector<4xf64>
    %934 = llvm.mul %8, %a_stride1 overflow<nsw> : i64
    %935 = llvm.getelementptr inbounds %894[%934] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %936 = llvm.load %935 {alignment = 8 : i64} : !llvm.ptr -> f64
    %937 = llvm.mlir.poison : vector<4xf64>
    %938 = llvm.insertelement %936, %937[%9 : i64] : vector<4xf64>
    %939 = llvm.shufflevector %938, %937 [0, 0, 0, 0] : vector<4xf64>
    %940 = llvm.mul %k1_1_last_right, %832 overflow<nsw> : i64
    %941 = llvm.mul %k0_1_last_right, %814 overflow<nsw> : i64
    %942 = llvm.add %940, %941 overflow<nsw> : i64
    %943 = llvm.getelementptr inbounds %a_copy_1[%942] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %944 = llvm.intr.masked.load %943, %870, %77 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %945 = llvm.fmul %898, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %946 = llvm.fmul %903, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %947 = llvm.fmul %909, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %948 = llvm.fmul %915, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %949 = llvm.fmul %921, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %950 = llvm.fmul %927, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %951 = llvm.fmul %933, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %952 = llvm.fmul %939, %944 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %953 = llvm.fadd %882, %945 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %954 = llvm.fadd %883, %946 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %955 = llvm.fadd %884, %947 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %956 = llvm.fadd %885, %948 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %957 = llvm.fadd %886, %949 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %958 = llvm.fadd %887, %950 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %959 = llvm.fadd %888, %951 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %960 = llvm.fadd %889, %952 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %961 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %962 = llvm.icmp "slt" %961, %a_stride1 : i64
    llvm.cond_br %962, ^bb57(%961, %953, %954, %955, %956, %957, %958, %959, %960 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb58(%953, %954, %955, %956, %957, %958, %959, %960 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb58(%963: vector<4xf64>, %964: vector<4xf64>, %965: vector<4xf64>, %966: vector<4xf64>, %967: vector<4xf64>, %968: vector<4xf64>, %969: vector<4xf64>, %970: vector<4xf64>):
    %971 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %972 = llvm.icmp "slt" %971, %a_size0 : i64
    llvm.cond_br %972, ^bb56(%971, %963, %964, %965, %966, %967, %968, %969, %970 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb59(%963, %964, %965, %966, %967, %968, %969, %970 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%973: vector<4xf64>, %974: vector<4xf64>, %975: vector<4xf64>, %976: vector<4xf64>, %977: vector<4xf64>, %978: vector<4xf64>, %979: vector<4xf64>, %980: vector<4xf64>):
    %981 = llvm.mul %i_1_last_right_tile, %a_size1 overflow<nsw> : i64
    %982 = llvm.add %981, %j_1_last_right_panel overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %out2[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %973, %983, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %984 = llvm.getelementptr inbounds %983[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %974, %984, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %985 = llvm.mul %5, %a_size1 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %983[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %975, %986, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %987 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %988 = llvm.getelementptr inbounds %983[%987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %976, %988, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %989 = llvm.mul %4, %a_size1 overflow<nsw> : i64
    %990 = llvm.getelementptr inbounds %983[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %977, %990, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %991 = llvm.mul %10, %a_size1 overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %983[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %978, %992, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %993 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %994 = llvm.getelementptr inbounds %983[%993] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %979, %994, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %995 = llvm.mul %8, %a_size1 overflow<nsw> : i64
    %996 = llvm.getelementptr inbounds %983[%995] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %980, %996, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %997 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %998 = llvm.icmp "slt" %997, %714 : i64
    llvm.cond_br %998, ^bb55(%997 : i64), ^bb60
  ^bb60:
    %999 = llvm.icmp "slt" %714, %807 : i64
    llvm.cond_br %999, ^bb61(%714 : i64), ^bb66
  ^bb61(%i_1_last_right_below_tile: i64):
    %1000 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1000, ^bb62(%9, %77, %77, %77, %77 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb65(%77, %77, %77, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb62(%k1_1_last_right_below: i64, %1001: vector<4xf64>, %1002: vector<4xf64>, %1003: vector<4xf64>, %1004: vector<4xf64>):
    %1005 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1005, ^bb63(%9, %1001, %1002, %1003, %1004 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb64(%1001, %1002, %1003, %1004 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb63(%k0_1_last_right_below: i64, %1006: vector<4xf64>, %1007: vector<4xf64>, %1008: vector<4xf64>, %1009: vector<4xf64>):
    %1010 = llvm.mul %k1_1_last_right_below, %74 overflow<nsw> : i64
    %1011 = llvm.mul %i_1_last_right_below_tile, %a_stride1 overflow<nsw> : i64
    %1012 = llvm.add %1010, %1011 overflow<nsw> : i64
    %1013 = llvm.add %1012, %k0_1_last_right_below overflow<nsw> : i64
    %1014 = llvm.getelementptr inbounds %a[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1015 = llvm.load %1014 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1016 = llvm.mlir.poison : vector<4xf64>
    %1017 = llvm.insertelement %1015, %1016[%9 : i64] : vector<4xf64>
    %1018 = llvm.shufflevector %1017, %1016 [0, 0, 0, 0] : vector<4xf64>
    %1019 = llvm.getelementptr inbounds %1014[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1020 = llvm.load %1019 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1021 = llvm.mlir.poison : vector<4xf64>
    %1022 = llvm.insertelement %1020, %1021[%9 : i64] : vector<4xf64>
    %1023 = llvm.shufflevector %1022, %1021 [0, 0, 0, 0] : vector<4xf64>
    %1024 = llvm.mul %5, %a_stride1 overflow<nsw> : i64
    %1025 = llvm.getelementptr inbounds %1014[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1026 = llvm.load %1025 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1027 = llvm.mlir.poison : vector<4xf64>
    %1028 = llvm.insertelement %1026, %1027[%9 : i64] : vector<4xf64>
    %1029 = llvm.shufflevector %1028, %1027 [0, 0, 0, 0] : vector<4xf64>
    %1030 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1031 = llvm.getelementptr inbounds %1014[%1030] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1032 = llvm.load %1031 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1033 = llvm.mlir.poison : vector<4xf64>
    %1034 = llvm.insertelement %1032, %1033[%9 : i64] : vector<4xf64>
    %1035 = llvm.shufflevector %1034, %1033 [0, 0, 0, 0] : vector<4xf64>
    %1036 = llvm.mul %k1_1_last_right_below, %832 overflow<nsw> : i64
    %1037 = llvm.mul %k0_1_last_right_below, %814 overflow<nsw> : i64
    %1038 = llvm.add %1036, %1037 overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %a_copy_1[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1040 = llvm.intr.masked.load %1039, %870, %77 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1041 = llvm.fmul %1018, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1042 = llvm.fmul %1023, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1043 = llvm.fmul %1029, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1044 = llvm.fmul %1035, %1040 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1045 = llvm.fadd %1006, %1041 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1046 = llvm.fadd %1007, %1042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1047 = llvm.fadd %1008, %1043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1048 = llvm.fadd %1009, %1044 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1049 = llvm.add %k0_1_last_right_below, %2 overflow<nsw> : i64
    %1050 = llvm.icmp "slt" %1049, %a_stride1 : i64
    llvm.cond_br %1050, ^bb63(%1049, %1045, %1046, %1047, %1048 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb64(%1045, %1046, %1047, %1048 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb64(%1051: vector<4xf64>, %1052: vector<4xf64>, %1053: vector<4xf64>, %1054: vector<4xf64>):
    %1055 = llvm.add %k1_1_last_right_below, %2 overflow<nsw> : i64
    %1056 = llvm.icmp "slt" %1055, %a_size0 : i64
    llvm.cond_br %1056, ^bb62(%1055, %1051, %1052, %1053, %1054 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb65(%1051, %1052, %1053, %1054 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb65(%1057: vector<4xf64>, %1058: vector<4xf64>, %1059: vector<4xf64>, %1060: vector<4xf64>):
    %1061 = llvm.mul %i_1_last_right_below_tile, %a_size1 overflow<nsw> : i64
    %1062 = llvm.add %1061, %j_1_last_right_panel overflow<nsw> : i64
    %1063 = llvm.getelementptr inbounds %out2[%1062] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1057, %1063, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1064 = llvm.getelementptr inbounds %1063[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1058, %1064, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1065 = llvm.mul %5, %a_size1 overflow<nsw> : i64
    %1066 = llvm.getelementptr inbounds %1063[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1059, %1066, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1067 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %1068 = llvm.getelementptr inbounds %1063[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1060, %1068, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1069 = llvm.add %i_1_last_right_below_tile, %4 overflow<nsw> : i64
    %1070 = llvm.icmp "slt" %1069, %807 : i64
    llvm.cond_br %1070, ^bb61(%1069 : i64), ^bb66
  ^bb66:
    %1071 = llvm.icmp "slt" %807, %811 : i64
    llvm.cond_br %1071, ^bb67(%807 : i64), ^bb72
  ^bb67(%i_1_last_right_below_below_tile: i64):
    %1072 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1072, ^bb68(%9, %77, %77 : i64, vector<4xf64>, vector<4xf64>), ^bb71(%77, %77 : vector<4xf64>, vector<4xf64>)
  ^bb68(%k1_1_last_right_below_below: i64, %1073: vector<4xf64>, %1074: vector<4xf64>):
    %1075 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1075, ^bb69(%9, %1073, %1074 : i64, vector<4xf64>, vector<4xf64>), ^bb70(%1073, %1074 : vector<4xf64>, vector<4xf64>)
  ^bb69(%k0_1_last_right_below_below: i64, %1076: vector<4xf64>, %1077: vector<4xf64>):
    %1078 = llvm.mul %k1_1_last_right_below_below, %74 overflow<nsw> : i64
    %1079 = llvm.mul %i_1_last_right_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1080 = llvm.add %1078, %1079 overflow<nsw> : i64
    %1081 = llvm.add %1080, %k0_1_last_right_below_below overflow<nsw> : i64
    %1082 = llvm.getelementptr inbounds %a[%1081] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1083 = llvm.load %1082 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1084 = llvm.mlir.poison : vector<4xf64>
    %1085 = llvm.insertelement %1083, %1084[%9 : i64] : vector<4xf64>
    %1086 = llvm.shufflevector %1085, %1084 [0, 0, 0, 0] : vector<4xf64>
    %1087 = llvm.getelementptr inbounds %1082[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1088 = llvm.load %1087 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1089 = llvm.mlir.poison : vector<4xf64>
    %1090 = llvm.insertelement %1088, %1089[%9 : i64] : vector<4xf64>
    %1091 = llvm.shufflevector %1090, %1089 [0, 0, 0, 0] : vector<4xf64>
    %1092 = llvm.mul %k1_1_last_right_below_below, %832 overflow<nsw> : i64
    %1093 = llvm.mul %k0_1_last_right_below_below, %814 overflow<nsw> : i64
    %1094 = llvm.add %1092, %1093 overflow<nsw> : i64
    %1095 = llvm.getelementptr inbounds %a_copy_1[%1094] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1096 = llvm.intr.masked.load %1095, %870, %77 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1097 = llvm.fmul %1086, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1098 = llvm.fmul %1091, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1099 = llvm.fadd %1076, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1100 = llvm.fadd %1077, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1101 = llvm.add %k0_1_last_right_below_below, %2 overflow<nsw> : i64
    %1102 = llvm.icmp "slt" %1101, %a_stride1 : i64
    llvm.cond_br %1102, ^bb69(%1101, %1099, %1100 : i64, vector<4xf64>, vector<4xf64>), ^bb70(%1099, %1100 : vector<4xf64>, vector<4xf64>)
  ^bb70(%1103: vector<4xf64>, %1104: vector<4xf64>):
    %1105 = llvm.add %k1_1_last_right_below_below, %2 overflow<nsw> : i64
    %1106 = llvm.icmp "slt" %1105, %a_size0 : i64
    llvm.cond_br %1106, ^bb68(%1105, %1103, %1104 : i64, vector<4xf64>, vector<4xf64>), ^bb71(%1103, %1104 : vector<4xf64>, vector<4xf64>)
  ^bb71(%1107: vector<4xf64>, %1108: vector<4xf64>):
    %1109 = llvm.mul %i_1_last_right_below_below_tile, %a_size1 overflow<nsw> : i64
    %1110 = llvm.add %1109, %j_1_last_right_panel overflow<nsw> : i64
    %1111 = llvm.getelementptr inbounds %out2[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1107, %1111, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1112 = llvm.getelementptr inbounds %1111[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1108, %1112, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1113 = llvm.add %i_1_last_right_below_below_tile, %5 overflow<nsw> : i64
    %1114 = llvm.icmp "slt" %1113, %811 : i64
    llvm.cond_br %1114, ^bb67(%1113 : i64), ^bb72
  ^bb72:
    %1115 = llvm.icmp "slt" %811, %a_size1 : i64
    llvm.cond_br %1115, ^bb73(%811 : i64), ^bb78
  ^bb73(%i_1_last_right_below_below_below_tile: i64):
    %1116 = llvm.icmp "slt" %9, %a_size0 : i64
    llvm.cond_br %1116, ^bb74(%9, %77 : i64, vector<4xf64>), ^bb77(%77 : vector<4xf64>)
  ^bb74(%k1_1_last_right_below_below_below: i64, %1117: vector<4xf64>):
    %1118 = llvm.icmp "slt" %9, %a_stride1 : i64
    llvm.cond_br %1118, ^bb75(%9, %1117 : i64, vector<4xf64>), ^bb76(%1117 : vector<4xf64>)
  ^bb75(%k0_1_last_right_below_below_below: i64, %1119: vector<4xf64>):
    %1120 = llvm.mul %k1_1_last_right_below_below_below, %74 overflow<nsw> : i64
    %1121 = llvm.mul %i_1_last_right_below_below_below_tile, %a_stride1 overflow<nsw> : i64
    %1122 = llvm.add %1120, %1121 overflow<nsw> : i64
    %1123 = llvm.add %1122, %k0_1_last_right_below_below_below overflow<nsw> : i64
    %1124 = llvm.getelementptr inbounds %a[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1125 = llvm.load %1124 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1126 = llvm.mlir.poison : vector<4xf64>
    %1127 = llvm.insertelement %1125, %1126[%9 : i64] : vector<4xf64>
    %1128 = llvm.shufflevector %1127, %1126 [0, 0, 0, 0] : vector<4xf64>
    %1129 = llvm.mul %k1_1_last_right_below_below_below, %832 overflow<nsw> : i64
    %1130 = llvm.mul %k0_1_last_right_below_below_below, %814 overflow<nsw> : i64
    %1131 = llvm.add %1129, %1130 overflow<nsw> : i64
    %1132 = llvm.getelementptr inbounds %a_copy_1[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1133 = llvm.intr.masked.load %1132, %870, %77 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1134 = llvm.fmul %1128, %1133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1135 = llvm.fadd %1119, %1134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1136 = llvm.add %k0_1_last_right_below_below_below, %2 overflow<nsw> : i64
    %1137 = llvm.icmp "slt" %1136, %a_stride1 : i64
    llvm.cond_br %1137, ^bb75(%1136, %1135 : i64, vector<4xf64>), ^bb76(%1135 : vector<4xf64>)
  ^bb76(%1138: vector<4xf64>):
    %1139 = llvm.add %k1_1_last_right_below_below_below, %2 overflow<nsw> : i64
    %1140 = llvm.icmp "slt" %1139, %a_size0 : i64
    llvm.cond_br %1140, ^bb74(%1139, %1138 : i64, vector<4xf64>), ^bb77(%1138 : vector<4xf64>)
  ^bb77(%1141: vector<4xf64>):
    %1142 = llvm.mul %i_1_last_right_below_below_below_tile, %a_size1 overflow<nsw> : i64
    %1143 = llvm.add %1142, %j_1_last_right_panel overflow<nsw> : i64
    %1144 = llvm.getelementptr inbounds %out2[%1143] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1141, %1144, %870 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1145 = llvm.add %i_1_last_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1146 = llvm.icmp "slt" %1145, %a_size1 : i64
    llvm.cond_br %1146, ^bb73(%1145 : i64), ^bb78
  ^bb78:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %1147 = llvm.add %j_1_last_right_panel, %4 overflow<nsw> : i64
    %1148 = llvm.icmp "slt" %1147, %a_size1 : i64
    llvm.cond_br %1148, ^bb47(%1147 : i64), ^bb79
  ^bb79:
    %1149 = llvm.icmp "slt" %9, %a_size1 : i64
    llvm.cond_br %1149, ^bb80(%9 : i64), ^bb87
  ^bb80(%i: i64):
    %1150 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %1150, ^bb81(%i : i64), ^bb86
  ^bb81(%j: i64):
    %1151 = llvm.add %i, %14 overflow<nsw> : i64
    %1152 = llvm.intr.smin(%1151, %a_size1) : (i64, i64) -> i64
    %1153 = llvm.icmp "slt" %i, %1152 : i64
    llvm.cond_br %1153, ^bb82(%i : i64), ^bb85
  ^bb82(%i_1: i64):
    %1154 = llvm.add %i_1, %2 overflow<nsw> : i64
    %1155 = llvm.intr.smax(%1154, %j) : (i64, i64) -> i64
    %1156 = llvm.add %j, %14 overflow<nsw> : i64
    %1157 = llvm.intr.smin(%1156, %a_size1) : (i64, i64) -> i64
    %1158 = llvm.icmp "slt" %1155, %1157 : i64
    llvm.cond_br %1158, ^bb83(%1155 : i64), ^bb84
  ^bb83(%j_1: i64):
    %1159 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %1160 = llvm.add %1159, %i_1 overflow<nsw> : i64
    %1161 = llvm.getelementptr inbounds %out2[%1160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1163 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %1164 = llvm.add %1163, %j_1 overflow<nsw> : i64
    %1165 = llvm.getelementptr inbounds %out2[%1164] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1162, %1165 {alignment = 8 : i64} : f64, !llvm.ptr
    %1166 = llvm.add %j_1, %2 overflow<nsw> : i64
    %1167 = llvm.icmp "slt" %1166, %1157 : i64
    llvm.cond_br %1167, ^bb83(%1166 : i64), ^bb84
  ^bb84:
    %1168 = llvm.add %i_1, %2 overflow<nsw> : i64
    %1169 = llvm.icmp "slt" %1168, %1152 : i64
    llvm.cond_br %1169, ^bb82(%1168 : i64), ^bb85
  ^bb85:
    %1170 = llvm.add %j, %14 overflow<nsw> : i64
    %1171 = llvm.icmp "slt" %1170, %a_size1 : i64
    llvm.cond_br %1171, ^bb81(%1170 : i64), ^bb86
  ^bb86:
    %1172 = llvm.add %i, %14 overflow<nsw> : i64
    %1173 = llvm.icmp "slt" %1172, %a_size1 : i64
    llvm.cond_br %1173, ^bb80(%1172 : i64), ^bb87
  ^bb87:
    llvm.return %59 : i32
  ^bb88(%1174: i32):
    llvm.return %1174 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %1175: i64, %1176: i64, %1177: i64, %1178: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %1179: i64, %1180: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %1181: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1182: i64, %1183: i64, %1184: i64, %1185: i64, %1186: i64, %1187: i1, %1188: i64, %1189: i64, %1190: i64) -> i32 attributes {no_unwind, no_inline} {
    %1191 = llvm.mlir.constant(0) : i64
    %1192 = llvm.mlir.constant(1) : i64
    %1193 = llvm.mlir.constant(8) : i64
    %1194 = llvm.mlir.constant(8192) : i64
    %1195 = llvm.mlir.constant(4) : i64
    %1196 = llvm.mlir.constant(6) : i64
    %1197 = llvm.mlir.constant(2) : i64
    %1198 = llvm.mlir.constant(3) : i64
    %1199 = llvm.mlir.constant(5) : i64
    %1200 = llvm.mlir.constant(16384) : i64
    %1201 = llvm.mlir.constant(7) : i64
    %1202 = llvm.mlir.constant(64) : i64
    %1203 = llvm.mlir.constant(-64) : i64
    %1204 = llvm.mlir.constant(1 : i32) : i32
    %1205 = llvm.mlir.constant(0 : i32) : i32
    %1206 = llvm.mlir.constant(3 : i32) : i32
    %1207 = llvm.mlir.constant(true) : i1
    %1208 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1209 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %1209, ^bb1(%begin : i64), ^bb78
  ^bb1(%b0: i64):
    %1210 = llvm.icmp "slt" %1191, %1175 : i64
    llvm.cond_br %1210, ^bb2(%1191 : i64), ^bb38
  ^bb2(%j_panel: i64):
    %1211 = llvm.icmp "slt" %1191, %1176 : i64
    llvm.cond_br %1211, ^bb3(%1191 : i64), ^bb37
  ^bb3(%k0_piece: i64):
    %1212 = llvm.mul %1177, %1202 overflow<nsw> : i64
    %1213 = llvm.add %1212, %1202 overflow<nsw> : i64
    %1214 = llvm.and %1213, %1203 : i64
    %b_copy = llvm.call @aligned_alloc(%1202, %1214) : (i64, i64) -> !llvm.ptr
    %1215 = llvm.mlir.zero : !llvm.ptr
    %1216 = llvm.icmp "ne" %b_copy, %1215 : !llvm.ptr
    llvm.cond_br %1216, ^bb4, ^bb79(%1204 : i32)
  ^bb4:
    llvm.cond_br %1178, ^bb5, ^bb8
  ^bb5:
    %1217 = llvm.add %k0_piece, %1194 overflow<nsw> : i64
    %1218 = llvm.intr.smin(%1217, %a_stride1_1) : (i64, i64) -> i64
    %1219 = llvm.icmp "slt" %k0_piece, %1218 : i64
    llvm.cond_br %1219, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %1220 = llvm.add %k0_copy, %1193 overflow<nsw> : i64
    %1221 = llvm.mul %b0, %1179 overflow<nsw> : i64
    %1222 = llvm.mul %1220, %b_stride1_1 overflow<nsw> : i64
    %1223 = llvm.add %1221, %1222 overflow<nsw> : i64
    %1224 = llvm.add %1223, %j_panel overflow<nsw> : i64
    %1225 = llvm.getelementptr %b_1[%1224] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1225, %1205, %1206, %1204) : (!llvm.ptr, i32, i32, i32) -> ()
    %1226 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %1227 = llvm.add %1221, %1226 overflow<nsw> : i64
    %1228 = llvm.add %1227, %j_panel overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %b_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1230 = llvm.load %1229 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1231 = llvm.getelementptr inbounds %1229[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1232 = llvm.load %1231 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1233 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %1234 = llvm.mul %1233, %1193 overflow<nsw> : i64
    %1235 = llvm.getelementptr inbounds %b_copy[%1234] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1230, %1235 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1236 = llvm.add %1191, %1195 overflow<nsw> : i64
    %1237 = llvm.add %1234, %1236 overflow<nsw> : i64
    %1238 = llvm.getelementptr inbounds %b_copy[%1237] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1232, %1238 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1239 = llvm.add %k0_copy, %1192 overflow<nsw> : i64
    %1240 = llvm.icmp "slt" %1239, %1218 : i64
    llvm.cond_br %1240, ^bb6(%1239 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %1241 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %1242 = llvm.intr.smin(%1194, %1241) : (i64, i64) -> i64
    %1243 = llvm.intr.smax(%1242, %1191) : (i64, i64) -> i64
    %1244 = llvm.select %1178, %1191, %1243 : i1, i64
    %1245 = llvm.mul %b0, %1179 overflow<nsw> : i64
    %1246 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %1247 = llvm.add %1245, %1246 overflow<nsw> : i64
    %1248 = llvm.add %1247, %j_panel overflow<nsw> : i64
    %1249 = llvm.getelementptr inbounds %b_1[%1248] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1250 = llvm.select %1178, %b_copy, %1249 : i1, !llvm.ptr
    %1251 = llvm.select %1178, %1177, %1244 : i1, i64
    %1252 = llvm.select %1178, %1193, %b_stride1_1 : i1, i64
    %1253 = llvm.icmp "slt" %1191, %1180 : i64
    llvm.cond_br %1253, ^bb9(%1191 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %1254 = llvm.icmp "eq" %k0_piece, %1191 : i64
    llvm.cond_br %1254, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%1208, %1208, %1208, %1208, %1208, %1208, %1208, %1208, %1208, %1208, %1208, %1208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %1255 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1256 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1257 = llvm.add %1255, %1256 overflow<nsw> : i64
    %1258 = llvm.add %1257, %j_panel overflow<nsw> : i64
    %1259 = llvm.getelementptr inbounds %out0_1[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1260 = llvm.load %1259 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1261 = llvm.getelementptr inbounds %1259[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1262 = llvm.load %1261 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1263 = llvm.getelementptr inbounds %1259[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1264 = llvm.load %1263 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1265 = llvm.getelementptr inbounds %1263[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1266 = llvm.load %1265 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1267 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1268 = llvm.getelementptr inbounds %1259[%1267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1269 = llvm.load %1268 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1270 = llvm.getelementptr inbounds %1268[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1271 = llvm.load %1270 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1272 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1273 = llvm.getelementptr inbounds %1259[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1274 = llvm.load %1273 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1275 = llvm.getelementptr inbounds %1273[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1276 = llvm.load %1275 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1277 = llvm.mul %1195, %b_stride1_1 overflow<nsw> : i64
    %1278 = llvm.getelementptr inbounds %1259[%1277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1279 = llvm.load %1278 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1280 = llvm.getelementptr inbounds %1278[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1281 = llvm.load %1280 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1282 = llvm.mul %1199, %b_stride1_1 overflow<nsw> : i64
    %1283 = llvm.getelementptr inbounds %1259[%1282] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1284 = llvm.load %1283 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1285 = llvm.getelementptr inbounds %1283[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1286 = llvm.load %1285 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1260, %1262, %1264, %1266, %1269, %1271, %1274, %1276, %1279, %1281, %1284, %1286 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1287: vector<4xf64>, %1288: vector<4xf64>, %1289: vector<4xf64>, %1290: vector<4xf64>, %1291: vector<4xf64>, %1292: vector<4xf64>, %1293: vector<4xf64>, %1294: vector<4xf64>, %1295: vector<4xf64>, %1296: vector<4xf64>, %1297: vector<4xf64>, %1298: vector<4xf64>):
    %1299 = llvm.add %k0_piece, %1194 overflow<nsw> : i64
    %1300 = llvm.intr.smin(%1299, %a_stride1_1) : (i64, i64) -> i64
    %1301 = llvm.icmp "slt" %k0_piece, %1300 : i64
    llvm.cond_br %1301, ^bb13(%k0_piece, %1287, %1288, %1289, %1290, %1291, %1292, %1293, %1294, %1295, %1296, %1297, %1298 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1287, %1288, %1289, %1290, %1291, %1292, %1293, %1294, %1295, %1296, %1297, %1298 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1302: vector<4xf64>, %1303: vector<4xf64>, %1304: vector<4xf64>, %1305: vector<4xf64>, %1306: vector<4xf64>, %1307: vector<4xf64>, %1308: vector<4xf64>, %1309: vector<4xf64>, %1310: vector<4xf64>, %1311: vector<4xf64>, %1312: vector<4xf64>, %1313: vector<4xf64>):
    %1314 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1315 = llvm.add %1314, %1193 overflow<nsw> : i64
    %1316 = llvm.mul %1315, %1252 overflow<nsw> : i64
    %1317 = llvm.getelementptr %1250[%1316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1317, %1205, %1206, %1204) : (!llvm.ptr, i32, i32, i32) -> ()
    %1318 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %1319 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1320 = llvm.add %1318, %1319 overflow<nsw> : i64
    %1321 = llvm.add %1320, %k0_1 overflow<nsw> : i64
    %1322 = llvm.getelementptr inbounds %a_1[%1321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1323 = llvm.load %1322 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1324 = llvm.mlir.poison : vector<4xf64>
    %1325 = llvm.insertelement %1323, %1324[%1191 : i64] : vector<4xf64>
    %1326 = llvm.shufflevector %1325, %1324 [0, 0, 0, 0] : vector<4xf64>
    %1327 = llvm.getelementptr inbounds %1322[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1328 = llvm.load %1327 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1329 = llvm.mlir.poison : vector<4xf64>
    %1330 = llvm.insertelement %1328, %1329[%1191 : i64] : vector<4xf64>
    %1331 = llvm.shufflevector %1330, %1329 [0, 0, 0, 0] : vector<4xf64>
    %1332 = llvm.mul %1197, %a_stride1_1 overflow<nsw> : i64
    %1333 = llvm.getelementptr inbounds %1322[%1332] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1334 = llvm.load %1333 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1335 = llvm.mlir.poison : vector<4xf64>
    %1336 = llvm.insertelement %1334, %1335[%1191 : i64] : vector<4xf64>
    %1337 = llvm.shufflevector %1336, %1335 [0, 0, 0, 0] : vector<4xf64>
    %1338 = llvm.mul %1198, %a_stride1_1 overflow<nsw> : i64
    %1339 = llvm.getelementptr inbounds %1322[%1338] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1340 = llvm.load %1339 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1341 = llvm.mlir.poison : vector<4xf64>
    %1342 = llvm.insertelement %1340, %1341[%1191 : i64] : vector<4xf64>
    %1343 = llvm.shufflevector %1342, %1341 [0, 0, 0, 0] : vector<4xf64>
    %1344 = llvm.mul %1195, %a_stride1_1 overflow<nsw> : i64
    %1345 = llvm.getelementptr inbounds %1322[%1344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1346 = llvm.load %1345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1347 = llvm.mlir.poison : vector<4xf64>
    %1348 = llvm.insertelement %1346, %1347[%1191 : i64] : vector<4xf64>
    %1349 = llvm.shufflevector %1348, %1347 [0, 0, 0, 0] : vector<4xf64>
    %1350 = llvm.mul %1199, %a_stride1_1 overflow<nsw> : i64
    %1351 = llvm.getelementptr inbounds %1322[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1352 = llvm.load %1351 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1353 = llvm.mlir.poison : vector<4xf64>
    %1354 = llvm.insertelement %1352, %1353[%1191 : i64] : vector<4xf64>
    %1355 = llvm.shufflevector %1354, %1353 [0, 0, 0, 0] : vector<4xf64>
    %1356 = llvm.mul %1314, %1252 overflow<nsw> : i64
    %1357 = llvm.getelementptr inbounds %1250[%1356] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1358 = llvm.load %1357 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1359 = llvm.add %1191, %1195 overflow<nsw> : i64
    %1360 = llvm.add %1356, %1359 overflow<nsw> : i64
    %1361 = llvm.getelementptr inbounds %1250[%1360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1362 = llvm.load %1361 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1363 = llvm.fmul %1326, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1364 = llvm.fmul %1326, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1365 = llvm.fmul %1331, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1366 = llvm.fmul %1331, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1367 = llvm.fmul %1337, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1368 = llvm.fmul %1337, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1369 = llvm.fmul %1343, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1370 = llvm.fmul %1343, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1371 = llvm.fmul %1349, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1372 = llvm.fmul %1349, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1373 = llvm.fmul %1355, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1374 = llvm.fmul %1355, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1375 = llvm.fadd %1302, %1363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1376 = llvm.fadd %1303, %1364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1377 = llvm.fadd %1304, %1365 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1378 = llvm.fadd %1305, %1366 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1379 = llvm.fadd %1306, %1367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1380 = llvm.fadd %1307, %1368 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1381 = llvm.fadd %1308, %1369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1382 = llvm.fadd %1309, %1370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1383 = llvm.fadd %1310, %1371 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1384 = llvm.fadd %1311, %1372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1385 = llvm.fadd %1312, %1373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1386 = llvm.fadd %1313, %1374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1387 = llvm.add %k0_1, %1192 overflow<nsw> : i64
    %1388 = llvm.icmp "slt" %1387, %1300 : i64
    llvm.cond_br %1388, ^bb13(%1387, %1375, %1376, %1377, %1378, %1379, %1380, %1381, %1382, %1383, %1384, %1385, %1386 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1375, %1376, %1377, %1378, %1379, %1380, %1381, %1382, %1383, %1384, %1385, %1386 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1389: vector<4xf64>, %1390: vector<4xf64>, %1391: vector<4xf64>, %1392: vector<4xf64>, %1393: vector<4xf64>, %1394: vector<4xf64>, %1395: vector<4xf64>, %1396: vector<4xf64>, %1397: vector<4xf64>, %1398: vector<4xf64>, %1399: vector<4xf64>, %1400: vector<4xf64>):
    %1401 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1402 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1403 = llvm.add %1401, %1402 overflow<nsw> : i64
    %1404 = llvm.add %1403, %j_panel overflow<nsw> : i64
    %1405 = llvm.getelementptr inbounds %out0_1[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1389, %1405 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1406 = llvm.getelementptr inbounds %1405[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1390, %1406 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1407 = llvm.getelementptr inbounds %1405[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1391, %1407 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1408 = llvm.getelementptr inbounds %1407[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1392, %1408 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1409 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1410 = llvm.getelementptr inbounds %1405[%1409] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1393, %1410 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1411 = llvm.getelementptr inbounds %1410[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1394, %1411 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1412 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1413 = llvm.getelementptr inbounds %1405[%1412] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1395, %1413 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1414 = llvm.getelementptr inbounds %1413[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1396, %1414 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1415 = llvm.mul %1195, %b_stride1_1 overflow<nsw> : i64
    %1416 = llvm.getelementptr inbounds %1405[%1415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1397, %1416 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1417 = llvm.getelementptr inbounds %1416[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1398, %1417 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1418 = llvm.mul %1199, %b_stride1_1 overflow<nsw> : i64
    %1419 = llvm.getelementptr inbounds %1405[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1399, %1419 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1420 = llvm.getelementptr inbounds %1419[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1400, %1420 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1421 = llvm.add %i_tile, %1196 overflow<nsw> : i64
    %1422 = llvm.icmp "slt" %1421, %1180 : i64
    llvm.cond_br %1422, ^bb9(%1421 : i64), ^bb15
  ^bb15:
    %1423 = llvm.icmp "slt" %1180, %1183 : i64
    llvm.cond_br %1423, ^bb16(%1180 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1424 = llvm.icmp "eq" %k0_piece, %1191 : i64
    llvm.cond_br %1424, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%1208, %1208, %1208, %1208, %1208, %1208, %1208, %1208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1425 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1426 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1427 = llvm.add %1425, %1426 overflow<nsw> : i64
    %1428 = llvm.add %1427, %j_panel overflow<nsw> : i64
    %1429 = llvm.getelementptr inbounds %out0_1[%1428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1430 = llvm.load %1429 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1431 = llvm.getelementptr inbounds %1429[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1432 = llvm.load %1431 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1433 = llvm.getelementptr inbounds %1429[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1434 = llvm.load %1433 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1435 = llvm.getelementptr inbounds %1433[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1436 = llvm.load %1435 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1437 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1438 = llvm.getelementptr inbounds %1429[%1437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1439 = llvm.load %1438 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1440 = llvm.getelementptr inbounds %1438[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1441 = llvm.load %1440 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1442 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1443 = llvm.getelementptr inbounds %1429[%1442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1444 = llvm.load %1443 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1445 = llvm.getelementptr inbounds %1443[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1446 = llvm.load %1445 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1430, %1432, %1434, %1436, %1439, %1441, %1444, %1446 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1447: vector<4xf64>, %1448: vector<4xf64>, %1449: vector<4xf64>, %1450: vector<4xf64>, %1451: vector<4xf64>, %1452: vector<4xf64>, %1453: vector<4xf64>, %1454: vector<4xf64>):
    %1455 = llvm.add %k0_piece, %1194 overflow<nsw> : i64
    %1456 = llvm.intr.smin(%1455, %a_stride1_1) : (i64, i64) -> i64
    %1457 = llvm.icmp "slt" %k0_piece, %1456 : i64
    llvm.cond_br %1457, ^bb20(%k0_piece, %1447, %1448, %1449, %1450, %1451, %1452, %1453, %1454 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1447, %1448, %1449, %1450, %1451, %1452, %1453, %1454 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1458: vector<4xf64>, %1459: vector<4xf64>, %1460: vector<4xf64>, %1461: vector<4xf64>, %1462: vector<4xf64>, %1463: vector<4xf64>, %1464: vector<4xf64>, %1465: vector<4xf64>):
    %1466 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1467 = llvm.add %1466, %1193 overflow<nsw> : i64
    %1468 = llvm.mul %1467, %1252 overflow<nsw> : i64
    %1469 = llvm.getelementptr %1250[%1468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1469, %1205, %1206, %1204) : (!llvm.ptr, i32, i32, i32) -> ()
    %1470 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %1471 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1472 = llvm.add %1470, %1471 overflow<nsw> : i64
    %1473 = llvm.add %1472, %k0_below overflow<nsw> : i64
    %1474 = llvm.getelementptr inbounds %a_1[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1475 = llvm.load %1474 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1476 = llvm.mlir.poison : vector<4xf64>
    %1477 = llvm.insertelement %1475, %1476[%1191 : i64] : vector<4xf64>
    %1478 = llvm.shufflevector %1477, %1476 [0, 0, 0, 0] : vector<4xf64>
    %1479 = llvm.getelementptr inbounds %1474[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1480 = llvm.load %1479 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1481 = llvm.mlir.poison : vector<4xf64>
    %1482 = llvm.insertelement %1480, %1481[%1191 : i64] : vector<4xf64>
    %1483 = llvm.shufflevector %1482, %1481 [0, 0, 0, 0] : vector<4xf64>
    %1484 = llvm.mul %1197, %a_stride1_1 overflow<nsw> : i64
    %1485 = llvm.getelementptr inbounds %1474[%1484] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1486 = llvm.load %1485 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1487 = llvm.mlir.poison : vector<4xf64>
    %1488 = llvm.insertelement %1486, %1487[%1191 : i64] : vector<4xf64>
    %1489 = llvm.shufflevector %1488, %1487 [0, 0, 0, 0] : vector<4xf64>
    %1490 = llvm.mul %1198, %a_stride1_1 overflow<nsw> : i64
    %1491 = llvm.getelementptr inbounds %1474[%1490] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1492 = llvm.load %1491 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1493 = llvm.mlir.poison : vector<4xf64>
    %1494 = llvm.insertelement %1492, %1493[%1191 : i64] : vector<4xf64>
    %1495 = llvm.shufflevector %1494, %1493 [0, 0, 0, 0] : vector<4xf64>
    %1496 = llvm.mul %1466, %1252 overflow<nsw> : i64
    %1497 = llvm.getelementptr inbounds %1250[%1496] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1498 = llvm.load %1497 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1499 = llvm.add %1191, %1195 overflow<nsw> : i64
    %1500 = llvm.add %1496, %1499 overflow<nsw> : i64
    %1501 = llvm.getelementptr inbounds %1250[%1500] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1502 = llvm.load %1501 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1503 = llvm.fmul %1478, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1504 = llvm.fmul %1478, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1505 = llvm.fmul %1483, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1506 = llvm.fmul %1483, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1507 = llvm.fmul %1489, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1508 = llvm.fmul %1489, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1509 = llvm.fmul %1495, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1510 = llvm.fmul %1495, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1511 = llvm.fadd %1458, %1503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1512 = llvm.fadd %1459, %1504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1513 = llvm.fadd %1460, %1505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1514 = llvm.fadd %1461, %1506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1515 = llvm.fadd %1462, %1507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1516 = llvm.fadd %1463, %1508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1517 = llvm.fadd %1464, %1509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1518 = llvm.fadd %1465, %1510 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1519 = llvm.add %k0_below, %1192 overflow<nsw> : i64
    %1520 = llvm.icmp "slt" %1519, %1456 : i64
    llvm.cond_br %1520, ^bb20(%1519, %1511, %1512, %1513, %1514, %1515, %1516, %1517, %1518 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1511, %1512, %1513, %1514, %1515, %1516, %1517, %1518 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1521: vector<4xf64>, %1522: vector<4xf64>, %1523: vector<4xf64>, %1524: vector<4xf64>, %1525: vector<4xf64>, %1526: vector<4xf64>, %1527: vector<4xf64>, %1528: vector<4xf64>):
    %1529 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1530 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1531 = llvm.add %1529, %1530 overflow<nsw> : i64
    %1532 = llvm.add %1531, %j_panel overflow<nsw> : i64
    %1533 = llvm.getelementptr inbounds %out0_1[%1532] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1521, %1533 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1534 = llvm.getelementptr inbounds %1533[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1522, %1534 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1535 = llvm.getelementptr inbounds %1533[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1523, %1535 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1536 = llvm.getelementptr inbounds %1535[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1524, %1536 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1537 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1538 = llvm.getelementptr inbounds %1533[%1537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1525, %1538 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1539 = llvm.getelementptr inbounds %1538[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1526, %1539 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1540 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1541 = llvm.getelementptr inbounds %1533[%1540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1527, %1541 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1542 = llvm.getelementptr inbounds %1541[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1528, %1542 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1543 = llvm.add %i_below_tile, %1195 overflow<nsw> : i64
    %1544 = llvm.icmp "slt" %1543, %1183 : i64
    llvm.cond_br %1544, ^bb16(%1543 : i64), ^bb22
  ^bb22:
    %1545 = llvm.icmp "slt" %1183, %1184 : i64
    llvm.cond_br %1545, ^bb23(%1183 : i64), ^bb29
  ^bb23(%i_below_below_tile: i64):
    %1546 = llvm.icmp "eq" %k0_piece, %1191 : i64
    llvm.cond_br %1546, ^bb24, ^bb25
  ^bb24:
    llvm.br ^bb26(%1208, %1208, %1208, %1208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25:
    %1547 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1548 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1549 = llvm.add %1547, %1548 overflow<nsw> : i64
    %1550 = llvm.add %1549, %j_panel overflow<nsw> : i64
    %1551 = llvm.getelementptr inbounds %out0_1[%1550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1552 = llvm.load %1551 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1553 = llvm.getelementptr inbounds %1551[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1554 = llvm.load %1553 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1555 = llvm.getelementptr inbounds %1551[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1556 = llvm.load %1555 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1557 = llvm.getelementptr inbounds %1555[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1558 = llvm.load %1557 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb26(%1552, %1554, %1556, %1558 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%1559: vector<4xf64>, %1560: vector<4xf64>, %1561: vector<4xf64>, %1562: vector<4xf64>):
    %1563 = llvm.add %k0_piece, %1194 overflow<nsw> : i64
    %1564 = llvm.intr.smin(%1563, %a_stride1_1) : (i64, i64) -> i64
    %1565 = llvm.icmp "slt" %k0_piece, %1564 : i64
    llvm.cond_br %1565, ^bb27(%k0_piece, %1559, %1560, %1561, %1562 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1559, %1560, %1561, %1562 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%k0_below_below: i64, %1566: vector<4xf64>, %1567: vector<4xf64>, %1568: vector<4xf64>, %1569: vector<4xf64>):
    %1570 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %1571 = llvm.add %1570, %1193 overflow<nsw> : i64
    %1572 = llvm.mul %1571, %1252 overflow<nsw> : i64
    %1573 = llvm.getelementptr %1250[%1572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1573, %1205, %1206, %1204) : (!llvm.ptr, i32, i32, i32) -> ()
    %1574 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %1575 = llvm.mul %i_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1576 = llvm.add %1574, %1575 overflow<nsw> : i64
    %1577 = llvm.add %1576, %k0_below_below overflow<nsw> : i64
    %1578 = llvm.getelementptr inbounds %a_1[%1577] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1579 = llvm.load %1578 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1580 = llvm.mlir.poison : vector<4xf64>
    %1581 = llvm.insertelement %1579, %1580[%1191 : i64] : vector<4xf64>
    %1582 = llvm.shufflevector %1581, %1580 [0, 0, 0, 0] : vector<4xf64>
    %1583 = llvm.getelementptr inbounds %1578[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1584 = llvm.load %1583 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1585 = llvm.mlir.poison : vector<4xf64>
    %1586 = llvm.insertelement %1584, %1585[%1191 : i64] : vector<4xf64>
    %1587 = llvm.shufflevector %1586, %1585 [0, 0, 0, 0] : vector<4xf64>
    %1588 = llvm.mul %1570, %1252 overflow<nsw> : i64
    %1589 = llvm.getelementptr inbounds %1250[%1588] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1590 = llvm.load %1589 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1591 = llvm.add %1191, %1195 overflow<nsw> : i64
    %1592 = llvm.add %1588, %1591 overflow<nsw> : i64
    %1593 = llvm.getelementptr inbounds %1250[%1592] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1594 = llvm.load %1593 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1595 = llvm.fmul %1582, %1590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1596 = llvm.fmul %1582, %1594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1597 = llvm.fmul %1587, %1590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1598 = llvm.fmul %1587, %1594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1599 = llvm.fadd %1566, %1595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1600 = llvm.fadd %1567, %1596 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1601 = llvm.fadd %1568, %1597 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1602 = llvm.fadd %1569, %1598 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1603 = llvm.add %k0_below_below, %1192 overflow<nsw> : i64
    %1604 = llvm.icmp "slt" %1603, %1564 : i64
    llvm.cond_br %1604, ^bb27(%1603, %1599, %1600, %1601, %1602 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb28(%1599, %1600, %1601, %1602 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb28(%1605: vector<4xf64>, %1606: vector<4xf64>, %1607: vector<4xf64>, %1608: vector<4xf64>):
    %1609 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1610 = llvm.mul %i_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1611 = llvm.add %1609, %1610 overflow<nsw> : i64
    %1612 = llvm.add %1611, %j_panel overflow<nsw> : i64
    %1613 = llvm.getelementptr inbounds %out0_1[%1612] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1605, %1613 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1614 = llvm.getelementptr inbounds %1613[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1606, %1614 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1615 = llvm.getelementptr inbounds %1613[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1607, %1615 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1616 = llvm.getelementptr inbounds %1615[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1608, %1616 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1617 = llvm.add %i_below_below_tile, %1197 overflow<nsw> : i64
    %1618 = llvm.icmp "slt" %1617, %1184 : i64
    llvm.cond_br %1618, ^bb23(%1617 : i64), ^bb29
  ^bb29:
    %1619 = llvm.icmp "slt" %1184, %a_size1_1 : i64
    llvm.cond_br %1619, ^bb30(%1184 : i64), ^bb36
  ^bb30(%i_below_below_below_tile: i64):
    %1620 = llvm.icmp "eq" %k0_piece, %1191 : i64
    llvm.cond_br %1620, ^bb31, ^bb32
  ^bb31:
    llvm.br ^bb33(%1208, %1208 : vector<4xf64>, vector<4xf64>)
  ^bb32:
    %1621 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1622 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1623 = llvm.add %1621, %1622 overflow<nsw> : i64
    %1624 = llvm.add %1623, %j_panel overflow<nsw> : i64
    %1625 = llvm.getelementptr inbounds %out0_1[%1624] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1626 = llvm.load %1625 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1627 = llvm.getelementptr inbounds %1625[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1628 = llvm.load %1627 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb33(%1626, %1628 : vector<4xf64>, vector<4xf64>)
  ^bb33(%1629: vector<4xf64>, %1630: vector<4xf64>):
    %1631 = llvm.add %k0_piece, %1194 overflow<nsw> : i64
    %1632 = llvm.intr.smin(%1631, %a_stride1_1) : (i64, i64) -> i64
    %1633 = llvm.icmp "slt" %k0_piece, %1632 : i64
    llvm.cond_br %1633, ^bb34(%k0_piece, %1629, %1630 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1629, %1630 : vector<4xf64>, vector<4xf64>)
  ^bb34(%k0_below_below_below: i64, %1634: vector<4xf64>, %1635: vector<4xf64>):
    %1636 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %1637 = llvm.add %1636, %1193 overflow<nsw> : i64
    %1638 = llvm.mul %1637, %1252 overflow<nsw> : i64
    %1639 = llvm.getelementptr %1250[%1638] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1639, %1205, %1206, %1204) : (!llvm.ptr, i32, i32, i32) -> ()
    %1640 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %1641 = llvm.mul %i_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1642 = llvm.add %1640, %1641 overflow<nsw> : i64
    %1643 = llvm.add %1642, %k0_below_below_below overflow<nsw> : i64
    %1644 = llvm.getelementptr inbounds %a_1[%1643] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1645 = llvm.load %1644 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1646 = llvm.mlir.poison : vector<4xf64>
    %1647 = llvm.insertelement %1645, %1646[%1191 : i64] : vector<4xf64>
    %1648 = llvm.shufflevector %1647, %1646 [0, 0, 0, 0] : vector<4xf64>
    %1649 = llvm.mul %1636, %1252 overflow<nsw> : i64
    %1650 = llvm.getelementptr inbounds %1250[%1649] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1651 = llvm.load %1650 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1652 = llvm.add %1191, %1195 overflow<nsw> : i64
    %1653 = llvm.add %1649, %1652 overflow<nsw> : i64
    %1654 = llvm.getelementptr inbounds %1250[%1653] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1655 = llvm.load %1654 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1656 = llvm.fmul %1648, %1651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1657 = llvm.fmul %1648, %1655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1658 = llvm.fadd %1634, %1656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1659 = llvm.fadd %1635, %1657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1660 = llvm.add %k0_below_below_below, %1192 overflow<nsw> : i64
    %1661 = llvm.icmp "slt" %1660, %1632 : i64
    llvm.cond_br %1661, ^bb34(%1660, %1658, %1659 : i64, vector<4xf64>, vector<4xf64>), ^bb35(%1658, %1659 : vector<4xf64>, vector<4xf64>)
  ^bb35(%1662: vector<4xf64>, %1663: vector<4xf64>):
    %1664 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1665 = llvm.mul %i_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1666 = llvm.add %1664, %1665 overflow<nsw> : i64
    %1667 = llvm.add %1666, %j_panel overflow<nsw> : i64
    %1668 = llvm.getelementptr inbounds %out0_1[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1662, %1668 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1669 = llvm.getelementptr inbounds %1668[%1195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1663, %1669 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1670 = llvm.add %i_below_below_below_tile, %1192 overflow<nsw> : i64
    %1671 = llvm.icmp "slt" %1670, %a_size1_1 : i64
    llvm.cond_br %1671, ^bb30(%1670 : i64), ^bb36
  ^bb36:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1672 = llvm.add %k0_piece, %1194 overflow<nsw> : i64
    %1673 = llvm.icmp "slt" %1672, %1176 : i64
    llvm.cond_br %1673, ^bb3(%1672 : i64), ^bb37
  ^bb37:
    %1674 = llvm.add %j_panel, %1193 overflow<nsw> : i64
    %1675 = llvm.icmp "slt" %1674, %1175 : i64
    llvm.cond_br %1675, ^bb2(%1674 : i64), ^bb38
  ^bb38:
    %1676 = llvm.icmp "slt" %1175, %b_stride1_1 : i64
    llvm.cond_br %1676, ^bb39(%1175 : i64), ^bb77
  ^bb39(%j_right_panel: i64):
    %1677 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1678 = llvm.intr.smin(%1195, %1677) : (i64, i64) -> i64
    %1679 = llvm.intr.smax(%1678, %1191) : (i64, i64) -> i64
    %1680 = llvm.add %j_right_panel, %1195 overflow<nsw> : i64
    %1681 = llvm.sub %1680, %j_right_panel overflow<nsw> : i64
    %1682 = llvm.intr.smin(%1681, %1677) : (i64, i64) -> i64
    %1683 = llvm.intr.smin(%1682, %1195) : (i64, i64) -> i64
    %1684 = llvm.intr.smax(%1683, %1191) : (i64, i64) -> i64
    %1685 = llvm.trunc %1684 : i64 to i32
    %1686 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1687 = llvm.mlir.poison : vector<4xi32>
    %1688 = llvm.insertelement %1685, %1687[%1191 : i64] : vector<4xi32>
    %1689 = llvm.shufflevector %1688, %1687 [0, 0, 0, 0] : vector<4xi32>
    %1690 = llvm.icmp "slt" %1686, %1689 : vector<4xi32>
    %1691 = llvm.icmp "slt" %1191, %1176 : i64
    llvm.cond_br %1691, ^bb40(%1191 : i64), ^bb76
  ^bb40(%k0_right_piece: i64):
    %1692 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1193, %1185) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1693 = llvm.extractvalue %1692[0] : !llvm.struct<(i64, i1)>
    %1694 = llvm.extractvalue %1692[1] : !llvm.struct<(i64, i1)>
    %1695 = llvm.xor %1694, %1207 : i1
    llvm.cond_br %1695, ^bb41, ^bb79(%1204 : i32)
  ^bb41:
    %1696 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1693, %1186) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1697 = llvm.extractvalue %1696[0] : !llvm.struct<(i64, i1)>
    %1698 = llvm.extractvalue %1696[1] : !llvm.struct<(i64, i1)>
    %1699 = llvm.xor %1698, %1207 : i1
    llvm.cond_br %1699, ^bb42, ^bb79(%1204 : i32)
  ^bb42:
    %1700 = llvm.add %1697, %1202 overflow<nsw> : i64
    %1701 = llvm.and %1700, %1203 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%1202, %1701) : (i64, i64) -> !llvm.ptr
    %1702 = llvm.mlir.zero : !llvm.ptr
    %1703 = llvm.icmp "ne" %b_copy_1, %1702 : !llvm.ptr
    llvm.cond_br %1703, ^bb43, ^bb79(%1204 : i32)
  ^bb43:
    llvm.cond_br %1187, ^bb44, ^bb47
  ^bb44:
    %1704 = llvm.add %k0_right_piece, %1200 overflow<nsw> : i64
    %1705 = llvm.intr.smin(%1704, %a_stride1_1) : (i64, i64) -> i64
    %1706 = llvm.icmp "slt" %k0_right_piece, %1705 : i64
    llvm.cond_br %1706, ^bb45(%k0_right_piece : i64), ^bb46
  ^bb45(%k0_right_copy: i64):
    %1707 = llvm.add %k0_right_copy, %1193 overflow<nsw> : i64
    %1708 = llvm.mul %b0, %1179 overflow<nsw> : i64
    %1709 = llvm.mul %1707, %b_stride1_1 overflow<nsw> : i64
    %1710 = llvm.add %1708, %1709 overflow<nsw> : i64
    %1711 = llvm.add %1710, %j_right_panel overflow<nsw> : i64
    %1712 = llvm.getelementptr %b_1[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1712, %1205, %1206, %1204) : (!llvm.ptr, i32, i32, i32) -> ()
    %1713 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1714 = llvm.add %1708, %1713 overflow<nsw> : i64
    %1715 = llvm.add %1714, %j_right_panel overflow<nsw> : i64
    %1716 = llvm.getelementptr inbounds %b_1[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1717 = llvm.intr.masked.load %1716, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1718 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1719 = llvm.mul %1718, %1186 overflow<nsw> : i64
    %1720 = llvm.getelementptr inbounds %b_copy_1[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1717, %1720, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1721 = llvm.add %k0_right_copy, %1192 overflow<nsw> : i64
    %1722 = llvm.icmp "slt" %1721, %1705 : i64
    llvm.cond_br %1722, ^bb45(%1721 : i64), ^bb46
  ^bb46:
    llvm.br ^bb47
  ^bb47:
    %1723 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1724 = llvm.intr.smin(%1200, %1723) : (i64, i64) -> i64
    %1725 = llvm.intr.smax(%1724, %1191) : (i64, i64) -> i64
    %1726 = llvm.select %1187, %1191, %1725 : i1, i64
    %1727 = llvm.mul %b0, %1179 overflow<nsw> : i64
    %1728 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1729 = llvm.add %1727, %1728 overflow<nsw> : i64
    %1730 = llvm.add %1729, %j_right_panel overflow<nsw> : i64
    %1731 = llvm.getelementptr inbounds %b_1[%1730] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1732 = llvm.select %1187, %b_copy_1, %1731 : i1, !llvm.ptr
    %1733 = llvm.select %1187, %1185, %1726 : i1, i64
    %1734 = llvm.select %1187, %1186, %1679 : i1, i64
    %1735 = llvm.select %1187, %1186, %b_stride1_1 : i1, i64
    %1736 = llvm.icmp "slt" %1191, %1188 : i64
    llvm.cond_br %1736, ^bb48(%1191 : i64), ^bb54
  ^bb48(%i_right_tile: i64):
    %1737 = llvm.icmp "eq" %k0_right_piece, %1191 : i64
    llvm.cond_br %1737, ^bb49, ^bb50
  ^bb49:
    llvm.br ^bb51(%1208, %1208, %1208, %1208, %1208, %1208, %1208, %1208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb50:
    %1738 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1739 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1740 = llvm.add %1738, %1739 overflow<nsw> : i64
    %1741 = llvm.add %1740, %j_right_panel overflow<nsw> : i64
    %1742 = llvm.getelementptr inbounds %out0_1[%1741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1743 = llvm.intr.masked.load %1742, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1744 = llvm.getelementptr inbounds %1742[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1745 = llvm.intr.masked.load %1744, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1746 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1747 = llvm.getelementptr inbounds %1742[%1746] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1748 = llvm.intr.masked.load %1747, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1749 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1750 = llvm.getelementptr inbounds %1742[%1749] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1751 = llvm.intr.masked.load %1750, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1752 = llvm.mul %1195, %b_stride1_1 overflow<nsw> : i64
    %1753 = llvm.getelementptr inbounds %1742[%1752] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1754 = llvm.intr.masked.load %1753, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1755 = llvm.mul %1199, %b_stride1_1 overflow<nsw> : i64
    %1756 = llvm.getelementptr inbounds %1742[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1757 = llvm.intr.masked.load %1756, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1758 = llvm.mul %1196, %b_stride1_1 overflow<nsw> : i64
    %1759 = llvm.getelementptr inbounds %1742[%1758] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1760 = llvm.intr.masked.load %1759, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1761 = llvm.mul %1201, %b_stride1_1 overflow<nsw> : i64
    %1762 = llvm.getelementptr inbounds %1742[%1761] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1763 = llvm.intr.masked.load %1762, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb51(%1743, %1745, %1748, %1751, %1754, %1757, %1760, %1763 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51(%1764: vector<4xf64>, %1765: vector<4xf64>, %1766: vector<4xf64>, %1767: vector<4xf64>, %1768: vector<4xf64>, %1769: vector<4xf64>, %1770: vector<4xf64>, %1771: vector<4xf64>):
    %1772 = llvm.add %k0_right_piece, %1200 overflow<nsw> : i64
    %1773 = llvm.intr.smin(%1772, %a_stride1_1) : (i64, i64) -> i64
    %1774 = llvm.icmp "slt" %k0_right_piece, %1773 : i64
    llvm.cond_br %1774, ^bb52(%k0_right_piece, %1764, %1765, %1766, %1767, %1768, %1769, %1770, %1771 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1764, %1765, %1766, %1767, %1768, %1769, %1770, %1771 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%k0_right: i64, %1775: vector<4xf64>, %1776: vector<4xf64>, %1777: vector<4xf64>, %1778: vector<4xf64>, %1779: vector<4xf64>, %1780: vector<4xf64>, %1781: vector<4xf64>, %1782: vector<4xf64>):
    %1783 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %1784 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1785 = llvm.add %1783, %1784 overflow<nsw> : i64
    %1786 = llvm.add %1785, %k0_right overflow<nsw> : i64
    %1787 = llvm.getelementptr inbounds %a_1[%1786] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1788 = llvm.load %1787 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1789 = llvm.mlir.poison : vector<4xf64>
    %1790 = llvm.insertelement %1788, %1789[%1191 : i64] : vector<4xf64>
    %1791 = llvm.shufflevector %1790, %1789 [0, 0, 0, 0] : vector<4xf64>
    %1792 = llvm.getelementptr inbounds %1787[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1793 = llvm.load %1792 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1794 = llvm.mlir.poison : vector<4xf64>
    %1795 = llvm.insertelement %1793, %1794[%1191 : i64] : vector<4xf64>
    %1796 = llvm.shufflevector %1795, %1794 [0, 0, 0, 0] : vector<4xf64>
    %1797 = llvm.mul %1197, %a_stride1_1 overflow<nsw> : i64
    %1798 = llvm.getelementptr inbounds %1787[%1797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1799 = llvm.load %1798 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1800 = llvm.mlir.poison : vector<4xf64>
    %1801 = llvm.insertelement %1799, %1800[%1191 : i64] : vector<4xf64>
    %1802 = llvm.shufflevector %1801, %1800 [0, 0, 0, 0] : vector<4xf64>
    %1803 = llvm.mul %1198, %a_stride1_1 overflow<nsw> : i64
    %1804 = llvm.getelementptr inbounds %1787[%1803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1805 = llvm.load %1804 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1806 = llvm.mlir.poison : vector<4xf64>
    %1807 = llvm.insertelement %1805, %1806[%1191 : i64] : vector<4xf64>
    %1808 = llvm.shufflevector %1807, %1806 [0, 0, 0, 0] : vector<4xf64>
    %1809 = llvm.mul %1195, %a_stride1_1 overflow<nsw> : i64
    %1810 = llvm.getelementptr inbounds %1787[%1809] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1811 = llvm.load %1810 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1812 = llvm.mlir.poison : vector<4xf64>
    %1813 = llvm.insertelement %1811, %1812[%1191 : i64] : vector<4xf64>
    %1814 = llvm.shufflevector %1813, %1812 [0, 0, 0, 0] : vector<4xf64>
    %1815 = llvm.mul %1199, %a_stride1_1 overflow<nsw> : i64
    %1816 = llvm.getelementptr inbounds %1787[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1817 = llvm.load %1816 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1818 = llvm.mlir.poison : vector<4xf64>
    %1819 = llvm.insertelement %1817, %1818[%1191 : i64] : vector<4xf64>
    %1820 = llvm.shufflevector %1819, %1818 [0, 0, 0, 0] : vector<4xf64>
    %1821 = llvm.mul %1196, %a_stride1_1 overflow<nsw> : i64
    %1822 = llvm.getelementptr inbounds %1787[%1821] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1823 = llvm.load %1822 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1824 = llvm.mlir.poison : vector<4xf64>
    %1825 = llvm.insertelement %1823, %1824[%1191 : i64] : vector<4xf64>
    %1826 = llvm.shufflevector %1825, %1824 [0, 0, 0, 0] : vector<4xf64>
    %1827 = llvm.mul %1201, %a_stride1_1 overflow<nsw> : i64
    %1828 = llvm.getelementptr inbounds %1787[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1829 = llvm.load %1828 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1830 = llvm.mlir.poison : vector<4xf64>
    %1831 = llvm.insertelement %1829, %1830[%1191 : i64] : vector<4xf64>
    %1832 = llvm.shufflevector %1831, %1830 [0, 0, 0, 0] : vector<4xf64>
    %1833 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1834 = llvm.mul %1833, %1735 overflow<nsw> : i64
    %1835 = llvm.getelementptr inbounds %1732[%1834] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1836 = llvm.intr.masked.load %1835, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1837 = llvm.fmul %1791, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1838 = llvm.fmul %1796, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1839 = llvm.fmul %1802, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1840 = llvm.fmul %1808, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1841 = llvm.fmul %1814, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1842 = llvm.fmul %1820, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1843 = llvm.fmul %1826, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1844 = llvm.fmul %1832, %1836 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1845 = llvm.fadd %1775, %1837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1846 = llvm.fadd %1776, %1838 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1847 = llvm.fadd %1777, %1839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1848 = llvm.fadd %1778, %1840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1849 = llvm.fadd %1779, %1841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1850 = llvm.fadd %1780, %1842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1851 = llvm.fadd %1781, %1843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1852 = llvm.fadd %1782, %1844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1853 = llvm.add %k0_right, %1192 overflow<nsw> : i64
    %1854 = llvm.icmp "slt" %1853, %1773 : i64
    llvm.cond_br %1854, ^bb52(%1853, %1845, %1846, %1847, %1848, %1849, %1850, %1851, %1852 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%1845, %1846, %1847, %1848, %1849, %1850, %1851, %1852 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%1855: vector<4xf64>, %1856: vector<4xf64>, %1857: vector<4xf64>, %1858: vector<4xf64>, %1859: vector<4xf64>, %1860: vector<4xf64>, %1861: vector<4xf64>, %1862: vector<4xf64>):
    %1863 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1864 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1865 = llvm.add %1863, %1864 overflow<nsw> : i64
    %1866 = llvm.add %1865, %j_right_panel overflow<nsw> : i64
    %1867 = llvm.getelementptr inbounds %out0_1[%1866] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1855, %1867, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1868 = llvm.getelementptr inbounds %1867[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1856, %1868, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1869 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1870 = llvm.getelementptr inbounds %1867[%1869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1857, %1870, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1871 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1872 = llvm.getelementptr inbounds %1867[%1871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1858, %1872, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1873 = llvm.mul %1195, %b_stride1_1 overflow<nsw> : i64
    %1874 = llvm.getelementptr inbounds %1867[%1873] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1859, %1874, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1875 = llvm.mul %1199, %b_stride1_1 overflow<nsw> : i64
    %1876 = llvm.getelementptr inbounds %1867[%1875] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1860, %1876, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1877 = llvm.mul %1196, %b_stride1_1 overflow<nsw> : i64
    %1878 = llvm.getelementptr inbounds %1867[%1877] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1861, %1878, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1879 = llvm.mul %1201, %b_stride1_1 overflow<nsw> : i64
    %1880 = llvm.getelementptr inbounds %1867[%1879] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1862, %1880, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1881 = llvm.add %i_right_tile, %1193 overflow<nsw> : i64
    %1882 = llvm.icmp "slt" %1881, %1188 : i64
    llvm.cond_br %1882, ^bb48(%1881 : i64), ^bb54
  ^bb54:
    %1883 = llvm.icmp "slt" %1188, %1189 : i64
    llvm.cond_br %1883, ^bb55(%1188 : i64), ^bb61
  ^bb55(%i_right_below_tile: i64):
    %1884 = llvm.icmp "eq" %k0_right_piece, %1191 : i64
    llvm.cond_br %1884, ^bb56, ^bb57
  ^bb56:
    llvm.br ^bb58(%1208, %1208, %1208, %1208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb57:
    %1885 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1886 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1887 = llvm.add %1885, %1886 overflow<nsw> : i64
    %1888 = llvm.add %1887, %j_right_panel overflow<nsw> : i64
    %1889 = llvm.getelementptr inbounds %out0_1[%1888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1890 = llvm.intr.masked.load %1889, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1891 = llvm.getelementptr inbounds %1889[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1892 = llvm.intr.masked.load %1891, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1893 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1894 = llvm.getelementptr inbounds %1889[%1893] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1895 = llvm.intr.masked.load %1894, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1896 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1897 = llvm.getelementptr inbounds %1889[%1896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1898 = llvm.intr.masked.load %1897, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb58(%1890, %1892, %1895, %1898 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb58(%1899: vector<4xf64>, %1900: vector<4xf64>, %1901: vector<4xf64>, %1902: vector<4xf64>):
    %1903 = llvm.add %k0_right_piece, %1200 overflow<nsw> : i64
    %1904 = llvm.intr.smin(%1903, %a_stride1_1) : (i64, i64) -> i64
    %1905 = llvm.icmp "slt" %k0_right_piece, %1904 : i64
    llvm.cond_br %1905, ^bb59(%k0_right_piece, %1899, %1900, %1901, %1902 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1899, %1900, %1901, %1902 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb59(%k0_right_below: i64, %1906: vector<4xf64>, %1907: vector<4xf64>, %1908: vector<4xf64>, %1909: vector<4xf64>):
    %1910 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %1911 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1912 = llvm.add %1910, %1911 overflow<nsw> : i64
    %1913 = llvm.add %1912, %k0_right_below overflow<nsw> : i64
    %1914 = llvm.getelementptr inbounds %a_1[%1913] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1915 = llvm.load %1914 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1916 = llvm.mlir.poison : vector<4xf64>
    %1917 = llvm.insertelement %1915, %1916[%1191 : i64] : vector<4xf64>
    %1918 = llvm.shufflevector %1917, %1916 [0, 0, 0, 0] : vector<4xf64>
    %1919 = llvm.getelementptr inbounds %1914[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1920 = llvm.load %1919 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1921 = llvm.mlir.poison : vector<4xf64>
    %1922 = llvm.insertelement %1920, %1921[%1191 : i64] : vector<4xf64>
    %1923 = llvm.shufflevector %1922, %1921 [0, 0, 0, 0] : vector<4xf64>
    %1924 = llvm.mul %1197, %a_stride1_1 overflow<nsw> : i64
    %1925 = llvm.getelementptr inbounds %1914[%1924] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1926 = llvm.load %1925 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1927 = llvm.mlir.poison : vector<4xf64>
    %1928 = llvm.insertelement %1926, %1927[%1191 : i64] : vector<4xf64>
    %1929 = llvm.shufflevector %1928, %1927 [0, 0, 0, 0] : vector<4xf64>
    %1930 = llvm.mul %1198, %a_stride1_1 overflow<nsw> : i64
    %1931 = llvm.getelementptr inbounds %1914[%1930] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1932 = llvm.load %1931 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1933 = llvm.mlir.poison : vector<4xf64>
    %1934 = llvm.insertelement %1932, %1933[%1191 : i64] : vector<4xf64>
    %1935 = llvm.shufflevector %1934, %1933 [0, 0, 0, 0] : vector<4xf64>
    %1936 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1937 = llvm.mul %1936, %1735 overflow<nsw> : i64
    %1938 = llvm.getelementptr inbounds %1732[%1937] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1939 = llvm.intr.masked.load %1938, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1940 = llvm.fmul %1918, %1939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1941 = llvm.fmul %1923, %1939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1942 = llvm.fmul %1929, %1939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1943 = llvm.fmul %1935, %1939 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1944 = llvm.fadd %1906, %1940 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1945 = llvm.fadd %1907, %1941 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1946 = llvm.fadd %1908, %1942 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1947 = llvm.fadd %1909, %1943 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1948 = llvm.add %k0_right_below, %1192 overflow<nsw> : i64
    %1949 = llvm.icmp "slt" %1948, %1904 : i64
    llvm.cond_br %1949, ^bb59(%1948, %1944, %1945, %1946, %1947 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb60(%1944, %1945, %1946, %1947 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%1950: vector<4xf64>, %1951: vector<4xf64>, %1952: vector<4xf64>, %1953: vector<4xf64>):
    %1954 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1955 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1956 = llvm.add %1954, %1955 overflow<nsw> : i64
    %1957 = llvm.add %1956, %j_right_panel overflow<nsw> : i64
    %1958 = llvm.getelementptr inbounds %out0_1[%1957] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1950, %1958, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1959 = llvm.getelementptr inbounds %1958[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1951, %1959, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1960 = llvm.mul %1197, %b_stride1_1 overflow<nsw> : i64
    %1961 = llvm.getelementptr inbounds %1958[%1960] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1952, %1961, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1962 = llvm.mul %1198, %b_stride1_1 overflow<nsw> : i64
    %1963 = llvm.getelementptr inbounds %1958[%1962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1953, %1963, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1964 = llvm.add %i_right_below_tile, %1195 overflow<nsw> : i64
    %1965 = llvm.icmp "slt" %1964, %1189 : i64
    llvm.cond_br %1965, ^bb55(%1964 : i64), ^bb61
  ^bb61:
    %1966 = llvm.icmp "slt" %1189, %1190 : i64
    llvm.cond_br %1966, ^bb62(%1189 : i64), ^bb68
  ^bb62(%i_right_below_below_tile: i64):
    %1967 = llvm.icmp "eq" %k0_right_piece, %1191 : i64
    llvm.cond_br %1967, ^bb63, ^bb64
  ^bb63:
    llvm.br ^bb65(%1208, %1208 : vector<4xf64>, vector<4xf64>)
  ^bb64:
    %1968 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %1969 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1970 = llvm.add %1968, %1969 overflow<nsw> : i64
    %1971 = llvm.add %1970, %j_right_panel overflow<nsw> : i64
    %1972 = llvm.getelementptr inbounds %out0_1[%1971] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1973 = llvm.intr.masked.load %1972, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1974 = llvm.getelementptr inbounds %1972[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1975 = llvm.intr.masked.load %1974, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb65(%1973, %1975 : vector<4xf64>, vector<4xf64>)
  ^bb65(%1976: vector<4xf64>, %1977: vector<4xf64>):
    %1978 = llvm.add %k0_right_piece, %1200 overflow<nsw> : i64
    %1979 = llvm.intr.smin(%1978, %a_stride1_1) : (i64, i64) -> i64
    %1980 = llvm.icmp "slt" %k0_right_piece, %1979 : i64
    llvm.cond_br %1980, ^bb66(%k0_right_piece, %1976, %1977 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%1976, %1977 : vector<4xf64>, vector<4xf64>)
  ^bb66(%k0_right_below_below: i64, %1981: vector<4xf64>, %1982: vector<4xf64>):
    %1983 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %1984 = llvm.mul %i_right_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1985 = llvm.add %1983, %1984 overflow<nsw> : i64
    %1986 = llvm.add %1985, %k0_right_below_below overflow<nsw> : i64
    %1987 = llvm.getelementptr inbounds %a_1[%1986] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1988 = llvm.load %1987 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1989 = llvm.mlir.poison : vector<4xf64>
    %1990 = llvm.insertelement %1988, %1989[%1191 : i64] : vector<4xf64>
    %1991 = llvm.shufflevector %1990, %1989 [0, 0, 0, 0] : vector<4xf64>
    %1992 = llvm.getelementptr inbounds %1987[%a_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1993 = llvm.load %1992 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1994 = llvm.mlir.poison : vector<4xf64>
    %1995 = llvm.insertelement %1993, %1994[%1191 : i64] : vector<4xf64>
    %1996 = llvm.shufflevector %1995, %1994 [0, 0, 0, 0] : vector<4xf64>
    %1997 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1998 = llvm.mul %1997, %1735 overflow<nsw> : i64
    %1999 = llvm.getelementptr inbounds %1732[%1998] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2000 = llvm.intr.masked.load %1999, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2001 = llvm.fmul %1991, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2002 = llvm.fmul %1996, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2003 = llvm.fadd %1981, %2001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2004 = llvm.fadd %1982, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2005 = llvm.add %k0_right_below_below, %1192 overflow<nsw> : i64
    %2006 = llvm.icmp "slt" %2005, %1979 : i64
    llvm.cond_br %2006, ^bb66(%2005, %2003, %2004 : i64, vector<4xf64>, vector<4xf64>), ^bb67(%2003, %2004 : vector<4xf64>, vector<4xf64>)
  ^bb67(%2007: vector<4xf64>, %2008: vector<4xf64>):
    %2009 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %2010 = llvm.mul %i_right_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2011 = llvm.add %2009, %2010 overflow<nsw> : i64
    %2012 = llvm.add %2011, %j_right_panel overflow<nsw> : i64
    %2013 = llvm.getelementptr inbounds %out0_1[%2012] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2007, %2013, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2014 = llvm.getelementptr inbounds %2013[%b_stride1_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2008, %2014, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2015 = llvm.add %i_right_below_below_tile, %1197 overflow<nsw> : i64
    %2016 = llvm.icmp "slt" %2015, %1190 : i64
    llvm.cond_br %2016, ^bb62(%2015 : i64), ^bb68
  ^bb68:
    %2017 = llvm.icmp "slt" %1190, %a_size1_1 : i64
    llvm.cond_br %2017, ^bb69(%1190 : i64), ^bb75
  ^bb69(%i_right_below_below_below_tile: i64):
    %2018 = llvm.icmp "eq" %k0_right_piece, %1191 : i64
    llvm.cond_br %2018, ^bb70, ^bb71
  ^bb70:
    llvm.br ^bb72(%1208 : vector<4xf64>)
  ^bb71:
    %2019 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %2020 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2021 = llvm.add %2019, %2020 overflow<nsw> : i64
    %2022 = llvm.add %2021, %j_right_panel overflow<nsw> : i64
    %2023 = llvm.getelementptr inbounds %out0_1[%2022] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2024 = llvm.intr.masked.load %2023, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb72(%2024 : vector<4xf64>)
  ^bb72(%2025: vector<4xf64>):
    %2026 = llvm.add %k0_right_piece, %1200 overflow<nsw> : i64
    %2027 = llvm.intr.smin(%2026, %a_stride1_1) : (i64, i64) -> i64
    %2028 = llvm.icmp "slt" %k0_right_piece, %2027 : i64
    llvm.cond_br %2028, ^bb73(%k0_right_piece, %2025 : i64, vector<4xf64>), ^bb74(%2025 : vector<4xf64>)
  ^bb73(%k0_right_below_below_below: i64, %2029: vector<4xf64>):
    %2030 = llvm.mul %b0, %1182 overflow<nsw> : i64
    %2031 = llvm.mul %i_right_below_below_below_tile, %a_stride1_1 overflow<nsw> : i64
    %2032 = llvm.add %2030, %2031 overflow<nsw> : i64
    %2033 = llvm.add %2032, %k0_right_below_below_below overflow<nsw> : i64
    %2034 = llvm.getelementptr inbounds %a_1[%2033] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2035 = llvm.load %2034 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2036 = llvm.mlir.poison : vector<4xf64>
    %2037 = llvm.insertelement %2035, %2036[%1191 : i64] : vector<4xf64>
    %2038 = llvm.shufflevector %2037, %2036 [0, 0, 0, 0] : vector<4xf64>
    %2039 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %2040 = llvm.mul %2039, %1735 overflow<nsw> : i64
    %2041 = llvm.getelementptr inbounds %1732[%2040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2042 = llvm.intr.masked.load %2041, %1690, %1208 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2043 = llvm.fmul %2038, %2042 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2044 = llvm.fadd %2029, %2043 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2045 = llvm.add %k0_right_below_below_below, %1192 overflow<nsw> : i64
    %2046 = llvm.icmp "slt" %2045, %2027 : i64
    llvm.cond_br %2046, ^bb73(%2045, %2044 : i64, vector<4xf64>), ^bb74(%2044 : vector<4xf64>)
  ^bb74(%2047: vector<4xf64>):
    %2048 = llvm.mul %b0, %1181 overflow<nsw> : i64
    %2049 = llvm.mul %i_right_below_below_below_tile, %b_stride1_1 overflow<nsw> : i64
    %2050 = llvm.add %2048, %2049 overflow<nsw> : i64
    %2051 = llvm.add %2050, %j_right_panel overflow<nsw> : i64
    %2052 = llvm.getelementptr inbounds %out0_1[%2051] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2047, %2052, %1690 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2053 = llvm.add %i_right_below_below_below_tile, %1192 overflow<nsw> : i64
    %2054 = llvm.icmp "slt" %2053, %a_size1_1 : i64
    llvm.cond_br %2054, ^bb69(%2053 : i64), ^bb75
  ^bb75:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %2055 = llvm.add %k0_right_piece, %1200 overflow<nsw> : i64
    %2056 = llvm.icmp "slt" %2055, %1176 : i64
    llvm.cond_br %2056, ^bb40(%2055 : i64), ^bb76
  ^bb76:
    %2057 = llvm.add %j_right_panel, %1195 overflow<nsw> : i64
    %2058 = llvm.icmp "slt" %2057, %b_stride1_1 : i64
    llvm.cond_br %2058, ^bb39(%2057 : i64), ^bb77
  ^bb77:
    %2059 = llvm.add %b0, %1192 overflow<nsw> : i64
    %2060 = llvm.icmp "slt" %2059, %end : i64
    llvm.cond_br %2060, ^bb1(%2059 : i64), ^bb78
  ^bb78:
    llvm.return %1205 : i32
  ^bb79(%2061: i32):
    llvm.return %2061 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2062 = llvm.mlir.constant(8) : i64
    %2063 = llvm.mlir.constant(16) : i64
    %2064 = llvm.mlir.constant(24) : i64
    %2065 = llvm.mlir.constant(32) : i64
    %2066 = llvm.mlir.constant(40) : i64
    %2067 = llvm.mlir.constant(48) : i64
    %2068 = llvm.mlir.constant(56) : i64
    %2069 = llvm.mlir.constant(64) : i64
    %2070 = llvm.mlir.constant(72) : i64
    %2071 = llvm.mlir.constant(80) : i64
    %2072 = llvm.mlir.constant(88) : i64
    %2073 = llvm.mlir.constant(96) : i64
    %2074 = llvm.mlir.constant(104) : i64
    %2075 = llvm.mlir.constant(112) : i64
    %2076 = llvm.mlir.constant(120) : i64
    %2077 = llvm.mlir.constant(128) : i64
    %2078 = llvm.mlir.constant(136) : i64
    %2079 = llvm.mlir.constant(144) : i64
    %2080 = llvm.mlir.constant(152) : i64
    %2081 = llvm.mlir.constant(160) : i64
    %2082 = llvm.mlir.constant(168) : i64
    %2083 = llvm.mlir.constant(176) : i64
    %2084 = llvm.mlir.constant(184) : i64
    %2085 = llvm.mlir.constant(192) : i64
    %2086 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2087 = llvm.getelementptr inbounds %context[%2062] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2088 = llvm.load %2087 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2089 = llvm.getelementptr inbounds %context[%2063] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2090 = llvm.load %2089 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2091 = llvm.getelementptr inbounds %context[%2064] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2092 = llvm.load %2091 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2093 = llvm.getelementptr inbounds %context[%2065] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2094 = llvm.load %2093 {alignment = 8 : i64} : !llvm.ptr -> i1
    %2095 = llvm.getelementptr inbounds %context[%2066] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2096 = llvm.load %2095 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2097 = llvm.getelementptr inbounds %context[%2067] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2098 = llvm.load %2097 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2099 = llvm.getelementptr inbounds %context[%2068] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2100 = llvm.load %2099 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2101 = llvm.getelementptr inbounds %context[%2069] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2102 = llvm.load %2101 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2103 = llvm.getelementptr inbounds %context[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2104 = llvm.load %2103 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2105 = llvm.getelementptr inbounds %context[%2071] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2106 = llvm.load %2105 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2107 = llvm.getelementptr inbounds %context[%2072] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2108 = llvm.load %2107 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2109 = llvm.getelementptr inbounds %context[%2073] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2110 = llvm.load %2109 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2111 = llvm.getelementptr inbounds %context[%2074] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2112 = llvm.load %2111 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2113 = llvm.getelementptr inbounds %context[%2075] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2114 = llvm.load %2113 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2115 = llvm.getelementptr inbounds %context[%2076] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2116 = llvm.load %2115 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2117 = llvm.getelementptr inbounds %context[%2077] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2118 = llvm.load %2117 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2119 = llvm.getelementptr inbounds %context[%2078] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2120 = llvm.load %2119 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2121 = llvm.getelementptr inbounds %context[%2079] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2122 = llvm.load %2121 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2123 = llvm.getelementptr inbounds %context[%2080] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2124 = llvm.load %2123 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2125 = llvm.getelementptr inbounds %context[%2081] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2126 = llvm.load %2125 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2127 = llvm.getelementptr inbounds %context[%2082] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2128 = llvm.load %2127 {alignment = 8 : i64} : !llvm.ptr -> i1
    %2129 = llvm.getelementptr inbounds %context[%2083] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2130 = llvm.load %2129 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2131 = llvm.getelementptr inbounds %context[%2084] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2132 = llvm.load %2131 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2133 = llvm.getelementptr inbounds %context[%2085] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2134 = llvm.load %2133 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2135 = llvm.call @program.parallel0(%begin_1, %end_1, %2086, %2088, %2090, %2092, %2094, %2096, %2098, %2100, %2102, %2104, %2106, %2108, %2110, %2112, %2114, %2116, %2118, %2120, %2122, %2124, %2126, %2128, %2130, %2132, %2134) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i64, i64, i1, i64, i64, i64) -> i32
    llvm.return %2135 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2136 = llvm.mlir.constant(0) : i64
    %2137 = llvm.mlir.constant(1) : i64
    %2138 = llvm.mlir.constant(4) : i64
    %2139 = llvm.mlir.constant(0 : i32) : i32
    %2140 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2141 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %2141, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%i_2: i64):
    %2142 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2143 = llvm.load %2142 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2144 = llvm.mlir.poison : vector<4xf64>
    %2145 = llvm.insertelement %2143, %2144[%2136 : i64] : vector<4xf64>
    %2146 = llvm.shufflevector %2145, %2144 [0, 0, 0, 0] : vector<4xf64>
    %2147 = llvm.icmp "slt" %2136, %v_size0_1 : i64
    llvm.cond_br %2147, ^bb2(%2136 : i64), ^bb3
  ^bb2(%j_2: i64):
    %2148 = llvm.sub %v_size0_1, %j_2 overflow<nsw> : i64
    %2149 = llvm.intr.smin(%2148, %2138) : (i64, i64) -> i64
    %2150 = llvm.intr.smax(%2149, %2136) : (i64, i64) -> i64
    %2151 = llvm.trunc %2150 : i64 to i32
    %2152 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2153 = llvm.mlir.poison : vector<4xi32>
    %2154 = llvm.insertelement %2151, %2153[%2136 : i64] : vector<4xi32>
    %2155 = llvm.shufflevector %2154, %2153 [0, 0, 0, 0] : vector<4xi32>
    %2156 = llvm.icmp "slt" %2152, %2155 : vector<4xi32>
    %2157 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2158 = llvm.intr.masked.load %2157, %2156, %2140 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2159 = llvm.fmul %2146, %2158 : vector<4xf64>
    %2160 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2161 = llvm.add %2160, %j_2 overflow<nsw> : i64
    %2162 = llvm.getelementptr inbounds %out1_1[%2161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2159, %2162, %2156 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2163 = llvm.add %j_2, %2138 overflow<nsw> : i64
    %2164 = llvm.icmp "slt" %2163, %v_size0_1 : i64
    llvm.cond_br %2164, ^bb2(%2163 : i64), ^bb3
  ^bb3:
    %2165 = llvm.add %i_2, %2137 overflow<nsw> : i64
    %2166 = llvm.icmp "slt" %2165, %end_2 : i64
    llvm.cond_br %2166, ^bb1(%2165 : i64), ^bb4
  ^bb4:
    llvm.return %2139 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %2167 = llvm.mlir.constant(8) : i64
    %2168 = llvm.mlir.constant(16) : i64
    %2169 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2170 = llvm.getelementptr inbounds %context_1[%2167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2171 = llvm.load %2170 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2172 = llvm.getelementptr inbounds %context_1[%2168] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2173 = llvm.load %2172 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2174 = llvm.call @program.parallel1(%begin_3, %end_3, %2169, %2171, %2173) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2174 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %2175: i64, %2176: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %2177: i64, %2178: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2179: i64, %2180: i64) -> i32 attributes {no_unwind, no_inline} {
    %2181 = llvm.mlir.constant(8) : i64
    %2182 = llvm.mlir.constant(0) : i64
    %2183 = llvm.mlir.constant(1) : i64
    %2184 = llvm.mlir.constant(2) : i64
    %2185 = llvm.mlir.constant(3) : i64
    %2186 = llvm.mlir.constant(4) : i64
    %2187 = llvm.mlir.constant(5) : i64
    %2188 = llvm.mlir.constant(6) : i64
    %2189 = llvm.mlir.constant(7) : i64
    %2190 = llvm.mlir.constant(64) : i64
    %2191 = llvm.mlir.constant(true) : i1
    %2192 = llvm.mlir.constant(1 : i32) : i32
    %2193 = llvm.mlir.constant(-64) : i64
    %2194 = llvm.mlir.constant(0 : i32) : i32
    %2195 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2196 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %2196, ^bb1(%begin_4 : i64), ^bb33
  ^bb1(%2197: i64):
    %2198 = llvm.mul %2197, %2181 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %2175, %2198 overflow<nsw> : i64
    %2199 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%2190, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %2200 = llvm.extractvalue %2199[0] : !llvm.struct<(i64, i1)>
    %2201 = llvm.extractvalue %2199[1] : !llvm.struct<(i64, i1)>
    %2202 = llvm.xor %2201, %2191 : i1
    llvm.cond_br %2202, ^bb2, ^bb34(%2192 : i32)
  ^bb2:
    %2203 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%2200, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %2204 = llvm.extractvalue %2203[0] : !llvm.struct<(i64, i1)>
    %2205 = llvm.extractvalue %2203[1] : !llvm.struct<(i64, i1)>
    %2206 = llvm.xor %2205, %2191 : i1
    llvm.cond_br %2206, ^bb3, ^bb34(%2192 : i32)
  ^bb3:
    %2207 = llvm.add %2204, %2190 overflow<nsw> : i64
    %2208 = llvm.and %2207, %2193 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%2190, %2208) : (i64, i64) -> !llvm.ptr
    %2209 = llvm.mlir.zero : !llvm.ptr
    %2210 = llvm.icmp "ne" %a_copy_2, %2209 : !llvm.ptr
    llvm.cond_br %2210, ^bb4, ^bb34(%2192 : i32)
  ^bb4:
    %2211 = llvm.mul %2181, %a_stride1_2 overflow<nsw> : i64
    %2212 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2212, ^bb5(%2182 : i64), ^bb8
  ^bb5(%k1_1_last_copy: i64):
    %2213 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2213, ^bb6(%2182 : i64), ^bb7
  ^bb6(%k0_1_last_copy: i64):
    %2214 = llvm.mul %k1_1_last_copy, %2177 overflow<nsw> : i64
    %2215 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %2216 = llvm.add %2214, %2215 overflow<nsw> : i64
    %2217 = llvm.add %2216, %k0_1_last_copy overflow<nsw> : i64
    %2218 = llvm.getelementptr inbounds %a_2[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2219 = llvm.load %2218 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2220 = llvm.getelementptr inbounds %2218[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2221 = llvm.load %2220 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2222 = llvm.mul %2184, %a_stride1_2 overflow<nsw> : i64
    %2223 = llvm.getelementptr inbounds %2218[%2222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2224 = llvm.load %2223 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2225 = llvm.mul %2185, %a_stride1_2 overflow<nsw> : i64
    %2226 = llvm.getelementptr inbounds %2218[%2225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2227 = llvm.load %2226 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2228 = llvm.mlir.poison : vector<4xf64>
    %2229 = llvm.insertelement %2219, %2228[%2182 : i64] : vector<4xf64>
    %2230 = llvm.insertelement %2221, %2229[%2183 : i64] : vector<4xf64>
    %2231 = llvm.insertelement %2224, %2230[%2184 : i64] : vector<4xf64>
    %2232 = llvm.insertelement %2227, %2231[%2185 : i64] : vector<4xf64>
    %2233 = llvm.mul %2186, %a_stride1_2 overflow<nsw> : i64
    %2234 = llvm.getelementptr inbounds %2218[%2233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2235 = llvm.load %2234 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2236 = llvm.mul %2187, %a_stride1_2 overflow<nsw> : i64
    %2237 = llvm.getelementptr inbounds %2218[%2236] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2238 = llvm.load %2237 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2239 = llvm.mul %2188, %a_stride1_2 overflow<nsw> : i64
    %2240 = llvm.getelementptr inbounds %2218[%2239] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2241 = llvm.load %2240 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2242 = llvm.mul %2189, %a_stride1_2 overflow<nsw> : i64
    %2243 = llvm.getelementptr inbounds %2218[%2242] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2244 = llvm.load %2243 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2245 = llvm.mlir.poison : vector<4xf64>
    %2246 = llvm.insertelement %2235, %2245[%2182 : i64] : vector<4xf64>
    %2247 = llvm.insertelement %2238, %2246[%2183 : i64] : vector<4xf64>
    %2248 = llvm.insertelement %2241, %2247[%2184 : i64] : vector<4xf64>
    %2249 = llvm.insertelement %2244, %2248[%2185 : i64] : vector<4xf64>
    %2250 = llvm.mul %k1_1_last_copy, %2211 overflow<nsw> : i64
    %2251 = llvm.mul %k0_1_last_copy, %2181 overflow<nsw> : i64
    %2252 = llvm.add %2250, %2251 overflow<nsw> : i64
    %2253 = llvm.getelementptr inbounds %a_copy_2[%2252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2232, %2253 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2254 = llvm.add %2182, %2186 overflow<nsw> : i64
    %2255 = llvm.add %2250, %2251 overflow<nsw> : i64
    %2256 = llvm.add %2255, %2254 overflow<nsw> : i64
    %2257 = llvm.getelementptr inbounds %a_copy_2[%2256] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2249, %2257 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2258 = llvm.add %k0_1_last_copy, %2183 overflow<nsw> : i64
    %2259 = llvm.icmp "slt" %2258, %a_stride1_2 : i64
    llvm.cond_br %2259, ^bb6(%2258 : i64), ^bb7
  ^bb7:
    %2260 = llvm.add %k1_1_last_copy, %2183 overflow<nsw> : i64
    %2261 = llvm.icmp "slt" %2260, %a_size0_2 : i64
    llvm.cond_br %2261, ^bb5(%2260 : i64), ^bb8
  ^bb8:
    %2262 = llvm.icmp "slt" %2175, %2178 : i64
    llvm.cond_br %2262, ^bb9(%2175 : i64), ^bb14
  ^bb9(%i_1_last_tile: i64):
    %2263 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2263, ^bb10(%2182, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1_1: i64, %2264: vector<4xf64>, %2265: vector<4xf64>, %2266: vector<4xf64>, %2267: vector<4xf64>, %2268: vector<4xf64>, %2269: vector<4xf64>, %2270: vector<4xf64>, %2271: vector<4xf64>, %2272: vector<4xf64>, %2273: vector<4xf64>, %2274: vector<4xf64>, %2275: vector<4xf64>):
    %2276 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2276, ^bb11(%2182, %2264, %2265, %2266, %2267, %2268, %2269, %2270, %2271, %2272, %2273, %2274, %2275 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2264, %2265, %2266, %2267, %2268, %2269, %2270, %2271, %2272, %2273, %2274, %2275 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_2: i64, %2277: vector<4xf64>, %2278: vector<4xf64>, %2279: vector<4xf64>, %2280: vector<4xf64>, %2281: vector<4xf64>, %2282: vector<4xf64>, %2283: vector<4xf64>, %2284: vector<4xf64>, %2285: vector<4xf64>, %2286: vector<4xf64>, %2287: vector<4xf64>, %2288: vector<4xf64>):
    %2289 = llvm.mul %k1_1, %2177 overflow<nsw> : i64
    %2290 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %2291 = llvm.add %2289, %2290 overflow<nsw> : i64
    %2292 = llvm.add %2291, %k0_2 overflow<nsw> : i64
    %2293 = llvm.getelementptr inbounds %a_2[%2292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2294 = llvm.load %2293 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2295 = llvm.mlir.poison : vector<4xf64>
    %2296 = llvm.insertelement %2294, %2295[%2182 : i64] : vector<4xf64>
    %2297 = llvm.shufflevector %2296, %2295 [0, 0, 0, 0] : vector<4xf64>
    %2298 = llvm.getelementptr inbounds %2293[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2299 = llvm.load %2298 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2300 = llvm.mlir.poison : vector<4xf64>
    %2301 = llvm.insertelement %2299, %2300[%2182 : i64] : vector<4xf64>
    %2302 = llvm.shufflevector %2301, %2300 [0, 0, 0, 0] : vector<4xf64>
    %2303 = llvm.mul %2184, %a_stride1_2 overflow<nsw> : i64
    %2304 = llvm.getelementptr inbounds %2293[%2303] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2305 = llvm.load %2304 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2306 = llvm.mlir.poison : vector<4xf64>
    %2307 = llvm.insertelement %2305, %2306[%2182 : i64] : vector<4xf64>
    %2308 = llvm.shufflevector %2307, %2306 [0, 0, 0, 0] : vector<4xf64>
    %2309 = llvm.mul %2185, %a_stride1_2 overflow<nsw> : i64
    %2310 = llvm.getelementptr inbounds %2293[%2309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2311 = llvm.load %2310 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2312 = llvm.mlir.poison : vector<4xf64>
    %2313 = llvm.insertelement %2311, %2312[%2182 : i64] : vector<4xf64>
    %2314 = llvm.shufflevector %2313, %2312 [0, 0, 0, 0] : vector<4xf64>
    %2315 = llvm.mul %2186, %a_stride1_2 overflow<nsw> : i64
    %2316 = llvm.getelementptr inbounds %2293[%2315] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2317 = llvm.load %2316 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2318 = llvm.mlir.poison : vector<4xf64>
    %2319 = llvm.insertelement %2317, %2318[%2182 : i64] : vector<4xf64>
    %2320 = llvm.shufflevector %2319, %2318 [0, 0, 0, 0] : vector<4xf64>
    %2321 = llvm.mul %2187, %a_stride1_2 overflow<nsw> : i64
    %2322 = llvm.getelementptr inbounds %2293[%2321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2323 = llvm.load %2322 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2324 = llvm.mlir.poison : vector<4xf64>
    %2325 = llvm.insertelement %2323, %2324[%2182 : i64] : vector<4xf64>
    %2326 = llvm.shufflevector %2325, %2324 [0, 0, 0, 0] : vector<4xf64>
    %2327 = llvm.mul %k1_1, %2211 overflow<nsw> : i64
    %2328 = llvm.mul %k0_2, %2181 overflow<nsw> : i64
    %2329 = llvm.add %2327, %2328 overflow<nsw> : i64
    %2330 = llvm.getelementptr inbounds %a_copy_2[%2329] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2331 = llvm.load %2330 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2332 = llvm.add %2182, %2186 overflow<nsw> : i64
    %2333 = llvm.add %2327, %2328 overflow<nsw> : i64
    %2334 = llvm.add %2333, %2332 overflow<nsw> : i64
    %2335 = llvm.getelementptr inbounds %a_copy_2[%2334] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2336 = llvm.load %2335 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2337 = llvm.fmul %2297, %2331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2338 = llvm.fmul %2297, %2336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2339 = llvm.fmul %2302, %2331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2340 = llvm.fmul %2302, %2336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2341 = llvm.fmul %2308, %2331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2342 = llvm.fmul %2308, %2336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2343 = llvm.fmul %2314, %2331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2344 = llvm.fmul %2314, %2336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2345 = llvm.fmul %2320, %2331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2346 = llvm.fmul %2320, %2336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2347 = llvm.fmul %2326, %2331 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2348 = llvm.fmul %2326, %2336 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2349 = llvm.fadd %2277, %2337 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2350 = llvm.fadd %2278, %2338 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2351 = llvm.fadd %2279, %2339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2352 = llvm.fadd %2280, %2340 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2353 = llvm.fadd %2281, %2341 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2354 = llvm.fadd %2282, %2342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2355 = llvm.fadd %2283, %2343 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2356 = llvm.fadd %2284, %2344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2357 = llvm.fadd %2285, %2345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2358 = llvm.fadd %2286, %2346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2359 = llvm.fadd %2287, %2347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2360 = llvm.fadd %2288, %2348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2361 = llvm.add %k0_2, %2183 overflow<nsw> : i64
    %2362 = llvm.icmp "slt" %2361, %a_stride1_2 : i64
    llvm.cond_br %2362, ^bb11(%2361, %2349, %2350, %2351, %2352, %2353, %2354, %2355, %2356, %2357, %2358, %2359, %2360 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2349, %2350, %2351, %2352, %2353, %2354, %2355, %2356, %2357, %2358, %2359, %2360 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2363: vector<4xf64>, %2364: vector<4xf64>, %2365: vector<4xf64>, %2366: vector<4xf64>, %2367: vector<4xf64>, %2368: vector<4xf64>, %2369: vector<4xf64>, %2370: vector<4xf64>, %2371: vector<4xf64>, %2372: vector<4xf64>, %2373: vector<4xf64>, %2374: vector<4xf64>):
    %2375 = llvm.add %k1_1, %2183 overflow<nsw> : i64
    %2376 = llvm.icmp "slt" %2375, %a_size0_2 : i64
    llvm.cond_br %2376, ^bb10(%2375, %2363, %2364, %2365, %2366, %2367, %2368, %2369, %2370, %2371, %2372, %2373, %2374 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2363, %2364, %2365, %2366, %2367, %2368, %2369, %2370, %2371, %2372, %2373, %2374 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%2377: vector<4xf64>, %2378: vector<4xf64>, %2379: vector<4xf64>, %2380: vector<4xf64>, %2381: vector<4xf64>, %2382: vector<4xf64>, %2383: vector<4xf64>, %2384: vector<4xf64>, %2385: vector<4xf64>, %2386: vector<4xf64>, %2387: vector<4xf64>, %2388: vector<4xf64>):
    %2389 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %2390 = llvm.add %2389, %j_1_last_panel overflow<nsw> : i64
    %2391 = llvm.getelementptr inbounds %out2_1[%2390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2377, %2391 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2392 = llvm.getelementptr inbounds %2391[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2378, %2392 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2393 = llvm.getelementptr inbounds %2391[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2379, %2393 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2394 = llvm.getelementptr inbounds %2393[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2380, %2394 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2395 = llvm.mul %2184, %a_size1_2 overflow<nsw> : i64
    %2396 = llvm.getelementptr inbounds %2391[%2395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2381, %2396 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2397 = llvm.getelementptr inbounds %2396[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2382, %2397 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2398 = llvm.mul %2185, %a_size1_2 overflow<nsw> : i64
    %2399 = llvm.getelementptr inbounds %2391[%2398] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2383, %2399 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2400 = llvm.getelementptr inbounds %2399[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2384, %2400 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2401 = llvm.mul %2186, %a_size1_2 overflow<nsw> : i64
    %2402 = llvm.getelementptr inbounds %2391[%2401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2385, %2402 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2403 = llvm.getelementptr inbounds %2402[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2386, %2403 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2404 = llvm.mul %2187, %a_size1_2 overflow<nsw> : i64
    %2405 = llvm.getelementptr inbounds %2391[%2404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2387, %2405 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2406 = llvm.getelementptr inbounds %2405[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2388, %2406 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2407 = llvm.add %i_1_last_tile, %2188 overflow<nsw> : i64
    %2408 = llvm.icmp "slt" %2407, %2178 : i64
    llvm.cond_br %2408, ^bb9(%2407 : i64), ^bb14
  ^bb14:
    %2409 = llvm.icmp "slt" %2178, %2179 : i64
    llvm.cond_br %2409, ^bb15(%2178 : i64), ^bb20
  ^bb15(%i_1_last_below_tile: i64):
    %2410 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2410, ^bb16(%2182, %2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2195, %2195, %2195, %2195, %2195, %2195, %2195, %2195 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_last_below: i64, %2411: vector<4xf64>, %2412: vector<4xf64>, %2413: vector<4xf64>, %2414: vector<4xf64>, %2415: vector<4xf64>, %2416: vector<4xf64>, %2417: vector<4xf64>, %2418: vector<4xf64>):
    %2419 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2419, ^bb17(%2182, %2411, %2412, %2413, %2414, %2415, %2416, %2417, %2418 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2411, %2412, %2413, %2414, %2415, %2416, %2417, %2418 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_last_below: i64, %2420: vector<4xf64>, %2421: vector<4xf64>, %2422: vector<4xf64>, %2423: vector<4xf64>, %2424: vector<4xf64>, %2425: vector<4xf64>, %2426: vector<4xf64>, %2427: vector<4xf64>):
    %2428 = llvm.mul %k1_1_last_below, %2177 overflow<nsw> : i64
    %2429 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2430 = llvm.add %2428, %2429 overflow<nsw> : i64
    %2431 = llvm.add %2430, %k0_1_last_below overflow<nsw> : i64
    %2432 = llvm.getelementptr inbounds %a_2[%2431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2433 = llvm.load %2432 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2434 = llvm.mlir.poison : vector<4xf64>
    %2435 = llvm.insertelement %2433, %2434[%2182 : i64] : vector<4xf64>
    %2436 = llvm.shufflevector %2435, %2434 [0, 0, 0, 0] : vector<4xf64>
    %2437 = llvm.getelementptr inbounds %2432[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2438 = llvm.load %2437 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2439 = llvm.mlir.poison : vector<4xf64>
    %2440 = llvm.insertelement %2438, %2439[%2182 : i64] : vector<4xf64>
    %2441 = llvm.shufflevector %2440, %2439 [0, 0, 0, 0] : vector<4xf64>
    %2442 = llvm.mul %2184, %a_stride1_2 overflow<nsw> : i64
    %2443 = llvm.getelementptr inbounds %2432[%2442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2444 = llvm.load %2443 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2445 = llvm.mlir.poison : vector<4xf64>
    %2446 = llvm.insertelement %2444, %2445[%2182 : i64] : vector<4xf64>
    %2447 = llvm.shufflevector %2446, %2445 [0, 0, 0, 0] : vector<4xf64>
    %2448 = llvm.mul %2185, %a_stride1_2 overflow<nsw> : i64
    %2449 = llvm.getelementptr inbounds %2432[%2448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2450 = llvm.load %2449 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2451 = llvm.mlir.poison : vector<4xf64>
    %2452 = llvm.insertelement %2450, %2451[%2182 : i64] : vector<4xf64>
    %2453 = llvm.shufflevector %2452, %2451 [0, 0, 0, 0] : vector<4xf64>
    %2454 = llvm.mul %k1_1_last_below, %2211 overflow<nsw> : i64
    %2455 = llvm.mul %k0_1_last_below, %2181 overflow<nsw> : i64
    %2456 = llvm.add %2454, %2455 overflow<nsw> : i64
    %2457 = llvm.getelementptr inbounds %a_copy_2[%2456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2458 = llvm.load %2457 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2459 = llvm.add %2182, %2186 overflow<nsw> : i64
    %2460 = llvm.add %2454, %2455 overflow<nsw> : i64
    %2461 = llvm.add %2460, %2459 overflow<nsw> : i64
    %2462 = llvm.getelementptr inbounds %a_copy_2[%2461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2463 = llvm.load %2462 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2464 = llvm.fmul %2436, %2458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2465 = llvm.fmul %2436, %2463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2466 = llvm.fmul %2441, %2458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2467 = llvm.fmul %2441, %2463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2468 = llvm.fmul %2447, %2458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2469 = llvm.fmul %2447, %2463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2470 = llvm.fmul %2453, %2458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2471 = llvm.fmul %2453, %2463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2472 = llvm.fadd %2420, %2464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2473 = llvm.fadd %2421, %2465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2474 = llvm.fadd %2422, %2466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2475 = llvm.fadd %2423, %2467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2476 = llvm.fadd %2424, %2468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2477 = llvm.fadd %2425, %2469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2478 = llvm.fadd %2426, %2470 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2479 = llvm.fadd %2427, %2471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2480 = llvm.add %k0_1_last_below, %2183 overflow<nsw> : i64
    %2481 = llvm.icmp "slt" %2480, %a_stride1_2 : i64
    llvm.cond_br %2481, ^bb17(%2480, %2472, %2473, %2474, %2475, %2476, %2477, %2478, %2479 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2472, %2473, %2474, %2475, %2476, %2477, %2478, %2479 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2482: vector<4xf64>, %2483: vector<4xf64>, %2484: vector<4xf64>, %2485: vector<4xf64>, %2486: vector<4xf64>, %2487: vector<4xf64>, %2488: vector<4xf64>, %2489: vector<4xf64>):
    %2490 = llvm.add %k1_1_last_below, %2183 overflow<nsw> : i64
    %2491 = llvm.icmp "slt" %2490, %a_size0_2 : i64
    llvm.cond_br %2491, ^bb16(%2490, %2482, %2483, %2484, %2485, %2486, %2487, %2488, %2489 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2482, %2483, %2484, %2485, %2486, %2487, %2488, %2489 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%2492: vector<4xf64>, %2493: vector<4xf64>, %2494: vector<4xf64>, %2495: vector<4xf64>, %2496: vector<4xf64>, %2497: vector<4xf64>, %2498: vector<4xf64>, %2499: vector<4xf64>):
    %2500 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2501 = llvm.add %2500, %j_1_last_panel overflow<nsw> : i64
    %2502 = llvm.getelementptr inbounds %out2_1[%2501] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2492, %2502 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2503 = llvm.getelementptr inbounds %2502[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2493, %2503 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2504 = llvm.getelementptr inbounds %2502[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2494, %2504 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2505 = llvm.getelementptr inbounds %2504[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2495, %2505 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2506 = llvm.mul %2184, %a_size1_2 overflow<nsw> : i64
    %2507 = llvm.getelementptr inbounds %2502[%2506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2496, %2507 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2508 = llvm.getelementptr inbounds %2507[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2497, %2508 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2509 = llvm.mul %2185, %a_size1_2 overflow<nsw> : i64
    %2510 = llvm.getelementptr inbounds %2502[%2509] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2498, %2510 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2511 = llvm.getelementptr inbounds %2510[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2499, %2511 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2512 = llvm.add %i_1_last_below_tile, %2186 overflow<nsw> : i64
    %2513 = llvm.icmp "slt" %2512, %2179 : i64
    llvm.cond_br %2513, ^bb15(%2512 : i64), ^bb20
  ^bb20:
    %2514 = llvm.icmp "slt" %2179, %2180 : i64
    llvm.cond_br %2514, ^bb21(%2179 : i64), ^bb26
  ^bb21(%i_1_last_below_below_tile: i64):
    %2515 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2515, ^bb22(%2182, %2195, %2195, %2195, %2195 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%2195, %2195, %2195, %2195 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb22(%k1_1_last_below_below: i64, %2516: vector<4xf64>, %2517: vector<4xf64>, %2518: vector<4xf64>, %2519: vector<4xf64>):
    %2520 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2520, ^bb23(%2182, %2516, %2517, %2518, %2519 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%2516, %2517, %2518, %2519 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23(%k0_1_last_below_below: i64, %2521: vector<4xf64>, %2522: vector<4xf64>, %2523: vector<4xf64>, %2524: vector<4xf64>):
    %2525 = llvm.mul %k1_1_last_below_below, %2177 overflow<nsw> : i64
    %2526 = llvm.mul %i_1_last_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2527 = llvm.add %2525, %2526 overflow<nsw> : i64
    %2528 = llvm.add %2527, %k0_1_last_below_below overflow<nsw> : i64
    %2529 = llvm.getelementptr inbounds %a_2[%2528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2530 = llvm.load %2529 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2531 = llvm.mlir.poison : vector<4xf64>
    %2532 = llvm.insertelement %2530, %2531[%2182 : i64] : vector<4xf64>
    %2533 = llvm.shufflevector %2532, %2531 [0, 0, 0, 0] : vector<4xf64>
    %2534 = llvm.getelementptr inbounds %2529[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2535 = llvm.load %2534 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2536 = llvm.mlir.poison : vector<4xf64>
    %2537 = llvm.insertelement %2535, %2536[%2182 : i64] : vector<4xf64>
    %2538 = llvm.shufflevector %2537, %2536 [0, 0, 0, 0] : vector<4xf64>
    %2539 = llvm.mul %k1_1_last_below_below, %2211 overflow<nsw> : i64
    %2540 = llvm.mul %k0_1_last_below_below, %2181 overflow<nsw> : i64
    %2541 = llvm.add %2539, %2540 overflow<nsw> : i64
    %2542 = llvm.getelementptr inbounds %a_copy_2[%2541] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2543 = llvm.load %2542 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2544 = llvm.add %2182, %2186 overflow<nsw> : i64
    %2545 = llvm.add %2539, %2540 overflow<nsw> : i64
    %2546 = llvm.add %2545, %2544 overflow<nsw> : i64
    %2547 = llvm.getelementptr inbounds %a_copy_2[%2546] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2548 = llvm.load %2547 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2549 = llvm.fmul %2533, %2543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2550 = llvm.fmul %2533, %2548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2551 = llvm.fmul %2538, %2543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2552 = llvm.fmul %2538, %2548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2553 = llvm.fadd %2521, %2549 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2554 = llvm.fadd %2522, %2550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2555 = llvm.fadd %2523, %2551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2556 = llvm.fadd %2524, %2552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2557 = llvm.add %k0_1_last_below_below, %2183 overflow<nsw> : i64
    %2558 = llvm.icmp "slt" %2557, %a_stride1_2 : i64
    llvm.cond_br %2558, ^bb23(%2557, %2553, %2554, %2555, %2556 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%2553, %2554, %2555, %2556 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%2559: vector<4xf64>, %2560: vector<4xf64>, %2561: vector<4xf64>, %2562: vector<4xf64>):
    %2563 = llvm.add %k1_1_last_below_below, %2183 overflow<nsw> : i64
    %2564 = llvm.icmp "slt" %2563, %a_size0_2 : i64
    llvm.cond_br %2564, ^bb22(%2563, %2559, %2560, %2561, %2562 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%2559, %2560, %2561, %2562 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%2565: vector<4xf64>, %2566: vector<4xf64>, %2567: vector<4xf64>, %2568: vector<4xf64>):
    %2569 = llvm.mul %i_1_last_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2570 = llvm.add %2569, %j_1_last_panel overflow<nsw> : i64
    %2571 = llvm.getelementptr inbounds %out2_1[%2570] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2565, %2571 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2572 = llvm.getelementptr inbounds %2571[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2566, %2572 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2573 = llvm.getelementptr inbounds %2571[%a_size1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2567, %2573 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2574 = llvm.getelementptr inbounds %2573[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2568, %2574 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2575 = llvm.add %i_1_last_below_below_tile, %2184 overflow<nsw> : i64
    %2576 = llvm.icmp "slt" %2575, %2180 : i64
    llvm.cond_br %2576, ^bb21(%2575 : i64), ^bb26
  ^bb26:
    %2577 = llvm.icmp "slt" %2180, %a_size1_2 : i64
    llvm.cond_br %2577, ^bb27(%2180 : i64), ^bb32
  ^bb27(%i_1_last_below_below_below_tile: i64):
    %2578 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2578, ^bb28(%2182, %2195, %2195 : i64, vector<4xf64>, vector<4xf64>), ^bb31(%2195, %2195 : vector<4xf64>, vector<4xf64>)
  ^bb28(%k1_1_last_below_below_below: i64, %2579: vector<4xf64>, %2580: vector<4xf64>):
    %2581 = llvm.icmp "slt" %2182, %a_stride1_2 : i64
    llvm.cond_br %2581, ^bb29(%2182, %2579, %2580 : i64, vector<4xf64>, vector<4xf64>), ^bb30(%2579, %2580 : vector<4xf64>, vector<4xf64>)
  ^bb29(%k0_1_last_below_below_below: i64, %2582: vector<4xf64>, %2583: vector<4xf64>):
    %2584 = llvm.mul %k1_1_last_below_below_below, %2177 overflow<nsw> : i64
    %2585 = llvm.mul %i_1_last_below_below_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2586 = llvm.add %2584, %2585 overflow<nsw> : i64
    %2587 = llvm.add %2586, %k0_1_last_below_below_below overflow<nsw> : i64
    %2588 = llvm.getelementptr inbounds %a_2[%2587] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2589 = llvm.load %2588 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2590 = llvm.mlir.poison : vector<4xf64>
    %2591 = llvm.insertelement %2589, %2590[%2182 : i64] : vector<4xf64>
    %2592 = llvm.shufflevector %2591, %2590 [0, 0, 0, 0] : vector<4xf64>
    %2593 = llvm.mul %k1_1_last_below_below_below, %2211 overflow<nsw> : i64
    %2594 = llvm.mul %k0_1_last_below_below_below, %2181 overflow<nsw> : i64
    %2595 = llvm.add %2593, %2594 overflow<nsw> : i64
    %2596 = llvm.getelementptr inbounds %a_copy_2[%2595] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2597 = llvm.load %2596 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2598 = llvm.add %2182, %2186 overflow<nsw> : i64
    %2599 = llvm.add %2593, %2594 overflow<nsw> : i64
    %2600 = llvm.add %2599, %2598 overflow<nsw> : i64
    %2601 = llvm.getelementptr inbounds %a_copy_2[%2600] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2602 = llvm.load %2601 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2603 = llvm.fmul %2592, %2597 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2604 = llvm.fmul %2592, %2602 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2605 = llvm.fadd %2582, %2603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2606 = llvm.fadd %2583, %2604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2607 = llvm.add %k0_1_last_below_below_below, %2183 overflow<nsw> : i64
    %2608 = llvm.icmp "slt" %2607, %a_stride1_2 : i64
    llvm.cond_br %2608, ^bb29(%2607, %2605, %2606 : i64, vector<4xf64>, vector<4xf64>), ^bb30(%2605, %2606 : vector<4xf64>, vector<4xf64>)
  ^bb30(%2609: vector<4xf64>, %2610: vector<4xf64>):
    %2611 = llvm.add %k1_1_last_below_below_below, %2183 overflow<nsw> : i64
    %2612 = llvm.icmp "slt" %2611, %a_size0_2 : i64
    llvm.cond_br %2612, ^bb28(%2611, %2609, %2610 : i64, vector<4xf64>, vector<4xf64>), ^bb31(%2609, %2610 : vector<4xf64>, vector<4xf64>)
  ^bb31(%2613: vector<4xf64>, %2614: vector<4xf64>):
    %2615 = llvm.mul %i_1_last_below_below_below_tile, %a_size1_2 overflow<nsw> : i64
    %2616 = llvm.add %2615, %j_1_last_panel overflow<nsw> : i64
    %2617 = llvm.getelementptr inbounds %out2_1[%2616] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2613, %2617 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2618 = llvm.getelementptr inbounds %2617[%2186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2614, %2618 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2619 = llvm.add %i_1_last_below_below_below_tile, %2183 overflow<nsw> : i64
    %2620 = llvm.icmp "slt" %2619, %a_size1_2 : i64
    llvm.cond_br %2620, ^bb27(%2619 : i64), ^bb32
  ^bb32:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2621 = llvm.add %2197, %2183 overflow<nsw> : i64
    %2622 = llvm.icmp "slt" %2621, %end_4 : i64
    llvm.cond_br %2622, ^bb1(%2621 : i64), ^bb33
  ^bb33:
    llvm.return %2194 : i32
  ^bb34(%2623: i32):
    llvm.return %2623 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2624 = llvm.mlir.constant(8) : i64
    %2625 = llvm.mlir.constant(16) : i64
    %2626 = llvm.mlir.constant(24) : i64
    %2627 = llvm.mlir.constant(32) : i64
    %2628 = llvm.mlir.constant(40) : i64
    %2629 = llvm.mlir.constant(48) : i64
    %2630 = llvm.mlir.constant(56) : i64
    %2631 = llvm.mlir.constant(64) : i64
    %2632 = llvm.mlir.constant(72) : i64
    %2633 = llvm.mlir.constant(80) : i64
    %2634 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2635 = llvm.getelementptr inbounds %context_2[%2624] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2636 = llvm.load %2635 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2637 = llvm.getelementptr inbounds %context_2[%2625] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2638 = llvm.load %2637 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2639 = llvm.getelementptr inbounds %context_2[%2626] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2640 = llvm.load %2639 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2641 = llvm.getelementptr inbounds %context_2[%2627] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2642 = llvm.load %2641 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2643 = llvm.getelementptr inbounds %context_2[%2628] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2644 = llvm.load %2643 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2645 = llvm.getelementptr inbounds %context_2[%2629] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2646 = llvm.load %2645 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2647 = llvm.getelementptr inbounds %context_2[%2630] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2648 = llvm.load %2647 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2649 = llvm.getelementptr inbounds %context_2[%2631] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2650 = llvm.load %2649 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2651 = llvm.getelementptr inbounds %context_2[%2632] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2652 = llvm.load %2651 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2653 = llvm.getelementptr inbounds %context_2[%2633] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2654 = llvm.load %2653 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2655 = llvm.call @program.parallel2(%begin_5, %end_5, %2634, %2636, %2638, %2640, %2642, %2644, %2646, %2648, %2650, %2652, %2654) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2655 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2656: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2657: i64, %2658: i64) -> i32 attributes {no_unwind, no_inline} {
    %2659 = llvm.mlir.constant(0) : i64
    %2660 = llvm.mlir.constant(1) : i64
    %2661 = llvm.mlir.constant(4) : i64
    %2662 = llvm.mlir.constant(0 : i32) : i32
    %2663 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2663, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2664 = llvm.icmp "slt" %2659, %a_stride1_3 : i64
    llvm.cond_br %2664, ^bb2(%2659 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2665 = llvm.add %j_1_last_right_panel_1, %2661 overflow<nsw> : i64
    %2666 = llvm.intr.smin(%2665, %a_size1_3) : (i64, i64) -> i64
    %2667 = llvm.icmp "slt" %j_1_last_right_panel_1, %2666 : i64
    llvm.cond_br %2667, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2668 = llvm.mul %k1_1_last_right_copy, %2656 overflow<nsw> : i64
    %2669 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2670 = llvm.add %2668, %2669 overflow<nsw> : i64
    %2671 = llvm.add %2670, %k0_1_last_right_copy overflow<nsw> : i64
    %2672 = llvm.getelementptr inbounds %a_3[%2671] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2673 = llvm.load %2672 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2674 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2675 = llvm.mul %k1_1_last_right_copy, %2658 overflow<nsw> : i64
    %2676 = llvm.mul %k0_1_last_right_copy, %2657 overflow<nsw> : i64
    %2677 = llvm.add %2675, %2676 overflow<nsw> : i64
    %2678 = llvm.add %2677, %2674 overflow<nsw> : i64
    %2679 = llvm.getelementptr inbounds %a_copy_3[%2678] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2673, %2679 {alignment = 8 : i64} : f64, !llvm.ptr
    %2680 = llvm.add %j_1_last_right_copy, %2660 overflow<nsw> : i64
    %2681 = llvm.icmp "slt" %2680, %2666 : i64
    llvm.cond_br %2681, ^bb3(%2680 : i64), ^bb4
  ^bb4:
    %2682 = llvm.add %k0_1_last_right_copy, %2660 overflow<nsw> : i64
    %2683 = llvm.icmp "slt" %2682, %a_stride1_3 : i64
    llvm.cond_br %2683, ^bb2(%2682 : i64), ^bb5
  ^bb5:
    %2684 = llvm.add %k1_1_last_right_copy, %2660 overflow<nsw> : i64
    %2685 = llvm.icmp "slt" %2684, %end_6 : i64
    llvm.cond_br %2685, ^bb1(%2684 : i64), ^bb6
  ^bb6:
    llvm.return %2662 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2686 = llvm.mlir.constant(8) : i64
    %2687 = llvm.mlir.constant(16) : i64
    %2688 = llvm.mlir.constant(24) : i64
    %2689 = llvm.mlir.constant(32) : i64
    %2690 = llvm.mlir.constant(40) : i64
    %2691 = llvm.mlir.constant(48) : i64
    %2692 = llvm.mlir.constant(56) : i64
    %2693 = llvm.mlir.constant(64) : i64
    %2694 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2695 = llvm.getelementptr inbounds %context_3[%2686] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2696 = llvm.load %2695 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2697 = llvm.getelementptr inbounds %context_3[%2687] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2698 = llvm.load %2697 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2699 = llvm.getelementptr inbounds %context_3[%2688] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2700 = llvm.load %2699 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2701 = llvm.getelementptr inbounds %context_3[%2689] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2702 = llvm.load %2701 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2703 = llvm.getelementptr inbounds %context_3[%2690] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2704 = llvm.load %2703 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2705 = llvm.getelementptr inbounds %context_3[%2691] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2706 = llvm.load %2705 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2707 = llvm.getelementptr inbounds %context_3[%2692] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2708 = llvm.load %2707 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2709 = llvm.getelementptr inbounds %context_3[%2693] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2710 = llvm.load %2709 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2711 = llvm.call @program.parallel3(%begin_7, %end_7, %2694, %2696, %2698, %2700, %2702, %2704, %2706, %2708, %2710) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2711 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2712 = llvm.mlir.constant(0) : i64
    %2713 = llvm.mlir.constant(1) : i64
    %2714 = llvm.mlir.constant(2) : i64
    %2715 = llvm.mlir.constant(2 : i32) : i32
    %2716 = llvm.mlir.constant(3 : i32) : i32
    %2717 = llvm.mlir.constant(3) : i64
    %2718 = llvm.mlir.constant(4) : i64
    %2719 = llvm.mlir.constant(5) : i64
    %2720 = llvm.mlir.constant(6) : i64
    %2721 = llvm.mlir.constant(0 : i32) : i32
    %2722 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2723 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2724 = llvm.icmp "eq" %b_size0_2, %a_size0_4 : i64
    %2725 = llvm.icmp "eq" %a_stride1_4, %b_size1_2 : i64
    llvm.cond_br %2724, ^bb1, ^bb3(%2715 : i32)
  ^bb1:
    llvm.cond_br %2725, ^bb2, ^bb3(%2716 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2726 = llvm.getelementptr inbounds %extents[%2713] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2726 {alignment = 8 : i64} : i64, !llvm.ptr
    %2727 = llvm.getelementptr inbounds %extents[%2714] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2727 {alignment = 8 : i64} : i64, !llvm.ptr
    %2728 = llvm.getelementptr inbounds %extents[%2717] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2728 {alignment = 8 : i64} : i64, !llvm.ptr
    %2729 = llvm.getelementptr inbounds %extents[%2718] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2729 {alignment = 8 : i64} : i64, !llvm.ptr
    %2730 = llvm.getelementptr inbounds %extents[%2719] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2730 {alignment = 8 : i64} : i64, !llvm.ptr
    %2731 = llvm.getelementptr inbounds %extents[%2720] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2731 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2721 : i32
  ^bb3(%2732: i32):
    llvm.return %2732 : i32
  }
}
