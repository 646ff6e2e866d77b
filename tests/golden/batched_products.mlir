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
    %54 = arith.constant 0 : index
    %55 = arith.maxsi %12, %54 : index
    %56 = arith.constant 7 : index
    %57 = arith.addi %55, %56 : index
    %58 = arith.constant 8 : index
    %59 = arith.divui %57, %58 : index
    %60 = arith.constant 0 : index
    %61 = arith.maxsi %13, %60 : index
    %62 = arith.constant 8191 : index
    %63 = arith.addi %61, %62 : index
    %64 = arith.constant 8192 : index
    %65 = arith.divui %63, %64 : index
    %66 = arith.constant 8192 : index
    %67 = arith.minsi %66, %5 : index
    %68 = arith.constant 0 : index
    %69 = arith.maxsi %67, %68 : index
    %70 = arith.constant 13 : index
    %71 = arith.muli %69, %70 : index
    %72 = arith.constant 3 : index
    %73 = arith.addi %72, %71 : index
    %74 = arith.constant 0 : index
    %75 = arith.maxsi %26, %74 : index
    %76 = arith.constant 5 : index
    %77 = arith.addi %75, %76 : index
    %78 = arith.constant 6 : index
    %79 = arith.divui %77, %78 : index
    %80 = arith.constant 50 : index
    %81 = arith.muli %69, %80 : index
    %82 = arith.constant 82 : index
    %83 = arith.addi %82, %81 : index
    %84 = arith.muli %79, %83 : index
    %85 = arith.subi %4, %26 : index
    %86 = arith.constant 0 : index
    %87 = arith.maxsi %85, %86 : index
    %88 = arith.constant 3 : index
    %89 = arith.addi %87, %88 : index
    %90 = arith.constant 4 : index
    %91 = arith.divui %89, %90 : index
    %92 = arith.constant 36 : index
    %93 = arith.muli %69, %92 : index
    %94 = arith.constant 58 : index
    %95 = arith.addi %94, %93 : index
    %96 = arith.muli %91, %95 : index
    %97 = arith.constant 13 : index
    %98 = arith.addi %97, %73 : index
    %99 = arith.addi %98, %84 : index
    %100 = arith.addi %99, %96 : index
    %101 = arith.muli %65, %100 : index
    %102 = arith.constant 1 : index
    %103 = arith.addi %102, %101 : index
    %104 = arith.muli %59, %103 : index
    %105 = arith.subi %6, %12 : index
    %106 = arith.constant 0 : index
    %107 = arith.maxsi %105, %106 : index
    %108 = arith.constant 3 : index
    %109 = arith.addi %107, %108 : index
    %110 = arith.constant 4 : index
    %111 = arith.divui %109, %110 : index
    %112 = arith.constant 16383 : index
    %113 = arith.addi %61, %112 : index
    %114 = arith.constant 16384 : index
    %115 = arith.divui %113, %114 : index
    %116 = arith.constant 16384 : index
    %117 = arith.minsi %116, %5 : index
    %118 = arith.constant 0 : index
    %119 = arith.maxsi %117, %118 : index
    %120 = arith.constant 7 : index
    %121 = arith.muli %119, %120 : index
    %122 = arith.constant 3 : index
    %123 = arith.addi %122, %121 : index
    %124 = arith.constant 0 : index
    %125 = arith.maxsi %4, %124 : index
    %126 = arith.constant 7 : index
    %127 = arith.addi %125, %126 : index
    %128 = arith.constant 8 : index
    %129 = arith.divui %127, %128 : index
    %130 = arith.constant 43 : index
    %131 = arith.muli %119, %130 : index
    %132 = arith.constant 72 : index
    %133 = arith.addi %132, %131 : index
    %134 = arith.muli %129, %133 : index
    %135 = arith.constant 12 : index
    %136 = arith.addi %135, %123 : index
    %137 = arith.addi %136, %134 : index
    %138 = arith.muli %115, %137 : index
    %139 = arith.constant 8 : index
    %140 = arith.addi %139, %138 : index
    %141 = arith.muli %111, %140 : index
    %142 = arith.constant 2 : index
    %143 = arith.addi %142, %104 : index
    %144 = arith.addi %143, %141 : index
    %145 = arith.muli %53, %144 : index
    %146 = arith.constant 32768 : index
    %147 = arith.cmpi sge, %145, %146 : index
    "omp.parallel"(%147) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%b0: index):
          scf.for %j_panel = %c0 to %12 step %c8 {
            scf.for %k0_piece = %c0 to %13 step %c8192 {
              %copy = memref.alloc(%43) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %42 {
                %148 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %149 = arith.minsi %148, %5 : index
                scf.for %k0_copy = %k0_piece to %149 step %c1 {
                  %150 = arith.addi %k0_copy, %c8 overflow<nsw> : index
                  memref.prefetch %10[%b0, %150, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %151 = vector.load %10[%b0, %k0_copy, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %152 = arith.addi %j_panel, %c4 overflow<nsw> : index
                  %153 = vector.load %10[%b0, %k0_copy, %152] : memref<?x?x?xf64>, vector<4xf64>
                  %154 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
                  vector.store %151, %copy[%154, %c0] : memref<?x8xf64>, vector<4xf64>
                  %155 = arith.addi %c0, %c4 overflow<nsw> : index
                  vector.store %153, %copy[%154, %155] : memref<?x8xf64>, vector<4xf64>
                }
              }
              %156 = arith.subi %5, %k0_piece overflow<nsw> : index
              %157 = arith.minsi %c8192, %156 : index
              %158 = arith.maxsi %157, %c0 : index
              %159 = arith.select %42, %c0, %158 : index
              %160 = memref.subview %10[%b0, %k0_piece, %j_panel] [1, %159, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %161 = "memref.cast"(%copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %162 = "memref.cast"(%160) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %copy_1 = arith.select %42, %161, %162 : memref<?x8xf64, strided<[?, 1], offset: ?>>
              scf.for %i_tile = %c0 to %26 step %c6 {
                %163 = arith.addi %i_tile, %c6 overflow<nsw> : index
                %164 = arith.subi %163, %i_tile overflow<nsw> : index
                %165 = arith.subi %26, %i_tile overflow<nsw> : index
                %166 = arith.minsi %164, %165 : index
                %167 = arith.addi %166, %minus1 overflow<nsw> : index
                %168 = arith.minsi %167, %c5 : index
                %169 = arith.addi %i_tile, %168 : index
                %170 = arith.minsi %167, %c4 : index
                %171 = arith.addi %i_tile, %170 : index
                %172 = arith.minsi %167, %c3 : index
                %173 = arith.addi %i_tile, %172 : index
                %174 = arith.minsi %167, %c2 : index
                %175 = arith.addi %i_tile, %174 : index
                %176 = arith.minsi %167, %c1 : index
                %177 = arith.addi %i_tile, %176 : index
                %178 = arith.cmpi eq, %k0_piece, %c0 : index
                %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190 = scf.if %178 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %191 = arith.cmpi slt, %c0, %166 : index
                  %192 = arith.cmpi slt, %c1, %166 : index
                  %193 = arith.cmpi slt, %c2, %166 : index
                  %194 = arith.cmpi slt, %c3, %166 : index
                  %195 = arith.cmpi slt, %c4, %166 : index
                  %196 = arith.cmpi slt, %c5, %166 : index
                  %197 = vector.load %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %198 = arith.addi %j_panel, %c4 : index
                  %199 = vector.load %out0_1[%b0, %i_tile, %198] : memref<?x?x?xf64>, vector<4xf64>
                  %200 = vector.load %out0_1[%b0, %177, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %201 = vector.load %out0_1[%b0, %177, %198] : memref<?x?x?xf64>, vector<4xf64>
                  %202 = vector.load %out0_1[%b0, %175, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %203 = vector.load %out0_1[%b0, %175, %198] : memref<?x?x?xf64>, vector<4xf64>
                  %204 = vector.load %out0_1[%b0, %173, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %205 = vector.load %out0_1[%b0, %173, %198] : memref<?x?x?xf64>, vector<4xf64>
                  %206 = vector.load %out0_1[%b0, %171, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %207 = vector.load %out0_1[%b0, %171, %198] : memref<?x?x?xf64>, vector<4xf64>
                  %208 = vector.load %out0_1[%b0, %169, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %209 = vector.load %out0_1[%b0, %169, %198] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %197, %199, %200, %201, %202, %203, %204, %205, %206, %207, %208, %209 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %210 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %211 = arith.minsi %210, %5 : index
                %212, %213, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223 = scf.for %k0 = %k0_piece to %211 step %c1 iter_args(%224 = %179, %225 = %180, %226 = %181, %227 = %182, %228 = %183, %229 = %184, %230 = %185, %231 = %186, %232 = %187, %233 = %188, %234 = %189, %235 = %190) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %236 = arith.subi %k0, %k0_piece overflow<nsw> : index
                  %237 = arith.addi %236, %c8 overflow<nsw> : index
                  memref.prefetch %copy_1[%237, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %238 = memref.load %a[%b0, %i_tile, %k0] : memref<?x?x?xf64>
                  %239 = vector.broadcast %238 : f64 to vector<4xf64>
                  %240 = memref.load %a[%b0, %177, %k0] : memref<?x?x?xf64>
                  %241 = vector.broadcast %240 : f64 to vector<4xf64>
                  %242 = memref.load %a[%b0, %175, %k0] : memref<?x?x?xf64>
                  %243 = vector.broadcast %242 : f64 to vector<4xf64>
                  %244 = memref.load %a[%b0, %173, %k0] : memref<?x?x?xf64>
                  %245 = vector.broadcast %244 : f64 to vector<4xf64>
                  %246 = memref.load %a[%b0, %171, %k0] : memref<?x?x?xf64>
                  %247 = vector.broadcast %246 : f64 to vector<4xf64>
                  %248 = memref.load %a[%b0, %169, %k0] : memref<?x?x?xf64>
                  %249 = vector.broadcast %248 : f64 to vector<4xf64>
                  %250 = vector.load %copy_1[%236, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %251 = arith.addi %c0, %c4 overflow<nsw> : index
                  %252 = vector.load %copy_1[%236, %251] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %253 = arith.mulf %239, %250 fastmath<reassoc,contract> : vector<4xf64>
                  %254 = arith.mulf %239, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %255 = arith.mulf %241, %250 fastmath<reassoc,contract> : vector<4xf64>
                  %256 = arith.mulf %241, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %257 = arith.mulf %243, %250 fastmath<reassoc,contract> : vector<4xf64>
                  %258 = arith.mulf %243, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %259 = arith.mulf %245, %250 fastmath<reassoc,contract> : vector<4xf64>
                  %260 = arith.mulf %245, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %261 = arith.mulf %247, %250 fastmath<reassoc,contract> : vector<4xf64>
                  %262 = arith.mulf %247, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %263 = arith.mulf %249, %250 fastmath<reassoc,contract> : vector<4xf64>
                  %264 = arith.mulf %249, %252 fastmath<reassoc,contract> : vector<4xf64>
                  %265 = arith.addf %224, %253 fastmath<reassoc,contract> : vector<4xf64>
                  %266 = arith.addf %225, %254 fastmath<reassoc,contract> : vector<4xf64>
                  %267 = arith.addf %226, %255 fastmath<reassoc,contract> : vector<4xf64>
                  %268 = arith.addf %227, %256 fastmath<reassoc,contract> : vector<4xf64>
                  %269 = arith.addf %228, %257 fastmath<reassoc,contract> : vector<4xf64>
                  %270 = arith.addf %229, %258 fastmath<reassoc,contract> : vector<4xf64>
                  %271 = arith.addf %230, %259 fastmath<reassoc,contract> : vector<4xf64>
                  %272 = arith.addf %231, %260 fastmath<reassoc,contract> : vector<4xf64>
                  %273 = arith.addf %232, %261 fastmath<reassoc,contract> : vector<4xf64>
                  %274 = arith.addf %233, %262 fastmath<reassoc,contract> : vector<4xf64>
                  %275 = arith.addf %234, %263 fastmath<reassoc,contract> : vector<4xf64>
                  %276 = arith.addf %235, %264 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %265, %266, %267, %268, %269, %270, %271, %272, %273, %274, %275, %276 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %277 = arith.cmpi slt, %c0, %166 : index
                %278 = arith.cmpi slt, %c1, %166 : index
                %279 = arith.cmpi slt, %c2, %166 : index
                %280 = arith.cmpi slt, %c3, %166 : index
                %281 = arith.cmpi slt, %c4, %166 : index
                %282 = arith.cmpi slt, %c5, %166 : index
                vector.store %212, %out0_1[%b0, %i_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %283 = arith.addi %j_panel, %c4 : index
                vector.store %213, %out0_1[%b0, %i_tile, %283] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %214, %out0_1[%b0, %177, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %215, %out0_1[%b0, %177, %283] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %216, %out0_1[%b0, %175, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %217, %out0_1[%b0, %175, %283] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %218, %out0_1[%b0, %173, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %219, %out0_1[%b0, %173, %283] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %220, %out0_1[%b0, %171, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %221, %out0_1[%b0, %171, %283] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %222, %out0_1[%b0, %169, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %223, %out0_1[%b0, %169, %283] : memref<?x?x?xf64>, vector<4xf64>
              }
              scf.for %i_below_tile = %26 to %4 step %c4 {
                %284 = arith.addi %i_below_tile, %c4 overflow<nsw> : index
                %285 = arith.subi %284, %i_below_tile overflow<nsw> : index
                %286 = arith.subi %4, %i_below_tile overflow<nsw> : index
                %287 = arith.minsi %285, %286 : index
                %288 = arith.addi %287, %minus1 overflow<nsw> : index
                %289 = arith.minsi %288, %c3 : index
                %290 = arith.addi %i_below_tile, %289 : index
                %291 = arith.minsi %288, %c2 : index
                %292 = arith.addi %i_below_tile, %291 : index
                %293 = arith.minsi %288, %c1 : index
                %294 = arith.addi %i_below_tile, %293 : index
                %295 = arith.cmpi eq, %k0_piece, %c0 : index
                %296, %297, %298, %299, %300, %301, %302, %303 = scf.if %295 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %304 = arith.cmpi slt, %c0, %287 : index
                  %305 = arith.cmpi slt, %c1, %287 : index
                  %306 = arith.cmpi slt, %c2, %287 : index
                  %307 = arith.cmpi slt, %c3, %287 : index
                  %308 = vector.load %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %309 = arith.addi %j_panel, %c4 : index
                  %310 = vector.load %out0_1[%b0, %i_below_tile, %309] : memref<?x?x?xf64>, vector<4xf64>
                  %311 = vector.load %out0_1[%b0, %294, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %312 = vector.load %out0_1[%b0, %294, %309] : memref<?x?x?xf64>, vector<4xf64>
                  %313 = vector.load %out0_1[%b0, %292, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %314 = vector.load %out0_1[%b0, %292, %309] : memref<?x?x?xf64>, vector<4xf64>
                  %315 = vector.load %out0_1[%b0, %290, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                  %316 = vector.load %out0_1[%b0, %290, %309] : memref<?x?x?xf64>, vector<4xf64>
                  scf.yield %308, %310, %311, %312, %313, %314, %315, %316 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %317 = arith.addi %k0_piece, %c8192 overflow<nsw> : index
                %318 = arith.minsi %317, %5 : index
                %319, %320, %321, %322, %323, %324, %325, %326 = scf.for %k0_below = %k0_piece to %318 step %c1 iter_args(%327 = %296, %328 = %297, %329 = %298, %330 = %299, %331 = %300, %332 = %301, %333 = %302, %334 = %303) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %335 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
                  %336 = arith.addi %335, %c8 overflow<nsw> : index
                  memref.prefetch %copy_1[%336, %c0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
                  %337 = memref.load %a[%b0, %i_below_tile, %k0_below] : memref<?x?x?xf64>
                  %338 = vector.broadcast %337 : f64 to vector<4xf64>
                  %339 = memref.load %a[%b0, %294, %k0_below] : memref<?x?x?xf64>
                  %340 = vector.broadcast %339 : f64 to vector<4xf64>
                  %341 = memref.load %a[%b0, %292, %k0_below] : memref<?x?x?xf64>
                  %342 = vector.broadcast %341 : f64 to vector<4xf64>
                  %343 = memref.load %a[%b0, %290, %k0_below] : memref<?x?x?xf64>
                  %344 = vector.broadcast %343 : f64 to vector<4xf64>
                  %345 = vector.load %copy_1[%335, %c0] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %346 = arith.addi %c0, %c4 overflow<nsw> : index
                  %347 = vector.load %copy_1[%335, %346] : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
                  %348 = arith.mulf %338, %345 fastmath<reassoc,contract> : vector<4xf64>
                  %349 = arith.mulf %338, %347 fastmath<reassoc,contract> : vector<4xf64>
                  %350 = arith.mulf %340, %345 fastmath<reassoc,contract> : vector<4xf64>
                  %351 = arith.mulf %340, %347 fastmath<reassoc,contract> : vector<4xf64>
                  %352 = arith.mulf %342, %345 fastmath<reassoc,contract> : vector<4xf64>
                  %353 = arith.mulf %342, %347 fastmath<reassoc,contract> : vector<4xf64>
                  %354 = arith.mulf %344, %345 fastmath<reassoc,contract> : vector<4xf64>
                  %355 = arith.mulf %344, %347 fastmath<reassoc,contract> : vector<4xf64>
                  %356 = arith.addf %327, %348 fastmath<reassoc,contract> : vector<4xf64>
                  %357 = arith.addf %328, %349 fastmath<reassoc,contract> : vector<4xf64>
                  %358 = arith.addf %329, %350 fastmath<reassoc,contract> : vector<4xf64>
                  %359 = arith.addf %330, %351 fastmath<reassoc,contract> : vector<4xf64>
                  %360 = arith.addf %331, %352 fastmath<reassoc,contract> : vector<4xf64>
                  %361 = arith.addf %332, %353 fastmath<reassoc,contract> : vector<4xf64>
                  %362 = arith.addf %333, %354 fastmath<reassoc,contract> : vector<4xf64>
                  %363 = arith.addf %334, %355 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %356, %357, %358, %359, %360, %361, %362, %363 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %364 = arith.cmpi slt, %c0, %287 : index
                %365 = arith.cmpi slt, %c1, %287 : index
                %366 = arith.cmpi slt, %c2, %287 : index
                %367 = arith.cmpi slt, %c3, %287 : index
                vector.store %319, %out0_1[%b0, %i_below_tile, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                %368 = arith.addi %j_panel, %c4 : index
                vector.store %320, %out0_1[%b0, %i_below_tile, %368] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %321, %out0_1[%b0, %294, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %322, %out0_1[%b0, %294, %368] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %323, %out0_1[%b0, %292, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %324, %out0_1[%b0, %292, %368] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %325, %out0_1[%b0, %290, %j_panel] : memref<?x?x?xf64>, vector<4xf64>
                vector.store %326, %out0_1[%b0, %290, %368] : memref<?x?x?xf64>, vector<4xf64>
              }
              memref.dealloc %copy : memref<?x8xf64>
            }
          }
          scf.for %j_right_panel = %12 to %6 step %c4 {
            %369 = arith.subi %6, %j_right_panel overflow<nsw> : index
            %370 = arith.minsi %c4, %369 : index
            %371 = arith.maxsi %370, %c0 : index
            %372 = arith.addi %j_right_panel, %c4 overflow<nsw> : index
            %373 = arith.subi %372, %j_right_panel overflow<nsw> : index
            %374 = arith.minsi %373, %369 : index
            %375 = vector.create_mask %374 : vector<4xi1>
            scf.for %k0_right_piece = %c0 to %13 step %c16384 {
              %copy_2 = memref.alloc(%50, %51) {alignment = 64 : i64} : memref<?x?xf64>
              scf.if %49 {
                %376 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %377 = arith.minsi %376, %5 : index
                scf.for %k0_right_copy = %k0_right_piece to %377 step %c1 {
                  %378 = arith.addi %k0_right_copy, %c8 overflow<nsw> : index
                  memref.prefetch %10[%b0, %378, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
                  %379 = vector.maskedload %10[%b0, %k0_right_copy, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %380 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
                  vector.maskedstore %copy_2[%380, %c0], %375, %379 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
                }
              }
              %381 = arith.subi %5, %k0_right_piece overflow<nsw> : index
              %382 = arith.minsi %c16384, %381 : index
              %383 = arith.maxsi %382, %c0 : index
              %384 = arith.select %49, %c0, %383 : index
              %385 = memref.subview %10[%b0, %k0_right_piece, %j_right_panel] [1, %384, %371] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
              %386 = "memref.cast"(%copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %387 = "memref.cast"(%385) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
              %copy_3 = arith.select %49, %386, %387 : memref<?x?xf64, strided<[?, 1], offset: ?>>
              scf.for %i_right_tile = %c0 to %4 step %c8 {
                %388 = arith.addi %i_right_tile, %c8 overflow<nsw> : index
                %389 = arith.subi %388, %i_right_tile overflow<nsw> : index
                %390 = arith.subi %4, %i_right_tile overflow<nsw> : index
                %391 = arith.minsi %389, %390 : index
                %392 = arith.addi %391, %minus1 overflow<nsw> : index
                %393 = arith.minsi %392, %c7 : index
                %394 = arith.addi %i_right_tile, %393 : index
                %395 = arith.minsi %392, %c6 : index
                %396 = arith.addi %i_right_tile, %395 : index
                %397 = arith.minsi %392, %c5 : index
                %398 = arith.addi %i_right_tile, %397 : index
                %399 = arith.minsi %392, %c4 : index
                %400 = arith.addi %i_right_tile, %399 : index
                %401 = arith.minsi %392, %c3 : index
                %402 = arith.addi %i_right_tile, %401 : index
                %403 = arith.minsi %392, %c2 : index
                %404 = arith.addi %i_right_tile, %403 : index
                %405 = arith.minsi %392, %c1 : index
                %406 = arith.addi %i_right_tile, %405 : index
                %407 = arith.cmpi eq, %k0_right_piece, %c0 : index
                %408, %409, %410, %411, %412, %413, %414, %415 = scf.if %407 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  scf.yield %0, %0, %0, %0, %0, %0, %0, %0 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                } else {
                  %416 = arith.cmpi slt, %c0, %391 : index
                  %417 = arith.cmpi slt, %c1, %391 : index
                  %418 = arith.cmpi slt, %c2, %391 : index
                  %419 = arith.cmpi slt, %c3, %391 : index
                  %420 = arith.cmpi slt, %c4, %391 : index
                  %421 = arith.cmpi slt, %c5, %391 : index
                  %422 = arith.cmpi slt, %c6, %391 : index
                  %423 = arith.cmpi slt, %c7, %391 : index
                  %424 = vector.maskedload %out0_1[%b0, %i_right_tile, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %425 = vector.maskedload %out0_1[%b0, %406, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %426 = vector.maskedload %out0_1[%b0, %404, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %427 = vector.maskedload %out0_1[%b0, %402, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %428 = vector.maskedload %out0_1[%b0, %400, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %429 = vector.maskedload %out0_1[%b0, %398, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %430 = vector.maskedload %out0_1[%b0, %396, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %431 = vector.maskedload %out0_1[%b0, %394, %j_right_panel], %375, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  scf.yield %424, %425, %426, %427, %428, %429, %430, %431 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %432 = arith.addi %k0_right_piece, %c16384 overflow<nsw> : index
                %433 = arith.minsi %432, %5 : index
                %434, %435, %436, %437, %438, %439, %440, %441 = scf.for %k0_right = %k0_right_piece to %433 step %c1 iter_args(%442 = %408, %443 = %409, %444 = %410, %445 = %411, %446 = %412, %447 = %413, %448 = %414, %449 = %415) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                  %450 = memref.load %a[%b0, %i_right_tile, %k0_right] : memref<?x?x?xf64>
                  %451 = vector.broadcast %450 : f64 to vector<4xf64>
                  %452 = memref.load %a[%b0, %406, %k0_right] : memref<?x?x?xf64>
                  %453 = vector.broadcast %452 : f64 to vector<4xf64>
                  %454 = memref.load %a[%b0, %404, %k0_right] : memref<?x?x?xf64>
                  %455 = vector.broadcast %454 : f64 to vector<4xf64>
                  %456 = memref.load %a[%b0, %402, %k0_right] : memref<?x?x?xf64>
                  %457 = vector.broadcast %456 : f64 to vector<4xf64>
                  %458 = memref.load %a[%b0, %400, %k0_right] : memref<?x?x?xf64>
                  %459 = vector.broadcast %458 : f64 to vector<4xf64>
                  %460 = memref.load %a[%b0, %398, %k0_right] : memref<?x?x?xf64>
                  %461 = vector.broadcast %460 : f64 to vector<4xf64>
                  %462 = memref.load %a[%b0, %396, %k0_right] : memref<?x?x?xf64>
                  %463 = vector.broadcast %462 : f64 to vector<4xf64>
                  %464 = memref.load %a[%b0, %394, %k0_right] : memref<?x?x?xf64>
                  %465 = vector.broadcast %464 : f64 to vector<4xf64>
                  %466 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
                  %467 = vector.maskedload %copy_3[%466, %c0], %375, %0 : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xi1>, vector<4xf64> into vector<4xf64>
                  %468 = arith.mulf %451, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %469 = arith.mulf %453, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %470 = arith.mulf %455, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %471 = arith.mulf %457, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %472 = arith.mulf %459, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %473 = arith.mulf %461, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %474 = arith.mulf %463, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %475 = arith.mulf %465, %467 fastmath<reassoc,contract> : vector<4xf64>
                  %476 = arith.addf %442, %468 fastmath<reassoc,contract> : vector<4xf64>
                  %477 = arith.addf %443, %469 fastmath<reassoc,contract> : vector<4xf64>
                  %478 = arith.addf %444, %470 fastmath<reassoc,contract> : vector<4xf64>
                  %479 = arith.addf %445, %471 fastmath<reassoc,contract> : vector<4xf64>
                  %480 = arith.addf %446, %472 fastmath<reassoc,contract> : vector<4xf64>
                  %481 = arith.addf %447, %473 fastmath<reassoc,contract> : vector<4xf64>
                  %482 = arith.addf %448, %474 fastmath<reassoc,contract> : vector<4xf64>
                  %483 = arith.addf %449, %475 fastmath<reassoc,contract> : vector<4xf64>
                  scf.yield %476, %477, %478, %479, %480, %481, %482, %483 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
                }
                %484 = arith.cmpi slt, %c0, %391 : index
                %485 = arith.cmpi slt, %c1, %391 : index
                %486 = arith.cmpi slt, %c2, %391 : index
                %487 = arith.cmpi slt, %c3, %391 : index
                %488 = arith.cmpi slt, %c4, %391 : index
                %489 = arith.cmpi slt, %c5, %391 : index
                %490 = arith.cmpi slt, %c6, %391 : index
                %491 = arith.cmpi slt, %c7, %391 : index
                vector.maskedstore %out0_1[%b0, %i_right_tile, %j_right_panel], %375, %434 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %406, %j_right_panel], %375, %435 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %404, %j_right_panel], %375, %436 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %402, %j_right_panel], %375, %437 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %400, %j_right_panel], %375, %438 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %398, %j_right_panel], %375, %439 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %396, %j_right_panel], %375, %440 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
                vector.maskedstore %out0_1[%b0, %394, %j_right_panel], %375, %441 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64>
              }
              memref.dealloc %copy_2 : memref<?x?xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %492 = arith.constant 0 : index
    %493 = arith.maxsi %7, %492 : index
    %494 = arith.constant 2 : index
    %495 = arith.shrsi %7, %494 : index
    %496 = arith.constant 4 : index
    %497 = arith.muli %495, %496 : index
    %498 = arith.constant 0 : index
    %499 = arith.maxsi %497, %498 : index
    %500 = arith.constant 3 : index
    %501 = arith.addi %499, %500 : index
    %502 = arith.constant 4 : index
    %503 = arith.divui %501, %502 : index
    %504 = arith.constant 5 : index
    %505 = arith.muli %503, %504 : index
    %506 = arith.constant 8 : index
    %507 = arith.addi %506, %505 : index
    %508 = arith.constant 7 : index
    %509 = arith.addi %507, %508 : index
    %510 = arith.muli %493, %509 : index
    %511 = arith.constant 32768 : index
    %512 = arith.cmpi sge, %510, %511 : index
    "omp.parallel"(%512) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %7, %c1) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i: index):
          %513 = memref.load %v[%i] : memref<?xf64>
          %514 = vector.broadcast %513 : f64 to vector<4xf64>
          %515 = arith.shrsi %7, %c2 : index
          %516 = arith.muli %515, %c4 overflow<nsw> : index
          scf.for %j = %c0 to %516 step %c4 {
            %517 = vector.load %v[%j] : memref<?xf64>, vector<4xf64>
            %518 = arith.mulf %514, %517 : vector<4xf64>
            vector.store %518, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
          }
          %519 = arith.cmpi slt, %516, %7 : index
          scf.if %519 {
            %520 = arith.subi %7, %516 overflow<nsw> : index
            %521 = vector.create_mask %520 : vector<4xi1>
            %522 = vector.maskedload %v[%516], %521, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %523 = arith.mulf %514, %522 : vector<4xf64>
            vector.maskedstore %out1_1[%i, %516], %521, %523 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %524 = arith.shrsi %4, %c3 : index
    %525 = arith.muli %524, %c8 overflow<nsw> : index
    scf.for %j_1_block = %c0 to %525 step %c8 {
      %526 = arith.addi %j_1_block, %c8 overflow<nsw> : index
      scf.for %j_1_panel = %j_1_block to %526 step %c8 {
        %a_copy = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
        scf.for %k1_1_copy = %c0 to %3 step %c1 {
          scf.for %k0_1_copy = %c0 to %5 step %c1 {
            %527 = memref.load %a[%k1_1_copy, %j_1_panel, %k0_1_copy] : memref<?x?x?xf64>
            %528 = arith.addi %j_1_panel, %c1 overflow<nsw> : index
            %529 = memref.load %a[%k1_1_copy, %528, %k0_1_copy] : memref<?x?x?xf64>
            %530 = arith.addi %j_1_panel, %c2 overflow<nsw> : index
            %531 = memref.load %a[%k1_1_copy, %530, %k0_1_copy] : memref<?x?x?xf64>
            %532 = arith.addi %j_1_panel, %c3 overflow<nsw> : index
            %533 = memref.load %a[%k1_1_copy, %532, %k0_1_copy] : memref<?x?x?xf64>
            %534 = vector.from_elements %527, %529, %531, %533 : vector<4xf64>
            %535 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
            %536 = memref.load %a[%k1_1_copy, %535, %k0_1_copy] : memref<?x?x?xf64>
            %537 = arith.addi %j_1_panel, %c5 overflow<nsw> : index
            %538 = memref.load %a[%k1_1_copy, %537, %k0_1_copy] : memref<?x?x?xf64>
            %539 = arith.addi %j_1_panel, %c6 overflow<nsw> : index
            %540 = memref.load %a[%k1_1_copy, %539, %k0_1_copy] : memref<?x?x?xf64>
            %541 = arith.addi %j_1_panel, %c7 overflow<nsw> : index
            %542 = memref.load %a[%k1_1_copy, %541, %k0_1_copy] : memref<?x?x?xf64>
            %543 = vector.from_elements %536, %538, %540, %542 : vector<4xf64>
            vector.store %534, %a_copy[%k1_1_copy, %k0_1_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
            %544 = arith.addi %c0, %c4 overflow<nsw> : index
            vector.store %543, %a_copy[%k1_1_copy, %k0_1_copy, %544] : memref<?x?x8xf64>, vector<4xf64>
          }
        }
        %545 = arith.subi %4, %j_1_block overflow<nsw> : index
        %546 = arith.floordivsi %545, %c6 : index
        %547 = arith.muli %546, %c6 overflow<nsw> : index
        %548 = arith.addi %547, %j_1_block overflow<nsw> : index
        scf.for %i_1_tile = %j_1_block to %548 step %c6 {
          %549, %550, %551, %552, %553, %554, %555, %556, %557, %558, %559, %560 = scf.for %k1 = %c0 to %3 step %c1 iter_args(%561 = %0, %562 = %0, %563 = %0, %564 = %0, %565 = %0, %566 = %0, %567 = %0, %568 = %0, %569 = %0, %570 = %0, %571 = %0, %572 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %573, %574, %575, %576, %577, %578, %579, %580, %581, %582, %583, %584 = scf.for %k0_1 = %c0 to %5 step %c1 iter_args(%585 = %561, %586 = %562, %587 = %563, %588 = %564, %589 = %565, %590 = %566, %591 = %567, %592 = %568, %593 = %569, %594 = %570, %595 = %571, %596 = %572) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %597 = memref.load %a[%k1, %i_1_tile, %k0_1] : memref<?x?x?xf64>
              %598 = vector.broadcast %597 : f64 to vector<4xf64>
              %599 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
              %600 = memref.load %a[%k1, %599, %k0_1] : memref<?x?x?xf64>
              %601 = vector.broadcast %600 : f64 to vector<4xf64>
              %602 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
              %603 = memref.load %a[%k1, %602, %k0_1] : memref<?x?x?xf64>
              %604 = vector.broadcast %603 : f64 to vector<4xf64>
              %605 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
              %606 = memref.load %a[%k1, %605, %k0_1] : memref<?x?x?xf64>
              %607 = vector.broadcast %606 : f64 to vector<4xf64>
              %608 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
              %609 = memref.load %a[%k1, %608, %k0_1] : memref<?x?x?xf64>
              %610 = vector.broadcast %609 : f64 to vector<4xf64>
              %611 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
              %612 = memref.load %a[%k1, %611, %k0_1] : memref<?x?x?xf64>
              %613 = vector.broadcast %612 : f64 to vector<4xf64>
              %614 = vector.load %a_copy[%k1, %k0_1, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %615 = arith.addi %c0, %c4 overflow<nsw> : index
              %616 = vector.load %a_copy[%k1, %k0_1, %615] : memref<?x?x8xf64>, vector<4xf64>
              %617 = arith.mulf %598, %614 fastmath<reassoc,contract> : vector<4xf64>
              %618 = arith.mulf %598, %616 fastmath<reassoc,contract> : vector<4xf64>
              %619 = arith.mulf %601, %614 fastmath<reassoc,contract> : vector<4xf64>
              %620 = arith.mulf %601, %616 fastmath<reassoc,contract> : vector<4xf64>
              %621 = arith.mulf %604, %614 fastmath<reassoc,contract> : vector<4xf64>
              %622 = arith.mulf %604, %616 fastmath<reassoc,contract> : vector<4xf64>
              %623 = arith.mulf %607, %614 fastmath<reassoc,contract> : vector<4xf64>
              %624 = arith.mulf %607, %616 fastmath<reassoc,contract> : vector<4xf64>
              %625 = arith.mulf %610, %614 fastmath<reassoc,contract> : vector<4xf64>
              %626 = arith.mulf %610, %616 fastmath<reassoc,contract> : vector<4xf64>
              %627 = arith.mulf %613, %614 fastmath<reassoc,contract> : vector<4xf64>
              %628 = arith.mulf %613, %616 fastmath<reassoc,contract> : vector<4xf64>
              %629 = arith.addf %585, %617 fastmath<reassoc,contract> : vector<4xf64>
              %630 = arith.addf %586, %618 fastmath<reassoc,contract> : vector<4xf64>
              %631 = arith.addf %587, %619 fastmath<reassoc,contract> : vector<4xf64>
              %632 = arith.addf %588, %620 fastmath<reassoc,contract> : vector<4xf64>
              %633 = arith.addf %589, %621 fastmath<reassoc,contract> : vector<4xf64>
              %634 = arith.addf %590, %622 fastmath<reassoc,contract> : vector<4xf64>
              %635 = arith.addf %591, %623 fastmath<reassoc,contract> : vector<4xf64>
              %636 = arith.addf %592, %624 fastmath<reassoc,contract> : vector<4xf64>
              %637 = arith.addf %593, %625 fastmath<reassoc,contract> : vector<4xf64>
              %638 = arith.addf %594, %626 fastmath<reassoc,contract> : vector<4xf64>
              %639 = arith.addf %595, %627 fastmath<reassoc,contract> : vector<4xf64>
              %640 = arith.addf %596, %628 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %629, %630, %631, %632, %633, %634, %635, %636, %637, %638, %639, %640 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %573, %574, %575, %576, %577, %578, %579, %580, %581, %582, %583, %584 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          vector.store %549, %out2_1[%i_1_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %641 = arith.addi %j_1_panel, %c4 overflow<nsw> : index
          vector.store %550, %out2_1[%i_1_tile, %641] : memref<?x?xf64>, vector<4xf64>
          %642 = arith.addi %i_1_tile, %c1 overflow<nsw> : index
          vector.store %551, %out2_1[%642, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %552, %out2_1[%642, %641] : memref<?x?xf64>, vector<4xf64>
          %643 = arith.addi %i_1_tile, %c2 overflow<nsw> : index
          vector.store %553, %out2_1[%643, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %554, %out2_1[%643, %641] : memref<?x?xf64>, vector<4xf64>
          %644 = arith.addi %i_1_tile, %c3 overflow<nsw> : index
          vector.store %555, %out2_1[%644, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %556, %out2_1[%644, %641] : memref<?x?xf64>, vector<4xf64>
          %645 = arith.addi %i_1_tile, %c4 overflow<nsw> : index
          vector.store %557, %out2_1[%645, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %558, %out2_1[%645, %641] : memref<?x?xf64>, vector<4xf64>
          %646 = arith.addi %i_1_tile, %c5 overflow<nsw> : index
          vector.store %559, %out2_1[%646, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %560, %out2_1[%646, %641] : memref<?x?xf64>, vector<4xf64>
        }
        scf.for %i_1_below_tile = %548 to %4 step %c4 {
          %647 = arith.addi %i_1_below_tile, %c4 overflow<nsw> : index
          %648 = arith.subi %647, %i_1_below_tile overflow<nsw> : index
          %649 = arith.subi %4, %i_1_below_tile overflow<nsw> : index
          %650 = arith.minsi %648, %649 : index
          %651 = arith.addi %650, %minus1 overflow<nsw> : index
          %652 = arith.minsi %651, %c3 : index
          %653 = arith.addi %i_1_below_tile, %652 : index
          %654 = arith.minsi %651, %c2 : index
          %655 = arith.addi %i_1_below_tile, %654 : index
          %656 = arith.minsi %651, %c1 : index
          %657 = arith.addi %i_1_below_tile, %656 : index
          %658, %659, %660, %661, %662, %663, %664, %665 = scf.for %k1_1_below = %c0 to %3 step %c1 iter_args(%666 = %0, %667 = %0, %668 = %0, %669 = %0, %670 = %0, %671 = %0, %672 = %0, %673 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %674, %675, %676, %677, %678, %679, %680, %681 = scf.for %k0_1_below = %c0 to %5 step %c1 iter_args(%682 = %666, %683 = %667, %684 = %668, %685 = %669, %686 = %670, %687 = %671, %688 = %672, %689 = %673) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %690 = memref.load %a[%k1_1_below, %i_1_below_tile, %k0_1_below] : memref<?x?x?xf64>
              %691 = vector.broadcast %690 : f64 to vector<4xf64>
              %692 = memref.load %a[%k1_1_below, %657, %k0_1_below] : memref<?x?x?xf64>
              %693 = vector.broadcast %692 : f64 to vector<4xf64>
              %694 = memref.load %a[%k1_1_below, %655, %k0_1_below] : memref<?x?x?xf64>
              %695 = vector.broadcast %694 : f64 to vector<4xf64>
              %696 = memref.load %a[%k1_1_below, %653, %k0_1_below] : memref<?x?x?xf64>
              %697 = vector.broadcast %696 : f64 to vector<4xf64>
              %698 = vector.load %a_copy[%k1_1_below, %k0_1_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %699 = arith.addi %c0, %c4 overflow<nsw> : index
              %700 = vector.load %a_copy[%k1_1_below, %k0_1_below, %699] : memref<?x?x8xf64>, vector<4xf64>
              %701 = arith.mulf %691, %698 fastmath<reassoc,contract> : vector<4xf64>
              %702 = arith.mulf %691, %700 fastmath<reassoc,contract> : vector<4xf64>
              %703 = arith.mulf %693, %698 fastmath<reassoc,contract> : vector<4xf64>
              %704 = arith.mulf %693, %700 fastmath<reassoc,contract> : vector<4xf64>
              %705 = arith.mulf %695, %698 fastmath<reassoc,contract> : vector<4xf64>
              %706 = arith.mulf %695, %700 fastmath<reassoc,contract> : vector<4xf64>
              %707 = arith.mulf %697, %698 fastmath<reassoc,contract> : vector<4xf64>
              %708 = arith.mulf %697, %700 fastmath<reassoc,contract> : vector<4xf64>
              %709 = arith.addf %682, %701 fastmath<reassoc,contract> : vector<4xf64>
              %710 = arith.addf %683, %702 fastmath<reassoc,contract> : vector<4xf64>
              %711 = arith.addf %684, %703 fastmath<reassoc,contract> : vector<4xf64>
              %712 = arith.addf %685, %704 fastmath<reassoc,contract> : vector<4xf64>
              %713 = arith.addf %686, %705 fastmath<reassoc,contract> : vector<4xf64>
              %714 = arith.addf %687, %706 fastmath<reassoc,contract> : vector<4xf64>
              %715 = arith.addf %688, %707 fastmath<reassoc,contract> : vector<4xf64>
              %716 = arith.addf %689, %708 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %709, %710, %711, %712, %713, %714, %715, %716 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            scf.yield %674, %675, %676, %677, %678, %679, %680, %681 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %717 = arith.cmpi slt, %c0, %650 : index
          %718 = arith.cmpi slt, %c1, %650 : index
          %719 = arith.cmpi slt, %c2, %650 : index
          %720 = arith.cmpi slt, %c3, %650 : index
          vector.store %658, %out2_1[%i_1_below_tile, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          %721 = arith.addi %j_1_panel, %c4 : index
          vector.store %659, %out2_1[%i_1_below_tile, %721] : memref<?x?xf64>, vector<4xf64>
          vector.store %660, %out2_1[%657, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %661, %out2_1[%657, %721] : memref<?x?xf64>, vector<4xf64>
          vector.store %662, %out2_1[%655, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %663, %out2_1[%655, %721] : memref<?x?xf64>, vector<4xf64>
          vector.store %664, %out2_1[%653, %j_1_panel] : memref<?x?xf64>, vector<4xf64>
          vector.store %665, %out2_1[%653, %721] : memref<?x?xf64>, vector<4xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %722 = arith.muli %524, %minus8 overflow<nsw> : index
    %723 = arith.addi %4, %722 overflow<nsw> : index
    %724 = arith.shrsi %723, %c3 : index
    %725 = arith.muli %724, %c8 overflow<nsw> : index
    %726 = arith.addi %725, %525 overflow<nsw> : index
    %727 = arith.addi %723, %c5 overflow<nsw> : index
    %728 = arith.floordivsi %727, %c6 : index
    %729 = arith.muli %728, %minus6 overflow<nsw> : index
    %730 = arith.addi %525, %729 overflow<nsw> : index
    %731 = arith.addi %723, %c3 overflow<nsw> : index
    %732 = arith.floordivsi %731, %c6 : index
    %733 = arith.muli %732, %c6 overflow<nsw> : index
    %734 = arith.addi %730, %733 overflow<nsw> : index
    %735 = arith.addi %723, %c1 overflow<nsw> : index
    %736 = arith.floordivsi %735, %c6 : index
    %737 = arith.muli %736, %c6 overflow<nsw> : index
    %738 = arith.addi %734, %737 overflow<nsw> : index
    %739 = arith.maxsi %738, %525 : index
    %740 = arith.minsi %739, %4 : index
    %741 = arith.subi %726, %525 : index
    %742 = arith.constant 0 : index
    %743 = arith.maxsi %741, %742 : index
    %744 = arith.constant 7 : index
    %745 = arith.addi %743, %744 : index
    %746 = arith.constant 8 : index
    %747 = arith.divui %745, %746 : index
    %748 = arith.constant 0 : index
    %749 = arith.maxsi %3, %748 : index
    %750 = arith.constant 0 : index
    %751 = arith.maxsi %5, %750 : index
    %752 = arith.constant 30 : index
    %753 = arith.muli %751, %752 : index
    %754 = arith.constant 1 : index
    %755 = arith.addi %754, %753 : index
    %756 = arith.muli %749, %755 : index
    %757 = arith.subi %740, %525 : index
    %758 = arith.constant 0 : index
    %759 = arith.maxsi %757, %758 : index
    %760 = arith.constant 5 : index
    %761 = arith.addi %759, %760 : index
    %762 = arith.constant 6 : index
    %763 = arith.divui %761, %762 : index
    %764 = arith.constant 47 : index
    %765 = arith.muli %751, %764 : index
    %766 = arith.constant 1 : index
    %767 = arith.addi %766, %765 : index
    %768 = arith.muli %749, %767 : index
    %769 = arith.constant 47 : index
    %770 = arith.addi %769, %768 : index
    %771 = arith.muli %763, %770 : index
    %772 = arith.subi %4, %740 : index
    %773 = arith.constant 0 : index
    %774 = arith.maxsi %772, %773 : index
    %775 = arith.constant 3 : index
    %776 = arith.addi %774, %775 : index
    %777 = arith.constant 4 : index
    %778 = arith.divui %776, %777 : index
    %779 = arith.constant 33 : index
    %780 = arith.muli %751, %779 : index
    %781 = arith.constant 1 : index
    %782 = arith.addi %781, %780 : index
    %783 = arith.muli %749, %782 : index
    %784 = arith.constant 33 : index
    %785 = arith.addi %784, %783 : index
    %786 = arith.muli %778, %785 : index
    %787 = arith.constant 5 : index
    %788 = arith.addi %787, %756 : index
    %789 = arith.addi %788, %771 : index
    %790 = arith.addi %789, %786 : index
    %791 = arith.muli %747, %790 : index
    %792 = arith.constant 32768 : index
    %793 = arith.cmpi sge, %791, %792 : index
    "omp.parallel"(%793) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%525, %726, %c8) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%j_1_last_panel: index):
          %a_copy_1 = memref.alloc(%3, %5) {alignment = 64 : i64} : memref<?x?x8xf64>
          scf.for %k1_1_last_copy = %c0 to %3 step %c1 {
            scf.for %k0_1_last_copy = %c0 to %5 step %c1 {
              %794 = memref.load %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy] : memref<?x?x?xf64>
              %795 = arith.addi %j_1_last_panel, %c1 overflow<nsw> : index
              %796 = memref.load %a[%k1_1_last_copy, %795, %k0_1_last_copy] : memref<?x?x?xf64>
              %797 = arith.addi %j_1_last_panel, %c2 overflow<nsw> : index
              %798 = memref.load %a[%k1_1_last_copy, %797, %k0_1_last_copy] : memref<?x?x?xf64>
              %799 = arith.addi %j_1_last_panel, %c3 overflow<nsw> : index
              %800 = memref.load %a[%k1_1_last_copy, %799, %k0_1_last_copy] : memref<?x?x?xf64>
              %801 = vector.from_elements %794, %796, %798, %800 : vector<4xf64>
              %802 = arith.addi %j_1_last_panel, %c4 overflow<nsw> : index
              %803 = memref.load %a[%k1_1_last_copy, %802, %k0_1_last_copy] : memref<?x?x?xf64>
              %804 = arith.addi %j_1_last_panel, %c5 overflow<nsw> : index
              %805 = memref.load %a[%k1_1_last_copy, %804, %k0_1_last_copy] : memref<?x?x?xf64>
              %806 = arith.addi %j_1_last_panel, %c6 overflow<nsw> : index
              %807 = memref.load %a[%k1_1_last_copy, %806, %k0_1_last_copy] : memref<?x?x?xf64>
              %808 = arith.addi %j_1_last_panel, %c7 overflow<nsw> : index
              %809 = memref.load %a[%k1_1_last_copy, %808, %k0_1_last_copy] : memref<?x?x?xf64>
              %810 = vector.from_elements %803, %805, %807, %809 : vector<4xf64>
              vector.store %801, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %c0] : memref<?x?x8xf64>, vector<4xf64>
              %811 = arith.addi %c0, %c4 overflow<nsw> : index
              vector.store %810, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %811] : memref<?x?x8xf64>, vector<4xf64>
            }
          }
          scf.for %i_1_last_tile = %525 to %740 step %c6 {
            %812 = arith.addi %i_1_last_tile, %c6 overflow<nsw> : index
            %813 = arith.subi %812, %i_1_last_tile overflow<nsw> : index
            %814 = arith.subi %740, %i_1_last_tile overflow<nsw> : index
            %815 = arith.minsi %813, %814 : index
            %816 = arith.addi %815, %minus1 overflow<nsw> : index
            %817 = arith.minsi %816, %c5 : index
            %818 = arith.addi %i_1_last_tile, %817 : index
            %819 = arith.minsi %816, %c4 : index
            %820 = arith.addi %i_1_last_tile, %819 : index
            %821 = arith.minsi %816, %c3 : index
            %822 = arith.addi %i_1_last_tile, %821 : index
            %823 = arith.minsi %816, %c2 : index
            %824 = arith.addi %i_1_last_tile, %823 : index
            %825 = arith.minsi %816, %c1 : index
            %826 = arith.addi %i_1_last_tile, %825 : index
            %827, %828, %829, %830, %831, %832, %833, %834, %835, %836, %837, %838 = scf.for %k1_1 = %c0 to %3 step %c1 iter_args(%839 = %0, %840 = %0, %841 = %0, %842 = %0, %843 = %0, %844 = %0, %845 = %0, %846 = %0, %847 = %0, %848 = %0, %849 = %0, %850 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %851, %852, %853, %854, %855, %856, %857, %858, %859, %860, %861, %862 = scf.for %k0_2 = %c0 to %5 step %c1 iter_args(%863 = %839, %864 = %840, %865 = %841, %866 = %842, %867 = %843, %868 = %844, %869 = %845, %870 = %846, %871 = %847, %872 = %848, %873 = %849, %874 = %850) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %875 = memref.load %a[%k1_1, %i_1_last_tile, %k0_2] : memref<?x?x?xf64>
                %876 = vector.broadcast %875 : f64 to vector<4xf64>
                %877 = memref.load %a[%k1_1, %826, %k0_2] : memref<?x?x?xf64>
                %878 = vector.broadcast %877 : f64 to vector<4xf64>
                %879 = memref.load %a[%k1_1, %824, %k0_2] : memref<?x?x?xf64>
                %880 = vector.broadcast %879 : f64 to vector<4xf64>
                %881 = memref.load %a[%k1_1, %822, %k0_2] : memref<?x?x?xf64>
                %882 = vector.broadcast %881 : f64 to vector<4xf64>
                %883 = memref.load %a[%k1_1, %820, %k0_2] : memref<?x?x?xf64>
                %884 = vector.broadcast %883 : f64 to vector<4xf64>
                %885 = memref.load %a[%k1_1, %818, %k0_2] : memref<?x?x?xf64>
                %886 = vector.broadcast %885 : f64 to vector<4xf64>
                %887 = vector.load %a_copy_1[%k1_1, %k0_2, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %888 = arith.addi %c0, %c4 overflow<nsw> : index
                %889 = vector.load %a_copy_1[%k1_1, %k0_2, %888] : memref<?x?x8xf64>, vector<4xf64>
                %890 = arith.mulf %876, %887 fastmath<reassoc,contract> : vector<4xf64>
                %891 = arith.mulf %876, %889 fastmath<reassoc,contract> : vector<4xf64>
                %892 = arith.mulf %878, %887 fastmath<reassoc,contract> : vector<4xf64>
                %893 = arith.mulf %878, %889 fastmath<reassoc,contract> : vector<4xf64>
                %894 = arith.mulf %880, %887 fastmath<reassoc,contract> : vector<4xf64>
                %895 = arith.mulf %880, %889 fastmath<reassoc,contract> : vector<4xf64>
                %896 = arith.mulf %882, %887 fastmath<reassoc,contract> : vector<4xf64>
                %897 = arith.mulf %882, %889 fastmath<reassoc,contract> : vector<4xf64>
                %898 = arith.mulf %884, %887 fastmath<reassoc,contract> : vector<4xf64>
                %899 = arith.mulf %884, %889 fastmath<reassoc,contract> : vector<4xf64>
                %900 = arith.mulf %886, %887 fastmath<reassoc,contract> : vector<4xf64>
                %901 = arith.mulf %886, %889 fastmath<reassoc,contract> : vector<4xf64>
                %902 = arith.addf %863, %890 fastmath<reassoc,contract> : vector<4xf64>
                %903 = arith.addf %864, %891 fastmath<reassoc,contract> : vector<4xf64>
                %904 = arith.addf %865, %892 fastmath<reassoc,contract> : vector<4xf64>
                %905 = arith.addf %866, %893 fastmath<reassoc,contract> : vector<4xf64>
                %906 = arith.addf %867, %894 fastmath<reassoc,contract> : vector<4xf64>
                %907 = arith.addf %868, %895 fastmath<reassoc,contract> : vector<4xf64>
                %908 = arith.addf %869, %896 fastmath<reassoc,contract> : vector<4xf64>
                %909 = arith.addf %870, %897 fastmath<reassoc,contract> : vector<4xf64>
                %910 = arith.addf %871, %898 fastmath<reassoc,contract> : vector<4xf64>
                %911 = arith.addf %872, %899 fastmath<reassoc,contract> : vector<4xf64>
                %912 = arith.addf %873, %900 fastmath<reassoc,contract> : vector<4xf64>
                %913 = arith.addf %874, %901 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %902, %903, %904, %905, %906, %907, %908, %909, %910, %911, %912, %913 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %851, %852, %853, %854, %855, %856, %857, %858, %859, %860, %861, %862 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %914 = arith.cmpi slt, %c0, %815 : index
            %915 = arith.cmpi slt, %c1, %815 : index
            %916 = arith.cmpi slt, %c2, %815 : index
            %917 = arith.cmpi slt, %c3, %815 : index
            %918 = arith.cmpi slt, %c4, %815 : index
            %919 = arith.cmpi slt, %c5, %815 : index
            vector.store %827, %out2_1[%i_1_last_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %920 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %828, %out2_1[%i_1_last_tile, %920] : memref<?x?xf64>, vector<4xf64>
            vector.store %829, %out2_1[%826, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %830, %out2_1[%826, %920] : memref<?x?xf64>, vector<4xf64>
            vector.store %831, %out2_1[%824, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %832, %out2_1[%824, %920] : memref<?x?xf64>, vector<4xf64>
            vector.store %833, %out2_1[%822, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %834, %out2_1[%822, %920] : memref<?x?xf64>, vector<4xf64>
            vector.store %835, %out2_1[%820, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %836, %out2_1[%820, %920] : memref<?x?xf64>, vector<4xf64>
            vector.store %837, %out2_1[%818, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %838, %out2_1[%818, %920] : memref<?x?xf64>, vector<4xf64>
          }
          scf.for %i_1_last_below_tile = %740 to %4 step %c4 {
            %921 = arith.addi %i_1_last_below_tile, %c4 overflow<nsw> : index
            %922 = arith.subi %921, %i_1_last_below_tile overflow<nsw> : index
            %923 = arith.subi %4, %i_1_last_below_tile overflow<nsw> : index
            %924 = arith.minsi %922, %923 : index
            %925 = arith.addi %924, %minus1 overflow<nsw> : index
            %926 = arith.minsi %925, %c3 : index
            %927 = arith.addi %i_1_last_below_tile, %926 : index
            %928 = arith.minsi %925, %c2 : index
            %929 = arith.addi %i_1_last_below_tile, %928 : index
            %930 = arith.minsi %925, %c1 : index
            %931 = arith.addi %i_1_last_below_tile, %930 : index
            %932, %933, %934, %935, %936, %937, %938, %939 = scf.for %k1_1_last_below = %c0 to %3 step %c1 iter_args(%940 = %0, %941 = %0, %942 = %0, %943 = %0, %944 = %0, %945 = %0, %946 = %0, %947 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %948, %949, %950, %951, %952, %953, %954, %955 = scf.for %k0_1_last_below = %c0 to %5 step %c1 iter_args(%956 = %940, %957 = %941, %958 = %942, %959 = %943, %960 = %944, %961 = %945, %962 = %946, %963 = %947) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
                %964 = memref.load %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below] : memref<?x?x?xf64>
                %965 = vector.broadcast %964 : f64 to vector<4xf64>
                %966 = memref.load %a[%k1_1_last_below, %931, %k0_1_last_below] : memref<?x?x?xf64>
                %967 = vector.broadcast %966 : f64 to vector<4xf64>
                %968 = memref.load %a[%k1_1_last_below, %929, %k0_1_last_below] : memref<?x?x?xf64>
                %969 = vector.broadcast %968 : f64 to vector<4xf64>
                %970 = memref.load %a[%k1_1_last_below, %927, %k0_1_last_below] : memref<?x?x?xf64>
                %971 = vector.broadcast %970 : f64 to vector<4xf64>
                %972 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %c0] : memref<?x?x8xf64>, vector<4xf64>
                %973 = arith.addi %c0, %c4 overflow<nsw> : index
                %974 = vector.load %a_copy_1[%k1_1_last_below, %k0_1_last_below, %973] : memref<?x?x8xf64>, vector<4xf64>
                %975 = arith.mulf %965, %972 fastmath<reassoc,contract> : vector<4xf64>
                %976 = arith.mulf %965, %974 fastmath<reassoc,contract> : vector<4xf64>
                %977 = arith.mulf %967, %972 fastmath<reassoc,contract> : vector<4xf64>
                %978 = arith.mulf %967, %974 fastmath<reassoc,contract> : vector<4xf64>
                %979 = arith.mulf %969, %972 fastmath<reassoc,contract> : vector<4xf64>
                %980 = arith.mulf %969, %974 fastmath<reassoc,contract> : vector<4xf64>
                %981 = arith.mulf %971, %972 fastmath<reassoc,contract> : vector<4xf64>
                %982 = arith.mulf %971, %974 fastmath<reassoc,contract> : vector<4xf64>
                %983 = arith.addf %956, %975 fastmath<reassoc,contract> : vector<4xf64>
                %984 = arith.addf %957, %976 fastmath<reassoc,contract> : vector<4xf64>
                %985 = arith.addf %958, %977 fastmath<reassoc,contract> : vector<4xf64>
                %986 = arith.addf %959, %978 fastmath<reassoc,contract> : vector<4xf64>
                %987 = arith.addf %960, %979 fastmath<reassoc,contract> : vector<4xf64>
                %988 = arith.addf %961, %980 fastmath<reassoc,contract> : vector<4xf64>
                %989 = arith.addf %962, %981 fastmath<reassoc,contract> : vector<4xf64>
                %990 = arith.addf %963, %982 fastmath<reassoc,contract> : vector<4xf64>
                scf.yield %983, %984, %985, %986, %987, %988, %989, %990 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
              }
              scf.yield %948, %949, %950, %951, %952, %953, %954, %955 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %991 = arith.cmpi slt, %c0, %924 : index
            %992 = arith.cmpi slt, %c1, %924 : index
            %993 = arith.cmpi slt, %c2, %924 : index
            %994 = arith.cmpi slt, %c3, %924 : index
            vector.store %932, %out2_1[%i_1_last_below_tile, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            %995 = arith.addi %j_1_last_panel, %c4 : index
            vector.store %933, %out2_1[%i_1_last_below_tile, %995] : memref<?x?xf64>, vector<4xf64>
            vector.store %934, %out2_1[%931, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %935, %out2_1[%931, %995] : memref<?x?xf64>, vector<4xf64>
            vector.store %936, %out2_1[%929, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %937, %out2_1[%929, %995] : memref<?x?xf64>, vector<4xf64>
            vector.store %938, %out2_1[%927, %j_1_last_panel] : memref<?x?xf64>, vector<4xf64>
            vector.store %939, %out2_1[%927, %995] : memref<?x?xf64>, vector<4xf64>
          }
          memref.dealloc %a_copy_1 : memref<?x?x8xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %996 = arith.andi %4, %c7 : index
    %997 = arith.minsi %c4, %996 : index
    %998 = arith.maxsi %997, %c0 : index
    scf.for %j_1_last_right_panel = %726 to %4 step %c4 {
      %a_copy_2 = memref.alloc(%3, %5, %998) {alignment = 64 : i64} : memref<?x?x?xf64>
      %999 = arith.constant 0 : index
      %1000 = arith.maxsi %3, %999 : index
      %1001 = arith.constant 0 : index
      %1002 = arith.maxsi %5, %1001 : index
      %1003 = arith.constant 4 : index
      %1004 = arith.addi %j_1_last_right_panel, %1003 : index
      %1005 = arith.minsi %1004, %4 : index
      %1006 = arith.subi %1005, %j_1_last_right_panel : index
      %1007 = arith.constant 0 : index
      %1008 = arith.maxsi %1006, %1007 : index
      %1009 = arith.constant 5 : index
      %1010 = arith.muli %1008, %1009 : index
      %1011 = arith.constant 3 : index
      %1012 = arith.addi %1011, %1010 : index
      %1013 = arith.muli %1002, %1012 : index
      %1014 = arith.constant 1 : index
      %1015 = arith.addi %1014, %1013 : index
      %1016 = arith.muli %1000, %1015 : index
      %1017 = arith.constant 32768 : index
      %1018 = arith.cmpi sge, %1016, %1017 : index
      "omp.parallel"(%1018) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
        "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
          "omp.loop_nest"(%c0, %3, %c1) <{collapse_num_loops = 1 : i64}> ({
          ^bb0(%k1_1_last_right_copy: index):
            scf.for %k0_1_last_right_copy = %c0 to %5 step %c1 {
              %1019 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
              %1020 = arith.minsi %1019, %4 : index
              scf.for %j_1_last_right_copy = %j_1_last_right_panel to %1020 step %c1 {
                %1021 = memref.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
                %1022 = arith.subi %j_1_last_right_copy, %j_1_last_right_panel overflow<nsw> : index
                memref.store %1021, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %1022] : memref<?x?x?xf64>
              }
            }
            omp.yield
          }) : (index, index, index) -> ()
        }) : () -> ()
        "omp.terminator"() : () -> ()
      }) : (i1) -> ()
      %1023 = arith.addi %j_1_last_right_panel, %c4 overflow<nsw> : index
      %1024 = arith.subi %1023, %j_1_last_right_panel overflow<nsw> : index
      %1025 = arith.subi %4, %j_1_last_right_panel overflow<nsw> : index
      %1026 = arith.minsi %1024, %1025 : index
      %1027 = vector.create_mask %1026 : vector<4xi1>
      %1028 = arith.cmpi slt, %525, %4 : index
      scf.if %1028 {
        %1029 = arith.addi %525, %c8 overflow<nsw> : index
        %1030 = arith.subi %1029, %525 overflow<nsw> : index
        %1031 = arith.subi %4, %525 overflow<nsw> : index
        %1032 = arith.minsi %1030, %1031 : index
        %1033 = arith.addi %1032, %minus1 overflow<nsw> : index
        %1034 = arith.minsi %1033, %c7 : index
        %1035 = arith.addi %525, %1034 : index
        %1036 = arith.minsi %1033, %c6 : index
        %1037 = arith.addi %525, %1036 : index
        %1038 = arith.minsi %1033, %c5 : index
        %1039 = arith.addi %525, %1038 : index
        %1040 = arith.minsi %1033, %c4 : index
        %1041 = arith.addi %525, %1040 : index
        %1042 = arith.minsi %1033, %c3 : index
        %1043 = arith.addi %525, %1042 : index
        %1044 = arith.minsi %1033, %c2 : index
        %1045 = arith.addi %525, %1044 : index
        %1046 = arith.minsi %1033, %c1 : index
        %1047 = arith.addi %525, %1046 : index
        %1048, %1049, %1050, %1051, %1052, %1053, %1054, %1055 = scf.for %k1_1_last_right = %c0 to %3 step %c1 iter_args(%1056 = %0, %1057 = %0, %1058 = %0, %1059 = %0, %1060 = %0, %1061 = %0, %1062 = %0, %1063 = %0) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %1064, %1065, %1066, %1067, %1068, %1069, %1070, %1071 = scf.for %k0_1_last_right = %c0 to %5 step %c1 iter_args(%1072 = %1056, %1073 = %1057, %1074 = %1058, %1075 = %1059, %1076 = %1060, %1077 = %1061, %1078 = %1062, %1079 = %1063) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %1080 = memref.load %a[%k1_1_last_right, %525, %k0_1_last_right] : memref<?x?x?xf64>
            %1081 = vector.broadcast %1080 : f64 to vector<4xf64>
            %1082 = memref.load %a[%k1_1_last_right, %1047, %k0_1_last_right] : memref<?x?x?xf64>
            %1083 = vector.broadcast %1082 : f64 to vector<4xf64>
            %1084 = memref.load %a[%k1_1_last_right, %1045, %k0_1_last_right] : memref<?x?x?xf64>
            %1085 = vector.broadcast %1084 : f64 to vector<4xf64>
            %1086 = memref.load %a[%k1_1_last_right, %1043, %k0_1_last_right] : memref<?x?x?xf64>
            %1087 = vector.broadcast %1086 : f64 to vector<4xf64>
            %1088 = memref.load %a[%k1_1_last_right, %1041, %k0_1_last_right] : memref<?x?x?xf64>
            %1089 = vector.broadcast %1088 : f64 to vector<4xf64>
            %1090 = memref.load %a[%k1_1_last_right, %1039, %k0_1_last_right] : memref<?x?x?xf64>
            %1091 = vector.broadcast %1090 : f64 to vector<4xf64>
            %1092 = memref.load %a[%k1_1_last_right, %1037, %k0_1_last_right] : memref<?x?x?xf64>
            %1093 = vector.broadcast %1092 : f64 to vector<4xf64>
            %1094 = memref.load %a[%k1_1_last_right, %1035, %k0_1_last_right] : memref<?x?x?xf64>
            %1095 = vector.broadcast %1094 : f64 to vector<4xf64>
            %1096 = vector.maskedload %a_copy_2[%k1_1_last_right, %k0_1_last_right, %c0], %1027, %0 : memref<?x?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
            %1097 = arith.mulf %1081, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1098 = arith.mulf %1083, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1099 = arith.mulf %1085, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1100 = arith.mulf %1087, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1101 = arith.mulf %1089, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1102 = arith.mulf %1091, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1103 = arith.mulf %1093, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1104 = arith.mulf %1095, %1096 fastmath<reassoc,contract> : vector<4xf64>
            %1105 = arith.addf %1072, %1097 fastmath<reassoc,contract> : vector<4xf64>
            %1106 = arith.addf %1073, %1098 fastmath<reassoc,contract> : vector<4xf64>
            %1107 = arith.addf %1074, %1099 fastmath<reassoc,contract> : vector<4xf64>
            %1108 = arith.addf %1075, %1100 fastmath<reassoc,contract> : vector<4xf64>
            %1109 = arith.addf %1076, %1101 fastmath<reassoc,contract> : vector<4xf64>
            %1110 = arith.addf %1077, %1102 fastmath<reassoc,contract> : vector<4xf64>
            %1111 = arith.addf %1078, %1103 fastmath<reassoc,contract> : vector<4xf64>
            %1112 = arith.addf %1079, %1104 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %1105, %1106, %1107, %1108, %1109, %1110, %1111, %1112 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          scf.yield %1064, %1065, %1066, %1067, %1068, %1069, %1070, %1071 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %1113 = arith.cmpi slt, %c0, %1032 : index
        %1114 = arith.cmpi slt, %c1, %1032 : index
        %1115 = arith.cmpi slt, %c2, %1032 : index
        %1116 = arith.cmpi slt, %c3, %1032 : index
        %1117 = arith.cmpi slt, %c4, %1032 : index
        %1118 = arith.cmpi slt, %c5, %1032 : index
        %1119 = arith.cmpi slt, %c6, %1032 : index
        %1120 = arith.cmpi slt, %c7, %1032 : index
        vector.maskedstore %out2_1[%525, %j_1_last_right_panel], %1027, %1048 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1047, %j_1_last_right_panel], %1027, %1049 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1045, %j_1_last_right_panel], %1027, %1050 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1043, %j_1_last_right_panel], %1027, %1051 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1041, %j_1_last_right_panel], %1027, %1052 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1039, %j_1_last_right_panel], %1027, %1053 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1037, %j_1_last_right_panel], %1027, %1054 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
        vector.maskedstore %out2_1[%1035, %j_1_last_right_panel], %1027, %1055 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    scf.for %i_1 = %c0 to %4 step %c16 {
      scf.for %j_1 = %i_1 to %4 step %c16 {
        %1121 = arith.addi %i_1, %c16 overflow<nsw> : index
        %1122 = arith.minsi %1121, %4 : index
        scf.for %i_2 = %i_1 to %1122 step %c1 {
          %1123 = arith.addi %i_2, %c1 overflow<nsw> : index
          %1124 = arith.maxsi %1123, %j_1 : index
          %1125 = arith.addi %j_1, %c16 overflow<nsw> : index
          %1126 = arith.minsi %1125, %4 : index
          scf.for %j_2 = %1124 to %1126 step %c1 {
            %1127 = memref.load %out2_1[%j_2, %i_2] : memref<?x?xf64>
            memref.store %1127, %out2_1[%i_2, %j_2] : memref<?x?xf64>
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
    %30 = llvm.mlir.constant(144) : i64
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
    %45 = llvm.mlir.constant(0 : i32) : i32
    %46 = llvm.alloca %32 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %47 = llvm.mlir.constant(true) : i1
    %48 = llvm.mlir.constant(1 : i32) : i32
    %49 = llvm.mlir.constant(63) : i64
    %50 = llvm.mlir.constant(-64) : i64
    %51 = llvm.mlir.constant(30) : i64
    %52 = llvm.mlir.constant(47) : i64
    %53 = llvm.mlir.constant(33) : i64
    %54 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %55 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %56 = llvm.mul %a_stride1, %a_size1 overflow<nsw> : i64
    %57 = llvm.mul %b_stride1, %b_size1 overflow<nsw> : i64
    %58 = llvm.mul %out0_stride1, %out0_size1 overflow<nsw> : i64
    %59 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %60 = llvm.mlir.constant(dense<true> : vector<4xi1>) : vector<4xi1>
    %61 = llvm.mlir.constant(dense<false> : vector<4xi1>) : vector<4xi1>
    %62 = llvm.mul %a_size1, %b_stride1 : i64
    %63 = llvm.mul %a_stride1, %b_stride1 : i64
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
    %109 = llvm.icmp "sgt" %101, %18 : i64
    %110 = llvm.or %108, %109 : i1
    %111 = llvm.and %104, %110 : i1
    %112 = llvm.select %111, %101, %6 : i1, i64
    %113 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %114 = llvm.and %b_stride1, %10 : i64
    %115 = llvm.intr.smin(%9, %114) : (i64, i64) -> i64
    %116 = llvm.intr.smax(%115, %6) : (i64, i64) -> i64
    %117 = llvm.icmp "sgt" %113, %15 : i64
    %118 = llvm.and %117, %105 : i1
    %119 = llvm.select %118, %113, %6 : i1, i64
    %120 = llvm.select %118, %116, %6 : i1, i64
    %121 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %122 = llvm.intr.smax(%65, %6) : (i64, i64) -> i64
    %123 = llvm.add %122, %10 : i64
    %124 = llvm.udiv %123, %0 : i64
    %125 = llvm.intr.smax(%66, %6) : (i64, i64) -> i64
    %126 = llvm.add %125, %19 : i64
    %127 = llvm.udiv %126, %7 : i64
    %128 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %129 = llvm.intr.smax(%128, %6) : (i64, i64) -> i64
    %130 = llvm.mul %129, %20 : i64
    %131 = llvm.add %1, %130 : i64
    %132 = llvm.intr.smax(%100, %6) : (i64, i64) -> i64
    %133 = llvm.add %132, %3 : i64
    %134 = llvm.udiv %133, %4 : i64
    %135 = llvm.mul %129, %21 : i64
    %136 = llvm.add %22, %135 : i64
    %137 = llvm.mul %134, %136 : i64
    %138 = llvm.sub %a_size1, %100 : i64
    %139 = llvm.intr.smax(%138, %6) : (i64, i64) -> i64
    %140 = llvm.add %139, %1 : i64
    %141 = llvm.udiv %140, %9 : i64
    %142 = llvm.mul %129, %23 : i64
    %143 = llvm.add %24, %142 : i64
    %144 = llvm.mul %141, %143 : i64
    %145 = llvm.add %20, %131 : i64
    %146 = llvm.add %145, %137 : i64
    %147 = llvm.add %146, %144 : i64
    %148 = llvm.mul %127, %147 : i64
    %149 = llvm.add %2, %148 : i64
    %150 = llvm.mul %124, %149 : i64
    %151 = llvm.sub %b_stride1, %65 : i64
    %152 = llvm.intr.smax(%151, %6) : (i64, i64) -> i64
    %153 = llvm.add %152, %1 : i64
    %154 = llvm.udiv %153, %9 : i64
    %155 = llvm.add %125, %25 : i64
    %156 = llvm.udiv %155, %8 : i64
    %157 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %158 = llvm.intr.smax(%157, %6) : (i64, i64) -> i64
    %159 = llvm.mul %158, %10 : i64
    %160 = llvm.add %1, %159 : i64
    %161 = llvm.intr.smax(%a_size1, %6) : (i64, i64) -> i64
    %162 = llvm.add %161, %10 : i64
    %163 = llvm.udiv %162, %0 : i64
    %164 = llvm.mul %158, %26 : i64
    %165 = llvm.add %27, %164 : i64
    %166 = llvm.mul %163, %165 : i64
    %167 = llvm.add %28, %160 : i64
    %168 = llvm.add %167, %166 : i64
    %169 = llvm.mul %156, %168 : i64
    %170 = llvm.add %0, %169 : i64
    %171 = llvm.mul %154, %170 : i64
    %172 = llvm.add %12, %150 : i64
    %173 = llvm.add %172, %171 : i64
    %174 = llvm.mul %121, %173 : i64
    %175 = llvm.icmp "sge" %174, %29 : i64
    %176 = llvm.icmp "sgt" %a_size0, %6 : i64
    %177 = llvm.select %176, %a_size0, %6 : i1, i64
    llvm.cond_br %175, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %178 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %65, %178 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %31[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %112, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %181 {alignment = 8 : i64} : i1, !llvm.ptr
    %182 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %182 {alignment = 8 : i64} : i64, !llvm.ptr
    %183 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %183 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %184 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %184 {alignment = 8 : i64} : i64, !llvm.ptr
    %185 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %31[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %100, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %187 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %188 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %188 {alignment = 8 : i64} : i64, !llvm.ptr
    %189 = llvm.getelementptr inbounds %31[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %189 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %190 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %191 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %191 {alignment = 8 : i64} : i64, !llvm.ptr
    %192 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %119, %192 {alignment = 8 : i64} : i64, !llvm.ptr
    %193 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %120, %193 {alignment = 8 : i64} : i64, !llvm.ptr
    %194 = llvm.getelementptr inbounds %31[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %194 {alignment = 8 : i64} : i1, !llvm.ptr
    %195 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %196 = llvm.call @stepwell_parallel_for(%195, %31, %177, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%196 : i32)
  ^bb2:
    %197 = llvm.call @program.parallel0(%6, %177, %a_size0, %65, %66, %112, %111, %a_stride1, %b, %b_stride1, %63, %100, %out0, %a_size1, %62, %a, %56, %119, %120, %118) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.br ^bb3(%197 : i32)
  ^bb3(%198: i32):
    %199 = llvm.icmp "eq" %198, %45 : i32
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
    llvm.store %v_size0, %46 {alignment = 8 : i64} : i64, !llvm.ptr
    %213 = llvm.getelementptr inbounds %46[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %213 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %214 = llvm.getelementptr inbounds %46[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %214 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %215 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %216 = llvm.call @stepwell_parallel_for(%215, %46, %212, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
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
    %227 = llvm.xor %226, %47 : i1
    llvm.cond_br %227, ^bb10, ^bb58(%48 : i32)
  ^bb10:
    %228 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%225, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %229 = llvm.extractvalue %228[0] : !llvm.struct<(i64, i1)>
    %230 = llvm.extractvalue %228[1] : !llvm.struct<(i64, i1)>
    %231 = llvm.xor %230, %47 : i1
    llvm.cond_br %231, ^bb11, ^bb58(%48 : i32)
  ^bb11:
    %232 = llvm.add %229, %49 overflow<nsw> : i64
    %233 = llvm.and %232, %50 : i64
    %a_copy = llvm.call @aligned_alloc(%37, %233) : (i64, i64) -> !llvm.ptr
    %234 = llvm.mlir.zero : !llvm.ptr
    %235 = llvm.icmp "ne" %a_copy, %234 : !llvm.ptr
    %236 = llvm.icmp "eq" %233, %6 : i64
    %237 = llvm.or %235, %236 : i1
    llvm.cond_br %237, ^bb12, ^bb58(%48 : i32)
  ^bb12:
    %238 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %239 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %239, ^bb13(%6 : i64), ^bb16
  ^bb13(%k1_1_copy: i64):
    %240 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %240, ^bb14(%6 : i64), ^bb15
  ^bb14(%k0_1_copy: i64):
    %241 = llvm.mul %k1_1_copy, %56 overflow<nsw> : i64
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
    llvm.cond_br %301, ^bb18(%6, %59, %59, %59, %59, %59, %59, %59, %59, %59, %59, %59, %59 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%59, %59, %59, %59, %59, %59, %59, %59, %59, %59, %59, %59 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k1: i64, %302: vector<4xf64>, %303: vector<4xf64>, %304: vector<4xf64>, %305: vector<4xf64>, %306: vector<4xf64>, %307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>, %312: vector<4xf64>, %313: vector<4xf64>):
    %314 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %314, ^bb19(%6, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%k0: i64, %315: vector<4xf64>, %316: vector<4xf64>, %317: vector<4xf64>, %318: vector<4xf64>, %319: vector<4xf64>, %320: vector<4xf64>, %321: vector<4xf64>, %322: vector<4xf64>, %323: vector<4xf64>, %324: vector<4xf64>, %325: vector<4xf64>, %326: vector<4xf64>):
    %327 = llvm.mul %k1, %56 overflow<nsw> : i64
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
    llvm.cond_br %459, ^bb24(%6, %59, %59, %59, %59, %59, %59, %59, %59 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%59, %59, %59, %59, %59, %59, %59, %59 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%k1_1_below: i64, %460: vector<4xf64>, %461: vector<4xf64>, %462: vector<4xf64>, %463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>, %466: vector<4xf64>, %467: vector<4xf64>):
    %468 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %468, ^bb25(%6, %460, %461, %462, %463, %464, %465, %466, %467 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%460, %461, %462, %463, %464, %465, %466, %467 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_1_below: i64, %469: vector<4xf64>, %470: vector<4xf64>, %471: vector<4xf64>, %472: vector<4xf64>, %473: vector<4xf64>, %474: vector<4xf64>, %475: vector<4xf64>, %476: vector<4xf64>):
    %477 = llvm.mul %k1_1_below, %56 overflow<nsw> : i64
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
    %579 = llvm.icmp "slt" %578, %222 : i64
    llvm.cond_br %579, ^bb9(%578 : i64), ^bb29
  ^bb29:
    %580 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %581 = llvm.icmp "slt" %580, %220 : i64
    llvm.cond_br %581, ^bb8(%580 : i64), ^bb30
  ^bb30:
    %582 = llvm.mul %219, %13 overflow<nsw> : i64
    %583 = llvm.add %a_size1, %582 overflow<nsw> : i64
    %584 = llvm.ashr %583, %1 : i64
    %585 = llvm.mul %584, %0 overflow<nsw> : i64
    %586 = llvm.add %585, %220 overflow<nsw> : i64
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
    %597 = llvm.add %220, %596 overflow<nsw> : i64
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
    %620 = llvm.intr.smax(%619, %220) : (i64, i64) -> i64
    %621 = llvm.intr.smin(%620, %a_size1) : (i64, i64) -> i64
    %622 = llvm.sub %586, %220 : i64
    %623 = llvm.intr.smax(%622, %6) : (i64, i64) -> i64
    %624 = llvm.add %623, %10 : i64
    %625 = llvm.udiv %624, %0 : i64
    %626 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %627 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %628 = llvm.mul %627, %51 : i64
    %629 = llvm.add %2, %628 : i64
    %630 = llvm.mul %626, %629 : i64
    %631 = llvm.sub %621, %220 : i64
    %632 = llvm.intr.smax(%631, %6) : (i64, i64) -> i64
    %633 = llvm.add %632, %3 : i64
    %634 = llvm.udiv %633, %4 : i64
    %635 = llvm.mul %627, %52 : i64
    %636 = llvm.add %2, %635 : i64
    %637 = llvm.mul %626, %636 : i64
    %638 = llvm.add %52, %637 : i64
    %639 = llvm.mul %634, %638 : i64
    %640 = llvm.sub %a_size1, %621 : i64
    %641 = llvm.intr.smax(%640, %6) : (i64, i64) -> i64
    %642 = llvm.add %641, %1 : i64
    %643 = llvm.udiv %642, %9 : i64
    %644 = llvm.mul %627, %53 : i64
    %645 = llvm.add %2, %644 : i64
    %646 = llvm.mul %626, %645 : i64
    %647 = llvm.add %53, %646 : i64
    %648 = llvm.mul %643, %647 : i64
    %649 = llvm.add %3, %630 : i64
    %650 = llvm.add %649, %639 : i64
    %651 = llvm.add %650, %648 : i64
    %652 = llvm.mul %625, %651 : i64
    %653 = llvm.icmp "sge" %652, %29 : i64
    %654 = llvm.sub %586, %220 overflow<nsw> : i64
    %655 = llvm.icmp "sgt" %654, %6 : i64
    %656 = llvm.sub %654, %2 overflow<nsw> : i64
    %657 = llvm.sdiv %656, %0 : i64
    %658 = llvm.add %657, %2 overflow<nsw> : i64
    %659 = llvm.select %655, %658, %6 : i1, i64
    llvm.cond_br %653, ^bb31, ^bb32
  ^bb31:
    llvm.store %220, %54 {alignment = 8 : i64} : i64, !llvm.ptr
    %660 = llvm.getelementptr inbounds %54[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %586, %660 {alignment = 8 : i64} : i64, !llvm.ptr
    %661 = llvm.getelementptr inbounds %54[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %661 {alignment = 8 : i64} : i64, !llvm.ptr
    %662 = llvm.getelementptr inbounds %54[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %662 {alignment = 8 : i64} : i64, !llvm.ptr
    %663 = llvm.getelementptr inbounds %54[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %663 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %664 = llvm.getelementptr inbounds %54[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %664 {alignment = 8 : i64} : i64, !llvm.ptr
    %665 = llvm.getelementptr inbounds %54[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %665 {alignment = 8 : i64} : i64, !llvm.ptr
    %666 = llvm.getelementptr inbounds %54[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %621, %666 {alignment = 8 : i64} : i64, !llvm.ptr
    %667 = llvm.getelementptr inbounds %54[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %667 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %668 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %669 = llvm.call @stepwell_parallel_for(%668, %54, %659, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%669 : i32)
  ^bb32:
    %670 = llvm.call @program.parallel2(%6, %659, %220, %586, %a_size0, %a_stride1, %a, %a_size1, %56, %621, %out2) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb33(%670 : i32)
  ^bb33(%671: i32):
    %672 = llvm.icmp "eq" %671, %45 : i32
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
    %680 = llvm.xor %679, %47 : i1
    llvm.cond_br %680, ^bb36, ^bb58(%48 : i32)
  ^bb36:
    %681 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%678, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %682 = llvm.extractvalue %681[0] : !llvm.struct<(i64, i1)>
    %683 = llvm.extractvalue %681[1] : !llvm.struct<(i64, i1)>
    %684 = llvm.xor %683, %47 : i1
    llvm.cond_br %684, ^bb37, ^bb58(%48 : i32)
  ^bb37:
    %685 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%682, %675) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %686 = llvm.extractvalue %685[0] : !llvm.struct<(i64, i1)>
    %687 = llvm.extractvalue %685[1] : !llvm.struct<(i64, i1)>
    %688 = llvm.xor %687, %47 : i1
    llvm.cond_br %688, ^bb38, ^bb58(%48 : i32)
  ^bb38:
    %689 = llvm.add %686, %49 overflow<nsw> : i64
    %690 = llvm.and %689, %50 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%37, %690) : (i64, i64) -> !llvm.ptr
    %691 = llvm.mlir.zero : !llvm.ptr
    %692 = llvm.icmp "ne" %a_copy_1, %691 : !llvm.ptr
    %693 = llvm.icmp "eq" %690, %6 : i64
    %694 = llvm.or %692, %693 : i1
    llvm.cond_br %694, ^bb39, ^bb58(%48 : i32)
  ^bb39:
    %695 = llvm.mul %675, %a_stride1 overflow<nsw> : i64
    %696 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %697 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %698 = llvm.add %j_1_last_right_panel, %9 : i64
    %699 = llvm.intr.smin(%698, %a_size1) : (i64, i64) -> i64
    %700 = llvm.sub %699, %j_1_last_right_panel : i64
    %701 = llvm.intr.smax(%700, %6) : (i64, i64) -> i64
    %702 = llvm.mul %701, %3 : i64
    %703 = llvm.add %1, %702 : i64
    %704 = llvm.mul %697, %703 : i64
    %705 = llvm.add %2, %704 : i64
    %706 = llvm.mul %696, %705 : i64
    %707 = llvm.icmp "sge" %706, %29 : i64
    %708 = llvm.icmp "sgt" %a_size0, %6 : i64
    %709 = llvm.select %708, %a_size0, %6 : i1, i64
    llvm.cond_br %707, ^bb40, ^bb41
  ^bb40:
    llvm.store %a_size0, %55 {alignment = 8 : i64} : i64, !llvm.ptr
    %710 = llvm.getelementptr inbounds %55[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %710 {alignment = 8 : i64} : i64, !llvm.ptr
    %711 = llvm.getelementptr inbounds %55[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %711 {alignment = 8 : i64} : i64, !llvm.ptr
    %712 = llvm.getelementptr inbounds %55[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %712 {alignment = 8 : i64} : i64, !llvm.ptr
    %713 = llvm.getelementptr inbounds %55[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %713 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %714 = llvm.getelementptr inbounds %55[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %56, %714 {alignment = 8 : i64} : i64, !llvm.ptr
    %715 = llvm.getelementptr inbounds %55[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %715 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %716 = llvm.getelementptr inbounds %55[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %675, %716 {alignment = 8 : i64} : i64, !llvm.ptr
    %717 = llvm.getelementptr inbounds %55[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %695, %717 {alignment = 8 : i64} : i64, !llvm.ptr
    %718 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %719 = llvm.call @stepwell_parallel_for(%718, %55, %709, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%719 : i32)
  ^bb41:
    %720 = llvm.call @program.parallel3(%6, %709, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %56, %a_copy_1, %675, %695) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%720 : i32)
  ^bb42(%721: i32):
    %722 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %723 = llvm.sub %722, %j_1_last_right_panel overflow<nsw> : i64
    %724 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %725 = llvm.intr.smin(%723, %724) : (i64, i64) -> i64
    %726 = llvm.intr.smin(%725, %9) : (i64, i64) -> i64
    %727 = llvm.intr.smax(%726, %6) : (i64, i64) -> i64
    %728 = llvm.trunc %727 : i64 to i32
    %729 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %730 = llvm.mlir.poison : vector<4xi32>
    %731 = llvm.insertelement %728, %730[%6 : i64] : vector<4xi32>
    %732 = llvm.shufflevector %731, %730 [0, 0, 0, 0] : vector<4xi32>
    %733 = llvm.icmp "slt" %729, %732 : vector<4xi32>
    %734 = llvm.icmp "slt" %220, %a_size1 : i64
    llvm.cond_br %734, ^bb43, ^bb48
  ^bb43:
    %735 = llvm.add %220, %0 overflow<nsw> : i64
    %736 = llvm.sub %735, %220 overflow<nsw> : i64
    %737 = llvm.sub %a_size1, %220 overflow<nsw> : i64
    %738 = llvm.intr.smin(%736, %737) : (i64, i64) -> i64
    %739 = llvm.add %738, %11 overflow<nsw> : i64
    %740 = llvm.intr.smin(%739, %10) : (i64, i64) -> i64
    %741 = llvm.add %220, %740 : i64
    %742 = llvm.intr.smin(%739, %4) : (i64, i64) -> i64
    %743 = llvm.add %220, %742 : i64
    %744 = llvm.intr.smin(%739, %3) : (i64, i64) -> i64
    %745 = llvm.add %220, %744 : i64
    %746 = llvm.intr.smin(%739, %9) : (i64, i64) -> i64
    %747 = llvm.add %220, %746 : i64
    %748 = llvm.intr.smin(%739, %1) : (i64, i64) -> i64
    %749 = llvm.add %220, %748 : i64
    %750 = llvm.intr.smin(%739, %12) : (i64, i64) -> i64
    %751 = llvm.add %220, %750 : i64
    %752 = llvm.intr.smin(%739, %2) : (i64, i64) -> i64
    %753 = llvm.add %220, %752 : i64
    %754 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %754, ^bb44(%6, %59, %59, %59, %59, %59, %59, %59, %59 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%59, %59, %59, %59, %59, %59, %59, %59 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%k1_1_last_right: i64, %755: vector<4xf64>, %756: vector<4xf64>, %757: vector<4xf64>, %758: vector<4xf64>, %759: vector<4xf64>, %760: vector<4xf64>, %761: vector<4xf64>, %762: vector<4xf64>):
    %763 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %763, ^bb45(%6, %755, %756, %757, %758, %759, %760, %761, %762 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%755, %756, %757, %758, %759, %760, %761, %762 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_last_right: i64, %764: vector<4xf64>, %765: vector<4xf64>, %766: vector<4xf64>, %767: vector<4xf64>, %768: vector<4xf64>, %769: vector<4xf64>, %770: vector<4xf64>, %771: vector<4xf64>):
    %772 = llvm.mul %k1_1_last_right, %56 overflow<nsw> : i64
    %773 = llvm.mul %220, %a_stride1 overflow<nsw> : i64
    %774 = llvm.add %772, %773 overflow<nsw> : i64
    %775 = llvm.add %774, %k0_1_last_right overflow<nsw> : i64
    %776 = llvm.getelementptr inbounds %a[%775] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %777 = llvm.load %776 {alignment = 8 : i64} : !llvm.ptr -> f64
    %778 = llvm.mlir.poison : vector<4xf64>
    %779 = llvm.insertelement %777, %778[%6 : i64] : vector<4xf64>
    %780 = llvm.shufflevector %779, %778 [0, 0, 0, 0] : vector<4xf64>
    %781 = llvm.mul %753, %a_stride1 overflow<nsw> : i64
    %782 = llvm.add %772, %781 overflow<nsw> : i64
    %783 = llvm.add %782, %k0_1_last_right overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %a[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %785 = llvm.load %784 {alignment = 8 : i64} : !llvm.ptr -> f64
    %786 = llvm.mlir.poison : vector<4xf64>
    %787 = llvm.insertelement %785, %786[%6 : i64] : vector<4xf64>
    %788 = llvm.shufflevector %787, %786 [0, 0, 0, 0] : vector<4xf64>
    %789 = llvm.mul %751, %a_stride1 overflow<nsw> : i64
    %790 = llvm.add %772, %789 overflow<nsw> : i64
    %791 = llvm.add %790, %k0_1_last_right overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %a[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %793 = llvm.load %792 {alignment = 8 : i64} : !llvm.ptr -> f64
    %794 = llvm.mlir.poison : vector<4xf64>
    %795 = llvm.insertelement %793, %794[%6 : i64] : vector<4xf64>
    %796 = llvm.shufflevector %795, %794 [0, 0, 0, 0] : vector<4xf64>
    %797 = llvm.mul %749, %a_stride1 overflow<nsw> : i64
    %798 = llvm.add %772, %797 overflow<nsw> : i64
    %799 = llvm.add %798, %k0_1_last_right overflow<nsw> : i64
    %800 = llvm.getelementptr inbounds %a[%799] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %801 = llvm.load %800 {alignment = 8 : i64} : !llvm.ptr -> f64
    %802 = llvm.mlir.poison : vector<4xf64>
    %803 = llvm.insertelement %801, %802[%6 : i64] : vector<4xf64>
    %804 = llvm.shufflevector %803, %802 [0, 0, 0, 0] : vector<4xf64>
    %805 = llvm.mul %747, %a_stride1 overflow<nsw> : i64
    %806 = llvm.add %772, %805 overflow<nsw> : i64
    %807 = llvm.add %806, %k0_1_last_right overflow<nsw> : i64
    %808 = llvm.getelementptr inbounds %a[%807] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %809 = llvm.load %808 {alignment = 8 : i64} : !llvm.ptr -> f64
    %810 = llvm.mlir.poison : vector<4xf64>
    %811 = llvm.insertelement %809, %810[%6 : i64] : vector<4xf64>
    %812 = llvm.shufflevector %811, %810 [0, 0, 0, 0] : vector<4xf64>
    %813 = llvm.mul %745, %a_stride1 overflow<nsw> : i64
    %814 = llvm.add %772, %813 overflow<nsw> : i64
    %815 = llvm.add %814, %k0_1_last_right overflow<nsw> : i64
    %816 = llvm.getelementptr inbounds %a[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %817 = llvm.load %816 {alignment = 8 : i64} : !llvm.ptr -> f64
    %818 = llvm.mlir.poison : vector<4xf64>
    %819 = llvm.insertelement %817, %818[%6 : i64] : vector<4xf64>
    %820 = llvm.shufflevector %819, %818 [0, 0, 0, 0] : vector<4xf64>
    %821 = llvm.mul %743, %a_stride1 overflow<nsw> : i64
    %822 = llvm.add %772, %821 overflow<nsw> : i64
    %823 = llvm.add %822, %k0_1_last_right overflow<nsw> : i64
    %824 = llvm.getelementptr inbounds %a[%823] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %825 = llvm.load %824 {alignment = 8 : i64} : !llvm.ptr -> f64
    %826 = llvm.mlir.poison : vector<4xf64>
    %827 = llvm.insertelement %825, %826[%6 : i64] : vector<4xf64>
    %828 = llvm.shufflevector %827, %826 [0, 0, 0, 0] : vector<4xf64>
    %829 = llvm.mul %741, %a_stride1 overflow<nsw> : i64
    %830 = llvm.add %772, %829 overflow<nsw> : i64
    %831 = llvm.add %830, %k0_1_last_right overflow<nsw> : i64
    %832 = llvm.getelementptr inbounds %a[%831] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %833 = llvm.load %832 {alignment = 8 : i64} : !llvm.ptr -> f64
    %834 = llvm.mlir.poison : vector<4xf64>
    %835 = llvm.insertelement %833, %834[%6 : i64] : vector<4xf64>
    %836 = llvm.shufflevector %835, %834 [0, 0, 0, 0] : vector<4xf64>
    %837 = llvm.mul %k1_1_last_right, %695 overflow<nsw> : i64
    %838 = llvm.mul %k0_1_last_right, %675 overflow<nsw> : i64
    %839 = llvm.add %837, %838 overflow<nsw> : i64
    %840 = llvm.getelementptr inbounds %a_copy_1[%839] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %841 = llvm.intr.masked.load %840, %733, %59 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %842 = llvm.fmul %780, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %843 = llvm.fmul %788, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %844 = llvm.fmul %796, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %845 = llvm.fmul %804, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %846 = llvm.fmul %812, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %847 = llvm.fmul %820, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %848 = llvm.fmul %828, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %849 = llvm.fmul %836, %841 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %850 = llvm.fadd %764, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %851 = llvm.fadd %765, %843 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %852 = llvm.fadd %766, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %853 = llvm.fadd %767, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.fadd %768, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %855 = llvm.fadd %769, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %856 = llvm.fadd %770, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %857 = llvm.fadd %771, %849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %858 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %859 = llvm.icmp "slt" %858, %a_stride1 : i64
    llvm.cond_br %859, ^bb45(%858, %850, %851, %852, %853, %854, %855, %856, %857 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%850, %851, %852, %853, %854, %855, %856, %857 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%860: vector<4xf64>, %861: vector<4xf64>, %862: vector<4xf64>, %863: vector<4xf64>, %864: vector<4xf64>, %865: vector<4xf64>, %866: vector<4xf64>, %867: vector<4xf64>):
    %868 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %869 = llvm.icmp "slt" %868, %a_size0 : i64
    llvm.cond_br %869, ^bb44(%868, %860, %861, %862, %863, %864, %865, %866, %867 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%860, %861, %862, %863, %864, %865, %866, %867 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%870: vector<4xf64>, %871: vector<4xf64>, %872: vector<4xf64>, %873: vector<4xf64>, %874: vector<4xf64>, %875: vector<4xf64>, %876: vector<4xf64>, %877: vector<4xf64>):
    %878 = llvm.icmp "slt" %6, %738 : i64
    %879 = llvm.icmp "slt" %2, %738 : i64
    %880 = llvm.icmp "slt" %12, %738 : i64
    %881 = llvm.icmp "slt" %1, %738 : i64
    %882 = llvm.icmp "slt" %9, %738 : i64
    %883 = llvm.icmp "slt" %3, %738 : i64
    %884 = llvm.icmp "slt" %4, %738 : i64
    %885 = llvm.icmp "slt" %10, %738 : i64
    %886 = llvm.mul %220, %a_size1 overflow<nsw> : i64
    %887 = llvm.add %886, %j_1_last_right_panel overflow<nsw> : i64
    %888 = llvm.getelementptr inbounds %out2[%887] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %870, %888, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %889 = llvm.mul %753, %a_size1 overflow<nsw> : i64
    %890 = llvm.add %889, %j_1_last_right_panel overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %out2[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %871, %891, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %892 = llvm.mul %751, %a_size1 overflow<nsw> : i64
    %893 = llvm.add %892, %j_1_last_right_panel overflow<nsw> : i64
    %894 = llvm.getelementptr inbounds %out2[%893] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %872, %894, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %895 = llvm.mul %749, %a_size1 overflow<nsw> : i64
    %896 = llvm.add %895, %j_1_last_right_panel overflow<nsw> : i64
    %897 = llvm.getelementptr inbounds %out2[%896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %873, %897, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %898 = llvm.mul %747, %a_size1 overflow<nsw> : i64
    %899 = llvm.add %898, %j_1_last_right_panel overflow<nsw> : i64
    %900 = llvm.getelementptr inbounds %out2[%899] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %874, %900, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %901 = llvm.mul %745, %a_size1 overflow<nsw> : i64
    %902 = llvm.add %901, %j_1_last_right_panel overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %out2[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %875, %903, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %904 = llvm.mul %743, %a_size1 overflow<nsw> : i64
    %905 = llvm.add %904, %j_1_last_right_panel overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %out2[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %876, %906, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %907 = llvm.mul %741, %a_size1 overflow<nsw> : i64
    %908 = llvm.add %907, %j_1_last_right_panel overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %out2[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %877, %909, %733 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb48
  ^bb48:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %910 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %911 = llvm.icmp "slt" %910, %a_size1 : i64
    llvm.cond_br %911, ^bb35(%910 : i64), ^bb49
  ^bb49:
    %912 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %912, ^bb50(%6 : i64), ^bb57
  ^bb50(%i: i64):
    %913 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %913, ^bb51(%i : i64), ^bb56
  ^bb51(%j: i64):
    %914 = llvm.add %i, %14 overflow<nsw> : i64
    %915 = llvm.intr.smin(%914, %a_size1) : (i64, i64) -> i64
    %916 = llvm.icmp "slt" %i, %915 : i64
    llvm.cond_br %916, ^bb52(%i : i64), ^bb55
  ^bb52(%i_1: i64):
    %917 = llvm.add %i_1, %2 overflow<nsw> : i64
    %918 = llvm.intr.smax(%917, %j) : (i64, i64) -> i64
    %919 = llvm.add %j, %14 overflow<nsw> : i64
    %920 = llvm.intr.smin(%919, %a_size1) : (i64, i64) -> i64
    %921 = llvm.icmp "slt" %918, %920 : i64
    llvm.cond_br %921, ^bb53(%918 : i64), ^bb54
  ^bb53(%j_1: i64):
    %922 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %923 = llvm.add %922, %i_1 overflow<nsw> : i64
    %924 = llvm.getelementptr inbounds %out2[%923] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %925 = llvm.load %924 {alignment = 8 : i64} : !llvm.ptr -> f64
    %926 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %927 = llvm.add %926, %j_1 overflow<nsw> : i64
    %928 = llvm.getelementptr inbounds %out2[%927] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %925, %928 {alignment = 8 : i64} : f64, !llvm.ptr
    %929 = llvm.add %j_1, %2 overflow<nsw> : i64
    %930 = llvm.icmp "slt" %929, %920 : i64
    llvm.cond_br %930, ^bb53(%929 : i64), ^bb54
  ^bb54:
    %931 = llvm.add %i_1, %2 overflow<nsw> : i64
    %932 = llvm.icmp "slt" %931, %915 : i64
    llvm.cond_br %932, ^bb52(%931 : i64), ^bb55
  ^bb55:
    %933 = llvm.add %j, %14 overflow<nsw> : i64
    %934 = llvm.icmp "slt" %933, %a_size1 : i64
    llvm.cond_br %934, ^bb51(%933 : i64), ^bb56
  ^bb56:
    %935 = llvm.add %i, %14 overflow<nsw> : i64
    %936 = llvm.icmp "slt" %935, %a_size1 : i64
    llvm.cond_br %936, ^bb50(%935 : i64), ^bb57
  ^bb57:
    llvm.return %45 : i32
  ^bb58(%937: i32):
    llvm.return %937 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %938: i64, %939: i64, %940: i64, %941: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_stride1_1: i64, %942: i64, %943: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %944: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %945: i64, %946: i64, %947: i64, %948: i1) -> i32 attributes {no_unwind, no_inline} {
    %949 = llvm.mlir.constant(0) : i64
    %950 = llvm.mlir.constant(1) : i64
    %951 = llvm.mlir.constant(8) : i64
    %952 = llvm.mlir.constant(8192) : i64
    %953 = llvm.mlir.constant(4) : i64
    %954 = llvm.mlir.constant(6) : i64
    %955 = llvm.mlir.constant(-1) : i64
    %956 = llvm.mlir.constant(5) : i64
    %957 = llvm.mlir.constant(3) : i64
    %958 = llvm.mlir.constant(2) : i64
    %959 = llvm.mlir.constant(16384) : i64
    %960 = llvm.mlir.constant(7) : i64
    %961 = llvm.mlir.constant(64) : i64
    %962 = llvm.mlir.constant(63) : i64
    %963 = llvm.mlir.constant(-64) : i64
    %964 = llvm.mlir.constant(1 : i32) : i32
    %965 = llvm.mlir.constant(0 : i32) : i32
    %966 = llvm.mlir.constant(3 : i32) : i32
    %967 = llvm.mlir.constant(true) : i1
    %968 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %969 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %969, ^bb1(%begin : i64), ^bb43
  ^bb1(%b0: i64):
    %970 = llvm.icmp "slt" %949, %938 : i64
    llvm.cond_br %970, ^bb2(%949 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %971 = llvm.icmp "slt" %949, %939 : i64
    llvm.cond_br %971, ^bb3(%949 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %972 = llvm.mul %940, %961 overflow<nsw> : i64
    %973 = llvm.add %972, %962 overflow<nsw> : i64
    %974 = llvm.and %973, %963 : i64
    %copy = llvm.call @aligned_alloc(%961, %974) : (i64, i64) -> !llvm.ptr
    %975 = llvm.mlir.zero : !llvm.ptr
    %976 = llvm.icmp "ne" %copy, %975 : !llvm.ptr
    %977 = llvm.icmp "eq" %974, %949 : i64
    %978 = llvm.or %976, %977 : i1
    llvm.cond_br %978, ^bb4, ^bb44(%964 : i32)
  ^bb4:
    llvm.cond_br %941, ^bb5, ^bb8
  ^bb5:
    %979 = llvm.add %k0_piece, %952 overflow<nsw> : i64
    %980 = llvm.intr.smin(%979, %a_stride1_1) : (i64, i64) -> i64
    %981 = llvm.icmp "slt" %k0_piece, %980 : i64
    llvm.cond_br %981, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %982 = llvm.add %k0_copy, %951 overflow<nsw> : i64
    %983 = llvm.mul %b0, %942 overflow<nsw> : i64
    %984 = llvm.mul %982, %b_stride1_1 overflow<nsw> : i64
    %985 = llvm.add %983, %984 overflow<nsw> : i64
    %986 = llvm.add %985, %j_panel overflow<nsw> : i64
    %987 = llvm.getelementptr %b_1[%986] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%987, %965, %966, %964) : (!llvm.ptr, i32, i32, i32) -> ()
    %988 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %989 = llvm.add %983, %988 overflow<nsw> : i64
    %990 = llvm.add %989, %j_panel overflow<nsw> : i64
    %991 = llvm.getelementptr inbounds %b_1[%990] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %992 = llvm.load %991 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %993 = llvm.getelementptr inbounds %991[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %994 = llvm.load %993 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %995 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %996 = llvm.mul %995, %951 overflow<nsw> : i64
    %997 = llvm.getelementptr inbounds %copy[%996] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %992, %997 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %998 = llvm.add %949, %953 overflow<nsw> : i64
    %999 = llvm.add %996, %998 overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %copy[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %994, %1000 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1001 = llvm.add %k0_copy, %950 overflow<nsw> : i64
    %1002 = llvm.icmp "slt" %1001, %980 : i64
    llvm.cond_br %1002, ^bb6(%1001 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %1003 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %1004 = llvm.intr.smin(%952, %1003) : (i64, i64) -> i64
    %1005 = llvm.intr.smax(%1004, %949) : (i64, i64) -> i64
    %1006 = llvm.select %941, %949, %1005 : i1, i64
    %1007 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1008 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %1009 = llvm.add %1007, %1008 overflow<nsw> : i64
    %1010 = llvm.add %1009, %j_panel overflow<nsw> : i64
    %1011 = llvm.getelementptr inbounds %b_1[%1010] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1012 = llvm.select %941, %copy, %1011 : i1, !llvm.ptr
    %1013 = llvm.select %941, %940, %1006 : i1, i64
    %1014 = llvm.select %941, %951, %b_stride1_1 : i1, i64
    %1015 = llvm.icmp "slt" %949, %943 : i64
    llvm.cond_br %1015, ^bb9(%949 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %1016 = llvm.add %i_tile, %954 overflow<nsw> : i64
    %1017 = llvm.sub %1016, %i_tile overflow<nsw> : i64
    %1018 = llvm.sub %943, %i_tile overflow<nsw> : i64
    %1019 = llvm.intr.smin(%1017, %1018) : (i64, i64) -> i64
    %1020 = llvm.add %1019, %955 overflow<nsw> : i64
    %1021 = llvm.intr.smin(%1020, %956) : (i64, i64) -> i64
    %1022 = llvm.add %i_tile, %1021 : i64
    %1023 = llvm.intr.smin(%1020, %953) : (i64, i64) -> i64
    %1024 = llvm.add %i_tile, %1023 : i64
    %1025 = llvm.intr.smin(%1020, %957) : (i64, i64) -> i64
    %1026 = llvm.add %i_tile, %1025 : i64
    %1027 = llvm.intr.smin(%1020, %958) : (i64, i64) -> i64
    %1028 = llvm.add %i_tile, %1027 : i64
    %1029 = llvm.intr.smin(%1020, %950) : (i64, i64) -> i64
    %1030 = llvm.add %i_tile, %1029 : i64
    %1031 = llvm.icmp "eq" %k0_piece, %949 : i64
    llvm.cond_br %1031, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%968, %968, %968, %968, %968, %968, %968, %968, %968, %968, %968, %968 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %1032 = llvm.icmp "slt" %949, %1019 : i64
    %1033 = llvm.icmp "slt" %950, %1019 : i64
    %1034 = llvm.icmp "slt" %958, %1019 : i64
    %1035 = llvm.icmp "slt" %957, %1019 : i64
    %1036 = llvm.icmp "slt" %953, %1019 : i64
    %1037 = llvm.icmp "slt" %956, %1019 : i64
    %1038 = llvm.mul %b0, %944 overflow<nsw> : i64
    %1039 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1040 = llvm.add %1038, %1039 overflow<nsw> : i64
    %1041 = llvm.add %1040, %j_panel overflow<nsw> : i64
    %1042 = llvm.getelementptr inbounds %out0_1[%1041] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1043 = llvm.load %1042 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1044 = llvm.getelementptr inbounds %1042[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1045 = llvm.load %1044 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1046 = llvm.mul %1030, %b_stride1_1 overflow<nsw> : i64
    %1047 = llvm.add %1038, %1046 overflow<nsw> : i64
    %1048 = llvm.add %1047, %j_panel overflow<nsw> : i64
    %1049 = llvm.getelementptr inbounds %out0_1[%1048] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1050 = llvm.load %1049 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1051 = llvm.getelementptr inbounds %1049[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1052 = llvm.load %1051 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1053 = llvm.mul %1028, %b_stride1_1 overflow<nsw> : i64
    %1054 = llvm.add %1038, %1053 overflow<nsw> : i64
    %1055 = llvm.add %1054, %j_panel overflow<nsw> : i64
    %1056 = llvm.getelementptr inbounds %out0_1[%1055] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1057 = llvm.load %1056 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1058 = llvm.getelementptr inbounds %1056[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1059 = llvm.load %1058 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1060 = llvm.mul %1026, %b_stride1_1 overflow<nsw> : i64
    %1061 = llvm.add %1038, %1060 overflow<nsw> : i64
    %1062 = llvm.add %1061, %j_panel overflow<nsw> : i64
    %1063 = llvm.getelementptr inbounds %out0_1[%1062] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1064 = llvm.load %1063 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1065 = llvm.getelementptr inbounds %1063[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1066 = llvm.load %1065 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1067 = llvm.mul %1024, %b_stride1_1 overflow<nsw> : i64
    %1068 = llvm.add %1038, %1067 overflow<nsw> : i64
    %1069 = llvm.add %1068, %j_panel overflow<nsw> : i64
    %1070 = llvm.getelementptr inbounds %out0_1[%1069] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1071 = llvm.load %1070 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1072 = llvm.getelementptr inbounds %1070[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1073 = llvm.load %1072 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1074 = llvm.mul %1022, %b_stride1_1 overflow<nsw> : i64
    %1075 = llvm.add %1038, %1074 overflow<nsw> : i64
    %1076 = llvm.add %1075, %j_panel overflow<nsw> : i64
    %1077 = llvm.getelementptr inbounds %out0_1[%1076] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1078 = llvm.load %1077 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1079 = llvm.getelementptr inbounds %1077[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1080 = llvm.load %1079 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1043, %1045, %1050, %1052, %1057, %1059, %1064, %1066, %1071, %1073, %1078, %1080 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1081: vector<4xf64>, %1082: vector<4xf64>, %1083: vector<4xf64>, %1084: vector<4xf64>, %1085: vector<4xf64>, %1086: vector<4xf64>, %1087: vector<4xf64>, %1088: vector<4xf64>, %1089: vector<4xf64>, %1090: vector<4xf64>, %1091: vector<4xf64>, %1092: vector<4xf64>):
    %1093 = llvm.add %k0_piece, %952 overflow<nsw> : i64
    %1094 = llvm.intr.smin(%1093, %a_stride1_1) : (i64, i64) -> i64
    %1095 = llvm.icmp "slt" %k0_piece, %1094 : i64
    llvm.cond_br %1095, ^bb13(%k0_piece, %1081, %1082, %1083, %1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1081, %1082, %1083, %1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1096: vector<4xf64>, %1097: vector<4xf64>, %1098: vector<4xf64>, %1099: vector<4xf64>, %1100: vector<4xf64>, %1101: vector<4xf64>, %1102: vector<4xf64>, %1103: vector<4xf64>, %1104: vector<4xf64>, %1105: vector<4xf64>, %1106: vector<4xf64>, %1107: vector<4xf64>):
    %1108 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1109 = llvm.add %1108, %951 overflow<nsw> : i64
    %1110 = llvm.mul %1109, %1014 overflow<nsw> : i64
    %1111 = llvm.getelementptr %1012[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1111, %965, %966, %964) : (!llvm.ptr, i32, i32, i32) -> ()
    %1112 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1113 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1114 = llvm.add %1112, %1113 overflow<nsw> : i64
    %1115 = llvm.add %1114, %k0_1 overflow<nsw> : i64
    %1116 = llvm.getelementptr inbounds %a_1[%1115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1117 = llvm.load %1116 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1118 = llvm.mlir.poison : vector<4xf64>
    %1119 = llvm.insertelement %1117, %1118[%949 : i64] : vector<4xf64>
    %1120 = llvm.shufflevector %1119, %1118 [0, 0, 0, 0] : vector<4xf64>
    %1121 = llvm.mul %1030, %a_stride1_1 overflow<nsw> : i64
    %1122 = llvm.add %1112, %1121 overflow<nsw> : i64
    %1123 = llvm.add %1122, %k0_1 overflow<nsw> : i64
    %1124 = llvm.getelementptr inbounds %a_1[%1123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1125 = llvm.load %1124 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1126 = llvm.mlir.poison : vector<4xf64>
    %1127 = llvm.insertelement %1125, %1126[%949 : i64] : vector<4xf64>
    %1128 = llvm.shufflevector %1127, %1126 [0, 0, 0, 0] : vector<4xf64>
    %1129 = llvm.mul %1028, %a_stride1_1 overflow<nsw> : i64
    %1130 = llvm.add %1112, %1129 overflow<nsw> : i64
    %1131 = llvm.add %1130, %k0_1 overflow<nsw> : i64
    %1132 = llvm.getelementptr inbounds %a_1[%1131] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1133 = llvm.load %1132 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1134 = llvm.mlir.poison : vector<4xf64>
    %1135 = llvm.insertelement %1133, %1134[%949 : i64] : vector<4xf64>
    %1136 = llvm.shufflevector %1135, %1134 [0, 0, 0, 0] : vector<4xf64>
    %1137 = llvm.mul %1026, %a_stride1_1 overflow<nsw> : i64
    %1138 = llvm.add %1112, %1137 overflow<nsw> : i64
    %1139 = llvm.add %1138, %k0_1 overflow<nsw> : i64
    %1140 = llvm.getelementptr inbounds %a_1[%1139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1141 = llvm.load %1140 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1142 = llvm.mlir.poison : vector<4xf64>
    %1143 = llvm.insertelement %1141, %1142[%949 : i64] : vector<4xf64>
    %1144 = llvm.shufflevector %1143, %1142 [0, 0, 0, 0] : vector<4xf64>
    %1145 = llvm.mul %1024, %a_stride1_1 overflow<nsw> : i64
    %1146 = llvm.add %1112, %1145 overflow<nsw> : i64
    %1147 = llvm.add %1146, %k0_1 overflow<nsw> : i64
    %1148 = llvm.getelementptr inbounds %a_1[%1147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1149 = llvm.load %1148 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1150 = llvm.mlir.poison : vector<4xf64>
    %1151 = llvm.insertelement %1149, %1150[%949 : i64] : vector<4xf64>
    %1152 = llvm.shufflevector %1151, %1150 [0, 0, 0, 0] : vector<4xf64>
    %1153 = llvm.mul %1022, %a_stride1_1 overflow<nsw> : i64
    %1154 = llvm.add %1112, %1153 overflow<nsw> : i64
    %1155 = llvm.add %1154, %k0_1 overflow<nsw> : i64
    %1156 = llvm.getelementptr inbounds %a_1[%1155] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1157 = llvm.load %1156 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1158 = llvm.mlir.poison : vector<4xf64>
    %1159 = llvm.insertelement %1157, %1158[%949 : i64] : vector<4xf64>
    %1160 = llvm.shufflevector %1159, %1158 [0, 0, 0, 0] : vector<4xf64>
    %1161 = llvm.mul %1108, %1014 overflow<nsw> : i64
    %1162 = llvm.getelementptr inbounds %1012[%1161] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1163 = llvm.load %1162 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1164 = llvm.add %949, %953 overflow<nsw> : i64
    %1165 = llvm.add %1161, %1164 overflow<nsw> : i64
    %1166 = llvm.getelementptr inbounds %1012[%1165] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1167 = llvm.load %1166 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1168 = llvm.fmul %1120, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1169 = llvm.fmul %1120, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1170 = llvm.fmul %1128, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1171 = llvm.fmul %1128, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1172 = llvm.fmul %1136, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1173 = llvm.fmul %1136, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1174 = llvm.fmul %1144, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1175 = llvm.fmul %1144, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1176 = llvm.fmul %1152, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1177 = llvm.fmul %1152, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1178 = llvm.fmul %1160, %1163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1179 = llvm.fmul %1160, %1167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1180 = llvm.fadd %1096, %1168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %1192 = llvm.add %k0_1, %950 overflow<nsw> : i64
    %1193 = llvm.icmp "slt" %1192, %1094 : i64
    llvm.cond_br %1193, ^bb13(%1192, %1180, %1181, %1182, %1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1180, %1181, %1182, %1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1194: vector<4xf64>, %1195: vector<4xf64>, %1196: vector<4xf64>, %1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>, %1200: vector<4xf64>, %1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>):
    %1206 = llvm.icmp "slt" %949, %1019 : i64
    %1207 = llvm.icmp "slt" %950, %1019 : i64
    %1208 = llvm.icmp "slt" %958, %1019 : i64
    %1209 = llvm.icmp "slt" %957, %1019 : i64
    %1210 = llvm.icmp "slt" %953, %1019 : i64
    %1211 = llvm.icmp "slt" %956, %1019 : i64
    %1212 = llvm.mul %b0, %944 overflow<nsw> : i64
    %1213 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1214 = llvm.add %1212, %1213 overflow<nsw> : i64
    %1215 = llvm.add %1214, %j_panel overflow<nsw> : i64
    %1216 = llvm.getelementptr inbounds %out0_1[%1215] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1194, %1216 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1217 = llvm.getelementptr inbounds %1216[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1195, %1217 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1218 = llvm.mul %1030, %b_stride1_1 overflow<nsw> : i64
    %1219 = llvm.add %1212, %1218 overflow<nsw> : i64
    %1220 = llvm.add %1219, %j_panel overflow<nsw> : i64
    %1221 = llvm.getelementptr inbounds %out0_1[%1220] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1196, %1221 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1222 = llvm.getelementptr inbounds %1221[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1197, %1222 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1223 = llvm.mul %1028, %b_stride1_1 overflow<nsw> : i64
    %1224 = llvm.add %1212, %1223 overflow<nsw> : i64
    %1225 = llvm.add %1224, %j_panel overflow<nsw> : i64
    %1226 = llvm.getelementptr inbounds %out0_1[%1225] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1198, %1226 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1227 = llvm.getelementptr inbounds %1226[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1199, %1227 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1228 = llvm.mul %1026, %b_stride1_1 overflow<nsw> : i64
    %1229 = llvm.add %1212, %1228 overflow<nsw> : i64
    %1230 = llvm.add %1229, %j_panel overflow<nsw> : i64
    %1231 = llvm.getelementptr inbounds %out0_1[%1230] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1200, %1231 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1232 = llvm.getelementptr inbounds %1231[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1201, %1232 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1233 = llvm.mul %1024, %b_stride1_1 overflow<nsw> : i64
    %1234 = llvm.add %1212, %1233 overflow<nsw> : i64
    %1235 = llvm.add %1234, %j_panel overflow<nsw> : i64
    %1236 = llvm.getelementptr inbounds %out0_1[%1235] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1202, %1236 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1237 = llvm.getelementptr inbounds %1236[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1203, %1237 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1238 = llvm.mul %1022, %b_stride1_1 overflow<nsw> : i64
    %1239 = llvm.add %1212, %1238 overflow<nsw> : i64
    %1240 = llvm.add %1239, %j_panel overflow<nsw> : i64
    %1241 = llvm.getelementptr inbounds %out0_1[%1240] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1204, %1241 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1242 = llvm.getelementptr inbounds %1241[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1205, %1242 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1243 = llvm.add %i_tile, %954 overflow<nsw> : i64
    %1244 = llvm.icmp "slt" %1243, %943 : i64
    llvm.cond_br %1244, ^bb9(%1243 : i64), ^bb15
  ^bb15:
    %1245 = llvm.icmp "slt" %943, %a_size1_1 : i64
    llvm.cond_br %1245, ^bb16(%943 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1246 = llvm.add %i_below_tile, %953 overflow<nsw> : i64
    %1247 = llvm.sub %1246, %i_below_tile overflow<nsw> : i64
    %1248 = llvm.sub %a_size1_1, %i_below_tile overflow<nsw> : i64
    %1249 = llvm.intr.smin(%1247, %1248) : (i64, i64) -> i64
    %1250 = llvm.add %1249, %955 overflow<nsw> : i64
    %1251 = llvm.intr.smin(%1250, %957) : (i64, i64) -> i64
    %1252 = llvm.add %i_below_tile, %1251 : i64
    %1253 = llvm.intr.smin(%1250, %958) : (i64, i64) -> i64
    %1254 = llvm.add %i_below_tile, %1253 : i64
    %1255 = llvm.intr.smin(%1250, %950) : (i64, i64) -> i64
    %1256 = llvm.add %i_below_tile, %1255 : i64
    %1257 = llvm.icmp "eq" %k0_piece, %949 : i64
    llvm.cond_br %1257, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%968, %968, %968, %968, %968, %968, %968, %968 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1258 = llvm.icmp "slt" %949, %1249 : i64
    %1259 = llvm.icmp "slt" %950, %1249 : i64
    %1260 = llvm.icmp "slt" %958, %1249 : i64
    %1261 = llvm.icmp "slt" %957, %1249 : i64
    %1262 = llvm.mul %b0, %944 overflow<nsw> : i64
    %1263 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1264 = llvm.add %1262, %1263 overflow<nsw> : i64
    %1265 = llvm.add %1264, %j_panel overflow<nsw> : i64
    %1266 = llvm.getelementptr inbounds %out0_1[%1265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1267 = llvm.load %1266 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1268 = llvm.getelementptr inbounds %1266[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1269 = llvm.load %1268 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1270 = llvm.mul %1256, %b_stride1_1 overflow<nsw> : i64
    %1271 = llvm.add %1262, %1270 overflow<nsw> : i64
    %1272 = llvm.add %1271, %j_panel overflow<nsw> : i64
    %1273 = llvm.getelementptr inbounds %out0_1[%1272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1274 = llvm.load %1273 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1275 = llvm.getelementptr inbounds %1273[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1276 = llvm.load %1275 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1277 = llvm.mul %1254, %b_stride1_1 overflow<nsw> : i64
    %1278 = llvm.add %1262, %1277 overflow<nsw> : i64
    %1279 = llvm.add %1278, %j_panel overflow<nsw> : i64
    %1280 = llvm.getelementptr inbounds %out0_1[%1279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1281 = llvm.load %1280 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1282 = llvm.getelementptr inbounds %1280[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1283 = llvm.load %1282 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1284 = llvm.mul %1252, %b_stride1_1 overflow<nsw> : i64
    %1285 = llvm.add %1262, %1284 overflow<nsw> : i64
    %1286 = llvm.add %1285, %j_panel overflow<nsw> : i64
    %1287 = llvm.getelementptr inbounds %out0_1[%1286] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1288 = llvm.load %1287 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1289 = llvm.getelementptr inbounds %1287[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1290 = llvm.load %1289 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1267, %1269, %1274, %1276, %1281, %1283, %1288, %1290 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1291: vector<4xf64>, %1292: vector<4xf64>, %1293: vector<4xf64>, %1294: vector<4xf64>, %1295: vector<4xf64>, %1296: vector<4xf64>, %1297: vector<4xf64>, %1298: vector<4xf64>):
    %1299 = llvm.add %k0_piece, %952 overflow<nsw> : i64
    %1300 = llvm.intr.smin(%1299, %a_stride1_1) : (i64, i64) -> i64
    %1301 = llvm.icmp "slt" %k0_piece, %1300 : i64
    llvm.cond_br %1301, ^bb20(%k0_piece, %1291, %1292, %1293, %1294, %1295, %1296, %1297, %1298 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1291, %1292, %1293, %1294, %1295, %1296, %1297, %1298 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1302: vector<4xf64>, %1303: vector<4xf64>, %1304: vector<4xf64>, %1305: vector<4xf64>, %1306: vector<4xf64>, %1307: vector<4xf64>, %1308: vector<4xf64>, %1309: vector<4xf64>):
    %1310 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1311 = llvm.add %1310, %951 overflow<nsw> : i64
    %1312 = llvm.mul %1311, %1014 overflow<nsw> : i64
    %1313 = llvm.getelementptr %1012[%1312] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1313, %965, %966, %964) : (!llvm.ptr, i32, i32, i32) -> ()
    %1314 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1315 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1316 = llvm.add %1314, %1315 overflow<nsw> : i64
    %1317 = llvm.add %1316, %k0_below overflow<nsw> : i64
    %1318 = llvm.getelementptr inbounds %a_1[%1317] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1319 = llvm.load %1318 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1320 = llvm.mlir.poison : vector<4xf64>
    %1321 = llvm.insertelement %1319, %1320[%949 : i64] : vector<4xf64>
    %1322 = llvm.shufflevector %1321, %1320 [0, 0, 0, 0] : vector<4xf64>
    %1323 = llvm.mul %1256, %a_stride1_1 overflow<nsw> : i64
    %1324 = llvm.add %1314, %1323 overflow<nsw> : i64
    %1325 = llvm.add %1324, %k0_below overflow<nsw> : i64
    %1326 = llvm.getelementptr inbounds %a_1[%1325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1327 = llvm.load %1326 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1328 = llvm.mlir.poison : vector<4xf64>
    %1329 = llvm.insertelement %1327, %1328[%949 : i64] : vector<4xf64>
    %1330 = llvm.shufflevector %1329, %1328 [0, 0, 0, 0] : vector<4xf64>
    %1331 = llvm.mul %1254, %a_stride1_1 overflow<nsw> : i64
    %1332 = llvm.add %1314, %1331 overflow<nsw> : i64
    %1333 = llvm.add %1332, %k0_below overflow<nsw> : i64
    %1334 = llvm.getelementptr inbounds %a_1[%1333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1335 = llvm.load %1334 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1336 = llvm.mlir.poison : vector<4xf64>
    %1337 = llvm.insertelement %1335, %1336[%949 : i64] : vector<4xf64>
    %1338 = llvm.shufflevector %1337, %1336 [0, 0, 0, 0] : vector<4xf64>
    %1339 = llvm.mul %1252, %a_stride1_1 overflow<nsw> : i64
    %1340 = llvm.add %1314, %1339 overflow<nsw> : i64
    %1341 = llvm.add %1340, %k0_below overflow<nsw> : i64
    %1342 = llvm.getelementptr inbounds %a_1[%1341] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1343 = llvm.load %1342 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1344 = llvm.mlir.poison : vector<4xf64>
    %1345 = llvm.insertelement %1343, %1344[%949 : i64] : vector<4xf64>
    %1346 = llvm.shufflevector %1345, %1344 [0, 0, 0, 0] : vector<4xf64>
    %1347 = llvm.mul %1310, %1014 overflow<nsw> : i64
    %1348 = llvm.getelementptr inbounds %1012[%1347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1349 = llvm.load %1348 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1350 = llvm.add %949, %953 overflow<nsw> : i64
    %1351 = llvm.add %1347, %1350 overflow<nsw> : i64
    %1352 = llvm.getelementptr inbounds %1012[%1351] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1353 = llvm.load %1352 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1354 = llvm.fmul %1322, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1355 = llvm.fmul %1322, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1356 = llvm.fmul %1330, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1357 = llvm.fmul %1330, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1358 = llvm.fmul %1338, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1359 = llvm.fmul %1338, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1360 = llvm.fmul %1346, %1349 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1361 = llvm.fmul %1346, %1353 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1362 = llvm.fadd %1302, %1354 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1363 = llvm.fadd %1303, %1355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1364 = llvm.fadd %1304, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1365 = llvm.fadd %1305, %1357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1366 = llvm.fadd %1306, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1367 = llvm.fadd %1307, %1359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1368 = llvm.fadd %1308, %1360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1369 = llvm.fadd %1309, %1361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1370 = llvm.add %k0_below, %950 overflow<nsw> : i64
    %1371 = llvm.icmp "slt" %1370, %1300 : i64
    llvm.cond_br %1371, ^bb20(%1370, %1362, %1363, %1364, %1365, %1366, %1367, %1368, %1369 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1362, %1363, %1364, %1365, %1366, %1367, %1368, %1369 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1372: vector<4xf64>, %1373: vector<4xf64>, %1374: vector<4xf64>, %1375: vector<4xf64>, %1376: vector<4xf64>, %1377: vector<4xf64>, %1378: vector<4xf64>, %1379: vector<4xf64>):
    %1380 = llvm.icmp "slt" %949, %1249 : i64
    %1381 = llvm.icmp "slt" %950, %1249 : i64
    %1382 = llvm.icmp "slt" %958, %1249 : i64
    %1383 = llvm.icmp "slt" %957, %1249 : i64
    %1384 = llvm.mul %b0, %944 overflow<nsw> : i64
    %1385 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1386 = llvm.add %1384, %1385 overflow<nsw> : i64
    %1387 = llvm.add %1386, %j_panel overflow<nsw> : i64
    %1388 = llvm.getelementptr inbounds %out0_1[%1387] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1372, %1388 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1389 = llvm.getelementptr inbounds %1388[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1373, %1389 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1390 = llvm.mul %1256, %b_stride1_1 overflow<nsw> : i64
    %1391 = llvm.add %1384, %1390 overflow<nsw> : i64
    %1392 = llvm.add %1391, %j_panel overflow<nsw> : i64
    %1393 = llvm.getelementptr inbounds %out0_1[%1392] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1374, %1393 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1394 = llvm.getelementptr inbounds %1393[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1375, %1394 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1395 = llvm.mul %1254, %b_stride1_1 overflow<nsw> : i64
    %1396 = llvm.add %1384, %1395 overflow<nsw> : i64
    %1397 = llvm.add %1396, %j_panel overflow<nsw> : i64
    %1398 = llvm.getelementptr inbounds %out0_1[%1397] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1376, %1398 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1399 = llvm.getelementptr inbounds %1398[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1377, %1399 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1400 = llvm.mul %1252, %b_stride1_1 overflow<nsw> : i64
    %1401 = llvm.add %1384, %1400 overflow<nsw> : i64
    %1402 = llvm.add %1401, %j_panel overflow<nsw> : i64
    %1403 = llvm.getelementptr inbounds %out0_1[%1402] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1378, %1403 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1404 = llvm.getelementptr inbounds %1403[%953] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1379, %1404 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1405 = llvm.add %i_below_tile, %953 overflow<nsw> : i64
    %1406 = llvm.icmp "slt" %1405, %a_size1_1 : i64
    llvm.cond_br %1406, ^bb16(%1405 : i64), ^bb22
  ^bb22:
    llvm.call @free(%copy) : (!llvm.ptr) -> ()
    %1407 = llvm.add %k0_piece, %952 overflow<nsw> : i64
    %1408 = llvm.icmp "slt" %1407, %939 : i64
    llvm.cond_br %1408, ^bb3(%1407 : i64), ^bb23
  ^bb23:
    %1409 = llvm.add %j_panel, %951 overflow<nsw> : i64
    %1410 = llvm.icmp "slt" %1409, %938 : i64
    llvm.cond_br %1410, ^bb2(%1409 : i64), ^bb24
  ^bb24:
    %1411 = llvm.icmp "slt" %938, %b_stride1_1 : i64
    llvm.cond_br %1411, ^bb25(%938 : i64), ^bb42
  ^bb25(%j_right_panel: i64):
    %1412 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1413 = llvm.intr.smin(%953, %1412) : (i64, i64) -> i64
    %1414 = llvm.intr.smax(%1413, %949) : (i64, i64) -> i64
    %1415 = llvm.add %j_right_panel, %953 overflow<nsw> : i64
    %1416 = llvm.sub %1415, %j_right_panel overflow<nsw> : i64
    %1417 = llvm.intr.smin(%1416, %1412) : (i64, i64) -> i64
    %1418 = llvm.intr.smin(%1417, %953) : (i64, i64) -> i64
    %1419 = llvm.intr.smax(%1418, %949) : (i64, i64) -> i64
    %1420 = llvm.trunc %1419 : i64 to i32
    %1421 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1422 = llvm.mlir.poison : vector<4xi32>
    %1423 = llvm.insertelement %1420, %1422[%949 : i64] : vector<4xi32>
    %1424 = llvm.shufflevector %1423, %1422 [0, 0, 0, 0] : vector<4xi32>
    %1425 = llvm.icmp "slt" %1421, %1424 : vector<4xi32>
    %1426 = llvm.icmp "slt" %949, %939 : i64
    llvm.cond_br %1426, ^bb26(%949 : i64), ^bb41
  ^bb26(%k0_right_piece: i64):
    %1427 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%951, %946) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1428 = llvm.extractvalue %1427[0] : !llvm.struct<(i64, i1)>
    %1429 = llvm.extractvalue %1427[1] : !llvm.struct<(i64, i1)>
    %1430 = llvm.xor %1429, %967 : i1
    llvm.cond_br %1430, ^bb27, ^bb44(%964 : i32)
  ^bb27:
    %1431 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1428, %947) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1432 = llvm.extractvalue %1431[0] : !llvm.struct<(i64, i1)>
    %1433 = llvm.extractvalue %1431[1] : !llvm.struct<(i64, i1)>
    %1434 = llvm.xor %1433, %967 : i1
    llvm.cond_br %1434, ^bb28, ^bb44(%964 : i32)
  ^bb28:
    %1435 = llvm.add %1432, %962 overflow<nsw> : i64
    %1436 = llvm.and %1435, %963 : i64
    %copy_1 = llvm.call @aligned_alloc(%961, %1436) : (i64, i64) -> !llvm.ptr
    %1437 = llvm.mlir.zero : !llvm.ptr
    %1438 = llvm.icmp "ne" %copy_1, %1437 : !llvm.ptr
    %1439 = llvm.icmp "eq" %1436, %949 : i64
    %1440 = llvm.or %1438, %1439 : i1
    llvm.cond_br %1440, ^bb29, ^bb44(%964 : i32)
  ^bb29:
    llvm.cond_br %948, ^bb30, ^bb33
  ^bb30:
    %1441 = llvm.add %k0_right_piece, %959 overflow<nsw> : i64
    %1442 = llvm.intr.smin(%1441, %a_stride1_1) : (i64, i64) -> i64
    %1443 = llvm.icmp "slt" %k0_right_piece, %1442 : i64
    llvm.cond_br %1443, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %1444 = llvm.add %k0_right_copy, %951 overflow<nsw> : i64
    %1445 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1446 = llvm.mul %1444, %b_stride1_1 overflow<nsw> : i64
    %1447 = llvm.add %1445, %1446 overflow<nsw> : i64
    %1448 = llvm.add %1447, %j_right_panel overflow<nsw> : i64
    %1449 = llvm.getelementptr %b_1[%1448] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1449, %965, %966, %964) : (!llvm.ptr, i32, i32, i32) -> ()
    %1450 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1451 = llvm.add %1445, %1450 overflow<nsw> : i64
    %1452 = llvm.add %1451, %j_right_panel overflow<nsw> : i64
    %1453 = llvm.getelementptr inbounds %b_1[%1452] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1454 = llvm.intr.masked.load %1453, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1455 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1456 = llvm.mul %1455, %947 overflow<nsw> : i64
    %1457 = llvm.getelementptr inbounds %copy_1[%1456] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1454, %1457, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1458 = llvm.add %k0_right_copy, %950 overflow<nsw> : i64
    %1459 = llvm.icmp "slt" %1458, %1442 : i64
    llvm.cond_br %1459, ^bb31(%1458 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %1460 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1461 = llvm.intr.smin(%959, %1460) : (i64, i64) -> i64
    %1462 = llvm.intr.smax(%1461, %949) : (i64, i64) -> i64
    %1463 = llvm.select %948, %949, %1462 : i1, i64
    %1464 = llvm.mul %b0, %942 overflow<nsw> : i64
    %1465 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1466 = llvm.add %1464, %1465 overflow<nsw> : i64
    %1467 = llvm.add %1466, %j_right_panel overflow<nsw> : i64
    %1468 = llvm.getelementptr inbounds %b_1[%1467] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1469 = llvm.select %948, %copy_1, %1468 : i1, !llvm.ptr
    %1470 = llvm.select %948, %946, %1463 : i1, i64
    %1471 = llvm.select %948, %947, %1414 : i1, i64
    %1472 = llvm.select %948, %947, %b_stride1_1 : i1, i64
    %1473 = llvm.icmp "slt" %949, %a_size1_1 : i64
    llvm.cond_br %1473, ^bb34(%949 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %1474 = llvm.add %i_right_tile, %951 overflow<nsw> : i64
    %1475 = llvm.sub %1474, %i_right_tile overflow<nsw> : i64
    %1476 = llvm.sub %a_size1_1, %i_right_tile overflow<nsw> : i64
    %1477 = llvm.intr.smin(%1475, %1476) : (i64, i64) -> i64
    %1478 = llvm.add %1477, %955 overflow<nsw> : i64
    %1479 = llvm.intr.smin(%1478, %960) : (i64, i64) -> i64
    %1480 = llvm.add %i_right_tile, %1479 : i64
    %1481 = llvm.intr.smin(%1478, %954) : (i64, i64) -> i64
    %1482 = llvm.add %i_right_tile, %1481 : i64
    %1483 = llvm.intr.smin(%1478, %956) : (i64, i64) -> i64
    %1484 = llvm.add %i_right_tile, %1483 : i64
    %1485 = llvm.intr.smin(%1478, %953) : (i64, i64) -> i64
    %1486 = llvm.add %i_right_tile, %1485 : i64
    %1487 = llvm.intr.smin(%1478, %957) : (i64, i64) -> i64
    %1488 = llvm.add %i_right_tile, %1487 : i64
    %1489 = llvm.intr.smin(%1478, %958) : (i64, i64) -> i64
    %1490 = llvm.add %i_right_tile, %1489 : i64
    %1491 = llvm.intr.smin(%1478, %950) : (i64, i64) -> i64
    %1492 = llvm.add %i_right_tile, %1491 : i64
    %1493 = llvm.icmp "eq" %k0_right_piece, %949 : i64
    llvm.cond_br %1493, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%968, %968, %968, %968, %968, %968, %968, %968 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %1494 = llvm.icmp "slt" %949, %1477 : i64
    %1495 = llvm.icmp "slt" %950, %1477 : i64
    %1496 = llvm.icmp "slt" %958, %1477 : i64
    %1497 = llvm.icmp "slt" %957, %1477 : i64
    %1498 = llvm.icmp "slt" %953, %1477 : i64
    %1499 = llvm.icmp "slt" %956, %1477 : i64
    %1500 = llvm.icmp "slt" %954, %1477 : i64
    %1501 = llvm.icmp "slt" %960, %1477 : i64
    %1502 = llvm.mul %b0, %944 overflow<nsw> : i64
    %1503 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1504 = llvm.add %1502, %1503 overflow<nsw> : i64
    %1505 = llvm.add %1504, %j_right_panel overflow<nsw> : i64
    %1506 = llvm.getelementptr inbounds %out0_1[%1505] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1507 = llvm.intr.masked.load %1506, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1508 = llvm.mul %1492, %b_stride1_1 overflow<nsw> : i64
    %1509 = llvm.add %1502, %1508 overflow<nsw> : i64
    %1510 = llvm.add %1509, %j_right_panel overflow<nsw> : i64
    %1511 = llvm.getelementptr inbounds %out0_1[%1510] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1512 = llvm.intr.masked.load %1511, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1513 = llvm.mul %1490, %b_stride1_1 overflow<nsw> : i64
    %1514 = llvm.add %1502, %1513 overflow<nsw> : i64
    %1515 = llvm.add %1514, %j_right_panel overflow<nsw> : i64
    %1516 = llvm.getelementptr inbounds %out0_1[%1515] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1517 = llvm.intr.masked.load %1516, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1518 = llvm.mul %1488, %b_stride1_1 overflow<nsw> : i64
    %1519 = llvm.add %1502, %1518 overflow<nsw> : i64
    %1520 = llvm.add %1519, %j_right_panel overflow<nsw> : i64
    %1521 = llvm.getelementptr inbounds %out0_1[%1520] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1522 = llvm.intr.masked.load %1521, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1523 = llvm.mul %1486, %b_stride1_1 overflow<nsw> : i64
    %1524 = llvm.add %1502, %1523 overflow<nsw> : i64
    %1525 = llvm.add %1524, %j_right_panel overflow<nsw> : i64
    %1526 = llvm.getelementptr inbounds %out0_1[%1525] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1527 = llvm.intr.masked.load %1526, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1528 = llvm.mul %1484, %b_stride1_1 overflow<nsw> : i64
    %1529 = llvm.add %1502, %1528 overflow<nsw> : i64
    %1530 = llvm.add %1529, %j_right_panel overflow<nsw> : i64
    %1531 = llvm.getelementptr inbounds %out0_1[%1530] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1532 = llvm.intr.masked.load %1531, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1533 = llvm.mul %1482, %b_stride1_1 overflow<nsw> : i64
    %1534 = llvm.add %1502, %1533 overflow<nsw> : i64
    %1535 = llvm.add %1534, %j_right_panel overflow<nsw> : i64
    %1536 = llvm.getelementptr inbounds %out0_1[%1535] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1537 = llvm.intr.masked.load %1536, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1538 = llvm.mul %1480, %b_stride1_1 overflow<nsw> : i64
    %1539 = llvm.add %1502, %1538 overflow<nsw> : i64
    %1540 = llvm.add %1539, %j_right_panel overflow<nsw> : i64
    %1541 = llvm.getelementptr inbounds %out0_1[%1540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1542 = llvm.intr.masked.load %1541, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%1507, %1512, %1517, %1522, %1527, %1532, %1537, %1542 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%1543: vector<4xf64>, %1544: vector<4xf64>, %1545: vector<4xf64>, %1546: vector<4xf64>, %1547: vector<4xf64>, %1548: vector<4xf64>, %1549: vector<4xf64>, %1550: vector<4xf64>):
    %1551 = llvm.add %k0_right_piece, %959 overflow<nsw> : i64
    %1552 = llvm.intr.smin(%1551, %a_stride1_1) : (i64, i64) -> i64
    %1553 = llvm.icmp "slt" %k0_right_piece, %1552 : i64
    llvm.cond_br %1553, ^bb38(%k0_right_piece, %1543, %1544, %1545, %1546, %1547, %1548, %1549, %1550 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1543, %1544, %1545, %1546, %1547, %1548, %1549, %1550 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %1554: vector<4xf64>, %1555: vector<4xf64>, %1556: vector<4xf64>, %1557: vector<4xf64>, %1558: vector<4xf64>, %1559: vector<4xf64>, %1560: vector<4xf64>, %1561: vector<4xf64>):
    %1562 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1563 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1564 = llvm.add %1562, %1563 overflow<nsw> : i64
    %1565 = llvm.add %1564, %k0_right overflow<nsw> : i64
    %1566 = llvm.getelementptr inbounds %a_1[%1565] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1567 = llvm.load %1566 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1568 = llvm.mlir.poison : vector<4xf64>
    %1569 = llvm.insertelement %1567, %1568[%949 : i64] : vector<4xf64>
    %1570 = llvm.shufflevector %1569, %1568 [0, 0, 0, 0] : vector<4xf64>
    %1571 = llvm.mul %1492, %a_stride1_1 overflow<nsw> : i64
    %1572 = llvm.add %1562, %1571 overflow<nsw> : i64
    %1573 = llvm.add %1572, %k0_right overflow<nsw> : i64
    %1574 = llvm.getelementptr inbounds %a_1[%1573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1575 = llvm.load %1574 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1576 = llvm.mlir.poison : vector<4xf64>
    %1577 = llvm.insertelement %1575, %1576[%949 : i64] : vector<4xf64>
    %1578 = llvm.shufflevector %1577, %1576 [0, 0, 0, 0] : vector<4xf64>
    %1579 = llvm.mul %1490, %a_stride1_1 overflow<nsw> : i64
    %1580 = llvm.add %1562, %1579 overflow<nsw> : i64
    %1581 = llvm.add %1580, %k0_right overflow<nsw> : i64
    %1582 = llvm.getelementptr inbounds %a_1[%1581] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1583 = llvm.load %1582 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1584 = llvm.mlir.poison : vector<4xf64>
    %1585 = llvm.insertelement %1583, %1584[%949 : i64] : vector<4xf64>
    %1586 = llvm.shufflevector %1585, %1584 [0, 0, 0, 0] : vector<4xf64>
    %1587 = llvm.mul %1488, %a_stride1_1 overflow<nsw> : i64
    %1588 = llvm.add %1562, %1587 overflow<nsw> : i64
    %1589 = llvm.add %1588, %k0_right overflow<nsw> : i64
    %1590 = llvm.getelementptr inbounds %a_1[%1589] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1591 = llvm.load %1590 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1592 = llvm.mlir.poison : vector<4xf64>
    %1593 = llvm.insertelement %1591, %1592[%949 : i64] : vector<4xf64>
    %1594 = llvm.shufflevector %1593, %1592 [0, 0, 0, 0] : vector<4xf64>
    %1595 = llvm.mul %1486, %a_stride1_1 overflow<nsw> : i64
    %1596 = llvm.add %1562, %1595 overflow<nsw> : i64
    %1597 = llvm.add %1596, %k0_right overflow<nsw> : i64
    %1598 = llvm.getelementptr inbounds %a_1[%1597] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1599 = llvm.load %1598 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1600 = llvm.mlir.poison : vector<4xf64>
    %1601 = llvm.insertelement %1599, %1600[%949 : i64] : vector<4xf64>
    %1602 = llvm.shufflevector %1601, %1600 [0, 0, 0, 0] : vector<4xf64>
    %1603 = llvm.mul %1484, %a_stride1_1 overflow<nsw> : i64
    %1604 = llvm.add %1562, %1603 overflow<nsw> : i64
    %1605 = llvm.add %1604, %k0_right overflow<nsw> : i64
    %1606 = llvm.getelementptr inbounds %a_1[%1605] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1607 = llvm.load %1606 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1608 = llvm.mlir.poison : vector<4xf64>
    %1609 = llvm.insertelement %1607, %1608[%949 : i64] : vector<4xf64>
    %1610 = llvm.shufflevector %1609, %1608 [0, 0, 0, 0] : vector<4xf64>
    %1611 = llvm.mul %1482, %a_stride1_1 overflow<nsw> : i64
    %1612 = llvm.add %1562, %1611 overflow<nsw> : i64
    %1613 = llvm.add %1612, %k0_right overflow<nsw> : i64
    %1614 = llvm.getelementptr inbounds %a_1[%1613] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1615 = llvm.load %1614 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1616 = llvm.mlir.poison : vector<4xf64>
    %1617 = llvm.insertelement %1615, %1616[%949 : i64] : vector<4xf64>
    %1618 = llvm.shufflevector %1617, %1616 [0, 0, 0, 0] : vector<4xf64>
    %1619 = llvm.mul %1480, %a_stride1_1 overflow<nsw> : i64
    %1620 = llvm.add %1562, %1619 overflow<nsw> : i64
    %1621 = llvm.add %1620, %k0_right overflow<nsw> : i64
    %1622 = llvm.getelementptr inbounds %a_1[%1621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1623 = llvm.load %1622 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1624 = llvm.mlir.poison : vector<4xf64>
    %1625 = llvm.insertelement %1623, %1624[%949 : i64] : vector<4xf64>
    %1626 = llvm.shufflevector %1625, %1624 [0, 0, 0, 0] : vector<4xf64>
    %1627 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1628 = llvm.mul %1627, %1472 overflow<nsw> : i64
    %1629 = llvm.getelementptr inbounds %1469[%1628] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1630 = llvm.intr.masked.load %1629, %1425, %968 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1631 = llvm.fmul %1570, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1632 = llvm.fmul %1578, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1633 = llvm.fmul %1586, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1634 = llvm.fmul %1594, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1635 = llvm.fmul %1602, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1636 = llvm.fmul %1610, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1637 = llvm.fmul %1618, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1638 = llvm.fmul %1626, %1630 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1639 = llvm.fadd %1554, %1631 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1640 = llvm.fadd %1555, %1632 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1641 = llvm.fadd %1556, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1642 = llvm.fadd %1557, %1634 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1643 = llvm.fadd %1558, %1635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1644 = llvm.fadd %1559, %1636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1645 = llvm.fadd %1560, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1646 = llvm.fadd %1561, %1638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1647 = llvm.add %k0_right, %950 overflow<nsw> : i64
    %1648 = llvm.icmp "slt" %1647, %1552 : i64
    llvm.cond_br %1648, ^bb38(%1647, %1639, %1640, %1641, %1642, %1643, %1644, %1645, %1646 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1639, %1640, %1641, %1642, %1643, %1644, %1645, %1646 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%1649: vector<4xf64>, %1650: vector<4xf64>, %1651: vector<4xf64>, %1652: vector<4xf64>, %1653: vector<4xf64>, %1654: vector<4xf64>, %1655: vector<4xf64>, %1656: vector<4xf64>):
    %1657 = llvm.icmp "slt" %949, %1477 : i64
    %1658 = llvm.icmp "slt" %950, %1477 : i64
    %1659 = llvm.icmp "slt" %958, %1477 : i64
    %1660 = llvm.icmp "slt" %957, %1477 : i64
    %1661 = llvm.icmp "slt" %953, %1477 : i64
    %1662 = llvm.icmp "slt" %956, %1477 : i64
    %1663 = llvm.icmp "slt" %954, %1477 : i64
    %1664 = llvm.icmp "slt" %960, %1477 : i64
    %1665 = llvm.mul %b0, %944 overflow<nsw> : i64
    %1666 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1667 = llvm.add %1665, %1666 overflow<nsw> : i64
    %1668 = llvm.add %1667, %j_right_panel overflow<nsw> : i64
    %1669 = llvm.getelementptr inbounds %out0_1[%1668] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1649, %1669, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1670 = llvm.mul %1492, %b_stride1_1 overflow<nsw> : i64
    %1671 = llvm.add %1665, %1670 overflow<nsw> : i64
    %1672 = llvm.add %1671, %j_right_panel overflow<nsw> : i64
    %1673 = llvm.getelementptr inbounds %out0_1[%1672] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1650, %1673, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1674 = llvm.mul %1490, %b_stride1_1 overflow<nsw> : i64
    %1675 = llvm.add %1665, %1674 overflow<nsw> : i64
    %1676 = llvm.add %1675, %j_right_panel overflow<nsw> : i64
    %1677 = llvm.getelementptr inbounds %out0_1[%1676] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1651, %1677, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1678 = llvm.mul %1488, %b_stride1_1 overflow<nsw> : i64
    %1679 = llvm.add %1665, %1678 overflow<nsw> : i64
    %1680 = llvm.add %1679, %j_right_panel overflow<nsw> : i64
    %1681 = llvm.getelementptr inbounds %out0_1[%1680] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1652, %1681, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1682 = llvm.mul %1486, %b_stride1_1 overflow<nsw> : i64
    %1683 = llvm.add %1665, %1682 overflow<nsw> : i64
    %1684 = llvm.add %1683, %j_right_panel overflow<nsw> : i64
    %1685 = llvm.getelementptr inbounds %out0_1[%1684] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1653, %1685, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1686 = llvm.mul %1484, %b_stride1_1 overflow<nsw> : i64
    %1687 = llvm.add %1665, %1686 overflow<nsw> : i64
    %1688 = llvm.add %1687, %j_right_panel overflow<nsw> : i64
    %1689 = llvm.getelementptr inbounds %out0_1[%1688] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1654, %1689, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1690 = llvm.mul %1482, %b_stride1_1 overflow<nsw> : i64
    %1691 = llvm.add %1665, %1690 overflow<nsw> : i64
    %1692 = llvm.add %1691, %j_right_panel overflow<nsw> : i64
    %1693 = llvm.getelementptr inbounds %out0_1[%1692] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1655, %1693, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1694 = llvm.mul %1480, %b_stride1_1 overflow<nsw> : i64
    %1695 = llvm.add %1665, %1694 overflow<nsw> : i64
    %1696 = llvm.add %1695, %j_right_panel overflow<nsw> : i64
    %1697 = llvm.getelementptr inbounds %out0_1[%1696] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1656, %1697, %1425 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1698 = llvm.add %i_right_tile, %951 overflow<nsw> : i64
    %1699 = llvm.icmp "slt" %1698, %a_size1_1 : i64
    llvm.cond_br %1699, ^bb34(%1698 : i64), ^bb40
  ^bb40:
    llvm.call @free(%copy_1) : (!llvm.ptr) -> ()
    %1700 = llvm.add %k0_right_piece, %959 overflow<nsw> : i64
    %1701 = llvm.icmp "slt" %1700, %939 : i64
    llvm.cond_br %1701, ^bb26(%1700 : i64), ^bb41
  ^bb41:
    %1702 = llvm.add %j_right_panel, %953 overflow<nsw> : i64
    %1703 = llvm.icmp "slt" %1702, %b_stride1_1 : i64
    llvm.cond_br %1703, ^bb25(%1702 : i64), ^bb42
  ^bb42:
    %1704 = llvm.add %b0, %950 overflow<nsw> : i64
    %1705 = llvm.icmp "slt" %1704, %end : i64
    llvm.cond_br %1705, ^bb1(%1704 : i64), ^bb43
  ^bb43:
    llvm.return %965 : i32
  ^bb44(%1706: i32):
    llvm.return %1706 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1707 = llvm.mlir.constant(8) : i64
    %1708 = llvm.mlir.constant(16) : i64
    %1709 = llvm.mlir.constant(24) : i64
    %1710 = llvm.mlir.constant(32) : i64
    %1711 = llvm.mlir.constant(40) : i64
    %1712 = llvm.mlir.constant(48) : i64
    %1713 = llvm.mlir.constant(56) : i64
    %1714 = llvm.mlir.constant(64) : i64
    %1715 = llvm.mlir.constant(72) : i64
    %1716 = llvm.mlir.constant(80) : i64
    %1717 = llvm.mlir.constant(88) : i64
    %1718 = llvm.mlir.constant(96) : i64
    %1719 = llvm.mlir.constant(104) : i64
    %1720 = llvm.mlir.constant(112) : i64
    %1721 = llvm.mlir.constant(120) : i64
    %1722 = llvm.mlir.constant(128) : i64
    %1723 = llvm.mlir.constant(136) : i64
    %1724 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1725 = llvm.getelementptr inbounds %context[%1707] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1726 = llvm.load %1725 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1727 = llvm.getelementptr inbounds %context[%1708] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1728 = llvm.load %1727 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1729 = llvm.getelementptr inbounds %context[%1709] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1730 = llvm.load %1729 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1731 = llvm.getelementptr inbounds %context[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1732 = llvm.load %1731 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1733 = llvm.getelementptr inbounds %context[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1734 = llvm.load %1733 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1735 = llvm.getelementptr inbounds %context[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1736 = llvm.load %1735 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1737 = llvm.getelementptr inbounds %context[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1738 = llvm.load %1737 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1739 = llvm.getelementptr inbounds %context[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1740 = llvm.load %1739 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1741 = llvm.getelementptr inbounds %context[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1742 = llvm.load %1741 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1743 = llvm.getelementptr inbounds %context[%1716] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1744 = llvm.load %1743 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1745 = llvm.getelementptr inbounds %context[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1746 = llvm.load %1745 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1747 = llvm.getelementptr inbounds %context[%1718] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1748 = llvm.load %1747 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1749 = llvm.getelementptr inbounds %context[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1750 = llvm.load %1749 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1751 = llvm.getelementptr inbounds %context[%1720] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1752 = llvm.load %1751 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1753 = llvm.getelementptr inbounds %context[%1721] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1754 = llvm.load %1753 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1755 = llvm.getelementptr inbounds %context[%1722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1756 = llvm.load %1755 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1757 = llvm.getelementptr inbounds %context[%1723] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1758 = llvm.load %1757 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1759 = llvm.call @program.parallel0(%begin_1, %end_1, %1724, %1726, %1728, %1730, %1732, %1734, %1736, %1738, %1740, %1742, %1744, %1746, %1748, %1750, %1752, %1754, %1756, %1758) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.return %1759 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1760 = llvm.mlir.constant(0) : i64
    %1761 = llvm.mlir.constant(1) : i64
    %1762 = llvm.mlir.constant(2) : i64
    %1763 = llvm.mlir.constant(4) : i64
    %1764 = llvm.mlir.constant(0 : i32) : i32
    %1765 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1766 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1766, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_2: i64):
    %1767 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1768 = llvm.load %1767 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1769 = llvm.mlir.poison : vector<4xf64>
    %1770 = llvm.insertelement %1768, %1769[%1760 : i64] : vector<4xf64>
    %1771 = llvm.shufflevector %1770, %1769 [0, 0, 0, 0] : vector<4xf64>
    %1772 = llvm.ashr %v_size0_1, %1762 : i64
    %1773 = llvm.mul %1772, %1763 overflow<nsw> : i64
    %1774 = llvm.icmp "slt" %1760, %1773 : i64
    llvm.cond_br %1774, ^bb2(%1760 : i64), ^bb3
  ^bb2(%j_2: i64):
    %1775 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1776 = llvm.load %1775 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1777 = llvm.fmul %1771, %1776 : vector<4xf64>
    %1778 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1779 = llvm.add %1778, %j_2 overflow<nsw> : i64
    %1780 = llvm.getelementptr inbounds %out1_1[%1779] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1777, %1780 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1781 = llvm.add %j_2, %1763 overflow<nsw> : i64
    %1782 = llvm.icmp "slt" %1781, %1773 : i64
    llvm.cond_br %1782, ^bb2(%1781 : i64), ^bb3
  ^bb3:
    %1783 = llvm.icmp "slt" %1773, %v_size0_1 : i64
    llvm.cond_br %1783, ^bb4, ^bb5
  ^bb4:
    %1784 = llvm.sub %v_size0_1, %1773 overflow<nsw> : i64
    %1785 = llvm.intr.smin(%1784, %1763) : (i64, i64) -> i64
    %1786 = llvm.intr.smax(%1785, %1760) : (i64, i64) -> i64
    %1787 = llvm.trunc %1786 : i64 to i32
    %1788 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1789 = llvm.mlir.poison : vector<4xi32>
    %1790 = llvm.insertelement %1787, %1789[%1760 : i64] : vector<4xi32>
    %1791 = llvm.shufflevector %1790, %1789 [0, 0, 0, 0] : vector<4xi32>
    %1792 = llvm.icmp "slt" %1788, %1791 : vector<4xi32>
    %1793 = llvm.getelementptr inbounds %v_1[%1773] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1794 = llvm.intr.masked.load %1793, %1792, %1765 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1795 = llvm.fmul %1771, %1794 : vector<4xf64>
    %1796 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1797 = llvm.add %1796, %1773 overflow<nsw> : i64
    %1798 = llvm.getelementptr inbounds %out1_1[%1797] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1795, %1798, %1792 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %1799 = llvm.add %i_2, %1761 overflow<nsw> : i64
    %1800 = llvm.icmp "slt" %1799, %end_2 : i64
    llvm.cond_br %1800, ^bb1(%1799 : i64), ^bb6
  ^bb6:
    llvm.return %1764 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1801 = llvm.mlir.constant(8) : i64
    %1802 = llvm.mlir.constant(16) : i64
    %1803 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1804 = llvm.getelementptr inbounds %context_1[%1801] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1805 = llvm.load %1804 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1806 = llvm.getelementptr inbounds %context_1[%1802] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1807 = llvm.load %1806 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1808 = llvm.call @program.parallel1(%begin_3, %end_3, %1803, %1805, %1807) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1808 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1809: i64, %1810: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1811: i64, %1812: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1813 = llvm.mlir.constant(8) : i64
    %1814 = llvm.mlir.constant(0) : i64
    %1815 = llvm.mlir.constant(1) : i64
    %1816 = llvm.mlir.constant(2) : i64
    %1817 = llvm.mlir.constant(3) : i64
    %1818 = llvm.mlir.constant(4) : i64
    %1819 = llvm.mlir.constant(5) : i64
    %1820 = llvm.mlir.constant(6) : i64
    %1821 = llvm.mlir.constant(7) : i64
    %1822 = llvm.mlir.constant(-1) : i64
    %1823 = llvm.mlir.constant(64) : i64
    %1824 = llvm.mlir.constant(true) : i1
    %1825 = llvm.mlir.constant(1 : i32) : i32
    %1826 = llvm.mlir.constant(63) : i64
    %1827 = llvm.mlir.constant(-64) : i64
    %1828 = llvm.mlir.constant(0 : i32) : i32
    %1829 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1830 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1830, ^bb1(%begin_4 : i64), ^bb21
  ^bb1(%1831: i64):
    %1832 = llvm.mul %1831, %1813 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %1809, %1832 overflow<nsw> : i64
    %1833 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1823, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1834 = llvm.extractvalue %1833[0] : !llvm.struct<(i64, i1)>
    %1835 = llvm.extractvalue %1833[1] : !llvm.struct<(i64, i1)>
    %1836 = llvm.xor %1835, %1824 : i1
    llvm.cond_br %1836, ^bb2, ^bb22(%1825 : i32)
  ^bb2:
    %1837 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1834, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1838 = llvm.extractvalue %1837[0] : !llvm.struct<(i64, i1)>
    %1839 = llvm.extractvalue %1837[1] : !llvm.struct<(i64, i1)>
    %1840 = llvm.xor %1839, %1824 : i1
    llvm.cond_br %1840, ^bb3, ^bb22(%1825 : i32)
  ^bb3:
    %1841 = llvm.add %1838, %1826 overflow<nsw> : i64
    %1842 = llvm.and %1841, %1827 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%1823, %1842) : (i64, i64) -> !llvm.ptr
    %1843 = llvm.mlir.zero : !llvm.ptr
    %1844 = llvm.icmp "ne" %a_copy_2, %1843 : !llvm.ptr
    %1845 = llvm.icmp "eq" %1842, %1814 : i64
    %1846 = llvm.or %1844, %1845 : i1
    llvm.cond_br %1846, ^bb4, ^bb22(%1825 : i32)
  ^bb4:
    %1847 = llvm.mul %1813, %a_stride1_2 overflow<nsw> : i64
    %1848 = llvm.icmp "slt" %1814, %a_size0_2 : i64
    llvm.cond_br %1848, ^bb5(%1814 : i64), ^bb8
  ^bb5(%k1_1_last_copy: i64):
    %1849 = llvm.icmp "slt" %1814, %a_stride1_2 : i64
    llvm.cond_br %1849, ^bb6(%1814 : i64), ^bb7
  ^bb6(%k0_1_last_copy: i64):
    %1850 = llvm.mul %k1_1_last_copy, %1811 overflow<nsw> : i64
    %1851 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %1852 = llvm.add %1850, %1851 overflow<nsw> : i64
    %1853 = llvm.add %1852, %k0_1_last_copy overflow<nsw> : i64
    %1854 = llvm.getelementptr inbounds %a_2[%1853] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1855 = llvm.load %1854 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1856 = llvm.getelementptr inbounds %1854[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1857 = llvm.load %1856 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1858 = llvm.mul %1816, %a_stride1_2 overflow<nsw> : i64
    %1859 = llvm.getelementptr inbounds %1854[%1858] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1860 = llvm.load %1859 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1861 = llvm.mul %1817, %a_stride1_2 overflow<nsw> : i64
    %1862 = llvm.getelementptr inbounds %1854[%1861] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1863 = llvm.load %1862 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1864 = llvm.mlir.poison : vector<4xf64>
    %1865 = llvm.insertelement %1855, %1864[%1814 : i64] : vector<4xf64>
    %1866 = llvm.insertelement %1857, %1865[%1815 : i64] : vector<4xf64>
    %1867 = llvm.insertelement %1860, %1866[%1816 : i64] : vector<4xf64>
    %1868 = llvm.insertelement %1863, %1867[%1817 : i64] : vector<4xf64>
    %1869 = llvm.mul %1818, %a_stride1_2 overflow<nsw> : i64
    %1870 = llvm.getelementptr inbounds %1854[%1869] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1871 = llvm.load %1870 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1872 = llvm.mul %1819, %a_stride1_2 overflow<nsw> : i64
    %1873 = llvm.getelementptr inbounds %1854[%1872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1874 = llvm.load %1873 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1875 = llvm.mul %1820, %a_stride1_2 overflow<nsw> : i64
    %1876 = llvm.getelementptr inbounds %1854[%1875] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1877 = llvm.load %1876 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1878 = llvm.mul %1821, %a_stride1_2 overflow<nsw> : i64
    %1879 = llvm.getelementptr inbounds %1854[%1878] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1880 = llvm.load %1879 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1881 = llvm.mlir.poison : vector<4xf64>
    %1882 = llvm.insertelement %1871, %1881[%1814 : i64] : vector<4xf64>
    %1883 = llvm.insertelement %1874, %1882[%1815 : i64] : vector<4xf64>
    %1884 = llvm.insertelement %1877, %1883[%1816 : i64] : vector<4xf64>
    %1885 = llvm.insertelement %1880, %1884[%1817 : i64] : vector<4xf64>
    %1886 = llvm.mul %k1_1_last_copy, %1847 overflow<nsw> : i64
    %1887 = llvm.mul %k0_1_last_copy, %1813 overflow<nsw> : i64
    %1888 = llvm.add %1886, %1887 overflow<nsw> : i64
    %1889 = llvm.getelementptr inbounds %a_copy_2[%1888] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1868, %1889 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1890 = llvm.add %1814, %1818 overflow<nsw> : i64
    %1891 = llvm.add %1886, %1887 overflow<nsw> : i64
    %1892 = llvm.add %1891, %1890 overflow<nsw> : i64
    %1893 = llvm.getelementptr inbounds %a_copy_2[%1892] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1885, %1893 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1894 = llvm.add %k0_1_last_copy, %1815 overflow<nsw> : i64
    %1895 = llvm.icmp "slt" %1894, %a_stride1_2 : i64
    llvm.cond_br %1895, ^bb6(%1894 : i64), ^bb7
  ^bb7:
    %1896 = llvm.add %k1_1_last_copy, %1815 overflow<nsw> : i64
    %1897 = llvm.icmp "slt" %1896, %a_size0_2 : i64
    llvm.cond_br %1897, ^bb5(%1896 : i64), ^bb8
  ^bb8:
    %1898 = llvm.icmp "slt" %1809, %1812 : i64
    llvm.cond_br %1898, ^bb9(%1809 : i64), ^bb14
  ^bb9(%i_1_last_tile: i64):
    %1899 = llvm.add %i_1_last_tile, %1820 overflow<nsw> : i64
    %1900 = llvm.sub %1899, %i_1_last_tile overflow<nsw> : i64
    %1901 = llvm.sub %1812, %i_1_last_tile overflow<nsw> : i64
    %1902 = llvm.intr.smin(%1900, %1901) : (i64, i64) -> i64
    %1903 = llvm.add %1902, %1822 overflow<nsw> : i64
    %1904 = llvm.intr.smin(%1903, %1819) : (i64, i64) -> i64
    %1905 = llvm.add %i_1_last_tile, %1904 : i64
    %1906 = llvm.intr.smin(%1903, %1818) : (i64, i64) -> i64
    %1907 = llvm.add %i_1_last_tile, %1906 : i64
    %1908 = llvm.intr.smin(%1903, %1817) : (i64, i64) -> i64
    %1909 = llvm.add %i_1_last_tile, %1908 : i64
    %1910 = llvm.intr.smin(%1903, %1816) : (i64, i64) -> i64
    %1911 = llvm.add %i_1_last_tile, %1910 : i64
    %1912 = llvm.intr.smin(%1903, %1815) : (i64, i64) -> i64
    %1913 = llvm.add %i_1_last_tile, %1912 : i64
    %1914 = llvm.icmp "slt" %1814, %a_size0_2 : i64
    llvm.cond_br %1914, ^bb10(%1814, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1_1: i64, %1915: vector<4xf64>, %1916: vector<4xf64>, %1917: vector<4xf64>, %1918: vector<4xf64>, %1919: vector<4xf64>, %1920: vector<4xf64>, %1921: vector<4xf64>, %1922: vector<4xf64>, %1923: vector<4xf64>, %1924: vector<4xf64>, %1925: vector<4xf64>, %1926: vector<4xf64>):
    %1927 = llvm.icmp "slt" %1814, %a_stride1_2 : i64
    llvm.cond_br %1927, ^bb11(%1814, %1915, %1916, %1917, %1918, %1919, %1920, %1921, %1922, %1923, %1924, %1925, %1926 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1915, %1916, %1917, %1918, %1919, %1920, %1921, %1922, %1923, %1924, %1925, %1926 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_2: i64, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>, %1933: vector<4xf64>, %1934: vector<4xf64>, %1935: vector<4xf64>, %1936: vector<4xf64>, %1937: vector<4xf64>, %1938: vector<4xf64>, %1939: vector<4xf64>):
    %1940 = llvm.mul %k1_1, %1811 overflow<nsw> : i64
    %1941 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %1942 = llvm.add %1940, %1941 overflow<nsw> : i64
    %1943 = llvm.add %1942, %k0_2 overflow<nsw> : i64
    %1944 = llvm.getelementptr inbounds %a_2[%1943] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1945 = llvm.load %1944 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1946 = llvm.mlir.poison : vector<4xf64>
    %1947 = llvm.insertelement %1945, %1946[%1814 : i64] : vector<4xf64>
    %1948 = llvm.shufflevector %1947, %1946 [0, 0, 0, 0] : vector<4xf64>
    %1949 = llvm.mul %1913, %a_stride1_2 overflow<nsw> : i64
    %1950 = llvm.add %1940, %1949 overflow<nsw> : i64
    %1951 = llvm.add %1950, %k0_2 overflow<nsw> : i64
    %1952 = llvm.getelementptr inbounds %a_2[%1951] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1953 = llvm.load %1952 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1954 = llvm.mlir.poison : vector<4xf64>
    %1955 = llvm.insertelement %1953, %1954[%1814 : i64] : vector<4xf64>
    %1956 = llvm.shufflevector %1955, %1954 [0, 0, 0, 0] : vector<4xf64>
    %1957 = llvm.mul %1911, %a_stride1_2 overflow<nsw> : i64
    %1958 = llvm.add %1940, %1957 overflow<nsw> : i64
    %1959 = llvm.add %1958, %k0_2 overflow<nsw> : i64
    %1960 = llvm.getelementptr inbounds %a_2[%1959] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1961 = llvm.load %1960 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1962 = llvm.mlir.poison : vector<4xf64>
    %1963 = llvm.insertelement %1961, %1962[%1814 : i64] : vector<4xf64>
    %1964 = llvm.shufflevector %1963, %1962 [0, 0, 0, 0] : vector<4xf64>
    %1965 = llvm.mul %1909, %a_stride1_2 overflow<nsw> : i64
    %1966 = llvm.add %1940, %1965 overflow<nsw> : i64
    %1967 = llvm.add %1966, %k0_2 overflow<nsw> : i64
    %1968 = llvm.getelementptr inbounds %a_2[%1967] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1969 = llvm.load %1968 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1970 = llvm.mlir.poison : vector<4xf64>
    %1971 = llvm.insertelement %1969, %1970[%1814 : i64] : vector<4xf64>
    %1972 = llvm.shufflevector %1971, %1970 [0, 0, 0, 0] : vector<4xf64>
    %1973 = llvm.mul %1907, %a_stride1_2 overflow<nsw> : i64
    %1974 = llvm.add %1940, %1973 overflow<nsw> : i64
    %1975 = llvm.add %1974, %k0_2 overflow<nsw> : i64
    %1976 = llvm.getelementptr inbounds %a_2[%1975] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1977 = llvm.load %1976 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1978 = llvm.mlir.poison : vector<4xf64>
    %1979 = llvm.insertelement %1977, %1978[%1814 : i64] : vector<4xf64>
    %1980 = llvm.shufflevector %1979, %1978 [0, 0, 0, 0] : vector<4xf64>
    %1981 = llvm.mul %1905, %a_stride1_2 overflow<nsw> : i64
    %1982 = llvm.add %1940, %1981 overflow<nsw> : i64
    %1983 = llvm.add %1982, %k0_2 overflow<nsw> : i64
    %1984 = llvm.getelementptr inbounds %a_2[%1983] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1985 = llvm.load %1984 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1986 = llvm.mlir.poison : vector<4xf64>
    %1987 = llvm.insertelement %1985, %1986[%1814 : i64] : vector<4xf64>
    %1988 = llvm.shufflevector %1987, %1986 [0, 0, 0, 0] : vector<4xf64>
    %1989 = llvm.mul %k1_1, %1847 overflow<nsw> : i64
    %1990 = llvm.mul %k0_2, %1813 overflow<nsw> : i64
    %1991 = llvm.add %1989, %1990 overflow<nsw> : i64
    %1992 = llvm.getelementptr inbounds %a_copy_2[%1991] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1993 = llvm.load %1992 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1994 = llvm.add %1814, %1818 overflow<nsw> : i64
    %1995 = llvm.add %1989, %1990 overflow<nsw> : i64
    %1996 = llvm.add %1995, %1994 overflow<nsw> : i64
    %1997 = llvm.getelementptr inbounds %a_copy_2[%1996] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1998 = llvm.load %1997 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1999 = llvm.fmul %1948, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2000 = llvm.fmul %1948, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2001 = llvm.fmul %1956, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2002 = llvm.fmul %1956, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2003 = llvm.fmul %1964, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2004 = llvm.fmul %1964, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2005 = llvm.fmul %1972, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2006 = llvm.fmul %1972, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2007 = llvm.fmul %1980, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2008 = llvm.fmul %1980, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2009 = llvm.fmul %1988, %1993 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2010 = llvm.fmul %1988, %1998 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2011 = llvm.fadd %1928, %1999 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2012 = llvm.fadd %1929, %2000 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2013 = llvm.fadd %1930, %2001 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2014 = llvm.fadd %1931, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2015 = llvm.fadd %1932, %2003 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2016 = llvm.fadd %1933, %2004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2017 = llvm.fadd %1934, %2005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2018 = llvm.fadd %1935, %2006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2019 = llvm.fadd %1936, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2020 = llvm.fadd %1937, %2008 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2021 = llvm.fadd %1938, %2009 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2022 = llvm.fadd %1939, %2010 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2023 = llvm.add %k0_2, %1815 overflow<nsw> : i64
    %2024 = llvm.icmp "slt" %2023, %a_stride1_2 : i64
    llvm.cond_br %2024, ^bb11(%2023, %2011, %2012, %2013, %2014, %2015, %2016, %2017, %2018, %2019, %2020, %2021, %2022 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2011, %2012, %2013, %2014, %2015, %2016, %2017, %2018, %2019, %2020, %2021, %2022 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2025: vector<4xf64>, %2026: vector<4xf64>, %2027: vector<4xf64>, %2028: vector<4xf64>, %2029: vector<4xf64>, %2030: vector<4xf64>, %2031: vector<4xf64>, %2032: vector<4xf64>, %2033: vector<4xf64>, %2034: vector<4xf64>, %2035: vector<4xf64>, %2036: vector<4xf64>):
    %2037 = llvm.add %k1_1, %1815 overflow<nsw> : i64
    %2038 = llvm.icmp "slt" %2037, %a_size0_2 : i64
    llvm.cond_br %2038, ^bb10(%2037, %2025, %2026, %2027, %2028, %2029, %2030, %2031, %2032, %2033, %2034, %2035, %2036 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2025, %2026, %2027, %2028, %2029, %2030, %2031, %2032, %2033, %2034, %2035, %2036 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%2039: vector<4xf64>, %2040: vector<4xf64>, %2041: vector<4xf64>, %2042: vector<4xf64>, %2043: vector<4xf64>, %2044: vector<4xf64>, %2045: vector<4xf64>, %2046: vector<4xf64>, %2047: vector<4xf64>, %2048: vector<4xf64>, %2049: vector<4xf64>, %2050: vector<4xf64>):
    %2051 = llvm.icmp "slt" %1814, %1902 : i64
    %2052 = llvm.icmp "slt" %1815, %1902 : i64
    %2053 = llvm.icmp "slt" %1816, %1902 : i64
    %2054 = llvm.icmp "slt" %1817, %1902 : i64
    %2055 = llvm.icmp "slt" %1818, %1902 : i64
    %2056 = llvm.icmp "slt" %1819, %1902 : i64
    %2057 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %2058 = llvm.add %2057, %j_1_last_panel overflow<nsw> : i64
    %2059 = llvm.getelementptr inbounds %out2_1[%2058] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2039, %2059 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2060 = llvm.getelementptr inbounds %2059[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2040, %2060 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2061 = llvm.mul %1913, %a_size1_2 overflow<nsw> : i64
    %2062 = llvm.add %2061, %j_1_last_panel overflow<nsw> : i64
    %2063 = llvm.getelementptr inbounds %out2_1[%2062] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2041, %2063 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2064 = llvm.getelementptr inbounds %2063[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2042, %2064 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2065 = llvm.mul %1911, %a_size1_2 overflow<nsw> : i64
    %2066 = llvm.add %2065, %j_1_last_panel overflow<nsw> : i64
    %2067 = llvm.getelementptr inbounds %out2_1[%2066] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2043, %2067 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2068 = llvm.getelementptr inbounds %2067[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2044, %2068 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2069 = llvm.mul %1909, %a_size1_2 overflow<nsw> : i64
    %2070 = llvm.add %2069, %j_1_last_panel overflow<nsw> : i64
    %2071 = llvm.getelementptr inbounds %out2_1[%2070] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2045, %2071 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2072 = llvm.getelementptr inbounds %2071[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2046, %2072 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2073 = llvm.mul %1907, %a_size1_2 overflow<nsw> : i64
    %2074 = llvm.add %2073, %j_1_last_panel overflow<nsw> : i64
    %2075 = llvm.getelementptr inbounds %out2_1[%2074] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2047, %2075 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2076 = llvm.getelementptr inbounds %2075[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2048, %2076 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2077 = llvm.mul %1905, %a_size1_2 overflow<nsw> : i64
    %2078 = llvm.add %2077, %j_1_last_panel overflow<nsw> : i64
    %2079 = llvm.getelementptr inbounds %out2_1[%2078] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2049, %2079 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2080 = llvm.getelementptr inbounds %2079[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2050, %2080 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2081 = llvm.add %i_1_last_tile, %1820 overflow<nsw> : i64
    %2082 = llvm.icmp "slt" %2081, %1812 : i64
    llvm.cond_br %2082, ^bb9(%2081 : i64), ^bb14
  ^bb14:
    %2083 = llvm.icmp "slt" %1812, %a_size1_2 : i64
    llvm.cond_br %2083, ^bb15(%1812 : i64), ^bb20
  ^bb15(%i_1_last_below_tile: i64):
    %2084 = llvm.add %i_1_last_below_tile, %1818 overflow<nsw> : i64
    %2085 = llvm.sub %2084, %i_1_last_below_tile overflow<nsw> : i64
    %2086 = llvm.sub %a_size1_2, %i_1_last_below_tile overflow<nsw> : i64
    %2087 = llvm.intr.smin(%2085, %2086) : (i64, i64) -> i64
    %2088 = llvm.add %2087, %1822 overflow<nsw> : i64
    %2089 = llvm.intr.smin(%2088, %1817) : (i64, i64) -> i64
    %2090 = llvm.add %i_1_last_below_tile, %2089 : i64
    %2091 = llvm.intr.smin(%2088, %1816) : (i64, i64) -> i64
    %2092 = llvm.add %i_1_last_below_tile, %2091 : i64
    %2093 = llvm.intr.smin(%2088, %1815) : (i64, i64) -> i64
    %2094 = llvm.add %i_1_last_below_tile, %2093 : i64
    %2095 = llvm.icmp "slt" %1814, %a_size0_2 : i64
    llvm.cond_br %2095, ^bb16(%1814, %1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1829, %1829, %1829, %1829, %1829, %1829, %1829, %1829 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_last_below: i64, %2096: vector<4xf64>, %2097: vector<4xf64>, %2098: vector<4xf64>, %2099: vector<4xf64>, %2100: vector<4xf64>, %2101: vector<4xf64>, %2102: vector<4xf64>, %2103: vector<4xf64>):
    %2104 = llvm.icmp "slt" %1814, %a_stride1_2 : i64
    llvm.cond_br %2104, ^bb17(%1814, %2096, %2097, %2098, %2099, %2100, %2101, %2102, %2103 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2096, %2097, %2098, %2099, %2100, %2101, %2102, %2103 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_last_below: i64, %2105: vector<4xf64>, %2106: vector<4xf64>, %2107: vector<4xf64>, %2108: vector<4xf64>, %2109: vector<4xf64>, %2110: vector<4xf64>, %2111: vector<4xf64>, %2112: vector<4xf64>):
    %2113 = llvm.mul %k1_1_last_below, %1811 overflow<nsw> : i64
    %2114 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2115 = llvm.add %2113, %2114 overflow<nsw> : i64
    %2116 = llvm.add %2115, %k0_1_last_below overflow<nsw> : i64
    %2117 = llvm.getelementptr inbounds %a_2[%2116] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2118 = llvm.load %2117 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2119 = llvm.mlir.poison : vector<4xf64>
    %2120 = llvm.insertelement %2118, %2119[%1814 : i64] : vector<4xf64>
    %2121 = llvm.shufflevector %2120, %2119 [0, 0, 0, 0] : vector<4xf64>
    %2122 = llvm.mul %2094, %a_stride1_2 overflow<nsw> : i64
    %2123 = llvm.add %2113, %2122 overflow<nsw> : i64
    %2124 = llvm.add %2123, %k0_1_last_below overflow<nsw> : i64
    %2125 = llvm.getelementptr inbounds %a_2[%2124] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2126 = llvm.load %2125 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2127 = llvm.mlir.poison : vector<4xf64>
    %2128 = llvm.insertelement %2126, %2127[%1814 : i64] : vector<4xf64>
    %2129 = llvm.shufflevector %2128, %2127 [0, 0, 0, 0] : vector<4xf64>
    %2130 = llvm.mul %2092, %a_stride1_2 overflow<nsw> : i64
    %2131 = llvm.add %2113, %2130 overflow<nsw> : i64
    %2132 = llvm.add %2131, %k0_1_last_below overflow<nsw> : i64
    %2133 = llvm.getelementptr inbounds %a_2[%2132] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2134 = llvm.load %2133 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2135 = llvm.mlir.poison : vector<4xf64>
    %2136 = llvm.insertelement %2134, %2135[%1814 : i64] : vector<4xf64>
    %2137 = llvm.shufflevector %2136, %2135 [0, 0, 0, 0] : vector<4xf64>
    %2138 = llvm.mul %2090, %a_stride1_2 overflow<nsw> : i64
    %2139 = llvm.add %2113, %2138 overflow<nsw> : i64
    %2140 = llvm.add %2139, %k0_1_last_below overflow<nsw> : i64
    %2141 = llvm.getelementptr inbounds %a_2[%2140] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2142 = llvm.load %2141 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2143 = llvm.mlir.poison : vector<4xf64>
    %2144 = llvm.insertelement %2142, %2143[%1814 : i64] : vector<4xf64>
    %2145 = llvm.shufflevector %2144, %2143 [0, 0, 0, 0] : vector<4xf64>
    %2146 = llvm.mul %k1_1_last_below, %1847 overflow<nsw> : i64
    %2147 = llvm.mul %k0_1_last_below, %1813 overflow<nsw> : i64
    %2148 = llvm.add %2146, %2147 overflow<nsw> : i64
    %2149 = llvm.getelementptr inbounds %a_copy_2[%2148] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2150 = llvm.load %2149 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2151 = llvm.add %1814, %1818 overflow<nsw> : i64
    %2152 = llvm.add %2146, %2147 overflow<nsw> : i64
    %2153 = llvm.add %2152, %2151 overflow<nsw> : i64
    %2154 = llvm.getelementptr inbounds %a_copy_2[%2153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2155 = llvm.load %2154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2156 = llvm.fmul %2121, %2150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2157 = llvm.fmul %2121, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2158 = llvm.fmul %2129, %2150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2159 = llvm.fmul %2129, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2160 = llvm.fmul %2137, %2150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2161 = llvm.fmul %2137, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2162 = llvm.fmul %2145, %2150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2163 = llvm.fmul %2145, %2155 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2164 = llvm.fadd %2105, %2156 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2165 = llvm.fadd %2106, %2157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2166 = llvm.fadd %2107, %2158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2167 = llvm.fadd %2108, %2159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2168 = llvm.fadd %2109, %2160 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2169 = llvm.fadd %2110, %2161 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2170 = llvm.fadd %2111, %2162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2171 = llvm.fadd %2112, %2163 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2172 = llvm.add %k0_1_last_below, %1815 overflow<nsw> : i64
    %2173 = llvm.icmp "slt" %2172, %a_stride1_2 : i64
    llvm.cond_br %2173, ^bb17(%2172, %2164, %2165, %2166, %2167, %2168, %2169, %2170, %2171 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2164, %2165, %2166, %2167, %2168, %2169, %2170, %2171 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2174: vector<4xf64>, %2175: vector<4xf64>, %2176: vector<4xf64>, %2177: vector<4xf64>, %2178: vector<4xf64>, %2179: vector<4xf64>, %2180: vector<4xf64>, %2181: vector<4xf64>):
    %2182 = llvm.add %k1_1_last_below, %1815 overflow<nsw> : i64
    %2183 = llvm.icmp "slt" %2182, %a_size0_2 : i64
    llvm.cond_br %2183, ^bb16(%2182, %2174, %2175, %2176, %2177, %2178, %2179, %2180, %2181 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2174, %2175, %2176, %2177, %2178, %2179, %2180, %2181 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%2184: vector<4xf64>, %2185: vector<4xf64>, %2186: vector<4xf64>, %2187: vector<4xf64>, %2188: vector<4xf64>, %2189: vector<4xf64>, %2190: vector<4xf64>, %2191: vector<4xf64>):
    %2192 = llvm.icmp "slt" %1814, %2087 : i64
    %2193 = llvm.icmp "slt" %1815, %2087 : i64
    %2194 = llvm.icmp "slt" %1816, %2087 : i64
    %2195 = llvm.icmp "slt" %1817, %2087 : i64
    %2196 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2197 = llvm.add %2196, %j_1_last_panel overflow<nsw> : i64
    %2198 = llvm.getelementptr inbounds %out2_1[%2197] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2184, %2198 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2199 = llvm.getelementptr inbounds %2198[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2185, %2199 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2200 = llvm.mul %2094, %a_size1_2 overflow<nsw> : i64
    %2201 = llvm.add %2200, %j_1_last_panel overflow<nsw> : i64
    %2202 = llvm.getelementptr inbounds %out2_1[%2201] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2186, %2202 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2203 = llvm.getelementptr inbounds %2202[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2187, %2203 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2204 = llvm.mul %2092, %a_size1_2 overflow<nsw> : i64
    %2205 = llvm.add %2204, %j_1_last_panel overflow<nsw> : i64
    %2206 = llvm.getelementptr inbounds %out2_1[%2205] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2188, %2206 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2207 = llvm.getelementptr inbounds %2206[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2189, %2207 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2208 = llvm.mul %2090, %a_size1_2 overflow<nsw> : i64
    %2209 = llvm.add %2208, %j_1_last_panel overflow<nsw> : i64
    %2210 = llvm.getelementptr inbounds %out2_1[%2209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2190, %2210 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2211 = llvm.getelementptr inbounds %2210[%1818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2191, %2211 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2212 = llvm.add %i_1_last_below_tile, %1818 overflow<nsw> : i64
    %2213 = llvm.icmp "slt" %2212, %a_size1_2 : i64
    llvm.cond_br %2213, ^bb15(%2212 : i64), ^bb20
  ^bb20:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2214 = llvm.add %1831, %1815 overflow<nsw> : i64
    %2215 = llvm.icmp "slt" %2214, %end_4 : i64
    llvm.cond_br %2215, ^bb1(%2214 : i64), ^bb21
  ^bb21:
    llvm.return %1828 : i32
  ^bb22(%2216: i32):
    llvm.return %2216 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2217 = llvm.mlir.constant(8) : i64
    %2218 = llvm.mlir.constant(16) : i64
    %2219 = llvm.mlir.constant(24) : i64
    %2220 = llvm.mlir.constant(32) : i64
    %2221 = llvm.mlir.constant(40) : i64
    %2222 = llvm.mlir.constant(48) : i64
    %2223 = llvm.mlir.constant(56) : i64
    %2224 = llvm.mlir.constant(64) : i64
    %2225 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2226 = llvm.getelementptr inbounds %context_2[%2217] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2227 = llvm.load %2226 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2228 = llvm.getelementptr inbounds %context_2[%2218] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2229 = llvm.load %2228 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2230 = llvm.getelementptr inbounds %context_2[%2219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2231 = llvm.load %2230 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2232 = llvm.getelementptr inbounds %context_2[%2220] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2233 = llvm.load %2232 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2234 = llvm.getelementptr inbounds %context_2[%2221] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2235 = llvm.load %2234 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2236 = llvm.getelementptr inbounds %context_2[%2222] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2237 = llvm.load %2236 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2238 = llvm.getelementptr inbounds %context_2[%2223] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2239 = llvm.load %2238 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2240 = llvm.getelementptr inbounds %context_2[%2224] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2241 = llvm.load %2240 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2242 = llvm.call @program.parallel2(%begin_5, %end_5, %2225, %2227, %2229, %2231, %2233, %2235, %2237, %2239, %2241) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.return %2242 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2243: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2244: i64, %2245: i64) -> i32 attributes {no_unwind, no_inline} {
    %2246 = llvm.mlir.constant(0) : i64
    %2247 = llvm.mlir.constant(1) : i64
    %2248 = llvm.mlir.constant(4) : i64
    %2249 = llvm.mlir.constant(0 : i32) : i32
    %2250 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2250, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2251 = llvm.icmp "slt" %2246, %a_stride1_3 : i64
    llvm.cond_br %2251, ^bb2(%2246 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2252 = llvm.add %j_1_last_right_panel_1, %2248 overflow<nsw> : i64
    %2253 = llvm.intr.smin(%2252, %a_size1_3) : (i64, i64) -> i64
    %2254 = llvm.icmp "slt" %j_1_last_right_panel_1, %2253 : i64
    llvm.cond_br %2254, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2255 = llvm.mul %k1_1_last_right_copy, %2243 overflow<nsw> : i64
    %2256 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2257 = llvm.add %2255, %2256 overflow<nsw> : i64
    %2258 = llvm.add %2257, %k0_1_last_right_copy overflow<nsw> : i64
    %2259 = llvm.getelementptr inbounds %a_3[%2258] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2260 = llvm.load %2259 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2261 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2262 = llvm.mul %k1_1_last_right_copy, %2245 overflow<nsw> : i64
    %2263 = llvm.mul %k0_1_last_right_copy, %2244 overflow<nsw> : i64
    %2264 = llvm.add %2262, %2263 overflow<nsw> : i64
    %2265 = llvm.add %2264, %2261 overflow<nsw> : i64
    %2266 = llvm.getelementptr inbounds %a_copy_3[%2265] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2260, %2266 {alignment = 8 : i64} : f64, !llvm.ptr
    %2267 = llvm.add %j_1_last_right_copy, %2247 overflow<nsw> : i64
    %2268 = llvm.icmp "slt" %2267, %2253 : i64
    llvm.cond_br %2268, ^bb3(%2267 : i64), ^bb4
  ^bb4:
    %2269 = llvm.add %k0_1_last_right_copy, %2247 overflow<nsw> : i64
    %2270 = llvm.icmp "slt" %2269, %a_stride1_3 : i64
    llvm.cond_br %2270, ^bb2(%2269 : i64), ^bb5
  ^bb5:
    %2271 = llvm.add %k1_1_last_right_copy, %2247 overflow<nsw> : i64
    %2272 = llvm.icmp "slt" %2271, %end_6 : i64
    llvm.cond_br %2272, ^bb1(%2271 : i64), ^bb6
  ^bb6:
    llvm.return %2249 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2273 = llvm.mlir.constant(8) : i64
    %2274 = llvm.mlir.constant(16) : i64
    %2275 = llvm.mlir.constant(24) : i64
    %2276 = llvm.mlir.constant(32) : i64
    %2277 = llvm.mlir.constant(40) : i64
    %2278 = llvm.mlir.constant(48) : i64
    %2279 = llvm.mlir.constant(56) : i64
    %2280 = llvm.mlir.constant(64) : i64
    %2281 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2282 = llvm.getelementptr inbounds %context_3[%2273] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2283 = llvm.load %2282 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2284 = llvm.getelementptr inbounds %context_3[%2274] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2285 = llvm.load %2284 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2286 = llvm.getelementptr inbounds %context_3[%2275] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2287 = llvm.load %2286 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2288 = llvm.getelementptr inbounds %context_3[%2276] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2289 = llvm.load %2288 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2290 = llvm.getelementptr inbounds %context_3[%2277] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2291 = llvm.load %2290 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2292 = llvm.getelementptr inbounds %context_3[%2278] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2293 = llvm.load %2292 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2294 = llvm.getelementptr inbounds %context_3[%2279] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2295 = llvm.load %2294 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2296 = llvm.getelementptr inbounds %context_3[%2280] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2297 = llvm.load %2296 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2298 = llvm.call @program.parallel3(%begin_7, %end_7, %2281, %2283, %2285, %2287, %2289, %2291, %2293, %2295, %2297) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2298 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2299 = llvm.mlir.constant(0) : i64
    %2300 = llvm.mlir.constant(1) : i64
    %2301 = llvm.mlir.constant(2) : i64
    %2302 = llvm.mlir.constant(2 : i32) : i32
    %2303 = llvm.mlir.constant(3 : i32) : i32
    %2304 = llvm.mlir.constant(3) : i64
    %2305 = llvm.mlir.constant(4) : i64
    %2306 = llvm.mlir.constant(5) : i64
    %2307 = llvm.mlir.constant(6) : i64
    %2308 = llvm.mlir.constant(0 : i32) : i32
    %2309 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2310 = llvm.mul %b_stride1_2, %b_size1_1 overflow<nsw> : i64
    %2311 = llvm.icmp "eq" %b_size0_1, %a_size0_4 : i64
    %2312 = llvm.icmp "eq" %a_stride1_4, %b_size1_1 : i64
    llvm.cond_br %2311, ^bb1, ^bb3(%2302 : i32)
  ^bb1:
    llvm.cond_br %2312, ^bb2, ^bb3(%2303 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2313 = llvm.getelementptr inbounds %extents[%2300] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2313 {alignment = 8 : i64} : i64, !llvm.ptr
    %2314 = llvm.getelementptr inbounds %extents[%2301] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2314 {alignment = 8 : i64} : i64, !llvm.ptr
    %2315 = llvm.getelementptr inbounds %extents[%2304] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2315 {alignment = 8 : i64} : i64, !llvm.ptr
    %2316 = llvm.getelementptr inbounds %extents[%2305] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2316 {alignment = 8 : i64} : i64, !llvm.ptr
    %2317 = llvm.getelementptr inbounds %extents[%2306] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2317 {alignment = 8 : i64} : i64, !llvm.ptr
    %2318 = llvm.getelementptr inbounds %extents[%2307] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2318 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2308 : i32
  ^bb3(%2319: i32):
    llvm.return %2319 : i32
  }
}
