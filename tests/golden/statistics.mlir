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
    %10 = memref.dim %x, %c0 : memref<?x?xf64>
    %11 = memref.dim %x, %c1 : memref<?x?xf64>
    %12 = arith.muli %10, %11 : index
    %13 = arith.index_cast %12 : index to i64
    %14 = arith.index_cast %10 : index to i64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%11], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%10], strides: [1] : memref<?xf64> to memref<?xf64>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%10], strides: [1] : memref<?xi64> to memref<?xi64>
    %15 = memref.alloc(%11) {alignment = 64 : i64} : memref<1x?xf64>
    %16 = arith.sitofp %13 : i64 to f64
    %17 = arith.sitofp %14 : i64 to f64
    %18 = arith.shrsi %11, %c13 : index
    %19 = arith.muli %18, %c8192 overflow<nsw> : index
    %20 = arith.maxsi %19, %c0 : index
    %21 = arith.constant 0 : index
    %22 = arith.maxsi %20, %21 : index
    %23 = arith.constant 8191 : index
    %24 = arith.addi %22, %23 : index
    %25 = arith.constant 8192 : index
    %26 = arith.divui %24, %25 : index
    %27 = arith.constant 6145 : index
    %28 = arith.muli %26, %27 : index
    %29 = arith.constant 32768 : index
    %30 = arith.cmpi sge, %28, %29 : index
    %31 = memref.dim %15, %c1 : memref<1x?xf64>
    %32 = arith.muli %31, %c8 : index
    %33 = arith.cmpi ugt, %32, %9 : index
    %34 = "memref.extract_aligned_pointer_as_index"(%15) : (memref<1x?xf64>) -> index
    %35 = memref.dim %15, %c1 : memref<1x?xf64>
    %36 = arith.muli %35, %c8 : index
    %37 = arith.ori %34, %36 : index
    %38 = arith.andi %37, %c15 : index
    %39 = arith.cmpi eq, %38, %c0 : index
    %40 = arith.andi %33, %39 : i1
    "omp.parallel"(%30) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %40 {
              vector.store %2, %15[%c0, %i_1] {alignment = 16 : i64, nontemporal = true} : memref<1x?xf64>, vector<4xf64>
            } else {
              vector.store %2, %15[%c0, %i_1] : memref<1x?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %41 = arith.subi %11, %20 overflow<nsw> : index
    %42 = arith.shrsi %41, %c2 : index
    %43 = arith.muli %42, %c4 overflow<nsw> : index
    %44 = arith.addi %43, %20 overflow<nsw> : index
    %45 = arith.maxsi %44, %20 : index
    %46 = arith.subi %11, %45 overflow<nsw> : index
    %47 = vector.create_mask %46 : vector<4xi1>
    scf.for %i_2 = %20 to %45 step %c4 {
      scf.if %40 {
        vector.store %2, %15[%c0, %i_2] {alignment = 16 : i64, nontemporal = true} : memref<1x?xf64>, vector<4xf64>
      } else {
        vector.store %2, %15[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
      }
    }
    scf.if %40 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %45 to %11 step %c4 {
      vector.maskedstore %15[%c0, %i_3], %47, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %48 = arith.shrsi %11, %c4 : index
    %49 = arith.muli %48, %c16 overflow<nsw> : index
    %50 = scf.for %i_4 = %c0 to %10 step %c1 iter_args(%51 = %0) -> (f64) {
      %52, %53 = scf.for %j = %c0 to %49 step %c512 iter_args(%54 = %3, %55 = %2) -> (vector<4xf64>, vector<4xf64>) {
        %56 = arith.addi %j, %c512 overflow<nsw> : index
        %57 = arith.minsi %56, %49 : index
        %58, %59, %60, %61 = scf.for %j_1 = %j to %57 step %c16 iter_args(%62 = %3, %63 = %3, %64 = %3, %65 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %66 = vector.load %x[%i_4, %j_1] : memref<?x?xf64>, vector<4xf64>
          %67 = arith.addf %62, %66 fastmath<reassoc,contract> : vector<4xf64>
          %68 = vector.load %15[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %69 = arith.addf %68, %66 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %69, %15[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %70 = arith.addi %j_1, %c4 overflow<nsw> : index
          %71 = vector.load %x[%i_4, %70] : memref<?x?xf64>, vector<4xf64>
          %72 = arith.addf %63, %71 fastmath<reassoc,contract> : vector<4xf64>
          %73 = vector.load %15[%c0, %70] : memref<1x?xf64>, vector<4xf64>
          %74 = arith.addf %73, %71 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %74, %15[%c0, %70] : memref<1x?xf64>, vector<4xf64>
          %75 = arith.addi %j_1, %c8 overflow<nsw> : index
          %76 = vector.load %x[%i_4, %75] : memref<?x?xf64>, vector<4xf64>
          %77 = arith.addf %64, %76 fastmath<reassoc,contract> : vector<4xf64>
          %78 = vector.load %15[%c0, %75] : memref<1x?xf64>, vector<4xf64>
          %79 = arith.addf %78, %76 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %79, %15[%c0, %75] : memref<1x?xf64>, vector<4xf64>
          %80 = arith.addi %j_1, %c12 overflow<nsw> : index
          %81 = vector.load %x[%i_4, %80] : memref<?x?xf64>, vector<4xf64>
          %82 = arith.addf %65, %81 fastmath<reassoc,contract> : vector<4xf64>
          %83 = vector.load %15[%c0, %80] : memref<1x?xf64>, vector<4xf64>
          %84 = arith.addf %83, %81 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %84, %15[%c0, %80] : memref<1x?xf64>, vector<4xf64>
          scf.yield %67, %72, %77, %82 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %85 = arith.addf %58, %59 : vector<4xf64>
        %86 = arith.addf %60, %61 : vector<4xf64>
        %87 = arith.addf %85, %86 : vector<4xf64>
        %88 = arith.subf %87, %55 : vector<4xf64>
        %89 = arith.addf %54, %88 : vector<4xf64>
        %90 = arith.subf %89, %54 : vector<4xf64>
        %91 = arith.subf %90, %88 : vector<4xf64>
        %92 = arith.cmpf uno, %91, %91 : vector<4xf64>
        %93 = arith.select %92, %2, %91 : vector<4xi1>, vector<4xf64>
        scf.yield %89, %93 : vector<4xf64>, vector<4xf64>
      }
      %94 = arith.subf %3, %53 : vector<4xf64>
      %95 = scf.for %j_2 = %49 to %11 step %c4 iter_args(%96 = %94) -> (vector<4xf64>) {
        %97 = arith.subi %11, %j_2 overflow<nsw> : index
        %98 = vector.create_mask %97 : vector<4xi1>
        %99 = vector.maskedload %x[%i_4, %j_2], %98, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %100 = arith.addf %96, %99 fastmath<reassoc,contract> : vector<4xf64>
        %101 = vector.maskedload %15[%c0, %j_2], %98, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %102 = arith.addf %101, %99 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %15[%c0, %j_2], %98, %102 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %103 = arith.select %98, %100, %96 : vector<4xi1>, vector<4xf64>
        scf.yield %103 : vector<4xf64>
      }
      %104 = arith.addf %52, %95 : vector<4xf64>
      %105 = vector.reduction <add>, %104 fastmath<reassoc> : vector<4xf64> into f64
      %106 = arith.addf %51, %105 : f64
      scf.yield %106 : f64
    }
    %107 = arith.divf %50, %16 : f64
    memref.store %107, %out0[] : memref<f64>
    %108 = arith.constant 0 : index
    %109 = arith.maxsi %20, %108 : index
    %110 = arith.constant 8191 : index
    %111 = arith.addi %109, %110 : index
    %112 = arith.constant 8192 : index
    %113 = arith.divui %111, %112 : index
    %114 = arith.constant 18434 : index
    %115 = arith.muli %113, %114 : index
    %116 = arith.constant 32768 : index
    %117 = arith.cmpi sge, %115, %116 : index
    "omp.parallel"(%117) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %118 = vector.broadcast %17 : f64 to vector<4xf64>
          scf.for %i_5 = %c0 to %c8192 step %c4 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %119 = vector.load %15[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
            %120 = arith.divf %119, %118 : vector<4xf64>
            vector.store %120, %15[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %121 = vector.broadcast %17 : f64 to vector<4xf64>
    scf.for %i_7 = %20 to %45 step %c4 {
      %122 = vector.load %15[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
      %123 = arith.divf %122, %121 : vector<4xf64>
      vector.store %123, %15[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_8 = %45 to %11 step %c4 {
      %124 = vector.maskedload %15[%c0, %i_8], %47, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %125 = arith.divf %124, %121 : vector<4xf64>
      vector.maskedstore %15[%c0, %i_8], %47, %125 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %126 = arith.constant 0 : index
    %127 = arith.maxsi %20, %126 : index
    %128 = arith.constant 8191 : index
    %129 = arith.addi %127, %128 : index
    %130 = arith.constant 8192 : index
    %131 = arith.divui %129, %130 : index
    %132 = arith.constant 6145 : index
    %133 = arith.muli %131, %132 : index
    %134 = arith.constant 32768 : index
    %135 = arith.cmpi sge, %133, %134 : index
    %136 = arith.muli %11, %c8 : index
    %137 = arith.cmpi ugt, %136, %9 : index
    %138 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %139 = arith.andi %138, %c15 : index
    %140 = arith.cmpi eq, %139, %c0 : index
    %141 = arith.andi %137, %140 : i1
    "omp.parallel"(%135) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            scf.if %141 {
              vector.store %2, %out1_1[%i_10] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %2, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_11 = %20 to %45 step %c4 {
      scf.if %141 {
        vector.store %2, %out1_1[%i_11] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %2, %out1_1[%i_11] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %141 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_12 = %45 to %11 step %c4 {
      vector.maskedstore %out1_1[%i_12], %47, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %142 = arith.shrsi %11, %c2 : index
    %143 = arith.muli %142, %c4 overflow<nsw> : index
    %144 = arith.subi %11, %143 overflow<nsw> : index
    %145 = vector.create_mask %144 : vector<4xi1>
    scf.for %i_13 = %c0 to %10 step %c1 {
      %146 = vector.step : vector<4xindex>
      %147, %148, %149 = scf.for %j_3 = %c0 to %143 step %c4 iter_args(%150 = %4, %151 = %5, %152 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %153 = vector.load %x[%i_13, %j_3] : memref<?x?xf64>, vector<4xf64>
        %154 = vector.load %15[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %155 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %156 = arith.subf %153, %154 : vector<4xf64>
        %157 = arith.mulf %156, %156 fastmath<contract> : vector<4xf64>
        %158 = arith.addf %155, %157 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %158, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %159 = arith.maximumf %153, %150 fastmath<nsz> : vector<4xf64>
        %160 = arith.cmpf olt, %153, %151 : vector<4xf64>
        %161 = arith.cmpf uno, %153, %153 : vector<4xf64>
        %162 = arith.cmpf ord, %151, %151 : vector<4xf64>
        %163 = arith.andi %161, %162 : vector<4xi1>
        %164 = arith.ori %160, %163 : vector<4xi1>
        %165 = vector.broadcast %j_3 : index to vector<4xindex>
        %166 = arith.addi %165, %146 : vector<4xindex>
        %167 = arith.index_cast %166 : vector<4xindex> to vector<4xi64>
        %168 = arith.select %164, %153, %151 : vector<4xi1>, vector<4xf64>
        %169 = arith.select %164, %167, %152 : vector<4xi1>, vector<4xi64>
        scf.yield %159, %168, %169 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %170 = arith.cmpi slt, %143, %11 : index
      %171, %172, %173 = scf.if %170 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %174 = vector.maskedload %x[%i_13, %143], %145, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %175 = vector.maskedload %15[%c0, %143], %145, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %176 = vector.maskedload %out1_1[%143], %145, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %177 = arith.subf %174, %175 : vector<4xf64>
        %178 = arith.mulf %177, %177 fastmath<contract> : vector<4xf64>
        %179 = arith.addf %176, %178 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%143], %145, %179 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %180 = arith.maximumf %174, %147 fastmath<nsz> : vector<4xf64>
        %181 = arith.cmpf olt, %174, %148 : vector<4xf64>
        %182 = arith.cmpf uno, %174, %174 : vector<4xf64>
        %183 = arith.cmpf ord, %148, %148 : vector<4xf64>
        %184 = arith.andi %182, %183 : vector<4xi1>
        %185 = arith.ori %181, %184 : vector<4xi1>
        %186 = vector.broadcast %143 : index to vector<4xindex>
        %187 = arith.addi %186, %146 : vector<4xindex>
        %188 = arith.index_cast %187 : vector<4xindex> to vector<4xi64>
        %189 = arith.select %185, %174, %148 : vector<4xi1>, vector<4xf64>
        %190 = arith.select %185, %188, %149 : vector<4xi1>, vector<4xi64>
        %191 = arith.select %145, %180, %147 : vector<4xi1>, vector<4xf64>
        %192 = arith.select %145, %189, %148 : vector<4xi1>, vector<4xf64>
        %193 = arith.select %145, %190, %149 : vector<4xi1>, vector<4xi64>
        scf.yield %191, %192, %193 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %147, %148, %149 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %194 = vector.reduction <maximumf>, %171 fastmath<nsz> : vector<4xf64> into f64
      %195 = vector.reduction <minimumf>, %172 : vector<4xf64> into f64
      %196 = vector.broadcast %195 : f64 to vector<4xf64>
      %197 = arith.cmpf oeq, %172, %196 : vector<4xf64>
      %198 = arith.cmpf uno, %172, %172 : vector<4xf64>
      %199 = arith.ori %197, %198 : vector<4xi1>
      %200 = arith.select %199, %173, %7 : vector<4xi1>, vector<4xi64>
      %201 = vector.reduction <minsi>, %200 : vector<4xi64> into i64
      memref.store %194, %out2_1[%i_13] : memref<?xf64>
      memref.store %201, %out3_1[%i_13] : memref<?xi64>
    }
    %202 = arith.constant 0 : index
    %203 = arith.maxsi %20, %202 : index
    %204 = arith.constant 8191 : index
    %205 = arith.addi %203, %204 : index
    %206 = arith.constant 8192 : index
    %207 = arith.divui %205, %206 : index
    %208 = arith.constant 18433 : index
    %209 = arith.muli %207, %208 : index
    %210 = arith.constant 32768 : index
    %211 = arith.cmpi sge, %209, %210 : index
    "omp.parallel"(%211) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_3: index):
          scf.for %i_14 = %c0 to %c8192 step %c4 {
            %i_15 = arith.addi %i_strip_3, %i_14 overflow<nsw> : index
            %212 = vector.load %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
            %213 = arith.divf %212, %121 : vector<4xf64>
            vector.store %213, %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_16 = %20 to %45 step %c4 {
      %214 = vector.load %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
      %215 = arith.divf %214, %121 : vector<4xf64>
      vector.store %215, %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_17 = %45 to %11 step %c4 {
      %216 = vector.maskedload %out1_1[%i_17], %47, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %217 = arith.divf %216, %121 : vector<4xf64>
      vector.maskedstore %out1_1[%i_17], %47, %217 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %218 = arith.shrsi %11, %c15 : index
    %219 = arith.muli %218, %c32768 overflow<nsw> : index
    %220 = arith.maxsi %219, %c0 : index
    %221 = arith.constant 0 : index
    %222 = arith.constant 1 : index
    %223 = arith.constant 1.000000e+00 : f64
    %224 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %223, %224[%221] : memref<64xf64>
    %225 = arith.subi %220, %c0 : index
    %226 = arith.ceildivsi %225, %c32768 : index
    %227 = arith.maxsi %226, %221 : index
    %228 = arith.constant 64 : index
    %229 = arith.ceildivsi %227, %228 : index
    %230 = arith.maxsi %229, %222 : index
    %231 = arith.ceildivsi %227, %230 : index
    %232 = arith.muli %230, %c32768 : index
    %233 = arith.constant 0 : index
    %234 = arith.maxsi %231, %233 : index
    %235 = arith.minsi %232, %220 : index
    %236 = arith.constant 0 : index
    %237 = arith.maxsi %235, %236 : index
    %238 = arith.constant 32767 : index
    %239 = arith.addi %237, %238 : index
    %240 = arith.constant 32768 : index
    %241 = arith.divui %239, %240 : index
    %242 = arith.constant 32779 : index
    %243 = arith.muli %241, %242 : index
    %244 = arith.constant 7 : index
    %245 = arith.addi %244, %243 : index
    %246 = arith.muli %234, %245 : index
    %247 = arith.constant 32768 : index
    %248 = arith.cmpi sge, %246, %247 : index
    "omp.parallel"(%248) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%221, %231, %222) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%249: index):
          %250 = arith.muli %249, %232 : index
          %251 = arith.addi %c0, %250 : index
          %252 = arith.addi %251, %232 : index
          %253 = arith.minsi %252, %220 : index
          %254 = scf.for %i_strip_4 = %251 to %253 step %c32768 iter_args(%255 = %223) -> (f64) {
            %256, %257, %258, %259, %260, %261, %262, %263 = scf.for %i_18 = %c0 to %c32768 step %c32 iter_args(%264 = %8, %265 = %8, %266 = %8, %267 = %8, %268 = %8, %269 = %8, %270 = %8, %271 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %i_19 = arith.addi %i_strip_4, %i_18 overflow<nsw> : index
              %272 = vector.load %x[%c0, %i_19] : memref<?x?xf64>, vector<4xf64>
              %273 = arith.mulf %264, %272 fastmath<reassoc,contract> : vector<4xf64>
              %274 = arith.addi %i_19, %c4 overflow<nsw> : index
              %275 = vector.load %x[%c0, %274] : memref<?x?xf64>, vector<4xf64>
              %276 = arith.mulf %265, %275 fastmath<reassoc,contract> : vector<4xf64>
              %277 = arith.addi %i_19, %c8 overflow<nsw> : index
              %278 = vector.load %x[%c0, %277] : memref<?x?xf64>, vector<4xf64>
              %279 = arith.mulf %266, %278 fastmath<reassoc,contract> : vector<4xf64>
              %280 = arith.addi %i_19, %c12 overflow<nsw> : index
              %281 = vector.load %x[%c0, %280] : memref<?x?xf64>, vector<4xf64>
              %282 = arith.mulf %267, %281 fastmath<reassoc,contract> : vector<4xf64>
              %283 = arith.addi %i_19, %c16 overflow<nsw> : index
              %284 = vector.load %x[%c0, %283] : memref<?x?xf64>, vector<4xf64>
              %285 = arith.mulf %268, %284 fastmath<reassoc,contract> : vector<4xf64>
              %286 = arith.addi %i_19, %c20 overflow<nsw> : index
              %287 = vector.load %x[%c0, %286] : memref<?x?xf64>, vector<4xf64>
              %288 = arith.mulf %269, %287 fastmath<reassoc,contract> : vector<4xf64>
              %289 = arith.addi %i_19, %c24 overflow<nsw> : index
              %290 = vector.load %x[%c0, %289] : memref<?x?xf64>, vector<4xf64>
              %291 = arith.mulf %270, %290 fastmath<reassoc,contract> : vector<4xf64>
              %292 = arith.addi %i_19, %c28 overflow<nsw> : index
              %293 = vector.load %x[%c0, %292] : memref<?x?xf64>, vector<4xf64>
              %294 = arith.mulf %271, %293 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %273, %276, %279, %282, %285, %288, %291, %294 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %295 = arith.mulf %256, %257 : vector<4xf64>
            %296 = arith.mulf %258, %259 : vector<4xf64>
            %297 = arith.mulf %260, %261 : vector<4xf64>
            %298 = arith.mulf %262, %263 : vector<4xf64>
            %299 = arith.mulf %295, %296 : vector<4xf64>
            %300 = arith.mulf %297, %298 : vector<4xf64>
            %301 = arith.mulf %299, %300 : vector<4xf64>
            %302 = vector.reduction <mul>, %301 fastmath<reassoc> : vector<4xf64> into f64
            %303 = arith.mulf %1, %302 : f64
            %304 = arith.mulf %255, %303 : f64
            scf.yield %304 : f64
          }
          memref.store %254, %224[%249] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %305 = arith.constant 1 : index
    %306 = arith.subi %231, %305 : index
    %307 = arith.constant 0 : index
    %308 = arith.constant 2 : index
    scf.for %309 = %307 to %306 step %308 {
      %310 = arith.addi %309, %305 : index
      %311 = memref.load %224[%309] : memref<64xf64>
      %312 = memref.load %224[%310] : memref<64xf64>
      %313 = arith.mulf %311, %312 : f64
      memref.store %313, %224[%309] : memref<64xf64>
    }
    %314 = arith.constant 2 : index
    %315 = arith.subi %231, %314 : index
    %316 = arith.constant 0 : index
    %317 = arith.constant 4 : index
    scf.for %318 = %316 to %315 step %317 {
      %319 = arith.addi %318, %314 : index
      %320 = memref.load %224[%318] : memref<64xf64>
      %321 = memref.load %224[%319] : memref<64xf64>
      %322 = arith.mulf %320, %321 : f64
      memref.store %322, %224[%318] : memref<64xf64>
    }
    %323 = arith.constant 4 : index
    %324 = arith.subi %231, %323 : index
    %325 = arith.constant 0 : index
    %326 = arith.constant 8 : index
    scf.for %327 = %325 to %324 step %326 {
      %328 = arith.addi %327, %323 : index
      %329 = memref.load %224[%327] : memref<64xf64>
      %330 = memref.load %224[%328] : memref<64xf64>
      %331 = arith.mulf %329, %330 : f64
      memref.store %331, %224[%327] : memref<64xf64>
    }
    %332 = arith.constant 8 : index
    %333 = arith.subi %231, %332 : index
    %334 = arith.constant 0 : index
    %335 = arith.constant 16 : index
    scf.for %336 = %334 to %333 step %335 {
      %337 = arith.addi %336, %332 : index
      %338 = memref.load %224[%336] : memref<64xf64>
      %339 = memref.load %224[%337] : memref<64xf64>
      %340 = arith.mulf %338, %339 : f64
      memref.store %340, %224[%336] : memref<64xf64>
    }
    %341 = arith.constant 16 : index
    %342 = arith.subi %231, %341 : index
    %343 = arith.constant 0 : index
    %344 = arith.constant 32 : index
    scf.for %345 = %343 to %342 step %344 {
      %346 = arith.addi %345, %341 : index
      %347 = memref.load %224[%345] : memref<64xf64>
      %348 = memref.load %224[%346] : memref<64xf64>
      %349 = arith.mulf %347, %348 : f64
      memref.store %349, %224[%345] : memref<64xf64>
    }
    %350 = arith.constant 32 : index
    %351 = arith.subi %231, %350 : index
    %352 = arith.constant 0 : index
    %353 = arith.constant 64 : index
    scf.for %354 = %352 to %351 step %353 {
      %355 = arith.addi %354, %350 : index
      %356 = memref.load %224[%354] : memref<64xf64>
      %357 = memref.load %224[%355] : memref<64xf64>
      %358 = arith.mulf %356, %357 : f64
      memref.store %358, %224[%354] : memref<64xf64>
    }
    %359 = memref.load %224[%221] : memref<64xf64>
    %360 = arith.mulf %1, %359 : f64
    %361 = arith.mulf %1, %360 : f64
    %362 = arith.subi %11, %220 overflow<nsw> : index
    %363 = arith.shrsi %362, %c5 : index
    %364 = arith.muli %363, %c32 overflow<nsw> : index
    %365 = arith.addi %364, %220 overflow<nsw> : index
    %366 = arith.maxsi %365, %220 : index
    %367, %368, %369, %370, %371, %372, %373, %374 = scf.for %i_20 = %220 to %366 step %c32 iter_args(%375 = %8, %376 = %8, %377 = %8, %378 = %8, %379 = %8, %380 = %8, %381 = %8, %382 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %383 = vector.load %x[%c0, %i_20] : memref<?x?xf64>, vector<4xf64>
      %384 = arith.mulf %375, %383 fastmath<reassoc,contract> : vector<4xf64>
      %385 = arith.addi %i_20, %c4 overflow<nsw> : index
      %386 = vector.load %x[%c0, %385] : memref<?x?xf64>, vector<4xf64>
      %387 = arith.mulf %376, %386 fastmath<reassoc,contract> : vector<4xf64>
      %388 = arith.addi %i_20, %c8 overflow<nsw> : index
      %389 = vector.load %x[%c0, %388] : memref<?x?xf64>, vector<4xf64>
      %390 = arith.mulf %377, %389 fastmath<reassoc,contract> : vector<4xf64>
      %391 = arith.addi %i_20, %c12 overflow<nsw> : index
      %392 = vector.load %x[%c0, %391] : memref<?x?xf64>, vector<4xf64>
      %393 = arith.mulf %378, %392 fastmath<reassoc,contract> : vector<4xf64>
      %394 = arith.addi %i_20, %c16 overflow<nsw> : index
      %395 = vector.load %x[%c0, %394] : memref<?x?xf64>, vector<4xf64>
      %396 = arith.mulf %379, %395 fastmath<reassoc,contract> : vector<4xf64>
      %397 = arith.addi %i_20, %c20 overflow<nsw> : index
      %398 = vector.load %x[%c0, %397] : memref<?x?xf64>, vector<4xf64>
      %399 = arith.mulf %380, %398 fastmath<reassoc,contract> : vector<4xf64>
      %400 = arith.addi %i_20, %c24 overflow<nsw> : index
      %401 = vector.load %x[%c0, %400] : memref<?x?xf64>, vector<4xf64>
      %402 = arith.mulf %381, %401 fastmath<reassoc,contract> : vector<4xf64>
      %403 = arith.addi %i_20, %c28 overflow<nsw> : index
      %404 = vector.load %x[%c0, %403] : memref<?x?xf64>, vector<4xf64>
      %405 = arith.mulf %382, %404 fastmath<reassoc,contract> : vector<4xf64>
      scf.yield %384, %387, %390, %393, %396, %399, %402, %405 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %406 = arith.mulf %367, %368 : vector<4xf64>
    %407 = arith.mulf %369, %370 : vector<4xf64>
    %408 = arith.mulf %371, %372 : vector<4xf64>
    %409 = arith.mulf %373, %374 : vector<4xf64>
    %410 = arith.mulf %406, %407 : vector<4xf64>
    %411 = arith.mulf %408, %409 : vector<4xf64>
    %412 = arith.mulf %410, %411 : vector<4xf64>
    %413 = scf.for %i_21 = %366 to %11 step %c4 iter_args(%414 = %412) -> (vector<4xf64>) {
      %415 = arith.subi %11, %i_21 overflow<nsw> : index
      %416 = vector.create_mask %415 : vector<4xi1>
      %417 = vector.maskedload %x[%c0, %i_21], %416, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %418 = arith.mulf %414, %417 fastmath<reassoc,contract> : vector<4xf64>
      %419 = arith.select %416, %418, %414 : vector<4xi1>, vector<4xf64>
      scf.yield %419 : vector<4xf64>
    }
    %420 = vector.reduction <mul>, %413 fastmath<reassoc> : vector<4xf64> into f64
    %421 = arith.mulf %361, %420 : f64
    memref.store %421, %out4[] : memref<f64>
    memref.dealloc %15 : memref<1x?xf64>
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
    %18 = llvm.mlir.constant(64) : i64
    %19 = llvm.mlir.constant(-64) : i64
    %20 = llvm.mlir.constant(1 : i32) : i32
    %21 = llvm.mlir.constant(8191) : i64
    %22 = llvm.mlir.constant(6145) : i64
    %23 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(18434) : i64
    %25 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %27 = llvm.mlir.constant(18433) : i64
    %28 = llvm.mlir.constant(56) : i64
    %29 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %30 = llvm.alloca %18 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %31 = llvm.mlir.constant(32767) : i64
    %32 = llvm.mlir.constant(32779) : i64
    %33 = llvm.mlir.constant(7) : i64
    %34 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %35 = llvm.mlir.constant(40) : i64
    %36 = llvm.mlir.constant(48) : i64
    %37 = llvm.mlir.constant(0 : i32) : i32
    %38 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %39 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %40 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %41 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %42 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %43 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %44 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %45 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %46 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %47 = llvm.mul %x_size0, %x_stride0 : i64
    %48 = llvm.mul %x_stride0, %8 overflow<nsw> : i64
    %49 = llvm.add %48, %18 overflow<nsw> : i64
    %50 = llvm.and %49, %19 : i64
    %51 = llvm.call @aligned_alloc(%18, %50) : (i64, i64) -> !llvm.ptr
    %52 = llvm.mlir.zero : !llvm.ptr
    %53 = llvm.icmp "ne" %51, %52 : !llvm.ptr
    llvm.cond_br %53, ^bb1, ^bb74(%20 : i32)
  ^bb1:
    %54 = llvm.sitofp %47 : i64 to f64
    %55 = llvm.sitofp %x_size0 : i64 to f64
    %56 = llvm.ashr %x_stride0, %1 : i64
    %57 = llvm.mul %56, %0 overflow<nsw> : i64
    %58 = llvm.intr.smax(%57, %2) : (i64, i64) -> i64
    %59 = llvm.intr.smax(%58, %2) : (i64, i64) -> i64
    %60 = llvm.add %59, %21 : i64
    %61 = llvm.udiv %60, %0 : i64
    %62 = llvm.mul %61, %22 : i64
    %63 = llvm.icmp "sge" %62, %10 : i64
    %64 = llvm.mul %x_stride0, %8 : i64
    %65 = llvm.icmp "ugt" %64, %17 : i64
    %66 = llvm.ptrtoint %51 : !llvm.ptr to i64
    %67 = llvm.mul %x_stride0, %8 : i64
    %68 = llvm.or %66, %67 : i64
    %69 = llvm.and %68, %11 : i64
    %70 = llvm.icmp "eq" %69, %2 : i64
    %71 = llvm.and %65, %70 : i1
    %72 = llvm.icmp "sgt" %58, %2 : i64
    %73 = llvm.sub %58, %6 overflow<nsw> : i64
    %74 = llvm.sdiv %73, %0 : i64
    %75 = llvm.add %74, %6 overflow<nsw> : i64
    %76 = llvm.select %72, %75, %2 : i1, i64
    llvm.cond_br %63, ^bb2, ^bb3
  ^bb2:
    llvm.store %58, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %77 = llvm.getelementptr inbounds %23[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %77 {alignment = 8 : i64} : i1, !llvm.ptr
    %78 = llvm.getelementptr inbounds %23[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %51, %78 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %79 = llvm.getelementptr inbounds %23[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %79 {alignment = 8 : i64} : i64, !llvm.ptr
    %80 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %81 = llvm.call @stepwell_parallel_for(%80, %23, %76, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%81 : i32)
  ^bb3:
    %82 = llvm.call @program.parallel0(%2, %76, %58, %71, %51, %x_stride0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%82 : i32)
  ^bb4(%83: i32):
    %84 = llvm.sub %x_stride0, %58 overflow<nsw> : i64
    %85 = llvm.ashr %84, %4 : i64
    %86 = llvm.mul %85, %3 overflow<nsw> : i64
    %87 = llvm.add %86, %58 overflow<nsw> : i64
    %88 = llvm.intr.smax(%87, %58) : (i64, i64) -> i64
    %89 = llvm.sub %x_stride0, %88 overflow<nsw> : i64
    %90 = llvm.intr.smin(%89, %3) : (i64, i64) -> i64
    %91 = llvm.intr.smax(%90, %2) : (i64, i64) -> i64
    %92 = llvm.trunc %91 : i64 to i32
    %93 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %94 = llvm.mlir.poison : vector<4xi32>
    %95 = llvm.insertelement %92, %94[%2 : i64] : vector<4xi32>
    %96 = llvm.shufflevector %95, %94 [0, 0, 0, 0] : vector<4xi32>
    %97 = llvm.icmp "slt" %93, %96 : vector<4xi32>
    %98 = llvm.icmp "slt" %58, %88 : i64
    llvm.cond_br %98, ^bb5(%58 : i64), ^bb9
  ^bb5(%i: i64):
    llvm.cond_br %71, ^bb6, ^bb7
  ^bb6:
    %99 = llvm.getelementptr inbounds %51[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %40, %99 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb7:
    %100 = llvm.getelementptr inbounds %51[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %40, %100 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %101 = llvm.add %i, %3 overflow<nsw> : i64
    %102 = llvm.icmp "slt" %101, %88 : i64
    llvm.cond_br %102, ^bb5(%101 : i64), ^bb9
  ^bb9:
    llvm.cond_br %71, ^bb10, ^bb11
  ^bb10:
    llvm.fence seq_cst
    llvm.br ^bb11
  ^bb11:
    %103 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %103, ^bb12(%88 : i64), ^bb13
  ^bb12(%i_1: i64):
    %104 = llvm.getelementptr inbounds %51[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %40, %104, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %105 = llvm.add %i_1, %3 overflow<nsw> : i64
    %106 = llvm.icmp "slt" %105, %x_stride0 : i64
    llvm.cond_br %106, ^bb12(%105 : i64), ^bb13
  ^bb13:
    %107 = llvm.ashr %x_stride0, %3 : i64
    %108 = llvm.mul %107, %5 overflow<nsw> : i64
    %109 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %109, ^bb14(%2, %38 : i64, f64), ^bb21(%38 : f64)
  ^bb14(%i_2: i64, %110: f64):
    %111 = llvm.icmp "slt" %2, %108 : i64
    llvm.cond_br %111, ^bb15(%2, %41, %40 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%41, %40 : vector<4xf64>, vector<4xf64>)
  ^bb15(%j: i64, %112: vector<4xf64>, %113: vector<4xf64>):
    %114 = llvm.add %j, %7 overflow<nsw> : i64
    %115 = llvm.intr.smin(%114, %108) : (i64, i64) -> i64
    %116 = llvm.icmp "slt" %j, %115 : i64
    llvm.cond_br %116, ^bb16(%j, %41, %41, %41, %41 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%41, %41, %41, %41 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%j_1: i64, %117: vector<4xf64>, %118: vector<4xf64>, %119: vector<4xf64>, %120: vector<4xf64>):
    %121 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %122 = llvm.add %121, %j_1 overflow<nsw> : i64
    %123 = llvm.getelementptr inbounds %x[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %124 = llvm.load %123 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %125 = llvm.fadd %117, %124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %126 = llvm.getelementptr inbounds %51[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %127 = llvm.load %126 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %128 = llvm.fadd %127, %124 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %128, %126 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %129 = llvm.getelementptr inbounds %123[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %130 = llvm.load %129 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %131 = llvm.fadd %118, %130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %132 = llvm.getelementptr inbounds %126[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %133 = llvm.load %132 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %134 = llvm.fadd %133, %130 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %134, %132 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %135 = llvm.getelementptr inbounds %123[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.fadd %119, %136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %138 = llvm.getelementptr inbounds %126[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %139 = llvm.load %138 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %140 = llvm.fadd %139, %136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %140, %138 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %141 = llvm.getelementptr inbounds %123[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.load %141 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %143 = llvm.fadd %120, %142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %144 = llvm.getelementptr inbounds %126[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %146 = llvm.fadd %145, %142 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %146, %144 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %147 = llvm.add %j_1, %5 overflow<nsw> : i64
    %148 = llvm.icmp "slt" %147, %115 : i64
    llvm.cond_br %148, ^bb16(%147, %125, %131, %137, %143 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%125, %131, %137, %143 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%149: vector<4xf64>, %150: vector<4xf64>, %151: vector<4xf64>, %152: vector<4xf64>):
    %153 = llvm.fadd %149, %150 : vector<4xf64>
    %154 = llvm.fadd %151, %152 : vector<4xf64>
    %155 = llvm.fadd %153, %154 : vector<4xf64>
    %156 = llvm.fsub %155, %113 : vector<4xf64>
    %157 = llvm.fadd %112, %156 : vector<4xf64>
    %158 = llvm.fsub %157, %112 : vector<4xf64>
    %159 = llvm.fsub %158, %156 : vector<4xf64>
    %160 = llvm.fcmp "uno" %159, %159 : vector<4xf64>
    %161 = llvm.select %160, %40, %159 : vector<4xi1>, vector<4xf64>
    %162 = llvm.add %j, %7 overflow<nsw> : i64
    %163 = llvm.icmp "slt" %162, %108 : i64
    llvm.cond_br %163, ^bb15(%162, %157, %161 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%157, %161 : vector<4xf64>, vector<4xf64>)
  ^bb18(%164: vector<4xf64>, %165: vector<4xf64>):
    %166 = llvm.fsub %41, %165 : vector<4xf64>
    %167 = llvm.icmp "slt" %108, %x_stride0 : i64
    llvm.cond_br %167, ^bb19(%108, %166 : i64, vector<4xf64>), ^bb20(%166 : vector<4xf64>)
  ^bb19(%j_2: i64, %168: vector<4xf64>):
    %169 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %170 = llvm.intr.smin(%169, %3) : (i64, i64) -> i64
    %171 = llvm.intr.smax(%170, %2) : (i64, i64) -> i64
    %172 = llvm.trunc %171 : i64 to i32
    %173 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %174 = llvm.mlir.poison : vector<4xi32>
    %175 = llvm.insertelement %172, %174[%2 : i64] : vector<4xi32>
    %176 = llvm.shufflevector %175, %174 [0, 0, 0, 0] : vector<4xi32>
    %177 = llvm.icmp "slt" %173, %176 : vector<4xi32>
    %178 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %179 = llvm.add %178, %j_2 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %x[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %181 = llvm.intr.masked.load %180, %177, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %182 = llvm.fadd %168, %181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %183 = llvm.getelementptr inbounds %51[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %184 = llvm.intr.masked.load %183, %177, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %185 = llvm.fadd %184, %181 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %185, %183, %177 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %186 = llvm.select %177, %182, %168 : vector<4xi1>, vector<4xf64>
    %187 = llvm.add %j_2, %3 overflow<nsw> : i64
    %188 = llvm.icmp "slt" %187, %x_stride0 : i64
    llvm.cond_br %188, ^bb19(%187, %186 : i64, vector<4xf64>), ^bb20(%186 : vector<4xf64>)
  ^bb20(%189: vector<4xf64>):
    %190 = llvm.fadd %164, %189 : vector<4xf64>
    %191 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %192 = "llvm.intr.vector.reduce.fadd"(%191, %190) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %193 = llvm.fadd %110, %192 : f64
    %194 = llvm.add %i_2, %6 overflow<nsw> : i64
    %195 = llvm.icmp "slt" %194, %x_size0 : i64
    llvm.cond_br %195, ^bb14(%194, %193 : i64, f64), ^bb21(%193 : f64)
  ^bb21(%196: f64):
    %197 = llvm.fdiv %196, %54 : f64
    llvm.store %197, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %198 = llvm.intr.smax(%58, %2) : (i64, i64) -> i64
    %199 = llvm.add %198, %21 : i64
    %200 = llvm.udiv %199, %0 : i64
    %201 = llvm.mul %200, %24 : i64
    %202 = llvm.icmp "sge" %201, %10 : i64
    %203 = llvm.icmp "sgt" %58, %2 : i64
    %204 = llvm.sub %58, %6 overflow<nsw> : i64
    %205 = llvm.sdiv %204, %0 : i64
    %206 = llvm.add %205, %6 overflow<nsw> : i64
    %207 = llvm.select %203, %206, %2 : i1, i64
    llvm.cond_br %202, ^bb22, ^bb23
  ^bb22:
    llvm.store %58, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %208 = llvm.getelementptr inbounds %25[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %55, %208 {alignment = 8 : i64} : f64, !llvm.ptr
    %209 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %51, %209 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %210 = llvm.getelementptr inbounds %25[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %210 {alignment = 8 : i64} : i64, !llvm.ptr
    %211 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %212 = llvm.call @stepwell_parallel_for(%211, %25, %207, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%212 : i32)
  ^bb23:
    %213 = llvm.call @program.parallel1(%2, %207, %58, %55, %51, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb24(%213 : i32)
  ^bb24(%214: i32):
    %215 = llvm.mlir.poison : vector<4xf64>
    %216 = llvm.insertelement %55, %215[%2 : i64] : vector<4xf64>
    %217 = llvm.shufflevector %216, %215 [0, 0, 0, 0] : vector<4xf64>
    %218 = llvm.icmp "slt" %58, %88 : i64
    llvm.cond_br %218, ^bb25(%58 : i64), ^bb26
  ^bb25(%i_3: i64):
    %219 = llvm.getelementptr inbounds %51[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %220 = llvm.load %219 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %221 = llvm.fdiv %220, %217 : vector<4xf64>
    llvm.store %221, %219 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %222 = llvm.add %i_3, %3 overflow<nsw> : i64
    %223 = llvm.icmp "slt" %222, %88 : i64
    llvm.cond_br %223, ^bb25(%222 : i64), ^bb26
  ^bb26:
    %224 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %224, ^bb27(%88 : i64), ^bb28
  ^bb27(%i_4: i64):
    %225 = llvm.getelementptr inbounds %51[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %226 = llvm.intr.masked.load %225, %97, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %227 = llvm.fdiv %226, %217 : vector<4xf64>
    llvm.intr.masked.store %227, %225, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %228 = llvm.add %i_4, %3 overflow<nsw> : i64
    %229 = llvm.icmp "slt" %228, %x_stride0 : i64
    llvm.cond_br %229, ^bb27(%228 : i64), ^bb28
  ^bb28:
    %230 = llvm.intr.smax(%58, %2) : (i64, i64) -> i64
    %231 = llvm.add %230, %21 : i64
    %232 = llvm.udiv %231, %0 : i64
    %233 = llvm.mul %232, %22 : i64
    %234 = llvm.icmp "sge" %233, %10 : i64
    %235 = llvm.mul %x_stride0, %8 : i64
    %236 = llvm.icmp "ugt" %235, %17 : i64
    %237 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %238 = llvm.and %237, %11 : i64
    %239 = llvm.icmp "eq" %238, %2 : i64
    %240 = llvm.and %236, %239 : i1
    %241 = llvm.icmp "sgt" %58, %2 : i64
    %242 = llvm.sub %58, %6 overflow<nsw> : i64
    %243 = llvm.sdiv %242, %0 : i64
    %244 = llvm.add %243, %6 overflow<nsw> : i64
    %245 = llvm.select %241, %244, %2 : i1, i64
    llvm.cond_br %234, ^bb29, ^bb30
  ^bb29:
    llvm.store %58, %26 {alignment = 8 : i64} : i64, !llvm.ptr
    %246 = llvm.getelementptr inbounds %26[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %240, %246 {alignment = 8 : i64} : i1, !llvm.ptr
    %247 = llvm.getelementptr inbounds %26[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %247 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %248 = llvm.getelementptr inbounds %26[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %248 {alignment = 8 : i64} : i64, !llvm.ptr
    %249 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %250 = llvm.call @stepwell_parallel_for(%249, %26, %245, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb31(%250 : i32)
  ^bb30:
    %251 = llvm.call @program.parallel2(%2, %245, %58, %240, %out1, %x_stride0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb31(%251 : i32)
  ^bb31(%252: i32):
    %253 = llvm.icmp "slt" %58, %88 : i64
    llvm.cond_br %253, ^bb32(%58 : i64), ^bb36
  ^bb32(%i_5: i64):
    llvm.cond_br %240, ^bb33, ^bb34
  ^bb33:
    %254 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %40, %254 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb35
  ^bb34:
    %255 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %40, %255 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb35
  ^bb35:
    %256 = llvm.add %i_5, %3 overflow<nsw> : i64
    %257 = llvm.icmp "slt" %256, %88 : i64
    llvm.cond_br %257, ^bb32(%256 : i64), ^bb36
  ^bb36:
    llvm.cond_br %240, ^bb37, ^bb38
  ^bb37:
    llvm.fence seq_cst
    llvm.br ^bb38
  ^bb38:
    %258 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %258, ^bb39(%88 : i64), ^bb40
  ^bb39(%i_6: i64):
    %259 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %40, %259, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %260 = llvm.add %i_6, %3 overflow<nsw> : i64
    %261 = llvm.icmp "slt" %260, %x_stride0 : i64
    llvm.cond_br %261, ^bb39(%260 : i64), ^bb40
  ^bb40:
    %262 = llvm.ashr %x_stride0, %4 : i64
    %263 = llvm.mul %262, %3 overflow<nsw> : i64
    %264 = llvm.sub %x_stride0, %263 overflow<nsw> : i64
    %265 = llvm.intr.smin(%264, %3) : (i64, i64) -> i64
    %266 = llvm.intr.smax(%265, %2) : (i64, i64) -> i64
    %267 = llvm.trunc %266 : i64 to i32
    %268 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %269 = llvm.mlir.poison : vector<4xi32>
    %270 = llvm.insertelement %267, %269[%2 : i64] : vector<4xi32>
    %271 = llvm.shufflevector %270, %269 [0, 0, 0, 0] : vector<4xi32>
    %272 = llvm.icmp "slt" %268, %271 : vector<4xi32>
    %273 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %273, ^bb41(%2 : i64), ^bb47
  ^bb41(%i_7: i64):
    %274 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %275 = llvm.icmp "slt" %2, %263 : i64
    llvm.cond_br %275, ^bb42(%2, %42, %43, %44 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb43(%42, %43, %44 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb42(%j_3: i64, %276: vector<4xf64>, %277: vector<4xf64>, %278: vector<4xi64>):
    %279 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %280 = llvm.add %279, %j_3 overflow<nsw> : i64
    %281 = llvm.getelementptr inbounds %x[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %282 = llvm.load %281 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %283 = llvm.getelementptr inbounds %51[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %284 = llvm.load %283 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %285 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %286 = llvm.load %285 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %287 = llvm.fsub %282, %284 : vector<4xf64>
    %288 = llvm.fmul %287, %287 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %289 = llvm.fadd %286, %288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %289, %285 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %290 = llvm.intr.maximum(%282, %276) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %291 = llvm.fcmp "olt" %282, %277 : vector<4xf64>
    %292 = llvm.fcmp "uno" %282, %282 : vector<4xf64>
    %293 = llvm.fcmp "ord" %277, %277 : vector<4xf64>
    %294 = llvm.and %292, %293 : vector<4xi1>
    %295 = llvm.or %291, %294 : vector<4xi1>
    %296 = llvm.mlir.poison : vector<4xi64>
    %297 = llvm.insertelement %j_3, %296[%2 : i64] : vector<4xi64>
    %298 = llvm.shufflevector %297, %296 [0, 0, 0, 0] : vector<4xi64>
    %299 = llvm.add %298, %274 : vector<4xi64>
    %300 = llvm.select %295, %282, %277 : vector<4xi1>, vector<4xf64>
    %301 = llvm.select %295, %299, %278 : vector<4xi1>, vector<4xi64>
    %302 = llvm.add %j_3, %3 overflow<nsw> : i64
    %303 = llvm.icmp "slt" %302, %263 : i64
    llvm.cond_br %303, ^bb42(%302, %290, %300, %301 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb43(%290, %300, %301 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb43(%304: vector<4xf64>, %305: vector<4xf64>, %306: vector<4xi64>):
    %307 = llvm.icmp "slt" %263, %x_stride0 : i64
    llvm.cond_br %307, ^bb44, ^bb45
  ^bb44:
    %308 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %309 = llvm.add %308, %263 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %x[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %311 = llvm.intr.masked.load %310, %272, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %312 = llvm.getelementptr inbounds %51[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %313 = llvm.intr.masked.load %312, %272, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %314 = llvm.getelementptr inbounds %out1[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %315 = llvm.intr.masked.load %314, %272, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %316 = llvm.fsub %311, %313 : vector<4xf64>
    %317 = llvm.fmul %316, %316 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %318 = llvm.fadd %315, %317 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %318, %314, %272 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %319 = llvm.intr.maximum(%311, %304) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %320 = llvm.fcmp "olt" %311, %305 : vector<4xf64>
    %321 = llvm.fcmp "uno" %311, %311 : vector<4xf64>
    %322 = llvm.fcmp "ord" %305, %305 : vector<4xf64>
    %323 = llvm.and %321, %322 : vector<4xi1>
    %324 = llvm.or %320, %323 : vector<4xi1>
    %325 = llvm.mlir.poison : vector<4xi64>
    %326 = llvm.insertelement %263, %325[%2 : i64] : vector<4xi64>
    %327 = llvm.shufflevector %326, %325 [0, 0, 0, 0] : vector<4xi64>
    %328 = llvm.add %327, %274 : vector<4xi64>
    %329 = llvm.select %324, %311, %305 : vector<4xi1>, vector<4xf64>
    %330 = llvm.select %324, %328, %306 : vector<4xi1>, vector<4xi64>
    %331 = llvm.select %272, %319, %304 : vector<4xi1>, vector<4xf64>
    %332 = llvm.select %272, %329, %305 : vector<4xi1>, vector<4xf64>
    %333 = llvm.select %272, %330, %306 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb46(%331, %332, %333 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb45:
    llvm.br ^bb46(%304, %305, %306 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb46(%334: vector<4xf64>, %335: vector<4xf64>, %336: vector<4xi64>):
    %337 = llvm.intr.vector.reduce.fmaximum(%334) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %338 = llvm.intr.vector.reduce.fminimum(%335) : (vector<4xf64>) -> f64
    %339 = llvm.mlir.poison : vector<4xf64>
    %340 = llvm.insertelement %338, %339[%2 : i64] : vector<4xf64>
    %341 = llvm.shufflevector %340, %339 [0, 0, 0, 0] : vector<4xf64>
    %342 = llvm.fcmp "oeq" %335, %341 : vector<4xf64>
    %343 = llvm.fcmp "uno" %335, %335 : vector<4xf64>
    %344 = llvm.or %342, %343 : vector<4xi1>
    %345 = llvm.select %344, %336, %45 : vector<4xi1>, vector<4xi64>
    %346 = "llvm.intr.vector.reduce.smin"(%345) : (vector<4xi64>) -> i64
    %347 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %337, %347 {alignment = 8 : i64} : f64, !llvm.ptr
    %348 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %346, %348 {alignment = 8 : i64} : i64, !llvm.ptr
    %349 = llvm.add %i_7, %6 overflow<nsw> : i64
    %350 = llvm.icmp "slt" %349, %x_size0 : i64
    llvm.cond_br %350, ^bb41(%349 : i64), ^bb47
  ^bb47:
    %351 = llvm.intr.smax(%58, %2) : (i64, i64) -> i64
    %352 = llvm.add %351, %21 : i64
    %353 = llvm.udiv %352, %0 : i64
    %354 = llvm.mul %353, %27 : i64
    %355 = llvm.icmp "sge" %354, %10 : i64
    %356 = llvm.icmp "sgt" %58, %2 : i64
    %357 = llvm.sub %58, %6 overflow<nsw> : i64
    %358 = llvm.sdiv %357, %0 : i64
    %359 = llvm.add %358, %6 overflow<nsw> : i64
    %360 = llvm.select %356, %359, %2 : i1, i64
    llvm.cond_br %355, ^bb48, ^bb49
  ^bb48:
    llvm.store %58, %29 {alignment = 8 : i64} : i64, !llvm.ptr
    %361 = llvm.getelementptr inbounds %29[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %361 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %362 = llvm.getelementptr inbounds %29[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %362 {alignment = 8 : i64} : i64, !llvm.ptr
    %363 = llvm.getelementptr inbounds %29[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %217, %363 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %364 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %365 = llvm.call @stepwell_parallel_for(%364, %29, %360, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb50(%365 : i32)
  ^bb49:
    %366 = llvm.call @program.parallel3(%2, %360, %58, %out1, %x_stride0, %217) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.br ^bb50(%366 : i32)
  ^bb50(%367: i32):
    %368 = llvm.icmp "slt" %58, %88 : i64
    llvm.cond_br %368, ^bb51(%58 : i64), ^bb52
  ^bb51(%i_8: i64):
    %369 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %370 = llvm.load %369 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %371 = llvm.fdiv %370, %217 : vector<4xf64>
    llvm.store %371, %369 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %372 = llvm.add %i_8, %3 overflow<nsw> : i64
    %373 = llvm.icmp "slt" %372, %88 : i64
    llvm.cond_br %373, ^bb51(%372 : i64), ^bb52
  ^bb52:
    %374 = llvm.icmp "slt" %88, %x_stride0 : i64
    llvm.cond_br %374, ^bb53(%88 : i64), ^bb54
  ^bb53(%i_9: i64):
    %375 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %376 = llvm.intr.masked.load %375, %97, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %377 = llvm.fdiv %376, %217 : vector<4xf64>
    llvm.intr.masked.store %377, %375, %97 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %378 = llvm.add %i_9, %3 overflow<nsw> : i64
    %379 = llvm.icmp "slt" %378, %x_stride0 : i64
    llvm.cond_br %379, ^bb53(%378 : i64), ^bb54
  ^bb54:
    %380 = llvm.ashr %x_stride0, %11 : i64
    %381 = llvm.mul %380, %10 overflow<nsw> : i64
    %382 = llvm.intr.smax(%381, %2) : (i64, i64) -> i64
    %383 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %383, %30 {alignment = 8 : i64} : f64, !llvm.ptr
    %384 = llvm.sub %382, %2 : i64
    %385 = llvm.sdiv %384, %10 : i64
    %386 = llvm.srem %384, %10 : i64
    %387 = llvm.icmp "ne" %386, %2 : i64
    %388 = llvm.xor %386, %10 : i64
    %389 = llvm.icmp "sge" %388, %2 : i64
    %390 = llvm.and %387, %389 : i1
    %391 = llvm.add %385, %6 : i64
    %392 = llvm.select %390, %391, %385 : i1, i64
    %393 = llvm.intr.smax(%392, %2) : (i64, i64) -> i64
    %394 = llvm.sdiv %393, %18 : i64
    %395 = llvm.srem %393, %18 : i64
    %396 = llvm.icmp "ne" %395, %2 : i64
    %397 = llvm.xor %395, %18 : i64
    %398 = llvm.icmp "sge" %397, %2 : i64
    %399 = llvm.and %396, %398 : i1
    %400 = llvm.add %394, %6 : i64
    %401 = llvm.select %399, %400, %394 : i1, i64
    %402 = llvm.intr.smax(%401, %6) : (i64, i64) -> i64
    %403 = llvm.sdiv %393, %402 : i64
    %404 = llvm.srem %393, %402 : i64
    %405 = llvm.icmp "ne" %404, %2 : i64
    %406 = llvm.xor %404, %402 : i64
    %407 = llvm.icmp "sge" %406, %2 : i64
    %408 = llvm.and %405, %407 : i1
    %409 = llvm.add %403, %6 : i64
    %410 = llvm.select %408, %409, %403 : i1, i64
    %411 = llvm.mul %402, %10 : i64
    %412 = llvm.intr.smax(%410, %2) : (i64, i64) -> i64
    %413 = llvm.intr.smin(%411, %382) : (i64, i64) -> i64
    %414 = llvm.intr.smax(%413, %2) : (i64, i64) -> i64
    %415 = llvm.add %414, %31 : i64
    %416 = llvm.udiv %415, %10 : i64
    %417 = llvm.mul %416, %32 : i64
    %418 = llvm.add %33, %417 : i64
    %419 = llvm.mul %412, %418 : i64
    %420 = llvm.icmp "sge" %419, %10 : i64
    %421 = llvm.icmp "sgt" %410, %2 : i64
    %422 = llvm.select %421, %410, %2 : i1, i64
    llvm.cond_br %420, ^bb55, ^bb56
  ^bb55:
    llvm.store %410, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %423 = llvm.getelementptr inbounds %34[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %411, %423 {alignment = 8 : i64} : i64, !llvm.ptr
    %424 = llvm.getelementptr inbounds %34[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %382, %424 {alignment = 8 : i64} : i64, !llvm.ptr
    %425 = llvm.getelementptr inbounds %34[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %425 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %426 = llvm.getelementptr inbounds %34[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %426 {alignment = 8 : i64} : i64, !llvm.ptr
    %427 = llvm.getelementptr inbounds %34[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %427 {alignment = 8 : i64} : i64, !llvm.ptr
    %428 = llvm.getelementptr inbounds %34[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %30, %428 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %429 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %430 = llvm.call @stepwell_parallel_for(%429, %34, %422, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb57(%430 : i32)
  ^bb56:
    %431 = llvm.call @program.parallel4(%2, %422, %410, %411, %382, %x, %x_size0, %x_stride0, %30) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb57(%431 : i32)
  ^bb57(%432: i32):
    %433 = llvm.sub %410, %6 : i64
    %434 = llvm.icmp "slt" %2, %433 : i64
    llvm.cond_br %434, ^bb58(%2 : i64), ^bb59
  ^bb58(%435: i64):
    %436 = llvm.getelementptr inbounds %30[%435] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %437 = llvm.load %436 {alignment = 8 : i64} : !llvm.ptr -> f64
    %438 = llvm.getelementptr inbounds %436[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %439 = llvm.load %438 {alignment = 8 : i64} : !llvm.ptr -> f64
    %440 = llvm.fmul %437, %439 : f64
    llvm.store %440, %436 {alignment = 8 : i64} : f64, !llvm.ptr
    %441 = llvm.add %435, %4 overflow<nsw> : i64
    %442 = llvm.icmp "slt" %441, %433 : i64
    llvm.cond_br %442, ^bb58(%441 : i64), ^bb59
  ^bb59:
    %443 = llvm.sub %410, %4 : i64
    %444 = llvm.icmp "slt" %2, %443 : i64
    llvm.cond_br %444, ^bb60(%2 : i64), ^bb61
  ^bb60(%445: i64):
    %446 = llvm.getelementptr inbounds %30[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %447 = llvm.load %446 {alignment = 8 : i64} : !llvm.ptr -> f64
    %448 = llvm.getelementptr inbounds %446[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %449 = llvm.load %448 {alignment = 8 : i64} : !llvm.ptr -> f64
    %450 = llvm.fmul %447, %449 : f64
    llvm.store %450, %446 {alignment = 8 : i64} : f64, !llvm.ptr
    %451 = llvm.add %445, %3 overflow<nsw> : i64
    %452 = llvm.icmp "slt" %451, %443 : i64
    llvm.cond_br %452, ^bb60(%451 : i64), ^bb61
  ^bb61:
    %453 = llvm.sub %410, %3 : i64
    %454 = llvm.icmp "slt" %2, %453 : i64
    llvm.cond_br %454, ^bb62(%2 : i64), ^bb63
  ^bb62(%455: i64):
    %456 = llvm.getelementptr inbounds %30[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> f64
    %458 = llvm.getelementptr inbounds %456[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %459 = llvm.load %458 {alignment = 8 : i64} : !llvm.ptr -> f64
    %460 = llvm.fmul %457, %459 : f64
    llvm.store %460, %456 {alignment = 8 : i64} : f64, !llvm.ptr
    %461 = llvm.add %455, %8 overflow<nsw> : i64
    %462 = llvm.icmp "slt" %461, %453 : i64
    llvm.cond_br %462, ^bb62(%461 : i64), ^bb63
  ^bb63:
    %463 = llvm.sub %410, %8 : i64
    %464 = llvm.icmp "slt" %2, %463 : i64
    llvm.cond_br %464, ^bb64(%2 : i64), ^bb65
  ^bb64(%465: i64):
    %466 = llvm.getelementptr inbounds %30[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %467 = llvm.load %466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %468 = llvm.getelementptr inbounds %466[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %469 = llvm.load %468 {alignment = 8 : i64} : !llvm.ptr -> f64
    %470 = llvm.fmul %467, %469 : f64
    llvm.store %470, %466 {alignment = 8 : i64} : f64, !llvm.ptr
    %471 = llvm.add %465, %5 overflow<nsw> : i64
    %472 = llvm.icmp "slt" %471, %463 : i64
    llvm.cond_br %472, ^bb64(%471 : i64), ^bb65
  ^bb65:
    %473 = llvm.sub %410, %5 : i64
    %474 = llvm.icmp "slt" %2, %473 : i64
    llvm.cond_br %474, ^bb66(%2 : i64), ^bb67
  ^bb66(%475: i64):
    %476 = llvm.getelementptr inbounds %30[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> f64
    %478 = llvm.getelementptr inbounds %476[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %479 = llvm.load %478 {alignment = 8 : i64} : !llvm.ptr -> f64
    %480 = llvm.fmul %477, %479 : f64
    llvm.store %480, %476 {alignment = 8 : i64} : f64, !llvm.ptr
    %481 = llvm.add %475, %12 overflow<nsw> : i64
    %482 = llvm.icmp "slt" %481, %473 : i64
    llvm.cond_br %482, ^bb66(%481 : i64), ^bb67
  ^bb67:
    %483 = llvm.sub %410, %12 : i64
    %484 = llvm.icmp "slt" %2, %483 : i64
    llvm.cond_br %484, ^bb68(%2 : i64), ^bb69
  ^bb68(%485: i64):
    %486 = llvm.getelementptr inbounds %30[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %487 = llvm.load %486 {alignment = 8 : i64} : !llvm.ptr -> f64
    %488 = llvm.getelementptr inbounds %486[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %489 = llvm.load %488 {alignment = 8 : i64} : !llvm.ptr -> f64
    %490 = llvm.fmul %487, %489 : f64
    llvm.store %490, %486 {alignment = 8 : i64} : f64, !llvm.ptr
    %491 = llvm.add %485, %18 overflow<nsw> : i64
    %492 = llvm.icmp "slt" %491, %483 : i64
    llvm.cond_br %492, ^bb68(%491 : i64), ^bb69
  ^bb69:
    %493 = llvm.load %30 {alignment = 8 : i64} : !llvm.ptr -> f64
    %494 = llvm.fmul %39, %493 : f64
    %495 = llvm.fmul %39, %494 : f64
    %496 = llvm.sub %x_stride0, %382 overflow<nsw> : i64
    %497 = llvm.ashr %496, %16 : i64
    %498 = llvm.mul %497, %12 overflow<nsw> : i64
    %499 = llvm.add %498, %382 overflow<nsw> : i64
    %500 = llvm.intr.smax(%499, %382) : (i64, i64) -> i64
    %501 = llvm.icmp "slt" %382, %500 : i64
    llvm.cond_br %501, ^bb70(%382, %46, %46, %46, %46, %46, %46, %46, %46 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb71(%46, %46, %46, %46, %46, %46, %46, %46 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb70(%i_10: i64, %502: vector<4xf64>, %503: vector<4xf64>, %504: vector<4xf64>, %505: vector<4xf64>, %506: vector<4xf64>, %507: vector<4xf64>, %508: vector<4xf64>, %509: vector<4xf64>):
    %510 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %511 = llvm.load %510 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %512 = llvm.fmul %502, %511 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %513 = llvm.getelementptr inbounds %510[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %514 = llvm.load %513 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %515 = llvm.fmul %503, %514 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %516 = llvm.getelementptr inbounds %510[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %517 = llvm.load %516 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %518 = llvm.fmul %504, %517 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %519 = llvm.getelementptr inbounds %510[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %520 = llvm.load %519 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %521 = llvm.fmul %505, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %522 = llvm.getelementptr inbounds %510[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %523 = llvm.load %522 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %524 = llvm.fmul %506, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.getelementptr inbounds %510[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %526 = llvm.load %525 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %527 = llvm.fmul %507, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %528 = llvm.getelementptr inbounds %510[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %529 = llvm.load %528 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %530 = llvm.fmul %508, %529 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %531 = llvm.getelementptr inbounds %510[%15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %532 = llvm.load %531 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %533 = llvm.fmul %509, %532 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %534 = llvm.add %i_10, %12 overflow<nsw> : i64
    %535 = llvm.icmp "slt" %534, %500 : i64
    llvm.cond_br %535, ^bb70(%534, %512, %515, %518, %521, %524, %527, %530, %533 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb71(%512, %515, %518, %521, %524, %527, %530, %533 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb71(%536: vector<4xf64>, %537: vector<4xf64>, %538: vector<4xf64>, %539: vector<4xf64>, %540: vector<4xf64>, %541: vector<4xf64>, %542: vector<4xf64>, %543: vector<4xf64>):
    %544 = llvm.fmul %536, %537 : vector<4xf64>
    %545 = llvm.fmul %538, %539 : vector<4xf64>
    %546 = llvm.fmul %540, %541 : vector<4xf64>
    %547 = llvm.fmul %542, %543 : vector<4xf64>
    %548 = llvm.fmul %544, %545 : vector<4xf64>
    %549 = llvm.fmul %546, %547 : vector<4xf64>
    %550 = llvm.fmul %548, %549 : vector<4xf64>
    %551 = llvm.icmp "slt" %500, %x_stride0 : i64
    llvm.cond_br %551, ^bb72(%500, %550 : i64, vector<4xf64>), ^bb73(%550 : vector<4xf64>)
  ^bb72(%i_11: i64, %552: vector<4xf64>):
    %553 = llvm.sub %x_stride0, %i_11 overflow<nsw> : i64
    %554 = llvm.intr.smin(%553, %3) : (i64, i64) -> i64
    %555 = llvm.intr.smax(%554, %2) : (i64, i64) -> i64
    %556 = llvm.trunc %555 : i64 to i32
    %557 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %558 = llvm.mlir.poison : vector<4xi32>
    %559 = llvm.insertelement %556, %558[%2 : i64] : vector<4xi32>
    %560 = llvm.shufflevector %559, %558 [0, 0, 0, 0] : vector<4xi32>
    %561 = llvm.icmp "slt" %557, %560 : vector<4xi32>
    %562 = llvm.getelementptr inbounds %x[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %563 = llvm.intr.masked.load %562, %561, %40 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %564 = llvm.fmul %552, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %565 = llvm.select %561, %564, %552 : vector<4xi1>, vector<4xf64>
    %566 = llvm.add %i_11, %3 overflow<nsw> : i64
    %567 = llvm.icmp "slt" %566, %x_stride0 : i64
    llvm.cond_br %567, ^bb72(%566, %565 : i64, vector<4xf64>), ^bb73(%565 : vector<4xf64>)
  ^bb73(%568: vector<4xf64>):
    %569 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %570 = "llvm.intr.vector.reduce.fmul"(%569, %568) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %571 = llvm.fmul %495, %570 : f64
    llvm.store %571, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%51) : (!llvm.ptr) -> ()
    llvm.return %37 : i32
  ^bb74(%572: i32):
    llvm.return %572 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %573: i64, %574: i1, %575: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %576 = llvm.mlir.constant(0) : i64
    %577 = llvm.mlir.constant(8192) : i64
    %578 = llvm.mlir.constant(4) : i64
    %579 = llvm.mlir.constant(1) : i64
    %580 = llvm.mlir.constant(0 : i32) : i32
    %581 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %582 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %582, ^bb1(%begin : i64), ^bb7
  ^bb1(%583: i64):
    %i_strip = llvm.mul %583, %577 overflow<nsw> : i64
    llvm.br ^bb2(%576 : i64)
  ^bb2(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    llvm.cond_br %574, ^bb3, ^bb4
  ^bb3:
    %584 = llvm.getelementptr inbounds %575[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %581, %584 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %585 = llvm.getelementptr inbounds %575[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %581, %585 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %586 = llvm.add %i_12, %578 overflow<nsw> : i64
    %587 = llvm.icmp "slt" %586, %577 : i64
    llvm.cond_br %587, ^bb2(%586 : i64), ^bb6
  ^bb6:
    %588 = llvm.add %583, %579 overflow<nsw> : i64
    %589 = llvm.icmp "slt" %588, %end : i64
    llvm.cond_br %589, ^bb1(%588 : i64), ^bb7
  ^bb7:
    llvm.return %580 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %590 = llvm.mlir.constant(8) : i64
    %591 = llvm.mlir.constant(16) : i64
    %592 = llvm.mlir.constant(24) : i64
    %593 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %594 = llvm.getelementptr inbounds %context[%590] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %595 = llvm.load %594 {alignment = 8 : i64} : !llvm.ptr -> i1
    %596 = llvm.getelementptr inbounds %context[%591] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %597 = llvm.load %596 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %598 = llvm.getelementptr inbounds %context[%592] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %599 = llvm.load %598 {alignment = 8 : i64} : !llvm.ptr -> i64
    %600 = llvm.call @program.parallel0(%begin_1, %end_1, %593, %595, %597, %599) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %600 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %601: i64, %602: f64, %603: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %604 = llvm.mlir.constant(0) : i64
    %605 = llvm.mlir.constant(8192) : i64
    %606 = llvm.mlir.constant(4) : i64
    %607 = llvm.mlir.constant(1) : i64
    %608 = llvm.mlir.constant(0 : i32) : i32
    %609 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %609, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%610: i64):
    %i_strip_1 = llvm.mul %610, %605 overflow<nsw> : i64
    %611 = llvm.mlir.poison : vector<4xf64>
    %612 = llvm.insertelement %602, %611[%604 : i64] : vector<4xf64>
    %613 = llvm.shufflevector %612, %611 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%604 : i64)
  ^bb2(%i_14: i64):
    %i_15 = llvm.add %i_strip_1, %i_14 overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %603[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %615 = llvm.load %614 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %616 = llvm.fdiv %615, %613 : vector<4xf64>
    llvm.store %616, %614 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %617 = llvm.add %i_14, %606 overflow<nsw> : i64
    %618 = llvm.icmp "slt" %617, %605 : i64
    llvm.cond_br %618, ^bb2(%617 : i64), ^bb3
  ^bb3:
    %619 = llvm.add %610, %607 overflow<nsw> : i64
    %620 = llvm.icmp "slt" %619, %end_2 : i64
    llvm.cond_br %620, ^bb1(%619 : i64), ^bb4
  ^bb4:
    llvm.return %608 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %621 = llvm.mlir.constant(8) : i64
    %622 = llvm.mlir.constant(16) : i64
    %623 = llvm.mlir.constant(24) : i64
    %624 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %625 = llvm.getelementptr inbounds %context_1[%621] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %626 = llvm.load %625 {alignment = 8 : i64} : !llvm.ptr -> f64
    %627 = llvm.getelementptr inbounds %context_1[%622] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %628 = llvm.load %627 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %629 = llvm.getelementptr inbounds %context_1[%623] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %630 = llvm.load %629 {alignment = 8 : i64} : !llvm.ptr -> i64
    %631 = llvm.call @program.parallel1(%begin_3, %end_3, %624, %626, %628, %630) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %631 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %632: i64, %633: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64) -> i32 attributes {no_unwind, no_inline} {
    %634 = llvm.mlir.constant(0) : i64
    %635 = llvm.mlir.constant(8192) : i64
    %636 = llvm.mlir.constant(4) : i64
    %637 = llvm.mlir.constant(1) : i64
    %638 = llvm.mlir.constant(0 : i32) : i32
    %639 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %640 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %640, ^bb1(%begin_4 : i64), ^bb7
  ^bb1(%641: i64):
    %i_strip_2 = llvm.mul %641, %635 overflow<nsw> : i64
    llvm.br ^bb2(%634 : i64)
  ^bb2(%i_16: i64):
    %i_17 = llvm.add %i_strip_2, %i_16 overflow<nsw> : i64
    llvm.cond_br %633, ^bb3, ^bb4
  ^bb3:
    %642 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %639, %642 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %643 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %639, %643 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %644 = llvm.add %i_16, %636 overflow<nsw> : i64
    %645 = llvm.icmp "slt" %644, %635 : i64
    llvm.cond_br %645, ^bb2(%644 : i64), ^bb6
  ^bb6:
    %646 = llvm.add %641, %637 overflow<nsw> : i64
    %647 = llvm.icmp "slt" %646, %end_4 : i64
    llvm.cond_br %647, ^bb1(%646 : i64), ^bb7
  ^bb7:
    llvm.return %638 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %648 = llvm.mlir.constant(8) : i64
    %649 = llvm.mlir.constant(16) : i64
    %650 = llvm.mlir.constant(24) : i64
    %651 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %652 = llvm.getelementptr inbounds %context_2[%648] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %653 = llvm.load %652 {alignment = 8 : i64} : !llvm.ptr -> i1
    %654 = llvm.getelementptr inbounds %context_2[%649] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %655 = llvm.load %654 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %656 = llvm.getelementptr inbounds %context_2[%650] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %657 = llvm.load %656 {alignment = 8 : i64} : !llvm.ptr -> i64
    %658 = llvm.call @program.parallel2(%begin_5, %end_5, %651, %653, %655, %657) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %658 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %659: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64, %660: vector<4xf64>) -> i32 attributes {no_unwind, no_inline} {
    %661 = llvm.mlir.constant(0) : i64
    %662 = llvm.mlir.constant(8192) : i64
    %663 = llvm.mlir.constant(4) : i64
    %664 = llvm.mlir.constant(1) : i64
    %665 = llvm.mlir.constant(0 : i32) : i32
    %666 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %666, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%667: i64):
    %i_strip_3 = llvm.mul %667, %662 overflow<nsw> : i64
    llvm.br ^bb2(%661 : i64)
  ^bb2(%i_18: i64):
    %i_19 = llvm.add %i_strip_3, %i_18 overflow<nsw> : i64
    %668 = llvm.getelementptr inbounds %out1_2[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %669 = llvm.load %668 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %670 = llvm.fdiv %669, %660 : vector<4xf64>
    llvm.store %670, %668 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %671 = llvm.add %i_18, %663 overflow<nsw> : i64
    %672 = llvm.icmp "slt" %671, %662 : i64
    llvm.cond_br %672, ^bb2(%671 : i64), ^bb3
  ^bb3:
    %673 = llvm.add %667, %664 overflow<nsw> : i64
    %674 = llvm.icmp "slt" %673, %end_6 : i64
    llvm.cond_br %674, ^bb1(%673 : i64), ^bb4
  ^bb4:
    llvm.return %665 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %675 = llvm.mlir.constant(8) : i64
    %676 = llvm.mlir.constant(16) : i64
    %677 = llvm.mlir.constant(24) : i64
    %678 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %679 = llvm.getelementptr inbounds %context_3[%675] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %680 = llvm.load %679 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %681 = llvm.getelementptr inbounds %context_3[%676] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %682 = llvm.load %681 {alignment = 8 : i64} : !llvm.ptr -> i64
    %683 = llvm.getelementptr inbounds %context_3[%677] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %684 = llvm.load %683 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %685 = llvm.call @program.parallel3(%begin_7, %end_7, %678, %680, %682, %684) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.return %685 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %686: i64, %687: i64, %688: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %689: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %690 = llvm.mlir.constant(0) : i64
    %691 = llvm.mlir.constant(1) : i64
    %692 = llvm.mlir.constant(32768) : i64
    %693 = llvm.mlir.constant(32) : i64
    %694 = llvm.mlir.constant(4) : i64
    %695 = llvm.mlir.constant(8) : i64
    %696 = llvm.mlir.constant(12) : i64
    %697 = llvm.mlir.constant(16) : i64
    %698 = llvm.mlir.constant(20) : i64
    %699 = llvm.mlir.constant(24) : i64
    %700 = llvm.mlir.constant(28) : i64
    %701 = llvm.mlir.constant(0 : i32) : i32
    %702 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %703 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %704 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %705 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %705, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%706: i64):
    %707 = llvm.mul %706, %687 : i64
    %708 = llvm.add %690, %707 : i64
    %709 = llvm.add %708, %687 : i64
    %710 = llvm.intr.smin(%709, %688) : (i64, i64) -> i64
    %711 = llvm.icmp "slt" %708, %710 : i64
    llvm.cond_br %711, ^bb2(%708, %702 : i64, f64), ^bb5(%702 : f64)
  ^bb2(%i_strip_4: i64, %712: f64):
    llvm.br ^bb3(%690, %703, %703, %703, %703, %703, %703, %703, %703 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_20: i64, %713: vector<4xf64>, %714: vector<4xf64>, %715: vector<4xf64>, %716: vector<4xf64>, %717: vector<4xf64>, %718: vector<4xf64>, %719: vector<4xf64>, %720: vector<4xf64>):
    %i_21 = llvm.add %i_strip_4, %i_20 overflow<nsw> : i64
    %721 = llvm.getelementptr inbounds %x_1[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %722 = llvm.load %721 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %723 = llvm.fmul %713, %722 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %724 = llvm.getelementptr inbounds %721[%694] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %725 = llvm.load %724 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %726 = llvm.fmul %714, %725 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %727 = llvm.getelementptr inbounds %721[%695] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %728 = llvm.load %727 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %729 = llvm.fmul %715, %728 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %730 = llvm.getelementptr inbounds %721[%696] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %731 = llvm.load %730 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %732 = llvm.fmul %716, %731 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %733 = llvm.getelementptr inbounds %721[%697] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %734 = llvm.load %733 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %735 = llvm.fmul %717, %734 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %736 = llvm.getelementptr inbounds %721[%698] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %737 = llvm.load %736 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %738 = llvm.fmul %718, %737 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %739 = llvm.getelementptr inbounds %721[%699] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %740 = llvm.load %739 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %741 = llvm.fmul %719, %740 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %742 = llvm.getelementptr inbounds %721[%700] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %743 = llvm.load %742 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %744 = llvm.fmul %720, %743 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %745 = llvm.add %i_20, %693 overflow<nsw> : i64
    %746 = llvm.icmp "slt" %745, %692 : i64
    llvm.cond_br %746, ^bb3(%745, %723, %726, %729, %732, %735, %738, %741, %744 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%723, %726, %729, %732, %735, %738, %741, %744 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%747: vector<4xf64>, %748: vector<4xf64>, %749: vector<4xf64>, %750: vector<4xf64>, %751: vector<4xf64>, %752: vector<4xf64>, %753: vector<4xf64>, %754: vector<4xf64>):
    %755 = llvm.fmul %747, %748 : vector<4xf64>
    %756 = llvm.fmul %749, %750 : vector<4xf64>
    %757 = llvm.fmul %751, %752 : vector<4xf64>
    %758 = llvm.fmul %753, %754 : vector<4xf64>
    %759 = llvm.fmul %755, %756 : vector<4xf64>
    %760 = llvm.fmul %757, %758 : vector<4xf64>
    %761 = llvm.fmul %759, %760 : vector<4xf64>
    %762 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %763 = "llvm.intr.vector.reduce.fmul"(%762, %761) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %764 = llvm.fmul %704, %763 : f64
    %765 = llvm.fmul %712, %764 : f64
    %766 = llvm.add %i_strip_4, %692 overflow<nsw> : i64
    %767 = llvm.icmp "slt" %766, %710 : i64
    llvm.cond_br %767, ^bb2(%766, %765 : i64, f64), ^bb5(%765 : f64)
  ^bb5(%768: f64):
    %769 = llvm.getelementptr inbounds %689[%706] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %768, %769 {alignment = 8 : i64} : f64, !llvm.ptr
    %770 = llvm.add %706, %691 overflow<nsw> : i64
    %771 = llvm.icmp "slt" %770, %end_8 : i64
    llvm.cond_br %771, ^bb1(%770 : i64), ^bb6
  ^bb6:
    llvm.return %701 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %772 = llvm.mlir.constant(8) : i64
    %773 = llvm.mlir.constant(16) : i64
    %774 = llvm.mlir.constant(24) : i64
    %775 = llvm.mlir.constant(32) : i64
    %776 = llvm.mlir.constant(40) : i64
    %777 = llvm.mlir.constant(48) : i64
    %778 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %779 = llvm.getelementptr inbounds %context_4[%772] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %780 = llvm.load %779 {alignment = 8 : i64} : !llvm.ptr -> i64
    %781 = llvm.getelementptr inbounds %context_4[%773] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %782 = llvm.load %781 {alignment = 8 : i64} : !llvm.ptr -> i64
    %783 = llvm.getelementptr inbounds %context_4[%774] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %784 = llvm.load %783 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %785 = llvm.getelementptr inbounds %context_4[%775] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %786 = llvm.load %785 {alignment = 8 : i64} : !llvm.ptr -> i64
    %787 = llvm.getelementptr inbounds %context_4[%776] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %788 = llvm.load %787 {alignment = 8 : i64} : !llvm.ptr -> i64
    %789 = llvm.getelementptr inbounds %context_4[%777] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %790 = llvm.load %789 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %791 = llvm.call @program.parallel4(%begin_9, %end_9, %778, %780, %782, %784, %786, %788, %790) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %791 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %792 = llvm.mlir.constant(0) : i64
    %793 = llvm.mlir.constant(1) : i64
    %794 = llvm.mlir.constant(2 : i32) : i32
    %795 = llvm.mlir.constant(3 : i32) : i32
    %796 = llvm.mlir.constant(2) : i64
    %797 = llvm.mlir.constant(0 : i32) : i32
    %798 = llvm.icmp "slt" %792, %x_stride0_6 : i64
    %799 = llvm.icmp "slt" %792, %x_size0_2 : i64
    llvm.cond_br %798, ^bb1, ^bb3(%794 : i32)
  ^bb1:
    llvm.cond_br %799, ^bb2, ^bb3(%795 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %800 = llvm.getelementptr inbounds %extents[%793] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %800 {alignment = 8 : i64} : i64, !llvm.ptr
    %801 = llvm.getelementptr inbounds %extents[%796] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %801 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %797 : i32
  ^bb3(%802: i32):
    llvm.return %802 : i32
  }
}
