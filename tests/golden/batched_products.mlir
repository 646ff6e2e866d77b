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
    %8 = tensor.extract_slice %b[0, 0, 0] [%1, %5, %6] [1, 1, 1] {whole} : tensor<?x?x?xf64> to tensor<?x?x?xf64>
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
    %15 = arith.muli %11, %12 : index
    %16 = memref.reinterpret_cast %b to offset: [0], sizes: [%7, %11, %12], strides: [%15, %12, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %17 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%12)
    %18 = affine.max affine_map<(d0) -> (d0, 1)>(%11)
    %19 = affine.max affine_map<(d0) -> ((((((d0 + 5) floordiv 6) * -6) + (((d0 + 3) floordiv 6) * 6)) + (((d0 + 1) floordiv 6) * 6)), 0)>(%9)
    %20 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%19, %9)
    %21 = affine.max affine_map<(d0) -> (d0, 1)>(%11)
    %22 = affine.min affine_map<(d0) -> (8192, d0)>(%11)
    %23 = arith.constant 15 : index
    %24 = arith.cmpi sgt, %22, %23 : index
    %25 = arith.constant 31 : index
    %26 = arith.cmpi sgt, %9, %25 : index
    %27 = arith.andi %24, %26 : i1
    %28 = arith.constant 96 : index
    %29 = arith.cmpi sgt, %9, %28 : index
    %30 = arith.constant 2 : index
    %31 = memref.dim %16, %30 : memref<?x?x?xf64>
    %32 = arith.constant 512 : index
    %33 = arith.remui %31, %32 : index
    %34 = arith.constant 0 : index
    %35 = arith.cmpi eq, %33, %34 : index
    %36 = arith.ori %29, %35 : i1
    %37 = arith.constant 512 : index
    %38 = arith.cmpi sgt, %22, %37 : index
    %39 = arith.ori %36, %38 : i1
    %40 = arith.andi %27, %39 : i1
    %41 = arith.constant 0 : index
    %42 = arith.select %40, %22, %41 : index
    %43 = arith.constant 0 : index
    %44 = arith.constant 0 : index
    %45 = ub.poison : f64
    %46 = arith.constant 0 : index
    %47 = ub.poison : f64
    %48 = arith.constant 0 : index
    %49 = affine.min affine_map<(d0) -> (16384, d0)>(%11)
    %50 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%12)
    %51 = arith.constant 0 : index
    %52 = arith.maxsi %50, %51 : index
    %53 = arith.constant 15 : index
    %54 = arith.cmpi sgt, %49, %53 : index
    %55 = arith.constant 96 : index
    %56 = arith.cmpi sgt, %9, %55 : index
    %57 = arith.andi %54, %56 : i1
    %58 = arith.constant 0 : index
    %59 = arith.select %57, %49, %58 : index
    %60 = arith.constant 0 : index
    %61 = arith.select %57, %52, %60 : index
    %62 = arith.constant 0 : index
    %63 = arith.constant 0 : index
    %64 = arith.constant 0 : index
    %65 = ub.poison : f64
    %66 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%7)) {
      affine.for %j_panel = 0 to %17 step 8 {
        affine.for %k0_piece = 0 to %18 step 8192 {
          %copy = memref.alloc(%42) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %40 {
            %67 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%11] {
              affine.prefetch %16[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %68 = vector.transfer_read %16[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %69 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %68, %copy[%69, %67] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %70 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%11, %k0_piece)
          %71 = arith.maxsi %70, %43 : index
          %72 = arith.select %40, %44, %71 : index
          %73 = memref.subview %16[%b0, %k0_piece, %j_panel] [1, %72, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %74 = "memref.cast"(%copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %75 = "memref.cast"(%73) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %copy_1 = arith.select %40, %74, %75 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %20 step 6 {
            %76 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %20, %i_tile)
            %77 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %78 = vector.create_mask %76, %3 : vector<6x8xi1>
              %79 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %45, %78 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %79 : vector<6x8xf64>
            }
            %80 = vector.create_mask %76 : vector<6xi1>
            %81 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %11) iter_args(%82 = %77) -> (vector<6x8xf64>) {
              affine.prefetch %copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %83 = vector.transfer_read %a[%b0, %i_tile, %k0], %45, %80 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %84 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %85 = vector.transfer_read %copy_1[%84, %46], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %86 = vector.broadcast %85 : vector<8xf64> to vector<6x8xf64>
              %87 = arith.mulf %83, %86 fastmath<reassoc,contract> : vector<6x8xf64>
              %88 = arith.addf %82, %87 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %88 : vector<6x8xf64>
            }
            %89 = vector.create_mask %76, %3 : vector<6x8xi1>
            vector.transfer_write %81, %out0_1[%b0, %i_tile, %j_panel], %89 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %20 to %9 step 4 {
            %90 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %9, %i_below_tile)
            %91 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %4 : vector<4x8xf64>
            } else {
              %92 = vector.create_mask %90, %3 : vector<4x8xi1>
              %93 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %47, %92 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %93 : vector<4x8xf64>
            }
            %94 = vector.create_mask %90 : vector<4xi1>
            %95 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %11) iter_args(%96 = %91) -> (vector<4x8xf64>) {
              affine.prefetch %copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %97 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %47, %94 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %98 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %99 = vector.transfer_read %copy_1[%98, %48], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %100 = vector.broadcast %99 : vector<8xf64> to vector<4x8xf64>
              %101 = arith.mulf %97, %100 fastmath<reassoc,contract> : vector<4x8xf64>
              %102 = arith.addf %96, %101 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %102 : vector<4x8xf64>
            }
            %103 = vector.create_mask %90, %3 : vector<4x8xi1>
            vector.transfer_write %95, %out0_1[%b0, %i_below_tile, %j_panel], %103 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %17 to %12 step 4 {
        %104 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%12, %j_right_panel)
        %105 = arith.maxsi %104, %63 : index
        %106 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %12, %j_right_panel)
        %107 = vector.create_mask %106 : vector<4xi1>
        affine.for %k0_right_piece = 0 to %21 step 16384 {
          %copy_2 = memref.alloc(%59, %61) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %57 {
            %108 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %12, %j_right_panel)
            %109 = vector.create_mask %108 : vector<4xi1>
            %110 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%11] {
              affine.prefetch %16[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %111 = vector.transfer_read %16[%b0, %k0_right_copy, %j_right_panel], %1, %109 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %112 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %111, %copy_2[%112, %110], %109 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %113 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%11, %k0_right_piece)
          %114 = arith.maxsi %113, %62 : index
          %115 = arith.select %57, %64, %114 : index
          %116 = memref.subview %16[%b0, %k0_right_piece, %j_right_panel] [1, %115, %105] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %117 = "memref.cast"(%copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %118 = "memref.cast"(%116) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %copy_3 = arith.select %57, %117, %118 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %9 step 8 {
            %119 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %9, %i_right_tile)
            %120 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %5 : vector<8x4xf64>
            } else {
              %121 = vector.create_mask %119, %106 : vector<8x4xi1>
              %122 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %65, %121 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %122 : vector<8x4xf64>
            }
            %123 = vector.create_mask %119 : vector<8xi1>
            %124 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %11) iter_args(%125 = %120) -> (vector<8x4xf64>) {
              %126 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %65, %123 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %127 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %128 = vector.transfer_read %copy_3[%127, %66], %1, %107 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %129 = vector.broadcast %128 : vector<4xf64> to vector<8x4xf64>
              %130 = arith.mulf %126, %129 fastmath<reassoc,contract> : vector<8x4xf64>
              %131 = arith.addf %125, %130 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %131 : vector<8x4xf64>
            }
            %132 = vector.create_mask %119, %106 : vector<8x4xi1>
            vector.transfer_write %124, %out0_1[%b0, %i_right_tile, %j_right_panel], %132 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%13)) {
      %133 = affine.load %v[%i] : memref<?xf64>
      %134 = vector.broadcast %133 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13) step 4 {
        %135 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %136 = arith.mulf %134, %135 : vector<4xf64>
        affine.vector_store %136, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13) to %13 step 4 {
        %137 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %13)
        %138 = vector.create_mask %137 : vector<4xi1>
        %139 = vector.maskedload %v[%j_1], %138, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %140 = arith.mulf %134, %139 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %138, %140 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %141 = arith.constant 0 : index
    %142 = arith.constant 0 : index
    %143 = ub.poison : f64
    %144 = arith.constant 0 : index
    affine.for %j_1_block = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] step 8 {
      affine.for %j_1_panel = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0) -> ((d0 + 8))>(%j_1_block) step 8 {
        %a_copy = memref.alloc(%7, %11) {alignment = 64 : i64} : memref<?x?x8xf64>
        affine.for %k1_1_copy = 0 to %7 {
          affine.for %k0_1_copy = 0 to %11 {
            %145 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            vector.transfer_write %145, %a_copy[%k1_1_copy, %k0_1_copy, %141] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
          }
        }
        affine.for %i_1_tile = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %9) step 6 {
          %146 = affine.for %k1 = 0 to %7 iter_args(%147 = %2) -> (vector<6x8xf64>) {
            %148 = affine.for %k0_1 = 0 to %11 iter_args(%149 = %147) -> (vector<6x8xf64>) {
              %150 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %151 = vector.transfer_read %a_copy[%k1, %k0_1, %142], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %152 = vector.broadcast %151 : vector<8xf64> to vector<6x8xf64>
              %153 = arith.mulf %150, %152 fastmath<reassoc,contract> : vector<6x8xf64>
              %154 = arith.addf %149, %153 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %154 : vector<6x8xf64>
            }
            affine.yield %148 : vector<6x8xf64>
          }
          vector.transfer_write %146, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_tile = affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %9) to %9 step 4 {
          %155 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_below_tile, %9, %i_1_below_tile)
          %156 = vector.create_mask %155 : vector<4xi1>
          %157 = affine.for %k1_1_below = 0 to %7 iter_args(%158 = %4) -> (vector<4x8xf64>) {
            %159 = affine.for %k0_1_below = 0 to %11 iter_args(%160 = %158) -> (vector<4x8xf64>) {
              %161 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %143, %156 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %162 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %144], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %163 = vector.broadcast %162 : vector<8xf64> to vector<4x8xf64>
              %164 = arith.mulf %161, %163 fastmath<reassoc,contract> : vector<4x8xf64>
              %165 = arith.addf %160, %164 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %165 : vector<4x8xf64>
            }
            affine.yield %159 : vector<4x8xf64>
          }
          %166 = vector.create_mask %155, %3 : vector<4x8xi1>
          vector.transfer_write %157, %out2_1[%i_1_below_tile, %j_1_panel], %166 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %167 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%9, %9)
    %168 = affine.max affine_map<(d0, d1) -> ((((((d0 floordiv 8) * 8) + ((((d1 + ((d0 floordiv 8) * -8)) + 5) floordiv 6) * -6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 3) floordiv 6) * 6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 1) floordiv 6) * 6)), ((d0 floordiv 8) * 8))>(%9, %9)
    %169 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%168, %9)
    %170 = arith.constant 0 : index
    %171 = ub.poison : f64
    %172 = arith.constant 0 : index
    %173 = ub.poison : f64
    %174 = arith.constant 0 : index
    affine.parallel (%j_1_last_panel) = ((symbol(%9) floordiv 8) * 8) to (symbol(%167)) step (8) {
      %a_copy_1 = memref.alloc(%7, %11) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_last_copy = 0 to %7 {
        affine.for %k0_1_last_copy = 0 to %11 {
          %175 = vector.transfer_read %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %175, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %170] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_last_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] to %169 step 6 {
        %176 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_tile, %169, %i_1_last_tile)
        %177 = vector.create_mask %176 : vector<6xi1>
        %178 = affine.for %k1_1 = 0 to %7 iter_args(%179 = %2) -> (vector<6x8xf64>) {
          %180 = affine.for %k0_2 = 0 to %11 iter_args(%181 = %179) -> (vector<6x8xf64>) {
            %182 = vector.transfer_read %a[%k1_1, %i_1_last_tile, %k0_2], %171, %177 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %183 = vector.transfer_read %a_copy_1[%k1_1, %k0_2, %172], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %184 = vector.broadcast %183 : vector<8xf64> to vector<6x8xf64>
            %185 = arith.mulf %182, %184 fastmath<reassoc,contract> : vector<6x8xf64>
            %186 = arith.addf %181, %185 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %186 : vector<6x8xf64>
          }
          affine.yield %180 : vector<6x8xf64>
        }
        %187 = vector.create_mask %176, %3 : vector<6x8xi1>
        vector.transfer_write %178, %out2_1[%i_1_last_tile, %j_1_last_panel], %187 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_tile = %169 to %9 step 4 {
        %188 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_below_tile, %9, %i_1_last_below_tile)
        %189 = vector.create_mask %188 : vector<4xi1>
        %190 = affine.for %k1_1_last_below = 0 to %7 iter_args(%191 = %4) -> (vector<4x8xf64>) {
          %192 = affine.for %k0_1_last_below = 0 to %11 iter_args(%193 = %191) -> (vector<4x8xf64>) {
            %194 = vector.transfer_read %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below], %173, %189 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %195 = vector.transfer_read %a_copy_1[%k1_1_last_below, %k0_1_last_below, %174], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %196 = vector.broadcast %195 : vector<8xf64> to vector<4x8xf64>
            %197 = arith.mulf %194, %196 fastmath<reassoc,contract> : vector<4x8xf64>
            %198 = arith.addf %193, %197 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %198 : vector<4x8xf64>
          }
          affine.yield %192 : vector<4x8xf64>
        }
        %199 = vector.create_mask %188, %3 : vector<4x8xi1>
        vector.transfer_write %190, %out2_1[%i_1_last_below_tile, %j_1_last_panel], %199 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %200 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%9)
    %201 = arith.constant 0 : index
    %202 = arith.maxsi %200, %201 : index
    %203 = ub.poison : f64
    %204 = arith.constant 0 : index
    affine.for %j_1_last_right_panel = %167 to %9 step 4 {
      %a_copy_2 = memref.alloc(%7, %11, %202) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.parallel (%k1_1_last_right_copy) = (0) to (symbol(%7)) {
        affine.for %k0_1_last_right_copy = 0 to %11 {
          affine.for %j_1_last_right_copy = affine_map<(d0) -> (d0)>(%j_1_last_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_last_right_panel)[%9] {
            %205 = affine.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            affine.store %205, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %j_1_last_right_copy - %j_1_last_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %206 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %9, %j_1_last_right_panel)
      %207 = vector.create_mask %206 : vector<4xi1>
      affine.for %i_1_last_right_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] to %9 step 8 {
        %208 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_tile, %9, %i_1_last_right_tile)
        %209 = vector.create_mask %208 : vector<8xi1>
        %210 = affine.for %k1_1_last_right = 0 to %7 iter_args(%211 = %5) -> (vector<8x4xf64>) {
          %212 = affine.for %k0_1_last_right = 0 to %11 iter_args(%213 = %211) -> (vector<8x4xf64>) {
            %214 = vector.transfer_read %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right], %203, %209 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %215 = vector.transfer_read %a_copy_2[%k1_1_last_right, %k0_1_last_right, %204], %1, %207 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %216 = vector.broadcast %215 : vector<4xf64> to vector<8x4xf64>
            %217 = arith.mulf %214, %216 fastmath<reassoc,contract> : vector<8x4xf64>
            %218 = arith.addf %213, %217 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %218 : vector<8x4xf64>
          }
          affine.yield %212 : vector<8x4xf64>
        }
        %219 = vector.create_mask %208, %206 : vector<8x4xi1>
        vector.transfer_write %210, %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %219 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    affine.for %i_1 = 0 to %9 step 16 {
      affine.for %j_2 = affine_map<(d0) -> (d0)>(%i_1) to %9 step 16 {
        affine.for %i_2 = affine_map<(d0) -> (d0)>(%i_1) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_1)[%9] {
          affine.for %j_3 = max affine_map<(d0, d1) -> ((d1 + 1), d0)>(%j_2, %i_2) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%j_2)[%9] {
            %220 = affine.load %out2_1[%j_3, %i_2] : memref<?x?xf64>
            affine.store %220, %out2_1[%i_2, %j_3] : memref<?x?xf64>
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
    %9 = arith.muli %5, %6 : index
    %10 = memref.reinterpret_cast %b to offset: [0], sizes: [%3, %5, %6], strides: [%9, %6, 1] : memref<?x?x?xf64> to memref<?x?x?xf64>
    %11 = arith.shrsi %6, %c3 : index
    %12 = arith.muli %11, %c8 overflow<nsw> : index
    %13 = arith.maxsi %5, %c1 : index
    %14 = arith.addi %4, %c5 overflow<nsw> : index
    %15 = arith.floordivsi %14, %c6 : index
    %16 = arith.muli %15, %minus6 overflow<nsw> : index
    %17 = arith.addi %4, %c3 overflow<nsw> : index
    %18 = arith.floordivsi %17, %c6 : index
    %19 = arith.muli %18, %c6 overflow<nsw> : index
    %20 = arith.addi %16, %19 overflow<nsw> : index
    %21 = arith.addi %4, %c1 overflow<nsw> : index
    %22 = arith.floordivsi %21, %c6 : index
    %23 = arith.muli %22, %c6 overflow<nsw> : index
    %24 = arith.addi %20, %23 overflow<nsw> : index
    %25 = arith.maxsi %24, %c0 : index
    %26 = arith.minsi %25, %4 : index
    %27 = arith.minsi %c8192, %5 : index
    %28 = arith.constant 15 : index
    %29 = arith.cmpi sgt, %27, %28 : index
    %30 = arith.constant 31 : index
    %31 = arith.cmpi sgt, %4, %30 : index
    %32 = arith.andi %29, %31 : i1
    %33 = arith.constant 96 : index
    %34 = arith.cmpi sgt, %4, %33 : index
    %35 = memref.dim %10, %c2 : memref<?x?x?xf64>
    %36 = arith.constant 512 : index
    %37 = arith.remui %35, %36 : index
    %38 = arith.cmpi eq, %37, %c0 : index
    %39 = arith.ori %34, %38 : i1
    %40 = arith.cmpi sgt, %27, %36 : index
    %41 = arith.ori %39, %40 : i1
    %42 = arith.andi %32, %41 : i1
    %43 = arith.select %42, %27, %c0 : index
    %44 = arith.minsi %c16384, %5 : index
    %45 = arith.andi %6, %c7 : index
    %46 = arith.minsi %c4, %45 : index
    %47 = arith.maxsi %46, %c0 : index
    %48 = arith.cmpi sgt, %44, %28 : index
    %49 = arith.andi %48, %34 : i1
    %50 = arith.select %49, %44, %c0 : index
    %51 = arith.select %49, %47, %c0 : index
    %52 = arith.constant 0 : index
    %53 = arith.maxsi %3, %52 : index
    %54 = arith.maxsi %6, %52 : index
    %55 = arith.constant 7 : index
    %56 = arith.addi %54, %55 : index
    %57 = arith.constant 8 : index
    %58 = arith.divui %56, %57 : index
    %59 = arith.maxsi %13, %52 : index
    %60 = arith.constant 8191 : index
    %61 = arith.addi %59, %60 : index
    %62 = arith.constant 8192 : index
    %63 = arith.divui %61, %62 : index
    %64 = arith.minsi %62, %5 : index
    %65 = arith.maxsi %64, %52 : index
    %66 = arith.constant 13 : index
    %67 = arith.muli %65, %66 : index
    %68 = arith.constant 3 : index
    %69 = arith.addi %68, %67 : index
    %70 = arith.maxsi %4, %52 : index
    %71 = arith.constant 5 : index
    %72 = arith.addi %70, %71 : index
    %73 = arith.constant 6 : index
    %74 = arith.divui %72, %73 : index
    %75 = arith.constant 50 : index
    %76 = arith.muli %65, %75 : index
    %77 = arith.constant 82 : index
    %78 = arith.addi %77, %76 : index
    %79 = arith.muli %74, %78 : index
    %80 = arith.addi %66, %69 : index
    %81 = arith.addi %80, %79 : index
    %82 = arith.muli %63, %81 : index
    %83 = arith.constant 1 : index
    %84 = arith.addi %83, %82 : index
    %85 = arith.muli %58, %84 : index
    %86 = arith.constant 2 : index
    %87 = arith.addi %86, %85 : index
    %88 = arith.muli %53, %87 : index
    %89 = arith.constant 32768 : index
    %90 = arith.cmpi sge, %88, %89 : index
    "omp.parallel"(%90) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %12 step %c8 {
            scf.for %k0_piece = %c0 to %13 step %c8192 {
              %copy = memref.alloc(%43) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %42 {
                %91 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %92 = arith.minsi %91, %5 : index
                scf.for %k0_copy = %k0_piece to %92 step %c1 {
                  %93 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %10[%b0, %93, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %94 = vector.load %10[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %95 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %96 = vector.load %10[%b0, %k0_copy, %95] : memref<?x?x?xf64>, vector<4xf64>
                  %97 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %94, %copy[%97, %c0] : memref<?x8xf64>, vector<4xf64>
                  %98 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %96, %copy[%97, %98] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %99 = arith.subi %5, %k0_piece overflow<nsw> : index
              %100 = arith.minsi %c8192, %99 : index
              %101 = arith.maxsi %100, %c0 : index
              %102 = arith.select %42, %c0, %101 : index
              %103 = memref.subview %10[%b0, %k0_piece, %j_panel] [1, %102, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %104 = "memref.cast"(%copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %105 = "memref.cast"(%103) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %copy_1 = arith.select %42, %104, %105 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %26 step %c6 {
                %106 = arith.addi %i_tile, %c6 overflow<nsw> : index
                %107 = arith.subi %106, %i_tile overflow<nsw> : index
                %108 = arith.subi %26, %i_tile overflow<nsw> : index
                %109 = arith.minsi %107, %108 : index
                %110 = arith.addi %109, %minus1 overflow<nsw> : index
                %111 = arith.minsi %110, %c5 : index
                %112 = arith.addi %i_tile, %111 : index
                %113 = arith.minsi %110, %c4 : index
                %114 = arith.addi %i_tile, %113 : index
                %115 = arith.minsi %110, %c3 : index
                %116 = arith.addi %i_tile, %115 : index
                %117 = arith.minsi %110, %c2 : index
                %118 = arith.addi %i_tile, %117 : index
                %119 = arith.minsi %110, %c1 : index
                %120 = arith.addi %i_tile, %119 : index
                %121 = arith.cmpi eq, %k0_piece, %c0 : index
                %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133 = scf.if %121 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %134 = arith.cmpi slt, %c0, %109 : index
                  %135 = arith.cmpi slt, %c1, %109 : index
                  %136 = arith.cmpi slt, %c2, %109 : index
                  %137 = arith.cmpi slt, %c3, %109 : index
                  %138 = arith.cmpi slt, %c4, %109 : index
                  %139 = arith.cmpi slt, %c5, %109 : index
                  %140 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %141 = arith.addi %j_panel, %c4 : index
                  %142 = vector.load %out0_1[%b0, %i_tile, %141] : memref<?x?x?xf64>, vector<4xf64>
                  %143 = vector.load %out0_1[%b0, %120, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %144 = vector.load %out0_1[%b0, %120, %141] : memref<?x?x?xf64>, vector<4xf64>
                  %145 = vector.load %out0_1[%b0, %118, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %146 = vector.load %out0_1[%b0, %118, %141] : memref<?x?x?xf64>, vector<4xf64>
                  %147 = vector.load %out0_1[%b0, %116, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %148 = vector.load %out0_1[%b0, %116, %141] : memref<?x?x?xf64>, vector<4xf64>
                  %149 = vector.load %out0_1[%b0, %114, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %150 = vector.load %out0_1[%b0, %114, %141] : memref<?x?x?xf64>, vector<4xf64>
                  %151 = vector.load %out0_1[%b0, %112, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %152 = vector.load %out0_1[%b0, %112, %141] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %140, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %153 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %154 = arith.minsi %153, %5 : index
                %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166 = scf.for %k0 = %k0_piece to %154 step %c1 iter_args(%167 = %122, %168 = %123, %169 = %124, %170 = %125, %171 = %126, %172 = %127, %173 = %128, %174 = %129, %175 = %130, %176 = %131, %177 = %132, %178 = %133) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %179 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %180 = arith.addi %179, %c8 overflow<nsw> : index
                  memref.prefetch %copy_1[%180, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %181 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %182 = vector.broadcast %181 : f64 to vector<4xf64>
                  %183 = memref.load %a[%b0, %120, %k0] : memref<?x?x?xf64>
                  %184 = vector.broadcast %183 : f64 to vector<4xf64>
                  %185 = memref.load %a[%b0, %118, %k0] : memref<?x?x?xf64>
                  %186 = vector.broadcast %185 : f64 to vector<4xf64>
                  %187 = memref.load %a[%b0, %116, %k0] : memref<?x?x?xf64>
                  %188 = vector.broadcast %187 : f64 to vector<4xf64>
                  %189 = memref.load %a[%b0, %114, %k0] : memref<?x?x?xf64>
                  %190 = vector.broadcast %189 : f64 to vector<4xf64>
                  %191 = memref.load %a[%b0, %112, %k0] : memref<?x?x?xf64>
                  %192 = vector.broadcast %191 : f64 to vector<4xf64>
                  %193 = vector.load %copy_1[%179, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %194 = arith.addi %c0, %c4 overflow<nsw> : index
                  %195 = vector.load %copy_1[%179, %194] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %196 = arith.mulf %182, %193 fastmath<reassoc,contract> : vector<4xf64>
                  %197 = arith.mulf %182, %195 fastmath<reassoc,contract> : vector<4xf64>
                  %198 = arith.mulf %184, %193 fastmath<reassoc,contract> : vector<4xf64>
                  %199 = arith.mulf %184, %195 fastmath<reassoc,contract> : vector<4xf64>
                  %200 = arith.mulf %186, %193 fastmath<reassoc,contract> : vector<4xf64>
                  %201 = arith.mulf %186, %195 fastmath<reassoc,contract> : vector<4xf64>
                  %202 = arith.mulf %188, %193 fastmath<reassoc,contract> : vector<4xf64>
                  %203 = arith.mulf %188, %195 fastmath<reassoc,contract> : vector<4xf64>
                  %204 = arith.mulf %190, %193 fastmath<reassoc,contract> : vector<4xf64>
                  %205 = arith.mulf %190, %195 fastmath<reassoc,contract> : vector<4xf64>
                  %206 = arith.mulf %192, %193 fastmath<reassoc,contract> : vector<4xf64>
                  %207 = arith.mulf %192, %195 fastmath<reassoc,contract> : vector<4xf64>
                  %208 = arith.addf %167, %196 fastmath<reassoc,contract> : vector<4xf64>
                  %209 = arith.addf %168, %197 fastmath<reassoc,contract> : vector<4xf64>
                  %210 = arith.addf %169, %198 fastmath<reassoc,contract> : vector<4xf64>
                  %211 = arith.addf %170, %199 fastmath<reassoc,contract> : vector<4xf64>
                  %212 = arith.addf %171, %200 fastmath<reassoc,contract> : vector<4xf64>
                  %213 = arith.addf %172, %201 fastmath<reassoc,contract> : vector<4xf64>
                  %214 = arith.addf %173, %202 fastmath<reassoc,contract> : vector<4xf64>
                  %215 = arith.addf %174, %203 fastmath<reassoc,contract> : vector<4xf64>
                  %216 = arith.addf %175, %204 fastmath<reassoc,contract> : vector<4xf64>
                  %217 = arith.addf %176, %205 fastmath<reassoc,contract> : vector<4xf64>
                  %218 = arith.addf %177, %206 fastmath<reassoc,contract> : vector<4xf64>
                  %219 = arith.addf %178, %207 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %208, %209, %210, %211, %212, %213, %214, %215, %216, %217, %218, %219 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %220 = arith.cmpi slt, %c0, %109 : index
                %221 = arith.cmpi slt, %c1, %109 : index
                %222 = arith.cmpi slt, %c2, %109 : index
                %223 = arith.cmpi slt, %c3, %109 : index
                %224 = arith.cmpi slt, %c4, %109 : index
                %225 = arith.cmpi slt, %c5, %109 : index
                vector.store %155, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %226 = arith.addi %j_panel, %c4 : index
                vector.store %156, %out0_1[%b0, %i_tile, %226] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %157, %out0_1[%b0, %120, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %158, %out0_1[%b0, %120, %226] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %159, %out0_1[%b0, %118, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %160, %out0_1[%b0, %118, %226] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %161, %out0_1[%b0, %116, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %162, %out0_1[%b0, %116, %226] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %163, %out0_1[%b0, %114, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %164, %out0_1[%b0, %114, %226] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %165, %out0_1[%b0, %112, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %166, %out0_1[%b0, %112, %226] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %26 to %4 step %c4 {
                %227 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
                %228 = arith.subi %227, %i_below_tile overflow<nsw> : index
                %229 = arith.subi %4, %i_below_tile overflow<nsw> : index
                %230 = arith.minsi %228, %229 : index
                %231 = arith.addi %230, %minus1 overflow<nsw> : index
                %232 = arith.minsi %231, %c3 : index
                %233 = arith.addi %i_below_tile, %232 : index
                %234 = arith.minsi %231, %c2 : index
                %235 = arith.addi %i_below_tile, %234 : index
                %236 = arith.minsi %231, %c1 : index
                %237 = arith.addi %i_below_tile, %236 : index
                %238 = arith.cmpi eq, %k0_piece, %c0 : index
                %239, %240, %241, %242, %243, %244, %245, %246 = scf.if %238 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %247 = arith.cmpi slt, %c0, %230 : index
                  %248 = arith.cmpi slt, %c1, %230 : index
                  %249 = arith.cmpi slt, %c2, %230 : index
                  %250 = arith.cmpi slt, %c3, %230 : index
                  %251 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %252 = arith.addi %j_panel, %c4 : index
                  %253 = vector.load %out0_1[%b0, %i_below_tile, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %254 = vector.load %out0_1[%b0, %237, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %255 = vector.load %out0_1[%b0, %237, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %256 = vector.load %out0_1[%b0, %235, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %257 = vector.load %out0_1[%b0, %235, %252] : memref<?x?x?xf64>, vector<4xf64>
                  %258 = vector.load %out0_1[%b0, %233, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %259 = vector.load %out0_1[%b0, %233, %252] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %251, %253, %254, %255, %256, %257, %258, %259 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %260 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %261 = arith.minsi %260, %5 : index
                %262, %263, %264, %265, %266, %267, %268, %269 = scf.for %k0_below = %k0_piece to %261 step %c1 iter_args(%270 = %239, %271 = %240, %272 = %241, %273 = %242, %274 = %243, %275 = %244, %276 = %245, %277 = %246) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %278 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %279 = arith.addi %278, %c8 overflow<nsw> : index
                  memref.prefetch %copy_1[%279, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %280 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %281 = vector.broadcast %280 : f64 to vector<4xf64>
                  %282 = memref.load %a[%b0, %237, %k0_below] : memref<?x?x?xf64>
                  %283 = vector.broadcast %282 : f64 to vector<4xf64>
                  %284 = memref.load %a[%b0, %235, %k0_below] : memref<?x?x?xf64>
                  %285 = vector.broadcast %284 : f64 to vector<4xf64>
                  %286 = memref.load %a[%b0, %233, %k0_below] : memref<?x?x?xf64>
                  %287 = vector.broadcast %286 : f64 to vector<4xf64>
                  %288 = vector.load %copy_1[%278, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %289 = arith.addi %c0, %c4 overflow<nsw> : index
                  %290 = vector.load %copy_1[%278, %289] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %291 = arith.mulf %281, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %292 = arith.mulf %281, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %293 = arith.mulf %283, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %294 = arith.mulf %283, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %295 = arith.mulf %285, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %296 = arith.mulf %285, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %297 = arith.mulf %287, %288 fastmath<reassoc,contract> : vector<4xf64>
                  %298 = arith.mulf %287, %290 fastmath<reassoc,contract> : vector<4xf64>
                  %299 = arith.addf %270, %291 fastmath<reassoc,contract> : vector<4xf64>
                  %300 = arith.addf %271, %292 fastmath<reassoc,contract> : vector<4xf64>
                  %301 = arith.addf %272, %293 fastmath<reassoc,contract> : vector<4xf64>
                  %302 = arith.addf %273, %294 fastmath<reassoc,contract> : vector<4xf64>
                  %303 = arith.addf %274, %295 fastmath<reassoc,contract> : vector<4xf64>
                  %304 = arith.addf %275, %296 fastmath<reassoc,contract> : vector<4xf64>
                  %305 = arith.addf %276, %297 fastmath<reassoc,contract> : vector<4xf64>
                  %306 = arith.addf %277, %298 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %299, %300, %301, %302, %303, %304, %305, %306 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %307 = arith.cmpi slt, %c0, %230 : index
                %308 = arith.cmpi slt, %c1, %230 : index
                %309 = arith.cmpi slt, %c2, %230 : index
                %310 = arith.cmpi slt, %c3, %230 : index
                vector.store %262, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %311 = arith.addi %j_panel, %c4 : index
                vector.store %263, %out0_1[%b0, %i_below_tile, %311] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %264, %out0_1[%b0, %237, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %265, %out0_1[%b0, %237, %311] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %266, %out0_1[%b0, %235, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %267, %out0_1[%b0, %235, %311] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %268, %out0_1[%b0, %233, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %269, %out0_1[%b0, %233, %311] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %12 to %6 step %c4 {
            %312 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %313 = arith.minsi %c4, %312 : index
            %314 = arith.maxsi %313, %c0 : index
            %315 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %316 = arith.subi %315, %j_right_panel overflow<nsw> : index
            %317 = arith.minsi %316, %312 : index
            %318 = vector.create_mask %317 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %13 step %c16384 {
              %copy_2 = memref.alloc(%50, %51) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %49 {
                %319 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %320 = arith.minsi %319, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %320 step %c1 {
                  %321 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %10[%b0, %321, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %322 = vector.maskedload %10[%b0, %k0_right_copy, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %323 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %copy_2[%323, %c0], %318, %322 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %324 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %325 = arith.minsi %c16384, %324 : index
              %326 = arith.maxsi %325, %c0 : index
              %327 = arith.select %49, %c0, %326 : index
              %328 = memref.subview %10[%b0, %k0_right_piece, %j_right_panel] [1, %327, %314] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %329 = "memref.cast"(%copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %330 = "memref.cast"(%328) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %copy_3 = arith.select %49, %329, %330 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %4 step %c8 {
                %331 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
                %332 = arith.subi %331, %i_right_tile overflow<nsw> : index
                %333 = arith.subi %4, %i_right_tile overflow<nsw> : index
                %334 = arith.minsi %332, %333 : index
                %335 = arith.addi %334, %minus1 overflow<nsw> : index
                %336 = arith.minsi %335, %c7 : index
                %337 = arith.addi %i_right_tile, %336 : index
                %338 = arith.minsi %335, %c6 : index
                %339 = arith.addi %i_right_tile, %338 : index
                %340 = arith.minsi %335, %c5 : index
                %341 = arith.addi %i_right_tile, %340 : index
                %342 = arith.minsi %335, %c4 : index
                %343 = arith.addi %i_right_tile, %342 : index
                %344 = arith.minsi %335, %c3 : index
                %345 = arith.addi %i_right_tile, %344 : index
                %346 = arith.minsi %335, %c2 : index
                %347 = arith.addi %i_right_tile, %346 : index
                %348 = arith.minsi %335, %c1 : index
                %349 = arith.addi %i_right_tile, %348 : index
                %350 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %351, %352, %353, %354, %355, %356, %357, %358 = scf.if %350 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %359 = arith.cmpi slt, %c0, %334 : index
                  %360 = arith.cmpi slt, %c1, %334 : index
                  %361 = arith.cmpi slt, %c2, %334 : index
                  %362 = arith.cmpi slt, %c3, %334 : index
                  %363 = arith.cmpi slt, %c4, %334 : index
                  %364 = arith.cmpi slt, %c5, %334 : index
                  %365 = arith.cmpi slt, %c6, %334 : index
                  %366 = arith.cmpi slt, %c7, %334 : index
                  %367 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %368 = vector.maskedload %out0_1[%b0, %349, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %369 = vector.maskedload %out0_1[%b0, %347, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %370 = vector.maskedload %out0_1[%b0, %345, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %371 = vector.maskedload %out0_1[%b0, %343, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %372 = vector.maskedload %out0_1[%b0, %341, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %373 = vector.maskedload %out0_1[%b0, %339, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %374 = vector.maskedload %out0_1[%b0, %337, %j_right_panel], %318, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %367, %368, %369, %370, %371, %372, %373, %374 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %375 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %376 = arith.minsi %375, %5 : index
                %377, %378, %379, %380, %381, %382, %383, %384 = scf.for %k0_right = %k0_right_piece to %376 step %c1 iter_args(%385 = %351, %386 = %352, %387 = %353, %388 = %354, %389 = %355, %390 = %356, %391 = %357, %392 = %358) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %393 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %394 = vector.broadcast %393 : f64 to vector<4xf64>
                  %395 = memref.load %a[%b0, %349, %k0_right] : memref<?x?x?xf64>
                  %396 = vector.broadcast %395 : f64 to vector<4xf64>
                  %397 = memref.load %a[%b0, %347, %k0_right] : memref<?x?x?xf64>
                  %398 = vector.broadcast %397 : f64 to vector<4xf64>
                  %399 = memref.load %a[%b0, %345, %k0_right] : memref<?x?x?xf64>
                  %400 = vector.broadcast %399 : f64 to vector<4xf64>
                  %401 = memref.load %a[%b0, %343, %k0_right] : memref<?x?x?xf64>
                  %402 = vector.broadcast %401 : f64 to vector<4xf64>
                  %403 = memref.load %a[%b0, %341, %k0_right] : memref<?x?x?xf64>
                  %404 = vector.broadcast %403 : f64 to vector<4xf64>
                  %405 = memref.load %a[%b0, %339, %k0_right] : memref<?x?x?xf64>
                  %406 = vector.broadcast %405 : f64 to vector<4xf64>
                  %407 = memref.load %a[%b0, %337, %k0_right] : memref<?x?x?xf64>
                  %408 = vector.broadcast %407 : f64 to vector<4xf64>
                  %409 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %410 = vector.maskedload %copy_3[%409, %c0], %318, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %411 = arith.mulf %394, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %412 = arith.mulf %396, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %413 = arith.mulf %398, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %414 = arith.mulf %400, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %415 = arith.mulf %402, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %416 = arith.mulf %404, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %417 = arith.mulf %406, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %418 = arith.mulf %408, %410 fastmath<reassoc,contract> : vector<4xf64>
                  %419 = arith.addf %385, %411 fastmath<reassoc,contract> : vector<4xf64>
                  %420 = arith.addf %386, %412 fastmath<reassoc,contract> : vector<4xf64>
                  %421 = arith.addf %387, %413 fastmath<reassoc,contract> : vector<4xf64>
                  %422 = arith.addf %388, %414 fastmath<reassoc,contract> : vector<4xf64>
                  %423 = arith.addf %389, %415 fastmath<reassoc,contract> : vector<4xf64>
                  %424 = arith.addf %390, %416 fastmath<reassoc,contract> : vector<4xf64>
                  %425 = arith.addf %391, %417 fastmath<reassoc,contract> : vector<4xf64>
                  %426 = arith.addf %392, %418 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %419, %420, %421, %422, %423, %424, %425, %426 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %427 = arith.cmpi slt, %c0, %334 : index
                %428 = arith.cmpi slt, %c1, %334 : index
                %429 = arith.cmpi slt, %c2, %334 : index
                %430 = arith.cmpi slt, %c3, %334 : index
                %431 = arith.cmpi slt, %c4, %334 : index
                %432 = arith.cmpi slt, %c5, %334 : index
                %433 = arith.cmpi slt, %c6, %334 : index
                %434 = arith.cmpi slt, %c7, %334 : index
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %318, %377 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %349, %j_right_panel], %318, %378 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %347, %j_right_panel], %318, %379 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %345, %j_right_panel], %318, %380 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %343, %j_right_panel], %318, %381 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %341, %j_right_panel], %318, %382 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %339, %j_right_panel], %318, %383 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %337, %j_right_panel], %318, %384 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %435 = arith.constant 0 : index
    %436 = arith.maxsi %7, %435 : index
    %437 = arith.constant 2 : index
    %438 = arith.shrsi %7, %437 : index
    %439 = arith.constant 4 : index
    %440 = arith.muli %438, %439 : index
    %441 = arith.maxsi %440, %435 : index
    %442 = arith.constant 3 : index
    %443 = arith.addi %441, %442 : index
    %444 = arith.divui %443, %439 : index
    %445 = arith.constant 5 : index
    %446 = arith.muli %444, %445 : index
    %447 = arith.constant 15 : index
    %448 = arith.addi %447, %446 : index
    %449 = arith.muli %436, %448 : index
    %450 = arith.constant 32768 : index
    %451 = arith.cmpi sge, %449, %450 : index
    "omp.parallel"(%451) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %452 = memref.load %v[%i] : memref<?xf64>
          %453 = vector.broadcast %452 : f64 to vector<4xf64>
          %454 = arith.shrsi %7, %c2 : index
          %455 = arith.muli %454, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %455 step %c4 {
            %456 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %457 = arith.mulf %453, %456 : vector<4xf64>
            vector.store %457, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %458 = arith.cmpi slt, %455, %7 : index
          scf.if %458 {
            %459 = arith.subi %7, %455 overflow<nsw> : index
            %460 = vector.create_mask %459 : vector<4xi1>
            %461 = vector.maskedload %v[%455], %460, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %462 = arith.mulf %453, %461 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %455], %460, %462 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %463 = arith.shrsi %4, %c3 : index
    %464 = arith.muli %463, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %464 step %c8 {
      %465 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %465 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %466 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %467 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %468 = memref.load %a[%k1_1_copy, %467, %k0_1_copy] : memref<?x?x?xf64>
            %469 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %470 = memref.load %a[%k1_1_copy, %469, %k0_1_copy] : memref<?x?x?xf64>
            %471 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %472 = memref.load %a[%k1_1_copy, %471, %k0_1_copy] : memref<?x?x?xf64>
            %473 = vector.from_elements %466, %468, %470, %472 : vector<4xf64>
            %474 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %475 = memref.load %a[%k1_1_copy, %474, %k0_1_copy] : memref<?x?x?xf64>
            %476 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %477 = memref.load %a[%k1_1_copy, %476, %k0_1_copy] : memref<?x?x?xf64>
            %478 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %479 = memref.load %a[%k1_1_copy, %478, %k0_1_copy] : memref<?x?x?xf64>
            %480 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %481 = memref.load %a[%k1_1_copy, %480, %k0_1_copy] : memref<?x?x?xf64>
            %482 = vector.from_elements %475, %477, %479, %481 : vector<4xf64>
            vector.store %473, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %483 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %482, %a_copy[%k1_1_copy, %k0_1_copy, %483] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %484 = arith.subi %4, %j_1_block overflow<nsw> : index
        %485 = arith.floordivsi %484, %c6 : index
        %486 = arith.muli %485, %c6 overflow<nsw> : index
        %487 = arith.addi %486, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %487 step %c6 {
          %488, %489, %490, %491, %492, %493, %494, %495, %496, %497, %498, %499 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%500 = %0, %501 = %0, %502 = %0, %503 = %0, %504 = %0, %505 = %0, %506 = %0, %507 = %0, %508 = %0, %509 = %0, %510 = %0, %511 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %512, %513, %514, %515, %516, %517, %518, %519, %520, %521, %522, %523 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%524 = %500, %525 = %501, %526 = %502, %527 = %503, %528 = %504, %529 = %505, %530 = %506, %531 = %507, %532 = %508, %533 = %509, %534 = %510, %535 = %511) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %536 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %537 = vector.broadcast %536 : f64 to vector<4xf64>
              %538 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %539 = memref.load %a[%k1, %538, %k0_1] : memref<?x?x?xf64>
              %540 = vector.broadcast %539 : f64 to vector<4xf64>
              %541 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %542 = memref.load %a[%k1, %541, %k0_1] : memref<?x?x?xf64>
              %543 = vector.broadcast %542 : f64 to vector<4xf64>
              %544 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %545 = memref.load %a[%k1, %544, %k0_1] : memref<?x?x?xf64>
              %546 = vector.broadcast %545 : f64 to vector<4xf64>
              %547 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %548 = memref.load %a[%k1, %547, %k0_1] : memref<?x?x?xf64>
              %549 = vector.broadcast %548 : f64 to vector<4xf64>
              %550 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %551 = memref.load %a[%k1, %550, %k0_1] : memref<?x?x?xf64>
              %552 = vector.broadcast %551 : f64 to vector<4xf64>
              %553 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %554 = arith.addi %c0, %c4 overflow<nsw> : index
              %555 = vector.load %a_copy[%k1, %k0_1, %554] : memref<?x?x8xf64>, vector<4xf64>
              %556 = arith.mulf %537, %553 fastmath<reassoc,contract> : vector<4xf64>
              %557 = arith.mulf %537, %555 fastmath<reassoc,contract> : vector<4xf64>
              %558 = arith.mulf %540, %553 fastmath<reassoc,contract> : vector<4xf64>
              %559 = arith.mulf %540, %555 fastmath<reassoc,contract> : vector<4xf64>
              %560 = arith.mulf %543, %553 fastmath<reassoc,contract> : vector<4xf64>
              %561 = arith.mulf %543, %555 fastmath<reassoc,contract> : vector<4xf64>
              %562 = arith.mulf %546, %553 fastmath<reassoc,contract> : vector<4xf64>
              %563 = arith.mulf %546, %555 fastmath<reassoc,contract> : vector<4xf64>
              %564 = arith.mulf %549, %553 fastmath<reassoc,contract> : vector<4xf64>
              %565 = arith.mulf %549, %555 fastmath<reassoc,contract> : vector<4xf64>
              %566 = arith.mulf %552, %553 fastmath<reassoc,contract> : vector<4xf64>
              %567 = arith.mulf %552, %555 fastmath<reassoc,contract> : vector<4xf64>
              %568 = arith.addf %524, %556 fastmath<reassoc,contract> : vector<4xf64>
              %569 = arith.addf %525, %557 fastmath<reassoc,contract> : vector<4xf64>
              %570 = arith.addf %526, %558 fastmath<reassoc,contract> : vector<4xf64>
              %571 = arith.addf %527, %559 fastmath<reassoc,contract> : vector<4xf64>
              %572 = arith.addf %528, %560 fastmath<reassoc,contract> : vector<4xf64>
              %573 = arith.addf %529, %561 fastmath<reassoc,contract> : vector<4xf64>
              %574 = arith.addf %530, %562 fastmath<reassoc,contract> : vector<4xf64>
              %575 = arith.addf %531, %563 fastmath<reassoc,contract> : vector<4xf64>
              %576 = arith.addf %532, %564 fastmath<reassoc,contract> : vector<4xf64>
              %577 = arith.addf %533, %565 fastmath<reassoc,contract> : vector<4xf64>
              %578 = arith.addf %534, %566 fastmath<reassoc,contract> : vector<4xf64>
              %579 = arith.addf %535, %567 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %568, %569, %570, %571, %572, %573, %574, %575, %576, %577, %578, %579 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %512, %513, %514, %515, %516, %517, %518, %519, %520, %521, %522, %523 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %488, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %580 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %489, %out2_1[%i_1_tile, %580] : memref<?x?xf64>, vector<4xf64>
          %581 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %490, %out2_1[%581, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %491, %out2_1[%581, %580] : memref<?x?xf64>, vector<4xf64>
          %582 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %492, %out2_1[%582, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %493, %out2_1[%582, %580] : memref<?x?xf64>, vector<4xf64>
          %583 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %494, %out2_1[%583, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %495, %out2_1[%583, %580] : memref<?x?xf64>, vector<4xf64>
          %584 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %496, %out2_1[%584, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %497, %out2_1[%584, %580] : memref<?x?xf64>, vector<4xf64>
          %585 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %498, %out2_1[%585, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %499, %out2_1[%585, %580] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %487 to %4 step %c4 {
          %586 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %587 = arith.subi %586, %i_1_below_tile overflow<nsw> : index
          %588 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %589 = arith.minsi %587, %588 : index
          %590 = arith.addi %589, %minus1 overflow<nsw> : index
          %591 = arith.minsi %590, %c3 : index
          %592 = arith.addi %i_1_below_tile, %591 : index
          %593 = arith.minsi %590, %c2 : index
          %594 = arith.addi %i_1_below_tile, %593 : index
          %595 = arith.minsi %590, %c1 : index
          %596 = arith.addi %i_1_below_tile, %595 : index
          %597, %598, %599, %600, %601, %602, %603, %604 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%605 = %0, %606 = %0, %607 = %0, %608 = %0, %609 = %0, %610 = %0, %611 = %0, %612 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %613, %614, %615, %616, %617, %618, %619, %620 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%621 = %605, %622 = %606, %623 = %607, %624 = %608, %625 = %609, %626 = %610, %627 = %611, %628 = %612) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %629 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %630 = vector.broadcast %629 : f64 to vector<4xf64>
              %631 = memref.load %a[%k1_1_below, %596, %k0_1_below] : memref<?x?x?xf64>
              %632 = vector.broadcast %631 : f64 to vector<4xf64>
              %633 = memref.load %a[%k1_1_below, %594, %k0_1_below] : memref<?x?x?xf64>
              %634 = vector.broadcast %633 : f64 to vector<4xf64>
              %635 = memref.load %a[%k1_1_below, %592, %k0_1_below] : memref<?x?x?xf64>
              %636 = vector.broadcast %635 : f64 to vector<4xf64>
              %637 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %638 = arith.addi %c0, %c4 overflow<nsw> : index
              %639 = vector.load %a_copy[%k1_1_below, %k0_1_below, %638] : memref<?x?x8xf64>, vector<4xf64>
              %640 = arith.mulf %630, %637 fastmath<reassoc,contract> : vector<4xf64>
              %641 = arith.mulf %630, %639 fastmath<reassoc,contract> : vector<4xf64>
              %642 = arith.mulf %632, %637 fastmath<reassoc,contract> : vector<4xf64>
              %643 = arith.mulf %632, %639 fastmath<reassoc,contract> : vector<4xf64>
              %644 = arith.mulf %634, %637 fastmath<reassoc,contract> : vector<4xf64>
              %645 = arith.mulf %634, %639 fastmath<reassoc,contract> : vector<4xf64>
              %646 = arith.mulf %636, %637 fastmath<reassoc,contract> : vector<4xf64>
              %647 = arith.mulf %636, %639 fastmath<reassoc,contract> : vector<4xf64>
              %648 = arith.addf %621, %640 fastmath<reassoc,contract> : vector<4xf64>
              %649 = arith.addf %622, %641 fastmath<reassoc,contract> : vector<4xf64>
              %650 = arith.addf %623, %642 fastmath<reassoc,contract> : vector<4xf64>
              %651 = arith.addf %624, %643 fastmath<reassoc,contract> : vector<4xf64>
              %652 = arith.addf %625, %644 fastmath<reassoc,contract> : vector<4xf64>
              %653 = arith.addf %626, %645 fastmath<reassoc,contract> : vector<4xf64>
              %654 = arith.addf %627, %646 fastmath<reassoc,contract> : vector<4xf64>
              %655 = arith.addf %628, %647 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %648, %649, %650, %651, %652, %653, %654, %655 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %613, %614, %615, %616, %617, %618, %619, %620 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %656 = arith.cmpi slt, %c0, %589 : index
          %657 = arith.cmpi slt, %c1, %589 : index
          %658 = arith.cmpi slt, %c2, %589 : index
          %659 = arith.cmpi slt, %c3, %589 : index
          vector.store %597, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %660 = arith.addi %j_1_panel, %c4 : index
          vector.store %598, %out2_1[%i_1_below_tile, %660] : memref<?x?xf64>, vector<4xf64>
          vector.store %599, %out2_1[%596, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %600, %out2_1[%596, %660] : memref<?x?xf64>, vector<4xf64>
          vector.store %601, %out2_1[%594, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %602, %out2_1[%594, %660] : memref<?x?xf64>, vector<4xf64>
          vector.store %603, %out2_1[%592, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %604, %out2_1[%592, %660] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %661 = arith.muli %463, %minus8 overflow<nsw> : index
    %662 = arith.addi %4, %661 overflow<nsw> : index
    %663 = arith.shrsi %662, %c3 : index
    %664 = arith.muli %663, %c8 overflow<nsw> : index
    %665 = arith.addi %664, %464 overflow<nsw> : index
    %666 = arith.addi %662, %c5 overflow<nsw> : index
    %667 = arith.floordivsi %666, %c6 : index
    %668 = arith.muli %667, %minus6 overflow<nsw> : index
    %669 = arith.addi %464, %668 overflow<nsw> : index
    %670 = arith.addi %662, %c3 overflow<nsw> : index
    %671 = arith.floordivsi %670, %c6 : index
    %672 = arith.muli %671, %c6 overflow<nsw> : index
    %673 = arith.addi %669, %672 overflow<nsw> : index
    %674 = arith.addi %662, %c1 overflow<nsw> : index
    %675 = arith.floordivsi %674, %c6 : index
    %676 = arith.muli %675, %c6 overflow<nsw> : index
    %677 = arith.addi %673, %676 overflow<nsw> : index
    %678 = arith.maxsi %677, %464 : index
    %679 = arith.minsi %678, %4 : index
    %680 = arith.subi %665, %464 : index
    %681 = arith.constant 0 : index
    %682 = arith.maxsi %680, %681 : index
    %683 = arith.constant 7 : index
    %684 = arith.addi %682, %683 : index
    %685 = arith.constant 8 : index
    %686 = arith.divui %684, %685 : index
    %687 = arith.maxsi %3, %681 : index
    %688 = arith.maxsi %5, %681 : index
    %689 = arith.constant 30 : index
    %690 = arith.muli %688, %689 : index
    %691 = arith.constant 1 : index
    %692 = arith.addi %691, %690 : index
    %693 = arith.muli %687, %692 : index
    %694 = arith.subi %4, %464 : index
    %695 = arith.maxsi %694, %681 : index
    %696 = arith.constant 5 : index
    %697 = arith.addi %695, %696 : index
    %698 = arith.constant 6 : index
    %699 = arith.divui %697, %698 : index
    %700 = arith.constant 47 : index
    %701 = arith.muli %688, %700 : index
    %702 = arith.addi %691, %701 : index
    %703 = arith.muli %687, %702 : index
    %704 = arith.addi %700, %703 : index
    %705 = arith.muli %699, %704 : index
    %706 = arith.addi %696, %693 : index
    %707 = arith.addi %706, %705 : index
    %708 = arith.muli %686, %707 : index
    %709 = arith.constant 32768 : index
    %710 = arith.cmpi sge, %708, %709 : index
    "omp.parallel"(%710) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%464, %665, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_last_panel: index):
          %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
          scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
            scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
              %711 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
              %712 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
              %713 = memref.load %a[%k1_1_last_copy, %712, %k0_1_last_copy] : memref<?x?x?xf64>
              %714 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
              %715 = memref.load %a[%k1_1_last_copy, %714, %k0_1_last_copy] : memref<?x?x?xf64>
              %716 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
              %717 = memref.load %a[%k1_1_last_copy, %716, %k0_1_last_copy] : memref<?x?x?xf64>
              %718 = vector.from_elements %711, %713, %715, %717 : vector<4xf64>
              %719 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
              %720 = memref.load %a[%k1_1_last_copy, %719, %k0_1_last_copy] : memref<?x?x?xf64>
              %721 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
              %722 = memref.load %a[%k1_1_last_copy, %721, %k0_1_last_copy] : memref<?x?x?xf64>
              %723 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
              %724 = memref.load %a[%k1_1_last_copy, %723, %k0_1_last_copy] : memref<?x?x?xf64>
              %725 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
              %726 = memref.load %a[%k1_1_last_copy, %725, %k0_1_last_copy] : memref<?x?x?xf64>
              %727 = vector.from_elements %720, %722, %724, %726 : vector<4xf64>
              vector.store %718, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %728 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %727, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %728] : memref<?x?x8xf64>, vector<4xf64>
            }
          }
          scf.for %i_1_last_tile = %464 to %679 step %c6 {
            %729 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
            %730 = arith.subi %729, %i_1_last_tile overflow<nsw> : index
            %731 = arith.subi %679, %i_1_last_tile overflow<nsw> : index
            %732 = arith.minsi %730, %731 : index
            %733 = arith.addi %732, %minus1 overflow<nsw> : index
            %734 = arith.minsi %733, %c5 : index
            %735 = arith.addi %i_1_last_tile, %734 : index
            %736 = arith.minsi %733, %c4 : index
            %737 = arith.addi %i_1_last_tile, %736 : index
            %738 = arith.minsi %733, %c3 : index
            %739 = arith.addi %i_1_last_tile, %738 : index
            %740 = arith.minsi %733, %c2 : index
            %741 = arith.addi %i_1_last_tile, %740 : index
            %742 = arith.minsi %733, %c1 : index
            %743 = arith.addi %i_1_last_tile, %742 : index
            %744, %745, %746, %747, %748, %749, %750, %751, %752, %753, %754, %755 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%756 = %0, %757 = %0, %758 = %0, %759 = %0, %760 = %0, %761 = %0, %762 = %0, %763 = %0, %764 = %0, %765 = %0, %766 = %0, %767 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %768, %769, %770, %771, %772, %773, %774, %775, %776, %777, %778, %779 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%780 = %756, %781 = %757, %782 = %758, %783 = %759, %784 = %760, %785 = %761, %786 = %762, %787 = %763, %788 = %764, %789 = %765, %790 = %766, %791 = %767) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %792 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
                %793 = vector.broadcast %792 : f64 to vector<4xf64>
                %794 = memref.load %a[%k1_1, %743, %k0_2] : memref<?x?x?xf64>
                %795 = vector.broadcast %794 : f64 to vector<4xf64>
                %796 = memref.load %a[%k1_1, %741, %k0_2] : memref<?x?x?xf64>
                %797 = vector.broadcast %796 : f64 to vector<4xf64>
                %798 = memref.load %a[%k1_1, %739, %k0_2] : memref<?x?x?xf64>
                %799 = vector.broadcast %798 : f64 to vector<4xf64>
                %800 = memref.load %a[%k1_1, %737, %k0_2] : memref<?x?x?xf64>
                %801 = vector.broadcast %800 : f64 to vector<4xf64>
                %802 = memref.load %a[%k1_1, %735, %k0_2] : memref<?x?x?xf64>
                %803 = vector.broadcast %802 : f64 to vector<4xf64>
                %804 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %805 = arith.addi %c0, %c4 overflow<nsw> : index
                %806 = vector.load %a_copy_1[%k1_1, %k0_2, %805] : memref<?x?x8xf64>, vector<4xf64>
                %807 = arith.mulf %793, %804 fastmath<reassoc,contract> : vector<4xf64>
                %808 = arith.mulf %793, %806 fastmath<reassoc,contract> : vector<4xf64>
                %809 = arith.mulf %795, %804 fastmath<reassoc,contract> : vector<4xf64>
                %810 = arith.mulf %795, %806 fastmath<reassoc,contract> : vector<4xf64>
                %811 = arith.mulf %797, %804 fastmath<reassoc,contract> : vector<4xf64>
                %812 = arith.mulf %797, %806 fastmath<reassoc,contract> : vector<4xf64>
                %813 = arith.mulf %799, %804 fastmath<reassoc,contract> : vector<4xf64>
                %814 = arith.mulf %799, %806 fastmath<reassoc,contract> : vector<4xf64>
                %815 = arith.mulf %801, %804 fastmath<reassoc,contract> : vector<4xf64>
                %816 = arith.mulf %801, %806 fastmath<reassoc,contract> : vector<4xf64>
                %817 = arith.mulf %803, %804 fastmath<reassoc,contract> : vector<4xf64>
                %818 = arith.mulf %803, %806 fastmath<reassoc,contract> : vector<4xf64>
                %819 = arith.addf %780, %807 fastmath<reassoc,contract> : vector<4xf64>
                %820 = arith.addf %781, %808 fastmath<reassoc,contract> : vector<4xf64>
                %821 = arith.addf %782, %809 fastmath<reassoc,contract> : vector<4xf64>
                %822 = arith.addf %783, %810 fastmath<reassoc,contract> : vector<4xf64>
                %823 = arith.addf %784, %811 fastmath<reassoc,contract> : vector<4xf64>
                %824 = arith.addf %785, %812 fastmath<reassoc,contract> : vector<4xf64>
                %825 = arith.addf %786, %813 fastmath<reassoc,contract> : vector<4xf64>
                %826 = arith.addf %787, %814 fastmath<reassoc,contract> : vector<4xf64>
                %827 = arith.addf %788, %815 fastmath<reassoc,contract> : vector<4xf64>
                %828 = arith.addf %789, %816 fastmath<reassoc,contract> : vector<4xf64>
                %829 = arith.addf %790, %817 fastmath<reassoc,contract> : vector<4xf64>
                %830 = arith.addf %791, %818 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %819, %820, %821, %822, %823, %824, %825, %826, %827, %828, %829, %830 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %768, %769, %770, %771, %772, %773, %774, %775, %776, %777, %778, %779 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %831 = arith.cmpi slt, %c0, %732 : index
            %832 = arith.cmpi slt, %c1, %732 : index
            %833 = arith.cmpi slt, %c2, %732 : index
            %834 = arith.cmpi slt, %c3, %732 : index
            %835 = arith.cmpi slt, %c4, %732 : index
            %836 = arith.cmpi slt, %c5, %732 : index
            vector.store %744, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %837 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %745, %out2_1[%i_1_last_tile, %837] : memref<?x?xf64>, vector<4xf64>
            vector.store %746, %out2_1[%743, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %747, %out2_1[%743, %837] : memref<?x?xf64>, vector<4xf64>
            vector.store %748, %out2_1[%741, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %749, %out2_1[%741, %837] : memref<?x?xf64>, vector<4xf64>
            vector.store %750, %out2_1[%739, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %751, %out2_1[%739, %837] : memref<?x?xf64>, vector<4xf64>
            vector.store %752, %out2_1[%737, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %753, %out2_1[%737, %837] : memref<?x?xf64>, vector<4xf64>
            vector.store %754, %out2_1[%735, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %755, %out2_1[%735, %837] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_tile = %679 to %4 step %c4 {
            %838 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
            %839 = arith.subi %838, %i_1_last_below_tile overflow<nsw> : index
            %840 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
            %841 = arith.minsi %839, %840 : index
            %842 = arith.addi %841, %minus1 overflow<nsw> : index
            %843 = arith.minsi %842, %c3 : index
            %844 = arith.addi %i_1_last_below_tile, %843 : index
            %845 = arith.minsi %842, %c2 : index
            %846 = arith.addi %i_1_last_below_tile, %845 : index
            %847 = arith.minsi %842, %c1 : index
            %848 = arith.addi %i_1_last_below_tile, %847 : index
            %849, %850, %851, %852, %853, %854, %855, %856 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%857 = %0, %858 = %0, %859 = %0, %860 = %0, %861 = %0, %862 = %0, %863 = %0, %864 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %865, %866, %867, %868, %869, %870, %871, %872 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%873 = %857, %874 = %858, %875 = %859, %876 = %860, %877 = %861, %878 = %862, %879 = %863, %880 = %864) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %881 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
                %882 = vector.broadcast %881 : f64 to vector<4xf64>
                %883 = memref.load %a[%k1_1_last_below, %848, %k0_1_last_below] : memref<?x?x?xf64>
                %884 = vector.broadcast %883 : f64 to vector<4xf64>
                %885 = memref.load %a[%k1_1_last_below, %846, %k0_1_last_below] : memref<?x?x?xf64>
                %886 = vector.broadcast %885 : f64 to vector<4xf64>
                %887 = memref.load %a[%k1_1_last_below, %844, %k0_1_last_below] : memref<?x?x?xf64>
                %888 = vector.broadcast %887 : f64 to vector<4xf64>
                %889 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %890 = arith.addi %c0, %c4 overflow<nsw> : index
                %891 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %890] : memref<?x?x8xf64>, vector<4xf64>
                %892 = arith.mulf %882, %889 fastmath<reassoc,contract> : vector<4xf64>
                %893 = arith.mulf %882, %891 fastmath<reassoc,contract> : vector<4xf64>
                %894 = arith.mulf %884, %889 fastmath<reassoc,contract> : vector<4xf64>
                %895 = arith.mulf %884, %891 fastmath<reassoc,contract> : vector<4xf64>
                %896 = arith.mulf %886, %889 fastmath<reassoc,contract> : vector<4xf64>
                %897 = arith.mulf %886, %891 fastmath<reassoc,contract> : vector<4xf64>
                %898 = arith.mulf %888, %889 fastmath<reassoc,contract> : vector<4xf64>
                %899 = arith.mulf %888, %891 fastmath<reassoc,contract> : vector<4xf64>
                %900 = arith.addf %873, %892 fastmath<reassoc,contract> : vector<4xf64>
                %901 = arith.addf %874, %893 fastmath<reassoc,contract> : vector<4xf64>
                %902 = arith.addf %875, %894 fastmath<reassoc,contract> : vector<4xf64>
                %903 = arith.addf %876, %895 fastmath<reassoc,contract> : vector<4xf64>
                %904 = arith.addf %877, %896 fastmath<reassoc,contract> : vector<4xf64>
                %905 = arith.addf %878, %897 fastmath<reassoc,contract> : vector<4xf64>
                %906 = arith.addf %879, %898 fastmath<reassoc,contract> : vector<4xf64>
                %907 = arith.addf %880, %899 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %900, %901, %902, %903, %904, %905, %906, %907 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %865, %866, %867, %868, %869, %870, %871, %872 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %908 = arith.cmpi slt, %c0, %841 : index
            %909 = arith.cmpi slt, %c1, %841 : index
            %910 = arith.cmpi slt, %c2, %841 : index
            %911 = arith.cmpi slt, %c3, %841 : index
            vector.store %849, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %912 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %850, %out2_1[%i_1_last_below_tile, %912] : memref<?x?xf64>, vector<4xf64>
            vector.store %851, %out2_1[%848, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %852, %out2_1[%848, %912] : memref<?x?xf64>, vector<4xf64>
            vector.store %853, %out2_1[%846, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %854, %out2_1[%846, %912] : memref<?x?xf64>, vector<4xf64>
            vector.store %855, %out2_1[%844, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %856, %out2_1[%844, %912] : memref<?x?xf64>, vector<4xf64>
          }
          memref.dealloc %a_copy_1 : memref<?x?x8xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %913 = arith.andi %4, %c7 : index
    %914 = arith.minsi %c4, %913 : index
    %915 = arith.maxsi %914, %c0 : index
    scf.for %j_1_last_right_panel = %665 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %915) {alignment = 64 : i64} : memref<?x?x?xf64>
      %916 = arith.constant 0 : index
      %917 = arith.maxsi %3, %916 : index
      %918 = arith.maxsi %5, %916 : index
      %919 = arith.constant 4 : index
      %920 = arith.addi %j_1_last_right_panel, %919 : index
      %921 = arith.minsi %920, %4 : index
      %922 = arith.subi %921, %j_1_last_right_panel : index
      %923 = arith.maxsi %922, %916 : index
      %924 = arith.constant 5 : index
      %925 = arith.muli %923, %924 : index
      %926 = arith.constant 3 : index
      %927 = arith.addi %926, %925 : index
      %928 = arith.muli %918, %927 : index
      %929 = arith.constant 1 : index
      %930 = arith.addi %929, %928 : index
      %931 = arith.muli %917, %930 : index
      %932 = arith.constant 32768 : index
      %933 = arith.cmpi sge, %931, %932 : index
      "omp.parallel"(%933) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
        "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
          "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
          ^bb0(%k1_1_last_right_copy: index):
            scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
              %934 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
              %935 = arith.minsi %934, %4 : index
              scf.for %j_1_last_right_copy = %j_1_last_right_panel to %935 step %c1 {
                %936 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
                %937 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
                memref.store %936, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %937] : memref<?x?x?xf64>
              }
            }
            omp.yield
          }) : (index, index, index) -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : (i1) -> ()
      %938 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %939 = arith.subi %938, %j_1_last_right_panel overflow<nsw> : index
      %940 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %941 = arith.minsi %939, %940 : index
      %942 = vector.create_mask %941 : vector<4xi1>
      %943 = arith.cmpi slt, %464, %4 : index
      scf.if %943 {
        %944 = arith.addi %464, %c8 overflow<nsw> : index
        %945 = arith.subi %944, %464 overflow<nsw> : index
        %946 = arith.subi %4, %464 overflow<nsw> : index
        %947 = arith.minsi %945, %946 : index
        %948 = arith.addi %947, %minus1 overflow<nsw> : index
        %949 = arith.minsi %948, %c7 : index
        %950 = arith.addi %464, %949 : index
        %951 = arith.minsi %948, %c6 : index
        %952 = arith.addi %464, %951 : index
        %953 = arith.minsi %948, %c5 : index
        %954 = arith.addi %464, %953 : index
        %955 = arith.minsi %948, %c4 : index
        %956 = arith.addi %464, %955 : index
        %957 = arith.minsi %948, %c3 : index
        %958 = arith.addi %464, %957 : index
        %959 = arith.minsi %948, %c2 : index
        %960 = arith.addi %464, %959 : index
        %961 = arith.minsi %948, %c1 : index
        %962 = arith.addi %464, %961 : index
        %963, %964, %965, %966, %967, %968, %969, %970 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%971 = %0, %972 = %0, %973 = %0, %974 = %0, %975 = %0, %976 = %0, %977 = %0, %978 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %979, %980, %981, %982, %983, %984, %985, %986 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%987 = %971, %988 = %972, %989 = %973, %990 = %974, %991 = %975, %992 = %976, %993 = %977, %994 = %978) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %995 = memref.load %a[%k1_1_last_right, %464, %k0_1_last_right] : memref<?x?x?xf64>
            %996 = vector.broadcast %995 : f64 to vector<4xf64>
            %997 = memref.load %a[%k1_1_last_right, %962, %k0_1_last_right] : memref<?x?x?xf64>
            %998 = vector.broadcast %997 : f64 to vector<4xf64>
            %999 = memref.load %a[%k1_1_last_right, %960, %k0_1_last_right] : memref<?x?x?xf64>
            %1000 = vector.broadcast %999 : f64 to vector<4xf64>
            %1001 = memref.load %a[%k1_1_last_right, %958, %k0_1_last_right] : memref<?x?x?xf64>
            %1002 = vector.broadcast %1001 : f64 to vector<4xf64>
            %1003 = memref.load %a[%k1_1_last_right, %956, %k0_1_last_right] : memref<?x?x?xf64>
            %1004 = vector.broadcast %1003 : f64 to vector<4xf64>
            %1005 = memref.load %a[%k1_1_last_right, %954, %k0_1_last_right] : memref<?x?x?xf64>
            %1006 = vector.broadcast %1005 : f64 to vector<4xf64>
            %1007 = memref.load %a[%k1_1_last_right, %952, %k0_1_last_right] : memref<?x?x?xf64>
            %1008 = vector.broadcast %1007 : f64 to vector<4xf64>
            %1009 = memref.load %a[%k1_1_last_right, %950, %k0_1_last_right] : memref<?x?x?xf64>
            %1010 = vector.broadcast %1009 : f64 to vector<4xf64>
            %1011 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %942, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1012 = arith.mulf %996, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1013 = arith.mulf %998, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1014 = arith.mulf %1000, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1015 = arith.mulf %1002, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1016 = arith.mulf %1004, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1017 = arith.mulf %1006, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1018 = arith.mulf %1008, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1019 = arith.mulf %1010, %1011 fastmath<reassoc,contract> : vector<4xf64>
            %1020 = arith.addf %987, %1012 fastmath<reassoc,contract> : vector<4xf64>
            %1021 = arith.addf %988, %1013 fastmath<reassoc,contract> : vector<4xf64>
            %1022 = arith.addf %989, %1014 fastmath<reassoc,contract> : vector<4xf64>
            %1023 = arith.addf %990, %1015 fastmath<reassoc,contract> : vector<4xf64>
            %1024 = arith.addf %991, %1016 fastmath<reassoc,contract> : vector<4xf64>
            %1025 = arith.addf %992, %1017 fastmath<reassoc,contract> : vector<4xf64>
            %1026 = arith.addf %993, %1018 fastmath<reassoc,contract> : vector<4xf64>
            %1027 = arith.addf %994, %1019 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1020, %1021, %1022, %1023, %1024, %1025, %1026, %1027 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %979, %980, %981, %982, %983, %984, %985, %986 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1028 = arith.cmpi slt, %c0, %947 : index
        %1029 = arith.cmpi slt, %c1, %947 : index
        %1030 = arith.cmpi slt, %c2, %947 : index
        %1031 = arith.cmpi slt, %c3, %947 : index
        %1032 = arith.cmpi slt, %c4, %947 : index
        %1033 = arith.cmpi slt, %c5, %947 : index
        %1034 = arith.cmpi slt, %c6, %947 : index
        %1035 = arith.cmpi slt, %c7, %947 : index
        vector.maskedstore %out2_1[%464, %j_1_last_right_panel], %942, %963 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%962, %j_1_last_right_panel], %942, %964 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%960, %j_1_last_right_panel], %942, %965 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%958, %j_1_last_right_panel], %942, %966 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%956, %j_1_last_right_panel], %942, %967 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%954, %j_1_last_right_panel], %942, %968 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%952, %j_1_last_right_panel], %942, %969 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%950, %j_1_last_right_panel], %942, %970 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1036 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1037 = arith.minsi %1036, %4 : index
        scf.for %i_2 = %i_1 to %1037 step %c1 {
          %1038 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1039 = arith.maxsi %1038, %j_1 : index
          %1040 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1041 = arith.minsi %1040, %4 : index
          scf.for %j_2 = %1039 to %1041 step %c1 {
            %1042 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1042, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %15 = llvm.mlir.constant(63) : i64
    %16 = llvm.mlir.constant(15) : i64
    %17 = llvm.mlir.constant(31) : i64
    %18 = llvm.mlir.constant(96) : i64
    %19 = llvm.mlir.constant(512) : i64
    %20 = llvm.mlir.constant(8191) : i64
    %21 = llvm.mlir.constant(13) : i64
    %22 = llvm.mlir.constant(50) : i64
    %23 = llvm.mlir.constant(82) : i64
    %24 = llvm.mlir.constant(32768) : i64
    %25 = llvm.mlir.constant(144) : i64
    %26 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %27 = llvm.mlir.constant(24) : i64
    %28 = llvm.mlir.constant(32) : i64
    %29 = llvm.mlir.constant(40) : i64
    %30 = llvm.mlir.constant(48) : i64
    %31 = llvm.mlir.constant(56) : i64
    %32 = llvm.mlir.constant(64) : i64
    %33 = llvm.mlir.constant(72) : i64
    %34 = llvm.mlir.constant(80) : i64
    %35 = llvm.mlir.constant(88) : i64
    %36 = llvm.mlir.constant(104) : i64
    %37 = llvm.mlir.constant(112) : i64
    %38 = llvm.mlir.constant(120) : i64
    %39 = llvm.mlir.constant(128) : i64
    %40 = llvm.mlir.constant(136) : i64
    %41 = llvm.mlir.constant(0 : i32) : i32
    %42 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %43 = llvm.mlir.constant(9223372036854771712) : i64
    %44 = llvm.mlir.constant(-64) : i64
    %45 = llvm.mlir.constant(1 : i32) : i32
    %46 = llvm.mlir.constant(30) : i64
    %47 = llvm.mlir.constant(47) : i64
    %48 = llvm.alloca %33 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %49 = llvm.alloca %33 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %50 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %51 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %52 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %53 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %54 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %55 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %56 = llvm.mul %a_size1, %b_stride1 : i64
    %57 = llvm.mul %a_stride1, %b_stride1 : i64
    %58 = llvm.ashr %b_stride1, %1 : i64
    %59 = llvm.mul %58, %0 overflow<nsw> : i64
    %60 = llvm.intr.smax(%a_stride1, %2) : (i64, i64) -> i64
    %61 = llvm.add %a_size1, %3 overflow<nsw> : i64
    %62 = llvm.ashr %61, %15 : i64
    %63 = llvm.xor %61, %62 : i64
    %64 = llvm.udiv %63, %4 : i64
    %65 = llvm.xor %64, %62 : i64
    %66 = llvm.mul %65, %5 overflow<nsw> : i64
    %67 = llvm.add %a_size1, %1 overflow<nsw> : i64
    %68 = llvm.ashr %67, %15 : i64
    %69 = llvm.xor %67, %68 : i64
    %70 = llvm.udiv %69, %4 : i64
    %71 = llvm.xor %70, %68 : i64
    %72 = llvm.mul %71, %4 overflow<nsw> : i64
    %73 = llvm.add %66, %72 overflow<nsw> : i64
    %74 = llvm.add %a_size1, %2 overflow<nsw> : i64
    %75 = llvm.ashr %74, %15 : i64
    %76 = llvm.xor %74, %75 : i64
    %77 = llvm.udiv %76, %4 : i64
    %78 = llvm.xor %77, %75 : i64
    %79 = llvm.mul %78, %4 overflow<nsw> : i64
    %80 = llvm.add %73, %79 overflow<nsw> : i64
    %81 = llvm.intr.smax(%80, %6) : (i64, i64) -> i64
    %82 = llvm.intr.smin(%81, %a_size1) : (i64, i64) -> i64
    %83 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %84 = llvm.icmp "sgt" %83, %16 : i64
    %85 = llvm.icmp "sgt" %a_size1, %17 : i64
    %86 = llvm.and %84, %85 : i1
    %87 = llvm.icmp "sgt" %a_size1, %18 : i64
    %88 = llvm.urem %b_stride1, %19 : i64
    %89 = llvm.icmp "eq" %88, %6 : i64
    %90 = llvm.or %87, %89 : i1
    %91 = llvm.icmp "sgt" %83, %19 : i64
    %92 = llvm.or %90, %91 : i1
    %93 = llvm.and %86, %92 : i1
    %94 = llvm.select %93, %83, %6 : i1, i64
    %95 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %96 = llvm.and %b_stride1, %10 : i64
    %97 = llvm.intr.smin(%9, %96) : (i64, i64) -> i64
    %98 = llvm.intr.smax(%97, %6) : (i64, i64) -> i64
    %99 = llvm.icmp "sgt" %95, %16 : i64
    %100 = llvm.and %99, %87 : i1
    %101 = llvm.select %100, %95, %6 : i1, i64
    %102 = llvm.select %100, %98, %6 : i1, i64
    %103 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %104 = llvm.intr.smax(%b_stride1, %6) : (i64, i64) -> i64
    %105 = llvm.add %104, %10 : i64
    %106 = llvm.udiv %105, %0 : i64
    %107 = llvm.intr.smax(%60, %6) : (i64, i64) -> i64
    %108 = llvm.add %107, %20 : i64
    %109 = llvm.udiv %108, %7 : i64
    %110 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %111 = llvm.intr.smax(%110, %6) : (i64, i64) -> i64
    %112 = llvm.mul %111, %21 : i64
    %113 = llvm.add %1, %112 : i64
    %114 = llvm.intr.smax(%a_size1, %6) : (i64, i64) -> i64
    %115 = llvm.add %114, %3 : i64
    %116 = llvm.udiv %115, %4 : i64
    %117 = llvm.mul %111, %22 : i64
    %118 = llvm.add %23, %117 : i64
    %119 = llvm.mul %116, %118 : i64
    %120 = llvm.add %21, %113 : i64
    %121 = llvm.add %120, %119 : i64
    %122 = llvm.mul %109, %121 : i64
    %123 = llvm.add %2, %122 : i64
    %124 = llvm.mul %106, %123 : i64
    %125 = llvm.add %12, %124 : i64
    %126 = llvm.mul %103, %125 : i64
    %127 = llvm.icmp "sge" %126, %24 : i64
    %128 = llvm.icmp "sgt" %a_size0, %6 : i64
    %129 = llvm.select %128, %a_size0, %6 : i1, i64
    llvm.cond_br %127, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %26 {alignment = 8 : i64} : i64, !llvm.ptr
    %130 = llvm.getelementptr inbounds %26[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %130 {alignment = 8 : i64} : i64, !llvm.ptr
    %131 = llvm.getelementptr inbounds %26[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %131 {alignment = 8 : i64} : i64, !llvm.ptr
    %132 = llvm.getelementptr inbounds %26[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %94, %132 {alignment = 8 : i64} : i64, !llvm.ptr
    %133 = llvm.getelementptr inbounds %26[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %93, %133 {alignment = 8 : i64} : i1, !llvm.ptr
    %134 = llvm.getelementptr inbounds %26[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %134 {alignment = 8 : i64} : i64, !llvm.ptr
    %135 = llvm.getelementptr inbounds %26[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %135 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %136 = llvm.getelementptr inbounds %26[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %136 {alignment = 8 : i64} : i64, !llvm.ptr
    %137 = llvm.getelementptr inbounds %26[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %137 {alignment = 8 : i64} : i64, !llvm.ptr
    %138 = llvm.getelementptr inbounds %26[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %82, %138 {alignment = 8 : i64} : i64, !llvm.ptr
    %139 = llvm.getelementptr inbounds %26[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %139 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %140 = llvm.getelementptr inbounds %26[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %140 {alignment = 8 : i64} : i64, !llvm.ptr
    %141 = llvm.getelementptr inbounds %26[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %141 {alignment = 8 : i64} : i64, !llvm.ptr
    %142 = llvm.getelementptr inbounds %26[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %142 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %143 = llvm.getelementptr inbounds %26[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %143 {alignment = 8 : i64} : i64, !llvm.ptr
    %144 = llvm.getelementptr inbounds %26[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %101, %144 {alignment = 8 : i64} : i64, !llvm.ptr
    %145 = llvm.getelementptr inbounds %26[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %102, %145 {alignment = 8 : i64} : i64, !llvm.ptr
    %146 = llvm.getelementptr inbounds %26[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %100, %146 {alignment = 8 : i64} : i1, !llvm.ptr
    %147 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %148 = llvm.call @stepwell_parallel_for(%147, %26, %129, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%148 : i32)
  ^bb2:
    %149 = llvm.call @program.parallel0(%6, %129, %a_size0, %59, %60, %94, %93, %a_stride1, %b, %b_stride1, %57, %82, %out0, %a_size1, %56, %a, %50, %101, %102, %100) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.br ^bb3(%149 : i32)
  ^bb3(%150: i32):
    %151 = llvm.icmp "eq" %150, %41 : i32
    llvm.cond_br %151, ^bb4, ^bb53(%150 : i32)
  ^bb4:
    %152 = llvm.intr.smax(%v_size0, %6) : (i64, i64) -> i64
    %153 = llvm.ashr %v_size0, %12 : i64
    %154 = llvm.mul %153, %9 : i64
    %155 = llvm.intr.smax(%154, %6) : (i64, i64) -> i64
    %156 = llvm.add %155, %1 : i64
    %157 = llvm.udiv %156, %9 : i64
    %158 = llvm.mul %157, %3 : i64
    %159 = llvm.add %16, %158 : i64
    %160 = llvm.mul %152, %159 : i64
    %161 = llvm.icmp "sge" %160, %24 : i64
    %162 = llvm.icmp "sgt" %v_size0, %6 : i64
    %163 = llvm.select %162, %v_size0, %6 : i1, i64
    llvm.cond_br %161, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %42 {alignment = 8 : i64} : i64, !llvm.ptr
    %164 = llvm.getelementptr inbounds %42[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %164 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %165 = llvm.getelementptr inbounds %42[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %165 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %166 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %167 = llvm.call @stepwell_parallel_for(%166, %42, %163, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%167 : i32)
  ^bb6:
    %168 = llvm.call @program.parallel1(%6, %163, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%168 : i32)
  ^bb7(%169: i32):
    %170 = llvm.ashr %a_size1, %1 : i64
    %171 = llvm.mul %170, %0 overflow<nsw> : i64
    %172 = llvm.icmp "slt" %6, %171 : i64
    llvm.cond_br %172, ^bb8(%6 : i64), ^bb28
  ^bb8(%j_1_block: i64):
    %173 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %174 = llvm.icmp "slt" %j_1_block, %173 : i64
    llvm.cond_br %174, ^bb9(%j_1_block : i64), ^bb27
  ^bb9(%j_1_panel: i64):
    %175 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%32, %a_size0, %41) : (i64, i64, i32) -> i64
    %176 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%175, %a_stride1, %41) : (i64, i64, i32) -> i64
    %177 = llvm.intr.umin(%176, %43) : (i64, i64) -> i64
    %178 = llvm.add %177, %15 overflow<nsw> : i64
    %179 = llvm.and %178, %44 : i64
    %a_copy = llvm.call @aligned_alloc(%32, %179) : (i64, i64) -> !llvm.ptr
    %180 = llvm.mlir.zero : !llvm.ptr
    %181 = llvm.icmp "ne" %a_copy, %180 : !llvm.ptr
    %182 = llvm.icmp "eq" %179, %6 : i64
    %183 = llvm.or %181, %182 : i1
    llvm.cond_br %183, ^bb10, ^bb53(%45 : i32)
  ^bb10:
    %184 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %185 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %185, ^bb11(%6 : i64), ^bb14
  ^bb11(%k1_1_copy: i64):
    %186 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %186, ^bb12(%6 : i64), ^bb13
  ^bb12(%k0_1_copy: i64):
    %187 = llvm.mul %k1_1_copy, %50 overflow<nsw> : i64
    %188 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %189 = llvm.add %187, %188 overflow<nsw> : i64
    %190 = llvm.add %189, %k0_1_copy overflow<nsw> : i64
    %191 = llvm.getelementptr inbounds %a[%190] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %192 = llvm.load %191 {alignment = 8 : i64} : !llvm.ptr -> f64
    %193 = llvm.getelementptr inbounds %191[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %194 = llvm.load %193 {alignment = 8 : i64} : !llvm.ptr -> f64
    %195 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %191[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %197 = llvm.load %196 {alignment = 8 : i64} : !llvm.ptr -> f64
    %198 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %199 = llvm.getelementptr inbounds %191[%198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %200 = llvm.load %199 {alignment = 8 : i64} : !llvm.ptr -> f64
    %201 = llvm.mlir.poison : vector<4xf64>
    %202 = llvm.insertelement %192, %201[%6 : i64] : vector<4xf64>
    %203 = llvm.insertelement %194, %202[%2 : i64] : vector<4xf64>
    %204 = llvm.insertelement %197, %203[%12 : i64] : vector<4xf64>
    %205 = llvm.insertelement %200, %204[%1 : i64] : vector<4xf64>
    %206 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %207 = llvm.getelementptr inbounds %191[%206] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %208 = llvm.load %207 {alignment = 8 : i64} : !llvm.ptr -> f64
    %209 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %191[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %211 = llvm.load %210 {alignment = 8 : i64} : !llvm.ptr -> f64
    %212 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %213 = llvm.getelementptr inbounds %191[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %214 = llvm.load %213 {alignment = 8 : i64} : !llvm.ptr -> f64
    %215 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %216 = llvm.getelementptr inbounds %191[%215] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %217 = llvm.load %216 {alignment = 8 : i64} : !llvm.ptr -> f64
    %218 = llvm.mlir.poison : vector<4xf64>
    %219 = llvm.insertelement %208, %218[%6 : i64] : vector<4xf64>
    %220 = llvm.insertelement %211, %219[%2 : i64] : vector<4xf64>
    %221 = llvm.insertelement %214, %220[%12 : i64] : vector<4xf64>
    %222 = llvm.insertelement %217, %221[%1 : i64] : vector<4xf64>
    %223 = llvm.mul %k1_1_copy, %184 overflow<nsw> : i64
    %224 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %225 = llvm.add %223, %224 overflow<nsw> : i64
    %226 = llvm.getelementptr inbounds %a_copy[%225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %205, %226 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %227 = llvm.add %6, %9 overflow<nsw> : i64
    %228 = llvm.add %223, %224 overflow<nsw> : i64
    %229 = llvm.add %228, %227 overflow<nsw> : i64
    %230 = llvm.getelementptr inbounds %a_copy[%229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %222, %230 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %231 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %232 = llvm.icmp "slt" %231, %a_stride1 : i64
    llvm.cond_br %232, ^bb12(%231 : i64), ^bb13
  ^bb13:
    %233 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %234 = llvm.icmp "slt" %233, %a_size0 : i64
    llvm.cond_br %234, ^bb11(%233 : i64), ^bb14
  ^bb14:
    %235 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %236 = llvm.ashr %235, %15 : i64
    %237 = llvm.xor %235, %236 : i64
    %238 = llvm.udiv %237, %4 : i64
    %239 = llvm.xor %238, %236 : i64
    %240 = llvm.mul %239, %4 overflow<nsw> : i64
    %241 = llvm.add %240, %j_1_block overflow<nsw> : i64
    %242 = llvm.icmp "slt" %j_1_block, %241 : i64
    llvm.cond_br %242, ^bb15(%j_1_block : i64), ^bb20
  ^bb15(%i_1_tile: i64):
    %243 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %243, ^bb16(%6, %53, %53, %53, %53, %53, %53, %53, %53, %53, %53, %53, %53 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%53, %53, %53, %53, %53, %53, %53, %53, %53, %53, %53, %53 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1: i64, %244: vector<4xf64>, %245: vector<4xf64>, %246: vector<4xf64>, %247: vector<4xf64>, %248: vector<4xf64>, %249: vector<4xf64>, %250: vector<4xf64>, %251: vector<4xf64>, %252: vector<4xf64>, %253: vector<4xf64>, %254: vector<4xf64>, %255: vector<4xf64>):
    %256 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %256, ^bb17(%6, %244, %245, %246, %247, %248, %249, %250, %251, %252, %253, %254, %255 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%244, %245, %246, %247, %248, %249, %250, %251, %252, %253, %254, %255 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0: i64, %257: vector<4xf64>, %258: vector<4xf64>, %259: vector<4xf64>, %260: vector<4xf64>, %261: vector<4xf64>, %262: vector<4xf64>, %263: vector<4xf64>, %264: vector<4xf64>, %265: vector<4xf64>, %266: vector<4xf64>, %267: vector<4xf64>, %268: vector<4xf64>):
    %269 = llvm.mul %k1, %50 overflow<nsw> : i64
    %270 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %271 = llvm.add %269, %270 overflow<nsw> : i64
    %272 = llvm.add %271, %k0 overflow<nsw> : i64
    %273 = llvm.getelementptr inbounds %a[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %274 = llvm.load %273 {alignment = 8 : i64} : !llvm.ptr -> f64
    %275 = llvm.mlir.poison : vector<4xf64>
    %276 = llvm.insertelement %274, %275[%6 : i64] : vector<4xf64>
    %277 = llvm.shufflevector %276, %275 [0, 0, 0, 0] : vector<4xf64>
    %278 = llvm.getelementptr inbounds %273[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %279 = llvm.load %278 {alignment = 8 : i64} : !llvm.ptr -> f64
    %280 = llvm.mlir.poison : vector<4xf64>
    %281 = llvm.insertelement %279, %280[%6 : i64] : vector<4xf64>
    %282 = llvm.shufflevector %281, %280 [0, 0, 0, 0] : vector<4xf64>
    %283 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %273[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %285 = llvm.load %284 {alignment = 8 : i64} : !llvm.ptr -> f64
    %286 = llvm.mlir.poison : vector<4xf64>
    %287 = llvm.insertelement %285, %286[%6 : i64] : vector<4xf64>
    %288 = llvm.shufflevector %287, %286 [0, 0, 0, 0] : vector<4xf64>
    %289 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %273[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %291 = llvm.load %290 {alignment = 8 : i64} : !llvm.ptr -> f64
    %292 = llvm.mlir.poison : vector<4xf64>
    %293 = llvm.insertelement %291, %292[%6 : i64] : vector<4xf64>
    %294 = llvm.shufflevector %293, %292 [0, 0, 0, 0] : vector<4xf64>
    %295 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %296 = llvm.getelementptr inbounds %273[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %297 = llvm.load %296 {alignment = 8 : i64} : !llvm.ptr -> f64
    %298 = llvm.mlir.poison : vector<4xf64>
    %299 = llvm.insertelement %297, %298[%6 : i64] : vector<4xf64>
    %300 = llvm.shufflevector %299, %298 [0, 0, 0, 0] : vector<4xf64>
    %301 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %273[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %303 = llvm.load %302 {alignment = 8 : i64} : !llvm.ptr -> f64
    %304 = llvm.mlir.poison : vector<4xf64>
    %305 = llvm.insertelement %303, %304[%6 : i64] : vector<4xf64>
    %306 = llvm.shufflevector %305, %304 [0, 0, 0, 0] : vector<4xf64>
    %307 = llvm.mul %k1, %184 overflow<nsw> : i64
    %308 = llvm.mul %k0, %0 overflow<nsw> : i64
    %309 = llvm.add %307, %308 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %a_copy[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %311 = llvm.load %310 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %312 = llvm.add %6, %9 overflow<nsw> : i64
    %313 = llvm.add %307, %308 overflow<nsw> : i64
    %314 = llvm.add %313, %312 overflow<nsw> : i64
    %315 = llvm.getelementptr inbounds %a_copy[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %316 = llvm.load %315 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %317 = llvm.fmul %277, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %318 = llvm.fmul %277, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %319 = llvm.fmul %282, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %320 = llvm.fmul %282, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %321 = llvm.fmul %288, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %322 = llvm.fmul %288, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %323 = llvm.fmul %294, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %324 = llvm.fmul %294, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %325 = llvm.fmul %300, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %326 = llvm.fmul %300, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %327 = llvm.fmul %306, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %328 = llvm.fmul %306, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %329 = llvm.fadd %257, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %330 = llvm.fadd %258, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %331 = llvm.fadd %259, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %332 = llvm.fadd %260, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %333 = llvm.fadd %261, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %334 = llvm.fadd %262, %322 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %335 = llvm.fadd %263, %323 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %336 = llvm.fadd %264, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %337 = llvm.fadd %265, %325 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %338 = llvm.fadd %266, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %339 = llvm.fadd %267, %327 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %340 = llvm.fadd %268, %328 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %341 = llvm.add %k0, %2 overflow<nsw> : i64
    %342 = llvm.icmp "slt" %341, %a_stride1 : i64
    llvm.cond_br %342, ^bb17(%341, %329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339, %340 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339, %340 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%343: vector<4xf64>, %344: vector<4xf64>, %345: vector<4xf64>, %346: vector<4xf64>, %347: vector<4xf64>, %348: vector<4xf64>, %349: vector<4xf64>, %350: vector<4xf64>, %351: vector<4xf64>, %352: vector<4xf64>, %353: vector<4xf64>, %354: vector<4xf64>):
    %355 = llvm.add %k1, %2 overflow<nsw> : i64
    %356 = llvm.icmp "slt" %355, %a_size0 : i64
    llvm.cond_br %356, ^bb16(%355, %343, %344, %345, %346, %347, %348, %349, %350, %351, %352, %353, %354 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%343, %344, %345, %346, %347, %348, %349, %350, %351, %352, %353, %354 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%357: vector<4xf64>, %358: vector<4xf64>, %359: vector<4xf64>, %360: vector<4xf64>, %361: vector<4xf64>, %362: vector<4xf64>, %363: vector<4xf64>, %364: vector<4xf64>, %365: vector<4xf64>, %366: vector<4xf64>, %367: vector<4xf64>, %368: vector<4xf64>):
    %369 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %370 = llvm.add %369, %j_1_panel overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %out2[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %357, %371 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %372 = llvm.getelementptr inbounds %371[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %358, %372 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %373 = llvm.getelementptr inbounds %371[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %359, %373 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %374 = llvm.getelementptr inbounds %373[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %360, %374 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %375 = llvm.mul %12, %a_size1 overflow<nsw> : i64
    %376 = llvm.getelementptr inbounds %371[%375] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %361, %376 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %377 = llvm.getelementptr inbounds %376[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %362, %377 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %378 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %379 = llvm.getelementptr inbounds %371[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %363, %379 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %380 = llvm.getelementptr inbounds %379[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %364, %380 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %381 = llvm.mul %9, %a_size1 overflow<nsw> : i64
    %382 = llvm.getelementptr inbounds %371[%381] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %365, %382 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %383 = llvm.getelementptr inbounds %382[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %366, %383 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %384 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %385 = llvm.getelementptr inbounds %371[%384] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %367, %385 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %386 = llvm.getelementptr inbounds %385[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %368, %386 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %387 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %388 = llvm.icmp "slt" %387, %241 : i64
    llvm.cond_br %388, ^bb15(%387 : i64), ^bb20
  ^bb20:
    %389 = llvm.icmp "slt" %241, %a_size1 : i64
    llvm.cond_br %389, ^bb21(%241 : i64), ^bb26
  ^bb21(%i_1_below_tile: i64):
    %390 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %391 = llvm.sub %390, %i_1_below_tile overflow<nsw> : i64
    %392 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %393 = llvm.intr.smin(%391, %392) : (i64, i64) -> i64
    %394 = llvm.add %393, %11 overflow<nsw> : i64
    %395 = llvm.intr.smin(%394, %1) : (i64, i64) -> i64
    %396 = llvm.add %i_1_below_tile, %395 : i64
    %397 = llvm.intr.smin(%394, %12) : (i64, i64) -> i64
    %398 = llvm.add %i_1_below_tile, %397 : i64
    %399 = llvm.intr.smin(%394, %2) : (i64, i64) -> i64
    %400 = llvm.add %i_1_below_tile, %399 : i64
    %401 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %401, ^bb22(%6, %53, %53, %53, %53, %53, %53, %53, %53 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%53, %53, %53, %53, %53, %53, %53, %53 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb22(%k1_1_below: i64, %402: vector<4xf64>, %403: vector<4xf64>, %404: vector<4xf64>, %405: vector<4xf64>, %406: vector<4xf64>, %407: vector<4xf64>, %408: vector<4xf64>, %409: vector<4xf64>):
    %410 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %410, ^bb23(%6, %402, %403, %404, %405, %406, %407, %408, %409 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%402, %403, %404, %405, %406, %407, %408, %409 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb23(%k0_1_below: i64, %411: vector<4xf64>, %412: vector<4xf64>, %413: vector<4xf64>, %414: vector<4xf64>, %415: vector<4xf64>, %416: vector<4xf64>, %417: vector<4xf64>, %418: vector<4xf64>):
    %419 = llvm.mul %k1_1_below, %50 overflow<nsw> : i64
    %420 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %421 = llvm.add %419, %420 overflow<nsw> : i64
    %422 = llvm.add %421, %k0_1_below overflow<nsw> : i64
    %423 = llvm.getelementptr inbounds %a[%422] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %424 = llvm.load %423 {alignment = 8 : i64} : !llvm.ptr -> f64
    %425 = llvm.mlir.poison : vector<4xf64>
    %426 = llvm.insertelement %424, %425[%6 : i64] : vector<4xf64>
    %427 = llvm.shufflevector %426, %425 [0, 0, 0, 0] : vector<4xf64>
    %428 = llvm.mul %400, %a_stride1 overflow<nsw> : i64
    %429 = llvm.add %419, %428 overflow<nsw> : i64
    %430 = llvm.add %429, %k0_1_below overflow<nsw> : i64
    %431 = llvm.getelementptr inbounds %a[%430] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %432 = llvm.load %431 {alignment = 8 : i64} : !llvm.ptr -> f64
    %433 = llvm.mlir.poison : vector<4xf64>
    %434 = llvm.insertelement %432, %433[%6 : i64] : vector<4xf64>
    %435 = llvm.shufflevector %434, %433 [0, 0, 0, 0] : vector<4xf64>
    %436 = llvm.mul %398, %a_stride1 overflow<nsw> : i64
    %437 = llvm.add %419, %436 overflow<nsw> : i64
    %438 = llvm.add %437, %k0_1_below overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %a[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %440 = llvm.load %439 {alignment = 8 : i64} : !llvm.ptr -> f64
    %441 = llvm.mlir.poison : vector<4xf64>
    %442 = llvm.insertelement %440, %441[%6 : i64] : vector<4xf64>
    %443 = llvm.shufflevector %442, %441 [0, 0, 0, 0] : vector<4xf64>
    %444 = llvm.mul %396, %a_stride1 overflow<nsw> : i64
    %445 = llvm.add %419, %444 overflow<nsw> : i64
    %446 = llvm.add %445, %k0_1_below overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %a[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %448 = llvm.load %447 {alignment = 8 : i64} : !llvm.ptr -> f64
    %449 = llvm.mlir.poison : vector<4xf64>
    %450 = llvm.insertelement %448, %449[%6 : i64] : vector<4xf64>
    %451 = llvm.shufflevector %450, %449 [0, 0, 0, 0] : vector<4xf64>
    %452 = llvm.mul %k1_1_below, %184 overflow<nsw> : i64
    %453 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %454 = llvm.add %452, %453 overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %a_copy[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %456 = llvm.load %455 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %457 = llvm.add %6, %9 overflow<nsw> : i64
    %458 = llvm.add %452, %453 overflow<nsw> : i64
    %459 = llvm.add %458, %457 overflow<nsw> : i64
    %460 = llvm.getelementptr inbounds %a_copy[%459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %461 = llvm.load %460 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %462 = llvm.fmul %427, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %463 = llvm.fmul %427, %461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %464 = llvm.fmul %435, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %465 = llvm.fmul %435, %461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fmul %443, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %467 = llvm.fmul %443, %461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %468 = llvm.fmul %451, %456 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %469 = llvm.fmul %451, %461 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %470 = llvm.fadd %411, %462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %471 = llvm.fadd %412, %463 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %472 = llvm.fadd %413, %464 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %473 = llvm.fadd %414, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %474 = llvm.fadd %415, %466 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %475 = llvm.fadd %416, %467 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %476 = llvm.fadd %417, %468 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %477 = llvm.fadd %418, %469 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %478 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %479 = llvm.icmp "slt" %478, %a_stride1 : i64
    llvm.cond_br %479, ^bb23(%478, %470, %471, %472, %473, %474, %475, %476, %477 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb24(%470, %471, %472, %473, %474, %475, %476, %477 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%480: vector<4xf64>, %481: vector<4xf64>, %482: vector<4xf64>, %483: vector<4xf64>, %484: vector<4xf64>, %485: vector<4xf64>, %486: vector<4xf64>, %487: vector<4xf64>):
    %488 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %489 = llvm.icmp "slt" %488, %a_size0 : i64
    llvm.cond_br %489, ^bb22(%488, %480, %481, %482, %483, %484, %485, %486, %487 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%480, %481, %482, %483, %484, %485, %486, %487 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%490: vector<4xf64>, %491: vector<4xf64>, %492: vector<4xf64>, %493: vector<4xf64>, %494: vector<4xf64>, %495: vector<4xf64>, %496: vector<4xf64>, %497: vector<4xf64>):
    %498 = llvm.icmp "slt" %6, %393 : i64
    %499 = llvm.icmp "slt" %2, %393 : i64
    %500 = llvm.icmp "slt" %12, %393 : i64
    %501 = llvm.icmp "slt" %1, %393 : i64
    %502 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %503 = llvm.add %502, %j_1_panel overflow<nsw> : i64
    %504 = llvm.getelementptr inbounds %out2[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %490, %504 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %505 = llvm.getelementptr inbounds %504[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %491, %505 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %506 = llvm.mul %400, %a_size1 overflow<nsw> : i64
    %507 = llvm.add %506, %j_1_panel overflow<nsw> : i64
    %508 = llvm.getelementptr inbounds %out2[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %492, %508 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %509 = llvm.getelementptr inbounds %508[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %493, %509 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %510 = llvm.mul %398, %a_size1 overflow<nsw> : i64
    %511 = llvm.add %510, %j_1_panel overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %out2[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %494, %512 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %513 = llvm.getelementptr inbounds %512[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %495, %513 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %514 = llvm.mul %396, %a_size1 overflow<nsw> : i64
    %515 = llvm.add %514, %j_1_panel overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %out2[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %496, %516 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %517 = llvm.getelementptr inbounds %516[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %497, %517 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %518 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %519 = llvm.icmp "slt" %518, %a_size1 : i64
    llvm.cond_br %519, ^bb21(%518 : i64), ^bb26
  ^bb26:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %520 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %521 = llvm.icmp "slt" %520, %173 : i64
    llvm.cond_br %521, ^bb9(%520 : i64), ^bb27
  ^bb27:
    %522 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %523 = llvm.icmp "slt" %522, %171 : i64
    llvm.cond_br %523, ^bb8(%522 : i64), ^bb28
  ^bb28:
    %524 = llvm.mul %170, %13 overflow<nsw> : i64
    %525 = llvm.add %a_size1, %524 overflow<nsw> : i64
    %526 = llvm.ashr %525, %1 : i64
    %527 = llvm.mul %526, %0 overflow<nsw> : i64
    %528 = llvm.add %527, %171 overflow<nsw> : i64
    %529 = llvm.add %525, %3 overflow<nsw> : i64
    %530 = llvm.ashr %529, %15 : i64
    %531 = llvm.xor %529, %530 : i64
    %532 = llvm.udiv %531, %4 : i64
    %533 = llvm.xor %532, %530 : i64
    %534 = llvm.mul %533, %5 overflow<nsw> : i64
    %535 = llvm.add %171, %534 overflow<nsw> : i64
    %536 = llvm.add %525, %1 overflow<nsw> : i64
    %537 = llvm.ashr %536, %15 : i64
    %538 = llvm.xor %536, %537 : i64
    %539 = llvm.udiv %538, %4 : i64
    %540 = llvm.xor %539, %537 : i64
    %541 = llvm.mul %540, %4 overflow<nsw> : i64
    %542 = llvm.add %535, %541 overflow<nsw> : i64
    %543 = llvm.add %525, %2 overflow<nsw> : i64
    %544 = llvm.ashr %543, %15 : i64
    %545 = llvm.xor %543, %544 : i64
    %546 = llvm.udiv %545, %4 : i64
    %547 = llvm.xor %546, %544 : i64
    %548 = llvm.mul %547, %4 overflow<nsw> : i64
    %549 = llvm.add %542, %548 overflow<nsw> : i64
    %550 = llvm.intr.smax(%549, %171) : (i64, i64) -> i64
    %551 = llvm.intr.smin(%550, %a_size1) : (i64, i64) -> i64
    %552 = llvm.sub %528, %171 : i64
    %553 = llvm.intr.smax(%552, %6) : (i64, i64) -> i64
    %554 = llvm.add %553, %10 : i64
    %555 = llvm.udiv %554, %0 : i64
    %556 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %557 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %558 = llvm.mul %557, %46 : i64
    %559 = llvm.add %2, %558 : i64
    %560 = llvm.mul %556, %559 : i64
    %561 = llvm.sub %a_size1, %171 : i64
    %562 = llvm.intr.smax(%561, %6) : (i64, i64) -> i64
    %563 = llvm.add %562, %3 : i64
    %564 = llvm.udiv %563, %4 : i64
    %565 = llvm.mul %557, %47 : i64
    %566 = llvm.add %2, %565 : i64
    %567 = llvm.mul %556, %566 : i64
    %568 = llvm.add %47, %567 : i64
    %569 = llvm.mul %564, %568 : i64
    %570 = llvm.add %3, %560 : i64
    %571 = llvm.add %570, %569 : i64
    %572 = llvm.mul %555, %571 : i64
    %573 = llvm.icmp "sge" %572, %24 : i64
    %574 = llvm.sub %528, %171 overflow<nsw> : i64
    %575 = llvm.icmp "sgt" %574, %6 : i64
    %576 = llvm.sub %574, %2 overflow<nsw> : i64
    %577 = llvm.sdiv %576, %0 : i64
    %578 = llvm.add %577, %2 overflow<nsw> : i64
    %579 = llvm.select %575, %578, %6 : i1, i64
    llvm.cond_br %573, ^bb29, ^bb30
  ^bb29:
    llvm.store %171, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %580 = llvm.getelementptr inbounds %48[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %528, %580 {alignment = 8 : i64} : i64, !llvm.ptr
    %581 = llvm.getelementptr inbounds %48[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %581 {alignment = 8 : i64} : i64, !llvm.ptr
    %582 = llvm.getelementptr inbounds %48[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %582 {alignment = 8 : i64} : i64, !llvm.ptr
    %583 = llvm.getelementptr inbounds %48[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %583 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %584 = llvm.getelementptr inbounds %48[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %584 {alignment = 8 : i64} : i64, !llvm.ptr
    %585 = llvm.getelementptr inbounds %48[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %585 {alignment = 8 : i64} : i64, !llvm.ptr
    %586 = llvm.getelementptr inbounds %48[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %551, %586 {alignment = 8 : i64} : i64, !llvm.ptr
    %587 = llvm.getelementptr inbounds %48[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %587 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %588 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %589 = llvm.call @stepwell_parallel_for(%588, %48, %579, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb31(%589 : i32)
  ^bb30:
    %590 = llvm.call @program.parallel2(%6, %579, %171, %528, %a_size0, %a_stride1, %a, %a_size1, %50, %551, %out2) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb31(%590 : i32)
  ^bb31(%591: i32):
    %592 = llvm.icmp "eq" %591, %41 : i32
    llvm.cond_br %592, ^bb32, ^bb53(%591 : i32)
  ^bb32:
    %593 = llvm.and %a_size1, %10 : i64
    %594 = llvm.intr.smin(%9, %593) : (i64, i64) -> i64
    %595 = llvm.intr.smax(%594, %6) : (i64, i64) -> i64
    %596 = llvm.icmp "slt" %528, %a_size1 : i64
    llvm.cond_br %596, ^bb33(%528 : i64), ^bb44
  ^bb33(%j_1_last_right_panel: i64):
    %597 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%0, %a_size0, %41) : (i64, i64, i32) -> i64
    %598 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%597, %a_stride1, %41) : (i64, i64, i32) -> i64
    %599 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%598, %595, %41) : (i64, i64, i32) -> i64
    %600 = llvm.intr.umin(%599, %43) : (i64, i64) -> i64
    %601 = llvm.add %600, %15 overflow<nsw> : i64
    %602 = llvm.and %601, %44 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%32, %602) : (i64, i64) -> !llvm.ptr
    %603 = llvm.mlir.zero : !llvm.ptr
    %604 = llvm.icmp "ne" %a_copy_1, %603 : !llvm.ptr
    %605 = llvm.icmp "eq" %602, %6 : i64
    %606 = llvm.or %604, %605 : i1
    llvm.cond_br %606, ^bb34, ^bb53(%45 : i32)
  ^bb34:
    %607 = llvm.mul %595, %a_stride1 overflow<nsw> : i64
    %608 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %609 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %610 = llvm.add %j_1_last_right_panel, %9 : i64
    %611 = llvm.intr.smin(%610, %a_size1) : (i64, i64) -> i64
    %612 = llvm.sub %611, %j_1_last_right_panel : i64
    %613 = llvm.intr.smax(%612, %6) : (i64, i64) -> i64
    %614 = llvm.mul %613, %3 : i64
    %615 = llvm.add %1, %614 : i64
    %616 = llvm.mul %609, %615 : i64
    %617 = llvm.add %2, %616 : i64
    %618 = llvm.mul %608, %617 : i64
    %619 = llvm.icmp "sge" %618, %24 : i64
    %620 = llvm.icmp "sgt" %a_size0, %6 : i64
    %621 = llvm.select %620, %a_size0, %6 : i1, i64
    llvm.cond_br %619, ^bb35, ^bb36
  ^bb35:
    llvm.store %a_size0, %49 {alignment = 8 : i64} : i64, !llvm.ptr
    %622 = llvm.getelementptr inbounds %49[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %622 {alignment = 8 : i64} : i64, !llvm.ptr
    %623 = llvm.getelementptr inbounds %49[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %623 {alignment = 8 : i64} : i64, !llvm.ptr
    %624 = llvm.getelementptr inbounds %49[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %624 {alignment = 8 : i64} : i64, !llvm.ptr
    %625 = llvm.getelementptr inbounds %49[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %625 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %626 = llvm.getelementptr inbounds %49[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %626 {alignment = 8 : i64} : i64, !llvm.ptr
    %627 = llvm.getelementptr inbounds %49[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %627 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %628 = llvm.getelementptr inbounds %49[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %595, %628 {alignment = 8 : i64} : i64, !llvm.ptr
    %629 = llvm.getelementptr inbounds %49[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %607, %629 {alignment = 8 : i64} : i64, !llvm.ptr
    %630 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %631 = llvm.call @stepwell_parallel_for(%630, %49, %621, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb37(%631 : i32)
  ^bb36:
    %632 = llvm.call @program.parallel3(%6, %621, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %50, %a_copy_1, %595, %607) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb37(%632 : i32)
  ^bb37(%633: i32):
    %634 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %635 = llvm.sub %634, %j_1_last_right_panel overflow<nsw> : i64
    %636 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %637 = llvm.intr.smin(%635, %636) : (i64, i64) -> i64
    %638 = llvm.intr.smin(%637, %9) : (i64, i64) -> i64
    %639 = llvm.intr.smax(%638, %6) : (i64, i64) -> i64
    %640 = llvm.trunc %639 : i64 to i32
    %641 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %642 = llvm.mlir.poison : vector<4xi32>
    %643 = llvm.insertelement %640, %642[%6 : i64] : vector<4xi32>
    %644 = llvm.shufflevector %643, %642 [0, 0, 0, 0] : vector<4xi32>
    %645 = llvm.icmp "slt" %641, %644 : vector<4xi32>
    %646 = llvm.icmp "slt" %171, %a_size1 : i64
    llvm.cond_br %646, ^bb38, ^bb43
  ^bb38:
    %647 = llvm.add %171, %0 overflow<nsw> : i64
    %648 = llvm.sub %647, %171 overflow<nsw> : i64
    %649 = llvm.sub %a_size1, %171 overflow<nsw> : i64
    %650 = llvm.intr.smin(%648, %649) : (i64, i64) -> i64
    %651 = llvm.add %650, %11 overflow<nsw> : i64
    %652 = llvm.intr.smin(%651, %10) : (i64, i64) -> i64
    %653 = llvm.add %171, %652 : i64
    %654 = llvm.intr.smin(%651, %4) : (i64, i64) -> i64
    %655 = llvm.add %171, %654 : i64
    %656 = llvm.intr.smin(%651, %3) : (i64, i64) -> i64
    %657 = llvm.add %171, %656 : i64
    %658 = llvm.intr.smin(%651, %9) : (i64, i64) -> i64
    %659 = llvm.add %171, %658 : i64
    %660 = llvm.intr.smin(%651, %1) : (i64, i64) -> i64
    %661 = llvm.add %171, %660 : i64
    %662 = llvm.intr.smin(%651, %12) : (i64, i64) -> i64
    %663 = llvm.add %171, %662 : i64
    %664 = llvm.intr.smin(%651, %2) : (i64, i64) -> i64
    %665 = llvm.add %171, %664 : i64
    %666 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %666, ^bb39(%6, %53, %53, %53, %53, %53, %53, %53, %53 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb42(%53, %53, %53, %53, %53, %53, %53, %53 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%k1_1_last_right: i64, %667: vector<4xf64>, %668: vector<4xf64>, %669: vector<4xf64>, %670: vector<4xf64>, %671: vector<4xf64>, %672: vector<4xf64>, %673: vector<4xf64>, %674: vector<4xf64>):
    %675 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %675, ^bb40(%6, %667, %668, %669, %670, %671, %672, %673, %674 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb41(%667, %668, %669, %670, %671, %672, %673, %674 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb40(%k0_1_last_right: i64, %676: vector<4xf64>, %677: vector<4xf64>, %678: vector<4xf64>, %679: vector<4xf64>, %680: vector<4xf64>, %681: vector<4xf64>, %682: vector<4xf64>, %683: vector<4xf64>):
    %684 = llvm.mul %k1_1_last_right, %50 overflow<nsw> : i64
    %685 = llvm.mul %171, %a_stride1 overflow<nsw> : i64
    %686 = llvm.add %684, %685 overflow<nsw> : i64
    %687 = llvm.add %686, %k0_1_last_right overflow<nsw> : i64
    %688 = llvm.getelementptr inbounds %a[%687] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %689 = llvm.load %688 {alignment = 8 : i64} : !llvm.ptr -> f64
    %690 = llvm.mlir.poison : vector<4xf64>
    %691 = llvm.insertelement %689, %690[%6 : i64] : vector<4xf64>
    %692 = llvm.shufflevector %691, %690 [0, 0, 0, 0] : vector<4xf64>
    %693 = llvm.mul %665, %a_stride1 overflow<nsw> : i64
    %694 = llvm.add %684, %693 overflow<nsw> : i64
    %695 = llvm.add %694, %k0_1_last_right overflow<nsw> : i64
    %696 = llvm.getelementptr inbounds %a[%695] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %697 = llvm.load %696 {alignment = 8 : i64} : !llvm.ptr -> f64
    %698 = llvm.mlir.poison : vector<4xf64>
    %699 = llvm.insertelement %697, %698[%6 : i64] : vector<4xf64>
    %700 = llvm.shufflevector %699, %698 [0, 0, 0, 0] : vector<4xf64>
    %701 = llvm.mul %663, %a_stride1 overflow<nsw> : i64
    %702 = llvm.add %684, %701 overflow<nsw> : i64
    %703 = llvm.add %702, %k0_1_last_right overflow<nsw> : i64
    %704 = llvm.getelementptr inbounds %a[%703] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %705 = llvm.load %704 {alignment = 8 : i64} : !llvm.ptr -> f64
    %706 = llvm.mlir.poison : vector<4xf64>
    %707 = llvm.insertelement %705, %706[%6 : i64] : vector<4xf64>
    %708 = llvm.shufflevector %707, %706 [0, 0, 0, 0] : vector<4xf64>
    %709 = llvm.mul %661, %a_stride1 overflow<nsw> : i64
    %710 = llvm.add %684, %709 overflow<nsw> : i64
    %711 = llvm.add %710, %k0_1_last_right overflow<nsw> : i64
    %712 = llvm.getelementptr inbounds %a[%711] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %713 = llvm.load %712 {alignment = 8 : i64} : !llvm.ptr -> f64
    %714 = llvm.mlir.poison : vector<4xf64>
    %715 = llvm.insertelement %713, %714[%6 : i64] : vector<4xf64>
    %716 = llvm.shufflevector %715, %714 [0, 0, 0, 0] : vector<4xf64>
    %717 = llvm.mul %659, %a_stride1 overflow<nsw> : i64
    %718 = llvm.add %684, %717 overflow<nsw> : i64
    %719 = llvm.add %718, %k0_1_last_right overflow<nsw> : i64
    %720 = llvm.getelementptr inbounds %a[%719] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %721 = llvm.load %720 {alignment = 8 : i64} : !llvm.ptr -> f64
    %722 = llvm.mlir.poison : vector<4xf64>
    %723 = llvm.insertelement %721, %722[%6 : i64] : vector<4xf64>
    %724 = llvm.shufflevector %723, %722 [0, 0, 0, 0] : vector<4xf64>
    %725 = llvm.mul %657, %a_stride1 overflow<nsw> : i64
    %726 = llvm.add %684, %725 overflow<nsw> : i64
    %727 = llvm.add %726, %k0_1_last_right overflow<nsw> : i64
    %728 = llvm.getelementptr inbounds %a[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %729 = llvm.load %728 {alignment = 8 : i64} : !llvm.ptr -> f64
    %730 = llvm.mlir.poison : vector<4xf64>
    %731 = llvm.insertelement %729, %730[%6 : i64] : vector<4xf64>
    %732 = llvm.shufflevector %731, %730 [0, 0, 0, 0] : vector<4xf64>
    %733 = llvm.mul %655, %a_stride1 overflow<nsw> : i64
    %734 = llvm.add %684, %733 overflow<nsw> : i64
    %735 = llvm.add %734, %k0_1_last_right overflow<nsw> : i64
    %736 = llvm.getelementptr inbounds %a[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %737 = llvm.load %736 {alignment = 8 : i64} : !llvm.ptr -> f64
    %738 = llvm.mlir.poison : vector<4xf64>
    %739 = llvm.insertelement %737, %738[%6 : i64] : vector<4xf64>
    %740 = llvm.shufflevector %739, %738 [0, 0, 0, 0] : vector<4xf64>
    %741 = llvm.mul %653, %a_stride1 overflow<nsw> : i64
    %742 = llvm.add %684, %741 overflow<nsw> : i64
    %743 = llvm.add %742, %k0_1_last_right overflow<nsw> : i64
    %744 = llvm.getelementptr inbounds %a[%743] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %745 = llvm.load %744 {alignment = 8 : i64} : !llvm.ptr -> f64
    %746 = llvm.mlir.poison : vector<4xf64>
    %747 = llvm.insertelement %745, %746[%6 : i64] : vector<4xf64>
    %748 = llvm.shufflevector %747, %746 [0, 0, 0, 0] : vector<4xf64>
    %749 = llvm.mul %k1_1_last_right, %607 overflow<nsw> : i64
    %750 = llvm.mul %k0_1_last_right, %595 overflow<nsw> : i64
    %751 = llvm.add %749, %750 overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %a_copy_1[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %753 = llvm.intr.masked.load %752, %645, %53 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %754 = llvm.fmul %692, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %755 = llvm.fmul %700, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %756 = llvm.fmul %708, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %757 = llvm.fmul %716, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %758 = llvm.fmul %724, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %759 = llvm.fmul %732, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %760 = llvm.fmul %740, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %761 = llvm.fmul %748, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %762 = llvm.fadd %676, %754 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %763 = llvm.fadd %677, %755 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %764 = llvm.fadd %678, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %765 = llvm.fadd %679, %757 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %766 = llvm.fadd %680, %758 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %767 = llvm.fadd %681, %759 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %768 = llvm.fadd %682, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %769 = llvm.fadd %683, %761 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %770 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %771 = llvm.icmp "slt" %770, %a_stride1 : i64
    llvm.cond_br %771, ^bb40(%770, %762, %763, %764, %765, %766, %767, %768, %769 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb41(%762, %763, %764, %765, %766, %767, %768, %769 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb41(%772: vector<4xf64>, %773: vector<4xf64>, %774: vector<4xf64>, %775: vector<4xf64>, %776: vector<4xf64>, %777: vector<4xf64>, %778: vector<4xf64>, %779: vector<4xf64>):
    %780 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %781 = llvm.icmp "slt" %780, %a_size0 : i64
    llvm.cond_br %781, ^bb39(%780, %772, %773, %774, %775, %776, %777, %778, %779 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb42(%772, %773, %774, %775, %776, %777, %778, %779 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb42(%782: vector<4xf64>, %783: vector<4xf64>, %784: vector<4xf64>, %785: vector<4xf64>, %786: vector<4xf64>, %787: vector<4xf64>, %788: vector<4xf64>, %789: vector<4xf64>):
    %790 = llvm.icmp "slt" %6, %650 : i64
    %791 = llvm.icmp "slt" %2, %650 : i64
    %792 = llvm.icmp "slt" %12, %650 : i64
    %793 = llvm.icmp "slt" %1, %650 : i64
    %794 = llvm.icmp "slt" %9, %650 : i64
    %795 = llvm.icmp "slt" %3, %650 : i64
    %796 = llvm.icmp "slt" %4, %650 : i64
    %797 = llvm.icmp "slt" %10, %650 : i64
    %798 = llvm.mul %171, %a_size1 overflow<nsw> : i64
    %799 = llvm.add %798, %j_1_last_right_panel overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %out2[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %782, %800, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %801 = llvm.mul %665, %a_size1 overflow<nsw> : i64
    %802 = llvm.add %801, %j_1_last_right_panel overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %out2[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %783, %803, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %804 = llvm.mul %663, %a_size1 overflow<nsw> : i64
    %805 = llvm.add %804, %j_1_last_right_panel overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %out2[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %784, %806, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %807 = llvm.mul %661, %a_size1 overflow<nsw> : i64
    %808 = llvm.add %807, %j_1_last_right_panel overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %out2[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %785, %809, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %810 = llvm.mul %659, %a_size1 overflow<nsw> : i64
    %811 = llvm.add %810, %j_1_last_right_panel overflow<nsw> : i64
    %812 = llvm.getelementptr inbounds %out2[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %786, %812, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %813 = llvm.mul %657, %a_size1 overflow<nsw> : i64
    %814 = llvm.add %813, %j_1_last_right_panel overflow<nsw> : i64
    %815 = llvm.getelementptr inbounds %out2[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %787, %815, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %816 = llvm.mul %655, %a_size1 overflow<nsw> : i64
    %817 = llvm.add %816, %j_1_last_right_panel overflow<nsw> : i64
    %818 = llvm.getelementptr inbounds %out2[%817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %788, %818, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %819 = llvm.mul %653, %a_size1 overflow<nsw> : i64
    %820 = llvm.add %819, %j_1_last_right_panel overflow<nsw> : i64
    %821 = llvm.getelementptr inbounds %out2[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %789, %821, %645 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %822 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %823 = llvm.icmp "slt" %822, %a_size1 : i64
    llvm.cond_br %823, ^bb33(%822 : i64), ^bb44
  ^bb44:
    %824 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %824, ^bb45(%6 : i64), ^bb52
  ^bb45(%i: i64):
    %825 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %825, ^bb46(%i : i64), ^bb51
  ^bb46(%j: i64):
    %826 = llvm.add %i, %14 overflow<nsw> : i64
    %827 = llvm.intr.smin(%826, %a_size1) : (i64, i64) -> i64
    %828 = llvm.icmp "slt" %i, %827 : i64
    llvm.cond_br %828, ^bb47(%i : i64), ^bb50
  ^bb47(%i_1: i64):
    %829 = llvm.add %i_1, %2 overflow<nsw> : i64
    %830 = llvm.intr.smax(%829, %j) : (i64, i64) -> i64
    %831 = llvm.add %j, %14 overflow<nsw> : i64
    %832 = llvm.intr.smin(%831, %a_size1) : (i64, i64) -> i64
    %833 = llvm.icmp "slt" %830, %832 : i64
    llvm.cond_br %833, ^bb48(%830 : i64), ^bb49
  ^bb48(%j_1: i64):
    %834 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %835 = llvm.add %834, %i_1 overflow<nsw> : i64
    %836 = llvm.getelementptr inbounds %out2[%835] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %837 = llvm.load %836 {alignment = 8 : i64} : !llvm.ptr -> f64
    %838 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %839 = llvm.add %838, %j_1 overflow<nsw> : i64
    %840 = llvm.getelementptr inbounds %out2[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %837, %840 {alignment = 8 : i64} : f64, !llvm.ptr
    %841 = llvm.add %j_1, %2 overflow<nsw> : i64
    %842 = llvm.icmp "slt" %841, %832 : i64
    llvm.cond_br %842, ^bb48(%841 : i64), ^bb49
  ^bb49:
    %843 = llvm.add %i_1, %2 overflow<nsw> : i64
    %844 = llvm.icmp "slt" %843, %827 : i64
    llvm.cond_br %844, ^bb47(%843 : i64), ^bb50
  ^bb50:
    %845 = llvm.add %j, %14 overflow<nsw> : i64
    %846 = llvm.icmp "slt" %845, %a_size1 : i64
    llvm.cond_br %846, ^bb46(%845 : i64), ^bb51
  ^bb51:
    %847 = llvm.add %i, %14 overflow<nsw> : i64
    %848 = llvm.icmp "slt" %847, %a_size1 : i64
    llvm.cond_br %848, ^bb45(%847 : i64), ^bb52
  ^bb52:
    llvm.return %41 : i32
  ^bb53(%849: i32):
    llvm.return %849 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %850: i64, %851: i64, %852: i64, %853: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_stride1_1: i64, %854: i64, %855: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %856: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %857: i64, %858: i64, %859: i64, %860: i1) -> i32 attributes {no_unwind, no_inline} {
    %861 = llvm.mlir.constant(0) : i64
    %862 = llvm.mlir.constant(1) : i64
    %863 = llvm.mlir.constant(8) : i64
    %864 = llvm.mlir.constant(8192) : i64
    %865 = llvm.mlir.constant(4) : i64
    %866 = llvm.mlir.constant(6) : i64
    %867 = llvm.mlir.constant(-1) : i64
    %868 = llvm.mlir.constant(5) : i64
    %869 = llvm.mlir.constant(3) : i64
    %870 = llvm.mlir.constant(2) : i64
    %871 = llvm.mlir.constant(16384) : i64
    %872 = llvm.mlir.constant(7) : i64
    %873 = llvm.mlir.constant(64) : i64
    %874 = llvm.mlir.constant(63) : i64
    %875 = llvm.mlir.constant(-64) : i64
    %876 = llvm.mlir.constant(1 : i32) : i32
    %877 = llvm.mlir.constant(0 : i32) : i32
    %878 = llvm.mlir.constant(3 : i32) : i32
    %879 = llvm.mlir.constant(9223372036854771712) : i64
    %880 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %881 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %881, ^bb1(%begin : i64), ^bb41
  ^bb1(%b0: i64):
    %882 = llvm.icmp "slt" %861, %850 : i64
    llvm.cond_br %882, ^bb2(%861 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %883 = llvm.icmp "slt" %861, %851 : i64
    llvm.cond_br %883, ^bb3(%861 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %884 = llvm.mul %852, %873 overflow<nsw> : i64
    %885 = llvm.add %884, %874 overflow<nsw> : i64
    %886 = llvm.and %885, %875 : i64
    %copy = llvm.call @aligned_alloc(%873, %886) : (i64, i64) -> !llvm.ptr
    %887 = llvm.mlir.zero : !llvm.ptr
    %888 = llvm.icmp "ne" %copy, %887 : !llvm.ptr
    %889 = llvm.icmp "eq" %886, %861 : i64
    %890 = llvm.or %888, %889 : i1
    llvm.cond_br %890, ^bb4, ^bb42(%876 : i32)
  ^bb4:
    llvm.cond_br %853, ^bb5, ^bb8
  ^bb5:
    %891 = llvm.add %k0_piece, %864 overflow<nsw> : i64
    %892 = llvm.intr.smin(%891, %a_stride1_1) : (i64, i64) -> i64
    %893 = llvm.icmp "slt" %k0_piece, %892 : i64
    llvm.cond_br %893, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %894 = llvm.add %k0_copy, %863 overflow<nsw> : i64
    %895 = llvm.mul %b0, %854 overflow<nsw> : i64
    %896 = llvm.mul %894, %b_stride1_1 overflow<nsw> : i64
    %897 = llvm.add %895, %896 overflow<nsw> : i64
    %898 = llvm.add %897, %j_panel overflow<nsw> : i64
    %899 = llvm.getelementptr %b_1[%898] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%899, %877, %878, %876) : (!llvm.ptr, i32, i32, i32) -> ()
    %900 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %901 = llvm.add %895, %900 overflow<nsw> : i64
    %902 = llvm.add %901, %j_panel overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %b_1[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %904 = llvm.load %903 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %905 = llvm.getelementptr inbounds %903[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %906 = llvm.load %905 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %907 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %908 = llvm.mul %907, %863 overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %copy[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %904, %909 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %910 = llvm.add %861, %865 overflow<nsw> : i64
    %911 = llvm.add %908, %910 overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %copy[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %906, %912 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %913 = llvm.add %k0_copy, %862 overflow<nsw> : i64
    %914 = llvm.icmp "slt" %913, %892 : i64
    llvm.cond_br %914, ^bb6(%913 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %915 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %916 = llvm.intr.smin(%864, %915) : (i64, i64) -> i64
    %917 = llvm.intr.smax(%916, %861) : (i64, i64) -> i64
    %918 = llvm.select %853, %861, %917 : i1, i64
    %919 = llvm.mul %b0, %854 overflow<nsw> : i64
    %920 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %921 = llvm.add %919, %920 overflow<nsw> : i64
    %922 = llvm.add %921, %j_panel overflow<nsw> : i64
    %923 = llvm.getelementptr inbounds %b_1[%922] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %924 = llvm.select %853, %copy, %923 : i1, !llvm.ptr
    %925 = llvm.select %853, %852, %918 : i1, i64
    %926 = llvm.select %853, %863, %b_stride1_1 : i1, i64
    %927 = llvm.icmp "slt" %861, %855 : i64
    llvm.cond_br %927, ^bb9(%861 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %928 = llvm.add %i_tile, %866 overflow<nsw> : i64
    %929 = llvm.sub %928, %i_tile overflow<nsw> : i64
    %930 = llvm.sub %855, %i_tile overflow<nsw> : i64
    %931 = llvm.intr.smin(%929, %930) : (i64, i64) -> i64
    %932 = llvm.add %931, %867 overflow<nsw> : i64
    %933 = llvm.intr.smin(%932, %868) : (i64, i64) -> i64
    %934 = llvm.add %i_tile, %933 : i64
    %935 = llvm.intr.smin(%932, %865) : (i64, i64) -> i64
    %936 = llvm.add %i_tile, %935 : i64
    %937 = llvm.intr.smin(%932, %869) : (i64, i64) -> i64
    %938 = llvm.add %i_tile, %937 : i64
    %939 = llvm.intr.smin(%932, %870) : (i64, i64) -> i64
    %940 = llvm.add %i_tile, %939 : i64
    %941 = llvm.intr.smin(%932, %862) : (i64, i64) -> i64
    %942 = llvm.add %i_tile, %941 : i64
    %943 = llvm.icmp "eq" %k0_piece, %861 : i64
    llvm.cond_br %943, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%880, %880, %880, %880, %880, %880, %880, %880, %880, %880, %880, %880 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %944 = llvm.icmp "slt" %861, %931 : i64
    %945 = llvm.icmp "slt" %862, %931 : i64
    %946 = llvm.icmp "slt" %870, %931 : i64
    %947 = llvm.icmp "slt" %869, %931 : i64
    %948 = llvm.icmp "slt" %865, %931 : i64
    %949 = llvm.icmp "slt" %868, %931 : i64
    %950 = llvm.mul %b0, %856 overflow<nsw> : i64
    %951 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %952 = llvm.add %950, %951 overflow<nsw> : i64
    %953 = llvm.add %952, %j_panel overflow<nsw> : i64
    %954 = llvm.getelementptr inbounds %out0_1[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %955 = llvm.load %954 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %956 = llvm.getelementptr inbounds %954[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %957 = llvm.load %956 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %958 = llvm.mul %942, %b_stride1_1 overflow<nsw> : i64
    %959 = llvm.add %950, %958 overflow<nsw> : i64
    %960 = llvm.add %959, %j_panel overflow<nsw> : i64
    %961 = llvm.getelementptr inbounds %out0_1[%960] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %962 = llvm.load %961 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %963 = llvm.getelementptr inbounds %961[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %964 = llvm.load %963 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %965 = llvm.mul %940, %b_stride1_1 overflow<nsw> : i64
    %966 = llvm.add %950, %965 overflow<nsw> : i64
    %967 = llvm.add %966, %j_panel overflow<nsw> : i64
    %968 = llvm.getelementptr inbounds %out0_1[%967] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %969 = llvm.load %968 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %970 = llvm.getelementptr inbounds %968[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %971 = llvm.load %970 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %972 = llvm.mul %938, %b_stride1_1 overflow<nsw> : i64
    %973 = llvm.add %950, %972 overflow<nsw> : i64
    %974 = llvm.add %973, %j_panel overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %out0_1[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %976 = llvm.load %975 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %977 = llvm.getelementptr inbounds %975[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %978 = llvm.load %977 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %979 = llvm.mul %936, %b_stride1_1 overflow<nsw> : i64
    %980 = llvm.add %950, %979 overflow<nsw> : i64
    %981 = llvm.add %980, %j_panel overflow<nsw> : i64
    %982 = llvm.getelementptr inbounds %out0_1[%981] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %983 = llvm.load %982 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %984 = llvm.getelementptr inbounds %982[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %985 = llvm.load %984 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %986 = llvm.mul %934, %b_stride1_1 overflow<nsw> : i64
    %987 = llvm.add %950, %986 overflow<nsw> : i64
    %988 = llvm.add %987, %j_panel overflow<nsw> : i64
    %989 = llvm.getelementptr inbounds %out0_1[%988] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %990 = llvm.load %989 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %991 = llvm.getelementptr inbounds %989[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %992 = llvm.load %991 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%955, %957, %962, %964, %969, %971, %976, %978, %983, %985, %990, %992 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%993: vector<4xf64>, %994: vector<4xf64>, %995: vector<4xf64>, %996: vector<4xf64>, %997: vector<4xf64>, %998: vector<4xf64>, %999: vector<4xf64>, %1000: vector<4xf64>, %1001: vector<4xf64>, %1002: vector<4xf64>, %1003: vector<4xf64>, %1004: vector<4xf64>):
    %1005 = llvm.add %k0_piece, %864 overflow<nsw> : i64
    %1006 = llvm.intr.smin(%1005, %a_stride1_1) : (i64, i64) -> i64
    %1007 = llvm.icmp "slt" %k0_piece, %1006 : i64
    llvm.cond_br %1007, ^bb13(%k0_piece, %993, %994, %995, %996, %997, %998, %999, %1000, %1001, %1002, %1003, %1004 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%993, %994, %995, %996, %997, %998, %999, %1000, %1001, %1002, %1003, %1004 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1008: vector<4xf64>, %1009: vector<4xf64>, %1010: vector<4xf64>, %1011: vector<4xf64>, %1012: vector<4xf64>, %1013: vector<4xf64>, %1014: vector<4xf64>, %1015: vector<4xf64>, %1016: vector<4xf64>, %1017: vector<4xf64>, %1018: vector<4xf64>, %1019: vector<4xf64>):
    %1020 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1021 = llvm.add %1020, %863 overflow<nsw> : i64
    %1022 = llvm.mul %1021, %926 overflow<nsw> : i64
    %1023 = llvm.getelementptr %924[%1022] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1023, %877, %878, %876) : (!llvm.ptr, i32, i32, i32) -> ()
    %1024 = llvm.mul %b0, %857 overflow<nsw> : i64
    %1025 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1026 = llvm.add %1024, %1025 overflow<nsw> : i64
    %1027 = llvm.add %1026, %k0_1 overflow<nsw> : i64
    %1028 = llvm.getelementptr inbounds %a_1[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1029 = llvm.load %1028 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1030 = llvm.mlir.poison : vector<4xf64>
    %1031 = llvm.insertelement %1029, %1030[%861 : i64] : vector<4xf64>
    %1032 = llvm.shufflevector %1031, %1030 [0, 0, 0, 0] : vector<4xf64>
    %1033 = llvm.mul %942, %a_stride1_1 overflow<nsw> : i64
    %1034 = llvm.add %1024, %1033 overflow<nsw> : i64
    %1035 = llvm.add %1034, %k0_1 overflow<nsw> : i64
    %1036 = llvm.getelementptr inbounds %a_1[%1035] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1037 = llvm.load %1036 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1038 = llvm.mlir.poison : vector<4xf64>
    %1039 = llvm.insertelement %1037, %1038[%861 : i64] : vector<4xf64>
    %1040 = llvm.shufflevector %1039, %1038 [0, 0, 0, 0] : vector<4xf64>
    %1041 = llvm.mul %940, %a_stride1_1 overflow<nsw> : i64
    %1042 = llvm.add %1024, %1041 overflow<nsw> : i64
    %1043 = llvm.add %1042, %k0_1 overflow<nsw> : i64
    %1044 = llvm.getelementptr inbounds %a_1[%1043] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1046 = llvm.mlir.poison : vector<4xf64>
    %1047 = llvm.insertelement %1045, %1046[%861 : i64] : vector<4xf64>
    %1048 = llvm.shufflevector %1047, %1046 [0, 0, 0, 0] : vector<4xf64>
    %1049 = llvm.mul %938, %a_stride1_1 overflow<nsw> : i64
    %1050 = llvm.add %1024, %1049 overflow<nsw> : i64
    %1051 = llvm.add %1050, %k0_1 overflow<nsw> : i64
    %1052 = llvm.getelementptr inbounds %a_1[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1053 = llvm.load %1052 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1054 = llvm.mlir.poison : vector<4xf64>
    %1055 = llvm.insertelement %1053, %1054[%861 : i64] : vector<4xf64>
    %1056 = llvm.shufflevector %1055, %1054 [0, 0, 0, 0] : vector<4xf64>
    %1057 = llvm.mul %936, %a_stride1_1 overflow<nsw> : i64
    %1058 = llvm.add %1024, %1057 overflow<nsw> : i64
    %1059 = llvm.add %1058, %k0_1 overflow<nsw> : i64
    %1060 = llvm.getelementptr inbounds %a_1[%1059] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1061 = llvm.load %1060 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1062 = llvm.mlir.poison : vector<4xf64>
    %1063 = llvm.insertelement %1061, %1062[%861 : i64] : vector<4xf64>
    %1064 = llvm.shufflevector %1063, %1062 [0, 0, 0, 0] : vector<4xf64>
    %1065 = llvm.mul %934, %a_stride1_1 overflow<nsw> : i64
    %1066 = llvm.add %1024, %1065 overflow<nsw> : i64
    %1067 = llvm.add %1066, %k0_1 overflow<nsw> : i64
    %1068 = llvm.getelementptr inbounds %a_1[%1067] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1069 = llvm.load %1068 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1070 = llvm.mlir.poison : vector<4xf64>
    %1071 = llvm.insertelement %1069, %1070[%861 : i64] : vector<4xf64>
    %1072 = llvm.shufflevector %1071, %1070 [0, 0, 0, 0] : vector<4xf64>
    %1073 = llvm.mul %1020, %926 overflow<nsw> : i64
    %1074 = llvm.getelementptr inbounds %924[%1073] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1075 = llvm.load %1074 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1076 = llvm.add %861, %865 overflow<nsw> : i64
    %1077 = llvm.add %1073, %1076 overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %924[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1079 = llvm.load %1078 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1080 = llvm.fmul %1032, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1081 = llvm.fmul %1032, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1082 = llvm.fmul %1040, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1083 = llvm.fmul %1040, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1084 = llvm.fmul %1048, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1085 = llvm.fmul %1048, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1086 = llvm.fmul %1056, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1087 = llvm.fmul %1056, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1088 = llvm.fmul %1064, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1089 = llvm.fmul %1064, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1090 = llvm.fmul %1072, %1075 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1091 = llvm.fmul %1072, %1079 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1092 = llvm.fadd %1008, %1080 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1093 = llvm.fadd %1009, %1081 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1094 = llvm.fadd %1010, %1082 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1095 = llvm.fadd %1011, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1096 = llvm.fadd %1012, %1084 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1097 = llvm.fadd %1013, %1085 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1098 = llvm.fadd %1014, %1086 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1099 = llvm.fadd %1015, %1087 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1100 = llvm.fadd %1016, %1088 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1101 = llvm.fadd %1017, %1089 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1102 = llvm.fadd %1018, %1090 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1103 = llvm.fadd %1019, %1091 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1104 = llvm.add %k0_1, %862 overflow<nsw> : i64
    %1105 = llvm.icmp "slt" %1104, %1006 : i64
    llvm.cond_br %1105, ^bb13(%1104, %1092, %1093, %1094, %1095, %1096, %1097, %1098, %1099, %1100, %1101, %1102, %1103 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1092, %1093, %1094, %1095, %1096, %1097, %1098, %1099, %1100, %1101, %1102, %1103 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1106: vector<4xf64>, %1107: vector<4xf64>, %1108: vector<4xf64>, %1109: vector<4xf64>, %1110: vector<4xf64>, %1111: vector<4xf64>, %1112: vector<4xf64>, %1113: vector<4xf64>, %1114: vector<4xf64>, %1115: vector<4xf64>, %1116: vector<4xf64>, %1117: vector<4xf64>):
    %1118 = llvm.icmp "slt" %861, %931 : i64
    %1119 = llvm.icmp "slt" %862, %931 : i64
    %1120 = llvm.icmp "slt" %870, %931 : i64
    %1121 = llvm.icmp "slt" %869, %931 : i64
    %1122 = llvm.icmp "slt" %865, %931 : i64
    %1123 = llvm.icmp "slt" %868, %931 : i64
    %1124 = llvm.mul %b0, %856 overflow<nsw> : i64
    %1125 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1126 = llvm.add %1124, %1125 overflow<nsw> : i64
    %1127 = llvm.add %1126, %j_panel overflow<nsw> : i64
    %1128 = llvm.getelementptr inbounds %out0_1[%1127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1106, %1128 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1129 = llvm.getelementptr inbounds %1128[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1107, %1129 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1130 = llvm.mul %942, %b_stride1_1 overflow<nsw> : i64
    %1131 = llvm.add %1124, %1130 overflow<nsw> : i64
    %1132 = llvm.add %1131, %j_panel overflow<nsw> : i64
    %1133 = llvm.getelementptr inbounds %out0_1[%1132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1108, %1133 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1134 = llvm.getelementptr inbounds %1133[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1109, %1134 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1135 = llvm.mul %940, %b_stride1_1 overflow<nsw> : i64
    %1136 = llvm.add %1124, %1135 overflow<nsw> : i64
    %1137 = llvm.add %1136, %j_panel overflow<nsw> : i64
    %1138 = llvm.getelementptr inbounds %out0_1[%1137] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1110, %1138 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1139 = llvm.getelementptr inbounds %1138[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1111, %1139 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1140 = llvm.mul %938, %b_stride1_1 overflow<nsw> : i64
    %1141 = llvm.add %1124, %1140 overflow<nsw> : i64
    %1142 = llvm.add %1141, %j_panel overflow<nsw> : i64
    %1143 = llvm.getelementptr inbounds %out0_1[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1112, %1143 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1144 = llvm.getelementptr inbounds %1143[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1113, %1144 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1145 = llvm.mul %936, %b_stride1_1 overflow<nsw> : i64
    %1146 = llvm.add %1124, %1145 overflow<nsw> : i64
    %1147 = llvm.add %1146, %j_panel overflow<nsw> : i64
    %1148 = llvm.getelementptr inbounds %out0_1[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1114, %1148 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1149 = llvm.getelementptr inbounds %1148[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1115, %1149 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1150 = llvm.mul %934, %b_stride1_1 overflow<nsw> : i64
    %1151 = llvm.add %1124, %1150 overflow<nsw> : i64
    %1152 = llvm.add %1151, %j_panel overflow<nsw> : i64
    %1153 = llvm.getelementptr inbounds %out0_1[%1152] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1116, %1153 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1154 = llvm.getelementptr inbounds %1153[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1117, %1154 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1155 = llvm.add %i_tile, %866 overflow<nsw> : i64
    %1156 = llvm.icmp "slt" %1155, %855 : i64
    llvm.cond_br %1156, ^bb9(%1155 : i64), ^bb15
  ^bb15:
    %1157 = llvm.icmp "slt" %855, %a_size1_1 : i64
    llvm.cond_br %1157, ^bb16(%855 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1158 = llvm.add %i_below_tile, %865 overflow<nsw> : i64
    %1159 = llvm.sub %1158, %i_below_tile overflow<nsw> : i64
    %1160 = llvm.sub %a_size1_1, %i_below_tile overflow<nsw> : i64
    %1161 = llvm.intr.smin(%1159, %1160) : (i64, i64) -> i64
    %1162 = llvm.add %1161, %867 overflow<nsw> : i64
    %1163 = llvm.intr.smin(%1162, %869) : (i64, i64) -> i64
    %1164 = llvm.add %i_below_tile, %1163 : i64
    %1165 = llvm.intr.smin(%1162, %870) : (i64, i64) -> i64
    %1166 = llvm.add %i_below_tile, %1165 : i64
    %1167 = llvm.intr.smin(%1162, %862) : (i64, i64) -> i64
    %1168 = llvm.add %i_below_tile, %1167 : i64
    %1169 = llvm.icmp "eq" %k0_piece, %861 : i64
    llvm.cond_br %1169, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%880, %880, %880, %880, %880, %880, %880, %880 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1170 = llvm.icmp "slt" %861, %1161 : i64
    %1171 = llvm.icmp "slt" %862, %1161 : i64
    %1172 = llvm.icmp "slt" %870, %1161 : i64
    %1173 = llvm.icmp "slt" %869, %1161 : i64
    %1174 = llvm.mul %b0, %856 overflow<nsw> : i64
    %1175 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1176 = llvm.add %1174, %1175 overflow<nsw> : i64
    %1177 = llvm.add %1176, %j_panel overflow<nsw> : i64
    %1178 = llvm.getelementptr inbounds %out0_1[%1177] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1179 = llvm.load %1178 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1180 = llvm.getelementptr inbounds %1178[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1181 = llvm.load %1180 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1182 = llvm.mul %1168, %b_stride1_1 overflow<nsw> : i64
    %1183 = llvm.add %1174, %1182 overflow<nsw> : i64
    %1184 = llvm.add %1183, %j_panel overflow<nsw> : i64
    %1185 = llvm.getelementptr inbounds %out0_1[%1184] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1186 = llvm.load %1185 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1187 = llvm.getelementptr inbounds %1185[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1188 = llvm.load %1187 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1189 = llvm.mul %1166, %b_stride1_1 overflow<nsw> : i64
    %1190 = llvm.add %1174, %1189 overflow<nsw> : i64
    %1191 = llvm.add %1190, %j_panel overflow<nsw> : i64
    %1192 = llvm.getelementptr inbounds %out0_1[%1191] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1193 = llvm.load %1192 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1194 = llvm.getelementptr inbounds %1192[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1195 = llvm.load %1194 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1196 = llvm.mul %1164, %b_stride1_1 overflow<nsw> : i64
    %1197 = llvm.add %1174, %1196 overflow<nsw> : i64
    %1198 = llvm.add %1197, %j_panel overflow<nsw> : i64
    %1199 = llvm.getelementptr inbounds %out0_1[%1198] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1200 = llvm.load %1199 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1201 = llvm.getelementptr inbounds %1199[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1202 = llvm.load %1201 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1179, %1181, %1186, %1188, %1193, %1195, %1200, %1202 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>, %1207: vector<4xf64>, %1208: vector<4xf64>, %1209: vector<4xf64>, %1210: vector<4xf64>):
    %1211 = llvm.add %k0_piece, %864 overflow<nsw> : i64
    %1212 = llvm.intr.smin(%1211, %a_stride1_1) : (i64, i64) -> i64
    %1213 = llvm.icmp "slt" %k0_piece, %1212 : i64
    llvm.cond_br %1213, ^bb20(%k0_piece, %1203, %1204, %1205, %1206, %1207, %1208, %1209, %1210 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1203, %1204, %1205, %1206, %1207, %1208, %1209, %1210 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1214: vector<4xf64>, %1215: vector<4xf64>, %1216: vector<4xf64>, %1217: vector<4xf64>, %1218: vector<4xf64>, %1219: vector<4xf64>, %1220: vector<4xf64>, %1221: vector<4xf64>):
    %1222 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1223 = llvm.add %1222, %863 overflow<nsw> : i64
    %1224 = llvm.mul %1223, %926 overflow<nsw> : i64
    %1225 = llvm.getelementptr %924[%1224] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1225, %877, %878, %876) : (!llvm.ptr, i32, i32, i32) -> ()
    %1226 = llvm.mul %b0, %857 overflow<nsw> : i64
    %1227 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1228 = llvm.add %1226, %1227 overflow<nsw> : i64
    %1229 = llvm.add %1228, %k0_below overflow<nsw> : i64
    %1230 = llvm.getelementptr inbounds %a_1[%1229] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1231 = llvm.load %1230 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1232 = llvm.mlir.poison : vector<4xf64>
    %1233 = llvm.insertelement %1231, %1232[%861 : i64] : vector<4xf64>
    %1234 = llvm.shufflevector %1233, %1232 [0, 0, 0, 0] : vector<4xf64>
    %1235 = llvm.mul %1168, %a_stride1_1 overflow<nsw> : i64
    %1236 = llvm.add %1226, %1235 overflow<nsw> : i64
    %1237 = llvm.add %1236, %k0_below overflow<nsw> : i64
    %1238 = llvm.getelementptr inbounds %a_1[%1237] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1239 = llvm.load %1238 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1240 = llvm.mlir.poison : vector<4xf64>
    %1241 = llvm.insertelement %1239, %1240[%861 : i64] : vector<4xf64>
    %1242 = llvm.shufflevector %1241, %1240 [0, 0, 0, 0] : vector<4xf64>
    %1243 = llvm.mul %1166, %a_stride1_1 overflow<nsw> : i64
    %1244 = llvm.add %1226, %1243 overflow<nsw> : i64
    %1245 = llvm.add %1244, %k0_below overflow<nsw> : i64
    %1246 = llvm.getelementptr inbounds %a_1[%1245] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1247 = llvm.load %1246 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1248 = llvm.mlir.poison : vector<4xf64>
    %1249 = llvm.insertelement %1247, %1248[%861 : i64] : vector<4xf64>
    %1250 = llvm.shufflevector %1249, %1248 [0, 0, 0, 0] : vector<4xf64>
    %1251 = llvm.mul %1164, %a_stride1_1 overflow<nsw> : i64
    %1252 = llvm.add %1226, %1251 overflow<nsw> : i64
    %1253 = llvm.add %1252, %k0_below overflow<nsw> : i64
    %1254 = llvm.getelementptr inbounds %a_1[%1253] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1255 = llvm.load %1254 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1256 = llvm.mlir.poison : vector<4xf64>
    %1257 = llvm.insertelement %1255, %1256[%861 : i64] : vector<4xf64>
    %1258 = llvm.shufflevector %1257, %1256 [0, 0, 0, 0] : vector<4xf64>
    %1259 = llvm.mul %1222, %926 overflow<nsw> : i64
    %1260 = llvm.getelementptr inbounds %924[%1259] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1261 = llvm.load %1260 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1262 = llvm.add %861, %865 overflow<nsw> : i64
    %1263 = llvm.add %1259, %1262 overflow<nsw> : i64
    %1264 = llvm.getelementptr inbounds %924[%1263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1265 = llvm.load %1264 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1266 = llvm.fmul %1234, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1267 = llvm.fmul %1234, %1265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1268 = llvm.fmul %1242, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1269 = llvm.fmul %1242, %1265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1270 = llvm.fmul %1250, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1271 = llvm.fmul %1250, %1265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1272 = llvm.fmul %1258, %1261 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1273 = llvm.fmul %1258, %1265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1274 = llvm.fadd %1214, %1266 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1275 = llvm.fadd %1215, %1267 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1276 = llvm.fadd %1216, %1268 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1277 = llvm.fadd %1217, %1269 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1278 = llvm.fadd %1218, %1270 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1279 = llvm.fadd %1219, %1271 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1280 = llvm.fadd %1220, %1272 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1281 = llvm.fadd %1221, %1273 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1282 = llvm.add %k0_below, %862 overflow<nsw> : i64
    %1283 = llvm.icmp "slt" %1282, %1212 : i64
    llvm.cond_br %1283, ^bb20(%1282, %1274, %1275, %1276, %1277, %1278, %1279, %1280, %1281 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1274, %1275, %1276, %1277, %1278, %1279, %1280, %1281 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1284: vector<4xf64>, %1285: vector<4xf64>, %1286: vector<4xf64>, %1287: vector<4xf64>, %1288: vector<4xf64>, %1289: vector<4xf64>, %1290: vector<4xf64>, %1291: vector<4xf64>):
    %1292 = llvm.icmp "slt" %861, %1161 : i64
    %1293 = llvm.icmp "slt" %862, %1161 : i64
    %1294 = llvm.icmp "slt" %870, %1161 : i64
    %1295 = llvm.icmp "slt" %869, %1161 : i64
    %1296 = llvm.mul %b0, %856 overflow<nsw> : i64
    %1297 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1298 = llvm.add %1296, %1297 overflow<nsw> : i64
    %1299 = llvm.add %1298, %j_panel overflow<nsw> : i64
    %1300 = llvm.getelementptr inbounds %out0_1[%1299] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1284, %1300 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1301 = llvm.getelementptr inbounds %1300[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1285, %1301 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1302 = llvm.mul %1168, %b_stride1_1 overflow<nsw> : i64
    %1303 = llvm.add %1296, %1302 overflow<nsw> : i64
    %1304 = llvm.add %1303, %j_panel overflow<nsw> : i64
    %1305 = llvm.getelementptr inbounds %out0_1[%1304] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1286, %1305 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1306 = llvm.getelementptr inbounds %1305[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1287, %1306 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1307 = llvm.mul %1166, %b_stride1_1 overflow<nsw> : i64
    %1308 = llvm.add %1296, %1307 overflow<nsw> : i64
    %1309 = llvm.add %1308, %j_panel overflow<nsw> : i64
    %1310 = llvm.getelementptr inbounds %out0_1[%1309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1288, %1310 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1311 = llvm.getelementptr inbounds %1310[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1289, %1311 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1312 = llvm.mul %1164, %b_stride1_1 overflow<nsw> : i64
    %1313 = llvm.add %1296, %1312 overflow<nsw> : i64
    %1314 = llvm.add %1313, %j_panel overflow<nsw> : i64
    %1315 = llvm.getelementptr inbounds %out0_1[%1314] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1290, %1315 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1316 = llvm.getelementptr inbounds %1315[%865] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1291, %1316 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1317 = llvm.add %i_below_tile, %865 overflow<nsw> : i64
    %1318 = llvm.icmp "slt" %1317, %a_size1_1 : i64
    llvm.cond_br %1318, ^bb16(%1317 : i64), ^bb22
  ^bb22:
    llvm.call @free(%copy) : (!llvm.ptr) -> ()
    %1319 = llvm.add %k0_piece, %864 overflow<nsw> : i64
    %1320 = llvm.icmp "slt" %1319, %851 : i64
    llvm.cond_br %1320, ^bb3(%1319 : i64), ^bb23
  ^bb23:
    %1321 = llvm.add %j_panel, %863 overflow<nsw> : i64
    %1322 = llvm.icmp "slt" %1321, %850 : i64
    llvm.cond_br %1322, ^bb2(%1321 : i64), ^bb24
  ^bb24:
    %1323 = llvm.icmp "slt" %850, %b_stride1_1 : i64
    llvm.cond_br %1323, ^bb25(%850 : i64), ^bb40
  ^bb25(%j_right_panel: i64):
    %1324 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1325 = llvm.intr.smin(%865, %1324) : (i64, i64) -> i64
    %1326 = llvm.intr.smax(%1325, %861) : (i64, i64) -> i64
    %1327 = llvm.add %j_right_panel, %865 overflow<nsw> : i64
    %1328 = llvm.sub %1327, %j_right_panel overflow<nsw> : i64
    %1329 = llvm.intr.smin(%1328, %1324) : (i64, i64) -> i64
    %1330 = llvm.intr.smin(%1329, %865) : (i64, i64) -> i64
    %1331 = llvm.intr.smax(%1330, %861) : (i64, i64) -> i64
    %1332 = llvm.trunc %1331 : i64 to i32
    %1333 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1334 = llvm.mlir.poison : vector<4xi32>
    %1335 = llvm.insertelement %1332, %1334[%861 : i64] : vector<4xi32>
    %1336 = llvm.shufflevector %1335, %1334 [0, 0, 0, 0] : vector<4xi32>
    %1337 = llvm.icmp "slt" %1333, %1336 : vector<4xi32>
    %1338 = llvm.icmp "slt" %861, %851 : i64
    llvm.cond_br %1338, ^bb26(%861 : i64), ^bb39
  ^bb26(%k0_right_piece: i64):
    %1339 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%863, %858, %877) : (i64, i64, i32) -> i64
    %1340 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%1339, %859, %877) : (i64, i64, i32) -> i64
    %1341 = llvm.intr.umin(%1340, %879) : (i64, i64) -> i64
    %1342 = llvm.add %1341, %874 overflow<nsw> : i64
    %1343 = llvm.and %1342, %875 : i64
    %copy_1 = llvm.call @aligned_alloc(%873, %1343) : (i64, i64) -> !llvm.ptr
    %1344 = llvm.mlir.zero : !llvm.ptr
    %1345 = llvm.icmp "ne" %copy_1, %1344 : !llvm.ptr
    %1346 = llvm.icmp "eq" %1343, %861 : i64
    %1347 = llvm.or %1345, %1346 : i1
    llvm.cond_br %1347, ^bb27, ^bb42(%876 : i32)
  ^bb27:
    llvm.cond_br %860, ^bb28, ^bb31
  ^bb28:
    %1348 = llvm.add %k0_right_piece, %871 overflow<nsw> : i64
    %1349 = llvm.intr.smin(%1348, %a_stride1_1) : (i64, i64) -> i64
    %1350 = llvm.icmp "slt" %k0_right_piece, %1349 : i64
    llvm.cond_br %1350, ^bb29(%k0_right_piece : i64), ^bb30
  ^bb29(%k0_right_copy: i64):
    %1351 = llvm.add %k0_right_copy, %863 overflow<nsw> : i64
    %1352 = llvm.mul %b0, %854 overflow<nsw> : i64
    %1353 = llvm.mul %1351, %b_stride1_1 overflow<nsw> : i64
    %1354 = llvm.add %1352, %1353 overflow<nsw> : i64
    %1355 = llvm.add %1354, %j_right_panel overflow<nsw> : i64
    %1356 = llvm.getelementptr %b_1[%1355] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1356, %877, %878, %876) : (!llvm.ptr, i32, i32, i32) -> ()
    %1357 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1358 = llvm.add %1352, %1357 overflow<nsw> : i64
    %1359 = llvm.add %1358, %j_right_panel overflow<nsw> : i64
    %1360 = llvm.getelementptr inbounds %b_1[%1359] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1361 = llvm.intr.masked.load %1360, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1362 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1363 = llvm.mul %1362, %859 overflow<nsw> : i64
    %1364 = llvm.getelementptr inbounds %copy_1[%1363] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1361, %1364, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1365 = llvm.add %k0_right_copy, %862 overflow<nsw> : i64
    %1366 = llvm.icmp "slt" %1365, %1349 : i64
    llvm.cond_br %1366, ^bb29(%1365 : i64), ^bb30
  ^bb30:
    llvm.br ^bb31
  ^bb31:
    %1367 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1368 = llvm.intr.smin(%871, %1367) : (i64, i64) -> i64
    %1369 = llvm.intr.smax(%1368, %861) : (i64, i64) -> i64
    %1370 = llvm.select %860, %861, %1369 : i1, i64
    %1371 = llvm.mul %b0, %854 overflow<nsw> : i64
    %1372 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1373 = llvm.add %1371, %1372 overflow<nsw> : i64
    %1374 = llvm.add %1373, %j_right_panel overflow<nsw> : i64
    %1375 = llvm.getelementptr inbounds %b_1[%1374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1376 = llvm.select %860, %copy_1, %1375 : i1, !llvm.ptr
    %1377 = llvm.select %860, %858, %1370 : i1, i64
    %1378 = llvm.select %860, %859, %1326 : i1, i64
    %1379 = llvm.select %860, %859, %b_stride1_1 : i1, i64
    %1380 = llvm.icmp "slt" %861, %a_size1_1 : i64
    llvm.cond_br %1380, ^bb32(%861 : i64), ^bb38
  ^bb32(%i_right_tile: i64):
    %1381 = llvm.add %i_right_tile, %863 overflow<nsw> : i64
    %1382 = llvm.sub %1381, %i_right_tile overflow<nsw> : i64
    %1383 = llvm.sub %a_size1_1, %i_right_tile overflow<nsw> : i64
    %1384 = llvm.intr.smin(%1382, %1383) : (i64, i64) -> i64
    %1385 = llvm.add %1384, %867 overflow<nsw> : i64
    %1386 = llvm.intr.smin(%1385, %872) : (i64, i64) -> i64
    %1387 = llvm.add %i_right_tile, %1386 : i64
    %1388 = llvm.intr.smin(%1385, %866) : (i64, i64) -> i64
    %1389 = llvm.add %i_right_tile, %1388 : i64
    %1390 = llvm.intr.smin(%1385, %868) : (i64, i64) -> i64
    %1391 = llvm.add %i_right_tile, %1390 : i64
    %1392 = llvm.intr.smin(%1385, %865) : (i64, i64) -> i64
    %1393 = llvm.add %i_right_tile, %1392 : i64
    %1394 = llvm.intr.smin(%1385, %869) : (i64, i64) -> i64
    %1395 = llvm.add %i_right_tile, %1394 : i64
    %1396 = llvm.intr.smin(%1385, %870) : (i64, i64) -> i64
    %1397 = llvm.add %i_right_tile, %1396 : i64
    %1398 = llvm.intr.smin(%1385, %862) : (i64, i64) -> i64
    %1399 = llvm.add %i_right_tile, %1398 : i64
    %1400 = llvm.icmp "eq" %k0_right_piece, %861 : i64
    llvm.cond_br %1400, ^bb33, ^bb34
  ^bb33:
    llvm.br ^bb35(%880, %880, %880, %880, %880, %880, %880, %880 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb34:
    %1401 = llvm.icmp "slt" %861, %1384 : i64
    %1402 = llvm.icmp "slt" %862, %1384 : i64
    %1403 = llvm.icmp "slt" %870, %1384 : i64
    %1404 = llvm.icmp "slt" %869, %1384 : i64
    %1405 = llvm.icmp "slt" %865, %1384 : i64
    %1406 = llvm.icmp "slt" %868, %1384 : i64
    %1407 = llvm.icmp "slt" %866, %1384 : i64
    %1408 = llvm.icmp "slt" %872, %1384 : i64
    %1409 = llvm.mul %b0, %856 overflow<nsw> : i64
    %1410 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1411 = llvm.add %1409, %1410 overflow<nsw> : i64
    %1412 = llvm.add %1411, %j_right_panel overflow<nsw> : i64
    %1413 = llvm.getelementptr inbounds %out0_1[%1412] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1414 = llvm.intr.masked.load %1413, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1415 = llvm.mul %1399, %b_stride1_1 overflow<nsw> : i64
    %1416 = llvm.add %1409, %1415 overflow<nsw> : i64
    %1417 = llvm.add %1416, %j_right_panel overflow<nsw> : i64
    %1418 = llvm.getelementptr inbounds %out0_1[%1417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1419 = llvm.intr.masked.load %1418, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1420 = llvm.mul %1397, %b_stride1_1 overflow<nsw> : i64
    %1421 = llvm.add %1409, %1420 overflow<nsw> : i64
    %1422 = llvm.add %1421, %j_right_panel overflow<nsw> : i64
    %1423 = llvm.getelementptr inbounds %out0_1[%1422] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1424 = llvm.intr.masked.load %1423, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1425 = llvm.mul %1395, %b_stride1_1 overflow<nsw> : i64
    %1426 = llvm.add %1409, %1425 overflow<nsw> : i64
    %1427 = llvm.add %1426, %j_right_panel overflow<nsw> : i64
    %1428 = llvm.getelementptr inbounds %out0_1[%1427] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1429 = llvm.intr.masked.load %1428, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1430 = llvm.mul %1393, %b_stride1_1 overflow<nsw> : i64
    %1431 = llvm.add %1409, %1430 overflow<nsw> : i64
    %1432 = llvm.add %1431, %j_right_panel overflow<nsw> : i64
    %1433 = llvm.getelementptr inbounds %out0_1[%1432] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1434 = llvm.intr.masked.load %1433, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1435 = llvm.mul %1391, %b_stride1_1 overflow<nsw> : i64
    %1436 = llvm.add %1409, %1435 overflow<nsw> : i64
    %1437 = llvm.add %1436, %j_right_panel overflow<nsw> : i64
    %1438 = llvm.getelementptr inbounds %out0_1[%1437] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1439 = llvm.intr.masked.load %1438, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1440 = llvm.mul %1389, %b_stride1_1 overflow<nsw> : i64
    %1441 = llvm.add %1409, %1440 overflow<nsw> : i64
    %1442 = llvm.add %1441, %j_right_panel overflow<nsw> : i64
    %1443 = llvm.getelementptr inbounds %out0_1[%1442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1444 = llvm.intr.masked.load %1443, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1445 = llvm.mul %1387, %b_stride1_1 overflow<nsw> : i64
    %1446 = llvm.add %1409, %1445 overflow<nsw> : i64
    %1447 = llvm.add %1446, %j_right_panel overflow<nsw> : i64
    %1448 = llvm.getelementptr inbounds %out0_1[%1447] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1449 = llvm.intr.masked.load %1448, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb35(%1414, %1419, %1424, %1429, %1434, %1439, %1444, %1449 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb35(%1450: vector<4xf64>, %1451: vector<4xf64>, %1452: vector<4xf64>, %1453: vector<4xf64>, %1454: vector<4xf64>, %1455: vector<4xf64>, %1456: vector<4xf64>, %1457: vector<4xf64>):
    %1458 = llvm.add %k0_right_piece, %871 overflow<nsw> : i64
    %1459 = llvm.intr.smin(%1458, %a_stride1_1) : (i64, i64) -> i64
    %1460 = llvm.icmp "slt" %k0_right_piece, %1459 : i64
    llvm.cond_br %1460, ^bb36(%k0_right_piece, %1450, %1451, %1452, %1453, %1454, %1455, %1456, %1457 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb37(%1450, %1451, %1452, %1453, %1454, %1455, %1456, %1457 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36(%k0_right: i64, %1461: vector<4xf64>, %1462: vector<4xf64>, %1463: vector<4xf64>, %1464: vector<4xf64>, %1465: vector<4xf64>, %1466: vector<4xf64>, %1467: vector<4xf64>, %1468: vector<4xf64>):
    %1469 = llvm.mul %b0, %857 overflow<nsw> : i64
    %1470 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1471 = llvm.add %1469, %1470 overflow<nsw> : i64
    %1472 = llvm.add %1471, %k0_right overflow<nsw> : i64
    %1473 = llvm.getelementptr inbounds %a_1[%1472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1474 = llvm.load %1473 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1475 = llvm.mlir.poison : vector<4xf64>
    %1476 = llvm.insertelement %1474, %1475[%861 : i64] : vector<4xf64>
    %1477 = llvm.shufflevector %1476, %1475 [0, 0, 0, 0] : vector<4xf64>
    %1478 = llvm.mul %1399, %a_stride1_1 overflow<nsw> : i64
    %1479 = llvm.add %1469, %1478 overflow<nsw> : i64
    %1480 = llvm.add %1479, %k0_right overflow<nsw> : i64
    %1481 = llvm.getelementptr inbounds %a_1[%1480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1482 = llvm.load %1481 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1483 = llvm.mlir.poison : vector<4xf64>
    %1484 = llvm.insertelement %1482, %1483[%861 : i64] : vector<4xf64>
    %1485 = llvm.shufflevector %1484, %1483 [0, 0, 0, 0] : vector<4xf64>
    %1486 = llvm.mul %1397, %a_stride1_1 overflow<nsw> : i64
    %1487 = llvm.add %1469, %1486 overflow<nsw> : i64
    %1488 = llvm.add %1487, %k0_right overflow<nsw> : i64
    %1489 = llvm.getelementptr inbounds %a_1[%1488] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1490 = llvm.load %1489 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1491 = llvm.mlir.poison : vector<4xf64>
    %1492 = llvm.insertelement %1490, %1491[%861 : i64] : vector<4xf64>
    %1493 = llvm.shufflevector %1492, %1491 [0, 0, 0, 0] : vector<4xf64>
    %1494 = llvm.mul %1395, %a_stride1_1 overflow<nsw> : i64
    %1495 = llvm.add %1469, %1494 overflow<nsw> : i64
    %1496 = llvm.add %1495, %k0_right overflow<nsw> : i64
    %1497 = llvm.getelementptr inbounds %a_1[%1496] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1498 = llvm.load %1497 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1499 = llvm.mlir.poison : vector<4xf64>
    %1500 = llvm.insertelement %1498, %1499[%861 : i64] : vector<4xf64>
    %1501 = llvm.shufflevector %1500, %1499 [0, 0, 0, 0] : vector<4xf64>
    %1502 = llvm.mul %1393, %a_stride1_1 overflow<nsw> : i64
    %1503 = llvm.add %1469, %1502 overflow<nsw> : i64
    %1504 = llvm.add %1503, %k0_right overflow<nsw> : i64
    %1505 = llvm.getelementptr inbounds %a_1[%1504] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1506 = llvm.load %1505 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1507 = llvm.mlir.poison : vector<4xf64>
    %1508 = llvm.insertelement %1506, %1507[%861 : i64] : vector<4xf64>
    %1509 = llvm.shufflevector %1508, %1507 [0, 0, 0, 0] : vector<4xf64>
    %1510 = llvm.mul %1391, %a_stride1_1 overflow<nsw> : i64
    %1511 = llvm.add %1469, %1510 overflow<nsw> : i64
    %1512 = llvm.add %1511, %k0_right overflow<nsw> : i64
    %1513 = llvm.getelementptr inbounds %a_1[%1512] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1514 = llvm.load %1513 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1515 = llvm.mlir.poison : vector<4xf64>
    %1516 = llvm.insertelement %1514, %1515[%861 : i64] : vector<4xf64>
    %1517 = llvm.shufflevector %1516, %1515 [0, 0, 0, 0] : vector<4xf64>
    %1518 = llvm.mul %1389, %a_stride1_1 overflow<nsw> : i64
    %1519 = llvm.add %1469, %1518 overflow<nsw> : i64
    %1520 = llvm.add %1519, %k0_right overflow<nsw> : i64
    %1521 = llvm.getelementptr inbounds %a_1[%1520] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1522 = llvm.load %1521 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1523 = llvm.mlir.poison : vector<4xf64>
    %1524 = llvm.insertelement %1522, %1523[%861 : i64] : vector<4xf64>
    %1525 = llvm.shufflevector %1524, %1523 [0, 0, 0, 0] : vector<4xf64>
    %1526 = llvm.mul %1387, %a_stride1_1 overflow<nsw> : i64
    %1527 = llvm.add %1469, %1526 overflow<nsw> : i64
    %1528 = llvm.add %1527, %k0_right overflow<nsw> : i64
    %1529 = llvm.getelementptr inbounds %a_1[%1528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1530 = llvm.load %1529 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1531 = llvm.mlir.poison : vector<4xf64>
    %1532 = llvm.insertelement %1530, %1531[%861 : i64] : vector<4xf64>
    %1533 = llvm.shufflevector %1532, %1531 [0, 0, 0, 0] : vector<4xf64>
    %1534 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1535 = llvm.mul %1534, %1379 overflow<nsw> : i64
    %1536 = llvm.getelementptr inbounds %1376[%1535] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1537 = llvm.intr.masked.load %1536, %1337, %880 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1538 = llvm.fmul %1477, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1539 = llvm.fmul %1485, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1540 = llvm.fmul %1493, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1541 = llvm.fmul %1501, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1542 = llvm.fmul %1509, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1543 = llvm.fmul %1517, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1544 = llvm.fmul %1525, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1545 = llvm.fmul %1533, %1537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1546 = llvm.fadd %1461, %1538 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1547 = llvm.fadd %1462, %1539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1548 = llvm.fadd %1463, %1540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1549 = llvm.fadd %1464, %1541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1550 = llvm.fadd %1465, %1542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1551 = llvm.fadd %1466, %1543 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1552 = llvm.fadd %1467, %1544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1553 = llvm.fadd %1468, %1545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1554 = llvm.add %k0_right, %862 overflow<nsw> : i64
    %1555 = llvm.icmp "slt" %1554, %1459 : i64
    llvm.cond_br %1555, ^bb36(%1554, %1546, %1547, %1548, %1549, %1550, %1551, %1552, %1553 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb37(%1546, %1547, %1548, %1549, %1550, %1551, %1552, %1553 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%1556: vector<4xf64>, %1557: vector<4xf64>, %1558: vector<4xf64>, %1559: vector<4xf64>, %1560: vector<4xf64>, %1561: vector<4xf64>, %1562: vector<4xf64>, %1563: vector<4xf64>):
    %1564 = llvm.icmp "slt" %861, %1384 : i64
    %1565 = llvm.icmp "slt" %862, %1384 : i64
    %1566 = llvm.icmp "slt" %870, %1384 : i64
    %1567 = llvm.icmp "slt" %869, %1384 : i64
    %1568 = llvm.icmp "slt" %865, %1384 : i64
    %1569 = llvm.icmp "slt" %868, %1384 : i64
    %1570 = llvm.icmp "slt" %866, %1384 : i64
    %1571 = llvm.icmp "slt" %872, %1384 : i64
    %1572 = llvm.mul %b0, %856 overflow<nsw> : i64
    %1573 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1574 = llvm.add %1572, %1573 overflow<nsw> : i64
    %1575 = llvm.add %1574, %j_right_panel overflow<nsw> : i64
    %1576 = llvm.getelementptr inbounds %out0_1[%1575] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1556, %1576, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1577 = llvm.mul %1399, %b_stride1_1 overflow<nsw> : i64
    %1578 = llvm.add %1572, %1577 overflow<nsw> : i64
    %1579 = llvm.add %1578, %j_right_panel overflow<nsw> : i64
    %1580 = llvm.getelementptr inbounds %out0_1[%1579] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1557, %1580, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1581 = llvm.mul %1397, %b_stride1_1 overflow<nsw> : i64
    %1582 = llvm.add %1572, %1581 overflow<nsw> : i64
    %1583 = llvm.add %1582, %j_right_panel overflow<nsw> : i64
    %1584 = llvm.getelementptr inbounds %out0_1[%1583] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1558, %1584, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1585 = llvm.mul %1395, %b_stride1_1 overflow<nsw> : i64
    %1586 = llvm.add %1572, %1585 overflow<nsw> : i64
    %1587 = llvm.add %1586, %j_right_panel overflow<nsw> : i64
    %1588 = llvm.getelementptr inbounds %out0_1[%1587] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1559, %1588, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1589 = llvm.mul %1393, %b_stride1_1 overflow<nsw> : i64
    %1590 = llvm.add %1572, %1589 overflow<nsw> : i64
    %1591 = llvm.add %1590, %j_right_panel overflow<nsw> : i64
    %1592 = llvm.getelementptr inbounds %out0_1[%1591] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1560, %1592, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1593 = llvm.mul %1391, %b_stride1_1 overflow<nsw> : i64
    %1594 = llvm.add %1572, %1593 overflow<nsw> : i64
    %1595 = llvm.add %1594, %j_right_panel overflow<nsw> : i64
    %1596 = llvm.getelementptr inbounds %out0_1[%1595] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1561, %1596, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1597 = llvm.mul %1389, %b_stride1_1 overflow<nsw> : i64
    %1598 = llvm.add %1572, %1597 overflow<nsw> : i64
    %1599 = llvm.add %1598, %j_right_panel overflow<nsw> : i64
    %1600 = llvm.getelementptr inbounds %out0_1[%1599] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1562, %1600, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1601 = llvm.mul %1387, %b_stride1_1 overflow<nsw> : i64
    %1602 = llvm.add %1572, %1601 overflow<nsw> : i64
    %1603 = llvm.add %1602, %j_right_panel overflow<nsw> : i64
    %1604 = llvm.getelementptr inbounds %out0_1[%1603] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1563, %1604, %1337 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1605 = llvm.add %i_right_tile, %863 overflow<nsw> : i64
    %1606 = llvm.icmp "slt" %1605, %a_size1_1 : i64
    llvm.cond_br %1606, ^bb32(%1605 : i64), ^bb38
  ^bb38:
    llvm.call @free(%copy_1) : (!llvm.ptr) -> ()
    %1607 = llvm.add %k0_right_piece, %871 overflow<nsw> : i64
    %1608 = llvm.icmp "slt" %1607, %851 : i64
    llvm.cond_br %1608, ^bb26(%1607 : i64), ^bb39
  ^bb39:
    %1609 = llvm.add %j_right_panel, %865 overflow<nsw> : i64
    %1610 = llvm.icmp "slt" %1609, %b_stride1_1 : i64
    llvm.cond_br %1610, ^bb25(%1609 : i64), ^bb40
  ^bb40:
    %1611 = llvm.add %b0, %862 overflow<nsw> : i64
    %1612 = llvm.icmp "slt" %1611, %end : i64
    llvm.cond_br %1612, ^bb1(%1611 : i64), ^bb41
  ^bb41:
    llvm.return %877 : i32
  ^bb42(%1613: i32):
    llvm.return %1613 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1614 = llvm.mlir.constant(8) : i64
    %1615 = llvm.mlir.constant(16) : i64
    %1616 = llvm.mlir.constant(24) : i64
    %1617 = llvm.mlir.constant(32) : i64
    %1618 = llvm.mlir.constant(40) : i64
    %1619 = llvm.mlir.constant(48) : i64
    %1620 = llvm.mlir.constant(56) : i64
    %1621 = llvm.mlir.constant(64) : i64
    %1622 = llvm.mlir.constant(72) : i64
    %1623 = llvm.mlir.constant(80) : i64
    %1624 = llvm.mlir.constant(88) : i64
    %1625 = llvm.mlir.constant(96) : i64
    %1626 = llvm.mlir.constant(104) : i64
    %1627 = llvm.mlir.constant(112) : i64
    %1628 = llvm.mlir.constant(120) : i64
    %1629 = llvm.mlir.constant(128) : i64
    %1630 = llvm.mlir.constant(136) : i64
    %1631 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1632 = llvm.getelementptr inbounds %context[%1614] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1633 = llvm.load %1632 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1634 = llvm.getelementptr inbounds %context[%1615] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1635 = llvm.load %1634 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1636 = llvm.getelementptr inbounds %context[%1616] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1637 = llvm.load %1636 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1638 = llvm.getelementptr inbounds %context[%1617] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1639 = llvm.load %1638 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1640 = llvm.getelementptr inbounds %context[%1618] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1641 = llvm.load %1640 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1642 = llvm.getelementptr inbounds %context[%1619] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1643 = llvm.load %1642 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1644 = llvm.getelementptr inbounds %context[%1620] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1645 = llvm.load %1644 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1646 = llvm.getelementptr inbounds %context[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1647 = llvm.load %1646 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1648 = llvm.getelementptr inbounds %context[%1622] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1649 = llvm.load %1648 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1650 = llvm.getelementptr inbounds %context[%1623] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1651 = llvm.load %1650 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1652 = llvm.getelementptr inbounds %context[%1624] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1653 = llvm.load %1652 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1654 = llvm.getelementptr inbounds %context[%1625] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1655 = llvm.load %1654 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1656 = llvm.getelementptr inbounds %context[%1626] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1657 = llvm.load %1656 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1658 = llvm.getelementptr inbounds %context[%1627] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1659 = llvm.load %1658 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1660 = llvm.getelementptr inbounds %context[%1628] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1661 = llvm.load %1660 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1662 = llvm.getelementptr inbounds %context[%1629] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1663 = llvm.load %1662 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1664 = llvm.getelementptr inbounds %context[%1630] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1665 = llvm.load %1664 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1666 = llvm.call @program.parallel0(%begin_1, %end_1, %1631, %1633, %1635, %1637, %1639, %1641, %1643, %1645, %1647, %1649, %1651, %1653, %1655, %1657, %1659, %1661, %1663, %1665) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.return %1666 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1667 = llvm.mlir.constant(0) : i64
    %1668 = llvm.mlir.constant(1) : i64
    %1669 = llvm.mlir.constant(2) : i64
    %1670 = llvm.mlir.constant(4) : i64
    %1671 = llvm.mlir.constant(0 : i32) : i32
    %1672 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1673 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1673, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_2: i64):
    %1674 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1675 = llvm.load %1674 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1676 = llvm.mlir.poison : vector<4xf64>
    %1677 = llvm.insertelement %1675, %1676[%1667 : i64] : vector<4xf64>
    %1678 = llvm.shufflevector %1677, %1676 [0, 0, 0, 0] : vector<4xf64>
    %1679 = llvm.ashr %v_size0_1, %1669 : i64
    %1680 = llvm.mul %1679, %1670 overflow<nsw> : i64
    %1681 = llvm.icmp "slt" %1667, %1680 : i64
    llvm.cond_br %1681, ^bb2(%1667 : i64), ^bb3
  ^bb2(%j_2: i64):
    %1682 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1683 = llvm.load %1682 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1684 = llvm.fmul %1678, %1683 : vector<4xf64>
    %1685 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1686 = llvm.add %1685, %j_2 overflow<nsw> : i64
    %1687 = llvm.getelementptr inbounds %out1_1[%1686] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1684, %1687 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1688 = llvm.add %j_2, %1670 overflow<nsw> : i64
    %1689 = llvm.icmp "slt" %1688, %1680 : i64
    llvm.cond_br %1689, ^bb2(%1688 : i64), ^bb3
  ^bb3:
    %1690 = llvm.icmp "slt" %1680, %v_size0_1 : i64
    llvm.cond_br %1690, ^bb4, ^bb5
  ^bb4:
    %1691 = llvm.sub %v_size0_1, %1680 overflow<nsw> : i64
    %1692 = llvm.intr.smin(%1691, %1670) : (i64, i64) -> i64
    %1693 = llvm.intr.smax(%1692, %1667) : (i64, i64) -> i64
    %1694 = llvm.trunc %1693 : i64 to i32
    %1695 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1696 = llvm.mlir.poison : vector<4xi32>
    %1697 = llvm.insertelement %1694, %1696[%1667 : i64] : vector<4xi32>
    %1698 = llvm.shufflevector %1697, %1696 [0, 0, 0, 0] : vector<4xi32>
    %1699 = llvm.icmp "slt" %1695, %1698 : vector<4xi32>
    %1700 = llvm.getelementptr inbounds %v_1[%1680] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1701 = llvm.intr.masked.load %1700, %1699, %1672 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1702 = llvm.fmul %1678, %1701 : vector<4xf64>
    %1703 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1704 = llvm.add %1703, %1680 overflow<nsw> : i64
    %1705 = llvm.getelementptr inbounds %out1_1[%1704] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1702, %1705, %1699 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %1706 = llvm.add %i_2, %1668 overflow<nsw> : i64
    %1707 = llvm.icmp "slt" %1706, %end_2 : i64
    llvm.cond_br %1707, ^bb1(%1706 : i64), ^bb6
  ^bb6:
    llvm.return %1671 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1708 = llvm.mlir.constant(8) : i64
    %1709 = llvm.mlir.constant(16) : i64
    %1710 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1711 = llvm.getelementptr inbounds %context_1[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1712 = llvm.load %1711 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1713 = llvm.getelementptr inbounds %context_1[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1714 = llvm.load %1713 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1715 = llvm.call @program.parallel1(%begin_3, %end_3, %1710, %1712, %1714) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1715 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1716: i64, %1717: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1718: i64, %1719: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1720 = llvm.mlir.constant(8) : i64
    %1721 = llvm.mlir.constant(0) : i64
    %1722 = llvm.mlir.constant(1) : i64
    %1723 = llvm.mlir.constant(2) : i64
    %1724 = llvm.mlir.constant(3) : i64
    %1725 = llvm.mlir.constant(4) : i64
    %1726 = llvm.mlir.constant(5) : i64
    %1727 = llvm.mlir.constant(6) : i64
    %1728 = llvm.mlir.constant(7) : i64
    %1729 = llvm.mlir.constant(-1) : i64
    %1730 = llvm.mlir.constant(64) : i64
    %1731 = llvm.mlir.constant(0 : i32) : i32
    %1732 = llvm.mlir.constant(9223372036854771712) : i64
    %1733 = llvm.mlir.constant(63) : i64
    %1734 = llvm.mlir.constant(-64) : i64
    %1735 = llvm.mlir.constant(1 : i32) : i32
    %1736 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1737 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1737, ^bb1(%begin_4 : i64), ^bb19
  ^bb1(%1738: i64):
    %1739 = llvm.mul %1738, %1720 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %1716, %1739 overflow<nsw> : i64
    %1740 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%1730, %a_size0_2, %1731) : (i64, i64, i32) -> i64
    %1741 = llvm.call_intrinsic "llvm.umul.fix.sat.i64"(%1740, %a_stride1_2, %1731) : (i64, i64, i32) -> i64
    %1742 = llvm.intr.umin(%1741, %1732) : (i64, i64) -> i64
    %1743 = llvm.add %1742, %1733 overflow<nsw> : i64
    %1744 = llvm.and %1743, %1734 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%1730, %1744) : (i64, i64) -> !llvm.ptr
    %1745 = llvm.mlir.zero : !llvm.ptr
    %1746 = llvm.icmp "ne" %a_copy_2, %1745 : !llvm.ptr
    %1747 = llvm.icmp "eq" %1744, %1721 : i64
    %1748 = llvm.or %1746, %1747 : i1
    llvm.cond_br %1748, ^bb2, ^bb20(%1735 : i32)
  ^bb2:
    %1749 = llvm.mul %1720, %a_stride1_2 overflow<nsw> : i64
    %1750 = llvm.icmp "slt" %1721, %a_size0_2 : i64
    llvm.cond_br %1750, ^bb3(%1721 : i64), ^bb6
  ^bb3(%k1_1_last_copy: i64):
    %1751 = llvm.icmp "slt" %1721, %a_stride1_2 : i64
    llvm.cond_br %1751, ^bb4(%1721 : i64), ^bb5
  ^bb4(%k0_1_last_copy: i64):
    %1752 = llvm.mul %k1_1_last_copy, %1718 overflow<nsw> : i64
    %1753 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %1754 = llvm.add %1752, %1753 overflow<nsw> : i64
    %1755 = llvm.add %1754, %k0_1_last_copy overflow<nsw> : i64
    %1756 = llvm.getelementptr inbounds %a_2[%1755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1757 = llvm.load %1756 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1758 = llvm.getelementptr inbounds %1756[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1759 = llvm.load %1758 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1760 = llvm.mul %1723, %a_stride1_2 overflow<nsw> : i64
    %1761 = llvm.getelementptr inbounds %1756[%1760] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1762 = llvm.load %1761 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1763 = llvm.mul %1724, %a_stride1_2 overflow<nsw> : i64
    %1764 = llvm.getelementptr inbounds %1756[%1763] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1765 = llvm.load %1764 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1766 = llvm.mlir.poison : vector<4xf64>
    %1767 = llvm.insertelement %1757, %1766[%1721 : i64] : vector<4xf64>
    %1768 = llvm.insertelement %1759, %1767[%1722 : i64] : vector<4xf64>
    %1769 = llvm.insertelement %1762, %1768[%1723 : i64] : vector<4xf64>
    %1770 = llvm.insertelement %1765, %1769[%1724 : i64] : vector<4xf64>
    %1771 = llvm.mul %1725, %a_stride1_2 overflow<nsw> : i64
    %1772 = llvm.getelementptr inbounds %1756[%1771] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1773 = llvm.load %1772 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1774 = llvm.mul %1726, %a_stride1_2 overflow<nsw> : i64
    %1775 = llvm.getelementptr inbounds %1756[%1774] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1776 = llvm.load %1775 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1777 = llvm.mul %1727, %a_stride1_2 overflow<nsw> : i64
    %1778 = llvm.getelementptr inbounds %1756[%1777] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1779 = llvm.load %1778 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1780 = llvm.mul %1728, %a_stride1_2 overflow<nsw> : i64
    %1781 = llvm.getelementptr inbounds %1756[%1780] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1782 = llvm.load %1781 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1783 = llvm.mlir.poison : vector<4xf64>
    %1784 = llvm.insertelement %1773, %1783[%1721 : i64] : vector<4xf64>
    %1785 = llvm.insertelement %1776, %1784[%1722 : i64] : vector<4xf64>
    %1786 = llvm.insertelement %1779, %1785[%1723 : i64] : vector<4xf64>
    %1787 = llvm.insertelement %1782, %1786[%1724 : i64] : vector<4xf64>
    %1788 = llvm.mul %k1_1_last_copy, %1749 overflow<nsw> : i64
    %1789 = llvm.mul %k0_1_last_copy, %1720 overflow<nsw> : i64
    %1790 = llvm.add %1788, %1789 overflow<nsw> : i64
    %1791 = llvm.getelementptr inbounds %a_copy_2[%1790] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1770, %1791 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1792 = llvm.add %1721, %1725 overflow<nsw> : i64
    %1793 = llvm.add %1788, %1789 overflow<nsw> : i64
    %1794 = llvm.add %1793, %1792 overflow<nsw> : i64
    %1795 = llvm.getelementptr inbounds %a_copy_2[%1794] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1787, %1795 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1796 = llvm.add %k0_1_last_copy, %1722 overflow<nsw> : i64
    %1797 = llvm.icmp "slt" %1796, %a_stride1_2 : i64
    llvm.cond_br %1797, ^bb4(%1796 : i64), ^bb5
  ^bb5:
    %1798 = llvm.add %k1_1_last_copy, %1722 overflow<nsw> : i64
    %1799 = llvm.icmp "slt" %1798, %a_size0_2 : i64
    llvm.cond_br %1799, ^bb3(%1798 : i64), ^bb6
  ^bb6:
    %1800 = llvm.icmp "slt" %1716, %1719 : i64
    llvm.cond_br %1800, ^bb7(%1716 : i64), ^bb12
  ^bb7(%i_1_last_tile: i64):
    %1801 = llvm.add %i_1_last_tile, %1727 overflow<nsw> : i64
    %1802 = llvm.sub %1801, %i_1_last_tile overflow<nsw> : i64
    %1803 = llvm.sub %1719, %i_1_last_tile overflow<nsw> : i64
    %1804 = llvm.intr.smin(%1802, %1803) : (i64, i64) -> i64
    %1805 = llvm.add %1804, %1729 overflow<nsw> : i64
    %1806 = llvm.intr.smin(%1805, %1726) : (i64, i64) -> i64
    %1807 = llvm.add %i_1_last_tile, %1806 : i64
    %1808 = llvm.intr.smin(%1805, %1725) : (i64, i64) -> i64
    %1809 = llvm.add %i_1_last_tile, %1808 : i64
    %1810 = llvm.intr.smin(%1805, %1724) : (i64, i64) -> i64
    %1811 = llvm.add %i_1_last_tile, %1810 : i64
    %1812 = llvm.intr.smin(%1805, %1723) : (i64, i64) -> i64
    %1813 = llvm.add %i_1_last_tile, %1812 : i64
    %1814 = llvm.intr.smin(%1805, %1722) : (i64, i64) -> i64
    %1815 = llvm.add %i_1_last_tile, %1814 : i64
    %1816 = llvm.icmp "slt" %1721, %a_size0_2 : i64
    llvm.cond_br %1816, ^bb8(%1721, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb8(%k1_1: i64, %1817: vector<4xf64>, %1818: vector<4xf64>, %1819: vector<4xf64>, %1820: vector<4xf64>, %1821: vector<4xf64>, %1822: vector<4xf64>, %1823: vector<4xf64>, %1824: vector<4xf64>, %1825: vector<4xf64>, %1826: vector<4xf64>, %1827: vector<4xf64>, %1828: vector<4xf64>):
    %1829 = llvm.icmp "slt" %1721, %a_stride1_2 : i64
    llvm.cond_br %1829, ^bb9(%1721, %1817, %1818, %1819, %1820, %1821, %1822, %1823, %1824, %1825, %1826, %1827, %1828 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%1817, %1818, %1819, %1820, %1821, %1822, %1823, %1824, %1825, %1826, %1827, %1828 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%k0_2: i64, %1830: vector<4xf64>, %1831: vector<4xf64>, %1832: vector<4xf64>, %1833: vector<4xf64>, %1834: vector<4xf64>, %1835: vector<4xf64>, %1836: vector<4xf64>, %1837: vector<4xf64>, %1838: vector<4xf64>, %1839: vector<4xf64>, %1840: vector<4xf64>, %1841: vector<4xf64>):
    %1842 = llvm.mul %k1_1, %1718 overflow<nsw> : i64
    %1843 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %1844 = llvm.add %1842, %1843 overflow<nsw> : i64
    %1845 = llvm.add %1844, %k0_2 overflow<nsw> : i64
    %1846 = llvm.getelementptr inbounds %a_2[%1845] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1847 = llvm.load %1846 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1848 = llvm.mlir.poison : vector<4xf64>
    %1849 = llvm.insertelement %1847, %1848[%1721 : i64] : vector<4xf64>
    %1850 = llvm.shufflevector %1849, %1848 [0, 0, 0, 0] : vector<4xf64>
    %1851 = llvm.mul %1815, %a_stride1_2 overflow<nsw> : i64
    %1852 = llvm.add %1842, %1851 overflow<nsw> : i64
    %1853 = llvm.add %1852, %k0_2 overflow<nsw> : i64
    %1854 = llvm.getelementptr inbounds %a_2[%1853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1855 = llvm.load %1854 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1856 = llvm.mlir.poison : vector<4xf64>
    %1857 = llvm.insertelement %1855, %1856[%1721 : i64] : vector<4xf64>
    %1858 = llvm.shufflevector %1857, %1856 [0, 0, 0, 0] : vector<4xf64>
    %1859 = llvm.mul %1813, %a_stride1_2 overflow<nsw> : i64
    %1860 = llvm.add %1842, %1859 overflow<nsw> : i64
    %1861 = llvm.add %1860, %k0_2 overflow<nsw> : i64
    %1862 = llvm.getelementptr inbounds %a_2[%1861] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1863 = llvm.load %1862 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1864 = llvm.mlir.poison : vector<4xf64>
    %1865 = llvm.insertelement %1863, %1864[%1721 : i64] : vector<4xf64>
    %1866 = llvm.shufflevector %1865, %1864 [0, 0, 0, 0] : vector<4xf64>
    %1867 = llvm.mul %1811, %a_stride1_2 overflow<nsw> : i64
    %1868 = llvm.add %1842, %1867 overflow<nsw> : i64
    %1869 = llvm.add %1868, %k0_2 overflow<nsw> : i64
    %1870 = llvm.getelementptr inbounds %a_2[%1869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1871 = llvm.load %1870 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1872 = llvm.mlir.poison : vector<4xf64>
    %1873 = llvm.insertelement %1871, %1872[%1721 : i64] : vector<4xf64>
    %1874 = llvm.shufflevector %1873, %1872 [0, 0, 0, 0] : vector<4xf64>
    %1875 = llvm.mul %1809, %a_stride1_2 overflow<nsw> : i64
    %1876 = llvm.add %1842, %1875 overflow<nsw> : i64
    %1877 = llvm.add %1876, %k0_2 overflow<nsw> : i64
    %1878 = llvm.getelementptr inbounds %a_2[%1877] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1879 = llvm.load %1878 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1880 = llvm.mlir.poison : vector<4xf64>
    %1881 = llvm.insertelement %1879, %1880[%1721 : i64] : vector<4xf64>
    %1882 = llvm.shufflevector %1881, %1880 [0, 0, 0, 0] : vector<4xf64>
    %1883 = llvm.mul %1807, %a_stride1_2 overflow<nsw> : i64
    %1884 = llvm.add %1842, %1883 overflow<nsw> : i64
    %1885 = llvm.add %1884, %k0_2 overflow<nsw> : i64
    %1886 = llvm.getelementptr inbounds %a_2[%1885] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1887 = llvm.load %1886 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1888 = llvm.mlir.poison : vector<4xf64>
    %1889 = llvm.insertelement %1887, %1888[%1721 : i64] : vector<4xf64>
    %1890 = llvm.shufflevector %1889, %1888 [0, 0, 0, 0] : vector<4xf64>
    %1891 = llvm.mul %k1_1, %1749 overflow<nsw> : i64
    %1892 = llvm.mul %k0_2, %1720 overflow<nsw> : i64
    %1893 = llvm.add %1891, %1892 overflow<nsw> : i64
    %1894 = llvm.getelementptr inbounds %a_copy_2[%1893] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1895 = llvm.load %1894 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1896 = llvm.add %1721, %1725 overflow<nsw> : i64
    %1897 = llvm.add %1891, %1892 overflow<nsw> : i64
    %1898 = llvm.add %1897, %1896 overflow<nsw> : i64
    %1899 = llvm.getelementptr inbounds %a_copy_2[%1898] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1900 = llvm.load %1899 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1901 = llvm.fmul %1850, %1895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1902 = llvm.fmul %1850, %1900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1903 = llvm.fmul %1858, %1895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1904 = llvm.fmul %1858, %1900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1905 = llvm.fmul %1866, %1895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1906 = llvm.fmul %1866, %1900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1907 = llvm.fmul %1874, %1895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1908 = llvm.fmul %1874, %1900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1909 = llvm.fmul %1882, %1895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1910 = llvm.fmul %1882, %1900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1911 = llvm.fmul %1890, %1895 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1912 = llvm.fmul %1890, %1900 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1913 = llvm.fadd %1830, %1901 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1914 = llvm.fadd %1831, %1902 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1915 = llvm.fadd %1832, %1903 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1916 = llvm.fadd %1833, %1904 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1917 = llvm.fadd %1834, %1905 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1918 = llvm.fadd %1835, %1906 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1919 = llvm.fadd %1836, %1907 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1920 = llvm.fadd %1837, %1908 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1921 = llvm.fadd %1838, %1909 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1922 = llvm.fadd %1839, %1910 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1923 = llvm.fadd %1840, %1911 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1924 = llvm.fadd %1841, %1912 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1925 = llvm.add %k0_2, %1722 overflow<nsw> : i64
    %1926 = llvm.icmp "slt" %1925, %a_stride1_2 : i64
    llvm.cond_br %1926, ^bb9(%1925, %1913, %1914, %1915, %1916, %1917, %1918, %1919, %1920, %1921, %1922, %1923, %1924 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb10(%1913, %1914, %1915, %1916, %1917, %1918, %1919, %1920, %1921, %1922, %1923, %1924 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>, %1933: vector<4xf64>, %1934: vector<4xf64>, %1935: vector<4xf64>, %1936: vector<4xf64>, %1937: vector<4xf64>, %1938: vector<4xf64>):
    %1939 = llvm.add %k1_1, %1722 overflow<nsw> : i64
    %1940 = llvm.icmp "slt" %1939, %a_size0_2 : i64
    llvm.cond_br %1940, ^bb8(%1939, %1927, %1928, %1929, %1930, %1931, %1932, %1933, %1934, %1935, %1936, %1937, %1938 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb11(%1927, %1928, %1929, %1930, %1931, %1932, %1933, %1934, %1935, %1936, %1937, %1938 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%1941: vector<4xf64>, %1942: vector<4xf64>, %1943: vector<4xf64>, %1944: vector<4xf64>, %1945: vector<4xf64>, %1946: vector<4xf64>, %1947: vector<4xf64>, %1948: vector<4xf64>, %1949: vector<4xf64>, %1950: vector<4xf64>, %1951: vector<4xf64>, %1952: vector<4xf64>):
    %1953 = llvm.icmp "slt" %1721, %1804 : i64
    %1954 = llvm.icmp "slt" %1722, %1804 : i64
    %1955 = llvm.icmp "slt" %1723, %1804 : i64
    %1956 = llvm.icmp "slt" %1724, %1804 : i64
    %1957 = llvm.icmp "slt" %1725, %1804 : i64
    %1958 = llvm.icmp "slt" %1726, %1804 : i64
    %1959 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %1960 = llvm.add %1959, %j_1_last_panel overflow<nsw> : i64
    %1961 = llvm.getelementptr inbounds %out2_1[%1960] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1941, %1961 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1962 = llvm.getelementptr inbounds %1961[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1942, %1962 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1963 = llvm.mul %1815, %a_size1_2 overflow<nsw> : i64
    %1964 = llvm.add %1963, %j_1_last_panel overflow<nsw> : i64
    %1965 = llvm.getelementptr inbounds %out2_1[%1964] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1943, %1965 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1966 = llvm.getelementptr inbounds %1965[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1944, %1966 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1967 = llvm.mul %1813, %a_size1_2 overflow<nsw> : i64
    %1968 = llvm.add %1967, %j_1_last_panel overflow<nsw> : i64
    %1969 = llvm.getelementptr inbounds %out2_1[%1968] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1945, %1969 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1970 = llvm.getelementptr inbounds %1969[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1946, %1970 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1971 = llvm.mul %1811, %a_size1_2 overflow<nsw> : i64
    %1972 = llvm.add %1971, %j_1_last_panel overflow<nsw> : i64
    %1973 = llvm.getelementptr inbounds %out2_1[%1972] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1947, %1973 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1974 = llvm.getelementptr inbounds %1973[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1948, %1974 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1975 = llvm.mul %1809, %a_size1_2 overflow<nsw> : i64
    %1976 = llvm.add %1975, %j_1_last_panel overflow<nsw> : i64
    %1977 = llvm.getelementptr inbounds %out2_1[%1976] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1949, %1977 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1978 = llvm.getelementptr inbounds %1977[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1950, %1978 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1979 = llvm.mul %1807, %a_size1_2 overflow<nsw> : i64
    %1980 = llvm.add %1979, %j_1_last_panel overflow<nsw> : i64
    %1981 = llvm.getelementptr inbounds %out2_1[%1980] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1951, %1981 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1982 = llvm.getelementptr inbounds %1981[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1952, %1982 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1983 = llvm.add %i_1_last_tile, %1727 overflow<nsw> : i64
    %1984 = llvm.icmp "slt" %1983, %1719 : i64
    llvm.cond_br %1984, ^bb7(%1983 : i64), ^bb12
  ^bb12:
    %1985 = llvm.icmp "slt" %1719, %a_size1_2 : i64
    llvm.cond_br %1985, ^bb13(%1719 : i64), ^bb18
  ^bb13(%i_1_last_below_tile: i64):
    %1986 = llvm.add %i_1_last_below_tile, %1725 overflow<nsw> : i64
    %1987 = llvm.sub %1986, %i_1_last_below_tile overflow<nsw> : i64
    %1988 = llvm.sub %a_size1_2, %i_1_last_below_tile overflow<nsw> : i64
    %1989 = llvm.intr.smin(%1987, %1988) : (i64, i64) -> i64
    %1990 = llvm.add %1989, %1729 overflow<nsw> : i64
    %1991 = llvm.intr.smin(%1990, %1724) : (i64, i64) -> i64
    %1992 = llvm.add %i_1_last_below_tile, %1991 : i64
    %1993 = llvm.intr.smin(%1990, %1723) : (i64, i64) -> i64
    %1994 = llvm.add %i_1_last_below_tile, %1993 : i64
    %1995 = llvm.intr.smin(%1990, %1722) : (i64, i64) -> i64
    %1996 = llvm.add %i_1_last_below_tile, %1995 : i64
    %1997 = llvm.icmp "slt" %1721, %a_size0_2 : i64
    llvm.cond_br %1997, ^bb14(%1721, %1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%1736, %1736, %1736, %1736, %1736, %1736, %1736, %1736 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%k1_1_last_below: i64, %1998: vector<4xf64>, %1999: vector<4xf64>, %2000: vector<4xf64>, %2001: vector<4xf64>, %2002: vector<4xf64>, %2003: vector<4xf64>, %2004: vector<4xf64>, %2005: vector<4xf64>):
    %2006 = llvm.icmp "slt" %1721, %a_stride1_2 : i64
    llvm.cond_br %2006, ^bb15(%1721, %1998, %1999, %2000, %2001, %2002, %2003, %2004, %2005 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb16(%1998, %1999, %2000, %2001, %2002, %2003, %2004, %2005 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%k0_1_last_below: i64, %2007: vector<4xf64>, %2008: vector<4xf64>, %2009: vector<4xf64>, %2010: vector<4xf64>, %2011: vector<4xf64>, %2012: vector<4xf64>, %2013: vector<4xf64>, %2014: vector<4xf64>):
    %2015 = llvm.mul %k1_1_last_below, %1718 overflow<nsw> : i64
    %2016 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2017 = llvm.add %2015, %2016 overflow<nsw> : i64
    %2018 = llvm.add %2017, %k0_1_last_below overflow<nsw> : i64
    %2019 = llvm.getelementptr inbounds %a_2[%2018] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2020 = llvm.load %2019 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2021 = llvm.mlir.poison : vector<4xf64>
    %2022 = llvm.insertelement %2020, %2021[%1721 : i64] : vector<4xf64>
    %2023 = llvm.shufflevector %2022, %2021 [0, 0, 0, 0] : vector<4xf64>
    %2024 = llvm.mul %1996, %a_stride1_2 overflow<nsw> : i64
    %2025 = llvm.add %2015, %2024 overflow<nsw> : i64
    %2026 = llvm.add %2025, %k0_1_last_below overflow<nsw> : i64
    %2027 = llvm.getelementptr inbounds %a_2[%2026] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2028 = llvm.load %2027 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2029 = llvm.mlir.poison : vector<4xf64>
    %2030 = llvm.insertelement %2028, %2029[%1721 : i64] : vector<4xf64>
    %2031 = llvm.shufflevector %2030, %2029 [0, 0, 0, 0] : vector<4xf64>
    %2032 = llvm.mul %1994, %a_stride1_2 overflow<nsw> : i64
    %2033 = llvm.add %2015, %2032 overflow<nsw> : i64
    %2034 = llvm.add %2033, %k0_1_last_below overflow<nsw> : i64
    %2035 = llvm.getelementptr inbounds %a_2[%2034] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2036 = llvm.load %2035 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2037 = llvm.mlir.poison : vector<4xf64>
    %2038 = llvm.insertelement %2036, %2037[%1721 : i64] : vector<4xf64>
    %2039 = llvm.shufflevector %2038, %2037 [0, 0, 0, 0] : vector<4xf64>
    %2040 = llvm.mul %1992, %a_stride1_2 overflow<nsw> : i64
    %2041 = llvm.add %2015, %2040 overflow<nsw> : i64
    %2042 = llvm.add %2041, %k0_1_last_below overflow<nsw> : i64
    %2043 = llvm.getelementptr inbounds %a_2[%2042] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2044 = llvm.load %2043 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2045 = llvm.mlir.poison : vector<4xf64>
    %2046 = llvm.insertelement %2044, %2045[%1721 : i64] : vector<4xf64>
    %2047 = llvm.shufflevector %2046, %2045 [0, 0, 0, 0] : vector<4xf64>
    %2048 = llvm.mul %k1_1_last_below, %1749 overflow<nsw> : i64
    %2049 = llvm.mul %k0_1_last_below, %1720 overflow<nsw> : i64
    %2050 = llvm.add %2048, %2049 overflow<nsw> : i64
    %2051 = llvm.getelementptr inbounds %a_copy_2[%2050] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2052 = llvm.load %2051 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2053 = llvm.add %1721, %1725 overflow<nsw> : i64
    %2054 = llvm.add %2048, %2049 overflow<nsw> : i64
    %2055 = llvm.add %2054, %2053 overflow<nsw> : i64
    %2056 = llvm.getelementptr inbounds %a_copy_2[%2055] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2057 = llvm.load %2056 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2058 = llvm.fmul %2023, %2052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2059 = llvm.fmul %2023, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2060 = llvm.fmul %2031, %2052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2061 = llvm.fmul %2031, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2062 = llvm.fmul %2039, %2052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2063 = llvm.fmul %2039, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2064 = llvm.fmul %2047, %2052 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2065 = llvm.fmul %2047, %2057 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2066 = llvm.fadd %2007, %2058 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2067 = llvm.fadd %2008, %2059 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2068 = llvm.fadd %2009, %2060 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2069 = llvm.fadd %2010, %2061 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2070 = llvm.fadd %2011, %2062 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2071 = llvm.fadd %2012, %2063 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2072 = llvm.fadd %2013, %2064 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2073 = llvm.fadd %2014, %2065 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2074 = llvm.add %k0_1_last_below, %1722 overflow<nsw> : i64
    %2075 = llvm.icmp "slt" %2074, %a_stride1_2 : i64
    llvm.cond_br %2075, ^bb15(%2074, %2066, %2067, %2068, %2069, %2070, %2071, %2072, %2073 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb16(%2066, %2067, %2068, %2069, %2070, %2071, %2072, %2073 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%2076: vector<4xf64>, %2077: vector<4xf64>, %2078: vector<4xf64>, %2079: vector<4xf64>, %2080: vector<4xf64>, %2081: vector<4xf64>, %2082: vector<4xf64>, %2083: vector<4xf64>):
    %2084 = llvm.add %k1_1_last_below, %1722 overflow<nsw> : i64
    %2085 = llvm.icmp "slt" %2084, %a_size0_2 : i64
    llvm.cond_br %2085, ^bb14(%2084, %2076, %2077, %2078, %2079, %2080, %2081, %2082, %2083 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%2076, %2077, %2078, %2079, %2080, %2081, %2082, %2083 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%2086: vector<4xf64>, %2087: vector<4xf64>, %2088: vector<4xf64>, %2089: vector<4xf64>, %2090: vector<4xf64>, %2091: vector<4xf64>, %2092: vector<4xf64>, %2093: vector<4xf64>):
    %2094 = llvm.icmp "slt" %1721, %1989 : i64
    %2095 = llvm.icmp "slt" %1722, %1989 : i64
    %2096 = llvm.icmp "slt" %1723, %1989 : i64
    %2097 = llvm.icmp "slt" %1724, %1989 : i64
    %2098 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2099 = llvm.add %2098, %j_1_last_panel overflow<nsw> : i64
    %2100 = llvm.getelementptr inbounds %out2_1[%2099] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2086, %2100 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2101 = llvm.getelementptr inbounds %2100[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2087, %2101 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2102 = llvm.mul %1996, %a_size1_2 overflow<nsw> : i64
    %2103 = llvm.add %2102, %j_1_last_panel overflow<nsw> : i64
    %2104 = llvm.getelementptr inbounds %out2_1[%2103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2088, %2104 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2105 = llvm.getelementptr inbounds %2104[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2089, %2105 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2106 = llvm.mul %1994, %a_size1_2 overflow<nsw> : i64
    %2107 = llvm.add %2106, %j_1_last_panel overflow<nsw> : i64
    %2108 = llvm.getelementptr inbounds %out2_1[%2107] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2090, %2108 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2109 = llvm.getelementptr inbounds %2108[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2091, %2109 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2110 = llvm.mul %1992, %a_size1_2 overflow<nsw> : i64
    %2111 = llvm.add %2110, %j_1_last_panel overflow<nsw> : i64
    %2112 = llvm.getelementptr inbounds %out2_1[%2111] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2092, %2112 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2113 = llvm.getelementptr inbounds %2112[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2093, %2113 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2114 = llvm.add %i_1_last_below_tile, %1725 overflow<nsw> : i64
    %2115 = llvm.icmp "slt" %2114, %a_size1_2 : i64
    llvm.cond_br %2115, ^bb13(%2114 : i64), ^bb18
  ^bb18:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2116 = llvm.add %1738, %1722 overflow<nsw> : i64
    %2117 = llvm.icmp "slt" %2116, %end_4 : i64
    llvm.cond_br %2117, ^bb1(%2116 : i64), ^bb19
  ^bb19:
    llvm.return %1731 : i32
  ^bb20(%2118: i32):
    llvm.return %2118 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2119 = llvm.mlir.constant(8) : i64
    %2120 = llvm.mlir.constant(16) : i64
    %2121 = llvm.mlir.constant(24) : i64
    %2122 = llvm.mlir.constant(32) : i64
    %2123 = llvm.mlir.constant(40) : i64
    %2124 = llvm.mlir.constant(48) : i64
    %2125 = llvm.mlir.constant(56) : i64
    %2126 = llvm.mlir.constant(64) : i64
    %2127 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2128 = llvm.getelementptr inbounds %context_2[%2119] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2129 = llvm.load %2128 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2130 = llvm.getelementptr inbounds %context_2[%2120] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2131 = llvm.load %2130 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2132 = llvm.getelementptr inbounds %context_2[%2121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2133 = llvm.load %2132 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2134 = llvm.getelementptr inbounds %context_2[%2122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2135 = llvm.load %2134 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2136 = llvm.getelementptr inbounds %context_2[%2123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2137 = llvm.load %2136 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2138 = llvm.getelementptr inbounds %context_2[%2124] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2139 = llvm.load %2138 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2140 = llvm.getelementptr inbounds %context_2[%2125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2141 = llvm.load %2140 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2142 = llvm.getelementptr inbounds %context_2[%2126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2143 = llvm.load %2142 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2144 = llvm.call @program.parallel2(%begin_5, %end_5, %2127, %2129, %2131, %2133, %2135, %2137, %2139, %2141, %2143) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.return %2144 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2145: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2146: i64, %2147: i64) -> i32 attributes {no_unwind, no_inline} {
    %2148 = llvm.mlir.constant(0) : i64
    %2149 = llvm.mlir.constant(1) : i64
    %2150 = llvm.mlir.constant(4) : i64
    %2151 = llvm.mlir.constant(0 : i32) : i32
    %2152 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2152, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2153 = llvm.icmp "slt" %2148, %a_stride1_3 : i64
    llvm.cond_br %2153, ^bb2(%2148 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2154 = llvm.add %j_1_last_right_panel_1, %2150 overflow<nsw> : i64
    %2155 = llvm.intr.smin(%2154, %a_size1_3) : (i64, i64) -> i64
    %2156 = llvm.icmp "slt" %j_1_last_right_panel_1, %2155 : i64
    llvm.cond_br %2156, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2157 = llvm.mul %k1_1_last_right_copy, %2145 overflow<nsw> : i64
    %2158 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2159 = llvm.add %2157, %2158 overflow<nsw> : i64
    %2160 = llvm.add %2159, %k0_1_last_right_copy overflow<nsw> : i64
    %2161 = llvm.getelementptr inbounds %a_3[%2160] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2162 = llvm.load %2161 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2163 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2164 = llvm.mul %k1_1_last_right_copy, %2147 overflow<nsw> : i64
    %2165 = llvm.mul %k0_1_last_right_copy, %2146 overflow<nsw> : i64
    %2166 = llvm.add %2164, %2165 overflow<nsw> : i64
    %2167 = llvm.add %2166, %2163 overflow<nsw> : i64
    %2168 = llvm.getelementptr inbounds %a_copy_3[%2167] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2162, %2168 {alignment = 8 : i64} : f64, !llvm.ptr
    %2169 = llvm.add %j_1_last_right_copy, %2149 overflow<nsw> : i64
    %2170 = llvm.icmp "slt" %2169, %2155 : i64
    llvm.cond_br %2170, ^bb3(%2169 : i64), ^bb4
  ^bb4:
    %2171 = llvm.add %k0_1_last_right_copy, %2149 overflow<nsw> : i64
    %2172 = llvm.icmp "slt" %2171, %a_stride1_3 : i64
    llvm.cond_br %2172, ^bb2(%2171 : i64), ^bb5
  ^bb5:
    %2173 = llvm.add %k1_1_last_right_copy, %2149 overflow<nsw> : i64
    %2174 = llvm.icmp "slt" %2173, %end_6 : i64
    llvm.cond_br %2174, ^bb1(%2173 : i64), ^bb6
  ^bb6:
    llvm.return %2151 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2175 = llvm.mlir.constant(8) : i64
    %2176 = llvm.mlir.constant(16) : i64
    %2177 = llvm.mlir.constant(24) : i64
    %2178 = llvm.mlir.constant(32) : i64
    %2179 = llvm.mlir.constant(40) : i64
    %2180 = llvm.mlir.constant(48) : i64
    %2181 = llvm.mlir.constant(56) : i64
    %2182 = llvm.mlir.constant(64) : i64
    %2183 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2184 = llvm.getelementptr inbounds %context_3[%2175] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2185 = llvm.load %2184 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2186 = llvm.getelementptr inbounds %context_3[%2176] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2187 = llvm.load %2186 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2188 = llvm.getelementptr inbounds %context_3[%2177] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2189 = llvm.load %2188 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2190 = llvm.getelementptr inbounds %context_3[%2178] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2191 = llvm.load %2190 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2192 = llvm.getelementptr inbounds %context_3[%2179] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2193 = llvm.load %2192 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2194 = llvm.getelementptr inbounds %context_3[%2180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2195 = llvm.load %2194 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2196 = llvm.getelementptr inbounds %context_3[%2181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2197 = llvm.load %2196 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2198 = llvm.getelementptr inbounds %context_3[%2182] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2199 = llvm.load %2198 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2200 = llvm.call @program.parallel3(%begin_7, %end_7, %2183, %2185, %2187, %2189, %2191, %2193, %2195, %2197, %2199) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2200 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2201 = llvm.mlir.constant(0) : i64
    %2202 = llvm.mlir.constant(1) : i64
    %2203 = llvm.mlir.constant(2) : i64
    %2204 = llvm.mlir.constant(2 : i32) : i32
    %2205 = llvm.mlir.constant(3 : i32) : i32
    %2206 = llvm.mlir.constant(3) : i64
    %2207 = llvm.mlir.constant(4) : i64
    %2208 = llvm.mlir.constant(5) : i64
    %2209 = llvm.mlir.constant(6) : i64
    %2210 = llvm.mlir.constant(0 : i32) : i32
    %2211 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2212 = llvm.mul %b_stride1_2, %b_size1_1 overflow<nsw> : i64
    %2213 = llvm.icmp "eq" %b_size0_1, %a_size0_4 : i64
    %2214 = llvm.icmp "eq" %a_stride1_4, %b_size1_1 : i64
    llvm.cond_br %2213, ^bb1, ^bb3(%2204 : i32)
  ^bb1:
    llvm.cond_br %2214, ^bb2, ^bb3(%2205 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2215 = llvm.getelementptr inbounds %extents[%2202] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2215 {alignment = 8 : i64} : i64, !llvm.ptr
    %2216 = llvm.getelementptr inbounds %extents[%2203] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2216 {alignment = 8 : i64} : i64, !llvm.ptr
    %2217 = llvm.getelementptr inbounds %extents[%2206] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2217 {alignment = 8 : i64} : i64, !llvm.ptr
    %2218 = llvm.getelementptr inbounds %extents[%2207] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2218 {alignment = 8 : i64} : i64, !llvm.ptr
    %2219 = llvm.getelementptr inbounds %extents[%2208] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2219 {alignment = 8 : i64} : i64, !llvm.ptr
    %2220 = llvm.getelementptr inbounds %extents[%2209] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2220 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2210 : i32
  ^bb3(%2221: i32):
    llvm.return %2221 : i32
  }
}
