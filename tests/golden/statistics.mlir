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
    %21 = arith.constant 8192 : index
    %22 = arith.ceildivsi %20, %21 : index
    %23 = arith.constant 0 : index
    %24 = arith.maxsi %22, %23 : index
    %25 = arith.constant 6145 : index
    %26 = arith.muli %24, %25 : index
    %27 = arith.constant 32768 : index
    %28 = arith.cmpi sge, %26, %27 : index
    %29 = memref.dim %15, %c1 : memref<1x?xf64>
    %30 = arith.muli %29, %c8 : index
    %31 = arith.cmpi ugt, %30, %9 : index
    %32 = "memref.extract_aligned_pointer_as_index"(%15) : (memref<1x?xf64>) -> index
    %33 = memref.dim %15, %c1 : memref<1x?xf64>
    %34 = arith.muli %33, %c8 : index
    %35 = arith.ori %32, %34 : index
    %36 = arith.andi %35, %c15 : index
    %37 = arith.cmpi eq, %36, %c0 : index
    %38 = arith.andi %31, %37 : i1
    "omp.parallel"(%28) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %38 {
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
    %39 = arith.subi %11, %20 overflow<nsw> : index
    %40 = arith.shrsi %39, %c2 : index
    %41 = arith.muli %40, %c4 overflow<nsw> : index
    %42 = arith.addi %41, %20 overflow<nsw> : index
    %43 = arith.maxsi %42, %20 : index
    %44 = arith.subi %11, %43 overflow<nsw> : index
    %45 = vector.create_mask %44 : vector<4xi1>
    scf.for %i_2 = %20 to %43 step %c4 {
      scf.if %38 {
        vector.store %2, %15[%c0, %i_2] {alignment = 16 : i64, nontemporal = true} : memref<1x?xf64>, vector<4xf64>
      } else {
        vector.store %2, %15[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
      }
    }
    scf.if %38 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %43 to %11 step %c4 {
      vector.maskedstore %15[%c0, %i_3], %45, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %46 = arith.shrsi %11, %c4 : index
    %47 = arith.muli %46, %c16 overflow<nsw> : index
    %48 = scf.for %i_4 = %c0 to %10 step %c1 iter_args(%49 = %0) -> (f64) {
      %50, %51 = scf.for %j = %c0 to %47 step %c512 iter_args(%52 = %3, %53 = %2) -> (vector<4xf64>, vector<4xf64>) {
        %54 = arith.addi %j, %c512 overflow<nsw> : index
        %55 = arith.minsi %54, %47 : index
        %56, %57, %58, %59 = scf.for %j_1 = %j to %55 step %c16 iter_args(%60 = %3, %61 = %3, %62 = %3, %63 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %64 = vector.load %x[%i_4, %j_1] : memref<?x?xf64>, vector<4xf64>
          %65 = arith.addf %60, %64 fastmath<reassoc,contract> : vector<4xf64>
          %66 = vector.load %15[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %67 = arith.addf %66, %64 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %67, %15[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %68 = arith.addi %j_1, %c4 overflow<nsw> : index
          %69 = vector.load %x[%i_4, %68] : memref<?x?xf64>, vector<4xf64>
          %70 = arith.addf %61, %69 fastmath<reassoc,contract> : vector<4xf64>
          %71 = vector.load %15[%c0, %68] : memref<1x?xf64>, vector<4xf64>
          %72 = arith.addf %71, %69 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %72, %15[%c0, %68] : memref<1x?xf64>, vector<4xf64>
          %73 = arith.addi %j_1, %c8 overflow<nsw> : index
          %74 = vector.load %x[%i_4, %73] : memref<?x?xf64>, vector<4xf64>
          %75 = arith.addf %62, %74 fastmath<reassoc,contract> : vector<4xf64>
          %76 = vector.load %15[%c0, %73] : memref<1x?xf64>, vector<4xf64>
          %77 = arith.addf %76, %74 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %77, %15[%c0, %73] : memref<1x?xf64>, vector<4xf64>
          %78 = arith.addi %j_1, %c12 overflow<nsw> : index
          %79 = vector.load %x[%i_4, %78] : memref<?x?xf64>, vector<4xf64>
          %80 = arith.addf %63, %79 fastmath<reassoc,contract> : vector<4xf64>
          %81 = vector.load %15[%c0, %78] : memref<1x?xf64>, vector<4xf64>
          %82 = arith.addf %81, %79 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %82, %15[%c0, %78] : memref<1x?xf64>, vector<4xf64>
          scf.yield %65, %70, %75, %80 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %83 = arith.addf %56, %57 : vector<4xf64>
        %84 = arith.addf %58, %59 : vector<4xf64>
        %85 = arith.addf %83, %84 : vector<4xf64>
        %86 = arith.subf %85, %53 : vector<4xf64>
        %87 = arith.addf %52, %86 : vector<4xf64>
        %88 = arith.subf %87, %52 : vector<4xf64>
        %89 = arith.subf %88, %86 : vector<4xf64>
        %90 = arith.cmpf uno, %89, %89 : vector<4xf64>
        %91 = arith.select %90, %2, %89 : vector<4xi1>, vector<4xf64>
        scf.yield %87, %91 : vector<4xf64>, vector<4xf64>
      }
      %92 = arith.subf %3, %51 : vector<4xf64>
      %93 = scf.for %j_2 = %47 to %11 step %c4 iter_args(%94 = %92) -> (vector<4xf64>) {
        %95 = arith.subi %11, %j_2 overflow<nsw> : index
        %96 = vector.create_mask %95 : vector<4xi1>
        %97 = vector.maskedload %x[%i_4, %j_2], %96, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %98 = arith.addf %94, %97 fastmath<reassoc,contract> : vector<4xf64>
        %99 = vector.maskedload %15[%c0, %j_2], %96, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %100 = arith.addf %99, %97 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %15[%c0, %j_2], %96, %100 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %101 = arith.select %96, %98, %94 : vector<4xi1>, vector<4xf64>
        scf.yield %101 : vector<4xf64>
      }
      %102 = arith.addf %50, %93 : vector<4xf64>
      %103 = vector.reduction <add>, %102 fastmath<reassoc> : vector<4xf64> into f64
      %104 = arith.addf %49, %103 : f64
      scf.yield %104 : f64
    }
    %105 = arith.divf %48, %16 : f64
    memref.store %105, %out0[] : memref<f64>
    %106 = arith.constant 8192 : index
    %107 = arith.ceildivsi %20, %106 : index
    %108 = arith.constant 0 : index
    %109 = arith.maxsi %107, %108 : index
    %110 = arith.constant 18434 : index
    %111 = arith.muli %109, %110 : index
    %112 = arith.constant 32768 : index
    %113 = arith.cmpi sge, %111, %112 : index
    "omp.parallel"(%113) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %114 = vector.broadcast %17 : f64 to vector<4xf64>
          scf.for %i_5 = %c0 to %c8192 step %c4 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %115 = vector.load %15[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
            %116 = arith.divf %115, %114 : vector<4xf64>
            vector.store %116, %15[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %117 = vector.broadcast %17 : f64 to vector<4xf64>
    scf.for %i_7 = %20 to %43 step %c4 {
      %118 = vector.load %15[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
      %119 = arith.divf %118, %117 : vector<4xf64>
      vector.store %119, %15[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_8 = %43 to %11 step %c4 {
      %120 = vector.maskedload %15[%c0, %i_8], %45, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %121 = arith.divf %120, %117 : vector<4xf64>
      vector.maskedstore %15[%c0, %i_8], %45, %121 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %122 = arith.constant 8192 : index
    %123 = arith.ceildivsi %20, %122 : index
    %124 = arith.constant 0 : index
    %125 = arith.maxsi %123, %124 : index
    %126 = arith.constant 6145 : index
    %127 = arith.muli %125, %126 : index
    %128 = arith.constant 32768 : index
    %129 = arith.cmpi sge, %127, %128 : index
    %130 = arith.muli %11, %c8 : index
    %131 = arith.cmpi ugt, %130, %9 : index
    %132 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %133 = arith.andi %132, %c15 : index
    %134 = arith.cmpi eq, %133, %c0 : index
    %135 = arith.andi %131, %134 : i1
    "omp.parallel"(%129) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            scf.if %135 {
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
    scf.for %i_11 = %20 to %43 step %c4 {
      scf.if %135 {
        vector.store %2, %out1_1[%i_11] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %2, %out1_1[%i_11] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %135 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_12 = %43 to %11 step %c4 {
      vector.maskedstore %out1_1[%i_12], %45, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %136 = arith.shrsi %11, %c2 : index
    %137 = arith.muli %136, %c4 overflow<nsw> : index
    %138 = arith.subi %11, %137 overflow<nsw> : index
    %139 = vector.create_mask %138 : vector<4xi1>
    scf.for %i_13 = %c0 to %10 step %c1 {
      %140 = vector.step : vector<4xindex>
      %141, %142, %143 = scf.for %j_3 = %c0 to %137 step %c4 iter_args(%144 = %4, %145 = %5, %146 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %147 = vector.load %x[%i_13, %j_3] : memref<?x?xf64>, vector<4xf64>
        %148 = vector.load %15[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %149 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %150 = arith.subf %147, %148 : vector<4xf64>
        %151 = arith.mulf %150, %150 fastmath<contract> : vector<4xf64>
        %152 = arith.addf %149, %151 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %152, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %153 = arith.maximumf %147, %144 fastmath<nsz> : vector<4xf64>
        %154 = arith.cmpf olt, %147, %145 : vector<4xf64>
        %155 = arith.cmpf uno, %147, %147 : vector<4xf64>
        %156 = arith.cmpf ord, %145, %145 : vector<4xf64>
        %157 = arith.andi %155, %156 : vector<4xi1>
        %158 = arith.ori %154, %157 : vector<4xi1>
        %159 = vector.broadcast %j_3 : index to vector<4xindex>
        %160 = arith.addi %159, %140 : vector<4xindex>
        %161 = arith.index_cast %160 : vector<4xindex> to vector<4xi64>
        %162 = arith.select %158, %147, %145 : vector<4xi1>, vector<4xf64>
        %163 = arith.select %158, %161, %146 : vector<4xi1>, vector<4xi64>
        scf.yield %153, %162, %163 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %164 = arith.cmpi slt, %137, %11 : index
      %165, %166, %167 = scf.if %164 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %168 = vector.maskedload %x[%i_13, %137], %139, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %169 = vector.maskedload %15[%c0, %137], %139, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %170 = vector.maskedload %out1_1[%137], %139, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %171 = arith.subf %168, %169 : vector<4xf64>
        %172 = arith.mulf %171, %171 fastmath<contract> : vector<4xf64>
        %173 = arith.addf %170, %172 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%137], %139, %173 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %174 = arith.maximumf %168, %141 fastmath<nsz> : vector<4xf64>
        %175 = arith.cmpf olt, %168, %142 : vector<4xf64>
        %176 = arith.cmpf uno, %168, %168 : vector<4xf64>
        %177 = arith.cmpf ord, %142, %142 : vector<4xf64>
        %178 = arith.andi %176, %177 : vector<4xi1>
        %179 = arith.ori %175, %178 : vector<4xi1>
        %180 = vector.broadcast %137 : index to vector<4xindex>
        %181 = arith.addi %180, %140 : vector<4xindex>
        %182 = arith.index_cast %181 : vector<4xindex> to vector<4xi64>
        %183 = arith.select %179, %168, %142 : vector<4xi1>, vector<4xf64>
        %184 = arith.select %179, %182, %143 : vector<4xi1>, vector<4xi64>
        %185 = arith.select %139, %174, %141 : vector<4xi1>, vector<4xf64>
        %186 = arith.select %139, %183, %142 : vector<4xi1>, vector<4xf64>
        %187 = arith.select %139, %184, %143 : vector<4xi1>, vector<4xi64>
        scf.yield %185, %186, %187 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %141, %142, %143 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %188 = vector.reduction <maximumf>, %165 fastmath<nsz> : vector<4xf64> into f64
      %189 = vector.reduction <minimumf>, %166 : vector<4xf64> into f64
      %190 = vector.broadcast %189 : f64 to vector<4xf64>
      %191 = arith.cmpf oeq, %166, %190 : vector<4xf64>
      %192 = arith.cmpf uno, %166, %166 : vector<4xf64>
      %193 = arith.ori %191, %192 : vector<4xi1>
      %194 = arith.select %193, %167, %7 : vector<4xi1>, vector<4xi64>
      %195 = vector.reduction <minsi>, %194 : vector<4xi64> into i64
      memref.store %188, %out2_1[%i_13] : memref<?xf64>
      memref.store %195, %out3_1[%i_13] : memref<?xi64>
    }
    %196 = arith.constant 8192 : index
    %197 = arith.ceildivsi %20, %196 : index
    %198 = arith.constant 0 : index
    %199 = arith.maxsi %197, %198 : index
    %200 = arith.constant 18433 : index
    %201 = arith.muli %199, %200 : index
    %202 = arith.constant 32768 : index
    %203 = arith.cmpi sge, %201, %202 : index
    "omp.parallel"(%203) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %20, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_3: index):
          scf.for %i_14 = %c0 to %c8192 step %c4 {
            %i_15 = arith.addi %i_strip_3, %i_14 overflow<nsw> : index
            %204 = vector.load %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
            %205 = arith.divf %204, %117 : vector<4xf64>
            vector.store %205, %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_16 = %20 to %43 step %c4 {
      %206 = vector.load %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
      %207 = arith.divf %206, %117 : vector<4xf64>
      vector.store %207, %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_17 = %43 to %11 step %c4 {
      %208 = vector.maskedload %out1_1[%i_17], %45, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %209 = arith.divf %208, %117 : vector<4xf64>
      vector.maskedstore %out1_1[%i_17], %45, %209 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %210 = arith.shrsi %11, %c15 : index
    %211 = arith.muli %210, %c32768 overflow<nsw> : index
    %212 = arith.maxsi %211, %c0 : index
    %213 = arith.constant 0 : index
    %214 = arith.constant 1 : index
    %215 = arith.constant 1.000000e+00 : f64
    %216 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %215, %216[%213] : memref<64xf64>
    %217 = arith.subi %212, %c0 : index
    %218 = arith.ceildivsi %217, %c32768 : index
    %219 = arith.maxsi %218, %213 : index
    %220 = arith.constant 64 : index
    %221 = arith.ceildivsi %219, %220 : index
    %222 = arith.maxsi %221, %214 : index
    %223 = arith.ceildivsi %219, %222 : index
    %224 = arith.muli %222, %c32768 : index
    %225 = arith.constant 0 : index
    %226 = arith.maxsi %223, %225 : index
    %227 = arith.minsi %224, %212 : index
    %228 = arith.constant 32768 : index
    %229 = arith.ceildivsi %227, %228 : index
    %230 = arith.constant 0 : index
    %231 = arith.maxsi %229, %230 : index
    %232 = arith.constant 32779 : index
    %233 = arith.muli %231, %232 : index
    %234 = arith.constant 7 : index
    %235 = arith.addi %234, %233 : index
    %236 = arith.muli %226, %235 : index
    %237 = arith.constant 32768 : index
    %238 = arith.cmpi sge, %236, %237 : index
    "omp.parallel"(%238) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%213, %223, %214) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%239: index):
          %240 = arith.muli %239, %224 : index
          %241 = arith.addi %c0, %240 : index
          %242 = arith.addi %241, %224 : index
          %243 = arith.minsi %242, %212 : index
          %244 = scf.for %i_strip_4 = %241 to %243 step %c32768 iter_args(%245 = %215) -> (f64) {
            %246, %247, %248, %249, %250, %251, %252, %253 = scf.for %i_18 = %c0 to %c32768 step %c32 iter_args(%254 = %8, %255 = %8, %256 = %8, %257 = %8, %258 = %8, %259 = %8, %260 = %8, %261 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %i_19 = arith.addi %i_strip_4, %i_18 overflow<nsw> : index
              %262 = vector.load %x[%c0, %i_19] : memref<?x?xf64>, vector<4xf64>
              %263 = arith.mulf %254, %262 fastmath<reassoc,contract> : vector<4xf64>
              %264 = arith.addi %i_19, %c4 overflow<nsw> : index
              %265 = vector.load %x[%c0, %264] : memref<?x?xf64>, vector<4xf64>
              %266 = arith.mulf %255, %265 fastmath<reassoc,contract> : vector<4xf64>
              %267 = arith.addi %i_19, %c8 overflow<nsw> : index
              %268 = vector.load %x[%c0, %267] : memref<?x?xf64>, vector<4xf64>
              %269 = arith.mulf %256, %268 fastmath<reassoc,contract> : vector<4xf64>
              %270 = arith.addi %i_19, %c12 overflow<nsw> : index
              %271 = vector.load %x[%c0, %270] : memref<?x?xf64>, vector<4xf64>
              %272 = arith.mulf %257, %271 fastmath<reassoc,contract> : vector<4xf64>
              %273 = arith.addi %i_19, %c16 overflow<nsw> : index
              %274 = vector.load %x[%c0, %273] : memref<?x?xf64>, vector<4xf64>
              %275 = arith.mulf %258, %274 fastmath<reassoc,contract> : vector<4xf64>
              %276 = arith.addi %i_19, %c20 overflow<nsw> : index
              %277 = vector.load %x[%c0, %276] : memref<?x?xf64>, vector<4xf64>
              %278 = arith.mulf %259, %277 fastmath<reassoc,contract> : vector<4xf64>
              %279 = arith.addi %i_19, %c24 overflow<nsw> : index
              %280 = vector.load %x[%c0, %279] : memref<?x?xf64>, vector<4xf64>
              %281 = arith.mulf %260, %280 fastmath<reassoc,contract> : vector<4xf64>
              %282 = arith.addi %i_19, %c28 overflow<nsw> : index
              %283 = vector.load %x[%c0, %282] : memref<?x?xf64>, vector<4xf64>
              %284 = arith.mulf %261, %283 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %263, %266, %269, %272, %275, %278, %281, %284 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %285 = arith.mulf %246, %247 : vector<4xf64>
            %286 = arith.mulf %248, %249 : vector<4xf64>
            %287 = arith.mulf %250, %251 : vector<4xf64>
            %288 = arith.mulf %252, %253 : vector<4xf64>
            %289 = arith.mulf %285, %286 : vector<4xf64>
            %290 = arith.mulf %287, %288 : vector<4xf64>
            %291 = arith.mulf %289, %290 : vector<4xf64>
            %292 = vector.reduction <mul>, %291 fastmath<reassoc> : vector<4xf64> into f64
            %293 = arith.mulf %1, %292 : f64
            %294 = arith.mulf %245, %293 : f64
            scf.yield %294 : f64
          }
          memref.store %244, %216[%239] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %295 = arith.constant 1 : index
    %296 = arith.subi %223, %295 : index
    %297 = arith.constant 0 : index
    %298 = arith.constant 2 : index
    scf.for %299 = %297 to %296 step %298 {
      %300 = arith.addi %299, %295 : index
      %301 = memref.load %216[%299] : memref<64xf64>
      %302 = memref.load %216[%300] : memref<64xf64>
      %303 = arith.mulf %301, %302 : f64
      memref.store %303, %216[%299] : memref<64xf64>
    }
    %304 = arith.constant 2 : index
    %305 = arith.subi %223, %304 : index
    %306 = arith.constant 0 : index
    %307 = arith.constant 4 : index
    scf.for %308 = %306 to %305 step %307 {
      %309 = arith.addi %308, %304 : index
      %310 = memref.load %216[%308] : memref<64xf64>
      %311 = memref.load %216[%309] : memref<64xf64>
      %312 = arith.mulf %310, %311 : f64
      memref.store %312, %216[%308] : memref<64xf64>
    }
    %313 = arith.constant 4 : index
    %314 = arith.subi %223, %313 : index
    %315 = arith.constant 0 : index
    %316 = arith.constant 8 : index
    scf.for %317 = %315 to %314 step %316 {
      %318 = arith.addi %317, %313 : index
      %319 = memref.load %216[%317] : memref<64xf64>
      %320 = memref.load %216[%318] : memref<64xf64>
      %321 = arith.mulf %319, %320 : f64
      memref.store %321, %216[%317] : memref<64xf64>
    }
    %322 = arith.constant 8 : index
    %323 = arith.subi %223, %322 : index
    %324 = arith.constant 0 : index
    %325 = arith.constant 16 : index
    scf.for %326 = %324 to %323 step %325 {
      %327 = arith.addi %326, %322 : index
      %328 = memref.load %216[%326] : memref<64xf64>
      %329 = memref.load %216[%327] : memref<64xf64>
      %330 = arith.mulf %328, %329 : f64
      memref.store %330, %216[%326] : memref<64xf64>
    }
    %331 = arith.constant 16 : index
    %332 = arith.subi %223, %331 : index
    %333 = arith.constant 0 : index
    %334 = arith.constant 32 : index
    scf.for %335 = %333 to %332 step %334 {
      %336 = arith.addi %335, %331 : index
      %337 = memref.load %216[%335] : memref<64xf64>
      %338 = memref.load %216[%336] : memref<64xf64>
      %339 = arith.mulf %337, %338 : f64
      memref.store %339, %216[%335] : memref<64xf64>
    }
    %340 = arith.constant 32 : index
    %341 = arith.subi %223, %340 : index
    %342 = arith.constant 0 : index
    %343 = arith.constant 64 : index
    scf.for %344 = %342 to %341 step %343 {
      %345 = arith.addi %344, %340 : index
      %346 = memref.load %216[%344] : memref<64xf64>
      %347 = memref.load %216[%345] : memref<64xf64>
      %348 = arith.mulf %346, %347 : f64
      memref.store %348, %216[%344] : memref<64xf64>
    }
    %349 = memref.load %216[%213] : memref<64xf64>
    %350 = arith.mulf %1, %349 : f64
    %351 = arith.mulf %1, %350 : f64
    %352 = arith.subi %11, %212 overflow<nsw> : index
    %353 = arith.shrsi %352, %c5 : index
    %354 = arith.muli %353, %c32 overflow<nsw> : index
    %355 = arith.addi %354, %212 overflow<nsw> : index
    %356 = arith.maxsi %355, %212 : index
    %357, %358, %359, %360, %361, %362, %363, %364 = scf.for %i_20 = %212 to %356 step %c32 iter_args(%365 = %8, %366 = %8, %367 = %8, %368 = %8, %369 = %8, %370 = %8, %371 = %8, %372 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %373 = vector.load %x[%c0, %i_20] : memref<?x?xf64>, vector<4xf64>
      %374 = arith.mulf %365, %373 fastmath<reassoc,contract> : vector<4xf64>
      %375 = arith.addi %i_20, %c4 overflow<nsw> : index
      %376 = vector.load %x[%c0, %375] : memref<?x?xf64>, vector<4xf64>
      %377 = arith.mulf %366, %376 fastmath<reassoc,contract> : vector<4xf64>
      %378 = arith.addi %i_20, %c8 overflow<nsw> : index
      %379 = vector.load %x[%c0, %378] : memref<?x?xf64>, vector<4xf64>
      %380 = arith.mulf %367, %379 fastmath<reassoc,contract> : vector<4xf64>
      %381 = arith.addi %i_20, %c12 overflow<nsw> : index
      %382 = vector.load %x[%c0, %381] : memref<?x?xf64>, vector<4xf64>
      %383 = arith.mulf %368, %382 fastmath<reassoc,contract> : vector<4xf64>
      %384 = arith.addi %i_20, %c16 overflow<nsw> : index
      %385 = vector.load %x[%c0, %384] : memref<?x?xf64>, vector<4xf64>
      %386 = arith.mulf %369, %385 fastmath<reassoc,contract> : vector<4xf64>
      %387 = arith.addi %i_20, %c20 overflow<nsw> : index
      %388 = vector.load %x[%c0, %387] : memref<?x?xf64>, vector<4xf64>
      %389 = arith.mulf %370, %388 fastmath<reassoc,contract> : vector<4xf64>
      %390 = arith.addi %i_20, %c24 overflow<nsw> : index
      %391 = vector.load %x[%c0, %390] : memref<?x?xf64>, vector<4xf64>
      %392 = arith.mulf %371, %391 fastmath<reassoc,contract> : vector<4xf64>
      %393 = arith.addi %i_20, %c28 overflow<nsw> : index
      %394 = vector.load %x[%c0, %393] : memref<?x?xf64>, vector<4xf64>
      %395 = arith.mulf %372, %394 fastmath<reassoc,contract> : vector<4xf64>
      scf.yield %374, %377, %380, %383, %386, %389, %392, %395 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %396 = arith.mulf %357, %358 : vector<4xf64>
    %397 = arith.mulf %359, %360 : vector<4xf64>
    %398 = arith.mulf %361, %362 : vector<4xf64>
    %399 = arith.mulf %363, %364 : vector<4xf64>
    %400 = arith.mulf %396, %397 : vector<4xf64>
    %401 = arith.mulf %398, %399 : vector<4xf64>
    %402 = arith.mulf %400, %401 : vector<4xf64>
    %403 = scf.for %i_21 = %356 to %11 step %c4 iter_args(%404 = %402) -> (vector<4xf64>) {
      %405 = arith.subi %11, %i_21 overflow<nsw> : index
      %406 = vector.create_mask %405 : vector<4xi1>
      %407 = vector.maskedload %x[%c0, %i_21], %406, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %408 = arith.mulf %404, %407 fastmath<reassoc,contract> : vector<4xf64>
      %409 = arith.select %406, %408, %404 : vector<4xi1>, vector<4xf64>
      scf.yield %409 : vector<4xf64>
    }
    %410 = vector.reduction <mul>, %403 fastmath<reassoc> : vector<4xf64> into f64
    %411 = arith.mulf %351, %410 : f64
    memref.store %411, %out4[] : memref<f64>
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
    %21 = llvm.mlir.constant(6145) : i64
    %22 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(18434) : i64
    %24 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %25 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(18433) : i64
    %27 = llvm.mlir.constant(56) : i64
    %28 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.alloca %18 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %30 = llvm.mlir.constant(32779) : i64
    %31 = llvm.mlir.constant(7) : i64
    %32 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(40) : i64
    %34 = llvm.mlir.constant(48) : i64
    %35 = llvm.mlir.constant(0 : i32) : i32
    %36 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %37 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %38 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %39 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %40 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %41 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %42 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %43 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %44 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %45 = llvm.mul %x_size0, %x_stride0 : i64
    %46 = llvm.mul %x_stride0, %8 overflow<nsw> : i64
    %47 = llvm.add %46, %18 overflow<nsw> : i64
    %48 = llvm.and %47, %19 : i64
    %49 = llvm.call @aligned_alloc(%18, %48) : (i64, i64) -> !llvm.ptr
    %50 = llvm.mlir.zero : !llvm.ptr
    %51 = llvm.icmp "ne" %49, %50 : !llvm.ptr
    llvm.cond_br %51, ^bb1, ^bb74(%20 : i32)
  ^bb1:
    %52 = llvm.sitofp %45 : i64 to f64
    %53 = llvm.sitofp %x_size0 : i64 to f64
    %54 = llvm.ashr %x_stride0, %1 : i64
    %55 = llvm.mul %54, %0 overflow<nsw> : i64
    %56 = llvm.intr.smax(%55, %2) : (i64, i64) -> i64
    %57 = llvm.sdiv %56, %0 : i64
    %58 = llvm.srem %56, %0 : i64
    %59 = llvm.icmp "ne" %58, %2 : i64
    %60 = llvm.xor %58, %0 : i64
    %61 = llvm.icmp "sge" %60, %2 : i64
    %62 = llvm.and %59, %61 : i1
    %63 = llvm.add %57, %6 : i64
    %64 = llvm.select %62, %63, %57 : i1, i64
    %65 = llvm.intr.smax(%64, %2) : (i64, i64) -> i64
    %66 = llvm.mul %65, %21 : i64
    %67 = llvm.icmp "sge" %66, %10 : i64
    %68 = llvm.mul %x_stride0, %8 : i64
    %69 = llvm.icmp "ugt" %68, %17 : i64
    %70 = llvm.ptrtoint %49 : !llvm.ptr to i64
    %71 = llvm.mul %x_stride0, %8 : i64
    %72 = llvm.or %70, %71 : i64
    %73 = llvm.and %72, %11 : i64
    %74 = llvm.icmp "eq" %73, %2 : i64
    %75 = llvm.and %69, %74 : i1
    %76 = llvm.icmp "sgt" %56, %2 : i64
    %77 = llvm.sub %56, %6 overflow<nsw> : i64
    %78 = llvm.sdiv %77, %0 : i64
    %79 = llvm.add %78, %6 overflow<nsw> : i64
    %80 = llvm.select %76, %79, %2 : i1, i64
    llvm.cond_br %67, ^bb2, ^bb3
  ^bb2:
    llvm.store %56, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %81 = llvm.getelementptr inbounds %22[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %81 {alignment = 8 : i64} : i1, !llvm.ptr
    %82 = llvm.getelementptr inbounds %22[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %49, %82 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %83 = llvm.getelementptr inbounds %22[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %83 {alignment = 8 : i64} : i64, !llvm.ptr
    %84 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %85 = llvm.call @stepwell_parallel_for(%84, %22, %80, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%85 : i32)
  ^bb3:
    %86 = llvm.call @program.parallel0(%2, %80, %56, %75, %49, %x_stride0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%86 : i32)
  ^bb4(%87: i32):
    %88 = llvm.sub %x_stride0, %56 overflow<nsw> : i64
    %89 = llvm.ashr %88, %4 : i64
    %90 = llvm.mul %89, %3 overflow<nsw> : i64
    %91 = llvm.add %90, %56 overflow<nsw> : i64
    %92 = llvm.intr.smax(%91, %56) : (i64, i64) -> i64
    %93 = llvm.sub %x_stride0, %92 overflow<nsw> : i64
    %94 = llvm.intr.smin(%93, %3) : (i64, i64) -> i64
    %95 = llvm.intr.smax(%94, %2) : (i64, i64) -> i64
    %96 = llvm.trunc %95 : i64 to i32
    %97 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %98 = llvm.mlir.poison : vector<4xi32>
    %99 = llvm.insertelement %96, %98[%2 : i64] : vector<4xi32>
    %100 = llvm.shufflevector %99, %98 [0, 0, 0, 0] : vector<4xi32>
    %101 = llvm.icmp "slt" %97, %100 : vector<4xi32>
    %102 = llvm.icmp "slt" %56, %92 : i64
    llvm.cond_br %102, ^bb5(%56 : i64), ^bb9
  ^bb5(%i: i64):
    llvm.cond_br %75, ^bb6, ^bb7
  ^bb6:
    %103 = llvm.getelementptr inbounds %49[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %38, %103 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb7:
    %104 = llvm.getelementptr inbounds %49[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %38, %104 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb8
  ^bb8:
    %105 = llvm.add %i, %3 overflow<nsw> : i64
    %106 = llvm.icmp "slt" %105, %92 : i64
    llvm.cond_br %106, ^bb5(%105 : i64), ^bb9
  ^bb9:
    llvm.cond_br %75, ^bb10, ^bb11
  ^bb10:
    llvm.fence seq_cst
    llvm.br ^bb11
  ^bb11:
    %107 = llvm.icmp "slt" %92, %x_stride0 : i64
    llvm.cond_br %107, ^bb12(%92 : i64), ^bb13
  ^bb12(%i_1: i64):
    %108 = llvm.getelementptr inbounds %49[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %38, %108, %101 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %109 = llvm.add %i_1, %3 overflow<nsw> : i64
    %110 = llvm.icmp "slt" %109, %x_stride0 : i64
    llvm.cond_br %110, ^bb12(%109 : i64), ^bb13
  ^bb13:
    %111 = llvm.ashr %x_stride0, %3 : i64
    %112 = llvm.mul %111, %5 overflow<nsw> : i64
    %113 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %113, ^bb14(%2, %36 : i64, f64), ^bb21(%36 : f64)
  ^bb14(%i_2: i64, %114: f64):
    %115 = llvm.icmp "slt" %2, %112 : i64
    llvm.cond_br %115, ^bb15(%2, %39, %38 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%39, %38 : vector<4xf64>, vector<4xf64>)
  ^bb15(%j: i64, %116: vector<4xf64>, %117: vector<4xf64>):
    %118 = llvm.add %j, %7 overflow<nsw> : i64
    %119 = llvm.intr.smin(%118, %112) : (i64, i64) -> i64
    %120 = llvm.icmp "slt" %j, %119 : i64
    llvm.cond_br %120, ^bb16(%j, %39, %39, %39, %39 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%39, %39, %39, %39 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%j_1: i64, %121: vector<4xf64>, %122: vector<4xf64>, %123: vector<4xf64>, %124: vector<4xf64>):
    %125 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %126 = llvm.add %125, %j_1 overflow<nsw> : i64
    %127 = llvm.getelementptr inbounds %x[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %128 = llvm.load %127 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %129 = llvm.fadd %121, %128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %130 = llvm.getelementptr inbounds %49[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %131 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %132 = llvm.fadd %131, %128 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %132, %130 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %133 = llvm.add %j_1, %3 overflow<nsw> : i64
    %134 = llvm.add %125, %133 overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %x[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.fadd %122, %136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %138 = llvm.getelementptr inbounds %49[%133] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %139 = llvm.load %138 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %140 = llvm.fadd %139, %136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %140, %138 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %141 = llvm.add %j_1, %8 overflow<nsw> : i64
    %142 = llvm.add %125, %141 overflow<nsw> : i64
    %143 = llvm.getelementptr inbounds %x[%142] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fadd %123, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %146 = llvm.getelementptr inbounds %49[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %148 = llvm.fadd %147, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %148, %146 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %149 = llvm.add %j_1, %9 overflow<nsw> : i64
    %150 = llvm.add %125, %149 overflow<nsw> : i64
    %151 = llvm.getelementptr inbounds %x[%150] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %152 = llvm.load %151 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %153 = llvm.fadd %124, %152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %154 = llvm.getelementptr inbounds %49[%149] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %156 = llvm.fadd %155, %152 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %156, %154 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %157 = llvm.add %j_1, %5 overflow<nsw> : i64
    %158 = llvm.icmp "slt" %157, %119 : i64
    llvm.cond_br %158, ^bb16(%157, %129, %137, %145, %153 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%129, %137, %145, %153 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%159: vector<4xf64>, %160: vector<4xf64>, %161: vector<4xf64>, %162: vector<4xf64>):
    %163 = llvm.fadd %159, %160 : vector<4xf64>
    %164 = llvm.fadd %161, %162 : vector<4xf64>
    %165 = llvm.fadd %163, %164 : vector<4xf64>
    %166 = llvm.fsub %165, %117 : vector<4xf64>
    %167 = llvm.fadd %116, %166 : vector<4xf64>
    %168 = llvm.fsub %167, %116 : vector<4xf64>
    %169 = llvm.fsub %168, %166 : vector<4xf64>
    %170 = llvm.fcmp "uno" %169, %169 : vector<4xf64>
    %171 = llvm.select %170, %38, %169 : vector<4xi1>, vector<4xf64>
    %172 = llvm.add %j, %7 overflow<nsw> : i64
    %173 = llvm.icmp "slt" %172, %112 : i64
    llvm.cond_br %173, ^bb15(%172, %167, %171 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%167, %171 : vector<4xf64>, vector<4xf64>)
  ^bb18(%174: vector<4xf64>, %175: vector<4xf64>):
    %176 = llvm.fsub %39, %175 : vector<4xf64>
    %177 = llvm.icmp "slt" %112, %x_stride0 : i64
    llvm.cond_br %177, ^bb19(%112, %176 : i64, vector<4xf64>), ^bb20(%176 : vector<4xf64>)
  ^bb19(%j_2: i64, %178: vector<4xf64>):
    %179 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %180 = llvm.intr.smin(%179, %3) : (i64, i64) -> i64
    %181 = llvm.intr.smax(%180, %2) : (i64, i64) -> i64
    %182 = llvm.trunc %181 : i64 to i32
    %183 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %184 = llvm.mlir.poison : vector<4xi32>
    %185 = llvm.insertelement %182, %184[%2 : i64] : vector<4xi32>
    %186 = llvm.shufflevector %185, %184 [0, 0, 0, 0] : vector<4xi32>
    %187 = llvm.icmp "slt" %183, %186 : vector<4xi32>
    %188 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %189 = llvm.add %188, %j_2 overflow<nsw> : i64
    %190 = llvm.getelementptr inbounds %x[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %191 = llvm.intr.masked.load %190, %187, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %192 = llvm.fadd %178, %191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %193 = llvm.getelementptr inbounds %49[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %194 = llvm.intr.masked.load %193, %187, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %195 = llvm.fadd %194, %191 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %195, %193, %187 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %196 = llvm.select %187, %192, %178 : vector<4xi1>, vector<4xf64>
    %197 = llvm.add %j_2, %3 overflow<nsw> : i64
    %198 = llvm.icmp "slt" %197, %x_stride0 : i64
    llvm.cond_br %198, ^bb19(%197, %196 : i64, vector<4xf64>), ^bb20(%196 : vector<4xf64>)
  ^bb20(%199: vector<4xf64>):
    %200 = llvm.fadd %174, %199 : vector<4xf64>
    %201 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %202 = "llvm.intr.vector.reduce.fadd"(%201, %200) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %203 = llvm.fadd %114, %202 : f64
    %204 = llvm.add %i_2, %6 overflow<nsw> : i64
    %205 = llvm.icmp "slt" %204, %x_size0 : i64
    llvm.cond_br %205, ^bb14(%204, %203 : i64, f64), ^bb21(%203 : f64)
  ^bb21(%206: f64):
    %207 = llvm.fdiv %206, %52 : f64
    llvm.store %207, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %208 = llvm.sdiv %56, %0 : i64
    %209 = llvm.srem %56, %0 : i64
    %210 = llvm.icmp "ne" %209, %2 : i64
    %211 = llvm.xor %209, %0 : i64
    %212 = llvm.icmp "sge" %211, %2 : i64
    %213 = llvm.and %210, %212 : i1
    %214 = llvm.add %208, %6 : i64
    %215 = llvm.select %213, %214, %208 : i1, i64
    %216 = llvm.intr.smax(%215, %2) : (i64, i64) -> i64
    %217 = llvm.mul %216, %23 : i64
    %218 = llvm.icmp "sge" %217, %10 : i64
    %219 = llvm.icmp "sgt" %56, %2 : i64
    %220 = llvm.sub %56, %6 overflow<nsw> : i64
    %221 = llvm.sdiv %220, %0 : i64
    %222 = llvm.add %221, %6 overflow<nsw> : i64
    %223 = llvm.select %219, %222, %2 : i1, i64
    llvm.cond_br %218, ^bb22, ^bb23
  ^bb22:
    llvm.store %56, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %224 = llvm.getelementptr inbounds %24[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %224 {alignment = 8 : i64} : f64, !llvm.ptr
    %225 = llvm.getelementptr inbounds %24[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %49, %225 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %226 = llvm.getelementptr inbounds %24[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %226 {alignment = 8 : i64} : i64, !llvm.ptr
    %227 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %228 = llvm.call @stepwell_parallel_for(%227, %24, %223, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%228 : i32)
  ^bb23:
    %229 = llvm.call @program.parallel1(%2, %223, %56, %53, %49, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb24(%229 : i32)
  ^bb24(%230: i32):
    %231 = llvm.mlir.poison : vector<4xf64>
    %232 = llvm.insertelement %53, %231[%2 : i64] : vector<4xf64>
    %233 = llvm.shufflevector %232, %231 [0, 0, 0, 0] : vector<4xf64>
    %234 = llvm.icmp "slt" %56, %92 : i64
    llvm.cond_br %234, ^bb25(%56 : i64), ^bb26
  ^bb25(%i_3: i64):
    %235 = llvm.getelementptr inbounds %49[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %236 = llvm.load %235 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %237 = llvm.fdiv %236, %233 : vector<4xf64>
    llvm.store %237, %235 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %238 = llvm.add %i_3, %3 overflow<nsw> : i64
    %239 = llvm.icmp "slt" %238, %92 : i64
    llvm.cond_br %239, ^bb25(%238 : i64), ^bb26
  ^bb26:
    %240 = llvm.icmp "slt" %92, %x_stride0 : i64
    llvm.cond_br %240, ^bb27(%92 : i64), ^bb28
  ^bb27(%i_4: i64):
    %241 = llvm.getelementptr inbounds %49[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %242 = llvm.intr.masked.load %241, %101, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %243 = llvm.fdiv %242, %233 : vector<4xf64>
    llvm.intr.masked.store %243, %241, %101 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %244 = llvm.add %i_4, %3 overflow<nsw> : i64
    %245 = llvm.icmp "slt" %244, %x_stride0 : i64
    llvm.cond_br %245, ^bb27(%244 : i64), ^bb28
  ^bb28:
    %246 = llvm.sdiv %56, %0 : i64
    %247 = llvm.srem %56, %0 : i64
    %248 = llvm.icmp "ne" %247, %2 : i64
    %249 = llvm.xor %247, %0 : i64
    %250 = llvm.icmp "sge" %249, %2 : i64
    %251 = llvm.and %248, %250 : i1
    %252 = llvm.add %246, %6 : i64
    %253 = llvm.select %251, %252, %246 : i1, i64
    %254 = llvm.intr.smax(%253, %2) : (i64, i64) -> i64
    %255 = llvm.mul %254, %21 : i64
    %256 = llvm.icmp "sge" %255, %10 : i64
    %257 = llvm.mul %x_stride0, %8 : i64
    %258 = llvm.icmp "ugt" %257, %17 : i64
    %259 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %260 = llvm.and %259, %11 : i64
    %261 = llvm.icmp "eq" %260, %2 : i64
    %262 = llvm.and %258, %261 : i1
    %263 = llvm.icmp "sgt" %56, %2 : i64
    %264 = llvm.sub %56, %6 overflow<nsw> : i64
    %265 = llvm.sdiv %264, %0 : i64
    %266 = llvm.add %265, %6 overflow<nsw> : i64
    %267 = llvm.select %263, %266, %2 : i1, i64
    llvm.cond_br %256, ^bb29, ^bb30
  ^bb29:
    llvm.store %56, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %268 = llvm.getelementptr inbounds %25[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %262, %268 {alignment = 8 : i64} : i1, !llvm.ptr
    %269 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %269 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %270 = llvm.getelementptr inbounds %25[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %270 {alignment = 8 : i64} : i64, !llvm.ptr
    %271 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %272 = llvm.call @stepwell_parallel_for(%271, %25, %267, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb31(%272 : i32)
  ^bb30:
    %273 = llvm.call @program.parallel2(%2, %267, %56, %262, %out1, %x_stride0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb31(%273 : i32)
  ^bb31(%274: i32):
    %275 = llvm.icmp "slt" %56, %92 : i64
    llvm.cond_br %275, ^bb32(%56 : i64), ^bb36
  ^bb32(%i_5: i64):
    llvm.cond_br %262, ^bb33, ^bb34
  ^bb33:
    %276 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %38, %276 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb35
  ^bb34:
    %277 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %38, %277 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb35
  ^bb35:
    %278 = llvm.add %i_5, %3 overflow<nsw> : i64
    %279 = llvm.icmp "slt" %278, %92 : i64
    llvm.cond_br %279, ^bb32(%278 : i64), ^bb36
  ^bb36:
    llvm.cond_br %262, ^bb37, ^bb38
  ^bb37:
    llvm.fence seq_cst
    llvm.br ^bb38
  ^bb38:
    %280 = llvm.icmp "slt" %92, %x_stride0 : i64
    llvm.cond_br %280, ^bb39(%92 : i64), ^bb40
  ^bb39(%i_6: i64):
    %281 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %38, %281, %101 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %282 = llvm.add %i_6, %3 overflow<nsw> : i64
    %283 = llvm.icmp "slt" %282, %x_stride0 : i64
    llvm.cond_br %283, ^bb39(%282 : i64), ^bb40
  ^bb40:
    %284 = llvm.ashr %x_stride0, %4 : i64
    %285 = llvm.mul %284, %3 overflow<nsw> : i64
    %286 = llvm.sub %x_stride0, %285 overflow<nsw> : i64
    %287 = llvm.intr.smin(%286, %3) : (i64, i64) -> i64
    %288 = llvm.intr.smax(%287, %2) : (i64, i64) -> i64
    %289 = llvm.trunc %288 : i64 to i32
    %290 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %291 = llvm.mlir.poison : vector<4xi32>
    %292 = llvm.insertelement %289, %291[%2 : i64] : vector<4xi32>
    %293 = llvm.shufflevector %292, %291 [0, 0, 0, 0] : vector<4xi32>
    %294 = llvm.icmp "slt" %290, %293 : vector<4xi32>
    %295 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %295, ^bb41(%2 : i64), ^bb47
  ^bb41(%i_7: i64):
    %296 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %297 = llvm.icmp "slt" %2, %285 : i64
    llvm.cond_br %297, ^bb42(%2, %40, %41, %42 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb43(%40, %41, %42 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb42(%j_3: i64, %298: vector<4xf64>, %299: vector<4xf64>, %300: vector<4xi64>):
    %301 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %302 = llvm.add %301, %j_3 overflow<nsw> : i64
    %303 = llvm.getelementptr inbounds %x[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %304 = llvm.load %303 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %305 = llvm.getelementptr inbounds %49[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %306 = llvm.load %305 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %307 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %308 = llvm.load %307 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %309 = llvm.fsub %304, %306 : vector<4xf64>
    %310 = llvm.fmul %309, %309 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %311 = llvm.fadd %308, %310 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %311, %307 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %312 = llvm.intr.maximum(%304, %298) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %313 = llvm.fcmp "olt" %304, %299 : vector<4xf64>
    %314 = llvm.fcmp "uno" %304, %304 : vector<4xf64>
    %315 = llvm.fcmp "ord" %299, %299 : vector<4xf64>
    %316 = llvm.and %314, %315 : vector<4xi1>
    %317 = llvm.or %313, %316 : vector<4xi1>
    %318 = llvm.mlir.poison : vector<4xi64>
    %319 = llvm.insertelement %j_3, %318[%2 : i64] : vector<4xi64>
    %320 = llvm.shufflevector %319, %318 [0, 0, 0, 0] : vector<4xi64>
    %321 = llvm.add %320, %296 : vector<4xi64>
    %322 = llvm.select %317, %304, %299 : vector<4xi1>, vector<4xf64>
    %323 = llvm.select %317, %321, %300 : vector<4xi1>, vector<4xi64>
    %324 = llvm.add %j_3, %3 overflow<nsw> : i64
    %325 = llvm.icmp "slt" %324, %285 : i64
    llvm.cond_br %325, ^bb42(%324, %312, %322, %323 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb43(%312, %322, %323 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb43(%326: vector<4xf64>, %327: vector<4xf64>, %328: vector<4xi64>):
    %329 = llvm.icmp "slt" %285, %x_stride0 : i64
    llvm.cond_br %329, ^bb44, ^bb45
  ^bb44:
    %330 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %331 = llvm.add %330, %285 overflow<nsw> : i64
    %332 = llvm.getelementptr inbounds %x[%331] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %333 = llvm.intr.masked.load %332, %294, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %334 = llvm.getelementptr inbounds %49[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %335 = llvm.intr.masked.load %334, %294, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %336 = llvm.getelementptr inbounds %out1[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %337 = llvm.intr.masked.load %336, %294, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %338 = llvm.fsub %333, %335 : vector<4xf64>
    %339 = llvm.fmul %338, %338 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %340 = llvm.fadd %337, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %340, %336, %294 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %341 = llvm.intr.maximum(%333, %326) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %342 = llvm.fcmp "olt" %333, %327 : vector<4xf64>
    %343 = llvm.fcmp "uno" %333, %333 : vector<4xf64>
    %344 = llvm.fcmp "ord" %327, %327 : vector<4xf64>
    %345 = llvm.and %343, %344 : vector<4xi1>
    %346 = llvm.or %342, %345 : vector<4xi1>
    %347 = llvm.mlir.poison : vector<4xi64>
    %348 = llvm.insertelement %285, %347[%2 : i64] : vector<4xi64>
    %349 = llvm.shufflevector %348, %347 [0, 0, 0, 0] : vector<4xi64>
    %350 = llvm.add %349, %296 : vector<4xi64>
    %351 = llvm.select %346, %333, %327 : vector<4xi1>, vector<4xf64>
    %352 = llvm.select %346, %350, %328 : vector<4xi1>, vector<4xi64>
    %353 = llvm.select %294, %341, %326 : vector<4xi1>, vector<4xf64>
    %354 = llvm.select %294, %351, %327 : vector<4xi1>, vector<4xf64>
    %355 = llvm.select %294, %352, %328 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb46(%353, %354, %355 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb45:
    llvm.br ^bb46(%326, %327, %328 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb46(%356: vector<4xf64>, %357: vector<4xf64>, %358: vector<4xi64>):
    %359 = llvm.intr.vector.reduce.fmaximum(%356) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %360 = llvm.intr.vector.reduce.fminimum(%357) : (vector<4xf64>) -> f64
    %361 = llvm.mlir.poison : vector<4xf64>
    %362 = llvm.insertelement %360, %361[%2 : i64] : vector<4xf64>
    %363 = llvm.shufflevector %362, %361 [0, 0, 0, 0] : vector<4xf64>
    %364 = llvm.fcmp "oeq" %357, %363 : vector<4xf64>
    %365 = llvm.fcmp "uno" %357, %357 : vector<4xf64>
    %366 = llvm.or %364, %365 : vector<4xi1>
    %367 = llvm.select %366, %358, %43 : vector<4xi1>, vector<4xi64>
    %368 = "llvm.intr.vector.reduce.smin"(%367) : (vector<4xi64>) -> i64
    %369 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %359, %369 {alignment = 8 : i64} : f64, !llvm.ptr
    %370 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %368, %370 {alignment = 8 : i64} : i64, !llvm.ptr
    %371 = llvm.add %i_7, %6 overflow<nsw> : i64
    %372 = llvm.icmp "slt" %371, %x_size0 : i64
    llvm.cond_br %372, ^bb41(%371 : i64), ^bb47
  ^bb47:
    %373 = llvm.sdiv %56, %0 : i64
    %374 = llvm.srem %56, %0 : i64
    %375 = llvm.icmp "ne" %374, %2 : i64
    %376 = llvm.xor %374, %0 : i64
    %377 = llvm.icmp "sge" %376, %2 : i64
    %378 = llvm.and %375, %377 : i1
    %379 = llvm.add %373, %6 : i64
    %380 = llvm.select %378, %379, %373 : i1, i64
    %381 = llvm.intr.smax(%380, %2) : (i64, i64) -> i64
    %382 = llvm.mul %381, %26 : i64
    %383 = llvm.icmp "sge" %382, %10 : i64
    %384 = llvm.icmp "sgt" %56, %2 : i64
    %385 = llvm.sub %56, %6 overflow<nsw> : i64
    %386 = llvm.sdiv %385, %0 : i64
    %387 = llvm.add %386, %6 overflow<nsw> : i64
    %388 = llvm.select %384, %387, %2 : i1, i64
    llvm.cond_br %383, ^bb48, ^bb49
  ^bb48:
    llvm.store %56, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %389 = llvm.getelementptr inbounds %28[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %389 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %390 = llvm.getelementptr inbounds %28[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %390 {alignment = 8 : i64} : i64, !llvm.ptr
    %391 = llvm.getelementptr inbounds %28[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %233, %391 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %392 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %393 = llvm.call @stepwell_parallel_for(%392, %28, %388, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb50(%393 : i32)
  ^bb49:
    %394 = llvm.call @program.parallel3(%2, %388, %56, %out1, %x_stride0, %233) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.br ^bb50(%394 : i32)
  ^bb50(%395: i32):
    %396 = llvm.icmp "slt" %56, %92 : i64
    llvm.cond_br %396, ^bb51(%56 : i64), ^bb52
  ^bb51(%i_8: i64):
    %397 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %398 = llvm.load %397 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %399 = llvm.fdiv %398, %233 : vector<4xf64>
    llvm.store %399, %397 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %400 = llvm.add %i_8, %3 overflow<nsw> : i64
    %401 = llvm.icmp "slt" %400, %92 : i64
    llvm.cond_br %401, ^bb51(%400 : i64), ^bb52
  ^bb52:
    %402 = llvm.icmp "slt" %92, %x_stride0 : i64
    llvm.cond_br %402, ^bb53(%92 : i64), ^bb54
  ^bb53(%i_9: i64):
    %403 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %404 = llvm.intr.masked.load %403, %101, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %405 = llvm.fdiv %404, %233 : vector<4xf64>
    llvm.intr.masked.store %405, %403, %101 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %406 = llvm.add %i_9, %3 overflow<nsw> : i64
    %407 = llvm.icmp "slt" %406, %x_stride0 : i64
    llvm.cond_br %407, ^bb53(%406 : i64), ^bb54
  ^bb54:
    %408 = llvm.ashr %x_stride0, %11 : i64
    %409 = llvm.mul %408, %10 overflow<nsw> : i64
    %410 = llvm.intr.smax(%409, %2) : (i64, i64) -> i64
    %411 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %411, %29 {alignment = 8 : i64} : f64, !llvm.ptr
    %412 = llvm.sub %410, %2 : i64
    %413 = llvm.sdiv %412, %10 : i64
    %414 = llvm.srem %412, %10 : i64
    %415 = llvm.icmp "ne" %414, %2 : i64
    %416 = llvm.xor %414, %10 : i64
    %417 = llvm.icmp "sge" %416, %2 : i64
    %418 = llvm.and %415, %417 : i1
    %419 = llvm.add %413, %6 : i64
    %420 = llvm.select %418, %419, %413 : i1, i64
    %421 = llvm.intr.smax(%420, %2) : (i64, i64) -> i64
    %422 = llvm.sdiv %421, %18 : i64
    %423 = llvm.srem %421, %18 : i64
    %424 = llvm.icmp "ne" %423, %2 : i64
    %425 = llvm.xor %423, %18 : i64
    %426 = llvm.icmp "sge" %425, %2 : i64
    %427 = llvm.and %424, %426 : i1
    %428 = llvm.add %422, %6 : i64
    %429 = llvm.select %427, %428, %422 : i1, i64
    %430 = llvm.intr.smax(%429, %6) : (i64, i64) -> i64
    %431 = llvm.sdiv %421, %430 : i64
    %432 = llvm.srem %421, %430 : i64
    %433 = llvm.icmp "ne" %432, %2 : i64
    %434 = llvm.xor %432, %430 : i64
    %435 = llvm.icmp "sge" %434, %2 : i64
    %436 = llvm.and %433, %435 : i1
    %437 = llvm.add %431, %6 : i64
    %438 = llvm.select %436, %437, %431 : i1, i64
    %439 = llvm.mul %430, %10 : i64
    %440 = llvm.intr.smax(%438, %2) : (i64, i64) -> i64
    %441 = llvm.intr.smin(%439, %410) : (i64, i64) -> i64
    %442 = llvm.sdiv %441, %10 : i64
    %443 = llvm.srem %441, %10 : i64
    %444 = llvm.icmp "ne" %443, %2 : i64
    %445 = llvm.xor %443, %10 : i64
    %446 = llvm.icmp "sge" %445, %2 : i64
    %447 = llvm.and %444, %446 : i1
    %448 = llvm.add %442, %6 : i64
    %449 = llvm.select %447, %448, %442 : i1, i64
    %450 = llvm.intr.smax(%449, %2) : (i64, i64) -> i64
    %451 = llvm.mul %450, %30 : i64
    %452 = llvm.add %31, %451 : i64
    %453 = llvm.mul %440, %452 : i64
    %454 = llvm.icmp "sge" %453, %10 : i64
    %455 = llvm.icmp "sgt" %438, %2 : i64
    %456 = llvm.select %455, %438, %2 : i1, i64
    llvm.cond_br %454, ^bb55, ^bb56
  ^bb55:
    llvm.store %438, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %457 = llvm.getelementptr inbounds %32[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %439, %457 {alignment = 8 : i64} : i64, !llvm.ptr
    %458 = llvm.getelementptr inbounds %32[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %410, %458 {alignment = 8 : i64} : i64, !llvm.ptr
    %459 = llvm.getelementptr inbounds %32[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %459 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %460 = llvm.getelementptr inbounds %32[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %460 {alignment = 8 : i64} : i64, !llvm.ptr
    %461 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %461 {alignment = 8 : i64} : i64, !llvm.ptr
    %462 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %29, %462 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %463 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %464 = llvm.call @stepwell_parallel_for(%463, %32, %456, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb57(%464 : i32)
  ^bb56:
    %465 = llvm.call @program.parallel4(%2, %456, %438, %439, %410, %x, %x_size0, %x_stride0, %29) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb57(%465 : i32)
  ^bb57(%466: i32):
    %467 = llvm.sub %438, %6 : i64
    %468 = llvm.icmp "slt" %2, %467 : i64
    llvm.cond_br %468, ^bb58(%2 : i64), ^bb59
  ^bb58(%469: i64):
    %470 = llvm.add %469, %6 : i64
    %471 = llvm.getelementptr inbounds %29[%469] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %472 = llvm.load %471 {alignment = 8 : i64} : !llvm.ptr -> f64
    %473 = llvm.getelementptr inbounds %29[%470] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %474 = llvm.load %473 {alignment = 8 : i64} : !llvm.ptr -> f64
    %475 = llvm.fmul %472, %474 : f64
    llvm.store %475, %471 {alignment = 8 : i64} : f64, !llvm.ptr
    %476 = llvm.add %469, %4 overflow<nsw> : i64
    %477 = llvm.icmp "slt" %476, %467 : i64
    llvm.cond_br %477, ^bb58(%476 : i64), ^bb59
  ^bb59:
    %478 = llvm.sub %438, %4 : i64
    %479 = llvm.icmp "slt" %2, %478 : i64
    llvm.cond_br %479, ^bb60(%2 : i64), ^bb61
  ^bb60(%480: i64):
    %481 = llvm.add %480, %4 : i64
    %482 = llvm.getelementptr inbounds %29[%480] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %483 = llvm.load %482 {alignment = 8 : i64} : !llvm.ptr -> f64
    %484 = llvm.getelementptr inbounds %29[%481] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %485 = llvm.load %484 {alignment = 8 : i64} : !llvm.ptr -> f64
    %486 = llvm.fmul %483, %485 : f64
    llvm.store %486, %482 {alignment = 8 : i64} : f64, !llvm.ptr
    %487 = llvm.add %480, %3 overflow<nsw> : i64
    %488 = llvm.icmp "slt" %487, %478 : i64
    llvm.cond_br %488, ^bb60(%487 : i64), ^bb61
  ^bb61:
    %489 = llvm.sub %438, %3 : i64
    %490 = llvm.icmp "slt" %2, %489 : i64
    llvm.cond_br %490, ^bb62(%2 : i64), ^bb63
  ^bb62(%491: i64):
    %492 = llvm.add %491, %3 : i64
    %493 = llvm.getelementptr inbounds %29[%491] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %494 = llvm.load %493 {alignment = 8 : i64} : !llvm.ptr -> f64
    %495 = llvm.getelementptr inbounds %29[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %496 = llvm.load %495 {alignment = 8 : i64} : !llvm.ptr -> f64
    %497 = llvm.fmul %494, %496 : f64
    llvm.store %497, %493 {alignment = 8 : i64} : f64, !llvm.ptr
    %498 = llvm.add %491, %8 overflow<nsw> : i64
    %499 = llvm.icmp "slt" %498, %489 : i64
    llvm.cond_br %499, ^bb62(%498 : i64), ^bb63
  ^bb63:
    %500 = llvm.sub %438, %8 : i64
    %501 = llvm.icmp "slt" %2, %500 : i64
    llvm.cond_br %501, ^bb64(%2 : i64), ^bb65
  ^bb64(%502: i64):
    %503 = llvm.add %502, %8 : i64
    %504 = llvm.getelementptr inbounds %29[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %505 = llvm.load %504 {alignment = 8 : i64} : !llvm.ptr -> f64
    %506 = llvm.getelementptr inbounds %29[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %507 = llvm.load %506 {alignment = 8 : i64} : !llvm.ptr -> f64
    %508 = llvm.fmul %505, %507 : f64
    llvm.store %508, %504 {alignment = 8 : i64} : f64, !llvm.ptr
    %509 = llvm.add %502, %5 overflow<nsw> : i64
    %510 = llvm.icmp "slt" %509, %500 : i64
    llvm.cond_br %510, ^bb64(%509 : i64), ^bb65
  ^bb65:
    %511 = llvm.sub %438, %5 : i64
    %512 = llvm.icmp "slt" %2, %511 : i64
    llvm.cond_br %512, ^bb66(%2 : i64), ^bb67
  ^bb66(%513: i64):
    %514 = llvm.add %513, %5 : i64
    %515 = llvm.getelementptr inbounds %29[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %516 = llvm.load %515 {alignment = 8 : i64} : !llvm.ptr -> f64
    %517 = llvm.getelementptr inbounds %29[%514] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %518 = llvm.load %517 {alignment = 8 : i64} : !llvm.ptr -> f64
    %519 = llvm.fmul %516, %518 : f64
    llvm.store %519, %515 {alignment = 8 : i64} : f64, !llvm.ptr
    %520 = llvm.add %513, %12 overflow<nsw> : i64
    %521 = llvm.icmp "slt" %520, %511 : i64
    llvm.cond_br %521, ^bb66(%520 : i64), ^bb67
  ^bb67:
    %522 = llvm.sub %438, %12 : i64
    %523 = llvm.icmp "slt" %2, %522 : i64
    llvm.cond_br %523, ^bb68(%2 : i64), ^bb69
  ^bb68(%524: i64):
    %525 = llvm.add %524, %12 : i64
    %526 = llvm.getelementptr inbounds %29[%524] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %527 = llvm.load %526 {alignment = 8 : i64} : !llvm.ptr -> f64
    %528 = llvm.getelementptr inbounds %29[%525] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %529 = llvm.load %528 {alignment = 8 : i64} : !llvm.ptr -> f64
    %530 = llvm.fmul %527, %529 : f64
    llvm.store %530, %526 {alignment = 8 : i64} : f64, !llvm.ptr
    %531 = llvm.add %524, %18 overflow<nsw> : i64
    %532 = llvm.icmp "slt" %531, %522 : i64
    llvm.cond_br %532, ^bb68(%531 : i64), ^bb69
  ^bb69:
    %533 = llvm.load %29 {alignment = 8 : i64} : !llvm.ptr -> f64
    %534 = llvm.fmul %37, %533 : f64
    %535 = llvm.fmul %37, %534 : f64
    %536 = llvm.sub %x_stride0, %410 overflow<nsw> : i64
    %537 = llvm.ashr %536, %16 : i64
    %538 = llvm.mul %537, %12 overflow<nsw> : i64
    %539 = llvm.add %538, %410 overflow<nsw> : i64
    %540 = llvm.intr.smax(%539, %410) : (i64, i64) -> i64
    %541 = llvm.icmp "slt" %410, %540 : i64
    llvm.cond_br %541, ^bb70(%410, %44, %44, %44, %44, %44, %44, %44, %44 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb71(%44, %44, %44, %44, %44, %44, %44, %44 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb70(%i_10: i64, %542: vector<4xf64>, %543: vector<4xf64>, %544: vector<4xf64>, %545: vector<4xf64>, %546: vector<4xf64>, %547: vector<4xf64>, %548: vector<4xf64>, %549: vector<4xf64>):
    %550 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %551 = llvm.load %550 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %552 = llvm.fmul %542, %551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %553 = llvm.add %i_10, %3 overflow<nsw> : i64
    %554 = llvm.getelementptr inbounds %x[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %555 = llvm.load %554 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %556 = llvm.fmul %543, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %557 = llvm.add %i_10, %8 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %x[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %559 = llvm.load %558 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %560 = llvm.fmul %544, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %561 = llvm.add %i_10, %9 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %x[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %564 = llvm.fmul %545, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %565 = llvm.add %i_10, %5 overflow<nsw> : i64
    %566 = llvm.getelementptr inbounds %x[%565] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %567 = llvm.load %566 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %568 = llvm.fmul %546, %567 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %569 = llvm.add %i_10, %13 overflow<nsw> : i64
    %570 = llvm.getelementptr inbounds %x[%569] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %571 = llvm.load %570 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %572 = llvm.fmul %547, %571 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %573 = llvm.add %i_10, %14 overflow<nsw> : i64
    %574 = llvm.getelementptr inbounds %x[%573] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %575 = llvm.load %574 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %576 = llvm.fmul %548, %575 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %577 = llvm.add %i_10, %15 overflow<nsw> : i64
    %578 = llvm.getelementptr inbounds %x[%577] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %579 = llvm.load %578 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %580 = llvm.fmul %549, %579 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %581 = llvm.add %i_10, %12 overflow<nsw> : i64
    %582 = llvm.icmp "slt" %581, %540 : i64
    llvm.cond_br %582, ^bb70(%581, %552, %556, %560, %564, %568, %572, %576, %580 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb71(%552, %556, %560, %564, %568, %572, %576, %580 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb71(%583: vector<4xf64>, %584: vector<4xf64>, %585: vector<4xf64>, %586: vector<4xf64>, %587: vector<4xf64>, %588: vector<4xf64>, %589: vector<4xf64>, %590: vector<4xf64>):
    %591 = llvm.fmul %583, %584 : vector<4xf64>
    %592 = llvm.fmul %585, %586 : vector<4xf64>
    %593 = llvm.fmul %587, %588 : vector<4xf64>
    %594 = llvm.fmul %589, %590 : vector<4xf64>
    %595 = llvm.fmul %591, %592 : vector<4xf64>
    %596 = llvm.fmul %593, %594 : vector<4xf64>
    %597 = llvm.fmul %595, %596 : vector<4xf64>
    %598 = llvm.icmp "slt" %540, %x_stride0 : i64
    llvm.cond_br %598, ^bb72(%540, %597 : i64, vector<4xf64>), ^bb73(%597 : vector<4xf64>)
  ^bb72(%i_11: i64, %599: vector<4xf64>):
    %600 = llvm.sub %x_stride0, %i_11 overflow<nsw> : i64
    %601 = llvm.intr.smin(%600, %3) : (i64, i64) -> i64
    %602 = llvm.intr.smax(%601, %2) : (i64, i64) -> i64
    %603 = llvm.trunc %602 : i64 to i32
    %604 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %605 = llvm.mlir.poison : vector<4xi32>
    %606 = llvm.insertelement %603, %605[%2 : i64] : vector<4xi32>
    %607 = llvm.shufflevector %606, %605 [0, 0, 0, 0] : vector<4xi32>
    %608 = llvm.icmp "slt" %604, %607 : vector<4xi32>
    %609 = llvm.getelementptr inbounds %x[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %610 = llvm.intr.masked.load %609, %608, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %611 = llvm.fmul %599, %610 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %612 = llvm.select %608, %611, %599 : vector<4xi1>, vector<4xf64>
    %613 = llvm.add %i_11, %3 overflow<nsw> : i64
    %614 = llvm.icmp "slt" %613, %x_stride0 : i64
    llvm.cond_br %614, ^bb72(%613, %612 : i64, vector<4xf64>), ^bb73(%612 : vector<4xf64>)
  ^bb73(%615: vector<4xf64>):
    %616 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %617 = "llvm.intr.vector.reduce.fmul"(%616, %615) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %618 = llvm.fmul %535, %617 : f64
    llvm.store %618, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%49) : (!llvm.ptr) -> ()
    llvm.return %35 : i32
  ^bb74(%619: i32):
    llvm.return %619 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %620: i64, %621: i1, %622: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %623 = llvm.mlir.constant(0) : i64
    %624 = llvm.mlir.constant(8192) : i64
    %625 = llvm.mlir.constant(4) : i64
    %626 = llvm.mlir.constant(1) : i64
    %627 = llvm.mlir.constant(0 : i32) : i32
    %628 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %629 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %629, ^bb1(%begin : i64), ^bb7
  ^bb1(%630: i64):
    %i_strip = llvm.mul %630, %624 overflow<nsw> : i64
    llvm.br ^bb2(%623 : i64)
  ^bb2(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    llvm.cond_br %621, ^bb3, ^bb4
  ^bb3:
    %631 = llvm.getelementptr inbounds %622[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %628, %631 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %632 = llvm.getelementptr inbounds %622[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %628, %632 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %633 = llvm.add %i_12, %625 overflow<nsw> : i64
    %634 = llvm.icmp "slt" %633, %624 : i64
    llvm.cond_br %634, ^bb2(%633 : i64), ^bb6
  ^bb6:
    %635 = llvm.add %630, %626 overflow<nsw> : i64
    %636 = llvm.icmp "slt" %635, %end : i64
    llvm.cond_br %636, ^bb1(%635 : i64), ^bb7
  ^bb7:
    llvm.return %627 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %637 = llvm.mlir.constant(8) : i64
    %638 = llvm.mlir.constant(16) : i64
    %639 = llvm.mlir.constant(24) : i64
    %640 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %641 = llvm.getelementptr inbounds %context[%637] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %642 = llvm.load %641 {alignment = 8 : i64} : !llvm.ptr -> i1
    %643 = llvm.getelementptr inbounds %context[%638] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %644 = llvm.load %643 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %645 = llvm.getelementptr inbounds %context[%639] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %646 = llvm.load %645 {alignment = 8 : i64} : !llvm.ptr -> i64
    %647 = llvm.call @program.parallel0(%begin_1, %end_1, %640, %642, %644, %646) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %647 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %648: i64, %649: f64, %650: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %651 = llvm.mlir.constant(0) : i64
    %652 = llvm.mlir.constant(8192) : i64
    %653 = llvm.mlir.constant(4) : i64
    %654 = llvm.mlir.constant(1) : i64
    %655 = llvm.mlir.constant(0 : i32) : i32
    %656 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %656, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%657: i64):
    %i_strip_1 = llvm.mul %657, %652 overflow<nsw> : i64
    %658 = llvm.mlir.poison : vector<4xf64>
    %659 = llvm.insertelement %649, %658[%651 : i64] : vector<4xf64>
    %660 = llvm.shufflevector %659, %658 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%651 : i64)
  ^bb2(%i_14: i64):
    %i_15 = llvm.add %i_strip_1, %i_14 overflow<nsw> : i64
    %661 = llvm.getelementptr inbounds %650[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %662 = llvm.load %661 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %663 = llvm.fdiv %662, %660 : vector<4xf64>
    llvm.store %663, %661 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %664 = llvm.add %i_14, %653 overflow<nsw> : i64
    %665 = llvm.icmp "slt" %664, %652 : i64
    llvm.cond_br %665, ^bb2(%664 : i64), ^bb3
  ^bb3:
    %666 = llvm.add %657, %654 overflow<nsw> : i64
    %667 = llvm.icmp "slt" %666, %end_2 : i64
    llvm.cond_br %667, ^bb1(%666 : i64), ^bb4
  ^bb4:
    llvm.return %655 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %668 = llvm.mlir.constant(8) : i64
    %669 = llvm.mlir.constant(16) : i64
    %670 = llvm.mlir.constant(24) : i64
    %671 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %672 = llvm.getelementptr inbounds %context_1[%668] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %673 = llvm.load %672 {alignment = 8 : i64} : !llvm.ptr -> f64
    %674 = llvm.getelementptr inbounds %context_1[%669] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %675 = llvm.load %674 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %676 = llvm.getelementptr inbounds %context_1[%670] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %677 = llvm.load %676 {alignment = 8 : i64} : !llvm.ptr -> i64
    %678 = llvm.call @program.parallel1(%begin_3, %end_3, %671, %673, %675, %677) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %678 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %679: i64, %680: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64) -> i32 attributes {no_unwind, no_inline} {
    %681 = llvm.mlir.constant(0) : i64
    %682 = llvm.mlir.constant(8192) : i64
    %683 = llvm.mlir.constant(4) : i64
    %684 = llvm.mlir.constant(1) : i64
    %685 = llvm.mlir.constant(0 : i32) : i32
    %686 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %687 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %687, ^bb1(%begin_4 : i64), ^bb7
  ^bb1(%688: i64):
    %i_strip_2 = llvm.mul %688, %682 overflow<nsw> : i64
    llvm.br ^bb2(%681 : i64)
  ^bb2(%i_16: i64):
    %i_17 = llvm.add %i_strip_2, %i_16 overflow<nsw> : i64
    llvm.cond_br %680, ^bb3, ^bb4
  ^bb3:
    %689 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %686, %689 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %690 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %686, %690 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %691 = llvm.add %i_16, %683 overflow<nsw> : i64
    %692 = llvm.icmp "slt" %691, %682 : i64
    llvm.cond_br %692, ^bb2(%691 : i64), ^bb6
  ^bb6:
    %693 = llvm.add %688, %684 overflow<nsw> : i64
    %694 = llvm.icmp "slt" %693, %end_4 : i64
    llvm.cond_br %694, ^bb1(%693 : i64), ^bb7
  ^bb7:
    llvm.return %685 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %695 = llvm.mlir.constant(8) : i64
    %696 = llvm.mlir.constant(16) : i64
    %697 = llvm.mlir.constant(24) : i64
    %698 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %699 = llvm.getelementptr inbounds %context_2[%695] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %700 = llvm.load %699 {alignment = 8 : i64} : !llvm.ptr -> i1
    %701 = llvm.getelementptr inbounds %context_2[%696] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %703 = llvm.getelementptr inbounds %context_2[%697] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %704 = llvm.load %703 {alignment = 8 : i64} : !llvm.ptr -> i64
    %705 = llvm.call @program.parallel2(%begin_5, %end_5, %698, %700, %702, %704) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %705 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %706: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64, %707: vector<4xf64>) -> i32 attributes {no_unwind, no_inline} {
    %708 = llvm.mlir.constant(0) : i64
    %709 = llvm.mlir.constant(8192) : i64
    %710 = llvm.mlir.constant(4) : i64
    %711 = llvm.mlir.constant(1) : i64
    %712 = llvm.mlir.constant(0 : i32) : i32
    %713 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %713, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%714: i64):
    %i_strip_3 = llvm.mul %714, %709 overflow<nsw> : i64
    llvm.br ^bb2(%708 : i64)
  ^bb2(%i_18: i64):
    %i_19 = llvm.add %i_strip_3, %i_18 overflow<nsw> : i64
    %715 = llvm.getelementptr inbounds %out1_2[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %716 = llvm.load %715 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %717 = llvm.fdiv %716, %707 : vector<4xf64>
    llvm.store %717, %715 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %718 = llvm.add %i_18, %710 overflow<nsw> : i64
    %719 = llvm.icmp "slt" %718, %709 : i64
    llvm.cond_br %719, ^bb2(%718 : i64), ^bb3
  ^bb3:
    %720 = llvm.add %714, %711 overflow<nsw> : i64
    %721 = llvm.icmp "slt" %720, %end_6 : i64
    llvm.cond_br %721, ^bb1(%720 : i64), ^bb4
  ^bb4:
    llvm.return %712 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %722 = llvm.mlir.constant(8) : i64
    %723 = llvm.mlir.constant(16) : i64
    %724 = llvm.mlir.constant(24) : i64
    %725 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %726 = llvm.getelementptr inbounds %context_3[%722] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %727 = llvm.load %726 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %728 = llvm.getelementptr inbounds %context_3[%723] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %729 = llvm.load %728 {alignment = 8 : i64} : !llvm.ptr -> i64
    %730 = llvm.getelementptr inbounds %context_3[%724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %731 = llvm.load %730 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %732 = llvm.call @program.parallel3(%begin_7, %end_7, %725, %727, %729, %731) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.return %732 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %733: i64, %734: i64, %735: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %736: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %737 = llvm.mlir.constant(0) : i64
    %738 = llvm.mlir.constant(1) : i64
    %739 = llvm.mlir.constant(32768) : i64
    %740 = llvm.mlir.constant(32) : i64
    %741 = llvm.mlir.constant(4) : i64
    %742 = llvm.mlir.constant(8) : i64
    %743 = llvm.mlir.constant(12) : i64
    %744 = llvm.mlir.constant(16) : i64
    %745 = llvm.mlir.constant(20) : i64
    %746 = llvm.mlir.constant(24) : i64
    %747 = llvm.mlir.constant(28) : i64
    %748 = llvm.mlir.constant(0 : i32) : i32
    %749 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %750 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %751 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %752 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %752, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%753: i64):
    %754 = llvm.mul %753, %734 : i64
    %755 = llvm.add %737, %754 : i64
    %756 = llvm.add %755, %734 : i64
    %757 = llvm.intr.smin(%756, %735) : (i64, i64) -> i64
    %758 = llvm.icmp "slt" %755, %757 : i64
    llvm.cond_br %758, ^bb2(%755, %749 : i64, f64), ^bb5(%749 : f64)
  ^bb2(%i_strip_4: i64, %759: f64):
    llvm.br ^bb3(%737, %750, %750, %750, %750, %750, %750, %750, %750 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_20: i64, %760: vector<4xf64>, %761: vector<4xf64>, %762: vector<4xf64>, %763: vector<4xf64>, %764: vector<4xf64>, %765: vector<4xf64>, %766: vector<4xf64>, %767: vector<4xf64>):
    %i_21 = llvm.add %i_strip_4, %i_20 overflow<nsw> : i64
    %768 = llvm.getelementptr inbounds %x_1[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %769 = llvm.load %768 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %770 = llvm.fmul %760, %769 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %771 = llvm.add %i_21, %741 overflow<nsw> : i64
    %772 = llvm.getelementptr inbounds %x_1[%771] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %773 = llvm.load %772 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %774 = llvm.fmul %761, %773 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %775 = llvm.add %i_21, %742 overflow<nsw> : i64
    %776 = llvm.getelementptr inbounds %x_1[%775] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %777 = llvm.load %776 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %778 = llvm.fmul %762, %777 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %779 = llvm.add %i_21, %743 overflow<nsw> : i64
    %780 = llvm.getelementptr inbounds %x_1[%779] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %781 = llvm.load %780 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %782 = llvm.fmul %763, %781 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %783 = llvm.add %i_21, %744 overflow<nsw> : i64
    %784 = llvm.getelementptr inbounds %x_1[%783] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %785 = llvm.load %784 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %786 = llvm.fmul %764, %785 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %787 = llvm.add %i_21, %745 overflow<nsw> : i64
    %788 = llvm.getelementptr inbounds %x_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %789 = llvm.load %788 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %790 = llvm.fmul %765, %789 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %791 = llvm.add %i_21, %746 overflow<nsw> : i64
    %792 = llvm.getelementptr inbounds %x_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %793 = llvm.load %792 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %794 = llvm.fmul %766, %793 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %795 = llvm.add %i_21, %747 overflow<nsw> : i64
    %796 = llvm.getelementptr inbounds %x_1[%795] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %797 = llvm.load %796 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %798 = llvm.fmul %767, %797 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %799 = llvm.add %i_20, %740 overflow<nsw> : i64
    %800 = llvm.icmp "slt" %799, %739 : i64
    llvm.cond_br %800, ^bb3(%799, %770, %774, %778, %782, %786, %790, %794, %798 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%770, %774, %778, %782, %786, %790, %794, %798 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%801: vector<4xf64>, %802: vector<4xf64>, %803: vector<4xf64>, %804: vector<4xf64>, %805: vector<4xf64>, %806: vector<4xf64>, %807: vector<4xf64>, %808: vector<4xf64>):
    %809 = llvm.fmul %801, %802 : vector<4xf64>
    %810 = llvm.fmul %803, %804 : vector<4xf64>
    %811 = llvm.fmul %805, %806 : vector<4xf64>
    %812 = llvm.fmul %807, %808 : vector<4xf64>
    %813 = llvm.fmul %809, %810 : vector<4xf64>
    %814 = llvm.fmul %811, %812 : vector<4xf64>
    %815 = llvm.fmul %813, %814 : vector<4xf64>
    %816 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %817 = "llvm.intr.vector.reduce.fmul"(%816, %815) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %818 = llvm.fmul %751, %817 : f64
    %819 = llvm.fmul %759, %818 : f64
    %820 = llvm.add %i_strip_4, %739 overflow<nsw> : i64
    %821 = llvm.icmp "slt" %820, %757 : i64
    llvm.cond_br %821, ^bb2(%820, %819 : i64, f64), ^bb5(%819 : f64)
  ^bb5(%822: f64):
    %823 = llvm.getelementptr inbounds %736[%753] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %822, %823 {alignment = 8 : i64} : f64, !llvm.ptr
    %824 = llvm.add %753, %738 overflow<nsw> : i64
    %825 = llvm.icmp "slt" %824, %end_8 : i64
    llvm.cond_br %825, ^bb1(%824 : i64), ^bb6
  ^bb6:
    llvm.return %748 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %826 = llvm.mlir.constant(8) : i64
    %827 = llvm.mlir.constant(16) : i64
    %828 = llvm.mlir.constant(24) : i64
    %829 = llvm.mlir.constant(32) : i64
    %830 = llvm.mlir.constant(40) : i64
    %831 = llvm.mlir.constant(48) : i64
    %832 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %833 = llvm.getelementptr inbounds %context_4[%826] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %834 = llvm.load %833 {alignment = 8 : i64} : !llvm.ptr -> i64
    %835 = llvm.getelementptr inbounds %context_4[%827] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %836 = llvm.load %835 {alignment = 8 : i64} : !llvm.ptr -> i64
    %837 = llvm.getelementptr inbounds %context_4[%828] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %838 = llvm.load %837 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %839 = llvm.getelementptr inbounds %context_4[%829] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %840 = llvm.load %839 {alignment = 8 : i64} : !llvm.ptr -> i64
    %841 = llvm.getelementptr inbounds %context_4[%830] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %842 = llvm.load %841 {alignment = 8 : i64} : !llvm.ptr -> i64
    %843 = llvm.getelementptr inbounds %context_4[%831] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %844 = llvm.load %843 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %845 = llvm.call @program.parallel4(%begin_9, %end_9, %832, %834, %836, %838, %840, %842, %844) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %845 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %846 = llvm.mlir.constant(0) : i64
    %847 = llvm.mlir.constant(1) : i64
    %848 = llvm.mlir.constant(2 : i32) : i32
    %849 = llvm.mlir.constant(3 : i32) : i32
    %850 = llvm.mlir.constant(2) : i64
    %851 = llvm.mlir.constant(0 : i32) : i32
    %852 = llvm.icmp "slt" %846, %x_stride0_6 : i64
    %853 = llvm.icmp "slt" %846, %x_size0_2 : i64
    llvm.cond_br %852, ^bb1, ^bb3(%848 : i32)
  ^bb1:
    llvm.cond_br %853, ^bb2, ^bb3(%849 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %854 = llvm.getelementptr inbounds %extents[%847] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %854 {alignment = 8 : i64} : i64, !llvm.ptr
    %855 = llvm.getelementptr inbounds %extents[%850] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %855 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %851 : i32
  ^bb3(%856: i32):
    llvm.return %856 : i32
  }
}
