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
    %35 = arith.constant 512 : index
    %36 = arith.cmpi sgt, %20, %35 : index
    %37 = arith.ori %34, %36 : i1
    %38 = arith.andi %25, %37 : i1
    %39 = arith.constant 0 : index
    %40 = arith.select %38, %20, %39 : index
    %41 = arith.constant 0 : index
    %42 = arith.constant 0 : index
    %43 = ub.poison : f64
    %44 = arith.constant 0 : index
    %45 = ub.poison : f64
    %46 = arith.constant 0 : index
    %47 = affine.min affine_map<(d0) -> (16384, d0)>(%11)
    %48 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%12)
    %49 = arith.constant 0 : index
    %50 = arith.maxsi %48, %49 : index
    %51 = arith.constant 15 : index
    %52 = arith.cmpi sgt, %47, %51 : index
    %53 = arith.constant 96 : index
    %54 = arith.cmpi sgt, %9, %53 : index
    %55 = arith.andi %52, %54 : i1
    %56 = arith.constant 0 : index
    %57 = arith.select %55, %47, %56 : index
    %58 = arith.constant 0 : index
    %59 = arith.select %55, %50, %58 : index
    %60 = arith.constant 0 : index
    %61 = arith.constant 0 : index
    %62 = arith.constant 0 : index
    %63 = ub.poison : f64
    %64 = arith.constant 0 : index
    affine.parallel (%b0) = (0) to (symbol(%7)) {
      affine.for %j_panel = 0 to %15 step 8 {
        affine.for %k0_piece = 0 to %16 step 8192 {
          %b_copy = memref.alloc(%40) {alignment = 64 : i64} : memref<?x8xf64>
          scf.if %38 {
            %65 = arith.constant 0 : index
            affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0)[s0] -> ((d0 + 8192), s0)>(%k0_piece)[%11] {
              affine.prefetch %b[%b0, %k0_copy + 8, %j_panel], read, locality<3>, data : memref<?x?x?xf64>
              %66 = vector.transfer_read %b[%b0, %k0_copy, %j_panel], %1 {in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
              %67 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
              vector.transfer_write %66, %b_copy[%67, %65] {in_bounds = [true]} : vector<8xf64>, memref<?x8xf64>
            }
          }
          %68 = affine.min affine_map<(d0, d1) -> (8192, (d0 + (d1 * -1)))>(%11, %k0_piece)
          %69 = arith.maxsi %68, %41 : index
          %70 = arith.select %38, %42, %69 : index
          %71 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %70, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
          %72 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %73 = "memref.cast"(%71) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
          %b_copy_1 = arith.select %38, %72, %73 : memref<?x8xf64, strided<[?, 1], offset: ?>>
          affine.for %i_tile = 0 to %18 step 6 {
            %74 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_tile, %18, %i_tile)
            %75 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x8xf64>) {
              affine.yield %2 : vector<6x8xf64>
            } else {
              %76 = vector.create_mask %74, %3 : vector<6x8xi1>
              %77 = vector.transfer_read %out0_1[%b0, %i_tile, %j_panel], %43, %76 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              affine.yield %77 : vector<6x8xf64>
            }
            %78 = vector.create_mask %74 : vector<6xi1>
            %79 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %11) iter_args(%80 = %75) -> (vector<6x8xf64>) {
              affine.prefetch %b_copy_1[%k0 - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %81 = vector.transfer_read %a[%b0, %i_tile, %k0], %43, %78 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %82 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0)
              %83 = vector.transfer_read %b_copy_1[%82, %44], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %84 = vector.broadcast %83 : vector<8xf64> to vector<6x8xf64>
              %85 = arith.mulf %81, %84 fastmath<reassoc,contract> : vector<6x8xf64>
              %86 = arith.addf %80, %85 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %86 : vector<6x8xf64>
            }
            %87 = vector.create_mask %74, %3 : vector<6x8xi1>
            vector.transfer_write %79, %out0_1[%b0, %i_tile, %j_panel], %87 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?x?xf64>
          }
          affine.for %i_below_tile = %18 to %9 step 4 {
            %88 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_below_tile, %9, %i_below_tile)
            %89 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x8xf64>) {
              affine.yield %4 : vector<4x8xf64>
            } else {
              %90 = vector.create_mask %88, %3 : vector<4x8xi1>
              %91 = vector.transfer_read %out0_1[%b0, %i_below_tile, %j_panel], %45, %90 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              affine.yield %91 : vector<4x8xf64>
            }
            %92 = vector.create_mask %88 : vector<4xi1>
            %93 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_piece, %11) iter_args(%94 = %89) -> (vector<4x8xf64>) {
              affine.prefetch %b_copy_1[%k0_below - %k0_piece + 8, 0], read, locality<3>, data : memref<?x8xf64, strided<[?, 1], offset: ?>>
              %95 = vector.transfer_read %a[%b0, %i_below_tile, %k0_below], %45, %92 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %96 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_piece, %k0_below)
              %97 = vector.transfer_read %b_copy_1[%96, %46], %1 {in_bounds = [true]} : memref<?x8xf64, strided<[?, 1], offset: ?>>, vector<8xf64>
              %98 = vector.broadcast %97 : vector<8xf64> to vector<4x8xf64>
              %99 = arith.mulf %95, %98 fastmath<reassoc,contract> : vector<4x8xf64>
              %100 = arith.addf %94, %99 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %100 : vector<4x8xf64>
            }
            %101 = vector.create_mask %88, %3 : vector<4x8xi1>
            vector.transfer_write %93, %out0_1[%b0, %i_below_tile, %j_panel], %101 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy : memref<?x8xf64>
        }
      }
      affine.for %j_right_panel = %15 to %12 step 4 {
        %102 = affine.min affine_map<(d0, d1) -> (4, (d0 + (d1 * -1)))>(%12, %j_right_panel)
        %103 = arith.maxsi %102, %61 : index
        %104 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %12, %j_right_panel)
        %105 = vector.create_mask %104 : vector<4xi1>
        affine.for %k0_right_piece = 0 to %19 step 16384 {
          %b_copy_2 = memref.alloc(%57, %59) {alignment = 64 : i64} : memref<?x?xf64>
          scf.if %55 {
            %106 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %12, %j_right_panel)
            %107 = vector.create_mask %106 : vector<4xi1>
            %108 = arith.constant 0 : index
            affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0)[s0] -> ((d0 + 16384), s0)>(%k0_right_piece)[%11] {
              affine.prefetch %b[%b0, %k0_right_copy + 8, %j_right_panel], read, locality<3>, data : memref<?x?x?xf64>
              %109 = vector.transfer_read %b[%b0, %k0_right_copy, %j_right_panel], %1, %107 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
              %110 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_copy, %k0_right_piece)
              vector.transfer_write %109, %b_copy_2[%110, %108], %107 {in_bounds = [true]} : vector<4xf64>, memref<?x?xf64>
            }
          }
          %111 = affine.min affine_map<(d0, d1) -> (16384, (d0 + (d1 * -1)))>(%11, %k0_right_piece)
          %112 = arith.maxsi %111, %60 : index
          %113 = arith.select %55, %62, %112 : index
          %114 = memref.subview %b[%b0, %k0_right_piece, %j_right_panel] [1, %113, %103] [1, 1, 1] : memref<?x?x?xf64> to memref<?x?xf64, strided<[?, 1], offset: ?>>
          %115 = "memref.cast"(%b_copy_2) : (memref<?x?xf64>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %116 = "memref.cast"(%114) : (memref<?x?xf64, strided<[?, 1], offset: ?>>) -> memref<?x?xf64, strided<[?, 1], offset: ?>>
          %b_copy_3 = arith.select %55, %115, %116 : memref<?x?xf64, strided<[?, 1], offset: ?>>
          affine.for %i_right_tile = 0 to %9 step 8 {
            %117 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_right_tile, %9, %i_right_tile)
            %118 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<8x4xf64>) {
              affine.yield %5 : vector<8x4xf64>
            } else {
              %119 = vector.create_mask %117, %104 : vector<8x4xi1>
              %120 = vector.transfer_read %out0_1[%b0, %i_right_tile, %j_right_panel], %63, %119 {in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              affine.yield %120 : vector<8x4xf64>
            }
            %121 = vector.create_mask %117 : vector<8xi1>
            %122 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 16384), d1)>(%k0_right_piece, %11) iter_args(%123 = %118) -> (vector<8x4xf64>) {
              %124 = vector.transfer_read %a[%b0, %i_right_tile, %k0_right], %63, %121 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
              %125 = affine.apply affine_map<(d0, d1) -> (((d0 * -1) + d1))>(%k0_right_piece, %k0_right)
              %126 = vector.transfer_read %b_copy_3[%125, %64], %1, %105 {in_bounds = [true]} : memref<?x?xf64, strided<[?, 1], offset: ?>>, vector<4xf64>
              %127 = vector.broadcast %126 : vector<4xf64> to vector<8x4xf64>
              %128 = arith.mulf %124, %127 fastmath<reassoc,contract> : vector<8x4xf64>
              %129 = arith.addf %123, %128 fastmath<reassoc,contract> : vector<8x4xf64>
              affine.yield %129 : vector<8x4xf64>
            }
            %130 = vector.create_mask %117, %104 : vector<8x4xi1>
            vector.transfer_write %122, %out0_1[%b0, %i_right_tile, %j_right_panel], %130 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?x?xf64>
          }
          memref.dealloc %b_copy_2 : memref<?x?xf64>
        }
      }
    }
    affine.parallel (%i) = (0) to (symbol(%13)) {
      %131 = affine.load %v[%i] : memref<?xf64>
      %132 = vector.broadcast %131 : f64 to vector<4xf64>
      affine.for %j = 0 to affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13) step 4 {
        %133 = affine.vector_load %v[%j] : memref<?xf64>, vector<4xf64>
        %134 = arith.mulf %132, %133 : vector<4xf64>
        affine.vector_store %134, %out1_1[%i, %j] : memref<?x?xf64>, vector<4xf64>
      }
      affine.for %j_1 = affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13) to %13 step 4 {
        %135 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_1, %13)
        %136 = vector.create_mask %135 : vector<4xi1>
        %137 = vector.maskedload %v[%j_1], %136, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %138 = arith.mulf %132, %137 : vector<4xf64>
        vector.maskedstore %out1_1[%i, %j_1], %136, %138 : memref<?x?xf64>, vector<4xi1>, vector<4xf64>
      }
    }
    %139 = arith.constant 0 : index
    %140 = arith.constant 0 : index
    %141 = ub.poison : f64
    %142 = arith.constant 0 : index
    affine.for %j_1_block = 0 to affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] step 8 {
      affine.for %j_1_panel = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0) -> ((d0 + 8))>(%j_1_block) step 8 {
        %a_copy = memref.alloc(%7, %11) {alignment = 64 : i64} : memref<?x?x8xf64>
        affine.for %k1_1_copy = 0 to %7 {
          affine.for %k0_1_copy = 0 to %11 {
            %143 = vector.transfer_read %a[%k1_1_copy, %j_1_panel, %k0_1_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
            vector.transfer_write %143, %a_copy[%k1_1_copy, %k0_1_copy, %139] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
          }
        }
        affine.for %i_1_tile = affine_map<(d0) -> (d0)>(%j_1_block) to affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %9) step 6 {
          %144 = affine.for %k1 = 0 to %7 iter_args(%145 = %2) -> (vector<6x8xf64>) {
            %146 = affine.for %k0_1 = 0 to %11 iter_args(%147 = %145) -> (vector<6x8xf64>) {
              %148 = vector.transfer_read %a[%k1, %i_1_tile, %k0_1], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
              %149 = vector.transfer_read %a_copy[%k1, %k0_1, %140], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %150 = vector.broadcast %149 : vector<8xf64> to vector<6x8xf64>
              %151 = arith.mulf %148, %150 fastmath<reassoc,contract> : vector<6x8xf64>
              %152 = arith.addf %147, %151 fastmath<reassoc,contract> : vector<6x8xf64>
              affine.yield %152 : vector<6x8xf64>
            }
            affine.yield %146 : vector<6x8xf64>
          }
          vector.transfer_write %144, %out2_1[%i_1_tile, %j_1_panel] {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
        }
        affine.for %i_1_below_tile = affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 6) * 6) + d0))>(%j_1_block, %9) to %9 step 4 {
          %153 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_below_tile, %9, %i_1_below_tile)
          %154 = vector.create_mask %153 : vector<4xi1>
          %155 = affine.for %k1_1_below = 0 to %7 iter_args(%156 = %4) -> (vector<4x8xf64>) {
            %157 = affine.for %k0_1_below = 0 to %11 iter_args(%158 = %156) -> (vector<4x8xf64>) {
              %159 = vector.transfer_read %a[%k1_1_below, %i_1_below_tile, %k0_1_below], %141, %154 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
              %160 = vector.transfer_read %a_copy[%k1_1_below, %k0_1_below, %142], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
              %161 = vector.broadcast %160 : vector<8xf64> to vector<4x8xf64>
              %162 = arith.mulf %159, %161 fastmath<reassoc,contract> : vector<4x8xf64>
              %163 = arith.addf %158, %162 fastmath<reassoc,contract> : vector<4x8xf64>
              affine.yield %163 : vector<4x8xf64>
            }
            affine.yield %157 : vector<4x8xf64>
          }
          %164 = vector.create_mask %153, %3 : vector<4x8xi1>
          vector.transfer_write %155, %out2_1[%i_1_below_tile, %j_1_panel], %164 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
        }
        memref.dealloc %a_copy : memref<?x?x8xf64>
      }
    }
    %165 = affine.apply affine_map<(d0, d1) -> (((((d1 + ((d0 floordiv 8) * -8)) floordiv 8) * 8) + ((d0 floordiv 8) * 8)))>(%9, %9)
    %166 = affine.max affine_map<(d0, d1) -> ((((((d0 floordiv 8) * 8) + ((((d1 + ((d0 floordiv 8) * -8)) + 5) floordiv 6) * -6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 3) floordiv 6) * 6)) + ((((d1 + ((d0 floordiv 8) * -8)) + 1) floordiv 6) * 6)), ((d0 floordiv 8) * 8))>(%9, %9)
    %167 = affine.min affine_map<(d0, d1) -> (d0, d1)>(%166, %9)
    %168 = arith.constant 0 : index
    %169 = ub.poison : f64
    %170 = arith.constant 0 : index
    %171 = ub.poison : f64
    %172 = arith.constant 0 : index
    affine.parallel (%j_1_last_panel) = ((symbol(%9) floordiv 8) * 8) to (symbol(%165)) step (8) {
      %a_copy_1 = memref.alloc(%7, %11) {alignment = 64 : i64} : memref<?x?x8xf64>
      affine.for %k1_1_last_copy = 0 to %7 {
        affine.for %k0_1_last_copy = 0 to %11 {
          %173 = vector.transfer_read %a[%k1_1_last_copy, %j_1_last_panel, %k0_1_last_copy], %1 {permutation_map = affine_map<(d0, d1, d2) -> (d1)>, in_bounds = [true]} : memref<?x?x?xf64>, vector<8xf64>
          vector.transfer_write %173, %a_copy_1[%k1_1_last_copy, %k0_1_last_copy, %168] {in_bounds = [true]} : vector<8xf64>, memref<?x?x8xf64>
        }
      }
      affine.for %i_1_last_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] to %167 step 6 {
        %174 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 6) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_tile, %167, %i_1_last_tile)
        %175 = vector.create_mask %174 : vector<6xi1>
        %176 = affine.for %k1_1 = 0 to %7 iter_args(%177 = %2) -> (vector<6x8xf64>) {
          %178 = affine.for %k0_2 = 0 to %11 iter_args(%179 = %177) -> (vector<6x8xf64>) {
            %180 = vector.transfer_read %a[%k1_1, %i_1_last_tile, %k0_2], %169, %175 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<6x8xf64>
            %181 = vector.transfer_read %a_copy_1[%k1_1, %k0_2, %170], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %182 = vector.broadcast %181 : vector<8xf64> to vector<6x8xf64>
            %183 = arith.mulf %180, %182 fastmath<reassoc,contract> : vector<6x8xf64>
            %184 = arith.addf %179, %183 fastmath<reassoc,contract> : vector<6x8xf64>
            affine.yield %184 : vector<6x8xf64>
          }
          affine.yield %178 : vector<6x8xf64>
        }
        %185 = vector.create_mask %174, %3 : vector<6x8xi1>
        vector.transfer_write %176, %out2_1[%i_1_last_tile, %j_1_last_panel], %185 {in_bounds = [true, true]} : vector<6x8xf64>, memref<?x?xf64>
      }
      affine.for %i_1_last_below_tile = %167 to %9 step 4 {
        %186 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_below_tile, %9, %i_1_last_below_tile)
        %187 = vector.create_mask %186 : vector<4xi1>
        %188 = affine.for %k1_1_last_below = 0 to %7 iter_args(%189 = %4) -> (vector<4x8xf64>) {
          %190 = affine.for %k0_1_last_below = 0 to %11 iter_args(%191 = %189) -> (vector<4x8xf64>) {
            %192 = vector.transfer_read %a[%k1_1_last_below, %i_1_last_below_tile, %k0_1_last_below], %171, %187 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<4x8xf64>
            %193 = vector.transfer_read %a_copy_1[%k1_1_last_below, %k0_1_last_below, %172], %1 {in_bounds = [true]} : memref<?x?x8xf64>, vector<8xf64>
            %194 = vector.broadcast %193 : vector<8xf64> to vector<4x8xf64>
            %195 = arith.mulf %192, %194 fastmath<reassoc,contract> : vector<4x8xf64>
            %196 = arith.addf %191, %195 fastmath<reassoc,contract> : vector<4x8xf64>
            affine.yield %196 : vector<4x8xf64>
          }
          affine.yield %190 : vector<4x8xf64>
        }
        %197 = vector.create_mask %186, %3 : vector<4x8xi1>
        vector.transfer_write %188, %out2_1[%i_1_last_below_tile, %j_1_last_panel], %197 {in_bounds = [true, true]} : vector<4x8xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_1 : memref<?x?x8xf64>
    }
    %198 = affine.min affine_map<(d0) -> (4, (d0 mod 8))>(%9)
    %199 = arith.constant 0 : index
    %200 = arith.maxsi %198, %199 : index
    %201 = ub.poison : f64
    %202 = arith.constant 0 : index
    affine.for %j_1_last_right_panel = %165 to %9 step 4 {
      %a_copy_2 = memref.alloc(%7, %11, %200) {alignment = 64 : i64} : memref<?x?x?xf64>
      affine.parallel (%k1_1_last_right_copy) = (0) to (symbol(%7)) {
        affine.for %k0_1_last_right_copy = 0 to %11 {
          affine.for %j_1_last_right_copy = affine_map<(d0) -> (d0)>(%j_1_last_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 4), s0)>(%j_1_last_right_panel)[%9] {
            %203 = affine.load %a[%k1_1_last_right_copy, %j_1_last_right_copy, %k0_1_last_right_copy] : memref<?x?x?xf64>
            affine.store %203, %a_copy_2[%k1_1_last_right_copy, %k0_1_last_right_copy, %j_1_last_right_copy - %j_1_last_right_panel] : memref<?x?x?xf64>
          }
        }
      }
      %204 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 4) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_1_last_right_panel, %9, %j_1_last_right_panel)
      %205 = vector.create_mask %204 : vector<4xi1>
      affine.for %i_1_last_right_tile = affine_map<()[s0] -> (((s0 floordiv 8) * 8))>()[%9] to %9 step 8 {
        %206 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%i_1_last_right_tile, %9, %i_1_last_right_tile)
        %207 = vector.create_mask %206 : vector<8xi1>
        %208 = affine.for %k1_1_last_right = 0 to %7 iter_args(%209 = %5) -> (vector<8x4xf64>) {
          %210 = affine.for %k0_1_last_right = 0 to %11 iter_args(%211 = %209) -> (vector<8x4xf64>) {
            %212 = vector.transfer_read %a[%k1_1_last_right, %i_1_last_right_tile, %k0_1_last_right], %201, %207 {permutation_map = affine_map<(d0, d1, d2) -> (d1, 0)>, in_bounds = [true, true]} : memref<?x?x?xf64>, vector<8x4xf64>
            %213 = vector.transfer_read %a_copy_2[%k1_1_last_right, %k0_1_last_right, %202], %1, %205 {in_bounds = [true]} : memref<?x?x?xf64>, vector<4xf64>
            %214 = vector.broadcast %213 : vector<4xf64> to vector<8x4xf64>
            %215 = arith.mulf %212, %214 fastmath<reassoc,contract> : vector<8x4xf64>
            %216 = arith.addf %211, %215 fastmath<reassoc,contract> : vector<8x4xf64>
            affine.yield %216 : vector<8x4xf64>
          }
          affine.yield %210 : vector<8x4xf64>
        }
        %217 = vector.create_mask %206, %204 : vector<8x4xi1>
        vector.transfer_write %208, %out2_1[%i_1_last_right_tile, %j_1_last_right_panel], %217 {in_bounds = [true, true]} : vector<8x4xf64>, memref<?x?xf64>
      }
      memref.dealloc %a_copy_2 : memref<?x?x?xf64>
    }
    affine.for %i_1 = 0 to %9 step 16 {
      affine.for %j_2 = affine_map<(d0) -> (d0)>(%i_1) to %9 step 16 {
        affine.for %i_2 = affine_map<(d0) -> (d0)>(%i_1) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%i_1)[%9] {
          affine.for %j_3 = max affine_map<(d0, d1) -> ((d1 + 1), d0)>(%j_2, %i_2) to min affine_map<(d0)[s0] -> ((d0 + 16), s0)>(%j_2)[%9] {
            %218 = affine.load %out2_1[%j_3, %i_2] : memref<?x?xf64>
            affine.store %218, %out2_1[%i_2, %j_3] : memref<?x?xf64>
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
    %37 = arith.cmpi sgt, %25, %33 : index
    %38 = arith.ori %36, %37 : i1
    %39 = arith.andi %30, %38 : i1
    %40 = arith.select %39, %25, %c0 : index
    %41 = arith.minsi %c16384, %5 : index
    %42 = arith.andi %6, %c7 : index
    %43 = arith.minsi %c4, %42 : index
    %44 = arith.maxsi %43, %c0 : index
    %45 = arith.cmpi sgt, %41, %26 : index
    %46 = arith.andi %45, %32 : i1
    %47 = arith.select %46, %41, %c0 : index
    %48 = arith.select %46, %44, %c0 : index
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
              %b_copy = memref.alloc(%40) {alignment = 64 : i64} : memref<?x8xf64>
              scf.if %39 {
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
              %156 = arith.select %39, %c0, %155 : index
              %157 = memref.subview %b[%b0, %k0_piece, %j_panel] [1, %156, 8] [1, 1, 1] : memref<?x?x?xf64> to memref<?x8xf64, strided<[?, 1], offset: ?>>
              %158 = "memref.cast"(%b_copy) : (memref<?x8xf64>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %159 = "memref.cast"(%157) : (memref<?x8xf64, strided<[?, 1], offset: ?>>) -> memref<?x8xf64, strided<[?, 1], offset: ?>>
              %b_copy_1 = arith.select %39, %158, %159 : memref<?x8xf64, strided<[?, 1], offset: ?>>
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
    %110 = llvm.icmp "sgt" %102, %18 : i64
    %111 = llvm.or %109, %110 : i1
    %112 = llvm.and %105, %111 : i1
    %113 = llvm.select %112, %102, %6 : i1, i64
    %114 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %115 = llvm.and %b_stride1, %10 : i64
    %116 = llvm.intr.smin(%9, %115) : (i64, i64) -> i64
    %117 = llvm.intr.smax(%116, %6) : (i64, i64) -> i64
    %118 = llvm.icmp "sgt" %114, %15 : i64
    %119 = llvm.and %118, %106 : i1
    %120 = llvm.select %119, %114, %6 : i1, i64
    %121 = llvm.select %119, %117, %6 : i1, i64
    %122 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %123 = llvm.intr.smax(%66, %6) : (i64, i64) -> i64
    %124 = llvm.add %123, %10 : i64
    %125 = llvm.udiv %124, %0 : i64
    %126 = llvm.intr.smax(%67, %6) : (i64, i64) -> i64
    %127 = llvm.add %126, %19 : i64
    %128 = llvm.udiv %127, %7 : i64
    %129 = llvm.intr.smin(%7, %a_stride1) : (i64, i64) -> i64
    %130 = llvm.intr.smax(%129, %6) : (i64, i64) -> i64
    %131 = llvm.mul %130, %20 : i64
    %132 = llvm.add %1, %131 : i64
    %133 = llvm.intr.smax(%101, %6) : (i64, i64) -> i64
    %134 = llvm.add %133, %3 : i64
    %135 = llvm.udiv %134, %4 : i64
    %136 = llvm.mul %130, %21 : i64
    %137 = llvm.add %22, %136 : i64
    %138 = llvm.mul %135, %137 : i64
    %139 = llvm.sub %a_size1, %101 : i64
    %140 = llvm.intr.smax(%139, %6) : (i64, i64) -> i64
    %141 = llvm.add %140, %1 : i64
    %142 = llvm.udiv %141, %9 : i64
    %143 = llvm.mul %130, %23 : i64
    %144 = llvm.add %24, %143 : i64
    %145 = llvm.mul %142, %144 : i64
    %146 = llvm.add %20, %132 : i64
    %147 = llvm.add %146, %138 : i64
    %148 = llvm.add %147, %145 : i64
    %149 = llvm.mul %128, %148 : i64
    %150 = llvm.add %2, %149 : i64
    %151 = llvm.mul %125, %150 : i64
    %152 = llvm.sub %b_stride1, %66 : i64
    %153 = llvm.intr.smax(%152, %6) : (i64, i64) -> i64
    %154 = llvm.add %153, %1 : i64
    %155 = llvm.udiv %154, %9 : i64
    %156 = llvm.add %126, %25 : i64
    %157 = llvm.udiv %156, %8 : i64
    %158 = llvm.intr.smin(%8, %a_stride1) : (i64, i64) -> i64
    %159 = llvm.intr.smax(%158, %6) : (i64, i64) -> i64
    %160 = llvm.mul %159, %10 : i64
    %161 = llvm.add %1, %160 : i64
    %162 = llvm.intr.smax(%a_size1, %6) : (i64, i64) -> i64
    %163 = llvm.add %162, %10 : i64
    %164 = llvm.udiv %163, %0 : i64
    %165 = llvm.mul %159, %26 : i64
    %166 = llvm.add %27, %165 : i64
    %167 = llvm.mul %164, %166 : i64
    %168 = llvm.add %28, %161 : i64
    %169 = llvm.add %168, %167 : i64
    %170 = llvm.mul %157, %169 : i64
    %171 = llvm.add %0, %170 : i64
    %172 = llvm.mul %155, %171 : i64
    %173 = llvm.add %12, %151 : i64
    %174 = llvm.add %173, %172 : i64
    %175 = llvm.mul %122, %174 : i64
    %176 = llvm.icmp "sge" %175, %29 : i64
    %177 = llvm.icmp "sgt" %a_size0, %6 : i64
    %178 = llvm.select %177, %a_size0, %6 : i1, i64
    llvm.cond_br %176, ^bb1, ^bb2
  ^bb1:
    llvm.store %a_size0, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %179 = llvm.getelementptr inbounds %31[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %179 {alignment = 8 : i64} : i64, !llvm.ptr
    %180 = llvm.getelementptr inbounds %31[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %67, %180 {alignment = 8 : i64} : i64, !llvm.ptr
    %181 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %113, %181 {alignment = 8 : i64} : i64, !llvm.ptr
    %182 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %112, %182 {alignment = 8 : i64} : i1, !llvm.ptr
    %183 = llvm.getelementptr inbounds %31[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %183 {alignment = 8 : i64} : i64, !llvm.ptr
    %184 = llvm.getelementptr inbounds %31[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b, %184 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %185 = llvm.getelementptr inbounds %31[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size0, %185 {alignment = 8 : i64} : i64, !llvm.ptr
    %186 = llvm.getelementptr inbounds %31[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_size1, %186 {alignment = 8 : i64} : i64, !llvm.ptr
    %187 = llvm.getelementptr inbounds %31[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %b_stride1, %187 {alignment = 8 : i64} : i64, !llvm.ptr
    %188 = llvm.getelementptr inbounds %31[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %188 {alignment = 8 : i64} : i64, !llvm.ptr
    %189 = llvm.getelementptr inbounds %31[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %101, %189 {alignment = 8 : i64} : i64, !llvm.ptr
    %190 = llvm.getelementptr inbounds %31[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out0, %190 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %191 = llvm.getelementptr inbounds %31[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %191 {alignment = 8 : i64} : i64, !llvm.ptr
    %192 = llvm.getelementptr inbounds %31[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %192 {alignment = 8 : i64} : i64, !llvm.ptr
    %193 = llvm.getelementptr inbounds %31[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %193 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %194 = llvm.getelementptr inbounds %31[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %194 {alignment = 8 : i64} : i64, !llvm.ptr
    %195 = llvm.getelementptr inbounds %31[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %120, %195 {alignment = 8 : i64} : i64, !llvm.ptr
    %196 = llvm.getelementptr inbounds %31[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %121, %196 {alignment = 8 : i64} : i64, !llvm.ptr
    %197 = llvm.getelementptr inbounds %31[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %119, %197 {alignment = 8 : i64} : i1, !llvm.ptr
    %198 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %199 = llvm.call @stepwell_parallel_for(%198, %31, %178, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%199 : i32)
  ^bb2:
    %200 = llvm.call @program.parallel0(%6, %178, %a_size0, %66, %67, %113, %112, %a_stride1, %b, %b_size0, %b_size1, %b_stride1, %59, %101, %out0, %a_size1, %64, %a, %58, %120, %121, %119) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.br ^bb3(%200 : i32)
  ^bb3(%201: i32):
    %202 = llvm.icmp "eq" %201, %47 : i32
    llvm.cond_br %202, ^bb4, ^bb58(%201 : i32)
  ^bb4:
    %203 = llvm.intr.smax(%v_size0, %6) : (i64, i64) -> i64
    %204 = llvm.ashr %v_size0, %12 : i64
    %205 = llvm.mul %204, %9 : i64
    %206 = llvm.intr.smax(%205, %6) : (i64, i64) -> i64
    %207 = llvm.add %206, %1 : i64
    %208 = llvm.udiv %207, %9 : i64
    %209 = llvm.mul %208, %3 : i64
    %210 = llvm.add %0, %209 : i64
    %211 = llvm.add %210, %10 : i64
    %212 = llvm.mul %203, %211 : i64
    %213 = llvm.icmp "sge" %212, %29 : i64
    %214 = llvm.icmp "sgt" %v_size0, %6 : i64
    %215 = llvm.select %214, %v_size0, %6 : i1, i64
    llvm.cond_br %213, ^bb5, ^bb6
  ^bb5:
    llvm.store %v_size0, %48 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %48[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %v, %216 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %217 = llvm.getelementptr inbounds %48[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %217 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %218 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %219 = llvm.call @stepwell_parallel_for(%218, %48, %215, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb7(%219 : i32)
  ^bb6:
    %220 = llvm.call @program.parallel1(%6, %215, %v_size0, %v, %out1) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb7(%220 : i32)
  ^bb7(%221: i32):
    %222 = llvm.ashr %a_size1, %1 : i64
    %223 = llvm.mul %222, %0 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %6, %223 : i64
    llvm.cond_br %224, ^bb8(%6 : i64), ^bb30
  ^bb8(%j_1_block: i64):
    %225 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %226 = llvm.icmp "slt" %j_1_block, %225 : i64
    llvm.cond_br %226, ^bb9(%j_1_block : i64), ^bb29
  ^bb9(%j_1_panel: i64):
    %227 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%37, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %228 = llvm.extractvalue %227[0] : !llvm.struct<(i64, i1)>
    %229 = llvm.extractvalue %227[1] : !llvm.struct<(i64, i1)>
    %230 = llvm.xor %229, %49 : i1
    llvm.cond_br %230, ^bb10, ^bb58(%50 : i32)
  ^bb10:
    %231 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%228, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %232 = llvm.extractvalue %231[0] : !llvm.struct<(i64, i1)>
    %233 = llvm.extractvalue %231[1] : !llvm.struct<(i64, i1)>
    %234 = llvm.xor %233, %49 : i1
    llvm.cond_br %234, ^bb11, ^bb58(%50 : i32)
  ^bb11:
    %235 = llvm.add %232, %51 overflow<nsw> : i64
    %236 = llvm.and %235, %52 : i64
    %a_copy = llvm.call @aligned_alloc(%37, %236) : (i64, i64) -> !llvm.ptr
    %237 = llvm.mlir.zero : !llvm.ptr
    %238 = llvm.icmp "ne" %a_copy, %237 : !llvm.ptr
    %239 = llvm.icmp "eq" %236, %6 : i64
    %240 = llvm.or %238, %239 : i1
    llvm.cond_br %240, ^bb12, ^bb58(%50 : i32)
  ^bb12:
    %241 = llvm.mul %0, %a_stride1 overflow<nsw> : i64
    %242 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %242, ^bb13(%6 : i64), ^bb16
  ^bb13(%k1_1_copy: i64):
    %243 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %243, ^bb14(%6 : i64), ^bb15
  ^bb14(%k0_1_copy: i64):
    %244 = llvm.mul %k1_1_copy, %58 overflow<nsw> : i64
    %245 = llvm.mul %j_1_panel, %a_stride1 overflow<nsw> : i64
    %246 = llvm.add %244, %245 overflow<nsw> : i64
    %247 = llvm.add %246, %k0_1_copy overflow<nsw> : i64
    %248 = llvm.getelementptr inbounds %a[%247] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %249 = llvm.load %248 {alignment = 8 : i64} : !llvm.ptr -> f64
    %250 = llvm.getelementptr inbounds %248[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %251 = llvm.load %250 {alignment = 8 : i64} : !llvm.ptr -> f64
    %252 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %253 = llvm.getelementptr inbounds %248[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %254 = llvm.load %253 {alignment = 8 : i64} : !llvm.ptr -> f64
    %255 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %256 = llvm.getelementptr inbounds %248[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %257 = llvm.load %256 {alignment = 8 : i64} : !llvm.ptr -> f64
    %258 = llvm.mlir.poison : vector<4xf64>
    %259 = llvm.insertelement %249, %258[%6 : i64] : vector<4xf64>
    %260 = llvm.insertelement %251, %259[%2 : i64] : vector<4xf64>
    %261 = llvm.insertelement %254, %260[%12 : i64] : vector<4xf64>
    %262 = llvm.insertelement %257, %261[%1 : i64] : vector<4xf64>
    %263 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %264 = llvm.getelementptr inbounds %248[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %265 = llvm.load %264 {alignment = 8 : i64} : !llvm.ptr -> f64
    %266 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %248[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %268 = llvm.load %267 {alignment = 8 : i64} : !llvm.ptr -> f64
    %269 = llvm.mul %4, %a_stride1 overflow<nsw> : i64
    %270 = llvm.getelementptr inbounds %248[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %271 = llvm.load %270 {alignment = 8 : i64} : !llvm.ptr -> f64
    %272 = llvm.mul %10, %a_stride1 overflow<nsw> : i64
    %273 = llvm.getelementptr inbounds %248[%272] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %274 = llvm.load %273 {alignment = 8 : i64} : !llvm.ptr -> f64
    %275 = llvm.mlir.poison : vector<4xf64>
    %276 = llvm.insertelement %265, %275[%6 : i64] : vector<4xf64>
    %277 = llvm.insertelement %268, %276[%2 : i64] : vector<4xf64>
    %278 = llvm.insertelement %271, %277[%12 : i64] : vector<4xf64>
    %279 = llvm.insertelement %274, %278[%1 : i64] : vector<4xf64>
    %280 = llvm.mul %k1_1_copy, %241 overflow<nsw> : i64
    %281 = llvm.mul %k0_1_copy, %0 overflow<nsw> : i64
    %282 = llvm.add %280, %281 overflow<nsw> : i64
    %283 = llvm.getelementptr inbounds %a_copy[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %262, %283 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %284 = llvm.add %6, %9 overflow<nsw> : i64
    %285 = llvm.add %280, %281 overflow<nsw> : i64
    %286 = llvm.add %285, %284 overflow<nsw> : i64
    %287 = llvm.getelementptr inbounds %a_copy[%286] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %279, %287 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %288 = llvm.add %k0_1_copy, %2 overflow<nsw> : i64
    %289 = llvm.icmp "slt" %288, %a_stride1 : i64
    llvm.cond_br %289, ^bb14(%288 : i64), ^bb15
  ^bb15:
    %290 = llvm.add %k1_1_copy, %2 overflow<nsw> : i64
    %291 = llvm.icmp "slt" %290, %a_size0 : i64
    llvm.cond_br %291, ^bb13(%290 : i64), ^bb16
  ^bb16:
    %292 = llvm.sub %a_size1, %j_1_block overflow<nsw> : i64
    %293 = llvm.sdiv %292, %4 : i64
    %294 = llvm.srem %292, %4 : i64
    %295 = llvm.icmp "ne" %294, %6 : i64
    %296 = llvm.xor %294, %4 : i64
    %297 = llvm.icmp "slt" %296, %6 : i64
    %298 = llvm.and %295, %297 : i1
    %299 = llvm.add %293, %11 : i64
    %300 = llvm.select %298, %299, %293 : i1, i64
    %301 = llvm.mul %300, %4 overflow<nsw> : i64
    %302 = llvm.add %301, %j_1_block overflow<nsw> : i64
    %303 = llvm.icmp "slt" %j_1_block, %302 : i64
    llvm.cond_br %303, ^bb17(%j_1_block : i64), ^bb22
  ^bb17(%i_1_tile: i64):
    %304 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %304, ^bb18(%6, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%k1: i64, %305: vector<4xf64>, %306: vector<4xf64>, %307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>, %312: vector<4xf64>, %313: vector<4xf64>, %314: vector<4xf64>, %315: vector<4xf64>, %316: vector<4xf64>):
    %317 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %317, ^bb19(%6, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%k0: i64, %318: vector<4xf64>, %319: vector<4xf64>, %320: vector<4xf64>, %321: vector<4xf64>, %322: vector<4xf64>, %323: vector<4xf64>, %324: vector<4xf64>, %325: vector<4xf64>, %326: vector<4xf64>, %327: vector<4xf64>, %328: vector<4xf64>, %329: vector<4xf64>):
    %330 = llvm.mul %k1, %58 overflow<nsw> : i64
    %331 = llvm.mul %i_1_tile, %a_stride1 overflow<nsw> : i64
    %332 = llvm.add %330, %331 overflow<nsw> : i64
    %333 = llvm.add %332, %k0 overflow<nsw> : i64
    %334 = llvm.getelementptr inbounds %a[%333] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %335 = llvm.load %334 {alignment = 8 : i64} : !llvm.ptr -> f64
    %336 = llvm.mlir.poison : vector<4xf64>
    %337 = llvm.insertelement %335, %336[%6 : i64] : vector<4xf64>
    %338 = llvm.shufflevector %337, %336 [0, 0, 0, 0] : vector<4xf64>
    %339 = llvm.getelementptr inbounds %334[%a_stride1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %340 = llvm.load %339 {alignment = 8 : i64} : !llvm.ptr -> f64
    %341 = llvm.mlir.poison : vector<4xf64>
    %342 = llvm.insertelement %340, %341[%6 : i64] : vector<4xf64>
    %343 = llvm.shufflevector %342, %341 [0, 0, 0, 0] : vector<4xf64>
    %344 = llvm.mul %12, %a_stride1 overflow<nsw> : i64
    %345 = llvm.getelementptr inbounds %334[%344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %346 = llvm.load %345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %347 = llvm.mlir.poison : vector<4xf64>
    %348 = llvm.insertelement %346, %347[%6 : i64] : vector<4xf64>
    %349 = llvm.shufflevector %348, %347 [0, 0, 0, 0] : vector<4xf64>
    %350 = llvm.mul %1, %a_stride1 overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %334[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %352 = llvm.load %351 {alignment = 8 : i64} : !llvm.ptr -> f64
    %353 = llvm.mlir.poison : vector<4xf64>
    %354 = llvm.insertelement %352, %353[%6 : i64] : vector<4xf64>
    %355 = llvm.shufflevector %354, %353 [0, 0, 0, 0] : vector<4xf64>
    %356 = llvm.mul %9, %a_stride1 overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %334[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %358 = llvm.load %357 {alignment = 8 : i64} : !llvm.ptr -> f64
    %359 = llvm.mlir.poison : vector<4xf64>
    %360 = llvm.insertelement %358, %359[%6 : i64] : vector<4xf64>
    %361 = llvm.shufflevector %360, %359 [0, 0, 0, 0] : vector<4xf64>
    %362 = llvm.mul %3, %a_stride1 overflow<nsw> : i64
    %363 = llvm.getelementptr inbounds %334[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %364 = llvm.load %363 {alignment = 8 : i64} : !llvm.ptr -> f64
    %365 = llvm.mlir.poison : vector<4xf64>
    %366 = llvm.insertelement %364, %365[%6 : i64] : vector<4xf64>
    %367 = llvm.shufflevector %366, %365 [0, 0, 0, 0] : vector<4xf64>
    %368 = llvm.mul %k1, %241 overflow<nsw> : i64
    %369 = llvm.mul %k0, %0 overflow<nsw> : i64
    %370 = llvm.add %368, %369 overflow<nsw> : i64
    %371 = llvm.getelementptr inbounds %a_copy[%370] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %372 = llvm.load %371 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %373 = llvm.add %6, %9 overflow<nsw> : i64
    %374 = llvm.add %368, %369 overflow<nsw> : i64
    %375 = llvm.add %374, %373 overflow<nsw> : i64
    %376 = llvm.getelementptr inbounds %a_copy[%375] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %377 = llvm.load %376 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %378 = llvm.fmul %338, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %379 = llvm.fmul %338, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %380 = llvm.fmul %343, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %381 = llvm.fmul %343, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %382 = llvm.fmul %349, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %383 = llvm.fmul %349, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %384 = llvm.fmul %355, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %385 = llvm.fmul %355, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %386 = llvm.fmul %361, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %387 = llvm.fmul %361, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %388 = llvm.fmul %367, %372 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %389 = llvm.fmul %367, %377 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %400 = llvm.fadd %328, %388 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %401 = llvm.fadd %329, %389 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %402 = llvm.add %k0, %2 overflow<nsw> : i64
    %403 = llvm.icmp "slt" %402, %a_stride1 : i64
    llvm.cond_br %403, ^bb19(%402, %390, %391, %392, %393, %394, %395, %396, %397, %398, %399, %400, %401 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb20(%390, %391, %392, %393, %394, %395, %396, %397, %398, %399, %400, %401 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%404: vector<4xf64>, %405: vector<4xf64>, %406: vector<4xf64>, %407: vector<4xf64>, %408: vector<4xf64>, %409: vector<4xf64>, %410: vector<4xf64>, %411: vector<4xf64>, %412: vector<4xf64>, %413: vector<4xf64>, %414: vector<4xf64>, %415: vector<4xf64>):
    %416 = llvm.add %k1, %2 overflow<nsw> : i64
    %417 = llvm.icmp "slt" %416, %a_size0 : i64
    llvm.cond_br %417, ^bb18(%416, %404, %405, %406, %407, %408, %409, %410, %411, %412, %413, %414, %415 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%404, %405, %406, %407, %408, %409, %410, %411, %412, %413, %414, %415 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%418: vector<4xf64>, %419: vector<4xf64>, %420: vector<4xf64>, %421: vector<4xf64>, %422: vector<4xf64>, %423: vector<4xf64>, %424: vector<4xf64>, %425: vector<4xf64>, %426: vector<4xf64>, %427: vector<4xf64>, %428: vector<4xf64>, %429: vector<4xf64>):
    %430 = llvm.mul %i_1_tile, %a_size1 overflow<nsw> : i64
    %431 = llvm.add %430, %j_1_panel overflow<nsw> : i64
    %432 = llvm.getelementptr inbounds %out2[%431] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %418, %432 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %433 = llvm.getelementptr inbounds %432[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %419, %433 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %434 = llvm.getelementptr inbounds %432[%a_size1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %420, %434 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %435 = llvm.getelementptr inbounds %434[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %421, %435 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %436 = llvm.mul %12, %a_size1 overflow<nsw> : i64
    %437 = llvm.getelementptr inbounds %432[%436] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %422, %437 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %438 = llvm.getelementptr inbounds %437[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %423, %438 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %439 = llvm.mul %1, %a_size1 overflow<nsw> : i64
    %440 = llvm.getelementptr inbounds %432[%439] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %424, %440 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %441 = llvm.getelementptr inbounds %440[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %425, %441 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %442 = llvm.mul %9, %a_size1 overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %432[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %426, %443 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %444 = llvm.getelementptr inbounds %443[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %427, %444 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %445 = llvm.mul %3, %a_size1 overflow<nsw> : i64
    %446 = llvm.getelementptr inbounds %432[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %428, %446 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %447 = llvm.getelementptr inbounds %446[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %429, %447 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %448 = llvm.add %i_1_tile, %4 overflow<nsw> : i64
    %449 = llvm.icmp "slt" %448, %302 : i64
    llvm.cond_br %449, ^bb17(%448 : i64), ^bb22
  ^bb22:
    %450 = llvm.icmp "slt" %302, %a_size1 : i64
    llvm.cond_br %450, ^bb23(%302 : i64), ^bb28
  ^bb23(%i_1_below_tile: i64):
    %451 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %452 = llvm.sub %451, %i_1_below_tile overflow<nsw> : i64
    %453 = llvm.sub %a_size1, %i_1_below_tile overflow<nsw> : i64
    %454 = llvm.intr.smin(%452, %453) : (i64, i64) -> i64
    %455 = llvm.add %454, %11 overflow<nsw> : i64
    %456 = llvm.intr.smin(%455, %1) : (i64, i64) -> i64
    %457 = llvm.add %i_1_below_tile, %456 : i64
    %458 = llvm.intr.smin(%455, %12) : (i64, i64) -> i64
    %459 = llvm.add %i_1_below_tile, %458 : i64
    %460 = llvm.intr.smin(%455, %2) : (i64, i64) -> i64
    %461 = llvm.add %i_1_below_tile, %460 : i64
    %462 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %462, ^bb24(%6, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb24(%k1_1_below: i64, %463: vector<4xf64>, %464: vector<4xf64>, %465: vector<4xf64>, %466: vector<4xf64>, %467: vector<4xf64>, %468: vector<4xf64>, %469: vector<4xf64>, %470: vector<4xf64>):
    %471 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %471, ^bb25(%6, %463, %464, %465, %466, %467, %468, %469, %470 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%463, %464, %465, %466, %467, %468, %469, %470 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%k0_1_below: i64, %472: vector<4xf64>, %473: vector<4xf64>, %474: vector<4xf64>, %475: vector<4xf64>, %476: vector<4xf64>, %477: vector<4xf64>, %478: vector<4xf64>, %479: vector<4xf64>):
    %480 = llvm.mul %k1_1_below, %58 overflow<nsw> : i64
    %481 = llvm.mul %i_1_below_tile, %a_stride1 overflow<nsw> : i64
    %482 = llvm.add %480, %481 overflow<nsw> : i64
    %483 = llvm.add %482, %k0_1_below overflow<nsw> : i64
    %484 = llvm.getelementptr inbounds %a[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %485 = llvm.load %484 {alignment = 8 : i64} : !llvm.ptr -> f64
    %486 = llvm.mlir.poison : vector<4xf64>
    %487 = llvm.insertelement %485, %486[%6 : i64] : vector<4xf64>
    %488 = llvm.shufflevector %487, %486 [0, 0, 0, 0] : vector<4xf64>
    %489 = llvm.mul %461, %a_stride1 overflow<nsw> : i64
    %490 = llvm.add %480, %489 overflow<nsw> : i64
    %491 = llvm.add %490, %k0_1_below overflow<nsw> : i64
    %492 = llvm.getelementptr inbounds %a[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %493 = llvm.load %492 {alignment = 8 : i64} : !llvm.ptr -> f64
    %494 = llvm.mlir.poison : vector<4xf64>
    %495 = llvm.insertelement %493, %494[%6 : i64] : vector<4xf64>
    %496 = llvm.shufflevector %495, %494 [0, 0, 0, 0] : vector<4xf64>
    %497 = llvm.mul %459, %a_stride1 overflow<nsw> : i64
    %498 = llvm.add %480, %497 overflow<nsw> : i64
    %499 = llvm.add %498, %k0_1_below overflow<nsw> : i64
    %500 = llvm.getelementptr inbounds %a[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %501 = llvm.load %500 {alignment = 8 : i64} : !llvm.ptr -> f64
    %502 = llvm.mlir.poison : vector<4xf64>
    %503 = llvm.insertelement %501, %502[%6 : i64] : vector<4xf64>
    %504 = llvm.shufflevector %503, %502 [0, 0, 0, 0] : vector<4xf64>
    %505 = llvm.mul %457, %a_stride1 overflow<nsw> : i64
    %506 = llvm.add %480, %505 overflow<nsw> : i64
    %507 = llvm.add %506, %k0_1_below overflow<nsw> : i64
    %508 = llvm.getelementptr inbounds %a[%507] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %509 = llvm.load %508 {alignment = 8 : i64} : !llvm.ptr -> f64
    %510 = llvm.mlir.poison : vector<4xf64>
    %511 = llvm.insertelement %509, %510[%6 : i64] : vector<4xf64>
    %512 = llvm.shufflevector %511, %510 [0, 0, 0, 0] : vector<4xf64>
    %513 = llvm.mul %k1_1_below, %241 overflow<nsw> : i64
    %514 = llvm.mul %k0_1_below, %0 overflow<nsw> : i64
    %515 = llvm.add %513, %514 overflow<nsw> : i64
    %516 = llvm.getelementptr inbounds %a_copy[%515] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %517 = llvm.load %516 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %518 = llvm.add %6, %9 overflow<nsw> : i64
    %519 = llvm.add %513, %514 overflow<nsw> : i64
    %520 = llvm.add %519, %518 overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %a_copy[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %522 = llvm.load %521 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %523 = llvm.fmul %488, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %524 = llvm.fmul %488, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.fmul %496, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %526 = llvm.fmul %496, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %527 = llvm.fmul %504, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %528 = llvm.fmul %504, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.fmul %512, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %530 = llvm.fmul %512, %522 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %531 = llvm.fadd %472, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.fadd %473, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %533 = llvm.fadd %474, %525 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %534 = llvm.fadd %475, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %535 = llvm.fadd %476, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %536 = llvm.fadd %477, %528 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %537 = llvm.fadd %478, %529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %538 = llvm.fadd %479, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %539 = llvm.add %k0_1_below, %2 overflow<nsw> : i64
    %540 = llvm.icmp "slt" %539, %a_stride1 : i64
    llvm.cond_br %540, ^bb25(%539, %531, %532, %533, %534, %535, %536, %537, %538 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%531, %532, %533, %534, %535, %536, %537, %538 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%541: vector<4xf64>, %542: vector<4xf64>, %543: vector<4xf64>, %544: vector<4xf64>, %545: vector<4xf64>, %546: vector<4xf64>, %547: vector<4xf64>, %548: vector<4xf64>):
    %549 = llvm.add %k1_1_below, %2 overflow<nsw> : i64
    %550 = llvm.icmp "slt" %549, %a_size0 : i64
    llvm.cond_br %550, ^bb24(%549, %541, %542, %543, %544, %545, %546, %547, %548 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb27(%541, %542, %543, %544, %545, %546, %547, %548 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb27(%551: vector<4xf64>, %552: vector<4xf64>, %553: vector<4xf64>, %554: vector<4xf64>, %555: vector<4xf64>, %556: vector<4xf64>, %557: vector<4xf64>, %558: vector<4xf64>):
    %559 = llvm.icmp "slt" %6, %454 : i64
    %560 = llvm.icmp "slt" %2, %454 : i64
    %561 = llvm.icmp "slt" %12, %454 : i64
    %562 = llvm.icmp "slt" %1, %454 : i64
    %563 = llvm.mul %i_1_below_tile, %a_size1 overflow<nsw> : i64
    %564 = llvm.add %563, %j_1_panel overflow<nsw> : i64
    %565 = llvm.getelementptr inbounds %out2[%564] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %551, %565 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %566 = llvm.getelementptr inbounds %565[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %552, %566 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %567 = llvm.mul %461, %a_size1 overflow<nsw> : i64
    %568 = llvm.add %567, %j_1_panel overflow<nsw> : i64
    %569 = llvm.getelementptr inbounds %out2[%568] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %553, %569 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %570 = llvm.getelementptr inbounds %569[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %554, %570 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %571 = llvm.mul %459, %a_size1 overflow<nsw> : i64
    %572 = llvm.add %571, %j_1_panel overflow<nsw> : i64
    %573 = llvm.getelementptr inbounds %out2[%572] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %555, %573 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %574 = llvm.getelementptr inbounds %573[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %556, %574 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %575 = llvm.mul %457, %a_size1 overflow<nsw> : i64
    %576 = llvm.add %575, %j_1_panel overflow<nsw> : i64
    %577 = llvm.getelementptr inbounds %out2[%576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %557, %577 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %578 = llvm.getelementptr inbounds %577[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %558, %578 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %579 = llvm.add %i_1_below_tile, %9 overflow<nsw> : i64
    %580 = llvm.icmp "slt" %579, %a_size1 : i64
    llvm.cond_br %580, ^bb23(%579 : i64), ^bb28
  ^bb28:
    llvm.call @free(%a_copy) : (!llvm.ptr) -> ()
    %581 = llvm.add %j_1_panel, %0 overflow<nsw> : i64
    %582 = llvm.icmp "slt" %581, %225 : i64
    llvm.cond_br %582, ^bb9(%581 : i64), ^bb29
  ^bb29:
    %583 = llvm.add %j_1_block, %0 overflow<nsw> : i64
    %584 = llvm.icmp "slt" %583, %223 : i64
    llvm.cond_br %584, ^bb8(%583 : i64), ^bb30
  ^bb30:
    %585 = llvm.mul %222, %13 overflow<nsw> : i64
    %586 = llvm.add %a_size1, %585 overflow<nsw> : i64
    %587 = llvm.ashr %586, %1 : i64
    %588 = llvm.mul %587, %0 overflow<nsw> : i64
    %589 = llvm.add %588, %223 overflow<nsw> : i64
    %590 = llvm.add %586, %3 overflow<nsw> : i64
    %591 = llvm.sdiv %590, %4 : i64
    %592 = llvm.srem %590, %4 : i64
    %593 = llvm.icmp "ne" %592, %6 : i64
    %594 = llvm.xor %592, %4 : i64
    %595 = llvm.icmp "slt" %594, %6 : i64
    %596 = llvm.and %593, %595 : i1
    %597 = llvm.add %591, %11 : i64
    %598 = llvm.select %596, %597, %591 : i1, i64
    %599 = llvm.mul %598, %5 overflow<nsw> : i64
    %600 = llvm.add %223, %599 overflow<nsw> : i64
    %601 = llvm.add %586, %1 overflow<nsw> : i64
    %602 = llvm.sdiv %601, %4 : i64
    %603 = llvm.srem %601, %4 : i64
    %604 = llvm.icmp "ne" %603, %6 : i64
    %605 = llvm.xor %603, %4 : i64
    %606 = llvm.icmp "slt" %605, %6 : i64
    %607 = llvm.and %604, %606 : i1
    %608 = llvm.add %602, %11 : i64
    %609 = llvm.select %607, %608, %602 : i1, i64
    %610 = llvm.mul %609, %4 overflow<nsw> : i64
    %611 = llvm.add %600, %610 overflow<nsw> : i64
    %612 = llvm.add %586, %2 overflow<nsw> : i64
    %613 = llvm.sdiv %612, %4 : i64
    %614 = llvm.srem %612, %4 : i64
    %615 = llvm.icmp "ne" %614, %6 : i64
    %616 = llvm.xor %614, %4 : i64
    %617 = llvm.icmp "slt" %616, %6 : i64
    %618 = llvm.and %615, %617 : i1
    %619 = llvm.add %613, %11 : i64
    %620 = llvm.select %618, %619, %613 : i1, i64
    %621 = llvm.mul %620, %4 overflow<nsw> : i64
    %622 = llvm.add %611, %621 overflow<nsw> : i64
    %623 = llvm.intr.smax(%622, %223) : (i64, i64) -> i64
    %624 = llvm.intr.smin(%623, %a_size1) : (i64, i64) -> i64
    %625 = llvm.sub %589, %223 : i64
    %626 = llvm.intr.smax(%625, %6) : (i64, i64) -> i64
    %627 = llvm.add %626, %10 : i64
    %628 = llvm.udiv %627, %0 : i64
    %629 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %630 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %631 = llvm.mul %630, %53 : i64
    %632 = llvm.add %2, %631 : i64
    %633 = llvm.mul %629, %632 : i64
    %634 = llvm.sub %624, %223 : i64
    %635 = llvm.intr.smax(%634, %6) : (i64, i64) -> i64
    %636 = llvm.add %635, %3 : i64
    %637 = llvm.udiv %636, %4 : i64
    %638 = llvm.mul %630, %54 : i64
    %639 = llvm.add %2, %638 : i64
    %640 = llvm.mul %629, %639 : i64
    %641 = llvm.add %54, %640 : i64
    %642 = llvm.mul %637, %641 : i64
    %643 = llvm.sub %a_size1, %624 : i64
    %644 = llvm.intr.smax(%643, %6) : (i64, i64) -> i64
    %645 = llvm.add %644, %1 : i64
    %646 = llvm.udiv %645, %9 : i64
    %647 = llvm.mul %630, %55 : i64
    %648 = llvm.add %2, %647 : i64
    %649 = llvm.mul %629, %648 : i64
    %650 = llvm.add %55, %649 : i64
    %651 = llvm.mul %646, %650 : i64
    %652 = llvm.add %3, %633 : i64
    %653 = llvm.add %652, %642 : i64
    %654 = llvm.add %653, %651 : i64
    %655 = llvm.mul %628, %654 : i64
    %656 = llvm.icmp "sge" %655, %29 : i64
    %657 = llvm.sub %589, %223 overflow<nsw> : i64
    %658 = llvm.icmp "sgt" %657, %6 : i64
    %659 = llvm.sub %657, %2 overflow<nsw> : i64
    %660 = llvm.sdiv %659, %0 : i64
    %661 = llvm.add %660, %2 overflow<nsw> : i64
    %662 = llvm.select %658, %661, %6 : i1, i64
    llvm.cond_br %656, ^bb31, ^bb32
  ^bb31:
    llvm.store %223, %56 {alignment = 8 : i64} : i64, !llvm.ptr
    %663 = llvm.getelementptr inbounds %56[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %589, %663 {alignment = 8 : i64} : i64, !llvm.ptr
    %664 = llvm.getelementptr inbounds %56[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size0, %664 {alignment = 8 : i64} : i64, !llvm.ptr
    %665 = llvm.getelementptr inbounds %56[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %665 {alignment = 8 : i64} : i64, !llvm.ptr
    %666 = llvm.getelementptr inbounds %56[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %666 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %667 = llvm.getelementptr inbounds %56[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %667 {alignment = 8 : i64} : i64, !llvm.ptr
    %668 = llvm.getelementptr inbounds %56[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %668 {alignment = 8 : i64} : i64, !llvm.ptr
    %669 = llvm.getelementptr inbounds %56[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %624, %669 {alignment = 8 : i64} : i64, !llvm.ptr
    %670 = llvm.getelementptr inbounds %56[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out2, %670 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %671 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %672 = llvm.call @stepwell_parallel_for(%671, %56, %662, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb33(%672 : i32)
  ^bb32:
    %673 = llvm.call @program.parallel2(%6, %662, %223, %589, %a_size0, %a_stride1, %a, %a_size1, %58, %624, %out2) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb33(%673 : i32)
  ^bb33(%674: i32):
    %675 = llvm.icmp "eq" %674, %47 : i32
    llvm.cond_br %675, ^bb34, ^bb58(%674 : i32)
  ^bb34:
    %676 = llvm.and %a_size1, %10 : i64
    %677 = llvm.intr.smin(%9, %676) : (i64, i64) -> i64
    %678 = llvm.intr.smax(%677, %6) : (i64, i64) -> i64
    %679 = llvm.icmp "slt" %589, %a_size1 : i64
    llvm.cond_br %679, ^bb35(%589 : i64), ^bb49
  ^bb35(%j_1_last_right_panel: i64):
    %680 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%0, %a_size0) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %681 = llvm.extractvalue %680[0] : !llvm.struct<(i64, i1)>
    %682 = llvm.extractvalue %680[1] : !llvm.struct<(i64, i1)>
    %683 = llvm.xor %682, %49 : i1
    llvm.cond_br %683, ^bb36, ^bb58(%50 : i32)
  ^bb36:
    %684 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%681, %a_stride1) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %685 = llvm.extractvalue %684[0] : !llvm.struct<(i64, i1)>
    %686 = llvm.extractvalue %684[1] : !llvm.struct<(i64, i1)>
    %687 = llvm.xor %686, %49 : i1
    llvm.cond_br %687, ^bb37, ^bb58(%50 : i32)
  ^bb37:
    %688 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%685, %678) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %689 = llvm.extractvalue %688[0] : !llvm.struct<(i64, i1)>
    %690 = llvm.extractvalue %688[1] : !llvm.struct<(i64, i1)>
    %691 = llvm.xor %690, %49 : i1
    llvm.cond_br %691, ^bb38, ^bb58(%50 : i32)
  ^bb38:
    %692 = llvm.add %689, %51 overflow<nsw> : i64
    %693 = llvm.and %692, %52 : i64
    %a_copy_1 = llvm.call @aligned_alloc(%37, %693) : (i64, i64) -> !llvm.ptr
    %694 = llvm.mlir.zero : !llvm.ptr
    %695 = llvm.icmp "ne" %a_copy_1, %694 : !llvm.ptr
    %696 = llvm.icmp "eq" %693, %6 : i64
    %697 = llvm.or %695, %696 : i1
    llvm.cond_br %697, ^bb39, ^bb58(%50 : i32)
  ^bb39:
    %698 = llvm.mul %678, %a_stride1 overflow<nsw> : i64
    %699 = llvm.intr.smax(%a_size0, %6) : (i64, i64) -> i64
    %700 = llvm.intr.smax(%a_stride1, %6) : (i64, i64) -> i64
    %701 = llvm.add %j_1_last_right_panel, %9 : i64
    %702 = llvm.intr.smin(%701, %a_size1) : (i64, i64) -> i64
    %703 = llvm.sub %702, %j_1_last_right_panel : i64
    %704 = llvm.intr.smax(%703, %6) : (i64, i64) -> i64
    %705 = llvm.mul %704, %3 : i64
    %706 = llvm.add %1, %705 : i64
    %707 = llvm.mul %700, %706 : i64
    %708 = llvm.add %2, %707 : i64
    %709 = llvm.mul %699, %708 : i64
    %710 = llvm.icmp "sge" %709, %29 : i64
    %711 = llvm.icmp "sgt" %a_size0, %6 : i64
    %712 = llvm.select %711, %a_size0, %6 : i1, i64
    llvm.cond_br %710, ^bb40, ^bb41
  ^bb40:
    llvm.store %a_size0, %57 {alignment = 8 : i64} : i64, !llvm.ptr
    %713 = llvm.getelementptr inbounds %57[%0] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_stride1, %713 {alignment = 8 : i64} : i64, !llvm.ptr
    %714 = llvm.getelementptr inbounds %57[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %j_1_last_right_panel, %714 {alignment = 8 : i64} : i64, !llvm.ptr
    %715 = llvm.getelementptr inbounds %57[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_size1, %715 {alignment = 8 : i64} : i64, !llvm.ptr
    %716 = llvm.getelementptr inbounds %57[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a, %716 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %717 = llvm.getelementptr inbounds %57[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %717 {alignment = 8 : i64} : i64, !llvm.ptr
    %718 = llvm.getelementptr inbounds %57[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %a_copy_1, %718 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %719 = llvm.getelementptr inbounds %57[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %678, %719 {alignment = 8 : i64} : i64, !llvm.ptr
    %720 = llvm.getelementptr inbounds %57[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %698, %720 {alignment = 8 : i64} : i64, !llvm.ptr
    %721 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %722 = llvm.call @stepwell_parallel_for(%721, %57, %712, %6) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%722 : i32)
  ^bb41:
    %723 = llvm.call @program.parallel3(%6, %712, %a_size0, %a_stride1, %j_1_last_right_panel, %a_size1, %a, %58, %a_copy_1, %678, %698) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb42(%723 : i32)
  ^bb42(%724: i32):
    %725 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %726 = llvm.sub %725, %j_1_last_right_panel overflow<nsw> : i64
    %727 = llvm.sub %a_size1, %j_1_last_right_panel overflow<nsw> : i64
    %728 = llvm.intr.smin(%726, %727) : (i64, i64) -> i64
    %729 = llvm.intr.smin(%728, %9) : (i64, i64) -> i64
    %730 = llvm.intr.smax(%729, %6) : (i64, i64) -> i64
    %731 = llvm.trunc %730 : i64 to i32
    %732 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %733 = llvm.mlir.poison : vector<4xi32>
    %734 = llvm.insertelement %731, %733[%6 : i64] : vector<4xi32>
    %735 = llvm.shufflevector %734, %733 [0, 0, 0, 0] : vector<4xi32>
    %736 = llvm.icmp "slt" %732, %735 : vector<4xi32>
    %737 = llvm.icmp "slt" %223, %a_size1 : i64
    llvm.cond_br %737, ^bb43, ^bb48
  ^bb43:
    %738 = llvm.add %223, %0 overflow<nsw> : i64
    %739 = llvm.sub %738, %223 overflow<nsw> : i64
    %740 = llvm.sub %a_size1, %223 overflow<nsw> : i64
    %741 = llvm.intr.smin(%739, %740) : (i64, i64) -> i64
    %742 = llvm.add %741, %11 overflow<nsw> : i64
    %743 = llvm.intr.smin(%742, %10) : (i64, i64) -> i64
    %744 = llvm.add %223, %743 : i64
    %745 = llvm.intr.smin(%742, %4) : (i64, i64) -> i64
    %746 = llvm.add %223, %745 : i64
    %747 = llvm.intr.smin(%742, %3) : (i64, i64) -> i64
    %748 = llvm.add %223, %747 : i64
    %749 = llvm.intr.smin(%742, %9) : (i64, i64) -> i64
    %750 = llvm.add %223, %749 : i64
    %751 = llvm.intr.smin(%742, %1) : (i64, i64) -> i64
    %752 = llvm.add %223, %751 : i64
    %753 = llvm.intr.smin(%742, %12) : (i64, i64) -> i64
    %754 = llvm.add %223, %753 : i64
    %755 = llvm.intr.smin(%742, %2) : (i64, i64) -> i64
    %756 = llvm.add %223, %755 : i64
    %757 = llvm.icmp "slt" %6, %a_size0 : i64
    llvm.cond_br %757, ^bb44(%6, %61, %61, %61, %61, %61, %61, %61, %61 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%61, %61, %61, %61, %61, %61, %61, %61 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb44(%k1_1_last_right: i64, %758: vector<4xf64>, %759: vector<4xf64>, %760: vector<4xf64>, %761: vector<4xf64>, %762: vector<4xf64>, %763: vector<4xf64>, %764: vector<4xf64>, %765: vector<4xf64>):
    %766 = llvm.icmp "slt" %6, %a_stride1 : i64
    llvm.cond_br %766, ^bb45(%6, %758, %759, %760, %761, %762, %763, %764, %765 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%758, %759, %760, %761, %762, %763, %764, %765 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb45(%k0_1_last_right: i64, %767: vector<4xf64>, %768: vector<4xf64>, %769: vector<4xf64>, %770: vector<4xf64>, %771: vector<4xf64>, %772: vector<4xf64>, %773: vector<4xf64>, %774: vector<4xf64>):
    %775 = llvm.mul %k1_1_last_right, %58 overflow<nsw> : i64
    %776 = llvm.mul %223, %a_stride1 overflow<nsw> : i64
    %777 = llvm.add %775, %776 overflow<nsw> : i64
    %778 = llvm.add %777, %k0_1_last_right overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %a[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %780 = llvm.load %779 {alignment = 8 : i64} : !llvm.ptr -> f64
    %781 = llvm.mlir.poison : vector<4xf64>
    %782 = llvm.insertelement %780, %781[%6 : i64] : vector<4xf64>
    %783 = llvm.shufflevector %782, %781 [0, 0, 0, 0] : vector<4xf64>
    %784 = llvm.mul %756, %a_stride1 overflow<nsw> : i64
    %785 = llvm.add %775, %784 overflow<nsw> : i64
    %786 = llvm.add %785, %k0_1_last_right overflow<nsw> : i64
    %787 = llvm.getelementptr inbounds %a[%786] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %788 = llvm.load %787 {alignment = 8 : i64} : !llvm.ptr -> f64
    %789 = llvm.mlir.poison : vector<4xf64>
    %790 = llvm.insertelement %788, %789[%6 : i64] : vector<4xf64>
    %791 = llvm.shufflevector %790, %789 [0, 0, 0, 0] : vector<4xf64>
    %792 = llvm.mul %754, %a_stride1 overflow<nsw> : i64
    %793 = llvm.add %775, %792 overflow<nsw> : i64
    %794 = llvm.add %793, %k0_1_last_right overflow<nsw> : i64
    %795 = llvm.getelementptr inbounds %a[%794] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %796 = llvm.load %795 {alignment = 8 : i64} : !llvm.ptr -> f64
    %797 = llvm.mlir.poison : vector<4xf64>
    %798 = llvm.insertelement %796, %797[%6 : i64] : vector<4xf64>
    %799 = llvm.shufflevector %798, %797 [0, 0, 0, 0] : vector<4xf64>
    %800 = llvm.mul %752, %a_stride1 overflow<nsw> : i64
    %801 = llvm.add %775, %800 overflow<nsw> : i64
    %802 = llvm.add %801, %k0_1_last_right overflow<nsw> : i64
    %803 = llvm.getelementptr inbounds %a[%802] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %804 = llvm.load %803 {alignment = 8 : i64} : !llvm.ptr -> f64
    %805 = llvm.mlir.poison : vector<4xf64>
    %806 = llvm.insertelement %804, %805[%6 : i64] : vector<4xf64>
    %807 = llvm.shufflevector %806, %805 [0, 0, 0, 0] : vector<4xf64>
    %808 = llvm.mul %750, %a_stride1 overflow<nsw> : i64
    %809 = llvm.add %775, %808 overflow<nsw> : i64
    %810 = llvm.add %809, %k0_1_last_right overflow<nsw> : i64
    %811 = llvm.getelementptr inbounds %a[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %812 = llvm.load %811 {alignment = 8 : i64} : !llvm.ptr -> f64
    %813 = llvm.mlir.poison : vector<4xf64>
    %814 = llvm.insertelement %812, %813[%6 : i64] : vector<4xf64>
    %815 = llvm.shufflevector %814, %813 [0, 0, 0, 0] : vector<4xf64>
    %816 = llvm.mul %748, %a_stride1 overflow<nsw> : i64
    %817 = llvm.add %775, %816 overflow<nsw> : i64
    %818 = llvm.add %817, %k0_1_last_right overflow<nsw> : i64
    %819 = llvm.getelementptr inbounds %a[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %820 = llvm.load %819 {alignment = 8 : i64} : !llvm.ptr -> f64
    %821 = llvm.mlir.poison : vector<4xf64>
    %822 = llvm.insertelement %820, %821[%6 : i64] : vector<4xf64>
    %823 = llvm.shufflevector %822, %821 [0, 0, 0, 0] : vector<4xf64>
    %824 = llvm.mul %746, %a_stride1 overflow<nsw> : i64
    %825 = llvm.add %775, %824 overflow<nsw> : i64
    %826 = llvm.add %825, %k0_1_last_right overflow<nsw> : i64
    %827 = llvm.getelementptr inbounds %a[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %828 = llvm.load %827 {alignment = 8 : i64} : !llvm.ptr -> f64
    %829 = llvm.mlir.poison : vector<4xf64>
    %830 = llvm.insertelement %828, %829[%6 : i64] : vector<4xf64>
    %831 = llvm.shufflevector %830, %829 [0, 0, 0, 0] : vector<4xf64>
    %832 = llvm.mul %744, %a_stride1 overflow<nsw> : i64
    %833 = llvm.add %775, %832 overflow<nsw> : i64
    %834 = llvm.add %833, %k0_1_last_right overflow<nsw> : i64
    %835 = llvm.getelementptr inbounds %a[%834] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %836 = llvm.load %835 {alignment = 8 : i64} : !llvm.ptr -> f64
    %837 = llvm.mlir.poison : vector<4xf64>
    %838 = llvm.insertelement %836, %837[%6 : i64] : vector<4xf64>
    %839 = llvm.shufflevector %838, %837 [0, 0, 0, 0] : vector<4xf64>
    %840 = llvm.mul %k1_1_last_right, %698 overflow<nsw> : i64
    %841 = llvm.mul %k0_1_last_right, %678 overflow<nsw> : i64
    %842 = llvm.add %840, %841 overflow<nsw> : i64
    %843 = llvm.getelementptr inbounds %a_copy_1[%842] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %844 = llvm.intr.masked.load %843, %736, %61 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %845 = llvm.fmul %783, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %846 = llvm.fmul %791, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %847 = llvm.fmul %799, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %848 = llvm.fmul %807, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %849 = llvm.fmul %815, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %850 = llvm.fmul %823, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %851 = llvm.fmul %831, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %852 = llvm.fmul %839, %844 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %853 = llvm.fadd %767, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.fadd %768, %846 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %855 = llvm.fadd %769, %847 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %856 = llvm.fadd %770, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %857 = llvm.fadd %771, %849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %858 = llvm.fadd %772, %850 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %859 = llvm.fadd %773, %851 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %860 = llvm.fadd %774, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %861 = llvm.add %k0_1_last_right, %2 overflow<nsw> : i64
    %862 = llvm.icmp "slt" %861, %a_stride1 : i64
    llvm.cond_br %862, ^bb45(%861, %853, %854, %855, %856, %857, %858, %859, %860 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb46(%853, %854, %855, %856, %857, %858, %859, %860 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb46(%863: vector<4xf64>, %864: vector<4xf64>, %865: vector<4xf64>, %866: vector<4xf64>, %867: vector<4xf64>, %868: vector<4xf64>, %869: vector<4xf64>, %870: vector<4xf64>):
    %871 = llvm.add %k1_1_last_right, %2 overflow<nsw> : i64
    %872 = llvm.icmp "slt" %871, %a_size0 : i64
    llvm.cond_br %872, ^bb44(%871, %863, %864, %865, %866, %867, %868, %869, %870 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb47(%863, %864, %865, %866, %867, %868, %869, %870 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb47(%873: vector<4xf64>, %874: vector<4xf64>, %875: vector<4xf64>, %876: vector<4xf64>, %877: vector<4xf64>, %878: vector<4xf64>, %879: vector<4xf64>, %880: vector<4xf64>):
    %881 = llvm.icmp "slt" %6, %741 : i64
    %882 = llvm.icmp "slt" %2, %741 : i64
    %883 = llvm.icmp "slt" %12, %741 : i64
    %884 = llvm.icmp "slt" %1, %741 : i64
    %885 = llvm.icmp "slt" %9, %741 : i64
    %886 = llvm.icmp "slt" %3, %741 : i64
    %887 = llvm.icmp "slt" %4, %741 : i64
    %888 = llvm.icmp "slt" %10, %741 : i64
    %889 = llvm.mul %223, %a_size1 overflow<nsw> : i64
    %890 = llvm.add %889, %j_1_last_right_panel overflow<nsw> : i64
    %891 = llvm.getelementptr inbounds %out2[%890] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %873, %891, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %892 = llvm.mul %756, %a_size1 overflow<nsw> : i64
    %893 = llvm.add %892, %j_1_last_right_panel overflow<nsw> : i64
    %894 = llvm.getelementptr inbounds %out2[%893] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %874, %894, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %895 = llvm.mul %754, %a_size1 overflow<nsw> : i64
    %896 = llvm.add %895, %j_1_last_right_panel overflow<nsw> : i64
    %897 = llvm.getelementptr inbounds %out2[%896] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %875, %897, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %898 = llvm.mul %752, %a_size1 overflow<nsw> : i64
    %899 = llvm.add %898, %j_1_last_right_panel overflow<nsw> : i64
    %900 = llvm.getelementptr inbounds %out2[%899] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %876, %900, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %901 = llvm.mul %750, %a_size1 overflow<nsw> : i64
    %902 = llvm.add %901, %j_1_last_right_panel overflow<nsw> : i64
    %903 = llvm.getelementptr inbounds %out2[%902] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %877, %903, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %904 = llvm.mul %748, %a_size1 overflow<nsw> : i64
    %905 = llvm.add %904, %j_1_last_right_panel overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %out2[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %878, %906, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %907 = llvm.mul %746, %a_size1 overflow<nsw> : i64
    %908 = llvm.add %907, %j_1_last_right_panel overflow<nsw> : i64
    %909 = llvm.getelementptr inbounds %out2[%908] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %879, %909, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %910 = llvm.mul %744, %a_size1 overflow<nsw> : i64
    %911 = llvm.add %910, %j_1_last_right_panel overflow<nsw> : i64
    %912 = llvm.getelementptr inbounds %out2[%911] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %880, %912, %736 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb48
  ^bb48:
    llvm.call @free(%a_copy_1) : (!llvm.ptr) -> ()
    %913 = llvm.add %j_1_last_right_panel, %9 overflow<nsw> : i64
    %914 = llvm.icmp "slt" %913, %a_size1 : i64
    llvm.cond_br %914, ^bb35(%913 : i64), ^bb49
  ^bb49:
    %915 = llvm.icmp "slt" %6, %a_size1 : i64
    llvm.cond_br %915, ^bb50(%6 : i64), ^bb57
  ^bb50(%i: i64):
    %916 = llvm.icmp "slt" %i, %a_size1 : i64
    llvm.cond_br %916, ^bb51(%i : i64), ^bb56
  ^bb51(%j: i64):
    %917 = llvm.add %i, %14 overflow<nsw> : i64
    %918 = llvm.intr.smin(%917, %a_size1) : (i64, i64) -> i64
    %919 = llvm.icmp "slt" %i, %918 : i64
    llvm.cond_br %919, ^bb52(%i : i64), ^bb55
  ^bb52(%i_1: i64):
    %920 = llvm.add %i_1, %2 overflow<nsw> : i64
    %921 = llvm.intr.smax(%920, %j) : (i64, i64) -> i64
    %922 = llvm.add %j, %14 overflow<nsw> : i64
    %923 = llvm.intr.smin(%922, %a_size1) : (i64, i64) -> i64
    %924 = llvm.icmp "slt" %921, %923 : i64
    llvm.cond_br %924, ^bb53(%921 : i64), ^bb54
  ^bb53(%j_1: i64):
    %925 = llvm.mul %j_1, %a_size1 overflow<nsw> : i64
    %926 = llvm.add %925, %i_1 overflow<nsw> : i64
    %927 = llvm.getelementptr inbounds %out2[%926] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %928 = llvm.load %927 {alignment = 8 : i64} : !llvm.ptr -> f64
    %929 = llvm.mul %i_1, %a_size1 overflow<nsw> : i64
    %930 = llvm.add %929, %j_1 overflow<nsw> : i64
    %931 = llvm.getelementptr inbounds %out2[%930] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %928, %931 {alignment = 8 : i64} : f64, !llvm.ptr
    %932 = llvm.add %j_1, %2 overflow<nsw> : i64
    %933 = llvm.icmp "slt" %932, %923 : i64
    llvm.cond_br %933, ^bb53(%932 : i64), ^bb54
  ^bb54:
    %934 = llvm.add %i_1, %2 overflow<nsw> : i64
    %935 = llvm.icmp "slt" %934, %918 : i64
    llvm.cond_br %935, ^bb52(%934 : i64), ^bb55
  ^bb55:
    %936 = llvm.add %j, %14 overflow<nsw> : i64
    %937 = llvm.icmp "slt" %936, %a_size1 : i64
    llvm.cond_br %937, ^bb51(%936 : i64), ^bb56
  ^bb56:
    %938 = llvm.add %i, %14 overflow<nsw> : i64
    %939 = llvm.icmp "slt" %938, %a_size1 : i64
    llvm.cond_br %939, ^bb50(%938 : i64), ^bb57
  ^bb57:
    llvm.return %47 : i32
  ^bb58(%940: i32):
    llvm.return %940 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %a_size0_1: i64, %941: i64, %942: i64, %943: i64, %944: i1, %a_stride1_1: i64, %b_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %b_size0_1: i64, %b_size1_1: i64, %b_stride1_1: i64, %945: i64, %946: i64, %out0_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %a_size1_1: i64, %947: i64, %a_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %948: i64, %949: i64, %950: i64, %951: i1) -> i32 attributes {no_unwind, no_inline} {
    %952 = llvm.mlir.constant(0) : i64
    %953 = llvm.mlir.constant(1) : i64
    %954 = llvm.mlir.constant(8) : i64
    %955 = llvm.mlir.constant(8192) : i64
    %956 = llvm.mlir.constant(4) : i64
    %957 = llvm.mlir.constant(6) : i64
    %958 = llvm.mlir.constant(-1) : i64
    %959 = llvm.mlir.constant(5) : i64
    %960 = llvm.mlir.constant(3) : i64
    %961 = llvm.mlir.constant(2) : i64
    %962 = llvm.mlir.constant(16384) : i64
    %963 = llvm.mlir.constant(7) : i64
    %964 = llvm.mlir.constant(64) : i64
    %965 = llvm.mlir.constant(63) : i64
    %966 = llvm.mlir.constant(-64) : i64
    %967 = llvm.mlir.constant(1 : i32) : i32
    %968 = llvm.mlir.constant(0 : i32) : i32
    %969 = llvm.mlir.constant(3 : i32) : i32
    %970 = llvm.mlir.constant(true) : i1
    %971 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %972 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %972, ^bb1(%begin : i64), ^bb43
  ^bb1(%b0: i64):
    %973 = llvm.icmp "slt" %952, %941 : i64
    llvm.cond_br %973, ^bb2(%952 : i64), ^bb24
  ^bb2(%j_panel: i64):
    %974 = llvm.icmp "slt" %952, %942 : i64
    llvm.cond_br %974, ^bb3(%952 : i64), ^bb23
  ^bb3(%k0_piece: i64):
    %975 = llvm.mul %943, %964 overflow<nsw> : i64
    %976 = llvm.add %975, %965 overflow<nsw> : i64
    %977 = llvm.and %976, %966 : i64
    %b_copy = llvm.call @aligned_alloc(%964, %977) : (i64, i64) -> !llvm.ptr
    %978 = llvm.mlir.zero : !llvm.ptr
    %979 = llvm.icmp "ne" %b_copy, %978 : !llvm.ptr
    %980 = llvm.icmp "eq" %977, %952 : i64
    %981 = llvm.or %979, %980 : i1
    llvm.cond_br %981, ^bb4, ^bb44(%967 : i32)
  ^bb4:
    llvm.cond_br %944, ^bb5, ^bb8
  ^bb5:
    %982 = llvm.add %k0_piece, %955 overflow<nsw> : i64
    %983 = llvm.intr.smin(%982, %a_stride1_1) : (i64, i64) -> i64
    %984 = llvm.icmp "slt" %k0_piece, %983 : i64
    llvm.cond_br %984, ^bb6(%k0_piece : i64), ^bb7
  ^bb6(%k0_copy: i64):
    %985 = llvm.add %k0_copy, %954 overflow<nsw> : i64
    %986 = llvm.mul %b0, %945 overflow<nsw> : i64
    %987 = llvm.mul %985, %b_stride1_1 overflow<nsw> : i64
    %988 = llvm.add %986, %987 overflow<nsw> : i64
    %989 = llvm.add %988, %j_panel overflow<nsw> : i64
    %990 = llvm.getelementptr %b_1[%989] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%990, %968, %969, %967) : (!llvm.ptr, i32, i32, i32) -> ()
    %991 = llvm.mul %k0_copy, %b_stride1_1 overflow<nsw> : i64
    %992 = llvm.add %986, %991 overflow<nsw> : i64
    %993 = llvm.add %992, %j_panel overflow<nsw> : i64
    %994 = llvm.getelementptr inbounds %b_1[%993] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %995 = llvm.load %994 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %996 = llvm.getelementptr inbounds %994[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %997 = llvm.load %996 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %998 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %999 = llvm.mul %998, %954 overflow<nsw> : i64
    %1000 = llvm.getelementptr inbounds %b_copy[%999] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %995, %1000 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1001 = llvm.add %952, %956 overflow<nsw> : i64
    %1002 = llvm.add %999, %1001 overflow<nsw> : i64
    %1003 = llvm.getelementptr inbounds %b_copy[%1002] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %997, %1003 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1004 = llvm.add %k0_copy, %953 overflow<nsw> : i64
    %1005 = llvm.icmp "slt" %1004, %983 : i64
    llvm.cond_br %1005, ^bb6(%1004 : i64), ^bb7
  ^bb7:
    llvm.br ^bb8
  ^bb8:
    %1006 = llvm.sub %a_stride1_1, %k0_piece overflow<nsw> : i64
    %1007 = llvm.intr.smin(%955, %1006) : (i64, i64) -> i64
    %1008 = llvm.intr.smax(%1007, %952) : (i64, i64) -> i64
    %1009 = llvm.select %944, %952, %1008 : i1, i64
    %1010 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1011 = llvm.mul %k0_piece, %b_stride1_1 overflow<nsw> : i64
    %1012 = llvm.add %1010, %1011 overflow<nsw> : i64
    %1013 = llvm.add %1012, %j_panel overflow<nsw> : i64
    %1014 = llvm.getelementptr inbounds %b_1[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1015 = llvm.select %944, %b_copy, %1014 : i1, !llvm.ptr
    %1016 = llvm.select %944, %943, %1009 : i1, i64
    %1017 = llvm.select %944, %954, %b_stride1_1 : i1, i64
    %1018 = llvm.icmp "slt" %952, %946 : i64
    llvm.cond_br %1018, ^bb9(%952 : i64), ^bb15
  ^bb9(%i_tile: i64):
    %1019 = llvm.add %i_tile, %957 overflow<nsw> : i64
    %1020 = llvm.sub %1019, %i_tile overflow<nsw> : i64
    %1021 = llvm.sub %946, %i_tile overflow<nsw> : i64
    %1022 = llvm.intr.smin(%1020, %1021) : (i64, i64) -> i64
    %1023 = llvm.add %1022, %958 overflow<nsw> : i64
    %1024 = llvm.intr.smin(%1023, %959) : (i64, i64) -> i64
    %1025 = llvm.add %i_tile, %1024 : i64
    %1026 = llvm.intr.smin(%1023, %956) : (i64, i64) -> i64
    %1027 = llvm.add %i_tile, %1026 : i64
    %1028 = llvm.intr.smin(%1023, %960) : (i64, i64) -> i64
    %1029 = llvm.add %i_tile, %1028 : i64
    %1030 = llvm.intr.smin(%1023, %961) : (i64, i64) -> i64
    %1031 = llvm.add %i_tile, %1030 : i64
    %1032 = llvm.intr.smin(%1023, %953) : (i64, i64) -> i64
    %1033 = llvm.add %i_tile, %1032 : i64
    %1034 = llvm.icmp "eq" %k0_piece, %952 : i64
    llvm.cond_br %1034, ^bb10, ^bb11
  ^bb10:
    llvm.br ^bb12(%971, %971, %971, %971, %971, %971, %971, %971, %971, %971, %971, %971 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11:
    %1035 = llvm.icmp "slt" %952, %1022 : i64
    %1036 = llvm.icmp "slt" %953, %1022 : i64
    %1037 = llvm.icmp "slt" %961, %1022 : i64
    %1038 = llvm.icmp "slt" %960, %1022 : i64
    %1039 = llvm.icmp "slt" %956, %1022 : i64
    %1040 = llvm.icmp "slt" %959, %1022 : i64
    %1041 = llvm.mul %b0, %947 overflow<nsw> : i64
    %1042 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1043 = llvm.add %1041, %1042 overflow<nsw> : i64
    %1044 = llvm.add %1043, %j_panel overflow<nsw> : i64
    %1045 = llvm.getelementptr inbounds %out0_1[%1044] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1046 = llvm.load %1045 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1047 = llvm.getelementptr inbounds %1045[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1048 = llvm.load %1047 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1049 = llvm.mul %1033, %b_stride1_1 overflow<nsw> : i64
    %1050 = llvm.add %1041, %1049 overflow<nsw> : i64
    %1051 = llvm.add %1050, %j_panel overflow<nsw> : i64
    %1052 = llvm.getelementptr inbounds %out0_1[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1053 = llvm.load %1052 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1054 = llvm.getelementptr inbounds %1052[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1055 = llvm.load %1054 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1056 = llvm.mul %1031, %b_stride1_1 overflow<nsw> : i64
    %1057 = llvm.add %1041, %1056 overflow<nsw> : i64
    %1058 = llvm.add %1057, %j_panel overflow<nsw> : i64
    %1059 = llvm.getelementptr inbounds %out0_1[%1058] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1060 = llvm.load %1059 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1061 = llvm.getelementptr inbounds %1059[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1062 = llvm.load %1061 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1063 = llvm.mul %1029, %b_stride1_1 overflow<nsw> : i64
    %1064 = llvm.add %1041, %1063 overflow<nsw> : i64
    %1065 = llvm.add %1064, %j_panel overflow<nsw> : i64
    %1066 = llvm.getelementptr inbounds %out0_1[%1065] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1067 = llvm.load %1066 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1068 = llvm.getelementptr inbounds %1066[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1069 = llvm.load %1068 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1070 = llvm.mul %1027, %b_stride1_1 overflow<nsw> : i64
    %1071 = llvm.add %1041, %1070 overflow<nsw> : i64
    %1072 = llvm.add %1071, %j_panel overflow<nsw> : i64
    %1073 = llvm.getelementptr inbounds %out0_1[%1072] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1074 = llvm.load %1073 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1075 = llvm.getelementptr inbounds %1073[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1076 = llvm.load %1075 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1077 = llvm.mul %1025, %b_stride1_1 overflow<nsw> : i64
    %1078 = llvm.add %1041, %1077 overflow<nsw> : i64
    %1079 = llvm.add %1078, %j_panel overflow<nsw> : i64
    %1080 = llvm.getelementptr inbounds %out0_1[%1079] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1081 = llvm.load %1080 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1082 = llvm.getelementptr inbounds %1080[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1083 = llvm.load %1082 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb12(%1046, %1048, %1053, %1055, %1060, %1062, %1067, %1069, %1074, %1076, %1081, %1083 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%1084: vector<4xf64>, %1085: vector<4xf64>, %1086: vector<4xf64>, %1087: vector<4xf64>, %1088: vector<4xf64>, %1089: vector<4xf64>, %1090: vector<4xf64>, %1091: vector<4xf64>, %1092: vector<4xf64>, %1093: vector<4xf64>, %1094: vector<4xf64>, %1095: vector<4xf64>):
    %1096 = llvm.add %k0_piece, %955 overflow<nsw> : i64
    %1097 = llvm.intr.smin(%1096, %a_stride1_1) : (i64, i64) -> i64
    %1098 = llvm.icmp "slt" %k0_piece, %1097 : i64
    llvm.cond_br %1098, ^bb13(%k0_piece, %1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092, %1093, %1094, %1095 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1084, %1085, %1086, %1087, %1088, %1089, %1090, %1091, %1092, %1093, %1094, %1095 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%k0_1: i64, %1099: vector<4xf64>, %1100: vector<4xf64>, %1101: vector<4xf64>, %1102: vector<4xf64>, %1103: vector<4xf64>, %1104: vector<4xf64>, %1105: vector<4xf64>, %1106: vector<4xf64>, %1107: vector<4xf64>, %1108: vector<4xf64>, %1109: vector<4xf64>, %1110: vector<4xf64>):
    %1111 = llvm.sub %k0_1, %k0_piece overflow<nsw> : i64
    %1112 = llvm.add %1111, %954 overflow<nsw> : i64
    %1113 = llvm.mul %1112, %1017 overflow<nsw> : i64
    %1114 = llvm.getelementptr %1015[%1113] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1114, %968, %969, %967) : (!llvm.ptr, i32, i32, i32) -> ()
    %1115 = llvm.mul %b0, %948 overflow<nsw> : i64
    %1116 = llvm.mul %i_tile, %a_stride1_1 overflow<nsw> : i64
    %1117 = llvm.add %1115, %1116 overflow<nsw> : i64
    %1118 = llvm.add %1117, %k0_1 overflow<nsw> : i64
    %1119 = llvm.getelementptr inbounds %a_1[%1118] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1120 = llvm.load %1119 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1121 = llvm.mlir.poison : vector<4xf64>
    %1122 = llvm.insertelement %1120, %1121[%952 : i64] : vector<4xf64>
    %1123 = llvm.shufflevector %1122, %1121 [0, 0, 0, 0] : vector<4xf64>
    %1124 = llvm.mul %1033, %a_stride1_1 overflow<nsw> : i64
    %1125 = llvm.add %1115, %1124 overflow<nsw> : i64
    %1126 = llvm.add %1125, %k0_1 overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %a_1[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1128 = llvm.load %1127 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1129 = llvm.mlir.poison : vector<4xf64>
    %1130 = llvm.insertelement %1128, %1129[%952 : i64] : vector<4xf64>
    %1131 = llvm.shufflevector %1130, %1129 [0, 0, 0, 0] : vector<4xf64>
    %1132 = llvm.mul %1031, %a_stride1_1 overflow<nsw> : i64
    %1133 = llvm.add %1115, %1132 overflow<nsw> : i64
    %1134 = llvm.add %1133, %k0_1 overflow<nsw> : i64
    %1135 = llvm.getelementptr inbounds %a_1[%1134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1136 = llvm.load %1135 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1137 = llvm.mlir.poison : vector<4xf64>
    %1138 = llvm.insertelement %1136, %1137[%952 : i64] : vector<4xf64>
    %1139 = llvm.shufflevector %1138, %1137 [0, 0, 0, 0] : vector<4xf64>
    %1140 = llvm.mul %1029, %a_stride1_1 overflow<nsw> : i64
    %1141 = llvm.add %1115, %1140 overflow<nsw> : i64
    %1142 = llvm.add %1141, %k0_1 overflow<nsw> : i64
    %1143 = llvm.getelementptr inbounds %a_1[%1142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1144 = llvm.load %1143 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1145 = llvm.mlir.poison : vector<4xf64>
    %1146 = llvm.insertelement %1144, %1145[%952 : i64] : vector<4xf64>
    %1147 = llvm.shufflevector %1146, %1145 [0, 0, 0, 0] : vector<4xf64>
    %1148 = llvm.mul %1027, %a_stride1_1 overflow<nsw> : i64
    %1149 = llvm.add %1115, %1148 overflow<nsw> : i64
    %1150 = llvm.add %1149, %k0_1 overflow<nsw> : i64
    %1151 = llvm.getelementptr inbounds %a_1[%1150] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1152 = llvm.load %1151 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1153 = llvm.mlir.poison : vector<4xf64>
    %1154 = llvm.insertelement %1152, %1153[%952 : i64] : vector<4xf64>
    %1155 = llvm.shufflevector %1154, %1153 [0, 0, 0, 0] : vector<4xf64>
    %1156 = llvm.mul %1025, %a_stride1_1 overflow<nsw> : i64
    %1157 = llvm.add %1115, %1156 overflow<nsw> : i64
    %1158 = llvm.add %1157, %k0_1 overflow<nsw> : i64
    %1159 = llvm.getelementptr inbounds %a_1[%1158] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1160 = llvm.load %1159 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1161 = llvm.mlir.poison : vector<4xf64>
    %1162 = llvm.insertelement %1160, %1161[%952 : i64] : vector<4xf64>
    %1163 = llvm.shufflevector %1162, %1161 [0, 0, 0, 0] : vector<4xf64>
    %1164 = llvm.mul %1111, %1017 overflow<nsw> : i64
    %1165 = llvm.getelementptr inbounds %1015[%1164] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1166 = llvm.load %1165 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1167 = llvm.add %952, %956 overflow<nsw> : i64
    %1168 = llvm.add %1164, %1167 overflow<nsw> : i64
    %1169 = llvm.getelementptr inbounds %1015[%1168] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1170 = llvm.load %1169 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1171 = llvm.fmul %1123, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1172 = llvm.fmul %1123, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1173 = llvm.fmul %1131, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1174 = llvm.fmul %1131, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1175 = llvm.fmul %1139, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1176 = llvm.fmul %1139, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1177 = llvm.fmul %1147, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1178 = llvm.fmul %1147, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1179 = llvm.fmul %1155, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1180 = llvm.fmul %1155, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1181 = llvm.fmul %1163, %1166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1182 = llvm.fmul %1163, %1170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %1193 = llvm.fadd %1109, %1181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1194 = llvm.fadd %1110, %1182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1195 = llvm.add %k0_1, %953 overflow<nsw> : i64
    %1196 = llvm.icmp "slt" %1195, %1097 : i64
    llvm.cond_br %1196, ^bb13(%1195, %1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191, %1192, %1193, %1194 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%1183, %1184, %1185, %1186, %1187, %1188, %1189, %1190, %1191, %1192, %1193, %1194 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%1197: vector<4xf64>, %1198: vector<4xf64>, %1199: vector<4xf64>, %1200: vector<4xf64>, %1201: vector<4xf64>, %1202: vector<4xf64>, %1203: vector<4xf64>, %1204: vector<4xf64>, %1205: vector<4xf64>, %1206: vector<4xf64>, %1207: vector<4xf64>, %1208: vector<4xf64>):
    %1209 = llvm.icmp "slt" %952, %1022 : i64
    %1210 = llvm.icmp "slt" %953, %1022 : i64
    %1211 = llvm.icmp "slt" %961, %1022 : i64
    %1212 = llvm.icmp "slt" %960, %1022 : i64
    %1213 = llvm.icmp "slt" %956, %1022 : i64
    %1214 = llvm.icmp "slt" %959, %1022 : i64
    %1215 = llvm.mul %b0, %947 overflow<nsw> : i64
    %1216 = llvm.mul %i_tile, %b_stride1_1 overflow<nsw> : i64
    %1217 = llvm.add %1215, %1216 overflow<nsw> : i64
    %1218 = llvm.add %1217, %j_panel overflow<nsw> : i64
    %1219 = llvm.getelementptr inbounds %out0_1[%1218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1197, %1219 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1220 = llvm.getelementptr inbounds %1219[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1198, %1220 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1221 = llvm.mul %1033, %b_stride1_1 overflow<nsw> : i64
    %1222 = llvm.add %1215, %1221 overflow<nsw> : i64
    %1223 = llvm.add %1222, %j_panel overflow<nsw> : i64
    %1224 = llvm.getelementptr inbounds %out0_1[%1223] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1199, %1224 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1225 = llvm.getelementptr inbounds %1224[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1200, %1225 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1226 = llvm.mul %1031, %b_stride1_1 overflow<nsw> : i64
    %1227 = llvm.add %1215, %1226 overflow<nsw> : i64
    %1228 = llvm.add %1227, %j_panel overflow<nsw> : i64
    %1229 = llvm.getelementptr inbounds %out0_1[%1228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1201, %1229 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1230 = llvm.getelementptr inbounds %1229[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1202, %1230 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1231 = llvm.mul %1029, %b_stride1_1 overflow<nsw> : i64
    %1232 = llvm.add %1215, %1231 overflow<nsw> : i64
    %1233 = llvm.add %1232, %j_panel overflow<nsw> : i64
    %1234 = llvm.getelementptr inbounds %out0_1[%1233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1203, %1234 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1235 = llvm.getelementptr inbounds %1234[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1204, %1235 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1236 = llvm.mul %1027, %b_stride1_1 overflow<nsw> : i64
    %1237 = llvm.add %1215, %1236 overflow<nsw> : i64
    %1238 = llvm.add %1237, %j_panel overflow<nsw> : i64
    %1239 = llvm.getelementptr inbounds %out0_1[%1238] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1205, %1239 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1240 = llvm.getelementptr inbounds %1239[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1206, %1240 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1241 = llvm.mul %1025, %b_stride1_1 overflow<nsw> : i64
    %1242 = llvm.add %1215, %1241 overflow<nsw> : i64
    %1243 = llvm.add %1242, %j_panel overflow<nsw> : i64
    %1244 = llvm.getelementptr inbounds %out0_1[%1243] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1207, %1244 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1245 = llvm.getelementptr inbounds %1244[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1208, %1245 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1246 = llvm.add %i_tile, %957 overflow<nsw> : i64
    %1247 = llvm.icmp "slt" %1246, %946 : i64
    llvm.cond_br %1247, ^bb9(%1246 : i64), ^bb15
  ^bb15:
    %1248 = llvm.icmp "slt" %946, %a_size1_1 : i64
    llvm.cond_br %1248, ^bb16(%946 : i64), ^bb22
  ^bb16(%i_below_tile: i64):
    %1249 = llvm.add %i_below_tile, %956 overflow<nsw> : i64
    %1250 = llvm.sub %1249, %i_below_tile overflow<nsw> : i64
    %1251 = llvm.sub %a_size1_1, %i_below_tile overflow<nsw> : i64
    %1252 = llvm.intr.smin(%1250, %1251) : (i64, i64) -> i64
    %1253 = llvm.add %1252, %958 overflow<nsw> : i64
    %1254 = llvm.intr.smin(%1253, %960) : (i64, i64) -> i64
    %1255 = llvm.add %i_below_tile, %1254 : i64
    %1256 = llvm.intr.smin(%1253, %961) : (i64, i64) -> i64
    %1257 = llvm.add %i_below_tile, %1256 : i64
    %1258 = llvm.intr.smin(%1253, %953) : (i64, i64) -> i64
    %1259 = llvm.add %i_below_tile, %1258 : i64
    %1260 = llvm.icmp "eq" %k0_piece, %952 : i64
    llvm.cond_br %1260, ^bb17, ^bb18
  ^bb17:
    llvm.br ^bb19(%971, %971, %971, %971, %971, %971, %971, %971 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18:
    %1261 = llvm.icmp "slt" %952, %1252 : i64
    %1262 = llvm.icmp "slt" %953, %1252 : i64
    %1263 = llvm.icmp "slt" %961, %1252 : i64
    %1264 = llvm.icmp "slt" %960, %1252 : i64
    %1265 = llvm.mul %b0, %947 overflow<nsw> : i64
    %1266 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1267 = llvm.add %1265, %1266 overflow<nsw> : i64
    %1268 = llvm.add %1267, %j_panel overflow<nsw> : i64
    %1269 = llvm.getelementptr inbounds %out0_1[%1268] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1270 = llvm.load %1269 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1271 = llvm.getelementptr inbounds %1269[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1272 = llvm.load %1271 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1273 = llvm.mul %1259, %b_stride1_1 overflow<nsw> : i64
    %1274 = llvm.add %1265, %1273 overflow<nsw> : i64
    %1275 = llvm.add %1274, %j_panel overflow<nsw> : i64
    %1276 = llvm.getelementptr inbounds %out0_1[%1275] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1277 = llvm.load %1276 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1278 = llvm.getelementptr inbounds %1276[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1279 = llvm.load %1278 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1280 = llvm.mul %1257, %b_stride1_1 overflow<nsw> : i64
    %1281 = llvm.add %1265, %1280 overflow<nsw> : i64
    %1282 = llvm.add %1281, %j_panel overflow<nsw> : i64
    %1283 = llvm.getelementptr inbounds %out0_1[%1282] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1284 = llvm.load %1283 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1285 = llvm.getelementptr inbounds %1283[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1286 = llvm.load %1285 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1287 = llvm.mul %1255, %b_stride1_1 overflow<nsw> : i64
    %1288 = llvm.add %1265, %1287 overflow<nsw> : i64
    %1289 = llvm.add %1288, %j_panel overflow<nsw> : i64
    %1290 = llvm.getelementptr inbounds %out0_1[%1289] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1291 = llvm.load %1290 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1292 = llvm.getelementptr inbounds %1290[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1293 = llvm.load %1292 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    llvm.br ^bb19(%1270, %1272, %1277, %1279, %1284, %1286, %1291, %1293 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%1294: vector<4xf64>, %1295: vector<4xf64>, %1296: vector<4xf64>, %1297: vector<4xf64>, %1298: vector<4xf64>, %1299: vector<4xf64>, %1300: vector<4xf64>, %1301: vector<4xf64>):
    %1302 = llvm.add %k0_piece, %955 overflow<nsw> : i64
    %1303 = llvm.intr.smin(%1302, %a_stride1_1) : (i64, i64) -> i64
    %1304 = llvm.icmp "slt" %k0_piece, %1303 : i64
    llvm.cond_br %1304, ^bb20(%k0_piece, %1294, %1295, %1296, %1297, %1298, %1299, %1300, %1301 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1294, %1295, %1296, %1297, %1298, %1299, %1300, %1301 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%k0_below: i64, %1305: vector<4xf64>, %1306: vector<4xf64>, %1307: vector<4xf64>, %1308: vector<4xf64>, %1309: vector<4xf64>, %1310: vector<4xf64>, %1311: vector<4xf64>, %1312: vector<4xf64>):
    %1313 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %1314 = llvm.add %1313, %954 overflow<nsw> : i64
    %1315 = llvm.mul %1314, %1017 overflow<nsw> : i64
    %1316 = llvm.getelementptr %1015[%1315] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1316, %968, %969, %967) : (!llvm.ptr, i32, i32, i32) -> ()
    %1317 = llvm.mul %b0, %948 overflow<nsw> : i64
    %1318 = llvm.mul %i_below_tile, %a_stride1_1 overflow<nsw> : i64
    %1319 = llvm.add %1317, %1318 overflow<nsw> : i64
    %1320 = llvm.add %1319, %k0_below overflow<nsw> : i64
    %1321 = llvm.getelementptr inbounds %a_1[%1320] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1322 = llvm.load %1321 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1323 = llvm.mlir.poison : vector<4xf64>
    %1324 = llvm.insertelement %1322, %1323[%952 : i64] : vector<4xf64>
    %1325 = llvm.shufflevector %1324, %1323 [0, 0, 0, 0] : vector<4xf64>
    %1326 = llvm.mul %1259, %a_stride1_1 overflow<nsw> : i64
    %1327 = llvm.add %1317, %1326 overflow<nsw> : i64
    %1328 = llvm.add %1327, %k0_below overflow<nsw> : i64
    %1329 = llvm.getelementptr inbounds %a_1[%1328] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1330 = llvm.load %1329 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1331 = llvm.mlir.poison : vector<4xf64>
    %1332 = llvm.insertelement %1330, %1331[%952 : i64] : vector<4xf64>
    %1333 = llvm.shufflevector %1332, %1331 [0, 0, 0, 0] : vector<4xf64>
    %1334 = llvm.mul %1257, %a_stride1_1 overflow<nsw> : i64
    %1335 = llvm.add %1317, %1334 overflow<nsw> : i64
    %1336 = llvm.add %1335, %k0_below overflow<nsw> : i64
    %1337 = llvm.getelementptr inbounds %a_1[%1336] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1338 = llvm.load %1337 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1339 = llvm.mlir.poison : vector<4xf64>
    %1340 = llvm.insertelement %1338, %1339[%952 : i64] : vector<4xf64>
    %1341 = llvm.shufflevector %1340, %1339 [0, 0, 0, 0] : vector<4xf64>
    %1342 = llvm.mul %1255, %a_stride1_1 overflow<nsw> : i64
    %1343 = llvm.add %1317, %1342 overflow<nsw> : i64
    %1344 = llvm.add %1343, %k0_below overflow<nsw> : i64
    %1345 = llvm.getelementptr inbounds %a_1[%1344] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1346 = llvm.load %1345 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1347 = llvm.mlir.poison : vector<4xf64>
    %1348 = llvm.insertelement %1346, %1347[%952 : i64] : vector<4xf64>
    %1349 = llvm.shufflevector %1348, %1347 [0, 0, 0, 0] : vector<4xf64>
    %1350 = llvm.mul %1313, %1017 overflow<nsw> : i64
    %1351 = llvm.getelementptr inbounds %1015[%1350] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1352 = llvm.load %1351 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1353 = llvm.add %952, %956 overflow<nsw> : i64
    %1354 = llvm.add %1350, %1353 overflow<nsw> : i64
    %1355 = llvm.getelementptr inbounds %1015[%1354] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1356 = llvm.load %1355 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1357 = llvm.fmul %1325, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1358 = llvm.fmul %1325, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1359 = llvm.fmul %1333, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1360 = llvm.fmul %1333, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1361 = llvm.fmul %1341, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1362 = llvm.fmul %1341, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1363 = llvm.fmul %1349, %1352 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1364 = llvm.fmul %1349, %1356 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1365 = llvm.fadd %1305, %1357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1366 = llvm.fadd %1306, %1358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1367 = llvm.fadd %1307, %1359 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1368 = llvm.fadd %1308, %1360 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1369 = llvm.fadd %1309, %1361 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1370 = llvm.fadd %1310, %1362 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1371 = llvm.fadd %1311, %1363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1372 = llvm.fadd %1312, %1364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1373 = llvm.add %k0_below, %953 overflow<nsw> : i64
    %1374 = llvm.icmp "slt" %1373, %1303 : i64
    llvm.cond_br %1374, ^bb20(%1373, %1365, %1366, %1367, %1368, %1369, %1370, %1371, %1372 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%1365, %1366, %1367, %1368, %1369, %1370, %1371, %1372 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%1375: vector<4xf64>, %1376: vector<4xf64>, %1377: vector<4xf64>, %1378: vector<4xf64>, %1379: vector<4xf64>, %1380: vector<4xf64>, %1381: vector<4xf64>, %1382: vector<4xf64>):
    %1383 = llvm.icmp "slt" %952, %1252 : i64
    %1384 = llvm.icmp "slt" %953, %1252 : i64
    %1385 = llvm.icmp "slt" %961, %1252 : i64
    %1386 = llvm.icmp "slt" %960, %1252 : i64
    %1387 = llvm.mul %b0, %947 overflow<nsw> : i64
    %1388 = llvm.mul %i_below_tile, %b_stride1_1 overflow<nsw> : i64
    %1389 = llvm.add %1387, %1388 overflow<nsw> : i64
    %1390 = llvm.add %1389, %j_panel overflow<nsw> : i64
    %1391 = llvm.getelementptr inbounds %out0_1[%1390] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1375, %1391 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1392 = llvm.getelementptr inbounds %1391[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1376, %1392 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1393 = llvm.mul %1259, %b_stride1_1 overflow<nsw> : i64
    %1394 = llvm.add %1387, %1393 overflow<nsw> : i64
    %1395 = llvm.add %1394, %j_panel overflow<nsw> : i64
    %1396 = llvm.getelementptr inbounds %out0_1[%1395] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1377, %1396 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1397 = llvm.getelementptr inbounds %1396[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1378, %1397 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1398 = llvm.mul %1257, %b_stride1_1 overflow<nsw> : i64
    %1399 = llvm.add %1387, %1398 overflow<nsw> : i64
    %1400 = llvm.add %1399, %j_panel overflow<nsw> : i64
    %1401 = llvm.getelementptr inbounds %out0_1[%1400] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1379, %1401 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1402 = llvm.getelementptr inbounds %1401[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1380, %1402 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1403 = llvm.mul %1255, %b_stride1_1 overflow<nsw> : i64
    %1404 = llvm.add %1387, %1403 overflow<nsw> : i64
    %1405 = llvm.add %1404, %j_panel overflow<nsw> : i64
    %1406 = llvm.getelementptr inbounds %out0_1[%1405] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1381, %1406 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1407 = llvm.getelementptr inbounds %1406[%956] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1382, %1407 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1408 = llvm.add %i_below_tile, %956 overflow<nsw> : i64
    %1409 = llvm.icmp "slt" %1408, %a_size1_1 : i64
    llvm.cond_br %1409, ^bb16(%1408 : i64), ^bb22
  ^bb22:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %1410 = llvm.add %k0_piece, %955 overflow<nsw> : i64
    %1411 = llvm.icmp "slt" %1410, %942 : i64
    llvm.cond_br %1411, ^bb3(%1410 : i64), ^bb23
  ^bb23:
    %1412 = llvm.add %j_panel, %954 overflow<nsw> : i64
    %1413 = llvm.icmp "slt" %1412, %941 : i64
    llvm.cond_br %1413, ^bb2(%1412 : i64), ^bb24
  ^bb24:
    %1414 = llvm.icmp "slt" %941, %b_stride1_1 : i64
    llvm.cond_br %1414, ^bb25(%941 : i64), ^bb42
  ^bb25(%j_right_panel: i64):
    %1415 = llvm.sub %b_stride1_1, %j_right_panel overflow<nsw> : i64
    %1416 = llvm.intr.smin(%956, %1415) : (i64, i64) -> i64
    %1417 = llvm.intr.smax(%1416, %952) : (i64, i64) -> i64
    %1418 = llvm.add %j_right_panel, %956 overflow<nsw> : i64
    %1419 = llvm.sub %1418, %j_right_panel overflow<nsw> : i64
    %1420 = llvm.intr.smin(%1419, %1415) : (i64, i64) -> i64
    %1421 = llvm.intr.smin(%1420, %956) : (i64, i64) -> i64
    %1422 = llvm.intr.smax(%1421, %952) : (i64, i64) -> i64
    %1423 = llvm.trunc %1422 : i64 to i32
    %1424 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1425 = llvm.mlir.poison : vector<4xi32>
    %1426 = llvm.insertelement %1423, %1425[%952 : i64] : vector<4xi32>
    %1427 = llvm.shufflevector %1426, %1425 [0, 0, 0, 0] : vector<4xi32>
    %1428 = llvm.icmp "slt" %1424, %1427 : vector<4xi32>
    %1429 = llvm.icmp "slt" %952, %942 : i64
    llvm.cond_br %1429, ^bb26(%952 : i64), ^bb41
  ^bb26(%k0_right_piece: i64):
    %1430 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%954, %949) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1431 = llvm.extractvalue %1430[0] : !llvm.struct<(i64, i1)>
    %1432 = llvm.extractvalue %1430[1] : !llvm.struct<(i64, i1)>
    %1433 = llvm.xor %1432, %970 : i1
    llvm.cond_br %1433, ^bb27, ^bb44(%967 : i32)
  ^bb27:
    %1434 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1431, %950) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1435 = llvm.extractvalue %1434[0] : !llvm.struct<(i64, i1)>
    %1436 = llvm.extractvalue %1434[1] : !llvm.struct<(i64, i1)>
    %1437 = llvm.xor %1436, %970 : i1
    llvm.cond_br %1437, ^bb28, ^bb44(%967 : i32)
  ^bb28:
    %1438 = llvm.add %1435, %965 overflow<nsw> : i64
    %1439 = llvm.and %1438, %966 : i64
    %b_copy_1 = llvm.call @aligned_alloc(%964, %1439) : (i64, i64) -> !llvm.ptr
    %1440 = llvm.mlir.zero : !llvm.ptr
    %1441 = llvm.icmp "ne" %b_copy_1, %1440 : !llvm.ptr
    %1442 = llvm.icmp "eq" %1439, %952 : i64
    %1443 = llvm.or %1441, %1442 : i1
    llvm.cond_br %1443, ^bb29, ^bb44(%967 : i32)
  ^bb29:
    llvm.cond_br %951, ^bb30, ^bb33
  ^bb30:
    %1444 = llvm.add %k0_right_piece, %962 overflow<nsw> : i64
    %1445 = llvm.intr.smin(%1444, %a_stride1_1) : (i64, i64) -> i64
    %1446 = llvm.icmp "slt" %k0_right_piece, %1445 : i64
    llvm.cond_br %1446, ^bb31(%k0_right_piece : i64), ^bb32
  ^bb31(%k0_right_copy: i64):
    %1447 = llvm.add %k0_right_copy, %954 overflow<nsw> : i64
    %1448 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1449 = llvm.mul %1447, %b_stride1_1 overflow<nsw> : i64
    %1450 = llvm.add %1448, %1449 overflow<nsw> : i64
    %1451 = llvm.add %1450, %j_right_panel overflow<nsw> : i64
    %1452 = llvm.getelementptr %b_1[%1451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%1452, %968, %969, %967) : (!llvm.ptr, i32, i32, i32) -> ()
    %1453 = llvm.mul %k0_right_copy, %b_stride1_1 overflow<nsw> : i64
    %1454 = llvm.add %1448, %1453 overflow<nsw> : i64
    %1455 = llvm.add %1454, %j_right_panel overflow<nsw> : i64
    %1456 = llvm.getelementptr inbounds %b_1[%1455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1457 = llvm.intr.masked.load %1456, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1458 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %1459 = llvm.mul %1458, %950 overflow<nsw> : i64
    %1460 = llvm.getelementptr inbounds %b_copy_1[%1459] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1457, %1460, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1461 = llvm.add %k0_right_copy, %953 overflow<nsw> : i64
    %1462 = llvm.icmp "slt" %1461, %1445 : i64
    llvm.cond_br %1462, ^bb31(%1461 : i64), ^bb32
  ^bb32:
    llvm.br ^bb33
  ^bb33:
    %1463 = llvm.sub %a_stride1_1, %k0_right_piece overflow<nsw> : i64
    %1464 = llvm.intr.smin(%962, %1463) : (i64, i64) -> i64
    %1465 = llvm.intr.smax(%1464, %952) : (i64, i64) -> i64
    %1466 = llvm.select %951, %952, %1465 : i1, i64
    %1467 = llvm.mul %b0, %945 overflow<nsw> : i64
    %1468 = llvm.mul %k0_right_piece, %b_stride1_1 overflow<nsw> : i64
    %1469 = llvm.add %1467, %1468 overflow<nsw> : i64
    %1470 = llvm.add %1469, %j_right_panel overflow<nsw> : i64
    %1471 = llvm.getelementptr inbounds %b_1[%1470] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1472 = llvm.select %951, %b_copy_1, %1471 : i1, !llvm.ptr
    %1473 = llvm.select %951, %949, %1466 : i1, i64
    %1474 = llvm.select %951, %950, %1417 : i1, i64
    %1475 = llvm.select %951, %950, %b_stride1_1 : i1, i64
    %1476 = llvm.icmp "slt" %952, %a_size1_1 : i64
    llvm.cond_br %1476, ^bb34(%952 : i64), ^bb40
  ^bb34(%i_right_tile: i64):
    %1477 = llvm.add %i_right_tile, %954 overflow<nsw> : i64
    %1478 = llvm.sub %1477, %i_right_tile overflow<nsw> : i64
    %1479 = llvm.sub %a_size1_1, %i_right_tile overflow<nsw> : i64
    %1480 = llvm.intr.smin(%1478, %1479) : (i64, i64) -> i64
    %1481 = llvm.add %1480, %958 overflow<nsw> : i64
    %1482 = llvm.intr.smin(%1481, %963) : (i64, i64) -> i64
    %1483 = llvm.add %i_right_tile, %1482 : i64
    %1484 = llvm.intr.smin(%1481, %957) : (i64, i64) -> i64
    %1485 = llvm.add %i_right_tile, %1484 : i64
    %1486 = llvm.intr.smin(%1481, %959) : (i64, i64) -> i64
    %1487 = llvm.add %i_right_tile, %1486 : i64
    %1488 = llvm.intr.smin(%1481, %956) : (i64, i64) -> i64
    %1489 = llvm.add %i_right_tile, %1488 : i64
    %1490 = llvm.intr.smin(%1481, %960) : (i64, i64) -> i64
    %1491 = llvm.add %i_right_tile, %1490 : i64
    %1492 = llvm.intr.smin(%1481, %961) : (i64, i64) -> i64
    %1493 = llvm.add %i_right_tile, %1492 : i64
    %1494 = llvm.intr.smin(%1481, %953) : (i64, i64) -> i64
    %1495 = llvm.add %i_right_tile, %1494 : i64
    %1496 = llvm.icmp "eq" %k0_right_piece, %952 : i64
    llvm.cond_br %1496, ^bb35, ^bb36
  ^bb35:
    llvm.br ^bb37(%971, %971, %971, %971, %971, %971, %971, %971 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb36:
    %1497 = llvm.icmp "slt" %952, %1480 : i64
    %1498 = llvm.icmp "slt" %953, %1480 : i64
    %1499 = llvm.icmp "slt" %961, %1480 : i64
    %1500 = llvm.icmp "slt" %960, %1480 : i64
    %1501 = llvm.icmp "slt" %956, %1480 : i64
    %1502 = llvm.icmp "slt" %959, %1480 : i64
    %1503 = llvm.icmp "slt" %957, %1480 : i64
    %1504 = llvm.icmp "slt" %963, %1480 : i64
    %1505 = llvm.mul %b0, %947 overflow<nsw> : i64
    %1506 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1507 = llvm.add %1505, %1506 overflow<nsw> : i64
    %1508 = llvm.add %1507, %j_right_panel overflow<nsw> : i64
    %1509 = llvm.getelementptr inbounds %out0_1[%1508] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1510 = llvm.intr.masked.load %1509, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1511 = llvm.mul %1495, %b_stride1_1 overflow<nsw> : i64
    %1512 = llvm.add %1505, %1511 overflow<nsw> : i64
    %1513 = llvm.add %1512, %j_right_panel overflow<nsw> : i64
    %1514 = llvm.getelementptr inbounds %out0_1[%1513] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1515 = llvm.intr.masked.load %1514, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1516 = llvm.mul %1493, %b_stride1_1 overflow<nsw> : i64
    %1517 = llvm.add %1505, %1516 overflow<nsw> : i64
    %1518 = llvm.add %1517, %j_right_panel overflow<nsw> : i64
    %1519 = llvm.getelementptr inbounds %out0_1[%1518] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1520 = llvm.intr.masked.load %1519, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1521 = llvm.mul %1491, %b_stride1_1 overflow<nsw> : i64
    %1522 = llvm.add %1505, %1521 overflow<nsw> : i64
    %1523 = llvm.add %1522, %j_right_panel overflow<nsw> : i64
    %1524 = llvm.getelementptr inbounds %out0_1[%1523] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1525 = llvm.intr.masked.load %1524, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1526 = llvm.mul %1489, %b_stride1_1 overflow<nsw> : i64
    %1527 = llvm.add %1505, %1526 overflow<nsw> : i64
    %1528 = llvm.add %1527, %j_right_panel overflow<nsw> : i64
    %1529 = llvm.getelementptr inbounds %out0_1[%1528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1530 = llvm.intr.masked.load %1529, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1531 = llvm.mul %1487, %b_stride1_1 overflow<nsw> : i64
    %1532 = llvm.add %1505, %1531 overflow<nsw> : i64
    %1533 = llvm.add %1532, %j_right_panel overflow<nsw> : i64
    %1534 = llvm.getelementptr inbounds %out0_1[%1533] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1535 = llvm.intr.masked.load %1534, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1536 = llvm.mul %1485, %b_stride1_1 overflow<nsw> : i64
    %1537 = llvm.add %1505, %1536 overflow<nsw> : i64
    %1538 = llvm.add %1537, %j_right_panel overflow<nsw> : i64
    %1539 = llvm.getelementptr inbounds %out0_1[%1538] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1540 = llvm.intr.masked.load %1539, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1541 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1542 = llvm.add %1505, %1541 overflow<nsw> : i64
    %1543 = llvm.add %1542, %j_right_panel overflow<nsw> : i64
    %1544 = llvm.getelementptr inbounds %out0_1[%1543] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1545 = llvm.intr.masked.load %1544, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    llvm.br ^bb37(%1510, %1515, %1520, %1525, %1530, %1535, %1540, %1545 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb37(%1546: vector<4xf64>, %1547: vector<4xf64>, %1548: vector<4xf64>, %1549: vector<4xf64>, %1550: vector<4xf64>, %1551: vector<4xf64>, %1552: vector<4xf64>, %1553: vector<4xf64>):
    %1554 = llvm.add %k0_right_piece, %962 overflow<nsw> : i64
    %1555 = llvm.intr.smin(%1554, %a_stride1_1) : (i64, i64) -> i64
    %1556 = llvm.icmp "slt" %k0_right_piece, %1555 : i64
    llvm.cond_br %1556, ^bb38(%k0_right_piece, %1546, %1547, %1548, %1549, %1550, %1551, %1552, %1553 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1546, %1547, %1548, %1549, %1550, %1551, %1552, %1553 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb38(%k0_right: i64, %1557: vector<4xf64>, %1558: vector<4xf64>, %1559: vector<4xf64>, %1560: vector<4xf64>, %1561: vector<4xf64>, %1562: vector<4xf64>, %1563: vector<4xf64>, %1564: vector<4xf64>):
    %1565 = llvm.mul %b0, %948 overflow<nsw> : i64
    %1566 = llvm.mul %i_right_tile, %a_stride1_1 overflow<nsw> : i64
    %1567 = llvm.add %1565, %1566 overflow<nsw> : i64
    %1568 = llvm.add %1567, %k0_right overflow<nsw> : i64
    %1569 = llvm.getelementptr inbounds %a_1[%1568] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1570 = llvm.load %1569 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1571 = llvm.mlir.poison : vector<4xf64>
    %1572 = llvm.insertelement %1570, %1571[%952 : i64] : vector<4xf64>
    %1573 = llvm.shufflevector %1572, %1571 [0, 0, 0, 0] : vector<4xf64>
    %1574 = llvm.mul %1495, %a_stride1_1 overflow<nsw> : i64
    %1575 = llvm.add %1565, %1574 overflow<nsw> : i64
    %1576 = llvm.add %1575, %k0_right overflow<nsw> : i64
    %1577 = llvm.getelementptr inbounds %a_1[%1576] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1578 = llvm.load %1577 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1579 = llvm.mlir.poison : vector<4xf64>
    %1580 = llvm.insertelement %1578, %1579[%952 : i64] : vector<4xf64>
    %1581 = llvm.shufflevector %1580, %1579 [0, 0, 0, 0] : vector<4xf64>
    %1582 = llvm.mul %1493, %a_stride1_1 overflow<nsw> : i64
    %1583 = llvm.add %1565, %1582 overflow<nsw> : i64
    %1584 = llvm.add %1583, %k0_right overflow<nsw> : i64
    %1585 = llvm.getelementptr inbounds %a_1[%1584] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1586 = llvm.load %1585 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1587 = llvm.mlir.poison : vector<4xf64>
    %1588 = llvm.insertelement %1586, %1587[%952 : i64] : vector<4xf64>
    %1589 = llvm.shufflevector %1588, %1587 [0, 0, 0, 0] : vector<4xf64>
    %1590 = llvm.mul %1491, %a_stride1_1 overflow<nsw> : i64
    %1591 = llvm.add %1565, %1590 overflow<nsw> : i64
    %1592 = llvm.add %1591, %k0_right overflow<nsw> : i64
    %1593 = llvm.getelementptr inbounds %a_1[%1592] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1594 = llvm.load %1593 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1595 = llvm.mlir.poison : vector<4xf64>
    %1596 = llvm.insertelement %1594, %1595[%952 : i64] : vector<4xf64>
    %1597 = llvm.shufflevector %1596, %1595 [0, 0, 0, 0] : vector<4xf64>
    %1598 = llvm.mul %1489, %a_stride1_1 overflow<nsw> : i64
    %1599 = llvm.add %1565, %1598 overflow<nsw> : i64
    %1600 = llvm.add %1599, %k0_right overflow<nsw> : i64
    %1601 = llvm.getelementptr inbounds %a_1[%1600] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1602 = llvm.load %1601 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1603 = llvm.mlir.poison : vector<4xf64>
    %1604 = llvm.insertelement %1602, %1603[%952 : i64] : vector<4xf64>
    %1605 = llvm.shufflevector %1604, %1603 [0, 0, 0, 0] : vector<4xf64>
    %1606 = llvm.mul %1487, %a_stride1_1 overflow<nsw> : i64
    %1607 = llvm.add %1565, %1606 overflow<nsw> : i64
    %1608 = llvm.add %1607, %k0_right overflow<nsw> : i64
    %1609 = llvm.getelementptr inbounds %a_1[%1608] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1610 = llvm.load %1609 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1611 = llvm.mlir.poison : vector<4xf64>
    %1612 = llvm.insertelement %1610, %1611[%952 : i64] : vector<4xf64>
    %1613 = llvm.shufflevector %1612, %1611 [0, 0, 0, 0] : vector<4xf64>
    %1614 = llvm.mul %1485, %a_stride1_1 overflow<nsw> : i64
    %1615 = llvm.add %1565, %1614 overflow<nsw> : i64
    %1616 = llvm.add %1615, %k0_right overflow<nsw> : i64
    %1617 = llvm.getelementptr inbounds %a_1[%1616] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1618 = llvm.load %1617 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1619 = llvm.mlir.poison : vector<4xf64>
    %1620 = llvm.insertelement %1618, %1619[%952 : i64] : vector<4xf64>
    %1621 = llvm.shufflevector %1620, %1619 [0, 0, 0, 0] : vector<4xf64>
    %1622 = llvm.mul %1483, %a_stride1_1 overflow<nsw> : i64
    %1623 = llvm.add %1565, %1622 overflow<nsw> : i64
    %1624 = llvm.add %1623, %k0_right overflow<nsw> : i64
    %1625 = llvm.getelementptr inbounds %a_1[%1624] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1626 = llvm.load %1625 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1627 = llvm.mlir.poison : vector<4xf64>
    %1628 = llvm.insertelement %1626, %1627[%952 : i64] : vector<4xf64>
    %1629 = llvm.shufflevector %1628, %1627 [0, 0, 0, 0] : vector<4xf64>
    %1630 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %1631 = llvm.mul %1630, %1475 overflow<nsw> : i64
    %1632 = llvm.getelementptr inbounds %1472[%1631] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1633 = llvm.intr.masked.load %1632, %1428, %971 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1634 = llvm.fmul %1573, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1635 = llvm.fmul %1581, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1636 = llvm.fmul %1589, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1637 = llvm.fmul %1597, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1638 = llvm.fmul %1605, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1639 = llvm.fmul %1613, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1640 = llvm.fmul %1621, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1641 = llvm.fmul %1629, %1633 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1642 = llvm.fadd %1557, %1634 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1643 = llvm.fadd %1558, %1635 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1644 = llvm.fadd %1559, %1636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1645 = llvm.fadd %1560, %1637 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1646 = llvm.fadd %1561, %1638 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1647 = llvm.fadd %1562, %1639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1648 = llvm.fadd %1563, %1640 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1649 = llvm.fadd %1564, %1641 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %1650 = llvm.add %k0_right, %953 overflow<nsw> : i64
    %1651 = llvm.icmp "slt" %1650, %1555 : i64
    llvm.cond_br %1651, ^bb38(%1650, %1642, %1643, %1644, %1645, %1646, %1647, %1648, %1649 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb39(%1642, %1643, %1644, %1645, %1646, %1647, %1648, %1649 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb39(%1652: vector<4xf64>, %1653: vector<4xf64>, %1654: vector<4xf64>, %1655: vector<4xf64>, %1656: vector<4xf64>, %1657: vector<4xf64>, %1658: vector<4xf64>, %1659: vector<4xf64>):
    %1660 = llvm.icmp "slt" %952, %1480 : i64
    %1661 = llvm.icmp "slt" %953, %1480 : i64
    %1662 = llvm.icmp "slt" %961, %1480 : i64
    %1663 = llvm.icmp "slt" %960, %1480 : i64
    %1664 = llvm.icmp "slt" %956, %1480 : i64
    %1665 = llvm.icmp "slt" %959, %1480 : i64
    %1666 = llvm.icmp "slt" %957, %1480 : i64
    %1667 = llvm.icmp "slt" %963, %1480 : i64
    %1668 = llvm.mul %b0, %947 overflow<nsw> : i64
    %1669 = llvm.mul %i_right_tile, %b_stride1_1 overflow<nsw> : i64
    %1670 = llvm.add %1668, %1669 overflow<nsw> : i64
    %1671 = llvm.add %1670, %j_right_panel overflow<nsw> : i64
    %1672 = llvm.getelementptr inbounds %out0_1[%1671] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1652, %1672, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1673 = llvm.mul %1495, %b_stride1_1 overflow<nsw> : i64
    %1674 = llvm.add %1668, %1673 overflow<nsw> : i64
    %1675 = llvm.add %1674, %j_right_panel overflow<nsw> : i64
    %1676 = llvm.getelementptr inbounds %out0_1[%1675] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1653, %1676, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1677 = llvm.mul %1493, %b_stride1_1 overflow<nsw> : i64
    %1678 = llvm.add %1668, %1677 overflow<nsw> : i64
    %1679 = llvm.add %1678, %j_right_panel overflow<nsw> : i64
    %1680 = llvm.getelementptr inbounds %out0_1[%1679] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1654, %1680, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1681 = llvm.mul %1491, %b_stride1_1 overflow<nsw> : i64
    %1682 = llvm.add %1668, %1681 overflow<nsw> : i64
    %1683 = llvm.add %1682, %j_right_panel overflow<nsw> : i64
    %1684 = llvm.getelementptr inbounds %out0_1[%1683] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1655, %1684, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1685 = llvm.mul %1489, %b_stride1_1 overflow<nsw> : i64
    %1686 = llvm.add %1668, %1685 overflow<nsw> : i64
    %1687 = llvm.add %1686, %j_right_panel overflow<nsw> : i64
    %1688 = llvm.getelementptr inbounds %out0_1[%1687] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1656, %1688, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1689 = llvm.mul %1487, %b_stride1_1 overflow<nsw> : i64
    %1690 = llvm.add %1668, %1689 overflow<nsw> : i64
    %1691 = llvm.add %1690, %j_right_panel overflow<nsw> : i64
    %1692 = llvm.getelementptr inbounds %out0_1[%1691] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1657, %1692, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1693 = llvm.mul %1485, %b_stride1_1 overflow<nsw> : i64
    %1694 = llvm.add %1668, %1693 overflow<nsw> : i64
    %1695 = llvm.add %1694, %j_right_panel overflow<nsw> : i64
    %1696 = llvm.getelementptr inbounds %out0_1[%1695] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1658, %1696, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1697 = llvm.mul %1483, %b_stride1_1 overflow<nsw> : i64
    %1698 = llvm.add %1668, %1697 overflow<nsw> : i64
    %1699 = llvm.add %1698, %j_right_panel overflow<nsw> : i64
    %1700 = llvm.getelementptr inbounds %out0_1[%1699] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1659, %1700, %1428 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %1701 = llvm.add %i_right_tile, %954 overflow<nsw> : i64
    %1702 = llvm.icmp "slt" %1701, %a_size1_1 : i64
    llvm.cond_br %1702, ^bb34(%1701 : i64), ^bb40
  ^bb40:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1703 = llvm.add %k0_right_piece, %962 overflow<nsw> : i64
    %1704 = llvm.icmp "slt" %1703, %942 : i64
    llvm.cond_br %1704, ^bb26(%1703 : i64), ^bb41
  ^bb41:
    %1705 = llvm.add %j_right_panel, %956 overflow<nsw> : i64
    %1706 = llvm.icmp "slt" %1705, %b_stride1_1 : i64
    llvm.cond_br %1706, ^bb25(%1705 : i64), ^bb42
  ^bb42:
    %1707 = llvm.add %b0, %953 overflow<nsw> : i64
    %1708 = llvm.icmp "slt" %1707, %end : i64
    llvm.cond_br %1708, ^bb1(%1707 : i64), ^bb43
  ^bb43:
    llvm.return %968 : i32
  ^bb44(%1709: i32):
    llvm.return %1709 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %1710 = llvm.mlir.constant(8) : i64
    %1711 = llvm.mlir.constant(16) : i64
    %1712 = llvm.mlir.constant(24) : i64
    %1713 = llvm.mlir.constant(32) : i64
    %1714 = llvm.mlir.constant(40) : i64
    %1715 = llvm.mlir.constant(48) : i64
    %1716 = llvm.mlir.constant(56) : i64
    %1717 = llvm.mlir.constant(64) : i64
    %1718 = llvm.mlir.constant(72) : i64
    %1719 = llvm.mlir.constant(80) : i64
    %1720 = llvm.mlir.constant(88) : i64
    %1721 = llvm.mlir.constant(96) : i64
    %1722 = llvm.mlir.constant(104) : i64
    %1723 = llvm.mlir.constant(112) : i64
    %1724 = llvm.mlir.constant(120) : i64
    %1725 = llvm.mlir.constant(128) : i64
    %1726 = llvm.mlir.constant(136) : i64
    %1727 = llvm.mlir.constant(144) : i64
    %1728 = llvm.mlir.constant(152) : i64
    %1729 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %1730 = llvm.getelementptr inbounds %context[%1710] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1731 = llvm.load %1730 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1732 = llvm.getelementptr inbounds %context[%1711] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1733 = llvm.load %1732 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1734 = llvm.getelementptr inbounds %context[%1712] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1735 = llvm.load %1734 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1736 = llvm.getelementptr inbounds %context[%1713] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1737 = llvm.load %1736 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1738 = llvm.getelementptr inbounds %context[%1714] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1739 = llvm.load %1738 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1740 = llvm.getelementptr inbounds %context[%1715] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1741 = llvm.load %1740 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1742 = llvm.getelementptr inbounds %context[%1716] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1743 = llvm.load %1742 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1744 = llvm.getelementptr inbounds %context[%1717] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1745 = llvm.load %1744 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1746 = llvm.getelementptr inbounds %context[%1718] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1747 = llvm.load %1746 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1748 = llvm.getelementptr inbounds %context[%1719] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1749 = llvm.load %1748 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1750 = llvm.getelementptr inbounds %context[%1720] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1751 = llvm.load %1750 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1752 = llvm.getelementptr inbounds %context[%1721] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1753 = llvm.load %1752 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1754 = llvm.getelementptr inbounds %context[%1722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1755 = llvm.load %1754 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1756 = llvm.getelementptr inbounds %context[%1723] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1757 = llvm.load %1756 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1758 = llvm.getelementptr inbounds %context[%1724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1759 = llvm.load %1758 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1760 = llvm.getelementptr inbounds %context[%1725] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1761 = llvm.load %1760 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1762 = llvm.getelementptr inbounds %context[%1726] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1763 = llvm.load %1762 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1764 = llvm.getelementptr inbounds %context[%1727] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1765 = llvm.load %1764 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1766 = llvm.getelementptr inbounds %context[%1728] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1767 = llvm.load %1766 {alignment = 8 : i64} : !llvm.ptr -> i1
    %1768 = llvm.call @program.parallel0(%begin_1, %end_1, %1729, %1731, %1733, %1735, %1737, %1739, %1741, %1743, %1745, %1747, %1749, %1751, %1753, %1755, %1757, %1759, %1761, %1763, %1765, %1767) : (i64, i64, i64, i64, i64, i64, i1, i64, !llvm.ptr, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64, i64, i1) -> i32
    llvm.return %1768 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %v_size0_1: i64, %v_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1769 = llvm.mlir.constant(0) : i64
    %1770 = llvm.mlir.constant(1) : i64
    %1771 = llvm.mlir.constant(2) : i64
    %1772 = llvm.mlir.constant(4) : i64
    %1773 = llvm.mlir.constant(0 : i32) : i32
    %1774 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1775 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %1775, ^bb1(%begin_2 : i64), ^bb6
  ^bb1(%i_2: i64):
    %1776 = llvm.getelementptr inbounds %v_1[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1777 = llvm.load %1776 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1778 = llvm.mlir.poison : vector<4xf64>
    %1779 = llvm.insertelement %1777, %1778[%1769 : i64] : vector<4xf64>
    %1780 = llvm.shufflevector %1779, %1778 [0, 0, 0, 0] : vector<4xf64>
    %1781 = llvm.ashr %v_size0_1, %1771 : i64
    %1782 = llvm.mul %1781, %1772 overflow<nsw> : i64
    %1783 = llvm.icmp "slt" %1769, %1782 : i64
    llvm.cond_br %1783, ^bb2(%1769 : i64), ^bb3
  ^bb2(%j_2: i64):
    %1784 = llvm.getelementptr inbounds %v_1[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1785 = llvm.load %1784 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %1786 = llvm.fmul %1780, %1785 : vector<4xf64>
    %1787 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1788 = llvm.add %1787, %j_2 overflow<nsw> : i64
    %1789 = llvm.getelementptr inbounds %out1_1[%1788] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1786, %1789 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1790 = llvm.add %j_2, %1772 overflow<nsw> : i64
    %1791 = llvm.icmp "slt" %1790, %1782 : i64
    llvm.cond_br %1791, ^bb2(%1790 : i64), ^bb3
  ^bb3:
    %1792 = llvm.icmp "slt" %1782, %v_size0_1 : i64
    llvm.cond_br %1792, ^bb4, ^bb5
  ^bb4:
    %1793 = llvm.sub %v_size0_1, %1782 overflow<nsw> : i64
    %1794 = llvm.intr.smin(%1793, %1772) : (i64, i64) -> i64
    %1795 = llvm.intr.smax(%1794, %1769) : (i64, i64) -> i64
    %1796 = llvm.trunc %1795 : i64 to i32
    %1797 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1798 = llvm.mlir.poison : vector<4xi32>
    %1799 = llvm.insertelement %1796, %1798[%1769 : i64] : vector<4xi32>
    %1800 = llvm.shufflevector %1799, %1798 [0, 0, 0, 0] : vector<4xi32>
    %1801 = llvm.icmp "slt" %1797, %1800 : vector<4xi32>
    %1802 = llvm.getelementptr inbounds %v_1[%1782] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1803 = llvm.intr.masked.load %1802, %1801, %1774 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %1804 = llvm.fmul %1780, %1803 : vector<4xf64>
    %1805 = llvm.mul %i_2, %v_size0_1 overflow<nsw> : i64
    %1806 = llvm.add %1805, %1782 overflow<nsw> : i64
    %1807 = llvm.getelementptr inbounds %out1_1[%1806] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %1804, %1807, %1801 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %1808 = llvm.add %i_2, %1770 overflow<nsw> : i64
    %1809 = llvm.icmp "slt" %1808, %end_2 : i64
    llvm.cond_br %1809, ^bb1(%1808 : i64), ^bb6
  ^bb6:
    llvm.return %1773 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1810 = llvm.mlir.constant(8) : i64
    %1811 = llvm.mlir.constant(16) : i64
    %1812 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1813 = llvm.getelementptr inbounds %context_1[%1810] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1814 = llvm.load %1813 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1815 = llvm.getelementptr inbounds %context_1[%1811] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1816 = llvm.load %1815 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1817 = llvm.call @program.parallel1(%begin_3, %end_3, %1812, %1814, %1816) : (i64, i64, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1817 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %1818: i64, %1819: i64, %a_size0_2: i64, %a_stride1_2: i64, %a_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %a_size1_2: i64, %1820: i64, %1821: i64, %out2_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %1822 = llvm.mlir.constant(8) : i64
    %1823 = llvm.mlir.constant(0) : i64
    %1824 = llvm.mlir.constant(1) : i64
    %1825 = llvm.mlir.constant(2) : i64
    %1826 = llvm.mlir.constant(3) : i64
    %1827 = llvm.mlir.constant(4) : i64
    %1828 = llvm.mlir.constant(5) : i64
    %1829 = llvm.mlir.constant(6) : i64
    %1830 = llvm.mlir.constant(7) : i64
    %1831 = llvm.mlir.constant(-1) : i64
    %1832 = llvm.mlir.constant(64) : i64
    %1833 = llvm.mlir.constant(true) : i1
    %1834 = llvm.mlir.constant(1 : i32) : i32
    %1835 = llvm.mlir.constant(63) : i64
    %1836 = llvm.mlir.constant(-64) : i64
    %1837 = llvm.mlir.constant(0 : i32) : i32
    %1838 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1839 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %1839, ^bb1(%begin_4 : i64), ^bb21
  ^bb1(%1840: i64):
    %1841 = llvm.mul %1840, %1822 overflow<nsw> : i64
    %j_1_last_panel = llvm.add %1818, %1841 overflow<nsw> : i64
    %1842 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1832, %a_size0_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1843 = llvm.extractvalue %1842[0] : !llvm.struct<(i64, i1)>
    %1844 = llvm.extractvalue %1842[1] : !llvm.struct<(i64, i1)>
    %1845 = llvm.xor %1844, %1833 : i1
    llvm.cond_br %1845, ^bb2, ^bb22(%1834 : i32)
  ^bb2:
    %1846 = llvm.call_intrinsic "llvm.umul.with.overflow.i64"(%1843, %a_stride1_2) : (i64, i64) -> !llvm.struct<(i64, i1)>
    %1847 = llvm.extractvalue %1846[0] : !llvm.struct<(i64, i1)>
    %1848 = llvm.extractvalue %1846[1] : !llvm.struct<(i64, i1)>
    %1849 = llvm.xor %1848, %1833 : i1
    llvm.cond_br %1849, ^bb3, ^bb22(%1834 : i32)
  ^bb3:
    %1850 = llvm.add %1847, %1835 overflow<nsw> : i64
    %1851 = llvm.and %1850, %1836 : i64
    %a_copy_2 = llvm.call @aligned_alloc(%1832, %1851) : (i64, i64) -> !llvm.ptr
    %1852 = llvm.mlir.zero : !llvm.ptr
    %1853 = llvm.icmp "ne" %a_copy_2, %1852 : !llvm.ptr
    %1854 = llvm.icmp "eq" %1851, %1823 : i64
    %1855 = llvm.or %1853, %1854 : i1
    llvm.cond_br %1855, ^bb4, ^bb22(%1834 : i32)
  ^bb4:
    %1856 = llvm.mul %1822, %a_stride1_2 overflow<nsw> : i64
    %1857 = llvm.icmp "slt" %1823, %a_size0_2 : i64
    llvm.cond_br %1857, ^bb5(%1823 : i64), ^bb8
  ^bb5(%k1_1_last_copy: i64):
    %1858 = llvm.icmp "slt" %1823, %a_stride1_2 : i64
    llvm.cond_br %1858, ^bb6(%1823 : i64), ^bb7
  ^bb6(%k0_1_last_copy: i64):
    %1859 = llvm.mul %k1_1_last_copy, %1820 overflow<nsw> : i64
    %1860 = llvm.mul %j_1_last_panel, %a_stride1_2 overflow<nsw> : i64
    %1861 = llvm.add %1859, %1860 overflow<nsw> : i64
    %1862 = llvm.add %1861, %k0_1_last_copy overflow<nsw> : i64
    %1863 = llvm.getelementptr inbounds %a_2[%1862] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1864 = llvm.load %1863 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1865 = llvm.getelementptr inbounds %1863[%a_stride1_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1866 = llvm.load %1865 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1867 = llvm.mul %1825, %a_stride1_2 overflow<nsw> : i64
    %1868 = llvm.getelementptr inbounds %1863[%1867] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1869 = llvm.load %1868 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1870 = llvm.mul %1826, %a_stride1_2 overflow<nsw> : i64
    %1871 = llvm.getelementptr inbounds %1863[%1870] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1872 = llvm.load %1871 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1873 = llvm.mlir.poison : vector<4xf64>
    %1874 = llvm.insertelement %1864, %1873[%1823 : i64] : vector<4xf64>
    %1875 = llvm.insertelement %1866, %1874[%1824 : i64] : vector<4xf64>
    %1876 = llvm.insertelement %1869, %1875[%1825 : i64] : vector<4xf64>
    %1877 = llvm.insertelement %1872, %1876[%1826 : i64] : vector<4xf64>
    %1878 = llvm.mul %1827, %a_stride1_2 overflow<nsw> : i64
    %1879 = llvm.getelementptr inbounds %1863[%1878] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1880 = llvm.load %1879 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1881 = llvm.mul %1828, %a_stride1_2 overflow<nsw> : i64
    %1882 = llvm.getelementptr inbounds %1863[%1881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1883 = llvm.load %1882 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1884 = llvm.mul %1829, %a_stride1_2 overflow<nsw> : i64
    %1885 = llvm.getelementptr inbounds %1863[%1884] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1886 = llvm.load %1885 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1887 = llvm.mul %1830, %a_stride1_2 overflow<nsw> : i64
    %1888 = llvm.getelementptr inbounds %1863[%1887] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1889 = llvm.load %1888 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1890 = llvm.mlir.poison : vector<4xf64>
    %1891 = llvm.insertelement %1880, %1890[%1823 : i64] : vector<4xf64>
    %1892 = llvm.insertelement %1883, %1891[%1824 : i64] : vector<4xf64>
    %1893 = llvm.insertelement %1886, %1892[%1825 : i64] : vector<4xf64>
    %1894 = llvm.insertelement %1889, %1893[%1826 : i64] : vector<4xf64>
    %1895 = llvm.mul %k1_1_last_copy, %1856 overflow<nsw> : i64
    %1896 = llvm.mul %k0_1_last_copy, %1822 overflow<nsw> : i64
    %1897 = llvm.add %1895, %1896 overflow<nsw> : i64
    %1898 = llvm.getelementptr inbounds %a_copy_2[%1897] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1877, %1898 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1899 = llvm.add %1823, %1827 overflow<nsw> : i64
    %1900 = llvm.add %1895, %1896 overflow<nsw> : i64
    %1901 = llvm.add %1900, %1899 overflow<nsw> : i64
    %1902 = llvm.getelementptr inbounds %a_copy_2[%1901] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1894, %1902 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %1903 = llvm.add %k0_1_last_copy, %1824 overflow<nsw> : i64
    %1904 = llvm.icmp "slt" %1903, %a_stride1_2 : i64
    llvm.cond_br %1904, ^bb6(%1903 : i64), ^bb7
  ^bb7:
    %1905 = llvm.add %k1_1_last_copy, %1824 overflow<nsw> : i64
    %1906 = llvm.icmp "slt" %1905, %a_size0_2 : i64
    llvm.cond_br %1906, ^bb5(%1905 : i64), ^bb8
  ^bb8:
    %1907 = llvm.icmp "slt" %1818, %1821 : i64
    llvm.cond_br %1907, ^bb9(%1818 : i64), ^bb14
  ^bb9(%i_1_last_tile: i64):
    %1908 = llvm.add %i_1_last_tile, %1829 overflow<nsw> : i64
    %1909 = llvm.sub %1908, %i_1_last_tile overflow<nsw> : i64
    %1910 = llvm.sub %1821, %i_1_last_tile overflow<nsw> : i64
    %1911 = llvm.intr.smin(%1909, %1910) : (i64, i64) -> i64
    %1912 = llvm.add %1911, %1831 overflow<nsw> : i64
    %1913 = llvm.intr.smin(%1912, %1828) : (i64, i64) -> i64
    %1914 = llvm.add %i_1_last_tile, %1913 : i64
    %1915 = llvm.intr.smin(%1912, %1827) : (i64, i64) -> i64
    %1916 = llvm.add %i_1_last_tile, %1915 : i64
    %1917 = llvm.intr.smin(%1912, %1826) : (i64, i64) -> i64
    %1918 = llvm.add %i_1_last_tile, %1917 : i64
    %1919 = llvm.intr.smin(%1912, %1825) : (i64, i64) -> i64
    %1920 = llvm.add %i_1_last_tile, %1919 : i64
    %1921 = llvm.intr.smin(%1912, %1824) : (i64, i64) -> i64
    %1922 = llvm.add %i_1_last_tile, %1921 : i64
    %1923 = llvm.icmp "slt" %1823, %a_size0_2 : i64
    llvm.cond_br %1923, ^bb10(%1823, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%k1_1: i64, %1924: vector<4xf64>, %1925: vector<4xf64>, %1926: vector<4xf64>, %1927: vector<4xf64>, %1928: vector<4xf64>, %1929: vector<4xf64>, %1930: vector<4xf64>, %1931: vector<4xf64>, %1932: vector<4xf64>, %1933: vector<4xf64>, %1934: vector<4xf64>, %1935: vector<4xf64>):
    %1936 = llvm.icmp "slt" %1823, %a_stride1_2 : i64
    llvm.cond_br %1936, ^bb11(%1823, %1924, %1925, %1926, %1927, %1928, %1929, %1930, %1931, %1932, %1933, %1934, %1935 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%1924, %1925, %1926, %1927, %1928, %1929, %1930, %1931, %1932, %1933, %1934, %1935 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%k0_2: i64, %1937: vector<4xf64>, %1938: vector<4xf64>, %1939: vector<4xf64>, %1940: vector<4xf64>, %1941: vector<4xf64>, %1942: vector<4xf64>, %1943: vector<4xf64>, %1944: vector<4xf64>, %1945: vector<4xf64>, %1946: vector<4xf64>, %1947: vector<4xf64>, %1948: vector<4xf64>):
    %1949 = llvm.mul %k1_1, %1820 overflow<nsw> : i64
    %1950 = llvm.mul %i_1_last_tile, %a_stride1_2 overflow<nsw> : i64
    %1951 = llvm.add %1949, %1950 overflow<nsw> : i64
    %1952 = llvm.add %1951, %k0_2 overflow<nsw> : i64
    %1953 = llvm.getelementptr inbounds %a_2[%1952] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1954 = llvm.load %1953 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1955 = llvm.mlir.poison : vector<4xf64>
    %1956 = llvm.insertelement %1954, %1955[%1823 : i64] : vector<4xf64>
    %1957 = llvm.shufflevector %1956, %1955 [0, 0, 0, 0] : vector<4xf64>
    %1958 = llvm.mul %1922, %a_stride1_2 overflow<nsw> : i64
    %1959 = llvm.add %1949, %1958 overflow<nsw> : i64
    %1960 = llvm.add %1959, %k0_2 overflow<nsw> : i64
    %1961 = llvm.getelementptr inbounds %a_2[%1960] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1962 = llvm.load %1961 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1963 = llvm.mlir.poison : vector<4xf64>
    %1964 = llvm.insertelement %1962, %1963[%1823 : i64] : vector<4xf64>
    %1965 = llvm.shufflevector %1964, %1963 [0, 0, 0, 0] : vector<4xf64>
    %1966 = llvm.mul %1920, %a_stride1_2 overflow<nsw> : i64
    %1967 = llvm.add %1949, %1966 overflow<nsw> : i64
    %1968 = llvm.add %1967, %k0_2 overflow<nsw> : i64
    %1969 = llvm.getelementptr inbounds %a_2[%1968] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1970 = llvm.load %1969 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1971 = llvm.mlir.poison : vector<4xf64>
    %1972 = llvm.insertelement %1970, %1971[%1823 : i64] : vector<4xf64>
    %1973 = llvm.shufflevector %1972, %1971 [0, 0, 0, 0] : vector<4xf64>
    %1974 = llvm.mul %1918, %a_stride1_2 overflow<nsw> : i64
    %1975 = llvm.add %1949, %1974 overflow<nsw> : i64
    %1976 = llvm.add %1975, %k0_2 overflow<nsw> : i64
    %1977 = llvm.getelementptr inbounds %a_2[%1976] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1978 = llvm.load %1977 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1979 = llvm.mlir.poison : vector<4xf64>
    %1980 = llvm.insertelement %1978, %1979[%1823 : i64] : vector<4xf64>
    %1981 = llvm.shufflevector %1980, %1979 [0, 0, 0, 0] : vector<4xf64>
    %1982 = llvm.mul %1916, %a_stride1_2 overflow<nsw> : i64
    %1983 = llvm.add %1949, %1982 overflow<nsw> : i64
    %1984 = llvm.add %1983, %k0_2 overflow<nsw> : i64
    %1985 = llvm.getelementptr inbounds %a_2[%1984] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1986 = llvm.load %1985 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1987 = llvm.mlir.poison : vector<4xf64>
    %1988 = llvm.insertelement %1986, %1987[%1823 : i64] : vector<4xf64>
    %1989 = llvm.shufflevector %1988, %1987 [0, 0, 0, 0] : vector<4xf64>
    %1990 = llvm.mul %1914, %a_stride1_2 overflow<nsw> : i64
    %1991 = llvm.add %1949, %1990 overflow<nsw> : i64
    %1992 = llvm.add %1991, %k0_2 overflow<nsw> : i64
    %1993 = llvm.getelementptr inbounds %a_2[%1992] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %1994 = llvm.load %1993 {alignment = 8 : i64} : !llvm.ptr -> f64
    %1995 = llvm.mlir.poison : vector<4xf64>
    %1996 = llvm.insertelement %1994, %1995[%1823 : i64] : vector<4xf64>
    %1997 = llvm.shufflevector %1996, %1995 [0, 0, 0, 0] : vector<4xf64>
    %1998 = llvm.mul %k1_1, %1856 overflow<nsw> : i64
    %1999 = llvm.mul %k0_2, %1822 overflow<nsw> : i64
    %2000 = llvm.add %1998, %1999 overflow<nsw> : i64
    %2001 = llvm.getelementptr inbounds %a_copy_2[%2000] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2002 = llvm.load %2001 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2003 = llvm.add %1823, %1827 overflow<nsw> : i64
    %2004 = llvm.add %1998, %1999 overflow<nsw> : i64
    %2005 = llvm.add %2004, %2003 overflow<nsw> : i64
    %2006 = llvm.getelementptr inbounds %a_copy_2[%2005] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2007 = llvm.load %2006 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2008 = llvm.fmul %1957, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2009 = llvm.fmul %1957, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2010 = llvm.fmul %1965, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2011 = llvm.fmul %1965, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2012 = llvm.fmul %1973, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2013 = llvm.fmul %1973, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2014 = llvm.fmul %1981, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2015 = llvm.fmul %1981, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2016 = llvm.fmul %1989, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2017 = llvm.fmul %1989, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2018 = llvm.fmul %1997, %2002 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2019 = llvm.fmul %1997, %2007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
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
    %2030 = llvm.fadd %1947, %2018 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2031 = llvm.fadd %1948, %2019 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2032 = llvm.add %k0_2, %1824 overflow<nsw> : i64
    %2033 = llvm.icmp "slt" %2032, %a_stride1_2 : i64
    llvm.cond_br %2033, ^bb11(%2032, %2020, %2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029, %2030, %2031 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%2020, %2021, %2022, %2023, %2024, %2025, %2026, %2027, %2028, %2029, %2030, %2031 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%2034: vector<4xf64>, %2035: vector<4xf64>, %2036: vector<4xf64>, %2037: vector<4xf64>, %2038: vector<4xf64>, %2039: vector<4xf64>, %2040: vector<4xf64>, %2041: vector<4xf64>, %2042: vector<4xf64>, %2043: vector<4xf64>, %2044: vector<4xf64>, %2045: vector<4xf64>):
    %2046 = llvm.add %k1_1, %1824 overflow<nsw> : i64
    %2047 = llvm.icmp "slt" %2046, %a_size0_2 : i64
    llvm.cond_br %2047, ^bb10(%2046, %2034, %2035, %2036, %2037, %2038, %2039, %2040, %2041, %2042, %2043, %2044, %2045 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%2034, %2035, %2036, %2037, %2038, %2039, %2040, %2041, %2042, %2043, %2044, %2045 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%2048: vector<4xf64>, %2049: vector<4xf64>, %2050: vector<4xf64>, %2051: vector<4xf64>, %2052: vector<4xf64>, %2053: vector<4xf64>, %2054: vector<4xf64>, %2055: vector<4xf64>, %2056: vector<4xf64>, %2057: vector<4xf64>, %2058: vector<4xf64>, %2059: vector<4xf64>):
    %2060 = llvm.icmp "slt" %1823, %1911 : i64
    %2061 = llvm.icmp "slt" %1824, %1911 : i64
    %2062 = llvm.icmp "slt" %1825, %1911 : i64
    %2063 = llvm.icmp "slt" %1826, %1911 : i64
    %2064 = llvm.icmp "slt" %1827, %1911 : i64
    %2065 = llvm.icmp "slt" %1828, %1911 : i64
    %2066 = llvm.mul %i_1_last_tile, %a_size1_2 overflow<nsw> : i64
    %2067 = llvm.add %2066, %j_1_last_panel overflow<nsw> : i64
    %2068 = llvm.getelementptr inbounds %out2_1[%2067] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2048, %2068 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2069 = llvm.getelementptr inbounds %2068[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2049, %2069 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2070 = llvm.mul %1922, %a_size1_2 overflow<nsw> : i64
    %2071 = llvm.add %2070, %j_1_last_panel overflow<nsw> : i64
    %2072 = llvm.getelementptr inbounds %out2_1[%2071] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2050, %2072 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2073 = llvm.getelementptr inbounds %2072[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2051, %2073 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2074 = llvm.mul %1920, %a_size1_2 overflow<nsw> : i64
    %2075 = llvm.add %2074, %j_1_last_panel overflow<nsw> : i64
    %2076 = llvm.getelementptr inbounds %out2_1[%2075] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2052, %2076 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2077 = llvm.getelementptr inbounds %2076[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2053, %2077 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2078 = llvm.mul %1918, %a_size1_2 overflow<nsw> : i64
    %2079 = llvm.add %2078, %j_1_last_panel overflow<nsw> : i64
    %2080 = llvm.getelementptr inbounds %out2_1[%2079] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2054, %2080 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2081 = llvm.getelementptr inbounds %2080[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2055, %2081 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2082 = llvm.mul %1916, %a_size1_2 overflow<nsw> : i64
    %2083 = llvm.add %2082, %j_1_last_panel overflow<nsw> : i64
    %2084 = llvm.getelementptr inbounds %out2_1[%2083] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2056, %2084 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2085 = llvm.getelementptr inbounds %2084[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2057, %2085 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2086 = llvm.mul %1914, %a_size1_2 overflow<nsw> : i64
    %2087 = llvm.add %2086, %j_1_last_panel overflow<nsw> : i64
    %2088 = llvm.getelementptr inbounds %out2_1[%2087] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2058, %2088 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2089 = llvm.getelementptr inbounds %2088[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2059, %2089 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2090 = llvm.add %i_1_last_tile, %1829 overflow<nsw> : i64
    %2091 = llvm.icmp "slt" %2090, %1821 : i64
    llvm.cond_br %2091, ^bb9(%2090 : i64), ^bb14
  ^bb14:
    %2092 = llvm.icmp "slt" %1821, %a_size1_2 : i64
    llvm.cond_br %2092, ^bb15(%1821 : i64), ^bb20
  ^bb15(%i_1_last_below_tile: i64):
    %2093 = llvm.add %i_1_last_below_tile, %1827 overflow<nsw> : i64
    %2094 = llvm.sub %2093, %i_1_last_below_tile overflow<nsw> : i64
    %2095 = llvm.sub %a_size1_2, %i_1_last_below_tile overflow<nsw> : i64
    %2096 = llvm.intr.smin(%2094, %2095) : (i64, i64) -> i64
    %2097 = llvm.add %2096, %1831 overflow<nsw> : i64
    %2098 = llvm.intr.smin(%2097, %1826) : (i64, i64) -> i64
    %2099 = llvm.add %i_1_last_below_tile, %2098 : i64
    %2100 = llvm.intr.smin(%2097, %1825) : (i64, i64) -> i64
    %2101 = llvm.add %i_1_last_below_tile, %2100 : i64
    %2102 = llvm.intr.smin(%2097, %1824) : (i64, i64) -> i64
    %2103 = llvm.add %i_1_last_below_tile, %2102 : i64
    %2104 = llvm.icmp "slt" %1823, %a_size0_2 : i64
    llvm.cond_br %2104, ^bb16(%1823, %1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%1838, %1838, %1838, %1838, %1838, %1838, %1838, %1838 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%k1_1_last_below: i64, %2105: vector<4xf64>, %2106: vector<4xf64>, %2107: vector<4xf64>, %2108: vector<4xf64>, %2109: vector<4xf64>, %2110: vector<4xf64>, %2111: vector<4xf64>, %2112: vector<4xf64>):
    %2113 = llvm.icmp "slt" %1823, %a_stride1_2 : i64
    llvm.cond_br %2113, ^bb17(%1823, %2105, %2106, %2107, %2108, %2109, %2110, %2111, %2112 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2105, %2106, %2107, %2108, %2109, %2110, %2111, %2112 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%k0_1_last_below: i64, %2114: vector<4xf64>, %2115: vector<4xf64>, %2116: vector<4xf64>, %2117: vector<4xf64>, %2118: vector<4xf64>, %2119: vector<4xf64>, %2120: vector<4xf64>, %2121: vector<4xf64>):
    %2122 = llvm.mul %k1_1_last_below, %1820 overflow<nsw> : i64
    %2123 = llvm.mul %i_1_last_below_tile, %a_stride1_2 overflow<nsw> : i64
    %2124 = llvm.add %2122, %2123 overflow<nsw> : i64
    %2125 = llvm.add %2124, %k0_1_last_below overflow<nsw> : i64
    %2126 = llvm.getelementptr inbounds %a_2[%2125] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2127 = llvm.load %2126 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2128 = llvm.mlir.poison : vector<4xf64>
    %2129 = llvm.insertelement %2127, %2128[%1823 : i64] : vector<4xf64>
    %2130 = llvm.shufflevector %2129, %2128 [0, 0, 0, 0] : vector<4xf64>
    %2131 = llvm.mul %2103, %a_stride1_2 overflow<nsw> : i64
    %2132 = llvm.add %2122, %2131 overflow<nsw> : i64
    %2133 = llvm.add %2132, %k0_1_last_below overflow<nsw> : i64
    %2134 = llvm.getelementptr inbounds %a_2[%2133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2135 = llvm.load %2134 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2136 = llvm.mlir.poison : vector<4xf64>
    %2137 = llvm.insertelement %2135, %2136[%1823 : i64] : vector<4xf64>
    %2138 = llvm.shufflevector %2137, %2136 [0, 0, 0, 0] : vector<4xf64>
    %2139 = llvm.mul %2101, %a_stride1_2 overflow<nsw> : i64
    %2140 = llvm.add %2122, %2139 overflow<nsw> : i64
    %2141 = llvm.add %2140, %k0_1_last_below overflow<nsw> : i64
    %2142 = llvm.getelementptr inbounds %a_2[%2141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2143 = llvm.load %2142 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2144 = llvm.mlir.poison : vector<4xf64>
    %2145 = llvm.insertelement %2143, %2144[%1823 : i64] : vector<4xf64>
    %2146 = llvm.shufflevector %2145, %2144 [0, 0, 0, 0] : vector<4xf64>
    %2147 = llvm.mul %2099, %a_stride1_2 overflow<nsw> : i64
    %2148 = llvm.add %2122, %2147 overflow<nsw> : i64
    %2149 = llvm.add %2148, %k0_1_last_below overflow<nsw> : i64
    %2150 = llvm.getelementptr inbounds %a_2[%2149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2151 = llvm.load %2150 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2152 = llvm.mlir.poison : vector<4xf64>
    %2153 = llvm.insertelement %2151, %2152[%1823 : i64] : vector<4xf64>
    %2154 = llvm.shufflevector %2153, %2152 [0, 0, 0, 0] : vector<4xf64>
    %2155 = llvm.mul %k1_1_last_below, %1856 overflow<nsw> : i64
    %2156 = llvm.mul %k0_1_last_below, %1822 overflow<nsw> : i64
    %2157 = llvm.add %2155, %2156 overflow<nsw> : i64
    %2158 = llvm.getelementptr inbounds %a_copy_2[%2157] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2159 = llvm.load %2158 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2160 = llvm.add %1823, %1827 overflow<nsw> : i64
    %2161 = llvm.add %2155, %2156 overflow<nsw> : i64
    %2162 = llvm.add %2161, %2160 overflow<nsw> : i64
    %2163 = llvm.getelementptr inbounds %a_copy_2[%2162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2164 = llvm.load %2163 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %2165 = llvm.fmul %2130, %2159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2166 = llvm.fmul %2130, %2164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2167 = llvm.fmul %2138, %2159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2168 = llvm.fmul %2138, %2164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2169 = llvm.fmul %2146, %2159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2170 = llvm.fmul %2146, %2164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2171 = llvm.fmul %2154, %2159 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2172 = llvm.fmul %2154, %2164 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2173 = llvm.fadd %2114, %2165 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2174 = llvm.fadd %2115, %2166 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2175 = llvm.fadd %2116, %2167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2176 = llvm.fadd %2117, %2168 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2177 = llvm.fadd %2118, %2169 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2178 = llvm.fadd %2119, %2170 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2179 = llvm.fadd %2120, %2171 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2180 = llvm.fadd %2121, %2172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %2181 = llvm.add %k0_1_last_below, %1824 overflow<nsw> : i64
    %2182 = llvm.icmp "slt" %2181, %a_stride1_2 : i64
    llvm.cond_br %2182, ^bb17(%2181, %2173, %2174, %2175, %2176, %2177, %2178, %2179, %2180 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%2173, %2174, %2175, %2176, %2177, %2178, %2179, %2180 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%2183: vector<4xf64>, %2184: vector<4xf64>, %2185: vector<4xf64>, %2186: vector<4xf64>, %2187: vector<4xf64>, %2188: vector<4xf64>, %2189: vector<4xf64>, %2190: vector<4xf64>):
    %2191 = llvm.add %k1_1_last_below, %1824 overflow<nsw> : i64
    %2192 = llvm.icmp "slt" %2191, %a_size0_2 : i64
    llvm.cond_br %2192, ^bb16(%2191, %2183, %2184, %2185, %2186, %2187, %2188, %2189, %2190 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb19(%2183, %2184, %2185, %2186, %2187, %2188, %2189, %2190 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb19(%2193: vector<4xf64>, %2194: vector<4xf64>, %2195: vector<4xf64>, %2196: vector<4xf64>, %2197: vector<4xf64>, %2198: vector<4xf64>, %2199: vector<4xf64>, %2200: vector<4xf64>):
    %2201 = llvm.icmp "slt" %1823, %2096 : i64
    %2202 = llvm.icmp "slt" %1824, %2096 : i64
    %2203 = llvm.icmp "slt" %1825, %2096 : i64
    %2204 = llvm.icmp "slt" %1826, %2096 : i64
    %2205 = llvm.mul %i_1_last_below_tile, %a_size1_2 overflow<nsw> : i64
    %2206 = llvm.add %2205, %j_1_last_panel overflow<nsw> : i64
    %2207 = llvm.getelementptr inbounds %out2_1[%2206] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2193, %2207 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2208 = llvm.getelementptr inbounds %2207[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2194, %2208 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2209 = llvm.mul %2103, %a_size1_2 overflow<nsw> : i64
    %2210 = llvm.add %2209, %j_1_last_panel overflow<nsw> : i64
    %2211 = llvm.getelementptr inbounds %out2_1[%2210] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2195, %2211 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2212 = llvm.getelementptr inbounds %2211[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2196, %2212 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2213 = llvm.mul %2101, %a_size1_2 overflow<nsw> : i64
    %2214 = llvm.add %2213, %j_1_last_panel overflow<nsw> : i64
    %2215 = llvm.getelementptr inbounds %out2_1[%2214] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2197, %2215 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2216 = llvm.getelementptr inbounds %2215[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2198, %2216 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2217 = llvm.mul %2099, %a_size1_2 overflow<nsw> : i64
    %2218 = llvm.add %2217, %j_1_last_panel overflow<nsw> : i64
    %2219 = llvm.getelementptr inbounds %out2_1[%2218] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2199, %2219 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2220 = llvm.getelementptr inbounds %2219[%1827] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2200, %2220 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %2221 = llvm.add %i_1_last_below_tile, %1827 overflow<nsw> : i64
    %2222 = llvm.icmp "slt" %2221, %a_size1_2 : i64
    llvm.cond_br %2222, ^bb15(%2221 : i64), ^bb20
  ^bb20:
    llvm.call @free(%a_copy_2) : (!llvm.ptr) -> ()
    %2223 = llvm.add %1840, %1824 overflow<nsw> : i64
    %2224 = llvm.icmp "slt" %2223, %end_4 : i64
    llvm.cond_br %2224, ^bb1(%2223 : i64), ^bb21
  ^bb21:
    llvm.return %1837 : i32
  ^bb22(%2225: i32):
    llvm.return %2225 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %2226 = llvm.mlir.constant(8) : i64
    %2227 = llvm.mlir.constant(16) : i64
    %2228 = llvm.mlir.constant(24) : i64
    %2229 = llvm.mlir.constant(32) : i64
    %2230 = llvm.mlir.constant(40) : i64
    %2231 = llvm.mlir.constant(48) : i64
    %2232 = llvm.mlir.constant(56) : i64
    %2233 = llvm.mlir.constant(64) : i64
    %2234 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2235 = llvm.getelementptr inbounds %context_2[%2226] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2236 = llvm.load %2235 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2237 = llvm.getelementptr inbounds %context_2[%2227] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2238 = llvm.load %2237 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2239 = llvm.getelementptr inbounds %context_2[%2228] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2240 = llvm.load %2239 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2241 = llvm.getelementptr inbounds %context_2[%2229] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2242 = llvm.load %2241 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2243 = llvm.getelementptr inbounds %context_2[%2230] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2244 = llvm.load %2243 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2245 = llvm.getelementptr inbounds %context_2[%2231] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2246 = llvm.load %2245 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2247 = llvm.getelementptr inbounds %context_2[%2232] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2248 = llvm.load %2247 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2249 = llvm.getelementptr inbounds %context_2[%2233] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2250 = llvm.load %2249 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2251 = llvm.call @program.parallel2(%begin_5, %end_5, %2234, %2236, %2238, %2240, %2242, %2244, %2246, %2248, %2250) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i64, !llvm.ptr) -> i32
    llvm.return %2251 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %a_size0_3: i64, %a_stride1_3: i64, %j_1_last_right_panel_1: i64, %a_size1_3: i64, %a_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %2252: i64, %a_copy_3: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %2253: i64, %2254: i64) -> i32 attributes {no_unwind, no_inline} {
    %2255 = llvm.mlir.constant(0) : i64
    %2256 = llvm.mlir.constant(1) : i64
    %2257 = llvm.mlir.constant(4) : i64
    %2258 = llvm.mlir.constant(0 : i32) : i32
    %2259 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %2259, ^bb1(%begin_6 : i64), ^bb6
  ^bb1(%k1_1_last_right_copy: i64):
    %2260 = llvm.icmp "slt" %2255, %a_stride1_3 : i64
    llvm.cond_br %2260, ^bb2(%2255 : i64), ^bb5
  ^bb2(%k0_1_last_right_copy: i64):
    %2261 = llvm.add %j_1_last_right_panel_1, %2257 overflow<nsw> : i64
    %2262 = llvm.intr.smin(%2261, %a_size1_3) : (i64, i64) -> i64
    %2263 = llvm.icmp "slt" %j_1_last_right_panel_1, %2262 : i64
    llvm.cond_br %2263, ^bb3(%j_1_last_right_panel_1 : i64), ^bb4
  ^bb3(%j_1_last_right_copy: i64):
    %2264 = llvm.mul %k1_1_last_right_copy, %2252 overflow<nsw> : i64
    %2265 = llvm.mul %j_1_last_right_copy, %a_stride1_3 overflow<nsw> : i64
    %2266 = llvm.add %2264, %2265 overflow<nsw> : i64
    %2267 = llvm.add %2266, %k0_1_last_right_copy overflow<nsw> : i64
    %2268 = llvm.getelementptr inbounds %a_3[%2267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %2269 = llvm.load %2268 {alignment = 8 : i64} : !llvm.ptr -> f64
    %2270 = llvm.sub %j_1_last_right_copy, %j_1_last_right_panel_1 overflow<nsw> : i64
    %2271 = llvm.mul %k1_1_last_right_copy, %2254 overflow<nsw> : i64
    %2272 = llvm.mul %k0_1_last_right_copy, %2253 overflow<nsw> : i64
    %2273 = llvm.add %2271, %2272 overflow<nsw> : i64
    %2274 = llvm.add %2273, %2270 overflow<nsw> : i64
    %2275 = llvm.getelementptr inbounds %a_copy_3[%2274] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %2269, %2275 {alignment = 8 : i64} : f64, !llvm.ptr
    %2276 = llvm.add %j_1_last_right_copy, %2256 overflow<nsw> : i64
    %2277 = llvm.icmp "slt" %2276, %2262 : i64
    llvm.cond_br %2277, ^bb3(%2276 : i64), ^bb4
  ^bb4:
    %2278 = llvm.add %k0_1_last_right_copy, %2256 overflow<nsw> : i64
    %2279 = llvm.icmp "slt" %2278, %a_stride1_3 : i64
    llvm.cond_br %2279, ^bb2(%2278 : i64), ^bb5
  ^bb5:
    %2280 = llvm.add %k1_1_last_right_copy, %2256 overflow<nsw> : i64
    %2281 = llvm.icmp "slt" %2280, %end_6 : i64
    llvm.cond_br %2281, ^bb1(%2280 : i64), ^bb6
  ^bb6:
    llvm.return %2258 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %2282 = llvm.mlir.constant(8) : i64
    %2283 = llvm.mlir.constant(16) : i64
    %2284 = llvm.mlir.constant(24) : i64
    %2285 = llvm.mlir.constant(32) : i64
    %2286 = llvm.mlir.constant(40) : i64
    %2287 = llvm.mlir.constant(48) : i64
    %2288 = llvm.mlir.constant(56) : i64
    %2289 = llvm.mlir.constant(64) : i64
    %2290 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2291 = llvm.getelementptr inbounds %context_3[%2282] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2292 = llvm.load %2291 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2293 = llvm.getelementptr inbounds %context_3[%2283] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2294 = llvm.load %2293 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2295 = llvm.getelementptr inbounds %context_3[%2284] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2296 = llvm.load %2295 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2297 = llvm.getelementptr inbounds %context_3[%2285] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2298 = llvm.load %2297 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2299 = llvm.getelementptr inbounds %context_3[%2286] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2300 = llvm.load %2299 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2301 = llvm.getelementptr inbounds %context_3[%2287] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2302 = llvm.load %2301 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %2303 = llvm.getelementptr inbounds %context_3[%2288] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2304 = llvm.load %2303 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2305 = llvm.getelementptr inbounds %context_3[%2289] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2306 = llvm.load %2305 {alignment = 8 : i64} : !llvm.ptr -> i64
    %2307 = llvm.call @program.parallel3(%begin_7, %end_7, %2290, %2292, %2294, %2296, %2298, %2300, %2302, %2304, %2306) : (i64, i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, i64) -> i32
    llvm.return %2307 : i32
  }
  llvm.func @program_shapes(%a_4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %a_size0_4: i64, %a_size1_4: i64, %a_stride1_4: i64, %b_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %b_size0_2: i64, %b_size1_2: i64, %b_stride1_2: i64, %v_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %v_size0_2: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %2308 = llvm.mlir.constant(0) : i64
    %2309 = llvm.mlir.constant(1) : i64
    %2310 = llvm.mlir.constant(2) : i64
    %2311 = llvm.mlir.constant(2 : i32) : i32
    %2312 = llvm.mlir.constant(3 : i32) : i32
    %2313 = llvm.mlir.constant(3) : i64
    %2314 = llvm.mlir.constant(4) : i64
    %2315 = llvm.mlir.constant(5) : i64
    %2316 = llvm.mlir.constant(6) : i64
    %2317 = llvm.mlir.constant(0 : i32) : i32
    %2318 = llvm.mul %a_stride1_4, %a_size1_4 overflow<nsw> : i64
    %2319 = llvm.mul %b_stride1_2, %b_size1_2 overflow<nsw> : i64
    %2320 = llvm.icmp "eq" %b_size0_2, %a_size0_4 : i64
    %2321 = llvm.icmp "eq" %a_stride1_4, %b_size1_2 : i64
    llvm.cond_br %2320, ^bb1, ^bb3(%2311 : i32)
  ^bb1:
    llvm.cond_br %2321, ^bb2, ^bb3(%2312 : i32)
  ^bb2:
    llvm.store %a_size0_4, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %2322 = llvm.getelementptr inbounds %extents[%2309] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2322 {alignment = 8 : i64} : i64, !llvm.ptr
    %2323 = llvm.getelementptr inbounds %extents[%2310] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_stride1_2, %2323 {alignment = 8 : i64} : i64, !llvm.ptr
    %2324 = llvm.getelementptr inbounds %extents[%2313] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2324 {alignment = 8 : i64} : i64, !llvm.ptr
    %2325 = llvm.getelementptr inbounds %extents[%2314] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %v_size0_2, %2325 {alignment = 8 : i64} : i64, !llvm.ptr
    %2326 = llvm.getelementptr inbounds %extents[%2315] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2326 {alignment = 8 : i64} : i64, !llvm.ptr
    %2327 = llvm.getelementptr inbounds %extents[%2316] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size1_4, %2327 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %2317 : i32
  ^bb3(%2328: i32):
    llvm.return %2328 : i32
  }
}
