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
    %22 = arith.shrsi %15, %c13 : index
    %23 = arith.muli %22, %c8192 overflow<nsw> : index
    %24 = arith.maxsi %23, %c0 : index
    %25 = arith.constant 8192 : index
    %26 = arith.ceildivsi %24, %25 : index
    %27 = arith.constant 0 : index
    %28 = arith.maxsi %26, %27 : index
    %29 = arith.constant 6145 : index
    %30 = arith.muli %28, %29 : index
    %31 = arith.constant 32768 : index
    %32 = arith.cmpi sge, %30, %31 : index
    "omp.parallel"(%32) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %24, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            vector.store %6, %19[%c0, %i_1] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %33 = arith.subi %15, %24 overflow<nsw> : index
    %34 = arith.shrsi %33, %c2 : index
    %35 = arith.muli %34, %c4 overflow<nsw> : index
    %36 = arith.addi %35, %24 overflow<nsw> : index
    %37 = arith.maxsi %36, %24 : index
    %38 = arith.subi %15, %37 overflow<nsw> : index
    %39 = vector.create_mask %38 : vector<4xi1>
    scf.for %i_2 = %24 to %37 step %c4 {
      vector.store %6, %19[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_3 = %37 to %15 step %c4 {
      %40 = arith.constant 0 : index
      vector.maskedstore %19[%40, %i_3], %39, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %41 = arith.shrsi %15, %c4 : index
    %42 = arith.muli %41, %c16 overflow<nsw> : index
    %43 = scf.for %i_4 = %c0 to %13 step %c1 iter_args(%44 = %1) -> (f64) {
      %45, %46 = scf.for %j = %c0 to %42 step %c512 iter_args(%47 = %7, %48 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %49 = arith.addi %j, %c512 overflow<nsw> : index
        %50 = arith.minsi %49, %42 : index
        %51, %52, %53, %54 = scf.for %j_1 = %j to %50 step %c16 iter_args(%55 = %7, %56 = %7, %57 = %7, %58 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %59 = vector.load %x[%i_4, %j_1] : memref<?x?xf64>, vector<4xf64>
          %60 = arith.addf %55, %59 fastmath<reassoc,contract> : vector<4xf64>
          %61 = vector.load %19[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %62 = arith.addf %61, %59 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %62, %19[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %63 = arith.addi %j_1, %c4 overflow<nsw> : index
          %64 = vector.load %x[%i_4, %63] : memref<?x?xf64>, vector<4xf64>
          %65 = arith.addf %56, %64 fastmath<reassoc,contract> : vector<4xf64>
          %66 = arith.addi %j_1, %c4 overflow<nsw> : index
          %67 = vector.load %19[%c0, %66] : memref<1x?xf64>, vector<4xf64>
          %68 = arith.addf %67, %64 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %68, %19[%c0, %66] : memref<1x?xf64>, vector<4xf64>
          %69 = arith.addi %j_1, %c8 overflow<nsw> : index
          %70 = vector.load %x[%i_4, %69] : memref<?x?xf64>, vector<4xf64>
          %71 = arith.addf %57, %70 fastmath<reassoc,contract> : vector<4xf64>
          %72 = arith.addi %j_1, %c8 overflow<nsw> : index
          %73 = vector.load %19[%c0, %72] : memref<1x?xf64>, vector<4xf64>
          %74 = arith.addf %73, %70 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %74, %19[%c0, %72] : memref<1x?xf64>, vector<4xf64>
          %75 = arith.addi %j_1, %c12 overflow<nsw> : index
          %76 = vector.load %x[%i_4, %75] : memref<?x?xf64>, vector<4xf64>
          %77 = arith.addf %58, %76 fastmath<reassoc,contract> : vector<4xf64>
          %78 = arith.addi %j_1, %c12 overflow<nsw> : index
          %79 = vector.load %19[%c0, %78] : memref<1x?xf64>, vector<4xf64>
          %80 = arith.addf %79, %76 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %80, %19[%c0, %78] : memref<1x?xf64>, vector<4xf64>
          scf.yield %60, %65, %71, %77 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %81 = arith.addf %51, %52 : vector<4xf64>
        %82 = arith.addf %53, %54 : vector<4xf64>
        %83 = arith.addf %81, %82 : vector<4xf64>
        %84 = arith.subf %83, %48 : vector<4xf64>
        %85 = arith.addf %47, %84 : vector<4xf64>
        %86 = arith.subf %85, %47 : vector<4xf64>
        %87 = arith.subf %86, %84 : vector<4xf64>
        %88 = arith.cmpf uno, %87, %87 : vector<4xf64>
        %89 = arith.select %88, %6, %87 : vector<4xi1>, vector<4xf64>
        scf.yield %85, %89 : vector<4xf64>, vector<4xf64>
      }
      %90 = arith.subf %7, %46 : vector<4xf64>
      %91 = scf.for %j_2 = %42 to %15 step %c4 iter_args(%92 = %90) -> (vector<4xf64>) {
        %93 = arith.subi %15, %j_2 overflow<nsw> : index
        %94 = vector.create_mask %93 : vector<4xi1>
        %95 = vector.maskedload %x[%i_4, %j_2], %94, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %96 = arith.addf %92, %95 fastmath<reassoc,contract> : vector<4xf64>
        %97 = arith.constant 0 : index
        %98 = vector.maskedload %19[%97, %j_2], %94, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %99 = arith.addf %98, %95 fastmath<reassoc,contract> : vector<4xf64>
        %100 = arith.constant 0 : index
        vector.maskedstore %19[%100, %j_2], %94, %99 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %101 = arith.select %94, %96, %92 : vector<4xi1>, vector<4xf64>
        scf.yield %101 : vector<4xf64>
      }
      %102 = arith.addf %45, %91 : vector<4xf64>
      %103 = vector.reduction <add>, %102 fastmath<reassoc> : vector<4xf64> into f64
      %104 = arith.addf %44, %103 : f64
      scf.yield %104 : f64
    }
    %105 = arith.divf %43, %20 : f64
    memref.store %105, %out0[] : memref<f64>
    %106 = arith.maxsi %23, %c0 : index
    %107 = arith.constant 8192 : index
    %108 = arith.ceildivsi %106, %107 : index
    %109 = arith.constant 0 : index
    %110 = arith.maxsi %108, %109 : index
    %111 = arith.constant 18434 : index
    %112 = arith.muli %110, %111 : index
    %113 = arith.constant 32768 : index
    %114 = arith.cmpi sge, %112, %113 : index
    "omp.parallel"(%114) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %106, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_1: index):
          %115 = vector.broadcast %21 : f64 to vector<4xf64>
          scf.for %i_5 = %c0 to %c8192 step %c4 {
            %i_6 = arith.addi %i_strip_1, %i_5 overflow<nsw> : index
            %116 = vector.load %19[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
            %117 = arith.divf %116, %115 : vector<4xf64>
            vector.store %117, %19[%c0, %i_6] : memref<1x?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %118 = arith.subi %15, %106 overflow<nsw> : index
    %119 = arith.shrsi %118, %c2 : index
    %120 = arith.muli %119, %c4 overflow<nsw> : index
    %121 = arith.addi %120, %106 overflow<nsw> : index
    %122 = arith.maxsi %121, %106 : index
    %123 = arith.subi %15, %122 overflow<nsw> : index
    %124 = vector.create_mask %123 : vector<4xi1>
    %125 = vector.broadcast %21 : f64 to vector<4xf64>
    scf.for %i_7 = %106 to %122 step %c4 {
      %126 = vector.load %19[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
      %127 = arith.divf %126, %125 : vector<4xf64>
      vector.store %127, %19[%c0, %i_7] : memref<1x?xf64>, vector<4xf64>
    }
    scf.for %i_8 = %122 to %15 step %c4 {
      %128 = arith.constant 0 : index
      %129 = vector.maskedload %19[%128, %i_8], %124, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %130 = arith.divf %129, %125 : vector<4xf64>
      %131 = arith.constant 0 : index
      vector.maskedstore %19[%131, %i_8], %124, %130 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %132 = arith.maxsi %23, %c0 : index
    %133 = arith.constant 8192 : index
    %134 = arith.ceildivsi %132, %133 : index
    %135 = arith.constant 0 : index
    %136 = arith.maxsi %134, %135 : index
    %137 = arith.constant 6145 : index
    %138 = arith.muli %136, %137 : index
    %139 = arith.constant 32768 : index
    %140 = arith.cmpi sge, %138, %139 : index
    "omp.parallel"(%140) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %132, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_2: index):
          scf.for %i_9 = %c0 to %c8192 step %c4 {
            %i_10 = arith.addi %i_strip_2, %i_9 overflow<nsw> : index
            vector.store %6, %out1_1[%i_10] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %141 = arith.subi %15, %132 overflow<nsw> : index
    %142 = arith.shrsi %141, %c2 : index
    %143 = arith.muli %142, %c4 overflow<nsw> : index
    %144 = arith.addi %143, %132 overflow<nsw> : index
    %145 = arith.maxsi %144, %132 : index
    %146 = arith.subi %15, %145 overflow<nsw> : index
    %147 = vector.create_mask %146 : vector<4xi1>
    scf.for %i_11 = %132 to %145 step %c4 {
      vector.store %6, %out1_1[%i_11] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_12 = %145 to %15 step %c4 {
      vector.maskedstore %out1_1[%i_12], %147, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %148 = arith.shrsi %15, %c2 : index
    %149 = arith.muli %148, %c4 overflow<nsw> : index
    %150 = arith.subi %15, %149 overflow<nsw> : index
    %151 = vector.create_mask %150 : vector<4xi1>
    scf.for %i_13 = %c0 to %13 step %c1 {
      %152 = vector.step : vector<4xindex>
      %153, %154, %155 = scf.for %j_3 = %c0 to %149 step %c4 iter_args(%156 = %8, %157 = %9, %158 = %10) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %159 = vector.load %x[%i_13, %j_3] : memref<?x?xf64>, vector<4xf64>
        %160 = vector.load %19[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %161 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %162 = arith.subf %159, %160 : vector<4xf64>
        %163 = arith.mulf %162, %162 fastmath<contract> : vector<4xf64>
        %164 = arith.addf %161, %163 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %164, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %165 = arith.maximumf %159, %156 fastmath<nsz> : vector<4xf64>
        %166 = arith.cmpf olt, %159, %157 : vector<4xf64>
        %167 = arith.cmpf uno, %159, %159 : vector<4xf64>
        %168 = arith.cmpf ord, %157, %157 : vector<4xf64>
        %169 = arith.andi %167, %168 : vector<4xi1>
        %170 = arith.ori %166, %169 : vector<4xi1>
        %171 = vector.broadcast %j_3 : index to vector<4xindex>
        %172 = arith.addi %171, %152 : vector<4xindex>
        %173 = arith.index_cast %172 : vector<4xindex> to vector<4xi64>
        %174 = arith.select %170, %159, %157 : vector<4xi1>, vector<4xf64>
        %175 = arith.select %170, %173, %158 : vector<4xi1>, vector<4xi64>
        scf.yield %165, %174, %175 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %176 = arith.cmpi slt, %149, %15 : index
      %177, %178, %179 = scf.if %176 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %180 = vector.maskedload %x[%i_13, %149], %151, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %181 = arith.constant 0 : index
        %182 = vector.maskedload %19[%181, %149], %151, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %183 = vector.maskedload %out1_1[%149], %151, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %184 = arith.subf %180, %182 : vector<4xf64>
        %185 = arith.mulf %184, %184 fastmath<contract> : vector<4xf64>
        %186 = arith.addf %183, %185 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%149], %151, %186 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %187 = arith.maximumf %180, %153 fastmath<nsz> : vector<4xf64>
        %188 = arith.cmpf olt, %180, %154 : vector<4xf64>
        %189 = arith.cmpf uno, %180, %180 : vector<4xf64>
        %190 = arith.cmpf ord, %154, %154 : vector<4xf64>
        %191 = arith.andi %189, %190 : vector<4xi1>
        %192 = arith.ori %188, %191 : vector<4xi1>
        %193 = vector.broadcast %149 : index to vector<4xindex>
        %194 = arith.addi %193, %152 : vector<4xindex>
        %195 = arith.index_cast %194 : vector<4xindex> to vector<4xi64>
        %196 = arith.select %192, %180, %154 : vector<4xi1>, vector<4xf64>
        %197 = arith.select %192, %195, %155 : vector<4xi1>, vector<4xi64>
        %198 = arith.select %151, %187, %153 : vector<4xi1>, vector<4xf64>
        %199 = arith.select %151, %196, %154 : vector<4xi1>, vector<4xf64>
        %200 = arith.select %151, %197, %155 : vector<4xi1>, vector<4xi64>
        scf.yield %198, %199, %200 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %153, %154, %155 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %201 = vector.reduction <maximumf>, %177 fastmath<nsz> : vector<4xf64> into f64
      %202 = vector.reduction <minimumf>, %178 : vector<4xf64> into f64
      %203 = vector.broadcast %202 : f64 to vector<4xf64>
      %204 = arith.cmpf oeq, %178, %203 : vector<4xf64>
      %205 = arith.cmpf uno, %178, %178 : vector<4xf64>
      %206 = arith.ori %204, %205 : vector<4xi1>
      %207 = arith.select %206, %179, %11 : vector<4xi1>, vector<4xi64>
      %208 = vector.reduction <minsi>, %207 : vector<4xi64> into i64
      memref.store %201, %out2_1[%i_13] : memref<?xf64>
      memref.store %208, %out3_1[%i_13] : memref<?xi64>
    }
    %209 = arith.maxsi %23, %c0 : index
    %210 = arith.constant 8192 : index
    %211 = arith.ceildivsi %209, %210 : index
    %212 = arith.constant 0 : index
    %213 = arith.maxsi %211, %212 : index
    %214 = arith.constant 18434 : index
    %215 = arith.muli %213, %214 : index
    %216 = arith.constant 32768 : index
    %217 = arith.cmpi sge, %215, %216 : index
    "omp.parallel"(%217) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %209, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip_3: index):
          %218 = vector.broadcast %21 : f64 to vector<4xf64>
          scf.for %i_14 = %c0 to %c8192 step %c4 {
            %i_15 = arith.addi %i_strip_3, %i_14 overflow<nsw> : index
            %219 = vector.load %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
            %220 = arith.divf %219, %218 : vector<4xf64>
            vector.store %220, %out1_1[%i_15] : memref<?xf64>, vector<4xf64>
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %221 = arith.subi %15, %209 overflow<nsw> : index
    %222 = arith.shrsi %221, %c2 : index
    %223 = arith.muli %222, %c4 overflow<nsw> : index
    %224 = arith.addi %223, %209 overflow<nsw> : index
    %225 = arith.maxsi %224, %209 : index
    %226 = arith.subi %15, %225 overflow<nsw> : index
    %227 = vector.create_mask %226 : vector<4xi1>
    %228 = vector.broadcast %21 : f64 to vector<4xf64>
    scf.for %i_16 = %209 to %225 step %c4 {
      %229 = vector.load %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
      %230 = arith.divf %229, %228 : vector<4xf64>
      vector.store %230, %out1_1[%i_16] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_17 = %225 to %15 step %c4 {
      %231 = vector.maskedload %out1_1[%i_17], %227, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %232 = arith.divf %231, %228 : vector<4xf64>
      vector.maskedstore %out1_1[%i_17], %227, %232 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %233 = arith.shrsi %15, %c15 : index
    %234 = arith.muli %233, %c32768 overflow<nsw> : index
    %235 = arith.maxsi %234, %c0 : index
    %236 = arith.constant 1.000000e+00 : f64
    %237 = arith.constant 1.000000e+00 : f64
    %238 = arith.constant 0 : index
    %239 = arith.constant 1 : index
    %240 = arith.constant 1.000000e+00 : f64
    %241 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %240, %241[%238] : memref<64xf64>
    %242 = arith.subi %235, %c0 : index
    %243 = arith.ceildivsi %242, %c32768 : index
    %244 = arith.maxsi %243, %238 : index
    %245 = arith.constant 64 : index
    %246 = arith.ceildivsi %244, %245 : index
    %247 = arith.maxsi %246, %239 : index
    %248 = arith.ceildivsi %244, %247 : index
    %249 = arith.muli %247, %c32768 : index
    %250 = arith.constant 0 : index
    %251 = arith.maxsi %248, %250 : index
    %252 = arith.minsi %249, %235 : index
    %253 = arith.constant 32768 : index
    %254 = arith.ceildivsi %252, %253 : index
    %255 = arith.constant 0 : index
    %256 = arith.maxsi %254, %255 : index
    %257 = arith.constant 32779 : index
    %258 = arith.muli %256, %257 : index
    %259 = arith.constant 7 : index
    %260 = arith.addi %259, %258 : index
    %261 = arith.muli %251, %260 : index
    %262 = arith.constant 32768 : index
    %263 = arith.cmpi sge, %261, %262 : index
    "omp.parallel"(%263) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%238, %248, %239) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%264: index):
          %265 = arith.muli %264, %249 : index
          %266 = arith.addi %c0, %265 : index
          %267 = arith.addi %266, %249 : index
          %268 = arith.minsi %267, %235 : index
          %269 = scf.for %i_strip_4 = %266 to %268 step %c32768 iter_args(%270 = %240) -> (f64) {
            %271, %272, %273, %274, %275, %276, %277, %278 = scf.for %i_18 = %c0 to %c32768 step %c32 iter_args(%279 = %12, %280 = %12, %281 = %12, %282 = %12, %283 = %12, %284 = %12, %285 = %12, %286 = %12) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %i_19 = arith.addi %i_strip_4, %i_18 overflow<nsw> : index
              %287 = vector.load %x[%c0, %i_19] : memref<?x?xf64>, vector<4xf64>
              %288 = arith.mulf %279, %287 fastmath<reassoc,contract> : vector<4xf64>
              %289 = arith.addi %i_19, %c4 overflow<nsw> : index
              %290 = vector.load %x[%c0, %289] : memref<?x?xf64>, vector<4xf64>
              %291 = arith.mulf %280, %290 fastmath<reassoc,contract> : vector<4xf64>
              %292 = arith.addi %i_19, %c8 overflow<nsw> : index
              %293 = vector.load %x[%c0, %292] : memref<?x?xf64>, vector<4xf64>
              %294 = arith.mulf %281, %293 fastmath<reassoc,contract> : vector<4xf64>
              %295 = arith.addi %i_19, %c12 overflow<nsw> : index
              %296 = vector.load %x[%c0, %295] : memref<?x?xf64>, vector<4xf64>
              %297 = arith.mulf %282, %296 fastmath<reassoc,contract> : vector<4xf64>
              %298 = arith.addi %i_19, %c16 overflow<nsw> : index
              %299 = vector.load %x[%c0, %298] : memref<?x?xf64>, vector<4xf64>
              %300 = arith.mulf %283, %299 fastmath<reassoc,contract> : vector<4xf64>
              %301 = arith.addi %i_19, %c20 overflow<nsw> : index
              %302 = vector.load %x[%c0, %301] : memref<?x?xf64>, vector<4xf64>
              %303 = arith.mulf %284, %302 fastmath<reassoc,contract> : vector<4xf64>
              %304 = arith.addi %i_19, %c24 overflow<nsw> : index
              %305 = vector.load %x[%c0, %304] : memref<?x?xf64>, vector<4xf64>
              %306 = arith.mulf %285, %305 fastmath<reassoc,contract> : vector<4xf64>
              %307 = arith.addi %i_19, %c28 overflow<nsw> : index
              %308 = vector.load %x[%c0, %307] : memref<?x?xf64>, vector<4xf64>
              %309 = arith.mulf %286, %308 fastmath<reassoc,contract> : vector<4xf64>
              scf.yield %288, %291, %294, %297, %300, %303, %306, %309 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %310 = arith.mulf %271, %272 : vector<4xf64>
            %311 = arith.mulf %273, %274 : vector<4xf64>
            %312 = arith.mulf %275, %276 : vector<4xf64>
            %313 = arith.mulf %277, %278 : vector<4xf64>
            %314 = arith.mulf %310, %311 : vector<4xf64>
            %315 = arith.mulf %312, %313 : vector<4xf64>
            %316 = arith.mulf %314, %315 : vector<4xf64>
            %317 = vector.reduction <mul>, %316 fastmath<reassoc> : vector<4xf64> into f64
            %318 = arith.mulf %236, %317 : f64
            %319 = arith.mulf %270, %318 : f64
            scf.yield %319 : f64
          }
          memref.store %269, %241[%264] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %320 = arith.constant 1 : index
    %321 = arith.subi %248, %320 : index
    %322 = arith.constant 0 : index
    %323 = arith.constant 2 : index
    scf.for %324 = %322 to %321 step %323 {
      %325 = arith.addi %324, %320 : index
      %326 = memref.load %241[%324] : memref<64xf64>
      %327 = memref.load %241[%325] : memref<64xf64>
      %328 = arith.mulf %326, %327 : f64
      memref.store %328, %241[%324] : memref<64xf64>
    }
    %329 = arith.constant 2 : index
    %330 = arith.subi %248, %329 : index
    %331 = arith.constant 0 : index
    %332 = arith.constant 4 : index
    scf.for %333 = %331 to %330 step %332 {
      %334 = arith.addi %333, %329 : index
      %335 = memref.load %241[%333] : memref<64xf64>
      %336 = memref.load %241[%334] : memref<64xf64>
      %337 = arith.mulf %335, %336 : f64
      memref.store %337, %241[%333] : memref<64xf64>
    }
    %338 = arith.constant 4 : index
    %339 = arith.subi %248, %338 : index
    %340 = arith.constant 0 : index
    %341 = arith.constant 8 : index
    scf.for %342 = %340 to %339 step %341 {
      %343 = arith.addi %342, %338 : index
      %344 = memref.load %241[%342] : memref<64xf64>
      %345 = memref.load %241[%343] : memref<64xf64>
      %346 = arith.mulf %344, %345 : f64
      memref.store %346, %241[%342] : memref<64xf64>
    }
    %347 = arith.constant 8 : index
    %348 = arith.subi %248, %347 : index
    %349 = arith.constant 0 : index
    %350 = arith.constant 16 : index
    scf.for %351 = %349 to %348 step %350 {
      %352 = arith.addi %351, %347 : index
      %353 = memref.load %241[%351] : memref<64xf64>
      %354 = memref.load %241[%352] : memref<64xf64>
      %355 = arith.mulf %353, %354 : f64
      memref.store %355, %241[%351] : memref<64xf64>
    }
    %356 = arith.constant 16 : index
    %357 = arith.subi %248, %356 : index
    %358 = arith.constant 0 : index
    %359 = arith.constant 32 : index
    scf.for %360 = %358 to %357 step %359 {
      %361 = arith.addi %360, %356 : index
      %362 = memref.load %241[%360] : memref<64xf64>
      %363 = memref.load %241[%361] : memref<64xf64>
      %364 = arith.mulf %362, %363 : f64
      memref.store %364, %241[%360] : memref<64xf64>
    }
    %365 = arith.constant 32 : index
    %366 = arith.subi %248, %365 : index
    %367 = arith.constant 0 : index
    %368 = arith.constant 64 : index
    scf.for %369 = %367 to %366 step %368 {
      %370 = arith.addi %369, %365 : index
      %371 = memref.load %241[%369] : memref<64xf64>
      %372 = memref.load %241[%370] : memref<64xf64>
      %373 = arith.mulf %371, %372 : f64
      memref.store %373, %241[%369] : memref<64xf64>
    }
    %374 = memref.load %241[%238] : memref<64xf64>
    %375 = arith.mulf %237, %374 : f64
    %376 = arith.mulf %5, %375 : f64
    %377 = arith.subi %15, %235 overflow<nsw> : index
    %378 = arith.shrsi %377, %c5 : index
    %379 = arith.muli %378, %c32 overflow<nsw> : index
    %380 = arith.addi %379, %235 overflow<nsw> : index
    %381 = arith.maxsi %380, %235 : index
    %382, %383, %384, %385, %386, %387, %388, %389 = scf.for %i_20 = %235 to %381 step %c32 iter_args(%390 = %12, %391 = %12, %392 = %12, %393 = %12, %394 = %12, %395 = %12, %396 = %12, %397 = %12) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %398 = vector.load %x[%c0, %i_20] : memref<?x?xf64>, vector<4xf64>
      %399 = arith.mulf %390, %398 fastmath<reassoc,contract> : vector<4xf64>
      %400 = arith.addi %i_20, %c4 overflow<nsw> : index
      %401 = vector.load %x[%c0, %400] : memref<?x?xf64>, vector<4xf64>
      %402 = arith.mulf %391, %401 fastmath<reassoc,contract> : vector<4xf64>
      %403 = arith.addi %i_20, %c8 overflow<nsw> : index
      %404 = vector.load %x[%c0, %403] : memref<?x?xf64>, vector<4xf64>
      %405 = arith.mulf %392, %404 fastmath<reassoc,contract> : vector<4xf64>
      %406 = arith.addi %i_20, %c12 overflow<nsw> : index
      %407 = vector.load %x[%c0, %406] : memref<?x?xf64>, vector<4xf64>
      %408 = arith.mulf %393, %407 fastmath<reassoc,contract> : vector<4xf64>
      %409 = arith.addi %i_20, %c16 overflow<nsw> : index
      %410 = vector.load %x[%c0, %409] : memref<?x?xf64>, vector<4xf64>
      %411 = arith.mulf %394, %410 fastmath<reassoc,contract> : vector<4xf64>
      %412 = arith.addi %i_20, %c20 overflow<nsw> : index
      %413 = vector.load %x[%c0, %412] : memref<?x?xf64>, vector<4xf64>
      %414 = arith.mulf %395, %413 fastmath<reassoc,contract> : vector<4xf64>
      %415 = arith.addi %i_20, %c24 overflow<nsw> : index
      %416 = vector.load %x[%c0, %415] : memref<?x?xf64>, vector<4xf64>
      %417 = arith.mulf %396, %416 fastmath<reassoc,contract> : vector<4xf64>
      %418 = arith.addi %i_20, %c28 overflow<nsw> : index
      %419 = vector.load %x[%c0, %418] : memref<?x?xf64>, vector<4xf64>
      %420 = arith.mulf %397, %419 fastmath<reassoc,contract> : vector<4xf64>
      scf.yield %399, %402, %405, %408, %411, %414, %417, %420 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %421 = arith.mulf %382, %383 : vector<4xf64>
    %422 = arith.mulf %384, %385 : vector<4xf64>
    %423 = arith.mulf %386, %387 : vector<4xf64>
    %424 = arith.mulf %388, %389 : vector<4xf64>
    %425 = arith.mulf %421, %422 : vector<4xf64>
    %426 = arith.mulf %423, %424 : vector<4xf64>
    %427 = arith.mulf %425, %426 : vector<4xf64>
    %428 = scf.for %i_21 = %381 to %15 step %c4 iter_args(%429 = %427) -> (vector<4xf64>) {
      %430 = arith.subi %15, %i_21 overflow<nsw> : index
      %431 = vector.create_mask %430 : vector<4xi1>
      %432 = arith.constant 0 : index
      %433 = vector.maskedload %x[%432, %i_21], %431, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %434 = arith.mulf %429, %433 fastmath<reassoc,contract> : vector<4xf64>
      %435 = arith.select %431, %434, %429 : vector<4xi1>, vector<4xf64>
      scf.yield %435 : vector<4xf64>
    }
    %436 = vector.reduction <mul>, %428 fastmath<reassoc> : vector<4xf64> into f64
    %437 = arith.mulf %376, %436 : f64
    memref.store %437, %out4[] : memref<f64>
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
    %25 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.alloca %17 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %27 = llvm.mlir.constant(32779) : i64
    %28 = llvm.mlir.constant(7) : i64
    %29 = llvm.mlir.constant(56) : i64
    %30 = llvm.alloca %29 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %31 = llvm.mlir.constant(40) : i64
    %32 = llvm.mlir.constant(48) : i64
    %33 = llvm.mlir.constant(0 : i32) : i32
    %34 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %35 = llvm.mlir.constant(0xfff0000000000000 : f64) : f64
    %36 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %37 = llvm.mlir.constant(0) : i64
    %38 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %39 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %40 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %41 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %42 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %43 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %44 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %45 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %46 = llvm.mul %x_size0, %x_stride0 : i64
    %47 = llvm.mul %x_stride0, %8 overflow<nsw> : i64
    %48 = llvm.add %47, %17 overflow<nsw> : i64
    %49 = llvm.and %48, %18 : i64
    %50 = llvm.call @aligned_alloc(%17, %49) : (i64, i64) -> !llvm.ptr
    %51 = llvm.mlir.zero : !llvm.ptr
    %52 = llvm.icmp "ne" %50, %51 : !llvm.ptr
    llvm.cond_br %52, ^bb1, ^bb64(%19 : i32)
  ^bb1:
    %53 = llvm.sitofp %46 : i64 to f64
    %54 = llvm.sitofp %x_size0 : i64 to f64
    %55 = llvm.ashr %x_stride0, %1 : i64
    %56 = llvm.mul %55, %0 overflow<nsw> : i64
    %57 = llvm.intr.smax(%56, %2) : (i64, i64) -> i64
    %58 = llvm.sdiv %57, %0 : i64
    %59 = llvm.srem %57, %0 : i64
    %60 = llvm.icmp "ne" %59, %2 : i64
    %61 = llvm.xor %59, %0 : i64
    %62 = llvm.icmp "sge" %61, %2 : i64
    %63 = llvm.and %60, %62 : i1
    %64 = llvm.add %58, %6 : i64
    %65 = llvm.select %63, %64, %58 : i1, i64
    %66 = llvm.intr.smax(%65, %2) : (i64, i64) -> i64
    %67 = llvm.mul %66, %20 : i64
    %68 = llvm.icmp "sge" %67, %10 : i64
    %69 = llvm.icmp "sgt" %57, %2 : i64
    %70 = llvm.sub %57, %6 overflow<nsw> : i64
    %71 = llvm.sdiv %70, %0 : i64
    %72 = llvm.add %71, %6 overflow<nsw> : i64
    %73 = llvm.select %69, %72, %2 : i1, i64
    llvm.cond_br %68, ^bb2, ^bb3
  ^bb2:
    llvm.store %57, %21 {alignment = 8 : i64} : i64, !llvm.ptr
    %74 = llvm.getelementptr inbounds %21[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %74 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %75 = llvm.getelementptr inbounds %21[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %75 {alignment = 8 : i64} : i64, !llvm.ptr
    %76 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %77 = llvm.call @stepwell_parallel_for(%76, %21, %73, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%77 : i32)
  ^bb3:
    %78 = llvm.call @program.parallel0(%2, %73, %57, %50, %x_stride0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb4(%78 : i32)
  ^bb4(%79: i32):
    %80 = llvm.sub %x_stride0, %57 overflow<nsw> : i64
    %81 = llvm.ashr %80, %4 : i64
    %82 = llvm.mul %81, %3 overflow<nsw> : i64
    %83 = llvm.add %82, %57 overflow<nsw> : i64
    %84 = llvm.intr.smax(%83, %57) : (i64, i64) -> i64
    %85 = llvm.sub %x_stride0, %84 overflow<nsw> : i64
    %86 = llvm.intr.smin(%85, %3) : (i64, i64) -> i64
    %87 = llvm.intr.smax(%86, %2) : (i64, i64) -> i64
    %88 = llvm.trunc %87 : i64 to i32
    %89 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %90 = llvm.mlir.poison : vector<4xi32>
    %91 = llvm.insertelement %88, %90[%2 : i64] : vector<4xi32>
    %92 = llvm.shufflevector %91, %90 [0, 0, 0, 0] : vector<4xi32>
    %93 = llvm.icmp "slt" %89, %92 : vector<4xi32>
    %94 = llvm.icmp "slt" %57, %84 : i64
    llvm.cond_br %94, ^bb5(%57 : i64), ^bb6
  ^bb5(%i: i64):
    %95 = llvm.getelementptr inbounds %50[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %39, %95 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %96 = llvm.add %i, %3 overflow<nsw> : i64
    %97 = llvm.icmp "slt" %96, %84 : i64
    llvm.cond_br %97, ^bb5(%96 : i64), ^bb6
  ^bb6:
    %98 = llvm.icmp "slt" %84, %x_stride0 : i64
    llvm.cond_br %98, ^bb7(%84 : i64), ^bb8
  ^bb7(%i_1: i64):
    %99 = llvm.getelementptr inbounds %50[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %39, %99, %93 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %100 = llvm.add %i_1, %3 overflow<nsw> : i64
    %101 = llvm.icmp "slt" %100, %x_stride0 : i64
    llvm.cond_br %101, ^bb7(%100 : i64), ^bb8
  ^bb8:
    %102 = llvm.ashr %x_stride0, %3 : i64
    %103 = llvm.mul %102, %5 overflow<nsw> : i64
    %104 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %104, ^bb9(%2, %34 : i64, f64), ^bb16(%34 : f64)
  ^bb9(%i_2: i64, %105: f64):
    %106 = llvm.icmp "slt" %2, %103 : i64
    llvm.cond_br %106, ^bb10(%2, %40, %39 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%40, %39 : vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %107: vector<4xf64>, %108: vector<4xf64>):
    %109 = llvm.add %j, %7 overflow<nsw> : i64
    %110 = llvm.intr.smin(%109, %103) : (i64, i64) -> i64
    %111 = llvm.icmp "slt" %j, %110 : i64
    llvm.cond_br %111, ^bb11(%j, %40, %40, %40, %40 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%40, %40, %40, %40 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %112: vector<4xf64>, %113: vector<4xf64>, %114: vector<4xf64>, %115: vector<4xf64>):
    %116 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %117 = llvm.add %116, %j_1 overflow<nsw> : i64
    %118 = llvm.getelementptr inbounds %x[%117] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %119 = llvm.load %118 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %120 = llvm.fadd %112, %119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %121 = llvm.getelementptr inbounds %50[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %122 = llvm.load %121 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %123 = llvm.fadd %122, %119 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %123, %121 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %124 = llvm.add %j_1, %3 overflow<nsw> : i64
    %125 = llvm.add %116, %124 overflow<nsw> : i64
    %126 = llvm.getelementptr inbounds %x[%125] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %127 = llvm.load %126 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %128 = llvm.fadd %113, %127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %129 = llvm.add %j_1, %3 overflow<nsw> : i64
    %130 = llvm.getelementptr inbounds %50[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %131 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %132 = llvm.fadd %131, %127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %132, %130 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %133 = llvm.add %j_1, %8 overflow<nsw> : i64
    %134 = llvm.add %116, %133 overflow<nsw> : i64
    %135 = llvm.getelementptr inbounds %x[%134] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %136 = llvm.load %135 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %137 = llvm.fadd %114, %136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %138 = llvm.add %j_1, %8 overflow<nsw> : i64
    %139 = llvm.getelementptr inbounds %50[%138] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %140 = llvm.load %139 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %141 = llvm.fadd %140, %136 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %141, %139 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %142 = llvm.add %j_1, %9 overflow<nsw> : i64
    %143 = llvm.add %116, %142 overflow<nsw> : i64
    %144 = llvm.getelementptr inbounds %x[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %145 = llvm.load %144 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %146 = llvm.fadd %115, %145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %147 = llvm.add %j_1, %9 overflow<nsw> : i64
    %148 = llvm.getelementptr inbounds %50[%147] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.fadd %149, %145 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %150, %148 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %151 = llvm.add %j_1, %5 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %110 : i64
    llvm.cond_br %152, ^bb11(%151, %120, %128, %137, %146 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%120, %128, %137, %146 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%153: vector<4xf64>, %154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>):
    %157 = llvm.fadd %153, %154 : vector<4xf64>
    %158 = llvm.fadd %155, %156 : vector<4xf64>
    %159 = llvm.fadd %157, %158 : vector<4xf64>
    %160 = llvm.fsub %159, %108 : vector<4xf64>
    %161 = llvm.fadd %107, %160 : vector<4xf64>
    %162 = llvm.fsub %161, %107 : vector<4xf64>
    %163 = llvm.fsub %162, %160 : vector<4xf64>
    %164 = llvm.fcmp "uno" %163, %163 : vector<4xf64>
    %165 = llvm.select %164, %39, %163 : vector<4xi1>, vector<4xf64>
    %166 = llvm.add %j, %7 overflow<nsw> : i64
    %167 = llvm.icmp "slt" %166, %103 : i64
    llvm.cond_br %167, ^bb10(%166, %161, %165 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%161, %165 : vector<4xf64>, vector<4xf64>)
  ^bb13(%168: vector<4xf64>, %169: vector<4xf64>):
    %170 = llvm.fsub %40, %169 : vector<4xf64>
    %171 = llvm.icmp "slt" %103, %x_stride0 : i64
    llvm.cond_br %171, ^bb14(%103, %170 : i64, vector<4xf64>), ^bb15(%170 : vector<4xf64>)
  ^bb14(%j_2: i64, %172: vector<4xf64>):
    %173 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %174 = llvm.intr.smin(%173, %3) : (i64, i64) -> i64
    %175 = llvm.intr.smax(%174, %2) : (i64, i64) -> i64
    %176 = llvm.trunc %175 : i64 to i32
    %177 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %178 = llvm.mlir.poison : vector<4xi32>
    %179 = llvm.insertelement %176, %178[%2 : i64] : vector<4xi32>
    %180 = llvm.shufflevector %179, %178 [0, 0, 0, 0] : vector<4xi32>
    %181 = llvm.icmp "slt" %177, %180 : vector<4xi32>
    %182 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %183 = llvm.add %182, %j_2 overflow<nsw> : i64
    %184 = llvm.getelementptr inbounds %x[%183] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %185 = llvm.intr.masked.load %184, %181, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %186 = llvm.fadd %172, %185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %187 = llvm.getelementptr inbounds %50[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %188 = llvm.intr.masked.load %187, %181, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %189 = llvm.fadd %188, %185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %189, %187, %181 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %190 = llvm.select %181, %186, %172 : vector<4xi1>, vector<4xf64>
    %191 = llvm.add %j_2, %3 overflow<nsw> : i64
    %192 = llvm.icmp "slt" %191, %x_stride0 : i64
    llvm.cond_br %192, ^bb14(%191, %190 : i64, vector<4xf64>), ^bb15(%190 : vector<4xf64>)
  ^bb15(%193: vector<4xf64>):
    %194 = llvm.fadd %168, %193 : vector<4xf64>
    %195 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %196 = "llvm.intr.vector.reduce.fadd"(%195, %194) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %197 = llvm.fadd %105, %196 : f64
    %198 = llvm.add %i_2, %6 overflow<nsw> : i64
    %199 = llvm.icmp "slt" %198, %x_size0 : i64
    llvm.cond_br %199, ^bb9(%198, %197 : i64, f64), ^bb16(%197 : f64)
  ^bb16(%200: f64):
    %201 = llvm.fdiv %200, %53 : f64
    llvm.store %201, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %202 = llvm.intr.smax(%56, %2) : (i64, i64) -> i64
    %203 = llvm.sdiv %202, %0 : i64
    %204 = llvm.srem %202, %0 : i64
    %205 = llvm.icmp "ne" %204, %2 : i64
    %206 = llvm.xor %204, %0 : i64
    %207 = llvm.icmp "sge" %206, %2 : i64
    %208 = llvm.and %205, %207 : i1
    %209 = llvm.add %203, %6 : i64
    %210 = llvm.select %208, %209, %203 : i1, i64
    %211 = llvm.intr.smax(%210, %2) : (i64, i64) -> i64
    %212 = llvm.mul %211, %22 : i64
    %213 = llvm.icmp "sge" %212, %10 : i64
    %214 = llvm.icmp "sgt" %202, %2 : i64
    %215 = llvm.sub %202, %6 overflow<nsw> : i64
    %216 = llvm.sdiv %215, %0 : i64
    %217 = llvm.add %216, %6 overflow<nsw> : i64
    %218 = llvm.select %214, %217, %2 : i1, i64
    llvm.cond_br %213, ^bb17, ^bb18
  ^bb17:
    llvm.store %202, %23 {alignment = 8 : i64} : i64, !llvm.ptr
    %219 = llvm.getelementptr inbounds %23[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %54, %219 {alignment = 8 : i64} : f64, !llvm.ptr
    %220 = llvm.getelementptr inbounds %23[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %50, %220 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %221 = llvm.getelementptr inbounds %23[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %221 {alignment = 8 : i64} : i64, !llvm.ptr
    %222 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %223 = llvm.call @stepwell_parallel_for(%222, %23, %218, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%223 : i32)
  ^bb18:
    %224 = llvm.call @program.parallel1(%2, %218, %202, %54, %50, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb19(%224 : i32)
  ^bb19(%225: i32):
    %226 = llvm.sub %x_stride0, %202 overflow<nsw> : i64
    %227 = llvm.ashr %226, %4 : i64
    %228 = llvm.mul %227, %3 overflow<nsw> : i64
    %229 = llvm.add %228, %202 overflow<nsw> : i64
    %230 = llvm.intr.smax(%229, %202) : (i64, i64) -> i64
    %231 = llvm.sub %x_stride0, %230 overflow<nsw> : i64
    %232 = llvm.intr.smin(%231, %3) : (i64, i64) -> i64
    %233 = llvm.intr.smax(%232, %2) : (i64, i64) -> i64
    %234 = llvm.trunc %233 : i64 to i32
    %235 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %236 = llvm.mlir.poison : vector<4xi32>
    %237 = llvm.insertelement %234, %236[%2 : i64] : vector<4xi32>
    %238 = llvm.shufflevector %237, %236 [0, 0, 0, 0] : vector<4xi32>
    %239 = llvm.icmp "slt" %235, %238 : vector<4xi32>
    %240 = llvm.mlir.poison : vector<4xf64>
    %241 = llvm.insertelement %54, %240[%2 : i64] : vector<4xf64>
    %242 = llvm.shufflevector %241, %240 [0, 0, 0, 0] : vector<4xf64>
    %243 = llvm.icmp "slt" %202, %230 : i64
    llvm.cond_br %243, ^bb20(%202 : i64), ^bb21
  ^bb20(%i_3: i64):
    %244 = llvm.getelementptr inbounds %50[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %245 = llvm.load %244 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %246 = llvm.fdiv %245, %242 : vector<4xf64>
    llvm.store %246, %244 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %247 = llvm.add %i_3, %3 overflow<nsw> : i64
    %248 = llvm.icmp "slt" %247, %230 : i64
    llvm.cond_br %248, ^bb20(%247 : i64), ^bb21
  ^bb21:
    %249 = llvm.icmp "slt" %230, %x_stride0 : i64
    llvm.cond_br %249, ^bb22(%230 : i64), ^bb23
  ^bb22(%i_4: i64):
    %250 = llvm.getelementptr inbounds %50[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %251 = llvm.intr.masked.load %250, %239, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %252 = llvm.fdiv %251, %242 : vector<4xf64>
    llvm.intr.masked.store %252, %250, %239 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %253 = llvm.add %i_4, %3 overflow<nsw> : i64
    %254 = llvm.icmp "slt" %253, %x_stride0 : i64
    llvm.cond_br %254, ^bb22(%253 : i64), ^bb23
  ^bb23:
    %255 = llvm.intr.smax(%56, %2) : (i64, i64) -> i64
    %256 = llvm.sdiv %255, %0 : i64
    %257 = llvm.srem %255, %0 : i64
    %258 = llvm.icmp "ne" %257, %2 : i64
    %259 = llvm.xor %257, %0 : i64
    %260 = llvm.icmp "sge" %259, %2 : i64
    %261 = llvm.and %258, %260 : i1
    %262 = llvm.add %256, %6 : i64
    %263 = llvm.select %261, %262, %256 : i1, i64
    %264 = llvm.intr.smax(%263, %2) : (i64, i64) -> i64
    %265 = llvm.mul %264, %20 : i64
    %266 = llvm.icmp "sge" %265, %10 : i64
    %267 = llvm.icmp "sgt" %255, %2 : i64
    %268 = llvm.sub %255, %6 overflow<nsw> : i64
    %269 = llvm.sdiv %268, %0 : i64
    %270 = llvm.add %269, %6 overflow<nsw> : i64
    %271 = llvm.select %267, %270, %2 : i1, i64
    llvm.cond_br %266, ^bb24, ^bb25
  ^bb24:
    llvm.store %255, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %272 = llvm.getelementptr inbounds %24[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %272 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %273 = llvm.getelementptr inbounds %24[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %273 {alignment = 8 : i64} : i64, !llvm.ptr
    %274 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %275 = llvm.call @stepwell_parallel_for(%274, %24, %271, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb26(%275 : i32)
  ^bb25:
    %276 = llvm.call @program.parallel2(%2, %271, %255, %out1, %x_stride0) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.br ^bb26(%276 : i32)
  ^bb26(%277: i32):
    %278 = llvm.sub %x_stride0, %255 overflow<nsw> : i64
    %279 = llvm.ashr %278, %4 : i64
    %280 = llvm.mul %279, %3 overflow<nsw> : i64
    %281 = llvm.add %280, %255 overflow<nsw> : i64
    %282 = llvm.intr.smax(%281, %255) : (i64, i64) -> i64
    %283 = llvm.sub %x_stride0, %282 overflow<nsw> : i64
    %284 = llvm.intr.smin(%283, %3) : (i64, i64) -> i64
    %285 = llvm.intr.smax(%284, %2) : (i64, i64) -> i64
    %286 = llvm.trunc %285 : i64 to i32
    %287 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %288 = llvm.mlir.poison : vector<4xi32>
    %289 = llvm.insertelement %286, %288[%2 : i64] : vector<4xi32>
    %290 = llvm.shufflevector %289, %288 [0, 0, 0, 0] : vector<4xi32>
    %291 = llvm.icmp "slt" %287, %290 : vector<4xi32>
    %292 = llvm.icmp "slt" %255, %282 : i64
    llvm.cond_br %292, ^bb27(%255 : i64), ^bb28
  ^bb27(%i_5: i64):
    %293 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %39, %293 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %294 = llvm.add %i_5, %3 overflow<nsw> : i64
    %295 = llvm.icmp "slt" %294, %282 : i64
    llvm.cond_br %295, ^bb27(%294 : i64), ^bb28
  ^bb28:
    %296 = llvm.icmp "slt" %282, %x_stride0 : i64
    llvm.cond_br %296, ^bb29(%282 : i64), ^bb30
  ^bb29(%i_6: i64):
    %297 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %39, %297, %291 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %298 = llvm.add %i_6, %3 overflow<nsw> : i64
    %299 = llvm.icmp "slt" %298, %x_stride0 : i64
    llvm.cond_br %299, ^bb29(%298 : i64), ^bb30
  ^bb30:
    %300 = llvm.ashr %x_stride0, %4 : i64
    %301 = llvm.mul %300, %3 overflow<nsw> : i64
    %302 = llvm.sub %x_stride0, %301 overflow<nsw> : i64
    %303 = llvm.intr.smin(%302, %3) : (i64, i64) -> i64
    %304 = llvm.intr.smax(%303, %2) : (i64, i64) -> i64
    %305 = llvm.trunc %304 : i64 to i32
    %306 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %307 = llvm.mlir.poison : vector<4xi32>
    %308 = llvm.insertelement %305, %307[%2 : i64] : vector<4xi32>
    %309 = llvm.shufflevector %308, %307 [0, 0, 0, 0] : vector<4xi32>
    %310 = llvm.icmp "slt" %306, %309 : vector<4xi32>
    %311 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %311, ^bb31(%2 : i64), ^bb37
  ^bb31(%i_7: i64):
    %312 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %313 = llvm.icmp "slt" %2, %301 : i64
    llvm.cond_br %313, ^bb32(%2, %41, %42, %43 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%41, %42, %43 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb32(%j_3: i64, %314: vector<4xf64>, %315: vector<4xf64>, %316: vector<4xi64>):
    %317 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %318 = llvm.add %317, %j_3 overflow<nsw> : i64
    %319 = llvm.getelementptr inbounds %x[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %320 = llvm.load %319 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %321 = llvm.getelementptr inbounds %50[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %322 = llvm.load %321 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %323 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %324 = llvm.load %323 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %325 = llvm.fsub %320, %322 : vector<4xf64>
    %326 = llvm.fmul %325, %325 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %327 = llvm.fadd %324, %326 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %327, %323 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %328 = llvm.intr.maximum(%320, %314) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %329 = llvm.fcmp "olt" %320, %315 : vector<4xf64>
    %330 = llvm.fcmp "uno" %320, %320 : vector<4xf64>
    %331 = llvm.fcmp "ord" %315, %315 : vector<4xf64>
    %332 = llvm.and %330, %331 : vector<4xi1>
    %333 = llvm.or %329, %332 : vector<4xi1>
    %334 = llvm.mlir.poison : vector<4xi64>
    %335 = llvm.insertelement %j_3, %334[%2 : i64] : vector<4xi64>
    %336 = llvm.shufflevector %335, %334 [0, 0, 0, 0] : vector<4xi64>
    %337 = llvm.add %336, %312 : vector<4xi64>
    %338 = llvm.select %333, %320, %315 : vector<4xi1>, vector<4xf64>
    %339 = llvm.select %333, %337, %316 : vector<4xi1>, vector<4xi64>
    %340 = llvm.add %j_3, %3 overflow<nsw> : i64
    %341 = llvm.icmp "slt" %340, %301 : i64
    llvm.cond_br %341, ^bb32(%340, %328, %338, %339 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%328, %338, %339 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb33(%342: vector<4xf64>, %343: vector<4xf64>, %344: vector<4xi64>):
    %345 = llvm.icmp "slt" %301, %x_stride0 : i64
    llvm.cond_br %345, ^bb34, ^bb35
  ^bb34:
    %346 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %347 = llvm.add %346, %301 overflow<nsw> : i64
    %348 = llvm.getelementptr inbounds %x[%347] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %349 = llvm.intr.masked.load %348, %310, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %350 = llvm.getelementptr inbounds %50[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %351 = llvm.intr.masked.load %350, %310, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %352 = llvm.getelementptr inbounds %out1[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %353 = llvm.intr.masked.load %352, %310, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %354 = llvm.fsub %349, %351 : vector<4xf64>
    %355 = llvm.fmul %354, %354 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %356 = llvm.fadd %353, %355 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %356, %352, %310 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %357 = llvm.intr.maximum(%349, %342) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %358 = llvm.fcmp "olt" %349, %343 : vector<4xf64>
    %359 = llvm.fcmp "uno" %349, %349 : vector<4xf64>
    %360 = llvm.fcmp "ord" %343, %343 : vector<4xf64>
    %361 = llvm.and %359, %360 : vector<4xi1>
    %362 = llvm.or %358, %361 : vector<4xi1>
    %363 = llvm.mlir.poison : vector<4xi64>
    %364 = llvm.insertelement %301, %363[%2 : i64] : vector<4xi64>
    %365 = llvm.shufflevector %364, %363 [0, 0, 0, 0] : vector<4xi64>
    %366 = llvm.add %365, %312 : vector<4xi64>
    %367 = llvm.select %362, %349, %343 : vector<4xi1>, vector<4xf64>
    %368 = llvm.select %362, %366, %344 : vector<4xi1>, vector<4xi64>
    %369 = llvm.select %310, %357, %342 : vector<4xi1>, vector<4xf64>
    %370 = llvm.select %310, %367, %343 : vector<4xi1>, vector<4xf64>
    %371 = llvm.select %310, %368, %344 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb36(%369, %370, %371 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb35:
    llvm.br ^bb36(%342, %343, %344 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb36(%372: vector<4xf64>, %373: vector<4xf64>, %374: vector<4xi64>):
    %375 = llvm.intr.vector.reduce.fmaximum(%372) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %376 = llvm.intr.vector.reduce.fminimum(%373) : (vector<4xf64>) -> f64
    %377 = llvm.mlir.poison : vector<4xf64>
    %378 = llvm.insertelement %376, %377[%2 : i64] : vector<4xf64>
    %379 = llvm.shufflevector %378, %377 [0, 0, 0, 0] : vector<4xf64>
    %380 = llvm.fcmp "oeq" %373, %379 : vector<4xf64>
    %381 = llvm.fcmp "uno" %373, %373 : vector<4xf64>
    %382 = llvm.or %380, %381 : vector<4xi1>
    %383 = llvm.select %382, %374, %44 : vector<4xi1>, vector<4xi64>
    %384 = "llvm.intr.vector.reduce.smin"(%383) : (vector<4xi64>) -> i64
    %385 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %375, %385 {alignment = 8 : i64} : f64, !llvm.ptr
    %386 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %384, %386 {alignment = 8 : i64} : i64, !llvm.ptr
    %387 = llvm.add %i_7, %6 overflow<nsw> : i64
    %388 = llvm.icmp "slt" %387, %x_size0 : i64
    llvm.cond_br %388, ^bb31(%387 : i64), ^bb37
  ^bb37:
    %389 = llvm.intr.smax(%56, %2) : (i64, i64) -> i64
    %390 = llvm.sdiv %389, %0 : i64
    %391 = llvm.srem %389, %0 : i64
    %392 = llvm.icmp "ne" %391, %2 : i64
    %393 = llvm.xor %391, %0 : i64
    %394 = llvm.icmp "sge" %393, %2 : i64
    %395 = llvm.and %392, %394 : i1
    %396 = llvm.add %390, %6 : i64
    %397 = llvm.select %395, %396, %390 : i1, i64
    %398 = llvm.intr.smax(%397, %2) : (i64, i64) -> i64
    %399 = llvm.mul %398, %22 : i64
    %400 = llvm.icmp "sge" %399, %10 : i64
    %401 = llvm.icmp "sgt" %389, %2 : i64
    %402 = llvm.sub %389, %6 overflow<nsw> : i64
    %403 = llvm.sdiv %402, %0 : i64
    %404 = llvm.add %403, %6 overflow<nsw> : i64
    %405 = llvm.select %401, %404, %2 : i1, i64
    llvm.cond_br %400, ^bb38, ^bb39
  ^bb38:
    llvm.store %389, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %406 = llvm.getelementptr inbounds %25[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %54, %406 {alignment = 8 : i64} : f64, !llvm.ptr
    %407 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %407 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %408 = llvm.getelementptr inbounds %25[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %408 {alignment = 8 : i64} : i64, !llvm.ptr
    %409 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %410 = llvm.call @stepwell_parallel_for(%409, %25, %405, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb40(%410 : i32)
  ^bb39:
    %411 = llvm.call @program.parallel3(%2, %405, %389, %54, %out1, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb40(%411 : i32)
  ^bb40(%412: i32):
    %413 = llvm.sub %x_stride0, %389 overflow<nsw> : i64
    %414 = llvm.ashr %413, %4 : i64
    %415 = llvm.mul %414, %3 overflow<nsw> : i64
    %416 = llvm.add %415, %389 overflow<nsw> : i64
    %417 = llvm.intr.smax(%416, %389) : (i64, i64) -> i64
    %418 = llvm.sub %x_stride0, %417 overflow<nsw> : i64
    %419 = llvm.intr.smin(%418, %3) : (i64, i64) -> i64
    %420 = llvm.intr.smax(%419, %2) : (i64, i64) -> i64
    %421 = llvm.trunc %420 : i64 to i32
    %422 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %423 = llvm.mlir.poison : vector<4xi32>
    %424 = llvm.insertelement %421, %423[%2 : i64] : vector<4xi32>
    %425 = llvm.shufflevector %424, %423 [0, 0, 0, 0] : vector<4xi32>
    %426 = llvm.icmp "slt" %422, %425 : vector<4xi32>
    %427 = llvm.mlir.poison : vector<4xf64>
    %428 = llvm.insertelement %54, %427[%2 : i64] : vector<4xf64>
    %429 = llvm.shufflevector %428, %427 [0, 0, 0, 0] : vector<4xf64>
    %430 = llvm.icmp "slt" %389, %417 : i64
    llvm.cond_br %430, ^bb41(%389 : i64), ^bb42
  ^bb41(%i_8: i64):
    %431 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %432 = llvm.load %431 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %433 = llvm.fdiv %432, %429 : vector<4xf64>
    llvm.store %433, %431 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %434 = llvm.add %i_8, %3 overflow<nsw> : i64
    %435 = llvm.icmp "slt" %434, %417 : i64
    llvm.cond_br %435, ^bb41(%434 : i64), ^bb42
  ^bb42:
    %436 = llvm.icmp "slt" %417, %x_stride0 : i64
    llvm.cond_br %436, ^bb43(%417 : i64), ^bb44
  ^bb43(%i_9: i64):
    %437 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %438 = llvm.intr.masked.load %437, %426, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %439 = llvm.fdiv %438, %429 : vector<4xf64>
    llvm.intr.masked.store %439, %437, %426 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %440 = llvm.add %i_9, %3 overflow<nsw> : i64
    %441 = llvm.icmp "slt" %440, %x_stride0 : i64
    llvm.cond_br %441, ^bb43(%440 : i64), ^bb44
  ^bb44:
    %442 = llvm.ashr %x_stride0, %11 : i64
    %443 = llvm.mul %442, %10 overflow<nsw> : i64
    %444 = llvm.intr.smax(%443, %2) : (i64, i64) -> i64
    %445 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %446 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %447 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %447, %26 {alignment = 8 : i64} : f64, !llvm.ptr
    %448 = llvm.sub %444, %2 : i64
    %449 = llvm.sdiv %448, %10 : i64
    %450 = llvm.srem %448, %10 : i64
    %451 = llvm.icmp "ne" %450, %2 : i64
    %452 = llvm.xor %450, %10 : i64
    %453 = llvm.icmp "sge" %452, %2 : i64
    %454 = llvm.and %451, %453 : i1
    %455 = llvm.add %449, %6 : i64
    %456 = llvm.select %454, %455, %449 : i1, i64
    %457 = llvm.intr.smax(%456, %2) : (i64, i64) -> i64
    %458 = llvm.sdiv %457, %17 : i64
    %459 = llvm.srem %457, %17 : i64
    %460 = llvm.icmp "ne" %459, %2 : i64
    %461 = llvm.xor %459, %17 : i64
    %462 = llvm.icmp "sge" %461, %2 : i64
    %463 = llvm.and %460, %462 : i1
    %464 = llvm.add %458, %6 : i64
    %465 = llvm.select %463, %464, %458 : i1, i64
    %466 = llvm.intr.smax(%465, %6) : (i64, i64) -> i64
    %467 = llvm.sdiv %457, %466 : i64
    %468 = llvm.srem %457, %466 : i64
    %469 = llvm.icmp "ne" %468, %2 : i64
    %470 = llvm.xor %468, %466 : i64
    %471 = llvm.icmp "sge" %470, %2 : i64
    %472 = llvm.and %469, %471 : i1
    %473 = llvm.add %467, %6 : i64
    %474 = llvm.select %472, %473, %467 : i1, i64
    %475 = llvm.mul %466, %10 : i64
    %476 = llvm.intr.smax(%474, %2) : (i64, i64) -> i64
    %477 = llvm.intr.smin(%475, %444) : (i64, i64) -> i64
    %478 = llvm.sdiv %477, %10 : i64
    %479 = llvm.srem %477, %10 : i64
    %480 = llvm.icmp "ne" %479, %2 : i64
    %481 = llvm.xor %479, %10 : i64
    %482 = llvm.icmp "sge" %481, %2 : i64
    %483 = llvm.and %480, %482 : i1
    %484 = llvm.add %478, %6 : i64
    %485 = llvm.select %483, %484, %478 : i1, i64
    %486 = llvm.intr.smax(%485, %2) : (i64, i64) -> i64
    %487 = llvm.mul %486, %27 : i64
    %488 = llvm.add %28, %487 : i64
    %489 = llvm.mul %476, %488 : i64
    %490 = llvm.icmp "sge" %489, %10 : i64
    %491 = llvm.icmp "sgt" %474, %2 : i64
    %492 = llvm.select %491, %474, %2 : i1, i64
    llvm.cond_br %490, ^bb45, ^bb46
  ^bb45:
    llvm.store %474, %30 {alignment = 8 : i64} : i64, !llvm.ptr
    %493 = llvm.getelementptr inbounds %30[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %475, %493 {alignment = 8 : i64} : i64, !llvm.ptr
    %494 = llvm.getelementptr inbounds %30[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %444, %494 {alignment = 8 : i64} : i64, !llvm.ptr
    %495 = llvm.getelementptr inbounds %30[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %495 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %496 = llvm.getelementptr inbounds %30[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %496 {alignment = 8 : i64} : i64, !llvm.ptr
    %497 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %497 {alignment = 8 : i64} : i64, !llvm.ptr
    %498 = llvm.getelementptr inbounds %30[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %26, %498 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %499 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %500 = llvm.call @stepwell_parallel_for(%499, %30, %492, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%500 : i32)
  ^bb46:
    %501 = llvm.call @program.parallel4(%2, %492, %474, %475, %444, %x, %x_size0, %x_stride0, %26) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb47(%501 : i32)
  ^bb47(%502: i32):
    %503 = llvm.sub %474, %6 : i64
    %504 = llvm.icmp "slt" %2, %503 : i64
    llvm.cond_br %504, ^bb48(%2 : i64), ^bb49
  ^bb48(%505: i64):
    %506 = llvm.add %505, %6 : i64
    %507 = llvm.getelementptr inbounds %26[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %508 = llvm.load %507 {alignment = 8 : i64} : !llvm.ptr -> f64
    %509 = llvm.getelementptr inbounds %26[%506] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %510 = llvm.load %509 {alignment = 8 : i64} : !llvm.ptr -> f64
    %511 = llvm.fmul %508, %510 : f64
    llvm.store %511, %507 {alignment = 8 : i64} : f64, !llvm.ptr
    %512 = llvm.add %505, %4 overflow<nsw> : i64
    %513 = llvm.icmp "slt" %512, %503 : i64
    llvm.cond_br %513, ^bb48(%512 : i64), ^bb49
  ^bb49:
    %514 = llvm.sub %474, %4 : i64
    %515 = llvm.icmp "slt" %2, %514 : i64
    llvm.cond_br %515, ^bb50(%2 : i64), ^bb51
  ^bb50(%516: i64):
    %517 = llvm.add %516, %4 : i64
    %518 = llvm.getelementptr inbounds %26[%516] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %519 = llvm.load %518 {alignment = 8 : i64} : !llvm.ptr -> f64
    %520 = llvm.getelementptr inbounds %26[%517] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %521 = llvm.load %520 {alignment = 8 : i64} : !llvm.ptr -> f64
    %522 = llvm.fmul %519, %521 : f64
    llvm.store %522, %518 {alignment = 8 : i64} : f64, !llvm.ptr
    %523 = llvm.add %516, %3 overflow<nsw> : i64
    %524 = llvm.icmp "slt" %523, %514 : i64
    llvm.cond_br %524, ^bb50(%523 : i64), ^bb51
  ^bb51:
    %525 = llvm.sub %474, %3 : i64
    %526 = llvm.icmp "slt" %2, %525 : i64
    llvm.cond_br %526, ^bb52(%2 : i64), ^bb53
  ^bb52(%527: i64):
    %528 = llvm.add %527, %3 : i64
    %529 = llvm.getelementptr inbounds %26[%527] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %530 = llvm.load %529 {alignment = 8 : i64} : !llvm.ptr -> f64
    %531 = llvm.getelementptr inbounds %26[%528] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %532 = llvm.load %531 {alignment = 8 : i64} : !llvm.ptr -> f64
    %533 = llvm.fmul %530, %532 : f64
    llvm.store %533, %529 {alignment = 8 : i64} : f64, !llvm.ptr
    %534 = llvm.add %527, %8 overflow<nsw> : i64
    %535 = llvm.icmp "slt" %534, %525 : i64
    llvm.cond_br %535, ^bb52(%534 : i64), ^bb53
  ^bb53:
    %536 = llvm.sub %474, %8 : i64
    %537 = llvm.icmp "slt" %2, %536 : i64
    llvm.cond_br %537, ^bb54(%2 : i64), ^bb55
  ^bb54(%538: i64):
    %539 = llvm.add %538, %8 : i64
    %540 = llvm.getelementptr inbounds %26[%538] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %541 = llvm.load %540 {alignment = 8 : i64} : !llvm.ptr -> f64
    %542 = llvm.getelementptr inbounds %26[%539] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %543 = llvm.load %542 {alignment = 8 : i64} : !llvm.ptr -> f64
    %544 = llvm.fmul %541, %543 : f64
    llvm.store %544, %540 {alignment = 8 : i64} : f64, !llvm.ptr
    %545 = llvm.add %538, %5 overflow<nsw> : i64
    %546 = llvm.icmp "slt" %545, %536 : i64
    llvm.cond_br %546, ^bb54(%545 : i64), ^bb55
  ^bb55:
    %547 = llvm.sub %474, %5 : i64
    %548 = llvm.icmp "slt" %2, %547 : i64
    llvm.cond_br %548, ^bb56(%2 : i64), ^bb57
  ^bb56(%549: i64):
    %550 = llvm.add %549, %5 : i64
    %551 = llvm.getelementptr inbounds %26[%549] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> f64
    %553 = llvm.getelementptr inbounds %26[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> f64
    %555 = llvm.fmul %552, %554 : f64
    llvm.store %555, %551 {alignment = 8 : i64} : f64, !llvm.ptr
    %556 = llvm.add %549, %12 overflow<nsw> : i64
    %557 = llvm.icmp "slt" %556, %547 : i64
    llvm.cond_br %557, ^bb56(%556 : i64), ^bb57
  ^bb57:
    %558 = llvm.sub %474, %12 : i64
    %559 = llvm.icmp "slt" %2, %558 : i64
    llvm.cond_br %559, ^bb58(%2 : i64), ^bb59
  ^bb58(%560: i64):
    %561 = llvm.add %560, %12 : i64
    %562 = llvm.getelementptr inbounds %26[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> f64
    %564 = llvm.getelementptr inbounds %26[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %565 = llvm.load %564 {alignment = 8 : i64} : !llvm.ptr -> f64
    %566 = llvm.fmul %563, %565 : f64
    llvm.store %566, %562 {alignment = 8 : i64} : f64, !llvm.ptr
    %567 = llvm.add %560, %17 overflow<nsw> : i64
    %568 = llvm.icmp "slt" %567, %558 : i64
    llvm.cond_br %568, ^bb58(%567 : i64), ^bb59
  ^bb59:
    %569 = llvm.load %26 {alignment = 8 : i64} : !llvm.ptr -> f64
    %570 = llvm.fmul %446, %569 : f64
    %571 = llvm.fmul %38, %570 : f64
    %572 = llvm.sub %x_stride0, %444 overflow<nsw> : i64
    %573 = llvm.ashr %572, %16 : i64
    %574 = llvm.mul %573, %12 overflow<nsw> : i64
    %575 = llvm.add %574, %444 overflow<nsw> : i64
    %576 = llvm.intr.smax(%575, %444) : (i64, i64) -> i64
    %577 = llvm.icmp "slt" %444, %576 : i64
    llvm.cond_br %577, ^bb60(%444, %45, %45, %45, %45, %45, %45, %45, %45 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb61(%45, %45, %45, %45, %45, %45, %45, %45 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%i_10: i64, %578: vector<4xf64>, %579: vector<4xf64>, %580: vector<4xf64>, %581: vector<4xf64>, %582: vector<4xf64>, %583: vector<4xf64>, %584: vector<4xf64>, %585: vector<4xf64>):
    %586 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %587 = llvm.load %586 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %588 = llvm.fmul %578, %587 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %589 = llvm.add %i_10, %3 overflow<nsw> : i64
    %590 = llvm.getelementptr inbounds %x[%589] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %591 = llvm.load %590 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %592 = llvm.fmul %579, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %593 = llvm.add %i_10, %8 overflow<nsw> : i64
    %594 = llvm.getelementptr inbounds %x[%593] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %595 = llvm.load %594 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %596 = llvm.fmul %580, %595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %597 = llvm.add %i_10, %9 overflow<nsw> : i64
    %598 = llvm.getelementptr inbounds %x[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %599 = llvm.load %598 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %600 = llvm.fmul %581, %599 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %601 = llvm.add %i_10, %5 overflow<nsw> : i64
    %602 = llvm.getelementptr inbounds %x[%601] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %603 = llvm.load %602 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %604 = llvm.fmul %582, %603 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %605 = llvm.add %i_10, %13 overflow<nsw> : i64
    %606 = llvm.getelementptr inbounds %x[%605] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %607 = llvm.load %606 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %608 = llvm.fmul %583, %607 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %609 = llvm.add %i_10, %14 overflow<nsw> : i64
    %610 = llvm.getelementptr inbounds %x[%609] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %611 = llvm.load %610 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %612 = llvm.fmul %584, %611 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %613 = llvm.add %i_10, %15 overflow<nsw> : i64
    %614 = llvm.getelementptr inbounds %x[%613] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %615 = llvm.load %614 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %616 = llvm.fmul %585, %615 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %617 = llvm.add %i_10, %12 overflow<nsw> : i64
    %618 = llvm.icmp "slt" %617, %576 : i64
    llvm.cond_br %618, ^bb60(%617, %588, %592, %596, %600, %604, %608, %612, %616 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb61(%588, %592, %596, %600, %604, %608, %612, %616 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb61(%619: vector<4xf64>, %620: vector<4xf64>, %621: vector<4xf64>, %622: vector<4xf64>, %623: vector<4xf64>, %624: vector<4xf64>, %625: vector<4xf64>, %626: vector<4xf64>):
    %627 = llvm.fmul %619, %620 : vector<4xf64>
    %628 = llvm.fmul %621, %622 : vector<4xf64>
    %629 = llvm.fmul %623, %624 : vector<4xf64>
    %630 = llvm.fmul %625, %626 : vector<4xf64>
    %631 = llvm.fmul %627, %628 : vector<4xf64>
    %632 = llvm.fmul %629, %630 : vector<4xf64>
    %633 = llvm.fmul %631, %632 : vector<4xf64>
    %634 = llvm.icmp "slt" %576, %x_stride0 : i64
    llvm.cond_br %634, ^bb62(%576, %633 : i64, vector<4xf64>), ^bb63(%633 : vector<4xf64>)
  ^bb62(%i_11: i64, %635: vector<4xf64>):
    %636 = llvm.sub %x_stride0, %i_11 overflow<nsw> : i64
    %637 = llvm.intr.smin(%636, %3) : (i64, i64) -> i64
    %638 = llvm.intr.smax(%637, %2) : (i64, i64) -> i64
    %639 = llvm.trunc %638 : i64 to i32
    %640 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %641 = llvm.mlir.poison : vector<4xi32>
    %642 = llvm.insertelement %639, %641[%2 : i64] : vector<4xi32>
    %643 = llvm.shufflevector %642, %641 [0, 0, 0, 0] : vector<4xi32>
    %644 = llvm.icmp "slt" %640, %643 : vector<4xi32>
    %645 = llvm.getelementptr inbounds %x[%i_11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %646 = llvm.intr.masked.load %645, %644, %39 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %647 = llvm.fmul %635, %646 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %648 = llvm.select %644, %647, %635 : vector<4xi1>, vector<4xf64>
    %649 = llvm.add %i_11, %3 overflow<nsw> : i64
    %650 = llvm.icmp "slt" %649, %x_stride0 : i64
    llvm.cond_br %650, ^bb62(%649, %648 : i64, vector<4xf64>), ^bb63(%648 : vector<4xf64>)
  ^bb63(%651: vector<4xf64>):
    %652 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %653 = "llvm.intr.vector.reduce.fmul"(%652, %651) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %654 = llvm.fmul %571, %653 : f64
    llvm.store %654, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%50) : (!llvm.ptr) -> ()
    llvm.return %33 : i32
  ^bb64(%655: i32):
    llvm.return %655 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %656: i64, %657: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %658 = llvm.mlir.constant(0) : i64
    %659 = llvm.mlir.constant(8192) : i64
    %660 = llvm.mlir.constant(4) : i64
    %661 = llvm.mlir.constant(1) : i64
    %662 = llvm.mlir.constant(0 : i32) : i32
    %663 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %664 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %664, ^bb1(%begin : i64), ^bb4
  ^bb1(%665: i64):
    %i_strip = llvm.mul %665, %659 overflow<nsw> : i64
    llvm.br ^bb2(%658 : i64)
  ^bb2(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    %666 = llvm.getelementptr inbounds %657[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %663, %666 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %667 = llvm.add %i_12, %660 overflow<nsw> : i64
    %668 = llvm.icmp "slt" %667, %659 : i64
    llvm.cond_br %668, ^bb2(%667 : i64), ^bb3
  ^bb3:
    %669 = llvm.add %665, %661 overflow<nsw> : i64
    %670 = llvm.icmp "slt" %669, %end : i64
    llvm.cond_br %670, ^bb1(%669 : i64), ^bb4
  ^bb4:
    llvm.return %662 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %671 = llvm.mlir.constant(8) : i64
    %672 = llvm.mlir.constant(16) : i64
    %673 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %674 = llvm.getelementptr inbounds %context[%671] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %675 = llvm.load %674 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %676 = llvm.getelementptr inbounds %context[%672] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %677 = llvm.load %676 {alignment = 8 : i64} : !llvm.ptr -> i64
    %678 = llvm.call @program.parallel0(%begin_1, %end_1, %673, %675, %677) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %678 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %679: i64, %680: f64, %681: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %682 = llvm.mlir.constant(0) : i64
    %683 = llvm.mlir.constant(8192) : i64
    %684 = llvm.mlir.constant(4) : i64
    %685 = llvm.mlir.constant(1) : i64
    %686 = llvm.mlir.constant(0 : i32) : i32
    %687 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %687, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%688: i64):
    %i_strip_1 = llvm.mul %688, %683 overflow<nsw> : i64
    %689 = llvm.mlir.poison : vector<4xf64>
    %690 = llvm.insertelement %680, %689[%682 : i64] : vector<4xf64>
    %691 = llvm.shufflevector %690, %689 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%682 : i64)
  ^bb2(%i_14: i64):
    %i_15 = llvm.add %i_strip_1, %i_14 overflow<nsw> : i64
    %692 = llvm.getelementptr inbounds %681[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %693 = llvm.load %692 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %694 = llvm.fdiv %693, %691 : vector<4xf64>
    llvm.store %694, %692 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %695 = llvm.add %i_14, %684 overflow<nsw> : i64
    %696 = llvm.icmp "slt" %695, %683 : i64
    llvm.cond_br %696, ^bb2(%695 : i64), ^bb3
  ^bb3:
    %697 = llvm.add %688, %685 overflow<nsw> : i64
    %698 = llvm.icmp "slt" %697, %end_2 : i64
    llvm.cond_br %698, ^bb1(%697 : i64), ^bb4
  ^bb4:
    llvm.return %686 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %699 = llvm.mlir.constant(8) : i64
    %700 = llvm.mlir.constant(16) : i64
    %701 = llvm.mlir.constant(24) : i64
    %702 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %703 = llvm.getelementptr inbounds %context_1[%699] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %704 = llvm.load %703 {alignment = 8 : i64} : !llvm.ptr -> f64
    %705 = llvm.getelementptr inbounds %context_1[%700] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %706 = llvm.load %705 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %707 = llvm.getelementptr inbounds %context_1[%701] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %708 = llvm.load %707 {alignment = 8 : i64} : !llvm.ptr -> i64
    %709 = llvm.call @program.parallel1(%begin_3, %end_3, %702, %704, %706, %708) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %709 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %710: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64) -> i32 attributes {no_unwind, no_inline} {
    %711 = llvm.mlir.constant(0) : i64
    %712 = llvm.mlir.constant(8192) : i64
    %713 = llvm.mlir.constant(4) : i64
    %714 = llvm.mlir.constant(1) : i64
    %715 = llvm.mlir.constant(0 : i32) : i32
    %716 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %717 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %717, ^bb1(%begin_4 : i64), ^bb4
  ^bb1(%718: i64):
    %i_strip_2 = llvm.mul %718, %712 overflow<nsw> : i64
    llvm.br ^bb2(%711 : i64)
  ^bb2(%i_16: i64):
    %i_17 = llvm.add %i_strip_2, %i_16 overflow<nsw> : i64
    %719 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %716, %719 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %720 = llvm.add %i_16, %713 overflow<nsw> : i64
    %721 = llvm.icmp "slt" %720, %712 : i64
    llvm.cond_br %721, ^bb2(%720 : i64), ^bb3
  ^bb3:
    %722 = llvm.add %718, %714 overflow<nsw> : i64
    %723 = llvm.icmp "slt" %722, %end_4 : i64
    llvm.cond_br %723, ^bb1(%722 : i64), ^bb4
  ^bb4:
    llvm.return %715 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %724 = llvm.mlir.constant(8) : i64
    %725 = llvm.mlir.constant(16) : i64
    %726 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %727 = llvm.getelementptr inbounds %context_2[%724] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %728 = llvm.load %727 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %729 = llvm.getelementptr inbounds %context_2[%725] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %730 = llvm.load %729 {alignment = 8 : i64} : !llvm.ptr -> i64
    %731 = llvm.call @program.parallel2(%begin_5, %end_5, %726, %728, %730) : (i64, i64, i64, !llvm.ptr, i64) -> i32
    llvm.return %731 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %732: i64, %733: f64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64) -> i32 attributes {no_unwind, no_inline} {
    %734 = llvm.mlir.constant(0) : i64
    %735 = llvm.mlir.constant(8192) : i64
    %736 = llvm.mlir.constant(4) : i64
    %737 = llvm.mlir.constant(1) : i64
    %738 = llvm.mlir.constant(0 : i32) : i32
    %739 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %739, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%740: i64):
    %i_strip_3 = llvm.mul %740, %735 overflow<nsw> : i64
    %741 = llvm.mlir.poison : vector<4xf64>
    %742 = llvm.insertelement %733, %741[%734 : i64] : vector<4xf64>
    %743 = llvm.shufflevector %742, %741 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%734 : i64)
  ^bb2(%i_18: i64):
    %i_19 = llvm.add %i_strip_3, %i_18 overflow<nsw> : i64
    %744 = llvm.getelementptr inbounds %out1_2[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %745 = llvm.load %744 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %746 = llvm.fdiv %745, %743 : vector<4xf64>
    llvm.store %746, %744 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %747 = llvm.add %i_18, %736 overflow<nsw> : i64
    %748 = llvm.icmp "slt" %747, %735 : i64
    llvm.cond_br %748, ^bb2(%747 : i64), ^bb3
  ^bb3:
    %749 = llvm.add %740, %737 overflow<nsw> : i64
    %750 = llvm.icmp "slt" %749, %end_6 : i64
    llvm.cond_br %750, ^bb1(%749 : i64), ^bb4
  ^bb4:
    llvm.return %738 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %751 = llvm.mlir.constant(8) : i64
    %752 = llvm.mlir.constant(16) : i64
    %753 = llvm.mlir.constant(24) : i64
    %754 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %755 = llvm.getelementptr inbounds %context_3[%751] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %756 = llvm.load %755 {alignment = 8 : i64} : !llvm.ptr -> f64
    %757 = llvm.getelementptr inbounds %context_3[%752] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %758 = llvm.load %757 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %759 = llvm.getelementptr inbounds %context_3[%753] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %760 = llvm.load %759 {alignment = 8 : i64} : !llvm.ptr -> i64
    %761 = llvm.call @program.parallel3(%begin_7, %end_7, %754, %756, %758, %760) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %761 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %762: i64, %763: i64, %764: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %765: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %766 = llvm.mlir.constant(0) : i64
    %767 = llvm.mlir.constant(1) : i64
    %768 = llvm.mlir.constant(32768) : i64
    %769 = llvm.mlir.constant(32) : i64
    %770 = llvm.mlir.constant(4) : i64
    %771 = llvm.mlir.constant(8) : i64
    %772 = llvm.mlir.constant(12) : i64
    %773 = llvm.mlir.constant(16) : i64
    %774 = llvm.mlir.constant(20) : i64
    %775 = llvm.mlir.constant(24) : i64
    %776 = llvm.mlir.constant(28) : i64
    %777 = llvm.mlir.constant(0 : i32) : i32
    %778 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %779 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %780 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %781 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %781, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%782: i64):
    %783 = llvm.mul %782, %763 : i64
    %784 = llvm.add %766, %783 : i64
    %785 = llvm.add %784, %763 : i64
    %786 = llvm.intr.smin(%785, %764) : (i64, i64) -> i64
    %787 = llvm.icmp "slt" %784, %786 : i64
    llvm.cond_br %787, ^bb2(%784, %778 : i64, f64), ^bb5(%778 : f64)
  ^bb2(%i_strip_4: i64, %788: f64):
    llvm.br ^bb3(%766, %779, %779, %779, %779, %779, %779, %779, %779 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_20: i64, %789: vector<4xf64>, %790: vector<4xf64>, %791: vector<4xf64>, %792: vector<4xf64>, %793: vector<4xf64>, %794: vector<4xf64>, %795: vector<4xf64>, %796: vector<4xf64>):
    %i_21 = llvm.add %i_strip_4, %i_20 overflow<nsw> : i64
    %797 = llvm.getelementptr inbounds %x_1[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %798 = llvm.load %797 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %799 = llvm.fmul %789, %798 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %800 = llvm.add %i_21, %770 overflow<nsw> : i64
    %801 = llvm.getelementptr inbounds %x_1[%800] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %802 = llvm.load %801 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %803 = llvm.fmul %790, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %804 = llvm.add %i_21, %771 overflow<nsw> : i64
    %805 = llvm.getelementptr inbounds %x_1[%804] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %806 = llvm.load %805 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %807 = llvm.fmul %791, %806 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %808 = llvm.add %i_21, %772 overflow<nsw> : i64
    %809 = llvm.getelementptr inbounds %x_1[%808] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %810 = llvm.load %809 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %811 = llvm.fmul %792, %810 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %812 = llvm.add %i_21, %773 overflow<nsw> : i64
    %813 = llvm.getelementptr inbounds %x_1[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %814 = llvm.load %813 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %815 = llvm.fmul %793, %814 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %816 = llvm.add %i_21, %774 overflow<nsw> : i64
    %817 = llvm.getelementptr inbounds %x_1[%816] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %818 = llvm.load %817 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %819 = llvm.fmul %794, %818 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %820 = llvm.add %i_21, %775 overflow<nsw> : i64
    %821 = llvm.getelementptr inbounds %x_1[%820] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %822 = llvm.load %821 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %823 = llvm.fmul %795, %822 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %824 = llvm.add %i_21, %776 overflow<nsw> : i64
    %825 = llvm.getelementptr inbounds %x_1[%824] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %826 = llvm.load %825 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %827 = llvm.fmul %796, %826 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %828 = llvm.add %i_20, %769 overflow<nsw> : i64
    %829 = llvm.icmp "slt" %828, %768 : i64
    llvm.cond_br %829, ^bb3(%828, %799, %803, %807, %811, %815, %819, %823, %827 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%799, %803, %807, %811, %815, %819, %823, %827 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%830: vector<4xf64>, %831: vector<4xf64>, %832: vector<4xf64>, %833: vector<4xf64>, %834: vector<4xf64>, %835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>):
    %838 = llvm.fmul %830, %831 : vector<4xf64>
    %839 = llvm.fmul %832, %833 : vector<4xf64>
    %840 = llvm.fmul %834, %835 : vector<4xf64>
    %841 = llvm.fmul %836, %837 : vector<4xf64>
    %842 = llvm.fmul %838, %839 : vector<4xf64>
    %843 = llvm.fmul %840, %841 : vector<4xf64>
    %844 = llvm.fmul %842, %843 : vector<4xf64>
    %845 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %846 = "llvm.intr.vector.reduce.fmul"(%845, %844) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %847 = llvm.fmul %780, %846 : f64
    %848 = llvm.fmul %788, %847 : f64
    %849 = llvm.add %i_strip_4, %768 overflow<nsw> : i64
    %850 = llvm.icmp "slt" %849, %786 : i64
    llvm.cond_br %850, ^bb2(%849, %848 : i64, f64), ^bb5(%848 : f64)
  ^bb5(%851: f64):
    %852 = llvm.getelementptr inbounds %765[%782] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %851, %852 {alignment = 8 : i64} : f64, !llvm.ptr
    %853 = llvm.add %782, %767 overflow<nsw> : i64
    %854 = llvm.icmp "slt" %853, %end_8 : i64
    llvm.cond_br %854, ^bb1(%853 : i64), ^bb6
  ^bb6:
    llvm.return %777 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %855 = llvm.mlir.constant(8) : i64
    %856 = llvm.mlir.constant(16) : i64
    %857 = llvm.mlir.constant(24) : i64
    %858 = llvm.mlir.constant(32) : i64
    %859 = llvm.mlir.constant(40) : i64
    %860 = llvm.mlir.constant(48) : i64
    %861 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %862 = llvm.getelementptr inbounds %context_4[%855] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %863 = llvm.load %862 {alignment = 8 : i64} : !llvm.ptr -> i64
    %864 = llvm.getelementptr inbounds %context_4[%856] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %865 = llvm.load %864 {alignment = 8 : i64} : !llvm.ptr -> i64
    %866 = llvm.getelementptr inbounds %context_4[%857] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %867 = llvm.load %866 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %868 = llvm.getelementptr inbounds %context_4[%858] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %869 = llvm.load %868 {alignment = 8 : i64} : !llvm.ptr -> i64
    %870 = llvm.getelementptr inbounds %context_4[%859] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %871 = llvm.load %870 {alignment = 8 : i64} : !llvm.ptr -> i64
    %872 = llvm.getelementptr inbounds %context_4[%860] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %873 = llvm.load %872 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %874 = llvm.call @program.parallel4(%begin_9, %end_9, %861, %863, %865, %867, %869, %871, %873) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %874 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %875 = llvm.mlir.constant(0) : i64
    %876 = llvm.mlir.constant(1) : i64
    %877 = llvm.mlir.constant(2 : i32) : i32
    %878 = llvm.mlir.constant(3 : i32) : i32
    %879 = llvm.mlir.constant(2) : i64
    %880 = llvm.mlir.constant(0 : i32) : i32
    %881 = llvm.icmp "slt" %875, %x_stride0_6 : i64
    %882 = llvm.icmp "slt" %875, %x_size0_2 : i64
    llvm.cond_br %881, ^bb1, ^bb3(%877 : i32)
  ^bb1:
    llvm.cond_br %882, ^bb2, ^bb3(%878 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %883 = llvm.getelementptr inbounds %extents[%876] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %883 {alignment = 8 : i64} : i64, !llvm.ptr
    %884 = llvm.getelementptr inbounds %extents[%879] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %884 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %880 : i32
  ^bb3(%885: i32):
    llvm.return %885 : i32
  }
}
