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
    %44 = ub.poison : f64
    %45 = arith.constant 0 : index
    %46 = ub.poison : f64
    %47 = arith.constant 0 : index
    %48 = affine.min affine_map<(d0) -> (16384, d0)>(%12)
    %49 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%13)
    %50 = arith.constant 0 : index
    %51 = arith.maxsi %49, %50 : index
    %52 = arith.muli %48, %10 : index
    %53 = arith.constant 12288 : index
    %54 = arith.cmpi sgt, %52, %53 : index
    %55 = arith.constant 0 : index
    %56 = arith.select %54, %48, %55 : index
    %57 = arith.constant 0 : index
    %58 = arith.select %54, %51, %57 : index
    %59 = arith.constant 0 : index
    %60 = arith.constant 0 : index
    %61 = arith.constant 0 : index
    %62 = ub.poison : f64
    %63 = arith.constant 0 : index
    %64 = ub.poison : f64
    %65 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%8)) {
      affine.for %j_panel = 0 to %16 step 8 {
        affine.for %k0_piece = 0 to %17 step 8192 {
          %b_copy = memref.alloc(%41) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %39 {
            %66 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%12] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %67 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %68 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %67, %b_copy[%68, %66] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %69 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%12, %k0_piece)
          %70 = arith.maxsi %69, %42 : index
          %71 = arith.select %39, %43, %70 : index
          %72 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %71, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %73 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %74 = "memref.cast"(%72) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %39, %73, %74 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %19 step 6 {
            %75 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %19, %i_tile)
            %76 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %77 = vector.create_mask %75, %3 : vector<6x8xi1>
              %78 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %44, %77 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %78 : vector<6x8xf64>
            }
            %79 = vector.create_mask %75 : vector<6xi1>
            %80 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %12) iter_args(%81 = %76) -> (vector<6x8xf64>) {
              affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              affine.prefetch %a[%b0, %i_tile + 6 + %k0 mod 8, %k0], read, locality<2>, data : memref<?x?x?xf64>
              %82 = vector.transfer_read %a[%b0, %i_tile, %k0], %44, %79 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %83 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %84 = vector.transfer_read %b_copy_1[%83, %45], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %85 = vector.broadcast %84 : vector<8xf64> to vector<6x8xf64>
              %86 = arith.mulf %82, %85 fastmath<reassoc,contract> : vector<6x8xf64>
              %87 = arith.addf %81, %86 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %87 : vector<6x8xf64>
            }
            %88 = vector.create_mask %75, %3 : vector<6x8xi1>
            vector.transfer_write %80, %out0_1[%b0, %i_tile, %j_panel], %88 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %19 to %10 step 4 {
            %89 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %10, %i_below_tile)
            %90 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %4 : vector<4x8xf64>
            } else {
              %91 = vector.create_mask %89, %3 : vector<4x8xi1>
              %92 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %46, %91 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %92 : vector<4x8xf64>
            }
            %93 = vector.create_mask %89 : vector<4xi1>
            %94 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %12) iter_args(%95 = %90) -> (vector<4x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %96 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %46, %93 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %97 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %98 = vector.transfer_read %b_copy_1[%97, %47], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %99 = vector.broadcast %98 : vector<8xf64> to vector<4x8xf64>
              %100 = arith.mulf %96, %99 fastmath<reassoc,contract> : vector<4x8xf64>
              %101 = arith.addf %95, %100 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %101 : vector<4x8xf64>
            }
            %102 = vector.create_mask %89, %3 : vector<4x8xi1>
            vector.transfer_write %94, %out0_1[%b0, %i_below_tile, %j_panel], %102 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %16 to %13 step 4 {
        %103 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%13, %j_right_panel)
        %104 = arith.maxsi %103, %60 : index
        %105 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
        %106 = vector.create_mask %105 : vector<4xi1>
        %107 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
        %108 = vector.create_mask %107 : vector<4xi1>
        affine.for %k0_right_piece = 0 to %20 step 16384 {
          %b_copy_2 = memref.alloc(%56, %58) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %54 {
            %109 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %13, %j_right_panel)
            %110 = vector.create_mask %109 : vector<4xi1>
            %111 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%12] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %112 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %110 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %113 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %112, %b_copy_2[%113, %111], %110 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %114 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%12, %k0_right_piece)
          %115 = arith.maxsi %114, %59 : index
          %116 = arith.select %54, %61, %115 : index
          %117 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %116, %104] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %118 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %119 = "memref.cast"(%117) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %54, %118, %119 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %22 step 8 {
            %120 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %22, %i_right_tile)
            %121 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %5 : vector<8x4xf64>
            } else {
              %122 = vector.create_mask %120, %105 : vector<8x4xi1>
              %123 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %62, %122 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %123 : vector<8x4xf64>
            }
            %124 = vector.create_mask %120 : vector<8xi1>
            %125 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %12) iter_args(%126 = %121) -> (vector<8x4xf64>) {
              %127 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %62, %124 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %128 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %129 = vector.transfer_read %b_copy_3[%128, %63], %1, %106 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %130 = vector.broadcast %129 : vector<4xf64> to vector<8x4xf64>
              %131 = arith.mulf %127, %130 fastmath<reassoc,contract> : vector<8x4xf64>
              %132 = arith.addf %126, %131 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %132 : vector<8x4xf64>
            }
            %133 = vector.create_mask %120, %105 : vector<8x4xi1>
            vector.transfer_write %125, %out0_1[%b0, %i_right_tile, %j_right_panel], %133 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          affine.for %i_right_below_tile = %22 to %10 step 4 {
            %134 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_below_tile, %10, %i_right_below_tile)
            %135 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x4xf64>) {
              affine.yield %6 : vector<4x4xf64>
            } else {
              %136 = vector.create_mask %134, %107 : vector<4x4xi1>
              %137 = vector.transfer_read %out0_1[%b0, %i_right_below_tile, %j_right_panel], %64, %136 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              affine.yield %137 : vector<4x4xf64>
            }
            %138 = vector.create_mask %134 : vector<4xi1>
            %139 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %12) iter_args(%140 = %135) -> (vector<4x4xf64>) {
              %141 = vector.transfer_read %a[%b0, %i_right_below_tile, %k0_right_below], %64, %138 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
              %142 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right_below)
              %143 = vector.transfer_read %b_copy_3[%142, %65], %1, %108 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %144 = vector.broadcast %143 : vector<4xf64> to vector<4x4xf64>
              %145 = arith.mulf %141, %144 fastmath<reassoc,contract> : vector<4x4xf64>
              %146 = arith.addf %140, %145 fastmath<reassoc,contract> : vector<4x4xf64>
              affine.yield %146 : vector<4x4xf64>
            }
            %147 = vector.create_mask %134, %107 : vector<4x4xi1>
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
    %158 = ub.poison : f64
    %159 = arith.constant 0 : index
    affine.for %j_1_block = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] step 8 {
      affine.for %j_1_panel = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0) -> ((d0 + 8))>(%j_1_block) step 8 {
        %a_copy = memref.alloc(%8, %12) {alignment = 64 : i64} : memref<?x?x8xf64>
        affine.for %k1_1_copy = 0 to %8 {
          affine.for %k0_1_copy = 0 to %12 {
            %160 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            vector.transfer_write %160, %a_copy[%k1_1_copy, %k0_1_copy, %156] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
          }
        }
        affine.for %i_1_tile = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %10) step 6 {
          %161 = affine.for %k1 = 0 to %8 iter_args(%162 = %2) -> (vector<6x8xf64>) {
            %163 = affine.for %k0_1 = 0 to %12 iter_args(%164 = %162) -> (vector<6x8xf64>) {
              %165 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %166 = vector.transfer_read %a_copy[%k1, %k0_1, %157], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %167 = vector.broadcast %166 : vector<8xf64> to vector<6x8xf64>
              %168 = arith.mulf %165, %167 fastmath<reassoc,contract> : vector<6x8xf64>
              %169 = arith.addf %164, %168 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %169 : vector<6x8xf64>
            }
            affine.yield %163 : vector<6x8xf64>
          }
          vector.transfer_write %161, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_tile = affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %10) to %10 step 4 {
          %170 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_below_tile, %10, %i_1_below_tile)
          %171 = vector.create_mask %170 : vector<4xi1>
          %172 = affine.for %k1_1_below = 0 to %8 iter_args(%173 = %4) -> (vector<4x8xf64>) {
            %174 = affine.for %k0_1_below = 0 to %12 iter_args(%175 = %173) -> (vector<4x8xf64>) {
              %176 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %158, %171 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %177 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %159], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %178 = vector.broadcast %177 : vector<8xf64> to vector<4x8xf64>
              %179 = arith.mulf %176, %178 fastmath<reassoc,contract> : vector<4x8xf64>
              %180 = arith.addf %175, %179 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %180 : vector<4x8xf64>
            }
            affine.yield %174 : vector<4x8xf64>
          }
          %181 = vector.create_mask %170, %3 : vector<4x8xi1>
          vector.transfer_write %172, %out2_1[%i_1_below_tile, %j_1_panel], %181 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %182 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%10, %10)
    %183 = affine.max affine_map<(d0, d1) -> ((((((d0 floordiv 8) * 8) + ((((d1 + ((d0 floordiv 8) * -8)) + 5) floordiv 6) * -6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 3) floordiv 6) * 6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 1) floordiv 6) * 6)), ((d0 floordiv 8) * 8))>(%10, %10)
    %184 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%183, %10)
    %185 = arith.constant 0 : index
    %186 = ub.poison : f64
    %187 = arith.constant 0 : index
    %188 = ub.poison : f64
    %189 = arith.constant 0 : index
    affine.parallel (%j_1_last_panel) = ((symbol(%10) floordiv 8) * 8) to (symbol(%182)) step (8) {
      %a_copy_1 = memref.alloc(%8, %12) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_last_copy = 0 to %8 {
        affine.for %k0_1_last_copy = 0 to %12 {
          %190 = vector.transfer_read %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %190, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %185] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_last_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %184 step 6 {
        %191 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_tile, %184, %i_1_last_tile)
        %192 = vector.create_mask %191 : vector<6xi1>
        %193 = affine.for %k1_1 = 0 to %8 iter_args(%194 = %2) -> (vector<6x8xf64>) {
          %195 = affine.for %k0_2 = 0 to %12 iter_args(%196 = %194) -> (vector<6x8xf64>) {
            %197 = vector.transfer_read %a[%k1_1, %i_1_last_tile, %k0_2], %186, %192 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %198 = vector.transfer_read %a_copy_1[%k1_1, %k0_2, %187], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %199 = vector.broadcast %198 : vector<8xf64> to vector<6x8xf64>
            %200 = arith.mulf %197, %199 fastmath<reassoc,contract> : vector<6x8xf64>
            %201 = arith.addf %196, %200 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %201 : vector<6x8xf64>
          }
          affine.yield %195 : vector<6x8xf64>
        }
        %202 = vector.create_mask %191, %3 : vector<6x8xi1>
        vector.transfer_write %193, %out2_1[%i_1_last_tile, %j_1_last_panel], %202 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_tile = %184 to %10 step 4 {
        %203 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_below_tile, %10, %i_1_last_below_tile)
        %204 = vector.create_mask %203 : vector<4xi1>
        %205 = affine.for %k1_1_last_below = 0 to %8 iter_args(%206 = %4) -> (vector<4x8xf64>) {
          %207 = affine.for %k0_1_last_below = 0 to %12 iter_args(%208 = %206) -> (vector<4x8xf64>) {
            %209 = vector.transfer_read %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below], %188, %204 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %210 = vector.transfer_read %a_copy_1[%k1_1_last_below, %k0_1_last_below, %189], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %211 = vector.broadcast %210 : vector<8xf64> to vector<4x8xf64>
            %212 = arith.mulf %209, %211 fastmath<reassoc,contract> : vector<4x8xf64>
            %213 = arith.addf %208, %212 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %213 : vector<4x8xf64>
          }
          affine.yield %207 : vector<4x8xf64>
        }
        %214 = vector.create_mask %203, %3 : vector<4x8xi1>
        vector.transfer_write %205, %out2_1[%i_1_last_below_tile, %j_1_last_panel], %214 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %215 = affine.max affine_map<(d0, d1) -> ((((((d1 + 3) + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)), ((d0 floordiv 8) * 8))>(%10, %10)
    %216 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%215, %10)
    %217 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%10)
    %218 = arith.constant 0 : index
    %219 = arith.maxsi %217, %218 : index
    %220 = ub.poison : f64
    %221 = arith.constant 0 : index
    %222 = ub.poison : f64
    %223 = arith.constant 0 : index
    affine.for %j_1_last_right_panel = %182 to %10 step 4 {
      %a_copy_2 = memref.alloc(%8, %12, %219) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.parallel (%k1_1_last_right_copy) = (0) to (symbol(%8)) {
        affine.for %k0_1_last_right_copy = 0 to %12 {
          affine.for %j_1_last_right_copy = affine_map<(d0) -> (d0)>(%j_1_last_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_last_right_panel)[%10] {
            %224 = affine.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            affine.store %224, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %j_1_last_right_copy - %j_1_last_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %225 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %10, %j_1_last_right_panel)
      %226 = vector.create_mask %225 : vector<4xi1>
      affine.for %i_1_last_right_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%10] to %216 step 8 {
        %227 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_tile, %216, %i_1_last_right_tile)
        %228 = vector.create_mask %227 : vector<8xi1>
        %229 = affine.for %k1_1_last_right = 0 to %8 iter_args(%230 = %5) -> (vector<8x4xf64>) {
          %231 = affine.for %k0_1_last_right = 0 to %12 iter_args(%232 = %230) -> (vector<8x4xf64>) {
            %233 = vector.transfer_read %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right], %220, %228 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %234 = vector.transfer_read %a_copy_2[%k1_1_last_right, %k0_1_last_right, %221], %1, %226 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %235 = vector.broadcast %234 : vector<4xf64> to vector<8x4xf64>
            %236 = arith.mulf %233, %235 fastmath<reassoc,contract> : vector<8x4xf64>
            %237 = arith.addf %232, %236 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %237 : vector<8x4xf64>
          }
          affine.yield %231 : vector<8x4xf64>
        }
        %238 = vector.create_mask %227, %225 : vector<8x4xi1>
        vector.transfer_write %229, %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %238 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      %239 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %10, %j_1_last_right_panel)
      %240 = vector.create_mask %239 : vector<4xi1>
      affine.for %i_1_last_right_below_tile = %216 to %10 step 4 {
        %241 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_below_tile, %10, %i_1_last_right_below_tile)
        %242 = vector.create_mask %241 : vector<4xi1>
        %243 = affine.for %k1_1_last_right_below = 0 to %8 iter_args(%244 = %6) -> (vector<4x4xf64>) {
          %245 = affine.for %k0_1_last_right_below = 0 to %12 iter_args(%246 = %244) -> (vector<4x4xf64>) {
            %247 = vector.transfer_read %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below], %222, %242 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x4xf64>
            %248 = vector.transfer_read %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %223], %1, %240 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %249 = vector.broadcast %248 : vector<4xf64> to vector<4x4xf64>
            %250 = arith.mulf %247, %249 fastmath<reassoc,contract> : vector<4x4xf64>
            %251 = arith.addf %246, %250 fastmath<reassoc,contract> : vector<4x4xf64>
            affine.yield %251 : vector<4x4xf64>
          }
          affine.yield %245 : vector<4x4xf64>
        }
        %252 = vector.create_mask %241, %239 : vector<4x4xi1>
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
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %3, %51 : index
    %53 = arith.constant 0 : index
    %54 = arith.maxsi %10, %53 : index
    %55 = arith.constant 7 : index
    %56 = arith.addi %54, %55 : index
    %57 = arith.constant 8 : index
    %58 = arith.divui %56, %57 : index
    %59 = arith.constant 0 : index
    %60 = arith.maxsi %11, %59 : index
    %61 = arith.constant 8191 : index
    %62 = arith.addi %60, %61 : index
    %63 = arith.constant 8192 : index
    %64 = arith.divui %62, %63 : index
    %65 = arith.constant 8192 : index
    %66 = arith.minsi %65, %5 : index
    %67 = arith.constant 0 : index
    %68 = arith.maxsi %66, %67 : index
    %69 = arith.constant 13 : index
    %70 = arith.muli %68, %69 : index
    %71 = arith.constant 3 : index
    %72 = arith.addi %71, %70 : index
    %73 = arith.constant 0 : index
    %74 = arith.maxsi %24, %73 : index
    %75 = arith.constant 5 : index
    %76 = arith.addi %74, %75 : index
    %77 = arith.constant 6 : index
    %78 = arith.divui %76, %77 : index
    %79 = arith.constant 53 : index
    %80 = arith.muli %68, %79 : index
    %81 = arith.constant 82 : index
    %82 = arith.addi %81, %80 : index
    %83 = arith.muli %78, %82 : index
    %84 = arith.subi %4, %24 : index
    %85 = arith.constant 0 : index
    %86 = arith.maxsi %84, %85 : index
    %87 = arith.constant 3 : index
    %88 = arith.addi %86, %87 : index
    %89 = arith.constant 4 : index
    %90 = arith.divui %88, %89 : index
    %91 = arith.constant 36 : index
    %92 = arith.muli %68, %91 : index
    %93 = arith.constant 58 : index
    %94 = arith.addi %93, %92 : index
    %95 = arith.muli %90, %94 : index
    %96 = arith.constant 13 : index
    %97 = arith.addi %96, %72 : index
    %98 = arith.addi %97, %83 : index
    %99 = arith.addi %98, %95 : index
    %100 = arith.muli %64, %99 : index
    %101 = arith.constant 1 : index
    %102 = arith.addi %101, %100 : index
    %103 = arith.muli %58, %102 : index
    %104 = arith.subi %6, %10 : index
    %105 = arith.constant 0 : index
    %106 = arith.maxsi %104, %105 : index
    %107 = arith.constant 3 : index
    %108 = arith.addi %106, %107 : index
    %109 = arith.constant 4 : index
    %110 = arith.divui %108, %109 : index
    %111 = arith.constant 16383 : index
    %112 = arith.addi %60, %111 : index
    %113 = arith.constant 16384 : index
    %114 = arith.divui %112, %113 : index
    %115 = arith.constant 16384 : index
    %116 = arith.minsi %115, %5 : index
    %117 = arith.constant 0 : index
    %118 = arith.maxsi %116, %117 : index
    %119 = arith.constant 7 : index
    %120 = arith.muli %118, %119 : index
    %121 = arith.constant 3 : index
    %122 = arith.addi %121, %120 : index
    %123 = arith.constant 0 : index
    %124 = arith.maxsi %27, %123 : index
    %125 = arith.constant 7 : index
    %126 = arith.addi %124, %125 : index
    %127 = arith.constant 8 : index
    %128 = arith.divui %126, %127 : index
    %129 = arith.constant 43 : index
    %130 = arith.muli %118, %129 : index
    %131 = arith.constant 72 : index
    %132 = arith.addi %131, %130 : index
    %133 = arith.muli %128, %132 : index
    %134 = arith.subi %4, %27 : index
    %135 = arith.constant 0 : index
    %136 = arith.maxsi %134, %135 : index
    %137 = arith.constant 3 : index
    %138 = arith.addi %136, %137 : index
    %139 = arith.constant 4 : index
    %140 = arith.divui %138, %139 : index
    %141 = arith.constant 23 : index
    %142 = arith.muli %118, %141 : index
    %143 = arith.constant 40 : index
    %144 = arith.addi %143, %142 : index
    %145 = arith.muli %140, %144 : index
    %146 = arith.constant 13 : index
    %147 = arith.addi %146, %122 : index
    %148 = arith.addi %147, %133 : index
    %149 = arith.addi %148, %145 : index
    %150 = arith.muli %114, %149 : index
    %151 = arith.constant 8 : index
    %152 = arith.addi %151, %150 : index
    %153 = arith.muli %110, %152 : index
    %154 = arith.constant 2 : index
    %155 = arith.addi %154, %103 : index
    %156 = arith.addi %155, %153 : index
    %157 = arith.muli %52, %156 : index
    %158 = arith.constant 32768 : index
    %159 = arith.cmpi sge, %157, %158 : index
    "omp.parallel"(%159) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %10 step %c8 {
            scf.for %k0_piece = %c0 to %11 step %c8192 {
              %b_copy = memref.alloc(%41) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %40 {
                %160 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %161 = arith.minsi %160, %5 : index
                scf.for %k0_copy = %k0_piece to %161 step %c1 {
                  %162 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %162, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %163 = vector.load %b[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %164 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %165 = vector.load %b[%b0, %k0_copy, %164] : memref<?x?x?xf64>, vector<4xf64>
                  %166 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %163, %b_copy[%166, %c0] : memref<?x8xf64>, vector<4xf64>
                  %167 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %165, %b_copy[%166, %167] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %168 = arith.subi %5, %k0_piece overflow<nsw> : index
              %169 = arith.minsi %c8192, %168 : index
              %170 = arith.maxsi %169, %c0 : index
              %171 = arith.select %40, %c0, %170 : index
              %172 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %171, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %173 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %174 = "memref.cast"(%172) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %40, %173, %174 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %24 step %c6 {
                %175 = arith.addi %i_tile, %c6 overflow<nsw> : index
                %176 = arith.subi %175, %i_tile overflow<nsw> : index
                %177 = arith.subi %24, %i_tile overflow<nsw> : index
                %178 = arith.minsi %176, %177 : index
                %179 = arith.addi %178, %minus1 overflow<nsw> : index
                %180 = arith.minsi %179, %c5 : index
                %181 = arith.addi %i_tile, %180 : index
                %182 = arith.minsi %179, %c4 : index
                %183 = arith.addi %i_tile, %182 : index
                %184 = arith.minsi %179, %c3 : index
                %185 = arith.addi %i_tile, %184 : index
                %186 = arith.minsi %179, %c2 : index
                %187 = arith.addi %i_tile, %186 : index
                %188 = arith.minsi %179, %c1 : index
                %189 = arith.addi %i_tile, %188 : index
                %190 = arith.cmpi eq, %k0_piece, %c0 : index
                %191, %192, %193, %194, %195, %196, %197, %198, %199, %200, %201, %202 = scf.if %190 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %203 = arith.cmpi slt, %c0, %178 : index
                  %204 = arith.cmpi slt, %c1, %178 : index
                  %205 = arith.cmpi slt, %c2, %178 : index
                  %206 = arith.cmpi slt, %c3, %178 : index
                  %207 = arith.cmpi slt, %c4, %178 : index
                  %208 = arith.cmpi slt, %c5, %178 : index
                  %209 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %210 = arith.addi %j_panel, %c4 : index
                  %211 = vector.load %out0_1[%b0, %i_tile, %210] : memref<?x?x?xf64>, vector<4xf64>
                  %212 = vector.load %out0_1[%b0, %189, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %213 = vector.load %out0_1[%b0, %189, %210] : memref<?x?x?xf64>, vector<4xf64>
                  %214 = vector.load %out0_1[%b0, %187, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %215 = vector.load %out0_1[%b0, %187, %210] : memref<?x?x?xf64>, vector<4xf64>
                  %216 = vector.load %out0_1[%b0, %185, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %217 = vector.load %out0_1[%b0, %185, %210] : memref<?x?x?xf64>, vector<4xf64>
                  %218 = vector.load %out0_1[%b0, %183, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %219 = vector.load %out0_1[%b0, %183, %210] : memref<?x?x?xf64>, vector<4xf64>
                  %220 = vector.load %out0_1[%b0, %181, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %221 = vector.load %out0_1[%b0, %181, %210] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %209, %211, %212, %213, %214, %215, %216, %217, %218, %219, %220, %221 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %222 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %223 = arith.minsi %222, %5 : index
                %224, %225, %226, %227, %228, %229, %230, %231, %232, %233, %234, %235 = scf.for %k0 = %k0_piece to %223 step %c1 iter_args(%236 = %191, %237 = %192, %238 = %193, %239 = %194, %240 = %195, %241 = %196, %242 = %197, %243 = %198, %244 = %199, %245 = %200, %246 = %201, %247 = %202) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %248 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %249 = arith.addi %248, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%249, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %250 = arith.andi %k0, %c7 : index
                  %251 = arith.addi %175, %250 overflow<nsw> : index
                  memref.prefetch %a[%b0, %251, %k0], read, locality<2>, data : memref<?x?x?xf64>
                  %252 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %253 = vector.broadcast %252 : f64 to vector<4xf64>
                  %254 = memref.load %a[%b0, %189, %k0] : memref<?x?x?xf64>
                  %255 = vector.broadcast %254 : f64 to vector<4xf64>
                  %256 = memref.load %a[%b0, %187, %k0] : memref<?x?x?xf64>
                  %257 = vector.broadcast %256 : f64 to vector<4xf64>
                  %258 = memref.load %a[%b0, %185, %k0] : memref<?x?x?xf64>
                  %259 = vector.broadcast %258 : f64 to vector<4xf64>
                  %260 = memref.load %a[%b0, %183, %k0] : memref<?x?x?xf64>
                  %261 = vector.broadcast %260 : f64 to vector<4xf64>
                  %262 = memref.load %a[%b0, %181, %k0] : memref<?x?x?xf64>
                  %263 = vector.broadcast %262 : f64 to vector<4xf64>
                  %264 = vector.load %b_copy_1[%248, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %265 = arith.addi %c0, %c4 overflow<nsw> : index
                  %266 = vector.load %b_copy_1[%248, %265] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %267 = arith.mulf %253, %264 fastmath<reassoc,contract> : vector<4xf64>
                  %268 = arith.mulf %253, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %269 = arith.mulf %255, %264 fastmath<reassoc,contract> : vector<4xf64>
                  %270 = arith.mulf %255, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %271 = arith.mulf %257, %264 fastmath<reassoc,contract> : vector<4xf64>
                  %272 = arith.mulf %257, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %273 = arith.mulf %259, %264 fastmath<reassoc,contract> : vector<4xf64>
                  %274 = arith.mulf %259, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %275 = arith.mulf %261, %264 fastmath<reassoc,contract> : vector<4xf64>
                  %276 = arith.mulf %261, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %277 = arith.mulf %263, %264 fastmath<reassoc,contract> : vector<4xf64>
                  %278 = arith.mulf %263, %266 fastmath<reassoc,contract> : vector<4xf64>
                  %279 = arith.addf %236, %267 fastmath<reassoc,contract> : vector<4xf64>
                  %280 = arith.addf %237, %268 fastmath<reassoc,contract> : vector<4xf64>
                  %281 = arith.addf %238, %269 fastmath<reassoc,contract> : vector<4xf64>
                  %282 = arith.addf %239, %270 fastmath<reassoc,contract> : vector<4xf64>
                  %283 = arith.addf %240, %271 fastmath<reassoc,contract> : vector<4xf64>
                  %284 = arith.addf %241, %272 fastmath<reassoc,contract> : vector<4xf64>
                  %285 = arith.addf %242, %273 fastmath<reassoc,contract> : vector<4xf64>
                  %286 = arith.addf %243, %274 fastmath<reassoc,contract> : vector<4xf64>
                  %287 = arith.addf %244, %275 fastmath<reassoc,contract> : vector<4xf64>
                  %288 = arith.addf %245, %276 fastmath<reassoc,contract> : vector<4xf64>
                  %289 = arith.addf %246, %277 fastmath<reassoc,contract> : vector<4xf64>
                  %290 = arith.addf %247, %278 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %279, %280, %281, %282, %283, %284, %285, %286, %287, %288, %289, %290 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %291 = arith.cmpi slt, %c0, %178 : index
                %292 = arith.cmpi slt, %c1, %178 : index
                %293 = arith.cmpi slt, %c2, %178 : index
                %294 = arith.cmpi slt, %c3, %178 : index
                %295 = arith.cmpi slt, %c4, %178 : index
                %296 = arith.cmpi slt, %c5, %178 : index
                vector.store %224, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %297 = arith.addi %j_panel, %c4 : index
                vector.store %225, %out0_1[%b0, %i_tile, %297] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %226, %out0_1[%b0, %189, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %227, %out0_1[%b0, %189, %297] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %228, %out0_1[%b0, %187, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %229, %out0_1[%b0, %187, %297] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %230, %out0_1[%b0, %185, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %231, %out0_1[%b0, %185, %297] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %232, %out0_1[%b0, %183, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %233, %out0_1[%b0, %183, %297] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %234, %out0_1[%b0, %181, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %235, %out0_1[%b0, %181, %297] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %24 to %4 step %c4 {
                %298 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
                %299 = arith.subi %298, %i_below_tile overflow<nsw> : index
                %300 = arith.subi %4, %i_below_tile overflow<nsw> : index
                %301 = arith.minsi %299, %300 : index
                %302 = arith.addi %301, %minus1 overflow<nsw> : index
                %303 = arith.minsi %302, %c3 : index
                %304 = arith.addi %i_below_tile, %303 : index
                %305 = arith.minsi %302, %c2 : index
                %306 = arith.addi %i_below_tile, %305 : index
                %307 = arith.minsi %302, %c1 : index
                %308 = arith.addi %i_below_tile, %307 : index
                %309 = arith.cmpi eq, %k0_piece, %c0 : index
                %310, %311, %312, %313, %314, %315, %316, %317 = scf.if %309 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %318 = arith.cmpi slt, %c0, %301 : index
                  %319 = arith.cmpi slt, %c1, %301 : index
                  %320 = arith.cmpi slt, %c2, %301 : index
                  %321 = arith.cmpi slt, %c3, %301 : index
                  %322 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %323 = arith.addi %j_panel, %c4 : index
                  %324 = vector.load %out0_1[%b0, %i_below_tile, %323] : memref<?x?x?xf64>, vector<4xf64>
                  %325 = vector.load %out0_1[%b0, %308, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %326 = vector.load %out0_1[%b0, %308, %323] : memref<?x?x?xf64>, vector<4xf64>
                  %327 = vector.load %out0_1[%b0, %306, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %328 = vector.load %out0_1[%b0, %306, %323] : memref<?x?x?xf64>, vector<4xf64>
                  %329 = vector.load %out0_1[%b0, %304, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %330 = vector.load %out0_1[%b0, %304, %323] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %322, %324, %325, %326, %327, %328, %329, %330 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %331 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %332 = arith.minsi %331, %5 : index
                %333, %334, %335, %336, %337, %338, %339, %340 = scf.for %k0_below = %k0_piece to %332 step %c1 iter_args(%341 = %310, %342 = %311, %343 = %312, %344 = %313, %345 = %314, %346 = %315, %347 = %316, %348 = %317) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %349 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %350 = arith.addi %349, %c8 overflow<nsw> : index
                  memref.prefetch %b_copy_1[%350, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %351 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %352 = vector.broadcast %351 : f64 to vector<4xf64>
                  %353 = memref.load %a[%b0, %308, %k0_below] : memref<?x?x?xf64>
                  %354 = vector.broadcast %353 : f64 to vector<4xf64>
                  %355 = memref.load %a[%b0, %306, %k0_below] : memref<?x?x?xf64>
                  %356 = vector.broadcast %355 : f64 to vector<4xf64>
                  %357 = memref.load %a[%b0, %304, %k0_below] : memref<?x?x?xf64>
                  %358 = vector.broadcast %357 : f64 to vector<4xf64>
                  %359 = vector.load %b_copy_1[%349, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %360 = arith.addi %c0, %c4 overflow<nsw> : index
                  %361 = vector.load %b_copy_1[%349, %360] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %362 = arith.mulf %352, %359 fastmath<reassoc,contract> : vector<4xf64>
                  %363 = arith.mulf %352, %361 fastmath<reassoc,contract> : vector<4xf64>
                  %364 = arith.mulf %354, %359 fastmath<reassoc,contract> : vector<4xf64>
                  %365 = arith.mulf %354, %361 fastmath<reassoc,contract> : vector<4xf64>
                  %366 = arith.mulf %356, %359 fastmath<reassoc,contract> : vector<4xf64>
                  %367 = arith.mulf %356, %361 fastmath<reassoc,contract> : vector<4xf64>
                  %368 = arith.mulf %358, %359 fastmath<reassoc,contract> : vector<4xf64>
                  %369 = arith.mulf %358, %361 fastmath<reassoc,contract> : vector<4xf64>
                  %370 = arith.addf %341, %362 fastmath<reassoc,contract> : vector<4xf64>
                  %371 = arith.addf %342, %363 fastmath<reassoc,contract> : vector<4xf64>
                  %372 = arith.addf %343, %364 fastmath<reassoc,contract> : vector<4xf64>
                  %373 = arith.addf %344, %365 fastmath<reassoc,contract> : vector<4xf64>
                  %374 = arith.addf %345, %366 fastmath<reassoc,contract> : vector<4xf64>
                  %375 = arith.addf %346, %367 fastmath<reassoc,contract> : vector<4xf64>
                  %376 = arith.addf %347, %368 fastmath<reassoc,contract> : vector<4xf64>
                  %377 = arith.addf %348, %369 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %370, %371, %372, %373, %374, %375, %376, %377 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %378 = arith.cmpi slt, %c0, %301 : index
                %379 = arith.cmpi slt, %c1, %301 : index
                %380 = arith.cmpi slt, %c2, %301 : index
                %381 = arith.cmpi slt, %c3, %301 : index
                vector.store %333, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %382 = arith.addi %j_panel, %c4 : index
                vector.store %334, %out0_1[%b0, %i_below_tile, %382] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %335, %out0_1[%b0, %308, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %336, %out0_1[%b0, %308, %382] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %337, %out0_1[%b0, %306, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %338, %out0_1[%b0, %306, %382] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %339, %out0_1[%b0, %304, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %340, %out0_1[%b0, %304, %382] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %b_copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %10 to %6 step %c4 {
            %383 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %384 = arith.minsi %c4, %383 : index
            %385 = arith.maxsi %384, %c0 : index
            %386 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %387 = arith.subi %386, %j_right_panel overflow<nsw> : index
            %388 = arith.minsi %387, %383 : index
            %389 = vector.create_mask %388 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %11 step %c16384 {
              %b_copy_2 = memref.alloc(%49, %50) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %48 {
                %390 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %391 = arith.minsi %390, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %391 step %c1 {
                  %392 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %b[%b0, %392, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %393 = vector.maskedload %b[%b0, %k0_right_copy, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %394 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %b_copy_2[%394, %c0], %389, %393 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %395 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %396 = arith.minsi %c16384, %395 : index
              %397 = arith.maxsi %396, %c0 : index
              %398 = arith.select %48, %c0, %397 : index
              %399 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %398, %385] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %400 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %401 = "memref.cast"(%399) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %b_copy_3 = arith.select %48, %400, %401 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %27 step %c8 {
                %402 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
                %403 = arith.subi %402, %i_right_tile overflow<nsw> : index
                %404 = arith.subi %27, %i_right_tile overflow<nsw> : index
                %405 = arith.minsi %403, %404 : index
                %406 = arith.addi %405, %minus1 overflow<nsw> : index
                %407 = arith.minsi %406, %c7 : index
                %408 = arith.addi %i_right_tile, %407 : index
                %409 = arith.minsi %406, %c6 : index
                %410 = arith.addi %i_right_tile, %409 : index
                %411 = arith.minsi %406, %c5 : index
                %412 = arith.addi %i_right_tile, %411 : index
                %413 = arith.minsi %406, %c4 : index
                %414 = arith.addi %i_right_tile, %413 : index
                %415 = arith.minsi %406, %c3 : index
                %416 = arith.addi %i_right_tile, %415 : index
                %417 = arith.minsi %406, %c2 : index
                %418 = arith.addi %i_right_tile, %417 : index
                %419 = arith.minsi %406, %c1 : index
                %420 = arith.addi %i_right_tile, %419 : index
                %421 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %422, %423, %424, %425, %426, %427, %428, %429 = scf.if %421 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %430 = arith.cmpi slt, %c0, %405 : index
                  %431 = arith.cmpi slt, %c1, %405 : index
                  %432 = arith.cmpi slt, %c2, %405 : index
                  %433 = arith.cmpi slt, %c3, %405 : index
                  %434 = arith.cmpi slt, %c4, %405 : index
                  %435 = arith.cmpi slt, %c5, %405 : index
                  %436 = arith.cmpi slt, %c6, %405 : index
                  %437 = arith.cmpi slt, %c7, %405 : index
                  %438 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %439 = vector.maskedload %out0_1[%b0, %420, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %440 = vector.maskedload %out0_1[%b0, %418, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %441 = vector.maskedload %out0_1[%b0, %416, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %442 = vector.maskedload %out0_1[%b0, %414, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %443 = vector.maskedload %out0_1[%b0, %412, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %444 = vector.maskedload %out0_1[%b0, %410, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %445 = vector.maskedload %out0_1[%b0, %408, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %438, %439, %440, %441, %442, %443, %444, %445 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %446 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %447 = arith.minsi %446, %5 : index
                %448, %449, %450, %451, %452, %453, %454, %455 = scf.for %k0_right = %k0_right_piece to %447 step %c1 iter_args(%456 = %422, %457 = %423, %458 = %424, %459 = %425, %460 = %426, %461 = %427, %462 = %428, %463 = %429) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %464 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %465 = vector.broadcast %464 : f64 to vector<4xf64>
                  %466 = memref.load %a[%b0, %420, %k0_right] : memref<?x?x?xf64>
                  %467 = vector.broadcast %466 : f64 to vector<4xf64>
                  %468 = memref.load %a[%b0, %418, %k0_right] : memref<?x?x?xf64>
                  %469 = vector.broadcast %468 : f64 to vector<4xf64>
                  %470 = memref.load %a[%b0, %416, %k0_right] : memref<?x?x?xf64>
                  %471 = vector.broadcast %470 : f64 to vector<4xf64>
                  %472 = memref.load %a[%b0, %414, %k0_right] : memref<?x?x?xf64>
                  %473 = vector.broadcast %472 : f64 to vector<4xf64>
                  %474 = memref.load %a[%b0, %412, %k0_right] : memref<?x?x?xf64>
                  %475 = vector.broadcast %474 : f64 to vector<4xf64>
                  %476 = memref.load %a[%b0, %410, %k0_right] : memref<?x?x?xf64>
                  %477 = vector.broadcast %476 : f64 to vector<4xf64>
                  %478 = memref.load %a[%b0, %408, %k0_right] : memref<?x?x?xf64>
                  %479 = vector.broadcast %478 : f64 to vector<4xf64>
                  %480 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %481 = vector.maskedload %b_copy_3[%480, %c0], %389, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %482 = arith.mulf %465, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %483 = arith.mulf %467, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %484 = arith.mulf %469, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %485 = arith.mulf %471, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %486 = arith.mulf %473, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %487 = arith.mulf %475, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %488 = arith.mulf %477, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %489 = arith.mulf %479, %481 fastmath<reassoc,contract> : vector<4xf64>
                  %490 = arith.addf %456, %482 fastmath<reassoc,contract> : vector<4xf64>
                  %491 = arith.addf %457, %483 fastmath<reassoc,contract> : vector<4xf64>
                  %492 = arith.addf %458, %484 fastmath<reassoc,contract> : vector<4xf64>
                  %493 = arith.addf %459, %485 fastmath<reassoc,contract> : vector<4xf64>
                  %494 = arith.addf %460, %486 fastmath<reassoc,contract> : vector<4xf64>
                  %495 = arith.addf %461, %487 fastmath<reassoc,contract> : vector<4xf64>
                  %496 = arith.addf %462, %488 fastmath<reassoc,contract> : vector<4xf64>
                  %497 = arith.addf %463, %489 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %490, %491, %492, %493, %494, %495, %496, %497 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %498 = arith.cmpi slt, %c0, %405 : index
                %499 = arith.cmpi slt, %c1, %405 : index
                %500 = arith.cmpi slt, %c2, %405 : index
                %501 = arith.cmpi slt, %c3, %405 : index
                %502 = arith.cmpi slt, %c4, %405 : index
                %503 = arith.cmpi slt, %c5, %405 : index
                %504 = arith.cmpi slt, %c6, %405 : index
                %505 = arith.cmpi slt, %c7, %405 : index
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %389, %448 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %420, %j_right_panel], %389, %449 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %418, %j_right_panel], %389, %450 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %416, %j_right_panel], %389, %451 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %414, %j_right_panel], %389, %452 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %412, %j_right_panel], %389, %453 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %410, %j_right_panel], %389, %454 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %408, %j_right_panel], %389, %455 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              scf.for %i_right_below_tile = %27 to %4 step %c4 {
                %506 = arith.addi %i_right_below_tile, %c4 overflow<nsw> : index
                %507 = arith.subi %506, %i_right_below_tile overflow<nsw> : index
                %508 = arith.subi %4, %i_right_below_tile overflow<nsw> : index
                %509 = arith.minsi %507, %508 : index
                %510 = arith.addi %509, %minus1 overflow<nsw> : index
                %511 = arith.minsi %510, %c3 : index
                %512 = arith.addi %i_right_below_tile, %511 : index
                %513 = arith.minsi %510, %c2 : index
                %514 = arith.addi %i_right_below_tile, %513 : index
                %515 = arith.minsi %510, %c1 : index
                %516 = arith.addi %i_right_below_tile, %515 : index
                %517 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %518, %519, %520, %521 = scf.if %517 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %522 = arith.cmpi slt, %c0, %509 : index
                  %523 = arith.cmpi slt, %c1, %509 : index
                  %524 = arith.cmpi slt, %c2, %509 : index
                  %525 = arith.cmpi slt, %c3, %509 : index
                  %526 = vector.maskedload %out0_1[%b0, %i_right_below_tile, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %527 = vector.maskedload %out0_1[%b0, %516, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %528 = vector.maskedload %out0_1[%b0, %514, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %529 = vector.maskedload %out0_1[%b0, %512, %j_right_panel], %389, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %526, %527, %528, %529 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %530 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %531 = arith.minsi %530, %5 : index
                %532, %533, %534, %535 = scf.for %k0_right_below = %k0_right_piece to %531 step %c1 iter_args(%536 = %518, %537 = %519, %538 = %520, %539 = %521) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %540 = memref.load %a[%b0, %i_right_below_tile, %k0_right_below] : memref<?x?x?xf64>
                  %541 = vector.broadcast %540 : f64 to vector<4xf64>
                  %542 = memref.load %a[%b0, %516, %k0_right_below] : memref<?x?x?xf64>
                  %543 = vector.broadcast %542 : f64 to vector<4xf64>
                  %544 = memref.load %a[%b0, %514, %k0_right_below] : memref<?x?x?xf64>
                  %545 = vector.broadcast %544 : f64 to vector<4xf64>
                  %546 = memref.load %a[%b0, %512, %k0_right_below] : memref<?x?x?xf64>
                  %547 = vector.broadcast %546 : f64 to vector<4xf64>
                  %548 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
                  %549 = vector.maskedload %b_copy_3[%548, %c0], %389, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %550 = arith.mulf %541, %549 fastmath<reassoc,contract> : vector<4xf64>
                  %551 = arith.mulf %543, %549 fastmath<reassoc,contract> : vector<4xf64>
                  %552 = arith.mulf %545, %549 fastmath<reassoc,contract> : vector<4xf64>
                  %553 = arith.mulf %547, %549 fastmath<reassoc,contract> : vector<4xf64>
                  %554 = arith.addf %536, %550 fastmath<reassoc,contract> : vector<4xf64>
                  %555 = arith.addf %537, %551 fastmath<reassoc,contract> : vector<4xf64>
                  %556 = arith.addf %538, %552 fastmath<reassoc,contract> : vector<4xf64>
                  %557 = arith.addf %539, %553 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %554, %555, %556, %557 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %558 = arith.cmpi slt, %c0, %509 : index
                %559 = arith.cmpi slt, %c1, %509 : index
                %560 = arith.cmpi slt, %c2, %509 : index
                %561 = arith.cmpi slt, %c3, %509 : index
                vector.maskedstore %out0_1[%b0, %i_right_below_tile, %j_right_panel], %389, %532 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %516, %j_right_panel], %389, %533 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %514, %j_right_panel], %389, %534 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %512, %j_right_panel], %389, %535 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %b_copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %562 = arith.constant 0 : index
    %563 = arith.maxsi %7, %562 : index
    %564 = arith.constant 2 : index
    %565 = arith.shrsi %7, %564 : index
    %566 = arith.constant 4 : index
    %567 = arith.muli %565, %566 : index
    %568 = arith.constant 0 : index
    %569 = arith.maxsi %567, %568 : index
    %570 = arith.constant 3 : index
    %571 = arith.addi %569, %570 : index
    %572 = arith.constant 4 : index
    %573 = arith.divui %571, %572 : index
    %574 = arith.constant 5 : index
    %575 = arith.muli %573, %574 : index
    %576 = arith.constant 8 : index
    %577 = arith.addi %576, %575 : index
    %578 = arith.constant 7 : index
    %579 = arith.addi %577, %578 : index
    %580 = arith.muli %563, %579 : index
    %581 = arith.constant 32768 : index
    %582 = arith.cmpi sge, %580, %581 : index
    "omp.parallel"(%582) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %583 = memref.load %v[%i] : memref<?xf64>
          %584 = vector.broadcast %583 : f64 to vector<4xf64>
          %585 = arith.shrsi %7, %c2 : index
          %586 = arith.muli %585, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %586 step %c4 {
            %587 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %588 = arith.mulf %584, %587 : vector<4xf64>
            vector.store %588, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %589 = arith.cmpi slt, %586, %7 : index
          scf.if %589 {
            %590 = arith.subi %7, %586 overflow<nsw> : index
            %591 = vector.create_mask %590 : vector<4xi1>
            %592 = vector.maskedload %v[%586], %591, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %593 = arith.mulf %584, %592 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %586], %591, %593 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %594 = arith.shrsi %4, %c3 : index
    %595 = arith.muli %594, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %595 step %c8 {
      %596 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %596 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %597 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %598 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %599 = memref.load %a[%k1_1_copy, %598, %k0_1_copy] : memref<?x?x?xf64>
            %600 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %601 = memref.load %a[%k1_1_copy, %600, %k0_1_copy] : memref<?x?x?xf64>
            %602 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %603 = memref.load %a[%k1_1_copy, %602, %k0_1_copy] : memref<?x?x?xf64>
            %604 = vector.from_elements %597, %599, %601, %603 : vector<4xf64>
            %605 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %606 = memref.load %a[%k1_1_copy, %605, %k0_1_copy] : memref<?x?x?xf64>
            %607 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %608 = memref.load %a[%k1_1_copy, %607, %k0_1_copy] : memref<?x?x?xf64>
            %609 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %610 = memref.load %a[%k1_1_copy, %609, %k0_1_copy] : memref<?x?x?xf64>
            %611 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %612 = memref.load %a[%k1_1_copy, %611, %k0_1_copy] : memref<?x?x?xf64>
            %613 = vector.from_elements %606, %608, %610, %612 : vector<4xf64>
            vector.store %604, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %614 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %613, %a_copy[%k1_1_copy, %k0_1_copy, %614] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %615 = arith.subi %4, %j_1_block overflow<nsw> : index
        %616 = arith.floordivsi %615, %c6 : index
        %617 = arith.muli %616, %c6 overflow<nsw> : index
        %618 = arith.addi %617, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %618 step %c6 {
          %619, %620, %621, %622, %623, %624, %625, %626, %627, %628, %629, %630 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%631 = %0, %632 = %0, %633 = %0, %634 = %0, %635 = %0, %636 = %0, %637 = %0, %638 = %0, %639 = %0, %640 = %0, %641 = %0, %642 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %643, %644, %645, %646, %647, %648, %649, %650, %651, %652, %653, %654 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%655 = %631, %656 = %632, %657 = %633, %658 = %634, %659 = %635, %660 = %636, %661 = %637, %662 = %638, %663 = %639, %664 = %640, %665 = %641, %666 = %642) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %667 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %668 = vector.broadcast %667 : f64 to vector<4xf64>
              %669 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %670 = memref.load %a[%k1, %669, %k0_1] : memref<?x?x?xf64>
              %671 = vector.broadcast %670 : f64 to vector<4xf64>
              %672 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %673 = memref.load %a[%k1, %672, %k0_1] : memref<?x?x?xf64>
              %674 = vector.broadcast %673 : f64 to vector<4xf64>
              %675 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %676 = memref.load %a[%k1, %675, %k0_1] : memref<?x?x?xf64>
              %677 = vector.broadcast %676 : f64 to vector<4xf64>
              %678 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %679 = memref.load %a[%k1, %678, %k0_1] : memref<?x?x?xf64>
              %680 = vector.broadcast %679 : f64 to vector<4xf64>
              %681 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %682 = memref.load %a[%k1, %681, %k0_1] : memref<?x?x?xf64>
              %683 = vector.broadcast %682 : f64 to vector<4xf64>
              %684 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %685 = arith.addi %c0, %c4 overflow<nsw> : index
              %686 = vector.load %a_copy[%k1, %k0_1, %685] : memref<?x?x8xf64>, vector<4xf64>
              %687 = arith.mulf %668, %684 fastmath<reassoc,contract> : vector<4xf64>
              %688 = arith.mulf %668, %686 fastmath<reassoc,contract> : vector<4xf64>
              %689 = arith.mulf %671, %684 fastmath<reassoc,contract> : vector<4xf64>
              %690 = arith.mulf %671, %686 fastmath<reassoc,contract> : vector<4xf64>
              %691 = arith.mulf %674, %684 fastmath<reassoc,contract> : vector<4xf64>
              %692 = arith.mulf %674, %686 fastmath<reassoc,contract> : vector<4xf64>
              %693 = arith.mulf %677, %684 fastmath<reassoc,contract> : vector<4xf64>
              %694 = arith.mulf %677, %686 fastmath<reassoc,contract> : vector<4xf64>
              %695 = arith.mulf %680, %684 fastmath<reassoc,contract> : vector<4xf64>
              %696 = arith.mulf %680, %686 fastmath<reassoc,contract> : vector<4xf64>
              %697 = arith.mulf %683, %684 fastmath<reassoc,contract> : vector<4xf64>
              %698 = arith.mulf %683, %686 fastmath<reassoc,contract> : vector<4xf64>
              %699 = arith.addf %655, %687 fastmath<reassoc,contract> : vector<4xf64>
              %700 = arith.addf %656, %688 fastmath<reassoc,contract> : vector<4xf64>
              %701 = arith.addf %657, %689 fastmath<reassoc,contract> : vector<4xf64>
              %702 = arith.addf %658, %690 fastmath<reassoc,contract> : vector<4xf64>
              %703 = arith.addf %659, %691 fastmath<reassoc,contract> : vector<4xf64>
              %704 = arith.addf %660, %692 fastmath<reassoc,contract> : vector<4xf64>
              %705 = arith.addf %661, %693 fastmath<reassoc,contract> : vector<4xf64>
              %706 = arith.addf %662, %694 fastmath<reassoc,contract> : vector<4xf64>
              %707 = arith.addf %663, %695 fastmath<reassoc,contract> : vector<4xf64>
              %708 = arith.addf %664, %696 fastmath<reassoc,contract> : vector<4xf64>
              %709 = arith.addf %665, %697 fastmath<reassoc,contract> : vector<4xf64>
              %710 = arith.addf %666, %698 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %699, %700, %701, %702, %703, %704, %705, %706, %707, %708, %709, %710 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %643, %644, %645, %646, %647, %648, %649, %650, %651, %652, %653, %654 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %619, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %711 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %620, %out2_1[%i_1_tile, %711] : memref<?x?xf64>, vector<4xf64>
          %712 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %621, %out2_1[%712, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %622, %out2_1[%712, %711] : memref<?x?xf64>, vector<4xf64>
          %713 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %623, %out2_1[%713, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %624, %out2_1[%713, %711] : memref<?x?xf64>, vector<4xf64>
          %714 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %625, %out2_1[%714, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %626, %out2_1[%714, %711] : memref<?x?xf64>, vector<4xf64>
          %715 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %627, %out2_1[%715, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %628, %out2_1[%715, %711] : memref<?x?xf64>, vector<4xf64>
          %716 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %629, %out2_1[%716, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %630, %out2_1[%716, %711] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %618 to %4 step %c4 {
          %717 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %718 = arith.subi %717, %i_1_below_tile overflow<nsw> : index
          %719 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %720 = arith.minsi %718, %719 : index
          %721 = arith.addi %720, %minus1 overflow<nsw> : index
          %722 = arith.minsi %721, %c3 : index
          %723 = arith.addi %i_1_below_tile, %722 : index
          %724 = arith.minsi %721, %c2 : index
          %725 = arith.addi %i_1_below_tile, %724 : index
          %726 = arith.minsi %721, %c1 : index
          %727 = arith.addi %i_1_below_tile, %726 : index
          %728, %729, %730, %731, %732, %733, %734, %735 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%736 = %0, %737 = %0, %738 = %0, %739 = %0, %740 = %0, %741 = %0, %742 = %0, %743 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %744, %745, %746, %747, %748, %749, %750, %751 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%752 = %736, %753 = %737, %754 = %738, %755 = %739, %756 = %740, %757 = %741, %758 = %742, %759 = %743) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %760 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %761 = vector.broadcast %760 : f64 to vector<4xf64>
              %762 = memref.load %a[%k1_1_below, %727, %k0_1_below] : memref<?x?x?xf64>
              %763 = vector.broadcast %762 : f64 to vector<4xf64>
              %764 = memref.load %a[%k1_1_below, %725, %k0_1_below] : memref<?x?x?xf64>
              %765 = vector.broadcast %764 : f64 to vector<4xf64>
              %766 = memref.load %a[%k1_1_below, %723, %k0_1_below] : memref<?x?x?xf64>
              %767 = vector.broadcast %766 : f64 to vector<4xf64>
              %768 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %769 = arith.addi %c0, %c4 overflow<nsw> : index
              %770 = vector.load %a_copy[%k1_1_below, %k0_1_below, %769] : memref<?x?x8xf64>, vector<4xf64>
              %771 = arith.mulf %761, %768 fastmath<reassoc,contract> : vector<4xf64>
              %772 = arith.mulf %761, %770 fastmath<reassoc,contract> : vector<4xf64>
              %773 = arith.mulf %763, %768 fastmath<reassoc,contract> : vector<4xf64>
              %774 = arith.mulf %763, %770 fastmath<reassoc,contract> : vector<4xf64>
              %775 = arith.mulf %765, %768 fastmath<reassoc,contract> : vector<4xf64>
              %776 = arith.mulf %765, %770 fastmath<reassoc,contract> : vector<4xf64>
              %777 = arith.mulf %767, %768 fastmath<reassoc,contract> : vector<4xf64>
              %778 = arith.mulf %767, %770 fastmath<reassoc,contract> : vector<4xf64>
              %779 = arith.addf %752, %771 fastmath<reassoc,contract> : vector<4xf64>
              %780 = arith.addf %753, %772 fastmath<reassoc,contract> : vector<4xf64>
              %781 = arith.addf %754, %773 fastmath<reassoc,contract> : vector<4xf64>
              %782 = arith.addf %755, %774 fastmath<reassoc,contract> : vector<4xf64>
              %783 = arith.addf %756, %775 fastmath<reassoc,contract> : vector<4xf64>
              %784 = arith.addf %757, %776 fastmath<reassoc,contract> : vector<4xf64>
              %785 = arith.addf %758, %777 fastmath<reassoc,contract> : vector<4xf64>
              %786 = arith.addf %759, %778 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %779, %780, %781, %782, %783, %784, %785, %786 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %744, %745, %746, %747, %748, %749, %750, %751 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %787 = arith.cmpi slt, %c0, %720 : index
          %788 = arith.cmpi slt, %c1, %720 : index
          %789 = arith.cmpi slt, %c2, %720 : index
          %790 = arith.cmpi slt, %c3, %720 : index
          vector.store %728, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %791 = arith.addi %j_1_panel, %c4 : index
          vector.store %729, %out2_1[%i_1_below_tile, %791] : memref<?x?xf64>, vector<4xf64>
          vector.store %730, %out2_1[%727, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %731, %out2_1[%727, %791] : memref<?x?xf64>, vector<4xf64>
          vector.store %732, %out2_1[%725, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %733, %out2_1[%725, %791] : memref<?x?xf64>, vector<4xf64>
          vector.store %734, %out2_1[%723, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %735, %out2_1[%723, %791] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %792 = arith.muli %594, %minus8 overflow<nsw> : index
    %793 = arith.addi %4, %792 overflow<nsw> : index
    %794 = arith.shrsi %793, %c3 : index
    %795 = arith.muli %794, %c8 overflow<nsw> : index
    %796 = arith.addi %795, %595 overflow<nsw> : index
    %797 = arith.addi %793, %c5 overflow<nsw> : index
    %798 = arith.floordivsi %797, %c6 : index
    %799 = arith.muli %798, %minus6 overflow<nsw> : index
    %800 = arith.addi %595, %799 overflow<nsw> : index
    %801 = arith.addi %793, %c3 overflow<nsw> : index
    %802 = arith.floordivsi %801, %c6 : index
    %803 = arith.muli %802, %c6 overflow<nsw> : index
    %804 = arith.addi %800, %803 overflow<nsw> : index
    %805 = arith.addi %793, %c1 overflow<nsw> : index
    %806 = arith.floordivsi %805, %c6 : index
    %807 = arith.muli %806, %c6 overflow<nsw> : index
    %808 = arith.addi %804, %807 overflow<nsw> : index
    %809 = arith.maxsi %808, %595 : index
    %810 = arith.minsi %809, %4 : index
    %811 = arith.subi %796, %595 : index
    %812 = arith.constant 0 : index
    %813 = arith.maxsi %811, %812 : index
    %814 = arith.constant 7 : index
    %815 = arith.addi %813, %814 : index
    %816 = arith.constant 8 : index
    %817 = arith.divui %815, %816 : index
    %818 = arith.constant 0 : index
    %819 = arith.maxsi %3, %818 : index
    %820 = arith.constant 0 : index
    %821 = arith.maxsi %5, %820 : index
    %822 = arith.constant 30 : index
    %823 = arith.muli %821, %822 : index
    %824 = arith.constant 1 : index
    %825 = arith.addi %824, %823 : index
    %826 = arith.muli %819, %825 : index
    %827 = arith.subi %810, %595 : index
    %828 = arith.constant 0 : index
    %829 = arith.maxsi %827, %828 : index
    %830 = arith.constant 5 : index
    %831 = arith.addi %829, %830 : index
    %832 = arith.constant 6 : index
    %833 = arith.divui %831, %832 : index
    %834 = arith.constant 47 : index
    %835 = arith.muli %821, %834 : index
    %836 = arith.constant 1 : index
    %837 = arith.addi %836, %835 : index
    %838 = arith.muli %819, %837 : index
    %839 = arith.constant 47 : index
    %840 = arith.addi %839, %838 : index
    %841 = arith.muli %833, %840 : index
    %842 = arith.subi %4, %810 : index
    %843 = arith.constant 0 : index
    %844 = arith.maxsi %842, %843 : index
    %845 = arith.constant 3 : index
    %846 = arith.addi %844, %845 : index
    %847 = arith.constant 4 : index
    %848 = arith.divui %846, %847 : index
    %849 = arith.constant 33 : index
    %850 = arith.muli %821, %849 : index
    %851 = arith.constant 1 : index
    %852 = arith.addi %851, %850 : index
    %853 = arith.muli %819, %852 : index
    %854 = arith.constant 33 : index
    %855 = arith.addi %854, %853 : index
    %856 = arith.muli %848, %855 : index
    %857 = arith.constant 5 : index
    %858 = arith.addi %857, %826 : index
    %859 = arith.addi %858, %841 : index
    %860 = arith.addi %859, %856 : index
    %861 = arith.muli %817, %860 : index
    %862 = arith.constant 32768 : index
    %863 = arith.cmpi sge, %861, %862 : index
    "omp.parallel"(%863) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%595, %796, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_last_panel: index):
          %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
          scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
            scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
              %864 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
              %865 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
              %866 = memref.load %a[%k1_1_last_copy, %865, %k0_1_last_copy] : memref<?x?x?xf64>
              %867 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
              %868 = memref.load %a[%k1_1_last_copy, %867, %k0_1_last_copy] : memref<?x?x?xf64>
              %869 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
              %870 = memref.load %a[%k1_1_last_copy, %869, %k0_1_last_copy] : memref<?x?x?xf64>
              %871 = vector.from_elements %864, %866, %868, %870 : vector<4xf64>
              %872 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
              %873 = memref.load %a[%k1_1_last_copy, %872, %k0_1_last_copy] : memref<?x?x?xf64>
              %874 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
              %875 = memref.load %a[%k1_1_last_copy, %874, %k0_1_last_copy] : memref<?x?x?xf64>
              %876 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
              %877 = memref.load %a[%k1_1_last_copy, %876, %k0_1_last_copy] : memref<?x?x?xf64>
              %878 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
              %879 = memref.load %a[%k1_1_last_copy, %878, %k0_1_last_copy] : memref<?x?x?xf64>
              %880 = vector.from_elements %873, %875, %877, %879 : vector<4xf64>
              vector.store %871, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %881 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %880, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %881] : memref<?x?x8xf64>, vector<4xf64>
            }
          }
          scf.for %i_1_last_tile = %595 to %810 step %c6 {
            %882 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
            %883 = arith.subi %882, %i_1_last_tile overflow<nsw> : index
            %884 = arith.subi %810, %i_1_last_tile overflow<nsw> : index
            %885 = arith.minsi %883, %884 : index
            %886 = arith.addi %885, %minus1 overflow<nsw> : index
            %887 = arith.minsi %886, %c5 : index
            %888 = arith.addi %i_1_last_tile, %887 : index
            %889 = arith.minsi %886, %c4 : index
            %890 = arith.addi %i_1_last_tile, %889 : index
            %891 = arith.minsi %886, %c3 : index
            %892 = arith.addi %i_1_last_tile, %891 : index
            %893 = arith.minsi %886, %c2 : index
            %894 = arith.addi %i_1_last_tile, %893 : index
            %895 = arith.minsi %886, %c1 : index
            %896 = arith.addi %i_1_last_tile, %895 : index
            %897, %898, %899, %900, %901, %902, %903, %904, %905, %906, %907, %908 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%909 = %0, %910 = %0, %911 = %0, %912 = %0, %913 = %0, %914 = %0, %915 = %0, %916 = %0, %917 = %0, %918 = %0, %919 = %0, %920 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %921, %922, %923, %924, %925, %926, %927, %928, %929, %930, %931, %932 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%933 = %909, %934 = %910, %935 = %911, %936 = %912, %937 = %913, %938 = %914, %939 = %915, %940 = %916, %941 = %917, %942 = %918, %943 = %919, %944 = %920) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %945 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
                %946 = vector.broadcast %945 : f64 to vector<4xf64>
                %947 = memref.load %a[%k1_1, %896, %k0_2] : memref<?x?x?xf64>
                %948 = vector.broadcast %947 : f64 to vector<4xf64>
                %949 = memref.load %a[%k1_1, %894, %k0_2] : memref<?x?x?xf64>
                %950 = vector.broadcast %949 : f64 to vector<4xf64>
                %951 = memref.load %a[%k1_1, %892, %k0_2] : memref<?x?x?xf64>
                %952 = vector.broadcast %951 : f64 to vector<4xf64>
                %953 = memref.load %a[%k1_1, %890, %k0_2] : memref<?x?x?xf64>
                %954 = vector.broadcast %953 : f64 to vector<4xf64>
                %955 = memref.load %a[%k1_1, %888, %k0_2] : memref<?x?x?xf64>
                %956 = vector.broadcast %955 : f64 to vector<4xf64>
                %957 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %958 = arith.addi %c0, %c4 overflow<nsw> : index
                %959 = vector.load %a_copy_1[%k1_1, %k0_2, %958] : memref<?x?x8xf64>, vector<4xf64>
                %960 = arith.mulf %946, %957 fastmath<reassoc,contract> : vector<4xf64>
                %961 = arith.mulf %946, %959 fastmath<reassoc,contract> : vector<4xf64>
                %962 = arith.mulf %948, %957 fastmath<reassoc,contract> : vector<4xf64>
                %963 = arith.mulf %948, %959 fastmath<reassoc,contract> : vector<4xf64>
                %964 = arith.mulf %950, %957 fastmath<reassoc,contract> : vector<4xf64>
                %965 = arith.mulf %950, %959 fastmath<reassoc,contract> : vector<4xf64>
                %966 = arith.mulf %952, %957 fastmath<reassoc,contract> : vector<4xf64>
                %967 = arith.mulf %952, %959 fastmath<reassoc,contract> : vector<4xf64>
                %968 = arith.mulf %954, %957 fastmath<reassoc,contract> : vector<4xf64>
                %969 = arith.mulf %954, %959 fastmath<reassoc,contract> : vector<4xf64>
                %970 = arith.mulf %956, %957 fastmath<reassoc,contract> : vector<4xf64>
                %971 = arith.mulf %956, %959 fastmath<reassoc,contract> : vector<4xf64>
                %972 = arith.addf %933, %960 fastmath<reassoc,contract> : vector<4xf64>
                %973 = arith.addf %934, %961 fastmath<reassoc,contract> : vector<4xf64>
                %974 = arith.addf %935, %962 fastmath<reassoc,contract> : vector<4xf64>
                %975 = arith.addf %936, %963 fastmath<reassoc,contract> : vector<4xf64>
                %976 = arith.addf %937, %964 fastmath<reassoc,contract> : vector<4xf64>
                %977 = arith.addf %938, %965 fastmath<reassoc,contract> : vector<4xf64>
                %978 = arith.addf %939, %966 fastmath<reassoc,contract> : vector<4xf64>
                %979 = arith.addf %940, %967 fastmath<reassoc,contract> : vector<4xf64>
                %980 = arith.addf %941, %968 fastmath<reassoc,contract> : vector<4xf64>
                %981 = arith.addf %942, %969 fastmath<reassoc,contract> : vector<4xf64>
                %982 = arith.addf %943, %970 fastmath<reassoc,contract> : vector<4xf64>
                %983 = arith.addf %944, %971 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %972, %973, %974, %975, %976, %977, %978, %979, %980, %981, %982, %983 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %921, %922, %923, %924, %925, %926, %927, %928, %929, %930, %931, %932 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %984 = arith.cmpi slt, %c0, %885 : index
            %985 = arith.cmpi slt, %c1, %885 : index
            %986 = arith.cmpi slt, %c2, %885 : index
            %987 = arith.cmpi slt, %c3, %885 : index
            %988 = arith.cmpi slt, %c4, %885 : index
            %989 = arith.cmpi slt, %c5, %885 : index
            vector.store %897, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %990 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %898, %out2_1[%i_1_last_tile, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %899, %out2_1[%896, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %900, %out2_1[%896, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %901, %out2_1[%894, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %902, %out2_1[%894, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %903, %out2_1[%892, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %904, %out2_1[%892, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %905, %out2_1[%890, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %906, %out2_1[%890, %990] : memref<?x?xf64>, vector<4xf64>
            vector.store %907, %out2_1[%888, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %908, %out2_1[%888, %990] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_tile = %810 to %4 step %c4 {
            %991 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
            %992 = arith.subi %991, %i_1_last_below_tile overflow<nsw> : index
            %993 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
            %994 = arith.minsi %992, %993 : index
            %995 = arith.addi %994, %minus1 overflow<nsw> : index
            %996 = arith.minsi %995, %c3 : index
            %997 = arith.addi %i_1_last_below_tile, %996 : index
            %998 = arith.minsi %995, %c2 : index
            %999 = arith.addi %i_1_last_below_tile, %998 : index
            %1000 = arith.minsi %995, %c1 : index
            %1001 = arith.addi %i_1_last_below_tile, %1000 : index
            %1002, %1003, %1004, %1005, %1006, %1007, %1008, %1009 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%1010 = %0, %1011 = %0, %1012 = %0, %1013 = %0, %1014 = %0, %1015 = %0, %1016 = %0, %1017 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %1018, %1019, %1020, %1021, %1022, %1023, %1024, %1025 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%1026 = %1010, %1027 = %1011, %1028 = %1012, %1029 = %1013, %1030 = %1014, %1031 = %1015, %1032 = %1016, %1033 = %1017) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %1034 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
                %1035 = vector.broadcast %1034 : f64 to vector<4xf64>
                %1036 = memref.load %a[%k1_1_last_below, %1001, %k0_1_last_below] : memref<?x?x?xf64>
                %1037 = vector.broadcast %1036 : f64 to vector<4xf64>
                %1038 = memref.load %a[%k1_1_last_below, %999, %k0_1_last_below] : memref<?x?x?xf64>
                %1039 = vector.broadcast %1038 : f64 to vector<4xf64>
                %1040 = memref.load %a[%k1_1_last_below, %997, %k0_1_last_below] : memref<?x?x?xf64>
                %1041 = vector.broadcast %1040 : f64 to vector<4xf64>
                %1042 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %1043 = arith.addi %c0, %c4 overflow<nsw> : index
                %1044 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %1043] : memref<?x?x8xf64>, vector<4xf64>
                %1045 = arith.mulf %1035, %1042 fastmath<reassoc,contract> : vector<4xf64>
                %1046 = arith.mulf %1035, %1044 fastmath<reassoc,contract> : vector<4xf64>
                %1047 = arith.mulf %1037, %1042 fastmath<reassoc,contract> : vector<4xf64>
                %1048 = arith.mulf %1037, %1044 fastmath<reassoc,contract> : vector<4xf64>
                %1049 = arith.mulf %1039, %1042 fastmath<reassoc,contract> : vector<4xf64>
                %1050 = arith.mulf %1039, %1044 fastmath<reassoc,contract> : vector<4xf64>
                %1051 = arith.mulf %1041, %1042 fastmath<reassoc,contract> : vector<4xf64>
                %1052 = arith.mulf %1041, %1044 fastmath<reassoc,contract> : vector<4xf64>
                %1053 = arith.addf %1026, %1045 fastmath<reassoc,contract> : vector<4xf64>
                %1054 = arith.addf %1027, %1046 fastmath<reassoc,contract> : vector<4xf64>
                %1055 = arith.addf %1028, %1047 fastmath<reassoc,contract> : vector<4xf64>
                %1056 = arith.addf %1029, %1048 fastmath<reassoc,contract> : vector<4xf64>
                %1057 = arith.addf %1030, %1049 fastmath<reassoc,contract> : vector<4xf64>
                %1058 = arith.addf %1031, %1050 fastmath<reassoc,contract> : vector<4xf64>
                %1059 = arith.addf %1032, %1051 fastmath<reassoc,contract> : vector<4xf64>
                %1060 = arith.addf %1033, %1052 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %1053, %1054, %1055, %1056, %1057, %1058, %1059, %1060 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %1018, %1019, %1020, %1021, %1022, %1023, %1024, %1025 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %1061 = arith.cmpi slt, %c0, %994 : index
            %1062 = arith.cmpi slt, %c1, %994 : index
            %1063 = arith.cmpi slt, %c2, %994 : index
            %1064 = arith.cmpi slt, %c3, %994 : index
            vector.store %1002, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %1065 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %1003, %out2_1[%i_1_last_below_tile, %1065] : memref<?x?xf64>, vector<4xf64>
            vector.store %1004, %out2_1[%1001, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1005, %out2_1[%1001, %1065] : memref<?x?xf64>, vector<4xf64>
            vector.store %1006, %out2_1[%999, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1007, %out2_1[%999, %1065] : memref<?x?xf64>, vector<4xf64>
            vector.store %1008, %out2_1[%997, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %1009, %out2_1[%997, %1065] : memref<?x?xf64>, vector<4xf64>
          }
          memref.dealloc %a_copy_1 : memref<?x?x8xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %1066 = arith.addi %15, %792 overflow<nsw> : index
    %1067 = arith.shrsi %1066, %c3 : index
    %1068 = arith.muli %1067, %c8 overflow<nsw> : index
    %1069 = arith.addi %1068, %595 overflow<nsw> : index
    %1070 = arith.maxsi %1069, %595 : index
    %1071 = arith.minsi %1070, %4 : index
    %1072 = arith.andi %4, %c7 : index
    %1073 = arith.minsi %c4, %1072 : index
    %1074 = arith.maxsi %1073, %c0 : index
    scf.for %j_1_last_right_panel = %796 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %1074) {alignment = 64 : i64} : memref<?x?x?xf64>
      %1075 = arith.constant 0 : index
      %1076 = arith.maxsi %3, %1075 : index
      %1077 = arith.constant 0 : index
      %1078 = arith.maxsi %5, %1077 : index
      %1079 = arith.constant 4 : index
      %1080 = arith.addi %j_1_last_right_panel, %1079 : index
      %1081 = arith.minsi %1080, %4 : index
      %1082 = arith.subi %1081, %j_1_last_right_panel : index
      %1083 = arith.constant 0 : index
      %1084 = arith.maxsi %1082, %1083 : index
      %1085 = arith.constant 5 : index
      %1086 = arith.muli %1084, %1085 : index
      %1087 = arith.constant 3 : index
      %1088 = arith.addi %1087, %1086 : index
      %1089 = arith.muli %1078, %1088 : index
      %1090 = arith.constant 1 : index
      %1091 = arith.addi %1090, %1089 : index
      %1092 = arith.muli %1076, %1091 : index
      %1093 = arith.constant 32768 : index
      %1094 = arith.cmpi sge, %1092, %1093 : index
      "omp.parallel"(%1094) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
        "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
          "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
          ^bb0(%k1_1_last_right_copy: index):
            scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
              %1095 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
              %1096 = arith.minsi %1095, %4 : index
              scf.for %j_1_last_right_copy = %j_1_last_right_panel to %1096 step %c1 {
                %1097 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
                %1098 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
                memref.store %1097, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %1098] : memref<?x?x?xf64>
              }
            }
            omp.yield
          }) : (index, index, index) -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : (i1) -> ()
      %1099 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %1100 = arith.subi %1099, %j_1_last_right_panel overflow<nsw> : index
      %1101 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %1102 = arith.minsi %1100, %1101 : index
      %1103 = vector.create_mask %1102 : vector<4xi1>
      scf.for %i_1_last_right_tile = %595 to %1071 step %c8 {
        %1104 = arith.addi %i_1_last_right_tile, %c8 overflow<nsw> : index
        %1105 = arith.subi %1104, %i_1_last_right_tile overflow<nsw> : index
        %1106 = arith.subi %1071, %i_1_last_right_tile overflow<nsw> : index
        %1107 = arith.minsi %1105, %1106 : index
        %1108 = arith.addi %1107, %minus1 overflow<nsw> : index
        %1109 = arith.minsi %1108, %c7 : index
        %1110 = arith.addi %i_1_last_right_tile, %1109 : index
        %1111 = arith.minsi %1108, %c6 : index
        %1112 = arith.addi %i_1_last_right_tile, %1111 : index
        %1113 = arith.minsi %1108, %c5 : index
        %1114 = arith.addi %i_1_last_right_tile, %1113 : index
        %1115 = arith.minsi %1108, %c4 : index
        %1116 = arith.addi %i_1_last_right_tile, %1115 : index
        %1117 = arith.minsi %1108, %c3 : index
        %1118 = arith.addi %i_1_last_right_tile, %1117 : index
        %1119 = arith.minsi %1108, %c2 : index
        %1120 = arith.addi %i_1_last_right_tile, %1119 : index
        %1121 = arith.minsi %1108, %c1 : index
        %1122 = arith.addi %i_1_last_right_tile, %1121 : index
        %1123, %1124, %1125, %1126, %1127, %1128, %1129, %1130 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%1131 = %0, %1132 = %0, %1133 = %0, %1134 = %0, %1135 = %0, %1136 = %0, %1137 = %0, %1138 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1139, %1140, %1141, %1142, %1143, %1144, %1145, %1146 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%1147 = %1131, %1148 = %1132, %1149 = %1133, %1150 = %1134, %1151 = %1135, %1152 = %1136, %1153 = %1137, %1154 = %1138) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1155 = memref.load %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right] : memref<?x?x?xf64>
            %1156 = vector.broadcast %1155 : f64 to vector<4xf64>
            %1157 = memref.load %a[%k1_1_last_right, %1122, %k0_1_last_right] : memref<?x?x?xf64>
            %1158 = vector.broadcast %1157 : f64 to vector<4xf64>
            %1159 = memref.load %a[%k1_1_last_right, %1120, %k0_1_last_right] : memref<?x?x?xf64>
            %1160 = vector.broadcast %1159 : f64 to vector<4xf64>
            %1161 = memref.load %a[%k1_1_last_right, %1118, %k0_1_last_right] : memref<?x?x?xf64>
            %1162 = vector.broadcast %1161 : f64 to vector<4xf64>
            %1163 = memref.load %a[%k1_1_last_right, %1116, %k0_1_last_right] : memref<?x?x?xf64>
            %1164 = vector.broadcast %1163 : f64 to vector<4xf64>
            %1165 = memref.load %a[%k1_1_last_right, %1114, %k0_1_last_right] : memref<?x?x?xf64>
            %1166 = vector.broadcast %1165 : f64 to vector<4xf64>
            %1167 = memref.load %a[%k1_1_last_right, %1112, %k0_1_last_right] : memref<?x?x?xf64>
            %1168 = vector.broadcast %1167 : f64 to vector<4xf64>
            %1169 = memref.load %a[%k1_1_last_right, %1110, %k0_1_last_right] : memref<?x?x?xf64>
            %1170 = vector.broadcast %1169 : f64 to vector<4xf64>
            %1171 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %1103, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1172 = arith.mulf %1156, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1173 = arith.mulf %1158, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1174 = arith.mulf %1160, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1175 = arith.mulf %1162, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1176 = arith.mulf %1164, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1177 = arith.mulf %1166, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1178 = arith.mulf %1168, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1179 = arith.mulf %1170, %1171 fastmath<reassoc,contract> : vector<4xf64>
            %1180 = arith.addf %1147, %1172 fastmath<reassoc,contract> : vector<4xf64>
            %1181 = arith.addf %1148, %1173 fastmath<reassoc,contract> : vector<4xf64>
            %1182 = arith.addf %1149, %1174 fastmath<reassoc,contract> : vector<4xf64>
            %1183 = arith.addf %1150, %1175 fastmath<reassoc,contract> : vector<4xf64>
            %1184 = arith.addf %1151, %1176 fastmath<reassoc,contract> : vector<4xf64>
            %1185 = arith.addf %1152, %1177 fastmath<reassoc,contract> : vector<4xf64>
            %1186 = arith.addf %1153, %1178 fastmath<reassoc,contract> : vector<4xf64>
            %1187 = arith.addf %1154, %1179 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1180, %1181, %1182, %1183, %1184, %1185, %1186, %1187 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1139, %1140, %1141, %1142, %1143, %1144, %1145, %1146 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1188 = arith.cmpi slt, %c0, %1107 : index
        %1189 = arith.cmpi slt, %c1, %1107 : index
        %1190 = arith.cmpi slt, %c2, %1107 : index
        %1191 = arith.cmpi slt, %c3, %1107 : index
        %1192 = arith.cmpi slt, %c4, %1107 : index
        %1193 = arith.cmpi slt, %c5, %1107 : index
        %1194 = arith.cmpi slt, %c6, %1107 : index
        %1195 = arith.cmpi slt, %c7, %1107 : index
        vector.maskedstore %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %1103, %1123 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1122, %j_1_last_right_panel], %1103, %1124 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1120, %j_1_last_right_panel], %1103, %1125 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1118, %j_1_last_right_panel], %1103, %1126 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1116, %j_1_last_right_panel], %1103, %1127 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1114, %j_1_last_right_panel], %1103, %1128 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1112, %j_1_last_right_panel], %1103, %1129 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1110, %j_1_last_right_panel], %1103, %1130 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      scf.for %i_1_last_right_below_tile = %1071 to %4 step %c4 {
        %1196 = arith.addi %i_1_last_right_below_tile, %c4 overflow<nsw> : index
        %1197 = arith.subi %1196, %i_1_last_right_below_tile overflow<nsw> : index
        %1198 = arith.subi %4, %i_1_last_right_below_tile overflow<nsw> : index
        %1199 = arith.minsi %1197, %1198 : index
        %1200 = arith.addi %1199, %minus1 overflow<nsw> : index
        %1201 = arith.minsi %1200, %c3 : index
        %1202 = arith.addi %i_1_last_right_below_tile, %1201 : index
        %1203 = arith.minsi %1200, %c2 : index
        %1204 = arith.addi %i_1_last_right_below_tile, %1203 : index
        %1205 = arith.minsi %1200, %c1 : index
        %1206 = arith.addi %i_1_last_right_below_tile, %1205 : index
        %1207, %1208, %1209, %1210 = scf.for %k1_1_last_right_below = %c0 to %3 step %c1 iter_args(%1211 = %0, %1212 = %0, %1213 = %0, %1214 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1215, %1216, %1217, %1218 = scf.for %k0_1_last_right_below = %c0 to %5 step %c1 iter_args(%1219 = %1211, %1220 = %1212, %1221 = %1213, %1222 = %1214) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1223 = memref.load %a[%k1_1_last_right_below, %i_1_last_right_below_tile, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1224 = vector.broadcast %1223 : f64 to vector<4xf64>
            %1225 = memref.load %a[%k1_1_last_right_below, %1206, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1226 = vector.broadcast %1225 : f64 to vector<4xf64>
            %1227 = memref.load %a[%k1_1_last_right_below, %1204, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1228 = vector.broadcast %1227 : f64 to vector<4xf64>
            %1229 = memref.load %a[%k1_1_last_right_below, %1202, %k0_1_last_right_below] : memref<?x?x?xf64>
            %1230 = vector.broadcast %1229 : f64 to vector<4xf64>
            %1231 = vector.maskedload %a_copy_2[%k1_1_last_right_below, %k0_1_last_right_below, %c0], %1103, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1232 = arith.mulf %1224, %1231 fastmath<reassoc,contract> : vector<4xf64>
            %1233 = arith.mulf %1226, %1231 fastmath<reassoc,contract> : vector<4xf64>
            %1234 = arith.mulf %1228, %1231 fastmath<reassoc,contract> : vector<4xf64>
            %1235 = arith.mulf %1230, %1231 fastmath<reassoc,contract> : vector<4xf64>
            %1236 = arith.addf %1219, %1232 fastmath<reassoc,contract> : vector<4xf64>
            %1237 = arith.addf %1220, %1233 fastmath<reassoc,contract> : vector<4xf64>
            %1238 = arith.addf %1221, %1234 fastmath<reassoc,contract> : vector<4xf64>
            %1239 = arith.addf %1222, %1235 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1236, %1237, %1238, %1239 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1215, %1216, %1217, %1218 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1240 = arith.cmpi slt, %c0, %1199 : index
        %1241 = arith.cmpi slt, %c1, %1199 : index
        %1242 = arith.cmpi slt, %c2, %1199 : index
        %1243 = arith.cmpi slt, %c3, %1199 : index
        vector.maskedstore %out2_1[%i_1_last_right_below_tile, %j_1_last_right_panel], %1103, %1207 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1206, %j_1_last_right_panel], %1103, %1208 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1204, %j_1_last_right_panel], %1103, %1209 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1202, %j_1_last_right_panel], %1103, %1210 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1244 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1245 = arith.minsi %1244, %4 : index
        scf.for %i_2 = %i_1 to %1245 step %c1 {
          %1246 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1247 = arith.maxsi %1246, %j_1 : index
          %1248 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1249 = arith.minsi %1248, %4 : index
          scf.for %j_2 = %1247 to %1249 step %c1 {
            %1250 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1250, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %19 = llvm.mlir.constant(8191) : i64
    %20 = llvm.mlir.constant(13) : i64
    %21 = llvm.mlir.constant(53) : i64
    %22 = llvm.mlir.constant(82) : i64
    %23 = llvm.mlir.constant(36) : i64
    %24 = llvm.mlir.constant(58) : i64
    %25 = llvm.mlir.constant(16383) : i64
    %26 = llvm.mlir.constant(43) : i64
    %27 = llvm.mlir.constant(72) : i64
    %28 = llvm.mlir.constant(23) : i64
    %29 = llvm.mlir.constant(40) : i64
    %30 = llvm.mlir.constant(32768) : i64
    %31 = llvm.mlir.constant(168) : i64
    %32 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(24) : i64
    %34 = llvm.mlir.constant(32) : i64
    %35 = llvm.mlir.constant(48) : i64
    %36 = llvm.mlir.constant(56) : i64
    %37 = llvm.mlir.constant(64) : i64
    %38 = llvm.mlir.constant(80) : i64
    %39 = llvm.mlir.constant(88) : i64
    %40 = llvm.mlir.constant(96) : i64
    %41 = llvm.mlir.constant(104) : i64
    %42 = llvm.mlir.constant(112) : i64
    %43 = llvm.mlir.constant(120) : i64
    %44 = llvm.mlir.constant(128) : i64
    %45 = llvm.mlir.constant(136) : i64
    %46 = llvm.mlir.constant(144) : i64
    %47 = llvm.mlir.constant(152) : i64
    %48 = llvm.mlir.constant(160) : i64
    %49 = llvm.mlir.constant(0 : i32) : i32
    %50 = llvm.alloca %33 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %51 = llvm.mlir.constant(true) : i1
    %52 = llvm.mlir.constant(1 : i32) : i32
    %53 = llvm.mlir.constant(-64) : i64
    %54 = llvm.mlir.constant(30) : i64
    %55 = llvm.mlir.constant(47) : i64
    %56 = llvm.mlir.constant(33) : i64
    %57 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %58 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %59 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %60 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %61 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %62 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %63 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %64 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %65 = llvm.mul %a_size1, %b_stride1 : i64
    %66 = llvm.ashr %b_stride1, %1 : i64
    %67 = llvm.mul %66, %0 overflow<nsw> : i64
    %68 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %69 = llvm.add %a_size1, %3 overflow<nsw> : i64
    %70 = llvm.sdiv %69, %4 : i64
    %71 = llvm.srem %69, %4 : i64
    %72 = llvm.icmp "ne" %71, %6 : i64
    %73 = llvm.xor %71, %4 : i64
    %74 = llvm.icmp "slt" %73, %6 : i64
    %75 = llvm.and %72, %74 : i1
    %76 = llvm.add %70, %11 : i64
    %77 = llvm.select %75, %76, %70 : i1, i64
    %78 = llvm.mul %77, %5 overflow<nsw> : i64
    %79 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %80 = llvm.sdiv %79, %4 : i64
    %81 = llvm.srem %79, %4 : i64
    %82 = llvm.icmp "ne" %81, %6 : i64
    %83 = llvm.xor %81, %4 : i64
    %84 = llvm.icmp "slt" %83, %6 : i64
    %85 = llvm.and %82, %84 : i1
    %86 = llvm.add %80, %11 : i64
    %87 = llvm.select %85, %86, %80 : i1, i64
    %88 = llvm.mul %87, %4 overflow<nsw> : i64
    %89 = llvm.add %78, %88 overflow<nsw> : i64
    %90 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %91 = llvm.sdiv %90, %4 : i64
    %92 = llvm.srem %90, %4 : i64
    %93 = llvm.icmp "ne" %92, %6 : i64
    %94 = llvm.xor %92, %4 : i64
    %95 = llvm.icmp "slt" %94, %6 : i64
    %96 = llvm.and %93, %95 : i1
    %97 = llvm.add %91, %11 : i64
    %98 = llvm.select %96, %97, %91 : i1, i64
    %99 = llvm.mul %98, %4 overflow<nsw> : i64
    %100 = llvm.add %89, %99 overflow<nsw> : i64
    %101 = llvm.intr.smax(%100, %6) : (i64, i64) -> i64
    %102 = llvm.intr.smin(%101, %a_size1) : (i64, i64) -> i64
    %103 = llvm.ashr %79, %1 : i64
    %104 = llvm.mul %103, %0 overflow<nsw> : i64
    %105 = llvm.intr.smin(%104, %a_size1) : (i64, i64) -> i64
    %106 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %107 = llvm.mul %106, %a_size1 : i64
    %108 = llvm.icmp "sgt" %107, %15 : i64
    %109 = llvm.icmp "sgt" %107, %16 : i64
    %110 = llvm.sub %6, %b_stride1 : i64
    %111 = llvm.and %b_stride1, %110 : i64
    %112 = llvm.mul %106, %111 : i64
    %113 = llvm.icmp "sgt" %112, %17 : i64
    %114 = llvm.and %108, %113 : i1
    %115 = llvm.or %109, %114 : i1
    %116 = llvm.select %115, %106, %6 : i1, i64
    %117 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %118 = llvm.and %b_stride1, %10 : i64
    %119 = llvm.intr.smin(%9, %118) : (i64, i64) -> i64
    %120 = llvm.intr.smax(%119, %6) : (i64, i64) -> i64
    %121 = llvm.mul %117, %a_size1 : i64
    %122 = llvm.icmp "sgt" %121, %18 : i64
    %123 = llvm.select %122, %117, %6 : i1, i64
    %124 = llvm.select %122, %120, %6 : i1, i64
    %125 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %126 = llvm.intr.smax(%67, %6) : (i64, i64) -> i64
    %127 = llvm.add %126, %10 : i64
    %128 = llvm.udiv %127, %0 : i64
    %129 = llvm.intr.smax(%68, %6) : (i64, i64) -> i64
    %130 = llvm.add %129, %19 : i64
    %131 = llvm.udiv %130, %7 : i64
    %132 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %133 = llvm.intr.smax(%132, %6) : (i64, i64) -> i64
    %134 = llvm.mul %133, %20 : i64
    %135 = llvm.add %1, %134 : i64
    %136 = llvm.intr.smax(%102, %6) : (i64, i64) -> i64
    %137 = llvm.add %136, %3 : i64
    %138 = llvm.udiv %137, %4 : i64
    %139 = llvm.mul %133, %21 : i64
    %140 = llvm.add %22, %139 : i64
    %141 = llvm.mul %138, %140 : i64
    %142 = llvm.sub %a_size1, %102 : i64
    %143 = llvm.intr.smax(%142, %6) : (i64, i64) -> i64
    %144 = llvm.add %143, %1 : i64
    %145 = llvm.udiv %144, %9 : i64
    %146 = llvm.mul %133, %23 : i64
    %147 = llvm.add %24, %146 : i64
    %148 = llvm.mul %145, %147 : i64
    %149 = llvm.add %20, %135 : i64
    %150 = llvm.add %149, %141 : i64
    %151 = llvm.add %150, %148 : i64
    %152 = llvm.mul %131, %151 : i64
    %153 = llvm.add %2, %152 : i64
    %154 = llvm.mul %128, %153 : i64
    %155 = llvm.sub %b_stride1, %67 : i64
    %156 = llvm.intr.smax(%155, %6) : (i64, i64) -> i64
    %157 = llvm.add %156, %1 : i64
    %158 = llvm.udiv %157, %9 : i64
    %159 = llvm.add %129, %25 : i64
    %160 = llvm.udiv %159, %8 : i64
    %161 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %162 = llvm.intr.smax(%161, %6) : (i64, i64) -> i64
    %163 = llvm.mul %162, %10 : i64
    %164 = llvm.add %1, %163 : i64
    %165 = llvm.intr.smax(%105, %6) : (i64, i64) -> i64
    %166 = llvm.add %165, %10 : i64
    %167 = llvm.udiv %166, %0 : i64
    %168 = llvm.mul %162, %26 : i64
    %169 = llvm.add %27, %168 : i64
    %170 = llvm.mul %167, %169 : i64
    %171 = llvm.sub %a_size1, %105 : i64
    %172 = llvm.intr.smax(%171, %6) : (i64, i64) -> i64
    %173 = llvm.add %172, %1 : i64
    %174 = llvm.udiv %173, %9 : i64
    %175 = llvm.mul %162, %28 : i64
    %176 = llvm.add %29, %175 : i64
    %177 = llvm.mul %174, %176 : i64
    %178 = llvm.add %20, %164 : i64
    %179 = llvm.add %178, %170 : i64
    %180 = llvm.add %179, %177 : i64
    %181 = llvm.mul %160, %180 : i64
    %182 = llvm.add %0, %181 : i64
    %183 = llvm.mul %158, %182 : i64
    %184 = llvm.add %12, %154 : i64
    %185 = llvm.add %184, %183 : i64
    %186 = llvm.mul %125, %185 : i64
    %187 = llvm.icmp "sge" %186, %30 : i64
    %188 = llvm.icmp "sgt" %a_size0, %6 : i64
    %189 = llvm.select %188, %a_size0, %6 : i1, i64
    llvm.cond_br %187, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.getelementptr inbounds %32[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %190 {alignment = 8 : i64} : i64, !llvm.ptr
    %191 = llvm.getelementptr inbounds %32[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %68, %191 {alignment = 8 : i64} : i64, !llvm.ptr
    %192 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %116, %192 {alignment = 8 : i64} : i64, !llvm.ptr
    %193 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %115, %193 {alignment = 8 : i64} : i1, !llvm.ptr
    %194 = llvm.getelementptr inbounds %32[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %194 {alignment = 8 : i64} : i64, !llvm.ptr
    %195 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %195 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %196 = llvm.getelementptr inbounds %32[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %196 {alignment = 8 : i64} : i64, !llvm.ptr
    %197 = llvm.getelementptr inbounds %32[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %197 {alignment = 8 : i64} : i64, !llvm.ptr
    %198 = llvm.getelementptr inbounds %32[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %198 {alignment = 8 : i64} : i64, !llvm.ptr
    %199 = llvm.getelementptr inbounds %32[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %199 {alignment = 8 : i64} : i64, !llvm.ptr
    %200 = llvm.getelementptr inbounds %32[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %102, %200 {alignment = 8 : i64} : i64, !llvm.ptr
    %201 = llvm.getelementptr inbounds %32[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %201 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %202 = llvm.getelementptr inbounds %32[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %202 {alignment = 8 : i64} : i64, !llvm.ptr
    %203 = llvm.getelementptr inbounds %32[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %203 {alignment = 8 : i64} : i64, !llvm.ptr
    %204 = llvm.getelementptr inbounds %32[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %204 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %205 = llvm.getelementptr inbounds %32[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %205 {alignment = 8 : i64} : i64, !llvm.ptr
    %206 = llvm.getelementptr inbounds %32[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %123, %206 {alignment = 8 : i64} : i64, !llvm.ptr
    %207 = llvm.getelementptr inbounds %32[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %124, %207 {alignment = 8 : i64} : i64, !llvm.ptr
    %208 = llvm.getelementptr inbounds %32[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %122, %208 {alignment = 8 : i64} : i1, !llvm.ptr
    %209 = llvm.getelementptr inbounds %32[%48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %105, %209 {alignment = 8 : i64} : i64, !llvm.ptr
    %210 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %211 = llvm.call @stepwell_parallel_for(%210, %32, %189, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%211 : i32)
  ^bb2:
    %212 = llvm.call @program.parallel0(%6, %189, %a_size0, %67, %68, %116, %115, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %60, %102, %out0, %a_size1, %65, %a, %59, %123, %124, %122, %105) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1, i64) -> i32
    llvm.br ^bb3(%212 : i32)
  ^bb3(%213: i32):
    %214 = llvm.icmp "eq" %213, %49 : i32
    llvm.cond_br %214, ^bb4, ^bb64(%213 : i32)
  ^bb4:
    %215 = llvm.intr.smax(%v_size0, %6) : (i64, i64) -> i64
    %216 = llvm.ashr %v_size0, %12 : i64
    %217 = llvm.mul %216, %9 : i64
    %218 = llvm.intr.smax(%217, %6) : (i64, i64) -> i64
    %219 = llvm.add %218, %1 : i64
    %220 = llvm.udiv %219, %9 : i64
    %221 = llvm.mul %220, %3 : i64
    %222 = llvm.add %0, %221 : i64
    %223 = llvm.add %222, %10 : i64
    %224 = llvm.mul %215, %223 : i64
    %225 = llvm.icmp "sge" %224, %30 : i64
    %226 = llvm.icmp "sgt" %v_size0, %6 : i64
    %227 = llvm.select %226, %v_size0, %6 : i1, i64
    llvm.cond_br %225, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %50 {alignment = 8 : i64} : i64, !llvm.ptr
    %228 = llvm.getelementptr inbounds %50[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %228 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %229 = llvm.getelementptr inbounds %50[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %229 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %230 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %231 = llvm.call @stepwell_parallel_for(%230, %50, %227, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%231 : i32)
  ^bb6:
    %232 = llvm.call @program.parallel1(%6, %227, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%232 : i32)
  ^bb7(%233: i32):
    %234 = llvm.ashr %a_size1, %1 : i64
    %235 = llvm.mul %234, %0 overflow<nsw> : i64
    %236 = llvm.icmp "slt" %6, %235 : i64
    llvm.cond_br %236, ^bb8(%6 : i64), ^bb30
  ^bb8(%j_1_block: i64):
    %237 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %238 = llvm.icmp "slt" %j_1_block, %237 : i64
    llvm.cond_br %238, ^bb9(%j_1_block : i64), ^bb29
  ^bb9(%j_1_panel: i64):
    %239 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%37, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %240 = llvm.extractvalue %239[0] : !llvm.struct<(i64, i1)>
    %241 = llvm.extractvalue %239[1] : !llvm.struct<(i64, i1)>
    %242 = llvm.xor %241, %51 : i1
    llvm.cond_br %242, ^bb10, ^bb64(%52 : i32)
  ^bb10:
    %243 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%240, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %244 = llvm.extractvalue %243[0] : !llvm.struct<(i64, i1)>
    %245 = llvm.extractvalue %243[1] : !llvm.struct<(i64, i1)>
    %246 = llvm.xor %245, %51 : i1
    llvm.cond_br %246, ^bb11, ^bb64(%52 : i32)
  ^bb11:
    %247 = llvm.add %244, %37 overflow<nsw> : i64
    %248 = llvm.and %247, %53 : i64
    %a_copy = llvm.call @aligned_alloc(%37, %248) : (i64, i64) -> !llvm.ptr
    %249 = llvm.mlir.zero : !llvm.ptr
    %250 = llvm.icmp "ne" %a_copy, %249 : !llvm.ptr
    llvm.cond_br %250, ^bb12, ^bb64(%52 : i32)
  ^bb12:
    %251 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %252 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %252, ^bb13(%6 : i64), ^bb16
  ^bb13(%k1_1_copy: i64):
    %253 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %253, ^bb14(%6 : i64), ^bb15
  ^bb14(%k0_1_copy: i64):
    %254 = llvm.mul %k1_1_copy, %59 overflow<nsw> : i64
    %255 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %256 = llvm.add %254, %255 overflow<nsw> : i64
    %257 = llvm.add %256, %k0_1_copy overflow<nsw> : i64
    %258 = llvm.getelementptr inbounds %a[%257] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %259 = llvm.load %258 {alignment = 8 : i64} : !llvm.ptr -> f64
    %260 = llvm.getelementptr inbounds %258[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %261 = llvm.load %260 {alignment = 8 : i64} : !llvm.ptr -> f64
    %262 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %258[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %264 = llvm.load %263 {alignment = 8 : i64} : !llvm.ptr -> f64
    %265 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %266 = llvm.getelementptr inbounds %258[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %267 = llvm.load %266 {alignment = 8 : i64} : !llvm.ptr -> f64
    %268 = llvm.mlir.poison : vector<4xf64>
    %269 = llvm.insertelement %259, %268[%6 : i64] : vector<4xf64>
    %270 = llvm.insertelement %261, %269[%2 : i64] : vector<4xf64>
    %271 = llvm.insertelement %264, %270[%12 : i64] : vector<4xf64>
    %272 = llvm.insertelement %267, %271[%1 : i64] : vector<4xf64>
    %273 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %274 = llvm.getelementptr inbounds %258[%273] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %275 = llvm.load %274 {alignment = 8 : i64} : !llvm.ptr -> f64
    %276 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %258[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> f64
    %279 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %280 = llvm.getelementptr inbounds %258[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %281 = llvm.load %280 {alignment = 8 : i64} : !llvm.ptr -> f64
    %282 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %283 = llvm.getelementptr inbounds %258[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %284 = llvm.load %283 {alignment = 8 : i64} : !llvm.ptr -> f64
    %285 = llvm.mlir.poison : vector<4xf64>
    %286 = llvm.insertelement %275, %285[%6 : i64] : vector<4xf64>
    %287 = llvm.insertelement %278, %286[%2 : i64] : vector<4xf64>
    %288 = llvm.insertelement %281, %287[%12 : i64] : vector<4xf64>
    %289 = llvm.insertelement %284, %288[%1 : i64] : vector<4xf64>
    %290 = llvm.mul %k1_1_copy, %251 overflow<nsw> : i64
    %291 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %292 = llvm.add %290, %291 overflow<nsw> : i64
    %293 = llvm.getelementptr inbounds %a_copy[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %272, %293 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %294 = llvm.add %6, %9 overflow<nsw> : i64
    %295 = llvm.add %290, %291 overflow<nsw> : i64
    %296 = llvm.add %295, %294 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %a_copy[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %289, %297 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %298 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %299 = llvm.icmp "slt" %298, %a_stride1 : i64
    llvm.cond_br %299, ^bb14(%298 : i64), ^bb15
  ^bb15:
    %300 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %301 = llvm.icmp "slt" %300, %a_size0 : i64
    llvm.cond_br %301, ^bb13(%300 : i64), ^bb16
  ^bb16:
    %302 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %303 = llvm.sdiv %302, %4 : i64
    %304 = llvm.srem %302, %4 : i64
    %305 = llvm.icmp "ne" %304, %6 : i64
    %306 = llvm.xor %304, %4 : i64
    %307 = llvm.icmp "slt" %306, %6 : i64
    %308 = llvm.and %305, %307 : i1
    %309 = llvm.add %303, %11 : i64
    %310 = llvm.select %308, %309, %303 : i1, i64
    %311 = llvm.mul %310, %4 overflow<nsw> : i64
    %312 = llvm.add %311, %j_1_block overflow<nsw> : i64
    %313 = llvm.icmp "slt" %j_1_block, %312 : i64
    llvm.cond_br %313, ^bb17(%j_1_block : i64), ^bb22
  ^bb17(%i_1_tile: i64):
    %314 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %314, ^bb18(%6, %62, %62, %62, %62, %62, %62, %62, %62, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%62, %62, %62, %62, %62, %62, %62, %62, %62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k1: i64, %315: vector<4xf64>, %316: vector<4xf64>, %317: vector<4xf64>, %318: vector<4xf64>, %319: vector<4xf64>, %320: vector<4xf64>, %321: vector<4xf64>, %322: vector<4xf64>, %323: vector<4xf64>, %324: vector<4xf64>, %325: vector<4xf64>, %326: vector<4xf64>):
    %327 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %327, ^bb19(%6, %315, %316, %317, %318, %319, %320, %321, %322, %323, %324, %325, %326 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%315, %316, %317, %318, %319, %320, %321, %322, %323, %324, %325, %326 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%k0: i64, %328: vector<4xf64>, %329: vector<4xf64>, %330: vector<4xf64>, %331: vector<4xf64>, %332: vector<4xf64>, %333: vector<4xf64>, %334: vector<4xf64>, %335: vector<4xf64>, %336: vector<4xf64>, %337: vector<4xf64>, %338: vector<4xf64>, %339: vector<4xf64>):
    %340 = llvm.mul %k1, %59 overflow<nsw> : i64
    %341 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %342 = llvm.add %340, %341 overflow<nsw> : i64
    %343 = llvm.add %342, %k0 overflow<nsw> : i64
    %344 = llvm.getelementptr inbounds %a[%343] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %345 = llvm.load %344 {alignment = 8 : i64} : !llvm.ptr -> f64
    %346 = llvm.mlir.poison : vector<4xf64>
    %347 = llvm.insertelement %345, %346[%6 : i64] : vector<4xf64>
    %348 = llvm.shufflevector %347, %346 [0, 0, 0, 0] : vector<4xf64>
    %349 = llvm.getelementptr inbounds %344[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> f64
    %351 = llvm.mlir.poison : vector<4xf64>
    %352 = llvm.insertelement %350, %351[%6 : i64] : vector<4xf64>
    %353 = llvm.shufflevector %352, %351 [0, 0, 0, 0] : vector<4xf64>
    %354 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %344[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %356 = llvm.load %355 {alignment = 8 : i64} : !llvm.ptr -> f64
    %357 = llvm.mlir.poison : vector<4xf64>
    %358 = llvm.insertelement %356, %357[%6 : i64] : vector<4xf64>
    %359 = llvm.shufflevector %358, %357 [0, 0, 0, 0] : vector<4xf64>
    %360 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %344[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %362 = llvm.load %361 {alignment = 8 : i64} : !llvm.ptr -> f64
    %363 = llvm.mlir.poison : vector<4xf64>
    %364 = llvm.insertelement %362, %363[%6 : i64] : vector<4xf64>
    %365 = llvm.shufflevector %364, %363 [0, 0, 0, 0] : vector<4xf64>
    %366 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %344[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> f64
    %369 = llvm.mlir.poison : vector<4xf64>
    %370 = llvm.insertelement %368, %369[%6 : i64] : vector<4xf64>
    %371 = llvm.shufflevector %370, %369 [0, 0, 0, 0] : vector<4xf64>
    %372 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %344[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> f64
    %375 = llvm.mlir.poison : vector<4xf64>
    %376 = llvm.insertelement %374, %375[%6 : i64] : vector<4xf64>
    %377 = llvm.shufflevector %376, %375 [0, 0, 0, 0] : vector<4xf64>
    %378 = llvm.mul %k1, %251 overflow<nsw> : i64
    %379 = llvm.mul %k0, %0 overflow<nsw> : i64
    %380 = llvm.add %378, %379 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %a_copy[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %382 = llvm.load %381 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %383 = llvm.add %6, %9 overflow<nsw> : i64
    %384 = llvm.add %378, %379 overflow<nsw> : i64
    %385 = llvm.add %384, %383 overflow<nsw> : i64
    %386 = llvm.getelementptr inbounds %a_copy[%385] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %387 = llvm.load %386 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %388 = llvm.fmul %348, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %389 = llvm.fmul %348, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %390 = llvm.fmul %353, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %391 = llvm.fmul %353, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %392 = llvm.fmul %359, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %393 = llvm.fmul %359, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %394 = llvm.fmul %365, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %395 = llvm.fmul %365, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %396 = llvm.fmul %371, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %397 = llvm.fmul %371, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %398 = llvm.fmul %377, %382 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %399 = llvm.fmul %377, %387 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %400 = llvm.fadd %328, %388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %401 = llvm.fadd %329, %389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %402 = llvm.fadd %330, %390 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %403 = llvm.fadd %331, %391 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %404 = llvm.fadd %332, %392 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %405 = llvm.fadd %333, %393 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %406 = llvm.fadd %334, %394 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %407 = llvm.fadd %335, %395 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %408 = llvm.fadd %336, %396 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %409 = llvm.fadd %337, %397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %410 = llvm.fadd %338, %398 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %411 = llvm.fadd %339, %399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %412 = llvm.add %k0, %2 overflow<nsw> : i64
    %413 = llvm.icmp "slt" %412, %a_stride1 : i64
    llvm.cond_br %413, ^bb19(%412, %400, %401, %402, %403, %404, %405, %406, %407, %408, %409, %410, %411 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%400, %401, %402, %403, %404, %405, %406, %407, %408, %409, %410, %411 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%414: vector<4xf64>, %415: vector<4xf64>, %416: vector<4xf64>, %417: vector<4xf64>, %418: vector<4xf64>, %419: vector<4xf64>, %420: vector<4xf64>, %421: vector<4xf64>, %422: vector<4xf64>, %423: vector<4xf64>, %424: vector<4xf64>, %425: vector<4xf64>):
    %426 = llvm.add %k1, %2 overflow<nsw> : i64
    %427 = llvm.icmp "slt" %426, %a_size0 : i64
    llvm.cond_br %427, ^bb18(%426, %414, %415, %416, %417, %418, %419, %420, %421, %422, %423, %424, %425 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%414, %415, %416, %417, %418, %419, %420, %421, %422, %423, %424, %425 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%428: vector<4xf64>, %429: vector<4xf64>, %430: vector<4xf64>, %431: vector<4xf64>, %432: vector<4xf64>, %433: vector<4xf64>, %434: vector<4xf64>, %435: vector<4xf64>, %436: vector<4xf64>, %437: vector<4xf64>, %438: vector<4xf64>, %439: vector<4xf64>):
    %440 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %441 = llvm.add %440, %j_1_panel overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %out2[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %428, %442 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %443 = llvm.getelementptr inbounds %442[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %429, %443 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %444 = llvm.getelementptr inbounds %442[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %430, %444 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %445 = llvm.getelementptr inbounds %444[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %431, %445 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %446 = llvm.mul %12, %a_size1 overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %442[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %432, %447 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %448 = llvm.getelementptr inbounds %447[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %433, %448 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %449 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %450 = llvm.getelementptr inbounds %442[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %434, %450 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %451 = llvm.getelementptr inbounds %450[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %435, %451 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %452 = llvm.mul %9, %a_size1 overflow<nsw> : i64
    %453 = llvm.getelementptr inbounds %442[%452] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %436, %453 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %454 = llvm.getelementptr inbounds %453[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %437, %454 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %455 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %456 = llvm.getelementptr inbounds %442[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %438, %456 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %457 = llvm.getelementptr inbounds %456[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %439, %457 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %458 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %459 = llvm.icmp "slt" %458, %312 : i64
    llvm.cond_br %459, ^bb17(%458 : i64), ^bb22
  ^bb22:
    %460 = llvm.icmp "slt" %312, %a_size1 : i64
    llvm.cond_br %460, ^bb23(%312 : i64), ^bb28
  ^bb23(%i_1_below_tile: i64):
    %461 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %462 = llvm.sub %461, %i_1_below_tile overflow<nsw> : i64
    %463 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %464 = llvm.intr.smin(%462, %463) : (i64, i64) -> i64
    %465 = llvm.add %464, %11 overflow<nsw> : i64
    %466 = llvm.intr.smin(%465, %1) : (i64, i64) -> i64
    %467 = llvm.add %i_1_below_tile, %466 : i64
    %468 = llvm.intr.smin(%465, %12) : (i64, i64) -> i64
    %469 = llvm.add %i_1_below_tile, %468 : i64
    %470 = llvm.intr.smin(%465, %2) : (i64, i64) -> i64
    %471 = llvm.add %i_1_below_tile, %470 : i64
    %472 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %472, ^bb24(%6, %62, %62, %62, %62, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%62, %62, %62, %62, %62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%k1_1_below: i64, %473: vector<4xf64>, %474: vector<4xf64>, %475: vector<4xf64>, %476: vector<4xf64>, %477: vector<4xf64>, %478: vector<4xf64>, %479: vector<4xf64>, %480: vector<4xf64>):
    %481 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %481, ^bb25(%6, %473, %474, %475, %476, %477, %478, %479, %480 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%473, %474, %475, %476, %477, %478, %479, %480 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_1_below: i64, %482: vector<4xf64>, %483: vector<4xf64>, %484: vector<4xf64>, %485: vector<4xf64>, %486: vector<4xf64>, %487: vector<4xf64>, %488: vector<4xf64>, %489: vector<4xf64>):
    %490 = llvm.mul %k1_1_below, %59 overflow<nsw> : i64
    %491 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %492 = llvm.add %490, %491 overflow<nsw> : i64
    %493 = llvm.add %492, %k0_1_below overflow<nsw> : i64
    %494 = llvm.getelementptr inbounds %a[%493] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %495 = llvm.load %494 {alignment = 8 : i64} : !llvm.ptr -> f64
    %496 = llvm.mlir.poison : vector<4xf64>
    %497 = llvm.insertelement %495, %496[%6 : i64] : vector<4xf64>
    %498 = llvm.shufflevector %497, %496 [0, 0, 0, 0] : vector<4xf64>
    %499 = llvm.mul %471, %a_stride1 overflow<nsw> : i64
    %500 = llvm.add %490, %499 overflow<nsw> : i64
    %501 = llvm.add %500, %k0_1_below overflow<nsw> : i64
    %502 = llvm.getelementptr inbounds %a[%501] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %503 = llvm.load %502 {alignment = 8 : i64} : !llvm.ptr -> f64
    %504 = llvm.mlir.poison : vector<4xf64>
    %505 = llvm.insertelement %503, %504[%6 : i64] : vector<4xf64>
    %506 = llvm.shufflevector %505, %504 [0, 0, 0, 0] : vector<4xf64>
    %507 = llvm.mul %469, %a_stride1 overflow<nsw> : i64
    %508 = llvm.add %490, %507 overflow<nsw> : i64
    %509 = llvm.add %508, %k0_1_below overflow<nsw> : i64
    %510 = llvm.getelementptr inbounds %a[%509] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %511 = llvm.load %510 {alignment = 8 : i64} : !llvm.ptr -> f64
    %512 = llvm.mlir.poison : vector<4xf64>
    %513 = llvm.insertelement %511, %512[%6 : i64] : vector<4xf64>
    %514 = llvm.shufflevector %513, %512 [0, 0, 0, 0] : vector<4xf64>
    %515 = llvm.mul %467, %a_stride1 overflow<nsw> : i64
    %516 = llvm.add %490, %515 overflow<nsw> : i64
    %517 = llvm.add %516, %k0_1_below overflow<nsw> : i64
    %518 = llvm.getelementptr inbounds %a[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %519 = llvm.load %518 {alignment = 8 : i64} : !llvm.ptr -> f64
    %520 = llvm.mlir.poison : vector<4xf64>
    %521 = llvm.insertelement %519, %520[%6 : i64] : vector<4xf64>
    %522 = llvm.shufflevector %521, %520 [0, 0, 0, 0] : vector<4xf64>
    %523 = llvm.mul %k1_1_below, %251 overflow<nsw> : i64
    %524 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %525 = llvm.add %523, %524 overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %a_copy[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %527 = llvm.load %526 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %528 = llvm.add %6, %9 overflow<nsw> : i64
    %529 = llvm.add %523, %524 overflow<nsw> : i64
    %530 = llvm.add %529, %528 overflow<nsw> : i64
    %531 = llvm.getelementptr inbounds %a_copy[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %532 = llvm.load %531 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %533 = llvm.fmul %498, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %534 = llvm.fmul %498, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %535 = llvm.fmul %506, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %536 = llvm.fmul %506, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %537 = llvm.fmul %514, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %538 = llvm.fmul %514, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %539 = llvm.fmul %522, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %540 = llvm.fmul %522, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %541 = llvm.fadd %482, %533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %542 = llvm.fadd %483, %534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %543 = llvm.fadd %484, %535 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %544 = llvm.fadd %485, %536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %545 = llvm.fadd %486, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %546 = llvm.fadd %487, %538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %547 = llvm.fadd %488, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %548 = llvm.fadd %489, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %549 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %550 = llvm.icmp "slt" %549, %a_stride1 : i64
    llvm.cond_br %550, ^bb25(%549, %541, %542, %543, %544, %545, %546, %547, %548 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%541, %542, %543, %544, %545, %546, %547, %548 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%551: vector<4xf64>, %552: vector<4xf64>, %553: vector<4xf64>, %554: vector<4xf64>, %555: vector<4xf64>, %556: vector<4xf64>, %557: vector<4xf64>, %558: vector<4xf64>):
    %559 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %560 = llvm.icmp "slt" %559, %a_size0 : i64
    llvm.cond_br %560, ^bb24(%559, %551, %552, %553, %554, %555, %556, %557, %558 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%551, %552, %553, %554, %555, %556, %557, %558 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%561: vector<4xf64>, %562: vector<4xf64>, %563: vector<4xf64>, %564: vector<4xf64>, %565: vector<4xf64>, %566: vector<4xf64>, %567: vector<4xf64>, %568: vector<4xf64>):
    %569 = llvm.icmp "slt" %6, %464 : i64
    %570 = llvm.icmp "slt" %2, %464 : i64
    %571 = llvm.icmp "slt" %12, %464 : i64
    %572 = llvm.icmp "slt" %1, %464 : i64
    %573 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %574 = llvm.add %573, %j_1_panel overflow<nsw> : i64
    %575 = llvm.getelementptr inbounds %out2[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %561, %575 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %576 = llvm.getelementptr inbounds %575[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %562, %576 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %577 = llvm.mul %471, %a_size1 overflow<nsw> : i64
    %578 = llvm.add %577, %j_1_panel overflow<nsw> : i64
    %579 = llvm.getelementptr inbounds %out2[%578] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %563, %579 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %580 = llvm.getelementptr inbounds %579[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %564, %580 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %581 = llvm.mul %469, %a_size1 overflow<nsw> : i64
    %582 = llvm.add %581, %j_1_panel overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %out2[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %565, %583 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %584 = llvm.getelementptr inbounds %583[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %566, %584 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %585 = llvm.mul %467, %a_size1 overflow<nsw> : i64
    %586 = llvm.add %585, %j_1_panel overflow<nsw> : i64
    %587 = llvm.getelementptr inbounds %out2[%586] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %567, %587 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %588 = llvm.getelementptr inbounds %587[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %568, %588 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %589 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %590 = llvm.icmp "slt" %589, %a_size1 : i64
    llvm.cond_br %590, ^bb23(%589 : i64), ^bb28
  ^bb28:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %591 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %592 = llvm.icmp "slt" %591, %237 : i64
    llvm.cond_br %592, ^bb9(%591 : i64), ^bb29
  ^bb29:
    %593 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %594 = llvm.icmp "slt" %593, %235 : i64
    llvm.cond_br %594, ^bb8(%593 : i64), ^bb30
  ^bb30:
    %595 = llvm.mul %234, %13 overflow<nsw> : i64
    %596 = llvm.add %a_size1, %595 overflow<nsw> : i64
    %597 = llvm.ashr %596, %1 : i64
    %598 = llvm.mul %597, %0 overflow<nsw> : i64
    %599 = llvm.add %598, %235 overflow<nsw> : i64
    %600 = llvm.add %596, %3 overflow<nsw> : i64
    %601 = llvm.sdiv %600, %4 : i64
    %602 = llvm.srem %600, %4 : i64
    %603 = llvm.icmp "ne" %602, %6 : i64
    %604 = llvm.xor %602, %4 : i64
    %605 = llvm.icmp "slt" %604, %6 : i64
    %606 = llvm.and %603, %605 : i1
    %607 = llvm.add %601, %11 : i64
    %608 = llvm.select %606, %607, %601 : i1, i64
    %609 = llvm.mul %608, %5 overflow<nsw> : i64
    %610 = llvm.add %235, %609 overflow<nsw> : i64
    %611 = llvm.add %596, %1 overflow<nsw> : i64
    %612 = llvm.sdiv %611, %4 : i64
    %613 = llvm.srem %611, %4 : i64
    %614 = llvm.icmp "ne" %613, %6 : i64
    %615 = llvm.xor %613, %4 : i64
    %616 = llvm.icmp "slt" %615, %6 : i64
    %617 = llvm.and %614, %616 : i1
    %618 = llvm.add %612, %11 : i64
    %619 = llvm.select %617, %618, %612 : i1, i64
    %620 = llvm.mul %619, %4 overflow<nsw> : i64
    %621 = llvm.add %610, %620 overflow<nsw> : i64
    %622 = llvm.add %596, %2 overflow<nsw> : i64
    %623 = llvm.sdiv %622, %4 : i64
    %624 = llvm.srem %622, %4 : i64
    %625 = llvm.icmp "ne" %624, %6 : i64
    %626 = llvm.xor %624, %4 : i64
    %627 = llvm.icmp "slt" %626, %6 : i64
    %628 = llvm.and %625, %627 : i1
    %629 = llvm.add %623, %11 : i64
    %630 = llvm.select %628, %629, %623 : i1, i64
    %631 = llvm.mul %630, %4 overflow<nsw> : i64
    %632 = llvm.add %621, %631 overflow<nsw> : i64
    %633 = llvm.intr.smax(%632, %235) : (i64, i64) -> i64
    %634 = llvm.intr.smin(%633, %a_size1) : (i64, i64) -> i64
    %635 = llvm.sub %599, %235 : i64
    %636 = llvm.intr.smax(%635, %6) : (i64, i64) -> i64
    %637 = llvm.add %636, %10 : i64
    %638 = llvm.udiv %637, %0 : i64
    %639 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %640 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %641 = llvm.mul %640, %54 : i64
    %642 = llvm.add %2, %641 : i64
    %643 = llvm.mul %639, %642 : i64
    %644 = llvm.sub %634, %235 : i64
    %645 = llvm.intr.smax(%644, %6) : (i64, i64) -> i64
    %646 = llvm.add %645, %3 : i64
    %647 = llvm.udiv %646, %4 : i64
    %648 = llvm.mul %640, %55 : i64
    %649 = llvm.add %2, %648 : i64
    %650 = llvm.mul %639, %649 : i64
    %651 = llvm.add %55, %650 : i64
    %652 = llvm.mul %647, %651 : i64
    %653 = llvm.sub %a_size1, %634 : i64
    %654 = llvm.intr.smax(%653, %6) : (i64, i64) -> i64
    %655 = llvm.add %654, %1 : i64
    %656 = llvm.udiv %655, %9 : i64
    %657 = llvm.mul %640, %56 : i64
    %658 = llvm.add %2, %657 : i64
    %659 = llvm.mul %639, %658 : i64
    %660 = llvm.add %56, %659 : i64
    %661 = llvm.mul %656, %660 : i64
    %662 = llvm.add %3, %643 : i64
    %663 = llvm.add %662, %652 : i64
    %664 = llvm.add %663, %661 : i64
    %665 = llvm.mul %638, %664 : i64
    %666 = llvm.icmp "sge" %665, %30 : i64
    %667 = llvm.sub %599, %235 overflow<nsw> : i64
    %668 = llvm.icmp "sgt" %667, %6 : i64
    %669 = llvm.sub %667, %2 overflow<nsw> : i64
    %670 = llvm.sdiv %669, %0 : i64
    %671 = llvm.add %670, %2 overflow<nsw> : i64
    %672 = llvm.select %668, %671, %6 : i1, i64
    llvm.cond_br %666, ^bb31, ^bb32
  ^bb31:
    llvm.store %235, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %673 = llvm.getelementptr inbounds %57[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %599, %673 {alignment = 8 : i64} : i64, !llvm.ptr
    %674 = llvm.getelementptr inbounds %57[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %674 {alignment = 8 : i64} : i64, !llvm.ptr
    %675 = llvm.getelementptr inbounds %57[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %675 {alignment = 8 : i64} : i64, !llvm.ptr
    %676 = llvm.getelementptr inbounds %57[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %676 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %677 = llvm.getelementptr inbounds %57[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %677 {alignment = 8 : i64} : i64, !llvm.ptr
    %678 = llvm.getelementptr inbounds %57[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %678 {alignment = 8 : i64} : i64, !llvm.ptr
    %679 = llvm.getelementptr inbounds %57[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %634, %679 {alignment = 8 : i64} : i64, !llvm.ptr
    %680 = llvm.getelementptr inbounds %57[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %680 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %681 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %682 = llvm.call @stepwell_parallel_for(%681, %57, %672, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%682 : i32)
  ^bb32:
    %683 = llvm.call @program.parallel2(%6, %672, %235, %599, %a_size0, %a_stride1, %a, %a_size1, %59, %634, %out2) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb33(%683 : i32)
  ^bb33(%684: i32):
    %685 = llvm.icmp "eq" %684, %49 : i32
    llvm.cond_br %685, ^bb34, ^bb64(%684 : i32)
  ^bb34:
    %686 = llvm.add %79, %595 overflow<nsw> : i64
    %687 = llvm.ashr %686, %1 : i64
    %688 = llvm.mul %687, %0 overflow<nsw> : i64
    %689 = llvm.add %688, %235 overflow<nsw> : i64
    %690 = llvm.intr.smax(%689, %235) : (i64, i64) -> i64
    %691 = llvm.intr.smin(%690, %a_size1) : (i64, i64) -> i64
    %692 = llvm.and %a_size1, %10 : i64
    %693 = llvm.intr.smin(%9, %692) : (i64, i64) -> i64
    %694 = llvm.intr.smax(%693, %6) : (i64, i64) -> i64
    %695 = llvm.icmp "slt" %599, %a_size1 : i64
    llvm.cond_br %695, ^bb35(%599 : i64), ^bb55
  ^bb35(%j_1_last_right_panel: i64):
    %696 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %697 = llvm.extractvalue %696[0] : !llvm.struct<(i64, i1)>
    %698 = llvm.extractvalue %696[1] : !llvm.struct<(i64, i1)>
    %699 = llvm.xor %698, %51 : i1
    llvm.cond_br %699, ^bb36, ^bb64(%52 : i32)
  ^bb36:
    %700 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%697, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %701 = llvm.extractvalue %700[0] : !llvm.struct<(i64, i1)>
    %702 = llvm.extractvalue %700[1] : !llvm.struct<(i64, i1)>
    %703 = llvm.xor %702, %51 : i1
    llvm.cond_br %703, ^bb37, ^bb64(%52 : i32)
  ^bb37:
    %704 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%701, %694) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %705 = llvm.extractvalue %704[0] : !llvm.struct<(i64, i1)>
    %706 = llvm.extractvalue %704[1] : !llvm.struct<(i64, i1)>
    %707 = llvm.xor %706, %51 : i1
    llvm.cond_br %707, ^bb38, ^bb64(%52 : i32)
  ^bb38:
    %708 = llvm.add %705, %37 overflow<nsw> : i64
    %709 = llvm.and %708, %53 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%37, %709) : (i64, i64) -> !llvm.ptr
    %710 = llvm.mlir.zero : !llvm.ptr
    %711 = llvm.icmp "ne" %a_copy_1, %710 : !llvm.ptr
    llvm.cond_br %711, ^bb39, ^bb64(%52 : i32)
  ^bb39:
    %712 = llvm.mul %694, %a_stride1 overflow<nsw> : i64
    %713 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %714 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %715 = llvm.add %j_1_last_right_panel, %9 : i64
    %716 = llvm.intr.smin(%715, %a_size1) : (i64, i64) -> i64
    %717 = llvm.sub %716, %j_1_last_right_panel : i64
    %718 = llvm.intr.smax(%717, %6) : (i64, i64) -> i64
    %719 = llvm.mul %718, %3 : i64
    %720 = llvm.add %1, %719 : i64
    %721 = llvm.mul %714, %720 : i64
    %722 = llvm.add %2, %721 : i64
    %723 = llvm.mul %713, %722 : i64
    %724 = llvm.icmp "sge" %723, %30 : i64
    %725 = llvm.icmp "sgt" %a_size0, %6 : i64
    %726 = llvm.select %725, %a_size0, %6 : i1, i64
    llvm.cond_br %724, ^bb40, ^bb41
  ^bb40:
    llvm.store %a_size0, %58 {alignment = 8 : i64} : i64, !llvm.ptr
    %727 = llvm.getelementptr inbounds %58[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %727 {alignment = 8 : i64} : i64, !llvm.ptr
    %728 = llvm.getelementptr inbounds %58[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %728 {alignment = 8 : i64} : i64, !llvm.ptr
    %729 = llvm.getelementptr inbounds %58[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %729 {alignment = 8 : i64} : i64, !llvm.ptr
    %730 = llvm.getelementptr inbounds %58[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %730 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %731 = llvm.getelementptr inbounds %58[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %731 {alignment = 8 : i64} : i64, !llvm.ptr
    %732 = llvm.getelementptr inbounds %58[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %732 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %733 = llvm.getelementptr inbounds %58[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %694, %733 {alignment = 8 : i64} : i64, !llvm.ptr
    %734 = llvm.getelementptr inbounds %58[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %712, %734 {alignment = 8 : i64} : i64, !llvm.ptr
    %735 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %736 = llvm.call @stepwell_parallel_for(%735, %58, %726, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%736 : i32)
  ^bb41:
    %737 = llvm.call @program.parallel3(%6, %726, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %59, %a_copy_1, %694, %712) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%737 : i32)
  ^bb42(%738: i32):
    %739 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %740 = llvm.sub %739, %j_1_last_right_panel overflow<nsw> : i64
    %741 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %742 = llvm.intr.smin(%740, %741) : (i64, i64) -> i64
    %743 = llvm.intr.smin(%742, %9) : (i64, i64) -> i64
    %744 = llvm.intr.smax(%743, %6) : (i64, i64) -> i64
    %745 = llvm.trunc %744 : i64 to i32
    %746 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %747 = llvm.mlir.poison : vector<4xi32>
    %748 = llvm.insertelement %745, %747[%6 : i64] : vector<4xi32>
    %749 = llvm.shufflevector %748, %747 [0, 0, 0, 0] : vector<4xi32>
    %750 = llvm.icmp "slt" %746, %749 : vector<4xi32>
    %751 = llvm.icmp "slt" %235, %691 : i64
    llvm.cond_br %751, ^bb43(%235 : i64), ^bb48
  ^bb43(%i_1_last_right_tile: i64):
    %752 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %753 = llvm.sub %752, %i_1_last_right_tile overflow<nsw> : i64
    %754 = llvm.sub %691, %i_1_last_right_tile overflow<nsw> : i64
    %755 = llvm.intr.smin(%753, %754) : (i64, i64) -> i64
    %756 = llvm.add %755, %11 overflow<nsw> : i64
    %757 = llvm.intr.smin(%756, %10) : (i64, i64) -> i64
    %758 = llvm.add %i_1_last_right_tile, %757 : i64
    %759 = llvm.intr.smin(%756, %4) : (i64, i64) -> i64
    %760 = llvm.add %i_1_last_right_tile, %759 : i64
    %761 = llvm.intr.smin(%756, %3) : (i64, i64) -> i64
    %762 = llvm.add %i_1_last_right_tile, %761 : i64
    %763 = llvm.intr.smin(%756, %9) : (i64, i64) -> i64
    %764 = llvm.add %i_1_last_right_tile, %763 : i64
    %765 = llvm.intr.smin(%756, %1) : (i64, i64) -> i64
    %766 = llvm.add %i_1_last_right_tile, %765 : i64
    %767 = llvm.intr.smin(%756, %12) : (i64, i64) -> i64
    %768 = llvm.add %i_1_last_right_tile, %767 : i64
    %769 = llvm.intr.smin(%756, %2) : (i64, i64) -> i64
    %770 = llvm.add %i_1_last_right_tile, %769 : i64
    %771 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %771, ^bb44(%6, %62, %62, %62, %62, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%62, %62, %62, %62, %62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%k1_1_last_right: i64, %772: vector<4xf64>, %773: vector<4xf64>, %774: vector<4xf64>, %775: vector<4xf64>, %776: vector<4xf64>, %777: vector<4xf64>, %778: vector<4xf64>, %779: vector<4xf64>):
    %780 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %780, ^bb45(%6, %772, %773, %774, %775, %776, %777, %778, %779 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%772, %773, %774, %775, %776, %777, %778, %779 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_last_right: i64, %781: vector<4xf64>, %782: vector<4xf64>, %783: vector<4xf64>, %784: vector<4xf64>, %785: vector<4xf64>, %786: vector<4xf64>, %787: vector<4xf64>, %788: vector<4xf64>):
    %789 = llvm.mul %k1_1_last_right, %59 overflow<nsw> : i64
    %790 = llvm.mul %i_1_last_right_tile, %a_stride1 overflow<nsw> : i64
    %791 = llvm.add %789, %790 overflow<nsw> : i64
    %792 = llvm.add %791, %k0_1_last_right overflow<nsw> : i64
    %793 = llvm.getelementptr inbounds %a[%792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %794 = llvm.load %793 {alignment = 8 : i64} : !llvm.ptr -> f64
    %795 = llvm.mlir.poison : vector<4xf64>
    %796 = llvm.insertelement %794, %795[%6 : i64] : vector<4xf64>
    %797 = llvm.shufflevector %796, %795 [0, 0, 0, 0] : vector<4xf64>
    %798 = llvm.mul %770, %a_stride1 overflow<nsw> : i64
    %799 = llvm.add %789, %798 overflow<nsw> : i64
    %800 = llvm.add %799, %k0_1_last_right overflow<nsw> : i64
    %801 = llvm.getelementptr inbounds %a[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %802 = llvm.load %801 {alignment = 8 : i64} : !llvm.ptr -> f64
    %803 = llvm.mlir.poison : vector<4xf64>
    %804 = llvm.insertelement %802, %803[%6 : i64] : vector<4xf64>
    %805 = llvm.shufflevector %804, %803 [0, 0, 0, 0] : vector<4xf64>
    %806 = llvm.mul %768, %a_stride1 overflow<nsw> : i64
    %807 = llvm.add %789, %806 overflow<nsw> : i64
    %808 = llvm.add %807, %k0_1_last_right overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %a[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %810 = llvm.load %809 {alignment = 8 : i64} : !llvm.ptr -> f64
    %811 = llvm.mlir.poison : vector<4xf64>
    %812 = llvm.insertelement %810, %811[%6 : i64] : vector<4xf64>
    %813 = llvm.shufflevector %812, %811 [0, 0, 0, 0] : vector<4xf64>
    %814 = llvm.mul %766, %a_stride1 overflow<nsw> : i64
    %815 = llvm.add %789, %814 overflow<nsw> : i64
    %816 = llvm.add %815, %k0_1_last_right overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %a[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %818 = llvm.load %817 {alignment = 8 : i64} : !llvm.ptr -> f64
    %819 = llvm.mlir.poison : vector<4xf64>
    %820 = llvm.insertelement %818, %819[%6 : i64] : vector<4xf64>
    %821 = llvm.shufflevector %820, %819 [0, 0, 0, 0] : vector<4xf64>
    %822 = llvm.mul %764, %a_stride1 overflow<nsw> : i64
    %823 = llvm.add %789, %822 overflow<nsw> : i64
    %824 = llvm.add %823, %k0_1_last_right overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %a[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %826 = llvm.load %825 {alignment = 8 : i64} : !llvm.ptr -> f64
    %827 = llvm.mlir.poison : vector<4xf64>
    %828 = llvm.insertelement %826, %827[%6 : i64] : vector<4xf64>
    %829 = llvm.shufflevector %828, %827 [0, 0, 0, 0] : vector<4xf64>
    %830 = llvm.mul %762, %a_stride1 overflow<nsw> : i64
    %831 = llvm.add %789, %830 overflow<nsw> : i64
    %832 = llvm.add %831, %k0_1_last_right overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %a[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %834 = llvm.load %833 {alignment = 8 : i64} : !llvm.ptr -> f64
    %835 = llvm.mlir.poison : vector<4xf64>
    %836 = llvm.insertelement %834, %835[%6 : i64] : vector<4xf64>
    %837 = llvm.shufflevector %836, %835 [0, 0, 0, 0] : vector<4xf64>
    %838 = llvm.mul %760, %a_stride1 overflow<nsw> : i64
    %839 = llvm.add %789, %838 overflow<nsw> : i64
    %840 = llvm.add %839, %k0_1_last_right overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %a[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %842 = llvm.load %841 {alignment = 8 : i64} : !llvm.ptr -> f64
    %843 = llvm.mlir.poison : vector<4xf64>
    %844 = llvm.insertelement %842, %843[%6 : i64] : vector<4xf64>
    %845 = llvm.shufflevector %844, %843 [0, 0, 0, 0] : vector<4xf64>
    %846 = llvm.mul %758, %a_stride1 overflow<nsw> : i64
    %847 = llvm.add %789, %846 overflow<nsw> : i64
    %848 = llvm.add %847, %k0_1_last_right overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %a[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %850 = llvm.load %849 {alignment = 8 : i64} : !llvm.ptr -> f64
    %851 = llvm.mlir.poison : vector<4xf64>
    %852 = llvm.insertelement %850, %851[%6 : i64] : vector<4xf64>
    %853 = llvm.shufflevector %852, %851 [0, 0, 0, 0] : vector<4xf64>
    %854 = llvm.mul %k1_1_last_right, %712 overflow<nsw> : i64
    %855 = llvm.mul %k0_1_last_right, %694 overflow<nsw> : i64
    %856 = llvm.add %854, %855 overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %a_copy_1[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %858 = llvm.intr.masked.load %857, %750, %62 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %859 = llvm.fmul %797, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %860 = llvm.fmul %805, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %861 = llvm.fmul %813, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %862 = llvm.fmul %821, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %863 = llvm.fmul %829, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %864 = llvm.fmul %837, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %865 = llvm.fmul %845, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %866 = llvm.fmul %853, %858 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %867 = llvm.fadd %781, %859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %868 = llvm.fadd %782, %860 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %869 = llvm.fadd %783, %861 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %870 = llvm.fadd %784, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %871 = llvm.fadd %785, %863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %872 = llvm.fadd %786, %864 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %873 = llvm.fadd %787, %865 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %874 = llvm.fadd %788, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %875 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %876 = llvm.icmp "slt" %875, %a_stride1 : i64
    llvm.cond_br %876, ^bb45(%875, %867, %868, %869, %870, %871, %872, %873, %874 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%867, %868, %869, %870, %871, %872, %873, %874 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%877: vector<4xf64>, %878: vector<4xf64>, %879: vector<4xf64>, %880: vector<4xf64>, %881: vector<4xf64>, %882: vector<4xf64>, %883: vector<4xf64>, %884: vector<4xf64>):
    %885 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %886 = llvm.icmp "slt" %885, %a_size0 : i64
    llvm.cond_br %886, ^bb44(%885, %877, %878, %879, %880, %881, %882, %883, %884 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%877, %878, %879, %880, %881, %882, %883, %884 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%887: vector<4xf64>, %888: vector<4xf64>, %889: vector<4xf64>, %890: vector<4xf64>, %891: vector<4xf64>, %892: vector<4xf64>, %893: vector<4xf64>, %894: vector<4xf64>):
    %895 = llvm.icmp "slt" %6, %755 : i64
    %896 = llvm.icmp "slt" %2, %755 : i64
    %897 = llvm.icmp "slt" %12, %755 : i64
    %898 = llvm.icmp "slt" %1, %755 : i64
    %899 = llvm.icmp "slt" %9, %755 : i64
    %900 = llvm.icmp "slt" %3, %755 : i64
    %901 = llvm.icmp "slt" %4, %755 : i64
    %902 = llvm.icmp "slt" %10, %755 : i64
    %903 = llvm.mul %i_1_last_right_tile, %a_size1 overflow<nsw> : i64
    %904 = llvm.add %903, %j_1_last_right_panel overflow<nsw> : i64
    %905 = llvm.getelementptr inbounds %out2[%904] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %887, %905, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %906 = llvm.mul %770, %a_size1 overflow<nsw> : i64
    %907 = llvm.add %906, %j_1_last_right_panel overflow<nsw> : i64
    %908 = llvm.getelementptr inbounds %out2[%907] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %888, %908, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %909 = llvm.mul %768, %a_size1 overflow<nsw> : i64
    %910 = llvm.add %909, %j_1_last_right_panel overflow<nsw> : i64
    %911 = llvm.getelementptr inbounds %out2[%910] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %889, %911, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %912 = llvm.mul %766, %a_size1 overflow<nsw> : i64
    %913 = llvm.add %912, %j_1_last_right_panel overflow<nsw> : i64
    %914 = llvm.getelementptr inbounds %out2[%913] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %890, %914, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %915 = llvm.mul %764, %a_size1 overflow<nsw> : i64
    %916 = llvm.add %915, %j_1_last_right_panel overflow<nsw> : i64
    %917 = llvm.getelementptr inbounds %out2[%916] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %891, %917, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %918 = llvm.mul %762, %a_size1 overflow<nsw> : i64
    %919 = llvm.add %918, %j_1_last_right_panel overflow<nsw> : i64
    %920 = llvm.getelementptr inbounds %out2[%919] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %892, %920, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %921 = llvm.mul %760, %a_size1 overflow<nsw> : i64
    %922 = llvm.add %921, %j_1_last_right_panel overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %out2[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %893, %923, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %924 = llvm.mul %758, %a_size1 overflow<nsw> : i64
    %925 = llvm.add %924, %j_1_last_right_panel overflow<nsw> : i64
    %926 = llvm.getelementptr inbounds %out2[%925] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %894, %926, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %927 = llvm.add %i_1_last_right_tile, %0 overflow<nsw> : i64
    %928 = llvm.icmp "slt" %927, %691 : i64
    llvm.cond_br %928, ^bb43(%927 : i64), ^bb48
  ^bb48:
    %929 = llvm.icmp "slt" %691, %a_size1 : i64
    llvm.cond_br %929, ^bb49(%691 : i64), ^bb54
  ^bb49(%i_1_last_right_below_tile: i64):
    %930 = llvm.add %i_1_last_right_below_tile, %9 overflow<nsw> : i64
    %931 = llvm.sub %930, %i_1_last_right_below_tile overflow<nsw> : i64
    %932 = llvm.sub %a_size1, %i_1_last_right_below_tile overflow<nsw> : i64
    %933 = llvm.intr.smin(%931, %932) : (i64, i64) -> i64
    %934 = llvm.add %933, %11 overflow<nsw> : i64
    %935 = llvm.intr.smin(%934, %1) : (i64, i64) -> i64
    %936 = llvm.add %i_1_last_right_below_tile, %935 : i64
    %937 = llvm.intr.smin(%934, %12) : (i64, i64) -> i64
    %938 = llvm.add %i_1_last_right_below_tile, %937 : i64
    %939 = llvm.intr.smin(%934, %2) : (i64, i64) -> i64
    %940 = llvm.add %i_1_last_right_below_tile, %939 : i64
    %941 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %941, ^bb50(%6, %62, %62, %62, %62 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%62, %62, %62, %62 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb50(%k1_1_last_right_below: i64, %942: vector<4xf64>, %943: vector<4xf64>, %944: vector<4xf64>, %945: vector<4xf64>):
    %946 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %946, ^bb51(%6, %942, %943, %944, %945 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb52(%942, %943, %944, %945 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb51(%k0_1_last_right_below: i64, %947: vector<4xf64>, %948: vector<4xf64>, %949: vector<4xf64>, %950: vector<4xf64>):
    %951 = llvm.mul %k1_1_last_right_below, %59 overflow<nsw> : i64
    %952 = llvm.mul %i_1_last_right_below_tile, %a_stride1 overflow<nsw> : i64
    %953 = llvm.add %951, %952 overflow<nsw> : i64
    %954 = llvm.add %953, %k0_1_last_right_below overflow<nsw> : i64
    %955 = llvm.getelementptr inbounds %a[%954] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %956 = llvm.load %955 {alignment = 8 : i64} : !llvm.ptr -> f64
    %957 = llvm.mlir.poison : vector<4xf64>
    %958 = llvm.insertelement %956, %957[%6 : i64] : vector<4xf64>
    %959 = llvm.shufflevector %958, %957 [0, 0, 0, 0] : vector<4xf64>
    %960 = llvm.mul %940, %a_stride1 overflow<nsw> : i64
    %961 = llvm.add %951, %960 overflow<nsw> : i64
    %962 = llvm.add %961, %k0_1_last_right_below overflow<nsw> : i64
    %963 = llvm.getelementptr inbounds %a[%962] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %964 = llvm.load %963 {alignment = 8 : i64} : !llvm.ptr -> f64
    %965 = llvm.mlir.poison : vector<4xf64>
    %966 = llvm.insertelement %964, %965[%6 : i64] : vector<4xf64>
    %967 = llvm.shufflevector %966, %965 [0, 0, 0, 0] : vector<4xf64>
    %968 = llvm.mul %938, %a_stride1 overflow<nsw> : i64
    %969 = llvm.add %951, %968 overflow<nsw> : i64
    %970 = llvm.add %969, %k0_1_last_right_below overflow<nsw> : i64
    %971 = llvm.getelementptr inbounds %a[%970] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %972 = llvm.load %971 {alignment = 8 : i64} : !llvm.ptr -> f64
    %973 = llvm.mlir.poison : vector<4xf64>
    %974 = llvm.insertelement %972, %973[%6 : i64] : vector<4xf64>
    %975 = llvm.shufflevector %974, %973 [0, 0, 0, 0] : vector<4xf64>
    %976 = llvm.mul %936, %a_stride1 overflow<nsw> : i64
    %977 = llvm.add %951, %976 overflow<nsw> : i64
    %978 = llvm.add %977, %k0_1_last_right_below overflow<nsw> : i64
    %979 = llvm.getelementptr inbounds %a[%978] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %980 = llvm.load %979 {alignment = 8 : i64} : !llvm.ptr -> f64
    %981 = llvm.mlir.poison : vector<4xf64>
    %982 = llvm.insertelement %980, %981[%6 : i64] : vector<4xf64>
    %983 = llvm.shufflevector %982, %981 [0, 0, 0, 0] : vector<4xf64>
    %984 = llvm.mul %k1_1_last_right_below, %712 overflow<nsw> : i64
    %985 = llvm.mul %k0_1_last_right_below, %694 overflow<nsw> : i64
    %986 = llvm.add %984, %985 overflow<nsw> : i64
    %987 = llvm.getelementptr inbounds %a_copy_1[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %988 = llvm.intr.masked.load %987, %750, %62 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %989 = llvm.fmul %959, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %990 = llvm.fmul %967, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %991 = llvm.fmul %975, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %992 = llvm.fmul %983, %988 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %993 = llvm.fadd %947, %989 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %994 = llvm.fadd %948, %990 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %995 = llvm.fadd %949, %991 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %996 = llvm.fadd %950, %992 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %997 = llvm.add %k0_1_last_right_below, %2 overflow<nsw> : i64
    %998 = llvm.icmp "slt" %997, %a_stride1 : i64
    llvm.cond_br %998, ^bb51(%997, %993, %994, %995, %996 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb52(%993, %994, %995, %996 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb52(%999: vector<4xf64>, %1000: vector<4xf64>, %1001: vector<4xf64>, %1002: vector<4xf64>):
    %1003 = llvm.add %k1_1_last_right_below, %2 overflow<nsw> : i64
    %1004 = llvm.icmp "slt" %1003, %a_size0 : i64
    llvm.cond_br %1004, ^bb50(%1003, %999, %1000, %1001, %1002 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb53(%999, %1000, %1001, %1002 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb53(%1005: vector<4xf64>, %1006: vector<4xf64>, %1007: vector<4xf64>, %1008: vector<4xf64>):
    %1009 = llvm.icmp "slt" %6, %933 : i64
    %1010 = llvm.icmp "slt" %2, %933 : i64
    %1011 = llvm.icmp "slt" %12, %933 : i64
    %1012 = llvm.icmp "slt" %1, %933 : i64
    %1013 = llvm.mul %i_1_last_right_below_tile, %a_size1 overflow<nsw> : i64
    %1014 = llvm.add %1013, %j_1_last_right_panel overflow<nsw> : i64
    %1015 = llvm.getelementptr inbounds %out2[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1005, %1015, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1016 = llvm.mul %940, %a_size1 overflow<nsw> : i64
    %1017 = llvm.add %1016, %j_1_last_right_panel overflow<nsw> : i64
    %1018 = llvm.getelementptr inbounds %out2[%1017] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1006, %1018, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1019 = llvm.mul %938, %a_size1 overflow<nsw> : i64
    %1020 = llvm.add %1019, %j_1_last_right_panel overflow<nsw> : i64
    %1021 = llvm.getelementptr inbounds %out2[%1020] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1007, %1021, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1022 = llvm.mul %936, %a_size1 overflow<nsw> : i64
    %1023 = llvm.add %1022, %j_1_last_right_panel overflow<nsw> : i64
    %1024 = llvm.getelementptr inbounds %out2[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1008, %1024, %750 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1025 = llvm.add %i_1_last_right_below_tile, %9 overflow<nsw> : i64
    %1026 = llvm.icmp "slt" %1025, %a_size1 : i64
    llvm.cond_br %1026, ^bb49(%1025 : i64), ^bb54
  ^bb54:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %1027 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %1028 = llvm.icmp "slt" %1027, %a_size1 : i64
    llvm.cond_br %1028, ^bb35(%1027 : i64), ^bb55
  ^bb55:
    %1029 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %1029, ^bb56(%6 : i64), ^bb63
  ^bb56(%i: i64):
    %1030 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %1030, ^bb57(%i : i64), ^bb62
  ^bb57(%j: i64):
    %1031 = llvm.add %i, %14 overflow<nsw> : i64
    %1032 = llvm.intr.smin(%1031, %a_size1) : (i64, i64) -> i64
    %1033 = llvm.icmp "slt" %i, %1032 : i64
    llvm.cond_br %1033, ^bb58(%i : i64), ^bb61
  ^bb58(%i_1: i64):
    %1034 = llvm.add %i_1, %2 overflow<nsw> : i64
    %1035 = llvm.intr.smax(%1034, %j) : (i64, i64) -> i64
    %1036 = llvm.add %j, %14 overflow<nsw> : i64
    %1037 = llvm.intr.smin(%1036, %a_size1) : (i64, i64) -> i64
    %1038 = llvm.icmp "slt" %1035, %1037 : i64
    llvm.cond_br %1038, ^bb59(%1035 : i64), ^bb60
  ^bb59(%j_1: i64):
    %1039 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %1040 = llvm.add %1039, %i_1 overflow<nsw> : i64
    %1041 = llvm.getelementptr inbounds %out2[%1040] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1042 = llvm.load %1041 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1043 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %1044 = llvm.add %1043, %j_1 overflow<nsw> : i64
    %1045 = llvm.getelementptr inbounds %out2[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1042, %1045 {alignment = 8 : i64} : f64, !llvm.ptr
    %1046 = llvm.add %j_1, %2 overflow<nsw> : i64
    %1047 = llvm.icmp "slt" %1046, %1037 : i64
    llvm.cond_br %1047, ^bb59(%1046 : i64), ^bb60
  ^bb60:
    %1048 = llvm.add %i_1, %2 overflow<nsw> : i64
    %1049 = llvm.icmp "slt" %1048, %1032 : i64
    llvm.cond_br %1049, ^bb58(%1048 : i64), ^bb61
  ^bb61:
    %1050 = llvm.add %j, %14 overflow<nsw> : i64
    %1051 = llvm.icmp "slt" %1050, %a_size1 : i64
    llvm.cond_br %1051, ^bb57(%1050 : i64), ^bb62
  ^bb62:
    %1052 = llvm.add %i, %14 overflow<nsw> : i64
    %1053 = llvm.icmp "slt" %1052, %a_size1 : i64
    llvm.cond_br %1053, ^bb56(%1052 : i64), ^bb63
  ^bb63:
    llvm.return %49 : i32
  ^bb64(%1054: i32):
    llvm.return %1054 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %1055: i64, %1056: i64, %1057: i64, %1058: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %1059: i64, %1060: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %1061: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %1062: i64, %1063: i64, %1064: i64, %1065: i1, %1066: i64) -> i32 attributes {no_unwind, no_inline} {
    %1067 = llvm.mlir.constant(0) : i64
    %1068 = llvm.mlir.constant(1) : i64
    %1069 = llvm.mlir.constant(8) : i64
    %1070 = llvm.mlir.constant(8192) : i64
    %1071 = llvm.mlir.constant(4) : i64
    %1072 = llvm.mlir.constant(6) : i64
    %1073 = llvm.mlir.constant(-1) : i64
    %1074 = llvm.mlir.constant(5) : i64
    %1075 = llvm.mlir.constant(3) : i64
    %1076 = llvm.mlir.constant(2) : i64
    %1077 = llvm.mlir.constant(7) : i64
    %1078 = llvm.mlir.constant(16384) : i64
    %1079 = llvm.mlir.constant(64) : i64
    %1080 = llvm.mlir.constant(-64) : i64
    %1081 = llvm.mlir.constant(1 : i32) : i32
    %1082 = llvm.mlir.constant(0 : i32) : i32
    %1083 = llvm.mlir.constant(3 : i32) : i32
    %1084 = llvm.mlir.constant(2 : i32) : i32
    %1085 = llvm.mlir.constant(true) : i1
    %1086 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1087 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %1087, ^bb1(%begin : i64), ^bb50
  ^bb1(%b0: i64):
    %1088 = llvm.icmp "slt" %1067, %1055 : i64
    llvm.cond_br %1088, ^bb2(%1067 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %1089 = llvm.icmp "slt" %1067, %1056 : i64
    llvm.cond_br %1089, ^bb3(%1067 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %1090 = llvm.mul %1057, %1079 overflow<nsw> : i64
    %1091 = llvm.add %1090, %1079 overflow<nsw> : i64
    %1092 = llvm.and %1091, %1080 : i64
    %b_copy = llvm.call @aligned_alloc(%1079, %1092) : (i64, i64) -> !llvm.ptr
    %1093 = llvm.mlir.zero : !llvm.ptr
    %1094 = llvm.icmp "ne" %b_copy, %1093 : !llvm.ptr
    llvm.cond_br %1094, ^bb4, ^bb51(%1081 : i32)
  ^bb4:
    llvm.cond_br %1058, ^bb5, ^bb8
  ^bb5:
    %1095 = llvm.add %k0_piece, %1070 overflow<nsw> : i64
    %1096 = llvm.intr.smin(%1095, %a_stride1_1) : (i64, i64) -> i64
    %1097 = llvm.icmp "slt" %k0_piece, %1096 : i64
    llvm.cond_br %1097, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %1098 = llvm.add %k0_copy, %1069 overflow<nsw> : i64
    %1099 = llvm.mul %b0, %1059 overflow<nsw> : i64
    %1100 = llvm.mul %1098, %b_stride1_1 overflow<nsw> : i64
    %1101 = llvm.add %1099, %1100 overflow<nsw> : i64
    %1102 = llvm.add %1101, %j_panel overflow<nsw> : i64
    %1103 = llvm.getelementptr %b_1[%1102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1103, %1082, %1083, %1081) : (!llvm.ptr, i32, i32, i32) -> ()
    %1104 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %1105 = llvm.add %1099, %1104 overflow<nsw> : i64
    %1106 = llvm.add %1105, %j_panel overflow<nsw> : i64
    %1107 = llvm.getelementptr inbounds %b_1[%1106] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1108 = llvm.load %1107 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1109 = llvm.getelementptr inbounds %1107[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1110 = llvm.load %1109 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1111 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %1112 = llvm.mul %1111, %1069 overflow<nsw> : i64
    %1113 = llvm.getelementptr inbounds %b_copy[%1112] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1108, %1113 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1114 = llvm.add %1067, %1071 overflow<nsw> : i64
    %1115 = llvm.add %1112, %1114 overflow<nsw> : i64
    %1116 = llvm.getelementptr inbounds %b_copy[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1110, %1116 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1117 = llvm.add %k0_copy, %1068 overflow<nsw> : i64
    %1118 = llvm.icmp "slt" %1117, %1096 : i64
    llvm.cond_br %1118, ^bb6(%1117 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %1119 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %1120 = llvm.intr.smin(%1070, %1119) : (i64, i64) -> i64
    %1121 = llvm.intr.smax(%1120, %1067) : (i64, i64) -> i64
    %1122 = llvm.select %1058, %1067, %1121 : i1, i64
    %1123 = llvm.mul %b0, %1059 overflow<nsw> : i64
    %1124 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %1125 = llvm.add %1123, %1124 overflow<nsw> : i64
    %1126 = llvm.add %1125, %j_panel overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %b_1[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1128 = llvm.select %1058, %b_copy, %1127 : i1, !llvm.ptr
    %1129 = llvm.select %1058, %1057, %1122 : i1, i64
    %1130 = llvm.select %1058, %1069, %b_stride1_1 : i1, i64
    %1131 = llvm.icmp "slt" %1067, %1060 : i64
    llvm.cond_br %1131, ^bb9(%1067 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %1132 = llvm.add %i_tile, %1072 overflow<nsw> : i64
    %1133 = llvm.sub %1132, %i_tile overflow<nsw> : i64
    %1134 = llvm.sub %1060, %i_tile overflow<nsw> : i64
    %1135 = llvm.intr.smin(%1133, %1134) : (i64, i64) -> i64
    %1136 = llvm.add %1135, %1073 overflow<nsw> : i64
    %1137 = llvm.intr.smin(%1136, %1074) : (i64, i64) -> i64
    %1138 = llvm.add %i_tile, %1137 : i64
    %1139 = llvm.intr.smin(%1136, %1071) : (i64, i64) -> i64
    %1140 = llvm.add %i_tile, %1139 : i64
    %1141 = llvm.intr.smin(%1136, %1075) : (i64, i64) -> i64
    %1142 = llvm.add %i_tile, %1141 : i64
    %1143 = llvm.intr.smin(%1136, %1076) : (i64, i64) -> i64
    %1144 = llvm.add %i_tile, %1143 : i64
    %1145 = llvm.intr.smin(%1136, %1068) : (i64, i64) -> i64
    %1146 = llvm.add %i_tile, %1145 : i64
    %1147 = llvm.icmp "eq" %k0_piece, %1067 : i64
    llvm.cond_br %1147, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%1086, %1086, %1086, %1086, %1086, %1086, %1086, %1086, %1086, %1086, %1086, %1086 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %1148 = llvm.icmp "slt" %1067, %1135 : i64
    %1149 = llvm.icmp "slt" %1068, %1135 : i64
    %1150 = llvm.icmp "slt" %1076, %1135 : i64
    %1151 = llvm.icmp "slt" %1075, %1135 : i64
    %1152 = llvm.icmp "slt" %1071, %1135 : i64
    %1153 = llvm.icmp "slt" %1074, %1135 : i64
    %1154 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1155 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1156 = llvm.add %1154, %1155 overflow<nsw> : i64
    %1157 = llvm.add %1156, %j_panel overflow<nsw> : i64
    %1158 = llvm.getelementptr inbounds %out0_1[%1157] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1159 = llvm.load %1158 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1160 = llvm.getelementptr inbounds %1158[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1161 = llvm.load %1160 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1162 = llvm.mul %1146, %b_stride1_1 overflow<nsw> : i64
    %1163 = llvm.add %1154, %1162 overflow<nsw> : i64
    %1164 = llvm.add %1163, %j_panel overflow<nsw> : i64
    %1165 = llvm.getelementptr inbounds %out0_1[%1164] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1166 = llvm.load %1165 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1167 = llvm.getelementptr inbounds %1165[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1168 = llvm.load %1167 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1169 = llvm.mul %1144, %b_stride1_1 overflow<nsw> : i64
    %1170 = llvm.add %1154, %1169 overflow<nsw> : i64
    %1171 = llvm.add %1170, %j_panel overflow<nsw> : i64
    %1172 = llvm.getelementptr inbounds %out0_1[%1171] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1173 = llvm.load %1172 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1174 = llvm.getelementptr inbounds %1172[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1175 = llvm.load %1174 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1176 = llvm.mul %1142, %b_stride1_1 overflow<nsw> : i64
    %1177 = llvm.add %1154, %1176 overflow<nsw> : i64
    %1178 = llvm.add %1177, %j_panel overflow<nsw> : i64
    %1179 = llvm.getelementptr inbounds %out0_1[%1178] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1180 = llvm.load %1179 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1181 = llvm.getelementptr inbounds %1179[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1182 = llvm.load %1181 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1183 = llvm.mul %1140, %b_stride1_1 overflow<nsw> : i64
    %1184 = llvm.add %1154, %1183 overflow<nsw> : i64
    %1185 = llvm.add %1184, %j_panel overflow<nsw> : i64
    %1186 = llvm.getelementptr inbounds %out0_1[%1185] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1187 = llvm.load %1186 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1188 = llvm.getelementptr inbounds %1186[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1189 = llvm.load %1188 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1190 = llvm.mul %1138, %b_stride1_1 overflow<nsw> : i64
    %1191 = llvm.add %1154, %1190 overflow<nsw> : i64
    %1192 = llvm.add %1191, %j_panel overflow<nsw> : i64
    %1193 = llvm.getelementptr inbounds %out0_1[%1192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1194 = llvm.load %1193 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1195 = llvm.getelementptr inbounds %1193[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1196 = llvm.load %1195 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1159, %1161, %1166, %1168, %1173, %1175, %1180, %1182, %1187, %1189, %1194, %1196 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>, %1200: vector<4xf64>, %1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>, %1207: vector<4xf64>, %1208: vector<4xf64>):
    %1209 = llvm.add %k0_piece, %1070 overflow<nsw> : i64
    %1210 = llvm.intr.smin(%1209, %a_stride1_1) : (i64, i64) -> i64
    %1211 = llvm.icmp "slt" %k0_piece, %1210 : i64
    llvm.cond_br %1211, ^bb13(%k0_piece, %1197, %1198, %1199, %1200, %1201, %1202, %1203, %1204, %1205, %1206, %1207, %1208 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1197, %1198, %1199, %1200, %1201, %1202, %1203, %1204, %1205, %1206, %1207, %1208 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1212: vector<4xf64>, %1213: vector<4xf64>, %1214: vector<4xf64>, %1215: vector<4xf64>, %1216: vector<4xf64>, %1217: vector<4xf64>, %1218: vector<4xf64>, %1219: vector<4xf64>, %1220: vector<4xf64>, %1221: vector<4xf64>, %1222: vector<4xf64>, %1223: vector<4xf64>):
    %1224 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1225 = llvm.add %1224, %1069 overflow<nsw> : i64
    %1226 = llvm.mul %1225, %1130 overflow<nsw> : i64
    %1227 = llvm.getelementptr %1128[%1226] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1227, %1082, %1083, %1081) : (!llvm.ptr, i32, i32, i32) -> ()
    %1228 = llvm.and %k0_1, %1077 : i64
    %1229 = llvm.add %1132, %1228 overflow<nsw> : i64
    %1230 = llvm.mul %b0, %1062 overflow<nsw> : i64
    %1231 = llvm.mul %1229, %a_stride1_1 overflow<nsw> : i64
    %1232 = llvm.add %1230, %1231 overflow<nsw> : i64
    %1233 = llvm.add %1232, %k0_1 overflow<nsw> : i64
    %1234 = llvm.getelementptr %a_1[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1234, %1082, %1084, %1081) : (!llvm.ptr, i32, i32, i32) -> ()
    %1235 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1236 = llvm.add %1230, %1235 overflow<nsw> : i64
    %1237 = llvm.add %1236, %k0_1 overflow<nsw> : i64
    %1238 = llvm.getelementptr inbounds %a_1[%1237] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1239 = llvm.load %1238 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1240 = llvm.mlir.poison : vector<4xf64>
    %1241 = llvm.insertelement %1239, %1240[%1067 : i64] : vector<4xf64>
    %1242 = llvm.shufflevector %1241, %1240 [0, 0, 0, 0] : vector<4xf64>
    %1243 = llvm.mul %1146, %a_stride1_1 overflow<nsw> : i64
    %1244 = llvm.add %1230, %1243 overflow<nsw> : i64
    %1245 = llvm.add %1244, %k0_1 overflow<nsw> : i64
    %1246 = llvm.getelementptr inbounds %a_1[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1247 = llvm.load %1246 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1248 = llvm.mlir.poison : vector<4xf64>
    %1249 = llvm.insertelement %1247, %1248[%1067 : i64] : vector<4xf64>
    %1250 = llvm.shufflevector %1249, %1248 [0, 0, 0, 0] : vector<4xf64>
    %1251 = llvm.mul %1144, %a_stride1_1 overflow<nsw> : i64
    %1252 = llvm.add %1230, %1251 overflow<nsw> : i64
    %1253 = llvm.add %1252, %k0_1 overflow<nsw> : i64
    %1254 = llvm.getelementptr inbounds %a_1[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1255 = llvm.load %1254 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1256 = llvm.mlir.poison : vector<4xf64>
    %1257 = llvm.insertelement %1255, %1256[%1067 : i64] : vector<4xf64>
    %1258 = llvm.shufflevector %1257, %1256 [0, 0, 0, 0] : vector<4xf64>
    %1259 = llvm.mul %1142, %a_stride1_1 overflow<nsw> : i64
    %1260 = llvm.add %1230, %1259 overflow<nsw> : i64
    %1261 = llvm.add %1260, %k0_1 overflow<nsw> : i64
    %1262 = llvm.getelementptr inbounds %a_1[%1261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1263 = llvm.load %1262 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1264 = llvm.mlir.poison : vector<4xf64>
    %1265 = llvm.insertelement %1263, %1264[%1067 : i64] : vector<4xf64>
    %1266 = llvm.shufflevector %1265, %1264 [0, 0, 0, 0] : vector<4xf64>
    %1267 = llvm.mul %1140, %a_stride1_1 overflow<nsw> : i64
    %1268 = llvm.add %1230, %1267 overflow<nsw> : i64
    %1269 = llvm.add %1268, %k0_1 overflow<nsw> : i64
    %1270 = llvm.getelementptr inbounds %a_1[%1269] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1271 = llvm.load %1270 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1272 = llvm.mlir.poison : vector<4xf64>
    %1273 = llvm.insertelement %1271, %1272[%1067 : i64] : vector<4xf64>
    %1274 = llvm.shufflevector %1273, %1272 [0, 0, 0, 0] : vector<4xf64>
    %1275 = llvm.mul %1138, %a_stride1_1 overflow<nsw> : i64
    %1276 = llvm.add %1230, %1275 overflow<nsw> : i64
    %1277 = llvm.add %1276, %k0_1 overflow<nsw> : i64
    %1278 = llvm.getelementptr inbounds %a_1[%1277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1279 = llvm.load %1278 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1280 = llvm.mlir.poison : vector<4xf64>
    %1281 = llvm.insertelement %1279, %1280[%1067 : i64] : vector<4xf64>
    %1282 = llvm.shufflevector %1281, %1280 [0, 0, 0, 0] : vector<4xf64>
    %1283 = llvm.mul %1224, %1130 overflow<nsw> : i64
    %1284 = llvm.getelementptr inbounds %1128[%1283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1285 = llvm.load %1284 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1286 = llvm.add %1067, %1071 overflow<nsw> : i64
    %1287 = llvm.add %1283, %1286 overflow<nsw> : i64
    %1288 = llvm.getelementptr inbounds %1128[%1287] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1289 = llvm.load %1288 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1290 = llvm.fmul %1242, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1291 = llvm.fmul %1242, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1292 = llvm.fmul %1250, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1293 = llvm.fmul %1250, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1294 = llvm.fmul %1258, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1295 = llvm.fmul %1258, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1296 = llvm.fmul %1266, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1297 = llvm.fmul %1266, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1298 = llvm.fmul %1274, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1299 = llvm.fmul %1274, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1300 = llvm.fmul %1282, %1285 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1301 = llvm.fmul %1282, %1289 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1302 = llvm.fadd %1212, %1290 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1303 = llvm.fadd %1213, %1291 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1304 = llvm.fadd %1214, %1292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1305 = llvm.fadd %1215, %1293 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1306 = llvm.fadd %1216, %1294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1307 = llvm.fadd %1217, %1295 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1308 = llvm.fadd %1218, %1296 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1309 = llvm.fadd %1219, %1297 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1310 = llvm.fadd %1220, %1298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1311 = llvm.fadd %1221, %1299 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1312 = llvm.fadd %1222, %1300 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1313 = llvm.fadd %1223, %1301 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1314 = llvm.add %k0_1, %1068 overflow<nsw> : i64
    %1315 = llvm.icmp "slt" %1314, %1210 : i64
    llvm.cond_br %1315, ^bb13(%1314, %1302, %1303, %1304, %1305, %1306, %1307, %1308, %1309, %1310, %1311, %1312, %1313 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1302, %1303, %1304, %1305, %1306, %1307, %1308, %1309, %1310, %1311, %1312, %1313 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1316: vector<4xf64>, %1317: vector<4xf64>, %1318: vector<4xf64>, %1319: vector<4xf64>, %1320: vector<4xf64>, %1321: vector<4xf64>, %1322: vector<4xf64>, %1323: vector<4xf64>, %1324: vector<4xf64>, %1325: vector<4xf64>, %1326: vector<4xf64>, %1327: vector<4xf64>):
    %1328 = llvm.icmp "slt" %1067, %1135 : i64
    %1329 = llvm.icmp "slt" %1068, %1135 : i64
    %1330 = llvm.icmp "slt" %1076, %1135 : i64
    %1331 = llvm.icmp "slt" %1075, %1135 : i64
    %1332 = llvm.icmp "slt" %1071, %1135 : i64
    %1333 = llvm.icmp "slt" %1074, %1135 : i64
    %1334 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1335 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1336 = llvm.add %1334, %1335 overflow<nsw> : i64
    %1337 = llvm.add %1336, %j_panel overflow<nsw> : i64
    %1338 = llvm.getelementptr inbounds %out0_1[%1337] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1316, %1338 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1339 = llvm.getelementptr inbounds %1338[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1317, %1339 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1340 = llvm.mul %1146, %b_stride1_1 overflow<nsw> : i64
    %1341 = llvm.add %1334, %1340 overflow<nsw> : i64
    %1342 = llvm.add %1341, %j_panel overflow<nsw> : i64
    %1343 = llvm.getelementptr inbounds %out0_1[%1342] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1318, %1343 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1344 = llvm.getelementptr inbounds %1343[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1319, %1344 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1345 = llvm.mul %1144, %b_stride1_1 overflow<nsw> : i64
    %1346 = llvm.add %1334, %1345 overflow<nsw> : i64
    %1347 = llvm.add %1346, %j_panel overflow<nsw> : i64
    %1348 = llvm.getelementptr inbounds %out0_1[%1347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1320, %1348 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1349 = llvm.getelementptr inbounds %1348[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1321, %1349 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1350 = llvm.mul %1142, %b_stride1_1 overflow<nsw> : i64
    %1351 = llvm.add %1334, %1350 overflow<nsw> : i64
    %1352 = llvm.add %1351, %j_panel overflow<nsw> : i64
    %1353 = llvm.getelementptr inbounds %out0_1[%1352] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1322, %1353 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1354 = llvm.getelementptr inbounds %1353[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1323, %1354 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1355 = llvm.mul %1140, %b_stride1_1 overflow<nsw> : i64
    %1356 = llvm.add %1334, %1355 overflow<nsw> : i64
    %1357 = llvm.add %1356, %j_panel overflow<nsw> : i64
    %1358 = llvm.getelementptr inbounds %out0_1[%1357] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1324, %1358 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1359 = llvm.getelementptr inbounds %1358[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1325, %1359 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1360 = llvm.mul %1138, %b_stride1_1 overflow<nsw> : i64
    %1361 = llvm.add %1334, %1360 overflow<nsw> : i64
    %1362 = llvm.add %1361, %j_panel overflow<nsw> : i64
    %1363 = llvm.getelementptr inbounds %out0_1[%1362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1326, %1363 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1364 = llvm.getelementptr inbounds %1363[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1327, %1364 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1365 = llvm.add %i_tile, %1072 overflow<nsw> : i64
    %1366 = llvm.icmp "slt" %1365, %1060 : i64
    llvm.cond_br %1366, ^bb9(%1365 : i64), ^bb15
  ^bb15:
    %1367 = llvm.icmp "slt" %1060, %a_size1_1 : i64
    llvm.cond_br %1367, ^bb16(%1060 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1368 = llvm.add %i_below_tile, %1071 overflow<nsw> : i64
    %1369 = llvm.sub %1368, %i_below_tile overflow<nsw> : i64
    %1370 = llvm.sub %a_size1_1, %i_below_tile overflow<nsw> : i64
    %1371 = llvm.intr.smin(%1369, %1370) : (i64, i64) -> i64
    %1372 = llvm.add %1371, %1073 overflow<nsw> : i64
    %1373 = llvm.intr.smin(%1372, %1075) : (i64, i64) -> i64
    %1374 = llvm.add %i_below_tile, %1373 : i64
    %1375 = llvm.intr.smin(%1372, %1076) : (i64, i64) -> i64
    %1376 = llvm.add %i_below_tile, %1375 : i64
    %1377 = llvm.intr.smin(%1372, %1068) : (i64, i64) -> i64
    %1378 = llvm.add %i_below_tile, %1377 : i64
    %1379 = llvm.icmp "eq" %k0_piece, %1067 : i64
    llvm.cond_br %1379, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%1086, %1086, %1086, %1086, %1086, %1086, %1086, %1086 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1380 = llvm.icmp "slt" %1067, %1371 : i64
    %1381 = llvm.icmp "slt" %1068, %1371 : i64
    %1382 = llvm.icmp "slt" %1076, %1371 : i64
    %1383 = llvm.icmp "slt" %1075, %1371 : i64
    %1384 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1385 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1386 = llvm.add %1384, %1385 overflow<nsw> : i64
    %1387 = llvm.add %1386, %j_panel overflow<nsw> : i64
    %1388 = llvm.getelementptr inbounds %out0_1[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1389 = llvm.load %1388 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1390 = llvm.getelementptr inbounds %1388[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1391 = llvm.load %1390 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1392 = llvm.mul %1378, %b_stride1_1 overflow<nsw> : i64
    %1393 = llvm.add %1384, %1392 overflow<nsw> : i64
    %1394 = llvm.add %1393, %j_panel overflow<nsw> : i64
    %1395 = llvm.getelementptr inbounds %out0_1[%1394] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1396 = llvm.load %1395 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1397 = llvm.getelementptr inbounds %1395[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1398 = llvm.load %1397 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1399 = llvm.mul %1376, %b_stride1_1 overflow<nsw> : i64
    %1400 = llvm.add %1384, %1399 overflow<nsw> : i64
    %1401 = llvm.add %1400, %j_panel overflow<nsw> : i64
    %1402 = llvm.getelementptr inbounds %out0_1[%1401] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1403 = llvm.load %1402 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1404 = llvm.getelementptr inbounds %1402[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1405 = llvm.load %1404 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1406 = llvm.mul %1374, %b_stride1_1 overflow<nsw> : i64
    %1407 = llvm.add %1384, %1406 overflow<nsw> : i64
    %1408 = llvm.add %1407, %j_panel overflow<nsw> : i64
    %1409 = llvm.getelementptr inbounds %out0_1[%1408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1410 = llvm.load %1409 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1411 = llvm.getelementptr inbounds %1409[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1412 = llvm.load %1411 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1389, %1391, %1396, %1398, %1403, %1405, %1410, %1412 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1413: vector<4xf64>, %1414: vector<4xf64>, %1415: vector<4xf64>, %1416: vector<4xf64>, %1417: vector<4xf64>, %1418: vector<4xf64>, %1419: vector<4xf64>, %1420: vector<4xf64>):
    %1421 = llvm.add %k0_piece, %1070 overflow<nsw> : i64
    %1422 = llvm.intr.smin(%1421, %a_stride1_1) : (i64, i64) -> i64
    %1423 = llvm.icmp "slt" %k0_piece, %1422 : i64
    llvm.cond_br %1423, ^bb20(%k0_piece, %1413, %1414, %1415, %1416, %1417, %1418, %1419, %1420 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1413, %1414, %1415, %1416, %1417, %1418, %1419, %1420 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1424: vector<4xf64>, %1425: vector<4xf64>, %1426: vector<4xf64>, %1427: vector<4xf64>, %1428: vector<4xf64>, %1429: vector<4xf64>, %1430: vector<4xf64>, %1431: vector<4xf64>):
    %1432 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1433 = llvm.add %1432, %1069 overflow<nsw> : i64
    %1434 = llvm.mul %1433, %1130 overflow<nsw> : i64
    %1435 = llvm.getelementptr %1128[%1434] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1435, %1082, %1083, %1081) : (!llvm.ptr, i32, i32, i32) -> ()
    %1436 = llvm.mul %b0, %1062 overflow<nsw> : i64
    %1437 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1438 = llvm.add %1436, %1437 overflow<nsw> : i64
    %1439 = llvm.add %1438, %k0_below overflow<nsw> : i64
    %1440 = llvm.getelementptr inbounds %a_1[%1439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1441 = llvm.load %1440 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1442 = llvm.mlir.poison : vector<4xf64>
    %1443 = llvm.insertelement %1441, %1442[%1067 : i64] : vector<4xf64>
    %1444 = llvm.shufflevector %1443, %1442 [0, 0, 0, 0] : vector<4xf64>
    %1445 = llvm.mul %1378, %a_stride1_1 overflow<nsw> : i64
    %1446 = llvm.add %1436, %1445 overflow<nsw> : i64
    %1447 = llvm.add %1446, %k0_below overflow<nsw> : i64
    %1448 = llvm.getelementptr inbounds %a_1[%1447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1449 = llvm.load %1448 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1450 = llvm.mlir.poison : vector<4xf64>
    %1451 = llvm.insertelement %1449, %1450[%1067 : i64] : vector<4xf64>
    %1452 = llvm.shufflevector %1451, %1450 [0, 0, 0, 0] : vector<4xf64>
    %1453 = llvm.mul %1376, %a_stride1_1 overflow<nsw> : i64
    %1454 = llvm.add %1436, %1453 overflow<nsw> : i64
    %1455 = llvm.add %1454, %k0_below overflow<nsw> : i64
    %1456 = llvm.getelementptr inbounds %a_1[%1455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1457 = llvm.load %1456 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1458 = llvm.mlir.poison : vector<4xf64>
    %1459 = llvm.insertelement %1457, %1458[%1067 : i64] : vector<4xf64>
    %1460 = llvm.shufflevector %1459, %1458 [0, 0, 0, 0] : vector<4xf64>
    %1461 = llvm.mul %1374, %a_stride1_1 overflow<nsw> : i64
    %1462 = llvm.add %1436, %1461 overflow<nsw> : i64
    %1463 = llvm.add %1462, %k0_below overflow<nsw> : i64
    %1464 = llvm.getelementptr inbounds %a_1[%1463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1465 = llvm.load %1464 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1466 = llvm.mlir.poison : vector<4xf64>
    %1467 = llvm.insertelement %1465, %1466[%1067 : i64] : vector<4xf64>
    %1468 = llvm.shufflevector %1467, %1466 [0, 0, 0, 0] : vector<4xf64>
    %1469 = llvm.mul %1432, %1130 overflow<nsw> : i64
    %1470 = llvm.getelementptr inbounds %1128[%1469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1471 = llvm.load %1470 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1472 = llvm.add %1067, %1071 overflow<nsw> : i64
    %1473 = llvm.add %1469, %1472 overflow<nsw> : i64
    %1474 = llvm.getelementptr inbounds %1128[%1473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1475 = llvm.load %1474 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1476 = llvm.fmul %1444, %1471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1477 = llvm.fmul %1444, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1478 = llvm.fmul %1452, %1471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1479 = llvm.fmul %1452, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1480 = llvm.fmul %1460, %1471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1481 = llvm.fmul %1460, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1482 = llvm.fmul %1468, %1471 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1483 = llvm.fmul %1468, %1475 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1484 = llvm.fadd %1424, %1476 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1485 = llvm.fadd %1425, %1477 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1486 = llvm.fadd %1426, %1478 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1487 = llvm.fadd %1427, %1479 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1488 = llvm.fadd %1428, %1480 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1489 = llvm.fadd %1429, %1481 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1490 = llvm.fadd %1430, %1482 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1491 = llvm.fadd %1431, %1483 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1492 = llvm.add %k0_below, %1068 overflow<nsw> : i64
    %1493 = llvm.icmp "slt" %1492, %1422 : i64
    llvm.cond_br %1493, ^bb20(%1492, %1484, %1485, %1486, %1487, %1488, %1489, %1490, %1491 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1484, %1485, %1486, %1487, %1488, %1489, %1490, %1491 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1494: vector<4xf64>, %1495: vector<4xf64>, %1496: vector<4xf64>, %1497: vector<4xf64>, %1498: vector<4xf64>, %1499: vector<4xf64>, %1500: vector<4xf64>, %1501: vector<4xf64>):
    %1502 = llvm.icmp "slt" %1067, %1371 : i64
    %1503 = llvm.icmp "slt" %1068, %1371 : i64
    %1504 = llvm.icmp "slt" %1076, %1371 : i64
    %1505 = llvm.icmp "slt" %1075, %1371 : i64
    %1506 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1507 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1508 = llvm.add %1506, %1507 overflow<nsw> : i64
    %1509 = llvm.add %1508, %j_panel overflow<nsw> : i64
    %1510 = llvm.getelementptr inbounds %out0_1[%1509] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1494, %1510 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1511 = llvm.getelementptr inbounds %1510[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1495, %1511 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1512 = llvm.mul %1378, %b_stride1_1 overflow<nsw> : i64
    %1513 = llvm.add %1506, %1512 overflow<nsw> : i64
    %1514 = llvm.add %1513, %j_panel overflow<nsw> : i64
    %1515 = llvm.getelementptr inbounds %out0_1[%1514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1496, %1515 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1516 = llvm.getelementptr inbounds %1515[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1497, %1516 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1517 = llvm.mul %1376, %b_stride1_1 overflow<nsw> : i64
    %1518 = llvm.add %1506, %1517 overflow<nsw> : i64
    %1519 = llvm.add %1518, %j_panel overflow<nsw> : i64
    %1520 = llvm.getelementptr inbounds %out0_1[%1519] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1498, %1520 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1521 = llvm.getelementptr inbounds %1520[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1499, %1521 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1522 = llvm.mul %1374, %b_stride1_1 overflow<nsw> : i64
    %1523 = llvm.add %1506, %1522 overflow<nsw> : i64
    %1524 = llvm.add %1523, %j_panel overflow<nsw> : i64
    %1525 = llvm.getelementptr inbounds %out0_1[%1524] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1500, %1525 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1526 = llvm.getelementptr inbounds %1525[%1071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1501, %1526 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1527 = llvm.add %i_below_tile, %1071 overflow<nsw> : i64
    %1528 = llvm.icmp "slt" %1527, %a_size1_1 : i64
    llvm.cond_br %1528, ^bb16(%1527 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1529 = llvm.add %k0_piece, %1070 overflow<nsw> : i64
    %1530 = llvm.icmp "slt" %1529, %1056 : i64
    llvm.cond_br %1530, ^bb3(%1529 : i64), ^bb23
  ^bb23:
    %1531 = llvm.add %j_panel, %1069 overflow<nsw> : i64
    %1532 = llvm.icmp "slt" %1531, %1055 : i64
    llvm.cond_br %1532, ^bb2(%1531 : i64), ^bb24
  ^bb24:
    %1533 = llvm.icmp "slt" %1055, %b_stride1_1 : i64
    llvm.cond_br %1533, ^bb25(%1055 : i64), ^bb49
  ^bb25(%j_right_panel: i64):
    %1534 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1535 = llvm.intr.smin(%1071, %1534) : (i64, i64) -> i64
    %1536 = llvm.intr.smax(%1535, %1067) : (i64, i64) -> i64
    %1537 = llvm.add %j_right_panel, %1071 overflow<nsw> : i64
    %1538 = llvm.sub %1537, %j_right_panel overflow<nsw> : i64
    %1539 = llvm.intr.smin(%1538, %1534) : (i64, i64) -> i64
    %1540 = llvm.intr.smin(%1539, %1071) : (i64, i64) -> i64
    %1541 = llvm.intr.smax(%1540, %1067) : (i64, i64) -> i64
    %1542 = llvm.trunc %1541 : i64 to i32
    %1543 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1544 = llvm.mlir.poison : vector<4xi32>
    %1545 = llvm.insertelement %1542, %1544[%1067 : i64] : vector<4xi32>
    %1546 = llvm.shufflevector %1545, %1544 [0, 0, 0, 0] : vector<4xi32>
    %1547 = llvm.icmp "slt" %1543, %1546 : vector<4xi32>
    %1548 = llvm.icmp "slt" %1067, %1056 : i64
    llvm.cond_br %1548, ^bb26(%1067 : i64), ^bb48
  ^bb26(%k0_right_piece: i64):
    %1549 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1069, %1063) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1550 = llvm.extractvalue %1549[0] : !llvm.struct<(i64, i1)>
    %1551 = llvm.extractvalue %1549[1] : !llvm.struct<(i64, i1)>
    %1552 = llvm.xor %1551, %1085 : i1
    llvm.cond_br %1552, ^bb27, ^bb51(%1081 : i32)
  ^bb27:
    %1553 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1550, %1064) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1554 = llvm.extractvalue %1553[0] : !llvm.struct<(i64, i1)>
    %1555 = llvm.extractvalue %1553[1] : !llvm.struct<(i64, i1)>
    %1556 = llvm.xor %1555, %1085 : i1
    llvm.cond_br %1556, ^bb28, ^bb51(%1081 : i32)
  ^bb28:
    %1557 = llvm.add %1554, %1079 overflow<nsw> : i64
    %1558 = llvm.and %1557, %1080 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%1079, %1558) : (i64, i64) -> !llvm.ptr
    %1559 = llvm.mlir.zero : !llvm.ptr
    %1560 = llvm.icmp "ne" %b_copy_1, %1559 : !llvm.ptr
    llvm.cond_br %1560, ^bb29, ^bb51(%1081 : i32)
  ^bb29:
    llvm.cond_br %1065, ^bb30, ^bb33
  ^bb30:
    %1561 = llvm.add %k0_right_piece, %1078 overflow<nsw> : i64
    %1562 = llvm.intr.smin(%1561, %a_stride1_1) : (i64, i64) -> i64
    %1563 = llvm.icmp "slt" %k0_right_piece, %1562 : i64
    llvm.cond_br %1563, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %1564 = llvm.add %k0_right_copy, %1069 overflow<nsw> : i64
    %1565 = llvm.mul %b0, %1059 overflow<nsw> : i64
    %1566 = llvm.mul %1564, %b_stride1_1 overflow<nsw> : i64
    %1567 = llvm.add %1565, %1566 overflow<nsw> : i64
    %1568 = llvm.add %1567, %j_right_panel overflow<nsw> : i64
    %1569 = llvm.getelementptr %b_1[%1568] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1569, %1082, %1083, %1081) : (!llvm.ptr, i32, i32, i32) -> ()
    %1570 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1571 = llvm.add %1565, %1570 overflow<nsw> : i64
    %1572 = llvm.add %1571, %j_right_panel overflow<nsw> : i64
    %1573 = llvm.getelementptr inbounds %b_1[%1572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1574 = llvm.intr.masked.load %1573, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1575 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1576 = llvm.mul %1575, %1064 overflow<nsw> : i64
    %1577 = llvm.getelementptr inbounds %b_copy_1[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1574, %1577, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1578 = llvm.add %k0_right_copy, %1068 overflow<nsw> : i64
    %1579 = llvm.icmp "slt" %1578, %1562 : i64
    llvm.cond_br %1579, ^bb31(%1578 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %1580 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1581 = llvm.intr.smin(%1078, %1580) : (i64, i64) -> i64
    %1582 = llvm.intr.smax(%1581, %1067) : (i64, i64) -> i64
    %1583 = llvm.select %1065, %1067, %1582 : i1, i64
    %1584 = llvm.mul %b0, %1059 overflow<nsw> : i64
    %1585 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1586 = llvm.add %1584, %1585 overflow<nsw> : i64
    %1587 = llvm.add %1586, %j_right_panel overflow<nsw> : i64
    %1588 = llvm.getelementptr inbounds %b_1[%1587] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1589 = llvm.select %1065, %b_copy_1, %1588 : i1, !llvm.ptr
    %1590 = llvm.select %1065, %1063, %1583 : i1, i64
    %1591 = llvm.select %1065, %1064, %1536 : i1, i64
    %1592 = llvm.select %1065, %1064, %b_stride1_1 : i1, i64
    %1593 = llvm.icmp "slt" %1067, %1066 : i64
    llvm.cond_br %1593, ^bb34(%1067 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %1594 = llvm.add %i_right_tile, %1069 overflow<nsw> : i64
    %1595 = llvm.sub %1594, %i_right_tile overflow<nsw> : i64
    %1596 = llvm.sub %1066, %i_right_tile overflow<nsw> : i64
    %1597 = llvm.intr.smin(%1595, %1596) : (i64, i64) -> i64
    %1598 = llvm.add %1597, %1073 overflow<nsw> : i64
    %1599 = llvm.intr.smin(%1598, %1077) : (i64, i64) -> i64
    %1600 = llvm.add %i_right_tile, %1599 : i64
    %1601 = llvm.intr.smin(%1598, %1072) : (i64, i64) -> i64
    %1602 = llvm.add %i_right_tile, %1601 : i64
    %1603 = llvm.intr.smin(%1598, %1074) : (i64, i64) -> i64
    %1604 = llvm.add %i_right_tile, %1603 : i64
    %1605 = llvm.intr.smin(%1598, %1071) : (i64, i64) -> i64
    %1606 = llvm.add %i_right_tile, %1605 : i64
    %1607 = llvm.intr.smin(%1598, %1075) : (i64, i64) -> i64
    %1608 = llvm.add %i_right_tile, %1607 : i64
    %1609 = llvm.intr.smin(%1598, %1076) : (i64, i64) -> i64
    %1610 = llvm.add %i_right_tile, %1609 : i64
    %1611 = llvm.intr.smin(%1598, %1068) : (i64, i64) -> i64
    %1612 = llvm.add %i_right_tile, %1611 : i64
    %1613 = llvm.icmp "eq" %k0_right_piece, %1067 : i64
    llvm.cond_br %1613, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%1086, %1086, %1086, %1086, %1086, %1086, %1086, %1086 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %1614 = llvm.icmp "slt" %1067, %1597 : i64
    %1615 = llvm.icmp "slt" %1068, %1597 : i64
    %1616 = llvm.icmp "slt" %1076, %1597 : i64
    %1617 = llvm.icmp "slt" %1075, %1597 : i64
    %1618 = llvm.icmp "slt" %1071, %1597 : i64
    %1619 = llvm.icmp "slt" %1074, %1597 : i64
    %1620 = llvm.icmp "slt" %1072, %1597 : i64
    %1621 = llvm.icmp "slt" %1077, %1597 : i64
    %1622 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1623 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1624 = llvm.add %1622, %1623 overflow<nsw> : i64
    %1625 = llvm.add %1624, %j_right_panel overflow<nsw> : i64
    %1626 = llvm.getelementptr inbounds %out0_1[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1627 = llvm.intr.masked.load %1626, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1628 = llvm.mul %1612, %b_stride1_1 overflow<nsw> : i64
    %1629 = llvm.add %1622, %1628 overflow<nsw> : i64
    %1630 = llvm.add %1629, %j_right_panel overflow<nsw> : i64
    %1631 = llvm.getelementptr inbounds %out0_1[%1630] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1632 = llvm.intr.masked.load %1631, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1633 = llvm.mul %1610, %b_stride1_1 overflow<nsw> : i64
    %1634 = llvm.add %1622, %1633 overflow<nsw> : i64
    %1635 = llvm.add %1634, %j_right_panel overflow<nsw> : i64
    %1636 = llvm.getelementptr inbounds %out0_1[%1635] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1637 = llvm.intr.masked.load %1636, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1638 = llvm.mul %1608, %b_stride1_1 overflow<nsw> : i64
    %1639 = llvm.add %1622, %1638 overflow<nsw> : i64
    %1640 = llvm.add %1639, %j_right_panel overflow<nsw> : i64
    %1641 = llvm.getelementptr inbounds %out0_1[%1640] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1642 = llvm.intr.masked.load %1641, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1643 = llvm.mul %1606, %b_stride1_1 overflow<nsw> : i64
    %1644 = llvm.add %1622, %1643 overflow<nsw> : i64
    %1645 = llvm.add %1644, %j_right_panel overflow<nsw> : i64
    %1646 = llvm.getelementptr inbounds %out0_1[%1645] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1647 = llvm.intr.masked.load %1646, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1648 = llvm.mul %1604, %b_stride1_1 overflow<nsw> : i64
    %1649 = llvm.add %1622, %1648 overflow<nsw> : i64
    %1650 = llvm.add %1649, %j_right_panel overflow<nsw> : i64
    %1651 = llvm.getelementptr inbounds %out0_1[%1650] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1652 = llvm.intr.masked.load %1651, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1653 = llvm.mul %1602, %b_stride1_1 overflow<nsw> : i64
    %1654 = llvm.add %1622, %1653 overflow<nsw> : i64
    %1655 = llvm.add %1654, %j_right_panel overflow<nsw> : i64
    %1656 = llvm.getelementptr inbounds %out0_1[%1655] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1657 = llvm.intr.masked.load %1656, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1658 = llvm.mul %1600, %b_stride1_1 overflow<nsw> : i64
    %1659 = llvm.add %1622, %1658 overflow<nsw> : i64
    %1660 = llvm.add %1659, %j_right_panel overflow<nsw> : i64
    %1661 = llvm.getelementptr inbounds %out0_1[%1660] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1662 = llvm.intr.masked.load %1661, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%1627, %1632, %1637, %1642, %1647, %1652, %1657, %1662 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%1663: vector<4xf64>, %1664: vector<4xf64>, %1665: vector<4xf64>, %1666: vector<4xf64>, %1667: vector<4xf64>, %1668: vector<4xf64>, %1669: vector<4xf64>, %1670: vector<4xf64>):
    %1671 = llvm.add %k0_right_piece, %1078 overflow<nsw> : i64
    %1672 = llvm.intr.smin(%1671, %a_stride1_1) : (i64, i64) -> i64
    %1673 = llvm.icmp "slt" %k0_right_piece, %1672 : i64
    llvm.cond_br %1673, ^bb38(%k0_right_piece, %1663, %1664, %1665, %1666, %1667, %1668, %1669, %1670 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1663, %1664, %1665, %1666, %1667, %1668, %1669, %1670 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %1674: vector<4xf64>, %1675: vector<4xf64>, %1676: vector<4xf64>, %1677: vector<4xf64>, %1678: vector<4xf64>, %1679: vector<4xf64>, %1680: vector<4xf64>, %1681: vector<4xf64>):
    %1682 = llvm.mul %b0, %1062 overflow<nsw> : i64
    %1683 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1684 = llvm.add %1682, %1683 overflow<nsw> : i64
    %1685 = llvm.add %1684, %k0_right overflow<nsw> : i64
    %1686 = llvm.getelementptr inbounds %a_1[%1685] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1687 = llvm.load %1686 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1688 = llvm.mlir.poison : vector<4xf64>
    %1689 = llvm.insertelement %1687, %1688[%1067 : i64] : vector<4xf64>
    %1690 = llvm.shufflevector %1689, %1688 [0, 0, 0, 0] : vector<4xf64>
    %1691 = llvm.mul %1612, %a_stride1_1 overflow<nsw> : i64
    %1692 = llvm.add %1682, %1691 overflow<nsw> : i64
    %1693 = llvm.add %1692, %k0_right overflow<nsw> : i64
    %1694 = llvm.getelementptr inbounds %a_1[%1693] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1695 = llvm.load %1694 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1696 = llvm.mlir.poison : vector<4xf64>
    %1697 = llvm.insertelement %1695, %1696[%1067 : i64] : vector<4xf64>
    %1698 = llvm.shufflevector %1697, %1696 [0, 0, 0, 0] : vector<4xf64>
    %1699 = llvm.mul %1610, %a_stride1_1 overflow<nsw> : i64
    %1700 = llvm.add %1682, %1699 overflow<nsw> : i64
    %1701 = llvm.add %1700, %k0_right overflow<nsw> : i64
    %1702 = llvm.getelementptr inbounds %a_1[%1701] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1703 = llvm.load %1702 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1704 = llvm.mlir.poison : vector<4xf64>
    %1705 = llvm.insertelement %1703, %1704[%1067 : i64] : vector<4xf64>
    %1706 = llvm.shufflevector %1705, %1704 [0, 0, 0, 0] : vector<4xf64>
    %1707 = llvm.mul %1608, %a_stride1_1 overflow<nsw> : i64
    %1708 = llvm.add %1682, %1707 overflow<nsw> : i64
    %1709 = llvm.add %1708, %k0_right overflow<nsw> : i64
    %1710 = llvm.getelementptr inbounds %a_1[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1711 = llvm.load %1710 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1712 = llvm.mlir.poison : vector<4xf64>
    %1713 = llvm.insertelement %1711, %1712[%1067 : i64] : vector<4xf64>
    %1714 = llvm.shufflevector %1713, %1712 [0, 0, 0, 0] : vector<4xf64>
    %1715 = llvm.mul %1606, %a_stride1_1 overflow<nsw> : i64
    %1716 = llvm.add %1682, %1715 overflow<nsw> : i64
    %1717 = llvm.add %1716, %k0_right overflow<nsw> : i64
    %1718 = llvm.getelementptr inbounds %a_1[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1719 = llvm.load %1718 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1720 = llvm.mlir.poison : vector<4xf64>
    %1721 = llvm.insertelement %1719, %1720[%1067 : i64] : vector<4xf64>
    %1722 = llvm.shufflevector %1721, %1720 [0, 0, 0, 0] : vector<4xf64>
    %1723 = llvm.mul %1604, %a_stride1_1 overflow<nsw> : i64
    %1724 = llvm.add %1682, %1723 overflow<nsw> : i64
    %1725 = llvm.add %1724, %k0_right overflow<nsw> : i64
    %1726 = llvm.getelementptr inbounds %a_1[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1727 = llvm.load %1726 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1728 = llvm.mlir.poison : vector<4xf64>
    %1729 = llvm.insertelement %1727, %1728[%1067 : i64] : vector<4xf64>
    %1730 = llvm.shufflevector %1729, %1728 [0, 0, 0, 0] : vector<4xf64>
    %1731 = llvm.mul %1602, %a_stride1_1 overflow<nsw> : i64
    %1732 = llvm.add %1682, %1731 overflow<nsw> : i64
    %1733 = llvm.add %1732, %k0_right overflow<nsw> : i64
    %1734 = llvm.getelementptr inbounds %a_1[%1733] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1736 = llvm.mlir.poison : vector<4xf64>
    %1737 = llvm.insertelement %1735, %1736[%1067 : i64] : vector<4xf64>
    %1738 = llvm.shufflevector %1737, %1736 [0, 0, 0, 0] : vector<4xf64>
    %1739 = llvm.mul %1600, %a_stride1_1 overflow<nsw> : i64
    %1740 = llvm.add %1682, %1739 overflow<nsw> : i64
    %1741 = llvm.add %1740, %k0_right overflow<nsw> : i64
    %1742 = llvm.getelementptr inbounds %a_1[%1741] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1743 = llvm.load %1742 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1744 = llvm.mlir.poison : vector<4xf64>
    %1745 = llvm.insertelement %1743, %1744[%1067 : i64] : vector<4xf64>
    %1746 = llvm.shufflevector %1745, %1744 [0, 0, 0, 0] : vector<4xf64>
    %1747 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1748 = llvm.mul %1747, %1592 overflow<nsw> : i64
    %1749 = llvm.getelementptr inbounds %1589[%1748] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1750 = llvm.intr.masked.load %1749, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1751 = llvm.fmul %1690, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1752 = llvm.fmul %1698, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1753 = llvm.fmul %1706, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1754 = llvm.fmul %1714, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1755 = llvm.fmul %1722, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1756 = llvm.fmul %1730, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1757 = llvm.fmul %1738, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1758 = llvm.fmul %1746, %1750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1759 = llvm.fadd %1674, %1751 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1760 = llvm.fadd %1675, %1752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1761 = llvm.fadd %1676, %1753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1762 = llvm.fadd %1677, %1754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1763 = llvm.fadd %1678, %1755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1764 = llvm.fadd %1679, %1756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1765 = llvm.fadd %1680, %1757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1766 = llvm.fadd %1681, %1758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1767 = llvm.add %k0_right, %1068 overflow<nsw> : i64
    %1768 = llvm.icmp "slt" %1767, %1672 : i64
    llvm.cond_br %1768, ^bb38(%1767, %1759, %1760, %1761, %1762, %1763, %1764, %1765, %1766 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1759, %1760, %1761, %1762, %1763, %1764, %1765, %1766 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%1769: vector<4xf64>, %1770: vector<4xf64>, %1771: vector<4xf64>, %1772: vector<4xf64>, %1773: vector<4xf64>, %1774: vector<4xf64>, %1775: vector<4xf64>, %1776: vector<4xf64>):
    %1777 = llvm.icmp "slt" %1067, %1597 : i64
    %1778 = llvm.icmp "slt" %1068, %1597 : i64
    %1779 = llvm.icmp "slt" %1076, %1597 : i64
    %1780 = llvm.icmp "slt" %1075, %1597 : i64
    %1781 = llvm.icmp "slt" %1071, %1597 : i64
    %1782 = llvm.icmp "slt" %1074, %1597 : i64
    %1783 = llvm.icmp "slt" %1072, %1597 : i64
    %1784 = llvm.icmp "slt" %1077, %1597 : i64
    %1785 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1786 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1787 = llvm.add %1785, %1786 overflow<nsw> : i64
    %1788 = llvm.add %1787, %j_right_panel overflow<nsw> : i64
    %1789 = llvm.getelementptr inbounds %out0_1[%1788] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1769, %1789, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1790 = llvm.mul %1612, %b_stride1_1 overflow<nsw> : i64
    %1791 = llvm.add %1785, %1790 overflow<nsw> : i64
    %1792 = llvm.add %1791, %j_right_panel overflow<nsw> : i64
    %1793 = llvm.getelementptr inbounds %out0_1[%1792] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1770, %1793, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1794 = llvm.mul %1610, %b_stride1_1 overflow<nsw> : i64
    %1795 = llvm.add %1785, %1794 overflow<nsw> : i64
    %1796 = llvm.add %1795, %j_right_panel overflow<nsw> : i64
    %1797 = llvm.getelementptr inbounds %out0_1[%1796] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1771, %1797, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1798 = llvm.mul %1608, %b_stride1_1 overflow<nsw> : i64
    %1799 = llvm.add %1785, %1798 overflow<nsw> : i64
    %1800 = llvm.add %1799, %j_right_panel overflow<nsw> : i64
    %1801 = llvm.getelementptr inbounds %out0_1[%1800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1772, %1801, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1802 = llvm.mul %1606, %b_stride1_1 overflow<nsw> : i64
    %1803 = llvm.add %1785, %1802 overflow<nsw> : i64
    %1804 = llvm.add %1803, %j_right_panel overflow<nsw> : i64
    %1805 = llvm.getelementptr inbounds %out0_1[%1804] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1773, %1805, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1806 = llvm.mul %1604, %b_stride1_1 overflow<nsw> : i64
    %1807 = llvm.add %1785, %1806 overflow<nsw> : i64
    %1808 = llvm.add %1807, %j_right_panel overflow<nsw> : i64
    %1809 = llvm.getelementptr inbounds %out0_1[%1808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1774, %1809, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1810 = llvm.mul %1602, %b_stride1_1 overflow<nsw> : i64
    %1811 = llvm.add %1785, %1810 overflow<nsw> : i64
    %1812 = llvm.add %1811, %j_right_panel overflow<nsw> : i64
    %1813 = llvm.getelementptr inbounds %out0_1[%1812] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1775, %1813, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1814 = llvm.mul %1600, %b_stride1_1 overflow<nsw> : i64
    %1815 = llvm.add %1785, %1814 overflow<nsw> : i64
    %1816 = llvm.add %1815, %j_right_panel overflow<nsw> : i64
    %1817 = llvm.getelementptr inbounds %out0_1[%1816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1776, %1817, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1818 = llvm.add %i_right_tile, %1069 overflow<nsw> : i64
    %1819 = llvm.icmp "slt" %1818, %1066 : i64
    llvm.cond_br %1819, ^bb34(%1818 : i64), ^bb40
  ^bb40:
    %1820 = llvm.icmp "slt" %1066, %a_size1_1 : i64
    llvm.cond_br %1820, ^bb41(%1066 : i64), ^bb47
  ^bb41(%i_right_below_tile: i64):
    %1821 = llvm.add %i_right_below_tile, %1071 overflow<nsw> : i64
    %1822 = llvm.sub %1821, %i_right_below_tile overflow<nsw> : i64
    %1823 = llvm.sub %a_size1_1, %i_right_below_tile overflow<nsw> : i64
    %1824 = llvm.intr.smin(%1822, %1823) : (i64, i64) -> i64
    %1825 = llvm.add %1824, %1073 overflow<nsw> : i64
    %1826 = llvm.intr.smin(%1825, %1075) : (i64, i64) -> i64
    %1827 = llvm.add %i_right_below_tile, %1826 : i64
    %1828 = llvm.intr.smin(%1825, %1076) : (i64, i64) -> i64
    %1829 = llvm.add %i_right_below_tile, %1828 : i64
    %1830 = llvm.intr.smin(%1825, %1068) : (i64, i64) -> i64
    %1831 = llvm.add %i_right_below_tile, %1830 : i64
    %1832 = llvm.icmp "eq" %k0_right_piece, %1067 : i64
    llvm.cond_br %1832, ^bb42, ^bb43
  ^bb42:
    llvm.br ^bb44(%1086, %1086, %1086, %1086 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb43:
    %1833 = llvm.icmp "slt" %1067, %1824 : i64
    %1834 = llvm.icmp "slt" %1068, %1824 : i64
    %1835 = llvm.icmp "slt" %1076, %1824 : i64
    %1836 = llvm.icmp "slt" %1075, %1824 : i64
    %1837 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1838 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1839 = llvm.add %1837, %1838 overflow<nsw> : i64
    %1840 = llvm.add %1839, %j_right_panel overflow<nsw> : i64
    %1841 = llvm.getelementptr inbounds %out0_1[%1840] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1842 = llvm.intr.masked.load %1841, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1843 = llvm.mul %1831, %b_stride1_1 overflow<nsw> : i64
    %1844 = llvm.add %1837, %1843 overflow<nsw> : i64
    %1845 = llvm.add %1844, %j_right_panel overflow<nsw> : i64
    %1846 = llvm.getelementptr inbounds %out0_1[%1845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1847 = llvm.intr.masked.load %1846, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1848 = llvm.mul %1829, %b_stride1_1 overflow<nsw> : i64
    %1849 = llvm.add %1837, %1848 overflow<nsw> : i64
    %1850 = llvm.add %1849, %j_right_panel overflow<nsw> : i64
    %1851 = llvm.getelementptr inbounds %out0_1[%1850] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1852 = llvm.intr.masked.load %1851, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1853 = llvm.mul %1827, %b_stride1_1 overflow<nsw> : i64
    %1854 = llvm.add %1837, %1853 overflow<nsw> : i64
    %1855 = llvm.add %1854, %j_right_panel overflow<nsw> : i64
    %1856 = llvm.getelementptr inbounds %out0_1[%1855] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1857 = llvm.intr.masked.load %1856, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb44(%1842, %1847, %1852, %1857 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%1858: vector<4xf64>, %1859: vector<4xf64>, %1860: vector<4xf64>, %1861: vector<4xf64>):
    %1862 = llvm.add %k0_right_piece, %1078 overflow<nsw> : i64
    %1863 = llvm.intr.smin(%1862, %a_stride1_1) : (i64, i64) -> i64
    %1864 = llvm.icmp "slt" %k0_right_piece, %1863 : i64
    llvm.cond_br %1864, ^bb45(%k0_right_piece, %1858, %1859, %1860, %1861 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%1858, %1859, %1860, %1861 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_right_below: i64, %1865: vector<4xf64>, %1866: vector<4xf64>, %1867: vector<4xf64>, %1868: vector<4xf64>):
    %1869 = llvm.mul %b0, %1062 overflow<nsw> : i64
    %1870 = llvm.mul %i_right_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1871 = llvm.add %1869, %1870 overflow<nsw> : i64
    %1872 = llvm.add %1871, %k0_right_below overflow<nsw> : i64
    %1873 = llvm.getelementptr inbounds %a_1[%1872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1874 = llvm.load %1873 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1875 = llvm.mlir.poison : vector<4xf64>
    %1876 = llvm.insertelement %1874, %1875[%1067 : i64] : vector<4xf64>
    %1877 = llvm.shufflevector %1876, %1875 [0, 0, 0, 0] : vector<4xf64>
    %1878 = llvm.mul %1831, %a_stride1_1 overflow<nsw> : i64
    %1879 = llvm.add %1869, %1878 overflow<nsw> : i64
    %1880 = llvm.add %1879, %k0_right_below overflow<nsw> : i64
    %1881 = llvm.getelementptr inbounds %a_1[%1880] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1882 = llvm.load %1881 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1883 = llvm.mlir.poison : vector<4xf64>
    %1884 = llvm.insertelement %1882, %1883[%1067 : i64] : vector<4xf64>
    %1885 = llvm.shufflevector %1884, %1883 [0, 0, 0, 0] : vector<4xf64>
    %1886 = llvm.mul %1829, %a_stride1_1 overflow<nsw> : i64
    %1887 = llvm.add %1869, %1886 overflow<nsw> : i64
    %1888 = llvm.add %1887, %k0_right_below overflow<nsw> : i64
    %1889 = llvm.getelementptr inbounds %a_1[%1888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1890 = llvm.load %1889 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1891 = llvm.mlir.poison : vector<4xf64>
    %1892 = llvm.insertelement %1890, %1891[%1067 : i64] : vector<4xf64>
    %1893 = llvm.shufflevector %1892, %1891 [0, 0, 0, 0] : vector<4xf64>
    %1894 = llvm.mul %1827, %a_stride1_1 overflow<nsw> : i64
    %1895 = llvm.add %1869, %1894 overflow<nsw> : i64
    %1896 = llvm.add %1895, %k0_right_below overflow<nsw> : i64
    %1897 = llvm.getelementptr inbounds %a_1[%1896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1898 = llvm.load %1897 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1899 = llvm.mlir.poison : vector<4xf64>
    %1900 = llvm.insertelement %1898, %1899[%1067 : i64] : vector<4xf64>
    %1901 = llvm.shufflevector %1900, %1899 [0, 0, 0, 0] : vector<4xf64>
    %1902 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %1903 = llvm.mul %1902, %1592 overflow<nsw> : i64
    %1904 = llvm.getelementptr inbounds %1589[%1903] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1905 = llvm.intr.masked.load %1904, %1547, %1086 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1906 = llvm.fmul %1877, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1907 = llvm.fmul %1885, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1908 = llvm.fmul %1893, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1909 = llvm.fmul %1901, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1910 = llvm.fadd %1865, %1906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1911 = llvm.fadd %1866, %1907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1912 = llvm.fadd %1867, %1908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1913 = llvm.fadd %1868, %1909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1914 = llvm.add %k0_right_below, %1068 overflow<nsw> : i64
    %1915 = llvm.icmp "slt" %1914, %1863 : i64
    llvm.cond_br %1915, ^bb45(%1914, %1910, %1911, %1912, %1913 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%1910, %1911, %1912, %1913 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%1916: vector<4xf64>, %1917: vector<4xf64>, %1918: vector<4xf64>, %1919: vector<4xf64>):
    %1920 = llvm.icmp "slt" %1067, %1824 : i64
    %1921 = llvm.icmp "slt" %1068, %1824 : i64
    %1922 = llvm.icmp "slt" %1076, %1824 : i64
    %1923 = llvm.icmp "slt" %1075, %1824 : i64
    %1924 = llvm.mul %b0, %1061 overflow<nsw> : i64
    %1925 = llvm.mul %i_right_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1926 = llvm.add %1924, %1925 overflow<nsw> : i64
    %1927 = llvm.add %1926, %j_right_panel overflow<nsw> : i64
    %1928 = llvm.getelementptr inbounds %out0_1[%1927] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1916, %1928, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1929 = llvm.mul %1831, %b_stride1_1 overflow<nsw> : i64
    %1930 = llvm.add %1924, %1929 overflow<nsw> : i64
    %1931 = llvm.add %1930, %j_right_panel overflow<nsw> : i64
    %1932 = llvm.getelementptr inbounds %out0_1[%1931] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1917, %1932, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1933 = llvm.mul %1829, %b_stride1_1 overflow<nsw> : i64
    %1934 = llvm.add %1924, %1933 overflow<nsw> : i64
    %1935 = llvm.add %1934, %j_right_panel overflow<nsw> : i64
    %1936 = llvm.getelementptr inbounds %out0_1[%1935] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1918, %1936, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1937 = llvm.mul %1827, %b_stride1_1 overflow<nsw> : i64
    %1938 = llvm.add %1924, %1937 overflow<nsw> : i64
    %1939 = llvm.add %1938, %j_right_panel overflow<nsw> : i64
    %1940 = llvm.getelementptr inbounds %out0_1[%1939] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1919, %1940, %1547 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1941 = llvm.add %i_right_below_tile, %1071 overflow<nsw> : i64
    %1942 = llvm.icmp "slt" %1941, %a_size1_1 : i64
    llvm.cond_br %1942, ^bb41(%1941 : i64), ^bb47
  ^bb47:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1943 = llvm.add %k0_right_piece, %1078 overflow<nsw> : i64
    %1944 = llvm.icmp "slt" %1943, %1056 : i64
    llvm.cond_br %1944, ^bb26(%1943 : i64), ^bb48
  ^bb48:
    %1945 = llvm.add %j_right_panel, %1071 overflow<nsw> : i64
    %1946 = llvm.icmp "slt" %1945, %b_stride1_1 : i64
    llvm.cond_br %1946, ^bb25(%1945 : i64), ^bb49
  ^bb49:
    %1947 = llvm.add %b0, %1068 overflow<nsw> : i64
    %1948 = llvm.icmp "slt" %1947, %end : i64
    llvm.cond_br %1948, ^bb1(%1947 : i64), ^bb50
  ^bb50:
    llvm.return %1082 : i32
  ^bb51(%1949: i32):
    llvm.return %1949 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1950 = llvm.mlir.constant(8) : i64
    %1951 = llvm.mlir.constant(16) : i64
    %1952 = llvm.mlir.constant(24) : i64
    %1953 = llvm.mlir.constant(32) : i64
    %1954 = llvm.mlir.constant(40) : i64
    %1955 = llvm.mlir.constant(48) : i64
    %1956 = llvm.mlir.constant(56) : i64
    %1957 = llvm.mlir.constant(64) : i64
    %1958 = llvm.mlir.constant(72) : i64
    %1959 = llvm.mlir.constant(80) : i64
    %1960 = llvm.mlir.constant(88) : i64
    %1961 = llvm.mlir.constant(96) : i64
    %1962 = llvm.mlir.constant(104) : i64
    %1963 = llvm.mlir.constant(112) : i64
    %1964 = llvm.mlir.constant(120) : i64
    %1965 = llvm.mlir.constant(128) : i64
    %1966 = llvm.mlir.constant(136) : i64
    %1967 = llvm.mlir.constant(144) : i64
    %1968 = llvm.mlir.constant(152) : i64
    %1969 = llvm.mlir.constant(160) : i64
    %1970 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1971 = llvm.getelementptr inbounds %context[%1950] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1972 = llvm.load %1971 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1973 = llvm.getelementptr inbounds %context[%1951] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1974 = llvm.load %1973 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1975 = llvm.getelementptr inbounds %context[%1952] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1976 = llvm.load %1975 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1977 = llvm.getelementptr inbounds %context[%1953] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1978 = llvm.load %1977 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1979 = llvm.getelementptr inbounds %context[%1954] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1980 = llvm.load %1979 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1981 = llvm.getelementptr inbounds %context[%1955] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1982 = llvm.load %1981 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1983 = llvm.getelementptr inbounds %context[%1956] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1984 = llvm.load %1983 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1985 = llvm.getelementptr inbounds %context[%1957] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1986 = llvm.load %1985 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1987 = llvm.getelementptr inbounds %context[%1958] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1988 = llvm.load %1987 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1989 = llvm.getelementptr inbounds %context[%1959] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1990 = llvm.load %1989 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1991 = llvm.getelementptr inbounds %context[%1960] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1992 = llvm.load %1991 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1993 = llvm.getelementptr inbounds %context[%1961] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1994 = llvm.load %1993 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1995 = llvm.getelementptr inbounds %context[%1962] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1996 = llvm.load %1995 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1997 = llvm.getelementptr inbounds %context[%1963] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1998 = llvm.load %1997 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1999 = llvm.getelementptr inbounds %context[%1964] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2000 = llvm.load %1999 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2001 = llvm.getelementptr inbounds %context[%1965] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2002 = llvm.load %2001 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2003 = llvm.getelementptr inbounds %context[%1966] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2004 = llvm.load %2003 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2005 = llvm.getelementptr inbounds %context[%1967] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2006 = llvm.load %2005 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2007 = llvm.getelementptr inbounds %context[%1968] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2008 = llvm.load %2007 {alignment = 8 : i64} : !llvm.ptr -> i1
    %2009 = llvm.getelementptr inbounds %context[%1969] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2010 = llvm.load %2009 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2011 = llvm.call @program.parallel0(%begin_1, %end_1, %1970, %1972, %1974, %1976, %1978, %1980, %1982, %1984, %1986, %1988, %1990, %1992, %1994, %1996, %1998, %2000, %2002, %2004, %2006, %2008, %2010) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1, i64) -> i32
    llvm.return %2011 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2012 = llvm.mlir.constant(0) : i64
    %2013 = llvm.mlir.constant(1) : i64
    %2014 = llvm.mlir.constant(2) : i64
    %2015 = llvm.mlir.constant(4) : i64
    %2016 = llvm.mlir.constant(0 : i32) : i32
    %2017 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2018 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %2018, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_2: i64):
    %2019 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2020 = llvm.load %2019 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2021 = llvm.mlir.poison : vector<4xf64>
    %2022 = llvm.insertelement %2020, %2021[%2012 : i64] : vector<4xf64>
    %2023 = llvm.shufflevector %2022, %2021 [0, 0, 0, 0] : vector<4xf64>
    %2024 = llvm.ashr %v_size0_1, %2014 : i64
    %2025 = llvm.mul %2024, %2015 overflow<nsw> : i64
    %2026 = llvm.icmp "slt" %2012, %2025 : i64
    llvm.cond_br %2026, ^bb2(%2012 : i64), ^bb3
  ^bb2(%j_2: i64):
    %2027 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2028 = llvm.load %2027 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2029 = llvm.fmul %2023, %2028 : vector<4xf64>
    %2030 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2031 = llvm.add %2030, %j_2 overflow<nsw> : i64
    %2032 = llvm.getelementptr inbounds %out1_1[%2031] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2029, %2032 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2033 = llvm.add %j_2, %2015 overflow<nsw> : i64
    %2034 = llvm.icmp "slt" %2033, %2025 : i64
    llvm.cond_br %2034, ^bb2(%2033 : i64), ^bb3
  ^bb3:
    %2035 = llvm.icmp "slt" %2025, %v_size0_1 : i64
    llvm.cond_br %2035, ^bb4, ^bb5
  ^bb4:
    %2036 = llvm.sub %v_size0_1, %2025 overflow<nsw> : i64
    %2037 = llvm.intr.smin(%2036, %2015) : (i64, i64) -> i64
    %2038 = llvm.intr.smax(%2037, %2012) : (i64, i64) -> i64
    %2039 = llvm.trunc %2038 : i64 to i32
    %2040 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %2041 = llvm.mlir.poison : vector<4xi32>
    %2042 = llvm.insertelement %2039, %2041[%2012 : i64] : vector<4xi32>
    %2043 = llvm.shufflevector %2042, %2041 [0, 0, 0, 0] : vector<4xi32>
    %2044 = llvm.icmp "slt" %2040, %2043 : vector<4xi32>
    %2045 = llvm.getelementptr inbounds %v_1[%2025] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2046 = llvm.intr.masked.load %2045, %2044, %2017 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %2047 = llvm.fmul %2023, %2046 : vector<4xf64>
    %2048 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %2049 = llvm.add %2048, %2025 overflow<nsw> : i64
    %2050 = llvm.getelementptr inbounds %out1_1[%2049] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %2047, %2050, %2044 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %2051 = llvm.add %i_2, %2013 overflow<nsw> : i64
    %2052 = llvm.icmp "slt" %2051, %end_2 : i64
    llvm.cond_br %2052, ^bb1(%2051 : i64), ^bb6
  ^bb6:
    llvm.return %2016 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %2053 = llvm.mlir.constant(8) : i64
    %2054 = llvm.mlir.constant(16) : i64
    %2055 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2056 = llvm.getelementptr inbounds %context_1[%2053] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2057 = llvm.load %2056 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2058 = llvm.getelementptr inbounds %context_1[%2054] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2059 = llvm.load %2058 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2060 = llvm.call @program.parallel1(%begin_3, %end_3, %2055, %2057, %2059) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %2060 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %2061: i64, %2062: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %2063: i64, %2064: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %2065 = llvm.mlir.constant(8) : i64
    %2066 = llvm.mlir.constant(0) : i64
    %2067 = llvm.mlir.constant(1) : i64
    %2068 = llvm.mlir.constant(2) : i64
    %2069 = llvm.mlir.constant(3) : i64
    %2070 = llvm.mlir.constant(4) : i64
    %2071 = llvm.mlir.constant(5) : i64
    %2072 = llvm.mlir.constant(6) : i64
    %2073 = llvm.mlir.constant(7) : i64
    %2074 = llvm.mlir.constant(-1) : i64
    %2075 = llvm.mlir.constant(64) : i64
    %2076 = llvm.mlir.constant(true) : i1
    %2077 = llvm.mlir.constant(1 : i32) : i32
    %2078 = llvm.mlir.constant(-64) : i64
    %2079 = llvm.mlir.constant(0 : i32) : i32
    %2080 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %2081 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %2081, ^bb1(%begin_4 : i64), ^bb21
  ^bb1(%2082: i64):
    %2083 = llvm.mul %2082, %2065 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %2061, %2083 overflow<nsw> : i64
    %2084 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%2075, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %2085 = llvm.extractvalue %2084[0] : !llvm.struct<(i64, i1)>
    %2086 = llvm.extractvalue %2084[1] : !llvm.struct<(i64, i1)>
    %2087 = llvm.xor %2086, %2076 : i1
    llvm.cond_br %2087, ^bb2, ^bb22(%2077 : i32)
  ^bb2:
    %2088 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%2085, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %2089 = llvm.extractvalue %2088[0] : !llvm.struct<(i64, i1)>
    %2090 = llvm.extractvalue %2088[1] : !llvm.struct<(i64, i1)>
    %2091 = llvm.xor %2090, %2076 : i1
    llvm.cond_br %2091, ^bb3, ^bb22(%2077 : i32)
  ^bb3:
    %2092 = llvm.add %2089, %2075 overflow<nsw> : i64
    %2093 = llvm.and %2092, %2078 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%2075, %2093) : (i64, i64) -> !llvm.ptr
    %2094 = llvm.mlir.zero : !llvm.ptr
    %2095 = llvm.icmp "ne" %a_copy_2, %2094 : !llvm.ptr
    llvm.cond_br %2095, ^bb4, ^bb22(%2077 : i32)
  ^bb4:
    %2096 = llvm.mul %2065, %a_stride1_2 overflow<nsw> : i64
    %2097 = llvm.icmp "slt" %2066, %a_size0_2 : i64
    llvm.cond_br %2097, ^bb5(%2066 : i64), ^bb8
  ^bb5(%k1_1_last_copy: i64):
    %2098 = llvm.icmp "slt" %2066, %a_stride1_2 : i64
    llvm.cond_br %2098, ^bb6(%2066 : i64), ^bb7
  ^bb6(%k0_1_last_copy: i64):
    %2099 = llvm.mul %k1_1_last_copy, %2063 overflow<nsw> : i64
    %2100 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %2101 = llvm.add %2099, %2100 overflow<nsw> : i64
    %2102 = llvm.add %2101, %k0_1_last_copy overflow<nsw> : i64
    %2103 = llvm.getelementptr inbounds %a_2[%2102] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2104 = llvm.load %2103 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2105 = llvm.getelementptr inbounds %2103[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2106 = llvm.load %2105 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2107 = llvm.mul %2068, %a_stride1_2 overflow<nsw> : i64
    %2108 = llvm.getelementptr inbounds %2103[%2107] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2109 = llvm.load %2108 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2110 = llvm.mul %2069, %a_stride1_2 overflow<nsw> : i64
    %2111 = llvm.getelementptr inbounds %2103[%2110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2112 = llvm.load %2111 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2113 = llvm.mlir.poison : vector<4xf64>
    %2114 = llvm.insertelement %2104, %2113[%2066 : i64] : vector<4xf64>
    %2115 = llvm.insertelement %2106, %2114[%2067 : i64] : vector<4xf64>
    %2116 = llvm.insertelement %2109, %2115[%2068 : i64] : vector<4xf64>
    %2117 = llvm.insertelement %2112, %2116[%2069 : i64] : vector<4xf64>
    %2118 = llvm.mul %2070, %a_stride1_2 overflow<nsw> : i64
    %2119 = llvm.getelementptr inbounds %2103[%2118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2120 = llvm.load %2119 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2121 = llvm.mul %2071, %a_stride1_2 overflow<nsw> : i64
    %2122 = llvm.getelementptr inbounds %2103[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2123 = llvm.load %2122 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2124 = llvm.mul %2072, %a_stride1_2 overflow<nsw> : i64
    %2125 = llvm.getelementptr inbounds %2103[%2124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2126 = llvm.load %2125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2127 = llvm.mul %2073, %a_stride1_2 overflow<nsw> : i64
    %2128 = llvm.getelementptr inbounds %2103[%2127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2129 = llvm.load %2128 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2130 = llvm.mlir.poison : vector<4xf64>
    %2131 = llvm.insertelement %2120, %2130[%2066 : i64] : vector<4xf64>
    %2132 = llvm.insertelement %2123, %2131[%2067 : i64] : vector<4xf64>
    %2133 = llvm.insertelement %2126, %2132[%2068 : i64] : vector<4xf64>
    %2134 = llvm.insertelement %2129, %2133[%2069 : i64] : vector<4xf64>
    %2135 = llvm.mul %k1_1_last_copy, %2096 overflow<nsw> : i64
    %2136 = llvm.mul %k0_1_last_copy, %2065 overflow<nsw> : i64
    %2137 = llvm.add %2135, %2136 overflow<nsw> : i64
    %2138 = llvm.getelementptr inbounds %a_copy_2[%2137] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2117, %2138 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2139 = llvm.add %2066, %2070 overflow<nsw> : i64
    %2140 = llvm.add %2135, %2136 overflow<nsw> : i64
    %2141 = llvm.add %2140, %2139 overflow<nsw> : i64
    %2142 = llvm.getelementptr inbounds %a_copy_2[%2141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2134, %2142 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2143 = llvm.add %k0_1_last_copy, %2067 overflow<nsw> : i64
    %2144 = llvm.icmp "slt" %2143, %a_stride1_2 : i64
    llvm.cond_br %2144, ^bb6(%2143 : i64), ^bb7
  ^bb7:
    %2145 = llvm.add %k1_1_last_copy, %2067 overflow<nsw> : i64
    %2146 = llvm.icmp "slt" %2145, %a_size0_2 : i64
    llvm.cond_br %2146, ^bb5(%2145 : i64), ^bb8
  ^bb8:
    %2147 = llvm.icmp "slt" %2061, %2064 : i64
    llvm.cond_br %2147, ^bb9(%2061 : i64), ^bb14
  ^bb9(%i_1_last_tile: i64):
    %2148 = llvm.add %i_1_last_tile, %2072 overflow<nsw> : i64
    %2149 = llvm.sub %2148, %i_1_last_tile overflow<nsw> : i64
    %2150 = llvm.sub %2064, %i_1_last_tile overflow<nsw> : i64
    %2151 = llvm.intr.smin(%2149, %2150) : (i64, i64) -> i64
    %2152 = llvm.add %2151, %2074 overflow<nsw> : i64
    %2153 = llvm.intr.smin(%2152, %2071) : (i64, i64) -> i64
    %2154 = llvm.add %i_1_last_tile, %2153 : i64
    %2155 = llvm.intr.smin(%2152, %2070) : (i64, i64) -> i64
    %2156 = llvm.add %i_1_last_tile, %2155 : i64
    %2157 = llvm.intr.smin(%2152, %2069) : (i64, i64) -> i64
    %2158 = llvm.add %i_1_last_tile, %2157 : i64
    %2159 = llvm.intr.smin(%2152, %2068) : (i64, i64) -> i64
    %2160 = llvm.add %i_1_last_tile, %2159 : i64
    %2161 = llvm.intr.smin(%2152, %2067) : (i64, i64) -> i64
    %2162 = llvm.add %i_1_last_tile, %2161 : i64
    %2163 = llvm.icmp "slt" %2066, %a_size0_2 : i64
    llvm.cond_br %2163, ^bb10(%2066, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1_1: i64, %2164: vector<4xf64>, %2165: vector<4xf64>, %2166: vector<4xf64>, %2167: vector<4xf64>, %2168: vector<4xf64>, %2169: vector<4xf64>, %2170: vector<4xf64>, %2171: vector<4xf64>, %2172: vector<4xf64>, %2173: vector<4xf64>, %2174: vector<4xf64>, %2175: vector<4xf64>):
    %2176 = llvm.icmp "slt" %2066, %a_stride1_2 : i64
    llvm.cond_br %2176, ^bb11(%2066, %2164, %2165, %2166, %2167, %2168, %2169, %2170, %2171, %2172, %2173, %2174, %2175 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2164, %2165, %2166, %2167, %2168, %2169, %2170, %2171, %2172, %2173, %2174, %2175 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_2: i64, %2177: vector<4xf64>, %2178: vector<4xf64>, %2179: vector<4xf64>, %2180: vector<4xf64>, %2181: vector<4xf64>, %2182: vector<4xf64>, %2183: vector<4xf64>, %2184: vector<4xf64>, %2185: vector<4xf64>, %2186: vector<4xf64>, %2187: vector<4xf64>, %2188: vector<4xf64>):
    %2189 = llvm.mul %k1_1, %2063 overflow<nsw> : i64
    %2190 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %2191 = llvm.add %2189, %2190 overflow<nsw> : i64
    %2192 = llvm.add %2191, %k0_2 overflow<nsw> : i64
    %2193 = llvm.getelementptr inbounds %a_2[%2192] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2194 = llvm.load %2193 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2195 = llvm.mlir.poison : vector<4xf64>
    %2196 = llvm.insertelement %2194, %2195[%2066 : i64] : vector<4xf64>
    %2197 = llvm.shufflevector %2196, %2195 [0, 0, 0, 0] : vector<4xf64>
    %2198 = llvm.mul %2162, %a_stride1_2 overflow<nsw> : i64
    %2199 = llvm.add %2189, %2198 overflow<nsw> : i64
    %2200 = llvm.add %2199, %k0_2 overflow<nsw> : i64
    %2201 = llvm.getelementptr inbounds %a_2[%2200] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2202 = llvm.load %2201 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2203 = llvm.mlir.poison : vector<4xf64>
    %2204 = llvm.insertelement %2202, %2203[%2066 : i64] : vector<4xf64>
    %2205 = llvm.shufflevector %2204, %2203 [0, 0, 0, 0] : vector<4xf64>
    %2206 = llvm.mul %2160, %a_stride1_2 overflow<nsw> : i64
    %2207 = llvm.add %2189, %2206 overflow<nsw> : i64
    %2208 = llvm.add %2207, %k0_2 overflow<nsw> : i64
    %2209 = llvm.getelementptr inbounds %a_2[%2208] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2210 = llvm.load %2209 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2211 = llvm.mlir.poison : vector<4xf64>
    %2212 = llvm.insertelement %2210, %2211[%2066 : i64] : vector<4xf64>
    %2213 = llvm.shufflevector %2212, %2211 [0, 0, 0, 0] : vector<4xf64>
    %2214 = llvm.mul %2158, %a_stride1_2 overflow<nsw> : i64
    %2215 = llvm.add %2189, %2214 overflow<nsw> : i64
    %2216 = llvm.add %2215, %k0_2 overflow<nsw> : i64
    %2217 = llvm.getelementptr inbounds %a_2[%2216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2218 = llvm.load %2217 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2219 = llvm.mlir.poison : vector<4xf64>
    %2220 = llvm.insertelement %2218, %2219[%2066 : i64] : vector<4xf64>
    %2221 = llvm.shufflevector %2220, %2219 [0, 0, 0, 0] : vector<4xf64>
    %2222 = llvm.mul %2156, %a_stride1_2 overflow<nsw> : i64
    %2223 = llvm.add %2189, %2222 overflow<nsw> : i64
    %2224 = llvm.add %2223, %k0_2 overflow<nsw> : i64
    %2225 = llvm.getelementptr inbounds %a_2[%2224] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2226 = llvm.load %2225 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2227 = llvm.mlir.poison : vector<4xf64>
    %2228 = llvm.insertelement %2226, %2227[%2066 : i64] : vector<4xf64>
    %2229 = llvm.shufflevector %2228, %2227 [0, 0, 0, 0] : vector<4xf64>
    %2230 = llvm.mul %2154, %a_stride1_2 overflow<nsw> : i64
    %2231 = llvm.add %2189, %2230 overflow<nsw> : i64
    %2232 = llvm.add %2231, %k0_2 overflow<nsw> : i64
    %2233 = llvm.getelementptr inbounds %a_2[%2232] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2234 = llvm.load %2233 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2235 = llvm.mlir.poison : vector<4xf64>
    %2236 = llvm.insertelement %2234, %2235[%2066 : i64] : vector<4xf64>
    %2237 = llvm.shufflevector %2236, %2235 [0, 0, 0, 0] : vector<4xf64>
    %2238 = llvm.mul %k1_1, %2096 overflow<nsw> : i64
    %2239 = llvm.mul %k0_2, %2065 overflow<nsw> : i64
    %2240 = llvm.add %2238, %2239 overflow<nsw> : i64
    %2241 = llvm.getelementptr inbounds %a_copy_2[%2240] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2242 = llvm.load %2241 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2243 = llvm.add %2066, %2070 overflow<nsw> : i64
    %2244 = llvm.add %2238, %2239 overflow<nsw> : i64
    %2245 = llvm.add %2244, %2243 overflow<nsw> : i64
    %2246 = llvm.getelementptr inbounds %a_copy_2[%2245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2247 = llvm.load %2246 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2248 = llvm.fmul %2197, %2242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2249 = llvm.fmul %2197, %2247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2250 = llvm.fmul %2205, %2242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2251 = llvm.fmul %2205, %2247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2252 = llvm.fmul %2213, %2242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2253 = llvm.fmul %2213, %2247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2254 = llvm.fmul %2221, %2242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2255 = llvm.fmul %2221, %2247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2256 = llvm.fmul %2229, %2242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2257 = llvm.fmul %2229, %2247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2258 = llvm.fmul %2237, %2242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2259 = llvm.fmul %2237, %2247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2260 = llvm.fadd %2177, %2248 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2261 = llvm.fadd %2178, %2249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2262 = llvm.fadd %2179, %2250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2263 = llvm.fadd %2180, %2251 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2264 = llvm.fadd %2181, %2252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2265 = llvm.fadd %2182, %2253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2266 = llvm.fadd %2183, %2254 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2267 = llvm.fadd %2184, %2255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2268 = llvm.fadd %2185, %2256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2269 = llvm.fadd %2186, %2257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2270 = llvm.fadd %2187, %2258 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2271 = llvm.fadd %2188, %2259 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2272 = llvm.add %k0_2, %2067 overflow<nsw> : i64
    %2273 = llvm.icmp "slt" %2272, %a_stride1_2 : i64
    llvm.cond_br %2273, ^bb11(%2272, %2260, %2261, %2262, %2263, %2264, %2265, %2266, %2267, %2268, %2269, %2270, %2271 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2260, %2261, %2262, %2263, %2264, %2265, %2266, %2267, %2268, %2269, %2270, %2271 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2274: vector<4xf64>, %2275: vector<4xf64>, %2276: vector<4xf64>, %2277: vector<4xf64>, %2278: vector<4xf64>, %2279: vector<4xf64>, %2280: vector<4xf64>, %2281: vector<4xf64>, %2282: vector<4xf64>, %2283: vector<4xf64>, %2284: vector<4xf64>, %2285: vector<4xf64>):
    %2286 = llvm.add %k1_1, %2067 overflow<nsw> : i64
    %2287 = llvm.icmp "slt" %2286, %a_size0_2 : i64
    llvm.cond_br %2287, ^bb10(%2286, %2274, %2275, %2276, %2277, %2278, %2279, %2280, %2281, %2282, %2283, %2284, %2285 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2274, %2275, %2276, %2277, %2278, %2279, %2280, %2281, %2282, %2283, %2284, %2285 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%2288: vector<4xf64>, %2289: vector<4xf64>, %2290: vector<4xf64>, %2291: vector<4xf64>, %2292: vector<4xf64>, %2293: vector<4xf64>, %2294: vector<4xf64>, %2295: vector<4xf64>, %2296: vector<4xf64>, %2297: vector<4xf64>, %2298: vector<4xf64>, %2299: vector<4xf64>):
    %2300 = llvm.icmp "slt" %2066, %2151 : i64
    %2301 = llvm.icmp "slt" %2067, %2151 : i64
    %2302 = llvm.icmp "slt" %2068, %2151 : i64
    %2303 = llvm.icmp "slt" %2069, %2151 : i64
    %2304 = llvm.icmp "slt" %2070, %2151 : i64
    %2305 = llvm.icmp "slt" %2071, %2151 : i64
    %2306 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %2307 = llvm.add %2306, %j_1_last_panel overflow<nsw> : i64
    %2308 = llvm.getelementptr inbounds %out2_1[%2307] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2288, %2308 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2309 = llvm.getelementptr inbounds %2308[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2289, %2309 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2310 = llvm.mul %2162, %a_size1_2 overflow<nsw> : i64
    %2311 = llvm.add %2310, %j_1_last_panel overflow<nsw> : i64
    %2312 = llvm.getelementptr inbounds %out2_1[%2311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2290, %2312 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2313 = llvm.getelementptr inbounds %2312[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2291, %2313 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2314 = llvm.mul %2160, %a_size1_2 overflow<nsw> : i64
    %2315 = llvm.add %2314, %j_1_last_panel overflow<nsw> : i64
    %2316 = llvm.getelementptr inbounds %out2_1[%2315] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2292, %2316 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2317 = llvm.getelementptr inbounds %2316[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2293, %2317 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2318 = llvm.mul %2158, %a_size1_2 overflow<nsw> : i64
    %2319 = llvm.add %2318, %j_1_last_panel overflow<nsw> : i64
    %2320 = llvm.getelementptr inbounds %out2_1[%2319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2294, %2320 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2321 = llvm.getelementptr inbounds %2320[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2295, %2321 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2322 = llvm.mul %2156, %a_size1_2 overflow<nsw> : i64
    %2323 = llvm.add %2322, %j_1_last_panel overflow<nsw> : i64
    %2324 = llvm.getelementptr inbounds %out2_1[%2323] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2296, %2324 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2325 = llvm.getelementptr inbounds %2324[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2297, %2325 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2326 = llvm.mul %2154, %a_size1_2 overflow<nsw> : i64
    %2327 = llvm.add %2326, %j_1_last_panel overflow<nsw> : i64
    %2328 = llvm.getelementptr inbounds %out2_1[%2327] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2298, %2328 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2329 = llvm.getelementptr inbounds %2328[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2299, %2329 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2330 = llvm.add %i_1_last_tile, %2072 overflow<nsw> : i64
    %2331 = llvm.icmp "slt" %2330, %2064 : i64
    llvm.cond_br %2331, ^bb9(%2330 : i64), ^bb14
  ^bb14:
    %2332 = llvm.icmp "slt" %2064, %a_size1_2 : i64
    llvm.cond_br %2332, ^bb15(%2064 : i64), ^bb20
  ^bb15(%i_1_last_below_tile: i64):
    %2333 = llvm.add %i_1_last_below_tile, %2070 overflow<nsw> : i64
    %2334 = llvm.sub %2333, %i_1_last_below_tile overflow<nsw> : i64
    %2335 = llvm.sub %a_size1_2, %i_1_last_below_tile overflow<nsw> : i64
    %2336 = llvm.intr.smin(%2334, %2335) : (i64, i64) -> i64
    %2337 = llvm.add %2336, %2074 overflow<nsw> : i64
    %2338 = llvm.intr.smin(%2337, %2069) : (i64, i64) -> i64
    %2339 = llvm.add %i_1_last_below_tile, %2338 : i64
    %2340 = llvm.intr.smin(%2337, %2068) : (i64, i64) -> i64
    %2341 = llvm.add %i_1_last_below_tile, %2340 : i64
    %2342 = llvm.intr.smin(%2337, %2067) : (i64, i64) -> i64
    %2343 = llvm.add %i_1_last_below_tile, %2342 : i64
    %2344 = llvm.icmp "slt" %2066, %a_size0_2 : i64
    llvm.cond_br %2344, ^bb16(%2066, %2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2080, %2080, %2080, %2080, %2080, %2080, %2080, %2080 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_last_below: i64, %2345: vector<4xf64>, %2346: vector<4xf64>, %2347: vector<4xf64>, %2348: vector<4xf64>, %2349: vector<4xf64>, %2350: vector<4xf64>, %2351: vector<4xf64>, %2352: vector<4xf64>):
    %2353 = llvm.icmp "slt" %2066, %a_stride1_2 : i64
    llvm.cond_br %2353, ^bb17(%2066, %2345, %2346, %2347, %2348, %2349, %2350, %2351, %2352 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2345, %2346, %2347, %2348, %2349, %2350, %2351, %2352 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_last_below: i64, %2354: vector<4xf64>, %2355: vector<4xf64>, %2356: vector<4xf64>, %2357: vector<4xf64>, %2358: vector<4xf64>, %2359: vector<4xf64>, %2360: vector<4xf64>, %2361: vector<4xf64>):
    %2362 = llvm.mul %k1_1_last_below, %2063 overflow<nsw> : i64
    %2363 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2364 = llvm.add %2362, %2363 overflow<nsw> : i64
    %2365 = llvm.add %2364, %k0_1_last_below overflow<nsw> : i64
    %2366 = llvm.getelementptr inbounds %a_2[%2365] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2367 = llvm.load %2366 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2368 = llvm.mlir.poison : vector<4xf64>
    %2369 = llvm.insertelement %2367, %2368[%2066 : i64] : vector<4xf64>
    %2370 = llvm.shufflevector %2369, %2368 [0, 0, 0, 0] : vector<4xf64>
    %2371 = llvm.mul %2343, %a_stride1_2 overflow<nsw> : i64
    %2372 = llvm.add %2362, %2371 overflow<nsw> : i64
    %2373 = llvm.add %2372, %k0_1_last_below overflow<nsw> : i64
    %2374 = llvm.getelementptr inbounds %a_2[%2373] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2375 = llvm.load %2374 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2376 = llvm.mlir.poison : vector<4xf64>
    %2377 = llvm.insertelement %2375, %2376[%2066 : i64] : vector<4xf64>
    %2378 = llvm.shufflevector %2377, %2376 [0, 0, 0, 0] : vector<4xf64>
    %2379 = llvm.mul %2341, %a_stride1_2 overflow<nsw> : i64
    %2380 = llvm.add %2362, %2379 overflow<nsw> : i64
    %2381 = llvm.add %2380, %k0_1_last_below overflow<nsw> : i64
    %2382 = llvm.getelementptr inbounds %a_2[%2381] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2383 = llvm.load %2382 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2384 = llvm.mlir.poison : vector<4xf64>
    %2385 = llvm.insertelement %2383, %2384[%2066 : i64] : vector<4xf64>
    %2386 = llvm.shufflevector %2385, %2384 [0, 0, 0, 0] : vector<4xf64>
    %2387 = llvm.mul %2339, %a_stride1_2 overflow<nsw> : i64
    %2388 = llvm.add %2362, %2387 overflow<nsw> : i64
    %2389 = llvm.add %2388, %k0_1_last_below overflow<nsw> : i64
    %2390 = llvm.getelementptr inbounds %a_2[%2389] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2391 = llvm.load %2390 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2392 = llvm.mlir.poison : vector<4xf64>
    %2393 = llvm.insertelement %2391, %2392[%2066 : i64] : vector<4xf64>
    %2394 = llvm.shufflevector %2393, %2392 [0, 0, 0, 0] : vector<4xf64>
    %2395 = llvm.mul %k1_1_last_below, %2096 overflow<nsw> : i64
    %2396 = llvm.mul %k0_1_last_below, %2065 overflow<nsw> : i64
    %2397 = llvm.add %2395, %2396 overflow<nsw> : i64
    %2398 = llvm.getelementptr inbounds %a_copy_2[%2397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2399 = llvm.load %2398 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2400 = llvm.add %2066, %2070 overflow<nsw> : i64
    %2401 = llvm.add %2395, %2396 overflow<nsw> : i64
    %2402 = llvm.add %2401, %2400 overflow<nsw> : i64
    %2403 = llvm.getelementptr inbounds %a_copy_2[%2402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2404 = llvm.load %2403 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2405 = llvm.fmul %2370, %2399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2406 = llvm.fmul %2370, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2407 = llvm.fmul %2378, %2399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2408 = llvm.fmul %2378, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2409 = llvm.fmul %2386, %2399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2410 = llvm.fmul %2386, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2411 = llvm.fmul %2394, %2399 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2412 = llvm.fmul %2394, %2404 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2413 = llvm.fadd %2354, %2405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2414 = llvm.fadd %2355, %2406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2415 = llvm.fadd %2356, %2407 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2416 = llvm.fadd %2357, %2408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2417 = llvm.fadd %2358, %2409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2418 = llvm.fadd %2359, %2410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2419 = llvm.fadd %2360, %2411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2420 = llvm.fadd %2361, %2412 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2421 = llvm.add %k0_1_last_below, %2067 overflow<nsw> : i64
    %2422 = llvm.icmp "slt" %2421, %a_stride1_2 : i64
    llvm.cond_br %2422, ^bb17(%2421, %2413, %2414, %2415, %2416, %2417, %2418, %2419, %2420 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2413, %2414, %2415, %2416, %2417, %2418, %2419, %2420 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2423: vector<4xf64>, %2424: vector<4xf64>, %2425: vector<4xf64>, %2426: vector<4xf64>, %2427: vector<4xf64>, %2428: vector<4xf64>, %2429: vector<4xf64>, %2430: vector<4xf64>):
    %2431 = llvm.add %k1_1_last_below, %2067 overflow<nsw> : i64
    %2432 = llvm.icmp "slt" %2431, %a_size0_2 : i64
    llvm.cond_br %2432, ^bb16(%2431, %2423, %2424, %2425, %2426, %2427, %2428, %2429, %2430 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2423, %2424, %2425, %2426, %2427, %2428, %2429, %2430 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%2433: vector<4xf64>, %2434: vector<4xf64>, %2435: vector<4xf64>, %2436: vector<4xf64>, %2437: vector<4xf64>, %2438: vector<4xf64>, %2439: vector<4xf64>, %2440: vector<4xf64>):
    %2441 = llvm.icmp "slt" %2066, %2336 : i64
    %2442 = llvm.icmp "slt" %2067, %2336 : i64
    %2443 = llvm.icmp "slt" %2068, %2336 : i64
    %2444 = llvm.icmp "slt" %2069, %2336 : i64
    %2445 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2446 = llvm.add %2445, %j_1_last_panel overflow<nsw> : i64
    %2447 = llvm.getelementptr inbounds %out2_1[%2446] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2433, %2447 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2448 = llvm.getelementptr inbounds %2447[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2434, %2448 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2449 = llvm.mul %2343, %a_size1_2 overflow<nsw> : i64
    %2450 = llvm.add %2449, %j_1_last_panel overflow<nsw> : i64
    %2451 = llvm.getelementptr inbounds %out2_1[%2450] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2435, %2451 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2452 = llvm.getelementptr inbounds %2451[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2436, %2452 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2453 = llvm.mul %2341, %a_size1_2 overflow<nsw> : i64
    %2454 = llvm.add %2453, %j_1_last_panel overflow<nsw> : i64
    %2455 = llvm.getelementptr inbounds %out2_1[%2454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2437, %2455 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2456 = llvm.getelementptr inbounds %2455[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2438, %2456 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2457 = llvm.mul %2339, %a_size1_2 overflow<nsw> : i64
    %2458 = llvm.add %2457, %j_1_last_panel overflow<nsw> : i64
    %2459 = llvm.getelementptr inbounds %out2_1[%2458] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2439, %2459 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2460 = llvm.getelementptr inbounds %2459[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2440, %2460 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2461 = llvm.add %i_1_last_below_tile, %2070 overflow<nsw> : i64
    %2462 = llvm.icmp "slt" %2461, %a_size1_2 : i64
    llvm.cond_br %2462, ^bb15(%2461 : i64), ^bb20
  ^bb20:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2463 = llvm.add %2082, %2067 overflow<nsw> : i64
    %2464 = llvm.icmp "slt" %2463, %end_4 : i64
    llvm.cond_br %2464, ^bb1(%2463 : i64), ^bb21
  ^bb21:
    llvm.return %2079 : i32
  ^bb22(%2465: i32):
    llvm.return %2465 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2466 = llvm.mlir.constant(8) : i64
    %2467 = llvm.mlir.constant(16) : i64
    %2468 = llvm.mlir.constant(24) : i64
    %2469 = llvm.mlir.constant(32) : i64
    %2470 = llvm.mlir.constant(40) : i64
    %2471 = llvm.mlir.constant(48) : i64
    %2472 = llvm.mlir.constant(56) : i64
    %2473 = llvm.mlir.constant(64) : i64
    %2474 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2475 = llvm.getelementptr inbounds %context_2[%2466] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2476 = llvm.load %2475 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2477 = llvm.getelementptr inbounds %context_2[%2467] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2478 = llvm.load %2477 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2479 = llvm.getelementptr inbounds %context_2[%2468] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2480 = llvm.load %2479 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2481 = llvm.getelementptr inbounds %context_2[%2469] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2482 = llvm.load %2481 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2483 = llvm.getelementptr inbounds %context_2[%2470] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2484 = llvm.load %2483 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2485 = llvm.getelementptr inbounds %context_2[%2471] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2486 = llvm.load %2485 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2487 = llvm.getelementptr inbounds %context_2[%2472] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2488 = llvm.load %2487 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2489 = llvm.getelementptr inbounds %context_2[%2473] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2490 = llvm.load %2489 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2491 = llvm.call @program.parallel2(%begin_5, %end_5, %2474, %2476, %2478, %2480, %2482, %2484, %2486, %2488, %2490) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.return %2491 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2492: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2493: i64, %2494: i64) -> i32 attributes {no_unwind, no_inline} {
    %2495 = llvm.mlir.constant(0) : i64
    %2496 = llvm.mlir.constant(1) : i64
    %2497 = llvm.mlir.constant(4) : i64
    %2498 = llvm.mlir.constant(0 : i32) : i32
    %2499 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2499, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2500 = llvm.icmp "slt" %2495, %a_stride1_3 : i64
    llvm.cond_br %2500, ^bb2(%2495 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2501 = llvm.add %j_1_last_right_panel_1, %2497 overflow<nsw> : i64
    %2502 = llvm.intr.smin(%2501, %a_size1_3) : (i64, i64) -> i64
    %2503 = llvm.icmp "slt" %j_1_last_right_panel_1, %2502 : i64
    llvm.cond_br %2503, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2504 = llvm.mul %k1_1_last_right_copy, %2492 overflow<nsw> : i64
    %2505 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2506 = llvm.add %2504, %2505 overflow<nsw> : i64
    %2507 = llvm.add %2506, %k0_1_last_right_copy overflow<nsw> : i64
    %2508 = llvm.getelementptr inbounds %a_3[%2507] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2509 = llvm.load %2508 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2510 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2511 = llvm.mul %k1_1_last_right_copy, %2494 overflow<nsw> : i64
    %2512 = llvm.mul %k0_1_last_right_copy, %2493 overflow<nsw> : i64
    %2513 = llvm.add %2511, %2512 overflow<nsw> : i64
    %2514 = llvm.add %2513, %2510 overflow<nsw> : i64
    %2515 = llvm.getelementptr inbounds %a_copy_3[%2514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2509, %2515 {alignment = 8 : i64} : f64, !llvm.ptr
    %2516 = llvm.add %j_1_last_right_copy, %2496 overflow<nsw> : i64
    %2517 = llvm.icmp "slt" %2516, %2502 : i64
    llvm.cond_br %2517, ^bb3(%2516 : i64), ^bb4
  ^bb4:
    %2518 = llvm.add %k0_1_last_right_copy, %2496 overflow<nsw> : i64
    %2519 = llvm.icmp "slt" %2518, %a_stride1_3 : i64
    llvm.cond_br %2519, ^bb2(%2518 : i64), ^bb5
  ^bb5:
    %2520 = llvm.add %k1_1_last_right_copy, %2496 overflow<nsw> : i64
    %2521 = llvm.icmp "slt" %2520, %end_6 : i64
    llvm.cond_br %2521, ^bb1(%2520 : i64), ^bb6
  ^bb6:
    llvm.return %2498 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2522 = llvm.mlir.constant(8) : i64
    %2523 = llvm.mlir.constant(16) : i64
    %2524 = llvm.mlir.constant(24) : i64
    %2525 = llvm.mlir.constant(32) : i64
    %2526 = llvm.mlir.constant(40) : i64
    %2527 = llvm.mlir.constant(48) : i64
    %2528 = llvm.mlir.constant(56) : i64
    %2529 = llvm.mlir.constant(64) : i64
    %2530 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2531 = llvm.getelementptr inbounds %context_3[%2522] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2532 = llvm.load %2531 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2533 = llvm.getelementptr inbounds %context_3[%2523] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2534 = llvm.load %2533 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2535 = llvm.getelementptr inbounds %context_3[%2524] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2536 = llvm.load %2535 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2537 = llvm.getelementptr inbounds %context_3[%2525] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2538 = llvm.load %2537 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2539 = llvm.getelementptr inbounds %context_3[%2526] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2540 = llvm.load %2539 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2541 = llvm.getelementptr inbounds %context_3[%2527] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2542 = llvm.load %2541 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2543 = llvm.getelementptr inbounds %context_3[%2528] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2544 = llvm.load %2543 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2545 = llvm.getelementptr inbounds %context_3[%2529] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2546 = llvm.load %2545 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2547 = llvm.call @program.parallel3(%begin_7, %end_7, %2530, %2532, %2534, %2536, %2538, %2540, %2542, %2544, %2546) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2547 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2548 = llvm.mlir.constant(0) : i64
    %2549 = llvm.mlir.constant(1) : i64
    %2550 = llvm.mlir.constant(2) : i64
    %2551 = llvm.mlir.constant(2 : i32) : i32
    %2552 = llvm.mlir.constant(3 : i32) : i32
    %2553 = llvm.mlir.constant(3) : i64
    %2554 = llvm.mlir.constant(4) : i64
    %2555 = llvm.mlir.constant(5) : i64
    %2556 = llvm.mlir.constant(6) : i64
    %2557 = llvm.mlir.constant(0 : i32) : i32
    %2558 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2559 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2560 = llvm.icmp "eq" %b_size0_2, %a_size0_4 : i64
    %2561 = llvm.icmp "eq" %a_stride1_4, %b_size1_2 : i64
    llvm.cond_br %2560, ^bb1, ^bb3(%2551 : i32)
  ^bb1:
    llvm.cond_br %2561, ^bb2, ^bb3(%2552 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2562 = llvm.getelementptr inbounds %extents[%2549] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2562 {alignment = 8 : i64} : i64, !llvm.ptr
    %2563 = llvm.getelementptr inbounds %extents[%2550] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2563 {alignment = 8 : i64} : i64, !llvm.ptr
    %2564 = llvm.getelementptr inbounds %extents[%2553] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2564 {alignment = 8 : i64} : i64, !llvm.ptr
    %2565 = llvm.getelementptr inbounds %extents[%2554] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2565 {alignment = 8 : i64} : i64, !llvm.ptr
    %2566 = llvm.getelementptr inbounds %extents[%2555] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2566 {alignment = 8 : i64} : i64, !llvm.ptr
    %2567 = llvm.getelementptr inbounds %extents[%2556] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2567 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2557 : i32
  ^bb3(%2568: i32):
    llvm.return %2568 : i32
  }
}
