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
    %133 = llvm.getelementptr inbounds %127[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %135 = llvm.fadd %122, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %136 = llvm.getelementptr inbounds %130[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %137 = llvm.load %136 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %138 = llvm.fadd %137, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %138, %136 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %139 = llvm.getelementptr inbounds %127[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %140 = llvm.load %139 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %141 = llvm.fadd %123, %140 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %142 = llvm.getelementptr inbounds %130[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %144 = llvm.fadd %143, %140 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %144, %142 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %145 = llvm.getelementptr inbounds %127[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %146 = llvm.load %145 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %147 = llvm.fadd %124, %146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %148 = llvm.getelementptr inbounds %130[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %149 = llvm.load %148 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %150 = llvm.fadd %149, %146 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %150, %148 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %151 = llvm.add %j_1, %5 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %119 : i64
    llvm.cond_br %152, ^bb16(%151, %129, %135, %141, %147 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%129, %135, %141, %147 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%153: vector<4xf64>, %154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>):
    %157 = llvm.fadd %153, %154 : vector<4xf64>
    %158 = llvm.fadd %155, %156 : vector<4xf64>
    %159 = llvm.fadd %157, %158 : vector<4xf64>
    %160 = llvm.fsub %159, %117 : vector<4xf64>
    %161 = llvm.fadd %116, %160 : vector<4xf64>
    %162 = llvm.fsub %161, %116 : vector<4xf64>
    %163 = llvm.fsub %162, %160 : vector<4xf64>
    %164 = llvm.fcmp "uno" %163, %163 : vector<4xf64>
    %165 = llvm.select %164, %38, %163 : vector<4xi1>, vector<4xf64>
    %166 = llvm.add %j, %7 overflow<nsw> : i64
    %167 = llvm.icmp "slt" %166, %112 : i64
    llvm.cond_br %167, ^bb15(%166, %161, %165 : i64, vector<4xf64>, vector<4xf64>), ^bb18(%161, %165 : vector<4xf64>, vector<4xf64>)
  ^bb18(%168: vector<4xf64>, %169: vector<4xf64>):
    %170 = llvm.fsub %39, %169 : vector<4xf64>
    %171 = llvm.icmp "slt" %112, %x_stride0 : i64
    llvm.cond_br %171, ^bb19(%112, %170 : i64, vector<4xf64>), ^bb20(%170 : vector<4xf64>)
  ^bb19(%j_2: i64, %172: vector<4xf64>):
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
    %185 = llvm.intr.masked.load %184, %181, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %186 = llvm.fadd %172, %185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %187 = llvm.getelementptr inbounds %49[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %188 = llvm.intr.masked.load %187, %181, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %189 = llvm.fadd %188, %185 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %189, %187, %181 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %190 = llvm.select %181, %186, %172 : vector<4xi1>, vector<4xf64>
    %191 = llvm.add %j_2, %3 overflow<nsw> : i64
    %192 = llvm.icmp "slt" %191, %x_stride0 : i64
    llvm.cond_br %192, ^bb19(%191, %190 : i64, vector<4xf64>), ^bb20(%190 : vector<4xf64>)
  ^bb20(%193: vector<4xf64>):
    %194 = llvm.fadd %168, %193 : vector<4xf64>
    %195 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %196 = "llvm.intr.vector.reduce.fadd"(%195, %194) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %197 = llvm.fadd %114, %196 : f64
    %198 = llvm.add %i_2, %6 overflow<nsw> : i64
    %199 = llvm.icmp "slt" %198, %x_size0 : i64
    llvm.cond_br %199, ^bb14(%198, %197 : i64, f64), ^bb21(%197 : f64)
  ^bb21(%200: f64):
    %201 = llvm.fdiv %200, %52 : f64
    llvm.store %201, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %202 = llvm.sdiv %56, %0 : i64
    %203 = llvm.srem %56, %0 : i64
    %204 = llvm.icmp "ne" %203, %2 : i64
    %205 = llvm.xor %203, %0 : i64
    %206 = llvm.icmp "sge" %205, %2 : i64
    %207 = llvm.and %204, %206 : i1
    %208 = llvm.add %202, %6 : i64
    %209 = llvm.select %207, %208, %202 : i1, i64
    %210 = llvm.intr.smax(%209, %2) : (i64, i64) -> i64
    %211 = llvm.mul %210, %23 : i64
    %212 = llvm.icmp "sge" %211, %10 : i64
    %213 = llvm.icmp "sgt" %56, %2 : i64
    %214 = llvm.sub %56, %6 overflow<nsw> : i64
    %215 = llvm.sdiv %214, %0 : i64
    %216 = llvm.add %215, %6 overflow<nsw> : i64
    %217 = llvm.select %213, %216, %2 : i1, i64
    llvm.cond_br %212, ^bb22, ^bb23
  ^bb22:
    llvm.store %56, %24 {alignment = 8 : i64} : i64, !llvm.ptr
    %218 = llvm.getelementptr inbounds %24[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %218 {alignment = 8 : i64} : f64, !llvm.ptr
    %219 = llvm.getelementptr inbounds %24[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %49, %219 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %220 = llvm.getelementptr inbounds %24[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %220 {alignment = 8 : i64} : i64, !llvm.ptr
    %221 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %222 = llvm.call @stepwell_parallel_for(%221, %24, %217, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb24(%222 : i32)
  ^bb23:
    %223 = llvm.call @program.parallel1(%2, %217, %56, %53, %49, %x_stride0) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.br ^bb24(%223 : i32)
  ^bb24(%224: i32):
    %225 = llvm.mlir.poison : vector<4xf64>
    %226 = llvm.insertelement %53, %225[%2 : i64] : vector<4xf64>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0] : vector<4xf64>
    %228 = llvm.icmp "slt" %56, %92 : i64
    llvm.cond_br %228, ^bb25(%56 : i64), ^bb26
  ^bb25(%i_3: i64):
    %229 = llvm.getelementptr inbounds %49[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %230 = llvm.load %229 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %231 = llvm.fdiv %230, %227 : vector<4xf64>
    llvm.store %231, %229 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %232 = llvm.add %i_3, %3 overflow<nsw> : i64
    %233 = llvm.icmp "slt" %232, %92 : i64
    llvm.cond_br %233, ^bb25(%232 : i64), ^bb26
  ^bb26:
    %234 = llvm.icmp "slt" %92, %x_stride0 : i64
    llvm.cond_br %234, ^bb27(%92 : i64), ^bb28
  ^bb27(%i_4: i64):
    %235 = llvm.getelementptr inbounds %49[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %236 = llvm.intr.masked.load %235, %101, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %237 = llvm.fdiv %236, %227 : vector<4xf64>
    llvm.intr.masked.store %237, %235, %101 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %238 = llvm.add %i_4, %3 overflow<nsw> : i64
    %239 = llvm.icmp "slt" %238, %x_stride0 : i64
    llvm.cond_br %239, ^bb27(%238 : i64), ^bb28
  ^bb28:
    %240 = llvm.sdiv %56, %0 : i64
    %241 = llvm.srem %56, %0 : i64
    %242 = llvm.icmp "ne" %241, %2 : i64
    %243 = llvm.xor %241, %0 : i64
    %244 = llvm.icmp "sge" %243, %2 : i64
    %245 = llvm.and %242, %244 : i1
    %246 = llvm.add %240, %6 : i64
    %247 = llvm.select %245, %246, %240 : i1, i64
    %248 = llvm.intr.smax(%247, %2) : (i64, i64) -> i64
    %249 = llvm.mul %248, %21 : i64
    %250 = llvm.icmp "sge" %249, %10 : i64
    %251 = llvm.mul %x_stride0, %8 : i64
    %252 = llvm.icmp "ugt" %251, %17 : i64
    %253 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %254 = llvm.and %253, %11 : i64
    %255 = llvm.icmp "eq" %254, %2 : i64
    %256 = llvm.and %252, %255 : i1
    %257 = llvm.icmp "sgt" %56, %2 : i64
    %258 = llvm.sub %56, %6 overflow<nsw> : i64
    %259 = llvm.sdiv %258, %0 : i64
    %260 = llvm.add %259, %6 overflow<nsw> : i64
    %261 = llvm.select %257, %260, %2 : i1, i64
    llvm.cond_br %250, ^bb29, ^bb30
  ^bb29:
    llvm.store %56, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %262 = llvm.getelementptr inbounds %25[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %256, %262 {alignment = 8 : i64} : i1, !llvm.ptr
    %263 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %263 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %264 = llvm.getelementptr inbounds %25[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %264 {alignment = 8 : i64} : i64, !llvm.ptr
    %265 = llvm.mlir.addressof @program.parallel2.part : !llvm.ptr
    %266 = llvm.call @stepwell_parallel_for(%265, %25, %261, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb31(%266 : i32)
  ^bb30:
    %267 = llvm.call @program.parallel2(%2, %261, %56, %256, %out1, %x_stride0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb31(%267 : i32)
  ^bb31(%268: i32):
    %269 = llvm.icmp "slt" %56, %92 : i64
    llvm.cond_br %269, ^bb32(%56 : i64), ^bb36
  ^bb32(%i_5: i64):
    llvm.cond_br %256, ^bb33, ^bb34
  ^bb33:
    %270 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %38, %270 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb35
  ^bb34:
    %271 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %38, %271 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb35
  ^bb35:
    %272 = llvm.add %i_5, %3 overflow<nsw> : i64
    %273 = llvm.icmp "slt" %272, %92 : i64
    llvm.cond_br %273, ^bb32(%272 : i64), ^bb36
  ^bb36:
    llvm.cond_br %256, ^bb37, ^bb38
  ^bb37:
    llvm.fence seq_cst
    llvm.br ^bb38
  ^bb38:
    %274 = llvm.icmp "slt" %92, %x_stride0 : i64
    llvm.cond_br %274, ^bb39(%92 : i64), ^bb40
  ^bb39(%i_6: i64):
    %275 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %38, %275, %101 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %276 = llvm.add %i_6, %3 overflow<nsw> : i64
    %277 = llvm.icmp "slt" %276, %x_stride0 : i64
    llvm.cond_br %277, ^bb39(%276 : i64), ^bb40
  ^bb40:
    %278 = llvm.ashr %x_stride0, %4 : i64
    %279 = llvm.mul %278, %3 overflow<nsw> : i64
    %280 = llvm.sub %x_stride0, %279 overflow<nsw> : i64
    %281 = llvm.intr.smin(%280, %3) : (i64, i64) -> i64
    %282 = llvm.intr.smax(%281, %2) : (i64, i64) -> i64
    %283 = llvm.trunc %282 : i64 to i32
    %284 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %285 = llvm.mlir.poison : vector<4xi32>
    %286 = llvm.insertelement %283, %285[%2 : i64] : vector<4xi32>
    %287 = llvm.shufflevector %286, %285 [0, 0, 0, 0] : vector<4xi32>
    %288 = llvm.icmp "slt" %284, %287 : vector<4xi32>
    %289 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %289, ^bb41(%2 : i64), ^bb47
  ^bb41(%i_7: i64):
    %290 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %291 = llvm.icmp "slt" %2, %279 : i64
    llvm.cond_br %291, ^bb42(%2, %40, %41, %42 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb43(%40, %41, %42 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb42(%j_3: i64, %292: vector<4xf64>, %293: vector<4xf64>, %294: vector<4xi64>):
    %295 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %296 = llvm.add %295, %j_3 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %x[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %298 = llvm.load %297 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %299 = llvm.getelementptr inbounds %49[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %300 = llvm.load %299 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %301 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %302 = llvm.load %301 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %303 = llvm.fsub %298, %300 : vector<4xf64>
    %304 = llvm.fmul %303, %303 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %305 = llvm.fadd %302, %304 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %305, %301 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %306 = llvm.intr.maximum(%298, %292) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %307 = llvm.fcmp "olt" %298, %293 : vector<4xf64>
    %308 = llvm.fcmp "uno" %298, %298 : vector<4xf64>
    %309 = llvm.fcmp "ord" %293, %293 : vector<4xf64>
    %310 = llvm.and %308, %309 : vector<4xi1>
    %311 = llvm.or %307, %310 : vector<4xi1>
    %312 = llvm.mlir.poison : vector<4xi64>
    %313 = llvm.insertelement %j_3, %312[%2 : i64] : vector<4xi64>
    %314 = llvm.shufflevector %313, %312 [0, 0, 0, 0] : vector<4xi64>
    %315 = llvm.add %314, %290 : vector<4xi64>
    %316 = llvm.select %311, %298, %293 : vector<4xi1>, vector<4xf64>
    %317 = llvm.select %311, %315, %294 : vector<4xi1>, vector<4xi64>
    %318 = llvm.add %j_3, %3 overflow<nsw> : i64
    %319 = llvm.icmp "slt" %318, %279 : i64
    llvm.cond_br %319, ^bb42(%318, %306, %316, %317 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb43(%306, %316, %317 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb43(%320: vector<4xf64>, %321: vector<4xf64>, %322: vector<4xi64>):
    %323 = llvm.icmp "slt" %279, %x_stride0 : i64
    llvm.cond_br %323, ^bb44, ^bb45
  ^bb44:
    %324 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %325 = llvm.add %324, %279 overflow<nsw> : i64
    %326 = llvm.getelementptr inbounds %x[%325] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %327 = llvm.intr.masked.load %326, %288, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %328 = llvm.getelementptr inbounds %49[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %329 = llvm.intr.masked.load %328, %288, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %330 = llvm.getelementptr inbounds %out1[%279] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %331 = llvm.intr.masked.load %330, %288, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %332 = llvm.fsub %327, %329 : vector<4xf64>
    %333 = llvm.fmul %332, %332 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %334 = llvm.fadd %331, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %334, %330, %288 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %335 = llvm.intr.maximum(%327, %320) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %336 = llvm.fcmp "olt" %327, %321 : vector<4xf64>
    %337 = llvm.fcmp "uno" %327, %327 : vector<4xf64>
    %338 = llvm.fcmp "ord" %321, %321 : vector<4xf64>
    %339 = llvm.and %337, %338 : vector<4xi1>
    %340 = llvm.or %336, %339 : vector<4xi1>
    %341 = llvm.mlir.poison : vector<4xi64>
    %342 = llvm.insertelement %279, %341[%2 : i64] : vector<4xi64>
    %343 = llvm.shufflevector %342, %341 [0, 0, 0, 0] : vector<4xi64>
    %344 = llvm.add %343, %290 : vector<4xi64>
    %345 = llvm.select %340, %327, %321 : vector<4xi1>, vector<4xf64>
    %346 = llvm.select %340, %344, %322 : vector<4xi1>, vector<4xi64>
    %347 = llvm.select %288, %335, %320 : vector<4xi1>, vector<4xf64>
    %348 = llvm.select %288, %345, %321 : vector<4xi1>, vector<4xf64>
    %349 = llvm.select %288, %346, %322 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb46(%347, %348, %349 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb45:
    llvm.br ^bb46(%320, %321, %322 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb46(%350: vector<4xf64>, %351: vector<4xf64>, %352: vector<4xi64>):
    %353 = llvm.intr.vector.reduce.fmaximum(%350) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %354 = llvm.intr.vector.reduce.fminimum(%351) : (vector<4xf64>) -> f64
    %355 = llvm.mlir.poison : vector<4xf64>
    %356 = llvm.insertelement %354, %355[%2 : i64] : vector<4xf64>
    %357 = llvm.shufflevector %356, %355 [0, 0, 0, 0] : vector<4xf64>
    %358 = llvm.fcmp "oeq" %351, %357 : vector<4xf64>
    %359 = llvm.fcmp "uno" %351, %351 : vector<4xf64>
    %360 = llvm.or %358, %359 : vector<4xi1>
    %361 = llvm.select %360, %352, %43 : vector<4xi1>, vector<4xi64>
    %362 = "llvm.intr.vector.reduce.smin"(%361) : (vector<4xi64>) -> i64
    %363 = llvm.getelementptr inbounds %out2[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %353, %363 {alignment = 8 : i64} : f64, !llvm.ptr
    %364 = llvm.getelementptr inbounds %out3[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %362, %364 {alignment = 8 : i64} : i64, !llvm.ptr
    %365 = llvm.add %i_7, %6 overflow<nsw> : i64
    %366 = llvm.icmp "slt" %365, %x_size0 : i64
    llvm.cond_br %366, ^bb41(%365 : i64), ^bb47
  ^bb47:
    %367 = llvm.sdiv %56, %0 : i64
    %368 = llvm.srem %56, %0 : i64
    %369 = llvm.icmp "ne" %368, %2 : i64
    %370 = llvm.xor %368, %0 : i64
    %371 = llvm.icmp "sge" %370, %2 : i64
    %372 = llvm.and %369, %371 : i1
    %373 = llvm.add %367, %6 : i64
    %374 = llvm.select %372, %373, %367 : i1, i64
    %375 = llvm.intr.smax(%374, %2) : (i64, i64) -> i64
    %376 = llvm.mul %375, %26 : i64
    %377 = llvm.icmp "sge" %376, %10 : i64
    %378 = llvm.icmp "sgt" %56, %2 : i64
    %379 = llvm.sub %56, %6 overflow<nsw> : i64
    %380 = llvm.sdiv %379, %0 : i64
    %381 = llvm.add %380, %6 overflow<nsw> : i64
    %382 = llvm.select %378, %381, %2 : i1, i64
    llvm.cond_br %377, ^bb48, ^bb49
  ^bb48:
    llvm.store %56, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %383 = llvm.getelementptr inbounds %28[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %383 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %384 = llvm.getelementptr inbounds %28[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %384 {alignment = 8 : i64} : i64, !llvm.ptr
    %385 = llvm.getelementptr inbounds %28[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %227, %385 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %386 = llvm.mlir.addressof @program.parallel3.part : !llvm.ptr
    %387 = llvm.call @stepwell_parallel_for(%386, %28, %382, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb50(%387 : i32)
  ^bb49:
    %388 = llvm.call @program.parallel3(%2, %382, %56, %out1, %x_stride0, %227) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.br ^bb50(%388 : i32)
  ^bb50(%389: i32):
    %390 = llvm.icmp "slt" %56, %92 : i64
    llvm.cond_br %390, ^bb51(%56 : i64), ^bb52
  ^bb51(%i_8: i64):
    %391 = llvm.getelementptr inbounds %out1[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %392 = llvm.load %391 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %393 = llvm.fdiv %392, %227 : vector<4xf64>
    llvm.store %393, %391 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %394 = llvm.add %i_8, %3 overflow<nsw> : i64
    %395 = llvm.icmp "slt" %394, %92 : i64
    llvm.cond_br %395, ^bb51(%394 : i64), ^bb52
  ^bb52:
    %396 = llvm.icmp "slt" %92, %x_stride0 : i64
    llvm.cond_br %396, ^bb53(%92 : i64), ^bb54
  ^bb53(%i_9: i64):
    %397 = llvm.getelementptr inbounds %out1[%i_9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %398 = llvm.intr.masked.load %397, %101, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %399 = llvm.fdiv %398, %227 : vector<4xf64>
    llvm.intr.masked.store %399, %397, %101 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %400 = llvm.add %i_9, %3 overflow<nsw> : i64
    %401 = llvm.icmp "slt" %400, %x_stride0 : i64
    llvm.cond_br %401, ^bb53(%400 : i64), ^bb54
  ^bb54:
    %402 = llvm.ashr %x_stride0, %11 : i64
    %403 = llvm.mul %402, %10 overflow<nsw> : i64
    %404 = llvm.intr.smax(%403, %2) : (i64, i64) -> i64
    %405 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    llvm.store %405, %29 {alignment = 8 : i64} : f64, !llvm.ptr
    %406 = llvm.sub %404, %2 : i64
    %407 = llvm.sdiv %406, %10 : i64
    %408 = llvm.srem %406, %10 : i64
    %409 = llvm.icmp "ne" %408, %2 : i64
    %410 = llvm.xor %408, %10 : i64
    %411 = llvm.icmp "sge" %410, %2 : i64
    %412 = llvm.and %409, %411 : i1
    %413 = llvm.add %407, %6 : i64
    %414 = llvm.select %412, %413, %407 : i1, i64
    %415 = llvm.intr.smax(%414, %2) : (i64, i64) -> i64
    %416 = llvm.sdiv %415, %18 : i64
    %417 = llvm.srem %415, %18 : i64
    %418 = llvm.icmp "ne" %417, %2 : i64
    %419 = llvm.xor %417, %18 : i64
    %420 = llvm.icmp "sge" %419, %2 : i64
    %421 = llvm.and %418, %420 : i1
    %422 = llvm.add %416, %6 : i64
    %423 = llvm.select %421, %422, %416 : i1, i64
    %424 = llvm.intr.smax(%423, %6) : (i64, i64) -> i64
    %425 = llvm.sdiv %415, %424 : i64
    %426 = llvm.srem %415, %424 : i64
    %427 = llvm.icmp "ne" %426, %2 : i64
    %428 = llvm.xor %426, %424 : i64
    %429 = llvm.icmp "sge" %428, %2 : i64
    %430 = llvm.and %427, %429 : i1
    %431 = llvm.add %425, %6 : i64
    %432 = llvm.select %430, %431, %425 : i1, i64
    %433 = llvm.mul %424, %10 : i64
    %434 = llvm.intr.smax(%432, %2) : (i64, i64) -> i64
    %435 = llvm.intr.smin(%433, %404) : (i64, i64) -> i64
    %436 = llvm.sdiv %435, %10 : i64
    %437 = llvm.srem %435, %10 : i64
    %438 = llvm.icmp "ne" %437, %2 : i64
    %439 = llvm.xor %437, %10 : i64
    %440 = llvm.icmp "sge" %439, %2 : i64
    %441 = llvm.and %438, %440 : i1
    %442 = llvm.add %436, %6 : i64
    %443 = llvm.select %441, %442, %436 : i1, i64
    %444 = llvm.intr.smax(%443, %2) : (i64, i64) -> i64
    %445 = llvm.mul %444, %30 : i64
    %446 = llvm.add %31, %445 : i64
    %447 = llvm.mul %434, %446 : i64
    %448 = llvm.icmp "sge" %447, %10 : i64
    %449 = llvm.icmp "sgt" %432, %2 : i64
    %450 = llvm.select %449, %432, %2 : i1, i64
    llvm.cond_br %448, ^bb55, ^bb56
  ^bb55:
    llvm.store %432, %32 {alignment = 8 : i64} : i64, !llvm.ptr
    %451 = llvm.getelementptr inbounds %32[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %433, %451 {alignment = 8 : i64} : i64, !llvm.ptr
    %452 = llvm.getelementptr inbounds %32[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %404, %452 {alignment = 8 : i64} : i64, !llvm.ptr
    %453 = llvm.getelementptr inbounds %32[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x, %453 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %454 = llvm.getelementptr inbounds %32[%12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_size0, %454 {alignment = 8 : i64} : i64, !llvm.ptr
    %455 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %x_stride0, %455 {alignment = 8 : i64} : i64, !llvm.ptr
    %456 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %29, %456 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %457 = llvm.mlir.addressof @program.parallel4.part : !llvm.ptr
    %458 = llvm.call @stepwell_parallel_for(%457, %32, %450, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb57(%458 : i32)
  ^bb56:
    %459 = llvm.call @program.parallel4(%2, %450, %432, %433, %404, %x, %x_size0, %x_stride0, %29) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.br ^bb57(%459 : i32)
  ^bb57(%460: i32):
    %461 = llvm.sub %432, %6 : i64
    %462 = llvm.icmp "slt" %2, %461 : i64
    llvm.cond_br %462, ^bb58(%2 : i64), ^bb59
  ^bb58(%463: i64):
    %464 = llvm.getelementptr inbounds %29[%463] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %465 = llvm.load %464 {alignment = 8 : i64} : !llvm.ptr -> f64
    %466 = llvm.getelementptr inbounds %464[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %467 = llvm.load %466 {alignment = 8 : i64} : !llvm.ptr -> f64
    %468 = llvm.fmul %465, %467 : f64
    llvm.store %468, %464 {alignment = 8 : i64} : f64, !llvm.ptr
    %469 = llvm.add %463, %4 overflow<nsw> : i64
    %470 = llvm.icmp "slt" %469, %461 : i64
    llvm.cond_br %470, ^bb58(%469 : i64), ^bb59
  ^bb59:
    %471 = llvm.sub %432, %4 : i64
    %472 = llvm.icmp "slt" %2, %471 : i64
    llvm.cond_br %472, ^bb60(%2 : i64), ^bb61
  ^bb60(%473: i64):
    %474 = llvm.getelementptr inbounds %29[%473] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %475 = llvm.load %474 {alignment = 8 : i64} : !llvm.ptr -> f64
    %476 = llvm.getelementptr inbounds %474[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %477 = llvm.load %476 {alignment = 8 : i64} : !llvm.ptr -> f64
    %478 = llvm.fmul %475, %477 : f64
    llvm.store %478, %474 {alignment = 8 : i64} : f64, !llvm.ptr
    %479 = llvm.add %473, %3 overflow<nsw> : i64
    %480 = llvm.icmp "slt" %479, %471 : i64
    llvm.cond_br %480, ^bb60(%479 : i64), ^bb61
  ^bb61:
    %481 = llvm.sub %432, %3 : i64
    %482 = llvm.icmp "slt" %2, %481 : i64
    llvm.cond_br %482, ^bb62(%2 : i64), ^bb63
  ^bb62(%483: i64):
    %484 = llvm.getelementptr inbounds %29[%483] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %485 = llvm.load %484 {alignment = 8 : i64} : !llvm.ptr -> f64
    %486 = llvm.getelementptr inbounds %484[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %487 = llvm.load %486 {alignment = 8 : i64} : !llvm.ptr -> f64
    %488 = llvm.fmul %485, %487 : f64
    llvm.store %488, %484 {alignment = 8 : i64} : f64, !llvm.ptr
    %489 = llvm.add %483, %8 overflow<nsw> : i64
    %490 = llvm.icmp "slt" %489, %481 : i64
    llvm.cond_br %490, ^bb62(%489 : i64), ^bb63
  ^bb63:
    %491 = llvm.sub %432, %8 : i64
    %492 = llvm.icmp "slt" %2, %491 : i64
    llvm.cond_br %492, ^bb64(%2 : i64), ^bb65
  ^bb64(%493: i64):
    %494 = llvm.getelementptr inbounds %29[%493] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %495 = llvm.load %494 {alignment = 8 : i64} : !llvm.ptr -> f64
    %496 = llvm.getelementptr inbounds %494[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %497 = llvm.load %496 {alignment = 8 : i64} : !llvm.ptr -> f64
    %498 = llvm.fmul %495, %497 : f64
    llvm.store %498, %494 {alignment = 8 : i64} : f64, !llvm.ptr
    %499 = llvm.add %493, %5 overflow<nsw> : i64
    %500 = llvm.icmp "slt" %499, %491 : i64
    llvm.cond_br %500, ^bb64(%499 : i64), ^bb65
  ^bb65:
    %501 = llvm.sub %432, %5 : i64
    %502 = llvm.icmp "slt" %2, %501 : i64
    llvm.cond_br %502, ^bb66(%2 : i64), ^bb67
  ^bb66(%503: i64):
    %504 = llvm.getelementptr inbounds %29[%503] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %505 = llvm.load %504 {alignment = 8 : i64} : !llvm.ptr -> f64
    %506 = llvm.getelementptr inbounds %504[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %507 = llvm.load %506 {alignment = 8 : i64} : !llvm.ptr -> f64
    %508 = llvm.fmul %505, %507 : f64
    llvm.store %508, %504 {alignment = 8 : i64} : f64, !llvm.ptr
    %509 = llvm.add %503, %12 overflow<nsw> : i64
    %510 = llvm.icmp "slt" %509, %501 : i64
    llvm.cond_br %510, ^bb66(%509 : i64), ^bb67
  ^bb67:
    %511 = llvm.sub %432, %12 : i64
    %512 = llvm.icmp "slt" %2, %511 : i64
    llvm.cond_br %512, ^bb68(%2 : i64), ^bb69
  ^bb68(%513: i64):
    %514 = llvm.getelementptr inbounds %29[%513] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %515 = llvm.load %514 {alignment = 8 : i64} : !llvm.ptr -> f64
    %516 = llvm.getelementptr inbounds %514[%12] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %517 = llvm.load %516 {alignment = 8 : i64} : !llvm.ptr -> f64
    %518 = llvm.fmul %515, %517 : f64
    llvm.store %518, %514 {alignment = 8 : i64} : f64, !llvm.ptr
    %519 = llvm.add %513, %18 overflow<nsw> : i64
    %520 = llvm.icmp "slt" %519, %511 : i64
    llvm.cond_br %520, ^bb68(%519 : i64), ^bb69
  ^bb69:
    %521 = llvm.load %29 {alignment = 8 : i64} : !llvm.ptr -> f64
    %522 = llvm.fmul %37, %521 : f64
    %523 = llvm.fmul %37, %522 : f64
    %524 = llvm.sub %x_stride0, %404 overflow<nsw> : i64
    %525 = llvm.ashr %524, %16 : i64
    %526 = llvm.mul %525, %12 overflow<nsw> : i64
    %527 = llvm.add %526, %404 overflow<nsw> : i64
    %528 = llvm.intr.smax(%527, %404) : (i64, i64) -> i64
    %529 = llvm.icmp "slt" %404, %528 : i64
    llvm.cond_br %529, ^bb70(%404, %44, %44, %44, %44, %44, %44, %44, %44 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb71(%44, %44, %44, %44, %44, %44, %44, %44 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb70(%i_10: i64, %530: vector<4xf64>, %531: vector<4xf64>, %532: vector<4xf64>, %533: vector<4xf64>, %534: vector<4xf64>, %535: vector<4xf64>, %536: vector<4xf64>, %537: vector<4xf64>):
    %538 = llvm.getelementptr inbounds %x[%i_10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %540 = llvm.fmul %530, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %541 = llvm.getelementptr inbounds %538[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %542 = llvm.load %541 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %543 = llvm.fmul %531, %542 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %544 = llvm.getelementptr inbounds %538[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %545 = llvm.load %544 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %546 = llvm.fmul %532, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %547 = llvm.getelementptr inbounds %538[%9] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %548 = llvm.load %547 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %549 = llvm.fmul %533, %548 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %550 = llvm.getelementptr inbounds %538[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %551 = llvm.load %550 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %552 = llvm.fmul %534, %551 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %553 = llvm.getelementptr inbounds %538[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %555 = llvm.fmul %535, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %556 = llvm.getelementptr inbounds %538[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %557 = llvm.load %556 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %558 = llvm.fmul %536, %557 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %559 = llvm.getelementptr inbounds %538[%15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %560 = llvm.load %559 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %561 = llvm.fmul %537, %560 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %562 = llvm.add %i_10, %12 overflow<nsw> : i64
    %563 = llvm.icmp "slt" %562, %528 : i64
    llvm.cond_br %563, ^bb70(%562, %540, %543, %546, %549, %552, %555, %558, %561 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb71(%540, %543, %546, %549, %552, %555, %558, %561 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb71(%564: vector<4xf64>, %565: vector<4xf64>, %566: vector<4xf64>, %567: vector<4xf64>, %568: vector<4xf64>, %569: vector<4xf64>, %570: vector<4xf64>, %571: vector<4xf64>):
    %572 = llvm.fmul %564, %565 : vector<4xf64>
    %573 = llvm.fmul %566, %567 : vector<4xf64>
    %574 = llvm.fmul %568, %569 : vector<4xf64>
    %575 = llvm.fmul %570, %571 : vector<4xf64>
    %576 = llvm.fmul %572, %573 : vector<4xf64>
    %577 = llvm.fmul %574, %575 : vector<4xf64>
    %578 = llvm.fmul %576, %577 : vector<4xf64>
    %579 = llvm.icmp "slt" %528, %x_stride0 : i64
    llvm.cond_br %579, ^bb72(%528, %578 : i64, vector<4xf64>), ^bb73(%578 : vector<4xf64>)
  ^bb72(%i_11: i64, %580: vector<4xf64>):
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
    %591 = llvm.intr.masked.load %590, %589, %38 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %592 = llvm.fmul %580, %591 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %593 = llvm.select %589, %592, %580 : vector<4xi1>, vector<4xf64>
    %594 = llvm.add %i_11, %3 overflow<nsw> : i64
    %595 = llvm.icmp "slt" %594, %x_stride0 : i64
    llvm.cond_br %595, ^bb72(%594, %593 : i64, vector<4xf64>), ^bb73(%593 : vector<4xf64>)
  ^bb73(%596: vector<4xf64>):
    %597 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %598 = "llvm.intr.vector.reduce.fmul"(%597, %596) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %599 = llvm.fmul %523, %598 : f64
    llvm.store %599, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%49) : (!llvm.ptr) -> ()
    llvm.return %35 : i32
  ^bb74(%600: i32):
    llvm.return %600 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %601: i64, %602: i1, %603: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %604 = llvm.mlir.constant(0) : i64
    %605 = llvm.mlir.constant(8192) : i64
    %606 = llvm.mlir.constant(4) : i64
    %607 = llvm.mlir.constant(1) : i64
    %608 = llvm.mlir.constant(0 : i32) : i32
    %609 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %610 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %610, ^bb1(%begin : i64), ^bb7
  ^bb1(%611: i64):
    %i_strip = llvm.mul %611, %605 overflow<nsw> : i64
    llvm.br ^bb2(%604 : i64)
  ^bb2(%i_12: i64):
    %i_13 = llvm.add %i_strip, %i_12 overflow<nsw> : i64
    llvm.cond_br %602, ^bb3, ^bb4
  ^bb3:
    %612 = llvm.getelementptr inbounds %603[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %609, %612 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %613 = llvm.getelementptr inbounds %603[%i_13] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %609, %613 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %614 = llvm.add %i_12, %606 overflow<nsw> : i64
    %615 = llvm.icmp "slt" %614, %605 : i64
    llvm.cond_br %615, ^bb2(%614 : i64), ^bb6
  ^bb6:
    %616 = llvm.add %611, %607 overflow<nsw> : i64
    %617 = llvm.icmp "slt" %616, %end : i64
    llvm.cond_br %617, ^bb1(%616 : i64), ^bb7
  ^bb7:
    llvm.return %608 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %618 = llvm.mlir.constant(8) : i64
    %619 = llvm.mlir.constant(16) : i64
    %620 = llvm.mlir.constant(24) : i64
    %621 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %622 = llvm.getelementptr inbounds %context[%618] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %623 = llvm.load %622 {alignment = 8 : i64} : !llvm.ptr -> i1
    %624 = llvm.getelementptr inbounds %context[%619] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %625 = llvm.load %624 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %626 = llvm.getelementptr inbounds %context[%620] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %627 = llvm.load %626 {alignment = 8 : i64} : !llvm.ptr -> i64
    %628 = llvm.call @program.parallel0(%begin_1, %end_1, %621, %623, %625, %627) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %628 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %629: i64, %630: f64, %631: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_2: i64) -> i32 attributes {no_unwind, no_inline} {
    %632 = llvm.mlir.constant(0) : i64
    %633 = llvm.mlir.constant(8192) : i64
    %634 = llvm.mlir.constant(4) : i64
    %635 = llvm.mlir.constant(1) : i64
    %636 = llvm.mlir.constant(0 : i32) : i32
    %637 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %637, ^bb1(%begin_2 : i64), ^bb4
  ^bb1(%638: i64):
    %i_strip_1 = llvm.mul %638, %633 overflow<nsw> : i64
    %639 = llvm.mlir.poison : vector<4xf64>
    %640 = llvm.insertelement %630, %639[%632 : i64] : vector<4xf64>
    %641 = llvm.shufflevector %640, %639 [0, 0, 0, 0] : vector<4xf64>
    llvm.br ^bb2(%632 : i64)
  ^bb2(%i_14: i64):
    %i_15 = llvm.add %i_strip_1, %i_14 overflow<nsw> : i64
    %642 = llvm.getelementptr inbounds %631[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %643 = llvm.load %642 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %644 = llvm.fdiv %643, %641 : vector<4xf64>
    llvm.store %644, %642 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %645 = llvm.add %i_14, %634 overflow<nsw> : i64
    %646 = llvm.icmp "slt" %645, %633 : i64
    llvm.cond_br %646, ^bb2(%645 : i64), ^bb3
  ^bb3:
    %647 = llvm.add %638, %635 overflow<nsw> : i64
    %648 = llvm.icmp "slt" %647, %end_2 : i64
    llvm.cond_br %648, ^bb1(%647 : i64), ^bb4
  ^bb4:
    llvm.return %636 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %649 = llvm.mlir.constant(8) : i64
    %650 = llvm.mlir.constant(16) : i64
    %651 = llvm.mlir.constant(24) : i64
    %652 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %653 = llvm.getelementptr inbounds %context_1[%649] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %654 = llvm.load %653 {alignment = 8 : i64} : !llvm.ptr -> f64
    %655 = llvm.getelementptr inbounds %context_1[%650] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %656 = llvm.load %655 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %657 = llvm.getelementptr inbounds %context_1[%651] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %658 = llvm.load %657 {alignment = 8 : i64} : !llvm.ptr -> i64
    %659 = llvm.call @program.parallel1(%begin_3, %end_3, %652, %654, %656, %658) : (i64, i64, i64, f64, !llvm.ptr, i64) -> i32
    llvm.return %659 : i32
  }
  llvm.func internal @program.parallel2(%begin_4: i64, %end_4: i64, %660: i64, %661: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_3: i64) -> i32 attributes {no_unwind, no_inline} {
    %662 = llvm.mlir.constant(0) : i64
    %663 = llvm.mlir.constant(8192) : i64
    %664 = llvm.mlir.constant(4) : i64
    %665 = llvm.mlir.constant(1) : i64
    %666 = llvm.mlir.constant(0 : i32) : i32
    %667 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %668 = llvm.icmp "slt" %begin_4, %end_4 : i64
    llvm.cond_br %668, ^bb1(%begin_4 : i64), ^bb7
  ^bb1(%669: i64):
    %i_strip_2 = llvm.mul %669, %663 overflow<nsw> : i64
    llvm.br ^bb2(%662 : i64)
  ^bb2(%i_16: i64):
    %i_17 = llvm.add %i_strip_2, %i_16 overflow<nsw> : i64
    llvm.cond_br %661, ^bb3, ^bb4
  ^bb3:
    %670 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %667, %670 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %671 = llvm.getelementptr inbounds %out1_1[%i_17] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %667, %671 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %672 = llvm.add %i_16, %664 overflow<nsw> : i64
    %673 = llvm.icmp "slt" %672, %663 : i64
    llvm.cond_br %673, ^bb2(%672 : i64), ^bb6
  ^bb6:
    %674 = llvm.add %669, %665 overflow<nsw> : i64
    %675 = llvm.icmp "slt" %674, %end_4 : i64
    llvm.cond_br %675, ^bb1(%674 : i64), ^bb7
  ^bb7:
    llvm.return %666 : i32
  }
  llvm.func internal @program.parallel2.part(%context_2: !llvm.ptr, %begin_5: i64, %end_5: i64) -> i32 attributes {no_unwind} {
    %676 = llvm.mlir.constant(8) : i64
    %677 = llvm.mlir.constant(16) : i64
    %678 = llvm.mlir.constant(24) : i64
    %679 = llvm.load %context_2 {alignment = 8 : i64} : !llvm.ptr -> i64
    %680 = llvm.getelementptr inbounds %context_2[%676] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %681 = llvm.load %680 {alignment = 8 : i64} : !llvm.ptr -> i1
    %682 = llvm.getelementptr inbounds %context_2[%677] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %683 = llvm.load %682 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %684 = llvm.getelementptr inbounds %context_2[%678] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %685 = llvm.load %684 {alignment = 8 : i64} : !llvm.ptr -> i64
    %686 = llvm.call @program.parallel2(%begin_5, %end_5, %679, %681, %683, %685) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %686 : i32
  }
  llvm.func internal @program.parallel3(%begin_6: i64, %end_6: i64, %687: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %x_stride0_4: i64, %688: vector<4xf64>) -> i32 attributes {no_unwind, no_inline} {
    %689 = llvm.mlir.constant(0) : i64
    %690 = llvm.mlir.constant(8192) : i64
    %691 = llvm.mlir.constant(4) : i64
    %692 = llvm.mlir.constant(1) : i64
    %693 = llvm.mlir.constant(0 : i32) : i32
    %694 = llvm.icmp "slt" %begin_6, %end_6 : i64
    llvm.cond_br %694, ^bb1(%begin_6 : i64), ^bb4
  ^bb1(%695: i64):
    %i_strip_3 = llvm.mul %695, %690 overflow<nsw> : i64
    llvm.br ^bb2(%689 : i64)
  ^bb2(%i_18: i64):
    %i_19 = llvm.add %i_strip_3, %i_18 overflow<nsw> : i64
    %696 = llvm.getelementptr inbounds %out1_2[%i_19] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %697 = llvm.load %696 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %698 = llvm.fdiv %697, %688 : vector<4xf64>
    llvm.store %698, %696 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %699 = llvm.add %i_18, %691 overflow<nsw> : i64
    %700 = llvm.icmp "slt" %699, %690 : i64
    llvm.cond_br %700, ^bb2(%699 : i64), ^bb3
  ^bb3:
    %701 = llvm.add %695, %692 overflow<nsw> : i64
    %702 = llvm.icmp "slt" %701, %end_6 : i64
    llvm.cond_br %702, ^bb1(%701 : i64), ^bb4
  ^bb4:
    llvm.return %693 : i32
  }
  llvm.func internal @program.parallel3.part(%context_3: !llvm.ptr, %begin_7: i64, %end_7: i64) -> i32 attributes {no_unwind} {
    %703 = llvm.mlir.constant(8) : i64
    %704 = llvm.mlir.constant(16) : i64
    %705 = llvm.mlir.constant(24) : i64
    %706 = llvm.load %context_3 {alignment = 8 : i64} : !llvm.ptr -> i64
    %707 = llvm.getelementptr inbounds %context_3[%703] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %708 = llvm.load %707 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %709 = llvm.getelementptr inbounds %context_3[%704] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %710 = llvm.load %709 {alignment = 8 : i64} : !llvm.ptr -> i64
    %711 = llvm.getelementptr inbounds %context_3[%705] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %712 = llvm.load %711 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %713 = llvm.call @program.parallel3(%begin_7, %end_7, %706, %708, %710, %712) : (i64, i64, i64, !llvm.ptr, i64, vector<4xf64>) -> i32
    llvm.return %713 : i32
  }
  llvm.func internal @program.parallel4(%begin_8: i64, %end_8: i64, %714: i64, %715: i64, %716: i64, %x_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %x_size0_1: i64, %x_stride0_5: i64, %717: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %718 = llvm.mlir.constant(0) : i64
    %719 = llvm.mlir.constant(1) : i64
    %720 = llvm.mlir.constant(32768) : i64
    %721 = llvm.mlir.constant(32) : i64
    %722 = llvm.mlir.constant(4) : i64
    %723 = llvm.mlir.constant(8) : i64
    %724 = llvm.mlir.constant(12) : i64
    %725 = llvm.mlir.constant(16) : i64
    %726 = llvm.mlir.constant(20) : i64
    %727 = llvm.mlir.constant(24) : i64
    %728 = llvm.mlir.constant(28) : i64
    %729 = llvm.mlir.constant(0 : i32) : i32
    %730 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %731 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %732 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %733 = llvm.icmp "slt" %begin_8, %end_8 : i64
    llvm.cond_br %733, ^bb1(%begin_8 : i64), ^bb6
  ^bb1(%734: i64):
    %735 = llvm.mul %734, %715 : i64
    %736 = llvm.add %718, %735 : i64
    %737 = llvm.add %736, %715 : i64
    %738 = llvm.intr.smin(%737, %716) : (i64, i64) -> i64
    %739 = llvm.icmp "slt" %736, %738 : i64
    llvm.cond_br %739, ^bb2(%736, %730 : i64, f64), ^bb5(%730 : f64)
  ^bb2(%i_strip_4: i64, %740: f64):
    llvm.br ^bb3(%718, %731, %731, %731, %731, %731, %731, %731, %731 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_20: i64, %741: vector<4xf64>, %742: vector<4xf64>, %743: vector<4xf64>, %744: vector<4xf64>, %745: vector<4xf64>, %746: vector<4xf64>, %747: vector<4xf64>, %748: vector<4xf64>):
    %i_21 = llvm.add %i_strip_4, %i_20 overflow<nsw> : i64
    %749 = llvm.getelementptr inbounds %x_1[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %750 = llvm.load %749 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %751 = llvm.fmul %741, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %752 = llvm.getelementptr inbounds %749[%722] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %753 = llvm.load %752 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %754 = llvm.fmul %742, %753 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %755 = llvm.getelementptr inbounds %749[%723] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %756 = llvm.load %755 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %757 = llvm.fmul %743, %756 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %758 = llvm.getelementptr inbounds %749[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %759 = llvm.load %758 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %760 = llvm.fmul %744, %759 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %761 = llvm.getelementptr inbounds %749[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %762 = llvm.load %761 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %763 = llvm.fmul %745, %762 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %764 = llvm.getelementptr inbounds %749[%726] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %765 = llvm.load %764 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %766 = llvm.fmul %746, %765 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %767 = llvm.getelementptr inbounds %749[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %768 = llvm.load %767 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %769 = llvm.fmul %747, %768 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %770 = llvm.getelementptr inbounds %749[%728] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %771 = llvm.load %770 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %772 = llvm.fmul %748, %771 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %773 = llvm.add %i_20, %721 overflow<nsw> : i64
    %774 = llvm.icmp "slt" %773, %720 : i64
    llvm.cond_br %774, ^bb3(%773, %751, %754, %757, %760, %763, %766, %769, %772 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb4(%751, %754, %757, %760, %763, %766, %769, %772 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb4(%775: vector<4xf64>, %776: vector<4xf64>, %777: vector<4xf64>, %778: vector<4xf64>, %779: vector<4xf64>, %780: vector<4xf64>, %781: vector<4xf64>, %782: vector<4xf64>):
    %783 = llvm.fmul %775, %776 : vector<4xf64>
    %784 = llvm.fmul %777, %778 : vector<4xf64>
    %785 = llvm.fmul %779, %780 : vector<4xf64>
    %786 = llvm.fmul %781, %782 : vector<4xf64>
    %787 = llvm.fmul %783, %784 : vector<4xf64>
    %788 = llvm.fmul %785, %786 : vector<4xf64>
    %789 = llvm.fmul %787, %788 : vector<4xf64>
    %790 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %791 = "llvm.intr.vector.reduce.fmul"(%790, %789) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %792 = llvm.fmul %732, %791 : f64
    %793 = llvm.fmul %740, %792 : f64
    %794 = llvm.add %i_strip_4, %720 overflow<nsw> : i64
    %795 = llvm.icmp "slt" %794, %738 : i64
    llvm.cond_br %795, ^bb2(%794, %793 : i64, f64), ^bb5(%793 : f64)
  ^bb5(%796: f64):
    %797 = llvm.getelementptr inbounds %717[%734] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %796, %797 {alignment = 8 : i64} : f64, !llvm.ptr
    %798 = llvm.add %734, %719 overflow<nsw> : i64
    %799 = llvm.icmp "slt" %798, %end_8 : i64
    llvm.cond_br %799, ^bb1(%798 : i64), ^bb6
  ^bb6:
    llvm.return %729 : i32
  }
  llvm.func internal @program.parallel4.part(%context_4: !llvm.ptr, %begin_9: i64, %end_9: i64) -> i32 attributes {no_unwind} {
    %800 = llvm.mlir.constant(8) : i64
    %801 = llvm.mlir.constant(16) : i64
    %802 = llvm.mlir.constant(24) : i64
    %803 = llvm.mlir.constant(32) : i64
    %804 = llvm.mlir.constant(40) : i64
    %805 = llvm.mlir.constant(48) : i64
    %806 = llvm.load %context_4 {alignment = 8 : i64} : !llvm.ptr -> i64
    %807 = llvm.getelementptr inbounds %context_4[%800] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %808 = llvm.load %807 {alignment = 8 : i64} : !llvm.ptr -> i64
    %809 = llvm.getelementptr inbounds %context_4[%801] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %810 = llvm.load %809 {alignment = 8 : i64} : !llvm.ptr -> i64
    %811 = llvm.getelementptr inbounds %context_4[%802] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %812 = llvm.load %811 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %813 = llvm.getelementptr inbounds %context_4[%803] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %814 = llvm.load %813 {alignment = 8 : i64} : !llvm.ptr -> i64
    %815 = llvm.getelementptr inbounds %context_4[%804] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %816 = llvm.load %815 {alignment = 8 : i64} : !llvm.ptr -> i64
    %817 = llvm.getelementptr inbounds %context_4[%805] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %818 = llvm.load %817 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %819 = llvm.call @program.parallel4(%begin_9, %end_9, %806, %808, %810, %812, %814, %816, %818) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, i64, !llvm.ptr) -> i32
    llvm.return %819 : i32
  }
  llvm.func @program_shapes(%x_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_2: i64, %x_stride0_6: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %820 = llvm.mlir.constant(0) : i64
    %821 = llvm.mlir.constant(1) : i64
    %822 = llvm.mlir.constant(2 : i32) : i32
    %823 = llvm.mlir.constant(3 : i32) : i32
    %824 = llvm.mlir.constant(2) : i64
    %825 = llvm.mlir.constant(0 : i32) : i32
    %826 = llvm.icmp "slt" %820, %x_stride0_6 : i64
    %827 = llvm.icmp "slt" %820, %x_size0_2 : i64
    llvm.cond_br %826, ^bb1, ^bb3(%822 : i32)
  ^bb1:
    llvm.cond_br %827, ^bb2, ^bb3(%823 : i32)
  ^bb2:
    llvm.store %x_stride0_6, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %828 = llvm.getelementptr inbounds %extents[%821] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %828 {alignment = 8 : i64} : i64, !llvm.ptr
    %829 = llvm.getelementptr inbounds %extents[%824] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_2, %829 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %825 : i32
  ^bb3(%830: i32):
    llvm.return %830 : i32
  }
}
