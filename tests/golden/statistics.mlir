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
    %295 = arith.constant 0 : index
    %296 = arith.maxsi %294, %295 : index
    %297 = arith.constant 32767 : index
    %298 = arith.addi %296, %297 : index
    %299 = arith.constant 32768 : index
    %300 = arith.divui %298, %299 : index
    %301 = arith.constant 32779 : index
    %302 = arith.muli %300, %301 : index
    %303 = arith.constant 7 : index
    %304 = arith.addi %303, %302 : index
    %305 = arith.muli %293, %304 : index
    %306 = arith.constant 32768 : index
    %307 = arith.cmpi sge, %305, %306 : index
    %308 = arith.muli %16, %c8 : index
    %309 = arith.cmpi ugt, %308, %13 : index
    "omp.parallel"(%307) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%280, %290, %281) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%310: index):
          %311 = arith.muli %310, %291 : index
          %312 = arith.addi %c0, %311 : index
          %313 = arith.addi %312, %291 : index
          %314 = arith.minsi %313, %279 : index
          %315 = scf.for %i_strip_4 = %312 to %314 step %c32768 iter_args(%316 = %282) -> (f64) {
            %317, %318, %319, %320, %321, %322, %323, %324 = scf.for %i_20 = %c0 to %c32768 step %c32 iter_args(%325 = %8, %326 = %8, %327 = %8, %328 = %8, %329 = %8, %330 = %8, %331 = %8, %332 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
              %i_21 = arith.addi %i_strip_4, %i_20 overflow<nsw> : index
              %333 = vector.load %x[%c0, %i_21] : memref<?x?xf64>, vector<4xf64>
              %334 = arith.mulf %325, %333 fastmath<reassoc,contract> : vector<4xf64>
              %335 = arith.addi %i_21, %c4 overflow<nsw> : index
              %336 = vector.load %x[%c0, %335] : memref<?x?xf64>, vector<4xf64>
              %337 = arith.mulf %326, %336 fastmath<reassoc,contract> : vector<4xf64>
              %338 = arith.addi %i_21, %c8 overflow<nsw> : index
              %339 = vector.load %x[%c0, %338] : memref<?x?xf64>, vector<4xf64>
              %340 = arith.mulf %327, %339 fastmath<reassoc,contract> : vector<4xf64>
              %341 = arith.addi %i_21, %c12 overflow<nsw> : index
              %342 = vector.load %x[%c0, %341] : memref<?x?xf64>, vector<4xf64>
              %343 = arith.mulf %328, %342 fastmath<reassoc,contract> : vector<4xf64>
              %344 = arith.addi %i_21, %c16 overflow<nsw> : index
              %345 = vector.load %x[%c0, %344] : memref<?x?xf64>, vector<4xf64>
              %346 = arith.mulf %329, %345 fastmath<reassoc,contract> : vector<4xf64>
              %347 = arith.addi %i_21, %c20 overflow<nsw> : index
              %348 = vector.load %x[%c0, %347] : memref<?x?xf64>, vector<4xf64>
              %349 = arith.mulf %330, %348 fastmath<reassoc,contract> : vector<4xf64>
              %350 = arith.addi %i_21, %c24 overflow<nsw> : index
              %351 = vector.load %x[%c0, %350] : memref<?x?xf64>, vector<4xf64>
              %352 = arith.mulf %331, %351 fastmath<reassoc,contract> : vector<4xf64>
              %353 = arith.addi %i_21, %c28 overflow<nsw> : index
              %354 = vector.load %x[%c0, %353] : memref<?x?xf64>, vector<4xf64>
              %355 = arith.mulf %332, %354 fastmath<reassoc,contract> : vector<4xf64>
              scf.if %309 {
                %356 = arith.constant 640 : index
                %357 = arith.addi %i_21, %356 : index
                memref.prefetch %x[%c0, %357], read, locality<2>, data : memref<?x?xf64>
                %358 = arith.constant 192 : index
                %359 = arith.addi %i_21, %358 : index
                memref.prefetch %x[%c0, %359], read, locality<3>, data : memref<?x?xf64>
                %360 = arith.constant 640 : index
                %361 = arith.addi %338, %360 : index
                memref.prefetch %x[%c0, %361], read, locality<2>, data : memref<?x?xf64>
                %362 = arith.constant 192 : index
                %363 = arith.addi %338, %362 : index
                memref.prefetch %x[%c0, %363], read, locality<3>, data : memref<?x?xf64>
                %364 = arith.constant 640 : index
                %365 = arith.addi %344, %364 : index
                memref.prefetch %x[%c0, %365], read, locality<2>, data : memref<?x?xf64>
                %366 = arith.constant 192 : index
                %367 = arith.addi %344, %366 : index
                memref.prefetch %x[%c0, %367], read, locality<3>, data : memref<?x?xf64>
                %368 = arith.constant 640 : index
                %369 = arith.addi %350, %368 : index
                memref.prefetch %x[%c0, %369], read, locality<2>, data : memref<?x?xf64>
                %370 = arith.constant 192 : index
                %371 = arith.addi %350, %370 : index
                memref.prefetch %x[%c0, %371], read, locality<3>, data : memref<?x?xf64>
              }
              scf.yield %334, %337, %340, %343, %346, %349, %352, %355 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
            }
            %372 = arith.mulf %317, %318 : vector<4xf64>
            %373 = arith.mulf %319, %320 : vector<4xf64>
            %374 = arith.mulf %321, %322 : vector<4xf64>
            %375 = arith.mulf %323, %324 : vector<4xf64>
            %376 = arith.mulf %372, %373 : vector<4xf64>
            %377 = arith.mulf %374, %375 : vector<4xf64>
            %378 = arith.mulf %376, %377 : vector<4xf64>
            %379 = vector.reduction <mul>, %378 fastmath<reassoc> : vector<4xf64> into f64
            %380 = arith.mulf %1, %379 : f64
            %381 = arith.mulf %316, %380 : f64
            scf.yield %381 : f64
          }
          memref.store %315, %283[%310] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %382 = arith.constant 1 : index
    %383 = arith.subi %290, %382 : index
    %384 = arith.constant 0 : index
    %385 = arith.constant 2 : index
    scf.for %386 = %384 to %383 step %385 {
      %387 = arith.addi %386, %382 : index
      %388 = memref.load %283[%386] : memref<64xf64>
      %389 = memref.load %283[%387] : memref<64xf64>
      %390 = arith.mulf %388, %389 : f64
      memref.store %390, %283[%386] : memref<64xf64>
    }
    %391 = arith.constant 2 : index
    %392 = arith.subi %290, %391 : index
    %393 = arith.constant 0 : index
    %394 = arith.constant 4 : index
    scf.for %395 = %393 to %392 step %394 {
      %396 = arith.addi %395, %391 : index
      %397 = memref.load %283[%395] : memref<64xf64>
      %398 = memref.load %283[%396] : memref<64xf64>
      %399 = arith.mulf %397, %398 : f64
      memref.store %399, %283[%395] : memref<64xf64>
    }
    %400 = arith.constant 4 : index
    %401 = arith.subi %290, %400 : index
    %402 = arith.constant 0 : index
    %403 = arith.constant 8 : index
    scf.for %404 = %402 to %401 step %403 {
      %405 = arith.addi %404, %400 : index
      %406 = memref.load %283[%404] : memref<64xf64>
      %407 = memref.load %283[%405] : memref<64xf64>
      %408 = arith.mulf %406, %407 : f64
      memref.store %408, %283[%404] : memref<64xf64>
    }
    %409 = arith.constant 8 : index
    %410 = arith.subi %290, %409 : index
    %411 = arith.constant 0 : index
    %412 = arith.constant 16 : index
    scf.for %413 = %411 to %410 step %412 {
      %414 = arith.addi %413, %409 : index
      %415 = memref.load %283[%413] : memref<64xf64>
      %416 = memref.load %283[%414] : memref<64xf64>
      %417 = arith.mulf %415, %416 : f64
      memref.store %417, %283[%413] : memref<64xf64>
    }
    %418 = arith.constant 16 : index
    %419 = arith.subi %290, %418 : index
    %420 = arith.constant 0 : index
    %421 = arith.constant 32 : index
    scf.for %422 = %420 to %419 step %421 {
      %423 = arith.addi %422, %418 : index
      %424 = memref.load %283[%422] : memref<64xf64>
      %425 = memref.load %283[%423] : memref<64xf64>
      %426 = arith.mulf %424, %425 : f64
      memref.store %426, %283[%422] : memref<64xf64>
    }
    %427 = arith.constant 32 : index
    %428 = arith.subi %290, %427 : index
    %429 = arith.constant 0 : index
    %430 = arith.constant 64 : index
    scf.for %431 = %429 to %428 step %430 {
      %432 = arith.addi %431, %427 : index
      %433 = memref.load %283[%431] : memref<64xf64>
      %434 = memref.load %283[%432] : memref<64xf64>
      %435 = arith.mulf %433, %434 : f64
      memref.store %435, %283[%431] : memref<64xf64>
    }
    %436 = memref.load %283[%280] : memref<64xf64>
    %437 = arith.mulf %1, %436 : f64
    %438 = arith.mulf %1, %437 : f64
    %439 = arith.subi %16, %279 overflow<nsw> : index
    %440 = arith.shrsi %439, %c5 : index
    %441 = arith.muli %440, %c32 overflow<nsw> : index
    %442 = arith.addi %441, %279 overflow<nsw> : index
    %443 = arith.maxsi %442, %279 : index
    %444 = arith.muli %16, %c8 : index
    %445 = arith.cmpi ugt, %444, %14 : index
    %446, %447, %448, %449, %450, %451, %452, %453 = scf.for %i_22 = %279 to %443 step %c32 iter_args(%454 = %8, %455 = %8, %456 = %8, %457 = %8, %458 = %8, %459 = %8, %460 = %8, %461 = %8) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %462 = vector.load %x[%c0, %i_22] : memref<?x?xf64>, vector<4xf64>
      %463 = arith.mulf %454, %462 fastmath<reassoc,contract> : vector<4xf64>
      %464 = arith.addi %i_22, %c4 overflow<nsw> : index
      %465 = vector.load %x[%c0, %464] : memref<?x?xf64>, vector<4xf64>
      %466 = arith.mulf %455, %465 fastmath<reassoc,contract> : vector<4xf64>
      %467 = arith.addi %i_22, %c8 overflow<nsw> : index
      %468 = vector.load %x[%c0, %467] : memref<?x?xf64>, vector<4xf64>
      %469 = arith.mulf %456, %468 fastmath<reassoc,contract> : vector<4xf64>
      %470 = arith.addi %i_22, %c12 overflow<nsw> : index
      %471 = vector.load %x[%c0, %470] : memref<?x?xf64>, vector<4xf64>
      %472 = arith.mulf %457, %471 fastmath<reassoc,contract> : vector<4xf64>
      %473 = arith.addi %i_22, %c16 overflow<nsw> : index
      %474 = vector.load %x[%c0, %473] : memref<?x?xf64>, vector<4xf64>
      %475 = arith.mulf %458, %474 fastmath<reassoc,contract> : vector<4xf64>
      %476 = arith.addi %i_22, %c20 overflow<nsw> : index
      %477 = vector.load %x[%c0, %476] : memref<?x?xf64>, vector<4xf64>
      %478 = arith.mulf %459, %477 fastmath<reassoc,contract> : vector<4xf64>
      %479 = arith.addi %i_22, %c24 overflow<nsw> : index
      %480 = vector.load %x[%c0, %479] : memref<?x?xf64>, vector<4xf64>
      %481 = arith.mulf %460, %480 fastmath<reassoc,contract> : vector<4xf64>
      %482 = arith.addi %i_22, %c28 overflow<nsw> : index
      %483 = vector.load %x[%c0, %482] : memref<?x?xf64>, vector<4xf64>
      %484 = arith.mulf %461, %483 fastmath<reassoc,contract> : vector<4xf64>
      scf.if %445 {
        %485 = arith.constant 640 : index
        %486 = arith.addi %i_22, %485 : index
        memref.prefetch %x[%c0, %486], read, locality<2>, data : memref<?x?xf64>
        %487 = arith.constant 192 : index
        %488 = arith.addi %i_22, %487 : index
        memref.prefetch %x[%c0, %488], read, locality<3>, data : memref<?x?xf64>
        %489 = arith.constant 640 : index
        %490 = arith.addi %467, %489 : index
        memref.prefetch %x[%c0, %490], read, locality<2>, data : memref<?x?xf64>
        %491 = arith.constant 192 : index
        %492 = arith.addi %467, %491 : index
        memref.prefetch %x[%c0, %492], read, locality<3>, data : memref<?x?xf64>
        %493 = arith.constant 640 : index
        %494 = arith.addi %473, %493 : index
        memref.prefetch %x[%c0, %494], read, locality<2>, data : memref<?x?xf64>
        %495 = arith.constant 192 : index
        %496 = arith.addi %473, %495 : index
        memref.prefetch %x[%c0, %496], read, locality<3>, data : memref<?x?xf64>
        %497 = arith.constant 640 : index
        %498 = arith.addi %479, %497 : index
        memref.prefetch %x[%c0, %498], read, locality<2>, data : memref<?x?xf64>
        %499 = arith.constant 192 : index
        %500 = arith.addi %479, %499 : index
        memref.prefetch %x[%c0, %500], read, locality<3>, data : memref<?x?xf64>
      }
      scf.yield %463, %466, %469, %472, %475, %478, %481, %484 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %501 = arith.mulf %446, %447 : vector<4xf64>
    %502 = arith.mulf %448, %449 : vector<4xf64>
    %503 = arith.mulf %450, %451 : vector<4xf64>
    %504 = arith.mulf %452, %453 : vector<4xf64>
    %505 = arith.mulf %501, %502 : vector<4xf64>
    %506 = arith.mulf %503, %504 : vector<4xf64>
    %507 = arith.mulf %505, %506 : vector<4xf64>
    %508 = scf.for %i_23 = %443 to %16 step %c4 iter_args(%509 = %507) -> (vector<4xf64>) {
      %510 = arith.subi %16, %i_23 overflow<nsw> : index
      %511 = vector.create_mask %510 : vector<4xi1>
      %512 = vector.maskedload %x[%c0, %i_23], %511, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %513 = arith.mulf %509, %512 fastmath<reassoc,contract> : vector<4xf64>
      %514 = arith.select %511, %513, %509 : vector<4xi1>, vector<4xf64>
      scf.yield %514 : vector<4xf64>
    }
    %515 = vector.reduction <mul>, %508 fastmath<reassoc> : vector<4xf64> into f64
    %516 = arith.mulf %438, %515 : f64
    memref.store %516, %out4[] : memref<f64>
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
    %23 = llvm.mlir.constant(64) : i64
    %24 = llvm.mlir.constant(-64) : i64
    %25 = llvm.mlir.constant(1 : i32) : i32
    %26 = llvm.mlir.constant(8191) : i64
    %27 = llvm.mlir.constant(6145) : i64
    %28 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mlir.constant(18434) : i64
    %30 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %31 = llvm.alloca %12 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %32 = llvm.mlir.constant(18433) : i64
    %33 = llvm.mlir.constant(56) : i64
    %34 = llvm.alloca %33 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %35 = llvm.alloca %23 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %36 = llvm.mlir.constant(32767) : i64
    %37 = llvm.mlir.constant(32779) : i64
    %38 = llvm.alloca %23 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %39 = llvm.mlir.constant(40) : i64
    %40 = llvm.mlir.constant(48) : i64
    %41 = llvm.mlir.constant(640) : i64
    %42 = llvm.mlir.constant(0 : i32) : i32
    %43 = llvm.mlir.constant(2 : i32) : i32
    %44 = llvm.mlir.constant(192) : i64
    %45 = llvm.mlir.constant(3 : i32) : i32
    %46 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %47 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %48 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %49 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %50 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %51 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %52 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %53 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %54 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %55 = llvm.mul %x_size0, %x_stride0 : i64
    %56 = llvm.mul %x_stride0, %8 overflow<nsw> : i64
    %57 = llvm.add %56, %23 overflow<nsw> : i64
    %58 = llvm.and %57, %24 : i64
    %59 = llvm.call @aligned_alloc(%23, %58) : (i64, i64) -> !llvm.ptr
    %60 = llvm.mlir.zero : !llvm.ptr
    %61 = llvm.icmp "ne" %59, %60 : !llvm.ptr
    llvm.cond_br %61, ^bb1, ^bb66(%25 : i32)
  ^bb1:
    %62 = llvm.sitofp %55 : i64 to f64
    %63 = llvm.sitofp %x_size0 : i64 to f64
    %64 = llvm.ashr %x_stride0, %1 : i64
    %65 = llvm.mul %64, %0 overflow<nsw> : i64
    %66 = llvm.intr.smax(%65, %2) : (i64, i64) -> i64
    %67 = llvm.intr.smax(%66, %2) : (i64, i64) -> i64
    %68 = llvm.add %67, %26 : i64
    %69 = llvm.udiv %68, %0 : i64
    %70 = llvm.mul %69, %27 : i64
    %71 = llvm.icmp "sge" %70, %10 : i64
    %72 = llvm.mul %x_stride0, %8 : i64
    %73 = llvm.icmp "ugt" %72, %17 : i64
    %74 = llvm.ptrtoint %59 : !llvm.ptr to i64
    %75 = llvm.and %74, %18 : i64
    %76 = llvm.icmp "eq" %75, %2 : i64
    %77 = llvm.and %73, %76 : i1
    %78 = llvm.icmp "sgt" %66, %2 : i64
    %79 = llvm.sub %66, %6 overflow<nsw> : i64
    %80 = llvm.sdiv %79, %0 : i64
    %81 = llvm.add %80, %6 overflow<nsw> : i64
    %82 = llvm.select %78, %81, %2 : i1, i64
    llvm.cond_br %71, ^bb2, ^bb3
  ^bb2:
    llvm.store %66, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %83 = llvm.getelementptr inbounds %28[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %83 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %84 = llvm.getelementptr inbounds %28[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %84 {alignment = 8 : i64} : i64, !llvm.ptr
    %85 = llvm.getelementptr inbounds %28[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %77, %85 {alignment = 8 : i64} : i1, !llvm.ptr
    %86 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %87 = llvm.call @stepwell_parallel_for(%86, %28, %82, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb4(%87 : i32)
  ^bb3:
    %88 = llvm.call @program.parallel0(%2, %82, %66, %59, %x_stride0, %77) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb4(%88 : i32)
  ^bb4(%89: i32):
    %90 = llvm.sub %x_stride0, %66 overflow<nsw> : i64
    %91 = llvm.ashr %90, %4 : i64
    %92 = llvm.mul %91, %3 overflow<nsw> : i64
    %93 = llvm.add %92, %66 overflow<nsw> : i64
    %94 = llvm.intr.smax(%93, %66) : (i64, i64) -> i64
    %95 = llvm.sub %x_stride0, %94 overflow<nsw> : i64
    %96 = llvm.intr.smin(%95, %3) : (i64, i64) -> i64
    %97 = llvm.intr.smax(%96, %2) : (i64, i64) -> i64
    %98 = llvm.trunc %97 : i64 to i32
    %99 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %100 = llvm.mlir.poison : vector<4xi32>
    %101 = llvm.insertelement %98, %100[%2 : i64] : vector<4xi32>
    %102 = llvm.shufflevector %101, %100 [0, 0, 0, 0] : vector<4xi32>
    %103 = llvm.icmp "slt" %99, %102 : vector<4xi32>
    %104 = llvm.icmp "slt" %66, %94 : i64
    llvm.cond_br %104, ^bb5(%66 : i64), ^bb6
  ^bb5(%i: i64):
    %105 = llvm.getelementptr inbounds %59[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %48, %105 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %106 = llvm.add %i, %3 overflow<nsw> : i64
    %107 = llvm.icmp "slt" %106, %94 : i64
    llvm.cond_br %107, ^bb5(%106 : i64), ^bb6
  ^bb6:
    %108 = llvm.icmp "slt" %94, %x_stride0 : i64
    llvm.cond_br %108, ^bb7(%94 : i64), ^bb8
  ^bb7(%i_1: i64):
    %109 = llvm.getelementptr inbounds %59[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %48, %109, %103 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %110 = llvm.add %i_1, %3 overflow<nsw> : i64
    %111 = llvm.icmp "slt" %110, %x_stride0 : i64
    llvm.cond_br %111, ^bb7(%110 : i64), ^bb8
  ^bb8:
    %112 = llvm.ashr %x_stride0, %3 : i64
    %113 = llvm.mul %112, %5 overflow<nsw> : i64
    %114 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %114, ^bb9(%2, %46 : i64, f64), ^bb16(%46 : f64)
  ^bb9(%i_2: i64, %115: f64):
    %116 = llvm.icmp "slt" %2, %113 : i64
    llvm.cond_br %116, ^bb10(%2, %49, %48 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%49, %48 : vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %117: vector<4xf64>, %118: vector<4xf64>):
    %119 = llvm.add %j, %7 overflow<nsw> : i64
    %120 = llvm.intr.smin(%119, %113) : (i64, i64) -> i64
    %121 = llvm.icmp "slt" %j, %120 : i64
    llvm.cond_br %121, ^bb11(%j, %49, %49, %49, %49 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%49, %49, %49, %49 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %122: vector<4xf64>, %123: vector<4xf64>, %124: vector<4xf64>, %125: vector<4xf64>):
    %126 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %127 = llvm.add %126, %j_1 overflow<nsw> : i64
    %128 = llvm.getelementptr inbounds %x[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %129 = llvm.load %128 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %130 = llvm.fadd %122, %129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %131 = llvm.getelementptr inbounds %59[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.fadd %132, %129 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %133, %131 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %134 = llvm.getelementptr inbounds %128[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %135 = llvm.load %134 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %136 = llvm.fadd %123, %135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %137 = llvm.getelementptr inbounds %131[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.fadd %138, %135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %139, %137 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %140 = llvm.getelementptr inbounds %128[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.load %140 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %142 = llvm.fadd %124, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %143 = llvm.getelementptr inbounds %131[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %145 = llvm.fadd %144, %141 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %145, %143 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %146 = llvm.getelementptr inbounds %128[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %147 = llvm.load %146 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %148 = llvm.fadd %125, %147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %149 = llvm.getelementptr inbounds %131[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %150 = llvm.load %149 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %151 = llvm.fadd %150, %147 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %151, %149 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %152 = llvm.add %j_1, %5 overflow<nsw> : i64
    %153 = llvm.icmp "slt" %152, %120 : i64
    llvm.cond_br %153, ^bb11(%152, %130, %136, %142, %148 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%130, %136, %142, %148 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>, %157: vector<4xf64>):
    %158 = llvm.fadd %154, %155 : vector<4xf64>
    %159 = llvm.fadd %156, %157 : vector<4xf64>
    %160 = llvm.fadd %158, %159 : vector<4xf64>
    %161 = llvm.fsub %160, %118 : vector<4xf64>
    %162 = llvm.fadd %117, %161 : vector<4xf64>
    %163 = llvm.fsub %162, %117 : vector<4xf64>
    %164 = llvm.fsub %163, %161 : vector<4xf64>
    %165 = llvm.fcmp "uno" %164, %164 : vector<4xf64>
    %166 = llvm.select %165, %48, %164 : vector<4xi1>, vector<4xf64>
    %167 = llvm.add %j, %7 overflow<nsw> : i64
    %168 = llvm.icmp "slt" %167, %113 : i64
    llvm.cond_br %168, ^bb10(%167, %162, %166 : i64, vector<4xf64>, vector<4xf64>), ^bb13(%162, %166 : vector<4xf64>, vector<4xf64>)
  ^bb13(%169: vector<4xf64>, %170: vector<4xf64>):
    %171 = llvm.fsub %49, %170 : vector<4xf64>
    %172 = llvm.icmp "slt" %113, %x_stride0 : i64
    llvm.cond_br %172, ^bb14(%113, %171 : i64, vector<4xf64>), ^bb15(%171 : vector<4xf64>)
  ^bb14(%j_2: i64, %173: vector<4xf64>):
    %174 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %175 = llvm.intr.smin(%174, %3) : (i64, i64) -> i64
    %176 = llvm.intr.smax(%175, %2) : (i64, i64) -> i64
    %177 = llvm.trunc %176 : i64 to i32
    %178 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %179 = llvm.mlir.poison : vector<4xi32>
    %180 = llvm.insertelement %177, %179[%2 : i64] : vector<4xi32>
    %181 = llvm.shufflevector %180, %179 [0, 0, 0, 0] : vector<4xi32>
    %182 = llvm.icmp "slt" %178, %181 : vector<4xi32>
    %183 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %184 = llvm.add %183, %j_2 overflow<nsw> : i64
    %185 = llvm.getelementptr inbounds %x[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %186 = llvm.intr.masked.load %185, %182, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %187 = llvm.fadd %173, %186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %188 = llvm.getelementptr inbounds %59[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %189 = llvm.intr.masked.load %188, %182, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %190 = llvm.fadd %189, %186 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %190, %188, %182 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %191 = llvm.select %182, %187, %173 : vector<4xi1>, vector<4xf64>
    %192 = llvm.add %j_2, %3 overflow<nsw> : i64
    %193 = llvm.icmp "slt" %192, %x_stride0 : i64
    llvm.cond_br %193, ^bb14(%192, %191 : i64, vector<4xf64>), ^bb15(%191 : vector<4xf64>)
  ^bb15(%194: vector<4xf64>):
    %195 = llvm.fadd %169, %194 : vector<4xf64>
    %196 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %197 = "llvm.intr.vector.reduce.fadd"(%196, %195) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %198 = llvm.fadd %115, %197 : f64
    %199 = llvm.add %i_2, %6 overflow<nsw> : i64
    %200 = llvm.icmp "slt" %199, %x_size0 : i64
    llvm.cond_br %200, ^bb9(%199, %198 : i64, f64), ^bb16(%198 : f64)
  ^bb16(%201: f64):
    %202 = llvm.fdiv %201, %62 : f64
    llvm.store %202, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %203 = llvm.intr.smax(%66, %2) : (i64, i64) -> i64
    %204 = llvm.add %203, %26 : i64
    %205 = llvm.udiv %204, %0 : i64
    %206 = llvm.mul %205, %29 : i64
    %207 = llvm.icmp "sge" %206, %10 : i64
    %208 = llvm.icmp "sgt" %66, %2 : i64
    %209 = llvm.sub %66, %6 overflow<nsw> : i64
    %210 = llvm.sdiv %209, %0 : i64
    %211 = llvm.add %210, %6 overflow<nsw> : i64
    %212 = llvm.select %208, %211, %2 : i1, i64
    llvm.cond_br %207, ^bb17, ^bb18
  ^bb17:
    llvm.store %66, %30 {alignment = 8 : i64} : i64, !llvm.ptr
    %213 = llvm.getelementptr inbounds %30[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %63, %213 {alignment = 8 : i64} : f64, !llvm.ptr
    %214 = llvm.getelementptr inbounds %30[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %59, %214 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %215 = llvm.getelementptr inbounds %30[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %215 {alignment = 8 : i64} : i64, !llvm.ptr
    %216 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %217 = llvm.call @stepwell_parallel_for(%216, %30, %212, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb19(%217 : i32)
  ^bb18:
    %218 = llvm.call @program.parallel1(%2, %212, %66, %63, %59, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb19(%218 : i32)
  ^bb19(%219: i32):
    %220 = llvm.mlir.poison : vector<4xf64>
    %221 = llvm.insertelement %63, %220[%2 : i64] : vector<4xf64>
    %222 = llvm.shufflevector %221, %220 [0, 0, 0, 0] : vector<4xf64>
    %223 = llvm.icmp "slt" %66, %94 : i64
    llvm.cond_br %223, ^bb20(%66 : i64), ^bb21
  ^bb20(%i_3: i64):
    %224 = llvm.getelementptr inbounds %59[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %225 = llvm.load %224 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %226 = llvm.fdiv %225, %222 : vector<4xf64>
    llvm.store %226, %224 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %227 = llvm.add %i_3, %3 overflow<nsw> : i64
    %228 = llvm.icmp "slt" %227, %94 : i64
    llvm.cond_br %228, ^bb20(%227 : i64), ^bb21
  ^bb21:
    %229 = llvm.icmp "slt" %94, %x_stride0 : i64
    llvm.cond_br %229, ^bb22(%94 : i64), ^bb23
  ^bb22(%i_4: i64):
    %230 = llvm.getelementptr inbounds %59[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %231 = llvm.intr.masked.load %230, %103, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %232 = llvm.fdiv %231, %222 : vector<4xf64>
    llvm.intr.masked.store %232, %230, %103 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %233 = llvm.add %i_4, %3 overflow<nsw> : i64
    %234 = llvm.icmp "slt" %233, %x_stride0 : i64
    llvm.cond_br %234, ^bb22(%233 : i64), ^bb23
  ^bb23:
    %235 = llvm.intr.smax(%66, %2) : (i64, i64) -> i64
    %236 = llvm.add %235, %26 : i64
    %237 = llvm.udiv %236, %0 : i64
    %238 = llvm.mul %237, %27 : i64
    %239 = llvm.icmp "sge" %238, %10 : i64
    %240 = llvm.mul %x_stride0, %8 : i64
    %241 = llvm.icmp "ugt" %240, %17 : i64
    %242 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %243 = llvm.and %242, %18 : i64
    %244 = llvm.icmp "eq" %243, %2 : i64
    %245 = llvm.and %241, %244 : i1
    %246 = llvm.icmp "sgt" %66, %2 : i64
    %247 = llvm.sub %66, %6 overflow<nsw> : i64
    %248 = llvm.sdiv %247, %0 : i64
    %249 = llvm.add %248, %6 overflow<nsw> : i64
    %250 = llvm.select %246, %249, %2 : i1, i64
    llvm.cond_br %239, ^bb24, ^bb25
  ^bb24:
    llvm.store %66, %31 {alignment = 8 : i64} : i64, !llvm.ptr
    %251 = llvm.getelementptr inbounds %31[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %251 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %252 = llvm.getelementptr inbounds %31[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %252 {alignment = 8 : i64} : i64, !llvm.ptr
    %253 = llvm.getelementptr inbounds %31[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %245, %253 {alignment = 8 : i64} : i1, !llvm.ptr
    %254 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %255 = llvm.call @stepwell_parallel_for(%254, %31, %250, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb26(%255 : i32)
  ^bb25:
    %256 = llvm.call @program.parallel2(%2, %250, %66, %out1, %x_stride0, %245) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb26(%256 : i32)
  ^bb26(%257: i32):
    %258 = llvm.icmp "slt" %66, %94 : i64
    llvm.cond_br %258, ^bb27(%66 : i64), ^bb28
  ^bb27(%i_5: i64):
    %259 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %48, %259 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %260 = llvm.add %i_5, %3 overflow<nsw> : i64
    %261 = llvm.icmp "slt" %260, %94 : i64
    llvm.cond_br %261, ^bb27(%260 : i64), ^bb28
  ^bb28:
    %262 = llvm.icmp "slt" %94, %x_stride0 : i64
    llvm.cond_br %262, ^bb29(%94 : i64), ^bb30
  ^bb29(%i_6: i64):
    %263 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %48, %263, %103 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %264 = llvm.add %i_6, %3 overflow<nsw> : i64
    %265 = llvm.icmp "slt" %264, %x_stride0 : i64
    llvm.cond_br %265, ^bb29(%264 : i64), ^bb30
  ^bb30:
    %266 = llvm.ashr %x_stride0, %4 : i64
    %267 = llvm.mul %266, %3 overflow<nsw> : i64
    %268 = llvm.sub %x_stride0, %267 overflow<nsw> : i64
    %269 = llvm.intr.smin(%268, %3) : (i64, i64) -> i64
    %270 = llvm.intr.smax(%269, %2) : (i64, i64) -> i64
    %271 = llvm.trunc %270 : i64 to i32
    %272 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %273 = llvm.mlir.poison : vector<4xi32>
    %274 = llvm.insertelement %271, %273[%2 : i64] : vector<4xi32>
    %275 = llvm.shufflevector %274, %273 [0, 0, 0, 0] : vector<4xi32>
    %276 = llvm.icmp "slt" %272, %275 : vector<4xi32>
    %277 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %277, ^bb31(%2 : i64), ^bb37
  ^bb31(%i_7: i64):
    %278 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %279 = llvm.icmp "slt" %2, %267 : i64
    llvm.cond_br %279, ^bb32(%2, %50, %51, %52 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%50, %51, %52 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb32(%j_3: i64, %280: vector<4xf64>, %281: vector<4xf64>, %282: vector<4xi64>):
    %283 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %284 = llvm.add %283, %j_3 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %x[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %286 = llvm.load %285 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %287 = llvm.getelementptr inbounds %59[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %288 = llvm.load %287 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %289 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %290 = llvm.load %289 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %291 = llvm.fsub %286, %288 : vector<4xf64>
    %292 = llvm.fmul %291, %291 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %293 = llvm.fadd %290, %292 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %293, %289 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %294 = llvm.intr.maximum(%286, %280) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %295 = llvm.fcmp "olt" %286, %281 : vector<4xf64>
    %296 = llvm.fcmp "uno" %286, %286 : vector<4xf64>
    %297 = llvm.fcmp "ord" %281, %281 : vector<4xf64>
    %298 = llvm.and %296, %297 : vector<4xi1>
    %299 = llvm.or %295, %298 : vector<4xi1>
    %300 = llvm.mlir.poison : vector<4xi64>
    %301 = llvm.insertelement %j_3, %300[%2 : i64] : vector<4xi64>
    %302 = llvm.shufflevector %301, %300 [0, 0, 0, 0] : vector<4xi64>
    %303 = llvm.add %302, %278 : vector<4xi64>
    %304 = llvm.select %299, %286, %281 : vector<4xi1>, vector<4xf64>
    %305 = llvm.select %299, %303, %282 : vector<4xi1>, vector<4xi64>
    %306 = llvm.add %j_3, %3 overflow<nsw> : i64
    %307 = llvm.icmp "slt" %306, %267 : i64
    llvm.cond_br %307, ^bb32(%306, %294, %304, %305 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb33(%294, %304, %305 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb33(%308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xi64>):
    %311 = llvm.icmp "slt" %267, %x_stride0 : i64
    llvm.cond_br %311, ^bb34, ^bb35
  ^bb34:
    %312 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %313 = llvm.add %312, %267 overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %x[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %315 = llvm.intr.masked.load %314, %276, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %316 = llvm.getelementptr inbounds %59[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %317 = llvm.intr.masked.load %316, %276, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %318 = llvm.getelementptr inbounds %out1[%267] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %319 = llvm.intr.masked.load %318, %276, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %320 = llvm.fsub %315, %317 : vector<4xf64>
    %321 = llvm.fmul %320, %320 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %322 = llvm.fadd %319, %321 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %322, %318, %276 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %323 = llvm.intr.maximum(%315, %308) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %324 = llvm.fcmp "olt" %315, %309 : vector<4xf64>
    %325 = llvm.fcmp "uno" %315, %315 : vector<4xf64>
    %326 = llvm.fcmp "ord" %309, %309 : vector<4xf64>
    %327 = llvm.and %325, %326 : vector<4xi1>
    %328 = llvm.or %324, %327 : vector<4xi1>
    %329 = llvm.mlir.poison : vector<4xi64>
    %330 = llvm.insertelement %267, %329[%2 : i64] : vector<4xi64>
    %331 = llvm.shufflevector %330, %329 [0, 0, 0, 0] : vector<4xi64>
    %332 = llvm.add %331, %278 : vector<4xi64>
    %333 = llvm.select %328, %315, %309 : vector<4xi1>, vector<4xf64>
    %334 = llvm.select %328, %332, %310 : vector<4xi1>, vector<4xi64>
    %335 = llvm.select %276, %323, %308 : vector<4xi1>, vector<4xf64>
    %336 = llvm.select %276, %333, %309 : vector<4xi1>, vector<4xf64>
    %337 = llvm.select %276, %334, %310 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb36(%335, %336, %337 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb35:
    llvm.br ^bb36(%308, %309, %310 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb36(%338: vector<4xf64>, %339: vector<4xf64>, %340: vector<4xi64>):
    %341 = llvm.intr.vector.reduce.fmaximum(%338) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %342 = llvm.intr.vector.reduce.fminimum(%339) : (vector<4xf64>) -> f64
    %343 = llvm.mlir.poison : vector<4xf64>
    %344 = llvm.insertelement %342, %343[%2 : i64] : vector<4xf64>
    %345 = llvm.shufflevector %344, %343 [0, 0, 0, 0] : vector<4xf64>
    %346 = llvm.fcmp "oeq" %339, %345 : vector<4xf64>
    %347 = llvm.fcmp "uno" %339, %339 : vector<4xf64>
    %348 = llvm.or %346, %347 : vector<4xi1>
    %349 = llvm.select %348, %340, %53 : vector<4xi1>, vector<4xi64>
    %350 = "llvm.intr.vector.reduce.smin"(%349) : (vector<4xi64>) -> i64
    %351 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %341, %351 {alignment = 8 : i64} : f64, !llvm.ptr
    %352 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %350, %352 {alignment = 8 : i64} : i64, !llvm.ptr
    %353 = llvm.add %i_7, %6 overflow<nsw> : i64
    %354 = llvm.icmp "slt" %353, %x_size0 : i64
    llvm.cond_br %354, ^bb31(%353 : i64), ^bb37
  ^bb37:
    %355 = llvm.intr.smax(%66, %2) : (i64, i64) -> i64
    %356 = llvm.add %355, %26 : i64
    %357 = llvm.udiv %356, %0 : i64
    %358 = llvm.mul %357, %32 : i64
    %359 = llvm.icmp "sge" %358, %10 : i64
    %360 = llvm.icmp "sgt" %66, %2 : i64
    %361 = llvm.sub %66, %6 overflow<nsw> : i64
    %362 = llvm.sdiv %361, %0 : i64
    %363 = llvm.add %362, %6 overflow<nsw> : i64
    %364 = llvm.select %360, %363, %2 : i1, i64
    llvm.cond_br %359, ^bb38, ^bb39
  ^bb38:
    llvm.store %66, %34 {alignment = 8 : i64} : i64, !llvm.ptr
    %365 = llvm.getelementptr inbounds %34[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %365 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %366 = llvm.getelementptr inbounds %34[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %366 {alignment = 8 : i64} : i64, !llvm.ptr
    %367 = llvm.getelementptr inbounds %34[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %222, %367 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %368 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %369 = llvm.call @stepwell_parallel_for(%368, %34, %364, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb40(%369 : i32)
  ^bb39:
    %370 = llvm.call @program.parallel3(%2, %364, %66, %out1, %x_stride0, %222) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.br ^bb40(%370 : i32)
  ^bb40(%371: i32):
    %372 = llvm.icmp "slt" %66, %94 : i64
    llvm.cond_br %372, ^bb41(%66 : i64), ^bb42
  ^bb41(%i_8: i64):
    %373 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %375 = llvm.fdiv %374, %222 : vector<4xf64>
    llvm.store %375, %373 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %376 = llvm.add %i_8, %3 overflow<nsw> : i64
    %377 = llvm.icmp "slt" %376, %94 : i64
    llvm.cond_br %377, ^bb41(%376 : i64), ^bb42
  ^bb42:
    %378 = llvm.icmp "slt" %94, %x_stride0 : i64
    llvm.cond_br %378, ^bb43(%94 : i64), ^bb44
  ^bb43(%i_9: i64):
    %379 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %380 = llvm.intr.masked.load %379, %103, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %381 = llvm.fdiv %380, %222 : vector<4xf64>
    llvm.intr.masked.store %381, %379, %103 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %382 = llvm.add %i_9, %3 overflow<nsw> : i64
    %383 = llvm.icmp "slt" %382, %x_stride0 : i64
    llvm.cond_br %383, ^bb43(%382 : i64), ^bb44
  ^bb44:
    %384 = llvm.ashr %x_stride0, %11 : i64
    %385 = llvm.mul %384, %10 overflow<nsw> : i64
    %386 = llvm.intr.smax(%385, %2) : (i64, i64) -> i64
    %387 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %387, %35 {alignment = 8 : i64} : f64, !llvm.ptr
    %388 = llvm.sub %386, %2 : i64
    %389 = llvm.sdiv %388, %10 : i64
    %390 = llvm.srem %388, %10 : i64
    %391 = llvm.icmp "ne" %390, %2 : i64
    %392 = llvm.xor %390, %10 : i64
    %393 = llvm.icmp "sge" %392, %2 : i64
    %394 = llvm.and %391, %393 : i1
    %395 = llvm.add %389, %6 : i64
    %396 = llvm.select %394, %395, %389 : i1, i64
    %397 = llvm.intr.smax(%396, %2) : (i64, i64) -> i64
    %398 = llvm.sdiv %397, %23 : i64
    %399 = llvm.srem %397, %23 : i64
    %400 = llvm.icmp "ne" %399, %2 : i64
    %401 = llvm.xor %399, %23 : i64
    %402 = llvm.icmp "sge" %401, %2 : i64
    %403 = llvm.and %400, %402 : i1
    %404 = llvm.add %398, %6 : i64
    %405 = llvm.select %403, %404, %398 : i1, i64
    %406 = llvm.intr.smax(%405, %6) : (i64, i64) -> i64
    %407 = llvm.sdiv %397, %406 : i64
    %408 = llvm.srem %397, %406 : i64
    %409 = llvm.icmp "ne" %408, %2 : i64
    %410 = llvm.xor %408, %406 : i64
    %411 = llvm.icmp "sge" %410, %2 : i64
    %412 = llvm.and %409, %411 : i1
    %413 = llvm.add %407, %6 : i64
    %414 = llvm.select %412, %413, %407 : i1, i64
    %415 = llvm.mul %406, %10 : i64
    %416 = llvm.intr.smax(%414, %2) : (i64, i64) -> i64
    %417 = llvm.intr.smin(%415, %386) : (i64, i64) -> i64
    %418 = llvm.intr.smax(%417, %2) : (i64, i64) -> i64
    %419 = llvm.add %418, %36 : i64
    %420 = llvm.udiv %419, %10 : i64
    %421 = llvm.mul %420, %37 : i64
    %422 = llvm.add %18, %421 : i64
    %423 = llvm.mul %416, %422 : i64
    %424 = llvm.icmp "sge" %423, %10 : i64
    %425 = llvm.mul %x_stride0, %8 : i64
    %426 = llvm.icmp "ugt" %425, %21 : i64
    %427 = llvm.icmp "sgt" %414, %2 : i64
    %428 = llvm.select %427, %414, %2 : i1, i64
    llvm.cond_br %424, ^bb45, ^bb46
  ^bb45:
    llvm.store %414, %38 {alignment = 8 : i64} : i64, !llvm.ptr
    %429 = llvm.getelementptr inbounds %38[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %415, %429 {alignment = 8 : i64} : i64, !llvm.ptr
    %430 = llvm.getelementptr inbounds %38[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %386, %430 {alignment = 8 : i64} : i64, !llvm.ptr
    %431 = llvm.getelementptr inbounds %38[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %431 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %432 = llvm.getelementptr inbounds %38[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %432 {alignment = 8 : i64} : i64, !llvm.ptr
    %433 = llvm.getelementptr inbounds %38[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %433 {alignment = 8 : i64} : i64, !llvm.ptr
    %434 = llvm.getelementptr inbounds %38[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %426, %434 {alignment = 8 : i64} : i1, !llvm.ptr
    %435 = llvm.getelementptr inbounds %38[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %435 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %436 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %437 = llvm.call @stepwell_parallel_for(%436, %38, %428, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%437 : i32)
  ^bb46:
    %438 = llvm.call @program.parallel4(%2, %428, %414, %415, %386, %x, %x_size0, %x_stride0, %426, %35) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i1, !llvm.ptr) -> i32
    llvm.br ^bb47(%438 : i32)
  ^bb47(%439: i32):
    %440 = llvm.sub %414, %6 : i64
    %441 = llvm.icmp "slt" %2, %440 : i64
    llvm.cond_br %441, ^bb48(%2 : i64), ^bb49
  ^bb48(%442: i64):
    %443 = llvm.getelementptr inbounds %35[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %444 = llvm.load %443 {alignment = 8 : i64} : !llvm.ptr -> f64
    %445 = llvm.getelementptr inbounds %443[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %446 = llvm.load %445 {alignment = 8 : i64} : !llvm.ptr -> f64
    %447 = llvm.fmul %444, %446 : f64
    llvm.store %447, %443 {alignment = 8 : i64} : f64, !llvm.ptr
    %448 = llvm.add %442, %4 overflow<nsw> : i64
    %449 = llvm.icmp "slt" %448, %440 : i64
    llvm.cond_br %449, ^bb48(%448 : i64), ^bb49
  ^bb49:
    %450 = llvm.sub %414, %4 : i64
    %451 = llvm.icmp "slt" %2, %450 : i64
    llvm.cond_br %451, ^bb50(%2 : i64), ^bb51
  ^bb50(%452: i64):
    %453 = llvm.getelementptr inbounds %35[%452] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %454 = llvm.load %453 {alignment = 8 : i64} : !llvm.ptr -> f64
    %455 = llvm.getelementptr inbounds %453[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %456 = llvm.load %455 {alignment = 8 : i64} : !llvm.ptr -> f64
    %457 = llvm.fmul %454, %456 : f64
    llvm.store %457, %453 {alignment = 8 : i64} : f64, !llvm.ptr
    %458 = llvm.add %452, %3 overflow<nsw> : i64
    %459 = llvm.icmp "slt" %458, %450 : i64
    llvm.cond_br %459, ^bb50(%458 : i64), ^bb51
  ^bb51:
    %460 = llvm.sub %414, %3 : i64
    %461 = llvm.icmp "slt" %2, %460 : i64
    llvm.cond_br %461, ^bb52(%2 : i64), ^bb53
  ^bb52(%462: i64):
    %463 = llvm.getelementptr inbounds %35[%462] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.load %463 {alignment = 8 : i64} : !llvm.ptr -> f64
    %465 = llvm.getelementptr inbounds %463[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %466 = llvm.load %465 {alignment = 8 : i64} : !llvm.ptr -> f64
    %467 = llvm.fmul %464, %466 : f64
    llvm.store %467, %463 {alignment = 8 : i64} : f64, !llvm.ptr
    %468 = llvm.add %462, %8 overflow<nsw> : i64
    %469 = llvm.icmp "slt" %468, %460 : i64
    llvm.cond_br %469, ^bb52(%468 : i64), ^bb53
  ^bb53:
    %470 = llvm.sub %414, %8 : i64
    %471 = llvm.icmp "slt" %2, %470 : i64
    llvm.cond_br %471, ^bb54(%2 : i64), ^bb55
  ^bb54(%472: i64):
    %473 = llvm.getelementptr inbounds %35[%472] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %474 = llvm.load %473 {alignment = 8 : i64} : !llvm.ptr -> f64
    %475 = llvm.getelementptr inbounds %473[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %476 = llvm.load %475 {alignment = 8 : i64} : !llvm.ptr -> f64
    %477 = llvm.fmul %474, %476 : f64
    llvm.store %477, %473 {alignment = 8 : i64} : f64, !llvm.ptr
    %478 = llvm.add %472, %5 overflow<nsw> : i64
    %479 = llvm.icmp "slt" %478, %470 : i64
    llvm.cond_br %479, ^bb54(%478 : i64), ^bb55
  ^bb55:
    %480 = llvm.sub %414, %5 : i64
    %481 = llvm.icmp "slt" %2, %480 : i64
    llvm.cond_br %481, ^bb56(%2 : i64), ^bb57
  ^bb56(%482: i64):
    %483 = llvm.getelementptr inbounds %35[%482] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %484 = llvm.load %483 {alignment = 8 : i64} : !llvm.ptr -> f64
    %485 = llvm.getelementptr inbounds %483[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %486 = llvm.load %485 {alignment = 8 : i64} : !llvm.ptr -> f64
    %487 = llvm.fmul %484, %486 : f64
    llvm.store %487, %483 {alignment = 8 : i64} : f64, !llvm.ptr
    %488 = llvm.add %482, %12 overflow<nsw> : i64
    %489 = llvm.icmp "slt" %488, %480 : i64
    llvm.cond_br %489, ^bb56(%488 : i64), ^bb57
  ^bb57:
    %490 = llvm.sub %414, %12 : i64
    %491 = llvm.icmp "slt" %2, %490 : i64
    llvm.cond_br %491, ^bb58(%2 : i64), ^bb59
  ^bb58(%492: i64):
    %493 = llvm.getelementptr inbounds %35[%492] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %494 = llvm.load %493 {alignment = 8 : i64} : !llvm.ptr -> f64
    %495 = llvm.getelementptr inbounds %493[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %496 = llvm.load %495 {alignment = 8 : i64} : !llvm.ptr -> f64
    %497 = llvm.fmul %494, %496 : f64
    llvm.store %497, %493 {alignment = 8 : i64} : f64, !llvm.ptr
    %498 = llvm.add %492, %23 overflow<nsw> : i64
    %499 = llvm.icmp "slt" %498, %490 : i64
    llvm.cond_br %499, ^bb58(%498 : i64), ^bb59
  ^bb59:
    %500 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> f64
    %501 = llvm.fmul %47, %500 : f64
    %502 = llvm.fmul %47, %501 : f64
    %503 = llvm.sub %x_stride0, %386 overflow<nsw> : i64
    %504 = llvm.ashr %503, %16 : i64
    %505 = llvm.mul %504, %12 overflow<nsw> : i64
    %506 = llvm.add %505, %386 overflow<nsw> : i64
    %507 = llvm.intr.smax(%506, %386) : (i64, i64) -> i64
    %508 = llvm.mul %x_stride0, %8 : i64
    %509 = llvm.icmp "ugt" %508, %22 : i64
    %510 = llvm.icmp "slt" %386, %507 : i64
    llvm.cond_br %510, ^bb60(%386, %54, %54, %54, %54, %54, %54, %54, %54 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb63(%54, %54, %54, %54, %54, %54, %54, %54 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb60(%i_10: i64, %511: vector<4xf64>, %512: vector<4xf64>, %513: vector<4xf64>, %514: vector<4xf64>, %515: vector<4xf64>, %516: vector<4xf64>, %517: vector<4xf64>, %518: vector<4xf64>):
    %519 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %520 = llvm.load %519 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %521 = llvm.fmul %511, %520 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %522 = llvm.getelementptr inbounds %519[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %523 = llvm.load %522 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %524 = llvm.fmul %512, %523 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %525 = llvm.add %i_10, %8 overflow<nsw> : i64
    %526 = llvm.getelementptr inbounds %519[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %527 = llvm.load %526 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %528 = llvm.fmul %513, %527 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %529 = llvm.getelementptr inbounds %519[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %530 = llvm.load %529 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %531 = llvm.fmul %514, %530 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %532 = llvm.add %i_10, %5 overflow<nsw> : i64
    %533 = llvm.getelementptr inbounds %519[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %534 = llvm.load %533 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %535 = llvm.fmul %515, %534 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %536 = llvm.getelementptr inbounds %519[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %537 = llvm.load %536 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %538 = llvm.fmul %516, %537 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %539 = llvm.add %i_10, %14 overflow<nsw> : i64
    %540 = llvm.getelementptr inbounds %519[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %541 = llvm.load %540 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %542 = llvm.fmul %517, %541 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %543 = llvm.getelementptr inbounds %519[%15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %544 = llvm.load %543 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %545 = llvm.fmul %518, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %509, ^bb61, ^bb62
  ^bb61:
    %546 = llvm.add %i_10, %41 : i64
    %547 = llvm.getelementptr %x[%546] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%547, %42, %43, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    %548 = llvm.add %i_10, %44 : i64
    %549 = llvm.getelementptr %x[%548] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%549, %42, %45, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    %550 = llvm.add %525, %41 : i64
    %551 = llvm.getelementptr %x[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%551, %42, %43, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    %552 = llvm.add %525, %44 : i64
    %553 = llvm.getelementptr %x[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%553, %42, %45, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    %554 = llvm.add %532, %41 : i64
    %555 = llvm.getelementptr %x[%554] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%555, %42, %43, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    %556 = llvm.add %532, %44 : i64
    %557 = llvm.getelementptr %x[%556] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%557, %42, %45, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    %558 = llvm.add %539, %41 : i64
    %559 = llvm.getelementptr %x[%558] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%559, %42, %43, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    %560 = llvm.add %539, %44 : i64
    %561 = llvm.getelementptr %x[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%561, %42, %45, %25) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb62
  ^bb62:
    %562 = llvm.add %i_10, %12 overflow<nsw> : i64
    %563 = llvm.icmp "slt" %562, %507 : i64
    llvm.cond_br %563, ^bb60(%562, %521, %524, %528, %531, %535, %538, %542, %545 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb63(%521, %524, %528, %531, %535, %538, %542, %545 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb63(%564: vector<4xf64>, %565: vector<4xf64>, %566: vector<4xf64>, %567: vector<4xf64>, %568: vector<4xf64>, %569: vector<4xf64>, %570: vector<4xf64>, %571: vector<4xf64>):
    %572 = llvm.fmul %564, %565 : vector<4xf64>
    %573 = llvm.fmul %566, %567 : vector<4xf64>
    %574 = llvm.fmul %568, %569 : vector<4xf64>
    %575 = llvm.fmul %570, %571 : vector<4xf64>
    %576 = llvm.fmul %572, %573 : vector<4xf64>
    %577 = llvm.fmul %574, %575 : vector<4xf64>
    %578 = llvm.fmul %576, %577 : vector<4xf64>
    %579 = llvm.icmp "slt" %507, %x_stride0 : i64
    llvm.cond_br %579, ^bb64(%507, %578 : i64, vector<4xf64>), ^bb65(%578 : vector<4xf64>)
  ^bb64(%i_11: i64, %580: vector<4xf64>):
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
    %591 = llvm.intr.masked.load %590, %589, %48 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %592 = llvm.fmul %580, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %593 = llvm.select %589, %592, %580 : vector<4xi1>, vector<4xf64>
    %594 = llvm.add %i_11, %3 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %x_stride0 : i64
    llvm.cond_br %595, ^bb64(%594, %593 : i64, vector<4xf64>), ^bb65(%593 : vector<4xf64>)
  ^bb65(%596: vector<4xf64>):
    %597 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %598 = "llvm.intr.vector.reduce.fmul"(%597, %596) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %599 = llvm.fmul %502, %598 : f64
    llvm.store %599, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%59) : (!llvm.ptr) -> ()
    llvm.return %42 : i32
  ^bb66(%600: i32):
    llvm.return %600 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %601: i64, %602: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64, %603: i1) -> i32 attributes {no_unwind, no_inline} {
    %604 = llvm.mlir.constant(0) : i64
    %605 = llvm.mlir.constant(8192) : i64
    %606 = llvm.mlir.constant(1) : i64
    %607 = llvm.mlir.constant(8) : i64
    %608 = llvm.mlir.constant(31) : i64
    %609 = llvm.mlir.constant(3) : i64
    %610 = llvm.mlir.constant(4) : i64
    %611 = llvm.mlir.constant(2) : i64
    %612 = llvm.mlir.constant(1 : i32) : i32
    %613 = llvm.mlir.constant(3 : i32) : i32
    %614 = llvm.alloca %610 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %615 = llvm.mlir.constant(0 : i32) : i32
    %616 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %617 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %617, ^bb1(%begin : i64), ^bb15
  ^bb1(%618: i64):
    %i_strip = llvm.mul %618, %605 overflow<nsw> : i64
    %619 = llvm.add %i_strip, %604 : i64
    %620 = llvm.mul %604, %x_stride0_1 : i64
    %621 = llvm.add %620, %619 : i64
    %622 = llvm.ptrtoint %602 : !llvm.ptr to i64
    %623 = llvm.mul %621, %607 : i64
    %624 = llvm.add %622, %623 : i64
    %625 = llvm.sub %604, %624 : i64
    %626 = llvm.and %625, %608 : i64
    %627 = llvm.lshr %626, %609 : i64
    %628 = llvm.sub %605, %604 : i64
    %629 = llvm.icmp "sge" %628, %610 : i64
    %630 = llvm.and %603, %629 : i1
    %631 = llvm.select %630, %627, %604 : i1, i64
    %632 = llvm.sub %610, %631 : i64
    %633 = llvm.and %632, %609 : i64
    %634 = llvm.sub %605, %610 : i64
    %635 = llvm.icmp "ugt" %631, %604 : i64
    llvm.cond_br %635, ^bb2, ^bb3
  ^bb2:
    %636 = llvm.add %i_strip, %605 : i64
    %637 = llvm.getelementptr %602[%636] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%637, %612, %613, %612) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %638 = llvm.add %604, %631 : i64
    %639 = llvm.sub %605, %633 : i64
    %640 = llvm.icmp "slt" %638, %639 : i64
    llvm.cond_br %640, ^bb4(%638 : i64), ^bb8
  ^bb4(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    llvm.cond_br %603, ^bb5, ^bb6
  ^bb5:
    %641 = llvm.getelementptr inbounds %602[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %616, %641 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %642 = llvm.getelementptr inbounds %602[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %616, %642 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %643 = llvm.add %i_12, %610 overflow<nsw> : i64
    %644 = llvm.icmp "slt" %643, %639 : i64
    llvm.cond_br %644, ^bb4(%643 : i64), ^bb8
  ^bb8:
    llvm.cond_br %635, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%604 : i64)
  ^bb10(%645: i64):
    %646 = llvm.icmp "eq" %645, %604 : i64
    %647 = llvm.select %646, %604, %634 : i1, i64
    %i_14 = llvm.add %i_strip, %647 overflow<nsw> : i64
    %648 = llvm.select %646, %604, %631 : i1, i64
    %649 = llvm.select %646, %631, %610 : i1, i64
    llvm.store %616, %614 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %650 = llvm.icmp "slt" %648, %649 : i64
    llvm.cond_br %650, ^bb11(%648 : i64), ^bb12
  ^bb11(%651: i64):
    %652 = llvm.getelementptr inbounds %614[%651] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %653 = llvm.load %652 {alignment = 8 : i64} : !llvm.ptr -> f64
    %654 = llvm.add %i_14, %651 : i64
    %655 = llvm.getelementptr inbounds %602[%654] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %653, %655 {alignment = 8 : i64} : f64, !llvm.ptr
    %656 = llvm.add %651, %606 overflow<nsw> : i64
    %657 = llvm.icmp "slt" %656, %649 : i64
    llvm.cond_br %657, ^bb11(%656 : i64), ^bb12
  ^bb12:
    %658 = llvm.add %645, %606 overflow<nsw> : i64
    %659 = llvm.icmp "slt" %658, %611 : i64
    llvm.cond_br %659, ^bb10(%658 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %660 = llvm.add %618, %606 overflow<nsw> : i64
    %661 = llvm.icmp "slt" %660, %end : i64
    llvm.cond_br %661, ^bb1(%660 : i64), ^bb15
  ^bb15:
    llvm.return %615 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %662 = llvm.mlir.constant(8) : i64
    %663 = llvm.mlir.constant(16) : i64
    %664 = llvm.mlir.constant(24) : i64
    %665 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %666 = llvm.getelementptr inbounds %context[%662] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %667 = llvm.load %666 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %668 = llvm.getelementptr inbounds %context[%663] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %669 = llvm.load %668 {alignment = 8 : i64} : !llvm.ptr -> i64
    %670 = llvm.getelementptr inbounds %context[%664] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %671 = llvm.load %670 {alignment = 8 : i64} : !llvm.ptr -> i1
    %672 = llvm.call @program.parallel0(%begin_1, %end_1, %665, %667, %669, %671) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %672 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %673: i64, %674: f64, %675: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %676 = llvm.mlir.constant(0) : i64
    %677 = llvm.mlir.constant(8192) : i64
    %678 = llvm.mlir.constant(4) : i64
    %679 = llvm.mlir.constant(1) : i64
    %680 = llvm.mlir.constant(0 : i32) : i32
    %681 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %681, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%682: i64):
    %i_strip_1 = llvm.mul %682, %677 overflow<nsw> : i64
    %683 = llvm.mlir.poison : vector<4xf64>
    %684 = llvm.insertelement %674, %683[%676 : i64] : vector<4xf64>
    %685 = llvm.shufflevector %684, %683 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%676 : i64)
  ^bb2(%i_15: i64):
    %i_16 = llvm.add %i_strip_1, %i_15 overflow<nsw> : i64
    %686 = llvm.getelementptr inbounds %675[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %687 = llvm.load %686 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %688 = llvm.fdiv %687, %685 : vector<4xf64>
    llvm.store %688, %686 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %689 = llvm.add %i_15, %678 overflow<nsw> : i64
    %690 = llvm.icmp "slt" %689, %677 : i64
    llvm.cond_br %690, ^bb2(%689 : i64), ^bb3
  ^bb3:
    %691 = llvm.add %682, %679 overflow<nsw> : i64
    %692 = llvm.icmp "slt" %691, %end_2 : i64
    llvm.cond_br %692, ^bb1(%691 : i64), ^bb4
  ^bb4:
    llvm.return %680 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %693 = llvm.mlir.constant(8) : i64
    %694 = llvm.mlir.constant(16) : i64
    %695 = llvm.mlir.constant(24) : i64
    %696 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %697 = llvm.getelementptr inbounds %context_1[%693] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %698 = llvm.load %697 {alignment = 8 : i64} : !llvm.ptr -> f64
    %699 = llvm.getelementptr inbounds %context_1[%694] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %700 = llvm.load %699 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %701 = llvm.getelementptr inbounds %context_1[%695] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> i64
    %703 = llvm.call @program.parallel1(%begin_3, %end_3, %696, %698, %700, %702) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %703 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %704: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64, %705: i1) -> i32 attributes {no_unwind, no_inline} {
    %706 = llvm.mlir.constant(0) : i64
    %707 = llvm.mlir.constant(8192) : i64
    %708 = llvm.mlir.constant(8) : i64
    %709 = llvm.mlir.constant(31) : i64
    %710 = llvm.mlir.constant(3) : i64
    %711 = llvm.mlir.constant(4) : i64
    %712 = llvm.mlir.constant(2) : i64
    %713 = llvm.mlir.constant(1) : i64
    %714 = llvm.mlir.constant(1 : i32) : i32
    %715 = llvm.mlir.constant(3 : i32) : i32
    %716 = llvm.alloca %711 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %717 = llvm.mlir.constant(0 : i32) : i32
    %718 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %719 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %719, ^bb1(%begin_4 : i64), ^bb15
  ^bb1(%720: i64):
    %i_strip_2 = llvm.mul %720, %707 overflow<nsw> : i64
    %721 = llvm.add %i_strip_2, %706 : i64
    %722 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %723 = llvm.mul %721, %708 : i64
    %724 = llvm.add %722, %723 : i64
    %725 = llvm.sub %706, %724 : i64
    %726 = llvm.and %725, %709 : i64
    %727 = llvm.lshr %726, %710 : i64
    %728 = llvm.sub %707, %706 : i64
    %729 = llvm.icmp "sge" %728, %711 : i64
    %730 = llvm.and %705, %729 : i1
    %731 = llvm.select %730, %727, %706 : i1, i64
    %732 = llvm.sub %711, %731 : i64
    %733 = llvm.and %732, %710 : i64
    %734 = llvm.sub %707, %711 : i64
    %735 = llvm.icmp "ugt" %731, %706 : i64
    llvm.cond_br %735, ^bb2, ^bb3
  ^bb2:
    %736 = llvm.add %i_strip_2, %707 : i64
    %737 = llvm.getelementptr %out1_1[%736] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%737, %714, %715, %714) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %738 = llvm.add %706, %731 : i64
    %739 = llvm.sub %707, %733 : i64
    %740 = llvm.icmp "slt" %738, %739 : i64
    llvm.cond_br %740, ^bb4(%738 : i64), ^bb8
  ^bb4(%i_17: i64):
    %i_18 = llvm.add %i_strip_2, %i_17 overflow<nsw> : i64
    llvm.cond_br %705, ^bb5, ^bb6
  ^bb5:
    %741 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %718, %741 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %742 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %718, %742 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %743 = llvm.add %i_17, %711 overflow<nsw> : i64
    %744 = llvm.icmp "slt" %743, %739 : i64
    llvm.cond_br %744, ^bb4(%743 : i64), ^bb8
  ^bb8:
    llvm.cond_br %735, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%706 : i64)
  ^bb10(%745: i64):
    %746 = llvm.icmp "eq" %745, %706 : i64
    %747 = llvm.select %746, %706, %734 : i1, i64
    %i_19 = llvm.add %i_strip_2, %747 overflow<nsw> : i64
    %748 = llvm.select %746, %706, %731 : i1, i64
    %749 = llvm.select %746, %731, %711 : i1, i64
    llvm.store %718, %716 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %750 = llvm.icmp "slt" %748, %749 : i64
    llvm.cond_br %750, ^bb11(%748 : i64), ^bb12
  ^bb11(%751: i64):
    %752 = llvm.getelementptr inbounds %716[%751] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %753 = llvm.load %752 {alignment = 8 : i64} : !llvm.ptr -> f64
    %754 = llvm.add %i_19, %751 : i64
    %755 = llvm.getelementptr inbounds %out1_1[%754] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %753, %755 {alignment = 8 : i64} : f64, !llvm.ptr
    %756 = llvm.add %751, %713 overflow<nsw> : i64
    %757 = llvm.icmp "slt" %756, %749 : i64
    llvm.cond_br %757, ^bb11(%756 : i64), ^bb12
  ^bb12:
    %758 = llvm.add %745, %713 overflow<nsw> : i64
    %759 = llvm.icmp "slt" %758, %712 : i64
    llvm.cond_br %759, ^bb10(%758 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %760 = llvm.add %720, %713 overflow<nsw> : i64
    %761 = llvm.icmp "slt" %760, %end_4 : i64
    llvm.cond_br %761, ^bb1(%760 : i64), ^bb15
  ^bb15:
    llvm.return %717 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %762 = llvm.mlir.constant(8) : i64
    %763 = llvm.mlir.constant(16) : i64
    %764 = llvm.mlir.constant(24) : i64
    %765 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %766 = llvm.getelementptr inbounds %context_2[%762] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %767 = llvm.load %766 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %768 = llvm.getelementptr inbounds %context_2[%763] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %769 = llvm.load %768 {alignment = 8 : i64} : !llvm.ptr -> i64
    %770 = llvm.getelementptr inbounds %context_2[%764] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %771 = llvm.load %770 {alignment = 8 : i64} : !llvm.ptr -> i1
    %772 = llvm.call @program.parallel2(%begin_5, %end_5, %765, %767, %769, %771) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %772 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %773: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64, %774: vector<4xf64>) -> i32 attributes {no_unwind, no_inline} {
    %775 = llvm.mlir.constant(0) : i64
    %776 = llvm.mlir.constant(8192) : i64
    %777 = llvm.mlir.constant(4) : i64
    %778 = llvm.mlir.constant(1) : i64
    %779 = llvm.mlir.constant(0 : i32) : i32
    %780 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %780, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%781: i64):
    %i_strip_3 = llvm.mul %781, %776 overflow<nsw> : i64
    llvm.br ^bb2(%775 : i64)
  ^bb2(%i_20: i64):
    %i_21 = llvm.add %i_strip_3, %i_20 overflow<nsw> : i64
    %782 = llvm.getelementptr inbounds %out1_2[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %783 = llvm.load %782 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %784 = llvm.fdiv %783, %774 : vector<4xf64>
    llvm.store %784, %782 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %785 = llvm.add %i_20, %777 overflow<nsw> : i64
    %786 = llvm.icmp "slt" %785, %776 : i64
    llvm.cond_br %786, ^bb2(%785 : i64), ^bb3
  ^bb3:
    %787 = llvm.add %781, %778 overflow<nsw> : i64
    %788 = llvm.icmp "slt" %787, %end_6 : i64
    llvm.cond_br %788, ^bb1(%787 : i64), ^bb4
  ^bb4:
    llvm.return %779 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %789 = llvm.mlir.constant(8) : i64
    %790 = llvm.mlir.constant(16) : i64
    %791 = llvm.mlir.constant(24) : i64
    %792 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %793 = llvm.getelementptr inbounds %context_3[%789] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %794 = llvm.load %793 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %795 = llvm.getelementptr inbounds %context_3[%790] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %796 = llvm.load %795 {alignment = 8 : i64} : !llvm.ptr -> i64
    %797 = llvm.getelementptr inbounds %context_3[%791] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %798 = llvm.load %797 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %799 = llvm.call @program.parallel3(%begin_7, %end_7, %792, %794, %796, %798) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.return %799 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %800: i64, %801: i64, %802: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %803: i1, %804: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %805 = llvm.mlir.constant(0) : i64
    %806 = llvm.mlir.constant(1) : i64
    %807 = llvm.mlir.constant(32768) : i64
    %808 = llvm.mlir.constant(32) : i64
    %809 = llvm.mlir.constant(4) : i64
    %810 = llvm.mlir.constant(8) : i64
    %811 = llvm.mlir.constant(12) : i64
    %812 = llvm.mlir.constant(16) : i64
    %813 = llvm.mlir.constant(20) : i64
    %814 = llvm.mlir.constant(24) : i64
    %815 = llvm.mlir.constant(28) : i64
    %816 = llvm.mlir.constant(640) : i64
    %817 = llvm.mlir.constant(0 : i32) : i32
    %818 = llvm.mlir.constant(2 : i32) : i32
    %819 = llvm.mlir.constant(1 : i32) : i32
    %820 = llvm.mlir.constant(192) : i64
    %821 = llvm.mlir.constant(3 : i32) : i32
    %822 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %823 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %824 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %825 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %825, ^bb1(%begin_8 : i64), ^bb8
  ^bb1(%826: i64):
    %827 = llvm.mul %826, %801 : i64
    %828 = llvm.add %805, %827 : i64
    %829 = llvm.add %828, %801 : i64
    %830 = llvm.intr.smin(%829, %802) : (i64, i64) -> i64
    %831 = llvm.icmp "slt" %828, %830 : i64
    llvm.cond_br %831, ^bb2(%828, %822 : i64, f64), ^bb7(%822 : f64)
  ^bb2(%i_strip_4: i64, %832: f64):
    llvm.br ^bb3(%805, %823, %823, %823, %823, %823, %823, %823, %823 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_22: i64, %833: vector<4xf64>, %834: vector<4xf64>, %835: vector<4xf64>, %836: vector<4xf64>, %837: vector<4xf64>, %838: vector<4xf64>, %839: vector<4xf64>, %840: vector<4xf64>):
    %i_23 = llvm.add %i_strip_4, %i_22 overflow<nsw> : i64
    %841 = llvm.getelementptr inbounds %x_1[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %842 = llvm.load %841 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %843 = llvm.fmul %833, %842 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %844 = llvm.getelementptr inbounds %841[%809] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %845 = llvm.load %844 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %846 = llvm.fmul %834, %845 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %847 = llvm.add %i_23, %810 overflow<nsw> : i64
    %848 = llvm.getelementptr inbounds %841[%810] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %849 = llvm.load %848 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %850 = llvm.fmul %835, %849 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %851 = llvm.getelementptr inbounds %841[%811] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %852 = llvm.load %851 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %853 = llvm.fmul %836, %852 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %854 = llvm.add %i_23, %812 overflow<nsw> : i64
    %855 = llvm.getelementptr inbounds %841[%812] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %856 = llvm.load %855 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %857 = llvm.fmul %837, %856 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %858 = llvm.getelementptr inbounds %841[%813] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %859 = llvm.load %858 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %860 = llvm.fmul %838, %859 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %861 = llvm.add %i_23, %814 overflow<nsw> : i64
    %862 = llvm.getelementptr inbounds %841[%814] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %863 = llvm.load %862 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %864 = llvm.fmul %839, %863 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %865 = llvm.getelementptr inbounds %841[%815] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %866 = llvm.load %865 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %867 = llvm.fmul %840, %866 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %803, ^bb4, ^bb5
  ^bb4:
    %868 = llvm.add %i_23, %816 : i64
    %869 = llvm.getelementptr %x_1[%868] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%869, %817, %818, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    %870 = llvm.add %i_23, %820 : i64
    %871 = llvm.getelementptr %x_1[%870] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%871, %817, %821, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    %872 = llvm.add %847, %816 : i64
    %873 = llvm.getelementptr %x_1[%872] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%873, %817, %818, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    %874 = llvm.add %847, %820 : i64
    %875 = llvm.getelementptr %x_1[%874] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%875, %817, %821, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    %876 = llvm.add %854, %816 : i64
    %877 = llvm.getelementptr %x_1[%876] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%877, %817, %818, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    %878 = llvm.add %854, %820 : i64
    %879 = llvm.getelementptr %x_1[%878] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%879, %817, %821, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    %880 = llvm.add %861, %816 : i64
    %881 = llvm.getelementptr %x_1[%880] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%881, %817, %818, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    %882 = llvm.add %861, %820 : i64
    %883 = llvm.getelementptr %x_1[%882] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%883, %817, %821, %819) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb5
  ^bb5:
    %884 = llvm.add %i_22, %808 overflow<nsw> : i64
    %885 = llvm.icmp "slt" %884, %807 : i64
    llvm.cond_br %885, ^bb3(%884, %843, %846, %850, %853, %857, %860, %864, %867 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb6(%843, %846, %850, %853, %857, %860, %864, %867 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb6(%886: vector<4xf64>, %887: vector<4xf64>, %888: vector<4xf64>, %889: vector<4xf64>, %890: vector<4xf64>, %891: vector<4xf64>, %892: vector<4xf64>, %893: vector<4xf64>):
    %894 = llvm.fmul %886, %887 : vector<4xf64>
    %895 = llvm.fmul %888, %889 : vector<4xf64>
    %896 = llvm.fmul %890, %891 : vector<4xf64>
    %897 = llvm.fmul %892, %893 : vector<4xf64>
    %898 = llvm.fmul %894, %895 : vector<4xf64>
    %899 = llvm.fmul %896, %897 : vector<4xf64>
    %900 = llvm.fmul %898, %899 : vector<4xf64>
    %901 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %902 = "llvm.intr.vector.reduce.fmul"(%901, %900) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %903 = llvm.fmul %824, %902 : f64
    %904 = llvm.fmul %832, %903 : f64
    %905 = llvm.add %i_strip_4, %807 overflow<nsw> : i64
    %906 = llvm.icmp "slt" %905, %830 : i64
    llvm.cond_br %906, ^bb2(%905, %904 : i64, f64), ^bb7(%904 : f64)
  ^bb7(%907: f64):
    %908 = llvm.getelementptr inbounds %804[%826] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %907, %908 {alignment = 8 : i64} : f64, !llvm.ptr
    %909 = llvm.add %826, %806 overflow<nsw> : i64
    %910 = llvm.icmp "slt" %909, %end_8 : i64
    llvm.cond_br %910, ^bb1(%909 : i64), ^bb8
  ^bb8:
    llvm.return %817 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %911 = llvm.mlir.constant(8) : i64
    %912 = llvm.mlir.constant(16) : i64
    %913 = llvm.mlir.constant(24) : i64
    %914 = llvm.mlir.constant(32) : i64
    %915 = llvm.mlir.constant(40) : i64
    %916 = llvm.mlir.constant(48) : i64
    %917 = llvm.mlir.constant(56) : i64
    %918 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %919 = llvm.getelementptr inbounds %context_4[%911] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %920 = llvm.load %919 {alignment = 8 : i64} : !llvm.ptr -> i64
    %921 = llvm.getelementptr inbounds %context_4[%912] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %922 = llvm.load %921 {alignment = 8 : i64} : !llvm.ptr -> i64
    %923 = llvm.getelementptr inbounds %context_4[%913] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %924 = llvm.load %923 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %925 = llvm.getelementptr inbounds %context_4[%914] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %926 = llvm.load %925 {alignment = 8 : i64} : !llvm.ptr -> i64
    %927 = llvm.getelementptr inbounds %context_4[%915] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %928 = llvm.load %927 {alignment = 8 : i64} : !llvm.ptr -> i64
    %929 = llvm.getelementptr inbounds %context_4[%916] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %930 = llvm.load %929 {alignment = 8 : i64} : !llvm.ptr -> i1
    %931 = llvm.getelementptr inbounds %context_4[%917] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %932 = llvm.load %931 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %933 = llvm.call @program.parallel4(%begin_9, %end_9, %918, %920, %922, %924, %926, %928, %930, %932) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, i1, !llvm.ptr) -> i32
    llvm.return %933 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %934 = llvm.mlir.constant(0) : i64
    %935 = llvm.mlir.constant(1) : i64
    %936 = llvm.mlir.constant(2 : i32) : i32
    %937 = llvm.mlir.constant(3 : i32) : i32
    %938 = llvm.mlir.constant(2) : i64
    %939 = llvm.mlir.constant(0 : i32) : i32
    %940 = llvm.icmp "slt" %934, %x_stride0_6 : i64
    %941 = llvm.icmp "slt" %934, %x_size0_2 : i64
    llvm.cond_br %940, ^bb1, ^bb3(%936 : i32)
  ^bb1:
    llvm.cond_br %941, ^bb2, ^bb3(%937 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %942 = llvm.getelementptr inbounds %extents[%935] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %942 {alignment = 8 : i64} : i64, !llvm.ptr
    %943 = llvm.getelementptr inbounds %extents[%938] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %943 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %939 : i32
  ^bb3(%944: i32):
    llvm.return %944 : i32
  }
}
