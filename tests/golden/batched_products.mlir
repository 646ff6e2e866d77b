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
    %51 = llvm.mlir.constant(-64) : i64
    %52 = llvm.mlir.constant(30) : i64
    %53 = llvm.mlir.constant(47) : i64
    %54 = llvm.mlir.constant(33) : i64
    %55 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %56 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %57 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %58 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %59 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %60 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %61 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %62 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %63 = llvm.mul %a_size1, %b_stride1 : i64
    %64 = llvm.ashr %b_stride1, %1 : i64
    %65 = llvm.mul %64, %0 overflow<nsw> : i64
    %66 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %67 = llvm.add %a_size1, %3 overflow<nsw> : i64
    %68 = llvm.sdiv %67, %4 : i64
    %69 = llvm.srem %67, %4 : i64
    %70 = llvm.icmp "ne" %69, %6 : i64
    %71 = llvm.xor %69, %4 : i64
    %72 = llvm.icmp "slt" %71, %6 : i64
    %73 = llvm.and %70, %72 : i1
    %74 = llvm.add %68, %11 : i64
    %75 = llvm.select %73, %74, %68 : i1, i64
    %76 = llvm.mul %75, %5 overflow<nsw> : i64
    %77 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %78 = llvm.sdiv %77, %4 : i64
    %79 = llvm.srem %77, %4 : i64
    %80 = llvm.icmp "ne" %79, %6 : i64
    %81 = llvm.xor %79, %4 : i64
    %82 = llvm.icmp "slt" %81, %6 : i64
    %83 = llvm.and %80, %82 : i1
    %84 = llvm.add %78, %11 : i64
    %85 = llvm.select %83, %84, %78 : i1, i64
    %86 = llvm.mul %85, %4 overflow<nsw> : i64
    %87 = llvm.add %76, %86 overflow<nsw> : i64
    %88 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %89 = llvm.sdiv %88, %4 : i64
    %90 = llvm.srem %88, %4 : i64
    %91 = llvm.icmp "ne" %90, %6 : i64
    %92 = llvm.xor %90, %4 : i64
    %93 = llvm.icmp "slt" %92, %6 : i64
    %94 = llvm.and %91, %93 : i1
    %95 = llvm.add %89, %11 : i64
    %96 = llvm.select %94, %95, %89 : i1, i64
    %97 = llvm.mul %96, %4 overflow<nsw> : i64
    %98 = llvm.add %87, %97 overflow<nsw> : i64
    %99 = llvm.intr.smax(%98, %6) : (i64, i64) -> i64
    %100 = llvm.intr.smin(%99, %a_size1) : (i64, i64) -> i64
    %101 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %102 = llvm.icmp "sgt" %101, %15 : i64
    %103 = llvm.icmp "sgt" %a_size1, %16 : i64
    %104 = llvm.and %102, %103 : i1
    %105 = llvm.icmp "sgt" %a_size1, %17 : i64
    %106 = llvm.urem %b_stride1, %18 : i64
    %107 = llvm.icmp "eq" %106, %6 : i64
    %108 = llvm.or %105, %107 : i1
    %109 = llvm.and %104, %108 : i1
    %110 = llvm.select %109, %101, %6 : i1, i64
    %111 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %112 = llvm.and %b_stride1, %10 : i64
    %113 = llvm.intr.smin(%9, %112) : (i64, i64) -> i64
    %114 = llvm.intr.smax(%113, %6) : (i64, i64) -> i64
    %115 = llvm.icmp "sgt" %111, %15 : i64
    %116 = llvm.and %115, %105 : i1
    %117 = llvm.select %116, %111, %6 : i1, i64
    %118 = llvm.select %116, %114, %6 : i1, i64
    %119 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %120 = llvm.intr.smax(%65, %6) : (i64, i64) -> i64
    %121 = llvm.add %120, %10 : i64
    %122 = llvm.udiv %121, %0 : i64
    %123 = llvm.intr.smax(%66, %6) : (i64, i64) -> i64
    %124 = llvm.add %123, %19 : i64
    %125 = llvm.udiv %124, %7 : i64
    %126 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %127 = llvm.intr.smax(%126, %6) : (i64, i64) -> i64
    %128 = llvm.mul %127, %20 : i64
    %129 = llvm.add %1, %128 : i64
    %130 = llvm.intr.smax(%100, %6) : (i64, i64) -> i64
    %131 = llvm.add %130, %3 : i64
    %132 = llvm.udiv %131, %4 : i64
    %133 = llvm.mul %127, %21 : i64
    %134 = llvm.add %22, %133 : i64
    %135 = llvm.mul %132, %134 : i64
    %136 = llvm.sub %a_size1, %100 : i64
    %137 = llvm.intr.smax(%136, %6) : (i64, i64) -> i64
    %138 = llvm.add %137, %1 : i64
    %139 = llvm.udiv %138, %9 : i64
    %140 = llvm.mul %127, %23 : i64
    %141 = llvm.add %24, %140 : i64
    %142 = llvm.mul %139, %141 : i64
    %143 = llvm.add %20, %129 : i64
    %144 = llvm.add %143, %135 : i64
    %145 = llvm.add %144, %142 : i64
    %146 = llvm.mul %125, %145 : i64
    %147 = llvm.add %2, %146 : i64
    %148 = llvm.mul %122, %147 : i64
    %149 = llvm.sub %b_stride1, %65 : i64
    %150 = llvm.intr.smax(%149, %6) : (i64, i64) -> i64
    %151 = llvm.add %150, %1 : i64
    %152 = llvm.udiv %151, %9 : i64
    %153 = llvm.add %123, %25 : i64
    %154 = llvm.udiv %153, %8 : i64
    %155 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %156 = llvm.intr.smax(%155, %6) : (i64, i64) -> i64
    %157 = llvm.mul %156, %10 : i64
    %158 = llvm.add %1, %157 : i64
    %159 = llvm.intr.smax(%a_size1, %6) : (i64, i64) -> i64
    %160 = llvm.add %159, %10 : i64
    %161 = llvm.udiv %160, %0 : i64
    %162 = llvm.mul %156, %26 : i64
    %163 = llvm.add %27, %162 : i64
    %164 = llvm.mul %161, %163 : i64
    %165 = llvm.add %28, %158 : i64
    %166 = llvm.add %165, %164 : i64
    %167 = llvm.mul %154, %166 : i64
    %168 = llvm.add %0, %167 : i64
    %169 = llvm.mul %152, %168 : i64
    %170 = llvm.add %12, %148 : i64
    %171 = llvm.add %170, %169 : i64
    %172 = llvm.mul %119, %171 : i64
    %173 = llvm.icmp "sge" %172, %29 : i64
    %174 = llvm.icmp "sgt" %a_size0, %6 : i64
    %175 = llvm.select %174, %a_size0, %6 : i1, i64
    llvm.cond_br %173, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %176 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %176 {alignment = 8 : i64} : i64, !llvm.ptr
    %177 = llvm.getelementptr inbounds %31[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %177 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %110, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %109, %179 {alignment = 8 : i64} : i1, !llvm.ptr
    %180 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %181 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %182 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %183 {alignment = 8 : i64} : i64, !llvm.ptr
    %184 = llvm.getelementptr inbounds %31[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %100, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %31[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %187 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %188 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %188 {alignment = 8 : i64} : i64, !llvm.ptr
    %189 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %189 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %190 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %191 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %191 {alignment = 8 : i64} : i64, !llvm.ptr
    %192 = llvm.getelementptr inbounds %31[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %117, %192 {alignment = 8 : i64} : i64, !llvm.ptr
    %193 = llvm.getelementptr inbounds %31[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %193 {alignment = 8 : i64} : i64, !llvm.ptr
    %194 = llvm.getelementptr inbounds %31[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %116, %194 {alignment = 8 : i64} : i1, !llvm.ptr
    %195 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %196 = llvm.call @stepwell_parallel_for(%195, %31, %175, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%196 : i32)
  ^bb2:
    %197 = llvm.call @program.parallel0(%6, %175, %a_size0, %65, %66, %110, %109, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %58, %100, %out0, %a_size1, %63, %a, %57, %117, %118, %116) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.br ^bb3(%197 : i32)
  ^bb3(%198: i32):
    %199 = llvm.icmp "eq" %198, %47 : i32
    llvm.cond_br %199, ^bb4, ^bb58(%198 : i32)
  ^bb4:
    %200 = llvm.intr.smax(%v_size0, %6) : (i64, i64) -> i64
    %201 = llvm.ashr %v_size0, %12 : i64
    %202 = llvm.mul %201, %9 : i64
    %203 = llvm.intr.smax(%202, %6) : (i64, i64) -> i64
    %204 = llvm.add %203, %1 : i64
    %205 = llvm.udiv %204, %9 : i64
    %206 = llvm.mul %205, %3 : i64
    %207 = llvm.add %0, %206 : i64
    %208 = llvm.add %207, %10 : i64
    %209 = llvm.mul %200, %208 : i64
    %210 = llvm.icmp "sge" %209, %29 : i64
    %211 = llvm.icmp "sgt" %v_size0, %6 : i64
    %212 = llvm.select %211, %v_size0, %6 : i1, i64
    llvm.cond_br %210, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %213 = llvm.getelementptr inbounds %48[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %213 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %214 = llvm.getelementptr inbounds %48[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %214 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %215 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %216 = llvm.call @stepwell_parallel_for(%215, %48, %212, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%216 : i32)
  ^bb6:
    %217 = llvm.call @program.parallel1(%6, %212, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%217 : i32)
  ^bb7(%218: i32):
    %219 = llvm.ashr %a_size1, %1 : i64
    %220 = llvm.mul %219, %0 overflow<nsw> : i64
    %221 = llvm.icmp "slt" %6, %220 : i64
    llvm.cond_br %221, ^bb8(%6 : i64), ^bb30
  ^bb8(%j_1_block: i64):
    %222 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %j_1_block, %222 : i64
    llvm.cond_br %223, ^bb9(%j_1_block : i64), ^bb29
  ^bb9(%j_1_panel: i64):
    %224 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%37, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %225 = llvm.extractvalue %224[0] : !llvm.struct<(i64, i1)>
    %226 = llvm.extractvalue %224[1] : !llvm.struct<(i64, i1)>
    %227 = llvm.xor %226, %49 : i1
    llvm.cond_br %227, ^bb10, ^bb58(%50 : i32)
  ^bb10:
    %228 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%225, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %229 = llvm.extractvalue %228[0] : !llvm.struct<(i64, i1)>
    %230 = llvm.extractvalue %228[1] : !llvm.struct<(i64, i1)>
    %231 = llvm.xor %230, %49 : i1
    llvm.cond_br %231, ^bb11, ^bb58(%50 : i32)
  ^bb11:
    %232 = llvm.add %229, %37 overflow<nsw> : i64
    %233 = llvm.and %232, %51 : i64
    %a_copy = llvm.call @aligned_alloc(%37, %233) : (i64, i64) -> !llvm.ptr
    %234 = llvm.mlir.zero : !llvm.ptr
    %235 = llvm.icmp "ne" %a_copy, %234 : !llvm.ptr
    llvm.cond_br %235, ^bb12, ^bb58(%50 : i32)
  ^bb12:
    %236 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %237 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %237, ^bb13(%6 : i64), ^bb16
  ^bb13(%k1_1_copy: i64):
    %238 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %238, ^bb14(%6 : i64), ^bb15
  ^bb14(%k0_1_copy: i64):
    %239 = llvm.mul %k1_1_copy, %57 overflow<nsw> : i64
    %240 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %241 = llvm.add %239, %240 overflow<nsw> : i64
    %242 = llvm.add %241, %k0_1_copy overflow<nsw> : i64
    %243 = llvm.getelementptr inbounds %a[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %244 = llvm.load %243 {alignment = 8 : i64} : !llvm.ptr -> f64
    %245 = llvm.getelementptr inbounds %243[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %246 = llvm.load %245 {alignment = 8 : i64} : !llvm.ptr -> f64
    %247 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %243[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %249 = llvm.load %248 {alignment = 8 : i64} : !llvm.ptr -> f64
    %250 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %243[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %252 = llvm.load %251 {alignment = 8 : i64} : !llvm.ptr -> f64
    %253 = llvm.mlir.poison : vector<4xf64>
    %254 = llvm.insertelement %244, %253[%6 : i64] : vector<4xf64>
    %255 = llvm.insertelement %246, %254[%2 : i64] : vector<4xf64>
    %256 = llvm.insertelement %249, %255[%12 : i64] : vector<4xf64>
    %257 = llvm.insertelement %252, %256[%1 : i64] : vector<4xf64>
    %258 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %243[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %260 = llvm.load %259 {alignment = 8 : i64} : !llvm.ptr -> f64
    %261 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %243[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %263 = llvm.load %262 {alignment = 8 : i64} : !llvm.ptr -> f64
    %264 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %243[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %266 = llvm.load %265 {alignment = 8 : i64} : !llvm.ptr -> f64
    %267 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %268 = llvm.getelementptr inbounds %243[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %269 = llvm.load %268 {alignment = 8 : i64} : !llvm.ptr -> f64
    %270 = llvm.mlir.poison : vector<4xf64>
    %271 = llvm.insertelement %260, %270[%6 : i64] : vector<4xf64>
    %272 = llvm.insertelement %263, %271[%2 : i64] : vector<4xf64>
    %273 = llvm.insertelement %266, %272[%12 : i64] : vector<4xf64>
    %274 = llvm.insertelement %269, %273[%1 : i64] : vector<4xf64>
    %275 = llvm.mul %k1_1_copy, %236 overflow<nsw> : i64
    %276 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %277 = llvm.add %275, %276 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %a_copy[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %257, %278 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %279 = llvm.add %6, %9 overflow<nsw> : i64
    %280 = llvm.add %275, %276 overflow<nsw> : i64
    %281 = llvm.add %280, %279 overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %a_copy[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %274, %282 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %283 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %284 = llvm.icmp "slt" %283, %a_stride1 : i64
    llvm.cond_br %284, ^bb14(%283 : i64), ^bb15
  ^bb15:
    %285 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %286 = llvm.icmp "slt" %285, %a_size0 : i64
    llvm.cond_br %286, ^bb13(%285 : i64), ^bb16
  ^bb16:
    %287 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %288 = llvm.sdiv %287, %4 : i64
    %289 = llvm.srem %287, %4 : i64
    %290 = llvm.icmp "ne" %289, %6 : i64
    %291 = llvm.xor %289, %4 : i64
    %292 = llvm.icmp "slt" %291, %6 : i64
    %293 = llvm.and %290, %292 : i1
    %294 = llvm.add %288, %11 : i64
    %295 = llvm.select %293, %294, %288 : i1, i64
    %296 = llvm.mul %295, %4 overflow<nsw> : i64
    %297 = llvm.add %296, %j_1_block overflow<nsw> : i64
    %298 = llvm.icmp "slt" %j_1_block, %297 : i64
    llvm.cond_br %298, ^bb17(%j_1_block : i64), ^bb22
  ^bb17(%i_1_tile: i64):
    %299 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %299, ^bb18(%6, %60, %60, %60, %60, %60, %60, %60, %60, %60, %60, %60, %60 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%60, %60, %60, %60, %60, %60, %60, %60, %60, %60, %60, %60 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k1: i64, %300: vector<4xf64>, %301: vector<4xf64>, %302: vector<4xf64>, %303: vector<4xf64>, %304: vector<4xf64>, %305: vector<4xf64>, %306: vector<4xf64>, %307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>):
    %312 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %312, ^bb19(%6, %300, %301, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%300, %301, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%k0: i64, %313: vector<4xf64>, %314: vector<4xf64>, %315: vector<4xf64>, %316: vector<4xf64>, %317: vector<4xf64>, %318: vector<4xf64>, %319: vector<4xf64>, %320: vector<4xf64>, %321: vector<4xf64>, %322: vector<4xf64>, %323: vector<4xf64>, %324: vector<4xf64>):
    %325 = llvm.mul %k1, %57 overflow<nsw> : i64
    %326 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %327 = llvm.add %325, %326 overflow<nsw> : i64
    %328 = llvm.add %327, %k0 overflow<nsw> : i64
    %329 = llvm.getelementptr inbounds %a[%328] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %330 = llvm.load %329 {alignment = 8 : i64} : !llvm.ptr -> f64
    %331 = llvm.mlir.poison : vector<4xf64>
    %332 = llvm.insertelement %330, %331[%6 : i64] : vector<4xf64>
    %333 = llvm.shufflevector %332, %331 [0, 0, 0, 0] : vector<4xf64>
    %334 = llvm.getelementptr inbounds %329[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %335 = llvm.load %334 {alignment = 8 : i64} : !llvm.ptr -> f64
    %336 = llvm.mlir.poison : vector<4xf64>
    %337 = llvm.insertelement %335, %336[%6 : i64] : vector<4xf64>
    %338 = llvm.shufflevector %337, %336 [0, 0, 0, 0] : vector<4xf64>
    %339 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %340 = llvm.getelementptr inbounds %329[%339] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %341 = llvm.load %340 {alignment = 8 : i64} : !llvm.ptr -> f64
    %342 = llvm.mlir.poison : vector<4xf64>
    %343 = llvm.insertelement %341, %342[%6 : i64] : vector<4xf64>
    %344 = llvm.shufflevector %343, %342 [0, 0, 0, 0] : vector<4xf64>
    %345 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %329[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %347 = llvm.load %346 {alignment = 8 : i64} : !llvm.ptr -> f64
    %348 = llvm.mlir.poison : vector<4xf64>
    %349 = llvm.insertelement %347, %348[%6 : i64] : vector<4xf64>
    %350 = llvm.shufflevector %349, %348 [0, 0, 0, 0] : vector<4xf64>
    %351 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %352 = llvm.getelementptr inbounds %329[%351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %353 = llvm.load %352 {alignment = 8 : i64} : !llvm.ptr -> f64
    %354 = llvm.mlir.poison : vector<4xf64>
    %355 = llvm.insertelement %353, %354[%6 : i64] : vector<4xf64>
    %356 = llvm.shufflevector %355, %354 [0, 0, 0, 0] : vector<4xf64>
    %357 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %358 = llvm.getelementptr inbounds %329[%357] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> f64
    %360 = llvm.mlir.poison : vector<4xf64>
    %361 = llvm.insertelement %359, %360[%6 : i64] : vector<4xf64>
    %362 = llvm.shufflevector %361, %360 [0, 0, 0, 0] : vector<4xf64>
    %363 = llvm.mul %k1, %236 overflow<nsw> : i64
    %364 = llvm.mul %k0, %0 overflow<nsw> : i64
    %365 = llvm.add %363, %364 overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %a_copy[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %367 = llvm.load %366 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %368 = llvm.add %6, %9 overflow<nsw> : i64
    %369 = llvm.add %363, %364 overflow<nsw> : i64
    %370 = llvm.add %369, %368 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %a_copy[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %373 = llvm.fmul %333, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %374 = llvm.fmul %333, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %375 = llvm.fmul %338, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %376 = llvm.fmul %338, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %377 = llvm.fmul %344, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %378 = llvm.fmul %344, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %379 = llvm.fmul %350, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %380 = llvm.fmul %350, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %381 = llvm.fmul %356, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %382 = llvm.fmul %356, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %383 = llvm.fmul %362, %367 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %384 = llvm.fmul %362, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %385 = llvm.fadd %313, %373 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %386 = llvm.fadd %314, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %387 = llvm.fadd %315, %375 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %388 = llvm.fadd %316, %376 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %389 = llvm.fadd %317, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %390 = llvm.fadd %318, %378 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %391 = llvm.fadd %319, %379 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %392 = llvm.fadd %320, %380 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %393 = llvm.fadd %321, %381 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %394 = llvm.fadd %322, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %395 = llvm.fadd %323, %383 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %396 = llvm.fadd %324, %384 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %397 = llvm.add %k0, %2 overflow<nsw> : i64
    %398 = llvm.icmp "slt" %397, %a_stride1 : i64
    llvm.cond_br %398, ^bb19(%397, %385, %386, %387, %388, %389, %390, %391, %392, %393, %394, %395, %396 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%385, %386, %387, %388, %389, %390, %391, %392, %393, %394, %395, %396 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%399: vector<4xf64>, %400: vector<4xf64>, %401: vector<4xf64>, %402: vector<4xf64>, %403: vector<4xf64>, %404: vector<4xf64>, %405: vector<4xf64>, %406: vector<4xf64>, %407: vector<4xf64>, %408: vector<4xf64>, %409: vector<4xf64>, %410: vector<4xf64>):
    %411 = llvm.add %k1, %2 overflow<nsw> : i64
    %412 = llvm.icmp "slt" %411, %a_size0 : i64
    llvm.cond_br %412, ^bb18(%411, %399, %400, %401, %402, %403, %404, %405, %406, %407, %408, %409, %410 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%399, %400, %401, %402, %403, %404, %405, %406, %407, %408, %409, %410 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%413: vector<4xf64>, %414: vector<4xf64>, %415: vector<4xf64>, %416: vector<4xf64>, %417: vector<4xf64>, %418: vector<4xf64>, %419: vector<4xf64>, %420: vector<4xf64>, %421: vector<4xf64>, %422: vector<4xf64>, %423: vector<4xf64>, %424: vector<4xf64>):
    %425 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %426 = llvm.add %425, %j_1_panel overflow<nsw> : i64
    %427 = llvm.getelementptr inbounds %out2[%426] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %413, %427 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %428 = llvm.getelementptr inbounds %427[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %414, %428 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %429 = llvm.getelementptr inbounds %427[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %415, %429 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %430 = llvm.getelementptr inbounds %429[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %416, %430 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %431 = llvm.mul %12, %a_size1 overflow<nsw> : i64
    %432 = llvm.getelementptr inbounds %427[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %417, %432 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %433 = llvm.getelementptr inbounds %432[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %418, %433 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %434 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %435 = llvm.getelementptr inbounds %427[%434] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %419, %435 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %436 = llvm.getelementptr inbounds %435[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %420, %436 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %437 = llvm.mul %9, %a_size1 overflow<nsw> : i64
    %438 = llvm.getelementptr inbounds %427[%437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %421, %438 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %439 = llvm.getelementptr inbounds %438[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %422, %439 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %440 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %427[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %423, %441 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %442 = llvm.getelementptr inbounds %441[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %424, %442 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %443 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %444 = llvm.icmp "slt" %443, %297 : i64
    llvm.cond_br %444, ^bb17(%443 : i64), ^bb22
  ^bb22:
    %445 = llvm.icmp "slt" %297, %a_size1 : i64
    llvm.cond_br %445, ^bb23(%297 : i64), ^bb28
  ^bb23(%i_1_below_tile: i64):
    %446 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %447 = llvm.sub %446, %i_1_below_tile overflow<nsw> : i64
    %448 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %449 = llvm.intr.smin(%447, %448) : (i64, i64) -> i64
    %450 = llvm.add %449, %11 overflow<nsw> : i64
    %451 = llvm.intr.smin(%450, %1) : (i64, i64) -> i64
    %452 = llvm.add %i_1_below_tile, %451 : i64
    %453 = llvm.intr.smin(%450, %12) : (i64, i64) -> i64
    %454 = llvm.add %i_1_below_tile, %453 : i64
    %455 = llvm.intr.smin(%450, %2) : (i64, i64) -> i64
    %456 = llvm.add %i_1_below_tile, %455 : i64
    %457 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %457, ^bb24(%6, %60, %60, %60, %60, %60, %60, %60, %60 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%60, %60, %60, %60, %60, %60, %60, %60 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%k1_1_below: i64, %458: vector<4xf64>, %459: vector<4xf64>, %460: vector<4xf64>, %461: vector<4xf64>, %462: vector<4xf64>, %463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>):
    %466 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %466, ^bb25(%6, %458, %459, %460, %461, %462, %463, %464, %465 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%458, %459, %460, %461, %462, %463, %464, %465 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_1_below: i64, %467: vector<4xf64>, %468: vector<4xf64>, %469: vector<4xf64>, %470: vector<4xf64>, %471: vector<4xf64>, %472: vector<4xf64>, %473: vector<4xf64>, %474: vector<4xf64>):
    %475 = llvm.mul %k1_1_below, %57 overflow<nsw> : i64
    %476 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %477 = llvm.add %475, %476 overflow<nsw> : i64
    %478 = llvm.add %477, %k0_1_below overflow<nsw> : i64
    %479 = llvm.getelementptr inbounds %a[%478] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %480 = llvm.load %479 {alignment = 8 : i64} : !llvm.ptr -> f64
    %481 = llvm.mlir.poison : vector<4xf64>
    %482 = llvm.insertelement %480, %481[%6 : i64] : vector<4xf64>
    %483 = llvm.shufflevector %482, %481 [0, 0, 0, 0] : vector<4xf64>
    %484 = llvm.mul %456, %a_stride1 overflow<nsw> : i64
    %485 = llvm.add %475, %484 overflow<nsw> : i64
    %486 = llvm.add %485, %k0_1_below overflow<nsw> : i64
    %487 = llvm.getelementptr inbounds %a[%486] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %488 = llvm.load %487 {alignment = 8 : i64} : !llvm.ptr -> f64
    %489 = llvm.mlir.poison : vector<4xf64>
    %490 = llvm.insertelement %488, %489[%6 : i64] : vector<4xf64>
    %491 = llvm.shufflevector %490, %489 [0, 0, 0, 0] : vector<4xf64>
    %492 = llvm.mul %454, %a_stride1 overflow<nsw> : i64
    %493 = llvm.add %475, %492 overflow<nsw> : i64
    %494 = llvm.add %493, %k0_1_below overflow<nsw> : i64
    %495 = llvm.getelementptr inbounds %a[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %496 = llvm.load %495 {alignment = 8 : i64} : !llvm.ptr -> f64
    %497 = llvm.mlir.poison : vector<4xf64>
    %498 = llvm.insertelement %496, %497[%6 : i64] : vector<4xf64>
    %499 = llvm.shufflevector %498, %497 [0, 0, 0, 0] : vector<4xf64>
    %500 = llvm.mul %452, %a_stride1 overflow<nsw> : i64
    %501 = llvm.add %475, %500 overflow<nsw> : i64
    %502 = llvm.add %501, %k0_1_below overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %a[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %504 = llvm.load %503 {alignment = 8 : i64} : !llvm.ptr -> f64
    %505 = llvm.mlir.poison : vector<4xf64>
    %506 = llvm.insertelement %504, %505[%6 : i64] : vector<4xf64>
    %507 = llvm.shufflevector %506, %505 [0, 0, 0, 0] : vector<4xf64>
    %508 = llvm.mul %k1_1_below, %236 overflow<nsw> : i64
    %509 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %510 = llvm.add %508, %509 overflow<nsw> : i64
    %511 = llvm.getelementptr inbounds %a_copy[%510] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %512 = llvm.load %511 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %513 = llvm.add %6, %9 overflow<nsw> : i64
    %514 = llvm.add %508, %509 overflow<nsw> : i64
    %515 = llvm.add %514, %513 overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %a_copy[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %517 = llvm.load %516 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %518 = llvm.fmul %483, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %519 = llvm.fmul %483, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %520 = llvm.fmul %491, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %521 = llvm.fmul %491, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %522 = llvm.fmul %499, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %523 = llvm.fmul %499, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %524 = llvm.fmul %507, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.fmul %507, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %526 = llvm.fadd %467, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %527 = llvm.fadd %468, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %528 = llvm.fadd %469, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.fadd %470, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %530 = llvm.fadd %471, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %531 = llvm.fadd %472, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.fadd %473, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %533 = llvm.fadd %474, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %534 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %535 = llvm.icmp "slt" %534, %a_stride1 : i64
    llvm.cond_br %535, ^bb25(%534, %526, %527, %528, %529, %530, %531, %532, %533 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%526, %527, %528, %529, %530, %531, %532, %533 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%536: vector<4xf64>, %537: vector<4xf64>, %538: vector<4xf64>, %539: vector<4xf64>, %540: vector<4xf64>, %541: vector<4xf64>, %542: vector<4xf64>, %543: vector<4xf64>):
    %544 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %545 = llvm.icmp "slt" %544, %a_size0 : i64
    llvm.cond_br %545, ^bb24(%544, %536, %537, %538, %539, %540, %541, %542, %543 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%536, %537, %538, %539, %540, %541, %542, %543 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%546: vector<4xf64>, %547: vector<4xf64>, %548: vector<4xf64>, %549: vector<4xf64>, %550: vector<4xf64>, %551: vector<4xf64>, %552: vector<4xf64>, %553: vector<4xf64>):
    %554 = llvm.icmp "slt" %6, %449 : i64
    %555 = llvm.icmp "slt" %2, %449 : i64
    %556 = llvm.icmp "slt" %12, %449 : i64
    %557 = llvm.icmp "slt" %1, %449 : i64
    %558 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %559 = llvm.add %558, %j_1_panel overflow<nsw> : i64
    %560 = llvm.getelementptr inbounds %out2[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %546, %560 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %561 = llvm.getelementptr inbounds %560[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %547, %561 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %562 = llvm.mul %456, %a_size1 overflow<nsw> : i64
    %563 = llvm.add %562, %j_1_panel overflow<nsw> : i64
    %564 = llvm.getelementptr inbounds %out2[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %548, %564 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %565 = llvm.getelementptr inbounds %564[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %549, %565 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %566 = llvm.mul %454, %a_size1 overflow<nsw> : i64
    %567 = llvm.add %566, %j_1_panel overflow<nsw> : i64
    %568 = llvm.getelementptr inbounds %out2[%567] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %550, %568 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %569 = llvm.getelementptr inbounds %568[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %551, %569 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %570 = llvm.mul %452, %a_size1 overflow<nsw> : i64
    %571 = llvm.add %570, %j_1_panel overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %out2[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %552, %572 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %573 = llvm.getelementptr inbounds %572[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %553, %573 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %574 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %575 = llvm.icmp "slt" %574, %a_size1 : i64
    llvm.cond_br %575, ^bb23(%574 : i64), ^bb28
  ^bb28:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %576 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %577 = llvm.icmp "slt" %576, %222 : i64
    llvm.cond_br %577, ^bb9(%576 : i64), ^bb29
  ^bb29:
    %578 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %579 = llvm.icmp "slt" %578, %220 : i64
    llvm.cond_br %579, ^bb8(%578 : i64), ^bb30
  ^bb30:
    %580 = llvm.mul %219, %13 overflow<nsw> : i64
    %581 = llvm.add %a_size1, %580 overflow<nsw> : i64
    %582 = llvm.ashr %581, %1 : i64
    %583 = llvm.mul %582, %0 overflow<nsw> : i64
    %584 = llvm.add %583, %220 overflow<nsw> : i64
    %585 = llvm.add %581, %3 overflow<nsw> : i64
    %586 = llvm.sdiv %585, %4 : i64
    %587 = llvm.srem %585, %4 : i64
    %588 = llvm.icmp "ne" %587, %6 : i64
    %589 = llvm.xor %587, %4 : i64
    %590 = llvm.icmp "slt" %589, %6 : i64
    %591 = llvm.and %588, %590 : i1
    %592 = llvm.add %586, %11 : i64
    %593 = llvm.select %591, %592, %586 : i1, i64
    %594 = llvm.mul %593, %5 overflow<nsw> : i64
    %595 = llvm.add %220, %594 overflow<nsw> : i64
    %596 = llvm.add %581, %1 overflow<nsw> : i64
    %597 = llvm.sdiv %596, %4 : i64
    %598 = llvm.srem %596, %4 : i64
    %599 = llvm.icmp "ne" %598, %6 : i64
    %600 = llvm.xor %598, %4 : i64
    %601 = llvm.icmp "slt" %600, %6 : i64
    %602 = llvm.and %599, %601 : i1
    %603 = llvm.add %597, %11 : i64
    %604 = llvm.select %602, %603, %597 : i1, i64
    %605 = llvm.mul %604, %4 overflow<nsw> : i64
    %606 = llvm.add %595, %605 overflow<nsw> : i64
    %607 = llvm.add %581, %2 overflow<nsw> : i64
    %608 = llvm.sdiv %607, %4 : i64
    %609 = llvm.srem %607, %4 : i64
    %610 = llvm.icmp "ne" %609, %6 : i64
    %611 = llvm.xor %609, %4 : i64
    %612 = llvm.icmp "slt" %611, %6 : i64
    %613 = llvm.and %610, %612 : i1
    %614 = llvm.add %608, %11 : i64
    %615 = llvm.select %613, %614, %608 : i1, i64
    %616 = llvm.mul %615, %4 overflow<nsw> : i64
    %617 = llvm.add %606, %616 overflow<nsw> : i64
    %618 = llvm.intr.smax(%617, %220) : (i64, i64) -> i64
    %619 = llvm.intr.smin(%618, %a_size1) : (i64, i64) -> i64
    %620 = llvm.sub %584, %220 : i64
    %621 = llvm.intr.smax(%620, %6) : (i64, i64) -> i64
    %622 = llvm.add %621, %10 : i64
    %623 = llvm.udiv %622, %0 : i64
    %624 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %625 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %626 = llvm.mul %625, %52 : i64
    %627 = llvm.add %2, %626 : i64
    %628 = llvm.mul %624, %627 : i64
    %629 = llvm.sub %619, %220 : i64
    %630 = llvm.intr.smax(%629, %6) : (i64, i64) -> i64
    %631 = llvm.add %630, %3 : i64
    %632 = llvm.udiv %631, %4 : i64
    %633 = llvm.mul %625, %53 : i64
    %634 = llvm.add %2, %633 : i64
    %635 = llvm.mul %624, %634 : i64
    %636 = llvm.add %53, %635 : i64
    %637 = llvm.mul %632, %636 : i64
    %638 = llvm.sub %a_size1, %619 : i64
    %639 = llvm.intr.smax(%638, %6) : (i64, i64) -> i64
    %640 = llvm.add %639, %1 : i64
    %641 = llvm.udiv %640, %9 : i64
    %642 = llvm.mul %625, %54 : i64
    %643 = llvm.add %2, %642 : i64
    %644 = llvm.mul %624, %643 : i64
    %645 = llvm.add %54, %644 : i64
    %646 = llvm.mul %641, %645 : i64
    %647 = llvm.add %3, %628 : i64
    %648 = llvm.add %647, %637 : i64
    %649 = llvm.add %648, %646 : i64
    %650 = llvm.mul %623, %649 : i64
    %651 = llvm.icmp "sge" %650, %29 : i64
    %652 = llvm.sub %584, %220 overflow<nsw> : i64
    %653 = llvm.icmp "sgt" %652, %6 : i64
    %654 = llvm.sub %652, %2 overflow<nsw> : i64
    %655 = llvm.sdiv %654, %0 : i64
    %656 = llvm.add %655, %2 overflow<nsw> : i64
    %657 = llvm.select %653, %656, %6 : i1, i64
    llvm.cond_br %651, ^bb31, ^bb32
  ^bb31:
    llvm.store %220, %55 {alignment = 8 : i64} : i64, !llvm.ptr
    %658 = llvm.getelementptr inbounds %55[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %584, %658 {alignment = 8 : i64} : i64, !llvm.ptr
    %659 = llvm.getelementptr inbounds %55[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %659 {alignment = 8 : i64} : i64, !llvm.ptr
    %660 = llvm.getelementptr inbounds %55[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %660 {alignment = 8 : i64} : i64, !llvm.ptr
    %661 = llvm.getelementptr inbounds %55[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %661 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %662 = llvm.getelementptr inbounds %55[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %662 {alignment = 8 : i64} : i64, !llvm.ptr
    %663 = llvm.getelementptr inbounds %55[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %663 {alignment = 8 : i64} : i64, !llvm.ptr
    %664 = llvm.getelementptr inbounds %55[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %619, %664 {alignment = 8 : i64} : i64, !llvm.ptr
    %665 = llvm.getelementptr inbounds %55[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %665 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %666 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %667 = llvm.call @stepwell_parallel_for(%666, %55, %657, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%667 : i32)
  ^bb32:
    %668 = llvm.call @program.parallel2(%6, %657, %220, %584, %a_size0, %a_stride1, %a, %a_size1, %57, %619, %out2) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb33(%668 : i32)
  ^bb33(%669: i32):
    %670 = llvm.icmp "eq" %669, %47 : i32
    llvm.cond_br %670, ^bb34, ^bb58(%669 : i32)
  ^bb34:
    %671 = llvm.and %a_size1, %10 : i64
    %672 = llvm.intr.smin(%9, %671) : (i64, i64) -> i64
    %673 = llvm.intr.smax(%672, %6) : (i64, i64) -> i64
    %674 = llvm.icmp "slt" %584, %a_size1 : i64
    llvm.cond_br %674, ^bb35(%584 : i64), ^bb49
  ^bb35(%j_1_last_right_panel: i64):
    %675 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %676 = llvm.extractvalue %675[0] : !llvm.struct<(i64, i1)>
    %677 = llvm.extractvalue %675[1] : !llvm.struct<(i64, i1)>
    %678 = llvm.xor %677, %49 : i1
    llvm.cond_br %678, ^bb36, ^bb58(%50 : i32)
  ^bb36:
    %679 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%676, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %680 = llvm.extractvalue %679[0] : !llvm.struct<(i64, i1)>
    %681 = llvm.extractvalue %679[1] : !llvm.struct<(i64, i1)>
    %682 = llvm.xor %681, %49 : i1
    llvm.cond_br %682, ^bb37, ^bb58(%50 : i32)
  ^bb37:
    %683 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%680, %673) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %684 = llvm.extractvalue %683[0] : !llvm.struct<(i64, i1)>
    %685 = llvm.extractvalue %683[1] : !llvm.struct<(i64, i1)>
    %686 = llvm.xor %685, %49 : i1
    llvm.cond_br %686, ^bb38, ^bb58(%50 : i32)
  ^bb38:
    %687 = llvm.add %684, %37 overflow<nsw> : i64
    %688 = llvm.and %687, %51 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%37, %688) : (i64, i64) -> !llvm.ptr
    %689 = llvm.mlir.zero : !llvm.ptr
    %690 = llvm.icmp "ne" %a_copy_1, %689 : !llvm.ptr
    llvm.cond_br %690, ^bb39, ^bb58(%50 : i32)
  ^bb39:
    %691 = llvm.mul %673, %a_stride1 overflow<nsw> : i64
    %692 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %693 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %694 = llvm.add %j_1_last_right_panel, %9 : i64
    %695 = llvm.intr.smin(%694, %a_size1) : (i64, i64) -> i64
    %696 = llvm.sub %695, %j_1_last_right_panel : i64
    %697 = llvm.intr.smax(%696, %6) : (i64, i64) -> i64
    %698 = llvm.mul %697, %3 : i64
    %699 = llvm.add %1, %698 : i64
    %700 = llvm.mul %693, %699 : i64
    %701 = llvm.add %2, %700 : i64
    %702 = llvm.mul %692, %701 : i64
    %703 = llvm.icmp "sge" %702, %29 : i64
    %704 = llvm.icmp "sgt" %a_size0, %6 : i64
    %705 = llvm.select %704, %a_size0, %6 : i1, i64
    llvm.cond_br %703, ^bb40, ^bb41
  ^bb40:
    llvm.store %a_size0, %56 {alignment = 8 : i64} : i64, !llvm.ptr
    %706 = llvm.getelementptr inbounds %56[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %706 {alignment = 8 : i64} : i64, !llvm.ptr
    %707 = llvm.getelementptr inbounds %56[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %707 {alignment = 8 : i64} : i64, !llvm.ptr
    %708 = llvm.getelementptr inbounds %56[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %708 {alignment = 8 : i64} : i64, !llvm.ptr
    %709 = llvm.getelementptr inbounds %56[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %709 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %710 = llvm.getelementptr inbounds %56[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %710 {alignment = 8 : i64} : i64, !llvm.ptr
    %711 = llvm.getelementptr inbounds %56[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %711 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %712 = llvm.getelementptr inbounds %56[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %673, %712 {alignment = 8 : i64} : i64, !llvm.ptr
    %713 = llvm.getelementptr inbounds %56[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %691, %713 {alignment = 8 : i64} : i64, !llvm.ptr
    %714 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %715 = llvm.call @stepwell_parallel_for(%714, %56, %705, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%715 : i32)
  ^bb41:
    %716 = llvm.call @program.parallel3(%6, %705, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %57, %a_copy_1, %673, %691) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%716 : i32)
  ^bb42(%717: i32):
    %718 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %719 = llvm.sub %718, %j_1_last_right_panel overflow<nsw> : i64
    %720 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %721 = llvm.intr.smin(%719, %720) : (i64, i64) -> i64
    %722 = llvm.intr.smin(%721, %9) : (i64, i64) -> i64
    %723 = llvm.intr.smax(%722, %6) : (i64, i64) -> i64
    %724 = llvm.trunc %723 : i64 to i32
    %725 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %726 = llvm.mlir.poison : vector<4xi32>
    %727 = llvm.insertelement %724, %726[%6 : i64] : vector<4xi32>
    %728 = llvm.shufflevector %727, %726 [0, 0, 0, 0] : vector<4xi32>
    %729 = llvm.icmp "slt" %725, %728 : vector<4xi32>
    %730 = llvm.icmp "slt" %220, %a_size1 : i64
    llvm.cond_br %730, ^bb43, ^bb48
  ^bb43:
    %731 = llvm.add %220, %0 overflow<nsw> : i64
    %732 = llvm.sub %731, %220 overflow<nsw> : i64
    %733 = llvm.sub %a_size1, %220 overflow<nsw> : i64
    %734 = llvm.intr.smin(%732, %733) : (i64, i64) -> i64
    %735 = llvm.add %734, %11 overflow<nsw> : i64
    %736 = llvm.intr.smin(%735, %10) : (i64, i64) -> i64
    %737 = llvm.add %220, %736 : i64
    %738 = llvm.intr.smin(%735, %4) : (i64, i64) -> i64
    %739 = llvm.add %220, %738 : i64
    %740 = llvm.intr.smin(%735, %3) : (i64, i64) -> i64
    %741 = llvm.add %220, %740 : i64
    %742 = llvm.intr.smin(%735, %9) : (i64, i64) -> i64
    %743 = llvm.add %220, %742 : i64
    %744 = llvm.intr.smin(%735, %1) : (i64, i64) -> i64
    %745 = llvm.add %220, %744 : i64
    %746 = llvm.intr.smin(%735, %12) : (i64, i64) -> i64
    %747 = llvm.add %220, %746 : i64
    %748 = llvm.intr.smin(%735, %2) : (i64, i64) -> i64
    %749 = llvm.add %220, %748 : i64
    %750 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %750, ^bb44(%6, %60, %60, %60, %60, %60, %60, %60, %60 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%60, %60, %60, %60, %60, %60, %60, %60 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%k1_1_last_right: i64, %751: vector<4xf64>, %752: vector<4xf64>, %753: vector<4xf64>, %754: vector<4xf64>, %755: vector<4xf64>, %756: vector<4xf64>, %757: vector<4xf64>, %758: vector<4xf64>):
    %759 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %759, ^bb45(%6, %751, %752, %753, %754, %755, %756, %757, %758 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%751, %752, %753, %754, %755, %756, %757, %758 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_last_right: i64, %760: vector<4xf64>, %761: vector<4xf64>, %762: vector<4xf64>, %763: vector<4xf64>, %764: vector<4xf64>, %765: vector<4xf64>, %766: vector<4xf64>, %767: vector<4xf64>):
    %768 = llvm.mul %k1_1_last_right, %57 overflow<nsw> : i64
    %769 = llvm.mul %220, %a_stride1 overflow<nsw> : i64
    %770 = llvm.add %768, %769 overflow<nsw> : i64
    %771 = llvm.add %770, %k0_1_last_right overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %a[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %773 = llvm.load %772 {alignment = 8 : i64} : !llvm.ptr -> f64
    %774 = llvm.mlir.poison : vector<4xf64>
    %775 = llvm.insertelement %773, %774[%6 : i64] : vector<4xf64>
    %776 = llvm.shufflevector %775, %774 [0, 0, 0, 0] : vector<4xf64>
    %777 = llvm.mul %749, %a_stride1 overflow<nsw> : i64
    %778 = llvm.add %768, %777 overflow<nsw> : i64
    %779 = llvm.add %778, %k0_1_last_right overflow<nsw> : i64
    %780 = llvm.getelementptr inbounds %a[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %781 = llvm.load %780 {alignment = 8 : i64} : !llvm.ptr -> f64
    %782 = llvm.mlir.poison : vector<4xf64>
    %783 = llvm.insertelement %781, %782[%6 : i64] : vector<4xf64>
    %784 = llvm.shufflevector %783, %782 [0, 0, 0, 0] : vector<4xf64>
    %785 = llvm.mul %747, %a_stride1 overflow<nsw> : i64
    %786 = llvm.add %768, %785 overflow<nsw> : i64
    %787 = llvm.add %786, %k0_1_last_right overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %a[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %789 = llvm.load %788 {alignment = 8 : i64} : !llvm.ptr -> f64
    %790 = llvm.mlir.poison : vector<4xf64>
    %791 = llvm.insertelement %789, %790[%6 : i64] : vector<4xf64>
    %792 = llvm.shufflevector %791, %790 [0, 0, 0, 0] : vector<4xf64>
    %793 = llvm.mul %745, %a_stride1 overflow<nsw> : i64
    %794 = llvm.add %768, %793 overflow<nsw> : i64
    %795 = llvm.add %794, %k0_1_last_right overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %a[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %797 = llvm.load %796 {alignment = 8 : i64} : !llvm.ptr -> f64
    %798 = llvm.mlir.poison : vector<4xf64>
    %799 = llvm.insertelement %797, %798[%6 : i64] : vector<4xf64>
    %800 = llvm.shufflevector %799, %798 [0, 0, 0, 0] : vector<4xf64>
    %801 = llvm.mul %743, %a_stride1 overflow<nsw> : i64
    %802 = llvm.add %768, %801 overflow<nsw> : i64
    %803 = llvm.add %802, %k0_1_last_right overflow<nsw> : i64
    %804 = llvm.getelementptr inbounds %a[%803] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %805 = llvm.load %804 {alignment = 8 : i64} : !llvm.ptr -> f64
    %806 = llvm.mlir.poison : vector<4xf64>
    %807 = llvm.insertelement %805, %806[%6 : i64] : vector<4xf64>
    %808 = llvm.shufflevector %807, %806 [0, 0, 0, 0] : vector<4xf64>
    %809 = llvm.mul %741, %a_stride1 overflow<nsw> : i64
    %810 = llvm.add %768, %809 overflow<nsw> : i64
    %811 = llvm.add %810, %k0_1_last_right overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %a[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %813 = llvm.load %812 {alignment = 8 : i64} : !llvm.ptr -> f64
    %814 = llvm.mlir.poison : vector<4xf64>
    %815 = llvm.insertelement %813, %814[%6 : i64] : vector<4xf64>
    %816 = llvm.shufflevector %815, %814 [0, 0, 0, 0] : vector<4xf64>
    %817 = llvm.mul %739, %a_stride1 overflow<nsw> : i64
    %818 = llvm.add %768, %817 overflow<nsw> : i64
    %819 = llvm.add %818, %k0_1_last_right overflow<nsw> : i64
    %820 = llvm.getelementptr inbounds %a[%819] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %821 = llvm.load %820 {alignment = 8 : i64} : !llvm.ptr -> f64
    %822 = llvm.mlir.poison : vector<4xf64>
    %823 = llvm.insertelement %821, %822[%6 : i64] : vector<4xf64>
    %824 = llvm.shufflevector %823, %822 [0, 0, 0, 0] : vector<4xf64>
    %825 = llvm.mul %737, %a_stride1 overflow<nsw> : i64
    %826 = llvm.add %768, %825 overflow<nsw> : i64
    %827 = llvm.add %826, %k0_1_last_right overflow<nsw> : i64
    %828 = llvm.getelementptr inbounds %a[%827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %829 = llvm.load %828 {alignment = 8 : i64} : !llvm.ptr -> f64
    %830 = llvm.mlir.poison : vector<4xf64>
    %831 = llvm.insertelement %829, %830[%6 : i64] : vector<4xf64>
    %832 = llvm.shufflevector %831, %830 [0, 0, 0, 0] : vector<4xf64>
    %833 = llvm.mul %k1_1_last_right, %691 overflow<nsw> : i64
    %834 = llvm.mul %k0_1_last_right, %673 overflow<nsw> : i64
    %835 = llvm.add %833, %834 overflow<nsw> : i64
    %836 = llvm.getelementptr inbounds %a_copy_1[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %837 = llvm.intr.masked.load %836, %729, %60 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %838 = llvm.fmul %776, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %839 = llvm.fmul %784, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %840 = llvm.fmul %792, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %841 = llvm.fmul %800, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %842 = llvm.fmul %808, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %843 = llvm.fmul %816, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %844 = llvm.fmul %824, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %845 = llvm.fmul %832, %837 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %846 = llvm.fadd %760, %838 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %847 = llvm.fadd %761, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %848 = llvm.fadd %762, %840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %849 = llvm.fadd %763, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %850 = llvm.fadd %764, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %851 = llvm.fadd %765, %843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %852 = llvm.fadd %766, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %853 = llvm.fadd %767, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %855 = llvm.icmp "slt" %854, %a_stride1 : i64
    llvm.cond_br %855, ^bb45(%854, %846, %847, %848, %849, %850, %851, %852, %853 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%846, %847, %848, %849, %850, %851, %852, %853 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%856: vector<4xf64>, %857: vector<4xf64>, %858: vector<4xf64>, %859: vector<4xf64>, %860: vector<4xf64>, %861: vector<4xf64>, %862: vector<4xf64>, %863: vector<4xf64>):
    %864 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %865 = llvm.icmp "slt" %864, %a_size0 : i64
    llvm.cond_br %865, ^bb44(%864, %856, %857, %858, %859, %860, %861, %862, %863 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%856, %857, %858, %859, %860, %861, %862, %863 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%866: vector<4xf64>, %867: vector<4xf64>, %868: vector<4xf64>, %869: vector<4xf64>, %870: vector<4xf64>, %871: vector<4xf64>, %872: vector<4xf64>, %873: vector<4xf64>):
    %874 = llvm.icmp "slt" %6, %734 : i64
    %875 = llvm.icmp "slt" %2, %734 : i64
    %876 = llvm.icmp "slt" %12, %734 : i64
    %877 = llvm.icmp "slt" %1, %734 : i64
    %878 = llvm.icmp "slt" %9, %734 : i64
    %879 = llvm.icmp "slt" %3, %734 : i64
    %880 = llvm.icmp "slt" %4, %734 : i64
    %881 = llvm.icmp "slt" %10, %734 : i64
    %882 = llvm.mul %220, %a_size1 overflow<nsw> : i64
    %883 = llvm.add %882, %j_1_last_right_panel overflow<nsw> : i64
    %884 = llvm.getelementptr inbounds %out2[%883] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %866, %884, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %885 = llvm.mul %749, %a_size1 overflow<nsw> : i64
    %886 = llvm.add %885, %j_1_last_right_panel overflow<nsw> : i64
    %887 = llvm.getelementptr inbounds %out2[%886] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %867, %887, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %888 = llvm.mul %747, %a_size1 overflow<nsw> : i64
    %889 = llvm.add %888, %j_1_last_right_panel overflow<nsw> : i64
    %890 = llvm.getelementptr inbounds %out2[%889] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %868, %890, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %891 = llvm.mul %745, %a_size1 overflow<nsw> : i64
    %892 = llvm.add %891, %j_1_last_right_panel overflow<nsw> : i64
    %893 = llvm.getelementptr inbounds %out2[%892] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %869, %893, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %894 = llvm.mul %743, %a_size1 overflow<nsw> : i64
    %895 = llvm.add %894, %j_1_last_right_panel overflow<nsw> : i64
    %896 = llvm.getelementptr inbounds %out2[%895] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %870, %896, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %897 = llvm.mul %741, %a_size1 overflow<nsw> : i64
    %898 = llvm.add %897, %j_1_last_right_panel overflow<nsw> : i64
    %899 = llvm.getelementptr inbounds %out2[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %871, %899, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %900 = llvm.mul %739, %a_size1 overflow<nsw> : i64
    %901 = llvm.add %900, %j_1_last_right_panel overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %out2[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %872, %902, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %903 = llvm.mul %737, %a_size1 overflow<nsw> : i64
    %904 = llvm.add %903, %j_1_last_right_panel overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %out2[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %873, %905, %729 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb48
  ^bb48:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %906 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %907 = llvm.icmp "slt" %906, %a_size1 : i64
    llvm.cond_br %907, ^bb35(%906 : i64), ^bb49
  ^bb49:
    %908 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %908, ^bb50(%6 : i64), ^bb57
  ^bb50(%i: i64):
    %909 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %909, ^bb51(%i : i64), ^bb56
  ^bb51(%j: i64):
    %910 = llvm.add %i, %14 overflow<nsw> : i64
    %911 = llvm.intr.smin(%910, %a_size1) : (i64, i64) -> i64
    %912 = llvm.icmp "slt" %i, %911 : i64
    llvm.cond_br %912, ^bb52(%i : i64), ^bb55
  ^bb52(%i_1: i64):
    %913 = llvm.add %i_1, %2 overflow<nsw> : i64
    %914 = llvm.intr.smax(%913, %j) : (i64, i64) -> i64
    %915 = llvm.add %j, %14 overflow<nsw> : i64
    %916 = llvm.intr.smin(%915, %a_size1) : (i64, i64) -> i64
    %917 = llvm.icmp "slt" %914, %916 : i64
    llvm.cond_br %917, ^bb53(%914 : i64), ^bb54
  ^bb53(%j_1: i64):
    %918 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %919 = llvm.add %918, %i_1 overflow<nsw> : i64
    %920 = llvm.getelementptr inbounds %out2[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %921 = llvm.load %920 {alignment = 8 : i64} : !llvm.ptr -> f64
    %922 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %923 = llvm.add %922, %j_1 overflow<nsw> : i64
    %924 = llvm.getelementptr inbounds %out2[%923] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %921, %924 {alignment = 8 : i64} : f64, !llvm.ptr
    %925 = llvm.add %j_1, %2 overflow<nsw> : i64
    %926 = llvm.icmp "slt" %925, %916 : i64
    llvm.cond_br %926, ^bb53(%925 : i64), ^bb54
  ^bb54:
    %927 = llvm.add %i_1, %2 overflow<nsw> : i64
    %928 = llvm.icmp "slt" %927, %911 : i64
    llvm.cond_br %928, ^bb52(%927 : i64), ^bb55
  ^bb55:
    %929 = llvm.add %j, %14 overflow<nsw> : i64
    %930 = llvm.icmp "slt" %929, %a_size1 : i64
    llvm.cond_br %930, ^bb51(%929 : i64), ^bb56
  ^bb56:
    %931 = llvm.add %i, %14 overflow<nsw> : i64
    %932 = llvm.icmp "slt" %931, %a_size1 : i64
    llvm.cond_br %932, ^bb50(%931 : i64), ^bb57
  ^bb57:
    llvm.return %47 : i32
  ^bb58(%933: i32):
    llvm.return %933 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %934: i64, %935: i64, %936: i64, %937: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %938: i64, %939: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %940: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %941: i64, %942: i64, %943: i64, %944: i1) -> i32 attributes {no_unwind, no_inline} {
    %945 = llvm.mlir.constant(0) : i64
    %946 = llvm.mlir.constant(1) : i64
    %947 = llvm.mlir.constant(8) : i64
    %948 = llvm.mlir.constant(8192) : i64
    %949 = llvm.mlir.constant(4) : i64
    %950 = llvm.mlir.constant(6) : i64
    %951 = llvm.mlir.constant(-1) : i64
    %952 = llvm.mlir.constant(5) : i64
    %953 = llvm.mlir.constant(3) : i64
    %954 = llvm.mlir.constant(2) : i64
    %955 = llvm.mlir.constant(16384) : i64
    %956 = llvm.mlir.constant(7) : i64
    %957 = llvm.mlir.constant(64) : i64
    %958 = llvm.mlir.constant(-64) : i64
    %959 = llvm.mlir.constant(1 : i32) : i32
    %960 = llvm.mlir.constant(0 : i32) : i32
    %961 = llvm.mlir.constant(3 : i32) : i32
    %962 = llvm.mlir.constant(true) : i1
    %963 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %964 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %964, ^bb1(%begin : i64), ^bb43
  ^bb1(%b0: i64):
    %965 = llvm.icmp "slt" %945, %934 : i64
    llvm.cond_br %965, ^bb2(%945 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %966 = llvm.icmp "slt" %945, %935 : i64
    llvm.cond_br %966, ^bb3(%945 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %967 = llvm.mul %936, %957 overflow<nsw> : i64
    %968 = llvm.add %967, %957 overflow<nsw> : i64
    %969 = llvm.and %968, %958 : i64
    %b_copy = llvm.call @aligned_alloc(%957, %969) : (i64, i64) -> !llvm.ptr
    %970 = llvm.mlir.zero : !llvm.ptr
    %971 = llvm.icmp "ne" %b_copy, %970 : !llvm.ptr
    llvm.cond_br %971, ^bb4, ^bb44(%959 : i32)
  ^bb4:
    llvm.cond_br %937, ^bb5, ^bb8
  ^bb5:
    %972 = llvm.add %k0_piece, %948 overflow<nsw> : i64
    %973 = llvm.intr.smin(%972, %a_stride1_1) : (i64, i64) -> i64
    %974 = llvm.icmp "slt" %k0_piece, %973 : i64
    llvm.cond_br %974, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %975 = llvm.add %k0_copy, %947 overflow<nsw> : i64
    %976 = llvm.mul %b0, %938 overflow<nsw> : i64
    %977 = llvm.mul %975, %b_stride1_1 overflow<nsw> : i64
    %978 = llvm.add %976, %977 overflow<nsw> : i64
    %979 = llvm.add %978, %j_panel overflow<nsw> : i64
    %980 = llvm.getelementptr %b_1[%979] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%980, %960, %961, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    %981 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %982 = llvm.add %976, %981 overflow<nsw> : i64
    %983 = llvm.add %982, %j_panel overflow<nsw> : i64
    %984 = llvm.getelementptr inbounds %b_1[%983] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %985 = llvm.load %984 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %986 = llvm.getelementptr inbounds %984[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %987 = llvm.load %986 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %988 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %989 = llvm.mul %988, %947 overflow<nsw> : i64
    %990 = llvm.getelementptr inbounds %b_copy[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %985, %990 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %991 = llvm.add %945, %949 overflow<nsw> : i64
    %992 = llvm.add %989, %991 overflow<nsw> : i64
    %993 = llvm.getelementptr inbounds %b_copy[%992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %987, %993 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %994 = llvm.add %k0_copy, %946 overflow<nsw> : i64
    %995 = llvm.icmp "slt" %994, %973 : i64
    llvm.cond_br %995, ^bb6(%994 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %996 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %997 = llvm.intr.smin(%948, %996) : (i64, i64) -> i64
    %998 = llvm.intr.smax(%997, %945) : (i64, i64) -> i64
    %999 = llvm.select %937, %945, %998 : i1, i64
    %1000 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1001 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %1002 = llvm.add %1000, %1001 overflow<nsw> : i64
    %1003 = llvm.add %1002, %j_panel overflow<nsw> : i64
    %1004 = llvm.getelementptr inbounds %b_1[%1003] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1005 = llvm.select %937, %b_copy, %1004 : i1, !llvm.ptr
    %1006 = llvm.select %937, %936, %999 : i1, i64
    %1007 = llvm.select %937, %947, %b_stride1_1 : i1, i64
    %1008 = llvm.icmp "slt" %945, %939 : i64
    llvm.cond_br %1008, ^bb9(%945 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %1009 = llvm.add %i_tile, %950 overflow<nsw> : i64
    %1010 = llvm.sub %1009, %i_tile overflow<nsw> : i64
    %1011 = llvm.sub %939, %i_tile overflow<nsw> : i64
    %1012 = llvm.intr.smin(%1010, %1011) : (i64, i64) -> i64
    %1013 = llvm.add %1012, %951 overflow<nsw> : i64
    %1014 = llvm.intr.smin(%1013, %952) : (i64, i64) -> i64
    %1015 = llvm.add %i_tile, %1014 : i64
    %1016 = llvm.intr.smin(%1013, %949) : (i64, i64) -> i64
    %1017 = llvm.add %i_tile, %1016 : i64
    %1018 = llvm.intr.smin(%1013, %953) : (i64, i64) -> i64
    %1019 = llvm.add %i_tile, %1018 : i64
    %1020 = llvm.intr.smin(%1013, %954) : (i64, i64) -> i64
    %1021 = llvm.add %i_tile, %1020 : i64
    %1022 = llvm.intr.smin(%1013, %946) : (i64, i64) -> i64
    %1023 = llvm.add %i_tile, %1022 : i64
    %1024 = llvm.icmp "eq" %k0_piece, %945 : i64
    llvm.cond_br %1024, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%963, %963, %963, %963, %963, %963, %963, %963, %963, %963, %963, %963 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %1025 = llvm.icmp "slt" %945, %1012 : i64
    %1026 = llvm.icmp "slt" %946, %1012 : i64
    %1027 = llvm.icmp "slt" %954, %1012 : i64
    %1028 = llvm.icmp "slt" %953, %1012 : i64
    %1029 = llvm.icmp "slt" %949, %1012 : i64
    %1030 = llvm.icmp "slt" %952, %1012 : i64
    %1031 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1032 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1033 = llvm.add %1031, %1032 overflow<nsw> : i64
    %1034 = llvm.add %1033, %j_panel overflow<nsw> : i64
    %1035 = llvm.getelementptr inbounds %out0_1[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1036 = llvm.load %1035 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1037 = llvm.getelementptr inbounds %1035[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1039 = llvm.mul %1023, %b_stride1_1 overflow<nsw> : i64
    %1040 = llvm.add %1031, %1039 overflow<nsw> : i64
    %1041 = llvm.add %1040, %j_panel overflow<nsw> : i64
    %1042 = llvm.getelementptr inbounds %out0_1[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1043 = llvm.load %1042 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1044 = llvm.getelementptr inbounds %1042[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1046 = llvm.mul %1021, %b_stride1_1 overflow<nsw> : i64
    %1047 = llvm.add %1031, %1046 overflow<nsw> : i64
    %1048 = llvm.add %1047, %j_panel overflow<nsw> : i64
    %1049 = llvm.getelementptr inbounds %out0_1[%1048] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1051 = llvm.getelementptr inbounds %1049[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1053 = llvm.mul %1019, %b_stride1_1 overflow<nsw> : i64
    %1054 = llvm.add %1031, %1053 overflow<nsw> : i64
    %1055 = llvm.add %1054, %j_panel overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %out0_1[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1057 = llvm.load %1056 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1058 = llvm.getelementptr inbounds %1056[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1059 = llvm.load %1058 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1060 = llvm.mul %1017, %b_stride1_1 overflow<nsw> : i64
    %1061 = llvm.add %1031, %1060 overflow<nsw> : i64
    %1062 = llvm.add %1061, %j_panel overflow<nsw> : i64
    %1063 = llvm.getelementptr inbounds %out0_1[%1062] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1064 = llvm.load %1063 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1065 = llvm.getelementptr inbounds %1063[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1066 = llvm.load %1065 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1067 = llvm.mul %1015, %b_stride1_1 overflow<nsw> : i64
    %1068 = llvm.add %1031, %1067 overflow<nsw> : i64
    %1069 = llvm.add %1068, %j_panel overflow<nsw> : i64
    %1070 = llvm.getelementptr inbounds %out0_1[%1069] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1071 = llvm.load %1070 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1072 = llvm.getelementptr inbounds %1070[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1073 = llvm.load %1072 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1036, %1038, %1043, %1045, %1050, %1052, %1057, %1059, %1064, %1066, %1071, %1073 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1074: vector<4xf64>, %1075: vector<4xf64>, %1076: vector<4xf64>, %1077: vector<4xf64>, %1078: vector<4xf64>, %1079: vector<4xf64>, %1080: vector<4xf64>, %1081: vector<4xf64>, %1082: vector<4xf64>, %1083: vector<4xf64>, %1084: vector<4xf64>, %1085: vector<4xf64>):
    %1086 = llvm.add %k0_piece, %948 overflow<nsw> : i64
    %1087 = llvm.intr.smin(%1086, %a_stride1_1) : (i64, i64) -> i64
    %1088 = llvm.icmp "slt" %k0_piece, %1087 : i64
    llvm.cond_br %1088, ^bb13(%k0_piece, %1074, %1075, %1076, %1077, %1078, %1079, %1080, %1081, %1082, %1083, %1084, %1085 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1074, %1075, %1076, %1077, %1078, %1079, %1080, %1081, %1082, %1083, %1084, %1085 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1089: vector<4xf64>, %1090: vector<4xf64>, %1091: vector<4xf64>, %1092: vector<4xf64>, %1093: vector<4xf64>, %1094: vector<4xf64>, %1095: vector<4xf64>, %1096: vector<4xf64>, %1097: vector<4xf64>, %1098: vector<4xf64>, %1099: vector<4xf64>, %1100: vector<4xf64>):
    %1101 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1102 = llvm.add %1101, %947 overflow<nsw> : i64
    %1103 = llvm.mul %1102, %1007 overflow<nsw> : i64
    %1104 = llvm.getelementptr %1005[%1103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1104, %960, %961, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    %1105 = llvm.mul %b0, %941 overflow<nsw> : i64
    %1106 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1107 = llvm.add %1105, %1106 overflow<nsw> : i64
    %1108 = llvm.add %1107, %k0_1 overflow<nsw> : i64
    %1109 = llvm.getelementptr inbounds %a_1[%1108] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1110 = llvm.load %1109 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1111 = llvm.mlir.poison : vector<4xf64>
    %1112 = llvm.insertelement %1110, %1111[%945 : i64] : vector<4xf64>
    %1113 = llvm.shufflevector %1112, %1111 [0, 0, 0, 0] : vector<4xf64>
    %1114 = llvm.mul %1023, %a_stride1_1 overflow<nsw> : i64
    %1115 = llvm.add %1105, %1114 overflow<nsw> : i64
    %1116 = llvm.add %1115, %k0_1 overflow<nsw> : i64
    %1117 = llvm.getelementptr inbounds %a_1[%1116] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1118 = llvm.load %1117 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1119 = llvm.mlir.poison : vector<4xf64>
    %1120 = llvm.insertelement %1118, %1119[%945 : i64] : vector<4xf64>
    %1121 = llvm.shufflevector %1120, %1119 [0, 0, 0, 0] : vector<4xf64>
    %1122 = llvm.mul %1021, %a_stride1_1 overflow<nsw> : i64
    %1123 = llvm.add %1105, %1122 overflow<nsw> : i64
    %1124 = llvm.add %1123, %k0_1 overflow<nsw> : i64
    %1125 = llvm.getelementptr inbounds %a_1[%1124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1126 = llvm.load %1125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1127 = llvm.mlir.poison : vector<4xf64>
    %1128 = llvm.insertelement %1126, %1127[%945 : i64] : vector<4xf64>
    %1129 = llvm.shufflevector %1128, %1127 [0, 0, 0, 0] : vector<4xf64>
    %1130 = llvm.mul %1019, %a_stride1_1 overflow<nsw> : i64
    %1131 = llvm.add %1105, %1130 overflow<nsw> : i64
    %1132 = llvm.add %1131, %k0_1 overflow<nsw> : i64
    %1133 = llvm.getelementptr inbounds %a_1[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1134 = llvm.load %1133 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1135 = llvm.mlir.poison : vector<4xf64>
    %1136 = llvm.insertelement %1134, %1135[%945 : i64] : vector<4xf64>
    %1137 = llvm.shufflevector %1136, %1135 [0, 0, 0, 0] : vector<4xf64>
    %1138 = llvm.mul %1017, %a_stride1_1 overflow<nsw> : i64
    %1139 = llvm.add %1105, %1138 overflow<nsw> : i64
    %1140 = llvm.add %1139, %k0_1 overflow<nsw> : i64
    %1141 = llvm.getelementptr inbounds %a_1[%1140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1142 = llvm.load %1141 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1143 = llvm.mlir.poison : vector<4xf64>
    %1144 = llvm.insertelement %1142, %1143[%945 : i64] : vector<4xf64>
    %1145 = llvm.shufflevector %1144, %1143 [0, 0, 0, 0] : vector<4xf64>
    %1146 = llvm.mul %1015, %a_stride1_1 overflow<nsw> : i64
    %1147 = llvm.add %1105, %1146 overflow<nsw> : i64
    %1148 = llvm.add %1147, %k0_1 overflow<nsw> : i64
    %1149 = llvm.getelementptr inbounds %a_1[%1148] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1150 = llvm.load %1149 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1151 = llvm.mlir.poison : vector<4xf64>
    %1152 = llvm.insertelement %1150, %1151[%945 : i64] : vector<4xf64>
    %1153 = llvm.shufflevector %1152, %1151 [0, 0, 0, 0] : vector<4xf64>
    %1154 = llvm.mul %1101, %1007 overflow<nsw> : i64
    %1155 = llvm.getelementptr inbounds %1005[%1154] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1156 = llvm.load %1155 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1157 = llvm.add %945, %949 overflow<nsw> : i64
    %1158 = llvm.add %1154, %1157 overflow<nsw> : i64
    %1159 = llvm.getelementptr inbounds %1005[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1161 = llvm.fmul %1113, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1162 = llvm.fmul %1113, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1163 = llvm.fmul %1121, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1164 = llvm.fmul %1121, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1165 = llvm.fmul %1129, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1166 = llvm.fmul %1129, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1167 = llvm.fmul %1137, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1168 = llvm.fmul %1137, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1169 = llvm.fmul %1145, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1170 = llvm.fmul %1145, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1171 = llvm.fmul %1153, %1156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1172 = llvm.fmul %1153, %1160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1173 = llvm.fadd %1089, %1161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1174 = llvm.fadd %1090, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1175 = llvm.fadd %1091, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1176 = llvm.fadd %1092, %1164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1177 = llvm.fadd %1093, %1165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1178 = llvm.fadd %1094, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1179 = llvm.fadd %1095, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1180 = llvm.fadd %1096, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1181 = llvm.fadd %1097, %1169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1182 = llvm.fadd %1098, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1183 = llvm.fadd %1099, %1171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1184 = llvm.fadd %1100, %1172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1185 = llvm.add %k0_1, %946 overflow<nsw> : i64
    %1186 = llvm.icmp "slt" %1185, %1087 : i64
    llvm.cond_br %1186, ^bb13(%1185, %1173, %1174, %1175, %1176, %1177, %1178, %1179, %1180, %1181, %1182, %1183, %1184 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1173, %1174, %1175, %1176, %1177, %1178, %1179, %1180, %1181, %1182, %1183, %1184 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1187: vector<4xf64>, %1188: vector<4xf64>, %1189: vector<4xf64>, %1190: vector<4xf64>, %1191: vector<4xf64>, %1192: vector<4xf64>, %1193: vector<4xf64>, %1194: vector<4xf64>, %1195: vector<4xf64>, %1196: vector<4xf64>, %1197: vector<4xf64>, %1198: vector<4xf64>):
    %1199 = llvm.icmp "slt" %945, %1012 : i64
    %1200 = llvm.icmp "slt" %946, %1012 : i64
    %1201 = llvm.icmp "slt" %954, %1012 : i64
    %1202 = llvm.icmp "slt" %953, %1012 : i64
    %1203 = llvm.icmp "slt" %949, %1012 : i64
    %1204 = llvm.icmp "slt" %952, %1012 : i64
    %1205 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1206 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1207 = llvm.add %1205, %1206 overflow<nsw> : i64
    %1208 = llvm.add %1207, %j_panel overflow<nsw> : i64
    %1209 = llvm.getelementptr inbounds %out0_1[%1208] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1187, %1209 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1210 = llvm.getelementptr inbounds %1209[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1188, %1210 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1211 = llvm.mul %1023, %b_stride1_1 overflow<nsw> : i64
    %1212 = llvm.add %1205, %1211 overflow<nsw> : i64
    %1213 = llvm.add %1212, %j_panel overflow<nsw> : i64
    %1214 = llvm.getelementptr inbounds %out0_1[%1213] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1189, %1214 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1215 = llvm.getelementptr inbounds %1214[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1190, %1215 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1216 = llvm.mul %1021, %b_stride1_1 overflow<nsw> : i64
    %1217 = llvm.add %1205, %1216 overflow<nsw> : i64
    %1218 = llvm.add %1217, %j_panel overflow<nsw> : i64
    %1219 = llvm.getelementptr inbounds %out0_1[%1218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1191, %1219 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1220 = llvm.getelementptr inbounds %1219[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1192, %1220 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1221 = llvm.mul %1019, %b_stride1_1 overflow<nsw> : i64
    %1222 = llvm.add %1205, %1221 overflow<nsw> : i64
    %1223 = llvm.add %1222, %j_panel overflow<nsw> : i64
    %1224 = llvm.getelementptr inbounds %out0_1[%1223] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1193, %1224 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1225 = llvm.getelementptr inbounds %1224[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1194, %1225 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1226 = llvm.mul %1017, %b_stride1_1 overflow<nsw> : i64
    %1227 = llvm.add %1205, %1226 overflow<nsw> : i64
    %1228 = llvm.add %1227, %j_panel overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %out0_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1195, %1229 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1230 = llvm.getelementptr inbounds %1229[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1196, %1230 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1231 = llvm.mul %1015, %b_stride1_1 overflow<nsw> : i64
    %1232 = llvm.add %1205, %1231 overflow<nsw> : i64
    %1233 = llvm.add %1232, %j_panel overflow<nsw> : i64
    %1234 = llvm.getelementptr inbounds %out0_1[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1197, %1234 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1235 = llvm.getelementptr inbounds %1234[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1198, %1235 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1236 = llvm.add %i_tile, %950 overflow<nsw> : i64
    %1237 = llvm.icmp "slt" %1236, %939 : i64
    llvm.cond_br %1237, ^bb9(%1236 : i64), ^bb15
  ^bb15:
    %1238 = llvm.icmp "slt" %939, %a_size1_1 : i64
    llvm.cond_br %1238, ^bb16(%939 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1239 = llvm.add %i_below_tile, %949 overflow<nsw> : i64
    %1240 = llvm.sub %1239, %i_below_tile overflow<nsw> : i64
    %1241 = llvm.sub %a_size1_1, %i_below_tile overflow<nsw> : i64
    %1242 = llvm.intr.smin(%1240, %1241) : (i64, i64) -> i64
    %1243 = llvm.add %1242, %951 overflow<nsw> : i64
    %1244 = llvm.intr.smin(%1243, %953) : (i64, i64) -> i64
    %1245 = llvm.add %i_below_tile, %1244 : i64
    %1246 = llvm.intr.smin(%1243, %954) : (i64, i64) -> i64
    %1247 = llvm.add %i_below_tile, %1246 : i64
    %1248 = llvm.intr.smin(%1243, %946) : (i64, i64) -> i64
    %1249 = llvm.add %i_below_tile, %1248 : i64
    %1250 = llvm.icmp "eq" %k0_piece, %945 : i64
    llvm.cond_br %1250, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%963, %963, %963, %963, %963, %963, %963, %963 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1251 = llvm.icmp "slt" %945, %1242 : i64
    %1252 = llvm.icmp "slt" %946, %1242 : i64
    %1253 = llvm.icmp "slt" %954, %1242 : i64
    %1254 = llvm.icmp "slt" %953, %1242 : i64
    %1255 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1256 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1257 = llvm.add %1255, %1256 overflow<nsw> : i64
    %1258 = llvm.add %1257, %j_panel overflow<nsw> : i64
    %1259 = llvm.getelementptr inbounds %out0_1[%1258] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1260 = llvm.load %1259 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1261 = llvm.getelementptr inbounds %1259[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1262 = llvm.load %1261 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1263 = llvm.mul %1249, %b_stride1_1 overflow<nsw> : i64
    %1264 = llvm.add %1255, %1263 overflow<nsw> : i64
    %1265 = llvm.add %1264, %j_panel overflow<nsw> : i64
    %1266 = llvm.getelementptr inbounds %out0_1[%1265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1267 = llvm.load %1266 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1268 = llvm.getelementptr inbounds %1266[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1269 = llvm.load %1268 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1270 = llvm.mul %1247, %b_stride1_1 overflow<nsw> : i64
    %1271 = llvm.add %1255, %1270 overflow<nsw> : i64
    %1272 = llvm.add %1271, %j_panel overflow<nsw> : i64
    %1273 = llvm.getelementptr inbounds %out0_1[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1274 = llvm.load %1273 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1275 = llvm.getelementptr inbounds %1273[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1276 = llvm.load %1275 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1277 = llvm.mul %1245, %b_stride1_1 overflow<nsw> : i64
    %1278 = llvm.add %1255, %1277 overflow<nsw> : i64
    %1279 = llvm.add %1278, %j_panel overflow<nsw> : i64
    %1280 = llvm.getelementptr inbounds %out0_1[%1279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1281 = llvm.load %1280 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1282 = llvm.getelementptr inbounds %1280[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1283 = llvm.load %1282 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1260, %1262, %1267, %1269, %1274, %1276, %1281, %1283 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1284: vector<4xf64>, %1285: vector<4xf64>, %1286: vector<4xf64>, %1287: vector<4xf64>, %1288: vector<4xf64>, %1289: vector<4xf64>, %1290: vector<4xf64>, %1291: vector<4xf64>):
    %1292 = llvm.add %k0_piece, %948 overflow<nsw> : i64
    %1293 = llvm.intr.smin(%1292, %a_stride1_1) : (i64, i64) -> i64
    %1294 = llvm.icmp "slt" %k0_piece, %1293 : i64
    llvm.cond_br %1294, ^bb20(%k0_piece, %1284, %1285, %1286, %1287, %1288, %1289, %1290, %1291 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1284, %1285, %1286, %1287, %1288, %1289, %1290, %1291 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1295: vector<4xf64>, %1296: vector<4xf64>, %1297: vector<4xf64>, %1298: vector<4xf64>, %1299: vector<4xf64>, %1300: vector<4xf64>, %1301: vector<4xf64>, %1302: vector<4xf64>):
    %1303 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1304 = llvm.add %1303, %947 overflow<nsw> : i64
    %1305 = llvm.mul %1304, %1007 overflow<nsw> : i64
    %1306 = llvm.getelementptr %1005[%1305] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1306, %960, %961, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    %1307 = llvm.mul %b0, %941 overflow<nsw> : i64
    %1308 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1309 = llvm.add %1307, %1308 overflow<nsw> : i64
    %1310 = llvm.add %1309, %k0_below overflow<nsw> : i64
    %1311 = llvm.getelementptr inbounds %a_1[%1310] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1312 = llvm.load %1311 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1313 = llvm.mlir.poison : vector<4xf64>
    %1314 = llvm.insertelement %1312, %1313[%945 : i64] : vector<4xf64>
    %1315 = llvm.shufflevector %1314, %1313 [0, 0, 0, 0] : vector<4xf64>
    %1316 = llvm.mul %1249, %a_stride1_1 overflow<nsw> : i64
    %1317 = llvm.add %1307, %1316 overflow<nsw> : i64
    %1318 = llvm.add %1317, %k0_below overflow<nsw> : i64
    %1319 = llvm.getelementptr inbounds %a_1[%1318] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1320 = llvm.load %1319 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1321 = llvm.mlir.poison : vector<4xf64>
    %1322 = llvm.insertelement %1320, %1321[%945 : i64] : vector<4xf64>
    %1323 = llvm.shufflevector %1322, %1321 [0, 0, 0, 0] : vector<4xf64>
    %1324 = llvm.mul %1247, %a_stride1_1 overflow<nsw> : i64
    %1325 = llvm.add %1307, %1324 overflow<nsw> : i64
    %1326 = llvm.add %1325, %k0_below overflow<nsw> : i64
    %1327 = llvm.getelementptr inbounds %a_1[%1326] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1328 = llvm.load %1327 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1329 = llvm.mlir.poison : vector<4xf64>
    %1330 = llvm.insertelement %1328, %1329[%945 : i64] : vector<4xf64>
    %1331 = llvm.shufflevector %1330, %1329 [0, 0, 0, 0] : vector<4xf64>
    %1332 = llvm.mul %1245, %a_stride1_1 overflow<nsw> : i64
    %1333 = llvm.add %1307, %1332 overflow<nsw> : i64
    %1334 = llvm.add %1333, %k0_below overflow<nsw> : i64
    %1335 = llvm.getelementptr inbounds %a_1[%1334] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1336 = llvm.load %1335 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1337 = llvm.mlir.poison : vector<4xf64>
    %1338 = llvm.insertelement %1336, %1337[%945 : i64] : vector<4xf64>
    %1339 = llvm.shufflevector %1338, %1337 [0, 0, 0, 0] : vector<4xf64>
    %1340 = llvm.mul %1303, %1007 overflow<nsw> : i64
    %1341 = llvm.getelementptr inbounds %1005[%1340] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1342 = llvm.load %1341 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1343 = llvm.add %945, %949 overflow<nsw> : i64
    %1344 = llvm.add %1340, %1343 overflow<nsw> : i64
    %1345 = llvm.getelementptr inbounds %1005[%1344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1346 = llvm.load %1345 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1347 = llvm.fmul %1315, %1342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1348 = llvm.fmul %1315, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1349 = llvm.fmul %1323, %1342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1350 = llvm.fmul %1323, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1351 = llvm.fmul %1331, %1342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1352 = llvm.fmul %1331, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1353 = llvm.fmul %1339, %1342 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1354 = llvm.fmul %1339, %1346 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1355 = llvm.fadd %1295, %1347 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1356 = llvm.fadd %1296, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1357 = llvm.fadd %1297, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1358 = llvm.fadd %1298, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1359 = llvm.fadd %1299, %1351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1360 = llvm.fadd %1300, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1361 = llvm.fadd %1301, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1362 = llvm.fadd %1302, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1363 = llvm.add %k0_below, %946 overflow<nsw> : i64
    %1364 = llvm.icmp "slt" %1363, %1293 : i64
    llvm.cond_br %1364, ^bb20(%1363, %1355, %1356, %1357, %1358, %1359, %1360, %1361, %1362 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1355, %1356, %1357, %1358, %1359, %1360, %1361, %1362 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1365: vector<4xf64>, %1366: vector<4xf64>, %1367: vector<4xf64>, %1368: vector<4xf64>, %1369: vector<4xf64>, %1370: vector<4xf64>, %1371: vector<4xf64>, %1372: vector<4xf64>):
    %1373 = llvm.icmp "slt" %945, %1242 : i64
    %1374 = llvm.icmp "slt" %946, %1242 : i64
    %1375 = llvm.icmp "slt" %954, %1242 : i64
    %1376 = llvm.icmp "slt" %953, %1242 : i64
    %1377 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1378 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1379 = llvm.add %1377, %1378 overflow<nsw> : i64
    %1380 = llvm.add %1379, %j_panel overflow<nsw> : i64
    %1381 = llvm.getelementptr inbounds %out0_1[%1380] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1365, %1381 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1382 = llvm.getelementptr inbounds %1381[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1366, %1382 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1383 = llvm.mul %1249, %b_stride1_1 overflow<nsw> : i64
    %1384 = llvm.add %1377, %1383 overflow<nsw> : i64
    %1385 = llvm.add %1384, %j_panel overflow<nsw> : i64
    %1386 = llvm.getelementptr inbounds %out0_1[%1385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1367, %1386 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1387 = llvm.getelementptr inbounds %1386[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1368, %1387 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1388 = llvm.mul %1247, %b_stride1_1 overflow<nsw> : i64
    %1389 = llvm.add %1377, %1388 overflow<nsw> : i64
    %1390 = llvm.add %1389, %j_panel overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %out0_1[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1369, %1391 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1392 = llvm.getelementptr inbounds %1391[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1370, %1392 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1393 = llvm.mul %1245, %b_stride1_1 overflow<nsw> : i64
    %1394 = llvm.add %1377, %1393 overflow<nsw> : i64
    %1395 = llvm.add %1394, %j_panel overflow<nsw> : i64
    %1396 = llvm.getelementptr inbounds %out0_1[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1371, %1396 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1397 = llvm.getelementptr inbounds %1396[%949] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1372, %1397 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1398 = llvm.add %i_below_tile, %949 overflow<nsw> : i64
    %1399 = llvm.icmp "slt" %1398, %a_size1_1 : i64
    llvm.cond_br %1399, ^bb16(%1398 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1400 = llvm.add %k0_piece, %948 overflow<nsw> : i64
    %1401 = llvm.icmp "slt" %1400, %935 : i64
    llvm.cond_br %1401, ^bb3(%1400 : i64), ^bb23
  ^bb23:
    %1402 = llvm.add %j_panel, %947 overflow<nsw> : i64
    %1403 = llvm.icmp "slt" %1402, %934 : i64
    llvm.cond_br %1403, ^bb2(%1402 : i64), ^bb24
  ^bb24:
    %1404 = llvm.icmp "slt" %934, %b_stride1_1 : i64
    llvm.cond_br %1404, ^bb25(%934 : i64), ^bb42
  ^bb25(%j_right_panel: i64):
    %1405 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1406 = llvm.intr.smin(%949, %1405) : (i64, i64) -> i64
    %1407 = llvm.intr.smax(%1406, %945) : (i64, i64) -> i64
    %1408 = llvm.add %j_right_panel, %949 overflow<nsw> : i64
    %1409 = llvm.sub %1408, %j_right_panel overflow<nsw> : i64
    %1410 = llvm.intr.smin(%1409, %1405) : (i64, i64) -> i64
    %1411 = llvm.intr.smin(%1410, %949) : (i64, i64) -> i64
    %1412 = llvm.intr.smax(%1411, %945) : (i64, i64) -> i64
    %1413 = llvm.trunc %1412 : i64 to i32
    %1414 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1415 = llvm.mlir.poison : vector<4xi32>
    %1416 = llvm.insertelement %1413, %1415[%945 : i64] : vector<4xi32>
    %1417 = llvm.shufflevector %1416, %1415 [0, 0, 0, 0] : vector<4xi32>
    %1418 = llvm.icmp "slt" %1414, %1417 : vector<4xi32>
    %1419 = llvm.icmp "slt" %945, %935 : i64
    llvm.cond_br %1419, ^bb26(%945 : i64), ^bb41
  ^bb26(%k0_right_piece: i64):
    %1420 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%947, %942) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1421 = llvm.extractvalue %1420[0] : !llvm.struct<(i64, i1)>
    %1422 = llvm.extractvalue %1420[1] : !llvm.struct<(i64, i1)>
    %1423 = llvm.xor %1422, %962 : i1
    llvm.cond_br %1423, ^bb27, ^bb44(%959 : i32)
  ^bb27:
    %1424 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1421, %943) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1425 = llvm.extractvalue %1424[0] : !llvm.struct<(i64, i1)>
    %1426 = llvm.extractvalue %1424[1] : !llvm.struct<(i64, i1)>
    %1427 = llvm.xor %1426, %962 : i1
    llvm.cond_br %1427, ^bb28, ^bb44(%959 : i32)
  ^bb28:
    %1428 = llvm.add %1425, %957 overflow<nsw> : i64
    %1429 = llvm.and %1428, %958 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%957, %1429) : (i64, i64) -> !llvm.ptr
    %1430 = llvm.mlir.zero : !llvm.ptr
    %1431 = llvm.icmp "ne" %b_copy_1, %1430 : !llvm.ptr
    llvm.cond_br %1431, ^bb29, ^bb44(%959 : i32)
  ^bb29:
    llvm.cond_br %944, ^bb30, ^bb33
  ^bb30:
    %1432 = llvm.add %k0_right_piece, %955 overflow<nsw> : i64
    %1433 = llvm.intr.smin(%1432, %a_stride1_1) : (i64, i64) -> i64
    %1434 = llvm.icmp "slt" %k0_right_piece, %1433 : i64
    llvm.cond_br %1434, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %1435 = llvm.add %k0_right_copy, %947 overflow<nsw> : i64
    %1436 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1437 = llvm.mul %1435, %b_stride1_1 overflow<nsw> : i64
    %1438 = llvm.add %1436, %1437 overflow<nsw> : i64
    %1439 = llvm.add %1438, %j_right_panel overflow<nsw> : i64
    %1440 = llvm.getelementptr %b_1[%1439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1440, %960, %961, %959) : (!llvm.ptr, i32, i32, i32) -> ()
    %1441 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1442 = llvm.add %1436, %1441 overflow<nsw> : i64
    %1443 = llvm.add %1442, %j_right_panel overflow<nsw> : i64
    %1444 = llvm.getelementptr inbounds %b_1[%1443] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1445 = llvm.intr.masked.load %1444, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1446 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1447 = llvm.mul %1446, %943 overflow<nsw> : i64
    %1448 = llvm.getelementptr inbounds %b_copy_1[%1447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1445, %1448, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1449 = llvm.add %k0_right_copy, %946 overflow<nsw> : i64
    %1450 = llvm.icmp "slt" %1449, %1433 : i64
    llvm.cond_br %1450, ^bb31(%1449 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %1451 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1452 = llvm.intr.smin(%955, %1451) : (i64, i64) -> i64
    %1453 = llvm.intr.smax(%1452, %945) : (i64, i64) -> i64
    %1454 = llvm.select %944, %945, %1453 : i1, i64
    %1455 = llvm.mul %b0, %938 overflow<nsw> : i64
    %1456 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1457 = llvm.add %1455, %1456 overflow<nsw> : i64
    %1458 = llvm.add %1457, %j_right_panel overflow<nsw> : i64
    %1459 = llvm.getelementptr inbounds %b_1[%1458] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1460 = llvm.select %944, %b_copy_1, %1459 : i1, !llvm.ptr
    %1461 = llvm.select %944, %942, %1454 : i1, i64
    %1462 = llvm.select %944, %943, %1407 : i1, i64
    %1463 = llvm.select %944, %943, %b_stride1_1 : i1, i64
    %1464 = llvm.icmp "slt" %945, %a_size1_1 : i64
    llvm.cond_br %1464, ^bb34(%945 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %1465 = llvm.add %i_right_tile, %947 overflow<nsw> : i64
    %1466 = llvm.sub %1465, %i_right_tile overflow<nsw> : i64
    %1467 = llvm.sub %a_size1_1, %i_right_tile overflow<nsw> : i64
    %1468 = llvm.intr.smin(%1466, %1467) : (i64, i64) -> i64
    %1469 = llvm.add %1468, %951 overflow<nsw> : i64
    %1470 = llvm.intr.smin(%1469, %956) : (i64, i64) -> i64
    %1471 = llvm.add %i_right_tile, %1470 : i64
    %1472 = llvm.intr.smin(%1469, %950) : (i64, i64) -> i64
    %1473 = llvm.add %i_right_tile, %1472 : i64
    %1474 = llvm.intr.smin(%1469, %952) : (i64, i64) -> i64
    %1475 = llvm.add %i_right_tile, %1474 : i64
    %1476 = llvm.intr.smin(%1469, %949) : (i64, i64) -> i64
    %1477 = llvm.add %i_right_tile, %1476 : i64
    %1478 = llvm.intr.smin(%1469, %953) : (i64, i64) -> i64
    %1479 = llvm.add %i_right_tile, %1478 : i64
    %1480 = llvm.intr.smin(%1469, %954) : (i64, i64) -> i64
    %1481 = llvm.add %i_right_tile, %1480 : i64
    %1482 = llvm.intr.smin(%1469, %946) : (i64, i64) -> i64
    %1483 = llvm.add %i_right_tile, %1482 : i64
    %1484 = llvm.icmp "eq" %k0_right_piece, %945 : i64
    llvm.cond_br %1484, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%963, %963, %963, %963, %963, %963, %963, %963 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %1485 = llvm.icmp "slt" %945, %1468 : i64
    %1486 = llvm.icmp "slt" %946, %1468 : i64
    %1487 = llvm.icmp "slt" %954, %1468 : i64
    %1488 = llvm.icmp "slt" %953, %1468 : i64
    %1489 = llvm.icmp "slt" %949, %1468 : i64
    %1490 = llvm.icmp "slt" %952, %1468 : i64
    %1491 = llvm.icmp "slt" %950, %1468 : i64
    %1492 = llvm.icmp "slt" %956, %1468 : i64
    %1493 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1494 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1495 = llvm.add %1493, %1494 overflow<nsw> : i64
    %1496 = llvm.add %1495, %j_right_panel overflow<nsw> : i64
    %1497 = llvm.getelementptr inbounds %out0_1[%1496] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1498 = llvm.intr.masked.load %1497, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1499 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1500 = llvm.add %1493, %1499 overflow<nsw> : i64
    %1501 = llvm.add %1500, %j_right_panel overflow<nsw> : i64
    %1502 = llvm.getelementptr inbounds %out0_1[%1501] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1503 = llvm.intr.masked.load %1502, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1504 = llvm.mul %1481, %b_stride1_1 overflow<nsw> : i64
    %1505 = llvm.add %1493, %1504 overflow<nsw> : i64
    %1506 = llvm.add %1505, %j_right_panel overflow<nsw> : i64
    %1507 = llvm.getelementptr inbounds %out0_1[%1506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1508 = llvm.intr.masked.load %1507, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1509 = llvm.mul %1479, %b_stride1_1 overflow<nsw> : i64
    %1510 = llvm.add %1493, %1509 overflow<nsw> : i64
    %1511 = llvm.add %1510, %j_right_panel overflow<nsw> : i64
    %1512 = llvm.getelementptr inbounds %out0_1[%1511] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1513 = llvm.intr.masked.load %1512, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1514 = llvm.mul %1477, %b_stride1_1 overflow<nsw> : i64
    %1515 = llvm.add %1493, %1514 overflow<nsw> : i64
    %1516 = llvm.add %1515, %j_right_panel overflow<nsw> : i64
    %1517 = llvm.getelementptr inbounds %out0_1[%1516] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1518 = llvm.intr.masked.load %1517, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1519 = llvm.mul %1475, %b_stride1_1 overflow<nsw> : i64
    %1520 = llvm.add %1493, %1519 overflow<nsw> : i64
    %1521 = llvm.add %1520, %j_right_panel overflow<nsw> : i64
    %1522 = llvm.getelementptr inbounds %out0_1[%1521] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1523 = llvm.intr.masked.load %1522, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1524 = llvm.mul %1473, %b_stride1_1 overflow<nsw> : i64
    %1525 = llvm.add %1493, %1524 overflow<nsw> : i64
    %1526 = llvm.add %1525, %j_right_panel overflow<nsw> : i64
    %1527 = llvm.getelementptr inbounds %out0_1[%1526] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1528 = llvm.intr.masked.load %1527, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1529 = llvm.mul %1471, %b_stride1_1 overflow<nsw> : i64
    %1530 = llvm.add %1493, %1529 overflow<nsw> : i64
    %1531 = llvm.add %1530, %j_right_panel overflow<nsw> : i64
    %1532 = llvm.getelementptr inbounds %out0_1[%1531] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1533 = llvm.intr.masked.load %1532, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%1498, %1503, %1508, %1513, %1518, %1523, %1528, %1533 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%1534: vector<4xf64>, %1535: vector<4xf64>, %1536: vector<4xf64>, %1537: vector<4xf64>, %1538: vector<4xf64>, %1539: vector<4xf64>, %1540: vector<4xf64>, %1541: vector<4xf64>):
    %1542 = llvm.add %k0_right_piece, %955 overflow<nsw> : i64
    %1543 = llvm.intr.smin(%1542, %a_stride1_1) : (i64, i64) -> i64
    %1544 = llvm.icmp "slt" %k0_right_piece, %1543 : i64
    llvm.cond_br %1544, ^bb38(%k0_right_piece, %1534, %1535, %1536, %1537, %1538, %1539, %1540, %1541 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1534, %1535, %1536, %1537, %1538, %1539, %1540, %1541 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %1545: vector<4xf64>, %1546: vector<4xf64>, %1547: vector<4xf64>, %1548: vector<4xf64>, %1549: vector<4xf64>, %1550: vector<4xf64>, %1551: vector<4xf64>, %1552: vector<4xf64>):
    %1553 = llvm.mul %b0, %941 overflow<nsw> : i64
    %1554 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1555 = llvm.add %1553, %1554 overflow<nsw> : i64
    %1556 = llvm.add %1555, %k0_right overflow<nsw> : i64
    %1557 = llvm.getelementptr inbounds %a_1[%1556] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1558 = llvm.load %1557 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1559 = llvm.mlir.poison : vector<4xf64>
    %1560 = llvm.insertelement %1558, %1559[%945 : i64] : vector<4xf64>
    %1561 = llvm.shufflevector %1560, %1559 [0, 0, 0, 0] : vector<4xf64>
    %1562 = llvm.mul %1483, %a_stride1_1 overflow<nsw> : i64
    %1563 = llvm.add %1553, %1562 overflow<nsw> : i64
    %1564 = llvm.add %1563, %k0_right overflow<nsw> : i64
    %1565 = llvm.getelementptr inbounds %a_1[%1564] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1566 = llvm.load %1565 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1567 = llvm.mlir.poison : vector<4xf64>
    %1568 = llvm.insertelement %1566, %1567[%945 : i64] : vector<4xf64>
    %1569 = llvm.shufflevector %1568, %1567 [0, 0, 0, 0] : vector<4xf64>
    %1570 = llvm.mul %1481, %a_stride1_1 overflow<nsw> : i64
    %1571 = llvm.add %1553, %1570 overflow<nsw> : i64
    %1572 = llvm.add %1571, %k0_right overflow<nsw> : i64
    %1573 = llvm.getelementptr inbounds %a_1[%1572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1574 = llvm.load %1573 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1575 = llvm.mlir.poison : vector<4xf64>
    %1576 = llvm.insertelement %1574, %1575[%945 : i64] : vector<4xf64>
    %1577 = llvm.shufflevector %1576, %1575 [0, 0, 0, 0] : vector<4xf64>
    %1578 = llvm.mul %1479, %a_stride1_1 overflow<nsw> : i64
    %1579 = llvm.add %1553, %1578 overflow<nsw> : i64
    %1580 = llvm.add %1579, %k0_right overflow<nsw> : i64
    %1581 = llvm.getelementptr inbounds %a_1[%1580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1582 = llvm.load %1581 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1583 = llvm.mlir.poison : vector<4xf64>
    %1584 = llvm.insertelement %1582, %1583[%945 : i64] : vector<4xf64>
    %1585 = llvm.shufflevector %1584, %1583 [0, 0, 0, 0] : vector<4xf64>
    %1586 = llvm.mul %1477, %a_stride1_1 overflow<nsw> : i64
    %1587 = llvm.add %1553, %1586 overflow<nsw> : i64
    %1588 = llvm.add %1587, %k0_right overflow<nsw> : i64
    %1589 = llvm.getelementptr inbounds %a_1[%1588] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1590 = llvm.load %1589 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1591 = llvm.mlir.poison : vector<4xf64>
    %1592 = llvm.insertelement %1590, %1591[%945 : i64] : vector<4xf64>
    %1593 = llvm.shufflevector %1592, %1591 [0, 0, 0, 0] : vector<4xf64>
    %1594 = llvm.mul %1475, %a_stride1_1 overflow<nsw> : i64
    %1595 = llvm.add %1553, %1594 overflow<nsw> : i64
    %1596 = llvm.add %1595, %k0_right overflow<nsw> : i64
    %1597 = llvm.getelementptr inbounds %a_1[%1596] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1598 = llvm.load %1597 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1599 = llvm.mlir.poison : vector<4xf64>
    %1600 = llvm.insertelement %1598, %1599[%945 : i64] : vector<4xf64>
    %1601 = llvm.shufflevector %1600, %1599 [0, 0, 0, 0] : vector<4xf64>
    %1602 = llvm.mul %1473, %a_stride1_1 overflow<nsw> : i64
    %1603 = llvm.add %1553, %1602 overflow<nsw> : i64
    %1604 = llvm.add %1603, %k0_right overflow<nsw> : i64
    %1605 = llvm.getelementptr inbounds %a_1[%1604] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1606 = llvm.load %1605 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1607 = llvm.mlir.poison : vector<4xf64>
    %1608 = llvm.insertelement %1606, %1607[%945 : i64] : vector<4xf64>
    %1609 = llvm.shufflevector %1608, %1607 [0, 0, 0, 0] : vector<4xf64>
    %1610 = llvm.mul %1471, %a_stride1_1 overflow<nsw> : i64
    %1611 = llvm.add %1553, %1610 overflow<nsw> : i64
    %1612 = llvm.add %1611, %k0_right overflow<nsw> : i64
    %1613 = llvm.getelementptr inbounds %a_1[%1612] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1614 = llvm.load %1613 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1615 = llvm.mlir.poison : vector<4xf64>
    %1616 = llvm.insertelement %1614, %1615[%945 : i64] : vector<4xf64>
    %1617 = llvm.shufflevector %1616, %1615 [0, 0, 0, 0] : vector<4xf64>
    %1618 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1619 = llvm.mul %1618, %1463 overflow<nsw> : i64
    %1620 = llvm.getelementptr inbounds %1460[%1619] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1621 = llvm.intr.masked.load %1620, %1418, %963 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1622 = llvm.fmul %1561, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1623 = llvm.fmul %1569, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1624 = llvm.fmul %1577, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1625 = llvm.fmul %1585, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1626 = llvm.fmul %1593, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1627 = llvm.fmul %1601, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1628 = llvm.fmul %1609, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1629 = llvm.fmul %1617, %1621 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1630 = llvm.fadd %1545, %1622 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1631 = llvm.fadd %1546, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1632 = llvm.fadd %1547, %1624 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1633 = llvm.fadd %1548, %1625 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1634 = llvm.fadd %1549, %1626 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1635 = llvm.fadd %1550, %1627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1636 = llvm.fadd %1551, %1628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1637 = llvm.fadd %1552, %1629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1638 = llvm.add %k0_right, %946 overflow<nsw> : i64
    %1639 = llvm.icmp "slt" %1638, %1543 : i64
    llvm.cond_br %1639, ^bb38(%1638, %1630, %1631, %1632, %1633, %1634, %1635, %1636, %1637 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1630, %1631, %1632, %1633, %1634, %1635, %1636, %1637 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%1640: vector<4xf64>, %1641: vector<4xf64>, %1642: vector<4xf64>, %1643: vector<4xf64>, %1644: vector<4xf64>, %1645: vector<4xf64>, %1646: vector<4xf64>, %1647: vector<4xf64>):
    %1648 = llvm.icmp "slt" %945, %1468 : i64
    %1649 = llvm.icmp "slt" %946, %1468 : i64
    %1650 = llvm.icmp "slt" %954, %1468 : i64
    %1651 = llvm.icmp "slt" %953, %1468 : i64
    %1652 = llvm.icmp "slt" %949, %1468 : i64
    %1653 = llvm.icmp "slt" %952, %1468 : i64
    %1654 = llvm.icmp "slt" %950, %1468 : i64
    %1655 = llvm.icmp "slt" %956, %1468 : i64
    %1656 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1657 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1658 = llvm.add %1656, %1657 overflow<nsw> : i64
    %1659 = llvm.add %1658, %j_right_panel overflow<nsw> : i64
    %1660 = llvm.getelementptr inbounds %out0_1[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1640, %1660, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1661 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1662 = llvm.add %1656, %1661 overflow<nsw> : i64
    %1663 = llvm.add %1662, %j_right_panel overflow<nsw> : i64
    %1664 = llvm.getelementptr inbounds %out0_1[%1663] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1641, %1664, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1665 = llvm.mul %1481, %b_stride1_1 overflow<nsw> : i64
    %1666 = llvm.add %1656, %1665 overflow<nsw> : i64
    %1667 = llvm.add %1666, %j_right_panel overflow<nsw> : i64
    %1668 = llvm.getelementptr inbounds %out0_1[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1642, %1668, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1669 = llvm.mul %1479, %b_stride1_1 overflow<nsw> : i64
    %1670 = llvm.add %1656, %1669 overflow<nsw> : i64
    %1671 = llvm.add %1670, %j_right_panel overflow<nsw> : i64
    %1672 = llvm.getelementptr inbounds %out0_1[%1671] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1643, %1672, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1673 = llvm.mul %1477, %b_stride1_1 overflow<nsw> : i64
    %1674 = llvm.add %1656, %1673 overflow<nsw> : i64
    %1675 = llvm.add %1674, %j_right_panel overflow<nsw> : i64
    %1676 = llvm.getelementptr inbounds %out0_1[%1675] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1644, %1676, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1677 = llvm.mul %1475, %b_stride1_1 overflow<nsw> : i64
    %1678 = llvm.add %1656, %1677 overflow<nsw> : i64
    %1679 = llvm.add %1678, %j_right_panel overflow<nsw> : i64
    %1680 = llvm.getelementptr inbounds %out0_1[%1679] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1645, %1680, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1681 = llvm.mul %1473, %b_stride1_1 overflow<nsw> : i64
    %1682 = llvm.add %1656, %1681 overflow<nsw> : i64
    %1683 = llvm.add %1682, %j_right_panel overflow<nsw> : i64
    %1684 = llvm.getelementptr inbounds %out0_1[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1646, %1684, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1685 = llvm.mul %1471, %b_stride1_1 overflow<nsw> : i64
    %1686 = llvm.add %1656, %1685 overflow<nsw> : i64
    %1687 = llvm.add %1686, %j_right_panel overflow<nsw> : i64
    %1688 = llvm.getelementptr inbounds %out0_1[%1687] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1647, %1688, %1418 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1689 = llvm.add %i_right_tile, %947 overflow<nsw> : i64
    %1690 = llvm.icmp "slt" %1689, %a_size1_1 : i64
    llvm.cond_br %1690, ^bb34(%1689 : i64), ^bb40
  ^bb40:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1691 = llvm.add %k0_right_piece, %955 overflow<nsw> : i64
    %1692 = llvm.icmp "slt" %1691, %935 : i64
    llvm.cond_br %1692, ^bb26(%1691 : i64), ^bb41
  ^bb41:
    %1693 = llvm.add %j_right_panel, %949 overflow<nsw> : i64
    %1694 = llvm.icmp "slt" %1693, %b_stride1_1 : i64
    llvm.cond_br %1694, ^bb25(%1693 : i64), ^bb42
  ^bb42:
    %1695 = llvm.add %b0, %946 overflow<nsw> : i64
    %1696 = llvm.icmp "slt" %1695, %end : i64
    llvm.cond_br %1696, ^bb1(%1695 : i64), ^bb43
  ^bb43:
    llvm.return %960 : i32
  ^bb44(%1697: i32):
    llvm.return %1697 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1698 = llvm.mlir.constant(8) : i64
    %1699 = llvm.mlir.constant(16) : i64
    %1700 = llvm.mlir.constant(24) : i64
    %1701 = llvm.mlir.constant(32) : i64
    %1702 = llvm.mlir.constant(40) : i64
    %1703 = llvm.mlir.constant(48) : i64
    %1704 = llvm.mlir.constant(56) : i64
    %1705 = llvm.mlir.constant(64) : i64
    %1706 = llvm.mlir.constant(72) : i64
    %1707 = llvm.mlir.constant(80) : i64
    %1708 = llvm.mlir.constant(88) : i64
    %1709 = llvm.mlir.constant(96) : i64
    %1710 = llvm.mlir.constant(104) : i64
    %1711 = llvm.mlir.constant(112) : i64
    %1712 = llvm.mlir.constant(120) : i64
    %1713 = llvm.mlir.constant(128) : i64
    %1714 = llvm.mlir.constant(136) : i64
    %1715 = llvm.mlir.constant(144) : i64
    %1716 = llvm.mlir.constant(152) : i64
    %1717 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1718 = llvm.getelementptr inbounds %context[%1698] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1719 = llvm.load %1718 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1720 = llvm.getelementptr inbounds %context[%1699] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1721 = llvm.load %1720 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1722 = llvm.getelementptr inbounds %context[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1723 = llvm.load %1722 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1724 = llvm.getelementptr inbounds %context[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1725 = llvm.load %1724 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1726 = llvm.getelementptr inbounds %context[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1727 = llvm.load %1726 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1728 = llvm.getelementptr inbounds %context[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1729 = llvm.load %1728 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1730 = llvm.getelementptr inbounds %context[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1731 = llvm.load %1730 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1732 = llvm.getelementptr inbounds %context[%1705] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1733 = llvm.load %1732 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1734 = llvm.getelementptr inbounds %context[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1736 = llvm.getelementptr inbounds %context[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1738 = llvm.getelementptr inbounds %context[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1740 = llvm.getelementptr inbounds %context[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1741 = llvm.load %1740 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1742 = llvm.getelementptr inbounds %context[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1743 = llvm.load %1742 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1744 = llvm.getelementptr inbounds %context[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1745 = llvm.load %1744 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1746 = llvm.getelementptr inbounds %context[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1747 = llvm.load %1746 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1748 = llvm.getelementptr inbounds %context[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1749 = llvm.load %1748 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1750 = llvm.getelementptr inbounds %context[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1751 = llvm.load %1750 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1752 = llvm.getelementptr inbounds %context[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1753 = llvm.load %1752 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1754 = llvm.getelementptr inbounds %context[%1716] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1755 = llvm.load %1754 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1756 = llvm.call @program.parallel0(%begin_1, %end_1, %1717, %1719, %1721, %1723, %1725, %1727, %1729, %1731, %1733, %1735, %1737, %1739, %1741, %1743, %1745, %1747, %1749, %1751, %1753, %1755) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.return %1756 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1757 = llvm.mlir.constant(0) : i64
    %1758 = llvm.mlir.constant(1) : i64
    %1759 = llvm.mlir.constant(2) : i64
    %1760 = llvm.mlir.constant(4) : i64
    %1761 = llvm.mlir.constant(0 : i32) : i32
    %1762 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1763 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1763, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_2: i64):
    %1764 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1765 = llvm.load %1764 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1766 = llvm.mlir.poison : vector<4xf64>
    %1767 = llvm.insertelement %1765, %1766[%1757 : i64] : vector<4xf64>
    %1768 = llvm.shufflevector %1767, %1766 [0, 0, 0, 0] : vector<4xf64>
    %1769 = llvm.ashr %v_size0_1, %1759 : i64
    %1770 = llvm.mul %1769, %1760 overflow<nsw> : i64
    %1771 = llvm.icmp "slt" %1757, %1770 : i64
    llvm.cond_br %1771, ^bb2(%1757 : i64), ^bb3
  ^bb2(%j_2: i64):
    %1772 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1773 = llvm.load %1772 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1774 = llvm.fmul %1768, %1773 : vector<4xf64>
    %1775 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1776 = llvm.add %1775, %j_2 overflow<nsw> : i64
    %1777 = llvm.getelementptr inbounds %out1_1[%1776] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1774, %1777 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1778 = llvm.add %j_2, %1760 overflow<nsw> : i64
    %1779 = llvm.icmp "slt" %1778, %1770 : i64
    llvm.cond_br %1779, ^bb2(%1778 : i64), ^bb3
  ^bb3:
    %1780 = llvm.icmp "slt" %1770, %v_size0_1 : i64
    llvm.cond_br %1780, ^bb4, ^bb5
  ^bb4:
    %1781 = llvm.sub %v_size0_1, %1770 overflow<nsw> : i64
    %1782 = llvm.intr.smin(%1781, %1760) : (i64, i64) -> i64
    %1783 = llvm.intr.smax(%1782, %1757) : (i64, i64) -> i64
    %1784 = llvm.trunc %1783 : i64 to i32
    %1785 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1786 = llvm.mlir.poison : vector<4xi32>
    %1787 = llvm.insertelement %1784, %1786[%1757 : i64] : vector<4xi32>
    %1788 = llvm.shufflevector %1787, %1786 [0, 0, 0, 0] : vector<4xi32>
    %1789 = llvm.icmp "slt" %1785, %1788 : vector<4xi32>
    %1790 = llvm.getelementptr inbounds %v_1[%1770] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1791 = llvm.intr.masked.load %1790, %1789, %1762 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1792 = llvm.fmul %1768, %1791 : vector<4xf64>
    %1793 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1794 = llvm.add %1793, %1770 overflow<nsw> : i64
    %1795 = llvm.getelementptr inbounds %out1_1[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1792, %1795, %1789 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %1796 = llvm.add %i_2, %1758 overflow<nsw> : i64
    %1797 = llvm.icmp "slt" %1796, %end_2 : i64
    llvm.cond_br %1797, ^bb1(%1796 : i64), ^bb6
  ^bb6:
    llvm.return %1761 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1798 = llvm.mlir.constant(8) : i64
    %1799 = llvm.mlir.constant(16) : i64
    %1800 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1801 = llvm.getelementptr inbounds %context_1[%1798] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1802 = llvm.load %1801 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1803 = llvm.getelementptr inbounds %context_1[%1799] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1804 = llvm.load %1803 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1805 = llvm.call @program.parallel1(%begin_3, %end_3, %1800, %1802, %1804) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1805 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1806: i64, %1807: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1808: i64, %1809: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1810 = llvm.mlir.constant(8) : i64
    %1811 = llvm.mlir.constant(0) : i64
    %1812 = llvm.mlir.constant(1) : i64
    %1813 = llvm.mlir.constant(2) : i64
    %1814 = llvm.mlir.constant(3) : i64
    %1815 = llvm.mlir.constant(4) : i64
    %1816 = llvm.mlir.constant(5) : i64
    %1817 = llvm.mlir.constant(6) : i64
    %1818 = llvm.mlir.constant(7) : i64
    %1819 = llvm.mlir.constant(-1) : i64
    %1820 = llvm.mlir.constant(64) : i64
    %1821 = llvm.mlir.constant(true) : i1
    %1822 = llvm.mlir.constant(1 : i32) : i32
    %1823 = llvm.mlir.constant(-64) : i64
    %1824 = llvm.mlir.constant(0 : i32) : i32
    %1825 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1826 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1826, ^bb1(%begin_4 : i64), ^bb21
  ^bb1(%1827: i64):
    %1828 = llvm.mul %1827, %1810 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %1806, %1828 overflow<nsw> : i64
    %1829 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1820, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1830 = llvm.extractvalue %1829[0] : !llvm.struct<(i64, i1)>
    %1831 = llvm.extractvalue %1829[1] : !llvm.struct<(i64, i1)>
    %1832 = llvm.xor %1831, %1821 : i1
    llvm.cond_br %1832, ^bb2, ^bb22(%1822 : i32)
  ^bb2:
    %1833 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1830, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1834 = llvm.extractvalue %1833[0] : !llvm.struct<(i64, i1)>
    %1835 = llvm.extractvalue %1833[1] : !llvm.struct<(i64, i1)>
    %1836 = llvm.xor %1835, %1821 : i1
    llvm.cond_br %1836, ^bb3, ^bb22(%1822 : i32)
  ^bb3:
    %1837 = llvm.add %1834, %1820 overflow<nsw> : i64
    %1838 = llvm.and %1837, %1823 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%1820, %1838) : (i64, i64) -> !llvm.ptr
    %1839 = llvm.mlir.zero : !llvm.ptr
    %1840 = llvm.icmp "ne" %a_copy_2, %1839 : !llvm.ptr
    llvm.cond_br %1840, ^bb4, ^bb22(%1822 : i32)
  ^bb4:
    %1841 = llvm.mul %1810, %a_stride1_2 overflow<nsw> : i64
    %1842 = llvm.icmp "slt" %1811, %a_size0_2 : i64
    llvm.cond_br %1842, ^bb5(%1811 : i64), ^bb8
  ^bb5(%k1_1_last_copy: i64):
    %1843 = llvm.icmp "slt" %1811, %a_stride1_2 : i64
    llvm.cond_br %1843, ^bb6(%1811 : i64), ^bb7
  ^bb6(%k0_1_last_copy: i64):
    %1844 = llvm.mul %k1_1_last_copy, %1808 overflow<nsw> : i64
    %1845 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %1846 = llvm.add %1844, %1845 overflow<nsw> : i64
    %1847 = llvm.add %1846, %k0_1_last_copy overflow<nsw> : i64
    %1848 = llvm.getelementptr inbounds %a_2[%1847] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1849 = llvm.load %1848 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1850 = llvm.getelementptr inbounds %1848[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1851 = llvm.load %1850 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1852 = llvm.mul %1813, %a_stride1_2 overflow<nsw> : i64
    %1853 = llvm.getelementptr inbounds %1848[%1852] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1854 = llvm.load %1853 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1855 = llvm.mul %1814, %a_stride1_2 overflow<nsw> : i64
    %1856 = llvm.getelementptr inbounds %1848[%1855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1857 = llvm.load %1856 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1858 = llvm.mlir.poison : vector<4xf64>
    %1859 = llvm.insertelement %1849, %1858[%1811 : i64] : vector<4xf64>
    %1860 = llvm.insertelement %1851, %1859[%1812 : i64] : vector<4xf64>
    %1861 = llvm.insertelement %1854, %1860[%1813 : i64] : vector<4xf64>
    %1862 = llvm.insertelement %1857, %1861[%1814 : i64] : vector<4xf64>
    %1863 = llvm.mul %1815, %a_stride1_2 overflow<nsw> : i64
    %1864 = llvm.getelementptr inbounds %1848[%1863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1865 = llvm.load %1864 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1866 = llvm.mul %1816, %a_stride1_2 overflow<nsw> : i64
    %1867 = llvm.getelementptr inbounds %1848[%1866] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1868 = llvm.load %1867 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1869 = llvm.mul %1817, %a_stride1_2 overflow<nsw> : i64
    %1870 = llvm.getelementptr inbounds %1848[%1869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1871 = llvm.load %1870 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1872 = llvm.mul %1818, %a_stride1_2 overflow<nsw> : i64
    %1873 = llvm.getelementptr inbounds %1848[%1872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1874 = llvm.load %1873 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1875 = llvm.mlir.poison : vector<4xf64>
    %1876 = llvm.insertelement %1865, %1875[%1811 : i64] : vector<4xf64>
    %1877 = llvm.insertelement %1868, %1876[%1812 : i64] : vector<4xf64>
    %1878 = llvm.insertelement %1871, %1877[%1813 : i64] : vector<4xf64>
    %1879 = llvm.insertelement %1874, %1878[%1814 : i64] : vector<4xf64>
    %1880 = llvm.mul %k1_1_last_copy, %1841 overflow<nsw> : i64
    %1881 = llvm.mul %k0_1_last_copy, %1810 overflow<nsw> : i64
    %1882 = llvm.add %1880, %1881 overflow<nsw> : i64
    %1883 = llvm.getelementptr inbounds %a_copy_2[%1882] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1862, %1883 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1884 = llvm.add %1811, %1815 overflow<nsw> : i64
    %1885 = llvm.add %1880, %1881 overflow<nsw> : i64
    %1886 = llvm.add %1885, %1884 overflow<nsw> : i64
    %1887 = llvm.getelementptr inbounds %a_copy_2[%1886] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1879, %1887 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1888 = llvm.add %k0_1_last_copy, %1812 overflow<nsw> : i64
    %1889 = llvm.icmp "slt" %1888, %a_stride1_2 : i64
    llvm.cond_br %1889, ^bb6(%1888 : i64), ^bb7
  ^bb7:
    %1890 = llvm.add %k1_1_last_copy, %1812 overflow<nsw> : i64
    %1891 = llvm.icmp "slt" %1890, %a_size0_2 : i64
    llvm.cond_br %1891, ^bb5(%1890 : i64), ^bb8
  ^bb8:
    %1892 = llvm.icmp "slt" %1806, %1809 : i64
    llvm.cond_br %1892, ^bb9(%1806 : i64), ^bb14
  ^bb9(%i_1_last_tile: i64):
    %1893 = llvm.add %i_1_last_tile, %1817 overflow<nsw> : i64
    %1894 = llvm.sub %1893, %i_1_last_tile overflow<nsw> : i64
    %1895 = llvm.sub %1809, %i_1_last_tile overflow<nsw> : i64
    %1896 = llvm.intr.smin(%1894, %1895) : (i64, i64) -> i64
    %1897 = llvm.add %1896, %1819 overflow<nsw> : i64
    %1898 = llvm.intr.smin(%1897, %1816) : (i64, i64) -> i64
    %1899 = llvm.add %i_1_last_tile, %1898 : i64
    %1900 = llvm.intr.smin(%1897, %1815) : (i64, i64) -> i64
    %1901 = llvm.add %i_1_last_tile, %1900 : i64
    %1902 = llvm.intr.smin(%1897, %1814) : (i64, i64) -> i64
    %1903 = llvm.add %i_1_last_tile, %1902 : i64
    %1904 = llvm.intr.smin(%1897, %1813) : (i64, i64) -> i64
    %1905 = llvm.add %i_1_last_tile, %1904 : i64
    %1906 = llvm.intr.smin(%1897, %1812) : (i64, i64) -> i64
    %1907 = llvm.add %i_1_last_tile, %1906 : i64
    %1908 = llvm.icmp "slt" %1811, %a_size0_2 : i64
    llvm.cond_br %1908, ^bb10(%1811, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1_1: i64, %1909: vector<4xf64>, %1910: vector<4xf64>, %1911: vector<4xf64>, %1912: vector<4xf64>, %1913: vector<4xf64>, %1914: vector<4xf64>, %1915: vector<4xf64>, %1916: vector<4xf64>, %1917: vector<4xf64>, %1918: vector<4xf64>, %1919: vector<4xf64>, %1920: vector<4xf64>):
    %1921 = llvm.icmp "slt" %1811, %a_stride1_2 : i64
    llvm.cond_br %1921, ^bb11(%1811, %1909, %1910, %1911, %1912, %1913, %1914, %1915, %1916, %1917, %1918, %1919, %1920 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1909, %1910, %1911, %1912, %1913, %1914, %1915, %1916, %1917, %1918, %1919, %1920 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_2: i64, %1922: vector<4xf64>, %1923: vector<4xf64>, %1924: vector<4xf64>, %1925: vector<4xf64>, %1926: vector<4xf64>, %1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>, %1933: vector<4xf64>):
    %1934 = llvm.mul %k1_1, %1808 overflow<nsw> : i64
    %1935 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %1936 = llvm.add %1934, %1935 overflow<nsw> : i64
    %1937 = llvm.add %1936, %k0_2 overflow<nsw> : i64
    %1938 = llvm.getelementptr inbounds %a_2[%1937] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1939 = llvm.load %1938 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1940 = llvm.mlir.poison : vector<4xf64>
    %1941 = llvm.insertelement %1939, %1940[%1811 : i64] : vector<4xf64>
    %1942 = llvm.shufflevector %1941, %1940 [0, 0, 0, 0] : vector<4xf64>
    %1943 = llvm.mul %1907, %a_stride1_2 overflow<nsw> : i64
    %1944 = llvm.add %1934, %1943 overflow<nsw> : i64
    %1945 = llvm.add %1944, %k0_2 overflow<nsw> : i64
    %1946 = llvm.getelementptr inbounds %a_2[%1945] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1947 = llvm.load %1946 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1948 = llvm.mlir.poison : vector<4xf64>
    %1949 = llvm.insertelement %1947, %1948[%1811 : i64] : vector<4xf64>
    %1950 = llvm.shufflevector %1949, %1948 [0, 0, 0, 0] : vector<4xf64>
    %1951 = llvm.mul %1905, %a_stride1_2 overflow<nsw> : i64
    %1952 = llvm.add %1934, %1951 overflow<nsw> : i64
    %1953 = llvm.add %1952, %k0_2 overflow<nsw> : i64
    %1954 = llvm.getelementptr inbounds %a_2[%1953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1955 = llvm.load %1954 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1956 = llvm.mlir.poison : vector<4xf64>
    %1957 = llvm.insertelement %1955, %1956[%1811 : i64] : vector<4xf64>
    %1958 = llvm.shufflevector %1957, %1956 [0, 0, 0, 0] : vector<4xf64>
    %1959 = llvm.mul %1903, %a_stride1_2 overflow<nsw> : i64
    %1960 = llvm.add %1934, %1959 overflow<nsw> : i64
    %1961 = llvm.add %1960, %k0_2 overflow<nsw> : i64
    %1962 = llvm.getelementptr inbounds %a_2[%1961] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1963 = llvm.load %1962 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1964 = llvm.mlir.poison : vector<4xf64>
    %1965 = llvm.insertelement %1963, %1964[%1811 : i64] : vector<4xf64>
    %1966 = llvm.shufflevector %1965, %1964 [0, 0, 0, 0] : vector<4xf64>
    %1967 = llvm.mul %1901, %a_stride1_2 overflow<nsw> : i64
    %1968 = llvm.add %1934, %1967 overflow<nsw> : i64
    %1969 = llvm.add %1968, %k0_2 overflow<nsw> : i64
    %1970 = llvm.getelementptr inbounds %a_2[%1969] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1971 = llvm.load %1970 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1972 = llvm.mlir.poison : vector<4xf64>
    %1973 = llvm.insertelement %1971, %1972[%1811 : i64] : vector<4xf64>
    %1974 = llvm.shufflevector %1973, %1972 [0, 0, 0, 0] : vector<4xf64>
    %1975 = llvm.mul %1899, %a_stride1_2 overflow<nsw> : i64
    %1976 = llvm.add %1934, %1975 overflow<nsw> : i64
    %1977 = llvm.add %1976, %k0_2 overflow<nsw> : i64
    %1978 = llvm.getelementptr inbounds %a_2[%1977] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1979 = llvm.load %1978 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1980 = llvm.mlir.poison : vector<4xf64>
    %1981 = llvm.insertelement %1979, %1980[%1811 : i64] : vector<4xf64>
    %1982 = llvm.shufflevector %1981, %1980 [0, 0, 0, 0] : vector<4xf64>
    %1983 = llvm.mul %k1_1, %1841 overflow<nsw> : i64
    %1984 = llvm.mul %k0_2, %1810 overflow<nsw> : i64
    %1985 = llvm.add %1983, %1984 overflow<nsw> : i64
    %1986 = llvm.getelementptr inbounds %a_copy_2[%1985] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1987 = llvm.load %1986 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1988 = llvm.add %1811, %1815 overflow<nsw> : i64
    %1989 = llvm.add %1983, %1984 overflow<nsw> : i64
    %1990 = llvm.add %1989, %1988 overflow<nsw> : i64
    %1991 = llvm.getelementptr inbounds %a_copy_2[%1990] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1992 = llvm.load %1991 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1993 = llvm.fmul %1942, %1987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1994 = llvm.fmul %1942, %1992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1995 = llvm.fmul %1950, %1987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1996 = llvm.fmul %1950, %1992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1997 = llvm.fmul %1958, %1987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1998 = llvm.fmul %1958, %1992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1999 = llvm.fmul %1966, %1987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2000 = llvm.fmul %1966, %1992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2001 = llvm.fmul %1974, %1987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2002 = llvm.fmul %1974, %1992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2003 = llvm.fmul %1982, %1987 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2004 = llvm.fmul %1982, %1992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2005 = llvm.fadd %1922, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2006 = llvm.fadd %1923, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2007 = llvm.fadd %1924, %1995 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2008 = llvm.fadd %1925, %1996 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2009 = llvm.fadd %1926, %1997 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2010 = llvm.fadd %1927, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2011 = llvm.fadd %1928, %1999 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2012 = llvm.fadd %1929, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2013 = llvm.fadd %1930, %2001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2014 = llvm.fadd %1931, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2015 = llvm.fadd %1932, %2003 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2016 = llvm.fadd %1933, %2004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2017 = llvm.add %k0_2, %1812 overflow<nsw> : i64
    %2018 = llvm.icmp "slt" %2017, %a_stride1_2 : i64
    llvm.cond_br %2018, ^bb11(%2017, %2005, %2006, %2007, %2008, %2009, %2010, %2011, %2012, %2013, %2014, %2015, %2016 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2005, %2006, %2007, %2008, %2009, %2010, %2011, %2012, %2013, %2014, %2015, %2016 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2019: vector<4xf64>, %2020: vector<4xf64>, %2021: vector<4xf64>, %2022: vector<4xf64>, %2023: vector<4xf64>, %2024: vector<4xf64>, %2025: vector<4xf64>, %2026: vector<4xf64>, %2027: vector<4xf64>, %2028: vector<4xf64>, %2029: vector<4xf64>, %2030: vector<4xf64>):
    %2031 = llvm.add %k1_1, %1812 overflow<nsw> : i64
    %2032 = llvm.icmp "slt" %2031, %a_size0_2 : i64
    llvm.cond_br %2032, ^bb10(%2031, %2019, %2020, %2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029, %2030 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2019, %2020, %2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029, %2030 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%2033: vector<4xf64>, %2034: vector<4xf64>, %2035: vector<4xf64>, %2036: vector<4xf64>, %2037: vector<4xf64>, %2038: vector<4xf64>, %2039: vector<4xf64>, %2040: vector<4xf64>, %2041: vector<4xf64>, %2042: vector<4xf64>, %2043: vector<4xf64>, %2044: vector<4xf64>):
    %2045 = llvm.icmp "slt" %1811, %1896 : i64
    %2046 = llvm.icmp "slt" %1812, %1896 : i64
    %2047 = llvm.icmp "slt" %1813, %1896 : i64
    %2048 = llvm.icmp "slt" %1814, %1896 : i64
    %2049 = llvm.icmp "slt" %1815, %1896 : i64
    %2050 = llvm.icmp "slt" %1816, %1896 : i64
    %2051 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %2052 = llvm.add %2051, %j_1_last_panel overflow<nsw> : i64
    %2053 = llvm.getelementptr inbounds %out2_1[%2052] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2033, %2053 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2054 = llvm.getelementptr inbounds %2053[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2034, %2054 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2055 = llvm.mul %1907, %a_size1_2 overflow<nsw> : i64
    %2056 = llvm.add %2055, %j_1_last_panel overflow<nsw> : i64
    %2057 = llvm.getelementptr inbounds %out2_1[%2056] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2035, %2057 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2058 = llvm.getelementptr inbounds %2057[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2036, %2058 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2059 = llvm.mul %1905, %a_size1_2 overflow<nsw> : i64
    %2060 = llvm.add %2059, %j_1_last_panel overflow<nsw> : i64
    %2061 = llvm.getelementptr inbounds %out2_1[%2060] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2037, %2061 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2062 = llvm.getelementptr inbounds %2061[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2038, %2062 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2063 = llvm.mul %1903, %a_size1_2 overflow<nsw> : i64
    %2064 = llvm.add %2063, %j_1_last_panel overflow<nsw> : i64
    %2065 = llvm.getelementptr inbounds %out2_1[%2064] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2039, %2065 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2066 = llvm.getelementptr inbounds %2065[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2040, %2066 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2067 = llvm.mul %1901, %a_size1_2 overflow<nsw> : i64
    %2068 = llvm.add %2067, %j_1_last_panel overflow<nsw> : i64
    %2069 = llvm.getelementptr inbounds %out2_1[%2068] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2041, %2069 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2070 = llvm.getelementptr inbounds %2069[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2042, %2070 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2071 = llvm.mul %1899, %a_size1_2 overflow<nsw> : i64
    %2072 = llvm.add %2071, %j_1_last_panel overflow<nsw> : i64
    %2073 = llvm.getelementptr inbounds %out2_1[%2072] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2043, %2073 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2074 = llvm.getelementptr inbounds %2073[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2044, %2074 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2075 = llvm.add %i_1_last_tile, %1817 overflow<nsw> : i64
    %2076 = llvm.icmp "slt" %2075, %1809 : i64
    llvm.cond_br %2076, ^bb9(%2075 : i64), ^bb14
  ^bb14:
    %2077 = llvm.icmp "slt" %1809, %a_size1_2 : i64
    llvm.cond_br %2077, ^bb15(%1809 : i64), ^bb20
  ^bb15(%i_1_last_below_tile: i64):
    %2078 = llvm.add %i_1_last_below_tile, %1815 overflow<nsw> : i64
    %2079 = llvm.sub %2078, %i_1_last_below_tile overflow<nsw> : i64
    %2080 = llvm.sub %a_size1_2, %i_1_last_below_tile overflow<nsw> : i64
    %2081 = llvm.intr.smin(%2079, %2080) : (i64, i64) -> i64
    %2082 = llvm.add %2081, %1819 overflow<nsw> : i64
    %2083 = llvm.intr.smin(%2082, %1814) : (i64, i64) -> i64
    %2084 = llvm.add %i_1_last_below_tile, %2083 : i64
    %2085 = llvm.intr.smin(%2082, %1813) : (i64, i64) -> i64
    %2086 = llvm.add %i_1_last_below_tile, %2085 : i64
    %2087 = llvm.intr.smin(%2082, %1812) : (i64, i64) -> i64
    %2088 = llvm.add %i_1_last_below_tile, %2087 : i64
    %2089 = llvm.icmp "slt" %1811, %a_size0_2 : i64
    llvm.cond_br %2089, ^bb16(%1811, %1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1825, %1825, %1825, %1825, %1825, %1825, %1825, %1825 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_last_below: i64, %2090: vector<4xf64>, %2091: vector<4xf64>, %2092: vector<4xf64>, %2093: vector<4xf64>, %2094: vector<4xf64>, %2095: vector<4xf64>, %2096: vector<4xf64>, %2097: vector<4xf64>):
    %2098 = llvm.icmp "slt" %1811, %a_stride1_2 : i64
    llvm.cond_br %2098, ^bb17(%1811, %2090, %2091, %2092, %2093, %2094, %2095, %2096, %2097 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2090, %2091, %2092, %2093, %2094, %2095, %2096, %2097 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_last_below: i64, %2099: vector<4xf64>, %2100: vector<4xf64>, %2101: vector<4xf64>, %2102: vector<4xf64>, %2103: vector<4xf64>, %2104: vector<4xf64>, %2105: vector<4xf64>, %2106: vector<4xf64>):
    %2107 = llvm.mul %k1_1_last_below, %1808 overflow<nsw> : i64
    %2108 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2109 = llvm.add %2107, %2108 overflow<nsw> : i64
    %2110 = llvm.add %2109, %k0_1_last_below overflow<nsw> : i64
    %2111 = llvm.getelementptr inbounds %a_2[%2110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2112 = llvm.load %2111 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2113 = llvm.mlir.poison : vector<4xf64>
    %2114 = llvm.insertelement %2112, %2113[%1811 : i64] : vector<4xf64>
    %2115 = llvm.shufflevector %2114, %2113 [0, 0, 0, 0] : vector<4xf64>
    %2116 = llvm.mul %2088, %a_stride1_2 overflow<nsw> : i64
    %2117 = llvm.add %2107, %2116 overflow<nsw> : i64
    %2118 = llvm.add %2117, %k0_1_last_below overflow<nsw> : i64
    %2119 = llvm.getelementptr inbounds %a_2[%2118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2120 = llvm.load %2119 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2121 = llvm.mlir.poison : vector<4xf64>
    %2122 = llvm.insertelement %2120, %2121[%1811 : i64] : vector<4xf64>
    %2123 = llvm.shufflevector %2122, %2121 [0, 0, 0, 0] : vector<4xf64>
    %2124 = llvm.mul %2086, %a_stride1_2 overflow<nsw> : i64
    %2125 = llvm.add %2107, %2124 overflow<nsw> : i64
    %2126 = llvm.add %2125, %k0_1_last_below overflow<nsw> : i64
    %2127 = llvm.getelementptr inbounds %a_2[%2126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2128 = llvm.load %2127 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2129 = llvm.mlir.poison : vector<4xf64>
    %2130 = llvm.insertelement %2128, %2129[%1811 : i64] : vector<4xf64>
    %2131 = llvm.shufflevector %2130, %2129 [0, 0, 0, 0] : vector<4xf64>
    %2132 = llvm.mul %2084, %a_stride1_2 overflow<nsw> : i64
    %2133 = llvm.add %2107, %2132 overflow<nsw> : i64
    %2134 = llvm.add %2133, %k0_1_last_below overflow<nsw> : i64
    %2135 = llvm.getelementptr inbounds %a_2[%2134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2136 = llvm.load %2135 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2137 = llvm.mlir.poison : vector<4xf64>
    %2138 = llvm.insertelement %2136, %2137[%1811 : i64] : vector<4xf64>
    %2139 = llvm.shufflevector %2138, %2137 [0, 0, 0, 0] : vector<4xf64>
    %2140 = llvm.mul %k1_1_last_below, %1841 overflow<nsw> : i64
    %2141 = llvm.mul %k0_1_last_below, %1810 overflow<nsw> : i64
    %2142 = llvm.add %2140, %2141 overflow<nsw> : i64
    %2143 = llvm.getelementptr inbounds %a_copy_2[%2142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2144 = llvm.load %2143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2145 = llvm.add %1811, %1815 overflow<nsw> : i64
    %2146 = llvm.add %2140, %2141 overflow<nsw> : i64
    %2147 = llvm.add %2146, %2145 overflow<nsw> : i64
    %2148 = llvm.getelementptr inbounds %a_copy_2[%2147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2149 = llvm.load %2148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2150 = llvm.fmul %2115, %2144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2151 = llvm.fmul %2115, %2149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2152 = llvm.fmul %2123, %2144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2153 = llvm.fmul %2123, %2149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2154 = llvm.fmul %2131, %2144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2155 = llvm.fmul %2131, %2149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2156 = llvm.fmul %2139, %2144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2157 = llvm.fmul %2139, %2149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2158 = llvm.fadd %2099, %2150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2159 = llvm.fadd %2100, %2151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2160 = llvm.fadd %2101, %2152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2161 = llvm.fadd %2102, %2153 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2162 = llvm.fadd %2103, %2154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2163 = llvm.fadd %2104, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2164 = llvm.fadd %2105, %2156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2165 = llvm.fadd %2106, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2166 = llvm.add %k0_1_last_below, %1812 overflow<nsw> : i64
    %2167 = llvm.icmp "slt" %2166, %a_stride1_2 : i64
    llvm.cond_br %2167, ^bb17(%2166, %2158, %2159, %2160, %2161, %2162, %2163, %2164, %2165 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2158, %2159, %2160, %2161, %2162, %2163, %2164, %2165 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2168: vector<4xf64>, %2169: vector<4xf64>, %2170: vector<4xf64>, %2171: vector<4xf64>, %2172: vector<4xf64>, %2173: vector<4xf64>, %2174: vector<4xf64>, %2175: vector<4xf64>):
    %2176 = llvm.add %k1_1_last_below, %1812 overflow<nsw> : i64
    %2177 = llvm.icmp "slt" %2176, %a_size0_2 : i64
    llvm.cond_br %2177, ^bb16(%2176, %2168, %2169, %2170, %2171, %2172, %2173, %2174, %2175 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2168, %2169, %2170, %2171, %2172, %2173, %2174, %2175 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%2178: vector<4xf64>, %2179: vector<4xf64>, %2180: vector<4xf64>, %2181: vector<4xf64>, %2182: vector<4xf64>, %2183: vector<4xf64>, %2184: vector<4xf64>, %2185: vector<4xf64>):
    %2186 = llvm.icmp "slt" %1811, %2081 : i64
    %2187 = llvm.icmp "slt" %1812, %2081 : i64
    %2188 = llvm.icmp "slt" %1813, %2081 : i64
    %2189 = llvm.icmp "slt" %1814, %2081 : i64
    %2190 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2191 = llvm.add %2190, %j_1_last_panel overflow<nsw> : i64
    %2192 = llvm.getelementptr inbounds %out2_1[%2191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2178, %2192 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2193 = llvm.getelementptr inbounds %2192[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2179, %2193 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2194 = llvm.mul %2088, %a_size1_2 overflow<nsw> : i64
    %2195 = llvm.add %2194, %j_1_last_panel overflow<nsw> : i64
    %2196 = llvm.getelementptr inbounds %out2_1[%2195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2180, %2196 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2197 = llvm.getelementptr inbounds %2196[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2181, %2197 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2198 = llvm.mul %2086, %a_size1_2 overflow<nsw> : i64
    %2199 = llvm.add %2198, %j_1_last_panel overflow<nsw> : i64
    %2200 = llvm.getelementptr inbounds %out2_1[%2199] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2182, %2200 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2201 = llvm.getelementptr inbounds %2200[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2183, %2201 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2202 = llvm.mul %2084, %a_size1_2 overflow<nsw> : i64
    %2203 = llvm.add %2202, %j_1_last_panel overflow<nsw> : i64
    %2204 = llvm.getelementptr inbounds %out2_1[%2203] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2184, %2204 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2205 = llvm.getelementptr inbounds %2204[%1815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2185, %2205 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2206 = llvm.add %i_1_last_below_tile, %1815 overflow<nsw> : i64
    %2207 = llvm.icmp "slt" %2206, %a_size1_2 : i64
    llvm.cond_br %2207, ^bb15(%2206 : i64), ^bb20
  ^bb20:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2208 = llvm.add %1827, %1812 overflow<nsw> : i64
    %2209 = llvm.icmp "slt" %2208, %end_4 : i64
    llvm.cond_br %2209, ^bb1(%2208 : i64), ^bb21
  ^bb21:
    llvm.return %1824 : i32
  ^bb22(%2210: i32):
    llvm.return %2210 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2211 = llvm.mlir.constant(8) : i64
    %2212 = llvm.mlir.constant(16) : i64
    %2213 = llvm.mlir.constant(24) : i64
    %2214 = llvm.mlir.constant(32) : i64
    %2215 = llvm.mlir.constant(40) : i64
    %2216 = llvm.mlir.constant(48) : i64
    %2217 = llvm.mlir.constant(56) : i64
    %2218 = llvm.mlir.constant(64) : i64
    %2219 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2220 = llvm.getelementptr inbounds %context_2[%2211] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2221 = llvm.load %2220 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2222 = llvm.getelementptr inbounds %context_2[%2212] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2223 = llvm.load %2222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2224 = llvm.getelementptr inbounds %context_2[%2213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2225 = llvm.load %2224 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2226 = llvm.getelementptr inbounds %context_2[%2214] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2227 = llvm.load %2226 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2228 = llvm.getelementptr inbounds %context_2[%2215] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2229 = llvm.load %2228 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2230 = llvm.getelementptr inbounds %context_2[%2216] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2231 = llvm.load %2230 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2232 = llvm.getelementptr inbounds %context_2[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2233 = llvm.load %2232 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2234 = llvm.getelementptr inbounds %context_2[%2218] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2235 = llvm.load %2234 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2236 = llvm.call @program.parallel2(%begin_5, %end_5, %2219, %2221, %2223, %2225, %2227, %2229, %2231, %2233, %2235) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.return %2236 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2237: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2238: i64, %2239: i64) -> i32 attributes {no_unwind, no_inline} {
    %2240 = llvm.mlir.constant(0) : i64
    %2241 = llvm.mlir.constant(1) : i64
    %2242 = llvm.mlir.constant(4) : i64
    %2243 = llvm.mlir.constant(0 : i32) : i32
    %2244 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2244, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2245 = llvm.icmp "slt" %2240, %a_stride1_3 : i64
    llvm.cond_br %2245, ^bb2(%2240 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2246 = llvm.add %j_1_last_right_panel_1, %2242 overflow<nsw> : i64
    %2247 = llvm.intr.smin(%2246, %a_size1_3) : (i64, i64) -> i64
    %2248 = llvm.icmp "slt" %j_1_last_right_panel_1, %2247 : i64
    llvm.cond_br %2248, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2249 = llvm.mul %k1_1_last_right_copy, %2237 overflow<nsw> : i64
    %2250 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2251 = llvm.add %2249, %2250 overflow<nsw> : i64
    %2252 = llvm.add %2251, %k0_1_last_right_copy overflow<nsw> : i64
    %2253 = llvm.getelementptr inbounds %a_3[%2252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2254 = llvm.load %2253 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2255 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2256 = llvm.mul %k1_1_last_right_copy, %2239 overflow<nsw> : i64
    %2257 = llvm.mul %k0_1_last_right_copy, %2238 overflow<nsw> : i64
    %2258 = llvm.add %2256, %2257 overflow<nsw> : i64
    %2259 = llvm.add %2258, %2255 overflow<nsw> : i64
    %2260 = llvm.getelementptr inbounds %a_copy_3[%2259] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2254, %2260 {alignment = 8 : i64} : f64, !llvm.ptr
    %2261 = llvm.add %j_1_last_right_copy, %2241 overflow<nsw> : i64
    %2262 = llvm.icmp "slt" %2261, %2247 : i64
    llvm.cond_br %2262, ^bb3(%2261 : i64), ^bb4
  ^bb4:
    %2263 = llvm.add %k0_1_last_right_copy, %2241 overflow<nsw> : i64
    %2264 = llvm.icmp "slt" %2263, %a_stride1_3 : i64
    llvm.cond_br %2264, ^bb2(%2263 : i64), ^bb5
  ^bb5:
    %2265 = llvm.add %k1_1_last_right_copy, %2241 overflow<nsw> : i64
    %2266 = llvm.icmp "slt" %2265, %end_6 : i64
    llvm.cond_br %2266, ^bb1(%2265 : i64), ^bb6
  ^bb6:
    llvm.return %2243 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2267 = llvm.mlir.constant(8) : i64
    %2268 = llvm.mlir.constant(16) : i64
    %2269 = llvm.mlir.constant(24) : i64
    %2270 = llvm.mlir.constant(32) : i64
    %2271 = llvm.mlir.constant(40) : i64
    %2272 = llvm.mlir.constant(48) : i64
    %2273 = llvm.mlir.constant(56) : i64
    %2274 = llvm.mlir.constant(64) : i64
    %2275 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2276 = llvm.getelementptr inbounds %context_3[%2267] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2277 = llvm.load %2276 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2278 = llvm.getelementptr inbounds %context_3[%2268] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2279 = llvm.load %2278 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2280 = llvm.getelementptr inbounds %context_3[%2269] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2281 = llvm.load %2280 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2282 = llvm.getelementptr inbounds %context_3[%2270] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2283 = llvm.load %2282 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2284 = llvm.getelementptr inbounds %context_3[%2271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2285 = llvm.load %2284 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2286 = llvm.getelementptr inbounds %context_3[%2272] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2287 = llvm.load %2286 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2288 = llvm.getelementptr inbounds %context_3[%2273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2289 = llvm.load %2288 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2290 = llvm.getelementptr inbounds %context_3[%2274] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2291 = llvm.load %2290 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2292 = llvm.call @program.parallel3(%begin_7, %end_7, %2275, %2277, %2279, %2281, %2283, %2285, %2287, %2289, %2291) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2292 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
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
    %2303 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2304 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2305 = llvm.icmp "eq" %b_size0_2, %a_size0_4 : i64
    %2306 = llvm.icmp "eq" %a_stride1_4, %b_size1_2 : i64
    llvm.cond_br %2305, ^bb1, ^bb3(%2296 : i32)
  ^bb1:
    llvm.cond_br %2306, ^bb2, ^bb3(%2297 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2307 = llvm.getelementptr inbounds %extents[%2294] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2307 {alignment = 8 : i64} : i64, !llvm.ptr
    %2308 = llvm.getelementptr inbounds %extents[%2295] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2308 {alignment = 8 : i64} : i64, !llvm.ptr
    %2309 = llvm.getelementptr inbounds %extents[%2298] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2309 {alignment = 8 : i64} : i64, !llvm.ptr
    %2310 = llvm.getelementptr inbounds %extents[%2299] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2310 {alignment = 8 : i64} : i64, !llvm.ptr
    %2311 = llvm.getelementptr inbounds %extents[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2311 {alignment = 8 : i64} : i64, !llvm.ptr
    %2312 = llvm.getelementptr inbounds %extents[%2301] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2312 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2302 : i32
  ^bb3(%2313: i32):
    llvm.return %2313 : i32
  }
}
