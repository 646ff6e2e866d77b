// ----- nd
builtin.module {
  func.func @program(%x: tensor<?x?xf64>) -> (tensor<f64>, tensor<?xf64>, tensor<?xf64>, tensor<?xi64>, tensor<f64>) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 1 : index
    %2 = tensor.dim %x, %1 : tensor<?x?xf64>
    %3 = arith.cmpi slt, %0, %2 : index
    cf.assert %3, "ValueError: zero-size array to reduction operation maximum which has no identity"
    %4 = tensor.dim %x, %0 : tensor<?x?xf64>
    %5 = arith.cmpi slt, %0, %4 : index
    cf.assert %5, "IndexError: index 0 is out of bounds for axis 0 with size x.shape[0]"
    %6 = arith.muli %4, %2 : index
    %7 = nd.reduce sum %x axes [0, 1] : tensor<?x?xf64>
    %8 = arith.index_cast %6 : index to i64
    %9 = tensor.from_elements %8 : tensor<i64>
    %10 = nd.cast %9 : tensor<i64> -> tensor<f64>
    %11 = nd.divide %7, %10 : tensor<f64>
    %12 = arith.index_cast %4 : index to i64
    %13 = tensor.from_elements %12 : tensor<i64>
    %14 = nd.cast %13 : tensor<i64> -> tensor<f64>
    %15 = nd.reduce sum %x axes [0] keepdims : tensor<?x?xf64>
    %16 = nd.divide %15, %14 : tensor<1x?xf64>, tensor<f64>
    %17 = nd.subtract %x, %16 : tensor<?x?xf64>, tensor<1x?xf64>
    %18 = nd.square %17 : tensor<?x?xf64>
    %19 = nd.reduce sum %18 axes [0] : tensor<?x?xf64>
    %20 = nd.divide %19, %14 : tensor<?xf64>, tensor<f64>
    %21 = nd.reduce max %x axes [1] : tensor<?x?xf64>
    %22 = nd.arg_reduce argmin %x axis 1 : tensor<?x?xf64>
    %23 = nd.slice %x [0, 0] [1, %2] [1, 1] : tensor<?x?xf64>
    %24 = nd.reshape %23 [%2] : tensor<1x?xf64>
    %25 = nd.reduce prod %24 axes [0] : tensor<?xf64>
    func.return %11, %20, %21, %22, %25 : tensor<f64>, tensor<?xf64>, tensor<?xf64>, tensor<?xi64>, tensor<f64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%x: tensor<?x?xf64>) -> (tensor<f64>, tensor<?xf64>, tensor<?xf64>, tensor<?xi64>, tensor<f64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = arith.muli %1, %3 : index
    %5 = arith.index_cast %4 : index to i64
    %6 = arith.sitofp %5 : i64 to f64
    %7 = arith.index_cast %1 : index to i64
    %8 = arith.sitofp %7 : i64 to f64
    %9 = tensor.empty() : tensor<f64>
    %10 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%9 : tensor<f64>) {
    ^bb0(%11: f64):
      %12 = arith.constant 0.000000e+00 : f64
      linalg.yield %12 : f64
    } -> tensor<f64>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> ()>], iterator_types = ["reduction", "reduction"]} ins(%x : tensor<?x?xf64>) outs(%10 : tensor<f64>) {
    ^bb0(%14: f64, %15: f64):
      %16 = arith.addf %15, %14 fastmath<reassoc,contract> : f64
      linalg.yield %16 : f64
    } -> tensor<f64>
    %17 = tensor.empty() : tensor<f64>
    %18 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%13 : tensor<f64>) outs(%17 : tensor<f64>) {
    ^bb0(%19: f64, %20: f64):
      %21 = arith.divf %19, %6 : f64
      linalg.yield %21 : f64
    } -> tensor<f64>
    %22 = tensor.empty(%3) : tensor<1x?xf64>
    %23 = linalg.generic {indexing_maps = [affine_map<(d0) -> (0, d0)>], iterator_types = ["parallel"]} outs(%22 : tensor<1x?xf64>) {
    ^bb0(%24: f64):
      %25 = arith.constant 0.000000e+00 : f64
      linalg.yield %25 : f64
    } -> tensor<1x?xf64>
    %26 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (0, d1)>], iterator_types = ["reduction", "parallel"]} ins(%x : tensor<?x?xf64>) outs(%23 : tensor<1x?xf64>) {
    ^bb0(%27: f64, %28: f64):
      %29 = arith.addf %28, %27 fastmath<reassoc,contract> : f64
      linalg.yield %29 : f64
    } -> tensor<1x?xf64>
    %30 = tensor.empty(%3) : tensor<1x?xf64>
    %31 = linalg.generic {indexing_maps = [affine_map<(d0) -> (0, d0)>, affine_map<(d0) -> (0, d0)>], iterator_types = ["parallel"]} ins(%26 : tensor<1x?xf64>) outs(%30 : tensor<1x?xf64>) {
    ^bb0(%32: f64, %33: f64):
      %34 = arith.divf %32, %8 : f64
      linalg.yield %34 : f64
    } -> tensor<1x?xf64>
    %35 = tensor.empty(%3) : tensor<?xf64>
    %36 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%35 : tensor<?xf64>) {
    ^bb0(%37: f64):
      %38 = arith.constant 0.000000e+00 : f64
      linalg.yield %38 : f64
    } -> tensor<?xf64>
    %39 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (0, d1)>, affine_map<(d0, d1) -> (d1)>], iterator_types = ["reduction", "parallel"]} ins(%x, %31 : tensor<?x?xf64>, tensor<1x?xf64>) outs(%36 : tensor<?xf64>) {
    ^bb0(%40: f64, %41: f64, %42: f64):
      %43 = arith.subf %40, %41 : f64
      %44 = arith.mulf %43, %43 fastmath<contract> : f64
      %45 = arith.addf %42, %44 fastmath<reassoc,contract> : f64
      linalg.yield %45 : f64
    } -> tensor<?xf64>
    %46 = tensor.empty(%3) : tensor<?xf64>
    %47 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%39 : tensor<?xf64>) outs(%46 : tensor<?xf64>) {
    ^bb0(%48: f64, %49: f64):
      %50 = arith.divf %48, %8 : f64
      linalg.yield %50 : f64
    } -> tensor<?xf64>
    %51 = tensor.empty(%1) : tensor<?xf64>
    %52 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%51 : tensor<?xf64>) {
    ^bb0(%53: f64):
      %54 = arith.constant 0xfff0000000000000 : f64
      linalg.yield %54 : f64
    } -> tensor<?xf64>
    %55 = tensor.empty(%1) : tensor<?xf64>
    %56 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%55 : tensor<?xf64>) {
    ^bb0(%57: f64):
      %58 = arith.constant 0x7ff0000000000000 : f64
      linalg.yield %58 : f64
    } -> tensor<?xf64>
    %59 = tensor.empty(%1) : tensor<?xi64>
    %60 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%59 : tensor<?xi64>) {
    ^bb0(%61: i64):
      %62 = arith.constant 0 : i64
      linalg.yield %62 : i64
    } -> tensor<?xi64>
    %63, %64, %65 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<?x?xf64>) outs(%52, %56, %60 : tensor<?xf64>, tensor<?xf64>, tensor<?xi64>) {
    ^bb0(%66: f64, %67: f64, %68: f64, %69: i64):
      %70 = arith.maximumf %66, %67 fastmath<nsz> : f64
      %71 = arith.cmpf olt, %66, %68 : f64
      %72 = arith.cmpf uno, %66, %66 : f64
      %73 = arith.cmpf ord, %68, %68 : f64
      %74 = arith.andi %72, %73 : i1
      %75 = arith.ori %71, %74 : i1
      %76 = linalg.index 1 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = arith.select %75, %66, %68 : f64
      %79 = arith.select %75, %77, %69 : i64
      linalg.yield %70, %78, %79 : f64, f64, i64
    } -> (tensor<?xf64>, tensor<?xf64>, tensor<?xi64>)
    %80 = tensor.extract_slice %x[0, 0] [1, %3] [1, 1] : tensor<?x?xf64> to tensor<1x?xf64>
    %81 = tensor.empty() : tensor<f64>
    %82 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%81 : tensor<f64>) {
    ^bb0(%83: f64):
      %84 = arith.constant 1.000000e+00 : f64
      linalg.yield %84 : f64
    } -> tensor<f64>
    %85 = linalg.generic {indexing_maps = [affine_map<(d0) -> (0, d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%80 : tensor<1x?xf64>) outs(%82 : tensor<f64>) {
    ^bb0(%86: f64, %87: f64):
      %88 = arith.mulf %87, %86 fastmath<reassoc,contract> : f64
      linalg.yield %88 : f64
    } -> tensor<f64>
    func.return %18, %47, %63, %65, %85 : tensor<f64>, tensor<?xf64>, tensor<?xf64>, tensor<?xi64>, tensor<f64>
  }
  func.func @program_shapes(%x: tensor<?x?xf64>) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = tensor.dim %x, %2 : tensor<?x?xf64>
    %4 = arith.cmpi slt, %0, %3 : index
    %5 = arith.cmpi slt, %0, %1 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    cf.assert %5, "IndexError: index 0 is out of bounds for axis 0 with size x.shape[0]"
    func.return %3, %1, %1 : index, index, index
  }
}
// ----- affine
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %out0: memref<f64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}, %out3: memref<?xi64> {llvm.noalias}, %out4: memref<f64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 0xfff0000000000000 : f64
    %3 = arith.constant 0x7ff0000000000000 : f64
    %4 = arith.constant 0 : i64
    %5 = arith.constant 1.000000e+00 : f64
    %6 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %7 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %8 = arith.constant dense<0xfff0000000000000> : vector<4xf64>
    %9 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %10 = arith.constant dense<0> : vector<4xi64>
    %11 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %12 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %13 = memref.dim %x, %0 : memref<?x?xf64>
    %14 = arith.constant 1 : index
    %15 = memref.dim %x, %14 : memref<?x?xf64>
    %16 = arith.muli %13, %15 : index
    %17 = arith.index_cast %16 : index to i64
    %18 = arith.index_cast %13 : index to i64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%15], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%13], strides: [1] : memref<?xi64> to memref<?xi64>
    %19 = memref.alloc(%15) {alignment = 64 : i64} : memref<1x?xf64>
    %20 = arith.sitofp %17 : i64 to f64
    %21 = arith.sitofp %18 : i64 to f64
    %22 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%15)
    affine.parallel (%i_strip) = (0) to (symbol(%22)) step (8192) {
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        affine.vector_store %6, %19[0, %i_1] : memref<1x?xf64>, vector<4xf64>
      }
    }
    %23 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%22, %15)
    %24 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%23, %15)
    %25 = vector.create_mask %24 : vector<4xi1>
    affine.for %i_2 = %22 to %23 step 4 {
      affine.vector_store %6, %19[0, %i_2] : memref<1x?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %23 to %15 step 4 {
      %26 = arith.constant 0 : index
      vector.maskedstore %19[%26, %i_3], %25, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %27 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%15)
    %28 = affine.for %i_4 = 0 to %13 iter_args(%29 = %1) -> (f64) {
      %30, %31 = affine.for %j = 0 to %27 step 512 iter_args(%32 = %7, %33 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %34, %35, %36, %37 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j, %27) step 16 iter_args(%38 = %7, %39 = %7, %40 = %7, %41 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %42 = affine.vector_load %x[%i_4, %j_1] : memref<?x?xf64>, vector<4xf64>
          %43 = arith.addf %38, %42 fastmath<reassoc,contract> : vector<4xf64>
          %44 = affine.vector_load %19[0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %45 = arith.addf %44, %42 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %45, %19[0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %46 = affine.vector_load %x[%i_4, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
          %47 = arith.addf %39, %46 fastmath<reassoc,contract> : vector<4xf64>
          %48 = affine.vector_load %19[0, %j_1 + 4] : memref<1x?xf64>, vector<4xf64>
          %49 = arith.addf %48, %46 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %49, %19[0, %j_1 + 4] : memref<1x?xf64>, vector<4xf64>
          %50 = affine.vector_load %x[%i_4, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
          %51 = arith.addf %40, %50 fastmath<reassoc,contract> : vector<4xf64>
          %52 = affine.vector_load %19[0, %j_1 + 8] : memref<1x?xf64>, vector<4xf64>
          %53 = arith.addf %52, %50 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %53, %19[0, %j_1 + 8] : memref<1x?xf64>, vector<4xf64>
          %54 = affine.vector_load %x[%i_4, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
          %55 = arith.addf %41, %54 fastmath<reassoc,contract> : vector<4xf64>
          %56 = affine.vector_load %19[0, %j_1 + 12] : memref<1x?xf64>, vector<4xf64>
          %57 = arith.addf %56, %54 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %57, %19[0, %j_1 + 12] : memref<1x?xf64>, vector<4xf64>
          affine.yield %43, %47, %51, %55 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %58 = arith.addf %34, %35 : vector<4xf64>
        %59 = arith.addf %36, %37 : vector<4xf64>
        %60 = arith.addf %58, %59 : vector<4xf64>
        %61 = arith.subf %60, %33 : vector<4xf64>
        %62 = arith.addf %32, %61 : vector<4xf64>
        %63 = arith.subf %62, %32 : vector<4xf64>
        %64 = arith.subf %63, %61 : vector<4xf64>
        %65 = arith.cmpf uno, %64, %64 : vector<4xf64>
        %66 = arith.select %65, %6, %64 : vector<4xi1>, vector<4xf64>
        affine.yield %62, %66 : vector<4xf64>, vector<4xf64>
      }
      %67 = arith.subf %7, %31 : vector<4xf64>
      %68 = affine.for %j_2 = %27 to %15 step 4 iter_args(%69 = %67) -> (vector<4xf64>) {
        %70 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %15)
        %71 = vector.create_mask %70 : vector<4xi1>
        %72 = vector.maskedload %x[%i_4, %j_2], %71, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %73 = arith.addf %69, %72 fastmath<reassoc,contract> : vector<4xf64>
        %74 = arith.constant 0 : index
        %75 = vector.maskedload %19[%74, %j_2], %71, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %76 = arith.addf %75, %72 fastmath<reassoc,contract> : vector<4xf64>
        %77 = arith.constant 0 : index
        vector.maskedstore %19[%77, %j_2], %71, %76 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %78 = arith.select %71, %73, %69 : vector<4xi1>, vector<4xf64>
        affine.yield %78 : vector<4xf64>
      }
      %79 = arith.addf %30, %68 : vector<4xf64>
      %80 = vector.reduction <add>, %79 fastmath<reassoc> : vector<4xf64> into f64
      %81 = arith.addf %29, %80 : f64
      affine.yield %81 : f64
    }
    %82 = arith.divf %28, %20 : f64
    affine.store %82, %out0[] : memref<f64>
    %83 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%15)
    affine.parallel (%i_strip_1) = (0) to (symbol(%83)) step (8192) {
      %84 = vector.broadcast %21 : f64 to vector<4xf64>
      affine.for %i_5 = 0 to 8192 step 4 {
        %i_6 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_5)
        %85 = affine.vector_load %19[0, %i_6] : memref<1x?xf64>, vector<4xf64>
        %86 = arith.divf %85, %84 : vector<4xf64>
        affine.vector_store %86, %19[0, %i_6] : memref<1x?xf64>, vector<4xf64>
      }
    }
    %87 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%83, %15)
    %88 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%87, %15)
    %89 = vector.create_mask %88 : vector<4xi1>
    %90 = vector.broadcast %21 : f64 to vector<4xf64>
    affine.for %i_7 = %83 to %87 step 4 {
      %91 = affine.vector_load %19[0, %i_7] : memref<1x?xf64>, vector<4xf64>
      %92 = arith.divf %91, %90 : vector<4xf64>
      affine.vector_store %92, %19[0, %i_7] : memref<1x?xf64>, vector<4xf64>
    }
    affine.for %i_8 = %87 to %15 step 4 {
      %93 = arith.constant 0 : index
      %94 = vector.maskedload %19[%93, %i_8], %89, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %95 = arith.divf %94, %90 : vector<4xf64>
      %96 = arith.constant 0 : index
      vector.maskedstore %19[%96, %i_8], %89, %95 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %97 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%15)
    affine.parallel (%i_strip_2) = (0) to (symbol(%97)) step (8192) {
      affine.for %i_9 = 0 to 8192 step 4 {
        %i_10 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_2, %i_9)
        affine.vector_store %6, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
      }
    }
    %98 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%97, %15)
    %99 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%98, %15)
    %100 = vector.create_mask %99 : vector<4xi1>
    affine.for %i_11 = %97 to %98 step 4 {
      affine.vector_store %6, %out1_1[%i_11] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_12 = %98 to %15 step 4 {
      vector.maskedstore %out1_1[%i_12], %100, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %101 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15)
    %102 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%101, %15)
    %103 = vector.create_mask %102 : vector<4xi1>
    affine.for %i_13 = 0 to %13 {
      %104 = vector.step : vector<4xindex>
      %105, %106, %107 = affine.for %j_3 = 0 to %101 step 4 iter_args(%108 = %8, %109 = %9, %110 = %10) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %111 = affine.vector_load %x[%i_13, %j_3] : memref<?x?xf64>, vector<4xf64>
        %112 = affine.vector_load %19[0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %113 = affine.vector_load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %114 = arith.subf %111, %112 : vector<4xf64>
        %115 = arith.mulf %114, %114 fastmath<contract> : vector<4xf64>
        %116 = arith.addf %113, %115 fastmath<reassoc,contract> : vector<4xf64>
        affine.vector_store %116, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %117 = arith.maximumf %111, %108 fastmath<nsz> : vector<4xf64>
        %118 = arith.cmpf olt, %111, %109 : vector<4xf64>
        %119 = arith.cmpf uno, %111, %111 : vector<4xf64>
        %120 = arith.cmpf ord, %109, %109 : vector<4xf64>
        %121 = arith.andi %119, %120 : vector<4xi1>
        %122 = arith.ori %118, %121 : vector<4xi1>
        %123 = vector.broadcast %j_3 : index to vector<4xindex>
        %124 = arith.addi %123, %104 : vector<4xindex>
        %125 = arith.index_cast %124 : vector<4xindex> to vector<4xi64>
        %126 = arith.select %122, %111, %109 : vector<4xi1>, vector<4xf64>
        %127 = arith.select %122, %125, %110 : vector<4xi1>, vector<4xi64>
        affine.yield %117, %126, %127 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %128, %129, %130 = affine.for %j_4 = %101 to %15 step 4 iter_args(%131 = %105, %132 = %106, %133 = %107) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %134 = vector.maskedload %x[%i_13, %j_4], %103, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %135 = arith.constant 0 : index
        %136 = vector.maskedload %19[%135, %j_4], %103, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %137 = vector.maskedload %out1_1[%j_4], %103, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %138 = arith.subf %134, %136 : vector<4xf64>
        %139 = arith.mulf %138, %138 fastmath<contract> : vector<4xf64>
        %140 = arith.addf %137, %139 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%j_4], %103, %140 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %141 = arith.maximumf %134, %131 fastmath<nsz> : vector<4xf64>
        %142 = arith.cmpf olt, %134, %132 : vector<4xf64>
        %143 = arith.cmpf uno, %134, %134 : vector<4xf64>
        %144 = arith.cmpf ord, %132, %132 : vector<4xf64>
        %145 = arith.andi %143, %144 : vector<4xi1>
        %146 = arith.ori %142, %145 : vector<4xi1>
        %147 = vector.broadcast %j_4 : index to vector<4xindex>
        %148 = arith.addi %147, %104 : vector<4xindex>
        %149 = arith.index_cast %148 : vector<4xindex> to vector<4xi64>
        %150 = arith.select %146, %134, %132 : vector<4xi1>, vector<4xf64>
        %151 = arith.select %146, %149, %133 : vector<4xi1>, vector<4xi64>
        %152 = arith.select %103, %141, %131 : vector<4xi1>, vector<4xf64>
        %153 = arith.select %103, %150, %132 : vector<4xi1>, vector<4xf64>
        %154 = arith.select %103, %151, %133 : vector<4xi1>, vector<4xi64>
        affine.yield %152, %153, %154 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %155 = vector.reduction <maximumf>, %128 fastmath<nsz> : vector<4xf64> into f64
      %156 = vector.reduction <minimumf>, %129 : vector<4xf64> into f64
      %157 = vector.broadcast %156 : f64 to vector<4xf64>
      %158 = arith.cmpf oeq, %129, %157 : vector<4xf64>
      %159 = arith.cmpf uno, %129, %129 : vector<4xf64>
      %160 = arith.ori %158, %159 : vector<4xi1>
      %161 = arith.select %160, %130, %11 : vector<4xi1>, vector<4xi64>
      %162 = vector.reduction <minsi>, %161 : vector<4xi64> into i64
      affine.store %155, %out2_1[%i_13] : memref<?xf64>
      affine.store %162, %out3_1[%i_13] : memref<?xi64>
    }
    %163 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%15)
    affine.parallel (%i_strip_3) = (0) to (symbol(%163)) step (8192) {
      %164 = vector.broadcast %21 : f64 to vector<4xf64>
      affine.for %i_14 = 0 to 8192 step 4 {
        %i_15 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_3, %i_14)
        %165 = affine.vector_load %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
        %166 = arith.divf %165, %164 : vector<4xf64>
        affine.vector_store %166, %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
      }
    }
    %167 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%163, %15)
    %168 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%167, %15)
    %169 = vector.create_mask %168 : vector<4xi1>
    %170 = vector.broadcast %21 : f64 to vector<4xf64>
    affine.for %i_16 = %163 to %167 step 4 {
      %171 = affine.vector_load %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
      %172 = arith.divf %171, %170 : vector<4xf64>
      affine.vector_store %172, %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_17 = %167 to %15 step 4 {
      %173 = vector.maskedload %out1_1[%i_17], %169, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %174 = arith.divf %173, %170 : vector<4xf64>
      vector.maskedstore %out1_1[%i_17], %169, %174 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %175 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%15)
    %176 = arith.constant 1.000000e+00 : f64
    %177 = affine.parallel (%i_strip_4) = (0) to (symbol(%175)) step (32768) reduce ("mulf") -> (f64) {
      %178, %179, %180, %181, %182, %183, %184, %185 = affine.for %i_18 = 0 to 32768 step 32 iter_args(%186 = %12, %187 = %12, %188 = %12, %189 = %12, %190 = %12, %191 = %12, %192 = %12, %193 = %12) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
        %i_19 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %194 = affine.vector_load %x[0, %i_19] : memref<?x?xf64>, vector<4xf64>
        %195 = arith.mulf %186, %194 fastmath<reassoc,contract> : vector<4xf64>
        %i_20 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %196 = affine.vector_load %x[0, %i_20 + 4] : memref<?x?xf64>, vector<4xf64>
        %197 = arith.mulf %187, %196 fastmath<reassoc,contract> : vector<4xf64>
        %i_21 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %198 = affine.vector_load %x[0, %i_21 + 8] : memref<?x?xf64>, vector<4xf64>
        %199 = arith.mulf %188, %198 fastmath<reassoc,contract> : vector<4xf64>
        %i_22 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %200 = affine.vector_load %x[0, %i_22 + 12] : memref<?x?xf64>, vector<4xf64>
        %201 = arith.mulf %189, %200 fastmath<reassoc,contract> : vector<4xf64>
        %i_23 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %202 = affine.vector_load %x[0, %i_23 + 16] : memref<?x?xf64>, vector<4xf64>
        %203 = arith.mulf %190, %202 fastmath<reassoc,contract> : vector<4xf64>
        %i_24 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %204 = affine.vector_load %x[0, %i_24 + 20] : memref<?x?xf64>, vector<4xf64>
        %205 = arith.mulf %191, %204 fastmath<reassoc,contract> : vector<4xf64>
        %i_25 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %206 = affine.vector_load %x[0, %i_25 + 24] : memref<?x?xf64>, vector<4xf64>
        %207 = arith.mulf %192, %206 fastmath<reassoc,contract> : vector<4xf64>
        %i_26 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_4, %i_18)
        %208 = affine.vector_load %x[0, %i_26 + 28] : memref<?x?xf64>, vector<4xf64>
        %209 = arith.mulf %193, %208 fastmath<reassoc,contract> : vector<4xf64>
        affine.yield %195, %197, %199, %201, %203, %205, %207, %209 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
      }
      %210 = arith.mulf %178, %179 : vector<4xf64>
      %211 = arith.mulf %180, %181 : vector<4xf64>
      %212 = arith.mulf %182, %183 : vector<4xf64>
      %213 = arith.mulf %184, %185 : vector<4xf64>
      %214 = arith.mulf %210, %211 : vector<4xf64>
      %215 = arith.mulf %212, %213 : vector<4xf64>
      %216 = arith.mulf %214, %215 : vector<4xf64>
      %217 = vector.reduction <mul>, %216 fastmath<reassoc> : vector<4xf64> into f64
      %218 = arith.mulf %176, %217 : f64
      affine.yield %218 : f64
    }
    %219 = arith.mulf %5, %177 : f64
    %220 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 32) * 32) + d0), d0)>(%175, %15)
    %221, %222, %223, %224, %225, %226, %227, %228 = affine.for %i_27 = %175 to %220 step 32 iter_args(%229 = %12, %230 = %12, %231 = %12, %232 = %12, %233 = %12, %234 = %12, %235 = %12, %236 = %12) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %237 = affine.vector_load %x[0, %i_27] : memref<?x?xf64>, vector<4xf64>
      %238 = arith.mulf %229, %237 fastmath<reassoc,contract> : vector<4xf64>
      %239 = affine.vector_load %x[0, %i_27 + 4] : memref<?x?xf64>, vector<4xf64>
      %240 = arith.mulf %230, %239 fastmath<reassoc,contract> : vector<4xf64>
      %241 = affine.vector_load %x[0, %i_27 + 8] : memref<?x?xf64>, vector<4xf64>
      %242 = arith.mulf %231, %241 fastmath<reassoc,contract> : vector<4xf64>
      %243 = affine.vector_load %x[0, %i_27 + 12] : memref<?x?xf64>, vector<4xf64>
      %244 = arith.mulf %232, %243 fastmath<reassoc,contract> : vector<4xf64>
      %245 = affine.vector_load %x[0, %i_27 + 16] : memref<?x?xf64>, vector<4xf64>
      %246 = arith.mulf %233, %245 fastmath<reassoc,contract> : vector<4xf64>
      %247 = affine.vector_load %x[0, %i_27 + 20] : memref<?x?xf64>, vector<4xf64>
      %248 = arith.mulf %234, %247 fastmath<reassoc,contract> : vector<4xf64>
      %249 = affine.vector_load %x[0, %i_27 + 24] : memref<?x?xf64>, vector<4xf64>
      %250 = arith.mulf %235, %249 fastmath<reassoc,contract> : vector<4xf64>
      %251 = affine.vector_load %x[0, %i_27 + 28] : memref<?x?xf64>, vector<4xf64>
      %252 = arith.mulf %236, %251 fastmath<reassoc,contract> : vector<4xf64>
      affine.yield %238, %240, %242, %244, %246, %248, %250, %252 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %253 = arith.mulf %221, %222 : vector<4xf64>
    %254 = arith.mulf %223, %224 : vector<4xf64>
    %255 = arith.mulf %225, %226 : vector<4xf64>
    %256 = arith.mulf %227, %228 : vector<4xf64>
    %257 = arith.mulf %253, %254 : vector<4xf64>
    %258 = arith.mulf %255, %256 : vector<4xf64>
    %259 = arith.mulf %257, %258 : vector<4xf64>
    %260 = affine.for %i_28 = %220 to %15 step 4 iter_args(%261 = %259) -> (vector<4xf64>) {
      %262 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_28, %15)
      %263 = vector.create_mask %262 : vector<4xi1>
      %264 = arith.constant 0 : index
      %265 = vector.maskedload %x[%264, %i_28], %263, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %266 = arith.mulf %261, %265 fastmath<reassoc,contract> : vector<4xf64>
      %267 = arith.select %263, %266, %261 : vector<4xi1>, vector<4xf64>
      affine.yield %267 : vector<4xf64>
    }
    %268 = vector.reduction <mul>, %260 fastmath<reassoc> : vector<4xf64> into f64
    %269 = arith.mulf %219, %268 : f64
    affine.store %269, %out4[] : memref<f64>
    memref.dealloc %19 : memref<1x?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = arith.cmpi slt, %0, %3 : index
    %5 = arith.cmpi slt, %0, %1 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    cf.assert %5, "IndexError: index 0 is out of bounds for axis 0 with size x.shape[0]"
    func.return %3, %1, %1 : index, index, index
  }
}
// ----- loop
builtin.module {
  func.func @program(%x: memref<?x?xf64> {llvm.noalias}, %out0: memref<f64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<?xf64> {llvm.noalias}, %out3: memref<?xi64> {llvm.noalias}, %out4: memref<f64> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c16 = arith.constant 16 : index
    %c1 = arith.constant 1 : index
    %c512 = arith.constant 512 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c32 = arith.constant 32 : index
    %c20 = arith.constant 20 : index
    %c24 = arith.constant 24 : index
    %c28 = arith.constant 28 : index
    %c5 = arith.constant 5 : index
    %0 = arith.constant 0.000000e+00 : f64
    %1 = arith.constant 1.000000e+00 : f64
    %2 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %4 = arith.constant dense<0xfff0000000000000> : vector<4xf64>
    %5 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %6 = arith.constant dense<0> : vector<4xi64>
    %7 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %8 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %9 = memref.dim %x, %c0 : memref<?x?xf64>
    %10 = memref.dim %x, %c1 : memref<?x?xf64>
    %11 = arith.muli %9, %10 : index
    %12 = arith.index_cast %11 : index to i64
    %13 = arith.index_cast %9 : index to i64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%10], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%9], strides: [1] : memref<?xf64> to memref<?xf64>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%9], strides: [1] : memref<?xi64> to memref<?xi64>
    %14 = memref.alloc(%10) {alignment = 64 : i64} : memref<1x?xf64>
    %15 = arith.sitofp %12 : i64 to f64
    %16 = arith.sitofp %13 : i64 to f64
    %17 = arith.shrsi %10, %c13 : index
    %18 = arith.muli %17, %c8192 overflow<nsw> : index
    %19 = arith.maxsi %18, %c0 : index
    %20 = arith.constant 8192 : index
    %21 = arith.ceildivsi %19, %20 : index
    %22 = arith.constant 0 : index
    %23 = arith.maxsi %21, %22 : index
    %24 = arith.constant 6145 : index
    %25 = arith.muli %23, %24 : index
    %26 = arith.constant 32768 : index
    %27 = arith.cmpi sge, %25, %26 : index
    "omp.parallel"(%27) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %19, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            vector.store %2, %14[%c0, %i_1] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %28 = arith.subi %10, %19 overflow<nsw> : index
    %29 = arith.shrsi %28, %c2 : index
    %30 = arith.muli %29, %c4 overflow<nsw> : index
    %31 = arith.addi %30, %19 overflow<nsw> : index
    %32 = arith.maxsi %31, %19 : index
    %33 = arith.subi %10, %32 overflow<nsw> : index
    %34 = vector.create_mask %33 : vector<4xi1>
    scf.for %i_2 = %19 to %32 step %c4 {
      vector.store %2, %14[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %32 to %10 step %c4 {
      vector.maskedstore %14[%c0, %i_3], %34, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %35 = arith.shrsi %10, %c4 : index
    %36 = arith.muli %35, %c16 overflow<nsw> : index
    %37 = scf.for %i_4 = %c0 to %9 step %c1 iter_args(%38 = %0) -> (f64) {
      %39, %40 = scf.for %j = %c0 to %36 step %c512 iter_args(%41 = %3, %42 = %2) -> (vector<4xf64>, vector<4xf64>) {
        %43 = arith.addi %j, %c512 overflow<nsw> : index
        %44 = arith.minsi %43, %36 : index
        %45, %46, %47, %48 = scf.for %j_1 = %j to %44 step %c16 iter_args(%49 = %3, %50 = %3, %51 = %3, %52 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %53 = vector.load %x[%i_4, %j_1] : memref<?x?xf64>, vector<4xf64>
          %54 = arith.addf %49, %53 fastmath<reassoc,contract> : vector<4xf64>
          %55 = vector.load %14[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %56 = arith.addf %55, %53 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %56, %14[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %57 = arith.addi %j_1, %c4 overflow<nsw> : index
          %58 = vector.load %x[%i_4, %57] : memref<?x?xf64>, vector<4xf64>
          %59 = arith.addf %50, %58 fastmath<reassoc,contract> : vector<4xf64>
          %60 = vector.load %14[%c0, %57] : memref<1x?xf64>, vector<4xf64>
          %61 = arith.addf %60, %58 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %61, %14[%c0, %57] : memref<1x?xf64>, vector<4xf64>
          %62 = arith.addi %j_1, %c8 overflow<nsw> : index
          %63 = vector.load %x[%i_4, %62] : memref<?x?xf64>, vector<4xf64>
          %64 = arith.addf %51, %63 fastmath<reassoc,contract> : vector<4xf64>
          %65 = vector.load %14[%c0, %62] : memref<1x?xf64>, vector<4xf64>
          %66 = arith.addf %65, %63 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %66, %14[%c0, %62] : memref<1x?xf64>, vector<4xf64>
          %67 = arith.addi %j_1, %c12 overflow<nsw> : index
          %68 = vector.load %x[%i_4, %67] : memref<?x?xf64>, vector<4xf64>
          %69 = arith.addf %52, %68 fastmath<reassoc,contract> : vector<4xf64>
          %70 = vector.load %14[%c0, %67] : memref<1x?xf64>, vector<4xf64>
          %71 = arith.addf %70, %68 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %71, %14[%c0, %67] : memref<1x?xf64>, vector<4xf64>
          scf.yield %54, %59, %64, %69 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %72 = arith.addf %45, %46 : vector<4xf64>
        %73 = arith.addf %47, %48 : vector<4xf64>
        %74 = arith.addf %72, %73 : vector<4xf64>
        %75 = arith.subf %74, %42 : vector<4xf64>
        %76 = arith.addf %41, %75 : vector<4xf64>
        %77 = arith.subf %76, %41 : vector<4xf64>
        %78 = arith.subf %77, %75 : vector<4xf64>
        %79 = arith.cmpf uno, %78, %78 : vector<4xf64>
        %80 = arith.select %79, %2, %78 : vector<4xi1>, vector<4xf64>
        scf.yield %76, %80 : vector<4xf64>, vector<4xf64>
      }
      %81 = arith.subf %3, %40 : vector<4xf64>
      %82 = scf.for %j_2 = %36 to %10 step %c4 iter_args(%83 = %81) -> (vector<4xf64>) {
        %84 = arith.subi %10, %j_2 overflow<nsw> : index
        %85 = vector.create_mask %84 : vector<4xi1>
        %86 = vector.maskedload %x[%i_4, %j_2], %85, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %87 = arith.addf %83, %86 fastmath<reassoc,contract> : vector<4xf64>
        %88 = vector.maskedload %14[%c0, %j_2], %85, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %89 = arith.addf %88, %86 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %14[%c0, %j_2], %85, %89 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %90 = arith.select %85, %87, %83 : vector<4xi1>, vector<4xf64>
        scf.yield %90 : vector<4xf64>
      }
      %91 = arith.addf %39, %82 : vector<4xf64>
      %92 = vector.reduction <add>, %91 fastmath<reassoc> : vector<4xf64> into f64
      %93 = arith.addf %38, %92 : f64
      scf.yield %93 : f64
    }
    %94 = arith.divf %37, %15 : f64
    memref.store %94, %out0[] : memref<f64>
    %95 = arith.constant 8192 : index
    %96 = arith.ceildivsi %19, %95 : index
    %97 = arith.constant 0 : index
    %98 = arith.maxsi %96, %97 : index
    %99 = arith.constant 18434 : index
    %100 = arith.muli %98, %99 : index
    %101 = arith.constant 32768 : index
    %102 = arith.cmpi sge, %100, %101 : index
    "omp.parallel"(%102) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %19, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %103 = vector.broadcast %16 : f64 to vector<4xf64>
          scf.for %i_5 = %c0 to %c8192 step %c4 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %104 = vector.load %14[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
            %105 = arith.divf %104, %103 : vector<4xf64>
            vector.store %105, %14[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %106 = vector.broadcast %16 : f64 to vector<4xf64>
    scf.for %i_7 = %19 to %32 step %c4 {
      %107 = vector.load %14[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
      %108 = arith.divf %107, %106 : vector<4xf64>
      vector.store %108, %14[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_8 = %32 to %10 step %c4 {
      %109 = vector.maskedload %14[%c0, %i_8], %34, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %110 = arith.divf %109, %106 : vector<4xf64>
      vector.maskedstore %14[%c0, %i_8], %34, %110 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %111 = arith.constant 8192 : index
    %112 = arith.ceildivsi %19, %111 : index
    %113 = arith.constant 0 : index
    %114 = arith.maxsi %112, %113 : index
    %115 = arith.constant 6145 : index
    %116 = arith.muli %114, %115 : index
    %117 = arith.constant 32768 : index
    %118 = arith.cmpi sge, %116, %117 : index
    "omp.parallel"(%118) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %19, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            vector.store %2, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_11 = %19 to %32 step %c4 {
      vector.store %2, %out1_1[%i_11] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_12 = %32 to %10 step %c4 {
      vector.maskedstore %out1_1[%i_12], %34, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %119 = arith.shrsi %10, %c2 : index
    %120 = arith.muli %119, %c4 overflow<nsw> : index
    %121 = arith.subi %10, %120 overflow<nsw> : index
    %122 = vector.create_mask %121 : vector<4xi1>
    scf.for %i_13 = %c0 to %9 step %c1 {
      %123 = vector.step : vector<4xindex>
      %124, %125, %126 = scf.for %j_3 = %c0 to %120 step %c4 iter_args(%127 = %4, %128 = %5, %129 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %130 = vector.load %x[%i_13, %j_3] : memref<?x?xf64>, vector<4xf64>
        %131 = vector.load %14[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %132 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %133 = arith.subf %130, %131 : vector<4xf64>
        %134 = arith.mulf %133, %133 fastmath<contract> : vector<4xf64>
        %135 = arith.addf %132, %134 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %135, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %136 = arith.maximumf %130, %127 fastmath<nsz> : vector<4xf64>
        %137 = arith.cmpf olt, %130, %128 : vector<4xf64>
        %138 = arith.cmpf uno, %130, %130 : vector<4xf64>
        %139 = arith.cmpf ord, %128, %128 : vector<4xf64>
        %140 = arith.andi %138, %139 : vector<4xi1>
        %141 = arith.ori %137, %140 : vector<4xi1>
        %142 = vector.broadcast %j_3 : index to vector<4xindex>
        %143 = arith.addi %142, %123 : vector<4xindex>
        %144 = arith.index_cast %143 : vector<4xindex> to vector<4xi64>
        %145 = arith.select %141, %130, %128 : vector<4xi1>, vector<4xf64>
        %146 = arith.select %141, %144, %129 : vector<4xi1>, vector<4xi64>
        scf.yield %136, %145, %146 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %147 = arith.cmpi slt, %120, %10 : index
      %148, %149, %150 = scf.if %147 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %151 = vector.maskedload %x[%i_13, %120], %122, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %152 = vector.maskedload %14[%c0, %120], %122, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %153 = vector.maskedload %out1_1[%120], %122, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %154 = arith.subf %151, %152 : vector<4xf64>
        %155 = arith.mulf %154, %154 fastmath<contract> : vector<4xf64>
        %156 = arith.addf %153, %155 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%120], %122, %156 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %157 = arith.maximumf %151, %124 fastmath<nsz> : vector<4xf64>
        %158 = arith.cmpf olt, %151, %125 : vector<4xf64>
        %159 = arith.cmpf uno, %151, %151 : vector<4xf64>
        %160 = arith.cmpf ord, %125, %125 : vector<4xf64>
        %161 = arith.andi %159, %160 : vector<4xi1>
        %162 = arith.ori %158, %161 : vector<4xi1>
        %163 = vector.broadcast %120 : index to vector<4xindex>
        %164 = arith.addi %163, %123 : vector<4xindex>
        %165 = arith.index_cast %164 : vector<4xindex> to vector<4xi64>
        %166 = arith.select %162, %151, %125 : vector<4xi1>, vector<4xf64>
        %167 = arith.select %162, %165, %126 : vector<4xi1>, vector<4xi64>
        %168 = arith.select %122, %157, %124 : vector<4xi1>, vector<4xf64>
        %169 = arith.select %122, %166, %125 : vector<4xi1>, vector<4xf64>
        %170 = arith.select %122, %167, %126 : vector<4xi1>, vector<4xi64>
        scf.yield %168, %169, %170 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %124, %125, %126 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %171 = vector.reduction <maximumf>, %148 fastmath<nsz> : vector<4xf64> into f64
      %172 = vector.reduction <minimumf>, %149 : vector<4xf64> into f64
      %173 = vector.broadcast %172 : f64 to vector<4xf64>
      %174 = arith.cmpf oeq, %149, %173 : vector<4xf64>
      %175 = arith.cmpf uno, %149, %149 : vector<4xf64>
      %176 = arith.ori %174, %175 : vector<4xi1>
      %177 = arith.select %176, %150, %7 : vector<4xi1>, vector<4xi64>
      %178 = vector.reduction <minsi>, %177 : vector<4xi64> into i64
      memref.store %171, %out2_1[%i_13] : memref<?xf64>
      memref.store %178, %out3_1[%i_13] : memref<?xi64>
    }
    %179 = arith.constant 8192 : index
    %180 = arith.ceildivsi %19, %179 : index
    %181 = arith.constant 0 : index
    %182 = arith.maxsi %180, %181 : index
    %183 = arith.constant 18433 : index
    %184 = arith.muli %182, %183 : index
    %185 = arith.constant 32768 : index
    %186 = arith.cmpi sge, %184, %185 : index
    "omp.parallel"(%186) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %19, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_3: index):
          scf.for %i_14 = %c0 to %c8192 step %c4 {
            %i_15 = arith.addi %i_strip_3, %i_14 overflow<nsw> : index
            %187 = vector.load %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
            %188 = arith.divf %187, %106 : vector<4xf64>
            vector.store %188, %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_16 = %19 to %32 step %c4 {
      %189 = vector.load %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
      %190 = arith.divf %189, %106 : vector<4xf64>
      vector.store %190, %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_17 = %32 to %10 step %c4 {
      %191 = vector.maskedload %out1_1[%i_17], %34, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %192 = arith.divf %191, %106 : vector<4xf64>
      vector.maskedstore %out1_1[%i_17], %34, %192 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %193 = arith.shrsi %10, %c15 : index
    %194 = arith.muli %193, %c32768 overflow<nsw> : index
    %195 = arith.maxsi %194, %c0 : index
    %196 = arith.constant 0 : index
    %197 = arith.constant 1 : index
    %198 = arith.constant 1.000000e+00 : f64
    %199 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %198, %199[%196] : memref<64xf64>
    %200 = arith.subi %195, %c0 : index
    %201 = arith.ceildivsi %200, %c32768 : index
    %202 = arith.maxsi %201, %196 : index
    %203 = arith.constant 64 : index
    %204 = arith.ceildivsi %202, %203 : index
    %205 = arith.maxsi %204, %197 : index
    %206 = arith.ceildivsi %202, %205 : index
    %207 = arith.muli %205, %c32768 : index
    %208 = arith.constant 0 : index
    %209 = arith.maxsi %206, %208 : index
    %210 = arith.minsi %207, %195 : index
    %211 = arith.constant 32768 : index
    %212 = arith.ceildivsi %210, %211 : index
    %213 = arith.constant 0 : index
    %214 = arith.maxsi %212, %213 : index
    %215 = arith.constant 32779 : index
    %216 = arith.muli %214, %215 : index
    %217 = arith.constant 7 : index
    %218 = arith.addi %217, %216 : index
    %219 = arith.muli %209, %218 : index
    %220 = arith.constant 32768 : index
    %221 = arith.cmpi sge, %219, %220 : index
    "omp.parallel"(%221) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%196, %206, %197) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%222: index):
          %223 = arith.muli %222, %207 : index
          %224 = arith.addi %c0, %223 : index
          %225 = arith.addi %224, %207 : index
          %226 = arith.minsi %225, %195 : index
          %227 = scf.for %i_strip_4 = %224 to %226 step %c32768 iter_args(%228 = %198) -> (f64) {
            %229, %230, %231, %232, %233, %234, %235, %236 = scf.for %i_18 = %c0 to %c32768 step %c32 iter_args(%237 = %8, %238 = %8, %239 = %8, %240 = %8, %241 = %8, %242 = %8, %243 = %8, %244 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %i_19 = arith.addi %i_strip_4, %i_18 overflow<nsw> : index
              %245 = vector.load %x[%c0, %i_19] : memref<?x?xf64>, vector<4xf64>
              %246 = arith.mulf %237, %245 fastmath<reassoc,contract> : vector<4xf64>
              %247 = arith.addi %i_19, %c4 overflow<nsw> : index
              %248 = vector.load %x[%c0, %247] : memref<?x?xf64>, vector<4xf64>
              %249 = arith.mulf %238, %248 fastmath<reassoc,contract> : vector<4xf64>
              %250 = arith.addi %i_19, %c8 overflow<nsw> : index
              %251 = vector.load %x[%c0, %250] : memref<?x?xf64>, vector<4xf64>
              %252 = arith.mulf %239, %251 fastmath<reassoc,contract> : vector<4xf64>
              %253 = arith.addi %i_19, %c12 overflow<nsw> : index
              %254 = vector.load %x[%c0, %253] : memref<?x?xf64>, vector<4xf64>
              %255 = arith.mulf %240, %254 fastmath<reassoc,contract> : vector<4xf64>
              %256 = arith.addi %i_19, %c16 overflow<nsw> : index
              %257 = vector.load %x[%c0, %256] : memref<?x?xf64>, vector<4xf64>
              %258 = arith.mulf %241, %257 fastmath<reassoc,contract> : vector<4xf64>
              %259 = arith.addi %i_19, %c20 overflow<nsw> : index
              %260 = vector.load %x[%c0, %259] : memref<?x?xf64>, vector<4xf64>
              %261 = arith.mulf %242, %260 fastmath<reassoc,contract> : vector<4xf64>
              %262 = arith.addi %i_19, %c24 overflow<nsw> : index
              %263 = vector.load %x[%c0, %262] : memref<?x?xf64>, vector<4xf64>
              %264 = arith.mulf %243, %263 fastmath<reassoc,contract> : vector<4xf64>
              %265 = arith.addi %i_19, %c28 overflow<nsw> : index
              %266 = vector.load %x[%c0, %265] : memref<?x?xf64>, vector<4xf64>
              %267 = arith.mulf %244, %266 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %246, %249, %252, %255, %258, %261, %264, %267 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %268 = arith.mulf %229, %230 : vector<4xf64>
            %269 = arith.mulf %231, %232 : vector<4xf64>
            %270 = arith.mulf %233, %234 : vector<4xf64>
            %271 = arith.mulf %235, %236 : vector<4xf64>
            %272 = arith.mulf %268, %269 : vector<4xf64>
            %273 = arith.mulf %270, %271 : vector<4xf64>
            %274 = arith.mulf %272, %273 : vector<4xf64>
            %275 = vector.reduction <mul>, %274 fastmath<reassoc> : vector<4xf64> into f64
            %276 = arith.mulf %1, %275 : f64
            %277 = arith.mulf %228, %276 : f64
            scf.yield %277 : f64
          }
          memref.store %227, %199[%222] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %278 = arith.constant 1 : index
    %279 = arith.subi %206, %278 : index
    %280 = arith.constant 0 : index
    %281 = arith.constant 2 : index
    scf.for %282 = %280 to %279 step %281 {
      %283 = arith.addi %282, %278 : index
      %284 = memref.load %199[%282] : memref<64xf64>
      %285 = memref.load %199[%283] : memref<64xf64>
      %286 = arith.mulf %284, %285 : f64
      memref.store %286, %199[%282] : memref<64xf64>
    }
    %287 = arith.constant 2 : index
    %288 = arith.subi %206, %287 : index
    %289 = arith.constant 0 : index
    %290 = arith.constant 4 : index
    scf.for %291 = %289 to %288 step %290 {
      %292 = arith.addi %291, %287 : index
      %293 = memref.load %199[%291] : memref<64xf64>
      %294 = memref.load %199[%292] : memref<64xf64>
      %295 = arith.mulf %293, %294 : f64
      memref.store %295, %199[%291] : memref<64xf64>
    }
    %296 = arith.constant 4 : index
    %297 = arith.subi %206, %296 : index
    %298 = arith.constant 0 : index
    %299 = arith.constant 8 : index
    scf.for %300 = %298 to %297 step %299 {
      %301 = arith.addi %300, %296 : index
      %302 = memref.load %199[%300] : memref<64xf64>
      %303 = memref.load %199[%301] : memref<64xf64>
      %304 = arith.mulf %302, %303 : f64
      memref.store %304, %199[%300] : memref<64xf64>
    }
    %305 = arith.constant 8 : index
    %306 = arith.subi %206, %305 : index
    %307 = arith.constant 0 : index
    %308 = arith.constant 16 : index
    scf.for %309 = %307 to %306 step %308 {
      %310 = arith.addi %309, %305 : index
      %311 = memref.load %199[%309] : memref<64xf64>
      %312 = memref.load %199[%310] : memref<64xf64>
      %313 = arith.mulf %311, %312 : f64
      memref.store %313, %199[%309] : memref<64xf64>
    }
    %314 = arith.constant 16 : index
    %315 = arith.subi %206, %314 : index
    %316 = arith.constant 0 : index
    %317 = arith.constant 32 : index
    scf.for %318 = %316 to %315 step %317 {
      %319 = arith.addi %318, %314 : index
      %320 = memref.load %199[%318] : memref<64xf64>
      %321 = memref.load %199[%319] : memref<64xf64>
      %322 = arith.mulf %320, %321 : f64
      memref.store %322, %199[%318] : memref<64xf64>
    }
    %323 = arith.constant 32 : index
    %324 = arith.subi %206, %323 : index
    %325 = arith.constant 0 : index
    %326 = arith.constant 64 : index
    scf.for %327 = %325 to %324 step %326 {
      %328 = arith.addi %327, %323 : index
      %329 = memref.load %199[%327] : memref<64xf64>
      %330 = memref.load %199[%328] : memref<64xf64>
      %331 = arith.mulf %329, %330 : f64
      memref.store %331, %199[%327] : memref<64xf64>
    }
    %332 = memref.load %199[%196] : memref<64xf64>
    %333 = arith.mulf %1, %332 : f64
    %334 = arith.mulf %1, %333 : f64
    %335 = arith.subi %10, %195 overflow<nsw> : index
    %336 = arith.shrsi %335, %c5 : index
    %337 = arith.muli %336, %c32 overflow<nsw> : index
    %338 = arith.addi %337, %195 overflow<nsw> : index
    %339 = arith.maxsi %338, %195 : index
    %340, %341, %342, %343, %344, %345, %346, %347 = scf.for %i_20 = %195 to %339 step %c32 iter_args(%348 = %8, %349 = %8, %350 = %8, %351 = %8, %352 = %8, %353 = %8, %354 = %8, %355 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %356 = vector.load %x[%c0, %i_20] : memref<?x?xf64>, vector<4xf64>
      %357 = arith.mulf %348, %356 fastmath<reassoc,contract> : vector<4xf64>
      %358 = arith.addi %i_20, %c4 overflow<nsw> : index
      %359 = vector.load %x[%c0, %358] : memref<?x?xf64>, vector<4xf64>
      %360 = arith.mulf %349, %359 fastmath<reassoc,contract> : vector<4xf64>
      %361 = arith.addi %i_20, %c8 overflow<nsw> : index
      %362 = vector.load %x[%c0, %361] : memref<?x?xf64>, vector<4xf64>
      %363 = arith.mulf %350, %362 fastmath<reassoc,contract> : vector<4xf64>
      %364 = arith.addi %i_20, %c12 overflow<nsw> : index
      %365 = vector.load %x[%c0, %364] : memref<?x?xf64>, vector<4xf64>
      %366 = arith.mulf %351, %365 fastmath<reassoc,contract> : vector<4xf64>
      %367 = arith.addi %i_20, %c16 overflow<nsw> : index
      %368 = vector.load %x[%c0, %367] : memref<?x?xf64>, vector<4xf64>
      %369 = arith.mulf %352, %368 fastmath<reassoc,contract> : vector<4xf64>
      %370 = arith.addi %i_20, %c20 overflow<nsw> : index
      %371 = vector.load %x[%c0, %370] : memref<?x?xf64>, vector<4xf64>
      %372 = arith.mulf %353, %371 fastmath<reassoc,contract> : vector<4xf64>
      %373 = arith.addi %i_20, %c24 overflow<nsw> : index
      %374 = vector.load %x[%c0, %373] : memref<?x?xf64>, vector<4xf64>
      %375 = arith.mulf %354, %374 fastmath<reassoc,contract> : vector<4xf64>
      %376 = arith.addi %i_20, %c28 overflow<nsw> : index
      %377 = vector.load %x[%c0, %376] : memref<?x?xf64>, vector<4xf64>
      %378 = arith.mulf %355, %377 fastmath<reassoc,contract> : vector<4xf64>
      scf.yield %357, %360, %363, %366, %369, %372, %375, %378 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %379 = arith.mulf %340, %341 : vector<4xf64>
    %380 = arith.mulf %342, %343 : vector<4xf64>
    %381 = arith.mulf %344, %345 : vector<4xf64>
    %382 = arith.mulf %346, %347 : vector<4xf64>
    %383 = arith.mulf %379, %380 : vector<4xf64>
    %384 = arith.mulf %381, %382 : vector<4xf64>
    %385 = arith.mulf %383, %384 : vector<4xf64>
    %386 = scf.for %i_21 = %339 to %10 step %c4 iter_args(%387 = %385) -> (vector<4xf64>) {
      %388 = arith.subi %10, %i_21 overflow<nsw> : index
      %389 = vector.create_mask %388 : vector<4xi1>
      %390 = vector.maskedload %x[%c0, %i_21], %389, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %391 = arith.mulf %387, %390 fastmath<reassoc,contract> : vector<4xf64>
      %392 = arith.select %389, %391, %387 : vector<4xi1>, vector<4xf64>
      scf.yield %392 : vector<4xf64>
    }
    %393 = vector.reduction <mul>, %386 fastmath<reassoc> : vector<4xf64> into f64
    %394 = arith.mulf %334, %393 : f64
    memref.store %394, %out4[] : memref<f64>
    memref.dealloc %14 : memref<1x?xf64>
    func.return
  }
  func.func @program_shapes(%x: memref<?x?xf64> {llvm.noalias}) -> (index, index, index) {
    %0 = arith.constant 0 : index
    %1 = memref.dim %x, %0 : memref<?x?xf64>
    %2 = arith.constant 1 : index
    %3 = memref.dim %x, %2 : memref<?x?xf64>
    %4 = arith.cmpi slt, %0, %3 : index
    %5 = arith.cmpi slt, %0, %1 : index
    cf.assert %4, "ValueError: zero-size array to reduction operation maximum which has no identity"
    cf.assert %5, "IndexError: index 0 is out of bounds for axis 0 with size x.shape[0]"
    func.return %3, %1, %1 : index, index, index
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/statistics.py:7: MemoryError: no memory for a temporary array", "tests/corpus/statistics.py:7: ValueError: zero-size array to reduction operation maximum which has no identity", "tests/corpus/statistics.py:7: IndexError: index 0 is out of bounds for axis 0 with size x.shape[0]"]} {
  llvm.func @aligned_alloc(i64, i64) -> (!llvm.ptr {llvm.noalias})
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out3_size0: i64, %out4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(16) : i64
    %6 = llvm.mlir.constant(1) : i64
    %7 = llvm.mlir.constant(512) : i64
    %8 = llvm.mlir.constant(8) : i64
    %9 = llvm.mlir.constant(12) : i64
    %10 = llvm.mlir.constant(32768) : i64
    %11 = llvm.mlir.constant(15) : i64
    %12 = llvm.mlir.constant(32) : i64
    %13 = llvm.mlir.constant(20) : i64
    %14 = llvm.mlir.constant(24) : i64
    %15 = llvm.mlir.constant(28) : i64
    %16 = llvm.mlir.constant(5) : i64
    %17 = llvm.mlir.constant(64) : i64
    %18 = llvm.mlir.constant(-64) : i64
    %19 = llvm.mlir.constant(1 : i32) : i32
    %20 = llvm.mlir.constant(6145) : i64
    %21 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(18434) : i64
    %23 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.alloca %14 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.mlir.constant(18433) : i64
    %26 = llvm.mlir.constant(56) : i64
    %27 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %28 = llvm.alloca %17 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mlir.constant(32779) : i64
    %30 = llvm.mlir.constant(7) : i64
    %31 = llvm.alloca %26 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.mlir.constant(40) : i64
    %33 = llvm.mlir.constant(48) : i64
    %34 = llvm.mlir.constant(0 : i32) : i32
    %35 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %36 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %37 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %38 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %39 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %40 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %41 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %42 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %43 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %44 = llvm.mul %x_size0, %x_stride0 : i64
    %45 = llvm.mul %x_stride0, %8 overflow<nsw> : i64
    %46 = llvm.add %45, %17 overflow<nsw> : i64
    %47 = llvm.and %46, %18 : i64
    %48 = llvm.call @aligned_alloc(%17, %47) : (i64, i64) -> !llvm.ptr
    %49 = llvm.mlir.zero : !llvm.ptr
    %50 = llvm.icmp "ne" %48, %49 : !llvm.ptr
    llvm.cond_br %50, ^bb1, ^bb64(%19 : i32)
  ^bb1:
    %51 = llvm.sitofp %44 : i64 to f64
    %52 = llvm.sitofp %x_size0 : i64 to f64
    %53 = llvm.ashr %x_stride0, %1 : i64
    %54 = llvm.mul %53, %0 overflow<nsw> : i64
    %55 = llvm.intr.smax(%54, %2) : (i64, i64) -> i64
    %56 = llvm.sdiv %55, %0 : i64
    %57 = llvm.srem %55, %0 : i64
    %58 = llvm.icmp "ne" %57, %2 : i64
    %59 = llvm.xor %57, %0 : i64
    %60 = llvm.icmp "sge" %59, %2 : i64
    %61 = llvm.and %58, %60 : i1
    %62 = llvm.add %56, %6 : i64
    %63 = llvm.select %61, %62, %56 : i1, i64
    %64 = llvm.intr.smax(%63, %2) : (i64, i64) -> i64
    %65 = llvm.mul %64, %20 : i64
    %66 = llvm.icmp "sge" %65, %10 : i64
    %67 = llvm.icmp "sgt" %55, %2 : i64
    %68 = llvm.sub %55, %6 overflow<nsw> : i64
    %69 = llvm.sdiv %68, %0 : i64
    %70 = llvm.add %69, %6 overflow<nsw> : i64
    %71 = llvm.select %67, %70, %2 : i1, i64
    llvm.cond_br %66, ^bb2, ^bb3
  ^bb2:
    llvm.store %55, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %72 = llvm.getelementptr inbounds %21[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %72 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %73 = llvm.getelementptr inbounds %21[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %73 {alignment = 8 : i64} : i64, !llvm.ptr
    %74 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %75 = llvm.call @stepwell_parallel_for(%74, %21, %71, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%75 : i32)
  ^bb3:
    %76 = llvm.call @program.parallel0(%2, %71, %55, %48, %x_stride0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%76 : i32)
  ^bb4(%77: i32):
    %78 = llvm.sub %x_stride0, %55 overflow<nsw> : i64
    %79 = llvm.ashr %78, %4 : i64
    %80 = llvm.mul %79, %3 overflow<nsw> : i64
    %81 = llvm.add %80, %55 overflow<nsw> : i64
    %82 = llvm.intr.smax(%81, %55) : (i64, i64) -> i64
    %83 = llvm.sub %x_stride0, %82 overflow<nsw> : i64
    %84 = llvm.intr.smin(%83, %3) : (i64, i64) -> i64
    %85 = llvm.intr.smax(%84, %2) : (i64, i64) -> i64
    %86 = llvm.trunc %85 : i64 to i32
    %87 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %88 = llvm.mlir.poison : vector<4xi32>
    %89 = llvm.insertelement %86, %88[%2 : i64] : vector<4xi32>
    %90 = llvm.shufflevector %89, %88 [0, 0, 0, 0] : vector<4xi32>
    %91 = llvm.icmp "slt" %87, %90 : vector<4xi32>
    %92 = llvm.icmp "slt" %55, %82 : i64
    llvm.cond_br %92, ^bb5(%55 : i64), ^bb6
  ^bb5(%i: i64):
    %93 = llvm.getelementptr inbounds %48[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %37, %93 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %94 = llvm.add %i, %3 overflow<nsw> : i64
    %95 = llvm.icmp "slt" %94, %82 : i64
    llvm.cond_br %95, ^bb5(%94 : i64), ^bb6
  ^bb6:
    %96 = llvm.icmp "slt" %82, %x_stride0 : i64
    llvm.cond_br %96, ^bb7(%82 : i64), ^bb8
  ^bb7(%i_1: i64):
    %97 = llvm.getelementptr inbounds %48[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %37, %97, %91 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %98 = llvm.add %i_1, %3 overflow<nsw> : i64
    %99 = llvm.icmp "slt" %98, %x_stride0 : i64
    llvm.cond_br %99, ^bb7(%98 : i64), ^bb8
  ^bb8:
    %100 = llvm.ashr %x_stride0, %3 : i64
    %101 = llvm.mul %100, %5 overflow<nsw> : i64
    %102 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %102, ^bb9(%2, %35 : i64, f64), ^bb16(%35 : f64)
  ^bb9(%i_2: i64, %103: f64):
    %104 = llvm.icmp "slt" %2, %101 : i64
    llvm.cond_br %104, ^bb10(%2, %38, %37 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%38, %37 : vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %105: vector<4xf64>, %106: vector<4xf64>):
    %107 = llvm.add %j, %7 overflow<nsw> : i64
    %108 = llvm.intr.smin(%107, %101) : (i64, i64) -> i64
    %109 = llvm.icmp "slt" %j, %108 : i64
    llvm.cond_br %109, ^bb11(%j, %38, %38, %38, %38 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%38, %38, %38, %38 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %110: vector<4xf64>, %111: vector<4xf64>, %112: vector<4xf64>, %113: vector<4xf64>):
    %114 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %115 = llvm.add %114, %j_1 overflow<nsw> : i64
    %116 = llvm.getelementptr inbounds %x[%115] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %117 = llvm.load %116 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %118 = llvm.fadd %110, %117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %119 = llvm.getelementptr inbounds %48[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %120 = llvm.load %119 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %121 = llvm.fadd %120, %117 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %121, %119 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %122 = llvm.add %j_1, %3 overflow<nsw> : i64
    %123 = llvm.add %114, %122 overflow<nsw> : i64
    %124 = llvm.getelementptr inbounds %x[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %125 = llvm.load %124 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %126 = llvm.fadd %111, %125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %127 = llvm.getelementptr inbounds %48[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %128 = llvm.load %127 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %129 = llvm.fadd %128, %125 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %129, %127 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %130 = llvm.add %j_1, %8 overflow<nsw> : i64
    %131 = llvm.add %114, %130 overflow<nsw> : i64
    %132 = llvm.getelementptr inbounds %x[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %133 = llvm.load %132 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %134 = llvm.fadd %112, %133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %135 = llvm.getelementptr inbounds %48[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.fadd %136, %133 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %137, %135 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %138 = llvm.add %j_1, %9 overflow<nsw> : i64
    %139 = llvm.add %114, %138 overflow<nsw> : i64
    %140 = llvm.getelementptr inbounds %x[%139] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.fadd %113, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %143 = llvm.getelementptr inbounds %48[%138] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fadd %144, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %145, %143 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %146 = llvm.add %j_1, %5 overflow<nsw> : i64
    %147 = llvm.icmp "slt" %146, %108 : i64
    llvm.cond_br %147, ^bb11(%146, %118, %126, %134, %142 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%118, %126, %134, %142 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%148: vector<4xf64>, %149: vector<4xf64>, %150: vector<4xf64>, %151: vector<4xf64>):
    %152 = llvm.fadd %148, %149 : vector<4xf64>
    %153 = llvm.fadd %150, %151 : vector<4xf64>
    %154 = llvm.fadd %152, %153 : vector<4xf64>
    %155 = llvm.fsub %154, %106 : vector<4xf64>
    %156 = llvm.fadd %105, %155 : vector<4xf64>
    %157 = llvm.fsub %156, %105 : vector<4xf64>
    %158 = llvm.fsub %157, %155 : vector<4xf64>
    %159 = llvm.fcmp "uno" %158, %158 : vector<4xf64>
    %160 = llvm.select %159, %37, %158 : vector<4xi1>, vector<4xf64>
    %161 = llvm.add %j, %7 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %101 : i64
    llvm.cond_br %162, ^bb10(%161, %156, %160 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%156, %160 : vector<4xf64>, vector<4xf64>)
  ^bb13(%163: vector<4xf64>, %164: vector<4xf64>):
    %165 = llvm.fsub %38, %164 : vector<4xf64>
    %166 = llvm.icmp "slt" %101, %x_stride0 : i64
    llvm.cond_br %166, ^bb14(%101, %165 : i64, vector<4xf64>), ^bb15(%165 : vector<4xf64>)
  ^bb14(%j_2: i64, %167: vector<4xf64>):
    %168 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %169 = llvm.intr.smin(%168, %3) : (i64, i64) -> i64
    %170 = llvm.intr.smax(%169, %2) : (i64, i64) -> i64
    %171 = llvm.trunc %170 : i64 to i32
    %172 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %173 = llvm.mlir.poison : vector<4xi32>
    %174 = llvm.insertelement %171, %173[%2 : i64] : vector<4xi32>
    %175 = llvm.shufflevector %174, %173 [0, 0, 0, 0] : vector<4xi32>
    %176 = llvm.icmp "slt" %172, %175 : vector<4xi32>
    %177 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %178 = llvm.add %177, %j_2 overflow<nsw> : i64
    %179 = llvm.getelementptr inbounds %x[%178] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %180 = llvm.intr.masked.load %179, %176, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %181 = llvm.fadd %167, %180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %182 = llvm.getelementptr inbounds %48[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %183 = llvm.intr.masked.load %182, %176, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %184 = llvm.fadd %183, %180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %184, %182, %176 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %185 = llvm.select %176, %181, %167 : vector<4xi1>, vector<4xf64>
    %186 = llvm.add %j_2, %3 overflow<nsw> : i64
    %187 = llvm.icmp "slt" %186, %x_stride0 : i64
    llvm.cond_br %187, ^bb14(%186, %185 : i64, vector<4xf64>), ^bb15(%185 : vector<4xf64>)
  ^bb15(%188: vector<4xf64>):
    %189 = llvm.fadd %163, %188 : vector<4xf64>
    %190 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %191 = "llvm.intr.vector.reduce.fadd"(%190, %189) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %192 = llvm.fadd %103, %191 : f64
    %193 = llvm.add %i_2, %6 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %193, %x_size0 : i64
    llvm.cond_br %194, ^bb9(%193, %192 : i64, f64), ^bb16(%192 : f64)
  ^bb16(%195: f64):
    %196 = llvm.fdiv %195, %51 : f64
    llvm.store %196, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %197 = llvm.sdiv %55, %0 : i64
    %198 = llvm.srem %55, %0 : i64
    %199 = llvm.icmp "ne" %198, %2 : i64
    %200 = llvm.xor %198, %0 : i64
    %201 = llvm.icmp "sge" %200, %2 : i64
    %202 = llvm.and %199, %201 : i1
    %203 = llvm.add %197, %6 : i64
    %204 = llvm.select %202, %203, %197 : i1, i64
    %205 = llvm.intr.smax(%204, %2) : (i64, i64) -> i64
    %206 = llvm.mul %205, %22 : i64
    %207 = llvm.icmp "sge" %206, %10 : i64
    %208 = llvm.icmp "sgt" %55, %2 : i64
    %209 = llvm.sub %55, %6 overflow<nsw> : i64
    %210 = llvm.sdiv %209, %0 : i64
    %211 = llvm.add %210, %6 overflow<nsw> : i64
    %212 = llvm.select %208, %211, %2 : i1, i64
    llvm.cond_br %207, ^bb17, ^bb18
  ^bb17:
    llvm.store %55, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %213 = llvm.getelementptr inbounds %23[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %52, %213 {alignment = 8 : i64} : f64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %23[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %214 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %215 = llvm.getelementptr inbounds %23[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %217 = llvm.call @stepwell_parallel_for(%216, %23, %212, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%217 : i32)
  ^bb18:
    %218 = llvm.call @program.parallel1(%2, %212, %55, %52, %48, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb19(%218 : i32)
  ^bb19(%219: i32):
    %220 = llvm.mlir.poison : vector<4xf64>
    %221 = llvm.insertelement %52, %220[%2 : i64] : vector<4xf64>
    %222 = llvm.shufflevector %221, %220 [0, 0, 0, 0] : vector<4xf64>
    %223 = llvm.icmp "slt" %55, %82 : i64
    llvm.cond_br %223, ^bb20(%55 : i64), ^bb21
  ^bb20(%i_3: i64):
    %224 = llvm.getelementptr inbounds %48[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %225 = llvm.load %224 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %226 = llvm.fdiv %225, %222 : vector<4xf64>
    llvm.store %226, %224 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %227 = llvm.add %i_3, %3 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %227, %82 : i64
    llvm.cond_br %228, ^bb20(%227 : i64), ^bb21
  ^bb21:
    %229 = llvm.icmp "slt" %82, %x_stride0 : i64
    llvm.cond_br %229, ^bb22(%82 : i64), ^bb23
  ^bb22(%i_4: i64):
    %230 = llvm.getelementptr inbounds %48[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %231 = llvm.intr.masked.load %230, %91, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %232 = llvm.fdiv %231, %222 : vector<4xf64>
    llvm.intr.masked.store %232, %230, %91 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %233 = llvm.add %i_4, %3 overflow<nsw> : i64
    %234 = llvm.icmp "slt" %233, %x_stride0 : i64
    llvm.cond_br %234, ^bb22(%233 : i64), ^bb23
  ^bb23:
    %235 = llvm.sdiv %55, %0 : i64
    %236 = llvm.srem %55, %0 : i64
    %237 = llvm.icmp "ne" %236, %2 : i64
    %238 = llvm.xor %236, %0 : i64
    %239 = llvm.icmp "sge" %238, %2 : i64
    %240 = llvm.and %237, %239 : i1
    %241 = llvm.add %235, %6 : i64
    %242 = llvm.select %240, %241, %235 : i1, i64
    %243 = llvm.intr.smax(%242, %2) : (i64, i64) -> i64
    %244 = llvm.mul %243, %20 : i64
    %245 = llvm.icmp "sge" %244, %10 : i64
    %246 = llvm.icmp "sgt" %55, %2 : i64
    %247 = llvm.sub %55, %6 overflow<nsw> : i64
    %248 = llvm.sdiv %247, %0 : i64
    %249 = llvm.add %248, %6 overflow<nsw> : i64
    %250 = llvm.select %246, %249, %2 : i1, i64
    llvm.cond_br %245, ^bb24, ^bb25
  ^bb24:
    llvm.store %55, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %251 = llvm.getelementptr inbounds %24[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %251 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %252 = llvm.getelementptr inbounds %24[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %252 {alignment = 8 : i64} : i64, !llvm.ptr
    %253 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %254 = llvm.call @stepwell_parallel_for(%253, %24, %250, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb26(%254 : i32)
  ^bb25:
    %255 = llvm.call @program.parallel2(%2, %250, %55, %out1, %x_stride0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb26(%255 : i32)
  ^bb26(%256: i32):
    %257 = llvm.icmp "slt" %55, %82 : i64
    llvm.cond_br %257, ^bb27(%55 : i64), ^bb28
  ^bb27(%i_5: i64):
    %258 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %37, %258 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %259 = llvm.add %i_5, %3 overflow<nsw> : i64
    %260 = llvm.icmp "slt" %259, %82 : i64
    llvm.cond_br %260, ^bb27(%259 : i64), ^bb28
  ^bb28:
    %261 = llvm.icmp "slt" %82, %x_stride0 : i64
    llvm.cond_br %261, ^bb29(%82 : i64), ^bb30
  ^bb29(%i_6: i64):
    %262 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %37, %262, %91 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %263 = llvm.add %i_6, %3 overflow<nsw> : i64
    %264 = llvm.icmp "slt" %263, %x_stride0 : i64
    llvm.cond_br %264, ^bb29(%263 : i64), ^bb30
  ^bb30:
    %265 = llvm.ashr %x_stride0, %4 : i64
    %266 = llvm.mul %265, %3 overflow<nsw> : i64
    %267 = llvm.sub %x_stride0, %266 overflow<nsw> : i64
    %268 = llvm.intr.smin(%267, %3) : (i64, i64) -> i64
    %269 = llvm.intr.smax(%268, %2) : (i64, i64) -> i64
    %270 = llvm.trunc %269 : i64 to i32
    %271 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %272 = llvm.mlir.poison : vector<4xi32>
    %273 = llvm.insertelement %270, %272[%2 : i64] : vector<4xi32>
    %274 = llvm.shufflevector %273, %272 [0, 0, 0, 0] : vector<4xi32>
    %275 = llvm.icmp "slt" %271, %274 : vector<4xi32>
    %276 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %276, ^bb31(%2 : i64), ^bb37
  ^bb31(%i_7: i64):
    %277 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %278 = llvm.icmp "slt" %2, %266 : i64
    llvm.cond_br %278, ^bb32(%2, %39, %40, %41 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%39, %40, %41 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb32(%j_3: i64, %279: vector<4xf64>, %280: vector<4xf64>, %281: vector<4xi64>):
    %282 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %j_3 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %x[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %285 = llvm.load %284 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %286 = llvm.getelementptr inbounds %48[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %287 = llvm.load %286 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %288 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %289 = llvm.load %288 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %290 = llvm.fsub %285, %287 : vector<4xf64>
    %291 = llvm.fmul %290, %290 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %292 = llvm.fadd %289, %291 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %292, %288 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %293 = llvm.intr.maximum(%285, %279) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %294 = llvm.fcmp "olt" %285, %280 : vector<4xf64>
    %295 = llvm.fcmp "uno" %285, %285 : vector<4xf64>
    %296 = llvm.fcmp "ord" %280, %280 : vector<4xf64>
    %297 = llvm.and %295, %296 : vector<4xi1>
    %298 = llvm.or %294, %297 : vector<4xi1>
    %299 = llvm.mlir.poison : vector<4xi64>
    %300 = llvm.insertelement %j_3, %299[%2 : i64] : vector<4xi64>
    %301 = llvm.shufflevector %300, %299 [0, 0, 0, 0] : vector<4xi64>
    %302 = llvm.add %301, %277 : vector<4xi64>
    %303 = llvm.select %298, %285, %280 : vector<4xi1>, vector<4xf64>
    %304 = llvm.select %298, %302, %281 : vector<4xi1>, vector<4xi64>
    %305 = llvm.add %j_3, %3 overflow<nsw> : i64
    %306 = llvm.icmp "slt" %305, %266 : i64
    llvm.cond_br %306, ^bb32(%305, %293, %303, %304 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%293, %303, %304 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb33(%307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xi64>):
    %310 = llvm.icmp "slt" %266, %x_stride0 : i64
    llvm.cond_br %310, ^bb34, ^bb35
  ^bb34:
    %311 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %312 = llvm.add %311, %266 overflow<nsw> : i64
    %313 = llvm.getelementptr inbounds %x[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %314 = llvm.intr.masked.load %313, %275, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %315 = llvm.getelementptr inbounds %48[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %316 = llvm.intr.masked.load %315, %275, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %317 = llvm.getelementptr inbounds %out1[%266] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %318 = llvm.intr.masked.load %317, %275, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %319 = llvm.fsub %314, %316 : vector<4xf64>
    %320 = llvm.fmul %319, %319 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %321 = llvm.fadd %318, %320 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %321, %317, %275 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %322 = llvm.intr.maximum(%314, %307) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %323 = llvm.fcmp "olt" %314, %308 : vector<4xf64>
    %324 = llvm.fcmp "uno" %314, %314 : vector<4xf64>
    %325 = llvm.fcmp "ord" %308, %308 : vector<4xf64>
    %326 = llvm.and %324, %325 : vector<4xi1>
    %327 = llvm.or %323, %326 : vector<4xi1>
    %328 = llvm.mlir.poison : vector<4xi64>
    %329 = llvm.insertelement %266, %328[%2 : i64] : vector<4xi64>
    %330 = llvm.shufflevector %329, %328 [0, 0, 0, 0] : vector<4xi64>
    %331 = llvm.add %330, %277 : vector<4xi64>
    %332 = llvm.select %327, %314, %308 : vector<4xi1>, vector<4xf64>
    %333 = llvm.select %327, %331, %309 : vector<4xi1>, vector<4xi64>
    %334 = llvm.select %275, %322, %307 : vector<4xi1>, vector<4xf64>
    %335 = llvm.select %275, %332, %308 : vector<4xi1>, vector<4xf64>
    %336 = llvm.select %275, %333, %309 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb36(%334, %335, %336 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb35:
    llvm.br ^bb36(%307, %308, %309 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb36(%337: vector<4xf64>, %338: vector<4xf64>, %339: vector<4xi64>):
    %340 = llvm.intr.vector.reduce.fmaximum(%337) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %341 = llvm.intr.vector.reduce.fminimum(%338) : (vector<4xf64>) -> f64
    %342 = llvm.mlir.poison : vector<4xf64>
    %343 = llvm.insertelement %341, %342[%2 : i64] : vector<4xf64>
    %344 = llvm.shufflevector %343, %342 [0, 0, 0, 0] : vector<4xf64>
    %345 = llvm.fcmp "oeq" %338, %344 : vector<4xf64>
    %346 = llvm.fcmp "uno" %338, %338 : vector<4xf64>
    %347 = llvm.or %345, %346 : vector<4xi1>
    %348 = llvm.select %347, %339, %42 : vector<4xi1>, vector<4xi64>
    %349 = "llvm.intr.vector.reduce.smin"(%348) : (vector<4xi64>) -> i64
    %350 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %340, %350 {alignment = 8 : i64} : f64, !llvm.ptr
    %351 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %349, %351 {alignment = 8 : i64} : i64, !llvm.ptr
    %352 = llvm.add %i_7, %6 overflow<nsw> : i64
    %353 = llvm.icmp "slt" %352, %x_size0 : i64
    llvm.cond_br %353, ^bb31(%352 : i64), ^bb37
  ^bb37:
    %354 = llvm.sdiv %55, %0 : i64
    %355 = llvm.srem %55, %0 : i64
    %356 = llvm.icmp "ne" %355, %2 : i64
    %357 = llvm.xor %355, %0 : i64
    %358 = llvm.icmp "sge" %357, %2 : i64
    %359 = llvm.and %356, %358 : i1
    %360 = llvm.add %354, %6 : i64
    %361 = llvm.select %359, %360, %354 : i1, i64
    %362 = llvm.intr.smax(%361, %2) : (i64, i64) -> i64
    %363 = llvm.mul %362, %25 : i64
    %364 = llvm.icmp "sge" %363, %10 : i64
    %365 = llvm.icmp "sgt" %55, %2 : i64
    %366 = llvm.sub %55, %6 overflow<nsw> : i64
    %367 = llvm.sdiv %366, %0 : i64
    %368 = llvm.add %367, %6 overflow<nsw> : i64
    %369 = llvm.select %365, %368, %2 : i1, i64
    llvm.cond_br %364, ^bb38, ^bb39
  ^bb38:
    llvm.store %55, %27 {alignment = 8 : i64} : i64, !llvm.ptr
    %370 = llvm.getelementptr inbounds %27[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %370 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %371 = llvm.getelementptr inbounds %27[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %371 {alignment = 8 : i64} : i64, !llvm.ptr
    %372 = llvm.getelementptr inbounds %27[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %222, %372 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %373 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %374 = llvm.call @stepwell_parallel_for(%373, %27, %369, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb40(%374 : i32)
  ^bb39:
    %375 = llvm.call @program.parallel3(%2, %369, %55, %out1, %x_stride0, %222) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.br ^bb40(%375 : i32)
  ^bb40(%376: i32):
    %377 = llvm.icmp "slt" %55, %82 : i64
    llvm.cond_br %377, ^bb41(%55 : i64), ^bb42
  ^bb41(%i_8: i64):
    %378 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %379 = llvm.load %378 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %380 = llvm.fdiv %379, %222 : vector<4xf64>
    llvm.store %380, %378 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %381 = llvm.add %i_8, %3 overflow<nsw> : i64
    %382 = llvm.icmp "slt" %381, %82 : i64
    llvm.cond_br %382, ^bb41(%381 : i64), ^bb42
  ^bb42:
    %383 = llvm.icmp "slt" %82, %x_stride0 : i64
    llvm.cond_br %383, ^bb43(%82 : i64), ^bb44
  ^bb43(%i_9: i64):
    %384 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %385 = llvm.intr.masked.load %384, %91, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %386 = llvm.fdiv %385, %222 : vector<4xf64>
    llvm.intr.masked.store %386, %384, %91 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %387 = llvm.add %i_9, %3 overflow<nsw> : i64
    %388 = llvm.icmp "slt" %387, %x_stride0 : i64
    llvm.cond_br %388, ^bb43(%387 : i64), ^bb44
  ^bb44:
    %389 = llvm.ashr %x_stride0, %11 : i64
    %390 = llvm.mul %389, %10 overflow<nsw> : i64
    %391 = llvm.intr.smax(%390, %2) : (i64, i64) -> i64
    %392 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %392, %28 {alignment = 8 : i64} : f64, !llvm.ptr
    %393 = llvm.sub %391, %2 : i64
    %394 = llvm.sdiv %393, %10 : i64
    %395 = llvm.srem %393, %10 : i64
    %396 = llvm.icmp "ne" %395, %2 : i64
    %397 = llvm.xor %395, %10 : i64
    %398 = llvm.icmp "sge" %397, %2 : i64
    %399 = llvm.and %396, %398 : i1
    %400 = llvm.add %394, %6 : i64
    %401 = llvm.select %399, %400, %394 : i1, i64
    %402 = llvm.intr.smax(%401, %2) : (i64, i64) -> i64
    %403 = llvm.sdiv %402, %17 : i64
    %404 = llvm.srem %402, %17 : i64
    %405 = llvm.icmp "ne" %404, %2 : i64
    %406 = llvm.xor %404, %17 : i64
    %407 = llvm.icmp "sge" %406, %2 : i64
    %408 = llvm.and %405, %407 : i1
    %409 = llvm.add %403, %6 : i64
    %410 = llvm.select %408, %409, %403 : i1, i64
    %411 = llvm.intr.smax(%410, %6) : (i64, i64) -> i64
    %412 = llvm.sdiv %402, %411 : i64
    %413 = llvm.srem %402, %411 : i64
    %414 = llvm.icmp "ne" %413, %2 : i64
    %415 = llvm.xor %413, %411 : i64
    %416 = llvm.icmp "sge" %415, %2 : i64
    %417 = llvm.and %414, %416 : i1
    %418 = llvm.add %412, %6 : i64
    %419 = llvm.select %417, %418, %412 : i1, i64
    %420 = llvm.mul %411, %10 : i64
    %421 = llvm.intr.smax(%419, %2) : (i64, i64) -> i64
    %422 = llvm.intr.smin(%420, %391) : (i64, i64) -> i64
    %423 = llvm.sdiv %422, %10 : i64
    %424 = llvm.srem %422, %10 : i64
    %425 = llvm.icmp "ne" %424, %2 : i64
    %426 = llvm.xor %424, %10 : i64
    %427 = llvm.icmp "sge" %426, %2 : i64
    %428 = llvm.and %425, %427 : i1
    %429 = llvm.add %423, %6 : i64
    %430 = llvm.select %428, %429, %423 : i1, i64
    %431 = llvm.intr.smax(%430, %2) : (i64, i64) -> i64
    %432 = llvm.mul %431, %29 : i64
    %433 = llvm.add %30, %432 : i64
    %434 = llvm.mul %421, %433 : i64
    %435 = llvm.icmp "sge" %434, %10 : i64
    %436 = llvm.icmp "sgt" %419, %2 : i64
    %437 = llvm.select %436, %419, %2 : i1, i64
    llvm.cond_br %435, ^bb45, ^bb46
  ^bb45:
    llvm.store %419, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %438 = llvm.getelementptr inbounds %31[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %420, %438 {alignment = 8 : i64} : i64, !llvm.ptr
    %439 = llvm.getelementptr inbounds %31[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %391, %439 {alignment = 8 : i64} : i64, !llvm.ptr
    %440 = llvm.getelementptr inbounds %31[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %440 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %441 = llvm.getelementptr inbounds %31[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %441 {alignment = 8 : i64} : i64, !llvm.ptr
    %442 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %442 {alignment = 8 : i64} : i64, !llvm.ptr
    %443 = llvm.getelementptr inbounds %31[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %28, %443 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %444 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %445 = llvm.call @stepwell_parallel_for(%444, %31, %437, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%445 : i32)
  ^bb46:
    %446 = llvm.call @program.parallel4(%2, %437, %419, %420, %391, %x, %x_size0, %x_stride0, %28) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb47(%446 : i32)
  ^bb47(%447: i32):
    %448 = llvm.sub %419, %6 : i64
    %449 = llvm.icmp "slt" %2, %448 : i64
    llvm.cond_br %449, ^bb48(%2 : i64), ^bb49
  ^bb48(%450: i64):
    %451 = llvm.add %450, %6 : i64
    %452 = llvm.getelementptr inbounds %28[%450] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> f64
    %454 = llvm.getelementptr inbounds %28[%451] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %455 = llvm.load %454 {alignment = 8 : i64} : !llvm.ptr -> f64
    %456 = llvm.fmul %453, %455 : f64
    llvm.store %456, %452 {alignment = 8 : i64} : f64, !llvm.ptr
    %457 = llvm.add %450, %4 overflow<nsw> : i64
    %458 = llvm.icmp "slt" %457, %448 : i64
    llvm.cond_br %458, ^bb48(%457 : i64), ^bb49
  ^bb49:
    %459 = llvm.sub %419, %4 : i64
    %460 = llvm.icmp "slt" %2, %459 : i64
    llvm.cond_br %460, ^bb50(%2 : i64), ^bb51
  ^bb50(%461: i64):
    %462 = llvm.add %461, %4 : i64
    %463 = llvm.getelementptr inbounds %28[%461] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> f64
    %465 = llvm.getelementptr inbounds %28[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %466 = llvm.load %465 {alignment = 8 : i64} : !llvm.ptr -> f64
    %467 = llvm.fmul %464, %466 : f64
    llvm.store %467, %463 {alignment = 8 : i64} : f64, !llvm.ptr
    %468 = llvm.add %461, %3 overflow<nsw> : i64
    %469 = llvm.icmp "slt" %468, %459 : i64
    llvm.cond_br %469, ^bb50(%468 : i64), ^bb51
  ^bb51:
    %470 = llvm.sub %419, %3 : i64
    %471 = llvm.icmp "slt" %2, %470 : i64
    llvm.cond_br %471, ^bb52(%2 : i64), ^bb53
  ^bb52(%472: i64):
    %473 = llvm.add %472, %3 : i64
    %474 = llvm.getelementptr inbounds %28[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %475 = llvm.load %474 {alignment = 8 : i64} : !llvm.ptr -> f64
    %476 = llvm.getelementptr inbounds %28[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> f64
    %478 = llvm.fmul %475, %477 : f64
    llvm.store %478, %474 {alignment = 8 : i64} : f64, !llvm.ptr
    %479 = llvm.add %472, %8 overflow<nsw> : i64
    %480 = llvm.icmp "slt" %479, %470 : i64
    llvm.cond_br %480, ^bb52(%479 : i64), ^bb53
  ^bb53:
    %481 = llvm.sub %419, %8 : i64
    %482 = llvm.icmp "slt" %2, %481 : i64
    llvm.cond_br %482, ^bb54(%2 : i64), ^bb55
  ^bb54(%483: i64):
    %484 = llvm.add %483, %8 : i64
    %485 = llvm.getelementptr inbounds %28[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %486 = llvm.load %485 {alignment = 8 : i64} : !llvm.ptr -> f64
    %487 = llvm.getelementptr inbounds %28[%484] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %488 = llvm.load %487 {alignment = 8 : i64} : !llvm.ptr -> f64
    %489 = llvm.fmul %486, %488 : f64
    llvm.store %489, %485 {alignment = 8 : i64} : f64, !llvm.ptr
    %490 = llvm.add %483, %5 overflow<nsw> : i64
    %491 = llvm.icmp "slt" %490, %481 : i64
    llvm.cond_br %491, ^bb54(%490 : i64), ^bb55
  ^bb55:
    %492 = llvm.sub %419, %5 : i64
    %493 = llvm.icmp "slt" %2, %492 : i64
    llvm.cond_br %493, ^bb56(%2 : i64), ^bb57
  ^bb56(%494: i64):
    %495 = llvm.add %494, %5 : i64
    %496 = llvm.getelementptr inbounds %28[%494] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %497 = llvm.load %496 {alignment = 8 : i64} : !llvm.ptr -> f64
    %498 = llvm.getelementptr inbounds %28[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %499 = llvm.load %498 {alignment = 8 : i64} : !llvm.ptr -> f64
    %500 = llvm.fmul %497, %499 : f64
    llvm.store %500, %496 {alignment = 8 : i64} : f64, !llvm.ptr
    %501 = llvm.add %494, %12 overflow<nsw> : i64
    %502 = llvm.icmp "slt" %501, %492 : i64
    llvm.cond_br %502, ^bb56(%501 : i64), ^bb57
  ^bb57:
    %503 = llvm.sub %419, %12 : i64
    %504 = llvm.icmp "slt" %2, %503 : i64
    llvm.cond_br %504, ^bb58(%2 : i64), ^bb59
  ^bb58(%505: i64):
    %506 = llvm.add %505, %12 : i64
    %507 = llvm.getelementptr inbounds %28[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %508 = llvm.load %507 {alignment = 8 : i64} : !llvm.ptr -> f64
    %509 = llvm.getelementptr inbounds %28[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %510 = llvm.load %509 {alignment = 8 : i64} : !llvm.ptr -> f64
    %511 = llvm.fmul %508, %510 : f64
    llvm.store %511, %507 {alignment = 8 : i64} : f64, !llvm.ptr
    %512 = llvm.add %505, %17 overflow<nsw> : i64
    %513 = llvm.icmp "slt" %512, %503 : i64
    llvm.cond_br %513, ^bb58(%512 : i64), ^bb59
  ^bb59:
    %514 = llvm.load %28 {alignment = 8 : i64} : !llvm.ptr -> f64
    %515 = llvm.fmul %36, %514 : f64
    %516 = llvm.fmul %36, %515 : f64
    %517 = llvm.sub %x_stride0, %391 overflow<nsw> : i64
    %518 = llvm.ashr %517, %16 : i64
    %519 = llvm.mul %518, %12 overflow<nsw> : i64
    %520 = llvm.add %519, %391 overflow<nsw> : i64
    %521 = llvm.intr.smax(%520, %391) : (i64, i64) -> i64
    %522 = llvm.icmp "slt" %391, %521 : i64
    llvm.cond_br %522, ^bb60(%391, %43, %43, %43, %43, %43, %43, %43, %43 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb61(%43, %43, %43, %43, %43, %43, %43, %43 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%i_10: i64, %523: vector<4xf64>, %524: vector<4xf64>, %525: vector<4xf64>, %526: vector<4xf64>, %527: vector<4xf64>, %528: vector<4xf64>, %529: vector<4xf64>, %530: vector<4xf64>):
    %531 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %532 = llvm.load %531 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %533 = llvm.fmul %523, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %534 = llvm.add %i_10, %3 overflow<nsw> : i64
    %535 = llvm.getelementptr inbounds %x[%534] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %536 = llvm.load %535 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %537 = llvm.fmul %524, %536 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %538 = llvm.add %i_10, %8 overflow<nsw> : i64
    %539 = llvm.getelementptr inbounds %x[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %540 = llvm.load %539 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %541 = llvm.fmul %525, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %542 = llvm.add %i_10, %9 overflow<nsw> : i64
    %543 = llvm.getelementptr inbounds %x[%542] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %544 = llvm.load %543 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %545 = llvm.fmul %526, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %546 = llvm.add %i_10, %5 overflow<nsw> : i64
    %547 = llvm.getelementptr inbounds %x[%546] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %548 = llvm.load %547 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %549 = llvm.fmul %527, %548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %550 = llvm.add %i_10, %13 overflow<nsw> : i64
    %551 = llvm.getelementptr inbounds %x[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %553 = llvm.fmul %528, %552 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %554 = llvm.add %i_10, %14 overflow<nsw> : i64
    %555 = llvm.getelementptr inbounds %x[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %556 = llvm.load %555 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %557 = llvm.fmul %529, %556 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %558 = llvm.add %i_10, %15 overflow<nsw> : i64
    %559 = llvm.getelementptr inbounds %x[%558] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %560 = llvm.load %559 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %561 = llvm.fmul %530, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %562 = llvm.add %i_10, %12 overflow<nsw> : i64
    %563 = llvm.icmp "slt" %562, %521 : i64
    llvm.cond_br %563, ^bb60(%562, %533, %537, %541, %545, %549, %553, %557, %561 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb61(%533, %537, %541, %545, %549, %553, %557, %561 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb61(%564: vector<4xf64>, %565: vector<4xf64>, %566: vector<4xf64>, %567: vector<4xf64>, %568: vector<4xf64>, %569: vector<4xf64>, %570: vector<4xf64>, %571: vector<4xf64>):
    %572 = llvm.fmul %564, %565 : vector<4xf64>
    %573 = llvm.fmul %566, %567 : vector<4xf64>
    %574 = llvm.fmul %568, %569 : vector<4xf64>
    %575 = llvm.fmul %570, %571 : vector<4xf64>
    %576 = llvm.fmul %572, %573 : vector<4xf64>
    %577 = llvm.fmul %574, %575 : vector<4xf64>
    %578 = llvm.fmul %576, %577 : vector<4xf64>
    %579 = llvm.icmp "slt" %521, %x_stride0 : i64
    llvm.cond_br %579, ^bb62(%521, %578 : i64, vector<4xf64>), ^bb63(%578 : vector<4xf64>)
  ^bb62(%i_11: i64, %580: vector<4xf64>):
    %581 = llvm.sub %x_stride0, %i_11 overflow<nsw> : i64
    %582 = llvm.intr.smin(%581, %3) : (i64, i64) -> i64
    %583 = llvm.intr.smax(%582, %2) : (i64, i64) -> i64
    %584 = llvm.trunc %583 : i64 to i32
    %585 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %586 = llvm.mlir.poison : vector<4xi32>
    %587 = llvm.insertelement %584, %586[%2 : i64] : vector<4xi32>
    %588 = llvm.shufflevector %587, %586 [0, 0, 0, 0] : vector<4xi32>
    %589 = llvm.icmp "slt" %585, %588 : vector<4xi32>
    %590 = llvm.getelementptr inbounds %x[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %591 = llvm.intr.masked.load %590, %589, %37 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %592 = llvm.fmul %580, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %593 = llvm.select %589, %592, %580 : vector<4xi1>, vector<4xf64>
    %594 = llvm.add %i_11, %3 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %x_stride0 : i64
    llvm.cond_br %595, ^bb62(%594, %593 : i64, vector<4xf64>), ^bb63(%593 : vector<4xf64>)
  ^bb63(%596: vector<4xf64>):
    %597 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %598 = "llvm.intr.vector.reduce.fmul"(%597, %596) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %599 = llvm.fmul %516, %598 : f64
    llvm.store %599, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%48) : (!llvm.ptr) -> ()
    llvm.return %34 : i32
  ^bb64(%600: i32):
    llvm.return %600 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %601: i64, %602: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %603 = llvm.mlir.constant(0) : i64
    %604 = llvm.mlir.constant(8192) : i64
    %605 = llvm.mlir.constant(4) : i64
    %606 = llvm.mlir.constant(1) : i64
    %607 = llvm.mlir.constant(0 : i32) : i32
    %608 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %609 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %609, ^bb1(%begin : i64), ^bb4
  ^bb1(%610: i64):
    %i_strip = llvm.mul %610, %604 overflow<nsw> : i64
    llvm.br ^bb2(%603 : i64)
  ^bb2(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    %611 = llvm.getelementptr inbounds %602[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %608, %611 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %612 = llvm.add %i_12, %605 overflow<nsw> : i64
    %613 = llvm.icmp "slt" %612, %604 : i64
    llvm.cond_br %613, ^bb2(%612 : i64), ^bb3
  ^bb3:
    %614 = llvm.add %610, %606 overflow<nsw> : i64
    %615 = llvm.icmp "slt" %614, %end : i64
    llvm.cond_br %615, ^bb1(%614 : i64), ^bb4
  ^bb4:
    llvm.return %607 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %616 = llvm.mlir.constant(8) : i64
    %617 = llvm.mlir.constant(16) : i64
    %618 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %619 = llvm.getelementptr inbounds %context[%616] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %621 = llvm.getelementptr inbounds %context[%617] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %622 = llvm.load %621 {alignment = 8 : i64} : !llvm.ptr -> i64
    %623 = llvm.call @program.parallel0(%begin_1, %end_1, %618, %620, %622) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %623 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %624: i64, %625: f64, %626: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %627 = llvm.mlir.constant(0) : i64
    %628 = llvm.mlir.constant(8192) : i64
    %629 = llvm.mlir.constant(4) : i64
    %630 = llvm.mlir.constant(1) : i64
    %631 = llvm.mlir.constant(0 : i32) : i32
    %632 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %632, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%633: i64):
    %i_strip_1 = llvm.mul %633, %628 overflow<nsw> : i64
    %634 = llvm.mlir.poison : vector<4xf64>
    %635 = llvm.insertelement %625, %634[%627 : i64] : vector<4xf64>
    %636 = llvm.shufflevector %635, %634 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%627 : i64)
  ^bb2(%i_14: i64):
    %i_15 = llvm.add %i_strip_1, %i_14 overflow<nsw> : i64
    %637 = llvm.getelementptr inbounds %626[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %638 = llvm.load %637 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %639 = llvm.fdiv %638, %636 : vector<4xf64>
    llvm.store %639, %637 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %640 = llvm.add %i_14, %629 overflow<nsw> : i64
    %641 = llvm.icmp "slt" %640, %628 : i64
    llvm.cond_br %641, ^bb2(%640 : i64), ^bb3
  ^bb3:
    %642 = llvm.add %633, %630 overflow<nsw> : i64
    %643 = llvm.icmp "slt" %642, %end_2 : i64
    llvm.cond_br %643, ^bb1(%642 : i64), ^bb4
  ^bb4:
    llvm.return %631 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %644 = llvm.mlir.constant(8) : i64
    %645 = llvm.mlir.constant(16) : i64
    %646 = llvm.mlir.constant(24) : i64
    %647 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %648 = llvm.getelementptr inbounds %context_1[%644] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %649 = llvm.load %648 {alignment = 8 : i64} : !llvm.ptr -> f64
    %650 = llvm.getelementptr inbounds %context_1[%645] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %651 = llvm.load %650 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %652 = llvm.getelementptr inbounds %context_1[%646] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %653 = llvm.load %652 {alignment = 8 : i64} : !llvm.ptr -> i64
    %654 = llvm.call @program.parallel1(%begin_3, %end_3, %647, %649, %651, %653) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %654 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %655: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64) -> i32 attributes {no_unwind, no_inline} {
    %656 = llvm.mlir.constant(0) : i64
    %657 = llvm.mlir.constant(8192) : i64
    %658 = llvm.mlir.constant(4) : i64
    %659 = llvm.mlir.constant(1) : i64
    %660 = llvm.mlir.constant(0 : i32) : i32
    %661 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %662 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %662, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%663: i64):
    %i_strip_2 = llvm.mul %663, %657 overflow<nsw> : i64
    llvm.br ^bb2(%656 : i64)
  ^bb2(%i_16: i64):
    %i_17 = llvm.add %i_strip_2, %i_16 overflow<nsw> : i64
    %664 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %661, %664 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %665 = llvm.add %i_16, %658 overflow<nsw> : i64
    %666 = llvm.icmp "slt" %665, %657 : i64
    llvm.cond_br %666, ^bb2(%665 : i64), ^bb3
  ^bb3:
    %667 = llvm.add %663, %659 overflow<nsw> : i64
    %668 = llvm.icmp "slt" %667, %end_4 : i64
    llvm.cond_br %668, ^bb1(%667 : i64), ^bb4
  ^bb4:
    llvm.return %660 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %669 = llvm.mlir.constant(8) : i64
    %670 = llvm.mlir.constant(16) : i64
    %671 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %672 = llvm.getelementptr inbounds %context_2[%669] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %673 = llvm.load %672 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %674 = llvm.getelementptr inbounds %context_2[%670] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %675 = llvm.load %674 {alignment = 8 : i64} : !llvm.ptr -> i64
    %676 = llvm.call @program.parallel2(%begin_5, %end_5, %671, %673, %675) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %676 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %677: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64, %678: vector<4xf64>) -> i32 attributes {no_unwind, no_inline} {
    %679 = llvm.mlir.constant(0) : i64
    %680 = llvm.mlir.constant(8192) : i64
    %681 = llvm.mlir.constant(4) : i64
    %682 = llvm.mlir.constant(1) : i64
    %683 = llvm.mlir.constant(0 : i32) : i32
    %684 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %684, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%685: i64):
    %i_strip_3 = llvm.mul %685, %680 overflow<nsw> : i64
    llvm.br ^bb2(%679 : i64)
  ^bb2(%i_18: i64):
    %i_19 = llvm.add %i_strip_3, %i_18 overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %out1_2[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %687 = llvm.load %686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %688 = llvm.fdiv %687, %678 : vector<4xf64>
    llvm.store %688, %686 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %689 = llvm.add %i_18, %681 overflow<nsw> : i64
    %690 = llvm.icmp "slt" %689, %680 : i64
    llvm.cond_br %690, ^bb2(%689 : i64), ^bb3
  ^bb3:
    %691 = llvm.add %685, %682 overflow<nsw> : i64
    %692 = llvm.icmp "slt" %691, %end_6 : i64
    llvm.cond_br %692, ^bb1(%691 : i64), ^bb4
  ^bb4:
    llvm.return %683 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %693 = llvm.mlir.constant(8) : i64
    %694 = llvm.mlir.constant(16) : i64
    %695 = llvm.mlir.constant(24) : i64
    %696 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %697 = llvm.getelementptr inbounds %context_3[%693] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %698 = llvm.load %697 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %699 = llvm.getelementptr inbounds %context_3[%694] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %700 = llvm.load %699 {alignment = 8 : i64} : !llvm.ptr -> i64
    %701 = llvm.getelementptr inbounds %context_3[%695] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %703 = llvm.call @program.parallel3(%begin_7, %end_7, %696, %698, %700, %702) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.return %703 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %704: i64, %705: i64, %706: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %707: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %708 = llvm.mlir.constant(0) : i64
    %709 = llvm.mlir.constant(1) : i64
    %710 = llvm.mlir.constant(32768) : i64
    %711 = llvm.mlir.constant(32) : i64
    %712 = llvm.mlir.constant(4) : i64
    %713 = llvm.mlir.constant(8) : i64
    %714 = llvm.mlir.constant(12) : i64
    %715 = llvm.mlir.constant(16) : i64
    %716 = llvm.mlir.constant(20) : i64
    %717 = llvm.mlir.constant(24) : i64
    %718 = llvm.mlir.constant(28) : i64
    %719 = llvm.mlir.constant(0 : i32) : i32
    %720 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %721 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %722 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %723 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %723, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%724: i64):
    %725 = llvm.mul %724, %705 : i64
    %726 = llvm.add %708, %725 : i64
    %727 = llvm.add %726, %705 : i64
    %728 = llvm.intr.smin(%727, %706) : (i64, i64) -> i64
    %729 = llvm.icmp "slt" %726, %728 : i64
    llvm.cond_br %729, ^bb2(%726, %720 : i64, f64), ^bb5(%720 : f64)
  ^bb2(%i_strip_4: i64, %730: f64):
    llvm.br ^bb3(%708, %721, %721, %721, %721, %721, %721, %721, %721 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_20: i64, %731: vector<4xf64>, %732: vector<4xf64>, %733: vector<4xf64>, %734: vector<4xf64>, %735: vector<4xf64>, %736: vector<4xf64>, %737: vector<4xf64>, %738: vector<4xf64>):
    %i_21 = llvm.add %i_strip_4, %i_20 overflow<nsw> : i64
    %739 = llvm.getelementptr inbounds %x_1[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %740 = llvm.load %739 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %741 = llvm.fmul %731, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %742 = llvm.add %i_21, %712 overflow<nsw> : i64
    %743 = llvm.getelementptr inbounds %x_1[%742] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %744 = llvm.load %743 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %745 = llvm.fmul %732, %744 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %746 = llvm.add %i_21, %713 overflow<nsw> : i64
    %747 = llvm.getelementptr inbounds %x_1[%746] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %748 = llvm.load %747 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %749 = llvm.fmul %733, %748 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %750 = llvm.add %i_21, %714 overflow<nsw> : i64
    %751 = llvm.getelementptr inbounds %x_1[%750] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %752 = llvm.load %751 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %753 = llvm.fmul %734, %752 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %754 = llvm.add %i_21, %715 overflow<nsw> : i64
    %755 = llvm.getelementptr inbounds %x_1[%754] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %756 = llvm.load %755 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %757 = llvm.fmul %735, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %758 = llvm.add %i_21, %716 overflow<nsw> : i64
    %759 = llvm.getelementptr inbounds %x_1[%758] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %760 = llvm.load %759 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %761 = llvm.fmul %736, %760 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %762 = llvm.add %i_21, %717 overflow<nsw> : i64
    %763 = llvm.getelementptr inbounds %x_1[%762] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %764 = llvm.load %763 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %765 = llvm.fmul %737, %764 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %766 = llvm.add %i_21, %718 overflow<nsw> : i64
    %767 = llvm.getelementptr inbounds %x_1[%766] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %768 = llvm.load %767 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %769 = llvm.fmul %738, %768 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %770 = llvm.add %i_20, %711 overflow<nsw> : i64
    %771 = llvm.icmp "slt" %770, %710 : i64
    llvm.cond_br %771, ^bb3(%770, %741, %745, %749, %753, %757, %761, %765, %769 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%741, %745, %749, %753, %757, %761, %765, %769 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%772: vector<4xf64>, %773: vector<4xf64>, %774: vector<4xf64>, %775: vector<4xf64>, %776: vector<4xf64>, %777: vector<4xf64>, %778: vector<4xf64>, %779: vector<4xf64>):
    %780 = llvm.fmul %772, %773 : vector<4xf64>
    %781 = llvm.fmul %774, %775 : vector<4xf64>
    %782 = llvm.fmul %776, %777 : vector<4xf64>
    %783 = llvm.fmul %778, %779 : vector<4xf64>
    %784 = llvm.fmul %780, %781 : vector<4xf64>
    %785 = llvm.fmul %782, %783 : vector<4xf64>
    %786 = llvm.fmul %784, %785 : vector<4xf64>
    %787 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %788 = "llvm.intr.vector.reduce.fmul"(%787, %786) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %789 = llvm.fmul %722, %788 : f64
    %790 = llvm.fmul %730, %789 : f64
    %791 = llvm.add %i_strip_4, %710 overflow<nsw> : i64
    %792 = llvm.icmp "slt" %791, %728 : i64
    llvm.cond_br %792, ^bb2(%791, %790 : i64, f64), ^bb5(%790 : f64)
  ^bb5(%793: f64):
    %794 = llvm.getelementptr inbounds %707[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %793, %794 {alignment = 8 : i64} : f64, !llvm.ptr
    %795 = llvm.add %724, %709 overflow<nsw> : i64
    %796 = llvm.icmp "slt" %795, %end_8 : i64
    llvm.cond_br %796, ^bb1(%795 : i64), ^bb6
  ^bb6:
    llvm.return %719 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %797 = llvm.mlir.constant(8) : i64
    %798 = llvm.mlir.constant(16) : i64
    %799 = llvm.mlir.constant(24) : i64
    %800 = llvm.mlir.constant(32) : i64
    %801 = llvm.mlir.constant(40) : i64
    %802 = llvm.mlir.constant(48) : i64
    %803 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %804 = llvm.getelementptr inbounds %context_4[%797] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %805 = llvm.load %804 {alignment = 8 : i64} : !llvm.ptr -> i64
    %806 = llvm.getelementptr inbounds %context_4[%798] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %807 = llvm.load %806 {alignment = 8 : i64} : !llvm.ptr -> i64
    %808 = llvm.getelementptr inbounds %context_4[%799] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %809 = llvm.load %808 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %810 = llvm.getelementptr inbounds %context_4[%800] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %811 = llvm.load %810 {alignment = 8 : i64} : !llvm.ptr -> i64
    %812 = llvm.getelementptr inbounds %context_4[%801] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %813 = llvm.load %812 {alignment = 8 : i64} : !llvm.ptr -> i64
    %814 = llvm.getelementptr inbounds %context_4[%802] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %815 = llvm.load %814 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %816 = llvm.call @program.parallel4(%begin_9, %end_9, %803, %805, %807, %809, %811, %813, %815) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %816 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %817 = llvm.mlir.constant(0) : i64
    %818 = llvm.mlir.constant(1) : i64
    %819 = llvm.mlir.constant(2 : i32) : i32
    %820 = llvm.mlir.constant(3 : i32) : i32
    %821 = llvm.mlir.constant(2) : i64
    %822 = llvm.mlir.constant(0 : i32) : i32
    %823 = llvm.icmp "slt" %817, %x_stride0_6 : i64
    %824 = llvm.icmp "slt" %817, %x_size0_2 : i64
    llvm.cond_br %823, ^bb1, ^bb3(%819 : i32)
  ^bb1:
    llvm.cond_br %824, ^bb2, ^bb3(%820 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %825 = llvm.getelementptr inbounds %extents[%818] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %825 {alignment = 8 : i64} : i64, !llvm.ptr
    %826 = llvm.getelementptr inbounds %extents[%821] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %826 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %822 : i32
  ^bb3(%827: i32):
    llvm.return %827 : i32
  }
}
