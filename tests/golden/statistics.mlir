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
      %70 = arith.maximumf %67, %66 : f64
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
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0xfff0000000000000> : vector<4xf64>
    %4 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %5 = arith.constant dense<0> : vector<4xi64>
    %6 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %7 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %8 = arith.constant 0.000000e+00 : f64
    %9 = arith.constant 0xfff0000000000000 : f64
    %10 = arith.constant 0x7ff0000000000000 : f64
    %11 = arith.constant 0 : i64
    %12 = arith.constant 1.000000e+00 : f64
    %13 = arith.constant 0 : index
    %14 = memref.dim %x, %13 : memref<?x?xf64>
    %15 = arith.constant 1 : index
    %16 = memref.dim %x, %15 : memref<?x?xf64>
    %17 = arith.muli %14, %16 : index
    %18 = arith.index_cast %17 : index to i64
    %19 = arith.index_cast %14 : index to i64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%16], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%14], strides: [1] : memref<?xf64> to memref<?xf64>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%14], strides: [1] : memref<?xi64> to memref<?xi64>
    %20 = memref.alloc(%16) {alignment = 64 : i64} : memref<1x?xf64>
    %21 = arith.sitofp %18 : i64 to f64
    %22 = arith.sitofp %19 : i64 to f64
    %23 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%16)
    %24 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%23, %16)
    %25 = vector.create_mask %24 : vector<4xi1>
    affine.for %i = 0 to %23 step 4 {
      affine.vector_store %0, %20[0, %i] : memref<1x?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %23 to %16 step 4 {
      %26 = arith.constant 0 : index
      vector.maskedstore %20[%26, %i_1], %25, %0 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %27 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%16)
    %28 = affine.for %i_2 = 0 to %14 iter_args(%29 = %8) -> (f64) {
      %30, %31 = affine.for %j = 0 to %27 step 512 iter_args(%32 = %1, %33 = %0) -> (vector<4xf64>, vector<4xf64>) {
        %34, %35, %36, %37 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j, %27) step 16 iter_args(%38 = %1, %39 = %1, %40 = %1, %41 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %42 = affine.vector_load %x[%i_2, %j_1] : memref<?x?xf64>, vector<4xf64>
          %43 = arith.addf %38, %42 fastmath<reassoc,contract> : vector<4xf64>
          %44 = affine.vector_load %20[0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %45 = arith.addf %44, %42 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %45, %20[0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %46 = affine.vector_load %x[%i_2, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
          %47 = arith.addf %39, %46 fastmath<reassoc,contract> : vector<4xf64>
          %48 = affine.vector_load %20[0, %j_1 + 4] : memref<1x?xf64>, vector<4xf64>
          %49 = arith.addf %48, %46 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %49, %20[0, %j_1 + 4] : memref<1x?xf64>, vector<4xf64>
          %50 = affine.vector_load %x[%i_2, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
          %51 = arith.addf %40, %50 fastmath<reassoc,contract> : vector<4xf64>
          %52 = affine.vector_load %20[0, %j_1 + 8] : memref<1x?xf64>, vector<4xf64>
          %53 = arith.addf %52, %50 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %53, %20[0, %j_1 + 8] : memref<1x?xf64>, vector<4xf64>
          %54 = affine.vector_load %x[%i_2, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
          %55 = arith.addf %41, %54 fastmath<reassoc,contract> : vector<4xf64>
          %56 = affine.vector_load %20[0, %j_1 + 12] : memref<1x?xf64>, vector<4xf64>
          %57 = arith.addf %56, %54 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %57, %20[0, %j_1 + 12] : memref<1x?xf64>, vector<4xf64>
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
        %66 = arith.select %65, %0, %64 : vector<4xi1>, vector<4xf64>
        affine.yield %62, %66 : vector<4xf64>, vector<4xf64>
      }
      %67 = arith.subf %1, %31 : vector<4xf64>
      %68 = affine.for %j_2 = %27 to %16 step 4 iter_args(%69 = %67) -> (vector<4xf64>) {
        %70 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %16)
        %71 = vector.create_mask %70 : vector<4xi1>
        %72 = vector.maskedload %x[%i_2, %j_2], %71, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %73 = arith.addf %69, %72 fastmath<reassoc,contract> : vector<4xf64>
        %74 = arith.constant 0 : index
        %75 = vector.maskedload %20[%74, %j_2], %71, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %76 = arith.addf %75, %72 fastmath<reassoc,contract> : vector<4xf64>
        %77 = arith.constant 0 : index
        vector.maskedstore %20[%77, %j_2], %71, %76 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %78 = arith.select %71, %73, %69 : vector<4xi1>, vector<4xf64>
        affine.yield %78 : vector<4xf64>
      }
      %79 = arith.addf %30, %68 : vector<4xf64>
      %80 = vector.reduction <add>, %79 fastmath<reassoc> : vector<4xf64> into f64
      %81 = arith.addf %29, %80 : f64
      affine.yield %81 : f64
    }
    %82 = arith.divf %28, %21 : f64
    affine.store %82, %out0[] : memref<f64>
    %83 = vector.broadcast %22 : f64 to vector<4xf64>
    affine.for %i_3 = 0 to %23 step 4 {
      %84 = affine.vector_load %20[0, %i_3] : memref<1x?xf64>, vector<4xf64>
      %85 = arith.divf %84, %83 : vector<4xf64>
      affine.vector_store %85, %20[0, %i_3] : memref<1x?xf64>, vector<4xf64>
    }
    affine.for %i_4 = %23 to %16 step 4 {
      %86 = arith.constant 0 : index
      %87 = vector.maskedload %20[%86, %i_4], %25, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %88 = arith.divf %87, %83 : vector<4xf64>
      %89 = arith.constant 0 : index
      vector.maskedstore %20[%89, %i_4], %25, %88 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_5 = 0 to %23 step 4 {
      affine.vector_store %0, %out1_1[%i_5] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_6 = %23 to %16 step 4 {
      vector.maskedstore %out1_1[%i_6], %25, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    affine.for %i_7 = 0 to %14 {
      %90 = vector.step : vector<4xindex>
      %91, %92, %93 = affine.for %j_3 = 0 to %23 step 4 iter_args(%94 = %3, %95 = %4, %96 = %5) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %97 = affine.vector_load %x[%i_7, %j_3] : memref<?x?xf64>, vector<4xf64>
        %98 = affine.vector_load %20[0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %99 = affine.vector_load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %100 = arith.subf %97, %98 : vector<4xf64>
        %101 = arith.mulf %100, %100 fastmath<contract> : vector<4xf64>
        %102 = arith.addf %99, %101 fastmath<reassoc,contract> : vector<4xf64>
        affine.vector_store %102, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %103 = arith.maximumf %94, %97 : vector<4xf64>
        %104 = arith.cmpf olt, %97, %95 : vector<4xf64>
        %105 = arith.cmpf uno, %97, %97 : vector<4xf64>
        %106 = arith.cmpf ord, %95, %95 : vector<4xf64>
        %107 = arith.andi %105, %106 : vector<4xi1>
        %108 = arith.ori %104, %107 : vector<4xi1>
        %109 = vector.broadcast %j_3 : index to vector<4xindex>
        %110 = arith.addi %109, %90 : vector<4xindex>
        %111 = arith.index_cast %110 : vector<4xindex> to vector<4xi64>
        %112 = arith.select %108, %97, %95 : vector<4xi1>, vector<4xf64>
        %113 = arith.select %108, %111, %96 : vector<4xi1>, vector<4xi64>
        affine.yield %103, %112, %113 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %114, %115, %116 = affine.for %j_4 = %23 to %16 step 4 iter_args(%117 = %91, %118 = %92, %119 = %93) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %120 = vector.maskedload %x[%i_7, %j_4], %25, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %121 = arith.constant 0 : index
        %122 = vector.maskedload %20[%121, %j_4], %25, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %123 = vector.maskedload %out1_1[%j_4], %25, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %124 = arith.subf %120, %122 : vector<4xf64>
        %125 = arith.mulf %124, %124 fastmath<contract> : vector<4xf64>
        %126 = arith.addf %123, %125 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%j_4], %25, %126 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %127 = arith.maximumf %117, %120 : vector<4xf64>
        %128 = arith.cmpf olt, %120, %118 : vector<4xf64>
        %129 = arith.cmpf uno, %120, %120 : vector<4xf64>
        %130 = arith.cmpf ord, %118, %118 : vector<4xf64>
        %131 = arith.andi %129, %130 : vector<4xi1>
        %132 = arith.ori %128, %131 : vector<4xi1>
        %133 = vector.broadcast %j_4 : index to vector<4xindex>
        %134 = arith.addi %133, %90 : vector<4xindex>
        %135 = arith.index_cast %134 : vector<4xindex> to vector<4xi64>
        %136 = arith.select %132, %120, %118 : vector<4xi1>, vector<4xf64>
        %137 = arith.select %132, %135, %119 : vector<4xi1>, vector<4xi64>
        %138 = arith.select %25, %127, %117 : vector<4xi1>, vector<4xf64>
        %139 = arith.select %25, %136, %118 : vector<4xi1>, vector<4xf64>
        %140 = arith.select %25, %137, %119 : vector<4xi1>, vector<4xi64>
        affine.yield %138, %139, %140 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %141 = vector.reduction <maximumf>, %114 : vector<4xf64> into f64
      %142 = vector.reduction <minimumf>, %115 : vector<4xf64> into f64
      %143 = vector.broadcast %142 : f64 to vector<4xf64>
      %144 = arith.cmpf oeq, %115, %143 : vector<4xf64>
      %145 = arith.cmpf uno, %115, %115 : vector<4xf64>
      %146 = arith.ori %144, %145 : vector<4xi1>
      %147 = arith.select %146, %116, %6 : vector<4xi1>, vector<4xi64>
      %148 = vector.reduction <minsi>, %147 : vector<4xi64> into i64
      affine.store %141, %out2_1[%i_7] : memref<?xf64>
      affine.store %148, %out3_1[%i_7] : memref<?xi64>
    }
    %149 = vector.broadcast %22 : f64 to vector<4xf64>
    affine.for %i_8 = 0 to %23 step 4 {
      %150 = affine.vector_load %out1_1[%i_8] : memref<?xf64>, vector<4xf64>
      %151 = arith.divf %150, %149 : vector<4xf64>
      affine.vector_store %151, %out1_1[%i_8] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_9 = %23 to %16 step 4 {
      %152 = vector.maskedload %out1_1[%i_9], %25, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %153 = arith.divf %152, %149 : vector<4xf64>
      vector.maskedstore %out1_1[%i_9], %25, %153 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %154 = affine.apply affine_map<(d0) -> (((d0 floordiv 32) * 32))>(%16)
    %155, %156, %157, %158, %159, %160, %161, %162 = affine.for %i_10 = 0 to %154 step 32 iter_args(%163 = %7, %164 = %7, %165 = %7, %166 = %7, %167 = %7, %168 = %7, %169 = %7, %170 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %171 = affine.vector_load %x[0, %i_10] : memref<?x?xf64>, vector<4xf64>
      %172 = arith.mulf %163, %171 fastmath<reassoc,contract> : vector<4xf64>
      %173 = affine.vector_load %x[0, %i_10 + 4] : memref<?x?xf64>, vector<4xf64>
      %174 = arith.mulf %164, %173 fastmath<reassoc,contract> : vector<4xf64>
      %175 = affine.vector_load %x[0, %i_10 + 8] : memref<?x?xf64>, vector<4xf64>
      %176 = arith.mulf %165, %175 fastmath<reassoc,contract> : vector<4xf64>
      %177 = affine.vector_load %x[0, %i_10 + 12] : memref<?x?xf64>, vector<4xf64>
      %178 = arith.mulf %166, %177 fastmath<reassoc,contract> : vector<4xf64>
      %179 = affine.vector_load %x[0, %i_10 + 16] : memref<?x?xf64>, vector<4xf64>
      %180 = arith.mulf %167, %179 fastmath<reassoc,contract> : vector<4xf64>
      %181 = affine.vector_load %x[0, %i_10 + 20] : memref<?x?xf64>, vector<4xf64>
      %182 = arith.mulf %168, %181 fastmath<reassoc,contract> : vector<4xf64>
      %183 = affine.vector_load %x[0, %i_10 + 24] : memref<?x?xf64>, vector<4xf64>
      %184 = arith.mulf %169, %183 fastmath<reassoc,contract> : vector<4xf64>
      %185 = affine.vector_load %x[0, %i_10 + 28] : memref<?x?xf64>, vector<4xf64>
      %186 = arith.mulf %170, %185 fastmath<reassoc,contract> : vector<4xf64>
      affine.yield %172, %174, %176, %178, %180, %182, %184, %186 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %187 = arith.mulf %155, %156 : vector<4xf64>
    %188 = arith.mulf %157, %158 : vector<4xf64>
    %189 = arith.mulf %159, %160 : vector<4xf64>
    %190 = arith.mulf %161, %162 : vector<4xf64>
    %191 = arith.mulf %187, %188 : vector<4xf64>
    %192 = arith.mulf %189, %190 : vector<4xf64>
    %193 = arith.mulf %191, %192 : vector<4xf64>
    %194 = affine.for %i_11 = %154 to %16 step 4 iter_args(%195 = %193) -> (vector<4xf64>) {
      %196 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_11, %16)
      %197 = vector.create_mask %196 : vector<4xi1>
      %198 = arith.constant 0 : index
      %199 = vector.maskedload %x[%198, %i_11], %197, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %200 = arith.mulf %195, %199 fastmath<reassoc,contract> : vector<4xf64>
      %201 = arith.select %197, %200, %195 : vector<4xi1>, vector<4xf64>
      affine.yield %201 : vector<4xf64>
    }
    %202 = vector.reduction <mul>, %194 fastmath<reassoc> : vector<4xf64> into f64
    %203 = arith.mulf %12, %202 : f64
    affine.store %203, %out4[] : memref<f64>
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
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<0xfff0000000000000> : vector<4xf64>
    %4 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %5 = arith.constant dense<0> : vector<4xi64>
    %6 = arith.constant dense<9223372036854775807> : vector<4xi64>
    %7 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %8 = arith.constant 0.000000e+00 : f64
    %9 = arith.constant 0xfff0000000000000 : f64
    %10 = arith.constant 0x7ff0000000000000 : f64
    %11 = arith.constant 0 : i64
    %12 = arith.constant 1.000000e+00 : f64
    %13 = arith.constant 0 : index
    %14 = memref.dim %x, %13 : memref<?x?xf64>
    %15 = arith.constant 1 : index
    %16 = memref.dim %x, %15 : memref<?x?xf64>
    %17 = arith.muli %14, %16 : index
    %18 = arith.index_cast %17 : index to i64
    %19 = arith.index_cast %14 : index to i64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%16], strides: [1] : memref<?xf64> to memref<?xf64>
    %out2_1 = memref.reinterpret_cast %out2 to offset: [0], sizes: [%14], strides: [1] : memref<?xf64> to memref<?xf64>
    %out3_1 = memref.reinterpret_cast %out3 to offset: [0], sizes: [%14], strides: [1] : memref<?xi64> to memref<?xi64>
    %20 = memref.alloc(%16) {alignment = 64 : i64} : memref<1x?xf64>
    %21 = arith.sitofp %18 : i64 to f64
    %22 = arith.sitofp %19 : i64 to f64
    %23 = arith.shrsi %16, %c2 : index
    %24 = arith.muli %23, %c4 overflow<nsw> : index
    %25 = arith.subi %16, %24 overflow<nsw> : index
    %26 = vector.create_mask %25 : vector<4xi1>
    scf.for %i = %c0 to %24 step %c4 {
      vector.store %0, %20[%c0, %i] : memref<1x?xf64>, vector<4xf64>
    }
    %27 = arith.cmpi slt, %24, %16 : index
    scf.if %27 {
      %28 = arith.constant 0 : index
      vector.maskedstore %20[%28, %24], %26, %0 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    %29 = arith.shrsi %16, %c4 : index
    %30 = arith.muli %29, %c16 overflow<nsw> : index
    %31 = scf.for %i_1 = %c0 to %14 step %c1 iter_args(%32 = %8) -> (f64) {
      %33, %34 = scf.for %j = %c0 to %30 step %c512 iter_args(%35 = %1, %36 = %0) -> (vector<4xf64>, vector<4xf64>) {
        %37 = arith.addi %j, %c512 overflow<nsw> : index
        %38 = arith.minsi %37, %30 : index
        %39, %40, %41, %42 = scf.for %j_1 = %j to %38 step %c16 iter_args(%43 = %1, %44 = %1, %45 = %1, %46 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %47 = vector.load %x[%i_1, %j_1] : memref<?x?xf64>, vector<4xf64>
          %48 = arith.addf %43, %47 fastmath<reassoc,contract> : vector<4xf64>
          %49 = vector.load %20[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %50 = arith.addf %49, %47 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %50, %20[%c0, %j_1] : memref<1x?xf64>, vector<4xf64>
          %51 = arith.addi %j_1, %c4 overflow<nsw> : index
          %52 = vector.load %x[%i_1, %51] : memref<?x?xf64>, vector<4xf64>
          %53 = arith.addf %44, %52 fastmath<reassoc,contract> : vector<4xf64>
          %54 = arith.addi %j_1, %c4 overflow<nsw> : index
          %55 = vector.load %20[%c0, %54] : memref<1x?xf64>, vector<4xf64>
          %56 = arith.addf %55, %52 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %56, %20[%c0, %54] : memref<1x?xf64>, vector<4xf64>
          %57 = arith.addi %j_1, %c8 overflow<nsw> : index
          %58 = vector.load %x[%i_1, %57] : memref<?x?xf64>, vector<4xf64>
          %59 = arith.addf %45, %58 fastmath<reassoc,contract> : vector<4xf64>
          %60 = arith.addi %j_1, %c8 overflow<nsw> : index
          %61 = vector.load %20[%c0, %60] : memref<1x?xf64>, vector<4xf64>
          %62 = arith.addf %61, %58 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %62, %20[%c0, %60] : memref<1x?xf64>, vector<4xf64>
          %63 = arith.addi %j_1, %c12 overflow<nsw> : index
          %64 = vector.load %x[%i_1, %63] : memref<?x?xf64>, vector<4xf64>
          %65 = arith.addf %46, %64 fastmath<reassoc,contract> : vector<4xf64>
          %66 = arith.addi %j_1, %c12 overflow<nsw> : index
          %67 = vector.load %20[%c0, %66] : memref<1x?xf64>, vector<4xf64>
          %68 = arith.addf %67, %64 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %68, %20[%c0, %66] : memref<1x?xf64>, vector<4xf64>
          scf.yield %48, %53, %59, %65 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %69 = arith.addf %39, %40 : vector<4xf64>
        %70 = arith.addf %41, %42 : vector<4xf64>
        %71 = arith.addf %69, %70 : vector<4xf64>
        %72 = arith.subf %71, %36 : vector<4xf64>
        %73 = arith.addf %35, %72 : vector<4xf64>
        %74 = arith.subf %73, %35 : vector<4xf64>
        %75 = arith.subf %74, %72 : vector<4xf64>
        %76 = arith.cmpf uno, %75, %75 : vector<4xf64>
        %77 = arith.select %76, %0, %75 : vector<4xi1>, vector<4xf64>
        scf.yield %73, %77 : vector<4xf64>, vector<4xf64>
      }
      %78 = arith.subf %1, %34 : vector<4xf64>
      %79 = scf.for %j_2 = %30 to %16 step %c4 iter_args(%80 = %78) -> (vector<4xf64>) {
        %81 = arith.subi %16, %j_2 overflow<nsw> : index
        %82 = vector.create_mask %81 : vector<4xi1>
        %83 = vector.maskedload %x[%i_1, %j_2], %82, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %84 = arith.addf %80, %83 fastmath<reassoc,contract> : vector<4xf64>
        %85 = arith.constant 0 : index
        %86 = vector.maskedload %20[%85, %j_2], %82, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %87 = arith.addf %86, %83 fastmath<reassoc,contract> : vector<4xf64>
        %88 = arith.constant 0 : index
        vector.maskedstore %20[%88, %j_2], %82, %87 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
        %89 = arith.select %82, %84, %80 : vector<4xi1>, vector<4xf64>
        scf.yield %89 : vector<4xf64>
      }
      %90 = arith.addf %33, %79 : vector<4xf64>
      %91 = vector.reduction <add>, %90 fastmath<reassoc> : vector<4xf64> into f64
      %92 = arith.addf %32, %91 : f64
      scf.yield %92 : f64
    }
    %93 = arith.divf %31, %21 : f64
    memref.store %93, %out0[] : memref<f64>
    %94 = vector.broadcast %22 : f64 to vector<4xf64>
    scf.for %i_2 = %c0 to %24 step %c4 {
      %95 = vector.load %20[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
      %96 = arith.divf %95, %94 : vector<4xf64>
      vector.store %96, %20[%c0, %i_2] : memref<1x?xf64>, vector<4xf64>
    }
    scf.if %27 {
      %97 = arith.constant 0 : index
      %98 = vector.maskedload %20[%97, %24], %26, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %99 = arith.divf %98, %94 : vector<4xf64>
      %100 = arith.constant 0 : index
      vector.maskedstore %20[%100, %24], %26, %99 : memref<1x?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_3 = %c0 to %24 step %c4 {
      vector.store %0, %out1_1[%i_3] : memref<?xf64>, vector<4xf64>
    }
    scf.if %27 {
      vector.maskedstore %out1_1[%24], %26, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    scf.for %i_4 = %c0 to %14 step %c1 {
      %101 = vector.step : vector<4xindex>
      %102, %103, %104 = scf.for %j_3 = %c0 to %24 step %c4 iter_args(%105 = %3, %106 = %4, %107 = %5) -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %108 = vector.load %x[%i_4, %j_3] : memref<?x?xf64>, vector<4xf64>
        %109 = vector.load %20[%c0, %j_3] : memref<1x?xf64>, vector<4xf64>
        %110 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %111 = arith.subf %108, %109 : vector<4xf64>
        %112 = arith.mulf %111, %111 fastmath<contract> : vector<4xf64>
        %113 = arith.addf %110, %112 fastmath<reassoc,contract> : vector<4xf64>
        vector.store %113, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        %114 = arith.maximumf %105, %108 : vector<4xf64>
        %115 = arith.cmpf olt, %108, %106 : vector<4xf64>
        %116 = arith.cmpf uno, %108, %108 : vector<4xf64>
        %117 = arith.cmpf ord, %106, %106 : vector<4xf64>
        %118 = arith.andi %116, %117 : vector<4xi1>
        %119 = arith.ori %115, %118 : vector<4xi1>
        %120 = vector.broadcast %j_3 : index to vector<4xindex>
        %121 = arith.addi %120, %101 : vector<4xindex>
        %122 = arith.index_cast %121 : vector<4xindex> to vector<4xi64>
        %123 = arith.select %119, %108, %106 : vector<4xi1>, vector<4xf64>
        %124 = arith.select %119, %122, %107 : vector<4xi1>, vector<4xi64>
        scf.yield %114, %123, %124 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %125 = arith.cmpi slt, %24, %16 : index
      %126, %127, %128 = scf.if %125 -> (vector<4xf64>, vector<4xf64>, vector<4xi64>) {
        %129 = vector.maskedload %x[%i_4, %24], %26, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %130 = arith.constant 0 : index
        %131 = vector.maskedload %20[%130, %24], %26, %2 : memref<1x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %132 = vector.maskedload %out1_1[%24], %26, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %133 = arith.subf %129, %131 : vector<4xf64>
        %134 = arith.mulf %133, %133 fastmath<contract> : vector<4xf64>
        %135 = arith.addf %132, %134 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %out1_1[%24], %26, %135 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        %136 = arith.maximumf %102, %129 : vector<4xf64>
        %137 = arith.cmpf olt, %129, %103 : vector<4xf64>
        %138 = arith.cmpf uno, %129, %129 : vector<4xf64>
        %139 = arith.cmpf ord, %103, %103 : vector<4xf64>
        %140 = arith.andi %138, %139 : vector<4xi1>
        %141 = arith.ori %137, %140 : vector<4xi1>
        %142 = vector.broadcast %24 : index to vector<4xindex>
        %143 = arith.addi %142, %101 : vector<4xindex>
        %144 = arith.index_cast %143 : vector<4xindex> to vector<4xi64>
        %145 = arith.select %141, %129, %103 : vector<4xi1>, vector<4xf64>
        %146 = arith.select %141, %144, %104 : vector<4xi1>, vector<4xi64>
        %147 = arith.select %26, %136, %102 : vector<4xi1>, vector<4xf64>
        %148 = arith.select %26, %145, %103 : vector<4xi1>, vector<4xf64>
        %149 = arith.select %26, %146, %104 : vector<4xi1>, vector<4xi64>
        scf.yield %147, %148, %149 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      } else {
        scf.yield %102, %103, %104 : vector<4xf64>, vector<4xf64>, vector<4xi64>
      }
      %150 = vector.reduction <maximumf>, %126 : vector<4xf64> into f64
      %151 = vector.reduction <minimumf>, %127 : vector<4xf64> into f64
      %152 = vector.broadcast %151 : f64 to vector<4xf64>
      %153 = arith.cmpf oeq, %127, %152 : vector<4xf64>
      %154 = arith.cmpf uno, %127, %127 : vector<4xf64>
      %155 = arith.ori %153, %154 : vector<4xi1>
      %156 = arith.select %155, %128, %6 : vector<4xi1>, vector<4xi64>
      %157 = vector.reduction <minsi>, %156 : vector<4xi64> into i64
      memref.store %150, %out2_1[%i_4] : memref<?xf64>
      memref.store %157, %out3_1[%i_4] : memref<?xi64>
    }
    %158 = vector.broadcast %22 : f64 to vector<4xf64>
    scf.for %i_5 = %c0 to %24 step %c4 {
      %159 = vector.load %out1_1[%i_5] : memref<?xf64>, vector<4xf64>
      %160 = arith.divf %159, %158 : vector<4xf64>
      vector.store %160, %out1_1[%i_5] : memref<?xf64>, vector<4xf64>
    }
    scf.if %27 {
      %161 = vector.maskedload %out1_1[%24], %26, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %162 = arith.divf %161, %158 : vector<4xf64>
      vector.maskedstore %out1_1[%24], %26, %162 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %163 = arith.shrsi %16, %c5 : index
    %164 = arith.muli %163, %c32 overflow<nsw> : index
    %165, %166, %167, %168, %169, %170, %171, %172 = scf.for %i_6 = %c0 to %164 step %c32 iter_args(%173 = %7, %174 = %7, %175 = %7, %176 = %7, %177 = %7, %178 = %7, %179 = %7, %180 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
      %181 = vector.load %x[%c0, %i_6] : memref<?x?xf64>, vector<4xf64>
      %182 = arith.mulf %173, %181 fastmath<reassoc,contract> : vector<4xf64>
      %183 = arith.addi %i_6, %c4 overflow<nsw> : index
      %184 = vector.load %x[%c0, %183] : memref<?x?xf64>, vector<4xf64>
      %185 = arith.mulf %174, %184 fastmath<reassoc,contract> : vector<4xf64>
      %186 = arith.addi %i_6, %c8 overflow<nsw> : index
      %187 = vector.load %x[%c0, %186] : memref<?x?xf64>, vector<4xf64>
      %188 = arith.mulf %175, %187 fastmath<reassoc,contract> : vector<4xf64>
      %189 = arith.addi %i_6, %c12 overflow<nsw> : index
      %190 = vector.load %x[%c0, %189] : memref<?x?xf64>, vector<4xf64>
      %191 = arith.mulf %176, %190 fastmath<reassoc,contract> : vector<4xf64>
      %192 = arith.addi %i_6, %c16 overflow<nsw> : index
      %193 = vector.load %x[%c0, %192] : memref<?x?xf64>, vector<4xf64>
      %194 = arith.mulf %177, %193 fastmath<reassoc,contract> : vector<4xf64>
      %195 = arith.addi %i_6, %c20 overflow<nsw> : index
      %196 = vector.load %x[%c0, %195] : memref<?x?xf64>, vector<4xf64>
      %197 = arith.mulf %178, %196 fastmath<reassoc,contract> : vector<4xf64>
      %198 = arith.addi %i_6, %c24 overflow<nsw> : index
      %199 = vector.load %x[%c0, %198] : memref<?x?xf64>, vector<4xf64>
      %200 = arith.mulf %179, %199 fastmath<reassoc,contract> : vector<4xf64>
      %201 = arith.addi %i_6, %c28 overflow<nsw> : index
      %202 = vector.load %x[%c0, %201] : memref<?x?xf64>, vector<4xf64>
      %203 = arith.mulf %180, %202 fastmath<reassoc,contract> : vector<4xf64>
      scf.yield %182, %185, %188, %191, %194, %197, %200, %203 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
    }
    %204 = arith.mulf %165, %166 : vector<4xf64>
    %205 = arith.mulf %167, %168 : vector<4xf64>
    %206 = arith.mulf %169, %170 : vector<4xf64>
    %207 = arith.mulf %171, %172 : vector<4xf64>
    %208 = arith.mulf %204, %205 : vector<4xf64>
    %209 = arith.mulf %206, %207 : vector<4xf64>
    %210 = arith.mulf %208, %209 : vector<4xf64>
    %211 = scf.for %i_7 = %164 to %16 step %c4 iter_args(%212 = %210) -> (vector<4xf64>) {
      %213 = arith.subi %16, %i_7 overflow<nsw> : index
      %214 = vector.create_mask %213 : vector<4xi1>
      %215 = arith.constant 0 : index
      %216 = vector.maskedload %x[%215, %i_7], %214, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %217 = arith.mulf %212, %216 fastmath<reassoc,contract> : vector<4xf64>
      %218 = arith.select %214, %217, %212 : vector<4xi1>, vector<4xf64>
      scf.yield %218 : vector<4xf64>
    }
    %219 = vector.reduction <mul>, %211 fastmath<reassoc> : vector<4xf64> into f64
    %220 = arith.mulf %12, %219 : f64
    memref.store %220, %out4[] : memref<f64>
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
    %17 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %18 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %19 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %20 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %21 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %22 = llvm.mlir.constant(dense<0> : vector<4xi64>) : vector<4xi64>
    %23 = llvm.mlir.constant(dense<9223372036854775807> : vector<4xi64>) : vector<4xi64>
    %24 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %25 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %26 = llvm.mlir.constant(0xfff0000000000000 : f64) : f64
    %27 = llvm.mlir.constant(0x7ff0000000000000 : f64) : f64
    %28 = llvm.mlir.constant(0) : i64
    %29 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %30 = llvm.mul %x_size0, %x_stride0 : i64
    %31 = llvm.mul %x_stride0, %6 overflow<nsw> : i64
    %32 = llvm.add %31, %13 overflow<nsw> : i64
    %33 = llvm.and %32, %14 : i64
    %34 = llvm.call @aligned_alloc(%13, %33) : (i64, i64) -> !llvm.ptr
    %35 = llvm.mlir.zero : !llvm.ptr
    %36 = llvm.icmp "ne" %34, %35 : !llvm.ptr
    llvm.cond_br %36, ^bb1, ^bb37(%15 : i32)
  ^bb1:
    %37 = llvm.sitofp %30 : i64 to f64
    %38 = llvm.sitofp %x_size0 : i64 to f64
    %39 = llvm.ashr %x_stride0, %1 : i64
    %40 = llvm.mul %39, %0 overflow<nsw> : i64
    %41 = llvm.sub %x_stride0, %40 overflow<nsw> : i64
    %42 = llvm.intr.smin(%41, %0) : (i64, i64) -> i64
    %43 = llvm.intr.smax(%42, %2) : (i64, i64) -> i64
    %44 = llvm.trunc %43 : i64 to i32
    %45 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %46 = llvm.mlir.poison : vector<4xi32>
    %47 = llvm.insertelement %44, %46[%2 : i64] : vector<4xi32>
    %48 = llvm.shufflevector %47, %46 [0, 0, 0, 0] : vector<4xi32>
    %49 = llvm.icmp "slt" %45, %48 : vector<4xi32>
    %50 = llvm.icmp "slt" %2, %40 : i64
    llvm.cond_br %50, ^bb2(%2 : i64), ^bb3
  ^bb2(%i: i64):
    %51 = llvm.getelementptr inbounds %34[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %17, %51 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %52 = llvm.add %i, %0 overflow<nsw> : i64
    %53 = llvm.icmp "slt" %52, %40 : i64
    llvm.cond_br %53, ^bb2(%52 : i64), ^bb3
  ^bb3:
    %54 = llvm.icmp "slt" %40, %x_stride0 : i64
    llvm.cond_br %54, ^bb4, ^bb5
  ^bb4:
    %55 = llvm.getelementptr inbounds %34[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %17, %55, %49 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %56 = llvm.ashr %x_stride0, %0 : i64
    %57 = llvm.mul %56, %3 overflow<nsw> : i64
    %58 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %58, ^bb6(%2, %25 : i64, f64), ^bb13(%25 : f64)
  ^bb6(%i_1: i64, %59: f64):
    %60 = llvm.icmp "slt" %2, %57 : i64
    llvm.cond_br %60, ^bb7(%2, %18, %17 : i64, vector<4xf64>, vector<4xf64>), ^bb10(%18, %17 : vector<4xf64>, vector<4xf64>)
  ^bb7(%j: i64, %61: vector<4xf64>, %62: vector<4xf64>):
    %63 = llvm.add %j, %5 overflow<nsw> : i64
    %64 = llvm.intr.smin(%63, %57) : (i64, i64) -> i64
    %65 = llvm.icmp "slt" %j, %64 : i64
    llvm.cond_br %65, ^bb8(%j, %18, %18, %18, %18 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%18, %18, %18, %18 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb8(%j_1: i64, %66: vector<4xf64>, %67: vector<4xf64>, %68: vector<4xf64>, %69: vector<4xf64>):
    %70 = llvm.mul %i_1, %x_stride0 overflow<nsw> : i64
    %71 = llvm.add %70, %j_1 overflow<nsw> : i64
    %72 = llvm.getelementptr inbounds %x[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %74 = llvm.fadd %66, %73 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %75 = llvm.getelementptr inbounds %34[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %76 = llvm.load %75 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %77 = llvm.fadd %76, %73 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %77, %75 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %78 = llvm.add %j_1, %0 overflow<nsw> : i64
    %79 = llvm.add %70, %78 overflow<nsw> : i64
    %80 = llvm.getelementptr inbounds %x[%79] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %81 = llvm.load %80 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %82 = llvm.fadd %67, %81 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %83 = llvm.add %j_1, %0 overflow<nsw> : i64
    %84 = llvm.getelementptr inbounds %34[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %85 = llvm.load %84 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %86 = llvm.fadd %85, %81 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %86, %84 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %87 = llvm.add %j_1, %6 overflow<nsw> : i64
    %88 = llvm.add %70, %87 overflow<nsw> : i64
    %89 = llvm.getelementptr inbounds %x[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %90 = llvm.load %89 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %91 = llvm.fadd %68, %90 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %92 = llvm.add %j_1, %6 overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %34[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %94 = llvm.load %93 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %95 = llvm.fadd %94, %90 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %95, %93 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %96 = llvm.add %j_1, %7 overflow<nsw> : i64
    %97 = llvm.add %70, %96 overflow<nsw> : i64
    %98 = llvm.getelementptr inbounds %x[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %99 = llvm.load %98 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %100 = llvm.fadd %69, %99 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %101 = llvm.add %j_1, %7 overflow<nsw> : i64
    %102 = llvm.getelementptr inbounds %34[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %103 = llvm.load %102 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %104 = llvm.fadd %103, %99 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %104, %102 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %105 = llvm.add %j_1, %3 overflow<nsw> : i64
    %106 = llvm.icmp "slt" %105, %64 : i64
    llvm.cond_br %106, ^bb8(%105, %74, %82, %91, %100 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%74, %82, %91, %100 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%107: vector<4xf64>, %108: vector<4xf64>, %109: vector<4xf64>, %110: vector<4xf64>):
    %111 = llvm.fadd %107, %108 : vector<4xf64>
    %112 = llvm.fadd %109, %110 : vector<4xf64>
    %113 = llvm.fadd %111, %112 : vector<4xf64>
    %114 = llvm.fsub %113, %62 : vector<4xf64>
    %115 = llvm.fadd %61, %114 : vector<4xf64>
    %116 = llvm.fsub %115, %61 : vector<4xf64>
    %117 = llvm.fsub %116, %114 : vector<4xf64>
    %118 = llvm.fcmp "uno" %117, %117 : vector<4xf64>
    %119 = llvm.select %118, %17, %117 : vector<4xi1>, vector<4xf64>
    %120 = llvm.add %j, %5 overflow<nsw> : i64
    %121 = llvm.icmp "slt" %120, %57 : i64
    llvm.cond_br %121, ^bb7(%120, %115, %119 : i64, vector<4xf64>, vector<4xf64>), ^bb10(%115, %119 : vector<4xf64>, vector<4xf64>)
  ^bb10(%122: vector<4xf64>, %123: vector<4xf64>):
    %124 = llvm.fsub %18, %123 : vector<4xf64>
    %125 = llvm.icmp "slt" %57, %x_stride0 : i64
    llvm.cond_br %125, ^bb11(%57, %124 : i64, vector<4xf64>), ^bb12(%124 : vector<4xf64>)
  ^bb11(%j_2: i64, %126: vector<4xf64>):
    %127 = llvm.sub %x_stride0, %j_2 overflow<nsw> : i64
    %128 = llvm.intr.smin(%127, %0) : (i64, i64) -> i64
    %129 = llvm.intr.smax(%128, %2) : (i64, i64) -> i64
    %130 = llvm.trunc %129 : i64 to i32
    %131 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %132 = llvm.mlir.poison : vector<4xi32>
    %133 = llvm.insertelement %130, %132[%2 : i64] : vector<4xi32>
    %134 = llvm.shufflevector %133, %132 [0, 0, 0, 0] : vector<4xi32>
    %135 = llvm.icmp "slt" %131, %134 : vector<4xi32>
    %136 = llvm.mul %i_1, %x_stride0 overflow<nsw> : i64
    %137 = llvm.add %136, %j_2 overflow<nsw> : i64
    %138 = llvm.getelementptr inbounds %x[%137] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %139 = llvm.intr.masked.load %138, %135, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %140 = llvm.fadd %126, %139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %141 = llvm.getelementptr inbounds %34[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %142 = llvm.intr.masked.load %141, %135, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %143 = llvm.fadd %142, %139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %143, %141, %135 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %144 = llvm.select %135, %140, %126 : vector<4xi1>, vector<4xf64>
    %145 = llvm.add %j_2, %0 overflow<nsw> : i64
    %146 = llvm.icmp "slt" %145, %x_stride0 : i64
    llvm.cond_br %146, ^bb11(%145, %144 : i64, vector<4xf64>), ^bb12(%144 : vector<4xf64>)
  ^bb12(%147: vector<4xf64>):
    %148 = llvm.fadd %122, %147 : vector<4xf64>
    %149 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %150 = "llvm.intr.vector.reduce.fadd"(%149, %148) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %151 = llvm.fadd %59, %150 : f64
    %152 = llvm.add %i_1, %4 overflow<nsw> : i64
    %153 = llvm.icmp "slt" %152, %x_size0 : i64
    llvm.cond_br %153, ^bb6(%152, %151 : i64, f64), ^bb13(%151 : f64)
  ^bb13(%154: f64):
    %155 = llvm.fdiv %154, %37 : f64
    llvm.store %155, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %156 = llvm.mlir.poison : vector<4xf64>
    %157 = llvm.insertelement %38, %156[%2 : i64] : vector<4xf64>
    %158 = llvm.shufflevector %157, %156 [0, 0, 0, 0] : vector<4xf64>
    %159 = llvm.icmp "slt" %2, %40 : i64
    llvm.cond_br %159, ^bb14(%2 : i64), ^bb15
  ^bb14(%i_2: i64):
    %160 = llvm.getelementptr inbounds %34[%i_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %161 = llvm.load %160 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %162 = llvm.fdiv %161, %158 : vector<4xf64>
    llvm.store %162, %160 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %163 = llvm.add %i_2, %0 overflow<nsw> : i64
    %164 = llvm.icmp "slt" %163, %40 : i64
    llvm.cond_br %164, ^bb14(%163 : i64), ^bb15
  ^bb15:
    llvm.cond_br %54, ^bb16, ^bb17
  ^bb16:
    %165 = llvm.getelementptr inbounds %34[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %166 = llvm.intr.masked.load %165, %49, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %167 = llvm.fdiv %166, %158 : vector<4xf64>
    llvm.intr.masked.store %167, %165, %49 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb17
  ^bb17:
    %168 = llvm.icmp "slt" %2, %40 : i64
    llvm.cond_br %168, ^bb18(%2 : i64), ^bb19
  ^bb18(%i_3: i64):
    %169 = llvm.getelementptr inbounds %out1[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %17, %169 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %170 = llvm.add %i_3, %0 overflow<nsw> : i64
    %171 = llvm.icmp "slt" %170, %40 : i64
    llvm.cond_br %171, ^bb18(%170 : i64), ^bb19
  ^bb19:
    llvm.cond_br %54, ^bb20, ^bb21
  ^bb20:
    %172 = llvm.getelementptr inbounds %out1[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %17, %172, %49 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb21
  ^bb21:
    %173 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %173, ^bb22(%2 : i64), ^bb28
  ^bb22(%i_4: i64):
    %174 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi64>) : vector<4xi64>
    %175 = llvm.icmp "slt" %2, %40 : i64
    llvm.cond_br %175, ^bb23(%2, %20, %21, %22 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb24(%20, %21, %22 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb23(%j_3: i64, %176: vector<4xf64>, %177: vector<4xf64>, %178: vector<4xi64>):
    %179 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %180 = llvm.add %179, %j_3 overflow<nsw> : i64
    %181 = llvm.getelementptr inbounds %x[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %182 = llvm.load %181 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %183 = llvm.getelementptr inbounds %34[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %184 = llvm.load %183 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %185 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %186 = llvm.load %185 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %187 = llvm.fsub %182, %184 : vector<4xf64>
    %188 = llvm.fmul %187, %187 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %189 = llvm.fadd %186, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %189, %185 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %190 = llvm.intr.maximum(%176, %182) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %191 = llvm.fcmp "olt" %182, %177 : vector<4xf64>
    %192 = llvm.fcmp "uno" %182, %182 : vector<4xf64>
    %193 = llvm.fcmp "ord" %177, %177 : vector<4xf64>
    %194 = llvm.and %192, %193 : vector<4xi1>
    %195 = llvm.or %191, %194 : vector<4xi1>
    %196 = llvm.mlir.poison : vector<4xi64>
    %197 = llvm.insertelement %j_3, %196[%2 : i64] : vector<4xi64>
    %198 = llvm.shufflevector %197, %196 [0, 0, 0, 0] : vector<4xi64>
    %199 = llvm.add %198, %174 : vector<4xi64>
    %200 = llvm.select %195, %182, %177 : vector<4xi1>, vector<4xf64>
    %201 = llvm.select %195, %199, %178 : vector<4xi1>, vector<4xi64>
    %202 = llvm.add %j_3, %0 overflow<nsw> : i64
    %203 = llvm.icmp "slt" %202, %40 : i64
    llvm.cond_br %203, ^bb23(%202, %190, %200, %201 : i64, vector<4xf64>, vector<4xf64>, vector<4xi64>), ^bb24(%190, %200, %201 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb24(%204: vector<4xf64>, %205: vector<4xf64>, %206: vector<4xi64>):
    %207 = llvm.icmp "slt" %40, %x_stride0 : i64
    llvm.cond_br %207, ^bb25, ^bb26
  ^bb25:
    %208 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %209 = llvm.add %208, %40 overflow<nsw> : i64
    %210 = llvm.getelementptr inbounds %x[%209] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %211 = llvm.intr.masked.load %210, %49, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %212 = llvm.getelementptr inbounds %34[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %213 = llvm.intr.masked.load %212, %49, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %214 = llvm.getelementptr inbounds %out1[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %215 = llvm.intr.masked.load %214, %49, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %216 = llvm.fsub %211, %213 : vector<4xf64>
    %217 = llvm.fmul %216, %216 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %218 = llvm.fadd %215, %217 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %218, %214, %49 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %219 = llvm.intr.maximum(%204, %211) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %220 = llvm.fcmp "olt" %211, %205 : vector<4xf64>
    %221 = llvm.fcmp "uno" %211, %211 : vector<4xf64>
    %222 = llvm.fcmp "ord" %205, %205 : vector<4xf64>
    %223 = llvm.and %221, %222 : vector<4xi1>
    %224 = llvm.or %220, %223 : vector<4xi1>
    %225 = llvm.mlir.poison : vector<4xi64>
    %226 = llvm.insertelement %40, %225[%2 : i64] : vector<4xi64>
    %227 = llvm.shufflevector %226, %225 [0, 0, 0, 0] : vector<4xi64>
    %228 = llvm.add %227, %174 : vector<4xi64>
    %229 = llvm.select %224, %211, %205 : vector<4xi1>, vector<4xf64>
    %230 = llvm.select %224, %228, %206 : vector<4xi1>, vector<4xi64>
    %231 = llvm.select %49, %219, %204 : vector<4xi1>, vector<4xf64>
    %232 = llvm.select %49, %229, %205 : vector<4xi1>, vector<4xf64>
    %233 = llvm.select %49, %230, %206 : vector<4xi1>, vector<4xi64>
    llvm.br ^bb27(%231, %232, %233 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb26:
    llvm.br ^bb27(%204, %205, %206 : vector<4xf64>, vector<4xf64>, vector<4xi64>)
  ^bb27(%234: vector<4xf64>, %235: vector<4xf64>, %236: vector<4xi64>):
    %237 = llvm.intr.vector.reduce.fmaximum(%234) : (vector<4xf64>) -> f64
    %238 = llvm.intr.vector.reduce.fminimum(%235) : (vector<4xf64>) -> f64
    %239 = llvm.mlir.poison : vector<4xf64>
    %240 = llvm.insertelement %238, %239[%2 : i64] : vector<4xf64>
    %241 = llvm.shufflevector %240, %239 [0, 0, 0, 0] : vector<4xf64>
    %242 = llvm.fcmp "oeq" %235, %241 : vector<4xf64>
    %243 = llvm.fcmp "uno" %235, %235 : vector<4xf64>
    %244 = llvm.or %242, %243 : vector<4xi1>
    %245 = llvm.select %244, %236, %23 : vector<4xi1>, vector<4xi64>
    %246 = "llvm.intr.vector.reduce.smin"(%245) : (vector<4xi64>) -> i64
    %247 = llvm.getelementptr inbounds %out2[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %237, %247 {alignment = 8 : i64} : f64, !llvm.ptr
    %248 = llvm.getelementptr inbounds %out3[%i_4] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %246, %248 {alignment = 8 : i64} : i64, !llvm.ptr
    %249 = llvm.add %i_4, %4 overflow<nsw> : i64
    %250 = llvm.icmp "slt" %249, %x_size0 : i64
    llvm.cond_br %250, ^bb22(%249 : i64), ^bb28
  ^bb28:
    %251 = llvm.mlir.poison : vector<4xf64>
    %252 = llvm.insertelement %38, %251[%2 : i64] : vector<4xf64>
    %253 = llvm.shufflevector %252, %251 [0, 0, 0, 0] : vector<4xf64>
    %254 = llvm.icmp "slt" %2, %40 : i64
    llvm.cond_br %254, ^bb29(%2 : i64), ^bb30
  ^bb29(%i_5: i64):
    %255 = llvm.getelementptr inbounds %out1[%i_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %256 = llvm.load %255 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %257 = llvm.fdiv %256, %253 : vector<4xf64>
    llvm.store %257, %255 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %258 = llvm.add %i_5, %0 overflow<nsw> : i64
    %259 = llvm.icmp "slt" %258, %40 : i64
    llvm.cond_br %259, ^bb29(%258 : i64), ^bb30
  ^bb30:
    llvm.cond_br %54, ^bb31, ^bb32
  ^bb31:
    %260 = llvm.getelementptr inbounds %out1[%40] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %261 = llvm.intr.masked.load %260, %49, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %262 = llvm.fdiv %261, %253 : vector<4xf64>
    llvm.intr.masked.store %262, %260, %49 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %263 = llvm.ashr %x_stride0, %9 : i64
    %264 = llvm.mul %263, %8 overflow<nsw> : i64
    %265 = llvm.icmp "slt" %2, %264 : i64
    llvm.cond_br %265, ^bb33(%2, %24, %24, %24, %24, %24, %24, %24, %24 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb34(%24, %24, %24, %24, %24, %24, %24, %24 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb33(%i_6: i64, %266: vector<4xf64>, %267: vector<4xf64>, %268: vector<4xf64>, %269: vector<4xf64>, %270: vector<4xf64>, %271: vector<4xf64>, %272: vector<4xf64>, %273: vector<4xf64>):
    %274 = llvm.getelementptr inbounds %x[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %275 = llvm.load %274 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %276 = llvm.fmul %266, %275 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %277 = llvm.add %i_6, %0 overflow<nsw> : i64
    %278 = llvm.getelementptr inbounds %x[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %279 = llvm.load %278 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %280 = llvm.fmul %267, %279 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %281 = llvm.add %i_6, %6 overflow<nsw> : i64
    %282 = llvm.getelementptr inbounds %x[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %283 = llvm.load %282 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %284 = llvm.fmul %268, %283 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %285 = llvm.add %i_6, %7 overflow<nsw> : i64
    %286 = llvm.getelementptr inbounds %x[%285] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %287 = llvm.load %286 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %288 = llvm.fmul %269, %287 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %289 = llvm.add %i_6, %3 overflow<nsw> : i64
    %290 = llvm.getelementptr inbounds %x[%289] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %291 = llvm.load %290 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %292 = llvm.fmul %270, %291 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %293 = llvm.add %i_6, %10 overflow<nsw> : i64
    %294 = llvm.getelementptr inbounds %x[%293] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %295 = llvm.load %294 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %296 = llvm.fmul %271, %295 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %297 = llvm.add %i_6, %11 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %x[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %299 = llvm.load %298 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %300 = llvm.fmul %272, %299 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %301 = llvm.add %i_6, %12 overflow<nsw> : i64
    %302 = llvm.getelementptr inbounds %x[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %303 = llvm.load %302 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %304 = llvm.fmul %273, %303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %305 = llvm.add %i_6, %8 overflow<nsw> : i64
    %306 = llvm.icmp "slt" %305, %264 : i64
    llvm.cond_br %306, ^bb33(%305, %276, %280, %284, %288, %292, %296, %300, %304 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb34(%276, %280, %284, %288, %292, %296, %300, %304 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb34(%307: vector<4xf64>, %308: vector<4xf64>, %309: vector<4xf64>, %310: vector<4xf64>, %311: vector<4xf64>, %312: vector<4xf64>, %313: vector<4xf64>, %314: vector<4xf64>):
    %315 = llvm.fmul %307, %308 : vector<4xf64>
    %316 = llvm.fmul %309, %310 : vector<4xf64>
    %317 = llvm.fmul %311, %312 : vector<4xf64>
    %318 = llvm.fmul %313, %314 : vector<4xf64>
    %319 = llvm.fmul %315, %316 : vector<4xf64>
    %320 = llvm.fmul %317, %318 : vector<4xf64>
    %321 = llvm.fmul %319, %320 : vector<4xf64>
    %322 = llvm.icmp "slt" %264, %x_stride0 : i64
    llvm.cond_br %322, ^bb35(%264, %321 : i64, vector<4xf64>), ^bb36(%321 : vector<4xf64>)
  ^bb35(%i_7: i64, %323: vector<4xf64>):
    %324 = llvm.sub %x_stride0, %i_7 overflow<nsw> : i64
    %325 = llvm.intr.smin(%324, %0) : (i64, i64) -> i64
    %326 = llvm.intr.smax(%325, %2) : (i64, i64) -> i64
    %327 = llvm.trunc %326 : i64 to i32
    %328 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %329 = llvm.mlir.poison : vector<4xi32>
    %330 = llvm.insertelement %327, %329[%2 : i64] : vector<4xi32>
    %331 = llvm.shufflevector %330, %329 [0, 0, 0, 0] : vector<4xi32>
    %332 = llvm.icmp "slt" %328, %331 : vector<4xi32>
    %333 = llvm.getelementptr inbounds %x[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %334 = llvm.intr.masked.load %333, %332, %19 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %335 = llvm.fmul %323, %334 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %336 = llvm.select %332, %335, %323 : vector<4xi1>, vector<4xf64>
    %337 = llvm.add %i_7, %0 overflow<nsw> : i64
    %338 = llvm.icmp "slt" %337, %x_stride0 : i64
    llvm.cond_br %338, ^bb35(%337, %336 : i64, vector<4xf64>), ^bb36(%336 : vector<4xf64>)
  ^bb36(%339: vector<4xf64>):
    %340 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %341 = "llvm.intr.vector.reduce.fmul"(%340, %339) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %342 = llvm.fmul %29, %341 : f64
    llvm.store %342, %out4 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.call @free(%34) : (!llvm.ptr) -> ()
    llvm.return %16 : i32
  ^bb37(%343: i32):
    llvm.return %343 : i32
  }
  llvm.func @program_shapes(%x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %344 = llvm.mlir.constant(0) : i64
    %345 = llvm.mlir.constant(1) : i64
    %346 = llvm.mlir.constant(2 : i32) : i32
    %347 = llvm.mlir.constant(3 : i32) : i32
    %348 = llvm.mlir.constant(2) : i64
    %349 = llvm.mlir.constant(0 : i32) : i32
    %350 = llvm.icmp "slt" %344, %x_stride0_1 : i64
    %351 = llvm.icmp "slt" %344, %x_size0_1 : i64
    llvm.cond_br %350, ^bb1, ^bb3(%346 : i32)
  ^bb1:
    llvm.cond_br %351, ^bb2, ^bb3(%347 : i32)
  ^bb2:
    llvm.store %x_stride0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    %352 = llvm.getelementptr inbounds %extents[%345] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %352 {alignment = 8 : i64} : i64, !llvm.ptr
    %353 = llvm.getelementptr inbounds %extents[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
    llvm.store %x_size0_1, %353 {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %349 : i32
  ^bb3(%354: i32):
    llvm.return %354 : i32
  }
}
