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
    %22 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%15)
    %23 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%22, %15)
    %24 = vector.create_mask %23 : vector<4xi1>
    affine.for %i = 0 to %22 step 4 {
      affine.vector_store %6, %19[0, %i] : memref<1x?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %22 to %15 step 4 {
      %25 = arith.constant 0 : index
      vector.maskedstore %19[%25, %i_1], %24, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %26 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%15)
    %27 = affine.for %i_2 = 0 to %13 iter_args(%28 = %1) -> (f64) {
      %29, %30 = affine.for %j = 0 to %26 step 512 iter_args(%31 = %7, %32 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %33, %34, %35, %36 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j, %26) step 16 iter_args(%37 = %7, %38 = %7, %39 = %7, %40 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %41 = affine.vector_load %x[%i_2, %j_1] : memref<?x?xf64>, vector<4xf64>
          %42 = arith.addf %37, %41 fastmath<reassoc,contract> : vector<4xf64>
          %43 = affine.vector_load %19[0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %44 = arith.addf %43, %41 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %44, %19[0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %45 = affine.vector_load %x[%i_2, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
          %46 = arith.addf %38, %45 fastmath<reassoc,contract> : vector<4xf64>
          %47 = affine.vector_load %19[0, %j_1 + 4] : memref<1x?xf64>, vector<4xf64>
          %48 = arith.addf %47, %45 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %48, %19[0, %j_1 + 4] : memref<1x?xf64>, vector<4xf64>
          %49 = affine.vector_load %x[%i_2, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
          %50 = arith.addf %39, %49 fastmath<reassoc,contract> : vector<4xf64>
          %51 = affine.vector_load %19[0, %j_1 + 8] : memref<1x?xf64>, vector<4xf64>
          %52 = arith.addf %51, %49 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %52, %19[0, %j_1 + 8] : memref<1x?xf64>, vector<4xf64>
          %53 = affine.vector_load %x[%i_2, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
          %54 = arith.addf %40, %53 fastmath<reassoc,contract> : vector<4xf64>
          %55 = affine.vector_load %19[0, %j_1 + 12] : memref<1x?xf64>, vector<4xf64>
          %56 = arith.addf %55, %53 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %56, %19[0, %j_1 + 12] : memref<1x?xf64>, vector<4xf64>
          affine.yield %42, %46, %50, %54 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %57 = arith.addf %33, %34 : vector<4xf64>
        %58 = arith.addf %35, %36 : vector<4xf64>
        %59 = arith.addf %57, %58 : vector<4xf64>
        %60 = arith.subf %59, %32 : vector<4xf64>
        %61 = arith.addf %31, %60 : vector<4xf64>
        %62 = arith.subf %61, %31 : vector<4xf64>
        %63 = arith.subf %62, %60 : vector<4xf64>
        %64 = arith.cmpf uno, %63, %63 : vector<4xf64>
        %65 = arith.select %64, %6, %63 : vector<4xi1>, vector<4xf64>
        affine.yield %61, %65 : vector<4xf64>, vector<4xf64>
      }
      %66 = arith.subf %7, %30 : vector<4xf64>
      %67 = affine.for %j_2 = %26 to %15 step 4 iter_args(%68 = %66) -> (vector<4xf64>) {
        %69 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %15)
        %70 = vector.create_mask %69 : vector<4xi1>
        %71 = vector.maskedload %x[%i_2, %j_2], %70, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %72 = arith.addf %68, %71 fastmath<reassoc,contract> : vector<4xf64>
        %73 = arith.constant 0 : index
        %74 = vector.maskedload %19[%73, %j_2], %70, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %75 = arith.addf %74, %71 fastmath<reassoc,contract> : vector<4xf64>
        %76 = arith.constant 0 : index
        vector.maskedstore %19[%76, %j_2], %70, %75 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %77 = arith.select %70, %72, %68 : vector<4xi1>, vector<4xf64>
        affine.yield %77 : vector<4xf64>
      }
      %78 = arith.addf %29, %67 : vector<4xf64>
      %79 = vector.reduction <add>, %78 fastmath<reassoc> : vector<4xf64> into f64
      %80 = arith.addf %28, %79 : f64
      affine.yield %80 : f64
    }
    %81 = arith.divf %27, %20 : f64
    affine.store %81, %out0[] : memref<f64>
    %82 = vector.broadcast %21 : f64 to vector<4xf64>
    affine.for %i_3 = 0 to %22 step 4 {
      %83 = affine.vector_load %19[0, %i_3] : memref<1x?xf64>, vector<4xf64>
      %84 = arith.divf %83, %82 : vector<4xf64>
      affine.vector_store %84, %19[0, %i_3] : memref<1x?xf64>, vector<4xf64>
    }
    affine.for %i_4 = %22 to %15 step 4 {
      %85 = arith.constant 0 : index
      %86 = vector.maskedload %19[%85, %i_4], %24, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %87 = arith.divf %86, %82 : vector<4xf64>
      %88 = arith.constant 0 : index
      vector.maskedstore %19[%88, %i_4], %24, %87 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_5 = 0 to %22 step 4 {
      affine.vector_store %6, %out1_1[%i_5] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_6 = %22 to %15 step 4 {
      vector.maskedstore %out1_1[%i_6], %24, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_7 = 0 to %13 {
      %89 = vector.step : vector<4xindex>
      %90, %91, %92 = affine.for %j_3 = 0 to %22 step 4 iter_args(%93 = %8, %94 = %9, %95 = %10) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %96 = affine.vector_load %x[%i_7, %j_3] : memref<?x?xf64>, vector<4xf64>
        %97 = affine.vector_load %19[0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %98 = affine.vector_load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %99 = arith.subf %96, %97 : vector<4xf64>
        %100 = arith.mulf %99, %99 fastmath<contract> : vector<4xf64>
        %101 = arith.addf %98, %100 fastmath<reassoc,contract> : vector<4xf64>
        affine.vector_store %101, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %102 = arith.maximumf %96, %93 fastmath<nsz> : vector<4xf64>
        %103 = arith.cmpf olt, %96, %94 : vector<4xf64>
        %104 = arith.cmpf uno, %96, %96 : vector<4xf64>
        %105 = arith.cmpf ord, %94, %94 : vector<4xf64>
        %106 = arith.andi %104, %105 : vector<4xi1>
        %107 = arith.ori %103, %106 : vector<4xi1>
        %108 = vector.broadcast %j_3 : index to vector<4xindex>
        %109 = arith.addi %108, %89 : vector<4xindex>
        %110 = arith.index_cast %109 : vector<4xindex> to vector<4xi64>
        %111 = arith.select %107, %96, %94 : vector<4xi1>, vector<4xf64>
        %112 = arith.select %107, %110, %95 : vector<4xi1>, vector<4xi64>
        affine.yield %102, %111, %112 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %113, %114, %115 = affine.for %j_4 = %22 to %15 step 4 iter_args(%116 = %90, %117 = %91, %118 = %92) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %119 = vector.maskedload %x[%i_7, %j_4], %24, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %120 = arith.constant 0 : index
        %121 = vector.maskedload %19[%120, %j_4], %24, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %122 = vector.maskedload %out1_1[%j_4], %24, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %123 = arith.subf %119, %121 : vector<4xf64>
        %124 = arith.mulf %123, %123 fastmath<contract> : vector<4xf64>
        %125 = arith.addf %122, %124 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%j_4], %24, %125 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %126 = arith.maximumf %119, %116 fastmath<nsz> : vector<4xf64>
        %127 = arith.cmpf olt, %119, %117 : vector<4xf64>
        %128 = arith.cmpf uno, %119, %119 : vector<4xf64>
        %129 = arith.cmpf ord, %117, %117 : vector<4xf64>
        %130 = arith.andi %128, %129 : vector<4xi1>
        %131 = arith.ori %127, %130 : vector<4xi1>
        %132 = vector.broadcast %j_4 : index to vector<4xindex>
        %133 = arith.addi %132, %89 : vector<4xindex>
        %134 = arith.index_cast %133 : vector<4xindex> to vector<4xi64>
        %135 = arith.select %131, %119, %117 : vector<4xi1>, vector<4xf64>
        %136 = arith.select %131, %134, %118 : vector<4xi1>, vector<4xi64>
        %137 = arith.select %24, %126, %116 : vector<4xi1>, vector<4xf64>
        %138 = arith.select %24, %135, %117 : vector<4xi1>, vector<4xf64>
        %139 = arith.select %24, %136, %118 : vector<4xi1>, vector<4xi64>
        affine.yield %137, %138, %139 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %140 = vector.reduction <maximumf>, %113 fastmath<nsz> : vector<4xf64> into f64
      %141 = vector.reduction <minimumf>, %114 : vector<4xf64> into f64
      %142 = vector.broadcast %141 : f64 to vector<4xf64>
      %143 = arith.cmpf oeq, %114, %142 : vector<4xf64>
      %144 = arith.cmpf uno, %114, %114 : vector<4xf64>
      %145 = arith.ori %143, %144 : vector<4xi1>
      %146 = arith.select %145, %115, %11 : vector<4xi1>, vector<4xi64>
      %147 = vector.reduction <minsi>, %146 : vector<4xi64> into i64
      affine.store %140, %out2_1[%i_7] : memref<?xf64>
      affine.store %147, %out3_1[%i_7] : memref<?xi64>
    }
    %148 = vector.broadcast %21 : f64 to vector<4xf64>
    affine.for %i_8 = 0 to %22 step 4 {
      %149 = affine.vector_load %out1_1[%i_8] : memref<?xf64>, vector<4xf64>
      %150 = arith.divf %149, %148 : vector<4xf64>
      affine.vector_store %150, %out1_1[%i_8] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_9 = %22 to %15 step 4 {
      %151 = vector.maskedload %out1_1[%i_9], %24, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %152 = arith.divf %151, %148 : vector<4xf64>
      vector.maskedstore %out1_1[%i_9], %24, %152 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %153 = affine.apply affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%15)
    %154, %155, %156, %157, %158, %159, %160, %161 = affine.for %i_10 = 0 to %153 step 32 iter_args(%162 = %12, %163 = %12, %164 = %12, %165 = %12, %166 = %12, %167 = %12, %168 = %12, %169 = %12) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %170 = affine.vector_load %x[0, %i_10] : memref<?x?xf64>, vector<4xf64>
      %171 = arith.mulf %162, %170 fastmath<reassoc,contract> : vector<4xf64>
      %172 = affine.vector_load %x[0, %i_10 + 4] : memref<?x?xf64>, vector<4xf64>
      %173 = arith.mulf %163, %172 fastmath<reassoc,contract> : vector<4xf64>
      %174 = affine.vector_load %x[0, %i_10 + 8] : memref<?x?xf64>, vector<4xf64>
      %175 = arith.mulf %164, %174 fastmath<reassoc,contract> : vector<4xf64>
      %176 = affine.vector_load %x[0, %i_10 + 12] : memref<?x?xf64>, vector<4xf64>
      %177 = arith.mulf %165, %176 fastmath<reassoc,contract> : vector<4xf64>
      %178 = affine.vector_load %x[0, %i_10 + 16] : memref<?x?xf64>, vector<4xf64>
      %179 = arith.mulf %166, %178 fastmath<reassoc,contract> : vector<4xf64>
      %180 = affine.vector_load %x[0, %i_10 + 20] : memref<?x?xf64>, vector<4xf64>
      %181 = arith.mulf %167, %180 fastmath<reassoc,contract> : vector<4xf64>
      %182 = affine.vector_load %x[0, %i_10 + 24] : memref<?x?xf64>, vector<4xf64>
      %183 = arith.mulf %168, %182 fastmath<reassoc,contract> : vector<4xf64>
      %184 = affine.vector_load %x[0, %i_10 + 28] : memref<?x?xf64>, vector<4xf64>
      %185 = arith.mulf %169, %184 fastmath<reassoc,contract> : vector<4xf64>
      affine.yield %171, %173, %175, %177, %179, %181, %183, %185 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %186 = arith.mulf %154, %155 : vector<4xf64>
    %187 = arith.mulf %156, %157 : vector<4xf64>
    %188 = arith.mulf %158, %159 : vector<4xf64>
    %189 = arith.mulf %160, %161 : vector<4xf64>
    %190 = arith.mulf %186, %187 : vector<4xf64>
    %191 = arith.mulf %188, %189 : vector<4xf64>
    %192 = arith.mulf %190, %191 : vector<4xf64>
    %193 = affine.for %i_11 = %153 to %15 step 4 iter_args(%194 = %192) -> (vector<4xf64>) {
      %195 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_11, %15)
      %196 = vector.create_mask %195 : vector<4xi1>
      %197 = arith.constant 0 : index
      %198 = vector.maskedload %x[%197, %i_11], %196, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %199 = arith.mulf %194, %198 fastmath<reassoc,contract> : vector<4xf64>
      %200 = arith.select %196, %199, %194 : vector<4xi1>, vector<4xf64>
      affine.yield %200 : vector<4xf64>
    }
    %201 = vector.reduction <mul>, %193 fastmath<reassoc> : vector<4xf64> into f64
    %202 = arith.mulf %5, %201 : f64
    affine.store %202, %out4[] : memref<f64>
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
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c1 = arith.constant 1 : index
    %c512 = arith.constant 512 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c32 = arith.constant 32 : index
    %c5 = arith.constant 5 : index
    %c20 = arith.constant 20 : index
    %c24 = arith.constant 24 : index
    %c28 = arith.constant 28 : index
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
    %22 = arith.shrsi %15, %c2 : index
    %23 = arith.muli %22, %c4 overflow<nsw> : index
    %24 = arith.subi %15, %23 overflow<nsw> : index
    %25 = vector.create_mask %24 : vector<4xi1>
    scf.for %i = %c0 to %23 step %c4 {
      vector.store %6, %19[%c0, %i] : memref<1x?xf64>, vector<4xf64>
    }
    %26 = arith.cmpi slt, %23, %15 : index
    scf.if %26 {
      %27 = arith.constant 0 : index
      vector.maskedstore %19[%27, %23], %25, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %28 = arith.shrsi %15, %c4 : index
    %29 = arith.muli %28, %c16 overflow<nsw> : index
    %30 = scf.for %i_1 = %c0 to %13 step %c1 iter_args(%31 = %1) -> (f64) {
      %32, %33 = scf.for %j = %c0 to %29 step %c512 iter_args(%34 = %7, %35 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %36 = arith.addi %j, %c512 overflow<nsw> : index
        %37 = arith.minsi %36, %29 : index
        %38, %39, %40, %41 = scf.for %j_1 = %j to %37 step %c16 iter_args(%42 = %7, %43 = %7, %44 = %7, %45 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %46 = vector.load %x[%i_1, %j_1] : memref<?x?xf64>, vector<4xf64>
          %47 = arith.addf %42, %46 fastmath<reassoc,contract> : vector<4xf64>
          %48 = vector.load %19[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %49 = arith.addf %48, %46 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %49, %19[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %50 = arith.addi %j_1, %c4 overflow<nsw> : index
          %51 = vector.load %x[%i_1, %50] : memref<?x?xf64>, vector<4xf64>
          %52 = arith.addf %43, %51 fastmath<reassoc,contract> : vector<4xf64>
          %53 = arith.addi %j_1, %c4 overflow<nsw> : index
          %54 = vector.load %19[%c0, %53] : memref<1x?xf64>, vector<4xf64>
          %55 = arith.addf %54, %51 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %55, %19[%c0, %53] : memref<1x?xf64>, vector<4xf64>
          %56 = arith.addi %j_1, %c8 overflow<nsw> : index
          %57 = vector.load %x[%i_1, %56] : memref<?x?xf64>, vector<4xf64>
          %58 = arith.addf %44, %57 fastmath<reassoc,contract> : vector<4xf64>
          %59 = arith.addi %j_1, %c8 overflow<nsw> : index
          %60 = vector.load %19[%c0, %59] : memref<1x?xf64>, vector<4xf64>
          %61 = arith.addf %60, %57 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %61, %19[%c0, %59] : memref<1x?xf64>, vector<4xf64>
          %62 = arith.addi %j_1, %c12 overflow<nsw> : index
          %63 = vector.load %x[%i_1, %62] : memref<?x?xf64>, vector<4xf64>
          %64 = arith.addf %45, %63 fastmath<reassoc,contract> : vector<4xf64>
          %65 = arith.addi %j_1, %c12 overflow<nsw> : index
          %66 = vector.load %19[%c0, %65] : memref<1x?xf64>, vector<4xf64>
          %67 = arith.addf %66, %63 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %67, %19[%c0, %65] : memref<1x?xf64>, vector<4xf64>
          scf.yield %47, %52, %58, %64 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %68 = arith.addf %38, %39 : vector<4xf64>
        %69 = arith.addf %40, %41 : vector<4xf64>
        %70 = arith.addf %68, %69 : vector<4xf64>
        %71 = arith.subf %70, %35 : vector<4xf64>
        %72 = arith.addf %34, %71 : vector<4xf64>
        %73 = arith.subf %72, %34 : vector<4xf64>
        %74 = arith.subf %73, %71 : vector<4xf64>
        %75 = arith.cmpf uno, %74, %74 : vector<4xf64>
        %76 = arith.select %75, %6, %74 : vector<4xi1>, vector<4xf64>
        scf.yield %72, %76 : vector<4xf64>, vector<4xf64>
      }
      %77 = arith.subf %7, %33 : vector<4xf64>
      %78 = scf.for %j_2 = %29 to %15 step %c4 iter_args(%79 = %77) -> (vector<4xf64>) {
        %80 = arith.subi %15, %j_2 overflow<nsw> : index
        %81 = vector.create_mask %80 : vector<4xi1>
        %82 = vector.maskedload %x[%i_1, %j_2], %81, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %83 = arith.addf %79, %82 fastmath<reassoc,contract> : vector<4xf64>
        %84 = arith.constant 0 : index
        %85 = vector.maskedload %19[%84, %j_2], %81, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %86 = arith.addf %85, %82 fastmath<reassoc,contract> : vector<4xf64>
        %87 = arith.constant 0 : index
        vector.maskedstore %19[%87, %j_2], %81, %86 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %88 = arith.select %81, %83, %79 : vector<4xi1>, vector<4xf64>
        scf.yield %88 : vector<4xf64>
      }
      %89 = arith.addf %32, %78 : vector<4xf64>
      %90 = vector.reduction <add>, %89 fastmath<reassoc> : vector<4xf64> into f64
      %91 = arith.addf %31, %90 : f64
      scf.yield %91 : f64
    }
    %92 = arith.divf %30, %20 : f64
    memref.store %92, %out0[] : memref<f64>
    %93 = vector.broadcast %21 : f64 to vector<4xf64>
    scf.for %i_2 = %c0 to %23 step %c4 {
      %94 = vector.load %19[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
      %95 = arith.divf %94, %93 : vector<4xf64>
      vector.store %95, %19[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
    }
    scf.if %26 {
      %96 = arith.constant 0 : index
      %97 = vector.maskedload %19[%96, %23], %25, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %98 = arith.divf %97, %93 : vector<4xf64>
      %99 = arith.constant 0 : index
      vector.maskedstore %19[%99, %23], %25, %98 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_3 = %c0 to %23 step %c4 {
      vector.store %6, %out1_1[%i_3] : memref<?xf64>, vector<4xf64>
    }
    scf.if %26 {
      vector.maskedstore %out1_1[%23], %25, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %13 step %c1 {
      %100 = vector.step : vector<4xindex>
      %101, %102, %103 = scf.for %j_3 = %c0 to %23 step %c4 iter_args(%104 = %8, %105 = %9, %106 = %10) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %107 = vector.load %x[%i_4, %j_3] : memref<?x?xf64>, vector<4xf64>
        %108 = vector.load %19[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %109 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %110 = arith.subf %107, %108 : vector<4xf64>
        %111 = arith.mulf %110, %110 fastmath<contract> : vector<4xf64>
        %112 = arith.addf %109, %111 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %112, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %113 = arith.maximumf %107, %104 fastmath<nsz> : vector<4xf64>
        %114 = arith.cmpf olt, %107, %105 : vector<4xf64>
        %115 = arith.cmpf uno, %107, %107 : vector<4xf64>
        %116 = arith.cmpf ord, %105, %105 : vector<4xf64>
        %117 = arith.andi %115, %116 : vector<4xi1>
        %118 = arith.ori %114, %117 : vector<4xi1>
        %119 = vector.broadcast %j_3 : index to vector<4xindex>
        %120 = arith.addi %119, %100 : vector<4xindex>
        %121 = arith.index_cast %120 : vector<4xindex> to vector<4xi64>
        %122 = arith.select %118, %107, %105 : vector<4xi1>, vector<4xf64>
        %123 = arith.select %118, %121, %106 : vector<4xi1>, vector<4xi64>
        scf.yield %113, %122, %123 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %124 = arith.cmpi slt, %23, %15 : index
      %125, %126, %127 = scf.if %124 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %128 = vector.maskedload %x[%i_4, %23], %25, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %129 = arith.constant 0 : index
        %130 = vector.maskedload %19[%129, %23], %25, %6 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %131 = vector.maskedload %out1_1[%23], %25, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %132 = arith.subf %128, %130 : vector<4xf64>
        %133 = arith.mulf %132, %132 fastmath<contract> : vector<4xf64>
        %134 = arith.addf %131, %133 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%23], %25, %134 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %135 = arith.maximumf %128, %101 fastmath<nsz> : vector<4xf64>
        %136 = arith.cmpf olt, %128, %102 : vector<4xf64>
        %137 = arith.cmpf uno, %128, %128 : vector<4xf64>
        %138 = arith.cmpf ord, %102, %102 : vector<4xf64>
        %139 = arith.andi %137, %138 : vector<4xi1>
        %140 = arith.ori %136, %139 : vector<4xi1>
        %141 = vector.broadcast %23 : index to vector<4xindex>
        %142 = arith.addi %141, %100 : vector<4xindex>
        %143 = arith.index_cast %142 : vector<4xindex> to vector<4xi64>
        %144 = arith.select %140, %128, %102 : vector<4xi1>, vector<4xf64>
        %145 = arith.select %140, %143, %103 : vector<4xi1>, vector<4xi64>
        %146 = arith.select %25, %135, %101 : vector<4xi1>, vector<4xf64>
        %147 = arith.select %25, %144, %102 : vector<4xi1>, vector<4xf64>
        %148 = arith.select %25, %145, %103 : vector<4xi1>, vector<4xi64>
        scf.yield %146, %147, %148 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %101, %102, %103 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %149 = vector.reduction <maximumf>, %125 fastmath<nsz> : vector<4xf64> into f64
      %150 = vector.reduction <minimumf>, %126 : vector<4xf64> into f64
      %151 = vector.broadcast %150 : f64 to vector<4xf64>
      %152 = arith.cmpf oeq, %126, %151 : vector<4xf64>
      %153 = arith.cmpf uno, %126, %126 : vector<4xf64>
      %154 = arith.ori %152, %153 : vector<4xi1>
      %155 = arith.select %154, %127, %11 : vector<4xi1>, vector<4xi64>
      %156 = vector.reduction <minsi>, %155 : vector<4xi64> into i64
      memref.store %149, %out2_1[%i_4] : memref<?xf64>
      memref.store %156, %out3_1[%i_4] : memref<?xi64>
    }
    %157 = vector.broadcast %21 : f64 to vector<4xf64>
    scf.for %i_5 = %c0 to %23 step %c4 {
      %158 = vector.load %out1_1[%i_5] : memref<?xf64>, vector<4xf64>
      %159 = arith.divf %158, %157 : vector<4xf64>
      vector.store %159, %out1_1[%i_5] : memref<?xf64>, vector<4xf64>
    }
    scf.if %26 {
      %160 = vector.maskedload %out1_1[%23], %25, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %161 = arith.divf %160, %157 : vector<4xf64>
      vector.maskedstore %out1_1[%23], %25, %161 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %162 = arith.shrsi %15, %c5 : index
    %163 = arith.muli %162, %c32 overflow<nsw> : index
    %164, %165, %166, %167, %168, %169, %170, %171 = scf.for %i_6 = %c0 to %163 step %c32 iter_args(%172 = %12, %173 = %12, %174 = %12, %175 = %12, %176 = %12, %177 = %12, %178 = %12, %179 = %12) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %180 = vector.load %x[%c0, %i_6] : memref<?x?xf64>, vector<4xf64>
      %181 = arith.mulf %172, %180 fastmath<reassoc,contract> : vector<4xf64>
      %182 = arith.addi %i_6, %c4 overflow<nsw> : index
      %183 = vector.load %x[%c0, %182] : memref<?x?xf64>, vector<4xf64>
      %184 = arith.mulf %173, %183 fastmath<reassoc,contract> : vector<4xf64>
      %185 = arith.addi %i_6, %c8 overflow<nsw> : index
      %186 = vector.load %x[%c0, %185] : memref<?x?xf64>, vector<4xf64>
      %187 = arith.mulf %174, %186 fastmath<reassoc,contract> : vector<4xf64>
      %188 = arith.addi %i_6, %c12 overflow<nsw> : index
      %189 = vector.load %x[%c0, %188] : memref<?x?xf64>, vector<4xf64>
      %190 = arith.mulf %175, %189 fastmath<reassoc,contract> : vector<4xf64>
      %191 = arith.addi %i_6, %c16 overflow<nsw> : index
      %192 = vector.load %x[%c0, %191] : memref<?x?xf64>, vector<4xf64>
      %193 = arith.mulf %176, %192 fastmath<reassoc,contract> : vector<4xf64>
      %194 = arith.addi %i_6, %c20 overflow<nsw> : index
      %195 = vector.load %x[%c0, %194] : memref<?x?xf64>, vector<4xf64>
      %196 = arith.mulf %177, %195 fastmath<reassoc,contract> : vector<4xf64>
      %197 = arith.addi %i_6, %c24 overflow<nsw> : index
      %198 = vector.load %x[%c0, %197] : memref<?x?xf64>, vector<4xf64>
      %199 = arith.mulf %178, %198 fastmath<reassoc,contract> : vector<4xf64>
      %200 = arith.addi %i_6, %c28 overflow<nsw> : index
      %201 = vector.load %x[%c0, %200] : memref<?x?xf64>, vector<4xf64>
      %202 = arith.mulf %179, %201 fastmath<reassoc,contract> : vector<4xf64>
      scf.yield %181, %184, %187, %190, %193, %196, %199, %202 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %203 = arith.mulf %164, %165 : vector<4xf64>
    %204 = arith.mulf %166, %167 : vector<4xf64>
    %205 = arith.mulf %168, %169 : vector<4xf64>
    %206 = arith.mulf %170, %171 : vector<4xf64>
    %207 = arith.mulf %203, %204 : vector<4xf64>
    %208 = arith.mulf %205, %206 : vector<4xf64>
    %209 = arith.mulf %207, %208 : vector<4xf64>
    %210 = scf.for %i_7 = %163 to %15 step %c4 iter_args(%211 = %209) -> (vector<4xf64>) {
      %212 = arith.subi %15, %i_7 overflow<nsw> : index
      %213 = vector.create_mask %212 : vector<4xi1>
      %214 = arith.constant 0 : index
      %215 = vector.maskedload %x[%214, %i_7], %213, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %216 = arith.mulf %211, %215 fastmath<reassoc,contract> : vector<4xf64>
      %217 = arith.select %213, %216, %211 : vector<4xi1>, vector<4xf64>
      scf.yield %217 : vector<4xf64>
    }
    %218 = vector.reduction <mul>, %210 fastmath<reassoc> : vector<4xf64> into f64
    %219 = arith.mulf %5, %218 : f64
    memref.store %219, %out4[] : memref<f64>
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
  llvm.func @free(!llvm.ptr)
  llvm.func @program(%x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out2_size0: i64, %out3: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out3_size0: i64, %out4: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(4) : i64
    %1 = llvm.mlir.constant(2) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(16) : i64
    %4 = llvm.mlir.constant(1) : i64
    %5 = llvm.mlir.constant(512) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(12) : i64
    %8 = llvm.mlir.constant(32) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(20) : i64
    %11 = llvm.mlir.constant(24) : i64
    %12 = llvm.mlir.constant(28) : i64
    %13 = llvm.mlir.constant(64) : i64
    %14 = llvm.mlir.constant(-64) : i64
    %15 = llvm.mlir.constant(1 : i32) : i32
    %16 = llvm.mlir.constant(0 : i32) : i32
    %17 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %18 = llvm.mlir.constant(0xfff0000000000000 : f64) : f64
    %19 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %20 = llvm.mlir.constant(0) : i64
    %21 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %22 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %23 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %24 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %26 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %27 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %28 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %29 = llvm.mul %x_size0, %x_stride0 : i64
    %30 = llvm.mul %x_stride0, %6 overflow<nsw> : i64
    %31 = llvm.add %30, %13 overflow<nsw> : i64
    %32 = llvm.and %31, %14 : i64
    %33 = llvm.call @aligned_alloc(%13, %32) : (i64, i64) -> !llvm.ptr
    %34 = llvm.mlir.zero : !llvm.ptr
    %35 = llvm.icmp "ne" %33, %34 : !llvm.ptr
    llvm.cond_br %35, ^bb1, ^bb37(%15 : i32)
  ^bb1:
    %36 = llvm.sitofp %29 : i64 to f64
    %37 = llvm.sitofp %x_size0 : i64 to f64
    %38 = llvm.ashr %x_stride0, %1 : i64
    %39 = llvm.mul %38, %0 overflow<nsw> : i64
    %40 = llvm.sub %x_stride0, %39 overflow<nsw> : i64
    %41 = llvm.intr.smin(%40, %0) : (i64, i64) -> i64
    %42 = llvm.intr.smax(%41, %2) : (i64, i64) -> i64
    %43 = llvm.trunc %42 : i64 to i32
    %44 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %45 = llvm.mlir.poison : vector<4xi32>
    %46 = llvm.insertelement %43, %45[%2 : i64] : vector<4xi32>
    %47 = llvm.shufflevector %46, %45 [0, 0, 0, 0] : vector<4xi32>
    %48 = llvm.icmp "slt" %44, %47 : vector<4xi32>
    %49 = llvm.icmp "slt" %2, %39 : i64
    llvm.cond_br %49, ^bb2(%2 : i64), ^bb3
  ^bb2(%i: i64):
    %50 = llvm.getelementptr inbounds %33[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %22, %50 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %51 = llvm.add %i, %0 overflow<nsw> : i64
    %52 = llvm.icmp "slt" %51, %39 : i64
    llvm.cond_br %52, ^bb2(%51 : i64), ^bb3
  ^bb3:
    %53 = llvm.icmp "slt" %39, %x_stride0 : i64
    llvm.cond_br %53, ^bb4, ^bb5
  ^bb4:
    %54 = llvm.getelementptr inbounds %33[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %22, %54, %48 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %55 = llvm.ashr %x_stride0, %0 : i64
    %56 = llvm.mul %55, %3 overflow<nsw> : i64
    %57 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %57, ^bb6(%2, %17 : i64, f64), ^bb13(%17 : f64)
  ^bb6(%i_1: i64, %58: f64):
    %59 = llvm.icmp "slt" %2, %56 : i64
    llvm.cond_br %59, ^bb7(%2, %23, %22 : i64, vector<4xf64>, vector<4xf64>), ^bb10(%23, %22 : vector<4xf64>, vector<4xf64>)
  ^bb7(%j: i64, %60: vector<4xf64>, %61: vector<4xf64>):
    %62 = llvm.add %j, %5 overflow<nsw> : i64
    %63 = llvm.intr.smin(%62, %56) : (i64, i64) -> i64
    %64 = llvm.icmp "slt" %j, %63 : i64
    llvm.cond_br %64, ^bb8(%j, %23, %23, %23, %23 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%23, %23, %23, %23 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb8(%j_1: i64, %65: vector<4xf64>, %66: vector<4xf64>, %67: vector<4xf64>, %68: vector<4xf64>):
    %69 = llvm.mul %i_1, %x_stride0 overflow<nsw> : i64
    %70 = llvm.add %69, %j_1 overflow<nsw> : i64
    %71 = llvm.getelementptr inbounds %x[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %72 = llvm.load %71 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %73 = llvm.fadd %65, %72 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %74 = llvm.getelementptr inbounds %33[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %76 = llvm.fadd %75, %72 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %76, %74 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %77 = llvm.add %j_1, %0 overflow<nsw> : i64
    %78 = llvm.add %69, %77 overflow<nsw> : i64
    %79 = llvm.getelementptr inbounds %x[%78] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %80 = llvm.load %79 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %81 = llvm.fadd %66, %80 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %82 = llvm.add %j_1, %0 overflow<nsw> : i64
    %83 = llvm.getelementptr inbounds %33[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %85 = llvm.fadd %84, %80 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %85, %83 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %86 = llvm.add %j_1, %6 overflow<nsw> : i64
    %87 = llvm.add %69, %86 overflow<nsw> : i64
    %88 = llvm.getelementptr inbounds %x[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %89 = llvm.load %88 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %90 = llvm.fadd %67, %89 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %91 = llvm.add %j_1, %6 overflow<nsw> : i64
    %92 = llvm.getelementptr inbounds %33[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %94 = llvm.fadd %93, %89 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %94, %92 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %95 = llvm.add %j_1, %7 overflow<nsw> : i64
    %96 = llvm.add %69, %95 overflow<nsw> : i64
    %97 = llvm.getelementptr inbounds %x[%96] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %98 = llvm.load %97 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %99 = llvm.fadd %68, %98 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %100 = llvm.add %j_1, %7 overflow<nsw> : i64
    %101 = llvm.getelementptr inbounds %33[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %103 = llvm.fadd %102, %98 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %103, %101 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %104 = llvm.add %j_1, %3 overflow<nsw> : i64
    %105 = llvm.icmp "slt" %104, %63 : i64
    llvm.cond_br %105, ^bb8(%104, %73, %81, %90, %99 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%73, %81, %90, %99 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%106: vector<4xf64>, %107: vector<4xf64>, %108: vector<4xf64>, %109: vector<4xf64>):
    %110 = llvm.fadd %106, %107 : vector<4xf64>
    %111 = llvm.fadd %108, %109 : vector<4xf64>
    %112 = llvm.fadd %110, %111 : vector<4xf64>
    %113 = llvm.fsub %112, %61 : vector<4xf64>
    %114 = llvm.fadd %60, %113 : vector<4xf64>
    %115 = llvm.fsub %114, %60 : vector<4xf64>
    %116 = llvm.fsub %115, %113 : vector<4xf64>
    %117 = llvm.fcmp "uno" %116, %116 : vector<4xf64>
    %118 = llvm.select %117, %22, %116 : vector<4xi1>, vector<4xf64>
    %119 = llvm.add %j, %5 overflow<nsw> : i64
    %120 = llvm.icmp "slt" %119, %56 : i64
    llvm.cond_br %120, ^bb7(%119, %114, %118 : i64, vector<4xf64>, vector<4xf64>), ^bb10(%114, %118 : vector<4xf64>, vector<4xf64>)
  ^bb10(%121: vector<4xf64>, %122: vector<4xf64>):
    %123 = llvm.fsub %23, %122 : vector<4xf64>
    %124 = llvm.icmp "slt" %56, %x_stride0 : i64
    llvm.cond_br %124, ^bb11(%56, %123 : i64, vector<4xf64>), ^bb12(%123 : vector<4xf64>)
  ^bb11(%j_2: i64, %125: vector<4xf64>):
    %126 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %127 = llvm.intr.smin(%126, %0) : (i64, i64) -> i64
    %128 = llvm.intr.smax(%127, %2) : (i64, i64) -> i64
    %129 = llvm.trunc %128 : i64 to i32
    %130 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %131 = llvm.mlir.poison : vector<4xi32>
    %132 = llvm.insertelement %129, %131[%2 : i64] : vector<4xi32>
    %133 = llvm.shufflevector %132, %131 [0, 0, 0, 0] : vector<4xi32>
    %134 = llvm.icmp "slt" %130, %133 : vector<4xi32>
    %135 = llvm.mul %i_1, %x_stride0 overflow<nsw> : i64
    %136 = llvm.add %135, %j_2 overflow<nsw> : i64
    %137 = llvm.getelementptr inbounds %x[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.intr.masked.load %137, %134, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %139 = llvm.fadd %125, %138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %140 = llvm.getelementptr inbounds %33[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %141 = llvm.intr.masked.load %140, %134, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %142 = llvm.fadd %141, %138 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %142, %140, %134 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %143 = llvm.select %134, %139, %125 : vector<4xi1>, vector<4xf64>
    %144 = llvm.add %j_2, %0 overflow<nsw> : i64
    %145 = llvm.icmp "slt" %144, %x_stride0 : i64
    llvm.cond_br %145, ^bb11(%144, %143 : i64, vector<4xf64>), ^bb12(%143 : vector<4xf64>)
  ^bb12(%146: vector<4xf64>):
    %147 = llvm.fadd %121, %146 : vector<4xf64>
    %148 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %149 = "llvm.intr.vector.reduce.fadd"(%148, %147) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %150 = llvm.fadd %58, %149 : f64
    %151 = llvm.add %i_1, %4 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %x_size0 : i64
    llvm.cond_br %152, ^bb6(%151, %150 : i64, f64), ^bb13(%150 : f64)
  ^bb13(%153: f64):
    %154 = llvm.fdiv %153, %36 : f64
    llvm.store %154, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %155 = llvm.mlir.poison : vector<4xf64>
    %156 = llvm.insertelement %37, %155[%2 : i64] : vector<4xf64>
    %157 = llvm.shufflevector %156, %155 [0, 0, 0, 0] : vector<4xf64>
    %158 = llvm.icmp "slt" %2, %39 : i64
    llvm.cond_br %158, ^bb14(%2 : i64), ^bb15
  ^bb14(%i_2: i64):
    %159 = llvm.getelementptr inbounds %33[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %160 = llvm.load %159 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %161 = llvm.fdiv %160, %157 : vector<4xf64>
    llvm.store %161, %159 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %162 = llvm.add %i_2, %0 overflow<nsw> : i64
    %163 = llvm.icmp "slt" %162, %39 : i64
    llvm.cond_br %163, ^bb14(%162 : i64), ^bb15
  ^bb15:
    llvm.cond_br %53, ^bb16, ^bb17
  ^bb16:
    %164 = llvm.getelementptr inbounds %33[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %165 = llvm.intr.masked.load %164, %48, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %166 = llvm.fdiv %165, %157 : vector<4xf64>
    llvm.intr.masked.store %166, %164, %48 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %167 = llvm.icmp "slt" %2, %39 : i64
    llvm.cond_br %167, ^bb18(%2 : i64), ^bb19
  ^bb18(%i_3: i64):
    %168 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %22, %168 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %169 = llvm.add %i_3, %0 overflow<nsw> : i64
    %170 = llvm.icmp "slt" %169, %39 : i64
    llvm.cond_br %170, ^bb18(%169 : i64), ^bb19
  ^bb19:
    llvm.cond_br %53, ^bb20, ^bb21
  ^bb20:
    %171 = llvm.getelementptr inbounds %out1[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %22, %171, %48 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb21
  ^bb21:
    %172 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %172, ^bb22(%2 : i64), ^bb28
  ^bb22(%i_4: i64):
    %173 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %174 = llvm.icmp "slt" %2, %39 : i64
    llvm.cond_br %174, ^bb23(%2, %24, %25, %26 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb24(%24, %25, %26 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb23(%j_3: i64, %175: vector<4xf64>, %176: vector<4xf64>, %177: vector<4xi64>):
    %178 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %179 = llvm.add %178, %j_3 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %x[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %181 = llvm.load %180 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %182 = llvm.getelementptr inbounds %33[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %183 = llvm.load %182 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %184 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %185 = llvm.load %184 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %186 = llvm.fsub %181, %183 : vector<4xf64>
    %187 = llvm.fmul %186, %186 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %188 = llvm.fadd %185, %187 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %188, %184 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %189 = llvm.intr.maximum(%181, %175) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %190 = llvm.fcmp "olt" %181, %176 : vector<4xf64>
    %191 = llvm.fcmp "uno" %181, %181 : vector<4xf64>
    %192 = llvm.fcmp "ord" %176, %176 : vector<4xf64>
    %193 = llvm.and %191, %192 : vector<4xi1>
    %194 = llvm.or %190, %193 : vector<4xi1>
    %195 = llvm.mlir.poison : vector<4xi64>
    %196 = llvm.insertelement %j_3, %195[%2 : i64] : vector<4xi64>
    %197 = llvm.shufflevector %196, %195 [0, 0, 0, 0] : vector<4xi64>
    %198 = llvm.add %197, %173 : vector<4xi64>
    %199 = llvm.select %194, %181, %176 : vector<4xi1>, vector<4xf64>
    %200 = llvm.select %194, %198, %177 : vector<4xi1>, vector<4xi64>
    %201 = llvm.add %j_3, %0 overflow<nsw> : i64
    %202 = llvm.icmp "slt" %201, %39 : i64
    llvm.cond_br %202, ^bb23(%201, %189, %199, %200 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb24(%189, %199, %200 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb24(%203: vector<4xf64>, %204: vector<4xf64>, %205: vector<4xi64>):
    %206 = llvm.icmp "slt" %39, %x_stride0 : i64
    llvm.cond_br %206, ^bb25, ^bb26
  ^bb25:
    %207 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %208 = llvm.add %207, %39 overflow<nsw> : i64
    %209 = llvm.getelementptr inbounds %x[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %210 = llvm.intr.masked.load %209, %48, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %211 = llvm.getelementptr inbounds %33[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %212 = llvm.intr.masked.load %211, %48, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %213 = llvm.getelementptr inbounds %out1[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %214 = llvm.intr.masked.load %213, %48, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %215 = llvm.fsub %210, %212 : vector<4xf64>
    %216 = llvm.fmul %215, %215 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %217 = llvm.fadd %214, %216 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %217, %213, %48 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %218 = llvm.intr.maximum(%210, %203) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %219 = llvm.fcmp "olt" %210, %204 : vector<4xf64>
    %220 = llvm.fcmp "uno" %210, %210 : vector<4xf64>
    %221 = llvm.fcmp "ord" %204, %204 : vector<4xf64>
    %222 = llvm.and %220, %221 : vector<4xi1>
    %223 = llvm.or %219, %222 : vector<4xi1>
    %224 = llvm.mlir.poison : vector<4xi64>
    %225 = llvm.insertelement %39, %224[%2 : i64] : vector<4xi64>
    %226 = llvm.shufflevector %225, %224 [0, 0, 0, 0] : vector<4xi64>
    %227 = llvm.add %226, %173 : vector<4xi64>
    %228 = llvm.select %223, %210, %204 : vector<4xi1>, vector<4xf64>
    %229 = llvm.select %223, %227, %205 : vector<4xi1>, vector<4xi64>
    %230 = llvm.select %48, %218, %203 : vector<4xi1>, vector<4xf64>
    %231 = llvm.select %48, %228, %204 : vector<4xi1>, vector<4xf64>
    %232 = llvm.select %48, %229, %205 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb27(%230, %231, %232 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb26:
    llvm.br ^bb27(%203, %204, %205 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb27(%233: vector<4xf64>, %234: vector<4xf64>, %235: vector<4xi64>):
    %236 = llvm.intr.vector.reduce.fmaximum(%233) {fastmathFlags = #llvm.fastmath<nsz>} : (vector<4xf64>) -> f64
    %237 = llvm.intr.vector.reduce.fminimum(%234) : (vector<4xf64>) -> f64
    %238 = llvm.mlir.poison : vector<4xf64>
    %239 = llvm.insertelement %237, %238[%2 : i64] : vector<4xf64>
    %240 = llvm.shufflevector %239, %238 [0, 0, 0, 0] : vector<4xf64>
    %241 = llvm.fcmp "oeq" %234, %240 : vector<4xf64>
    %242 = llvm.fcmp "uno" %234, %234 : vector<4xf64>
    %243 = llvm.or %241, %242 : vector<4xi1>
    %244 = llvm.select %243, %235, %27 : vector<4xi1>, vector<4xi64>
    %245 = "llvm.intr.vector.reduce.smin"(%244) : (vector<4xi64>) -> i64
    %246 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %236, %246 {alignment = 8 : i64} : f64, !llvm.ptr
    %247 = llvm.getelementptr inbounds %out3[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %245, %247 {alignment = 8 : i64} : i64, !llvm.ptr
    %248 = llvm.add %i_4, %4 overflow<nsw> : i64
    %249 = llvm.icmp "slt" %248, %x_size0 : i64
    llvm.cond_br %249, ^bb22(%248 : i64), ^bb28
  ^bb28:
    %250 = llvm.mlir.poison : vector<4xf64>
    %251 = llvm.insertelement %37, %250[%2 : i64] : vector<4xf64>
    %252 = llvm.shufflevector %251, %250 [0, 0, 0, 0] : vector<4xf64>
    %253 = llvm.icmp "slt" %2, %39 : i64
    llvm.cond_br %253, ^bb29(%2 : i64), ^bb30
  ^bb29(%i_5: i64):
    %254 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %256 = llvm.fdiv %255, %252 : vector<4xf64>
    llvm.store %256, %254 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %257 = llvm.add %i_5, %0 overflow<nsw> : i64
    %258 = llvm.icmp "slt" %257, %39 : i64
    llvm.cond_br %258, ^bb29(%257 : i64), ^bb30
  ^bb30:
    llvm.cond_br %53, ^bb31, ^bb32
  ^bb31:
    %259 = llvm.getelementptr inbounds %out1[%39] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %260 = llvm.intr.masked.load %259, %48, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %261 = llvm.fdiv %260, %252 : vector<4xf64>
    llvm.intr.masked.store %261, %259, %48 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %262 = llvm.ashr %x_stride0, %9 : i64
    %263 = llvm.mul %262, %8 overflow<nsw> : i64
    %264 = llvm.icmp "slt" %2, %263 : i64
    llvm.cond_br %264, ^bb33(%2, %28, %28, %28, %28, %28, %28, %28, %28 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb34(%28, %28, %28, %28, %28, %28, %28, %28 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb33(%i_6: i64, %265: vector<4xf64>, %266: vector<4xf64>, %267: vector<4xf64>, %268: vector<4xf64>, %269: vector<4xf64>, %270: vector<4xf64>, %271: vector<4xf64>, %272: vector<4xf64>):
    %273 = llvm.getelementptr inbounds %x[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %274 = llvm.load %273 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %275 = llvm.fmul %265, %274 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %276 = llvm.add %i_6, %0 overflow<nsw> : i64
    %277 = llvm.getelementptr inbounds %x[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %279 = llvm.fmul %266, %278 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %280 = llvm.add %i_6, %6 overflow<nsw> : i64
    %281 = llvm.getelementptr inbounds %x[%280] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %282 = llvm.load %281 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %283 = llvm.fmul %267, %282 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %284 = llvm.add %i_6, %7 overflow<nsw> : i64
    %285 = llvm.getelementptr inbounds %x[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %286 = llvm.load %285 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %287 = llvm.fmul %268, %286 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %288 = llvm.add %i_6, %3 overflow<nsw> : i64
    %289 = llvm.getelementptr inbounds %x[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %290 = llvm.load %289 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %291 = llvm.fmul %269, %290 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %292 = llvm.add %i_6, %10 overflow<nsw> : i64
    %293 = llvm.getelementptr inbounds %x[%292] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %294 = llvm.load %293 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %295 = llvm.fmul %270, %294 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %296 = llvm.add %i_6, %11 overflow<nsw> : i64
    %297 = llvm.getelementptr inbounds %x[%296] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %298 = llvm.load %297 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %299 = llvm.fmul %271, %298 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %300 = llvm.add %i_6, %12 overflow<nsw> : i64
    %301 = llvm.getelementptr inbounds %x[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %302 = llvm.load %301 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %303 = llvm.fmul %272, %302 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %304 = llvm.add %i_6, %8 overflow<nsw> : i64
    %305 = llvm.icmp "slt" %304, %263 : i64
    llvm.cond_br %305, ^bb33(%304, %275, %279, %283, %287, %291, %295, %299, %303 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb34(%275, %279, %283, %287, %291, %295, %299, %303 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb34(%306: vector<4xf64>, %307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>, %312: vector<4xf64>, %313: vector<4xf64>):
    %314 = llvm.fmul %306, %307 : vector<4xf64>
    %315 = llvm.fmul %308, %309 : vector<4xf64>
    %316 = llvm.fmul %310, %311 : vector<4xf64>
    %317 = llvm.fmul %312, %313 : vector<4xf64>
    %318 = llvm.fmul %314, %315 : vector<4xf64>
    %319 = llvm.fmul %316, %317 : vector<4xf64>
    %320 = llvm.fmul %318, %319 : vector<4xf64>
    %321 = llvm.icmp "slt" %263, %x_stride0 : i64
    llvm.cond_br %321, ^bb35(%263, %320 : i64, vector<4xf64>), ^bb36(%320 : vector<4xf64>)
  ^bb35(%i_7: i64, %322: vector<4xf64>):
    %323 = llvm.sub %x_stride0, %i_7 overflow<nsw> : i64
    %324 = llvm.intr.smin(%323, %0) : (i64, i64) -> i64
    %325 = llvm.intr.smax(%324, %2) : (i64, i64) -> i64
    %326 = llvm.trunc %325 : i64 to i32
    %327 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %328 = llvm.mlir.poison : vector<4xi32>
    %329 = llvm.insertelement %326, %328[%2 : i64] : vector<4xi32>
    %330 = llvm.shufflevector %329, %328 [0, 0, 0, 0] : vector<4xi32>
    %331 = llvm.icmp "slt" %327, %330 : vector<4xi32>
    %332 = llvm.getelementptr inbounds %x[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %333 = llvm.intr.masked.load %332, %331, %22 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %334 = llvm.fmul %322, %333 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %335 = llvm.select %331, %334, %322 : vector<4xi1>, vector<4xf64>
    %336 = llvm.add %i_7, %0 overflow<nsw> : i64
    %337 = llvm.icmp "slt" %336, %x_stride0 : i64
    llvm.cond_br %337, ^bb35(%336, %335 : i64, vector<4xf64>), ^bb36(%335 : vector<4xf64>)
  ^bb36(%338: vector<4xf64>):
    %339 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %340 = "llvm.intr.vector.reduce.fmul"(%339, %338) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %341 = llvm.fmul %21, %340 : f64
    llvm.store %341, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%33) : (!llvm.ptr) -> ()
    llvm.return %16 : i32
  ^bb37(%342: i32):
    llvm.return %342 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %343 = llvm.mlir.constant(0) : i64
    %344 = llvm.mlir.constant(1) : i64
    %345 = llvm.mlir.constant(2 : i32) : i32
    %346 = llvm.mlir.constant(3 : i32) : i32
    %347 = llvm.mlir.constant(2) : i64
    %348 = llvm.mlir.constant(0 : i32) : i32
    %349 = llvm.icmp "slt" %343, %x_stride0_1 : i64
    %350 = llvm.icmp "slt" %343, %x_size0_1 : i64
    llvm.cond_br %349, ^bb1, ^bb3(%345 : i32)
  ^bb1:
    llvm.cond_br %350, ^bb2, ^bb3(%346 : i32)
  ^bb2:
    llvm.store %x_stride0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %351 = llvm.getelementptr inbounds %extents[%344] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %351 {alignment = 8 : i64} : i64, !llvm.ptr
    %352 = llvm.getelementptr inbounds %extents[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %352 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %348 : i32
  ^bb3(%353: i32):
    llvm.return %353 : i32
  }
}
