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
              affine.prefetch %a[%b0, %i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?x?xf64>
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
              %124 = arith.andi %k0, %c7 : index
              %125 = arith.addi %49, %124 overflow<nsw> : index
              memref.prefetch %a[%b0, %125, %k0], read, locality<2>, data : memref<?x?x?xf64>
              %126 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
              %127 = vector.broadcast %126 : f64 to vector<4xf64>
              %128 = memref.load %a[%b0, %63, %k0] : memref<?x?x?xf64>
              %129 = vector.broadcast %128 : f64 to vector<4xf64>
              %130 = memref.load %a[%b0, %61, %k0] : memref<?x?x?xf64>
              %131 = vector.broadcast %130 : f64 to vector<4xf64>
              %132 = memref.load %a[%b0, %59, %k0] : memref<?x?x?xf64>
              %133 = vector.broadcast %132 : f64 to vector<4xf64>
              %134 = memref.load %a[%b0, %57, %k0] : memref<?x?x?xf64>
              %135 = vector.broadcast %134 : f64 to vector<4xf64>
              %136 = memref.load %a[%b0, %55, %k0] : memref<?x?x?xf64>
              %137 = vector.broadcast %136 : f64 to vector<4xf64>
              %138 = vector.load %b_copy_1[%122, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %139 = arith.addi %c0, %c4 overflow<nsw> : index
              %140 = vector.load %b_copy_1[%122, %139] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %141 = arith.mulf %127, %138 fastmath<reassoc,contract> : vector<4xf64>
              %142 = arith.mulf %127, %140 fastmath<reassoc,contract> : vector<4xf64>
              %143 = arith.mulf %129, %138 fastmath<reassoc,contract> : vector<4xf64>
              %144 = arith.mulf %129, %140 fastmath<reassoc,contract> : vector<4xf64>
              %145 = arith.mulf %131, %138 fastmath<reassoc,contract> : vector<4xf64>
              %146 = arith.mulf %131, %140 fastmath<reassoc,contract> : vector<4xf64>
              %147 = arith.mulf %133, %138 fastmath<reassoc,contract> : vector<4xf64>
              %148 = arith.mulf %133, %140 fastmath<reassoc,contract> : vector<4xf64>
              %149 = arith.mulf %135, %138 fastmath<reassoc,contract> : vector<4xf64>
              %150 = arith.mulf %135, %140 fastmath<reassoc,contract> : vector<4xf64>
              %151 = arith.mulf %137, %138 fastmath<reassoc,contract> : vector<4xf64>
              %152 = arith.mulf %137, %140 fastmath<reassoc,contract> : vector<4xf64>
              %153 = arith.addf %110, %141 fastmath<reassoc,contract> : vector<4xf64>
              %154 = arith.addf %111, %142 fastmath<reassoc,contract> : vector<4xf64>
              %155 = arith.addf %112, %143 fastmath<reassoc,contract> : vector<4xf64>
              %156 = arith.addf %113, %144 fastmath<reassoc,contract> : vector<4xf64>
              %157 = arith.addf %114, %145 fastmath<reassoc,contract> : vector<4xf64>
              %158 = arith.addf %115, %146 fastmath<reassoc,contract> : vector<4xf64>
              %159 = arith.addf %116, %147 fastmath<reassoc,contract> : vector<4xf64>
              %160 = arith.addf %117, %148 fastmath<reassoc,contract> : vector<4xf64>
              %161 = arith.addf %118, %149 fastmath<reassoc,contract> : vector<4xf64>
              %162 = arith.addf %119, %150 fastmath<reassoc,contract> : vector<4xf64>
              %163 = arith.addf %120, %151 fastmath<reassoc,contract> : vector<4xf64>
              %164 = arith.addf %121, %152 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %165 = arith.cmpi slt, %c0, %52 : index
            %166 = arith.cmpi slt, %c1, %52 : index
            %167 = arith.cmpi slt, %c2, %52 : index
            %168 = arith.cmpi slt, %c3, %52 : index
            %169 = arith.cmpi slt, %c4, %52 : index
            %170 = arith.cmpi slt, %c5, %52 : index
            vector.store %98, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %171 = arith.addi %j_panel, %c4 : index
            vector.store %99, %out0_1[%b0, %i_tile, %171] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %100, %out0_1[%b0, %63, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %101, %out0_1[%b0, %63, %171] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %102, %out0_1[%b0, %61, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %103, %out0_1[%b0, %61, %171] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %104, %out0_1[%b0, %59, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %105, %out0_1[%b0, %59, %171] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %106, %out0_1[%b0, %57, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %107, %out0_1[%b0, %57, %171] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %108, %out0_1[%b0, %55, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %109, %out0_1[%b0, %55, %171] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_tile = %15 to %4 step %c4 {
            %172 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
            %173 = arith.subi %172, %i_below_tile overflow<nsw> : index
            %174 = arith.subi %4, %i_below_tile overflow<nsw> : index
            %175 = arith.minsi %173, %174 : index
            %176 = arith.addi %175, %minus1 overflow<nsw> : index
            %177 = arith.minsi %176, %c3 : index
            %178 = arith.addi %i_below_tile, %177 : index
            %179 = arith.minsi %176, %c2 : index
            %180 = arith.addi %i_below_tile, %179 : index
            %181 = arith.minsi %176, %c1 : index
            %182 = arith.addi %i_below_tile, %181 : index
            %183 = arith.cmpi eq, %k0_piece, %c0 : index
            %184, %185, %186, %187, %188, %189, %190, %191 = scf.if %183 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %192 = arith.cmpi slt, %c0, %175 : index
              %193 = arith.cmpi slt, %c1, %175 : index
              %194 = arith.cmpi slt, %c2, %175 : index
              %195 = arith.cmpi slt, %c3, %175 : index
              %196 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %197 = arith.addi %j_panel, %c4 : index
              %198 = vector.load %out0_1[%b0, %i_below_tile, %197] : memref<?x?x?xf64>, vector<4xf64>
              %199 = vector.load %out0_1[%b0, %182, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %200 = vector.load %out0_1[%b0, %182, %197] : memref<?x?x?xf64>, vector<4xf64>
              %201 = vector.load %out0_1[%b0, %180, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %202 = vector.load %out0_1[%b0, %180, %197] : memref<?x?x?xf64>, vector<4xf64>
              %203 = vector.load %out0_1[%b0, %178, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %204 = vector.load %out0_1[%b0, %178, %197] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %196, %198, %199, %200, %201, %202, %203, %204 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %205 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %206 = arith.minsi %205, %5 : index
            %207, %208, %209, %210, %211, %212, %213, %214 = scf.for %k0_below = %k0_piece to %206 step %c1 iter_args(%215 = %184, %216 = %185, %217 = %186, %218 = %187, %219 = %188, %220 = %189, %221 = %190, %222 = %191) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %223 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
              %224 = arith.addi %223, %c8 overflow<nsw> : index
              memref.prefetch %b_copy_1[%224, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %225 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
              %226 = vector.broadcast %225 : f64 to vector<4xf64>
              %227 = memref.load %a[%b0, %182, %k0_below] : memref<?x?x?xf64>
              %228 = vector.broadcast %227 : f64 to vector<4xf64>
              %229 = memref.load %a[%b0, %180, %k0_below] : memref<?x?x?xf64>
              %230 = vector.broadcast %229 : f64 to vector<4xf64>
              %231 = memref.load %a[%b0, %178, %k0_below] : memref<?x?x?xf64>
              %232 = vector.broadcast %231 : f64 to vector<4xf64>
              %233 = vector.load %b_copy_1[%223, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %234 = arith.addi %c0, %c4 overflow<nsw> : index
              %235 = vector.load %b_copy_1[%223, %234] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %236 = arith.mulf %226, %233 fastmath<reassoc,contract> : vector<4xf64>
              %237 = arith.mulf %226, %235 fastmath<reassoc,contract> : vector<4xf64>
              %238 = arith.mulf %228, %233 fastmath<reassoc,contract> : vector<4xf64>
              %239 = arith.mulf %228, %235 fastmath<reassoc,contract> : vector<4xf64>
              %240 = arith.mulf %230, %233 fastmath<reassoc,contract> : vector<4xf64>
              %241 = arith.mulf %230, %235 fastmath<reassoc,contract> : vector<4xf64>
              %242 = arith.mulf %232, %233 fastmath<reassoc,contract> : vector<4xf64>
              %243 = arith.mulf %232, %235 fastmath<reassoc,contract> : vector<4xf64>
              %244 = arith.addf %215, %236 fastmath<reassoc,contract> : vector<4xf64>
              %245 = arith.addf %216, %237 fastmath<reassoc,contract> : vector<4xf64>
              %246 = arith.addf %217, %238 fastmath<reassoc,contract> : vector<4xf64>
              %247 = arith.addf %218, %239 fastmath<reassoc,contract> : vector<4xf64>
              %248 = arith.addf %219, %240 fastmath<reassoc,contract> : vector<4xf64>
              %249 = arith.addf %220, %241 fastmath<reassoc,contract> : vector<4xf64>
              %250 = arith.addf %221, %242 fastmath<reassoc,contract> : vector<4xf64>
              %251 = arith.addf %222, %243 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %244, %245, %246, %247, %248, %249, %250, %251 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %252 = arith.cmpi slt, %c0, %175 : index
            %253 = arith.cmpi slt, %c1, %175 : index
            %254 = arith.cmpi slt, %c2, %175 : index
            %255 = arith.cmpi slt, %c3, %175 : index
            vector.store %207, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %256 = arith.addi %j_panel, %c4 : index
            vector.store %208, %out0_1[%b0, %i_below_tile, %256] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %209, %out0_1[%b0, %182, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %210, %out0_1[%b0, %182, %256] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %211, %out0_1[%b0, %180, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %212, %out0_1[%b0, %180, %256] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %213, %out0_1[%b0, %178, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %214, %out0_1[%b0, %178, %256] : memref<?x?x?xf64>, vector<4xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      scf.for %j_right_panel = %10 to %6 step %c4 {
        %257 = arith.subi %6, %j_right_panel overflow<nsw> : index
        %258 = arith.minsi %c4, %257 : index
        %259 = arith.maxsi %258, %c0 : index
        %260 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
        %261 = arith.subi %260, %j_right_panel overflow<nsw> : index
        %262 = arith.minsi %261, %257 : index
        %263 = vector.create_mask %262 : vector<4xi1>
        scf.for %k0_right_piece = %c0 to %11 step %c16384 {
          %b_copy_2 = memref.alloc(%32, %33) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %31 {
            %264 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %265 = arith.minsi %264, %5 : index
            scf.for %k0_right_copy = %k0_right_piece to %265 step %c1 {
              %266 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%b0, %266, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %267 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %268 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
              vector.maskedstore %b_copy_2[%268, %c0], %263, %267 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
            }
          }
          %269 = arith.subi %5, %k0_right_piece overflow<nsw> : index
          %270 = arith.minsi %c16384, %269 : index
          %271 = arith.maxsi %270, %c0 : index
          %272 = arith.select %31, %c0, %271 : index
          %273 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %272, %259] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %274 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %275 = "memref.cast"(%273) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %31, %274, %275 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          scf.for %i_right_tile = %c0 to %19 step %c8 {
            %276 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
            %277 = arith.subi %276, %i_right_tile overflow<nsw> : index
            %278 = arith.subi %19, %i_right_tile overflow<nsw> : index
            %279 = arith.minsi %277, %278 : index
            %280 = arith.addi %279, %minus1 overflow<nsw> : index
            %281 = arith.minsi %280, %c7 : index
            %282 = arith.addi %i_right_tile, %281 : index
            %283 = arith.minsi %280, %c6 : index
            %284 = arith.addi %i_right_tile, %283 : index
            %285 = arith.minsi %280, %c5 : index
            %286 = arith.addi %i_right_tile, %285 : index
            %287 = arith.minsi %280, %c4 : index
            %288 = arith.addi %i_right_tile, %287 : index
            %289 = arith.minsi %280, %c3 : index
            %290 = arith.addi %i_right_tile, %289 : index
            %291 = arith.minsi %280, %c2 : index
            %292 = arith.addi %i_right_tile, %291 : index
            %293 = arith.minsi %280, %c1 : index
            %294 = arith.addi %i_right_tile, %293 : index
            %295 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %296, %297, %298, %299, %300, %301, %302, %303 = scf.if %295 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %304 = arith.cmpi slt, %c0, %279 : index
              %305 = arith.cmpi slt, %c1, %279 : index
              %306 = arith.cmpi slt, %c2, %279 : index
              %307 = arith.cmpi slt, %c3, %279 : index
              %308 = arith.cmpi slt, %c4, %279 : index
              %309 = arith.cmpi slt, %c5, %279 : index
              %310 = arith.cmpi slt, %c6, %279 : index
              %311 = arith.cmpi slt, %c7, %279 : index
              %312 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %313 = vector.maskedload %out0_1[%b0, %294, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %314 = vector.maskedload %out0_1[%b0, %292, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %315 = vector.maskedload %out0_1[%b0, %290, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %316 = vector.maskedload %out0_1[%b0, %288, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %317 = vector.maskedload %out0_1[%b0, %286, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %318 = vector.maskedload %out0_1[%b0, %284, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %319 = vector.maskedload %out0_1[%b0, %282, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %312, %313, %314, %315, %316, %317, %318, %319 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %320 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %321 = arith.minsi %320, %5 : index
            %322, %323, %324, %325, %326, %327, %328, %329 = scf.for %k0_right = %k0_right_piece to %321 step %c1 iter_args(%330 = %296, %331 = %297, %332 = %298, %333 = %299, %334 = %300, %335 = %301, %336 = %302, %337 = %303) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %338 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
              %339 = vector.broadcast %338 : f64 to vector<4xf64>
              %340 = memref.load %a[%b0, %294, %k0_right] : memref<?x?x?xf64>
              %341 = vector.broadcast %340 : f64 to vector<4xf64>
              %342 = memref.load %a[%b0, %292, %k0_right] : memref<?x?x?xf64>
              %343 = vector.broadcast %342 : f64 to vector<4xf64>
              %344 = memref.load %a[%b0, %290, %k0_right] : memref<?x?x?xf64>
              %345 = vector.broadcast %344 : f64 to vector<4xf64>
              %346 = memref.load %a[%b0, %288, %k0_right] : memref<?x?x?xf64>
              %347 = vector.broadcast %346 : f64 to vector<4xf64>
              %348 = memref.load %a[%b0, %286, %k0_right] : memref<?x?x?xf64>
              %349 = vector.broadcast %348 : f64 to vector<4xf64>
              %350 = memref.load %a[%b0, %284, %k0_right] : memref<?x?x?xf64>
              %351 = vector.broadcast %350 : f64 to vector<4xf64>
              %352 = memref.load %a[%b0, %282, %k0_right] : memref<?x?x?xf64>
              %353 = vector.broadcast %352 : f64 to vector<4xf64>
              %354 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
              %355 = vector.maskedload %b_copy_3[%354, %c0], %263, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %356 = arith.mulf %339, %355 fastmath<reassoc,contract> : vector<4xf64>
              %357 = arith.mulf %341, %355 fastmath<reassoc,contract> : vector<4xf64>
              %358 = arith.mulf %343, %355 fastmath<reassoc,contract> : vector<4xf64>
              %359 = arith.mulf %345, %355 fastmath<reassoc,contract> : vector<4xf64>
              %360 = arith.mulf %347, %355 fastmath<reassoc,contract> : vector<4xf64>
              %361 = arith.mulf %349, %355 fastmath<reassoc,contract> : vector<4xf64>
              %362 = arith.mulf %351, %355 fastmath<reassoc,contract> : vector<4xf64>
              %363 = arith.mulf %353, %355 fastmath<reassoc,contract> : vector<4xf64>
              %364 = arith.addf %330, %356 fastmath<reassoc,contract> : vector<4xf64>
              %365 = arith.addf %331, %357 fastmath<reassoc,contract> : vector<4xf64>
              %366 = arith.addf %332, %358 fastmath<reassoc,contract> : vector<4xf64>
              %367 = arith.addf %333, %359 fastmath<reassoc,contract> : vector<4xf64>
              %368 = arith.addf %334, %360 fastmath<reassoc,contract> : vector<4xf64>
              %369 = arith.addf %335, %361 fastmath<reassoc,contract> : vector<4xf64>
              %370 = arith.addf %336, %362 fastmath<reassoc,contract> : vector<4xf64>
              %371 = arith.addf %337, %363 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %364, %365, %366, %367, %368, %369, %370, %371 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %372 = arith.cmpi slt, %c0, %279 : index
            %373 = arith.cmpi slt, %c1, %279 : index
            %374 = arith.cmpi slt, %c2, %279 : index
            %375 = arith.cmpi slt, %c3, %279 : index
            %376 = arith.cmpi slt, %c4, %279 : index
            %377 = arith.cmpi slt, %c5, %279 : index
            %378 = arith.cmpi slt, %c6, %279 : index
            %379 = arith.cmpi slt, %c7, %279 : index
            vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %263, %322 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %294, %j_right_panel], %263, %323 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %292, %j_right_panel], %263, %324 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %290, %j_right_panel], %263, %325 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %288, %j_right_panel], %263, %326 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %286, %j_right_panel], %263, %327 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %284, %j_right_panel], %263, %328 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %282, %j_right_panel], %263, %329 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_tile = %19 to %4 step %c4 {
            %380 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
            %381 = arith.subi %380, %i_right_below_tile overflow<nsw> : index
            %382 = arith.subi %4, %i_right_below_tile overflow<nsw> : index
            %383 = arith.minsi %381, %382 : index
            %384 = arith.addi %383, %minus1 overflow<nsw> : index
            %385 = arith.minsi %384, %c3 : index
            %386 = arith.addi %i_right_below_tile, %385 : index
            %387 = arith.minsi %384, %c2 : index
            %388 = arith.addi %i_right_below_tile, %387 : index
            %389 = arith.minsi %384, %c1 : index
            %390 = arith.addi %i_right_below_tile, %389 : index
            %391 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %392, %393, %394, %395 = scf.if %391 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %396 = arith.cmpi slt, %c0, %383 : index
              %397 = arith.cmpi slt, %c1, %383 : index
              %398 = arith.cmpi slt, %c2, %383 : index
              %399 = arith.cmpi slt, %c3, %383 : index
              %400 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %401 = vector.maskedload %out0_1[%b0, %390, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %402 = vector.maskedload %out0_1[%b0, %388, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %403 = vector.maskedload %out0_1[%b0, %386, %j_right_panel], %263, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %400, %401, %402, %403 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %404 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %405 = arith.minsi %404, %5 : index
            %406, %407, %408, %409 = scf.for %k0_right_below = %k0_right_piece to %405 step %c1 iter_args(%410 = %392, %411 = %393, %412 = %394, %413 = %395) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %414 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
              %415 = vector.broadcast %414 : f64 to vector<4xf64>
              %416 = memref.load %a[%b0, %390, %k0_right_below] : memref<?x?x?xf64>
              %417 = vector.broadcast %416 : f64 to vector<4xf64>
              %418 = memref.load %a[%b0, %388, %k0_right_below] : memref<?x?x?xf64>
              %419 = vector.broadcast %418 : f64 to vector<4xf64>
              %420 = memref.load %a[%b0, %386, %k0_right_below] : memref<?x?x?xf64>
              %421 = vector.broadcast %420 : f64 to vector<4xf64>
              %422 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
              %423 = vector.maskedload %b_copy_3[%422, %c0], %263, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %424 = arith.mulf %415, %423 fastmath<reassoc,contract> : vector<4xf64>
              %425 = arith.mulf %417, %423 fastmath<reassoc,contract> : vector<4xf64>
              %426 = arith.mulf %419, %423 fastmath<reassoc,contract> : vector<4xf64>
              %427 = arith.mulf %421, %423 fastmath<reassoc,contract> : vector<4xf64>
              %428 = arith.addf %410, %424 fastmath<reassoc,contract> : vector<4xf64>
              %429 = arith.addf %411, %425 fastmath<reassoc,contract> : vector<4xf64>
              %430 = arith.addf %412, %426 fastmath<reassoc,contract> : vector<4xf64>
              %431 = arith.addf %413, %427 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %428, %429, %430, %431 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %432 = arith.cmpi slt, %c0, %383 : index
            %433 = arith.cmpi slt, %c1, %383 : index
            %434 = arith.cmpi slt, %c2, %383 : index
            %435 = arith.cmpi slt, %c3, %383 : index
            vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %263, %406 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %390, %j_right_panel], %263, %407 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %388, %j_right_panel], %263, %408 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %386, %j_right_panel], %263, %409 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    %436 = arith.constant 0 : index
    %437 = arith.maxsi %7, %436 : index
    %438 = arith.constant 2 : index
    %439 = arith.shrsi %7, %438 : index
    %440 = arith.constant 4 : index
    %441 = arith.muli %439, %440 : index
    %442 = arith.constant 0 : index
    %443 = arith.maxsi %441, %442 : index
    %444 = arith.constant 3 : index
    %445 = arith.addi %443, %444 : index
    %446 = arith.constant 4 : index
    %447 = arith.divui %445, %446 : index
    %448 = arith.constant 5 : index
    %449 = arith.muli %447, %448 : index
    %450 = arith.constant 8 : index
    %451 = arith.addi %450, %449 : index
    %452 = arith.constant 7 : index
    %453 = arith.addi %451, %452 : index
    %454 = arith.muli %437, %453 : index
    %455 = arith.constant 32768 : index
    %456 = arith.cmpi sge, %454, %455 : index
    "omp.parallel"(%456) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %457 = memref.load %v[%i] : memref<?xf64>
          %458 = vector.broadcast %457 : f64 to vector<4xf64>
          %459 = arith.shrsi %7, %c2 : index
          %460 = arith.muli %459, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %460 step %c4 {
            %461 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %462 = arith.mulf %458, %461 : vector<4xf64>
            vector.store %462, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %463 = arith.cmpi slt, %460, %7 : index
          scf.if %463 {
            %464 = arith.subi %7, %460 overflow<nsw> : index
            %465 = vector.create_mask %464 : vector<4xi1>
            %466 = vector.maskedload %v[%460], %465, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %467 = arith.mulf %458, %466 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %460], %465, %467 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %468 = arith.shrsi %4, %c3 : index
    %469 = arith.muli %468, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %469 step %c8 {
      %470 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %470 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %471 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %472 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %473 = memref.load %a[%k1_1_copy, %472, %k0_1_copy] : memref<?x?x?xf64>
            %474 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %475 = memref.load %a[%k1_1_copy, %474, %k0_1_copy] : memref<?x?x?xf64>
            %476 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %477 = memref.load %a[%k1_1_copy, %476, %k0_1_copy] : memref<?x?x?xf64>
            %478 = vector.from_elements %471, %473, %475, %477 : vector<4xf64>
            %479 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %480 = memref.load %a[%k1_1_copy, %479, %k0_1_copy] : memref<?x?x?xf64>
            %481 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %482 = memref.load %a[%k1_1_copy, %481, %k0_1_copy] : memref<?x?x?xf64>
            %483 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %484 = memref.load %a[%k1_1_copy, %483, %k0_1_copy] : memref<?x?x?xf64>
            %485 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %486 = memref.load %a[%k1_1_copy, %485, %k0_1_copy] : memref<?x?x?xf64>
            %487 = vector.from_elements %480, %482, %484, %486 : vector<4xf64>
            vector.store %478, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %488 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %487, %a_copy[%k1_1_copy, %k0_1_copy, %488] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %489 = arith.subi %4, %j_1_block overflow<nsw> : index
        %490 = arith.floordivsi %489, %c6 : index
        %491 = arith.muli %490, %c6 overflow<nsw> : index
        %492 = arith.addi %491, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %492 step %c6 {
          %493, %494, %495, %496, %497, %498, %499, %500, %501, %502, %503, %504 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%505 = %0, %506 = %0, %507 = %0, %508 = %0, %509 = %0, %510 = %0, %511 = %0, %512 = %0, %513 = %0, %514 = %0, %515 = %0, %516 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %517, %518, %519, %520, %521, %522, %523, %524, %525, %526, %527, %528 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%529 = %505, %530 = %506, %531 = %507, %532 = %508, %533 = %509, %534 = %510, %535 = %511, %536 = %512, %537 = %513, %538 = %514, %539 = %515, %540 = %516) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %541 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %542 = vector.broadcast %541 : f64 to vector<4xf64>
              %543 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %544 = memref.load %a[%k1, %543, %k0_1] : memref<?x?x?xf64>
              %545 = vector.broadcast %544 : f64 to vector<4xf64>
              %546 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %547 = memref.load %a[%k1, %546, %k0_1] : memref<?x?x?xf64>
              %548 = vector.broadcast %547 : f64 to vector<4xf64>
              %549 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %550 = memref.load %a[%k1, %549, %k0_1] : memref<?x?x?xf64>
              %551 = vector.broadcast %550 : f64 to vector<4xf64>
              %552 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %553 = memref.load %a[%k1, %552, %k0_1] : memref<?x?x?xf64>
              %554 = vector.broadcast %553 : f64 to vector<4xf64>
              %555 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %556 = memref.load %a[%k1, %555, %k0_1] : memref<?x?x?xf64>
              %557 = vector.broadcast %556 : f64 to vector<4xf64>
              %558 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %559 = arith.addi %c0, %c4 overflow<nsw> : index
              %560 = vector.load %a_copy[%k1, %k0_1, %559] : memref<?x?x8xf64>, vector<4xf64>
              %561 = arith.mulf %542, %558 fastmath<reassoc,contract> : vector<4xf64>
              %562 = arith.mulf %542, %560 fastmath<reassoc,contract> : vector<4xf64>
              %563 = arith.mulf %545, %558 fastmath<reassoc,contract> : vector<4xf64>
              %564 = arith.mulf %545, %560 fastmath<reassoc,contract> : vector<4xf64>
              %565 = arith.mulf %548, %558 fastmath<reassoc,contract> : vector<4xf64>
              %566 = arith.mulf %548, %560 fastmath<reassoc,contract> : vector<4xf64>
              %567 = arith.mulf %551, %558 fastmath<reassoc,contract> : vector<4xf64>
              %568 = arith.mulf %551, %560 fastmath<reassoc,contract> : vector<4xf64>
              %569 = arith.mulf %554, %558 fastmath<reassoc,contract> : vector<4xf64>
              %570 = arith.mulf %554, %560 fastmath<reassoc,contract> : vector<4xf64>
              %571 = arith.mulf %557, %558 fastmath<reassoc,contract> : vector<4xf64>
              %572 = arith.mulf %557, %560 fastmath<reassoc,contract> : vector<4xf64>
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
              %583 = arith.addf %539, %571 fastmath<reassoc,contract> : vector<4xf64>
              %584 = arith.addf %540, %572 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %573, %574, %575, %576, %577, %578, %579, %580, %581, %582, %583, %584 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %517, %518, %519, %520, %521, %522, %523, %524, %525, %526, %527, %528 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %493, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %585 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %494, %out2_1[%i_1_tile, %585] : memref<?x?xf64>, vector<4xf64>
          %586 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %495, %out2_1[%586, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %496, %out2_1[%586, %585] : memref<?x?xf64>, vector<4xf64>
          %587 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %497, %out2_1[%587, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %498, %out2_1[%587, %585] : memref<?x?xf64>, vector<4xf64>
          %588 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %499, %out2_1[%588, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %500, %out2_1[%588, %585] : memref<?x?xf64>, vector<4xf64>
          %589 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %501, %out2_1[%589, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %502, %out2_1[%589, %585] : memref<?x?xf64>, vector<4xf64>
          %590 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %503, %out2_1[%590, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %504, %out2_1[%590, %585] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %492 to %4 step %c4 {
          %591 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %592 = arith.subi %591, %i_1_below_tile overflow<nsw> : index
          %593 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %594 = arith.minsi %592, %593 : index
          %595 = arith.addi %594, %minus1 overflow<nsw> : index
          %596 = arith.minsi %595, %c3 : index
          %597 = arith.addi %i_1_below_tile, %596 : index
          %598 = arith.minsi %595, %c2 : index
          %599 = arith.addi %i_1_below_tile, %598 : index
          %600 = arith.minsi %595, %c1 : index
          %601 = arith.addi %i_1_below_tile, %600 : index
          %602, %603, %604, %605, %606, %607, %608, %609 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%610 = %0, %611 = %0, %612 = %0, %613 = %0, %614 = %0, %615 = %0, %616 = %0, %617 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %618, %619, %620, %621, %622, %623, %624, %625 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%626 = %610, %627 = %611, %628 = %612, %629 = %613, %630 = %614, %631 = %615, %632 = %616, %633 = %617) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %634 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %635 = vector.broadcast %634 : f64 to vector<4xf64>
              %636 = memref.load %a[%k1_1_below, %601, %k0_1_below] : memref<?x?x?xf64>
              %637 = vector.broadcast %636 : f64 to vector<4xf64>
              %638 = memref.load %a[%k1_1_below, %599, %k0_1_below] : memref<?x?x?xf64>
              %639 = vector.broadcast %638 : f64 to vector<4xf64>
              %640 = memref.load %a[%k1_1_below, %597, %k0_1_below] : memref<?x?x?xf64>
              %641 = vector.broadcast %640 : f64 to vector<4xf64>
              %642 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %643 = arith.addi %c0, %c4 overflow<nsw> : index
              %644 = vector.load %a_copy[%k1_1_below, %k0_1_below, %643] : memref<?x?x8xf64>, vector<4xf64>
              %645 = arith.mulf %635, %642 fastmath<reassoc,contract> : vector<4xf64>
              %646 = arith.mulf %635, %644 fastmath<reassoc,contract> : vector<4xf64>
              %647 = arith.mulf %637, %642 fastmath<reassoc,contract> : vector<4xf64>
              %648 = arith.mulf %637, %644 fastmath<reassoc,contract> : vector<4xf64>
              %649 = arith.mulf %639, %642 fastmath<reassoc,contract> : vector<4xf64>
              %650 = arith.mulf %639, %644 fastmath<reassoc,contract> : vector<4xf64>
              %651 = arith.mulf %641, %642 fastmath<reassoc,contract> : vector<4xf64>
              %652 = arith.mulf %641, %644 fastmath<reassoc,contract> : vector<4xf64>
              %653 = arith.addf %626, %645 fastmath<reassoc,contract> : vector<4xf64>
              %654 = arith.addf %627, %646 fastmath<reassoc,contract> : vector<4xf64>
              %655 = arith.addf %628, %647 fastmath<reassoc,contract> : vector<4xf64>
              %656 = arith.addf %629, %648 fastmath<reassoc,contract> : vector<4xf64>
              %657 = arith.addf %630, %649 fastmath<reassoc,contract> : vector<4xf64>
              %658 = arith.addf %631, %650 fastmath<reassoc,contract> : vector<4xf64>
              %659 = arith.addf %632, %651 fastmath<reassoc,contract> : vector<4xf64>
              %660 = arith.addf %633, %652 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %653, %654, %655, %656, %657, %658, %659, %660 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %618, %619, %620, %621, %622, %623, %624, %625 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %661 = arith.cmpi slt, %c0, %594 : index
          %662 = arith.cmpi slt, %c1, %594 : index
          %663 = arith.cmpi slt, %c2, %594 : index
          %664 = arith.cmpi slt, %c3, %594 : index
          vector.store %602, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %665 = arith.addi %j_1_panel, %c4 : index
          vector.store %603, %out2_1[%i_1_below_tile, %665] : memref<?x?xf64>, vector<4xf64>
          vector.store %604, %out2_1[%601, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %605, %out2_1[%601, %665] : memref<?x?xf64>, vector<4xf64>
          vector.store %606, %out2_1[%599, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %607, %out2_1[%599, %665] : memref<?x?xf64>, vector<4xf64>
          vector.store %608, %out2_1[%597, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %609, %out2_1[%597, %665] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %666 = arith.muli %468, %minus8 overflow<nsw> : index
    %667 = arith.addi %4, %666 overflow<nsw> : index
    %668 = arith.shrsi %667, %c3 : index
    %669 = arith.muli %668, %c8 overflow<nsw> : index
    %670 = arith.addi %669, %469 overflow<nsw> : index
    %671 = arith.addi %12, %666 overflow<nsw> : index
    %672 = arith.floordivsi %671, %c6 : index
    %673 = arith.muli %672, %c6 overflow<nsw> : index
    %674 = arith.addi %673, %469 overflow<nsw> : index
    %675 = arith.maxsi %674, %469 : index
    %676 = arith.minsi %675, %4 : index
    scf.for %j_1_last_panel = %469 to %670 step %c8 {
      %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
      scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
          %677 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
          %678 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
          %679 = memref.load %a[%k1_1_last_copy, %678, %k0_1_last_copy] : memref<?x?x?xf64>
          %680 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
          %681 = memref.load %a[%k1_1_last_copy, %680, %k0_1_last_copy] : memref<?x?x?xf64>
          %682 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
          %683 = memref.load %a[%k1_1_last_copy, %682, %k0_1_last_copy] : memref<?x?x?xf64>
          %684 = vector.from_elements %677, %679, %681, %683 : vector<4xf64>
          %685 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
          %686 = memref.load %a[%k1_1_last_copy, %685, %k0_1_last_copy] : memref<?x?x?xf64>
          %687 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
          %688 = memref.load %a[%k1_1_last_copy, %687, %k0_1_last_copy] : memref<?x?x?xf64>
          %689 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
          %690 = memref.load %a[%k1_1_last_copy, %689, %k0_1_last_copy] : memref<?x?x?xf64>
          %691 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
          %692 = memref.load %a[%k1_1_last_copy, %691, %k0_1_last_copy] : memref<?x?x?xf64>
          %693 = vector.from_elements %686, %688, %690, %692 : vector<4xf64>
          vector.store %684, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
          %694 = arith.addi %c0, %c4 overflow<nsw> : index
          vector.store %693, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %694] : memref<?x?x8xf64>, vector<4xf64>
        }
      }
      scf.for %i_1_last_tile = %469 to %676 step %c6 {
        %695 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
        %696 = arith.subi %695, %i_1_last_tile overflow<nsw> : index
        %697 = arith.subi %676, %i_1_last_tile overflow<nsw> : index
        %698 = arith.minsi %696, %697 : index
        %699 = arith.addi %698, %minus1 overflow<nsw> : index
        %700 = arith.minsi %699, %c5 : index
        %701 = arith.addi %i_1_last_tile, %700 : index
        %702 = arith.minsi %699, %c4 : index
        %703 = arith.addi %i_1_last_tile, %702 : index
        %704 = arith.minsi %699, %c3 : index
        %705 = arith.addi %i_1_last_tile, %704 : index
        %706 = arith.minsi %699, %c2 : index
        %707 = arith.addi %i_1_last_tile, %706 : index
        %708 = arith.minsi %699, %c1 : index
        %709 = arith.addi %i_1_last_tile, %708 : index
        %710, %711, %712, %713, %714, %715, %716, %717, %718, %719, %720, %721 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%722 = %0, %723 = %0, %724 = %0, %725 = %0, %726 = %0, %727 = %0, %728 = %0, %729 = %0, %730 = %0, %731 = %0, %732 = %0, %733 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %734, %735, %736, %737, %738, %739, %740, %741, %742, %743, %744, %745 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%746 = %722, %747 = %723, %748 = %724, %749 = %725, %750 = %726, %751 = %727, %752 = %728, %753 = %729, %754 = %730, %755 = %731, %756 = %732, %757 = %733) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %758 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
            %759 = vector.broadcast %758 : f64 to vector<4xf64>
            %760 = memref.load %a[%k1_1, %709, %k0_2] : memref<?x?x?xf64>
            %761 = vector.broadcast %760 : f64 to vector<4xf64>
            %762 = memref.load %a[%k1_1, %707, %k0_2] : memref<?x?x?xf64>
            %763 = vector.broadcast %762 : f64 to vector<4xf64>
            %764 = memref.load %a[%k1_1, %705, %k0_2] : memref<?x?x?xf64>
            %765 = vector.broadcast %764 : f64 to vector<4xf64>
            %766 = memref.load %a[%k1_1, %703, %k0_2] : memref<?x?x?xf64>
            %767 = vector.broadcast %766 : f64 to vector<4xf64>
            %768 = memref.load %a[%k1_1, %701, %k0_2] : memref<?x?x?xf64>
            %769 = vector.broadcast %768 : f64 to vector<4xf64>
            %770 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %771 = arith.addi %c0, %c4 overflow<nsw> : index
            %772 = vector.load %a_copy_1[%k1_1, %k0_2, %771] : memref<?x?x8xf64>, vector<4xf64>
            %773 = arith.mulf %759, %770 fastmath<reassoc,contract> : vector<4xf64>
            %774 = arith.mulf %759, %772 fastmath<reassoc,contract> : vector<4xf64>
            %775 = arith.mulf %761, %770 fastmath<reassoc,contract> : vector<4xf64>
            %776 = arith.mulf %761, %772 fastmath<reassoc,contract> : vector<4xf64>
            %777 = arith.mulf %763, %770 fastmath<reassoc,contract> : vector<4xf64>
            %778 = arith.mulf %763, %772 fastmath<reassoc,contract> : vector<4xf64>
            %779 = arith.mulf %765, %770 fastmath<reassoc,contract> : vector<4xf64>
            %780 = arith.mulf %765, %772 fastmath<reassoc,contract> : vector<4xf64>
            %781 = arith.mulf %767, %770 fastmath<reassoc,contract> : vector<4xf64>
            %782 = arith.mulf %767, %772 fastmath<reassoc,contract> : vector<4xf64>
            %783 = arith.mulf %769, %770 fastmath<reassoc,contract> : vector<4xf64>
            %784 = arith.mulf %769, %772 fastmath<reassoc,contract> : vector<4xf64>
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
            %795 = arith.addf %756, %783 fastmath<reassoc,contract> : vector<4xf64>
            %796 = arith.addf %757, %784 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %785, %786, %787, %788, %789, %790, %791, %792, %793, %794, %795, %796 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %734, %735, %736, %737, %738, %739, %740, %741, %742, %743, %744, %745 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %797 = arith.cmpi slt, %c0, %698 : index
        %798 = arith.cmpi slt, %c1, %698 : index
        %799 = arith.cmpi slt, %c2, %698 : index
        %800 = arith.cmpi slt, %c3, %698 : index
        %801 = arith.cmpi slt, %c4, %698 : index
        %802 = arith.cmpi slt, %c5, %698 : index
        vector.store %710, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %803 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %711, %out2_1[%i_1_last_tile, %803] : memref<?x?xf64>, vector<4xf64>
        vector.store %712, %out2_1[%709, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %713, %out2_1[%709, %803] : memref<?x?xf64>, vector<4xf64>
        vector.store %714, %out2_1[%707, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %715, %out2_1[%707, %803] : memref<?x?xf64>, vector<4xf64>
        vector.store %716, %out2_1[%705, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %717, %out2_1[%705, %803] : memref<?x?xf64>, vector<4xf64>
        vector.store %718, %out2_1[%703, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %719, %out2_1[%703, %803] : memref<?x?xf64>, vector<4xf64>
        vector.store %720, %out2_1[%701, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %721, %out2_1[%701, %803] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_last_below_tile = %676 to %4 step %c4 {
        %804 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
        %805 = arith.subi %804, %i_1_last_below_tile overflow<nsw> : index
        %806 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
        %807 = arith.minsi %805, %806 : index
        %808 = arith.addi %807, %minus1 overflow<nsw> : index
        %809 = arith.minsi %808, %c3 : index
        %810 = arith.addi %i_1_last_below_tile, %809 : index
        %811 = arith.minsi %808, %c2 : index
        %812 = arith.addi %i_1_last_below_tile, %811 : index
        %813 = arith.minsi %808, %c1 : index
        %814 = arith.addi %i_1_last_below_tile, %813 : index
        %815, %816, %817, %818, %819, %820, %821, %822 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%823 = %0, %824 = %0, %825 = %0, %826 = %0, %827 = %0, %828 = %0, %829 = %0, %830 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %831, %832, %833, %834, %835, %836, %837, %838 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%839 = %823, %840 = %824, %841 = %825, %842 = %826, %843 = %827, %844 = %828, %845 = %829, %846 = %830) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %847 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
            %848 = vector.broadcast %847 : f64 to vector<4xf64>
            %849 = memref.load %a[%k1_1_last_below, %814, %k0_1_last_below] : memref<?x?x?xf64>
            %850 = vector.broadcast %849 : f64 to vector<4xf64>
            %851 = memref.load %a[%k1_1_last_below, %812, %k0_1_last_below] : memref<?x?x?xf64>
            %852 = vector.broadcast %851 : f64 to vector<4xf64>
            %853 = memref.load %a[%k1_1_last_below, %810, %k0_1_last_below] : memref<?x?x?xf64>
            %854 = vector.broadcast %853 : f64 to vector<4xf64>
            %855 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %856 = arith.addi %c0, %c4 overflow<nsw> : index
            %857 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %856] : memref<?x?x8xf64>, vector<4xf64>
            %858 = arith.mulf %848, %855 fastmath<reassoc,contract> : vector<4xf64>
            %859 = arith.mulf %848, %857 fastmath<reassoc,contract> : vector<4xf64>
            %860 = arith.mulf %850, %855 fastmath<reassoc,contract> : vector<4xf64>
            %861 = arith.mulf %850, %857 fastmath<reassoc,contract> : vector<4xf64>
            %862 = arith.mulf %852, %855 fastmath<reassoc,contract> : vector<4xf64>
            %863 = arith.mulf %852, %857 fastmath<reassoc,contract> : vector<4xf64>
            %864 = arith.mulf %854, %855 fastmath<reassoc,contract> : vector<4xf64>
            %865 = arith.mulf %854, %857 fastmath<reassoc,contract> : vector<4xf64>
            %866 = arith.addf %839, %858 fastmath<reassoc,contract> : vector<4xf64>
            %867 = arith.addf %840, %859 fastmath<reassoc,contract> : vector<4xf64>
            %868 = arith.addf %841, %860 fastmath<reassoc,contract> : vector<4xf64>
            %869 = arith.addf %842, %861 fastmath<reassoc,contract> : vector<4xf64>
            %870 = arith.addf %843, %862 fastmath<reassoc,contract> : vector<4xf64>
            %871 = arith.addf %844, %863 fastmath<reassoc,contract> : vector<4xf64>
            %872 = arith.addf %845, %864 fastmath<reassoc,contract> : vector<4xf64>
            %873 = arith.addf %846, %865 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %866, %867, %868, %869, %870, %871, %872, %873 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %831, %832, %833, %834, %835, %836, %837, %838 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %874 = arith.cmpi slt, %c0, %807 : index
        %875 = arith.cmpi slt, %c1, %807 : index
        %876 = arith.cmpi slt, %c2, %807 : index
        %877 = arith.cmpi slt, %c3, %807 : index
        vector.store %815, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %878 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %816, %out2_1[%i_1_last_below_tile, %878] : memref<?x?xf64>, vector<4xf64>
        vector.store %817, %out2_1[%814, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %818, %out2_1[%814, %878] : memref<?x?xf64>, vector<4xf64>
        vector.store %819, %out2_1[%812, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %820, %out2_1[%812, %878] : memref<?x?xf64>, vector<4xf64>
        vector.store %821, %out2_1[%810, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %822, %out2_1[%810, %878] : memref<?x?xf64>, vector<4xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %879 = arith.addi %16, %666 overflow<nsw> : index
    %880 = arith.shrsi %879, %c3 : index
    %881 = arith.muli %880, %c8 overflow<nsw> : index
    %882 = arith.addi %881, %469 overflow<nsw> : index
    %883 = arith.maxsi %882, %469 : index
    %884 = arith.minsi %883, %4 : index
    %885 = arith.andi %4, %c7 : index
    %886 = arith.minsi %c4, %885 : index
    %887 = arith.maxsi %886, %c0 : index
    scf.for %j_1_last_right_panel = %670 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %887) {alignment = 64 : i64} : memref<?x?x?xf64>
      scf.for %k1_1_last_right_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
          %888 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
          %889 = arith.minsi %888, %4 : index
          scf.for %j_1_last_right_copy = %j_1_last_right_panel to %889 step %c1 {
            %890 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            %891 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
            memref.store %890, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %891] : memref<?x?x?xf64>
          }
        }
      }
      %892 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %893 = arith.subi %892, %j_1_last_right_panel overflow<nsw> : index
      %894 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %895 = arith.minsi %893, %894 : index
      %896 = vector.create_mask %895 : vector<4xi1>
      scf.for %i_1_last_right_tile = %469 to %884 step %c8 {
        %897 = arith.addi %i_1_last_right_tile, %c8 overflow<nsw> : index
        %898 = arith.subi %897, %i_1_last_right_tile overflow<nsw> : index
        %899 = arith.subi %884, %i_1_last_right_tile overflow<nsw> : index
        %900 = arith.minsi %898, %899 : index
        %901 = arith.addi %900, %minus1 overflow<nsw> : index
        %902 = arith.minsi %901, %c7 : index
        %903 = arith.addi %i_1_last_right_tile, %902 : index
        %904 = arith.minsi %901, %c6 : index
        %905 = arith.addi %i_1_last_right_tile, %904 : index
        %906 = arith.minsi %901, %c5 : index
        %907 = arith.addi %i_1_last_right_tile, %906 : index
        %908 = arith.minsi %901, %c4 : index
        %909 = arith.addi %i_1_last_right_tile, %908 : index
        %910 = arith.minsi %901, %c3 : index
        %911 = arith.addi %i_1_last_right_tile, %910 : index
        %912 = arith.minsi %901, %c2 : index
        %913 = arith.addi %i_1_last_right_tile, %912 : index
        %914 = arith.minsi %901, %c1 : index
        %915 = arith.addi %i_1_last_right_tile, %914 : index
        %916, %917, %918, %919, %920, %921, %922, %923 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%924 = %0, %925 = %0, %926 = %0, %927 = %0, %928 = %0, %929 = %0, %930 = %0, %931 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %932, %933, %934, %935, %936, %937, %938, %939 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%940 = %924, %941 = %925, %942 = %926, %943 = %927, %944 = %928, %945 = %929, %946 = %930, %947 = %931) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %948 = memref.load %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right] : memref<?x?x?xf64>
            %949 = vector.broadcast %948 : f64 to vector<4xf64>
            %950 = memref.load %a[%k1_1_last_right, %915, %k0_1_last_right] : memref<?x?x?xf64>
            %951 = vector.broadcast %950 : f64 to vector<4xf64>
            %952 = memref.load %a[%k1_1_last_right, %913, %k0_1_last_right] : memref<?x?x?xf64>
            %953 = vector.broadcast %952 : f64 to vector<4xf64>
            %954 = memref.load %a[%k1_1_last_right, %911, %k0_1_last_right] : memref<?x?x?xf64>
            %955 = vector.broadcast %954 : f64 to vector<4xf64>
            %956 = memref.load %a[%k1_1_last_right, %909, %k0_1_last_right] : memref<?x?x?xf64>
            %957 = vector.broadcast %956 : f64 to vector<4xf64>
            %958 = memref.load %a[%k1_1_last_right, %907, %k0_1_last_right] : memref<?x?x?xf64>
            %959 = vector.broadcast %958 : f64 to vector<4xf64>
            %960 = memref.load %a[%k1_1_last_right, %905, %k0_1_last_right] : memref<?x?x?xf64>
            %961 = vector.broadcast %960 : f64 to vector<4xf64>
            %962 = memref.load %a[%k1_1_last_right, %903, %k0_1_last_right] : memref<?x?x?xf64>
            %963 = vector.broadcast %962 : f64 to vector<4xf64>
            %964 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %896, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %965 = arith.mulf %949, %964 fastmath<reassoc,contract> : vector<4xf64>
            %966 = arith.mulf %951, %964 fastmath<reassoc,contract> : vector<4xf64>
            %967 = arith.mulf %953, %964 fastmath<reassoc,contract> : vector<4xf64>
            %968 = arith.mulf %955, %964 fastmath<reassoc,contract> : vector<4xf64>
            %969 = arith.mulf %957, %964 fastmath<reassoc,contract> : vector<4xf64>
            %970 = arith.mulf %959, %964 fastmath<reassoc,contract> : vector<4xf64>
            %971 = arith.mulf %961, %964 fastmath<reassoc,contract> : vector<4xf64>
            %972 = arith.mulf %963, %964 fastmath<reassoc,contract> : vector<4xf64>
            %973 = arith.addf %940, %965 fastmath<reassoc,contract> : vector<4xf64>
            %974 = arith.addf %941, %966 fastmath<reassoc,contract> : vector<4xf64>
            %975 = arith.addf %942, %967 fastmath<reassoc,contract> : vector<4xf64>
            %976 = arith.addf %943, %968 fastmath<reassoc,contract> : vector<4xf64>
            %977 = arith.addf %944, %969 fastmath<reassoc,contract> : vector<4xf64>
            %978 = arith.addf %945, %970 fastmath<reassoc,contract> : vector<4xf64>
            %979 = arith.addf %946, %971 fastmath<reassoc,contract> : vector<4xf64>
            %980 = arith.addf %947, %972 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %973, %974, %975, %976, %977, %978, %979, %980 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %932, %933, %934, %935, %936, %937, %938, %939 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %981 = arith.cmpi slt, %c0, %900 : index
        %982 = arith.cmpi slt, %c1, %900 : index
        %983 = arith.cmpi slt, %c2, %900 : index
        %984 = arith.cmpi slt, %c3, %900 : index
        %985 = arith.cmpi slt, %c4, %900 : index
        %986 = arith.cmpi slt, %c5, %900 : index
        %987 = arith.cmpi slt, %c6, %900 : index
        %988 = arith.cmpi slt, %c7, %900 : index
        vector.maskedstore %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %896, %916 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%915, %j_1_last_right_panel], %896, %917 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%913, %j_1_last_right_panel], %896, %918 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%911, %j_1_last_right_panel], %896, %919 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%909, %j_1_last_right_panel], %896, %920 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%907, %j_1_last_right_panel], %896, %921 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%905, %j_1_last_right_panel], %896, %922 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%903, %j_1_last_right_panel], %896, %923 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_tile = %884 to %4 step %c4 {
        %989 = arith.addi %i_1_last_right_below_tile, %c4 overflow<nsw> : index
        %990 = arith.subi %989, %i_1_last_right_below_tile overflow<nsw> : index
        %991 = arith.subi %4, %i_1_last_right_below_tile overflow<nsw> : index
        %992 = arith.minsi %990, %991 : index
        %993 = arith.addi %992, %minus1 overflow<nsw> : index
        %994 = arith.minsi %993, %c3 : index
        %995 = arith.addi %i_1_last_right_below_tile, %994 : index
        %996 = arith.minsi %993, %c2 : index
        %997 = arith.addi %i_1_last_right_below_tile, %996 : index
        %998 = arith.minsi %993, %c1 : index
        %999 = arith.addi %i_1_last_right_below_tile, %998 : index
        %1000, %1001, %1002, %1003 = scf.for %k1_1_last_right_below = %c0 to %3 step %c1 iter_args(%1004 = %0, %1005 = %0, %1006 = %0, %1007 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1008, %1009, %1010, %1011 = scf.for %k0_1_last_right_below = %c0 to %5 step %c1 iter_args(%1012 = %1004, %1013 = %1005, %1014 = %1006, %1015 = %1007) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1016 = memref.load %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1017 = vector.broadcast %1016 : f64 to vector<4xf64>
            %1018 = memref.load %a[%k1_1_last_right_below, %999, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1019 = vector.broadcast %1018 : f64 to vector<4xf64>
            %1020 = memref.load %a[%k1_1_last_right_below, %997, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1021 = vector.broadcast %1020 : f64 to vector<4xf64>
            %1022 = memref.load %a[%k1_1_last_right_below, %995, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1023 = vector.broadcast %1022 : f64 to vector<4xf64>
            %1024 = vector.maskedload %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %c0], %896, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1025 = arith.mulf %1017, %1024 fastmath<reassoc,contract> : vector<4xf64>
            %1026 = arith.mulf %1019, %1024 fastmath<reassoc,contract> : vector<4xf64>
            %1027 = arith.mulf %1021, %1024 fastmath<reassoc,contract> : vector<4xf64>
            %1028 = arith.mulf %1023, %1024 fastmath<reassoc,contract> : vector<4xf64>
            %1029 = arith.addf %1012, %1025 fastmath<reassoc,contract> : vector<4xf64>
            %1030 = arith.addf %1013, %1026 fastmath<reassoc,contract> : vector<4xf64>
            %1031 = arith.addf %1014, %1027 fastmath<reassoc,contract> : vector<4xf64>
            %1032 = arith.addf %1015, %1028 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1029, %1030, %1031, %1032 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1008, %1009, %1010, %1011 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1033 = arith.cmpi slt, %c0, %992 : index
        %1034 = arith.cmpi slt, %c1, %992 : index
        %1035 = arith.cmpi slt, %c2, %992 : index
        %1036 = arith.cmpi slt, %c3, %992 : index
        vector.maskedstore %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %896, %1000 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%999, %j_1_last_right_panel], %896, %1001 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%997, %j_1_last_right_panel], %896, %1002 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%995, %j_1_last_right_panel], %896, %1003 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1037 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1038 = arith.minsi %1037, %4 : index
        scf.for %i_2 = %i_1 to %1038 step %c1 {
          %1039 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1040 = arith.maxsi %1039, %j_1 : index
          %1041 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1042 = arith.minsi %1041, %4 : index
          scf.for %j_2 = %1040 to %1042 step %c1 {
            %1043 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1043, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %21 = llvm.mlir.constant(2 : i32) : i32
    %22 = llvm.mlir.constant(true) : i1
    %23 = llvm.mlir.constant(32768) : i64
    %24 = llvm.mlir.constant(24) : i64
    %25 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %27 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %28 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %29 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %30 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %31 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %32 = llvm.mul %a_size1, %b_stride1 : i64
    %33 = llvm.ashr %b_stride1, %1 : i64
    %34 = llvm.mul %33, %0 overflow<nsw> : i64
    %35 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %36 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %37 = llvm.sdiv %36, %3 : i64
    %38 = llvm.srem %36, %3 : i64
    %39 = llvm.icmp "ne" %38, %8 : i64
    %40 = llvm.xor %38, %3 : i64
    %41 = llvm.icmp "slt" %40, %8 : i64
    %42 = llvm.and %39, %41 : i1
    %43 = llvm.add %37, %9 : i64
    %44 = llvm.select %42, %43, %37 : i1, i64
    %45 = llvm.mul %44, %3 overflow<nsw> : i64
    %46 = llvm.intr.smin(%45, %a_size1) : (i64, i64) -> i64
    %47 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %48 = llvm.ashr %47, %1 : i64
    %49 = llvm.mul %48, %0 overflow<nsw> : i64
    %50 = llvm.intr.smin(%49, %a_size1) : (i64, i64) -> i64
    %51 = llvm.intr.smin(%4, %a_stride1) : (i64, i64) -> i64
    %52 = llvm.mul %51, %a_size1 : i64
    %53 = llvm.icmp "sgt" %52, %14 : i64
    %54 = llvm.select %53, %51, %8 : i1, i64
    %55 = llvm.intr.smin(%5, %a_stride1) : (i64, i64) -> i64
    %56 = llvm.and %b_stride1, %7 : i64
    %57 = llvm.intr.smin(%6, %56) : (i64, i64) -> i64
    %58 = llvm.intr.smax(%57, %8) : (i64, i64) -> i64
    %59 = llvm.mul %55, %a_size1 : i64
    %60 = llvm.icmp "sgt" %59, %15 : i64
    %61 = llvm.select %60, %55, %8 : i1, i64
    %62 = llvm.select %60, %58, %8 : i1, i64
    %63 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %63, ^bb1(%8 : i64), ^bb50
  ^bb1(%b0: i64):
    %64 = llvm.icmp "slt" %8, %34 : i64
    llvm.cond_br %64, ^bb2(%8 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %65 = llvm.icmp "slt" %8, %35 : i64
    llvm.cond_br %65, ^bb3(%8 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %66 = llvm.mul %54, %16 overflow<nsw> : i64
    %67 = llvm.add %66, %16 overflow<nsw> : i64
    %68 = llvm.and %67, %17 : i64
    %b_copy = llvm.call @aligned_alloc(%16, %68) : (i64, i64) -> !llvm.ptr
    %69 = llvm.mlir.zero : !llvm.ptr
    %70 = llvm.icmp "ne" %b_copy, %69 : !llvm.ptr
    llvm.cond_br %70, ^bb4, ^bb130(%18 : i32)
  ^bb4:
    llvm.cond_br %53, ^bb5, ^bb8
  ^bb5:
    %71 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %72 = llvm.intr.smin(%71, %a_stride1) : (i64, i64) -> i64
    %73 = llvm.icmp "slt" %k0_piece, %72 : i64
    llvm.cond_br %73, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %74 = llvm.add %k0_copy, %0 overflow<nsw> : i64
    %75 = llvm.mul %b0, %27 overflow<nsw> : i64
    %76 = llvm.mul %74, %b_stride1 overflow<nsw> : i64
    %77 = llvm.add %75, %76 overflow<nsw> : i64
    %78 = llvm.add %77, %j_panel overflow<nsw> : i64
    %79 = llvm.getelementptr %b[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%79, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %80 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %81 = llvm.add %75, %80 overflow<nsw> : i64
    %82 = llvm.add %81, %j_panel overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %b[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %85 = llvm.getelementptr inbounds %83[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %86 = llvm.load %85 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %87 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %88 = llvm.mul %87, %0 overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %b_copy[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %84, %89 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %90 = llvm.add %8, %6 overflow<nsw> : i64
    %91 = llvm.add %88, %90 overflow<nsw> : i64
    %92 = llvm.getelementptr inbounds %b_copy[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %86, %92 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %93 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %94 = llvm.icmp "slt" %93, %72 : i64
    llvm.cond_br %94, ^bb6(%93 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %95 = llvm.sub %a_stride1, %k0_piece overflow<nsw> : i64
    %96 = llvm.intr.smin(%4, %95) : (i64, i64) -> i64
    %97 = llvm.intr.smax(%96, %8) : (i64, i64) -> i64
    %98 = llvm.select %53, %8, %97 : i1, i64
    %99 = llvm.mul %b0, %27 overflow<nsw> : i64
    %100 = llvm.mul %k0_piece, %b_stride1 overflow<nsw> : i64
    %101 = llvm.add %99, %100 overflow<nsw> : i64
    %102 = llvm.add %101, %j_panel overflow<nsw> : i64
    %103 = llvm.getelementptr inbounds %b[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %104 = llvm.select %53, %b_copy, %103 : i1, !llvm.ptr
    %105 = llvm.select %53, %54, %98 : i1, i64
    %106 = llvm.select %53, %0, %b_stride1 : i1, i64
    %107 = llvm.icmp "slt" %8, %46 : i64
    llvm.cond_br %107, ^bb9(%8 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %108 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %109 = llvm.sub %108, %i_tile overflow<nsw> : i64
    %110 = llvm.sub %46, %i_tile overflow<nsw> : i64
    %111 = llvm.intr.smin(%109, %110) : (i64, i64) -> i64
    %112 = llvm.add %111, %9 overflow<nsw> : i64
    %113 = llvm.intr.smin(%112, %10) : (i64, i64) -> i64
    %114 = llvm.add %i_tile, %113 : i64
    %115 = llvm.intr.smin(%112, %6) : (i64, i64) -> i64
    %116 = llvm.add %i_tile, %115 : i64
    %117 = llvm.intr.smin(%112, %1) : (i64, i64) -> i64
    %118 = llvm.add %i_tile, %117 : i64
    %119 = llvm.intr.smin(%112, %11) : (i64, i64) -> i64
    %120 = llvm.add %i_tile, %119 : i64
    %121 = llvm.intr.smin(%112, %2) : (i64, i64) -> i64
    %122 = llvm.add %i_tile, %121 : i64
    %123 = llvm.icmp "eq" %k0_piece, %8 : i64
    llvm.cond_br %123, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %124 = llvm.icmp "slt" %8, %111 : i64
    %125 = llvm.icmp "slt" %2, %111 : i64
    %126 = llvm.icmp "slt" %11, %111 : i64
    %127 = llvm.icmp "slt" %1, %111 : i64
    %128 = llvm.icmp "slt" %6, %111 : i64
    %129 = llvm.icmp "slt" %10, %111 : i64
    %130 = llvm.mul %b0, %32 overflow<nsw> : i64
    %131 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %132 = llvm.add %130, %131 overflow<nsw> : i64
    %133 = llvm.add %132, %j_panel overflow<nsw> : i64
    %134 = llvm.getelementptr inbounds %out0[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %135 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %136 = llvm.getelementptr inbounds %134[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %137 = llvm.load %136 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %138 = llvm.mul %122, %b_stride1 overflow<nsw> : i64
    %139 = llvm.add %130, %138 overflow<nsw> : i64
    %140 = llvm.add %139, %j_panel overflow<nsw> : i64
    %141 = llvm.getelementptr inbounds %out0[%140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %143 = llvm.getelementptr inbounds %141[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.mul %120, %b_stride1 overflow<nsw> : i64
    %146 = llvm.add %130, %145 overflow<nsw> : i64
    %147 = llvm.add %146, %j_panel overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %out0[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.getelementptr inbounds %148[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.mul %118, %b_stride1 overflow<nsw> : i64
    %153 = llvm.add %130, %152 overflow<nsw> : i64
    %154 = llvm.add %153, %j_panel overflow<nsw> : i64
    %155 = llvm.getelementptr inbounds %out0[%154] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %156 = llvm.load %155 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %157 = llvm.getelementptr inbounds %155[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %159 = llvm.mul %116, %b_stride1 overflow<nsw> : i64
    %160 = llvm.add %130, %159 overflow<nsw> : i64
    %161 = llvm.add %160, %j_panel overflow<nsw> : i64
    %162 = llvm.getelementptr inbounds %out0[%161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %163 = llvm.load %162 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %164 = llvm.getelementptr inbounds %162[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %165 = llvm.load %164 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %166 = llvm.mul %114, %b_stride1 overflow<nsw> : i64
    %167 = llvm.add %130, %166 overflow<nsw> : i64
    %168 = llvm.add %167, %j_panel overflow<nsw> : i64
    %169 = llvm.getelementptr inbounds %out0[%168] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %170 = llvm.load %169 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %171 = llvm.getelementptr inbounds %169[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %172 = llvm.load %171 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%135, %137, %142, %144, %149, %151, %156, %158, %163, %165, %170, %172 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%173: vector<4xf64>, %174: vector<4xf64>, %175: vector<4xf64>, %176: vector<4xf64>, %177: vector<4xf64>, %178: vector<4xf64>, %179: vector<4xf64>, %180: vector<4xf64>, %181: vector<4xf64>, %182: vector<4xf64>, %183: vector<4xf64>, %184: vector<4xf64>):
    %185 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %186 = llvm.intr.smin(%185, %a_stride1) : (i64, i64) -> i64
    %187 = llvm.icmp "slt" %k0_piece, %186 : i64
    llvm.cond_br %187, ^bb13(%k0_piece, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %188: vector<4xf64>, %189: vector<4xf64>, %190: vector<4xf64>, %191: vector<4xf64>, %192: vector<4xf64>, %193: vector<4xf64>, %194: vector<4xf64>, %195: vector<4xf64>, %196: vector<4xf64>, %197: vector<4xf64>, %198: vector<4xf64>, %199: vector<4xf64>):
    %200 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %201 = llvm.add %200, %0 overflow<nsw> : i64
    %202 = llvm.mul %201, %106 overflow<nsw> : i64
    %203 = llvm.getelementptr %104[%202] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%203, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %204 = llvm.and %k0, %7 : i64
    %205 = llvm.add %108, %204 overflow<nsw> : i64
    %206 = llvm.mul %b0, %26 overflow<nsw> : i64
    %207 = llvm.mul %205, %a_stride1 overflow<nsw> : i64
    %208 = llvm.add %206, %207 overflow<nsw> : i64
    %209 = llvm.add %208, %k0 overflow<nsw> : i64
    %210 = llvm.getelementptr %a[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%210, %19, %21, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %211 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %212 = llvm.add %206, %211 overflow<nsw> : i64
    %213 = llvm.add %212, %k0 overflow<nsw> : i64
    %214 = llvm.getelementptr inbounds %a[%213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %215 = llvm.load %214 {alignment = 8 : i64} : !llvm.ptr -> f64
    %216 = llvm.mlir.poison : vector<4xf64>
    %217 = llvm.insertelement %215, %216[%8 : i64] : vector<4xf64>
    %218 = llvm.shufflevector %217, %216 [0, 0, 0, 0] : vector<4xf64>
    %219 = llvm.mul %122, %a_stride1 overflow<nsw> : i64
    %220 = llvm.add %206, %219 overflow<nsw> : i64
    %221 = llvm.add %220, %k0 overflow<nsw> : i64
    %222 = llvm.getelementptr inbounds %a[%221] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %223 = llvm.load %222 {alignment = 8 : i64} : !llvm.ptr -> f64
    %224 = llvm.mlir.poison : vector<4xf64>
    %225 = llvm.insertelement %223, %224[%8 : i64] : vector<4xf64>
    %226 = llvm.shufflevector %225, %224 [0, 0, 0, 0] : vector<4xf64>
    %227 = llvm.mul %120, %a_stride1 overflow<nsw> : i64
    %228 = llvm.add %206, %227 overflow<nsw> : i64
    %229 = llvm.add %228, %k0 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %a[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %231 = llvm.load %230 {alignment = 8 : i64} : !llvm.ptr -> f64
    %232 = llvm.mlir.poison : vector<4xf64>
    %233 = llvm.insertelement %231, %232[%8 : i64] : vector<4xf64>
    %234 = llvm.shufflevector %233, %232 [0, 0, 0, 0] : vector<4xf64>
    %235 = llvm.mul %118, %a_stride1 overflow<nsw> : i64
    %236 = llvm.add %206, %235 overflow<nsw> : i64
    %237 = llvm.add %236, %k0 overflow<nsw> : i64
    %238 = llvm.getelementptr inbounds %a[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %239 = llvm.load %238 {alignment = 8 : i64} : !llvm.ptr -> f64
    %240 = llvm.mlir.poison : vector<4xf64>
    %241 = llvm.insertelement %239, %240[%8 : i64] : vector<4xf64>
    %242 = llvm.shufflevector %241, %240 [0, 0, 0, 0] : vector<4xf64>
    %243 = llvm.mul %116, %a_stride1 overflow<nsw> : i64
    %244 = llvm.add %206, %243 overflow<nsw> : i64
    %245 = llvm.add %244, %k0 overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %a[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> f64
    %248 = llvm.mlir.poison : vector<4xf64>
    %249 = llvm.insertelement %247, %248[%8 : i64] : vector<4xf64>
    %250 = llvm.shufflevector %249, %248 [0, 0, 0, 0] : vector<4xf64>
    %251 = llvm.mul %114, %a_stride1 overflow<nsw> : i64
    %252 = llvm.add %206, %251 overflow<nsw> : i64
    %253 = llvm.add %252, %k0 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %a[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> f64
    %256 = llvm.mlir.poison : vector<4xf64>
    %257 = llvm.insertelement %255, %256[%8 : i64] : vector<4xf64>
    %258 = llvm.shufflevector %257, %256 [0, 0, 0, 0] : vector<4xf64>
    %259 = llvm.mul %200, %106 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %104[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %261 = llvm.load %260 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %262 = llvm.add %8, %6 overflow<nsw> : i64
    %263 = llvm.add %259, %262 overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %104[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %265 = llvm.load %264 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %266 = llvm.fmul %218, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %267 = llvm.fmul %218, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %268 = llvm.fmul %226, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %269 = llvm.fmul %226, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %270 = llvm.fmul %234, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %271 = llvm.fmul %234, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %272 = llvm.fmul %242, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %273 = llvm.fmul %242, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %274 = llvm.fmul %250, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %275 = llvm.fmul %250, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %276 = llvm.fmul %258, %261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %277 = llvm.fmul %258, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %278 = llvm.fadd %188, %266 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %279 = llvm.fadd %189, %267 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %280 = llvm.fadd %190, %268 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %281 = llvm.fadd %191, %269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %282 = llvm.fadd %192, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %283 = llvm.fadd %193, %271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %284 = llvm.fadd %194, %272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %285 = llvm.fadd %195, %273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %286 = llvm.fadd %196, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %287 = llvm.fadd %197, %275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %288 = llvm.fadd %198, %276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %289 = llvm.fadd %199, %277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %290 = llvm.add %k0, %2 overflow<nsw> : i64
    %291 = llvm.icmp "slt" %290, %186 : i64
    llvm.cond_br %291, ^bb13(%290, %278, %279, %280, %281, %282, %283, %284, %285, %286, %287, %288, %289 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%278, %279, %280, %281, %282, %283, %284, %285, %286, %287, %288, %289 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%292: vector<4xf64>, %293: vector<4xf64>, %294: vector<4xf64>, %295: vector<4xf64>, %296: vector<4xf64>, %297: vector<4xf64>, %298: vector<4xf64>, %299: vector<4xf64>, %300: vector<4xf64>, %301: vector<4xf64>, %302: vector<4xf64>, %303: vector<4xf64>):
    %304 = llvm.icmp "slt" %8, %111 : i64
    %305 = llvm.icmp "slt" %2, %111 : i64
    %306 = llvm.icmp "slt" %11, %111 : i64
    %307 = llvm.icmp "slt" %1, %111 : i64
    %308 = llvm.icmp "slt" %6, %111 : i64
    %309 = llvm.icmp "slt" %10, %111 : i64
    %310 = llvm.mul %b0, %32 overflow<nsw> : i64
    %311 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %312 = llvm.add %310, %311 overflow<nsw> : i64
    %313 = llvm.add %312, %j_panel overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %out0[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %292, %314 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %315 = llvm.getelementptr inbounds %314[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %293, %315 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %316 = llvm.mul %122, %b_stride1 overflow<nsw> : i64
    %317 = llvm.add %310, %316 overflow<nsw> : i64
    %318 = llvm.add %317, %j_panel overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %out0[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %294, %319 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %320 = llvm.getelementptr inbounds %319[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %295, %320 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %321 = llvm.mul %120, %b_stride1 overflow<nsw> : i64
    %322 = llvm.add %310, %321 overflow<nsw> : i64
    %323 = llvm.add %322, %j_panel overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %out0[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %296, %324 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %325 = llvm.getelementptr inbounds %324[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %297, %325 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %326 = llvm.mul %118, %b_stride1 overflow<nsw> : i64
    %327 = llvm.add %310, %326 overflow<nsw> : i64
    %328 = llvm.add %327, %j_panel overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %out0[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %298, %329 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %330 = llvm.getelementptr inbounds %329[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %299, %330 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %331 = llvm.mul %116, %b_stride1 overflow<nsw> : i64
    %332 = llvm.add %310, %331 overflow<nsw> : i64
    %333 = llvm.add %332, %j_panel overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %out0[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %300, %334 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %335 = llvm.getelementptr inbounds %334[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %301, %335 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %336 = llvm.mul %114, %b_stride1 overflow<nsw> : i64
    %337 = llvm.add %310, %336 overflow<nsw> : i64
    %338 = llvm.add %337, %j_panel overflow<nsw> : i64
    %339 = llvm.getelementptr inbounds %out0[%338] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %302, %339 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %340 = llvm.getelementptr inbounds %339[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %303, %340 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %341 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %342 = llvm.icmp "slt" %341, %46 : i64
    llvm.cond_br %342, ^bb9(%341 : i64), ^bb15
  ^bb15:
    %343 = llvm.icmp "slt" %46, %a_size1 : i64
    llvm.cond_br %343, ^bb16(%46 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %344 = llvm.add %i_below_tile, %6 overflow<nsw> : i64
    %345 = llvm.sub %344, %i_below_tile overflow<nsw> : i64
    %346 = llvm.sub %a_size1, %i_below_tile overflow<nsw> : i64
    %347 = llvm.intr.smin(%345, %346) : (i64, i64) -> i64
    %348 = llvm.add %347, %9 overflow<nsw> : i64
    %349 = llvm.intr.smin(%348, %1) : (i64, i64) -> i64
    %350 = llvm.add %i_below_tile, %349 : i64
    %351 = llvm.intr.smin(%348, %11) : (i64, i64) -> i64
    %352 = llvm.add %i_below_tile, %351 : i64
    %353 = llvm.intr.smin(%348, %2) : (i64, i64) -> i64
    %354 = llvm.add %i_below_tile, %353 : i64
    %355 = llvm.icmp "eq" %k0_piece, %8 : i64
    llvm.cond_br %355, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %356 = llvm.icmp "slt" %8, %347 : i64
    %357 = llvm.icmp "slt" %2, %347 : i64
    %358 = llvm.icmp "slt" %11, %347 : i64
    %359 = llvm.icmp "slt" %1, %347 : i64
    %360 = llvm.mul %b0, %32 overflow<nsw> : i64
    %361 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %362 = llvm.add %360, %361 overflow<nsw> : i64
    %363 = llvm.add %362, %j_panel overflow<nsw> : i64
    %364 = llvm.getelementptr inbounds %out0[%363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %365 = llvm.load %364 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %366 = llvm.getelementptr inbounds %364[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %368 = llvm.mul %354, %b_stride1 overflow<nsw> : i64
    %369 = llvm.add %360, %368 overflow<nsw> : i64
    %370 = llvm.add %369, %j_panel overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out0[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %373 = llvm.getelementptr inbounds %371[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %375 = llvm.mul %352, %b_stride1 overflow<nsw> : i64
    %376 = llvm.add %360, %375 overflow<nsw> : i64
    %377 = llvm.add %376, %j_panel overflow<nsw> : i64
    %378 = llvm.getelementptr inbounds %out0[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %379 = llvm.load %378 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %380 = llvm.getelementptr inbounds %378[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %381 = llvm.load %380 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %382 = llvm.mul %350, %b_stride1 overflow<nsw> : i64
    %383 = llvm.add %360, %382 overflow<nsw> : i64
    %384 = llvm.add %383, %j_panel overflow<nsw> : i64
    %385 = llvm.getelementptr inbounds %out0[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %386 = llvm.load %385 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %387 = llvm.getelementptr inbounds %385[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%365, %367, %372, %374, %379, %381, %386, %388 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%389: vector<4xf64>, %390: vector<4xf64>, %391: vector<4xf64>, %392: vector<4xf64>, %393: vector<4xf64>, %394: vector<4xf64>, %395: vector<4xf64>, %396: vector<4xf64>):
    %397 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %398 = llvm.intr.smin(%397, %a_stride1) : (i64, i64) -> i64
    %399 = llvm.icmp "slt" %k0_piece, %398 : i64
    llvm.cond_br %399, ^bb20(%k0_piece, %389, %390, %391, %392, %393, %394, %395, %396 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%389, %390, %391, %392, %393, %394, %395, %396 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %400: vector<4xf64>, %401: vector<4xf64>, %402: vector<4xf64>, %403: vector<4xf64>, %404: vector<4xf64>, %405: vector<4xf64>, %406: vector<4xf64>, %407: vector<4xf64>):
    %408 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %409 = llvm.add %408, %0 overflow<nsw> : i64
    %410 = llvm.mul %409, %106 overflow<nsw> : i64
    %411 = llvm.getelementptr %104[%410] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%411, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %412 = llvm.mul %b0, %26 overflow<nsw> : i64
    %413 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %414 = llvm.add %412, %413 overflow<nsw> : i64
    %415 = llvm.add %414, %k0_below overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %a[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %417 = llvm.load %416 {alignment = 8 : i64} : !llvm.ptr -> f64
    %418 = llvm.mlir.poison : vector<4xf64>
    %419 = llvm.insertelement %417, %418[%8 : i64] : vector<4xf64>
    %420 = llvm.shufflevector %419, %418 [0, 0, 0, 0] : vector<4xf64>
    %421 = llvm.mul %354, %a_stride1 overflow<nsw> : i64
    %422 = llvm.add %412, %421 overflow<nsw> : i64
    %423 = llvm.add %422, %k0_below overflow<nsw> : i64
    %424 = llvm.getelementptr inbounds %a[%423] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %425 = llvm.load %424 {alignment = 8 : i64} : !llvm.ptr -> f64
    %426 = llvm.mlir.poison : vector<4xf64>
    %427 = llvm.insertelement %425, %426[%8 : i64] : vector<4xf64>
    %428 = llvm.shufflevector %427, %426 [0, 0, 0, 0] : vector<4xf64>
    %429 = llvm.mul %352, %a_stride1 overflow<nsw> : i64
    %430 = llvm.add %412, %429 overflow<nsw> : i64
    %431 = llvm.add %430, %k0_below overflow<nsw> : i64
    %432 = llvm.getelementptr inbounds %a[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %433 = llvm.load %432 {alignment = 8 : i64} : !llvm.ptr -> f64
    %434 = llvm.mlir.poison : vector<4xf64>
    %435 = llvm.insertelement %433, %434[%8 : i64] : vector<4xf64>
    %436 = llvm.shufflevector %435, %434 [0, 0, 0, 0] : vector<4xf64>
    %437 = llvm.mul %350, %a_stride1 overflow<nsw> : i64
    %438 = llvm.add %412, %437 overflow<nsw> : i64
    %439 = llvm.add %438, %k0_below overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %a[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %441 = llvm.load %440 {alignment = 8 : i64} : !llvm.ptr -> f64
    %442 = llvm.mlir.poison : vector<4xf64>
    %443 = llvm.insertelement %441, %442[%8 : i64] : vector<4xf64>
    %444 = llvm.shufflevector %443, %442 [0, 0, 0, 0] : vector<4xf64>
    %445 = llvm.mul %408, %106 overflow<nsw> : i64
    %446 = llvm.getelementptr inbounds %104[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %447 = llvm.load %446 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %448 = llvm.add %8, %6 overflow<nsw> : i64
    %449 = llvm.add %445, %448 overflow<nsw> : i64
    %450 = llvm.getelementptr inbounds %104[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %451 = llvm.load %450 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %452 = llvm.fmul %420, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %453 = llvm.fmul %420, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %454 = llvm.fmul %428, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %455 = llvm.fmul %428, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %456 = llvm.fmul %436, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %457 = llvm.fmul %436, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %458 = llvm.fmul %444, %447 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %459 = llvm.fmul %444, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %460 = llvm.fadd %400, %452 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %461 = llvm.fadd %401, %453 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %462 = llvm.fadd %402, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %463 = llvm.fadd %403, %455 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %464 = llvm.fadd %404, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %465 = llvm.fadd %405, %457 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fadd %406, %458 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %467 = llvm.fadd %407, %459 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %468 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %469 = llvm.icmp "slt" %468, %398 : i64
    llvm.cond_br %469, ^bb20(%468, %460, %461, %462, %463, %464, %465, %466, %467 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%460, %461, %462, %463, %464, %465, %466, %467 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%470: vector<4xf64>, %471: vector<4xf64>, %472: vector<4xf64>, %473: vector<4xf64>, %474: vector<4xf64>, %475: vector<4xf64>, %476: vector<4xf64>, %477: vector<4xf64>):
    %478 = llvm.icmp "slt" %8, %347 : i64
    %479 = llvm.icmp "slt" %2, %347 : i64
    %480 = llvm.icmp "slt" %11, %347 : i64
    %481 = llvm.icmp "slt" %1, %347 : i64
    %482 = llvm.mul %b0, %32 overflow<nsw> : i64
    %483 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %484 = llvm.add %482, %483 overflow<nsw> : i64
    %485 = llvm.add %484, %j_panel overflow<nsw> : i64
    %486 = llvm.getelementptr inbounds %out0[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %470, %486 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %487 = llvm.getelementptr inbounds %486[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %471, %487 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %488 = llvm.mul %354, %b_stride1 overflow<nsw> : i64
    %489 = llvm.add %482, %488 overflow<nsw> : i64
    %490 = llvm.add %489, %j_panel overflow<nsw> : i64
    %491 = llvm.getelementptr inbounds %out0[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %472, %491 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %492 = llvm.getelementptr inbounds %491[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %473, %492 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %493 = llvm.mul %352, %b_stride1 overflow<nsw> : i64
    %494 = llvm.add %482, %493 overflow<nsw> : i64
    %495 = llvm.add %494, %j_panel overflow<nsw> : i64
    %496 = llvm.getelementptr inbounds %out0[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %474, %496 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %497 = llvm.getelementptr inbounds %496[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %475, %497 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %498 = llvm.mul %350, %b_stride1 overflow<nsw> : i64
    %499 = llvm.add %482, %498 overflow<nsw> : i64
    %500 = llvm.add %499, %j_panel overflow<nsw> : i64
    %501 = llvm.getelementptr inbounds %out0[%500] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %476, %501 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %502 = llvm.getelementptr inbounds %501[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %477, %502 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %503 = llvm.add %i_below_tile, %6 overflow<nsw> : i64
    %504 = llvm.icmp "slt" %503, %a_size1 : i64
    llvm.cond_br %504, ^bb16(%503 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %505 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %506 = llvm.icmp "slt" %505, %35 : i64
    llvm.cond_br %506, ^bb3(%505 : i64), ^bb23
  ^bb23:
    %507 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %508 = llvm.icmp "slt" %507, %34 : i64
    llvm.cond_br %508, ^bb2(%507 : i64), ^bb24
  ^bb24:
    %509 = llvm.icmp "slt" %34, %b_stride1 : i64
    llvm.cond_br %509, ^bb25(%34 : i64), ^bb49
  ^bb25(%j_right_panel: i64):
    %510 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %511 = llvm.intr.smin(%6, %510) : (i64, i64) -> i64
    %512 = llvm.intr.smax(%511, %8) : (i64, i64) -> i64
    %513 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %514 = llvm.sub %513, %j_right_panel overflow<nsw> : i64
    %515 = llvm.intr.smin(%514, %510) : (i64, i64) -> i64
    %516 = llvm.intr.smin(%515, %6) : (i64, i64) -> i64
    %517 = llvm.intr.smax(%516, %8) : (i64, i64) -> i64
    %518 = llvm.trunc %517 : i64 to i32
    %519 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %520 = llvm.mlir.poison : vector<4xi32>
    %521 = llvm.insertelement %518, %520[%8 : i64] : vector<4xi32>
    %522 = llvm.shufflevector %521, %520 [0, 0, 0, 0] : vector<4xi32>
    %523 = llvm.icmp "slt" %519, %522 : vector<4xi32>
    %524 = llvm.icmp "slt" %8, %35 : i64
    llvm.cond_br %524, ^bb26(%8 : i64), ^bb48
  ^bb26(%k0_right_piece: i64):
    %525 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %61) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %526 = llvm.extractvalue %525[0] : !llvm.struct<(i64, i1)>
    %527 = llvm.extractvalue %525[1] : !llvm.struct<(i64, i1)>
    %528 = llvm.xor %527, %22 : i1
    llvm.cond_br %528, ^bb27, ^bb130(%18 : i32)
  ^bb27:
    %529 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%526, %62) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %530 = llvm.extractvalue %529[0] : !llvm.struct<(i64, i1)>
    %531 = llvm.extractvalue %529[1] : !llvm.struct<(i64, i1)>
    %532 = llvm.xor %531, %22 : i1
    llvm.cond_br %532, ^bb28, ^bb130(%18 : i32)
  ^bb28:
    %533 = llvm.add %530, %16 overflow<nsw> : i64
    %534 = llvm.and %533, %17 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%16, %534) : (i64, i64) -> !llvm.ptr
    %535 = llvm.mlir.zero : !llvm.ptr
    %536 = llvm.icmp "ne" %b_copy_1, %535 : !llvm.ptr
    llvm.cond_br %536, ^bb29, ^bb130(%18 : i32)
  ^bb29:
    llvm.cond_br %60, ^bb30, ^bb33
  ^bb30:
    %537 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %538 = llvm.intr.smin(%537, %a_stride1) : (i64, i64) -> i64
    %539 = llvm.icmp "slt" %k0_right_piece, %538 : i64
    llvm.cond_br %539, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %540 = llvm.add %k0_right_copy, %0 overflow<nsw> : i64
    %541 = llvm.mul %b0, %27 overflow<nsw> : i64
    %542 = llvm.mul %540, %b_stride1 overflow<nsw> : i64
    %543 = llvm.add %541, %542 overflow<nsw> : i64
    %544 = llvm.add %543, %j_right_panel overflow<nsw> : i64
    %545 = llvm.getelementptr %b[%544] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%545, %19, %20, %18) : (!llvm.ptr, i32, i32, i32) -> ()
    %546 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %547 = llvm.add %541, %546 overflow<nsw> : i64
    %548 = llvm.add %547, %j_right_panel overflow<nsw> : i64
    %549 = llvm.getelementptr inbounds %b[%548] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %550 = llvm.intr.masked.load %549, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %551 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %552 = llvm.mul %551, %62 overflow<nsw> : i64
    %553 = llvm.getelementptr inbounds %b_copy_1[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %550, %553, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %554 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %555 = llvm.icmp "slt" %554, %538 : i64
    llvm.cond_br %555, ^bb31(%554 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %556 = llvm.sub %a_stride1, %k0_right_piece overflow<nsw> : i64
    %557 = llvm.intr.smin(%5, %556) : (i64, i64) -> i64
    %558 = llvm.intr.smax(%557, %8) : (i64, i64) -> i64
    %559 = llvm.select %60, %8, %558 : i1, i64
    %560 = llvm.mul %b0, %27 overflow<nsw> : i64
    %561 = llvm.mul %k0_right_piece, %b_stride1 overflow<nsw> : i64
    %562 = llvm.add %560, %561 overflow<nsw> : i64
    %563 = llvm.add %562, %j_right_panel overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %b[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %565 = llvm.select %60, %b_copy_1, %564 : i1, !llvm.ptr
    %566 = llvm.select %60, %61, %559 : i1, i64
    %567 = llvm.select %60, %62, %512 : i1, i64
    %568 = llvm.select %60, %62, %b_stride1 : i1, i64
    %569 = llvm.icmp "slt" %8, %50 : i64
    llvm.cond_br %569, ^bb34(%8 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %570 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %571 = llvm.sub %570, %i_right_tile overflow<nsw> : i64
    %572 = llvm.sub %50, %i_right_tile overflow<nsw> : i64
    %573 = llvm.intr.smin(%571, %572) : (i64, i64) -> i64
    %574 = llvm.add %573, %9 overflow<nsw> : i64
    %575 = llvm.intr.smin(%574, %7) : (i64, i64) -> i64
    %576 = llvm.add %i_right_tile, %575 : i64
    %577 = llvm.intr.smin(%574, %3) : (i64, i64) -> i64
    %578 = llvm.add %i_right_tile, %577 : i64
    %579 = llvm.intr.smin(%574, %10) : (i64, i64) -> i64
    %580 = llvm.add %i_right_tile, %579 : i64
    %581 = llvm.intr.smin(%574, %6) : (i64, i64) -> i64
    %582 = llvm.add %i_right_tile, %581 : i64
    %583 = llvm.intr.smin(%574, %1) : (i64, i64) -> i64
    %584 = llvm.add %i_right_tile, %583 : i64
    %585 = llvm.intr.smin(%574, %11) : (i64, i64) -> i64
    %586 = llvm.add %i_right_tile, %585 : i64
    %587 = llvm.intr.smin(%574, %2) : (i64, i64) -> i64
    %588 = llvm.add %i_right_tile, %587 : i64
    %589 = llvm.icmp "eq" %k0_right_piece, %8 : i64
    llvm.cond_br %589, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %590 = llvm.icmp "slt" %8, %573 : i64
    %591 = llvm.icmp "slt" %2, %573 : i64
    %592 = llvm.icmp "slt" %11, %573 : i64
    %593 = llvm.icmp "slt" %1, %573 : i64
    %594 = llvm.icmp "slt" %6, %573 : i64
    %595 = llvm.icmp "slt" %10, %573 : i64
    %596 = llvm.icmp "slt" %3, %573 : i64
    %597 = llvm.icmp "slt" %7, %573 : i64
    %598 = llvm.mul %b0, %32 overflow<nsw> : i64
    %599 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %600 = llvm.add %598, %599 overflow<nsw> : i64
    %601 = llvm.add %600, %j_right_panel overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %out0[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %603 = llvm.intr.masked.load %602, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %604 = llvm.mul %588, %b_stride1 overflow<nsw> : i64
    %605 = llvm.add %598, %604 overflow<nsw> : i64
    %606 = llvm.add %605, %j_right_panel overflow<nsw> : i64
    %607 = llvm.getelementptr inbounds %out0[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %608 = llvm.intr.masked.load %607, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %609 = llvm.mul %586, %b_stride1 overflow<nsw> : i64
    %610 = llvm.add %598, %609 overflow<nsw> : i64
    %611 = llvm.add %610, %j_right_panel overflow<nsw> : i64
    %612 = llvm.getelementptr inbounds %out0[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %613 = llvm.intr.masked.load %612, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %614 = llvm.mul %584, %b_stride1 overflow<nsw> : i64
    %615 = llvm.add %598, %614 overflow<nsw> : i64
    %616 = llvm.add %615, %j_right_panel overflow<nsw> : i64
    %617 = llvm.getelementptr inbounds %out0[%616] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %618 = llvm.intr.masked.load %617, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %619 = llvm.mul %582, %b_stride1 overflow<nsw> : i64
    %620 = llvm.add %598, %619 overflow<nsw> : i64
    %621 = llvm.add %620, %j_right_panel overflow<nsw> : i64
    %622 = llvm.getelementptr inbounds %out0[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %623 = llvm.intr.masked.load %622, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %624 = llvm.mul %580, %b_stride1 overflow<nsw> : i64
    %625 = llvm.add %598, %624 overflow<nsw> : i64
    %626 = llvm.add %625, %j_right_panel overflow<nsw> : i64
    %627 = llvm.getelementptr inbounds %out0[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %628 = llvm.intr.masked.load %627, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %629 = llvm.mul %578, %b_stride1 overflow<nsw> : i64
    %630 = llvm.add %598, %629 overflow<nsw> : i64
    %631 = llvm.add %630, %j_right_panel overflow<nsw> : i64
    %632 = llvm.getelementptr inbounds %out0[%631] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %633 = llvm.intr.masked.load %632, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %634 = llvm.mul %576, %b_stride1 overflow<nsw> : i64
    %635 = llvm.add %598, %634 overflow<nsw> : i64
    %636 = llvm.add %635, %j_right_panel overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %out0[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %638 = llvm.intr.masked.load %637, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%603, %608, %613, %618, %623, %628, %633, %638 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%639: vector<4xf64>, %640: vector<4xf64>, %641: vector<4xf64>, %642: vector<4xf64>, %643: vector<4xf64>, %644: vector<4xf64>, %645: vector<4xf64>, %646: vector<4xf64>):
    %647 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %648 = llvm.intr.smin(%647, %a_stride1) : (i64, i64) -> i64
    %649 = llvm.icmp "slt" %k0_right_piece, %648 : i64
    llvm.cond_br %649, ^bb38(%k0_right_piece, %639, %640, %641, %642, %643, %644, %645, %646 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%639, %640, %641, %642, %643, %644, %645, %646 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %650: vector<4xf64>, %651: vector<4xf64>, %652: vector<4xf64>, %653: vector<4xf64>, %654: vector<4xf64>, %655: vector<4xf64>, %656: vector<4xf64>, %657: vector<4xf64>):
    %658 = llvm.mul %b0, %26 overflow<nsw> : i64
    %659 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %660 = llvm.add %658, %659 overflow<nsw> : i64
    %661 = llvm.add %660, %k0_right overflow<nsw> : i64
    %662 = llvm.getelementptr inbounds %a[%661] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %663 = llvm.load %662 {alignment = 8 : i64} : !llvm.ptr -> f64
    %664 = llvm.mlir.poison : vector<4xf64>
    %665 = llvm.insertelement %663, %664[%8 : i64] : vector<4xf64>
    %666 = llvm.shufflevector %665, %664 [0, 0, 0, 0] : vector<4xf64>
    %667 = llvm.mul %588, %a_stride1 overflow<nsw> : i64
    %668 = llvm.add %658, %667 overflow<nsw> : i64
    %669 = llvm.add %668, %k0_right overflow<nsw> : i64
    %670 = llvm.getelementptr inbounds %a[%669] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %671 = llvm.load %670 {alignment = 8 : i64} : !llvm.ptr -> f64
    %672 = llvm.mlir.poison : vector<4xf64>
    %673 = llvm.insertelement %671, %672[%8 : i64] : vector<4xf64>
    %674 = llvm.shufflevector %673, %672 [0, 0, 0, 0] : vector<4xf64>
    %675 = llvm.mul %586, %a_stride1 overflow<nsw> : i64
    %676 = llvm.add %658, %675 overflow<nsw> : i64
    %677 = llvm.add %676, %k0_right overflow<nsw> : i64
    %678 = llvm.getelementptr inbounds %a[%677] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %679 = llvm.load %678 {alignment = 8 : i64} : !llvm.ptr -> f64
    %680 = llvm.mlir.poison : vector<4xf64>
    %681 = llvm.insertelement %679, %680[%8 : i64] : vector<4xf64>
    %682 = llvm.shufflevector %681, %680 [0, 0, 0, 0] : vector<4xf64>
    %683 = llvm.mul %584, %a_stride1 overflow<nsw> : i64
    %684 = llvm.add %658, %683 overflow<nsw> : i64
    %685 = llvm.add %684, %k0_right overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %a[%685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %687 = llvm.load %686 {alignment = 8 : i64} : !llvm.ptr -> f64
    %688 = llvm.mlir.poison : vector<4xf64>
    %689 = llvm.insertelement %687, %688[%8 : i64] : vector<4xf64>
    %690 = llvm.shufflevector %689, %688 [0, 0, 0, 0] : vector<4xf64>
    %691 = llvm.mul %582, %a_stride1 overflow<nsw> : i64
    %692 = llvm.add %658, %691 overflow<nsw> : i64
    %693 = llvm.add %692, %k0_right overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %a[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %695 = llvm.load %694 {alignment = 8 : i64} : !llvm.ptr -> f64
    %696 = llvm.mlir.poison : vector<4xf64>
    %697 = llvm.insertelement %695, %696[%8 : i64] : vector<4xf64>
    %698 = llvm.shufflevector %697, %696 [0, 0, 0, 0] : vector<4xf64>
    %699 = llvm.mul %580, %a_stride1 overflow<nsw> : i64
    %700 = llvm.add %658, %699 overflow<nsw> : i64
    %701 = llvm.add %700, %k0_right overflow<nsw> : i64
    %702 = llvm.getelementptr inbounds %a[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %703 = llvm.load %702 {alignment = 8 : i64} : !llvm.ptr -> f64
    %704 = llvm.mlir.poison : vector<4xf64>
    %705 = llvm.insertelement %703, %704[%8 : i64] : vector<4xf64>
    %706 = llvm.shufflevector %705, %704 [0, 0, 0, 0] : vector<4xf64>
    %707 = llvm.mul %578, %a_stride1 overflow<nsw> : i64
    %708 = llvm.add %658, %707 overflow<nsw> : i64
    %709 = llvm.add %708, %k0_right overflow<nsw> : i64
    %710 = llvm.getelementptr inbounds %a[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %711 = llvm.load %710 {alignment = 8 : i64} : !llvm.ptr -> f64
    %712 = llvm.mlir.poison : vector<4xf64>
    %713 = llvm.insertelement %711, %712[%8 : i64] : vector<4xf64>
    %714 = llvm.shufflevector %713, %712 [0, 0, 0, 0] : vector<4xf64>
    %715 = llvm.mul %576, %a_stride1 overflow<nsw> : i64
    %716 = llvm.add %658, %715 overflow<nsw> : i64
    %717 = llvm.add %716, %k0_right overflow<nsw> : i64
    %718 = llvm.getelementptr inbounds %a[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %719 = llvm.load %718 {alignment = 8 : i64} : !llvm.ptr -> f64
    %720 = llvm.mlir.poison : vector<4xf64>
    %721 = llvm.insertelement %719, %720[%8 : i64] : vector<4xf64>
    %722 = llvm.shufflevector %721, %720 [0, 0, 0, 0] : vector<4xf64>
    %723 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %724 = llvm.mul %723, %568 overflow<nsw> : i64
    %725 = llvm.getelementptr inbounds %565[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %726 = llvm.intr.masked.load %725, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %727 = llvm.fmul %666, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %728 = llvm.fmul %674, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %729 = llvm.fmul %682, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %730 = llvm.fmul %690, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %731 = llvm.fmul %698, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %732 = llvm.fmul %706, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %733 = llvm.fmul %714, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %734 = llvm.fmul %722, %726 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %735 = llvm.fadd %650, %727 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %736 = llvm.fadd %651, %728 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %737 = llvm.fadd %652, %729 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %738 = llvm.fadd %653, %730 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %739 = llvm.fadd %654, %731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %740 = llvm.fadd %655, %732 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %741 = llvm.fadd %656, %733 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %742 = llvm.fadd %657, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %743 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %744 = llvm.icmp "slt" %743, %648 : i64
    llvm.cond_br %744, ^bb38(%743, %735, %736, %737, %738, %739, %740, %741, %742 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%735, %736, %737, %738, %739, %740, %741, %742 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%745: vector<4xf64>, %746: vector<4xf64>, %747: vector<4xf64>, %748: vector<4xf64>, %749: vector<4xf64>, %750: vector<4xf64>, %751: vector<4xf64>, %752: vector<4xf64>):
    %753 = llvm.icmp "slt" %8, %573 : i64
    %754 = llvm.icmp "slt" %2, %573 : i64
    %755 = llvm.icmp "slt" %11, %573 : i64
    %756 = llvm.icmp "slt" %1, %573 : i64
    %757 = llvm.icmp "slt" %6, %573 : i64
    %758 = llvm.icmp "slt" %10, %573 : i64
    %759 = llvm.icmp "slt" %3, %573 : i64
    %760 = llvm.icmp "slt" %7, %573 : i64
    %761 = llvm.mul %b0, %32 overflow<nsw> : i64
    %762 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %763 = llvm.add %761, %762 overflow<nsw> : i64
    %764 = llvm.add %763, %j_right_panel overflow<nsw> : i64
    %765 = llvm.getelementptr inbounds %out0[%764] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %745, %765, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %766 = llvm.mul %588, %b_stride1 overflow<nsw> : i64
    %767 = llvm.add %761, %766 overflow<nsw> : i64
    %768 = llvm.add %767, %j_right_panel overflow<nsw> : i64
    %769 = llvm.getelementptr inbounds %out0[%768] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %746, %769, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %770 = llvm.mul %586, %b_stride1 overflow<nsw> : i64
    %771 = llvm.add %761, %770 overflow<nsw> : i64
    %772 = llvm.add %771, %j_right_panel overflow<nsw> : i64
    %773 = llvm.getelementptr inbounds %out0[%772] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %747, %773, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %774 = llvm.mul %584, %b_stride1 overflow<nsw> : i64
    %775 = llvm.add %761, %774 overflow<nsw> : i64
    %776 = llvm.add %775, %j_right_panel overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %out0[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %748, %777, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %778 = llvm.mul %582, %b_stride1 overflow<nsw> : i64
    %779 = llvm.add %761, %778 overflow<nsw> : i64
    %780 = llvm.add %779, %j_right_panel overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out0[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %749, %781, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %782 = llvm.mul %580, %b_stride1 overflow<nsw> : i64
    %783 = llvm.add %761, %782 overflow<nsw> : i64
    %784 = llvm.add %783, %j_right_panel overflow<nsw> : i64
    %785 = llvm.getelementptr inbounds %out0[%784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %750, %785, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %786 = llvm.mul %578, %b_stride1 overflow<nsw> : i64
    %787 = llvm.add %761, %786 overflow<nsw> : i64
    %788 = llvm.add %787, %j_right_panel overflow<nsw> : i64
    %789 = llvm.getelementptr inbounds %out0[%788] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %751, %789, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %790 = llvm.mul %576, %b_stride1 overflow<nsw> : i64
    %791 = llvm.add %761, %790 overflow<nsw> : i64
    %792 = llvm.add %791, %j_right_panel overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %out0[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %752, %793, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %794 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %795 = llvm.icmp "slt" %794, %50 : i64
    llvm.cond_br %795, ^bb34(%794 : i64), ^bb40
  ^bb40:
    %796 = llvm.icmp "slt" %50, %a_size1 : i64
    llvm.cond_br %796, ^bb41(%50 : i64), ^bb47
  ^bb41(%i_right_below_tile: i64):
    %797 = llvm.add %i_right_below_tile, %6 overflow<nsw> : i64
    %798 = llvm.sub %797, %i_right_below_tile overflow<nsw> : i64
    %799 = llvm.sub %a_size1, %i_right_below_tile overflow<nsw> : i64
    %800 = llvm.intr.smin(%798, %799) : (i64, i64) -> i64
    %801 = llvm.add %800, %9 overflow<nsw> : i64
    %802 = llvm.intr.smin(%801, %1) : (i64, i64) -> i64
    %803 = llvm.add %i_right_below_tile, %802 : i64
    %804 = llvm.intr.smin(%801, %11) : (i64, i64) -> i64
    %805 = llvm.add %i_right_below_tile, %804 : i64
    %806 = llvm.intr.smin(%801, %2) : (i64, i64) -> i64
    %807 = llvm.add %i_right_below_tile, %806 : i64
    %808 = llvm.icmp "eq" %k0_right_piece, %8 : i64
    llvm.cond_br %808, ^bb42, ^bb43
  ^bb42:
    llvm.br ^bb44(%29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb43:
    %809 = llvm.icmp "slt" %8, %800 : i64
    %810 = llvm.icmp "slt" %2, %800 : i64
    %811 = llvm.icmp "slt" %11, %800 : i64
    %812 = llvm.icmp "slt" %1, %800 : i64
    %813 = llvm.mul %b0, %32 overflow<nsw> : i64
    %814 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %815 = llvm.add %813, %814 overflow<nsw> : i64
    %816 = llvm.add %815, %j_right_panel overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out0[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %818 = llvm.intr.masked.load %817, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %819 = llvm.mul %807, %b_stride1 overflow<nsw> : i64
    %820 = llvm.add %813, %819 overflow<nsw> : i64
    %821 = llvm.add %820, %j_right_panel overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %out0[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %823 = llvm.intr.masked.load %822, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %824 = llvm.mul %805, %b_stride1 overflow<nsw> : i64
    %825 = llvm.add %813, %824 overflow<nsw> : i64
    %826 = llvm.add %825, %j_right_panel overflow<nsw> : i64
    %827 = llvm.getelementptr inbounds %out0[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %828 = llvm.intr.masked.load %827, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %829 = llvm.mul %803, %b_stride1 overflow<nsw> : i64
    %830 = llvm.add %813, %829 overflow<nsw> : i64
    %831 = llvm.add %830, %j_right_panel overflow<nsw> : i64
    %832 = llvm.getelementptr inbounds %out0[%831] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %833 = llvm.intr.masked.load %832, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb44(%818, %823, %828, %833 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%834: vector<4xf64>, %835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>):
    %838 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %839 = llvm.intr.smin(%838, %a_stride1) : (i64, i64) -> i64
    %840 = llvm.icmp "slt" %k0_right_piece, %839 : i64
    llvm.cond_br %840, ^bb45(%k0_right_piece, %834, %835, %836, %837 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%834, %835, %836, %837 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_right_below: i64, %841: vector<4xf64>, %842: vector<4xf64>, %843: vector<4xf64>, %844: vector<4xf64>):
    %845 = llvm.mul %b0, %26 overflow<nsw> : i64
    %846 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %847 = llvm.add %845, %846 overflow<nsw> : i64
    %848 = llvm.add %847, %k0_right_below overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %a[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %850 = llvm.load %849 {alignment = 8 : i64} : !llvm.ptr -> f64
    %851 = llvm.mlir.poison : vector<4xf64>
    %852 = llvm.insertelement %850, %851[%8 : i64] : vector<4xf64>
    %853 = llvm.shufflevector %852, %851 [0, 0, 0, 0] : vector<4xf64>
    %854 = llvm.mul %807, %a_stride1 overflow<nsw> : i64
    %855 = llvm.add %845, %854 overflow<nsw> : i64
    %856 = llvm.add %855, %k0_right_below overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %a[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %858 = llvm.load %857 {alignment = 8 : i64} : !llvm.ptr -> f64
    %859 = llvm.mlir.poison : vector<4xf64>
    %860 = llvm.insertelement %858, %859[%8 : i64] : vector<4xf64>
    %861 = llvm.shufflevector %860, %859 [0, 0, 0, 0] : vector<4xf64>
    %862 = llvm.mul %805, %a_stride1 overflow<nsw> : i64
    %863 = llvm.add %845, %862 overflow<nsw> : i64
    %864 = llvm.add %863, %k0_right_below overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %a[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %866 = llvm.load %865 {alignment = 8 : i64} : !llvm.ptr -> f64
    %867 = llvm.mlir.poison : vector<4xf64>
    %868 = llvm.insertelement %866, %867[%8 : i64] : vector<4xf64>
    %869 = llvm.shufflevector %868, %867 [0, 0, 0, 0] : vector<4xf64>
    %870 = llvm.mul %803, %a_stride1 overflow<nsw> : i64
    %871 = llvm.add %845, %870 overflow<nsw> : i64
    %872 = llvm.add %871, %k0_right_below overflow<nsw> : i64
    %873 = llvm.getelementptr inbounds %a[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %874 = llvm.load %873 {alignment = 8 : i64} : !llvm.ptr -> f64
    %875 = llvm.mlir.poison : vector<4xf64>
    %876 = llvm.insertelement %874, %875[%8 : i64] : vector<4xf64>
    %877 = llvm.shufflevector %876, %875 [0, 0, 0, 0] : vector<4xf64>
    %878 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %879 = llvm.mul %878, %568 overflow<nsw> : i64
    %880 = llvm.getelementptr inbounds %565[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %881 = llvm.intr.masked.load %880, %523, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %882 = llvm.fmul %853, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %883 = llvm.fmul %861, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %884 = llvm.fmul %869, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %885 = llvm.fmul %877, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %886 = llvm.fadd %841, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %887 = llvm.fadd %842, %883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %888 = llvm.fadd %843, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %889 = llvm.fadd %844, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %890 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %891 = llvm.icmp "slt" %890, %839 : i64
    llvm.cond_br %891, ^bb45(%890, %886, %887, %888, %889 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%886, %887, %888, %889 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%892: vector<4xf64>, %893: vector<4xf64>, %894: vector<4xf64>, %895: vector<4xf64>):
    %896 = llvm.icmp "slt" %8, %800 : i64
    %897 = llvm.icmp "slt" %2, %800 : i64
    %898 = llvm.icmp "slt" %11, %800 : i64
    %899 = llvm.icmp "slt" %1, %800 : i64
    %900 = llvm.mul %b0, %32 overflow<nsw> : i64
    %901 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %902 = llvm.add %900, %901 overflow<nsw> : i64
    %903 = llvm.add %902, %j_right_panel overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %out0[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %892, %904, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %905 = llvm.mul %807, %b_stride1 overflow<nsw> : i64
    %906 = llvm.add %900, %905 overflow<nsw> : i64
    %907 = llvm.add %906, %j_right_panel overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %out0[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %893, %908, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %909 = llvm.mul %805, %b_stride1 overflow<nsw> : i64
    %910 = llvm.add %900, %909 overflow<nsw> : i64
    %911 = llvm.add %910, %j_right_panel overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %out0[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %894, %912, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %913 = llvm.mul %803, %b_stride1 overflow<nsw> : i64
    %914 = llvm.add %900, %913 overflow<nsw> : i64
    %915 = llvm.add %914, %j_right_panel overflow<nsw> : i64
    %916 = llvm.getelementptr inbounds %out0[%915] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %895, %916, %523 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %917 = llvm.add %i_right_below_tile, %6 overflow<nsw> : i64
    %918 = llvm.icmp "slt" %917, %a_size1 : i64
    llvm.cond_br %918, ^bb41(%917 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %919 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %920 = llvm.icmp "slt" %919, %35 : i64
    llvm.cond_br %920, ^bb26(%919 : i64), ^bb48
  ^bb48:
    %921 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %922 = llvm.icmp "slt" %921, %b_stride1 : i64
    llvm.cond_br %922, ^bb25(%921 : i64), ^bb49
  ^bb49:
    %923 = llvm.add %b0, %2 overflow<nsw> : i64
    %924 = llvm.icmp "slt" %923, %a_size0 : i64
    llvm.cond_br %924, ^bb1(%923 : i64), ^bb50
  ^bb50:
    %925 = llvm.intr.smax(%v_size0, %8) : (i64, i64) -> i64
    %926 = llvm.ashr %v_size0, %11 : i64
    %927 = llvm.mul %926, %6 : i64
    %928 = llvm.intr.smax(%927, %8) : (i64, i64) -> i64
    %929 = llvm.add %928, %1 : i64
    %930 = llvm.udiv %929, %6 : i64
    %931 = llvm.mul %930, %10 : i64
    %932 = llvm.add %0, %931 : i64
    %933 = llvm.add %932, %7 : i64
    %934 = llvm.mul %925, %933 : i64
    %935 = llvm.icmp "sge" %934, %23 : i64
    %936 = llvm.icmp "sgt" %v_size0, %8 : i64
    %937 = llvm.select %936, %v_size0, %8 : i1, i64
    llvm.cond_br %935, ^bb51, ^bb52
  ^bb51:
    llvm.store %v_size0, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %938 = llvm.getelementptr inbounds %25[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %938 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %939 = llvm.getelementptr inbounds %25[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %939 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %940 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %941 = llvm.call @stepwell_parallel_for(%940, %25, %937, %8) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb53(%941 : i32)
  ^bb52:
    %942 = llvm.call @program.parallel0(%8, %937, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb53(%942 : i32)
  ^bb53(%943: i32):
    %944 = llvm.ashr %a_size1, %1 : i64
    %945 = llvm.mul %944, %0 overflow<nsw> : i64
    %946 = llvm.icmp "slt" %8, %945 : i64
    llvm.cond_br %946, ^bb54(%8 : i64), ^bb76
  ^bb54(%j_1_block: i64):
    %947 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %948 = llvm.icmp "slt" %j_1_block, %947 : i64
    llvm.cond_br %948, ^bb55(%j_1_block : i64), ^bb75
  ^bb55(%j_1_panel: i64):
    %949 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%16, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %950 = llvm.extractvalue %949[0] : !llvm.struct<(i64, i1)>
    %951 = llvm.extractvalue %949[1] : !llvm.struct<(i64, i1)>
    %952 = llvm.xor %951, %22 : i1
    llvm.cond_br %952, ^bb56, ^bb130(%18 : i32)
  ^bb56:
    %953 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%950, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %954 = llvm.extractvalue %953[0] : !llvm.struct<(i64, i1)>
    %955 = llvm.extractvalue %953[1] : !llvm.struct<(i64, i1)>
    %956 = llvm.xor %955, %22 : i1
    llvm.cond_br %956, ^bb57, ^bb130(%18 : i32)
  ^bb57:
    %957 = llvm.add %954, %16 overflow<nsw> : i64
    %958 = llvm.and %957, %17 : i64
    %a_copy = llvm.call @aligned_alloc(%16, %958) : (i64, i64) -> !llvm.ptr
    %959 = llvm.mlir.zero : !llvm.ptr
    %960 = llvm.icmp "ne" %a_copy, %959 : !llvm.ptr
    llvm.cond_br %960, ^bb58, ^bb130(%18 : i32)
  ^bb58:
    %961 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %962 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %962, ^bb59(%8 : i64), ^bb62
  ^bb59(%k1_1_copy: i64):
    %963 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %963, ^bb60(%8 : i64), ^bb61
  ^bb60(%k0_1_copy: i64):
    %964 = llvm.mul %k1_1_copy, %26 overflow<nsw> : i64
    %965 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %966 = llvm.add %964, %965 overflow<nsw> : i64
    %967 = llvm.add %966, %k0_1_copy overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %a[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %969 = llvm.load %968 {alignment = 8 : i64} : !llvm.ptr -> f64
    %970 = llvm.getelementptr inbounds %968[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %971 = llvm.load %970 {alignment = 8 : i64} : !llvm.ptr -> f64
    %972 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %973 = llvm.getelementptr inbounds %968[%972] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %974 = llvm.load %973 {alignment = 8 : i64} : !llvm.ptr -> f64
    %975 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %976 = llvm.getelementptr inbounds %968[%975] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %977 = llvm.load %976 {alignment = 8 : i64} : !llvm.ptr -> f64
    %978 = llvm.mlir.poison : vector<4xf64>
    %979 = llvm.insertelement %969, %978[%8 : i64] : vector<4xf64>
    %980 = llvm.insertelement %971, %979[%2 : i64] : vector<4xf64>
    %981 = llvm.insertelement %974, %980[%11 : i64] : vector<4xf64>
    %982 = llvm.insertelement %977, %981[%1 : i64] : vector<4xf64>
    %983 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %968[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %985 = llvm.load %984 {alignment = 8 : i64} : !llvm.ptr -> f64
    %986 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %968[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %988 = llvm.load %987 {alignment = 8 : i64} : !llvm.ptr -> f64
    %989 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %990 = llvm.getelementptr inbounds %968[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %991 = llvm.load %990 {alignment = 8 : i64} : !llvm.ptr -> f64
    %992 = llvm.mul %7, %a_stride1 overflow<nsw> : i64
    %993 = llvm.getelementptr inbounds %968[%992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> f64
    %995 = llvm.mlir.poison : vector<4xf64>
    %996 = llvm.insertelement %985, %995[%8 : i64] : vector<4xf64>
    %997 = llvm.insertelement %988, %996[%2 : i64] : vector<4xf64>
    %998 = llvm.insertelement %991, %997[%11 : i64] : vector<4xf64>
    %999 = llvm.insertelement %994, %998[%1 : i64] : vector<4xf64>
    %1000 = llvm.mul %k1_1_copy, %961 overflow<nsw> : i64
    %1001 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %1002 = llvm.add %1000, %1001 overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %a_copy[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %982, %1003 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1004 = llvm.add %8, %6 overflow<nsw> : i64
    %1005 = llvm.add %1000, %1001 overflow<nsw> : i64
    %1006 = llvm.add %1005, %1004 overflow<nsw> : i64
    %1007 = llvm.getelementptr inbounds %a_copy[%1006] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %999, %1007 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1008 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %1009 = llvm.icmp "slt" %1008, %a_stride1 : i64
    llvm.cond_br %1009, ^bb60(%1008 : i64), ^bb61
  ^bb61:
    %1010 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %1011 = llvm.icmp "slt" %1010, %a_size0 : i64
    llvm.cond_br %1011, ^bb59(%1010 : i64), ^bb62
  ^bb62:
    %1012 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %1013 = llvm.sdiv %1012, %3 : i64
    %1014 = llvm.srem %1012, %3 : i64
    %1015 = llvm.icmp "ne" %1014, %8 : i64
    %1016 = llvm.xor %1014, %3 : i64
    %1017 = llvm.icmp "slt" %1016, %8 : i64
    %1018 = llvm.and %1015, %1017 : i1
    %1019 = llvm.add %1013, %9 : i64
    %1020 = llvm.select %1018, %1019, %1013 : i1, i64
    %1021 = llvm.mul %1020, %3 overflow<nsw> : i64
    %1022 = llvm.add %1021, %j_1_block overflow<nsw> : i64
    %1023 = llvm.icmp "slt" %j_1_block, %1022 : i64
    llvm.cond_br %1023, ^bb63(%j_1_block : i64), ^bb68
  ^bb63(%i_1_tile: i64):
    %1024 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1024, ^bb64(%8, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb64(%k1: i64, %1025: vector<4xf64>, %1026: vector<4xf64>, %1027: vector<4xf64>, %1028: vector<4xf64>, %1029: vector<4xf64>, %1030: vector<4xf64>, %1031: vector<4xf64>, %1032: vector<4xf64>, %1033: vector<4xf64>, %1034: vector<4xf64>, %1035: vector<4xf64>, %1036: vector<4xf64>):
    %1037 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1037, ^bb65(%8, %1025, %1026, %1027, %1028, %1029, %1030, %1031, %1032, %1033, %1034, %1035, %1036 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1025, %1026, %1027, %1028, %1029, %1030, %1031, %1032, %1033, %1034, %1035, %1036 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb65(%k0_1: i64, %1038: vector<4xf64>, %1039: vector<4xf64>, %1040: vector<4xf64>, %1041: vector<4xf64>, %1042: vector<4xf64>, %1043: vector<4xf64>, %1044: vector<4xf64>, %1045: vector<4xf64>, %1046: vector<4xf64>, %1047: vector<4xf64>, %1048: vector<4xf64>, %1049: vector<4xf64>):
    %1050 = llvm.mul %k1, %26 overflow<nsw> : i64
    %1051 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1052 = llvm.add %1050, %1051 overflow<nsw> : i64
    %1053 = llvm.add %1052, %k0_1 overflow<nsw> : i64
    %1054 = llvm.getelementptr inbounds %a[%1053] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1055 = llvm.load %1054 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1056 = llvm.mlir.poison : vector<4xf64>
    %1057 = llvm.insertelement %1055, %1056[%8 : i64] : vector<4xf64>
    %1058 = llvm.shufflevector %1057, %1056 [0, 0, 0, 0] : vector<4xf64>
    %1059 = llvm.getelementptr inbounds %1054[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1060 = llvm.load %1059 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1061 = llvm.mlir.poison : vector<4xf64>
    %1062 = llvm.insertelement %1060, %1061[%8 : i64] : vector<4xf64>
    %1063 = llvm.shufflevector %1062, %1061 [0, 0, 0, 0] : vector<4xf64>
    %1064 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %1065 = llvm.getelementptr inbounds %1054[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1066 = llvm.load %1065 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1067 = llvm.mlir.poison : vector<4xf64>
    %1068 = llvm.insertelement %1066, %1067[%8 : i64] : vector<4xf64>
    %1069 = llvm.shufflevector %1068, %1067 [0, 0, 0, 0] : vector<4xf64>
    %1070 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1071 = llvm.getelementptr inbounds %1054[%1070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1072 = llvm.load %1071 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1073 = llvm.mlir.poison : vector<4xf64>
    %1074 = llvm.insertelement %1072, %1073[%8 : i64] : vector<4xf64>
    %1075 = llvm.shufflevector %1074, %1073 [0, 0, 0, 0] : vector<4xf64>
    %1076 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %1077 = llvm.getelementptr inbounds %1054[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1078 = llvm.load %1077 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1079 = llvm.mlir.poison : vector<4xf64>
    %1080 = llvm.insertelement %1078, %1079[%8 : i64] : vector<4xf64>
    %1081 = llvm.shufflevector %1080, %1079 [0, 0, 0, 0] : vector<4xf64>
    %1082 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1083 = llvm.getelementptr inbounds %1054[%1082] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1084 = llvm.load %1083 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1085 = llvm.mlir.poison : vector<4xf64>
    %1086 = llvm.insertelement %1084, %1085[%8 : i64] : vector<4xf64>
    %1087 = llvm.shufflevector %1086, %1085 [0, 0, 0, 0] : vector<4xf64>
    %1088 = llvm.mul %k1, %961 overflow<nsw> : i64
    %1089 = llvm.mul %k0_1, %0 overflow<nsw> : i64
    %1090 = llvm.add %1088, %1089 overflow<nsw> : i64
    %1091 = llvm.getelementptr inbounds %a_copy[%1090] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1092 = llvm.load %1091 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1093 = llvm.add %8, %6 overflow<nsw> : i64
    %1094 = llvm.add %1088, %1089 overflow<nsw> : i64
    %1095 = llvm.add %1094, %1093 overflow<nsw> : i64
    %1096 = llvm.getelementptr inbounds %a_copy[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1097 = llvm.load %1096 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1098 = llvm.fmul %1058, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1099 = llvm.fmul %1058, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1100 = llvm.fmul %1063, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1101 = llvm.fmul %1063, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1102 = llvm.fmul %1069, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1103 = llvm.fmul %1069, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1104 = llvm.fmul %1075, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1105 = llvm.fmul %1075, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1106 = llvm.fmul %1081, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1107 = llvm.fmul %1081, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1108 = llvm.fmul %1087, %1092 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1109 = llvm.fmul %1087, %1097 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1110 = llvm.fadd %1038, %1098 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1111 = llvm.fadd %1039, %1099 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1112 = llvm.fadd %1040, %1100 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1113 = llvm.fadd %1041, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1114 = llvm.fadd %1042, %1102 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1115 = llvm.fadd %1043, %1103 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1116 = llvm.fadd %1044, %1104 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1117 = llvm.fadd %1045, %1105 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1118 = llvm.fadd %1046, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1119 = llvm.fadd %1047, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1120 = llvm.fadd %1048, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1121 = llvm.fadd %1049, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1122 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1123 = llvm.icmp "slt" %1122, %a_stride1 : i64
    llvm.cond_br %1123, ^bb65(%1122, %1110, %1111, %1112, %1113, %1114, %1115, %1116, %1117, %1118, %1119, %1120, %1121 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1110, %1111, %1112, %1113, %1114, %1115, %1116, %1117, %1118, %1119, %1120, %1121 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb66(%1124: vector<4xf64>, %1125: vector<4xf64>, %1126: vector<4xf64>, %1127: vector<4xf64>, %1128: vector<4xf64>, %1129: vector<4xf64>, %1130: vector<4xf64>, %1131: vector<4xf64>, %1132: vector<4xf64>, %1133: vector<4xf64>, %1134: vector<4xf64>, %1135: vector<4xf64>):
    %1136 = llvm.add %k1, %2 overflow<nsw> : i64
    %1137 = llvm.icmp "slt" %1136, %a_size0 : i64
    llvm.cond_br %1137, ^bb64(%1136, %1124, %1125, %1126, %1127, %1128, %1129, %1130, %1131, %1132, %1133, %1134, %1135 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%1124, %1125, %1126, %1127, %1128, %1129, %1130, %1131, %1132, %1133, %1134, %1135 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb67(%1138: vector<4xf64>, %1139: vector<4xf64>, %1140: vector<4xf64>, %1141: vector<4xf64>, %1142: vector<4xf64>, %1143: vector<4xf64>, %1144: vector<4xf64>, %1145: vector<4xf64>, %1146: vector<4xf64>, %1147: vector<4xf64>, %1148: vector<4xf64>, %1149: vector<4xf64>):
    %1150 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1151 = llvm.add %1150, %j_1_panel overflow<nsw> : i64
    %1152 = llvm.getelementptr inbounds %out2[%1151] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1138, %1152 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1153 = llvm.getelementptr inbounds %1152[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1139, %1153 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1154 = llvm.getelementptr inbounds %1152[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1140, %1154 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1155 = llvm.getelementptr inbounds %1154[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1141, %1155 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1156 = llvm.mul %11, %a_size1 overflow<nsw> : i64
    %1157 = llvm.getelementptr inbounds %1152[%1156] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1142, %1157 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1158 = llvm.getelementptr inbounds %1157[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1143, %1158 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1159 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %1160 = llvm.getelementptr inbounds %1152[%1159] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1144, %1160 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1161 = llvm.getelementptr inbounds %1160[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1145, %1161 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1162 = llvm.mul %6, %a_size1 overflow<nsw> : i64
    %1163 = llvm.getelementptr inbounds %1152[%1162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1146, %1163 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1164 = llvm.getelementptr inbounds %1163[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1147, %1164 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1165 = llvm.mul %10, %a_size1 overflow<nsw> : i64
    %1166 = llvm.getelementptr inbounds %1152[%1165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1148, %1166 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1167 = llvm.getelementptr inbounds %1166[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1149, %1167 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1168 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %1169 = llvm.icmp "slt" %1168, %1022 : i64
    llvm.cond_br %1169, ^bb63(%1168 : i64), ^bb68
  ^bb68:
    %1170 = llvm.icmp "slt" %1022, %a_size1 : i64
    llvm.cond_br %1170, ^bb69(%1022 : i64), ^bb74
  ^bb69(%i_1_below_tile: i64):
    %1171 = llvm.add %i_1_below_tile, %6 overflow<nsw> : i64
    %1172 = llvm.sub %1171, %i_1_below_tile overflow<nsw> : i64
    %1173 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %1174 = llvm.intr.smin(%1172, %1173) : (i64, i64) -> i64
    %1175 = llvm.add %1174, %9 overflow<nsw> : i64
    %1176 = llvm.intr.smin(%1175, %1) : (i64, i64) -> i64
    %1177 = llvm.add %i_1_below_tile, %1176 : i64
    %1178 = llvm.intr.smin(%1175, %11) : (i64, i64) -> i64
    %1179 = llvm.add %i_1_below_tile, %1178 : i64
    %1180 = llvm.intr.smin(%1175, %2) : (i64, i64) -> i64
    %1181 = llvm.add %i_1_below_tile, %1180 : i64
    %1182 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1182, ^bb70(%8, %29, %29, %29, %29, %29, %29, %29, %29 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb70(%k1_1_below: i64, %1183: vector<4xf64>, %1184: vector<4xf64>, %1185: vector<4xf64>, %1186: vector<4xf64>, %1187: vector<4xf64>, %1188: vector<4xf64>, %1189: vector<4xf64>, %1190: vector<4xf64>):
    %1191 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1191, ^bb71(%8, %1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb71(%k0_1_below: i64, %1192: vector<4xf64>, %1193: vector<4xf64>, %1194: vector<4xf64>, %1195: vector<4xf64>, %1196: vector<4xf64>, %1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>):
    %1200 = llvm.mul %k1_1_below, %26 overflow<nsw> : i64
    %1201 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1202 = llvm.add %1200, %1201 overflow<nsw> : i64
    %1203 = llvm.add %1202, %k0_1_below overflow<nsw> : i64
    %1204 = llvm.getelementptr inbounds %a[%1203] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1205 = llvm.load %1204 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1206 = llvm.mlir.poison : vector<4xf64>
    %1207 = llvm.insertelement %1205, %1206[%8 : i64] : vector<4xf64>
    %1208 = llvm.shufflevector %1207, %1206 [0, 0, 0, 0] : vector<4xf64>
    %1209 = llvm.mul %1181, %a_stride1 overflow<nsw> : i64
    %1210 = llvm.add %1200, %1209 overflow<nsw> : i64
    %1211 = llvm.add %1210, %k0_1_below overflow<nsw> : i64
    %1212 = llvm.getelementptr inbounds %a[%1211] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1213 = llvm.load %1212 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1214 = llvm.mlir.poison : vector<4xf64>
    %1215 = llvm.insertelement %1213, %1214[%8 : i64] : vector<4xf64>
    %1216 = llvm.shufflevector %1215, %1214 [0, 0, 0, 0] : vector<4xf64>
    %1217 = llvm.mul %1179, %a_stride1 overflow<nsw> : i64
    %1218 = llvm.add %1200, %1217 overflow<nsw> : i64
    %1219 = llvm.add %1218, %k0_1_below overflow<nsw> : i64
    %1220 = llvm.getelementptr inbounds %a[%1219] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1221 = llvm.load %1220 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1222 = llvm.mlir.poison : vector<4xf64>
    %1223 = llvm.insertelement %1221, %1222[%8 : i64] : vector<4xf64>
    %1224 = llvm.shufflevector %1223, %1222 [0, 0, 0, 0] : vector<4xf64>
    %1225 = llvm.mul %1177, %a_stride1 overflow<nsw> : i64
    %1226 = llvm.add %1200, %1225 overflow<nsw> : i64
    %1227 = llvm.add %1226, %k0_1_below overflow<nsw> : i64
    %1228 = llvm.getelementptr inbounds %a[%1227] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1229 = llvm.load %1228 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1230 = llvm.mlir.poison : vector<4xf64>
    %1231 = llvm.insertelement %1229, %1230[%8 : i64] : vector<4xf64>
    %1232 = llvm.shufflevector %1231, %1230 [0, 0, 0, 0] : vector<4xf64>
    %1233 = llvm.mul %k1_1_below, %961 overflow<nsw> : i64
    %1234 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %1235 = llvm.add %1233, %1234 overflow<nsw> : i64
    %1236 = llvm.getelementptr inbounds %a_copy[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1237 = llvm.load %1236 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1238 = llvm.add %8, %6 overflow<nsw> : i64
    %1239 = llvm.add %1233, %1234 overflow<nsw> : i64
    %1240 = llvm.add %1239, %1238 overflow<nsw> : i64
    %1241 = llvm.getelementptr inbounds %a_copy[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1242 = llvm.load %1241 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1243 = llvm.fmul %1208, %1237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1244 = llvm.fmul %1208, %1242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1245 = llvm.fmul %1216, %1237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1246 = llvm.fmul %1216, %1242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1247 = llvm.fmul %1224, %1237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1248 = llvm.fmul %1224, %1242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1249 = llvm.fmul %1232, %1237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1250 = llvm.fmul %1232, %1242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1251 = llvm.fadd %1192, %1243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1252 = llvm.fadd %1193, %1244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1253 = llvm.fadd %1194, %1245 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1254 = llvm.fadd %1195, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1255 = llvm.fadd %1196, %1247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1256 = llvm.fadd %1197, %1248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1257 = llvm.fadd %1198, %1249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1258 = llvm.fadd %1199, %1250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1259 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1260 = llvm.icmp "slt" %1259, %a_stride1 : i64
    llvm.cond_br %1260, ^bb71(%1259, %1251, %1252, %1253, %1254, %1255, %1256, %1257, %1258 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1251, %1252, %1253, %1254, %1255, %1256, %1257, %1258 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb72(%1261: vector<4xf64>, %1262: vector<4xf64>, %1263: vector<4xf64>, %1264: vector<4xf64>, %1265: vector<4xf64>, %1266: vector<4xf64>, %1267: vector<4xf64>, %1268: vector<4xf64>):
    %1269 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1270 = llvm.icmp "slt" %1269, %a_size0 : i64
    llvm.cond_br %1270, ^bb70(%1269, %1261, %1262, %1263, %1264, %1265, %1266, %1267, %1268 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%1261, %1262, %1263, %1264, %1265, %1266, %1267, %1268 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb73(%1271: vector<4xf64>, %1272: vector<4xf64>, %1273: vector<4xf64>, %1274: vector<4xf64>, %1275: vector<4xf64>, %1276: vector<4xf64>, %1277: vector<4xf64>, %1278: vector<4xf64>):
    %1279 = llvm.icmp "slt" %8, %1174 : i64
    %1280 = llvm.icmp "slt" %2, %1174 : i64
    %1281 = llvm.icmp "slt" %11, %1174 : i64
    %1282 = llvm.icmp "slt" %1, %1174 : i64
    %1283 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1284 = llvm.add %1283, %j_1_panel overflow<nsw> : i64
    %1285 = llvm.getelementptr inbounds %out2[%1284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1271, %1285 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1286 = llvm.getelementptr inbounds %1285[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1272, %1286 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1287 = llvm.mul %1181, %a_size1 overflow<nsw> : i64
    %1288 = llvm.add %1287, %j_1_panel overflow<nsw> : i64
    %1289 = llvm.getelementptr inbounds %out2[%1288] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1273, %1289 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1290 = llvm.getelementptr inbounds %1289[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1274, %1290 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1291 = llvm.mul %1179, %a_size1 overflow<nsw> : i64
    %1292 = llvm.add %1291, %j_1_panel overflow<nsw> : i64
    %1293 = llvm.getelementptr inbounds %out2[%1292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1275, %1293 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1294 = llvm.getelementptr inbounds %1293[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1276, %1294 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1295 = llvm.mul %1177, %a_size1 overflow<nsw> : i64
    %1296 = llvm.add %1295, %j_1_panel overflow<nsw> : i64
    %1297 = llvm.getelementptr inbounds %out2[%1296] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1277, %1297 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1298 = llvm.getelementptr inbounds %1297[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1278, %1298 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1299 = llvm.add %i_1_below_tile, %6 overflow<nsw> : i64
    %1300 = llvm.icmp "slt" %1299, %a_size1 : i64
    llvm.cond_br %1300, ^bb69(%1299 : i64), ^bb74
  ^bb74:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %1301 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1302 = llvm.icmp "slt" %1301, %947 : i64
    llvm.cond_br %1302, ^bb55(%1301 : i64), ^bb75
  ^bb75:
    %1303 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %1304 = llvm.icmp "slt" %1303, %945 : i64
    llvm.cond_br %1304, ^bb54(%1303 : i64), ^bb76
  ^bb76:
    %1305 = llvm.mul %944, %12 overflow<nsw> : i64
    %1306 = llvm.add %a_size1, %1305 overflow<nsw> : i64
    %1307 = llvm.ashr %1306, %1 : i64
    %1308 = llvm.mul %1307, %0 overflow<nsw> : i64
    %1309 = llvm.add %1308, %945 overflow<nsw> : i64
    %1310 = llvm.add %36, %1305 overflow<nsw> : i64
    %1311 = llvm.sdiv %1310, %3 : i64
    %1312 = llvm.srem %1310, %3 : i64
    %1313 = llvm.icmp "ne" %1312, %8 : i64
    %1314 = llvm.xor %1312, %3 : i64
    %1315 = llvm.icmp "slt" %1314, %8 : i64
    %1316 = llvm.and %1313, %1315 : i1
    %1317 = llvm.add %1311, %9 : i64
    %1318 = llvm.select %1316, %1317, %1311 : i1, i64
    %1319 = llvm.mul %1318, %3 overflow<nsw> : i64
    %1320 = llvm.add %1319, %945 overflow<nsw> : i64
    %1321 = llvm.intr.smax(%1320, %945) : (i64, i64) -> i64
    %1322 = llvm.intr.smin(%1321, %a_size1) : (i64, i64) -> i64
    %1323 = llvm.icmp "slt" %945, %1309 : i64
    llvm.cond_br %1323, ^bb77(%945 : i64), ^bb97
  ^bb77(%j_1_last_panel: i64):
    %1324 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%16, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1325 = llvm.extractvalue %1324[0] : !llvm.struct<(i64, i1)>
    %1326 = llvm.extractvalue %1324[1] : !llvm.struct<(i64, i1)>
    %1327 = llvm.xor %1326, %22 : i1
    llvm.cond_br %1327, ^bb78, ^bb130(%18 : i32)
  ^bb78:
    %1328 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1325, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1329 = llvm.extractvalue %1328[0] : !llvm.struct<(i64, i1)>
    %1330 = llvm.extractvalue %1328[1] : !llvm.struct<(i64, i1)>
    %1331 = llvm.xor %1330, %22 : i1
    llvm.cond_br %1331, ^bb79, ^bb130(%18 : i32)
  ^bb79:
    %1332 = llvm.add %1329, %16 overflow<nsw> : i64
    %1333 = llvm.and %1332, %17 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%16, %1333) : (i64, i64) -> !llvm.ptr
    %1334 = llvm.mlir.zero : !llvm.ptr
    %1335 = llvm.icmp "ne" %a_copy_1, %1334 : !llvm.ptr
    llvm.cond_br %1335, ^bb80, ^bb130(%18 : i32)
  ^bb80:
    %1336 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %1337 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1337, ^bb81(%8 : i64), ^bb84
  ^bb81(%k1_1_last_copy: i64):
    %1338 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1338, ^bb82(%8 : i64), ^bb83
  ^bb82(%k0_1_last_copy: i64):
    %1339 = llvm.mul %k1_1_last_copy, %26 overflow<nsw> : i64
    %1340 = llvm.mul %j_1_last_panel, %a_stride1 overflow<nsw> : i64
    %1341 = llvm.add %1339, %1340 overflow<nsw> : i64
    %1342 = llvm.add %1341, %k0_1_last_copy overflow<nsw> : i64
    %1343 = llvm.getelementptr inbounds %a[%1342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1344 = llvm.load %1343 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1345 = llvm.getelementptr inbounds %1343[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1346 = llvm.load %1345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1347 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %1348 = llvm.getelementptr inbounds %1343[%1347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1349 = llvm.load %1348 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1350 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1351 = llvm.getelementptr inbounds %1343[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1352 = llvm.load %1351 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1353 = llvm.mlir.poison : vector<4xf64>
    %1354 = llvm.insertelement %1344, %1353[%8 : i64] : vector<4xf64>
    %1355 = llvm.insertelement %1346, %1354[%2 : i64] : vector<4xf64>
    %1356 = llvm.insertelement %1349, %1355[%11 : i64] : vector<4xf64>
    %1357 = llvm.insertelement %1352, %1356[%1 : i64] : vector<4xf64>
    %1358 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %1359 = llvm.getelementptr inbounds %1343[%1358] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1360 = llvm.load %1359 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1361 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1362 = llvm.getelementptr inbounds %1343[%1361] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1363 = llvm.load %1362 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1364 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %1365 = llvm.getelementptr inbounds %1343[%1364] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1366 = llvm.load %1365 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1367 = llvm.mul %7, %a_stride1 overflow<nsw> : i64
    %1368 = llvm.getelementptr inbounds %1343[%1367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1369 = llvm.load %1368 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1370 = llvm.mlir.poison : vector<4xf64>
    %1371 = llvm.insertelement %1360, %1370[%8 : i64] : vector<4xf64>
    %1372 = llvm.insertelement %1363, %1371[%2 : i64] : vector<4xf64>
    %1373 = llvm.insertelement %1366, %1372[%11 : i64] : vector<4xf64>
    %1374 = llvm.insertelement %1369, %1373[%1 : i64] : vector<4xf64>
    %1375 = llvm.mul %k1_1_last_copy, %1336 overflow<nsw> : i64
    %1376 = llvm.mul %k0_1_last_copy, %0 overflow<nsw> : i64
    %1377 = llvm.add %1375, %1376 overflow<nsw> : i64
    %1378 = llvm.getelementptr inbounds %a_copy_1[%1377] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1357, %1378 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1379 = llvm.add %8, %6 overflow<nsw> : i64
    %1380 = llvm.add %1375, %1376 overflow<nsw> : i64
    %1381 = llvm.add %1380, %1379 overflow<nsw> : i64
    %1382 = llvm.getelementptr inbounds %a_copy_1[%1381] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1374, %1382 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1383 = llvm.add %k0_1_last_copy, %2 overflow<nsw> : i64
    %1384 = llvm.icmp "slt" %1383, %a_stride1 : i64
    llvm.cond_br %1384, ^bb82(%1383 : i64), ^bb83
  ^bb83:
    %1385 = llvm.add %k1_1_last_copy, %2 overflow<nsw> : i64
    %1386 = llvm.icmp "slt" %1385, %a_size0 : i64
    llvm.cond_br %1386, ^bb81(%1385 : i64), ^bb84
  ^bb84:
    %1387 = llvm.icmp "slt" %945, %1322 : i64
    llvm.cond_br %1387, ^bb85(%945 : i64), ^bb90
  ^bb85(%i_1_last_tile: i64):
    %1388 = llvm.add %i_1_last_tile, %3 overflow<nsw> : i64
    %1389 = llvm.sub %1388, %i_1_last_tile overflow<nsw> : i64
    %1390 = llvm.sub %1322, %i_1_last_tile overflow<nsw> : i64
    %1391 = llvm.intr.smin(%1389, %1390) : (i64, i64) -> i64
    %1392 = llvm.add %1391, %9 overflow<nsw> : i64
    %1393 = llvm.intr.smin(%1392, %10) : (i64, i64) -> i64
    %1394 = llvm.add %i_1_last_tile, %1393 : i64
    %1395 = llvm.intr.smin(%1392, %6) : (i64, i64) -> i64
    %1396 = llvm.add %i_1_last_tile, %1395 : i64
    %1397 = llvm.intr.smin(%1392, %1) : (i64, i64) -> i64
    %1398 = llvm.add %i_1_last_tile, %1397 : i64
    %1399 = llvm.intr.smin(%1392, %11) : (i64, i64) -> i64
    %1400 = llvm.add %i_1_last_tile, %1399 : i64
    %1401 = llvm.intr.smin(%1392, %2) : (i64, i64) -> i64
    %1402 = llvm.add %i_1_last_tile, %1401 : i64
    %1403 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1403, ^bb86(%8, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb86(%k1_1: i64, %1404: vector<4xf64>, %1405: vector<4xf64>, %1406: vector<4xf64>, %1407: vector<4xf64>, %1408: vector<4xf64>, %1409: vector<4xf64>, %1410: vector<4xf64>, %1411: vector<4xf64>, %1412: vector<4xf64>, %1413: vector<4xf64>, %1414: vector<4xf64>, %1415: vector<4xf64>):
    %1416 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1416, ^bb87(%8, %1404, %1405, %1406, %1407, %1408, %1409, %1410, %1411, %1412, %1413, %1414, %1415 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1404, %1405, %1406, %1407, %1408, %1409, %1410, %1411, %1412, %1413, %1414, %1415 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb87(%k0_2: i64, %1417: vector<4xf64>, %1418: vector<4xf64>, %1419: vector<4xf64>, %1420: vector<4xf64>, %1421: vector<4xf64>, %1422: vector<4xf64>, %1423: vector<4xf64>, %1424: vector<4xf64>, %1425: vector<4xf64>, %1426: vector<4xf64>, %1427: vector<4xf64>, %1428: vector<4xf64>):
    %1429 = llvm.mul %k1_1, %26 overflow<nsw> : i64
    %1430 = llvm.mul %i_1_last_tile, %a_stride1 overflow<nsw> : i64
    %1431 = llvm.add %1429, %1430 overflow<nsw> : i64
    %1432 = llvm.add %1431, %k0_2 overflow<nsw> : i64
    %1433 = llvm.getelementptr inbounds %a[%1432] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1434 = llvm.load %1433 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1435 = llvm.mlir.poison : vector<4xf64>
    %1436 = llvm.insertelement %1434, %1435[%8 : i64] : vector<4xf64>
    %1437 = llvm.shufflevector %1436, %1435 [0, 0, 0, 0] : vector<4xf64>
    %1438 = llvm.mul %1402, %a_stride1 overflow<nsw> : i64
    %1439 = llvm.add %1429, %1438 overflow<nsw> : i64
    %1440 = llvm.add %1439, %k0_2 overflow<nsw> : i64
    %1441 = llvm.getelementptr inbounds %a[%1440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1442 = llvm.load %1441 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1443 = llvm.mlir.poison : vector<4xf64>
    %1444 = llvm.insertelement %1442, %1443[%8 : i64] : vector<4xf64>
    %1445 = llvm.shufflevector %1444, %1443 [0, 0, 0, 0] : vector<4xf64>
    %1446 = llvm.mul %1400, %a_stride1 overflow<nsw> : i64
    %1447 = llvm.add %1429, %1446 overflow<nsw> : i64
    %1448 = llvm.add %1447, %k0_2 overflow<nsw> : i64
    %1449 = llvm.getelementptr inbounds %a[%1448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1450 = llvm.load %1449 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1451 = llvm.mlir.poison : vector<4xf64>
    %1452 = llvm.insertelement %1450, %1451[%8 : i64] : vector<4xf64>
    %1453 = llvm.shufflevector %1452, %1451 [0, 0, 0, 0] : vector<4xf64>
    %1454 = llvm.mul %1398, %a_stride1 overflow<nsw> : i64
    %1455 = llvm.add %1429, %1454 overflow<nsw> : i64
    %1456 = llvm.add %1455, %k0_2 overflow<nsw> : i64
    %1457 = llvm.getelementptr inbounds %a[%1456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1458 = llvm.load %1457 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1459 = llvm.mlir.poison : vector<4xf64>
    %1460 = llvm.insertelement %1458, %1459[%8 : i64] : vector<4xf64>
    %1461 = llvm.shufflevector %1460, %1459 [0, 0, 0, 0] : vector<4xf64>
    %1462 = llvm.mul %1396, %a_stride1 overflow<nsw> : i64
    %1463 = llvm.add %1429, %1462 overflow<nsw> : i64
    %1464 = llvm.add %1463, %k0_2 overflow<nsw> : i64
    %1465 = llvm.getelementptr inbounds %a[%1464] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1466 = llvm.load %1465 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1467 = llvm.mlir.poison : vector<4xf64>
    %1468 = llvm.insertelement %1466, %1467[%8 : i64] : vector<4xf64>
    %1469 = llvm.shufflevector %1468, %1467 [0, 0, 0, 0] : vector<4xf64>
    %1470 = llvm.mul %1394, %a_stride1 overflow<nsw> : i64
    %1471 = llvm.add %1429, %1470 overflow<nsw> : i64
    %1472 = llvm.add %1471, %k0_2 overflow<nsw> : i64
    %1473 = llvm.getelementptr inbounds %a[%1472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1474 = llvm.load %1473 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1475 = llvm.mlir.poison : vector<4xf64>
    %1476 = llvm.insertelement %1474, %1475[%8 : i64] : vector<4xf64>
    %1477 = llvm.shufflevector %1476, %1475 [0, 0, 0, 0] : vector<4xf64>
    %1478 = llvm.mul %k1_1, %1336 overflow<nsw> : i64
    %1479 = llvm.mul %k0_2, %0 overflow<nsw> : i64
    %1480 = llvm.add %1478, %1479 overflow<nsw> : i64
    %1481 = llvm.getelementptr inbounds %a_copy_1[%1480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1482 = llvm.load %1481 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1483 = llvm.add %8, %6 overflow<nsw> : i64
    %1484 = llvm.add %1478, %1479 overflow<nsw> : i64
    %1485 = llvm.add %1484, %1483 overflow<nsw> : i64
    %1486 = llvm.getelementptr inbounds %a_copy_1[%1485] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1487 = llvm.load %1486 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1488 = llvm.fmul %1437, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1489 = llvm.fmul %1437, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1490 = llvm.fmul %1445, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1491 = llvm.fmul %1445, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1492 = llvm.fmul %1453, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1493 = llvm.fmul %1453, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1494 = llvm.fmul %1461, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1495 = llvm.fmul %1461, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1496 = llvm.fmul %1469, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1497 = llvm.fmul %1469, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1498 = llvm.fmul %1477, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1499 = llvm.fmul %1477, %1487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1500 = llvm.fadd %1417, %1488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1501 = llvm.fadd %1418, %1489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1502 = llvm.fadd %1419, %1490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1503 = llvm.fadd %1420, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1504 = llvm.fadd %1421, %1492 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1505 = llvm.fadd %1422, %1493 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1506 = llvm.fadd %1423, %1494 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1507 = llvm.fadd %1424, %1495 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1508 = llvm.fadd %1425, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1509 = llvm.fadd %1426, %1497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1510 = llvm.fadd %1427, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1511 = llvm.fadd %1428, %1499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1512 = llvm.add %k0_2, %2 overflow<nsw> : i64
    %1513 = llvm.icmp "slt" %1512, %a_stride1 : i64
    llvm.cond_br %1513, ^bb87(%1512, %1500, %1501, %1502, %1503, %1504, %1505, %1506, %1507, %1508, %1509, %1510, %1511 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1500, %1501, %1502, %1503, %1504, %1505, %1506, %1507, %1508, %1509, %1510, %1511 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb88(%1514: vector<4xf64>, %1515: vector<4xf64>, %1516: vector<4xf64>, %1517: vector<4xf64>, %1518: vector<4xf64>, %1519: vector<4xf64>, %1520: vector<4xf64>, %1521: vector<4xf64>, %1522: vector<4xf64>, %1523: vector<4xf64>, %1524: vector<4xf64>, %1525: vector<4xf64>):
    %1526 = llvm.add %k1_1, %2 overflow<nsw> : i64
    %1527 = llvm.icmp "slt" %1526, %a_size0 : i64
    llvm.cond_br %1527, ^bb86(%1526, %1514, %1515, %1516, %1517, %1518, %1519, %1520, %1521, %1522, %1523, %1524, %1525 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1514, %1515, %1516, %1517, %1518, %1519, %1520, %1521, %1522, %1523, %1524, %1525 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%1528: vector<4xf64>, %1529: vector<4xf64>, %1530: vector<4xf64>, %1531: vector<4xf64>, %1532: vector<4xf64>, %1533: vector<4xf64>, %1534: vector<4xf64>, %1535: vector<4xf64>, %1536: vector<4xf64>, %1537: vector<4xf64>, %1538: vector<4xf64>, %1539: vector<4xf64>):
    %1540 = llvm.icmp "slt" %8, %1391 : i64
    %1541 = llvm.icmp "slt" %2, %1391 : i64
    %1542 = llvm.icmp "slt" %11, %1391 : i64
    %1543 = llvm.icmp "slt" %1, %1391 : i64
    %1544 = llvm.icmp "slt" %6, %1391 : i64
    %1545 = llvm.icmp "slt" %10, %1391 : i64
    %1546 = llvm.mul %i_1_last_tile, %a_size1 overflow<nsw> : i64
    %1547 = llvm.add %1546, %j_1_last_panel overflow<nsw> : i64
    %1548 = llvm.getelementptr inbounds %out2[%1547] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1528, %1548 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1549 = llvm.getelementptr inbounds %1548[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1529, %1549 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1550 = llvm.mul %1402, %a_size1 overflow<nsw> : i64
    %1551 = llvm.add %1550, %j_1_last_panel overflow<nsw> : i64
    %1552 = llvm.getelementptr inbounds %out2[%1551] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1530, %1552 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1553 = llvm.getelementptr inbounds %1552[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1531, %1553 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1554 = llvm.mul %1400, %a_size1 overflow<nsw> : i64
    %1555 = llvm.add %1554, %j_1_last_panel overflow<nsw> : i64
    %1556 = llvm.getelementptr inbounds %out2[%1555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1532, %1556 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1557 = llvm.getelementptr inbounds %1556[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1533, %1557 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1558 = llvm.mul %1398, %a_size1 overflow<nsw> : i64
    %1559 = llvm.add %1558, %j_1_last_panel overflow<nsw> : i64
    %1560 = llvm.getelementptr inbounds %out2[%1559] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1534, %1560 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1561 = llvm.getelementptr inbounds %1560[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1535, %1561 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1562 = llvm.mul %1396, %a_size1 overflow<nsw> : i64
    %1563 = llvm.add %1562, %j_1_last_panel overflow<nsw> : i64
    %1564 = llvm.getelementptr inbounds %out2[%1563] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1536, %1564 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1565 = llvm.getelementptr inbounds %1564[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1537, %1565 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1566 = llvm.mul %1394, %a_size1 overflow<nsw> : i64
    %1567 = llvm.add %1566, %j_1_last_panel overflow<nsw> : i64
    %1568 = llvm.getelementptr inbounds %out2[%1567] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1538, %1568 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1569 = llvm.getelementptr inbounds %1568[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1539, %1569 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1570 = llvm.add %i_1_last_tile, %3 overflow<nsw> : i64
    %1571 = llvm.icmp "slt" %1570, %1322 : i64
    llvm.cond_br %1571, ^bb85(%1570 : i64), ^bb90
  ^bb90:
    %1572 = llvm.icmp "slt" %1322, %a_size1 : i64
    llvm.cond_br %1572, ^bb91(%1322 : i64), ^bb96
  ^bb91(%i_1_last_below_tile: i64):
    %1573 = llvm.add %i_1_last_below_tile, %6 overflow<nsw> : i64
    %1574 = llvm.sub %1573, %i_1_last_below_tile overflow<nsw> : i64
    %1575 = llvm.sub %a_size1, %i_1_last_below_tile overflow<nsw> : i64
    %1576 = llvm.intr.smin(%1574, %1575) : (i64, i64) -> i64
    %1577 = llvm.add %1576, %9 overflow<nsw> : i64
    %1578 = llvm.intr.smin(%1577, %1) : (i64, i64) -> i64
    %1579 = llvm.add %i_1_last_below_tile, %1578 : i64
    %1580 = llvm.intr.smin(%1577, %11) : (i64, i64) -> i64
    %1581 = llvm.add %i_1_last_below_tile, %1580 : i64
    %1582 = llvm.intr.smin(%1577, %2) : (i64, i64) -> i64
    %1583 = llvm.add %i_1_last_below_tile, %1582 : i64
    %1584 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1584, ^bb92(%8, %29, %29, %29, %29, %29, %29, %29, %29 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb92(%k1_1_last_below: i64, %1585: vector<4xf64>, %1586: vector<4xf64>, %1587: vector<4xf64>, %1588: vector<4xf64>, %1589: vector<4xf64>, %1590: vector<4xf64>, %1591: vector<4xf64>, %1592: vector<4xf64>):
    %1593 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1593, ^bb93(%8, %1585, %1586, %1587, %1588, %1589, %1590, %1591, %1592 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1585, %1586, %1587, %1588, %1589, %1590, %1591, %1592 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb93(%k0_1_last_below: i64, %1594: vector<4xf64>, %1595: vector<4xf64>, %1596: vector<4xf64>, %1597: vector<4xf64>, %1598: vector<4xf64>, %1599: vector<4xf64>, %1600: vector<4xf64>, %1601: vector<4xf64>):
    %1602 = llvm.mul %k1_1_last_below, %26 overflow<nsw> : i64
    %1603 = llvm.mul %i_1_last_below_tile, %a_stride1 overflow<nsw> : i64
    %1604 = llvm.add %1602, %1603 overflow<nsw> : i64
    %1605 = llvm.add %1604, %k0_1_last_below overflow<nsw> : i64
    %1606 = llvm.getelementptr inbounds %a[%1605] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1607 = llvm.load %1606 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1608 = llvm.mlir.poison : vector<4xf64>
    %1609 = llvm.insertelement %1607, %1608[%8 : i64] : vector<4xf64>
    %1610 = llvm.shufflevector %1609, %1608 [0, 0, 0, 0] : vector<4xf64>
    %1611 = llvm.mul %1583, %a_stride1 overflow<nsw> : i64
    %1612 = llvm.add %1602, %1611 overflow<nsw> : i64
    %1613 = llvm.add %1612, %k0_1_last_below overflow<nsw> : i64
    %1614 = llvm.getelementptr inbounds %a[%1613] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1615 = llvm.load %1614 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1616 = llvm.mlir.poison : vector<4xf64>
    %1617 = llvm.insertelement %1615, %1616[%8 : i64] : vector<4xf64>
    %1618 = llvm.shufflevector %1617, %1616 [0, 0, 0, 0] : vector<4xf64>
    %1619 = llvm.mul %1581, %a_stride1 overflow<nsw> : i64
    %1620 = llvm.add %1602, %1619 overflow<nsw> : i64
    %1621 = llvm.add %1620, %k0_1_last_below overflow<nsw> : i64
    %1622 = llvm.getelementptr inbounds %a[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1623 = llvm.load %1622 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1624 = llvm.mlir.poison : vector<4xf64>
    %1625 = llvm.insertelement %1623, %1624[%8 : i64] : vector<4xf64>
    %1626 = llvm.shufflevector %1625, %1624 [0, 0, 0, 0] : vector<4xf64>
    %1627 = llvm.mul %1579, %a_stride1 overflow<nsw> : i64
    %1628 = llvm.add %1602, %1627 overflow<nsw> : i64
    %1629 = llvm.add %1628, %k0_1_last_below overflow<nsw> : i64
    %1630 = llvm.getelementptr inbounds %a[%1629] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1631 = llvm.load %1630 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1632 = llvm.mlir.poison : vector<4xf64>
    %1633 = llvm.insertelement %1631, %1632[%8 : i64] : vector<4xf64>
    %1634 = llvm.shufflevector %1633, %1632 [0, 0, 0, 0] : vector<4xf64>
    %1635 = llvm.mul %k1_1_last_below, %1336 overflow<nsw> : i64
    %1636 = llvm.mul %k0_1_last_below, %0 overflow<nsw> : i64
    %1637 = llvm.add %1635, %1636 overflow<nsw> : i64
    %1638 = llvm.getelementptr inbounds %a_copy_1[%1637] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1639 = llvm.load %1638 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1640 = llvm.add %8, %6 overflow<nsw> : i64
    %1641 = llvm.add %1635, %1636 overflow<nsw> : i64
    %1642 = llvm.add %1641, %1640 overflow<nsw> : i64
    %1643 = llvm.getelementptr inbounds %a_copy_1[%1642] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1644 = llvm.load %1643 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1645 = llvm.fmul %1610, %1639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1646 = llvm.fmul %1610, %1644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1647 = llvm.fmul %1618, %1639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1648 = llvm.fmul %1618, %1644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1649 = llvm.fmul %1626, %1639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1650 = llvm.fmul %1626, %1644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1651 = llvm.fmul %1634, %1639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1652 = llvm.fmul %1634, %1644 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1653 = llvm.fadd %1594, %1645 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1654 = llvm.fadd %1595, %1646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1655 = llvm.fadd %1596, %1647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1656 = llvm.fadd %1597, %1648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1657 = llvm.fadd %1598, %1649 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1658 = llvm.fadd %1599, %1650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1659 = llvm.fadd %1600, %1651 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1660 = llvm.fadd %1601, %1652 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1661 = llvm.add %k0_1_last_below, %2 overflow<nsw> : i64
    %1662 = llvm.icmp "slt" %1661, %a_stride1 : i64
    llvm.cond_br %1662, ^bb93(%1661, %1653, %1654, %1655, %1656, %1657, %1658, %1659, %1660 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1653, %1654, %1655, %1656, %1657, %1658, %1659, %1660 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb94(%1663: vector<4xf64>, %1664: vector<4xf64>, %1665: vector<4xf64>, %1666: vector<4xf64>, %1667: vector<4xf64>, %1668: vector<4xf64>, %1669: vector<4xf64>, %1670: vector<4xf64>):
    %1671 = llvm.add %k1_1_last_below, %2 overflow<nsw> : i64
    %1672 = llvm.icmp "slt" %1671, %a_size0 : i64
    llvm.cond_br %1672, ^bb92(%1671, %1663, %1664, %1665, %1666, %1667, %1668, %1669, %1670 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1663, %1664, %1665, %1666, %1667, %1668, %1669, %1670 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%1673: vector<4xf64>, %1674: vector<4xf64>, %1675: vector<4xf64>, %1676: vector<4xf64>, %1677: vector<4xf64>, %1678: vector<4xf64>, %1679: vector<4xf64>, %1680: vector<4xf64>):
    %1681 = llvm.icmp "slt" %8, %1576 : i64
    %1682 = llvm.icmp "slt" %2, %1576 : i64
    %1683 = llvm.icmp "slt" %11, %1576 : i64
    %1684 = llvm.icmp "slt" %1, %1576 : i64
    %1685 = llvm.mul %i_1_last_below_tile, %a_size1 overflow<nsw> : i64
    %1686 = llvm.add %1685, %j_1_last_panel overflow<nsw> : i64
    %1687 = llvm.getelementptr inbounds %out2[%1686] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1673, %1687 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1688 = llvm.getelementptr inbounds %1687[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1674, %1688 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1689 = llvm.mul %1583, %a_size1 overflow<nsw> : i64
    %1690 = llvm.add %1689, %j_1_last_panel overflow<nsw> : i64
    %1691 = llvm.getelementptr inbounds %out2[%1690] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1675, %1691 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1692 = llvm.getelementptr inbounds %1691[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1676, %1692 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1693 = llvm.mul %1581, %a_size1 overflow<nsw> : i64
    %1694 = llvm.add %1693, %j_1_last_panel overflow<nsw> : i64
    %1695 = llvm.getelementptr inbounds %out2[%1694] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1677, %1695 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1696 = llvm.getelementptr inbounds %1695[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1678, %1696 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1697 = llvm.mul %1579, %a_size1 overflow<nsw> : i64
    %1698 = llvm.add %1697, %j_1_last_panel overflow<nsw> : i64
    %1699 = llvm.getelementptr inbounds %out2[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1679, %1699 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1700 = llvm.getelementptr inbounds %1699[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1680, %1700 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1701 = llvm.add %i_1_last_below_tile, %6 overflow<nsw> : i64
    %1702 = llvm.icmp "slt" %1701, %a_size1 : i64
    llvm.cond_br %1702, ^bb91(%1701 : i64), ^bb96
  ^bb96:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %1703 = llvm.add %j_1_last_panel, %0 overflow<nsw> : i64
    %1704 = llvm.icmp "slt" %1703, %1309 : i64
    llvm.cond_br %1704, ^bb77(%1703 : i64), ^bb97
  ^bb97:
    %1705 = llvm.add %47, %1305 overflow<nsw> : i64
    %1706 = llvm.ashr %1705, %1 : i64
    %1707 = llvm.mul %1706, %0 overflow<nsw> : i64
    %1708 = llvm.add %1707, %945 overflow<nsw> : i64
    %1709 = llvm.intr.smax(%1708, %945) : (i64, i64) -> i64
    %1710 = llvm.intr.smin(%1709, %a_size1) : (i64, i64) -> i64
    %1711 = llvm.and %a_size1, %7 : i64
    %1712 = llvm.intr.smin(%6, %1711) : (i64, i64) -> i64
    %1713 = llvm.intr.smax(%1712, %8) : (i64, i64) -> i64
    %1714 = llvm.icmp "slt" %1309, %a_size1 : i64
    llvm.cond_br %1714, ^bb98(%1309 : i64), ^bb121
  ^bb98(%j_1_last_right_panel: i64):
    %1715 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1716 = llvm.extractvalue %1715[0] : !llvm.struct<(i64, i1)>
    %1717 = llvm.extractvalue %1715[1] : !llvm.struct<(i64, i1)>
    %1718 = llvm.xor %1717, %22 : i1
    llvm.cond_br %1718, ^bb99, ^bb130(%18 : i32)
  ^bb99:
    %1719 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1716, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1720 = llvm.extractvalue %1719[0] : !llvm.struct<(i64, i1)>
    %1721 = llvm.extractvalue %1719[1] : !llvm.struct<(i64, i1)>
    %1722 = llvm.xor %1721, %22 : i1
    llvm.cond_br %1722, ^bb100, ^bb130(%18 : i32)
  ^bb100:
    %1723 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1720, %1713) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1724 = llvm.extractvalue %1723[0] : !llvm.struct<(i64, i1)>
    %1725 = llvm.extractvalue %1723[1] : !llvm.struct<(i64, i1)>
    %1726 = llvm.xor %1725, %22 : i1
    llvm.cond_br %1726, ^bb101, ^bb130(%18 : i32)
  ^bb101:
    %1727 = llvm.add %1724, %16 overflow<nsw> : i64
    %1728 = llvm.and %1727, %17 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%16, %1728) : (i64, i64) -> !llvm.ptr
    %1729 = llvm.mlir.zero : !llvm.ptr
    %1730 = llvm.icmp "ne" %a_copy_2, %1729 : !llvm.ptr
    llvm.cond_br %1730, ^bb102, ^bb130(%18 : i32)
  ^bb102:
    %1731 = llvm.mul %1713, %a_stride1 overflow<nsw> : i64
    %1732 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1732, ^bb103(%8 : i64), ^bb108
  ^bb103(%k1_1_last_right_copy: i64):
    %1733 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1733, ^bb104(%8 : i64), ^bb107
  ^bb104(%k0_1_last_right_copy: i64):
    %1734 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %1735 = llvm.intr.smin(%1734, %a_size1) : (i64, i64) -> i64
    %1736 = llvm.icmp "slt" %j_1_last_right_panel, %1735 : i64
    llvm.cond_br %1736, ^bb105(%j_1_last_right_panel : i64), ^bb106
  ^bb105(%j_1_last_right_copy: i64):
    %1737 = llvm.mul %k1_1_last_right_copy, %26 overflow<nsw> : i64
    %1738 = llvm.mul %j_1_last_right_copy, %a_stride1 overflow<nsw> : i64
    %1739 = llvm.add %1737, %1738 overflow<nsw> : i64
    %1740 = llvm.add %1739, %k0_1_last_right_copy overflow<nsw> : i64
    %1741 = llvm.getelementptr inbounds %a[%1740] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1742 = llvm.load %1741 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1743 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : i64
    %1744 = llvm.mul %k1_1_last_right_copy, %1731 overflow<nsw> : i64
    %1745 = llvm.mul %k0_1_last_right_copy, %1713 overflow<nsw> : i64
    %1746 = llvm.add %1744, %1745 overflow<nsw> : i64
    %1747 = llvm.add %1746, %1743 overflow<nsw> : i64
    %1748 = llvm.getelementptr inbounds %a_copy_2[%1747] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1742, %1748 {alignment = 8 : i64} : f64, !llvm.ptr
    %1749 = llvm.add %j_1_last_right_copy, %2 overflow<nsw> : i64
    %1750 = llvm.icmp "slt" %1749, %1735 : i64
    llvm.cond_br %1750, ^bb105(%1749 : i64), ^bb106
  ^bb106:
    %1751 = llvm.add %k0_1_last_right_copy, %2 overflow<nsw> : i64
    %1752 = llvm.icmp "slt" %1751, %a_stride1 : i64
    llvm.cond_br %1752, ^bb104(%1751 : i64), ^bb107
  ^bb107:
    %1753 = llvm.add %k1_1_last_right_copy, %2 overflow<nsw> : i64
    %1754 = llvm.icmp "slt" %1753, %a_size0 : i64
    llvm.cond_br %1754, ^bb103(%1753 : i64), ^bb108
  ^bb108:
    %1755 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %1756 = llvm.sub %1755, %j_1_last_right_panel overflow<nsw> : i64
    %1757 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %1758 = llvm.intr.smin(%1756, %1757) : (i64, i64) -> i64
    %1759 = llvm.intr.smin(%1758, %6) : (i64, i64) -> i64
    %1760 = llvm.intr.smax(%1759, %8) : (i64, i64) -> i64
    %1761 = llvm.trunc %1760 : i64 to i32
    %1762 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1763 = llvm.mlir.poison : vector<4xi32>
    %1764 = llvm.insertelement %1761, %1763[%8 : i64] : vector<4xi32>
    %1765 = llvm.shufflevector %1764, %1763 [0, 0, 0, 0] : vector<4xi32>
    %1766 = llvm.icmp "slt" %1762, %1765 : vector<4xi32>
    %1767 = llvm.icmp "slt" %945, %1710 : i64
    llvm.cond_br %1767, ^bb109(%945 : i64), ^bb114
  ^bb109(%i_1_last_right_tile: i64):
    %1768 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1769 = llvm.sub %1768, %i_1_last_right_tile overflow<nsw> : i64
    %1770 = llvm.sub %1710, %i_1_last_right_tile overflow<nsw> : i64
    %1771 = llvm.intr.smin(%1769, %1770) : (i64, i64) -> i64
    %1772 = llvm.add %1771, %9 overflow<nsw> : i64
    %1773 = llvm.intr.smin(%1772, %7) : (i64, i64) -> i64
    %1774 = llvm.add %i_1_last_right_tile, %1773 : i64
    %1775 = llvm.intr.smin(%1772, %3) : (i64, i64) -> i64
    %1776 = llvm.add %i_1_last_right_tile, %1775 : i64
    %1777 = llvm.intr.smin(%1772, %10) : (i64, i64) -> i64
    %1778 = llvm.add %i_1_last_right_tile, %1777 : i64
    %1779 = llvm.intr.smin(%1772, %6) : (i64, i64) -> i64
    %1780 = llvm.add %i_1_last_right_tile, %1779 : i64
    %1781 = llvm.intr.smin(%1772, %1) : (i64, i64) -> i64
    %1782 = llvm.add %i_1_last_right_tile, %1781 : i64
    %1783 = llvm.intr.smin(%1772, %11) : (i64, i64) -> i64
    %1784 = llvm.add %i_1_last_right_tile, %1783 : i64
    %1785 = llvm.intr.smin(%1772, %2) : (i64, i64) -> i64
    %1786 = llvm.add %i_1_last_right_tile, %1785 : i64
    %1787 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1787, ^bb110(%8, %29, %29, %29, %29, %29, %29, %29, %29 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%29, %29, %29, %29, %29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb110(%k1_1_last_right: i64, %1788: vector<4xf64>, %1789: vector<4xf64>, %1790: vector<4xf64>, %1791: vector<4xf64>, %1792: vector<4xf64>, %1793: vector<4xf64>, %1794: vector<4xf64>, %1795: vector<4xf64>):
    %1796 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1796, ^bb111(%8, %1788, %1789, %1790, %1791, %1792, %1793, %1794, %1795 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1788, %1789, %1790, %1791, %1792, %1793, %1794, %1795 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb111(%k0_1_last_right: i64, %1797: vector<4xf64>, %1798: vector<4xf64>, %1799: vector<4xf64>, %1800: vector<4xf64>, %1801: vector<4xf64>, %1802: vector<4xf64>, %1803: vector<4xf64>, %1804: vector<4xf64>):
    %1805 = llvm.mul %k1_1_last_right, %26 overflow<nsw> : i64
    %1806 = llvm.mul %i_1_last_right_tile, %a_stride1 overflow<nsw> : i64
    %1807 = llvm.add %1805, %1806 overflow<nsw> : i64
    %1808 = llvm.add %1807, %k0_1_last_right overflow<nsw> : i64
    %1809 = llvm.getelementptr inbounds %a[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1810 = llvm.load %1809 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1811 = llvm.mlir.poison : vector<4xf64>
    %1812 = llvm.insertelement %1810, %1811[%8 : i64] : vector<4xf64>
    %1813 = llvm.shufflevector %1812, %1811 [0, 0, 0, 0] : vector<4xf64>
    %1814 = llvm.mul %1786, %a_stride1 overflow<nsw> : i64
    %1815 = llvm.add %1805, %1814 overflow<nsw> : i64
    %1816 = llvm.add %1815, %k0_1_last_right overflow<nsw> : i64
    %1817 = llvm.getelementptr inbounds %a[%1816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1818 = llvm.load %1817 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1819 = llvm.mlir.poison : vector<4xf64>
    %1820 = llvm.insertelement %1818, %1819[%8 : i64] : vector<4xf64>
    %1821 = llvm.shufflevector %1820, %1819 [0, 0, 0, 0] : vector<4xf64>
    %1822 = llvm.mul %1784, %a_stride1 overflow<nsw> : i64
    %1823 = llvm.add %1805, %1822 overflow<nsw> : i64
    %1824 = llvm.add %1823, %k0_1_last_right overflow<nsw> : i64
    %1825 = llvm.getelementptr inbounds %a[%1824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1826 = llvm.load %1825 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1827 = llvm.mlir.poison : vector<4xf64>
    %1828 = llvm.insertelement %1826, %1827[%8 : i64] : vector<4xf64>
    %1829 = llvm.shufflevector %1828, %1827 [0, 0, 0, 0] : vector<4xf64>
    %1830 = llvm.mul %1782, %a_stride1 overflow<nsw> : i64
    %1831 = llvm.add %1805, %1830 overflow<nsw> : i64
    %1832 = llvm.add %1831, %k0_1_last_right overflow<nsw> : i64
    %1833 = llvm.getelementptr inbounds %a[%1832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1834 = llvm.load %1833 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1835 = llvm.mlir.poison : vector<4xf64>
    %1836 = llvm.insertelement %1834, %1835[%8 : i64] : vector<4xf64>
    %1837 = llvm.shufflevector %1836, %1835 [0, 0, 0, 0] : vector<4xf64>
    %1838 = llvm.mul %1780, %a_stride1 overflow<nsw> : i64
    %1839 = llvm.add %1805, %1838 overflow<nsw> : i64
    %1840 = llvm.add %1839, %k0_1_last_right overflow<nsw> : i64
    %1841 = llvm.getelementptr inbounds %a[%1840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1842 = llvm.load %1841 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1843 = llvm.mlir.poison : vector<4xf64>
    %1844 = llvm.insertelement %1842, %1843[%8 : i64] : vector<4xf64>
    %1845 = llvm.shufflevector %1844, %1843 [0, 0, 0, 0] : vector<4xf64>
    %1846 = llvm.mul %1778, %a_stride1 overflow<nsw> : i64
    %1847 = llvm.add %1805, %1846 overflow<nsw> : i64
    %1848 = llvm.add %1847, %k0_1_last_right overflow<nsw> : i64
    %1849 = llvm.getelementptr inbounds %a[%1848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1850 = llvm.load %1849 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1851 = llvm.mlir.poison : vector<4xf64>
    %1852 = llvm.insertelement %1850, %1851[%8 : i64] : vector<4xf64>
    %1853 = llvm.shufflevector %1852, %1851 [0, 0, 0, 0] : vector<4xf64>
    %1854 = llvm.mul %1776, %a_stride1 overflow<nsw> : i64
    %1855 = llvm.add %1805, %1854 overflow<nsw> : i64
    %1856 = llvm.add %1855, %k0_1_last_right overflow<nsw> : i64
    %1857 = llvm.getelementptr inbounds %a[%1856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1858 = llvm.load %1857 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1859 = llvm.mlir.poison : vector<4xf64>
    %1860 = llvm.insertelement %1858, %1859[%8 : i64] : vector<4xf64>
    %1861 = llvm.shufflevector %1860, %1859 [0, 0, 0, 0] : vector<4xf64>
    %1862 = llvm.mul %1774, %a_stride1 overflow<nsw> : i64
    %1863 = llvm.add %1805, %1862 overflow<nsw> : i64
    %1864 = llvm.add %1863, %k0_1_last_right overflow<nsw> : i64
    %1865 = llvm.getelementptr inbounds %a[%1864] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1866 = llvm.load %1865 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1867 = llvm.mlir.poison : vector<4xf64>
    %1868 = llvm.insertelement %1866, %1867[%8 : i64] : vector<4xf64>
    %1869 = llvm.shufflevector %1868, %1867 [0, 0, 0, 0] : vector<4xf64>
    %1870 = llvm.mul %k1_1_last_right, %1731 overflow<nsw> : i64
    %1871 = llvm.mul %k0_1_last_right, %1713 overflow<nsw> : i64
    %1872 = llvm.add %1870, %1871 overflow<nsw> : i64
    %1873 = llvm.getelementptr inbounds %a_copy_2[%1872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1874 = llvm.intr.masked.load %1873, %1766, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1875 = llvm.fmul %1813, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1876 = llvm.fmul %1821, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1877 = llvm.fmul %1829, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1878 = llvm.fmul %1837, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1879 = llvm.fmul %1845, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1880 = llvm.fmul %1853, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1881 = llvm.fmul %1861, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1882 = llvm.fmul %1869, %1874 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1883 = llvm.fadd %1797, %1875 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1884 = llvm.fadd %1798, %1876 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1885 = llvm.fadd %1799, %1877 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1886 = llvm.fadd %1800, %1878 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1887 = llvm.fadd %1801, %1879 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1888 = llvm.fadd %1802, %1880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1889 = llvm.fadd %1803, %1881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1890 = llvm.fadd %1804, %1882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1891 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %1892 = llvm.icmp "slt" %1891, %a_stride1 : i64
    llvm.cond_br %1892, ^bb111(%1891, %1883, %1884, %1885, %1886, %1887, %1888, %1889, %1890 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1883, %1884, %1885, %1886, %1887, %1888, %1889, %1890 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb112(%1893: vector<4xf64>, %1894: vector<4xf64>, %1895: vector<4xf64>, %1896: vector<4xf64>, %1897: vector<4xf64>, %1898: vector<4xf64>, %1899: vector<4xf64>, %1900: vector<4xf64>):
    %1901 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %1902 = llvm.icmp "slt" %1901, %a_size0 : i64
    llvm.cond_br %1902, ^bb110(%1901, %1893, %1894, %1895, %1896, %1897, %1898, %1899, %1900 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%1893, %1894, %1895, %1896, %1897, %1898, %1899, %1900 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb113(%1903: vector<4xf64>, %1904: vector<4xf64>, %1905: vector<4xf64>, %1906: vector<4xf64>, %1907: vector<4xf64>, %1908: vector<4xf64>, %1909: vector<4xf64>, %1910: vector<4xf64>):
    %1911 = llvm.icmp "slt" %8, %1771 : i64
    %1912 = llvm.icmp "slt" %2, %1771 : i64
    %1913 = llvm.icmp "slt" %11, %1771 : i64
    %1914 = llvm.icmp "slt" %1, %1771 : i64
    %1915 = llvm.icmp "slt" %6, %1771 : i64
    %1916 = llvm.icmp "slt" %10, %1771 : i64
    %1917 = llvm.icmp "slt" %3, %1771 : i64
    %1918 = llvm.icmp "slt" %7, %1771 : i64
    %1919 = llvm.mul %i_1_last_right_tile, %a_size1 overflow<nsw> : i64
    %1920 = llvm.add %1919, %j_1_last_right_panel overflow<nsw> : i64
    %1921 = llvm.getelementptr inbounds %out2[%1920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1903, %1921, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1922 = llvm.mul %1786, %a_size1 overflow<nsw> : i64
    %1923 = llvm.add %1922, %j_1_last_right_panel overflow<nsw> : i64
    %1924 = llvm.getelementptr inbounds %out2[%1923] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1904, %1924, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1925 = llvm.mul %1784, %a_size1 overflow<nsw> : i64
    %1926 = llvm.add %1925, %j_1_last_right_panel overflow<nsw> : i64
    %1927 = llvm.getelementptr inbounds %out2[%1926] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1905, %1927, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1928 = llvm.mul %1782, %a_size1 overflow<nsw> : i64
    %1929 = llvm.add %1928, %j_1_last_right_panel overflow<nsw> : i64
    %1930 = llvm.getelementptr inbounds %out2[%1929] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1906, %1930, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1931 = llvm.mul %1780, %a_size1 overflow<nsw> : i64
    %1932 = llvm.add %1931, %j_1_last_right_panel overflow<nsw> : i64
    %1933 = llvm.getelementptr inbounds %out2[%1932] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1907, %1933, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1934 = llvm.mul %1778, %a_size1 overflow<nsw> : i64
    %1935 = llvm.add %1934, %j_1_last_right_panel overflow<nsw> : i64
    %1936 = llvm.getelementptr inbounds %out2[%1935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1908, %1936, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1937 = llvm.mul %1776, %a_size1 overflow<nsw> : i64
    %1938 = llvm.add %1937, %j_1_last_right_panel overflow<nsw> : i64
    %1939 = llvm.getelementptr inbounds %out2[%1938] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1909, %1939, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1940 = llvm.mul %1774, %a_size1 overflow<nsw> : i64
    %1941 = llvm.add %1940, %j_1_last_right_panel overflow<nsw> : i64
    %1942 = llvm.getelementptr inbounds %out2[%1941] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1910, %1942, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1943 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1944 = llvm.icmp "slt" %1943, %1710 : i64
    llvm.cond_br %1944, ^bb109(%1943 : i64), ^bb114
  ^bb114:
    %1945 = llvm.icmp "slt" %1710, %a_size1 : i64
    llvm.cond_br %1945, ^bb115(%1710 : i64), ^bb120
  ^bb115(%i_1_last_right_below_tile: i64):
    %1946 = llvm.add %i_1_last_right_below_tile, %6 overflow<nsw> : i64
    %1947 = llvm.sub %1946, %i_1_last_right_below_tile overflow<nsw> : i64
    %1948 = llvm.sub %a_size1, %i_1_last_right_below_tile overflow<nsw> : i64
    %1949 = llvm.intr.smin(%1947, %1948) : (i64, i64) -> i64
    %1950 = llvm.add %1949, %9 overflow<nsw> : i64
    %1951 = llvm.intr.smin(%1950, %1) : (i64, i64) -> i64
    %1952 = llvm.add %i_1_last_right_below_tile, %1951 : i64
    %1953 = llvm.intr.smin(%1950, %11) : (i64, i64) -> i64
    %1954 = llvm.add %i_1_last_right_below_tile, %1953 : i64
    %1955 = llvm.intr.smin(%1950, %2) : (i64, i64) -> i64
    %1956 = llvm.add %i_1_last_right_below_tile, %1955 : i64
    %1957 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1957, ^bb116(%8, %29, %29, %29, %29 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%29, %29, %29, %29 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb116(%k1_1_last_right_below: i64, %1958: vector<4xf64>, %1959: vector<4xf64>, %1960: vector<4xf64>, %1961: vector<4xf64>):
    %1962 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1962, ^bb117(%8, %1958, %1959, %1960, %1961 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%1958, %1959, %1960, %1961 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb117(%k0_1_last_right_below: i64, %1963: vector<4xf64>, %1964: vector<4xf64>, %1965: vector<4xf64>, %1966: vector<4xf64>):
    %1967 = llvm.mul %k1_1_last_right_below, %26 overflow<nsw> : i64
    %1968 = llvm.mul %i_1_last_right_below_tile, %a_stride1 overflow<nsw> : i64
    %1969 = llvm.add %1967, %1968 overflow<nsw> : i64
    %1970 = llvm.add %1969, %k0_1_last_right_below overflow<nsw> : i64
    %1971 = llvm.getelementptr inbounds %a[%1970] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1972 = llvm.load %1971 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1973 = llvm.mlir.poison : vector<4xf64>
    %1974 = llvm.insertelement %1972, %1973[%8 : i64] : vector<4xf64>
    %1975 = llvm.shufflevector %1974, %1973 [0, 0, 0, 0] : vector<4xf64>
    %1976 = llvm.mul %1956, %a_stride1 overflow<nsw> : i64
    %1977 = llvm.add %1967, %1976 overflow<nsw> : i64
    %1978 = llvm.add %1977, %k0_1_last_right_below overflow<nsw> : i64
    %1979 = llvm.getelementptr inbounds %a[%1978] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1980 = llvm.load %1979 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1981 = llvm.mlir.poison : vector<4xf64>
    %1982 = llvm.insertelement %1980, %1981[%8 : i64] : vector<4xf64>
    %1983 = llvm.shufflevector %1982, %1981 [0, 0, 0, 0] : vector<4xf64>
    %1984 = llvm.mul %1954, %a_stride1 overflow<nsw> : i64
    %1985 = llvm.add %1967, %1984 overflow<nsw> : i64
    %1986 = llvm.add %1985, %k0_1_last_right_below overflow<nsw> : i64
    %1987 = llvm.getelementptr inbounds %a[%1986] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1988 = llvm.load %1987 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1989 = llvm.mlir.poison : vector<4xf64>
    %1990 = llvm.insertelement %1988, %1989[%8 : i64] : vector<4xf64>
    %1991 = llvm.shufflevector %1990, %1989 [0, 0, 0, 0] : vector<4xf64>
    %1992 = llvm.mul %1952, %a_stride1 overflow<nsw> : i64
    %1993 = llvm.add %1967, %1992 overflow<nsw> : i64
    %1994 = llvm.add %1993, %k0_1_last_right_below overflow<nsw> : i64
    %1995 = llvm.getelementptr inbounds %a[%1994] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1996 = llvm.load %1995 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1997 = llvm.mlir.poison : vector<4xf64>
    %1998 = llvm.insertelement %1996, %1997[%8 : i64] : vector<4xf64>
    %1999 = llvm.shufflevector %1998, %1997 [0, 0, 0, 0] : vector<4xf64>
    %2000 = llvm.mul %k1_1_last_right_below, %1731 overflow<nsw> : i64
    %2001 = llvm.mul %k0_1_last_right_below, %1713 overflow<nsw> : i64
    %2002 = llvm.add %2000, %2001 overflow<nsw> : i64
    %2003 = llvm.getelementptr inbounds %a_copy_2[%2002] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2004 = llvm.intr.masked.load %2003, %1766, %29 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2005 = llvm.fmul %1975, %2004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2006 = llvm.fmul %1983, %2004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2007 = llvm.fmul %1991, %2004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2008 = llvm.fmul %1999, %2004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2009 = llvm.fadd %1963, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2010 = llvm.fadd %1964, %2006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2011 = llvm.fadd %1965, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2012 = llvm.fadd %1966, %2008 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2013 = llvm.add %k0_1_last_right_below, %2 overflow<nsw> : i64
    %2014 = llvm.icmp "slt" %2013, %a_stride1 : i64
    llvm.cond_br %2014, ^bb117(%2013, %2009, %2010, %2011, %2012 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%2009, %2010, %2011, %2012 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb118(%2015: vector<4xf64>, %2016: vector<4xf64>, %2017: vector<4xf64>, %2018: vector<4xf64>):
    %2019 = llvm.add %k1_1_last_right_below, %2 overflow<nsw> : i64
    %2020 = llvm.icmp "slt" %2019, %a_size0 : i64
    llvm.cond_br %2020, ^bb116(%2019, %2015, %2016, %2017, %2018 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%2015, %2016, %2017, %2018 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb119(%2021: vector<4xf64>, %2022: vector<4xf64>, %2023: vector<4xf64>, %2024: vector<4xf64>):
    %2025 = llvm.icmp "slt" %8, %1949 : i64
    %2026 = llvm.icmp "slt" %2, %1949 : i64
    %2027 = llvm.icmp "slt" %11, %1949 : i64
    %2028 = llvm.icmp "slt" %1, %1949 : i64
    %2029 = llvm.mul %i_1_last_right_below_tile, %a_size1 overflow<nsw> : i64
    %2030 = llvm.add %2029, %j_1_last_right_panel overflow<nsw> : i64
    %2031 = llvm.getelementptr inbounds %out2[%2030] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2021, %2031, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2032 = llvm.mul %1956, %a_size1 overflow<nsw> : i64
    %2033 = llvm.add %2032, %j_1_last_right_panel overflow<nsw> : i64
    %2034 = llvm.getelementptr inbounds %out2[%2033] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2022, %2034, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2035 = llvm.mul %1954, %a_size1 overflow<nsw> : i64
    %2036 = llvm.add %2035, %j_1_last_right_panel overflow<nsw> : i64
    %2037 = llvm.getelementptr inbounds %out2[%2036] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2023, %2037, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2038 = llvm.mul %1952, %a_size1 overflow<nsw> : i64
    %2039 = llvm.add %2038, %j_1_last_right_panel overflow<nsw> : i64
    %2040 = llvm.getelementptr inbounds %out2[%2039] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2024, %2040, %1766 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2041 = llvm.add %i_1_last_right_below_tile, %6 overflow<nsw> : i64
    %2042 = llvm.icmp "slt" %2041, %a_size1 : i64
    llvm.cond_br %2042, ^bb115(%2041 : i64), ^bb120
  ^bb120:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2043 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %2044 = llvm.icmp "slt" %2043, %a_size1 : i64
    llvm.cond_br %2044, ^bb98(%2043 : i64), ^bb121
  ^bb121:
    %2045 = llvm.icmp "slt" %8, %a_size1 : i64
    llvm.cond_br %2045, ^bb122(%8 : i64), ^bb129
  ^bb122(%i: i64):
    %2046 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %2046, ^bb123(%i : i64), ^bb128
  ^bb123(%j: i64):
    %2047 = llvm.add %i, %13 overflow<nsw> : i64
    %2048 = llvm.intr.smin(%2047, %a_size1) : (i64, i64) -> i64
    %2049 = llvm.icmp "slt" %i, %2048 : i64
    llvm.cond_br %2049, ^bb124(%i : i64), ^bb127
  ^bb124(%i_1: i64):
    %2050 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2051 = llvm.intr.smax(%2050, %j) : (i64, i64) -> i64
    %2052 = llvm.add %j, %13 overflow<nsw> : i64
    %2053 = llvm.intr.smin(%2052, %a_size1) : (i64, i64) -> i64
    %2054 = llvm.icmp "slt" %2051, %2053 : i64
    llvm.cond_br %2054, ^bb125(%2051 : i64), ^bb126
  ^bb125(%j_1: i64):
    %2055 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %2056 = llvm.add %2055, %i_1 overflow<nsw> : i64
    %2057 = llvm.getelementptr inbounds %out2[%2056] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2058 = llvm.load %2057 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2059 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %2060 = llvm.add %2059, %j_1 overflow<nsw> : i64
    %2061 = llvm.getelementptr inbounds %out2[%2060] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2058, %2061 {alignment = 8 : i64} : f64, !llvm.ptr
    %2062 = llvm.add %j_1, %2 overflow<nsw> : i64
    %2063 = llvm.icmp "slt" %2062, %2053 : i64
    llvm.cond_br %2063, ^bb125(%2062 : i64), ^bb126
  ^bb126:
    %2064 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2065 = llvm.icmp "slt" %2064, %2048 : i64
    llvm.cond_br %2065, ^bb124(%2064 : i64), ^bb127
  ^bb127:
    %2066 = llvm.add %j, %13 overflow<nsw> : i64
    %2067 = llvm.icmp "slt" %2066, %a_size1 : i64
    llvm.cond_br %2067, ^bb123(%2066 : i64), ^bb128
  ^bb128:
    %2068 = llvm.add %i, %13 overflow<nsw> : i64
    %2069 = llvm.icmp "slt" %2068, %a_size1 : i64
    llvm.cond_br %2069, ^bb122(%2068 : i64), ^bb129
  ^bb129:
    llvm.return %19 : i32
  ^bb130(%2070: i32):
    llvm.return %2070 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2071 = llvm.mlir.constant(0) : i64
    %2072 = llvm.mlir.constant(1) : i64
    %2073 = llvm.mlir.constant(2) : i64
    %2074 = llvm.mlir.constant(4) : i64
    %2075 = llvm.mlir.constant(0 : i32) : i32
    %2076 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2077 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %2077, ^bb1(%begin : i64), ^bb6
  ^bb1(%i_2: i64):
    %2078 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2079 = llvm.load %2078 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2080 = llvm.mlir.poison : vector<4xf64>
    %2081 = llvm.insertelement %2079, %2080[%2071 : i64] : vector<4xf64>
    %2082 = llvm.shufflevector %2081, %2080 [0, 0, 0, 0] : vector<4xf64>
    %2083 = llvm.ashr %v_size0_1, %2073 : i64
    %2084 = llvm.mul %2083, %2074 overflow<nsw> : i64
    %2085 = llvm.icmp "slt" %2071, %2084 : i64
    llvm.cond_br %2085, ^bb2(%2071 : i64), ^bb3
  ^bb2(%j_2: i64):
    %2086 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2087 = llvm.load %2086 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2088 = llvm.fmul %2082, %2087 : vector<4xf64>
    %2089 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2090 = llvm.add %2089, %j_2 overflow<nsw> : i64
    %2091 = llvm.getelementptr inbounds %out1_1[%2090] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2088, %2091 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2092 = llvm.add %j_2, %2074 overflow<nsw> : i64
    %2093 = llvm.icmp "slt" %2092, %2084 : i64
    llvm.cond_br %2093, ^bb2(%2092 : i64), ^bb3
  ^bb3:
    %2094 = llvm.icmp "slt" %2084, %v_size0_1 : i64
    llvm.cond_br %2094, ^bb4, ^bb5
  ^bb4:
    %2095 = llvm.sub %v_size0_1, %2084 overflow<nsw> : i64
    %2096 = llvm.intr.smin(%2095, %2074) : (i64, i64) -> i64
    %2097 = llvm.intr.smax(%2096, %2071) : (i64, i64) -> i64
    %2098 = llvm.trunc %2097 : i64 to i32
    %2099 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2100 = llvm.mlir.poison : vector<4xi32>
    %2101 = llvm.insertelement %2098, %2100[%2071 : i64] : vector<4xi32>
    %2102 = llvm.shufflevector %2101, %2100 [0, 0, 0, 0] : vector<4xi32>
    %2103 = llvm.icmp "slt" %2099, %2102 : vector<4xi32>
    %2104 = llvm.getelementptr inbounds %v_1[%2084] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2105 = llvm.intr.masked.load %2104, %2103, %2076 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2106 = llvm.fmul %2082, %2105 : vector<4xf64>
    %2107 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2108 = llvm.add %2107, %2084 overflow<nsw> : i64
    %2109 = llvm.getelementptr inbounds %out1_1[%2108] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2106, %2109, %2103 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %2110 = llvm.add %i_2, %2072 overflow<nsw> : i64
    %2111 = llvm.icmp "slt" %2110, %end : i64
    llvm.cond_br %2111, ^bb1(%2110 : i64), ^bb6
  ^bb6:
    llvm.return %2075 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2112 = llvm.mlir.constant(8) : i64
    %2113 = llvm.mlir.constant(16) : i64
    %2114 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2115 = llvm.getelementptr inbounds %context[%2112] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2116 = llvm.load %2115 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2117 = llvm.getelementptr inbounds %context[%2113] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2118 = llvm.load %2117 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2119 = llvm.call @program.parallel0(%begin_1, %end_1, %2114, %2116, %2118) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2119 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2120 = llvm.mlir.constant(0) : i64
    %2121 = llvm.mlir.constant(1) : i64
    %2122 = llvm.mlir.constant(2) : i64
    %2123 = llvm.mlir.constant(2 : i32) : i32
    %2124 = llvm.mlir.constant(3 : i32) : i32
    %2125 = llvm.mlir.constant(3) : i64
    %2126 = llvm.mlir.constant(4) : i64
    %2127 = llvm.mlir.constant(5) : i64
    %2128 = llvm.mlir.constant(6) : i64
    %2129 = llvm.mlir.constant(0 : i32) : i32
    %2130 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2131 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2132 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2133 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2132, ^bb1, ^bb3(%2123 : i32)
  ^bb1:
    llvm.cond_br %2133, ^bb2, ^bb3(%2124 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2134 = llvm.getelementptr inbounds %extents[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2134 {alignment = 8 : i64} : i64, !llvm.ptr
    %2135 = llvm.getelementptr inbounds %extents[%2122] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2135 {alignment = 8 : i64} : i64, !llvm.ptr
    %2136 = llvm.getelementptr inbounds %extents[%2125] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2136 {alignment = 8 : i64} : i64, !llvm.ptr
    %2137 = llvm.getelementptr inbounds %extents[%2126] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2137 {alignment = 8 : i64} : i64, !llvm.ptr
    %2138 = llvm.getelementptr inbounds %extents[%2127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2138 {alignment = 8 : i64} : i64, !llvm.ptr
    %2139 = llvm.getelementptr inbounds %extents[%2128] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2139 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2129 : i32
  ^bb3(%2140: i32):
    llvm.return %2140 : i32
  }
}
