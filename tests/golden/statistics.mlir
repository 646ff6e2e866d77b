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
    %13 = arith.constant 1048064 : index
    %14 = arith.constant 1048576 : index
    %15 = memref.dim %x, %c0 : memref<?x?xf64>
    %16 = memref.dim %x, %c1 : memref<?x?xf64>
    %17 = arith.muli %15, %16 : index
    %18 = arith.index_cast %17 : index to i64
    %19 = arith.index_cast %15 : index to i64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%16], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%15], strides: [1] : memref<?xf64> to memref<?xf64>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%15], strides: [1] : memref<?xi64> to memref<?xi64>
    %20 = memref.alloc(%16) {alignment = 64 : i64} : memref<1x?xf64>
    %21 = arith.sitofp %18 : i64 to f64
    %22 = arith.sitofp %19 : i64 to f64
    %23 = arith.shrsi %16, %c13 : index
    %24 = arith.muli %23, %c8192 overflow<nsw> : index
    %25 = arith.maxsi %24, %c0 : index
    %26 = arith.constant 0 : index
    %27 = arith.maxsi %25, %26 : index
    %28 = arith.constant 8191 : index
    %29 = arith.addi %27, %28 : index
    %30 = arith.constant 8192 : index
    %31 = arith.divui %29, %30 : index
    %32 = arith.constant 6145 : index
    %33 = arith.muli %31, %32 : index
    %34 = arith.constant 32768 : index
    %35 = arith.cmpi sge, %33, %34 : index
    %36 = memref.dim %20, %c1 : memref<1x?xf64>
    %37 = arith.muli %36, %c8 : index
    %38 = arith.cmpi ugt, %37, %9 : index
    %39 = "memref.extract_aligned_pointer_as_index"(%20) : (memref<1x?xf64>) -> index
    %40 = arith.andi %39, %10 : index
    %41 = arith.cmpi eq, %40, %c0 : index
    %42 = arith.andi %38, %41 : i1
    "omp.parallel"(%35) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %25, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %43 = arith.addi %i_strip, %c0 : index
          %44 = memref.dim %20, %c1 : memref<1x?xf64>
          %45 = arith.muli %c0, %44 : index
          %46 = arith.addi %45, %43 : index
          %47 = "memref.extract_aligned_pointer_as_index"(%20) : (memref<1x?xf64>) -> index
          %48 = arith.muli %46, %c8 : index
          %49 = arith.addi %47, %48 : index
          %50 = arith.subi %c0, %49 : index
          %51 = arith.andi %50, %11 : index
          %52 = arith.shrui %51, %12 : index
          %53 = arith.subi %c8192, %c0 : index
          %54 = arith.cmpi sge, %53, %c4 : index
          %55 = arith.andi %42, %54 : i1
          %56 = arith.select %55, %52, %c0 : index
          %57 = arith.subi %c4, %56 : index
          %58 = arith.andi %57, %12 : index
          %59 = arith.subi %c8192, %c4 : index
          %60 = arith.cmpi ugt, %56, %c0 : index
          scf.if %60 {
            %61 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %20[%c0, %61], write, locality<3>, data : memref<1x?xf64>
          }
          %62 = arith.addi %c0, %56 : index
          %63 = arith.subi %c8192, %58 : index
          scf.for %i = %62 to %63 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %42 {
              vector.store %2, %20[%c0, %i_1] {alignment = 32 : i64, nontemporal = true} : memref<1x?xf64>, vector<4xf64>
            } else {
              vector.store %2, %20[%c0, %i_1] : memref<1x?xf64>, vector<4xf64>
            }
          }
          scf.if %60 {
            scf.for %64 = %c0 to %c2 step %c1 {
              %65 = arith.cmpi eq, %64, %c0 : index
              %66 = arith.select %65, %c0, %59 : index
              %i_2 = arith.addi %i_strip, %66 overflow<nsw> : index
              %67 = arith.select %65, %c0, %56 : index
              %68 = arith.select %65, %56, %c4 : index
              %69 = memref.alloca() : memref<4xf64>
              vector.store %2, %69[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %70 = %67 to %68 step %c1 {
                %71 = memref.load %69[%70] : memref<4xf64>
                %72 = arith.addi %i_2, %70 : index
                memref.store %71, %20[%c0, %72] : memref<1x?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %73 = arith.subi %16, %25 overflow<nsw> : index
    %74 = arith.shrsi %73, %c2 : index
    %75 = arith.muli %74, %c4 overflow<nsw> : index
    %76 = arith.addi %75, %25 overflow<nsw> : index
    %77 = arith.maxsi %76, %25 : index
    %78 = arith.subi %16, %77 overflow<nsw> : index
    %79 = vector.create_mask %78 : vector<4xi1>
    scf.for %i_3 = %25 to %77 step %c4 {
      vector.store %2, %20[%c0, %i_3] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_4 = %77 to %16 step %c4 {
      vector.maskedstore %20[%c0, %i_4], %79, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %80 = arith.shrsi %16, %c4 : index
    %81 = arith.muli %80, %c16 overflow<nsw> : index
    %82 = scf.for %i_5 = %c0 to %15 step %c1 iter_args(%83 = %0) -> (f64) {
      %84, %85 = scf.for %j = %c0 to %81 step %c512 iter_args(%86 = %3, %87 = %2) -> (vector<4xf64>, vector<4xf64>) {
        %88 = arith.addi %j, %c512 overflow<nsw> : index
        %89 = arith.minsi %88, %81 : index
        %90, %91, %92, %93 = scf.for %j_1 = %j to %89 step %c16 iter_args(%94 = %3, %95 = %3, %96 = %3, %97 = %3) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %98 = vector.load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
          %99 = arith.addf %94, %98 fastmath<reassoc,contract> : vector<4xf64>
          %100 = vector.load %20[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %101 = arith.addf %100, %98 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %101, %20[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %102 = arith.addi %j_1, %c4 overflow<nsw> : index
          %103 = vector.load %x[%i_5, %102] : memref<?x?xf64>, vector<4xf64>
          %104 = arith.addf %95, %103 fastmath<reassoc,contract> : vector<4xf64>
          %105 = vector.load %20[%c0, %102] : memref<1x?xf64>, vector<4xf64>
          %106 = arith.addf %105, %103 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %106, %20[%c0, %102] : memref<1x?xf64>, vector<4xf64>
          %107 = arith.addi %j_1, %c8 overflow<nsw> : index
          %108 = vector.load %x[%i_5, %107] : memref<?x?xf64>, vector<4xf64>
          %109 = arith.addf %96, %108 fastmath<reassoc,contract> : vector<4xf64>
          %110 = vector.load %20[%c0, %107] : memref<1x?xf64>, vector<4xf64>
          %111 = arith.addf %110, %108 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %111, %20[%c0, %107] : memref<1x?xf64>, vector<4xf64>
          %112 = arith.addi %j_1, %c12 overflow<nsw> : index
          %113 = vector.load %x[%i_5, %112] : memref<?x?xf64>, vector<4xf64>
          %114 = arith.addf %97, %113 fastmath<reassoc,contract> : vector<4xf64>
          %115 = vector.load %20[%c0, %112] : memref<1x?xf64>, vector<4xf64>
          %116 = arith.addf %115, %113 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %116, %20[%c0, %112] : memref<1x?xf64>, vector<4xf64>
          scf.yield %99, %104, %109, %114 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %117 = arith.addf %90, %91 : vector<4xf64>
        %118 = arith.addf %92, %93 : vector<4xf64>
        %119 = arith.addf %117, %118 : vector<4xf64>
        %120 = arith.subf %119, %87 : vector<4xf64>
        %121 = arith.addf %86, %120 : vector<4xf64>
        %122 = arith.subf %121, %86 : vector<4xf64>
        %123 = arith.subf %122, %120 : vector<4xf64>
        %124 = arith.cmpf uno, %123, %123 : vector<4xf64>
        %125 = arith.select %124, %2, %123 : vector<4xi1>, vector<4xf64>
        scf.yield %121, %125 : vector<4xf64>, vector<4xf64>
      }
      %126 = arith.subf %3, %85 : vector<4xf64>
      %127 = scf.for %j_2 = %81 to %16 step %c4 iter_args(%128 = %126) -> (vector<4xf64>) {
        %129 = arith.subi %16, %j_2 overflow<nsw> : index
        %130 = vector.create_mask %129 : vector<4xi1>
        %131 = vector.maskedload %x[%i_5, %j_2], %130, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %132 = arith.addf %128, %131 fastmath<reassoc,contract> : vector<4xf64>
        %133 = vector.maskedload %20[%c0, %j_2], %130, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %134 = arith.addf %133, %131 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %20[%c0, %j_2], %130, %134 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %135 = arith.select %130, %132, %128 : vector<4xi1>, vector<4xf64>
        scf.yield %135 : vector<4xf64>
      }
      %136 = arith.addf %84, %127 : vector<4xf64>
      %137 = vector.reduction <add>, %136 fastmath<reassoc> : vector<4xf64> into f64
      %138 = arith.addf %83, %137 : f64
      scf.yield %138 : f64
    }
    %139 = arith.divf %82, %21 : f64
    memref.store %139, %out0[] : memref<f64>
    %140 = arith.constant 0 : index
    %141 = arith.maxsi %25, %140 : index
    %142 = arith.constant 8191 : index
    %143 = arith.addi %141, %142 : index
    %144 = arith.constant 8192 : index
    %145 = arith.divui %143, %144 : index
    %146 = arith.constant 18434 : index
    %147 = arith.muli %145, %146 : index
    %148 = arith.constant 32768 : index
    %149 = arith.cmpi sge, %147, %148 : index
    "omp.parallel"(%149) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %25, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %150 = vector.broadcast %22 : f64 to vector<4xf64>
          scf.for %i_6 = %c0 to %c8192 step %c4 {
            %i_7 = arith.addi %i_strip_1, %i_6 overflow<nsw> : index
            %151 = vector.load %20[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
            %152 = arith.divf %151, %150 : vector<4xf64>
            vector.store %152, %20[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %153 = vector.broadcast %22 : f64 to vector<4xf64>
    scf.for %i_8 = %25 to %77 step %c4 {
      %154 = vector.load %20[%c0, %i_8] : memref<1x?xf64>, vector<4xf64>
      %155 = arith.divf %154, %153 : vector<4xf64>
      vector.store %155, %20[%c0, %i_8] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_9 = %77 to %16 step %c4 {
      %156 = vector.maskedload %20[%c0, %i_9], %79, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %157 = arith.divf %156, %153 : vector<4xf64>
      vector.maskedstore %20[%c0, %i_9], %79, %157 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %158 = arith.constant 0 : index
    %159 = arith.maxsi %25, %158 : index
    %160 = arith.constant 8191 : index
    %161 = arith.addi %159, %160 : index
    %162 = arith.constant 8192 : index
    %163 = arith.divui %161, %162 : index
    %164 = arith.constant 6145 : index
    %165 = arith.muli %163, %164 : index
    %166 = arith.constant 32768 : index
    %167 = arith.cmpi sge, %165, %166 : index
    %168 = arith.muli %16, %c8 : index
    %169 = arith.cmpi ugt, %168, %9 : index
    %170 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %171 = arith.andi %170, %10 : index
    %172 = arith.cmpi eq, %171, %c0 : index
    %173 = arith.andi %169, %172 : i1
    "omp.parallel"(%167) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %25, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          %174 = arith.addi %i_strip_2, %c0 : index
          %175 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
          %176 = arith.muli %174, %c8 : index
          %177 = arith.addi %175, %176 : index
          %178 = arith.subi %c0, %177 : index
          %179 = arith.andi %178, %11 : index
          %180 = arith.shrui %179, %12 : index
          %181 = arith.subi %c8192, %c0 : index
          %182 = arith.cmpi sge, %181, %c4 : index
          %183 = arith.andi %173, %182 : i1
          %184 = arith.select %183, %180, %c0 : index
          %185 = arith.subi %c4, %184 : index
          %186 = arith.andi %185, %12 : index
          %187 = arith.subi %c8192, %c4 : index
          %188 = arith.cmpi ugt, %184, %c0 : index
          scf.if %188 {
            %189 = arith.addi %i_strip_2, %c8192 : index
            memref.prefetch %out1_1[%189], write, locality<3>, data : memref<?xf64>
          }
          %190 = arith.addi %c0, %184 : index
          %191 = arith.subi %c8192, %186 : index
          scf.for %i_10 = %190 to %191 step %c4 {
            %i_11 = arith.addi %i_strip_2, %i_10 overflow<nsw> : index
            scf.if %173 {
              vector.store %2, %out1_1[%i_11] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %2, %out1_1[%i_11] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %188 {
            scf.for %192 = %c0 to %c2 step %c1 {
              %193 = arith.cmpi eq, %192, %c0 : index
              %194 = arith.select %193, %c0, %187 : index
              %i_12 = arith.addi %i_strip_2, %194 overflow<nsw> : index
              %195 = arith.select %193, %c0, %184 : index
              %196 = arith.select %193, %184, %c4 : index
              %197 = memref.alloca() : memref<4xf64>
              vector.store %2, %197[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %198 = %195 to %196 step %c1 {
                %199 = memref.load %197[%198] : memref<4xf64>
                %200 = arith.addi %i_12, %198 : index
                memref.store %199, %out1_1[%200] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_13 = %25 to %77 step %c4 {
      vector.store %2, %out1_1[%i_13] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_14 = %77 to %16 step %c4 {
      vector.maskedstore %out1_1[%i_14], %79, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %201 = arith.shrsi %16, %c2 : index
    %202 = arith.muli %201, %c4 overflow<nsw> : index
    %203 = arith.subi %16, %202 overflow<nsw> : index
    %204 = vector.create_mask %203 : vector<4xi1>
    scf.for %i_15 = %c0 to %15 step %c1 {
      %205 = vector.step : vector<4xindex>
      %206, %207, %208 = scf.for %j_3 = %c0 to %202 step %c4 iter_args(%209 = %4, %210 = %5, %211 = %6) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %212 = vector.load %x[%i_15, %j_3] : memref<?x?xf64>, vector<4xf64>
        %213 = vector.load %20[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %214 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %215 = arith.subf %212, %213 : vector<4xf64>
        %216 = arith.mulf %215, %215 fastmath<contract> : vector<4xf64>
        %217 = arith.addf %214, %216 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %217, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %218 = arith.maximumf %212, %209 fastmath<nsz> : vector<4xf64>
        %219 = arith.cmpf olt, %212, %210 : vector<4xf64>
        %220 = arith.cmpf uno, %212, %212 : vector<4xf64>
        %221 = arith.cmpf ord, %210, %210 : vector<4xf64>
        %222 = arith.andi %220, %221 : vector<4xi1>
        %223 = arith.ori %219, %222 : vector<4xi1>
        %224 = vector.broadcast %j_3 : index to vector<4xindex>
        %225 = arith.addi %224, %205 : vector<4xindex>
        %226 = arith.index_cast %225 : vector<4xindex> to vector<4xi64>
        %227 = arith.select %223, %212, %210 : vector<4xi1>, vector<4xf64>
        %228 = arith.select %223, %226, %211 : vector<4xi1>, vector<4xi64>
        scf.yield %218, %227, %228 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %229 = arith.cmpi slt, %202, %16 : index
      %230, %231, %232 = scf.if %229 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %233 = vector.maskedload %x[%i_15, %202], %204, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %234 = vector.maskedload %20[%c0, %202], %204, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %235 = vector.maskedload %out1_1[%202], %204, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %236 = arith.subf %233, %234 : vector<4xf64>
        %237 = arith.mulf %236, %236 fastmath<contract> : vector<4xf64>
        %238 = arith.addf %235, %237 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%202], %204, %238 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %239 = arith.maximumf %233, %206 fastmath<nsz> : vector<4xf64>
        %240 = arith.cmpf olt, %233, %207 : vector<4xf64>
        %241 = arith.cmpf uno, %233, %233 : vector<4xf64>
        %242 = arith.cmpf ord, %207, %207 : vector<4xf64>
        %243 = arith.andi %241, %242 : vector<4xi1>
        %244 = arith.ori %240, %243 : vector<4xi1>
        %245 = vector.broadcast %202 : index to vector<4xindex>
        %246 = arith.addi %245, %205 : vector<4xindex>
        %247 = arith.index_cast %246 : vector<4xindex> to vector<4xi64>
        %248 = arith.select %244, %233, %207 : vector<4xi1>, vector<4xf64>
        %249 = arith.select %244, %247, %208 : vector<4xi1>, vector<4xi64>
        %250 = arith.select %204, %239, %206 : vector<4xi1>, vector<4xf64>
        %251 = arith.select %204, %248, %207 : vector<4xi1>, vector<4xf64>
        %252 = arith.select %204, %249, %208 : vector<4xi1>, vector<4xi64>
        scf.yield %250, %251, %252 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %206, %207, %208 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %253 = vector.reduction <maximumf>, %230 fastmath<nsz> : vector<4xf64> into f64
      %254 = vector.reduction <minimumf>, %231 : vector<4xf64> into f64
      %255 = vector.broadcast %254 : f64 to vector<4xf64>
      %256 = arith.cmpf oeq, %231, %255 : vector<4xf64>
      %257 = arith.cmpf uno, %231, %231 : vector<4xf64>
      %258 = arith.ori %256, %257 : vector<4xi1>
      %259 = arith.select %258, %232, %7 : vector<4xi1>, vector<4xi64>
      %260 = vector.reduction <minsi>, %259 : vector<4xi64> into i64
      memref.store %253, %out2_1[%i_15] : memref<?xf64>
      memref.store %260, %out3_1[%i_15] : memref<?xi64>
    }
    %261 = arith.constant 0 : index
    %262 = arith.maxsi %25, %261 : index
    %263 = arith.constant 8191 : index
    %264 = arith.addi %262, %263 : index
    %265 = arith.constant 8192 : index
    %266 = arith.divui %264, %265 : index
    %267 = arith.constant 18433 : index
    %268 = arith.muli %266, %267 : index
    %269 = arith.constant 32768 : index
    %270 = arith.cmpi sge, %268, %269 : index
    "omp.parallel"(%270) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %25, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_3: index):
          scf.for %i_16 = %c0 to %c8192 step %c4 {
            %i_17 = arith.addi %i_strip_3, %i_16 overflow<nsw> : index
            %271 = vector.load %out1_1[%i_17] : memref<?xf64>, vector<4xf64>
            %272 = arith.divf %271, %153 : vector<4xf64>
            vector.store %272, %out1_1[%i_17] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    scf.for %i_18 = %25 to %77 step %c4 {
      %273 = vector.load %out1_1[%i_18] : memref<?xf64>, vector<4xf64>
      %274 = arith.divf %273, %153 : vector<4xf64>
      vector.store %274, %out1_1[%i_18] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_19 = %77 to %16 step %c4 {
      %275 = vector.maskedload %out1_1[%i_19], %79, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %276 = arith.divf %275, %153 : vector<4xf64>
      vector.maskedstore %out1_1[%i_19], %79, %276 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %277 = arith.shrsi %16, %c15 : index
    %278 = arith.muli %277, %c32768 overflow<nsw> : index
    %279 = arith.maxsi %278, %c0 : index
    %280 = arith.constant 0 : index
    %281 = arith.constant 1 : index
    %282 = arith.constant 1.000000e+00 : f64
    %283 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %282, %283[%280] : memref<64xf64>
    %284 = arith.subi %279, %c0 : index
    %285 = arith.ceildivsi %284, %c32768 : index
    %286 = arith.maxsi %285, %280 : index
    %287 = arith.constant 64 : index
    %288 = arith.ceildivsi %286, %287 : index
    %289 = arith.maxsi %288, %281 : index
    %290 = arith.ceildivsi %286, %289 : index
    %291 = arith.muli %289, %c32768 : index
    %292 = arith.constant 0 : index
    %293 = arith.maxsi %290, %292 : index
    %294 = arith.minsi %291, %279 : index
    %295 = arith.maxsi %294, %292 : index
    %296 = arith.constant 32767 : index
    %297 = arith.addi %295, %296 : index
    %298 = arith.constant 32768 : index
    %299 = arith.divui %297, %298 : index
    %300 = arith.constant 32779 : index
    %301 = arith.muli %299, %300 : index
    %302 = arith.constant 7 : index
    %303 = arith.addi %302, %301 : index
    %304 = arith.muli %293, %303 : index
    %305 = arith.constant 32768 : index
    %306 = arith.cmpi sge, %304, %305 : index
    %307 = arith.muli %16, %c8 : index
    %308 = arith.cmpi ugt, %307, %13 : index
    "omp.parallel"(%306) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%280, %290, %281) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%309: index):
          %310 = arith.muli %309, %291 : index
          %311 = arith.addi %c0, %310 : index
          %312 = arith.addi %311, %291 : index
          %313 = arith.minsi %312, %279 : index
          %314 = scf.for %i_strip_4 = %311 to %313 step %c32768 iter_args(%315 = %282) -> (f64) {
            %316, %317, %318, %319, %320, %321, %322, %323 = scf.for %i_20 = %c0 to %c32768 step %c32 iter_args(%324 = %8, %325 = %8, %326 = %8, %327 = %8, %328 = %8, %329 = %8, %330 = %8, %331 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %i_21 = arith.addi %i_strip_4, %i_20 overflow<nsw> : index
              %332 = vector.load %x[%c0, %i_21] : memref<?x?xf64>, vector<4xf64>
              %333 = arith.mulf %324, %332 fastmath<reassoc,contract> : vector<4xf64>
              %334 = arith.addi %i_21, %c4 overflow<nsw> : index
              %335 = vector.load %x[%c0, %334] : memref<?x?xf64>, vector<4xf64>
              %336 = arith.mulf %325, %335 fastmath<reassoc,contract> : vector<4xf64>
              %337 = arith.addi %i_21, %c8 overflow<nsw> : index
              %338 = vector.load %x[%c0, %337] : memref<?x?xf64>, vector<4xf64>
              %339 = arith.mulf %326, %338 fastmath<reassoc,contract> : vector<4xf64>
              %340 = arith.addi %i_21, %c12 overflow<nsw> : index
              %341 = vector.load %x[%c0, %340] : memref<?x?xf64>, vector<4xf64>
              %342 = arith.mulf %327, %341 fastmath<reassoc,contract> : vector<4xf64>
              %343 = arith.addi %i_21, %c16 overflow<nsw> : index
              %344 = vector.load %x[%c0, %343] : memref<?x?xf64>, vector<4xf64>
              %345 = arith.mulf %328, %344 fastmath<reassoc,contract> : vector<4xf64>
              %346 = arith.addi %i_21, %c20 overflow<nsw> : index
              %347 = vector.load %x[%c0, %346] : memref<?x?xf64>, vector<4xf64>
              %348 = arith.mulf %329, %347 fastmath<reassoc,contract> : vector<4xf64>
              %349 = arith.addi %i_21, %c24 overflow<nsw> : index
              %350 = vector.load %x[%c0, %349] : memref<?x?xf64>, vector<4xf64>
              %351 = arith.mulf %330, %350 fastmath<reassoc,contract> : vector<4xf64>
              %352 = arith.addi %i_21, %c28 overflow<nsw> : index
              %353 = vector.load %x[%c0, %352] : memref<?x?xf64>, vector<4xf64>
              %354 = arith.mulf %331, %353 fastmath<reassoc,contract> : vector<4xf64>
              scf.if %308 {
                %355 = arith.constant 640 : index
                %356 = arith.addi %i_21, %355 : index
                memref.prefetch %x[%c0, %356], read, locality<2>, data : memref<?x?xf64>
                %357 = arith.constant 192 : index
                %358 = arith.addi %i_21, %357 : index
                memref.prefetch %x[%c0, %358], read, locality<3>, data : memref<?x?xf64>
                %359 = arith.constant 640 : index
                %360 = arith.addi %337, %359 : index
                memref.prefetch %x[%c0, %360], read, locality<2>, data : memref<?x?xf64>
                %361 = arith.constant 192 : index
                %362 = arith.addi %337, %361 : index
                memref.prefetch %x[%c0, %362], read, locality<3>, data : memref<?x?xf64>
                %363 = arith.constant 640 : index
                %364 = arith.addi %343, %363 : index
                memref.prefetch %x[%c0, %364], read, locality<2>, data : memref<?x?xf64>
                %365 = arith.constant 192 : index
                %366 = arith.addi %343, %365 : index
                memref.prefetch %x[%c0, %366], read, locality<3>, data : memref<?x?xf64>
                %367 = arith.constant 640 : index
                %368 = arith.addi %349, %367 : index
                memref.prefetch %x[%c0, %368], read, locality<2>, data : memref<?x?xf64>
                %369 = arith.constant 192 : index
                %370 = arith.addi %349, %369 : index
                memref.prefetch %x[%c0, %370], read, locality<3>, data : memref<?x?xf64>
              }
              scf.yield %333, %336, %339, %342, %345, %348, %351, %354 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %371 = arith.mulf %316, %317 : vector<4xf64>
            %372 = arith.mulf %318, %319 : vector<4xf64>
            %373 = arith.mulf %320, %321 : vector<4xf64>
            %374 = arith.mulf %322, %323 : vector<4xf64>
            %375 = arith.mulf %371, %372 : vector<4xf64>
            %376 = arith.mulf %373, %374 : vector<4xf64>
            %377 = arith.mulf %375, %376 : vector<4xf64>
            %378 = vector.reduction <mul>, %377 fastmath<reassoc> : vector<4xf64> into f64
            %379 = arith.mulf %1, %378 : f64
            %380 = arith.mulf %315, %379 : f64
            scf.yield %380 : f64
          }
          memref.store %314, %283[%309] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %381 = arith.constant 1 : index
    %382 = arith.subi %290, %381 : index
    %383 = arith.constant 0 : index
    %384 = arith.constant 2 : index
    scf.for %385 = %383 to %382 step %384 {
      %386 = arith.addi %385, %381 : index
      %387 = memref.load %283[%385] : memref<64xf64>
      %388 = memref.load %283[%386] : memref<64xf64>
      %389 = arith.mulf %387, %388 : f64
      memref.store %389, %283[%385] : memref<64xf64>
    }
    %390 = arith.constant 2 : index
    %391 = arith.subi %290, %390 : index
    %392 = arith.constant 0 : index
    %393 = arith.constant 4 : index
    scf.for %394 = %392 to %391 step %393 {
      %395 = arith.addi %394, %390 : index
      %396 = memref.load %283[%394] : memref<64xf64>
      %397 = memref.load %283[%395] : memref<64xf64>
      %398 = arith.mulf %396, %397 : f64
      memref.store %398, %283[%394] : memref<64xf64>
    }
    %399 = arith.constant 4 : index
    %400 = arith.subi %290, %399 : index
    %401 = arith.constant 0 : index
    %402 = arith.constant 8 : index
    scf.for %403 = %401 to %400 step %402 {
      %404 = arith.addi %403, %399 : index
      %405 = memref.load %283[%403] : memref<64xf64>
      %406 = memref.load %283[%404] : memref<64xf64>
      %407 = arith.mulf %405, %406 : f64
      memref.store %407, %283[%403] : memref<64xf64>
    }
    %408 = arith.constant 8 : index
    %409 = arith.subi %290, %408 : index
    %410 = arith.constant 0 : index
    %411 = arith.constant 16 : index
    scf.for %412 = %410 to %409 step %411 {
      %413 = arith.addi %412, %408 : index
      %414 = memref.load %283[%412] : memref<64xf64>
      %415 = memref.load %283[%413] : memref<64xf64>
      %416 = arith.mulf %414, %415 : f64
      memref.store %416, %283[%412] : memref<64xf64>
    }
    %417 = arith.constant 16 : index
    %418 = arith.subi %290, %417 : index
    %419 = arith.constant 0 : index
    %420 = arith.constant 32 : index
    scf.for %421 = %419 to %418 step %420 {
      %422 = arith.addi %421, %417 : index
      %423 = memref.load %283[%421] : memref<64xf64>
      %424 = memref.load %283[%422] : memref<64xf64>
      %425 = arith.mulf %423, %424 : f64
      memref.store %425, %283[%421] : memref<64xf64>
    }
    %426 = arith.constant 32 : index
    %427 = arith.subi %290, %426 : index
    %428 = arith.constant 0 : index
    %429 = arith.constant 64 : index
    scf.for %430 = %428 to %427 step %429 {
      %431 = arith.addi %430, %426 : index
      %432 = memref.load %283[%430] : memref<64xf64>
      %433 = memref.load %283[%431] : memref<64xf64>
      %434 = arith.mulf %432, %433 : f64
      memref.store %434, %283[%430] : memref<64xf64>
    }
    %435 = memref.load %283[%280] : memref<64xf64>
    %436 = arith.mulf %1, %435 : f64
    %437 = arith.mulf %1, %436 : f64
    %438 = arith.subi %16, %279 overflow<nsw> : index
    %439 = arith.shrsi %438, %c5 : index
    %440 = arith.muli %439, %c32 overflow<nsw> : index
    %441 = arith.addi %440, %279 overflow<nsw> : index
    %442 = arith.maxsi %441, %279 : index
    %443 = arith.muli %16, %c8 : index
    %444 = arith.cmpi ugt, %443, %14 : index
    %445, %446, %447, %448, %449, %450, %451, %452 = scf.for %i_22 = %279 to %442 step %c32 iter_args(%453 = %8, %454 = %8, %455 = %8, %456 = %8, %457 = %8, %458 = %8, %459 = %8, %460 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %461 = vector.load %x[%c0, %i_22] : memref<?x?xf64>, vector<4xf64>
      %462 = arith.mulf %453, %461 fastmath<reassoc,contract> : vector<4xf64>
      %463 = arith.addi %i_22, %c4 overflow<nsw> : index
      %464 = vector.load %x[%c0, %463] : memref<?x?xf64>, vector<4xf64>
      %465 = arith.mulf %454, %464 fastmath<reassoc,contract> : vector<4xf64>
      %466 = arith.addi %i_22, %c8 overflow<nsw> : index
      %467 = vector.load %x[%c0, %466] : memref<?x?xf64>, vector<4xf64>
      %468 = arith.mulf %455, %467 fastmath<reassoc,contract> : vector<4xf64>
      %469 = arith.addi %i_22, %c12 overflow<nsw> : index
      %470 = vector.load %x[%c0, %469] : memref<?x?xf64>, vector<4xf64>
      %471 = arith.mulf %456, %470 fastmath<reassoc,contract> : vector<4xf64>
      %472 = arith.addi %i_22, %c16 overflow<nsw> : index
      %473 = vector.load %x[%c0, %472] : memref<?x?xf64>, vector<4xf64>
      %474 = arith.mulf %457, %473 fastmath<reassoc,contract> : vector<4xf64>
      %475 = arith.addi %i_22, %c20 overflow<nsw> : index
      %476 = vector.load %x[%c0, %475] : memref<?x?xf64>, vector<4xf64>
      %477 = arith.mulf %458, %476 fastmath<reassoc,contract> : vector<4xf64>
      %478 = arith.addi %i_22, %c24 overflow<nsw> : index
      %479 = vector.load %x[%c0, %478] : memref<?x?xf64>, vector<4xf64>
      %480 = arith.mulf %459, %479 fastmath<reassoc,contract> : vector<4xf64>
      %481 = arith.addi %i_22, %c28 overflow<nsw> : index
      %482 = vector.load %x[%c0, %481] : memref<?x?xf64>, vector<4xf64>
      %483 = arith.mulf %460, %482 fastmath<reassoc,contract> : vector<4xf64>
      scf.if %444 {
        %484 = arith.constant 640 : index
        %485 = arith.addi %i_22, %484 : index
        memref.prefetch %x[%c0, %485], read, locality<2>, data : memref<?x?xf64>
        %486 = arith.constant 192 : index
        %487 = arith.addi %i_22, %486 : index
        memref.prefetch %x[%c0, %487], read, locality<3>, data : memref<?x?xf64>
        %488 = arith.constant 640 : index
        %489 = arith.addi %466, %488 : index
        memref.prefetch %x[%c0, %489], read, locality<2>, data : memref<?x?xf64>
        %490 = arith.constant 192 : index
        %491 = arith.addi %466, %490 : index
        memref.prefetch %x[%c0, %491], read, locality<3>, data : memref<?x?xf64>
        %492 = arith.constant 640 : index
        %493 = arith.addi %472, %492 : index
        memref.prefetch %x[%c0, %493], read, locality<2>, data : memref<?x?xf64>
        %494 = arith.constant 192 : index
        %495 = arith.addi %472, %494 : index
        memref.prefetch %x[%c0, %495], read, locality<3>, data : memref<?x?xf64>
        %496 = arith.constant 640 : index
        %497 = arith.addi %478, %496 : index
        memref.prefetch %x[%c0, %497], read, locality<2>, data : memref<?x?xf64>
        %498 = arith.constant 192 : index
        %499 = arith.addi %478, %498 : index
        memref.prefetch %x[%c0, %499], read, locality<3>, data : memref<?x?xf64>
      }
      scf.yield %462, %465, %468, %471, %474, %477, %480, %483 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %500 = arith.mulf %445, %446 : vector<4xf64>
    %501 = arith.mulf %447, %448 : vector<4xf64>
    %502 = arith.mulf %449, %450 : vector<4xf64>
    %503 = arith.mulf %451, %452 : vector<4xf64>
    %504 = arith.mulf %500, %501 : vector<4xf64>
    %505 = arith.mulf %502, %503 : vector<4xf64>
    %506 = arith.mulf %504, %505 : vector<4xf64>
    %507 = scf.for %i_23 = %442 to %16 step %c4 iter_args(%508 = %506) -> (vector<4xf64>) {
      %509 = arith.subi %16, %i_23 overflow<nsw> : index
      %510 = vector.create_mask %509 : vector<4xi1>
      %511 = vector.maskedload %x[%c0, %i_23], %510, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %512 = arith.mulf %508, %511 fastmath<reassoc,contract> : vector<4xf64>
      %513 = arith.select %510, %512, %508 : vector<4xi1>, vector<4xf64>
      scf.yield %513 : vector<4xf64>
    }
    %514 = vector.reduction <mul>, %507 fastmath<reassoc> : vector<4xf64> into f64
    %515 = arith.mulf %437, %514 : f64
    memref.store %515, %out4[] : memref<f64>
    memref.dealloc %20 : memref<1x?xf64>
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
    %21 = llvm.mlir.constant(1048064) : i64
    %22 = llvm.mlir.constant(1048576) : i64
    %23 = llvm.mlir.constant(63) : i64
    %24 = llvm.mlir.constant(-64) : i64
    %25 = llvm.mlir.constant(64) : i64
    %26 = llvm.mlir.constant(1 : i32) : i32
    %27 = llvm.mlir.constant(8191) : i64
    %28 = llvm.mlir.constant(6145) : i64
    %29 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %30 = llvm.mlir.constant(18434) : i64
    %31 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %33 = llvm.mlir.constant(18433) : i64
    %34 = llvm.mlir.constant(56) : i64
    %35 = llvm.alloca %34 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %36 = llvm.alloca %25 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %37 = llvm.mlir.constant(32767) : i64
    %38 = llvm.mlir.constant(32779) : i64
    %39 = llvm.alloca %25 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %40 = llvm.mlir.constant(40) : i64
    %41 = llvm.mlir.constant(48) : i64
    %42 = llvm.mlir.constant(640) : i64
    %43 = llvm.mlir.constant(0 : i32) : i32
    %44 = llvm.mlir.constant(2 : i32) : i32
    %45 = llvm.mlir.constant(192) : i64
    %46 = llvm.mlir.constant(3 : i32) : i32
    %47 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %48 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %49 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %50 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %51 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %52 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %53 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %54 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %55 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %56 = llvm.mul %x_size0, %x_stride0 : i64
    %57 = llvm.mul %x_stride0, %8 overflow<nsw> : i64
    %58 = llvm.add %57, %23 overflow<nsw> : i64
    %59 = llvm.and %58, %24 : i64
    %60 = llvm.call @aligned_alloc(%25, %59) : (i64, i64) -> !llvm.ptr
    %61 = llvm.mlir.zero : !llvm.ptr
    %62 = llvm.icmp "ne" %60, %61 : !llvm.ptr
    %63 = llvm.icmp "eq" %59, %2 : i64
    %64 = llvm.or %62, %63 : i1
    llvm.cond_br %64, ^bb1, ^bb66(%26 : i32)
  ^bb1:
    %65 = llvm.sitofp %56 : i64 to f64
    %66 = llvm.sitofp %x_size0 : i64 to f64
    %67 = llvm.ashr %x_stride0, %1 : i64
    %68 = llvm.mul %67, %0 overflow<nsw> : i64
    %69 = llvm.intr.smax(%68, %2) : (i64, i64) -> i64
    %70 = llvm.intr.smax(%69, %2) : (i64, i64) -> i64
    %71 = llvm.add %70, %27 : i64
    %72 = llvm.udiv %71, %0 : i64
    %73 = llvm.mul %72, %28 : i64
    %74 = llvm.icmp "sge" %73, %10 : i64
    %75 = llvm.mul %x_stride0, %8 : i64
    %76 = llvm.icmp "ugt" %75, %17 : i64
    %77 = llvm.ptrtoint %60 : !llvm.ptr to i64
    %78 = llvm.and %77, %18 : i64
    %79 = llvm.icmp "eq" %78, %2 : i64
    %80 = llvm.and %76, %79 : i1
    %81 = llvm.icmp "sgt" %69, %2 : i64
    %82 = llvm.sub %69, %6 overflow<nsw> : i64
    %83 = llvm.sdiv %82, %0 : i64
    %84 = llvm.add %83, %6 overflow<nsw> : i64
    %85 = llvm.select %81, %84, %2 : i1, i64
    llvm.cond_br %74, ^bb2, ^bb3
  ^bb2:
    llvm.store %69, %29 {alignment = 8 : i64} : i64, !llvm.ptr
    %86 = llvm.getelementptr inbounds %29[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %86 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %87 = llvm.getelementptr inbounds %29[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %87 {alignment = 8 : i64} : i64, !llvm.ptr
    %88 = llvm.getelementptr inbounds %29[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %80, %88 {alignment = 8 : i64} : i1, !llvm.ptr
    %89 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %90 = llvm.call @stepwell_parallel_for(%89, %29, %85, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%90 : i32)
  ^bb3:
    %91 = llvm.call @program.parallel0(%2, %85, %69, %60, %x_stride0, %80) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb4(%91 : i32)
  ^bb4(%92: i32):
    %93 = llvm.sub %x_stride0, %69 overflow<nsw> : i64
    %94 = llvm.ashr %93, %4 : i64
    %95 = llvm.mul %94, %3 overflow<nsw> : i64
    %96 = llvm.add %95, %69 overflow<nsw> : i64
    %97 = llvm.intr.smax(%96, %69) : (i64, i64) -> i64
    %98 = llvm.sub %x_stride0, %97 overflow<nsw> : i64
    %99 = llvm.intr.smin(%98, %3) : (i64, i64) -> i64
    %100 = llvm.intr.smax(%99, %2) : (i64, i64) -> i64
    %101 = llvm.trunc %100 : i64 to i32
    %102 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %103 = llvm.mlir.poison : vector<4xi32>
    %104 = llvm.insertelement %101, %103[%2 : i64] : vector<4xi32>
    %105 = llvm.shufflevector %104, %103 [0, 0, 0, 0] : vector<4xi32>
    %106 = llvm.icmp "slt" %102, %105 : vector<4xi32>
    %107 = llvm.icmp "slt" %69, %97 : i64
    llvm.cond_br %107, ^bb5(%69 : i64), ^bb6
  ^bb5(%i: i64):
    %108 = llvm.getelementptr inbounds %60[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %49, %108 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %109 = llvm.add %i, %3 overflow<nsw> : i64
    %110 = llvm.icmp "slt" %109, %97 : i64
    llvm.cond_br %110, ^bb5(%109 : i64), ^bb6
  ^bb6:
    %111 = llvm.icmp "slt" %97, %x_stride0 : i64
    llvm.cond_br %111, ^bb7(%97 : i64), ^bb8
  ^bb7(%i_1: i64):
    %112 = llvm.getelementptr inbounds %60[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %49, %112, %106 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %113 = llvm.add %i_1, %3 overflow<nsw> : i64
    %114 = llvm.icmp "slt" %113, %x_stride0 : i64
    llvm.cond_br %114, ^bb7(%113 : i64), ^bb8
  ^bb8:
    %115 = llvm.ashr %x_stride0, %3 : i64
    %116 = llvm.mul %115, %5 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %117, ^bb9(%2, %47 : i64, f64), ^bb16(%47 : f64)
  ^bb9(%i_2: i64, %118: f64):
    %119 = llvm.icmp "slt" %2, %116 : i64
    llvm.cond_br %119, ^bb10(%2, %50, %49 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%50, %49 : vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %120: vector<4xf64>, %121: vector<4xf64>):
    %122 = llvm.add %j, %7 overflow<nsw> : i64
    %123 = llvm.intr.smin(%122, %116) : (i64, i64) -> i64
    %124 = llvm.icmp "slt" %j, %123 : i64
    llvm.cond_br %124, ^bb11(%j, %50, %50, %50, %50 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%50, %50, %50, %50 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %125: vector<4xf64>, %126: vector<4xf64>, %127: vector<4xf64>, %128: vector<4xf64>):
    %129 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %130 = llvm.add %129, %j_1 overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %x[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.fadd %125, %132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %134 = llvm.getelementptr inbounds %60[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %135 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %136 = llvm.fadd %135, %132 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %136, %134 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %137 = llvm.getelementptr inbounds %131[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.fadd %126, %138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %140 = llvm.getelementptr inbounds %134[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.fadd %141, %138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %142, %140 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %143 = llvm.getelementptr inbounds %131[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fadd %127, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %146 = llvm.getelementptr inbounds %134[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %148 = llvm.fadd %147, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %148, %146 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %149 = llvm.getelementptr inbounds %131[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %150 = llvm.load %149 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %151 = llvm.fadd %128, %150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %152 = llvm.getelementptr inbounds %134[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %153 = llvm.load %152 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %154 = llvm.fadd %153, %150 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %154, %152 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %155 = llvm.add %j_1, %5 overflow<nsw> : i64
    %156 = llvm.icmp "slt" %155, %123 : i64
    llvm.cond_br %156, ^bb11(%155, %133, %139, %145, %151 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%133, %139, %145, %151 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%157: vector<4xf64>, %158: vector<4xf64>, %159: vector<4xf64>, %160: vector<4xf64>):
    %161 = llvm.fadd %157, %158 : vector<4xf64>
    %162 = llvm.fadd %159, %160 : vector<4xf64>
    %163 = llvm.fadd %161, %162 : vector<4xf64>
    %164 = llvm.fsub %163, %121 : vector<4xf64>
    %165 = llvm.fadd %120, %164 : vector<4xf64>
    %166 = llvm.fsub %165, %120 : vector<4xf64>
    %167 = llvm.fsub %166, %164 : vector<4xf64>
    %168 = llvm.fcmp "uno" %167, %167 : vector<4xf64>
    %169 = llvm.select %168, %49, %167 : vector<4xi1>, vector<4xf64>
    %170 = llvm.add %j, %7 overflow<nsw> : i64
    %171 = llvm.icmp "slt" %170, %116 : i64
    llvm.cond_br %171, ^bb10(%170, %165, %169 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%165, %169 : vector<4xf64>, vector<4xf64>)
  ^bb13(%172: vector<4xf64>, %173: vector<4xf64>):
    %174 = llvm.fsub %50, %173 : vector<4xf64>
    %175 = llvm.icmp "slt" %116, %x_stride0 : i64
    llvm.cond_br %175, ^bb14(%116, %174 : i64, vector<4xf64>), ^bb15(%174 : vector<4xf64>)
  ^bb14(%j_2: i64, %176: vector<4xf64>):
    %177 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %178 = llvm.intr.smin(%177, %3) : (i64, i64) -> i64
    %179 = llvm.intr.smax(%178, %2) : (i64, i64) -> i64
    %180 = llvm.trunc %179 : i64 to i32
    %181 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %182 = llvm.mlir.poison : vector<4xi32>
    %183 = llvm.insertelement %180, %182[%2 : i64] : vector<4xi32>
    %184 = llvm.shufflevector %183, %182 [0, 0, 0, 0] : vector<4xi32>
    %185 = llvm.icmp "slt" %181, %184 : vector<4xi32>
    %186 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %187 = llvm.add %186, %j_2 overflow<nsw> : i64
    %188 = llvm.getelementptr inbounds %x[%187] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %189 = llvm.intr.masked.load %188, %185, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %190 = llvm.fadd %176, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %191 = llvm.getelementptr inbounds %60[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %192 = llvm.intr.masked.load %191, %185, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %193 = llvm.fadd %192, %189 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %193, %191, %185 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %194 = llvm.select %185, %190, %176 : vector<4xi1>, vector<4xf64>
    %195 = llvm.add %j_2, %3 overflow<nsw> : i64
    %196 = llvm.icmp "slt" %195, %x_stride0 : i64
    llvm.cond_br %196, ^bb14(%195, %194 : i64, vector<4xf64>), ^bb15(%194 : vector<4xf64>)
  ^bb15(%197: vector<4xf64>):
    %198 = llvm.fadd %172, %197 : vector<4xf64>
    %199 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %200 = "llvm.intr.vector.reduce.fadd"(%199, %198) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %201 = llvm.fadd %118, %200 : f64
    %202 = llvm.add %i_2, %6 overflow<nsw> : i64
    %203 = llvm.icmp "slt" %202, %x_size0 : i64
    llvm.cond_br %203, ^bb9(%202, %201 : i64, f64), ^bb16(%201 : f64)
  ^bb16(%204: f64):
    %205 = llvm.fdiv %204, %65 : f64
    llvm.store %205, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %206 = llvm.intr.smax(%69, %2) : (i64, i64) -> i64
    %207 = llvm.add %206, %27 : i64
    %208 = llvm.udiv %207, %0 : i64
    %209 = llvm.mul %208, %30 : i64
    %210 = llvm.icmp "sge" %209, %10 : i64
    %211 = llvm.icmp "sgt" %69, %2 : i64
    %212 = llvm.sub %69, %6 overflow<nsw> : i64
    %213 = llvm.sdiv %212, %0 : i64
    %214 = llvm.add %213, %6 overflow<nsw> : i64
    %215 = llvm.select %211, %214, %2 : i1, i64
    llvm.cond_br %210, ^bb17, ^bb18
  ^bb17:
    llvm.store %69, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.getelementptr inbounds %31[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %216 {alignment = 8 : i64} : f64, !llvm.ptr
    %217 = llvm.getelementptr inbounds %31[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %60, %217 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %218 = llvm.getelementptr inbounds %31[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %218 {alignment = 8 : i64} : i64, !llvm.ptr
    %219 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %220 = llvm.call @stepwell_parallel_for(%219, %31, %215, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%220 : i32)
  ^bb18:
    %221 = llvm.call @program.parallel1(%2, %215, %69, %66, %60, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb19(%221 : i32)
  ^bb19(%222: i32):
    %223 = llvm.mlir.poison : vector<4xf64>
    %224 = llvm.insertelement %66, %223[%2 : i64] : vector<4xf64>
    %225 = llvm.shufflevector %224, %223 [0, 0, 0, 0] : vector<4xf64>
    %226 = llvm.icmp "slt" %69, %97 : i64
    llvm.cond_br %226, ^bb20(%69 : i64), ^bb21
  ^bb20(%i_3: i64):
    %227 = llvm.getelementptr inbounds %60[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %228 = llvm.load %227 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %229 = llvm.fdiv %228, %225 : vector<4xf64>
    llvm.store %229, %227 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %230 = llvm.add %i_3, %3 overflow<nsw> : i64
    %231 = llvm.icmp "slt" %230, %97 : i64
    llvm.cond_br %231, ^bb20(%230 : i64), ^bb21
  ^bb21:
    %232 = llvm.icmp "slt" %97, %x_stride0 : i64
    llvm.cond_br %232, ^bb22(%97 : i64), ^bb23
  ^bb22(%i_4: i64):
    %233 = llvm.getelementptr inbounds %60[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %234 = llvm.intr.masked.load %233, %106, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %235 = llvm.fdiv %234, %225 : vector<4xf64>
    llvm.intr.masked.store %235, %233, %106 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %236 = llvm.add %i_4, %3 overflow<nsw> : i64
    %237 = llvm.icmp "slt" %236, %x_stride0 : i64
    llvm.cond_br %237, ^bb22(%236 : i64), ^bb23
  ^bb23:
    %238 = llvm.intr.smax(%69, %2) : (i64, i64) -> i64
    %239 = llvm.add %238, %27 : i64
    %240 = llvm.udiv %239, %0 : i64
    %241 = llvm.mul %240, %28 : i64
    %242 = llvm.icmp "sge" %241, %10 : i64
    %243 = llvm.mul %x_stride0, %8 : i64
    %244 = llvm.icmp "ugt" %243, %17 : i64
    %245 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %246 = llvm.and %245, %18 : i64
    %247 = llvm.icmp "eq" %246, %2 : i64
    %248 = llvm.and %244, %247 : i1
    %249 = llvm.icmp "sgt" %69, %2 : i64
    %250 = llvm.sub %69, %6 overflow<nsw> : i64
    %251 = llvm.sdiv %250, %0 : i64
    %252 = llvm.add %251, %6 overflow<nsw> : i64
    %253 = llvm.select %249, %252, %2 : i1, i64
    llvm.cond_br %242, ^bb24, ^bb25
  ^bb24:
    llvm.store %69, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %254 = llvm.getelementptr inbounds %32[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %254 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %255 = llvm.getelementptr inbounds %32[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %255 {alignment = 8 : i64} : i64, !llvm.ptr
    %256 = llvm.getelementptr inbounds %32[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %248, %256 {alignment = 8 : i64} : i1, !llvm.ptr
    %257 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %258 = llvm.call @stepwell_parallel_for(%257, %32, %253, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb26(%258 : i32)
  ^bb25:
    %259 = llvm.call @program.parallel2(%2, %253, %69, %out1, %x_stride0, %248) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb26(%259 : i32)
  ^bb26(%260: i32):
    %261 = llvm.icmp "slt" %69, %97 : i64
    llvm.cond_br %261, ^bb27(%69 : i64), ^bb28
  ^bb27(%i_5: i64):
    %262 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %49, %262 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %263 = llvm.add %i_5, %3 overflow<nsw> : i64
    %264 = llvm.icmp "slt" %263, %97 : i64
    llvm.cond_br %264, ^bb27(%263 : i64), ^bb28
  ^bb28:
    %265 = llvm.icmp "slt" %97, %x_stride0 : i64
    llvm.cond_br %265, ^bb29(%97 : i64), ^bb30
  ^bb29(%i_6: i64):
    %266 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %49, %266, %106 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %267 = llvm.add %i_6, %3 overflow<nsw> : i64
    %268 = llvm.icmp "slt" %267, %x_stride0 : i64
    llvm.cond_br %268, ^bb29(%267 : i64), ^bb30
  ^bb30:
    %269 = llvm.ashr %x_stride0, %4 : i64
    %270 = llvm.mul %269, %3 overflow<nsw> : i64
    %271 = llvm.sub %x_stride0, %270 overflow<nsw> : i64
    %272 = llvm.intr.smin(%271, %3) : (i64, i64) -> i64
    %273 = llvm.intr.smax(%272, %2) : (i64, i64) -> i64
    %274 = llvm.trunc %273 : i64 to i32
    %275 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %276 = llvm.mlir.poison : vector<4xi32>
    %277 = llvm.insertelement %274, %276[%2 : i64] : vector<4xi32>
    %278 = llvm.shufflevector %277, %276 [0, 0, 0, 0] : vector<4xi32>
    %279 = llvm.icmp "slt" %275, %278 : vector<4xi32>
    %280 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %280, ^bb31(%2 : i64), ^bb37
  ^bb31(%i_7: i64):
    %281 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %282 = llvm.icmp "slt" %2, %270 : i64
    llvm.cond_br %282, ^bb32(%2, %51, %52, %53 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%51, %52, %53 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb32(%j_3: i64, %283: vector<4xf64>, %284: vector<4xf64>, %285: vector<4xi64>):
    %286 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %287 = llvm.add %286, %j_3 overflow<nsw> : i64
    %288 = llvm.getelementptr inbounds %x[%287] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %289 = llvm.load %288 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %290 = llvm.getelementptr inbounds %60[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %291 = llvm.load %290 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %292 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %293 = llvm.load %292 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %294 = llvm.fsub %289, %291 : vector<4xf64>
    %295 = llvm.fmul %294, %294 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %296 = llvm.fadd %293, %295 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %296, %292 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %297 = llvm.intr.maximum(%289, %283) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %298 = llvm.fcmp "olt" %289, %284 : vector<4xf64>
    %299 = llvm.fcmp "uno" %289, %289 : vector<4xf64>
    %300 = llvm.fcmp "ord" %284, %284 : vector<4xf64>
    %301 = llvm.and %299, %300 : vector<4xi1>
    %302 = llvm.or %298, %301 : vector<4xi1>
    %303 = llvm.mlir.poison : vector<4xi64>
    %304 = llvm.insertelement %j_3, %303[%2 : i64] : vector<4xi64>
    %305 = llvm.shufflevector %304, %303 [0, 0, 0, 0] : vector<4xi64>
    %306 = llvm.add %305, %281 : vector<4xi64>
    %307 = llvm.select %302, %289, %284 : vector<4xi1>, vector<4xf64>
    %308 = llvm.select %302, %306, %285 : vector<4xi1>, vector<4xi64>
    %309 = llvm.add %j_3, %3 overflow<nsw> : i64
    %310 = llvm.icmp "slt" %309, %270 : i64
    llvm.cond_br %310, ^bb32(%309, %297, %307, %308 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%297, %307, %308 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb33(%311: vector<4xf64>, %312: vector<4xf64>, %313: vector<4xi64>):
    %314 = llvm.icmp "slt" %270, %x_stride0 : i64
    llvm.cond_br %314, ^bb34, ^bb35
  ^bb34:
    %315 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %316 = llvm.add %315, %270 overflow<nsw> : i64
    %317 = llvm.getelementptr inbounds %x[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %318 = llvm.intr.masked.load %317, %279, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %319 = llvm.getelementptr inbounds %60[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %320 = llvm.intr.masked.load %319, %279, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %321 = llvm.getelementptr inbounds %out1[%270] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %322 = llvm.intr.masked.load %321, %279, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %323 = llvm.fsub %318, %320 : vector<4xf64>
    %324 = llvm.fmul %323, %323 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %325 = llvm.fadd %322, %324 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %325, %321, %279 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %326 = llvm.intr.maximum(%318, %311) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %327 = llvm.fcmp "olt" %318, %312 : vector<4xf64>
    %328 = llvm.fcmp "uno" %318, %318 : vector<4xf64>
    %329 = llvm.fcmp "ord" %312, %312 : vector<4xf64>
    %330 = llvm.and %328, %329 : vector<4xi1>
    %331 = llvm.or %327, %330 : vector<4xi1>
    %332 = llvm.mlir.poison : vector<4xi64>
    %333 = llvm.insertelement %270, %332[%2 : i64] : vector<4xi64>
    %334 = llvm.shufflevector %333, %332 [0, 0, 0, 0] : vector<4xi64>
    %335 = llvm.add %334, %281 : vector<4xi64>
    %336 = llvm.select %331, %318, %312 : vector<4xi1>, vector<4xf64>
    %337 = llvm.select %331, %335, %313 : vector<4xi1>, vector<4xi64>
    %338 = llvm.select %279, %326, %311 : vector<4xi1>, vector<4xf64>
    %339 = llvm.select %279, %336, %312 : vector<4xi1>, vector<4xf64>
    %340 = llvm.select %279, %337, %313 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb36(%338, %339, %340 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb35:
    llvm.br ^bb36(%311, %312, %313 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb36(%341: vector<4xf64>, %342: vector<4xf64>, %343: vector<4xi64>):
    %344 = llvm.intr.vector.reduce.fmaximum(%341) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %345 = llvm.intr.vector.reduce.fminimum(%342) : (vector<4xf64>) -> f64
    %346 = llvm.mlir.poison : vector<4xf64>
    %347 = llvm.insertelement %345, %346[%2 : i64] : vector<4xf64>
    %348 = llvm.shufflevector %347, %346 [0, 0, 0, 0] : vector<4xf64>
    %349 = llvm.fcmp "oeq" %342, %348 : vector<4xf64>
    %350 = llvm.fcmp "uno" %342, %342 : vector<4xf64>
    %351 = llvm.or %349, %350 : vector<4xi1>
    %352 = llvm.select %351, %343, %54 : vector<4xi1>, vector<4xi64>
    %353 = "llvm.intr.vector.reduce.smin"(%352) : (vector<4xi64>) -> i64
    %354 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %344, %354 {alignment = 8 : i64} : f64, !llvm.ptr
    %355 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %353, %355 {alignment = 8 : i64} : i64, !llvm.ptr
    %356 = llvm.add %i_7, %6 overflow<nsw> : i64
    %357 = llvm.icmp "slt" %356, %x_size0 : i64
    llvm.cond_br %357, ^bb31(%356 : i64), ^bb37
  ^bb37:
    %358 = llvm.intr.smax(%69, %2) : (i64, i64) -> i64
    %359 = llvm.add %358, %27 : i64
    %360 = llvm.udiv %359, %0 : i64
    %361 = llvm.mul %360, %33 : i64
    %362 = llvm.icmp "sge" %361, %10 : i64
    %363 = llvm.icmp "sgt" %69, %2 : i64
    %364 = llvm.sub %69, %6 overflow<nsw> : i64
    %365 = llvm.sdiv %364, %0 : i64
    %366 = llvm.add %365, %6 overflow<nsw> : i64
    %367 = llvm.select %363, %366, %2 : i1, i64
    llvm.cond_br %362, ^bb38, ^bb39
  ^bb38:
    llvm.store %69, %35 {alignment = 8 : i64} : i64, !llvm.ptr
    %368 = llvm.getelementptr inbounds %35[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %368 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %369 = llvm.getelementptr inbounds %35[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %369 {alignment = 8 : i64} : i64, !llvm.ptr
    %370 = llvm.getelementptr inbounds %35[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %225, %370 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %371 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %372 = llvm.call @stepwell_parallel_for(%371, %35, %367, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb40(%372 : i32)
  ^bb39:
    %373 = llvm.call @program.parallel3(%2, %367, %69, %out1, %x_stride0, %225) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.br ^bb40(%373 : i32)
  ^bb40(%374: i32):
    %375 = llvm.icmp "slt" %69, %97 : i64
    llvm.cond_br %375, ^bb41(%69 : i64), ^bb42
  ^bb41(%i_8: i64):
    %376 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %377 = llvm.load %376 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %378 = llvm.fdiv %377, %225 : vector<4xf64>
    llvm.store %378, %376 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %379 = llvm.add %i_8, %3 overflow<nsw> : i64
    %380 = llvm.icmp "slt" %379, %97 : i64
    llvm.cond_br %380, ^bb41(%379 : i64), ^bb42
  ^bb42:
    %381 = llvm.icmp "slt" %97, %x_stride0 : i64
    llvm.cond_br %381, ^bb43(%97 : i64), ^bb44
  ^bb43(%i_9: i64):
    %382 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %383 = llvm.intr.masked.load %382, %106, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %384 = llvm.fdiv %383, %225 : vector<4xf64>
    llvm.intr.masked.store %384, %382, %106 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %385 = llvm.add %i_9, %3 overflow<nsw> : i64
    %386 = llvm.icmp "slt" %385, %x_stride0 : i64
    llvm.cond_br %386, ^bb43(%385 : i64), ^bb44
  ^bb44:
    %387 = llvm.ashr %x_stride0, %11 : i64
    %388 = llvm.mul %387, %10 overflow<nsw> : i64
    %389 = llvm.intr.smax(%388, %2) : (i64, i64) -> i64
    %390 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %390, %36 {alignment = 8 : i64} : f64, !llvm.ptr
    %391 = llvm.sub %389, %2 : i64
    %392 = llvm.sdiv %391, %10 : i64
    %393 = llvm.srem %391, %10 : i64
    %394 = llvm.icmp "ne" %393, %2 : i64
    %395 = llvm.xor %393, %10 : i64
    %396 = llvm.icmp "sge" %395, %2 : i64
    %397 = llvm.and %394, %396 : i1
    %398 = llvm.add %392, %6 : i64
    %399 = llvm.select %397, %398, %392 : i1, i64
    %400 = llvm.intr.smax(%399, %2) : (i64, i64) -> i64
    %401 = llvm.sdiv %400, %25 : i64
    %402 = llvm.srem %400, %25 : i64
    %403 = llvm.icmp "ne" %402, %2 : i64
    %404 = llvm.xor %402, %25 : i64
    %405 = llvm.icmp "sge" %404, %2 : i64
    %406 = llvm.and %403, %405 : i1
    %407 = llvm.add %401, %6 : i64
    %408 = llvm.select %406, %407, %401 : i1, i64
    %409 = llvm.intr.smax(%408, %6) : (i64, i64) -> i64
    %410 = llvm.sdiv %400, %409 : i64
    %411 = llvm.srem %400, %409 : i64
    %412 = llvm.icmp "ne" %411, %2 : i64
    %413 = llvm.xor %411, %409 : i64
    %414 = llvm.icmp "sge" %413, %2 : i64
    %415 = llvm.and %412, %414 : i1
    %416 = llvm.add %410, %6 : i64
    %417 = llvm.select %415, %416, %410 : i1, i64
    %418 = llvm.mul %409, %10 : i64
    %419 = llvm.intr.smax(%417, %2) : (i64, i64) -> i64
    %420 = llvm.intr.smin(%418, %389) : (i64, i64) -> i64
    %421 = llvm.intr.smax(%420, %2) : (i64, i64) -> i64
    %422 = llvm.add %421, %37 : i64
    %423 = llvm.udiv %422, %10 : i64
    %424 = llvm.mul %423, %38 : i64
    %425 = llvm.add %18, %424 : i64
    %426 = llvm.mul %419, %425 : i64
    %427 = llvm.icmp "sge" %426, %10 : i64
    %428 = llvm.mul %x_stride0, %8 : i64
    %429 = llvm.icmp "ugt" %428, %21 : i64
    %430 = llvm.icmp "sgt" %417, %2 : i64
    %431 = llvm.select %430, %417, %2 : i1, i64
    llvm.cond_br %427, ^bb45, ^bb46
  ^bb45:
    llvm.store %417, %39 {alignment = 8 : i64} : i64, !llvm.ptr
    %432 = llvm.getelementptr inbounds %39[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %418, %432 {alignment = 8 : i64} : i64, !llvm.ptr
    %433 = llvm.getelementptr inbounds %39[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %389, %433 {alignment = 8 : i64} : i64, !llvm.ptr
    %434 = llvm.getelementptr inbounds %39[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %434 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %435 = llvm.getelementptr inbounds %39[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %435 {alignment = 8 : i64} : i64, !llvm.ptr
    %436 = llvm.getelementptr inbounds %39[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %436 {alignment = 8 : i64} : i64, !llvm.ptr
    %437 = llvm.getelementptr inbounds %39[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %429, %437 {alignment = 8 : i64} : i1, !llvm.ptr
    %438 = llvm.getelementptr inbounds %39[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %438 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %439 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %440 = llvm.call @stepwell_parallel_for(%439, %39, %431, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%440 : i32)
  ^bb46:
    %441 = llvm.call @program.parallel4(%2, %431, %417, %418, %389, %x, %x_size0, %x_stride0, %429, %36) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb47(%441 : i32)
  ^bb47(%442: i32):
    %443 = llvm.sub %417, %6 : i64
    %444 = llvm.icmp "slt" %2, %443 : i64
    llvm.cond_br %444, ^bb48(%2 : i64), ^bb49
  ^bb48(%445: i64):
    %446 = llvm.getelementptr inbounds %36[%445] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %447 = llvm.load %446 {alignment = 8 : i64} : !llvm.ptr -> f64
    %448 = llvm.getelementptr inbounds %446[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %449 = llvm.load %448 {alignment = 8 : i64} : !llvm.ptr -> f64
    %450 = llvm.fmul %447, %449 : f64
    llvm.store %450, %446 {alignment = 8 : i64} : f64, !llvm.ptr
    %451 = llvm.add %445, %4 overflow<nsw> : i64
    %452 = llvm.icmp "slt" %451, %443 : i64
    llvm.cond_br %452, ^bb48(%451 : i64), ^bb49
  ^bb49:
    %453 = llvm.sub %417, %4 : i64
    %454 = llvm.icmp "slt" %2, %453 : i64
    llvm.cond_br %454, ^bb50(%2 : i64), ^bb51
  ^bb50(%455: i64):
    %456 = llvm.getelementptr inbounds %36[%455] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %457 = llvm.load %456 {alignment = 8 : i64} : !llvm.ptr -> f64
    %458 = llvm.getelementptr inbounds %456[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %459 = llvm.load %458 {alignment = 8 : i64} : !llvm.ptr -> f64
    %460 = llvm.fmul %457, %459 : f64
    llvm.store %460, %456 {alignment = 8 : i64} : f64, !llvm.ptr
    %461 = llvm.add %455, %3 overflow<nsw> : i64
    %462 = llvm.icmp "slt" %461, %453 : i64
    llvm.cond_br %462, ^bb50(%461 : i64), ^bb51
  ^bb51:
    %463 = llvm.sub %417, %3 : i64
    %464 = llvm.icmp "slt" %2, %463 : i64
    llvm.cond_br %464, ^bb52(%2 : i64), ^bb53
  ^bb52(%465: i64):
    %466 = llvm.getelementptr inbounds %36[%465] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %467 = llvm.load %466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %468 = llvm.getelementptr inbounds %466[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %469 = llvm.load %468 {alignment = 8 : i64} : !llvm.ptr -> f64
    %470 = llvm.fmul %467, %469 : f64
    llvm.store %470, %466 {alignment = 8 : i64} : f64, !llvm.ptr
    %471 = llvm.add %465, %8 overflow<nsw> : i64
    %472 = llvm.icmp "slt" %471, %463 : i64
    llvm.cond_br %472, ^bb52(%471 : i64), ^bb53
  ^bb53:
    %473 = llvm.sub %417, %8 : i64
    %474 = llvm.icmp "slt" %2, %473 : i64
    llvm.cond_br %474, ^bb54(%2 : i64), ^bb55
  ^bb54(%475: i64):
    %476 = llvm.getelementptr inbounds %36[%475] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> f64
    %478 = llvm.getelementptr inbounds %476[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %479 = llvm.load %478 {alignment = 8 : i64} : !llvm.ptr -> f64
    %480 = llvm.fmul %477, %479 : f64
    llvm.store %480, %476 {alignment = 8 : i64} : f64, !llvm.ptr
    %481 = llvm.add %475, %5 overflow<nsw> : i64
    %482 = llvm.icmp "slt" %481, %473 : i64
    llvm.cond_br %482, ^bb54(%481 : i64), ^bb55
  ^bb55:
    %483 = llvm.sub %417, %5 : i64
    %484 = llvm.icmp "slt" %2, %483 : i64
    llvm.cond_br %484, ^bb56(%2 : i64), ^bb57
  ^bb56(%485: i64):
    %486 = llvm.getelementptr inbounds %36[%485] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %487 = llvm.load %486 {alignment = 8 : i64} : !llvm.ptr -> f64
    %488 = llvm.getelementptr inbounds %486[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %489 = llvm.load %488 {alignment = 8 : i64} : !llvm.ptr -> f64
    %490 = llvm.fmul %487, %489 : f64
    llvm.store %490, %486 {alignment = 8 : i64} : f64, !llvm.ptr
    %491 = llvm.add %485, %12 overflow<nsw> : i64
    %492 = llvm.icmp "slt" %491, %483 : i64
    llvm.cond_br %492, ^bb56(%491 : i64), ^bb57
  ^bb57:
    %493 = llvm.sub %417, %12 : i64
    %494 = llvm.icmp "slt" %2, %493 : i64
    llvm.cond_br %494, ^bb58(%2 : i64), ^bb59
  ^bb58(%495: i64):
    %496 = llvm.getelementptr inbounds %36[%495] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %497 = llvm.load %496 {alignment = 8 : i64} : !llvm.ptr -> f64
    %498 = llvm.getelementptr inbounds %496[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %499 = llvm.load %498 {alignment = 8 : i64} : !llvm.ptr -> f64
    %500 = llvm.fmul %497, %499 : f64
    llvm.store %500, %496 {alignment = 8 : i64} : f64, !llvm.ptr
    %501 = llvm.add %495, %25 overflow<nsw> : i64
    %502 = llvm.icmp "slt" %501, %493 : i64
    llvm.cond_br %502, ^bb58(%501 : i64), ^bb59
  ^bb59:
    %503 = llvm.load %36 {alignment = 8 : i64} : !llvm.ptr -> f64
    %504 = llvm.fmul %48, %503 : f64
    %505 = llvm.fmul %48, %504 : f64
    %506 = llvm.sub %x_stride0, %389 overflow<nsw> : i64
    %507 = llvm.ashr %506, %16 : i64
    %508 = llvm.mul %507, %12 overflow<nsw> : i64
    %509 = llvm.add %508, %389 overflow<nsw> : i64
    %510 = llvm.intr.smax(%509, %389) : (i64, i64) -> i64
    %511 = llvm.mul %x_stride0, %8 : i64
    %512 = llvm.icmp "ugt" %511, %22 : i64
    %513 = llvm.icmp "slt" %389, %510 : i64
    llvm.cond_br %513, ^bb60(%389, %55, %55, %55, %55, %55, %55, %55, %55 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb63(%55, %55, %55, %55, %55, %55, %55, %55 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%i_10: i64, %514: vector<4xf64>, %515: vector<4xf64>, %516: vector<4xf64>, %517: vector<4xf64>, %518: vector<4xf64>, %519: vector<4xf64>, %520: vector<4xf64>, %521: vector<4xf64>):
    %522 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %523 = llvm.load %522 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %524 = llvm.fmul %514, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.getelementptr inbounds %522[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %526 = llvm.load %525 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %527 = llvm.fmul %515, %526 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %528 = llvm.add %i_10, %8 overflow<nsw> : i64
    %529 = llvm.getelementptr inbounds %522[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %530 = llvm.load %529 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %531 = llvm.fmul %516, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.getelementptr inbounds %522[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %533 = llvm.load %532 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %534 = llvm.fmul %517, %533 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %535 = llvm.add %i_10, %5 overflow<nsw> : i64
    %536 = llvm.getelementptr inbounds %522[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %538 = llvm.fmul %518, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %539 = llvm.getelementptr inbounds %522[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %540 = llvm.load %539 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %541 = llvm.fmul %519, %540 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %542 = llvm.add %i_10, %14 overflow<nsw> : i64
    %543 = llvm.getelementptr inbounds %522[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %544 = llvm.load %543 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %545 = llvm.fmul %520, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %546 = llvm.getelementptr inbounds %522[%15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %547 = llvm.load %546 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %548 = llvm.fmul %521, %547 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %512, ^bb61, ^bb62
  ^bb61:
    %549 = llvm.add %i_10, %42 : i64
    %550 = llvm.getelementptr %x[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%550, %43, %44, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    %551 = llvm.add %i_10, %45 : i64
    %552 = llvm.getelementptr %x[%551] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%552, %43, %46, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    %553 = llvm.add %528, %42 : i64
    %554 = llvm.getelementptr %x[%553] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%554, %43, %44, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    %555 = llvm.add %528, %45 : i64
    %556 = llvm.getelementptr %x[%555] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%556, %43, %46, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    %557 = llvm.add %535, %42 : i64
    %558 = llvm.getelementptr %x[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%558, %43, %44, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    %559 = llvm.add %535, %45 : i64
    %560 = llvm.getelementptr %x[%559] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%560, %43, %46, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    %561 = llvm.add %542, %42 : i64
    %562 = llvm.getelementptr %x[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%562, %43, %44, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    %563 = llvm.add %542, %45 : i64
    %564 = llvm.getelementptr %x[%563] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%564, %43, %46, %26) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb62
  ^bb62:
    %565 = llvm.add %i_10, %12 overflow<nsw> : i64
    %566 = llvm.icmp "slt" %565, %510 : i64
    llvm.cond_br %566, ^bb60(%565, %524, %527, %531, %534, %538, %541, %545, %548 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb63(%524, %527, %531, %534, %538, %541, %545, %548 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb63(%567: vector<4xf64>, %568: vector<4xf64>, %569: vector<4xf64>, %570: vector<4xf64>, %571: vector<4xf64>, %572: vector<4xf64>, %573: vector<4xf64>, %574: vector<4xf64>):
    %575 = llvm.fmul %567, %568 : vector<4xf64>
    %576 = llvm.fmul %569, %570 : vector<4xf64>
    %577 = llvm.fmul %571, %572 : vector<4xf64>
    %578 = llvm.fmul %573, %574 : vector<4xf64>
    %579 = llvm.fmul %575, %576 : vector<4xf64>
    %580 = llvm.fmul %577, %578 : vector<4xf64>
    %581 = llvm.fmul %579, %580 : vector<4xf64>
    %582 = llvm.icmp "slt" %510, %x_stride0 : i64
    llvm.cond_br %582, ^bb64(%510, %581 : i64, vector<4xf64>), ^bb65(%581 : vector<4xf64>)
  ^bb64(%i_11: i64, %583: vector<4xf64>):
    %584 = llvm.sub %x_stride0, %i_11 overflow<nsw> : i64
    %585 = llvm.intr.smin(%584, %3) : (i64, i64) -> i64
    %586 = llvm.intr.smax(%585, %2) : (i64, i64) -> i64
    %587 = llvm.trunc %586 : i64 to i32
    %588 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %589 = llvm.mlir.poison : vector<4xi32>
    %590 = llvm.insertelement %587, %589[%2 : i64] : vector<4xi32>
    %591 = llvm.shufflevector %590, %589 [0, 0, 0, 0] : vector<4xi32>
    %592 = llvm.icmp "slt" %588, %591 : vector<4xi32>
    %593 = llvm.getelementptr inbounds %x[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %594 = llvm.intr.masked.load %593, %592, %49 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %595 = llvm.fmul %583, %594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %596 = llvm.select %592, %595, %583 : vector<4xi1>, vector<4xf64>
    %597 = llvm.add %i_11, %3 overflow<nsw> : i64
    %598 = llvm.icmp "slt" %597, %x_stride0 : i64
    llvm.cond_br %598, ^bb64(%597, %596 : i64, vector<4xf64>), ^bb65(%596 : vector<4xf64>)
  ^bb65(%599: vector<4xf64>):
    %600 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %601 = "llvm.intr.vector.reduce.fmul"(%600, %599) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %602 = llvm.fmul %505, %601 : f64
    llvm.store %602, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%60) : (!llvm.ptr) -> ()
    llvm.return %43 : i32
  ^bb66(%603: i32):
    llvm.return %603 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %604: i64, %605: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64, %606: i1) -> i32 attributes {no_unwind, no_inline} {
    %607 = llvm.mlir.constant(0) : i64
    %608 = llvm.mlir.constant(8192) : i64
    %609 = llvm.mlir.constant(1) : i64
    %610 = llvm.mlir.constant(8) : i64
    %611 = llvm.mlir.constant(31) : i64
    %612 = llvm.mlir.constant(3) : i64
    %613 = llvm.mlir.constant(4) : i64
    %614 = llvm.mlir.constant(2) : i64
    %615 = llvm.mlir.constant(1 : i32) : i32
    %616 = llvm.mlir.constant(3 : i32) : i32
    %617 = llvm.alloca %613 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %618 = llvm.mlir.constant(0 : i32) : i32
    %619 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %620 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %620, ^bb1(%begin : i64), ^bb15
  ^bb1(%621: i64):
    %i_strip = llvm.mul %621, %608 overflow<nsw> : i64
    %622 = llvm.add %i_strip, %607 : i64
    %623 = llvm.mul %607, %x_stride0_1 : i64
    %624 = llvm.add %623, %622 : i64
    %625 = llvm.ptrtoint %605 : !llvm.ptr to i64
    %626 = llvm.mul %624, %610 : i64
    %627 = llvm.add %625, %626 : i64
    %628 = llvm.sub %607, %627 : i64
    %629 = llvm.and %628, %611 : i64
    %630 = llvm.lshr %629, %612 : i64
    %631 = llvm.sub %608, %607 : i64
    %632 = llvm.icmp "sge" %631, %613 : i64
    %633 = llvm.and %606, %632 : i1
    %634 = llvm.select %633, %630, %607 : i1, i64
    %635 = llvm.sub %613, %634 : i64
    %636 = llvm.and %635, %612 : i64
    %637 = llvm.sub %608, %613 : i64
    %638 = llvm.icmp "ugt" %634, %607 : i64
    llvm.cond_br %638, ^bb2, ^bb3
  ^bb2:
    %639 = llvm.add %i_strip, %608 : i64
    %640 = llvm.getelementptr %605[%639] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%640, %615, %616, %615) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %641 = llvm.add %607, %634 : i64
    %642 = llvm.sub %608, %636 : i64
    %643 = llvm.icmp "slt" %641, %642 : i64
    llvm.cond_br %643, ^bb4(%641 : i64), ^bb8
  ^bb4(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    llvm.cond_br %606, ^bb5, ^bb6
  ^bb5:
    %644 = llvm.getelementptr inbounds %605[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %619, %644 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %645 = llvm.getelementptr inbounds %605[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %619, %645 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %646 = llvm.add %i_12, %613 overflow<nsw> : i64
    %647 = llvm.icmp "slt" %646, %642 : i64
    llvm.cond_br %647, ^bb4(%646 : i64), ^bb8
  ^bb8:
    llvm.cond_br %638, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%607 : i64)
  ^bb10(%648: i64):
    %649 = llvm.icmp "eq" %648, %607 : i64
    %650 = llvm.select %649, %607, %637 : i1, i64
    %i_14 = llvm.add %i_strip, %650 overflow<nsw> : i64
    %651 = llvm.select %649, %607, %634 : i1, i64
    %652 = llvm.select %649, %634, %613 : i1, i64
    llvm.store %619, %617 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %653 = llvm.icmp "slt" %651, %652 : i64
    llvm.cond_br %653, ^bb11(%651 : i64), ^bb12
  ^bb11(%654: i64):
    %655 = llvm.getelementptr inbounds %617[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %656 = llvm.load %655 {alignment = 8 : i64} : !llvm.ptr -> f64
    %657 = llvm.add %i_14, %654 : i64
    %658 = llvm.getelementptr inbounds %605[%657] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %656, %658 {alignment = 8 : i64} : f64, !llvm.ptr
    %659 = llvm.add %654, %609 overflow<nsw> : i64
    %660 = llvm.icmp "slt" %659, %652 : i64
    llvm.cond_br %660, ^bb11(%659 : i64), ^bb12
  ^bb12:
    %661 = llvm.add %648, %609 overflow<nsw> : i64
    %662 = llvm.icmp "slt" %661, %614 : i64
    llvm.cond_br %662, ^bb10(%661 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %663 = llvm.add %621, %609 overflow<nsw> : i64
    %664 = llvm.icmp "slt" %663, %end : i64
    llvm.cond_br %664, ^bb1(%663 : i64), ^bb15
  ^bb15:
    llvm.return %618 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %665 = llvm.mlir.constant(8) : i64
    %666 = llvm.mlir.constant(16) : i64
    %667 = llvm.mlir.constant(24) : i64
    %668 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %669 = llvm.getelementptr inbounds %context[%665] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %670 = llvm.load %669 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %671 = llvm.getelementptr inbounds %context[%666] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %672 = llvm.load %671 {alignment = 8 : i64} : !llvm.ptr -> i64
    %673 = llvm.getelementptr inbounds %context[%667] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %674 = llvm.load %673 {alignment = 8 : i64} : !llvm.ptr -> i1
    %675 = llvm.call @program.parallel0(%begin_1, %end_1, %668, %670, %672, %674) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %675 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %676: i64, %677: f64, %678: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %679 = llvm.mlir.constant(0) : i64
    %680 = llvm.mlir.constant(8192) : i64
    %681 = llvm.mlir.constant(4) : i64
    %682 = llvm.mlir.constant(1) : i64
    %683 = llvm.mlir.constant(0 : i32) : i32
    %684 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %684, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%685: i64):
    %i_strip_1 = llvm.mul %685, %680 overflow<nsw> : i64
    %686 = llvm.mlir.poison : vector<4xf64>
    %687 = llvm.insertelement %677, %686[%679 : i64] : vector<4xf64>
    %688 = llvm.shufflevector %687, %686 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%679 : i64)
  ^bb2(%i_15: i64):
    %i_16 = llvm.add %i_strip_1, %i_15 overflow<nsw> : i64
    %689 = llvm.getelementptr inbounds %678[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %690 = llvm.load %689 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %691 = llvm.fdiv %690, %688 : vector<4xf64>
    llvm.store %691, %689 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %692 = llvm.add %i_15, %681 overflow<nsw> : i64
    %693 = llvm.icmp "slt" %692, %680 : i64
    llvm.cond_br %693, ^bb2(%692 : i64), ^bb3
  ^bb3:
    %694 = llvm.add %685, %682 overflow<nsw> : i64
    %695 = llvm.icmp "slt" %694, %end_2 : i64
    llvm.cond_br %695, ^bb1(%694 : i64), ^bb4
  ^bb4:
    llvm.return %683 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %696 = llvm.mlir.constant(8) : i64
    %697 = llvm.mlir.constant(16) : i64
    %698 = llvm.mlir.constant(24) : i64
    %699 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %700 = llvm.getelementptr inbounds %context_1[%696] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %701 = llvm.load %700 {alignment = 8 : i64} : !llvm.ptr -> f64
    %702 = llvm.getelementptr inbounds %context_1[%697] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %703 = llvm.load %702 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %704 = llvm.getelementptr inbounds %context_1[%698] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %705 = llvm.load %704 {alignment = 8 : i64} : !llvm.ptr -> i64
    %706 = llvm.call @program.parallel1(%begin_3, %end_3, %699, %701, %703, %705) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %706 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %707: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64, %708: i1) -> i32 attributes {no_unwind, no_inline} {
    %709 = llvm.mlir.constant(0) : i64
    %710 = llvm.mlir.constant(8192) : i64
    %711 = llvm.mlir.constant(8) : i64
    %712 = llvm.mlir.constant(31) : i64
    %713 = llvm.mlir.constant(3) : i64
    %714 = llvm.mlir.constant(4) : i64
    %715 = llvm.mlir.constant(2) : i64
    %716 = llvm.mlir.constant(1) : i64
    %717 = llvm.mlir.constant(1 : i32) : i32
    %718 = llvm.mlir.constant(3 : i32) : i32
    %719 = llvm.alloca %714 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %720 = llvm.mlir.constant(0 : i32) : i32
    %721 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %722 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %722, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%723: i64):
    %i_strip_2 = llvm.mul %723, %710 overflow<nsw> : i64
    %724 = llvm.add %i_strip_2, %709 : i64
    %725 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %726 = llvm.mul %724, %711 : i64
    %727 = llvm.add %725, %726 : i64
    %728 = llvm.sub %709, %727 : i64
    %729 = llvm.and %728, %712 : i64
    %730 = llvm.lshr %729, %713 : i64
    %731 = llvm.sub %710, %709 : i64
    %732 = llvm.icmp "sge" %731, %714 : i64
    %733 = llvm.and %708, %732 : i1
    %734 = llvm.select %733, %730, %709 : i1, i64
    %735 = llvm.sub %714, %734 : i64
    %736 = llvm.and %735, %713 : i64
    %737 = llvm.sub %710, %714 : i64
    %738 = llvm.icmp "ugt" %734, %709 : i64
    llvm.cond_br %738, ^bb2, ^bb3
  ^bb2:
    %739 = llvm.add %i_strip_2, %710 : i64
    %740 = llvm.getelementptr %out1_1[%739] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%740, %717, %718, %717) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %741 = llvm.add %709, %734 : i64
    %742 = llvm.sub %710, %736 : i64
    %743 = llvm.icmp "slt" %741, %742 : i64
    llvm.cond_br %743, ^bb4(%741 : i64), ^bb8
  ^bb4(%i_17: i64):
    %i_18 = llvm.add %i_strip_2, %i_17 overflow<nsw> : i64
    llvm.cond_br %708, ^bb5, ^bb6
  ^bb5:
    %744 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %721, %744 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %745 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %721, %745 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %746 = llvm.add %i_17, %714 overflow<nsw> : i64
    %747 = llvm.icmp "slt" %746, %742 : i64
    llvm.cond_br %747, ^bb4(%746 : i64), ^bb8
  ^bb8:
    llvm.cond_br %738, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%709 : i64)
  ^bb10(%748: i64):
    %749 = llvm.icmp "eq" %748, %709 : i64
    %750 = llvm.select %749, %709, %737 : i1, i64
    %i_19 = llvm.add %i_strip_2, %750 overflow<nsw> : i64
    %751 = llvm.select %749, %709, %734 : i1, i64
    %752 = llvm.select %749, %734, %714 : i1, i64
    llvm.store %721, %719 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %753 = llvm.icmp "slt" %751, %752 : i64
    llvm.cond_br %753, ^bb11(%751 : i64), ^bb12
  ^bb11(%754: i64):
    %755 = llvm.getelementptr inbounds %719[%754] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %756 = llvm.load %755 {alignment = 8 : i64} : !llvm.ptr -> f64
    %757 = llvm.add %i_19, %754 : i64
    %758 = llvm.getelementptr inbounds %out1_1[%757] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %756, %758 {alignment = 8 : i64} : f64, !llvm.ptr
    %759 = llvm.add %754, %716 overflow<nsw> : i64
    %760 = llvm.icmp "slt" %759, %752 : i64
    llvm.cond_br %760, ^bb11(%759 : i64), ^bb12
  ^bb12:
    %761 = llvm.add %748, %716 overflow<nsw> : i64
    %762 = llvm.icmp "slt" %761, %715 : i64
    llvm.cond_br %762, ^bb10(%761 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %763 = llvm.add %723, %716 overflow<nsw> : i64
    %764 = llvm.icmp "slt" %763, %end_4 : i64
    llvm.cond_br %764, ^bb1(%763 : i64), ^bb15
  ^bb15:
    llvm.return %720 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %765 = llvm.mlir.constant(8) : i64
    %766 = llvm.mlir.constant(16) : i64
    %767 = llvm.mlir.constant(24) : i64
    %768 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %769 = llvm.getelementptr inbounds %context_2[%765] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %770 = llvm.load %769 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %771 = llvm.getelementptr inbounds %context_2[%766] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %772 = llvm.load %771 {alignment = 8 : i64} : !llvm.ptr -> i64
    %773 = llvm.getelementptr inbounds %context_2[%767] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %774 = llvm.load %773 {alignment = 8 : i64} : !llvm.ptr -> i1
    %775 = llvm.call @program.parallel2(%begin_5, %end_5, %768, %770, %772, %774) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %775 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %776: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64, %777: vector<4xf64>) -> i32 attributes {no_unwind, no_inline} {
    %778 = llvm.mlir.constant(0) : i64
    %779 = llvm.mlir.constant(8192) : i64
    %780 = llvm.mlir.constant(4) : i64
    %781 = llvm.mlir.constant(1) : i64
    %782 = llvm.mlir.constant(0 : i32) : i32
    %783 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %783, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%784: i64):
    %i_strip_3 = llvm.mul %784, %779 overflow<nsw> : i64
    llvm.br ^bb2(%778 : i64)
  ^bb2(%i_20: i64):
    %i_21 = llvm.add %i_strip_3, %i_20 overflow<nsw> : i64
    %785 = llvm.getelementptr inbounds %out1_2[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %786 = llvm.load %785 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %787 = llvm.fdiv %786, %777 : vector<4xf64>
    llvm.store %787, %785 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %788 = llvm.add %i_20, %780 overflow<nsw> : i64
    %789 = llvm.icmp "slt" %788, %779 : i64
    llvm.cond_br %789, ^bb2(%788 : i64), ^bb3
  ^bb3:
    %790 = llvm.add %784, %781 overflow<nsw> : i64
    %791 = llvm.icmp "slt" %790, %end_6 : i64
    llvm.cond_br %791, ^bb1(%790 : i64), ^bb4
  ^bb4:
    llvm.return %782 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %792 = llvm.mlir.constant(8) : i64
    %793 = llvm.mlir.constant(16) : i64
    %794 = llvm.mlir.constant(24) : i64
    %795 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %796 = llvm.getelementptr inbounds %context_3[%792] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %797 = llvm.load %796 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %798 = llvm.getelementptr inbounds %context_3[%793] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %799 = llvm.load %798 {alignment = 8 : i64} : !llvm.ptr -> i64
    %800 = llvm.getelementptr inbounds %context_3[%794] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %801 = llvm.load %800 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %802 = llvm.call @program.parallel3(%begin_7, %end_7, %795, %797, %799, %801) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.return %802 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %803: i64, %804: i64, %805: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %806: i1, %807: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %808 = llvm.mlir.constant(0) : i64
    %809 = llvm.mlir.constant(1) : i64
    %810 = llvm.mlir.constant(32768) : i64
    %811 = llvm.mlir.constant(32) : i64
    %812 = llvm.mlir.constant(4) : i64
    %813 = llvm.mlir.constant(8) : i64
    %814 = llvm.mlir.constant(12) : i64
    %815 = llvm.mlir.constant(16) : i64
    %816 = llvm.mlir.constant(20) : i64
    %817 = llvm.mlir.constant(24) : i64
    %818 = llvm.mlir.constant(28) : i64
    %819 = llvm.mlir.constant(640) : i64
    %820 = llvm.mlir.constant(0 : i32) : i32
    %821 = llvm.mlir.constant(2 : i32) : i32
    %822 = llvm.mlir.constant(1 : i32) : i32
    %823 = llvm.mlir.constant(192) : i64
    %824 = llvm.mlir.constant(3 : i32) : i32
    %825 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %826 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %827 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %828 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %828, ^bb1(%begin_8 : i64), ^bb8
  ^bb1(%829: i64):
    %830 = llvm.mul %829, %804 : i64
    %831 = llvm.add %808, %830 : i64
    %832 = llvm.add %831, %804 : i64
    %833 = llvm.intr.smin(%832, %805) : (i64, i64) -> i64
    %834 = llvm.icmp "slt" %831, %833 : i64
    llvm.cond_br %834, ^bb2(%831, %825 : i64, f64), ^bb7(%825 : f64)
  ^bb2(%i_strip_4: i64, %835: f64):
    llvm.br ^bb3(%808, %826, %826, %826, %826, %826, %826, %826, %826 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_22: i64, %836: vector<4xf64>, %837: vector<4xf64>, %838: vector<4xf64>, %839: vector<4xf64>, %840: vector<4xf64>, %841: vector<4xf64>, %842: vector<4xf64>, %843: vector<4xf64>):
    %i_23 = llvm.add %i_strip_4, %i_22 overflow<nsw> : i64
    %844 = llvm.getelementptr inbounds %x_1[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %845 = llvm.load %844 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %846 = llvm.fmul %836, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %847 = llvm.getelementptr inbounds %844[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %848 = llvm.load %847 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %849 = llvm.fmul %837, %848 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %850 = llvm.add %i_23, %813 overflow<nsw> : i64
    %851 = llvm.getelementptr inbounds %844[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %853 = llvm.fmul %838, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.getelementptr inbounds %844[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %855 = llvm.load %854 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %856 = llvm.fmul %839, %855 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %857 = llvm.add %i_23, %815 overflow<nsw> : i64
    %858 = llvm.getelementptr inbounds %844[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %859 = llvm.load %858 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %860 = llvm.fmul %840, %859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %861 = llvm.getelementptr inbounds %844[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %862 = llvm.load %861 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %863 = llvm.fmul %841, %862 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %864 = llvm.add %i_23, %817 overflow<nsw> : i64
    %865 = llvm.getelementptr inbounds %844[%817] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %866 = llvm.load %865 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %867 = llvm.fmul %842, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %868 = llvm.getelementptr inbounds %844[%818] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %869 = llvm.load %868 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %870 = llvm.fmul %843, %869 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %806, ^bb4, ^bb5
  ^bb4:
    %871 = llvm.add %i_23, %819 : i64
    %872 = llvm.getelementptr %x_1[%871] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%872, %820, %821, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    %873 = llvm.add %i_23, %823 : i64
    %874 = llvm.getelementptr %x_1[%873] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%874, %820, %824, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    %875 = llvm.add %850, %819 : i64
    %876 = llvm.getelementptr %x_1[%875] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%876, %820, %821, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    %877 = llvm.add %850, %823 : i64
    %878 = llvm.getelementptr %x_1[%877] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%878, %820, %824, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    %879 = llvm.add %857, %819 : i64
    %880 = llvm.getelementptr %x_1[%879] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%880, %820, %821, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    %881 = llvm.add %857, %823 : i64
    %882 = llvm.getelementptr %x_1[%881] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%882, %820, %824, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    %883 = llvm.add %864, %819 : i64
    %884 = llvm.getelementptr %x_1[%883] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%884, %820, %821, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    %885 = llvm.add %864, %823 : i64
    %886 = llvm.getelementptr %x_1[%885] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%886, %820, %824, %822) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %887 = llvm.add %i_22, %811 overflow<nsw> : i64
    %888 = llvm.icmp "slt" %887, %810 : i64
    llvm.cond_br %888, ^bb3(%887, %846, %849, %853, %856, %860, %863, %867, %870 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%846, %849, %853, %856, %860, %863, %867, %870 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%889: vector<4xf64>, %890: vector<4xf64>, %891: vector<4xf64>, %892: vector<4xf64>, %893: vector<4xf64>, %894: vector<4xf64>, %895: vector<4xf64>, %896: vector<4xf64>):
    %897 = llvm.fmul %889, %890 : vector<4xf64>
    %898 = llvm.fmul %891, %892 : vector<4xf64>
    %899 = llvm.fmul %893, %894 : vector<4xf64>
    %900 = llvm.fmul %895, %896 : vector<4xf64>
    %901 = llvm.fmul %897, %898 : vector<4xf64>
    %902 = llvm.fmul %899, %900 : vector<4xf64>
    %903 = llvm.fmul %901, %902 : vector<4xf64>
    %904 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %905 = "llvm.intr.vector.reduce.fmul"(%904, %903) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %906 = llvm.fmul %827, %905 : f64
    %907 = llvm.fmul %835, %906 : f64
    %908 = llvm.add %i_strip_4, %810 overflow<nsw> : i64
    %909 = llvm.icmp "slt" %908, %833 : i64
    llvm.cond_br %909, ^bb2(%908, %907 : i64, f64), ^bb7(%907 : f64)
  ^bb7(%910: f64):
    %911 = llvm.getelementptr inbounds %807[%829] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %910, %911 {alignment = 8 : i64} : f64, !llvm.ptr
    %912 = llvm.add %829, %809 overflow<nsw> : i64
    %913 = llvm.icmp "slt" %912, %end_8 : i64
    llvm.cond_br %913, ^bb1(%912 : i64), ^bb8
  ^bb8:
    llvm.return %820 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %914 = llvm.mlir.constant(8) : i64
    %915 = llvm.mlir.constant(16) : i64
    %916 = llvm.mlir.constant(24) : i64
    %917 = llvm.mlir.constant(32) : i64
    %918 = llvm.mlir.constant(40) : i64
    %919 = llvm.mlir.constant(48) : i64
    %920 = llvm.mlir.constant(56) : i64
    %921 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %922 = llvm.getelementptr inbounds %context_4[%914] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %923 = llvm.load %922 {alignment = 8 : i64} : !llvm.ptr -> i64
    %924 = llvm.getelementptr inbounds %context_4[%915] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %925 = llvm.load %924 {alignment = 8 : i64} : !llvm.ptr -> i64
    %926 = llvm.getelementptr inbounds %context_4[%916] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %927 = llvm.load %926 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %928 = llvm.getelementptr inbounds %context_4[%917] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %929 = llvm.load %928 {alignment = 8 : i64} : !llvm.ptr -> i64
    %930 = llvm.getelementptr inbounds %context_4[%918] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %931 = llvm.load %930 {alignment = 8 : i64} : !llvm.ptr -> i64
    %932 = llvm.getelementptr inbounds %context_4[%919] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %933 = llvm.load %932 {alignment = 8 : i64} : !llvm.ptr -> i1
    %934 = llvm.getelementptr inbounds %context_4[%920] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %935 = llvm.load %934 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %936 = llvm.call @program.parallel4(%begin_9, %end_9, %921, %923, %925, %927, %929, %931, %933, %935) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i1, !llvm.ptr) -> i32
    llvm.return %936 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %937 = llvm.mlir.constant(0) : i64
    %938 = llvm.mlir.constant(1) : i64
    %939 = llvm.mlir.constant(2 : i32) : i32
    %940 = llvm.mlir.constant(3 : i32) : i32
    %941 = llvm.mlir.constant(2) : i64
    %942 = llvm.mlir.constant(0 : i32) : i32
    %943 = llvm.icmp "slt" %937, %x_stride0_6 : i64
    %944 = llvm.icmp "slt" %937, %x_size0_2 : i64
    llvm.cond_br %943, ^bb1, ^bb3(%939 : i32)
  ^bb1:
    llvm.cond_br %944, ^bb2, ^bb3(%940 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %945 = llvm.getelementptr inbounds %extents[%938] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %945 {alignment = 8 : i64} : i64, !llvm.ptr
    %946 = llvm.getelementptr inbounds %extents[%941] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %946 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %942 : i32
  ^bb3(%947: i32):
    llvm.return %947 : i32
  }
}
