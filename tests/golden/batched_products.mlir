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
    %18 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%10)
    %19 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%18, %10)
    %20 = affine.max affine_map<(d0) -> (d0, 1)>(%12)
    %21 = affine.apply affine_map<(d0) -> ((((d0 + 3) floordiv 8) * 8))>(%10)
    %22 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%21, %10)
    %23 = affine.min affine_map<(d0) -> (8192, d0)>(%12)
    %24 = arith.muli %23, %10 : index
    %25 = arith.constant 24576 : index
    %26 = arith.cmpi sgt, %24, %25 : index
    %27 = arith.muli %23, %10 : index
    %28 = arith.constant 98304 : index
    %29 = arith.cmpi sgt, %27, %28 : index
    %30 = arith.constant 2 : index
    %31 = memref.dim %b, %30 : memref<?x?x?xf64>
    %32 = arith.constant 0 : index
    %33 = arith.subi %32, %31 : index
    %34 = arith.andi %31, %33 : index
    %35 = arith.muli %23, %34 : index
    %36 = arith.constant 131072 : index
    %37 = arith.cmpi sgt, %35, %36 : index
    %38 = arith.andi %26, %37 : i1
    %39 = arith.ori %29, %38 : i1
    %40 = arith.constant 0 : index
    %41 = arith.select %39, %23, %40 : index
    %42 = arith.constant 0 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = arith.constant 0 : index
    %46 = affine.min affine_map<(d0) -> (16384, d0)>(%12)
    %47 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%13)
    %48 = arith.constant 0 : index
    %49 = arith.maxsi %47, %48 : index
    %50 = arith.muli %46, %10 : index
    %51 = arith.constant 12288 : index
    %52 = arith.cmpi sgt, %50, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.select %52, %46, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.select %52, %49, %55 : index
    %57 = arith.constant 0 : index
    %58 = arith.constant 0 : index
    %59 = arith.constant 0 : index
    %60 = arith.constant 0 : index
    %61 = arith.constant 0 : index
    affine.for %b0 = 0 to %8 {
      affine.for %j_panel = 0 to %16 step 8 {
        affine.for %k0_piece = 0 to %17 step 8192 {
          %b_copy = memref.alloc(%41) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %39 {
            %62 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%12] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %63 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %64 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %63, %b_copy[%64, %62] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %65 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%12, %k0_piece)
          %66 = arith.maxsi %65, %42 : index
          %67 = arith.select %39, %43, %66 : index
          %68 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %67, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %69 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %70 = "memref.cast"(%68) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %39, %69, %70 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %19 step 6 {
            %71 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %19, %i_tile)
            %72 = ub.poison : f64
            %73 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %74 = vector.create_mask %71, %3 : vector<6x8xi1>
              %75 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %72, %74 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %75 : vector<6x8xf64>
            }
            %76 = vector.create_mask %71 : vector<6xi1>
            %77 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %12) iter_args(%78 = %73) -> (vector<6x8xf64>) {
              affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              affine.prefetch %a[%b0, %i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?x?xf64>
              %79 = vector.transfer_read %a[%b0, %i_tile, %k0], %72, %76 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %80 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %81 = vector.transfer_read %b_copy_1[%80, %44], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %82 = vector.broadcast %81 : vector<8xf64> to vector<6x8xf64>
              %83 = arith.mulf %79, %82 fastmath<reassoc,contract> : vector<6x8xf64>
              %84 = arith.addf %78, %83 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %84 : vector<6x8xf64>
            }
            %85 = vector.create_mask %71, %3 : vector<6x8xi1>
            vector.transfer_write %77, %out0_1[%b0, %i_tile, %j_panel], %85 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %19 to %10 step 4 {
            %86 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %10, %i_below_tile)
            %87 = ub.poison : f64
            %88 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %4 : vector<4x8xf64>
            } else {
              %89 = vector.create_mask %86, %3 : vector<4x8xi1>
              %90 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %87, %89 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %90 : vector<4x8xf64>
            }
            %91 = vector.create_mask %86 : vector<4xi1>
            %92 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %12) iter_args(%93 = %88) -> (vector<4x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %94 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %87, %91 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %95 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %96 = vector.transfer_read %b_copy_1[%95, %45], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %97 = vector.broadcast %96 : vector<8xf64> to vector<4x8xf64>
              %98 = arith.mulf %94, %97 fastmath<reassoc,contract> : vector<4x8xf64>
              %99 = arith.addf %93, %98 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %99 : vector<4x8xf64>
            }
            %100 = vector.create_mask %86, %3 : vector<4x8xi1>
            vector.transfer_write %92, %out0_1[%b0, %i_below_tile, %j_panel], %100 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %16 to %13 step 4 {
        %101 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%13, %j_right_panel)
        %102 = arith.maxsi %101, %58 : index
        %103 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
        %104 = vector.create_mask %103 : vector<4xi1>
        %105 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
        %106 = vector.create_mask %105 : vector<4xi1>
        affine.for %k0_right_piece = 0 to %20 step 16384 {
          %b_copy_2 = memref.alloc(%54, %56) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %52 {
            %107 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
            %108 = vector.create_mask %107 : vector<4xi1>
            %109 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%12] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %110 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %108 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %111 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %110, %b_copy_2[%111, %109], %108 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %112 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%12, %k0_right_piece)
          %113 = arith.maxsi %112, %57 : index
          %114 = arith.select %52, %59, %113 : index
          %115 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %114, %102] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %116 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %117 = "memref.cast"(%115) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %52, %116, %117 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %22 step 8 {
            %118 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %22, %i_right_tile)
            %119 = ub.poison : f64
            %120 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %5 : vector<8x4xf64>
            } else {
              %121 = vector.create_mask %118, %103 : vector<8x4xi1>
              %122 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %119, %121 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %122 : vector<8x4xf64>
            }
            %123 = vector.create_mask %118 : vector<8xi1>
            %124 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %12) iter_args(%125 = %120) -> (vector<8x4xf64>) {
              %126 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %119, %123 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %127 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %128 = vector.transfer_read %b_copy_3[%127, %60], %1, %104 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %129 = vector.broadcast %128 : vector<4xf64> to vector<8x4xf64>
              %130 = arith.mulf %126, %129 fastmath<reassoc,contract> : vector<8x4xf64>
              %131 = arith.addf %125, %130 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %131 : vector<8x4xf64>
            }
            %132 = vector.create_mask %118, %103 : vector<8x4xi1>
            vector.transfer_write %124, %out0_1[%b0, %i_right_tile, %j_right_panel], %132 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %22 to %10 step 4 {
            %133 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %10, %i_right_below_tile)
            %134 = ub.poison : f64
            %135 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %6 : vector<4x4xf64>
            } else {
              %136 = vector.create_mask %133, %105 : vector<4x4xi1>
              %137 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %134, %136 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %137 : vector<4x4xf64>
            }
            %138 = vector.create_mask %133 : vector<4xi1>
            %139 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %12) iter_args(%140 = %135) -> (vector<4x4xf64>) {
              %141 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %134, %138 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %142 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
              %143 = vector.transfer_read %b_copy_3[%142, %61], %1, %106 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %144 = vector.broadcast %143 : vector<4xf64> to vector<4x4xf64>
              %145 = arith.mulf %141, %144 fastmath<reassoc,contract> : vector<4x4xf64>
              %146 = arith.addf %140, %145 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %146 : vector<4x4xf64>
            }
            %147 = vector.create_mask %133, %105 : vector<4x4xi1>
            vector.transfer_write %139, %out0_1[%b0, %i_right_below_tile, %j_right_panel], %147 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%14)) {
      %148 = affine.load %v[%i] : memref<?xf64>
      %149 = vector.broadcast %148 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%14) step 4 {
        %150 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %151 = arith.mulf %149, %150 : vector<4xf64>
        affine.vector_store %151, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%14) to %14 step 4 {
        %152 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %14)
        %153 = vector.create_mask %152 : vector<4xi1>
        %154 = vector.maskedload %v[%j_1], %153, %7 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %155 = arith.mulf %149, %154 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %153, %155 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %156 = arith.constant 0 : index
    %157 = arith.constant 0 : index
    %158 = arith.constant 0 : index
    affine.for %j_1_block = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] step 8 {
      affine.for %j_1_panel = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0) -> ((d0 + 8))>(%j_1_block) step 8 {
        %a_copy = memref.alloc(%8, %12) {alignment = 64 : i64} : memref<?x?x8xf64>
        affine.for %k1_1_copy = 0 to %8 {
          affine.for %k0_1_copy = 0 to %12 {
            %159 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            vector.transfer_write %159, %a_copy[%k1_1_copy, %k0_1_copy, %156] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
          }
        }
        affine.for %i_1_tile = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %10) step 6 {
          %160 = affine.for %k1 = 0 to %8 iter_args(%161 = %2) -> (vector<6x8xf64>) {
            %162 = affine.for %k0_1 = 0 to %12 iter_args(%163 = %161) -> (vector<6x8xf64>) {
              %164 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %165 = vector.transfer_read %a_copy[%k1, %k0_1, %157], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %166 = vector.broadcast %165 : vector<8xf64> to vector<6x8xf64>
              %167 = arith.mulf %164, %166 fastmath<reassoc,contract> : vector<6x8xf64>
              %168 = arith.addf %163, %167 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %168 : vector<6x8xf64>
            }
            affine.yield %162 : vector<6x8xf64>
          }
          vector.transfer_write %160, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_tile = affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %10) to %10 step 4 {
          %169 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_below_tile, %10, %i_1_below_tile)
          %170 = ub.poison : f64
          %171 = vector.create_mask %169 : vector<4xi1>
          %172 = affine.for %k1_1_below = 0 to %8 iter_args(%173 = %4) -> (vector<4x8xf64>) {
            %174 = affine.for %k0_1_below = 0 to %12 iter_args(%175 = %173) -> (vector<4x8xf64>) {
              %176 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %170, %171 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %177 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %158], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %178 = vector.broadcast %177 : vector<8xf64> to vector<4x8xf64>
              %179 = arith.mulf %176, %178 fastmath<reassoc,contract> : vector<4x8xf64>
              %180 = arith.addf %175, %179 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %180 : vector<4x8xf64>
            }
            affine.yield %174 : vector<4x8xf64>
          }
          %181 = vector.create_mask %169, %3 : vector<4x8xi1>
          vector.transfer_write %172, %out2_1[%i_1_below_tile, %j_1_panel], %181 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %182 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%10, %10)
    %183 = affine.max affine_map<(d0, d1) -> ((((((d0 floordiv 8) * 8) + ((((d1 + ((d0 floordiv 8) * -8)) + 5) floordiv 6) * -6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 3) floordiv 6) * 6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 1) floordiv 6) * 6)), ((d0 floordiv 8) * 8))>(%10, %10)
    %184 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%183, %10)
    %185 = arith.constant 0 : index
    %186 = arith.constant 0 : index
    %187 = arith.constant 0 : index
    affine.for %j_1_last_panel = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %182 step 8 {
      %a_copy_1 = memref.alloc(%8, %12) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_last_copy = 0 to %8 {
        affine.for %k0_1_last_copy = 0 to %12 {
          %188 = vector.transfer_read %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %188, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %185] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_last_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %184 step 6 {
        %189 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_tile, %184, %i_1_last_tile)
        %190 = ub.poison : f64
        %191 = vector.create_mask %189 : vector<6xi1>
        %192 = affine.for %k1_1 = 0 to %8 iter_args(%193 = %2) -> (vector<6x8xf64>) {
          %194 = affine.for %k0_2 = 0 to %12 iter_args(%195 = %193) -> (vector<6x8xf64>) {
            %196 = vector.transfer_read %a[%k1_1, %i_1_last_tile, %k0_2], %190, %191 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %197 = vector.transfer_read %a_copy_1[%k1_1, %k0_2, %186], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %198 = vector.broadcast %197 : vector<8xf64> to vector<6x8xf64>
            %199 = arith.mulf %196, %198 fastmath<reassoc,contract> : vector<6x8xf64>
            %200 = arith.addf %195, %199 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %200 : vector<6x8xf64>
          }
          affine.yield %194 : vector<6x8xf64>
        }
        %201 = vector.create_mask %189, %3 : vector<6x8xi1>
        vector.transfer_write %192, %out2_1[%i_1_last_tile, %j_1_last_panel], %201 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_tile = %184 to %10 step 4 {
        %202 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_below_tile, %10, %i_1_last_below_tile)
        %203 = ub.poison : f64
        %204 = vector.create_mask %202 : vector<4xi1>
        %205 = affine.for %k1_1_last_below = 0 to %8 iter_args(%206 = %4) -> (vector<4x8xf64>) {
          %207 = affine.for %k0_1_last_below = 0 to %12 iter_args(%208 = %206) -> (vector<4x8xf64>) {
            %209 = vector.transfer_read %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below], %203, %204 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %210 = vector.transfer_read %a_copy_1[%k1_1_last_below, %k0_1_last_below, %187], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %211 = vector.broadcast %210 : vector<8xf64> to vector<4x8xf64>
            %212 = arith.mulf %209, %211 fastmath<reassoc,contract> : vector<4x8xf64>
            %213 = arith.addf %208, %212 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %213 : vector<4x8xf64>
          }
          affine.yield %207 : vector<4x8xf64>
        }
        %214 = vector.create_mask %202, %3 : vector<4x8xi1>
        vector.transfer_write %205, %out2_1[%i_1_last_below_tile, %j_1_last_panel], %214 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %215 = affine.max affine_map<(d0, d1) -> ((((((d1 + 3) + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)), ((d0 floordiv 8) * 8))>(%10, %10)
    %216 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%215, %10)
    %217 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%10)
    %218 = arith.constant 0 : index
    %219 = arith.maxsi %217, %218 : index
    %220 = arith.constant 0 : index
    %221 = arith.constant 0 : index
    affine.for %j_1_last_right_panel = %182 to %10 step 4 {
      %a_copy_2 = memref.alloc(%8, %12, %219) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.for %k1_1_last_right_copy = 0 to %8 {
        affine.for %k0_1_last_right_copy = 0 to %12 {
          affine.for %j_1_last_right_copy = affine_map<(d0) -> (d0)>(%j_1_last_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_last_right_panel)[%10] {
            %222 = affine.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            affine.store %222, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %j_1_last_right_copy - %j_1_last_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %223 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %10, %j_1_last_right_panel)
      %224 = vector.create_mask %223 : vector<4xi1>
      affine.for %i_1_last_right_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %216 step 8 {
        %225 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_tile, %216, %i_1_last_right_tile)
        %226 = ub.poison : f64
        %227 = vector.create_mask %225 : vector<8xi1>
        %228 = affine.for %k1_1_last_right = 0 to %8 iter_args(%229 = %5) -> (vector<8x4xf64>) {
          %230 = affine.for %k0_1_last_right = 0 to %12 iter_args(%231 = %229) -> (vector<8x4xf64>) {
            %232 = vector.transfer_read %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right], %226, %227 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %233 = vector.transfer_read %a_copy_2[%k1_1_last_right, %k0_1_last_right, %220], %1, %224 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %234 = vector.broadcast %233 : vector<4xf64> to vector<8x4xf64>
            %235 = arith.mulf %232, %234 fastmath<reassoc,contract> : vector<8x4xf64>
            %236 = arith.addf %231, %235 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %236 : vector<8x4xf64>
          }
          affine.yield %230 : vector<8x4xf64>
        }
        %237 = vector.create_mask %225, %223 : vector<8x4xi1>
        vector.transfer_write %228, %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %237 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      %238 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %10, %j_1_last_right_panel)
      %239 = vector.create_mask %238 : vector<4xi1>
      affine.for %i_1_last_right_below_tile = %216 to %10 step 4 {
        %240 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_below_tile, %10, %i_1_last_right_below_tile)
        %241 = ub.poison : f64
        %242 = vector.create_mask %240 : vector<4xi1>
        %243 = affine.for %k1_1_last_right_below = 0 to %8 iter_args(%244 = %6) -> (vector<4x4xf64>) {
          %245 = affine.for %k0_1_last_right_below = 0 to %12 iter_args(%246 = %244) -> (vector<4x4xf64>) {
            %247 = vector.transfer_read %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below], %241, %242 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
            %248 = vector.transfer_read %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %221], %1, %239 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %249 = vector.broadcast %248 : vector<4xf64> to vector<4x4xf64>
            %250 = arith.mulf %247, %249 fastmath<reassoc,contract> : vector<4x4xf64>
            %251 = arith.addf %246, %250 fastmath<reassoc,contract> : vector<4x4xf64>
            affine.yield %251 : vector<4x4xf64>
          }
          affine.yield %245 : vector<4x4xf64>
        }
        %252 = vector.create_mask %240, %238 : vector<4x4xi1>
        vector.transfer_write %243, %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %252 {in_bounds = [true, true]} : vector<4x4xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    affine.for %i_1 = 0 to %10 step 16 {
      affine.for %j_2 = affine_map<(d0) -> (d0)>(%i_1) to %10 step 16 {
        affine.for %i_2 = affine_map<(d0) -> (d0)>(%i_1) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_1)[%10] {
          affine.for %j_3 = max affine_map<(d0, d1) -> ((d1 + 1), d0)>(%j_2, %i_2) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%j_2)[%10] {
            %253 = affine.load %out2_1[%j_3, %i_2] : memref<?x?xf64>
            affine.store %253, %out2_1[%i_2, %j_3] : memref<?x?xf64>
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
    %25 = arith.shrsi %15, %c3 : index
    %26 = arith.muli %25, %c8 overflow<nsw> : index
    %27 = arith.minsi %26, %4 : index
    %28 = arith.minsi %c8192, %5 : index
    %29 = arith.muli %28, %4 : index
    %30 = arith.constant 24576 : index
    %31 = arith.cmpi sgt, %29, %30 : index
    %32 = arith.constant 98304 : index
    %33 = arith.cmpi sgt, %29, %32 : index
    %34 = arith.subi %c0, %6 : index
    %35 = arith.andi %6, %34 : index
    %36 = arith.muli %28, %35 : index
    %37 = arith.constant 131072 : index
    %38 = arith.cmpi sgt, %36, %37 : index
    %39 = arith.andi %31, %38 : i1
    %40 = arith.ori %33, %39 : i1
    %41 = arith.select %40, %28, %c0 : index
    %42 = arith.minsi %c16384, %5 : index
    %43 = arith.andi %6, %c7 : index
    %44 = arith.minsi %c4, %43 : index
    %45 = arith.maxsi %44, %c0 : index
    %46 = arith.muli %42, %4 : index
    %47 = arith.constant 12288 : index
    %48 = arith.cmpi sgt, %46, %47 : index
    %49 = arith.select %48, %42, %c0 : index
    %50 = arith.select %48, %45, %c0 : index
    scf.for %b0 = %c0 to %3 step %c1 {
      scf.for %j_panel = %c0 to %10 step %c8 {
        scf.for %k0_piece = %c0 to %11 step %c8192 {
          %b_copy = memref.alloc(%41) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %40 {
            %51 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %52 = arith.minsi %51, %5 : index
            scf.for %k0_copy = %k0_piece to %52 step %c1 {
              %53 = arith.addi %k0_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%b0, %53, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %54 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %55 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %56 = vector.load %b[%b0, %k0_copy, %55] : memref<?x?x?xf64>, vector<4xf64>
              %57 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
              vector.store %54, %b_copy[%57, %c0] : memref<?x8xf64>, vector<4xf64>
              %58 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %56, %b_copy[%57, %58] : memref<?x8xf64>, vector<4xf64>
            }
          }
          %59 = arith.subi %5, %k0_piece overflow<nsw> : index
          %60 = arith.minsi %c8192, %59 : index
          %61 = arith.maxsi %60, %c0 : index
          %62 = arith.select %40, %c0, %61 : index
          %63 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %62, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %64 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %65 = "memref.cast"(%63) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %40, %64, %65 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          scf.for %i_tile = %c0 to %24 step %c6 {
            %66 = arith.addi %i_tile, %c6 overflow<nsw> : index
            %67 = arith.subi %66, %i_tile overflow<nsw> : index
            %68 = arith.subi %24, %i_tile overflow<nsw> : index
            %69 = arith.minsi %67, %68 : index
            %70 = arith.addi %69, %minus1 overflow<nsw> : index
            %71 = arith.minsi %70, %c5 : index
            %72 = arith.addi %i_tile, %71 : index
            %73 = arith.minsi %70, %c4 : index
            %74 = arith.addi %i_tile, %73 : index
            %75 = arith.minsi %70, %c3 : index
            %76 = arith.addi %i_tile, %75 : index
            %77 = arith.minsi %70, %c2 : index
            %78 = arith.addi %i_tile, %77 : index
            %79 = arith.minsi %70, %c1 : index
            %80 = arith.addi %i_tile, %79 : index
            %81 = arith.cmpi eq, %k0_piece, %c0 : index
            %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93 = scf.if %81 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %94 = arith.cmpi slt, %c0, %69 : index
              %95 = arith.cmpi slt, %c1, %69 : index
              %96 = arith.cmpi slt, %c2, %69 : index
              %97 = arith.cmpi slt, %c3, %69 : index
              %98 = arith.cmpi slt, %c4, %69 : index
              %99 = arith.cmpi slt, %c5, %69 : index
              %100 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %101 = arith.addi %j_panel, %c4 : index
              %102 = vector.load %out0_1[%b0, %i_tile, %101] : memref<?x?x?xf64>, vector<4xf64>
              %103 = vector.load %out0_1[%b0, %80, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %104 = vector.load %out0_1[%b0, %80, %101] : memref<?x?x?xf64>, vector<4xf64>
              %105 = vector.load %out0_1[%b0, %78, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %106 = vector.load %out0_1[%b0, %78, %101] : memref<?x?x?xf64>, vector<4xf64>
              %107 = vector.load %out0_1[%b0, %76, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %108 = vector.load %out0_1[%b0, %76, %101] : memref<?x?x?xf64>, vector<4xf64>
              %109 = vector.load %out0_1[%b0, %74, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %110 = vector.load %out0_1[%b0, %74, %101] : memref<?x?x?xf64>, vector<4xf64>
              %111 = vector.load %out0_1[%b0, %72, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %112 = vector.load %out0_1[%b0, %72, %101] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %100, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %113 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %114 = arith.minsi %113, %5 : index
            %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126 = scf.for %k0 = %k0_piece to %114 step %c1 iter_args(%127 = %82, %128 = %83, %129 = %84, %130 = %85, %131 = %86, %132 = %87, %133 = %88, %134 = %89, %135 = %90, %136 = %91, %137 = %92, %138 = %93) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %139 = arith.subi %k0, %k0_piece overflow<nsw> : index
              %140 = arith.addi %139, %c8 overflow<nsw> : index
              memref.prefetch %b_copy_1[%140, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %141 = arith.andi %k0, %c7 : index
              %142 = arith.addi %66, %141 overflow<nsw> : index
              memref.prefetch %a[%b0, %142, %k0], read, locality<2>, data : memref<?x?x?xf64>
              %143 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
              %144 = vector.broadcast %143 : f64 to vector<4xf64>
              %145 = memref.load %a[%b0, %80, %k0] : memref<?x?x?xf64>
              %146 = vector.broadcast %145 : f64 to vector<4xf64>
              %147 = memref.load %a[%b0, %78, %k0] : memref<?x?x?xf64>
              %148 = vector.broadcast %147 : f64 to vector<4xf64>
              %149 = memref.load %a[%b0, %76, %k0] : memref<?x?x?xf64>
              %150 = vector.broadcast %149 : f64 to vector<4xf64>
              %151 = memref.load %a[%b0, %74, %k0] : memref<?x?x?xf64>
              %152 = vector.broadcast %151 : f64 to vector<4xf64>
              %153 = memref.load %a[%b0, %72, %k0] : memref<?x?x?xf64>
              %154 = vector.broadcast %153 : f64 to vector<4xf64>
              %155 = vector.load %b_copy_1[%139, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %156 = arith.addi %c0, %c4 overflow<nsw> : index
              %157 = vector.load %b_copy_1[%139, %156] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %158 = arith.mulf %144, %155 fastmath<reassoc,contract> : vector<4xf64>
              %159 = arith.mulf %144, %157 fastmath<reassoc,contract> : vector<4xf64>
              %160 = arith.mulf %146, %155 fastmath<reassoc,contract> : vector<4xf64>
              %161 = arith.mulf %146, %157 fastmath<reassoc,contract> : vector<4xf64>
              %162 = arith.mulf %148, %155 fastmath<reassoc,contract> : vector<4xf64>
              %163 = arith.mulf %148, %157 fastmath<reassoc,contract> : vector<4xf64>
              %164 = arith.mulf %150, %155 fastmath<reassoc,contract> : vector<4xf64>
              %165 = arith.mulf %150, %157 fastmath<reassoc,contract> : vector<4xf64>
              %166 = arith.mulf %152, %155 fastmath<reassoc,contract> : vector<4xf64>
              %167 = arith.mulf %152, %157 fastmath<reassoc,contract> : vector<4xf64>
              %168 = arith.mulf %154, %155 fastmath<reassoc,contract> : vector<4xf64>
              %169 = arith.mulf %154, %157 fastmath<reassoc,contract> : vector<4xf64>
              %170 = arith.addf %127, %158 fastmath<reassoc,contract> : vector<4xf64>
              %171 = arith.addf %128, %159 fastmath<reassoc,contract> : vector<4xf64>
              %172 = arith.addf %129, %160 fastmath<reassoc,contract> : vector<4xf64>
              %173 = arith.addf %130, %161 fastmath<reassoc,contract> : vector<4xf64>
              %174 = arith.addf %131, %162 fastmath<reassoc,contract> : vector<4xf64>
              %175 = arith.addf %132, %163 fastmath<reassoc,contract> : vector<4xf64>
              %176 = arith.addf %133, %164 fastmath<reassoc,contract> : vector<4xf64>
              %177 = arith.addf %134, %165 fastmath<reassoc,contract> : vector<4xf64>
              %178 = arith.addf %135, %166 fastmath<reassoc,contract> : vector<4xf64>
              %179 = arith.addf %136, %167 fastmath<reassoc,contract> : vector<4xf64>
              %180 = arith.addf %137, %168 fastmath<reassoc,contract> : vector<4xf64>
              %181 = arith.addf %138, %169 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %182 = arith.cmpi slt, %c0, %69 : index
            %183 = arith.cmpi slt, %c1, %69 : index
            %184 = arith.cmpi slt, %c2, %69 : index
            %185 = arith.cmpi slt, %c3, %69 : index
            %186 = arith.cmpi slt, %c4, %69 : index
            %187 = arith.cmpi slt, %c5, %69 : index
            vector.store %115, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %188 = arith.addi %j_panel, %c4 : index
            vector.store %116, %out0_1[%b0, %i_tile, %188] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %117, %out0_1[%b0, %80, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %118, %out0_1[%b0, %80, %188] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %119, %out0_1[%b0, %78, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %120, %out0_1[%b0, %78, %188] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %121, %out0_1[%b0, %76, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %122, %out0_1[%b0, %76, %188] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %123, %out0_1[%b0, %74, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %124, %out0_1[%b0, %74, %188] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %125, %out0_1[%b0, %72, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %126, %out0_1[%b0, %72, %188] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_tile = %24 to %4 step %c4 {
            %189 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
            %190 = arith.subi %189, %i_below_tile overflow<nsw> : index
            %191 = arith.subi %4, %i_below_tile overflow<nsw> : index
            %192 = arith.minsi %190, %191 : index
            %193 = arith.addi %192, %minus1 overflow<nsw> : index
            %194 = arith.minsi %193, %c3 : index
            %195 = arith.addi %i_below_tile, %194 : index
            %196 = arith.minsi %193, %c2 : index
            %197 = arith.addi %i_below_tile, %196 : index
            %198 = arith.minsi %193, %c1 : index
            %199 = arith.addi %i_below_tile, %198 : index
            %200 = arith.cmpi eq, %k0_piece, %c0 : index
            %201, %202, %203, %204, %205, %206, %207, %208 = scf.if %200 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %209 = arith.cmpi slt, %c0, %192 : index
              %210 = arith.cmpi slt, %c1, %192 : index
              %211 = arith.cmpi slt, %c2, %192 : index
              %212 = arith.cmpi slt, %c3, %192 : index
              %213 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %214 = arith.addi %j_panel, %c4 : index
              %215 = vector.load %out0_1[%b0, %i_below_tile, %214] : memref<?x?x?xf64>, vector<4xf64>
              %216 = vector.load %out0_1[%b0, %199, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %217 = vector.load %out0_1[%b0, %199, %214] : memref<?x?x?xf64>, vector<4xf64>
              %218 = vector.load %out0_1[%b0, %197, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %219 = vector.load %out0_1[%b0, %197, %214] : memref<?x?x?xf64>, vector<4xf64>
              %220 = vector.load %out0_1[%b0, %195, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %221 = vector.load %out0_1[%b0, %195, %214] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %213, %215, %216, %217, %218, %219, %220, %221 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %222 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %223 = arith.minsi %222, %5 : index
            %224, %225, %226, %227, %228, %229, %230, %231 = scf.for %k0_below = %k0_piece to %223 step %c1 iter_args(%232 = %201, %233 = %202, %234 = %203, %235 = %204, %236 = %205, %237 = %206, %238 = %207, %239 = %208) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %240 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
              %241 = arith.addi %240, %c8 overflow<nsw> : index
              memref.prefetch %b_copy_1[%241, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %242 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
              %243 = vector.broadcast %242 : f64 to vector<4xf64>
              %244 = memref.load %a[%b0, %199, %k0_below] : memref<?x?x?xf64>
              %245 = vector.broadcast %244 : f64 to vector<4xf64>
              %246 = memref.load %a[%b0, %197, %k0_below] : memref<?x?x?xf64>
              %247 = vector.broadcast %246 : f64 to vector<4xf64>
              %248 = memref.load %a[%b0, %195, %k0_below] : memref<?x?x?xf64>
              %249 = vector.broadcast %248 : f64 to vector<4xf64>
              %250 = vector.load %b_copy_1[%240, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %251 = arith.addi %c0, %c4 overflow<nsw> : index
              %252 = vector.load %b_copy_1[%240, %251] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %253 = arith.mulf %243, %250 fastmath<reassoc,contract> : vector<4xf64>
              %254 = arith.mulf %243, %252 fastmath<reassoc,contract> : vector<4xf64>
              %255 = arith.mulf %245, %250 fastmath<reassoc,contract> : vector<4xf64>
              %256 = arith.mulf %245, %252 fastmath<reassoc,contract> : vector<4xf64>
              %257 = arith.mulf %247, %250 fastmath<reassoc,contract> : vector<4xf64>
              %258 = arith.mulf %247, %252 fastmath<reassoc,contract> : vector<4xf64>
              %259 = arith.mulf %249, %250 fastmath<reassoc,contract> : vector<4xf64>
              %260 = arith.mulf %249, %252 fastmath<reassoc,contract> : vector<4xf64>
              %261 = arith.addf %232, %253 fastmath<reassoc,contract> : vector<4xf64>
              %262 = arith.addf %233, %254 fastmath<reassoc,contract> : vector<4xf64>
              %263 = arith.addf %234, %255 fastmath<reassoc,contract> : vector<4xf64>
              %264 = arith.addf %235, %256 fastmath<reassoc,contract> : vector<4xf64>
              %265 = arith.addf %236, %257 fastmath<reassoc,contract> : vector<4xf64>
              %266 = arith.addf %237, %258 fastmath<reassoc,contract> : vector<4xf64>
              %267 = arith.addf %238, %259 fastmath<reassoc,contract> : vector<4xf64>
              %268 = arith.addf %239, %260 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %261, %262, %263, %264, %265, %266, %267, %268 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %269 = arith.cmpi slt, %c0, %192 : index
            %270 = arith.cmpi slt, %c1, %192 : index
            %271 = arith.cmpi slt, %c2, %192 : index
            %272 = arith.cmpi slt, %c3, %192 : index
            vector.store %224, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %273 = arith.addi %j_panel, %c4 : index
            vector.store %225, %out0_1[%b0, %i_below_tile, %273] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %226, %out0_1[%b0, %199, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %227, %out0_1[%b0, %199, %273] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %228, %out0_1[%b0, %197, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %229, %out0_1[%b0, %197, %273] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %230, %out0_1[%b0, %195, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %231, %out0_1[%b0, %195, %273] : memref<?x?x?xf64>, vector<4xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      scf.for %j_right_panel = %10 to %6 step %c4 {
        %274 = arith.subi %6, %j_right_panel overflow<nsw> : index
        %275 = arith.minsi %c4, %274 : index
        %276 = arith.maxsi %275, %c0 : index
        %277 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
        %278 = arith.subi %277, %j_right_panel overflow<nsw> : index
        %279 = arith.minsi %278, %274 : index
        %280 = vector.create_mask %279 : vector<4xi1>
        scf.for %k0_right_piece = %c0 to %11 step %c16384 {
          %b_copy_2 = memref.alloc(%49, %50) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %48 {
            %281 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %282 = arith.minsi %281, %5 : index
            scf.for %k0_right_copy = %k0_right_piece to %282 step %c1 {
              %283 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%b0, %283, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %284 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %285 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
              vector.maskedstore %b_copy_2[%285, %c0], %280, %284 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
            }
          }
          %286 = arith.subi %5, %k0_right_piece overflow<nsw> : index
          %287 = arith.minsi %c16384, %286 : index
          %288 = arith.maxsi %287, %c0 : index
          %289 = arith.select %48, %c0, %288 : index
          %290 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %289, %276] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %291 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %292 = "memref.cast"(%290) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %48, %291, %292 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          scf.for %i_right_tile = %c0 to %27 step %c8 {
            %293 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
            %294 = arith.subi %293, %i_right_tile overflow<nsw> : index
            %295 = arith.subi %27, %i_right_tile overflow<nsw> : index
            %296 = arith.minsi %294, %295 : index
            %297 = arith.addi %296, %minus1 overflow<nsw> : index
            %298 = arith.minsi %297, %c7 : index
            %299 = arith.addi %i_right_tile, %298 : index
            %300 = arith.minsi %297, %c6 : index
            %301 = arith.addi %i_right_tile, %300 : index
            %302 = arith.minsi %297, %c5 : index
            %303 = arith.addi %i_right_tile, %302 : index
            %304 = arith.minsi %297, %c4 : index
            %305 = arith.addi %i_right_tile, %304 : index
            %306 = arith.minsi %297, %c3 : index
            %307 = arith.addi %i_right_tile, %306 : index
            %308 = arith.minsi %297, %c2 : index
            %309 = arith.addi %i_right_tile, %308 : index
            %310 = arith.minsi %297, %c1 : index
            %311 = arith.addi %i_right_tile, %310 : index
            %312 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %313, %314, %315, %316, %317, %318, %319, %320 = scf.if %312 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %321 = arith.cmpi slt, %c0, %296 : index
              %322 = arith.cmpi slt, %c1, %296 : index
              %323 = arith.cmpi slt, %c2, %296 : index
              %324 = arith.cmpi slt, %c3, %296 : index
              %325 = arith.cmpi slt, %c4, %296 : index
              %326 = arith.cmpi slt, %c5, %296 : index
              %327 = arith.cmpi slt, %c6, %296 : index
              %328 = arith.cmpi slt, %c7, %296 : index
              %329 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %330 = vector.maskedload %out0_1[%b0, %311, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %331 = vector.maskedload %out0_1[%b0, %309, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %332 = vector.maskedload %out0_1[%b0, %307, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %333 = vector.maskedload %out0_1[%b0, %305, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %334 = vector.maskedload %out0_1[%b0, %303, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %335 = vector.maskedload %out0_1[%b0, %301, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %336 = vector.maskedload %out0_1[%b0, %299, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %329, %330, %331, %332, %333, %334, %335, %336 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %337 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %338 = arith.minsi %337, %5 : index
            %339, %340, %341, %342, %343, %344, %345, %346 = scf.for %k0_right = %k0_right_piece to %338 step %c1 iter_args(%347 = %313, %348 = %314, %349 = %315, %350 = %316, %351 = %317, %352 = %318, %353 = %319, %354 = %320) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %355 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
              %356 = vector.broadcast %355 : f64 to vector<4xf64>
              %357 = memref.load %a[%b0, %311, %k0_right] : memref<?x?x?xf64>
              %358 = vector.broadcast %357 : f64 to vector<4xf64>
              %359 = memref.load %a[%b0, %309, %k0_right] : memref<?x?x?xf64>
              %360 = vector.broadcast %359 : f64 to vector<4xf64>
              %361 = memref.load %a[%b0, %307, %k0_right] : memref<?x?x?xf64>
              %362 = vector.broadcast %361 : f64 to vector<4xf64>
              %363 = memref.load %a[%b0, %305, %k0_right] : memref<?x?x?xf64>
              %364 = vector.broadcast %363 : f64 to vector<4xf64>
              %365 = memref.load %a[%b0, %303, %k0_right] : memref<?x?x?xf64>
              %366 = vector.broadcast %365 : f64 to vector<4xf64>
              %367 = memref.load %a[%b0, %301, %k0_right] : memref<?x?x?xf64>
              %368 = vector.broadcast %367 : f64 to vector<4xf64>
              %369 = memref.load %a[%b0, %299, %k0_right] : memref<?x?x?xf64>
              %370 = vector.broadcast %369 : f64 to vector<4xf64>
              %371 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
              %372 = vector.maskedload %b_copy_3[%371, %c0], %280, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %373 = arith.mulf %356, %372 fastmath<reassoc,contract> : vector<4xf64>
              %374 = arith.mulf %358, %372 fastmath<reassoc,contract> : vector<4xf64>
              %375 = arith.mulf %360, %372 fastmath<reassoc,contract> : vector<4xf64>
              %376 = arith.mulf %362, %372 fastmath<reassoc,contract> : vector<4xf64>
              %377 = arith.mulf %364, %372 fastmath<reassoc,contract> : vector<4xf64>
              %378 = arith.mulf %366, %372 fastmath<reassoc,contract> : vector<4xf64>
              %379 = arith.mulf %368, %372 fastmath<reassoc,contract> : vector<4xf64>
              %380 = arith.mulf %370, %372 fastmath<reassoc,contract> : vector<4xf64>
              %381 = arith.addf %347, %373 fastmath<reassoc,contract> : vector<4xf64>
              %382 = arith.addf %348, %374 fastmath<reassoc,contract> : vector<4xf64>
              %383 = arith.addf %349, %375 fastmath<reassoc,contract> : vector<4xf64>
              %384 = arith.addf %350, %376 fastmath<reassoc,contract> : vector<4xf64>
              %385 = arith.addf %351, %377 fastmath<reassoc,contract> : vector<4xf64>
              %386 = arith.addf %352, %378 fastmath<reassoc,contract> : vector<4xf64>
              %387 = arith.addf %353, %379 fastmath<reassoc,contract> : vector<4xf64>
              %388 = arith.addf %354, %380 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %381, %382, %383, %384, %385, %386, %387, %388 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %389 = arith.cmpi slt, %c0, %296 : index
            %390 = arith.cmpi slt, %c1, %296 : index
            %391 = arith.cmpi slt, %c2, %296 : index
            %392 = arith.cmpi slt, %c3, %296 : index
            %393 = arith.cmpi slt, %c4, %296 : index
            %394 = arith.cmpi slt, %c5, %296 : index
            %395 = arith.cmpi slt, %c6, %296 : index
            %396 = arith.cmpi slt, %c7, %296 : index
            vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %280, %339 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %311, %j_right_panel], %280, %340 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %309, %j_right_panel], %280, %341 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %307, %j_right_panel], %280, %342 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %305, %j_right_panel], %280, %343 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %303, %j_right_panel], %280, %344 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %301, %j_right_panel], %280, %345 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %299, %j_right_panel], %280, %346 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_tile = %27 to %4 step %c4 {
            %397 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
            %398 = arith.subi %397, %i_right_below_tile overflow<nsw> : index
            %399 = arith.subi %4, %i_right_below_tile overflow<nsw> : index
            %400 = arith.minsi %398, %399 : index
            %401 = arith.addi %400, %minus1 overflow<nsw> : index
            %402 = arith.minsi %401, %c3 : index
            %403 = arith.addi %i_right_below_tile, %402 : index
            %404 = arith.minsi %401, %c2 : index
            %405 = arith.addi %i_right_below_tile, %404 : index
            %406 = arith.minsi %401, %c1 : index
            %407 = arith.addi %i_right_below_tile, %406 : index
            %408 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %409, %410, %411, %412 = scf.if %408 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %413 = arith.cmpi slt, %c0, %400 : index
              %414 = arith.cmpi slt, %c1, %400 : index
              %415 = arith.cmpi slt, %c2, %400 : index
              %416 = arith.cmpi slt, %c3, %400 : index
              %417 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %418 = vector.maskedload %out0_1[%b0, %407, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %419 = vector.maskedload %out0_1[%b0, %405, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %420 = vector.maskedload %out0_1[%b0, %403, %j_right_panel], %280, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %417, %418, %419, %420 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %421 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %422 = arith.minsi %421, %5 : index
            %423, %424, %425, %426 = scf.for %k0_right_below = %k0_right_piece to %422 step %c1 iter_args(%427 = %409, %428 = %410, %429 = %411, %430 = %412) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %431 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
              %432 = vector.broadcast %431 : f64 to vector<4xf64>
              %433 = memref.load %a[%b0, %407, %k0_right_below] : memref<?x?x?xf64>
              %434 = vector.broadcast %433 : f64 to vector<4xf64>
              %435 = memref.load %a[%b0, %405, %k0_right_below] : memref<?x?x?xf64>
              %436 = vector.broadcast %435 : f64 to vector<4xf64>
              %437 = memref.load %a[%b0, %403, %k0_right_below] : memref<?x?x?xf64>
              %438 = vector.broadcast %437 : f64 to vector<4xf64>
              %439 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
              %440 = vector.maskedload %b_copy_3[%439, %c0], %280, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %441 = arith.mulf %432, %440 fastmath<reassoc,contract> : vector<4xf64>
              %442 = arith.mulf %434, %440 fastmath<reassoc,contract> : vector<4xf64>
              %443 = arith.mulf %436, %440 fastmath<reassoc,contract> : vector<4xf64>
              %444 = arith.mulf %438, %440 fastmath<reassoc,contract> : vector<4xf64>
              %445 = arith.addf %427, %441 fastmath<reassoc,contract> : vector<4xf64>
              %446 = arith.addf %428, %442 fastmath<reassoc,contract> : vector<4xf64>
              %447 = arith.addf %429, %443 fastmath<reassoc,contract> : vector<4xf64>
              %448 = arith.addf %430, %444 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %445, %446, %447, %448 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %449 = arith.cmpi slt, %c0, %400 : index
            %450 = arith.cmpi slt, %c1, %400 : index
            %451 = arith.cmpi slt, %c2, %400 : index
            %452 = arith.cmpi slt, %c3, %400 : index
            vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %280, %423 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %407, %j_right_panel], %280, %424 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %405, %j_right_panel], %280, %425 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %403, %j_right_panel], %280, %426 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    %453 = arith.constant 0 : index
    %454 = arith.maxsi %7, %453 : index
    %455 = arith.constant 2 : index
    %456 = arith.shrsi %7, %455 : index
    %457 = arith.constant 4 : index
    %458 = arith.muli %456, %457 : index
    %459 = arith.constant 0 : index
    %460 = arith.maxsi %458, %459 : index
    %461 = arith.constant 3 : index
    %462 = arith.addi %460, %461 : index
    %463 = arith.constant 4 : index
    %464 = arith.divui %462, %463 : index
    %465 = arith.constant 5 : index
    %466 = arith.muli %464, %465 : index
    %467 = arith.constant 8 : index
    %468 = arith.addi %467, %466 : index
    %469 = arith.constant 7 : index
    %470 = arith.addi %468, %469 : index
    %471 = arith.muli %454, %470 : index
    %472 = arith.constant 32768 : index
    %473 = arith.cmpi sge, %471, %472 : index
    "omp.parallel"(%473) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %474 = memref.load %v[%i] : memref<?xf64>
          %475 = vector.broadcast %474 : f64 to vector<4xf64>
          %476 = arith.shrsi %7, %c2 : index
          %477 = arith.muli %476, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %477 step %c4 {
            %478 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %479 = arith.mulf %475, %478 : vector<4xf64>
            vector.store %479, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %480 = arith.cmpi slt, %477, %7 : index
          scf.if %480 {
            %481 = arith.subi %7, %477 overflow<nsw> : index
            %482 = vector.create_mask %481 : vector<4xi1>
            %483 = vector.maskedload %v[%477], %482, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %484 = arith.mulf %475, %483 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %477], %482, %484 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %485 = arith.shrsi %4, %c3 : index
    %486 = arith.muli %485, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %486 step %c8 {
      %487 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %487 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %488 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %489 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %490 = memref.load %a[%k1_1_copy, %489, %k0_1_copy] : memref<?x?x?xf64>
            %491 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %492 = memref.load %a[%k1_1_copy, %491, %k0_1_copy] : memref<?x?x?xf64>
            %493 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %494 = memref.load %a[%k1_1_copy, %493, %k0_1_copy] : memref<?x?x?xf64>
            %495 = vector.from_elements %488, %490, %492, %494 : vector<4xf64>
            %496 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %497 = memref.load %a[%k1_1_copy, %496, %k0_1_copy] : memref<?x?x?xf64>
            %498 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %499 = memref.load %a[%k1_1_copy, %498, %k0_1_copy] : memref<?x?x?xf64>
            %500 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %501 = memref.load %a[%k1_1_copy, %500, %k0_1_copy] : memref<?x?x?xf64>
            %502 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %503 = memref.load %a[%k1_1_copy, %502, %k0_1_copy] : memref<?x?x?xf64>
            %504 = vector.from_elements %497, %499, %501, %503 : vector<4xf64>
            vector.store %495, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %505 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %504, %a_copy[%k1_1_copy, %k0_1_copy, %505] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %506 = arith.subi %4, %j_1_block overflow<nsw> : index
        %507 = arith.floordivsi %506, %c6 : index
        %508 = arith.muli %507, %c6 overflow<nsw> : index
        %509 = arith.addi %508, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %509 step %c6 {
          %510, %511, %512, %513, %514, %515, %516, %517, %518, %519, %520, %521 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%522 = %0, %523 = %0, %524 = %0, %525 = %0, %526 = %0, %527 = %0, %528 = %0, %529 = %0, %530 = %0, %531 = %0, %532 = %0, %533 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %534, %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%546 = %522, %547 = %523, %548 = %524, %549 = %525, %550 = %526, %551 = %527, %552 = %528, %553 = %529, %554 = %530, %555 = %531, %556 = %532, %557 = %533) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %558 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %559 = vector.broadcast %558 : f64 to vector<4xf64>
              %560 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %561 = memref.load %a[%k1, %560, %k0_1] : memref<?x?x?xf64>
              %562 = vector.broadcast %561 : f64 to vector<4xf64>
              %563 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %564 = memref.load %a[%k1, %563, %k0_1] : memref<?x?x?xf64>
              %565 = vector.broadcast %564 : f64 to vector<4xf64>
              %566 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %567 = memref.load %a[%k1, %566, %k0_1] : memref<?x?x?xf64>
              %568 = vector.broadcast %567 : f64 to vector<4xf64>
              %569 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %570 = memref.load %a[%k1, %569, %k0_1] : memref<?x?x?xf64>
              %571 = vector.broadcast %570 : f64 to vector<4xf64>
              %572 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %573 = memref.load %a[%k1, %572, %k0_1] : memref<?x?x?xf64>
              %574 = vector.broadcast %573 : f64 to vector<4xf64>
              %575 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %576 = arith.addi %c0, %c4 overflow<nsw> : index
              %577 = vector.load %a_copy[%k1, %k0_1, %576] : memref<?x?x8xf64>, vector<4xf64>
              %578 = arith.mulf %559, %575 fastmath<reassoc,contract> : vector<4xf64>
              %579 = arith.mulf %559, %577 fastmath<reassoc,contract> : vector<4xf64>
              %580 = arith.mulf %562, %575 fastmath<reassoc,contract> : vector<4xf64>
              %581 = arith.mulf %562, %577 fastmath<reassoc,contract> : vector<4xf64>
              %582 = arith.mulf %565, %575 fastmath<reassoc,contract> : vector<4xf64>
              %583 = arith.mulf %565, %577 fastmath<reassoc,contract> : vector<4xf64>
              %584 = arith.mulf %568, %575 fastmath<reassoc,contract> : vector<4xf64>
              %585 = arith.mulf %568, %577 fastmath<reassoc,contract> : vector<4xf64>
              %586 = arith.mulf %571, %575 fastmath<reassoc,contract> : vector<4xf64>
              %587 = arith.mulf %571, %577 fastmath<reassoc,contract> : vector<4xf64>
              %588 = arith.mulf %574, %575 fastmath<reassoc,contract> : vector<4xf64>
              %589 = arith.mulf %574, %577 fastmath<reassoc,contract> : vector<4xf64>
              %590 = arith.addf %546, %578 fastmath<reassoc,contract> : vector<4xf64>
              %591 = arith.addf %547, %579 fastmath<reassoc,contract> : vector<4xf64>
              %592 = arith.addf %548, %580 fastmath<reassoc,contract> : vector<4xf64>
              %593 = arith.addf %549, %581 fastmath<reassoc,contract> : vector<4xf64>
              %594 = arith.addf %550, %582 fastmath<reassoc,contract> : vector<4xf64>
              %595 = arith.addf %551, %583 fastmath<reassoc,contract> : vector<4xf64>
              %596 = arith.addf %552, %584 fastmath<reassoc,contract> : vector<4xf64>
              %597 = arith.addf %553, %585 fastmath<reassoc,contract> : vector<4xf64>
              %598 = arith.addf %554, %586 fastmath<reassoc,contract> : vector<4xf64>
              %599 = arith.addf %555, %587 fastmath<reassoc,contract> : vector<4xf64>
              %600 = arith.addf %556, %588 fastmath<reassoc,contract> : vector<4xf64>
              %601 = arith.addf %557, %589 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %590, %591, %592, %593, %594, %595, %596, %597, %598, %599, %600, %601 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %534, %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %510, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %602 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %511, %out2_1[%i_1_tile, %602] : memref<?x?xf64>, vector<4xf64>
          %603 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %512, %out2_1[%603, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %513, %out2_1[%603, %602] : memref<?x?xf64>, vector<4xf64>
          %604 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %514, %out2_1[%604, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %515, %out2_1[%604, %602] : memref<?x?xf64>, vector<4xf64>
          %605 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %516, %out2_1[%605, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %517, %out2_1[%605, %602] : memref<?x?xf64>, vector<4xf64>
          %606 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %518, %out2_1[%606, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %519, %out2_1[%606, %602] : memref<?x?xf64>, vector<4xf64>
          %607 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %520, %out2_1[%607, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %521, %out2_1[%607, %602] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %509 to %4 step %c4 {
          %608 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %609 = arith.subi %608, %i_1_below_tile overflow<nsw> : index
          %610 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %611 = arith.minsi %609, %610 : index
          %612 = arith.addi %611, %minus1 overflow<nsw> : index
          %613 = arith.minsi %612, %c3 : index
          %614 = arith.addi %i_1_below_tile, %613 : index
          %615 = arith.minsi %612, %c2 : index
          %616 = arith.addi %i_1_below_tile, %615 : index
          %617 = arith.minsi %612, %c1 : index
          %618 = arith.addi %i_1_below_tile, %617 : index
          %619, %620, %621, %622, %623, %624, %625, %626 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%627 = %0, %628 = %0, %629 = %0, %630 = %0, %631 = %0, %632 = %0, %633 = %0, %634 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %635, %636, %637, %638, %639, %640, %641, %642 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%643 = %627, %644 = %628, %645 = %629, %646 = %630, %647 = %631, %648 = %632, %649 = %633, %650 = %634) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %651 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %652 = vector.broadcast %651 : f64 to vector<4xf64>
              %653 = memref.load %a[%k1_1_below, %618, %k0_1_below] : memref<?x?x?xf64>
              %654 = vector.broadcast %653 : f64 to vector<4xf64>
              %655 = memref.load %a[%k1_1_below, %616, %k0_1_below] : memref<?x?x?xf64>
              %656 = vector.broadcast %655 : f64 to vector<4xf64>
              %657 = memref.load %a[%k1_1_below, %614, %k0_1_below] : memref<?x?x?xf64>
              %658 = vector.broadcast %657 : f64 to vector<4xf64>
              %659 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %660 = arith.addi %c0, %c4 overflow<nsw> : index
              %661 = vector.load %a_copy[%k1_1_below, %k0_1_below, %660] : memref<?x?x8xf64>, vector<4xf64>
              %662 = arith.mulf %652, %659 fastmath<reassoc,contract> : vector<4xf64>
              %663 = arith.mulf %652, %661 fastmath<reassoc,contract> : vector<4xf64>
              %664 = arith.mulf %654, %659 fastmath<reassoc,contract> : vector<4xf64>
              %665 = arith.mulf %654, %661 fastmath<reassoc,contract> : vector<4xf64>
              %666 = arith.mulf %656, %659 fastmath<reassoc,contract> : vector<4xf64>
              %667 = arith.mulf %656, %661 fastmath<reassoc,contract> : vector<4xf64>
              %668 = arith.mulf %658, %659 fastmath<reassoc,contract> : vector<4xf64>
              %669 = arith.mulf %658, %661 fastmath<reassoc,contract> : vector<4xf64>
              %670 = arith.addf %643, %662 fastmath<reassoc,contract> : vector<4xf64>
              %671 = arith.addf %644, %663 fastmath<reassoc,contract> : vector<4xf64>
              %672 = arith.addf %645, %664 fastmath<reassoc,contract> : vector<4xf64>
              %673 = arith.addf %646, %665 fastmath<reassoc,contract> : vector<4xf64>
              %674 = arith.addf %647, %666 fastmath<reassoc,contract> : vector<4xf64>
              %675 = arith.addf %648, %667 fastmath<reassoc,contract> : vector<4xf64>
              %676 = arith.addf %649, %668 fastmath<reassoc,contract> : vector<4xf64>
              %677 = arith.addf %650, %669 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %670, %671, %672, %673, %674, %675, %676, %677 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %635, %636, %637, %638, %639, %640, %641, %642 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %678 = arith.cmpi slt, %c0, %611 : index
          %679 = arith.cmpi slt, %c1, %611 : index
          %680 = arith.cmpi slt, %c2, %611 : index
          %681 = arith.cmpi slt, %c3, %611 : index
          vector.store %619, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %682 = arith.addi %j_1_panel, %c4 : index
          vector.store %620, %out2_1[%i_1_below_tile, %682] : memref<?x?xf64>, vector<4xf64>
          vector.store %621, %out2_1[%618, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %622, %out2_1[%618, %682] : memref<?x?xf64>, vector<4xf64>
          vector.store %623, %out2_1[%616, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %624, %out2_1[%616, %682] : memref<?x?xf64>, vector<4xf64>
          vector.store %625, %out2_1[%614, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %626, %out2_1[%614, %682] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %683 = arith.muli %485, %minus8 overflow<nsw> : index
    %684 = arith.addi %4, %683 overflow<nsw> : index
    %685 = arith.shrsi %684, %c3 : index
    %686 = arith.muli %685, %c8 overflow<nsw> : index
    %687 = arith.addi %686, %486 overflow<nsw> : index
    %688 = arith.addi %684, %c5 overflow<nsw> : index
    %689 = arith.floordivsi %688, %c6 : index
    %690 = arith.muli %689, %minus6 overflow<nsw> : index
    %691 = arith.addi %486, %690 overflow<nsw> : index
    %692 = arith.addi %684, %c3 overflow<nsw> : index
    %693 = arith.floordivsi %692, %c6 : index
    %694 = arith.muli %693, %c6 overflow<nsw> : index
    %695 = arith.addi %691, %694 overflow<nsw> : index
    %696 = arith.addi %684, %c1 overflow<nsw> : index
    %697 = arith.floordivsi %696, %c6 : index
    %698 = arith.muli %697, %c6 overflow<nsw> : index
    %699 = arith.addi %695, %698 overflow<nsw> : index
    %700 = arith.maxsi %699, %486 : index
    %701 = arith.minsi %700, %4 : index
    scf.for %j_1_last_panel = %486 to %687 step %c8 {
      %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
      scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
          %702 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
          %703 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
          %704 = memref.load %a[%k1_1_last_copy, %703, %k0_1_last_copy] : memref<?x?x?xf64>
          %705 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
          %706 = memref.load %a[%k1_1_last_copy, %705, %k0_1_last_copy] : memref<?x?x?xf64>
          %707 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
          %708 = memref.load %a[%k1_1_last_copy, %707, %k0_1_last_copy] : memref<?x?x?xf64>
          %709 = vector.from_elements %702, %704, %706, %708 : vector<4xf64>
          %710 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
          %711 = memref.load %a[%k1_1_last_copy, %710, %k0_1_last_copy] : memref<?x?x?xf64>
          %712 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
          %713 = memref.load %a[%k1_1_last_copy, %712, %k0_1_last_copy] : memref<?x?x?xf64>
          %714 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
          %715 = memref.load %a[%k1_1_last_copy, %714, %k0_1_last_copy] : memref<?x?x?xf64>
          %716 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
          %717 = memref.load %a[%k1_1_last_copy, %716, %k0_1_last_copy] : memref<?x?x?xf64>
          %718 = vector.from_elements %711, %713, %715, %717 : vector<4xf64>
          vector.store %709, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
          %719 = arith.addi %c0, %c4 overflow<nsw> : index
          vector.store %718, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %719] : memref<?x?x8xf64>, vector<4xf64>
        }
      }
      scf.for %i_1_last_tile = %486 to %701 step %c6 {
        %720 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
        %721 = arith.subi %720, %i_1_last_tile overflow<nsw> : index
        %722 = arith.subi %701, %i_1_last_tile overflow<nsw> : index
        %723 = arith.minsi %721, %722 : index
        %724 = arith.addi %723, %minus1 overflow<nsw> : index
        %725 = arith.minsi %724, %c5 : index
        %726 = arith.addi %i_1_last_tile, %725 : index
        %727 = arith.minsi %724, %c4 : index
        %728 = arith.addi %i_1_last_tile, %727 : index
        %729 = arith.minsi %724, %c3 : index
        %730 = arith.addi %i_1_last_tile, %729 : index
        %731 = arith.minsi %724, %c2 : index
        %732 = arith.addi %i_1_last_tile, %731 : index
        %733 = arith.minsi %724, %c1 : index
        %734 = arith.addi %i_1_last_tile, %733 : index
        %735, %736, %737, %738, %739, %740, %741, %742, %743, %744, %745, %746 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%747 = %0, %748 = %0, %749 = %0, %750 = %0, %751 = %0, %752 = %0, %753 = %0, %754 = %0, %755 = %0, %756 = %0, %757 = %0, %758 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %759, %760, %761, %762, %763, %764, %765, %766, %767, %768, %769, %770 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%771 = %747, %772 = %748, %773 = %749, %774 = %750, %775 = %751, %776 = %752, %777 = %753, %778 = %754, %779 = %755, %780 = %756, %781 = %757, %782 = %758) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %783 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
            %784 = vector.broadcast %783 : f64 to vector<4xf64>
            %785 = memref.load %a[%k1_1, %734, %k0_2] : memref<?x?x?xf64>
            %786 = vector.broadcast %785 : f64 to vector<4xf64>
            %787 = memref.load %a[%k1_1, %732, %k0_2] : memref<?x?x?xf64>
            %788 = vector.broadcast %787 : f64 to vector<4xf64>
            %789 = memref.load %a[%k1_1, %730, %k0_2] : memref<?x?x?xf64>
            %790 = vector.broadcast %789 : f64 to vector<4xf64>
            %791 = memref.load %a[%k1_1, %728, %k0_2] : memref<?x?x?xf64>
            %792 = vector.broadcast %791 : f64 to vector<4xf64>
            %793 = memref.load %a[%k1_1, %726, %k0_2] : memref<?x?x?xf64>
            %794 = vector.broadcast %793 : f64 to vector<4xf64>
            %795 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %796 = arith.addi %c0, %c4 overflow<nsw> : index
            %797 = vector.load %a_copy_1[%k1_1, %k0_2, %796] : memref<?x?x8xf64>, vector<4xf64>
            %798 = arith.mulf %784, %795 fastmath<reassoc,contract> : vector<4xf64>
            %799 = arith.mulf %784, %797 fastmath<reassoc,contract> : vector<4xf64>
            %800 = arith.mulf %786, %795 fastmath<reassoc,contract> : vector<4xf64>
            %801 = arith.mulf %786, %797 fastmath<reassoc,contract> : vector<4xf64>
            %802 = arith.mulf %788, %795 fastmath<reassoc,contract> : vector<4xf64>
            %803 = arith.mulf %788, %797 fastmath<reassoc,contract> : vector<4xf64>
            %804 = arith.mulf %790, %795 fastmath<reassoc,contract> : vector<4xf64>
            %805 = arith.mulf %790, %797 fastmath<reassoc,contract> : vector<4xf64>
            %806 = arith.mulf %792, %795 fastmath<reassoc,contract> : vector<4xf64>
            %807 = arith.mulf %792, %797 fastmath<reassoc,contract> : vector<4xf64>
            %808 = arith.mulf %794, %795 fastmath<reassoc,contract> : vector<4xf64>
            %809 = arith.mulf %794, %797 fastmath<reassoc,contract> : vector<4xf64>
            %810 = arith.addf %771, %798 fastmath<reassoc,contract> : vector<4xf64>
            %811 = arith.addf %772, %799 fastmath<reassoc,contract> : vector<4xf64>
            %812 = arith.addf %773, %800 fastmath<reassoc,contract> : vector<4xf64>
            %813 = arith.addf %774, %801 fastmath<reassoc,contract> : vector<4xf64>
            %814 = arith.addf %775, %802 fastmath<reassoc,contract> : vector<4xf64>
            %815 = arith.addf %776, %803 fastmath<reassoc,contract> : vector<4xf64>
            %816 = arith.addf %777, %804 fastmath<reassoc,contract> : vector<4xf64>
            %817 = arith.addf %778, %805 fastmath<reassoc,contract> : vector<4xf64>
            %818 = arith.addf %779, %806 fastmath<reassoc,contract> : vector<4xf64>
            %819 = arith.addf %780, %807 fastmath<reassoc,contract> : vector<4xf64>
            %820 = arith.addf %781, %808 fastmath<reassoc,contract> : vector<4xf64>
            %821 = arith.addf %782, %809 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %810, %811, %812, %813, %814, %815, %816, %817, %818, %819, %820, %821 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %759, %760, %761, %762, %763, %764, %765, %766, %767, %768, %769, %770 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %822 = arith.cmpi slt, %c0, %723 : index
        %823 = arith.cmpi slt, %c1, %723 : index
        %824 = arith.cmpi slt, %c2, %723 : index
        %825 = arith.cmpi slt, %c3, %723 : index
        %826 = arith.cmpi slt, %c4, %723 : index
        %827 = arith.cmpi slt, %c5, %723 : index
        vector.store %735, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %828 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %736, %out2_1[%i_1_last_tile, %828] : memref<?x?xf64>, vector<4xf64>
        vector.store %737, %out2_1[%734, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %738, %out2_1[%734, %828] : memref<?x?xf64>, vector<4xf64>
        vector.store %739, %out2_1[%732, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %740, %out2_1[%732, %828] : memref<?x?xf64>, vector<4xf64>
        vector.store %741, %out2_1[%730, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %742, %out2_1[%730, %828] : memref<?x?xf64>, vector<4xf64>
        vector.store %743, %out2_1[%728, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %744, %out2_1[%728, %828] : memref<?x?xf64>, vector<4xf64>
        vector.store %745, %out2_1[%726, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %746, %out2_1[%726, %828] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_last_below_tile = %701 to %4 step %c4 {
        %829 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
        %830 = arith.subi %829, %i_1_last_below_tile overflow<nsw> : index
        %831 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
        %832 = arith.minsi %830, %831 : index
        %833 = arith.addi %832, %minus1 overflow<nsw> : index
        %834 = arith.minsi %833, %c3 : index
        %835 = arith.addi %i_1_last_below_tile, %834 : index
        %836 = arith.minsi %833, %c2 : index
        %837 = arith.addi %i_1_last_below_tile, %836 : index
        %838 = arith.minsi %833, %c1 : index
        %839 = arith.addi %i_1_last_below_tile, %838 : index
        %840, %841, %842, %843, %844, %845, %846, %847 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%848 = %0, %849 = %0, %850 = %0, %851 = %0, %852 = %0, %853 = %0, %854 = %0, %855 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %856, %857, %858, %859, %860, %861, %862, %863 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%864 = %848, %865 = %849, %866 = %850, %867 = %851, %868 = %852, %869 = %853, %870 = %854, %871 = %855) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %872 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
            %873 = vector.broadcast %872 : f64 to vector<4xf64>
            %874 = memref.load %a[%k1_1_last_below, %839, %k0_1_last_below] : memref<?x?x?xf64>
            %875 = vector.broadcast %874 : f64 to vector<4xf64>
            %876 = memref.load %a[%k1_1_last_below, %837, %k0_1_last_below] : memref<?x?x?xf64>
            %877 = vector.broadcast %876 : f64 to vector<4xf64>
            %878 = memref.load %a[%k1_1_last_below, %835, %k0_1_last_below] : memref<?x?x?xf64>
            %879 = vector.broadcast %878 : f64 to vector<4xf64>
            %880 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %881 = arith.addi %c0, %c4 overflow<nsw> : index
            %882 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %881] : memref<?x?x8xf64>, vector<4xf64>
            %883 = arith.mulf %873, %880 fastmath<reassoc,contract> : vector<4xf64>
            %884 = arith.mulf %873, %882 fastmath<reassoc,contract> : vector<4xf64>
            %885 = arith.mulf %875, %880 fastmath<reassoc,contract> : vector<4xf64>
            %886 = arith.mulf %875, %882 fastmath<reassoc,contract> : vector<4xf64>
            %887 = arith.mulf %877, %880 fastmath<reassoc,contract> : vector<4xf64>
            %888 = arith.mulf %877, %882 fastmath<reassoc,contract> : vector<4xf64>
            %889 = arith.mulf %879, %880 fastmath<reassoc,contract> : vector<4xf64>
            %890 = arith.mulf %879, %882 fastmath<reassoc,contract> : vector<4xf64>
            %891 = arith.addf %864, %883 fastmath<reassoc,contract> : vector<4xf64>
            %892 = arith.addf %865, %884 fastmath<reassoc,contract> : vector<4xf64>
            %893 = arith.addf %866, %885 fastmath<reassoc,contract> : vector<4xf64>
            %894 = arith.addf %867, %886 fastmath<reassoc,contract> : vector<4xf64>
            %895 = arith.addf %868, %887 fastmath<reassoc,contract> : vector<4xf64>
            %896 = arith.addf %869, %888 fastmath<reassoc,contract> : vector<4xf64>
            %897 = arith.addf %870, %889 fastmath<reassoc,contract> : vector<4xf64>
            %898 = arith.addf %871, %890 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %891, %892, %893, %894, %895, %896, %897, %898 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %856, %857, %858, %859, %860, %861, %862, %863 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %899 = arith.cmpi slt, %c0, %832 : index
        %900 = arith.cmpi slt, %c1, %832 : index
        %901 = arith.cmpi slt, %c2, %832 : index
        %902 = arith.cmpi slt, %c3, %832 : index
        vector.store %840, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %903 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %841, %out2_1[%i_1_last_below_tile, %903] : memref<?x?xf64>, vector<4xf64>
        vector.store %842, %out2_1[%839, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %843, %out2_1[%839, %903] : memref<?x?xf64>, vector<4xf64>
        vector.store %844, %out2_1[%837, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %845, %out2_1[%837, %903] : memref<?x?xf64>, vector<4xf64>
        vector.store %846, %out2_1[%835, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %847, %out2_1[%835, %903] : memref<?x?xf64>, vector<4xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %904 = arith.addi %15, %683 overflow<nsw> : index
    %905 = arith.shrsi %904, %c3 : index
    %906 = arith.muli %905, %c8 overflow<nsw> : index
    %907 = arith.addi %906, %486 overflow<nsw> : index
    %908 = arith.maxsi %907, %486 : index
    %909 = arith.minsi %908, %4 : index
    %910 = arith.andi %4, %c7 : index
    %911 = arith.minsi %c4, %910 : index
    %912 = arith.maxsi %911, %c0 : index
    scf.for %j_1_last_right_panel = %687 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %912) {alignment = 64 : i64} : memref<?x?x?xf64>
      scf.for %k1_1_last_right_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
          %913 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
          %914 = arith.minsi %913, %4 : index
          scf.for %j_1_last_right_copy = %j_1_last_right_panel to %914 step %c1 {
            %915 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            %916 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
            memref.store %915, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %916] : memref<?x?x?xf64>
          }
        }
      }
      %917 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %918 = arith.subi %917, %j_1_last_right_panel overflow<nsw> : index
      %919 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %920 = arith.minsi %918, %919 : index
      %921 = vector.create_mask %920 : vector<4xi1>
      scf.for %i_1_last_right_tile = %486 to %909 step %c8 {
        %922 = arith.addi %i_1_last_right_tile, %c8 overflow<nsw> : index
        %923 = arith.subi %922, %i_1_last_right_tile overflow<nsw> : index
        %924 = arith.subi %909, %i_1_last_right_tile overflow<nsw> : index
        %925 = arith.minsi %923, %924 : index
        %926 = arith.addi %925, %minus1 overflow<nsw> : index
        %927 = arith.minsi %926, %c7 : index
        %928 = arith.addi %i_1_last_right_tile, %927 : index
        %929 = arith.minsi %926, %c6 : index
        %930 = arith.addi %i_1_last_right_tile, %929 : index
        %931 = arith.minsi %926, %c5 : index
        %932 = arith.addi %i_1_last_right_tile, %931 : index
        %933 = arith.minsi %926, %c4 : index
        %934 = arith.addi %i_1_last_right_tile, %933 : index
        %935 = arith.minsi %926, %c3 : index
        %936 = arith.addi %i_1_last_right_tile, %935 : index
        %937 = arith.minsi %926, %c2 : index
        %938 = arith.addi %i_1_last_right_tile, %937 : index
        %939 = arith.minsi %926, %c1 : index
        %940 = arith.addi %i_1_last_right_tile, %939 : index
        %941, %942, %943, %944, %945, %946, %947, %948 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%949 = %0, %950 = %0, %951 = %0, %952 = %0, %953 = %0, %954 = %0, %955 = %0, %956 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %957, %958, %959, %960, %961, %962, %963, %964 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%965 = %949, %966 = %950, %967 = %951, %968 = %952, %969 = %953, %970 = %954, %971 = %955, %972 = %956) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %973 = memref.load %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right] : memref<?x?x?xf64>
            %974 = vector.broadcast %973 : f64 to vector<4xf64>
            %975 = memref.load %a[%k1_1_last_right, %940, %k0_1_last_right] : memref<?x?x?xf64>
            %976 = vector.broadcast %975 : f64 to vector<4xf64>
            %977 = memref.load %a[%k1_1_last_right, %938, %k0_1_last_right] : memref<?x?x?xf64>
            %978 = vector.broadcast %977 : f64 to vector<4xf64>
            %979 = memref.load %a[%k1_1_last_right, %936, %k0_1_last_right] : memref<?x?x?xf64>
            %980 = vector.broadcast %979 : f64 to vector<4xf64>
            %981 = memref.load %a[%k1_1_last_right, %934, %k0_1_last_right] : memref<?x?x?xf64>
            %982 = vector.broadcast %981 : f64 to vector<4xf64>
            %983 = memref.load %a[%k1_1_last_right, %932, %k0_1_last_right] : memref<?x?x?xf64>
            %984 = vector.broadcast %983 : f64 to vector<4xf64>
            %985 = memref.load %a[%k1_1_last_right, %930, %k0_1_last_right] : memref<?x?x?xf64>
            %986 = vector.broadcast %985 : f64 to vector<4xf64>
            %987 = memref.load %a[%k1_1_last_right, %928, %k0_1_last_right] : memref<?x?x?xf64>
            %988 = vector.broadcast %987 : f64 to vector<4xf64>
            %989 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %921, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %990 = arith.mulf %974, %989 fastmath<reassoc,contract> : vector<4xf64>
            %991 = arith.mulf %976, %989 fastmath<reassoc,contract> : vector<4xf64>
            %992 = arith.mulf %978, %989 fastmath<reassoc,contract> : vector<4xf64>
            %993 = arith.mulf %980, %989 fastmath<reassoc,contract> : vector<4xf64>
            %994 = arith.mulf %982, %989 fastmath<reassoc,contract> : vector<4xf64>
            %995 = arith.mulf %984, %989 fastmath<reassoc,contract> : vector<4xf64>
            %996 = arith.mulf %986, %989 fastmath<reassoc,contract> : vector<4xf64>
            %997 = arith.mulf %988, %989 fastmath<reassoc,contract> : vector<4xf64>
            %998 = arith.addf %965, %990 fastmath<reassoc,contract> : vector<4xf64>
            %999 = arith.addf %966, %991 fastmath<reassoc,contract> : vector<4xf64>
            %1000 = arith.addf %967, %992 fastmath<reassoc,contract> : vector<4xf64>
            %1001 = arith.addf %968, %993 fastmath<reassoc,contract> : vector<4xf64>
            %1002 = arith.addf %969, %994 fastmath<reassoc,contract> : vector<4xf64>
            %1003 = arith.addf %970, %995 fastmath<reassoc,contract> : vector<4xf64>
            %1004 = arith.addf %971, %996 fastmath<reassoc,contract> : vector<4xf64>
            %1005 = arith.addf %972, %997 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %998, %999, %1000, %1001, %1002, %1003, %1004, %1005 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %957, %958, %959, %960, %961, %962, %963, %964 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1006 = arith.cmpi slt, %c0, %925 : index
        %1007 = arith.cmpi slt, %c1, %925 : index
        %1008 = arith.cmpi slt, %c2, %925 : index
        %1009 = arith.cmpi slt, %c3, %925 : index
        %1010 = arith.cmpi slt, %c4, %925 : index
        %1011 = arith.cmpi slt, %c5, %925 : index
        %1012 = arith.cmpi slt, %c6, %925 : index
        %1013 = arith.cmpi slt, %c7, %925 : index
        vector.maskedstore %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %921, %941 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%940, %j_1_last_right_panel], %921, %942 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%938, %j_1_last_right_panel], %921, %943 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%936, %j_1_last_right_panel], %921, %944 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%934, %j_1_last_right_panel], %921, %945 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%932, %j_1_last_right_panel], %921, %946 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%930, %j_1_last_right_panel], %921, %947 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%928, %j_1_last_right_panel], %921, %948 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_tile = %909 to %4 step %c4 {
        %1014 = arith.addi %i_1_last_right_below_tile, %c4 overflow<nsw> : index
        %1015 = arith.subi %1014, %i_1_last_right_below_tile overflow<nsw> : index
        %1016 = arith.subi %4, %i_1_last_right_below_tile overflow<nsw> : index
        %1017 = arith.minsi %1015, %1016 : index
        %1018 = arith.addi %1017, %minus1 overflow<nsw> : index
        %1019 = arith.minsi %1018, %c3 : index
        %1020 = arith.addi %i_1_last_right_below_tile, %1019 : index
        %1021 = arith.minsi %1018, %c2 : index
        %1022 = arith.addi %i_1_last_right_below_tile, %1021 : index
        %1023 = arith.minsi %1018, %c1 : index
        %1024 = arith.addi %i_1_last_right_below_tile, %1023 : index
        %1025, %1026, %1027, %1028 = scf.for %k1_1_last_right_below = %c0 to %3 step %c1 iter_args(%1029 = %0, %1030 = %0, %1031 = %0, %1032 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1033, %1034, %1035, %1036 = scf.for %k0_1_last_right_below = %c0 to %5 step %c1 iter_args(%1037 = %1029, %1038 = %1030, %1039 = %1031, %1040 = %1032) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1041 = memref.load %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1042 = vector.broadcast %1041 : f64 to vector<4xf64>
            %1043 = memref.load %a[%k1_1_last_right_below, %1024, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1044 = vector.broadcast %1043 : f64 to vector<4xf64>
            %1045 = memref.load %a[%k1_1_last_right_below, %1022, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1046 = vector.broadcast %1045 : f64 to vector<4xf64>
            %1047 = memref.load %a[%k1_1_last_right_below, %1020, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1048 = vector.broadcast %1047 : f64 to vector<4xf64>
            %1049 = vector.maskedload %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %c0], %921, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1050 = arith.mulf %1042, %1049 fastmath<reassoc,contract> : vector<4xf64>
            %1051 = arith.mulf %1044, %1049 fastmath<reassoc,contract> : vector<4xf64>
            %1052 = arith.mulf %1046, %1049 fastmath<reassoc,contract> : vector<4xf64>
            %1053 = arith.mulf %1048, %1049 fastmath<reassoc,contract> : vector<4xf64>
            %1054 = arith.addf %1037, %1050 fastmath<reassoc,contract> : vector<4xf64>
            %1055 = arith.addf %1038, %1051 fastmath<reassoc,contract> : vector<4xf64>
            %1056 = arith.addf %1039, %1052 fastmath<reassoc,contract> : vector<4xf64>
            %1057 = arith.addf %1040, %1053 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1054, %1055, %1056, %1057 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1033, %1034, %1035, %1036 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1058 = arith.cmpi slt, %c0, %1017 : index
        %1059 = arith.cmpi slt, %c1, %1017 : index
        %1060 = arith.cmpi slt, %c2, %1017 : index
        %1061 = arith.cmpi slt, %c3, %1017 : index
        vector.maskedstore %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %921, %1025 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1024, %j_1_last_right_panel], %921, %1026 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1022, %j_1_last_right_panel], %921, %1027 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1020, %j_1_last_right_panel], %921, %1028 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1062 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1063 = arith.minsi %1062, %4 : index
        scf.for %i_2 = %i_1 to %1063 step %c1 {
          %1064 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1065 = arith.maxsi %1064, %j_1 : index
          %1066 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1067 = arith.minsi %1066, %4 : index
          scf.for %j_2 = %1065 to %1067 step %c1 {
            %1068 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1068, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %15 = llvm.mlir.constant(24576) : i64
    %16 = llvm.mlir.constant(98304) : i64
    %17 = llvm.mlir.constant(131072) : i64
    %18 = llvm.mlir.constant(12288) : i64
    %19 = llvm.mlir.constant(64) : i64
    %20 = llvm.mlir.constant(-64) : i64
    %21 = llvm.mlir.constant(1 : i32) : i32
    %22 = llvm.mlir.constant(0 : i32) : i32
    %23 = llvm.mlir.constant(3 : i32) : i32
    %24 = llvm.mlir.constant(2 : i32) : i32
    %25 = llvm.mlir.constant(true) : i1
    %26 = llvm.mlir.constant(32768) : i64
    %27 = llvm.mlir.constant(24) : i64
    %28 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %30 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %31 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %32 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %33 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %34 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %35 = llvm.mul %a_size1, %b_stride1 : i64
    %36 = llvm.ashr %b_stride1, %1 : i64
    %37 = llvm.mul %36, %0 overflow<nsw> : i64
    %38 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %39 = llvm.add %a_size1, %3 overflow<nsw> : i64
    %40 = llvm.sdiv %39, %4 : i64
    %41 = llvm.srem %39, %4 : i64
    %42 = llvm.icmp "ne" %41, %6 : i64
    %43 = llvm.xor %41, %4 : i64
    %44 = llvm.icmp "slt" %43, %6 : i64
    %45 = llvm.and %42, %44 : i1
    %46 = llvm.add %40, %11 : i64
    %47 = llvm.select %45, %46, %40 : i1, i64
    %48 = llvm.mul %47, %5 overflow<nsw> : i64
    %49 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %50 = llvm.sdiv %49, %4 : i64
    %51 = llvm.srem %49, %4 : i64
    %52 = llvm.icmp "ne" %51, %6 : i64
    %53 = llvm.xor %51, %4 : i64
    %54 = llvm.icmp "slt" %53, %6 : i64
    %55 = llvm.and %52, %54 : i1
    %56 = llvm.add %50, %11 : i64
    %57 = llvm.select %55, %56, %50 : i1, i64
    %58 = llvm.mul %57, %4 overflow<nsw> : i64
    %59 = llvm.add %48, %58 overflow<nsw> : i64
    %60 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %61 = llvm.sdiv %60, %4 : i64
    %62 = llvm.srem %60, %4 : i64
    %63 = llvm.icmp "ne" %62, %6 : i64
    %64 = llvm.xor %62, %4 : i64
    %65 = llvm.icmp "slt" %64, %6 : i64
    %66 = llvm.and %63, %65 : i1
    %67 = llvm.add %61, %11 : i64
    %68 = llvm.select %66, %67, %61 : i1, i64
    %69 = llvm.mul %68, %4 overflow<nsw> : i64
    %70 = llvm.add %59, %69 overflow<nsw> : i64
    %71 = llvm.intr.smax(%70, %6) : (i64, i64) -> i64
    %72 = llvm.intr.smin(%71, %a_size1) : (i64, i64) -> i64
    %73 = llvm.ashr %49, %1 : i64
    %74 = llvm.mul %73, %0 overflow<nsw> : i64
    %75 = llvm.intr.smin(%74, %a_size1) : (i64, i64) -> i64
    %76 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %77 = llvm.mul %76, %a_size1 : i64
    %78 = llvm.icmp "sgt" %77, %15 : i64
    %79 = llvm.icmp "sgt" %77, %16 : i64
    %80 = llvm.sub %6, %b_stride1 : i64
    %81 = llvm.and %b_stride1, %80 : i64
    %82 = llvm.mul %76, %81 : i64
    %83 = llvm.icmp "sgt" %82, %17 : i64
    %84 = llvm.and %78, %83 : i1
    %85 = llvm.or %79, %84 : i1
    %86 = llvm.select %85, %76, %6 : i1, i64
    %87 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %88 = llvm.and %b_stride1, %10 : i64
    %89 = llvm.intr.smin(%9, %88) : (i64, i64) -> i64
    %90 = llvm.intr.smax(%89, %6) : (i64, i64) -> i64
    %91 = llvm.mul %87, %a_size1 : i64
    %92 = llvm.icmp "sgt" %91, %18 : i64
    %93 = llvm.select %92, %87, %6 : i1, i64
    %94 = llvm.select %92, %90, %6 : i1, i64
    %95 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %95, ^bb1(%6 : i64), ^bb50
  ^bb1(%b0: i64):
    %96 = llvm.icmp "slt" %6, %37 : i64
    llvm.cond_br %96, ^bb2(%6 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %97 = llvm.icmp "slt" %6, %38 : i64
    llvm.cond_br %97, ^bb3(%6 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %98 = llvm.mul %86, %19 overflow<nsw> : i64
    %99 = llvm.add %98, %19 overflow<nsw> : i64
    %100 = llvm.and %99, %20 : i64
    %b_copy = llvm.call @aligned_alloc(%19, %100) : (i64, i64) -> !llvm.ptr
    %101 = llvm.mlir.zero : !llvm.ptr
    %102 = llvm.icmp "ne" %b_copy, %101 : !llvm.ptr
    llvm.cond_br %102, ^bb4, ^bb130(%21 : i32)
  ^bb4:
    llvm.cond_br %85, ^bb5, ^bb8
  ^bb5:
    %103 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %104 = llvm.intr.smin(%103, %a_stride1) : (i64, i64) -> i64
    %105 = llvm.icmp "slt" %k0_piece, %104 : i64
    llvm.cond_br %105, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %106 = llvm.add %k0_copy, %0 overflow<nsw> : i64
    %107 = llvm.mul %b0, %30 overflow<nsw> : i64
    %108 = llvm.mul %106, %b_stride1 overflow<nsw> : i64
    %109 = llvm.add %107, %108 overflow<nsw> : i64
    %110 = llvm.add %109, %j_panel overflow<nsw> : i64
    %111 = llvm.getelementptr %b[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%111, %22, %23, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %112 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %113 = llvm.add %107, %112 overflow<nsw> : i64
    %114 = llvm.add %113, %j_panel overflow<nsw> : i64
    %115 = llvm.getelementptr inbounds %b[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %116 = llvm.load %115 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %117 = llvm.getelementptr inbounds %115[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %118 = llvm.load %117 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %119 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %120 = llvm.mul %119, %0 overflow<nsw> : i64
    %121 = llvm.getelementptr inbounds %b_copy[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %116, %121 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %122 = llvm.add %6, %9 overflow<nsw> : i64
    %123 = llvm.add %120, %122 overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %b_copy[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %118, %124 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %125 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %126 = llvm.icmp "slt" %125, %104 : i64
    llvm.cond_br %126, ^bb6(%125 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %127 = llvm.sub %a_stride1, %k0_piece overflow<nsw> : i64
    %128 = llvm.intr.smin(%7, %127) : (i64, i64) -> i64
    %129 = llvm.intr.smax(%128, %6) : (i64, i64) -> i64
    %130 = llvm.select %85, %6, %129 : i1, i64
    %131 = llvm.mul %b0, %30 overflow<nsw> : i64
    %132 = llvm.mul %k0_piece, %b_stride1 overflow<nsw> : i64
    %133 = llvm.add %131, %132 overflow<nsw> : i64
    %134 = llvm.add %133, %j_panel overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %b[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.select %85, %b_copy, %135 : i1, !llvm.ptr
    %137 = llvm.select %85, %86, %130 : i1, i64
    %138 = llvm.select %85, %0, %b_stride1 : i1, i64
    %139 = llvm.icmp "slt" %6, %72 : i64
    llvm.cond_br %139, ^bb9(%6 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %140 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %141 = llvm.sub %140, %i_tile overflow<nsw> : i64
    %142 = llvm.sub %72, %i_tile overflow<nsw> : i64
    %143 = llvm.intr.smin(%141, %142) : (i64, i64) -> i64
    %144 = llvm.add %143, %11 overflow<nsw> : i64
    %145 = llvm.intr.smin(%144, %3) : (i64, i64) -> i64
    %146 = llvm.add %i_tile, %145 : i64
    %147 = llvm.intr.smin(%144, %9) : (i64, i64) -> i64
    %148 = llvm.add %i_tile, %147 : i64
    %149 = llvm.intr.smin(%144, %1) : (i64, i64) -> i64
    %150 = llvm.add %i_tile, %149 : i64
    %151 = llvm.intr.smin(%144, %12) : (i64, i64) -> i64
    %152 = llvm.add %i_tile, %151 : i64
    %153 = llvm.intr.smin(%144, %2) : (i64, i64) -> i64
    %154 = llvm.add %i_tile, %153 : i64
    %155 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %155, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %156 = llvm.icmp "slt" %6, %143 : i64
    %157 = llvm.icmp "slt" %2, %143 : i64
    %158 = llvm.icmp "slt" %12, %143 : i64
    %159 = llvm.icmp "slt" %1, %143 : i64
    %160 = llvm.icmp "slt" %9, %143 : i64
    %161 = llvm.icmp "slt" %3, %143 : i64
    %162 = llvm.mul %b0, %35 overflow<nsw> : i64
    %163 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %164 = llvm.add %162, %163 overflow<nsw> : i64
    %165 = llvm.add %164, %j_panel overflow<nsw> : i64
    %166 = llvm.getelementptr inbounds %out0[%165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %167 = llvm.load %166 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %168 = llvm.getelementptr inbounds %166[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %169 = llvm.load %168 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %170 = llvm.mul %154, %b_stride1 overflow<nsw> : i64
    %171 = llvm.add %162, %170 overflow<nsw> : i64
    %172 = llvm.add %171, %j_panel overflow<nsw> : i64
    %173 = llvm.getelementptr inbounds %out0[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %174 = llvm.load %173 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %175 = llvm.getelementptr inbounds %173[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %176 = llvm.load %175 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %177 = llvm.mul %152, %b_stride1 overflow<nsw> : i64
    %178 = llvm.add %162, %177 overflow<nsw> : i64
    %179 = llvm.add %178, %j_panel overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %out0[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %181 = llvm.load %180 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %182 = llvm.getelementptr inbounds %180[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %183 = llvm.load %182 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %184 = llvm.mul %150, %b_stride1 overflow<nsw> : i64
    %185 = llvm.add %162, %184 overflow<nsw> : i64
    %186 = llvm.add %185, %j_panel overflow<nsw> : i64
    %187 = llvm.getelementptr inbounds %out0[%186] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %188 = llvm.load %187 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %189 = llvm.getelementptr inbounds %187[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %190 = llvm.load %189 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %191 = llvm.mul %148, %b_stride1 overflow<nsw> : i64
    %192 = llvm.add %162, %191 overflow<nsw> : i64
    %193 = llvm.add %192, %j_panel overflow<nsw> : i64
    %194 = llvm.getelementptr inbounds %out0[%193] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %195 = llvm.load %194 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %196 = llvm.getelementptr inbounds %194[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %198 = llvm.mul %146, %b_stride1 overflow<nsw> : i64
    %199 = llvm.add %162, %198 overflow<nsw> : i64
    %200 = llvm.add %199, %j_panel overflow<nsw> : i64
    %201 = llvm.getelementptr inbounds %out0[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %202 = llvm.load %201 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %203 = llvm.getelementptr inbounds %201[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %204 = llvm.load %203 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%167, %169, %174, %176, %181, %183, %188, %190, %195, %197, %202, %204 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%205: vector<4xf64>, %206: vector<4xf64>, %207: vector<4xf64>, %208: vector<4xf64>, %209: vector<4xf64>, %210: vector<4xf64>, %211: vector<4xf64>, %212: vector<4xf64>, %213: vector<4xf64>, %214: vector<4xf64>, %215: vector<4xf64>, %216: vector<4xf64>):
    %217 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %218 = llvm.intr.smin(%217, %a_stride1) : (i64, i64) -> i64
    %219 = llvm.icmp "slt" %k0_piece, %218 : i64
    llvm.cond_br %219, ^bb13(%k0_piece, %205, %206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%205, %206, %207, %208, %209, %210, %211, %212, %213, %214, %215, %216 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %220: vector<4xf64>, %221: vector<4xf64>, %222: vector<4xf64>, %223: vector<4xf64>, %224: vector<4xf64>, %225: vector<4xf64>, %226: vector<4xf64>, %227: vector<4xf64>, %228: vector<4xf64>, %229: vector<4xf64>, %230: vector<4xf64>, %231: vector<4xf64>):
    %232 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %233 = llvm.add %232, %0 overflow<nsw> : i64
    %234 = llvm.mul %233, %138 overflow<nsw> : i64
    %235 = llvm.getelementptr %136[%234] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%235, %22, %23, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %236 = llvm.and %k0, %10 : i64
    %237 = llvm.add %140, %236 overflow<nsw> : i64
    %238 = llvm.mul %b0, %29 overflow<nsw> : i64
    %239 = llvm.mul %237, %a_stride1 overflow<nsw> : i64
    %240 = llvm.add %238, %239 overflow<nsw> : i64
    %241 = llvm.add %240, %k0 overflow<nsw> : i64
    %242 = llvm.getelementptr %a[%241] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%242, %22, %24, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %243 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %244 = llvm.add %238, %243 overflow<nsw> : i64
    %245 = llvm.add %244, %k0 overflow<nsw> : i64
    %246 = llvm.getelementptr inbounds %a[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> f64
    %248 = llvm.mlir.poison : vector<4xf64>
    %249 = llvm.insertelement %247, %248[%6 : i64] : vector<4xf64>
    %250 = llvm.shufflevector %249, %248 [0, 0, 0, 0] : vector<4xf64>
    %251 = llvm.mul %154, %a_stride1 overflow<nsw> : i64
    %252 = llvm.add %238, %251 overflow<nsw> : i64
    %253 = llvm.add %252, %k0 overflow<nsw> : i64
    %254 = llvm.getelementptr inbounds %a[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> f64
    %256 = llvm.mlir.poison : vector<4xf64>
    %257 = llvm.insertelement %255, %256[%6 : i64] : vector<4xf64>
    %258 = llvm.shufflevector %257, %256 [0, 0, 0, 0] : vector<4xf64>
    %259 = llvm.mul %152, %a_stride1 overflow<nsw> : i64
    %260 = llvm.add %238, %259 overflow<nsw> : i64
    %261 = llvm.add %260, %k0 overflow<nsw> : i64
    %262 = llvm.getelementptr inbounds %a[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %263 = llvm.load %262 {alignment = 8 : i64} : !llvm.ptr -> f64
    %264 = llvm.mlir.poison : vector<4xf64>
    %265 = llvm.insertelement %263, %264[%6 : i64] : vector<4xf64>
    %266 = llvm.shufflevector %265, %264 [0, 0, 0, 0] : vector<4xf64>
    %267 = llvm.mul %150, %a_stride1 overflow<nsw> : i64
    %268 = llvm.add %238, %267 overflow<nsw> : i64
    %269 = llvm.add %268, %k0 overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %a[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %271 = llvm.load %270 {alignment = 8 : i64} : !llvm.ptr -> f64
    %272 = llvm.mlir.poison : vector<4xf64>
    %273 = llvm.insertelement %271, %272[%6 : i64] : vector<4xf64>
    %274 = llvm.shufflevector %273, %272 [0, 0, 0, 0] : vector<4xf64>
    %275 = llvm.mul %148, %a_stride1 overflow<nsw> : i64
    %276 = llvm.add %238, %275 overflow<nsw> : i64
    %277 = llvm.add %276, %k0 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %a[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %279 = llvm.load %278 {alignment = 8 : i64} : !llvm.ptr -> f64
    %280 = llvm.mlir.poison : vector<4xf64>
    %281 = llvm.insertelement %279, %280[%6 : i64] : vector<4xf64>
    %282 = llvm.shufflevector %281, %280 [0, 0, 0, 0] : vector<4xf64>
    %283 = llvm.mul %146, %a_stride1 overflow<nsw> : i64
    %284 = llvm.add %238, %283 overflow<nsw> : i64
    %285 = llvm.add %284, %k0 overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %a[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %287 = llvm.load %286 {alignment = 8 : i64} : !llvm.ptr -> f64
    %288 = llvm.mlir.poison : vector<4xf64>
    %289 = llvm.insertelement %287, %288[%6 : i64] : vector<4xf64>
    %290 = llvm.shufflevector %289, %288 [0, 0, 0, 0] : vector<4xf64>
    %291 = llvm.mul %232, %138 overflow<nsw> : i64
    %292 = llvm.getelementptr inbounds %136[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %293 = llvm.load %292 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %294 = llvm.add %6, %9 overflow<nsw> : i64
    %295 = llvm.add %291, %294 overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %136[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %297 = llvm.load %296 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %298 = llvm.fmul %250, %293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %299 = llvm.fmul %250, %297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %300 = llvm.fmul %258, %293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %301 = llvm.fmul %258, %297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %302 = llvm.fmul %266, %293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %303 = llvm.fmul %266, %297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %304 = llvm.fmul %274, %293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %305 = llvm.fmul %274, %297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %306 = llvm.fmul %282, %293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %307 = llvm.fmul %282, %297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %308 = llvm.fmul %290, %293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %309 = llvm.fmul %290, %297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %310 = llvm.fadd %220, %298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %311 = llvm.fadd %221, %299 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %312 = llvm.fadd %222, %300 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %313 = llvm.fadd %223, %301 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %314 = llvm.fadd %224, %302 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %315 = llvm.fadd %225, %303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %316 = llvm.fadd %226, %304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %317 = llvm.fadd %227, %305 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %318 = llvm.fadd %228, %306 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %319 = llvm.fadd %229, %307 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %320 = llvm.fadd %230, %308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %321 = llvm.fadd %231, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %322 = llvm.add %k0, %2 overflow<nsw> : i64
    %323 = llvm.icmp "slt" %322, %218 : i64
    llvm.cond_br %323, ^bb13(%322, %310, %311, %312, %313, %314, %315, %316, %317, %318, %319, %320, %321 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%310, %311, %312, %313, %314, %315, %316, %317, %318, %319, %320, %321 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%324: vector<4xf64>, %325: vector<4xf64>, %326: vector<4xf64>, %327: vector<4xf64>, %328: vector<4xf64>, %329: vector<4xf64>, %330: vector<4xf64>, %331: vector<4xf64>, %332: vector<4xf64>, %333: vector<4xf64>, %334: vector<4xf64>, %335: vector<4xf64>):
    %336 = llvm.icmp "slt" %6, %143 : i64
    %337 = llvm.icmp "slt" %2, %143 : i64
    %338 = llvm.icmp "slt" %12, %143 : i64
    %339 = llvm.icmp "slt" %1, %143 : i64
    %340 = llvm.icmp "slt" %9, %143 : i64
    %341 = llvm.icmp "slt" %3, %143 : i64
    %342 = llvm.mul %b0, %35 overflow<nsw> : i64
    %343 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %344 = llvm.add %342, %343 overflow<nsw> : i64
    %345 = llvm.add %344, %j_panel overflow<nsw> : i64
    %346 = llvm.getelementptr inbounds %out0[%345] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %324, %346 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %347 = llvm.getelementptr inbounds %346[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %325, %347 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %348 = llvm.mul %154, %b_stride1 overflow<nsw> : i64
    %349 = llvm.add %342, %348 overflow<nsw> : i64
    %350 = llvm.add %349, %j_panel overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %out0[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %326, %351 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %352 = llvm.getelementptr inbounds %351[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %327, %352 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %353 = llvm.mul %152, %b_stride1 overflow<nsw> : i64
    %354 = llvm.add %342, %353 overflow<nsw> : i64
    %355 = llvm.add %354, %j_panel overflow<nsw> : i64
    %356 = llvm.getelementptr inbounds %out0[%355] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %328, %356 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %357 = llvm.getelementptr inbounds %356[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %329, %357 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %358 = llvm.mul %150, %b_stride1 overflow<nsw> : i64
    %359 = llvm.add %342, %358 overflow<nsw> : i64
    %360 = llvm.add %359, %j_panel overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %out0[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %330, %361 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %362 = llvm.getelementptr inbounds %361[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %331, %362 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %363 = llvm.mul %148, %b_stride1 overflow<nsw> : i64
    %364 = llvm.add %342, %363 overflow<nsw> : i64
    %365 = llvm.add %364, %j_panel overflow<nsw> : i64
    %366 = llvm.getelementptr inbounds %out0[%365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %332, %366 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %367 = llvm.getelementptr inbounds %366[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %333, %367 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %368 = llvm.mul %146, %b_stride1 overflow<nsw> : i64
    %369 = llvm.add %342, %368 overflow<nsw> : i64
    %370 = llvm.add %369, %j_panel overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out0[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %334, %371 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %372 = llvm.getelementptr inbounds %371[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %335, %372 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %373 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %374 = llvm.icmp "slt" %373, %72 : i64
    llvm.cond_br %374, ^bb9(%373 : i64), ^bb15
  ^bb15:
    %375 = llvm.icmp "slt" %72, %a_size1 : i64
    llvm.cond_br %375, ^bb16(%72 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %376 = llvm.add %i_below_tile, %9 overflow<nsw> : i64
    %377 = llvm.sub %376, %i_below_tile overflow<nsw> : i64
    %378 = llvm.sub %a_size1, %i_below_tile overflow<nsw> : i64
    %379 = llvm.intr.smin(%377, %378) : (i64, i64) -> i64
    %380 = llvm.add %379, %11 overflow<nsw> : i64
    %381 = llvm.intr.smin(%380, %1) : (i64, i64) -> i64
    %382 = llvm.add %i_below_tile, %381 : i64
    %383 = llvm.intr.smin(%380, %12) : (i64, i64) -> i64
    %384 = llvm.add %i_below_tile, %383 : i64
    %385 = llvm.intr.smin(%380, %2) : (i64, i64) -> i64
    %386 = llvm.add %i_below_tile, %385 : i64
    %387 = llvm.icmp "eq" %k0_piece, %6 : i64
    llvm.cond_br %387, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %388 = llvm.icmp "slt" %6, %379 : i64
    %389 = llvm.icmp "slt" %2, %379 : i64
    %390 = llvm.icmp "slt" %12, %379 : i64
    %391 = llvm.icmp "slt" %1, %379 : i64
    %392 = llvm.mul %b0, %35 overflow<nsw> : i64
    %393 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %394 = llvm.add %392, %393 overflow<nsw> : i64
    %395 = llvm.add %394, %j_panel overflow<nsw> : i64
    %396 = llvm.getelementptr inbounds %out0[%395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %397 = llvm.load %396 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %398 = llvm.getelementptr inbounds %396[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %399 = llvm.load %398 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %400 = llvm.mul %386, %b_stride1 overflow<nsw> : i64
    %401 = llvm.add %392, %400 overflow<nsw> : i64
    %402 = llvm.add %401, %j_panel overflow<nsw> : i64
    %403 = llvm.getelementptr inbounds %out0[%402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %404 = llvm.load %403 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %405 = llvm.getelementptr inbounds %403[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %406 = llvm.load %405 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %407 = llvm.mul %384, %b_stride1 overflow<nsw> : i64
    %408 = llvm.add %392, %407 overflow<nsw> : i64
    %409 = llvm.add %408, %j_panel overflow<nsw> : i64
    %410 = llvm.getelementptr inbounds %out0[%409] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %411 = llvm.load %410 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %412 = llvm.getelementptr inbounds %410[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %413 = llvm.load %412 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %414 = llvm.mul %382, %b_stride1 overflow<nsw> : i64
    %415 = llvm.add %392, %414 overflow<nsw> : i64
    %416 = llvm.add %415, %j_panel overflow<nsw> : i64
    %417 = llvm.getelementptr inbounds %out0[%416] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %418 = llvm.load %417 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %419 = llvm.getelementptr inbounds %417[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %420 = llvm.load %419 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%397, %399, %404, %406, %411, %413, %418, %420 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%421: vector<4xf64>, %422: vector<4xf64>, %423: vector<4xf64>, %424: vector<4xf64>, %425: vector<4xf64>, %426: vector<4xf64>, %427: vector<4xf64>, %428: vector<4xf64>):
    %429 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %430 = llvm.intr.smin(%429, %a_stride1) : (i64, i64) -> i64
    %431 = llvm.icmp "slt" %k0_piece, %430 : i64
    llvm.cond_br %431, ^bb20(%k0_piece, %421, %422, %423, %424, %425, %426, %427, %428 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%421, %422, %423, %424, %425, %426, %427, %428 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %432: vector<4xf64>, %433: vector<4xf64>, %434: vector<4xf64>, %435: vector<4xf64>, %436: vector<4xf64>, %437: vector<4xf64>, %438: vector<4xf64>, %439: vector<4xf64>):
    %440 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %441 = llvm.add %440, %0 overflow<nsw> : i64
    %442 = llvm.mul %441, %138 overflow<nsw> : i64
    %443 = llvm.getelementptr %136[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%443, %22, %23, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %444 = llvm.mul %b0, %29 overflow<nsw> : i64
    %445 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %446 = llvm.add %444, %445 overflow<nsw> : i64
    %447 = llvm.add %446, %k0_below overflow<nsw> : i64
    %448 = llvm.getelementptr inbounds %a[%447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %449 = llvm.load %448 {alignment = 8 : i64} : !llvm.ptr -> f64
    %450 = llvm.mlir.poison : vector<4xf64>
    %451 = llvm.insertelement %449, %450[%6 : i64] : vector<4xf64>
    %452 = llvm.shufflevector %451, %450 [0, 0, 0, 0] : vector<4xf64>
    %453 = llvm.mul %386, %a_stride1 overflow<nsw> : i64
    %454 = llvm.add %444, %453 overflow<nsw> : i64
    %455 = llvm.add %454, %k0_below overflow<nsw> : i64
    %456 = llvm.getelementptr inbounds %a[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> f64
    %458 = llvm.mlir.poison : vector<4xf64>
    %459 = llvm.insertelement %457, %458[%6 : i64] : vector<4xf64>
    %460 = llvm.shufflevector %459, %458 [0, 0, 0, 0] : vector<4xf64>
    %461 = llvm.mul %384, %a_stride1 overflow<nsw> : i64
    %462 = llvm.add %444, %461 overflow<nsw> : i64
    %463 = llvm.add %462, %k0_below overflow<nsw> : i64
    %464 = llvm.getelementptr inbounds %a[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %465 = llvm.load %464 {alignment = 8 : i64} : !llvm.ptr -> f64
    %466 = llvm.mlir.poison : vector<4xf64>
    %467 = llvm.insertelement %465, %466[%6 : i64] : vector<4xf64>
    %468 = llvm.shufflevector %467, %466 [0, 0, 0, 0] : vector<4xf64>
    %469 = llvm.mul %382, %a_stride1 overflow<nsw> : i64
    %470 = llvm.add %444, %469 overflow<nsw> : i64
    %471 = llvm.add %470, %k0_below overflow<nsw> : i64
    %472 = llvm.getelementptr inbounds %a[%471] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %473 = llvm.load %472 {alignment = 8 : i64} : !llvm.ptr -> f64
    %474 = llvm.mlir.poison : vector<4xf64>
    %475 = llvm.insertelement %473, %474[%6 : i64] : vector<4xf64>
    %476 = llvm.shufflevector %475, %474 [0, 0, 0, 0] : vector<4xf64>
    %477 = llvm.mul %440, %138 overflow<nsw> : i64
    %478 = llvm.getelementptr inbounds %136[%477] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %479 = llvm.load %478 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %480 = llvm.add %6, %9 overflow<nsw> : i64
    %481 = llvm.add %477, %480 overflow<nsw> : i64
    %482 = llvm.getelementptr inbounds %136[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %483 = llvm.load %482 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %484 = llvm.fmul %452, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %485 = llvm.fmul %452, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %486 = llvm.fmul %460, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %487 = llvm.fmul %460, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %488 = llvm.fmul %468, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %489 = llvm.fmul %468, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %490 = llvm.fmul %476, %479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %491 = llvm.fmul %476, %483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %492 = llvm.fadd %432, %484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %493 = llvm.fadd %433, %485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %494 = llvm.fadd %434, %486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %495 = llvm.fadd %435, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %496 = llvm.fadd %436, %488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %497 = llvm.fadd %437, %489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %498 = llvm.fadd %438, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %499 = llvm.fadd %439, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %500 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %501 = llvm.icmp "slt" %500, %430 : i64
    llvm.cond_br %501, ^bb20(%500, %492, %493, %494, %495, %496, %497, %498, %499 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%492, %493, %494, %495, %496, %497, %498, %499 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%502: vector<4xf64>, %503: vector<4xf64>, %504: vector<4xf64>, %505: vector<4xf64>, %506: vector<4xf64>, %507: vector<4xf64>, %508: vector<4xf64>, %509: vector<4xf64>):
    %510 = llvm.icmp "slt" %6, %379 : i64
    %511 = llvm.icmp "slt" %2, %379 : i64
    %512 = llvm.icmp "slt" %12, %379 : i64
    %513 = llvm.icmp "slt" %1, %379 : i64
    %514 = llvm.mul %b0, %35 overflow<nsw> : i64
    %515 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %516 = llvm.add %514, %515 overflow<nsw> : i64
    %517 = llvm.add %516, %j_panel overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %out0[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %502, %518 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %519 = llvm.getelementptr inbounds %518[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %503, %519 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %520 = llvm.mul %386, %b_stride1 overflow<nsw> : i64
    %521 = llvm.add %514, %520 overflow<nsw> : i64
    %522 = llvm.add %521, %j_panel overflow<nsw> : i64
    %523 = llvm.getelementptr inbounds %out0[%522] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %504, %523 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %524 = llvm.getelementptr inbounds %523[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %505, %524 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %525 = llvm.mul %384, %b_stride1 overflow<nsw> : i64
    %526 = llvm.add %514, %525 overflow<nsw> : i64
    %527 = llvm.add %526, %j_panel overflow<nsw> : i64
    %528 = llvm.getelementptr inbounds %out0[%527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %506, %528 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %529 = llvm.getelementptr inbounds %528[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %507, %529 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %530 = llvm.mul %382, %b_stride1 overflow<nsw> : i64
    %531 = llvm.add %514, %530 overflow<nsw> : i64
    %532 = llvm.add %531, %j_panel overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %out0[%532] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %508, %533 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %534 = llvm.getelementptr inbounds %533[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %509, %534 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %535 = llvm.add %i_below_tile, %9 overflow<nsw> : i64
    %536 = llvm.icmp "slt" %535, %a_size1 : i64
    llvm.cond_br %536, ^bb16(%535 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %537 = llvm.add %k0_piece, %7 overflow<nsw> : i64
    %538 = llvm.icmp "slt" %537, %38 : i64
    llvm.cond_br %538, ^bb3(%537 : i64), ^bb23
  ^bb23:
    %539 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %540 = llvm.icmp "slt" %539, %37 : i64
    llvm.cond_br %540, ^bb2(%539 : i64), ^bb24
  ^bb24:
    %541 = llvm.icmp "slt" %37, %b_stride1 : i64
    llvm.cond_br %541, ^bb25(%37 : i64), ^bb49
  ^bb25(%j_right_panel: i64):
    %542 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %543 = llvm.intr.smin(%9, %542) : (i64, i64) -> i64
    %544 = llvm.intr.smax(%543, %6) : (i64, i64) -> i64
    %545 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %546 = llvm.sub %545, %j_right_panel overflow<nsw> : i64
    %547 = llvm.intr.smin(%546, %542) : (i64, i64) -> i64
    %548 = llvm.intr.smin(%547, %9) : (i64, i64) -> i64
    %549 = llvm.intr.smax(%548, %6) : (i64, i64) -> i64
    %550 = llvm.trunc %549 : i64 to i32
    %551 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %552 = llvm.mlir.poison : vector<4xi32>
    %553 = llvm.insertelement %550, %552[%6 : i64] : vector<4xi32>
    %554 = llvm.shufflevector %553, %552 [0, 0, 0, 0] : vector<4xi32>
    %555 = llvm.icmp "slt" %551, %554 : vector<4xi32>
    %556 = llvm.icmp "slt" %6, %38 : i64
    llvm.cond_br %556, ^bb26(%6 : i64), ^bb48
  ^bb26(%k0_right_piece: i64):
    %557 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %93) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %558 = llvm.extractvalue %557[0] : !llvm.struct<(i64, i1)>
    %559 = llvm.extractvalue %557[1] : !llvm.struct<(i64, i1)>
    %560 = llvm.xor %559, %25 : i1
    llvm.cond_br %560, ^bb27, ^bb130(%21 : i32)
  ^bb27:
    %561 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%558, %94) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %562 = llvm.extractvalue %561[0] : !llvm.struct<(i64, i1)>
    %563 = llvm.extractvalue %561[1] : !llvm.struct<(i64, i1)>
    %564 = llvm.xor %563, %25 : i1
    llvm.cond_br %564, ^bb28, ^bb130(%21 : i32)
  ^bb28:
    %565 = llvm.add %562, %19 overflow<nsw> : i64
    %566 = llvm.and %565, %20 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%19, %566) : (i64, i64) -> !llvm.ptr
    %567 = llvm.mlir.zero : !llvm.ptr
    %568 = llvm.icmp "ne" %b_copy_1, %567 : !llvm.ptr
    llvm.cond_br %568, ^bb29, ^bb130(%21 : i32)
  ^bb29:
    llvm.cond_br %92, ^bb30, ^bb33
  ^bb30:
    %569 = llvm.add %k0_right_piece, %8 overflow<nsw> : i64
    %570 = llvm.intr.smin(%569, %a_stride1) : (i64, i64) -> i64
    %571 = llvm.icmp "slt" %k0_right_piece, %570 : i64
    llvm.cond_br %571, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %572 = llvm.add %k0_right_copy, %0 overflow<nsw> : i64
    %573 = llvm.mul %b0, %30 overflow<nsw> : i64
    %574 = llvm.mul %572, %b_stride1 overflow<nsw> : i64
    %575 = llvm.add %573, %574 overflow<nsw> : i64
    %576 = llvm.add %575, %j_right_panel overflow<nsw> : i64
    %577 = llvm.getelementptr %b[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%577, %22, %23, %21) : (!llvm.ptr, i32, i32, i32) -> ()
    %578 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %579 = llvm.add %573, %578 overflow<nsw> : i64
    %580 = llvm.add %579, %j_right_panel overflow<nsw> : i64
    %581 = llvm.getelementptr inbounds %b[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %582 = llvm.intr.masked.load %581, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %583 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %584 = llvm.mul %583, %94 overflow<nsw> : i64
    %585 = llvm.getelementptr inbounds %b_copy_1[%584] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %582, %585, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %586 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %587 = llvm.icmp "slt" %586, %570 : i64
    llvm.cond_br %587, ^bb31(%586 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %588 = llvm.sub %a_stride1, %k0_right_piece overflow<nsw> : i64
    %589 = llvm.intr.smin(%8, %588) : (i64, i64) -> i64
    %590 = llvm.intr.smax(%589, %6) : (i64, i64) -> i64
    %591 = llvm.select %92, %6, %590 : i1, i64
    %592 = llvm.mul %b0, %30 overflow<nsw> : i64
    %593 = llvm.mul %k0_right_piece, %b_stride1 overflow<nsw> : i64
    %594 = llvm.add %592, %593 overflow<nsw> : i64
    %595 = llvm.add %594, %j_right_panel overflow<nsw> : i64
    %596 = llvm.getelementptr inbounds %b[%595] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %597 = llvm.select %92, %b_copy_1, %596 : i1, !llvm.ptr
    %598 = llvm.select %92, %93, %591 : i1, i64
    %599 = llvm.select %92, %94, %544 : i1, i64
    %600 = llvm.select %92, %94, %b_stride1 : i1, i64
    %601 = llvm.icmp "slt" %6, %75 : i64
    llvm.cond_br %601, ^bb34(%6 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %602 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %603 = llvm.sub %602, %i_right_tile overflow<nsw> : i64
    %604 = llvm.sub %75, %i_right_tile overflow<nsw> : i64
    %605 = llvm.intr.smin(%603, %604) : (i64, i64) -> i64
    %606 = llvm.add %605, %11 overflow<nsw> : i64
    %607 = llvm.intr.smin(%606, %10) : (i64, i64) -> i64
    %608 = llvm.add %i_right_tile, %607 : i64
    %609 = llvm.intr.smin(%606, %4) : (i64, i64) -> i64
    %610 = llvm.add %i_right_tile, %609 : i64
    %611 = llvm.intr.smin(%606, %3) : (i64, i64) -> i64
    %612 = llvm.add %i_right_tile, %611 : i64
    %613 = llvm.intr.smin(%606, %9) : (i64, i64) -> i64
    %614 = llvm.add %i_right_tile, %613 : i64
    %615 = llvm.intr.smin(%606, %1) : (i64, i64) -> i64
    %616 = llvm.add %i_right_tile, %615 : i64
    %617 = llvm.intr.smin(%606, %12) : (i64, i64) -> i64
    %618 = llvm.add %i_right_tile, %617 : i64
    %619 = llvm.intr.smin(%606, %2) : (i64, i64) -> i64
    %620 = llvm.add %i_right_tile, %619 : i64
    %621 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %621, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %622 = llvm.icmp "slt" %6, %605 : i64
    %623 = llvm.icmp "slt" %2, %605 : i64
    %624 = llvm.icmp "slt" %12, %605 : i64
    %625 = llvm.icmp "slt" %1, %605 : i64
    %626 = llvm.icmp "slt" %9, %605 : i64
    %627 = llvm.icmp "slt" %3, %605 : i64
    %628 = llvm.icmp "slt" %4, %605 : i64
    %629 = llvm.icmp "slt" %10, %605 : i64
    %630 = llvm.mul %b0, %35 overflow<nsw> : i64
    %631 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %632 = llvm.add %630, %631 overflow<nsw> : i64
    %633 = llvm.add %632, %j_right_panel overflow<nsw> : i64
    %634 = llvm.getelementptr inbounds %out0[%633] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %635 = llvm.intr.masked.load %634, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %636 = llvm.mul %620, %b_stride1 overflow<nsw> : i64
    %637 = llvm.add %630, %636 overflow<nsw> : i64
    %638 = llvm.add %637, %j_right_panel overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %out0[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %640 = llvm.intr.masked.load %639, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %641 = llvm.mul %618, %b_stride1 overflow<nsw> : i64
    %642 = llvm.add %630, %641 overflow<nsw> : i64
    %643 = llvm.add %642, %j_right_panel overflow<nsw> : i64
    %644 = llvm.getelementptr inbounds %out0[%643] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %645 = llvm.intr.masked.load %644, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %646 = llvm.mul %616, %b_stride1 overflow<nsw> : i64
    %647 = llvm.add %630, %646 overflow<nsw> : i64
    %648 = llvm.add %647, %j_right_panel overflow<nsw> : i64
    %649 = llvm.getelementptr inbounds %out0[%648] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %650 = llvm.intr.masked.load %649, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %651 = llvm.mul %614, %b_stride1 overflow<nsw> : i64
    %652 = llvm.add %630, %651 overflow<nsw> : i64
    %653 = llvm.add %652, %j_right_panel overflow<nsw> : i64
    %654 = llvm.getelementptr inbounds %out0[%653] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %655 = llvm.intr.masked.load %654, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %656 = llvm.mul %612, %b_stride1 overflow<nsw> : i64
    %657 = llvm.add %630, %656 overflow<nsw> : i64
    %658 = llvm.add %657, %j_right_panel overflow<nsw> : i64
    %659 = llvm.getelementptr inbounds %out0[%658] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %660 = llvm.intr.masked.load %659, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %661 = llvm.mul %610, %b_stride1 overflow<nsw> : i64
    %662 = llvm.add %630, %661 overflow<nsw> : i64
    %663 = llvm.add %662, %j_right_panel overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %out0[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %665 = llvm.intr.masked.load %664, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %666 = llvm.mul %608, %b_stride1 overflow<nsw> : i64
    %667 = llvm.add %630, %666 overflow<nsw> : i64
    %668 = llvm.add %667, %j_right_panel overflow<nsw> : i64
    %669 = llvm.getelementptr inbounds %out0[%668] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %670 = llvm.intr.masked.load %669, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%635, %640, %645, %650, %655, %660, %665, %670 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%671: vector<4xf64>, %672: vector<4xf64>, %673: vector<4xf64>, %674: vector<4xf64>, %675: vector<4xf64>, %676: vector<4xf64>, %677: vector<4xf64>, %678: vector<4xf64>):
    %679 = llvm.add %k0_right_piece, %8 overflow<nsw> : i64
    %680 = llvm.intr.smin(%679, %a_stride1) : (i64, i64) -> i64
    %681 = llvm.icmp "slt" %k0_right_piece, %680 : i64
    llvm.cond_br %681, ^bb38(%k0_right_piece, %671, %672, %673, %674, %675, %676, %677, %678 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%671, %672, %673, %674, %675, %676, %677, %678 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %682: vector<4xf64>, %683: vector<4xf64>, %684: vector<4xf64>, %685: vector<4xf64>, %686: vector<4xf64>, %687: vector<4xf64>, %688: vector<4xf64>, %689: vector<4xf64>):
    %690 = llvm.mul %b0, %29 overflow<nsw> : i64
    %691 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %692 = llvm.add %690, %691 overflow<nsw> : i64
    %693 = llvm.add %692, %k0_right overflow<nsw> : i64
    %694 = llvm.getelementptr inbounds %a[%693] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %695 = llvm.load %694 {alignment = 8 : i64} : !llvm.ptr -> f64
    %696 = llvm.mlir.poison : vector<4xf64>
    %697 = llvm.insertelement %695, %696[%6 : i64] : vector<4xf64>
    %698 = llvm.shufflevector %697, %696 [0, 0, 0, 0] : vector<4xf64>
    %699 = llvm.mul %620, %a_stride1 overflow<nsw> : i64
    %700 = llvm.add %690, %699 overflow<nsw> : i64
    %701 = llvm.add %700, %k0_right overflow<nsw> : i64
    %702 = llvm.getelementptr inbounds %a[%701] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %703 = llvm.load %702 {alignment = 8 : i64} : !llvm.ptr -> f64
    %704 = llvm.mlir.poison : vector<4xf64>
    %705 = llvm.insertelement %703, %704[%6 : i64] : vector<4xf64>
    %706 = llvm.shufflevector %705, %704 [0, 0, 0, 0] : vector<4xf64>
    %707 = llvm.mul %618, %a_stride1 overflow<nsw> : i64
    %708 = llvm.add %690, %707 overflow<nsw> : i64
    %709 = llvm.add %708, %k0_right overflow<nsw> : i64
    %710 = llvm.getelementptr inbounds %a[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %711 = llvm.load %710 {alignment = 8 : i64} : !llvm.ptr -> f64
    %712 = llvm.mlir.poison : vector<4xf64>
    %713 = llvm.insertelement %711, %712[%6 : i64] : vector<4xf64>
    %714 = llvm.shufflevector %713, %712 [0, 0, 0, 0] : vector<4xf64>
    %715 = llvm.mul %616, %a_stride1 overflow<nsw> : i64
    %716 = llvm.add %690, %715 overflow<nsw> : i64
    %717 = llvm.add %716, %k0_right overflow<nsw> : i64
    %718 = llvm.getelementptr inbounds %a[%717] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %719 = llvm.load %718 {alignment = 8 : i64} : !llvm.ptr -> f64
    %720 = llvm.mlir.poison : vector<4xf64>
    %721 = llvm.insertelement %719, %720[%6 : i64] : vector<4xf64>
    %722 = llvm.shufflevector %721, %720 [0, 0, 0, 0] : vector<4xf64>
    %723 = llvm.mul %614, %a_stride1 overflow<nsw> : i64
    %724 = llvm.add %690, %723 overflow<nsw> : i64
    %725 = llvm.add %724, %k0_right overflow<nsw> : i64
    %726 = llvm.getelementptr inbounds %a[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %727 = llvm.load %726 {alignment = 8 : i64} : !llvm.ptr -> f64
    %728 = llvm.mlir.poison : vector<4xf64>
    %729 = llvm.insertelement %727, %728[%6 : i64] : vector<4xf64>
    %730 = llvm.shufflevector %729, %728 [0, 0, 0, 0] : vector<4xf64>
    %731 = llvm.mul %612, %a_stride1 overflow<nsw> : i64
    %732 = llvm.add %690, %731 overflow<nsw> : i64
    %733 = llvm.add %732, %k0_right overflow<nsw> : i64
    %734 = llvm.getelementptr inbounds %a[%733] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %735 = llvm.load %734 {alignment = 8 : i64} : !llvm.ptr -> f64
    %736 = llvm.mlir.poison : vector<4xf64>
    %737 = llvm.insertelement %735, %736[%6 : i64] : vector<4xf64>
    %738 = llvm.shufflevector %737, %736 [0, 0, 0, 0] : vector<4xf64>
    %739 = llvm.mul %610, %a_stride1 overflow<nsw> : i64
    %740 = llvm.add %690, %739 overflow<nsw> : i64
    %741 = llvm.add %740, %k0_right overflow<nsw> : i64
    %742 = llvm.getelementptr inbounds %a[%741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %743 = llvm.load %742 {alignment = 8 : i64} : !llvm.ptr -> f64
    %744 = llvm.mlir.poison : vector<4xf64>
    %745 = llvm.insertelement %743, %744[%6 : i64] : vector<4xf64>
    %746 = llvm.shufflevector %745, %744 [0, 0, 0, 0] : vector<4xf64>
    %747 = llvm.mul %608, %a_stride1 overflow<nsw> : i64
    %748 = llvm.add %690, %747 overflow<nsw> : i64
    %749 = llvm.add %748, %k0_right overflow<nsw> : i64
    %750 = llvm.getelementptr inbounds %a[%749] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %751 = llvm.load %750 {alignment = 8 : i64} : !llvm.ptr -> f64
    %752 = llvm.mlir.poison : vector<4xf64>
    %753 = llvm.insertelement %751, %752[%6 : i64] : vector<4xf64>
    %754 = llvm.shufflevector %753, %752 [0, 0, 0, 0] : vector<4xf64>
    %755 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %756 = llvm.mul %755, %600 overflow<nsw> : i64
    %757 = llvm.getelementptr inbounds %597[%756] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %758 = llvm.intr.masked.load %757, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %759 = llvm.fmul %698, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %760 = llvm.fmul %706, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %761 = llvm.fmul %714, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %762 = llvm.fmul %722, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %763 = llvm.fmul %730, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %764 = llvm.fmul %738, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %765 = llvm.fmul %746, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %766 = llvm.fmul %754, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %767 = llvm.fadd %682, %759 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %768 = llvm.fadd %683, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %769 = llvm.fadd %684, %761 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %770 = llvm.fadd %685, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %771 = llvm.fadd %686, %763 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %772 = llvm.fadd %687, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %773 = llvm.fadd %688, %765 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %774 = llvm.fadd %689, %766 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %775 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %776 = llvm.icmp "slt" %775, %680 : i64
    llvm.cond_br %776, ^bb38(%775, %767, %768, %769, %770, %771, %772, %773, %774 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%767, %768, %769, %770, %771, %772, %773, %774 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%777: vector<4xf64>, %778: vector<4xf64>, %779: vector<4xf64>, %780: vector<4xf64>, %781: vector<4xf64>, %782: vector<4xf64>, %783: vector<4xf64>, %784: vector<4xf64>):
    %785 = llvm.icmp "slt" %6, %605 : i64
    %786 = llvm.icmp "slt" %2, %605 : i64
    %787 = llvm.icmp "slt" %12, %605 : i64
    %788 = llvm.icmp "slt" %1, %605 : i64
    %789 = llvm.icmp "slt" %9, %605 : i64
    %790 = llvm.icmp "slt" %3, %605 : i64
    %791 = llvm.icmp "slt" %4, %605 : i64
    %792 = llvm.icmp "slt" %10, %605 : i64
    %793 = llvm.mul %b0, %35 overflow<nsw> : i64
    %794 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %795 = llvm.add %793, %794 overflow<nsw> : i64
    %796 = llvm.add %795, %j_right_panel overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %out0[%796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %777, %797, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %798 = llvm.mul %620, %b_stride1 overflow<nsw> : i64
    %799 = llvm.add %793, %798 overflow<nsw> : i64
    %800 = llvm.add %799, %j_right_panel overflow<nsw> : i64
    %801 = llvm.getelementptr inbounds %out0[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %778, %801, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %802 = llvm.mul %618, %b_stride1 overflow<nsw> : i64
    %803 = llvm.add %793, %802 overflow<nsw> : i64
    %804 = llvm.add %803, %j_right_panel overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %out0[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %779, %805, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %806 = llvm.mul %616, %b_stride1 overflow<nsw> : i64
    %807 = llvm.add %793, %806 overflow<nsw> : i64
    %808 = llvm.add %807, %j_right_panel overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %out0[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %780, %809, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %810 = llvm.mul %614, %b_stride1 overflow<nsw> : i64
    %811 = llvm.add %793, %810 overflow<nsw> : i64
    %812 = llvm.add %811, %j_right_panel overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %out0[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %781, %813, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %814 = llvm.mul %612, %b_stride1 overflow<nsw> : i64
    %815 = llvm.add %793, %814 overflow<nsw> : i64
    %816 = llvm.add %815, %j_right_panel overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %out0[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %782, %817, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %818 = llvm.mul %610, %b_stride1 overflow<nsw> : i64
    %819 = llvm.add %793, %818 overflow<nsw> : i64
    %820 = llvm.add %819, %j_right_panel overflow<nsw> : i64
    %821 = llvm.getelementptr inbounds %out0[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %783, %821, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %822 = llvm.mul %608, %b_stride1 overflow<nsw> : i64
    %823 = llvm.add %793, %822 overflow<nsw> : i64
    %824 = llvm.add %823, %j_right_panel overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %out0[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %784, %825, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %826 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %827 = llvm.icmp "slt" %826, %75 : i64
    llvm.cond_br %827, ^bb34(%826 : i64), ^bb40
  ^bb40:
    %828 = llvm.icmp "slt" %75, %a_size1 : i64
    llvm.cond_br %828, ^bb41(%75 : i64), ^bb47
  ^bb41(%i_right_below_tile: i64):
    %829 = llvm.add %i_right_below_tile, %9 overflow<nsw> : i64
    %830 = llvm.sub %829, %i_right_below_tile overflow<nsw> : i64
    %831 = llvm.sub %a_size1, %i_right_below_tile overflow<nsw> : i64
    %832 = llvm.intr.smin(%830, %831) : (i64, i64) -> i64
    %833 = llvm.add %832, %11 overflow<nsw> : i64
    %834 = llvm.intr.smin(%833, %1) : (i64, i64) -> i64
    %835 = llvm.add %i_right_below_tile, %834 : i64
    %836 = llvm.intr.smin(%833, %12) : (i64, i64) -> i64
    %837 = llvm.add %i_right_below_tile, %836 : i64
    %838 = llvm.intr.smin(%833, %2) : (i64, i64) -> i64
    %839 = llvm.add %i_right_below_tile, %838 : i64
    %840 = llvm.icmp "eq" %k0_right_piece, %6 : i64
    llvm.cond_br %840, ^bb42, ^bb43
  ^bb42:
    llvm.br ^bb44(%32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb43:
    %841 = llvm.icmp "slt" %6, %832 : i64
    %842 = llvm.icmp "slt" %2, %832 : i64
    %843 = llvm.icmp "slt" %12, %832 : i64
    %844 = llvm.icmp "slt" %1, %832 : i64
    %845 = llvm.mul %b0, %35 overflow<nsw> : i64
    %846 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %847 = llvm.add %845, %846 overflow<nsw> : i64
    %848 = llvm.add %847, %j_right_panel overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %out0[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %850 = llvm.intr.masked.load %849, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %851 = llvm.mul %839, %b_stride1 overflow<nsw> : i64
    %852 = llvm.add %845, %851 overflow<nsw> : i64
    %853 = llvm.add %852, %j_right_panel overflow<nsw> : i64
    %854 = llvm.getelementptr inbounds %out0[%853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %855 = llvm.intr.masked.load %854, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %856 = llvm.mul %837, %b_stride1 overflow<nsw> : i64
    %857 = llvm.add %845, %856 overflow<nsw> : i64
    %858 = llvm.add %857, %j_right_panel overflow<nsw> : i64
    %859 = llvm.getelementptr inbounds %out0[%858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %860 = llvm.intr.masked.load %859, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %861 = llvm.mul %835, %b_stride1 overflow<nsw> : i64
    %862 = llvm.add %845, %861 overflow<nsw> : i64
    %863 = llvm.add %862, %j_right_panel overflow<nsw> : i64
    %864 = llvm.getelementptr inbounds %out0[%863] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %865 = llvm.intr.masked.load %864, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb44(%850, %855, %860, %865 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%866: vector<4xf64>, %867: vector<4xf64>, %868: vector<4xf64>, %869: vector<4xf64>):
    %870 = llvm.add %k0_right_piece, %8 overflow<nsw> : i64
    %871 = llvm.intr.smin(%870, %a_stride1) : (i64, i64) -> i64
    %872 = llvm.icmp "slt" %k0_right_piece, %871 : i64
    llvm.cond_br %872, ^bb45(%k0_right_piece, %866, %867, %868, %869 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%866, %867, %868, %869 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_right_below: i64, %873: vector<4xf64>, %874: vector<4xf64>, %875: vector<4xf64>, %876: vector<4xf64>):
    %877 = llvm.mul %b0, %29 overflow<nsw> : i64
    %878 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %879 = llvm.add %877, %878 overflow<nsw> : i64
    %880 = llvm.add %879, %k0_right_below overflow<nsw> : i64
    %881 = llvm.getelementptr inbounds %a[%880] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %882 = llvm.load %881 {alignment = 8 : i64} : !llvm.ptr -> f64
    %883 = llvm.mlir.poison : vector<4xf64>
    %884 = llvm.insertelement %882, %883[%6 : i64] : vector<4xf64>
    %885 = llvm.shufflevector %884, %883 [0, 0, 0, 0] : vector<4xf64>
    %886 = llvm.mul %839, %a_stride1 overflow<nsw> : i64
    %887 = llvm.add %877, %886 overflow<nsw> : i64
    %888 = llvm.add %887, %k0_right_below overflow<nsw> : i64
    %889 = llvm.getelementptr inbounds %a[%888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %890 = llvm.load %889 {alignment = 8 : i64} : !llvm.ptr -> f64
    %891 = llvm.mlir.poison : vector<4xf64>
    %892 = llvm.insertelement %890, %891[%6 : i64] : vector<4xf64>
    %893 = llvm.shufflevector %892, %891 [0, 0, 0, 0] : vector<4xf64>
    %894 = llvm.mul %837, %a_stride1 overflow<nsw> : i64
    %895 = llvm.add %877, %894 overflow<nsw> : i64
    %896 = llvm.add %895, %k0_right_below overflow<nsw> : i64
    %897 = llvm.getelementptr inbounds %a[%896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %898 = llvm.load %897 {alignment = 8 : i64} : !llvm.ptr -> f64
    %899 = llvm.mlir.poison : vector<4xf64>
    %900 = llvm.insertelement %898, %899[%6 : i64] : vector<4xf64>
    %901 = llvm.shufflevector %900, %899 [0, 0, 0, 0] : vector<4xf64>
    %902 = llvm.mul %835, %a_stride1 overflow<nsw> : i64
    %903 = llvm.add %877, %902 overflow<nsw> : i64
    %904 = llvm.add %903, %k0_right_below overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %a[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %906 = llvm.load %905 {alignment = 8 : i64} : !llvm.ptr -> f64
    %907 = llvm.mlir.poison : vector<4xf64>
    %908 = llvm.insertelement %906, %907[%6 : i64] : vector<4xf64>
    %909 = llvm.shufflevector %908, %907 [0, 0, 0, 0] : vector<4xf64>
    %910 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %911 = llvm.mul %910, %600 overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %597[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %913 = llvm.intr.masked.load %912, %555, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %914 = llvm.fmul %885, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %915 = llvm.fmul %893, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %916 = llvm.fmul %901, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %917 = llvm.fmul %909, %913 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %918 = llvm.fadd %873, %914 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %919 = llvm.fadd %874, %915 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %920 = llvm.fadd %875, %916 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %921 = llvm.fadd %876, %917 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %922 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %923 = llvm.icmp "slt" %922, %871 : i64
    llvm.cond_br %923, ^bb45(%922, %918, %919, %920, %921 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%918, %919, %920, %921 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%924: vector<4xf64>, %925: vector<4xf64>, %926: vector<4xf64>, %927: vector<4xf64>):
    %928 = llvm.icmp "slt" %6, %832 : i64
    %929 = llvm.icmp "slt" %2, %832 : i64
    %930 = llvm.icmp "slt" %12, %832 : i64
    %931 = llvm.icmp "slt" %1, %832 : i64
    %932 = llvm.mul %b0, %35 overflow<nsw> : i64
    %933 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %934 = llvm.add %932, %933 overflow<nsw> : i64
    %935 = llvm.add %934, %j_right_panel overflow<nsw> : i64
    %936 = llvm.getelementptr inbounds %out0[%935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %924, %936, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %937 = llvm.mul %839, %b_stride1 overflow<nsw> : i64
    %938 = llvm.add %932, %937 overflow<nsw> : i64
    %939 = llvm.add %938, %j_right_panel overflow<nsw> : i64
    %940 = llvm.getelementptr inbounds %out0[%939] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %925, %940, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %941 = llvm.mul %837, %b_stride1 overflow<nsw> : i64
    %942 = llvm.add %932, %941 overflow<nsw> : i64
    %943 = llvm.add %942, %j_right_panel overflow<nsw> : i64
    %944 = llvm.getelementptr inbounds %out0[%943] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %926, %944, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %945 = llvm.mul %835, %b_stride1 overflow<nsw> : i64
    %946 = llvm.add %932, %945 overflow<nsw> : i64
    %947 = llvm.add %946, %j_right_panel overflow<nsw> : i64
    %948 = llvm.getelementptr inbounds %out0[%947] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %927, %948, %555 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %949 = llvm.add %i_right_below_tile, %9 overflow<nsw> : i64
    %950 = llvm.icmp "slt" %949, %a_size1 : i64
    llvm.cond_br %950, ^bb41(%949 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %951 = llvm.add %k0_right_piece, %8 overflow<nsw> : i64
    %952 = llvm.icmp "slt" %951, %38 : i64
    llvm.cond_br %952, ^bb26(%951 : i64), ^bb48
  ^bb48:
    %953 = llvm.add %j_right_panel, %9 overflow<nsw> : i64
    %954 = llvm.icmp "slt" %953, %b_stride1 : i64
    llvm.cond_br %954, ^bb25(%953 : i64), ^bb49
  ^bb49:
    %955 = llvm.add %b0, %2 overflow<nsw> : i64
    %956 = llvm.icmp "slt" %955, %a_size0 : i64
    llvm.cond_br %956, ^bb1(%955 : i64), ^bb50
  ^bb50:
    %957 = llvm.intr.smax(%v_size0, %6) : (i64, i64) -> i64
    %958 = llvm.ashr %v_size0, %12 : i64
    %959 = llvm.mul %958, %9 : i64
    %960 = llvm.intr.smax(%959, %6) : (i64, i64) -> i64
    %961 = llvm.add %960, %1 : i64
    %962 = llvm.udiv %961, %9 : i64
    %963 = llvm.mul %962, %3 : i64
    %964 = llvm.add %0, %963 : i64
    %965 = llvm.add %964, %10 : i64
    %966 = llvm.mul %957, %965 : i64
    %967 = llvm.icmp "sge" %966, %26 : i64
    %968 = llvm.icmp "sgt" %v_size0, %6 : i64
    %969 = llvm.select %968, %v_size0, %6 : i1, i64
    llvm.cond_br %967, ^bb51, ^bb52
  ^bb51:
    llvm.store %v_size0, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %970 = llvm.getelementptr inbounds %28[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %970 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %971 = llvm.getelementptr inbounds %28[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %971 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %972 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %973 = llvm.call @stepwell_parallel_for(%972, %28, %969, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb53(%973 : i32)
  ^bb52:
    %974 = llvm.call @program.parallel0(%6, %969, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb53(%974 : i32)
  ^bb53(%975: i32):
    %976 = llvm.ashr %a_size1, %1 : i64
    %977 = llvm.mul %976, %0 overflow<nsw> : i64
    %978 = llvm.icmp "slt" %6, %977 : i64
    llvm.cond_br %978, ^bb54(%6 : i64), ^bb76
  ^bb54(%j_1_block: i64):
    %979 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %980 = llvm.icmp "slt" %j_1_block, %979 : i64
    llvm.cond_br %980, ^bb55(%j_1_block : i64), ^bb75
  ^bb55(%j_1_panel: i64):
    %981 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%19, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %982 = llvm.extractvalue %981[0] : !llvm.struct<(i64, i1)>
    %983 = llvm.extractvalue %981[1] : !llvm.struct<(i64, i1)>
    %984 = llvm.xor %983, %25 : i1
    llvm.cond_br %984, ^bb56, ^bb130(%21 : i32)
  ^bb56:
    %985 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%982, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %986 = llvm.extractvalue %985[0] : !llvm.struct<(i64, i1)>
    %987 = llvm.extractvalue %985[1] : !llvm.struct<(i64, i1)>
    %988 = llvm.xor %987, %25 : i1
    llvm.cond_br %988, ^bb57, ^bb130(%21 : i32)
  ^bb57:
    %989 = llvm.add %986, %19 overflow<nsw> : i64
    %990 = llvm.and %989, %20 : i64
    %a_copy = llvm.call @aligned_alloc(%19, %990) : (i64, i64) -> !llvm.ptr
    %991 = llvm.mlir.zero : !llvm.ptr
    %992 = llvm.icmp "ne" %a_copy, %991 : !llvm.ptr
    llvm.cond_br %992, ^bb58, ^bb130(%21 : i32)
  ^bb58:
    %993 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %994 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %994, ^bb59(%6 : i64), ^bb62
  ^bb59(%k1_1_copy: i64):
    %995 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %995, ^bb60(%6 : i64), ^bb61
  ^bb60(%k0_1_copy: i64):
    %996 = llvm.mul %k1_1_copy, %29 overflow<nsw> : i64
    %997 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %998 = llvm.add %996, %997 overflow<nsw> : i64
    %999 = llvm.add %998, %k0_1_copy overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %a[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1001 = llvm.load %1000 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1002 = llvm.getelementptr inbounds %1000[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1003 = llvm.load %1002 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1004 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %1005 = llvm.getelementptr inbounds %1000[%1004] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1006 = llvm.load %1005 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1007 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1008 = llvm.getelementptr inbounds %1000[%1007] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1009 = llvm.load %1008 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1010 = llvm.mlir.poison : vector<4xf64>
    %1011 = llvm.insertelement %1001, %1010[%6 : i64] : vector<4xf64>
    %1012 = llvm.insertelement %1003, %1011[%2 : i64] : vector<4xf64>
    %1013 = llvm.insertelement %1006, %1012[%12 : i64] : vector<4xf64>
    %1014 = llvm.insertelement %1009, %1013[%1 : i64] : vector<4xf64>
    %1015 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %1000[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1017 = llvm.load %1016 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1018 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %1019 = llvm.getelementptr inbounds %1000[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1020 = llvm.load %1019 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1021 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %1022 = llvm.getelementptr inbounds %1000[%1021] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1023 = llvm.load %1022 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1024 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1025 = llvm.getelementptr inbounds %1000[%1024] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1026 = llvm.load %1025 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1027 = llvm.mlir.poison : vector<4xf64>
    %1028 = llvm.insertelement %1017, %1027[%6 : i64] : vector<4xf64>
    %1029 = llvm.insertelement %1020, %1028[%2 : i64] : vector<4xf64>
    %1030 = llvm.insertelement %1023, %1029[%12 : i64] : vector<4xf64>
    %1031 = llvm.insertelement %1026, %1030[%1 : i64] : vector<4xf64>
    %1032 = llvm.mul %k1_1_copy, %993 overflow<nsw> : i64
    %1033 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %1034 = llvm.add %1032, %1033 overflow<nsw> : i64
    %1035 = llvm.getelementptr inbounds %a_copy[%1034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1014, %1035 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1036 = llvm.add %6, %9 overflow<nsw> : i64
    %1037 = llvm.add %1032, %1033 overflow<nsw> : i64
    %1038 = llvm.add %1037, %1036 overflow<nsw> : i64
    %1039 = llvm.getelementptr inbounds %a_copy[%1038] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1031, %1039 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1040 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %1041 = llvm.icmp "slt" %1040, %a_stride1 : i64
    llvm.cond_br %1041, ^bb60(%1040 : i64), ^bb61
  ^bb61:
    %1042 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %1043 = llvm.icmp "slt" %1042, %a_size0 : i64
    llvm.cond_br %1043, ^bb59(%1042 : i64), ^bb62
  ^bb62:
    %1044 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %1045 = llvm.sdiv %1044, %4 : i64
    %1046 = llvm.srem %1044, %4 : i64
    %1047 = llvm.icmp "ne" %1046, %6 : i64
    %1048 = llvm.xor %1046, %4 : i64
    %1049 = llvm.icmp "slt" %1048, %6 : i64
    %1050 = llvm.and %1047, %1049 : i1
    %1051 = llvm.add %1045, %11 : i64
    %1052 = llvm.select %1050, %1051, %1045 : i1, i64
    %1053 = llvm.mul %1052, %4 overflow<nsw> : i64
    %1054 = llvm.add %1053, %j_1_block overflow<nsw> : i64
    %1055 = llvm.icmp "slt" %j_1_block, %1054 : i64
    llvm.cond_br %1055, ^bb63(%j_1_block : i64), ^bb68
  ^bb63(%i_1_tile: i64):
    %1056 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1056, ^bb64(%6, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb64(%k1: i64, %1057: vector<4xf64>, %1058: vector<4xf64>, %1059: vector<4xf64>, %1060: vector<4xf64>, %1061: vector<4xf64>, %1062: vector<4xf64>, %1063: vector<4xf64>, %1064: vector<4xf64>, %1065: vector<4xf64>, %1066: vector<4xf64>, %1067: vector<4xf64>, %1068: vector<4xf64>):
    %1069 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1069, ^bb65(%6, %1057, %1058, %1059, %1060, %1061, %1062, %1063, %1064, %1065, %1066, %1067, %1068 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1057, %1058, %1059, %1060, %1061, %1062, %1063, %1064, %1065, %1066, %1067, %1068 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb65(%k0_1: i64, %1070: vector<4xf64>, %1071: vector<4xf64>, %1072: vector<4xf64>, %1073: vector<4xf64>, %1074: vector<4xf64>, %1075: vector<4xf64>, %1076: vector<4xf64>, %1077: vector<4xf64>, %1078: vector<4xf64>, %1079: vector<4xf64>, %1080: vector<4xf64>, %1081: vector<4xf64>):
    %1082 = llvm.mul %k1, %29 overflow<nsw> : i64
    %1083 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1084 = llvm.add %1082, %1083 overflow<nsw> : i64
    %1085 = llvm.add %1084, %k0_1 overflow<nsw> : i64
    %1086 = llvm.getelementptr inbounds %a[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1087 = llvm.load %1086 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1088 = llvm.mlir.poison : vector<4xf64>
    %1089 = llvm.insertelement %1087, %1088[%6 : i64] : vector<4xf64>
    %1090 = llvm.shufflevector %1089, %1088 [0, 0, 0, 0] : vector<4xf64>
    %1091 = llvm.getelementptr inbounds %1086[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1092 = llvm.load %1091 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1093 = llvm.mlir.poison : vector<4xf64>
    %1094 = llvm.insertelement %1092, %1093[%6 : i64] : vector<4xf64>
    %1095 = llvm.shufflevector %1094, %1093 [0, 0, 0, 0] : vector<4xf64>
    %1096 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %1097 = llvm.getelementptr inbounds %1086[%1096] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1098 = llvm.load %1097 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1099 = llvm.mlir.poison : vector<4xf64>
    %1100 = llvm.insertelement %1098, %1099[%6 : i64] : vector<4xf64>
    %1101 = llvm.shufflevector %1100, %1099 [0, 0, 0, 0] : vector<4xf64>
    %1102 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1103 = llvm.getelementptr inbounds %1086[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1104 = llvm.load %1103 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1105 = llvm.mlir.poison : vector<4xf64>
    %1106 = llvm.insertelement %1104, %1105[%6 : i64] : vector<4xf64>
    %1107 = llvm.shufflevector %1106, %1105 [0, 0, 0, 0] : vector<4xf64>
    %1108 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %1109 = llvm.getelementptr inbounds %1086[%1108] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1110 = llvm.load %1109 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1111 = llvm.mlir.poison : vector<4xf64>
    %1112 = llvm.insertelement %1110, %1111[%6 : i64] : vector<4xf64>
    %1113 = llvm.shufflevector %1112, %1111 [0, 0, 0, 0] : vector<4xf64>
    %1114 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %1115 = llvm.getelementptr inbounds %1086[%1114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1116 = llvm.load %1115 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1117 = llvm.mlir.poison : vector<4xf64>
    %1118 = llvm.insertelement %1116, %1117[%6 : i64] : vector<4xf64>
    %1119 = llvm.shufflevector %1118, %1117 [0, 0, 0, 0] : vector<4xf64>
    %1120 = llvm.mul %k1, %993 overflow<nsw> : i64
    %1121 = llvm.mul %k0_1, %0 overflow<nsw> : i64
    %1122 = llvm.add %1120, %1121 overflow<nsw> : i64
    %1123 = llvm.getelementptr inbounds %a_copy[%1122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1124 = llvm.load %1123 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1125 = llvm.add %6, %9 overflow<nsw> : i64
    %1126 = llvm.add %1120, %1121 overflow<nsw> : i64
    %1127 = llvm.add %1126, %1125 overflow<nsw> : i64
    %1128 = llvm.getelementptr inbounds %a_copy[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1129 = llvm.load %1128 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1130 = llvm.fmul %1090, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1131 = llvm.fmul %1090, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1132 = llvm.fmul %1095, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1133 = llvm.fmul %1095, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1134 = llvm.fmul %1101, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1135 = llvm.fmul %1101, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1136 = llvm.fmul %1107, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1137 = llvm.fmul %1107, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1138 = llvm.fmul %1113, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1139 = llvm.fmul %1113, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1140 = llvm.fmul %1119, %1124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1141 = llvm.fmul %1119, %1129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1142 = llvm.fadd %1070, %1130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1143 = llvm.fadd %1071, %1131 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1144 = llvm.fadd %1072, %1132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1145 = llvm.fadd %1073, %1133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1146 = llvm.fadd %1074, %1134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1147 = llvm.fadd %1075, %1135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1148 = llvm.fadd %1076, %1136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1149 = llvm.fadd %1077, %1137 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1150 = llvm.fadd %1078, %1138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1151 = llvm.fadd %1079, %1139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1152 = llvm.fadd %1080, %1140 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1153 = llvm.fadd %1081, %1141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1154 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1155 = llvm.icmp "slt" %1154, %a_stride1 : i64
    llvm.cond_br %1155, ^bb65(%1154, %1142, %1143, %1144, %1145, %1146, %1147, %1148, %1149, %1150, %1151, %1152, %1153 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1142, %1143, %1144, %1145, %1146, %1147, %1148, %1149, %1150, %1151, %1152, %1153 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb66(%1156: vector<4xf64>, %1157: vector<4xf64>, %1158: vector<4xf64>, %1159: vector<4xf64>, %1160: vector<4xf64>, %1161: vector<4xf64>, %1162: vector<4xf64>, %1163: vector<4xf64>, %1164: vector<4xf64>, %1165: vector<4xf64>, %1166: vector<4xf64>, %1167: vector<4xf64>):
    %1168 = llvm.add %k1, %2 overflow<nsw> : i64
    %1169 = llvm.icmp "slt" %1168, %a_size0 : i64
    llvm.cond_br %1169, ^bb64(%1168, %1156, %1157, %1158, %1159, %1160, %1161, %1162, %1163, %1164, %1165, %1166, %1167 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%1156, %1157, %1158, %1159, %1160, %1161, %1162, %1163, %1164, %1165, %1166, %1167 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb67(%1170: vector<4xf64>, %1171: vector<4xf64>, %1172: vector<4xf64>, %1173: vector<4xf64>, %1174: vector<4xf64>, %1175: vector<4xf64>, %1176: vector<4xf64>, %1177: vector<4xf64>, %1178: vector<4xf64>, %1179: vector<4xf64>, %1180: vector<4xf64>, %1181: vector<4xf64>):
    %1182 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1183 = llvm.add %1182, %j_1_panel overflow<nsw> : i64
    %1184 = llvm.getelementptr inbounds %out2[%1183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1170, %1184 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1185 = llvm.getelementptr inbounds %1184[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1171, %1185 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1186 = llvm.getelementptr inbounds %1184[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1172, %1186 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1187 = llvm.getelementptr inbounds %1186[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1173, %1187 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1188 = llvm.mul %12, %a_size1 overflow<nsw> : i64
    %1189 = llvm.getelementptr inbounds %1184[%1188] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1174, %1189 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1190 = llvm.getelementptr inbounds %1189[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1175, %1190 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1191 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %1192 = llvm.getelementptr inbounds %1184[%1191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1176, %1192 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1193 = llvm.getelementptr inbounds %1192[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1177, %1193 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1194 = llvm.mul %9, %a_size1 overflow<nsw> : i64
    %1195 = llvm.getelementptr inbounds %1184[%1194] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1178, %1195 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1196 = llvm.getelementptr inbounds %1195[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1179, %1196 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1197 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %1198 = llvm.getelementptr inbounds %1184[%1197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1180, %1198 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1199 = llvm.getelementptr inbounds %1198[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1181, %1199 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1200 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %1201 = llvm.icmp "slt" %1200, %1054 : i64
    llvm.cond_br %1201, ^bb63(%1200 : i64), ^bb68
  ^bb68:
    %1202 = llvm.icmp "slt" %1054, %a_size1 : i64
    llvm.cond_br %1202, ^bb69(%1054 : i64), ^bb74
  ^bb69(%i_1_below_tile: i64):
    %1203 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %1204 = llvm.sub %1203, %i_1_below_tile overflow<nsw> : i64
    %1205 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %1206 = llvm.intr.smin(%1204, %1205) : (i64, i64) -> i64
    %1207 = llvm.add %1206, %11 overflow<nsw> : i64
    %1208 = llvm.intr.smin(%1207, %1) : (i64, i64) -> i64
    %1209 = llvm.add %i_1_below_tile, %1208 : i64
    %1210 = llvm.intr.smin(%1207, %12) : (i64, i64) -> i64
    %1211 = llvm.add %i_1_below_tile, %1210 : i64
    %1212 = llvm.intr.smin(%1207, %2) : (i64, i64) -> i64
    %1213 = llvm.add %i_1_below_tile, %1212 : i64
    %1214 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1214, ^bb70(%6, %32, %32, %32, %32, %32, %32, %32, %32 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb70(%k1_1_below: i64, %1215: vector<4xf64>, %1216: vector<4xf64>, %1217: vector<4xf64>, %1218: vector<4xf64>, %1219: vector<4xf64>, %1220: vector<4xf64>, %1221: vector<4xf64>, %1222: vector<4xf64>):
    %1223 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1223, ^bb71(%6, %1215, %1216, %1217, %1218, %1219, %1220, %1221, %1222 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1215, %1216, %1217, %1218, %1219, %1220, %1221, %1222 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb71(%k0_1_below: i64, %1224: vector<4xf64>, %1225: vector<4xf64>, %1226: vector<4xf64>, %1227: vector<4xf64>, %1228: vector<4xf64>, %1229: vector<4xf64>, %1230: vector<4xf64>, %1231: vector<4xf64>):
    %1232 = llvm.mul %k1_1_below, %29 overflow<nsw> : i64
    %1233 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1234 = llvm.add %1232, %1233 overflow<nsw> : i64
    %1235 = llvm.add %1234, %k0_1_below overflow<nsw> : i64
    %1236 = llvm.getelementptr inbounds %a[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1237 = llvm.load %1236 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1238 = llvm.mlir.poison : vector<4xf64>
    %1239 = llvm.insertelement %1237, %1238[%6 : i64] : vector<4xf64>
    %1240 = llvm.shufflevector %1239, %1238 [0, 0, 0, 0] : vector<4xf64>
    %1241 = llvm.mul %1213, %a_stride1 overflow<nsw> : i64
    %1242 = llvm.add %1232, %1241 overflow<nsw> : i64
    %1243 = llvm.add %1242, %k0_1_below overflow<nsw> : i64
    %1244 = llvm.getelementptr inbounds %a[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1245 = llvm.load %1244 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1246 = llvm.mlir.poison : vector<4xf64>
    %1247 = llvm.insertelement %1245, %1246[%6 : i64] : vector<4xf64>
    %1248 = llvm.shufflevector %1247, %1246 [0, 0, 0, 0] : vector<4xf64>
    %1249 = llvm.mul %1211, %a_stride1 overflow<nsw> : i64
    %1250 = llvm.add %1232, %1249 overflow<nsw> : i64
    %1251 = llvm.add %1250, %k0_1_below overflow<nsw> : i64
    %1252 = llvm.getelementptr inbounds %a[%1251] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1253 = llvm.load %1252 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1254 = llvm.mlir.poison : vector<4xf64>
    %1255 = llvm.insertelement %1253, %1254[%6 : i64] : vector<4xf64>
    %1256 = llvm.shufflevector %1255, %1254 [0, 0, 0, 0] : vector<4xf64>
    %1257 = llvm.mul %1209, %a_stride1 overflow<nsw> : i64
    %1258 = llvm.add %1232, %1257 overflow<nsw> : i64
    %1259 = llvm.add %1258, %k0_1_below overflow<nsw> : i64
    %1260 = llvm.getelementptr inbounds %a[%1259] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1261 = llvm.load %1260 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1262 = llvm.mlir.poison : vector<4xf64>
    %1263 = llvm.insertelement %1261, %1262[%6 : i64] : vector<4xf64>
    %1264 = llvm.shufflevector %1263, %1262 [0, 0, 0, 0] : vector<4xf64>
    %1265 = llvm.mul %k1_1_below, %993 overflow<nsw> : i64
    %1266 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %1267 = llvm.add %1265, %1266 overflow<nsw> : i64
    %1268 = llvm.getelementptr inbounds %a_copy[%1267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1269 = llvm.load %1268 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1270 = llvm.add %6, %9 overflow<nsw> : i64
    %1271 = llvm.add %1265, %1266 overflow<nsw> : i64
    %1272 = llvm.add %1271, %1270 overflow<nsw> : i64
    %1273 = llvm.getelementptr inbounds %a_copy[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1274 = llvm.load %1273 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1275 = llvm.fmul %1240, %1269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1276 = llvm.fmul %1240, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1277 = llvm.fmul %1248, %1269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1278 = llvm.fmul %1248, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1279 = llvm.fmul %1256, %1269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1280 = llvm.fmul %1256, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1281 = llvm.fmul %1264, %1269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1282 = llvm.fmul %1264, %1274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1283 = llvm.fadd %1224, %1275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1284 = llvm.fadd %1225, %1276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1285 = llvm.fadd %1226, %1277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1286 = llvm.fadd %1227, %1278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1287 = llvm.fadd %1228, %1279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1288 = llvm.fadd %1229, %1280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1289 = llvm.fadd %1230, %1281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1290 = llvm.fadd %1231, %1282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1291 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1292 = llvm.icmp "slt" %1291, %a_stride1 : i64
    llvm.cond_br %1292, ^bb71(%1291, %1283, %1284, %1285, %1286, %1287, %1288, %1289, %1290 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1283, %1284, %1285, %1286, %1287, %1288, %1289, %1290 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb72(%1293: vector<4xf64>, %1294: vector<4xf64>, %1295: vector<4xf64>, %1296: vector<4xf64>, %1297: vector<4xf64>, %1298: vector<4xf64>, %1299: vector<4xf64>, %1300: vector<4xf64>):
    %1301 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1302 = llvm.icmp "slt" %1301, %a_size0 : i64
    llvm.cond_br %1302, ^bb70(%1301, %1293, %1294, %1295, %1296, %1297, %1298, %1299, %1300 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%1293, %1294, %1295, %1296, %1297, %1298, %1299, %1300 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb73(%1303: vector<4xf64>, %1304: vector<4xf64>, %1305: vector<4xf64>, %1306: vector<4xf64>, %1307: vector<4xf64>, %1308: vector<4xf64>, %1309: vector<4xf64>, %1310: vector<4xf64>):
    %1311 = llvm.icmp "slt" %6, %1206 : i64
    %1312 = llvm.icmp "slt" %2, %1206 : i64
    %1313 = llvm.icmp "slt" %12, %1206 : i64
    %1314 = llvm.icmp "slt" %1, %1206 : i64
    %1315 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1316 = llvm.add %1315, %j_1_panel overflow<nsw> : i64
    %1317 = llvm.getelementptr inbounds %out2[%1316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1303, %1317 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1318 = llvm.getelementptr inbounds %1317[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1304, %1318 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1319 = llvm.mul %1213, %a_size1 overflow<nsw> : i64
    %1320 = llvm.add %1319, %j_1_panel overflow<nsw> : i64
    %1321 = llvm.getelementptr inbounds %out2[%1320] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1305, %1321 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1322 = llvm.getelementptr inbounds %1321[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1306, %1322 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1323 = llvm.mul %1211, %a_size1 overflow<nsw> : i64
    %1324 = llvm.add %1323, %j_1_panel overflow<nsw> : i64
    %1325 = llvm.getelementptr inbounds %out2[%1324] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1307, %1325 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1326 = llvm.getelementptr inbounds %1325[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1308, %1326 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1327 = llvm.mul %1209, %a_size1 overflow<nsw> : i64
    %1328 = llvm.add %1327, %j_1_panel overflow<nsw> : i64
    %1329 = llvm.getelementptr inbounds %out2[%1328] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1309, %1329 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1330 = llvm.getelementptr inbounds %1329[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1310, %1330 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1331 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %1332 = llvm.icmp "slt" %1331, %a_size1 : i64
    llvm.cond_br %1332, ^bb69(%1331 : i64), ^bb74
  ^bb74:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %1333 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1334 = llvm.icmp "slt" %1333, %979 : i64
    llvm.cond_br %1334, ^bb55(%1333 : i64), ^bb75
  ^bb75:
    %1335 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %1336 = llvm.icmp "slt" %1335, %977 : i64
    llvm.cond_br %1336, ^bb54(%1335 : i64), ^bb76
  ^bb76:
    %1337 = llvm.mul %976, %13 overflow<nsw> : i64
    %1338 = llvm.add %a_size1, %1337 overflow<nsw> : i64
    %1339 = llvm.ashr %1338, %1 : i64
    %1340 = llvm.mul %1339, %0 overflow<nsw> : i64
    %1341 = llvm.add %1340, %977 overflow<nsw> : i64
    %1342 = llvm.add %1338, %3 overflow<nsw> : i64
    %1343 = llvm.sdiv %1342, %4 : i64
    %1344 = llvm.srem %1342, %4 : i64
    %1345 = llvm.icmp "ne" %1344, %6 : i64
    %1346 = llvm.xor %1344, %4 : i64
    %1347 = llvm.icmp "slt" %1346, %6 : i64
    %1348 = llvm.and %1345, %1347 : i1
    %1349 = llvm.add %1343, %11 : i64
    %1350 = llvm.select %1348, %1349, %1343 : i1, i64
    %1351 = llvm.mul %1350, %5 overflow<nsw> : i64
    %1352 = llvm.add %977, %1351 overflow<nsw> : i64
    %1353 = llvm.add %1338, %1 overflow<nsw> : i64
    %1354 = llvm.sdiv %1353, %4 : i64
    %1355 = llvm.srem %1353, %4 : i64
    %1356 = llvm.icmp "ne" %1355, %6 : i64
    %1357 = llvm.xor %1355, %4 : i64
    %1358 = llvm.icmp "slt" %1357, %6 : i64
    %1359 = llvm.and %1356, %1358 : i1
    %1360 = llvm.add %1354, %11 : i64
    %1361 = llvm.select %1359, %1360, %1354 : i1, i64
    %1362 = llvm.mul %1361, %4 overflow<nsw> : i64
    %1363 = llvm.add %1352, %1362 overflow<nsw> : i64
    %1364 = llvm.add %1338, %2 overflow<nsw> : i64
    %1365 = llvm.sdiv %1364, %4 : i64
    %1366 = llvm.srem %1364, %4 : i64
    %1367 = llvm.icmp "ne" %1366, %6 : i64
    %1368 = llvm.xor %1366, %4 : i64
    %1369 = llvm.icmp "slt" %1368, %6 : i64
    %1370 = llvm.and %1367, %1369 : i1
    %1371 = llvm.add %1365, %11 : i64
    %1372 = llvm.select %1370, %1371, %1365 : i1, i64
    %1373 = llvm.mul %1372, %4 overflow<nsw> : i64
    %1374 = llvm.add %1363, %1373 overflow<nsw> : i64
    %1375 = llvm.intr.smax(%1374, %977) : (i64, i64) -> i64
    %1376 = llvm.intr.smin(%1375, %a_size1) : (i64, i64) -> i64
    %1377 = llvm.icmp "slt" %977, %1341 : i64
    llvm.cond_br %1377, ^bb77(%977 : i64), ^bb97
  ^bb77(%j_1_last_panel: i64):
    %1378 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%19, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1379 = llvm.extractvalue %1378[0] : !llvm.struct<(i64, i1)>
    %1380 = llvm.extractvalue %1378[1] : !llvm.struct<(i64, i1)>
    %1381 = llvm.xor %1380, %25 : i1
    llvm.cond_br %1381, ^bb78, ^bb130(%21 : i32)
  ^bb78:
    %1382 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1379, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1383 = llvm.extractvalue %1382[0] : !llvm.struct<(i64, i1)>
    %1384 = llvm.extractvalue %1382[1] : !llvm.struct<(i64, i1)>
    %1385 = llvm.xor %1384, %25 : i1
    llvm.cond_br %1385, ^bb79, ^bb130(%21 : i32)
  ^bb79:
    %1386 = llvm.add %1383, %19 overflow<nsw> : i64
    %1387 = llvm.and %1386, %20 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%19, %1387) : (i64, i64) -> !llvm.ptr
    %1388 = llvm.mlir.zero : !llvm.ptr
    %1389 = llvm.icmp "ne" %a_copy_1, %1388 : !llvm.ptr
    llvm.cond_br %1389, ^bb80, ^bb130(%21 : i32)
  ^bb80:
    %1390 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %1391 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1391, ^bb81(%6 : i64), ^bb84
  ^bb81(%k1_1_last_copy: i64):
    %1392 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1392, ^bb82(%6 : i64), ^bb83
  ^bb82(%k0_1_last_copy: i64):
    %1393 = llvm.mul %k1_1_last_copy, %29 overflow<nsw> : i64
    %1394 = llvm.mul %j_1_last_panel, %a_stride1 overflow<nsw> : i64
    %1395 = llvm.add %1393, %1394 overflow<nsw> : i64
    %1396 = llvm.add %1395, %k0_1_last_copy overflow<nsw> : i64
    %1397 = llvm.getelementptr inbounds %a[%1396] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1398 = llvm.load %1397 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1399 = llvm.getelementptr inbounds %1397[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1400 = llvm.load %1399 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1401 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %1402 = llvm.getelementptr inbounds %1397[%1401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1403 = llvm.load %1402 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1404 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1405 = llvm.getelementptr inbounds %1397[%1404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1406 = llvm.load %1405 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1407 = llvm.mlir.poison : vector<4xf64>
    %1408 = llvm.insertelement %1398, %1407[%6 : i64] : vector<4xf64>
    %1409 = llvm.insertelement %1400, %1408[%2 : i64] : vector<4xf64>
    %1410 = llvm.insertelement %1403, %1409[%12 : i64] : vector<4xf64>
    %1411 = llvm.insertelement %1406, %1410[%1 : i64] : vector<4xf64>
    %1412 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %1413 = llvm.getelementptr inbounds %1397[%1412] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1414 = llvm.load %1413 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1415 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %1416 = llvm.getelementptr inbounds %1397[%1415] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1417 = llvm.load %1416 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1418 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %1419 = llvm.getelementptr inbounds %1397[%1418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1420 = llvm.load %1419 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1421 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1422 = llvm.getelementptr inbounds %1397[%1421] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1423 = llvm.load %1422 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1424 = llvm.mlir.poison : vector<4xf64>
    %1425 = llvm.insertelement %1414, %1424[%6 : i64] : vector<4xf64>
    %1426 = llvm.insertelement %1417, %1425[%2 : i64] : vector<4xf64>
    %1427 = llvm.insertelement %1420, %1426[%12 : i64] : vector<4xf64>
    %1428 = llvm.insertelement %1423, %1427[%1 : i64] : vector<4xf64>
    %1429 = llvm.mul %k1_1_last_copy, %1390 overflow<nsw> : i64
    %1430 = llvm.mul %k0_1_last_copy, %0 overflow<nsw> : i64
    %1431 = llvm.add %1429, %1430 overflow<nsw> : i64
    %1432 = llvm.getelementptr inbounds %a_copy_1[%1431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1411, %1432 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1433 = llvm.add %6, %9 overflow<nsw> : i64
    %1434 = llvm.add %1429, %1430 overflow<nsw> : i64
    %1435 = llvm.add %1434, %1433 overflow<nsw> : i64
    %1436 = llvm.getelementptr inbounds %a_copy_1[%1435] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1428, %1436 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1437 = llvm.add %k0_1_last_copy, %2 overflow<nsw> : i64
    %1438 = llvm.icmp "slt" %1437, %a_stride1 : i64
    llvm.cond_br %1438, ^bb82(%1437 : i64), ^bb83
  ^bb83:
    %1439 = llvm.add %k1_1_last_copy, %2 overflow<nsw> : i64
    %1440 = llvm.icmp "slt" %1439, %a_size0 : i64
    llvm.cond_br %1440, ^bb81(%1439 : i64), ^bb84
  ^bb84:
    %1441 = llvm.icmp "slt" %977, %1376 : i64
    llvm.cond_br %1441, ^bb85(%977 : i64), ^bb90
  ^bb85(%i_1_last_tile: i64):
    %1442 = llvm.add %i_1_last_tile, %4 overflow<nsw> : i64
    %1443 = llvm.sub %1442, %i_1_last_tile overflow<nsw> : i64
    %1444 = llvm.sub %1376, %i_1_last_tile overflow<nsw> : i64
    %1445 = llvm.intr.smin(%1443, %1444) : (i64, i64) -> i64
    %1446 = llvm.add %1445, %11 overflow<nsw> : i64
    %1447 = llvm.intr.smin(%1446, %3) : (i64, i64) -> i64
    %1448 = llvm.add %i_1_last_tile, %1447 : i64
    %1449 = llvm.intr.smin(%1446, %9) : (i64, i64) -> i64
    %1450 = llvm.add %i_1_last_tile, %1449 : i64
    %1451 = llvm.intr.smin(%1446, %1) : (i64, i64) -> i64
    %1452 = llvm.add %i_1_last_tile, %1451 : i64
    %1453 = llvm.intr.smin(%1446, %12) : (i64, i64) -> i64
    %1454 = llvm.add %i_1_last_tile, %1453 : i64
    %1455 = llvm.intr.smin(%1446, %2) : (i64, i64) -> i64
    %1456 = llvm.add %i_1_last_tile, %1455 : i64
    %1457 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1457, ^bb86(%6, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb86(%k1_1: i64, %1458: vector<4xf64>, %1459: vector<4xf64>, %1460: vector<4xf64>, %1461: vector<4xf64>, %1462: vector<4xf64>, %1463: vector<4xf64>, %1464: vector<4xf64>, %1465: vector<4xf64>, %1466: vector<4xf64>, %1467: vector<4xf64>, %1468: vector<4xf64>, %1469: vector<4xf64>):
    %1470 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1470, ^bb87(%6, %1458, %1459, %1460, %1461, %1462, %1463, %1464, %1465, %1466, %1467, %1468, %1469 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1458, %1459, %1460, %1461, %1462, %1463, %1464, %1465, %1466, %1467, %1468, %1469 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb87(%k0_2: i64, %1471: vector<4xf64>, %1472: vector<4xf64>, %1473: vector<4xf64>, %1474: vector<4xf64>, %1475: vector<4xf64>, %1476: vector<4xf64>, %1477: vector<4xf64>, %1478: vector<4xf64>, %1479: vector<4xf64>, %1480: vector<4xf64>, %1481: vector<4xf64>, %1482: vector<4xf64>):
    %1483 = llvm.mul %k1_1, %29 overflow<nsw> : i64
    %1484 = llvm.mul %i_1_last_tile, %a_stride1 overflow<nsw> : i64
    %1485 = llvm.add %1483, %1484 overflow<nsw> : i64
    %1486 = llvm.add %1485, %k0_2 overflow<nsw> : i64
    %1487 = llvm.getelementptr inbounds %a[%1486] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1488 = llvm.load %1487 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1489 = llvm.mlir.poison : vector<4xf64>
    %1490 = llvm.insertelement %1488, %1489[%6 : i64] : vector<4xf64>
    %1491 = llvm.shufflevector %1490, %1489 [0, 0, 0, 0] : vector<4xf64>
    %1492 = llvm.mul %1456, %a_stride1 overflow<nsw> : i64
    %1493 = llvm.add %1483, %1492 overflow<nsw> : i64
    %1494 = llvm.add %1493, %k0_2 overflow<nsw> : i64
    %1495 = llvm.getelementptr inbounds %a[%1494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1496 = llvm.load %1495 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1497 = llvm.mlir.poison : vector<4xf64>
    %1498 = llvm.insertelement %1496, %1497[%6 : i64] : vector<4xf64>
    %1499 = llvm.shufflevector %1498, %1497 [0, 0, 0, 0] : vector<4xf64>
    %1500 = llvm.mul %1454, %a_stride1 overflow<nsw> : i64
    %1501 = llvm.add %1483, %1500 overflow<nsw> : i64
    %1502 = llvm.add %1501, %k0_2 overflow<nsw> : i64
    %1503 = llvm.getelementptr inbounds %a[%1502] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1504 = llvm.load %1503 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1505 = llvm.mlir.poison : vector<4xf64>
    %1506 = llvm.insertelement %1504, %1505[%6 : i64] : vector<4xf64>
    %1507 = llvm.shufflevector %1506, %1505 [0, 0, 0, 0] : vector<4xf64>
    %1508 = llvm.mul %1452, %a_stride1 overflow<nsw> : i64
    %1509 = llvm.add %1483, %1508 overflow<nsw> : i64
    %1510 = llvm.add %1509, %k0_2 overflow<nsw> : i64
    %1511 = llvm.getelementptr inbounds %a[%1510] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1512 = llvm.load %1511 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1513 = llvm.mlir.poison : vector<4xf64>
    %1514 = llvm.insertelement %1512, %1513[%6 : i64] : vector<4xf64>
    %1515 = llvm.shufflevector %1514, %1513 [0, 0, 0, 0] : vector<4xf64>
    %1516 = llvm.mul %1450, %a_stride1 overflow<nsw> : i64
    %1517 = llvm.add %1483, %1516 overflow<nsw> : i64
    %1518 = llvm.add %1517, %k0_2 overflow<nsw> : i64
    %1519 = llvm.getelementptr inbounds %a[%1518] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1520 = llvm.load %1519 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1521 = llvm.mlir.poison : vector<4xf64>
    %1522 = llvm.insertelement %1520, %1521[%6 : i64] : vector<4xf64>
    %1523 = llvm.shufflevector %1522, %1521 [0, 0, 0, 0] : vector<4xf64>
    %1524 = llvm.mul %1448, %a_stride1 overflow<nsw> : i64
    %1525 = llvm.add %1483, %1524 overflow<nsw> : i64
    %1526 = llvm.add %1525, %k0_2 overflow<nsw> : i64
    %1527 = llvm.getelementptr inbounds %a[%1526] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1528 = llvm.load %1527 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1529 = llvm.mlir.poison : vector<4xf64>
    %1530 = llvm.insertelement %1528, %1529[%6 : i64] : vector<4xf64>
    %1531 = llvm.shufflevector %1530, %1529 [0, 0, 0, 0] : vector<4xf64>
    %1532 = llvm.mul %k1_1, %1390 overflow<nsw> : i64
    %1533 = llvm.mul %k0_2, %0 overflow<nsw> : i64
    %1534 = llvm.add %1532, %1533 overflow<nsw> : i64
    %1535 = llvm.getelementptr inbounds %a_copy_1[%1534] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1536 = llvm.load %1535 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1537 = llvm.add %6, %9 overflow<nsw> : i64
    %1538 = llvm.add %1532, %1533 overflow<nsw> : i64
    %1539 = llvm.add %1538, %1537 overflow<nsw> : i64
    %1540 = llvm.getelementptr inbounds %a_copy_1[%1539] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1541 = llvm.load %1540 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1542 = llvm.fmul %1491, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1543 = llvm.fmul %1491, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1544 = llvm.fmul %1499, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1545 = llvm.fmul %1499, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1546 = llvm.fmul %1507, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1547 = llvm.fmul %1507, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1548 = llvm.fmul %1515, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1549 = llvm.fmul %1515, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1550 = llvm.fmul %1523, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1551 = llvm.fmul %1523, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1552 = llvm.fmul %1531, %1536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1553 = llvm.fmul %1531, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1554 = llvm.fadd %1471, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1555 = llvm.fadd %1472, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1556 = llvm.fadd %1473, %1544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1557 = llvm.fadd %1474, %1545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1558 = llvm.fadd %1475, %1546 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1559 = llvm.fadd %1476, %1547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1560 = llvm.fadd %1477, %1548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1561 = llvm.fadd %1478, %1549 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1562 = llvm.fadd %1479, %1550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1563 = llvm.fadd %1480, %1551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1564 = llvm.fadd %1481, %1552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1565 = llvm.fadd %1482, %1553 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1566 = llvm.add %k0_2, %2 overflow<nsw> : i64
    %1567 = llvm.icmp "slt" %1566, %a_stride1 : i64
    llvm.cond_br %1567, ^bb87(%1566, %1554, %1555, %1556, %1557, %1558, %1559, %1560, %1561, %1562, %1563, %1564, %1565 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1554, %1555, %1556, %1557, %1558, %1559, %1560, %1561, %1562, %1563, %1564, %1565 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb88(%1568: vector<4xf64>, %1569: vector<4xf64>, %1570: vector<4xf64>, %1571: vector<4xf64>, %1572: vector<4xf64>, %1573: vector<4xf64>, %1574: vector<4xf64>, %1575: vector<4xf64>, %1576: vector<4xf64>, %1577: vector<4xf64>, %1578: vector<4xf64>, %1579: vector<4xf64>):
    %1580 = llvm.add %k1_1, %2 overflow<nsw> : i64
    %1581 = llvm.icmp "slt" %1580, %a_size0 : i64
    llvm.cond_br %1581, ^bb86(%1580, %1568, %1569, %1570, %1571, %1572, %1573, %1574, %1575, %1576, %1577, %1578, %1579 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1568, %1569, %1570, %1571, %1572, %1573, %1574, %1575, %1576, %1577, %1578, %1579 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%1582: vector<4xf64>, %1583: vector<4xf64>, %1584: vector<4xf64>, %1585: vector<4xf64>, %1586: vector<4xf64>, %1587: vector<4xf64>, %1588: vector<4xf64>, %1589: vector<4xf64>, %1590: vector<4xf64>, %1591: vector<4xf64>, %1592: vector<4xf64>, %1593: vector<4xf64>):
    %1594 = llvm.icmp "slt" %6, %1445 : i64
    %1595 = llvm.icmp "slt" %2, %1445 : i64
    %1596 = llvm.icmp "slt" %12, %1445 : i64
    %1597 = llvm.icmp "slt" %1, %1445 : i64
    %1598 = llvm.icmp "slt" %9, %1445 : i64
    %1599 = llvm.icmp "slt" %3, %1445 : i64
    %1600 = llvm.mul %i_1_last_tile, %a_size1 overflow<nsw> : i64
    %1601 = llvm.add %1600, %j_1_last_panel overflow<nsw> : i64
    %1602 = llvm.getelementptr inbounds %out2[%1601] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1582, %1602 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1603 = llvm.getelementptr inbounds %1602[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1583, %1603 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1604 = llvm.mul %1456, %a_size1 overflow<nsw> : i64
    %1605 = llvm.add %1604, %j_1_last_panel overflow<nsw> : i64
    %1606 = llvm.getelementptr inbounds %out2[%1605] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1584, %1606 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1607 = llvm.getelementptr inbounds %1606[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1585, %1607 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1608 = llvm.mul %1454, %a_size1 overflow<nsw> : i64
    %1609 = llvm.add %1608, %j_1_last_panel overflow<nsw> : i64
    %1610 = llvm.getelementptr inbounds %out2[%1609] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1586, %1610 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1611 = llvm.getelementptr inbounds %1610[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1587, %1611 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1612 = llvm.mul %1452, %a_size1 overflow<nsw> : i64
    %1613 = llvm.add %1612, %j_1_last_panel overflow<nsw> : i64
    %1614 = llvm.getelementptr inbounds %out2[%1613] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1588, %1614 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1615 = llvm.getelementptr inbounds %1614[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1589, %1615 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1616 = llvm.mul %1450, %a_size1 overflow<nsw> : i64
    %1617 = llvm.add %1616, %j_1_last_panel overflow<nsw> : i64
    %1618 = llvm.getelementptr inbounds %out2[%1617] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1590, %1618 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1619 = llvm.getelementptr inbounds %1618[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1591, %1619 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1620 = llvm.mul %1448, %a_size1 overflow<nsw> : i64
    %1621 = llvm.add %1620, %j_1_last_panel overflow<nsw> : i64
    %1622 = llvm.getelementptr inbounds %out2[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1592, %1622 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1623 = llvm.getelementptr inbounds %1622[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1593, %1623 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1624 = llvm.add %i_1_last_tile, %4 overflow<nsw> : i64
    %1625 = llvm.icmp "slt" %1624, %1376 : i64
    llvm.cond_br %1625, ^bb85(%1624 : i64), ^bb90
  ^bb90:
    %1626 = llvm.icmp "slt" %1376, %a_size1 : i64
    llvm.cond_br %1626, ^bb91(%1376 : i64), ^bb96
  ^bb91(%i_1_last_below_tile: i64):
    %1627 = llvm.add %i_1_last_below_tile, %9 overflow<nsw> : i64
    %1628 = llvm.sub %1627, %i_1_last_below_tile overflow<nsw> : i64
    %1629 = llvm.sub %a_size1, %i_1_last_below_tile overflow<nsw> : i64
    %1630 = llvm.intr.smin(%1628, %1629) : (i64, i64) -> i64
    %1631 = llvm.add %1630, %11 overflow<nsw> : i64
    %1632 = llvm.intr.smin(%1631, %1) : (i64, i64) -> i64
    %1633 = llvm.add %i_1_last_below_tile, %1632 : i64
    %1634 = llvm.intr.smin(%1631, %12) : (i64, i64) -> i64
    %1635 = llvm.add %i_1_last_below_tile, %1634 : i64
    %1636 = llvm.intr.smin(%1631, %2) : (i64, i64) -> i64
    %1637 = llvm.add %i_1_last_below_tile, %1636 : i64
    %1638 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1638, ^bb92(%6, %32, %32, %32, %32, %32, %32, %32, %32 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb92(%k1_1_last_below: i64, %1639: vector<4xf64>, %1640: vector<4xf64>, %1641: vector<4xf64>, %1642: vector<4xf64>, %1643: vector<4xf64>, %1644: vector<4xf64>, %1645: vector<4xf64>, %1646: vector<4xf64>):
    %1647 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1647, ^bb93(%6, %1639, %1640, %1641, %1642, %1643, %1644, %1645, %1646 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1639, %1640, %1641, %1642, %1643, %1644, %1645, %1646 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb93(%k0_1_last_below: i64, %1648: vector<4xf64>, %1649: vector<4xf64>, %1650: vector<4xf64>, %1651: vector<4xf64>, %1652: vector<4xf64>, %1653: vector<4xf64>, %1654: vector<4xf64>, %1655: vector<4xf64>):
    %1656 = llvm.mul %k1_1_last_below, %29 overflow<nsw> : i64
    %1657 = llvm.mul %i_1_last_below_tile, %a_stride1 overflow<nsw> : i64
    %1658 = llvm.add %1656, %1657 overflow<nsw> : i64
    %1659 = llvm.add %1658, %k0_1_last_below overflow<nsw> : i64
    %1660 = llvm.getelementptr inbounds %a[%1659] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1661 = llvm.load %1660 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1662 = llvm.mlir.poison : vector<4xf64>
    %1663 = llvm.insertelement %1661, %1662[%6 : i64] : vector<4xf64>
    %1664 = llvm.shufflevector %1663, %1662 [0, 0, 0, 0] : vector<4xf64>
    %1665 = llvm.mul %1637, %a_stride1 overflow<nsw> : i64
    %1666 = llvm.add %1656, %1665 overflow<nsw> : i64
    %1667 = llvm.add %1666, %k0_1_last_below overflow<nsw> : i64
    %1668 = llvm.getelementptr inbounds %a[%1667] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1669 = llvm.load %1668 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1670 = llvm.mlir.poison : vector<4xf64>
    %1671 = llvm.insertelement %1669, %1670[%6 : i64] : vector<4xf64>
    %1672 = llvm.shufflevector %1671, %1670 [0, 0, 0, 0] : vector<4xf64>
    %1673 = llvm.mul %1635, %a_stride1 overflow<nsw> : i64
    %1674 = llvm.add %1656, %1673 overflow<nsw> : i64
    %1675 = llvm.add %1674, %k0_1_last_below overflow<nsw> : i64
    %1676 = llvm.getelementptr inbounds %a[%1675] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1677 = llvm.load %1676 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1678 = llvm.mlir.poison : vector<4xf64>
    %1679 = llvm.insertelement %1677, %1678[%6 : i64] : vector<4xf64>
    %1680 = llvm.shufflevector %1679, %1678 [0, 0, 0, 0] : vector<4xf64>
    %1681 = llvm.mul %1633, %a_stride1 overflow<nsw> : i64
    %1682 = llvm.add %1656, %1681 overflow<nsw> : i64
    %1683 = llvm.add %1682, %k0_1_last_below overflow<nsw> : i64
    %1684 = llvm.getelementptr inbounds %a[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1685 = llvm.load %1684 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1686 = llvm.mlir.poison : vector<4xf64>
    %1687 = llvm.insertelement %1685, %1686[%6 : i64] : vector<4xf64>
    %1688 = llvm.shufflevector %1687, %1686 [0, 0, 0, 0] : vector<4xf64>
    %1689 = llvm.mul %k1_1_last_below, %1390 overflow<nsw> : i64
    %1690 = llvm.mul %k0_1_last_below, %0 overflow<nsw> : i64
    %1691 = llvm.add %1689, %1690 overflow<nsw> : i64
    %1692 = llvm.getelementptr inbounds %a_copy_1[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1693 = llvm.load %1692 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1694 = llvm.add %6, %9 overflow<nsw> : i64
    %1695 = llvm.add %1689, %1690 overflow<nsw> : i64
    %1696 = llvm.add %1695, %1694 overflow<nsw> : i64
    %1697 = llvm.getelementptr inbounds %a_copy_1[%1696] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1698 = llvm.load %1697 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1699 = llvm.fmul %1664, %1693 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1700 = llvm.fmul %1664, %1698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1701 = llvm.fmul %1672, %1693 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1702 = llvm.fmul %1672, %1698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1703 = llvm.fmul %1680, %1693 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1704 = llvm.fmul %1680, %1698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1705 = llvm.fmul %1688, %1693 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1706 = llvm.fmul %1688, %1698 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1707 = llvm.fadd %1648, %1699 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1708 = llvm.fadd %1649, %1700 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1709 = llvm.fadd %1650, %1701 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1710 = llvm.fadd %1651, %1702 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1711 = llvm.fadd %1652, %1703 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1712 = llvm.fadd %1653, %1704 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1713 = llvm.fadd %1654, %1705 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1714 = llvm.fadd %1655, %1706 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1715 = llvm.add %k0_1_last_below, %2 overflow<nsw> : i64
    %1716 = llvm.icmp "slt" %1715, %a_stride1 : i64
    llvm.cond_br %1716, ^bb93(%1715, %1707, %1708, %1709, %1710, %1711, %1712, %1713, %1714 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1707, %1708, %1709, %1710, %1711, %1712, %1713, %1714 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb94(%1717: vector<4xf64>, %1718: vector<4xf64>, %1719: vector<4xf64>, %1720: vector<4xf64>, %1721: vector<4xf64>, %1722: vector<4xf64>, %1723: vector<4xf64>, %1724: vector<4xf64>):
    %1725 = llvm.add %k1_1_last_below, %2 overflow<nsw> : i64
    %1726 = llvm.icmp "slt" %1725, %a_size0 : i64
    llvm.cond_br %1726, ^bb92(%1725, %1717, %1718, %1719, %1720, %1721, %1722, %1723, %1724 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1717, %1718, %1719, %1720, %1721, %1722, %1723, %1724 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%1727: vector<4xf64>, %1728: vector<4xf64>, %1729: vector<4xf64>, %1730: vector<4xf64>, %1731: vector<4xf64>, %1732: vector<4xf64>, %1733: vector<4xf64>, %1734: vector<4xf64>):
    %1735 = llvm.icmp "slt" %6, %1630 : i64
    %1736 = llvm.icmp "slt" %2, %1630 : i64
    %1737 = llvm.icmp "slt" %12, %1630 : i64
    %1738 = llvm.icmp "slt" %1, %1630 : i64
    %1739 = llvm.mul %i_1_last_below_tile, %a_size1 overflow<nsw> : i64
    %1740 = llvm.add %1739, %j_1_last_panel overflow<nsw> : i64
    %1741 = llvm.getelementptr inbounds %out2[%1740] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1727, %1741 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1742 = llvm.getelementptr inbounds %1741[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1728, %1742 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1743 = llvm.mul %1637, %a_size1 overflow<nsw> : i64
    %1744 = llvm.add %1743, %j_1_last_panel overflow<nsw> : i64
    %1745 = llvm.getelementptr inbounds %out2[%1744] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1729, %1745 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1746 = llvm.getelementptr inbounds %1745[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1730, %1746 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1747 = llvm.mul %1635, %a_size1 overflow<nsw> : i64
    %1748 = llvm.add %1747, %j_1_last_panel overflow<nsw> : i64
    %1749 = llvm.getelementptr inbounds %out2[%1748] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1731, %1749 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1750 = llvm.getelementptr inbounds %1749[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1732, %1750 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1751 = llvm.mul %1633, %a_size1 overflow<nsw> : i64
    %1752 = llvm.add %1751, %j_1_last_panel overflow<nsw> : i64
    %1753 = llvm.getelementptr inbounds %out2[%1752] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1733, %1753 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1754 = llvm.getelementptr inbounds %1753[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1734, %1754 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1755 = llvm.add %i_1_last_below_tile, %9 overflow<nsw> : i64
    %1756 = llvm.icmp "slt" %1755, %a_size1 : i64
    llvm.cond_br %1756, ^bb91(%1755 : i64), ^bb96
  ^bb96:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %1757 = llvm.add %j_1_last_panel, %0 overflow<nsw> : i64
    %1758 = llvm.icmp "slt" %1757, %1341 : i64
    llvm.cond_br %1758, ^bb77(%1757 : i64), ^bb97
  ^bb97:
    %1759 = llvm.add %49, %1337 overflow<nsw> : i64
    %1760 = llvm.ashr %1759, %1 : i64
    %1761 = llvm.mul %1760, %0 overflow<nsw> : i64
    %1762 = llvm.add %1761, %977 overflow<nsw> : i64
    %1763 = llvm.intr.smax(%1762, %977) : (i64, i64) -> i64
    %1764 = llvm.intr.smin(%1763, %a_size1) : (i64, i64) -> i64
    %1765 = llvm.and %a_size1, %10 : i64
    %1766 = llvm.intr.smin(%9, %1765) : (i64, i64) -> i64
    %1767 = llvm.intr.smax(%1766, %6) : (i64, i64) -> i64
    %1768 = llvm.icmp "slt" %1341, %a_size1 : i64
    llvm.cond_br %1768, ^bb98(%1341 : i64), ^bb121
  ^bb98(%j_1_last_right_panel: i64):
    %1769 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1770 = llvm.extractvalue %1769[0] : !llvm.struct<(i64, i1)>
    %1771 = llvm.extractvalue %1769[1] : !llvm.struct<(i64, i1)>
    %1772 = llvm.xor %1771, %25 : i1
    llvm.cond_br %1772, ^bb99, ^bb130(%21 : i32)
  ^bb99:
    %1773 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1770, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1774 = llvm.extractvalue %1773[0] : !llvm.struct<(i64, i1)>
    %1775 = llvm.extractvalue %1773[1] : !llvm.struct<(i64, i1)>
    %1776 = llvm.xor %1775, %25 : i1
    llvm.cond_br %1776, ^bb100, ^bb130(%21 : i32)
  ^bb100:
    %1777 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1774, %1767) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1778 = llvm.extractvalue %1777[0] : !llvm.struct<(i64, i1)>
    %1779 = llvm.extractvalue %1777[1] : !llvm.struct<(i64, i1)>
    %1780 = llvm.xor %1779, %25 : i1
    llvm.cond_br %1780, ^bb101, ^bb130(%21 : i32)
  ^bb101:
    %1781 = llvm.add %1778, %19 overflow<nsw> : i64
    %1782 = llvm.and %1781, %20 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%19, %1782) : (i64, i64) -> !llvm.ptr
    %1783 = llvm.mlir.zero : !llvm.ptr
    %1784 = llvm.icmp "ne" %a_copy_2, %1783 : !llvm.ptr
    llvm.cond_br %1784, ^bb102, ^bb130(%21 : i32)
  ^bb102:
    %1785 = llvm.mul %1767, %a_stride1 overflow<nsw> : i64
    %1786 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1786, ^bb103(%6 : i64), ^bb108
  ^bb103(%k1_1_last_right_copy: i64):
    %1787 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1787, ^bb104(%6 : i64), ^bb107
  ^bb104(%k0_1_last_right_copy: i64):
    %1788 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %1789 = llvm.intr.smin(%1788, %a_size1) : (i64, i64) -> i64
    %1790 = llvm.icmp "slt" %j_1_last_right_panel, %1789 : i64
    llvm.cond_br %1790, ^bb105(%j_1_last_right_panel : i64), ^bb106
  ^bb105(%j_1_last_right_copy: i64):
    %1791 = llvm.mul %k1_1_last_right_copy, %29 overflow<nsw> : i64
    %1792 = llvm.mul %j_1_last_right_copy, %a_stride1 overflow<nsw> : i64
    %1793 = llvm.add %1791, %1792 overflow<nsw> : i64
    %1794 = llvm.add %1793, %k0_1_last_right_copy overflow<nsw> : i64
    %1795 = llvm.getelementptr inbounds %a[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1796 = llvm.load %1795 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1797 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : i64
    %1798 = llvm.mul %k1_1_last_right_copy, %1785 overflow<nsw> : i64
    %1799 = llvm.mul %k0_1_last_right_copy, %1767 overflow<nsw> : i64
    %1800 = llvm.add %1798, %1799 overflow<nsw> : i64
    %1801 = llvm.add %1800, %1797 overflow<nsw> : i64
    %1802 = llvm.getelementptr inbounds %a_copy_2[%1801] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1796, %1802 {alignment = 8 : i64} : f64, !llvm.ptr
    %1803 = llvm.add %j_1_last_right_copy, %2 overflow<nsw> : i64
    %1804 = llvm.icmp "slt" %1803, %1789 : i64
    llvm.cond_br %1804, ^bb105(%1803 : i64), ^bb106
  ^bb106:
    %1805 = llvm.add %k0_1_last_right_copy, %2 overflow<nsw> : i64
    %1806 = llvm.icmp "slt" %1805, %a_stride1 : i64
    llvm.cond_br %1806, ^bb104(%1805 : i64), ^bb107
  ^bb107:
    %1807 = llvm.add %k1_1_last_right_copy, %2 overflow<nsw> : i64
    %1808 = llvm.icmp "slt" %1807, %a_size0 : i64
    llvm.cond_br %1808, ^bb103(%1807 : i64), ^bb108
  ^bb108:
    %1809 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %1810 = llvm.sub %1809, %j_1_last_right_panel overflow<nsw> : i64
    %1811 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %1812 = llvm.intr.smin(%1810, %1811) : (i64, i64) -> i64
    %1813 = llvm.intr.smin(%1812, %9) : (i64, i64) -> i64
    %1814 = llvm.intr.smax(%1813, %6) : (i64, i64) -> i64
    %1815 = llvm.trunc %1814 : i64 to i32
    %1816 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1817 = llvm.mlir.poison : vector<4xi32>
    %1818 = llvm.insertelement %1815, %1817[%6 : i64] : vector<4xi32>
    %1819 = llvm.shufflevector %1818, %1817 [0, 0, 0, 0] : vector<4xi32>
    %1820 = llvm.icmp "slt" %1816, %1819 : vector<4xi32>
    %1821 = llvm.icmp "slt" %977, %1764 : i64
    llvm.cond_br %1821, ^bb109(%977 : i64), ^bb114
  ^bb109(%i_1_last_right_tile: i64):
    %1822 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1823 = llvm.sub %1822, %i_1_last_right_tile overflow<nsw> : i64
    %1824 = llvm.sub %1764, %i_1_last_right_tile overflow<nsw> : i64
    %1825 = llvm.intr.smin(%1823, %1824) : (i64, i64) -> i64
    %1826 = llvm.add %1825, %11 overflow<nsw> : i64
    %1827 = llvm.intr.smin(%1826, %10) : (i64, i64) -> i64
    %1828 = llvm.add %i_1_last_right_tile, %1827 : i64
    %1829 = llvm.intr.smin(%1826, %4) : (i64, i64) -> i64
    %1830 = llvm.add %i_1_last_right_tile, %1829 : i64
    %1831 = llvm.intr.smin(%1826, %3) : (i64, i64) -> i64
    %1832 = llvm.add %i_1_last_right_tile, %1831 : i64
    %1833 = llvm.intr.smin(%1826, %9) : (i64, i64) -> i64
    %1834 = llvm.add %i_1_last_right_tile, %1833 : i64
    %1835 = llvm.intr.smin(%1826, %1) : (i64, i64) -> i64
    %1836 = llvm.add %i_1_last_right_tile, %1835 : i64
    %1837 = llvm.intr.smin(%1826, %12) : (i64, i64) -> i64
    %1838 = llvm.add %i_1_last_right_tile, %1837 : i64
    %1839 = llvm.intr.smin(%1826, %2) : (i64, i64) -> i64
    %1840 = llvm.add %i_1_last_right_tile, %1839 : i64
    %1841 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %1841, ^bb110(%6, %32, %32, %32, %32, %32, %32, %32, %32 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%32, %32, %32, %32, %32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb110(%k1_1_last_right: i64, %1842: vector<4xf64>, %1843: vector<4xf64>, %1844: vector<4xf64>, %1845: vector<4xf64>, %1846: vector<4xf64>, %1847: vector<4xf64>, %1848: vector<4xf64>, %1849: vector<4xf64>):
    %1850 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %1850, ^bb111(%6, %1842, %1843, %1844, %1845, %1846, %1847, %1848, %1849 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1842, %1843, %1844, %1845, %1846, %1847, %1848, %1849 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb111(%k0_1_last_right: i64, %1851: vector<4xf64>, %1852: vector<4xf64>, %1853: vector<4xf64>, %1854: vector<4xf64>, %1855: vector<4xf64>, %1856: vector<4xf64>, %1857: vector<4xf64>, %1858: vector<4xf64>):
    %1859 = llvm.mul %k1_1_last_right, %29 overflow<nsw> : i64
    %1860 = llvm.mul %i_1_last_right_tile, %a_stride1 overflow<nsw> : i64
    %1861 = llvm.add %1859, %1860 overflow<nsw> : i64
    %1862 = llvm.add %1861, %k0_1_last_right overflow<nsw> : i64
    %1863 = llvm.getelementptr inbounds %a[%1862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1864 = llvm.load %1863 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1865 = llvm.mlir.poison : vector<4xf64>
    %1866 = llvm.insertelement %1864, %1865[%6 : i64] : vector<4xf64>
    %1867 = llvm.shufflevector %1866, %1865 [0, 0, 0, 0] : vector<4xf64>
    %1868 = llvm.mul %1840, %a_stride1 overflow<nsw> : i64
    %1869 = llvm.add %1859, %1868 overflow<nsw> : i64
    %1870 = llvm.add %1869, %k0_1_last_right overflow<nsw> : i64
    %1871 = llvm.getelementptr inbounds %a[%1870] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1872 = llvm.load %1871 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1873 = llvm.mlir.poison : vector<4xf64>
    %1874 = llvm.insertelement %1872, %1873[%6 : i64] : vector<4xf64>
    %1875 = llvm.shufflevector %1874, %1873 [0, 0, 0, 0] : vector<4xf64>
    %1876 = llvm.mul %1838, %a_stride1 overflow<nsw> : i64
    %1877 = llvm.add %1859, %1876 overflow<nsw> : i64
    %1878 = llvm.add %1877, %k0_1_last_right overflow<nsw> : i64
    %1879 = llvm.getelementptr inbounds %a[%1878] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1880 = llvm.load %1879 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1881 = llvm.mlir.poison : vector<4xf64>
    %1882 = llvm.insertelement %1880, %1881[%6 : i64] : vector<4xf64>
    %1883 = llvm.shufflevector %1882, %1881 [0, 0, 0, 0] : vector<4xf64>
    %1884 = llvm.mul %1836, %a_stride1 overflow<nsw> : i64
    %1885 = llvm.add %1859, %1884 overflow<nsw> : i64
    %1886 = llvm.add %1885, %k0_1_last_right overflow<nsw> : i64
    %1887 = llvm.getelementptr inbounds %a[%1886] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1888 = llvm.load %1887 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1889 = llvm.mlir.poison : vector<4xf64>
    %1890 = llvm.insertelement %1888, %1889[%6 : i64] : vector<4xf64>
    %1891 = llvm.shufflevector %1890, %1889 [0, 0, 0, 0] : vector<4xf64>
    %1892 = llvm.mul %1834, %a_stride1 overflow<nsw> : i64
    %1893 = llvm.add %1859, %1892 overflow<nsw> : i64
    %1894 = llvm.add %1893, %k0_1_last_right overflow<nsw> : i64
    %1895 = llvm.getelementptr inbounds %a[%1894] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1896 = llvm.load %1895 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1897 = llvm.mlir.poison : vector<4xf64>
    %1898 = llvm.insertelement %1896, %1897[%6 : i64] : vector<4xf64>
    %1899 = llvm.shufflevector %1898, %1897 [0, 0, 0, 0] : vector<4xf64>
    %1900 = llvm.mul %1832, %a_stride1 overflow<nsw> : i64
    %1901 = llvm.add %1859, %1900 overflow<nsw> : i64
    %1902 = llvm.add %1901, %k0_1_last_right overflow<nsw> : i64
    %1903 = llvm.getelementptr inbounds %a[%1902] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1904 = llvm.load %1903 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1905 = llvm.mlir.poison : vector<4xf64>
    %1906 = llvm.insertelement %1904, %1905[%6 : i64] : vector<4xf64>
    %1907 = llvm.shufflevector %1906, %1905 [0, 0, 0, 0] : vector<4xf64>
    %1908 = llvm.mul %1830, %a_stride1 overflow<nsw> : i64
    %1909 = llvm.add %1859, %1908 overflow<nsw> : i64
    %1910 = llvm.add %1909, %k0_1_last_right overflow<nsw> : i64
    %1911 = llvm.getelementptr inbounds %a[%1910] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1912 = llvm.load %1911 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1913 = llvm.mlir.poison : vector<4xf64>
    %1914 = llvm.insertelement %1912, %1913[%6 : i64] : vector<4xf64>
    %1915 = llvm.shufflevector %1914, %1913 [0, 0, 0, 0] : vector<4xf64>
    %1916 = llvm.mul %1828, %a_stride1 overflow<nsw> : i64
    %1917 = llvm.add %1859, %1916 overflow<nsw> : i64
    %1918 = llvm.add %1917, %k0_1_last_right overflow<nsw> : i64
    %1919 = llvm.getelementptr inbounds %a[%1918] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1920 = llvm.load %1919 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1921 = llvm.mlir.poison : vector<4xf64>
    %1922 = llvm.insertelement %1920, %1921[%6 : i64] : vector<4xf64>
    %1923 = llvm.shufflevector %1922, %1921 [0, 0, 0, 0] : vector<4xf64>
    %1924 = llvm.mul %k1_1_last_right, %1785 overflow<nsw> : i64
    %1925 = llvm.mul %k0_1_last_right, %1767 overflow<nsw> : i64
    %1926 = llvm.add %1924, %1925 overflow<nsw> : i64
    %1927 = llvm.getelementptr inbounds %a_copy_2[%1926] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1928 = llvm.intr.masked.load %1927, %1820, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1929 = llvm.fmul %1867, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1930 = llvm.fmul %1875, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1931 = llvm.fmul %1883, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1932 = llvm.fmul %1891, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1933 = llvm.fmul %1899, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1934 = llvm.fmul %1907, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1935 = llvm.fmul %1915, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1936 = llvm.fmul %1923, %1928 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1937 = llvm.fadd %1851, %1929 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1938 = llvm.fadd %1852, %1930 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1939 = llvm.fadd %1853, %1931 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1940 = llvm.fadd %1854, %1932 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1941 = llvm.fadd %1855, %1933 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1942 = llvm.fadd %1856, %1934 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1943 = llvm.fadd %1857, %1935 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1944 = llvm.fadd %1858, %1936 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1945 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %1946 = llvm.icmp "slt" %1945, %a_stride1 : i64
    llvm.cond_br %1946, ^bb111(%1945, %1937, %1938, %1939, %1940, %1941, %1942, %1943, %1944 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1937, %1938, %1939, %1940, %1941, %1942, %1943, %1944 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb112(%1947: vector<4xf64>, %1948: vector<4xf64>, %1949: vector<4xf64>, %1950: vector<4xf64>, %1951: vector<4xf64>, %1952: vector<4xf64>, %1953: vector<4xf64>, %1954: vector<4xf64>):
    %1955 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %1956 = llvm.icmp "slt" %1955, %a_size0 : i64
    llvm.cond_br %1956, ^bb110(%1955, %1947, %1948, %1949, %1950, %1951, %1952, %1953, %1954 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%1947, %1948, %1949, %1950, %1951, %1952, %1953, %1954 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb113(%1957: vector<4xf64>, %1958: vector<4xf64>, %1959: vector<4xf64>, %1960: vector<4xf64>, %1961: vector<4xf64>, %1962: vector<4xf64>, %1963: vector<4xf64>, %1964: vector<4xf64>):
    %1965 = llvm.icmp "slt" %6, %1825 : i64
    %1966 = llvm.icmp "slt" %2, %1825 : i64
    %1967 = llvm.icmp "slt" %12, %1825 : i64
    %1968 = llvm.icmp "slt" %1, %1825 : i64
    %1969 = llvm.icmp "slt" %9, %1825 : i64
    %1970 = llvm.icmp "slt" %3, %1825 : i64
    %1971 = llvm.icmp "slt" %4, %1825 : i64
    %1972 = llvm.icmp "slt" %10, %1825 : i64
    %1973 = llvm.mul %i_1_last_right_tile, %a_size1 overflow<nsw> : i64
    %1974 = llvm.add %1973, %j_1_last_right_panel overflow<nsw> : i64
    %1975 = llvm.getelementptr inbounds %out2[%1974] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1957, %1975, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1976 = llvm.mul %1840, %a_size1 overflow<nsw> : i64
    %1977 = llvm.add %1976, %j_1_last_right_panel overflow<nsw> : i64
    %1978 = llvm.getelementptr inbounds %out2[%1977] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1958, %1978, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1979 = llvm.mul %1838, %a_size1 overflow<nsw> : i64
    %1980 = llvm.add %1979, %j_1_last_right_panel overflow<nsw> : i64
    %1981 = llvm.getelementptr inbounds %out2[%1980] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1959, %1981, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1982 = llvm.mul %1836, %a_size1 overflow<nsw> : i64
    %1983 = llvm.add %1982, %j_1_last_right_panel overflow<nsw> : i64
    %1984 = llvm.getelementptr inbounds %out2[%1983] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1960, %1984, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1985 = llvm.mul %1834, %a_size1 overflow<nsw> : i64
    %1986 = llvm.add %1985, %j_1_last_right_panel overflow<nsw> : i64
    %1987 = llvm.getelementptr inbounds %out2[%1986] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1961, %1987, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1988 = llvm.mul %1832, %a_size1 overflow<nsw> : i64
    %1989 = llvm.add %1988, %j_1_last_right_panel overflow<nsw> : i64
    %1990 = llvm.getelementptr inbounds %out2[%1989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1962, %1990, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1991 = llvm.mul %1830, %a_size1 overflow<nsw> : i64
    %1992 = llvm.add %1991, %j_1_last_right_panel overflow<nsw> : i64
    %1993 = llvm.getelementptr inbounds %out2[%1992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1963, %1993, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1994 = llvm.mul %1828, %a_size1 overflow<nsw> : i64
    %1995 = llvm.add %1994, %j_1_last_right_panel overflow<nsw> : i64
    %1996 = llvm.getelementptr inbounds %out2[%1995] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1964, %1996, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1997 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1998 = llvm.icmp "slt" %1997, %1764 : i64
    llvm.cond_br %1998, ^bb109(%1997 : i64), ^bb114
  ^bb114:
    %1999 = llvm.icmp "slt" %1764, %a_size1 : i64
    llvm.cond_br %1999, ^bb115(%1764 : i64), ^bb120
  ^bb115(%i_1_last_right_below_tile: i64):
    %2000 = llvm.add %i_1_last_right_below_tile, %9 overflow<nsw> : i64
    %2001 = llvm.sub %2000, %i_1_last_right_below_tile overflow<nsw> : i64
    %2002 = llvm.sub %a_size1, %i_1_last_right_below_tile overflow<nsw> : i64
    %2003 = llvm.intr.smin(%2001, %2002) : (i64, i64) -> i64
    %2004 = llvm.add %2003, %11 overflow<nsw> : i64
    %2005 = llvm.intr.smin(%2004, %1) : (i64, i64) -> i64
    %2006 = llvm.add %i_1_last_right_below_tile, %2005 : i64
    %2007 = llvm.intr.smin(%2004, %12) : (i64, i64) -> i64
    %2008 = llvm.add %i_1_last_right_below_tile, %2007 : i64
    %2009 = llvm.intr.smin(%2004, %2) : (i64, i64) -> i64
    %2010 = llvm.add %i_1_last_right_below_tile, %2009 : i64
    %2011 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %2011, ^bb116(%6, %32, %32, %32, %32 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%32, %32, %32, %32 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb116(%k1_1_last_right_below: i64, %2012: vector<4xf64>, %2013: vector<4xf64>, %2014: vector<4xf64>, %2015: vector<4xf64>):
    %2016 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %2016, ^bb117(%6, %2012, %2013, %2014, %2015 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%2012, %2013, %2014, %2015 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb117(%k0_1_last_right_below: i64, %2017: vector<4xf64>, %2018: vector<4xf64>, %2019: vector<4xf64>, %2020: vector<4xf64>):
    %2021 = llvm.mul %k1_1_last_right_below, %29 overflow<nsw> : i64
    %2022 = llvm.mul %i_1_last_right_below_tile, %a_stride1 overflow<nsw> : i64
    %2023 = llvm.add %2021, %2022 overflow<nsw> : i64
    %2024 = llvm.add %2023, %k0_1_last_right_below overflow<nsw> : i64
    %2025 = llvm.getelementptr inbounds %a[%2024] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2026 = llvm.load %2025 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2027 = llvm.mlir.poison : vector<4xf64>
    %2028 = llvm.insertelement %2026, %2027[%6 : i64] : vector<4xf64>
    %2029 = llvm.shufflevector %2028, %2027 [0, 0, 0, 0] : vector<4xf64>
    %2030 = llvm.mul %2010, %a_stride1 overflow<nsw> : i64
    %2031 = llvm.add %2021, %2030 overflow<nsw> : i64
    %2032 = llvm.add %2031, %k0_1_last_right_below overflow<nsw> : i64
    %2033 = llvm.getelementptr inbounds %a[%2032] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2034 = llvm.load %2033 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2035 = llvm.mlir.poison : vector<4xf64>
    %2036 = llvm.insertelement %2034, %2035[%6 : i64] : vector<4xf64>
    %2037 = llvm.shufflevector %2036, %2035 [0, 0, 0, 0] : vector<4xf64>
    %2038 = llvm.mul %2008, %a_stride1 overflow<nsw> : i64
    %2039 = llvm.add %2021, %2038 overflow<nsw> : i64
    %2040 = llvm.add %2039, %k0_1_last_right_below overflow<nsw> : i64
    %2041 = llvm.getelementptr inbounds %a[%2040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2042 = llvm.load %2041 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2043 = llvm.mlir.poison : vector<4xf64>
    %2044 = llvm.insertelement %2042, %2043[%6 : i64] : vector<4xf64>
    %2045 = llvm.shufflevector %2044, %2043 [0, 0, 0, 0] : vector<4xf64>
    %2046 = llvm.mul %2006, %a_stride1 overflow<nsw> : i64
    %2047 = llvm.add %2021, %2046 overflow<nsw> : i64
    %2048 = llvm.add %2047, %k0_1_last_right_below overflow<nsw> : i64
    %2049 = llvm.getelementptr inbounds %a[%2048] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2050 = llvm.load %2049 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2051 = llvm.mlir.poison : vector<4xf64>
    %2052 = llvm.insertelement %2050, %2051[%6 : i64] : vector<4xf64>
    %2053 = llvm.shufflevector %2052, %2051 [0, 0, 0, 0] : vector<4xf64>
    %2054 = llvm.mul %k1_1_last_right_below, %1785 overflow<nsw> : i64
    %2055 = llvm.mul %k0_1_last_right_below, %1767 overflow<nsw> : i64
    %2056 = llvm.add %2054, %2055 overflow<nsw> : i64
    %2057 = llvm.getelementptr inbounds %a_copy_2[%2056] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2058 = llvm.intr.masked.load %2057, %1820, %32 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2059 = llvm.fmul %2029, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2060 = llvm.fmul %2037, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fmul %2045, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.fmul %2053, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2063 = llvm.fadd %2017, %2059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2064 = llvm.fadd %2018, %2060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2065 = llvm.fadd %2019, %2061 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2066 = llvm.fadd %2020, %2062 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2067 = llvm.add %k0_1_last_right_below, %2 overflow<nsw> : i64
    %2068 = llvm.icmp "slt" %2067, %a_stride1 : i64
    llvm.cond_br %2068, ^bb117(%2067, %2063, %2064, %2065, %2066 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%2063, %2064, %2065, %2066 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb118(%2069: vector<4xf64>, %2070: vector<4xf64>, %2071: vector<4xf64>, %2072: vector<4xf64>):
    %2073 = llvm.add %k1_1_last_right_below, %2 overflow<nsw> : i64
    %2074 = llvm.icmp "slt" %2073, %a_size0 : i64
    llvm.cond_br %2074, ^bb116(%2073, %2069, %2070, %2071, %2072 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%2069, %2070, %2071, %2072 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb119(%2075: vector<4xf64>, %2076: vector<4xf64>, %2077: vector<4xf64>, %2078: vector<4xf64>):
    %2079 = llvm.icmp "slt" %6, %2003 : i64
    %2080 = llvm.icmp "slt" %2, %2003 : i64
    %2081 = llvm.icmp "slt" %12, %2003 : i64
    %2082 = llvm.icmp "slt" %1, %2003 : i64
    %2083 = llvm.mul %i_1_last_right_below_tile, %a_size1 overflow<nsw> : i64
    %2084 = llvm.add %2083, %j_1_last_right_panel overflow<nsw> : i64
    %2085 = llvm.getelementptr inbounds %out2[%2084] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2075, %2085, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2086 = llvm.mul %2010, %a_size1 overflow<nsw> : i64
    %2087 = llvm.add %2086, %j_1_last_right_panel overflow<nsw> : i64
    %2088 = llvm.getelementptr inbounds %out2[%2087] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2076, %2088, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2089 = llvm.mul %2008, %a_size1 overflow<nsw> : i64
    %2090 = llvm.add %2089, %j_1_last_right_panel overflow<nsw> : i64
    %2091 = llvm.getelementptr inbounds %out2[%2090] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2077, %2091, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2092 = llvm.mul %2006, %a_size1 overflow<nsw> : i64
    %2093 = llvm.add %2092, %j_1_last_right_panel overflow<nsw> : i64
    %2094 = llvm.getelementptr inbounds %out2[%2093] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2078, %2094, %1820 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2095 = llvm.add %i_1_last_right_below_tile, %9 overflow<nsw> : i64
    %2096 = llvm.icmp "slt" %2095, %a_size1 : i64
    llvm.cond_br %2096, ^bb115(%2095 : i64), ^bb120
  ^bb120:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2097 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %2098 = llvm.icmp "slt" %2097, %a_size1 : i64
    llvm.cond_br %2098, ^bb98(%2097 : i64), ^bb121
  ^bb121:
    %2099 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %2099, ^bb122(%6 : i64), ^bb129
  ^bb122(%i: i64):
    %2100 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %2100, ^bb123(%i : i64), ^bb128
  ^bb123(%j: i64):
    %2101 = llvm.add %i, %14 overflow<nsw> : i64
    %2102 = llvm.intr.smin(%2101, %a_size1) : (i64, i64) -> i64
    %2103 = llvm.icmp "slt" %i, %2102 : i64
    llvm.cond_br %2103, ^bb124(%i : i64), ^bb127
  ^bb124(%i_1: i64):
    %2104 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2105 = llvm.intr.smax(%2104, %j) : (i64, i64) -> i64
    %2106 = llvm.add %j, %14 overflow<nsw> : i64
    %2107 = llvm.intr.smin(%2106, %a_size1) : (i64, i64) -> i64
    %2108 = llvm.icmp "slt" %2105, %2107 : i64
    llvm.cond_br %2108, ^bb125(%2105 : i64), ^bb126
  ^bb125(%j_1: i64):
    %2109 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %2110 = llvm.add %2109, %i_1 overflow<nsw> : i64
    %2111 = llvm.getelementptr inbounds %out2[%2110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2112 = llvm.load %2111 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2113 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %2114 = llvm.add %2113, %j_1 overflow<nsw> : i64
    %2115 = llvm.getelementptr inbounds %out2[%2114] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2112, %2115 {alignment = 8 : i64} : f64, !llvm.ptr
    %2116 = llvm.add %j_1, %2 overflow<nsw> : i64
    %2117 = llvm.icmp "slt" %2116, %2107 : i64
    llvm.cond_br %2117, ^bb125(%2116 : i64), ^bb126
  ^bb126:
    %2118 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2119 = llvm.icmp "slt" %2118, %2102 : i64
    llvm.cond_br %2119, ^bb124(%2118 : i64), ^bb127
  ^bb127:
    %2120 = llvm.add %j, %14 overflow<nsw> : i64
    %2121 = llvm.icmp "slt" %2120, %a_size1 : i64
    llvm.cond_br %2121, ^bb123(%2120 : i64), ^bb128
  ^bb128:
    %2122 = llvm.add %i, %14 overflow<nsw> : i64
    %2123 = llvm.icmp "slt" %2122, %a_size1 : i64
    llvm.cond_br %2123, ^bb122(%2122 : i64), ^bb129
  ^bb129:
    llvm.return %22 : i32
  ^bb130(%2124: i32):
    llvm.return %2124 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2125 = llvm.mlir.constant(0) : i64
    %2126 = llvm.mlir.constant(1) : i64
    %2127 = llvm.mlir.constant(2) : i64
    %2128 = llvm.mlir.constant(4) : i64
    %2129 = llvm.mlir.constant(0 : i32) : i32
    %2130 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2131 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %2131, ^bb1(%begin : i64), ^bb6
  ^bb1(%i_2: i64):
    %2132 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2133 = llvm.load %2132 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2134 = llvm.mlir.poison : vector<4xf64>
    %2135 = llvm.insertelement %2133, %2134[%2125 : i64] : vector<4xf64>
    %2136 = llvm.shufflevector %2135, %2134 [0, 0, 0, 0] : vector<4xf64>
    %2137 = llvm.ashr %v_size0_1, %2127 : i64
    %2138 = llvm.mul %2137, %2128 overflow<nsw> : i64
    %2139 = llvm.icmp "slt" %2125, %2138 : i64
    llvm.cond_br %2139, ^bb2(%2125 : i64), ^bb3
  ^bb2(%j_2: i64):
    %2140 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2141 = llvm.load %2140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2142 = llvm.fmul %2136, %2141 : vector<4xf64>
    %2143 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2144 = llvm.add %2143, %j_2 overflow<nsw> : i64
    %2145 = llvm.getelementptr inbounds %out1_1[%2144] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2142, %2145 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2146 = llvm.add %j_2, %2128 overflow<nsw> : i64
    %2147 = llvm.icmp "slt" %2146, %2138 : i64
    llvm.cond_br %2147, ^bb2(%2146 : i64), ^bb3
  ^bb3:
    %2148 = llvm.icmp "slt" %2138, %v_size0_1 : i64
    llvm.cond_br %2148, ^bb4, ^bb5
  ^bb4:
    %2149 = llvm.sub %v_size0_1, %2138 overflow<nsw> : i64
    %2150 = llvm.intr.smin(%2149, %2128) : (i64, i64) -> i64
    %2151 = llvm.intr.smax(%2150, %2125) : (i64, i64) -> i64
    %2152 = llvm.trunc %2151 : i64 to i32
    %2153 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2154 = llvm.mlir.poison : vector<4xi32>
    %2155 = llvm.insertelement %2152, %2154[%2125 : i64] : vector<4xi32>
    %2156 = llvm.shufflevector %2155, %2154 [0, 0, 0, 0] : vector<4xi32>
    %2157 = llvm.icmp "slt" %2153, %2156 : vector<4xi32>
    %2158 = llvm.getelementptr inbounds %v_1[%2138] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2159 = llvm.intr.masked.load %2158, %2157, %2130 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2160 = llvm.fmul %2136, %2159 : vector<4xf64>
    %2161 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2162 = llvm.add %2161, %2138 overflow<nsw> : i64
    %2163 = llvm.getelementptr inbounds %out1_1[%2162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2160, %2163, %2157 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %2164 = llvm.add %i_2, %2126 overflow<nsw> : i64
    %2165 = llvm.icmp "slt" %2164, %end : i64
    llvm.cond_br %2165, ^bb1(%2164 : i64), ^bb6
  ^bb6:
    llvm.return %2129 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2166 = llvm.mlir.constant(8) : i64
    %2167 = llvm.mlir.constant(16) : i64
    %2168 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2169 = llvm.getelementptr inbounds %context[%2166] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2170 = llvm.load %2169 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2171 = llvm.getelementptr inbounds %context[%2167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2172 = llvm.load %2171 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2173 = llvm.call @program.parallel0(%begin_1, %end_1, %2168, %2170, %2172) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2173 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2174 = llvm.mlir.constant(0) : i64
    %2175 = llvm.mlir.constant(1) : i64
    %2176 = llvm.mlir.constant(2) : i64
    %2177 = llvm.mlir.constant(2 : i32) : i32
    %2178 = llvm.mlir.constant(3 : i32) : i32
    %2179 = llvm.mlir.constant(3) : i64
    %2180 = llvm.mlir.constant(4) : i64
    %2181 = llvm.mlir.constant(5) : i64
    %2182 = llvm.mlir.constant(6) : i64
    %2183 = llvm.mlir.constant(0 : i32) : i32
    %2184 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2185 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2186 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2187 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2186, ^bb1, ^bb3(%2177 : i32)
  ^bb1:
    llvm.cond_br %2187, ^bb2, ^bb3(%2178 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2188 = llvm.getelementptr inbounds %extents[%2175] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2188 {alignment = 8 : i64} : i64, !llvm.ptr
    %2189 = llvm.getelementptr inbounds %extents[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2189 {alignment = 8 : i64} : i64, !llvm.ptr
    %2190 = llvm.getelementptr inbounds %extents[%2179] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2190 {alignment = 8 : i64} : i64, !llvm.ptr
    %2191 = llvm.getelementptr inbounds %extents[%2180] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2191 {alignment = 8 : i64} : i64, !llvm.ptr
    %2192 = llvm.getelementptr inbounds %extents[%2181] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2192 {alignment = 8 : i64} : i64, !llvm.ptr
    %2193 = llvm.getelementptr inbounds %extents[%2182] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2193 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2183 : i32
  ^bb3(%2194: i32):
    llvm.return %2194 : i32
  }
}
