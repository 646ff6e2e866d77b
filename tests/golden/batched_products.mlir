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
    %6 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %7 = memref.dim %a, %0 : memref<?x?x?xf64>
    %8 = arith.constant 1 : index
    %9 = memref.dim %a, %8 : memref<?x?x?xf64>
    %10 = arith.constant 2 : index
    %11 = memref.dim %a, %10 : memref<?x?x?xf64>
    %12 = memref.dim %b, %10 : memref<?x?x?xf64>
    %13 = memref.dim %v, %0 : memref<?xf64>
    %14 = arith.muli %9, %12 : index
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%7, %9, %12], strides: [%14, %12, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13, %13], strides: [%13, 1] : memref<?x?xf64> to memref<?x?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%9, %9], strides: [%9, 1] : memref<?x?xf64> to memref<?x?xf64>
    %15 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%12)
    %16 = affine.max affine_map<(d0) -> (d0, 1)>(%11)
    %17 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%9)
    %18 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%17, %9)
    %19 = affine.max affine_map<(d0) -> (d0, 1)>(%11)
    %20 = affine.min affine_map<(d0) -> (8192, d0)>(%11)
    %21 = arith.constant 15 : index
    %22 = arith.cmpi sgt, %20, %21 : index
    %23 = arith.constant 31 : index
    %24 = arith.cmpi sgt, %9, %23 : index
    %25 = arith.andi %22, %24 : i1
    %26 = arith.constant 96 : index
    %27 = arith.cmpi sgt, %9, %26 : index
    %28 = arith.constant 2 : index
    %29 = memref.dim %b, %28 : memref<?x?x?xf64>
    %30 = arith.constant 512 : index
    %31 = arith.remui %29, %30 : index
    %32 = arith.constant 0 : index
    %33 = arith.cmpi eq, %31, %32 : index
    %34 = arith.ori %27, %33 : i1
    %35 = arith.andi %25, %34 : i1
    %36 = arith.constant 0 : index
    %37 = arith.select %35, %20, %36 : index
    %38 = arith.constant 0 : index
    %39 = arith.constant 0 : index
    %40 = ub.poison : f64
    %41 = arith.constant 0 : index
    %42 = ub.poison : f64
    %43 = arith.constant 0 : index
    %44 = affine.min affine_map<(d0) -> (16384, d0)>(%11)
    %45 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%12)
    %46 = arith.constant 0 : index
    %47 = arith.maxsi %45, %46 : index
    %48 = arith.constant 15 : index
    %49 = arith.cmpi sgt, %44, %48 : index
    %50 = arith.constant 96 : index
    %51 = arith.cmpi sgt, %9, %50 : index
    %52 = arith.andi %49, %51 : i1
    %53 = arith.constant 0 : index
    %54 = arith.select %52, %44, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.select %52, %47, %55 : index
    %57 = arith.constant 0 : index
    %58 = arith.constant 0 : index
    %59 = arith.constant 0 : index
    %60 = ub.poison : f64
    %61 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%7)) {
      affine.for %j_panel = 0 to %15 step 8 {
        affine.for %k0_piece = 0 to %16 step 8192 {
          %b_copy = memref.alloc(%37) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %35 {
            %62 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%11] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %63 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %64 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %63, %b_copy[%64, %62] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %65 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%11, %k0_piece)
          %66 = arith.maxsi %65, %38 : index
          %67 = arith.select %35, %39, %66 : index
          %68 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %67, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %69 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %70 = "memref.cast"(%68) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %35, %69, %70 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %18 step 6 {
            %71 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %18, %i_tile)
            %72 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %73 = vector.create_mask %71, %3 : vector<6x8xi1>
              %74 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %40, %73 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %74 : vector<6x8xf64>
            }
            %75 = vector.create_mask %71 : vector<6xi1>
            %76 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %11) iter_args(%77 = %72) -> (vector<6x8xf64>) {
              affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %78 = vector.transfer_read %a[%b0, %i_tile, %k0], %40, %75 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %79 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %80 = vector.transfer_read %b_copy_1[%79, %41], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %81 = vector.broadcast %80 : vector<8xf64> to vector<6x8xf64>
              %82 = arith.mulf %78, %81 fastmath<reassoc,contract> : vector<6x8xf64>
              %83 = arith.addf %77, %82 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %83 : vector<6x8xf64>
            }
            %84 = vector.create_mask %71, %3 : vector<6x8xi1>
            vector.transfer_write %76, %out0_1[%b0, %i_tile, %j_panel], %84 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %18 to %9 step 4 {
            %85 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %9, %i_below_tile)
            %86 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %4 : vector<4x8xf64>
            } else {
              %87 = vector.create_mask %85, %3 : vector<4x8xi1>
              %88 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %42, %87 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %88 : vector<4x8xf64>
            }
            %89 = vector.create_mask %85 : vector<4xi1>
            %90 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %11) iter_args(%91 = %86) -> (vector<4x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %92 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %42, %89 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %93 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %94 = vector.transfer_read %b_copy_1[%93, %43], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %95 = vector.broadcast %94 : vector<8xf64> to vector<4x8xf64>
              %96 = arith.mulf %92, %95 fastmath<reassoc,contract> : vector<4x8xf64>
              %97 = arith.addf %91, %96 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %97 : vector<4x8xf64>
            }
            %98 = vector.create_mask %85, %3 : vector<4x8xi1>
            vector.transfer_write %90, %out0_1[%b0, %i_below_tile, %j_panel], %98 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %15 to %12 step 4 {
        %99 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%12, %j_right_panel)
        %100 = arith.maxsi %99, %58 : index
        %101 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %12, %j_right_panel)
        %102 = vector.create_mask %101 : vector<4xi1>
        affine.for %k0_right_piece = 0 to %19 step 16384 {
          %b_copy_2 = memref.alloc(%54, %56) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %52 {
            %103 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %12, %j_right_panel)
            %104 = vector.create_mask %103 : vector<4xi1>
            %105 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%11] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %106 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %104 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %107 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %106, %b_copy_2[%107, %105], %104 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %108 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%11, %k0_right_piece)
          %109 = arith.maxsi %108, %57 : index
          %110 = arith.select %52, %59, %109 : index
          %111 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %110, %100] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %112 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %113 = "memref.cast"(%111) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %52, %112, %113 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %9 step 8 {
            %114 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %9, %i_right_tile)
            %115 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %5 : vector<8x4xf64>
            } else {
              %116 = vector.create_mask %114, %101 : vector<8x4xi1>
              %117 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %60, %116 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %117 : vector<8x4xf64>
            }
            %118 = vector.create_mask %114 : vector<8xi1>
            %119 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %11) iter_args(%120 = %115) -> (vector<8x4xf64>) {
              %121 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %60, %118 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %122 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %123 = vector.transfer_read %b_copy_3[%122, %61], %1, %102 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %124 = vector.broadcast %123 : vector<4xf64> to vector<8x4xf64>
              %125 = arith.mulf %121, %124 fastmath<reassoc,contract> : vector<8x4xf64>
              %126 = arith.addf %120, %125 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %126 : vector<8x4xf64>
            }
            %127 = vector.create_mask %114, %101 : vector<8x4xi1>
            vector.transfer_write %119, %out0_1[%b0, %i_right_tile, %j_right_panel], %127 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%13)) {
      %128 = affine.load %v[%i] : memref<?xf64>
      %129 = vector.broadcast %128 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13) step 4 {
        %130 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %131 = arith.mulf %129, %130 : vector<4xf64>
        affine.vector_store %131, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13) to %13 step 4 {
        %132 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %13)
        %133 = vector.create_mask %132 : vector<4xi1>
        %134 = vector.maskedload %v[%j_1], %133, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %135 = arith.mulf %129, %134 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %133, %135 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %136 = arith.constant 0 : index
    %137 = arith.constant 0 : index
    %138 = ub.poison : f64
    %139 = arith.constant 0 : index
    affine.for %j_1_block = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] step 8 {
      affine.for %j_1_panel = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0) -> ((d0 + 8))>(%j_1_block) step 8 {
        %a_copy = memref.alloc(%7, %11) {alignment = 64 : i64} : memref<?x?x8xf64>
        affine.for %k1_1_copy = 0 to %7 {
          affine.for %k0_1_copy = 0 to %11 {
            %140 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            vector.transfer_write %140, %a_copy[%k1_1_copy, %k0_1_copy, %136] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
          }
        }
        affine.for %i_1_tile = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %9) step 6 {
          %141 = affine.for %k1 = 0 to %7 iter_args(%142 = %2) -> (vector<6x8xf64>) {
            %143 = affine.for %k0_1 = 0 to %11 iter_args(%144 = %142) -> (vector<6x8xf64>) {
              %145 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %146 = vector.transfer_read %a_copy[%k1, %k0_1, %137], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %147 = vector.broadcast %146 : vector<8xf64> to vector<6x8xf64>
              %148 = arith.mulf %145, %147 fastmath<reassoc,contract> : vector<6x8xf64>
              %149 = arith.addf %144, %148 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %149 : vector<6x8xf64>
            }
            affine.yield %143 : vector<6x8xf64>
          }
          vector.transfer_write %141, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_tile = affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %9) to %9 step 4 {
          %150 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_below_tile, %9, %i_1_below_tile)
          %151 = vector.create_mask %150 : vector<4xi1>
          %152 = affine.for %k1_1_below = 0 to %7 iter_args(%153 = %4) -> (vector<4x8xf64>) {
            %154 = affine.for %k0_1_below = 0 to %11 iter_args(%155 = %153) -> (vector<4x8xf64>) {
              %156 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %138, %151 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %157 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %139], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %158 = vector.broadcast %157 : vector<8xf64> to vector<4x8xf64>
              %159 = arith.mulf %156, %158 fastmath<reassoc,contract> : vector<4x8xf64>
              %160 = arith.addf %155, %159 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %160 : vector<4x8xf64>
            }
            affine.yield %154 : vector<4x8xf64>
          }
          %161 = vector.create_mask %150, %3 : vector<4x8xi1>
          vector.transfer_write %152, %out2_1[%i_1_below_tile, %j_1_panel], %161 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %162 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%9, %9)
    %163 = affine.max affine_map<(d0, d1) -> ((((((d0 floordiv 8) * 8) + ((((d1 + ((d0 floordiv 8) * -8)) + 5) floordiv 6) * -6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 3) floordiv 6) * 6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 1) floordiv 6) * 6)), ((d0 floordiv 8) * 8))>(%9, %9)
    %164 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%163, %9)
    %165 = arith.constant 0 : index
    %166 = ub.poison : f64
    %167 = arith.constant 0 : index
    %168 = ub.poison : f64
    %169 = arith.constant 0 : index
    affine.parallel (%j_1_last_panel) = ((symbol(%9) floordiv 8) * 8) to (symbol(%162)) step (8) {
      %a_copy_1 = memref.alloc(%7, %11) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_last_copy = 0 to %7 {
        affine.for %k0_1_last_copy = 0 to %11 {
          %170 = vector.transfer_read %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %170, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %165] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_last_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] to %164 step 6 {
        %171 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_tile, %164, %i_1_last_tile)
        %172 = vector.create_mask %171 : vector<6xi1>
        %173 = affine.for %k1_1 = 0 to %7 iter_args(%174 = %2) -> (vector<6x8xf64>) {
          %175 = affine.for %k0_2 = 0 to %11 iter_args(%176 = %174) -> (vector<6x8xf64>) {
            %177 = vector.transfer_read %a[%k1_1, %i_1_last_tile, %k0_2], %166, %172 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %178 = vector.transfer_read %a_copy_1[%k1_1, %k0_2, %167], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %179 = vector.broadcast %178 : vector<8xf64> to vector<6x8xf64>
            %180 = arith.mulf %177, %179 fastmath<reassoc,contract> : vector<6x8xf64>
            %181 = arith.addf %176, %180 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %181 : vector<6x8xf64>
          }
          affine.yield %175 : vector<6x8xf64>
        }
        %182 = vector.create_mask %171, %3 : vector<6x8xi1>
        vector.transfer_write %173, %out2_1[%i_1_last_tile, %j_1_last_panel], %182 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_tile = %164 to %9 step 4 {
        %183 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_below_tile, %9, %i_1_last_below_tile)
        %184 = vector.create_mask %183 : vector<4xi1>
        %185 = affine.for %k1_1_last_below = 0 to %7 iter_args(%186 = %4) -> (vector<4x8xf64>) {
          %187 = affine.for %k0_1_last_below = 0 to %11 iter_args(%188 = %186) -> (vector<4x8xf64>) {
            %189 = vector.transfer_read %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below], %168, %184 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %190 = vector.transfer_read %a_copy_1[%k1_1_last_below, %k0_1_last_below, %169], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %191 = vector.broadcast %190 : vector<8xf64> to vector<4x8xf64>
            %192 = arith.mulf %189, %191 fastmath<reassoc,contract> : vector<4x8xf64>
            %193 = arith.addf %188, %192 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %193 : vector<4x8xf64>
          }
          affine.yield %187 : vector<4x8xf64>
        }
        %194 = vector.create_mask %183, %3 : vector<4x8xi1>
        vector.transfer_write %185, %out2_1[%i_1_last_below_tile, %j_1_last_panel], %194 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %195 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%9)
    %196 = arith.constant 0 : index
    %197 = arith.maxsi %195, %196 : index
    %198 = ub.poison : f64
    %199 = arith.constant 0 : index
    affine.for %j_1_last_right_panel = %162 to %9 step 4 {
      %a_copy_2 = memref.alloc(%7, %11, %197) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.parallel (%k1_1_last_right_copy) = (0) to (symbol(%7)) {
        affine.for %k0_1_last_right_copy = 0 to %11 {
          affine.for %j_1_last_right_copy = affine_map<(d0) -> (d0)>(%j_1_last_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_last_right_panel)[%9] {
            %200 = affine.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            affine.store %200, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %j_1_last_right_copy - %j_1_last_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %201 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %9, %j_1_last_right_panel)
      %202 = vector.create_mask %201 : vector<4xi1>
      affine.for %i_1_last_right_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] to %9 step 8 {
        %203 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_tile, %9, %i_1_last_right_tile)
        %204 = vector.create_mask %203 : vector<8xi1>
        %205 = affine.for %k1_1_last_right = 0 to %7 iter_args(%206 = %5) -> (vector<8x4xf64>) {
          %207 = affine.for %k0_1_last_right = 0 to %11 iter_args(%208 = %206) -> (vector<8x4xf64>) {
            %209 = vector.transfer_read %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right], %198, %204 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %210 = vector.transfer_read %a_copy_2[%k1_1_last_right, %k0_1_last_right, %199], %1, %202 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %211 = vector.broadcast %210 : vector<4xf64> to vector<8x4xf64>
            %212 = arith.mulf %209, %211 fastmath<reassoc,contract> : vector<8x4xf64>
            %213 = arith.addf %208, %212 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %213 : vector<8x4xf64>
          }
          affine.yield %207 : vector<8x4xf64>
        }
        %214 = vector.create_mask %203, %201 : vector<8x4xi1>
        vector.transfer_write %205, %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %214 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    affine.for %i_1 = 0 to %9 step 16 {
      affine.for %j_2 = affine_map<(d0) -> (d0)>(%i_1) to %9 step 16 {
        affine.for %i_2 = affine_map<(d0) -> (d0)>(%i_1) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_1)[%9] {
          affine.for %j_3 = max affine_map<(d0, d1) -> ((d1 + 1), d0)>(%j_2, %i_2) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%j_2)[%9] {
            %215 = affine.load %out2_1[%j_3, %i_2] : memref<?x?xf64>
            affine.store %215, %out2_1[%i_2, %j_3] : memref<?x?xf64>
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
    %c5 = arith.constant 5 : index
    %c6 = arith.constant 6 : index
    %minus6 = arith.constant -6 : index
    %c0 = arith.constant 0 : index
    %c8192 = arith.constant 8192 : index
    %c16384 = arith.constant 16384 : index
    %c4 = arith.constant 4 : index
    %c7 = arith.constant 7 : index
    %minus1 = arith.constant -1 : index
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
    %12 = arith.addi %4, %c5 overflow<nsw> : index
    %13 = arith.floordivsi %12, %c6 : index
    %14 = arith.muli %13, %minus6 overflow<nsw> : index
    %15 = arith.addi %4, %c3 overflow<nsw> : index
    %16 = arith.floordivsi %15, %c6 : index
    %17 = arith.muli %16, %c6 overflow<nsw> : index
    %18 = arith.addi %14, %17 overflow<nsw> : index
    %19 = arith.addi %4, %c1 overflow<nsw> : index
    %20 = arith.floordivsi %19, %c6 : index
    %21 = arith.muli %20, %c6 overflow<nsw> : index
    %22 = arith.addi %18, %21 overflow<nsw> : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.minsi %23, %4 : index
    %25 = arith.minsi %c8192, %5 : index
    %26 = arith.constant 15 : index
    %27 = arith.cmpi sgt, %25, %26 : index
    %28 = arith.constant 31 : index
    %29 = arith.cmpi sgt, %4, %28 : index
    %30 = arith.andi %27, %29 : i1
    %31 = arith.constant 96 : index
    %32 = arith.cmpi sgt, %4, %31 : index
    %33 = arith.constant 512 : index
    %34 = arith.remui %6, %33 : index
    %35 = arith.cmpi eq, %34, %c0 : index
    %36 = arith.ori %32, %35 : i1
    %37 = arith.andi %30, %36 : i1
    %38 = arith.select %37, %25, %c0 : index
    %39 = arith.minsi %c16384, %5 : index
    %40 = arith.andi %6, %c7 : index
    %41 = arith.minsi %c4, %40 : index
    %42 = arith.maxsi %41, %c0 : index
    %43 = arith.cmpi sgt, %39, %26 : index
    %44 = arith.andi %43, %32 : i1
    %45 = arith.select %44, %39, %c0 : index
    %46 = arith.select %44, %42, %c0 : index
    %47 = arith.constant 0 : index
    %48 = arith.maxsi %3, %47 : index
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %10, %49 : index
    %51 = arith.constant 7 : index
    %52 = arith.addi %50, %51 : index
    %53 = arith.constant 8 : index
    %54 = arith.divui %52, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.maxsi %11, %55 : index
    %57 = arith.constant 8191 : index
    %58 = arith.addi %56, %57 : index
    %59 = arith.constant 8192 : index
    %60 = arith.divui %58, %59 : index
    %61 = arith.constant 8192 : index
    %62 = arith.minsi %61, %5 : index
    %63 = arith.constant 0 : index
    %64 = arith.maxsi %62, %63 : index
    %65 = arith.constant 13 : index
    %66 = arith.muli %64, %65 : index
    %67 = arith.constant 3 : index
    %68 = arith.addi %67, %66 : index
    %69 = arith.constant 0 : index
    %70 = arith.maxsi %24, %69 : index
    %71 = arith.constant 5 : index
    %72 = arith.addi %70, %71 : index
    %73 = arith.constant 6 : index
    %74 = arith.divui %72, %73 : index
    %75 = arith.constant 50 : index
    %76 = arith.muli %64, %75 : index
    %77 = arith.constant 82 : index
    %78 = arith.addi %77, %76 : index
    %79 = arith.muli %74, %78 : index
    %80 = arith.subi %4, %24 : index
    %81 = arith.constant 0 : index
    %82 = arith.maxsi %80, %81 : index
    %83 = arith.constant 3 : index
    %84 = arith.addi %82, %83 : index
    %85 = arith.constant 4 : index
    %86 = arith.divui %84, %85 : index
    %87 = arith.constant 36 : index
    %88 = arith.muli %64, %87 : index
    %89 = arith.constant 58 : index
    %90 = arith.addi %89, %88 : index
    %91 = arith.muli %86, %90 : index
    %92 = arith.constant 13 : index
    %93 = arith.addi %92, %68 : index
    %94 = arith.addi %93, %79 : index
    %95 = arith.addi %94, %91 : index
    %96 = arith.muli %60, %95 : index
    %97 = arith.constant 1 : index
    %98 = arith.addi %97, %96 : index
    %99 = arith.muli %54, %98 : index
    %100 = arith.subi %6, %10 : index
    %101 = arith.constant 0 : index
    %102 = arith.maxsi %100, %101 : index
    %103 = arith.constant 3 : index
    %104 = arith.addi %102, %103 : index
    %105 = arith.constant 4 : index
    %106 = arith.divui %104, %105 : index
    %107 = arith.constant 16383 : index
    %108 = arith.addi %56, %107 : index
    %109 = arith.constant 16384 : index
    %110 = arith.divui %108, %109 : index
    %111 = arith.constant 16384 : index
    %112 = arith.minsi %111, %5 : index
    %113 = arith.constant 0 : index
    %114 = arith.maxsi %112, %113 : index
    %115 = arith.constant 7 : index
    %116 = arith.muli %114, %115 : index
    %117 = arith.constant 3 : index
    %118 = arith.addi %117, %116 : index
    %119 = arith.constant 0 : index
    %120 = arith.maxsi %4, %119 : index
    %121 = arith.constant 7 : index
    %122 = arith.addi %120, %121 : index
    %123 = arith.constant 8 : index
    %124 = arith.divui %122, %123 : index
    %125 = arith.constant 43 : index
    %126 = arith.muli %114, %125 : index
    %127 = arith.constant 72 : index
    %128 = arith.addi %127, %126 : index
    %129 = arith.muli %124, %128 : index
    %130 = arith.constant 12 : index
    %131 = arith.addi %130, %118 : index
    %132 = arith.addi %131, %129 : index
    %133 = arith.muli %110, %132 : index
    %134 = arith.constant 8 : index
    %135 = arith.addi %134, %133 : index
    %136 = arith.muli %106, %135 : index
    %137 = arith.constant 2 : index
    %138 = arith.addi %137, %99 : index
    %139 = arith.addi %138, %136 : index
    %140 = arith.muli %48, %139 : index
    %141 = arith.constant 32768 : index
    %142 = arith.cmpi sge, %140, %141 : index
    "omp.parallel"(%142) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c8192 {
              %b_copy = memref.alloc(%38) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %37 {
                %143 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %144 = arith.minsi %143, %5 : index
                scf.for %k0_copy = %k0_piece to %144 step %c1 {
                  %145 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %145, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %146 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %147 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %148 = vector.load %b[%b0, %k0_copy, %147] : memref<?x?x?xf64>, vector<4xf64>
                  %149 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %146, %b_copy[%149, %c0] : memref<?x8xf64>, vector<4xf64>
                  %150 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %148, %b_copy[%149, %150] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %151 = arith.subi %5, %k0_piece overflow<nsw> : index
              %152 = arith.minsi %c8192, %151 : index
              %153 = arith.maxsi %152, %c0 : index
              %154 = arith.select %37, %c0, %153 : index
              %155 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %154, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %156 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %157 = "memref.cast"(%155) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %37, %156, %157 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %24 step %c6 {
                %158 = arith.addi %i_tile, %c6 overflow<nsw> : index
                %159 = arith.subi %158, %i_tile overflow<nsw> : index
                %160 = arith.subi %24, %i_tile overflow<nsw> : index
                %161 = arith.minsi %159, %160 : index
                %162 = arith.addi %161, %minus1 overflow<nsw> : index
                %163 = arith.minsi %162, %c5 : index
                %164 = arith.addi %i_tile, %163 : index
                %165 = arith.minsi %162, %c4 : index
                %166 = arith.addi %i_tile, %165 : index
                %167 = arith.minsi %162, %c3 : index
                %168 = arith.addi %i_tile, %167 : index
                %169 = arith.minsi %162, %c2 : index
                %170 = arith.addi %i_tile, %169 : index
                %171 = arith.minsi %162, %c1 : index
                %172 = arith.addi %i_tile, %171 : index
                %173 = arith.cmpi eq, %k0_piece, %c0 : index
                %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185 = scf.if %173 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %186 = arith.cmpi slt, %c0, %161 : index
                  %187 = arith.cmpi slt, %c1, %161 : index
                  %188 = arith.cmpi slt, %c2, %161 : index
                  %189 = arith.cmpi slt, %c3, %161 : index
                  %190 = arith.cmpi slt, %c4, %161 : index
                  %191 = arith.cmpi slt, %c5, %161 : index
                  %192 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %193 = arith.addi %j_panel, %c4 : index
                  %194 = vector.load %out0_1[%b0, %i_tile, %193] : memref<?x?x?xf64>, vector<4xf64>
                  %195 = vector.load %out0_1[%b0, %172, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %196 = vector.load %out0_1[%b0, %172, %193] : memref<?x?x?xf64>, vector<4xf64>
                  %197 = vector.load %out0_1[%b0, %170, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %198 = vector.load %out0_1[%b0, %170, %193] : memref<?x?x?xf64>, vector<4xf64>
                  %199 = vector.load %out0_1[%b0, %168, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %200 = vector.load %out0_1[%b0, %168, %193] : memref<?x?x?xf64>, vector<4xf64>
                  %201 = vector.load %out0_1[%b0, %166, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %202 = vector.load %out0_1[%b0, %166, %193] : memref<?x?x?xf64>, vector<4xf64>
                  %203 = vector.load %out0_1[%b0, %164, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %204 = vector.load %out0_1[%b0, %164, %193] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %192, %194, %195, %196, %197, %198, %199, %200, %201, %202, %203, %204 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %205 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %206 = arith.minsi %205, %5 : index
                %207, %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218 = scf.for %k0 = %k0_piece to %206 step %c1 iter_args(%219 = %174, %220 = %175, %221 = %176, %222 = %177, %223 = %178, %224 = %179, %225 = %180, %226 = %181, %227 = %182, %228 = %183, %229 = %184, %230 = %185) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %231 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %232 = arith.addi %231, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%232, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %233 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %234 = vector.broadcast %233 : f64 to vector<4xf64>
                  %235 = memref.load %a[%b0, %172, %k0] : memref<?x?x?xf64>
                  %236 = vector.broadcast %235 : f64 to vector<4xf64>
                  %237 = memref.load %a[%b0, %170, %k0] : memref<?x?x?xf64>
                  %238 = vector.broadcast %237 : f64 to vector<4xf64>
                  %239 = memref.load %a[%b0, %168, %k0] : memref<?x?x?xf64>
                  %240 = vector.broadcast %239 : f64 to vector<4xf64>
                  %241 = memref.load %a[%b0, %166, %k0] : memref<?x?x?xf64>
                  %242 = vector.broadcast %241 : f64 to vector<4xf64>
                  %243 = memref.load %a[%b0, %164, %k0] : memref<?x?x?xf64>
                  %244 = vector.broadcast %243 : f64 to vector<4xf64>
                  %245 = vector.load %b_copy_1[%231, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %246 = arith.addi %c0, %c4 overflow<nsw> : index
                  %247 = vector.load %b_copy_1[%231, %246] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %248 = arith.mulf %234, %245 fastmath<reassoc,contract> : vector<4xf64>
                  %249 = arith.mulf %234, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %250 = arith.mulf %236, %245 fastmath<reassoc,contract> : vector<4xf64>
                  %251 = arith.mulf %236, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %252 = arith.mulf %238, %245 fastmath<reassoc,contract> : vector<4xf64>
                  %253 = arith.mulf %238, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %254 = arith.mulf %240, %245 fastmath<reassoc,contract> : vector<4xf64>
                  %255 = arith.mulf %240, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %256 = arith.mulf %242, %245 fastmath<reassoc,contract> : vector<4xf64>
                  %257 = arith.mulf %242, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %258 = arith.mulf %244, %245 fastmath<reassoc,contract> : vector<4xf64>
                  %259 = arith.mulf %244, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %260 = arith.addf %219, %248 fastmath<reassoc,contract> : vector<4xf64>
                  %261 = arith.addf %220, %249 fastmath<reassoc,contract> : vector<4xf64>
                  %262 = arith.addf %221, %250 fastmath<reassoc,contract> : vector<4xf64>
                  %263 = arith.addf %222, %251 fastmath<reassoc,contract> : vector<4xf64>
                  %264 = arith.addf %223, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %265 = arith.addf %224, %253 fastmath<reassoc,contract> : vector<4xf64>
                  %266 = arith.addf %225, %254 fastmath<reassoc,contract> : vector<4xf64>
                  %267 = arith.addf %226, %255 fastmath<reassoc,contract> : vector<4xf64>
                  %268 = arith.addf %227, %256 fastmath<reassoc,contract> : vector<4xf64>
                  %269 = arith.addf %228, %257 fastmath<reassoc,contract> : vector<4xf64>
                  %270 = arith.addf %229, %258 fastmath<reassoc,contract> : vector<4xf64>
                  %271 = arith.addf %230, %259 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %260, %261, %262, %263, %264, %265, %266, %267, %268, %269, %270, %271 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %272 = arith.cmpi slt, %c0, %161 : index
                %273 = arith.cmpi slt, %c1, %161 : index
                %274 = arith.cmpi slt, %c2, %161 : index
                %275 = arith.cmpi slt, %c3, %161 : index
                %276 = arith.cmpi slt, %c4, %161 : index
                %277 = arith.cmpi slt, %c5, %161 : index
                vector.store %207, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %278 = arith.addi %j_panel, %c4 : index
                vector.store %208, %out0_1[%b0, %i_tile, %278] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %209, %out0_1[%b0, %172, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %210, %out0_1[%b0, %172, %278] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %211, %out0_1[%b0, %170, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %212, %out0_1[%b0, %170, %278] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %213, %out0_1[%b0, %168, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %214, %out0_1[%b0, %168, %278] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %215, %out0_1[%b0, %166, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %216, %out0_1[%b0, %166, %278] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %217, %out0_1[%b0, %164, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %218, %out0_1[%b0, %164, %278] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %24 to %4 step %c4 {
                %279 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
                %280 = arith.subi %279, %i_below_tile overflow<nsw> : index
                %281 = arith.subi %4, %i_below_tile overflow<nsw> : index
                %282 = arith.minsi %280, %281 : index
                %283 = arith.addi %282, %minus1 overflow<nsw> : index
                %284 = arith.minsi %283, %c3 : index
                %285 = arith.addi %i_below_tile, %284 : index
                %286 = arith.minsi %283, %c2 : index
                %287 = arith.addi %i_below_tile, %286 : index
                %288 = arith.minsi %283, %c1 : index
                %289 = arith.addi %i_below_tile, %288 : index
                %290 = arith.cmpi eq, %k0_piece, %c0 : index
                %291, %292, %293, %294, %295, %296, %297, %298 = scf.if %290 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %299 = arith.cmpi slt, %c0, %282 : index
                  %300 = arith.cmpi slt, %c1, %282 : index
                  %301 = arith.cmpi slt, %c2, %282 : index
                  %302 = arith.cmpi slt, %c3, %282 : index
                  %303 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %304 = arith.addi %j_panel, %c4 : index
                  %305 = vector.load %out0_1[%b0, %i_below_tile, %304] : memref<?x?x?xf64>, vector<4xf64>
                  %306 = vector.load %out0_1[%b0, %289, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %307 = vector.load %out0_1[%b0, %289, %304] : memref<?x?x?xf64>, vector<4xf64>
                  %308 = vector.load %out0_1[%b0, %287, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %309 = vector.load %out0_1[%b0, %287, %304] : memref<?x?x?xf64>, vector<4xf64>
                  %310 = vector.load %out0_1[%b0, %285, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %311 = vector.load %out0_1[%b0, %285, %304] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %303, %305, %306, %307, %308, %309, %310, %311 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %312 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %313 = arith.minsi %312, %5 : index
                %314, %315, %316, %317, %318, %319, %320, %321 = scf.for %k0_below = %k0_piece to %313 step %c1 iter_args(%322 = %291, %323 = %292, %324 = %293, %325 = %294, %326 = %295, %327 = %296, %328 = %297, %329 = %298) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %330 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %331 = arith.addi %330, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%331, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %332 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %333 = vector.broadcast %332 : f64 to vector<4xf64>
                  %334 = memref.load %a[%b0, %289, %k0_below] : memref<?x?x?xf64>
                  %335 = vector.broadcast %334 : f64 to vector<4xf64>
                  %336 = memref.load %a[%b0, %287, %k0_below] : memref<?x?x?xf64>
                  %337 = vector.broadcast %336 : f64 to vector<4xf64>
                  %338 = memref.load %a[%b0, %285, %k0_below] : memref<?x?x?xf64>
                  %339 = vector.broadcast %338 : f64 to vector<4xf64>
                  %340 = vector.load %b_copy_1[%330, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %341 = arith.addi %c0, %c4 overflow<nsw> : index
                  %342 = vector.load %b_copy_1[%330, %341] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %343 = arith.mulf %333, %340 fastmath<reassoc,contract> : vector<4xf64>
                  %344 = arith.mulf %333, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %345 = arith.mulf %335, %340 fastmath<reassoc,contract> : vector<4xf64>
                  %346 = arith.mulf %335, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %347 = arith.mulf %337, %340 fastmath<reassoc,contract> : vector<4xf64>
                  %348 = arith.mulf %337, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %349 = arith.mulf %339, %340 fastmath<reassoc,contract> : vector<4xf64>
                  %350 = arith.mulf %339, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %351 = arith.addf %322, %343 fastmath<reassoc,contract> : vector<4xf64>
                  %352 = arith.addf %323, %344 fastmath<reassoc,contract> : vector<4xf64>
                  %353 = arith.addf %324, %345 fastmath<reassoc,contract> : vector<4xf64>
                  %354 = arith.addf %325, %346 fastmath<reassoc,contract> : vector<4xf64>
                  %355 = arith.addf %326, %347 fastmath<reassoc,contract> : vector<4xf64>
                  %356 = arith.addf %327, %348 fastmath<reassoc,contract> : vector<4xf64>
                  %357 = arith.addf %328, %349 fastmath<reassoc,contract> : vector<4xf64>
                  %358 = arith.addf %329, %350 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %351, %352, %353, %354, %355, %356, %357, %358 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %359 = arith.cmpi slt, %c0, %282 : index
                %360 = arith.cmpi slt, %c1, %282 : index
                %361 = arith.cmpi slt, %c2, %282 : index
                %362 = arith.cmpi slt, %c3, %282 : index
                vector.store %314, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %363 = arith.addi %j_panel, %c4 : index
                vector.store %315, %out0_1[%b0, %i_below_tile, %363] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %316, %out0_1[%b0, %289, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %317, %out0_1[%b0, %289, %363] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %318, %out0_1[%b0, %287, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %319, %out0_1[%b0, %287, %363] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %320, %out0_1[%b0, %285, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %321, %out0_1[%b0, %285, %363] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %364 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %365 = arith.minsi %c4, %364 : index
            %366 = arith.maxsi %365, %c0 : index
            %367 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %368 = arith.subi %367, %j_right_panel overflow<nsw> : index
            %369 = arith.minsi %368, %364 : index
            %370 = vector.create_mask %369 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c16384 {
              %b_copy_2 = memref.alloc(%45, %46) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %44 {
                %371 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %372 = arith.minsi %371, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %372 step %c1 {
                  %373 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %373, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %374 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %375 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%375, %c0], %370, %374 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %376 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %377 = arith.minsi %c16384, %376 : index
              %378 = arith.maxsi %377, %c0 : index
              %379 = arith.select %44, %c0, %378 : index
              %380 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %379, %366] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %381 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %382 = "memref.cast"(%380) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %44, %381, %382 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %4 step %c8 {
                %383 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
                %384 = arith.subi %383, %i_right_tile overflow<nsw> : index
                %385 = arith.subi %4, %i_right_tile overflow<nsw> : index
                %386 = arith.minsi %384, %385 : index
                %387 = arith.addi %386, %minus1 overflow<nsw> : index
                %388 = arith.minsi %387, %c7 : index
                %389 = arith.addi %i_right_tile, %388 : index
                %390 = arith.minsi %387, %c6 : index
                %391 = arith.addi %i_right_tile, %390 : index
                %392 = arith.minsi %387, %c5 : index
                %393 = arith.addi %i_right_tile, %392 : index
                %394 = arith.minsi %387, %c4 : index
                %395 = arith.addi %i_right_tile, %394 : index
                %396 = arith.minsi %387, %c3 : index
                %397 = arith.addi %i_right_tile, %396 : index
                %398 = arith.minsi %387, %c2 : index
                %399 = arith.addi %i_right_tile, %398 : index
                %400 = arith.minsi %387, %c1 : index
                %401 = arith.addi %i_right_tile, %400 : index
                %402 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %403, %404, %405, %406, %407, %408, %409, %410 = scf.if %402 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %411 = arith.cmpi slt, %c0, %386 : index
                  %412 = arith.cmpi slt, %c1, %386 : index
                  %413 = arith.cmpi slt, %c2, %386 : index
                  %414 = arith.cmpi slt, %c3, %386 : index
                  %415 = arith.cmpi slt, %c4, %386 : index
                  %416 = arith.cmpi slt, %c5, %386 : index
                  %417 = arith.cmpi slt, %c6, %386 : index
                  %418 = arith.cmpi slt, %c7, %386 : index
                  %419 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %420 = vector.maskedload %out0_1[%b0, %401, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %421 = vector.maskedload %out0_1[%b0, %399, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %422 = vector.maskedload %out0_1[%b0, %397, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %423 = vector.maskedload %out0_1[%b0, %395, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %424 = vector.maskedload %out0_1[%b0, %393, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %425 = vector.maskedload %out0_1[%b0, %391, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %426 = vector.maskedload %out0_1[%b0, %389, %j_right_panel], %370, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %419, %420, %421, %422, %423, %424, %425, %426 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %427 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %428 = arith.minsi %427, %5 : index
                %429, %430, %431, %432, %433, %434, %435, %436 = scf.for %k0_right = %k0_right_piece to %428 step %c1 iter_args(%437 = %403, %438 = %404, %439 = %405, %440 = %406, %441 = %407, %442 = %408, %443 = %409, %444 = %410) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %445 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %446 = vector.broadcast %445 : f64 to vector<4xf64>
                  %447 = memref.load %a[%b0, %401, %k0_right] : memref<?x?x?xf64>
                  %448 = vector.broadcast %447 : f64 to vector<4xf64>
                  %449 = memref.load %a[%b0, %399, %k0_right] : memref<?x?x?xf64>
                  %450 = vector.broadcast %449 : f64 to vector<4xf64>
                  %451 = memref.load %a[%b0, %397, %k0_right] : memref<?x?x?xf64>
                  %452 = vector.broadcast %451 : f64 to vector<4xf64>
                  %453 = memref.load %a[%b0, %395, %k0_right] : memref<?x?x?xf64>
                  %454 = vector.broadcast %453 : f64 to vector<4xf64>
                  %455 = memref.load %a[%b0, %393, %k0_right] : memref<?x?x?xf64>
                  %456 = vector.broadcast %455 : f64 to vector<4xf64>
                  %457 = memref.load %a[%b0, %391, %k0_right] : memref<?x?x?xf64>
                  %458 = vector.broadcast %457 : f64 to vector<4xf64>
                  %459 = memref.load %a[%b0, %389, %k0_right] : memref<?x?x?xf64>
                  %460 = vector.broadcast %459 : f64 to vector<4xf64>
                  %461 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %462 = vector.maskedload %b_copy_3[%461, %c0], %370, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %463 = arith.mulf %446, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %464 = arith.mulf %448, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %465 = arith.mulf %450, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %466 = arith.mulf %452, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %467 = arith.mulf %454, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %468 = arith.mulf %456, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %469 = arith.mulf %458, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %470 = arith.mulf %460, %462 fastmath<reassoc,contract> : vector<4xf64>
                  %471 = arith.addf %437, %463 fastmath<reassoc,contract> : vector<4xf64>
                  %472 = arith.addf %438, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %473 = arith.addf %439, %465 fastmath<reassoc,contract> : vector<4xf64>
                  %474 = arith.addf %440, %466 fastmath<reassoc,contract> : vector<4xf64>
                  %475 = arith.addf %441, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %476 = arith.addf %442, %468 fastmath<reassoc,contract> : vector<4xf64>
                  %477 = arith.addf %443, %469 fastmath<reassoc,contract> : vector<4xf64>
                  %478 = arith.addf %444, %470 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %471, %472, %473, %474, %475, %476, %477, %478 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %479 = arith.cmpi slt, %c0, %386 : index
                %480 = arith.cmpi slt, %c1, %386 : index
                %481 = arith.cmpi slt, %c2, %386 : index
                %482 = arith.cmpi slt, %c3, %386 : index
                %483 = arith.cmpi slt, %c4, %386 : index
                %484 = arith.cmpi slt, %c5, %386 : index
                %485 = arith.cmpi slt, %c6, %386 : index
                %486 = arith.cmpi slt, %c7, %386 : index
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %370, %429 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %401, %j_right_panel], %370, %430 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %399, %j_right_panel], %370, %431 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %397, %j_right_panel], %370, %432 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %395, %j_right_panel], %370, %433 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %393, %j_right_panel], %370, %434 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %391, %j_right_panel], %370, %435 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %389, %j_right_panel], %370, %436 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %487 = arith.constant 0 : index
    %488 = arith.maxsi %7, %487 : index
    %489 = arith.constant 2 : index
    %490 = arith.shrsi %7, %489 : index
    %491 = arith.constant 4 : index
    %492 = arith.muli %490, %491 : index
    %493 = arith.constant 0 : index
    %494 = arith.maxsi %492, %493 : index
    %495 = arith.constant 3 : index
    %496 = arith.addi %494, %495 : index
    %497 = arith.constant 4 : index
    %498 = arith.divui %496, %497 : index
    %499 = arith.constant 5 : index
    %500 = arith.muli %498, %499 : index
    %501 = arith.constant 8 : index
    %502 = arith.addi %501, %500 : index
    %503 = arith.constant 7 : index
    %504 = arith.addi %502, %503 : index
    %505 = arith.muli %488, %504 : index
    %506 = arith.constant 32768 : index
    %507 = arith.cmpi sge, %505, %506 : index
    "omp.parallel"(%507) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %508 = memref.load %v[%i] : memref<?xf64>
          %509 = vector.broadcast %508 : f64 to vector<4xf64>
          %510 = arith.shrsi %7, %c2 : index
          %511 = arith.muli %510, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %511 step %c4 {
            %512 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %513 = arith.mulf %509, %512 : vector<4xf64>
            vector.store %513, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %514 = arith.cmpi slt, %511, %7 : index
          scf.if %514 {
            %515 = arith.subi %7, %511 overflow<nsw> : index
            %516 = vector.create_mask %515 : vector<4xi1>
            %517 = vector.maskedload %v[%511], %516, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %518 = arith.mulf %509, %517 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %511], %516, %518 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %519 = arith.shrsi %4, %c3 : index
    %520 = arith.muli %519, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %520 step %c8 {
      %521 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %521 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %522 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %523 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %524 = memref.load %a[%k1_1_copy, %523, %k0_1_copy] : memref<?x?x?xf64>
            %525 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %526 = memref.load %a[%k1_1_copy, %525, %k0_1_copy] : memref<?x?x?xf64>
            %527 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %528 = memref.load %a[%k1_1_copy, %527, %k0_1_copy] : memref<?x?x?xf64>
            %529 = vector.from_elements %522, %524, %526, %528 : vector<4xf64>
            %530 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %531 = memref.load %a[%k1_1_copy, %530, %k0_1_copy] : memref<?x?x?xf64>
            %532 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %533 = memref.load %a[%k1_1_copy, %532, %k0_1_copy] : memref<?x?x?xf64>
            %534 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %535 = memref.load %a[%k1_1_copy, %534, %k0_1_copy] : memref<?x?x?xf64>
            %536 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %537 = memref.load %a[%k1_1_copy, %536, %k0_1_copy] : memref<?x?x?xf64>
            %538 = vector.from_elements %531, %533, %535, %537 : vector<4xf64>
            vector.store %529, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %539 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %538, %a_copy[%k1_1_copy, %k0_1_copy, %539] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %540 = arith.subi %4, %j_1_block overflow<nsw> : index
        %541 = arith.floordivsi %540, %c6 : index
        %542 = arith.muli %541, %c6 overflow<nsw> : index
        %543 = arith.addi %542, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %543 step %c6 {
          %544, %545, %546, %547, %548, %549, %550, %551, %552, %553, %554, %555 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%556 = %0, %557 = %0, %558 = %0, %559 = %0, %560 = %0, %561 = %0, %562 = %0, %563 = %0, %564 = %0, %565 = %0, %566 = %0, %567 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %568, %569, %570, %571, %572, %573, %574, %575, %576, %577, %578, %579 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%580 = %556, %581 = %557, %582 = %558, %583 = %559, %584 = %560, %585 = %561, %586 = %562, %587 = %563, %588 = %564, %589 = %565, %590 = %566, %591 = %567) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %592 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %593 = vector.broadcast %592 : f64 to vector<4xf64>
              %594 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %595 = memref.load %a[%k1, %594, %k0_1] : memref<?x?x?xf64>
              %596 = vector.broadcast %595 : f64 to vector<4xf64>
              %597 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %598 = memref.load %a[%k1, %597, %k0_1] : memref<?x?x?xf64>
              %599 = vector.broadcast %598 : f64 to vector<4xf64>
              %600 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %601 = memref.load %a[%k1, %600, %k0_1] : memref<?x?x?xf64>
              %602 = vector.broadcast %601 : f64 to vector<4xf64>
              %603 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %604 = memref.load %a[%k1, %603, %k0_1] : memref<?x?x?xf64>
              %605 = vector.broadcast %604 : f64 to vector<4xf64>
              %606 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %607 = memref.load %a[%k1, %606, %k0_1] : memref<?x?x?xf64>
              %608 = vector.broadcast %607 : f64 to vector<4xf64>
              %609 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %610 = arith.addi %c0, %c4 overflow<nsw> : index
              %611 = vector.load %a_copy[%k1, %k0_1, %610] : memref<?x?x8xf64>, vector<4xf64>
              %612 = arith.mulf %593, %609 fastmath<reassoc,contract> : vector<4xf64>
              %613 = arith.mulf %593, %611 fastmath<reassoc,contract> : vector<4xf64>
              %614 = arith.mulf %596, %609 fastmath<reassoc,contract> : vector<4xf64>
              %615 = arith.mulf %596, %611 fastmath<reassoc,contract> : vector<4xf64>
              %616 = arith.mulf %599, %609 fastmath<reassoc,contract> : vector<4xf64>
              %617 = arith.mulf %599, %611 fastmath<reassoc,contract> : vector<4xf64>
              %618 = arith.mulf %602, %609 fastmath<reassoc,contract> : vector<4xf64>
              %619 = arith.mulf %602, %611 fastmath<reassoc,contract> : vector<4xf64>
              %620 = arith.mulf %605, %609 fastmath<reassoc,contract> : vector<4xf64>
              %621 = arith.mulf %605, %611 fastmath<reassoc,contract> : vector<4xf64>
              %622 = arith.mulf %608, %609 fastmath<reassoc,contract> : vector<4xf64>
              %623 = arith.mulf %608, %611 fastmath<reassoc,contract> : vector<4xf64>
              %624 = arith.addf %580, %612 fastmath<reassoc,contract> : vector<4xf64>
              %625 = arith.addf %581, %613 fastmath<reassoc,contract> : vector<4xf64>
              %626 = arith.addf %582, %614 fastmath<reassoc,contract> : vector<4xf64>
              %627 = arith.addf %583, %615 fastmath<reassoc,contract> : vector<4xf64>
              %628 = arith.addf %584, %616 fastmath<reassoc,contract> : vector<4xf64>
              %629 = arith.addf %585, %617 fastmath<reassoc,contract> : vector<4xf64>
              %630 = arith.addf %586, %618 fastmath<reassoc,contract> : vector<4xf64>
              %631 = arith.addf %587, %619 fastmath<reassoc,contract> : vector<4xf64>
              %632 = arith.addf %588, %620 fastmath<reassoc,contract> : vector<4xf64>
              %633 = arith.addf %589, %621 fastmath<reassoc,contract> : vector<4xf64>
              %634 = arith.addf %590, %622 fastmath<reassoc,contract> : vector<4xf64>
              %635 = arith.addf %591, %623 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %624, %625, %626, %627, %628, %629, %630, %631, %632, %633, %634, %635 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %568, %569, %570, %571, %572, %573, %574, %575, %576, %577, %578, %579 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %544, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %636 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %545, %out2_1[%i_1_tile, %636] : memref<?x?xf64>, vector<4xf64>
          %637 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %546, %out2_1[%637, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %547, %out2_1[%637, %636] : memref<?x?xf64>, vector<4xf64>
          %638 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %548, %out2_1[%638, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %549, %out2_1[%638, %636] : memref<?x?xf64>, vector<4xf64>
          %639 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %550, %out2_1[%639, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %551, %out2_1[%639, %636] : memref<?x?xf64>, vector<4xf64>
          %640 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %552, %out2_1[%640, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %553, %out2_1[%640, %636] : memref<?x?xf64>, vector<4xf64>
          %641 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %554, %out2_1[%641, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %555, %out2_1[%641, %636] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %543 to %4 step %c4 {
          %642 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %643 = arith.subi %642, %i_1_below_tile overflow<nsw> : index
          %644 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %645 = arith.minsi %643, %644 : index
          %646 = arith.addi %645, %minus1 overflow<nsw> : index
          %647 = arith.minsi %646, %c3 : index
          %648 = arith.addi %i_1_below_tile, %647 : index
          %649 = arith.minsi %646, %c2 : index
          %650 = arith.addi %i_1_below_tile, %649 : index
          %651 = arith.minsi %646, %c1 : index
          %652 = arith.addi %i_1_below_tile, %651 : index
          %653, %654, %655, %656, %657, %658, %659, %660 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%661 = %0, %662 = %0, %663 = %0, %664 = %0, %665 = %0, %666 = %0, %667 = %0, %668 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %669, %670, %671, %672, %673, %674, %675, %676 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%677 = %661, %678 = %662, %679 = %663, %680 = %664, %681 = %665, %682 = %666, %683 = %667, %684 = %668) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %685 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %686 = vector.broadcast %685 : f64 to vector<4xf64>
              %687 = memref.load %a[%k1_1_below, %652, %k0_1_below] : memref<?x?x?xf64>
              %688 = vector.broadcast %687 : f64 to vector<4xf64>
              %689 = memref.load %a[%k1_1_below, %650, %k0_1_below] : memref<?x?x?xf64>
              %690 = vector.broadcast %689 : f64 to vector<4xf64>
              %691 = memref.load %a[%k1_1_below, %648, %k0_1_below] : memref<?x?x?xf64>
              %692 = vector.broadcast %691 : f64 to vector<4xf64>
              %693 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %694 = arith.addi %c0, %c4 overflow<nsw> : index
              %695 = vector.load %a_copy[%k1_1_below, %k0_1_below, %694] : memref<?x?x8xf64>, vector<4xf64>
              %696 = arith.mulf %686, %693 fastmath<reassoc,contract> : vector<4xf64>
              %697 = arith.mulf %686, %695 fastmath<reassoc,contract> : vector<4xf64>
              %698 = arith.mulf %688, %693 fastmath<reassoc,contract> : vector<4xf64>
              %699 = arith.mulf %688, %695 fastmath<reassoc,contract> : vector<4xf64>
              %700 = arith.mulf %690, %693 fastmath<reassoc,contract> : vector<4xf64>
              %701 = arith.mulf %690, %695 fastmath<reassoc,contract> : vector<4xf64>
              %702 = arith.mulf %692, %693 fastmath<reassoc,contract> : vector<4xf64>
              %703 = arith.mulf %692, %695 fastmath<reassoc,contract> : vector<4xf64>
              %704 = arith.addf %677, %696 fastmath<reassoc,contract> : vector<4xf64>
              %705 = arith.addf %678, %697 fastmath<reassoc,contract> : vector<4xf64>
              %706 = arith.addf %679, %698 fastmath<reassoc,contract> : vector<4xf64>
              %707 = arith.addf %680, %699 fastmath<reassoc,contract> : vector<4xf64>
              %708 = arith.addf %681, %700 fastmath<reassoc,contract> : vector<4xf64>
              %709 = arith.addf %682, %701 fastmath<reassoc,contract> : vector<4xf64>
              %710 = arith.addf %683, %702 fastmath<reassoc,contract> : vector<4xf64>
              %711 = arith.addf %684, %703 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %704, %705, %706, %707, %708, %709, %710, %711 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %669, %670, %671, %672, %673, %674, %675, %676 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %712 = arith.cmpi slt, %c0, %645 : index
          %713 = arith.cmpi slt, %c1, %645 : index
          %714 = arith.cmpi slt, %c2, %645 : index
          %715 = arith.cmpi slt, %c3, %645 : index
          vector.store %653, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %716 = arith.addi %j_1_panel, %c4 : index
          vector.store %654, %out2_1[%i_1_below_tile, %716] : memref<?x?xf64>, vector<4xf64>
          vector.store %655, %out2_1[%652, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %656, %out2_1[%652, %716] : memref<?x?xf64>, vector<4xf64>
          vector.store %657, %out2_1[%650, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %658, %out2_1[%650, %716] : memref<?x?xf64>, vector<4xf64>
          vector.store %659, %out2_1[%648, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %660, %out2_1[%648, %716] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %717 = arith.muli %519, %minus8 overflow<nsw> : index
    %718 = arith.addi %4, %717 overflow<nsw> : index
    %719 = arith.shrsi %718, %c3 : index
    %720 = arith.muli %719, %c8 overflow<nsw> : index
    %721 = arith.addi %720, %520 overflow<nsw> : index
    %722 = arith.addi %718, %c5 overflow<nsw> : index
    %723 = arith.floordivsi %722, %c6 : index
    %724 = arith.muli %723, %minus6 overflow<nsw> : index
    %725 = arith.addi %520, %724 overflow<nsw> : index
    %726 = arith.addi %718, %c3 overflow<nsw> : index
    %727 = arith.floordivsi %726, %c6 : index
    %728 = arith.muli %727, %c6 overflow<nsw> : index
    %729 = arith.addi %725, %728 overflow<nsw> : index
    %730 = arith.addi %718, %c1 overflow<nsw> : index
    %731 = arith.floordivsi %730, %c6 : index
    %732 = arith.muli %731, %c6 overflow<nsw> : index
    %733 = arith.addi %729, %732 overflow<nsw> : index
    %734 = arith.maxsi %733, %520 : index
    %735 = arith.minsi %734, %4 : index
    %736 = arith.subi %721, %520 : index
    %737 = arith.constant 0 : index
    %738 = arith.maxsi %736, %737 : index
    %739 = arith.constant 7 : index
    %740 = arith.addi %738, %739 : index
    %741 = arith.constant 8 : index
    %742 = arith.divui %740, %741 : index
    %743 = arith.constant 0 : index
    %744 = arith.maxsi %3, %743 : index
    %745 = arith.constant 0 : index
    %746 = arith.maxsi %5, %745 : index
    %747 = arith.constant 30 : index
    %748 = arith.muli %746, %747 : index
    %749 = arith.constant 1 : index
    %750 = arith.addi %749, %748 : index
    %751 = arith.muli %744, %750 : index
    %752 = arith.subi %735, %520 : index
    %753 = arith.constant 0 : index
    %754 = arith.maxsi %752, %753 : index
    %755 = arith.constant 5 : index
    %756 = arith.addi %754, %755 : index
    %757 = arith.constant 6 : index
    %758 = arith.divui %756, %757 : index
    %759 = arith.constant 47 : index
    %760 = arith.muli %746, %759 : index
    %761 = arith.constant 1 : index
    %762 = arith.addi %761, %760 : index
    %763 = arith.muli %744, %762 : index
    %764 = arith.constant 47 : index
    %765 = arith.addi %764, %763 : index
    %766 = arith.muli %758, %765 : index
    %767 = arith.subi %4, %735 : index
    %768 = arith.constant 0 : index
    %769 = arith.maxsi %767, %768 : index
    %770 = arith.constant 3 : index
    %771 = arith.addi %769, %770 : index
    %772 = arith.constant 4 : index
    %773 = arith.divui %771, %772 : index
    %774 = arith.constant 33 : index
    %775 = arith.muli %746, %774 : index
    %776 = arith.constant 1 : index
    %777 = arith.addi %776, %775 : index
    %778 = arith.muli %744, %777 : index
    %779 = arith.constant 33 : index
    %780 = arith.addi %779, %778 : index
    %781 = arith.muli %773, %780 : index
    %782 = arith.constant 5 : index
    %783 = arith.addi %782, %751 : index
    %784 = arith.addi %783, %766 : index
    %785 = arith.addi %784, %781 : index
    %786 = arith.muli %742, %785 : index
    %787 = arith.constant 32768 : index
    %788 = arith.cmpi sge, %786, %787 : index
    "omp.parallel"(%788) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%520, %721, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_last_panel: index):
          %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
          scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
            scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
              %789 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
              %790 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
              %791 = memref.load %a[%k1_1_last_copy, %790, %k0_1_last_copy] : memref<?x?x?xf64>
              %792 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
              %793 = memref.load %a[%k1_1_last_copy, %792, %k0_1_last_copy] : memref<?x?x?xf64>
              %794 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
              %795 = memref.load %a[%k1_1_last_copy, %794, %k0_1_last_copy] : memref<?x?x?xf64>
              %796 = vector.from_elements %789, %791, %793, %795 : vector<4xf64>
              %797 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
              %798 = memref.load %a[%k1_1_last_copy, %797, %k0_1_last_copy] : memref<?x?x?xf64>
              %799 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
              %800 = memref.load %a[%k1_1_last_copy, %799, %k0_1_last_copy] : memref<?x?x?xf64>
              %801 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
              %802 = memref.load %a[%k1_1_last_copy, %801, %k0_1_last_copy] : memref<?x?x?xf64>
              %803 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
              %804 = memref.load %a[%k1_1_last_copy, %803, %k0_1_last_copy] : memref<?x?x?xf64>
              %805 = vector.from_elements %798, %800, %802, %804 : vector<4xf64>
              vector.store %796, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %806 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %805, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %806] : memref<?x?x8xf64>, vector<4xf64>
            }
          }
          scf.for %i_1_last_tile = %520 to %735 step %c6 {
            %807 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
            %808 = arith.subi %807, %i_1_last_tile overflow<nsw> : index
            %809 = arith.subi %735, %i_1_last_tile overflow<nsw> : index
            %810 = arith.minsi %808, %809 : index
            %811 = arith.addi %810, %minus1 overflow<nsw> : index
            %812 = arith.minsi %811, %c5 : index
            %813 = arith.addi %i_1_last_tile, %812 : index
            %814 = arith.minsi %811, %c4 : index
            %815 = arith.addi %i_1_last_tile, %814 : index
            %816 = arith.minsi %811, %c3 : index
            %817 = arith.addi %i_1_last_tile, %816 : index
            %818 = arith.minsi %811, %c2 : index
            %819 = arith.addi %i_1_last_tile, %818 : index
            %820 = arith.minsi %811, %c1 : index
            %821 = arith.addi %i_1_last_tile, %820 : index
            %822, %823, %824, %825, %826, %827, %828, %829, %830, %831, %832, %833 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%834 = %0, %835 = %0, %836 = %0, %837 = %0, %838 = %0, %839 = %0, %840 = %0, %841 = %0, %842 = %0, %843 = %0, %844 = %0, %845 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %846, %847, %848, %849, %850, %851, %852, %853, %854, %855, %856, %857 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%858 = %834, %859 = %835, %860 = %836, %861 = %837, %862 = %838, %863 = %839, %864 = %840, %865 = %841, %866 = %842, %867 = %843, %868 = %844, %869 = %845) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %870 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
                %871 = vector.broadcast %870 : f64 to vector<4xf64>
                %872 = memref.load %a[%k1_1, %821, %k0_2] : memref<?x?x?xf64>
                %873 = vector.broadcast %872 : f64 to vector<4xf64>
                %874 = memref.load %a[%k1_1, %819, %k0_2] : memref<?x?x?xf64>
                %875 = vector.broadcast %874 : f64 to vector<4xf64>
                %876 = memref.load %a[%k1_1, %817, %k0_2] : memref<?x?x?xf64>
                %877 = vector.broadcast %876 : f64 to vector<4xf64>
                %878 = memref.load %a[%k1_1, %815, %k0_2] : memref<?x?x?xf64>
                %879 = vector.broadcast %878 : f64 to vector<4xf64>
                %880 = memref.load %a[%k1_1, %813, %k0_2] : memref<?x?x?xf64>
                %881 = vector.broadcast %880 : f64 to vector<4xf64>
                %882 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %883 = arith.addi %c0, %c4 overflow<nsw> : index
                %884 = vector.load %a_copy_1[%k1_1, %k0_2, %883] : memref<?x?x8xf64>, vector<4xf64>
                %885 = arith.mulf %871, %882 fastmath<reassoc,contract> : vector<4xf64>
                %886 = arith.mulf %871, %884 fastmath<reassoc,contract> : vector<4xf64>
                %887 = arith.mulf %873, %882 fastmath<reassoc,contract> : vector<4xf64>
                %888 = arith.mulf %873, %884 fastmath<reassoc,contract> : vector<4xf64>
                %889 = arith.mulf %875, %882 fastmath<reassoc,contract> : vector<4xf64>
                %890 = arith.mulf %875, %884 fastmath<reassoc,contract> : vector<4xf64>
                %891 = arith.mulf %877, %882 fastmath<reassoc,contract> : vector<4xf64>
                %892 = arith.mulf %877, %884 fastmath<reassoc,contract> : vector<4xf64>
                %893 = arith.mulf %879, %882 fastmath<reassoc,contract> : vector<4xf64>
                %894 = arith.mulf %879, %884 fastmath<reassoc,contract> : vector<4xf64>
                %895 = arith.mulf %881, %882 fastmath<reassoc,contract> : vector<4xf64>
                %896 = arith.mulf %881, %884 fastmath<reassoc,contract> : vector<4xf64>
                %897 = arith.addf %858, %885 fastmath<reassoc,contract> : vector<4xf64>
                %898 = arith.addf %859, %886 fastmath<reassoc,contract> : vector<4xf64>
                %899 = arith.addf %860, %887 fastmath<reassoc,contract> : vector<4xf64>
                %900 = arith.addf %861, %888 fastmath<reassoc,contract> : vector<4xf64>
                %901 = arith.addf %862, %889 fastmath<reassoc,contract> : vector<4xf64>
                %902 = arith.addf %863, %890 fastmath<reassoc,contract> : vector<4xf64>
                %903 = arith.addf %864, %891 fastmath<reassoc,contract> : vector<4xf64>
                %904 = arith.addf %865, %892 fastmath<reassoc,contract> : vector<4xf64>
                %905 = arith.addf %866, %893 fastmath<reassoc,contract> : vector<4xf64>
                %906 = arith.addf %867, %894 fastmath<reassoc,contract> : vector<4xf64>
                %907 = arith.addf %868, %895 fastmath<reassoc,contract> : vector<4xf64>
                %908 = arith.addf %869, %896 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %897, %898, %899, %900, %901, %902, %903, %904, %905, %906, %907, %908 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %846, %847, %848, %849, %850, %851, %852, %853, %854, %855, %856, %857 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %909 = arith.cmpi slt, %c0, %810 : index
            %910 = arith.cmpi slt, %c1, %810 : index
            %911 = arith.cmpi slt, %c2, %810 : index
            %912 = arith.cmpi slt, %c3, %810 : index
            %913 = arith.cmpi slt, %c4, %810 : index
            %914 = arith.cmpi slt, %c5, %810 : index
            vector.store %822, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %915 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %823, %out2_1[%i_1_last_tile, %915] : memref<?x?xf64>, vector<4xf64>
            vector.store %824, %out2_1[%821, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %825, %out2_1[%821, %915] : memref<?x?xf64>, vector<4xf64>
            vector.store %826, %out2_1[%819, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %827, %out2_1[%819, %915] : memref<?x?xf64>, vector<4xf64>
            vector.store %828, %out2_1[%817, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %829, %out2_1[%817, %915] : memref<?x?xf64>, vector<4xf64>
            vector.store %830, %out2_1[%815, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %831, %out2_1[%815, %915] : memref<?x?xf64>, vector<4xf64>
            vector.store %832, %out2_1[%813, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %833, %out2_1[%813, %915] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_tile = %735 to %4 step %c4 {
            %916 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
            %917 = arith.subi %916, %i_1_last_below_tile overflow<nsw> : index
            %918 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
            %919 = arith.minsi %917, %918 : index
            %920 = arith.addi %919, %minus1 overflow<nsw> : index
            %921 = arith.minsi %920, %c3 : index
            %922 = arith.addi %i_1_last_below_tile, %921 : index
            %923 = arith.minsi %920, %c2 : index
            %924 = arith.addi %i_1_last_below_tile, %923 : index
            %925 = arith.minsi %920, %c1 : index
            %926 = arith.addi %i_1_last_below_tile, %925 : index
            %927, %928, %929, %930, %931, %932, %933, %934 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%935 = %0, %936 = %0, %937 = %0, %938 = %0, %939 = %0, %940 = %0, %941 = %0, %942 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %943, %944, %945, %946, %947, %948, %949, %950 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%951 = %935, %952 = %936, %953 = %937, %954 = %938, %955 = %939, %956 = %940, %957 = %941, %958 = %942) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %959 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
                %960 = vector.broadcast %959 : f64 to vector<4xf64>
                %961 = memref.load %a[%k1_1_last_below, %926, %k0_1_last_below] : memref<?x?x?xf64>
                %962 = vector.broadcast %961 : f64 to vector<4xf64>
                %963 = memref.load %a[%k1_1_last_below, %924, %k0_1_last_below] : memref<?x?x?xf64>
                %964 = vector.broadcast %963 : f64 to vector<4xf64>
                %965 = memref.load %a[%k1_1_last_below, %922, %k0_1_last_below] : memref<?x?x?xf64>
                %966 = vector.broadcast %965 : f64 to vector<4xf64>
                %967 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %968 = arith.addi %c0, %c4 overflow<nsw> : index
                %969 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %968] : memref<?x?x8xf64>, vector<4xf64>
                %970 = arith.mulf %960, %967 fastmath<reassoc,contract> : vector<4xf64>
                %971 = arith.mulf %960, %969 fastmath<reassoc,contract> : vector<4xf64>
                %972 = arith.mulf %962, %967 fastmath<reassoc,contract> : vector<4xf64>
                %973 = arith.mulf %962, %969 fastmath<reassoc,contract> : vector<4xf64>
                %974 = arith.mulf %964, %967 fastmath<reassoc,contract> : vector<4xf64>
                %975 = arith.mulf %964, %969 fastmath<reassoc,contract> : vector<4xf64>
                %976 = arith.mulf %966, %967 fastmath<reassoc,contract> : vector<4xf64>
                %977 = arith.mulf %966, %969 fastmath<reassoc,contract> : vector<4xf64>
                %978 = arith.addf %951, %970 fastmath<reassoc,contract> : vector<4xf64>
                %979 = arith.addf %952, %971 fastmath<reassoc,contract> : vector<4xf64>
                %980 = arith.addf %953, %972 fastmath<reassoc,contract> : vector<4xf64>
                %981 = arith.addf %954, %973 fastmath<reassoc,contract> : vector<4xf64>
                %982 = arith.addf %955, %974 fastmath<reassoc,contract> : vector<4xf64>
                %983 = arith.addf %956, %975 fastmath<reassoc,contract> : vector<4xf64>
                %984 = arith.addf %957, %976 fastmath<reassoc,contract> : vector<4xf64>
                %985 = arith.addf %958, %977 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %978, %979, %980, %981, %982, %983, %984, %985 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %943, %944, %945, %946, %947, %948, %949, %950 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %986 = arith.cmpi slt, %c0, %919 : index
            %987 = arith.cmpi slt, %c1, %919 : index
            %988 = arith.cmpi slt, %c2, %919 : index
            %989 = arith.cmpi slt, %c3, %919 : index
            vector.store %927, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %990 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %928, %out2_1[%i_1_last_below_tile, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %929, %out2_1[%926, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %930, %out2_1[%926, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %931, %out2_1[%924, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %932, %out2_1[%924, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %933, %out2_1[%922, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %934, %out2_1[%922, %990] : memref<?x?xf64>, vector<4xf64>
          }
          memref.dealloc %a_copy_1 : memref<?x?x8xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %991 = arith.andi %4, %c7 : index
    %992 = arith.minsi %c4, %991 : index
    %993 = arith.maxsi %992, %c0 : index
    scf.for %j_1_last_right_panel = %721 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %993) {alignment = 64 : i64} : memref<?x?x?xf64>
      %994 = arith.constant 0 : index
      %995 = arith.maxsi %3, %994 : index
      %996 = arith.constant 0 : index
      %997 = arith.maxsi %5, %996 : index
      %998 = arith.constant 4 : index
      %999 = arith.addi %j_1_last_right_panel, %998 : index
      %1000 = arith.minsi %999, %4 : index
      %1001 = arith.subi %1000, %j_1_last_right_panel : index
      %1002 = arith.constant 0 : index
      %1003 = arith.maxsi %1001, %1002 : index
      %1004 = arith.constant 5 : index
      %1005 = arith.muli %1003, %1004 : index
      %1006 = arith.constant 3 : index
      %1007 = arith.addi %1006, %1005 : index
      %1008 = arith.muli %997, %1007 : index
      %1009 = arith.constant 1 : index
      %1010 = arith.addi %1009, %1008 : index
      %1011 = arith.muli %995, %1010 : index
      %1012 = arith.constant 32768 : index
      %1013 = arith.cmpi sge, %1011, %1012 : index
      "omp.parallel"(%1013) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
        "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
          "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
          ^bb0(%k1_1_last_right_copy: index):
            scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
              %1014 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
              %1015 = arith.minsi %1014, %4 : index
              scf.for %j_1_last_right_copy = %j_1_last_right_panel to %1015 step %c1 {
                %1016 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
                %1017 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
                memref.store %1016, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %1017] : memref<?x?x?xf64>
              }
            }
            omp.yield
          }) : (index, index, index) -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : (i1) -> ()
      %1018 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %1019 = arith.subi %1018, %j_1_last_right_panel overflow<nsw> : index
      %1020 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %1021 = arith.minsi %1019, %1020 : index
      %1022 = vector.create_mask %1021 : vector<4xi1>
      %1023 = arith.cmpi slt, %520, %4 : index
      scf.if %1023 {
        %1024 = arith.addi %520, %c8 overflow<nsw> : index
        %1025 = arith.subi %1024, %520 overflow<nsw> : index
        %1026 = arith.subi %4, %520 overflow<nsw> : index
        %1027 = arith.minsi %1025, %1026 : index
        %1028 = arith.addi %1027, %minus1 overflow<nsw> : index
        %1029 = arith.minsi %1028, %c7 : index
        %1030 = arith.addi %520, %1029 : index
        %1031 = arith.minsi %1028, %c6 : index
        %1032 = arith.addi %520, %1031 : index
        %1033 = arith.minsi %1028, %c5 : index
        %1034 = arith.addi %520, %1033 : index
        %1035 = arith.minsi %1028, %c4 : index
        %1036 = arith.addi %520, %1035 : index
        %1037 = arith.minsi %1028, %c3 : index
        %1038 = arith.addi %520, %1037 : index
        %1039 = arith.minsi %1028, %c2 : index
        %1040 = arith.addi %520, %1039 : index
        %1041 = arith.minsi %1028, %c1 : index
        %1042 = arith.addi %520, %1041 : index
        %1043, %1044, %1045, %1046, %1047, %1048, %1049, %1050 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%1051 = %0, %1052 = %0, %1053 = %0, %1054 = %0, %1055 = %0, %1056 = %0, %1057 = %0, %1058 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1059, %1060, %1061, %1062, %1063, %1064, %1065, %1066 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%1067 = %1051, %1068 = %1052, %1069 = %1053, %1070 = %1054, %1071 = %1055, %1072 = %1056, %1073 = %1057, %1074 = %1058) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1075 = memref.load %a[%k1_1_last_right, %520, %k0_1_last_right] : memref<?x?x?xf64>
            %1076 = vector.broadcast %1075 : f64 to vector<4xf64>
            %1077 = memref.load %a[%k1_1_last_right, %1042, %k0_1_last_right] : memref<?x?x?xf64>
            %1078 = vector.broadcast %1077 : f64 to vector<4xf64>
            %1079 = memref.load %a[%k1_1_last_right, %1040, %k0_1_last_right] : memref<?x?x?xf64>
            %1080 = vector.broadcast %1079 : f64 to vector<4xf64>
            %1081 = memref.load %a[%k1_1_last_right, %1038, %k0_1_last_right] : memref<?x?x?xf64>
            %1082 = vector.broadcast %1081 : f64 to vector<4xf64>
            %1083 = memref.load %a[%k1_1_last_right, %1036, %k0_1_last_right] : memref<?x?x?xf64>
            %1084 = vector.broadcast %1083 : f64 to vector<4xf64>
            %1085 = memref.load %a[%k1_1_last_right, %1034, %k0_1_last_right] : memref<?x?x?xf64>
            %1086 = vector.broadcast %1085 : f64 to vector<4xf64>
            %1087 = memref.load %a[%k1_1_last_right, %1032, %k0_1_last_right] : memref<?x?x?xf64>
            %1088 = vector.broadcast %1087 : f64 to vector<4xf64>
            %1089 = memref.load %a[%k1_1_last_right, %1030, %k0_1_last_right] : memref<?x?x?xf64>
            %1090 = vector.broadcast %1089 : f64 to vector<4xf64>
            %1091 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %1022, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1092 = arith.mulf %1076, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1093 = arith.mulf %1078, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1094 = arith.mulf %1080, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1095 = arith.mulf %1082, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1096 = arith.mulf %1084, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1097 = arith.mulf %1086, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1098 = arith.mulf %1088, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1099 = arith.mulf %1090, %1091 fastmath<reassoc,contract> : vector<4xf64>
            %1100 = arith.addf %1067, %1092 fastmath<reassoc,contract> : vector<4xf64>
            %1101 = arith.addf %1068, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1102 = arith.addf %1069, %1094 fastmath<reassoc,contract> : vector<4xf64>
            %1103 = arith.addf %1070, %1095 fastmath<reassoc,contract> : vector<4xf64>
            %1104 = arith.addf %1071, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1105 = arith.addf %1072, %1097 fastmath<reassoc,contract> : vector<4xf64>
            %1106 = arith.addf %1073, %1098 fastmath<reassoc,contract> : vector<4xf64>
            %1107 = arith.addf %1074, %1099 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1100, %1101, %1102, %1103, %1104, %1105, %1106, %1107 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1059, %1060, %1061, %1062, %1063, %1064, %1065, %1066 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1108 = arith.cmpi slt, %c0, %1027 : index
        %1109 = arith.cmpi slt, %c1, %1027 : index
        %1110 = arith.cmpi slt, %c2, %1027 : index
        %1111 = arith.cmpi slt, %c3, %1027 : index
        %1112 = arith.cmpi slt, %c4, %1027 : index
        %1113 = arith.cmpi slt, %c5, %1027 : index
        %1114 = arith.cmpi slt, %c6, %1027 : index
        %1115 = arith.cmpi slt, %c7, %1027 : index
        vector.maskedstore %out2_1[%520, %j_1_last_right_panel], %1022, %1043 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1042, %j_1_last_right_panel], %1022, %1044 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1040, %j_1_last_right_panel], %1022, %1045 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1038, %j_1_last_right_panel], %1022, %1046 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1036, %j_1_last_right_panel], %1022, %1047 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1034, %j_1_last_right_panel], %1022, %1048 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1032, %j_1_last_right_panel], %1022, %1049 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1030, %j_1_last_right_panel], %1022, %1050 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1116 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1117 = arith.minsi %1116, %4 : index
        scf.for %i_2 = %i_1 to %1117 step %c1 {
          %1118 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1119 = arith.maxsi %1118, %j_1 : index
          %1120 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1121 = arith.minsi %1120, %4 : index
          scf.for %j_2 = %1119 to %1121 step %c1 {
            %1122 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1122, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %3 = llvm.mlir.constant(5) : i64
    %4 = llvm.mlir.constant(6) : i64
    %5 = llvm.mlir.constant(-6) : i64
    %6 = llvm.mlir.constant(0) : i64
    %7 = llvm.mlir.constant(8192) : i64
    %8 = llvm.mlir.constant(16384) : i64
    %9 = llvm.mlir.constant(4) : i64
    %10 = llvm.mlir.constant(7) : i64
    %11 = llvm.mlir.constant(-1) : i64
    %12 = llvm.mlir.constant(2) : i64
    %13 = llvm.mlir.constant(-8) : i64
    %14 = llvm.mlir.constant(16) : i64
    %15 = llvm.mlir.constant(15) : i64
    %16 = llvm.mlir.constant(31) : i64
    %17 = llvm.mlir.constant(96) : i64
    %18 = llvm.mlir.constant(512) : i64
    %19 = llvm.mlir.constant(8191) : i64
    %20 = llvm.mlir.constant(13) : i64
    %21 = llvm.mlir.constant(50) : i64
    %22 = llvm.mlir.constant(82) : i64
    %23 = llvm.mlir.constant(36) : i64
    %24 = llvm.mlir.constant(58) : i64
    %25 = llvm.mlir.constant(16383) : i64
    %26 = llvm.mlir.constant(43) : i64
    %27 = llvm.mlir.constant(72) : i64
    %28 = llvm.mlir.constant(12) : i64
    %29 = llvm.mlir.constant(32768) : i64
    %30 = llvm.mlir.constant(160) : i64
    %31 = llvm.alloca %30 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.mlir.constant(24) : i64
    %33 = llvm.mlir.constant(32) : i64
    %34 = llvm.mlir.constant(40) : i64
    %35 = llvm.mlir.constant(48) : i64
    %36 = llvm.mlir.constant(56) : i64
    %37 = llvm.mlir.constant(64) : i64
    %38 = llvm.mlir.constant(80) : i64
    %39 = llvm.mlir.constant(88) : i64
    %40 = llvm.mlir.constant(104) : i64
    %41 = llvm.mlir.constant(112) : i64
    %42 = llvm.mlir.constant(120) : i64
    %43 = llvm.mlir.constant(128) : i64
    %44 = llvm.mlir.constant(136) : i64
    %45 = llvm.mlir.constant(144) : i64
    %46 = llvm.mlir.constant(152) : i64
    %47 = llvm.mlir.constant(0 : i32) : i32
    %48 = llvm.alloca %32 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %49 = llvm.mlir.constant(true) : i1
    %50 = llvm.mlir.constant(1 : i32) : i32
    %51 = llvm.mlir.constant(63) : i64
    %52 = llvm.mlir.constant(-64) : i64
    %53 = llvm.mlir.constant(30) : i64
    %54 = llvm.mlir.constant(47) : i64
    %55 = llvm.mlir.constant(33) : i64
    %56 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %57 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %58 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %59 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %60 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %61 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %62 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %63 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %64 = llvm.mul %a_size1, %b_stride1 : i64
    %65 = llvm.ashr %b_stride1, %1 : i64
    %66 = llvm.mul %65, %0 overflow<nsw> : i64
    %67 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %68 = llvm.add %a_size1, %3 overflow<nsw> : i64
    %69 = llvm.sdiv %68, %4 : i64
    %70 = llvm.srem %68, %4 : i64
    %71 = llvm.icmp "ne" %70, %6 : i64
    %72 = llvm.xor %70, %4 : i64
    %73 = llvm.icmp "slt" %72, %6 : i64
    %74 = llvm.and %71, %73 : i1
    %75 = llvm.add %69, %11 : i64
    %76 = llvm.select %74, %75, %69 : i1, i64
    %77 = llvm.mul %76, %5 overflow<nsw> : i64
    %78 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %79 = llvm.sdiv %78, %4 : i64
    %80 = llvm.srem %78, %4 : i64
    %81 = llvm.icmp "ne" %80, %6 : i64
    %82 = llvm.xor %80, %4 : i64
    %83 = llvm.icmp "slt" %82, %6 : i64
    %84 = llvm.and %81, %83 : i1
    %85 = llvm.add %79, %11 : i64
    %86 = llvm.select %84, %85, %79 : i1, i64
    %87 = llvm.mul %86, %4 overflow<nsw> : i64
    %88 = llvm.add %77, %87 overflow<nsw> : i64
    %89 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %90 = llvm.sdiv %89, %4 : i64
    %91 = llvm.srem %89, %4 : i64
    %92 = llvm.icmp "ne" %91, %6 : i64
    %93 = llvm.xor %91, %4 : i64
    %94 = llvm.icmp "slt" %93, %6 : i64
    %95 = llvm.and %92, %94 : i1
    %96 = llvm.add %90, %11 : i64
    %97 = llvm.select %95, %96, %90 : i1, i64
    %98 = llvm.mul %97, %4 overflow<nsw> : i64
    %99 = llvm.add %88, %98 overflow<nsw> : i64
    %100 = llvm.intr.smax(%99, %6) : (i64, i64) -> i64
    %101 = llvm.intr.smin(%100, %a_size1) : (i64, i64) -> i64
    %102 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %103 = llvm.icmp "sgt" %102, %15 : i64
    %104 = llvm.icmp "sgt" %a_size1, %16 : i64
    %105 = llvm.and %103, %104 : i1
    %106 = llvm.icmp "sgt" %a_size1, %17 : i64
    %107 = llvm.urem %b_stride1, %18 : i64
    %108 = llvm.icmp "eq" %107, %6 : i64
    %109 = llvm.or %106, %108 : i1
    %110 = llvm.and %105, %109 : i1
    %111 = llvm.select %110, %102, %6 : i1, i64
    %112 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %113 = llvm.and %b_stride1, %10 : i64
    %114 = llvm.intr.smin(%9, %113) : (i64, i64) -> i64
    %115 = llvm.intr.smax(%114, %6) : (i64, i64) -> i64
    %116 = llvm.icmp "sgt" %112, %15 : i64
    %117 = llvm.and %116, %106 : i1
    %118 = llvm.select %117, %112, %6 : i1, i64
    %119 = llvm.select %117, %115, %6 : i1, i64
    %120 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %121 = llvm.intr.smax(%66, %6) : (i64, i64) -> i64
    %122 = llvm.add %121, %10 : i64
    %123 = llvm.udiv %122, %0 : i64
    %124 = llvm.intr.smax(%67, %6) : (i64, i64) -> i64
    %125 = llvm.add %124, %19 : i64
    %126 = llvm.udiv %125, %7 : i64
    %127 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %128 = llvm.intr.smax(%127, %6) : (i64, i64) -> i64
    %129 = llvm.mul %128, %20 : i64
    %130 = llvm.add %1, %129 : i64
    %131 = llvm.intr.smax(%101, %6) : (i64, i64) -> i64
    %132 = llvm.add %131, %3 : i64
    %133 = llvm.udiv %132, %4 : i64
    %134 = llvm.mul %128, %21 : i64
    %135 = llvm.add %22, %134 : i64
    %136 = llvm.mul %133, %135 : i64
    %137 = llvm.sub %a_size1, %101 : i64
    %138 = llvm.intr.smax(%137, %6) : (i64, i64) -> i64
    %139 = llvm.add %138, %1 : i64
    %140 = llvm.udiv %139, %9 : i64
    %141 = llvm.mul %128, %23 : i64
    %142 = llvm.add %24, %141 : i64
    %143 = llvm.mul %140, %142 : i64
    %144 = llvm.add %20, %130 : i64
    %145 = llvm.add %144, %136 : i64
    %146 = llvm.add %145, %143 : i64
    %147 = llvm.mul %126, %146 : i64
    %148 = llvm.add %2, %147 : i64
    %149 = llvm.mul %123, %148 : i64
    %150 = llvm.sub %b_stride1, %66 : i64
    %151 = llvm.intr.smax(%150, %6) : (i64, i64) -> i64
    %152 = llvm.add %151, %1 : i64
    %153 = llvm.udiv %152, %9 : i64
    %154 = llvm.add %124, %25 : i64
    %155 = llvm.udiv %154, %8 : i64
    %156 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %157 = llvm.intr.smax(%156, %6) : (i64, i64) -> i64
    %158 = llvm.mul %157, %10 : i64
    %159 = llvm.add %1, %158 : i64
    %160 = llvm.intr.smax(%a_size1, %6) : (i64, i64) -> i64
    %161 = llvm.add %160, %10 : i64
    %162 = llvm.udiv %161, %0 : i64
    %163 = llvm.mul %157, %26 : i64
    %164 = llvm.add %27, %163 : i64
    %165 = llvm.mul %162, %164 : i64
    %166 = llvm.add %28, %159 : i64
    %167 = llvm.add %166, %165 : i64
    %168 = llvm.mul %155, %167 : i64
    %169 = llvm.add %0, %168 : i64
    %170 = llvm.mul %153, %169 : i64
    %171 = llvm.add %12, %149 : i64
    %172 = llvm.add %171, %170 : i64
    %173 = llvm.mul %120, %172 : i64
    %174 = llvm.icmp "sge" %173, %29 : i64
    %175 = llvm.icmp "sgt" %a_size0, %6 : i64
    %176 = llvm.select %175, %a_size0, %6 : i1, i64
    llvm.cond_br %174, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %31[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %110, %180 {alignment = 8 : i64} : i1, !llvm.ptr
    %181 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %182 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %183 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %183 {alignment = 8 : i64} : i64, !llvm.ptr
    %184 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %31[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %101, %187 {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.getelementptr inbounds %31[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %188 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %189 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %189 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %190 {alignment = 8 : i64} : i64, !llvm.ptr
    %191 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %191 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %192 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %192 {alignment = 8 : i64} : i64, !llvm.ptr
    %193 = llvm.getelementptr inbounds %31[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %193 {alignment = 8 : i64} : i64, !llvm.ptr
    %194 = llvm.getelementptr inbounds %31[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %119, %194 {alignment = 8 : i64} : i64, !llvm.ptr
    %195 = llvm.getelementptr inbounds %31[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %117, %195 {alignment = 8 : i64} : i1, !llvm.ptr
    %196 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %197 = llvm.call @stepwell_parallel_for(%196, %31, %176, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%197 : i32)
  ^bb2:
    %198 = llvm.call @program.parallel0(%6, %176, %a_size0, %66, %67, %111, %110, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %59, %101, %out0, %a_size1, %64, %a, %58, %118, %119, %117) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.br ^bb3(%198 : i32)
  ^bb3(%199: i32):
    %200 = llvm.icmp "eq" %199, %47 : i32
    llvm.cond_br %200, ^bb4, ^bb58(%199 : i32)
  ^bb4:
    %201 = llvm.intr.smax(%v_size0, %6) : (i64, i64) -> i64
    %202 = llvm.ashr %v_size0, %12 : i64
    %203 = llvm.mul %202, %9 : i64
    %204 = llvm.intr.smax(%203, %6) : (i64, i64) -> i64
    %205 = llvm.add %204, %1 : i64
    %206 = llvm.udiv %205, %9 : i64
    %207 = llvm.mul %206, %3 : i64
    %208 = llvm.add %0, %207 : i64
    %209 = llvm.add %208, %10 : i64
    %210 = llvm.mul %201, %209 : i64
    %211 = llvm.icmp "sge" %210, %29 : i64
    %212 = llvm.icmp "sgt" %v_size0, %6 : i64
    %213 = llvm.select %212, %v_size0, %6 : i1, i64
    llvm.cond_br %211, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %48[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %214 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %215 = llvm.getelementptr inbounds %48[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %215 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %216 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %217 = llvm.call @stepwell_parallel_for(%216, %48, %213, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%217 : i32)
  ^bb6:
    %218 = llvm.call @program.parallel1(%6, %213, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%218 : i32)
  ^bb7(%219: i32):
    %220 = llvm.ashr %a_size1, %1 : i64
    %221 = llvm.mul %220, %0 overflow<nsw> : i64
    %222 = llvm.icmp "slt" %6, %221 : i64
    llvm.cond_br %222, ^bb8(%6 : i64), ^bb30
  ^bb8(%j_1_block: i64):
    %223 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %j_1_block, %223 : i64
    llvm.cond_br %224, ^bb9(%j_1_block : i64), ^bb29
  ^bb9(%j_1_panel: i64):
    %225 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%37, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %226 = llvm.extractvalue %225[0] : !llvm.struct<(i64, i1)>
    %227 = llvm.extractvalue %225[1] : !llvm.struct<(i64, i1)>
    %228 = llvm.xor %227, %49 : i1
    llvm.cond_br %228, ^bb10, ^bb58(%50 : i32)
  ^bb10:
    %229 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%226, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %230 = llvm.extractvalue %229[0] : !llvm.struct<(i64, i1)>
    %231 = llvm.extractvalue %229[1] : !llvm.struct<(i64, i1)>
    %232 = llvm.xor %231, %49 : i1
    llvm.cond_br %232, ^bb11, ^bb58(%50 : i32)
  ^bb11:
    %233 = llvm.add %230, %51 overflow<nsw> : i64
    %234 = llvm.and %233, %52 : i64
    %a_copy = llvm.call @aligned_alloc(%37, %234) : (i64, i64) -> !llvm.ptr
    %235 = llvm.mlir.zero : !llvm.ptr
    %236 = llvm.icmp "ne" %a_copy, %235 : !llvm.ptr
    %237 = llvm.icmp "eq" %234, %6 : i64
    %238 = llvm.or %236, %237 : i1
    llvm.cond_br %238, ^bb12, ^bb58(%50 : i32)
  ^bb12:
    %239 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %240 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %240, ^bb13(%6 : i64), ^bb16
  ^bb13(%k1_1_copy: i64):
    %241 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %241, ^bb14(%6 : i64), ^bb15
  ^bb14(%k0_1_copy: i64):
    %242 = llvm.mul %k1_1_copy, %58 overflow<nsw> : i64
    %243 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %244 = llvm.add %242, %243 overflow<nsw> : i64
    %245 = llvm.add %244, %k0_1_copy overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %a[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> f64
    %248 = llvm.getelementptr inbounds %246[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %249 = llvm.load %248 {alignment = 8 : i64} : !llvm.ptr -> f64
    %250 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %246[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %252 = llvm.load %251 {alignment = 8 : i64} : !llvm.ptr -> f64
    %253 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %246[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> f64
    %256 = llvm.mlir.poison : vector<4xf64>
    %257 = llvm.insertelement %247, %256[%6 : i64] : vector<4xf64>
    %258 = llvm.insertelement %249, %257[%2 : i64] : vector<4xf64>
    %259 = llvm.insertelement %252, %258[%12 : i64] : vector<4xf64>
    %260 = llvm.insertelement %255, %259[%1 : i64] : vector<4xf64>
    %261 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %246[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %263 = llvm.load %262 {alignment = 8 : i64} : !llvm.ptr -> f64
    %264 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %246[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %266 = llvm.load %265 {alignment = 8 : i64} : !llvm.ptr -> f64
    %267 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %246[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %269 = llvm.load %268 {alignment = 8 : i64} : !llvm.ptr -> f64
    %270 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %271 = llvm.getelementptr inbounds %246[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %272 = llvm.load %271 {alignment = 8 : i64} : !llvm.ptr -> f64
    %273 = llvm.mlir.poison : vector<4xf64>
    %274 = llvm.insertelement %263, %273[%6 : i64] : vector<4xf64>
    %275 = llvm.insertelement %266, %274[%2 : i64] : vector<4xf64>
    %276 = llvm.insertelement %269, %275[%12 : i64] : vector<4xf64>
    %277 = llvm.insertelement %272, %276[%1 : i64] : vector<4xf64>
    %278 = llvm.mul %k1_1_copy, %239 overflow<nsw> : i64
    %279 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %280 = llvm.add %278, %279 overflow<nsw> : i64
    %281 = llvm.getelementptr inbounds %a_copy[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %260, %281 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %282 = llvm.add %6, %9 overflow<nsw> : i64
    %283 = llvm.add %278, %279 overflow<nsw> : i64
    %284 = llvm.add %283, %282 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %a_copy[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %277, %285 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %286 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %287 = llvm.icmp "slt" %286, %a_stride1 : i64
    llvm.cond_br %287, ^bb14(%286 : i64), ^bb15
  ^bb15:
    %288 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %289 = llvm.icmp "slt" %288, %a_size0 : i64
    llvm.cond_br %289, ^bb13(%288 : i64), ^bb16
  ^bb16:
    %290 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %291 = llvm.sdiv %290, %4 : i64
    %292 = llvm.srem %290, %4 : i64
    %293 = llvm.icmp "ne" %292, %6 : i64
    %294 = llvm.xor %292, %4 : i64
    %295 = llvm.icmp "slt" %294, %6 : i64
    %296 = llvm.and %293, %295 : i1
    %297 = llvm.add %291, %11 : i64
    %298 = llvm.select %296, %297, %291 : i1, i64
    %299 = llvm.mul %298, %4 overflow<nsw> : i64
    %300 = llvm.add %299, %j_1_block overflow<nsw> : i64
    %301 = llvm.icmp "slt" %j_1_block, %300 : i64
    llvm.cond_br %301, ^bb17(%j_1_block : i64), ^bb22
  ^bb17(%i_1_tile: i64):
    %302 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %302, ^bb18(%6, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k1: i64, %303: vector<4xf64>, %304: vector<4xf64>, %305: vector<4xf64>, %306: vector<4xf64>, %307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>, %312: vector<4xf64>, %313: vector<4xf64>, %314: vector<4xf64>):
    %315 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %315, ^bb19(%6, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%k0: i64, %316: vector<4xf64>, %317: vector<4xf64>, %318: vector<4xf64>, %319: vector<4xf64>, %320: vector<4xf64>, %321: vector<4xf64>, %322: vector<4xf64>, %323: vector<4xf64>, %324: vector<4xf64>, %325: vector<4xf64>, %326: vector<4xf64>, %327: vector<4xf64>):
    %328 = llvm.mul %k1, %58 overflow<nsw> : i64
    %329 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %330 = llvm.add %328, %329 overflow<nsw> : i64
    %331 = llvm.add %330, %k0 overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %a[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %333 = llvm.load %332 {alignment = 8 : i64} : !llvm.ptr -> f64
    %334 = llvm.mlir.poison : vector<4xf64>
    %335 = llvm.insertelement %333, %334[%6 : i64] : vector<4xf64>
    %336 = llvm.shufflevector %335, %334 [0, 0, 0, 0] : vector<4xf64>
    %337 = llvm.getelementptr inbounds %332[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %338 = llvm.load %337 {alignment = 8 : i64} : !llvm.ptr -> f64
    %339 = llvm.mlir.poison : vector<4xf64>
    %340 = llvm.insertelement %338, %339[%6 : i64] : vector<4xf64>
    %341 = llvm.shufflevector %340, %339 [0, 0, 0, 0] : vector<4xf64>
    %342 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %343 = llvm.getelementptr inbounds %332[%342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %344 = llvm.load %343 {alignment = 8 : i64} : !llvm.ptr -> f64
    %345 = llvm.mlir.poison : vector<4xf64>
    %346 = llvm.insertelement %344, %345[%6 : i64] : vector<4xf64>
    %347 = llvm.shufflevector %346, %345 [0, 0, 0, 0] : vector<4xf64>
    %348 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %349 = llvm.getelementptr inbounds %332[%348] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> f64
    %351 = llvm.mlir.poison : vector<4xf64>
    %352 = llvm.insertelement %350, %351[%6 : i64] : vector<4xf64>
    %353 = llvm.shufflevector %352, %351 [0, 0, 0, 0] : vector<4xf64>
    %354 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %332[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> f64
    %357 = llvm.mlir.poison : vector<4xf64>
    %358 = llvm.insertelement %356, %357[%6 : i64] : vector<4xf64>
    %359 = llvm.shufflevector %358, %357 [0, 0, 0, 0] : vector<4xf64>
    %360 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %332[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.load %361 {alignment = 8 : i64} : !llvm.ptr -> f64
    %363 = llvm.mlir.poison : vector<4xf64>
    %364 = llvm.insertelement %362, %363[%6 : i64] : vector<4xf64>
    %365 = llvm.shufflevector %364, %363 [0, 0, 0, 0] : vector<4xf64>
    %366 = llvm.mul %k1, %239 overflow<nsw> : i64
    %367 = llvm.mul %k0, %0 overflow<nsw> : i64
    %368 = llvm.add %366, %367 overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %a_copy[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %370 = llvm.load %369 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %371 = llvm.add %6, %9 overflow<nsw> : i64
    %372 = llvm.add %366, %367 overflow<nsw> : i64
    %373 = llvm.add %372, %371 overflow<nsw> : i64
    %374 = llvm.getelementptr inbounds %a_copy[%373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %375 = llvm.load %374 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %376 = llvm.fmul %336, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %377 = llvm.fmul %336, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %378 = llvm.fmul %341, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %379 = llvm.fmul %341, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %380 = llvm.fmul %347, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %381 = llvm.fmul %347, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %382 = llvm.fmul %353, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %383 = llvm.fmul %353, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %384 = llvm.fmul %359, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %385 = llvm.fmul %359, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %386 = llvm.fmul %365, %370 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %387 = llvm.fmul %365, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %388 = llvm.fadd %316, %376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %389 = llvm.fadd %317, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %390 = llvm.fadd %318, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %391 = llvm.fadd %319, %379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %392 = llvm.fadd %320, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %393 = llvm.fadd %321, %381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %394 = llvm.fadd %322, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %395 = llvm.fadd %323, %383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %396 = llvm.fadd %324, %384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %397 = llvm.fadd %325, %385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %398 = llvm.fadd %326, %386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %399 = llvm.fadd %327, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %400 = llvm.add %k0, %2 overflow<nsw> : i64
    %401 = llvm.icmp "slt" %400, %a_stride1 : i64
    llvm.cond_br %401, ^bb19(%400, %388, %389, %390, %391, %392, %393, %394, %395, %396, %397, %398, %399 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%388, %389, %390, %391, %392, %393, %394, %395, %396, %397, %398, %399 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%402: vector<4xf64>, %403: vector<4xf64>, %404: vector<4xf64>, %405: vector<4xf64>, %406: vector<4xf64>, %407: vector<4xf64>, %408: vector<4xf64>, %409: vector<4xf64>, %410: vector<4xf64>, %411: vector<4xf64>, %412: vector<4xf64>, %413: vector<4xf64>):
    %414 = llvm.add %k1, %2 overflow<nsw> : i64
    %415 = llvm.icmp "slt" %414, %a_size0 : i64
    llvm.cond_br %415, ^bb18(%414, %402, %403, %404, %405, %406, %407, %408, %409, %410, %411, %412, %413 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%402, %403, %404, %405, %406, %407, %408, %409, %410, %411, %412, %413 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%416: vector<4xf64>, %417: vector<4xf64>, %418: vector<4xf64>, %419: vector<4xf64>, %420: vector<4xf64>, %421: vector<4xf64>, %422: vector<4xf64>, %423: vector<4xf64>, %424: vector<4xf64>, %425: vector<4xf64>, %426: vector<4xf64>, %427: vector<4xf64>):
    %428 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %429 = llvm.add %428, %j_1_panel overflow<nsw> : i64
    %430 = llvm.getelementptr inbounds %out2[%429] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %416, %430 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %431 = llvm.getelementptr inbounds %430[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %417, %431 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %432 = llvm.getelementptr inbounds %430[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %418, %432 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %433 = llvm.getelementptr inbounds %432[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %419, %433 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %434 = llvm.mul %12, %a_size1 overflow<nsw> : i64
    %435 = llvm.getelementptr inbounds %430[%434] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %420, %435 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %436 = llvm.getelementptr inbounds %435[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %421, %436 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %437 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %438 = llvm.getelementptr inbounds %430[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %422, %438 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %439 = llvm.getelementptr inbounds %438[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %423, %439 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %440 = llvm.mul %9, %a_size1 overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %430[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %424, %441 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %442 = llvm.getelementptr inbounds %441[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %425, %442 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %443 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %444 = llvm.getelementptr inbounds %430[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %426, %444 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %445 = llvm.getelementptr inbounds %444[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %427, %445 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %446 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %447 = llvm.icmp "slt" %446, %300 : i64
    llvm.cond_br %447, ^bb17(%446 : i64), ^bb22
  ^bb22:
    %448 = llvm.icmp "slt" %300, %a_size1 : i64
    llvm.cond_br %448, ^bb23(%300 : i64), ^bb28
  ^bb23(%i_1_below_tile: i64):
    %449 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %450 = llvm.sub %449, %i_1_below_tile overflow<nsw> : i64
    %451 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %452 = llvm.intr.smin(%450, %451) : (i64, i64) -> i64
    %453 = llvm.add %452, %11 overflow<nsw> : i64
    %454 = llvm.intr.smin(%453, %1) : (i64, i64) -> i64
    %455 = llvm.add %i_1_below_tile, %454 : i64
    %456 = llvm.intr.smin(%453, %12) : (i64, i64) -> i64
    %457 = llvm.add %i_1_below_tile, %456 : i64
    %458 = llvm.intr.smin(%453, %2) : (i64, i64) -> i64
    %459 = llvm.add %i_1_below_tile, %458 : i64
    %460 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %460, ^bb24(%6, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%k1_1_below: i64, %461: vector<4xf64>, %462: vector<4xf64>, %463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>, %466: vector<4xf64>, %467: vector<4xf64>, %468: vector<4xf64>):
    %469 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %469, ^bb25(%6, %461, %462, %463, %464, %465, %466, %467, %468 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%461, %462, %463, %464, %465, %466, %467, %468 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_1_below: i64, %470: vector<4xf64>, %471: vector<4xf64>, %472: vector<4xf64>, %473: vector<4xf64>, %474: vector<4xf64>, %475: vector<4xf64>, %476: vector<4xf64>, %477: vector<4xf64>):
    %478 = llvm.mul %k1_1_below, %58 overflow<nsw> : i64
    %479 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %480 = llvm.add %478, %479 overflow<nsw> : i64
    %481 = llvm.add %480, %k0_1_below overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %a[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %483 = llvm.load %482 {alignment = 8 : i64} : !llvm.ptr -> f64
    %484 = llvm.mlir.poison : vector<4xf64>
    %485 = llvm.insertelement %483, %484[%6 : i64] : vector<4xf64>
    %486 = llvm.shufflevector %485, %484 [0, 0, 0, 0] : vector<4xf64>
    %487 = llvm.mul %459, %a_stride1 overflow<nsw> : i64
    %488 = llvm.add %478, %487 overflow<nsw> : i64
    %489 = llvm.add %488, %k0_1_below overflow<nsw> : i64
    %490 = llvm.getelementptr inbounds %a[%489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %491 = llvm.load %490 {alignment = 8 : i64} : !llvm.ptr -> f64
    %492 = llvm.mlir.poison : vector<4xf64>
    %493 = llvm.insertelement %491, %492[%6 : i64] : vector<4xf64>
    %494 = llvm.shufflevector %493, %492 [0, 0, 0, 0] : vector<4xf64>
    %495 = llvm.mul %457, %a_stride1 overflow<nsw> : i64
    %496 = llvm.add %478, %495 overflow<nsw> : i64
    %497 = llvm.add %496, %k0_1_below overflow<nsw> : i64
    %498 = llvm.getelementptr inbounds %a[%497] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %499 = llvm.load %498 {alignment = 8 : i64} : !llvm.ptr -> f64
    %500 = llvm.mlir.poison : vector<4xf64>
    %501 = llvm.insertelement %499, %500[%6 : i64] : vector<4xf64>
    %502 = llvm.shufflevector %501, %500 [0, 0, 0, 0] : vector<4xf64>
    %503 = llvm.mul %455, %a_stride1 overflow<nsw> : i64
    %504 = llvm.add %478, %503 overflow<nsw> : i64
    %505 = llvm.add %504, %k0_1_below overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %a[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %507 = llvm.load %506 {alignment = 8 : i64} : !llvm.ptr -> f64
    %508 = llvm.mlir.poison : vector<4xf64>
    %509 = llvm.insertelement %507, %508[%6 : i64] : vector<4xf64>
    %510 = llvm.shufflevector %509, %508 [0, 0, 0, 0] : vector<4xf64>
    %511 = llvm.mul %k1_1_below, %239 overflow<nsw> : i64
    %512 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %513 = llvm.add %511, %512 overflow<nsw> : i64
    %514 = llvm.getelementptr inbounds %a_copy[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %515 = llvm.load %514 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %516 = llvm.add %6, %9 overflow<nsw> : i64
    %517 = llvm.add %511, %512 overflow<nsw> : i64
    %518 = llvm.add %517, %516 overflow<nsw> : i64
    %519 = llvm.getelementptr inbounds %a_copy[%518] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %520 = llvm.load %519 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %521 = llvm.fmul %486, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %522 = llvm.fmul %486, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %523 = llvm.fmul %494, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %524 = llvm.fmul %494, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.fmul %502, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %526 = llvm.fmul %502, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %527 = llvm.fmul %510, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %528 = llvm.fmul %510, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.fadd %470, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %530 = llvm.fadd %471, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %531 = llvm.fadd %472, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.fadd %473, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %533 = llvm.fadd %474, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %534 = llvm.fadd %475, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %535 = llvm.fadd %476, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %536 = llvm.fadd %477, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %537 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %538 = llvm.icmp "slt" %537, %a_stride1 : i64
    llvm.cond_br %538, ^bb25(%537, %529, %530, %531, %532, %533, %534, %535, %536 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%529, %530, %531, %532, %533, %534, %535, %536 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%539: vector<4xf64>, %540: vector<4xf64>, %541: vector<4xf64>, %542: vector<4xf64>, %543: vector<4xf64>, %544: vector<4xf64>, %545: vector<4xf64>, %546: vector<4xf64>):
    %547 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %548 = llvm.icmp "slt" %547, %a_size0 : i64
    llvm.cond_br %548, ^bb24(%547, %539, %540, %541, %542, %543, %544, %545, %546 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%539, %540, %541, %542, %543, %544, %545, %546 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%549: vector<4xf64>, %550: vector<4xf64>, %551: vector<4xf64>, %552: vector<4xf64>, %553: vector<4xf64>, %554: vector<4xf64>, %555: vector<4xf64>, %556: vector<4xf64>):
    %557 = llvm.icmp "slt" %6, %452 : i64
    %558 = llvm.icmp "slt" %2, %452 : i64
    %559 = llvm.icmp "slt" %12, %452 : i64
    %560 = llvm.icmp "slt" %1, %452 : i64
    %561 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %562 = llvm.add %561, %j_1_panel overflow<nsw> : i64
    %563 = llvm.getelementptr inbounds %out2[%562] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %549, %563 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %564 = llvm.getelementptr inbounds %563[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %550, %564 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %565 = llvm.mul %459, %a_size1 overflow<nsw> : i64
    %566 = llvm.add %565, %j_1_panel overflow<nsw> : i64
    %567 = llvm.getelementptr inbounds %out2[%566] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %551, %567 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %568 = llvm.getelementptr inbounds %567[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %552, %568 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %569 = llvm.mul %457, %a_size1 overflow<nsw> : i64
    %570 = llvm.add %569, %j_1_panel overflow<nsw> : i64
    %571 = llvm.getelementptr inbounds %out2[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %553, %571 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %572 = llvm.getelementptr inbounds %571[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %554, %572 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %573 = llvm.mul %455, %a_size1 overflow<nsw> : i64
    %574 = llvm.add %573, %j_1_panel overflow<nsw> : i64
    %575 = llvm.getelementptr inbounds %out2[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %555, %575 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %576 = llvm.getelementptr inbounds %575[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %556, %576 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %577 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %578 = llvm.icmp "slt" %577, %a_size1 : i64
    llvm.cond_br %578, ^bb23(%577 : i64), ^bb28
  ^bb28:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %579 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %580 = llvm.icmp "slt" %579, %223 : i64
    llvm.cond_br %580, ^bb9(%579 : i64), ^bb29
  ^bb29:
    %581 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %582 = llvm.icmp "slt" %581, %221 : i64
    llvm.cond_br %582, ^bb8(%581 : i64), ^bb30
  ^bb30:
    %583 = llvm.mul %220, %13 overflow<nsw> : i64
    %584 = llvm.add %a_size1, %583 overflow<nsw> : i64
    %585 = llvm.ashr %584, %1 : i64
    %586 = llvm.mul %585, %0 overflow<nsw> : i64
    %587 = llvm.add %586, %221 overflow<nsw> : i64
    %588 = llvm.add %584, %3 overflow<nsw> : i64
    %589 = llvm.sdiv %588, %4 : i64
    %590 = llvm.srem %588, %4 : i64
    %591 = llvm.icmp "ne" %590, %6 : i64
    %592 = llvm.xor %590, %4 : i64
    %593 = llvm.icmp "slt" %592, %6 : i64
    %594 = llvm.and %591, %593 : i1
    %595 = llvm.add %589, %11 : i64
    %596 = llvm.select %594, %595, %589 : i1, i64
    %597 = llvm.mul %596, %5 overflow<nsw> : i64
    %598 = llvm.add %221, %597 overflow<nsw> : i64
    %599 = llvm.add %584, %1 overflow<nsw> : i64
    %600 = llvm.sdiv %599, %4 : i64
    %601 = llvm.srem %599, %4 : i64
    %602 = llvm.icmp "ne" %601, %6 : i64
    %603 = llvm.xor %601, %4 : i64
    %604 = llvm.icmp "slt" %603, %6 : i64
    %605 = llvm.and %602, %604 : i1
    %606 = llvm.add %600, %11 : i64
    %607 = llvm.select %605, %606, %600 : i1, i64
    %608 = llvm.mul %607, %4 overflow<nsw> : i64
    %609 = llvm.add %598, %608 overflow<nsw> : i64
    %610 = llvm.add %584, %2 overflow<nsw> : i64
    %611 = llvm.sdiv %610, %4 : i64
    %612 = llvm.srem %610, %4 : i64
    %613 = llvm.icmp "ne" %612, %6 : i64
    %614 = llvm.xor %612, %4 : i64
    %615 = llvm.icmp "slt" %614, %6 : i64
    %616 = llvm.and %613, %615 : i1
    %617 = llvm.add %611, %11 : i64
    %618 = llvm.select %616, %617, %611 : i1, i64
    %619 = llvm.mul %618, %4 overflow<nsw> : i64
    %620 = llvm.add %609, %619 overflow<nsw> : i64
    %621 = llvm.intr.smax(%620, %221) : (i64, i64) -> i64
    %622 = llvm.intr.smin(%621, %a_size1) : (i64, i64) -> i64
    %623 = llvm.sub %587, %221 : i64
    %624 = llvm.intr.smax(%623, %6) : (i64, i64) -> i64
    %625 = llvm.add %624, %10 : i64
    %626 = llvm.udiv %625, %0 : i64
    %627 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %628 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %629 = llvm.mul %628, %53 : i64
    %630 = llvm.add %2, %629 : i64
    %631 = llvm.mul %627, %630 : i64
    %632 = llvm.sub %622, %221 : i64
    %633 = llvm.intr.smax(%632, %6) : (i64, i64) -> i64
    %634 = llvm.add %633, %3 : i64
    %635 = llvm.udiv %634, %4 : i64
    %636 = llvm.mul %628, %54 : i64
    %637 = llvm.add %2, %636 : i64
    %638 = llvm.mul %627, %637 : i64
    %639 = llvm.add %54, %638 : i64
    %640 = llvm.mul %635, %639 : i64
    %641 = llvm.sub %a_size1, %622 : i64
    %642 = llvm.intr.smax(%641, %6) : (i64, i64) -> i64
    %643 = llvm.add %642, %1 : i64
    %644 = llvm.udiv %643, %9 : i64
    %645 = llvm.mul %628, %55 : i64
    %646 = llvm.add %2, %645 : i64
    %647 = llvm.mul %627, %646 : i64
    %648 = llvm.add %55, %647 : i64
    %649 = llvm.mul %644, %648 : i64
    %650 = llvm.add %3, %631 : i64
    %651 = llvm.add %650, %640 : i64
    %652 = llvm.add %651, %649 : i64
    %653 = llvm.mul %626, %652 : i64
    %654 = llvm.icmp "sge" %653, %29 : i64
    %655 = llvm.sub %587, %221 overflow<nsw> : i64
    %656 = llvm.icmp "sgt" %655, %6 : i64
    %657 = llvm.sub %655, %2 overflow<nsw> : i64
    %658 = llvm.sdiv %657, %0 : i64
    %659 = llvm.add %658, %2 overflow<nsw> : i64
    %660 = llvm.select %656, %659, %6 : i1, i64
    llvm.cond_br %654, ^bb31, ^bb32
  ^bb31:
    llvm.store %221, %56 {alignment = 8 : i64} : i64, !llvm.ptr
    %661 = llvm.getelementptr inbounds %56[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %587, %661 {alignment = 8 : i64} : i64, !llvm.ptr
    %662 = llvm.getelementptr inbounds %56[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %662 {alignment = 8 : i64} : i64, !llvm.ptr
    %663 = llvm.getelementptr inbounds %56[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %663 {alignment = 8 : i64} : i64, !llvm.ptr
    %664 = llvm.getelementptr inbounds %56[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %664 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %665 = llvm.getelementptr inbounds %56[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %665 {alignment = 8 : i64} : i64, !llvm.ptr
    %666 = llvm.getelementptr inbounds %56[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %666 {alignment = 8 : i64} : i64, !llvm.ptr
    %667 = llvm.getelementptr inbounds %56[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %622, %667 {alignment = 8 : i64} : i64, !llvm.ptr
    %668 = llvm.getelementptr inbounds %56[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %668 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %669 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %670 = llvm.call @stepwell_parallel_for(%669, %56, %660, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%670 : i32)
  ^bb32:
    %671 = llvm.call @program.parallel2(%6, %660, %221, %587, %a_size0, %a_stride1, %a, %a_size1, %58, %622, %out2) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb33(%671 : i32)
  ^bb33(%672: i32):
    %673 = llvm.icmp "eq" %672, %47 : i32
    llvm.cond_br %673, ^bb34, ^bb58(%672 : i32)
  ^bb34:
    %674 = llvm.and %a_size1, %10 : i64
    %675 = llvm.intr.smin(%9, %674) : (i64, i64) -> i64
    %676 = llvm.intr.smax(%675, %6) : (i64, i64) -> i64
    %677 = llvm.icmp "slt" %587, %a_size1 : i64
    llvm.cond_br %677, ^bb35(%587 : i64), ^bb49
  ^bb35(%j_1_last_right_panel: i64):
    %678 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %679 = llvm.extractvalue %678[0] : !llvm.struct<(i64, i1)>
    %680 = llvm.extractvalue %678[1] : !llvm.struct<(i64, i1)>
    %681 = llvm.xor %680, %49 : i1
    llvm.cond_br %681, ^bb36, ^bb58(%50 : i32)
  ^bb36:
    %682 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%679, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %683 = llvm.extractvalue %682[0] : !llvm.struct<(i64, i1)>
    %684 = llvm.extractvalue %682[1] : !llvm.struct<(i64, i1)>
    %685 = llvm.xor %684, %49 : i1
    llvm.cond_br %685, ^bb37, ^bb58(%50 : i32)
  ^bb37:
    %686 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%683, %676) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %687 = llvm.extractvalue %686[0] : !llvm.struct<(i64, i1)>
    %688 = llvm.extractvalue %686[1] : !llvm.struct<(i64, i1)>
    %689 = llvm.xor %688, %49 : i1
    llvm.cond_br %689, ^bb38, ^bb58(%50 : i32)
  ^bb38:
    %690 = llvm.add %687, %51 overflow<nsw> : i64
    %691 = llvm.and %690, %52 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%37, %691) : (i64, i64) -> !llvm.ptr
    %692 = llvm.mlir.zero : !llvm.ptr
    %693 = llvm.icmp "ne" %a_copy_1, %692 : !llvm.ptr
    %694 = llvm.icmp "eq" %691, %6 : i64
    %695 = llvm.or %693, %694 : i1
    llvm.cond_br %695, ^bb39, ^bb58(%50 : i32)
  ^bb39:
    %696 = llvm.mul %676, %a_stride1 overflow<nsw> : i64
    %697 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %698 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %699 = llvm.add %j_1_last_right_panel, %9 : i64
    %700 = llvm.intr.smin(%699, %a_size1) : (i64, i64) -> i64
    %701 = llvm.sub %700, %j_1_last_right_panel : i64
    %702 = llvm.intr.smax(%701, %6) : (i64, i64) -> i64
    %703 = llvm.mul %702, %3 : i64
    %704 = llvm.add %1, %703 : i64
    %705 = llvm.mul %698, %704 : i64
    %706 = llvm.add %2, %705 : i64
    %707 = llvm.mul %697, %706 : i64
    %708 = llvm.icmp "sge" %707, %29 : i64
    %709 = llvm.icmp "sgt" %a_size0, %6 : i64
    %710 = llvm.select %709, %a_size0, %6 : i1, i64
    llvm.cond_br %708, ^bb40, ^bb41
  ^bb40:
    llvm.store %a_size0, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %711 = llvm.getelementptr inbounds %57[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %711 {alignment = 8 : i64} : i64, !llvm.ptr
    %712 = llvm.getelementptr inbounds %57[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %712 {alignment = 8 : i64} : i64, !llvm.ptr
    %713 = llvm.getelementptr inbounds %57[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %713 {alignment = 8 : i64} : i64, !llvm.ptr
    %714 = llvm.getelementptr inbounds %57[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %714 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %715 = llvm.getelementptr inbounds %57[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %715 {alignment = 8 : i64} : i64, !llvm.ptr
    %716 = llvm.getelementptr inbounds %57[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %716 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %717 = llvm.getelementptr inbounds %57[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %676, %717 {alignment = 8 : i64} : i64, !llvm.ptr
    %718 = llvm.getelementptr inbounds %57[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %696, %718 {alignment = 8 : i64} : i64, !llvm.ptr
    %719 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %720 = llvm.call @stepwell_parallel_for(%719, %57, %710, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%720 : i32)
  ^bb41:
    %721 = llvm.call @program.parallel3(%6, %710, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %58, %a_copy_1, %676, %696) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%721 : i32)
  ^bb42(%722: i32):
    %723 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %724 = llvm.sub %723, %j_1_last_right_panel overflow<nsw> : i64
    %725 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %726 = llvm.intr.smin(%724, %725) : (i64, i64) -> i64
    %727 = llvm.intr.smin(%726, %9) : (i64, i64) -> i64
    %728 = llvm.intr.smax(%727, %6) : (i64, i64) -> i64
    %729 = llvm.trunc %728 : i64 to i32
    %730 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %731 = llvm.mlir.poison : vector<4xi32>
    %732 = llvm.insertelement %729, %731[%6 : i64] : vector<4xi32>
    %733 = llvm.shufflevector %732, %731 [0, 0, 0, 0] : vector<4xi32>
    %734 = llvm.icmp "slt" %730, %733 : vector<4xi32>
    %735 = llvm.icmp "slt" %221, %a_size1 : i64
    llvm.cond_br %735, ^bb43, ^bb48
  ^bb43:
    %736 = llvm.add %221, %0 overflow<nsw> : i64
    %737 = llvm.sub %736, %221 overflow<nsw> : i64
    %738 = llvm.sub %a_size1, %221 overflow<nsw> : i64
    %739 = llvm.intr.smin(%737, %738) : (i64, i64) -> i64
    %740 = llvm.add %739, %11 overflow<nsw> : i64
    %741 = llvm.intr.smin(%740, %10) : (i64, i64) -> i64
    %742 = llvm.add %221, %741 : i64
    %743 = llvm.intr.smin(%740, %4) : (i64, i64) -> i64
    %744 = llvm.add %221, %743 : i64
    %745 = llvm.intr.smin(%740, %3) : (i64, i64) -> i64
    %746 = llvm.add %221, %745 : i64
    %747 = llvm.intr.smin(%740, %9) : (i64, i64) -> i64
    %748 = llvm.add %221, %747 : i64
    %749 = llvm.intr.smin(%740, %1) : (i64, i64) -> i64
    %750 = llvm.add %221, %749 : i64
    %751 = llvm.intr.smin(%740, %12) : (i64, i64) -> i64
    %752 = llvm.add %221, %751 : i64
    %753 = llvm.intr.smin(%740, %2) : (i64, i64) -> i64
    %754 = llvm.add %221, %753 : i64
    %755 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %755, ^bb44(%6, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%k1_1_last_right: i64, %756: vector<4xf64>, %757: vector<4xf64>, %758: vector<4xf64>, %759: vector<4xf64>, %760: vector<4xf64>, %761: vector<4xf64>, %762: vector<4xf64>, %763: vector<4xf64>):
    %764 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %764, ^bb45(%6, %756, %757, %758, %759, %760, %761, %762, %763 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%756, %757, %758, %759, %760, %761, %762, %763 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_last_right: i64, %765: vector<4xf64>, %766: vector<4xf64>, %767: vector<4xf64>, %768: vector<4xf64>, %769: vector<4xf64>, %770: vector<4xf64>, %771: vector<4xf64>, %772: vector<4xf64>):
    %773 = llvm.mul %k1_1_last_right, %58 overflow<nsw> : i64
    %774 = llvm.mul %221, %a_stride1 overflow<nsw> : i64
    %775 = llvm.add %773, %774 overflow<nsw> : i64
    %776 = llvm.add %775, %k0_1_last_right overflow<nsw> : i64
    %777 = llvm.getelementptr inbounds %a[%776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %778 = llvm.load %777 {alignment = 8 : i64} : !llvm.ptr -> f64
    %779 = llvm.mlir.poison : vector<4xf64>
    %780 = llvm.insertelement %778, %779[%6 : i64] : vector<4xf64>
    %781 = llvm.shufflevector %780, %779 [0, 0, 0, 0] : vector<4xf64>
    %782 = llvm.mul %754, %a_stride1 overflow<nsw> : i64
    %783 = llvm.add %773, %782 overflow<nsw> : i64
    %784 = llvm.add %783, %k0_1_last_right overflow<nsw> : i64
    %785 = llvm.getelementptr inbounds %a[%784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %786 = llvm.load %785 {alignment = 8 : i64} : !llvm.ptr -> f64
    %787 = llvm.mlir.poison : vector<4xf64>
    %788 = llvm.insertelement %786, %787[%6 : i64] : vector<4xf64>
    %789 = llvm.shufflevector %788, %787 [0, 0, 0, 0] : vector<4xf64>
    %790 = llvm.mul %752, %a_stride1 overflow<nsw> : i64
    %791 = llvm.add %773, %790 overflow<nsw> : i64
    %792 = llvm.add %791, %k0_1_last_right overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %a[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %794 = llvm.load %793 {alignment = 8 : i64} : !llvm.ptr -> f64
    %795 = llvm.mlir.poison : vector<4xf64>
    %796 = llvm.insertelement %794, %795[%6 : i64] : vector<4xf64>
    %797 = llvm.shufflevector %796, %795 [0, 0, 0, 0] : vector<4xf64>
    %798 = llvm.mul %750, %a_stride1 overflow<nsw> : i64
    %799 = llvm.add %773, %798 overflow<nsw> : i64
    %800 = llvm.add %799, %k0_1_last_right overflow<nsw> : i64
    %801 = llvm.getelementptr inbounds %a[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %802 = llvm.load %801 {alignment = 8 : i64} : !llvm.ptr -> f64
    %803 = llvm.mlir.poison : vector<4xf64>
    %804 = llvm.insertelement %802, %803[%6 : i64] : vector<4xf64>
    %805 = llvm.shufflevector %804, %803 [0, 0, 0, 0] : vector<4xf64>
    %806 = llvm.mul %748, %a_stride1 overflow<nsw> : i64
    %807 = llvm.add %773, %806 overflow<nsw> : i64
    %808 = llvm.add %807, %k0_1_last_right overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %a[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %810 = llvm.load %809 {alignment = 8 : i64} : !llvm.ptr -> f64
    %811 = llvm.mlir.poison : vector<4xf64>
    %812 = llvm.insertelement %810, %811[%6 : i64] : vector<4xf64>
    %813 = llvm.shufflevector %812, %811 [0, 0, 0, 0] : vector<4xf64>
    %814 = llvm.mul %746, %a_stride1 overflow<nsw> : i64
    %815 = llvm.add %773, %814 overflow<nsw> : i64
    %816 = llvm.add %815, %k0_1_last_right overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %a[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %818 = llvm.load %817 {alignment = 8 : i64} : !llvm.ptr -> f64
    %819 = llvm.mlir.poison : vector<4xf64>
    %820 = llvm.insertelement %818, %819[%6 : i64] : vector<4xf64>
    %821 = llvm.shufflevector %820, %819 [0, 0, 0, 0] : vector<4xf64>
    %822 = llvm.mul %744, %a_stride1 overflow<nsw> : i64
    %823 = llvm.add %773, %822 overflow<nsw> : i64
    %824 = llvm.add %823, %k0_1_last_right overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %a[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %826 = llvm.load %825 {alignment = 8 : i64} : !llvm.ptr -> f64
    %827 = llvm.mlir.poison : vector<4xf64>
    %828 = llvm.insertelement %826, %827[%6 : i64] : vector<4xf64>
    %829 = llvm.shufflevector %828, %827 [0, 0, 0, 0] : vector<4xf64>
    %830 = llvm.mul %742, %a_stride1 overflow<nsw> : i64
    %831 = llvm.add %773, %830 overflow<nsw> : i64
    %832 = llvm.add %831, %k0_1_last_right overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %a[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %834 = llvm.load %833 {alignment = 8 : i64} : !llvm.ptr -> f64
    %835 = llvm.mlir.poison : vector<4xf64>
    %836 = llvm.insertelement %834, %835[%6 : i64] : vector<4xf64>
    %837 = llvm.shufflevector %836, %835 [0, 0, 0, 0] : vector<4xf64>
    %838 = llvm.mul %k1_1_last_right, %696 overflow<nsw> : i64
    %839 = llvm.mul %k0_1_last_right, %676 overflow<nsw> : i64
    %840 = llvm.add %838, %839 overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %a_copy_1[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %842 = llvm.intr.masked.load %841, %734, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %843 = llvm.fmul %781, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %844 = llvm.fmul %789, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %845 = llvm.fmul %797, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %846 = llvm.fmul %805, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %847 = llvm.fmul %813, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %848 = llvm.fmul %821, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %849 = llvm.fmul %829, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %850 = llvm.fmul %837, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %851 = llvm.fadd %765, %843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %852 = llvm.fadd %766, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %853 = llvm.fadd %767, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.fadd %768, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %855 = llvm.fadd %769, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %856 = llvm.fadd %770, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %857 = llvm.fadd %771, %849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %858 = llvm.fadd %772, %850 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %859 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %860 = llvm.icmp "slt" %859, %a_stride1 : i64
    llvm.cond_br %860, ^bb45(%859, %851, %852, %853, %854, %855, %856, %857, %858 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%851, %852, %853, %854, %855, %856, %857, %858 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%861: vector<4xf64>, %862: vector<4xf64>, %863: vector<4xf64>, %864: vector<4xf64>, %865: vector<4xf64>, %866: vector<4xf64>, %867: vector<4xf64>, %868: vector<4xf64>):
    %869 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %870 = llvm.icmp "slt" %869, %a_size0 : i64
    llvm.cond_br %870, ^bb44(%869, %861, %862, %863, %864, %865, %866, %867, %868 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%861, %862, %863, %864, %865, %866, %867, %868 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%871: vector<4xf64>, %872: vector<4xf64>, %873: vector<4xf64>, %874: vector<4xf64>, %875: vector<4xf64>, %876: vector<4xf64>, %877: vector<4xf64>, %878: vector<4xf64>):
    %879 = llvm.icmp "slt" %6, %739 : i64
    %880 = llvm.icmp "slt" %2, %739 : i64
    %881 = llvm.icmp "slt" %12, %739 : i64
    %882 = llvm.icmp "slt" %1, %739 : i64
    %883 = llvm.icmp "slt" %9, %739 : i64
    %884 = llvm.icmp "slt" %3, %739 : i64
    %885 = llvm.icmp "slt" %4, %739 : i64
    %886 = llvm.icmp "slt" %10, %739 : i64
    %887 = llvm.mul %221, %a_size1 overflow<nsw> : i64
    %888 = llvm.add %887, %j_1_last_right_panel overflow<nsw> : i64
    %889 = llvm.getelementptr inbounds %out2[%888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %871, %889, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %890 = llvm.mul %754, %a_size1 overflow<nsw> : i64
    %891 = llvm.add %890, %j_1_last_right_panel overflow<nsw> : i64
    %892 = llvm.getelementptr inbounds %out2[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %872, %892, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %893 = llvm.mul %752, %a_size1 overflow<nsw> : i64
    %894 = llvm.add %893, %j_1_last_right_panel overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %out2[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %873, %895, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %896 = llvm.mul %750, %a_size1 overflow<nsw> : i64
    %897 = llvm.add %896, %j_1_last_right_panel overflow<nsw> : i64
    %898 = llvm.getelementptr inbounds %out2[%897] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %874, %898, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %899 = llvm.mul %748, %a_size1 overflow<nsw> : i64
    %900 = llvm.add %899, %j_1_last_right_panel overflow<nsw> : i64
    %901 = llvm.getelementptr inbounds %out2[%900] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %875, %901, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %902 = llvm.mul %746, %a_size1 overflow<nsw> : i64
    %903 = llvm.add %902, %j_1_last_right_panel overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %out2[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %876, %904, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %905 = llvm.mul %744, %a_size1 overflow<nsw> : i64
    %906 = llvm.add %905, %j_1_last_right_panel overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out2[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %877, %907, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %908 = llvm.mul %742, %a_size1 overflow<nsw> : i64
    %909 = llvm.add %908, %j_1_last_right_panel overflow<nsw> : i64
    %910 = llvm.getelementptr inbounds %out2[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %878, %910, %734 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb48
  ^bb48:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %911 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %912 = llvm.icmp "slt" %911, %a_size1 : i64
    llvm.cond_br %912, ^bb35(%911 : i64), ^bb49
  ^bb49:
    %913 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %913, ^bb50(%6 : i64), ^bb57
  ^bb50(%i: i64):
    %914 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %914, ^bb51(%i : i64), ^bb56
  ^bb51(%j: i64):
    %915 = llvm.add %i, %14 overflow<nsw> : i64
    %916 = llvm.intr.smin(%915, %a_size1) : (i64, i64) -> i64
    %917 = llvm.icmp "slt" %i, %916 : i64
    llvm.cond_br %917, ^bb52(%i : i64), ^bb55
  ^bb52(%i_1: i64):
    %918 = llvm.add %i_1, %2 overflow<nsw> : i64
    %919 = llvm.intr.smax(%918, %j) : (i64, i64) -> i64
    %920 = llvm.add %j, %14 overflow<nsw> : i64
    %921 = llvm.intr.smin(%920, %a_size1) : (i64, i64) -> i64
    %922 = llvm.icmp "slt" %919, %921 : i64
    llvm.cond_br %922, ^bb53(%919 : i64), ^bb54
  ^bb53(%j_1: i64):
    %923 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %924 = llvm.add %923, %i_1 overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out2[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %926 = llvm.load %925 {alignment = 8 : i64} : !llvm.ptr -> f64
    %927 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %928 = llvm.add %927, %j_1 overflow<nsw> : i64
    %929 = llvm.getelementptr inbounds %out2[%928] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %926, %929 {alignment = 8 : i64} : f64, !llvm.ptr
    %930 = llvm.add %j_1, %2 overflow<nsw> : i64
    %931 = llvm.icmp "slt" %930, %921 : i64
    llvm.cond_br %931, ^bb53(%930 : i64), ^bb54
  ^bb54:
    %932 = llvm.add %i_1, %2 overflow<nsw> : i64
    %933 = llvm.icmp "slt" %932, %916 : i64
    llvm.cond_br %933, ^bb52(%932 : i64), ^bb55
  ^bb55:
    %934 = llvm.add %j, %14 overflow<nsw> : i64
    %935 = llvm.icmp "slt" %934, %a_size1 : i64
    llvm.cond_br %935, ^bb51(%934 : i64), ^bb56
  ^bb56:
    %936 = llvm.add %i, %14 overflow<nsw> : i64
    %937 = llvm.icmp "slt" %936, %a_size1 : i64
    llvm.cond_br %937, ^bb50(%936 : i64), ^bb57
  ^bb57:
    llvm.return %47 : i32
  ^bb58(%938: i32):
    llvm.return %938 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %939: i64, %940: i64, %941: i64, %942: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %943: i64, %944: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %945: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %946: i64, %947: i64, %948: i64, %949: i1) -> i32 attributes {no_unwind, no_inline} {
    %950 = llvm.mlir.constant(0) : i64
    %951 = llvm.mlir.constant(1) : i64
    %952 = llvm.mlir.constant(8) : i64
    %953 = llvm.mlir.constant(8192) : i64
    %954 = llvm.mlir.constant(4) : i64
    %955 = llvm.mlir.constant(6) : i64
    %956 = llvm.mlir.constant(-1) : i64
    %957 = llvm.mlir.constant(5) : i64
    %958 = llvm.mlir.constant(3) : i64
    %959 = llvm.mlir.constant(2) : i64
    %960 = llvm.mlir.constant(16384) : i64
    %961 = llvm.mlir.constant(7) : i64
    %962 = llvm.mlir.constant(64) : i64
    %963 = llvm.mlir.constant(63) : i64
    %964 = llvm.mlir.constant(-64) : i64
    %965 = llvm.mlir.constant(1 : i32) : i32
    %966 = llvm.mlir.constant(0 : i32) : i32
    %967 = llvm.mlir.constant(3 : i32) : i32
    %968 = llvm.mlir.constant(true) : i1
    %969 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %970 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %970, ^bb1(%begin : i64), ^bb43
  ^bb1(%b0: i64):
    %971 = llvm.icmp "slt" %950, %939 : i64
    llvm.cond_br %971, ^bb2(%950 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %972 = llvm.icmp "slt" %950, %940 : i64
    llvm.cond_br %972, ^bb3(%950 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %973 = llvm.mul %941, %962 overflow<nsw> : i64
    %974 = llvm.add %973, %963 overflow<nsw> : i64
    %975 = llvm.and %974, %964 : i64
    %b_copy = llvm.call @aligned_alloc(%962, %975) : (i64, i64) -> !llvm.ptr
    %976 = llvm.mlir.zero : !llvm.ptr
    %977 = llvm.icmp "ne" %b_copy, %976 : !llvm.ptr
    %978 = llvm.icmp "eq" %975, %950 : i64
    %979 = llvm.or %977, %978 : i1
    llvm.cond_br %979, ^bb4, ^bb44(%965 : i32)
  ^bb4:
    llvm.cond_br %942, ^bb5, ^bb8
  ^bb5:
    %980 = llvm.add %k0_piece, %953 overflow<nsw> : i64
    %981 = llvm.intr.smin(%980, %a_stride1_1) : (i64, i64) -> i64
    %982 = llvm.icmp "slt" %k0_piece, %981 : i64
    llvm.cond_br %982, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %983 = llvm.add %k0_copy, %952 overflow<nsw> : i64
    %984 = llvm.mul %b0, %943 overflow<nsw> : i64
    %985 = llvm.mul %983, %b_stride1_1 overflow<nsw> : i64
    %986 = llvm.add %984, %985 overflow<nsw> : i64
    %987 = llvm.add %986, %j_panel overflow<nsw> : i64
    %988 = llvm.getelementptr %b_1[%987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%988, %966, %967, %965) : (!llvm.ptr, i32, i32, i32) -> ()
    %989 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %990 = llvm.add %984, %989 overflow<nsw> : i64
    %991 = llvm.add %990, %j_panel overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %b_1[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %993 = llvm.load %992 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %994 = llvm.getelementptr inbounds %992[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %995 = llvm.load %994 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %996 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %997 = llvm.mul %996, %952 overflow<nsw> : i64
    %998 = llvm.getelementptr inbounds %b_copy[%997] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %993, %998 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %999 = llvm.add %950, %954 overflow<nsw> : i64
    %1000 = llvm.add %997, %999 overflow<nsw> : i64
    %1001 = llvm.getelementptr inbounds %b_copy[%1000] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %995, %1001 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1002 = llvm.add %k0_copy, %951 overflow<nsw> : i64
    %1003 = llvm.icmp "slt" %1002, %981 : i64
    llvm.cond_br %1003, ^bb6(%1002 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %1004 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %1005 = llvm.intr.smin(%953, %1004) : (i64, i64) -> i64
    %1006 = llvm.intr.smax(%1005, %950) : (i64, i64) -> i64
    %1007 = llvm.select %942, %950, %1006 : i1, i64
    %1008 = llvm.mul %b0, %943 overflow<nsw> : i64
    %1009 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %1010 = llvm.add %1008, %1009 overflow<nsw> : i64
    %1011 = llvm.add %1010, %j_panel overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %b_1[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1013 = llvm.select %942, %b_copy, %1012 : i1, !llvm.ptr
    %1014 = llvm.select %942, %941, %1007 : i1, i64
    %1015 = llvm.select %942, %952, %b_stride1_1 : i1, i64
    %1016 = llvm.icmp "slt" %950, %944 : i64
    llvm.cond_br %1016, ^bb9(%950 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %1017 = llvm.add %i_tile, %955 overflow<nsw> : i64
    %1018 = llvm.sub %1017, %i_tile overflow<nsw> : i64
    %1019 = llvm.sub %944, %i_tile overflow<nsw> : i64
    %1020 = llvm.intr.smin(%1018, %1019) : (i64, i64) -> i64
    %1021 = llvm.add %1020, %956 overflow<nsw> : i64
    %1022 = llvm.intr.smin(%1021, %957) : (i64, i64) -> i64
    %1023 = llvm.add %i_tile, %1022 : i64
    %1024 = llvm.intr.smin(%1021, %954) : (i64, i64) -> i64
    %1025 = llvm.add %i_tile, %1024 : i64
    %1026 = llvm.intr.smin(%1021, %958) : (i64, i64) -> i64
    %1027 = llvm.add %i_tile, %1026 : i64
    %1028 = llvm.intr.smin(%1021, %959) : (i64, i64) -> i64
    %1029 = llvm.add %i_tile, %1028 : i64
    %1030 = llvm.intr.smin(%1021, %951) : (i64, i64) -> i64
    %1031 = llvm.add %i_tile, %1030 : i64
    %1032 = llvm.icmp "eq" %k0_piece, %950 : i64
    llvm.cond_br %1032, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%969, %969, %969, %969, %969, %969, %969, %969, %969, %969, %969, %969 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %1033 = llvm.icmp "slt" %950, %1020 : i64
    %1034 = llvm.icmp "slt" %951, %1020 : i64
    %1035 = llvm.icmp "slt" %959, %1020 : i64
    %1036 = llvm.icmp "slt" %958, %1020 : i64
    %1037 = llvm.icmp "slt" %954, %1020 : i64
    %1038 = llvm.icmp "slt" %957, %1020 : i64
    %1039 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1040 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1041 = llvm.add %1039, %1040 overflow<nsw> : i64
    %1042 = llvm.add %1041, %j_panel overflow<nsw> : i64
    %1043 = llvm.getelementptr inbounds %out0_1[%1042] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1044 = llvm.load %1043 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1045 = llvm.getelementptr inbounds %1043[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1047 = llvm.mul %1031, %b_stride1_1 overflow<nsw> : i64
    %1048 = llvm.add %1039, %1047 overflow<nsw> : i64
    %1049 = llvm.add %1048, %j_panel overflow<nsw> : i64
    %1050 = llvm.getelementptr inbounds %out0_1[%1049] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1051 = llvm.load %1050 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1052 = llvm.getelementptr inbounds %1050[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1053 = llvm.load %1052 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1054 = llvm.mul %1029, %b_stride1_1 overflow<nsw> : i64
    %1055 = llvm.add %1039, %1054 overflow<nsw> : i64
    %1056 = llvm.add %1055, %j_panel overflow<nsw> : i64
    %1057 = llvm.getelementptr inbounds %out0_1[%1056] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1058 = llvm.load %1057 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1059 = llvm.getelementptr inbounds %1057[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1060 = llvm.load %1059 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1061 = llvm.mul %1027, %b_stride1_1 overflow<nsw> : i64
    %1062 = llvm.add %1039, %1061 overflow<nsw> : i64
    %1063 = llvm.add %1062, %j_panel overflow<nsw> : i64
    %1064 = llvm.getelementptr inbounds %out0_1[%1063] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1065 = llvm.load %1064 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1066 = llvm.getelementptr inbounds %1064[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1067 = llvm.load %1066 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1068 = llvm.mul %1025, %b_stride1_1 overflow<nsw> : i64
    %1069 = llvm.add %1039, %1068 overflow<nsw> : i64
    %1070 = llvm.add %1069, %j_panel overflow<nsw> : i64
    %1071 = llvm.getelementptr inbounds %out0_1[%1070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1072 = llvm.load %1071 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1073 = llvm.getelementptr inbounds %1071[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1074 = llvm.load %1073 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1075 = llvm.mul %1023, %b_stride1_1 overflow<nsw> : i64
    %1076 = llvm.add %1039, %1075 overflow<nsw> : i64
    %1077 = llvm.add %1076, %j_panel overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %out0_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1079 = llvm.load %1078 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1080 = llvm.getelementptr inbounds %1078[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1081 = llvm.load %1080 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1044, %1046, %1051, %1053, %1058, %1060, %1065, %1067, %1072, %1074, %1079, %1081 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1082: vector<4xf64>, %1083: vector<4xf64>, %1084: vector<4xf64>, %1085: vector<4xf64>, %1086: vector<4xf64>, %1087: vector<4xf64>, %1088: vector<4xf64>, %1089: vector<4xf64>, %1090: vector<4xf64>, %1091: vector<4xf64>, %1092: vector<4xf64>, %1093: vector<4xf64>):
    %1094 = llvm.add %k0_piece, %953 overflow<nsw> : i64
    %1095 = llvm.intr.smin(%1094, %a_stride1_1) : (i64, i64) -> i64
    %1096 = llvm.icmp "slt" %k0_piece, %1095 : i64
    llvm.cond_br %1096, ^bb13(%k0_piece, %1082, %1083, %1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092, %1093 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1082, %1083, %1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092, %1093 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1097: vector<4xf64>, %1098: vector<4xf64>, %1099: vector<4xf64>, %1100: vector<4xf64>, %1101: vector<4xf64>, %1102: vector<4xf64>, %1103: vector<4xf64>, %1104: vector<4xf64>, %1105: vector<4xf64>, %1106: vector<4xf64>, %1107: vector<4xf64>, %1108: vector<4xf64>):
    %1109 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1110 = llvm.add %1109, %952 overflow<nsw> : i64
    %1111 = llvm.mul %1110, %1015 overflow<nsw> : i64
    %1112 = llvm.getelementptr %1013[%1111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1112, %966, %967, %965) : (!llvm.ptr, i32, i32, i32) -> ()
    %1113 = llvm.mul %b0, %946 overflow<nsw> : i64
    %1114 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1115 = llvm.add %1113, %1114 overflow<nsw> : i64
    %1116 = llvm.add %1115, %k0_1 overflow<nsw> : i64
    %1117 = llvm.getelementptr inbounds %a_1[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1118 = llvm.load %1117 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1119 = llvm.mlir.poison : vector<4xf64>
    %1120 = llvm.insertelement %1118, %1119[%950 : i64] : vector<4xf64>
    %1121 = llvm.shufflevector %1120, %1119 [0, 0, 0, 0] : vector<4xf64>
    %1122 = llvm.mul %1031, %a_stride1_1 overflow<nsw> : i64
    %1123 = llvm.add %1113, %1122 overflow<nsw> : i64
    %1124 = llvm.add %1123, %k0_1 overflow<nsw> : i64
    %1125 = llvm.getelementptr inbounds %a_1[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1126 = llvm.load %1125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1127 = llvm.mlir.poison : vector<4xf64>
    %1128 = llvm.insertelement %1126, %1127[%950 : i64] : vector<4xf64>
    %1129 = llvm.shufflevector %1128, %1127 [0, 0, 0, 0] : vector<4xf64>
    %1130 = llvm.mul %1029, %a_stride1_1 overflow<nsw> : i64
    %1131 = llvm.add %1113, %1130 overflow<nsw> : i64
    %1132 = llvm.add %1131, %k0_1 overflow<nsw> : i64
    %1133 = llvm.getelementptr inbounds %a_1[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1134 = llvm.load %1133 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1135 = llvm.mlir.poison : vector<4xf64>
    %1136 = llvm.insertelement %1134, %1135[%950 : i64] : vector<4xf64>
    %1137 = llvm.shufflevector %1136, %1135 [0, 0, 0, 0] : vector<4xf64>
    %1138 = llvm.mul %1027, %a_stride1_1 overflow<nsw> : i64
    %1139 = llvm.add %1113, %1138 overflow<nsw> : i64
    %1140 = llvm.add %1139, %k0_1 overflow<nsw> : i64
    %1141 = llvm.getelementptr inbounds %a_1[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1142 = llvm.load %1141 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1143 = llvm.mlir.poison : vector<4xf64>
    %1144 = llvm.insertelement %1142, %1143[%950 : i64] : vector<4xf64>
    %1145 = llvm.shufflevector %1144, %1143 [0, 0, 0, 0] : vector<4xf64>
    %1146 = llvm.mul %1025, %a_stride1_1 overflow<nsw> : i64
    %1147 = llvm.add %1113, %1146 overflow<nsw> : i64
    %1148 = llvm.add %1147, %k0_1 overflow<nsw> : i64
    %1149 = llvm.getelementptr inbounds %a_1[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1150 = llvm.load %1149 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1151 = llvm.mlir.poison : vector<4xf64>
    %1152 = llvm.insertelement %1150, %1151[%950 : i64] : vector<4xf64>
    %1153 = llvm.shufflevector %1152, %1151 [0, 0, 0, 0] : vector<4xf64>
    %1154 = llvm.mul %1023, %a_stride1_1 overflow<nsw> : i64
    %1155 = llvm.add %1113, %1154 overflow<nsw> : i64
    %1156 = llvm.add %1155, %k0_1 overflow<nsw> : i64
    %1157 = llvm.getelementptr inbounds %a_1[%1156] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1159 = llvm.mlir.poison : vector<4xf64>
    %1160 = llvm.insertelement %1158, %1159[%950 : i64] : vector<4xf64>
    %1161 = llvm.shufflevector %1160, %1159 [0, 0, 0, 0] : vector<4xf64>
    %1162 = llvm.mul %1109, %1015 overflow<nsw> : i64
    %1163 = llvm.getelementptr inbounds %1013[%1162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1164 = llvm.load %1163 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1165 = llvm.add %950, %954 overflow<nsw> : i64
    %1166 = llvm.add %1162, %1165 overflow<nsw> : i64
    %1167 = llvm.getelementptr inbounds %1013[%1166] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1168 = llvm.load %1167 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1169 = llvm.fmul %1121, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1170 = llvm.fmul %1121, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1171 = llvm.fmul %1129, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1172 = llvm.fmul %1129, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1173 = llvm.fmul %1137, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1174 = llvm.fmul %1137, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1175 = llvm.fmul %1145, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1176 = llvm.fmul %1145, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1177 = llvm.fmul %1153, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1178 = llvm.fmul %1153, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1179 = llvm.fmul %1161, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1180 = llvm.fmul %1161, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1181 = llvm.fadd %1097, %1169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1182 = llvm.fadd %1098, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1183 = llvm.fadd %1099, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1184 = llvm.fadd %1100, %1172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1185 = llvm.fadd %1101, %1173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1186 = llvm.fadd %1102, %1174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1187 = llvm.fadd %1103, %1175 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1188 = llvm.fadd %1104, %1176 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1189 = llvm.fadd %1105, %1177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1190 = llvm.fadd %1106, %1178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1191 = llvm.fadd %1107, %1179 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1192 = llvm.fadd %1108, %1180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1193 = llvm.add %k0_1, %951 overflow<nsw> : i64
    %1194 = llvm.icmp "slt" %1193, %1095 : i64
    llvm.cond_br %1194, ^bb13(%1193, %1181, %1182, %1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191, %1192 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1181, %1182, %1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191, %1192 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1195: vector<4xf64>, %1196: vector<4xf64>, %1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>, %1200: vector<4xf64>, %1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>):
    %1207 = llvm.icmp "slt" %950, %1020 : i64
    %1208 = llvm.icmp "slt" %951, %1020 : i64
    %1209 = llvm.icmp "slt" %959, %1020 : i64
    %1210 = llvm.icmp "slt" %958, %1020 : i64
    %1211 = llvm.icmp "slt" %954, %1020 : i64
    %1212 = llvm.icmp "slt" %957, %1020 : i64
    %1213 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1214 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1215 = llvm.add %1213, %1214 overflow<nsw> : i64
    %1216 = llvm.add %1215, %j_panel overflow<nsw> : i64
    %1217 = llvm.getelementptr inbounds %out0_1[%1216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1195, %1217 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1218 = llvm.getelementptr inbounds %1217[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1196, %1218 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1219 = llvm.mul %1031, %b_stride1_1 overflow<nsw> : i64
    %1220 = llvm.add %1213, %1219 overflow<nsw> : i64
    %1221 = llvm.add %1220, %j_panel overflow<nsw> : i64
    %1222 = llvm.getelementptr inbounds %out0_1[%1221] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1197, %1222 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1223 = llvm.getelementptr inbounds %1222[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1198, %1223 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1224 = llvm.mul %1029, %b_stride1_1 overflow<nsw> : i64
    %1225 = llvm.add %1213, %1224 overflow<nsw> : i64
    %1226 = llvm.add %1225, %j_panel overflow<nsw> : i64
    %1227 = llvm.getelementptr inbounds %out0_1[%1226] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1199, %1227 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1228 = llvm.getelementptr inbounds %1227[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1200, %1228 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1229 = llvm.mul %1027, %b_stride1_1 overflow<nsw> : i64
    %1230 = llvm.add %1213, %1229 overflow<nsw> : i64
    %1231 = llvm.add %1230, %j_panel overflow<nsw> : i64
    %1232 = llvm.getelementptr inbounds %out0_1[%1231] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1201, %1232 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1233 = llvm.getelementptr inbounds %1232[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1202, %1233 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1234 = llvm.mul %1025, %b_stride1_1 overflow<nsw> : i64
    %1235 = llvm.add %1213, %1234 overflow<nsw> : i64
    %1236 = llvm.add %1235, %j_panel overflow<nsw> : i64
    %1237 = llvm.getelementptr inbounds %out0_1[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1203, %1237 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1238 = llvm.getelementptr inbounds %1237[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1204, %1238 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1239 = llvm.mul %1023, %b_stride1_1 overflow<nsw> : i64
    %1240 = llvm.add %1213, %1239 overflow<nsw> : i64
    %1241 = llvm.add %1240, %j_panel overflow<nsw> : i64
    %1242 = llvm.getelementptr inbounds %out0_1[%1241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1205, %1242 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1243 = llvm.getelementptr inbounds %1242[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1206, %1243 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1244 = llvm.add %i_tile, %955 overflow<nsw> : i64
    %1245 = llvm.icmp "slt" %1244, %944 : i64
    llvm.cond_br %1245, ^bb9(%1244 : i64), ^bb15
  ^bb15:
    %1246 = llvm.icmp "slt" %944, %a_size1_1 : i64
    llvm.cond_br %1246, ^bb16(%944 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1247 = llvm.add %i_below_tile, %954 overflow<nsw> : i64
    %1248 = llvm.sub %1247, %i_below_tile overflow<nsw> : i64
    %1249 = llvm.sub %a_size1_1, %i_below_tile overflow<nsw> : i64
    %1250 = llvm.intr.smin(%1248, %1249) : (i64, i64) -> i64
    %1251 = llvm.add %1250, %956 overflow<nsw> : i64
    %1252 = llvm.intr.smin(%1251, %958) : (i64, i64) -> i64
    %1253 = llvm.add %i_below_tile, %1252 : i64
    %1254 = llvm.intr.smin(%1251, %959) : (i64, i64) -> i64
    %1255 = llvm.add %i_below_tile, %1254 : i64
    %1256 = llvm.intr.smin(%1251, %951) : (i64, i64) -> i64
    %1257 = llvm.add %i_below_tile, %1256 : i64
    %1258 = llvm.icmp "eq" %k0_piece, %950 : i64
    llvm.cond_br %1258, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%969, %969, %969, %969, %969, %969, %969, %969 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1259 = llvm.icmp "slt" %950, %1250 : i64
    %1260 = llvm.icmp "slt" %951, %1250 : i64
    %1261 = llvm.icmp "slt" %959, %1250 : i64
    %1262 = llvm.icmp "slt" %958, %1250 : i64
    %1263 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1264 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1265 = llvm.add %1263, %1264 overflow<nsw> : i64
    %1266 = llvm.add %1265, %j_panel overflow<nsw> : i64
    %1267 = llvm.getelementptr inbounds %out0_1[%1266] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1268 = llvm.load %1267 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1269 = llvm.getelementptr inbounds %1267[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1270 = llvm.load %1269 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1271 = llvm.mul %1257, %b_stride1_1 overflow<nsw> : i64
    %1272 = llvm.add %1263, %1271 overflow<nsw> : i64
    %1273 = llvm.add %1272, %j_panel overflow<nsw> : i64
    %1274 = llvm.getelementptr inbounds %out0_1[%1273] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1275 = llvm.load %1274 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1276 = llvm.getelementptr inbounds %1274[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1277 = llvm.load %1276 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1278 = llvm.mul %1255, %b_stride1_1 overflow<nsw> : i64
    %1279 = llvm.add %1263, %1278 overflow<nsw> : i64
    %1280 = llvm.add %1279, %j_panel overflow<nsw> : i64
    %1281 = llvm.getelementptr inbounds %out0_1[%1280] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1282 = llvm.load %1281 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1283 = llvm.getelementptr inbounds %1281[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1284 = llvm.load %1283 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1285 = llvm.mul %1253, %b_stride1_1 overflow<nsw> : i64
    %1286 = llvm.add %1263, %1285 overflow<nsw> : i64
    %1287 = llvm.add %1286, %j_panel overflow<nsw> : i64
    %1288 = llvm.getelementptr inbounds %out0_1[%1287] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1289 = llvm.load %1288 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1290 = llvm.getelementptr inbounds %1288[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1291 = llvm.load %1290 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1268, %1270, %1275, %1277, %1282, %1284, %1289, %1291 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1292: vector<4xf64>, %1293: vector<4xf64>, %1294: vector<4xf64>, %1295: vector<4xf64>, %1296: vector<4xf64>, %1297: vector<4xf64>, %1298: vector<4xf64>, %1299: vector<4xf64>):
    %1300 = llvm.add %k0_piece, %953 overflow<nsw> : i64
    %1301 = llvm.intr.smin(%1300, %a_stride1_1) : (i64, i64) -> i64
    %1302 = llvm.icmp "slt" %k0_piece, %1301 : i64
    llvm.cond_br %1302, ^bb20(%k0_piece, %1292, %1293, %1294, %1295, %1296, %1297, %1298, %1299 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1292, %1293, %1294, %1295, %1296, %1297, %1298, %1299 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1303: vector<4xf64>, %1304: vector<4xf64>, %1305: vector<4xf64>, %1306: vector<4xf64>, %1307: vector<4xf64>, %1308: vector<4xf64>, %1309: vector<4xf64>, %1310: vector<4xf64>):
    %1311 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1312 = llvm.add %1311, %952 overflow<nsw> : i64
    %1313 = llvm.mul %1312, %1015 overflow<nsw> : i64
    %1314 = llvm.getelementptr %1013[%1313] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1314, %966, %967, %965) : (!llvm.ptr, i32, i32, i32) -> ()
    %1315 = llvm.mul %b0, %946 overflow<nsw> : i64
    %1316 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1317 = llvm.add %1315, %1316 overflow<nsw> : i64
    %1318 = llvm.add %1317, %k0_below overflow<nsw> : i64
    %1319 = llvm.getelementptr inbounds %a_1[%1318] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1320 = llvm.load %1319 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1321 = llvm.mlir.poison : vector<4xf64>
    %1322 = llvm.insertelement %1320, %1321[%950 : i64] : vector<4xf64>
    %1323 = llvm.shufflevector %1322, %1321 [0, 0, 0, 0] : vector<4xf64>
    %1324 = llvm.mul %1257, %a_stride1_1 overflow<nsw> : i64
    %1325 = llvm.add %1315, %1324 overflow<nsw> : i64
    %1326 = llvm.add %1325, %k0_below overflow<nsw> : i64
    %1327 = llvm.getelementptr inbounds %a_1[%1326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1328 = llvm.load %1327 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1329 = llvm.mlir.poison : vector<4xf64>
    %1330 = llvm.insertelement %1328, %1329[%950 : i64] : vector<4xf64>
    %1331 = llvm.shufflevector %1330, %1329 [0, 0, 0, 0] : vector<4xf64>
    %1332 = llvm.mul %1255, %a_stride1_1 overflow<nsw> : i64
    %1333 = llvm.add %1315, %1332 overflow<nsw> : i64
    %1334 = llvm.add %1333, %k0_below overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %a_1[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1336 = llvm.load %1335 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1337 = llvm.mlir.poison : vector<4xf64>
    %1338 = llvm.insertelement %1336, %1337[%950 : i64] : vector<4xf64>
    %1339 = llvm.shufflevector %1338, %1337 [0, 0, 0, 0] : vector<4xf64>
    %1340 = llvm.mul %1253, %a_stride1_1 overflow<nsw> : i64
    %1341 = llvm.add %1315, %1340 overflow<nsw> : i64
    %1342 = llvm.add %1341, %k0_below overflow<nsw> : i64
    %1343 = llvm.getelementptr inbounds %a_1[%1342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1344 = llvm.load %1343 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1345 = llvm.mlir.poison : vector<4xf64>
    %1346 = llvm.insertelement %1344, %1345[%950 : i64] : vector<4xf64>
    %1347 = llvm.shufflevector %1346, %1345 [0, 0, 0, 0] : vector<4xf64>
    %1348 = llvm.mul %1311, %1015 overflow<nsw> : i64
    %1349 = llvm.getelementptr inbounds %1013[%1348] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1350 = llvm.load %1349 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1351 = llvm.add %950, %954 overflow<nsw> : i64
    %1352 = llvm.add %1348, %1351 overflow<nsw> : i64
    %1353 = llvm.getelementptr inbounds %1013[%1352] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1354 = llvm.load %1353 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1355 = llvm.fmul %1323, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1356 = llvm.fmul %1323, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1357 = llvm.fmul %1331, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1358 = llvm.fmul %1331, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1359 = llvm.fmul %1339, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1360 = llvm.fmul %1339, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1361 = llvm.fmul %1347, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1362 = llvm.fmul %1347, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1363 = llvm.fadd %1303, %1355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1364 = llvm.fadd %1304, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1365 = llvm.fadd %1305, %1357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1366 = llvm.fadd %1306, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1367 = llvm.fadd %1307, %1359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1368 = llvm.fadd %1308, %1360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1369 = llvm.fadd %1309, %1361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1370 = llvm.fadd %1310, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1371 = llvm.add %k0_below, %951 overflow<nsw> : i64
    %1372 = llvm.icmp "slt" %1371, %1301 : i64
    llvm.cond_br %1372, ^bb20(%1371, %1363, %1364, %1365, %1366, %1367, %1368, %1369, %1370 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1363, %1364, %1365, %1366, %1367, %1368, %1369, %1370 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1373: vector<4xf64>, %1374: vector<4xf64>, %1375: vector<4xf64>, %1376: vector<4xf64>, %1377: vector<4xf64>, %1378: vector<4xf64>, %1379: vector<4xf64>, %1380: vector<4xf64>):
    %1381 = llvm.icmp "slt" %950, %1250 : i64
    %1382 = llvm.icmp "slt" %951, %1250 : i64
    %1383 = llvm.icmp "slt" %959, %1250 : i64
    %1384 = llvm.icmp "slt" %958, %1250 : i64
    %1385 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1386 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1387 = llvm.add %1385, %1386 overflow<nsw> : i64
    %1388 = llvm.add %1387, %j_panel overflow<nsw> : i64
    %1389 = llvm.getelementptr inbounds %out0_1[%1388] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1373, %1389 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1390 = llvm.getelementptr inbounds %1389[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1374, %1390 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1391 = llvm.mul %1257, %b_stride1_1 overflow<nsw> : i64
    %1392 = llvm.add %1385, %1391 overflow<nsw> : i64
    %1393 = llvm.add %1392, %j_panel overflow<nsw> : i64
    %1394 = llvm.getelementptr inbounds %out0_1[%1393] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1375, %1394 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1395 = llvm.getelementptr inbounds %1394[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1376, %1395 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1396 = llvm.mul %1255, %b_stride1_1 overflow<nsw> : i64
    %1397 = llvm.add %1385, %1396 overflow<nsw> : i64
    %1398 = llvm.add %1397, %j_panel overflow<nsw> : i64
    %1399 = llvm.getelementptr inbounds %out0_1[%1398] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1377, %1399 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1400 = llvm.getelementptr inbounds %1399[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1378, %1400 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1401 = llvm.mul %1253, %b_stride1_1 overflow<nsw> : i64
    %1402 = llvm.add %1385, %1401 overflow<nsw> : i64
    %1403 = llvm.add %1402, %j_panel overflow<nsw> : i64
    %1404 = llvm.getelementptr inbounds %out0_1[%1403] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1379, %1404 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1405 = llvm.getelementptr inbounds %1404[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1380, %1405 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1406 = llvm.add %i_below_tile, %954 overflow<nsw> : i64
    %1407 = llvm.icmp "slt" %1406, %a_size1_1 : i64
    llvm.cond_br %1407, ^bb16(%1406 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1408 = llvm.add %k0_piece, %953 overflow<nsw> : i64
    %1409 = llvm.icmp "slt" %1408, %940 : i64
    llvm.cond_br %1409, ^bb3(%1408 : i64), ^bb23
  ^bb23:
    %1410 = llvm.add %j_panel, %952 overflow<nsw> : i64
    %1411 = llvm.icmp "slt" %1410, %939 : i64
    llvm.cond_br %1411, ^bb2(%1410 : i64), ^bb24
  ^bb24:
    %1412 = llvm.icmp "slt" %939, %b_stride1_1 : i64
    llvm.cond_br %1412, ^bb25(%939 : i64), ^bb42
  ^bb25(%j_right_panel: i64):
    %1413 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1414 = llvm.intr.smin(%954, %1413) : (i64, i64) -> i64
    %1415 = llvm.intr.smax(%1414, %950) : (i64, i64) -> i64
    %1416 = llvm.add %j_right_panel, %954 overflow<nsw> : i64
    %1417 = llvm.sub %1416, %j_right_panel overflow<nsw> : i64
    %1418 = llvm.intr.smin(%1417, %1413) : (i64, i64) -> i64
    %1419 = llvm.intr.smin(%1418, %954) : (i64, i64) -> i64
    %1420 = llvm.intr.smax(%1419, %950) : (i64, i64) -> i64
    %1421 = llvm.trunc %1420 : i64 to i32
    %1422 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1423 = llvm.mlir.poison : vector<4xi32>
    %1424 = llvm.insertelement %1421, %1423[%950 : i64] : vector<4xi32>
    %1425 = llvm.shufflevector %1424, %1423 [0, 0, 0, 0] : vector<4xi32>
    %1426 = llvm.icmp "slt" %1422, %1425 : vector<4xi32>
    %1427 = llvm.icmp "slt" %950, %940 : i64
    llvm.cond_br %1427, ^bb26(%950 : i64), ^bb41
  ^bb26(%k0_right_piece: i64):
    %1428 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%952, %947) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1429 = llvm.extractvalue %1428[0] : !llvm.struct<(i64, i1)>
    %1430 = llvm.extractvalue %1428[1] : !llvm.struct<(i64, i1)>
    %1431 = llvm.xor %1430, %968 : i1
    llvm.cond_br %1431, ^bb27, ^bb44(%965 : i32)
  ^bb27:
    %1432 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1429, %948) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1433 = llvm.extractvalue %1432[0] : !llvm.struct<(i64, i1)>
    %1434 = llvm.extractvalue %1432[1] : !llvm.struct<(i64, i1)>
    %1435 = llvm.xor %1434, %968 : i1
    llvm.cond_br %1435, ^bb28, ^bb44(%965 : i32)
  ^bb28:
    %1436 = llvm.add %1433, %963 overflow<nsw> : i64
    %1437 = llvm.and %1436, %964 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%962, %1437) : (i64, i64) -> !llvm.ptr
    %1438 = llvm.mlir.zero : !llvm.ptr
    %1439 = llvm.icmp "ne" %b_copy_1, %1438 : !llvm.ptr
    %1440 = llvm.icmp "eq" %1437, %950 : i64
    %1441 = llvm.or %1439, %1440 : i1
    llvm.cond_br %1441, ^bb29, ^bb44(%965 : i32)
  ^bb29:
    llvm.cond_br %949, ^bb30, ^bb33
  ^bb30:
    %1442 = llvm.add %k0_right_piece, %960 overflow<nsw> : i64
    %1443 = llvm.intr.smin(%1442, %a_stride1_1) : (i64, i64) -> i64
    %1444 = llvm.icmp "slt" %k0_right_piece, %1443 : i64
    llvm.cond_br %1444, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %1445 = llvm.add %k0_right_copy, %952 overflow<nsw> : i64
    %1446 = llvm.mul %b0, %943 overflow<nsw> : i64
    %1447 = llvm.mul %1445, %b_stride1_1 overflow<nsw> : i64
    %1448 = llvm.add %1446, %1447 overflow<nsw> : i64
    %1449 = llvm.add %1448, %j_right_panel overflow<nsw> : i64
    %1450 = llvm.getelementptr %b_1[%1449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1450, %966, %967, %965) : (!llvm.ptr, i32, i32, i32) -> ()
    %1451 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1452 = llvm.add %1446, %1451 overflow<nsw> : i64
    %1453 = llvm.add %1452, %j_right_panel overflow<nsw> : i64
    %1454 = llvm.getelementptr inbounds %b_1[%1453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1455 = llvm.intr.masked.load %1454, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1456 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1457 = llvm.mul %1456, %948 overflow<nsw> : i64
    %1458 = llvm.getelementptr inbounds %b_copy_1[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1455, %1458, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1459 = llvm.add %k0_right_copy, %951 overflow<nsw> : i64
    %1460 = llvm.icmp "slt" %1459, %1443 : i64
    llvm.cond_br %1460, ^bb31(%1459 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %1461 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1462 = llvm.intr.smin(%960, %1461) : (i64, i64) -> i64
    %1463 = llvm.intr.smax(%1462, %950) : (i64, i64) -> i64
    %1464 = llvm.select %949, %950, %1463 : i1, i64
    %1465 = llvm.mul %b0, %943 overflow<nsw> : i64
    %1466 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1467 = llvm.add %1465, %1466 overflow<nsw> : i64
    %1468 = llvm.add %1467, %j_right_panel overflow<nsw> : i64
    %1469 = llvm.getelementptr inbounds %b_1[%1468] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1470 = llvm.select %949, %b_copy_1, %1469 : i1, !llvm.ptr
    %1471 = llvm.select %949, %947, %1464 : i1, i64
    %1472 = llvm.select %949, %948, %1415 : i1, i64
    %1473 = llvm.select %949, %948, %b_stride1_1 : i1, i64
    %1474 = llvm.icmp "slt" %950, %a_size1_1 : i64
    llvm.cond_br %1474, ^bb34(%950 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %1475 = llvm.add %i_right_tile, %952 overflow<nsw> : i64
    %1476 = llvm.sub %1475, %i_right_tile overflow<nsw> : i64
    %1477 = llvm.sub %a_size1_1, %i_right_tile overflow<nsw> : i64
    %1478 = llvm.intr.smin(%1476, %1477) : (i64, i64) -> i64
    %1479 = llvm.add %1478, %956 overflow<nsw> : i64
    %1480 = llvm.intr.smin(%1479, %961) : (i64, i64) -> i64
    %1481 = llvm.add %i_right_tile, %1480 : i64
    %1482 = llvm.intr.smin(%1479, %955) : (i64, i64) -> i64
    %1483 = llvm.add %i_right_tile, %1482 : i64
    %1484 = llvm.intr.smin(%1479, %957) : (i64, i64) -> i64
    %1485 = llvm.add %i_right_tile, %1484 : i64
    %1486 = llvm.intr.smin(%1479, %954) : (i64, i64) -> i64
    %1487 = llvm.add %i_right_tile, %1486 : i64
    %1488 = llvm.intr.smin(%1479, %958) : (i64, i64) -> i64
    %1489 = llvm.add %i_right_tile, %1488 : i64
    %1490 = llvm.intr.smin(%1479, %959) : (i64, i64) -> i64
    %1491 = llvm.add %i_right_tile, %1490 : i64
    %1492 = llvm.intr.smin(%1479, %951) : (i64, i64) -> i64
    %1493 = llvm.add %i_right_tile, %1492 : i64
    %1494 = llvm.icmp "eq" %k0_right_piece, %950 : i64
    llvm.cond_br %1494, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%969, %969, %969, %969, %969, %969, %969, %969 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %1495 = llvm.icmp "slt" %950, %1478 : i64
    %1496 = llvm.icmp "slt" %951, %1478 : i64
    %1497 = llvm.icmp "slt" %959, %1478 : i64
    %1498 = llvm.icmp "slt" %958, %1478 : i64
    %1499 = llvm.icmp "slt" %954, %1478 : i64
    %1500 = llvm.icmp "slt" %957, %1478 : i64
    %1501 = llvm.icmp "slt" %955, %1478 : i64
    %1502 = llvm.icmp "slt" %961, %1478 : i64
    %1503 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1504 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1505 = llvm.add %1503, %1504 overflow<nsw> : i64
    %1506 = llvm.add %1505, %j_right_panel overflow<nsw> : i64
    %1507 = llvm.getelementptr inbounds %out0_1[%1506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1508 = llvm.intr.masked.load %1507, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1509 = llvm.mul %1493, %b_stride1_1 overflow<nsw> : i64
    %1510 = llvm.add %1503, %1509 overflow<nsw> : i64
    %1511 = llvm.add %1510, %j_right_panel overflow<nsw> : i64
    %1512 = llvm.getelementptr inbounds %out0_1[%1511] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1513 = llvm.intr.masked.load %1512, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1514 = llvm.mul %1491, %b_stride1_1 overflow<nsw> : i64
    %1515 = llvm.add %1503, %1514 overflow<nsw> : i64
    %1516 = llvm.add %1515, %j_right_panel overflow<nsw> : i64
    %1517 = llvm.getelementptr inbounds %out0_1[%1516] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1518 = llvm.intr.masked.load %1517, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1519 = llvm.mul %1489, %b_stride1_1 overflow<nsw> : i64
    %1520 = llvm.add %1503, %1519 overflow<nsw> : i64
    %1521 = llvm.add %1520, %j_right_panel overflow<nsw> : i64
    %1522 = llvm.getelementptr inbounds %out0_1[%1521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1523 = llvm.intr.masked.load %1522, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1524 = llvm.mul %1487, %b_stride1_1 overflow<nsw> : i64
    %1525 = llvm.add %1503, %1524 overflow<nsw> : i64
    %1526 = llvm.add %1525, %j_right_panel overflow<nsw> : i64
    %1527 = llvm.getelementptr inbounds %out0_1[%1526] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1528 = llvm.intr.masked.load %1527, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1529 = llvm.mul %1485, %b_stride1_1 overflow<nsw> : i64
    %1530 = llvm.add %1503, %1529 overflow<nsw> : i64
    %1531 = llvm.add %1530, %j_right_panel overflow<nsw> : i64
    %1532 = llvm.getelementptr inbounds %out0_1[%1531] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1533 = llvm.intr.masked.load %1532, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1534 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1535 = llvm.add %1503, %1534 overflow<nsw> : i64
    %1536 = llvm.add %1535, %j_right_panel overflow<nsw> : i64
    %1537 = llvm.getelementptr inbounds %out0_1[%1536] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1538 = llvm.intr.masked.load %1537, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1539 = llvm.mul %1481, %b_stride1_1 overflow<nsw> : i64
    %1540 = llvm.add %1503, %1539 overflow<nsw> : i64
    %1541 = llvm.add %1540, %j_right_panel overflow<nsw> : i64
    %1542 = llvm.getelementptr inbounds %out0_1[%1541] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1543 = llvm.intr.masked.load %1542, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%1508, %1513, %1518, %1523, %1528, %1533, %1538, %1543 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%1544: vector<4xf64>, %1545: vector<4xf64>, %1546: vector<4xf64>, %1547: vector<4xf64>, %1548: vector<4xf64>, %1549: vector<4xf64>, %1550: vector<4xf64>, %1551: vector<4xf64>):
    %1552 = llvm.add %k0_right_piece, %960 overflow<nsw> : i64
    %1553 = llvm.intr.smin(%1552, %a_stride1_1) : (i64, i64) -> i64
    %1554 = llvm.icmp "slt" %k0_right_piece, %1553 : i64
    llvm.cond_br %1554, ^bb38(%k0_right_piece, %1544, %1545, %1546, %1547, %1548, %1549, %1550, %1551 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1544, %1545, %1546, %1547, %1548, %1549, %1550, %1551 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %1555: vector<4xf64>, %1556: vector<4xf64>, %1557: vector<4xf64>, %1558: vector<4xf64>, %1559: vector<4xf64>, %1560: vector<4xf64>, %1561: vector<4xf64>, %1562: vector<4xf64>):
    %1563 = llvm.mul %b0, %946 overflow<nsw> : i64
    %1564 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1565 = llvm.add %1563, %1564 overflow<nsw> : i64
    %1566 = llvm.add %1565, %k0_right overflow<nsw> : i64
    %1567 = llvm.getelementptr inbounds %a_1[%1566] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1568 = llvm.load %1567 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1569 = llvm.mlir.poison : vector<4xf64>
    %1570 = llvm.insertelement %1568, %1569[%950 : i64] : vector<4xf64>
    %1571 = llvm.shufflevector %1570, %1569 [0, 0, 0, 0] : vector<4xf64>
    %1572 = llvm.mul %1493, %a_stride1_1 overflow<nsw> : i64
    %1573 = llvm.add %1563, %1572 overflow<nsw> : i64
    %1574 = llvm.add %1573, %k0_right overflow<nsw> : i64
    %1575 = llvm.getelementptr inbounds %a_1[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1576 = llvm.load %1575 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1577 = llvm.mlir.poison : vector<4xf64>
    %1578 = llvm.insertelement %1576, %1577[%950 : i64] : vector<4xf64>
    %1579 = llvm.shufflevector %1578, %1577 [0, 0, 0, 0] : vector<4xf64>
    %1580 = llvm.mul %1491, %a_stride1_1 overflow<nsw> : i64
    %1581 = llvm.add %1563, %1580 overflow<nsw> : i64
    %1582 = llvm.add %1581, %k0_right overflow<nsw> : i64
    %1583 = llvm.getelementptr inbounds %a_1[%1582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1584 = llvm.load %1583 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1585 = llvm.mlir.poison : vector<4xf64>
    %1586 = llvm.insertelement %1584, %1585[%950 : i64] : vector<4xf64>
    %1587 = llvm.shufflevector %1586, %1585 [0, 0, 0, 0] : vector<4xf64>
    %1588 = llvm.mul %1489, %a_stride1_1 overflow<nsw> : i64
    %1589 = llvm.add %1563, %1588 overflow<nsw> : i64
    %1590 = llvm.add %1589, %k0_right overflow<nsw> : i64
    %1591 = llvm.getelementptr inbounds %a_1[%1590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1592 = llvm.load %1591 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1593 = llvm.mlir.poison : vector<4xf64>
    %1594 = llvm.insertelement %1592, %1593[%950 : i64] : vector<4xf64>
    %1595 = llvm.shufflevector %1594, %1593 [0, 0, 0, 0] : vector<4xf64>
    %1596 = llvm.mul %1487, %a_stride1_1 overflow<nsw> : i64
    %1597 = llvm.add %1563, %1596 overflow<nsw> : i64
    %1598 = llvm.add %1597, %k0_right overflow<nsw> : i64
    %1599 = llvm.getelementptr inbounds %a_1[%1598] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1600 = llvm.load %1599 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1601 = llvm.mlir.poison : vector<4xf64>
    %1602 = llvm.insertelement %1600, %1601[%950 : i64] : vector<4xf64>
    %1603 = llvm.shufflevector %1602, %1601 [0, 0, 0, 0] : vector<4xf64>
    %1604 = llvm.mul %1485, %a_stride1_1 overflow<nsw> : i64
    %1605 = llvm.add %1563, %1604 overflow<nsw> : i64
    %1606 = llvm.add %1605, %k0_right overflow<nsw> : i64
    %1607 = llvm.getelementptr inbounds %a_1[%1606] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1608 = llvm.load %1607 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1609 = llvm.mlir.poison : vector<4xf64>
    %1610 = llvm.insertelement %1608, %1609[%950 : i64] : vector<4xf64>
    %1611 = llvm.shufflevector %1610, %1609 [0, 0, 0, 0] : vector<4xf64>
    %1612 = llvm.mul %1483, %a_stride1_1 overflow<nsw> : i64
    %1613 = llvm.add %1563, %1612 overflow<nsw> : i64
    %1614 = llvm.add %1613, %k0_right overflow<nsw> : i64
    %1615 = llvm.getelementptr inbounds %a_1[%1614] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1616 = llvm.load %1615 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1617 = llvm.mlir.poison : vector<4xf64>
    %1618 = llvm.insertelement %1616, %1617[%950 : i64] : vector<4xf64>
    %1619 = llvm.shufflevector %1618, %1617 [0, 0, 0, 0] : vector<4xf64>
    %1620 = llvm.mul %1481, %a_stride1_1 overflow<nsw> : i64
    %1621 = llvm.add %1563, %1620 overflow<nsw> : i64
    %1622 = llvm.add %1621, %k0_right overflow<nsw> : i64
    %1623 = llvm.getelementptr inbounds %a_1[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1624 = llvm.load %1623 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1625 = llvm.mlir.poison : vector<4xf64>
    %1626 = llvm.insertelement %1624, %1625[%950 : i64] : vector<4xf64>
    %1627 = llvm.shufflevector %1626, %1625 [0, 0, 0, 0] : vector<4xf64>
    %1628 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1629 = llvm.mul %1628, %1473 overflow<nsw> : i64
    %1630 = llvm.getelementptr inbounds %1470[%1629] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1631 = llvm.intr.masked.load %1630, %1426, %969 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1632 = llvm.fmul %1571, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1633 = llvm.fmul %1579, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1634 = llvm.fmul %1587, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1635 = llvm.fmul %1595, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1636 = llvm.fmul %1603, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1637 = llvm.fmul %1611, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1638 = llvm.fmul %1619, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1639 = llvm.fmul %1627, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1640 = llvm.fadd %1555, %1632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1641 = llvm.fadd %1556, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1642 = llvm.fadd %1557, %1634 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1643 = llvm.fadd %1558, %1635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1644 = llvm.fadd %1559, %1636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1645 = llvm.fadd %1560, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1646 = llvm.fadd %1561, %1638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1647 = llvm.fadd %1562, %1639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1648 = llvm.add %k0_right, %951 overflow<nsw> : i64
    %1649 = llvm.icmp "slt" %1648, %1553 : i64
    llvm.cond_br %1649, ^bb38(%1648, %1640, %1641, %1642, %1643, %1644, %1645, %1646, %1647 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1640, %1641, %1642, %1643, %1644, %1645, %1646, %1647 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%1650: vector<4xf64>, %1651: vector<4xf64>, %1652: vector<4xf64>, %1653: vector<4xf64>, %1654: vector<4xf64>, %1655: vector<4xf64>, %1656: vector<4xf64>, %1657: vector<4xf64>):
    %1658 = llvm.icmp "slt" %950, %1478 : i64
    %1659 = llvm.icmp "slt" %951, %1478 : i64
    %1660 = llvm.icmp "slt" %959, %1478 : i64
    %1661 = llvm.icmp "slt" %958, %1478 : i64
    %1662 = llvm.icmp "slt" %954, %1478 : i64
    %1663 = llvm.icmp "slt" %957, %1478 : i64
    %1664 = llvm.icmp "slt" %955, %1478 : i64
    %1665 = llvm.icmp "slt" %961, %1478 : i64
    %1666 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1667 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1668 = llvm.add %1666, %1667 overflow<nsw> : i64
    %1669 = llvm.add %1668, %j_right_panel overflow<nsw> : i64
    %1670 = llvm.getelementptr inbounds %out0_1[%1669] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1650, %1670, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1671 = llvm.mul %1493, %b_stride1_1 overflow<nsw> : i64
    %1672 = llvm.add %1666, %1671 overflow<nsw> : i64
    %1673 = llvm.add %1672, %j_right_panel overflow<nsw> : i64
    %1674 = llvm.getelementptr inbounds %out0_1[%1673] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1651, %1674, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1675 = llvm.mul %1491, %b_stride1_1 overflow<nsw> : i64
    %1676 = llvm.add %1666, %1675 overflow<nsw> : i64
    %1677 = llvm.add %1676, %j_right_panel overflow<nsw> : i64
    %1678 = llvm.getelementptr inbounds %out0_1[%1677] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1652, %1678, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1679 = llvm.mul %1489, %b_stride1_1 overflow<nsw> : i64
    %1680 = llvm.add %1666, %1679 overflow<nsw> : i64
    %1681 = llvm.add %1680, %j_right_panel overflow<nsw> : i64
    %1682 = llvm.getelementptr inbounds %out0_1[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1653, %1682, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1683 = llvm.mul %1487, %b_stride1_1 overflow<nsw> : i64
    %1684 = llvm.add %1666, %1683 overflow<nsw> : i64
    %1685 = llvm.add %1684, %j_right_panel overflow<nsw> : i64
    %1686 = llvm.getelementptr inbounds %out0_1[%1685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1654, %1686, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1687 = llvm.mul %1485, %b_stride1_1 overflow<nsw> : i64
    %1688 = llvm.add %1666, %1687 overflow<nsw> : i64
    %1689 = llvm.add %1688, %j_right_panel overflow<nsw> : i64
    %1690 = llvm.getelementptr inbounds %out0_1[%1689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1655, %1690, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1691 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1692 = llvm.add %1666, %1691 overflow<nsw> : i64
    %1693 = llvm.add %1692, %j_right_panel overflow<nsw> : i64
    %1694 = llvm.getelementptr inbounds %out0_1[%1693] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1656, %1694, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1695 = llvm.mul %1481, %b_stride1_1 overflow<nsw> : i64
    %1696 = llvm.add %1666, %1695 overflow<nsw> : i64
    %1697 = llvm.add %1696, %j_right_panel overflow<nsw> : i64
    %1698 = llvm.getelementptr inbounds %out0_1[%1697] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1657, %1698, %1426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1699 = llvm.add %i_right_tile, %952 overflow<nsw> : i64
    %1700 = llvm.icmp "slt" %1699, %a_size1_1 : i64
    llvm.cond_br %1700, ^bb34(%1699 : i64), ^bb40
  ^bb40:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1701 = llvm.add %k0_right_piece, %960 overflow<nsw> : i64
    %1702 = llvm.icmp "slt" %1701, %940 : i64
    llvm.cond_br %1702, ^bb26(%1701 : i64), ^bb41
  ^bb41:
    %1703 = llvm.add %j_right_panel, %954 overflow<nsw> : i64
    %1704 = llvm.icmp "slt" %1703, %b_stride1_1 : i64
    llvm.cond_br %1704, ^bb25(%1703 : i64), ^bb42
  ^bb42:
    %1705 = llvm.add %b0, %951 overflow<nsw> : i64
    %1706 = llvm.icmp "slt" %1705, %end : i64
    llvm.cond_br %1706, ^bb1(%1705 : i64), ^bb43
  ^bb43:
    llvm.return %966 : i32
  ^bb44(%1707: i32):
    llvm.return %1707 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1708 = llvm.mlir.constant(8) : i64
    %1709 = llvm.mlir.constant(16) : i64
    %1710 = llvm.mlir.constant(24) : i64
    %1711 = llvm.mlir.constant(32) : i64
    %1712 = llvm.mlir.constant(40) : i64
    %1713 = llvm.mlir.constant(48) : i64
    %1714 = llvm.mlir.constant(56) : i64
    %1715 = llvm.mlir.constant(64) : i64
    %1716 = llvm.mlir.constant(72) : i64
    %1717 = llvm.mlir.constant(80) : i64
    %1718 = llvm.mlir.constant(88) : i64
    %1719 = llvm.mlir.constant(96) : i64
    %1720 = llvm.mlir.constant(104) : i64
    %1721 = llvm.mlir.constant(112) : i64
    %1722 = llvm.mlir.constant(120) : i64
    %1723 = llvm.mlir.constant(128) : i64
    %1724 = llvm.mlir.constant(136) : i64
    %1725 = llvm.mlir.constant(144) : i64
    %1726 = llvm.mlir.constant(152) : i64
    %1727 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1728 = llvm.getelementptr inbounds %context[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1729 = llvm.load %1728 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1730 = llvm.getelementptr inbounds %context[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1731 = llvm.load %1730 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1732 = llvm.getelementptr inbounds %context[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1733 = llvm.load %1732 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1734 = llvm.getelementptr inbounds %context[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1736 = llvm.getelementptr inbounds %context[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1738 = llvm.getelementptr inbounds %context[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1740 = llvm.getelementptr inbounds %context[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1741 = llvm.load %1740 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1742 = llvm.getelementptr inbounds %context[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1743 = llvm.load %1742 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1744 = llvm.getelementptr inbounds %context[%1716] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1745 = llvm.load %1744 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1746 = llvm.getelementptr inbounds %context[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1747 = llvm.load %1746 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1748 = llvm.getelementptr inbounds %context[%1718] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1749 = llvm.load %1748 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1750 = llvm.getelementptr inbounds %context[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1751 = llvm.load %1750 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1752 = llvm.getelementptr inbounds %context[%1720] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1753 = llvm.load %1752 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1754 = llvm.getelementptr inbounds %context[%1721] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1755 = llvm.load %1754 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1756 = llvm.getelementptr inbounds %context[%1722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1757 = llvm.load %1756 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1758 = llvm.getelementptr inbounds %context[%1723] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1759 = llvm.load %1758 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1760 = llvm.getelementptr inbounds %context[%1724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1761 = llvm.load %1760 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1762 = llvm.getelementptr inbounds %context[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1763 = llvm.load %1762 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1764 = llvm.getelementptr inbounds %context[%1726] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1765 = llvm.load %1764 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1766 = llvm.call @program.parallel0(%begin_1, %end_1, %1727, %1729, %1731, %1733, %1735, %1737, %1739, %1741, %1743, %1745, %1747, %1749, %1751, %1753, %1755, %1757, %1759, %1761, %1763, %1765) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.return %1766 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1767 = llvm.mlir.constant(0) : i64
    %1768 = llvm.mlir.constant(1) : i64
    %1769 = llvm.mlir.constant(2) : i64
    %1770 = llvm.mlir.constant(4) : i64
    %1771 = llvm.mlir.constant(0 : i32) : i32
    %1772 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1773 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1773, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_2: i64):
    %1774 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1775 = llvm.load %1774 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1776 = llvm.mlir.poison : vector<4xf64>
    %1777 = llvm.insertelement %1775, %1776[%1767 : i64] : vector<4xf64>
    %1778 = llvm.shufflevector %1777, %1776 [0, 0, 0, 0] : vector<4xf64>
    %1779 = llvm.ashr %v_size0_1, %1769 : i64
    %1780 = llvm.mul %1779, %1770 overflow<nsw> : i64
    %1781 = llvm.icmp "slt" %1767, %1780 : i64
    llvm.cond_br %1781, ^bb2(%1767 : i64), ^bb3
  ^bb2(%j_2: i64):
    %1782 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1783 = llvm.load %1782 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1784 = llvm.fmul %1778, %1783 : vector<4xf64>
    %1785 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1786 = llvm.add %1785, %j_2 overflow<nsw> : i64
    %1787 = llvm.getelementptr inbounds %out1_1[%1786] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1784, %1787 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1788 = llvm.add %j_2, %1770 overflow<nsw> : i64
    %1789 = llvm.icmp "slt" %1788, %1780 : i64
    llvm.cond_br %1789, ^bb2(%1788 : i64), ^bb3
  ^bb3:
    %1790 = llvm.icmp "slt" %1780, %v_size0_1 : i64
    llvm.cond_br %1790, ^bb4, ^bb5
  ^bb4:
    %1791 = llvm.sub %v_size0_1, %1780 overflow<nsw> : i64
    %1792 = llvm.intr.smin(%1791, %1770) : (i64, i64) -> i64
    %1793 = llvm.intr.smax(%1792, %1767) : (i64, i64) -> i64
    %1794 = llvm.trunc %1793 : i64 to i32
    %1795 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1796 = llvm.mlir.poison : vector<4xi32>
    %1797 = llvm.insertelement %1794, %1796[%1767 : i64] : vector<4xi32>
    %1798 = llvm.shufflevector %1797, %1796 [0, 0, 0, 0] : vector<4xi32>
    %1799 = llvm.icmp "slt" %1795, %1798 : vector<4xi32>
    %1800 = llvm.getelementptr inbounds %v_1[%1780] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1801 = llvm.intr.masked.load %1800, %1799, %1772 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1802 = llvm.fmul %1778, %1801 : vector<4xf64>
    %1803 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1804 = llvm.add %1803, %1780 overflow<nsw> : i64
    %1805 = llvm.getelementptr inbounds %out1_1[%1804] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1802, %1805, %1799 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %1806 = llvm.add %i_2, %1768 overflow<nsw> : i64
    %1807 = llvm.icmp "slt" %1806, %end_2 : i64
    llvm.cond_br %1807, ^bb1(%1806 : i64), ^bb6
  ^bb6:
    llvm.return %1771 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1808 = llvm.mlir.constant(8) : i64
    %1809 = llvm.mlir.constant(16) : i64
    %1810 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1811 = llvm.getelementptr inbounds %context_1[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1812 = llvm.load %1811 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1813 = llvm.getelementptr inbounds %context_1[%1809] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1814 = llvm.load %1813 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1815 = llvm.call @program.parallel1(%begin_3, %end_3, %1810, %1812, %1814) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1815 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1816: i64, %1817: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1818: i64, %1819: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1820 = llvm.mlir.constant(8) : i64
    %1821 = llvm.mlir.constant(0) : i64
    %1822 = llvm.mlir.constant(1) : i64
    %1823 = llvm.mlir.constant(2) : i64
    %1824 = llvm.mlir.constant(3) : i64
    %1825 = llvm.mlir.constant(4) : i64
    %1826 = llvm.mlir.constant(5) : i64
    %1827 = llvm.mlir.constant(6) : i64
    %1828 = llvm.mlir.constant(7) : i64
    %1829 = llvm.mlir.constant(-1) : i64
    %1830 = llvm.mlir.constant(64) : i64
    %1831 = llvm.mlir.constant(true) : i1
    %1832 = llvm.mlir.constant(1 : i32) : i32
    %1833 = llvm.mlir.constant(63) : i64
    %1834 = llvm.mlir.constant(-64) : i64
    %1835 = llvm.mlir.constant(0 : i32) : i32
    %1836 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1837 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1837, ^bb1(%begin_4 : i64), ^bb21
  ^bb1(%1838: i64):
    %1839 = llvm.mul %1838, %1820 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %1816, %1839 overflow<nsw> : i64
    %1840 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1830, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1841 = llvm.extractvalue %1840[0] : !llvm.struct<(i64, i1)>
    %1842 = llvm.extractvalue %1840[1] : !llvm.struct<(i64, i1)>
    %1843 = llvm.xor %1842, %1831 : i1
    llvm.cond_br %1843, ^bb2, ^bb22(%1832 : i32)
  ^bb2:
    %1844 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1841, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1845 = llvm.extractvalue %1844[0] : !llvm.struct<(i64, i1)>
    %1846 = llvm.extractvalue %1844[1] : !llvm.struct<(i64, i1)>
    %1847 = llvm.xor %1846, %1831 : i1
    llvm.cond_br %1847, ^bb3, ^bb22(%1832 : i32)
  ^bb3:
    %1848 = llvm.add %1845, %1833 overflow<nsw> : i64
    %1849 = llvm.and %1848, %1834 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%1830, %1849) : (i64, i64) -> !llvm.ptr
    %1850 = llvm.mlir.zero : !llvm.ptr
    %1851 = llvm.icmp "ne" %a_copy_2, %1850 : !llvm.ptr
    %1852 = llvm.icmp "eq" %1849, %1821 : i64
    %1853 = llvm.or %1851, %1852 : i1
    llvm.cond_br %1853, ^bb4, ^bb22(%1832 : i32)
  ^bb4:
    %1854 = llvm.mul %1820, %a_stride1_2 overflow<nsw> : i64
    %1855 = llvm.icmp "slt" %1821, %a_size0_2 : i64
    llvm.cond_br %1855, ^bb5(%1821 : i64), ^bb8
  ^bb5(%k1_1_last_copy: i64):
    %1856 = llvm.icmp "slt" %1821, %a_stride1_2 : i64
    llvm.cond_br %1856, ^bb6(%1821 : i64), ^bb7
  ^bb6(%k0_1_last_copy: i64):
    %1857 = llvm.mul %k1_1_last_copy, %1818 overflow<nsw> : i64
    %1858 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %1859 = llvm.add %1857, %1858 overflow<nsw> : i64
    %1860 = llvm.add %1859, %k0_1_last_copy overflow<nsw> : i64
    %1861 = llvm.getelementptr inbounds %a_2[%1860] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1862 = llvm.load %1861 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1863 = llvm.getelementptr inbounds %1861[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1864 = llvm.load %1863 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1865 = llvm.mul %1823, %a_stride1_2 overflow<nsw> : i64
    %1866 = llvm.getelementptr inbounds %1861[%1865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1867 = llvm.load %1866 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1868 = llvm.mul %1824, %a_stride1_2 overflow<nsw> : i64
    %1869 = llvm.getelementptr inbounds %1861[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1870 = llvm.load %1869 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1871 = llvm.mlir.poison : vector<4xf64>
    %1872 = llvm.insertelement %1862, %1871[%1821 : i64] : vector<4xf64>
    %1873 = llvm.insertelement %1864, %1872[%1822 : i64] : vector<4xf64>
    %1874 = llvm.insertelement %1867, %1873[%1823 : i64] : vector<4xf64>
    %1875 = llvm.insertelement %1870, %1874[%1824 : i64] : vector<4xf64>
    %1876 = llvm.mul %1825, %a_stride1_2 overflow<nsw> : i64
    %1877 = llvm.getelementptr inbounds %1861[%1876] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1878 = llvm.load %1877 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1879 = llvm.mul %1826, %a_stride1_2 overflow<nsw> : i64
    %1880 = llvm.getelementptr inbounds %1861[%1879] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1881 = llvm.load %1880 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1882 = llvm.mul %1827, %a_stride1_2 overflow<nsw> : i64
    %1883 = llvm.getelementptr inbounds %1861[%1882] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1884 = llvm.load %1883 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1885 = llvm.mul %1828, %a_stride1_2 overflow<nsw> : i64
    %1886 = llvm.getelementptr inbounds %1861[%1885] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1887 = llvm.load %1886 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1888 = llvm.mlir.poison : vector<4xf64>
    %1889 = llvm.insertelement %1878, %1888[%1821 : i64] : vector<4xf64>
    %1890 = llvm.insertelement %1881, %1889[%1822 : i64] : vector<4xf64>
    %1891 = llvm.insertelement %1884, %1890[%1823 : i64] : vector<4xf64>
    %1892 = llvm.insertelement %1887, %1891[%1824 : i64] : vector<4xf64>
    %1893 = llvm.mul %k1_1_last_copy, %1854 overflow<nsw> : i64
    %1894 = llvm.mul %k0_1_last_copy, %1820 overflow<nsw> : i64
    %1895 = llvm.add %1893, %1894 overflow<nsw> : i64
    %1896 = llvm.getelementptr inbounds %a_copy_2[%1895] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1875, %1896 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1897 = llvm.add %1821, %1825 overflow<nsw> : i64
    %1898 = llvm.add %1893, %1894 overflow<nsw> : i64
    %1899 = llvm.add %1898, %1897 overflow<nsw> : i64
    %1900 = llvm.getelementptr inbounds %a_copy_2[%1899] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1892, %1900 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1901 = llvm.add %k0_1_last_copy, %1822 overflow<nsw> : i64
    %1902 = llvm.icmp "slt" %1901, %a_stride1_2 : i64
    llvm.cond_br %1902, ^bb6(%1901 : i64), ^bb7
  ^bb7:
    %1903 = llvm.add %k1_1_last_copy, %1822 overflow<nsw> : i64
    %1904 = llvm.icmp "slt" %1903, %a_size0_2 : i64
    llvm.cond_br %1904, ^bb5(%1903 : i64), ^bb8
  ^bb8:
    %1905 = llvm.icmp "slt" %1816, %1819 : i64
    llvm.cond_br %1905, ^bb9(%1816 : i64), ^bb14
  ^bb9(%i_1_last_tile: i64):
    %1906 = llvm.add %i_1_last_tile, %1827 overflow<nsw> : i64
    %1907 = llvm.sub %1906, %i_1_last_tile overflow<nsw> : i64
    %1908 = llvm.sub %1819, %i_1_last_tile overflow<nsw> : i64
    %1909 = llvm.intr.smin(%1907, %1908) : (i64, i64) -> i64
    %1910 = llvm.add %1909, %1829 overflow<nsw> : i64
    %1911 = llvm.intr.smin(%1910, %1826) : (i64, i64) -> i64
    %1912 = llvm.add %i_1_last_tile, %1911 : i64
    %1913 = llvm.intr.smin(%1910, %1825) : (i64, i64) -> i64
    %1914 = llvm.add %i_1_last_tile, %1913 : i64
    %1915 = llvm.intr.smin(%1910, %1824) : (i64, i64) -> i64
    %1916 = llvm.add %i_1_last_tile, %1915 : i64
    %1917 = llvm.intr.smin(%1910, %1823) : (i64, i64) -> i64
    %1918 = llvm.add %i_1_last_tile, %1917 : i64
    %1919 = llvm.intr.smin(%1910, %1822) : (i64, i64) -> i64
    %1920 = llvm.add %i_1_last_tile, %1919 : i64
    %1921 = llvm.icmp "slt" %1821, %a_size0_2 : i64
    llvm.cond_br %1921, ^bb10(%1821, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1_1: i64, %1922: vector<4xf64>, %1923: vector<4xf64>, %1924: vector<4xf64>, %1925: vector<4xf64>, %1926: vector<4xf64>, %1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>, %1933: vector<4xf64>):
    %1934 = llvm.icmp "slt" %1821, %a_stride1_2 : i64
    llvm.cond_br %1934, ^bb11(%1821, %1922, %1923, %1924, %1925, %1926, %1927, %1928, %1929, %1930, %1931, %1932, %1933 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1922, %1923, %1924, %1925, %1926, %1927, %1928, %1929, %1930, %1931, %1932, %1933 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_2: i64, %1935: vector<4xf64>, %1936: vector<4xf64>, %1937: vector<4xf64>, %1938: vector<4xf64>, %1939: vector<4xf64>, %1940: vector<4xf64>, %1941: vector<4xf64>, %1942: vector<4xf64>, %1943: vector<4xf64>, %1944: vector<4xf64>, %1945: vector<4xf64>, %1946: vector<4xf64>):
    %1947 = llvm.mul %k1_1, %1818 overflow<nsw> : i64
    %1948 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %1949 = llvm.add %1947, %1948 overflow<nsw> : i64
    %1950 = llvm.add %1949, %k0_2 overflow<nsw> : i64
    %1951 = llvm.getelementptr inbounds %a_2[%1950] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1952 = llvm.load %1951 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1953 = llvm.mlir.poison : vector<4xf64>
    %1954 = llvm.insertelement %1952, %1953[%1821 : i64] : vector<4xf64>
    %1955 = llvm.shufflevector %1954, %1953 [0, 0, 0, 0] : vector<4xf64>
    %1956 = llvm.mul %1920, %a_stride1_2 overflow<nsw> : i64
    %1957 = llvm.add %1947, %1956 overflow<nsw> : i64
    %1958 = llvm.add %1957, %k0_2 overflow<nsw> : i64
    %1959 = llvm.getelementptr inbounds %a_2[%1958] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1960 = llvm.load %1959 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1961 = llvm.mlir.poison : vector<4xf64>
    %1962 = llvm.insertelement %1960, %1961[%1821 : i64] : vector<4xf64>
    %1963 = llvm.shufflevector %1962, %1961 [0, 0, 0, 0] : vector<4xf64>
    %1964 = llvm.mul %1918, %a_stride1_2 overflow<nsw> : i64
    %1965 = llvm.add %1947, %1964 overflow<nsw> : i64
    %1966 = llvm.add %1965, %k0_2 overflow<nsw> : i64
    %1967 = llvm.getelementptr inbounds %a_2[%1966] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1968 = llvm.load %1967 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1969 = llvm.mlir.poison : vector<4xf64>
    %1970 = llvm.insertelement %1968, %1969[%1821 : i64] : vector<4xf64>
    %1971 = llvm.shufflevector %1970, %1969 [0, 0, 0, 0] : vector<4xf64>
    %1972 = llvm.mul %1916, %a_stride1_2 overflow<nsw> : i64
    %1973 = llvm.add %1947, %1972 overflow<nsw> : i64
    %1974 = llvm.add %1973, %k0_2 overflow<nsw> : i64
    %1975 = llvm.getelementptr inbounds %a_2[%1974] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1976 = llvm.load %1975 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1977 = llvm.mlir.poison : vector<4xf64>
    %1978 = llvm.insertelement %1976, %1977[%1821 : i64] : vector<4xf64>
    %1979 = llvm.shufflevector %1978, %1977 [0, 0, 0, 0] : vector<4xf64>
    %1980 = llvm.mul %1914, %a_stride1_2 overflow<nsw> : i64
    %1981 = llvm.add %1947, %1980 overflow<nsw> : i64
    %1982 = llvm.add %1981, %k0_2 overflow<nsw> : i64
    %1983 = llvm.getelementptr inbounds %a_2[%1982] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1984 = llvm.load %1983 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1985 = llvm.mlir.poison : vector<4xf64>
    %1986 = llvm.insertelement %1984, %1985[%1821 : i64] : vector<4xf64>
    %1987 = llvm.shufflevector %1986, %1985 [0, 0, 0, 0] : vector<4xf64>
    %1988 = llvm.mul %1912, %a_stride1_2 overflow<nsw> : i64
    %1989 = llvm.add %1947, %1988 overflow<nsw> : i64
    %1990 = llvm.add %1989, %k0_2 overflow<nsw> : i64
    %1991 = llvm.getelementptr inbounds %a_2[%1990] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1992 = llvm.load %1991 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1993 = llvm.mlir.poison : vector<4xf64>
    %1994 = llvm.insertelement %1992, %1993[%1821 : i64] : vector<4xf64>
    %1995 = llvm.shufflevector %1994, %1993 [0, 0, 0, 0] : vector<4xf64>
    %1996 = llvm.mul %k1_1, %1854 overflow<nsw> : i64
    %1997 = llvm.mul %k0_2, %1820 overflow<nsw> : i64
    %1998 = llvm.add %1996, %1997 overflow<nsw> : i64
    %1999 = llvm.getelementptr inbounds %a_copy_2[%1998] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2000 = llvm.load %1999 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2001 = llvm.add %1821, %1825 overflow<nsw> : i64
    %2002 = llvm.add %1996, %1997 overflow<nsw> : i64
    %2003 = llvm.add %2002, %2001 overflow<nsw> : i64
    %2004 = llvm.getelementptr inbounds %a_copy_2[%2003] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2005 = llvm.load %2004 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2006 = llvm.fmul %1955, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2007 = llvm.fmul %1955, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2008 = llvm.fmul %1963, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2009 = llvm.fmul %1963, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2010 = llvm.fmul %1971, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2011 = llvm.fmul %1971, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2012 = llvm.fmul %1979, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2013 = llvm.fmul %1979, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2014 = llvm.fmul %1987, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2015 = llvm.fmul %1987, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2016 = llvm.fmul %1995, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2017 = llvm.fmul %1995, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2018 = llvm.fadd %1935, %2006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2019 = llvm.fadd %1936, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2020 = llvm.fadd %1937, %2008 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2021 = llvm.fadd %1938, %2009 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2022 = llvm.fadd %1939, %2010 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2023 = llvm.fadd %1940, %2011 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2024 = llvm.fadd %1941, %2012 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2025 = llvm.fadd %1942, %2013 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2026 = llvm.fadd %1943, %2014 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2027 = llvm.fadd %1944, %2015 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2028 = llvm.fadd %1945, %2016 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2029 = llvm.fadd %1946, %2017 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2030 = llvm.add %k0_2, %1822 overflow<nsw> : i64
    %2031 = llvm.icmp "slt" %2030, %a_stride1_2 : i64
    llvm.cond_br %2031, ^bb11(%2030, %2018, %2019, %2020, %2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2018, %2019, %2020, %2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2032: vector<4xf64>, %2033: vector<4xf64>, %2034: vector<4xf64>, %2035: vector<4xf64>, %2036: vector<4xf64>, %2037: vector<4xf64>, %2038: vector<4xf64>, %2039: vector<4xf64>, %2040: vector<4xf64>, %2041: vector<4xf64>, %2042: vector<4xf64>, %2043: vector<4xf64>):
    %2044 = llvm.add %k1_1, %1822 overflow<nsw> : i64
    %2045 = llvm.icmp "slt" %2044, %a_size0_2 : i64
    llvm.cond_br %2045, ^bb10(%2044, %2032, %2033, %2034, %2035, %2036, %2037, %2038, %2039, %2040, %2041, %2042, %2043 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2032, %2033, %2034, %2035, %2036, %2037, %2038, %2039, %2040, %2041, %2042, %2043 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%2046: vector<4xf64>, %2047: vector<4xf64>, %2048: vector<4xf64>, %2049: vector<4xf64>, %2050: vector<4xf64>, %2051: vector<4xf64>, %2052: vector<4xf64>, %2053: vector<4xf64>, %2054: vector<4xf64>, %2055: vector<4xf64>, %2056: vector<4xf64>, %2057: vector<4xf64>):
    %2058 = llvm.icmp "slt" %1821, %1909 : i64
    %2059 = llvm.icmp "slt" %1822, %1909 : i64
    %2060 = llvm.icmp "slt" %1823, %1909 : i64
    %2061 = llvm.icmp "slt" %1824, %1909 : i64
    %2062 = llvm.icmp "slt" %1825, %1909 : i64
    %2063 = llvm.icmp "slt" %1826, %1909 : i64
    %2064 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %2065 = llvm.add %2064, %j_1_last_panel overflow<nsw> : i64
    %2066 = llvm.getelementptr inbounds %out2_1[%2065] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2046, %2066 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2067 = llvm.getelementptr inbounds %2066[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2047, %2067 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2068 = llvm.mul %1920, %a_size1_2 overflow<nsw> : i64
    %2069 = llvm.add %2068, %j_1_last_panel overflow<nsw> : i64
    %2070 = llvm.getelementptr inbounds %out2_1[%2069] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2048, %2070 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2071 = llvm.getelementptr inbounds %2070[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2049, %2071 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2072 = llvm.mul %1918, %a_size1_2 overflow<nsw> : i64
    %2073 = llvm.add %2072, %j_1_last_panel overflow<nsw> : i64
    %2074 = llvm.getelementptr inbounds %out2_1[%2073] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2050, %2074 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2075 = llvm.getelementptr inbounds %2074[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2051, %2075 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2076 = llvm.mul %1916, %a_size1_2 overflow<nsw> : i64
    %2077 = llvm.add %2076, %j_1_last_panel overflow<nsw> : i64
    %2078 = llvm.getelementptr inbounds %out2_1[%2077] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2052, %2078 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2079 = llvm.getelementptr inbounds %2078[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2053, %2079 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2080 = llvm.mul %1914, %a_size1_2 overflow<nsw> : i64
    %2081 = llvm.add %2080, %j_1_last_panel overflow<nsw> : i64
    %2082 = llvm.getelementptr inbounds %out2_1[%2081] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2054, %2082 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2083 = llvm.getelementptr inbounds %2082[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2055, %2083 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2084 = llvm.mul %1912, %a_size1_2 overflow<nsw> : i64
    %2085 = llvm.add %2084, %j_1_last_panel overflow<nsw> : i64
    %2086 = llvm.getelementptr inbounds %out2_1[%2085] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2056, %2086 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2087 = llvm.getelementptr inbounds %2086[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2057, %2087 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2088 = llvm.add %i_1_last_tile, %1827 overflow<nsw> : i64
    %2089 = llvm.icmp "slt" %2088, %1819 : i64
    llvm.cond_br %2089, ^bb9(%2088 : i64), ^bb14
  ^bb14:
    %2090 = llvm.icmp "slt" %1819, %a_size1_2 : i64
    llvm.cond_br %2090, ^bb15(%1819 : i64), ^bb20
  ^bb15(%i_1_last_below_tile: i64):
    %2091 = llvm.add %i_1_last_below_tile, %1825 overflow<nsw> : i64
    %2092 = llvm.sub %2091, %i_1_last_below_tile overflow<nsw> : i64
    %2093 = llvm.sub %a_size1_2, %i_1_last_below_tile overflow<nsw> : i64
    %2094 = llvm.intr.smin(%2092, %2093) : (i64, i64) -> i64
    %2095 = llvm.add %2094, %1829 overflow<nsw> : i64
    %2096 = llvm.intr.smin(%2095, %1824) : (i64, i64) -> i64
    %2097 = llvm.add %i_1_last_below_tile, %2096 : i64
    %2098 = llvm.intr.smin(%2095, %1823) : (i64, i64) -> i64
    %2099 = llvm.add %i_1_last_below_tile, %2098 : i64
    %2100 = llvm.intr.smin(%2095, %1822) : (i64, i64) -> i64
    %2101 = llvm.add %i_1_last_below_tile, %2100 : i64
    %2102 = llvm.icmp "slt" %1821, %a_size0_2 : i64
    llvm.cond_br %2102, ^bb16(%1821, %1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1836, %1836, %1836, %1836, %1836, %1836, %1836, %1836 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_last_below: i64, %2103: vector<4xf64>, %2104: vector<4xf64>, %2105: vector<4xf64>, %2106: vector<4xf64>, %2107: vector<4xf64>, %2108: vector<4xf64>, %2109: vector<4xf64>, %2110: vector<4xf64>):
    %2111 = llvm.icmp "slt" %1821, %a_stride1_2 : i64
    llvm.cond_br %2111, ^bb17(%1821, %2103, %2104, %2105, %2106, %2107, %2108, %2109, %2110 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2103, %2104, %2105, %2106, %2107, %2108, %2109, %2110 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_last_below: i64, %2112: vector<4xf64>, %2113: vector<4xf64>, %2114: vector<4xf64>, %2115: vector<4xf64>, %2116: vector<4xf64>, %2117: vector<4xf64>, %2118: vector<4xf64>, %2119: vector<4xf64>):
    %2120 = llvm.mul %k1_1_last_below, %1818 overflow<nsw> : i64
    %2121 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2122 = llvm.add %2120, %2121 overflow<nsw> : i64
    %2123 = llvm.add %2122, %k0_1_last_below overflow<nsw> : i64
    %2124 = llvm.getelementptr inbounds %a_2[%2123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2125 = llvm.load %2124 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2126 = llvm.mlir.poison : vector<4xf64>
    %2127 = llvm.insertelement %2125, %2126[%1821 : i64] : vector<4xf64>
    %2128 = llvm.shufflevector %2127, %2126 [0, 0, 0, 0] : vector<4xf64>
    %2129 = llvm.mul %2101, %a_stride1_2 overflow<nsw> : i64
    %2130 = llvm.add %2120, %2129 overflow<nsw> : i64
    %2131 = llvm.add %2130, %k0_1_last_below overflow<nsw> : i64
    %2132 = llvm.getelementptr inbounds %a_2[%2131] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2133 = llvm.load %2132 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2134 = llvm.mlir.poison : vector<4xf64>
    %2135 = llvm.insertelement %2133, %2134[%1821 : i64] : vector<4xf64>
    %2136 = llvm.shufflevector %2135, %2134 [0, 0, 0, 0] : vector<4xf64>
    %2137 = llvm.mul %2099, %a_stride1_2 overflow<nsw> : i64
    %2138 = llvm.add %2120, %2137 overflow<nsw> : i64
    %2139 = llvm.add %2138, %k0_1_last_below overflow<nsw> : i64
    %2140 = llvm.getelementptr inbounds %a_2[%2139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2141 = llvm.load %2140 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2142 = llvm.mlir.poison : vector<4xf64>
    %2143 = llvm.insertelement %2141, %2142[%1821 : i64] : vector<4xf64>
    %2144 = llvm.shufflevector %2143, %2142 [0, 0, 0, 0] : vector<4xf64>
    %2145 = llvm.mul %2097, %a_stride1_2 overflow<nsw> : i64
    %2146 = llvm.add %2120, %2145 overflow<nsw> : i64
    %2147 = llvm.add %2146, %k0_1_last_below overflow<nsw> : i64
    %2148 = llvm.getelementptr inbounds %a_2[%2147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2149 = llvm.load %2148 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2150 = llvm.mlir.poison : vector<4xf64>
    %2151 = llvm.insertelement %2149, %2150[%1821 : i64] : vector<4xf64>
    %2152 = llvm.shufflevector %2151, %2150 [0, 0, 0, 0] : vector<4xf64>
    %2153 = llvm.mul %k1_1_last_below, %1854 overflow<nsw> : i64
    %2154 = llvm.mul %k0_1_last_below, %1820 overflow<nsw> : i64
    %2155 = llvm.add %2153, %2154 overflow<nsw> : i64
    %2156 = llvm.getelementptr inbounds %a_copy_2[%2155] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2157 = llvm.load %2156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2158 = llvm.add %1821, %1825 overflow<nsw> : i64
    %2159 = llvm.add %2153, %2154 overflow<nsw> : i64
    %2160 = llvm.add %2159, %2158 overflow<nsw> : i64
    %2161 = llvm.getelementptr inbounds %a_copy_2[%2160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2162 = llvm.load %2161 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2163 = llvm.fmul %2128, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2164 = llvm.fmul %2128, %2162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2165 = llvm.fmul %2136, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2166 = llvm.fmul %2136, %2162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2167 = llvm.fmul %2144, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2168 = llvm.fmul %2144, %2162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2169 = llvm.fmul %2152, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2170 = llvm.fmul %2152, %2162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2171 = llvm.fadd %2112, %2163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2172 = llvm.fadd %2113, %2164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2173 = llvm.fadd %2114, %2165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2174 = llvm.fadd %2115, %2166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2175 = llvm.fadd %2116, %2167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2176 = llvm.fadd %2117, %2168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2177 = llvm.fadd %2118, %2169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2178 = llvm.fadd %2119, %2170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2179 = llvm.add %k0_1_last_below, %1822 overflow<nsw> : i64
    %2180 = llvm.icmp "slt" %2179, %a_stride1_2 : i64
    llvm.cond_br %2180, ^bb17(%2179, %2171, %2172, %2173, %2174, %2175, %2176, %2177, %2178 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2171, %2172, %2173, %2174, %2175, %2176, %2177, %2178 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2181: vector<4xf64>, %2182: vector<4xf64>, %2183: vector<4xf64>, %2184: vector<4xf64>, %2185: vector<4xf64>, %2186: vector<4xf64>, %2187: vector<4xf64>, %2188: vector<4xf64>):
    %2189 = llvm.add %k1_1_last_below, %1822 overflow<nsw> : i64
    %2190 = llvm.icmp "slt" %2189, %a_size0_2 : i64
    llvm.cond_br %2190, ^bb16(%2189, %2181, %2182, %2183, %2184, %2185, %2186, %2187, %2188 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2181, %2182, %2183, %2184, %2185, %2186, %2187, %2188 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%2191: vector<4xf64>, %2192: vector<4xf64>, %2193: vector<4xf64>, %2194: vector<4xf64>, %2195: vector<4xf64>, %2196: vector<4xf64>, %2197: vector<4xf64>, %2198: vector<4xf64>):
    %2199 = llvm.icmp "slt" %1821, %2094 : i64
    %2200 = llvm.icmp "slt" %1822, %2094 : i64
    %2201 = llvm.icmp "slt" %1823, %2094 : i64
    %2202 = llvm.icmp "slt" %1824, %2094 : i64
    %2203 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2204 = llvm.add %2203, %j_1_last_panel overflow<nsw> : i64
    %2205 = llvm.getelementptr inbounds %out2_1[%2204] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2191, %2205 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2206 = llvm.getelementptr inbounds %2205[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2192, %2206 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2207 = llvm.mul %2101, %a_size1_2 overflow<nsw> : i64
    %2208 = llvm.add %2207, %j_1_last_panel overflow<nsw> : i64
    %2209 = llvm.getelementptr inbounds %out2_1[%2208] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2193, %2209 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2210 = llvm.getelementptr inbounds %2209[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2194, %2210 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2211 = llvm.mul %2099, %a_size1_2 overflow<nsw> : i64
    %2212 = llvm.add %2211, %j_1_last_panel overflow<nsw> : i64
    %2213 = llvm.getelementptr inbounds %out2_1[%2212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2195, %2213 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2214 = llvm.getelementptr inbounds %2213[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2196, %2214 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2215 = llvm.mul %2097, %a_size1_2 overflow<nsw> : i64
    %2216 = llvm.add %2215, %j_1_last_panel overflow<nsw> : i64
    %2217 = llvm.getelementptr inbounds %out2_1[%2216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2197, %2217 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2218 = llvm.getelementptr inbounds %2217[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2198, %2218 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2219 = llvm.add %i_1_last_below_tile, %1825 overflow<nsw> : i64
    %2220 = llvm.icmp "slt" %2219, %a_size1_2 : i64
    llvm.cond_br %2220, ^bb15(%2219 : i64), ^bb20
  ^bb20:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2221 = llvm.add %1838, %1822 overflow<nsw> : i64
    %2222 = llvm.icmp "slt" %2221, %end_4 : i64
    llvm.cond_br %2222, ^bb1(%2221 : i64), ^bb21
  ^bb21:
    llvm.return %1835 : i32
  ^bb22(%2223: i32):
    llvm.return %2223 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2224 = llvm.mlir.constant(8) : i64
    %2225 = llvm.mlir.constant(16) : i64
    %2226 = llvm.mlir.constant(24) : i64
    %2227 = llvm.mlir.constant(32) : i64
    %2228 = llvm.mlir.constant(40) : i64
    %2229 = llvm.mlir.constant(48) : i64
    %2230 = llvm.mlir.constant(56) : i64
    %2231 = llvm.mlir.constant(64) : i64
    %2232 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2233 = llvm.getelementptr inbounds %context_2[%2224] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2234 = llvm.load %2233 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2235 = llvm.getelementptr inbounds %context_2[%2225] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2236 = llvm.load %2235 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2237 = llvm.getelementptr inbounds %context_2[%2226] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2238 = llvm.load %2237 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2239 = llvm.getelementptr inbounds %context_2[%2227] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2240 = llvm.load %2239 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2241 = llvm.getelementptr inbounds %context_2[%2228] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2242 = llvm.load %2241 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2243 = llvm.getelementptr inbounds %context_2[%2229] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2244 = llvm.load %2243 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2245 = llvm.getelementptr inbounds %context_2[%2230] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2246 = llvm.load %2245 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2247 = llvm.getelementptr inbounds %context_2[%2231] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2248 = llvm.load %2247 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2249 = llvm.call @program.parallel2(%begin_5, %end_5, %2232, %2234, %2236, %2238, %2240, %2242, %2244, %2246, %2248) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.return %2249 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2250: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2251: i64, %2252: i64) -> i32 attributes {no_unwind, no_inline} {
    %2253 = llvm.mlir.constant(0) : i64
    %2254 = llvm.mlir.constant(1) : i64
    %2255 = llvm.mlir.constant(4) : i64
    %2256 = llvm.mlir.constant(0 : i32) : i32
    %2257 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2257, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2258 = llvm.icmp "slt" %2253, %a_stride1_3 : i64
    llvm.cond_br %2258, ^bb2(%2253 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2259 = llvm.add %j_1_last_right_panel_1, %2255 overflow<nsw> : i64
    %2260 = llvm.intr.smin(%2259, %a_size1_3) : (i64, i64) -> i64
    %2261 = llvm.icmp "slt" %j_1_last_right_panel_1, %2260 : i64
    llvm.cond_br %2261, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2262 = llvm.mul %k1_1_last_right_copy, %2250 overflow<nsw> : i64
    %2263 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2264 = llvm.add %2262, %2263 overflow<nsw> : i64
    %2265 = llvm.add %2264, %k0_1_last_right_copy overflow<nsw> : i64
    %2266 = llvm.getelementptr inbounds %a_3[%2265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2267 = llvm.load %2266 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2268 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2269 = llvm.mul %k1_1_last_right_copy, %2252 overflow<nsw> : i64
    %2270 = llvm.mul %k0_1_last_right_copy, %2251 overflow<nsw> : i64
    %2271 = llvm.add %2269, %2270 overflow<nsw> : i64
    %2272 = llvm.add %2271, %2268 overflow<nsw> : i64
    %2273 = llvm.getelementptr inbounds %a_copy_3[%2272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2267, %2273 {alignment = 8 : i64} : f64, !llvm.ptr
    %2274 = llvm.add %j_1_last_right_copy, %2254 overflow<nsw> : i64
    %2275 = llvm.icmp "slt" %2274, %2260 : i64
    llvm.cond_br %2275, ^bb3(%2274 : i64), ^bb4
  ^bb4:
    %2276 = llvm.add %k0_1_last_right_copy, %2254 overflow<nsw> : i64
    %2277 = llvm.icmp "slt" %2276, %a_stride1_3 : i64
    llvm.cond_br %2277, ^bb2(%2276 : i64), ^bb5
  ^bb5:
    %2278 = llvm.add %k1_1_last_right_copy, %2254 overflow<nsw> : i64
    %2279 = llvm.icmp "slt" %2278, %end_6 : i64
    llvm.cond_br %2279, ^bb1(%2278 : i64), ^bb6
  ^bb6:
    llvm.return %2256 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2280 = llvm.mlir.constant(8) : i64
    %2281 = llvm.mlir.constant(16) : i64
    %2282 = llvm.mlir.constant(24) : i64
    %2283 = llvm.mlir.constant(32) : i64
    %2284 = llvm.mlir.constant(40) : i64
    %2285 = llvm.mlir.constant(48) : i64
    %2286 = llvm.mlir.constant(56) : i64
    %2287 = llvm.mlir.constant(64) : i64
    %2288 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2289 = llvm.getelementptr inbounds %context_3[%2280] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2290 = llvm.load %2289 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2291 = llvm.getelementptr inbounds %context_3[%2281] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2292 = llvm.load %2291 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2293 = llvm.getelementptr inbounds %context_3[%2282] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2294 = llvm.load %2293 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2295 = llvm.getelementptr inbounds %context_3[%2283] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2296 = llvm.load %2295 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2297 = llvm.getelementptr inbounds %context_3[%2284] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2298 = llvm.load %2297 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2299 = llvm.getelementptr inbounds %context_3[%2285] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2300 = llvm.load %2299 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2301 = llvm.getelementptr inbounds %context_3[%2286] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2302 = llvm.load %2301 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2303 = llvm.getelementptr inbounds %context_3[%2287] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2304 = llvm.load %2303 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2305 = llvm.call @program.parallel3(%begin_7, %end_7, %2288, %2290, %2292, %2294, %2296, %2298, %2300, %2302, %2304) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2305 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2306 = llvm.mlir.constant(0) : i64
    %2307 = llvm.mlir.constant(1) : i64
    %2308 = llvm.mlir.constant(2) : i64
    %2309 = llvm.mlir.constant(2 : i32) : i32
    %2310 = llvm.mlir.constant(3 : i32) : i32
    %2311 = llvm.mlir.constant(3) : i64
    %2312 = llvm.mlir.constant(4) : i64
    %2313 = llvm.mlir.constant(5) : i64
    %2314 = llvm.mlir.constant(6) : i64
    %2315 = llvm.mlir.constant(0 : i32) : i32
    %2316 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2317 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2318 = llvm.icmp "eq" %b_size0_2, %a_size0_4 : i64
    %2319 = llvm.icmp "eq" %a_stride1_4, %b_size1_2 : i64
    llvm.cond_br %2318, ^bb1, ^bb3(%2309 : i32)
  ^bb1:
    llvm.cond_br %2319, ^bb2, ^bb3(%2310 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2320 = llvm.getelementptr inbounds %extents[%2307] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2320 {alignment = 8 : i64} : i64, !llvm.ptr
    %2321 = llvm.getelementptr inbounds %extents[%2308] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2321 {alignment = 8 : i64} : i64, !llvm.ptr
    %2322 = llvm.getelementptr inbounds %extents[%2311] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2322 {alignment = 8 : i64} : i64, !llvm.ptr
    %2323 = llvm.getelementptr inbounds %extents[%2312] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2323 {alignment = 8 : i64} : i64, !llvm.ptr
    %2324 = llvm.getelementptr inbounds %extents[%2313] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2324 {alignment = 8 : i64} : i64, !llvm.ptr
    %2325 = llvm.getelementptr inbounds %extents[%2314] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2325 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2315 : i32
  ^bb3(%2326: i32):
    llvm.return %2326 : i32
  }
}
