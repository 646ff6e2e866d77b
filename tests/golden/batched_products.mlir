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
    %26 = arith.constant 256 : index
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
    %31 = arith.constant 256 : index
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
    %44 = arith.constant 96 : index
    %45 = arith.cmpi sgt, %4, %44 : index
    %46 = arith.andi %43, %45 : i1
    %47 = arith.select %46, %39, %c0 : index
    %48 = arith.select %46, %42, %c0 : index
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %3, %49 : index
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %10, %51 : index
    %53 = arith.constant 7 : index
    %54 = arith.addi %52, %53 : index
    %55 = arith.constant 8 : index
    %56 = arith.divui %54, %55 : index
    %57 = arith.constant 0 : index
    %58 = arith.maxsi %11, %57 : index
    %59 = arith.constant 8191 : index
    %60 = arith.addi %58, %59 : index
    %61 = arith.constant 8192 : index
    %62 = arith.divui %60, %61 : index
    %63 = arith.constant 8192 : index
    %64 = arith.minsi %63, %5 : index
    %65 = arith.constant 0 : index
    %66 = arith.maxsi %64, %65 : index
    %67 = arith.constant 13 : index
    %68 = arith.muli %66, %67 : index
    %69 = arith.constant 3 : index
    %70 = arith.addi %69, %68 : index
    %71 = arith.constant 0 : index
    %72 = arith.maxsi %24, %71 : index
    %73 = arith.constant 5 : index
    %74 = arith.addi %72, %73 : index
    %75 = arith.constant 6 : index
    %76 = arith.divui %74, %75 : index
    %77 = arith.constant 50 : index
    %78 = arith.muli %66, %77 : index
    %79 = arith.constant 82 : index
    %80 = arith.addi %79, %78 : index
    %81 = arith.muli %76, %80 : index
    %82 = arith.subi %4, %24 : index
    %83 = arith.constant 0 : index
    %84 = arith.maxsi %82, %83 : index
    %85 = arith.constant 3 : index
    %86 = arith.addi %84, %85 : index
    %87 = arith.constant 4 : index
    %88 = arith.divui %86, %87 : index
    %89 = arith.constant 36 : index
    %90 = arith.muli %66, %89 : index
    %91 = arith.constant 58 : index
    %92 = arith.addi %91, %90 : index
    %93 = arith.muli %88, %92 : index
    %94 = arith.constant 13 : index
    %95 = arith.addi %94, %70 : index
    %96 = arith.addi %95, %81 : index
    %97 = arith.addi %96, %93 : index
    %98 = arith.muli %62, %97 : index
    %99 = arith.constant 1 : index
    %100 = arith.addi %99, %98 : index
    %101 = arith.muli %56, %100 : index
    %102 = arith.subi %6, %10 : index
    %103 = arith.constant 0 : index
    %104 = arith.maxsi %102, %103 : index
    %105 = arith.constant 3 : index
    %106 = arith.addi %104, %105 : index
    %107 = arith.constant 4 : index
    %108 = arith.divui %106, %107 : index
    %109 = arith.constant 16383 : index
    %110 = arith.addi %58, %109 : index
    %111 = arith.constant 16384 : index
    %112 = arith.divui %110, %111 : index
    %113 = arith.constant 16384 : index
    %114 = arith.minsi %113, %5 : index
    %115 = arith.constant 0 : index
    %116 = arith.maxsi %114, %115 : index
    %117 = arith.constant 7 : index
    %118 = arith.muli %116, %117 : index
    %119 = arith.constant 3 : index
    %120 = arith.addi %119, %118 : index
    %121 = arith.constant 0 : index
    %122 = arith.maxsi %4, %121 : index
    %123 = arith.constant 7 : index
    %124 = arith.addi %122, %123 : index
    %125 = arith.constant 8 : index
    %126 = arith.divui %124, %125 : index
    %127 = arith.constant 43 : index
    %128 = arith.muli %116, %127 : index
    %129 = arith.constant 72 : index
    %130 = arith.addi %129, %128 : index
    %131 = arith.muli %126, %130 : index
    %132 = arith.constant 12 : index
    %133 = arith.addi %132, %120 : index
    %134 = arith.addi %133, %131 : index
    %135 = arith.muli %112, %134 : index
    %136 = arith.constant 8 : index
    %137 = arith.addi %136, %135 : index
    %138 = arith.muli %108, %137 : index
    %139 = arith.constant 2 : index
    %140 = arith.addi %139, %101 : index
    %141 = arith.addi %140, %138 : index
    %142 = arith.muli %50, %141 : index
    %143 = arith.constant 32768 : index
    %144 = arith.cmpi sge, %142, %143 : index
    "omp.parallel"(%144) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c8192 {
              %b_copy = memref.alloc(%38) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %37 {
                %145 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %146 = arith.minsi %145, %5 : index
                scf.for %k0_copy = %k0_piece to %146 step %c1 {
                  %147 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %147, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %148 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %149 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %150 = vector.load %b[%b0, %k0_copy, %149] : memref<?x?x?xf64>, vector<4xf64>
                  %151 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %148, %b_copy[%151, %c0] : memref<?x8xf64>, vector<4xf64>
                  %152 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %150, %b_copy[%151, %152] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %153 = arith.subi %5, %k0_piece overflow<nsw> : index
              %154 = arith.minsi %c8192, %153 : index
              %155 = arith.maxsi %154, %c0 : index
              %156 = arith.select %37, %c0, %155 : index
              %157 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %156, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %158 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %159 = "memref.cast"(%157) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %37, %158, %159 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %24 step %c6 {
                %160 = arith.addi %i_tile, %c6 overflow<nsw> : index
                %161 = arith.subi %160, %i_tile overflow<nsw> : index
                %162 = arith.subi %24, %i_tile overflow<nsw> : index
                %163 = arith.minsi %161, %162 : index
                %164 = arith.addi %163, %minus1 overflow<nsw> : index
                %165 = arith.minsi %164, %c5 : index
                %166 = arith.addi %i_tile, %165 : index
                %167 = arith.minsi %164, %c4 : index
                %168 = arith.addi %i_tile, %167 : index
                %169 = arith.minsi %164, %c3 : index
                %170 = arith.addi %i_tile, %169 : index
                %171 = arith.minsi %164, %c2 : index
                %172 = arith.addi %i_tile, %171 : index
                %173 = arith.minsi %164, %c1 : index
                %174 = arith.addi %i_tile, %173 : index
                %175 = arith.cmpi eq, %k0_piece, %c0 : index
                %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187 = scf.if %175 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %188 = arith.cmpi slt, %c0, %163 : index
                  %189 = arith.cmpi slt, %c1, %163 : index
                  %190 = arith.cmpi slt, %c2, %163 : index
                  %191 = arith.cmpi slt, %c3, %163 : index
                  %192 = arith.cmpi slt, %c4, %163 : index
                  %193 = arith.cmpi slt, %c5, %163 : index
                  %194 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %195 = arith.addi %j_panel, %c4 : index
                  %196 = vector.load %out0_1[%b0, %i_tile, %195] : memref<?x?x?xf64>, vector<4xf64>
                  %197 = vector.load %out0_1[%b0, %174, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %198 = vector.load %out0_1[%b0, %174, %195] : memref<?x?x?xf64>, vector<4xf64>
                  %199 = vector.load %out0_1[%b0, %172, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %200 = vector.load %out0_1[%b0, %172, %195] : memref<?x?x?xf64>, vector<4xf64>
                  %201 = vector.load %out0_1[%b0, %170, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %202 = vector.load %out0_1[%b0, %170, %195] : memref<?x?x?xf64>, vector<4xf64>
                  %203 = vector.load %out0_1[%b0, %168, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %204 = vector.load %out0_1[%b0, %168, %195] : memref<?x?x?xf64>, vector<4xf64>
                  %205 = vector.load %out0_1[%b0, %166, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %206 = vector.load %out0_1[%b0, %166, %195] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %194, %196, %197, %198, %199, %200, %201, %202, %203, %204, %205, %206 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %207 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %208 = arith.minsi %207, %5 : index
                %209, %210, %211, %212, %213, %214, %215, %216, %217, %218, %219, %220 = scf.for %k0 = %k0_piece to %208 step %c1 iter_args(%221 = %176, %222 = %177, %223 = %178, %224 = %179, %225 = %180, %226 = %181, %227 = %182, %228 = %183, %229 = %184, %230 = %185, %231 = %186, %232 = %187) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %233 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %234 = arith.addi %233, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%234, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %235 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %236 = vector.broadcast %235 : f64 to vector<4xf64>
                  %237 = memref.load %a[%b0, %174, %k0] : memref<?x?x?xf64>
                  %238 = vector.broadcast %237 : f64 to vector<4xf64>
                  %239 = memref.load %a[%b0, %172, %k0] : memref<?x?x?xf64>
                  %240 = vector.broadcast %239 : f64 to vector<4xf64>
                  %241 = memref.load %a[%b0, %170, %k0] : memref<?x?x?xf64>
                  %242 = vector.broadcast %241 : f64 to vector<4xf64>
                  %243 = memref.load %a[%b0, %168, %k0] : memref<?x?x?xf64>
                  %244 = vector.broadcast %243 : f64 to vector<4xf64>
                  %245 = memref.load %a[%b0, %166, %k0] : memref<?x?x?xf64>
                  %246 = vector.broadcast %245 : f64 to vector<4xf64>
                  %247 = vector.load %b_copy_1[%233, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %248 = arith.addi %c0, %c4 overflow<nsw> : index
                  %249 = vector.load %b_copy_1[%233, %248] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %250 = arith.mulf %236, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %251 = arith.mulf %236, %249 fastmath<reassoc,contract> : vector<4xf64>
                  %252 = arith.mulf %238, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %253 = arith.mulf %238, %249 fastmath<reassoc,contract> : vector<4xf64>
                  %254 = arith.mulf %240, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %255 = arith.mulf %240, %249 fastmath<reassoc,contract> : vector<4xf64>
                  %256 = arith.mulf %242, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %257 = arith.mulf %242, %249 fastmath<reassoc,contract> : vector<4xf64>
                  %258 = arith.mulf %244, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %259 = arith.mulf %244, %249 fastmath<reassoc,contract> : vector<4xf64>
                  %260 = arith.mulf %246, %247 fastmath<reassoc,contract> : vector<4xf64>
                  %261 = arith.mulf %246, %249 fastmath<reassoc,contract> : vector<4xf64>
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
                  %272 = arith.addf %231, %260 fastmath<reassoc,contract> : vector<4xf64>
                  %273 = arith.addf %232, %261 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %262, %263, %264, %265, %266, %267, %268, %269, %270, %271, %272, %273 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %274 = arith.cmpi slt, %c0, %163 : index
                %275 = arith.cmpi slt, %c1, %163 : index
                %276 = arith.cmpi slt, %c2, %163 : index
                %277 = arith.cmpi slt, %c3, %163 : index
                %278 = arith.cmpi slt, %c4, %163 : index
                %279 = arith.cmpi slt, %c5, %163 : index
                vector.store %209, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %280 = arith.addi %j_panel, %c4 : index
                vector.store %210, %out0_1[%b0, %i_tile, %280] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %211, %out0_1[%b0, %174, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %212, %out0_1[%b0, %174, %280] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %213, %out0_1[%b0, %172, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %214, %out0_1[%b0, %172, %280] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %215, %out0_1[%b0, %170, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %216, %out0_1[%b0, %170, %280] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %217, %out0_1[%b0, %168, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %218, %out0_1[%b0, %168, %280] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %219, %out0_1[%b0, %166, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %220, %out0_1[%b0, %166, %280] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %24 to %4 step %c4 {
                %281 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
                %282 = arith.subi %281, %i_below_tile overflow<nsw> : index
                %283 = arith.subi %4, %i_below_tile overflow<nsw> : index
                %284 = arith.minsi %282, %283 : index
                %285 = arith.addi %284, %minus1 overflow<nsw> : index
                %286 = arith.minsi %285, %c3 : index
                %287 = arith.addi %i_below_tile, %286 : index
                %288 = arith.minsi %285, %c2 : index
                %289 = arith.addi %i_below_tile, %288 : index
                %290 = arith.minsi %285, %c1 : index
                %291 = arith.addi %i_below_tile, %290 : index
                %292 = arith.cmpi eq, %k0_piece, %c0 : index
                %293, %294, %295, %296, %297, %298, %299, %300 = scf.if %292 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %301 = arith.cmpi slt, %c0, %284 : index
                  %302 = arith.cmpi slt, %c1, %284 : index
                  %303 = arith.cmpi slt, %c2, %284 : index
                  %304 = arith.cmpi slt, %c3, %284 : index
                  %305 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %306 = arith.addi %j_panel, %c4 : index
                  %307 = vector.load %out0_1[%b0, %i_below_tile, %306] : memref<?x?x?xf64>, vector<4xf64>
                  %308 = vector.load %out0_1[%b0, %291, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %309 = vector.load %out0_1[%b0, %291, %306] : memref<?x?x?xf64>, vector<4xf64>
                  %310 = vector.load %out0_1[%b0, %289, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %311 = vector.load %out0_1[%b0, %289, %306] : memref<?x?x?xf64>, vector<4xf64>
                  %312 = vector.load %out0_1[%b0, %287, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %313 = vector.load %out0_1[%b0, %287, %306] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %305, %307, %308, %309, %310, %311, %312, %313 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %314 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %315 = arith.minsi %314, %5 : index
                %316, %317, %318, %319, %320, %321, %322, %323 = scf.for %k0_below = %k0_piece to %315 step %c1 iter_args(%324 = %293, %325 = %294, %326 = %295, %327 = %296, %328 = %297, %329 = %298, %330 = %299, %331 = %300) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %332 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %333 = arith.addi %332, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%333, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %334 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %335 = vector.broadcast %334 : f64 to vector<4xf64>
                  %336 = memref.load %a[%b0, %291, %k0_below] : memref<?x?x?xf64>
                  %337 = vector.broadcast %336 : f64 to vector<4xf64>
                  %338 = memref.load %a[%b0, %289, %k0_below] : memref<?x?x?xf64>
                  %339 = vector.broadcast %338 : f64 to vector<4xf64>
                  %340 = memref.load %a[%b0, %287, %k0_below] : memref<?x?x?xf64>
                  %341 = vector.broadcast %340 : f64 to vector<4xf64>
                  %342 = vector.load %b_copy_1[%332, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %343 = arith.addi %c0, %c4 overflow<nsw> : index
                  %344 = vector.load %b_copy_1[%332, %343] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %345 = arith.mulf %335, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %346 = arith.mulf %335, %344 fastmath<reassoc,contract> : vector<4xf64>
                  %347 = arith.mulf %337, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %348 = arith.mulf %337, %344 fastmath<reassoc,contract> : vector<4xf64>
                  %349 = arith.mulf %339, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %350 = arith.mulf %339, %344 fastmath<reassoc,contract> : vector<4xf64>
                  %351 = arith.mulf %341, %342 fastmath<reassoc,contract> : vector<4xf64>
                  %352 = arith.mulf %341, %344 fastmath<reassoc,contract> : vector<4xf64>
                  %353 = arith.addf %324, %345 fastmath<reassoc,contract> : vector<4xf64>
                  %354 = arith.addf %325, %346 fastmath<reassoc,contract> : vector<4xf64>
                  %355 = arith.addf %326, %347 fastmath<reassoc,contract> : vector<4xf64>
                  %356 = arith.addf %327, %348 fastmath<reassoc,contract> : vector<4xf64>
                  %357 = arith.addf %328, %349 fastmath<reassoc,contract> : vector<4xf64>
                  %358 = arith.addf %329, %350 fastmath<reassoc,contract> : vector<4xf64>
                  %359 = arith.addf %330, %351 fastmath<reassoc,contract> : vector<4xf64>
                  %360 = arith.addf %331, %352 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %353, %354, %355, %356, %357, %358, %359, %360 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %361 = arith.cmpi slt, %c0, %284 : index
                %362 = arith.cmpi slt, %c1, %284 : index
                %363 = arith.cmpi slt, %c2, %284 : index
                %364 = arith.cmpi slt, %c3, %284 : index
                vector.store %316, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %365 = arith.addi %j_panel, %c4 : index
                vector.store %317, %out0_1[%b0, %i_below_tile, %365] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %318, %out0_1[%b0, %291, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %319, %out0_1[%b0, %291, %365] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %320, %out0_1[%b0, %289, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %321, %out0_1[%b0, %289, %365] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %322, %out0_1[%b0, %287, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %323, %out0_1[%b0, %287, %365] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %366 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %367 = arith.minsi %c4, %366 : index
            %368 = arith.maxsi %367, %c0 : index
            %369 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %370 = arith.subi %369, %j_right_panel overflow<nsw> : index
            %371 = arith.minsi %370, %366 : index
            %372 = vector.create_mask %371 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c16384 {
              %b_copy_2 = memref.alloc(%47, %48) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %46 {
                %373 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %374 = arith.minsi %373, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %374 step %c1 {
                  %375 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %375, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %376 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %377 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%377, %c0], %372, %376 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %378 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %379 = arith.minsi %c16384, %378 : index
              %380 = arith.maxsi %379, %c0 : index
              %381 = arith.select %46, %c0, %380 : index
              %382 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %381, %368] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %383 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %384 = "memref.cast"(%382) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %46, %383, %384 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %4 step %c8 {
                %385 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
                %386 = arith.subi %385, %i_right_tile overflow<nsw> : index
                %387 = arith.subi %4, %i_right_tile overflow<nsw> : index
                %388 = arith.minsi %386, %387 : index
                %389 = arith.addi %388, %minus1 overflow<nsw> : index
                %390 = arith.minsi %389, %c7 : index
                %391 = arith.addi %i_right_tile, %390 : index
                %392 = arith.minsi %389, %c6 : index
                %393 = arith.addi %i_right_tile, %392 : index
                %394 = arith.minsi %389, %c5 : index
                %395 = arith.addi %i_right_tile, %394 : index
                %396 = arith.minsi %389, %c4 : index
                %397 = arith.addi %i_right_tile, %396 : index
                %398 = arith.minsi %389, %c3 : index
                %399 = arith.addi %i_right_tile, %398 : index
                %400 = arith.minsi %389, %c2 : index
                %401 = arith.addi %i_right_tile, %400 : index
                %402 = arith.minsi %389, %c1 : index
                %403 = arith.addi %i_right_tile, %402 : index
                %404 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %405, %406, %407, %408, %409, %410, %411, %412 = scf.if %404 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %413 = arith.cmpi slt, %c0, %388 : index
                  %414 = arith.cmpi slt, %c1, %388 : index
                  %415 = arith.cmpi slt, %c2, %388 : index
                  %416 = arith.cmpi slt, %c3, %388 : index
                  %417 = arith.cmpi slt, %c4, %388 : index
                  %418 = arith.cmpi slt, %c5, %388 : index
                  %419 = arith.cmpi slt, %c6, %388 : index
                  %420 = arith.cmpi slt, %c7, %388 : index
                  %421 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %422 = vector.maskedload %out0_1[%b0, %403, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %423 = vector.maskedload %out0_1[%b0, %401, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %424 = vector.maskedload %out0_1[%b0, %399, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %425 = vector.maskedload %out0_1[%b0, %397, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %426 = vector.maskedload %out0_1[%b0, %395, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %427 = vector.maskedload %out0_1[%b0, %393, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %428 = vector.maskedload %out0_1[%b0, %391, %j_right_panel], %372, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %421, %422, %423, %424, %425, %426, %427, %428 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %429 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %430 = arith.minsi %429, %5 : index
                %431, %432, %433, %434, %435, %436, %437, %438 = scf.for %k0_right = %k0_right_piece to %430 step %c1 iter_args(%439 = %405, %440 = %406, %441 = %407, %442 = %408, %443 = %409, %444 = %410, %445 = %411, %446 = %412) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %447 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %448 = vector.broadcast %447 : f64 to vector<4xf64>
                  %449 = memref.load %a[%b0, %403, %k0_right] : memref<?x?x?xf64>
                  %450 = vector.broadcast %449 : f64 to vector<4xf64>
                  %451 = memref.load %a[%b0, %401, %k0_right] : memref<?x?x?xf64>
                  %452 = vector.broadcast %451 : f64 to vector<4xf64>
                  %453 = memref.load %a[%b0, %399, %k0_right] : memref<?x?x?xf64>
                  %454 = vector.broadcast %453 : f64 to vector<4xf64>
                  %455 = memref.load %a[%b0, %397, %k0_right] : memref<?x?x?xf64>
                  %456 = vector.broadcast %455 : f64 to vector<4xf64>
                  %457 = memref.load %a[%b0, %395, %k0_right] : memref<?x?x?xf64>
                  %458 = vector.broadcast %457 : f64 to vector<4xf64>
                  %459 = memref.load %a[%b0, %393, %k0_right] : memref<?x?x?xf64>
                  %460 = vector.broadcast %459 : f64 to vector<4xf64>
                  %461 = memref.load %a[%b0, %391, %k0_right] : memref<?x?x?xf64>
                  %462 = vector.broadcast %461 : f64 to vector<4xf64>
                  %463 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %464 = vector.maskedload %b_copy_3[%463, %c0], %372, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %465 = arith.mulf %448, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %466 = arith.mulf %450, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %467 = arith.mulf %452, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %468 = arith.mulf %454, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %469 = arith.mulf %456, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %470 = arith.mulf %458, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %471 = arith.mulf %460, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %472 = arith.mulf %462, %464 fastmath<reassoc,contract> : vector<4xf64>
                  %473 = arith.addf %439, %465 fastmath<reassoc,contract> : vector<4xf64>
                  %474 = arith.addf %440, %466 fastmath<reassoc,contract> : vector<4xf64>
                  %475 = arith.addf %441, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %476 = arith.addf %442, %468 fastmath<reassoc,contract> : vector<4xf64>
                  %477 = arith.addf %443, %469 fastmath<reassoc,contract> : vector<4xf64>
                  %478 = arith.addf %444, %470 fastmath<reassoc,contract> : vector<4xf64>
                  %479 = arith.addf %445, %471 fastmath<reassoc,contract> : vector<4xf64>
                  %480 = arith.addf %446, %472 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %473, %474, %475, %476, %477, %478, %479, %480 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %481 = arith.cmpi slt, %c0, %388 : index
                %482 = arith.cmpi slt, %c1, %388 : index
                %483 = arith.cmpi slt, %c2, %388 : index
                %484 = arith.cmpi slt, %c3, %388 : index
                %485 = arith.cmpi slt, %c4, %388 : index
                %486 = arith.cmpi slt, %c5, %388 : index
                %487 = arith.cmpi slt, %c6, %388 : index
                %488 = arith.cmpi slt, %c7, %388 : index
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %372, %431 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %403, %j_right_panel], %372, %432 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %401, %j_right_panel], %372, %433 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %399, %j_right_panel], %372, %434 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %397, %j_right_panel], %372, %435 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %395, %j_right_panel], %372, %436 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %393, %j_right_panel], %372, %437 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %391, %j_right_panel], %372, %438 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %489 = arith.constant 0 : index
    %490 = arith.maxsi %7, %489 : index
    %491 = arith.constant 2 : index
    %492 = arith.shrsi %7, %491 : index
    %493 = arith.constant 4 : index
    %494 = arith.muli %492, %493 : index
    %495 = arith.constant 0 : index
    %496 = arith.maxsi %494, %495 : index
    %497 = arith.constant 3 : index
    %498 = arith.addi %496, %497 : index
    %499 = arith.constant 4 : index
    %500 = arith.divui %498, %499 : index
    %501 = arith.constant 5 : index
    %502 = arith.muli %500, %501 : index
    %503 = arith.constant 8 : index
    %504 = arith.addi %503, %502 : index
    %505 = arith.constant 7 : index
    %506 = arith.addi %504, %505 : index
    %507 = arith.muli %490, %506 : index
    %508 = arith.constant 32768 : index
    %509 = arith.cmpi sge, %507, %508 : index
    "omp.parallel"(%509) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %510 = memref.load %v[%i] : memref<?xf64>
          %511 = vector.broadcast %510 : f64 to vector<4xf64>
          %512 = arith.shrsi %7, %c2 : index
          %513 = arith.muli %512, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %513 step %c4 {
            %514 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %515 = arith.mulf %511, %514 : vector<4xf64>
            vector.store %515, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %516 = arith.cmpi slt, %513, %7 : index
          scf.if %516 {
            %517 = arith.subi %7, %513 overflow<nsw> : index
            %518 = vector.create_mask %517 : vector<4xi1>
            %519 = vector.maskedload %v[%513], %518, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %520 = arith.mulf %511, %519 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %513], %518, %520 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %521 = arith.shrsi %4, %c3 : index
    %522 = arith.muli %521, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %522 step %c8 {
      %523 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %523 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %524 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %525 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %526 = memref.load %a[%k1_1_copy, %525, %k0_1_copy] : memref<?x?x?xf64>
            %527 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %528 = memref.load %a[%k1_1_copy, %527, %k0_1_copy] : memref<?x?x?xf64>
            %529 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %530 = memref.load %a[%k1_1_copy, %529, %k0_1_copy] : memref<?x?x?xf64>
            %531 = vector.from_elements %524, %526, %528, %530 : vector<4xf64>
            %532 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %533 = memref.load %a[%k1_1_copy, %532, %k0_1_copy] : memref<?x?x?xf64>
            %534 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %535 = memref.load %a[%k1_1_copy, %534, %k0_1_copy] : memref<?x?x?xf64>
            %536 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %537 = memref.load %a[%k1_1_copy, %536, %k0_1_copy] : memref<?x?x?xf64>
            %538 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %539 = memref.load %a[%k1_1_copy, %538, %k0_1_copy] : memref<?x?x?xf64>
            %540 = vector.from_elements %533, %535, %537, %539 : vector<4xf64>
            vector.store %531, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %541 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %540, %a_copy[%k1_1_copy, %k0_1_copy, %541] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %542 = arith.subi %4, %j_1_block overflow<nsw> : index
        %543 = arith.floordivsi %542, %c6 : index
        %544 = arith.muli %543, %c6 overflow<nsw> : index
        %545 = arith.addi %544, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %545 step %c6 {
          %546, %547, %548, %549, %550, %551, %552, %553, %554, %555, %556, %557 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%558 = %0, %559 = %0, %560 = %0, %561 = %0, %562 = %0, %563 = %0, %564 = %0, %565 = %0, %566 = %0, %567 = %0, %568 = %0, %569 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %570, %571, %572, %573, %574, %575, %576, %577, %578, %579, %580, %581 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%582 = %558, %583 = %559, %584 = %560, %585 = %561, %586 = %562, %587 = %563, %588 = %564, %589 = %565, %590 = %566, %591 = %567, %592 = %568, %593 = %569) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %594 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %595 = vector.broadcast %594 : f64 to vector<4xf64>
              %596 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %597 = memref.load %a[%k1, %596, %k0_1] : memref<?x?x?xf64>
              %598 = vector.broadcast %597 : f64 to vector<4xf64>
              %599 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %600 = memref.load %a[%k1, %599, %k0_1] : memref<?x?x?xf64>
              %601 = vector.broadcast %600 : f64 to vector<4xf64>
              %602 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %603 = memref.load %a[%k1, %602, %k0_1] : memref<?x?x?xf64>
              %604 = vector.broadcast %603 : f64 to vector<4xf64>
              %605 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %606 = memref.load %a[%k1, %605, %k0_1] : memref<?x?x?xf64>
              %607 = vector.broadcast %606 : f64 to vector<4xf64>
              %608 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %609 = memref.load %a[%k1, %608, %k0_1] : memref<?x?x?xf64>
              %610 = vector.broadcast %609 : f64 to vector<4xf64>
              %611 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %612 = arith.addi %c0, %c4 overflow<nsw> : index
              %613 = vector.load %a_copy[%k1, %k0_1, %612] : memref<?x?x8xf64>, vector<4xf64>
              %614 = arith.mulf %595, %611 fastmath<reassoc,contract> : vector<4xf64>
              %615 = arith.mulf %595, %613 fastmath<reassoc,contract> : vector<4xf64>
              %616 = arith.mulf %598, %611 fastmath<reassoc,contract> : vector<4xf64>
              %617 = arith.mulf %598, %613 fastmath<reassoc,contract> : vector<4xf64>
              %618 = arith.mulf %601, %611 fastmath<reassoc,contract> : vector<4xf64>
              %619 = arith.mulf %601, %613 fastmath<reassoc,contract> : vector<4xf64>
              %620 = arith.mulf %604, %611 fastmath<reassoc,contract> : vector<4xf64>
              %621 = arith.mulf %604, %613 fastmath<reassoc,contract> : vector<4xf64>
              %622 = arith.mulf %607, %611 fastmath<reassoc,contract> : vector<4xf64>
              %623 = arith.mulf %607, %613 fastmath<reassoc,contract> : vector<4xf64>
              %624 = arith.mulf %610, %611 fastmath<reassoc,contract> : vector<4xf64>
              %625 = arith.mulf %610, %613 fastmath<reassoc,contract> : vector<4xf64>
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
              %636 = arith.addf %592, %624 fastmath<reassoc,contract> : vector<4xf64>
              %637 = arith.addf %593, %625 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %626, %627, %628, %629, %630, %631, %632, %633, %634, %635, %636, %637 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %570, %571, %572, %573, %574, %575, %576, %577, %578, %579, %580, %581 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %546, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %638 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %547, %out2_1[%i_1_tile, %638] : memref<?x?xf64>, vector<4xf64>
          %639 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %548, %out2_1[%639, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %549, %out2_1[%639, %638] : memref<?x?xf64>, vector<4xf64>
          %640 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %550, %out2_1[%640, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %551, %out2_1[%640, %638] : memref<?x?xf64>, vector<4xf64>
          %641 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %552, %out2_1[%641, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %553, %out2_1[%641, %638] : memref<?x?xf64>, vector<4xf64>
          %642 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %554, %out2_1[%642, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %555, %out2_1[%642, %638] : memref<?x?xf64>, vector<4xf64>
          %643 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %556, %out2_1[%643, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %557, %out2_1[%643, %638] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %545 to %4 step %c4 {
          %644 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %645 = arith.subi %644, %i_1_below_tile overflow<nsw> : index
          %646 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %647 = arith.minsi %645, %646 : index
          %648 = arith.addi %647, %minus1 overflow<nsw> : index
          %649 = arith.minsi %648, %c3 : index
          %650 = arith.addi %i_1_below_tile, %649 : index
          %651 = arith.minsi %648, %c2 : index
          %652 = arith.addi %i_1_below_tile, %651 : index
          %653 = arith.minsi %648, %c1 : index
          %654 = arith.addi %i_1_below_tile, %653 : index
          %655, %656, %657, %658, %659, %660, %661, %662 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%663 = %0, %664 = %0, %665 = %0, %666 = %0, %667 = %0, %668 = %0, %669 = %0, %670 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %671, %672, %673, %674, %675, %676, %677, %678 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%679 = %663, %680 = %664, %681 = %665, %682 = %666, %683 = %667, %684 = %668, %685 = %669, %686 = %670) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %687 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %688 = vector.broadcast %687 : f64 to vector<4xf64>
              %689 = memref.load %a[%k1_1_below, %654, %k0_1_below] : memref<?x?x?xf64>
              %690 = vector.broadcast %689 : f64 to vector<4xf64>
              %691 = memref.load %a[%k1_1_below, %652, %k0_1_below] : memref<?x?x?xf64>
              %692 = vector.broadcast %691 : f64 to vector<4xf64>
              %693 = memref.load %a[%k1_1_below, %650, %k0_1_below] : memref<?x?x?xf64>
              %694 = vector.broadcast %693 : f64 to vector<4xf64>
              %695 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %696 = arith.addi %c0, %c4 overflow<nsw> : index
              %697 = vector.load %a_copy[%k1_1_below, %k0_1_below, %696] : memref<?x?x8xf64>, vector<4xf64>
              %698 = arith.mulf %688, %695 fastmath<reassoc,contract> : vector<4xf64>
              %699 = arith.mulf %688, %697 fastmath<reassoc,contract> : vector<4xf64>
              %700 = arith.mulf %690, %695 fastmath<reassoc,contract> : vector<4xf64>
              %701 = arith.mulf %690, %697 fastmath<reassoc,contract> : vector<4xf64>
              %702 = arith.mulf %692, %695 fastmath<reassoc,contract> : vector<4xf64>
              %703 = arith.mulf %692, %697 fastmath<reassoc,contract> : vector<4xf64>
              %704 = arith.mulf %694, %695 fastmath<reassoc,contract> : vector<4xf64>
              %705 = arith.mulf %694, %697 fastmath<reassoc,contract> : vector<4xf64>
              %706 = arith.addf %679, %698 fastmath<reassoc,contract> : vector<4xf64>
              %707 = arith.addf %680, %699 fastmath<reassoc,contract> : vector<4xf64>
              %708 = arith.addf %681, %700 fastmath<reassoc,contract> : vector<4xf64>
              %709 = arith.addf %682, %701 fastmath<reassoc,contract> : vector<4xf64>
              %710 = arith.addf %683, %702 fastmath<reassoc,contract> : vector<4xf64>
              %711 = arith.addf %684, %703 fastmath<reassoc,contract> : vector<4xf64>
              %712 = arith.addf %685, %704 fastmath<reassoc,contract> : vector<4xf64>
              %713 = arith.addf %686, %705 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %706, %707, %708, %709, %710, %711, %712, %713 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %671, %672, %673, %674, %675, %676, %677, %678 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %714 = arith.cmpi slt, %c0, %647 : index
          %715 = arith.cmpi slt, %c1, %647 : index
          %716 = arith.cmpi slt, %c2, %647 : index
          %717 = arith.cmpi slt, %c3, %647 : index
          vector.store %655, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %718 = arith.addi %j_1_panel, %c4 : index
          vector.store %656, %out2_1[%i_1_below_tile, %718] : memref<?x?xf64>, vector<4xf64>
          vector.store %657, %out2_1[%654, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %658, %out2_1[%654, %718] : memref<?x?xf64>, vector<4xf64>
          vector.store %659, %out2_1[%652, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %660, %out2_1[%652, %718] : memref<?x?xf64>, vector<4xf64>
          vector.store %661, %out2_1[%650, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %662, %out2_1[%650, %718] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %719 = arith.muli %521, %minus8 overflow<nsw> : index
    %720 = arith.addi %4, %719 overflow<nsw> : index
    %721 = arith.shrsi %720, %c3 : index
    %722 = arith.muli %721, %c8 overflow<nsw> : index
    %723 = arith.addi %722, %522 overflow<nsw> : index
    %724 = arith.addi %720, %c5 overflow<nsw> : index
    %725 = arith.floordivsi %724, %c6 : index
    %726 = arith.muli %725, %minus6 overflow<nsw> : index
    %727 = arith.addi %522, %726 overflow<nsw> : index
    %728 = arith.addi %720, %c3 overflow<nsw> : index
    %729 = arith.floordivsi %728, %c6 : index
    %730 = arith.muli %729, %c6 overflow<nsw> : index
    %731 = arith.addi %727, %730 overflow<nsw> : index
    %732 = arith.addi %720, %c1 overflow<nsw> : index
    %733 = arith.floordivsi %732, %c6 : index
    %734 = arith.muli %733, %c6 overflow<nsw> : index
    %735 = arith.addi %731, %734 overflow<nsw> : index
    %736 = arith.maxsi %735, %522 : index
    %737 = arith.minsi %736, %4 : index
    %738 = arith.subi %723, %522 : index
    %739 = arith.constant 0 : index
    %740 = arith.maxsi %738, %739 : index
    %741 = arith.constant 7 : index
    %742 = arith.addi %740, %741 : index
    %743 = arith.constant 8 : index
    %744 = arith.divui %742, %743 : index
    %745 = arith.constant 0 : index
    %746 = arith.maxsi %3, %745 : index
    %747 = arith.constant 0 : index
    %748 = arith.maxsi %5, %747 : index
    %749 = arith.constant 30 : index
    %750 = arith.muli %748, %749 : index
    %751 = arith.constant 1 : index
    %752 = arith.addi %751, %750 : index
    %753 = arith.muli %746, %752 : index
    %754 = arith.subi %737, %522 : index
    %755 = arith.constant 0 : index
    %756 = arith.maxsi %754, %755 : index
    %757 = arith.constant 5 : index
    %758 = arith.addi %756, %757 : index
    %759 = arith.constant 6 : index
    %760 = arith.divui %758, %759 : index
    %761 = arith.constant 47 : index
    %762 = arith.muli %748, %761 : index
    %763 = arith.constant 1 : index
    %764 = arith.addi %763, %762 : index
    %765 = arith.muli %746, %764 : index
    %766 = arith.constant 47 : index
    %767 = arith.addi %766, %765 : index
    %768 = arith.muli %760, %767 : index
    %769 = arith.subi %4, %737 : index
    %770 = arith.constant 0 : index
    %771 = arith.maxsi %769, %770 : index
    %772 = arith.constant 3 : index
    %773 = arith.addi %771, %772 : index
    %774 = arith.constant 4 : index
    %775 = arith.divui %773, %774 : index
    %776 = arith.constant 33 : index
    %777 = arith.muli %748, %776 : index
    %778 = arith.constant 1 : index
    %779 = arith.addi %778, %777 : index
    %780 = arith.muli %746, %779 : index
    %781 = arith.constant 33 : index
    %782 = arith.addi %781, %780 : index
    %783 = arith.muli %775, %782 : index
    %784 = arith.constant 5 : index
    %785 = arith.addi %784, %753 : index
    %786 = arith.addi %785, %768 : index
    %787 = arith.addi %786, %783 : index
    %788 = arith.muli %744, %787 : index
    %789 = arith.constant 32768 : index
    %790 = arith.cmpi sge, %788, %789 : index
    "omp.parallel"(%790) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%522, %723, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_last_panel: index):
          %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
          scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
            scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
              %791 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
              %792 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
              %793 = memref.load %a[%k1_1_last_copy, %792, %k0_1_last_copy] : memref<?x?x?xf64>
              %794 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
              %795 = memref.load %a[%k1_1_last_copy, %794, %k0_1_last_copy] : memref<?x?x?xf64>
              %796 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
              %797 = memref.load %a[%k1_1_last_copy, %796, %k0_1_last_copy] : memref<?x?x?xf64>
              %798 = vector.from_elements %791, %793, %795, %797 : vector<4xf64>
              %799 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
              %800 = memref.load %a[%k1_1_last_copy, %799, %k0_1_last_copy] : memref<?x?x?xf64>
              %801 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
              %802 = memref.load %a[%k1_1_last_copy, %801, %k0_1_last_copy] : memref<?x?x?xf64>
              %803 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
              %804 = memref.load %a[%k1_1_last_copy, %803, %k0_1_last_copy] : memref<?x?x?xf64>
              %805 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
              %806 = memref.load %a[%k1_1_last_copy, %805, %k0_1_last_copy] : memref<?x?x?xf64>
              %807 = vector.from_elements %800, %802, %804, %806 : vector<4xf64>
              vector.store %798, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %808 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %807, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %808] : memref<?x?x8xf64>, vector<4xf64>
            }
          }
          scf.for %i_1_last_tile = %522 to %737 step %c6 {
            %809 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
            %810 = arith.subi %809, %i_1_last_tile overflow<nsw> : index
            %811 = arith.subi %737, %i_1_last_tile overflow<nsw> : index
            %812 = arith.minsi %810, %811 : index
            %813 = arith.addi %812, %minus1 overflow<nsw> : index
            %814 = arith.minsi %813, %c5 : index
            %815 = arith.addi %i_1_last_tile, %814 : index
            %816 = arith.minsi %813, %c4 : index
            %817 = arith.addi %i_1_last_tile, %816 : index
            %818 = arith.minsi %813, %c3 : index
            %819 = arith.addi %i_1_last_tile, %818 : index
            %820 = arith.minsi %813, %c2 : index
            %821 = arith.addi %i_1_last_tile, %820 : index
            %822 = arith.minsi %813, %c1 : index
            %823 = arith.addi %i_1_last_tile, %822 : index
            %824, %825, %826, %827, %828, %829, %830, %831, %832, %833, %834, %835 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%836 = %0, %837 = %0, %838 = %0, %839 = %0, %840 = %0, %841 = %0, %842 = %0, %843 = %0, %844 = %0, %845 = %0, %846 = %0, %847 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %848, %849, %850, %851, %852, %853, %854, %855, %856, %857, %858, %859 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%860 = %836, %861 = %837, %862 = %838, %863 = %839, %864 = %840, %865 = %841, %866 = %842, %867 = %843, %868 = %844, %869 = %845, %870 = %846, %871 = %847) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %872 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
                %873 = vector.broadcast %872 : f64 to vector<4xf64>
                %874 = memref.load %a[%k1_1, %823, %k0_2] : memref<?x?x?xf64>
                %875 = vector.broadcast %874 : f64 to vector<4xf64>
                %876 = memref.load %a[%k1_1, %821, %k0_2] : memref<?x?x?xf64>
                %877 = vector.broadcast %876 : f64 to vector<4xf64>
                %878 = memref.load %a[%k1_1, %819, %k0_2] : memref<?x?x?xf64>
                %879 = vector.broadcast %878 : f64 to vector<4xf64>
                %880 = memref.load %a[%k1_1, %817, %k0_2] : memref<?x?x?xf64>
                %881 = vector.broadcast %880 : f64 to vector<4xf64>
                %882 = memref.load %a[%k1_1, %815, %k0_2] : memref<?x?x?xf64>
                %883 = vector.broadcast %882 : f64 to vector<4xf64>
                %884 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %885 = arith.addi %c0, %c4 overflow<nsw> : index
                %886 = vector.load %a_copy_1[%k1_1, %k0_2, %885] : memref<?x?x8xf64>, vector<4xf64>
                %887 = arith.mulf %873, %884 fastmath<reassoc,contract> : vector<4xf64>
                %888 = arith.mulf %873, %886 fastmath<reassoc,contract> : vector<4xf64>
                %889 = arith.mulf %875, %884 fastmath<reassoc,contract> : vector<4xf64>
                %890 = arith.mulf %875, %886 fastmath<reassoc,contract> : vector<4xf64>
                %891 = arith.mulf %877, %884 fastmath<reassoc,contract> : vector<4xf64>
                %892 = arith.mulf %877, %886 fastmath<reassoc,contract> : vector<4xf64>
                %893 = arith.mulf %879, %884 fastmath<reassoc,contract> : vector<4xf64>
                %894 = arith.mulf %879, %886 fastmath<reassoc,contract> : vector<4xf64>
                %895 = arith.mulf %881, %884 fastmath<reassoc,contract> : vector<4xf64>
                %896 = arith.mulf %881, %886 fastmath<reassoc,contract> : vector<4xf64>
                %897 = arith.mulf %883, %884 fastmath<reassoc,contract> : vector<4xf64>
                %898 = arith.mulf %883, %886 fastmath<reassoc,contract> : vector<4xf64>
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
                %909 = arith.addf %870, %897 fastmath<reassoc,contract> : vector<4xf64>
                %910 = arith.addf %871, %898 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %899, %900, %901, %902, %903, %904, %905, %906, %907, %908, %909, %910 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %848, %849, %850, %851, %852, %853, %854, %855, %856, %857, %858, %859 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %911 = arith.cmpi slt, %c0, %812 : index
            %912 = arith.cmpi slt, %c1, %812 : index
            %913 = arith.cmpi slt, %c2, %812 : index
            %914 = arith.cmpi slt, %c3, %812 : index
            %915 = arith.cmpi slt, %c4, %812 : index
            %916 = arith.cmpi slt, %c5, %812 : index
            vector.store %824, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %917 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %825, %out2_1[%i_1_last_tile, %917] : memref<?x?xf64>, vector<4xf64>
            vector.store %826, %out2_1[%823, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %827, %out2_1[%823, %917] : memref<?x?xf64>, vector<4xf64>
            vector.store %828, %out2_1[%821, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %829, %out2_1[%821, %917] : memref<?x?xf64>, vector<4xf64>
            vector.store %830, %out2_1[%819, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %831, %out2_1[%819, %917] : memref<?x?xf64>, vector<4xf64>
            vector.store %832, %out2_1[%817, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %833, %out2_1[%817, %917] : memref<?x?xf64>, vector<4xf64>
            vector.store %834, %out2_1[%815, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %835, %out2_1[%815, %917] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_tile = %737 to %4 step %c4 {
            %918 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
            %919 = arith.subi %918, %i_1_last_below_tile overflow<nsw> : index
            %920 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
            %921 = arith.minsi %919, %920 : index
            %922 = arith.addi %921, %minus1 overflow<nsw> : index
            %923 = arith.minsi %922, %c3 : index
            %924 = arith.addi %i_1_last_below_tile, %923 : index
            %925 = arith.minsi %922, %c2 : index
            %926 = arith.addi %i_1_last_below_tile, %925 : index
            %927 = arith.minsi %922, %c1 : index
            %928 = arith.addi %i_1_last_below_tile, %927 : index
            %929, %930, %931, %932, %933, %934, %935, %936 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%937 = %0, %938 = %0, %939 = %0, %940 = %0, %941 = %0, %942 = %0, %943 = %0, %944 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %945, %946, %947, %948, %949, %950, %951, %952 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%953 = %937, %954 = %938, %955 = %939, %956 = %940, %957 = %941, %958 = %942, %959 = %943, %960 = %944) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %961 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
                %962 = vector.broadcast %961 : f64 to vector<4xf64>
                %963 = memref.load %a[%k1_1_last_below, %928, %k0_1_last_below] : memref<?x?x?xf64>
                %964 = vector.broadcast %963 : f64 to vector<4xf64>
                %965 = memref.load %a[%k1_1_last_below, %926, %k0_1_last_below] : memref<?x?x?xf64>
                %966 = vector.broadcast %965 : f64 to vector<4xf64>
                %967 = memref.load %a[%k1_1_last_below, %924, %k0_1_last_below] : memref<?x?x?xf64>
                %968 = vector.broadcast %967 : f64 to vector<4xf64>
                %969 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %970 = arith.addi %c0, %c4 overflow<nsw> : index
                %971 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %970] : memref<?x?x8xf64>, vector<4xf64>
                %972 = arith.mulf %962, %969 fastmath<reassoc,contract> : vector<4xf64>
                %973 = arith.mulf %962, %971 fastmath<reassoc,contract> : vector<4xf64>
                %974 = arith.mulf %964, %969 fastmath<reassoc,contract> : vector<4xf64>
                %975 = arith.mulf %964, %971 fastmath<reassoc,contract> : vector<4xf64>
                %976 = arith.mulf %966, %969 fastmath<reassoc,contract> : vector<4xf64>
                %977 = arith.mulf %966, %971 fastmath<reassoc,contract> : vector<4xf64>
                %978 = arith.mulf %968, %969 fastmath<reassoc,contract> : vector<4xf64>
                %979 = arith.mulf %968, %971 fastmath<reassoc,contract> : vector<4xf64>
                %980 = arith.addf %953, %972 fastmath<reassoc,contract> : vector<4xf64>
                %981 = arith.addf %954, %973 fastmath<reassoc,contract> : vector<4xf64>
                %982 = arith.addf %955, %974 fastmath<reassoc,contract> : vector<4xf64>
                %983 = arith.addf %956, %975 fastmath<reassoc,contract> : vector<4xf64>
                %984 = arith.addf %957, %976 fastmath<reassoc,contract> : vector<4xf64>
                %985 = arith.addf %958, %977 fastmath<reassoc,contract> : vector<4xf64>
                %986 = arith.addf %959, %978 fastmath<reassoc,contract> : vector<4xf64>
                %987 = arith.addf %960, %979 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %980, %981, %982, %983, %984, %985, %986, %987 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %945, %946, %947, %948, %949, %950, %951, %952 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %988 = arith.cmpi slt, %c0, %921 : index
            %989 = arith.cmpi slt, %c1, %921 : index
            %990 = arith.cmpi slt, %c2, %921 : index
            %991 = arith.cmpi slt, %c3, %921 : index
            vector.store %929, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %992 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %930, %out2_1[%i_1_last_below_tile, %992] : memref<?x?xf64>, vector<4xf64>
            vector.store %931, %out2_1[%928, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %932, %out2_1[%928, %992] : memref<?x?xf64>, vector<4xf64>
            vector.store %933, %out2_1[%926, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %934, %out2_1[%926, %992] : memref<?x?xf64>, vector<4xf64>
            vector.store %935, %out2_1[%924, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %936, %out2_1[%924, %992] : memref<?x?xf64>, vector<4xf64>
          }
          memref.dealloc %a_copy_1 : memref<?x?x8xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %993 = arith.andi %4, %c7 : index
    %994 = arith.minsi %c4, %993 : index
    %995 = arith.maxsi %994, %c0 : index
    scf.for %j_1_last_right_panel = %723 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %995) {alignment = 64 : i64} : memref<?x?x?xf64>
      %996 = arith.constant 0 : index
      %997 = arith.maxsi %3, %996 : index
      %998 = arith.constant 0 : index
      %999 = arith.maxsi %5, %998 : index
      %1000 = arith.constant 4 : index
      %1001 = arith.addi %j_1_last_right_panel, %1000 : index
      %1002 = arith.minsi %1001, %4 : index
      %1003 = arith.subi %1002, %j_1_last_right_panel : index
      %1004 = arith.constant 0 : index
      %1005 = arith.maxsi %1003, %1004 : index
      %1006 = arith.constant 5 : index
      %1007 = arith.muli %1005, %1006 : index
      %1008 = arith.constant 3 : index
      %1009 = arith.addi %1008, %1007 : index
      %1010 = arith.muli %999, %1009 : index
      %1011 = arith.constant 1 : index
      %1012 = arith.addi %1011, %1010 : index
      %1013 = arith.muli %997, %1012 : index
      %1014 = arith.constant 32768 : index
      %1015 = arith.cmpi sge, %1013, %1014 : index
      "omp.parallel"(%1015) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
        "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
          "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
          ^bb0(%k1_1_last_right_copy: index):
            scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
              %1016 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
              %1017 = arith.minsi %1016, %4 : index
              scf.for %j_1_last_right_copy = %j_1_last_right_panel to %1017 step %c1 {
                %1018 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
                %1019 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
                memref.store %1018, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %1019] : memref<?x?x?xf64>
              }
            }
            omp.yield
          }) : (index, index, index) -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : (i1) -> ()
      %1020 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %1021 = arith.subi %1020, %j_1_last_right_panel overflow<nsw> : index
      %1022 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %1023 = arith.minsi %1021, %1022 : index
      %1024 = vector.create_mask %1023 : vector<4xi1>
      %1025 = arith.cmpi slt, %522, %4 : index
      scf.if %1025 {
        %1026 = arith.addi %522, %c8 overflow<nsw> : index
        %1027 = arith.subi %1026, %522 overflow<nsw> : index
        %1028 = arith.subi %4, %522 overflow<nsw> : index
        %1029 = arith.minsi %1027, %1028 : index
        %1030 = arith.addi %1029, %minus1 overflow<nsw> : index
        %1031 = arith.minsi %1030, %c7 : index
        %1032 = arith.addi %522, %1031 : index
        %1033 = arith.minsi %1030, %c6 : index
        %1034 = arith.addi %522, %1033 : index
        %1035 = arith.minsi %1030, %c5 : index
        %1036 = arith.addi %522, %1035 : index
        %1037 = arith.minsi %1030, %c4 : index
        %1038 = arith.addi %522, %1037 : index
        %1039 = arith.minsi %1030, %c3 : index
        %1040 = arith.addi %522, %1039 : index
        %1041 = arith.minsi %1030, %c2 : index
        %1042 = arith.addi %522, %1041 : index
        %1043 = arith.minsi %1030, %c1 : index
        %1044 = arith.addi %522, %1043 : index
        %1045, %1046, %1047, %1048, %1049, %1050, %1051, %1052 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%1053 = %0, %1054 = %0, %1055 = %0, %1056 = %0, %1057 = %0, %1058 = %0, %1059 = %0, %1060 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1061, %1062, %1063, %1064, %1065, %1066, %1067, %1068 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%1069 = %1053, %1070 = %1054, %1071 = %1055, %1072 = %1056, %1073 = %1057, %1074 = %1058, %1075 = %1059, %1076 = %1060) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1077 = memref.load %a[%k1_1_last_right, %522, %k0_1_last_right] : memref<?x?x?xf64>
            %1078 = vector.broadcast %1077 : f64 to vector<4xf64>
            %1079 = memref.load %a[%k1_1_last_right, %1044, %k0_1_last_right] : memref<?x?x?xf64>
            %1080 = vector.broadcast %1079 : f64 to vector<4xf64>
            %1081 = memref.load %a[%k1_1_last_right, %1042, %k0_1_last_right] : memref<?x?x?xf64>
            %1082 = vector.broadcast %1081 : f64 to vector<4xf64>
            %1083 = memref.load %a[%k1_1_last_right, %1040, %k0_1_last_right] : memref<?x?x?xf64>
            %1084 = vector.broadcast %1083 : f64 to vector<4xf64>
            %1085 = memref.load %a[%k1_1_last_right, %1038, %k0_1_last_right] : memref<?x?x?xf64>
            %1086 = vector.broadcast %1085 : f64 to vector<4xf64>
            %1087 = memref.load %a[%k1_1_last_right, %1036, %k0_1_last_right] : memref<?x?x?xf64>
            %1088 = vector.broadcast %1087 : f64 to vector<4xf64>
            %1089 = memref.load %a[%k1_1_last_right, %1034, %k0_1_last_right] : memref<?x?x?xf64>
            %1090 = vector.broadcast %1089 : f64 to vector<4xf64>
            %1091 = memref.load %a[%k1_1_last_right, %1032, %k0_1_last_right] : memref<?x?x?xf64>
            %1092 = vector.broadcast %1091 : f64 to vector<4xf64>
            %1093 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %1024, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1094 = arith.mulf %1078, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1095 = arith.mulf %1080, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1096 = arith.mulf %1082, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1097 = arith.mulf %1084, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1098 = arith.mulf %1086, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1099 = arith.mulf %1088, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1100 = arith.mulf %1090, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1101 = arith.mulf %1092, %1093 fastmath<reassoc,contract> : vector<4xf64>
            %1102 = arith.addf %1069, %1094 fastmath<reassoc,contract> : vector<4xf64>
            %1103 = arith.addf %1070, %1095 fastmath<reassoc,contract> : vector<4xf64>
            %1104 = arith.addf %1071, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1105 = arith.addf %1072, %1097 fastmath<reassoc,contract> : vector<4xf64>
            %1106 = arith.addf %1073, %1098 fastmath<reassoc,contract> : vector<4xf64>
            %1107 = arith.addf %1074, %1099 fastmath<reassoc,contract> : vector<4xf64>
            %1108 = arith.addf %1075, %1100 fastmath<reassoc,contract> : vector<4xf64>
            %1109 = arith.addf %1076, %1101 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1102, %1103, %1104, %1105, %1106, %1107, %1108, %1109 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1061, %1062, %1063, %1064, %1065, %1066, %1067, %1068 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1110 = arith.cmpi slt, %c0, %1029 : index
        %1111 = arith.cmpi slt, %c1, %1029 : index
        %1112 = arith.cmpi slt, %c2, %1029 : index
        %1113 = arith.cmpi slt, %c3, %1029 : index
        %1114 = arith.cmpi slt, %c4, %1029 : index
        %1115 = arith.cmpi slt, %c5, %1029 : index
        %1116 = arith.cmpi slt, %c6, %1029 : index
        %1117 = arith.cmpi slt, %c7, %1029 : index
        vector.maskedstore %out2_1[%522, %j_1_last_right_panel], %1024, %1045 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1044, %j_1_last_right_panel], %1024, %1046 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1042, %j_1_last_right_panel], %1024, %1047 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1040, %j_1_last_right_panel], %1024, %1048 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1038, %j_1_last_right_panel], %1024, %1049 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1036, %j_1_last_right_panel], %1024, %1050 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1034, %j_1_last_right_panel], %1024, %1051 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1032, %j_1_last_right_panel], %1024, %1052 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1118 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1119 = arith.minsi %1118, %4 : index
        scf.for %i_2 = %i_1 to %1119 step %c1 {
          %1120 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1121 = arith.maxsi %1120, %j_1 : index
          %1122 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1123 = arith.minsi %1122, %4 : index
          scf.for %j_2 = %1121 to %1123 step %c1 {
            %1124 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1124, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %17 = llvm.mlir.constant(256) : i64
    %18 = llvm.mlir.constant(512) : i64
    %19 = llvm.mlir.constant(96) : i64
    %20 = llvm.mlir.constant(8191) : i64
    %21 = llvm.mlir.constant(13) : i64
    %22 = llvm.mlir.constant(50) : i64
    %23 = llvm.mlir.constant(82) : i64
    %24 = llvm.mlir.constant(36) : i64
    %25 = llvm.mlir.constant(58) : i64
    %26 = llvm.mlir.constant(16383) : i64
    %27 = llvm.mlir.constant(43) : i64
    %28 = llvm.mlir.constant(72) : i64
    %29 = llvm.mlir.constant(12) : i64
    %30 = llvm.mlir.constant(32768) : i64
    %31 = llvm.mlir.constant(160) : i64
    %32 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(24) : i64
    %34 = llvm.mlir.constant(32) : i64
    %35 = llvm.mlir.constant(40) : i64
    %36 = llvm.mlir.constant(48) : i64
    %37 = llvm.mlir.constant(56) : i64
    %38 = llvm.mlir.constant(64) : i64
    %39 = llvm.mlir.constant(80) : i64
    %40 = llvm.mlir.constant(88) : i64
    %41 = llvm.mlir.constant(104) : i64
    %42 = llvm.mlir.constant(112) : i64
    %43 = llvm.mlir.constant(120) : i64
    %44 = llvm.mlir.constant(128) : i64
    %45 = llvm.mlir.constant(136) : i64
    %46 = llvm.mlir.constant(144) : i64
    %47 = llvm.mlir.constant(152) : i64
    %48 = llvm.mlir.constant(0 : i32) : i32
    %49 = llvm.alloca %33 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %50 = llvm.mlir.constant(true) : i1
    %51 = llvm.mlir.constant(1 : i32) : i32
    %52 = llvm.mlir.constant(-64) : i64
    %53 = llvm.mlir.constant(30) : i64
    %54 = llvm.mlir.constant(47) : i64
    %55 = llvm.mlir.constant(33) : i64
    %56 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %57 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
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
    %117 = llvm.icmp "sgt" %a_size1, %19 : i64
    %118 = llvm.and %116, %117 : i1
    %119 = llvm.select %118, %112, %6 : i1, i64
    %120 = llvm.select %118, %115, %6 : i1, i64
    %121 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %122 = llvm.intr.smax(%66, %6) : (i64, i64) -> i64
    %123 = llvm.add %122, %10 : i64
    %124 = llvm.udiv %123, %0 : i64
    %125 = llvm.intr.smax(%67, %6) : (i64, i64) -> i64
    %126 = llvm.add %125, %20 : i64
    %127 = llvm.udiv %126, %7 : i64
    %128 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %129 = llvm.intr.smax(%128, %6) : (i64, i64) -> i64
    %130 = llvm.mul %129, %21 : i64
    %131 = llvm.add %1, %130 : i64
    %132 = llvm.intr.smax(%101, %6) : (i64, i64) -> i64
    %133 = llvm.add %132, %3 : i64
    %134 = llvm.udiv %133, %4 : i64
    %135 = llvm.mul %129, %22 : i64
    %136 = llvm.add %23, %135 : i64
    %137 = llvm.mul %134, %136 : i64
    %138 = llvm.sub %a_size1, %101 : i64
    %139 = llvm.intr.smax(%138, %6) : (i64, i64) -> i64
    %140 = llvm.add %139, %1 : i64
    %141 = llvm.udiv %140, %9 : i64
    %142 = llvm.mul %129, %24 : i64
    %143 = llvm.add %25, %142 : i64
    %144 = llvm.mul %141, %143 : i64
    %145 = llvm.add %21, %131 : i64
    %146 = llvm.add %145, %137 : i64
    %147 = llvm.add %146, %144 : i64
    %148 = llvm.mul %127, %147 : i64
    %149 = llvm.add %2, %148 : i64
    %150 = llvm.mul %124, %149 : i64
    %151 = llvm.sub %b_stride1, %66 : i64
    %152 = llvm.intr.smax(%151, %6) : (i64, i64) -> i64
    %153 = llvm.add %152, %1 : i64
    %154 = llvm.udiv %153, %9 : i64
    %155 = llvm.add %125, %26 : i64
    %156 = llvm.udiv %155, %8 : i64
    %157 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %158 = llvm.intr.smax(%157, %6) : (i64, i64) -> i64
    %159 = llvm.mul %158, %10 : i64
    %160 = llvm.add %1, %159 : i64
    %161 = llvm.intr.smax(%a_size1, %6) : (i64, i64) -> i64
    %162 = llvm.add %161, %10 : i64
    %163 = llvm.udiv %162, %0 : i64
    %164 = llvm.mul %158, %27 : i64
    %165 = llvm.add %28, %164 : i64
    %166 = llvm.mul %163, %165 : i64
    %167 = llvm.add %29, %160 : i64
    %168 = llvm.add %167, %166 : i64
    %169 = llvm.mul %156, %168 : i64
    %170 = llvm.add %0, %169 : i64
    %171 = llvm.mul %154, %170 : i64
    %172 = llvm.add %12, %150 : i64
    %173 = llvm.add %172, %171 : i64
    %174 = llvm.mul %121, %173 : i64
    %175 = llvm.icmp "sge" %174, %30 : i64
    %176 = llvm.icmp "sgt" %a_size0, %6 : i64
    %177 = llvm.select %176, %a_size0, %6 : i1, i64
    llvm.cond_br %175, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %32[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %32[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %110, %181 {alignment = 8 : i64} : i1, !llvm.ptr
    %182 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %32[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %183 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %184 = llvm.getelementptr inbounds %32[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %32[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %32[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %32[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %187 {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.getelementptr inbounds %32[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %101, %188 {alignment = 8 : i64} : i64, !llvm.ptr
    %189 = llvm.getelementptr inbounds %32[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %189 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %190 = llvm.getelementptr inbounds %32[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %190 {alignment = 8 : i64} : i64, !llvm.ptr
    %191 = llvm.getelementptr inbounds %32[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %191 {alignment = 8 : i64} : i64, !llvm.ptr
    %192 = llvm.getelementptr inbounds %32[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %192 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %193 = llvm.getelementptr inbounds %32[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %193 {alignment = 8 : i64} : i64, !llvm.ptr
    %194 = llvm.getelementptr inbounds %32[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %119, %194 {alignment = 8 : i64} : i64, !llvm.ptr
    %195 = llvm.getelementptr inbounds %32[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %120, %195 {alignment = 8 : i64} : i64, !llvm.ptr
    %196 = llvm.getelementptr inbounds %32[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %196 {alignment = 8 : i64} : i1, !llvm.ptr
    %197 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %198 = llvm.call @stepwell_parallel_for(%197, %32, %177, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%198 : i32)
  ^bb2:
    %199 = llvm.call @program.parallel0(%6, %177, %a_size0, %66, %67, %111, %110, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %59, %101, %out0, %a_size1, %64, %a, %58, %119, %120, %118) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.br ^bb3(%199 : i32)
  ^bb3(%200: i32):
    %201 = llvm.icmp "eq" %200, %48 : i32
    llvm.cond_br %201, ^bb4, ^bb58(%200 : i32)
  ^bb4:
    %202 = llvm.intr.smax(%v_size0, %6) : (i64, i64) -> i64
    %203 = llvm.ashr %v_size0, %12 : i64
    %204 = llvm.mul %203, %9 : i64
    %205 = llvm.intr.smax(%204, %6) : (i64, i64) -> i64
    %206 = llvm.add %205, %1 : i64
    %207 = llvm.udiv %206, %9 : i64
    %208 = llvm.mul %207, %3 : i64
    %209 = llvm.add %0, %208 : i64
    %210 = llvm.add %209, %10 : i64
    %211 = llvm.mul %202, %210 : i64
    %212 = llvm.icmp "sge" %211, %30 : i64
    %213 = llvm.icmp "sgt" %v_size0, %6 : i64
    %214 = llvm.select %213, %v_size0, %6 : i1, i64
    llvm.cond_br %212, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %49 {alignment = 8 : i64} : i64, !llvm.ptr
    %215 = llvm.getelementptr inbounds %49[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %215 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %216 = llvm.getelementptr inbounds %49[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %216 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %217 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %218 = llvm.call @stepwell_parallel_for(%217, %49, %214, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%218 : i32)
  ^bb6:
    %219 = llvm.call @program.parallel1(%6, %214, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%219 : i32)
  ^bb7(%220: i32):
    %221 = llvm.ashr %a_size1, %1 : i64
    %222 = llvm.mul %221, %0 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %6, %222 : i64
    llvm.cond_br %223, ^bb8(%6 : i64), ^bb30
  ^bb8(%j_1_block: i64):
    %224 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %225 = llvm.icmp "slt" %j_1_block, %224 : i64
    llvm.cond_br %225, ^bb9(%j_1_block : i64), ^bb29
  ^bb9(%j_1_panel: i64):
    %226 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%38, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %227 = llvm.extractvalue %226[0] : !llvm.struct<(i64, i1)>
    %228 = llvm.extractvalue %226[1] : !llvm.struct<(i64, i1)>
    %229 = llvm.xor %228, %50 : i1
    llvm.cond_br %229, ^bb10, ^bb58(%51 : i32)
  ^bb10:
    %230 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%227, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %231 = llvm.extractvalue %230[0] : !llvm.struct<(i64, i1)>
    %232 = llvm.extractvalue %230[1] : !llvm.struct<(i64, i1)>
    %233 = llvm.xor %232, %50 : i1
    llvm.cond_br %233, ^bb11, ^bb58(%51 : i32)
  ^bb11:
    %234 = llvm.add %231, %38 overflow<nsw> : i64
    %235 = llvm.and %234, %52 : i64
    %a_copy = llvm.call @aligned_alloc(%38, %235) : (i64, i64) -> !llvm.ptr
    %236 = llvm.mlir.zero : !llvm.ptr
    %237 = llvm.icmp "ne" %a_copy, %236 : !llvm.ptr
    llvm.cond_br %237, ^bb12, ^bb58(%51 : i32)
  ^bb12:
    %238 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %239 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %239, ^bb13(%6 : i64), ^bb16
  ^bb13(%k1_1_copy: i64):
    %240 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %240, ^bb14(%6 : i64), ^bb15
  ^bb14(%k0_1_copy: i64):
    %241 = llvm.mul %k1_1_copy, %58 overflow<nsw> : i64
    %242 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %243 = llvm.add %241, %242 overflow<nsw> : i64
    %244 = llvm.add %243, %k0_1_copy overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %a[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %246 = llvm.load %245 {alignment = 8 : i64} : !llvm.ptr -> f64
    %247 = llvm.getelementptr inbounds %245[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %248 = llvm.load %247 {alignment = 8 : i64} : !llvm.ptr -> f64
    %249 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %250 = llvm.getelementptr inbounds %245[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %251 = llvm.load %250 {alignment = 8 : i64} : !llvm.ptr -> f64
    %252 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %245[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %254 = llvm.load %253 {alignment = 8 : i64} : !llvm.ptr -> f64
    %255 = llvm.mlir.poison : vector<4xf64>
    %256 = llvm.insertelement %246, %255[%6 : i64] : vector<4xf64>
    %257 = llvm.insertelement %248, %256[%2 : i64] : vector<4xf64>
    %258 = llvm.insertelement %251, %257[%12 : i64] : vector<4xf64>
    %259 = llvm.insertelement %254, %258[%1 : i64] : vector<4xf64>
    %260 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %261 = llvm.getelementptr inbounds %245[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %262 = llvm.load %261 {alignment = 8 : i64} : !llvm.ptr -> f64
    %263 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %245[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %265 = llvm.load %264 {alignment = 8 : i64} : !llvm.ptr -> f64
    %266 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %245[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %268 = llvm.load %267 {alignment = 8 : i64} : !llvm.ptr -> f64
    %269 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %245[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %271 = llvm.load %270 {alignment = 8 : i64} : !llvm.ptr -> f64
    %272 = llvm.mlir.poison : vector<4xf64>
    %273 = llvm.insertelement %262, %272[%6 : i64] : vector<4xf64>
    %274 = llvm.insertelement %265, %273[%2 : i64] : vector<4xf64>
    %275 = llvm.insertelement %268, %274[%12 : i64] : vector<4xf64>
    %276 = llvm.insertelement %271, %275[%1 : i64] : vector<4xf64>
    %277 = llvm.mul %k1_1_copy, %238 overflow<nsw> : i64
    %278 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %279 = llvm.add %277, %278 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %a_copy[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %259, %280 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %281 = llvm.add %6, %9 overflow<nsw> : i64
    %282 = llvm.add %277, %278 overflow<nsw> : i64
    %283 = llvm.add %282, %281 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %a_copy[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %276, %284 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %285 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %286 = llvm.icmp "slt" %285, %a_stride1 : i64
    llvm.cond_br %286, ^bb14(%285 : i64), ^bb15
  ^bb15:
    %287 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %288 = llvm.icmp "slt" %287, %a_size0 : i64
    llvm.cond_br %288, ^bb13(%287 : i64), ^bb16
  ^bb16:
    %289 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %290 = llvm.sdiv %289, %4 : i64
    %291 = llvm.srem %289, %4 : i64
    %292 = llvm.icmp "ne" %291, %6 : i64
    %293 = llvm.xor %291, %4 : i64
    %294 = llvm.icmp "slt" %293, %6 : i64
    %295 = llvm.and %292, %294 : i1
    %296 = llvm.add %290, %11 : i64
    %297 = llvm.select %295, %296, %290 : i1, i64
    %298 = llvm.mul %297, %4 overflow<nsw> : i64
    %299 = llvm.add %298, %j_1_block overflow<nsw> : i64
    %300 = llvm.icmp "slt" %j_1_block, %299 : i64
    llvm.cond_br %300, ^bb17(%j_1_block : i64), ^bb22
  ^bb17(%i_1_tile: i64):
    %301 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %301, ^bb18(%6, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k1: i64, %302: vector<4xf64>, %303: vector<4xf64>, %304: vector<4xf64>, %305: vector<4xf64>, %306: vector<4xf64>, %307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>, %312: vector<4xf64>, %313: vector<4xf64>):
    %314 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %314, ^bb19(%6, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%k0: i64, %315: vector<4xf64>, %316: vector<4xf64>, %317: vector<4xf64>, %318: vector<4xf64>, %319: vector<4xf64>, %320: vector<4xf64>, %321: vector<4xf64>, %322: vector<4xf64>, %323: vector<4xf64>, %324: vector<4xf64>, %325: vector<4xf64>, %326: vector<4xf64>):
    %327 = llvm.mul %k1, %58 overflow<nsw> : i64
    %328 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %329 = llvm.add %327, %328 overflow<nsw> : i64
    %330 = llvm.add %329, %k0 overflow<nsw> : i64
    %331 = llvm.getelementptr inbounds %a[%330] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %332 = llvm.load %331 {alignment = 8 : i64} : !llvm.ptr -> f64
    %333 = llvm.mlir.poison : vector<4xf64>
    %334 = llvm.insertelement %332, %333[%6 : i64] : vector<4xf64>
    %335 = llvm.shufflevector %334, %333 [0, 0, 0, 0] : vector<4xf64>
    %336 = llvm.getelementptr inbounds %331[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %337 = llvm.load %336 {alignment = 8 : i64} : !llvm.ptr -> f64
    %338 = llvm.mlir.poison : vector<4xf64>
    %339 = llvm.insertelement %337, %338[%6 : i64] : vector<4xf64>
    %340 = llvm.shufflevector %339, %338 [0, 0, 0, 0] : vector<4xf64>
    %341 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %342 = llvm.getelementptr inbounds %331[%341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %343 = llvm.load %342 {alignment = 8 : i64} : !llvm.ptr -> f64
    %344 = llvm.mlir.poison : vector<4xf64>
    %345 = llvm.insertelement %343, %344[%6 : i64] : vector<4xf64>
    %346 = llvm.shufflevector %345, %344 [0, 0, 0, 0] : vector<4xf64>
    %347 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %331[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %349 = llvm.load %348 {alignment = 8 : i64} : !llvm.ptr -> f64
    %350 = llvm.mlir.poison : vector<4xf64>
    %351 = llvm.insertelement %349, %350[%6 : i64] : vector<4xf64>
    %352 = llvm.shufflevector %351, %350 [0, 0, 0, 0] : vector<4xf64>
    %353 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %331[%353] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %355 = llvm.load %354 {alignment = 8 : i64} : !llvm.ptr -> f64
    %356 = llvm.mlir.poison : vector<4xf64>
    %357 = llvm.insertelement %355, %356[%6 : i64] : vector<4xf64>
    %358 = llvm.shufflevector %357, %356 [0, 0, 0, 0] : vector<4xf64>
    %359 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %360 = llvm.getelementptr inbounds %331[%359] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %361 = llvm.load %360 {alignment = 8 : i64} : !llvm.ptr -> f64
    %362 = llvm.mlir.poison : vector<4xf64>
    %363 = llvm.insertelement %361, %362[%6 : i64] : vector<4xf64>
    %364 = llvm.shufflevector %363, %362 [0, 0, 0, 0] : vector<4xf64>
    %365 = llvm.mul %k1, %238 overflow<nsw> : i64
    %366 = llvm.mul %k0, %0 overflow<nsw> : i64
    %367 = llvm.add %365, %366 overflow<nsw> : i64
    %368 = llvm.getelementptr inbounds %a_copy[%367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %369 = llvm.load %368 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %370 = llvm.add %6, %9 overflow<nsw> : i64
    %371 = llvm.add %365, %366 overflow<nsw> : i64
    %372 = llvm.add %371, %370 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %a_copy[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %375 = llvm.fmul %335, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %376 = llvm.fmul %335, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %377 = llvm.fmul %340, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %378 = llvm.fmul %340, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %379 = llvm.fmul %346, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %380 = llvm.fmul %346, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %381 = llvm.fmul %352, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %382 = llvm.fmul %352, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %383 = llvm.fmul %358, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %384 = llvm.fmul %358, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %385 = llvm.fmul %364, %369 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %386 = llvm.fmul %364, %374 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %397 = llvm.fadd %325, %385 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %398 = llvm.fadd %326, %386 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %399 = llvm.add %k0, %2 overflow<nsw> : i64
    %400 = llvm.icmp "slt" %399, %a_stride1 : i64
    llvm.cond_br %400, ^bb19(%399, %387, %388, %389, %390, %391, %392, %393, %394, %395, %396, %397, %398 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%387, %388, %389, %390, %391, %392, %393, %394, %395, %396, %397, %398 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%401: vector<4xf64>, %402: vector<4xf64>, %403: vector<4xf64>, %404: vector<4xf64>, %405: vector<4xf64>, %406: vector<4xf64>, %407: vector<4xf64>, %408: vector<4xf64>, %409: vector<4xf64>, %410: vector<4xf64>, %411: vector<4xf64>, %412: vector<4xf64>):
    %413 = llvm.add %k1, %2 overflow<nsw> : i64
    %414 = llvm.icmp "slt" %413, %a_size0 : i64
    llvm.cond_br %414, ^bb18(%413, %401, %402, %403, %404, %405, %406, %407, %408, %409, %410, %411, %412 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%401, %402, %403, %404, %405, %406, %407, %408, %409, %410, %411, %412 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%415: vector<4xf64>, %416: vector<4xf64>, %417: vector<4xf64>, %418: vector<4xf64>, %419: vector<4xf64>, %420: vector<4xf64>, %421: vector<4xf64>, %422: vector<4xf64>, %423: vector<4xf64>, %424: vector<4xf64>, %425: vector<4xf64>, %426: vector<4xf64>):
    %427 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %428 = llvm.add %427, %j_1_panel overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %out2[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %415, %429 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %430 = llvm.getelementptr inbounds %429[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %416, %430 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %431 = llvm.getelementptr inbounds %429[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %417, %431 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %432 = llvm.getelementptr inbounds %431[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %418, %432 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %433 = llvm.mul %12, %a_size1 overflow<nsw> : i64
    %434 = llvm.getelementptr inbounds %429[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %419, %434 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %435 = llvm.getelementptr inbounds %434[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %420, %435 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %436 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %429[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %421, %437 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %438 = llvm.getelementptr inbounds %437[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %422, %438 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %439 = llvm.mul %9, %a_size1 overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %429[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %423, %440 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %441 = llvm.getelementptr inbounds %440[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %424, %441 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %442 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %429[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %425, %443 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %444 = llvm.getelementptr inbounds %443[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %426, %444 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %445 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %446 = llvm.icmp "slt" %445, %299 : i64
    llvm.cond_br %446, ^bb17(%445 : i64), ^bb22
  ^bb22:
    %447 = llvm.icmp "slt" %299, %a_size1 : i64
    llvm.cond_br %447, ^bb23(%299 : i64), ^bb28
  ^bb23(%i_1_below_tile: i64):
    %448 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %449 = llvm.sub %448, %i_1_below_tile overflow<nsw> : i64
    %450 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %451 = llvm.intr.smin(%449, %450) : (i64, i64) -> i64
    %452 = llvm.add %451, %11 overflow<nsw> : i64
    %453 = llvm.intr.smin(%452, %1) : (i64, i64) -> i64
    %454 = llvm.add %i_1_below_tile, %453 : i64
    %455 = llvm.intr.smin(%452, %12) : (i64, i64) -> i64
    %456 = llvm.add %i_1_below_tile, %455 : i64
    %457 = llvm.intr.smin(%452, %2) : (i64, i64) -> i64
    %458 = llvm.add %i_1_below_tile, %457 : i64
    %459 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %459, ^bb24(%6, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%k1_1_below: i64, %460: vector<4xf64>, %461: vector<4xf64>, %462: vector<4xf64>, %463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>, %466: vector<4xf64>, %467: vector<4xf64>):
    %468 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %468, ^bb25(%6, %460, %461, %462, %463, %464, %465, %466, %467 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%460, %461, %462, %463, %464, %465, %466, %467 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_1_below: i64, %469: vector<4xf64>, %470: vector<4xf64>, %471: vector<4xf64>, %472: vector<4xf64>, %473: vector<4xf64>, %474: vector<4xf64>, %475: vector<4xf64>, %476: vector<4xf64>):
    %477 = llvm.mul %k1_1_below, %58 overflow<nsw> : i64
    %478 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %479 = llvm.add %477, %478 overflow<nsw> : i64
    %480 = llvm.add %479, %k0_1_below overflow<nsw> : i64
    %481 = llvm.getelementptr inbounds %a[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %482 = llvm.load %481 {alignment = 8 : i64} : !llvm.ptr -> f64
    %483 = llvm.mlir.poison : vector<4xf64>
    %484 = llvm.insertelement %482, %483[%6 : i64] : vector<4xf64>
    %485 = llvm.shufflevector %484, %483 [0, 0, 0, 0] : vector<4xf64>
    %486 = llvm.mul %458, %a_stride1 overflow<nsw> : i64
    %487 = llvm.add %477, %486 overflow<nsw> : i64
    %488 = llvm.add %487, %k0_1_below overflow<nsw> : i64
    %489 = llvm.getelementptr inbounds %a[%488] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %490 = llvm.load %489 {alignment = 8 : i64} : !llvm.ptr -> f64
    %491 = llvm.mlir.poison : vector<4xf64>
    %492 = llvm.insertelement %490, %491[%6 : i64] : vector<4xf64>
    %493 = llvm.shufflevector %492, %491 [0, 0, 0, 0] : vector<4xf64>
    %494 = llvm.mul %456, %a_stride1 overflow<nsw> : i64
    %495 = llvm.add %477, %494 overflow<nsw> : i64
    %496 = llvm.add %495, %k0_1_below overflow<nsw> : i64
    %497 = llvm.getelementptr inbounds %a[%496] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %498 = llvm.load %497 {alignment = 8 : i64} : !llvm.ptr -> f64
    %499 = llvm.mlir.poison : vector<4xf64>
    %500 = llvm.insertelement %498, %499[%6 : i64] : vector<4xf64>
    %501 = llvm.shufflevector %500, %499 [0, 0, 0, 0] : vector<4xf64>
    %502 = llvm.mul %454, %a_stride1 overflow<nsw> : i64
    %503 = llvm.add %477, %502 overflow<nsw> : i64
    %504 = llvm.add %503, %k0_1_below overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %a[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %506 = llvm.load %505 {alignment = 8 : i64} : !llvm.ptr -> f64
    %507 = llvm.mlir.poison : vector<4xf64>
    %508 = llvm.insertelement %506, %507[%6 : i64] : vector<4xf64>
    %509 = llvm.shufflevector %508, %507 [0, 0, 0, 0] : vector<4xf64>
    %510 = llvm.mul %k1_1_below, %238 overflow<nsw> : i64
    %511 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %512 = llvm.add %510, %511 overflow<nsw> : i64
    %513 = llvm.getelementptr inbounds %a_copy[%512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %514 = llvm.load %513 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %515 = llvm.add %6, %9 overflow<nsw> : i64
    %516 = llvm.add %510, %511 overflow<nsw> : i64
    %517 = llvm.add %516, %515 overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %a_copy[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %519 = llvm.load %518 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %520 = llvm.fmul %485, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %521 = llvm.fmul %485, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %522 = llvm.fmul %493, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %523 = llvm.fmul %493, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %524 = llvm.fmul %501, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.fmul %501, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %526 = llvm.fmul %509, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %527 = llvm.fmul %509, %519 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %528 = llvm.fadd %469, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.fadd %470, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %530 = llvm.fadd %471, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %531 = llvm.fadd %472, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.fadd %473, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %533 = llvm.fadd %474, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %534 = llvm.fadd %475, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %535 = llvm.fadd %476, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %536 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %537 = llvm.icmp "slt" %536, %a_stride1 : i64
    llvm.cond_br %537, ^bb25(%536, %528, %529, %530, %531, %532, %533, %534, %535 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%528, %529, %530, %531, %532, %533, %534, %535 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%538: vector<4xf64>, %539: vector<4xf64>, %540: vector<4xf64>, %541: vector<4xf64>, %542: vector<4xf64>, %543: vector<4xf64>, %544: vector<4xf64>, %545: vector<4xf64>):
    %546 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %547 = llvm.icmp "slt" %546, %a_size0 : i64
    llvm.cond_br %547, ^bb24(%546, %538, %539, %540, %541, %542, %543, %544, %545 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%538, %539, %540, %541, %542, %543, %544, %545 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%548: vector<4xf64>, %549: vector<4xf64>, %550: vector<4xf64>, %551: vector<4xf64>, %552: vector<4xf64>, %553: vector<4xf64>, %554: vector<4xf64>, %555: vector<4xf64>):
    %556 = llvm.icmp "slt" %6, %451 : i64
    %557 = llvm.icmp "slt" %2, %451 : i64
    %558 = llvm.icmp "slt" %12, %451 : i64
    %559 = llvm.icmp "slt" %1, %451 : i64
    %560 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %561 = llvm.add %560, %j_1_panel overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %out2[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %548, %562 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %563 = llvm.getelementptr inbounds %562[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %549, %563 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %564 = llvm.mul %458, %a_size1 overflow<nsw> : i64
    %565 = llvm.add %564, %j_1_panel overflow<nsw> : i64
    %566 = llvm.getelementptr inbounds %out2[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %550, %566 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %567 = llvm.getelementptr inbounds %566[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %551, %567 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %568 = llvm.mul %456, %a_size1 overflow<nsw> : i64
    %569 = llvm.add %568, %j_1_panel overflow<nsw> : i64
    %570 = llvm.getelementptr inbounds %out2[%569] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %552, %570 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %571 = llvm.getelementptr inbounds %570[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %553, %571 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %572 = llvm.mul %454, %a_size1 overflow<nsw> : i64
    %573 = llvm.add %572, %j_1_panel overflow<nsw> : i64
    %574 = llvm.getelementptr inbounds %out2[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %554, %574 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %575 = llvm.getelementptr inbounds %574[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %555, %575 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %576 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %577 = llvm.icmp "slt" %576, %a_size1 : i64
    llvm.cond_br %577, ^bb23(%576 : i64), ^bb28
  ^bb28:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %578 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %579 = llvm.icmp "slt" %578, %224 : i64
    llvm.cond_br %579, ^bb9(%578 : i64), ^bb29
  ^bb29:
    %580 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %581 = llvm.icmp "slt" %580, %222 : i64
    llvm.cond_br %581, ^bb8(%580 : i64), ^bb30
  ^bb30:
    %582 = llvm.mul %221, %13 overflow<nsw> : i64
    %583 = llvm.add %a_size1, %582 overflow<nsw> : i64
    %584 = llvm.ashr %583, %1 : i64
    %585 = llvm.mul %584, %0 overflow<nsw> : i64
    %586 = llvm.add %585, %222 overflow<nsw> : i64
    %587 = llvm.add %583, %3 overflow<nsw> : i64
    %588 = llvm.sdiv %587, %4 : i64
    %589 = llvm.srem %587, %4 : i64
    %590 = llvm.icmp "ne" %589, %6 : i64
    %591 = llvm.xor %589, %4 : i64
    %592 = llvm.icmp "slt" %591, %6 : i64
    %593 = llvm.and %590, %592 : i1
    %594 = llvm.add %588, %11 : i64
    %595 = llvm.select %593, %594, %588 : i1, i64
    %596 = llvm.mul %595, %5 overflow<nsw> : i64
    %597 = llvm.add %222, %596 overflow<nsw> : i64
    %598 = llvm.add %583, %1 overflow<nsw> : i64
    %599 = llvm.sdiv %598, %4 : i64
    %600 = llvm.srem %598, %4 : i64
    %601 = llvm.icmp "ne" %600, %6 : i64
    %602 = llvm.xor %600, %4 : i64
    %603 = llvm.icmp "slt" %602, %6 : i64
    %604 = llvm.and %601, %603 : i1
    %605 = llvm.add %599, %11 : i64
    %606 = llvm.select %604, %605, %599 : i1, i64
    %607 = llvm.mul %606, %4 overflow<nsw> : i64
    %608 = llvm.add %597, %607 overflow<nsw> : i64
    %609 = llvm.add %583, %2 overflow<nsw> : i64
    %610 = llvm.sdiv %609, %4 : i64
    %611 = llvm.srem %609, %4 : i64
    %612 = llvm.icmp "ne" %611, %6 : i64
    %613 = llvm.xor %611, %4 : i64
    %614 = llvm.icmp "slt" %613, %6 : i64
    %615 = llvm.and %612, %614 : i1
    %616 = llvm.add %610, %11 : i64
    %617 = llvm.select %615, %616, %610 : i1, i64
    %618 = llvm.mul %617, %4 overflow<nsw> : i64
    %619 = llvm.add %608, %618 overflow<nsw> : i64
    %620 = llvm.intr.smax(%619, %222) : (i64, i64) -> i64
    %621 = llvm.intr.smin(%620, %a_size1) : (i64, i64) -> i64
    %622 = llvm.sub %586, %222 : i64
    %623 = llvm.intr.smax(%622, %6) : (i64, i64) -> i64
    %624 = llvm.add %623, %10 : i64
    %625 = llvm.udiv %624, %0 : i64
    %626 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %627 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %628 = llvm.mul %627, %53 : i64
    %629 = llvm.add %2, %628 : i64
    %630 = llvm.mul %626, %629 : i64
    %631 = llvm.sub %621, %222 : i64
    %632 = llvm.intr.smax(%631, %6) : (i64, i64) -> i64
    %633 = llvm.add %632, %3 : i64
    %634 = llvm.udiv %633, %4 : i64
    %635 = llvm.mul %627, %54 : i64
    %636 = llvm.add %2, %635 : i64
    %637 = llvm.mul %626, %636 : i64
    %638 = llvm.add %54, %637 : i64
    %639 = llvm.mul %634, %638 : i64
    %640 = llvm.sub %a_size1, %621 : i64
    %641 = llvm.intr.smax(%640, %6) : (i64, i64) -> i64
    %642 = llvm.add %641, %1 : i64
    %643 = llvm.udiv %642, %9 : i64
    %644 = llvm.mul %627, %55 : i64
    %645 = llvm.add %2, %644 : i64
    %646 = llvm.mul %626, %645 : i64
    %647 = llvm.add %55, %646 : i64
    %648 = llvm.mul %643, %647 : i64
    %649 = llvm.add %3, %630 : i64
    %650 = llvm.add %649, %639 : i64
    %651 = llvm.add %650, %648 : i64
    %652 = llvm.mul %625, %651 : i64
    %653 = llvm.icmp "sge" %652, %30 : i64
    %654 = llvm.sub %586, %222 overflow<nsw> : i64
    %655 = llvm.icmp "sgt" %654, %6 : i64
    %656 = llvm.sub %654, %2 overflow<nsw> : i64
    %657 = llvm.sdiv %656, %0 : i64
    %658 = llvm.add %657, %2 overflow<nsw> : i64
    %659 = llvm.select %655, %658, %6 : i1, i64
    llvm.cond_br %653, ^bb31, ^bb32
  ^bb31:
    llvm.store %222, %56 {alignment = 8 : i64} : i64, !llvm.ptr
    %660 = llvm.getelementptr inbounds %56[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %586, %660 {alignment = 8 : i64} : i64, !llvm.ptr
    %661 = llvm.getelementptr inbounds %56[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %661 {alignment = 8 : i64} : i64, !llvm.ptr
    %662 = llvm.getelementptr inbounds %56[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %662 {alignment = 8 : i64} : i64, !llvm.ptr
    %663 = llvm.getelementptr inbounds %56[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %663 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %664 = llvm.getelementptr inbounds %56[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %664 {alignment = 8 : i64} : i64, !llvm.ptr
    %665 = llvm.getelementptr inbounds %56[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %665 {alignment = 8 : i64} : i64, !llvm.ptr
    %666 = llvm.getelementptr inbounds %56[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %621, %666 {alignment = 8 : i64} : i64, !llvm.ptr
    %667 = llvm.getelementptr inbounds %56[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %667 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %668 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %669 = llvm.call @stepwell_parallel_for(%668, %56, %659, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%669 : i32)
  ^bb32:
    %670 = llvm.call @program.parallel2(%6, %659, %222, %586, %a_size0, %a_stride1, %a, %a_size1, %58, %621, %out2) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb33(%670 : i32)
  ^bb33(%671: i32):
    %672 = llvm.icmp "eq" %671, %48 : i32
    llvm.cond_br %672, ^bb34, ^bb58(%671 : i32)
  ^bb34:
    %673 = llvm.and %a_size1, %10 : i64
    %674 = llvm.intr.smin(%9, %673) : (i64, i64) -> i64
    %675 = llvm.intr.smax(%674, %6) : (i64, i64) -> i64
    %676 = llvm.icmp "slt" %586, %a_size1 : i64
    llvm.cond_br %676, ^bb35(%586 : i64), ^bb49
  ^bb35(%j_1_last_right_panel: i64):
    %677 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %678 = llvm.extractvalue %677[0] : !llvm.struct<(i64, i1)>
    %679 = llvm.extractvalue %677[1] : !llvm.struct<(i64, i1)>
    %680 = llvm.xor %679, %50 : i1
    llvm.cond_br %680, ^bb36, ^bb58(%51 : i32)
  ^bb36:
    %681 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%678, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %682 = llvm.extractvalue %681[0] : !llvm.struct<(i64, i1)>
    %683 = llvm.extractvalue %681[1] : !llvm.struct<(i64, i1)>
    %684 = llvm.xor %683, %50 : i1
    llvm.cond_br %684, ^bb37, ^bb58(%51 : i32)
  ^bb37:
    %685 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%682, %675) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %686 = llvm.extractvalue %685[0] : !llvm.struct<(i64, i1)>
    %687 = llvm.extractvalue %685[1] : !llvm.struct<(i64, i1)>
    %688 = llvm.xor %687, %50 : i1
    llvm.cond_br %688, ^bb38, ^bb58(%51 : i32)
  ^bb38:
    %689 = llvm.add %686, %38 overflow<nsw> : i64
    %690 = llvm.and %689, %52 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%38, %690) : (i64, i64) -> !llvm.ptr
    %691 = llvm.mlir.zero : !llvm.ptr
    %692 = llvm.icmp "ne" %a_copy_1, %691 : !llvm.ptr
    llvm.cond_br %692, ^bb39, ^bb58(%51 : i32)
  ^bb39:
    %693 = llvm.mul %675, %a_stride1 overflow<nsw> : i64
    %694 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %695 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %696 = llvm.add %j_1_last_right_panel, %9 : i64
    %697 = llvm.intr.smin(%696, %a_size1) : (i64, i64) -> i64
    %698 = llvm.sub %697, %j_1_last_right_panel : i64
    %699 = llvm.intr.smax(%698, %6) : (i64, i64) -> i64
    %700 = llvm.mul %699, %3 : i64
    %701 = llvm.add %1, %700 : i64
    %702 = llvm.mul %695, %701 : i64
    %703 = llvm.add %2, %702 : i64
    %704 = llvm.mul %694, %703 : i64
    %705 = llvm.icmp "sge" %704, %30 : i64
    %706 = llvm.icmp "sgt" %a_size0, %6 : i64
    %707 = llvm.select %706, %a_size0, %6 : i1, i64
    llvm.cond_br %705, ^bb40, ^bb41
  ^bb40:
    llvm.store %a_size0, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %708 = llvm.getelementptr inbounds %57[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %708 {alignment = 8 : i64} : i64, !llvm.ptr
    %709 = llvm.getelementptr inbounds %57[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %709 {alignment = 8 : i64} : i64, !llvm.ptr
    %710 = llvm.getelementptr inbounds %57[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %710 {alignment = 8 : i64} : i64, !llvm.ptr
    %711 = llvm.getelementptr inbounds %57[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %711 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %712 = llvm.getelementptr inbounds %57[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %712 {alignment = 8 : i64} : i64, !llvm.ptr
    %713 = llvm.getelementptr inbounds %57[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %713 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %714 = llvm.getelementptr inbounds %57[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %675, %714 {alignment = 8 : i64} : i64, !llvm.ptr
    %715 = llvm.getelementptr inbounds %57[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %693, %715 {alignment = 8 : i64} : i64, !llvm.ptr
    %716 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %717 = llvm.call @stepwell_parallel_for(%716, %57, %707, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%717 : i32)
  ^bb41:
    %718 = llvm.call @program.parallel3(%6, %707, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %58, %a_copy_1, %675, %693) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%718 : i32)
  ^bb42(%719: i32):
    %720 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %721 = llvm.sub %720, %j_1_last_right_panel overflow<nsw> : i64
    %722 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %723 = llvm.intr.smin(%721, %722) : (i64, i64) -> i64
    %724 = llvm.intr.smin(%723, %9) : (i64, i64) -> i64
    %725 = llvm.intr.smax(%724, %6) : (i64, i64) -> i64
    %726 = llvm.trunc %725 : i64 to i32
    %727 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %728 = llvm.mlir.poison : vector<4xi32>
    %729 = llvm.insertelement %726, %728[%6 : i64] : vector<4xi32>
    %730 = llvm.shufflevector %729, %728 [0, 0, 0, 0] : vector<4xi32>
    %731 = llvm.icmp "slt" %727, %730 : vector<4xi32>
    %732 = llvm.icmp "slt" %222, %a_size1 : i64
    llvm.cond_br %732, ^bb43, ^bb48
  ^bb43:
    %733 = llvm.add %222, %0 overflow<nsw> : i64
    %734 = llvm.sub %733, %222 overflow<nsw> : i64
    %735 = llvm.sub %a_size1, %222 overflow<nsw> : i64
    %736 = llvm.intr.smin(%734, %735) : (i64, i64) -> i64
    %737 = llvm.add %736, %11 overflow<nsw> : i64
    %738 = llvm.intr.smin(%737, %10) : (i64, i64) -> i64
    %739 = llvm.add %222, %738 : i64
    %740 = llvm.intr.smin(%737, %4) : (i64, i64) -> i64
    %741 = llvm.add %222, %740 : i64
    %742 = llvm.intr.smin(%737, %3) : (i64, i64) -> i64
    %743 = llvm.add %222, %742 : i64
    %744 = llvm.intr.smin(%737, %9) : (i64, i64) -> i64
    %745 = llvm.add %222, %744 : i64
    %746 = llvm.intr.smin(%737, %1) : (i64, i64) -> i64
    %747 = llvm.add %222, %746 : i64
    %748 = llvm.intr.smin(%737, %12) : (i64, i64) -> i64
    %749 = llvm.add %222, %748 : i64
    %750 = llvm.intr.smin(%737, %2) : (i64, i64) -> i64
    %751 = llvm.add %222, %750 : i64
    %752 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %752, ^bb44(%6, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%k1_1_last_right: i64, %753: vector<4xf64>, %754: vector<4xf64>, %755: vector<4xf64>, %756: vector<4xf64>, %757: vector<4xf64>, %758: vector<4xf64>, %759: vector<4xf64>, %760: vector<4xf64>):
    %761 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %761, ^bb45(%6, %753, %754, %755, %756, %757, %758, %759, %760 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%753, %754, %755, %756, %757, %758, %759, %760 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_last_right: i64, %762: vector<4xf64>, %763: vector<4xf64>, %764: vector<4xf64>, %765: vector<4xf64>, %766: vector<4xf64>, %767: vector<4xf64>, %768: vector<4xf64>, %769: vector<4xf64>):
    %770 = llvm.mul %k1_1_last_right, %58 overflow<nsw> : i64
    %771 = llvm.mul %222, %a_stride1 overflow<nsw> : i64
    %772 = llvm.add %770, %771 overflow<nsw> : i64
    %773 = llvm.add %772, %k0_1_last_right overflow<nsw> : i64
    %774 = llvm.getelementptr inbounds %a[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %775 = llvm.load %774 {alignment = 8 : i64} : !llvm.ptr -> f64
    %776 = llvm.mlir.poison : vector<4xf64>
    %777 = llvm.insertelement %775, %776[%6 : i64] : vector<4xf64>
    %778 = llvm.shufflevector %777, %776 [0, 0, 0, 0] : vector<4xf64>
    %779 = llvm.mul %751, %a_stride1 overflow<nsw> : i64
    %780 = llvm.add %770, %779 overflow<nsw> : i64
    %781 = llvm.add %780, %k0_1_last_right overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %a[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %783 = llvm.load %782 {alignment = 8 : i64} : !llvm.ptr -> f64
    %784 = llvm.mlir.poison : vector<4xf64>
    %785 = llvm.insertelement %783, %784[%6 : i64] : vector<4xf64>
    %786 = llvm.shufflevector %785, %784 [0, 0, 0, 0] : vector<4xf64>
    %787 = llvm.mul %749, %a_stride1 overflow<nsw> : i64
    %788 = llvm.add %770, %787 overflow<nsw> : i64
    %789 = llvm.add %788, %k0_1_last_right overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %a[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %791 = llvm.load %790 {alignment = 8 : i64} : !llvm.ptr -> f64
    %792 = llvm.mlir.poison : vector<4xf64>
    %793 = llvm.insertelement %791, %792[%6 : i64] : vector<4xf64>
    %794 = llvm.shufflevector %793, %792 [0, 0, 0, 0] : vector<4xf64>
    %795 = llvm.mul %747, %a_stride1 overflow<nsw> : i64
    %796 = llvm.add %770, %795 overflow<nsw> : i64
    %797 = llvm.add %796, %k0_1_last_right overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %a[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %799 = llvm.load %798 {alignment = 8 : i64} : !llvm.ptr -> f64
    %800 = llvm.mlir.poison : vector<4xf64>
    %801 = llvm.insertelement %799, %800[%6 : i64] : vector<4xf64>
    %802 = llvm.shufflevector %801, %800 [0, 0, 0, 0] : vector<4xf64>
    %803 = llvm.mul %745, %a_stride1 overflow<nsw> : i64
    %804 = llvm.add %770, %803 overflow<nsw> : i64
    %805 = llvm.add %804, %k0_1_last_right overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %a[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %807 = llvm.load %806 {alignment = 8 : i64} : !llvm.ptr -> f64
    %808 = llvm.mlir.poison : vector<4xf64>
    %809 = llvm.insertelement %807, %808[%6 : i64] : vector<4xf64>
    %810 = llvm.shufflevector %809, %808 [0, 0, 0, 0] : vector<4xf64>
    %811 = llvm.mul %743, %a_stride1 overflow<nsw> : i64
    %812 = llvm.add %770, %811 overflow<nsw> : i64
    %813 = llvm.add %812, %k0_1_last_right overflow<nsw> : i64
    %814 = llvm.getelementptr inbounds %a[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %815 = llvm.load %814 {alignment = 8 : i64} : !llvm.ptr -> f64
    %816 = llvm.mlir.poison : vector<4xf64>
    %817 = llvm.insertelement %815, %816[%6 : i64] : vector<4xf64>
    %818 = llvm.shufflevector %817, %816 [0, 0, 0, 0] : vector<4xf64>
    %819 = llvm.mul %741, %a_stride1 overflow<nsw> : i64
    %820 = llvm.add %770, %819 overflow<nsw> : i64
    %821 = llvm.add %820, %k0_1_last_right overflow<nsw> : i64
    %822 = llvm.getelementptr inbounds %a[%821] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %823 = llvm.load %822 {alignment = 8 : i64} : !llvm.ptr -> f64
    %824 = llvm.mlir.poison : vector<4xf64>
    %825 = llvm.insertelement %823, %824[%6 : i64] : vector<4xf64>
    %826 = llvm.shufflevector %825, %824 [0, 0, 0, 0] : vector<4xf64>
    %827 = llvm.mul %739, %a_stride1 overflow<nsw> : i64
    %828 = llvm.add %770, %827 overflow<nsw> : i64
    %829 = llvm.add %828, %k0_1_last_right overflow<nsw> : i64
    %830 = llvm.getelementptr inbounds %a[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %831 = llvm.load %830 {alignment = 8 : i64} : !llvm.ptr -> f64
    %832 = llvm.mlir.poison : vector<4xf64>
    %833 = llvm.insertelement %831, %832[%6 : i64] : vector<4xf64>
    %834 = llvm.shufflevector %833, %832 [0, 0, 0, 0] : vector<4xf64>
    %835 = llvm.mul %k1_1_last_right, %693 overflow<nsw> : i64
    %836 = llvm.mul %k0_1_last_right, %675 overflow<nsw> : i64
    %837 = llvm.add %835, %836 overflow<nsw> : i64
    %838 = llvm.getelementptr inbounds %a_copy_1[%837] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %839 = llvm.intr.masked.load %838, %731, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %840 = llvm.fmul %778, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %841 = llvm.fmul %786, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %842 = llvm.fmul %794, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %843 = llvm.fmul %802, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %844 = llvm.fmul %810, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %845 = llvm.fmul %818, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %846 = llvm.fmul %826, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %847 = llvm.fmul %834, %839 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %848 = llvm.fadd %762, %840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %849 = llvm.fadd %763, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %850 = llvm.fadd %764, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %851 = llvm.fadd %765, %843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %852 = llvm.fadd %766, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %853 = llvm.fadd %767, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.fadd %768, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %855 = llvm.fadd %769, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %856 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %857 = llvm.icmp "slt" %856, %a_stride1 : i64
    llvm.cond_br %857, ^bb45(%856, %848, %849, %850, %851, %852, %853, %854, %855 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%848, %849, %850, %851, %852, %853, %854, %855 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%858: vector<4xf64>, %859: vector<4xf64>, %860: vector<4xf64>, %861: vector<4xf64>, %862: vector<4xf64>, %863: vector<4xf64>, %864: vector<4xf64>, %865: vector<4xf64>):
    %866 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %867 = llvm.icmp "slt" %866, %a_size0 : i64
    llvm.cond_br %867, ^bb44(%866, %858, %859, %860, %861, %862, %863, %864, %865 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%858, %859, %860, %861, %862, %863, %864, %865 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%868: vector<4xf64>, %869: vector<4xf64>, %870: vector<4xf64>, %871: vector<4xf64>, %872: vector<4xf64>, %873: vector<4xf64>, %874: vector<4xf64>, %875: vector<4xf64>):
    %876 = llvm.icmp "slt" %6, %736 : i64
    %877 = llvm.icmp "slt" %2, %736 : i64
    %878 = llvm.icmp "slt" %12, %736 : i64
    %879 = llvm.icmp "slt" %1, %736 : i64
    %880 = llvm.icmp "slt" %9, %736 : i64
    %881 = llvm.icmp "slt" %3, %736 : i64
    %882 = llvm.icmp "slt" %4, %736 : i64
    %883 = llvm.icmp "slt" %10, %736 : i64
    %884 = llvm.mul %222, %a_size1 overflow<nsw> : i64
    %885 = llvm.add %884, %j_1_last_right_panel overflow<nsw> : i64
    %886 = llvm.getelementptr inbounds %out2[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %868, %886, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %887 = llvm.mul %751, %a_size1 overflow<nsw> : i64
    %888 = llvm.add %887, %j_1_last_right_panel overflow<nsw> : i64
    %889 = llvm.getelementptr inbounds %out2[%888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %869, %889, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %890 = llvm.mul %749, %a_size1 overflow<nsw> : i64
    %891 = llvm.add %890, %j_1_last_right_panel overflow<nsw> : i64
    %892 = llvm.getelementptr inbounds %out2[%891] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %870, %892, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %893 = llvm.mul %747, %a_size1 overflow<nsw> : i64
    %894 = llvm.add %893, %j_1_last_right_panel overflow<nsw> : i64
    %895 = llvm.getelementptr inbounds %out2[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %871, %895, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %896 = llvm.mul %745, %a_size1 overflow<nsw> : i64
    %897 = llvm.add %896, %j_1_last_right_panel overflow<nsw> : i64
    %898 = llvm.getelementptr inbounds %out2[%897] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %872, %898, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %899 = llvm.mul %743, %a_size1 overflow<nsw> : i64
    %900 = llvm.add %899, %j_1_last_right_panel overflow<nsw> : i64
    %901 = llvm.getelementptr inbounds %out2[%900] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %873, %901, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %902 = llvm.mul %741, %a_size1 overflow<nsw> : i64
    %903 = llvm.add %902, %j_1_last_right_panel overflow<nsw> : i64
    %904 = llvm.getelementptr inbounds %out2[%903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %874, %904, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %905 = llvm.mul %739, %a_size1 overflow<nsw> : i64
    %906 = llvm.add %905, %j_1_last_right_panel overflow<nsw> : i64
    %907 = llvm.getelementptr inbounds %out2[%906] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %875, %907, %731 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb48
  ^bb48:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %908 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %909 = llvm.icmp "slt" %908, %a_size1 : i64
    llvm.cond_br %909, ^bb35(%908 : i64), ^bb49
  ^bb49:
    %910 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %910, ^bb50(%6 : i64), ^bb57
  ^bb50(%i: i64):
    %911 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %911, ^bb51(%i : i64), ^bb56
  ^bb51(%j: i64):
    %912 = llvm.add %i, %14 overflow<nsw> : i64
    %913 = llvm.intr.smin(%912, %a_size1) : (i64, i64) -> i64
    %914 = llvm.icmp "slt" %i, %913 : i64
    llvm.cond_br %914, ^bb52(%i : i64), ^bb55
  ^bb52(%i_1: i64):
    %915 = llvm.add %i_1, %2 overflow<nsw> : i64
    %916 = llvm.intr.smax(%915, %j) : (i64, i64) -> i64
    %917 = llvm.add %j, %14 overflow<nsw> : i64
    %918 = llvm.intr.smin(%917, %a_size1) : (i64, i64) -> i64
    %919 = llvm.icmp "slt" %916, %918 : i64
    llvm.cond_br %919, ^bb53(%916 : i64), ^bb54
  ^bb53(%j_1: i64):
    %920 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %921 = llvm.add %920, %i_1 overflow<nsw> : i64
    %922 = llvm.getelementptr inbounds %out2[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %923 = llvm.load %922 {alignment = 8 : i64} : !llvm.ptr -> f64
    %924 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %925 = llvm.add %924, %j_1 overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %out2[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %923, %926 {alignment = 8 : i64} : f64, !llvm.ptr
    %927 = llvm.add %j_1, %2 overflow<nsw> : i64
    %928 = llvm.icmp "slt" %927, %918 : i64
    llvm.cond_br %928, ^bb53(%927 : i64), ^bb54
  ^bb54:
    %929 = llvm.add %i_1, %2 overflow<nsw> : i64
    %930 = llvm.icmp "slt" %929, %913 : i64
    llvm.cond_br %930, ^bb52(%929 : i64), ^bb55
  ^bb55:
    %931 = llvm.add %j, %14 overflow<nsw> : i64
    %932 = llvm.icmp "slt" %931, %a_size1 : i64
    llvm.cond_br %932, ^bb51(%931 : i64), ^bb56
  ^bb56:
    %933 = llvm.add %i, %14 overflow<nsw> : i64
    %934 = llvm.icmp "slt" %933, %a_size1 : i64
    llvm.cond_br %934, ^bb50(%933 : i64), ^bb57
  ^bb57:
    llvm.return %48 : i32
  ^bb58(%935: i32):
    llvm.return %935 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %936: i64, %937: i64, %938: i64, %939: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %940: i64, %941: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %942: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %943: i64, %944: i64, %945: i64, %946: i1) -> i32 attributes {no_unwind, no_inline} {
    %947 = llvm.mlir.constant(0) : i64
    %948 = llvm.mlir.constant(1) : i64
    %949 = llvm.mlir.constant(8) : i64
    %950 = llvm.mlir.constant(8192) : i64
    %951 = llvm.mlir.constant(4) : i64
    %952 = llvm.mlir.constant(6) : i64
    %953 = llvm.mlir.constant(-1) : i64
    %954 = llvm.mlir.constant(5) : i64
    %955 = llvm.mlir.constant(3) : i64
    %956 = llvm.mlir.constant(2) : i64
    %957 = llvm.mlir.constant(16384) : i64
    %958 = llvm.mlir.constant(7) : i64
    %959 = llvm.mlir.constant(64) : i64
    %960 = llvm.mlir.constant(-64) : i64
    %961 = llvm.mlir.constant(1 : i32) : i32
    %962 = llvm.mlir.constant(0 : i32) : i32
    %963 = llvm.mlir.constant(3 : i32) : i32
    %964 = llvm.mlir.constant(true) : i1
    %965 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %966 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %966, ^bb1(%begin : i64), ^bb43
  ^bb1(%b0: i64):
    %967 = llvm.icmp "slt" %947, %936 : i64
    llvm.cond_br %967, ^bb2(%947 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %968 = llvm.icmp "slt" %947, %937 : i64
    llvm.cond_br %968, ^bb3(%947 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %969 = llvm.mul %938, %959 overflow<nsw> : i64
    %970 = llvm.add %969, %959 overflow<nsw> : i64
    %971 = llvm.and %970, %960 : i64
    %b_copy = llvm.call @aligned_alloc(%959, %971) : (i64, i64) -> !llvm.ptr
    %972 = llvm.mlir.zero : !llvm.ptr
    %973 = llvm.icmp "ne" %b_copy, %972 : !llvm.ptr
    llvm.cond_br %973, ^bb4, ^bb44(%961 : i32)
  ^bb4:
    llvm.cond_br %939, ^bb5, ^bb8
  ^bb5:
    %974 = llvm.add %k0_piece, %950 overflow<nsw> : i64
    %975 = llvm.intr.smin(%974, %a_stride1_1) : (i64, i64) -> i64
    %976 = llvm.icmp "slt" %k0_piece, %975 : i64
    llvm.cond_br %976, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %977 = llvm.add %k0_copy, %949 overflow<nsw> : i64
    %978 = llvm.mul %b0, %940 overflow<nsw> : i64
    %979 = llvm.mul %977, %b_stride1_1 overflow<nsw> : i64
    %980 = llvm.add %978, %979 overflow<nsw> : i64
    %981 = llvm.add %980, %j_panel overflow<nsw> : i64
    %982 = llvm.getelementptr %b_1[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%982, %962, %963, %961) : (!llvm.ptr, i32, i32, i32) -> ()
    %983 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %984 = llvm.add %978, %983 overflow<nsw> : i64
    %985 = llvm.add %984, %j_panel overflow<nsw> : i64
    %986 = llvm.getelementptr inbounds %b_1[%985] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %987 = llvm.load %986 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %988 = llvm.getelementptr inbounds %986[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %989 = llvm.load %988 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %990 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %991 = llvm.mul %990, %949 overflow<nsw> : i64
    %992 = llvm.getelementptr inbounds %b_copy[%991] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %987, %992 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %993 = llvm.add %947, %951 overflow<nsw> : i64
    %994 = llvm.add %991, %993 overflow<nsw> : i64
    %995 = llvm.getelementptr inbounds %b_copy[%994] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %989, %995 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %996 = llvm.add %k0_copy, %948 overflow<nsw> : i64
    %997 = llvm.icmp "slt" %996, %975 : i64
    llvm.cond_br %997, ^bb6(%996 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %998 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %999 = llvm.intr.smin(%950, %998) : (i64, i64) -> i64
    %1000 = llvm.intr.smax(%999, %947) : (i64, i64) -> i64
    %1001 = llvm.select %939, %947, %1000 : i1, i64
    %1002 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1003 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %1004 = llvm.add %1002, %1003 overflow<nsw> : i64
    %1005 = llvm.add %1004, %j_panel overflow<nsw> : i64
    %1006 = llvm.getelementptr inbounds %b_1[%1005] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1007 = llvm.select %939, %b_copy, %1006 : i1, !llvm.ptr
    %1008 = llvm.select %939, %938, %1001 : i1, i64
    %1009 = llvm.select %939, %949, %b_stride1_1 : i1, i64
    %1010 = llvm.icmp "slt" %947, %941 : i64
    llvm.cond_br %1010, ^bb9(%947 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %1011 = llvm.add %i_tile, %952 overflow<nsw> : i64
    %1012 = llvm.sub %1011, %i_tile overflow<nsw> : i64
    %1013 = llvm.sub %941, %i_tile overflow<nsw> : i64
    %1014 = llvm.intr.smin(%1012, %1013) : (i64, i64) -> i64
    %1015 = llvm.add %1014, %953 overflow<nsw> : i64
    %1016 = llvm.intr.smin(%1015, %954) : (i64, i64) -> i64
    %1017 = llvm.add %i_tile, %1016 : i64
    %1018 = llvm.intr.smin(%1015, %951) : (i64, i64) -> i64
    %1019 = llvm.add %i_tile, %1018 : i64
    %1020 = llvm.intr.smin(%1015, %955) : (i64, i64) -> i64
    %1021 = llvm.add %i_tile, %1020 : i64
    %1022 = llvm.intr.smin(%1015, %956) : (i64, i64) -> i64
    %1023 = llvm.add %i_tile, %1022 : i64
    %1024 = llvm.intr.smin(%1015, %948) : (i64, i64) -> i64
    %1025 = llvm.add %i_tile, %1024 : i64
    %1026 = llvm.icmp "eq" %k0_piece, %947 : i64
    llvm.cond_br %1026, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%965, %965, %965, %965, %965, %965, %965, %965, %965, %965, %965, %965 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %1027 = llvm.icmp "slt" %947, %1014 : i64
    %1028 = llvm.icmp "slt" %948, %1014 : i64
    %1029 = llvm.icmp "slt" %956, %1014 : i64
    %1030 = llvm.icmp "slt" %955, %1014 : i64
    %1031 = llvm.icmp "slt" %951, %1014 : i64
    %1032 = llvm.icmp "slt" %954, %1014 : i64
    %1033 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1034 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1035 = llvm.add %1033, %1034 overflow<nsw> : i64
    %1036 = llvm.add %1035, %j_panel overflow<nsw> : i64
    %1037 = llvm.getelementptr inbounds %out0_1[%1036] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1038 = llvm.load %1037 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1039 = llvm.getelementptr inbounds %1037[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1040 = llvm.load %1039 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1041 = llvm.mul %1025, %b_stride1_1 overflow<nsw> : i64
    %1042 = llvm.add %1033, %1041 overflow<nsw> : i64
    %1043 = llvm.add %1042, %j_panel overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %out0_1[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1046 = llvm.getelementptr inbounds %1044[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1047 = llvm.load %1046 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1048 = llvm.mul %1023, %b_stride1_1 overflow<nsw> : i64
    %1049 = llvm.add %1033, %1048 overflow<nsw> : i64
    %1050 = llvm.add %1049, %j_panel overflow<nsw> : i64
    %1051 = llvm.getelementptr inbounds %out0_1[%1050] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1053 = llvm.getelementptr inbounds %1051[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1054 = llvm.load %1053 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1055 = llvm.mul %1021, %b_stride1_1 overflow<nsw> : i64
    %1056 = llvm.add %1033, %1055 overflow<nsw> : i64
    %1057 = llvm.add %1056, %j_panel overflow<nsw> : i64
    %1058 = llvm.getelementptr inbounds %out0_1[%1057] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1059 = llvm.load %1058 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1060 = llvm.getelementptr inbounds %1058[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1061 = llvm.load %1060 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1062 = llvm.mul %1019, %b_stride1_1 overflow<nsw> : i64
    %1063 = llvm.add %1033, %1062 overflow<nsw> : i64
    %1064 = llvm.add %1063, %j_panel overflow<nsw> : i64
    %1065 = llvm.getelementptr inbounds %out0_1[%1064] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1066 = llvm.load %1065 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1067 = llvm.getelementptr inbounds %1065[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1068 = llvm.load %1067 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1069 = llvm.mul %1017, %b_stride1_1 overflow<nsw> : i64
    %1070 = llvm.add %1033, %1069 overflow<nsw> : i64
    %1071 = llvm.add %1070, %j_panel overflow<nsw> : i64
    %1072 = llvm.getelementptr inbounds %out0_1[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1073 = llvm.load %1072 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1074 = llvm.getelementptr inbounds %1072[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1075 = llvm.load %1074 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1038, %1040, %1045, %1047, %1052, %1054, %1059, %1061, %1066, %1068, %1073, %1075 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1076: vector<4xf64>, %1077: vector<4xf64>, %1078: vector<4xf64>, %1079: vector<4xf64>, %1080: vector<4xf64>, %1081: vector<4xf64>, %1082: vector<4xf64>, %1083: vector<4xf64>, %1084: vector<4xf64>, %1085: vector<4xf64>, %1086: vector<4xf64>, %1087: vector<4xf64>):
    %1088 = llvm.add %k0_piece, %950 overflow<nsw> : i64
    %1089 = llvm.intr.smin(%1088, %a_stride1_1) : (i64, i64) -> i64
    %1090 = llvm.icmp "slt" %k0_piece, %1089 : i64
    llvm.cond_br %1090, ^bb13(%k0_piece, %1076, %1077, %1078, %1079, %1080, %1081, %1082, %1083, %1084, %1085, %1086, %1087 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1076, %1077, %1078, %1079, %1080, %1081, %1082, %1083, %1084, %1085, %1086, %1087 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1091: vector<4xf64>, %1092: vector<4xf64>, %1093: vector<4xf64>, %1094: vector<4xf64>, %1095: vector<4xf64>, %1096: vector<4xf64>, %1097: vector<4xf64>, %1098: vector<4xf64>, %1099: vector<4xf64>, %1100: vector<4xf64>, %1101: vector<4xf64>, %1102: vector<4xf64>):
    %1103 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1104 = llvm.add %1103, %949 overflow<nsw> : i64
    %1105 = llvm.mul %1104, %1009 overflow<nsw> : i64
    %1106 = llvm.getelementptr %1007[%1105] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1106, %962, %963, %961) : (!llvm.ptr, i32, i32, i32) -> ()
    %1107 = llvm.mul %b0, %943 overflow<nsw> : i64
    %1108 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1109 = llvm.add %1107, %1108 overflow<nsw> : i64
    %1110 = llvm.add %1109, %k0_1 overflow<nsw> : i64
    %1111 = llvm.getelementptr inbounds %a_1[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1112 = llvm.load %1111 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1113 = llvm.mlir.poison : vector<4xf64>
    %1114 = llvm.insertelement %1112, %1113[%947 : i64] : vector<4xf64>
    %1115 = llvm.shufflevector %1114, %1113 [0, 0, 0, 0] : vector<4xf64>
    %1116 = llvm.mul %1025, %a_stride1_1 overflow<nsw> : i64
    %1117 = llvm.add %1107, %1116 overflow<nsw> : i64
    %1118 = llvm.add %1117, %k0_1 overflow<nsw> : i64
    %1119 = llvm.getelementptr inbounds %a_1[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1120 = llvm.load %1119 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1121 = llvm.mlir.poison : vector<4xf64>
    %1122 = llvm.insertelement %1120, %1121[%947 : i64] : vector<4xf64>
    %1123 = llvm.shufflevector %1122, %1121 [0, 0, 0, 0] : vector<4xf64>
    %1124 = llvm.mul %1023, %a_stride1_1 overflow<nsw> : i64
    %1125 = llvm.add %1107, %1124 overflow<nsw> : i64
    %1126 = llvm.add %1125, %k0_1 overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %a_1[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1128 = llvm.load %1127 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1129 = llvm.mlir.poison : vector<4xf64>
    %1130 = llvm.insertelement %1128, %1129[%947 : i64] : vector<4xf64>
    %1131 = llvm.shufflevector %1130, %1129 [0, 0, 0, 0] : vector<4xf64>
    %1132 = llvm.mul %1021, %a_stride1_1 overflow<nsw> : i64
    %1133 = llvm.add %1107, %1132 overflow<nsw> : i64
    %1134 = llvm.add %1133, %k0_1 overflow<nsw> : i64
    %1135 = llvm.getelementptr inbounds %a_1[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1136 = llvm.load %1135 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1137 = llvm.mlir.poison : vector<4xf64>
    %1138 = llvm.insertelement %1136, %1137[%947 : i64] : vector<4xf64>
    %1139 = llvm.shufflevector %1138, %1137 [0, 0, 0, 0] : vector<4xf64>
    %1140 = llvm.mul %1019, %a_stride1_1 overflow<nsw> : i64
    %1141 = llvm.add %1107, %1140 overflow<nsw> : i64
    %1142 = llvm.add %1141, %k0_1 overflow<nsw> : i64
    %1143 = llvm.getelementptr inbounds %a_1[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1144 = llvm.load %1143 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1145 = llvm.mlir.poison : vector<4xf64>
    %1146 = llvm.insertelement %1144, %1145[%947 : i64] : vector<4xf64>
    %1147 = llvm.shufflevector %1146, %1145 [0, 0, 0, 0] : vector<4xf64>
    %1148 = llvm.mul %1017, %a_stride1_1 overflow<nsw> : i64
    %1149 = llvm.add %1107, %1148 overflow<nsw> : i64
    %1150 = llvm.add %1149, %k0_1 overflow<nsw> : i64
    %1151 = llvm.getelementptr inbounds %a_1[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1152 = llvm.load %1151 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1153 = llvm.mlir.poison : vector<4xf64>
    %1154 = llvm.insertelement %1152, %1153[%947 : i64] : vector<4xf64>
    %1155 = llvm.shufflevector %1154, %1153 [0, 0, 0, 0] : vector<4xf64>
    %1156 = llvm.mul %1103, %1009 overflow<nsw> : i64
    %1157 = llvm.getelementptr inbounds %1007[%1156] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1158 = llvm.load %1157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1159 = llvm.add %947, %951 overflow<nsw> : i64
    %1160 = llvm.add %1156, %1159 overflow<nsw> : i64
    %1161 = llvm.getelementptr inbounds %1007[%1160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1162 = llvm.load %1161 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1163 = llvm.fmul %1115, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1164 = llvm.fmul %1115, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1165 = llvm.fmul %1123, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1166 = llvm.fmul %1123, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1167 = llvm.fmul %1131, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1168 = llvm.fmul %1131, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1169 = llvm.fmul %1139, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1170 = llvm.fmul %1139, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1171 = llvm.fmul %1147, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1172 = llvm.fmul %1147, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1173 = llvm.fmul %1155, %1158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1174 = llvm.fmul %1155, %1162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %1185 = llvm.fadd %1101, %1173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1186 = llvm.fadd %1102, %1174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1187 = llvm.add %k0_1, %948 overflow<nsw> : i64
    %1188 = llvm.icmp "slt" %1187, %1089 : i64
    llvm.cond_br %1188, ^bb13(%1187, %1175, %1176, %1177, %1178, %1179, %1180, %1181, %1182, %1183, %1184, %1185, %1186 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1175, %1176, %1177, %1178, %1179, %1180, %1181, %1182, %1183, %1184, %1185, %1186 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1189: vector<4xf64>, %1190: vector<4xf64>, %1191: vector<4xf64>, %1192: vector<4xf64>, %1193: vector<4xf64>, %1194: vector<4xf64>, %1195: vector<4xf64>, %1196: vector<4xf64>, %1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>, %1200: vector<4xf64>):
    %1201 = llvm.icmp "slt" %947, %1014 : i64
    %1202 = llvm.icmp "slt" %948, %1014 : i64
    %1203 = llvm.icmp "slt" %956, %1014 : i64
    %1204 = llvm.icmp "slt" %955, %1014 : i64
    %1205 = llvm.icmp "slt" %951, %1014 : i64
    %1206 = llvm.icmp "slt" %954, %1014 : i64
    %1207 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1208 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1209 = llvm.add %1207, %1208 overflow<nsw> : i64
    %1210 = llvm.add %1209, %j_panel overflow<nsw> : i64
    %1211 = llvm.getelementptr inbounds %out0_1[%1210] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1189, %1211 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1212 = llvm.getelementptr inbounds %1211[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1190, %1212 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1213 = llvm.mul %1025, %b_stride1_1 overflow<nsw> : i64
    %1214 = llvm.add %1207, %1213 overflow<nsw> : i64
    %1215 = llvm.add %1214, %j_panel overflow<nsw> : i64
    %1216 = llvm.getelementptr inbounds %out0_1[%1215] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1191, %1216 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1217 = llvm.getelementptr inbounds %1216[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1192, %1217 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1218 = llvm.mul %1023, %b_stride1_1 overflow<nsw> : i64
    %1219 = llvm.add %1207, %1218 overflow<nsw> : i64
    %1220 = llvm.add %1219, %j_panel overflow<nsw> : i64
    %1221 = llvm.getelementptr inbounds %out0_1[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1193, %1221 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1222 = llvm.getelementptr inbounds %1221[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1194, %1222 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1223 = llvm.mul %1021, %b_stride1_1 overflow<nsw> : i64
    %1224 = llvm.add %1207, %1223 overflow<nsw> : i64
    %1225 = llvm.add %1224, %j_panel overflow<nsw> : i64
    %1226 = llvm.getelementptr inbounds %out0_1[%1225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1195, %1226 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1227 = llvm.getelementptr inbounds %1226[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1196, %1227 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1228 = llvm.mul %1019, %b_stride1_1 overflow<nsw> : i64
    %1229 = llvm.add %1207, %1228 overflow<nsw> : i64
    %1230 = llvm.add %1229, %j_panel overflow<nsw> : i64
    %1231 = llvm.getelementptr inbounds %out0_1[%1230] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1197, %1231 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1232 = llvm.getelementptr inbounds %1231[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1198, %1232 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1233 = llvm.mul %1017, %b_stride1_1 overflow<nsw> : i64
    %1234 = llvm.add %1207, %1233 overflow<nsw> : i64
    %1235 = llvm.add %1234, %j_panel overflow<nsw> : i64
    %1236 = llvm.getelementptr inbounds %out0_1[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1199, %1236 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1237 = llvm.getelementptr inbounds %1236[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1200, %1237 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1238 = llvm.add %i_tile, %952 overflow<nsw> : i64
    %1239 = llvm.icmp "slt" %1238, %941 : i64
    llvm.cond_br %1239, ^bb9(%1238 : i64), ^bb15
  ^bb15:
    %1240 = llvm.icmp "slt" %941, %a_size1_1 : i64
    llvm.cond_br %1240, ^bb16(%941 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1241 = llvm.add %i_below_tile, %951 overflow<nsw> : i64
    %1242 = llvm.sub %1241, %i_below_tile overflow<nsw> : i64
    %1243 = llvm.sub %a_size1_1, %i_below_tile overflow<nsw> : i64
    %1244 = llvm.intr.smin(%1242, %1243) : (i64, i64) -> i64
    %1245 = llvm.add %1244, %953 overflow<nsw> : i64
    %1246 = llvm.intr.smin(%1245, %955) : (i64, i64) -> i64
    %1247 = llvm.add %i_below_tile, %1246 : i64
    %1248 = llvm.intr.smin(%1245, %956) : (i64, i64) -> i64
    %1249 = llvm.add %i_below_tile, %1248 : i64
    %1250 = llvm.intr.smin(%1245, %948) : (i64, i64) -> i64
    %1251 = llvm.add %i_below_tile, %1250 : i64
    %1252 = llvm.icmp "eq" %k0_piece, %947 : i64
    llvm.cond_br %1252, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%965, %965, %965, %965, %965, %965, %965, %965 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1253 = llvm.icmp "slt" %947, %1244 : i64
    %1254 = llvm.icmp "slt" %948, %1244 : i64
    %1255 = llvm.icmp "slt" %956, %1244 : i64
    %1256 = llvm.icmp "slt" %955, %1244 : i64
    %1257 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1258 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1259 = llvm.add %1257, %1258 overflow<nsw> : i64
    %1260 = llvm.add %1259, %j_panel overflow<nsw> : i64
    %1261 = llvm.getelementptr inbounds %out0_1[%1260] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1262 = llvm.load %1261 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1263 = llvm.getelementptr inbounds %1261[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1264 = llvm.load %1263 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1265 = llvm.mul %1251, %b_stride1_1 overflow<nsw> : i64
    %1266 = llvm.add %1257, %1265 overflow<nsw> : i64
    %1267 = llvm.add %1266, %j_panel overflow<nsw> : i64
    %1268 = llvm.getelementptr inbounds %out0_1[%1267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1269 = llvm.load %1268 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1270 = llvm.getelementptr inbounds %1268[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1271 = llvm.load %1270 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1272 = llvm.mul %1249, %b_stride1_1 overflow<nsw> : i64
    %1273 = llvm.add %1257, %1272 overflow<nsw> : i64
    %1274 = llvm.add %1273, %j_panel overflow<nsw> : i64
    %1275 = llvm.getelementptr inbounds %out0_1[%1274] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1276 = llvm.load %1275 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1277 = llvm.getelementptr inbounds %1275[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1278 = llvm.load %1277 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1279 = llvm.mul %1247, %b_stride1_1 overflow<nsw> : i64
    %1280 = llvm.add %1257, %1279 overflow<nsw> : i64
    %1281 = llvm.add %1280, %j_panel overflow<nsw> : i64
    %1282 = llvm.getelementptr inbounds %out0_1[%1281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1283 = llvm.load %1282 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1284 = llvm.getelementptr inbounds %1282[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1285 = llvm.load %1284 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1262, %1264, %1269, %1271, %1276, %1278, %1283, %1285 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1286: vector<4xf64>, %1287: vector<4xf64>, %1288: vector<4xf64>, %1289: vector<4xf64>, %1290: vector<4xf64>, %1291: vector<4xf64>, %1292: vector<4xf64>, %1293: vector<4xf64>):
    %1294 = llvm.add %k0_piece, %950 overflow<nsw> : i64
    %1295 = llvm.intr.smin(%1294, %a_stride1_1) : (i64, i64) -> i64
    %1296 = llvm.icmp "slt" %k0_piece, %1295 : i64
    llvm.cond_br %1296, ^bb20(%k0_piece, %1286, %1287, %1288, %1289, %1290, %1291, %1292, %1293 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1286, %1287, %1288, %1289, %1290, %1291, %1292, %1293 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1297: vector<4xf64>, %1298: vector<4xf64>, %1299: vector<4xf64>, %1300: vector<4xf64>, %1301: vector<4xf64>, %1302: vector<4xf64>, %1303: vector<4xf64>, %1304: vector<4xf64>):
    %1305 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1306 = llvm.add %1305, %949 overflow<nsw> : i64
    %1307 = llvm.mul %1306, %1009 overflow<nsw> : i64
    %1308 = llvm.getelementptr %1007[%1307] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1308, %962, %963, %961) : (!llvm.ptr, i32, i32, i32) -> ()
    %1309 = llvm.mul %b0, %943 overflow<nsw> : i64
    %1310 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1311 = llvm.add %1309, %1310 overflow<nsw> : i64
    %1312 = llvm.add %1311, %k0_below overflow<nsw> : i64
    %1313 = llvm.getelementptr inbounds %a_1[%1312] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1314 = llvm.load %1313 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1315 = llvm.mlir.poison : vector<4xf64>
    %1316 = llvm.insertelement %1314, %1315[%947 : i64] : vector<4xf64>
    %1317 = llvm.shufflevector %1316, %1315 [0, 0, 0, 0] : vector<4xf64>
    %1318 = llvm.mul %1251, %a_stride1_1 overflow<nsw> : i64
    %1319 = llvm.add %1309, %1318 overflow<nsw> : i64
    %1320 = llvm.add %1319, %k0_below overflow<nsw> : i64
    %1321 = llvm.getelementptr inbounds %a_1[%1320] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1322 = llvm.load %1321 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1323 = llvm.mlir.poison : vector<4xf64>
    %1324 = llvm.insertelement %1322, %1323[%947 : i64] : vector<4xf64>
    %1325 = llvm.shufflevector %1324, %1323 [0, 0, 0, 0] : vector<4xf64>
    %1326 = llvm.mul %1249, %a_stride1_1 overflow<nsw> : i64
    %1327 = llvm.add %1309, %1326 overflow<nsw> : i64
    %1328 = llvm.add %1327, %k0_below overflow<nsw> : i64
    %1329 = llvm.getelementptr inbounds %a_1[%1328] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1330 = llvm.load %1329 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1331 = llvm.mlir.poison : vector<4xf64>
    %1332 = llvm.insertelement %1330, %1331[%947 : i64] : vector<4xf64>
    %1333 = llvm.shufflevector %1332, %1331 [0, 0, 0, 0] : vector<4xf64>
    %1334 = llvm.mul %1247, %a_stride1_1 overflow<nsw> : i64
    %1335 = llvm.add %1309, %1334 overflow<nsw> : i64
    %1336 = llvm.add %1335, %k0_below overflow<nsw> : i64
    %1337 = llvm.getelementptr inbounds %a_1[%1336] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1338 = llvm.load %1337 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1339 = llvm.mlir.poison : vector<4xf64>
    %1340 = llvm.insertelement %1338, %1339[%947 : i64] : vector<4xf64>
    %1341 = llvm.shufflevector %1340, %1339 [0, 0, 0, 0] : vector<4xf64>
    %1342 = llvm.mul %1305, %1009 overflow<nsw> : i64
    %1343 = llvm.getelementptr inbounds %1007[%1342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1344 = llvm.load %1343 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1345 = llvm.add %947, %951 overflow<nsw> : i64
    %1346 = llvm.add %1342, %1345 overflow<nsw> : i64
    %1347 = llvm.getelementptr inbounds %1007[%1346] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1348 = llvm.load %1347 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1349 = llvm.fmul %1317, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1350 = llvm.fmul %1317, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1351 = llvm.fmul %1325, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1352 = llvm.fmul %1325, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1353 = llvm.fmul %1333, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1354 = llvm.fmul %1333, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1355 = llvm.fmul %1341, %1344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1356 = llvm.fmul %1341, %1348 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1357 = llvm.fadd %1297, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1358 = llvm.fadd %1298, %1350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1359 = llvm.fadd %1299, %1351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1360 = llvm.fadd %1300, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1361 = llvm.fadd %1301, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1362 = llvm.fadd %1302, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1363 = llvm.fadd %1303, %1355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1364 = llvm.fadd %1304, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1365 = llvm.add %k0_below, %948 overflow<nsw> : i64
    %1366 = llvm.icmp "slt" %1365, %1295 : i64
    llvm.cond_br %1366, ^bb20(%1365, %1357, %1358, %1359, %1360, %1361, %1362, %1363, %1364 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1357, %1358, %1359, %1360, %1361, %1362, %1363, %1364 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1367: vector<4xf64>, %1368: vector<4xf64>, %1369: vector<4xf64>, %1370: vector<4xf64>, %1371: vector<4xf64>, %1372: vector<4xf64>, %1373: vector<4xf64>, %1374: vector<4xf64>):
    %1375 = llvm.icmp "slt" %947, %1244 : i64
    %1376 = llvm.icmp "slt" %948, %1244 : i64
    %1377 = llvm.icmp "slt" %956, %1244 : i64
    %1378 = llvm.icmp "slt" %955, %1244 : i64
    %1379 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1380 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1381 = llvm.add %1379, %1380 overflow<nsw> : i64
    %1382 = llvm.add %1381, %j_panel overflow<nsw> : i64
    %1383 = llvm.getelementptr inbounds %out0_1[%1382] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1367, %1383 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1384 = llvm.getelementptr inbounds %1383[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1368, %1384 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1385 = llvm.mul %1251, %b_stride1_1 overflow<nsw> : i64
    %1386 = llvm.add %1379, %1385 overflow<nsw> : i64
    %1387 = llvm.add %1386, %j_panel overflow<nsw> : i64
    %1388 = llvm.getelementptr inbounds %out0_1[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1369, %1388 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1389 = llvm.getelementptr inbounds %1388[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1370, %1389 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1390 = llvm.mul %1249, %b_stride1_1 overflow<nsw> : i64
    %1391 = llvm.add %1379, %1390 overflow<nsw> : i64
    %1392 = llvm.add %1391, %j_panel overflow<nsw> : i64
    %1393 = llvm.getelementptr inbounds %out0_1[%1392] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1371, %1393 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1394 = llvm.getelementptr inbounds %1393[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1372, %1394 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1395 = llvm.mul %1247, %b_stride1_1 overflow<nsw> : i64
    %1396 = llvm.add %1379, %1395 overflow<nsw> : i64
    %1397 = llvm.add %1396, %j_panel overflow<nsw> : i64
    %1398 = llvm.getelementptr inbounds %out0_1[%1397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1373, %1398 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1399 = llvm.getelementptr inbounds %1398[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1374, %1399 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1400 = llvm.add %i_below_tile, %951 overflow<nsw> : i64
    %1401 = llvm.icmp "slt" %1400, %a_size1_1 : i64
    llvm.cond_br %1401, ^bb16(%1400 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1402 = llvm.add %k0_piece, %950 overflow<nsw> : i64
    %1403 = llvm.icmp "slt" %1402, %937 : i64
    llvm.cond_br %1403, ^bb3(%1402 : i64), ^bb23
  ^bb23:
    %1404 = llvm.add %j_panel, %949 overflow<nsw> : i64
    %1405 = llvm.icmp "slt" %1404, %936 : i64
    llvm.cond_br %1405, ^bb2(%1404 : i64), ^bb24
  ^bb24:
    %1406 = llvm.icmp "slt" %936, %b_stride1_1 : i64
    llvm.cond_br %1406, ^bb25(%936 : i64), ^bb42
  ^bb25(%j_right_panel: i64):
    %1407 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1408 = llvm.intr.smin(%951, %1407) : (i64, i64) -> i64
    %1409 = llvm.intr.smax(%1408, %947) : (i64, i64) -> i64
    %1410 = llvm.add %j_right_panel, %951 overflow<nsw> : i64
    %1411 = llvm.sub %1410, %j_right_panel overflow<nsw> : i64
    %1412 = llvm.intr.smin(%1411, %1407) : (i64, i64) -> i64
    %1413 = llvm.intr.smin(%1412, %951) : (i64, i64) -> i64
    %1414 = llvm.intr.smax(%1413, %947) : (i64, i64) -> i64
    %1415 = llvm.trunc %1414 : i64 to i32
    %1416 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1417 = llvm.mlir.poison : vector<4xi32>
    %1418 = llvm.insertelement %1415, %1417[%947 : i64] : vector<4xi32>
    %1419 = llvm.shufflevector %1418, %1417 [0, 0, 0, 0] : vector<4xi32>
    %1420 = llvm.icmp "slt" %1416, %1419 : vector<4xi32>
    %1421 = llvm.icmp "slt" %947, %937 : i64
    llvm.cond_br %1421, ^bb26(%947 : i64), ^bb41
  ^bb26(%k0_right_piece: i64):
    %1422 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%949, %944) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1423 = llvm.extractvalue %1422[0] : !llvm.struct<(i64, i1)>
    %1424 = llvm.extractvalue %1422[1] : !llvm.struct<(i64, i1)>
    %1425 = llvm.xor %1424, %964 : i1
    llvm.cond_br %1425, ^bb27, ^bb44(%961 : i32)
  ^bb27:
    %1426 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1423, %945) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1427 = llvm.extractvalue %1426[0] : !llvm.struct<(i64, i1)>
    %1428 = llvm.extractvalue %1426[1] : !llvm.struct<(i64, i1)>
    %1429 = llvm.xor %1428, %964 : i1
    llvm.cond_br %1429, ^bb28, ^bb44(%961 : i32)
  ^bb28:
    %1430 = llvm.add %1427, %959 overflow<nsw> : i64
    %1431 = llvm.and %1430, %960 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%959, %1431) : (i64, i64) -> !llvm.ptr
    %1432 = llvm.mlir.zero : !llvm.ptr
    %1433 = llvm.icmp "ne" %b_copy_1, %1432 : !llvm.ptr
    llvm.cond_br %1433, ^bb29, ^bb44(%961 : i32)
  ^bb29:
    llvm.cond_br %946, ^bb30, ^bb33
  ^bb30:
    %1434 = llvm.add %k0_right_piece, %957 overflow<nsw> : i64
    %1435 = llvm.intr.smin(%1434, %a_stride1_1) : (i64, i64) -> i64
    %1436 = llvm.icmp "slt" %k0_right_piece, %1435 : i64
    llvm.cond_br %1436, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %1437 = llvm.add %k0_right_copy, %949 overflow<nsw> : i64
    %1438 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1439 = llvm.mul %1437, %b_stride1_1 overflow<nsw> : i64
    %1440 = llvm.add %1438, %1439 overflow<nsw> : i64
    %1441 = llvm.add %1440, %j_right_panel overflow<nsw> : i64
    %1442 = llvm.getelementptr %b_1[%1441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1442, %962, %963, %961) : (!llvm.ptr, i32, i32, i32) -> ()
    %1443 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1444 = llvm.add %1438, %1443 overflow<nsw> : i64
    %1445 = llvm.add %1444, %j_right_panel overflow<nsw> : i64
    %1446 = llvm.getelementptr inbounds %b_1[%1445] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1447 = llvm.intr.masked.load %1446, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1448 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1449 = llvm.mul %1448, %945 overflow<nsw> : i64
    %1450 = llvm.getelementptr inbounds %b_copy_1[%1449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1447, %1450, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1451 = llvm.add %k0_right_copy, %948 overflow<nsw> : i64
    %1452 = llvm.icmp "slt" %1451, %1435 : i64
    llvm.cond_br %1452, ^bb31(%1451 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %1453 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1454 = llvm.intr.smin(%957, %1453) : (i64, i64) -> i64
    %1455 = llvm.intr.smax(%1454, %947) : (i64, i64) -> i64
    %1456 = llvm.select %946, %947, %1455 : i1, i64
    %1457 = llvm.mul %b0, %940 overflow<nsw> : i64
    %1458 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1459 = llvm.add %1457, %1458 overflow<nsw> : i64
    %1460 = llvm.add %1459, %j_right_panel overflow<nsw> : i64
    %1461 = llvm.getelementptr inbounds %b_1[%1460] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1462 = llvm.select %946, %b_copy_1, %1461 : i1, !llvm.ptr
    %1463 = llvm.select %946, %944, %1456 : i1, i64
    %1464 = llvm.select %946, %945, %1409 : i1, i64
    %1465 = llvm.select %946, %945, %b_stride1_1 : i1, i64
    %1466 = llvm.icmp "slt" %947, %a_size1_1 : i64
    llvm.cond_br %1466, ^bb34(%947 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %1467 = llvm.add %i_right_tile, %949 overflow<nsw> : i64
    %1468 = llvm.sub %1467, %i_right_tile overflow<nsw> : i64
    %1469 = llvm.sub %a_size1_1, %i_right_tile overflow<nsw> : i64
    %1470 = llvm.intr.smin(%1468, %1469) : (i64, i64) -> i64
    %1471 = llvm.add %1470, %953 overflow<nsw> : i64
    %1472 = llvm.intr.smin(%1471, %958) : (i64, i64) -> i64
    %1473 = llvm.add %i_right_tile, %1472 : i64
    %1474 = llvm.intr.smin(%1471, %952) : (i64, i64) -> i64
    %1475 = llvm.add %i_right_tile, %1474 : i64
    %1476 = llvm.intr.smin(%1471, %954) : (i64, i64) -> i64
    %1477 = llvm.add %i_right_tile, %1476 : i64
    %1478 = llvm.intr.smin(%1471, %951) : (i64, i64) -> i64
    %1479 = llvm.add %i_right_tile, %1478 : i64
    %1480 = llvm.intr.smin(%1471, %955) : (i64, i64) -> i64
    %1481 = llvm.add %i_right_tile, %1480 : i64
    %1482 = llvm.intr.smin(%1471, %956) : (i64, i64) -> i64
    %1483 = llvm.add %i_right_tile, %1482 : i64
    %1484 = llvm.intr.smin(%1471, %948) : (i64, i64) -> i64
    %1485 = llvm.add %i_right_tile, %1484 : i64
    %1486 = llvm.icmp "eq" %k0_right_piece, %947 : i64
    llvm.cond_br %1486, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%965, %965, %965, %965, %965, %965, %965, %965 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %1487 = llvm.icmp "slt" %947, %1470 : i64
    %1488 = llvm.icmp "slt" %948, %1470 : i64
    %1489 = llvm.icmp "slt" %956, %1470 : i64
    %1490 = llvm.icmp "slt" %955, %1470 : i64
    %1491 = llvm.icmp "slt" %951, %1470 : i64
    %1492 = llvm.icmp "slt" %954, %1470 : i64
    %1493 = llvm.icmp "slt" %952, %1470 : i64
    %1494 = llvm.icmp "slt" %958, %1470 : i64
    %1495 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1496 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1497 = llvm.add %1495, %1496 overflow<nsw> : i64
    %1498 = llvm.add %1497, %j_right_panel overflow<nsw> : i64
    %1499 = llvm.getelementptr inbounds %out0_1[%1498] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1500 = llvm.intr.masked.load %1499, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1501 = llvm.mul %1485, %b_stride1_1 overflow<nsw> : i64
    %1502 = llvm.add %1495, %1501 overflow<nsw> : i64
    %1503 = llvm.add %1502, %j_right_panel overflow<nsw> : i64
    %1504 = llvm.getelementptr inbounds %out0_1[%1503] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1505 = llvm.intr.masked.load %1504, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1506 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1507 = llvm.add %1495, %1506 overflow<nsw> : i64
    %1508 = llvm.add %1507, %j_right_panel overflow<nsw> : i64
    %1509 = llvm.getelementptr inbounds %out0_1[%1508] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1510 = llvm.intr.masked.load %1509, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1511 = llvm.mul %1481, %b_stride1_1 overflow<nsw> : i64
    %1512 = llvm.add %1495, %1511 overflow<nsw> : i64
    %1513 = llvm.add %1512, %j_right_panel overflow<nsw> : i64
    %1514 = llvm.getelementptr inbounds %out0_1[%1513] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1515 = llvm.intr.masked.load %1514, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1516 = llvm.mul %1479, %b_stride1_1 overflow<nsw> : i64
    %1517 = llvm.add %1495, %1516 overflow<nsw> : i64
    %1518 = llvm.add %1517, %j_right_panel overflow<nsw> : i64
    %1519 = llvm.getelementptr inbounds %out0_1[%1518] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1520 = llvm.intr.masked.load %1519, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1521 = llvm.mul %1477, %b_stride1_1 overflow<nsw> : i64
    %1522 = llvm.add %1495, %1521 overflow<nsw> : i64
    %1523 = llvm.add %1522, %j_right_panel overflow<nsw> : i64
    %1524 = llvm.getelementptr inbounds %out0_1[%1523] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1525 = llvm.intr.masked.load %1524, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1526 = llvm.mul %1475, %b_stride1_1 overflow<nsw> : i64
    %1527 = llvm.add %1495, %1526 overflow<nsw> : i64
    %1528 = llvm.add %1527, %j_right_panel overflow<nsw> : i64
    %1529 = llvm.getelementptr inbounds %out0_1[%1528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1530 = llvm.intr.masked.load %1529, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1531 = llvm.mul %1473, %b_stride1_1 overflow<nsw> : i64
    %1532 = llvm.add %1495, %1531 overflow<nsw> : i64
    %1533 = llvm.add %1532, %j_right_panel overflow<nsw> : i64
    %1534 = llvm.getelementptr inbounds %out0_1[%1533] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1535 = llvm.intr.masked.load %1534, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%1500, %1505, %1510, %1515, %1520, %1525, %1530, %1535 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%1536: vector<4xf64>, %1537: vector<4xf64>, %1538: vector<4xf64>, %1539: vector<4xf64>, %1540: vector<4xf64>, %1541: vector<4xf64>, %1542: vector<4xf64>, %1543: vector<4xf64>):
    %1544 = llvm.add %k0_right_piece, %957 overflow<nsw> : i64
    %1545 = llvm.intr.smin(%1544, %a_stride1_1) : (i64, i64) -> i64
    %1546 = llvm.icmp "slt" %k0_right_piece, %1545 : i64
    llvm.cond_br %1546, ^bb38(%k0_right_piece, %1536, %1537, %1538, %1539, %1540, %1541, %1542, %1543 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1536, %1537, %1538, %1539, %1540, %1541, %1542, %1543 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %1547: vector<4xf64>, %1548: vector<4xf64>, %1549: vector<4xf64>, %1550: vector<4xf64>, %1551: vector<4xf64>, %1552: vector<4xf64>, %1553: vector<4xf64>, %1554: vector<4xf64>):
    %1555 = llvm.mul %b0, %943 overflow<nsw> : i64
    %1556 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1557 = llvm.add %1555, %1556 overflow<nsw> : i64
    %1558 = llvm.add %1557, %k0_right overflow<nsw> : i64
    %1559 = llvm.getelementptr inbounds %a_1[%1558] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1560 = llvm.load %1559 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1561 = llvm.mlir.poison : vector<4xf64>
    %1562 = llvm.insertelement %1560, %1561[%947 : i64] : vector<4xf64>
    %1563 = llvm.shufflevector %1562, %1561 [0, 0, 0, 0] : vector<4xf64>
    %1564 = llvm.mul %1485, %a_stride1_1 overflow<nsw> : i64
    %1565 = llvm.add %1555, %1564 overflow<nsw> : i64
    %1566 = llvm.add %1565, %k0_right overflow<nsw> : i64
    %1567 = llvm.getelementptr inbounds %a_1[%1566] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1568 = llvm.load %1567 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1569 = llvm.mlir.poison : vector<4xf64>
    %1570 = llvm.insertelement %1568, %1569[%947 : i64] : vector<4xf64>
    %1571 = llvm.shufflevector %1570, %1569 [0, 0, 0, 0] : vector<4xf64>
    %1572 = llvm.mul %1483, %a_stride1_1 overflow<nsw> : i64
    %1573 = llvm.add %1555, %1572 overflow<nsw> : i64
    %1574 = llvm.add %1573, %k0_right overflow<nsw> : i64
    %1575 = llvm.getelementptr inbounds %a_1[%1574] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1576 = llvm.load %1575 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1577 = llvm.mlir.poison : vector<4xf64>
    %1578 = llvm.insertelement %1576, %1577[%947 : i64] : vector<4xf64>
    %1579 = llvm.shufflevector %1578, %1577 [0, 0, 0, 0] : vector<4xf64>
    %1580 = llvm.mul %1481, %a_stride1_1 overflow<nsw> : i64
    %1581 = llvm.add %1555, %1580 overflow<nsw> : i64
    %1582 = llvm.add %1581, %k0_right overflow<nsw> : i64
    %1583 = llvm.getelementptr inbounds %a_1[%1582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1584 = llvm.load %1583 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1585 = llvm.mlir.poison : vector<4xf64>
    %1586 = llvm.insertelement %1584, %1585[%947 : i64] : vector<4xf64>
    %1587 = llvm.shufflevector %1586, %1585 [0, 0, 0, 0] : vector<4xf64>
    %1588 = llvm.mul %1479, %a_stride1_1 overflow<nsw> : i64
    %1589 = llvm.add %1555, %1588 overflow<nsw> : i64
    %1590 = llvm.add %1589, %k0_right overflow<nsw> : i64
    %1591 = llvm.getelementptr inbounds %a_1[%1590] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1592 = llvm.load %1591 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1593 = llvm.mlir.poison : vector<4xf64>
    %1594 = llvm.insertelement %1592, %1593[%947 : i64] : vector<4xf64>
    %1595 = llvm.shufflevector %1594, %1593 [0, 0, 0, 0] : vector<4xf64>
    %1596 = llvm.mul %1477, %a_stride1_1 overflow<nsw> : i64
    %1597 = llvm.add %1555, %1596 overflow<nsw> : i64
    %1598 = llvm.add %1597, %k0_right overflow<nsw> : i64
    %1599 = llvm.getelementptr inbounds %a_1[%1598] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1600 = llvm.load %1599 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1601 = llvm.mlir.poison : vector<4xf64>
    %1602 = llvm.insertelement %1600, %1601[%947 : i64] : vector<4xf64>
    %1603 = llvm.shufflevector %1602, %1601 [0, 0, 0, 0] : vector<4xf64>
    %1604 = llvm.mul %1475, %a_stride1_1 overflow<nsw> : i64
    %1605 = llvm.add %1555, %1604 overflow<nsw> : i64
    %1606 = llvm.add %1605, %k0_right overflow<nsw> : i64
    %1607 = llvm.getelementptr inbounds %a_1[%1606] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1608 = llvm.load %1607 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1609 = llvm.mlir.poison : vector<4xf64>
    %1610 = llvm.insertelement %1608, %1609[%947 : i64] : vector<4xf64>
    %1611 = llvm.shufflevector %1610, %1609 [0, 0, 0, 0] : vector<4xf64>
    %1612 = llvm.mul %1473, %a_stride1_1 overflow<nsw> : i64
    %1613 = llvm.add %1555, %1612 overflow<nsw> : i64
    %1614 = llvm.add %1613, %k0_right overflow<nsw> : i64
    %1615 = llvm.getelementptr inbounds %a_1[%1614] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1616 = llvm.load %1615 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1617 = llvm.mlir.poison : vector<4xf64>
    %1618 = llvm.insertelement %1616, %1617[%947 : i64] : vector<4xf64>
    %1619 = llvm.shufflevector %1618, %1617 [0, 0, 0, 0] : vector<4xf64>
    %1620 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1621 = llvm.mul %1620, %1465 overflow<nsw> : i64
    %1622 = llvm.getelementptr inbounds %1462[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1623 = llvm.intr.masked.load %1622, %1420, %965 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1624 = llvm.fmul %1563, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1625 = llvm.fmul %1571, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1626 = llvm.fmul %1579, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1627 = llvm.fmul %1587, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1628 = llvm.fmul %1595, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1629 = llvm.fmul %1603, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1630 = llvm.fmul %1611, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1631 = llvm.fmul %1619, %1623 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1632 = llvm.fadd %1547, %1624 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1633 = llvm.fadd %1548, %1625 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1634 = llvm.fadd %1549, %1626 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1635 = llvm.fadd %1550, %1627 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1636 = llvm.fadd %1551, %1628 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1637 = llvm.fadd %1552, %1629 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1638 = llvm.fadd %1553, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1639 = llvm.fadd %1554, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1640 = llvm.add %k0_right, %948 overflow<nsw> : i64
    %1641 = llvm.icmp "slt" %1640, %1545 : i64
    llvm.cond_br %1641, ^bb38(%1640, %1632, %1633, %1634, %1635, %1636, %1637, %1638, %1639 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1632, %1633, %1634, %1635, %1636, %1637, %1638, %1639 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%1642: vector<4xf64>, %1643: vector<4xf64>, %1644: vector<4xf64>, %1645: vector<4xf64>, %1646: vector<4xf64>, %1647: vector<4xf64>, %1648: vector<4xf64>, %1649: vector<4xf64>):
    %1650 = llvm.icmp "slt" %947, %1470 : i64
    %1651 = llvm.icmp "slt" %948, %1470 : i64
    %1652 = llvm.icmp "slt" %956, %1470 : i64
    %1653 = llvm.icmp "slt" %955, %1470 : i64
    %1654 = llvm.icmp "slt" %951, %1470 : i64
    %1655 = llvm.icmp "slt" %954, %1470 : i64
    %1656 = llvm.icmp "slt" %952, %1470 : i64
    %1657 = llvm.icmp "slt" %958, %1470 : i64
    %1658 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1659 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1660 = llvm.add %1658, %1659 overflow<nsw> : i64
    %1661 = llvm.add %1660, %j_right_panel overflow<nsw> : i64
    %1662 = llvm.getelementptr inbounds %out0_1[%1661] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1642, %1662, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1663 = llvm.mul %1485, %b_stride1_1 overflow<nsw> : i64
    %1664 = llvm.add %1658, %1663 overflow<nsw> : i64
    %1665 = llvm.add %1664, %j_right_panel overflow<nsw> : i64
    %1666 = llvm.getelementptr inbounds %out0_1[%1665] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1643, %1666, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1667 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1668 = llvm.add %1658, %1667 overflow<nsw> : i64
    %1669 = llvm.add %1668, %j_right_panel overflow<nsw> : i64
    %1670 = llvm.getelementptr inbounds %out0_1[%1669] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1644, %1670, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1671 = llvm.mul %1481, %b_stride1_1 overflow<nsw> : i64
    %1672 = llvm.add %1658, %1671 overflow<nsw> : i64
    %1673 = llvm.add %1672, %j_right_panel overflow<nsw> : i64
    %1674 = llvm.getelementptr inbounds %out0_1[%1673] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1645, %1674, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1675 = llvm.mul %1479, %b_stride1_1 overflow<nsw> : i64
    %1676 = llvm.add %1658, %1675 overflow<nsw> : i64
    %1677 = llvm.add %1676, %j_right_panel overflow<nsw> : i64
    %1678 = llvm.getelementptr inbounds %out0_1[%1677] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1646, %1678, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1679 = llvm.mul %1477, %b_stride1_1 overflow<nsw> : i64
    %1680 = llvm.add %1658, %1679 overflow<nsw> : i64
    %1681 = llvm.add %1680, %j_right_panel overflow<nsw> : i64
    %1682 = llvm.getelementptr inbounds %out0_1[%1681] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1647, %1682, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1683 = llvm.mul %1475, %b_stride1_1 overflow<nsw> : i64
    %1684 = llvm.add %1658, %1683 overflow<nsw> : i64
    %1685 = llvm.add %1684, %j_right_panel overflow<nsw> : i64
    %1686 = llvm.getelementptr inbounds %out0_1[%1685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1648, %1686, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1687 = llvm.mul %1473, %b_stride1_1 overflow<nsw> : i64
    %1688 = llvm.add %1658, %1687 overflow<nsw> : i64
    %1689 = llvm.add %1688, %j_right_panel overflow<nsw> : i64
    %1690 = llvm.getelementptr inbounds %out0_1[%1689] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1649, %1690, %1420 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1691 = llvm.add %i_right_tile, %949 overflow<nsw> : i64
    %1692 = llvm.icmp "slt" %1691, %a_size1_1 : i64
    llvm.cond_br %1692, ^bb34(%1691 : i64), ^bb40
  ^bb40:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1693 = llvm.add %k0_right_piece, %957 overflow<nsw> : i64
    %1694 = llvm.icmp "slt" %1693, %937 : i64
    llvm.cond_br %1694, ^bb26(%1693 : i64), ^bb41
  ^bb41:
    %1695 = llvm.add %j_right_panel, %951 overflow<nsw> : i64
    %1696 = llvm.icmp "slt" %1695, %b_stride1_1 : i64
    llvm.cond_br %1696, ^bb25(%1695 : i64), ^bb42
  ^bb42:
    %1697 = llvm.add %b0, %948 overflow<nsw> : i64
    %1698 = llvm.icmp "slt" %1697, %end : i64
    llvm.cond_br %1698, ^bb1(%1697 : i64), ^bb43
  ^bb43:
    llvm.return %962 : i32
  ^bb44(%1699: i32):
    llvm.return %1699 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1700 = llvm.mlir.constant(8) : i64
    %1701 = llvm.mlir.constant(16) : i64
    %1702 = llvm.mlir.constant(24) : i64
    %1703 = llvm.mlir.constant(32) : i64
    %1704 = llvm.mlir.constant(40) : i64
    %1705 = llvm.mlir.constant(48) : i64
    %1706 = llvm.mlir.constant(56) : i64
    %1707 = llvm.mlir.constant(64) : i64
    %1708 = llvm.mlir.constant(72) : i64
    %1709 = llvm.mlir.constant(80) : i64
    %1710 = llvm.mlir.constant(88) : i64
    %1711 = llvm.mlir.constant(96) : i64
    %1712 = llvm.mlir.constant(104) : i64
    %1713 = llvm.mlir.constant(112) : i64
    %1714 = llvm.mlir.constant(120) : i64
    %1715 = llvm.mlir.constant(128) : i64
    %1716 = llvm.mlir.constant(136) : i64
    %1717 = llvm.mlir.constant(144) : i64
    %1718 = llvm.mlir.constant(152) : i64
    %1719 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1720 = llvm.getelementptr inbounds %context[%1700] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1721 = llvm.load %1720 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1722 = llvm.getelementptr inbounds %context[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1723 = llvm.load %1722 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1724 = llvm.getelementptr inbounds %context[%1702] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1725 = llvm.load %1724 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1726 = llvm.getelementptr inbounds %context[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1727 = llvm.load %1726 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1728 = llvm.getelementptr inbounds %context[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1729 = llvm.load %1728 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1730 = llvm.getelementptr inbounds %context[%1705] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1731 = llvm.load %1730 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1732 = llvm.getelementptr inbounds %context[%1706] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1733 = llvm.load %1732 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1734 = llvm.getelementptr inbounds %context[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1736 = llvm.getelementptr inbounds %context[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1738 = llvm.getelementptr inbounds %context[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1740 = llvm.getelementptr inbounds %context[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1741 = llvm.load %1740 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1742 = llvm.getelementptr inbounds %context[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1743 = llvm.load %1742 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1744 = llvm.getelementptr inbounds %context[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1745 = llvm.load %1744 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1746 = llvm.getelementptr inbounds %context[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1747 = llvm.load %1746 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1748 = llvm.getelementptr inbounds %context[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1749 = llvm.load %1748 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1750 = llvm.getelementptr inbounds %context[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1751 = llvm.load %1750 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1752 = llvm.getelementptr inbounds %context[%1716] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1753 = llvm.load %1752 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1754 = llvm.getelementptr inbounds %context[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1755 = llvm.load %1754 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1756 = llvm.getelementptr inbounds %context[%1718] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1757 = llvm.load %1756 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1758 = llvm.call @program.parallel0(%begin_1, %end_1, %1719, %1721, %1723, %1725, %1727, %1729, %1731, %1733, %1735, %1737, %1739, %1741, %1743, %1745, %1747, %1749, %1751, %1753, %1755, %1757) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.return %1758 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1759 = llvm.mlir.constant(0) : i64
    %1760 = llvm.mlir.constant(1) : i64
    %1761 = llvm.mlir.constant(2) : i64
    %1762 = llvm.mlir.constant(4) : i64
    %1763 = llvm.mlir.constant(0 : i32) : i32
    %1764 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1765 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1765, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_2: i64):
    %1766 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1767 = llvm.load %1766 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1768 = llvm.mlir.poison : vector<4xf64>
    %1769 = llvm.insertelement %1767, %1768[%1759 : i64] : vector<4xf64>
    %1770 = llvm.shufflevector %1769, %1768 [0, 0, 0, 0] : vector<4xf64>
    %1771 = llvm.ashr %v_size0_1, %1761 : i64
    %1772 = llvm.mul %1771, %1762 overflow<nsw> : i64
    %1773 = llvm.icmp "slt" %1759, %1772 : i64
    llvm.cond_br %1773, ^bb2(%1759 : i64), ^bb3
  ^bb2(%j_2: i64):
    %1774 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1775 = llvm.load %1774 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1776 = llvm.fmul %1770, %1775 : vector<4xf64>
    %1777 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1778 = llvm.add %1777, %j_2 overflow<nsw> : i64
    %1779 = llvm.getelementptr inbounds %out1_1[%1778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1776, %1779 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1780 = llvm.add %j_2, %1762 overflow<nsw> : i64
    %1781 = llvm.icmp "slt" %1780, %1772 : i64
    llvm.cond_br %1781, ^bb2(%1780 : i64), ^bb3
  ^bb3:
    %1782 = llvm.icmp "slt" %1772, %v_size0_1 : i64
    llvm.cond_br %1782, ^bb4, ^bb5
  ^bb4:
    %1783 = llvm.sub %v_size0_1, %1772 overflow<nsw> : i64
    %1784 = llvm.intr.smin(%1783, %1762) : (i64, i64) -> i64
    %1785 = llvm.intr.smax(%1784, %1759) : (i64, i64) -> i64
    %1786 = llvm.trunc %1785 : i64 to i32
    %1787 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1788 = llvm.mlir.poison : vector<4xi32>
    %1789 = llvm.insertelement %1786, %1788[%1759 : i64] : vector<4xi32>
    %1790 = llvm.shufflevector %1789, %1788 [0, 0, 0, 0] : vector<4xi32>
    %1791 = llvm.icmp "slt" %1787, %1790 : vector<4xi32>
    %1792 = llvm.getelementptr inbounds %v_1[%1772] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1793 = llvm.intr.masked.load %1792, %1791, %1764 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1794 = llvm.fmul %1770, %1793 : vector<4xf64>
    %1795 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1796 = llvm.add %1795, %1772 overflow<nsw> : i64
    %1797 = llvm.getelementptr inbounds %out1_1[%1796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1794, %1797, %1791 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %1798 = llvm.add %i_2, %1760 overflow<nsw> : i64
    %1799 = llvm.icmp "slt" %1798, %end_2 : i64
    llvm.cond_br %1799, ^bb1(%1798 : i64), ^bb6
  ^bb6:
    llvm.return %1763 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1800 = llvm.mlir.constant(8) : i64
    %1801 = llvm.mlir.constant(16) : i64
    %1802 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1803 = llvm.getelementptr inbounds %context_1[%1800] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1804 = llvm.load %1803 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1805 = llvm.getelementptr inbounds %context_1[%1801] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1806 = llvm.load %1805 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1807 = llvm.call @program.parallel1(%begin_3, %end_3, %1802, %1804, %1806) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1807 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1808: i64, %1809: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1810: i64, %1811: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1812 = llvm.mlir.constant(8) : i64
    %1813 = llvm.mlir.constant(0) : i64
    %1814 = llvm.mlir.constant(1) : i64
    %1815 = llvm.mlir.constant(2) : i64
    %1816 = llvm.mlir.constant(3) : i64
    %1817 = llvm.mlir.constant(4) : i64
    %1818 = llvm.mlir.constant(5) : i64
    %1819 = llvm.mlir.constant(6) : i64
    %1820 = llvm.mlir.constant(7) : i64
    %1821 = llvm.mlir.constant(-1) : i64
    %1822 = llvm.mlir.constant(64) : i64
    %1823 = llvm.mlir.constant(true) : i1
    %1824 = llvm.mlir.constant(1 : i32) : i32
    %1825 = llvm.mlir.constant(-64) : i64
    %1826 = llvm.mlir.constant(0 : i32) : i32
    %1827 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1828 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1828, ^bb1(%begin_4 : i64), ^bb21
  ^bb1(%1829: i64):
    %1830 = llvm.mul %1829, %1812 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %1808, %1830 overflow<nsw> : i64
    %1831 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1822, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1832 = llvm.extractvalue %1831[0] : !llvm.struct<(i64, i1)>
    %1833 = llvm.extractvalue %1831[1] : !llvm.struct<(i64, i1)>
    %1834 = llvm.xor %1833, %1823 : i1
    llvm.cond_br %1834, ^bb2, ^bb22(%1824 : i32)
  ^bb2:
    %1835 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1832, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1836 = llvm.extractvalue %1835[0] : !llvm.struct<(i64, i1)>
    %1837 = llvm.extractvalue %1835[1] : !llvm.struct<(i64, i1)>
    %1838 = llvm.xor %1837, %1823 : i1
    llvm.cond_br %1838, ^bb3, ^bb22(%1824 : i32)
  ^bb3:
    %1839 = llvm.add %1836, %1822 overflow<nsw> : i64
    %1840 = llvm.and %1839, %1825 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%1822, %1840) : (i64, i64) -> !llvm.ptr
    %1841 = llvm.mlir.zero : !llvm.ptr
    %1842 = llvm.icmp "ne" %a_copy_2, %1841 : !llvm.ptr
    llvm.cond_br %1842, ^bb4, ^bb22(%1824 : i32)
  ^bb4:
    %1843 = llvm.mul %1812, %a_stride1_2 overflow<nsw> : i64
    %1844 = llvm.icmp "slt" %1813, %a_size0_2 : i64
    llvm.cond_br %1844, ^bb5(%1813 : i64), ^bb8
  ^bb5(%k1_1_last_copy: i64):
    %1845 = llvm.icmp "slt" %1813, %a_stride1_2 : i64
    llvm.cond_br %1845, ^bb6(%1813 : i64), ^bb7
  ^bb6(%k0_1_last_copy: i64):
    %1846 = llvm.mul %k1_1_last_copy, %1810 overflow<nsw> : i64
    %1847 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %1848 = llvm.add %1846, %1847 overflow<nsw> : i64
    %1849 = llvm.add %1848, %k0_1_last_copy overflow<nsw> : i64
    %1850 = llvm.getelementptr inbounds %a_2[%1849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1851 = llvm.load %1850 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1852 = llvm.getelementptr inbounds %1850[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1853 = llvm.load %1852 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1854 = llvm.mul %1815, %a_stride1_2 overflow<nsw> : i64
    %1855 = llvm.getelementptr inbounds %1850[%1854] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1856 = llvm.load %1855 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1857 = llvm.mul %1816, %a_stride1_2 overflow<nsw> : i64
    %1858 = llvm.getelementptr inbounds %1850[%1857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1859 = llvm.load %1858 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1860 = llvm.mlir.poison : vector<4xf64>
    %1861 = llvm.insertelement %1851, %1860[%1813 : i64] : vector<4xf64>
    %1862 = llvm.insertelement %1853, %1861[%1814 : i64] : vector<4xf64>
    %1863 = llvm.insertelement %1856, %1862[%1815 : i64] : vector<4xf64>
    %1864 = llvm.insertelement %1859, %1863[%1816 : i64] : vector<4xf64>
    %1865 = llvm.mul %1817, %a_stride1_2 overflow<nsw> : i64
    %1866 = llvm.getelementptr inbounds %1850[%1865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1867 = llvm.load %1866 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1868 = llvm.mul %1818, %a_stride1_2 overflow<nsw> : i64
    %1869 = llvm.getelementptr inbounds %1850[%1868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1870 = llvm.load %1869 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1871 = llvm.mul %1819, %a_stride1_2 overflow<nsw> : i64
    %1872 = llvm.getelementptr inbounds %1850[%1871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1873 = llvm.load %1872 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1874 = llvm.mul %1820, %a_stride1_2 overflow<nsw> : i64
    %1875 = llvm.getelementptr inbounds %1850[%1874] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1876 = llvm.load %1875 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1877 = llvm.mlir.poison : vector<4xf64>
    %1878 = llvm.insertelement %1867, %1877[%1813 : i64] : vector<4xf64>
    %1879 = llvm.insertelement %1870, %1878[%1814 : i64] : vector<4xf64>
    %1880 = llvm.insertelement %1873, %1879[%1815 : i64] : vector<4xf64>
    %1881 = llvm.insertelement %1876, %1880[%1816 : i64] : vector<4xf64>
    %1882 = llvm.mul %k1_1_last_copy, %1843 overflow<nsw> : i64
    %1883 = llvm.mul %k0_1_last_copy, %1812 overflow<nsw> : i64
    %1884 = llvm.add %1882, %1883 overflow<nsw> : i64
    %1885 = llvm.getelementptr inbounds %a_copy_2[%1884] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1864, %1885 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1886 = llvm.add %1813, %1817 overflow<nsw> : i64
    %1887 = llvm.add %1882, %1883 overflow<nsw> : i64
    %1888 = llvm.add %1887, %1886 overflow<nsw> : i64
    %1889 = llvm.getelementptr inbounds %a_copy_2[%1888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1881, %1889 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1890 = llvm.add %k0_1_last_copy, %1814 overflow<nsw> : i64
    %1891 = llvm.icmp "slt" %1890, %a_stride1_2 : i64
    llvm.cond_br %1891, ^bb6(%1890 : i64), ^bb7
  ^bb7:
    %1892 = llvm.add %k1_1_last_copy, %1814 overflow<nsw> : i64
    %1893 = llvm.icmp "slt" %1892, %a_size0_2 : i64
    llvm.cond_br %1893, ^bb5(%1892 : i64), ^bb8
  ^bb8:
    %1894 = llvm.icmp "slt" %1808, %1811 : i64
    llvm.cond_br %1894, ^bb9(%1808 : i64), ^bb14
  ^bb9(%i_1_last_tile: i64):
    %1895 = llvm.add %i_1_last_tile, %1819 overflow<nsw> : i64
    %1896 = llvm.sub %1895, %i_1_last_tile overflow<nsw> : i64
    %1897 = llvm.sub %1811, %i_1_last_tile overflow<nsw> : i64
    %1898 = llvm.intr.smin(%1896, %1897) : (i64, i64) -> i64
    %1899 = llvm.add %1898, %1821 overflow<nsw> : i64
    %1900 = llvm.intr.smin(%1899, %1818) : (i64, i64) -> i64
    %1901 = llvm.add %i_1_last_tile, %1900 : i64
    %1902 = llvm.intr.smin(%1899, %1817) : (i64, i64) -> i64
    %1903 = llvm.add %i_1_last_tile, %1902 : i64
    %1904 = llvm.intr.smin(%1899, %1816) : (i64, i64) -> i64
    %1905 = llvm.add %i_1_last_tile, %1904 : i64
    %1906 = llvm.intr.smin(%1899, %1815) : (i64, i64) -> i64
    %1907 = llvm.add %i_1_last_tile, %1906 : i64
    %1908 = llvm.intr.smin(%1899, %1814) : (i64, i64) -> i64
    %1909 = llvm.add %i_1_last_tile, %1908 : i64
    %1910 = llvm.icmp "slt" %1813, %a_size0_2 : i64
    llvm.cond_br %1910, ^bb10(%1813, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1_1: i64, %1911: vector<4xf64>, %1912: vector<4xf64>, %1913: vector<4xf64>, %1914: vector<4xf64>, %1915: vector<4xf64>, %1916: vector<4xf64>, %1917: vector<4xf64>, %1918: vector<4xf64>, %1919: vector<4xf64>, %1920: vector<4xf64>, %1921: vector<4xf64>, %1922: vector<4xf64>):
    %1923 = llvm.icmp "slt" %1813, %a_stride1_2 : i64
    llvm.cond_br %1923, ^bb11(%1813, %1911, %1912, %1913, %1914, %1915, %1916, %1917, %1918, %1919, %1920, %1921, %1922 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1911, %1912, %1913, %1914, %1915, %1916, %1917, %1918, %1919, %1920, %1921, %1922 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_2: i64, %1924: vector<4xf64>, %1925: vector<4xf64>, %1926: vector<4xf64>, %1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>, %1933: vector<4xf64>, %1934: vector<4xf64>, %1935: vector<4xf64>):
    %1936 = llvm.mul %k1_1, %1810 overflow<nsw> : i64
    %1937 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %1938 = llvm.add %1936, %1937 overflow<nsw> : i64
    %1939 = llvm.add %1938, %k0_2 overflow<nsw> : i64
    %1940 = llvm.getelementptr inbounds %a_2[%1939] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1941 = llvm.load %1940 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1942 = llvm.mlir.poison : vector<4xf64>
    %1943 = llvm.insertelement %1941, %1942[%1813 : i64] : vector<4xf64>
    %1944 = llvm.shufflevector %1943, %1942 [0, 0, 0, 0] : vector<4xf64>
    %1945 = llvm.mul %1909, %a_stride1_2 overflow<nsw> : i64
    %1946 = llvm.add %1936, %1945 overflow<nsw> : i64
    %1947 = llvm.add %1946, %k0_2 overflow<nsw> : i64
    %1948 = llvm.getelementptr inbounds %a_2[%1947] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1949 = llvm.load %1948 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1950 = llvm.mlir.poison : vector<4xf64>
    %1951 = llvm.insertelement %1949, %1950[%1813 : i64] : vector<4xf64>
    %1952 = llvm.shufflevector %1951, %1950 [0, 0, 0, 0] : vector<4xf64>
    %1953 = llvm.mul %1907, %a_stride1_2 overflow<nsw> : i64
    %1954 = llvm.add %1936, %1953 overflow<nsw> : i64
    %1955 = llvm.add %1954, %k0_2 overflow<nsw> : i64
    %1956 = llvm.getelementptr inbounds %a_2[%1955] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1957 = llvm.load %1956 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1958 = llvm.mlir.poison : vector<4xf64>
    %1959 = llvm.insertelement %1957, %1958[%1813 : i64] : vector<4xf64>
    %1960 = llvm.shufflevector %1959, %1958 [0, 0, 0, 0] : vector<4xf64>
    %1961 = llvm.mul %1905, %a_stride1_2 overflow<nsw> : i64
    %1962 = llvm.add %1936, %1961 overflow<nsw> : i64
    %1963 = llvm.add %1962, %k0_2 overflow<nsw> : i64
    %1964 = llvm.getelementptr inbounds %a_2[%1963] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1965 = llvm.load %1964 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1966 = llvm.mlir.poison : vector<4xf64>
    %1967 = llvm.insertelement %1965, %1966[%1813 : i64] : vector<4xf64>
    %1968 = llvm.shufflevector %1967, %1966 [0, 0, 0, 0] : vector<4xf64>
    %1969 = llvm.mul %1903, %a_stride1_2 overflow<nsw> : i64
    %1970 = llvm.add %1936, %1969 overflow<nsw> : i64
    %1971 = llvm.add %1970, %k0_2 overflow<nsw> : i64
    %1972 = llvm.getelementptr inbounds %a_2[%1971] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1973 = llvm.load %1972 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1974 = llvm.mlir.poison : vector<4xf64>
    %1975 = llvm.insertelement %1973, %1974[%1813 : i64] : vector<4xf64>
    %1976 = llvm.shufflevector %1975, %1974 [0, 0, 0, 0] : vector<4xf64>
    %1977 = llvm.mul %1901, %a_stride1_2 overflow<nsw> : i64
    %1978 = llvm.add %1936, %1977 overflow<nsw> : i64
    %1979 = llvm.add %1978, %k0_2 overflow<nsw> : i64
    %1980 = llvm.getelementptr inbounds %a_2[%1979] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1981 = llvm.load %1980 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1982 = llvm.mlir.poison : vector<4xf64>
    %1983 = llvm.insertelement %1981, %1982[%1813 : i64] : vector<4xf64>
    %1984 = llvm.shufflevector %1983, %1982 [0, 0, 0, 0] : vector<4xf64>
    %1985 = llvm.mul %k1_1, %1843 overflow<nsw> : i64
    %1986 = llvm.mul %k0_2, %1812 overflow<nsw> : i64
    %1987 = llvm.add %1985, %1986 overflow<nsw> : i64
    %1988 = llvm.getelementptr inbounds %a_copy_2[%1987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1989 = llvm.load %1988 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1990 = llvm.add %1813, %1817 overflow<nsw> : i64
    %1991 = llvm.add %1985, %1986 overflow<nsw> : i64
    %1992 = llvm.add %1991, %1990 overflow<nsw> : i64
    %1993 = llvm.getelementptr inbounds %a_copy_2[%1992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1994 = llvm.load %1993 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1995 = llvm.fmul %1944, %1989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1996 = llvm.fmul %1944, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1997 = llvm.fmul %1952, %1989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1998 = llvm.fmul %1952, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1999 = llvm.fmul %1960, %1989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2000 = llvm.fmul %1960, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2001 = llvm.fmul %1968, %1989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2002 = llvm.fmul %1968, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2003 = llvm.fmul %1976, %1989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2004 = llvm.fmul %1976, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2005 = llvm.fmul %1984, %1989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2006 = llvm.fmul %1984, %1994 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %2017 = llvm.fadd %1934, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2018 = llvm.fadd %1935, %2006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2019 = llvm.add %k0_2, %1814 overflow<nsw> : i64
    %2020 = llvm.icmp "slt" %2019, %a_stride1_2 : i64
    llvm.cond_br %2020, ^bb11(%2019, %2007, %2008, %2009, %2010, %2011, %2012, %2013, %2014, %2015, %2016, %2017, %2018 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2007, %2008, %2009, %2010, %2011, %2012, %2013, %2014, %2015, %2016, %2017, %2018 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2021: vector<4xf64>, %2022: vector<4xf64>, %2023: vector<4xf64>, %2024: vector<4xf64>, %2025: vector<4xf64>, %2026: vector<4xf64>, %2027: vector<4xf64>, %2028: vector<4xf64>, %2029: vector<4xf64>, %2030: vector<4xf64>, %2031: vector<4xf64>, %2032: vector<4xf64>):
    %2033 = llvm.add %k1_1, %1814 overflow<nsw> : i64
    %2034 = llvm.icmp "slt" %2033, %a_size0_2 : i64
    llvm.cond_br %2034, ^bb10(%2033, %2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029, %2030, %2031, %2032 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029, %2030, %2031, %2032 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%2035: vector<4xf64>, %2036: vector<4xf64>, %2037: vector<4xf64>, %2038: vector<4xf64>, %2039: vector<4xf64>, %2040: vector<4xf64>, %2041: vector<4xf64>, %2042: vector<4xf64>, %2043: vector<4xf64>, %2044: vector<4xf64>, %2045: vector<4xf64>, %2046: vector<4xf64>):
    %2047 = llvm.icmp "slt" %1813, %1898 : i64
    %2048 = llvm.icmp "slt" %1814, %1898 : i64
    %2049 = llvm.icmp "slt" %1815, %1898 : i64
    %2050 = llvm.icmp "slt" %1816, %1898 : i64
    %2051 = llvm.icmp "slt" %1817, %1898 : i64
    %2052 = llvm.icmp "slt" %1818, %1898 : i64
    %2053 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %2054 = llvm.add %2053, %j_1_last_panel overflow<nsw> : i64
    %2055 = llvm.getelementptr inbounds %out2_1[%2054] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2035, %2055 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2056 = llvm.getelementptr inbounds %2055[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2036, %2056 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2057 = llvm.mul %1909, %a_size1_2 overflow<nsw> : i64
    %2058 = llvm.add %2057, %j_1_last_panel overflow<nsw> : i64
    %2059 = llvm.getelementptr inbounds %out2_1[%2058] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2037, %2059 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2060 = llvm.getelementptr inbounds %2059[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2038, %2060 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2061 = llvm.mul %1907, %a_size1_2 overflow<nsw> : i64
    %2062 = llvm.add %2061, %j_1_last_panel overflow<nsw> : i64
    %2063 = llvm.getelementptr inbounds %out2_1[%2062] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2039, %2063 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2064 = llvm.getelementptr inbounds %2063[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2040, %2064 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2065 = llvm.mul %1905, %a_size1_2 overflow<nsw> : i64
    %2066 = llvm.add %2065, %j_1_last_panel overflow<nsw> : i64
    %2067 = llvm.getelementptr inbounds %out2_1[%2066] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2041, %2067 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2068 = llvm.getelementptr inbounds %2067[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2042, %2068 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2069 = llvm.mul %1903, %a_size1_2 overflow<nsw> : i64
    %2070 = llvm.add %2069, %j_1_last_panel overflow<nsw> : i64
    %2071 = llvm.getelementptr inbounds %out2_1[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2043, %2071 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2072 = llvm.getelementptr inbounds %2071[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2044, %2072 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2073 = llvm.mul %1901, %a_size1_2 overflow<nsw> : i64
    %2074 = llvm.add %2073, %j_1_last_panel overflow<nsw> : i64
    %2075 = llvm.getelementptr inbounds %out2_1[%2074] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2045, %2075 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2076 = llvm.getelementptr inbounds %2075[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2046, %2076 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2077 = llvm.add %i_1_last_tile, %1819 overflow<nsw> : i64
    %2078 = llvm.icmp "slt" %2077, %1811 : i64
    llvm.cond_br %2078, ^bb9(%2077 : i64), ^bb14
  ^bb14:
    %2079 = llvm.icmp "slt" %1811, %a_size1_2 : i64
    llvm.cond_br %2079, ^bb15(%1811 : i64), ^bb20
  ^bb15(%i_1_last_below_tile: i64):
    %2080 = llvm.add %i_1_last_below_tile, %1817 overflow<nsw> : i64
    %2081 = llvm.sub %2080, %i_1_last_below_tile overflow<nsw> : i64
    %2082 = llvm.sub %a_size1_2, %i_1_last_below_tile overflow<nsw> : i64
    %2083 = llvm.intr.smin(%2081, %2082) : (i64, i64) -> i64
    %2084 = llvm.add %2083, %1821 overflow<nsw> : i64
    %2085 = llvm.intr.smin(%2084, %1816) : (i64, i64) -> i64
    %2086 = llvm.add %i_1_last_below_tile, %2085 : i64
    %2087 = llvm.intr.smin(%2084, %1815) : (i64, i64) -> i64
    %2088 = llvm.add %i_1_last_below_tile, %2087 : i64
    %2089 = llvm.intr.smin(%2084, %1814) : (i64, i64) -> i64
    %2090 = llvm.add %i_1_last_below_tile, %2089 : i64
    %2091 = llvm.icmp "slt" %1813, %a_size0_2 : i64
    llvm.cond_br %2091, ^bb16(%1813, %1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1827, %1827, %1827, %1827, %1827, %1827, %1827, %1827 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_last_below: i64, %2092: vector<4xf64>, %2093: vector<4xf64>, %2094: vector<4xf64>, %2095: vector<4xf64>, %2096: vector<4xf64>, %2097: vector<4xf64>, %2098: vector<4xf64>, %2099: vector<4xf64>):
    %2100 = llvm.icmp "slt" %1813, %a_stride1_2 : i64
    llvm.cond_br %2100, ^bb17(%1813, %2092, %2093, %2094, %2095, %2096, %2097, %2098, %2099 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2092, %2093, %2094, %2095, %2096, %2097, %2098, %2099 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_last_below: i64, %2101: vector<4xf64>, %2102: vector<4xf64>, %2103: vector<4xf64>, %2104: vector<4xf64>, %2105: vector<4xf64>, %2106: vector<4xf64>, %2107: vector<4xf64>, %2108: vector<4xf64>):
    %2109 = llvm.mul %k1_1_last_below, %1810 overflow<nsw> : i64
    %2110 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2111 = llvm.add %2109, %2110 overflow<nsw> : i64
    %2112 = llvm.add %2111, %k0_1_last_below overflow<nsw> : i64
    %2113 = llvm.getelementptr inbounds %a_2[%2112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2114 = llvm.load %2113 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2115 = llvm.mlir.poison : vector<4xf64>
    %2116 = llvm.insertelement %2114, %2115[%1813 : i64] : vector<4xf64>
    %2117 = llvm.shufflevector %2116, %2115 [0, 0, 0, 0] : vector<4xf64>
    %2118 = llvm.mul %2090, %a_stride1_2 overflow<nsw> : i64
    %2119 = llvm.add %2109, %2118 overflow<nsw> : i64
    %2120 = llvm.add %2119, %k0_1_last_below overflow<nsw> : i64
    %2121 = llvm.getelementptr inbounds %a_2[%2120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2122 = llvm.load %2121 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2123 = llvm.mlir.poison : vector<4xf64>
    %2124 = llvm.insertelement %2122, %2123[%1813 : i64] : vector<4xf64>
    %2125 = llvm.shufflevector %2124, %2123 [0, 0, 0, 0] : vector<4xf64>
    %2126 = llvm.mul %2088, %a_stride1_2 overflow<nsw> : i64
    %2127 = llvm.add %2109, %2126 overflow<nsw> : i64
    %2128 = llvm.add %2127, %k0_1_last_below overflow<nsw> : i64
    %2129 = llvm.getelementptr inbounds %a_2[%2128] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2130 = llvm.load %2129 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2131 = llvm.mlir.poison : vector<4xf64>
    %2132 = llvm.insertelement %2130, %2131[%1813 : i64] : vector<4xf64>
    %2133 = llvm.shufflevector %2132, %2131 [0, 0, 0, 0] : vector<4xf64>
    %2134 = llvm.mul %2086, %a_stride1_2 overflow<nsw> : i64
    %2135 = llvm.add %2109, %2134 overflow<nsw> : i64
    %2136 = llvm.add %2135, %k0_1_last_below overflow<nsw> : i64
    %2137 = llvm.getelementptr inbounds %a_2[%2136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2138 = llvm.load %2137 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2139 = llvm.mlir.poison : vector<4xf64>
    %2140 = llvm.insertelement %2138, %2139[%1813 : i64] : vector<4xf64>
    %2141 = llvm.shufflevector %2140, %2139 [0, 0, 0, 0] : vector<4xf64>
    %2142 = llvm.mul %k1_1_last_below, %1843 overflow<nsw> : i64
    %2143 = llvm.mul %k0_1_last_below, %1812 overflow<nsw> : i64
    %2144 = llvm.add %2142, %2143 overflow<nsw> : i64
    %2145 = llvm.getelementptr inbounds %a_copy_2[%2144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2146 = llvm.load %2145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2147 = llvm.add %1813, %1817 overflow<nsw> : i64
    %2148 = llvm.add %2142, %2143 overflow<nsw> : i64
    %2149 = llvm.add %2148, %2147 overflow<nsw> : i64
    %2150 = llvm.getelementptr inbounds %a_copy_2[%2149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2151 = llvm.load %2150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2152 = llvm.fmul %2117, %2146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2153 = llvm.fmul %2117, %2151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2154 = llvm.fmul %2125, %2146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2155 = llvm.fmul %2125, %2151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2156 = llvm.fmul %2133, %2146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2157 = llvm.fmul %2133, %2151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2158 = llvm.fmul %2141, %2146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2159 = llvm.fmul %2141, %2151 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2160 = llvm.fadd %2101, %2152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2161 = llvm.fadd %2102, %2153 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2162 = llvm.fadd %2103, %2154 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2163 = llvm.fadd %2104, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2164 = llvm.fadd %2105, %2156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2165 = llvm.fadd %2106, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2166 = llvm.fadd %2107, %2158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2167 = llvm.fadd %2108, %2159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2168 = llvm.add %k0_1_last_below, %1814 overflow<nsw> : i64
    %2169 = llvm.icmp "slt" %2168, %a_stride1_2 : i64
    llvm.cond_br %2169, ^bb17(%2168, %2160, %2161, %2162, %2163, %2164, %2165, %2166, %2167 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2160, %2161, %2162, %2163, %2164, %2165, %2166, %2167 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2170: vector<4xf64>, %2171: vector<4xf64>, %2172: vector<4xf64>, %2173: vector<4xf64>, %2174: vector<4xf64>, %2175: vector<4xf64>, %2176: vector<4xf64>, %2177: vector<4xf64>):
    %2178 = llvm.add %k1_1_last_below, %1814 overflow<nsw> : i64
    %2179 = llvm.icmp "slt" %2178, %a_size0_2 : i64
    llvm.cond_br %2179, ^bb16(%2178, %2170, %2171, %2172, %2173, %2174, %2175, %2176, %2177 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2170, %2171, %2172, %2173, %2174, %2175, %2176, %2177 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%2180: vector<4xf64>, %2181: vector<4xf64>, %2182: vector<4xf64>, %2183: vector<4xf64>, %2184: vector<4xf64>, %2185: vector<4xf64>, %2186: vector<4xf64>, %2187: vector<4xf64>):
    %2188 = llvm.icmp "slt" %1813, %2083 : i64
    %2189 = llvm.icmp "slt" %1814, %2083 : i64
    %2190 = llvm.icmp "slt" %1815, %2083 : i64
    %2191 = llvm.icmp "slt" %1816, %2083 : i64
    %2192 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2193 = llvm.add %2192, %j_1_last_panel overflow<nsw> : i64
    %2194 = llvm.getelementptr inbounds %out2_1[%2193] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2180, %2194 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2195 = llvm.getelementptr inbounds %2194[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2181, %2195 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2196 = llvm.mul %2090, %a_size1_2 overflow<nsw> : i64
    %2197 = llvm.add %2196, %j_1_last_panel overflow<nsw> : i64
    %2198 = llvm.getelementptr inbounds %out2_1[%2197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2182, %2198 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2199 = llvm.getelementptr inbounds %2198[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2183, %2199 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2200 = llvm.mul %2088, %a_size1_2 overflow<nsw> : i64
    %2201 = llvm.add %2200, %j_1_last_panel overflow<nsw> : i64
    %2202 = llvm.getelementptr inbounds %out2_1[%2201] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2184, %2202 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2203 = llvm.getelementptr inbounds %2202[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2185, %2203 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2204 = llvm.mul %2086, %a_size1_2 overflow<nsw> : i64
    %2205 = llvm.add %2204, %j_1_last_panel overflow<nsw> : i64
    %2206 = llvm.getelementptr inbounds %out2_1[%2205] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2186, %2206 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2207 = llvm.getelementptr inbounds %2206[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2187, %2207 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2208 = llvm.add %i_1_last_below_tile, %1817 overflow<nsw> : i64
    %2209 = llvm.icmp "slt" %2208, %a_size1_2 : i64
    llvm.cond_br %2209, ^bb15(%2208 : i64), ^bb20
  ^bb20:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2210 = llvm.add %1829, %1814 overflow<nsw> : i64
    %2211 = llvm.icmp "slt" %2210, %end_4 : i64
    llvm.cond_br %2211, ^bb1(%2210 : i64), ^bb21
  ^bb21:
    llvm.return %1826 : i32
  ^bb22(%2212: i32):
    llvm.return %2212 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2213 = llvm.mlir.constant(8) : i64
    %2214 = llvm.mlir.constant(16) : i64
    %2215 = llvm.mlir.constant(24) : i64
    %2216 = llvm.mlir.constant(32) : i64
    %2217 = llvm.mlir.constant(40) : i64
    %2218 = llvm.mlir.constant(48) : i64
    %2219 = llvm.mlir.constant(56) : i64
    %2220 = llvm.mlir.constant(64) : i64
    %2221 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2222 = llvm.getelementptr inbounds %context_2[%2213] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2223 = llvm.load %2222 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2224 = llvm.getelementptr inbounds %context_2[%2214] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2225 = llvm.load %2224 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2226 = llvm.getelementptr inbounds %context_2[%2215] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2227 = llvm.load %2226 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2228 = llvm.getelementptr inbounds %context_2[%2216] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2229 = llvm.load %2228 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2230 = llvm.getelementptr inbounds %context_2[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2231 = llvm.load %2230 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2232 = llvm.getelementptr inbounds %context_2[%2218] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2233 = llvm.load %2232 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2234 = llvm.getelementptr inbounds %context_2[%2219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2235 = llvm.load %2234 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2236 = llvm.getelementptr inbounds %context_2[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2237 = llvm.load %2236 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2238 = llvm.call @program.parallel2(%begin_5, %end_5, %2221, %2223, %2225, %2227, %2229, %2231, %2233, %2235, %2237) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.return %2238 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2239: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2240: i64, %2241: i64) -> i32 attributes {no_unwind, no_inline} {
    %2242 = llvm.mlir.constant(0) : i64
    %2243 = llvm.mlir.constant(1) : i64
    %2244 = llvm.mlir.constant(4) : i64
    %2245 = llvm.mlir.constant(0 : i32) : i32
    %2246 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2246, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2247 = llvm.icmp "slt" %2242, %a_stride1_3 : i64
    llvm.cond_br %2247, ^bb2(%2242 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2248 = llvm.add %j_1_last_right_panel_1, %2244 overflow<nsw> : i64
    %2249 = llvm.intr.smin(%2248, %a_size1_3) : (i64, i64) -> i64
    %2250 = llvm.icmp "slt" %j_1_last_right_panel_1, %2249 : i64
    llvm.cond_br %2250, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2251 = llvm.mul %k1_1_last_right_copy, %2239 overflow<nsw> : i64
    %2252 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2253 = llvm.add %2251, %2252 overflow<nsw> : i64
    %2254 = llvm.add %2253, %k0_1_last_right_copy overflow<nsw> : i64
    %2255 = llvm.getelementptr inbounds %a_3[%2254] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2256 = llvm.load %2255 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2257 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2258 = llvm.mul %k1_1_last_right_copy, %2241 overflow<nsw> : i64
    %2259 = llvm.mul %k0_1_last_right_copy, %2240 overflow<nsw> : i64
    %2260 = llvm.add %2258, %2259 overflow<nsw> : i64
    %2261 = llvm.add %2260, %2257 overflow<nsw> : i64
    %2262 = llvm.getelementptr inbounds %a_copy_3[%2261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2256, %2262 {alignment = 8 : i64} : f64, !llvm.ptr
    %2263 = llvm.add %j_1_last_right_copy, %2243 overflow<nsw> : i64
    %2264 = llvm.icmp "slt" %2263, %2249 : i64
    llvm.cond_br %2264, ^bb3(%2263 : i64), ^bb4
  ^bb4:
    %2265 = llvm.add %k0_1_last_right_copy, %2243 overflow<nsw> : i64
    %2266 = llvm.icmp "slt" %2265, %a_stride1_3 : i64
    llvm.cond_br %2266, ^bb2(%2265 : i64), ^bb5
  ^bb5:
    %2267 = llvm.add %k1_1_last_right_copy, %2243 overflow<nsw> : i64
    %2268 = llvm.icmp "slt" %2267, %end_6 : i64
    llvm.cond_br %2268, ^bb1(%2267 : i64), ^bb6
  ^bb6:
    llvm.return %2245 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2269 = llvm.mlir.constant(8) : i64
    %2270 = llvm.mlir.constant(16) : i64
    %2271 = llvm.mlir.constant(24) : i64
    %2272 = llvm.mlir.constant(32) : i64
    %2273 = llvm.mlir.constant(40) : i64
    %2274 = llvm.mlir.constant(48) : i64
    %2275 = llvm.mlir.constant(56) : i64
    %2276 = llvm.mlir.constant(64) : i64
    %2277 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2278 = llvm.getelementptr inbounds %context_3[%2269] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2279 = llvm.load %2278 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2280 = llvm.getelementptr inbounds %context_3[%2270] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2281 = llvm.load %2280 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2282 = llvm.getelementptr inbounds %context_3[%2271] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2283 = llvm.load %2282 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2284 = llvm.getelementptr inbounds %context_3[%2272] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2285 = llvm.load %2284 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2286 = llvm.getelementptr inbounds %context_3[%2273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2287 = llvm.load %2286 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2288 = llvm.getelementptr inbounds %context_3[%2274] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2289 = llvm.load %2288 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2290 = llvm.getelementptr inbounds %context_3[%2275] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2291 = llvm.load %2290 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2292 = llvm.getelementptr inbounds %context_3[%2276] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2293 = llvm.load %2292 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2294 = llvm.call @program.parallel3(%begin_7, %end_7, %2277, %2279, %2281, %2283, %2285, %2287, %2289, %2291, %2293) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2294 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2295 = llvm.mlir.constant(0) : i64
    %2296 = llvm.mlir.constant(1) : i64
    %2297 = llvm.mlir.constant(2) : i64
    %2298 = llvm.mlir.constant(2 : i32) : i32
    %2299 = llvm.mlir.constant(3 : i32) : i32
    %2300 = llvm.mlir.constant(3) : i64
    %2301 = llvm.mlir.constant(4) : i64
    %2302 = llvm.mlir.constant(5) : i64
    %2303 = llvm.mlir.constant(6) : i64
    %2304 = llvm.mlir.constant(0 : i32) : i32
    %2305 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2306 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2307 = llvm.icmp "eq" %b_size0_2, %a_size0_4 : i64
    %2308 = llvm.icmp "eq" %a_stride1_4, %b_size1_2 : i64
    llvm.cond_br %2307, ^bb1, ^bb3(%2298 : i32)
  ^bb1:
    llvm.cond_br %2308, ^bb2, ^bb3(%2299 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2309 = llvm.getelementptr inbounds %extents[%2296] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2309 {alignment = 8 : i64} : i64, !llvm.ptr
    %2310 = llvm.getelementptr inbounds %extents[%2297] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2310 {alignment = 8 : i64} : i64, !llvm.ptr
    %2311 = llvm.getelementptr inbounds %extents[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2311 {alignment = 8 : i64} : i64, !llvm.ptr
    %2312 = llvm.getelementptr inbounds %extents[%2301] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2312 {alignment = 8 : i64} : i64, !llvm.ptr
    %2313 = llvm.getelementptr inbounds %extents[%2302] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2313 {alignment = 8 : i64} : i64, !llvm.ptr
    %2314 = llvm.getelementptr inbounds %extents[%2303] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2314 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2304 : i32
  ^bb3(%2315: i32):
    llvm.return %2315 : i32
  }
}
