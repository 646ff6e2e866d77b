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
    %183 = affine.max affine_map<(d0, d1) -> ((((((d1 + 1) + ((d0 floordiv 8) * -8)) floordiv 6) * 6) + ((d0 floordiv 8) * 8)), ((d0 floordiv 8) * 8))>(%10, %10)
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
    %24 = arith.constant 98304 : index
    %25 = arith.cmpi sgt, %21, %24 : index
    %26 = arith.subi %c0, %6 : index
    %27 = arith.andi %6, %26 : index
    %28 = arith.muli %20, %27 : index
    %29 = arith.constant 131072 : index
    %30 = arith.cmpi sgt, %28, %29 : index
    %31 = arith.andi %23, %30 : i1
    %32 = arith.ori %25, %31 : i1
    %33 = arith.select %32, %20, %c0 : index
    %34 = arith.minsi %c16384, %5 : index
    %35 = arith.andi %6, %c7 : index
    %36 = arith.minsi %c4, %35 : index
    %37 = arith.maxsi %36, %c0 : index
    %38 = arith.muli %34, %4 : index
    %39 = arith.constant 12288 : index
    %40 = arith.cmpi sgt, %38, %39 : index
    %41 = arith.select %40, %34, %c0 : index
    %42 = arith.select %40, %37, %c0 : index
    scf.for %b0 = %c0 to %3 step %c1 {
      scf.for %j_panel = %c0 to %10 step %c8 {
        scf.for %k0_piece = %c0 to %11 step %c8192 {
          %b_copy = memref.alloc(%33) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %32 {
            %43 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %44 = arith.minsi %43, %5 : index
            scf.for %k0_copy = %k0_piece to %44 step %c1 {
              %45 = arith.addi %k0_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%b0, %45, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %46 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %47 = arith.addi %j_panel, %c4 overflow<nsw> : index
              %48 = vector.load %b[%b0, %k0_copy, %47] : memref<?x?x?xf64>, vector<4xf64>
              %49 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
              vector.store %46, %b_copy[%49, %c0] : memref<?x8xf64>, vector<4xf64>
              %50 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %48, %b_copy[%49, %50] : memref<?x8xf64>, vector<4xf64>
            }
          }
          %51 = arith.subi %5, %k0_piece overflow<nsw> : index
          %52 = arith.minsi %c8192, %51 : index
          %53 = arith.maxsi %52, %c0 : index
          %54 = arith.select %32, %c0, %53 : index
          %55 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %54, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %56 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %57 = "memref.cast"(%55) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %32, %56, %57 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          scf.for %i_tile = %c0 to %15 step %c6 {
            %58 = arith.addi %i_tile, %c6 overflow<nsw> : index
            %59 = arith.subi %58, %i_tile overflow<nsw> : index
            %60 = arith.subi %15, %i_tile overflow<nsw> : index
            %61 = arith.minsi %59, %60 : index
            %62 = arith.addi %61, %minus1 overflow<nsw> : index
            %63 = arith.minsi %62, %c5 : index
            %64 = arith.addi %i_tile, %63 : index
            %65 = arith.minsi %62, %c4 : index
            %66 = arith.addi %i_tile, %65 : index
            %67 = arith.minsi %62, %c3 : index
            %68 = arith.addi %i_tile, %67 : index
            %69 = arith.minsi %62, %c2 : index
            %70 = arith.addi %i_tile, %69 : index
            %71 = arith.minsi %62, %c1 : index
            %72 = arith.addi %i_tile, %71 : index
            %73 = arith.cmpi eq, %k0_piece, %c0 : index
            %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85 = scf.if %73 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %86 = arith.cmpi slt, %c0, %61 : index
              %87 = arith.cmpi slt, %c1, %61 : index
              %88 = arith.cmpi slt, %c2, %61 : index
              %89 = arith.cmpi slt, %c3, %61 : index
              %90 = arith.cmpi slt, %c4, %61 : index
              %91 = arith.cmpi slt, %c5, %61 : index
              %92 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %93 = arith.addi %j_panel, %c4 : index
              %94 = vector.load %out0_1[%b0, %i_tile, %93] : memref<?x?x?xf64>, vector<4xf64>
              %95 = vector.load %out0_1[%b0, %72, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %96 = vector.load %out0_1[%b0, %72, %93] : memref<?x?x?xf64>, vector<4xf64>
              %97 = vector.load %out0_1[%b0, %70, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %98 = vector.load %out0_1[%b0, %70, %93] : memref<?x?x?xf64>, vector<4xf64>
              %99 = vector.load %out0_1[%b0, %68, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %100 = vector.load %out0_1[%b0, %68, %93] : memref<?x?x?xf64>, vector<4xf64>
              %101 = vector.load %out0_1[%b0, %66, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %102 = vector.load %out0_1[%b0, %66, %93] : memref<?x?x?xf64>, vector<4xf64>
              %103 = vector.load %out0_1[%b0, %64, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %104 = vector.load %out0_1[%b0, %64, %93] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %92, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %105 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %106 = arith.minsi %105, %5 : index
            %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118 = scf.for %k0 = %k0_piece to %106 step %c1 iter_args(%119 = %74, %120 = %75, %121 = %76, %122 = %77, %123 = %78, %124 = %79, %125 = %80, %126 = %81, %127 = %82, %128 = %83, %129 = %84, %130 = %85) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %131 = arith.subi %k0, %k0_piece overflow<nsw> : index
              %132 = arith.addi %131, %c8 overflow<nsw> : index
              memref.prefetch %b_copy_1[%132, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %133 = arith.andi %k0, %c7 : index
              %134 = arith.addi %58, %133 overflow<nsw> : index
              memref.prefetch %a[%b0, %134, %k0], read, locality<2>, data : memref<?x?x?xf64>
              %135 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
              %136 = vector.broadcast %135 : f64 to vector<4xf64>
              %137 = memref.load %a[%b0, %72, %k0] : memref<?x?x?xf64>
              %138 = vector.broadcast %137 : f64 to vector<4xf64>
              %139 = memref.load %a[%b0, %70, %k0] : memref<?x?x?xf64>
              %140 = vector.broadcast %139 : f64 to vector<4xf64>
              %141 = memref.load %a[%b0, %68, %k0] : memref<?x?x?xf64>
              %142 = vector.broadcast %141 : f64 to vector<4xf64>
              %143 = memref.load %a[%b0, %66, %k0] : memref<?x?x?xf64>
              %144 = vector.broadcast %143 : f64 to vector<4xf64>
              %145 = memref.load %a[%b0, %64, %k0] : memref<?x?x?xf64>
              %146 = vector.broadcast %145 : f64 to vector<4xf64>
              %147 = vector.load %b_copy_1[%131, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %148 = arith.addi %c0, %c4 overflow<nsw> : index
              %149 = vector.load %b_copy_1[%131, %148] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %150 = arith.mulf %136, %147 fastmath<reassoc,contract> : vector<4xf64>
              %151 = arith.mulf %136, %149 fastmath<reassoc,contract> : vector<4xf64>
              %152 = arith.mulf %138, %147 fastmath<reassoc,contract> : vector<4xf64>
              %153 = arith.mulf %138, %149 fastmath<reassoc,contract> : vector<4xf64>
              %154 = arith.mulf %140, %147 fastmath<reassoc,contract> : vector<4xf64>
              %155 = arith.mulf %140, %149 fastmath<reassoc,contract> : vector<4xf64>
              %156 = arith.mulf %142, %147 fastmath<reassoc,contract> : vector<4xf64>
              %157 = arith.mulf %142, %149 fastmath<reassoc,contract> : vector<4xf64>
              %158 = arith.mulf %144, %147 fastmath<reassoc,contract> : vector<4xf64>
              %159 = arith.mulf %144, %149 fastmath<reassoc,contract> : vector<4xf64>
              %160 = arith.mulf %146, %147 fastmath<reassoc,contract> : vector<4xf64>
              %161 = arith.mulf %146, %149 fastmath<reassoc,contract> : vector<4xf64>
              %162 = arith.addf %119, %150 fastmath<reassoc,contract> : vector<4xf64>
              %163 = arith.addf %120, %151 fastmath<reassoc,contract> : vector<4xf64>
              %164 = arith.addf %121, %152 fastmath<reassoc,contract> : vector<4xf64>
              %165 = arith.addf %122, %153 fastmath<reassoc,contract> : vector<4xf64>
              %166 = arith.addf %123, %154 fastmath<reassoc,contract> : vector<4xf64>
              %167 = arith.addf %124, %155 fastmath<reassoc,contract> : vector<4xf64>
              %168 = arith.addf %125, %156 fastmath<reassoc,contract> : vector<4xf64>
              %169 = arith.addf %126, %157 fastmath<reassoc,contract> : vector<4xf64>
              %170 = arith.addf %127, %158 fastmath<reassoc,contract> : vector<4xf64>
              %171 = arith.addf %128, %159 fastmath<reassoc,contract> : vector<4xf64>
              %172 = arith.addf %129, %160 fastmath<reassoc,contract> : vector<4xf64>
              %173 = arith.addf %130, %161 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %174 = arith.cmpi slt, %c0, %61 : index
            %175 = arith.cmpi slt, %c1, %61 : index
            %176 = arith.cmpi slt, %c2, %61 : index
            %177 = arith.cmpi slt, %c3, %61 : index
            %178 = arith.cmpi slt, %c4, %61 : index
            %179 = arith.cmpi slt, %c5, %61 : index
            vector.store %107, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %180 = arith.addi %j_panel, %c4 : index
            vector.store %108, %out0_1[%b0, %i_tile, %180] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %109, %out0_1[%b0, %72, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %110, %out0_1[%b0, %72, %180] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %111, %out0_1[%b0, %70, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %112, %out0_1[%b0, %70, %180] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %113, %out0_1[%b0, %68, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %114, %out0_1[%b0, %68, %180] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %115, %out0_1[%b0, %66, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %116, %out0_1[%b0, %66, %180] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %117, %out0_1[%b0, %64, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %118, %out0_1[%b0, %64, %180] : memref<?x?x?xf64>, vector<4xf64>
          }
          scf.for %i_below_tile = %15 to %4 step %c4 {
            %181 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
            %182 = arith.subi %181, %i_below_tile overflow<nsw> : index
            %183 = arith.subi %4, %i_below_tile overflow<nsw> : index
            %184 = arith.minsi %182, %183 : index
            %185 = arith.addi %184, %minus1 overflow<nsw> : index
            %186 = arith.minsi %185, %c3 : index
            %187 = arith.addi %i_below_tile, %186 : index
            %188 = arith.minsi %185, %c2 : index
            %189 = arith.addi %i_below_tile, %188 : index
            %190 = arith.minsi %185, %c1 : index
            %191 = arith.addi %i_below_tile, %190 : index
            %192 = arith.cmpi eq, %k0_piece, %c0 : index
            %193, %194, %195, %196, %197, %198, %199, %200 = scf.if %192 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %201 = arith.cmpi slt, %c0, %184 : index
              %202 = arith.cmpi slt, %c1, %184 : index
              %203 = arith.cmpi slt, %c2, %184 : index
              %204 = arith.cmpi slt, %c3, %184 : index
              %205 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %206 = arith.addi %j_panel, %c4 : index
              %207 = vector.load %out0_1[%b0, %i_below_tile, %206] : memref<?x?x?xf64>, vector<4xf64>
              %208 = vector.load %out0_1[%b0, %191, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %209 = vector.load %out0_1[%b0, %191, %206] : memref<?x?x?xf64>, vector<4xf64>
              %210 = vector.load %out0_1[%b0, %189, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %211 = vector.load %out0_1[%b0, %189, %206] : memref<?x?x?xf64>, vector<4xf64>
              %212 = vector.load %out0_1[%b0, %187, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
              %213 = vector.load %out0_1[%b0, %187, %206] : memref<?x?x?xf64>, vector<4xf64>
              scf.yield %205, %207, %208, %209, %210, %211, %212, %213 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %214 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
            %215 = arith.minsi %214, %5 : index
            %216, %217, %218, %219, %220, %221, %222, %223 = scf.for %k0_below = %k0_piece to %215 step %c1 iter_args(%224 = %193, %225 = %194, %226 = %195, %227 = %196, %228 = %197, %229 = %198, %230 = %199, %231 = %200) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %232 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
              %233 = arith.addi %232, %c8 overflow<nsw> : index
              memref.prefetch %b_copy_1[%233, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %234 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
              %235 = vector.broadcast %234 : f64 to vector<4xf64>
              %236 = memref.load %a[%b0, %191, %k0_below] : memref<?x?x?xf64>
              %237 = vector.broadcast %236 : f64 to vector<4xf64>
              %238 = memref.load %a[%b0, %189, %k0_below] : memref<?x?x?xf64>
              %239 = vector.broadcast %238 : f64 to vector<4xf64>
              %240 = memref.load %a[%b0, %187, %k0_below] : memref<?x?x?xf64>
              %241 = vector.broadcast %240 : f64 to vector<4xf64>
              %242 = vector.load %b_copy_1[%232, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %243 = arith.addi %c0, %c4 overflow<nsw> : index
              %244 = vector.load %b_copy_1[%232, %243] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %245 = arith.mulf %235, %242 fastmath<reassoc,contract> : vector<4xf64>
              %246 = arith.mulf %235, %244 fastmath<reassoc,contract> : vector<4xf64>
              %247 = arith.mulf %237, %242 fastmath<reassoc,contract> : vector<4xf64>
              %248 = arith.mulf %237, %244 fastmath<reassoc,contract> : vector<4xf64>
              %249 = arith.mulf %239, %242 fastmath<reassoc,contract> : vector<4xf64>
              %250 = arith.mulf %239, %244 fastmath<reassoc,contract> : vector<4xf64>
              %251 = arith.mulf %241, %242 fastmath<reassoc,contract> : vector<4xf64>
              %252 = arith.mulf %241, %244 fastmath<reassoc,contract> : vector<4xf64>
              %253 = arith.addf %224, %245 fastmath<reassoc,contract> : vector<4xf64>
              %254 = arith.addf %225, %246 fastmath<reassoc,contract> : vector<4xf64>
              %255 = arith.addf %226, %247 fastmath<reassoc,contract> : vector<4xf64>
              %256 = arith.addf %227, %248 fastmath<reassoc,contract> : vector<4xf64>
              %257 = arith.addf %228, %249 fastmath<reassoc,contract> : vector<4xf64>
              %258 = arith.addf %229, %250 fastmath<reassoc,contract> : vector<4xf64>
              %259 = arith.addf %230, %251 fastmath<reassoc,contract> : vector<4xf64>
              %260 = arith.addf %231, %252 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %253, %254, %255, %256, %257, %258, %259, %260 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %261 = arith.cmpi slt, %c0, %184 : index
            %262 = arith.cmpi slt, %c1, %184 : index
            %263 = arith.cmpi slt, %c2, %184 : index
            %264 = arith.cmpi slt, %c3, %184 : index
            vector.store %216, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            %265 = arith.addi %j_panel, %c4 : index
            vector.store %217, %out0_1[%b0, %i_below_tile, %265] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %218, %out0_1[%b0, %191, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %219, %out0_1[%b0, %191, %265] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %220, %out0_1[%b0, %189, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %221, %out0_1[%b0, %189, %265] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %222, %out0_1[%b0, %187, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
            vector.store %223, %out0_1[%b0, %187, %265] : memref<?x?x?xf64>, vector<4xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      scf.for %j_right_panel = %10 to %6 step %c4 {
        %266 = arith.subi %6, %j_right_panel overflow<nsw> : index
        %267 = arith.minsi %c4, %266 : index
        %268 = arith.maxsi %267, %c0 : index
        %269 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
        %270 = arith.subi %269, %j_right_panel overflow<nsw> : index
        %271 = arith.minsi %270, %266 : index
        %272 = vector.create_mask %271 : vector<4xi1>
        scf.for %k0_right_piece = %c0 to %11 step %c16384 {
          %b_copy_2 = memref.alloc(%41, %42) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %40 {
            %273 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %274 = arith.minsi %273, %5 : index
            scf.for %k0_right_copy = %k0_right_piece to %274 step %c1 {
              %275 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
              memref.prefetch %b[%b0, %275, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %276 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %277 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
              vector.maskedstore %b_copy_2[%277, %c0], %272, %276 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
            }
          }
          %278 = arith.subi %5, %k0_right_piece overflow<nsw> : index
          %279 = arith.minsi %c16384, %278 : index
          %280 = arith.maxsi %279, %c0 : index
          %281 = arith.select %40, %c0, %280 : index
          %282 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %281, %268] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %283 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %284 = "memref.cast"(%282) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %40, %283, %284 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          scf.for %i_right_tile = %c0 to %19 step %c8 {
            %285 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
            %286 = arith.subi %285, %i_right_tile overflow<nsw> : index
            %287 = arith.subi %19, %i_right_tile overflow<nsw> : index
            %288 = arith.minsi %286, %287 : index
            %289 = arith.addi %288, %minus1 overflow<nsw> : index
            %290 = arith.minsi %289, %c7 : index
            %291 = arith.addi %i_right_tile, %290 : index
            %292 = arith.minsi %289, %c6 : index
            %293 = arith.addi %i_right_tile, %292 : index
            %294 = arith.minsi %289, %c5 : index
            %295 = arith.addi %i_right_tile, %294 : index
            %296 = arith.minsi %289, %c4 : index
            %297 = arith.addi %i_right_tile, %296 : index
            %298 = arith.minsi %289, %c3 : index
            %299 = arith.addi %i_right_tile, %298 : index
            %300 = arith.minsi %289, %c2 : index
            %301 = arith.addi %i_right_tile, %300 : index
            %302 = arith.minsi %289, %c1 : index
            %303 = arith.addi %i_right_tile, %302 : index
            %304 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %305, %306, %307, %308, %309, %310, %311, %312 = scf.if %304 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %313 = arith.cmpi slt, %c0, %288 : index
              %314 = arith.cmpi slt, %c1, %288 : index
              %315 = arith.cmpi slt, %c2, %288 : index
              %316 = arith.cmpi slt, %c3, %288 : index
              %317 = arith.cmpi slt, %c4, %288 : index
              %318 = arith.cmpi slt, %c5, %288 : index
              %319 = arith.cmpi slt, %c6, %288 : index
              %320 = arith.cmpi slt, %c7, %288 : index
              %321 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %322 = vector.maskedload %out0_1[%b0, %303, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %323 = vector.maskedload %out0_1[%b0, %301, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %324 = vector.maskedload %out0_1[%b0, %299, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %325 = vector.maskedload %out0_1[%b0, %297, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %326 = vector.maskedload %out0_1[%b0, %295, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %327 = vector.maskedload %out0_1[%b0, %293, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %328 = vector.maskedload %out0_1[%b0, %291, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %321, %322, %323, %324, %325, %326, %327, %328 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %329 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %330 = arith.minsi %329, %5 : index
            %331, %332, %333, %334, %335, %336, %337, %338 = scf.for %k0_right = %k0_right_piece to %330 step %c1 iter_args(%339 = %305, %340 = %306, %341 = %307, %342 = %308, %343 = %309, %344 = %310, %345 = %311, %346 = %312) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %347 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
              %348 = vector.broadcast %347 : f64 to vector<4xf64>
              %349 = memref.load %a[%b0, %303, %k0_right] : memref<?x?x?xf64>
              %350 = vector.broadcast %349 : f64 to vector<4xf64>
              %351 = memref.load %a[%b0, %301, %k0_right] : memref<?x?x?xf64>
              %352 = vector.broadcast %351 : f64 to vector<4xf64>
              %353 = memref.load %a[%b0, %299, %k0_right] : memref<?x?x?xf64>
              %354 = vector.broadcast %353 : f64 to vector<4xf64>
              %355 = memref.load %a[%b0, %297, %k0_right] : memref<?x?x?xf64>
              %356 = vector.broadcast %355 : f64 to vector<4xf64>
              %357 = memref.load %a[%b0, %295, %k0_right] : memref<?x?x?xf64>
              %358 = vector.broadcast %357 : f64 to vector<4xf64>
              %359 = memref.load %a[%b0, %293, %k0_right] : memref<?x?x?xf64>
              %360 = vector.broadcast %359 : f64 to vector<4xf64>
              %361 = memref.load %a[%b0, %291, %k0_right] : memref<?x?x?xf64>
              %362 = vector.broadcast %361 : f64 to vector<4xf64>
              %363 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
              %364 = vector.maskedload %b_copy_3[%363, %c0], %272, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %365 = arith.mulf %348, %364 fastmath<reassoc,contract> : vector<4xf64>
              %366 = arith.mulf %350, %364 fastmath<reassoc,contract> : vector<4xf64>
              %367 = arith.mulf %352, %364 fastmath<reassoc,contract> : vector<4xf64>
              %368 = arith.mulf %354, %364 fastmath<reassoc,contract> : vector<4xf64>
              %369 = arith.mulf %356, %364 fastmath<reassoc,contract> : vector<4xf64>
              %370 = arith.mulf %358, %364 fastmath<reassoc,contract> : vector<4xf64>
              %371 = arith.mulf %360, %364 fastmath<reassoc,contract> : vector<4xf64>
              %372 = arith.mulf %362, %364 fastmath<reassoc,contract> : vector<4xf64>
              %373 = arith.addf %339, %365 fastmath<reassoc,contract> : vector<4xf64>
              %374 = arith.addf %340, %366 fastmath<reassoc,contract> : vector<4xf64>
              %375 = arith.addf %341, %367 fastmath<reassoc,contract> : vector<4xf64>
              %376 = arith.addf %342, %368 fastmath<reassoc,contract> : vector<4xf64>
              %377 = arith.addf %343, %369 fastmath<reassoc,contract> : vector<4xf64>
              %378 = arith.addf %344, %370 fastmath<reassoc,contract> : vector<4xf64>
              %379 = arith.addf %345, %371 fastmath<reassoc,contract> : vector<4xf64>
              %380 = arith.addf %346, %372 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %373, %374, %375, %376, %377, %378, %379, %380 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %381 = arith.cmpi slt, %c0, %288 : index
            %382 = arith.cmpi slt, %c1, %288 : index
            %383 = arith.cmpi slt, %c2, %288 : index
            %384 = arith.cmpi slt, %c3, %288 : index
            %385 = arith.cmpi slt, %c4, %288 : index
            %386 = arith.cmpi slt, %c5, %288 : index
            %387 = arith.cmpi slt, %c6, %288 : index
            %388 = arith.cmpi slt, %c7, %288 : index
            vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %272, %331 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %303, %j_right_panel], %272, %332 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %301, %j_right_panel], %272, %333 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %299, %j_right_panel], %272, %334 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %297, %j_right_panel], %272, %335 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %295, %j_right_panel], %272, %336 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %293, %j_right_panel], %272, %337 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %291, %j_right_panel], %272, %338 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          scf.for %i_right_below_tile = %19 to %4 step %c4 {
            %389 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
            %390 = arith.subi %389, %i_right_below_tile overflow<nsw> : index
            %391 = arith.subi %4, %i_right_below_tile overflow<nsw> : index
            %392 = arith.minsi %390, %391 : index
            %393 = arith.addi %392, %minus1 overflow<nsw> : index
            %394 = arith.minsi %393, %c3 : index
            %395 = arith.addi %i_right_below_tile, %394 : index
            %396 = arith.minsi %393, %c2 : index
            %397 = arith.addi %i_right_below_tile, %396 : index
            %398 = arith.minsi %393, %c1 : index
            %399 = arith.addi %i_right_below_tile, %398 : index
            %400 = arith.cmpi eq, %k0_right_piece, %c0 : index
            %401, %402, %403, %404 = scf.if %400 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              scf.yield %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            } else {
              %405 = arith.cmpi slt, %c0, %392 : index
              %406 = arith.cmpi slt, %c1, %392 : index
              %407 = arith.cmpi slt, %c2, %392 : index
              %408 = arith.cmpi slt, %c3, %392 : index
              %409 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %410 = vector.maskedload %out0_1[%b0, %399, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %411 = vector.maskedload %out0_1[%b0, %397, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %412 = vector.maskedload %out0_1[%b0, %395, %j_right_panel], %272, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              scf.yield %409, %410, %411, %412 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %413 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
            %414 = arith.minsi %413, %5 : index
            %415, %416, %417, %418 = scf.for %k0_right_below = %k0_right_piece to %414 step %c1 iter_args(%419 = %401, %420 = %402, %421 = %403, %422 = %404) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %423 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
              %424 = vector.broadcast %423 : f64 to vector<4xf64>
              %425 = memref.load %a[%b0, %399, %k0_right_below] : memref<?x?x?xf64>
              %426 = vector.broadcast %425 : f64 to vector<4xf64>
              %427 = memref.load %a[%b0, %397, %k0_right_below] : memref<?x?x?xf64>
              %428 = vector.broadcast %427 : f64 to vector<4xf64>
              %429 = memref.load %a[%b0, %395, %k0_right_below] : memref<?x?x?xf64>
              %430 = vector.broadcast %429 : f64 to vector<4xf64>
              %431 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
              %432 = vector.maskedload %b_copy_3[%431, %c0], %272, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
              %433 = arith.mulf %424, %432 fastmath<reassoc,contract> : vector<4xf64>
              %434 = arith.mulf %426, %432 fastmath<reassoc,contract> : vector<4xf64>
              %435 = arith.mulf %428, %432 fastmath<reassoc,contract> : vector<4xf64>
              %436 = arith.mulf %430, %432 fastmath<reassoc,contract> : vector<4xf64>
              %437 = arith.addf %419, %433 fastmath<reassoc,contract> : vector<4xf64>
              %438 = arith.addf %420, %434 fastmath<reassoc,contract> : vector<4xf64>
              %439 = arith.addf %421, %435 fastmath<reassoc,contract> : vector<4xf64>
              %440 = arith.addf %422, %436 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %437, %438, %439, %440 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %441 = arith.cmpi slt, %c0, %392 : index
            %442 = arith.cmpi slt, %c1, %392 : index
            %443 = arith.cmpi slt, %c2, %392 : index
            %444 = arith.cmpi slt, %c3, %392 : index
            vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %272, %415 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %399, %j_right_panel], %272, %416 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %397, %j_right_panel], %272, %417 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
            vector.maskedstore %out0_1[%b0, %395, %j_right_panel], %272, %418 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    %445 = arith.constant 0 : index
    %446 = arith.maxsi %7, %445 : index
    %447 = arith.constant 2 : index
    %448 = arith.shrsi %7, %447 : index
    %449 = arith.constant 4 : index
    %450 = arith.muli %448, %449 : index
    %451 = arith.constant 0 : index
    %452 = arith.maxsi %450, %451 : index
    %453 = arith.constant 3 : index
    %454 = arith.addi %452, %453 : index
    %455 = arith.constant 4 : index
    %456 = arith.divui %454, %455 : index
    %457 = arith.constant 5 : index
    %458 = arith.muli %456, %457 : index
    %459 = arith.constant 8 : index
    %460 = arith.addi %459, %458 : index
    %461 = arith.constant 7 : index
    %462 = arith.addi %460, %461 : index
    %463 = arith.muli %446, %462 : index
    %464 = arith.constant 32768 : index
    %465 = arith.cmpi sge, %463, %464 : index
    "omp.parallel"(%465) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %466 = memref.load %v[%i] : memref<?xf64>
          %467 = vector.broadcast %466 : f64 to vector<4xf64>
          %468 = arith.shrsi %7, %c2 : index
          %469 = arith.muli %468, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %469 step %c4 {
            %470 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %471 = arith.mulf %467, %470 : vector<4xf64>
            vector.store %471, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %472 = arith.cmpi slt, %469, %7 : index
          scf.if %472 {
            %473 = arith.subi %7, %469 overflow<nsw> : index
            %474 = vector.create_mask %473 : vector<4xi1>
            %475 = vector.maskedload %v[%469], %474, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %476 = arith.mulf %467, %475 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %469], %474, %476 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %477 = arith.shrsi %4, %c3 : index
    %478 = arith.muli %477, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %478 step %c8 {
      %479 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %479 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %480 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %481 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %482 = memref.load %a[%k1_1_copy, %481, %k0_1_copy] : memref<?x?x?xf64>
            %483 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %484 = memref.load %a[%k1_1_copy, %483, %k0_1_copy] : memref<?x?x?xf64>
            %485 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %486 = memref.load %a[%k1_1_copy, %485, %k0_1_copy] : memref<?x?x?xf64>
            %487 = vector.from_elements %480, %482, %484, %486 : vector<4xf64>
            %488 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %489 = memref.load %a[%k1_1_copy, %488, %k0_1_copy] : memref<?x?x?xf64>
            %490 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %491 = memref.load %a[%k1_1_copy, %490, %k0_1_copy] : memref<?x?x?xf64>
            %492 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %493 = memref.load %a[%k1_1_copy, %492, %k0_1_copy] : memref<?x?x?xf64>
            %494 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %495 = memref.load %a[%k1_1_copy, %494, %k0_1_copy] : memref<?x?x?xf64>
            %496 = vector.from_elements %489, %491, %493, %495 : vector<4xf64>
            vector.store %487, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %497 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %496, %a_copy[%k1_1_copy, %k0_1_copy, %497] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %498 = arith.subi %4, %j_1_block overflow<nsw> : index
        %499 = arith.floordivsi %498, %c6 : index
        %500 = arith.muli %499, %c6 overflow<nsw> : index
        %501 = arith.addi %500, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %501 step %c6 {
          %502, %503, %504, %505, %506, %507, %508, %509, %510, %511, %512, %513 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%514 = %0, %515 = %0, %516 = %0, %517 = %0, %518 = %0, %519 = %0, %520 = %0, %521 = %0, %522 = %0, %523 = %0, %524 = %0, %525 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %526, %527, %528, %529, %530, %531, %532, %533, %534, %535, %536, %537 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%538 = %514, %539 = %515, %540 = %516, %541 = %517, %542 = %518, %543 = %519, %544 = %520, %545 = %521, %546 = %522, %547 = %523, %548 = %524, %549 = %525) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %550 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %551 = vector.broadcast %550 : f64 to vector<4xf64>
              %552 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %553 = memref.load %a[%k1, %552, %k0_1] : memref<?x?x?xf64>
              %554 = vector.broadcast %553 : f64 to vector<4xf64>
              %555 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %556 = memref.load %a[%k1, %555, %k0_1] : memref<?x?x?xf64>
              %557 = vector.broadcast %556 : f64 to vector<4xf64>
              %558 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %559 = memref.load %a[%k1, %558, %k0_1] : memref<?x?x?xf64>
              %560 = vector.broadcast %559 : f64 to vector<4xf64>
              %561 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %562 = memref.load %a[%k1, %561, %k0_1] : memref<?x?x?xf64>
              %563 = vector.broadcast %562 : f64 to vector<4xf64>
              %564 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %565 = memref.load %a[%k1, %564, %k0_1] : memref<?x?x?xf64>
              %566 = vector.broadcast %565 : f64 to vector<4xf64>
              %567 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %568 = arith.addi %c0, %c4 overflow<nsw> : index
              %569 = vector.load %a_copy[%k1, %k0_1, %568] : memref<?x?x8xf64>, vector<4xf64>
              %570 = arith.mulf %551, %567 fastmath<reassoc,contract> : vector<4xf64>
              %571 = arith.mulf %551, %569 fastmath<reassoc,contract> : vector<4xf64>
              %572 = arith.mulf %554, %567 fastmath<reassoc,contract> : vector<4xf64>
              %573 = arith.mulf %554, %569 fastmath<reassoc,contract> : vector<4xf64>
              %574 = arith.mulf %557, %567 fastmath<reassoc,contract> : vector<4xf64>
              %575 = arith.mulf %557, %569 fastmath<reassoc,contract> : vector<4xf64>
              %576 = arith.mulf %560, %567 fastmath<reassoc,contract> : vector<4xf64>
              %577 = arith.mulf %560, %569 fastmath<reassoc,contract> : vector<4xf64>
              %578 = arith.mulf %563, %567 fastmath<reassoc,contract> : vector<4xf64>
              %579 = arith.mulf %563, %569 fastmath<reassoc,contract> : vector<4xf64>
              %580 = arith.mulf %566, %567 fastmath<reassoc,contract> : vector<4xf64>
              %581 = arith.mulf %566, %569 fastmath<reassoc,contract> : vector<4xf64>
              %582 = arith.addf %538, %570 fastmath<reassoc,contract> : vector<4xf64>
              %583 = arith.addf %539, %571 fastmath<reassoc,contract> : vector<4xf64>
              %584 = arith.addf %540, %572 fastmath<reassoc,contract> : vector<4xf64>
              %585 = arith.addf %541, %573 fastmath<reassoc,contract> : vector<4xf64>
              %586 = arith.addf %542, %574 fastmath<reassoc,contract> : vector<4xf64>
              %587 = arith.addf %543, %575 fastmath<reassoc,contract> : vector<4xf64>
              %588 = arith.addf %544, %576 fastmath<reassoc,contract> : vector<4xf64>
              %589 = arith.addf %545, %577 fastmath<reassoc,contract> : vector<4xf64>
              %590 = arith.addf %546, %578 fastmath<reassoc,contract> : vector<4xf64>
              %591 = arith.addf %547, %579 fastmath<reassoc,contract> : vector<4xf64>
              %592 = arith.addf %548, %580 fastmath<reassoc,contract> : vector<4xf64>
              %593 = arith.addf %549, %581 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %582, %583, %584, %585, %586, %587, %588, %589, %590, %591, %592, %593 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %526, %527, %528, %529, %530, %531, %532, %533, %534, %535, %536, %537 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %502, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %594 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %503, %out2_1[%i_1_tile, %594] : memref<?x?xf64>, vector<4xf64>
          %595 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %504, %out2_1[%595, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %505, %out2_1[%595, %594] : memref<?x?xf64>, vector<4xf64>
          %596 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %506, %out2_1[%596, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %507, %out2_1[%596, %594] : memref<?x?xf64>, vector<4xf64>
          %597 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %508, %out2_1[%597, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %509, %out2_1[%597, %594] : memref<?x?xf64>, vector<4xf64>
          %598 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %510, %out2_1[%598, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %511, %out2_1[%598, %594] : memref<?x?xf64>, vector<4xf64>
          %599 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %512, %out2_1[%599, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %513, %out2_1[%599, %594] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %501 to %4 step %c4 {
          %600 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %601 = arith.subi %600, %i_1_below_tile overflow<nsw> : index
          %602 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %603 = arith.minsi %601, %602 : index
          %604 = arith.addi %603, %minus1 overflow<nsw> : index
          %605 = arith.minsi %604, %c3 : index
          %606 = arith.addi %i_1_below_tile, %605 : index
          %607 = arith.minsi %604, %c2 : index
          %608 = arith.addi %i_1_below_tile, %607 : index
          %609 = arith.minsi %604, %c1 : index
          %610 = arith.addi %i_1_below_tile, %609 : index
          %611, %612, %613, %614, %615, %616, %617, %618 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%619 = %0, %620 = %0, %621 = %0, %622 = %0, %623 = %0, %624 = %0, %625 = %0, %626 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %627, %628, %629, %630, %631, %632, %633, %634 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%635 = %619, %636 = %620, %637 = %621, %638 = %622, %639 = %623, %640 = %624, %641 = %625, %642 = %626) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %643 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %644 = vector.broadcast %643 : f64 to vector<4xf64>
              %645 = memref.load %a[%k1_1_below, %610, %k0_1_below] : memref<?x?x?xf64>
              %646 = vector.broadcast %645 : f64 to vector<4xf64>
              %647 = memref.load %a[%k1_1_below, %608, %k0_1_below] : memref<?x?x?xf64>
              %648 = vector.broadcast %647 : f64 to vector<4xf64>
              %649 = memref.load %a[%k1_1_below, %606, %k0_1_below] : memref<?x?x?xf64>
              %650 = vector.broadcast %649 : f64 to vector<4xf64>
              %651 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %652 = arith.addi %c0, %c4 overflow<nsw> : index
              %653 = vector.load %a_copy[%k1_1_below, %k0_1_below, %652] : memref<?x?x8xf64>, vector<4xf64>
              %654 = arith.mulf %644, %651 fastmath<reassoc,contract> : vector<4xf64>
              %655 = arith.mulf %644, %653 fastmath<reassoc,contract> : vector<4xf64>
              %656 = arith.mulf %646, %651 fastmath<reassoc,contract> : vector<4xf64>
              %657 = arith.mulf %646, %653 fastmath<reassoc,contract> : vector<4xf64>
              %658 = arith.mulf %648, %651 fastmath<reassoc,contract> : vector<4xf64>
              %659 = arith.mulf %648, %653 fastmath<reassoc,contract> : vector<4xf64>
              %660 = arith.mulf %650, %651 fastmath<reassoc,contract> : vector<4xf64>
              %661 = arith.mulf %650, %653 fastmath<reassoc,contract> : vector<4xf64>
              %662 = arith.addf %635, %654 fastmath<reassoc,contract> : vector<4xf64>
              %663 = arith.addf %636, %655 fastmath<reassoc,contract> : vector<4xf64>
              %664 = arith.addf %637, %656 fastmath<reassoc,contract> : vector<4xf64>
              %665 = arith.addf %638, %657 fastmath<reassoc,contract> : vector<4xf64>
              %666 = arith.addf %639, %658 fastmath<reassoc,contract> : vector<4xf64>
              %667 = arith.addf %640, %659 fastmath<reassoc,contract> : vector<4xf64>
              %668 = arith.addf %641, %660 fastmath<reassoc,contract> : vector<4xf64>
              %669 = arith.addf %642, %661 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %662, %663, %664, %665, %666, %667, %668, %669 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %627, %628, %629, %630, %631, %632, %633, %634 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %670 = arith.cmpi slt, %c0, %603 : index
          %671 = arith.cmpi slt, %c1, %603 : index
          %672 = arith.cmpi slt, %c2, %603 : index
          %673 = arith.cmpi slt, %c3, %603 : index
          vector.store %611, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %674 = arith.addi %j_1_panel, %c4 : index
          vector.store %612, %out2_1[%i_1_below_tile, %674] : memref<?x?xf64>, vector<4xf64>
          vector.store %613, %out2_1[%610, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %614, %out2_1[%610, %674] : memref<?x?xf64>, vector<4xf64>
          vector.store %615, %out2_1[%608, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %616, %out2_1[%608, %674] : memref<?x?xf64>, vector<4xf64>
          vector.store %617, %out2_1[%606, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %618, %out2_1[%606, %674] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %675 = arith.muli %477, %minus8 overflow<nsw> : index
    %676 = arith.addi %4, %675 overflow<nsw> : index
    %677 = arith.shrsi %676, %c3 : index
    %678 = arith.muli %677, %c8 overflow<nsw> : index
    %679 = arith.addi %678, %478 overflow<nsw> : index
    %680 = arith.addi %12, %675 overflow<nsw> : index
    %681 = arith.floordivsi %680, %c6 : index
    %682 = arith.muli %681, %c6 overflow<nsw> : index
    %683 = arith.addi %682, %478 overflow<nsw> : index
    %684 = arith.maxsi %683, %478 : index
    %685 = arith.minsi %684, %4 : index
    scf.for %j_1_last_panel = %478 to %679 step %c8 {
      %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
      scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
          %686 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
          %687 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
          %688 = memref.load %a[%k1_1_last_copy, %687, %k0_1_last_copy] : memref<?x?x?xf64>
          %689 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
          %690 = memref.load %a[%k1_1_last_copy, %689, %k0_1_last_copy] : memref<?x?x?xf64>
          %691 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
          %692 = memref.load %a[%k1_1_last_copy, %691, %k0_1_last_copy] : memref<?x?x?xf64>
          %693 = vector.from_elements %686, %688, %690, %692 : vector<4xf64>
          %694 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
          %695 = memref.load %a[%k1_1_last_copy, %694, %k0_1_last_copy] : memref<?x?x?xf64>
          %696 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
          %697 = memref.load %a[%k1_1_last_copy, %696, %k0_1_last_copy] : memref<?x?x?xf64>
          %698 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
          %699 = memref.load %a[%k1_1_last_copy, %698, %k0_1_last_copy] : memref<?x?x?xf64>
          %700 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
          %701 = memref.load %a[%k1_1_last_copy, %700, %k0_1_last_copy] : memref<?x?x?xf64>
          %702 = vector.from_elements %695, %697, %699, %701 : vector<4xf64>
          vector.store %693, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
          %703 = arith.addi %c0, %c4 overflow<nsw> : index
          vector.store %702, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %703] : memref<?x?x8xf64>, vector<4xf64>
        }
      }
      scf.for %i_1_last_tile = %478 to %685 step %c6 {
        %704 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
        %705 = arith.subi %704, %i_1_last_tile overflow<nsw> : index
        %706 = arith.subi %685, %i_1_last_tile overflow<nsw> : index
        %707 = arith.minsi %705, %706 : index
        %708 = arith.addi %707, %minus1 overflow<nsw> : index
        %709 = arith.minsi %708, %c5 : index
        %710 = arith.addi %i_1_last_tile, %709 : index
        %711 = arith.minsi %708, %c4 : index
        %712 = arith.addi %i_1_last_tile, %711 : index
        %713 = arith.minsi %708, %c3 : index
        %714 = arith.addi %i_1_last_tile, %713 : index
        %715 = arith.minsi %708, %c2 : index
        %716 = arith.addi %i_1_last_tile, %715 : index
        %717 = arith.minsi %708, %c1 : index
        %718 = arith.addi %i_1_last_tile, %717 : index
        %719, %720, %721, %722, %723, %724, %725, %726, %727, %728, %729, %730 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%731 = %0, %732 = %0, %733 = %0, %734 = %0, %735 = %0, %736 = %0, %737 = %0, %738 = %0, %739 = %0, %740 = %0, %741 = %0, %742 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %743, %744, %745, %746, %747, %748, %749, %750, %751, %752, %753, %754 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%755 = %731, %756 = %732, %757 = %733, %758 = %734, %759 = %735, %760 = %736, %761 = %737, %762 = %738, %763 = %739, %764 = %740, %765 = %741, %766 = %742) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %767 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
            %768 = vector.broadcast %767 : f64 to vector<4xf64>
            %769 = memref.load %a[%k1_1, %718, %k0_2] : memref<?x?x?xf64>
            %770 = vector.broadcast %769 : f64 to vector<4xf64>
            %771 = memref.load %a[%k1_1, %716, %k0_2] : memref<?x?x?xf64>
            %772 = vector.broadcast %771 : f64 to vector<4xf64>
            %773 = memref.load %a[%k1_1, %714, %k0_2] : memref<?x?x?xf64>
            %774 = vector.broadcast %773 : f64 to vector<4xf64>
            %775 = memref.load %a[%k1_1, %712, %k0_2] : memref<?x?x?xf64>
            %776 = vector.broadcast %775 : f64 to vector<4xf64>
            %777 = memref.load %a[%k1_1, %710, %k0_2] : memref<?x?x?xf64>
            %778 = vector.broadcast %777 : f64 to vector<4xf64>
            %779 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %780 = arith.addi %c0, %c4 overflow<nsw> : index
            %781 = vector.load %a_copy_1[%k1_1, %k0_2, %780] : memref<?x?x8xf64>, vector<4xf64>
            %782 = arith.mulf %768, %779 fastmath<reassoc,contract> : vector<4xf64>
            %783 = arith.mulf %768, %781 fastmath<reassoc,contract> : vector<4xf64>
            %784 = arith.mulf %770, %779 fastmath<reassoc,contract> : vector<4xf64>
            %785 = arith.mulf %770, %781 fastmath<reassoc,contract> : vector<4xf64>
            %786 = arith.mulf %772, %779 fastmath<reassoc,contract> : vector<4xf64>
            %787 = arith.mulf %772, %781 fastmath<reassoc,contract> : vector<4xf64>
            %788 = arith.mulf %774, %779 fastmath<reassoc,contract> : vector<4xf64>
            %789 = arith.mulf %774, %781 fastmath<reassoc,contract> : vector<4xf64>
            %790 = arith.mulf %776, %779 fastmath<reassoc,contract> : vector<4xf64>
            %791 = arith.mulf %776, %781 fastmath<reassoc,contract> : vector<4xf64>
            %792 = arith.mulf %778, %779 fastmath<reassoc,contract> : vector<4xf64>
            %793 = arith.mulf %778, %781 fastmath<reassoc,contract> : vector<4xf64>
            %794 = arith.addf %755, %782 fastmath<reassoc,contract> : vector<4xf64>
            %795 = arith.addf %756, %783 fastmath<reassoc,contract> : vector<4xf64>
            %796 = arith.addf %757, %784 fastmath<reassoc,contract> : vector<4xf64>
            %797 = arith.addf %758, %785 fastmath<reassoc,contract> : vector<4xf64>
            %798 = arith.addf %759, %786 fastmath<reassoc,contract> : vector<4xf64>
            %799 = arith.addf %760, %787 fastmath<reassoc,contract> : vector<4xf64>
            %800 = arith.addf %761, %788 fastmath<reassoc,contract> : vector<4xf64>
            %801 = arith.addf %762, %789 fastmath<reassoc,contract> : vector<4xf64>
            %802 = arith.addf %763, %790 fastmath<reassoc,contract> : vector<4xf64>
            %803 = arith.addf %764, %791 fastmath<reassoc,contract> : vector<4xf64>
            %804 = arith.addf %765, %792 fastmath<reassoc,contract> : vector<4xf64>
            %805 = arith.addf %766, %793 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %794, %795, %796, %797, %798, %799, %800, %801, %802, %803, %804, %805 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %743, %744, %745, %746, %747, %748, %749, %750, %751, %752, %753, %754 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %806 = arith.cmpi slt, %c0, %707 : index
        %807 = arith.cmpi slt, %c1, %707 : index
        %808 = arith.cmpi slt, %c2, %707 : index
        %809 = arith.cmpi slt, %c3, %707 : index
        %810 = arith.cmpi slt, %c4, %707 : index
        %811 = arith.cmpi slt, %c5, %707 : index
        vector.store %719, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %812 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %720, %out2_1[%i_1_last_tile, %812] : memref<?x?xf64>, vector<4xf64>
        vector.store %721, %out2_1[%718, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %722, %out2_1[%718, %812] : memref<?x?xf64>, vector<4xf64>
        vector.store %723, %out2_1[%716, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %724, %out2_1[%716, %812] : memref<?x?xf64>, vector<4xf64>
        vector.store %725, %out2_1[%714, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %726, %out2_1[%714, %812] : memref<?x?xf64>, vector<4xf64>
        vector.store %727, %out2_1[%712, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %728, %out2_1[%712, %812] : memref<?x?xf64>, vector<4xf64>
        vector.store %729, %out2_1[%710, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %730, %out2_1[%710, %812] : memref<?x?xf64>, vector<4xf64>
      }
      scf.for %i_1_last_below_tile = %685 to %4 step %c4 {
        %813 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
        %814 = arith.subi %813, %i_1_last_below_tile overflow<nsw> : index
        %815 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
        %816 = arith.minsi %814, %815 : index
        %817 = arith.addi %816, %minus1 overflow<nsw> : index
        %818 = arith.minsi %817, %c3 : index
        %819 = arith.addi %i_1_last_below_tile, %818 : index
        %820 = arith.minsi %817, %c2 : index
        %821 = arith.addi %i_1_last_below_tile, %820 : index
        %822 = arith.minsi %817, %c1 : index
        %823 = arith.addi %i_1_last_below_tile, %822 : index
        %824, %825, %826, %827, %828, %829, %830, %831 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%832 = %0, %833 = %0, %834 = %0, %835 = %0, %836 = %0, %837 = %0, %838 = %0, %839 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %840, %841, %842, %843, %844, %845, %846, %847 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%848 = %832, %849 = %833, %850 = %834, %851 = %835, %852 = %836, %853 = %837, %854 = %838, %855 = %839) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %856 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
            %857 = vector.broadcast %856 : f64 to vector<4xf64>
            %858 = memref.load %a[%k1_1_last_below, %823, %k0_1_last_below] : memref<?x?x?xf64>
            %859 = vector.broadcast %858 : f64 to vector<4xf64>
            %860 = memref.load %a[%k1_1_last_below, %821, %k0_1_last_below] : memref<?x?x?xf64>
            %861 = vector.broadcast %860 : f64 to vector<4xf64>
            %862 = memref.load %a[%k1_1_last_below, %819, %k0_1_last_below] : memref<?x?x?xf64>
            %863 = vector.broadcast %862 : f64 to vector<4xf64>
            %864 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %865 = arith.addi %c0, %c4 overflow<nsw> : index
            %866 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %865] : memref<?x?x8xf64>, vector<4xf64>
            %867 = arith.mulf %857, %864 fastmath<reassoc,contract> : vector<4xf64>
            %868 = arith.mulf %857, %866 fastmath<reassoc,contract> : vector<4xf64>
            %869 = arith.mulf %859, %864 fastmath<reassoc,contract> : vector<4xf64>
            %870 = arith.mulf %859, %866 fastmath<reassoc,contract> : vector<4xf64>
            %871 = arith.mulf %861, %864 fastmath<reassoc,contract> : vector<4xf64>
            %872 = arith.mulf %861, %866 fastmath<reassoc,contract> : vector<4xf64>
            %873 = arith.mulf %863, %864 fastmath<reassoc,contract> : vector<4xf64>
            %874 = arith.mulf %863, %866 fastmath<reassoc,contract> : vector<4xf64>
            %875 = arith.addf %848, %867 fastmath<reassoc,contract> : vector<4xf64>
            %876 = arith.addf %849, %868 fastmath<reassoc,contract> : vector<4xf64>
            %877 = arith.addf %850, %869 fastmath<reassoc,contract> : vector<4xf64>
            %878 = arith.addf %851, %870 fastmath<reassoc,contract> : vector<4xf64>
            %879 = arith.addf %852, %871 fastmath<reassoc,contract> : vector<4xf64>
            %880 = arith.addf %853, %872 fastmath<reassoc,contract> : vector<4xf64>
            %881 = arith.addf %854, %873 fastmath<reassoc,contract> : vector<4xf64>
            %882 = arith.addf %855, %874 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %875, %876, %877, %878, %879, %880, %881, %882 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %840, %841, %842, %843, %844, %845, %846, %847 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %883 = arith.cmpi slt, %c0, %816 : index
        %884 = arith.cmpi slt, %c1, %816 : index
        %885 = arith.cmpi slt, %c2, %816 : index
        %886 = arith.cmpi slt, %c3, %816 : index
        vector.store %824, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        %887 = arith.addi %j_1_last_panel, %c4 : index
        vector.store %825, %out2_1[%i_1_last_below_tile, %887] : memref<?x?xf64>, vector<4xf64>
        vector.store %826, %out2_1[%823, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %827, %out2_1[%823, %887] : memref<?x?xf64>, vector<4xf64>
        vector.store %828, %out2_1[%821, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %829, %out2_1[%821, %887] : memref<?x?xf64>, vector<4xf64>
        vector.store %830, %out2_1[%819, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
        vector.store %831, %out2_1[%819, %887] : memref<?x?xf64>, vector<4xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %888 = arith.addi %16, %675 overflow<nsw> : index
    %889 = arith.shrsi %888, %c3 : index
    %890 = arith.muli %889, %c8 overflow<nsw> : index
    %891 = arith.addi %890, %478 overflow<nsw> : index
    %892 = arith.maxsi %891, %478 : index
    %893 = arith.minsi %892, %4 : index
    %894 = arith.andi %4, %c7 : index
    %895 = arith.minsi %c4, %894 : index
    %896 = arith.maxsi %895, %c0 : index
    scf.for %j_1_last_right_panel = %679 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %896) {alignment = 64 : i64} : memref<?x?x?xf64>
      scf.for %k1_1_last_right_copy = %c0 to %3 step %c1 {
        scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
          %897 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
          %898 = arith.minsi %897, %4 : index
          scf.for %j_1_last_right_copy = %j_1_last_right_panel to %898 step %c1 {
            %899 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            %900 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
            memref.store %899, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %900] : memref<?x?x?xf64>
          }
        }
      }
      %901 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %902 = arith.subi %901, %j_1_last_right_panel overflow<nsw> : index
      %903 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %904 = arith.minsi %902, %903 : index
      %905 = vector.create_mask %904 : vector<4xi1>
      scf.for %i_1_last_right_tile = %478 to %893 step %c8 {
        %906 = arith.addi %i_1_last_right_tile, %c8 overflow<nsw> : index
        %907 = arith.subi %906, %i_1_last_right_tile overflow<nsw> : index
        %908 = arith.subi %893, %i_1_last_right_tile overflow<nsw> : index
        %909 = arith.minsi %907, %908 : index
        %910 = arith.addi %909, %minus1 overflow<nsw> : index
        %911 = arith.minsi %910, %c7 : index
        %912 = arith.addi %i_1_last_right_tile, %911 : index
        %913 = arith.minsi %910, %c6 : index
        %914 = arith.addi %i_1_last_right_tile, %913 : index
        %915 = arith.minsi %910, %c5 : index
        %916 = arith.addi %i_1_last_right_tile, %915 : index
        %917 = arith.minsi %910, %c4 : index
        %918 = arith.addi %i_1_last_right_tile, %917 : index
        %919 = arith.minsi %910, %c3 : index
        %920 = arith.addi %i_1_last_right_tile, %919 : index
        %921 = arith.minsi %910, %c2 : index
        %922 = arith.addi %i_1_last_right_tile, %921 : index
        %923 = arith.minsi %910, %c1 : index
        %924 = arith.addi %i_1_last_right_tile, %923 : index
        %925, %926, %927, %928, %929, %930, %931, %932 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%933 = %0, %934 = %0, %935 = %0, %936 = %0, %937 = %0, %938 = %0, %939 = %0, %940 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %941, %942, %943, %944, %945, %946, %947, %948 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%949 = %933, %950 = %934, %951 = %935, %952 = %936, %953 = %937, %954 = %938, %955 = %939, %956 = %940) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %957 = memref.load %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right] : memref<?x?x?xf64>
            %958 = vector.broadcast %957 : f64 to vector<4xf64>
            %959 = memref.load %a[%k1_1_last_right, %924, %k0_1_last_right] : memref<?x?x?xf64>
            %960 = vector.broadcast %959 : f64 to vector<4xf64>
            %961 = memref.load %a[%k1_1_last_right, %922, %k0_1_last_right] : memref<?x?x?xf64>
            %962 = vector.broadcast %961 : f64 to vector<4xf64>
            %963 = memref.load %a[%k1_1_last_right, %920, %k0_1_last_right] : memref<?x?x?xf64>
            %964 = vector.broadcast %963 : f64 to vector<4xf64>
            %965 = memref.load %a[%k1_1_last_right, %918, %k0_1_last_right] : memref<?x?x?xf64>
            %966 = vector.broadcast %965 : f64 to vector<4xf64>
            %967 = memref.load %a[%k1_1_last_right, %916, %k0_1_last_right] : memref<?x?x?xf64>
            %968 = vector.broadcast %967 : f64 to vector<4xf64>
            %969 = memref.load %a[%k1_1_last_right, %914, %k0_1_last_right] : memref<?x?x?xf64>
            %970 = vector.broadcast %969 : f64 to vector<4xf64>
            %971 = memref.load %a[%k1_1_last_right, %912, %k0_1_last_right] : memref<?x?x?xf64>
            %972 = vector.broadcast %971 : f64 to vector<4xf64>
            %973 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %905, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %974 = arith.mulf %958, %973 fastmath<reassoc,contract> : vector<4xf64>
            %975 = arith.mulf %960, %973 fastmath<reassoc,contract> : vector<4xf64>
            %976 = arith.mulf %962, %973 fastmath<reassoc,contract> : vector<4xf64>
            %977 = arith.mulf %964, %973 fastmath<reassoc,contract> : vector<4xf64>
            %978 = arith.mulf %966, %973 fastmath<reassoc,contract> : vector<4xf64>
            %979 = arith.mulf %968, %973 fastmath<reassoc,contract> : vector<4xf64>
            %980 = arith.mulf %970, %973 fastmath<reassoc,contract> : vector<4xf64>
            %981 = arith.mulf %972, %973 fastmath<reassoc,contract> : vector<4xf64>
            %982 = arith.addf %949, %974 fastmath<reassoc,contract> : vector<4xf64>
            %983 = arith.addf %950, %975 fastmath<reassoc,contract> : vector<4xf64>
            %984 = arith.addf %951, %976 fastmath<reassoc,contract> : vector<4xf64>
            %985 = arith.addf %952, %977 fastmath<reassoc,contract> : vector<4xf64>
            %986 = arith.addf %953, %978 fastmath<reassoc,contract> : vector<4xf64>
            %987 = arith.addf %954, %979 fastmath<reassoc,contract> : vector<4xf64>
            %988 = arith.addf %955, %980 fastmath<reassoc,contract> : vector<4xf64>
            %989 = arith.addf %956, %981 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %982, %983, %984, %985, %986, %987, %988, %989 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %941, %942, %943, %944, %945, %946, %947, %948 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %990 = arith.cmpi slt, %c0, %909 : index
        %991 = arith.cmpi slt, %c1, %909 : index
        %992 = arith.cmpi slt, %c2, %909 : index
        %993 = arith.cmpi slt, %c3, %909 : index
        %994 = arith.cmpi slt, %c4, %909 : index
        %995 = arith.cmpi slt, %c5, %909 : index
        %996 = arith.cmpi slt, %c6, %909 : index
        %997 = arith.cmpi slt, %c7, %909 : index
        vector.maskedstore %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %905, %925 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%924, %j_1_last_right_panel], %905, %926 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%922, %j_1_last_right_panel], %905, %927 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%920, %j_1_last_right_panel], %905, %928 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%918, %j_1_last_right_panel], %905, %929 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%916, %j_1_last_right_panel], %905, %930 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%914, %j_1_last_right_panel], %905, %931 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%912, %j_1_last_right_panel], %905, %932 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_tile = %893 to %4 step %c4 {
        %998 = arith.addi %i_1_last_right_below_tile, %c4 overflow<nsw> : index
        %999 = arith.subi %998, %i_1_last_right_below_tile overflow<nsw> : index
        %1000 = arith.subi %4, %i_1_last_right_below_tile overflow<nsw> : index
        %1001 = arith.minsi %999, %1000 : index
        %1002 = arith.addi %1001, %minus1 overflow<nsw> : index
        %1003 = arith.minsi %1002, %c3 : index
        %1004 = arith.addi %i_1_last_right_below_tile, %1003 : index
        %1005 = arith.minsi %1002, %c2 : index
        %1006 = arith.addi %i_1_last_right_below_tile, %1005 : index
        %1007 = arith.minsi %1002, %c1 : index
        %1008 = arith.addi %i_1_last_right_below_tile, %1007 : index
        %1009, %1010, %1011, %1012 = scf.for %k1_1_last_right_below = %c0 to %3 step %c1 iter_args(%1013 = %0, %1014 = %0, %1015 = %0, %1016 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1017, %1018, %1019, %1020 = scf.for %k0_1_last_right_below = %c0 to %5 step %c1 iter_args(%1021 = %1013, %1022 = %1014, %1023 = %1015, %1024 = %1016) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1025 = memref.load %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1026 = vector.broadcast %1025 : f64 to vector<4xf64>
            %1027 = memref.load %a[%k1_1_last_right_below, %1008, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1028 = vector.broadcast %1027 : f64 to vector<4xf64>
            %1029 = memref.load %a[%k1_1_last_right_below, %1006, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1030 = vector.broadcast %1029 : f64 to vector<4xf64>
            %1031 = memref.load %a[%k1_1_last_right_below, %1004, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1032 = vector.broadcast %1031 : f64 to vector<4xf64>
            %1033 = vector.maskedload %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %c0], %905, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1034 = arith.mulf %1026, %1033 fastmath<reassoc,contract> : vector<4xf64>
            %1035 = arith.mulf %1028, %1033 fastmath<reassoc,contract> : vector<4xf64>
            %1036 = arith.mulf %1030, %1033 fastmath<reassoc,contract> : vector<4xf64>
            %1037 = arith.mulf %1032, %1033 fastmath<reassoc,contract> : vector<4xf64>
            %1038 = arith.addf %1021, %1034 fastmath<reassoc,contract> : vector<4xf64>
            %1039 = arith.addf %1022, %1035 fastmath<reassoc,contract> : vector<4xf64>
            %1040 = arith.addf %1023, %1036 fastmath<reassoc,contract> : vector<4xf64>
            %1041 = arith.addf %1024, %1037 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1038, %1039, %1040, %1041 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1017, %1018, %1019, %1020 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1042 = arith.cmpi slt, %c0, %1001 : index
        %1043 = arith.cmpi slt, %c1, %1001 : index
        %1044 = arith.cmpi slt, %c2, %1001 : index
        %1045 = arith.cmpi slt, %c3, %1001 : index
        vector.maskedstore %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %905, %1009 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1008, %j_1_last_right_panel], %905, %1010 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1006, %j_1_last_right_panel], %905, %1011 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1004, %j_1_last_right_panel], %905, %1012 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1046 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1047 = arith.minsi %1046, %4 : index
        scf.for %i_2 = %i_1 to %1047 step %c1 {
          %1048 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1049 = arith.maxsi %1048, %j_1 : index
          %1050 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1051 = arith.minsi %1050, %4 : index
          scf.for %j_2 = %1049 to %1051 step %c1 {
            %1052 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1052, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %15 = llvm.mlir.constant(98304) : i64
    %16 = llvm.mlir.constant(131072) : i64
    %17 = llvm.mlir.constant(12288) : i64
    %18 = llvm.mlir.constant(64) : i64
    %19 = llvm.mlir.constant(-64) : i64
    %20 = llvm.mlir.constant(1 : i32) : i32
    %21 = llvm.mlir.constant(0 : i32) : i32
    %22 = llvm.mlir.constant(3 : i32) : i32
    %23 = llvm.mlir.constant(2 : i32) : i32
    %24 = llvm.mlir.constant(true) : i1
    %25 = llvm.mlir.constant(32768) : i64
    %26 = llvm.mlir.constant(24) : i64
    %27 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %29 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %30 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %31 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %32 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %33 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %34 = llvm.mul %a_size1, %b_stride1 : i64
    %35 = llvm.ashr %b_stride1, %1 : i64
    %36 = llvm.mul %35, %0 overflow<nsw> : i64
    %37 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %38 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %39 = llvm.sdiv %38, %3 : i64
    %40 = llvm.srem %38, %3 : i64
    %41 = llvm.icmp "ne" %40, %8 : i64
    %42 = llvm.xor %40, %3 : i64
    %43 = llvm.icmp "slt" %42, %8 : i64
    %44 = llvm.and %41, %43 : i1
    %45 = llvm.add %39, %9 : i64
    %46 = llvm.select %44, %45, %39 : i1, i64
    %47 = llvm.mul %46, %3 overflow<nsw> : i64
    %48 = llvm.intr.smin(%47, %a_size1) : (i64, i64) -> i64
    %49 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %50 = llvm.ashr %49, %1 : i64
    %51 = llvm.mul %50, %0 overflow<nsw> : i64
    %52 = llvm.intr.smin(%51, %a_size1) : (i64, i64) -> i64
    %53 = llvm.intr.smin(%4, %a_stride1) : (i64, i64) -> i64
    %54 = llvm.mul %53, %a_size1 : i64
    %55 = llvm.icmp "sgt" %54, %14 : i64
    %56 = llvm.icmp "sgt" %54, %15 : i64
    %57 = llvm.sub %8, %b_stride1 : i64
    %58 = llvm.and %b_stride1, %57 : i64
    %59 = llvm.mul %53, %58 : i64
    %60 = llvm.icmp "sgt" %59, %16 : i64
    %61 = llvm.and %55, %60 : i1
    %62 = llvm.or %56, %61 : i1
    %63 = llvm.select %62, %53, %8 : i1, i64
    %64 = llvm.intr.smin(%5, %a_stride1) : (i64, i64) -> i64
    %65 = llvm.and %b_stride1, %7 : i64
    %66 = llvm.intr.smin(%6, %65) : (i64, i64) -> i64
    %67 = llvm.intr.smax(%66, %8) : (i64, i64) -> i64
    %68 = llvm.mul %64, %a_size1 : i64
    %69 = llvm.icmp "sgt" %68, %17 : i64
    %70 = llvm.select %69, %64, %8 : i1, i64
    %71 = llvm.select %69, %67, %8 : i1, i64
    %72 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %72, ^bb1(%8 : i64), ^bb50
  ^bb1(%b0: i64):
    %73 = llvm.icmp "slt" %8, %36 : i64
    llvm.cond_br %73, ^bb2(%8 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %74 = llvm.icmp "slt" %8, %37 : i64
    llvm.cond_br %74, ^bb3(%8 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %75 = llvm.mul %63, %18 overflow<nsw> : i64
    %76 = llvm.add %75, %18 overflow<nsw> : i64
    %77 = llvm.and %76, %19 : i64
    %b_copy = llvm.call @aligned_alloc(%18, %77) : (i64, i64) -> !llvm.ptr
    %78 = llvm.mlir.zero : !llvm.ptr
    %79 = llvm.icmp "ne" %b_copy, %78 : !llvm.ptr
    llvm.cond_br %79, ^bb4, ^bb130(%20 : i32)
  ^bb4:
    llvm.cond_br %62, ^bb5, ^bb8
  ^bb5:
    %80 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %81 = llvm.intr.smin(%80, %a_stride1) : (i64, i64) -> i64
    %82 = llvm.icmp "slt" %k0_piece, %81 : i64
    llvm.cond_br %82, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %83 = llvm.add %k0_copy, %0 overflow<nsw> : i64
    %84 = llvm.mul %b0, %29 overflow<nsw> : i64
    %85 = llvm.mul %83, %b_stride1 overflow<nsw> : i64
    %86 = llvm.add %84, %85 overflow<nsw> : i64
    %87 = llvm.add %86, %j_panel overflow<nsw> : i64
    %88 = llvm.getelementptr %b[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%88, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %89 = llvm.mul %k0_copy, %b_stride1 overflow<nsw> : i64
    %90 = llvm.add %84, %89 overflow<nsw> : i64
    %91 = llvm.add %90, %j_panel overflow<nsw> : i64
    %92 = llvm.getelementptr inbounds %b[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %94 = llvm.getelementptr inbounds %92[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %95 = llvm.load %94 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %96 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %97 = llvm.mul %96, %0 overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %b_copy[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %93, %98 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %99 = llvm.add %8, %6 overflow<nsw> : i64
    %100 = llvm.add %97, %99 overflow<nsw> : i64
    %101 = llvm.getelementptr inbounds %b_copy[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %95, %101 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %102 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %103 = llvm.icmp "slt" %102, %81 : i64
    llvm.cond_br %103, ^bb6(%102 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %104 = llvm.sub %a_stride1, %k0_piece overflow<nsw> : i64
    %105 = llvm.intr.smin(%4, %104) : (i64, i64) -> i64
    %106 = llvm.intr.smax(%105, %8) : (i64, i64) -> i64
    %107 = llvm.select %62, %8, %106 : i1, i64
    %108 = llvm.mul %b0, %29 overflow<nsw> : i64
    %109 = llvm.mul %k0_piece, %b_stride1 overflow<nsw> : i64
    %110 = llvm.add %108, %109 overflow<nsw> : i64
    %111 = llvm.add %110, %j_panel overflow<nsw> : i64
    %112 = llvm.getelementptr inbounds %b[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %113 = llvm.select %62, %b_copy, %112 : i1, !llvm.ptr
    %114 = llvm.select %62, %63, %107 : i1, i64
    %115 = llvm.select %62, %0, %b_stride1 : i1, i64
    %116 = llvm.icmp "slt" %8, %48 : i64
    llvm.cond_br %116, ^bb9(%8 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %117 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %118 = llvm.sub %117, %i_tile overflow<nsw> : i64
    %119 = llvm.sub %48, %i_tile overflow<nsw> : i64
    %120 = llvm.intr.smin(%118, %119) : (i64, i64) -> i64
    %121 = llvm.add %120, %9 overflow<nsw> : i64
    %122 = llvm.intr.smin(%121, %10) : (i64, i64) -> i64
    %123 = llvm.add %i_tile, %122 : i64
    %124 = llvm.intr.smin(%121, %6) : (i64, i64) -> i64
    %125 = llvm.add %i_tile, %124 : i64
    %126 = llvm.intr.smin(%121, %1) : (i64, i64) -> i64
    %127 = llvm.add %i_tile, %126 : i64
    %128 = llvm.intr.smin(%121, %11) : (i64, i64) -> i64
    %129 = llvm.add %i_tile, %128 : i64
    %130 = llvm.intr.smin(%121, %2) : (i64, i64) -> i64
    %131 = llvm.add %i_tile, %130 : i64
    %132 = llvm.icmp "eq" %k0_piece, %8 : i64
    llvm.cond_br %132, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %133 = llvm.icmp "slt" %8, %120 : i64
    %134 = llvm.icmp "slt" %2, %120 : i64
    %135 = llvm.icmp "slt" %11, %120 : i64
    %136 = llvm.icmp "slt" %1, %120 : i64
    %137 = llvm.icmp "slt" %6, %120 : i64
    %138 = llvm.icmp "slt" %10, %120 : i64
    %139 = llvm.mul %b0, %34 overflow<nsw> : i64
    %140 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %141 = llvm.add %139, %140 overflow<nsw> : i64
    %142 = llvm.add %141, %j_panel overflow<nsw> : i64
    %143 = llvm.getelementptr inbounds %out0[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.getelementptr inbounds %143[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.load %145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %147 = llvm.mul %131, %b_stride1 overflow<nsw> : i64
    %148 = llvm.add %139, %147 overflow<nsw> : i64
    %149 = llvm.add %148, %j_panel overflow<nsw> : i64
    %150 = llvm.getelementptr inbounds %out0[%149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %151 = llvm.load %150 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %152 = llvm.getelementptr inbounds %150[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %153 = llvm.load %152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %154 = llvm.mul %129, %b_stride1 overflow<nsw> : i64
    %155 = llvm.add %139, %154 overflow<nsw> : i64
    %156 = llvm.add %155, %j_panel overflow<nsw> : i64
    %157 = llvm.getelementptr inbounds %out0[%156] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %159 = llvm.getelementptr inbounds %157[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %160 = llvm.load %159 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %161 = llvm.mul %127, %b_stride1 overflow<nsw> : i64
    %162 = llvm.add %139, %161 overflow<nsw> : i64
    %163 = llvm.add %162, %j_panel overflow<nsw> : i64
    %164 = llvm.getelementptr inbounds %out0[%163] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %165 = llvm.load %164 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %166 = llvm.getelementptr inbounds %164[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %167 = llvm.load %166 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %168 = llvm.mul %125, %b_stride1 overflow<nsw> : i64
    %169 = llvm.add %139, %168 overflow<nsw> : i64
    %170 = llvm.add %169, %j_panel overflow<nsw> : i64
    %171 = llvm.getelementptr inbounds %out0[%170] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %172 = llvm.load %171 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %173 = llvm.getelementptr inbounds %171[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %174 = llvm.load %173 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %175 = llvm.mul %123, %b_stride1 overflow<nsw> : i64
    %176 = llvm.add %139, %175 overflow<nsw> : i64
    %177 = llvm.add %176, %j_panel overflow<nsw> : i64
    %178 = llvm.getelementptr inbounds %out0[%177] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %179 = llvm.load %178 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %180 = llvm.getelementptr inbounds %178[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %181 = llvm.load %180 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%144, %146, %151, %153, %158, %160, %165, %167, %172, %174, %179, %181 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%182: vector<4xf64>, %183: vector<4xf64>, %184: vector<4xf64>, %185: vector<4xf64>, %186: vector<4xf64>, %187: vector<4xf64>, %188: vector<4xf64>, %189: vector<4xf64>, %190: vector<4xf64>, %191: vector<4xf64>, %192: vector<4xf64>, %193: vector<4xf64>):
    %194 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %195 = llvm.intr.smin(%194, %a_stride1) : (i64, i64) -> i64
    %196 = llvm.icmp "slt" %k0_piece, %195 : i64
    llvm.cond_br %196, ^bb13(%k0_piece, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%182, %183, %184, %185, %186, %187, %188, %189, %190, %191, %192, %193 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0: i64, %197: vector<4xf64>, %198: vector<4xf64>, %199: vector<4xf64>, %200: vector<4xf64>, %201: vector<4xf64>, %202: vector<4xf64>, %203: vector<4xf64>, %204: vector<4xf64>, %205: vector<4xf64>, %206: vector<4xf64>, %207: vector<4xf64>, %208: vector<4xf64>):
    %209 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %210 = llvm.add %209, %0 overflow<nsw> : i64
    %211 = llvm.mul %210, %115 overflow<nsw> : i64
    %212 = llvm.getelementptr %113[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%212, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %213 = llvm.and %k0, %7 : i64
    %214 = llvm.add %117, %213 overflow<nsw> : i64
    %215 = llvm.mul %b0, %28 overflow<nsw> : i64
    %216 = llvm.mul %214, %a_stride1 overflow<nsw> : i64
    %217 = llvm.add %215, %216 overflow<nsw> : i64
    %218 = llvm.add %217, %k0 overflow<nsw> : i64
    %219 = llvm.getelementptr %a[%218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%219, %21, %23, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %220 = llvm.mul %i_tile, %a_stride1 overflow<nsw> : i64
    %221 = llvm.add %215, %220 overflow<nsw> : i64
    %222 = llvm.add %221, %k0 overflow<nsw> : i64
    %223 = llvm.getelementptr inbounds %a[%222] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %224 = llvm.load %223 {alignment = 8 : i64} : !llvm.ptr -> f64
    %225 = llvm.mlir.poison : vector<4xf64>
    %226 = llvm.insertelement %224, %225[%8 : i64] : vector<4xf64>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0] : vector<4xf64>
    %228 = llvm.mul %131, %a_stride1 overflow<nsw> : i64
    %229 = llvm.add %215, %228 overflow<nsw> : i64
    %230 = llvm.add %229, %k0 overflow<nsw> : i64
    %231 = llvm.getelementptr inbounds %a[%230] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %232 = llvm.load %231 {alignment = 8 : i64} : !llvm.ptr -> f64
    %233 = llvm.mlir.poison : vector<4xf64>
    %234 = llvm.insertelement %232, %233[%8 : i64] : vector<4xf64>
    %235 = llvm.shufflevector %234, %233 [0, 0, 0, 0] : vector<4xf64>
    %236 = llvm.mul %129, %a_stride1 overflow<nsw> : i64
    %237 = llvm.add %215, %236 overflow<nsw> : i64
    %238 = llvm.add %237, %k0 overflow<nsw> : i64
    %239 = llvm.getelementptr inbounds %a[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %240 = llvm.load %239 {alignment = 8 : i64} : !llvm.ptr -> f64
    %241 = llvm.mlir.poison : vector<4xf64>
    %242 = llvm.insertelement %240, %241[%8 : i64] : vector<4xf64>
    %243 = llvm.shufflevector %242, %241 [0, 0, 0, 0] : vector<4xf64>
    %244 = llvm.mul %127, %a_stride1 overflow<nsw> : i64
    %245 = llvm.add %215, %244 overflow<nsw> : i64
    %246 = llvm.add %245, %k0 overflow<nsw> : i64
    %247 = llvm.getelementptr inbounds %a[%246] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %248 = llvm.load %247 {alignment = 8 : i64} : !llvm.ptr -> f64
    %249 = llvm.mlir.poison : vector<4xf64>
    %250 = llvm.insertelement %248, %249[%8 : i64] : vector<4xf64>
    %251 = llvm.shufflevector %250, %249 [0, 0, 0, 0] : vector<4xf64>
    %252 = llvm.mul %125, %a_stride1 overflow<nsw> : i64
    %253 = llvm.add %215, %252 overflow<nsw> : i64
    %254 = llvm.add %253, %k0 overflow<nsw> : i64
    %255 = llvm.getelementptr inbounds %a[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %256 = llvm.load %255 {alignment = 8 : i64} : !llvm.ptr -> f64
    %257 = llvm.mlir.poison : vector<4xf64>
    %258 = llvm.insertelement %256, %257[%8 : i64] : vector<4xf64>
    %259 = llvm.shufflevector %258, %257 [0, 0, 0, 0] : vector<4xf64>
    %260 = llvm.mul %123, %a_stride1 overflow<nsw> : i64
    %261 = llvm.add %215, %260 overflow<nsw> : i64
    %262 = llvm.add %261, %k0 overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %a[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %264 = llvm.load %263 {alignment = 8 : i64} : !llvm.ptr -> f64
    %265 = llvm.mlir.poison : vector<4xf64>
    %266 = llvm.insertelement %264, %265[%8 : i64] : vector<4xf64>
    %267 = llvm.shufflevector %266, %265 [0, 0, 0, 0] : vector<4xf64>
    %268 = llvm.mul %209, %115 overflow<nsw> : i64
    %269 = llvm.getelementptr inbounds %113[%268] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %270 = llvm.load %269 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %271 = llvm.add %8, %6 overflow<nsw> : i64
    %272 = llvm.add %268, %271 overflow<nsw> : i64
    %273 = llvm.getelementptr inbounds %113[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %274 = llvm.load %273 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %275 = llvm.fmul %227, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %276 = llvm.fmul %227, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %277 = llvm.fmul %235, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %278 = llvm.fmul %235, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %279 = llvm.fmul %243, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %280 = llvm.fmul %243, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %281 = llvm.fmul %251, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %282 = llvm.fmul %251, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %283 = llvm.fmul %259, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %284 = llvm.fmul %259, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %285 = llvm.fmul %267, %270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %286 = llvm.fmul %267, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %287 = llvm.fadd %197, %275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %288 = llvm.fadd %198, %276 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %289 = llvm.fadd %199, %277 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %290 = llvm.fadd %200, %278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %291 = llvm.fadd %201, %279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %292 = llvm.fadd %202, %280 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %293 = llvm.fadd %203, %281 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %294 = llvm.fadd %204, %282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %295 = llvm.fadd %205, %283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %296 = llvm.fadd %206, %284 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %297 = llvm.fadd %207, %285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %298 = llvm.fadd %208, %286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %299 = llvm.add %k0, %2 overflow<nsw> : i64
    %300 = llvm.icmp "slt" %299, %195 : i64
    llvm.cond_br %300, ^bb13(%299, %287, %288, %289, %290, %291, %292, %293, %294, %295, %296, %297, %298 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%287, %288, %289, %290, %291, %292, %293, %294, %295, %296, %297, %298 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%301: vector<4xf64>, %302: vector<4xf64>, %303: vector<4xf64>, %304: vector<4xf64>, %305: vector<4xf64>, %306: vector<4xf64>, %307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>, %312: vector<4xf64>):
    %313 = llvm.icmp "slt" %8, %120 : i64
    %314 = llvm.icmp "slt" %2, %120 : i64
    %315 = llvm.icmp "slt" %11, %120 : i64
    %316 = llvm.icmp "slt" %1, %120 : i64
    %317 = llvm.icmp "slt" %6, %120 : i64
    %318 = llvm.icmp "slt" %10, %120 : i64
    %319 = llvm.mul %b0, %34 overflow<nsw> : i64
    %320 = llvm.mul %i_tile, %b_stride1 overflow<nsw> : i64
    %321 = llvm.add %319, %320 overflow<nsw> : i64
    %322 = llvm.add %321, %j_panel overflow<nsw> : i64
    %323 = llvm.getelementptr inbounds %out0[%322] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %301, %323 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %324 = llvm.getelementptr inbounds %323[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %302, %324 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %325 = llvm.mul %131, %b_stride1 overflow<nsw> : i64
    %326 = llvm.add %319, %325 overflow<nsw> : i64
    %327 = llvm.add %326, %j_panel overflow<nsw> : i64
    %328 = llvm.getelementptr inbounds %out0[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %303, %328 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %329 = llvm.getelementptr inbounds %328[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %304, %329 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %330 = llvm.mul %129, %b_stride1 overflow<nsw> : i64
    %331 = llvm.add %319, %330 overflow<nsw> : i64
    %332 = llvm.add %331, %j_panel overflow<nsw> : i64
    %333 = llvm.getelementptr inbounds %out0[%332] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %305, %333 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %334 = llvm.getelementptr inbounds %333[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %306, %334 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %335 = llvm.mul %127, %b_stride1 overflow<nsw> : i64
    %336 = llvm.add %319, %335 overflow<nsw> : i64
    %337 = llvm.add %336, %j_panel overflow<nsw> : i64
    %338 = llvm.getelementptr inbounds %out0[%337] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %307, %338 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %339 = llvm.getelementptr inbounds %338[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %308, %339 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %340 = llvm.mul %125, %b_stride1 overflow<nsw> : i64
    %341 = llvm.add %319, %340 overflow<nsw> : i64
    %342 = llvm.add %341, %j_panel overflow<nsw> : i64
    %343 = llvm.getelementptr inbounds %out0[%342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %309, %343 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %344 = llvm.getelementptr inbounds %343[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %310, %344 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %345 = llvm.mul %123, %b_stride1 overflow<nsw> : i64
    %346 = llvm.add %319, %345 overflow<nsw> : i64
    %347 = llvm.add %346, %j_panel overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out0[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %311, %348 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %349 = llvm.getelementptr inbounds %348[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %312, %349 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %350 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %351 = llvm.icmp "slt" %350, %48 : i64
    llvm.cond_br %351, ^bb9(%350 : i64), ^bb15
  ^bb15:
    %352 = llvm.icmp "slt" %48, %a_size1 : i64
    llvm.cond_br %352, ^bb16(%48 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %353 = llvm.add %i_below_tile, %6 overflow<nsw> : i64
    %354 = llvm.sub %353, %i_below_tile overflow<nsw> : i64
    %355 = llvm.sub %a_size1, %i_below_tile overflow<nsw> : i64
    %356 = llvm.intr.smin(%354, %355) : (i64, i64) -> i64
    %357 = llvm.add %356, %9 overflow<nsw> : i64
    %358 = llvm.intr.smin(%357, %1) : (i64, i64) -> i64
    %359 = llvm.add %i_below_tile, %358 : i64
    %360 = llvm.intr.smin(%357, %11) : (i64, i64) -> i64
    %361 = llvm.add %i_below_tile, %360 : i64
    %362 = llvm.intr.smin(%357, %2) : (i64, i64) -> i64
    %363 = llvm.add %i_below_tile, %362 : i64
    %364 = llvm.icmp "eq" %k0_piece, %8 : i64
    llvm.cond_br %364, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %365 = llvm.icmp "slt" %8, %356 : i64
    %366 = llvm.icmp "slt" %2, %356 : i64
    %367 = llvm.icmp "slt" %11, %356 : i64
    %368 = llvm.icmp "slt" %1, %356 : i64
    %369 = llvm.mul %b0, %34 overflow<nsw> : i64
    %370 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %371 = llvm.add %369, %370 overflow<nsw> : i64
    %372 = llvm.add %371, %j_panel overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %out0[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %375 = llvm.getelementptr inbounds %373[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.load %375 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %377 = llvm.mul %363, %b_stride1 overflow<nsw> : i64
    %378 = llvm.add %369, %377 overflow<nsw> : i64
    %379 = llvm.add %378, %j_panel overflow<nsw> : i64
    %380 = llvm.getelementptr inbounds %out0[%379] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %381 = llvm.load %380 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %382 = llvm.getelementptr inbounds %380[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %383 = llvm.load %382 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %384 = llvm.mul %361, %b_stride1 overflow<nsw> : i64
    %385 = llvm.add %369, %384 overflow<nsw> : i64
    %386 = llvm.add %385, %j_panel overflow<nsw> : i64
    %387 = llvm.getelementptr inbounds %out0[%386] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %388 = llvm.load %387 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %389 = llvm.getelementptr inbounds %387[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %390 = llvm.load %389 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %391 = llvm.mul %359, %b_stride1 overflow<nsw> : i64
    %392 = llvm.add %369, %391 overflow<nsw> : i64
    %393 = llvm.add %392, %j_panel overflow<nsw> : i64
    %394 = llvm.getelementptr inbounds %out0[%393] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %395 = llvm.load %394 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %396 = llvm.getelementptr inbounds %394[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %397 = llvm.load %396 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%374, %376, %381, %383, %388, %390, %395, %397 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%398: vector<4xf64>, %399: vector<4xf64>, %400: vector<4xf64>, %401: vector<4xf64>, %402: vector<4xf64>, %403: vector<4xf64>, %404: vector<4xf64>, %405: vector<4xf64>):
    %406 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %407 = llvm.intr.smin(%406, %a_stride1) : (i64, i64) -> i64
    %408 = llvm.icmp "slt" %k0_piece, %407 : i64
    llvm.cond_br %408, ^bb20(%k0_piece, %398, %399, %400, %401, %402, %403, %404, %405 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%398, %399, %400, %401, %402, %403, %404, %405 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %409: vector<4xf64>, %410: vector<4xf64>, %411: vector<4xf64>, %412: vector<4xf64>, %413: vector<4xf64>, %414: vector<4xf64>, %415: vector<4xf64>, %416: vector<4xf64>):
    %417 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %418 = llvm.add %417, %0 overflow<nsw> : i64
    %419 = llvm.mul %418, %115 overflow<nsw> : i64
    %420 = llvm.getelementptr %113[%419] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%420, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %421 = llvm.mul %b0, %28 overflow<nsw> : i64
    %422 = llvm.mul %i_below_tile, %a_stride1 overflow<nsw> : i64
    %423 = llvm.add %421, %422 overflow<nsw> : i64
    %424 = llvm.add %423, %k0_below overflow<nsw> : i64
    %425 = llvm.getelementptr inbounds %a[%424] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %426 = llvm.load %425 {alignment = 8 : i64} : !llvm.ptr -> f64
    %427 = llvm.mlir.poison : vector<4xf64>
    %428 = llvm.insertelement %426, %427[%8 : i64] : vector<4xf64>
    %429 = llvm.shufflevector %428, %427 [0, 0, 0, 0] : vector<4xf64>
    %430 = llvm.mul %363, %a_stride1 overflow<nsw> : i64
    %431 = llvm.add %421, %430 overflow<nsw> : i64
    %432 = llvm.add %431, %k0_below overflow<nsw> : i64
    %433 = llvm.getelementptr inbounds %a[%432] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %434 = llvm.load %433 {alignment = 8 : i64} : !llvm.ptr -> f64
    %435 = llvm.mlir.poison : vector<4xf64>
    %436 = llvm.insertelement %434, %435[%8 : i64] : vector<4xf64>
    %437 = llvm.shufflevector %436, %435 [0, 0, 0, 0] : vector<4xf64>
    %438 = llvm.mul %361, %a_stride1 overflow<nsw> : i64
    %439 = llvm.add %421, %438 overflow<nsw> : i64
    %440 = llvm.add %439, %k0_below overflow<nsw> : i64
    %441 = llvm.getelementptr inbounds %a[%440] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %442 = llvm.load %441 {alignment = 8 : i64} : !llvm.ptr -> f64
    %443 = llvm.mlir.poison : vector<4xf64>
    %444 = llvm.insertelement %442, %443[%8 : i64] : vector<4xf64>
    %445 = llvm.shufflevector %444, %443 [0, 0, 0, 0] : vector<4xf64>
    %446 = llvm.mul %359, %a_stride1 overflow<nsw> : i64
    %447 = llvm.add %421, %446 overflow<nsw> : i64
    %448 = llvm.add %447, %k0_below overflow<nsw> : i64
    %449 = llvm.getelementptr inbounds %a[%448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %450 = llvm.load %449 {alignment = 8 : i64} : !llvm.ptr -> f64
    %451 = llvm.mlir.poison : vector<4xf64>
    %452 = llvm.insertelement %450, %451[%8 : i64] : vector<4xf64>
    %453 = llvm.shufflevector %452, %451 [0, 0, 0, 0] : vector<4xf64>
    %454 = llvm.mul %417, %115 overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %113[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %456 = llvm.load %455 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %457 = llvm.add %8, %6 overflow<nsw> : i64
    %458 = llvm.add %454, %457 overflow<nsw> : i64
    %459 = llvm.getelementptr inbounds %113[%458] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %460 = llvm.load %459 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %461 = llvm.fmul %429, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %462 = llvm.fmul %429, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %463 = llvm.fmul %437, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %464 = llvm.fmul %437, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %465 = llvm.fmul %445, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fmul %445, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %467 = llvm.fmul %453, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %468 = llvm.fmul %453, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %469 = llvm.fadd %409, %461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %470 = llvm.fadd %410, %462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %471 = llvm.fadd %411, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %472 = llvm.fadd %412, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %473 = llvm.fadd %413, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %474 = llvm.fadd %414, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %475 = llvm.fadd %415, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %476 = llvm.fadd %416, %468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %477 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %478 = llvm.icmp "slt" %477, %407 : i64
    llvm.cond_br %478, ^bb20(%477, %469, %470, %471, %472, %473, %474, %475, %476 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%469, %470, %471, %472, %473, %474, %475, %476 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%479: vector<4xf64>, %480: vector<4xf64>, %481: vector<4xf64>, %482: vector<4xf64>, %483: vector<4xf64>, %484: vector<4xf64>, %485: vector<4xf64>, %486: vector<4xf64>):
    %487 = llvm.icmp "slt" %8, %356 : i64
    %488 = llvm.icmp "slt" %2, %356 : i64
    %489 = llvm.icmp "slt" %11, %356 : i64
    %490 = llvm.icmp "slt" %1, %356 : i64
    %491 = llvm.mul %b0, %34 overflow<nsw> : i64
    %492 = llvm.mul %i_below_tile, %b_stride1 overflow<nsw> : i64
    %493 = llvm.add %491, %492 overflow<nsw> : i64
    %494 = llvm.add %493, %j_panel overflow<nsw> : i64
    %495 = llvm.getelementptr inbounds %out0[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %479, %495 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %496 = llvm.getelementptr inbounds %495[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %480, %496 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %497 = llvm.mul %363, %b_stride1 overflow<nsw> : i64
    %498 = llvm.add %491, %497 overflow<nsw> : i64
    %499 = llvm.add %498, %j_panel overflow<nsw> : i64
    %500 = llvm.getelementptr inbounds %out0[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %481, %500 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %501 = llvm.getelementptr inbounds %500[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %482, %501 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %502 = llvm.mul %361, %b_stride1 overflow<nsw> : i64
    %503 = llvm.add %491, %502 overflow<nsw> : i64
    %504 = llvm.add %503, %j_panel overflow<nsw> : i64
    %505 = llvm.getelementptr inbounds %out0[%504] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %483, %505 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %506 = llvm.getelementptr inbounds %505[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %484, %506 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %507 = llvm.mul %359, %b_stride1 overflow<nsw> : i64
    %508 = llvm.add %491, %507 overflow<nsw> : i64
    %509 = llvm.add %508, %j_panel overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %out0[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %485, %510 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %511 = llvm.getelementptr inbounds %510[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %486, %511 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %512 = llvm.add %i_below_tile, %6 overflow<nsw> : i64
    %513 = llvm.icmp "slt" %512, %a_size1 : i64
    llvm.cond_br %513, ^bb16(%512 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %514 = llvm.add %k0_piece, %4 overflow<nsw> : i64
    %515 = llvm.icmp "slt" %514, %37 : i64
    llvm.cond_br %515, ^bb3(%514 : i64), ^bb23
  ^bb23:
    %516 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %517 = llvm.icmp "slt" %516, %36 : i64
    llvm.cond_br %517, ^bb2(%516 : i64), ^bb24
  ^bb24:
    %518 = llvm.icmp "slt" %36, %b_stride1 : i64
    llvm.cond_br %518, ^bb25(%36 : i64), ^bb49
  ^bb25(%j_right_panel: i64):
    %519 = llvm.sub %b_stride1, %j_right_panel overflow<nsw> : i64
    %520 = llvm.intr.smin(%6, %519) : (i64, i64) -> i64
    %521 = llvm.intr.smax(%520, %8) : (i64, i64) -> i64
    %522 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %523 = llvm.sub %522, %j_right_panel overflow<nsw> : i64
    %524 = llvm.intr.smin(%523, %519) : (i64, i64) -> i64
    %525 = llvm.intr.smin(%524, %6) : (i64, i64) -> i64
    %526 = llvm.intr.smax(%525, %8) : (i64, i64) -> i64
    %527 = llvm.trunc %526 : i64 to i32
    %528 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %529 = llvm.mlir.poison : vector<4xi32>
    %530 = llvm.insertelement %527, %529[%8 : i64] : vector<4xi32>
    %531 = llvm.shufflevector %530, %529 [0, 0, 0, 0] : vector<4xi32>
    %532 = llvm.icmp "slt" %528, %531 : vector<4xi32>
    %533 = llvm.icmp "slt" %8, %37 : i64
    llvm.cond_br %533, ^bb26(%8 : i64), ^bb48
  ^bb26(%k0_right_piece: i64):
    %534 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %70) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %535 = llvm.extractvalue %534[0] : !llvm.struct<(i64, i1)>
    %536 = llvm.extractvalue %534[1] : !llvm.struct<(i64, i1)>
    %537 = llvm.xor %536, %24 : i1
    llvm.cond_br %537, ^bb27, ^bb130(%20 : i32)
  ^bb27:
    %538 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%535, %71) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %539 = llvm.extractvalue %538[0] : !llvm.struct<(i64, i1)>
    %540 = llvm.extractvalue %538[1] : !llvm.struct<(i64, i1)>
    %541 = llvm.xor %540, %24 : i1
    llvm.cond_br %541, ^bb28, ^bb130(%20 : i32)
  ^bb28:
    %542 = llvm.add %539, %18 overflow<nsw> : i64
    %543 = llvm.and %542, %19 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%18, %543) : (i64, i64) -> !llvm.ptr
    %544 = llvm.mlir.zero : !llvm.ptr
    %545 = llvm.icmp "ne" %b_copy_1, %544 : !llvm.ptr
    llvm.cond_br %545, ^bb29, ^bb130(%20 : i32)
  ^bb29:
    llvm.cond_br %69, ^bb30, ^bb33
  ^bb30:
    %546 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %547 = llvm.intr.smin(%546, %a_stride1) : (i64, i64) -> i64
    %548 = llvm.icmp "slt" %k0_right_piece, %547 : i64
    llvm.cond_br %548, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %549 = llvm.add %k0_right_copy, %0 overflow<nsw> : i64
    %550 = llvm.mul %b0, %29 overflow<nsw> : i64
    %551 = llvm.mul %549, %b_stride1 overflow<nsw> : i64
    %552 = llvm.add %550, %551 overflow<nsw> : i64
    %553 = llvm.add %552, %j_right_panel overflow<nsw> : i64
    %554 = llvm.getelementptr %b[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%554, %21, %22, %20) : (!llvm.ptr, i32, i32, i32) -> ()
    %555 = llvm.mul %k0_right_copy, %b_stride1 overflow<nsw> : i64
    %556 = llvm.add %550, %555 overflow<nsw> : i64
    %557 = llvm.add %556, %j_right_panel overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %b[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %559 = llvm.intr.masked.load %558, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %560 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %561 = llvm.mul %560, %71 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %b_copy_1[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %559, %562, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %563 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %564 = llvm.icmp "slt" %563, %547 : i64
    llvm.cond_br %564, ^bb31(%563 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %565 = llvm.sub %a_stride1, %k0_right_piece overflow<nsw> : i64
    %566 = llvm.intr.smin(%5, %565) : (i64, i64) -> i64
    %567 = llvm.intr.smax(%566, %8) : (i64, i64) -> i64
    %568 = llvm.select %69, %8, %567 : i1, i64
    %569 = llvm.mul %b0, %29 overflow<nsw> : i64
    %570 = llvm.mul %k0_right_piece, %b_stride1 overflow<nsw> : i64
    %571 = llvm.add %569, %570 overflow<nsw> : i64
    %572 = llvm.add %571, %j_right_panel overflow<nsw> : i64
    %573 = llvm.getelementptr inbounds %b[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %574 = llvm.select %69, %b_copy_1, %573 : i1, !llvm.ptr
    %575 = llvm.select %69, %70, %568 : i1, i64
    %576 = llvm.select %69, %71, %521 : i1, i64
    %577 = llvm.select %69, %71, %b_stride1 : i1, i64
    %578 = llvm.icmp "slt" %8, %52 : i64
    llvm.cond_br %578, ^bb34(%8 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %579 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %580 = llvm.sub %579, %i_right_tile overflow<nsw> : i64
    %581 = llvm.sub %52, %i_right_tile overflow<nsw> : i64
    %582 = llvm.intr.smin(%580, %581) : (i64, i64) -> i64
    %583 = llvm.add %582, %9 overflow<nsw> : i64
    %584 = llvm.intr.smin(%583, %7) : (i64, i64) -> i64
    %585 = llvm.add %i_right_tile, %584 : i64
    %586 = llvm.intr.smin(%583, %3) : (i64, i64) -> i64
    %587 = llvm.add %i_right_tile, %586 : i64
    %588 = llvm.intr.smin(%583, %10) : (i64, i64) -> i64
    %589 = llvm.add %i_right_tile, %588 : i64
    %590 = llvm.intr.smin(%583, %6) : (i64, i64) -> i64
    %591 = llvm.add %i_right_tile, %590 : i64
    %592 = llvm.intr.smin(%583, %1) : (i64, i64) -> i64
    %593 = llvm.add %i_right_tile, %592 : i64
    %594 = llvm.intr.smin(%583, %11) : (i64, i64) -> i64
    %595 = llvm.add %i_right_tile, %594 : i64
    %596 = llvm.intr.smin(%583, %2) : (i64, i64) -> i64
    %597 = llvm.add %i_right_tile, %596 : i64
    %598 = llvm.icmp "eq" %k0_right_piece, %8 : i64
    llvm.cond_br %598, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %599 = llvm.icmp "slt" %8, %582 : i64
    %600 = llvm.icmp "slt" %2, %582 : i64
    %601 = llvm.icmp "slt" %11, %582 : i64
    %602 = llvm.icmp "slt" %1, %582 : i64
    %603 = llvm.icmp "slt" %6, %582 : i64
    %604 = llvm.icmp "slt" %10, %582 : i64
    %605 = llvm.icmp "slt" %3, %582 : i64
    %606 = llvm.icmp "slt" %7, %582 : i64
    %607 = llvm.mul %b0, %34 overflow<nsw> : i64
    %608 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %609 = llvm.add %607, %608 overflow<nsw> : i64
    %610 = llvm.add %609, %j_right_panel overflow<nsw> : i64
    %611 = llvm.getelementptr inbounds %out0[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %612 = llvm.intr.masked.load %611, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %613 = llvm.mul %597, %b_stride1 overflow<nsw> : i64
    %614 = llvm.add %607, %613 overflow<nsw> : i64
    %615 = llvm.add %614, %j_right_panel overflow<nsw> : i64
    %616 = llvm.getelementptr inbounds %out0[%615] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %617 = llvm.intr.masked.load %616, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %618 = llvm.mul %595, %b_stride1 overflow<nsw> : i64
    %619 = llvm.add %607, %618 overflow<nsw> : i64
    %620 = llvm.add %619, %j_right_panel overflow<nsw> : i64
    %621 = llvm.getelementptr inbounds %out0[%620] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %622 = llvm.intr.masked.load %621, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %623 = llvm.mul %593, %b_stride1 overflow<nsw> : i64
    %624 = llvm.add %607, %623 overflow<nsw> : i64
    %625 = llvm.add %624, %j_right_panel overflow<nsw> : i64
    %626 = llvm.getelementptr inbounds %out0[%625] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %627 = llvm.intr.masked.load %626, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %628 = llvm.mul %591, %b_stride1 overflow<nsw> : i64
    %629 = llvm.add %607, %628 overflow<nsw> : i64
    %630 = llvm.add %629, %j_right_panel overflow<nsw> : i64
    %631 = llvm.getelementptr inbounds %out0[%630] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %632 = llvm.intr.masked.load %631, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %633 = llvm.mul %589, %b_stride1 overflow<nsw> : i64
    %634 = llvm.add %607, %633 overflow<nsw> : i64
    %635 = llvm.add %634, %j_right_panel overflow<nsw> : i64
    %636 = llvm.getelementptr inbounds %out0[%635] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %637 = llvm.intr.masked.load %636, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %638 = llvm.mul %587, %b_stride1 overflow<nsw> : i64
    %639 = llvm.add %607, %638 overflow<nsw> : i64
    %640 = llvm.add %639, %j_right_panel overflow<nsw> : i64
    %641 = llvm.getelementptr inbounds %out0[%640] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %642 = llvm.intr.masked.load %641, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %643 = llvm.mul %585, %b_stride1 overflow<nsw> : i64
    %644 = llvm.add %607, %643 overflow<nsw> : i64
    %645 = llvm.add %644, %j_right_panel overflow<nsw> : i64
    %646 = llvm.getelementptr inbounds %out0[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %647 = llvm.intr.masked.load %646, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%612, %617, %622, %627, %632, %637, %642, %647 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%648: vector<4xf64>, %649: vector<4xf64>, %650: vector<4xf64>, %651: vector<4xf64>, %652: vector<4xf64>, %653: vector<4xf64>, %654: vector<4xf64>, %655: vector<4xf64>):
    %656 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %657 = llvm.intr.smin(%656, %a_stride1) : (i64, i64) -> i64
    %658 = llvm.icmp "slt" %k0_right_piece, %657 : i64
    llvm.cond_br %658, ^bb38(%k0_right_piece, %648, %649, %650, %651, %652, %653, %654, %655 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%648, %649, %650, %651, %652, %653, %654, %655 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %659: vector<4xf64>, %660: vector<4xf64>, %661: vector<4xf64>, %662: vector<4xf64>, %663: vector<4xf64>, %664: vector<4xf64>, %665: vector<4xf64>, %666: vector<4xf64>):
    %667 = llvm.mul %b0, %28 overflow<nsw> : i64
    %668 = llvm.mul %i_right_tile, %a_stride1 overflow<nsw> : i64
    %669 = llvm.add %667, %668 overflow<nsw> : i64
    %670 = llvm.add %669, %k0_right overflow<nsw> : i64
    %671 = llvm.getelementptr inbounds %a[%670] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %672 = llvm.load %671 {alignment = 8 : i64} : !llvm.ptr -> f64
    %673 = llvm.mlir.poison : vector<4xf64>
    %674 = llvm.insertelement %672, %673[%8 : i64] : vector<4xf64>
    %675 = llvm.shufflevector %674, %673 [0, 0, 0, 0] : vector<4xf64>
    %676 = llvm.mul %597, %a_stride1 overflow<nsw> : i64
    %677 = llvm.add %667, %676 overflow<nsw> : i64
    %678 = llvm.add %677, %k0_right overflow<nsw> : i64
    %679 = llvm.getelementptr inbounds %a[%678] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %680 = llvm.load %679 {alignment = 8 : i64} : !llvm.ptr -> f64
    %681 = llvm.mlir.poison : vector<4xf64>
    %682 = llvm.insertelement %680, %681[%8 : i64] : vector<4xf64>
    %683 = llvm.shufflevector %682, %681 [0, 0, 0, 0] : vector<4xf64>
    %684 = llvm.mul %595, %a_stride1 overflow<nsw> : i64
    %685 = llvm.add %667, %684 overflow<nsw> : i64
    %686 = llvm.add %685, %k0_right overflow<nsw> : i64
    %687 = llvm.getelementptr inbounds %a[%686] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %688 = llvm.load %687 {alignment = 8 : i64} : !llvm.ptr -> f64
    %689 = llvm.mlir.poison : vector<4xf64>
    %690 = llvm.insertelement %688, %689[%8 : i64] : vector<4xf64>
    %691 = llvm.shufflevector %690, %689 [0, 0, 0, 0] : vector<4xf64>
    %692 = llvm.mul %593, %a_stride1 overflow<nsw> : i64
    %693 = llvm.add %667, %692 overflow<nsw> : i64
    %694 = llvm.add %693, %k0_right overflow<nsw> : i64
    %695 = llvm.getelementptr inbounds %a[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %696 = llvm.load %695 {alignment = 8 : i64} : !llvm.ptr -> f64
    %697 = llvm.mlir.poison : vector<4xf64>
    %698 = llvm.insertelement %696, %697[%8 : i64] : vector<4xf64>
    %699 = llvm.shufflevector %698, %697 [0, 0, 0, 0] : vector<4xf64>
    %700 = llvm.mul %591, %a_stride1 overflow<nsw> : i64
    %701 = llvm.add %667, %700 overflow<nsw> : i64
    %702 = llvm.add %701, %k0_right overflow<nsw> : i64
    %703 = llvm.getelementptr inbounds %a[%702] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %704 = llvm.load %703 {alignment = 8 : i64} : !llvm.ptr -> f64
    %705 = llvm.mlir.poison : vector<4xf64>
    %706 = llvm.insertelement %704, %705[%8 : i64] : vector<4xf64>
    %707 = llvm.shufflevector %706, %705 [0, 0, 0, 0] : vector<4xf64>
    %708 = llvm.mul %589, %a_stride1 overflow<nsw> : i64
    %709 = llvm.add %667, %708 overflow<nsw> : i64
    %710 = llvm.add %709, %k0_right overflow<nsw> : i64
    %711 = llvm.getelementptr inbounds %a[%710] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %712 = llvm.load %711 {alignment = 8 : i64} : !llvm.ptr -> f64
    %713 = llvm.mlir.poison : vector<4xf64>
    %714 = llvm.insertelement %712, %713[%8 : i64] : vector<4xf64>
    %715 = llvm.shufflevector %714, %713 [0, 0, 0, 0] : vector<4xf64>
    %716 = llvm.mul %587, %a_stride1 overflow<nsw> : i64
    %717 = llvm.add %667, %716 overflow<nsw> : i64
    %718 = llvm.add %717, %k0_right overflow<nsw> : i64
    %719 = llvm.getelementptr inbounds %a[%718] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %720 = llvm.load %719 {alignment = 8 : i64} : !llvm.ptr -> f64
    %721 = llvm.mlir.poison : vector<4xf64>
    %722 = llvm.insertelement %720, %721[%8 : i64] : vector<4xf64>
    %723 = llvm.shufflevector %722, %721 [0, 0, 0, 0] : vector<4xf64>
    %724 = llvm.mul %585, %a_stride1 overflow<nsw> : i64
    %725 = llvm.add %667, %724 overflow<nsw> : i64
    %726 = llvm.add %725, %k0_right overflow<nsw> : i64
    %727 = llvm.getelementptr inbounds %a[%726] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %728 = llvm.load %727 {alignment = 8 : i64} : !llvm.ptr -> f64
    %729 = llvm.mlir.poison : vector<4xf64>
    %730 = llvm.insertelement %728, %729[%8 : i64] : vector<4xf64>
    %731 = llvm.shufflevector %730, %729 [0, 0, 0, 0] : vector<4xf64>
    %732 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %733 = llvm.mul %732, %577 overflow<nsw> : i64
    %734 = llvm.getelementptr inbounds %574[%733] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %735 = llvm.intr.masked.load %734, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %736 = llvm.fmul %675, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %737 = llvm.fmul %683, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %738 = llvm.fmul %691, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %739 = llvm.fmul %699, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %740 = llvm.fmul %707, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %741 = llvm.fmul %715, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %742 = llvm.fmul %723, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %743 = llvm.fmul %731, %735 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %744 = llvm.fadd %659, %736 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %745 = llvm.fadd %660, %737 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %746 = llvm.fadd %661, %738 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %747 = llvm.fadd %662, %739 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %748 = llvm.fadd %663, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %749 = llvm.fadd %664, %741 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %750 = llvm.fadd %665, %742 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %751 = llvm.fadd %666, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %752 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %753 = llvm.icmp "slt" %752, %657 : i64
    llvm.cond_br %753, ^bb38(%752, %744, %745, %746, %747, %748, %749, %750, %751 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%744, %745, %746, %747, %748, %749, %750, %751 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%754: vector<4xf64>, %755: vector<4xf64>, %756: vector<4xf64>, %757: vector<4xf64>, %758: vector<4xf64>, %759: vector<4xf64>, %760: vector<4xf64>, %761: vector<4xf64>):
    %762 = llvm.icmp "slt" %8, %582 : i64
    %763 = llvm.icmp "slt" %2, %582 : i64
    %764 = llvm.icmp "slt" %11, %582 : i64
    %765 = llvm.icmp "slt" %1, %582 : i64
    %766 = llvm.icmp "slt" %6, %582 : i64
    %767 = llvm.icmp "slt" %10, %582 : i64
    %768 = llvm.icmp "slt" %3, %582 : i64
    %769 = llvm.icmp "slt" %7, %582 : i64
    %770 = llvm.mul %b0, %34 overflow<nsw> : i64
    %771 = llvm.mul %i_right_tile, %b_stride1 overflow<nsw> : i64
    %772 = llvm.add %770, %771 overflow<nsw> : i64
    %773 = llvm.add %772, %j_right_panel overflow<nsw> : i64
    %774 = llvm.getelementptr inbounds %out0[%773] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %754, %774, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %775 = llvm.mul %597, %b_stride1 overflow<nsw> : i64
    %776 = llvm.add %770, %775 overflow<nsw> : i64
    %777 = llvm.add %776, %j_right_panel overflow<nsw> : i64
    %778 = llvm.getelementptr inbounds %out0[%777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %755, %778, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %779 = llvm.mul %595, %b_stride1 overflow<nsw> : i64
    %780 = llvm.add %770, %779 overflow<nsw> : i64
    %781 = llvm.add %780, %j_right_panel overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out0[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %756, %782, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %783 = llvm.mul %593, %b_stride1 overflow<nsw> : i64
    %784 = llvm.add %770, %783 overflow<nsw> : i64
    %785 = llvm.add %784, %j_right_panel overflow<nsw> : i64
    %786 = llvm.getelementptr inbounds %out0[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %757, %786, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %787 = llvm.mul %591, %b_stride1 overflow<nsw> : i64
    %788 = llvm.add %770, %787 overflow<nsw> : i64
    %789 = llvm.add %788, %j_right_panel overflow<nsw> : i64
    %790 = llvm.getelementptr inbounds %out0[%789] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %758, %790, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %791 = llvm.mul %589, %b_stride1 overflow<nsw> : i64
    %792 = llvm.add %770, %791 overflow<nsw> : i64
    %793 = llvm.add %792, %j_right_panel overflow<nsw> : i64
    %794 = llvm.getelementptr inbounds %out0[%793] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %759, %794, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %795 = llvm.mul %587, %b_stride1 overflow<nsw> : i64
    %796 = llvm.add %770, %795 overflow<nsw> : i64
    %797 = llvm.add %796, %j_right_panel overflow<nsw> : i64
    %798 = llvm.getelementptr inbounds %out0[%797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %760, %798, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %799 = llvm.mul %585, %b_stride1 overflow<nsw> : i64
    %800 = llvm.add %770, %799 overflow<nsw> : i64
    %801 = llvm.add %800, %j_right_panel overflow<nsw> : i64
    %802 = llvm.getelementptr inbounds %out0[%801] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %761, %802, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %803 = llvm.add %i_right_tile, %0 overflow<nsw> : i64
    %804 = llvm.icmp "slt" %803, %52 : i64
    llvm.cond_br %804, ^bb34(%803 : i64), ^bb40
  ^bb40:
    %805 = llvm.icmp "slt" %52, %a_size1 : i64
    llvm.cond_br %805, ^bb41(%52 : i64), ^bb47
  ^bb41(%i_right_below_tile: i64):
    %806 = llvm.add %i_right_below_tile, %6 overflow<nsw> : i64
    %807 = llvm.sub %806, %i_right_below_tile overflow<nsw> : i64
    %808 = llvm.sub %a_size1, %i_right_below_tile overflow<nsw> : i64
    %809 = llvm.intr.smin(%807, %808) : (i64, i64) -> i64
    %810 = llvm.add %809, %9 overflow<nsw> : i64
    %811 = llvm.intr.smin(%810, %1) : (i64, i64) -> i64
    %812 = llvm.add %i_right_below_tile, %811 : i64
    %813 = llvm.intr.smin(%810, %11) : (i64, i64) -> i64
    %814 = llvm.add %i_right_below_tile, %813 : i64
    %815 = llvm.intr.smin(%810, %2) : (i64, i64) -> i64
    %816 = llvm.add %i_right_below_tile, %815 : i64
    %817 = llvm.icmp "eq" %k0_right_piece, %8 : i64
    llvm.cond_br %817, ^bb42, ^bb43
  ^bb42:
    llvm.br ^bb44(%31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb43:
    %818 = llvm.icmp "slt" %8, %809 : i64
    %819 = llvm.icmp "slt" %2, %809 : i64
    %820 = llvm.icmp "slt" %11, %809 : i64
    %821 = llvm.icmp "slt" %1, %809 : i64
    %822 = llvm.mul %b0, %34 overflow<nsw> : i64
    %823 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %824 = llvm.add %822, %823 overflow<nsw> : i64
    %825 = llvm.add %824, %j_right_panel overflow<nsw> : i64
    %826 = llvm.getelementptr inbounds %out0[%825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %827 = llvm.intr.masked.load %826, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %828 = llvm.mul %816, %b_stride1 overflow<nsw> : i64
    %829 = llvm.add %822, %828 overflow<nsw> : i64
    %830 = llvm.add %829, %j_right_panel overflow<nsw> : i64
    %831 = llvm.getelementptr inbounds %out0[%830] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %832 = llvm.intr.masked.load %831, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %833 = llvm.mul %814, %b_stride1 overflow<nsw> : i64
    %834 = llvm.add %822, %833 overflow<nsw> : i64
    %835 = llvm.add %834, %j_right_panel overflow<nsw> : i64
    %836 = llvm.getelementptr inbounds %out0[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %837 = llvm.intr.masked.load %836, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %838 = llvm.mul %812, %b_stride1 overflow<nsw> : i64
    %839 = llvm.add %822, %838 overflow<nsw> : i64
    %840 = llvm.add %839, %j_right_panel overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %out0[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %842 = llvm.intr.masked.load %841, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb44(%827, %832, %837, %842 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%843: vector<4xf64>, %844: vector<4xf64>, %845: vector<4xf64>, %846: vector<4xf64>):
    %847 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %848 = llvm.intr.smin(%847, %a_stride1) : (i64, i64) -> i64
    %849 = llvm.icmp "slt" %k0_right_piece, %848 : i64
    llvm.cond_br %849, ^bb45(%k0_right_piece, %843, %844, %845, %846 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%843, %844, %845, %846 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_right_below: i64, %850: vector<4xf64>, %851: vector<4xf64>, %852: vector<4xf64>, %853: vector<4xf64>):
    %854 = llvm.mul %b0, %28 overflow<nsw> : i64
    %855 = llvm.mul %i_right_below_tile, %a_stride1 overflow<nsw> : i64
    %856 = llvm.add %854, %855 overflow<nsw> : i64
    %857 = llvm.add %856, %k0_right_below overflow<nsw> : i64
    %858 = llvm.getelementptr inbounds %a[%857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %859 = llvm.load %858 {alignment = 8 : i64} : !llvm.ptr -> f64
    %860 = llvm.mlir.poison : vector<4xf64>
    %861 = llvm.insertelement %859, %860[%8 : i64] : vector<4xf64>
    %862 = llvm.shufflevector %861, %860 [0, 0, 0, 0] : vector<4xf64>
    %863 = llvm.mul %816, %a_stride1 overflow<nsw> : i64
    %864 = llvm.add %854, %863 overflow<nsw> : i64
    %865 = llvm.add %864, %k0_right_below overflow<nsw> : i64
    %866 = llvm.getelementptr inbounds %a[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %867 = llvm.load %866 {alignment = 8 : i64} : !llvm.ptr -> f64
    %868 = llvm.mlir.poison : vector<4xf64>
    %869 = llvm.insertelement %867, %868[%8 : i64] : vector<4xf64>
    %870 = llvm.shufflevector %869, %868 [0, 0, 0, 0] : vector<4xf64>
    %871 = llvm.mul %814, %a_stride1 overflow<nsw> : i64
    %872 = llvm.add %854, %871 overflow<nsw> : i64
    %873 = llvm.add %872, %k0_right_below overflow<nsw> : i64
    %874 = llvm.getelementptr inbounds %a[%873] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %875 = llvm.load %874 {alignment = 8 : i64} : !llvm.ptr -> f64
    %876 = llvm.mlir.poison : vector<4xf64>
    %877 = llvm.insertelement %875, %876[%8 : i64] : vector<4xf64>
    %878 = llvm.shufflevector %877, %876 [0, 0, 0, 0] : vector<4xf64>
    %879 = llvm.mul %812, %a_stride1 overflow<nsw> : i64
    %880 = llvm.add %854, %879 overflow<nsw> : i64
    %881 = llvm.add %880, %k0_right_below overflow<nsw> : i64
    %882 = llvm.getelementptr inbounds %a[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %883 = llvm.load %882 {alignment = 8 : i64} : !llvm.ptr -> f64
    %884 = llvm.mlir.poison : vector<4xf64>
    %885 = llvm.insertelement %883, %884[%8 : i64] : vector<4xf64>
    %886 = llvm.shufflevector %885, %884 [0, 0, 0, 0] : vector<4xf64>
    %887 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %888 = llvm.mul %887, %577 overflow<nsw> : i64
    %889 = llvm.getelementptr inbounds %574[%888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %890 = llvm.intr.masked.load %889, %532, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %891 = llvm.fmul %862, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %892 = llvm.fmul %870, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %893 = llvm.fmul %878, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %894 = llvm.fmul %886, %890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %895 = llvm.fadd %850, %891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %896 = llvm.fadd %851, %892 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %897 = llvm.fadd %852, %893 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %898 = llvm.fadd %853, %894 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %899 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %900 = llvm.icmp "slt" %899, %848 : i64
    llvm.cond_br %900, ^bb45(%899, %895, %896, %897, %898 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%895, %896, %897, %898 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%901: vector<4xf64>, %902: vector<4xf64>, %903: vector<4xf64>, %904: vector<4xf64>):
    %905 = llvm.icmp "slt" %8, %809 : i64
    %906 = llvm.icmp "slt" %2, %809 : i64
    %907 = llvm.icmp "slt" %11, %809 : i64
    %908 = llvm.icmp "slt" %1, %809 : i64
    %909 = llvm.mul %b0, %34 overflow<nsw> : i64
    %910 = llvm.mul %i_right_below_tile, %b_stride1 overflow<nsw> : i64
    %911 = llvm.add %909, %910 overflow<nsw> : i64
    %912 = llvm.add %911, %j_right_panel overflow<nsw> : i64
    %913 = llvm.getelementptr inbounds %out0[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %901, %913, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %914 = llvm.mul %816, %b_stride1 overflow<nsw> : i64
    %915 = llvm.add %909, %914 overflow<nsw> : i64
    %916 = llvm.add %915, %j_right_panel overflow<nsw> : i64
    %917 = llvm.getelementptr inbounds %out0[%916] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %902, %917, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %918 = llvm.mul %814, %b_stride1 overflow<nsw> : i64
    %919 = llvm.add %909, %918 overflow<nsw> : i64
    %920 = llvm.add %919, %j_right_panel overflow<nsw> : i64
    %921 = llvm.getelementptr inbounds %out0[%920] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %903, %921, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %922 = llvm.mul %812, %b_stride1 overflow<nsw> : i64
    %923 = llvm.add %909, %922 overflow<nsw> : i64
    %924 = llvm.add %923, %j_right_panel overflow<nsw> : i64
    %925 = llvm.getelementptr inbounds %out0[%924] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %904, %925, %532 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %926 = llvm.add %i_right_below_tile, %6 overflow<nsw> : i64
    %927 = llvm.icmp "slt" %926, %a_size1 : i64
    llvm.cond_br %927, ^bb41(%926 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %928 = llvm.add %k0_right_piece, %5 overflow<nsw> : i64
    %929 = llvm.icmp "slt" %928, %37 : i64
    llvm.cond_br %929, ^bb26(%928 : i64), ^bb48
  ^bb48:
    %930 = llvm.add %j_right_panel, %6 overflow<nsw> : i64
    %931 = llvm.icmp "slt" %930, %b_stride1 : i64
    llvm.cond_br %931, ^bb25(%930 : i64), ^bb49
  ^bb49:
    %932 = llvm.add %b0, %2 overflow<nsw> : i64
    %933 = llvm.icmp "slt" %932, %a_size0 : i64
    llvm.cond_br %933, ^bb1(%932 : i64), ^bb50
  ^bb50:
    %934 = llvm.intr.smax(%v_size0, %8) : (i64, i64) -> i64
    %935 = llvm.ashr %v_size0, %11 : i64
    %936 = llvm.mul %935, %6 : i64
    %937 = llvm.intr.smax(%936, %8) : (i64, i64) -> i64
    %938 = llvm.add %937, %1 : i64
    %939 = llvm.udiv %938, %6 : i64
    %940 = llvm.mul %939, %10 : i64
    %941 = llvm.add %0, %940 : i64
    %942 = llvm.add %941, %7 : i64
    %943 = llvm.mul %934, %942 : i64
    %944 = llvm.icmp "sge" %943, %25 : i64
    %945 = llvm.icmp "sgt" %v_size0, %8 : i64
    %946 = llvm.select %945, %v_size0, %8 : i1, i64
    llvm.cond_br %944, ^bb51, ^bb52
  ^bb51:
    llvm.store %v_size0, %27 {alignment = 8 : i64} : i64, !llvm.ptr
    %947 = llvm.getelementptr inbounds %27[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %947 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %948 = llvm.getelementptr inbounds %27[%13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %948 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %949 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %950 = llvm.call @stepwell_parallel_for(%949, %27, %946, %8) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb53(%950 : i32)
  ^bb52:
    %951 = llvm.call @program.parallel0(%8, %946, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb53(%951 : i32)
  ^bb53(%952: i32):
    %953 = llvm.ashr %a_size1, %1 : i64
    %954 = llvm.mul %953, %0 overflow<nsw> : i64
    %955 = llvm.icmp "slt" %8, %954 : i64
    llvm.cond_br %955, ^bb54(%8 : i64), ^bb76
  ^bb54(%j_1_block: i64):
    %956 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %957 = llvm.icmp "slt" %j_1_block, %956 : i64
    llvm.cond_br %957, ^bb55(%j_1_block : i64), ^bb75
  ^bb55(%j_1_panel: i64):
    %958 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%18, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %959 = llvm.extractvalue %958[0] : !llvm.struct<(i64, i1)>
    %960 = llvm.extractvalue %958[1] : !llvm.struct<(i64, i1)>
    %961 = llvm.xor %960, %24 : i1
    llvm.cond_br %961, ^bb56, ^bb130(%20 : i32)
  ^bb56:
    %962 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%959, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %963 = llvm.extractvalue %962[0] : !llvm.struct<(i64, i1)>
    %964 = llvm.extractvalue %962[1] : !llvm.struct<(i64, i1)>
    %965 = llvm.xor %964, %24 : i1
    llvm.cond_br %965, ^bb57, ^bb130(%20 : i32)
  ^bb57:
    %966 = llvm.add %963, %18 overflow<nsw> : i64
    %967 = llvm.and %966, %19 : i64
    %a_copy = llvm.call @aligned_alloc(%18, %967) : (i64, i64) -> !llvm.ptr
    %968 = llvm.mlir.zero : !llvm.ptr
    %969 = llvm.icmp "ne" %a_copy, %968 : !llvm.ptr
    llvm.cond_br %969, ^bb58, ^bb130(%20 : i32)
  ^bb58:
    %970 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %971 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %971, ^bb59(%8 : i64), ^bb62
  ^bb59(%k1_1_copy: i64):
    %972 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %972, ^bb60(%8 : i64), ^bb61
  ^bb60(%k0_1_copy: i64):
    %973 = llvm.mul %k1_1_copy, %28 overflow<nsw> : i64
    %974 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %975 = llvm.add %973, %974 overflow<nsw> : i64
    %976 = llvm.add %975, %k0_1_copy overflow<nsw> : i64
    %977 = llvm.getelementptr inbounds %a[%976] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %978 = llvm.load %977 {alignment = 8 : i64} : !llvm.ptr -> f64
    %979 = llvm.getelementptr inbounds %977[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %980 = llvm.load %979 {alignment = 8 : i64} : !llvm.ptr -> f64
    %981 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %982 = llvm.getelementptr inbounds %977[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %983 = llvm.load %982 {alignment = 8 : i64} : !llvm.ptr -> f64
    %984 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %985 = llvm.getelementptr inbounds %977[%984] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %986 = llvm.load %985 {alignment = 8 : i64} : !llvm.ptr -> f64
    %987 = llvm.mlir.poison : vector<4xf64>
    %988 = llvm.insertelement %978, %987[%8 : i64] : vector<4xf64>
    %989 = llvm.insertelement %980, %988[%2 : i64] : vector<4xf64>
    %990 = llvm.insertelement %983, %989[%11 : i64] : vector<4xf64>
    %991 = llvm.insertelement %986, %990[%1 : i64] : vector<4xf64>
    %992 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %993 = llvm.getelementptr inbounds %977[%992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> f64
    %995 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %996 = llvm.getelementptr inbounds %977[%995] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %997 = llvm.load %996 {alignment = 8 : i64} : !llvm.ptr -> f64
    %998 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %999 = llvm.getelementptr inbounds %977[%998] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1000 = llvm.load %999 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1001 = llvm.mul %7, %a_stride1 overflow<nsw> : i64
    %1002 = llvm.getelementptr inbounds %977[%1001] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1003 = llvm.load %1002 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1004 = llvm.mlir.poison : vector<4xf64>
    %1005 = llvm.insertelement %994, %1004[%8 : i64] : vector<4xf64>
    %1006 = llvm.insertelement %997, %1005[%2 : i64] : vector<4xf64>
    %1007 = llvm.insertelement %1000, %1006[%11 : i64] : vector<4xf64>
    %1008 = llvm.insertelement %1003, %1007[%1 : i64] : vector<4xf64>
    %1009 = llvm.mul %k1_1_copy, %970 overflow<nsw> : i64
    %1010 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %1011 = llvm.add %1009, %1010 overflow<nsw> : i64
    %1012 = llvm.getelementptr inbounds %a_copy[%1011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %991, %1012 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1013 = llvm.add %8, %6 overflow<nsw> : i64
    %1014 = llvm.add %1009, %1010 overflow<nsw> : i64
    %1015 = llvm.add %1014, %1013 overflow<nsw> : i64
    %1016 = llvm.getelementptr inbounds %a_copy[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1008, %1016 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1017 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %1018 = llvm.icmp "slt" %1017, %a_stride1 : i64
    llvm.cond_br %1018, ^bb60(%1017 : i64), ^bb61
  ^bb61:
    %1019 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %1020 = llvm.icmp "slt" %1019, %a_size0 : i64
    llvm.cond_br %1020, ^bb59(%1019 : i64), ^bb62
  ^bb62:
    %1021 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %1022 = llvm.sdiv %1021, %3 : i64
    %1023 = llvm.srem %1021, %3 : i64
    %1024 = llvm.icmp "ne" %1023, %8 : i64
    %1025 = llvm.xor %1023, %3 : i64
    %1026 = llvm.icmp "slt" %1025, %8 : i64
    %1027 = llvm.and %1024, %1026 : i1
    %1028 = llvm.add %1022, %9 : i64
    %1029 = llvm.select %1027, %1028, %1022 : i1, i64
    %1030 = llvm.mul %1029, %3 overflow<nsw> : i64
    %1031 = llvm.add %1030, %j_1_block overflow<nsw> : i64
    %1032 = llvm.icmp "slt" %j_1_block, %1031 : i64
    llvm.cond_br %1032, ^bb63(%j_1_block : i64), ^bb68
  ^bb63(%i_1_tile: i64):
    %1033 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1033, ^bb64(%8, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb64(%k1: i64, %1034: vector<4xf64>, %1035: vector<4xf64>, %1036: vector<4xf64>, %1037: vector<4xf64>, %1038: vector<4xf64>, %1039: vector<4xf64>, %1040: vector<4xf64>, %1041: vector<4xf64>, %1042: vector<4xf64>, %1043: vector<4xf64>, %1044: vector<4xf64>, %1045: vector<4xf64>):
    %1046 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1046, ^bb65(%8, %1034, %1035, %1036, %1037, %1038, %1039, %1040, %1041, %1042, %1043, %1044, %1045 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1034, %1035, %1036, %1037, %1038, %1039, %1040, %1041, %1042, %1043, %1044, %1045 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb65(%k0_1: i64, %1047: vector<4xf64>, %1048: vector<4xf64>, %1049: vector<4xf64>, %1050: vector<4xf64>, %1051: vector<4xf64>, %1052: vector<4xf64>, %1053: vector<4xf64>, %1054: vector<4xf64>, %1055: vector<4xf64>, %1056: vector<4xf64>, %1057: vector<4xf64>, %1058: vector<4xf64>):
    %1059 = llvm.mul %k1, %28 overflow<nsw> : i64
    %1060 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %1061 = llvm.add %1059, %1060 overflow<nsw> : i64
    %1062 = llvm.add %1061, %k0_1 overflow<nsw> : i64
    %1063 = llvm.getelementptr inbounds %a[%1062] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1064 = llvm.load %1063 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1065 = llvm.mlir.poison : vector<4xf64>
    %1066 = llvm.insertelement %1064, %1065[%8 : i64] : vector<4xf64>
    %1067 = llvm.shufflevector %1066, %1065 [0, 0, 0, 0] : vector<4xf64>
    %1068 = llvm.getelementptr inbounds %1063[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1069 = llvm.load %1068 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1070 = llvm.mlir.poison : vector<4xf64>
    %1071 = llvm.insertelement %1069, %1070[%8 : i64] : vector<4xf64>
    %1072 = llvm.shufflevector %1071, %1070 [0, 0, 0, 0] : vector<4xf64>
    %1073 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %1074 = llvm.getelementptr inbounds %1063[%1073] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1075 = llvm.load %1074 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1076 = llvm.mlir.poison : vector<4xf64>
    %1077 = llvm.insertelement %1075, %1076[%8 : i64] : vector<4xf64>
    %1078 = llvm.shufflevector %1077, %1076 [0, 0, 0, 0] : vector<4xf64>
    %1079 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1080 = llvm.getelementptr inbounds %1063[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1081 = llvm.load %1080 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1082 = llvm.mlir.poison : vector<4xf64>
    %1083 = llvm.insertelement %1081, %1082[%8 : i64] : vector<4xf64>
    %1084 = llvm.shufflevector %1083, %1082 [0, 0, 0, 0] : vector<4xf64>
    %1085 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %1086 = llvm.getelementptr inbounds %1063[%1085] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1087 = llvm.load %1086 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1088 = llvm.mlir.poison : vector<4xf64>
    %1089 = llvm.insertelement %1087, %1088[%8 : i64] : vector<4xf64>
    %1090 = llvm.shufflevector %1089, %1088 [0, 0, 0, 0] : vector<4xf64>
    %1091 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1092 = llvm.getelementptr inbounds %1063[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1093 = llvm.load %1092 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1094 = llvm.mlir.poison : vector<4xf64>
    %1095 = llvm.insertelement %1093, %1094[%8 : i64] : vector<4xf64>
    %1096 = llvm.shufflevector %1095, %1094 [0, 0, 0, 0] : vector<4xf64>
    %1097 = llvm.mul %k1, %970 overflow<nsw> : i64
    %1098 = llvm.mul %k0_1, %0 overflow<nsw> : i64
    %1099 = llvm.add %1097, %1098 overflow<nsw> : i64
    %1100 = llvm.getelementptr inbounds %a_copy[%1099] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1101 = llvm.load %1100 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1102 = llvm.add %8, %6 overflow<nsw> : i64
    %1103 = llvm.add %1097, %1098 overflow<nsw> : i64
    %1104 = llvm.add %1103, %1102 overflow<nsw> : i64
    %1105 = llvm.getelementptr inbounds %a_copy[%1104] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1106 = llvm.load %1105 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1107 = llvm.fmul %1067, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1108 = llvm.fmul %1067, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1109 = llvm.fmul %1072, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1110 = llvm.fmul %1072, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1111 = llvm.fmul %1078, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1112 = llvm.fmul %1078, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1113 = llvm.fmul %1084, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1114 = llvm.fmul %1084, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1115 = llvm.fmul %1090, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1116 = llvm.fmul %1090, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1117 = llvm.fmul %1096, %1101 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1118 = llvm.fmul %1096, %1106 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1119 = llvm.fadd %1047, %1107 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1120 = llvm.fadd %1048, %1108 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1121 = llvm.fadd %1049, %1109 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1122 = llvm.fadd %1050, %1110 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1123 = llvm.fadd %1051, %1111 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1124 = llvm.fadd %1052, %1112 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1125 = llvm.fadd %1053, %1113 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1126 = llvm.fadd %1054, %1114 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1127 = llvm.fadd %1055, %1115 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1128 = llvm.fadd %1056, %1116 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1129 = llvm.fadd %1057, %1117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1130 = llvm.fadd %1058, %1118 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1131 = llvm.add %k0_1, %2 overflow<nsw> : i64
    %1132 = llvm.icmp "slt" %1131, %a_stride1 : i64
    llvm.cond_br %1132, ^bb65(%1131, %1119, %1120, %1121, %1122, %1123, %1124, %1125, %1126, %1127, %1128, %1129, %1130 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb66(%1119, %1120, %1121, %1122, %1123, %1124, %1125, %1126, %1127, %1128, %1129, %1130 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb66(%1133: vector<4xf64>, %1134: vector<4xf64>, %1135: vector<4xf64>, %1136: vector<4xf64>, %1137: vector<4xf64>, %1138: vector<4xf64>, %1139: vector<4xf64>, %1140: vector<4xf64>, %1141: vector<4xf64>, %1142: vector<4xf64>, %1143: vector<4xf64>, %1144: vector<4xf64>):
    %1145 = llvm.add %k1, %2 overflow<nsw> : i64
    %1146 = llvm.icmp "slt" %1145, %a_size0 : i64
    llvm.cond_br %1146, ^bb64(%1145, %1133, %1134, %1135, %1136, %1137, %1138, %1139, %1140, %1141, %1142, %1143, %1144 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb67(%1133, %1134, %1135, %1136, %1137, %1138, %1139, %1140, %1141, %1142, %1143, %1144 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb67(%1147: vector<4xf64>, %1148: vector<4xf64>, %1149: vector<4xf64>, %1150: vector<4xf64>, %1151: vector<4xf64>, %1152: vector<4xf64>, %1153: vector<4xf64>, %1154: vector<4xf64>, %1155: vector<4xf64>, %1156: vector<4xf64>, %1157: vector<4xf64>, %1158: vector<4xf64>):
    %1159 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %1160 = llvm.add %1159, %j_1_panel overflow<nsw> : i64
    %1161 = llvm.getelementptr inbounds %out2[%1160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1147, %1161 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1162 = llvm.getelementptr inbounds %1161[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1148, %1162 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1163 = llvm.getelementptr inbounds %1161[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1149, %1163 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1164 = llvm.getelementptr inbounds %1163[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1150, %1164 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1165 = llvm.mul %11, %a_size1 overflow<nsw> : i64
    %1166 = llvm.getelementptr inbounds %1161[%1165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1151, %1166 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1167 = llvm.getelementptr inbounds %1166[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1152, %1167 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1168 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %1169 = llvm.getelementptr inbounds %1161[%1168] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1153, %1169 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1170 = llvm.getelementptr inbounds %1169[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1154, %1170 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1171 = llvm.mul %6, %a_size1 overflow<nsw> : i64
    %1172 = llvm.getelementptr inbounds %1161[%1171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1155, %1172 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1173 = llvm.getelementptr inbounds %1172[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1156, %1173 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1174 = llvm.mul %10, %a_size1 overflow<nsw> : i64
    %1175 = llvm.getelementptr inbounds %1161[%1174] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1157, %1175 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1176 = llvm.getelementptr inbounds %1175[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1158, %1176 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1177 = llvm.add %i_1_tile, %3 overflow<nsw> : i64
    %1178 = llvm.icmp "slt" %1177, %1031 : i64
    llvm.cond_br %1178, ^bb63(%1177 : i64), ^bb68
  ^bb68:
    %1179 = llvm.icmp "slt" %1031, %a_size1 : i64
    llvm.cond_br %1179, ^bb69(%1031 : i64), ^bb74
  ^bb69(%i_1_below_tile: i64):
    %1180 = llvm.add %i_1_below_tile, %6 overflow<nsw> : i64
    %1181 = llvm.sub %1180, %i_1_below_tile overflow<nsw> : i64
    %1182 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %1183 = llvm.intr.smin(%1181, %1182) : (i64, i64) -> i64
    %1184 = llvm.add %1183, %9 overflow<nsw> : i64
    %1185 = llvm.intr.smin(%1184, %1) : (i64, i64) -> i64
    %1186 = llvm.add %i_1_below_tile, %1185 : i64
    %1187 = llvm.intr.smin(%1184, %11) : (i64, i64) -> i64
    %1188 = llvm.add %i_1_below_tile, %1187 : i64
    %1189 = llvm.intr.smin(%1184, %2) : (i64, i64) -> i64
    %1190 = llvm.add %i_1_below_tile, %1189 : i64
    %1191 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1191, ^bb70(%8, %31, %31, %31, %31, %31, %31, %31, %31 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb70(%k1_1_below: i64, %1192: vector<4xf64>, %1193: vector<4xf64>, %1194: vector<4xf64>, %1195: vector<4xf64>, %1196: vector<4xf64>, %1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>):
    %1200 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1200, ^bb71(%8, %1192, %1193, %1194, %1195, %1196, %1197, %1198, %1199 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1192, %1193, %1194, %1195, %1196, %1197, %1198, %1199 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb71(%k0_1_below: i64, %1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>, %1207: vector<4xf64>, %1208: vector<4xf64>):
    %1209 = llvm.mul %k1_1_below, %28 overflow<nsw> : i64
    %1210 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %1211 = llvm.add %1209, %1210 overflow<nsw> : i64
    %1212 = llvm.add %1211, %k0_1_below overflow<nsw> : i64
    %1213 = llvm.getelementptr inbounds %a[%1212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1214 = llvm.load %1213 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1215 = llvm.mlir.poison : vector<4xf64>
    %1216 = llvm.insertelement %1214, %1215[%8 : i64] : vector<4xf64>
    %1217 = llvm.shufflevector %1216, %1215 [0, 0, 0, 0] : vector<4xf64>
    %1218 = llvm.mul %1190, %a_stride1 overflow<nsw> : i64
    %1219 = llvm.add %1209, %1218 overflow<nsw> : i64
    %1220 = llvm.add %1219, %k0_1_below overflow<nsw> : i64
    %1221 = llvm.getelementptr inbounds %a[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1222 = llvm.load %1221 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1223 = llvm.mlir.poison : vector<4xf64>
    %1224 = llvm.insertelement %1222, %1223[%8 : i64] : vector<4xf64>
    %1225 = llvm.shufflevector %1224, %1223 [0, 0, 0, 0] : vector<4xf64>
    %1226 = llvm.mul %1188, %a_stride1 overflow<nsw> : i64
    %1227 = llvm.add %1209, %1226 overflow<nsw> : i64
    %1228 = llvm.add %1227, %k0_1_below overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %a[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1230 = llvm.load %1229 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1231 = llvm.mlir.poison : vector<4xf64>
    %1232 = llvm.insertelement %1230, %1231[%8 : i64] : vector<4xf64>
    %1233 = llvm.shufflevector %1232, %1231 [0, 0, 0, 0] : vector<4xf64>
    %1234 = llvm.mul %1186, %a_stride1 overflow<nsw> : i64
    %1235 = llvm.add %1209, %1234 overflow<nsw> : i64
    %1236 = llvm.add %1235, %k0_1_below overflow<nsw> : i64
    %1237 = llvm.getelementptr inbounds %a[%1236] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1238 = llvm.load %1237 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1239 = llvm.mlir.poison : vector<4xf64>
    %1240 = llvm.insertelement %1238, %1239[%8 : i64] : vector<4xf64>
    %1241 = llvm.shufflevector %1240, %1239 [0, 0, 0, 0] : vector<4xf64>
    %1242 = llvm.mul %k1_1_below, %970 overflow<nsw> : i64
    %1243 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %1244 = llvm.add %1242, %1243 overflow<nsw> : i64
    %1245 = llvm.getelementptr inbounds %a_copy[%1244] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1246 = llvm.load %1245 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1247 = llvm.add %8, %6 overflow<nsw> : i64
    %1248 = llvm.add %1242, %1243 overflow<nsw> : i64
    %1249 = llvm.add %1248, %1247 overflow<nsw> : i64
    %1250 = llvm.getelementptr inbounds %a_copy[%1249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1251 = llvm.load %1250 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1252 = llvm.fmul %1217, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1253 = llvm.fmul %1217, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1254 = llvm.fmul %1225, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1255 = llvm.fmul %1225, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1256 = llvm.fmul %1233, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1257 = llvm.fmul %1233, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1258 = llvm.fmul %1241, %1246 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1259 = llvm.fmul %1241, %1251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1260 = llvm.fadd %1201, %1252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1261 = llvm.fadd %1202, %1253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1262 = llvm.fadd %1203, %1254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1263 = llvm.fadd %1204, %1255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1264 = llvm.fadd %1205, %1256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1265 = llvm.fadd %1206, %1257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1266 = llvm.fadd %1207, %1258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1267 = llvm.fadd %1208, %1259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1268 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %1269 = llvm.icmp "slt" %1268, %a_stride1 : i64
    llvm.cond_br %1269, ^bb71(%1268, %1260, %1261, %1262, %1263, %1264, %1265, %1266, %1267 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb72(%1260, %1261, %1262, %1263, %1264, %1265, %1266, %1267 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb72(%1270: vector<4xf64>, %1271: vector<4xf64>, %1272: vector<4xf64>, %1273: vector<4xf64>, %1274: vector<4xf64>, %1275: vector<4xf64>, %1276: vector<4xf64>, %1277: vector<4xf64>):
    %1278 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %1279 = llvm.icmp "slt" %1278, %a_size0 : i64
    llvm.cond_br %1279, ^bb70(%1278, %1270, %1271, %1272, %1273, %1274, %1275, %1276, %1277 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb73(%1270, %1271, %1272, %1273, %1274, %1275, %1276, %1277 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb73(%1280: vector<4xf64>, %1281: vector<4xf64>, %1282: vector<4xf64>, %1283: vector<4xf64>, %1284: vector<4xf64>, %1285: vector<4xf64>, %1286: vector<4xf64>, %1287: vector<4xf64>):
    %1288 = llvm.icmp "slt" %8, %1183 : i64
    %1289 = llvm.icmp "slt" %2, %1183 : i64
    %1290 = llvm.icmp "slt" %11, %1183 : i64
    %1291 = llvm.icmp "slt" %1, %1183 : i64
    %1292 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %1293 = llvm.add %1292, %j_1_panel overflow<nsw> : i64
    %1294 = llvm.getelementptr inbounds %out2[%1293] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1280, %1294 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1295 = llvm.getelementptr inbounds %1294[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1281, %1295 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1296 = llvm.mul %1190, %a_size1 overflow<nsw> : i64
    %1297 = llvm.add %1296, %j_1_panel overflow<nsw> : i64
    %1298 = llvm.getelementptr inbounds %out2[%1297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1282, %1298 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1299 = llvm.getelementptr inbounds %1298[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1283, %1299 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1300 = llvm.mul %1188, %a_size1 overflow<nsw> : i64
    %1301 = llvm.add %1300, %j_1_panel overflow<nsw> : i64
    %1302 = llvm.getelementptr inbounds %out2[%1301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1284, %1302 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1303 = llvm.getelementptr inbounds %1302[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1285, %1303 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1304 = llvm.mul %1186, %a_size1 overflow<nsw> : i64
    %1305 = llvm.add %1304, %j_1_panel overflow<nsw> : i64
    %1306 = llvm.getelementptr inbounds %out2[%1305] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1286, %1306 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1307 = llvm.getelementptr inbounds %1306[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1287, %1307 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1308 = llvm.add %i_1_below_tile, %6 overflow<nsw> : i64
    %1309 = llvm.icmp "slt" %1308, %a_size1 : i64
    llvm.cond_br %1309, ^bb69(%1308 : i64), ^bb74
  ^bb74:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %1310 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %1311 = llvm.icmp "slt" %1310, %956 : i64
    llvm.cond_br %1311, ^bb55(%1310 : i64), ^bb75
  ^bb75:
    %1312 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %1313 = llvm.icmp "slt" %1312, %954 : i64
    llvm.cond_br %1313, ^bb54(%1312 : i64), ^bb76
  ^bb76:
    %1314 = llvm.mul %953, %12 overflow<nsw> : i64
    %1315 = llvm.add %a_size1, %1314 overflow<nsw> : i64
    %1316 = llvm.ashr %1315, %1 : i64
    %1317 = llvm.mul %1316, %0 overflow<nsw> : i64
    %1318 = llvm.add %1317, %954 overflow<nsw> : i64
    %1319 = llvm.add %38, %1314 overflow<nsw> : i64
    %1320 = llvm.sdiv %1319, %3 : i64
    %1321 = llvm.srem %1319, %3 : i64
    %1322 = llvm.icmp "ne" %1321, %8 : i64
    %1323 = llvm.xor %1321, %3 : i64
    %1324 = llvm.icmp "slt" %1323, %8 : i64
    %1325 = llvm.and %1322, %1324 : i1
    %1326 = llvm.add %1320, %9 : i64
    %1327 = llvm.select %1325, %1326, %1320 : i1, i64
    %1328 = llvm.mul %1327, %3 overflow<nsw> : i64
    %1329 = llvm.add %1328, %954 overflow<nsw> : i64
    %1330 = llvm.intr.smax(%1329, %954) : (i64, i64) -> i64
    %1331 = llvm.intr.smin(%1330, %a_size1) : (i64, i64) -> i64
    %1332 = llvm.icmp "slt" %954, %1318 : i64
    llvm.cond_br %1332, ^bb77(%954 : i64), ^bb97
  ^bb77(%j_1_last_panel: i64):
    %1333 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%18, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1334 = llvm.extractvalue %1333[0] : !llvm.struct<(i64, i1)>
    %1335 = llvm.extractvalue %1333[1] : !llvm.struct<(i64, i1)>
    %1336 = llvm.xor %1335, %24 : i1
    llvm.cond_br %1336, ^bb78, ^bb130(%20 : i32)
  ^bb78:
    %1337 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1334, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1338 = llvm.extractvalue %1337[0] : !llvm.struct<(i64, i1)>
    %1339 = llvm.extractvalue %1337[1] : !llvm.struct<(i64, i1)>
    %1340 = llvm.xor %1339, %24 : i1
    llvm.cond_br %1340, ^bb79, ^bb130(%20 : i32)
  ^bb79:
    %1341 = llvm.add %1338, %18 overflow<nsw> : i64
    %1342 = llvm.and %1341, %19 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%18, %1342) : (i64, i64) -> !llvm.ptr
    %1343 = llvm.mlir.zero : !llvm.ptr
    %1344 = llvm.icmp "ne" %a_copy_1, %1343 : !llvm.ptr
    llvm.cond_br %1344, ^bb80, ^bb130(%20 : i32)
  ^bb80:
    %1345 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %1346 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1346, ^bb81(%8 : i64), ^bb84
  ^bb81(%k1_1_last_copy: i64):
    %1347 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1347, ^bb82(%8 : i64), ^bb83
  ^bb82(%k0_1_last_copy: i64):
    %1348 = llvm.mul %k1_1_last_copy, %28 overflow<nsw> : i64
    %1349 = llvm.mul %j_1_last_panel, %a_stride1 overflow<nsw> : i64
    %1350 = llvm.add %1348, %1349 overflow<nsw> : i64
    %1351 = llvm.add %1350, %k0_1_last_copy overflow<nsw> : i64
    %1352 = llvm.getelementptr inbounds %a[%1351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1353 = llvm.load %1352 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1354 = llvm.getelementptr inbounds %1352[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1355 = llvm.load %1354 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1356 = llvm.mul %11, %a_stride1 overflow<nsw> : i64
    %1357 = llvm.getelementptr inbounds %1352[%1356] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1358 = llvm.load %1357 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1359 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %1360 = llvm.getelementptr inbounds %1352[%1359] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1361 = llvm.load %1360 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1362 = llvm.mlir.poison : vector<4xf64>
    %1363 = llvm.insertelement %1353, %1362[%8 : i64] : vector<4xf64>
    %1364 = llvm.insertelement %1355, %1363[%2 : i64] : vector<4xf64>
    %1365 = llvm.insertelement %1358, %1364[%11 : i64] : vector<4xf64>
    %1366 = llvm.insertelement %1361, %1365[%1 : i64] : vector<4xf64>
    %1367 = llvm.mul %6, %a_stride1 overflow<nsw> : i64
    %1368 = llvm.getelementptr inbounds %1352[%1367] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1369 = llvm.load %1368 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1370 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %1371 = llvm.getelementptr inbounds %1352[%1370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1372 = llvm.load %1371 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1373 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %1374 = llvm.getelementptr inbounds %1352[%1373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1375 = llvm.load %1374 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1376 = llvm.mul %7, %a_stride1 overflow<nsw> : i64
    %1377 = llvm.getelementptr inbounds %1352[%1376] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1378 = llvm.load %1377 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1379 = llvm.mlir.poison : vector<4xf64>
    %1380 = llvm.insertelement %1369, %1379[%8 : i64] : vector<4xf64>
    %1381 = llvm.insertelement %1372, %1380[%2 : i64] : vector<4xf64>
    %1382 = llvm.insertelement %1375, %1381[%11 : i64] : vector<4xf64>
    %1383 = llvm.insertelement %1378, %1382[%1 : i64] : vector<4xf64>
    %1384 = llvm.mul %k1_1_last_copy, %1345 overflow<nsw> : i64
    %1385 = llvm.mul %k0_1_last_copy, %0 overflow<nsw> : i64
    %1386 = llvm.add %1384, %1385 overflow<nsw> : i64
    %1387 = llvm.getelementptr inbounds %a_copy_1[%1386] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1366, %1387 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1388 = llvm.add %8, %6 overflow<nsw> : i64
    %1389 = llvm.add %1384, %1385 overflow<nsw> : i64
    %1390 = llvm.add %1389, %1388 overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %a_copy_1[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1383, %1391 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1392 = llvm.add %k0_1_last_copy, %2 overflow<nsw> : i64
    %1393 = llvm.icmp "slt" %1392, %a_stride1 : i64
    llvm.cond_br %1393, ^bb82(%1392 : i64), ^bb83
  ^bb83:
    %1394 = llvm.add %k1_1_last_copy, %2 overflow<nsw> : i64
    %1395 = llvm.icmp "slt" %1394, %a_size0 : i64
    llvm.cond_br %1395, ^bb81(%1394 : i64), ^bb84
  ^bb84:
    %1396 = llvm.icmp "slt" %954, %1331 : i64
    llvm.cond_br %1396, ^bb85(%954 : i64), ^bb90
  ^bb85(%i_1_last_tile: i64):
    %1397 = llvm.add %i_1_last_tile, %3 overflow<nsw> : i64
    %1398 = llvm.sub %1397, %i_1_last_tile overflow<nsw> : i64
    %1399 = llvm.sub %1331, %i_1_last_tile overflow<nsw> : i64
    %1400 = llvm.intr.smin(%1398, %1399) : (i64, i64) -> i64
    %1401 = llvm.add %1400, %9 overflow<nsw> : i64
    %1402 = llvm.intr.smin(%1401, %10) : (i64, i64) -> i64
    %1403 = llvm.add %i_1_last_tile, %1402 : i64
    %1404 = llvm.intr.smin(%1401, %6) : (i64, i64) -> i64
    %1405 = llvm.add %i_1_last_tile, %1404 : i64
    %1406 = llvm.intr.smin(%1401, %1) : (i64, i64) -> i64
    %1407 = llvm.add %i_1_last_tile, %1406 : i64
    %1408 = llvm.intr.smin(%1401, %11) : (i64, i64) -> i64
    %1409 = llvm.add %i_1_last_tile, %1408 : i64
    %1410 = llvm.intr.smin(%1401, %2) : (i64, i64) -> i64
    %1411 = llvm.add %i_1_last_tile, %1410 : i64
    %1412 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1412, ^bb86(%8, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb86(%k1_1: i64, %1413: vector<4xf64>, %1414: vector<4xf64>, %1415: vector<4xf64>, %1416: vector<4xf64>, %1417: vector<4xf64>, %1418: vector<4xf64>, %1419: vector<4xf64>, %1420: vector<4xf64>, %1421: vector<4xf64>, %1422: vector<4xf64>, %1423: vector<4xf64>, %1424: vector<4xf64>):
    %1425 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1425, ^bb87(%8, %1413, %1414, %1415, %1416, %1417, %1418, %1419, %1420, %1421, %1422, %1423, %1424 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1413, %1414, %1415, %1416, %1417, %1418, %1419, %1420, %1421, %1422, %1423, %1424 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb87(%k0_2: i64, %1426: vector<4xf64>, %1427: vector<4xf64>, %1428: vector<4xf64>, %1429: vector<4xf64>, %1430: vector<4xf64>, %1431: vector<4xf64>, %1432: vector<4xf64>, %1433: vector<4xf64>, %1434: vector<4xf64>, %1435: vector<4xf64>, %1436: vector<4xf64>, %1437: vector<4xf64>):
    %1438 = llvm.mul %k1_1, %28 overflow<nsw> : i64
    %1439 = llvm.mul %i_1_last_tile, %a_stride1 overflow<nsw> : i64
    %1440 = llvm.add %1438, %1439 overflow<nsw> : i64
    %1441 = llvm.add %1440, %k0_2 overflow<nsw> : i64
    %1442 = llvm.getelementptr inbounds %a[%1441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1443 = llvm.load %1442 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1444 = llvm.mlir.poison : vector<4xf64>
    %1445 = llvm.insertelement %1443, %1444[%8 : i64] : vector<4xf64>
    %1446 = llvm.shufflevector %1445, %1444 [0, 0, 0, 0] : vector<4xf64>
    %1447 = llvm.mul %1411, %a_stride1 overflow<nsw> : i64
    %1448 = llvm.add %1438, %1447 overflow<nsw> : i64
    %1449 = llvm.add %1448, %k0_2 overflow<nsw> : i64
    %1450 = llvm.getelementptr inbounds %a[%1449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1451 = llvm.load %1450 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1452 = llvm.mlir.poison : vector<4xf64>
    %1453 = llvm.insertelement %1451, %1452[%8 : i64] : vector<4xf64>
    %1454 = llvm.shufflevector %1453, %1452 [0, 0, 0, 0] : vector<4xf64>
    %1455 = llvm.mul %1409, %a_stride1 overflow<nsw> : i64
    %1456 = llvm.add %1438, %1455 overflow<nsw> : i64
    %1457 = llvm.add %1456, %k0_2 overflow<nsw> : i64
    %1458 = llvm.getelementptr inbounds %a[%1457] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1459 = llvm.load %1458 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1460 = llvm.mlir.poison : vector<4xf64>
    %1461 = llvm.insertelement %1459, %1460[%8 : i64] : vector<4xf64>
    %1462 = llvm.shufflevector %1461, %1460 [0, 0, 0, 0] : vector<4xf64>
    %1463 = llvm.mul %1407, %a_stride1 overflow<nsw> : i64
    %1464 = llvm.add %1438, %1463 overflow<nsw> : i64
    %1465 = llvm.add %1464, %k0_2 overflow<nsw> : i64
    %1466 = llvm.getelementptr inbounds %a[%1465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1467 = llvm.load %1466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1468 = llvm.mlir.poison : vector<4xf64>
    %1469 = llvm.insertelement %1467, %1468[%8 : i64] : vector<4xf64>
    %1470 = llvm.shufflevector %1469, %1468 [0, 0, 0, 0] : vector<4xf64>
    %1471 = llvm.mul %1405, %a_stride1 overflow<nsw> : i64
    %1472 = llvm.add %1438, %1471 overflow<nsw> : i64
    %1473 = llvm.add %1472, %k0_2 overflow<nsw> : i64
    %1474 = llvm.getelementptr inbounds %a[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1475 = llvm.load %1474 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1476 = llvm.mlir.poison : vector<4xf64>
    %1477 = llvm.insertelement %1475, %1476[%8 : i64] : vector<4xf64>
    %1478 = llvm.shufflevector %1477, %1476 [0, 0, 0, 0] : vector<4xf64>
    %1479 = llvm.mul %1403, %a_stride1 overflow<nsw> : i64
    %1480 = llvm.add %1438, %1479 overflow<nsw> : i64
    %1481 = llvm.add %1480, %k0_2 overflow<nsw> : i64
    %1482 = llvm.getelementptr inbounds %a[%1481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1483 = llvm.load %1482 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1484 = llvm.mlir.poison : vector<4xf64>
    %1485 = llvm.insertelement %1483, %1484[%8 : i64] : vector<4xf64>
    %1486 = llvm.shufflevector %1485, %1484 [0, 0, 0, 0] : vector<4xf64>
    %1487 = llvm.mul %k1_1, %1345 overflow<nsw> : i64
    %1488 = llvm.mul %k0_2, %0 overflow<nsw> : i64
    %1489 = llvm.add %1487, %1488 overflow<nsw> : i64
    %1490 = llvm.getelementptr inbounds %a_copy_1[%1489] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1491 = llvm.load %1490 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1492 = llvm.add %8, %6 overflow<nsw> : i64
    %1493 = llvm.add %1487, %1488 overflow<nsw> : i64
    %1494 = llvm.add %1493, %1492 overflow<nsw> : i64
    %1495 = llvm.getelementptr inbounds %a_copy_1[%1494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1496 = llvm.load %1495 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1497 = llvm.fmul %1446, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1498 = llvm.fmul %1446, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1499 = llvm.fmul %1454, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1500 = llvm.fmul %1454, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1501 = llvm.fmul %1462, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1502 = llvm.fmul %1462, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1503 = llvm.fmul %1470, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1504 = llvm.fmul %1470, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1505 = llvm.fmul %1478, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1506 = llvm.fmul %1478, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1507 = llvm.fmul %1486, %1491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1508 = llvm.fmul %1486, %1496 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1509 = llvm.fadd %1426, %1497 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1510 = llvm.fadd %1427, %1498 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1511 = llvm.fadd %1428, %1499 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1512 = llvm.fadd %1429, %1500 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1513 = llvm.fadd %1430, %1501 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1514 = llvm.fadd %1431, %1502 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1515 = llvm.fadd %1432, %1503 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1516 = llvm.fadd %1433, %1504 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1517 = llvm.fadd %1434, %1505 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1518 = llvm.fadd %1435, %1506 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1519 = llvm.fadd %1436, %1507 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1520 = llvm.fadd %1437, %1508 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1521 = llvm.add %k0_2, %2 overflow<nsw> : i64
    %1522 = llvm.icmp "slt" %1521, %a_stride1 : i64
    llvm.cond_br %1522, ^bb87(%1521, %1509, %1510, %1511, %1512, %1513, %1514, %1515, %1516, %1517, %1518, %1519, %1520 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb88(%1509, %1510, %1511, %1512, %1513, %1514, %1515, %1516, %1517, %1518, %1519, %1520 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb88(%1523: vector<4xf64>, %1524: vector<4xf64>, %1525: vector<4xf64>, %1526: vector<4xf64>, %1527: vector<4xf64>, %1528: vector<4xf64>, %1529: vector<4xf64>, %1530: vector<4xf64>, %1531: vector<4xf64>, %1532: vector<4xf64>, %1533: vector<4xf64>, %1534: vector<4xf64>):
    %1535 = llvm.add %k1_1, %2 overflow<nsw> : i64
    %1536 = llvm.icmp "slt" %1535, %a_size0 : i64
    llvm.cond_br %1536, ^bb86(%1535, %1523, %1524, %1525, %1526, %1527, %1528, %1529, %1530, %1531, %1532, %1533, %1534 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb89(%1523, %1524, %1525, %1526, %1527, %1528, %1529, %1530, %1531, %1532, %1533, %1534 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb89(%1537: vector<4xf64>, %1538: vector<4xf64>, %1539: vector<4xf64>, %1540: vector<4xf64>, %1541: vector<4xf64>, %1542: vector<4xf64>, %1543: vector<4xf64>, %1544: vector<4xf64>, %1545: vector<4xf64>, %1546: vector<4xf64>, %1547: vector<4xf64>, %1548: vector<4xf64>):
    %1549 = llvm.icmp "slt" %8, %1400 : i64
    %1550 = llvm.icmp "slt" %2, %1400 : i64
    %1551 = llvm.icmp "slt" %11, %1400 : i64
    %1552 = llvm.icmp "slt" %1, %1400 : i64
    %1553 = llvm.icmp "slt" %6, %1400 : i64
    %1554 = llvm.icmp "slt" %10, %1400 : i64
    %1555 = llvm.mul %i_1_last_tile, %a_size1 overflow<nsw> : i64
    %1556 = llvm.add %1555, %j_1_last_panel overflow<nsw> : i64
    %1557 = llvm.getelementptr inbounds %out2[%1556] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1537, %1557 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1558 = llvm.getelementptr inbounds %1557[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1538, %1558 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1559 = llvm.mul %1411, %a_size1 overflow<nsw> : i64
    %1560 = llvm.add %1559, %j_1_last_panel overflow<nsw> : i64
    %1561 = llvm.getelementptr inbounds %out2[%1560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1539, %1561 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1562 = llvm.getelementptr inbounds %1561[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1540, %1562 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1563 = llvm.mul %1409, %a_size1 overflow<nsw> : i64
    %1564 = llvm.add %1563, %j_1_last_panel overflow<nsw> : i64
    %1565 = llvm.getelementptr inbounds %out2[%1564] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1541, %1565 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1566 = llvm.getelementptr inbounds %1565[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1542, %1566 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1567 = llvm.mul %1407, %a_size1 overflow<nsw> : i64
    %1568 = llvm.add %1567, %j_1_last_panel overflow<nsw> : i64
    %1569 = llvm.getelementptr inbounds %out2[%1568] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1543, %1569 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1570 = llvm.getelementptr inbounds %1569[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1544, %1570 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1571 = llvm.mul %1405, %a_size1 overflow<nsw> : i64
    %1572 = llvm.add %1571, %j_1_last_panel overflow<nsw> : i64
    %1573 = llvm.getelementptr inbounds %out2[%1572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1545, %1573 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1574 = llvm.getelementptr inbounds %1573[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1546, %1574 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1575 = llvm.mul %1403, %a_size1 overflow<nsw> : i64
    %1576 = llvm.add %1575, %j_1_last_panel overflow<nsw> : i64
    %1577 = llvm.getelementptr inbounds %out2[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1547, %1577 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1578 = llvm.getelementptr inbounds %1577[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1548, %1578 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1579 = llvm.add %i_1_last_tile, %3 overflow<nsw> : i64
    %1580 = llvm.icmp "slt" %1579, %1331 : i64
    llvm.cond_br %1580, ^bb85(%1579 : i64), ^bb90
  ^bb90:
    %1581 = llvm.icmp "slt" %1331, %a_size1 : i64
    llvm.cond_br %1581, ^bb91(%1331 : i64), ^bb96
  ^bb91(%i_1_last_below_tile: i64):
    %1582 = llvm.add %i_1_last_below_tile, %6 overflow<nsw> : i64
    %1583 = llvm.sub %1582, %i_1_last_below_tile overflow<nsw> : i64
    %1584 = llvm.sub %a_size1, %i_1_last_below_tile overflow<nsw> : i64
    %1585 = llvm.intr.smin(%1583, %1584) : (i64, i64) -> i64
    %1586 = llvm.add %1585, %9 overflow<nsw> : i64
    %1587 = llvm.intr.smin(%1586, %1) : (i64, i64) -> i64
    %1588 = llvm.add %i_1_last_below_tile, %1587 : i64
    %1589 = llvm.intr.smin(%1586, %11) : (i64, i64) -> i64
    %1590 = llvm.add %i_1_last_below_tile, %1589 : i64
    %1591 = llvm.intr.smin(%1586, %2) : (i64, i64) -> i64
    %1592 = llvm.add %i_1_last_below_tile, %1591 : i64
    %1593 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1593, ^bb92(%8, %31, %31, %31, %31, %31, %31, %31, %31 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb92(%k1_1_last_below: i64, %1594: vector<4xf64>, %1595: vector<4xf64>, %1596: vector<4xf64>, %1597: vector<4xf64>, %1598: vector<4xf64>, %1599: vector<4xf64>, %1600: vector<4xf64>, %1601: vector<4xf64>):
    %1602 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1602, ^bb93(%8, %1594, %1595, %1596, %1597, %1598, %1599, %1600, %1601 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1594, %1595, %1596, %1597, %1598, %1599, %1600, %1601 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb93(%k0_1_last_below: i64, %1603: vector<4xf64>, %1604: vector<4xf64>, %1605: vector<4xf64>, %1606: vector<4xf64>, %1607: vector<4xf64>, %1608: vector<4xf64>, %1609: vector<4xf64>, %1610: vector<4xf64>):
    %1611 = llvm.mul %k1_1_last_below, %28 overflow<nsw> : i64
    %1612 = llvm.mul %i_1_last_below_tile, %a_stride1 overflow<nsw> : i64
    %1613 = llvm.add %1611, %1612 overflow<nsw> : i64
    %1614 = llvm.add %1613, %k0_1_last_below overflow<nsw> : i64
    %1615 = llvm.getelementptr inbounds %a[%1614] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1616 = llvm.load %1615 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1617 = llvm.mlir.poison : vector<4xf64>
    %1618 = llvm.insertelement %1616, %1617[%8 : i64] : vector<4xf64>
    %1619 = llvm.shufflevector %1618, %1617 [0, 0, 0, 0] : vector<4xf64>
    %1620 = llvm.mul %1592, %a_stride1 overflow<nsw> : i64
    %1621 = llvm.add %1611, %1620 overflow<nsw> : i64
    %1622 = llvm.add %1621, %k0_1_last_below overflow<nsw> : i64
    %1623 = llvm.getelementptr inbounds %a[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1624 = llvm.load %1623 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1625 = llvm.mlir.poison : vector<4xf64>
    %1626 = llvm.insertelement %1624, %1625[%8 : i64] : vector<4xf64>
    %1627 = llvm.shufflevector %1626, %1625 [0, 0, 0, 0] : vector<4xf64>
    %1628 = llvm.mul %1590, %a_stride1 overflow<nsw> : i64
    %1629 = llvm.add %1611, %1628 overflow<nsw> : i64
    %1630 = llvm.add %1629, %k0_1_last_below overflow<nsw> : i64
    %1631 = llvm.getelementptr inbounds %a[%1630] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1632 = llvm.load %1631 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1633 = llvm.mlir.poison : vector<4xf64>
    %1634 = llvm.insertelement %1632, %1633[%8 : i64] : vector<4xf64>
    %1635 = llvm.shufflevector %1634, %1633 [0, 0, 0, 0] : vector<4xf64>
    %1636 = llvm.mul %1588, %a_stride1 overflow<nsw> : i64
    %1637 = llvm.add %1611, %1636 overflow<nsw> : i64
    %1638 = llvm.add %1637, %k0_1_last_below overflow<nsw> : i64
    %1639 = llvm.getelementptr inbounds %a[%1638] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1640 = llvm.load %1639 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1641 = llvm.mlir.poison : vector<4xf64>
    %1642 = llvm.insertelement %1640, %1641[%8 : i64] : vector<4xf64>
    %1643 = llvm.shufflevector %1642, %1641 [0, 0, 0, 0] : vector<4xf64>
    %1644 = llvm.mul %k1_1_last_below, %1345 overflow<nsw> : i64
    %1645 = llvm.mul %k0_1_last_below, %0 overflow<nsw> : i64
    %1646 = llvm.add %1644, %1645 overflow<nsw> : i64
    %1647 = llvm.getelementptr inbounds %a_copy_1[%1646] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1648 = llvm.load %1647 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1649 = llvm.add %8, %6 overflow<nsw> : i64
    %1650 = llvm.add %1644, %1645 overflow<nsw> : i64
    %1651 = llvm.add %1650, %1649 overflow<nsw> : i64
    %1652 = llvm.getelementptr inbounds %a_copy_1[%1651] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1653 = llvm.load %1652 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1654 = llvm.fmul %1619, %1648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1655 = llvm.fmul %1619, %1653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1656 = llvm.fmul %1627, %1648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1657 = llvm.fmul %1627, %1653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1658 = llvm.fmul %1635, %1648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1659 = llvm.fmul %1635, %1653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1660 = llvm.fmul %1643, %1648 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1661 = llvm.fmul %1643, %1653 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1662 = llvm.fadd %1603, %1654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1663 = llvm.fadd %1604, %1655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1664 = llvm.fadd %1605, %1656 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1665 = llvm.fadd %1606, %1657 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1666 = llvm.fadd %1607, %1658 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1667 = llvm.fadd %1608, %1659 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1668 = llvm.fadd %1609, %1660 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1669 = llvm.fadd %1610, %1661 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1670 = llvm.add %k0_1_last_below, %2 overflow<nsw> : i64
    %1671 = llvm.icmp "slt" %1670, %a_stride1 : i64
    llvm.cond_br %1671, ^bb93(%1670, %1662, %1663, %1664, %1665, %1666, %1667, %1668, %1669 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb94(%1662, %1663, %1664, %1665, %1666, %1667, %1668, %1669 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb94(%1672: vector<4xf64>, %1673: vector<4xf64>, %1674: vector<4xf64>, %1675: vector<4xf64>, %1676: vector<4xf64>, %1677: vector<4xf64>, %1678: vector<4xf64>, %1679: vector<4xf64>):
    %1680 = llvm.add %k1_1_last_below, %2 overflow<nsw> : i64
    %1681 = llvm.icmp "slt" %1680, %a_size0 : i64
    llvm.cond_br %1681, ^bb92(%1680, %1672, %1673, %1674, %1675, %1676, %1677, %1678, %1679 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb95(%1672, %1673, %1674, %1675, %1676, %1677, %1678, %1679 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb95(%1682: vector<4xf64>, %1683: vector<4xf64>, %1684: vector<4xf64>, %1685: vector<4xf64>, %1686: vector<4xf64>, %1687: vector<4xf64>, %1688: vector<4xf64>, %1689: vector<4xf64>):
    %1690 = llvm.icmp "slt" %8, %1585 : i64
    %1691 = llvm.icmp "slt" %2, %1585 : i64
    %1692 = llvm.icmp "slt" %11, %1585 : i64
    %1693 = llvm.icmp "slt" %1, %1585 : i64
    %1694 = llvm.mul %i_1_last_below_tile, %a_size1 overflow<nsw> : i64
    %1695 = llvm.add %1694, %j_1_last_panel overflow<nsw> : i64
    %1696 = llvm.getelementptr inbounds %out2[%1695] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1682, %1696 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1697 = llvm.getelementptr inbounds %1696[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1683, %1697 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1698 = llvm.mul %1592, %a_size1 overflow<nsw> : i64
    %1699 = llvm.add %1698, %j_1_last_panel overflow<nsw> : i64
    %1700 = llvm.getelementptr inbounds %out2[%1699] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1684, %1700 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1701 = llvm.getelementptr inbounds %1700[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1685, %1701 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1702 = llvm.mul %1590, %a_size1 overflow<nsw> : i64
    %1703 = llvm.add %1702, %j_1_last_panel overflow<nsw> : i64
    %1704 = llvm.getelementptr inbounds %out2[%1703] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1686, %1704 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1705 = llvm.getelementptr inbounds %1704[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1687, %1705 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1706 = llvm.mul %1588, %a_size1 overflow<nsw> : i64
    %1707 = llvm.add %1706, %j_1_last_panel overflow<nsw> : i64
    %1708 = llvm.getelementptr inbounds %out2[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1688, %1708 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1709 = llvm.getelementptr inbounds %1708[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1689, %1709 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1710 = llvm.add %i_1_last_below_tile, %6 overflow<nsw> : i64
    %1711 = llvm.icmp "slt" %1710, %a_size1 : i64
    llvm.cond_br %1711, ^bb91(%1710 : i64), ^bb96
  ^bb96:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %1712 = llvm.add %j_1_last_panel, %0 overflow<nsw> : i64
    %1713 = llvm.icmp "slt" %1712, %1318 : i64
    llvm.cond_br %1713, ^bb77(%1712 : i64), ^bb97
  ^bb97:
    %1714 = llvm.add %49, %1314 overflow<nsw> : i64
    %1715 = llvm.ashr %1714, %1 : i64
    %1716 = llvm.mul %1715, %0 overflow<nsw> : i64
    %1717 = llvm.add %1716, %954 overflow<nsw> : i64
    %1718 = llvm.intr.smax(%1717, %954) : (i64, i64) -> i64
    %1719 = llvm.intr.smin(%1718, %a_size1) : (i64, i64) -> i64
    %1720 = llvm.and %a_size1, %7 : i64
    %1721 = llvm.intr.smin(%6, %1720) : (i64, i64) -> i64
    %1722 = llvm.intr.smax(%1721, %8) : (i64, i64) -> i64
    %1723 = llvm.icmp "slt" %1318, %a_size1 : i64
    llvm.cond_br %1723, ^bb98(%1318 : i64), ^bb121
  ^bb98(%j_1_last_right_panel: i64):
    %1724 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1725 = llvm.extractvalue %1724[0] : !llvm.struct<(i64, i1)>
    %1726 = llvm.extractvalue %1724[1] : !llvm.struct<(i64, i1)>
    %1727 = llvm.xor %1726, %24 : i1
    llvm.cond_br %1727, ^bb99, ^bb130(%20 : i32)
  ^bb99:
    %1728 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1725, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1729 = llvm.extractvalue %1728[0] : !llvm.struct<(i64, i1)>
    %1730 = llvm.extractvalue %1728[1] : !llvm.struct<(i64, i1)>
    %1731 = llvm.xor %1730, %24 : i1
    llvm.cond_br %1731, ^bb100, ^bb130(%20 : i32)
  ^bb100:
    %1732 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1729, %1722) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1733 = llvm.extractvalue %1732[0] : !llvm.struct<(i64, i1)>
    %1734 = llvm.extractvalue %1732[1] : !llvm.struct<(i64, i1)>
    %1735 = llvm.xor %1734, %24 : i1
    llvm.cond_br %1735, ^bb101, ^bb130(%20 : i32)
  ^bb101:
    %1736 = llvm.add %1733, %18 overflow<nsw> : i64
    %1737 = llvm.and %1736, %19 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%18, %1737) : (i64, i64) -> !llvm.ptr
    %1738 = llvm.mlir.zero : !llvm.ptr
    %1739 = llvm.icmp "ne" %a_copy_2, %1738 : !llvm.ptr
    llvm.cond_br %1739, ^bb102, ^bb130(%20 : i32)
  ^bb102:
    %1740 = llvm.mul %1722, %a_stride1 overflow<nsw> : i64
    %1741 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1741, ^bb103(%8 : i64), ^bb108
  ^bb103(%k1_1_last_right_copy: i64):
    %1742 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1742, ^bb104(%8 : i64), ^bb107
  ^bb104(%k0_1_last_right_copy: i64):
    %1743 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %1744 = llvm.intr.smin(%1743, %a_size1) : (i64, i64) -> i64
    %1745 = llvm.icmp "slt" %j_1_last_right_panel, %1744 : i64
    llvm.cond_br %1745, ^bb105(%j_1_last_right_panel : i64), ^bb106
  ^bb105(%j_1_last_right_copy: i64):
    %1746 = llvm.mul %k1_1_last_right_copy, %28 overflow<nsw> : i64
    %1747 = llvm.mul %j_1_last_right_copy, %a_stride1 overflow<nsw> : i64
    %1748 = llvm.add %1746, %1747 overflow<nsw> : i64
    %1749 = llvm.add %1748, %k0_1_last_right_copy overflow<nsw> : i64
    %1750 = llvm.getelementptr inbounds %a[%1749] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1751 = llvm.load %1750 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1752 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : i64
    %1753 = llvm.mul %k1_1_last_right_copy, %1740 overflow<nsw> : i64
    %1754 = llvm.mul %k0_1_last_right_copy, %1722 overflow<nsw> : i64
    %1755 = llvm.add %1753, %1754 overflow<nsw> : i64
    %1756 = llvm.add %1755, %1752 overflow<nsw> : i64
    %1757 = llvm.getelementptr inbounds %a_copy_2[%1756] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1751, %1757 {alignment = 8 : i64} : f64, !llvm.ptr
    %1758 = llvm.add %j_1_last_right_copy, %2 overflow<nsw> : i64
    %1759 = llvm.icmp "slt" %1758, %1744 : i64
    llvm.cond_br %1759, ^bb105(%1758 : i64), ^bb106
  ^bb106:
    %1760 = llvm.add %k0_1_last_right_copy, %2 overflow<nsw> : i64
    %1761 = llvm.icmp "slt" %1760, %a_stride1 : i64
    llvm.cond_br %1761, ^bb104(%1760 : i64), ^bb107
  ^bb107:
    %1762 = llvm.add %k1_1_last_right_copy, %2 overflow<nsw> : i64
    %1763 = llvm.icmp "slt" %1762, %a_size0 : i64
    llvm.cond_br %1763, ^bb103(%1762 : i64), ^bb108
  ^bb108:
    %1764 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %1765 = llvm.sub %1764, %j_1_last_right_panel overflow<nsw> : i64
    %1766 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %1767 = llvm.intr.smin(%1765, %1766) : (i64, i64) -> i64
    %1768 = llvm.intr.smin(%1767, %6) : (i64, i64) -> i64
    %1769 = llvm.intr.smax(%1768, %8) : (i64, i64) -> i64
    %1770 = llvm.trunc %1769 : i64 to i32
    %1771 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1772 = llvm.mlir.poison : vector<4xi32>
    %1773 = llvm.insertelement %1770, %1772[%8 : i64] : vector<4xi32>
    %1774 = llvm.shufflevector %1773, %1772 [0, 0, 0, 0] : vector<4xi32>
    %1775 = llvm.icmp "slt" %1771, %1774 : vector<4xi32>
    %1776 = llvm.icmp "slt" %954, %1719 : i64
    llvm.cond_br %1776, ^bb109(%954 : i64), ^bb114
  ^bb109(%i_1_last_right_tile: i64):
    %1777 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1778 = llvm.sub %1777, %i_1_last_right_tile overflow<nsw> : i64
    %1779 = llvm.sub %1719, %i_1_last_right_tile overflow<nsw> : i64
    %1780 = llvm.intr.smin(%1778, %1779) : (i64, i64) -> i64
    %1781 = llvm.add %1780, %9 overflow<nsw> : i64
    %1782 = llvm.intr.smin(%1781, %7) : (i64, i64) -> i64
    %1783 = llvm.add %i_1_last_right_tile, %1782 : i64
    %1784 = llvm.intr.smin(%1781, %3) : (i64, i64) -> i64
    %1785 = llvm.add %i_1_last_right_tile, %1784 : i64
    %1786 = llvm.intr.smin(%1781, %10) : (i64, i64) -> i64
    %1787 = llvm.add %i_1_last_right_tile, %1786 : i64
    %1788 = llvm.intr.smin(%1781, %6) : (i64, i64) -> i64
    %1789 = llvm.add %i_1_last_right_tile, %1788 : i64
    %1790 = llvm.intr.smin(%1781, %1) : (i64, i64) -> i64
    %1791 = llvm.add %i_1_last_right_tile, %1790 : i64
    %1792 = llvm.intr.smin(%1781, %11) : (i64, i64) -> i64
    %1793 = llvm.add %i_1_last_right_tile, %1792 : i64
    %1794 = llvm.intr.smin(%1781, %2) : (i64, i64) -> i64
    %1795 = llvm.add %i_1_last_right_tile, %1794 : i64
    %1796 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1796, ^bb110(%8, %31, %31, %31, %31, %31, %31, %31, %31 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%31, %31, %31, %31, %31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb110(%k1_1_last_right: i64, %1797: vector<4xf64>, %1798: vector<4xf64>, %1799: vector<4xf64>, %1800: vector<4xf64>, %1801: vector<4xf64>, %1802: vector<4xf64>, %1803: vector<4xf64>, %1804: vector<4xf64>):
    %1805 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1805, ^bb111(%8, %1797, %1798, %1799, %1800, %1801, %1802, %1803, %1804 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1797, %1798, %1799, %1800, %1801, %1802, %1803, %1804 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb111(%k0_1_last_right: i64, %1806: vector<4xf64>, %1807: vector<4xf64>, %1808: vector<4xf64>, %1809: vector<4xf64>, %1810: vector<4xf64>, %1811: vector<4xf64>, %1812: vector<4xf64>, %1813: vector<4xf64>):
    %1814 = llvm.mul %k1_1_last_right, %28 overflow<nsw> : i64
    %1815 = llvm.mul %i_1_last_right_tile, %a_stride1 overflow<nsw> : i64
    %1816 = llvm.add %1814, %1815 overflow<nsw> : i64
    %1817 = llvm.add %1816, %k0_1_last_right overflow<nsw> : i64
    %1818 = llvm.getelementptr inbounds %a[%1817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1819 = llvm.load %1818 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1820 = llvm.mlir.poison : vector<4xf64>
    %1821 = llvm.insertelement %1819, %1820[%8 : i64] : vector<4xf64>
    %1822 = llvm.shufflevector %1821, %1820 [0, 0, 0, 0] : vector<4xf64>
    %1823 = llvm.mul %1795, %a_stride1 overflow<nsw> : i64
    %1824 = llvm.add %1814, %1823 overflow<nsw> : i64
    %1825 = llvm.add %1824, %k0_1_last_right overflow<nsw> : i64
    %1826 = llvm.getelementptr inbounds %a[%1825] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1827 = llvm.load %1826 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1828 = llvm.mlir.poison : vector<4xf64>
    %1829 = llvm.insertelement %1827, %1828[%8 : i64] : vector<4xf64>
    %1830 = llvm.shufflevector %1829, %1828 [0, 0, 0, 0] : vector<4xf64>
    %1831 = llvm.mul %1793, %a_stride1 overflow<nsw> : i64
    %1832 = llvm.add %1814, %1831 overflow<nsw> : i64
    %1833 = llvm.add %1832, %k0_1_last_right overflow<nsw> : i64
    %1834 = llvm.getelementptr inbounds %a[%1833] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1835 = llvm.load %1834 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1836 = llvm.mlir.poison : vector<4xf64>
    %1837 = llvm.insertelement %1835, %1836[%8 : i64] : vector<4xf64>
    %1838 = llvm.shufflevector %1837, %1836 [0, 0, 0, 0] : vector<4xf64>
    %1839 = llvm.mul %1791, %a_stride1 overflow<nsw> : i64
    %1840 = llvm.add %1814, %1839 overflow<nsw> : i64
    %1841 = llvm.add %1840, %k0_1_last_right overflow<nsw> : i64
    %1842 = llvm.getelementptr inbounds %a[%1841] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1843 = llvm.load %1842 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1844 = llvm.mlir.poison : vector<4xf64>
    %1845 = llvm.insertelement %1843, %1844[%8 : i64] : vector<4xf64>
    %1846 = llvm.shufflevector %1845, %1844 [0, 0, 0, 0] : vector<4xf64>
    %1847 = llvm.mul %1789, %a_stride1 overflow<nsw> : i64
    %1848 = llvm.add %1814, %1847 overflow<nsw> : i64
    %1849 = llvm.add %1848, %k0_1_last_right overflow<nsw> : i64
    %1850 = llvm.getelementptr inbounds %a[%1849] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1851 = llvm.load %1850 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1852 = llvm.mlir.poison : vector<4xf64>
    %1853 = llvm.insertelement %1851, %1852[%8 : i64] : vector<4xf64>
    %1854 = llvm.shufflevector %1853, %1852 [0, 0, 0, 0] : vector<4xf64>
    %1855 = llvm.mul %1787, %a_stride1 overflow<nsw> : i64
    %1856 = llvm.add %1814, %1855 overflow<nsw> : i64
    %1857 = llvm.add %1856, %k0_1_last_right overflow<nsw> : i64
    %1858 = llvm.getelementptr inbounds %a[%1857] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1859 = llvm.load %1858 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1860 = llvm.mlir.poison : vector<4xf64>
    %1861 = llvm.insertelement %1859, %1860[%8 : i64] : vector<4xf64>
    %1862 = llvm.shufflevector %1861, %1860 [0, 0, 0, 0] : vector<4xf64>
    %1863 = llvm.mul %1785, %a_stride1 overflow<nsw> : i64
    %1864 = llvm.add %1814, %1863 overflow<nsw> : i64
    %1865 = llvm.add %1864, %k0_1_last_right overflow<nsw> : i64
    %1866 = llvm.getelementptr inbounds %a[%1865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1867 = llvm.load %1866 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1868 = llvm.mlir.poison : vector<4xf64>
    %1869 = llvm.insertelement %1867, %1868[%8 : i64] : vector<4xf64>
    %1870 = llvm.shufflevector %1869, %1868 [0, 0, 0, 0] : vector<4xf64>
    %1871 = llvm.mul %1783, %a_stride1 overflow<nsw> : i64
    %1872 = llvm.add %1814, %1871 overflow<nsw> : i64
    %1873 = llvm.add %1872, %k0_1_last_right overflow<nsw> : i64
    %1874 = llvm.getelementptr inbounds %a[%1873] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1875 = llvm.load %1874 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1876 = llvm.mlir.poison : vector<4xf64>
    %1877 = llvm.insertelement %1875, %1876[%8 : i64] : vector<4xf64>
    %1878 = llvm.shufflevector %1877, %1876 [0, 0, 0, 0] : vector<4xf64>
    %1879 = llvm.mul %k1_1_last_right, %1740 overflow<nsw> : i64
    %1880 = llvm.mul %k0_1_last_right, %1722 overflow<nsw> : i64
    %1881 = llvm.add %1879, %1880 overflow<nsw> : i64
    %1882 = llvm.getelementptr inbounds %a_copy_2[%1881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1883 = llvm.intr.masked.load %1882, %1775, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1884 = llvm.fmul %1822, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1885 = llvm.fmul %1830, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1886 = llvm.fmul %1838, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1887 = llvm.fmul %1846, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1888 = llvm.fmul %1854, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1889 = llvm.fmul %1862, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1890 = llvm.fmul %1870, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1891 = llvm.fmul %1878, %1883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1892 = llvm.fadd %1806, %1884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1893 = llvm.fadd %1807, %1885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1894 = llvm.fadd %1808, %1886 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1895 = llvm.fadd %1809, %1887 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1896 = llvm.fadd %1810, %1888 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1897 = llvm.fadd %1811, %1889 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1898 = llvm.fadd %1812, %1890 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1899 = llvm.fadd %1813, %1891 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1900 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %1901 = llvm.icmp "slt" %1900, %a_stride1 : i64
    llvm.cond_br %1901, ^bb111(%1900, %1892, %1893, %1894, %1895, %1896, %1897, %1898, %1899 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb112(%1892, %1893, %1894, %1895, %1896, %1897, %1898, %1899 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb112(%1902: vector<4xf64>, %1903: vector<4xf64>, %1904: vector<4xf64>, %1905: vector<4xf64>, %1906: vector<4xf64>, %1907: vector<4xf64>, %1908: vector<4xf64>, %1909: vector<4xf64>):
    %1910 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %1911 = llvm.icmp "slt" %1910, %a_size0 : i64
    llvm.cond_br %1911, ^bb110(%1910, %1902, %1903, %1904, %1905, %1906, %1907, %1908, %1909 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb113(%1902, %1903, %1904, %1905, %1906, %1907, %1908, %1909 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb113(%1912: vector<4xf64>, %1913: vector<4xf64>, %1914: vector<4xf64>, %1915: vector<4xf64>, %1916: vector<4xf64>, %1917: vector<4xf64>, %1918: vector<4xf64>, %1919: vector<4xf64>):
    %1920 = llvm.icmp "slt" %8, %1780 : i64
    %1921 = llvm.icmp "slt" %2, %1780 : i64
    %1922 = llvm.icmp "slt" %11, %1780 : i64
    %1923 = llvm.icmp "slt" %1, %1780 : i64
    %1924 = llvm.icmp "slt" %6, %1780 : i64
    %1925 = llvm.icmp "slt" %10, %1780 : i64
    %1926 = llvm.icmp "slt" %3, %1780 : i64
    %1927 = llvm.icmp "slt" %7, %1780 : i64
    %1928 = llvm.mul %i_1_last_right_tile, %a_size1 overflow<nsw> : i64
    %1929 = llvm.add %1928, %j_1_last_right_panel overflow<nsw> : i64
    %1930 = llvm.getelementptr inbounds %out2[%1929] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1912, %1930, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1931 = llvm.mul %1795, %a_size1 overflow<nsw> : i64
    %1932 = llvm.add %1931, %j_1_last_right_panel overflow<nsw> : i64
    %1933 = llvm.getelementptr inbounds %out2[%1932] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1913, %1933, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1934 = llvm.mul %1793, %a_size1 overflow<nsw> : i64
    %1935 = llvm.add %1934, %j_1_last_right_panel overflow<nsw> : i64
    %1936 = llvm.getelementptr inbounds %out2[%1935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1914, %1936, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1937 = llvm.mul %1791, %a_size1 overflow<nsw> : i64
    %1938 = llvm.add %1937, %j_1_last_right_panel overflow<nsw> : i64
    %1939 = llvm.getelementptr inbounds %out2[%1938] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1915, %1939, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1940 = llvm.mul %1789, %a_size1 overflow<nsw> : i64
    %1941 = llvm.add %1940, %j_1_last_right_panel overflow<nsw> : i64
    %1942 = llvm.getelementptr inbounds %out2[%1941] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1916, %1942, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1943 = llvm.mul %1787, %a_size1 overflow<nsw> : i64
    %1944 = llvm.add %1943, %j_1_last_right_panel overflow<nsw> : i64
    %1945 = llvm.getelementptr inbounds %out2[%1944] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1917, %1945, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1946 = llvm.mul %1785, %a_size1 overflow<nsw> : i64
    %1947 = llvm.add %1946, %j_1_last_right_panel overflow<nsw> : i64
    %1948 = llvm.getelementptr inbounds %out2[%1947] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1918, %1948, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1949 = llvm.mul %1783, %a_size1 overflow<nsw> : i64
    %1950 = llvm.add %1949, %j_1_last_right_panel overflow<nsw> : i64
    %1951 = llvm.getelementptr inbounds %out2[%1950] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1919, %1951, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1952 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %1953 = llvm.icmp "slt" %1952, %1719 : i64
    llvm.cond_br %1953, ^bb109(%1952 : i64), ^bb114
  ^bb114:
    %1954 = llvm.icmp "slt" %1719, %a_size1 : i64
    llvm.cond_br %1954, ^bb115(%1719 : i64), ^bb120
  ^bb115(%i_1_last_right_below_tile: i64):
    %1955 = llvm.add %i_1_last_right_below_tile, %6 overflow<nsw> : i64
    %1956 = llvm.sub %1955, %i_1_last_right_below_tile overflow<nsw> : i64
    %1957 = llvm.sub %a_size1, %i_1_last_right_below_tile overflow<nsw> : i64
    %1958 = llvm.intr.smin(%1956, %1957) : (i64, i64) -> i64
    %1959 = llvm.add %1958, %9 overflow<nsw> : i64
    %1960 = llvm.intr.smin(%1959, %1) : (i64, i64) -> i64
    %1961 = llvm.add %i_1_last_right_below_tile, %1960 : i64
    %1962 = llvm.intr.smin(%1959, %11) : (i64, i64) -> i64
    %1963 = llvm.add %i_1_last_right_below_tile, %1962 : i64
    %1964 = llvm.intr.smin(%1959, %2) : (i64, i64) -> i64
    %1965 = llvm.add %i_1_last_right_below_tile, %1964 : i64
    %1966 = llvm.icmp "slt" %8, %a_size0 : i64
    llvm.cond_br %1966, ^bb116(%8, %31, %31, %31, %31 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%31, %31, %31, %31 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb116(%k1_1_last_right_below: i64, %1967: vector<4xf64>, %1968: vector<4xf64>, %1969: vector<4xf64>, %1970: vector<4xf64>):
    %1971 = llvm.icmp "slt" %8, %a_stride1 : i64
    llvm.cond_br %1971, ^bb117(%8, %1967, %1968, %1969, %1970 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%1967, %1968, %1969, %1970 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb117(%k0_1_last_right_below: i64, %1972: vector<4xf64>, %1973: vector<4xf64>, %1974: vector<4xf64>, %1975: vector<4xf64>):
    %1976 = llvm.mul %k1_1_last_right_below, %28 overflow<nsw> : i64
    %1977 = llvm.mul %i_1_last_right_below_tile, %a_stride1 overflow<nsw> : i64
    %1978 = llvm.add %1976, %1977 overflow<nsw> : i64
    %1979 = llvm.add %1978, %k0_1_last_right_below overflow<nsw> : i64
    %1980 = llvm.getelementptr inbounds %a[%1979] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1981 = llvm.load %1980 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1982 = llvm.mlir.poison : vector<4xf64>
    %1983 = llvm.insertelement %1981, %1982[%8 : i64] : vector<4xf64>
    %1984 = llvm.shufflevector %1983, %1982 [0, 0, 0, 0] : vector<4xf64>
    %1985 = llvm.mul %1965, %a_stride1 overflow<nsw> : i64
    %1986 = llvm.add %1976, %1985 overflow<nsw> : i64
    %1987 = llvm.add %1986, %k0_1_last_right_below overflow<nsw> : i64
    %1988 = llvm.getelementptr inbounds %a[%1987] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1989 = llvm.load %1988 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1990 = llvm.mlir.poison : vector<4xf64>
    %1991 = llvm.insertelement %1989, %1990[%8 : i64] : vector<4xf64>
    %1992 = llvm.shufflevector %1991, %1990 [0, 0, 0, 0] : vector<4xf64>
    %1993 = llvm.mul %1963, %a_stride1 overflow<nsw> : i64
    %1994 = llvm.add %1976, %1993 overflow<nsw> : i64
    %1995 = llvm.add %1994, %k0_1_last_right_below overflow<nsw> : i64
    %1996 = llvm.getelementptr inbounds %a[%1995] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1997 = llvm.load %1996 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1998 = llvm.mlir.poison : vector<4xf64>
    %1999 = llvm.insertelement %1997, %1998[%8 : i64] : vector<4xf64>
    %2000 = llvm.shufflevector %1999, %1998 [0, 0, 0, 0] : vector<4xf64>
    %2001 = llvm.mul %1961, %a_stride1 overflow<nsw> : i64
    %2002 = llvm.add %1976, %2001 overflow<nsw> : i64
    %2003 = llvm.add %2002, %k0_1_last_right_below overflow<nsw> : i64
    %2004 = llvm.getelementptr inbounds %a[%2003] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2005 = llvm.load %2004 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2006 = llvm.mlir.poison : vector<4xf64>
    %2007 = llvm.insertelement %2005, %2006[%8 : i64] : vector<4xf64>
    %2008 = llvm.shufflevector %2007, %2006 [0, 0, 0, 0] : vector<4xf64>
    %2009 = llvm.mul %k1_1_last_right_below, %1740 overflow<nsw> : i64
    %2010 = llvm.mul %k0_1_last_right_below, %1722 overflow<nsw> : i64
    %2011 = llvm.add %2009, %2010 overflow<nsw> : i64
    %2012 = llvm.getelementptr inbounds %a_copy_2[%2011] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2013 = llvm.intr.masked.load %2012, %1775, %31 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2014 = llvm.fmul %1984, %2013 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2015 = llvm.fmul %1992, %2013 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2016 = llvm.fmul %2000, %2013 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2017 = llvm.fmul %2008, %2013 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2018 = llvm.fadd %1972, %2014 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2019 = llvm.fadd %1973, %2015 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2020 = llvm.fadd %1974, %2016 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2021 = llvm.fadd %1975, %2017 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2022 = llvm.add %k0_1_last_right_below, %2 overflow<nsw> : i64
    %2023 = llvm.icmp "slt" %2022, %a_stride1 : i64
    llvm.cond_br %2023, ^bb117(%2022, %2018, %2019, %2020, %2021 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb118(%2018, %2019, %2020, %2021 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb118(%2024: vector<4xf64>, %2025: vector<4xf64>, %2026: vector<4xf64>, %2027: vector<4xf64>):
    %2028 = llvm.add %k1_1_last_right_below, %2 overflow<nsw> : i64
    %2029 = llvm.icmp "slt" %2028, %a_size0 : i64
    llvm.cond_br %2029, ^bb116(%2028, %2024, %2025, %2026, %2027 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb119(%2024, %2025, %2026, %2027 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb119(%2030: vector<4xf64>, %2031: vector<4xf64>, %2032: vector<4xf64>, %2033: vector<4xf64>):
    %2034 = llvm.icmp "slt" %8, %1958 : i64
    %2035 = llvm.icmp "slt" %2, %1958 : i64
    %2036 = llvm.icmp "slt" %11, %1958 : i64
    %2037 = llvm.icmp "slt" %1, %1958 : i64
    %2038 = llvm.mul %i_1_last_right_below_tile, %a_size1 overflow<nsw> : i64
    %2039 = llvm.add %2038, %j_1_last_right_panel overflow<nsw> : i64
    %2040 = llvm.getelementptr inbounds %out2[%2039] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2030, %2040, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2041 = llvm.mul %1965, %a_size1 overflow<nsw> : i64
    %2042 = llvm.add %2041, %j_1_last_right_panel overflow<nsw> : i64
    %2043 = llvm.getelementptr inbounds %out2[%2042] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2031, %2043, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2044 = llvm.mul %1963, %a_size1 overflow<nsw> : i64
    %2045 = llvm.add %2044, %j_1_last_right_panel overflow<nsw> : i64
    %2046 = llvm.getelementptr inbounds %out2[%2045] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2032, %2046, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2047 = llvm.mul %1961, %a_size1 overflow<nsw> : i64
    %2048 = llvm.add %2047, %j_1_last_right_panel overflow<nsw> : i64
    %2049 = llvm.getelementptr inbounds %out2[%2048] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2033, %2049, %1775 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %2050 = llvm.add %i_1_last_right_below_tile, %6 overflow<nsw> : i64
    %2051 = llvm.icmp "slt" %2050, %a_size1 : i64
    llvm.cond_br %2051, ^bb115(%2050 : i64), ^bb120
  ^bb120:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2052 = llvm.add %j_1_last_right_panel, %6 overflow<nsw> : i64
    %2053 = llvm.icmp "slt" %2052, %a_size1 : i64
    llvm.cond_br %2053, ^bb98(%2052 : i64), ^bb121
  ^bb121:
    %2054 = llvm.icmp "slt" %8, %a_size1 : i64
    llvm.cond_br %2054, ^bb122(%8 : i64), ^bb129
  ^bb122(%i: i64):
    %2055 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %2055, ^bb123(%i : i64), ^bb128
  ^bb123(%j: i64):
    %2056 = llvm.add %i, %13 overflow<nsw> : i64
    %2057 = llvm.intr.smin(%2056, %a_size1) : (i64, i64) -> i64
    %2058 = llvm.icmp "slt" %i, %2057 : i64
    llvm.cond_br %2058, ^bb124(%i : i64), ^bb127
  ^bb124(%i_1: i64):
    %2059 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2060 = llvm.intr.smax(%2059, %j) : (i64, i64) -> i64
    %2061 = llvm.add %j, %13 overflow<nsw> : i64
    %2062 = llvm.intr.smin(%2061, %a_size1) : (i64, i64) -> i64
    %2063 = llvm.icmp "slt" %2060, %2062 : i64
    llvm.cond_br %2063, ^bb125(%2060 : i64), ^bb126
  ^bb125(%j_1: i64):
    %2064 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %2065 = llvm.add %2064, %i_1 overflow<nsw> : i64
    %2066 = llvm.getelementptr inbounds %out2[%2065] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2067 = llvm.load %2066 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2068 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %2069 = llvm.add %2068, %j_1 overflow<nsw> : i64
    %2070 = llvm.getelementptr inbounds %out2[%2069] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2067, %2070 {alignment = 8 : i64} : f64, !llvm.ptr
    %2071 = llvm.add %j_1, %2 overflow<nsw> : i64
    %2072 = llvm.icmp "slt" %2071, %2062 : i64
    llvm.cond_br %2072, ^bb125(%2071 : i64), ^bb126
  ^bb126:
    %2073 = llvm.add %i_1, %2 overflow<nsw> : i64
    %2074 = llvm.icmp "slt" %2073, %2057 : i64
    llvm.cond_br %2074, ^bb124(%2073 : i64), ^bb127
  ^bb127:
    %2075 = llvm.add %j, %13 overflow<nsw> : i64
    %2076 = llvm.icmp "slt" %2075, %a_size1 : i64
    llvm.cond_br %2076, ^bb123(%2075 : i64), ^bb128
  ^bb128:
    %2077 = llvm.add %i, %13 overflow<nsw> : i64
    %2078 = llvm.icmp "slt" %2077, %a_size1 : i64
    llvm.cond_br %2078, ^bb122(%2077 : i64), ^bb129
  ^bb129:
    llvm.return %21 : i32
  ^bb130(%2079: i32):
    llvm.return %2079 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2080 = llvm.mlir.constant(0) : i64
    %2081 = llvm.mlir.constant(1) : i64
    %2082 = llvm.mlir.constant(2) : i64
    %2083 = llvm.mlir.constant(4) : i64
    %2084 = llvm.mlir.constant(0 : i32) : i32
    %2085 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2086 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %2086, ^bb1(%begin : i64), ^bb6
  ^bb1(%i_2: i64):
    %2087 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2088 = llvm.load %2087 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2089 = llvm.mlir.poison : vector<4xf64>
    %2090 = llvm.insertelement %2088, %2089[%2080 : i64] : vector<4xf64>
    %2091 = llvm.shufflevector %2090, %2089 [0, 0, 0, 0] : vector<4xf64>
    %2092 = llvm.ashr %v_size0_1, %2082 : i64
    %2093 = llvm.mul %2092, %2083 overflow<nsw> : i64
    %2094 = llvm.icmp "slt" %2080, %2093 : i64
    llvm.cond_br %2094, ^bb2(%2080 : i64), ^bb3
  ^bb2(%j_2: i64):
    %2095 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2096 = llvm.load %2095 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2097 = llvm.fmul %2091, %2096 : vector<4xf64>
    %2098 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2099 = llvm.add %2098, %j_2 overflow<nsw> : i64
    %2100 = llvm.getelementptr inbounds %out1_1[%2099] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2097, %2100 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2101 = llvm.add %j_2, %2083 overflow<nsw> : i64
    %2102 = llvm.icmp "slt" %2101, %2093 : i64
    llvm.cond_br %2102, ^bb2(%2101 : i64), ^bb3
  ^bb3:
    %2103 = llvm.icmp "slt" %2093, %v_size0_1 : i64
    llvm.cond_br %2103, ^bb4, ^bb5
  ^bb4:
    %2104 = llvm.sub %v_size0_1, %2093 overflow<nsw> : i64
    %2105 = llvm.intr.smin(%2104, %2083) : (i64, i64) -> i64
    %2106 = llvm.intr.smax(%2105, %2080) : (i64, i64) -> i64
    %2107 = llvm.trunc %2106 : i64 to i32
    %2108 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2109 = llvm.mlir.poison : vector<4xi32>
    %2110 = llvm.insertelement %2107, %2109[%2080 : i64] : vector<4xi32>
    %2111 = llvm.shufflevector %2110, %2109 [0, 0, 0, 0] : vector<4xi32>
    %2112 = llvm.icmp "slt" %2108, %2111 : vector<4xi32>
    %2113 = llvm.getelementptr inbounds %v_1[%2093] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2114 = llvm.intr.masked.load %2113, %2112, %2085 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2115 = llvm.fmul %2091, %2114 : vector<4xf64>
    %2116 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2117 = llvm.add %2116, %2093 overflow<nsw> : i64
    %2118 = llvm.getelementptr inbounds %out1_1[%2117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2115, %2118, %2112 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %2119 = llvm.add %i_2, %2081 overflow<nsw> : i64
    %2120 = llvm.icmp "slt" %2119, %end : i64
    llvm.cond_br %2120, ^bb1(%2119 : i64), ^bb6
  ^bb6:
    llvm.return %2084 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %2121 = llvm.mlir.constant(8) : i64
    %2122 = llvm.mlir.constant(16) : i64
    %2123 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %2124 = llvm.getelementptr inbounds %context[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2125 = llvm.load %2124 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2126 = llvm.getelementptr inbounds %context[%2122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2127 = llvm.load %2126 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2128 = llvm.call @program.parallel0(%begin_1, %end_1, %2123, %2125, %2127) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2128 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_1: i64, %a_size1_1: i64, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2129 = llvm.mlir.constant(0) : i64
    %2130 = llvm.mlir.constant(1) : i64
    %2131 = llvm.mlir.constant(2) : i64
    %2132 = llvm.mlir.constant(2 : i32) : i32
    %2133 = llvm.mlir.constant(3 : i32) : i32
    %2134 = llvm.mlir.constant(3) : i64
    %2135 = llvm.mlir.constant(4) : i64
    %2136 = llvm.mlir.constant(5) : i64
    %2137 = llvm.mlir.constant(6) : i64
    %2138 = llvm.mlir.constant(0 : i32) : i32
    %2139 = llvm.mul %a_stride1_1, %a_size1_1 overflow<nsw> : i64
    %2140 = llvm.mul %b_stride1_1, %b_size1_1 overflow<nsw> : i64
    %2141 = llvm.icmp "eq" %b_size0_1, %a_size0_1 : i64
    %2142 = llvm.icmp "eq" %a_stride1_1, %b_size1_1 : i64
    llvm.cond_br %2141, ^bb1, ^bb3(%2132 : i32)
  ^bb1:
    llvm.cond_br %2142, ^bb2, ^bb3(%2133 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2143 = llvm.getelementptr inbounds %extents[%2130] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2143 {alignment = 8 : i64} : i64, !llvm.ptr
    %2144 = llvm.getelementptr inbounds %extents[%2131] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_1, %2144 {alignment = 8 : i64} : i64, !llvm.ptr
    %2145 = llvm.getelementptr inbounds %extents[%2134] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2145 {alignment = 8 : i64} : i64, !llvm.ptr
    %2146 = llvm.getelementptr inbounds %extents[%2135] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2146 {alignment = 8 : i64} : i64, !llvm.ptr
    %2147 = llvm.getelementptr inbounds %extents[%2136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2147 {alignment = 8 : i64} : i64, !llvm.ptr
    %2148 = llvm.getelementptr inbounds %extents[%2137] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_1, %2148 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2138 : i32
  ^bb3(%2149: i32):
    llvm.return %2149 : i32
  }
}
