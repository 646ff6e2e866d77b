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
    %9 = arith.constant 16777216 : index
    %10 = arith.constant 7 : index
    %11 = arith.constant 31 : index
    %12 = arith.constant 3 : index
    %13 = memref.dim %x, %c0 : memref<?x?xf64>
    %14 = memref.dim %x, %c1 : memref<?x?xf64>
    %15 = arith.muli %13, %14 : index
    %16 = arith.index_cast %15 : index to i64
    %17 = arith.index_cast %13 : index to i64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%14], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%13], strides: [1] : memref<?xi64> to memref<?xi64>
    %18 = memref.alloc(%14) {alignment = 64 : i64} : memref<1x?xf64>
    %19 = arith.sitofp %16 : i64 to f64
    %20 = arith.sitofp %17 : i64 to f64
    %21 = arith.shrsi %14, %c13 : index
    %22 = arith.muli %21, %c8192 overflow<nsw> : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.constant 0 : index
    %25 = arith.maxsi %23, %24 : index
    %26 = arith.constant 8191 : index
    %27 = arith.addi %25, %26 : index
    %28 = arith.constant 8192 : index
    %29 = arith.divui %27, %28 : index
    %30 = arith.constant 6145 : index
    %31 = arith.muli %29, %30 : index
    %32 = arith.constant 32768 : index
    %33 = arith.cmpi sge, %31, %32 : index
    %34 = memref.dim %18, %c1 : memref<1x?xf64>
    %35 = arith.muli %34, %c8 : index
    %36 = arith.cmpi ugt, %35, %9 : index
    %37 = "memref.extract_aligned_pointer_as_index"(%18) : (memref<1x?xf64>) -> index
    %38 = arith.andi %37, %10 : index
    %39 = arith.cmpi eq, %38, %c0 : index
    %40 = arith.andi %36, %39 : i1
    "omp.parallel"(%33) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %41 = arith.addi %i_strip, %c0 : index
          %42 = memref.dim %18, %c1 : memref<1x?xf64>
          %43 = arith.muli %c0, %42 : index
          %44 = arith.addi %43, %41 : index
          %45 = "memref.extract_aligned_pointer_as_index"(%18) : (memref<1x?xf64>) -> index
          %46 = arith.muli %44, %c8 : index
          %47 = arith.addi %45, %46 : index
          %48 = arith.subi %c0, %47 : index
          %49 = arith.andi %48, %11 : index
          %50 = arith.shrui %49, %12 : index
          %51 = arith.subi %c8192, %c0 : index
          %52 = arith.cmpi sge, %51, %c4 : index
          %53 = arith.andi %40, %52 : i1
          %54 = arith.select %53, %50, %c0 : index
          %55 = arith.subi %c4, %54 : index
          %56 = arith.andi %55, %12 : index
          %57 = arith.subi %c8192, %c4 : index
          %58 = arith.cmpi ugt, %54, %c0 : index
          scf.if %58 {
            %59 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %18[%c0, %59], write, locality<3>, data : memref<1x?xf64>
          }
          %60 = arith.addi %c0, %54 : index
          %61 = arith.subi %c8192, %56 : index
          scf.for %i = %60 to %61 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %40 {
              vector.store %2, %18[%c0, %i_1] {alignment = 32 : i64, nontemporal = true} : memref<1x?xf64>, vector<4xf64>
            } else {
              vector.store %2, %18[%c0, %i_1] : memref<1x?xf64>, vector<4xf64>
            }
          }
          scf.if %58 {
            scf.for %62 = %c0 to %c2 step %c1 {
              %63 = arith.cmpi eq, %62, %c0 : index
              %64 = arith.select %63, %c0, %57 : index
              %i_2 = arith.addi %i_strip, %64 overflow<nsw> : index
              %65 = arith.select %63, %c0, %54 : index
              %66 = arith.select %63, %54, %c4 : index
              %67 = memref.alloca() : memref<4xf64>
              vector.store %2, %67[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %68 = %65 to %66 step %c1 {
                %69 = memref.load %67[%68] : memref<4xf64>
                %70 = arith.addi %i_2, %68 : index
                memref.store %69, %18[%c0, %70] : memref<1x?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %71 = arith.subi %14, %23 overflow<nsw> : index
    %72 = arith.shrsi %71, %c2 : index
    %73 = arith.muli %72, %c4 overflow<nsw> : index
    %74 = arith.addi %73, %23 overflow<nsw> : index
    %75 = arith.maxsi %74, %23 : index
    %76 = arith.subi %14, %75 overflow<nsw> : index
    %77 = vector.create_mask %76 : vector<4xi1>
    scf.for %i_3 = %23 to %75 step %c4 {
      vector.store %2, %18[%c0, %i_3] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_4 = %75 to %14 step %c4 {
      vector.maskedstore %18[%c0, %i_4], %77, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %78 = arith.shrsi %14, %c4 : index
    %79 = arith.muli %78, %c16 overflow<nsw> : index
    %80 = scf.for %i_5 = %c0 to %13 step %c1 iter_args(%81 = %0) -> (f64) {
      %82, %83 = scf.for %j = %c0 to %79 step %c512 iter_args(%84 = %3, %85 = %2) -> (vector<4xf64>, vector<4xf64>) {
        %86 = arith.addi %j, %c512 overflow<nsw> : index
        %87 = arith.minsi %86, %79 : index
        %88, %89, %90, %91 = scf.for %j_1 = %j to %87 step %c16 iter_args(%92 = %3, %93 = %3, %94 = %3, %95 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %96 = vector.load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
          %97 = arith.addf %92, %96 fastmath<reassoc,contract> : vector<4xf64>
          %98 = vector.load %18[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %99 = arith.addf %98, %96 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %99, %18[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %100 = arith.addi %j_1, %c4 overflow<nsw> : index
          %101 = vector.load %x[%i_5, %100] : memref<?x?xf64>, vector<4xf64>
          %102 = arith.addf %93, %101 fastmath<reassoc,contract> : vector<4xf64>
          %103 = vector.load %18[%c0, %100] : memref<1x?xf64>, vector<4xf64>
          %104 = arith.addf %103, %101 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %104, %18[%c0, %100] : memref<1x?xf64>, vector<4xf64>
          %105 = arith.addi %j_1, %c8 overflow<nsw> : index
          %106 = vector.load %x[%i_5, %105] : memref<?x?xf64>, vector<4xf64>
          %107 = arith.addf %94, %106 fastmath<reassoc,contract> : vector<4xf64>
          %108 = vector.load %18[%c0, %105] : memref<1x?xf64>, vector<4xf64>
          %109 = arith.addf %108, %106 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %109, %18[%c0, %105] : memref<1x?xf64>, vector<4xf64>
          %110 = arith.addi %j_1, %c12 overflow<nsw> : index
          %111 = vector.load %x[%i_5, %110] : memref<?x?xf64>, vector<4xf64>
          %112 = arith.addf %95, %111 fastmath<reassoc,contract> : vector<4xf64>
          %113 = vector.load %18[%c0, %110] : memref<1x?xf64>, vector<4xf64>
          %114 = arith.addf %113, %111 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %114, %18[%c0, %110] : memref<1x?xf64>, vector<4xf64>
          scf.yield %97, %102, %107, %112 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %115 = arith.addf %88, %89 : vector<4xf64>
        %116 = arith.addf %90, %91 : vector<4xf64>
        %117 = arith.addf %115, %116 : vector<4xf64>
        %118 = arith.subf %117, %85 : vector<4xf64>
        %119 = arith.addf %84, %118 : vector<4xf64>
        %120 = arith.subf %119, %84 : vector<4xf64>
        %121 = arith.subf %120, %118 : vector<4xf64>
        %122 = arith.cmpf uno, %121, %121 : vector<4xf64>
        %123 = arith.select %122, %2, %121 : vector<4xi1>, vector<4xf64>
        scf.yield %119, %123 : vector<4xf64>, vector<4xf64>
      }
      %124 = arith.subf %3, %83 : vector<4xf64>
      %125 = scf.for %j_2 = %79 to %14 step %c4 iter_args(%126 = %124) -> (vector<4xf64>) {
        %127 = arith.subi %14, %j_2 overflow<nsw> : index
        %128 = vector.create_mask %127 : vector<4xi1>
        %129 = vector.maskedload %x[%i_5, %j_2], %128, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %130 = arith.addf %126, %129 fastmath<reassoc,contract> : vector<4xf64>
        %131 = vector.maskedload %18[%c0, %j_2], %128, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %132 = arith.addf %131, %129 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %18[%c0, %j_2], %128, %132 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %133 = arith.select %128, %130, %126 : vector<4xi1>, vector<4xf64>
        scf.yield %133 : vector<4xf64>
      }
      %134 = arith.addf %82, %125 : vector<4xf64>
      %135 = vector.reduction <add>, %134 fastmath<reassoc> : vector<4xf64> into f64
      %136 = arith.addf %81, %135 : f64
      scf.yield %136 : f64
    }
    %137 = arith.divf %80, %19 : f64
    memref.store %137, %out0[] : memref<f64>
    %138 = arith.constant 0 : index
    %139 = arith.maxsi %23, %138 : index
    %140 = arith.constant 8191 : index
    %141 = arith.addi %139, %140 : index
    %142 = arith.constant 8192 : index
    %143 = arith.divui %141, %142 : index
    %144 = arith.constant 18434 : index
    %145 = arith.muli %143, %144 : index
    %146 = arith.constant 32768 : index
    %147 = arith.cmpi sge, %145, %146 : index
    "omp.parallel"(%147) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %148 = vector.broadcast %20 : f64 to vector<4xf64>
          scf.for %i_6 = %c0 to %c8192 step %c4 {
            %i_7 = arith.addi %i_strip_1, %i_6 overflow<nsw> : index
            %149 = vector.load %18[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
            %150 = arith.divf %149, %148 : vector<4xf64>
            vector.store %150, %18[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %151 = vector.broadcast %20 : f64 to vector<4xf64>
    scf.for %i_8 = %23 to %75 step %c4 {
      %152 = vector.load %18[%c0, %i_8] : memref<1x?xf64>, vector<4xf64>
      %153 = arith.divf %152, %151 : vector<4xf64>
      vector.store %153, %18[%c0, %i_8] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_9 = %75 to %14 step %c4 {
      %154 = vector.maskedload %18[%c0, %i_9], %77, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %155 = arith.divf %154, %151 : vector<4xf64>
      vector.maskedstore %18[%c0, %i_9], %77, %155 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %156 = arith.constant 0 : index
    %157 = arith.maxsi %23, %156 : index
    %158 = arith.constant 8191 : index
    %159 = arith.addi %157, %158 : index
    %160 = arith.constant 8192 : index
    %161 = arith.divui %159, %160 : index
    %162 = arith.constant 6145 : index
    %163 = arith.muli %161, %162 : index
    %164 = arith.constant 32768 : index
    %165 = arith.cmpi sge, %163, %164 : index
    %166 = arith.muli %14, %c8 : index
    %167 = arith.cmpi ugt, %166, %9 : index
    %168 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %169 = arith.andi %168, %10 : index
    %170 = arith.cmpi eq, %169, %c0 : index
    %171 = arith.andi %167, %170 : i1
    "omp.parallel"(%165) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          %172 = arith.addi %i_strip_2, %c0 : index
          %173 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
          %174 = arith.muli %172, %c8 : index
          %175 = arith.addi %173, %174 : index
          %176 = arith.subi %c0, %175 : index
          %177 = arith.andi %176, %11 : index
          %178 = arith.shrui %177, %12 : index
          %179 = arith.subi %c8192, %c0 : index
          %180 = arith.cmpi sge, %179, %c4 : index
          %181 = arith.andi %171, %180 : i1
          %182 = arith.select %181, %178, %c0 : index
          %183 = arith.subi %c4, %182 : index
          %184 = arith.andi %183, %12 : index
          %185 = arith.subi %c8192, %c4 : index
          %186 = arith.cmpi ugt, %182, %c0 : index
          scf.if %186 {
            %187 = arith.addi %i_strip_2, %c8192 : index
            memref.prefetch %out1_1[%187], write, locality<3>, data : memref<?xf64>
          }
          %188 = arith.addi %c0, %182 : index
          %189 = arith.subi %c8192, %184 : index
          scf.for %i_10 = %188 to %189 step %c4 {
            %i_11 = arith.addi %i_strip_2, %i_10 overflow<nsw> : index
            scf.if %171 {
              vector.store %2, %out1_1[%i_11] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %2, %out1_1[%i_11] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %186 {
            scf.for %190 = %c0 to %c2 step %c1 {
              %191 = arith.cmpi eq, %190, %c0 : index
              %192 = arith.select %191, %c0, %185 : index
              %i_12 = arith.addi %i_strip_2, %192 overflow<nsw> : index
              %193 = arith.select %191, %c0, %182 : index
              %194 = arith.select %191, %182, %c4 : index
              %195 = memref.alloca() : memref<4xf64>
              vector.store %2, %195[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %196 = %193 to %194 step %c1 {
                %197 = memref.load %195[%196] : memref<4xf64>
                %198 = arith.addi %i_12, %196 : index
                memref.store %197, %out1_1[%198] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_13 = %23 to %75 step %c4 {
      vector.store %2, %out1_1[%i_13] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_14 = %75 to %14 step %c4 {
      vector.maskedstore %out1_1[%i_14], %77, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %199 = arith.shrsi %14, %c2 : index
    %200 = arith.muli %199, %c4 overflow<nsw> : index
    %201 = arith.subi %14, %200 overflow<nsw> : index
    %202 = vector.create_mask %201 : vector<4xi1>
    scf.for %i_15 = %c0 to %13 step %c1 {
      %203 = vector.step : vector<4xindex>
      %204, %205, %206 = scf.for %j_3 = %c0 to %200 step %c4 iter_args(%207 = %4, %208 = %5, %209 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %210 = vector.load %x[%i_15, %j_3] : memref<?x?xf64>, vector<4xf64>
        %211 = vector.load %18[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %212 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %213 = arith.subf %210, %211 : vector<4xf64>
        %214 = arith.mulf %213, %213 fastmath<contract> : vector<4xf64>
        %215 = arith.addf %212, %214 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %215, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %216 = arith.maximumf %210, %207 fastmath<nsz> : vector<4xf64>
        %217 = arith.cmpf olt, %210, %208 : vector<4xf64>
        %218 = arith.cmpf uno, %210, %210 : vector<4xf64>
        %219 = arith.cmpf ord, %208, %208 : vector<4xf64>
        %220 = arith.andi %218, %219 : vector<4xi1>
        %221 = arith.ori %217, %220 : vector<4xi1>
        %222 = vector.broadcast %j_3 : index to vector<4xindex>
        %223 = arith.addi %222, %203 : vector<4xindex>
        %224 = arith.index_cast %223 : vector<4xindex> to vector<4xi64>
        %225 = arith.select %221, %210, %208 : vector<4xi1>, vector<4xf64>
        %226 = arith.select %221, %224, %209 : vector<4xi1>, vector<4xi64>
        scf.yield %216, %225, %226 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %227 = arith.cmpi slt, %200, %14 : index
      %228, %229, %230 = scf.if %227 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %231 = vector.maskedload %x[%i_15, %200], %202, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %232 = vector.maskedload %18[%c0, %200], %202, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %233 = vector.maskedload %out1_1[%200], %202, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %234 = arith.subf %231, %232 : vector<4xf64>
        %235 = arith.mulf %234, %234 fastmath<contract> : vector<4xf64>
        %236 = arith.addf %233, %235 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%200], %202, %236 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %237 = arith.maximumf %231, %204 fastmath<nsz> : vector<4xf64>
        %238 = arith.cmpf olt, %231, %205 : vector<4xf64>
        %239 = arith.cmpf uno, %231, %231 : vector<4xf64>
        %240 = arith.cmpf ord, %205, %205 : vector<4xf64>
        %241 = arith.andi %239, %240 : vector<4xi1>
        %242 = arith.ori %238, %241 : vector<4xi1>
        %243 = vector.broadcast %200 : index to vector<4xindex>
        %244 = arith.addi %243, %203 : vector<4xindex>
        %245 = arith.index_cast %244 : vector<4xindex> to vector<4xi64>
        %246 = arith.select %242, %231, %205 : vector<4xi1>, vector<4xf64>
        %247 = arith.select %242, %245, %206 : vector<4xi1>, vector<4xi64>
        %248 = arith.select %202, %237, %204 : vector<4xi1>, vector<4xf64>
        %249 = arith.select %202, %246, %205 : vector<4xi1>, vector<4xf64>
        %250 = arith.select %202, %247, %206 : vector<4xi1>, vector<4xi64>
        scf.yield %248, %249, %250 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %204, %205, %206 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %251 = vector.reduction <maximumf>, %228 fastmath<nsz> : vector<4xf64> into f64
      %252 = vector.reduction <minimumf>, %229 : vector<4xf64> into f64
      %253 = vector.broadcast %252 : f64 to vector<4xf64>
      %254 = arith.cmpf oeq, %229, %253 : vector<4xf64>
      %255 = arith.cmpf uno, %229, %229 : vector<4xf64>
      %256 = arith.ori %254, %255 : vector<4xi1>
      %257 = arith.select %256, %230, %7 : vector<4xi1>, vector<4xi64>
      %258 = vector.reduction <minsi>, %257 : vector<4xi64> into i64
      memref.store %251, %out2_1[%i_15] : memref<?xf64>
      memref.store %258, %out3_1[%i_15] : memref<?xi64>
    }
    %259 = arith.constant 0 : index
    %260 = arith.maxsi %23, %259 : index
    %261 = arith.constant 8191 : index
    %262 = arith.addi %260, %261 : index
    %263 = arith.constant 8192 : index
    %264 = arith.divui %262, %263 : index
    %265 = arith.constant 18433 : index
    %266 = arith.muli %264, %265 : index
    %267 = arith.constant 32768 : index
    %268 = arith.cmpi sge, %266, %267 : index
    "omp.parallel"(%268) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_3: index):
          scf.for %i_16 = %c0 to %c8192 step %c4 {
            %i_17 = arith.addi %i_strip_3, %i_16 overflow<nsw> : index
            %269 = vector.load %out1_1[%i_17] : memref<?xf64>, vector<4xf64>
            %270 = arith.divf %269, %151 : vector<4xf64>
            vector.store %270, %out1_1[%i_17] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_18 = %23 to %75 step %c4 {
      %271 = vector.load %out1_1[%i_18] : memref<?xf64>, vector<4xf64>
      %272 = arith.divf %271, %151 : vector<4xf64>
      vector.store %272, %out1_1[%i_18] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_19 = %75 to %14 step %c4 {
      %273 = vector.maskedload %out1_1[%i_19], %77, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %274 = arith.divf %273, %151 : vector<4xf64>
      vector.maskedstore %out1_1[%i_19], %77, %274 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %275 = arith.shrsi %14, %c15 : index
    %276 = arith.muli %275, %c32768 overflow<nsw> : index
    %277 = arith.maxsi %276, %c0 : index
    %278 = arith.constant 0 : index
    %279 = arith.constant 1 : index
    %280 = arith.constant 1.000000e+00 : f64
    %281 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %280, %281[%278] : memref<64xf64>
    %282 = arith.subi %277, %c0 : index
    %283 = arith.ceildivsi %282, %c32768 : index
    %284 = arith.maxsi %283, %278 : index
    %285 = arith.constant 64 : index
    %286 = arith.ceildivsi %284, %285 : index
    %287 = arith.maxsi %286, %279 : index
    %288 = arith.ceildivsi %284, %287 : index
    %289 = arith.muli %287, %c32768 : index
    %290 = arith.constant 0 : index
    %291 = arith.maxsi %288, %290 : index
    %292 = arith.minsi %289, %277 : index
    %293 = arith.constant 0 : index
    %294 = arith.maxsi %292, %293 : index
    %295 = arith.constant 32767 : index
    %296 = arith.addi %294, %295 : index
    %297 = arith.constant 32768 : index
    %298 = arith.divui %296, %297 : index
    %299 = arith.constant 32779 : index
    %300 = arith.muli %298, %299 : index
    %301 = arith.constant 7 : index
    %302 = arith.addi %301, %300 : index
    %303 = arith.muli %291, %302 : index
    %304 = arith.constant 32768 : index
    %305 = arith.cmpi sge, %303, %304 : index
    "omp.parallel"(%305) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%278, %288, %279) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%306: index):
          %307 = arith.muli %306, %289 : index
          %308 = arith.addi %c0, %307 : index
          %309 = arith.addi %308, %289 : index
          %310 = arith.minsi %309, %277 : index
          %311 = scf.for %i_strip_4 = %308 to %310 step %c32768 iter_args(%312 = %280) -> (f64) {
            %313, %314, %315, %316, %317, %318, %319, %320 = scf.for %i_20 = %c0 to %c32768 step %c32 iter_args(%321 = %8, %322 = %8, %323 = %8, %324 = %8, %325 = %8, %326 = %8, %327 = %8, %328 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %i_21 = arith.addi %i_strip_4, %i_20 overflow<nsw> : index
              %329 = vector.load %x[%c0, %i_21] : memref<?x?xf64>, vector<4xf64>
              %330 = arith.mulf %321, %329 fastmath<reassoc,contract> : vector<4xf64>
              %331 = arith.addi %i_21, %c4 overflow<nsw> : index
              %332 = vector.load %x[%c0, %331] : memref<?x?xf64>, vector<4xf64>
              %333 = arith.mulf %322, %332 fastmath<reassoc,contract> : vector<4xf64>
              %334 = arith.addi %i_21, %c8 overflow<nsw> : index
              %335 = vector.load %x[%c0, %334] : memref<?x?xf64>, vector<4xf64>
              %336 = arith.mulf %323, %335 fastmath<reassoc,contract> : vector<4xf64>
              %337 = arith.addi %i_21, %c12 overflow<nsw> : index
              %338 = vector.load %x[%c0, %337] : memref<?x?xf64>, vector<4xf64>
              %339 = arith.mulf %324, %338 fastmath<reassoc,contract> : vector<4xf64>
              %340 = arith.addi %i_21, %c16 overflow<nsw> : index
              %341 = vector.load %x[%c0, %340] : memref<?x?xf64>, vector<4xf64>
              %342 = arith.mulf %325, %341 fastmath<reassoc,contract> : vector<4xf64>
              %343 = arith.addi %i_21, %c20 overflow<nsw> : index
              %344 = vector.load %x[%c0, %343] : memref<?x?xf64>, vector<4xf64>
              %345 = arith.mulf %326, %344 fastmath<reassoc,contract> : vector<4xf64>
              %346 = arith.addi %i_21, %c24 overflow<nsw> : index
              %347 = vector.load %x[%c0, %346] : memref<?x?xf64>, vector<4xf64>
              %348 = arith.mulf %327, %347 fastmath<reassoc,contract> : vector<4xf64>
              %349 = arith.addi %i_21, %c28 overflow<nsw> : index
              %350 = vector.load %x[%c0, %349] : memref<?x?xf64>, vector<4xf64>
              %351 = arith.mulf %328, %350 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %330, %333, %336, %339, %342, %345, %348, %351 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %352 = arith.mulf %313, %314 : vector<4xf64>
            %353 = arith.mulf %315, %316 : vector<4xf64>
            %354 = arith.mulf %317, %318 : vector<4xf64>
            %355 = arith.mulf %319, %320 : vector<4xf64>
            %356 = arith.mulf %352, %353 : vector<4xf64>
            %357 = arith.mulf %354, %355 : vector<4xf64>
            %358 = arith.mulf %356, %357 : vector<4xf64>
            %359 = vector.reduction <mul>, %358 fastmath<reassoc> : vector<4xf64> into f64
            %360 = arith.mulf %1, %359 : f64
            %361 = arith.mulf %312, %360 : f64
            scf.yield %361 : f64
          }
          memref.store %311, %281[%306] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %362 = arith.constant 1 : index
    %363 = arith.subi %288, %362 : index
    %364 = arith.constant 0 : index
    %365 = arith.constant 2 : index
    scf.for %366 = %364 to %363 step %365 {
      %367 = arith.addi %366, %362 : index
      %368 = memref.load %281[%366] : memref<64xf64>
      %369 = memref.load %281[%367] : memref<64xf64>
      %370 = arith.mulf %368, %369 : f64
      memref.store %370, %281[%366] : memref<64xf64>
    }
    %371 = arith.constant 2 : index
    %372 = arith.subi %288, %371 : index
    %373 = arith.constant 0 : index
    %374 = arith.constant 4 : index
    scf.for %375 = %373 to %372 step %374 {
      %376 = arith.addi %375, %371 : index
      %377 = memref.load %281[%375] : memref<64xf64>
      %378 = memref.load %281[%376] : memref<64xf64>
      %379 = arith.mulf %377, %378 : f64
      memref.store %379, %281[%375] : memref<64xf64>
    }
    %380 = arith.constant 4 : index
    %381 = arith.subi %288, %380 : index
    %382 = arith.constant 0 : index
    %383 = arith.constant 8 : index
    scf.for %384 = %382 to %381 step %383 {
      %385 = arith.addi %384, %380 : index
      %386 = memref.load %281[%384] : memref<64xf64>
      %387 = memref.load %281[%385] : memref<64xf64>
      %388 = arith.mulf %386, %387 : f64
      memref.store %388, %281[%384] : memref<64xf64>
    }
    %389 = arith.constant 8 : index
    %390 = arith.subi %288, %389 : index
    %391 = arith.constant 0 : index
    %392 = arith.constant 16 : index
    scf.for %393 = %391 to %390 step %392 {
      %394 = arith.addi %393, %389 : index
      %395 = memref.load %281[%393] : memref<64xf64>
      %396 = memref.load %281[%394] : memref<64xf64>
      %397 = arith.mulf %395, %396 : f64
      memref.store %397, %281[%393] : memref<64xf64>
    }
    %398 = arith.constant 16 : index
    %399 = arith.subi %288, %398 : index
    %400 = arith.constant 0 : index
    %401 = arith.constant 32 : index
    scf.for %402 = %400 to %399 step %401 {
      %403 = arith.addi %402, %398 : index
      %404 = memref.load %281[%402] : memref<64xf64>
      %405 = memref.load %281[%403] : memref<64xf64>
      %406 = arith.mulf %404, %405 : f64
      memref.store %406, %281[%402] : memref<64xf64>
    }
    %407 = arith.constant 32 : index
    %408 = arith.subi %288, %407 : index
    %409 = arith.constant 0 : index
    %410 = arith.constant 64 : index
    scf.for %411 = %409 to %408 step %410 {
      %412 = arith.addi %411, %407 : index
      %413 = memref.load %281[%411] : memref<64xf64>
      %414 = memref.load %281[%412] : memref<64xf64>
      %415 = arith.mulf %413, %414 : f64
      memref.store %415, %281[%411] : memref<64xf64>
    }
    %416 = memref.load %281[%278] : memref<64xf64>
    %417 = arith.mulf %1, %416 : f64
    %418 = arith.mulf %1, %417 : f64
    %419 = arith.subi %14, %277 overflow<nsw> : index
    %420 = arith.shrsi %419, %c5 : index
    %421 = arith.muli %420, %c32 overflow<nsw> : index
    %422 = arith.addi %421, %277 overflow<nsw> : index
    %423 = arith.maxsi %422, %277 : index
    %424, %425, %426, %427, %428, %429, %430, %431 = scf.for %i_22 = %277 to %423 step %c32 iter_args(%432 = %8, %433 = %8, %434 = %8, %435 = %8, %436 = %8, %437 = %8, %438 = %8, %439 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %440 = vector.load %x[%c0, %i_22] : memref<?x?xf64>, vector<4xf64>
      %441 = arith.mulf %432, %440 fastmath<reassoc,contract> : vector<4xf64>
      %442 = arith.addi %i_22, %c4 overflow<nsw> : index
      %443 = vector.load %x[%c0, %442] : memref<?x?xf64>, vector<4xf64>
      %444 = arith.mulf %433, %443 fastmath<reassoc,contract> : vector<4xf64>
      %445 = arith.addi %i_22, %c8 overflow<nsw> : index
      %446 = vector.load %x[%c0, %445] : memref<?x?xf64>, vector<4xf64>
      %447 = arith.mulf %434, %446 fastmath<reassoc,contract> : vector<4xf64>
      %448 = arith.addi %i_22, %c12 overflow<nsw> : index
      %449 = vector.load %x[%c0, %448] : memref<?x?xf64>, vector<4xf64>
      %450 = arith.mulf %435, %449 fastmath<reassoc,contract> : vector<4xf64>
      %451 = arith.addi %i_22, %c16 overflow<nsw> : index
      %452 = vector.load %x[%c0, %451] : memref<?x?xf64>, vector<4xf64>
      %453 = arith.mulf %436, %452 fastmath<reassoc,contract> : vector<4xf64>
      %454 = arith.addi %i_22, %c20 overflow<nsw> : index
      %455 = vector.load %x[%c0, %454] : memref<?x?xf64>, vector<4xf64>
      %456 = arith.mulf %437, %455 fastmath<reassoc,contract> : vector<4xf64>
      %457 = arith.addi %i_22, %c24 overflow<nsw> : index
      %458 = vector.load %x[%c0, %457] : memref<?x?xf64>, vector<4xf64>
      %459 = arith.mulf %438, %458 fastmath<reassoc,contract> : vector<4xf64>
      %460 = arith.addi %i_22, %c28 overflow<nsw> : index
      %461 = vector.load %x[%c0, %460] : memref<?x?xf64>, vector<4xf64>
      %462 = arith.mulf %439, %461 fastmath<reassoc,contract> : vector<4xf64>
      scf.yield %441, %444, %447, %450, %453, %456, %459, %462 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %463 = arith.mulf %424, %425 : vector<4xf64>
    %464 = arith.mulf %426, %427 : vector<4xf64>
    %465 = arith.mulf %428, %429 : vector<4xf64>
    %466 = arith.mulf %430, %431 : vector<4xf64>
    %467 = arith.mulf %463, %464 : vector<4xf64>
    %468 = arith.mulf %465, %466 : vector<4xf64>
    %469 = arith.mulf %467, %468 : vector<4xf64>
    %470 = scf.for %i_23 = %423 to %14 step %c4 iter_args(%471 = %469) -> (vector<4xf64>) {
      %472 = arith.subi %14, %i_23 overflow<nsw> : index
      %473 = vector.create_mask %472 : vector<4xi1>
      %474 = vector.maskedload %x[%c0, %i_23], %473, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %475 = arith.mulf %471, %474 fastmath<reassoc,contract> : vector<4xf64>
      %476 = arith.select %473, %475, %471 : vector<4xi1>, vector<4xf64>
      scf.yield %476 : vector<4xf64>
    }
    %477 = vector.reduction <mul>, %470 fastmath<reassoc> : vector<4xf64> into f64
    %478 = arith.mulf %418, %477 : f64
    memref.store %478, %out4[] : memref<f64>
    memref.dealloc %18 : memref<1x?xf64>
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
    %17 = llvm.mlir.constant(16777216) : i64
    %18 = llvm.mlir.constant(7) : i64
    %19 = llvm.mlir.constant(31) : i64
    %20 = llvm.mlir.constant(3) : i64
    %21 = llvm.mlir.constant(64) : i64
    %22 = llvm.mlir.constant(-64) : i64
    %23 = llvm.mlir.constant(1 : i32) : i32
    %24 = llvm.mlir.constant(8191) : i64
    %25 = llvm.mlir.constant(6145) : i64
    %26 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %27 = llvm.mlir.constant(18434) : i64
    %28 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %30 = llvm.mlir.constant(18433) : i64
    %31 = llvm.mlir.constant(56) : i64
    %32 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.alloca %21 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %34 = llvm.mlir.constant(32767) : i64
    %35 = llvm.mlir.constant(32779) : i64
    %36 = llvm.alloca %31 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.mlir.constant(40) : i64
    %38 = llvm.mlir.constant(48) : i64
    %39 = llvm.mlir.constant(0 : i32) : i32
    %40 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %41 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %42 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %43 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %44 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %45 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %46 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %47 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %48 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %49 = llvm.mul %x_size0, %x_stride0 : i64
    %50 = llvm.mul %x_stride0, %8 overflow<nsw> : i64
    %51 = llvm.add %50, %21 overflow<nsw> : i64
    %52 = llvm.and %51, %22 : i64
    %53 = llvm.call @aligned_alloc(%21, %52) : (i64, i64) -> !llvm.ptr
    %54 = llvm.mlir.zero : !llvm.ptr
    %55 = llvm.icmp "ne" %53, %54 : !llvm.ptr
    llvm.cond_br %55, ^bb1, ^bb64(%23 : i32)
  ^bb1:
    %56 = llvm.sitofp %49 : i64 to f64
    %57 = llvm.sitofp %x_size0 : i64 to f64
    %58 = llvm.ashr %x_stride0, %1 : i64
    %59 = llvm.mul %58, %0 overflow<nsw> : i64
    %60 = llvm.intr.smax(%59, %2) : (i64, i64) -> i64
    %61 = llvm.intr.smax(%60, %2) : (i64, i64) -> i64
    %62 = llvm.add %61, %24 : i64
    %63 = llvm.udiv %62, %0 : i64
    %64 = llvm.mul %63, %25 : i64
    %65 = llvm.icmp "sge" %64, %10 : i64
    %66 = llvm.mul %x_stride0, %8 : i64
    %67 = llvm.icmp "ugt" %66, %17 : i64
    %68 = llvm.ptrtoint %53 : !llvm.ptr to i64
    %69 = llvm.and %68, %18 : i64
    %70 = llvm.icmp "eq" %69, %2 : i64
    %71 = llvm.and %67, %70 : i1
    %72 = llvm.icmp "sgt" %60, %2 : i64
    %73 = llvm.sub %60, %6 overflow<nsw> : i64
    %74 = llvm.sdiv %73, %0 : i64
    %75 = llvm.add %74, %6 overflow<nsw> : i64
    %76 = llvm.select %72, %75, %2 : i1, i64
    llvm.cond_br %65, ^bb2, ^bb3
  ^bb2:
    llvm.store %60, %26 {alignment = 8 : i64} : i64, !llvm.ptr
    %77 = llvm.getelementptr inbounds %26[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %77 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %78 = llvm.getelementptr inbounds %26[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %78 {alignment = 8 : i64} : i64, !llvm.ptr
    %79 = llvm.getelementptr inbounds %26[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %79 {alignment = 8 : i64} : i1, !llvm.ptr
    %80 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %81 = llvm.call @stepwell_parallel_for(%80, %26, %76, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%81 : i32)
  ^bb3:
    %82 = llvm.call @program.parallel0(%2, %76, %60, %53, %x_stride0, %71) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb4(%82 : i32)
  ^bb4(%83: i32):
    %84 = llvm.sub %x_stride0, %60 overflow<nsw> : i64
    %85 = llvm.ashr %84, %4 : i64
    %86 = llvm.mul %85, %3 overflow<nsw> : i64
    %87 = llvm.add %86, %60 overflow<nsw> : i64
    %88 = llvm.intr.smax(%87, %60) : (i64, i64) -> i64
    %89 = llvm.sub %x_stride0, %88 overflow<nsw> : i64
    %90 = llvm.intr.smin(%89, %3) : (i64, i64) -> i64
    %91 = llvm.intr.smax(%90, %2) : (i64, i64) -> i64
    %92 = llvm.trunc %91 : i64 to i32
    %93 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %94 = llvm.mlir.poison : vector<4xi32>
    %95 = llvm.insertelement %92, %94[%2 : i64] : vector<4xi32>
    %96 = llvm.shufflevector %95, %94 [0, 0, 0, 0] : vector<4xi32>
    %97 = llvm.icmp "slt" %93, %96 : vector<4xi32>
    %98 = llvm.icmp "slt" %60, %88 : i64
    llvm.cond_br %98, ^bb5(%60 : i64), ^bb6
  ^bb5(%i: i64):
    %99 = llvm.getelementptr inbounds %53[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %42, %99 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %100 = llvm.add %i, %3 overflow<nsw> : i64
    %101 = llvm.icmp "slt" %100, %88 : i64
    llvm.cond_br %101, ^bb5(%100 : i64), ^bb6
  ^bb6:
    %102 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %102, ^bb7(%88 : i64), ^bb8
  ^bb7(%i_1: i64):
    %103 = llvm.getelementptr inbounds %53[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %42, %103, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %104 = llvm.add %i_1, %3 overflow<nsw> : i64
    %105 = llvm.icmp "slt" %104, %x_stride0 : i64
    llvm.cond_br %105, ^bb7(%104 : i64), ^bb8
  ^bb8:
    %106 = llvm.ashr %x_stride0, %3 : i64
    %107 = llvm.mul %106, %5 overflow<nsw> : i64
    %108 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %108, ^bb9(%2, %40 : i64, f64), ^bb16(%40 : f64)
  ^bb9(%i_2: i64, %109: f64):
    %110 = llvm.icmp "slt" %2, %107 : i64
    llvm.cond_br %110, ^bb10(%2, %43, %42 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%43, %42 : vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %111: vector<4xf64>, %112: vector<4xf64>):
    %113 = llvm.add %j, %7 overflow<nsw> : i64
    %114 = llvm.intr.smin(%113, %107) : (i64, i64) -> i64
    %115 = llvm.icmp "slt" %j, %114 : i64
    llvm.cond_br %115, ^bb11(%j, %43, %43, %43, %43 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%43, %43, %43, %43 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %116: vector<4xf64>, %117: vector<4xf64>, %118: vector<4xf64>, %119: vector<4xf64>):
    %120 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %121 = llvm.add %120, %j_1 overflow<nsw> : i64
    %122 = llvm.getelementptr inbounds %x[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %123 = llvm.load %122 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %124 = llvm.fadd %116, %123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %125 = llvm.getelementptr inbounds %53[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %126 = llvm.load %125 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %127 = llvm.fadd %126, %123 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %127, %125 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %128 = llvm.getelementptr inbounds %122[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %129 = llvm.load %128 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %130 = llvm.fadd %117, %129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %131 = llvm.getelementptr inbounds %125[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.fadd %132, %129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %133, %131 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %134 = llvm.getelementptr inbounds %122[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %135 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %136 = llvm.fadd %118, %135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %137 = llvm.getelementptr inbounds %125[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.fadd %138, %135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %139, %137 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %140 = llvm.getelementptr inbounds %122[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.fadd %119, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %143 = llvm.getelementptr inbounds %125[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fadd %144, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %145, %143 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %146 = llvm.add %j_1, %5 overflow<nsw> : i64
    %147 = llvm.icmp "slt" %146, %114 : i64
    llvm.cond_br %147, ^bb11(%146, %124, %130, %136, %142 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%124, %130, %136, %142 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%148: vector<4xf64>, %149: vector<4xf64>, %150: vector<4xf64>, %151: vector<4xf64>):
    %152 = llvm.fadd %148, %149 : vector<4xf64>
    %153 = llvm.fadd %150, %151 : vector<4xf64>
    %154 = llvm.fadd %152, %153 : vector<4xf64>
    %155 = llvm.fsub %154, %112 : vector<4xf64>
    %156 = llvm.fadd %111, %155 : vector<4xf64>
    %157 = llvm.fsub %156, %111 : vector<4xf64>
    %158 = llvm.fsub %157, %155 : vector<4xf64>
    %159 = llvm.fcmp "uno" %158, %158 : vector<4xf64>
    %160 = llvm.select %159, %42, %158 : vector<4xi1>, vector<4xf64>
    %161 = llvm.add %j, %7 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %107 : i64
    llvm.cond_br %162, ^bb10(%161, %156, %160 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%156, %160 : vector<4xf64>, vector<4xf64>)
  ^bb13(%163: vector<4xf64>, %164: vector<4xf64>):
    %165 = llvm.fsub %43, %164 : vector<4xf64>
    %166 = llvm.icmp "slt" %107, %x_stride0 : i64
    llvm.cond_br %166, ^bb14(%107, %165 : i64, vector<4xf64>), ^bb15(%165 : vector<4xf64>)
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
    %180 = llvm.intr.masked.load %179, %176, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %181 = llvm.fadd %167, %180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %182 = llvm.getelementptr inbounds %53[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %183 = llvm.intr.masked.load %182, %176, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
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
    %192 = llvm.fadd %109, %191 : f64
    %193 = llvm.add %i_2, %6 overflow<nsw> : i64
    %194 = llvm.icmp "slt" %193, %x_size0 : i64
    llvm.cond_br %194, ^bb9(%193, %192 : i64, f64), ^bb16(%192 : f64)
  ^bb16(%195: f64):
    %196 = llvm.fdiv %195, %56 : f64
    llvm.store %196, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %197 = llvm.intr.smax(%60, %2) : (i64, i64) -> i64
    %198 = llvm.add %197, %24 : i64
    %199 = llvm.udiv %198, %0 : i64
    %200 = llvm.mul %199, %27 : i64
    %201 = llvm.icmp "sge" %200, %10 : i64
    %202 = llvm.icmp "sgt" %60, %2 : i64
    %203 = llvm.sub %60, %6 overflow<nsw> : i64
    %204 = llvm.sdiv %203, %0 : i64
    %205 = llvm.add %204, %6 overflow<nsw> : i64
    %206 = llvm.select %202, %205, %2 : i1, i64
    llvm.cond_br %201, ^bb17, ^bb18
  ^bb17:
    llvm.store %60, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %207 = llvm.getelementptr inbounds %28[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %207 {alignment = 8 : i64} : f64, !llvm.ptr
    %208 = llvm.getelementptr inbounds %28[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %208 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %209 = llvm.getelementptr inbounds %28[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %209 {alignment = 8 : i64} : i64, !llvm.ptr
    %210 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %211 = llvm.call @stepwell_parallel_for(%210, %28, %206, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%211 : i32)
  ^bb18:
    %212 = llvm.call @program.parallel1(%2, %206, %60, %57, %53, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb19(%212 : i32)
  ^bb19(%213: i32):
    %214 = llvm.mlir.poison : vector<4xf64>
    %215 = llvm.insertelement %57, %214[%2 : i64] : vector<4xf64>
    %216 = llvm.shufflevector %215, %214 [0, 0, 0, 0] : vector<4xf64>
    %217 = llvm.icmp "slt" %60, %88 : i64
    llvm.cond_br %217, ^bb20(%60 : i64), ^bb21
  ^bb20(%i_3: i64):
    %218 = llvm.getelementptr inbounds %53[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %219 = llvm.load %218 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %220 = llvm.fdiv %219, %216 : vector<4xf64>
    llvm.store %220, %218 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %221 = llvm.add %i_3, %3 overflow<nsw> : i64
    %222 = llvm.icmp "slt" %221, %88 : i64
    llvm.cond_br %222, ^bb20(%221 : i64), ^bb21
  ^bb21:
    %223 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %223, ^bb22(%88 : i64), ^bb23
  ^bb22(%i_4: i64):
    %224 = llvm.getelementptr inbounds %53[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %225 = llvm.intr.masked.load %224, %97, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %226 = llvm.fdiv %225, %216 : vector<4xf64>
    llvm.intr.masked.store %226, %224, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %227 = llvm.add %i_4, %3 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %227, %x_stride0 : i64
    llvm.cond_br %228, ^bb22(%227 : i64), ^bb23
  ^bb23:
    %229 = llvm.intr.smax(%60, %2) : (i64, i64) -> i64
    %230 = llvm.add %229, %24 : i64
    %231 = llvm.udiv %230, %0 : i64
    %232 = llvm.mul %231, %25 : i64
    %233 = llvm.icmp "sge" %232, %10 : i64
    %234 = llvm.mul %x_stride0, %8 : i64
    %235 = llvm.icmp "ugt" %234, %17 : i64
    %236 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %237 = llvm.and %236, %18 : i64
    %238 = llvm.icmp "eq" %237, %2 : i64
    %239 = llvm.and %235, %238 : i1
    %240 = llvm.icmp "sgt" %60, %2 : i64
    %241 = llvm.sub %60, %6 overflow<nsw> : i64
    %242 = llvm.sdiv %241, %0 : i64
    %243 = llvm.add %242, %6 overflow<nsw> : i64
    %244 = llvm.select %240, %243, %2 : i1, i64
    llvm.cond_br %233, ^bb24, ^bb25
  ^bb24:
    llvm.store %60, %29 {alignment = 8 : i64} : i64, !llvm.ptr
    %245 = llvm.getelementptr inbounds %29[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %245 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %246 = llvm.getelementptr inbounds %29[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %246 {alignment = 8 : i64} : i64, !llvm.ptr
    %247 = llvm.getelementptr inbounds %29[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %239, %247 {alignment = 8 : i64} : i1, !llvm.ptr
    %248 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %249 = llvm.call @stepwell_parallel_for(%248, %29, %244, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb26(%249 : i32)
  ^bb25:
    %250 = llvm.call @program.parallel2(%2, %244, %60, %out1, %x_stride0, %239) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb26(%250 : i32)
  ^bb26(%251: i32):
    %252 = llvm.icmp "slt" %60, %88 : i64
    llvm.cond_br %252, ^bb27(%60 : i64), ^bb28
  ^bb27(%i_5: i64):
    %253 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %42, %253 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %254 = llvm.add %i_5, %3 overflow<nsw> : i64
    %255 = llvm.icmp "slt" %254, %88 : i64
    llvm.cond_br %255, ^bb27(%254 : i64), ^bb28
  ^bb28:
    %256 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %256, ^bb29(%88 : i64), ^bb30
  ^bb29(%i_6: i64):
    %257 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %42, %257, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %258 = llvm.add %i_6, %3 overflow<nsw> : i64
    %259 = llvm.icmp "slt" %258, %x_stride0 : i64
    llvm.cond_br %259, ^bb29(%258 : i64), ^bb30
  ^bb30:
    %260 = llvm.ashr %x_stride0, %4 : i64
    %261 = llvm.mul %260, %3 overflow<nsw> : i64
    %262 = llvm.sub %x_stride0, %261 overflow<nsw> : i64
    %263 = llvm.intr.smin(%262, %3) : (i64, i64) -> i64
    %264 = llvm.intr.smax(%263, %2) : (i64, i64) -> i64
    %265 = llvm.trunc %264 : i64 to i32
    %266 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %267 = llvm.mlir.poison : vector<4xi32>
    %268 = llvm.insertelement %265, %267[%2 : i64] : vector<4xi32>
    %269 = llvm.shufflevector %268, %267 [0, 0, 0, 0] : vector<4xi32>
    %270 = llvm.icmp "slt" %266, %269 : vector<4xi32>
    %271 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %271, ^bb31(%2 : i64), ^bb37
  ^bb31(%i_7: i64):
    %272 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %273 = llvm.icmp "slt" %2, %261 : i64
    llvm.cond_br %273, ^bb32(%2, %44, %45, %46 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%44, %45, %46 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb32(%j_3: i64, %274: vector<4xf64>, %275: vector<4xf64>, %276: vector<4xi64>):
    %277 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %278 = llvm.add %277, %j_3 overflow<nsw> : i64
    %279 = llvm.getelementptr inbounds %x[%278] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %280 = llvm.load %279 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %281 = llvm.getelementptr inbounds %53[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %282 = llvm.load %281 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %283 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %284 = llvm.load %283 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %285 = llvm.fsub %280, %282 : vector<4xf64>
    %286 = llvm.fmul %285, %285 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %287 = llvm.fadd %284, %286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %287, %283 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %288 = llvm.intr.maximum(%280, %274) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %289 = llvm.fcmp "olt" %280, %275 : vector<4xf64>
    %290 = llvm.fcmp "uno" %280, %280 : vector<4xf64>
    %291 = llvm.fcmp "ord" %275, %275 : vector<4xf64>
    %292 = llvm.and %290, %291 : vector<4xi1>
    %293 = llvm.or %289, %292 : vector<4xi1>
    %294 = llvm.mlir.poison : vector<4xi64>
    %295 = llvm.insertelement %j_3, %294[%2 : i64] : vector<4xi64>
    %296 = llvm.shufflevector %295, %294 [0, 0, 0, 0] : vector<4xi64>
    %297 = llvm.add %296, %272 : vector<4xi64>
    %298 = llvm.select %293, %280, %275 : vector<4xi1>, vector<4xf64>
    %299 = llvm.select %293, %297, %276 : vector<4xi1>, vector<4xi64>
    %300 = llvm.add %j_3, %3 overflow<nsw> : i64
    %301 = llvm.icmp "slt" %300, %261 : i64
    llvm.cond_br %301, ^bb32(%300, %288, %298, %299 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%288, %298, %299 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb33(%302: vector<4xf64>, %303: vector<4xf64>, %304: vector<4xi64>):
    %305 = llvm.icmp "slt" %261, %x_stride0 : i64
    llvm.cond_br %305, ^bb34, ^bb35
  ^bb34:
    %306 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %307 = llvm.add %306, %261 overflow<nsw> : i64
    %308 = llvm.getelementptr inbounds %x[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %309 = llvm.intr.masked.load %308, %270, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %310 = llvm.getelementptr inbounds %53[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %311 = llvm.intr.masked.load %310, %270, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %312 = llvm.getelementptr inbounds %out1[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %313 = llvm.intr.masked.load %312, %270, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %314 = llvm.fsub %309, %311 : vector<4xf64>
    %315 = llvm.fmul %314, %314 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %316 = llvm.fadd %313, %315 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %316, %312, %270 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %317 = llvm.intr.maximum(%309, %302) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %318 = llvm.fcmp "olt" %309, %303 : vector<4xf64>
    %319 = llvm.fcmp "uno" %309, %309 : vector<4xf64>
    %320 = llvm.fcmp "ord" %303, %303 : vector<4xf64>
    %321 = llvm.and %319, %320 : vector<4xi1>
    %322 = llvm.or %318, %321 : vector<4xi1>
    %323 = llvm.mlir.poison : vector<4xi64>
    %324 = llvm.insertelement %261, %323[%2 : i64] : vector<4xi64>
    %325 = llvm.shufflevector %324, %323 [0, 0, 0, 0] : vector<4xi64>
    %326 = llvm.add %325, %272 : vector<4xi64>
    %327 = llvm.select %322, %309, %303 : vector<4xi1>, vector<4xf64>
    %328 = llvm.select %322, %326, %304 : vector<4xi1>, vector<4xi64>
    %329 = llvm.select %270, %317, %302 : vector<4xi1>, vector<4xf64>
    %330 = llvm.select %270, %327, %303 : vector<4xi1>, vector<4xf64>
    %331 = llvm.select %270, %328, %304 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb36(%329, %330, %331 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb35:
    llvm.br ^bb36(%302, %303, %304 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb36(%332: vector<4xf64>, %333: vector<4xf64>, %334: vector<4xi64>):
    %335 = llvm.intr.vector.reduce.fmaximum(%332) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %336 = llvm.intr.vector.reduce.fminimum(%333) : (vector<4xf64>) -> f64
    %337 = llvm.mlir.poison : vector<4xf64>
    %338 = llvm.insertelement %336, %337[%2 : i64] : vector<4xf64>
    %339 = llvm.shufflevector %338, %337 [0, 0, 0, 0] : vector<4xf64>
    %340 = llvm.fcmp "oeq" %333, %339 : vector<4xf64>
    %341 = llvm.fcmp "uno" %333, %333 : vector<4xf64>
    %342 = llvm.or %340, %341 : vector<4xi1>
    %343 = llvm.select %342, %334, %47 : vector<4xi1>, vector<4xi64>
    %344 = "llvm.intr.vector.reduce.smin"(%343) : (vector<4xi64>) -> i64
    %345 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %335, %345 {alignment = 8 : i64} : f64, !llvm.ptr
    %346 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %344, %346 {alignment = 8 : i64} : i64, !llvm.ptr
    %347 = llvm.add %i_7, %6 overflow<nsw> : i64
    %348 = llvm.icmp "slt" %347, %x_size0 : i64
    llvm.cond_br %348, ^bb31(%347 : i64), ^bb37
  ^bb37:
    %349 = llvm.intr.smax(%60, %2) : (i64, i64) -> i64
    %350 = llvm.add %349, %24 : i64
    %351 = llvm.udiv %350, %0 : i64
    %352 = llvm.mul %351, %30 : i64
    %353 = llvm.icmp "sge" %352, %10 : i64
    %354 = llvm.icmp "sgt" %60, %2 : i64
    %355 = llvm.sub %60, %6 overflow<nsw> : i64
    %356 = llvm.sdiv %355, %0 : i64
    %357 = llvm.add %356, %6 overflow<nsw> : i64
    %358 = llvm.select %354, %357, %2 : i1, i64
    llvm.cond_br %353, ^bb38, ^bb39
  ^bb38:
    llvm.store %60, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %359 = llvm.getelementptr inbounds %32[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %359 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %360 = llvm.getelementptr inbounds %32[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %360 {alignment = 8 : i64} : i64, !llvm.ptr
    %361 = llvm.getelementptr inbounds %32[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %216, %361 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %362 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %363 = llvm.call @stepwell_parallel_for(%362, %32, %358, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb40(%363 : i32)
  ^bb39:
    %364 = llvm.call @program.parallel3(%2, %358, %60, %out1, %x_stride0, %216) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.br ^bb40(%364 : i32)
  ^bb40(%365: i32):
    %366 = llvm.icmp "slt" %60, %88 : i64
    llvm.cond_br %366, ^bb41(%60 : i64), ^bb42
  ^bb41(%i_8: i64):
    %367 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %369 = llvm.fdiv %368, %216 : vector<4xf64>
    llvm.store %369, %367 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %370 = llvm.add %i_8, %3 overflow<nsw> : i64
    %371 = llvm.icmp "slt" %370, %88 : i64
    llvm.cond_br %371, ^bb41(%370 : i64), ^bb42
  ^bb42:
    %372 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %372, ^bb43(%88 : i64), ^bb44
  ^bb43(%i_9: i64):
    %373 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.intr.masked.load %373, %97, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %375 = llvm.fdiv %374, %216 : vector<4xf64>
    llvm.intr.masked.store %375, %373, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %376 = llvm.add %i_9, %3 overflow<nsw> : i64
    %377 = llvm.icmp "slt" %376, %x_stride0 : i64
    llvm.cond_br %377, ^bb43(%376 : i64), ^bb44
  ^bb44:
    %378 = llvm.ashr %x_stride0, %11 : i64
    %379 = llvm.mul %378, %10 overflow<nsw> : i64
    %380 = llvm.intr.smax(%379, %2) : (i64, i64) -> i64
    %381 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %381, %33 {alignment = 8 : i64} : f64, !llvm.ptr
    %382 = llvm.sub %380, %2 : i64
    %383 = llvm.sdiv %382, %10 : i64
    %384 = llvm.srem %382, %10 : i64
    %385 = llvm.icmp "ne" %384, %2 : i64
    %386 = llvm.xor %384, %10 : i64
    %387 = llvm.icmp "sge" %386, %2 : i64
    %388 = llvm.and %385, %387 : i1
    %389 = llvm.add %383, %6 : i64
    %390 = llvm.select %388, %389, %383 : i1, i64
    %391 = llvm.intr.smax(%390, %2) : (i64, i64) -> i64
    %392 = llvm.sdiv %391, %21 : i64
    %393 = llvm.srem %391, %21 : i64
    %394 = llvm.icmp "ne" %393, %2 : i64
    %395 = llvm.xor %393, %21 : i64
    %396 = llvm.icmp "sge" %395, %2 : i64
    %397 = llvm.and %394, %396 : i1
    %398 = llvm.add %392, %6 : i64
    %399 = llvm.select %397, %398, %392 : i1, i64
    %400 = llvm.intr.smax(%399, %6) : (i64, i64) -> i64
    %401 = llvm.sdiv %391, %400 : i64
    %402 = llvm.srem %391, %400 : i64
    %403 = llvm.icmp "ne" %402, %2 : i64
    %404 = llvm.xor %402, %400 : i64
    %405 = llvm.icmp "sge" %404, %2 : i64
    %406 = llvm.and %403, %405 : i1
    %407 = llvm.add %401, %6 : i64
    %408 = llvm.select %406, %407, %401 : i1, i64
    %409 = llvm.mul %400, %10 : i64
    %410 = llvm.intr.smax(%408, %2) : (i64, i64) -> i64
    %411 = llvm.intr.smin(%409, %380) : (i64, i64) -> i64
    %412 = llvm.intr.smax(%411, %2) : (i64, i64) -> i64
    %413 = llvm.add %412, %34 : i64
    %414 = llvm.udiv %413, %10 : i64
    %415 = llvm.mul %414, %35 : i64
    %416 = llvm.add %18, %415 : i64
    %417 = llvm.mul %410, %416 : i64
    %418 = llvm.icmp "sge" %417, %10 : i64
    %419 = llvm.icmp "sgt" %408, %2 : i64
    %420 = llvm.select %419, %408, %2 : i1, i64
    llvm.cond_br %418, ^bb45, ^bb46
  ^bb45:
    llvm.store %408, %36 {alignment = 8 : i64} : i64, !llvm.ptr
    %421 = llvm.getelementptr inbounds %36[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %409, %421 {alignment = 8 : i64} : i64, !llvm.ptr
    %422 = llvm.getelementptr inbounds %36[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %380, %422 {alignment = 8 : i64} : i64, !llvm.ptr
    %423 = llvm.getelementptr inbounds %36[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %423 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %424 = llvm.getelementptr inbounds %36[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %424 {alignment = 8 : i64} : i64, !llvm.ptr
    %425 = llvm.getelementptr inbounds %36[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %425 {alignment = 8 : i64} : i64, !llvm.ptr
    %426 = llvm.getelementptr inbounds %36[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %33, %426 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %427 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %428 = llvm.call @stepwell_parallel_for(%427, %36, %420, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%428 : i32)
  ^bb46:
    %429 = llvm.call @program.parallel4(%2, %420, %408, %409, %380, %x, %x_size0, %x_stride0, %33) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb47(%429 : i32)
  ^bb47(%430: i32):
    %431 = llvm.sub %408, %6 : i64
    %432 = llvm.icmp "slt" %2, %431 : i64
    llvm.cond_br %432, ^bb48(%2 : i64), ^bb49
  ^bb48(%433: i64):
    %434 = llvm.getelementptr inbounds %33[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %435 = llvm.load %434 {alignment = 8 : i64} : !llvm.ptr -> f64
    %436 = llvm.getelementptr inbounds %434[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %437 = llvm.load %436 {alignment = 8 : i64} : !llvm.ptr -> f64
    %438 = llvm.fmul %435, %437 : f64
    llvm.store %438, %434 {alignment = 8 : i64} : f64, !llvm.ptr
    %439 = llvm.add %433, %4 overflow<nsw> : i64
    %440 = llvm.icmp "slt" %439, %431 : i64
    llvm.cond_br %440, ^bb48(%439 : i64), ^bb49
  ^bb49:
    %441 = llvm.sub %408, %4 : i64
    %442 = llvm.icmp "slt" %2, %441 : i64
    llvm.cond_br %442, ^bb50(%2 : i64), ^bb51
  ^bb50(%443: i64):
    %444 = llvm.getelementptr inbounds %33[%443] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %445 = llvm.load %444 {alignment = 8 : i64} : !llvm.ptr -> f64
    %446 = llvm.getelementptr inbounds %444[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %447 = llvm.load %446 {alignment = 8 : i64} : !llvm.ptr -> f64
    %448 = llvm.fmul %445, %447 : f64
    llvm.store %448, %444 {alignment = 8 : i64} : f64, !llvm.ptr
    %449 = llvm.add %443, %3 overflow<nsw> : i64
    %450 = llvm.icmp "slt" %449, %441 : i64
    llvm.cond_br %450, ^bb50(%449 : i64), ^bb51
  ^bb51:
    %451 = llvm.sub %408, %3 : i64
    %452 = llvm.icmp "slt" %2, %451 : i64
    llvm.cond_br %452, ^bb52(%2 : i64), ^bb53
  ^bb52(%453: i64):
    %454 = llvm.getelementptr inbounds %33[%453] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %455 = llvm.load %454 {alignment = 8 : i64} : !llvm.ptr -> f64
    %456 = llvm.getelementptr inbounds %454[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> f64
    %458 = llvm.fmul %455, %457 : f64
    llvm.store %458, %454 {alignment = 8 : i64} : f64, !llvm.ptr
    %459 = llvm.add %453, %8 overflow<nsw> : i64
    %460 = llvm.icmp "slt" %459, %451 : i64
    llvm.cond_br %460, ^bb52(%459 : i64), ^bb53
  ^bb53:
    %461 = llvm.sub %408, %8 : i64
    %462 = llvm.icmp "slt" %2, %461 : i64
    llvm.cond_br %462, ^bb54(%2 : i64), ^bb55
  ^bb54(%463: i64):
    %464 = llvm.getelementptr inbounds %33[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %465 = llvm.load %464 {alignment = 8 : i64} : !llvm.ptr -> f64
    %466 = llvm.getelementptr inbounds %464[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %467 = llvm.load %466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %468 = llvm.fmul %465, %467 : f64
    llvm.store %468, %464 {alignment = 8 : i64} : f64, !llvm.ptr
    %469 = llvm.add %463, %5 overflow<nsw> : i64
    %470 = llvm.icmp "slt" %469, %461 : i64
    llvm.cond_br %470, ^bb54(%469 : i64), ^bb55
  ^bb55:
    %471 = llvm.sub %408, %5 : i64
    %472 = llvm.icmp "slt" %2, %471 : i64
    llvm.cond_br %472, ^bb56(%2 : i64), ^bb57
  ^bb56(%473: i64):
    %474 = llvm.getelementptr inbounds %33[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %475 = llvm.load %474 {alignment = 8 : i64} : !llvm.ptr -> f64
    %476 = llvm.getelementptr inbounds %474[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> f64
    %478 = llvm.fmul %475, %477 : f64
    llvm.store %478, %474 {alignment = 8 : i64} : f64, !llvm.ptr
    %479 = llvm.add %473, %12 overflow<nsw> : i64
    %480 = llvm.icmp "slt" %479, %471 : i64
    llvm.cond_br %480, ^bb56(%479 : i64), ^bb57
  ^bb57:
    %481 = llvm.sub %408, %12 : i64
    %482 = llvm.icmp "slt" %2, %481 : i64
    llvm.cond_br %482, ^bb58(%2 : i64), ^bb59
  ^bb58(%483: i64):
    %484 = llvm.getelementptr inbounds %33[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %485 = llvm.load %484 {alignment = 8 : i64} : !llvm.ptr -> f64
    %486 = llvm.getelementptr inbounds %484[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %487 = llvm.load %486 {alignment = 8 : i64} : !llvm.ptr -> f64
    %488 = llvm.fmul %485, %487 : f64
    llvm.store %488, %484 {alignment = 8 : i64} : f64, !llvm.ptr
    %489 = llvm.add %483, %21 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %489, %481 : i64
    llvm.cond_br %490, ^bb58(%489 : i64), ^bb59
  ^bb59:
    %491 = llvm.load %33 {alignment = 8 : i64} : !llvm.ptr -> f64
    %492 = llvm.fmul %41, %491 : f64
    %493 = llvm.fmul %41, %492 : f64
    %494 = llvm.sub %x_stride0, %380 overflow<nsw> : i64
    %495 = llvm.ashr %494, %16 : i64
    %496 = llvm.mul %495, %12 overflow<nsw> : i64
    %497 = llvm.add %496, %380 overflow<nsw> : i64
    %498 = llvm.intr.smax(%497, %380) : (i64, i64) -> i64
    %499 = llvm.icmp "slt" %380, %498 : i64
    llvm.cond_br %499, ^bb60(%380, %48, %48, %48, %48, %48, %48, %48, %48 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb61(%48, %48, %48, %48, %48, %48, %48, %48 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%i_10: i64, %500: vector<4xf64>, %501: vector<4xf64>, %502: vector<4xf64>, %503: vector<4xf64>, %504: vector<4xf64>, %505: vector<4xf64>, %506: vector<4xf64>, %507: vector<4xf64>):
    %508 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %509 = llvm.load %508 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %510 = llvm.fmul %500, %509 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %511 = llvm.getelementptr inbounds %508[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %512 = llvm.load %511 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %513 = llvm.fmul %501, %512 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %514 = llvm.getelementptr inbounds %508[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %515 = llvm.load %514 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %516 = llvm.fmul %502, %515 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %517 = llvm.getelementptr inbounds %508[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %518 = llvm.load %517 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %519 = llvm.fmul %503, %518 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %520 = llvm.getelementptr inbounds %508[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %521 = llvm.load %520 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %522 = llvm.fmul %504, %521 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %523 = llvm.getelementptr inbounds %508[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %524 = llvm.load %523 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %525 = llvm.fmul %505, %524 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %526 = llvm.getelementptr inbounds %508[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %527 = llvm.load %526 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %528 = llvm.fmul %506, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.getelementptr inbounds %508[%15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %530 = llvm.load %529 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %531 = llvm.fmul %507, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.add %i_10, %12 overflow<nsw> : i64
    %533 = llvm.icmp "slt" %532, %498 : i64
    llvm.cond_br %533, ^bb60(%532, %510, %513, %516, %519, %522, %525, %528, %531 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb61(%510, %513, %516, %519, %522, %525, %528, %531 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb61(%534: vector<4xf64>, %535: vector<4xf64>, %536: vector<4xf64>, %537: vector<4xf64>, %538: vector<4xf64>, %539: vector<4xf64>, %540: vector<4xf64>, %541: vector<4xf64>):
    %542 = llvm.fmul %534, %535 : vector<4xf64>
    %543 = llvm.fmul %536, %537 : vector<4xf64>
    %544 = llvm.fmul %538, %539 : vector<4xf64>
    %545 = llvm.fmul %540, %541 : vector<4xf64>
    %546 = llvm.fmul %542, %543 : vector<4xf64>
    %547 = llvm.fmul %544, %545 : vector<4xf64>
    %548 = llvm.fmul %546, %547 : vector<4xf64>
    %549 = llvm.icmp "slt" %498, %x_stride0 : i64
    llvm.cond_br %549, ^bb62(%498, %548 : i64, vector<4xf64>), ^bb63(%548 : vector<4xf64>)
  ^bb62(%i_11: i64, %550: vector<4xf64>):
    %551 = llvm.sub %x_stride0, %i_11 overflow<nsw> : i64
    %552 = llvm.intr.smin(%551, %3) : (i64, i64) -> i64
    %553 = llvm.intr.smax(%552, %2) : (i64, i64) -> i64
    %554 = llvm.trunc %553 : i64 to i32
    %555 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %556 = llvm.mlir.poison : vector<4xi32>
    %557 = llvm.insertelement %554, %556[%2 : i64] : vector<4xi32>
    %558 = llvm.shufflevector %557, %556 [0, 0, 0, 0] : vector<4xi32>
    %559 = llvm.icmp "slt" %555, %558 : vector<4xi32>
    %560 = llvm.getelementptr inbounds %x[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %561 = llvm.intr.masked.load %560, %559, %42 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %562 = llvm.fmul %550, %561 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %563 = llvm.select %559, %562, %550 : vector<4xi1>, vector<4xf64>
    %564 = llvm.add %i_11, %3 overflow<nsw> : i64
    %565 = llvm.icmp "slt" %564, %x_stride0 : i64
    llvm.cond_br %565, ^bb62(%564, %563 : i64, vector<4xf64>), ^bb63(%563 : vector<4xf64>)
  ^bb63(%566: vector<4xf64>):
    %567 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %568 = "llvm.intr.vector.reduce.fmul"(%567, %566) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %569 = llvm.fmul %493, %568 : f64
    llvm.store %569, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%53) : (!llvm.ptr) -> ()
    llvm.return %39 : i32
  ^bb64(%570: i32):
    llvm.return %570 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %571: i64, %572: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64, %573: i1) -> i32 attributes {no_unwind, no_inline} {
    %574 = llvm.mlir.constant(0) : i64
    %575 = llvm.mlir.constant(8192) : i64
    %576 = llvm.mlir.constant(1) : i64
    %577 = llvm.mlir.constant(8) : i64
    %578 = llvm.mlir.constant(31) : i64
    %579 = llvm.mlir.constant(3) : i64
    %580 = llvm.mlir.constant(4) : i64
    %581 = llvm.mlir.constant(2) : i64
    %582 = llvm.mlir.constant(1 : i32) : i32
    %583 = llvm.mlir.constant(3 : i32) : i32
    %584 = llvm.alloca %580 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %585 = llvm.mlir.constant(0 : i32) : i32
    %586 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %587 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %587, ^bb1(%begin : i64), ^bb15
  ^bb1(%588: i64):
    %i_strip = llvm.mul %588, %575 overflow<nsw> : i64
    %589 = llvm.add %i_strip, %574 : i64
    %590 = llvm.mul %574, %x_stride0_1 : i64
    %591 = llvm.add %590, %589 : i64
    %592 = llvm.ptrtoint %572 : !llvm.ptr to i64
    %593 = llvm.mul %591, %577 : i64
    %594 = llvm.add %592, %593 : i64
    %595 = llvm.sub %574, %594 : i64
    %596 = llvm.and %595, %578 : i64
    %597 = llvm.lshr %596, %579 : i64
    %598 = llvm.sub %575, %574 : i64
    %599 = llvm.icmp "sge" %598, %580 : i64
    %600 = llvm.and %573, %599 : i1
    %601 = llvm.select %600, %597, %574 : i1, i64
    %602 = llvm.sub %580, %601 : i64
    %603 = llvm.and %602, %579 : i64
    %604 = llvm.sub %575, %580 : i64
    %605 = llvm.icmp "ugt" %601, %574 : i64
    llvm.cond_br %605, ^bb2, ^bb3
  ^bb2:
    %606 = llvm.add %i_strip, %575 : i64
    %607 = llvm.getelementptr %572[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%607, %582, %583, %582) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %608 = llvm.add %574, %601 : i64
    %609 = llvm.sub %575, %603 : i64
    %610 = llvm.icmp "slt" %608, %609 : i64
    llvm.cond_br %610, ^bb4(%608 : i64), ^bb8
  ^bb4(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    llvm.cond_br %573, ^bb5, ^bb6
  ^bb5:
    %611 = llvm.getelementptr inbounds %572[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %586, %611 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %612 = llvm.getelementptr inbounds %572[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %586, %612 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %613 = llvm.add %i_12, %580 overflow<nsw> : i64
    %614 = llvm.icmp "slt" %613, %609 : i64
    llvm.cond_br %614, ^bb4(%613 : i64), ^bb8
  ^bb8:
    llvm.cond_br %605, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%574 : i64)
  ^bb10(%615: i64):
    %616 = llvm.icmp "eq" %615, %574 : i64
    %617 = llvm.select %616, %574, %604 : i1, i64
    %i_14 = llvm.add %i_strip, %617 overflow<nsw> : i64
    %618 = llvm.select %616, %574, %601 : i1, i64
    %619 = llvm.select %616, %601, %580 : i1, i64
    llvm.store %586, %584 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %620 = llvm.icmp "slt" %618, %619 : i64
    llvm.cond_br %620, ^bb11(%618 : i64), ^bb12
  ^bb11(%621: i64):
    %622 = llvm.getelementptr inbounds %584[%621] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %623 = llvm.load %622 {alignment = 8 : i64} : !llvm.ptr -> f64
    %624 = llvm.add %i_14, %621 : i64
    %625 = llvm.getelementptr inbounds %572[%624] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %623, %625 {alignment = 8 : i64} : f64, !llvm.ptr
    %626 = llvm.add %621, %576 overflow<nsw> : i64
    %627 = llvm.icmp "slt" %626, %619 : i64
    llvm.cond_br %627, ^bb11(%626 : i64), ^bb12
  ^bb12:
    %628 = llvm.add %615, %576 overflow<nsw> : i64
    %629 = llvm.icmp "slt" %628, %581 : i64
    llvm.cond_br %629, ^bb10(%628 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %630 = llvm.add %588, %576 overflow<nsw> : i64
    %631 = llvm.icmp "slt" %630, %end : i64
    llvm.cond_br %631, ^bb1(%630 : i64), ^bb15
  ^bb15:
    llvm.return %585 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %632 = llvm.mlir.constant(8) : i64
    %633 = llvm.mlir.constant(16) : i64
    %634 = llvm.mlir.constant(24) : i64
    %635 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %636 = llvm.getelementptr inbounds %context[%632] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %637 = llvm.load %636 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %638 = llvm.getelementptr inbounds %context[%633] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %639 = llvm.load %638 {alignment = 8 : i64} : !llvm.ptr -> i64
    %640 = llvm.getelementptr inbounds %context[%634] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %641 = llvm.load %640 {alignment = 8 : i64} : !llvm.ptr -> i1
    %642 = llvm.call @program.parallel0(%begin_1, %end_1, %635, %637, %639, %641) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %642 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %643: i64, %644: f64, %645: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %646 = llvm.mlir.constant(0) : i64
    %647 = llvm.mlir.constant(8192) : i64
    %648 = llvm.mlir.constant(4) : i64
    %649 = llvm.mlir.constant(1) : i64
    %650 = llvm.mlir.constant(0 : i32) : i32
    %651 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %651, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%652: i64):
    %i_strip_1 = llvm.mul %652, %647 overflow<nsw> : i64
    %653 = llvm.mlir.poison : vector<4xf64>
    %654 = llvm.insertelement %644, %653[%646 : i64] : vector<4xf64>
    %655 = llvm.shufflevector %654, %653 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%646 : i64)
  ^bb2(%i_15: i64):
    %i_16 = llvm.add %i_strip_1, %i_15 overflow<nsw> : i64
    %656 = llvm.getelementptr inbounds %645[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %657 = llvm.load %656 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %658 = llvm.fdiv %657, %655 : vector<4xf64>
    llvm.store %658, %656 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %659 = llvm.add %i_15, %648 overflow<nsw> : i64
    %660 = llvm.icmp "slt" %659, %647 : i64
    llvm.cond_br %660, ^bb2(%659 : i64), ^bb3
  ^bb3:
    %661 = llvm.add %652, %649 overflow<nsw> : i64
    %662 = llvm.icmp "slt" %661, %end_2 : i64
    llvm.cond_br %662, ^bb1(%661 : i64), ^bb4
  ^bb4:
    llvm.return %650 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %663 = llvm.mlir.constant(8) : i64
    %664 = llvm.mlir.constant(16) : i64
    %665 = llvm.mlir.constant(24) : i64
    %666 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %667 = llvm.getelementptr inbounds %context_1[%663] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %668 = llvm.load %667 {alignment = 8 : i64} : !llvm.ptr -> f64
    %669 = llvm.getelementptr inbounds %context_1[%664] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %670 = llvm.load %669 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %671 = llvm.getelementptr inbounds %context_1[%665] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %672 = llvm.load %671 {alignment = 8 : i64} : !llvm.ptr -> i64
    %673 = llvm.call @program.parallel1(%begin_3, %end_3, %666, %668, %670, %672) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %673 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %674: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64, %675: i1) -> i32 attributes {no_unwind, no_inline} {
    %676 = llvm.mlir.constant(0) : i64
    %677 = llvm.mlir.constant(8192) : i64
    %678 = llvm.mlir.constant(8) : i64
    %679 = llvm.mlir.constant(31) : i64
    %680 = llvm.mlir.constant(3) : i64
    %681 = llvm.mlir.constant(4) : i64
    %682 = llvm.mlir.constant(2) : i64
    %683 = llvm.mlir.constant(1) : i64
    %684 = llvm.mlir.constant(1 : i32) : i32
    %685 = llvm.mlir.constant(3 : i32) : i32
    %686 = llvm.alloca %681 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %687 = llvm.mlir.constant(0 : i32) : i32
    %688 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %689 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %689, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%690: i64):
    %i_strip_2 = llvm.mul %690, %677 overflow<nsw> : i64
    %691 = llvm.add %i_strip_2, %676 : i64
    %692 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %693 = llvm.mul %691, %678 : i64
    %694 = llvm.add %692, %693 : i64
    %695 = llvm.sub %676, %694 : i64
    %696 = llvm.and %695, %679 : i64
    %697 = llvm.lshr %696, %680 : i64
    %698 = llvm.sub %677, %676 : i64
    %699 = llvm.icmp "sge" %698, %681 : i64
    %700 = llvm.and %675, %699 : i1
    %701 = llvm.select %700, %697, %676 : i1, i64
    %702 = llvm.sub %681, %701 : i64
    %703 = llvm.and %702, %680 : i64
    %704 = llvm.sub %677, %681 : i64
    %705 = llvm.icmp "ugt" %701, %676 : i64
    llvm.cond_br %705, ^bb2, ^bb3
  ^bb2:
    %706 = llvm.add %i_strip_2, %677 : i64
    %707 = llvm.getelementptr %out1_1[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%707, %684, %685, %684) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %708 = llvm.add %676, %701 : i64
    %709 = llvm.sub %677, %703 : i64
    %710 = llvm.icmp "slt" %708, %709 : i64
    llvm.cond_br %710, ^bb4(%708 : i64), ^bb8
  ^bb4(%i_17: i64):
    %i_18 = llvm.add %i_strip_2, %i_17 overflow<nsw> : i64
    llvm.cond_br %675, ^bb5, ^bb6
  ^bb5:
    %711 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %688, %711 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %712 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %688, %712 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %713 = llvm.add %i_17, %681 overflow<nsw> : i64
    %714 = llvm.icmp "slt" %713, %709 : i64
    llvm.cond_br %714, ^bb4(%713 : i64), ^bb8
  ^bb8:
    llvm.cond_br %705, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%676 : i64)
  ^bb10(%715: i64):
    %716 = llvm.icmp "eq" %715, %676 : i64
    %717 = llvm.select %716, %676, %704 : i1, i64
    %i_19 = llvm.add %i_strip_2, %717 overflow<nsw> : i64
    %718 = llvm.select %716, %676, %701 : i1, i64
    %719 = llvm.select %716, %701, %681 : i1, i64
    llvm.store %688, %686 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %720 = llvm.icmp "slt" %718, %719 : i64
    llvm.cond_br %720, ^bb11(%718 : i64), ^bb12
  ^bb11(%721: i64):
    %722 = llvm.getelementptr inbounds %686[%721] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %723 = llvm.load %722 {alignment = 8 : i64} : !llvm.ptr -> f64
    %724 = llvm.add %i_19, %721 : i64
    %725 = llvm.getelementptr inbounds %out1_1[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %723, %725 {alignment = 8 : i64} : f64, !llvm.ptr
    %726 = llvm.add %721, %683 overflow<nsw> : i64
    %727 = llvm.icmp "slt" %726, %719 : i64
    llvm.cond_br %727, ^bb11(%726 : i64), ^bb12
  ^bb12:
    %728 = llvm.add %715, %683 overflow<nsw> : i64
    %729 = llvm.icmp "slt" %728, %682 : i64
    llvm.cond_br %729, ^bb10(%728 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %730 = llvm.add %690, %683 overflow<nsw> : i64
    %731 = llvm.icmp "slt" %730, %end_4 : i64
    llvm.cond_br %731, ^bb1(%730 : i64), ^bb15
  ^bb15:
    llvm.return %687 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %732 = llvm.mlir.constant(8) : i64
    %733 = llvm.mlir.constant(16) : i64
    %734 = llvm.mlir.constant(24) : i64
    %735 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %736 = llvm.getelementptr inbounds %context_2[%732] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %737 = llvm.load %736 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %738 = llvm.getelementptr inbounds %context_2[%733] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %739 = llvm.load %738 {alignment = 8 : i64} : !llvm.ptr -> i64
    %740 = llvm.getelementptr inbounds %context_2[%734] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %741 = llvm.load %740 {alignment = 8 : i64} : !llvm.ptr -> i1
    %742 = llvm.call @program.parallel2(%begin_5, %end_5, %735, %737, %739, %741) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %742 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %743: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64, %744: vector<4xf64>) -> i32 attributes {no_unwind, no_inline} {
    %745 = llvm.mlir.constant(0) : i64
    %746 = llvm.mlir.constant(8192) : i64
    %747 = llvm.mlir.constant(4) : i64
    %748 = llvm.mlir.constant(1) : i64
    %749 = llvm.mlir.constant(0 : i32) : i32
    %750 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %750, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%751: i64):
    %i_strip_3 = llvm.mul %751, %746 overflow<nsw> : i64
    llvm.br ^bb2(%745 : i64)
  ^bb2(%i_20: i64):
    %i_21 = llvm.add %i_strip_3, %i_20 overflow<nsw> : i64
    %752 = llvm.getelementptr inbounds %out1_2[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %753 = llvm.load %752 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %754 = llvm.fdiv %753, %744 : vector<4xf64>
    llvm.store %754, %752 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %755 = llvm.add %i_20, %747 overflow<nsw> : i64
    %756 = llvm.icmp "slt" %755, %746 : i64
    llvm.cond_br %756, ^bb2(%755 : i64), ^bb3
  ^bb3:
    %757 = llvm.add %751, %748 overflow<nsw> : i64
    %758 = llvm.icmp "slt" %757, %end_6 : i64
    llvm.cond_br %758, ^bb1(%757 : i64), ^bb4
  ^bb4:
    llvm.return %749 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %759 = llvm.mlir.constant(8) : i64
    %760 = llvm.mlir.constant(16) : i64
    %761 = llvm.mlir.constant(24) : i64
    %762 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %763 = llvm.getelementptr inbounds %context_3[%759] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %764 = llvm.load %763 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %765 = llvm.getelementptr inbounds %context_3[%760] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %766 = llvm.load %765 {alignment = 8 : i64} : !llvm.ptr -> i64
    %767 = llvm.getelementptr inbounds %context_3[%761] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %768 = llvm.load %767 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %769 = llvm.call @program.parallel3(%begin_7, %end_7, %762, %764, %766, %768) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.return %769 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %770: i64, %771: i64, %772: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %773: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %774 = llvm.mlir.constant(0) : i64
    %775 = llvm.mlir.constant(1) : i64
    %776 = llvm.mlir.constant(32768) : i64
    %777 = llvm.mlir.constant(32) : i64
    %778 = llvm.mlir.constant(4) : i64
    %779 = llvm.mlir.constant(8) : i64
    %780 = llvm.mlir.constant(12) : i64
    %781 = llvm.mlir.constant(16) : i64
    %782 = llvm.mlir.constant(20) : i64
    %783 = llvm.mlir.constant(24) : i64
    %784 = llvm.mlir.constant(28) : i64
    %785 = llvm.mlir.constant(0 : i32) : i32
    %786 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %787 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %788 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %789 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %789, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%790: i64):
    %791 = llvm.mul %790, %771 : i64
    %792 = llvm.add %774, %791 : i64
    %793 = llvm.add %792, %771 : i64
    %794 = llvm.intr.smin(%793, %772) : (i64, i64) -> i64
    %795 = llvm.icmp "slt" %792, %794 : i64
    llvm.cond_br %795, ^bb2(%792, %786 : i64, f64), ^bb5(%786 : f64)
  ^bb2(%i_strip_4: i64, %796: f64):
    llvm.br ^bb3(%774, %787, %787, %787, %787, %787, %787, %787, %787 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_22: i64, %797: vector<4xf64>, %798: vector<4xf64>, %799: vector<4xf64>, %800: vector<4xf64>, %801: vector<4xf64>, %802: vector<4xf64>, %803: vector<4xf64>, %804: vector<4xf64>):
    %i_23 = llvm.add %i_strip_4, %i_22 overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %x_1[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %806 = llvm.load %805 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %807 = llvm.fmul %797, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %808 = llvm.getelementptr inbounds %805[%778] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %809 = llvm.load %808 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %810 = llvm.fmul %798, %809 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %811 = llvm.getelementptr inbounds %805[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %812 = llvm.load %811 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %813 = llvm.fmul %799, %812 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %814 = llvm.getelementptr inbounds %805[%780] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %815 = llvm.load %814 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %816 = llvm.fmul %800, %815 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %817 = llvm.getelementptr inbounds %805[%781] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %818 = llvm.load %817 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %819 = llvm.fmul %801, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %820 = llvm.getelementptr inbounds %805[%782] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %821 = llvm.load %820 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %822 = llvm.fmul %802, %821 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %823 = llvm.getelementptr inbounds %805[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %824 = llvm.load %823 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %825 = llvm.fmul %803, %824 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %826 = llvm.getelementptr inbounds %805[%784] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %827 = llvm.load %826 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %828 = llvm.fmul %804, %827 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %829 = llvm.add %i_22, %777 overflow<nsw> : i64
    %830 = llvm.icmp "slt" %829, %776 : i64
    llvm.cond_br %830, ^bb3(%829, %807, %810, %813, %816, %819, %822, %825, %828 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%807, %810, %813, %816, %819, %822, %825, %828 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%831: vector<4xf64>, %832: vector<4xf64>, %833: vector<4xf64>, %834: vector<4xf64>, %835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>, %838: vector<4xf64>):
    %839 = llvm.fmul %831, %832 : vector<4xf64>
    %840 = llvm.fmul %833, %834 : vector<4xf64>
    %841 = llvm.fmul %835, %836 : vector<4xf64>
    %842 = llvm.fmul %837, %838 : vector<4xf64>
    %843 = llvm.fmul %839, %840 : vector<4xf64>
    %844 = llvm.fmul %841, %842 : vector<4xf64>
    %845 = llvm.fmul %843, %844 : vector<4xf64>
    %846 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %847 = "llvm.intr.vector.reduce.fmul"(%846, %845) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %848 = llvm.fmul %788, %847 : f64
    %849 = llvm.fmul %796, %848 : f64
    %850 = llvm.add %i_strip_4, %776 overflow<nsw> : i64
    %851 = llvm.icmp "slt" %850, %794 : i64
    llvm.cond_br %851, ^bb2(%850, %849 : i64, f64), ^bb5(%849 : f64)
  ^bb5(%852: f64):
    %853 = llvm.getelementptr inbounds %773[%790] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %852, %853 {alignment = 8 : i64} : f64, !llvm.ptr
    %854 = llvm.add %790, %775 overflow<nsw> : i64
    %855 = llvm.icmp "slt" %854, %end_8 : i64
    llvm.cond_br %855, ^bb1(%854 : i64), ^bb6
  ^bb6:
    llvm.return %785 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %856 = llvm.mlir.constant(8) : i64
    %857 = llvm.mlir.constant(16) : i64
    %858 = llvm.mlir.constant(24) : i64
    %859 = llvm.mlir.constant(32) : i64
    %860 = llvm.mlir.constant(40) : i64
    %861 = llvm.mlir.constant(48) : i64
    %862 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %863 = llvm.getelementptr inbounds %context_4[%856] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %864 = llvm.load %863 {alignment = 8 : i64} : !llvm.ptr -> i64
    %865 = llvm.getelementptr inbounds %context_4[%857] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %866 = llvm.load %865 {alignment = 8 : i64} : !llvm.ptr -> i64
    %867 = llvm.getelementptr inbounds %context_4[%858] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %868 = llvm.load %867 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %869 = llvm.getelementptr inbounds %context_4[%859] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %870 = llvm.load %869 {alignment = 8 : i64} : !llvm.ptr -> i64
    %871 = llvm.getelementptr inbounds %context_4[%860] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %872 = llvm.load %871 {alignment = 8 : i64} : !llvm.ptr -> i64
    %873 = llvm.getelementptr inbounds %context_4[%861] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %874 = llvm.load %873 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %875 = llvm.call @program.parallel4(%begin_9, %end_9, %862, %864, %866, %868, %870, %872, %874) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %875 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %876 = llvm.mlir.constant(0) : i64
    %877 = llvm.mlir.constant(1) : i64
    %878 = llvm.mlir.constant(2 : i32) : i32
    %879 = llvm.mlir.constant(3 : i32) : i32
    %880 = llvm.mlir.constant(2) : i64
    %881 = llvm.mlir.constant(0 : i32) : i32
    %882 = llvm.icmp "slt" %876, %x_stride0_6 : i64
    %883 = llvm.icmp "slt" %876, %x_size0_2 : i64
    llvm.cond_br %882, ^bb1, ^bb3(%878 : i32)
  ^bb1:
    llvm.cond_br %883, ^bb2, ^bb3(%879 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %884 = llvm.getelementptr inbounds %extents[%877] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %884 {alignment = 8 : i64} : i64, !llvm.ptr
    %885 = llvm.getelementptr inbounds %extents[%880] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %885 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %881 : i32
  ^bb3(%886: i32):
    llvm.return %886 : i32
  }
}
