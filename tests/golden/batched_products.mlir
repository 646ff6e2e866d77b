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
    %3 = arith.constant 8 : index
    %4 = arith.constant dense<0.000000e+00> : vector<4x8xf64>
    %5 = arith.constant dense<0.000000e+00> : vector<8x4xf64>
    %6 = arith.constant dense<0.000000e+00> : vector<4x4xf64>
    %7 = arith.constant dense<0.000000e+00> : vector<4xf64>
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
    %16 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%13)
    %17 = affine.max affine_map<(d0) -> (d0, 1)>(%12)
    %18 = affine.apply affine_map<(d0) -> ((((d0 + 1) floordiv 6) * 6))>(%10)
    %19 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%18, %10)
    %20 = affine.max affine_map<(d0) -> (d0, 1)>(%12)
    %21 = affine.apply affine_map<(d0) -> ((((d0 + 3) floordiv 8) * 8))>(%10)
    %22 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%21, %10)
    %23 = affine.min affine_map<(d0) -> (8192, d0)>(%12)
    %24 = arith.muli %23, %10 : index
    %25 = arith.constant 24576 : index
    %26 = arith.cmpi sgt, %24, %25 : index
    %27 = arith.constant 0 : index
    %28 = arith.select %26, %23, %27 : index
    %29 = arith.constant 0 : index
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = affine.min affine_map<(d0) -> (16384, d0)>(%12)
    %34 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%13)
    %35 = arith.constant 0 : index
    %36 = arith.maxsi %34, %35 : index
    %37 = arith.muli %33, %10 : index
    %38 = arith.constant 12288 : index
    %39 = arith.cmpi sgt, %37, %38 : index
    %40 = arith.constant 0 : index
    %41 = arith.select %39, %33, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.select %39, %36, %42 : index
    %44 = arith.constant 0 : index
    %45 = arith.constant 0 : index
    %46 = arith.constant 0 : index
    %47 = arith.constant 0 : index
    %48 = arith.constant 0 : index
    affine.for %b0 = 0 to %8 {
      affine.for %j_panel = 0 to %16 step 8 {
        affine.for %k0_piece = 0 to %17 step 8192 {
          %b_copy = memref.alloc(%28) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %26 {
            %49 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%12] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %50 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %51 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %50, %b_copy[%51, %49] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %52 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%12, %k0_piece)
          %53 = arith.maxsi %52, %29 : index
          %54 = arith.select %26, %30, %53 : index
          %55 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %54, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %56 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %57 = "memref.cast"(%55) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %26, %56, %57 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %19 step 6 {
            %58 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %19, %i_tile)
            %59 = ub.poison : f64
            %60 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %61 = vector.create_mask %58, %3 : vector<6x8xi1>
              %62 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %59, %61 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %62 : vector<6x8xf64>
            }
            %63 = vector.create_mask %58 : vector<6xi1>
            %64 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %12) iter_args(%65 = %60) -> (vector<6x8xf64>) {
              affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %66 = vector.transfer_read %a[%b0, %i_tile, %k0], %59, %63 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %67 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %68 = vector.transfer_read %b_copy_1[%67, %31], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %69 = vector.broadcast %68 : vector<8xf64> to vector<6x8xf64>
              %70 = arith.mulf %66, %69 fastmath<reassoc,contract> : vector<6x8xf64>
              %71 = arith.addf %65, %70 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %71 : vector<6x8xf64>
            }
            %72 = vector.create_mask %58, %3 : vector<6x8xi1>
            vector.transfer_write %64, %out0_1[%b0, %i_tile, %j_panel], %72 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %19 to %10 step 4 {
            %73 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %10, %i_below_tile)
            %74 = ub.poison : f64
            %75 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %4 : vector<4x8xf64>
            } else {
              %76 = vector.create_mask %73, %3 : vector<4x8xi1>
              %77 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %74, %76 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %77 : vector<4x8xf64>
            }
            %78 = vector.create_mask %73 : vector<4xi1>
            %79 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %12) iter_args(%80 = %75) -> (vector<4x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %81 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %74, %78 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %82 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %83 = vector.transfer_read %b_copy_1[%82, %32], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %84 = vector.broadcast %83 : vector<8xf64> to vector<4x8xf64>
              %85 = arith.mulf %81, %84 fastmath<reassoc,contract> : vector<4x8xf64>
              %86 = arith.addf %80, %85 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %86 : vector<4x8xf64>
            }
            %87 = vector.create_mask %73, %3 : vector<4x8xi1>
            vector.transfer_write %79, %out0_1[%b0, %i_below_tile, %j_panel], %87 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %16 to %13 step 4 {
        %88 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%13, %j_right_panel)
        %89 = arith.maxsi %88, %45 : index
        %90 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
        %91 = vector.create_mask %90 : vector<4xi1>
        %92 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
        %93 = vector.create_mask %92 : vector<4xi1>
        affine.for %k0_right_piece = 0 to %20 step 16384 {
          %b_copy_2 = memref.alloc(%41, %43) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %39 {
            %94 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
            %95 = vector.create_mask %94 : vector<4xi1>
            %96 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%12] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %97 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %95 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %98 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %97, %b_copy_2[%98, %96], %95 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %99 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%12, %k0_right_piece)
          %100 = arith.maxsi %99, %44 : index
          %101 = arith.select %39, %46, %100 : index
          %102 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %101, %89] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %103 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %104 = "memref.cast"(%102) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %39, %103, %104 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %22 step 8 {
            %105 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %22, %i_right_tile)
            %106 = ub.poison : f64
            %107 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %5 : vector<8x4xf64>
            } else {
              %108 = vector.create_mask %105, %90 : vector<8x4xi1>
              %109 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %106, %108 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %109 : vector<8x4xf64>
            }
            %110 = vector.create_mask %105 : vector<8xi1>
            %111 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %12) iter_args(%112 = %107) -> (vector<8x4xf64>) {
              %113 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %106, %110 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %114 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %115 = vector.transfer_read %b_copy_3[%114, %47], %1, %91 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %116 = vector.broadcast %115 : vector<4xf64> to vector<8x4xf64>
              %117 = arith.mulf %113, %116 fastmath<reassoc,contract> : vector<8x4xf64>
              %118 = arith.addf %112, %117 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %118 : vector<8x4xf64>
            }
            %119 = vector.create_mask %105, %90 : vector<8x4xi1>
            vector.transfer_write %111, %out0_1[%b0, %i_right_tile, %j_right_panel], %119 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %22 to %10 step 4 {
            %120 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %10, %i_right_below_tile)
            %121 = ub.poison : f64
            %122 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %6 : vector<4x4xf64>
            } else {
              %123 = vector.create_mask %120, %92 : vector<4x4xi1>
              %124 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %121, %123 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %124 : vector<4x4xf64>
            }
            %125 = vector.create_mask %120 : vector<4xi1>
            %126 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %12) iter_args(%127 = %122) -> (vector<4x4xf64>) {
              %128 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %121, %125 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %129 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
              %130 = vector.transfer_read %b_copy_3[%129, %48], %1, %93 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %131 = vector.broadcast %130 : vector<4xf64> to vector<4x4xf64>
              %132 = arith.mulf %128, %131 fastmath<reassoc,contract> : vector<4x4xf64>
              %133 = arith.addf %127, %132 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %133 : vector<4x4xf64>
            }
            %134 = vector.create_mask %120, %92 : vector<4x4xi1>
            vector.transfer_write %126, %out0_1[%b0, %i_right_below_tile, %j_right_panel], %134 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%14)) {
      %135 = affine.load %v[%i] : memref<?xf64>
      %136 = vector.broadcast %135 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%14) step 4 {
        %137 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %138 = arith.mulf %136, %137 : vector<4xf64>
        affine.vector_store %138, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%14) to %14 step 4 {
        %139 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %14)
        %140 = vector.create_mask %139 : vector<4xi1>
        %141 = vector.maskedload %v[%j_1], %140, %7 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %142 = arith.mulf %136, %141 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %140, %142 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %143 = arith.constant 0 : index
    %144 = arith.constant 0 : index
    %145 = arith.constant 0 : index
    affine.for %j_1_block = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] step 8 {
      affine.for %j_1_panel = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0) -> ((d0 + 8))>(%j_1_block) step 8 {
        %a_copy = memref.alloc(%8, %12) {alignment = 64 : i64} : memref<?x?x8xf64>
        affine.for %k1_1_copy = 0 to %8 {
          affine.for %k0_1_copy = 0 to %12 {
            %146 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            vector.transfer_write %146, %a_copy[%k1_1_copy, %k0_1_copy, %143] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
          }
        }
        affine.for %i_1_tile = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %10) step 6 {
          %147 = affine.for %k1 = 0 to %8 iter_args(%148 = %2) -> (vector<6x8xf64>) {
            %149 = affine.for %k0_1 = 0 to %12 iter_args(%150 = %148) -> (vector<6x8xf64>) {
              %151 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %152 = vector.transfer_read %a_copy[%k1, %k0_1, %144], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %153 = vector.broadcast %152 : vector<8xf64> to vector<6x8xf64>
              %154 = arith.mulf %151, %153 fastmath<reassoc,contract> : vector<6x8xf64>
              %155 = arith.addf %150, %154 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %155 : vector<6x8xf64>
            }
            affine.yield %149 : vector<6x8xf64>
          }
          vector.transfer_write %147, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_tile = affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %10) to %10 step 4 {
          %156 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_below_tile, %10, %i_1_below_tile)
          %157 = ub.poison : f64
          %158 = vector.create_mask %156 : vector<4xi1>
          %159 = affine.for %k1_1_below = 0 to %8 iter_args(%160 = %4) -> (vector<4x8xf64>) {
            %161 = affine.for %k0_1_below = 0 to %12 iter_args(%162 = %160) -> (vector<4x8xf64>) {
              %163 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %157, %158 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %164 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %145], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %165 = vector.broadcast %164 : vector<8xf64> to vector<4x8xf64>
              %166 = arith.mulf %163, %165 fastmath<reassoc,contract> : vector<4x8xf64>
              %167 = arith.addf %162, %166 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %167 : vector<4x8xf64>
            }
            affine.yield %161 : vector<4x8xf64>
          }
          %168 = vector.create_mask %156, %3 : vector<4x8xi1>
          vector.transfer_write %159, %out2_1[%i_1_below_tile, %j_1_panel], %168 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %169 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%10, %10)
    %170 = affine.max affine_map<(d0, d1) -> ((((((d1 + 1) + ((d0 floordiv 8) * -8)) floordiv 6) * 6) + ((d0 floordiv 8) * 8)), ((d0 floordiv 8) * 8))>(%10, %10)
    %171 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%170, %10)
    %172 = arith.constant 0 : index
    %173 = arith.constant 0 : index
    %174 = arith.constant 0 : index
    affine.for %j_1_last_panel = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %169 step 8 {
      %a_copy_1 = memref.alloc(%8, %12) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_last_copy = 0 to %8 {
        affine.for %k0_1_last_copy = 0 to %12 {
          %175 = vector.transfer_read %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %175, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %172] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_last_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %171 step 6 {
        %176 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_tile, %171, %i_1_last_tile)
        %177 = ub.poison : f64
        %178 = vector.create_mask %176 : vector<6xi1>
        %179 = affine.for %k1_1 = 0 to %8 iter_args(%180 = %2) -> (vector<6x8xf64>) {
          %181 = affine.for %k0_2 = 0 to %12 iter_args(%182 = %180) -> (vector<6x8xf64>) {
            %183 = vector.transfer_read %a[%k1_1, %i_1_last_tile, %k0_2], %177, %178 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %184 = vector.transfer_read %a_copy_1[%k1_1, %k0_2, %173], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %185 = vector.broadcast %184 : vector<8xf64> to vector<6x8xf64>
            %186 = arith.mulf %183, %185 fastmath<reassoc,contract> : vector<6x8xf64>
            %187 = arith.addf %182, %186 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %187 : vector<6x8xf64>
          }
          affine.yield %181 : vector<6x8xf64>
        }
        %188 = vector.create_mask %176, %3 : vector<6x8xi1>
        vector.transfer_write %179, %out2_1[%i_1_last_tile, %j_1_last_panel], %188 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_tile = %171 to %10 step 4 {
        %189 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_below_tile, %10, %i_1_last_below_tile)
        %190 = ub.poison : f64
        %191 = vector.create_mask %189 : vector<4xi1>
        %192 = affine.for %k1_1_last_below = 0 to %8 iter_args(%193 = %4) -> (vector<4x8xf64>) {
          %194 = affine.for %k0_1_last_below = 0 to %12 iter_args(%195 = %193) -> (vector<4x8xf64>) {
            %196 = vector.transfer_read %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below], %190, %191 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %197 = vector.transfer_read %a_copy_1[%k1_1_last_below, %k0_1_last_below, %174], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %198 = vector.broadcast %197 : vector<8xf64> to vector<4x8xf64>
            %199 = arith.mulf %196, %198 fastmath<reassoc,contract> : vector<4x8xf64>
            %200 = arith.addf %195, %199 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %200 : vector<4x8xf64>
          }
          affine.yield %194 : vector<4x8xf64>
        }
        %201 = vector.create_mask %189, %3 : vector<4x8xi1>
        vector.transfer_write %192, %out2_1[%i_1_last_below_tile, %j_1_last_panel], %201 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %202 = affine.max affine_map<(d0, d1) -> ((((((d1 + 3) + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)), ((d0 floordiv 8) * 8))>(%10, %10)
    %203 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%202, %10)
    %204 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%10)
    %205 = arith.constant 0 : index
    %206 = arith.maxsi %204, %205 : index
    %207 = arith.constant 0 : index
    %208 = arith.constant 0 : index
    affine.for %j_1_last_right_panel = %169 to %10 step 4 {
      %a_copy_2 = memref.alloc(%8, %12, %206) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.for %k1_1_last_right_copy = 0 to %8 {
        affine.for %k0_1_last_right_copy = 0 to %12 {
          affine.for %j_1_last_right_copy = affine_map<(d0) -> (d0)>(%j_1_last_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_last_right_panel)[%10] {
            %209 = affine.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            affine.store %209, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %j_1_last_right_copy - %j_1_last_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %210 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %10, %j_1_last_right_panel)
      %211 = vector.create_mask %210 : vector<4xi1>
      affine.for %i_1_last_right_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %203 step 8 {
        %212 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_tile, %203, %i_1_last_right_tile)
        %213 = ub.poison : f64
        %214 = vector.create_mask %212 : vector<8xi1>
        %215 = affine.for %k1_1_last_right = 0 to %8 iter_args(%216 = %5) -> (vector<8x4xf64>) {
          %217 = affine.for %k0_1_last_right = 0 to %12 iter_args(%218 = %216) -> (vector<8x4xf64>) {
            %219 = vector.transfer_read %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right], %213, %214 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %220 = vector.transfer_read %a_copy_2[%k1_1_last_right, %k0_1_last_right, %207], %1, %211 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %221 = vector.broadcast %220 : vector<4xf64> to vector<8x4xf64>
            %222 = arith.mulf %219, %221 fastmath<reassoc,contract> : vector<8x4xf64>
            %223 = arith.addf %218, %222 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %223 : vector<8x4xf64>
          }
          affine.yield %217 : vector<8x4xf64>
        }
        %224 = vector.create_mask %212, %210 : vector<8x4xi1>
        vector.transfer_write %215, %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %224 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      %225 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %10, %j_1_last_right_panel)
      %226 = vector.create_mask %225 : vector<4xi1>
      affine.for %i_1_last_right_below_tile = %203 to %10 step 4 {
        %227 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_below_tile, %10, %i_1_last_right_below_tile)
        %228 = ub.poison : f64
        %229 = vector.create_mask %227 : vector<4xi1>
        %230 = affine.for %k1_1_last_right_below = 0 to %8 iter_args(%231 = %6) -> (vector<4x4xf64>) {
          %232 = affine.for %k0_1_last_right_below = 0 to %12 iter_args(%233 = %231) -> (vector<4x4xf64>) {
            %234 = vector.transfer_read %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below], %228, %229 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
            %235 = vector.transfer_read %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %208], %1, %226 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %236 = vector.broadcast %235 : vector<4xf64> to vector<4x4xf64>
            %237 = arith.mulf %234, %236 fastmath<reassoc,contract> : vector<4x4xf64>
            %238 = arith.addf %233, %237 fastmath<reassoc,contract> : vector<4x4xf64>
            affine.yield %238 : vector<4x4xf64>
          }
          affine.yield %232 : vector<4x4xf64>
        }
        %239 = vector.create_mask %227, %225 : vector<4x4xi1>
        vector.transfer_write %230, %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %239 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    affine.for %i_1 = 0 to %10 step 16 {
      affine.for %j_2 = affine_map<(d0) -> (d0)>(%i_1) to %10 step 16 {
        affine.for %i_2 = affine_map<(d0) -> (d0)>(%i_1) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_1)[%10] {
          affine.for %j_3 = max affine_map<(d0, d1) -> ((d1 + 1), d0)>(%j_2, %i_2) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%j_2)[%10] {
            %240 = affine.load %out2_1[%j_3, %i_2] : memref<?x?xf64>
            affine.store %240, %out2_1[%i_2, %j_3] : memref<?x?xf64>
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
    %c8192 = arith.constant 8192 : index
    %c16384 = arith.constant 16384 : index
    %c4 = arith.constant 4 : index
    %c7 = arith.constant 7 : index
    %c0 = arith.constant 0 : index
    %minus1 = arith.constant -1 : index
    %c5 = arith.constant 5 : index
    %c2 = arith.constant 2 : index
    %minus8 = arith.constant -8 : index
    %c16 = arith.constant 16 : index
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<true> : vector<4xi1>
    %2 = arith.constant dense<false> : vector<4xi1>
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
    %12 = arith.addi %4, %c1 overflow<nsw> : index
    %13 = arith.floordivsi %12, %c6 : index
    %14 = arith.muli %13, %c6 overflow<nsw> : index
    %15 = arith.minsi %14, %4 : index
    %16 = arith.addi %4, %c3 overflow<nsw> : index
    %17 = arith.shrsi %16, %c3 : index
    %18 = arith.muli %17, %c8 overflow<nsw> : index
    %19 = arith.minsi %18, %4 : index
    %20 = arith.minsi %c8192, %5 : index
    %21 = arith.muli %20, %4 : index
    %22 = arith.constant 24576 : index
    %23 = arith.cmpi sgt, %21, %22 : index
    %24 = arith.select %23, %20, %c0 : index
    %25 = arith.minsi %c16384, %5 : index
    %26 = arith.andi %6, %c7 : index
    %27 = arith.minsi %c4, %26 : index
    %28 = arith.maxsi %27, %c0 : index
    %29 = arith.muli %25, %4 : index
    %30 = arith.constant 12288 : index
    %31 = arith.cmpi sgt, %29, %30 : index
    %32 = arith.select %31, %25, %c0 : index
    %33 = arith.select %31, %28, %c0 : index
    scf.for %b0 = %c0 to %3 step %c1 {
      scf.for %j_panel = %c0 to %10 step %c8 {
        scf.for %k0_piece = %c0 to %11 step %c8192 {
          %b_copy = memref.alloc(%24) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %23 {
            %34 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %35 = arith.minsi %34, %5 : index
            scf.for %k0_copy = %k0_piece to %35 step %c1 {
              %36 = arith.addi %k0_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%b0, %36, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %37 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %38 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %39 = vector.load %b[%b0, %k0_copy, %38] : memref<?x?x?xf64>, vector<4xf64>
              %40 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
              vector.store %37, %b_copy[%40, %c0] : memref<?x8xf64>, vector<4xf64>
              %41 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %39, %b_copy[%40, %41] : memref<?x8xf64>, vector<4xf64>
            }
          }
          %42 = arith.subi %5, %k0_piece overflow<nsw> : index
          %43 = arith.minsi %c8192, %42 : index
          %44 = arith.maxsi %43, %c0 : index
          %45 = arith.select %23, %c0, %44 : index
          %46 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %45, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %47 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %48 = "memref.cast"(%46) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %23, %47, %48 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          scf.for %i_tile = %c0 to %15 step %c6 {
            %49 = arith.addi %i_tile, %c6 overflow<nsw> : index
            %50 = arith.subi %49, %i_tile overflow<nsw> : index
            %51 = arith.subi %15, %i_tile overflow<nsw> : index
            %52 = arith.minsi %50, %51 : index
            %53 = arith.addi %52, %minus1 overflow<nsw> : index
            %54 = arith.minsi %53, %c5 : index
            %55 = arith.addi %i_tile, %54 : index
            %56 = arith.minsi %53, %c4 : index
            %57 = arith.addi %i_tile, %56 : index
            %58 = arith.minsi %53, %c3 : index
            %59 = arith.addi %i_tile, %58 : index
            %60 = arith.minsi %53, %c2 : index
            %61 = arith.addi %i_tile, %60 : index
            %62 = arith.minsi %53, %c1 : index
            %63 = arith.addi %i_tile, %62 : index
            %64 = arith.cmpi eq, %k0_piece, %c0 : index
            %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76 = scf.if %64 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %77 = arith.cmpi slt, %c0, %52 : index
              %78 = arith.cmpi slt, %c1, %52 : index
              %79 = arith.cmpi slt, %c2, %52 : index
              %80 = arith.cmpi slt, %c3, %52 : index
              %81 = arith.cmpi slt, %c4, %52 : index
              %82 = arith.cmpi slt, %c5, %52 : index
              %83 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %84 = arith.addi %j_panel, %c4 : index
              %85 = vector.load %out0_1[%b0, %i_tile, %84] : memref<?x?x?xf64>, vector<4xf64>
              %86 = vector.load %out0_1[%b0, %63, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %87 = vector.load %out0_1[%b0, %63, %84] : memref<?x?x?xf64>, vector<4xf64>
              %88 = vector.load %out0_1[%b0, %61, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %89 = vector.load %out0_1[%b0, %61, %84] : memref<?x?x?xf64>, vector<4xf64>
              %90 = vector.load %out0_1[%b0, %59, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %91 = vector.load %out0_1[%b0, %59, %84] : memref<?x?x?xf64>, vector<4xf64>
              %92 = vector.load %out0_1[%b0, %57, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %93 = vector.load %out0_1[%b0, %57, %84] : memref<?x?x?xf64>, vector<4xf64>
              %94 = vector.load %out0_1[%b0, %55, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %95 = vector.load %out0_1[%b0, %55, %84] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %83, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %96 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %97 = arith.minsi %96, %5 : index
            %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109 = scf.for %k0 = %k0_piece to %97 step %c1 iter_args(%110 = %65, %111 = %66, %112 = %67, %113 = %68, %114 = %69, %115 = %70, %116 = %71, %117 = %72, %118 = %73, %119 = %74, %120 = %75, %121 = %76) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %122 = arith.subi %k0, %k0_piece overflow<nsw> : index
              %123 = arith.addi %122, %c8 overflow<nsw> : index
              memref.prefetch %b_copy_1[%123, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %124 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
              %125 = vector.broadcast %124 : f64 to vector<4xf64>
              %126 = memref.load %a[%b0, %63, %k0] : memref<?x?x?xf64>
              %127 = vector.broadcast %126 : f64 to vector<4xf64>
              %128 = memref.load %a[%b0, %61, %k0] : memref<?x?x?xf64>
              %129 = vector.broadcast %128 : f64 to vector<4xf64>
              %130 = memref.load %a[%b0, %59, %k0] : memref<?x?x?xf64>
              %131 = vector.broadcast %130 : f64 to vector<4xf64>
              %132 = memref.load %a[%b0, %57, %k0] : memref<?x?x?xf64>
              %133 = vector.broadcast %132 : f64 to vector<4xf64>
              %134 = memref.load %a[%b0, %55, %k0] : memref<?x?x?xf64>
              %135 = vector.broadcast %134 : f64 to vector<4xf64>
              %136 = vector.load %b_copy_1[%122, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %137 = arith.addi %c0, %c4 overflow<nsw> : index
              %138 = vector.load %b_copy_1[%122, %137] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %139 = arith.mulf %125, %136 fastmath<reassoc,contract> : vector<4xf64>
              %140 = arith.mulf %125, %138 fastmath<reassoc,contract> : vector<4xf64>
              %141 = arith.mulf %127, %136 fastmath<reassoc,contract> : vector<4xf64>
              %142 = arith.mulf %127, %138 fastmath<reassoc,contract> : vector<4xf64>
              %143 = arith.mulf %129, %136 fastmath<reassoc,contract> : vector<4xf64>
              %144 = arith.mulf %129, %138 fastmath<reassoc,contract> : vector<4xf64>
              %145 = arith.mulf %131, %136 fastmath<reassoc,contract> : vector<4xf64>
              %146 = arith.mulf %131, %138 fastmath<reassoc,contract> : vector<4xf64>
              %147 = arith.mulf %133, %136 fastmath<reassoc,contract> : vector<4xf64>
              %148 = arith.mulf %133, %138 fastmath<reassoc,contract> : vector<4xf64>
              %149 = arith.mulf %135, %136 fastmath<reassoc,contract> : vector<4xf64>
              %150 = arith.mulf %135, %138 fastmath<reassoc,contract> : vector<4xf64>
              %151 = arith.addf %110, %139 fastmath<reassoc,contract> : vector<4xf64>
              %152 = arith.addf %111, %140 fastmath<reassoc,contract> : vector<4xf64>
              %153 = arith.addf %112, %141 fastmath<reassoc,contract> : vector<4xf64>
              %154 = arith.addf %113, %142 fastmath<reassoc,contract> : vector<4xf64>
              %155 = arith.addf %114, %143 fastmath<reassoc,contract> : vector<4xf64>
              %156 = arith.addf %115, %144 fastmath<reassoc,contract> : vector<4xf64>
              %157 = arith.addf %116, %145 fastmath<reassoc,contract> : vector<4xf64>
              %158 = arith.addf %117, %146 fastmath<reassoc,contract> : vector<4xf64>
              %159 = arith.addf %118, %147 fastmath<reassoc,contract> : vector<4xf64>
              %160 = arith.addf %119, %148 fastmath<reassoc,contract> : vector<4xf64>
              %161 = arith.addf %120, %149 fastmath<reassoc,contract> : vector<4xf64>
              %162 = arith.addf %121, %150 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %163 = arith.cmpi slt, %c0, %52 : index
            %164 = arith.cmpi slt, %c1, %52 : index
            %165 = arith.cmpi slt, %c2, %52 : index
            %166 = arith.cmpi slt, %c3, %52 : index
            %167 = arith.cmpi slt, %c4, %52 : index
            %168 = arith.cmpi slt, %c5, %52 : index
            vector.store %98, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %169 = arith.addi %j_panel, %c4 : index
            vector.store %99, %out0_1[%b0, %i_tile, %169] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %100, %out0_1[%b0, %63, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %101, %out0_1[%b0, %63, %169] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %102, %out0_1[%b0, %61, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %103, %out0_1[%b0, %61, %169] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %104, %out0_1[%b0, %59, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %105, %out0_1[%b0, %59, %169] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %106, %out0_1[%b0, %57, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %107, %out0_1[%b0, %57, %169] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %108, %out0_1[%b0, %55, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %109, %out0_1[%b0, %55, %169] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_tile = %15 to %4 step %c4 {
            %170 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
            %171 = arith.subi %170, %i_below_tile overflow<nsw> : index
            %172 = arith.subi %4, %i_below_tile overflow<nsw> : index
            %173 = arith.minsi %171, %172 : index
            %174 = arith.addi %173, %minus1 overflow<nsw> : index
            %175 = arith.minsi %174, %c3 : index
            %176 = arith.addi %i_below_tile, %175 : index
            %177 = arith.minsi %174, %c2 : index
            %178 = arith.addi %i_below_tile, %177 : index
            %179 = arith.minsi %174, %c1 : index
            %180 = arith.addi %i_below_tile, %179 : index
            %181 = arith.cmpi eq, %k0_piece, %c0 : index
            %182, %183, %184, %185, %186, %187, %188, %189 = scf.if %181 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %190 = arith.cmpi slt, %c0, %173 : index
              %191 = arith.cmpi slt, %c1, %173 : index
              %192 = arith.cmpi slt, %c2, %173 : index
              %193 = arith.cmpi slt, %c3, %173 : index
              %194 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %195 = arith.addi %j_panel, %c4 : index
              %196 = vector.load %out0_1[%b0, %i_below_tile, %195] : memref<?x?x?xf64>, vector<4xf64>
              %197 = vector.load %out0_1[%b0, %180, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %198 = vector.load %out0_1[%b0, %180, %195] : memref<?x?x?xf64>, vector<4xf64>
              %199 = vector.load %out0_1[%b0, %178, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %200 = vector.load %out0_1[%b0, %178, %195] : memref<?x?x?xf64>, vector<4xf64>
              %201 = vector.load %out0_1[%b0, %176, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %202 = vector.load %out0_1[%b0, %176, %195] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %194, %196, %197, %198, %199, %200, %201, %202 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %203 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %204 = arith.minsi %203, %5 : index
            %205, %206, %207, %208, %209, %210, %211, %212 = scf.for %k0_below = %k0_piece to %204 step %c1 iter_args(%213 = %182, %214 = %183, %215 = %184, %216 = %185, %217 = %186, %218 = %187, %219 = %188, %220 = %189) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %221 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
              %222 = arith.addi %221, %c8 overflow<nsw> : index
              memref.prefetch %b_copy_1[%222, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %223 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
              %224 = vector.broadcast %223 : f64 to vector<4xf64>
              %225 = memref.load %a[%b0, %180, %k0_below] : memref<?x?x?xf64>
              %226 = vector.broadcast %225 : f64 to vector<4xf64>
              %227 = memref.load %a[%b0, %178, %k0_below] : memref<?x?x?xf64>
              %228 = vector.broadcast %227 : f64 to vector<4xf64>
              %229 = memref.load %a[%b0, %176, %k0_below] : memref<?x?x?xf64>
              %230 = vector.broadcast %229 : f64 to vector<4xf64>
              %231 = vector.load %b_copy_1[%221, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %232 = arith.addi %c0, %c4 overflow<nsw> : index
              %233 = vector.load %b_copy_1[%221, %232] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %234 = arith.mulf %224, %231 fastmath<reassoc,contract> : vector<4xf64>
              %235 = arith.mulf %224, %233 fastmath<reassoc,contract> : vector<4xf64>
              %236 = arith.mulf %226, %231 fastmath<reassoc,contract> : vector<4xf64>
              %237 = arith.mulf %226, %233 fastmath<reassoc,contract> : vector<4xf64>
              %238 = arith.mulf %228, %231 fastmath<reassoc,contract> : vector<4xf64>
              %239 = arith.mulf %228, %233 fastmath<reassoc,contract> : vector<4xf64>
              %240 = arith.mulf %230, %231 fastmath<reassoc,contract> : vector<4xf64>
              %241 = arith.mulf %230, %233 fastmath<reassoc,contract> : vector<4xf64>
              %242 = arith.addf %213, %234 fastmath<reassoc,contract> : vector<4xf64>
              %243 = arith.addf %214, %235 fastmath<reassoc,contract> : vector<4xf64>
              %244 = arith.addf %215, %236 fastmath<reassoc,contract> : vector<4xf64>
              %245 = arith.addf %216, %237 fastmath<reassoc,contract> : vector<4xf64>
              %246 = arith.addf %217, %238 fastmath<reassoc,contract> : vector<4xf64>
              %247 = arith.addf %218, %239 fastmath<reassoc,contract> : vector<4xf64>
              %248 = arith.addf %219, %240 fastmath<reassoc,contract> : vector<4xf64>
              %249 = arith.addf %220, %241 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %242, %243, %244, %245, %246, %247, %248, %249 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %250 = arith.cmpi slt, %c0, %173 : index
            %251 = arith.cmpi slt, %c1, %173 : index
            %252 = arith.cmpi slt, %c2, %173 : index
            %253 = arith.cmpi slt, %c3, %173 : index
            vector.store %205, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %254 = arith.addi %j_panel, %c4 : index
            vector.store %206, %out0_1[%b0, %i_below_tile, %254] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %207, %out0_1[%b0, %180, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %208, %out0_1[%b0, %180, %254] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %209, %out0_1[%b0, %178, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %210, %out0_1[%b0, %178, %254] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %211, %out0_1[%b0, %176, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %212, %out0_1[%b0, %176, %254] : memref<?x?x?xf64>, vector<4xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      scf.for %j_right_panel = %10 to %6 step %c4 {
        %255 = arith.subi %6, %j_right_panel overflow<nsw> : index
        %256 = arith.minsi %c4, %255 : index
        %257 = arith.maxsi %256, %c0 : index
        %258 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
        %259 = arith.subi %258, %j_right_panel overflow<nsw> : index
        %260 = arith.minsi %259, %255 : index
        %261 = vector.create_mask %260 : vector<4xi1>
        scf.for %k0_right_piece = %c0 to %11 step %c16384 {
          %b_copy_2 = memref.alloc(%32, %33) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %31 {
            %262 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %263 = arith.minsi %262, %5 : index
            scf.for %k0_right_copy = %k0_right_piece to %263 step %c1 {
              %264 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%b0, %264, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %265 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %266 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
              vector.maskedstore %b_copy_2[%266, %c0], %261, %265 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
            }
          }
          %267 = arith.subi %5, %k0_right_piece overflow<nsw> : index
          %268 = arith.minsi %c16384, %267 : index
          %269 = arith.maxsi %268, %c0 : index
          %270 = arith.select %31, %c0, %269 : index
          %271 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %270, %257] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %272 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %273 = "memref.cast"(%271) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %31, %272, %273 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          scf.for %i_right_tile = %c0 to %19 step %c8 {
            %274 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
            %275 = arith.subi %274, %i_right_tile overflow<nsw> : index
            %276 = arith.subi %19, %i_right_tile overflow<nsw> : index
            %277 = arith.minsi %275, %276 : index
            %278 = arith.addi %277, %minus1 overflow<nsw> : index
            %279 = arith.minsi %278, %c7 : index
            %280 = arith.addi %i_right_tile, %279 : index
            %281 = arith.minsi %278, %c6 : index
            %282 = arith.addi %i_right_tile, %281 : index
            %283 = arith.minsi %278, %c5 : index
            %284 = arith.addi %i_right_tile, %283 : index
            %285 = arith.minsi %278, %c4 : index
            %286 = arith.addi %i_right_tile, %285 : index
            %287 = arith.minsi %278, %c3 : index
            %288 = arith.addi %i_right_tile, %287 : index
            %289 = arith.minsi %278, %c2 : index
            %290 = arith.addi %i_right_tile, %289 : index
            %291 = arith.minsi %278, %c1 : index
            %292 = arith.addi %i_right_tile, %291 : index
            %293 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %294, %295, %296, %297, %298, %299, %300, %301 = scf.if %293 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %302 = arith.cmpi slt, %c0, %277 : index
              %303 = arith.cmpi slt, %c1, %277 : index
              %304 = arith.cmpi slt, %c2, %277 : index
              %305 = arith.cmpi slt, %c3, %277 : index
              %306 = arith.cmpi slt, %c4, %277 : index
              %307 = arith.cmpi slt, %c5, %277 : index
              %308 = arith.cmpi slt, %c6, %277 : index
              %309 = arith.cmpi slt, %c7, %277 : index
              %310 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %311 = vector.maskedload %out0_1[%b0, %292, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %312 = vector.maskedload %out0_1[%b0, %290, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %313 = vector.maskedload %out0_1[%b0, %288, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %314 = vector.maskedload %out0_1[%b0, %286, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %315 = vector.maskedload %out0_1[%b0, %284, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %316 = vector.maskedload %out0_1[%b0, %282, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %317 = vector.maskedload %out0_1[%b0, %280, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %310, %311, %312, %313, %314, %315, %316, %317 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %318 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %319 = arith.minsi %318, %5 : index
            %320, %321, %322, %323, %324, %325, %326, %327 = scf.for %k0_right = %k0_right_piece to %319 step %c1 iter_args(%328 = %294, %329 = %295, %330 = %296, %331 = %297, %332 = %298, %333 = %299, %334 = %300, %335 = %301) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %336 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
              %337 = vector.broadcast %336 : f64 to vector<4xf64>
              %338 = memref.load %a[%b0, %292, %k0_right] : memref<?x?x?xf64>
              %339 = vector.broadcast %338 : f64 to vector<4xf64>
              %340 = memref.load %a[%b0, %290, %k0_right] : memref<?x?x?xf64>
              %341 = vector.broadcast %340 : f64 to vector<4xf64>
              %342 = memref.load %a[%b0, %288, %k0_right] : memref<?x?x?xf64>
              %343 = vector.broadcast %342 : f64 to vector<4xf64>
              %344 = memref.load %a[%b0, %286, %k0_right] : memref<?x?x?xf64>
              %345 = vector.broadcast %344 : f64 to vector<4xf64>
              %346 = memref.load %a[%b0, %284, %k0_right] : memref<?x?x?xf64>
              %347 = vector.broadcast %346 : f64 to vector<4xf64>
              %348 = memref.load %a[%b0, %282, %k0_right] : memref<?x?x?xf64>
              %349 = vector.broadcast %348 : f64 to vector<4xf64>
              %350 = memref.load %a[%b0, %280, %k0_right] : memref<?x?x?xf64>
              %351 = vector.broadcast %350 : f64 to vector<4xf64>
              %352 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
              %353 = vector.maskedload %b_copy_3[%352, %c0], %261, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %354 = arith.mulf %337, %353 fastmath<reassoc,contract> : vector<4xf64>
              %355 = arith.mulf %339, %353 fastmath<reassoc,contract> : vector<4xf64>
              %356 = arith.mulf %341, %353 fastmath<reassoc,contract> : vector<4xf64>
              %357 = arith.mulf %343, %353 fastmath<reassoc,contract> : vector<4xf64>
              %358 = arith.mulf %345, %353 fastmath<reassoc,contract> : vector<4xf64>
              %359 = arith.mulf %347, %353 fastmath<reassoc,contract> : vector<4xf64>
              %360 = arith.mulf %349, %353 fastmath<reassoc,contract> : vector<4xf64>
              %361 = arith.mulf %351, %353 fastmath<reassoc,contract> : vector<4xf64>
              %362 = arith.addf %328, %354 fastmath<reassoc,contract> : vector<4xf64>
              %363 = arith.addf %329, %355 fastmath<reassoc,contract> : vector<4xf64>
              %364 = arith.addf %330, %356 fastmath<reassoc,contract> : vector<4xf64>
              %365 = arith.addf %331, %357 fastmath<reassoc,contract> : vector<4xf64>
              %366 = arith.addf %332, %358 fastmath<reassoc,contract> : vector<4xf64>
              %367 = arith.addf %333, %359 fastmath<reassoc,contract> : vector<4xf64>
              %368 = arith.addf %334, %360 fastmath<reassoc,contract> : vector<4xf64>
              %369 = arith.addf %335, %361 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %362, %363, %364, %365, %366, %367, %368, %369 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %370 = arith.cmpi slt, %c0, %277 : index
            %371 = arith.cmpi slt, %c1, %277 : index
            %372 = arith.cmpi slt, %c2, %277 : index
            %373 = arith.cmpi slt, %c3, %277 : index
            %374 = arith.cmpi slt, %c4, %277 : index
            %375 = arith.cmpi slt, %c5, %277 : index
            %376 = arith.cmpi slt, %c6, %277 : index
            %377 = arith.cmpi slt, %c7, %277 : index
            vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %261, %320 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %292, %j_right_panel], %261, %321 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %290, %j_right_panel], %261, %322 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %288, %j_right_panel], %261, %323 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %286, %j_right_panel], %261, %324 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %284, %j_right_panel], %261, %325 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %282, %j_right_panel], %261, %326 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %280, %j_right_panel], %261, %327 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_tile = %19 to %4 step %c4 {
            %378 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
            %379 = arith.subi %378, %i_right_below_tile overflow<nsw> : index
            %380 = arith.subi %4, %i_right_below_tile overflow<nsw> : index
            %381 = arith.minsi %379, %380 : index
            %382 = arith.addi %381, %minus1 overflow<nsw> : index
            %383 = arith.minsi %382, %c3 : index
            %384 = arith.addi %i_right_below_tile, %383 : index
            %385 = arith.minsi %382, %c2 : index
            %386 = arith.addi %i_right_below_tile, %385 : index
            %387 = arith.minsi %382, %c1 : index
            %388 = arith.addi %i_right_below_tile, %387 : index
            %389 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %390, %391, %392, %393 = scf.if %389 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %394 = arith.cmpi slt, %c0, %381 : index
              %395 = arith.cmpi slt, %c1, %381 : index
              %396 = arith.cmpi slt, %c2, %381 : index
              %397 = arith.cmpi slt, %c3, %381 : index
              %398 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %399 = vector.maskedload %out0_1[%b0, %388, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %400 = vector.maskedload %out0_1[%b0, %386, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %401 = vector.maskedload %out0_1[%b0, %384, %j_right_panel], %261, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %398, %399, %400, %401 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %402 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %403 = arith.minsi %402, %5 : index
            %404, %405, %406, %407 = scf.for %k0_right_below = %k0_right_piece to %403 step %c1 iter_args(%408 = %390, %409 = %391, %410 = %392, %411 = %393) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %412 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
              %413 = vector.broadcast %412 : f64 to vector<4xf64>
              %414 = memref.load %a[%b0, %388, %k0_right_below] : memref<?x?x?xf64>
              %415 = vector.broadcast %414 : f64 to vector<4xf64>
              %416 = memref.load %a[%b0, %386, %k0_right_below] : memref<?x?x?xf64>
              %417 = vector.broadcast %416 : f64 to vector<4xf64>
              %418 = memref.load %a[%b0, %384, %k0_right_below] : memref<?x?x?xf64>
              %419 = vector.broadcast %418 : f64 to vector<4xf64>
              %420 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
              %421 = vector.maskedload %b_copy_3[%420, %c0], %261, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %422 = arith.mulf %413, %421 fastmath<reassoc,contract> : vector<4xf64>
              %423 = arith.mulf %415, %421 fastmath<reassoc,contract> : vector<4xf64>
              %424 = arith.mulf %417, %421 fastmath<reassoc,contract> : vector<4xf64>
              %425 = arith.mulf %419, %421 fastmath<reassoc,contract> : vector<4xf64>
              %426 = arith.addf %408, %422 fastmath<reassoc,contract> : vector<4xf64>
              %427 = arith.addf %409, %423 fastmath<reassoc,contract> : vector<4xf64>
              %428 = arith.addf %410, %424 fastmath<reassoc,contract> : vector<4xf64>
              %429 = arith.addf %411, %425 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %426, %427, %428, %429 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %430 = arith.cmpi slt, %c0, %381 : index
            %431 = arith.cmpi slt, %c1, %381 : index
            %432 = arith.cmpi slt, %c2, %381 : index
            %433 = arith.cmpi slt, %c3, %381 : index
            vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %261, %404 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %388, %j_right_panel], %261, %405 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %386, %j_right_panel], %261, %406 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %384, %j_right_panel], %261, %407 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    %434 = arith.constant 0 : index
    %435 = arith.maxsi %7, %434 : index
    %436 = arith.constant 2 : index
    %437 = arith.shrsi %7, %436 : index
    %438 = arith.constant 4 : index
    %439 = arith.muli %437, %438 : index
    %440 = arith.constant 0 : index
    %441 = arith.maxsi %439, %440 : index
    %442 = arith.constant 3 : index
    %443 = arith.addi %441, %442 : index
    %444 = arith.constant 4 : index
    %445 = arith.divui %443, %444 : index
    %446 = arith.constant 5 : index
    %447 = arith.muli %445, %446 : index
    %448 = arith.constant 8 : index
    %449 = arith.addi %448, %447 : index
    %450 = arith.constant 7 : index
    %451 = arith.addi %449, %450 : index
    %452 = arith.muli %435, %451 : index
    %453 = arith.constant 32768 : index
    %454 = arith.cmpi sge, %452, %453 : index
    "omp.parallel"(%454) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %455 = memref.load %v[%i] : memref<?xf64>
          %456 = vector.broadcast %455 : f64 to vector<4xf64>
          %457 = arith.shrsi %7, %c2 : index
          %458 = arith.muli %457, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %458 step %c4 {
            %459 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %460 = arith.mulf %456, %459 : vector<4xf64>
            vector.store %460, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %461 = arith.cmpi slt, %458, %7 : index
          scf.if %461 {
            %462 = arith.subi %7, %458 overflow<nsw> : index
            %463 = vector.create_mask %462 : vector<4xi1>
            %464 = vector.maskedload %v[%458], %463, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %465 = arith.mulf %456, %464 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %458], %463, %465 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %466 = arith.shrsi %4, %c3 : index
    %467 = arith.muli %466, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %467 step %c8 {
      %468 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %468 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %469 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %470 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %471 = memref.load %a[%k1_1_copy, %470, %k0_1_copy] : memref<?x?x?xf64>
            %472 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %473 = memref.load %a[%k1_1_copy, %472, %k0_1_copy] : memref<?x?x?xf64>
            %474 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %475 = memref.load %a[%k1_1_copy, %474, %k0_1_copy] : memref<?x?x?xf64>
            %476 = vector.from_elements %469, %471, %473, %475 : vector<4xf64>
            %477 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %478 = memref.load %a[%k1_1_copy, %477, %k0_1_copy] : memref<?x?x?xf64>
            %479 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %480 = memref.load %a[%k1_1_copy, %479, %k0_1_copy] : memref<?x?x?xf64>
            %481 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %482 = memref.load %a[%k1_1_copy, %481, %k0_1_copy] : memref<?x?x?xf64>
            %483 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %484 = memref.load %a[%k1_1_copy, %483, %k0_1_copy] : memref<?x?x?xf64>
            %485 = vector.from_elements %478, %480, %482, %484 : vector<4xf64>
            vector.store %476, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %486 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %485, %a_copy[%k1_1_copy, %k0_1_copy, %486] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %487 = arith.subi %4, %j_1_block overflow<nsw> : index
        %488 = arith.floordivsi %487, %c6 : index
        %489 = arith.muli %488, %c6 overflow<nsw> : index
        %490 = arith.addi %489, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %490 step %c6 {
          %491, %492, %493, %494, %495, %496, %497, %498, %499, %500, %501, %502 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%503 = %0, %504 = %0, %505 = %0, %506 = %0, %507 = %0, %508 = %0, %509 = %0, %510 = %0, %511 = %0, %512 = %0, %513 = %0, %514 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %515, %516, %517, %518, %519, %520, %521, %522, %523, %524, %525, %526 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%527 = %503, %528 = %504, %529 = %505, %530 = %506, %531 = %507, %532 = %508, %533 = %509, %534 = %510, %535 = %511, %536 = %512, %537 = %513, %538 = %514) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %539 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %540 = vector.broadcast %539 : f64 to vector<4xf64>
              %541 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %542 = memref.load %a[%k1, %541, %k0_1] : memref<?x?x?xf64>
              %543 = vector.broadcast %542 : f64 to vector<4xf64>
              %544 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %545 = memref.load %a[%k1, %544, %k0_1] : memref<?x?x?xf64>
              %546 = vector.broadcast %545 : f64 to vector<4xf64>
              %547 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %548 = memref.load %a[%k1, %547, %k0_1] : memref<?x?x?xf64>
              %549 = vector.broadcast %548 : f64 to vector<4xf64>
              %550 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %551 = memref.load %a[%k1, %550, %k0_1] : memref<?x?x?xf64>
              %552 = vector.broadcast %551 : f64 to vector<4xf64>
              %553 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %554 = memref.load %a[%k1, %553, %k0_1] : memref<?x?x?xf64>
              %555 = vector.broadcast %554 : f64 to vector<4xf64>
              %556 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %557 = arith.addi %c0, %c4 overflow<nsw> : index
              %558 = vector.load %a_copy[%k1, %k0_1, %557] : memref<?x?x8xf64>, vector<4xf64>
              %559 = arith.mulf %540, %556 fastmath<reassoc,contract> : vector<4xf64>
              %560 = arith.mulf %540, %558 fastmath<reassoc,contract> : vector<4xf64>
              %561 = arith.mulf %543, %556 fastmath<reassoc,contract> : vector<4xf64>
              %562 = arith.mulf %543, %558 fastmath<reassoc,contract> : vector<4xf64>
              %563 = arith.mulf %546, %556 fastmath<reassoc,contract> : vector<4xf64>
              %564 = arith.mulf %546, %558 fastmath<reassoc,contract> : vector<4xf64>
              %565 = arith.mulf %549, %556 fastmath<reassoc,contract> : vector<4xf64>
              %566 = arith.mulf %549, %558 fastmath<reassoc,contract> : vector<4xf64>
              %567 = arith.mulf %552, %556 fastmath<reassoc,contract> : vector<4xf64>
              %568 = arith.mulf %552, %558 fastmath<reassoc,contract> : vector<4xf64>
              %569 = arith.mulf %555, %556 fastmath<reassoc,contract> : vector<4xf64>
              %570 = arith.mulf %555, %558 fastmath<reassoc,contract> : vector<4xf64>
              %571 = arith.addf %527, %559 fastmath<reassoc,contract> : vector<4xf64>
              %572 = arith.addf %528, %560 fastmath<reassoc,contract> : vector<4xf64>
              %573 = arith.addf %529, %561 fastmath<reassoc,contract> : vector<4xf64>
              %574 = arith.addf %530, %562 fastmath<reassoc,contract> : vector<4xf64>
              %575 = arith.addf %531, %563 fastmath<reassoc,contract> : vector<4xf64>
              %576 = arith.addf %532, %564 fastmath<reassoc,contract> : vector<4xf64>
              %577 = arith.addf %533, %565 fastmath<reassoc,contract> : vector<4xf64>
              %578 = arith.addf %534, %566 fastmath<reassoc,contract> : vector<4xf64>
              %579 = arith.addf %535, %567 fastmath<reassoc,contract> : vector<4xf64>
              %580 = arith.addf %536, %568 fastmath<reassoc,contract> : vector<4xf64>
              %581 = arith.addf %537, %569 fastmath<reassoc,contract> : vector<4xf64>
              %582 = arith.addf %538, %570 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %571, %572, %573, %574, %575, %576, %577, %578, %579, %580, %581, %582 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %515, %516, %517, %518, %519, %520, %521, %522, %523, %524, %525, %526 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %491, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %583 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %492, %out2_1[%i_1_tile, %583] : memref<?x?xf64>, vector<4xf64>
          %584 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %493, %out2_1[%584, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %494, %out2_1[%584, %583] : memref<?x?xf64>, vector<4xf64>
          %585 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %495, %out2_1[%585, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %496, %out2_1[%585, %583] : memref<?x?xf64>, vector<4xf64>
          %586 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %497, %out2_1[%586, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %498, %out2_1[%586, %583] : memref<?x?xf64>, vector<4xf64>
          %587 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %499, %out2_1[%587, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %500, %out2_1[%587, %583] : memref<?x?xf64>, vector<4xf64>
          %588 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %501, %out2_1[%588, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %502, %out2_1[%588, %583] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %490 to %4 step %c4 {
          %589 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %590 = arith.subi %589, %i_1_below_tile overflow<nsw> : index
          %591 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %592 = arith.minsi %590, %591 : index
          %593 = arith.addi %592, %minus1 overflow<nsw> : index
          %594 = arith.minsi %593, %c3 : index
          %595 = arith.addi %i_1_below_tile, %594 : index
          %596 = arith.minsi %593, %c2 : index
          %597 = arith.addi %i_1_below_tile, %596 : index
          %598 = arith.minsi %593, %c1 : index
          %599 = arith.addi %i_1_below_tile, %598 : index
          %600, %601, %602, %603, %604, %605, %606, %607 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%608 = %0, %609 = %0, %610 = %0, %611 = %0, %612 = %0, %613 = %0, %614 = %0, %615 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %616, %617, %618, %619, %620, %621, %622, %623 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%624 = %608, %625 = %609, %626 = %610, %627 = %611, %628 = %612, %629 = %613, %630 = %614, %631 = %615) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %632 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %633 = vector.broadcast %632 : f64 to vector<4xf64>
              %634 = memref.load %a[%k1_1_below, %599, %k0_1_below] : memref<?x?x?xf64>
              %635 = vector.broadcast %634 : f64 to vector<4xf64>
              %636 = memref.load %a[%k1_1_below, %597, %k0_1_below] : memref<?x?x?xf64>
              %637 = vector.broadcast %636 : f64 to vector<4xf64>
              %638 = memref.load %a[%k1_1_below, %595, %k0_1_below] : memref<?x?x?xf64>
              %639 = vector.broadcast %638 : f64 to vector<4xf64>
              %640 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %641 = arith.addi %c0, %c4 overflow<nsw> : index
              %642 = vector.load %a_copy[%k1_1_below, %k0_1_below, %641] : memref<?x?x8xf64>, vector<4xf64>
              %643 = arith.mulf %633, %640 fastmath<reassoc,contract> : vector<4xf64>
              %644 = arith.mulf %633, %642 fastmath<reassoc,contract> : vector<4xf64>
              %645 = arith.mulf %635, %640 fastmath<reassoc,contract> : vector<4xf64>
              %646 = arith.mulf %635, %642 fastmath<reassoc,contract> : vector<4xf64>
              %647 = arith.mulf %637, %640 fastmath<reassoc,contract> : vector<4xf64>
              %648 = arith.mulf %637, %642 fastmath<reassoc,contract> : vector<4xf64>
              %649 = arith.mulf %639, %640 fastmath<reassoc,contract> : vector<4xf64>
              %650 = arith.mulf %639, %642 fastmath<reassoc,contract> : vector<4xf64>
              %651 = arith.addf %624, %643 fastmath<reassoc,contract> : vector<4xf64>
              %652 = arith.addf %625, %644 fastmath<reassoc,contract> : vector<4xf64>
              %653 = arith.addf %626, %645 fastmath<reassoc,contract> : vector<4xf64>
              %654 = arith.addf %627, %646 fastmath<reassoc,contract> : vector<4xf64>
              %655 = arith.addf %628, %647 fastmath<reassoc,contract> : vector<4xf64>
              %656 = arith.addf %629, %648 fastmath<reassoc,contract> : vector<4xf64>
              %657 = arith.addf %630, %649 fastmath<reassoc,contract> : vector<4xf64>
              %658 = arith.addf %631, %650 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %651, %652, %653, %654, %655, %656, %657, %658 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %616, %617, %618, %619, %620, %621, %622, %623 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %659 = arith.cmpi slt, %c0, %592 : index
          %660 = arith.cmpi slt, %c1, %592 : index
          %661 = arith.cmpi slt, %c2, %592 : index
          %662 = arith.cmpi slt, %c3, %592 : index
          vector.store %600, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %663 = arith.addi %j_1_panel, %c4 : index
          vector.store %601, %out2_1[%i_1_below_tile, %663] : memref<?x?xf64>, vector<4xf64>
          vector.store %602, %out2_1[%599, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %603, %out2_1[%599, %663] : memref<?x?xf64>, vector<4xf64>
          vector.store %604, %out2_1[%597, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %605, %out2_1[%597, %663] : memref<?x?xf64>, vector<4xf64>
          vector.store %606, %out2_1[%595, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %607, %out2_1[%595, %663] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %664 = arith.muli %466, %minus8 overflow<nsw> : index
    %665 = arith.addi %4, %664 overflow<nsw> : index
    %666 = arith.shrsi %665, %c3 : index
    %667 = arith.muli %666, %c8 overflow<nsw> : index
    %668 = arith.addi %667, %467 overflow<nsw> : index
    %669 = arith.addi %12, %664 overflow<nsw> : index
    %670 = arith.floordivsi %669, %c6 : index
    %671 = arith.muli %670, %c6 overflow<nsw> : index
    %672 = arith.addi %671, %467 overflow<nsw> : index
    %673 = arith.maxsi %672, %467 : index
    %674 = arith.minsi %673, %4 : index
    scf.for %j_1_last_panel = %467 to %668 step %c8 {
      %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
      scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
          %675 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
          %676 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
          %677 = memref.load %a[%k1_1_last_copy, %676, %k0_1_last_copy] : memref<?x?x?xf64>
          %678 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
          %679 = memref.load %a[%k1_1_last_copy, %678, %k0_1_last_copy] : memref<?x?x?xf64>
          %680 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
          %681 = memref.load %a[%k1_1_last_copy, %680, %k0_1_last_copy] : memref<?x?x?xf64>
          %682 = vector.from_elements %675, %677, %679, %681 : vector<4xf64>
          %683 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
          %684 = memref.load %a[%k1_1_last_copy, %683, %k0_1_last_copy] : memref<?x?x?xf64>
          %685 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
          %686 = memref.load %a[%k1_1_last_copy, %685, %k0_1_last_copy] : memref<?x?x?xf64>
          %687 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
          %688 = memref.load %a[%k1_1_last_copy, %687, %k0_1_last_copy] : memref<?x?x?xf64>
          %689 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
          %690 = memref.load %a[%k1_1_last_copy, %689, %k0_1_last_copy] : memref<?x?x?xf64>
          %691 = vector.from_elements %684, %686, %688, %690 : vector<4xf64>
          vector.store %682, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
          %692 = arith.addi %c0, %c4 overflow<nsw> : index
          vector.store %691, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %692] : memref<?x?x8xf64>, vector<4xf64>
        }
      }
      scf.for %i_1_last_tile = %467 to %674 step %c6 {
        %693 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
        %694 = arith.subi %693, %i_1_last_tile overflow<nsw> : index
        %695 = arith.subi %674, %i_1_last_tile overflow<nsw> : index
        %696 = arith.minsi %694, %695 : index
        %697 = arith.addi %696, %minus1 overflow<nsw> : index
        %698 = arith.minsi %697, %c5 : index
        %699 = arith.addi %i_1_last_tile, %698 : index
        %700 = arith.minsi %697, %c4 : index
        %701 = arith.addi %i_1_last_tile, %700 : index
        %702 = arith.minsi %697, %c3 : index
        %703 = arith.addi %i_1_last_tile, %702 : index
        %704 = arith.minsi %697, %c2 : index
        %705 = arith.addi %i_1_last_tile, %704 : index
        %706 = arith.minsi %697, %c1 : index
        %707 = arith.addi %i_1_last_tile, %706 : index
        %708, %709, %710, %711, %712, %713, %714, %715, %716, %717, %718, %719 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%720 = %0, %721 = %0, %722 = %0, %723 = %0, %724 = %0, %725 = %0, %726 = %0, %727 = %0, %728 = %0, %729 = %0, %730 = %0, %731 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %732, %733, %734, %735, %736, %737, %738, %739, %740, %741, %742, %743 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%744 = %720, %745 = %721, %746 = %722, %747 = %723, %748 = %724, %749 = %725, %750 = %726, %751 = %727, %752 = %728, %753 = %729, %754 = %730, %755 = %731) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %756 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
            %757 = vector.broadcast %756 : f64 to vector<4xf64>
            %758 = memref.load %a[%k1_1, %707, %k0_2] : memref<?x?x?xf64>
            %759 = vector.broadcast %758 : f64 to vector<4xf64>
            %760 = memref.load %a[%k1_1, %705, %k0_2] : memref<?x?x?xf64>
            %761 = vector.broadcast %760 : f64 to vector<4xf64>
            %762 = memref.load %a[%k1_1, %703, %k0_2] : memref<?x?x?xf64>
            %763 = vector.broadcast %762 : f64 to vector<4xf64>
            %764 = memref.load %a[%k1_1, %701, %k0_2] : memref<?x?x?xf64>
            %765 = vector.broadcast %764 : f64 to vector<4xf64>
            %766 = memref.load %a[%k1_1, %699, %k0_2] : memref<?x?x?xf64>
            %767 = vector.broadcast %766 : f64 to vector<4xf64>
            %768 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %769 = arith.addi %c0, %c4 overflow<nsw> : index
            %770 = vector.load %a_copy_1[%k1_1, %k0_2, %769] : memref<?x?x8xf64>, vector<4xf64>
            %771 = arith.mulf %757, %768 fastmath<reassoc,contract> : vector<4xf64>
            %772 = arith.mulf %757, %770 fastmath<reassoc,contract> : vector<4xf64>
            %773 = arith.mulf %759, %768 fastmath<reassoc,contract> : vector<4xf64>
            %774 = arith.mulf %759, %770 fastmath<reassoc,contract> : vector<4xf64>
            %775 = arith.mulf %761, %768 fastmath<reassoc,contract> : vector<4xf64>
            %776 = arith.mulf %761, %770 fastmath<reassoc,contract> : vector<4xf64>
            %777 = arith.mulf %763, %768 fastmath<reassoc,contract> : vector<4xf64>
            %778 = arith.mulf %763, %770 fastmath<reassoc,contract> : vector<4xf64>
            %779 = arith.mulf %765, %768 fastmath<reassoc,contract> : vector<4xf64>
            %780 = arith.mulf %765, %770 fastmath<reassoc,contract> : vector<4xf64>
            %781 = arith.mulf %767, %768 fastmath<reassoc,contract> : vector<4xf64>
            %782 = arith.mulf %767, %770 fastmath<reassoc,contract> : vector<4xf64>
            %783 = arith.addf %744, %771 fastmath<reassoc,contract> : vector<4xf64>
            %784 = arith.addf %745, %772 fastmath<reassoc,contract> : vector<4xf64>
            %785 = arith.addf %746, %773 fastmath<reassoc,contract> : vector<4xf64>
            %786 = arith.addf %747, %774 fastmath<reassoc,contract> : vector<4xf64>
            %787 = arith.addf %748, %775 fastmath<reassoc,contract> : vector<4xf64>
            %788 = arith.addf %749, %776 fastmath<reassoc,contract> : vector<4xf64>
            %789 = arith.addf %750, %777 fastmath<reassoc,contract> : vector<4xf64>
            %790 = arith.addf %751, %778 fastmath<reassoc,contract> : vector<4xf64>
            %791 = arith.addf %752, %779 fastmath<reassoc,contract> : vector<4xf64>
            %792 = arith.addf %753, %780 fastmath<reassoc,contract> : vector<4xf64>
            %793 = arith.addf %754, %781 fastmath<reassoc,contract> : vector<4xf64>
            %794 = arith.addf %755, %782 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %783, %784, %785, %786, %787, %788, %789, %790, %791, %792, %793, %794 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %732, %733, %734, %735, %736, %737, %738, %739, %740, %741, %742, %743 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %795 = arith.cmpi slt, %c0, %696 : index
        %796 = arith.cmpi slt, %c1, %696 : index
        %797 = arith.cmpi slt, %c2, %696 : index
        %798 = arith.cmpi slt, %c3, %696 : index
        %799 = arith.cmpi slt, %c4, %696 : index
        %800 = arith.cmpi slt, %c5, %696 : index
        vector.store %708, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %801 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %709, %out2_1[%i_1_last_tile, %801] : memref<?x?xf64>, vector<4xf64>
        vector.store %710, %out2_1[%707, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %711, %out2_1[%707, %801] : memref<?x?xf64>, vector<4xf64>
        vector.store %712, %out2_1[%705, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %713, %out2_1[%705, %801] : memref<?x?xf64>, vector<4xf64>
        vector.store %714, %out2_1[%703, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %715, %out2_1[%703, %801] : memref<?x?xf64>, vector<4xf64>
        vector.store %716, %out2_1[%701, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %717, %out2_1[%701, %801] : memref<?x?xf64>, vector<4xf64>
        vector.store %718, %out2_1[%699, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %719, %out2_1[%699, %801] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_last_below_tile = %674 to %4 step %c4 {
        %802 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
        %803 = arith.subi %802, %i_1_last_below_tile overflow<nsw> : index
        %804 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
        %805 = arith.minsi %803, %804 : index
        %806 = arith.addi %805, %minus1 overflow<nsw> : index
        %807 = arith.minsi %806, %c3 : index
        %808 = arith.addi %i_1_last_below_tile, %807 : index
        %809 = arith.minsi %806, %c2 : index
        %810 = arith.addi %i_1_last_below_tile, %809 : index
        %811 = arith.minsi %806, %c1 : index
        %812 = arith.addi %i_1_last_below_tile, %811 : index
        %813, %814, %815, %816, %817, %818, %819, %820 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%821 = %0, %822 = %0, %823 = %0, %824 = %0, %825 = %0, %826 = %0, %827 = %0, %828 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %829, %830, %831, %832, %833, %834, %835, %836 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%837 = %821, %838 = %822, %839 = %823, %840 = %824, %841 = %825, %842 = %826, %843 = %827, %844 = %828) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %845 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
            %846 = vector.broadcast %845 : f64 to vector<4xf64>
            %847 = memref.load %a[%k1_1_last_below, %812, %k0_1_last_below] : memref<?x?x?xf64>
            %848 = vector.broadcast %847 : f64 to vector<4xf64>
            %849 = memref.load %a[%k1_1_last_below, %810, %k0_1_last_below] : memref<?x?x?xf64>
            %850 = vector.broadcast %849 : f64 to vector<4xf64>
            %851 = memref.load %a[%k1_1_last_below, %808, %k0_1_last_below] : memref<?x?x?xf64>
            %852 = vector.broadcast %851 : f64 to vector<4xf64>
            %853 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %854 = arith.addi %c0, %c4 overflow<nsw> : index
            %855 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %854] : memref<?x?x8xf64>, vector<4xf64>
            %856 = arith.mulf %846, %853 fastmath<reassoc,contract> : vector<4xf64>
            %857 = arith.mulf %846, %855 fastmath<reassoc,contract> : vector<4xf64>
            %858 = arith.mulf %848, %853 fastmath<reassoc,contract> : vector<4xf64>
            %859 = arith.mulf %848, %855 fastmath<reassoc,contract> : vector<4xf64>
            %860 = arith.mulf %850, %853 fastmath<reassoc,contract> : vector<4xf64>
            %861 = arith.mulf %850, %855 fastmath<reassoc,contract> : vector<4xf64>
            %862 = arith.mulf %852, %853 fastmath<reassoc,contract> : vector<4xf64>
            %863 = arith.mulf %852, %855 fastmath<reassoc,contract> : vector<4xf64>
            %864 = arith.addf %837, %856 fastmath<reassoc,contract> : vector<4xf64>
            %865 = arith.addf %838, %857 fastmath<reassoc,contract> : vector<4xf64>
            %866 = arith.addf %839, %858 fastmath<reassoc,contract> : vector<4xf64>
            %867 = arith.addf %840, %859 fastmath<reassoc,contract> : vector<4xf64>
            %868 = arith.addf %841, %860 fastmath<reassoc,contract> : vector<4xf64>
            %869 = arith.addf %842, %861 fastmath<reassoc,contract> : vector<4xf64>
            %870 = arith.addf %843, %862 fastmath<reassoc,contract> : vector<4xf64>
            %871 = arith.addf %844, %863 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %864, %865, %866, %867, %868, %869, %870, %871 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %829, %830, %831, %832, %833, %834, %835, %836 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %872 = arith.cmpi slt, %c0, %805 : index
        %873 = arith.cmpi slt, %c1, %805 : index
        %874 = arith.cmpi slt, %c2, %805 : index
        %875 = arith.cmpi slt, %c3, %805 : index
        vector.store %813, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %876 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %814, %out2_1[%i_1_last_below_tile, %876] : memref<?x?xf64>, vector<4xf64>
        vector.store %815, %out2_1[%812, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %816, %out2_1[%812, %876] : memref<?x?xf64>, vector<4xf64>
        vector.store %817, %out2_1[%810, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %818, %out2_1[%810, %876] : memref<?x?xf64>, vector<4xf64>
        vector.store %819, %out2_1[%808, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %820, %out2_1[%808, %876] : memref<?x?xf64>, vector<4xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %877 = arith.addi %16, %664 overflow<nsw> : index
    %878 = arith.shrsi %877, %c3 : index
    %879 = arith.muli %878, %c8 overflow<nsw> : index
    %880 = arith.addi %879, %467 overflow<nsw> : index
    %881 = arith.maxsi %880, %467 : index
    %882 = arith.minsi %881, %4 : index
    %883 = arith.andi %4, %c7 : index
    %884 = arith.minsi %c4, %883 : index
    %885 = arith.maxsi %884, %c0 : index
    scf.for %j_1_last_right_panel = %668 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %885) {alignment = 64 : i64} : memref<?x?x?xf64>
      scf.for %k1_1_last_right_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
          %886 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
          %887 = arith.minsi %886, %4 : index
          scf.for %j_1_last_right_copy = %j_1_last_right_panel to %887 step %c1 {
            %888 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            %889 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
            memref.store %888, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %889] : memref<?x?x?xf64>
          }
        }
      }
      %890 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %891 = arith.subi %890, %j_1_last_right_panel overflow<nsw> : index
      %892 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %893 = arith.minsi %891, %892 : index
      %894 = vector.create_mask %893 : vector<4xi1>
      scf.for %i_1_last_right_tile = %467 to %882 step %c8 {
        %895 = arith.addi %i_1_last_right_tile, %c8 overflow<nsw> : index
        %896 = arith.subi %895, %i_1_last_right_tile overflow<nsw> : index
        %897 = arith.subi %882, %i_1_last_right_tile overflow<nsw> : index
        %898 = arith.minsi %896, %897 : index
        %899 = arith.addi %898, %minus1 overflow<nsw> : index
        %900 = arith.minsi %899, %c7 : index
        %901 = arith.addi %i_1_last_right_tile, %900 : index
        %902 = arith.minsi %899, %c6 : index
        %903 = arith.addi %i_1_last_right_tile, %902 : index
        %904 = arith.minsi %899, %c5 : index
        %905 = arith.addi %i_1_last_right_tile, %904 : index
        %906 = arith.minsi %899, %c4 : index
        %907 = arith.addi %i_1_last_right_tile, %906 : index
        %908 = arith.minsi %899, %c3 : index
        %909 = arith.addi %i_1_last_right_tile, %908 : index
        %910 = arith.minsi %899, %c2 : index
        %911 = arith.addi %i_1_last_right_tile, %910 : index
        %912 = arith.minsi %899, %c1 : index
        %913 = arith.addi %i_1_last_right_tile, %912 : index
        %914, %915, %916, %917, %918, %919, %920, %921 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%922 = %0, %923 = %0, %924 = %0, %925 = %0, %926 = %0, %927 = %0, %928 = %0, %929 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %930, %931, %932, %933, %934, %935, %936, %937 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%938 = %922, %939 = %923, %940 = %924, %941 = %925, %942 = %926, %943 = %927, %944 = %928, %945 = %929) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %946 = memref.load %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right] : memref<?x?x?xf64>
            %947 = vector.broadcast %946 : f64 to vector<4xf64>
            %948 = memref.load %a[%k1_1_last_right, %913, %k0_1_last_right] : memref<?x?x?xf64>
            %949 = vector.broadcast %948 : f64 to vector<4xf64>
            %950 = memref.load %a[%k1_1_last_right, %911, %k0_1_last_right] : memref<?x?x?xf64>
            %951 = vector.broadcast %950 : f64 to vector<4xf64>
            %952 = memref.load %a[%k1_1_last_right, %909, %k0_1_last_right] : memref<?x?x?xf64>
            %953 = vector.broadcast %952 : f64 to vector<4xf64>
            %954 = memref.load %a[%k1_1_last_right, %907, %k0_1_last_right] : memref<?x?x?xf64>
            %955 = vector.broadcast %954 : f64 to vector<4xf64>
            %956 = memref.load %a[%k1_1_last_right, %905, %k0_1_last_right] : memref<?x?x?xf64>
            %957 = vector.broadcast %956 : f64 to vector<4xf64>
            %958 = memref.load %a[%k1_1_last_right, %903, %k0_1_last_right] : memref<?x?x?xf64>
            %959 = vector.broadcast %958 : f64 to vector<4xf64>
            %960 = memref.load %a[%k1_1_last_right, %901, %k0_1_last_right] : memref<?x?x?xf64>
            %961 = vector.broadcast %960 : f64 to vector<4xf64>
            %962 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %894, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %963 = arith.mulf %947, %962 fastmath<reassoc,contract> : vector<4xf64>
            %964 = arith.mulf %949, %962 fastmath<reassoc,contract> : vector<4xf64>
            %965 = arith.mulf %951, %962 fastmath<reassoc,contract> : vector<4xf64>
            %966 = arith.mulf %953, %962 fastmath<reassoc,contract> : vector<4xf64>
            %967 = arith.mulf %955, %962 fastmath<reassoc,contract> : vector<4xf64>
            %968 = arith.mulf %957, %962 fastmath<reassoc,contract> : vector<4xf64>
            %969 = arith.mulf %959, %962 fastmath<reassoc,contract> : vector<4xf64>
            %970 = arith.mulf %961, %962 fastmath<reassoc,contract> : vector<4xf64>
            %971 = arith.addf %938, %963 fastmath<reassoc,contract> : vector<4xf64>
            %972 = arith.addf %939, %964 fastmath<reassoc,contract> : vector<4xf64>
            %973 = arith.addf %940, %965 fastmath<reassoc,contract> : vector<4xf64>
            %974 = arith.addf %941, %966 fastmath<reassoc,contract> : vector<4xf64>
            %975 = arith.addf %942, %967 fastmath<reassoc,contract> : vector<4xf64>
            %976 = arith.addf %943, %968 fastmath<reassoc,contract> : vector<4xf64>
            %977 = arith.addf %944, %969 fastmath<reassoc,contract> : vector<4xf64>
            %978 = arith.addf %945, %970 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %971, %972, %973, %974, %975, %976, %977, %978 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %930, %931, %932, %933, %934, %935, %936, %937 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %979 = arith.cmpi slt, %c0, %898 : index
        %980 = arith.cmpi slt, %c1, %898 : index
        %981 = arith.cmpi slt, %c2, %898 : index
        %982 = arith.cmpi slt, %c3, %898 : index
        %983 = arith.cmpi slt, %c4, %898 : index
        %984 = arith.cmpi slt, %c5, %898 : index
        %985 = arith.cmpi slt, %c6, %898 : index
        %986 = arith.cmpi slt, %c7, %898 : index
        vector.maskedstore %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %894, %914 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%913, %j_1_last_right_panel], %894, %915 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%911, %j_1_last_right_panel], %894, %916 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%909, %j_1_last_right_panel], %894, %917 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%907, %j_1_last_right_panel], %894, %918 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%905, %j_1_last_right_panel], %894, %919 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%903, %j_1_last_right_panel], %894, %920 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%901, %j_1_last_right_panel], %894, %921 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_tile = %882 to %4 step %c4 {
        %987 = arith.addi %i_1_last_right_below_tile, %c4 overflow<nsw> : index
        %988 = arith.subi %987, %i_1_last_right_below_tile overflow<nsw> : index
        %989 = arith.subi %4, %i_1_last_right_below_tile overflow<nsw> : index
        %990 = arith.minsi %988, %989 : index
        %991 = arith.addi %990, %minus1 overflow<nsw> : index
        %992 = arith.minsi %991, %c3 : index
        %993 = arith.addi %i_1_last_right_below_tile, %992 : index
        %994 = arith.minsi %991, %c2 : index
        %995 = arith.addi %i_1_last_right_below_tile, %994 : index
        %996 = arith.minsi %991, %c1 : index
        %997 = arith.addi %i_1_last_right_below_tile, %996 : index
        %998, %999, %1000, %1001 = scf.for %k1_1_last_right_below = %c0 to %3 step %c1 iter_args(%1002 = %0, %1003 = %0, %1004 = %0, %1005 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1006, %1007, %1008, %1009 = scf.for %k0_1_last_right_below = %c0 to %5 step %c1 iter_args(%1010 = %1002, %1011 = %1003, %1012 = %1004, %1013 = %1005) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1014 = memref.load %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1015 = vector.broadcast %1014 : f64 to vector<4xf64>
            %1016 = memref.load %a[%k1_1_last_right_below, %997, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1017 = vector.broadcast %1016 : f64 to vector<4xf64>
            %1018 = memref.load %a[%k1_1_last_right_below, %995, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1019 = vector.broadcast %1018 : f64 to vector<4xf64>
            %1020 = memref.load %a[%k1_1_last_right_below, %993, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1021 = vector.broadcast %1020 : f64 to vector<4xf64>
            %1022 = vector.maskedload %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %c0], %894, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1023 = arith.mulf %1015, %1022 fastmath<reassoc,contract> : vector<4xf64>
            %1024 = arith.mulf %1017, %1022 fastmath<reassoc,contract> : vector<4xf64>
            %1025 = arith.mulf %1019, %1022 fastmath<reassoc,contract> : vector<4xf64>
            %1026 = arith.mulf %1021, %1022 fastmath<reassoc,contract> : vector<4xf64>
            %1027 = arith.addf %1010, %1023 fastmath<reassoc,contract> : vector<4xf64>
            %1028 = arith.addf %1011, %1024 fastmath<reassoc,contract> : vector<4xf64>
            %1029 = arith.addf %1012, %1025 fastmath<reassoc,contract> : vector<4xf64>
            %1030 = arith.addf %1013, %1026 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1027, %1028, %1029, %1030 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1006, %1007, %1008, %1009 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1031 = arith.cmpi slt, %c0, %990 : index
        %1032 = arith.cmpi slt, %c1, %990 : index
        %1033 = arith.cmpi slt, %c2, %990 : index
        %1034 = arith.cmpi slt, %c3, %990 : index
        vector.maskedstore %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %894, %998 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%997, %j_1_last_right_panel], %894, %999 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%995, %j_1_last_right_panel], %894, %1000 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%993, %j_1_last_right_panel], %894, %1001 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1035 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1036 = arith.minsi %1035, %4 : index
        scf.for %i_2 = %i_1 to %1036 step %c1 {
          %1037 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1038 = arith.maxsi %1037, %j_1 : index
          %1039 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1040 = arith.minsi %1039, %4 : index
          scf.for %j_2 = %1038 to %1040 step %c1 {
            %1041 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1041, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %4 = llvm.mlir.constant(8192) : i64
    %5 = llvm.mlir.constant(16384) : i64
    %6 = llvm.mlir.constant(4) : i64
    %7 = llvm.mlir.constant(7) : i64
    %8 = llvm.mlir.constant(0) : i64
    %9 = llvm.mlir.constant(-1) : i64
    %10 = llvm.mlir.constant(5) : i64
    %11 = llvm.mlir.constant(2) : i64
    %12 = llvm.mlir.constant(-8) : i64
    %13 = llvm.mlir.constant(16) : i64
    %14 = llvm.mlir.constant(24576) : i64
    %15 = llvm.mlir.constant(12288) : i64
    %16 = llvm.mlir.constant(64) : i64
    %17 = llvm.mlir.constant(-64) : i64
    %18 = llvm.mlir.constant(1 : i32) : i32
    %19 = llvm.mlir.constant(0 : i32) : i32
    %20 = llvm.mlir.constant(3 : i32) : i32
    %21 = llvm.mlir.constant(true) : i1
    %22 = llvm.mlir.constant(32768) : i64
    %23 = llvm.mlir.constant(24) : i64
    %24 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %26 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %27 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %28 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %29 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %30 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %31 = llvm.mul %a_size1, %b_stride1 : i64
    %32 = llvm.ashr %b_stride1, %1 : i64
    %33 = llvm.mul %32, %0 overflow<nsw> : i64
    %34 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %35 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %36 = llvm.sdiv %35, %3 : i64
    %37 = llvm.srem %35, %3 : i64
    %38 = llvm.icmp "ne" %37, %8 : i64
    %39 = llvm.xor %37, %3 : i64
    %40 = llvm.icmp "slt" %39, %8 : i64
    %41 = llvm.and %38, %40 : i1
    %42 = llvm.add %36, %9 : i64
    %43 = llvm.select %41, %42, %36 : i1, i64
    %44 = llvm.mul %43, %3 overflow<nsw> : i64
    %45 = llvm.intr.smin(%44, %a_size1) : (i64, i64) -> i64
    %46 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %47 = llvm.ashr %46, %1 : i64
    %48 = llvm.mul %47, %0 overflow<nsw> : i64
    %49 = llvm.intr.smin(%48, %a_size1) : (i64, i64) -> i64
    %50 = llvm.intr.smin(%4, %a_stride1) : (i64, i64) -> i64
    %51 = llvm.mul %50, %a_size1 : i64
    %52 = llvm.icmp "sgt" %51, %14 : i64
    %53 = llvm.select %52, %50, %8 : i1, i64
    %54 = llvm.intr.smin(%5, %a_stride1) : (i64, i64) -> i64
    %55 = llvm.and %b_stride1, %7 : i64
    %56 = llvm.intr.smin(%6, %55) : (i64, i64) -> i64
    %57 = llvm.intr.smax(%56, %8) : (i64, i64) -> i64
    %58 = llvm.mul %54, %a_size1 : i64
    %59 = llvm.icmp "sgt" %58, %15 : i64
    %60 = llvm.select %59, %54, %8 : i1, i64
    %61 = llvm.select %59, %57, %8 : i1, i64
    %62 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %62, ^bb1(%8 : i64), ^bb50
  ^bb1(%b0: i64):
    %63 = llvm.icmp "slt" %8, %33 : i64
    llvm.cond_br %63, ^bb2(%8 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %64 = llvm.icmp "slt" %8, %34 : i64
    llvm.cond_br %64, ^bb3(%8 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %65 = llvm.mul %53, %16 overflow<nsw> : i64
    %66 = llvm.add %65, %16 overflow<nsw> : i64
    %67 = llvm.and %66, %17 : i64
    %b_copy = llvm.call @aligned_alloc(%16, %67) : (i64, i64) -> !llvm.ptr
    %68 = llvm.mlir.zero : !llvm.ptr
    %69 = llvm.icmp "ne" %b_copy, %68 : !llvm.ptr
    llvm.cond_br %69, ^bb4, ^bb130(%18 : i32)
  ^bb4:
    llvm.cond_br %52, ^bb5, ^bb8
  ^bb5:
    %70 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %71 = llvm.intr.smin(%70, %a_stride1) : (i64, i64) -> i64
    %72 = llvm.icmp "slt" %k0_piece, %71 : i64
    llvm.cond_br %72, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %73 = llvm.add %k0_copy, %0 overflow<nsw> : i64
    %74 = llvm.mul %b0, %26 overflow<nsw> : i64
    %75 = llvm.mul %73, %b_stride1 overflow<nsw> : i64
    %76 = llvm.add %74, %75 overflow<nsw> : i64
    %77 = llvm.add %76, %j_panel overflow<nsw> : i64
    %78 = llvm.getelementptr %b[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%78, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %79 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %80 = llvm.add %74, %79 overflow<nsw> : i64
    %81 = llvm.add %80, %j_panel overflow<nsw> : i64
    %82 = llvm.getelementptr inbounds %b[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %83 = llvm.load %82 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %84 = llvm.getelementptr inbounds %82[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %85 = llvm.load %84 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %86 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %87 = llvm.mul %86, %0 overflow<nsw> : i64
    %88 = llvm.getelementptr inbounds %b_copy[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %83, %88 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %89 = llvm.add %8, %6 overflow<nsw> : i64
    %90 = llvm.add %87, %89 overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %b_copy[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %85, %91 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %92 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %93 = llvm.icmp "slt" %92, %71 : i64
    llvm.cond_br %93, ^bb6(%92 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %94 = llvm.sub %a_stride1, %k0_piece overflow<nsw> : i64
    %95 = llvm.intr.smin(%4, %94) : (i64, i64) -> i64
    %96 = llvm.intr.smax(%95, %8) : (i64, i64) -> i64
    %97 = llvm.select %52, %8, %96 : i1, i64
    %98 = llvm.mul %b0, %26 overflow<nsw> : i64
    %99 = llvm.mul %k0_piece, %b_stride1 overflow<nsw> : i64
    %100 = llvm.add %98, %99 overflow<nsw> : i64
    %101 = llvm.add %100, %j_panel overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %b[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %103 = llvm.select %52, %b_copy, %102 : i1, !llvm.ptr
    %104 = llvm.select %52, %53, %97 : i1, i64
    %105 = llvm.select %52, %0, %b_stride1 : i1, i64
    %106 = llvm.icmp "slt" %8, %45 : i64
    llvm.cond_br %106, ^bb9(%8 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %107 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %108 = llvm.sub %107, %i_tile overflow<nsw> : i64
    %109 = llvm.sub %45, %i_tile overflow<nsw> : i64
    %110 = llvm.intr.smin(%108, %109) : (i64, i64) -> i64
    %111 = llvm.add %110, %9 overflow<nsw> : i64
    %112 = llvm.intr.smin(%111, %10) : (i64, i64) -> i64
    %113 = llvm.add %i_tile, %112 : i64
    %114 = llvm.intr.smin(%111, %6) : (i64, i64) -> i64
    %115 = llvm.add %i_tile, %114 : i64
    %116 = llvm.intr.smin(%111, %1) : (i64, i64) -> i64
    %117 = llvm.add %i_tile, %116 : i64
    %118 = llvm.intr.smin(%111, %11) : (i64, i64) -> i64
    %119 = llvm.add %i_tile, %118 : i64
    %120 = llvm.intr.smin(%111, %2) : (i64, i64) -> i64
    %121 = llvm.add %i_tile, %120 : i64
    %122 = llvm.icmp "eq" %k0_piece, %8 : i64
    llvm.cond_br %122, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %123 = llvm.icmp "slt" %8, %110 : i64
    %124 = llvm.icmp "slt" %2, %110 : i64
    %125 = llvm.icmp "slt" %11, %110 : i64
    %126 = llvm.icmp "slt" %1, %110 : i64
    %127 = llvm.icmp "slt" %6, %110 : i64
    %128 = llvm.icmp "slt" %10, %110 : i64
    %129 = llvm.mul %b0, %31 overflow<nsw> : i64
    %130 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %131 = llvm.add %129, %130 overflow<nsw> : i64
    %132 = llvm.add %131, %j_panel overflow<nsw> : i64
    %133 = llvm.getelementptr inbounds %out0[%132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %135 = llvm.getelementptr inbounds %133[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.mul %121, %b_stride1 overflow<nsw> : i64
    %138 = llvm.add %129, %137 overflow<nsw> : i64
    %139 = llvm.add %138, %j_panel overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %out0[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.getelementptr inbounds %140[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %144 = llvm.mul %119, %b_stride1 overflow<nsw> : i64
    %145 = llvm.add %129, %144 overflow<nsw> : i64
    %146 = llvm.add %145, %j_panel overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %out0[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.getelementptr inbounds %147[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %150 = llvm.load %149 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %151 = llvm.mul %117, %b_stride1 overflow<nsw> : i64
    %152 = llvm.add %129, %151 overflow<nsw> : i64
    %153 = llvm.add %152, %j_panel overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %out0[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %156 = llvm.getelementptr inbounds %154[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %158 = llvm.mul %115, %b_stride1 overflow<nsw> : i64
    %159 = llvm.add %129, %158 overflow<nsw> : i64
    %160 = llvm.add %159, %j_panel overflow<nsw> : i64
    %161 = llvm.getelementptr inbounds %out0[%160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %162 = llvm.load %161 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %163 = llvm.getelementptr inbounds %161[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %164 = llvm.load %163 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %165 = llvm.mul %113, %b_stride1 overflow<nsw> : i64
    %166 = llvm.add %129, %165 overflow<nsw> : i64
    %167 = llvm.add %166, %j_panel overflow<nsw> : i64
    %168 = llvm.getelementptr inbounds %out0[%167] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %169 = llvm.load %168 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %170 = llvm.getelementptr inbounds %168[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %171 = llvm.load %170 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%134, %136, %141, %143, %148, %150, %155, %157, %162, %164, %169, %171 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%172: vector<4xf64>, %173: vector<4xf64>, %174: vector<4xf64>, %175: vector<4xf64>, %176: vector<4xf64>, %177: vector<4xf64>, %178: vector<4xf64>, %179: vector<4xf64>, %180: vector<4xf64>, %181: vector<4xf64>, %182: vector<4xf64>, %183: vector<4xf64>):
    %184 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %185 = llvm.intr.smin(%184, %a_stride1) : (i64, i64) -> i64
    %186 = llvm.icmp "slt" %k0_piece, %185 : i64
    llvm.cond_br %186, ^bb13(%k0_piece, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%172, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %187: vector<4xf64>, %188: vector<4xf64>, %189: vector<4xf64>, %190: vector<4xf64>, %191: vector<4xf64>, %192: vector<4xf64>, %193: vector<4xf64>, %194: vector<4xf64>, %195: vector<4xf64>, %196: vector<4xf64>, %197: vector<4xf64>, %198: vector<4xf64>):
    %199 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %200 = llvm.add %199, %0 overflow<nsw> : i64
    %201 = llvm.mul %200, %105 overflow<nsw> : i64
    %202 = llvm.getelementptr %103[%201] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%202, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %203 = llvm.mul %b0, %25 overflow<nsw> : i64
    %204 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %205 = llvm.add %203, %204 overflow<nsw> : i64
    %206 = llvm.add %205, %k0 overflow<nsw> : i64
    %207 = llvm.getelementptr inbounds %a[%206] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %208 = llvm.load %207 {alignment = 8 : i64} : !llvm.ptr -> f64
    %209 = llvm.mlir.poison : vector<4xf64>
    %210 = llvm.insertelement %208, %209[%8 : i64] : vector<4xf64>
    %211 = llvm.shufflevector %210, %209 [0, 0, 0, 0] : vector<4xf64>
    %212 = llvm.mul %121, %a_stride1 overflow<nsw> : i64
    %213 = llvm.add %203, %212 overflow<nsw> : i64
    %214 = llvm.add %213, %k0 overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %a[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %216 = llvm.load %215 {alignment = 8 : i64} : !llvm.ptr -> f64
    %217 = llvm.mlir.poison : vector<4xf64>
    %218 = llvm.insertelement %216, %217[%8 : i64] : vector<4xf64>
    %219 = llvm.shufflevector %218, %217 [0, 0, 0, 0] : vector<4xf64>
    %220 = llvm.mul %119, %a_stride1 overflow<nsw> : i64
    %221 = llvm.add %203, %220 overflow<nsw> : i64
    %222 = llvm.add %221, %k0 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %a[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %224 = llvm.load %223 {alignment = 8 : i64} : !llvm.ptr -> f64
    %225 = llvm.mlir.poison : vector<4xf64>
    %226 = llvm.insertelement %224, %225[%8 : i64] : vector<4xf64>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0] : vector<4xf64>
    %228 = llvm.mul %117, %a_stride1 overflow<nsw> : i64
    %229 = llvm.add %203, %228 overflow<nsw> : i64
    %230 = llvm.add %229, %k0 overflow<nsw> : i64
    %231 = llvm.getelementptr inbounds %a[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %232 = llvm.load %231 {alignment = 8 : i64} : !llvm.ptr -> f64
    %233 = llvm.mlir.poison : vector<4xf64>
    %234 = llvm.insertelement %232, %233[%8 : i64] : vector<4xf64>
    %235 = llvm.shufflevector %234, %233 [0, 0, 0, 0] : vector<4xf64>
    %236 = llvm.mul %115, %a_stride1 overflow<nsw> : i64
    %237 = llvm.add %203, %236 overflow<nsw> : i64
    %238 = llvm.add %237, %k0 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %a[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %240 = llvm.load %239 {alignment = 8 : i64} : !llvm.ptr -> f64
    %241 = llvm.mlir.poison : vector<4xf64>
    %242 = llvm.insertelement %240, %241[%8 : i64] : vector<4xf64>
    %243 = llvm.shufflevector %242, %241 [0, 0, 0, 0] : vector<4xf64>
    %244 = llvm.mul %113, %a_stride1 overflow<nsw> : i64
    %245 = llvm.add %203, %244 overflow<nsw> : i64
    %246 = llvm.add %245, %k0 overflow<nsw> : i64
    %247 = llvm.getelementptr inbounds %a[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %248 = llvm.load %247 {alignment = 8 : i64} : !llvm.ptr -> f64
    %249 = llvm.mlir.poison : vector<4xf64>
    %250 = llvm.insertelement %248, %249[%8 : i64] : vector<4xf64>
    %251 = llvm.shufflevector %250, %249 [0, 0, 0, 0] : vector<4xf64>
    %252 = llvm.mul %199, %105 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %103[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %254 = llvm.load %253 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %255 = llvm.add %8, %6 overflow<nsw> : i64
    %256 = llvm.add %252, %255 overflow<nsw> : i64
    %257 = llvm.getelementptr inbounds %103[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %258 = llvm.load %257 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %259 = llvm.fmul %211, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %260 = llvm.fmul %211, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %261 = llvm.fmul %219, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %262 = llvm.fmul %219, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %263 = llvm.fmul %227, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %264 = llvm.fmul %227, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %265 = llvm.fmul %235, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %266 = llvm.fmul %235, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %267 = llvm.fmul %243, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %268 = llvm.fmul %243, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %269 = llvm.fmul %251, %254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %270 = llvm.fmul %251, %258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %271 = llvm.fadd %187, %259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %272 = llvm.fadd %188, %260 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %273 = llvm.fadd %189, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %274 = llvm.fadd %190, %262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %275 = llvm.fadd %191, %263 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %276 = llvm.fadd %192, %264 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %277 = llvm.fadd %193, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %278 = llvm.fadd %194, %266 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %279 = llvm.fadd %195, %267 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %280 = llvm.fadd %196, %268 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %281 = llvm.fadd %197, %269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %282 = llvm.fadd %198, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %283 = llvm.add %k0, %2 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %185 : i64
    llvm.cond_br %284, ^bb13(%283, %271, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%271, %272, %273, %274, %275, %276, %277, %278, %279, %280, %281, %282 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%285: vector<4xf64>, %286: vector<4xf64>, %287: vector<4xf64>, %288: vector<4xf64>, %289: vector<4xf64>, %290: vector<4xf64>, %291: vector<4xf64>, %292: vector<4xf64>, %293: vector<4xf64>, %294: vector<4xf64>, %295: vector<4xf64>, %296: vector<4xf64>):
    %297 = llvm.icmp "slt" %8, %110 : i64
    %298 = llvm.icmp "slt" %2, %110 : i64
    %299 = llvm.icmp "slt" %11, %110 : i64
    %300 = llvm.icmp "slt" %1, %110 : i64
    %301 = llvm.icmp "slt" %6, %110 : i64
    %302 = llvm.icmp "slt" %10, %110 : i64
    %303 = llvm.mul %b0, %31 overflow<nsw> : i64
    %304 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %305 = llvm.add %303, %304 overflow<nsw> : i64
    %306 = llvm.add %305, %j_panel overflow<nsw> : i64
    %307 = llvm.getelementptr inbounds %out0[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %285, %307 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %308 = llvm.getelementptr inbounds %307[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %286, %308 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %309 = llvm.mul %121, %b_stride1 overflow<nsw> : i64
    %310 = llvm.add %303, %309 overflow<nsw> : i64
    %311 = llvm.add %310, %j_panel overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %out0[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %287, %312 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %313 = llvm.getelementptr inbounds %312[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %288, %313 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %314 = llvm.mul %119, %b_stride1 overflow<nsw> : i64
    %315 = llvm.add %303, %314 overflow<nsw> : i64
    %316 = llvm.add %315, %j_panel overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %out0[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %289, %317 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %318 = llvm.getelementptr inbounds %317[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %290, %318 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %319 = llvm.mul %117, %b_stride1 overflow<nsw> : i64
    %320 = llvm.add %303, %319 overflow<nsw> : i64
    %321 = llvm.add %320, %j_panel overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %out0[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %291, %322 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %323 = llvm.getelementptr inbounds %322[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %292, %323 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %324 = llvm.mul %115, %b_stride1 overflow<nsw> : i64
    %325 = llvm.add %303, %324 overflow<nsw> : i64
    %326 = llvm.add %325, %j_panel overflow<nsw> : i64
    %327 = llvm.getelementptr inbounds %out0[%326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %293, %327 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %328 = llvm.getelementptr inbounds %327[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %294, %328 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %329 = llvm.mul %113, %b_stride1 overflow<nsw> : i64
    %330 = llvm.add %303, %329 overflow<nsw> : i64
    %331 = llvm.add %330, %j_panel overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %out0[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %295, %332 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %333 = llvm.getelementptr inbounds %332[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %296, %333 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %334 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %335 = llvm.icmp "slt" %334, %45 : i64
    llvm.cond_br %335, ^bb9(%334 : i64), ^bb15
  ^bb15:
    %336 = llvm.icmp "slt" %45, %a_size1 : i64
    llvm.cond_br %336, ^bb16(%45 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %337 = llvm.add %i_below_tile, %6 overflow<nsw> : i64
    %338 = llvm.sub %337, %i_below_tile overflow<nsw> : i64
    %339 = llvm.sub %a_size1, %i_below_tile overflow<nsw> : i64
    %340 = llvm.intr.smin(%338, %339) : (i64, i64) -> i64
    %341 = llvm.add %340, %9 overflow<nsw> : i64
    %342 = llvm.intr.smin(%341, %1) : (i64, i64) -> i64
    %343 = llvm.add %i_below_tile, %342 : i64
    %344 = llvm.intr.smin(%341, %11) : (i64, i64) -> i64
    %345 = llvm.add %i_below_tile, %344 : i64
    %346 = llvm.intr.smin(%341, %2) : (i64, i64) -> i64
    %347 = llvm.add %i_below_tile, %346 : i64
    %348 = llvm.icmp "eq" %k0_piece, %8 : i64
    llvm.cond_br %348, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %349 = llvm.icmp "slt" %8, %340 : i64
    %350 = llvm.icmp "slt" %2, %340 : i64
    %351 = llvm.icmp "slt" %11, %340 : i64
    %352 = llvm.icmp "slt" %1, %340 : i64
    %353 = llvm.mul %b0, %31 overflow<nsw> : i64
    %354 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %355 = llvm.add %353, %354 overflow<nsw> : i64
    %356 = llvm.add %355, %j_panel overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out0[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %358 = llvm.load %357 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %359 = llvm.getelementptr inbounds %357[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %360 = llvm.load %359 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %361 = llvm.mul %347, %b_stride1 overflow<nsw> : i64
    %362 = llvm.add %353, %361 overflow<nsw> : i64
    %363 = llvm.add %362, %j_panel overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %out0[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %366 = llvm.getelementptr inbounds %364[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %368 = llvm.mul %345, %b_stride1 overflow<nsw> : i64
    %369 = llvm.add %353, %368 overflow<nsw> : i64
    %370 = llvm.add %369, %j_panel overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out0[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %373 = llvm.getelementptr inbounds %371[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %375 = llvm.mul %343, %b_stride1 overflow<nsw> : i64
    %376 = llvm.add %353, %375 overflow<nsw> : i64
    %377 = llvm.add %376, %j_panel overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out0[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %379 = llvm.load %378 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %380 = llvm.getelementptr inbounds %378[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %381 = llvm.load %380 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%358, %360, %365, %367, %372, %374, %379, %381 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%382: vector<4xf64>, %383: vector<4xf64>, %384: vector<4xf64>, %385: vector<4xf64>, %386: vector<4xf64>, %387: vector<4xf64>, %388: vector<4xf64>, %389: vector<4xf64>):
    %390 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %391 = llvm.intr.smin(%390, %a_stride1) : (i64, i64) -> i64
    %392 = llvm.icmp "slt" %k0_piece, %391 : i64
    llvm.cond_br %392, ^bb20(%k0_piece, %382, %383, %384, %385, %386, %387, %388, %389 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%382, %383, %384, %385, %386, %387, %388, %389 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %393: vector<4xf64>, %394: vector<4xf64>, %395: vector<4xf64>, %396: vector<4xf64>, %397: vector<4xf64>, %398: vector<4xf64>, %399: vector<4xf64>, %400: vector<4xf64>):
    %401 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %402 = llvm.add %401, %0 overflow<nsw> : i64
    %403 = llvm.mul %402, %105 overflow<nsw> : i64
    %404 = llvm.getelementptr %103[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%404, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %405 = llvm.mul %b0, %25 overflow<nsw> : i64
    %406 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %407 = llvm.add %405, %406 overflow<nsw> : i64
    %408 = llvm.add %407, %k0_below overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %a[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> f64
    %411 = llvm.mlir.poison : vector<4xf64>
    %412 = llvm.insertelement %410, %411[%8 : i64] : vector<4xf64>
    %413 = llvm.shufflevector %412, %411 [0, 0, 0, 0] : vector<4xf64>
    %414 = llvm.mul %347, %a_stride1 overflow<nsw> : i64
    %415 = llvm.add %405, %414 overflow<nsw> : i64
    %416 = llvm.add %415, %k0_below overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %a[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> f64
    %419 = llvm.mlir.poison : vector<4xf64>
    %420 = llvm.insertelement %418, %419[%8 : i64] : vector<4xf64>
    %421 = llvm.shufflevector %420, %419 [0, 0, 0, 0] : vector<4xf64>
    %422 = llvm.mul %345, %a_stride1 overflow<nsw> : i64
    %423 = llvm.add %405, %422 overflow<nsw> : i64
    %424 = llvm.add %423, %k0_below overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %a[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %426 = llvm.load %425 {alignment = 8 : i64} : !llvm.ptr -> f64
    %427 = llvm.mlir.poison : vector<4xf64>
    %428 = llvm.insertelement %426, %427[%8 : i64] : vector<4xf64>
    %429 = llvm.shufflevector %428, %427 [0, 0, 0, 0] : vector<4xf64>
    %430 = llvm.mul %343, %a_stride1 overflow<nsw> : i64
    %431 = llvm.add %405, %430 overflow<nsw> : i64
    %432 = llvm.add %431, %k0_below overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %a[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %434 = llvm.load %433 {alignment = 8 : i64} : !llvm.ptr -> f64
    %435 = llvm.mlir.poison : vector<4xf64>
    %436 = llvm.insertelement %434, %435[%8 : i64] : vector<4xf64>
    %437 = llvm.shufflevector %436, %435 [0, 0, 0, 0] : vector<4xf64>
    %438 = llvm.mul %401, %105 overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %103[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %441 = llvm.add %8, %6 overflow<nsw> : i64
    %442 = llvm.add %438, %441 overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %103[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %445 = llvm.fmul %413, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %446 = llvm.fmul %413, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %447 = llvm.fmul %421, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %448 = llvm.fmul %421, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %449 = llvm.fmul %429, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %450 = llvm.fmul %429, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %451 = llvm.fmul %437, %440 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %452 = llvm.fmul %437, %444 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %453 = llvm.fadd %393, %445 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %454 = llvm.fadd %394, %446 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %455 = llvm.fadd %395, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %456 = llvm.fadd %396, %448 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %457 = llvm.fadd %397, %449 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %458 = llvm.fadd %398, %450 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %459 = llvm.fadd %399, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %460 = llvm.fadd %400, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %461 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %462 = llvm.icmp "slt" %461, %391 : i64
    llvm.cond_br %462, ^bb20(%461, %453, %454, %455, %456, %457, %458, %459, %460 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%453, %454, %455, %456, %457, %458, %459, %460 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>, %466: vector<4xf64>, %467: vector<4xf64>, %468: vector<4xf64>, %469: vector<4xf64>, %470: vector<4xf64>):
    %471 = llvm.icmp "slt" %8, %340 : i64
    %472 = llvm.icmp "slt" %2, %340 : i64
    %473 = llvm.icmp "slt" %11, %340 : i64
    %474 = llvm.icmp "slt" %1, %340 : i64
    %475 = llvm.mul %b0, %31 overflow<nsw> : i64
    %476 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %477 = llvm.add %475, %476 overflow<nsw> : i64
    %478 = llvm.add %477, %j_panel overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %out0[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %463, %479 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %480 = llvm.getelementptr inbounds %479[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %464, %480 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %481 = llvm.mul %347, %b_stride1 overflow<nsw> : i64
    %482 = llvm.add %475, %481 overflow<nsw> : i64
    %483 = llvm.add %482, %j_panel overflow<nsw> : i64
    %484 = llvm.getelementptr inbounds %out0[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %465, %484 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %485 = llvm.getelementptr inbounds %484[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %466, %485 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %486 = llvm.mul %345, %b_stride1 overflow<nsw> : i64
    %487 = llvm.add %475, %486 overflow<nsw> : i64
    %488 = llvm.add %487, %j_panel overflow<nsw> : i64
    %489 = llvm.getelementptr inbounds %out0[%488] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %467, %489 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %490 = llvm.getelementptr inbounds %489[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %468, %490 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %491 = llvm.mul %343, %b_stride1 overflow<nsw> : i64
    %492 = llvm.add %475, %491 overflow<nsw> : i64
    %493 = llvm.add %492, %j_panel overflow<nsw> : i64
    %494 = llvm.getelementptr inbounds %out0[%493] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %469, %494 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %495 = llvm.getelementptr inbounds %494[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %470, %495 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %496 = llvm.add %i_below_tile, %6 overflow<nsw> : i64
    %497 = llvm.icmp "slt" %496, %a_size1 : i64
    llvm.cond_br %497, ^bb16(%496 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %498 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %499 = llvm.icmp "slt" %498, %34 : i64
    llvm.cond_br %499, ^bb3(%498 : i64), ^bb23
  ^bb23:
    %500 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %501 = llvm.icmp "slt" %500, %33 : i64
    llvm.cond_br %501, ^bb2(%500 : i64), ^bb24
  ^bb24:
    %502 = llvm.icmp "slt" %33, %b_stride1 : i64
    llvm.cond_br %502, ^bb25(%33 : i64), ^bb49
  ^bb25(%j_right_panel: i64):
    %503 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %504 = llvm.intr.smin(%6, %503) : (i64, i64) -> i64
    %505 = llvm.intr.smax(%504, %8) : (i64, i64) -> i64
    %506 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %507 = llvm.sub %506, %j_right_panel overflow<nsw> : i64
    %508 = llvm.intr.smin(%507, %503) : (i64, i64) -> i64
    %509 = llvm.intr.smin(%508, %6) : (i64, i64) -> i64
    %510 = llvm.intr.smax(%509, %8) : (i64, i64) -> i64
    %511 = llvm.trunc %510 : i64 to i32
    %512 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %513 = llvm.mlir.poison : vector<4xi32>
    %514 = llvm.insertelement %511, %513[%8 : i64] : vector<4xi32>
    %515 = llvm.shufflevector %514, %513 [0, 0, 0, 0] : vector<4xi32>
    %516 = llvm.icmp "slt" %512, %515 : vector<4xi32>
    %517 = llvm.icmp "slt" %8, %34 : i64
    llvm.cond_br %517, ^bb26(%8 : i64), ^bb48
  ^bb26(%k0_right_piece: i64):
    %518 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %60) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %519 = llvm.extractvalue %518[0] : !llvm.struct<(i64, i1)>
    %520 = llvm.extractvalue %518[1] : !llvm.struct<(i64, i1)>
    %521 = llvm.xor %520, %21 : i1
    llvm.cond_br %521, ^bb27, ^bb130(%18 : i32)
  ^bb27:
    %522 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%519, %61) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %523 = llvm.extractvalue %522[0] : !llvm.struct<(i64, i1)>
    %524 = llvm.extractvalue %522[1] : !llvm.struct<(i64, i1)>
    %525 = llvm.xor %524, %21 : i1
    llvm.cond_br %525, ^bb28, ^bb130(%18 : i32)
  ^bb28:
    %526 = llvm.add %523, %16 overflow<nsw> : i64
    %527 = llvm.and %526, %17 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%16, %527) : (i64, i64) -> !llvm.ptr
    %528 = llvm.mlir.zero : !llvm.ptr
    %529 = llvm.icmp "ne" %b_copy_1, %528 : !llvm.ptr
    llvm.cond_br %529, ^bb29, ^bb130(%18 : i32)
  ^bb29:
    llvm.cond_br %59, ^bb30, ^bb33
  ^bb30:
    %530 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %531 = llvm.intr.smin(%530, %a_stride1) : (i64, i64) -> i64
    %532 = llvm.icmp "slt" %k0_right_piece, %531 : i64
    llvm.cond_br %532, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %533 = llvm.add %k0_right_copy, %0 overflow<nsw> : i64
    %534 = llvm.mul %b0, %26 overflow<nsw> : i64
    %535 = llvm.mul %533, %b_stride1 overflow<nsw> : i64
    %536 = llvm.add %534, %535 overflow<nsw> : i64
    %537 = llvm.add %536, %j_right_panel overflow<nsw> : i64
    %538 = llvm.getelementptr %b[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%538, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %539 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %540 = llvm.add %534, %539 overflow<nsw> : i64
    %541 = llvm.add %540, %j_right_panel overflow<nsw> : i64
    %542 = llvm.getelementptr inbounds %b[%541] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %543 = llvm.intr.masked.load %542, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %544 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %545 = llvm.mul %544, %61 overflow<nsw> : i64
    %546 = llvm.getelementptr inbounds %b_copy_1[%545] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %543, %546, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %547 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %531 : i64
    llvm.cond_br %548, ^bb31(%547 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %549 = llvm.sub %a_stride1, %k0_right_piece overflow<nsw> : i64
    %550 = llvm.intr.smin(%5, %549) : (i64, i64) -> i64
    %551 = llvm.intr.smax(%550, %8) : (i64, i64) -> i64
    %552 = llvm.select %59, %8, %551 : i1, i64
    %553 = llvm.mul %b0, %26 overflow<nsw> : i64
    %554 = llvm.mul %k0_right_piece, %b_stride1 overflow<nsw> : i64
    %555 = llvm.add %553, %554 overflow<nsw> : i64
    %556 = llvm.add %555, %j_right_panel overflow<nsw> : i64
    %557 = llvm.getelementptr inbounds %b[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %558 = llvm.select %59, %b_copy_1, %557 : i1, !llvm.ptr
    %559 = llvm.select %59, %60, %552 : i1, i64
    %560 = llvm.select %59, %61, %505 : i1, i64
    %561 = llvm.select %59, %61, %b_stride1 : i1, i64
    %562 = llvm.icmp "slt" %8, %49 : i64
    llvm.cond_br %562, ^bb34(%8 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %563 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %564 = llvm.sub %563, %i_right_tile overflow<nsw> : i64
    %565 = llvm.sub %49, %i_right_tile overflow<nsw> : i64
    %566 = llvm.intr.smin(%564, %565) : (i64, i64) -> i64
    %567 = llvm.add %566, %9 overflow<nsw> : i64
    %568 = llvm.intr.smin(%567, %7) : (i64, i64) -> i64
    %569 = llvm.add %i_right_tile, %568 : i64
    %570 = llvm.intr.smin(%567, %3) : (i64, i64) -> i64
    %571 = llvm.add %i_right_tile, %570 : i64
    %572 = llvm.intr.smin(%567, %10) : (i64, i64) -> i64
    %573 = llvm.add %i_right_tile, %572 : i64
    %574 = llvm.intr.smin(%567, %6) : (i64, i64) -> i64
    %575 = llvm.add %i_right_tile, %574 : i64
    %576 = llvm.intr.smin(%567, %1) : (i64, i64) -> i64
    %577 = llvm.add %i_right_tile, %576 : i64
    %578 = llvm.intr.smin(%567, %11) : (i64, i64) -> i64
    %579 = llvm.add %i_right_tile, %578 : i64
    %580 = llvm.intr.smin(%567, %2) : (i64, i64) -> i64
    %581 = llvm.add %i_right_tile, %580 : i64
    %582 = llvm.icmp "eq" %k0_right_piece, %8 : i64
    llvm.cond_br %582, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %583 = llvm.icmp "slt" %8, %566 : i64
    %584 = llvm.icmp "slt" %2, %566 : i64
    %585 = llvm.icmp "slt" %11, %566 : i64
    %586 = llvm.icmp "slt" %1, %566 : i64
    %587 = llvm.icmp "slt" %6, %566 : i64
    %588 = llvm.icmp "slt" %10, %566 : i64
    %589 = llvm.icmp "slt" %3, %566 : i64
    %590 = llvm.icmp "slt" %7, %566 : i64
    %591 = llvm.mul %b0, %31 overflow<nsw> : i64
    %592 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %593 = llvm.add %591, %592 overflow<nsw> : i64
    %594 = llvm.add %593, %j_right_panel overflow<nsw> : i64
    %595 = llvm.getelementptr inbounds %out0[%594] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %596 = llvm.intr.masked.load %595, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %597 = llvm.mul %581, %b_stride1 overflow<nsw> : i64
    %598 = llvm.add %591, %597 overflow<nsw> : i64
    %599 = llvm.add %598, %j_right_panel overflow<nsw> : i64
    %600 = llvm.getelementptr inbounds %out0[%599] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %601 = llvm.intr.masked.load %600, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %602 = llvm.mul %579, %b_stride1 overflow<nsw> : i64
    %603 = llvm.add %591, %602 overflow<nsw> : i64
    %604 = llvm.add %603, %j_right_panel overflow<nsw> : i64
    %605 = llvm.getelementptr inbounds %out0[%604] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %606 = llvm.intr.masked.load %605, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %607 = llvm.mul %577, %b_stride1 overflow<nsw> : i64
    %608 = llvm.add %591, %607 overflow<nsw> : i64
    %609 = llvm.add %608, %j_right_panel overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %out0[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %611 = llvm.intr.masked.load %610, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %612 = llvm.mul %575, %b_stride1 overflow<nsw> : i64
    %613 = llvm.add %591, %612 overflow<nsw> : i64
    %614 = llvm.add %613, %j_right_panel overflow<nsw> : i64
    %615 = llvm.getelementptr inbounds %out0[%614] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %616 = llvm.intr.masked.load %615, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %617 = llvm.mul %573, %b_stride1 overflow<nsw> : i64
    %618 = llvm.add %591, %617 overflow<nsw> : i64
    %619 = llvm.add %618, %j_right_panel overflow<nsw> : i64
    %620 = llvm.getelementptr inbounds %out0[%619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %621 = llvm.intr.masked.load %620, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %622 = llvm.mul %571, %b_stride1 overflow<nsw> : i64
    %623 = llvm.add %591, %622 overflow<nsw> : i64
    %624 = llvm.add %623, %j_right_panel overflow<nsw> : i64
    %625 = llvm.getelementptr inbounds %out0[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %626 = llvm.intr.masked.load %625, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %627 = llvm.mul %569, %b_stride1 overflow<nsw> : i64
    %628 = llvm.add %591, %627 overflow<nsw> : i64
    %629 = llvm.add %628, %j_right_panel overflow<nsw> : i64
    %630 = llvm.getelementptr inbounds %out0[%629] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %631 = llvm.intr.masked.load %630, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%596, %601, %606, %611, %616, %621, %626, %631 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%632: vector<4xf64>, %633: vector<4xf64>, %634: vector<4xf64>, %635: vector<4xf64>, %636: vector<4xf64>, %637: vector<4xf64>, %638: vector<4xf64>, %639: vector<4xf64>):
    %640 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %641 = llvm.intr.smin(%640, %a_stride1) : (i64, i64) -> i64
    %642 = llvm.icmp "slt" %k0_right_piece, %641 : i64
    llvm.cond_br %642, ^bb38(%k0_right_piece, %632, %633, %634, %635, %636, %637, %638, %639 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%632, %633, %634, %635, %636, %637, %638, %639 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %643: vector<4xf64>, %644: vector<4xf64>, %645: vector<4xf64>, %646: vector<4xf64>, %647: vector<4xf64>, %648: vector<4xf64>, %649: vector<4xf64>, %650: vector<4xf64>):
    %651 = llvm.mul %b0, %25 overflow<nsw> : i64
    %652 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %653 = llvm.add %651, %652 overflow<nsw> : i64
    %654 = llvm.add %653, %k0_right overflow<nsw> : i64
    %655 = llvm.getelementptr inbounds %a[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %656 = llvm.load %655 {alignment = 8 : i64} : !llvm.ptr -> f64
    %657 = llvm.mlir.poison : vector<4xf64>
    %658 = llvm.insertelement %656, %657[%8 : i64] : vector<4xf64>
    %659 = llvm.shufflevector %658, %657 [0, 0, 0, 0] : vector<4xf64>
    %660 = llvm.mul %581, %a_stride1 overflow<nsw> : i64
    %661 = llvm.add %651, %660 overflow<nsw> : i64
    %662 = llvm.add %661, %k0_right overflow<nsw> : i64
    %663 = llvm.getelementptr inbounds %a[%662] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %664 = llvm.load %663 {alignment = 8 : i64} : !llvm.ptr -> f64
    %665 = llvm.mlir.poison : vector<4xf64>
    %666 = llvm.insertelement %664, %665[%8 : i64] : vector<4xf64>
    %667 = llvm.shufflevector %666, %665 [0, 0, 0, 0] : vector<4xf64>
    %668 = llvm.mul %579, %a_stride1 overflow<nsw> : i64
    %669 = llvm.add %651, %668 overflow<nsw> : i64
    %670 = llvm.add %669, %k0_right overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %a[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %672 = llvm.load %671 {alignment = 8 : i64} : !llvm.ptr -> f64
    %673 = llvm.mlir.poison : vector<4xf64>
    %674 = llvm.insertelement %672, %673[%8 : i64] : vector<4xf64>
    %675 = llvm.shufflevector %674, %673 [0, 0, 0, 0] : vector<4xf64>
    %676 = llvm.mul %577, %a_stride1 overflow<nsw> : i64
    %677 = llvm.add %651, %676 overflow<nsw> : i64
    %678 = llvm.add %677, %k0_right overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %a[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %680 = llvm.load %679 {alignment = 8 : i64} : !llvm.ptr -> f64
    %681 = llvm.mlir.poison : vector<4xf64>
    %682 = llvm.insertelement %680, %681[%8 : i64] : vector<4xf64>
    %683 = llvm.shufflevector %682, %681 [0, 0, 0, 0] : vector<4xf64>
    %684 = llvm.mul %575, %a_stride1 overflow<nsw> : i64
    %685 = llvm.add %651, %684 overflow<nsw> : i64
    %686 = llvm.add %685, %k0_right overflow<nsw> : i64
    %687 = llvm.getelementptr inbounds %a[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %688 = llvm.load %687 {alignment = 8 : i64} : !llvm.ptr -> f64
    %689 = llvm.mlir.poison : vector<4xf64>
    %690 = llvm.insertelement %688, %689[%8 : i64] : vector<4xf64>
    %691 = llvm.shufflevector %690, %689 [0, 0, 0, 0] : vector<4xf64>
    %692 = llvm.mul %573, %a_stride1 overflow<nsw> : i64
    %693 = llvm.add %651, %692 overflow<nsw> : i64
    %694 = llvm.add %693, %k0_right overflow<nsw> : i64
    %695 = llvm.getelementptr inbounds %a[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %696 = llvm.load %695 {alignment = 8 : i64} : !llvm.ptr -> f64
    %697 = llvm.mlir.poison : vector<4xf64>
    %698 = llvm.insertelement %696, %697[%8 : i64] : vector<4xf64>
    %699 = llvm.shufflevector %698, %697 [0, 0, 0, 0] : vector<4xf64>
    %700 = llvm.mul %571, %a_stride1 overflow<nsw> : i64
    %701 = llvm.add %651, %700 overflow<nsw> : i64
    %702 = llvm.add %701, %k0_right overflow<nsw> : i64
    %703 = llvm.getelementptr inbounds %a[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %704 = llvm.load %703 {alignment = 8 : i64} : !llvm.ptr -> f64
    %705 = llvm.mlir.poison : vector<4xf64>
    %706 = llvm.insertelement %704, %705[%8 : i64] : vector<4xf64>
    %707 = llvm.shufflevector %706, %705 [0, 0, 0, 0] : vector<4xf64>
    %708 = llvm.mul %569, %a_stride1 overflow<nsw> : i64
    %709 = llvm.add %651, %708 overflow<nsw> : i64
    %710 = llvm.add %709, %k0_right overflow<nsw> : i64
    %711 = llvm.getelementptr inbounds %a[%710] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %712 = llvm.load %711 {alignment = 8 : i64} : !llvm.ptr -> f64
    %713 = llvm.mlir.poison : vector<4xf64>
    %714 = llvm.insertelement %712, %713[%8 : i64] : vector<4xf64>
    %715 = llvm.shufflevector %714, %713 [0, 0, 0, 0] : vector<4xf64>
    %716 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %717 = llvm.mul %716, %561 overflow<nsw> : i64
    %718 = llvm.getelementptr inbounds %558[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %719 = llvm.intr.masked.load %718, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %720 = llvm.fmul %659, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %721 = llvm.fmul %667, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %722 = llvm.fmul %675, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %723 = llvm.fmul %683, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %724 = llvm.fmul %691, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %725 = llvm.fmul %699, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %726 = llvm.fmul %707, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %727 = llvm.fmul %715, %719 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %728 = llvm.fadd %643, %720 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %729 = llvm.fadd %644, %721 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %730 = llvm.fadd %645, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %731 = llvm.fadd %646, %723 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %732 = llvm.fadd %647, %724 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %733 = llvm.fadd %648, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %734 = llvm.fadd %649, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %735 = llvm.fadd %650, %727 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %736 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %737 = llvm.icmp "slt" %736, %641 : i64
    llvm.cond_br %737, ^bb38(%736, %728, %729, %730, %731, %732, %733, %734, %735 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%728, %729, %730, %731, %732, %733, %734, %735 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%738: vector<4xf64>, %739: vector<4xf64>, %740: vector<4xf64>, %741: vector<4xf64>, %742: vector<4xf64>, %743: vector<4xf64>, %744: vector<4xf64>, %745: vector<4xf64>):
    %746 = llvm.icmp "slt" %8, %566 : i64
    %747 = llvm.icmp "slt" %2, %566 : i64
    %748 = llvm.icmp "slt" %11, %566 : i64
    %749 = llvm.icmp "slt" %1, %566 : i64
    %750 = llvm.icmp "slt" %6, %566 : i64
    %751 = llvm.icmp "slt" %10, %566 : i64
    %752 = llvm.icmp "slt" %3, %566 : i64
    %753 = llvm.icmp "slt" %7, %566 : i64
    %754 = llvm.mul %b0, %31 overflow<nsw> : i64
    %755 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %756 = llvm.add %754, %755 overflow<nsw> : i64
    %757 = llvm.add %756, %j_right_panel overflow<nsw> : i64
    %758 = llvm.getelementptr inbounds %out0[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %738, %758, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %759 = llvm.mul %581, %b_stride1 overflow<nsw> : i64
    %760 = llvm.add %754, %759 overflow<nsw> : i64
    %761 = llvm.add %760, %j_right_panel overflow<nsw> : i64
    %762 = llvm.getelementptr inbounds %out0[%761] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %739, %762, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %763 = llvm.mul %579, %b_stride1 overflow<nsw> : i64
    %764 = llvm.add %754, %763 overflow<nsw> : i64
    %765 = llvm.add %764, %j_right_panel overflow<nsw> : i64
    %766 = llvm.getelementptr inbounds %out0[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %740, %766, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %767 = llvm.mul %577, %b_stride1 overflow<nsw> : i64
    %768 = llvm.add %754, %767 overflow<nsw> : i64
    %769 = llvm.add %768, %j_right_panel overflow<nsw> : i64
    %770 = llvm.getelementptr inbounds %out0[%769] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %741, %770, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %771 = llvm.mul %575, %b_stride1 overflow<nsw> : i64
    %772 = llvm.add %754, %771 overflow<nsw> : i64
    %773 = llvm.add %772, %j_right_panel overflow<nsw> : i64
    %774 = llvm.getelementptr inbounds %out0[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %742, %774, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %775 = llvm.mul %573, %b_stride1 overflow<nsw> : i64
    %776 = llvm.add %754, %775 overflow<nsw> : i64
    %777 = llvm.add %776, %j_right_panel overflow<nsw> : i64
    %778 = llvm.getelementptr inbounds %out0[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %743, %778, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %779 = llvm.mul %571, %b_stride1 overflow<nsw> : i64
    %780 = llvm.add %754, %779 overflow<nsw> : i64
    %781 = llvm.add %780, %j_right_panel overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out0[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %744, %782, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %783 = llvm.mul %569, %b_stride1 overflow<nsw> : i64
    %784 = llvm.add %754, %783 overflow<nsw> : i64
    %785 = llvm.add %784, %j_right_panel overflow<nsw> : i64
    %786 = llvm.getelementptr inbounds %out0[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %745, %786, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %787 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %788 = llvm.icmp "slt" %787, %49 : i64
    llvm.cond_br %788, ^bb34(%787 : i64), ^bb40
  ^bb40:
    %789 = llvm.icmp "slt" %49, %a_size1 : i64
    llvm.cond_br %789, ^bb41(%49 : i64), ^bb47
  ^bb41(%i_right_below_tile: i64):
    %790 = llvm.add %i_right_below_tile, %6 overflow<nsw> : i64
    %791 = llvm.sub %790, %i_right_below_tile overflow<nsw> : i64
    %792 = llvm.sub %a_size1, %i_right_below_tile overflow<nsw> : i64
    %793 = llvm.intr.smin(%791, %792) : (i64, i64) -> i64
    %794 = llvm.add %793, %9 overflow<nsw> : i64
    %795 = llvm.intr.smin(%794, %1) : (i64, i64) -> i64
    %796 = llvm.add %i_right_below_tile, %795 : i64
    %797 = llvm.intr.smin(%794, %11) : (i64, i64) -> i64
    %798 = llvm.add %i_right_below_tile, %797 : i64
    %799 = llvm.intr.smin(%794, %2) : (i64, i64) -> i64
    %800 = llvm.add %i_right_below_tile, %799 : i64
    %801 = llvm.icmp "eq" %k0_right_piece, %8 : i64
    llvm.cond_br %801, ^bb42, ^bb43
  ^bb42:
    llvm.br ^bb44(%28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb43:
    %802 = llvm.icmp "slt" %8, %793 : i64
    %803 = llvm.icmp "slt" %2, %793 : i64
    %804 = llvm.icmp "slt" %11, %793 : i64
    %805 = llvm.icmp "slt" %1, %793 : i64
    %806 = llvm.mul %b0, %31 overflow<nsw> : i64
    %807 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %808 = llvm.add %806, %807 overflow<nsw> : i64
    %809 = llvm.add %808, %j_right_panel overflow<nsw> : i64
    %810 = llvm.getelementptr inbounds %out0[%809] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %811 = llvm.intr.masked.load %810, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %812 = llvm.mul %800, %b_stride1 overflow<nsw> : i64
    %813 = llvm.add %806, %812 overflow<nsw> : i64
    %814 = llvm.add %813, %j_right_panel overflow<nsw> : i64
    %815 = llvm.getelementptr inbounds %out0[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %816 = llvm.intr.masked.load %815, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %817 = llvm.mul %798, %b_stride1 overflow<nsw> : i64
    %818 = llvm.add %806, %817 overflow<nsw> : i64
    %819 = llvm.add %818, %j_right_panel overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %out0[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %821 = llvm.intr.masked.load %820, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %822 = llvm.mul %796, %b_stride1 overflow<nsw> : i64
    %823 = llvm.add %806, %822 overflow<nsw> : i64
    %824 = llvm.add %823, %j_right_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out0[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %826 = llvm.intr.masked.load %825, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb44(%811, %816, %821, %826 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%827: vector<4xf64>, %828: vector<4xf64>, %829: vector<4xf64>, %830: vector<4xf64>):
    %831 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %832 = llvm.intr.smin(%831, %a_stride1) : (i64, i64) -> i64
    %833 = llvm.icmp "slt" %k0_right_piece, %832 : i64
    llvm.cond_br %833, ^bb45(%k0_right_piece, %827, %828, %829, %830 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%827, %828, %829, %830 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_right_below: i64, %834: vector<4xf64>, %835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>):
    %838 = llvm.mul %b0, %25 overflow<nsw> : i64
    %839 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %840 = llvm.add %838, %839 overflow<nsw> : i64
    %841 = llvm.add %840, %k0_right_below overflow<nsw> : i64
    %842 = llvm.getelementptr inbounds %a[%841] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %843 = llvm.load %842 {alignment = 8 : i64} : !llvm.ptr -> f64
    %844 = llvm.mlir.poison : vector<4xf64>
    %845 = llvm.insertelement %843, %844[%8 : i64] : vector<4xf64>
    %846 = llvm.shufflevector %845, %844 [0, 0, 0, 0] : vector<4xf64>
    %847 = llvm.mul %800, %a_stride1 overflow<nsw> : i64
    %848 = llvm.add %838, %847 overflow<nsw> : i64
    %849 = llvm.add %848, %k0_right_below overflow<nsw> : i64
    %850 = llvm.getelementptr inbounds %a[%849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %851 = llvm.load %850 {alignment = 8 : i64} : !llvm.ptr -> f64
    %852 = llvm.mlir.poison : vector<4xf64>
    %853 = llvm.insertelement %851, %852[%8 : i64] : vector<4xf64>
    %854 = llvm.shufflevector %853, %852 [0, 0, 0, 0] : vector<4xf64>
    %855 = llvm.mul %798, %a_stride1 overflow<nsw> : i64
    %856 = llvm.add %838, %855 overflow<nsw> : i64
    %857 = llvm.add %856, %k0_right_below overflow<nsw> : i64
    %858 = llvm.getelementptr inbounds %a[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %859 = llvm.load %858 {alignment = 8 : i64} : !llvm.ptr -> f64
    %860 = llvm.mlir.poison : vector<4xf64>
    %861 = llvm.insertelement %859, %860[%8 : i64] : vector<4xf64>
    %862 = llvm.shufflevector %861, %860 [0, 0, 0, 0] : vector<4xf64>
    %863 = llvm.mul %796, %a_stride1 overflow<nsw> : i64
    %864 = llvm.add %838, %863 overflow<nsw> : i64
    %865 = llvm.add %864, %k0_right_below overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %a[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %867 = llvm.load %866 {alignment = 8 : i64} : !llvm.ptr -> f64
    %868 = llvm.mlir.poison : vector<4xf64>
    %869 = llvm.insertelement %867, %868[%8 : i64] : vector<4xf64>
    %870 = llvm.shufflevector %869, %868 [0, 0, 0, 0] : vector<4xf64>
    %871 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %872 = llvm.mul %871, %561 overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %558[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %874 = llvm.intr.masked.load %873, %516, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %875 = llvm.fmul %846, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %876 = llvm.fmul %854, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %877 = llvm.fmul %862, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %878 = llvm.fmul %870, %874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %879 = llvm.fadd %834, %875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %880 = llvm.fadd %835, %876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %881 = llvm.fadd %836, %877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %882 = llvm.fadd %837, %878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %883 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %884 = llvm.icmp "slt" %883, %832 : i64
    llvm.cond_br %884, ^bb45(%883, %879, %880, %881, %882 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%879, %880, %881, %882 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%885: vector<4xf64>, %886: vector<4xf64>, %887: vector<4xf64>, %888: vector<4xf64>):
    %889 = llvm.icmp "slt" %8, %793 : i64
    %890 = llvm.icmp "slt" %2, %793 : i64
    %891 = llvm.icmp "slt" %11, %793 : i64
    %892 = llvm.icmp "slt" %1, %793 : i64
    %893 = llvm.mul %b0, %31 overflow<nsw> : i64
    %894 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %895 = llvm.add %893, %894 overflow<nsw> : i64
    %896 = llvm.add %895, %j_right_panel overflow<nsw> : i64
    %897 = llvm.getelementptr inbounds %out0[%896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %885, %897, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %898 = llvm.mul %800, %b_stride1 overflow<nsw> : i64
    %899 = llvm.add %893, %898 overflow<nsw> : i64
    %900 = llvm.add %899, %j_right_panel overflow<nsw> : i64
    %901 = llvm.getelementptr inbounds %out0[%900] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %886, %901, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %902 = llvm.mul %798, %b_stride1 overflow<nsw> : i64
    %903 = llvm.add %893, %902 overflow<nsw> : i64
    %904 = llvm.add %903, %j_right_panel overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %out0[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %887, %905, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %906 = llvm.mul %796, %b_stride1 overflow<nsw> : i64
    %907 = llvm.add %893, %906 overflow<nsw> : i64
    %908 = llvm.add %907, %j_right_panel overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %out0[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %888, %909, %516 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %910 = llvm.add %i_right_below_tile, %6 overflow<nsw> : i64
    %911 = llvm.icmp "slt" %910, %a_size1 : i64
    llvm.cond_br %911, ^bb41(%910 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %912 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %913 = llvm.icmp "slt" %912, %34 : i64
    llvm.cond_br %913, ^bb26(%912 : i64), ^bb48
  ^bb48:
    %914 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %915 = llvm.icmp "slt" %914, %b_stride1 : i64
    llvm.cond_br %915, ^bb25(%914 : i64), ^bb49
  ^bb49:
    %916 = llvm.add %b0, %2 overflow<nsw> : i64
    %917 = llvm.icmp "slt" %916, %a_size0 : i64
    llvm.cond_br %917, ^bb1(%916 : i64), ^bb50
  ^bb50:
    %918 = llvm.intr.smax(%v_size0, %8) : (i64, i64) -> i64
    %919 = llvm.ashr %v_size0, %11 : i64
    %920 = llvm.mul %919, %6 : i64
    %921 = llvm.intr.smax(%920, %8) : (i64, i64) -> i64
    %922 = llvm.add %921, %1 : i64
    %923 = llvm.udiv %922, %6 : i64
    %924 = llvm.mul %923, %10 : i64
    %925 = llvm.add %0, %924 : i64
    %926 = llvm.add %925, %7 : i64
    %927 = llvm.mul %918, %926 : i64
    %928 = llvm.icmp "sge" %927, %22 : i64
    %929 = llvm.icmp "sgt" %v_size0, %8 : i64
    %930 = llvm.select %929, %v_size0, %8 : i1, i64
    llvm.cond_br %928, ^bb51, ^bb52
  ^bb51:
    llvm.store %v_size0, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %931 = llvm.getelementptr inbounds %24[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %931 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %932 = llvm.getelementptr inbounds %24[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %932 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %933 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %934 = llvm.call @stepwell_parallel_for(%933, %24, %930, %8) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb53(%934 : i32)
  ^bb52:
    %935 = llvm.call @program.parallel0(%8, %930, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb53(%935 : i32)
  ^bb53(%936: i32):
    %937 = llvm.ashr %a_size1, %1 : i64
    %938 = llvm.mul %937, %0 overflow<nsw> : i64
    %939 = llvm.icmp "slt" %8, %938 : i64
    llvm.cond_br %939, ^bb54(%8 : i64), ^bb76
  ^bb54(%j_1_block: i64):
    %940 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %941 = llvm.icmp "slt" %j_1_block, %940 : i64
    llvm.cond_br %941, ^bb55(%j_1_block : i64), ^bb75
  ^bb55(%j_1_panel: i64):
    %942 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%16, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %943 = llvm.extractvalue %942[0] : !llvm.struct<(i64, i1)>
    %944 = llvm.extractvalue %942[1] : !llvm.struct<(i64, i1)>
    %945 = llvm.xor %944, %21 : i1
    llvm.cond_br %945, ^bb56, ^bb130(%18 : i32)
  ^bb56:
    %946 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%943, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %947 = llvm.extractvalue %946[0] : !llvm.struct<(i64, i1)>
    %948 = llvm.extractvalue %946[1] : !llvm.struct<(i64, i1)>
    %949 = llvm.xor %948, %21 : i1
    llvm.cond_br %949, ^bb57, ^bb130(%18 : i32)
  ^bb57:
    %950 = llvm.add %947, %16 overflow<nsw> : i64
    %951 = llvm.and %950, %17 : i64
    %a_copy = llvm.call @aligned_alloc(%16, %951) : (i64, i64) -> !llvm.ptr
    %952 = llvm.mlir.zero : !llvm.ptr
    %953 = llvm.icmp "ne" %a_copy, %952 : !llvm.ptr
    llvm.cond_br %953, ^bb58, ^bb130(%18 : i32)
  ^bb58:
    %954 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %955 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %955, ^bb59(%8 : i64), ^bb62
  ^bb59(%k1_1_copy: i64):
    %956 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %956, ^bb60(%8 : i64), ^bb61
  ^bb60(%k0_1_copy: i64):
    %957 = llvm.mul %k1_1_copy, %25 overflow<nsw> : i64
    %958 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %959 = llvm.add %957, %958 overflow<nsw> : i64
    %960 = llvm.add %959, %k0_1_copy overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %a[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %962 = llvm.load %961 {alignment = 8 : i64} : !llvm.ptr -> f64
    %963 = llvm.getelementptr inbounds %961[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %964 = llvm.load %963 {alignment = 8 : i64} : !llvm.ptr -> f64
    %965 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %966 = llvm.getelementptr inbounds %961[%965] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %967 = llvm.load %966 {alignment = 8 : i64} : !llvm.ptr -> f64
    %968 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %969 = llvm.getelementptr inbounds %961[%968] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %970 = llvm.load %969 {alignment = 8 : i64} : !llvm.ptr -> f64
    %971 = llvm.mlir.poison : vector<4xf64>
    %972 = llvm.insertelement %962, %971[%8 : i64] : vector<4xf64>
    %973 = llvm.insertelement %964, %972[%2 : i64] : vector<4xf64>
    %974 = llvm.insertelement %967, %973[%11 : i64] : vector<4xf64>
    %975 = llvm.insertelement %970, %974[%1 : i64] : vector<4xf64>
    %976 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %961[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %978 = llvm.load %977 {alignment = 8 : i64} : !llvm.ptr -> f64
    %979 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %980 = llvm.getelementptr inbounds %961[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %981 = llvm.load %980 {alignment = 8 : i64} : !llvm.ptr -> f64
    %982 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %961[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %984 = llvm.load %983 {alignment = 8 : i64} : !llvm.ptr -> f64
    %985 = llvm.mul %7, %a_stride1 overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %961[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %987 = llvm.load %986 {alignment = 8 : i64} : !llvm.ptr -> f64
    %988 = llvm.mlir.poison : vector<4xf64>
    %989 = llvm.insertelement %978, %988[%8 : i64] : vector<4xf64>
    %990 = llvm.insertelement %981, %989[%2 : i64] : vector<4xf64>
    %991 = llvm.insertelement %984, %990[%11 : i64] : vector<4xf64>
    %992 = llvm.insertelement %987, %991[%1 : i64] : vector<4xf64>
    %993 = llvm.mul %k1_1_copy, %954 overflow<nsw> : i64
    %994 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %995 = llvm.add %993, %994 overflow<nsw> : i64
    %996 = llvm.getelementptr inbounds %a_copy[%995] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %975, %996 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %997 = llvm.add %8, %6 overflow<nsw> : i64
    %998 = llvm.add %993, %994 overflow<nsw> : i64
    %999 = llvm.add %998, %997 overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %a_copy[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %992, %1000 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1001 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %1002 = llvm.icmp "slt" %1001, %a_stride1 : i64
    llvm.cond_br %1002, ^bb60(%1001 : i64), ^bb61
  ^bb61:
    %1003 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %1004 = llvm.icmp "slt" %1003, %a_size0 : i64
    llvm.cond_br %1004, ^bb59(%1003 : i64), ^bb62
  ^bb62:
    %1005 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %1006 = llvm.sdiv %1005, %3 : i64
    %1007 = llvm.srem %1005, %3 : i64
    %1008 = llvm.icmp "ne" %1007, %8 : i64
    %1009 = llvm.xor %1007, %3 : i64
    %1010 = llvm.icmp "slt" %1009, %8 : i64
    %1011 = llvm.and %1008, %1010 : i1
    %1012 = llvm.add %1006, %9 : i64
    %1013 = llvm.select %1011, %1012, %1006 : i1, i64
    %1014 = llvm.mul %1013, %3 overflow<nsw> : i64
    %1015 = llvm.add %1014, %j_1_block overflow<nsw> : i64
    %1016 = llvm.icmp "slt" %j_1_block, %1015 : i64
    llvm.cond_br %1016, ^bb63(%j_1_block : i64), ^bb68
  ^bb63(%i_1_tile: i64):
    %1017 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1017, ^bb64(%8, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb64(%k1: i64, %1018: vector<4xf64>, %1019: vector<4xf64>, %1020: vector<4xf64>, %1021: vector<4xf64>, %1022: vector<4xf64>, %1023: vector<4xf64>, %1024: vector<4xf64>, %1025: vector<4xf64>, %1026: vector<4xf64>, %1027: vector<4xf64>, %1028: vector<4xf64>, %1029: vector<4xf64>):
    %1030 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1030, ^bb65(%8, %1018, %1019, %1020, %1021, %1022, %1023, %1024, %1025, %1026, %1027, %1028, %1029 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1018, %1019, %1020, %1021, %1022, %1023, %1024, %1025, %1026, %1027, %1028, %1029 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb65(%k0_1: i64, %1031: vector<4xf64>, %1032: vector<4xf64>, %1033: vector<4xf64>, %1034: vector<4xf64>, %1035: vector<4xf64>, %1036: vector<4xf64>, %1037: vector<4xf64>, %1038: vector<4xf64>, %1039: vector<4xf64>, %1040: vector<4xf64>, %1041: vector<4xf64>, %1042: vector<4xf64>):
    %1043 = llvm.mul %k1, %25 overflow<nsw> : i64
    %1044 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1045 = llvm.add %1043, %1044 overflow<nsw> : i64
    %1046 = llvm.add %1045, %k0_1 overflow<nsw> : i64
    %1047 = llvm.getelementptr inbounds %a[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1049 = llvm.mlir.poison : vector<4xf64>
    %1050 = llvm.insertelement %1048, %1049[%8 : i64] : vector<4xf64>
    %1051 = llvm.shufflevector %1050, %1049 [0, 0, 0, 0] : vector<4xf64>
    %1052 = llvm.getelementptr inbounds %1047[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1053 = llvm.load %1052 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1054 = llvm.mlir.poison : vector<4xf64>
    %1055 = llvm.insertelement %1053, %1054[%8 : i64] : vector<4xf64>
    %1056 = llvm.shufflevector %1055, %1054 [0, 0, 0, 0] : vector<4xf64>
    %1057 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %1058 = llvm.getelementptr inbounds %1047[%1057] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1059 = llvm.load %1058 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1060 = llvm.mlir.poison : vector<4xf64>
    %1061 = llvm.insertelement %1059, %1060[%8 : i64] : vector<4xf64>
    %1062 = llvm.shufflevector %1061, %1060 [0, 0, 0, 0] : vector<4xf64>
    %1063 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1064 = llvm.getelementptr inbounds %1047[%1063] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1065 = llvm.load %1064 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1066 = llvm.mlir.poison : vector<4xf64>
    %1067 = llvm.insertelement %1065, %1066[%8 : i64] : vector<4xf64>
    %1068 = llvm.shufflevector %1067, %1066 [0, 0, 0, 0] : vector<4xf64>
    %1069 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %1070 = llvm.getelementptr inbounds %1047[%1069] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1071 = llvm.load %1070 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1072 = llvm.mlir.poison : vector<4xf64>
    %1073 = llvm.insertelement %1071, %1072[%8 : i64] : vector<4xf64>
    %1074 = llvm.shufflevector %1073, %1072 [0, 0, 0, 0] : vector<4xf64>
    %1075 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1076 = llvm.getelementptr inbounds %1047[%1075] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1077 = llvm.load %1076 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1078 = llvm.mlir.poison : vector<4xf64>
    %1079 = llvm.insertelement %1077, %1078[%8 : i64] : vector<4xf64>
    %1080 = llvm.shufflevector %1079, %1078 [0, 0, 0, 0] : vector<4xf64>
    %1081 = llvm.mul %k1, %954 overflow<nsw> : i64
    %1082 = llvm.mul %k0_1, %0 overflow<nsw> : i64
    %1083 = llvm.add %1081, %1082 overflow<nsw> : i64
    %1084 = llvm.getelementptr inbounds %a_copy[%1083] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1085 = llvm.load %1084 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1086 = llvm.add %8, %6 overflow<nsw> : i64
    %1087 = llvm.add %1081, %1082 overflow<nsw> : i64
    %1088 = llvm.add %1087, %1086 overflow<nsw> : i64
    %1089 = llvm.getelementptr inbounds %a_copy[%1088] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1090 = llvm.load %1089 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1091 = llvm.fmul %1051, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1092 = llvm.fmul %1051, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1093 = llvm.fmul %1056, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1094 = llvm.fmul %1056, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1095 = llvm.fmul %1062, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1096 = llvm.fmul %1062, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1097 = llvm.fmul %1068, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1098 = llvm.fmul %1068, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1099 = llvm.fmul %1074, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1100 = llvm.fmul %1074, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1101 = llvm.fmul %1080, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1102 = llvm.fmul %1080, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1103 = llvm.fadd %1031, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1104 = llvm.fadd %1032, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1105 = llvm.fadd %1033, %1093 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1106 = llvm.fadd %1034, %1094 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1107 = llvm.fadd %1035, %1095 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1108 = llvm.fadd %1036, %1096 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1109 = llvm.fadd %1037, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1110 = llvm.fadd %1038, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1111 = llvm.fadd %1039, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1112 = llvm.fadd %1040, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1113 = llvm.fadd %1041, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1114 = llvm.fadd %1042, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1115 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1116 = llvm.icmp "slt" %1115, %a_stride1 : i64
    llvm.cond_br %1116, ^bb65(%1115, %1103, %1104, %1105, %1106, %1107, %1108, %1109, %1110, %1111, %1112, %1113, %1114 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1103, %1104, %1105, %1106, %1107, %1108, %1109, %1110, %1111, %1112, %1113, %1114 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb66(%1117: vector<4xf64>, %1118: vector<4xf64>, %1119: vector<4xf64>, %1120: vector<4xf64>, %1121: vector<4xf64>, %1122: vector<4xf64>, %1123: vector<4xf64>, %1124: vector<4xf64>, %1125: vector<4xf64>, %1126: vector<4xf64>, %1127: vector<4xf64>, %1128: vector<4xf64>):
    %1129 = llvm.add %k1, %2 overflow<nsw> : i64
    %1130 = llvm.icmp "slt" %1129, %a_size0 : i64
    llvm.cond_br %1130, ^bb64(%1129, %1117, %1118, %1119, %1120, %1121, %1122, %1123, %1124, %1125, %1126, %1127, %1128 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%1117, %1118, %1119, %1120, %1121, %1122, %1123, %1124, %1125, %1126, %1127, %1128 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb67(%1131: vector<4xf64>, %1132: vector<4xf64>, %1133: vector<4xf64>, %1134: vector<4xf64>, %1135: vector<4xf64>, %1136: vector<4xf64>, %1137: vector<4xf64>, %1138: vector<4xf64>, %1139: vector<4xf64>, %1140: vector<4xf64>, %1141: vector<4xf64>, %1142: vector<4xf64>):
    %1143 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1144 = llvm.add %1143, %j_1_panel overflow<nsw> : i64
    %1145 = llvm.getelementptr inbounds %out2[%1144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1131, %1145 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1146 = llvm.getelementptr inbounds %1145[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1132, %1146 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1147 = llvm.getelementptr inbounds %1145[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1133, %1147 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1148 = llvm.getelementptr inbounds %1147[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1134, %1148 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1149 = llvm.mul %11, %a_size1 overflow<nsw> : i64
    %1150 = llvm.getelementptr inbounds %1145[%1149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1135, %1150 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1151 = llvm.getelementptr inbounds %1150[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1136, %1151 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1152 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %1153 = llvm.getelementptr inbounds %1145[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1137, %1153 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1154 = llvm.getelementptr inbounds %1153[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1138, %1154 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1155 = llvm.mul %6, %a_size1 overflow<nsw> : i64
    %1156 = llvm.getelementptr inbounds %1145[%1155] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1139, %1156 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1157 = llvm.getelementptr inbounds %1156[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1140, %1157 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1158 = llvm.mul %10, %a_size1 overflow<nsw> : i64
    %1159 = llvm.getelementptr inbounds %1145[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1141, %1159 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1160 = llvm.getelementptr inbounds %1159[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1142, %1160 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1161 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %1162 = llvm.icmp "slt" %1161, %1015 : i64
    llvm.cond_br %1162, ^bb63(%1161 : i64), ^bb68
  ^bb68:
    %1163 = llvm.icmp "slt" %1015, %a_size1 : i64
    llvm.cond_br %1163, ^bb69(%1015 : i64), ^bb74
  ^bb69(%i_1_below_tile: i64):
    %1164 = llvm.add %i_1_below_tile, %6 overflow<nsw> : i64
    %1165 = llvm.sub %1164, %i_1_below_tile overflow<nsw> : i64
    %1166 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %1167 = llvm.intr.smin(%1165, %1166) : (i64, i64) -> i64
    %1168 = llvm.add %1167, %9 overflow<nsw> : i64
    %1169 = llvm.intr.smin(%1168, %1) : (i64, i64) -> i64
    %1170 = llvm.add %i_1_below_tile, %1169 : i64
    %1171 = llvm.intr.smin(%1168, %11) : (i64, i64) -> i64
    %1172 = llvm.add %i_1_below_tile, %1171 : i64
    %1173 = llvm.intr.smin(%1168, %2) : (i64, i64) -> i64
    %1174 = llvm.add %i_1_below_tile, %1173 : i64
    %1175 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1175, ^bb70(%8, %28, %28, %28, %28, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb70(%k1_1_below: i64, %1176: vector<4xf64>, %1177: vector<4xf64>, %1178: vector<4xf64>, %1179: vector<4xf64>, %1180: vector<4xf64>, %1181: vector<4xf64>, %1182: vector<4xf64>, %1183: vector<4xf64>):
    %1184 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1184, ^bb71(%8, %1176, %1177, %1178, %1179, %1180, %1181, %1182, %1183 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1176, %1177, %1178, %1179, %1180, %1181, %1182, %1183 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb71(%k0_1_below: i64, %1185: vector<4xf64>, %1186: vector<4xf64>, %1187: vector<4xf64>, %1188: vector<4xf64>, %1189: vector<4xf64>, %1190: vector<4xf64>, %1191: vector<4xf64>, %1192: vector<4xf64>):
    %1193 = llvm.mul %k1_1_below, %25 overflow<nsw> : i64
    %1194 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1195 = llvm.add %1193, %1194 overflow<nsw> : i64
    %1196 = llvm.add %1195, %k0_1_below overflow<nsw> : i64
    %1197 = llvm.getelementptr inbounds %a[%1196] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1198 = llvm.load %1197 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1199 = llvm.mlir.poison : vector<4xf64>
    %1200 = llvm.insertelement %1198, %1199[%8 : i64] : vector<4xf64>
    %1201 = llvm.shufflevector %1200, %1199 [0, 0, 0, 0] : vector<4xf64>
    %1202 = llvm.mul %1174, %a_stride1 overflow<nsw> : i64
    %1203 = llvm.add %1193, %1202 overflow<nsw> : i64
    %1204 = llvm.add %1203, %k0_1_below overflow<nsw> : i64
    %1205 = llvm.getelementptr inbounds %a[%1204] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1206 = llvm.load %1205 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1207 = llvm.mlir.poison : vector<4xf64>
    %1208 = llvm.insertelement %1206, %1207[%8 : i64] : vector<4xf64>
    %1209 = llvm.shufflevector %1208, %1207 [0, 0, 0, 0] : vector<4xf64>
    %1210 = llvm.mul %1172, %a_stride1 overflow<nsw> : i64
    %1211 = llvm.add %1193, %1210 overflow<nsw> : i64
    %1212 = llvm.add %1211, %k0_1_below overflow<nsw> : i64
    %1213 = llvm.getelementptr inbounds %a[%1212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1214 = llvm.load %1213 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1215 = llvm.mlir.poison : vector<4xf64>
    %1216 = llvm.insertelement %1214, %1215[%8 : i64] : vector<4xf64>
    %1217 = llvm.shufflevector %1216, %1215 [0, 0, 0, 0] : vector<4xf64>
    %1218 = llvm.mul %1170, %a_stride1 overflow<nsw> : i64
    %1219 = llvm.add %1193, %1218 overflow<nsw> : i64
    %1220 = llvm.add %1219, %k0_1_below overflow<nsw> : i64
    %1221 = llvm.getelementptr inbounds %a[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1222 = llvm.load %1221 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1223 = llvm.mlir.poison : vector<4xf64>
    %1224 = llvm.insertelement %1222, %1223[%8 : i64] : vector<4xf64>
    %1225 = llvm.shufflevector %1224, %1223 [0, 0, 0, 0] : vector<4xf64>
    %1226 = llvm.mul %k1_1_below, %954 overflow<nsw> : i64
    %1227 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %1228 = llvm.add %1226, %1227 overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %a_copy[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1230 = llvm.load %1229 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1231 = llvm.add %8, %6 overflow<nsw> : i64
    %1232 = llvm.add %1226, %1227 overflow<nsw> : i64
    %1233 = llvm.add %1232, %1231 overflow<nsw> : i64
    %1234 = llvm.getelementptr inbounds %a_copy[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1235 = llvm.load %1234 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1236 = llvm.fmul %1201, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1237 = llvm.fmul %1201, %1235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1238 = llvm.fmul %1209, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1239 = llvm.fmul %1209, %1235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1240 = llvm.fmul %1217, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1241 = llvm.fmul %1217, %1235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1242 = llvm.fmul %1225, %1230 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1243 = llvm.fmul %1225, %1235 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1244 = llvm.fadd %1185, %1236 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1245 = llvm.fadd %1186, %1237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1246 = llvm.fadd %1187, %1238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1247 = llvm.fadd %1188, %1239 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1248 = llvm.fadd %1189, %1240 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1249 = llvm.fadd %1190, %1241 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1250 = llvm.fadd %1191, %1242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1251 = llvm.fadd %1192, %1243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1252 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1253 = llvm.icmp "slt" %1252, %a_stride1 : i64
    llvm.cond_br %1253, ^bb71(%1252, %1244, %1245, %1246, %1247, %1248, %1249, %1250, %1251 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1244, %1245, %1246, %1247, %1248, %1249, %1250, %1251 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb72(%1254: vector<4xf64>, %1255: vector<4xf64>, %1256: vector<4xf64>, %1257: vector<4xf64>, %1258: vector<4xf64>, %1259: vector<4xf64>, %1260: vector<4xf64>, %1261: vector<4xf64>):
    %1262 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1263 = llvm.icmp "slt" %1262, %a_size0 : i64
    llvm.cond_br %1263, ^bb70(%1262, %1254, %1255, %1256, %1257, %1258, %1259, %1260, %1261 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%1254, %1255, %1256, %1257, %1258, %1259, %1260, %1261 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb73(%1264: vector<4xf64>, %1265: vector<4xf64>, %1266: vector<4xf64>, %1267: vector<4xf64>, %1268: vector<4xf64>, %1269: vector<4xf64>, %1270: vector<4xf64>, %1271: vector<4xf64>):
    %1272 = llvm.icmp "slt" %8, %1167 : i64
    %1273 = llvm.icmp "slt" %2, %1167 : i64
    %1274 = llvm.icmp "slt" %11, %1167 : i64
    %1275 = llvm.icmp "slt" %1, %1167 : i64
    %1276 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1277 = llvm.add %1276, %j_1_panel overflow<nsw> : i64
    %1278 = llvm.getelementptr inbounds %out2[%1277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1264, %1278 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1279 = llvm.getelementptr inbounds %1278[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1265, %1279 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1280 = llvm.mul %1174, %a_size1 overflow<nsw> : i64
    %1281 = llvm.add %1280, %j_1_panel overflow<nsw> : i64
    %1282 = llvm.getelementptr inbounds %out2[%1281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1266, %1282 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1283 = llvm.getelementptr inbounds %1282[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1267, %1283 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1284 = llvm.mul %1172, %a_size1 overflow<nsw> : i64
    %1285 = llvm.add %1284, %j_1_panel overflow<nsw> : i64
    %1286 = llvm.getelementptr inbounds %out2[%1285] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1268, %1286 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1287 = llvm.getelementptr inbounds %1286[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1269, %1287 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1288 = llvm.mul %1170, %a_size1 overflow<nsw> : i64
    %1289 = llvm.add %1288, %j_1_panel overflow<nsw> : i64
    %1290 = llvm.getelementptr inbounds %out2[%1289] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1270, %1290 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1291 = llvm.getelementptr inbounds %1290[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1271, %1291 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1292 = llvm.add %i_1_below_tile, %6 overflow<nsw> : i64
    %1293 = llvm.icmp "slt" %1292, %a_size1 : i64
    llvm.cond_br %1293, ^bb69(%1292 : i64), ^bb74
  ^bb74:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %1294 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1295 = llvm.icmp "slt" %1294, %940 : i64
    llvm.cond_br %1295, ^bb55(%1294 : i64), ^bb75
  ^bb75:
    %1296 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %1297 = llvm.icmp "slt" %1296, %938 : i64
    llvm.cond_br %1297, ^bb54(%1296 : i64), ^bb76
  ^bb76:
    %1298 = llvm.mul %937, %12 overflow<nsw> : i64
    %1299 = llvm.add %a_size1, %1298 overflow<nsw> : i64
    %1300 = llvm.ashr %1299, %1 : i64
    %1301 = llvm.mul %1300, %0 overflow<nsw> : i64
    %1302 = llvm.add %1301, %938 overflow<nsw> : i64
    %1303 = llvm.add %35, %1298 overflow<nsw> : i64
    %1304 = llvm.sdiv %1303, %3 : i64
    %1305 = llvm.srem %1303, %3 : i64
    %1306 = llvm.icmp "ne" %1305, %8 : i64
    %1307 = llvm.xor %1305, %3 : i64
    %1308 = llvm.icmp "slt" %1307, %8 : i64
    %1309 = llvm.and %1306, %1308 : i1
    %1310 = llvm.add %1304, %9 : i64
    %1311 = llvm.select %1309, %1310, %1304 : i1, i64
    %1312 = llvm.mul %1311, %3 overflow<nsw> : i64
    %1313 = llvm.add %1312, %938 overflow<nsw> : i64
    %1314 = llvm.intr.smax(%1313, %938) : (i64, i64) -> i64
    %1315 = llvm.intr.smin(%1314, %a_size1) : (i64, i64) -> i64
    %1316 = llvm.icmp "slt" %938, %1302 : i64
    llvm.cond_br %1316, ^bb77(%938 : i64), ^bb97
  ^bb77(%j_1_last_panel: i64):
    %1317 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%16, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1318 = llvm.extractvalue %1317[0] : !llvm.struct<(i64, i1)>
    %1319 = llvm.extractvalue %1317[1] : !llvm.struct<(i64, i1)>
    %1320 = llvm.xor %1319, %21 : i1
    llvm.cond_br %1320, ^bb78, ^bb130(%18 : i32)
  ^bb78:
    %1321 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1318, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1322 = llvm.extractvalue %1321[0] : !llvm.struct<(i64, i1)>
    %1323 = llvm.extractvalue %1321[1] : !llvm.struct<(i64, i1)>
    %1324 = llvm.xor %1323, %21 : i1
    llvm.cond_br %1324, ^bb79, ^bb130(%18 : i32)
  ^bb79:
    %1325 = llvm.add %1322, %16 overflow<nsw> : i64
    %1326 = llvm.and %1325, %17 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%16, %1326) : (i64, i64) -> !llvm.ptr
    %1327 = llvm.mlir.zero : !llvm.ptr
    %1328 = llvm.icmp "ne" %a_copy_1, %1327 : !llvm.ptr
    llvm.cond_br %1328, ^bb80, ^bb130(%18 : i32)
  ^bb80:
    %1329 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %1330 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1330, ^bb81(%8 : i64), ^bb84
  ^bb81(%k1_1_last_copy: i64):
    %1331 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1331, ^bb82(%8 : i64), ^bb83
  ^bb82(%k0_1_last_copy: i64):
    %1332 = llvm.mul %k1_1_last_copy, %25 overflow<nsw> : i64
    %1333 = llvm.mul %j_1_last_panel, %a_stride1 overflow<nsw> : i64
    %1334 = llvm.add %1332, %1333 overflow<nsw> : i64
    %1335 = llvm.add %1334, %k0_1_last_copy overflow<nsw> : i64
    %1336 = llvm.getelementptr inbounds %a[%1335] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1337 = llvm.load %1336 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1338 = llvm.getelementptr inbounds %1336[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1339 = llvm.load %1338 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1340 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %1341 = llvm.getelementptr inbounds %1336[%1340] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1342 = llvm.load %1341 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1343 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1344 = llvm.getelementptr inbounds %1336[%1343] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1345 = llvm.load %1344 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1346 = llvm.mlir.poison : vector<4xf64>
    %1347 = llvm.insertelement %1337, %1346[%8 : i64] : vector<4xf64>
    %1348 = llvm.insertelement %1339, %1347[%2 : i64] : vector<4xf64>
    %1349 = llvm.insertelement %1342, %1348[%11 : i64] : vector<4xf64>
    %1350 = llvm.insertelement %1345, %1349[%1 : i64] : vector<4xf64>
    %1351 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %1352 = llvm.getelementptr inbounds %1336[%1351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1353 = llvm.load %1352 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1354 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1355 = llvm.getelementptr inbounds %1336[%1354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1356 = llvm.load %1355 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1357 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %1358 = llvm.getelementptr inbounds %1336[%1357] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1359 = llvm.load %1358 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1360 = llvm.mul %7, %a_stride1 overflow<nsw> : i64
    %1361 = llvm.getelementptr inbounds %1336[%1360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1362 = llvm.load %1361 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1363 = llvm.mlir.poison : vector<4xf64>
    %1364 = llvm.insertelement %1353, %1363[%8 : i64] : vector<4xf64>
    %1365 = llvm.insertelement %1356, %1364[%2 : i64] : vector<4xf64>
    %1366 = llvm.insertelement %1359, %1365[%11 : i64] : vector<4xf64>
    %1367 = llvm.insertelement %1362, %1366[%1 : i64] : vector<4xf64>
    %1368 = llvm.mul %k1_1_last_copy, %1329 overflow<nsw> : i64
    %1369 = llvm.mul %k0_1_last_copy, %0 overflow<nsw> : i64
    %1370 = llvm.add %1368, %1369 overflow<nsw> : i64
    %1371 = llvm.getelementptr inbounds %a_copy_1[%1370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1350, %1371 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1372 = llvm.add %8, %6 overflow<nsw> : i64
    %1373 = llvm.add %1368, %1369 overflow<nsw> : i64
    %1374 = llvm.add %1373, %1372 overflow<nsw> : i64
    %1375 = llvm.getelementptr inbounds %a_copy_1[%1374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1367, %1375 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1376 = llvm.add %k0_1_last_copy, %2 overflow<nsw> : i64
    %1377 = llvm.icmp "slt" %1376, %a_stride1 : i64
    llvm.cond_br %1377, ^bb82(%1376 : i64), ^bb83
  ^bb83:
    %1378 = llvm.add %k1_1_last_copy, %2 overflow<nsw> : i64
    %1379 = llvm.icmp "slt" %1378, %a_size0 : i64
    llvm.cond_br %1379, ^bb81(%1378 : i64), ^bb84
  ^bb84:
    %1380 = llvm.icmp "slt" %938, %1315 : i64
    llvm.cond_br %1380, ^bb85(%938 : i64), ^bb90
  ^bb85(%i_1_last_tile: i64):
    %1381 = llvm.add %i_1_last_tile, %3 overflow<nsw> : i64
    %1382 = llvm.sub %1381, %i_1_last_tile overflow<nsw> : i64
    %1383 = llvm.sub %1315, %i_1_last_tile overflow<nsw> : i64
    %1384 = llvm.intr.smin(%1382, %1383) : (i64, i64) -> i64
    %1385 = llvm.add %1384, %9 overflow<nsw> : i64
    %1386 = llvm.intr.smin(%1385, %10) : (i64, i64) -> i64
    %1387 = llvm.add %i_1_last_tile, %1386 : i64
    %1388 = llvm.intr.smin(%1385, %6) : (i64, i64) -> i64
    %1389 = llvm.add %i_1_last_tile, %1388 : i64
    %1390 = llvm.intr.smin(%1385, %1) : (i64, i64) -> i64
    %1391 = llvm.add %i_1_last_tile, %1390 : i64
    %1392 = llvm.intr.smin(%1385, %11) : (i64, i64) -> i64
    %1393 = llvm.add %i_1_last_tile, %1392 : i64
    %1394 = llvm.intr.smin(%1385, %2) : (i64, i64) -> i64
    %1395 = llvm.add %i_1_last_tile, %1394 : i64
    %1396 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1396, ^bb86(%8, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb86(%k1_1: i64, %1397: vector<4xf64>, %1398: vector<4xf64>, %1399: vector<4xf64>, %1400: vector<4xf64>, %1401: vector<4xf64>, %1402: vector<4xf64>, %1403: vector<4xf64>, %1404: vector<4xf64>, %1405: vector<4xf64>, %1406: vector<4xf64>, %1407: vector<4xf64>, %1408: vector<4xf64>):
    %1409 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1409, ^bb87(%8, %1397, %1398, %1399, %1400, %1401, %1402, %1403, %1404, %1405, %1406, %1407, %1408 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1397, %1398, %1399, %1400, %1401, %1402, %1403, %1404, %1405, %1406, %1407, %1408 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb87(%k0_2: i64, %1410: vector<4xf64>, %1411: vector<4xf64>, %1412: vector<4xf64>, %1413: vector<4xf64>, %1414: vector<4xf64>, %1415: vector<4xf64>, %1416: vector<4xf64>, %1417: vector<4xf64>, %1418: vector<4xf64>, %1419: vector<4xf64>, %1420: vector<4xf64>, %1421: vector<4xf64>):
    %1422 = llvm.mul %k1_1, %25 overflow<nsw> : i64
    %1423 = llvm.mul %i_1_last_tile, %a_stride1 overflow<nsw> : i64
    %1424 = llvm.add %1422, %1423 overflow<nsw> : i64
    %1425 = llvm.add %1424, %k0_2 overflow<nsw> : i64
    %1426 = llvm.getelementptr inbounds %a[%1425] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1427 = llvm.load %1426 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1428 = llvm.mlir.poison : vector<4xf64>
    %1429 = llvm.insertelement %1427, %1428[%8 : i64] : vector<4xf64>
    %1430 = llvm.shufflevector %1429, %1428 [0, 0, 0, 0] : vector<4xf64>
    %1431 = llvm.mul %1395, %a_stride1 overflow<nsw> : i64
    %1432 = llvm.add %1422, %1431 overflow<nsw> : i64
    %1433 = llvm.add %1432, %k0_2 overflow<nsw> : i64
    %1434 = llvm.getelementptr inbounds %a[%1433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1435 = llvm.load %1434 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1436 = llvm.mlir.poison : vector<4xf64>
    %1437 = llvm.insertelement %1435, %1436[%8 : i64] : vector<4xf64>
    %1438 = llvm.shufflevector %1437, %1436 [0, 0, 0, 0] : vector<4xf64>
    %1439 = llvm.mul %1393, %a_stride1 overflow<nsw> : i64
    %1440 = llvm.add %1422, %1439 overflow<nsw> : i64
    %1441 = llvm.add %1440, %k0_2 overflow<nsw> : i64
    %1442 = llvm.getelementptr inbounds %a[%1441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1443 = llvm.load %1442 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1444 = llvm.mlir.poison : vector<4xf64>
    %1445 = llvm.insertelement %1443, %1444[%8 : i64] : vector<4xf64>
    %1446 = llvm.shufflevector %1445, %1444 [0, 0, 0, 0] : vector<4xf64>
    %1447 = llvm.mul %1391, %a_stride1 overflow<nsw> : i64
    %1448 = llvm.add %1422, %1447 overflow<nsw> : i64
    %1449 = llvm.add %1448, %k0_2 overflow<nsw> : i64
    %1450 = llvm.getelementptr inbounds %a[%1449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1451 = llvm.load %1450 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1452 = llvm.mlir.poison : vector<4xf64>
    %1453 = llvm.insertelement %1451, %1452[%8 : i64] : vector<4xf64>
    %1454 = llvm.shufflevector %1453, %1452 [0, 0, 0, 0] : vector<4xf64>
    %1455 = llvm.mul %1389, %a_stride1 overflow<nsw> : i64
    %1456 = llvm.add %1422, %1455 overflow<nsw> : i64
    %1457 = llvm.add %1456, %k0_2 overflow<nsw> : i64
    %1458 = llvm.getelementptr inbounds %a[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1459 = llvm.load %1458 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1460 = llvm.mlir.poison : vector<4xf64>
    %1461 = llvm.insertelement %1459, %1460[%8 : i64] : vector<4xf64>
    %1462 = llvm.shufflevector %1461, %1460 [0, 0, 0, 0] : vector<4xf64>
    %1463 = llvm.mul %1387, %a_stride1 overflow<nsw> : i64
    %1464 = llvm.add %1422, %1463 overflow<nsw> : i64
    %1465 = llvm.add %1464, %k0_2 overflow<nsw> : i64
    %1466 = llvm.getelementptr inbounds %a[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1467 = llvm.load %1466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1468 = llvm.mlir.poison : vector<4xf64>
    %1469 = llvm.insertelement %1467, %1468[%8 : i64] : vector<4xf64>
    %1470 = llvm.shufflevector %1469, %1468 [0, 0, 0, 0] : vector<4xf64>
    %1471 = llvm.mul %k1_1, %1329 overflow<nsw> : i64
    %1472 = llvm.mul %k0_2, %0 overflow<nsw> : i64
    %1473 = llvm.add %1471, %1472 overflow<nsw> : i64
    %1474 = llvm.getelementptr inbounds %a_copy_1[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1475 = llvm.load %1474 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1476 = llvm.add %8, %6 overflow<nsw> : i64
    %1477 = llvm.add %1471, %1472 overflow<nsw> : i64
    %1478 = llvm.add %1477, %1476 overflow<nsw> : i64
    %1479 = llvm.getelementptr inbounds %a_copy_1[%1478] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1480 = llvm.load %1479 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1481 = llvm.fmul %1430, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1482 = llvm.fmul %1430, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1483 = llvm.fmul %1438, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1484 = llvm.fmul %1438, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1485 = llvm.fmul %1446, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1486 = llvm.fmul %1446, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1487 = llvm.fmul %1454, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1488 = llvm.fmul %1454, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1489 = llvm.fmul %1462, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1490 = llvm.fmul %1462, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1491 = llvm.fmul %1470, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1492 = llvm.fmul %1470, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1493 = llvm.fadd %1410, %1481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1494 = llvm.fadd %1411, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1495 = llvm.fadd %1412, %1483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1496 = llvm.fadd %1413, %1484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1497 = llvm.fadd %1414, %1485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1498 = llvm.fadd %1415, %1486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1499 = llvm.fadd %1416, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1500 = llvm.fadd %1417, %1488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1501 = llvm.fadd %1418, %1489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1502 = llvm.fadd %1419, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1503 = llvm.fadd %1420, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1504 = llvm.fadd %1421, %1492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1505 = llvm.add %k0_2, %2 overflow<nsw> : i64
    %1506 = llvm.icmp "slt" %1505, %a_stride1 : i64
    llvm.cond_br %1506, ^bb87(%1505, %1493, %1494, %1495, %1496, %1497, %1498, %1499, %1500, %1501, %1502, %1503, %1504 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1493, %1494, %1495, %1496, %1497, %1498, %1499, %1500, %1501, %1502, %1503, %1504 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb88(%1507: vector<4xf64>, %1508: vector<4xf64>, %1509: vector<4xf64>, %1510: vector<4xf64>, %1511: vector<4xf64>, %1512: vector<4xf64>, %1513: vector<4xf64>, %1514: vector<4xf64>, %1515: vector<4xf64>, %1516: vector<4xf64>, %1517: vector<4xf64>, %1518: vector<4xf64>):
    %1519 = llvm.add %k1_1, %2 overflow<nsw> : i64
    %1520 = llvm.icmp "slt" %1519, %a_size0 : i64
    llvm.cond_br %1520, ^bb86(%1519, %1507, %1508, %1509, %1510, %1511, %1512, %1513, %1514, %1515, %1516, %1517, %1518 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1507, %1508, %1509, %1510, %1511, %1512, %1513, %1514, %1515, %1516, %1517, %1518 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%1521: vector<4xf64>, %1522: vector<4xf64>, %1523: vector<4xf64>, %1524: vector<4xf64>, %1525: vector<4xf64>, %1526: vector<4xf64>, %1527: vector<4xf64>, %1528: vector<4xf64>, %1529: vector<4xf64>, %1530: vector<4xf64>, %1531: vector<4xf64>, %1532: vector<4xf64>):
    %1533 = llvm.icmp "slt" %8, %1384 : i64
    %1534 = llvm.icmp "slt" %2, %1384 : i64
    %1535 = llvm.icmp "slt" %11, %1384 : i64
    %1536 = llvm.icmp "slt" %1, %1384 : i64
    %1537 = llvm.icmp "slt" %6, %1384 : i64
    %1538 = llvm.icmp "slt" %10, %1384 : i64
    %1539 = llvm.mul %i_1_last_tile, %a_size1 overflow<nsw> : i64
    %1540 = llvm.add %1539, %j_1_last_panel overflow<nsw> : i64
    %1541 = llvm.getelementptr inbounds %out2[%1540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1521, %1541 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1542 = llvm.getelementptr inbounds %1541[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1522, %1542 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1543 = llvm.mul %1395, %a_size1 overflow<nsw> : i64
    %1544 = llvm.add %1543, %j_1_last_panel overflow<nsw> : i64
    %1545 = llvm.getelementptr inbounds %out2[%1544] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1523, %1545 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1546 = llvm.getelementptr inbounds %1545[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1524, %1546 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1547 = llvm.mul %1393, %a_size1 overflow<nsw> : i64
    %1548 = llvm.add %1547, %j_1_last_panel overflow<nsw> : i64
    %1549 = llvm.getelementptr inbounds %out2[%1548] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1525, %1549 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1550 = llvm.getelementptr inbounds %1549[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1526, %1550 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1551 = llvm.mul %1391, %a_size1 overflow<nsw> : i64
    %1552 = llvm.add %1551, %j_1_last_panel overflow<nsw> : i64
    %1553 = llvm.getelementptr inbounds %out2[%1552] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1527, %1553 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1554 = llvm.getelementptr inbounds %1553[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1528, %1554 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1555 = llvm.mul %1389, %a_size1 overflow<nsw> : i64
    %1556 = llvm.add %1555, %j_1_last_panel overflow<nsw> : i64
    %1557 = llvm.getelementptr inbounds %out2[%1556] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1529, %1557 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1558 = llvm.getelementptr inbounds %1557[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1530, %1558 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1559 = llvm.mul %1387, %a_size1 overflow<nsw> : i64
    %1560 = llvm.add %1559, %j_1_last_panel overflow<nsw> : i64
    %1561 = llvm.getelementptr inbounds %out2[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1531, %1561 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1562 = llvm.getelementptr inbounds %1561[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1532, %1562 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1563 = llvm.add %i_1_last_tile, %3 overflow<nsw> : i64
    %1564 = llvm.icmp "slt" %1563, %1315 : i64
    llvm.cond_br %1564, ^bb85(%1563 : i64), ^bb90
  ^bb90:
    %1565 = llvm.icmp "slt" %1315, %a_size1 : i64
    llvm.cond_br %1565, ^bb91(%1315 : i64), ^bb96
  ^bb91(%i_1_last_below_tile: i64):
    %1566 = llvm.add %i_1_last_below_tile, %6 overflow<nsw> : i64
    %1567 = llvm.sub %1566, %i_1_last_below_tile overflow<nsw> : i64
    %1568 = llvm.sub %a_size1, %i_1_last_below_tile overflow<nsw> : i64
    %1569 = llvm.intr.smin(%1567, %1568) : (i64, i64) -> i64
    %1570 = llvm.add %1569, %9 overflow<nsw> : i64
    %1571 = llvm.intr.smin(%1570, %1) : (i64, i64) -> i64
    %1572 = llvm.add %i_1_last_below_tile, %1571 : i64
    %1573 = llvm.intr.smin(%1570, %11) : (i64, i64) -> i64
    %1574 = llvm.add %i_1_last_below_tile, %1573 : i64
    %1575 = llvm.intr.smin(%1570, %2) : (i64, i64) -> i64
    %1576 = llvm.add %i_1_last_below_tile, %1575 : i64
    %1577 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1577, ^bb92(%8, %28, %28, %28, %28, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb92(%k1_1_last_below: i64, %1578: vector<4xf64>, %1579: vector<4xf64>, %1580: vector<4xf64>, %1581: vector<4xf64>, %1582: vector<4xf64>, %1583: vector<4xf64>, %1584: vector<4xf64>, %1585: vector<4xf64>):
    %1586 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1586, ^bb93(%8, %1578, %1579, %1580, %1581, %1582, %1583, %1584, %1585 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1578, %1579, %1580, %1581, %1582, %1583, %1584, %1585 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb93(%k0_1_last_below: i64, %1587: vector<4xf64>, %1588: vector<4xf64>, %1589: vector<4xf64>, %1590: vector<4xf64>, %1591: vector<4xf64>, %1592: vector<4xf64>, %1593: vector<4xf64>, %1594: vector<4xf64>):
    %1595 = llvm.mul %k1_1_last_below, %25 overflow<nsw> : i64
    %1596 = llvm.mul %i_1_last_below_tile, %a_stride1 overflow<nsw> : i64
    %1597 = llvm.add %1595, %1596 overflow<nsw> : i64
    %1598 = llvm.add %1597, %k0_1_last_below overflow<nsw> : i64
    %1599 = llvm.getelementptr inbounds %a[%1598] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1600 = llvm.load %1599 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1601 = llvm.mlir.poison : vector<4xf64>
    %1602 = llvm.insertelement %1600, %1601[%8 : i64] : vector<4xf64>
    %1603 = llvm.shufflevector %1602, %1601 [0, 0, 0, 0] : vector<4xf64>
    %1604 = llvm.mul %1576, %a_stride1 overflow<nsw> : i64
    %1605 = llvm.add %1595, %1604 overflow<nsw> : i64
    %1606 = llvm.add %1605, %k0_1_last_below overflow<nsw> : i64
    %1607 = llvm.getelementptr inbounds %a[%1606] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1608 = llvm.load %1607 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1609 = llvm.mlir.poison : vector<4xf64>
    %1610 = llvm.insertelement %1608, %1609[%8 : i64] : vector<4xf64>
    %1611 = llvm.shufflevector %1610, %1609 [0, 0, 0, 0] : vector<4xf64>
    %1612 = llvm.mul %1574, %a_stride1 overflow<nsw> : i64
    %1613 = llvm.add %1595, %1612 overflow<nsw> : i64
    %1614 = llvm.add %1613, %k0_1_last_below overflow<nsw> : i64
    %1615 = llvm.getelementptr inbounds %a[%1614] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1616 = llvm.load %1615 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1617 = llvm.mlir.poison : vector<4xf64>
    %1618 = llvm.insertelement %1616, %1617[%8 : i64] : vector<4xf64>
    %1619 = llvm.shufflevector %1618, %1617 [0, 0, 0, 0] : vector<4xf64>
    %1620 = llvm.mul %1572, %a_stride1 overflow<nsw> : i64
    %1621 = llvm.add %1595, %1620 overflow<nsw> : i64
    %1622 = llvm.add %1621, %k0_1_last_below overflow<nsw> : i64
    %1623 = llvm.getelementptr inbounds %a[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1624 = llvm.load %1623 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1625 = llvm.mlir.poison : vector<4xf64>
    %1626 = llvm.insertelement %1624, %1625[%8 : i64] : vector<4xf64>
    %1627 = llvm.shufflevector %1626, %1625 [0, 0, 0, 0] : vector<4xf64>
    %1628 = llvm.mul %k1_1_last_below, %1329 overflow<nsw> : i64
    %1629 = llvm.mul %k0_1_last_below, %0 overflow<nsw> : i64
    %1630 = llvm.add %1628, %1629 overflow<nsw> : i64
    %1631 = llvm.getelementptr inbounds %a_copy_1[%1630] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1632 = llvm.load %1631 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1633 = llvm.add %8, %6 overflow<nsw> : i64
    %1634 = llvm.add %1628, %1629 overflow<nsw> : i64
    %1635 = llvm.add %1634, %1633 overflow<nsw> : i64
    %1636 = llvm.getelementptr inbounds %a_copy_1[%1635] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1637 = llvm.load %1636 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1638 = llvm.fmul %1603, %1632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1639 = llvm.fmul %1603, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1640 = llvm.fmul %1611, %1632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1641 = llvm.fmul %1611, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1642 = llvm.fmul %1619, %1632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1643 = llvm.fmul %1619, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1644 = llvm.fmul %1627, %1632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1645 = llvm.fmul %1627, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1646 = llvm.fadd %1587, %1638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1647 = llvm.fadd %1588, %1639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1648 = llvm.fadd %1589, %1640 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1649 = llvm.fadd %1590, %1641 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1650 = llvm.fadd %1591, %1642 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1651 = llvm.fadd %1592, %1643 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1652 = llvm.fadd %1593, %1644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1653 = llvm.fadd %1594, %1645 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1654 = llvm.add %k0_1_last_below, %2 overflow<nsw> : i64
    %1655 = llvm.icmp "slt" %1654, %a_stride1 : i64
    llvm.cond_br %1655, ^bb93(%1654, %1646, %1647, %1648, %1649, %1650, %1651, %1652, %1653 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1646, %1647, %1648, %1649, %1650, %1651, %1652, %1653 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb94(%1656: vector<4xf64>, %1657: vector<4xf64>, %1658: vector<4xf64>, %1659: vector<4xf64>, %1660: vector<4xf64>, %1661: vector<4xf64>, %1662: vector<4xf64>, %1663: vector<4xf64>):
    %1664 = llvm.add %k1_1_last_below, %2 overflow<nsw> : i64
    %1665 = llvm.icmp "slt" %1664, %a_size0 : i64
    llvm.cond_br %1665, ^bb92(%1664, %1656, %1657, %1658, %1659, %1660, %1661, %1662, %1663 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1656, %1657, %1658, %1659, %1660, %1661, %1662, %1663 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%1666: vector<4xf64>, %1667: vector<4xf64>, %1668: vector<4xf64>, %1669: vector<4xf64>, %1670: vector<4xf64>, %1671: vector<4xf64>, %1672: vector<4xf64>, %1673: vector<4xf64>):
    %1674 = llvm.icmp "slt" %8, %1569 : i64
    %1675 = llvm.icmp "slt" %2, %1569 : i64
    %1676 = llvm.icmp "slt" %11, %1569 : i64
    %1677 = llvm.icmp "slt" %1, %1569 : i64
    %1678 = llvm.mul %i_1_last_below_tile, %a_size1 overflow<nsw> : i64
    %1679 = llvm.add %1678, %j_1_last_panel overflow<nsw> : i64
    %1680 = llvm.getelementptr inbounds %out2[%1679] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1666, %1680 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1681 = llvm.getelementptr inbounds %1680[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1667, %1681 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1682 = llvm.mul %1576, %a_size1 overflow<nsw> : i64
    %1683 = llvm.add %1682, %j_1_last_panel overflow<nsw> : i64
    %1684 = llvm.getelementptr inbounds %out2[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1668, %1684 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1685 = llvm.getelementptr inbounds %1684[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1669, %1685 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1686 = llvm.mul %1574, %a_size1 overflow<nsw> : i64
    %1687 = llvm.add %1686, %j_1_last_panel overflow<nsw> : i64
    %1688 = llvm.getelementptr inbounds %out2[%1687] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1670, %1688 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1689 = llvm.getelementptr inbounds %1688[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1671, %1689 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1690 = llvm.mul %1572, %a_size1 overflow<nsw> : i64
    %1691 = llvm.add %1690, %j_1_last_panel overflow<nsw> : i64
    %1692 = llvm.getelementptr inbounds %out2[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1672, %1692 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1693 = llvm.getelementptr inbounds %1692[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1673, %1693 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1694 = llvm.add %i_1_last_below_tile, %6 overflow<nsw> : i64
    %1695 = llvm.icmp "slt" %1694, %a_size1 : i64
    llvm.cond_br %1695, ^bb91(%1694 : i64), ^bb96
  ^bb96:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %1696 = llvm.add %j_1_last_panel, %0 overflow<nsw> : i64
    %1697 = llvm.icmp "slt" %1696, %1302 : i64
    llvm.cond_br %1697, ^bb77(%1696 : i64), ^bb97
  ^bb97:
    %1698 = llvm.add %46, %1298 overflow<nsw> : i64
    %1699 = llvm.ashr %1698, %1 : i64
    %1700 = llvm.mul %1699, %0 overflow<nsw> : i64
    %1701 = llvm.add %1700, %938 overflow<nsw> : i64
    %1702 = llvm.intr.smax(%1701, %938) : (i64, i64) -> i64
    %1703 = llvm.intr.smin(%1702, %a_size1) : (i64, i64) -> i64
    %1704 = llvm.and %a_size1, %7 : i64
    %1705 = llvm.intr.smin(%6, %1704) : (i64, i64) -> i64
    %1706 = llvm.intr.smax(%1705, %8) : (i64, i64) -> i64
    %1707 = llvm.icmp "slt" %1302, %a_size1 : i64
    llvm.cond_br %1707, ^bb98(%1302 : i64), ^bb121
  ^bb98(%j_1_last_right_panel: i64):
    %1708 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1709 = llvm.extractvalue %1708[0] : !llvm.struct<(i64, i1)>
    %1710 = llvm.extractvalue %1708[1] : !llvm.struct<(i64, i1)>
    %1711 = llvm.xor %1710, %21 : i1
    llvm.cond_br %1711, ^bb99, ^bb130(%18 : i32)
  ^bb99:
    %1712 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1709, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1713 = llvm.extractvalue %1712[0] : !llvm.struct<(i64, i1)>
    %1714 = llvm.extractvalue %1712[1] : !llvm.struct<(i64, i1)>
    %1715 = llvm.xor %1714, %21 : i1
    llvm.cond_br %1715, ^bb100, ^bb130(%18 : i32)
  ^bb100:
    %1716 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1713, %1706) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1717 = llvm.extractvalue %1716[0] : !llvm.struct<(i64, i1)>
    %1718 = llvm.extractvalue %1716[1] : !llvm.struct<(i64, i1)>
    %1719 = llvm.xor %1718, %21 : i1
    llvm.cond_br %1719, ^bb101, ^bb130(%18 : i32)
  ^bb101:
    %1720 = llvm.add %1717, %16 overflow<nsw> : i64
    %1721 = llvm.and %1720, %17 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%16, %1721) : (i64, i64) -> !llvm.ptr
    %1722 = llvm.mlir.zero : !llvm.ptr
    %1723 = llvm.icmp "ne" %a_copy_2, %1722 : !llvm.ptr
    llvm.cond_br %1723, ^bb102, ^bb130(%18 : i32)
  ^bb102:
    %1724 = llvm.mul %1706, %a_stride1 overflow<nsw> : i64
    %1725 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1725, ^bb103(%8 : i64), ^bb108
  ^bb103(%k1_1_last_right_copy: i64):
    %1726 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1726, ^bb104(%8 : i64), ^bb107
  ^bb104(%k0_1_last_right_copy: i64):
    %1727 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %1728 = llvm.intr.smin(%1727, %a_size1) : (i64, i64) -> i64
    %1729 = llvm.icmp "slt" %j_1_last_right_panel, %1728 : i64
    llvm.cond_br %1729, ^bb105(%j_1_last_right_panel : i64), ^bb106
  ^bb105(%j_1_last_right_copy: i64):
    %1730 = llvm.mul %k1_1_last_right_copy, %25 overflow<nsw> : i64
    %1731 = llvm.mul %j_1_last_right_copy, %a_stride1 overflow<nsw> : i64
    %1732 = llvm.add %1730, %1731 overflow<nsw> : i64
    %1733 = llvm.add %1732, %k0_1_last_right_copy overflow<nsw> : i64
    %1734 = llvm.getelementptr inbounds %a[%1733] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1736 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : i64
    %1737 = llvm.mul %k1_1_last_right_copy, %1724 overflow<nsw> : i64
    %1738 = llvm.mul %k0_1_last_right_copy, %1706 overflow<nsw> : i64
    %1739 = llvm.add %1737, %1738 overflow<nsw> : i64
    %1740 = llvm.add %1739, %1736 overflow<nsw> : i64
    %1741 = llvm.getelementptr inbounds %a_copy_2[%1740] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1735, %1741 {alignment = 8 : i64} : f64, !llvm.ptr
    %1742 = llvm.add %j_1_last_right_copy, %2 overflow<nsw> : i64
    %1743 = llvm.icmp "slt" %1742, %1728 : i64
    llvm.cond_br %1743, ^bb105(%1742 : i64), ^bb106
  ^bb106:
    %1744 = llvm.add %k0_1_last_right_copy, %2 overflow<nsw> : i64
    %1745 = llvm.icmp "slt" %1744, %a_stride1 : i64
    llvm.cond_br %1745, ^bb104(%1744 : i64), ^bb107
  ^bb107:
    %1746 = llvm.add %k1_1_last_right_copy, %2 overflow<nsw> : i64
    %1747 = llvm.icmp "slt" %1746, %a_size0 : i64
    llvm.cond_br %1747, ^bb103(%1746 : i64), ^bb108
  ^bb108:
    %1748 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %1749 = llvm.sub %1748, %j_1_last_right_panel overflow<nsw> : i64
    %1750 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %1751 = llvm.intr.smin(%1749, %1750) : (i64, i64) -> i64
    %1752 = llvm.intr.smin(%1751, %6) : (i64, i64) -> i64
    %1753 = llvm.intr.smax(%1752, %8) : (i64, i64) -> i64
    %1754 = llvm.trunc %1753 : i64 to i32
    %1755 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1756 = llvm.mlir.poison : vector<4xi32>
    %1757 = llvm.insertelement %1754, %1756[%8 : i64] : vector<4xi32>
    %1758 = llvm.shufflevector %1757, %1756 [0, 0, 0, 0] : vector<4xi32>
    %1759 = llvm.icmp "slt" %1755, %1758 : vector<4xi32>
    %1760 = llvm.icmp "slt" %938, %1703 : i64
    llvm.cond_br %1760, ^bb109(%938 : i64), ^bb114
  ^bb109(%i_1_last_right_tile: i64):
    %1761 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1762 = llvm.sub %1761, %i_1_last_right_tile overflow<nsw> : i64
    %1763 = llvm.sub %1703, %i_1_last_right_tile overflow<nsw> : i64
    %1764 = llvm.intr.smin(%1762, %1763) : (i64, i64) -> i64
    %1765 = llvm.add %1764, %9 overflow<nsw> : i64
    %1766 = llvm.intr.smin(%1765, %7) : (i64, i64) -> i64
    %1767 = llvm.add %i_1_last_right_tile, %1766 : i64
    %1768 = llvm.intr.smin(%1765, %3) : (i64, i64) -> i64
    %1769 = llvm.add %i_1_last_right_tile, %1768 : i64
    %1770 = llvm.intr.smin(%1765, %10) : (i64, i64) -> i64
    %1771 = llvm.add %i_1_last_right_tile, %1770 : i64
    %1772 = llvm.intr.smin(%1765, %6) : (i64, i64) -> i64
    %1773 = llvm.add %i_1_last_right_tile, %1772 : i64
    %1774 = llvm.intr.smin(%1765, %1) : (i64, i64) -> i64
    %1775 = llvm.add %i_1_last_right_tile, %1774 : i64
    %1776 = llvm.intr.smin(%1765, %11) : (i64, i64) -> i64
    %1777 = llvm.add %i_1_last_right_tile, %1776 : i64
    %1778 = llvm.intr.smin(%1765, %2) : (i64, i64) -> i64
    %1779 = llvm.add %i_1_last_right_tile, %1778 : i64
    %1780 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1780, ^bb110(%8, %28, %28, %28, %28, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb110(%k1_1_last_right: i64, %1781: vector<4xf64>, %1782: vector<4xf64>, %1783: vector<4xf64>, %1784: vector<4xf64>, %1785: vector<4xf64>, %1786: vector<4xf64>, %1787: vector<4xf64>, %1788: vector<4xf64>):
    %1789 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1789, ^bb111(%8, %1781, %1782, %1783, %1784, %1785, %1786, %1787, %1788 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1781, %1782, %1783, %1784, %1785, %1786, %1787, %1788 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb111(%k0_1_last_right: i64, %1790: vector<4xf64>, %1791: vector<4xf64>, %1792: vector<4xf64>, %1793: vector<4xf64>, %1794: vector<4xf64>, %1795: vector<4xf64>, %1796: vector<4xf64>, %1797: vector<4xf64>):
    %1798 = llvm.mul %k1_1_last_right, %25 overflow<nsw> : i64
    %1799 = llvm.mul %i_1_last_right_tile, %a_stride1 overflow<nsw> : i64
    %1800 = llvm.add %1798, %1799 overflow<nsw> : i64
    %1801 = llvm.add %1800, %k0_1_last_right overflow<nsw> : i64
    %1802 = llvm.getelementptr inbounds %a[%1801] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1803 = llvm.load %1802 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1804 = llvm.mlir.poison : vector<4xf64>
    %1805 = llvm.insertelement %1803, %1804[%8 : i64] : vector<4xf64>
    %1806 = llvm.shufflevector %1805, %1804 [0, 0, 0, 0] : vector<4xf64>
    %1807 = llvm.mul %1779, %a_stride1 overflow<nsw> : i64
    %1808 = llvm.add %1798, %1807 overflow<nsw> : i64
    %1809 = llvm.add %1808, %k0_1_last_right overflow<nsw> : i64
    %1810 = llvm.getelementptr inbounds %a[%1809] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1811 = llvm.load %1810 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1812 = llvm.mlir.poison : vector<4xf64>
    %1813 = llvm.insertelement %1811, %1812[%8 : i64] : vector<4xf64>
    %1814 = llvm.shufflevector %1813, %1812 [0, 0, 0, 0] : vector<4xf64>
    %1815 = llvm.mul %1777, %a_stride1 overflow<nsw> : i64
    %1816 = llvm.add %1798, %1815 overflow<nsw> : i64
    %1817 = llvm.add %1816, %k0_1_last_right overflow<nsw> : i64
    %1818 = llvm.getelementptr inbounds %a[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1819 = llvm.load %1818 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1820 = llvm.mlir.poison : vector<4xf64>
    %1821 = llvm.insertelement %1819, %1820[%8 : i64] : vector<4xf64>
    %1822 = llvm.shufflevector %1821, %1820 [0, 0, 0, 0] : vector<4xf64>
    %1823 = llvm.mul %1775, %a_stride1 overflow<nsw> : i64
    %1824 = llvm.add %1798, %1823 overflow<nsw> : i64
    %1825 = llvm.add %1824, %k0_1_last_right overflow<nsw> : i64
    %1826 = llvm.getelementptr inbounds %a[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1827 = llvm.load %1826 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1828 = llvm.mlir.poison : vector<4xf64>
    %1829 = llvm.insertelement %1827, %1828[%8 : i64] : vector<4xf64>
    %1830 = llvm.shufflevector %1829, %1828 [0, 0, 0, 0] : vector<4xf64>
    %1831 = llvm.mul %1773, %a_stride1 overflow<nsw> : i64
    %1832 = llvm.add %1798, %1831 overflow<nsw> : i64
    %1833 = llvm.add %1832, %k0_1_last_right overflow<nsw> : i64
    %1834 = llvm.getelementptr inbounds %a[%1833] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1835 = llvm.load %1834 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1836 = llvm.mlir.poison : vector<4xf64>
    %1837 = llvm.insertelement %1835, %1836[%8 : i64] : vector<4xf64>
    %1838 = llvm.shufflevector %1837, %1836 [0, 0, 0, 0] : vector<4xf64>
    %1839 = llvm.mul %1771, %a_stride1 overflow<nsw> : i64
    %1840 = llvm.add %1798, %1839 overflow<nsw> : i64
    %1841 = llvm.add %1840, %k0_1_last_right overflow<nsw> : i64
    %1842 = llvm.getelementptr inbounds %a[%1841] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1843 = llvm.load %1842 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1844 = llvm.mlir.poison : vector<4xf64>
    %1845 = llvm.insertelement %1843, %1844[%8 : i64] : vector<4xf64>
    %1846 = llvm.shufflevector %1845, %1844 [0, 0, 0, 0] : vector<4xf64>
    %1847 = llvm.mul %1769, %a_stride1 overflow<nsw> : i64
    %1848 = llvm.add %1798, %1847 overflow<nsw> : i64
    %1849 = llvm.add %1848, %k0_1_last_right overflow<nsw> : i64
    %1850 = llvm.getelementptr inbounds %a[%1849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1851 = llvm.load %1850 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1852 = llvm.mlir.poison : vector<4xf64>
    %1853 = llvm.insertelement %1851, %1852[%8 : i64] : vector<4xf64>
    %1854 = llvm.shufflevector %1853, %1852 [0, 0, 0, 0] : vector<4xf64>
    %1855 = llvm.mul %1767, %a_stride1 overflow<nsw> : i64
    %1856 = llvm.add %1798, %1855 overflow<nsw> : i64
    %1857 = llvm.add %1856, %k0_1_last_right overflow<nsw> : i64
    %1858 = llvm.getelementptr inbounds %a[%1857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1859 = llvm.load %1858 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1860 = llvm.mlir.poison : vector<4xf64>
    %1861 = llvm.insertelement %1859, %1860[%8 : i64] : vector<4xf64>
    %1862 = llvm.shufflevector %1861, %1860 [0, 0, 0, 0] : vector<4xf64>
    %1863 = llvm.mul %k1_1_last_right, %1724 overflow<nsw> : i64
    %1864 = llvm.mul %k0_1_last_right, %1706 overflow<nsw> : i64
    %1865 = llvm.add %1863, %1864 overflow<nsw> : i64
    %1866 = llvm.getelementptr inbounds %a_copy_2[%1865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1867 = llvm.intr.masked.load %1866, %1759, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1868 = llvm.fmul %1806, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1869 = llvm.fmul %1814, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1870 = llvm.fmul %1822, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1871 = llvm.fmul %1830, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1872 = llvm.fmul %1838, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1873 = llvm.fmul %1846, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1874 = llvm.fmul %1854, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1875 = llvm.fmul %1862, %1867 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1876 = llvm.fadd %1790, %1868 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1877 = llvm.fadd %1791, %1869 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1878 = llvm.fadd %1792, %1870 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1879 = llvm.fadd %1793, %1871 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1880 = llvm.fadd %1794, %1872 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1881 = llvm.fadd %1795, %1873 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1882 = llvm.fadd %1796, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1883 = llvm.fadd %1797, %1875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1884 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %1885 = llvm.icmp "slt" %1884, %a_stride1 : i64
    llvm.cond_br %1885, ^bb111(%1884, %1876, %1877, %1878, %1879, %1880, %1881, %1882, %1883 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1876, %1877, %1878, %1879, %1880, %1881, %1882, %1883 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb112(%1886: vector<4xf64>, %1887: vector<4xf64>, %1888: vector<4xf64>, %1889: vector<4xf64>, %1890: vector<4xf64>, %1891: vector<4xf64>, %1892: vector<4xf64>, %1893: vector<4xf64>):
    %1894 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %1895 = llvm.icmp "slt" %1894, %a_size0 : i64
    llvm.cond_br %1895, ^bb110(%1894, %1886, %1887, %1888, %1889, %1890, %1891, %1892, %1893 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%1886, %1887, %1888, %1889, %1890, %1891, %1892, %1893 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb113(%1896: vector<4xf64>, %1897: vector<4xf64>, %1898: vector<4xf64>, %1899: vector<4xf64>, %1900: vector<4xf64>, %1901: vector<4xf64>, %1902: vector<4xf64>, %1903: vector<4xf64>):
    %1904 = llvm.icmp "slt" %8, %1764 : i64
    %1905 = llvm.icmp "slt" %2, %1764 : i64
    %1906 = llvm.icmp "slt" %11, %1764 : i64
    %1907 = llvm.icmp "slt" %1, %1764 : i64
    %1908 = llvm.icmp "slt" %6, %1764 : i64
    %1909 = llvm.icmp "slt" %10, %1764 : i64
    %1910 = llvm.icmp "slt" %3, %1764 : i64
    %1911 = llvm.icmp "slt" %7, %1764 : i64
    %1912 = llvm.mul %i_1_last_right_tile, %a_size1 overflow<nsw> : i64
    %1913 = llvm.add %1912, %j_1_last_right_panel overflow<nsw> : i64
    %1914 = llvm.getelementptr inbounds %out2[%1913] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1896, %1914, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1915 = llvm.mul %1779, %a_size1 overflow<nsw> : i64
    %1916 = llvm.add %1915, %j_1_last_right_panel overflow<nsw> : i64
    %1917 = llvm.getelementptr inbounds %out2[%1916] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1897, %1917, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1918 = llvm.mul %1777, %a_size1 overflow<nsw> : i64
    %1919 = llvm.add %1918, %j_1_last_right_panel overflow<nsw> : i64
    %1920 = llvm.getelementptr inbounds %out2[%1919] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1898, %1920, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1921 = llvm.mul %1775, %a_size1 overflow<nsw> : i64
    %1922 = llvm.add %1921, %j_1_last_right_panel overflow<nsw> : i64
    %1923 = llvm.getelementptr inbounds %out2[%1922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1899, %1923, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1924 = llvm.mul %1773, %a_size1 overflow<nsw> : i64
    %1925 = llvm.add %1924, %j_1_last_right_panel overflow<nsw> : i64
    %1926 = llvm.getelementptr inbounds %out2[%1925] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1900, %1926, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1927 = llvm.mul %1771, %a_size1 overflow<nsw> : i64
    %1928 = llvm.add %1927, %j_1_last_right_panel overflow<nsw> : i64
    %1929 = llvm.getelementptr inbounds %out2[%1928] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1901, %1929, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1930 = llvm.mul %1769, %a_size1 overflow<nsw> : i64
    %1931 = llvm.add %1930, %j_1_last_right_panel overflow<nsw> : i64
    %1932 = llvm.getelementptr inbounds %out2[%1931] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1902, %1932, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1933 = llvm.mul %1767, %a_size1 overflow<nsw> : i64
    %1934 = llvm.add %1933, %j_1_last_right_panel overflow<nsw> : i64
    %1935 = llvm.getelementptr inbounds %out2[%1934] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1903, %1935, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1936 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1937 = llvm.icmp "slt" %1936, %1703 : i64
    llvm.cond_br %1937, ^bb109(%1936 : i64), ^bb114
  ^bb114:
    %1938 = llvm.icmp "slt" %1703, %a_size1 : i64
    llvm.cond_br %1938, ^bb115(%1703 : i64), ^bb120
  ^bb115(%i_1_last_right_below_tile: i64):
    %1939 = llvm.add %i_1_last_right_below_tile, %6 overflow<nsw> : i64
    %1940 = llvm.sub %1939, %i_1_last_right_below_tile overflow<nsw> : i64
    %1941 = llvm.sub %a_size1, %i_1_last_right_below_tile overflow<nsw> : i64
    %1942 = llvm.intr.smin(%1940, %1941) : (i64, i64) -> i64
    %1943 = llvm.add %1942, %9 overflow<nsw> : i64
    %1944 = llvm.intr.smin(%1943, %1) : (i64, i64) -> i64
    %1945 = llvm.add %i_1_last_right_below_tile, %1944 : i64
    %1946 = llvm.intr.smin(%1943, %11) : (i64, i64) -> i64
    %1947 = llvm.add %i_1_last_right_below_tile, %1946 : i64
    %1948 = llvm.intr.smin(%1943, %2) : (i64, i64) -> i64
    %1949 = llvm.add %i_1_last_right_below_tile, %1948 : i64
    %1950 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1950, ^bb116(%8, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb116(%k1_1_last_right_below: i64, %1951: vector<4xf64>, %1952: vector<4xf64>, %1953: vector<4xf64>, %1954: vector<4xf64>):
    %1955 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1955, ^bb117(%8, %1951, %1952, %1953, %1954 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%1951, %1952, %1953, %1954 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb117(%k0_1_last_right_below: i64, %1956: vector<4xf64>, %1957: vector<4xf64>, %1958: vector<4xf64>, %1959: vector<4xf64>):
    %1960 = llvm.mul %k1_1_last_right_below, %25 overflow<nsw> : i64
    %1961 = llvm.mul %i_1_last_right_below_tile, %a_stride1 overflow<nsw> : i64
    %1962 = llvm.add %1960, %1961 overflow<nsw> : i64
    %1963 = llvm.add %1962, %k0_1_last_right_below overflow<nsw> : i64
    %1964 = llvm.getelementptr inbounds %a[%1963] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1965 = llvm.load %1964 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1966 = llvm.mlir.poison : vector<4xf64>
    %1967 = llvm.insertelement %1965, %1966[%8 : i64] : vector<4xf64>
    %1968 = llvm.shufflevector %1967, %1966 [0, 0, 0, 0] : vector<4xf64>
    %1969 = llvm.mul %1949, %a_stride1 overflow<nsw> : i64
    %1970 = llvm.add %1960, %1969 overflow<nsw> : i64
    %1971 = llvm.add %1970, %k0_1_last_right_below overflow<nsw> : i64
    %1972 = llvm.getelementptr inbounds %a[%1971] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1973 = llvm.load %1972 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1974 = llvm.mlir.poison : vector<4xf64>
    %1975 = llvm.insertelement %1973, %1974[%8 : i64] : vector<4xf64>
    %1976 = llvm.shufflevector %1975, %1974 [0, 0, 0, 0] : vector<4xf64>
    %1977 = llvm.mul %1947, %a_stride1 overflow<nsw> : i64
    %1978 = llvm.add %1960, %1977 overflow<nsw> : i64
    %1979 = llvm.add %1978, %k0_1_last_right_below overflow<nsw> : i64
    %1980 = llvm.getelementptr inbounds %a[%1979] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1981 = llvm.load %1980 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1982 = llvm.mlir.poison : vector<4xf64>
    %1983 = llvm.insertelement %1981, %1982[%8 : i64] : vector<4xf64>
    %1984 = llvm.shufflevector %1983, %1982 [0, 0, 0, 0] : vector<4xf64>
    %1985 = llvm.mul %1945, %a_stride1 overflow<nsw> : i64
    %1986 = llvm.add %1960, %1985 overflow<nsw> : i64
    %1987 = llvm.add %1986, %k0_1_last_right_below overflow<nsw> : i64
    %1988 = llvm.getelementptr inbounds %a[%1987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1989 = llvm.load %1988 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1990 = llvm.mlir.poison : vector<4xf64>
    %1991 = llvm.insertelement %1989, %1990[%8 : i64] : vector<4xf64>
    %1992 = llvm.shufflevector %1991, %1990 [0, 0, 0, 0] : vector<4xf64>
    %1993 = llvm.mul %k1_1_last_right_below, %1724 overflow<nsw> : i64
    %1994 = llvm.mul %k0_1_last_right_below, %1706 overflow<nsw> : i64
    %1995 = llvm.add %1993, %1994 overflow<nsw> : i64
    %1996 = llvm.getelementptr inbounds %a_copy_2[%1995] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1997 = llvm.intr.masked.load %1996, %1759, %28 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1998 = llvm.fmul %1968, %1997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1999 = llvm.fmul %1976, %1997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2000 = llvm.fmul %1984, %1997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2001 = llvm.fmul %1992, %1997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2002 = llvm.fadd %1956, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2003 = llvm.fadd %1957, %1999 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2004 = llvm.fadd %1958, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2005 = llvm.fadd %1959, %2001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2006 = llvm.add %k0_1_last_right_below, %2 overflow<nsw> : i64
    %2007 = llvm.icmp "slt" %2006, %a_stride1 : i64
    llvm.cond_br %2007, ^bb117(%2006, %2002, %2003, %2004, %2005 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%2002, %2003, %2004, %2005 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb118(%2008: vector<4xf64>, %2009: vector<4xf64>, %2010: vector<4xf64>, %2011: vector<4xf64>):
    %2012 = llvm.add %k1_1_last_right_below, %2 overflow<nsw> : i64
    %2013 = llvm.icmp "slt" %2012, %a_size0 : i64
    llvm.cond_br %2013, ^bb116(%2012, %2008, %2009, %2010, %2011 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%2008, %2009, %2010, %2011 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb119(%2014: vector<4xf64>, %2015: vector<4xf64>, %2016: vector<4xf64>, %2017: vector<4xf64>):
    %2018 = llvm.icmp "slt" %8, %1942 : i64
    %2019 = llvm.icmp "slt" %2, %1942 : i64
    %2020 = llvm.icmp "slt" %11, %1942 : i64
    %2021 = llvm.icmp "slt" %1, %1942 : i64
    %2022 = llvm.mul %i_1_last_right_below_tile, %a_size1 overflow<nsw> : i64
    %2023 = llvm.add %2022, %j_1_last_right_panel overflow<nsw> : i64
    %2024 = llvm.getelementptr inbounds %out2[%2023] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2014, %2024, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2025 = llvm.mul %1949, %a_size1 overflow<nsw> : i64
    %2026 = llvm.add %2025, %j_1_last_right_panel overflow<nsw> : i64
    %2027 = llvm.getelementptr inbounds %out2[%2026] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2015, %2027, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2028 = llvm.mul %1947, %a_size1 overflow<nsw> : i64
    %2029 = llvm.add %2028, %j_1_last_right_panel overflow<nsw> : i64
    %2030 = llvm.getelementptr inbounds %out2[%2029] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2016, %2030, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2031 = llvm.mul %1945, %a_size1 overflow<nsw> : i64
    %2032 = llvm.add %2031, %j_1_last_right_panel overflow<nsw> : i64
    %2033 = llvm.getelementptr inbounds %out2[%2032] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2017, %2033, %1759 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2034 = llvm.add %i_1_last_right_below_tile, %6 overflow<nsw> : i64
    %2035 = llvm.icmp "slt" %2034, %a_size1 : i64
    llvm.cond_br %2035, ^bb115(%2034 : i64), ^bb120
  ^bb120:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2036 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %2037 = llvm.icmp "slt" %2036, %a_size1 : i64
    llvm.cond_br %2037, ^bb98(%2036 : i64), ^bb121
  ^bb121:
    %2038 = llvm.icmp "slt" %8, %a_size1 : i64
    llvm.cond_br %2038, ^bb122(%8 : i64), ^bb129
  ^bb122(%i: i64):
    %2039 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %2039, ^bb123(%i : i64), ^bb128
  ^bb123(%j: i64):
    %2040 = llvm.add %i, %13 overflow<nsw> : i64
    %2041 = llvm.intr.smin(%2040, %a_size1) : (i64, i64) -> i64
    %2042 = llvm.icmp "slt" %i, %2041 : i64
    llvm.cond_br %2042, ^bb124(%i : i64), ^bb127
  ^bb124(%i_1: i64):
    %2043 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2044 = llvm.intr.smax(%2043, %j) : (i64, i64) -> i64
    %2045 = llvm.add %j, %13 overflow<nsw> : i64
    %2046 = llvm.intr.smin(%2045, %a_size1) : (i64, i64) -> i64
    %2047 = llvm.icmp "slt" %2044, %2046 : i64
    llvm.cond_br %2047, ^bb125(%2044 : i64), ^bb126
  ^bb125(%j_1: i64):
    %2048 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %2049 = llvm.add %2048, %i_1 overflow<nsw> : i64
    %2050 = llvm.getelementptr inbounds %out2[%2049] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2051 = llvm.load %2050 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2052 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %2053 = llvm.add %2052, %j_1 overflow<nsw> : i64
    %2054 = llvm.getelementptr inbounds %out2[%2053] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2051, %2054 {alignment = 8 : i64} : f64, !llvm.ptr
    %2055 = llvm.add %j_1, %2 overflow<nsw> : i64
    %2056 = llvm.icmp "slt" %2055, %2046 : i64
    llvm.cond_br %2056, ^bb125(%2055 : i64), ^bb126
  ^bb126:
    %2057 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2058 = llvm.icmp "slt" %2057, %2041 : i64
    llvm.cond_br %2058, ^bb124(%2057 : i64), ^bb127
  ^bb127:
    %2059 = llvm.add %j, %13 overflow<nsw> : i64
    %2060 = llvm.icmp "slt" %2059, %a_size1 : i64
    llvm.cond_br %2060, ^bb123(%2059 : i64), ^bb128
  ^bb128:
    %2061 = llvm.add %i, %13 overflow<nsw> : i64
    %2062 = llvm.icmp "slt" %2061, %a_size1 : i64
    llvm.cond_br %2062, ^bb122(%2061 : i64), ^bb129
  ^bb129:
    llvm.return %19 : i32
  ^bb130(%2063: i32):
    llvm.return %2063 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2064 = llvm.mlir.constant(0) : i64
    %2065 = llvm.mlir.constant(1) : i64
    %2066 = llvm.mlir.constant(2) : i64
    %2067 = llvm.mlir.constant(4) : i64
    %2068 = llvm.mlir.constant(0 : i32) : i32
    %2069 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2070 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %2070, ^bb1(%begin : i64), ^bb6
  ^bb1(%i_2: i64):
    %2071 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2072 = llvm.load %2071 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2073 = llvm.mlir.poison : vector<4xf64>
    %2074 = llvm.insertelement %2072, %2073[%2064 : i64] : vector<4xf64>
    %2075 = llvm.shufflevector %2074, %2073 [0, 0, 0, 0] : vector<4xf64>
    %2076 = llvm.ashr %v_size0_1, %2066 : i64
    %2077 = llvm.mul %2076, %2067 overflow<nsw> : i64
    %2078 = llvm.icmp "slt" %2064, %2077 : i64
    llvm.cond_br %2078, ^bb2(%2064 : i64), ^bb3
  ^bb2(%j_2: i64):
    %2079 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2080 = llvm.load %2079 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2081 = llvm.fmul %2075, %2080 : vector<4xf64>
    %2082 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2083 = llvm.add %2082, %j_2 overflow<nsw> : i64
    %2084 = llvm.getelementptr inbounds %out1_1[%2083] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2081, %2084 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2085 = llvm.add %j_2, %2067 overflow<nsw> : i64
    %2086 = llvm.icmp "slt" %2085, %2077 : i64
    llvm.cond_br %2086, ^bb2(%2085 : i64), ^bb3
  ^bb3:
    %2087 = llvm.icmp "slt" %2077, %v_size0_1 : i64
    llvm.cond_br %2087, ^bb4, ^bb5
  ^bb4:
    %2088 = llvm.sub %v_size0_1, %2077 overflow<nsw> : i64
    %2089 = llvm.intr.smin(%2088, %2067) : (i64, i64) -> i64
    %2090 = llvm.intr.smax(%2089, %2064) : (i64, i64) -> i64
    %2091 = llvm.trunc %2090 : i64 to i32
    %2092 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2093 = llvm.mlir.poison : vector<4xi32>
    %2094 = llvm.insertelement %2091, %2093[%2064 : i64] : vector<4xi32>
    %2095 = llvm.shufflevector %2094, %2093 [0, 0, 0, 0] : vector<4xi32>
    %2096 = llvm.icmp "slt" %2092, %2095 : vector<4xi32>
    %2097 = llvm.getelementptr inbounds %v_1[%2077] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2098 = llvm.intr.masked.load %2097, %2096, %2069 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2099 = llvm.fmul %2075, %2098 : vector<4xf64>
    %2100 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2101 = llvm.add %2100, %2077 overflow<nsw> : i64
    %2102 = llvm.getelementptr inbounds %out1_1[%2101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2099, %2102, %2096 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %2103 = llvm.add %i_2, %2065 overflow<nsw> : i64
    %2104 = llvm.icmp "slt" %2103, %end : i64
    llvm.cond_br %2104, ^bb1(%2103 : i64), ^bb6
  ^bb6:
    llvm.return %2068 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2105 = llvm.mlir.constant(8) : i64
    %2106 = llvm.mlir.constant(16) : i64
    %2107 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2108 = llvm.getelementptr inbounds %context[%2105] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2109 = llvm.load %2108 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2110 = llvm.getelementptr inbounds %context[%2106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2111 = llvm.load %2110 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2112 = llvm.call @program.parallel0(%begin_1, %end_1, %2107, %2109, %2111) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2112 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2113 = llvm.mlir.constant(0) : i64
    %2114 = llvm.mlir.constant(1) : i64
    %2115 = llvm.mlir.constant(2) : i64
    %2116 = llvm.mlir.constant(2 : i32) : i32
    %2117 = llvm.mlir.constant(3 : i32) : i32
    %2118 = llvm.mlir.constant(3) : i64
    %2119 = llvm.mlir.constant(4) : i64
    %2120 = llvm.mlir.constant(5) : i64
    %2121 = llvm.mlir.constant(6) : i64
    %2122 = llvm.mlir.constant(0 : i32) : i32
    %2123 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2124 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2125 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2126 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2125, ^bb1, ^bb3(%2116 : i32)
  ^bb1:
    llvm.cond_br %2126, ^bb2, ^bb3(%2117 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2127 = llvm.getelementptr inbounds %extents[%2114] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2127 {alignment = 8 : i64} : i64, !llvm.ptr
    %2128 = llvm.getelementptr inbounds %extents[%2115] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2128 {alignment = 8 : i64} : i64, !llvm.ptr
    %2129 = llvm.getelementptr inbounds %extents[%2118] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2129 {alignment = 8 : i64} : i64, !llvm.ptr
    %2130 = llvm.getelementptr inbounds %extents[%2119] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2130 {alignment = 8 : i64} : i64, !llvm.ptr
    %2131 = llvm.getelementptr inbounds %extents[%2120] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2131 {alignment = 8 : i64} : i64, !llvm.ptr
    %2132 = llvm.getelementptr inbounds %extents[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2132 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2122 : i32
  ^bb3(%2133: i32):
    llvm.return %2133 : i32
  }
}
