// ----- nd
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?xi64>) {
    %0 = arith.constant 1 : index
    %1 = tensor.dim %b, %0 : tensor<?x?xf32>
    %2 = tensor.dim %a, %0 : tensor<?x?xf32>
    %3 = arith.cmpi eq, %1, %2 : index
    cf.assert %3, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    %4 = arith.constant 0 : index
    %5 = tensor.dim %b, %4 : tensor<?x?xf32>
    %6 = arith.cmpi slt, %4, %5 : index
    cf.assert %6, "ValueError: attempt to get argmin of an empty sequence"
    %7 = tensor.dim %a, %4 : tensor<?x?xf32>
    %8 = nd.reshape %a [%7, 1, %2] : tensor<?x?xf32>
    %9 = nd.reshape %b [1, %5, %2] : tensor<?x?xf32>
    %10 = nd.subtract %8, %9 : tensor<?x1x?xf32>, tensor<1x?x?xf32>
    %11 = nd.square %10 : tensor<?x?x?xf32>
    %12 = nd.reduce sum %11 axes [2] : tensor<?x?x?xf32>
    %13 = nd.sqrt %12 : tensor<?x?xf32>
    %14 = nd.arg_reduce argmin %12 axis 1 : tensor<?x?xf32>
    func.return %13, %14 : tensor<?x?xf32>, tensor<?xi64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?xi64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.extract_slice %b[0, 0] [%4, %3] [1, 1] : tensor<?x?xf32> to tensor<?x?xf32>
    %6 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %7 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%6 : tensor<?x?xf32>) {
    ^bb0(%8: f32):
      %9 = arith.constant 0.000000e+00 : f32
      linalg.yield %9 : f32
    } -> tensor<?x?xf32>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]} ins(%a, %5 : tensor<?x?xf32>, tensor<?x?xf32>) outs(%7 : tensor<?x?xf32>) {
    ^bb0(%11: f32, %12: f32, %13: f32):
      %14 = arith.subf %11, %12 : f32
      %15 = arith.mulf %14, %14 fastmath<contract> : f32
      %16 = arith.addf %13, %15 fastmath<reassoc,contract> : f32
      linalg.yield %16 : f32
    } -> tensor<?x?xf32>
    %17 = tensor.empty(%1, %4) : tensor<?x?xf32>
    %18 = tensor.empty(%1) : tensor<?xf32>
    %19 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%18 : tensor<?xf32>) {
    ^bb0(%20: f32):
      %21 = arith.constant 0x7f800000 : f32
      linalg.yield %21 : f32
    } -> tensor<?xf32>
    %22 = tensor.empty(%1) : tensor<?xi64>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%22 : tensor<?xi64>) {
    ^bb0(%24: i64):
      %25 = arith.constant 0 : i64
      linalg.yield %25 : i64
    } -> tensor<?xi64>
    %26, %27, %28 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<?x?xf32>) outs(%17, %19, %23 : tensor<?x?xf32>, tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%29: f32, %30: f32, %31: f32, %32: i64):
      %33 = math.sqrt %29 : f32
      %34 = arith.cmpf olt, %29, %31 : f32
      %35 = arith.cmpf uno, %29, %29 : f32
      %36 = arith.cmpf ord, %31, %31 : f32
      %37 = arith.andi %35, %36 : i1
      %38 = arith.ori %34, %37 : i1
      %39 = linalg.index 1 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.select %38, %29, %31 : f32
      %42 = arith.select %38, %40, %32 : i64
      linalg.yield %33, %41, %42 : f32, f32, i64
    } -> (tensor<?x?xf32>, tensor<?xf32>, tensor<?xi64>)
    func.return %26, %28 : tensor<?x?xf32>, tensor<?xi64>
  }
  func.func @program_shapes(%a: tensor<?x?xf32>, %b: tensor<?x?xf32>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %a, %0 : tensor<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %a, %2 : tensor<?x?xf32>
    %4 = tensor.dim %b, %0 : tensor<?x?xf32>
    %5 = tensor.dim %b, %2 : tensor<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 0x7f800000 : f32
    %3 = arith.constant 0 : i64
    %4 = arith.constant dense<0.000000e+00> : vector<6x16xf32>
    %5 = arith.constant dense<0.000000e+00> : vector<4x16xf32>
    %6 = arith.constant dense<0.000000e+00> : vector<2x16xf32>
    %7 = arith.constant dense<0.000000e+00> : vector<1x16xf32>
    %8 = arith.constant dense<0.000000e+00> : vector<6x8xf32>
    %9 = arith.constant 6 : index
    %10 = arith.constant dense<0.000000e+00> : vector<4x8xf32>
    %11 = arith.constant 4 : index
    %12 = arith.constant dense<0.000000e+00> : vector<2x8xf32>
    %13 = arith.constant 2 : index
    %14 = arith.constant dense<0.000000e+00> : vector<1x8xf32>
    %15 = arith.constant 1 : index
    %16 = arith.constant dense<0x7f800000> : vector<4xf32>
    %17 = arith.constant dense<0> : vector<4xi64>
    %18 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %19 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %20 = memref.dim %a, %0 : memref<?x?xf32>
    %21 = arith.constant 1 : index
    %22 = memref.dim %a, %21 : memref<?x?xf32>
    %23 = memref.dim %b, %0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%20, %23], strides: [%23, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%20], strides: [1] : memref<?xi64> to memref<?xi64>
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%23)
    %25 = affine.max affine_map<(d0) -> (d0, 1)>(%22)
    %26 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%20)
    %27 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%26, %20)
    %28 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%27, %20)
    %29 = arith.constant 0 : index
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    affine.for %j_panel = 0 to %24 step 16 {
      affine.for %k0_piece = 0 to %25 step 4096 {
        %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x16xf32>
        affine.for %k0_copy = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) {
          %34 = vector.transfer_read %b[%j_panel, %k0_copy], %1 {permutation_map = affine_map<(d0, d1) -> (d0)>, in_bounds = [true]} : memref<?x?xf32>, vector<16xf32>
          %35 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_copy, %k0_piece)
          vector.transfer_write %34, %b_copy[%35, %29] {in_bounds = [true]} : vector<16xf32>, memref<4096x16xf32>
        }
        affine.for %i_tile = 0 to %26 step 6 {
          %36 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<6x16xf32>) {
            affine.yield %4 : vector<6x16xf32>
          } else {
            %37 = vector.transfer_read %out0_1[%i_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            affine.yield %37 : vector<6x16xf32>
          }
          %38 = affine.for %k0 = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%39 = %36) -> (vector<6x16xf32>) {
            %40 = vector.transfer_read %a[%i_tile, %k0], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x16xf32>
            %41 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0, %k0_piece)
            %42 = vector.transfer_read %b_copy[%41, %30], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %43 = vector.broadcast %42 : vector<16xf32> to vector<6x16xf32>
            %44 = arith.subf %40, %43 : vector<6x16xf32>
            %45 = arith.mulf %44, %44 fastmath<contract> : vector<6x16xf32>
            %46 = arith.addf %39, %45 fastmath<reassoc,contract> : vector<6x16xf32>
            affine.yield %46 : vector<6x16xf32>
          }
          vector.transfer_write %38, %out0_1[%i_tile, %j_panel] {in_bounds = [true, true]} : vector<6x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_tile = %26 to %27 step 4 {
          %47 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<4x16xf32>) {
            affine.yield %5 : vector<4x16xf32>
          } else {
            %48 = vector.transfer_read %out0_1[%i_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            affine.yield %48 : vector<4x16xf32>
          }
          %49 = affine.for %k0_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%50 = %47) -> (vector<4x16xf32>) {
            %51 = vector.transfer_read %a[%i_below_tile, %k0_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x16xf32>
            %52 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below, %k0_piece)
            %53 = vector.transfer_read %b_copy[%52, %31], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %54 = vector.broadcast %53 : vector<16xf32> to vector<4x16xf32>
            %55 = arith.subf %51, %54 : vector<4x16xf32>
            %56 = arith.mulf %55, %55 fastmath<contract> : vector<4x16xf32>
            %57 = arith.addf %50, %56 fastmath<reassoc,contract> : vector<4x16xf32>
            affine.yield %57 : vector<4x16xf32>
          }
          vector.transfer_write %49, %out0_1[%i_below_tile, %j_panel] {in_bounds = [true, true]} : vector<4x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_tile = %27 to %28 step 2 {
          %58 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<2x16xf32>) {
            affine.yield %6 : vector<2x16xf32>
          } else {
            %59 = vector.transfer_read %out0_1[%i_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            affine.yield %59 : vector<2x16xf32>
          }
          %60 = affine.for %k0_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%61 = %58) -> (vector<2x16xf32>) {
            %62 = vector.transfer_read %a[%i_below_below_tile, %k0_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x16xf32>
            %63 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below, %k0_piece)
            %64 = vector.transfer_read %b_copy[%63, %32], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %65 = vector.broadcast %64 : vector<16xf32> to vector<2x16xf32>
            %66 = arith.subf %62, %65 : vector<2x16xf32>
            %67 = arith.mulf %66, %66 fastmath<contract> : vector<2x16xf32>
            %68 = arith.addf %61, %67 fastmath<reassoc,contract> : vector<2x16xf32>
            affine.yield %68 : vector<2x16xf32>
          }
          vector.transfer_write %60, %out0_1[%i_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<2x16xf32>, memref<?x?xf32>
        }
        affine.for %i_below_below_below_tile = %28 to %20 {
          %69 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_piece) -> (vector<1x16xf32>) {
            affine.yield %7 : vector<1x16xf32>
          } else {
            %70 = vector.transfer_read %out0_1[%i_below_below_below_tile, %j_panel], %1 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            affine.yield %70 : vector<1x16xf32>
          }
          %71 = affine.for %k0_below_below_below = affine_map<(d0) -> (d0)>(%k0_piece) to min affine_map<(d0, d1) -> ((d0 + 4096), d1)>(%k0_piece, %22) iter_args(%72 = %69) -> (vector<1x16xf32>) {
            %73 = vector.transfer_read %a[%i_below_below_below_tile, %k0_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x16xf32>
            %74 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_below_below_below, %k0_piece)
            %75 = vector.transfer_read %b_copy[%74, %33], %1 {in_bounds = [true]} : memref<4096x16xf32>, vector<16xf32>
            %76 = vector.broadcast %75 : vector<16xf32> to vector<1x16xf32>
            %77 = arith.subf %73, %76 : vector<1x16xf32>
            %78 = arith.mulf %77, %77 fastmath<contract> : vector<1x16xf32>
            %79 = arith.addf %72, %78 fastmath<reassoc,contract> : vector<1x16xf32>
            affine.yield %79 : vector<1x16xf32>
          }
          vector.transfer_write %71, %out0_1[%i_below_below_below_tile, %j_panel] {in_bounds = [true, true]} : vector<1x16xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy : memref<4096x16xf32>
      }
    }
    %80 = affine.max affine_map<(d0) -> (d0, 1)>(%22)
    %81 = affine.apply affine_map<(d0) -> (((d0 floordiv 6) * 6))>(%20)
    %82 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0))>(%81, %20)
    %83 = affine.apply affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 2) * 2) + d0))>(%82, %20)
    %84 = arith.constant 0 : index
    %85 = arith.constant 0 : index
    %86 = arith.constant 0 : index
    %87 = arith.constant 0 : index
    affine.for %j_right_panel = %24 to %23 step 8 {
      %88 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %89 = vector.create_mask %88 : vector<8xi1>
      %90 = vector.create_mask %9, %88 : vector<6x8xi1>
      %91 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %92 = vector.create_mask %91 : vector<8xi1>
      %93 = vector.create_mask %11, %91 : vector<4x8xi1>
      %94 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %95 = vector.create_mask %94 : vector<8xi1>
      %96 = vector.create_mask %13, %94 : vector<2x8xi1>
      %97 = affine.min affine_map<(d0, d1, d2) -> (((d0 + 8) + (d2 * -1)), (d1 + (d2 * -1)))>(%j_right_panel, %23, %j_right_panel)
      %98 = vector.create_mask %97 : vector<8xi1>
      %99 = vector.create_mask %15, %97 : vector<1x8xi1>
      affine.for %k0_right_piece = 0 to %80 step 8192 {
        %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x8xf32>
        affine.for %k0_right_copy = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) {
          affine.for %j_right_copy = affine_map<(d0) -> (d0)>(%j_right_panel) to min affine_map<(d0)[s0] -> ((d0 + 8), s0)>(%j_right_panel)[%23] {
            %100 = affine.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
            affine.store %100, %b_copy_1[%k0_right_copy - %k0_right_piece, %j_right_copy - %j_right_panel] : memref<8192x8xf32>
          }
        }
        affine.for %i_right_tile = 0 to %81 step 6 {
          %101 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<6x8xf32>) {
            affine.yield %8 : vector<6x8xf32>
          } else {
            %102 = vector.create_mask %9, %88 : vector<6x8xi1>
            %103 = vector.transfer_read %out0_1[%i_right_tile, %j_right_panel], %1, %102 {in_bounds = [true, true]} : memref<?x?xf32>, vector<6x8xf32>
            affine.yield %103 : vector<6x8xf32>
          }
          %104 = affine.for %k0_right = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%105 = %101) -> (vector<6x8xf32>) {
            %106 = vector.transfer_read %a[%i_right_tile, %k0_right], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<6x8xf32>
            %107 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right, %k0_right_piece)
            %108 = vector.transfer_read %b_copy_1[%107, %84], %1, %89 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %109 = vector.broadcast %108 : vector<8xf32> to vector<6x8xf32>
            %110 = arith.subf %106, %109 : vector<6x8xf32>
            %111 = arith.mulf %110, %110 fastmath<contract> : vector<6x8xf32>
            %112 = arith.addf %105, %111 fastmath<reassoc,contract> : vector<6x8xf32>
            affine.yield %112 : vector<6x8xf32>
          }
          vector.transfer_write %104, %out0_1[%i_right_tile, %j_right_panel], %90 {in_bounds = [true, true]} : vector<6x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_tile = %81 to %82 step 4 {
          %113 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<4x8xf32>) {
            affine.yield %10 : vector<4x8xf32>
          } else {
            %114 = vector.create_mask %11, %91 : vector<4x8xi1>
            %115 = vector.transfer_read %out0_1[%i_right_below_tile, %j_right_panel], %1, %114 {in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            affine.yield %115 : vector<4x8xf32>
          }
          %116 = affine.for %k0_right_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%117 = %113) -> (vector<4x8xf32>) {
            %118 = vector.transfer_read %a[%i_right_below_tile, %k0_right_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<4x8xf32>
            %119 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below, %k0_right_piece)
            %120 = vector.transfer_read %b_copy_1[%119, %85], %1, %92 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %121 = vector.broadcast %120 : vector<8xf32> to vector<4x8xf32>
            %122 = arith.subf %118, %121 : vector<4x8xf32>
            %123 = arith.mulf %122, %122 fastmath<contract> : vector<4x8xf32>
            %124 = arith.addf %117, %123 fastmath<reassoc,contract> : vector<4x8xf32>
            affine.yield %124 : vector<4x8xf32>
          }
          vector.transfer_write %116, %out0_1[%i_right_below_tile, %j_right_panel], %93 {in_bounds = [true, true]} : vector<4x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_tile = %82 to %83 step 2 {
          %125 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<2x8xf32>) {
            affine.yield %12 : vector<2x8xf32>
          } else {
            %126 = vector.create_mask %13, %94 : vector<2x8xi1>
            %127 = vector.transfer_read %out0_1[%i_right_below_below_tile, %j_right_panel], %1, %126 {in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            affine.yield %127 : vector<2x8xf32>
          }
          %128 = affine.for %k0_right_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%129 = %125) -> (vector<2x8xf32>) {
            %130 = vector.transfer_read %a[%i_right_below_below_tile, %k0_right_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<2x8xf32>
            %131 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below, %k0_right_piece)
            %132 = vector.transfer_read %b_copy_1[%131, %86], %1, %95 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %133 = vector.broadcast %132 : vector<8xf32> to vector<2x8xf32>
            %134 = arith.subf %130, %133 : vector<2x8xf32>
            %135 = arith.mulf %134, %134 fastmath<contract> : vector<2x8xf32>
            %136 = arith.addf %129, %135 fastmath<reassoc,contract> : vector<2x8xf32>
            affine.yield %136 : vector<2x8xf32>
          }
          vector.transfer_write %128, %out0_1[%i_right_below_below_tile, %j_right_panel], %96 {in_bounds = [true, true]} : vector<2x8xf32>, memref<?x?xf32>
        }
        affine.for %i_right_below_below_below_tile = %83 to %20 {
          %137 = affine.if affine_set<(d0) : (d0 == 0)>(%k0_right_piece) -> (vector<1x8xf32>) {
            affine.yield %14 : vector<1x8xf32>
          } else {
            %138 = vector.create_mask %15, %97 : vector<1x8xi1>
            %139 = vector.transfer_read %out0_1[%i_right_below_below_below_tile, %j_right_panel], %1, %138 {in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            affine.yield %139 : vector<1x8xf32>
          }
          %140 = affine.for %k0_right_below_below_below = affine_map<(d0) -> (d0)>(%k0_right_piece) to min affine_map<(d0, d1) -> ((d0 + 8192), d1)>(%k0_right_piece, %22) iter_args(%141 = %137) -> (vector<1x8xf32>) {
            %142 = vector.transfer_read %a[%i_right_below_below_below_tile, %k0_right_below_below_below], %1 {permutation_map = affine_map<(d0, d1) -> (d0, 0)>, in_bounds = [true, true]} : memref<?x?xf32>, vector<1x8xf32>
            %143 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%k0_right_below_below_below, %k0_right_piece)
            %144 = vector.transfer_read %b_copy_1[%143, %87], %1, %98 {in_bounds = [true]} : memref<8192x8xf32>, vector<8xf32>
            %145 = vector.broadcast %144 : vector<8xf32> to vector<1x8xf32>
            %146 = arith.subf %142, %145 : vector<1x8xf32>
            %147 = arith.mulf %146, %146 fastmath<contract> : vector<1x8xf32>
            %148 = arith.addf %141, %147 fastmath<reassoc,contract> : vector<1x8xf32>
            affine.yield %148 : vector<1x8xf32>
          }
          vector.transfer_write %140, %out0_1[%i_right_below_below_below_tile, %j_right_panel], %99 {in_bounds = [true, true]} : vector<1x8xf32>, memref<?x?xf32>
        }
        memref.dealloc %b_copy_1 : memref<8192x8xf32>
      }
    }
    %149 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%23)
    %150 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%149, %23)
    %151 = vector.create_mask %150 : vector<4xi1>
    affine.for %i = 0 to %20 {
      %152 = vector.step : vector<4xindex>
      %153, %154 = affine.for %j = 0 to %149 step 4 iter_args(%155 = %16, %156 = %17) -> (vector<4xf32>, vector<4xi64>) {
        %157 = affine.vector_load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %158 = math.sqrt %157 : vector<4xf32>
        %159 = arith.cmpf olt, %157, %155 : vector<4xf32>
        %160 = arith.cmpf uno, %157, %157 : vector<4xf32>
        %161 = arith.cmpf ord, %155, %155 : vector<4xf32>
        %162 = arith.andi %160, %161 : vector<4xi1>
        %163 = arith.ori %159, %162 : vector<4xi1>
        %164 = vector.broadcast %j : index to vector<4xindex>
        %165 = arith.addi %164, %152 : vector<4xindex>
        %166 = arith.index_cast %165 : vector<4xindex> to vector<4xi64>
        %167 = arith.select %163, %157, %155 : vector<4xi1>, vector<4xf32>
        %168 = arith.select %163, %166, %156 : vector<4xi1>, vector<4xi64>
        affine.vector_store %158, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        affine.yield %167, %168 : vector<4xf32>, vector<4xi64>
      }
      %169, %170 = affine.for %j_1 = %149 to %23 step 4 iter_args(%171 = %153, %172 = %154) -> (vector<4xf32>, vector<4xi64>) {
        %173 = vector.maskedload %out0_1[%i, %j_1], %151, %18 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %174 = math.sqrt %173 : vector<4xf32>
        %175 = arith.cmpf olt, %173, %171 : vector<4xf32>
        %176 = arith.cmpf uno, %173, %173 : vector<4xf32>
        %177 = arith.cmpf ord, %171, %171 : vector<4xf32>
        %178 = arith.andi %176, %177 : vector<4xi1>
        %179 = arith.ori %175, %178 : vector<4xi1>
        %180 = vector.broadcast %j_1 : index to vector<4xindex>
        %181 = arith.addi %180, %152 : vector<4xindex>
        %182 = arith.index_cast %181 : vector<4xindex> to vector<4xi64>
        %183 = arith.select %179, %173, %171 : vector<4xi1>, vector<4xf32>
        %184 = arith.select %179, %182, %172 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %j_1], %151, %174 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %185 = arith.select %151, %183, %171 : vector<4xi1>, vector<4xf32>
        %186 = arith.select %151, %184, %172 : vector<4xi1>, vector<4xi64>
        affine.yield %185, %186 : vector<4xf32>, vector<4xi64>
      }
      %187 = vector.reduction <minimumf>, %169 : vector<4xf32> into f32
      %188 = vector.broadcast %187 : f32 to vector<4xf32>
      %189 = arith.cmpf oeq, %169, %188 : vector<4xf32>
      %190 = arith.cmpf uno, %169, %169 : vector<4xf32>
      %191 = arith.ori %189, %190 : vector<4xi1>
      %192 = arith.select %191, %170, %19 : vector<4xi1>, vector<4xi64>
      %193 = vector.reduction <minsi>, %192 : vector<4xi64> into i64
      affine.store %193, %out1_1[%i] : memref<?xi64>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}, %out0: memref<?x?xf32> {llvm.noalias}, %out1: memref<?xi64> {llvm.noalias}) {
    %c16 = arith.constant 16 : index
    %c4 = arith.constant 4 : index
    %c1 = arith.constant 1 : index
    %c6 = arith.constant 6 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c4096 = arith.constant 4096 : index
    %c3 = arith.constant 3 : index
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %c8 = arith.constant 8 : index
    %c9 = arith.constant 9 : index
    %c10 = arith.constant 10 : index
    %c11 = arith.constant 11 : index
    %c12 = arith.constant 12 : index
    %c13 = arith.constant 13 : index
    %c14 = arith.constant 14 : index
    %c15 = arith.constant 15 : index
    %c8192 = arith.constant 8192 : index
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f32
    %2 = arith.constant 0x7f800000 : f32
    %3 = arith.constant 0 : i64
    %4 = arith.constant 6 : index
    %5 = arith.constant 4 : index
    %6 = arith.constant 2 : index
    %7 = arith.constant 1 : index
    %8 = arith.constant dense<0x7f800000> : vector<4xf32>
    %9 = arith.constant dense<0> : vector<4xi64>
    %10 = arith.constant dense<0.000000e+00> : vector<4xf32>
    %11 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %12 = arith.constant dense<0.000000e+00> : vector<8xf32>
    %13 = memref.dim %a, %0 : memref<?x?xf32>
    %14 = arith.constant 1 : index
    %15 = memref.dim %a, %14 : memref<?x?xf32>
    %16 = memref.dim %b, %0 : memref<?x?xf32>
    %out0_1 = memref.reinterpret_cast %out0 to offset: [0], sizes: [%13, %16], strides: [%16, 1] : memref<?x?xf32> to memref<?x?xf32>
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xi64> to memref<?xi64>
    %17 = arith.shrsi %16, %c4 : index
    %18 = arith.muli %17, %c16 overflow<nsw> : index
    %19 = arith.maxsi %15, %c1 : index
    %20 = arith.floordivsi %13, %c6 : index
    %21 = arith.muli %20, %c6 overflow<nsw> : index
    %22 = arith.subi %13, %21 overflow<nsw> : index
    %23 = arith.shrsi %22, %c2 : index
    %24 = arith.muli %23, %c4 overflow<nsw> : index
    %25 = arith.addi %24, %21 overflow<nsw> : index
    %26 = arith.subi %13, %25 overflow<nsw> : index
    %27 = arith.shrsi %26, %c1 : index
    %28 = arith.muli %27, %c2 overflow<nsw> : index
    %29 = arith.addi %28, %25 overflow<nsw> : index
    %30 = arith.constant 0 : index
    %31 = arith.constant 0 : index
    %32 = arith.constant 0 : index
    %33 = arith.constant 0 : index
    %34 = arith.constant 0 : index
    scf.for %j_panel = %c0 to %18 step %c16 {
      scf.for %k0_piece = %c0 to %19 step %c4096 {
        %b_copy = memref.alloc() {alignment = 64 : i64} : memref<4096x16xf32>
        %35 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
        %36 = arith.minsi %35, %15 : index
        scf.for %k0_copy = %k0_piece to %36 step %c1 {
          %37 = memref.load %b[%j_panel, %k0_copy] : memref<?x?xf32>
          %38 = arith.addi %j_panel, %c1 overflow<nsw> : index
          %39 = memref.load %b[%38, %k0_copy] : memref<?x?xf32>
          %40 = arith.addi %j_panel, %c2 overflow<nsw> : index
          %41 = memref.load %b[%40, %k0_copy] : memref<?x?xf32>
          %42 = arith.addi %j_panel, %c3 overflow<nsw> : index
          %43 = memref.load %b[%42, %k0_copy] : memref<?x?xf32>
          %44 = arith.addi %j_panel, %c4 overflow<nsw> : index
          %45 = memref.load %b[%44, %k0_copy] : memref<?x?xf32>
          %46 = arith.addi %j_panel, %c5 overflow<nsw> : index
          %47 = memref.load %b[%46, %k0_copy] : memref<?x?xf32>
          %48 = arith.addi %j_panel, %c6 overflow<nsw> : index
          %49 = memref.load %b[%48, %k0_copy] : memref<?x?xf32>
          %50 = arith.addi %j_panel, %c7 overflow<nsw> : index
          %51 = memref.load %b[%50, %k0_copy] : memref<?x?xf32>
          %52 = vector.from_elements %37, %39, %41, %43, %45, %47, %49, %51 : vector<8xf32>
          %53 = arith.addi %j_panel, %c8 overflow<nsw> : index
          %54 = memref.load %b[%53, %k0_copy] : memref<?x?xf32>
          %55 = arith.addi %j_panel, %c9 overflow<nsw> : index
          %56 = memref.load %b[%55, %k0_copy] : memref<?x?xf32>
          %57 = arith.addi %j_panel, %c10 overflow<nsw> : index
          %58 = memref.load %b[%57, %k0_copy] : memref<?x?xf32>
          %59 = arith.addi %j_panel, %c11 overflow<nsw> : index
          %60 = memref.load %b[%59, %k0_copy] : memref<?x?xf32>
          %61 = arith.addi %j_panel, %c12 overflow<nsw> : index
          %62 = memref.load %b[%61, %k0_copy] : memref<?x?xf32>
          %63 = arith.addi %j_panel, %c13 overflow<nsw> : index
          %64 = memref.load %b[%63, %k0_copy] : memref<?x?xf32>
          %65 = arith.addi %j_panel, %c14 overflow<nsw> : index
          %66 = memref.load %b[%65, %k0_copy] : memref<?x?xf32>
          %67 = arith.addi %j_panel, %c15 overflow<nsw> : index
          %68 = memref.load %b[%67, %k0_copy] : memref<?x?xf32>
          %69 = vector.from_elements %54, %56, %58, %60, %62, %64, %66, %68 : vector<8xf32>
          %70 = arith.subi %k0_copy, %k0_piece overflow<nsw> : index
          vector.store %52, %b_copy[%70, %30] : memref<4096x16xf32>, vector<8xf32>
          %71 = arith.addi %30, %c8 overflow<nsw> : index
          vector.store %69, %b_copy[%70, %71] : memref<4096x16xf32>, vector<8xf32>
        }
        scf.for %i_tile = %c0 to %21 step %c6 {
          %72 = arith.cmpi eq, %k0_piece, %c0 : index
          %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84 = scf.if %72 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %85 = vector.load %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %86 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %87 = vector.load %out0_1[%i_tile, %86] : memref<?x?xf32>, vector<8xf32>
            %88 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %89 = vector.load %out0_1[%88, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %90 = vector.load %out0_1[%88, %86] : memref<?x?xf32>, vector<8xf32>
            %91 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %92 = vector.load %out0_1[%91, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %93 = vector.load %out0_1[%91, %86] : memref<?x?xf32>, vector<8xf32>
            %94 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %95 = vector.load %out0_1[%94, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %96 = vector.load %out0_1[%94, %86] : memref<?x?xf32>, vector<8xf32>
            %97 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %98 = vector.load %out0_1[%97, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %99 = vector.load %out0_1[%97, %86] : memref<?x?xf32>, vector<8xf32>
            %100 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %101 = vector.load %out0_1[%100, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %102 = vector.load %out0_1[%100, %86] : memref<?x?xf32>, vector<8xf32>
            scf.yield %85, %87, %89, %90, %92, %93, %95, %96, %98, %99, %101, %102 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %103 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %104 = arith.minsi %103, %15 : index
          %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116 = scf.for %k0 = %k0_piece to %104 step %c1 iter_args(%117 = %73, %118 = %74, %119 = %75, %120 = %76, %121 = %77, %122 = %78, %123 = %79, %124 = %80, %125 = %81, %126 = %82, %127 = %83, %128 = %84) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %129 = memref.load %a[%i_tile, %k0] : memref<?x?xf32>
            %130 = vector.broadcast %129 : f32 to vector<8xf32>
            %131 = arith.addi %i_tile, %c1 overflow<nsw> : index
            %132 = memref.load %a[%131, %k0] : memref<?x?xf32>
            %133 = vector.broadcast %132 : f32 to vector<8xf32>
            %134 = arith.addi %i_tile, %c2 overflow<nsw> : index
            %135 = memref.load %a[%134, %k0] : memref<?x?xf32>
            %136 = vector.broadcast %135 : f32 to vector<8xf32>
            %137 = arith.addi %i_tile, %c3 overflow<nsw> : index
            %138 = memref.load %a[%137, %k0] : memref<?x?xf32>
            %139 = vector.broadcast %138 : f32 to vector<8xf32>
            %140 = arith.addi %i_tile, %c4 overflow<nsw> : index
            %141 = memref.load %a[%140, %k0] : memref<?x?xf32>
            %142 = vector.broadcast %141 : f32 to vector<8xf32>
            %143 = arith.addi %i_tile, %c5 overflow<nsw> : index
            %144 = memref.load %a[%143, %k0] : memref<?x?xf32>
            %145 = vector.broadcast %144 : f32 to vector<8xf32>
            %146 = arith.subi %k0, %k0_piece overflow<nsw> : index
            %147 = vector.load %b_copy[%146, %31] : memref<4096x16xf32>, vector<8xf32>
            %148 = arith.addi %31, %c8 overflow<nsw> : index
            %149 = vector.load %b_copy[%146, %148] : memref<4096x16xf32>, vector<8xf32>
            %150 = arith.subf %130, %147 : vector<8xf32>
            %151 = arith.subf %130, %149 : vector<8xf32>
            %152 = arith.subf %133, %147 : vector<8xf32>
            %153 = arith.subf %133, %149 : vector<8xf32>
            %154 = arith.subf %136, %147 : vector<8xf32>
            %155 = arith.subf %136, %149 : vector<8xf32>
            %156 = arith.subf %139, %147 : vector<8xf32>
            %157 = arith.subf %139, %149 : vector<8xf32>
            %158 = arith.subf %142, %147 : vector<8xf32>
            %159 = arith.subf %142, %149 : vector<8xf32>
            %160 = arith.subf %145, %147 : vector<8xf32>
            %161 = arith.subf %145, %149 : vector<8xf32>
            %162 = arith.mulf %150, %150 fastmath<contract> : vector<8xf32>
            %163 = arith.mulf %151, %151 fastmath<contract> : vector<8xf32>
            %164 = arith.mulf %152, %152 fastmath<contract> : vector<8xf32>
            %165 = arith.mulf %153, %153 fastmath<contract> : vector<8xf32>
            %166 = arith.mulf %154, %154 fastmath<contract> : vector<8xf32>
            %167 = arith.mulf %155, %155 fastmath<contract> : vector<8xf32>
            %168 = arith.mulf %156, %156 fastmath<contract> : vector<8xf32>
            %169 = arith.mulf %157, %157 fastmath<contract> : vector<8xf32>
            %170 = arith.mulf %158, %158 fastmath<contract> : vector<8xf32>
            %171 = arith.mulf %159, %159 fastmath<contract> : vector<8xf32>
            %172 = arith.mulf %160, %160 fastmath<contract> : vector<8xf32>
            %173 = arith.mulf %161, %161 fastmath<contract> : vector<8xf32>
            %174 = arith.addf %117, %162 fastmath<reassoc,contract> : vector<8xf32>
            %175 = arith.addf %118, %163 fastmath<reassoc,contract> : vector<8xf32>
            %176 = arith.addf %119, %164 fastmath<reassoc,contract> : vector<8xf32>
            %177 = arith.addf %120, %165 fastmath<reassoc,contract> : vector<8xf32>
            %178 = arith.addf %121, %166 fastmath<reassoc,contract> : vector<8xf32>
            %179 = arith.addf %122, %167 fastmath<reassoc,contract> : vector<8xf32>
            %180 = arith.addf %123, %168 fastmath<reassoc,contract> : vector<8xf32>
            %181 = arith.addf %124, %169 fastmath<reassoc,contract> : vector<8xf32>
            %182 = arith.addf %125, %170 fastmath<reassoc,contract> : vector<8xf32>
            %183 = arith.addf %126, %171 fastmath<reassoc,contract> : vector<8xf32>
            %184 = arith.addf %127, %172 fastmath<reassoc,contract> : vector<8xf32>
            %185 = arith.addf %128, %173 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %105, %out0_1[%i_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %186 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %106, %out0_1[%i_tile, %186] : memref<?x?xf32>, vector<8xf32>
          %187 = arith.addi %i_tile, %c1 overflow<nsw> : index
          vector.store %107, %out0_1[%187, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %108, %out0_1[%187, %186] : memref<?x?xf32>, vector<8xf32>
          %188 = arith.addi %i_tile, %c2 overflow<nsw> : index
          vector.store %109, %out0_1[%188, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %110, %out0_1[%188, %186] : memref<?x?xf32>, vector<8xf32>
          %189 = arith.addi %i_tile, %c3 overflow<nsw> : index
          vector.store %111, %out0_1[%189, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %112, %out0_1[%189, %186] : memref<?x?xf32>, vector<8xf32>
          %190 = arith.addi %i_tile, %c4 overflow<nsw> : index
          vector.store %113, %out0_1[%190, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %114, %out0_1[%190, %186] : memref<?x?xf32>, vector<8xf32>
          %191 = arith.addi %i_tile, %c5 overflow<nsw> : index
          vector.store %115, %out0_1[%191, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %116, %out0_1[%191, %186] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_tile = %21 to %25 step %c4 {
          %192 = arith.cmpi eq, %k0_piece, %c0 : index
          %193, %194, %195, %196, %197, %198, %199, %200 = scf.if %192 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %201 = vector.load %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %202 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %203 = vector.load %out0_1[%i_below_tile, %202] : memref<?x?xf32>, vector<8xf32>
            %204 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %205 = vector.load %out0_1[%204, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %206 = vector.load %out0_1[%204, %202] : memref<?x?xf32>, vector<8xf32>
            %207 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %208 = vector.load %out0_1[%207, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %209 = vector.load %out0_1[%207, %202] : memref<?x?xf32>, vector<8xf32>
            %210 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %211 = vector.load %out0_1[%210, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %212 = vector.load %out0_1[%210, %202] : memref<?x?xf32>, vector<8xf32>
            scf.yield %201, %203, %205, %206, %208, %209, %211, %212 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %213 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %214 = arith.minsi %213, %15 : index
          %215, %216, %217, %218, %219, %220, %221, %222 = scf.for %k0_below = %k0_piece to %214 step %c1 iter_args(%223 = %193, %224 = %194, %225 = %195, %226 = %196, %227 = %197, %228 = %198, %229 = %199, %230 = %200) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %231 = memref.load %a[%i_below_tile, %k0_below] : memref<?x?xf32>
            %232 = vector.broadcast %231 : f32 to vector<8xf32>
            %233 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
            %234 = memref.load %a[%233, %k0_below] : memref<?x?xf32>
            %235 = vector.broadcast %234 : f32 to vector<8xf32>
            %236 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
            %237 = memref.load %a[%236, %k0_below] : memref<?x?xf32>
            %238 = vector.broadcast %237 : f32 to vector<8xf32>
            %239 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
            %240 = memref.load %a[%239, %k0_below] : memref<?x?xf32>
            %241 = vector.broadcast %240 : f32 to vector<8xf32>
            %242 = arith.subi %k0_below, %k0_piece overflow<nsw> : index
            %243 = vector.load %b_copy[%242, %32] : memref<4096x16xf32>, vector<8xf32>
            %244 = arith.addi %32, %c8 overflow<nsw> : index
            %245 = vector.load %b_copy[%242, %244] : memref<4096x16xf32>, vector<8xf32>
            %246 = arith.subf %232, %243 : vector<8xf32>
            %247 = arith.subf %232, %245 : vector<8xf32>
            %248 = arith.subf %235, %243 : vector<8xf32>
            %249 = arith.subf %235, %245 : vector<8xf32>
            %250 = arith.subf %238, %243 : vector<8xf32>
            %251 = arith.subf %238, %245 : vector<8xf32>
            %252 = arith.subf %241, %243 : vector<8xf32>
            %253 = arith.subf %241, %245 : vector<8xf32>
            %254 = arith.mulf %246, %246 fastmath<contract> : vector<8xf32>
            %255 = arith.mulf %247, %247 fastmath<contract> : vector<8xf32>
            %256 = arith.mulf %248, %248 fastmath<contract> : vector<8xf32>
            %257 = arith.mulf %249, %249 fastmath<contract> : vector<8xf32>
            %258 = arith.mulf %250, %250 fastmath<contract> : vector<8xf32>
            %259 = arith.mulf %251, %251 fastmath<contract> : vector<8xf32>
            %260 = arith.mulf %252, %252 fastmath<contract> : vector<8xf32>
            %261 = arith.mulf %253, %253 fastmath<contract> : vector<8xf32>
            %262 = arith.addf %223, %254 fastmath<reassoc,contract> : vector<8xf32>
            %263 = arith.addf %224, %255 fastmath<reassoc,contract> : vector<8xf32>
            %264 = arith.addf %225, %256 fastmath<reassoc,contract> : vector<8xf32>
            %265 = arith.addf %226, %257 fastmath<reassoc,contract> : vector<8xf32>
            %266 = arith.addf %227, %258 fastmath<reassoc,contract> : vector<8xf32>
            %267 = arith.addf %228, %259 fastmath<reassoc,contract> : vector<8xf32>
            %268 = arith.addf %229, %260 fastmath<reassoc,contract> : vector<8xf32>
            %269 = arith.addf %230, %261 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %262, %263, %264, %265, %266, %267, %268, %269 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %215, %out0_1[%i_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %270 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %216, %out0_1[%i_below_tile, %270] : memref<?x?xf32>, vector<8xf32>
          %271 = arith.addi %i_below_tile, %c1 overflow<nsw> : index
          vector.store %217, %out0_1[%271, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %218, %out0_1[%271, %270] : memref<?x?xf32>, vector<8xf32>
          %272 = arith.addi %i_below_tile, %c2 overflow<nsw> : index
          vector.store %219, %out0_1[%272, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %220, %out0_1[%272, %270] : memref<?x?xf32>, vector<8xf32>
          %273 = arith.addi %i_below_tile, %c3 overflow<nsw> : index
          vector.store %221, %out0_1[%273, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %222, %out0_1[%273, %270] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_below_tile = %25 to %29 step %c2 {
          %274 = arith.cmpi eq, %k0_piece, %c0 : index
          %275, %276, %277, %278 = scf.if %274 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %279 = vector.load %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %280 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %281 = vector.load %out0_1[%i_below_below_tile, %280] : memref<?x?xf32>, vector<8xf32>
            %282 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %283 = vector.load %out0_1[%282, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %284 = vector.load %out0_1[%282, %280] : memref<?x?xf32>, vector<8xf32>
            scf.yield %279, %281, %283, %284 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %285 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %286 = arith.minsi %285, %15 : index
          %287, %288, %289, %290 = scf.for %k0_below_below = %k0_piece to %286 step %c1 iter_args(%291 = %275, %292 = %276, %293 = %277, %294 = %278) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %295 = memref.load %a[%i_below_below_tile, %k0_below_below] : memref<?x?xf32>
            %296 = vector.broadcast %295 : f32 to vector<8xf32>
            %297 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
            %298 = memref.load %a[%297, %k0_below_below] : memref<?x?xf32>
            %299 = vector.broadcast %298 : f32 to vector<8xf32>
            %300 = arith.subi %k0_below_below, %k0_piece overflow<nsw> : index
            %301 = vector.load %b_copy[%300, %33] : memref<4096x16xf32>, vector<8xf32>
            %302 = arith.addi %33, %c8 overflow<nsw> : index
            %303 = vector.load %b_copy[%300, %302] : memref<4096x16xf32>, vector<8xf32>
            %304 = arith.subf %296, %301 : vector<8xf32>
            %305 = arith.subf %296, %303 : vector<8xf32>
            %306 = arith.subf %299, %301 : vector<8xf32>
            %307 = arith.subf %299, %303 : vector<8xf32>
            %308 = arith.mulf %304, %304 fastmath<contract> : vector<8xf32>
            %309 = arith.mulf %305, %305 fastmath<contract> : vector<8xf32>
            %310 = arith.mulf %306, %306 fastmath<contract> : vector<8xf32>
            %311 = arith.mulf %307, %307 fastmath<contract> : vector<8xf32>
            %312 = arith.addf %291, %308 fastmath<reassoc,contract> : vector<8xf32>
            %313 = arith.addf %292, %309 fastmath<reassoc,contract> : vector<8xf32>
            %314 = arith.addf %293, %310 fastmath<reassoc,contract> : vector<8xf32>
            %315 = arith.addf %294, %311 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %312, %313, %314, %315 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.store %287, %out0_1[%i_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %316 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %288, %out0_1[%i_below_below_tile, %316] : memref<?x?xf32>, vector<8xf32>
          %317 = arith.addi %i_below_below_tile, %c1 overflow<nsw> : index
          vector.store %289, %out0_1[%317, %j_panel] : memref<?x?xf32>, vector<8xf32>
          vector.store %290, %out0_1[%317, %316] : memref<?x?xf32>, vector<8xf32>
        }
        scf.for %i_below_below_below_tile = %29 to %13 step %c1 {
          %318 = arith.cmpi eq, %k0_piece, %c0 : index
          %319, %320 = scf.if %318 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
          } else {
            %321 = vector.load %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
            %322 = arith.addi %j_panel, %c8 overflow<nsw> : index
            %323 = vector.load %out0_1[%i_below_below_below_tile, %322] : memref<?x?xf32>, vector<8xf32>
            scf.yield %321, %323 : vector<8xf32>, vector<8xf32>
          }
          %324 = arith.addi %k0_piece, %c4096 overflow<nsw> : index
          %325 = arith.minsi %324, %15 : index
          %326, %327 = scf.for %k0_below_below_below = %k0_piece to %325 step %c1 iter_args(%328 = %319, %329 = %320) -> (vector<8xf32>, vector<8xf32>) {
            %330 = memref.load %a[%i_below_below_below_tile, %k0_below_below_below] : memref<?x?xf32>
            %331 = vector.broadcast %330 : f32 to vector<8xf32>
            %332 = arith.subi %k0_below_below_below, %k0_piece overflow<nsw> : index
            %333 = vector.load %b_copy[%332, %34] : memref<4096x16xf32>, vector<8xf32>
            %334 = arith.addi %34, %c8 overflow<nsw> : index
            %335 = vector.load %b_copy[%332, %334] : memref<4096x16xf32>, vector<8xf32>
            %336 = arith.subf %331, %333 : vector<8xf32>
            %337 = arith.subf %331, %335 : vector<8xf32>
            %338 = arith.mulf %336, %336 fastmath<contract> : vector<8xf32>
            %339 = arith.mulf %337, %337 fastmath<contract> : vector<8xf32>
            %340 = arith.addf %328, %338 fastmath<reassoc,contract> : vector<8xf32>
            %341 = arith.addf %329, %339 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %340, %341 : vector<8xf32>, vector<8xf32>
          }
          vector.store %326, %out0_1[%i_below_below_below_tile, %j_panel] : memref<?x?xf32>, vector<8xf32>
          %342 = arith.addi %j_panel, %c8 overflow<nsw> : index
          vector.store %327, %out0_1[%i_below_below_below_tile, %342] : memref<?x?xf32>, vector<8xf32>
        }
        memref.dealloc %b_copy : memref<4096x16xf32>
      }
    }
    %343 = arith.maxsi %15, %c1 : index
    %344 = arith.constant 0 : index
    %345 = arith.constant 0 : index
    %346 = arith.constant 0 : index
    %347 = arith.constant 0 : index
    scf.for %j_right_panel = %18 to %16 step %c8 {
      %348 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
      %349 = arith.subi %348, %j_right_panel overflow<nsw> : index
      %350 = arith.subi %16, %j_right_panel overflow<nsw> : index
      %351 = arith.minsi %349, %350 : index
      %352 = vector.create_mask %351 : vector<8xi1>
      %353 = vector.create_mask %351 : vector<8xi1>
      %354 = arith.minsi %349, %350 : index
      %355 = vector.create_mask %354 : vector<8xi1>
      %356 = vector.create_mask %354 : vector<8xi1>
      %357 = arith.minsi %349, %350 : index
      %358 = vector.create_mask %357 : vector<8xi1>
      %359 = vector.create_mask %357 : vector<8xi1>
      %360 = arith.minsi %349, %350 : index
      %361 = vector.create_mask %360 : vector<8xi1>
      %362 = vector.create_mask %360 : vector<8xi1>
      scf.for %k0_right_piece = %c0 to %343 step %c8192 {
        %b_copy_1 = memref.alloc() {alignment = 64 : i64} : memref<8192x8xf32>
        %363 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
        %364 = arith.minsi %363, %15 : index
        scf.for %k0_right_copy = %k0_right_piece to %364 step %c1 {
          %365 = arith.addi %j_right_panel, %c8 overflow<nsw> : index
          %366 = arith.minsi %365, %16 : index
          scf.for %j_right_copy = %j_right_panel to %366 step %c1 {
            %367 = memref.load %b[%j_right_copy, %k0_right_copy] : memref<?x?xf32>
            %368 = arith.subi %k0_right_copy, %k0_right_piece overflow<nsw> : index
            %369 = arith.subi %j_right_copy, %j_right_panel overflow<nsw> : index
            memref.store %367, %b_copy_1[%368, %369] : memref<8192x8xf32>
          }
        }
        scf.for %i_right_tile = %c0 to %21 step %c6 {
          %370 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %371, %372, %373, %374, %375, %376 = scf.if %370 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %377 = vector.create_mask %351 : vector<8xi1>
            %378 = vector.maskedload %out0_1[%i_right_tile, %j_right_panel], %377, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %379 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %380 = vector.maskedload %out0_1[%379, %j_right_panel], %377, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %381 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %382 = vector.maskedload %out0_1[%381, %j_right_panel], %377, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %383 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %384 = vector.maskedload %out0_1[%383, %j_right_panel], %377, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %385 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %386 = vector.maskedload %out0_1[%385, %j_right_panel], %377, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %387 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %388 = vector.maskedload %out0_1[%387, %j_right_panel], %377, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %378, %380, %382, %384, %386, %388 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %389 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %390 = arith.minsi %389, %15 : index
          %391, %392, %393, %394, %395, %396 = scf.for %k0_right = %k0_right_piece to %390 step %c1 iter_args(%397 = %371, %398 = %372, %399 = %373, %400 = %374, %401 = %375, %402 = %376) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %403 = memref.load %a[%i_right_tile, %k0_right] : memref<?x?xf32>
            %404 = vector.broadcast %403 : f32 to vector<8xf32>
            %405 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
            %406 = memref.load %a[%405, %k0_right] : memref<?x?xf32>
            %407 = vector.broadcast %406 : f32 to vector<8xf32>
            %408 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
            %409 = memref.load %a[%408, %k0_right] : memref<?x?xf32>
            %410 = vector.broadcast %409 : f32 to vector<8xf32>
            %411 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
            %412 = memref.load %a[%411, %k0_right] : memref<?x?xf32>
            %413 = vector.broadcast %412 : f32 to vector<8xf32>
            %414 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
            %415 = memref.load %a[%414, %k0_right] : memref<?x?xf32>
            %416 = vector.broadcast %415 : f32 to vector<8xf32>
            %417 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
            %418 = memref.load %a[%417, %k0_right] : memref<?x?xf32>
            %419 = vector.broadcast %418 : f32 to vector<8xf32>
            %420 = arith.subi %k0_right, %k0_right_piece overflow<nsw> : index
            %421 = vector.maskedload %b_copy_1[%420, %344], %352, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %422 = arith.subf %404, %421 : vector<8xf32>
            %423 = arith.subf %407, %421 : vector<8xf32>
            %424 = arith.subf %410, %421 : vector<8xf32>
            %425 = arith.subf %413, %421 : vector<8xf32>
            %426 = arith.subf %416, %421 : vector<8xf32>
            %427 = arith.subf %419, %421 : vector<8xf32>
            %428 = arith.mulf %422, %422 fastmath<contract> : vector<8xf32>
            %429 = arith.mulf %423, %423 fastmath<contract> : vector<8xf32>
            %430 = arith.mulf %424, %424 fastmath<contract> : vector<8xf32>
            %431 = arith.mulf %425, %425 fastmath<contract> : vector<8xf32>
            %432 = arith.mulf %426, %426 fastmath<contract> : vector<8xf32>
            %433 = arith.mulf %427, %427 fastmath<contract> : vector<8xf32>
            %434 = arith.addf %397, %428 fastmath<reassoc,contract> : vector<8xf32>
            %435 = arith.addf %398, %429 fastmath<reassoc,contract> : vector<8xf32>
            %436 = arith.addf %399, %430 fastmath<reassoc,contract> : vector<8xf32>
            %437 = arith.addf %400, %431 fastmath<reassoc,contract> : vector<8xf32>
            %438 = arith.addf %401, %432 fastmath<reassoc,contract> : vector<8xf32>
            %439 = arith.addf %402, %433 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %434, %435, %436, %437, %438, %439 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_tile, %j_right_panel], %353, %391 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %440 = arith.addi %i_right_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%440, %j_right_panel], %353, %392 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %441 = arith.addi %i_right_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%441, %j_right_panel], %353, %393 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %442 = arith.addi %i_right_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%442, %j_right_panel], %353, %394 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %443 = arith.addi %i_right_tile, %c4 overflow<nsw> : index
          vector.maskedstore %out0_1[%443, %j_right_panel], %353, %395 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %444 = arith.addi %i_right_tile, %c5 overflow<nsw> : index
          vector.maskedstore %out0_1[%444, %j_right_panel], %353, %396 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_tile = %21 to %25 step %c4 {
          %445 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %446, %447, %448, %449 = scf.if %445 -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12, %12, %12 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          } else {
            %450 = vector.create_mask %354 : vector<8xi1>
            %451 = vector.maskedload %out0_1[%i_right_below_tile, %j_right_panel], %450, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %452 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %453 = vector.maskedload %out0_1[%452, %j_right_panel], %450, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %454 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %455 = vector.maskedload %out0_1[%454, %j_right_panel], %450, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %456 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %457 = vector.maskedload %out0_1[%456, %j_right_panel], %450, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %451, %453, %455, %457 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          %458 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %459 = arith.minsi %458, %15 : index
          %460, %461, %462, %463 = scf.for %k0_right_below = %k0_right_piece to %459 step %c1 iter_args(%464 = %446, %465 = %447, %466 = %448, %467 = %449) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
            %468 = memref.load %a[%i_right_below_tile, %k0_right_below] : memref<?x?xf32>
            %469 = vector.broadcast %468 : f32 to vector<8xf32>
            %470 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
            %471 = memref.load %a[%470, %k0_right_below] : memref<?x?xf32>
            %472 = vector.broadcast %471 : f32 to vector<8xf32>
            %473 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
            %474 = memref.load %a[%473, %k0_right_below] : memref<?x?xf32>
            %475 = vector.broadcast %474 : f32 to vector<8xf32>
            %476 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
            %477 = memref.load %a[%476, %k0_right_below] : memref<?x?xf32>
            %478 = vector.broadcast %477 : f32 to vector<8xf32>
            %479 = arith.subi %k0_right_below, %k0_right_piece overflow<nsw> : index
            %480 = vector.maskedload %b_copy_1[%479, %345], %355, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %481 = arith.subf %469, %480 : vector<8xf32>
            %482 = arith.subf %472, %480 : vector<8xf32>
            %483 = arith.subf %475, %480 : vector<8xf32>
            %484 = arith.subf %478, %480 : vector<8xf32>
            %485 = arith.mulf %481, %481 fastmath<contract> : vector<8xf32>
            %486 = arith.mulf %482, %482 fastmath<contract> : vector<8xf32>
            %487 = arith.mulf %483, %483 fastmath<contract> : vector<8xf32>
            %488 = arith.mulf %484, %484 fastmath<contract> : vector<8xf32>
            %489 = arith.addf %464, %485 fastmath<reassoc,contract> : vector<8xf32>
            %490 = arith.addf %465, %486 fastmath<reassoc,contract> : vector<8xf32>
            %491 = arith.addf %466, %487 fastmath<reassoc,contract> : vector<8xf32>
            %492 = arith.addf %467, %488 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %489, %490, %491, %492 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_tile, %j_right_panel], %356, %460 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %493 = arith.addi %i_right_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%493, %j_right_panel], %356, %461 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %494 = arith.addi %i_right_below_tile, %c2 overflow<nsw> : index
          vector.maskedstore %out0_1[%494, %j_right_panel], %356, %462 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %495 = arith.addi %i_right_below_tile, %c3 overflow<nsw> : index
          vector.maskedstore %out0_1[%495, %j_right_panel], %356, %463 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_tile = %25 to %29 step %c2 {
          %496 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %497, %498 = scf.if %496 -> (vector<8xf32>, vector<8xf32>) {
            scf.yield %12, %12 : vector<8xf32>, vector<8xf32>
          } else {
            %499 = vector.create_mask %357 : vector<8xi1>
            %500 = vector.maskedload %out0_1[%i_right_below_below_tile, %j_right_panel], %499, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %501 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %502 = vector.maskedload %out0_1[%501, %j_right_panel], %499, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %500, %502 : vector<8xf32>, vector<8xf32>
          }
          %503 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %504 = arith.minsi %503, %15 : index
          %505, %506 = scf.for %k0_right_below_below = %k0_right_piece to %504 step %c1 iter_args(%507 = %497, %508 = %498) -> (vector<8xf32>, vector<8xf32>) {
            %509 = memref.load %a[%i_right_below_below_tile, %k0_right_below_below] : memref<?x?xf32>
            %510 = vector.broadcast %509 : f32 to vector<8xf32>
            %511 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
            %512 = memref.load %a[%511, %k0_right_below_below] : memref<?x?xf32>
            %513 = vector.broadcast %512 : f32 to vector<8xf32>
            %514 = arith.subi %k0_right_below_below, %k0_right_piece overflow<nsw> : index
            %515 = vector.maskedload %b_copy_1[%514, %346], %358, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %516 = arith.subf %510, %515 : vector<8xf32>
            %517 = arith.subf %513, %515 : vector<8xf32>
            %518 = arith.mulf %516, %516 fastmath<contract> : vector<8xf32>
            %519 = arith.mulf %517, %517 fastmath<contract> : vector<8xf32>
            %520 = arith.addf %507, %518 fastmath<reassoc,contract> : vector<8xf32>
            %521 = arith.addf %508, %519 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %520, %521 : vector<8xf32>, vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_tile, %j_right_panel], %359, %505 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
          %522 = arith.addi %i_right_below_below_tile, %c1 overflow<nsw> : index
          vector.maskedstore %out0_1[%522, %j_right_panel], %359, %506 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        scf.for %i_right_below_below_below_tile = %29 to %13 step %c1 {
          %523 = arith.cmpi eq, %k0_right_piece, %c0 : index
          %524 = scf.if %523 -> (vector<8xf32>) {
            scf.yield %12 : vector<8xf32>
          } else {
            %525 = vector.create_mask %360 : vector<8xi1>
            %526 = vector.maskedload %out0_1[%i_right_below_below_below_tile, %j_right_panel], %525, %12 : memref<?x?xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            scf.yield %526 : vector<8xf32>
          }
          %527 = arith.addi %k0_right_piece, %c8192 overflow<nsw> : index
          %528 = arith.minsi %527, %15 : index
          %529 = scf.for %k0_right_below_below_below = %k0_right_piece to %528 step %c1 iter_args(%530 = %524) -> (vector<8xf32>) {
            %531 = memref.load %a[%i_right_below_below_below_tile, %k0_right_below_below_below] : memref<?x?xf32>
            %532 = vector.broadcast %531 : f32 to vector<8xf32>
            %533 = arith.subi %k0_right_below_below_below, %k0_right_piece overflow<nsw> : index
            %534 = vector.maskedload %b_copy_1[%533, %347], %361, %12 : memref<8192x8xf32>, vector<8xi1>, vector<8xf32> into vector<8xf32>
            %535 = arith.subf %532, %534 : vector<8xf32>
            %536 = arith.mulf %535, %535 fastmath<contract> : vector<8xf32>
            %537 = arith.addf %530, %536 fastmath<reassoc,contract> : vector<8xf32>
            scf.yield %537 : vector<8xf32>
          }
          vector.maskedstore %out0_1[%i_right_below_below_below_tile, %j_right_panel], %362, %529 : memref<?x?xf32>, vector<8xi1>, vector<8xf32>
        }
        memref.dealloc %b_copy_1 : memref<8192x8xf32>
      }
    }
    %538 = arith.shrsi %16, %c2 : index
    %539 = arith.muli %538, %c4 overflow<nsw> : index
    %540 = arith.subi %16, %539 overflow<nsw> : index
    %541 = vector.create_mask %540 : vector<4xi1>
    scf.for %i = %c0 to %13 step %c1 {
      %542 = vector.step : vector<4xindex>
      %543, %544 = scf.for %j = %c0 to %539 step %c4 iter_args(%545 = %8, %546 = %9) -> (vector<4xf32>, vector<4xi64>) {
        %547 = vector.load %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        %548 = math.sqrt %547 : vector<4xf32>
        %549 = arith.cmpf olt, %547, %545 : vector<4xf32>
        %550 = arith.cmpf uno, %547, %547 : vector<4xf32>
        %551 = arith.cmpf ord, %545, %545 : vector<4xf32>
        %552 = arith.andi %550, %551 : vector<4xi1>
        %553 = arith.ori %549, %552 : vector<4xi1>
        %554 = vector.broadcast %j : index to vector<4xindex>
        %555 = arith.addi %554, %542 : vector<4xindex>
        %556 = arith.index_cast %555 : vector<4xindex> to vector<4xi64>
        %557 = arith.select %553, %547, %545 : vector<4xi1>, vector<4xf32>
        %558 = arith.select %553, %556, %546 : vector<4xi1>, vector<4xi64>
        vector.store %548, %out0_1[%i, %j] : memref<?x?xf32>, vector<4xf32>
        scf.yield %557, %558 : vector<4xf32>, vector<4xi64>
      }
      %559 = arith.cmpi slt, %539, %16 : index
      %560, %561 = scf.if %559 -> (vector<4xf32>, vector<4xi64>) {
        %562 = vector.maskedload %out0_1[%i, %539], %541, %10 : memref<?x?xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
        %563 = math.sqrt %562 : vector<4xf32>
        %564 = arith.cmpf olt, %562, %543 : vector<4xf32>
        %565 = arith.cmpf uno, %562, %562 : vector<4xf32>
        %566 = arith.cmpf ord, %543, %543 : vector<4xf32>
        %567 = arith.andi %565, %566 : vector<4xi1>
        %568 = arith.ori %564, %567 : vector<4xi1>
        %569 = vector.broadcast %539 : index to vector<4xindex>
        %570 = arith.addi %569, %542 : vector<4xindex>
        %571 = arith.index_cast %570 : vector<4xindex> to vector<4xi64>
        %572 = arith.select %568, %562, %543 : vector<4xi1>, vector<4xf32>
        %573 = arith.select %568, %571, %544 : vector<4xi1>, vector<4xi64>
        vector.maskedstore %out0_1[%i, %539], %541, %563 : memref<?x?xf32>, vector<4xi1>, vector<4xf32>
        %574 = arith.select %541, %572, %543 : vector<4xi1>, vector<4xf32>
        %575 = arith.select %541, %573, %544 : vector<4xi1>, vector<4xi64>
        scf.yield %574, %575 : vector<4xf32>, vector<4xi64>
      } else {
        scf.yield %543, %544 : vector<4xf32>, vector<4xi64>
      }
      %576 = vector.reduction <minimumf>, %560 : vector<4xf32> into f32
      %577 = vector.broadcast %576 : f32 to vector<4xf32>
      %578 = arith.cmpf oeq, %560, %577 : vector<4xf32>
      %579 = arith.cmpf uno, %560, %560 : vector<4xf32>
      %580 = arith.ori %578, %579 : vector<4xi1>
      %581 = arith.select %580, %561, %11 : vector<4xi1>, vector<4xi64>
      %582 = vector.reduction <minsi>, %581 : vector<4xi64> into i64
      memref.store %582, %out1_1[%i] : memref<?xi64>
    }
    func.return
  }
  func.func @program_shapes(%a: memref<?x?xf32> {llvm.noalias}, %b: memref<?x?xf32> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %a, %0 : memref<?x?xf32>
    %2 = arith.constant 1 : index
    %3 = memref.dim %a, %2 : memref<?x?xf32>
    %4 = memref.dim %b, %0 : memref<?x?xf32>
    %5 = memref.dim %b, %2 : memref<?x?xf32>
    %6 = arith.cmpi eq, %5, %3 : index
    %7 = arith.cmpi slt, %0, %4 : index
    cf.assert %6, "ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])"
    cf.assert %7, "ValueError: attempt to get argmin of an empty sequence"
    func.return %1, %4, %1 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/distances.py:8: MemoryError: no memory for a temporary array", "tests/corpus/distances.py:7: ValueError: operands could not be broadcast together with shapes (a.shape[0],1,a.shape[1]) (1,b.shape[0],b.shape[1])", "tests/corpus/distances.py:9: ValueError: attempt to get argmin of an empty sequence"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%a: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0: i64, %a_stride0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0: i64, %b_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64}, %out0_size0: i64, %out0_stride0: i64, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(16) : i64
    %1 = llvm.mlir.constant(4) : i64
    %2 = llvm.mlir.constant(1) : i64
    %3 = llvm.mlir.constant(6) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(0) : i64
    %6 = llvm.mlir.constant(4096) : i64
    %7 = llvm.mlir.constant(3) : i64
    %8 = llvm.mlir.constant(5) : i64
    %9 = llvm.mlir.constant(7) : i64
    %10 = llvm.mlir.constant(8) : i64
    %11 = llvm.mlir.constant(9) : i64
    %12 = llvm.mlir.constant(10) : i64
    %13 = llvm.mlir.constant(11) : i64
    %14 = llvm.mlir.constant(12) : i64
    %15 = llvm.mlir.constant(13) : i64
    %16 = llvm.mlir.constant(14) : i64
    %17 = llvm.mlir.constant(15) : i64
    %18 = llvm.mlir.constant(8192) : i64
    %19 = llvm.mlir.constant(-1) : i64
    %20 = llvm.mlir.constant(262208) : i64
    %21 = llvm.mlir.constant(64) : i64
    %22 = llvm.mlir.constant(1 : i32) : i32
    %23 = llvm.mlir.constant(0 : i32) : i32
    %24 = llvm.mlir.constant(0.000000e+00 : f32) : f32
    %25 = llvm.mlir.constant(0x7f800000 : f32) : f32
    %26 = llvm.mlir.constant(0) : i64
    %27 = llvm.mlir.constant(dense<0x7f800000> : vector<4xf32>) : vector<4xf32>
    %28 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %29 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf32>) : vector<4xf32>
    %30 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %31 = llvm.mlir.constant(dense<0.000000e+00> : vector<8xf32>) : vector<8xf32>
    %32 = llvm.ashr %b_size0, %1 : i64
    %33 = llvm.mul %32, %0 overflow<nsw> : i64
    %34 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %35 = llvm.sdiv %a_size0, %3 : i64
    %36 = llvm.srem %a_size0, %3 : i64
    %37 = llvm.icmp "ne" %36, %5 : i64
    %38 = llvm.xor %36, %3 : i64
    %39 = llvm.icmp "slt" %38, %5 : i64
    %40 = llvm.and %37, %39 : i1
    %41 = llvm.add %35, %19 : i64
    %42 = llvm.select %40, %41, %35 : i1, i64
    %43 = llvm.mul %42, %3 overflow<nsw> : i64
    %44 = llvm.sub %a_size0, %43 overflow<nsw> : i64
    %45 = llvm.ashr %44, %4 : i64
    %46 = llvm.mul %45, %1 overflow<nsw> : i64
    %47 = llvm.add %46, %43 overflow<nsw> : i64
    %48 = llvm.sub %a_size0, %47 overflow<nsw> : i64
    %49 = llvm.ashr %48, %2 : i64
    %50 = llvm.mul %49, %4 overflow<nsw> : i64
    %51 = llvm.add %50, %47 overflow<nsw> : i64
    %52 = llvm.icmp "slt" %5, %33 : i64
    llvm.cond_br %52, ^bb1(%5 : i64), ^bb35
  ^bb1(%j_panel: i64):
    %53 = llvm.icmp "slt" %5, %34 : i64
    llvm.cond_br %53, ^bb2(%5 : i64), ^bb34
  ^bb2(%k0_piece: i64):
    %b_copy = llvm.call @aligned_alloc(%21, %20) : (i64, i64) -> !llvm.ptr
    %54 = llvm.mlir.zero : !llvm.ptr
    %55 = llvm.icmp "ne" %b_copy, %54 : !llvm.ptr
    llvm.cond_br %55, ^bb3, ^bb80(%22 : i32)
  ^bb3:
    %56 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %57 = llvm.intr.smin(%56, %a_stride0) : (i64, i64) -> i64
    %58 = llvm.icmp "slt" %k0_piece, %57 : i64
    llvm.cond_br %58, ^bb4(%k0_piece : i64), ^bb5
  ^bb4(%k0_copy: i64):
    %59 = llvm.mul %j_panel, %b_stride0 overflow<nsw> : i64
    %60 = llvm.add %59, %k0_copy overflow<nsw> : i64
    %61 = llvm.getelementptr inbounds %b[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %62 = llvm.load %61 {alignment = 4 : i64} : !llvm.ptr -> f32
    %63 = llvm.add %j_panel, %2 overflow<nsw> : i64
    %64 = llvm.mul %63, %b_stride0 overflow<nsw> : i64
    %65 = llvm.add %64, %k0_copy overflow<nsw> : i64
    %66 = llvm.getelementptr inbounds %b[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %67 = llvm.load %66 {alignment = 4 : i64} : !llvm.ptr -> f32
    %68 = llvm.add %j_panel, %4 overflow<nsw> : i64
    %69 = llvm.mul %68, %b_stride0 overflow<nsw> : i64
    %70 = llvm.add %69, %k0_copy overflow<nsw> : i64
    %71 = llvm.getelementptr inbounds %b[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %72 = llvm.load %71 {alignment = 4 : i64} : !llvm.ptr -> f32
    %73 = llvm.add %j_panel, %7 overflow<nsw> : i64
    %74 = llvm.mul %73, %b_stride0 overflow<nsw> : i64
    %75 = llvm.add %74, %k0_copy overflow<nsw> : i64
    %76 = llvm.getelementptr inbounds %b[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %77 = llvm.load %76 {alignment = 4 : i64} : !llvm.ptr -> f32
    %78 = llvm.add %j_panel, %1 overflow<nsw> : i64
    %79 = llvm.mul %78, %b_stride0 overflow<nsw> : i64
    %80 = llvm.add %79, %k0_copy overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %b[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %82 = llvm.load %81 {alignment = 4 : i64} : !llvm.ptr -> f32
    %83 = llvm.add %j_panel, %8 overflow<nsw> : i64
    %84 = llvm.mul %83, %b_stride0 overflow<nsw> : i64
    %85 = llvm.add %84, %k0_copy overflow<nsw> : i64
    %86 = llvm.getelementptr inbounds %b[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> f32
    %88 = llvm.add %j_panel, %3 overflow<nsw> : i64
    %89 = llvm.mul %88, %b_stride0 overflow<nsw> : i64
    %90 = llvm.add %89, %k0_copy overflow<nsw> : i64
    %91 = llvm.getelementptr inbounds %b[%90] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %92 = llvm.load %91 {alignment = 4 : i64} : !llvm.ptr -> f32
    %93 = llvm.add %j_panel, %9 overflow<nsw> : i64
    %94 = llvm.mul %93, %b_stride0 overflow<nsw> : i64
    %95 = llvm.add %94, %k0_copy overflow<nsw> : i64
    %96 = llvm.getelementptr inbounds %b[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %97 = llvm.load %96 {alignment = 4 : i64} : !llvm.ptr -> f32
    %98 = llvm.mlir.poison : vector<8xf32>
    %99 = llvm.insertelement %62, %98[%5 : i64] : vector<8xf32>
    %100 = llvm.insertelement %67, %99[%2 : i64] : vector<8xf32>
    %101 = llvm.insertelement %72, %100[%4 : i64] : vector<8xf32>
    %102 = llvm.insertelement %77, %101[%7 : i64] : vector<8xf32>
    %103 = llvm.insertelement %82, %102[%1 : i64] : vector<8xf32>
    %104 = llvm.insertelement %87, %103[%8 : i64] : vector<8xf32>
    %105 = llvm.insertelement %92, %104[%3 : i64] : vector<8xf32>
    %106 = llvm.insertelement %97, %105[%9 : i64] : vector<8xf32>
    %107 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %108 = llvm.mul %107, %b_stride0 overflow<nsw> : i64
    %109 = llvm.add %108, %k0_copy overflow<nsw> : i64
    %110 = llvm.getelementptr inbounds %b[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %111 = llvm.load %110 {alignment = 4 : i64} : !llvm.ptr -> f32
    %112 = llvm.add %j_panel, %11 overflow<nsw> : i64
    %113 = llvm.mul %112, %b_stride0 overflow<nsw> : i64
    %114 = llvm.add %113, %k0_copy overflow<nsw> : i64
    %115 = llvm.getelementptr inbounds %b[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %116 = llvm.load %115 {alignment = 4 : i64} : !llvm.ptr -> f32
    %117 = llvm.add %j_panel, %12 overflow<nsw> : i64
    %118 = llvm.mul %117, %b_stride0 overflow<nsw> : i64
    %119 = llvm.add %118, %k0_copy overflow<nsw> : i64
    %120 = llvm.getelementptr inbounds %b[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %121 = llvm.load %120 {alignment = 4 : i64} : !llvm.ptr -> f32
    %122 = llvm.add %j_panel, %13 overflow<nsw> : i64
    %123 = llvm.mul %122, %b_stride0 overflow<nsw> : i64
    %124 = llvm.add %123, %k0_copy overflow<nsw> : i64
    %125 = llvm.getelementptr inbounds %b[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> f32
    %127 = llvm.add %j_panel, %14 overflow<nsw> : i64
    %128 = llvm.mul %127, %b_stride0 overflow<nsw> : i64
    %129 = llvm.add %128, %k0_copy overflow<nsw> : i64
    %130 = llvm.getelementptr inbounds %b[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %131 = llvm.load %130 {alignment = 4 : i64} : !llvm.ptr -> f32
    %132 = llvm.add %j_panel, %15 overflow<nsw> : i64
    %133 = llvm.mul %132, %b_stride0 overflow<nsw> : i64
    %134 = llvm.add %133, %k0_copy overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %b[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %136 = llvm.load %135 {alignment = 4 : i64} : !llvm.ptr -> f32
    %137 = llvm.add %j_panel, %16 overflow<nsw> : i64
    %138 = llvm.mul %137, %b_stride0 overflow<nsw> : i64
    %139 = llvm.add %138, %k0_copy overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %b[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %141 = llvm.load %140 {alignment = 4 : i64} : !llvm.ptr -> f32
    %142 = llvm.add %j_panel, %17 overflow<nsw> : i64
    %143 = llvm.mul %142, %b_stride0 overflow<nsw> : i64
    %144 = llvm.add %143, %k0_copy overflow<nsw> : i64
    %145 = llvm.getelementptr inbounds %b[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %146 = llvm.load %145 {alignment = 4 : i64} : !llvm.ptr -> f32
    %147 = llvm.mlir.poison : vector<8xf32>
    %148 = llvm.insertelement %111, %147[%5 : i64] : vector<8xf32>
    %149 = llvm.insertelement %116, %148[%2 : i64] : vector<8xf32>
    %150 = llvm.insertelement %121, %149[%4 : i64] : vector<8xf32>
    %151 = llvm.insertelement %126, %150[%7 : i64] : vector<8xf32>
    %152 = llvm.insertelement %131, %151[%1 : i64] : vector<8xf32>
    %153 = llvm.insertelement %136, %152[%8 : i64] : vector<8xf32>
    %154 = llvm.insertelement %141, %153[%3 : i64] : vector<8xf32>
    %155 = llvm.insertelement %146, %154[%9 : i64] : vector<8xf32>
    %156 = llvm.sub %k0_copy, %k0_piece overflow<nsw> : i64
    %157 = llvm.mul %156, %0 overflow<nsw> : i64
    %158 = llvm.getelementptr inbounds %b_copy[%157] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %106, %158 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %159 = llvm.add %5, %10 overflow<nsw> : i64
    %160 = llvm.add %157, %159 overflow<nsw> : i64
    %161 = llvm.getelementptr inbounds %b_copy[%160] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %155, %161 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %162 = llvm.add %k0_copy, %2 overflow<nsw> : i64
    %163 = llvm.icmp "slt" %162, %57 : i64
    llvm.cond_br %163, ^bb4(%162 : i64), ^bb5
  ^bb5:
    %164 = llvm.icmp "slt" %5, %43 : i64
    llvm.cond_br %164, ^bb6(%5 : i64), ^bb12
  ^bb6(%i_tile: i64):
    %165 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %165, ^bb7, ^bb8
  ^bb7:
    llvm.br ^bb9(%31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31, %31 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb8:
    %166 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %167 = llvm.add %166, %j_panel overflow<nsw> : i64
    %168 = llvm.getelementptr inbounds %out0[%167] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %169 = llvm.load %168 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %170 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %171 = llvm.add %166, %170 overflow<nsw> : i64
    %172 = llvm.getelementptr inbounds %out0[%171] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %173 = llvm.load %172 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %174 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %175 = llvm.mul %174, %b_size0 overflow<nsw> : i64
    %176 = llvm.add %175, %j_panel overflow<nsw> : i64
    %177 = llvm.getelementptr inbounds %out0[%176] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %178 = llvm.load %177 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %179 = llvm.add %175, %170 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %out0[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %181 = llvm.load %180 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %182 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %183 = llvm.mul %182, %b_size0 overflow<nsw> : i64
    %184 = llvm.add %183, %j_panel overflow<nsw> : i64
    %185 = llvm.getelementptr inbounds %out0[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %186 = llvm.load %185 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %187 = llvm.add %183, %170 overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %out0[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %189 = llvm.load %188 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %190 = llvm.add %i_tile, %7 overflow<nsw> : i64
    %191 = llvm.mul %190, %b_size0 overflow<nsw> : i64
    %192 = llvm.add %191, %j_panel overflow<nsw> : i64
    %193 = llvm.getelementptr inbounds %out0[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %194 = llvm.load %193 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %195 = llvm.add %191, %170 overflow<nsw> : i64
    %196 = llvm.getelementptr inbounds %out0[%195] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %197 = llvm.load %196 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %198 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %199 = llvm.mul %198, %b_size0 overflow<nsw> : i64
    %200 = llvm.add %199, %j_panel overflow<nsw> : i64
    %201 = llvm.getelementptr inbounds %out0[%200] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %202 = llvm.load %201 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %203 = llvm.add %199, %170 overflow<nsw> : i64
    %204 = llvm.getelementptr inbounds %out0[%203] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %205 = llvm.load %204 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %206 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %207 = llvm.mul %206, %b_size0 overflow<nsw> : i64
    %208 = llvm.add %207, %j_panel overflow<nsw> : i64
    %209 = llvm.getelementptr inbounds %out0[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %210 = llvm.load %209 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %211 = llvm.add %207, %170 overflow<nsw> : i64
    %212 = llvm.getelementptr inbounds %out0[%211] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %213 = llvm.load %212 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb9(%169, %173, %178, %181, %186, %189, %194, %197, %202, %205, %210, %213 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb9(%214: vector<8xf32>, %215: vector<8xf32>, %216: vector<8xf32>, %217: vector<8xf32>, %218: vector<8xf32>, %219: vector<8xf32>, %220: vector<8xf32>, %221: vector<8xf32>, %222: vector<8xf32>, %223: vector<8xf32>, %224: vector<8xf32>, %225: vector<8xf32>):
    %226 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %227 = llvm.intr.smin(%226, %a_stride0) : (i64, i64) -> i64
    %228 = llvm.icmp "slt" %k0_piece, %227 : i64
    llvm.cond_br %228, ^bb10(%k0_piece, %214, %215, %216, %217, %218, %219, %220, %221, %222, %223, %224, %225 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%214, %215, %216, %217, %218, %219, %220, %221, %222, %223, %224, %225 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb10(%k0: i64, %229: vector<8xf32>, %230: vector<8xf32>, %231: vector<8xf32>, %232: vector<8xf32>, %233: vector<8xf32>, %234: vector<8xf32>, %235: vector<8xf32>, %236: vector<8xf32>, %237: vector<8xf32>, %238: vector<8xf32>, %239: vector<8xf32>, %240: vector<8xf32>):
    %241 = llvm.mul %i_tile, %a_stride0 overflow<nsw> : i64
    %242 = llvm.add %241, %k0 overflow<nsw> : i64
    %243 = llvm.getelementptr inbounds %a[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %244 = llvm.load %243 {alignment = 4 : i64} : !llvm.ptr -> f32
    %245 = llvm.mlir.poison : vector<8xf32>
    %246 = llvm.insertelement %244, %245[%5 : i64] : vector<8xf32>
    %247 = llvm.shufflevector %246, %245 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %248 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %249 = llvm.mul %248, %a_stride0 overflow<nsw> : i64
    %250 = llvm.add %249, %k0 overflow<nsw> : i64
    %251 = llvm.getelementptr inbounds %a[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %252 = llvm.load %251 {alignment = 4 : i64} : !llvm.ptr -> f32
    %253 = llvm.mlir.poison : vector<8xf32>
    %254 = llvm.insertelement %252, %253[%5 : i64] : vector<8xf32>
    %255 = llvm.shufflevector %254, %253 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %256 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %257 = llvm.mul %256, %a_stride0 overflow<nsw> : i64
    %258 = llvm.add %257, %k0 overflow<nsw> : i64
    %259 = llvm.getelementptr inbounds %a[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %260 = llvm.load %259 {alignment = 4 : i64} : !llvm.ptr -> f32
    %261 = llvm.mlir.poison : vector<8xf32>
    %262 = llvm.insertelement %260, %261[%5 : i64] : vector<8xf32>
    %263 = llvm.shufflevector %262, %261 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %264 = llvm.add %i_tile, %7 overflow<nsw> : i64
    %265 = llvm.mul %264, %a_stride0 overflow<nsw> : i64
    %266 = llvm.add %265, %k0 overflow<nsw> : i64
    %267 = llvm.getelementptr inbounds %a[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %268 = llvm.load %267 {alignment = 4 : i64} : !llvm.ptr -> f32
    %269 = llvm.mlir.poison : vector<8xf32>
    %270 = llvm.insertelement %268, %269[%5 : i64] : vector<8xf32>
    %271 = llvm.shufflevector %270, %269 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %272 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %273 = llvm.mul %272, %a_stride0 overflow<nsw> : i64
    %274 = llvm.add %273, %k0 overflow<nsw> : i64
    %275 = llvm.getelementptr inbounds %a[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %276 = llvm.load %275 {alignment = 4 : i64} : !llvm.ptr -> f32
    %277 = llvm.mlir.poison : vector<8xf32>
    %278 = llvm.insertelement %276, %277[%5 : i64] : vector<8xf32>
    %279 = llvm.shufflevector %278, %277 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %280 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %281 = llvm.mul %280, %a_stride0 overflow<nsw> : i64
    %282 = llvm.add %281, %k0 overflow<nsw> : i64
    %283 = llvm.getelementptr inbounds %a[%282] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %284 = llvm.load %283 {alignment = 4 : i64} : !llvm.ptr -> f32
    %285 = llvm.mlir.poison : vector<8xf32>
    %286 = llvm.insertelement %284, %285[%5 : i64] : vector<8xf32>
    %287 = llvm.shufflevector %286, %285 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %288 = llvm.sub %k0, %k0_piece overflow<nsw> : i64
    %289 = llvm.mul %288, %0 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %b_copy[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %291 = llvm.load %290 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %292 = llvm.add %5, %10 overflow<nsw> : i64
    %293 = llvm.add %289, %292 overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %b_copy[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %295 = llvm.load %294 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %296 = llvm.fsub %247, %291 : vector<8xf32>
    %297 = llvm.fsub %247, %295 : vector<8xf32>
    %298 = llvm.fsub %255, %291 : vector<8xf32>
    %299 = llvm.fsub %255, %295 : vector<8xf32>
    %300 = llvm.fsub %263, %291 : vector<8xf32>
    %301 = llvm.fsub %263, %295 : vector<8xf32>
    %302 = llvm.fsub %271, %291 : vector<8xf32>
    %303 = llvm.fsub %271, %295 : vector<8xf32>
    %304 = llvm.fsub %279, %291 : vector<8xf32>
    %305 = llvm.fsub %279, %295 : vector<8xf32>
    %306 = llvm.fsub %287, %291 : vector<8xf32>
    %307 = llvm.fsub %287, %295 : vector<8xf32>
    %308 = llvm.fmul %296, %296 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %309 = llvm.fmul %297, %297 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %310 = llvm.fmul %298, %298 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %311 = llvm.fmul %299, %299 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %312 = llvm.fmul %300, %300 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %313 = llvm.fmul %301, %301 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %314 = llvm.fmul %302, %302 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %315 = llvm.fmul %303, %303 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %316 = llvm.fmul %304, %304 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %317 = llvm.fmul %305, %305 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %318 = llvm.fmul %306, %306 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %319 = llvm.fmul %307, %307 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %320 = llvm.fadd %229, %308 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %321 = llvm.fadd %230, %309 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %322 = llvm.fadd %231, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %323 = llvm.fadd %232, %311 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %324 = llvm.fadd %233, %312 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %325 = llvm.fadd %234, %313 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %326 = llvm.fadd %235, %314 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %327 = llvm.fadd %236, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %328 = llvm.fadd %237, %316 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %329 = llvm.fadd %238, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %330 = llvm.fadd %239, %318 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %331 = llvm.fadd %240, %319 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %332 = llvm.add %k0, %2 overflow<nsw> : i64
    %333 = llvm.icmp "slt" %332, %227 : i64
    llvm.cond_br %333, ^bb10(%332, %320, %321, %322, %323, %324, %325, %326, %327, %328, %329, %330, %331 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb11(%320, %321, %322, %323, %324, %325, %326, %327, %328, %329, %330, %331 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb11(%334: vector<8xf32>, %335: vector<8xf32>, %336: vector<8xf32>, %337: vector<8xf32>, %338: vector<8xf32>, %339: vector<8xf32>, %340: vector<8xf32>, %341: vector<8xf32>, %342: vector<8xf32>, %343: vector<8xf32>, %344: vector<8xf32>, %345: vector<8xf32>):
    %346 = llvm.mul %i_tile, %b_size0 overflow<nsw> : i64
    %347 = llvm.add %346, %j_panel overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %out0[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %334, %348 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %349 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %350 = llvm.add %346, %349 overflow<nsw> : i64
    %351 = llvm.getelementptr inbounds %out0[%350] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %335, %351 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %352 = llvm.add %i_tile, %2 overflow<nsw> : i64
    %353 = llvm.mul %352, %b_size0 overflow<nsw> : i64
    %354 = llvm.add %353, %j_panel overflow<nsw> : i64
    %355 = llvm.getelementptr inbounds %out0[%354] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %336, %355 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %356 = llvm.add %353, %349 overflow<nsw> : i64
    %357 = llvm.getelementptr inbounds %out0[%356] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %337, %357 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %358 = llvm.add %i_tile, %4 overflow<nsw> : i64
    %359 = llvm.mul %358, %b_size0 overflow<nsw> : i64
    %360 = llvm.add %359, %j_panel overflow<nsw> : i64
    %361 = llvm.getelementptr inbounds %out0[%360] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %338, %361 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %362 = llvm.add %359, %349 overflow<nsw> : i64
    %363 = llvm.getelementptr inbounds %out0[%362] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %339, %363 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %364 = llvm.add %i_tile, %7 overflow<nsw> : i64
    %365 = llvm.mul %364, %b_size0 overflow<nsw> : i64
    %366 = llvm.add %365, %j_panel overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %out0[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %340, %367 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %368 = llvm.add %365, %349 overflow<nsw> : i64
    %369 = llvm.getelementptr inbounds %out0[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %341, %369 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %370 = llvm.add %i_tile, %1 overflow<nsw> : i64
    %371 = llvm.mul %370, %b_size0 overflow<nsw> : i64
    %372 = llvm.add %371, %j_panel overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %out0[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %342, %373 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %374 = llvm.add %371, %349 overflow<nsw> : i64
    %375 = llvm.getelementptr inbounds %out0[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %343, %375 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %376 = llvm.add %i_tile, %8 overflow<nsw> : i64
    %377 = llvm.mul %376, %b_size0 overflow<nsw> : i64
    %378 = llvm.add %377, %j_panel overflow<nsw> : i64
    %379 = llvm.getelementptr inbounds %out0[%378] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %344, %379 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %380 = llvm.add %377, %349 overflow<nsw> : i64
    %381 = llvm.getelementptr inbounds %out0[%380] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %345, %381 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %382 = llvm.add %i_tile, %3 overflow<nsw> : i64
    %383 = llvm.icmp "slt" %382, %43 : i64
    llvm.cond_br %383, ^bb6(%382 : i64), ^bb12
  ^bb12:
    %384 = llvm.icmp "slt" %43, %47 : i64
    llvm.cond_br %384, ^bb13(%43 : i64), ^bb19
  ^bb13(%i_below_tile: i64):
    %385 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %385, ^bb14, ^bb15
  ^bb14:
    llvm.br ^bb16(%31, %31, %31, %31, %31, %31, %31, %31 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb15:
    %386 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %387 = llvm.add %386, %j_panel overflow<nsw> : i64
    %388 = llvm.getelementptr inbounds %out0[%387] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %389 = llvm.load %388 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %390 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %391 = llvm.add %386, %390 overflow<nsw> : i64
    %392 = llvm.getelementptr inbounds %out0[%391] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %393 = llvm.load %392 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %394 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %395 = llvm.mul %394, %b_size0 overflow<nsw> : i64
    %396 = llvm.add %395, %j_panel overflow<nsw> : i64
    %397 = llvm.getelementptr inbounds %out0[%396] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %398 = llvm.load %397 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %399 = llvm.add %395, %390 overflow<nsw> : i64
    %400 = llvm.getelementptr inbounds %out0[%399] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %401 = llvm.load %400 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %402 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %403 = llvm.mul %402, %b_size0 overflow<nsw> : i64
    %404 = llvm.add %403, %j_panel overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %out0[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %406 = llvm.load %405 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %407 = llvm.add %403, %390 overflow<nsw> : i64
    %408 = llvm.getelementptr inbounds %out0[%407] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %409 = llvm.load %408 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %410 = llvm.add %i_below_tile, %7 overflow<nsw> : i64
    %411 = llvm.mul %410, %b_size0 overflow<nsw> : i64
    %412 = llvm.add %411, %j_panel overflow<nsw> : i64
    %413 = llvm.getelementptr inbounds %out0[%412] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %414 = llvm.load %413 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %415 = llvm.add %411, %390 overflow<nsw> : i64
    %416 = llvm.getelementptr inbounds %out0[%415] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %417 = llvm.load %416 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb16(%389, %393, %398, %401, %406, %409, %414, %417 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb16(%418: vector<8xf32>, %419: vector<8xf32>, %420: vector<8xf32>, %421: vector<8xf32>, %422: vector<8xf32>, %423: vector<8xf32>, %424: vector<8xf32>, %425: vector<8xf32>):
    %426 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %427 = llvm.intr.smin(%426, %a_stride0) : (i64, i64) -> i64
    %428 = llvm.icmp "slt" %k0_piece, %427 : i64
    llvm.cond_br %428, ^bb17(%k0_piece, %418, %419, %420, %421, %422, %423, %424, %425 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb18(%418, %419, %420, %421, %422, %423, %424, %425 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb17(%k0_below: i64, %429: vector<8xf32>, %430: vector<8xf32>, %431: vector<8xf32>, %432: vector<8xf32>, %433: vector<8xf32>, %434: vector<8xf32>, %435: vector<8xf32>, %436: vector<8xf32>):
    %437 = llvm.mul %i_below_tile, %a_stride0 overflow<nsw> : i64
    %438 = llvm.add %437, %k0_below overflow<nsw> : i64
    %439 = llvm.getelementptr inbounds %a[%438] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %440 = llvm.load %439 {alignment = 4 : i64} : !llvm.ptr -> f32
    %441 = llvm.mlir.poison : vector<8xf32>
    %442 = llvm.insertelement %440, %441[%5 : i64] : vector<8xf32>
    %443 = llvm.shufflevector %442, %441 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %444 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %445 = llvm.mul %444, %a_stride0 overflow<nsw> : i64
    %446 = llvm.add %445, %k0_below overflow<nsw> : i64
    %447 = llvm.getelementptr inbounds %a[%446] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %448 = llvm.load %447 {alignment = 4 : i64} : !llvm.ptr -> f32
    %449 = llvm.mlir.poison : vector<8xf32>
    %450 = llvm.insertelement %448, %449[%5 : i64] : vector<8xf32>
    %451 = llvm.shufflevector %450, %449 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %452 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %453 = llvm.mul %452, %a_stride0 overflow<nsw> : i64
    %454 = llvm.add %453, %k0_below overflow<nsw> : i64
    %455 = llvm.getelementptr inbounds %a[%454] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %456 = llvm.load %455 {alignment = 4 : i64} : !llvm.ptr -> f32
    %457 = llvm.mlir.poison : vector<8xf32>
    %458 = llvm.insertelement %456, %457[%5 : i64] : vector<8xf32>
    %459 = llvm.shufflevector %458, %457 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %460 = llvm.add %i_below_tile, %7 overflow<nsw> : i64
    %461 = llvm.mul %460, %a_stride0 overflow<nsw> : i64
    %462 = llvm.add %461, %k0_below overflow<nsw> : i64
    %463 = llvm.getelementptr inbounds %a[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %464 = llvm.load %463 {alignment = 4 : i64} : !llvm.ptr -> f32
    %465 = llvm.mlir.poison : vector<8xf32>
    %466 = llvm.insertelement %464, %465[%5 : i64] : vector<8xf32>
    %467 = llvm.shufflevector %466, %465 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %468 = llvm.sub %k0_below, %k0_piece overflow<nsw> : i64
    %469 = llvm.mul %468, %0 overflow<nsw> : i64
    %470 = llvm.getelementptr inbounds %b_copy[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %471 = llvm.load %470 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %472 = llvm.add %5, %10 overflow<nsw> : i64
    %473 = llvm.add %469, %472 overflow<nsw> : i64
    %474 = llvm.getelementptr inbounds %b_copy[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %475 = llvm.load %474 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %476 = llvm.fsub %443, %471 : vector<8xf32>
    %477 = llvm.fsub %443, %475 : vector<8xf32>
    %478 = llvm.fsub %451, %471 : vector<8xf32>
    %479 = llvm.fsub %451, %475 : vector<8xf32>
    %480 = llvm.fsub %459, %471 : vector<8xf32>
    %481 = llvm.fsub %459, %475 : vector<8xf32>
    %482 = llvm.fsub %467, %471 : vector<8xf32>
    %483 = llvm.fsub %467, %475 : vector<8xf32>
    %484 = llvm.fmul %476, %476 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %485 = llvm.fmul %477, %477 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %486 = llvm.fmul %478, %478 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %487 = llvm.fmul %479, %479 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %488 = llvm.fmul %480, %480 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %489 = llvm.fmul %481, %481 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %490 = llvm.fmul %482, %482 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %491 = llvm.fmul %483, %483 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %492 = llvm.fadd %429, %484 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %493 = llvm.fadd %430, %485 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %494 = llvm.fadd %431, %486 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %495 = llvm.fadd %432, %487 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %496 = llvm.fadd %433, %488 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %497 = llvm.fadd %434, %489 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %498 = llvm.fadd %435, %490 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %499 = llvm.fadd %436, %491 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %500 = llvm.add %k0_below, %2 overflow<nsw> : i64
    %501 = llvm.icmp "slt" %500, %427 : i64
    llvm.cond_br %501, ^bb17(%500, %492, %493, %494, %495, %496, %497, %498, %499 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb18(%492, %493, %494, %495, %496, %497, %498, %499 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb18(%502: vector<8xf32>, %503: vector<8xf32>, %504: vector<8xf32>, %505: vector<8xf32>, %506: vector<8xf32>, %507: vector<8xf32>, %508: vector<8xf32>, %509: vector<8xf32>):
    %510 = llvm.mul %i_below_tile, %b_size0 overflow<nsw> : i64
    %511 = llvm.add %510, %j_panel overflow<nsw> : i64
    %512 = llvm.getelementptr inbounds %out0[%511] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %502, %512 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %513 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %514 = llvm.add %510, %513 overflow<nsw> : i64
    %515 = llvm.getelementptr inbounds %out0[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %503, %515 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %516 = llvm.add %i_below_tile, %2 overflow<nsw> : i64
    %517 = llvm.mul %516, %b_size0 overflow<nsw> : i64
    %518 = llvm.add %517, %j_panel overflow<nsw> : i64
    %519 = llvm.getelementptr inbounds %out0[%518] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %504, %519 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %520 = llvm.add %517, %513 overflow<nsw> : i64
    %521 = llvm.getelementptr inbounds %out0[%520] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %505, %521 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %522 = llvm.add %i_below_tile, %4 overflow<nsw> : i64
    %523 = llvm.mul %522, %b_size0 overflow<nsw> : i64
    %524 = llvm.add %523, %j_panel overflow<nsw> : i64
    %525 = llvm.getelementptr inbounds %out0[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %506, %525 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %526 = llvm.add %523, %513 overflow<nsw> : i64
    %527 = llvm.getelementptr inbounds %out0[%526] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %507, %527 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %528 = llvm.add %i_below_tile, %7 overflow<nsw> : i64
    %529 = llvm.mul %528, %b_size0 overflow<nsw> : i64
    %530 = llvm.add %529, %j_panel overflow<nsw> : i64
    %531 = llvm.getelementptr inbounds %out0[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %508, %531 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %532 = llvm.add %529, %513 overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %out0[%532] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %509, %533 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %534 = llvm.add %i_below_tile, %1 overflow<nsw> : i64
    %535 = llvm.icmp "slt" %534, %47 : i64
    llvm.cond_br %535, ^bb13(%534 : i64), ^bb19
  ^bb19:
    %536 = llvm.icmp "slt" %47, %51 : i64
    llvm.cond_br %536, ^bb20(%47 : i64), ^bb26
  ^bb20(%i_below_below_tile: i64):
    %537 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %537, ^bb21, ^bb22
  ^bb21:
    llvm.br ^bb23(%31, %31, %31, %31 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb22:
    %538 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %539 = llvm.add %538, %j_panel overflow<nsw> : i64
    %540 = llvm.getelementptr inbounds %out0[%539] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %541 = llvm.load %540 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %542 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %543 = llvm.add %538, %542 overflow<nsw> : i64
    %544 = llvm.getelementptr inbounds %out0[%543] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %545 = llvm.load %544 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %546 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %547 = llvm.mul %546, %b_size0 overflow<nsw> : i64
    %548 = llvm.add %547, %j_panel overflow<nsw> : i64
    %549 = llvm.getelementptr inbounds %out0[%548] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %550 = llvm.load %549 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %551 = llvm.add %547, %542 overflow<nsw> : i64
    %552 = llvm.getelementptr inbounds %out0[%551] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %553 = llvm.load %552 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb23(%541, %545, %550, %553 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb23(%554: vector<8xf32>, %555: vector<8xf32>, %556: vector<8xf32>, %557: vector<8xf32>):
    %558 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %559 = llvm.intr.smin(%558, %a_stride0) : (i64, i64) -> i64
    %560 = llvm.icmp "slt" %k0_piece, %559 : i64
    llvm.cond_br %560, ^bb24(%k0_piece, %554, %555, %556, %557 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb25(%554, %555, %556, %557 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb24(%k0_below_below: i64, %561: vector<8xf32>, %562: vector<8xf32>, %563: vector<8xf32>, %564: vector<8xf32>):
    %565 = llvm.mul %i_below_below_tile, %a_stride0 overflow<nsw> : i64
    %566 = llvm.add %565, %k0_below_below overflow<nsw> : i64
    %567 = llvm.getelementptr inbounds %a[%566] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %568 = llvm.load %567 {alignment = 4 : i64} : !llvm.ptr -> f32
    %569 = llvm.mlir.poison : vector<8xf32>
    %570 = llvm.insertelement %568, %569[%5 : i64] : vector<8xf32>
    %571 = llvm.shufflevector %570, %569 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %572 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %573 = llvm.mul %572, %a_stride0 overflow<nsw> : i64
    %574 = llvm.add %573, %k0_below_below overflow<nsw> : i64
    %575 = llvm.getelementptr inbounds %a[%574] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %576 = llvm.load %575 {alignment = 4 : i64} : !llvm.ptr -> f32
    %577 = llvm.mlir.poison : vector<8xf32>
    %578 = llvm.insertelement %576, %577[%5 : i64] : vector<8xf32>
    %579 = llvm.shufflevector %578, %577 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %580 = llvm.sub %k0_below_below, %k0_piece overflow<nsw> : i64
    %581 = llvm.mul %580, %0 overflow<nsw> : i64
    %582 = llvm.getelementptr inbounds %b_copy[%581] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %583 = llvm.load %582 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %584 = llvm.add %5, %10 overflow<nsw> : i64
    %585 = llvm.add %581, %584 overflow<nsw> : i64
    %586 = llvm.getelementptr inbounds %b_copy[%585] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %587 = llvm.load %586 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %588 = llvm.fsub %571, %583 : vector<8xf32>
    %589 = llvm.fsub %571, %587 : vector<8xf32>
    %590 = llvm.fsub %579, %583 : vector<8xf32>
    %591 = llvm.fsub %579, %587 : vector<8xf32>
    %592 = llvm.fmul %588, %588 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %593 = llvm.fmul %589, %589 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %594 = llvm.fmul %590, %590 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %595 = llvm.fmul %591, %591 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %596 = llvm.fadd %561, %592 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %597 = llvm.fadd %562, %593 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %598 = llvm.fadd %563, %594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %599 = llvm.fadd %564, %595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %600 = llvm.add %k0_below_below, %2 overflow<nsw> : i64
    %601 = llvm.icmp "slt" %600, %559 : i64
    llvm.cond_br %601, ^bb24(%600, %596, %597, %598, %599 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb25(%596, %597, %598, %599 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb25(%602: vector<8xf32>, %603: vector<8xf32>, %604: vector<8xf32>, %605: vector<8xf32>):
    %606 = llvm.mul %i_below_below_tile, %b_size0 overflow<nsw> : i64
    %607 = llvm.add %606, %j_panel overflow<nsw> : i64
    %608 = llvm.getelementptr inbounds %out0[%607] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %602, %608 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %609 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %610 = llvm.add %606, %609 overflow<nsw> : i64
    %611 = llvm.getelementptr inbounds %out0[%610] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %603, %611 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %612 = llvm.add %i_below_below_tile, %2 overflow<nsw> : i64
    %613 = llvm.mul %612, %b_size0 overflow<nsw> : i64
    %614 = llvm.add %613, %j_panel overflow<nsw> : i64
    %615 = llvm.getelementptr inbounds %out0[%614] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %604, %615 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %616 = llvm.add %613, %609 overflow<nsw> : i64
    %617 = llvm.getelementptr inbounds %out0[%616] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %605, %617 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %618 = llvm.add %i_below_below_tile, %4 overflow<nsw> : i64
    %619 = llvm.icmp "slt" %618, %51 : i64
    llvm.cond_br %619, ^bb20(%618 : i64), ^bb26
  ^bb26:
    %620 = llvm.icmp "slt" %51, %a_size0 : i64
    llvm.cond_br %620, ^bb27(%51 : i64), ^bb33
  ^bb27(%i_below_below_below_tile: i64):
    %621 = llvm.icmp "eq" %k0_piece, %5 : i64
    llvm.cond_br %621, ^bb28, ^bb29
  ^bb28:
    llvm.br ^bb30(%31, %31 : vector<8xf32>, vector<8xf32>)
  ^bb29:
    %622 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %623 = llvm.add %622, %j_panel overflow<nsw> : i64
    %624 = llvm.getelementptr inbounds %out0[%623] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %625 = llvm.load %624 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %626 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %627 = llvm.add %622, %626 overflow<nsw> : i64
    %628 = llvm.getelementptr inbounds %out0[%627] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %629 = llvm.load %628 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    llvm.br ^bb30(%625, %629 : vector<8xf32>, vector<8xf32>)
  ^bb30(%630: vector<8xf32>, %631: vector<8xf32>):
    %632 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %633 = llvm.intr.smin(%632, %a_stride0) : (i64, i64) -> i64
    %634 = llvm.icmp "slt" %k0_piece, %633 : i64
    llvm.cond_br %634, ^bb31(%k0_piece, %630, %631 : i64, vector<8xf32>, vector<8xf32>), ^bb32(%630, %631 : vector<8xf32>, vector<8xf32>)
  ^bb31(%k0_below_below_below: i64, %635: vector<8xf32>, %636: vector<8xf32>):
    %637 = llvm.mul %i_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %638 = llvm.add %637, %k0_below_below_below overflow<nsw> : i64
    %639 = llvm.getelementptr inbounds %a[%638] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %640 = llvm.load %639 {alignment = 4 : i64} : !llvm.ptr -> f32
    %641 = llvm.mlir.poison : vector<8xf32>
    %642 = llvm.insertelement %640, %641[%5 : i64] : vector<8xf32>
    %643 = llvm.shufflevector %642, %641 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %644 = llvm.sub %k0_below_below_below, %k0_piece overflow<nsw> : i64
    %645 = llvm.mul %644, %0 overflow<nsw> : i64
    %646 = llvm.getelementptr inbounds %b_copy[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %647 = llvm.load %646 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %648 = llvm.add %5, %10 overflow<nsw> : i64
    %649 = llvm.add %645, %648 overflow<nsw> : i64
    %650 = llvm.getelementptr inbounds %b_copy[%649] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %651 = llvm.load %650 {alignment = 4 : i64} : !llvm.ptr -> vector<8xf32>
    %652 = llvm.fsub %643, %647 : vector<8xf32>
    %653 = llvm.fsub %643, %651 : vector<8xf32>
    %654 = llvm.fmul %652, %652 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %655 = llvm.fmul %653, %653 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %656 = llvm.fadd %635, %654 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %657 = llvm.fadd %636, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %658 = llvm.add %k0_below_below_below, %2 overflow<nsw> : i64
    %659 = llvm.icmp "slt" %658, %633 : i64
    llvm.cond_br %659, ^bb31(%658, %656, %657 : i64, vector<8xf32>, vector<8xf32>), ^bb32(%656, %657 : vector<8xf32>, vector<8xf32>)
  ^bb32(%660: vector<8xf32>, %661: vector<8xf32>):
    %662 = llvm.mul %i_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %663 = llvm.add %662, %j_panel overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %out0[%663] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %660, %664 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %665 = llvm.add %j_panel, %10 overflow<nsw> : i64
    %666 = llvm.add %662, %665 overflow<nsw> : i64
    %667 = llvm.getelementptr inbounds %out0[%666] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %661, %667 {alignment = 4 : i64} : vector<8xf32>, !llvm.ptr
    %668 = llvm.add %i_below_below_below_tile, %2 overflow<nsw> : i64
    %669 = llvm.icmp "slt" %668, %a_size0 : i64
    llvm.cond_br %669, ^bb27(%668 : i64), ^bb33
  ^bb33:
    llvm.call @free(%b_copy) : (!llvm.ptr) -> ()
    %670 = llvm.add %k0_piece, %6 overflow<nsw> : i64
    %671 = llvm.icmp "slt" %670, %34 : i64
    llvm.cond_br %671, ^bb2(%670 : i64), ^bb34
  ^bb34:
    %672 = llvm.add %j_panel, %0 overflow<nsw> : i64
    %673 = llvm.icmp "slt" %672, %33 : i64
    llvm.cond_br %673, ^bb1(%672 : i64), ^bb35
  ^bb35:
    %674 = llvm.intr.smax(%a_stride0, %2) : (i64, i64) -> i64
    %675 = llvm.icmp "slt" %33, %b_size0 : i64
    llvm.cond_br %675, ^bb36(%33 : i64), ^bb72
  ^bb36(%j_right_panel: i64):
    %676 = llvm.add %j_right_panel, %10 overflow<nsw> : i64
    %677 = llvm.sub %676, %j_right_panel overflow<nsw> : i64
    %678 = llvm.sub %b_size0, %j_right_panel overflow<nsw> : i64
    %679 = llvm.intr.smin(%677, %678) : (i64, i64) -> i64
    %680 = llvm.intr.smin(%679, %10) : (i64, i64) -> i64
    %681 = llvm.intr.smax(%680, %5) : (i64, i64) -> i64
    %682 = llvm.trunc %681 : i64 to i32
    %683 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %684 = llvm.mlir.poison : vector<8xi32>
    %685 = llvm.insertelement %682, %684[%5 : i64] : vector<8xi32>
    %686 = llvm.shufflevector %685, %684 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %687 = llvm.icmp "slt" %683, %686 : vector<8xi32>
    %688 = llvm.intr.smin(%679, %10) : (i64, i64) -> i64
    %689 = llvm.intr.smax(%688, %5) : (i64, i64) -> i64
    %690 = llvm.trunc %689 : i64 to i32
    %691 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %692 = llvm.mlir.poison : vector<8xi32>
    %693 = llvm.insertelement %690, %692[%5 : i64] : vector<8xi32>
    %694 = llvm.shufflevector %693, %692 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %695 = llvm.icmp "slt" %691, %694 : vector<8xi32>
    %696 = llvm.intr.smin(%677, %678) : (i64, i64) -> i64
    %697 = llvm.intr.smin(%696, %10) : (i64, i64) -> i64
    %698 = llvm.intr.smax(%697, %5) : (i64, i64) -> i64
    %699 = llvm.trunc %698 : i64 to i32
    %700 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %701 = llvm.mlir.poison : vector<8xi32>
    %702 = llvm.insertelement %699, %701[%5 : i64] : vector<8xi32>
    %703 = llvm.shufflevector %702, %701 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %704 = llvm.icmp "slt" %700, %703 : vector<8xi32>
    %705 = llvm.intr.smin(%696, %10) : (i64, i64) -> i64
    %706 = llvm.intr.smax(%705, %5) : (i64, i64) -> i64
    %707 = llvm.trunc %706 : i64 to i32
    %708 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %709 = llvm.mlir.poison : vector<8xi32>
    %710 = llvm.insertelement %707, %709[%5 : i64] : vector<8xi32>
    %711 = llvm.shufflevector %710, %709 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %712 = llvm.icmp "slt" %708, %711 : vector<8xi32>
    %713 = llvm.intr.smin(%677, %678) : (i64, i64) -> i64
    %714 = llvm.intr.smin(%713, %10) : (i64, i64) -> i64
    %715 = llvm.intr.smax(%714, %5) : (i64, i64) -> i64
    %716 = llvm.trunc %715 : i64 to i32
    %717 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %718 = llvm.mlir.poison : vector<8xi32>
    %719 = llvm.insertelement %716, %718[%5 : i64] : vector<8xi32>
    %720 = llvm.shufflevector %719, %718 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %721 = llvm.icmp "slt" %717, %720 : vector<8xi32>
    %722 = llvm.intr.smin(%713, %10) : (i64, i64) -> i64
    %723 = llvm.intr.smax(%722, %5) : (i64, i64) -> i64
    %724 = llvm.trunc %723 : i64 to i32
    %725 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %726 = llvm.mlir.poison : vector<8xi32>
    %727 = llvm.insertelement %724, %726[%5 : i64] : vector<8xi32>
    %728 = llvm.shufflevector %727, %726 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %729 = llvm.icmp "slt" %725, %728 : vector<8xi32>
    %730 = llvm.intr.smin(%677, %678) : (i64, i64) -> i64
    %731 = llvm.intr.smin(%730, %10) : (i64, i64) -> i64
    %732 = llvm.intr.smax(%731, %5) : (i64, i64) -> i64
    %733 = llvm.trunc %732 : i64 to i32
    %734 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %735 = llvm.mlir.poison : vector<8xi32>
    %736 = llvm.insertelement %733, %735[%5 : i64] : vector<8xi32>
    %737 = llvm.shufflevector %736, %735 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %738 = llvm.icmp "slt" %734, %737 : vector<8xi32>
    %739 = llvm.intr.smin(%730, %10) : (i64, i64) -> i64
    %740 = llvm.intr.smax(%739, %5) : (i64, i64) -> i64
    %741 = llvm.trunc %740 : i64 to i32
    %742 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %743 = llvm.mlir.poison : vector<8xi32>
    %744 = llvm.insertelement %741, %743[%5 : i64] : vector<8xi32>
    %745 = llvm.shufflevector %744, %743 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %746 = llvm.icmp "slt" %742, %745 : vector<8xi32>
    %747 = llvm.icmp "slt" %5, %674 : i64
    llvm.cond_br %747, ^bb37(%5 : i64), ^bb71
  ^bb37(%k0_right_piece: i64):
    %b_copy_1 = llvm.call @aligned_alloc(%21, %20) : (i64, i64) -> !llvm.ptr
    %748 = llvm.mlir.zero : !llvm.ptr
    %749 = llvm.icmp "ne" %b_copy_1, %748 : !llvm.ptr
    llvm.cond_br %749, ^bb38, ^bb80(%22 : i32)
  ^bb38:
    %750 = llvm.add %k0_right_piece, %18 overflow<nsw> : i64
    %751 = llvm.intr.smin(%750, %a_stride0) : (i64, i64) -> i64
    %752 = llvm.icmp "slt" %k0_right_piece, %751 : i64
    llvm.cond_br %752, ^bb39(%k0_right_piece : i64), ^bb42
  ^bb39(%k0_right_copy: i64):
    %753 = llvm.add %j_right_panel, %10 overflow<nsw> : i64
    %754 = llvm.intr.smin(%753, %b_size0) : (i64, i64) -> i64
    %755 = llvm.icmp "slt" %j_right_panel, %754 : i64
    llvm.cond_br %755, ^bb40(%j_right_panel : i64), ^bb41
  ^bb40(%j_right_copy: i64):
    %756 = llvm.mul %j_right_copy, %b_stride0 overflow<nsw> : i64
    %757 = llvm.add %756, %k0_right_copy overflow<nsw> : i64
    %758 = llvm.getelementptr inbounds %b[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %759 = llvm.load %758 {alignment = 4 : i64} : !llvm.ptr -> f32
    %760 = llvm.sub %k0_right_copy, %k0_right_piece overflow<nsw> : i64
    %761 = llvm.sub %j_right_copy, %j_right_panel overflow<nsw> : i64
    %762 = llvm.mul %760, %10 overflow<nsw> : i64
    %763 = llvm.add %762, %761 overflow<nsw> : i64
    %764 = llvm.getelementptr inbounds %b_copy_1[%763] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.store %759, %764 {alignment = 4 : i64} : f32, !llvm.ptr
    %765 = llvm.add %j_right_copy, %2 overflow<nsw> : i64
    %766 = llvm.icmp "slt" %765, %754 : i64
    llvm.cond_br %766, ^bb40(%765 : i64), ^bb41
  ^bb41:
    %767 = llvm.add %k0_right_copy, %2 overflow<nsw> : i64
    %768 = llvm.icmp "slt" %767, %751 : i64
    llvm.cond_br %768, ^bb39(%767 : i64), ^bb42
  ^bb42:
    %769 = llvm.icmp "slt" %5, %43 : i64
    llvm.cond_br %769, ^bb43(%5 : i64), ^bb49
  ^bb43(%i_right_tile: i64):
    %770 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %770, ^bb44, ^bb45
  ^bb44:
    llvm.br ^bb46(%31, %31, %31, %31, %31, %31 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb45:
    %771 = llvm.intr.smin(%679, %10) : (i64, i64) -> i64
    %772 = llvm.intr.smax(%771, %5) : (i64, i64) -> i64
    %773 = llvm.trunc %772 : i64 to i32
    %774 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %775 = llvm.mlir.poison : vector<8xi32>
    %776 = llvm.insertelement %773, %775[%5 : i64] : vector<8xi32>
    %777 = llvm.shufflevector %776, %775 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %778 = llvm.icmp "slt" %774, %777 : vector<8xi32>
    %779 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %780 = llvm.add %779, %j_right_panel overflow<nsw> : i64
    %781 = llvm.getelementptr inbounds %out0[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %782 = llvm.intr.masked.load %781, %778, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %783 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %784 = llvm.mul %783, %b_size0 overflow<nsw> : i64
    %785 = llvm.add %784, %j_right_panel overflow<nsw> : i64
    %786 = llvm.getelementptr inbounds %out0[%785] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %787 = llvm.intr.masked.load %786, %778, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %788 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %789 = llvm.mul %788, %b_size0 overflow<nsw> : i64
    %790 = llvm.add %789, %j_right_panel overflow<nsw> : i64
    %791 = llvm.getelementptr inbounds %out0[%790] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %792 = llvm.intr.masked.load %791, %778, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %793 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %794 = llvm.mul %793, %b_size0 overflow<nsw> : i64
    %795 = llvm.add %794, %j_right_panel overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %out0[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %797 = llvm.intr.masked.load %796, %778, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %798 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %799 = llvm.mul %798, %b_size0 overflow<nsw> : i64
    %800 = llvm.add %799, %j_right_panel overflow<nsw> : i64
    %801 = llvm.getelementptr inbounds %out0[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %802 = llvm.intr.masked.load %801, %778, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %803 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %804 = llvm.mul %803, %b_size0 overflow<nsw> : i64
    %805 = llvm.add %804, %j_right_panel overflow<nsw> : i64
    %806 = llvm.getelementptr inbounds %out0[%805] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %807 = llvm.intr.masked.load %806, %778, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb46(%782, %787, %792, %797, %802, %807 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb46(%808: vector<8xf32>, %809: vector<8xf32>, %810: vector<8xf32>, %811: vector<8xf32>, %812: vector<8xf32>, %813: vector<8xf32>):
    %814 = llvm.add %k0_right_piece, %18 overflow<nsw> : i64
    %815 = llvm.intr.smin(%814, %a_stride0) : (i64, i64) -> i64
    %816 = llvm.icmp "slt" %k0_right_piece, %815 : i64
    llvm.cond_br %816, ^bb47(%k0_right_piece, %808, %809, %810, %811, %812, %813 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb48(%808, %809, %810, %811, %812, %813 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb47(%k0_right: i64, %817: vector<8xf32>, %818: vector<8xf32>, %819: vector<8xf32>, %820: vector<8xf32>, %821: vector<8xf32>, %822: vector<8xf32>):
    %823 = llvm.mul %i_right_tile, %a_stride0 overflow<nsw> : i64
    %824 = llvm.add %823, %k0_right overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %a[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %826 = llvm.load %825 {alignment = 4 : i64} : !llvm.ptr -> f32
    %827 = llvm.mlir.poison : vector<8xf32>
    %828 = llvm.insertelement %826, %827[%5 : i64] : vector<8xf32>
    %829 = llvm.shufflevector %828, %827 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %830 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %831 = llvm.mul %830, %a_stride0 overflow<nsw> : i64
    %832 = llvm.add %831, %k0_right overflow<nsw> : i64
    %833 = llvm.getelementptr inbounds %a[%832] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %834 = llvm.load %833 {alignment = 4 : i64} : !llvm.ptr -> f32
    %835 = llvm.mlir.poison : vector<8xf32>
    %836 = llvm.insertelement %834, %835[%5 : i64] : vector<8xf32>
    %837 = llvm.shufflevector %836, %835 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %838 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %839 = llvm.mul %838, %a_stride0 overflow<nsw> : i64
    %840 = llvm.add %839, %k0_right overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %a[%840] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %842 = llvm.load %841 {alignment = 4 : i64} : !llvm.ptr -> f32
    %843 = llvm.mlir.poison : vector<8xf32>
    %844 = llvm.insertelement %842, %843[%5 : i64] : vector<8xf32>
    %845 = llvm.shufflevector %844, %843 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %846 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %847 = llvm.mul %846, %a_stride0 overflow<nsw> : i64
    %848 = llvm.add %847, %k0_right overflow<nsw> : i64
    %849 = llvm.getelementptr inbounds %a[%848] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %850 = llvm.load %849 {alignment = 4 : i64} : !llvm.ptr -> f32
    %851 = llvm.mlir.poison : vector<8xf32>
    %852 = llvm.insertelement %850, %851[%5 : i64] : vector<8xf32>
    %853 = llvm.shufflevector %852, %851 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %854 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %855 = llvm.mul %854, %a_stride0 overflow<nsw> : i64
    %856 = llvm.add %855, %k0_right overflow<nsw> : i64
    %857 = llvm.getelementptr inbounds %a[%856] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %858 = llvm.load %857 {alignment = 4 : i64} : !llvm.ptr -> f32
    %859 = llvm.mlir.poison : vector<8xf32>
    %860 = llvm.insertelement %858, %859[%5 : i64] : vector<8xf32>
    %861 = llvm.shufflevector %860, %859 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %862 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %863 = llvm.mul %862, %a_stride0 overflow<nsw> : i64
    %864 = llvm.add %863, %k0_right overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %a[%864] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %866 = llvm.load %865 {alignment = 4 : i64} : !llvm.ptr -> f32
    %867 = llvm.mlir.poison : vector<8xf32>
    %868 = llvm.insertelement %866, %867[%5 : i64] : vector<8xf32>
    %869 = llvm.shufflevector %868, %867 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %870 = llvm.sub %k0_right, %k0_right_piece overflow<nsw> : i64
    %871 = llvm.mul %870, %10 overflow<nsw> : i64
    %872 = llvm.getelementptr inbounds %b_copy_1[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %873 = llvm.intr.masked.load %872, %687, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %874 = llvm.fsub %829, %873 : vector<8xf32>
    %875 = llvm.fsub %837, %873 : vector<8xf32>
    %876 = llvm.fsub %845, %873 : vector<8xf32>
    %877 = llvm.fsub %853, %873 : vector<8xf32>
    %878 = llvm.fsub %861, %873 : vector<8xf32>
    %879 = llvm.fsub %869, %873 : vector<8xf32>
    %880 = llvm.fmul %874, %874 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %881 = llvm.fmul %875, %875 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %882 = llvm.fmul %876, %876 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %883 = llvm.fmul %877, %877 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %884 = llvm.fmul %878, %878 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %885 = llvm.fmul %879, %879 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %886 = llvm.fadd %817, %880 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %887 = llvm.fadd %818, %881 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %888 = llvm.fadd %819, %882 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %889 = llvm.fadd %820, %883 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %890 = llvm.fadd %821, %884 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %891 = llvm.fadd %822, %885 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %892 = llvm.add %k0_right, %2 overflow<nsw> : i64
    %893 = llvm.icmp "slt" %892, %815 : i64
    llvm.cond_br %893, ^bb47(%892, %886, %887, %888, %889, %890, %891 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb48(%886, %887, %888, %889, %890, %891 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb48(%894: vector<8xf32>, %895: vector<8xf32>, %896: vector<8xf32>, %897: vector<8xf32>, %898: vector<8xf32>, %899: vector<8xf32>):
    %900 = llvm.mul %i_right_tile, %b_size0 overflow<nsw> : i64
    %901 = llvm.add %900, %j_right_panel overflow<nsw> : i64
    %902 = llvm.getelementptr inbounds %out0[%901] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %894, %902, %695 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %903 = llvm.add %i_right_tile, %2 overflow<nsw> : i64
    %904 = llvm.mul %903, %b_size0 overflow<nsw> : i64
    %905 = llvm.add %904, %j_right_panel overflow<nsw> : i64
    %906 = llvm.getelementptr inbounds %out0[%905] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %895, %906, %695 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %907 = llvm.add %i_right_tile, %4 overflow<nsw> : i64
    %908 = llvm.mul %907, %b_size0 overflow<nsw> : i64
    %909 = llvm.add %908, %j_right_panel overflow<nsw> : i64
    %910 = llvm.getelementptr inbounds %out0[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %896, %910, %695 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %911 = llvm.add %i_right_tile, %7 overflow<nsw> : i64
    %912 = llvm.mul %911, %b_size0 overflow<nsw> : i64
    %913 = llvm.add %912, %j_right_panel overflow<nsw> : i64
    %914 = llvm.getelementptr inbounds %out0[%913] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %897, %914, %695 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %915 = llvm.add %i_right_tile, %1 overflow<nsw> : i64
    %916 = llvm.mul %915, %b_size0 overflow<nsw> : i64
    %917 = llvm.add %916, %j_right_panel overflow<nsw> : i64
    %918 = llvm.getelementptr inbounds %out0[%917] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %898, %918, %695 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %919 = llvm.add %i_right_tile, %8 overflow<nsw> : i64
    %920 = llvm.mul %919, %b_size0 overflow<nsw> : i64
    %921 = llvm.add %920, %j_right_panel overflow<nsw> : i64
    %922 = llvm.getelementptr inbounds %out0[%921] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %899, %922, %695 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %923 = llvm.add %i_right_tile, %3 overflow<nsw> : i64
    %924 = llvm.icmp "slt" %923, %43 : i64
    llvm.cond_br %924, ^bb43(%923 : i64), ^bb49
  ^bb49:
    %925 = llvm.icmp "slt" %43, %47 : i64
    llvm.cond_br %925, ^bb50(%43 : i64), ^bb56
  ^bb50(%i_right_below_tile: i64):
    %926 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %926, ^bb51, ^bb52
  ^bb51:
    llvm.br ^bb53(%31, %31, %31, %31 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb52:
    %927 = llvm.intr.smin(%696, %10) : (i64, i64) -> i64
    %928 = llvm.intr.smax(%927, %5) : (i64, i64) -> i64
    %929 = llvm.trunc %928 : i64 to i32
    %930 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %931 = llvm.mlir.poison : vector<8xi32>
    %932 = llvm.insertelement %929, %931[%5 : i64] : vector<8xi32>
    %933 = llvm.shufflevector %932, %931 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %934 = llvm.icmp "slt" %930, %933 : vector<8xi32>
    %935 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %936 = llvm.add %935, %j_right_panel overflow<nsw> : i64
    %937 = llvm.getelementptr inbounds %out0[%936] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %938 = llvm.intr.masked.load %937, %934, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %939 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %940 = llvm.mul %939, %b_size0 overflow<nsw> : i64
    %941 = llvm.add %940, %j_right_panel overflow<nsw> : i64
    %942 = llvm.getelementptr inbounds %out0[%941] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %943 = llvm.intr.masked.load %942, %934, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %944 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %945 = llvm.mul %944, %b_size0 overflow<nsw> : i64
    %946 = llvm.add %945, %j_right_panel overflow<nsw> : i64
    %947 = llvm.getelementptr inbounds %out0[%946] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %948 = llvm.intr.masked.load %947, %934, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %949 = llvm.add %i_right_below_tile, %7 overflow<nsw> : i64
    %950 = llvm.mul %949, %b_size0 overflow<nsw> : i64
    %951 = llvm.add %950, %j_right_panel overflow<nsw> : i64
    %952 = llvm.getelementptr inbounds %out0[%951] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %953 = llvm.intr.masked.load %952, %934, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb53(%938, %943, %948, %953 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb53(%954: vector<8xf32>, %955: vector<8xf32>, %956: vector<8xf32>, %957: vector<8xf32>):
    %958 = llvm.add %k0_right_piece, %18 overflow<nsw> : i64
    %959 = llvm.intr.smin(%958, %a_stride0) : (i64, i64) -> i64
    %960 = llvm.icmp "slt" %k0_right_piece, %959 : i64
    llvm.cond_br %960, ^bb54(%k0_right_piece, %954, %955, %956, %957 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb55(%954, %955, %956, %957 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb54(%k0_right_below: i64, %961: vector<8xf32>, %962: vector<8xf32>, %963: vector<8xf32>, %964: vector<8xf32>):
    %965 = llvm.mul %i_right_below_tile, %a_stride0 overflow<nsw> : i64
    %966 = llvm.add %965, %k0_right_below overflow<nsw> : i64
    %967 = llvm.getelementptr inbounds %a[%966] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %968 = llvm.load %967 {alignment = 4 : i64} : !llvm.ptr -> f32
    %969 = llvm.mlir.poison : vector<8xf32>
    %970 = llvm.insertelement %968, %969[%5 : i64] : vector<8xf32>
    %971 = llvm.shufflevector %970, %969 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %972 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %973 = llvm.mul %972, %a_stride0 overflow<nsw> : i64
    %974 = llvm.add %973, %k0_right_below overflow<nsw> : i64
    %975 = llvm.getelementptr inbounds %a[%974] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %976 = llvm.load %975 {alignment = 4 : i64} : !llvm.ptr -> f32
    %977 = llvm.mlir.poison : vector<8xf32>
    %978 = llvm.insertelement %976, %977[%5 : i64] : vector<8xf32>
    %979 = llvm.shufflevector %978, %977 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %980 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %981 = llvm.mul %980, %a_stride0 overflow<nsw> : i64
    %982 = llvm.add %981, %k0_right_below overflow<nsw> : i64
    %983 = llvm.getelementptr inbounds %a[%982] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %984 = llvm.load %983 {alignment = 4 : i64} : !llvm.ptr -> f32
    %985 = llvm.mlir.poison : vector<8xf32>
    %986 = llvm.insertelement %984, %985[%5 : i64] : vector<8xf32>
    %987 = llvm.shufflevector %986, %985 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %988 = llvm.add %i_right_below_tile, %7 overflow<nsw> : i64
    %989 = llvm.mul %988, %a_stride0 overflow<nsw> : i64
    %990 = llvm.add %989, %k0_right_below overflow<nsw> : i64
    %991 = llvm.getelementptr inbounds %a[%990] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %992 = llvm.load %991 {alignment = 4 : i64} : !llvm.ptr -> f32
    %993 = llvm.mlir.poison : vector<8xf32>
    %994 = llvm.insertelement %992, %993[%5 : i64] : vector<8xf32>
    %995 = llvm.shufflevector %994, %993 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %996 = llvm.sub %k0_right_below, %k0_right_piece overflow<nsw> : i64
    %997 = llvm.mul %996, %10 overflow<nsw> : i64
    %998 = llvm.getelementptr inbounds %b_copy_1[%997] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %999 = llvm.intr.masked.load %998, %704, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1000 = llvm.fsub %971, %999 : vector<8xf32>
    %1001 = llvm.fsub %979, %999 : vector<8xf32>
    %1002 = llvm.fsub %987, %999 : vector<8xf32>
    %1003 = llvm.fsub %995, %999 : vector<8xf32>
    %1004 = llvm.fmul %1000, %1000 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1005 = llvm.fmul %1001, %1001 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1006 = llvm.fmul %1002, %1002 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1007 = llvm.fmul %1003, %1003 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1008 = llvm.fadd %961, %1004 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1009 = llvm.fadd %962, %1005 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1010 = llvm.fadd %963, %1006 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1011 = llvm.fadd %964, %1007 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1012 = llvm.add %k0_right_below, %2 overflow<nsw> : i64
    %1013 = llvm.icmp "slt" %1012, %959 : i64
    llvm.cond_br %1013, ^bb54(%1012, %1008, %1009, %1010, %1011 : i64, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>), ^bb55(%1008, %1009, %1010, %1011 : vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>)
  ^bb55(%1014: vector<8xf32>, %1015: vector<8xf32>, %1016: vector<8xf32>, %1017: vector<8xf32>):
    %1018 = llvm.mul %i_right_below_tile, %b_size0 overflow<nsw> : i64
    %1019 = llvm.add %1018, %j_right_panel overflow<nsw> : i64
    %1020 = llvm.getelementptr inbounds %out0[%1019] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1014, %1020, %712 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1021 = llvm.add %i_right_below_tile, %2 overflow<nsw> : i64
    %1022 = llvm.mul %1021, %b_size0 overflow<nsw> : i64
    %1023 = llvm.add %1022, %j_right_panel overflow<nsw> : i64
    %1024 = llvm.getelementptr inbounds %out0[%1023] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1015, %1024, %712 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1025 = llvm.add %i_right_below_tile, %4 overflow<nsw> : i64
    %1026 = llvm.mul %1025, %b_size0 overflow<nsw> : i64
    %1027 = llvm.add %1026, %j_right_panel overflow<nsw> : i64
    %1028 = llvm.getelementptr inbounds %out0[%1027] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1016, %1028, %712 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1029 = llvm.add %i_right_below_tile, %7 overflow<nsw> : i64
    %1030 = llvm.mul %1029, %b_size0 overflow<nsw> : i64
    %1031 = llvm.add %1030, %j_right_panel overflow<nsw> : i64
    %1032 = llvm.getelementptr inbounds %out0[%1031] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1017, %1032, %712 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1033 = llvm.add %i_right_below_tile, %1 overflow<nsw> : i64
    %1034 = llvm.icmp "slt" %1033, %47 : i64
    llvm.cond_br %1034, ^bb50(%1033 : i64), ^bb56
  ^bb56:
    %1035 = llvm.icmp "slt" %47, %51 : i64
    llvm.cond_br %1035, ^bb57(%47 : i64), ^bb63
  ^bb57(%i_right_below_below_tile: i64):
    %1036 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1036, ^bb58, ^bb59
  ^bb58:
    llvm.br ^bb60(%31, %31 : vector<8xf32>, vector<8xf32>)
  ^bb59:
    %1037 = llvm.intr.smin(%713, %10) : (i64, i64) -> i64
    %1038 = llvm.intr.smax(%1037, %5) : (i64, i64) -> i64
    %1039 = llvm.trunc %1038 : i64 to i32
    %1040 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1041 = llvm.mlir.poison : vector<8xi32>
    %1042 = llvm.insertelement %1039, %1041[%5 : i64] : vector<8xi32>
    %1043 = llvm.shufflevector %1042, %1041 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1044 = llvm.icmp "slt" %1040, %1043 : vector<8xi32>
    %1045 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1046 = llvm.add %1045, %j_right_panel overflow<nsw> : i64
    %1047 = llvm.getelementptr inbounds %out0[%1046] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1048 = llvm.intr.masked.load %1047, %1044, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1049 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1050 = llvm.mul %1049, %b_size0 overflow<nsw> : i64
    %1051 = llvm.add %1050, %j_right_panel overflow<nsw> : i64
    %1052 = llvm.getelementptr inbounds %out0[%1051] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1053 = llvm.intr.masked.load %1052, %1044, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb60(%1048, %1053 : vector<8xf32>, vector<8xf32>)
  ^bb60(%1054: vector<8xf32>, %1055: vector<8xf32>):
    %1056 = llvm.add %k0_right_piece, %18 overflow<nsw> : i64
    %1057 = llvm.intr.smin(%1056, %a_stride0) : (i64, i64) -> i64
    %1058 = llvm.icmp "slt" %k0_right_piece, %1057 : i64
    llvm.cond_br %1058, ^bb61(%k0_right_piece, %1054, %1055 : i64, vector<8xf32>, vector<8xf32>), ^bb62(%1054, %1055 : vector<8xf32>, vector<8xf32>)
  ^bb61(%k0_right_below_below: i64, %1059: vector<8xf32>, %1060: vector<8xf32>):
    %1061 = llvm.mul %i_right_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1062 = llvm.add %1061, %k0_right_below_below overflow<nsw> : i64
    %1063 = llvm.getelementptr inbounds %a[%1062] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1064 = llvm.load %1063 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1065 = llvm.mlir.poison : vector<8xf32>
    %1066 = llvm.insertelement %1064, %1065[%5 : i64] : vector<8xf32>
    %1067 = llvm.shufflevector %1066, %1065 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1068 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1069 = llvm.mul %1068, %a_stride0 overflow<nsw> : i64
    %1070 = llvm.add %1069, %k0_right_below_below overflow<nsw> : i64
    %1071 = llvm.getelementptr inbounds %a[%1070] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1072 = llvm.load %1071 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1073 = llvm.mlir.poison : vector<8xf32>
    %1074 = llvm.insertelement %1072, %1073[%5 : i64] : vector<8xf32>
    %1075 = llvm.shufflevector %1074, %1073 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1076 = llvm.sub %k0_right_below_below, %k0_right_piece overflow<nsw> : i64
    %1077 = llvm.mul %1076, %10 overflow<nsw> : i64
    %1078 = llvm.getelementptr inbounds %b_copy_1[%1077] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1079 = llvm.intr.masked.load %1078, %721, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1080 = llvm.fsub %1067, %1079 : vector<8xf32>
    %1081 = llvm.fsub %1075, %1079 : vector<8xf32>
    %1082 = llvm.fmul %1080, %1080 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1083 = llvm.fmul %1081, %1081 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1084 = llvm.fadd %1059, %1082 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1085 = llvm.fadd %1060, %1083 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1086 = llvm.add %k0_right_below_below, %2 overflow<nsw> : i64
    %1087 = llvm.icmp "slt" %1086, %1057 : i64
    llvm.cond_br %1087, ^bb61(%1086, %1084, %1085 : i64, vector<8xf32>, vector<8xf32>), ^bb62(%1084, %1085 : vector<8xf32>, vector<8xf32>)
  ^bb62(%1088: vector<8xf32>, %1089: vector<8xf32>):
    %1090 = llvm.mul %i_right_below_below_tile, %b_size0 overflow<nsw> : i64
    %1091 = llvm.add %1090, %j_right_panel overflow<nsw> : i64
    %1092 = llvm.getelementptr inbounds %out0[%1091] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1088, %1092, %729 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1093 = llvm.add %i_right_below_below_tile, %2 overflow<nsw> : i64
    %1094 = llvm.mul %1093, %b_size0 overflow<nsw> : i64
    %1095 = llvm.add %1094, %j_right_panel overflow<nsw> : i64
    %1096 = llvm.getelementptr inbounds %out0[%1095] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1089, %1096, %729 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1097 = llvm.add %i_right_below_below_tile, %4 overflow<nsw> : i64
    %1098 = llvm.icmp "slt" %1097, %51 : i64
    llvm.cond_br %1098, ^bb57(%1097 : i64), ^bb63
  ^bb63:
    %1099 = llvm.icmp "slt" %51, %a_size0 : i64
    llvm.cond_br %1099, ^bb64(%51 : i64), ^bb70
  ^bb64(%i_right_below_below_below_tile: i64):
    %1100 = llvm.icmp "eq" %k0_right_piece, %5 : i64
    llvm.cond_br %1100, ^bb65, ^bb66
  ^bb65:
    llvm.br ^bb67(%31 : vector<8xf32>)
  ^bb66:
    %1101 = llvm.intr.smin(%730, %10) : (i64, i64) -> i64
    %1102 = llvm.intr.smax(%1101, %5) : (i64, i64) -> i64
    %1103 = llvm.trunc %1102 : i64 to i32
    %1104 = llvm.mlir.constant(dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>) : vector<8xi32>
    %1105 = llvm.mlir.poison : vector<8xi32>
    %1106 = llvm.insertelement %1103, %1105[%5 : i64] : vector<8xi32>
    %1107 = llvm.shufflevector %1106, %1105 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xi32>
    %1108 = llvm.icmp "slt" %1104, %1107 : vector<8xi32>
    %1109 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1110 = llvm.add %1109, %j_right_panel overflow<nsw> : i64
    %1111 = llvm.getelementptr inbounds %out0[%1110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1112 = llvm.intr.masked.load %1111, %1108, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    llvm.br ^bb67(%1112 : vector<8xf32>)
  ^bb67(%1113: vector<8xf32>):
    %1114 = llvm.add %k0_right_piece, %18 overflow<nsw> : i64
    %1115 = llvm.intr.smin(%1114, %a_stride0) : (i64, i64) -> i64
    %1116 = llvm.icmp "slt" %k0_right_piece, %1115 : i64
    llvm.cond_br %1116, ^bb68(%k0_right_piece, %1113 : i64, vector<8xf32>), ^bb69(%1113 : vector<8xf32>)
  ^bb68(%k0_right_below_below_below: i64, %1117: vector<8xf32>):
    %1118 = llvm.mul %i_right_below_below_below_tile, %a_stride0 overflow<nsw> : i64
    %1119 = llvm.add %1118, %k0_right_below_below_below overflow<nsw> : i64
    %1120 = llvm.getelementptr inbounds %a[%1119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1121 = llvm.load %1120 {alignment = 4 : i64} : !llvm.ptr -> f32
    %1122 = llvm.mlir.poison : vector<8xf32>
    %1123 = llvm.insertelement %1121, %1122[%5 : i64] : vector<8xf32>
    %1124 = llvm.shufflevector %1123, %1122 [0, 0, 0, 0, 0, 0, 0, 0] : vector<8xf32>
    %1125 = llvm.sub %k0_right_below_below_below, %k0_right_piece overflow<nsw> : i64
    %1126 = llvm.mul %1125, %10 overflow<nsw> : i64
    %1127 = llvm.getelementptr inbounds %b_copy_1[%1126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1128 = llvm.intr.masked.load %1127, %738, %31 {alignment = 4 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    %1129 = llvm.fsub %1124, %1128 : vector<8xf32>
    %1130 = llvm.fmul %1129, %1129 {fastmathFlags = #llvm.fastmath<contract>} : vector<8xf32>
    %1131 = llvm.fadd %1117, %1130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<8xf32>
    %1132 = llvm.add %k0_right_below_below_below, %2 overflow<nsw> : i64
    %1133 = llvm.icmp "slt" %1132, %1115 : i64
    llvm.cond_br %1133, ^bb68(%1132, %1131 : i64, vector<8xf32>), ^bb69(%1131 : vector<8xf32>)
  ^bb69(%1134: vector<8xf32>):
    %1135 = llvm.mul %i_right_below_below_below_tile, %b_size0 overflow<nsw> : i64
    %1136 = llvm.add %1135, %j_right_panel overflow<nsw> : i64
    %1137 = llvm.getelementptr inbounds %out0[%1136] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    llvm.intr.masked.store %1134, %1137, %746 {alignment = 4 : i32} : vector<8xf32>, vector<8xi1> into !llvm.ptr
    %1138 = llvm.add %i_right_below_below_below_tile, %2 overflow<nsw> : i64
    %1139 = llvm.icmp "slt" %1138, %a_size0 : i64
    llvm.cond_br %1139, ^bb64(%1138 : i64), ^bb70
  ^bb70:
    llvm.call @free(%b_copy_1) : (!llvm.ptr) -> ()
    %1140 = llvm.add %k0_right_piece, %18 overflow<nsw> : i64
    %1141 = llvm.icmp "slt" %1140, %674 : i64
    llvm.cond_br %1141, ^bb37(%1140 : i64), ^bb71
  ^bb71:
    %1142 = llvm.add %j_right_panel, %10 overflow<nsw> : i64
    %1143 = llvm.icmp "slt" %1142, %b_size0 : i64
    llvm.cond_br %1143, ^bb36(%1142 : i64), ^bb72
  ^bb72:
    %1144 = llvm.ashr %b_size0, %4 : i64
    %1145 = llvm.mul %1144, %1 overflow<nsw> : i64
    %1146 = llvm.sub %b_size0, %1145 overflow<nsw> : i64
    %1147 = llvm.intr.smin(%1146, %1) : (i64, i64) -> i64
    %1148 = llvm.intr.smax(%1147, %5) : (i64, i64) -> i64
    %1149 = llvm.trunc %1148 : i64 to i32
    %1150 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %1151 = llvm.mlir.poison : vector<4xi32>
    %1152 = llvm.insertelement %1149, %1151[%5 : i64] : vector<4xi32>
    %1153 = llvm.shufflevector %1152, %1151 [0, 0, 0, 0] : vector<4xi32>
    %1154 = llvm.icmp "slt" %1150, %1153 : vector<4xi32>
    %1155 = llvm.icmp "slt" %5, %a_size0 : i64
    llvm.cond_br %1155, ^bb73(%5 : i64), ^bb79
  ^bb73(%i: i64):
    %1156 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %1157 = llvm.icmp "slt" %5, %1145 : i64
    llvm.cond_br %1157, ^bb74(%5, %27, %28 : i64, vector<4xf32>, vector<4xi64>), ^bb75(%27, %28 : vector<4xf32>, vector<4xi64>)
  ^bb74(%j: i64, %1158: vector<4xf32>, %1159: vector<4xi64>):
    %1160 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %1161 = llvm.add %1160, %j overflow<nsw> : i64
    %1162 = llvm.getelementptr inbounds %out0[%1161] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1163 = llvm.load %1162 {alignment = 4 : i64} : !llvm.ptr -> vector<4xf32>
    %1164 = llvm.intr.sqrt(%1163) : (vector<4xf32>) -> vector<4xf32>
    %1165 = llvm.fcmp "olt" %1163, %1158 : vector<4xf32>
    %1166 = llvm.fcmp "uno" %1163, %1163 : vector<4xf32>
    %1167 = llvm.fcmp "ord" %1158, %1158 : vector<4xf32>
    %1168 = llvm.and %1166, %1167 : vector<4xi1>
    %1169 = llvm.or %1165, %1168 : vector<4xi1>
    %1170 = llvm.mlir.poison : vector<4xi64>
    %1171 = llvm.insertelement %j, %1170[%5 : i64] : vector<4xi64>
    %1172 = llvm.shufflevector %1171, %1170 [0, 0, 0, 0] : vector<4xi64>
    %1173 = llvm.add %1172, %1156 : vector<4xi64>
    %1174 = llvm.select %1169, %1163, %1158 : vector<4xi1>, vector<4xf32>
    %1175 = llvm.select %1169, %1173, %1159 : vector<4xi1>, vector<4xi64>
    llvm.store %1164, %1162 {alignment = 4 : i64} : vector<4xf32>, !llvm.ptr
    %1176 = llvm.add %j, %1 overflow<nsw> : i64
    %1177 = llvm.icmp "slt" %1176, %1145 : i64
    llvm.cond_br %1177, ^bb74(%1176, %1174, %1175 : i64, vector<4xf32>, vector<4xi64>), ^bb75(%1174, %1175 : vector<4xf32>, vector<4xi64>)
  ^bb75(%1178: vector<4xf32>, %1179: vector<4xi64>):
    %1180 = llvm.icmp "slt" %1145, %b_size0 : i64
    llvm.cond_br %1180, ^bb76, ^bb77
  ^bb76:
    %1181 = llvm.mul %i, %b_size0 overflow<nsw> : i64
    %1182 = llvm.add %1181, %1145 overflow<nsw> : i64
    %1183 = llvm.getelementptr inbounds %out0[%1182] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %1184 = llvm.intr.masked.load %1183, %1154, %29 {alignment = 4 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %1185 = llvm.intr.sqrt(%1184) : (vector<4xf32>) -> vector<4xf32>
    %1186 = llvm.fcmp "olt" %1184, %1178 : vector<4xf32>
    %1187 = llvm.fcmp "uno" %1184, %1184 : vector<4xf32>
    %1188 = llvm.fcmp "ord" %1178, %1178 : vector<4xf32>
    %1189 = llvm.and %1187, %1188 : vector<4xi1>
    %1190 = llvm.or %1186, %1189 : vector<4xi1>
    %1191 = llvm.mlir.poison : vector<4xi64>
    %1192 = llvm.insertelement %1145, %1191[%5 : i64] : vector<4xi64>
    %1193 = llvm.shufflevector %1192, %1191 [0, 0, 0, 0] : vector<4xi64>
    %1194 = llvm.add %1193, %1156 : vector<4xi64>
    %1195 = llvm.select %1190, %1184, %1178 : vector<4xi1>, vector<4xf32>
    %1196 = llvm.select %1190, %1194, %1179 : vector<4xi1>, vector<4xi64>
    llvm.intr.masked.store %1185, %1183, %1154 {alignment = 4 : i32} : vector<4xf32>, vector<4xi1> into !llvm.ptr
    %1197 = llvm.select %1154, %1195, %1178 : vector<4xi1>, vector<4xf32>
    %1198 = llvm.select %1154, %1196, %1179 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb78(%1197, %1198 : vector<4xf32>, vector<4xi64>)
  ^bb77:
    llvm.br ^bb78(%1178, %1179 : vector<4xf32>, vector<4xi64>)
  ^bb78(%1199: vector<4xf32>, %1200: vector<4xi64>):
    %1201 = llvm.intr.vector.reduce.fminimum(%1199) : (vector<4xf32>) -> f32
    %1202 = llvm.mlir.poison : vector<4xf32>
    %1203 = llvm.insertelement %1201, %1202[%5 : i64] : vector<4xf32>
    %1204 = llvm.shufflevector %1203, %1202 [0, 0, 0, 0] : vector<4xf32>
    %1205 = llvm.fcmp "oeq" %1199, %1204 : vector<4xf32>
    %1206 = llvm.fcmp "uno" %1199, %1199 : vector<4xf32>
    %1207 = llvm.or %1205, %1206 : vector<4xi1>
    %1208 = llvm.select %1207, %1200, %30 : vector<4xi1>, vector<4xi64>
    %1209 = "llvm.intr.vector.reduce.smin"(%1208) : (vector<4xi64>) -> i64
    %1210 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %1209, %1210 {alignment = 8 : i64} : i64, !llvm.ptr
    %1211 = llvm.add %i, %2 overflow<nsw> : i64
    %1212 = llvm.icmp "slt" %1211, %a_size0 : i64
    llvm.cond_br %1212, ^bb73(%1211 : i64), ^bb79
  ^bb79:
    llvm.return %23 : i32
  ^bb80(%1213: i32):
    llvm.return %1213 : i32
  }
  llvm.func @program_shapes(%a_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %a_size0_1: i64, %a_stride0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 4 : i64, llvm.readonly}, %b_size0_1: i64, %b_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1214 = llvm.mlir.constant(0) : i64
    %1215 = llvm.mlir.constant(1) : i64
    %1216 = llvm.mlir.constant(2 : i32) : i32
    %1217 = llvm.mlir.constant(3 : i32) : i32
    %1218 = llvm.mlir.constant(2) : i64
    %1219 = llvm.mlir.constant(0 : i32) : i32
    %1220 = llvm.icmp "eq" %b_stride0_1, %a_stride0_1 : i64
    %1221 = llvm.icmp "slt" %1214, %b_size0_1 : i64
    llvm.cond_br %1220, ^bb1, ^bb3(%1216 : i32)
  ^bb1:
    llvm.cond_br %1221, ^bb2, ^bb3(%1217 : i32)
  ^bb2:
    llvm.store %a_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %1222 = llvm.getelementptr inbounds %extents[%1215] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %b_size0_1, %1222 {alignment = 8 : i64} : i64, !llvm.ptr
    %1223 = llvm.getelementptr inbounds %extents[%1218] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %a_size0_1, %1223 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1219 : i32
  ^bb3(%1224: i32):
    llvm.return %1224 : i32
  }
}
