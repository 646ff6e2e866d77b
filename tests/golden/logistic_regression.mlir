// ----- nd
builtin.module {
  func.func @program(%w: tensor<?xf64>, %b: tensor<f64>, %x: tensor<?x?xf64>, %y: tensor<?xf64>) -> (tensor<f64>, tensor<?xf64>, tensor<f64>) {
    %0 = arith.constant 1 : index
    %1 = tensor.dim %x, %0 : tensor<?x?xf64>
    %2 = arith.constant 0 : index
    %3 = tensor.dim %w, %2 : tensor<?xf64>
    %4 = arith.cmpi eq, %1, %3 : index
    cf.assert %4, "ValueError: matmul: shapes (x.shape[0],x.shape[1]) and (w.shape[0],) not aligned: x.shape[1] (dim 1) != w.shape[0] (dim 0)"
    %5 = tensor.dim %x, %2 : tensor<?x?xf64>
    %6 = tensor.dim %y, %2 : tensor<?xf64>
    %7 = arith.cmpi eq, %5, %6 : index
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (y.shape[0],) (x.shape[0],)"
    %8 = nd.dot_general %x, %w contract [1] with [0] : tensor<?x?xf64>, tensor<?xf64>
    %9 = nd.add %8, %b : tensor<?xf64>, tensor<f64>
    %10 = nd.constant dense<1.0> : tensor<f64>
    %11 = nd.negative %9 : tensor<?xf64>
    %12 = nd.softplus %11 : tensor<?xf64>
    %13 = nd.multiply %y, %12 : tensor<?xf64>
    %14 = nd.subtract %10, %y : tensor<f64>, tensor<?xf64>
    %15 = nd.softplus %9 : tensor<?xf64>
    %16 = nd.multiply %14, %15 : tensor<?xf64>
    %17 = nd.add %13, %16 : tensor<?xf64>
    %18 = nd.reduce sum %17 axes [0] : tensor<?xf64>
    %19 = arith.index_cast %5 : index to i64
    %20 = tensor.from_elements %19 : tensor<i64>
    %21 = nd.cast %20 : tensor<i64> -> tensor<f64>
    %22 = nd.divide %18, %21 : tensor<f64>
    %23 = nd.square %w : tensor<?xf64>
    %24 = nd.reduce sum %23 axes [0] : tensor<?xf64>
    %25 = nd.constant dense<0.01> : tensor<f64>
    %26 = nd.multiply %25, %24 : tensor<f64>
    %27 = nd.add %22, %26 : tensor<f64>
    %28 = nd.constant dense<2.0> : tensor<f64>
    %29 = nd.multiply %w, %28 : tensor<?xf64>, tensor<f64>
    %30 = nd.multiply %25, %29 : tensor<f64>, tensor<?xf64>
    %31 = nd.divide %10, %21 : tensor<f64>
    %32 = nd.multiply %31, %14 : tensor<f64>, tensor<?xf64>
    %33 = nd.sigmoid %9 : tensor<?xf64>
    %34 = nd.multiply %32, %33 : tensor<?xf64>
    %35 = nd.multiply %31, %y : tensor<f64>, tensor<?xf64>
    %36 = nd.sigmoid %11 : tensor<?xf64>
    %37 = nd.multiply %35, %36 : tensor<?xf64>
    %38 = nd.subtract %34, %37 : tensor<?xf64>
    %39 = nd.reduce sum %38 axes [0] : tensor<?xf64>
    %40 = nd.dot_general %38, %x contract [0] with [0] : tensor<?xf64>, tensor<?x?xf64>
    %41 = nd.add %30, %40 : tensor<?xf64>
    %42 = nd.constant dense<0.1> : tensor<f64>
    %43 = nd.multiply %42, %41 : tensor<f64>, tensor<?xf64>
    %44 = nd.subtract %w, %43 : tensor<?xf64>
    %45 = nd.multiply %42, %39 : tensor<f64>
    %46 = nd.subtract %b, %45 : tensor<f64>
    func.return %27, %44, %46 : tensor<f64>, tensor<?xf64>, tensor<f64>
  }
}
// ----- linalg
builtin.module {
  func.func @program(%w: tensor<?xf64>, %b: tensor<f64>, %x: tensor<?x?xf64>, %y: tensor<?xf64>) -> (tensor<f64>, tensor<?xf64>, tensor<f64>) {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %w, %0 : tensor<?xf64>
    %2 = tensor.dim %x, %0 : tensor<?x?xf64>
    %3 = tensor.extract_slice %x[0, 0] [%2, %1] [1, 1] : tensor<?x?xf64> to tensor<?x?xf64>
    %4 = tensor.extract_slice %y[0] [%2] [1] : tensor<?xf64> to tensor<?xf64>
    %5 = arith.index_cast %2 : index to i64
    %6 = arith.sitofp %5 : i64 to f64
    %7 = arith.constant 1.000000e+00 : f64
    %8 = arith.divf %7, %6 : f64
    %9 = tensor.empty(%2) : tensor<?xf64>
    %10 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%9 : tensor<?xf64>) {
    ^bb0(%11: f64):
      %12 = arith.constant 0.000000e+00 : f64
      linalg.yield %12 : f64
    } -> tensor<?xf64>
    %13 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%3, %w : tensor<?x?xf64>, tensor<?xf64>) outs(%10 : tensor<?xf64>) {
    ^bb0(%14: f64, %15: f64, %16: f64):
      %17 = arith.mulf %14, %15 fastmath<reassoc,contract> : f64
      %18 = arith.addf %16, %17 fastmath<reassoc,contract> : f64
      linalg.yield %18 : f64
    } -> tensor<?xf64>
    %19 = tensor.empty() : tensor<f64>
    %20 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%19 : tensor<f64>) {
    ^bb0(%21: f64):
      %22 = arith.constant 0.000000e+00 : f64
      linalg.yield %22 : f64
    } -> tensor<f64>
    %23 = tensor.empty(%2) : tensor<?xf64>
    %24 = tensor.empty() : tensor<f64>
    %25 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%24 : tensor<f64>) {
    ^bb0(%26: f64):
      %27 = arith.constant 0.000000e+00 : f64
      linalg.yield %27 : f64
    } -> tensor<f64>
    %28, %29, %30 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%13, %b, %4 : tensor<?xf64>, tensor<f64>, tensor<?xf64>) outs(%20, %23, %25 : tensor<f64>, tensor<?xf64>, tensor<f64>) {
    ^bb0(%31: f64, %32: f64, %33: f64, %34: f64, %35: f64, %36: f64):
      %37 = arith.addf %31, %32 : f64
      %38 = arith.negf %37 : f64
      %39 = math.absf %37 : f64
      %40 = arith.negf %39 : f64
      %41 = math.exp %40 : f64
      %42 = arith.constant 0.000000e+00 : f64
      %43 = arith.maximumf %38, %42 : f64
      %44 = math.log1p %41 : f64
      %45 = arith.addf %43, %44 : f64
      %46 = arith.mulf %33, %45 : f64
      %47 = arith.constant 1.000000e+00 : f64
      %48 = arith.subf %47, %33 : f64
      %49 = arith.maximumf %37, %42 : f64
      %50 = arith.addf %49, %44 : f64
      %51 = arith.mulf %48, %50 : f64
      %52 = arith.addf %46, %51 : f64
      %53 = arith.addf %34, %52 fastmath<reassoc,contract> : f64
      %54 = arith.mulf %8, %48 : f64
      %55 = math.exp %38 : f64
      %56 = arith.addf %47, %55 : f64
      %57 = arith.divf %47, %56 : f64
      %58 = arith.mulf %54, %57 : f64
      %59 = arith.mulf %8, %33 : f64
      %60 = math.exp %37 : f64
      %61 = arith.addf %47, %60 : f64
      %62 = arith.divf %47, %61 : f64
      %63 = arith.mulf %59, %62 : f64
      %64 = arith.subf %58, %63 : f64
      %65 = arith.addf %36, %64 fastmath<reassoc,contract> : f64
      linalg.yield %53, %64, %65 : f64, f64, f64
    } -> (tensor<f64>, tensor<?xf64>, tensor<f64>)
    %66 = tensor.empty() : tensor<f64>
    %67 = linalg.generic {indexing_maps = [affine_map<() -> ()>], iterator_types = []} outs(%66 : tensor<f64>) {
    ^bb0(%68: f64):
      %69 = arith.constant 0.000000e+00 : f64
      linalg.yield %69 : f64
    } -> tensor<f64>
    %70 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]} ins(%w : tensor<?xf64>) outs(%67 : tensor<f64>) {
    ^bb0(%71: f64, %72: f64):
      %73 = arith.mulf %71, %71 fastmath<contract> : f64
      %74 = arith.addf %72, %73 fastmath<reassoc,contract> : f64
      linalg.yield %74 : f64
    } -> tensor<f64>
    %75 = tensor.empty() : tensor<f64>
    %76 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%28, %70 : tensor<f64>, tensor<f64>) outs(%75 : tensor<f64>) {
    ^bb0(%77: f64, %78: f64, %79: f64):
      %80 = arith.divf %77, %6 : f64
      %81 = arith.constant 1.000000e-02 : f64
      %82 = arith.mulf %81, %78 : f64
      %83 = arith.addf %80, %82 : f64
      linalg.yield %83 : f64
    } -> tensor<f64>
    %84 = tensor.empty(%1) : tensor<?xf64>
    %85 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%84 : tensor<?xf64>) {
    ^bb0(%86: f64):
      %87 = arith.constant 0.000000e+00 : f64
      linalg.yield %87 : f64
    } -> tensor<?xf64>
    %88 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]} ins(%29, %3 : tensor<?xf64>, tensor<?x?xf64>) outs(%85 : tensor<?xf64>) {
    ^bb0(%89: f64, %90: f64, %91: f64):
      %92 = arith.mulf %89, %90 fastmath<reassoc,contract> : f64
      %93 = arith.addf %91, %92 fastmath<reassoc,contract> : f64
      linalg.yield %93 : f64
    } -> tensor<?xf64>
    %94 = tensor.empty(%1) : tensor<?xf64>
    %95 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%w, %88 : tensor<?xf64>, tensor<?xf64>) outs(%94 : tensor<?xf64>) {
    ^bb0(%96: f64, %97: f64, %98: f64):
      %99 = arith.constant 2.000000e+00 : f64
      %100 = arith.mulf %96, %99 : f64
      %101 = arith.constant 1.000000e-02 : f64
      %102 = arith.mulf %101, %100 : f64
      %103 = arith.addf %102, %97 : f64
      %104 = arith.constant 1.000000e-01 : f64
      %105 = arith.mulf %104, %103 : f64
      %106 = arith.subf %96, %105 : f64
      linalg.yield %106 : f64
    } -> tensor<?xf64>
    %107 = tensor.empty() : tensor<f64>
    %108 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%30, %b : tensor<f64>, tensor<f64>) outs(%107 : tensor<f64>) {
    ^bb0(%109: f64, %110: f64, %111: f64):
      %112 = arith.constant 1.000000e-01 : f64
      %113 = arith.mulf %112, %109 : f64
      %114 = arith.subf %110, %113 : f64
      linalg.yield %114 : f64
    } -> tensor<f64>
    func.return %76, %95, %108 : tensor<f64>, tensor<?xf64>, tensor<f64>
  }
  func.func @program_shapes(%w: tensor<?xf64>, %b: tensor<f64>, %x: tensor<?x?xf64>, %y: tensor<?xf64>) -> index {
    %0 = arith.constant 0 : index
    %1 = tensor.dim %w, %0 : tensor<?xf64>
    %2 = tensor.dim %x, %0 : tensor<?x?xf64>
    %3 = arith.constant 1 : index
    %4 = tensor.dim %x, %3 : tensor<?x?xf64>
    %5 = tensor.dim %y, %0 : tensor<?xf64>
    %6 = arith.cmpi eq, %4, %1 : index
    cf.assert %6, "ValueError: matmul: shapes (x.shape[0],x.shape[1]) and (w.shape[0],) not aligned: x.shape[1] (dim 1) != w.shape[0] (dim 0)"
    %7 = arith.cmpi eq, %2, %5 : index
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (y.shape[0],) (x.shape[0],)"
    func.return %1 : index
  }
}
// ----- affine
builtin.module {
  func.func @program(%w: memref<?xf64> {llvm.noalias}, %b: memref<f64> {llvm.noalias}, %x: memref<?x?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}, %out0: memref<f64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<f64> {llvm.noalias}) {
    %0 = arith.constant 0 : index
    %1 = arith.constant 0.000000e+00 : f64
    %2 = arith.constant 1.000000e+00 : f64
    %3 = arith.constant 1.000000e-02 : f64
    %4 = arith.constant 2.000000e+00 : f64
    %5 = arith.constant 1.000000e-01 : f64
    %6 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %7 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %8 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %9 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %10 = arith.constant dense<1.000000e-02> : vector<4xf64>
    %11 = arith.constant dense<1.000000e-01> : vector<4xf64>
    %12 = memref.dim %w, %0 : memref<?xf64>
    %13 = memref.dim %x, %0 : memref<?x?xf64>
    %14 = arith.index_cast %13 : index to i64
    %15 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %17 = arith.sitofp %14 : i64 to f64
    %18 = arith.divf %15, %17 : f64
    %19 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%12)
    affine.parallel (%i_strip) = (0) to (symbol(%19)) step (8192) {
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        affine.vector_store %6, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %20 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%19, %12)
    %21 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%20, %12)
    %22 = vector.create_mask %21 : vector<4xi1>
    affine.for %i_2 = %19 to %20 step 4 {
      affine.vector_store %6, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %20 to %12 step 4 {
      vector.maskedstore %out1_1[%i_3], %22, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %23 = affine.load %b[] : memref<f64>
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%12)
    %25 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%24, %12)
    %26 = vector.create_mask %25 : vector<4xi1>
    %27 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%12)
    %28, %29 = affine.for %i_4 = 0 to %13 step 16 iter_args(%30 = %1, %31 = %1) -> (f64, f64) {
      affine.for %i_5 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> ((((((d0 * -1) + s0) floordiv 4) * 4) + d0), (d0 + 16))>(%i_4)[%13] step 4 {
        %i_6 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_5)
        %i_7 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_5)
        %i_8 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_5)
        %32, %33, %34, %35 = affine.for %j = 0 to %24 step 128 iter_args(%36 = %7, %37 = %7, %38 = %7, %39 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %40, %41, %42, %43 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 128), d1)>(%j, %24) step 4 iter_args(%44 = %7, %45 = %7, %46 = %7, %47 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %48 = affine.vector_load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %49 = affine.vector_load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %50 = arith.mulf %48, %49 fastmath<reassoc,contract> : vector<4xf64>
            %51 = arith.addf %44, %50 fastmath<reassoc,contract> : vector<4xf64>
            %52 = affine.vector_load %x[%i_6, %j_1] : memref<?x?xf64>, vector<4xf64>
            %53 = arith.mulf %52, %49 fastmath<reassoc,contract> : vector<4xf64>
            %54 = arith.addf %45, %53 fastmath<reassoc,contract> : vector<4xf64>
            %55 = affine.vector_load %x[%i_7, %j_1] : memref<?x?xf64>, vector<4xf64>
            %56 = arith.mulf %55, %49 fastmath<reassoc,contract> : vector<4xf64>
            %57 = arith.addf %46, %56 fastmath<reassoc,contract> : vector<4xf64>
            %58 = affine.vector_load %x[%i_8, %j_1] : memref<?x?xf64>, vector<4xf64>
            %59 = arith.mulf %58, %49 fastmath<reassoc,contract> : vector<4xf64>
            %60 = arith.addf %47, %59 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %51, %54, %57, %60 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %61 = arith.addf %36, %40 : vector<4xf64>
          %62 = arith.addf %37, %41 : vector<4xf64>
          %63 = arith.addf %38, %42 : vector<4xf64>
          %64 = arith.addf %39, %43 : vector<4xf64>
          affine.yield %61, %62, %63, %64 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %65, %66, %67, %68 = affine.for %j_2 = %24 to %12 step 4 iter_args(%69 = %32, %70 = %33, %71 = %34, %72 = %35) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %73 = vector.maskedload %x[%i_5, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %74 = vector.maskedload %w[%j_2], %26, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %75 = arith.mulf %73, %74 fastmath<reassoc,contract> : vector<4xf64>
          %76 = arith.addf %69, %75 fastmath<reassoc,contract> : vector<4xf64>
          %77 = vector.maskedload %x[%i_6, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %78 = arith.mulf %77, %74 fastmath<reassoc,contract> : vector<4xf64>
          %79 = arith.addf %70, %78 fastmath<reassoc,contract> : vector<4xf64>
          %80 = vector.maskedload %x[%i_7, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %81 = arith.mulf %80, %74 fastmath<reassoc,contract> : vector<4xf64>
          %82 = arith.addf %71, %81 fastmath<reassoc,contract> : vector<4xf64>
          %83 = vector.maskedload %x[%i_8, %j_2], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %84 = arith.mulf %83, %74 fastmath<reassoc,contract> : vector<4xf64>
          %85 = arith.addf %72, %84 fastmath<reassoc,contract> : vector<4xf64>
          %86 = arith.select %26, %76, %69 : vector<4xi1>, vector<4xf64>
          %87 = arith.select %26, %79, %70 : vector<4xi1>, vector<4xf64>
          %88 = arith.select %26, %82, %71 : vector<4xi1>, vector<4xf64>
          %89 = arith.select %26, %85, %72 : vector<4xi1>, vector<4xf64>
          affine.yield %86, %87, %88, %89 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %90 = vector.reduction <add>, %65 fastmath<reassoc> : vector<4xf64> into f64
        %91 = arith.addf %1, %90 : f64
        %92 = vector.reduction <add>, %66 fastmath<reassoc> : vector<4xf64> into f64
        %93 = arith.addf %1, %92 : f64
        %94 = vector.reduction <add>, %67 fastmath<reassoc> : vector<4xf64> into f64
        %95 = arith.addf %1, %94 : f64
        %96 = vector.reduction <add>, %68 fastmath<reassoc> : vector<4xf64> into f64
        %97 = arith.addf %1, %96 : f64
        affine.store %91, %16[%i_5 - %i_4] : memref<16xf64>
        %i_9 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_5)
        affine.store %93, %16[%i_9 - %i_4] : memref<16xf64>
        %i_10 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_5)
        affine.store %95, %16[%i_10 - %i_4] : memref<16xf64>
        %i_11 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_5)
        affine.store %97, %16[%i_11 - %i_4] : memref<16xf64>
      }
      affine.for %i_12 = max affine_map<(d0)[s0] -> (d0, (((((d0 * -1) + s0) floordiv 4) * 4) + d0))>(%i_4)[%13] to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %98 = affine.for %j_3 = 0 to %27 step 512 iter_args(%99 = %7) -> (vector<4xf64>) {
          %100, %101, %102, %103 = affine.for %j_4 = affine_map<(d0) -> (d0)>(%j_3) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j_3, %27) step 16 iter_args(%104 = %7, %105 = %7, %106 = %7, %107 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %108 = affine.vector_load %x[%i_12, %j_4] : memref<?x?xf64>, vector<4xf64>
            %109 = affine.vector_load %w[%j_4] : memref<?xf64>, vector<4xf64>
            %110 = arith.mulf %108, %109 fastmath<reassoc,contract> : vector<4xf64>
            %111 = arith.addf %104, %110 fastmath<reassoc,contract> : vector<4xf64>
            %112 = affine.vector_load %x[%i_12, %j_4 + 4] : memref<?x?xf64>, vector<4xf64>
            %113 = affine.vector_load %w[%j_4 + 4] : memref<?xf64>, vector<4xf64>
            %114 = arith.mulf %112, %113 fastmath<reassoc,contract> : vector<4xf64>
            %115 = arith.addf %105, %114 fastmath<reassoc,contract> : vector<4xf64>
            %116 = affine.vector_load %x[%i_12, %j_4 + 8] : memref<?x?xf64>, vector<4xf64>
            %117 = affine.vector_load %w[%j_4 + 8] : memref<?xf64>, vector<4xf64>
            %118 = arith.mulf %116, %117 fastmath<reassoc,contract> : vector<4xf64>
            %119 = arith.addf %106, %118 fastmath<reassoc,contract> : vector<4xf64>
            %120 = affine.vector_load %x[%i_12, %j_4 + 12] : memref<?x?xf64>, vector<4xf64>
            %121 = affine.vector_load %w[%j_4 + 12] : memref<?xf64>, vector<4xf64>
            %122 = arith.mulf %120, %121 fastmath<reassoc,contract> : vector<4xf64>
            %123 = arith.addf %107, %122 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %111, %115, %119, %123 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %124 = arith.addf %100, %101 : vector<4xf64>
          %125 = arith.addf %102, %103 : vector<4xf64>
          %126 = arith.addf %124, %125 : vector<4xf64>
          %127 = arith.addf %99, %126 : vector<4xf64>
          affine.yield %127 : vector<4xf64>
        }
        %128 = affine.for %j_5 = %27 to %12 step 4 iter_args(%129 = %98) -> (vector<4xf64>) {
          %130 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %12)
          %131 = vector.create_mask %130 : vector<4xi1>
          %132 = vector.maskedload %x[%i_12, %j_5], %131, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %133 = vector.maskedload %w[%j_5], %131, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %134 = arith.mulf %132, %133 fastmath<reassoc,contract> : vector<4xf64>
          %135 = arith.addf %129, %134 fastmath<reassoc,contract> : vector<4xf64>
          %136 = arith.select %131, %135, %129 : vector<4xi1>, vector<4xf64>
          affine.yield %136 : vector<4xf64>
        }
        %137 = vector.reduction <add>, %128 fastmath<reassoc> : vector<4xf64> into f64
        %138 = arith.addf %1, %137 : f64
        affine.store %138, %16[%i_12 - %i_4] : memref<16xf64>
      }
      %139 = vector.broadcast %23 : f64 to vector<4xf64>
      %140 = vector.broadcast %18 : f64 to vector<4xf64>
      %141, %142 = affine.for %i_13 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] step 4 iter_args(%143 = %7, %144 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %145 = affine.min affine_map<(d0, d1, d2) -> ((d2 + (d0 * -1)), ((d1 + 16) + (d0 * -1)))>(%i_13, %i_4, %13)
        %146 = vector.create_mask %145 : vector<4xi1>
        %147 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_13, %i_4)
        %148 = vector.maskedload %16[%147], %146, %6 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %149 = vector.maskedload %y[%i_13], %146, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %150 = arith.addf %148, %139 : vector<4xf64>
        %151 = arith.negf %150 : vector<4xf64>
        %152 = math.absf %150 : vector<4xf64>
        %153 = arith.negf %152 : vector<4xf64>
        %154 = math.exp %153 : vector<4xf64>
        %155 = arith.maximumf %151, %6 : vector<4xf64>
        %156 = math.log1p %154 : vector<4xf64>
        %157 = arith.addf %155, %156 : vector<4xf64>
        %158 = arith.mulf %149, %157 : vector<4xf64>
        %159 = arith.subf %8, %149 : vector<4xf64>
        %160 = arith.maximumf %150, %6 : vector<4xf64>
        %161 = arith.addf %160, %156 : vector<4xf64>
        %162 = arith.mulf %159, %161 : vector<4xf64>
        %163 = arith.addf %158, %162 : vector<4xf64>
        %164 = arith.addf %143, %163 fastmath<reassoc,contract> : vector<4xf64>
        %165 = arith.mulf %140, %159 : vector<4xf64>
        %166 = math.exp %151 : vector<4xf64>
        %167 = arith.addf %8, %166 : vector<4xf64>
        %168 = arith.divf %8, %167 : vector<4xf64>
        %169 = arith.mulf %165, %168 : vector<4xf64>
        %170 = arith.mulf %140, %149 : vector<4xf64>
        %171 = math.exp %150 : vector<4xf64>
        %172 = arith.addf %8, %171 : vector<4xf64>
        %173 = arith.divf %8, %172 : vector<4xf64>
        %174 = arith.mulf %170, %173 : vector<4xf64>
        %175 = arith.subf %169, %174 : vector<4xf64>
        %176 = arith.addf %144, %175 fastmath<reassoc,contract> : vector<4xf64>
        %177 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_13, %i_4)
        vector.maskedstore %16[%177], %146, %175 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %178 = arith.select %146, %164, %143 : vector<4xi1>, vector<4xf64>
        %179 = arith.select %146, %176, %144 : vector<4xi1>, vector<4xf64>
        affine.yield %178, %179 : vector<4xf64>, vector<4xf64>
      }
      %180 = vector.reduction <add>, %141 fastmath<reassoc> : vector<4xf64> into f64
      %181 = arith.addf %30, %180 : f64
      %182 = vector.reduction <add>, %142 fastmath<reassoc> : vector<4xf64> into f64
      %183 = arith.addf %31, %182 : f64
      affine.for %i_14 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> ((((((d0 * -1) + s0) floordiv 4) * 4) + d0), (d0 + 16))>(%i_4)[%13] step 4 {
        %184 = affine.load %16[%i_14 - %i_4] : memref<16xf64>
        %i_15 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_14)
        %185 = affine.load %16[%i_15 - %i_4] : memref<16xf64>
        %i_16 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_14)
        %186 = affine.load %16[%i_16 - %i_4] : memref<16xf64>
        %i_17 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_14)
        %187 = affine.load %16[%i_17 - %i_4] : memref<16xf64>
        %i_18 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_14)
        %i_19 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_14)
        %i_20 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_14)
        %188 = vector.broadcast %184 : f64 to vector<4xf64>
        %189 = vector.broadcast %185 : f64 to vector<4xf64>
        %190 = vector.broadcast %186 : f64 to vector<4xf64>
        %191 = vector.broadcast %187 : f64 to vector<4xf64>
        affine.for %j_6 = 0 to %24 step 4 {
          %192 = affine.vector_load %x[%i_14, %j_6] : memref<?x?xf64>, vector<4xf64>
          %193 = affine.vector_load %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
          %194 = arith.mulf %188, %192 fastmath<reassoc,contract> : vector<4xf64>
          %195 = arith.addf %193, %194 fastmath<reassoc,contract> : vector<4xf64>
          %196 = affine.vector_load %x[%i_18, %j_6] : memref<?x?xf64>, vector<4xf64>
          %197 = arith.mulf %189, %196 fastmath<reassoc,contract> : vector<4xf64>
          %198 = arith.addf %195, %197 fastmath<reassoc,contract> : vector<4xf64>
          %199 = affine.vector_load %x[%i_19, %j_6] : memref<?x?xf64>, vector<4xf64>
          %200 = arith.mulf %190, %199 fastmath<reassoc,contract> : vector<4xf64>
          %201 = arith.addf %198, %200 fastmath<reassoc,contract> : vector<4xf64>
          %202 = affine.vector_load %x[%i_20, %j_6] : memref<?x?xf64>, vector<4xf64>
          %203 = arith.mulf %191, %202 fastmath<reassoc,contract> : vector<4xf64>
          %204 = arith.addf %201, %203 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %204, %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_7 = %24 to %12 step 4 {
          %205 = vector.maskedload %x[%i_14, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %206 = vector.maskedload %out1_1[%j_7], %26, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %207 = arith.mulf %188, %205 fastmath<reassoc,contract> : vector<4xf64>
          %208 = arith.addf %206, %207 fastmath<reassoc,contract> : vector<4xf64>
          %209 = vector.maskedload %x[%i_18, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %210 = arith.mulf %189, %209 fastmath<reassoc,contract> : vector<4xf64>
          %211 = arith.addf %208, %210 fastmath<reassoc,contract> : vector<4xf64>
          %212 = vector.maskedload %x[%i_19, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %213 = arith.mulf %190, %212 fastmath<reassoc,contract> : vector<4xf64>
          %214 = arith.addf %211, %213 fastmath<reassoc,contract> : vector<4xf64>
          %215 = vector.maskedload %x[%i_20, %j_7], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %216 = arith.mulf %191, %215 fastmath<reassoc,contract> : vector<4xf64>
          %217 = arith.addf %214, %216 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_7], %26, %217 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.for %i_21 = max affine_map<(d0)[s0] -> (d0, (((((d0 * -1) + s0) floordiv 4) * 4) + d0))>(%i_4)[%13] to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %218 = affine.load %16[%i_21 - %i_4] : memref<16xf64>
        %219 = vector.broadcast %218 : f64 to vector<4xf64>
        affine.for %j_8 = 0 to %24 step 4 {
          %220 = affine.vector_load %x[%i_21, %j_8] : memref<?x?xf64>, vector<4xf64>
          %221 = affine.vector_load %out1_1[%j_8] : memref<?xf64>, vector<4xf64>
          %222 = arith.mulf %219, %220 fastmath<reassoc,contract> : vector<4xf64>
          %223 = arith.addf %221, %222 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %223, %out1_1[%j_8] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_9 = %24 to %12 step 4 {
          %224 = vector.maskedload %x[%i_21, %j_9], %26, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %225 = vector.maskedload %out1_1[%j_9], %26, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %226 = arith.mulf %219, %224 fastmath<reassoc,contract> : vector<4xf64>
          %227 = arith.addf %225, %226 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_9], %26, %227 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.yield %181, %183 : f64, f64
    }
    %228 = arith.divf %28, %17 : f64
    %229 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%12)
    %230 = arith.constant -0.000000e+00 : f64
    %231 = affine.parallel (%i_strip_1) = (0) to (symbol(%229)) step (32768) reduce ("addf") -> (f64) {
      %232, %233 = affine.for %i_22 = 0 to 32768 step 256 iter_args(%234 = %7, %235 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %236, %237 = affine.for %i_23 = affine_map<(d0) -> (d0)>(%i_22) to min affine_map<(d0) -> ((d0 + 256), 32768)>(%i_22) step 8 iter_args(%238 = %7, %239 = %7) -> (vector<4xf64>, vector<4xf64>) {
          %i_24 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_23)
          %240 = affine.vector_load %w[%i_24] : memref<?xf64>, vector<4xf64>
          %241 = arith.mulf %240, %240 fastmath<contract> : vector<4xf64>
          %242 = arith.addf %238, %241 fastmath<reassoc,contract> : vector<4xf64>
          %243 = affine.vector_load %out1_1[%i_24] : memref<?xf64>, vector<4xf64>
          %244 = arith.mulf %240, %9 : vector<4xf64>
          %245 = arith.mulf %10, %244 : vector<4xf64>
          %246 = arith.addf %245, %243 : vector<4xf64>
          %247 = arith.mulf %11, %246 : vector<4xf64>
          %248 = arith.subf %240, %247 : vector<4xf64>
          affine.vector_store %248, %out1_1[%i_24] : memref<?xf64>, vector<4xf64>
          %i_25 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_23)
          %249 = affine.vector_load %w[%i_25 + 4] : memref<?xf64>, vector<4xf64>
          %250 = arith.mulf %249, %249 fastmath<contract> : vector<4xf64>
          %251 = arith.addf %239, %250 fastmath<reassoc,contract> : vector<4xf64>
          %252 = affine.vector_load %out1_1[%i_25 + 4] : memref<?xf64>, vector<4xf64>
          %253 = arith.mulf %249, %9 : vector<4xf64>
          %254 = arith.mulf %10, %253 : vector<4xf64>
          %255 = arith.addf %254, %252 : vector<4xf64>
          %256 = arith.mulf %11, %255 : vector<4xf64>
          %257 = arith.subf %249, %256 : vector<4xf64>
          affine.vector_store %257, %out1_1[%i_25 + 4] : memref<?xf64>, vector<4xf64>
          affine.yield %242, %251 : vector<4xf64>, vector<4xf64>
        }
        %258 = arith.addf %236, %237 : vector<4xf64>
        %259 = arith.subf %258, %235 : vector<4xf64>
        %260 = arith.addf %234, %259 : vector<4xf64>
        %261 = arith.subf %260, %234 : vector<4xf64>
        %262 = arith.subf %261, %259 : vector<4xf64>
        %263 = arith.cmpf uno, %262, %262 : vector<4xf64>
        %264 = arith.select %263, %6, %262 : vector<4xi1>, vector<4xf64>
        affine.yield %260, %264 : vector<4xf64>, vector<4xf64>
      }
      %265 = arith.subf %7, %233 : vector<4xf64>
      %266 = arith.addf %232, %265 : vector<4xf64>
      %267 = vector.reduction <add>, %266 fastmath<reassoc> : vector<4xf64> into f64
      %268 = arith.addf %230, %267 : f64
      affine.yield %268 : f64
    }
    %269 = arith.addf %1, %231 : f64
    %270 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%229, %12)
    %271, %272 = affine.for %i_26 = %229 to %270 step 256 iter_args(%273 = %7, %274 = %6) -> (vector<4xf64>, vector<4xf64>) {
      %275, %276 = affine.for %i_27 = affine_map<(d0) -> (d0)>(%i_26) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i_26, %270) step 8 iter_args(%277 = %7, %278 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %279 = affine.vector_load %w[%i_27] : memref<?xf64>, vector<4xf64>
        %280 = arith.mulf %279, %279 fastmath<contract> : vector<4xf64>
        %281 = arith.addf %277, %280 fastmath<reassoc,contract> : vector<4xf64>
        %282 = affine.vector_load %out1_1[%i_27] : memref<?xf64>, vector<4xf64>
        %283 = arith.mulf %279, %9 : vector<4xf64>
        %284 = arith.mulf %10, %283 : vector<4xf64>
        %285 = arith.addf %284, %282 : vector<4xf64>
        %286 = arith.mulf %11, %285 : vector<4xf64>
        %287 = arith.subf %279, %286 : vector<4xf64>
        affine.vector_store %287, %out1_1[%i_27] : memref<?xf64>, vector<4xf64>
        %288 = affine.vector_load %w[%i_27 + 4] : memref<?xf64>, vector<4xf64>
        %289 = arith.mulf %288, %288 fastmath<contract> : vector<4xf64>
        %290 = arith.addf %278, %289 fastmath<reassoc,contract> : vector<4xf64>
        %291 = affine.vector_load %out1_1[%i_27 + 4] : memref<?xf64>, vector<4xf64>
        %292 = arith.mulf %288, %9 : vector<4xf64>
        %293 = arith.mulf %10, %292 : vector<4xf64>
        %294 = arith.addf %293, %291 : vector<4xf64>
        %295 = arith.mulf %11, %294 : vector<4xf64>
        %296 = arith.subf %288, %295 : vector<4xf64>
        affine.vector_store %296, %out1_1[%i_27 + 4] : memref<?xf64>, vector<4xf64>
        affine.yield %281, %290 : vector<4xf64>, vector<4xf64>
      }
      %297 = arith.addf %275, %276 : vector<4xf64>
      %298 = arith.subf %297, %274 : vector<4xf64>
      %299 = arith.addf %273, %298 : vector<4xf64>
      %300 = arith.subf %299, %273 : vector<4xf64>
      %301 = arith.subf %300, %298 : vector<4xf64>
      %302 = arith.cmpf uno, %301, %301 : vector<4xf64>
      %303 = arith.select %302, %6, %301 : vector<4xi1>, vector<4xf64>
      affine.yield %299, %303 : vector<4xf64>, vector<4xf64>
    }
    %304 = arith.subf %7, %272 : vector<4xf64>
    %305 = affine.for %i_28 = %270 to %12 step 4 iter_args(%306 = %304) -> (vector<4xf64>) {
      %307 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_28, %12)
      %308 = vector.create_mask %307 : vector<4xi1>
      %309 = vector.maskedload %w[%i_28], %308, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %310 = arith.mulf %309, %309 fastmath<contract> : vector<4xf64>
      %311 = arith.addf %306, %310 fastmath<reassoc,contract> : vector<4xf64>
      %312 = vector.maskedload %out1_1[%i_28], %308, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %313 = arith.mulf %309, %9 : vector<4xf64>
      %314 = arith.mulf %10, %313 : vector<4xf64>
      %315 = arith.addf %314, %312 : vector<4xf64>
      %316 = arith.mulf %11, %315 : vector<4xf64>
      %317 = arith.subf %309, %316 : vector<4xf64>
      vector.maskedstore %out1_1[%i_28], %308, %317 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %318 = arith.select %308, %311, %306 : vector<4xi1>, vector<4xf64>
      affine.yield %318 : vector<4xf64>
    }
    %319 = arith.addf %271, %305 : vector<4xf64>
    %320 = vector.reduction <add>, %319 fastmath<reassoc> : vector<4xf64> into f64
    %321 = arith.addf %269, %320 : f64
    %322 = arith.mulf %3, %321 : f64
    %323 = arith.addf %228, %322 : f64
    affine.store %323, %out0[] : memref<f64>
    %324 = affine.load %b[] : memref<f64>
    %325 = arith.mulf %5, %29 : f64
    %326 = arith.subf %324, %325 : f64
    affine.store %326, %out2[] : memref<f64>
    func.return
  }
  func.func @program_shapes(%w: memref<?xf64> {llvm.noalias}, %b: memref<f64> {llvm.noalias}, %x: memref<?x?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %w, %0 : memref<?xf64>
    %2 = memref.dim %x, %0 : memref<?x?xf64>
    %3 = arith.constant 1 : index
    %4 = memref.dim %x, %3 : memref<?x?xf64>
    %5 = memref.dim %y, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %1 : index
    %7 = arith.cmpi eq, %2, %5 : index
    cf.assert %6, "ValueError: matmul: shapes (x.shape[0],x.shape[1]) and (w.shape[0],) not aligned: x.shape[1] (dim 1) != w.shape[0] (dim 0)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (y.shape[0],) (x.shape[0],)"
    func.return %1 : index
  }
}
// ----- loop
builtin.module {
  func.func @program(%w: memref<?xf64> {llvm.noalias}, %b: memref<f64> {llvm.noalias}, %x: memref<?x?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}, %out0: memref<f64> {llvm.noalias}, %out1: memref<?xf64> {llvm.noalias}, %out2: memref<f64> {llvm.noalias}) {
    %c8192 = arith.constant 8192 : index
    %c13 = arith.constant 13 : index
    %c0 = arith.constant 0 : index
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c16 = arith.constant 16 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %c512 = arith.constant 512 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c32768 = arith.constant 32768 : index
    %c15 = arith.constant 15 : index
    %c256 = arith.constant 256 : index
    %0 = arith.constant 0.000000e+00 : f64
    %1 = arith.constant 1.000000e-02 : f64
    %2 = arith.constant 1.000000e-01 : f64
    %3 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %4 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %5 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %6 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %7 = arith.constant dense<1.000000e-02> : vector<4xf64>
    %8 = arith.constant dense<1.000000e-01> : vector<4xf64>
    %9 = arith.constant 16777216 : index
    %10 = arith.constant 7 : index
    %11 = arith.constant 31 : index
    %12 = memref.dim %w, %c0 : memref<?xf64>
    %13 = memref.dim %x, %c0 : memref<?x?xf64>
    %14 = arith.index_cast %13 : index to i64
    %15 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %17 = arith.sitofp %14 : i64 to f64
    %18 = arith.divf %15, %17 : f64
    %19 = arith.shrsi %12, %c13 : index
    %20 = arith.muli %19, %c8192 overflow<nsw> : index
    %21 = arith.maxsi %20, %c0 : index
    %22 = arith.constant 0 : index
    %23 = arith.maxsi %21, %22 : index
    %24 = arith.constant 8191 : index
    %25 = arith.addi %23, %24 : index
    %26 = arith.constant 8192 : index
    %27 = arith.divui %25, %26 : index
    %28 = arith.constant 6145 : index
    %29 = arith.muli %27, %28 : index
    %30 = arith.constant 32768 : index
    %31 = arith.cmpi sge, %29, %30 : index
    %32 = arith.muli %12, %c8 : index
    %33 = arith.cmpi ugt, %32, %9 : index
    %34 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %35 = arith.andi %34, %10 : index
    %36 = arith.cmpi eq, %35, %c0 : index
    %37 = arith.andi %33, %36 : i1
    "omp.parallel"(%31) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %21, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %38 = arith.addi %i_strip, %c0 : index
          %39 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
          %40 = arith.muli %38, %c8 : index
          %41 = arith.addi %39, %40 : index
          %42 = arith.subi %c0, %41 : index
          %43 = arith.andi %42, %11 : index
          %44 = arith.shrui %43, %c3 : index
          %45 = arith.subi %c8192, %c0 : index
          %46 = arith.cmpi sge, %45, %c4 : index
          %47 = arith.andi %37, %46 : i1
          %48 = arith.select %47, %44, %c0 : index
          %49 = arith.subi %c4, %48 : index
          %50 = arith.andi %49, %c3 : index
          %51 = arith.subi %c8192, %c4 : index
          %52 = arith.cmpi ugt, %48, %c0 : index
          scf.if %52 {
            %53 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %out1_1[%53], write, locality<3>, data : memref<?xf64>
          }
          %54 = arith.addi %c0, %48 : index
          %55 = arith.subi %c8192, %50 : index
          scf.for %i = %54 to %55 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %37 {
              vector.store %3, %out1_1[%i_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %52 {
            scf.for %56 = %c0 to %c2 step %c1 {
              %57 = arith.cmpi eq, %56, %c0 : index
              %58 = arith.select %57, %c0, %51 : index
              %i_2 = arith.addi %i_strip, %58 overflow<nsw> : index
              %59 = arith.select %57, %c0, %48 : index
              %60 = arith.select %57, %48, %c4 : index
              %61 = memref.alloca() : memref<4xf64>
              vector.store %3, %61[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %62 = %59 to %60 step %c1 {
                %63 = memref.load %61[%62] : memref<4xf64>
                %64 = arith.addi %i_2, %62 : index
                memref.store %63, %out1_1[%64] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %65 = arith.subi %12, %21 overflow<nsw> : index
    %66 = arith.shrsi %65, %c2 : index
    %67 = arith.muli %66, %c4 overflow<nsw> : index
    %68 = arith.addi %67, %21 overflow<nsw> : index
    %69 = arith.maxsi %68, %21 : index
    %70 = arith.subi %12, %69 overflow<nsw> : index
    %71 = vector.create_mask %70 : vector<4xi1>
    scf.for %i_3 = %21 to %69 step %c4 {
      vector.store %3, %out1_1[%i_3] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_4 = %69 to %12 step %c4 {
      vector.maskedstore %out1_1[%i_4], %71, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %72 = memref.load %b[] : memref<f64>
    %73 = arith.shrsi %12, %c2 : index
    %74 = arith.muli %73, %c4 overflow<nsw> : index
    %75 = arith.subi %12, %74 overflow<nsw> : index
    %76 = vector.create_mask %75 : vector<4xi1>
    %77 = arith.shrsi %12, %c4 : index
    %78 = arith.muli %77, %c16 overflow<nsw> : index
    %79, %80 = scf.for %i_5 = %c0 to %13 step %c16 iter_args(%81 = %0, %82 = %0) -> (f64, f64) {
      %83 = arith.subi %13, %i_5 overflow<nsw> : index
      %84 = arith.shrsi %83, %c2 : index
      %85 = arith.muli %84, %c4 overflow<nsw> : index
      %86 = arith.addi %85, %i_5 overflow<nsw> : index
      %87 = arith.addi %i_5, %c16 overflow<nsw> : index
      %88 = arith.minsi %86, %87 : index
      scf.for %i_6 = %i_5 to %88 step %c4 {
        %i_7 = arith.addi %i_6, %c1 overflow<nsw> : index
        %i_8 = arith.addi %i_6, %c2 overflow<nsw> : index
        %i_9 = arith.addi %i_6, %c3 overflow<nsw> : index
        %89, %90, %91, %92 = scf.for %j = %c0 to %74 step %c128 iter_args(%93 = %4, %94 = %4, %95 = %4, %96 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %97 = arith.addi %j, %c128 overflow<nsw> : index
          %98 = arith.minsi %97, %74 : index
          %99, %100, %101, %102 = scf.for %j_1 = %j to %98 step %c4 iter_args(%103 = %4, %104 = %4, %105 = %4, %106 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %107 = vector.load %x[%i_6, %j_1] : memref<?x?xf64>, vector<4xf64>
            %108 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %109 = arith.mulf %107, %108 fastmath<reassoc,contract> : vector<4xf64>
            %110 = arith.addf %103, %109 fastmath<reassoc,contract> : vector<4xf64>
            %111 = vector.load %x[%i_7, %j_1] : memref<?x?xf64>, vector<4xf64>
            %112 = arith.mulf %111, %108 fastmath<reassoc,contract> : vector<4xf64>
            %113 = arith.addf %104, %112 fastmath<reassoc,contract> : vector<4xf64>
            %114 = vector.load %x[%i_8, %j_1] : memref<?x?xf64>, vector<4xf64>
            %115 = arith.mulf %114, %108 fastmath<reassoc,contract> : vector<4xf64>
            %116 = arith.addf %105, %115 fastmath<reassoc,contract> : vector<4xf64>
            %117 = vector.load %x[%i_9, %j_1] : memref<?x?xf64>, vector<4xf64>
            %118 = arith.mulf %117, %108 fastmath<reassoc,contract> : vector<4xf64>
            %119 = arith.addf %106, %118 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %110, %113, %116, %119 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %120 = arith.addf %93, %99 : vector<4xf64>
          %121 = arith.addf %94, %100 : vector<4xf64>
          %122 = arith.addf %95, %101 : vector<4xf64>
          %123 = arith.addf %96, %102 : vector<4xf64>
          scf.yield %120, %121, %122, %123 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %124 = arith.cmpi slt, %74, %12 : index
        %125, %126, %127, %128 = scf.if %124 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %129 = vector.maskedload %x[%i_6, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %130 = vector.maskedload %w[%74], %76, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %131 = arith.mulf %129, %130 fastmath<reassoc,contract> : vector<4xf64>
          %132 = arith.addf %89, %131 fastmath<reassoc,contract> : vector<4xf64>
          %133 = vector.maskedload %x[%i_7, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %134 = arith.mulf %133, %130 fastmath<reassoc,contract> : vector<4xf64>
          %135 = arith.addf %90, %134 fastmath<reassoc,contract> : vector<4xf64>
          %136 = vector.maskedload %x[%i_8, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %137 = arith.mulf %136, %130 fastmath<reassoc,contract> : vector<4xf64>
          %138 = arith.addf %91, %137 fastmath<reassoc,contract> : vector<4xf64>
          %139 = vector.maskedload %x[%i_9, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %140 = arith.mulf %139, %130 fastmath<reassoc,contract> : vector<4xf64>
          %141 = arith.addf %92, %140 fastmath<reassoc,contract> : vector<4xf64>
          %142 = arith.select %76, %132, %89 : vector<4xi1>, vector<4xf64>
          %143 = arith.select %76, %135, %90 : vector<4xi1>, vector<4xf64>
          %144 = arith.select %76, %138, %91 : vector<4xi1>, vector<4xf64>
          %145 = arith.select %76, %141, %92 : vector<4xi1>, vector<4xf64>
          scf.yield %142, %143, %144, %145 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        } else {
          scf.yield %89, %90, %91, %92 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %146 = vector.reduction <add>, %125 fastmath<reassoc> : vector<4xf64> into f64
        %147 = arith.addf %0, %146 : f64
        %148 = vector.reduction <add>, %126 fastmath<reassoc> : vector<4xf64> into f64
        %149 = arith.addf %0, %148 : f64
        %150 = vector.reduction <add>, %127 fastmath<reassoc> : vector<4xf64> into f64
        %151 = arith.addf %0, %150 : f64
        %152 = vector.reduction <add>, %128 fastmath<reassoc> : vector<4xf64> into f64
        %153 = arith.addf %0, %152 : f64
        %154 = arith.subi %i_6, %i_5 overflow<nsw> : index
        memref.store %147, %16[%154] : memref<16xf64>
        %155 = arith.subi %i_7, %i_5 overflow<nsw> : index
        memref.store %149, %16[%155] : memref<16xf64>
        %156 = arith.subi %i_8, %i_5 overflow<nsw> : index
        memref.store %151, %16[%156] : memref<16xf64>
        %157 = arith.subi %i_9, %i_5 overflow<nsw> : index
        memref.store %153, %16[%157] : memref<16xf64>
      }
      %158 = arith.maxsi %i_5, %86 : index
      %159 = arith.minsi %13, %87 : index
      scf.for %i_10 = %158 to %159 step %c1 {
        %160 = scf.for %j_2 = %c0 to %78 step %c512 iter_args(%161 = %4) -> (vector<4xf64>) {
          %162 = arith.addi %j_2, %c512 overflow<nsw> : index
          %163 = arith.minsi %162, %78 : index
          %164, %165, %166, %167 = scf.for %j_3 = %j_2 to %163 step %c16 iter_args(%168 = %4, %169 = %4, %170 = %4, %171 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %172 = vector.load %x[%i_10, %j_3] : memref<?x?xf64>, vector<4xf64>
            %173 = vector.load %w[%j_3] : memref<?xf64>, vector<4xf64>
            %174 = arith.mulf %172, %173 fastmath<reassoc,contract> : vector<4xf64>
            %175 = arith.addf %168, %174 fastmath<reassoc,contract> : vector<4xf64>
            %176 = arith.addi %j_3, %c4 overflow<nsw> : index
            %177 = vector.load %x[%i_10, %176] : memref<?x?xf64>, vector<4xf64>
            %178 = vector.load %w[%176] : memref<?xf64>, vector<4xf64>
            %179 = arith.mulf %177, %178 fastmath<reassoc,contract> : vector<4xf64>
            %180 = arith.addf %169, %179 fastmath<reassoc,contract> : vector<4xf64>
            %181 = arith.addi %j_3, %c8 overflow<nsw> : index
            %182 = vector.load %x[%i_10, %181] : memref<?x?xf64>, vector<4xf64>
            %183 = vector.load %w[%181] : memref<?xf64>, vector<4xf64>
            %184 = arith.mulf %182, %183 fastmath<reassoc,contract> : vector<4xf64>
            %185 = arith.addf %170, %184 fastmath<reassoc,contract> : vector<4xf64>
            %186 = arith.addi %j_3, %c12 overflow<nsw> : index
            %187 = vector.load %x[%i_10, %186] : memref<?x?xf64>, vector<4xf64>
            %188 = vector.load %w[%186] : memref<?xf64>, vector<4xf64>
            %189 = arith.mulf %187, %188 fastmath<reassoc,contract> : vector<4xf64>
            %190 = arith.addf %171, %189 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %175, %180, %185, %190 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %191 = arith.addf %164, %165 : vector<4xf64>
          %192 = arith.addf %166, %167 : vector<4xf64>
          %193 = arith.addf %191, %192 : vector<4xf64>
          %194 = arith.addf %161, %193 : vector<4xf64>
          scf.yield %194 : vector<4xf64>
        }
        %195 = scf.for %j_4 = %78 to %12 step %c4 iter_args(%196 = %160) -> (vector<4xf64>) {
          %197 = arith.subi %12, %j_4 overflow<nsw> : index
          %198 = vector.create_mask %197 : vector<4xi1>
          %199 = vector.maskedload %x[%i_10, %j_4], %198, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %200 = vector.maskedload %w[%j_4], %198, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %201 = arith.mulf %199, %200 fastmath<reassoc,contract> : vector<4xf64>
          %202 = arith.addf %196, %201 fastmath<reassoc,contract> : vector<4xf64>
          %203 = arith.select %198, %202, %196 : vector<4xi1>, vector<4xf64>
          scf.yield %203 : vector<4xf64>
        }
        %204 = vector.reduction <add>, %195 fastmath<reassoc> : vector<4xf64> into f64
        %205 = arith.addf %0, %204 : f64
        %206 = arith.subi %i_10, %i_5 overflow<nsw> : index
        memref.store %205, %16[%206] : memref<16xf64>
      }
      %207 = vector.broadcast %72 : f64 to vector<4xf64>
      %208 = vector.broadcast %18 : f64 to vector<4xf64>
      %209, %210 = scf.for %i_11 = %i_5 to %159 step %c4 iter_args(%211 = %4, %212 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %213 = arith.subi %13, %i_11 overflow<nsw> : index
        %214 = arith.subi %87, %i_11 overflow<nsw> : index
        %215 = arith.minsi %213, %214 : index
        %216 = vector.create_mask %215 : vector<4xi1>
        %217 = arith.subi %i_11, %i_5 overflow<nsw> : index
        %218 = vector.maskedload %16[%217], %216, %3 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %219 = vector.maskedload %y[%i_11], %216, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %220 = arith.addf %218, %207 : vector<4xf64>
        %221 = arith.negf %220 : vector<4xf64>
        %222 = math.absf %220 : vector<4xf64>
        %223 = arith.negf %222 : vector<4xf64>
        %224 = func.call @exp_v4f64(%223) : (vector<4xf64>) -> vector<4xf64>
        %225 = arith.maximumf %221, %3 : vector<4xf64>
        %226 = func.call @log1p_v4f64(%224) : (vector<4xf64>) -> vector<4xf64>
        %227 = arith.addf %225, %226 : vector<4xf64>
        %228 = arith.mulf %219, %227 : vector<4xf64>
        %229 = arith.subf %5, %219 : vector<4xf64>
        %230 = arith.maximumf %220, %3 : vector<4xf64>
        %231 = arith.addf %230, %226 : vector<4xf64>
        %232 = arith.mulf %229, %231 : vector<4xf64>
        %233 = arith.addf %228, %232 : vector<4xf64>
        %234 = arith.addf %211, %233 fastmath<reassoc,contract> : vector<4xf64>
        %235 = arith.mulf %208, %229 : vector<4xf64>
        %236 = func.call @exp_v4f64(%221) : (vector<4xf64>) -> vector<4xf64>
        %237 = arith.addf %5, %236 : vector<4xf64>
        %238 = arith.divf %5, %237 : vector<4xf64>
        %239 = arith.mulf %235, %238 : vector<4xf64>
        %240 = arith.mulf %208, %219 : vector<4xf64>
        %241 = func.call @exp_v4f64(%220) : (vector<4xf64>) -> vector<4xf64>
        %242 = arith.addf %5, %241 : vector<4xf64>
        %243 = arith.divf %5, %242 : vector<4xf64>
        %244 = arith.mulf %240, %243 : vector<4xf64>
        %245 = arith.subf %239, %244 : vector<4xf64>
        %246 = arith.addf %212, %245 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %16[%217], %216, %245 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %247 = arith.select %216, %234, %211 : vector<4xi1>, vector<4xf64>
        %248 = arith.select %216, %246, %212 : vector<4xi1>, vector<4xf64>
        scf.yield %247, %248 : vector<4xf64>, vector<4xf64>
      }
      %249 = vector.reduction <add>, %209 fastmath<reassoc> : vector<4xf64> into f64
      %250 = arith.addf %81, %249 : f64
      %251 = vector.reduction <add>, %210 fastmath<reassoc> : vector<4xf64> into f64
      %252 = arith.addf %82, %251 : f64
      scf.for %i_12 = %i_5 to %88 step %c4 {
        %253 = arith.subi %i_12, %i_5 overflow<nsw> : index
        %254 = memref.load %16[%253] : memref<16xf64>
        %i_13 = arith.addi %i_12, %c1 overflow<nsw> : index
        %255 = arith.subi %i_13, %i_5 overflow<nsw> : index
        %256 = memref.load %16[%255] : memref<16xf64>
        %i_14 = arith.addi %i_12, %c2 overflow<nsw> : index
        %257 = arith.subi %i_14, %i_5 overflow<nsw> : index
        %258 = memref.load %16[%257] : memref<16xf64>
        %i_15 = arith.addi %i_12, %c3 overflow<nsw> : index
        %259 = arith.subi %i_15, %i_5 overflow<nsw> : index
        %260 = memref.load %16[%259] : memref<16xf64>
        %261 = vector.broadcast %254 : f64 to vector<4xf64>
        %262 = vector.broadcast %256 : f64 to vector<4xf64>
        %263 = vector.broadcast %258 : f64 to vector<4xf64>
        %264 = vector.broadcast %260 : f64 to vector<4xf64>
        scf.for %j_5 = %c0 to %74 step %c4 {
          %265 = vector.load %x[%i_12, %j_5] : memref<?x?xf64>, vector<4xf64>
          %266 = vector.load %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
          %267 = arith.mulf %261, %265 fastmath<reassoc,contract> : vector<4xf64>
          %268 = arith.addf %266, %267 fastmath<reassoc,contract> : vector<4xf64>
          %269 = vector.load %x[%i_13, %j_5] : memref<?x?xf64>, vector<4xf64>
          %270 = arith.mulf %262, %269 fastmath<reassoc,contract> : vector<4xf64>
          %271 = arith.addf %268, %270 fastmath<reassoc,contract> : vector<4xf64>
          %272 = vector.load %x[%i_14, %j_5] : memref<?x?xf64>, vector<4xf64>
          %273 = arith.mulf %263, %272 fastmath<reassoc,contract> : vector<4xf64>
          %274 = arith.addf %271, %273 fastmath<reassoc,contract> : vector<4xf64>
          %275 = vector.load %x[%i_15, %j_5] : memref<?x?xf64>, vector<4xf64>
          %276 = arith.mulf %264, %275 fastmath<reassoc,contract> : vector<4xf64>
          %277 = arith.addf %274, %276 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %277, %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
        }
        %278 = arith.cmpi slt, %74, %12 : index
        scf.if %278 {
          %279 = vector.maskedload %x[%i_12, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %280 = vector.maskedload %out1_1[%74], %76, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %281 = arith.mulf %261, %279 fastmath<reassoc,contract> : vector<4xf64>
          %282 = arith.addf %280, %281 fastmath<reassoc,contract> : vector<4xf64>
          %283 = vector.maskedload %x[%i_13, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %284 = arith.mulf %262, %283 fastmath<reassoc,contract> : vector<4xf64>
          %285 = arith.addf %282, %284 fastmath<reassoc,contract> : vector<4xf64>
          %286 = vector.maskedload %x[%i_14, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %287 = arith.mulf %263, %286 fastmath<reassoc,contract> : vector<4xf64>
          %288 = arith.addf %285, %287 fastmath<reassoc,contract> : vector<4xf64>
          %289 = vector.maskedload %x[%i_15, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %290 = arith.mulf %264, %289 fastmath<reassoc,contract> : vector<4xf64>
          %291 = arith.addf %288, %290 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%74], %76, %291 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.for %i_16 = %158 to %159 step %c1 {
        %292 = arith.subi %i_16, %i_5 overflow<nsw> : index
        %293 = memref.load %16[%292] : memref<16xf64>
        %294 = vector.broadcast %293 : f64 to vector<4xf64>
        scf.for %j_6 = %c0 to %74 step %c4 {
          %295 = vector.load %x[%i_16, %j_6] : memref<?x?xf64>, vector<4xf64>
          %296 = vector.load %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
          %297 = arith.mulf %294, %295 fastmath<reassoc,contract> : vector<4xf64>
          %298 = arith.addf %296, %297 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %298, %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
        }
        %299 = arith.cmpi slt, %74, %12 : index
        scf.if %299 {
          %300 = vector.maskedload %x[%i_16, %74], %76, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %301 = vector.maskedload %out1_1[%74], %76, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %302 = arith.mulf %294, %300 fastmath<reassoc,contract> : vector<4xf64>
          %303 = arith.addf %301, %302 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%74], %76, %303 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %250, %252 : f64, f64
    }
    %304 = arith.divf %79, %17 : f64
    %305 = arith.shrsi %12, %c15 : index
    %306 = arith.muli %305, %c32768 overflow<nsw> : index
    %307 = arith.maxsi %306, %c0 : index
    %308 = arith.constant -0.000000e+00 : f64
    %309 = arith.constant 0 : index
    %310 = arith.constant 1 : index
    %311 = arith.constant -0.000000e+00 : f64
    %312 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %311, %312[%309] : memref<64xf64>
    %313 = arith.subi %307, %c0 : index
    %314 = arith.ceildivsi %313, %c32768 : index
    %315 = arith.maxsi %314, %309 : index
    %316 = arith.constant 64 : index
    %317 = arith.ceildivsi %315, %316 : index
    %318 = arith.maxsi %317, %310 : index
    %319 = arith.ceildivsi %315, %318 : index
    %320 = arith.muli %318, %c32768 : index
    %321 = arith.constant 0 : index
    %322 = arith.maxsi %319, %321 : index
    %323 = arith.minsi %320, %307 : index
    %324 = arith.constant 0 : index
    %325 = arith.maxsi %323, %324 : index
    %326 = arith.constant 32767 : index
    %327 = arith.addi %325, %326 : index
    %328 = arith.constant 32768 : index
    %329 = arith.divui %327, %328 : index
    %330 = arith.constant 115974 : index
    %331 = arith.muli %329, %330 : index
    %332 = arith.constant 7 : index
    %333 = arith.addi %332, %331 : index
    %334 = arith.muli %322, %333 : index
    %335 = arith.constant 32768 : index
    %336 = arith.cmpi sge, %334, %335 : index
    "omp.parallel"(%336) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%309, %319, %310) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%337: index):
          %338 = arith.muli %337, %320 : index
          %339 = arith.addi %c0, %338 : index
          %340 = arith.addi %339, %320 : index
          %341 = arith.minsi %340, %307 : index
          %342 = scf.for %i_strip_1 = %339 to %341 step %c32768 iter_args(%343 = %311) -> (f64) {
            %344, %345 = scf.for %i_17 = %c0 to %c32768 step %c256 iter_args(%346 = %4, %347 = %3) -> (vector<4xf64>, vector<4xf64>) {
              %348 = arith.addi %i_17, %c256 overflow<nsw> : index
              %349 = arith.minsi %348, %c32768 : index
              %350, %351 = scf.for %i_18 = %i_17 to %349 step %c8 iter_args(%352 = %4, %353 = %4) -> (vector<4xf64>, vector<4xf64>) {
                %i_19 = arith.addi %i_strip_1, %i_18 overflow<nsw> : index
                %354 = vector.load %w[%i_19] : memref<?xf64>, vector<4xf64>
                %355 = arith.mulf %354, %354 fastmath<contract> : vector<4xf64>
                %356 = arith.addf %352, %355 fastmath<reassoc,contract> : vector<4xf64>
                %357 = vector.load %out1_1[%i_19] : memref<?xf64>, vector<4xf64>
                %358 = arith.mulf %354, %6 : vector<4xf64>
                %359 = arith.mulf %7, %358 : vector<4xf64>
                %360 = arith.addf %359, %357 : vector<4xf64>
                %361 = arith.mulf %8, %360 : vector<4xf64>
                %362 = arith.subf %354, %361 : vector<4xf64>
                vector.store %362, %out1_1[%i_19] : memref<?xf64>, vector<4xf64>
                %363 = arith.addi %i_19, %c4 overflow<nsw> : index
                %364 = vector.load %w[%363] : memref<?xf64>, vector<4xf64>
                %365 = arith.mulf %364, %364 fastmath<contract> : vector<4xf64>
                %366 = arith.addf %353, %365 fastmath<reassoc,contract> : vector<4xf64>
                %367 = vector.load %out1_1[%363] : memref<?xf64>, vector<4xf64>
                %368 = arith.mulf %364, %6 : vector<4xf64>
                %369 = arith.mulf %7, %368 : vector<4xf64>
                %370 = arith.addf %369, %367 : vector<4xf64>
                %371 = arith.mulf %8, %370 : vector<4xf64>
                %372 = arith.subf %364, %371 : vector<4xf64>
                vector.store %372, %out1_1[%363] : memref<?xf64>, vector<4xf64>
                scf.yield %356, %366 : vector<4xf64>, vector<4xf64>
              }
              %373 = arith.addf %350, %351 : vector<4xf64>
              %374 = arith.subf %373, %347 : vector<4xf64>
              %375 = arith.addf %346, %374 : vector<4xf64>
              %376 = arith.subf %375, %346 : vector<4xf64>
              %377 = arith.subf %376, %374 : vector<4xf64>
              %378 = arith.cmpf uno, %377, %377 : vector<4xf64>
              %379 = arith.select %378, %3, %377 : vector<4xi1>, vector<4xf64>
              scf.yield %375, %379 : vector<4xf64>, vector<4xf64>
            }
            %380 = arith.subf %4, %345 : vector<4xf64>
            %381 = arith.addf %344, %380 : vector<4xf64>
            %382 = vector.reduction <add>, %381 fastmath<reassoc> : vector<4xf64> into f64
            %383 = arith.addf %308, %382 : f64
            %384 = arith.addf %343, %383 : f64
            scf.yield %384 : f64
          }
          memref.store %342, %312[%337] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %385 = arith.constant 1 : index
    %386 = arith.subi %319, %385 : index
    %387 = arith.constant 0 : index
    %388 = arith.constant 2 : index
    scf.for %389 = %387 to %386 step %388 {
      %390 = arith.addi %389, %385 : index
      %391 = memref.load %312[%389] : memref<64xf64>
      %392 = memref.load %312[%390] : memref<64xf64>
      %393 = arith.addf %391, %392 : f64
      memref.store %393, %312[%389] : memref<64xf64>
    }
    %394 = arith.constant 2 : index
    %395 = arith.subi %319, %394 : index
    %396 = arith.constant 0 : index
    %397 = arith.constant 4 : index
    scf.for %398 = %396 to %395 step %397 {
      %399 = arith.addi %398, %394 : index
      %400 = memref.load %312[%398] : memref<64xf64>
      %401 = memref.load %312[%399] : memref<64xf64>
      %402 = arith.addf %400, %401 : f64
      memref.store %402, %312[%398] : memref<64xf64>
    }
    %403 = arith.constant 4 : index
    %404 = arith.subi %319, %403 : index
    %405 = arith.constant 0 : index
    %406 = arith.constant 8 : index
    scf.for %407 = %405 to %404 step %406 {
      %408 = arith.addi %407, %403 : index
      %409 = memref.load %312[%407] : memref<64xf64>
      %410 = memref.load %312[%408] : memref<64xf64>
      %411 = arith.addf %409, %410 : f64
      memref.store %411, %312[%407] : memref<64xf64>
    }
    %412 = arith.constant 8 : index
    %413 = arith.subi %319, %412 : index
    %414 = arith.constant 0 : index
    %415 = arith.constant 16 : index
    scf.for %416 = %414 to %413 step %415 {
      %417 = arith.addi %416, %412 : index
      %418 = memref.load %312[%416] : memref<64xf64>
      %419 = memref.load %312[%417] : memref<64xf64>
      %420 = arith.addf %418, %419 : f64
      memref.store %420, %312[%416] : memref<64xf64>
    }
    %421 = arith.constant 16 : index
    %422 = arith.subi %319, %421 : index
    %423 = arith.constant 0 : index
    %424 = arith.constant 32 : index
    scf.for %425 = %423 to %422 step %424 {
      %426 = arith.addi %425, %421 : index
      %427 = memref.load %312[%425] : memref<64xf64>
      %428 = memref.load %312[%426] : memref<64xf64>
      %429 = arith.addf %427, %428 : f64
      memref.store %429, %312[%425] : memref<64xf64>
    }
    %430 = arith.constant 32 : index
    %431 = arith.subi %319, %430 : index
    %432 = arith.constant 0 : index
    %433 = arith.constant 64 : index
    scf.for %434 = %432 to %431 step %433 {
      %435 = arith.addi %434, %430 : index
      %436 = memref.load %312[%434] : memref<64xf64>
      %437 = memref.load %312[%435] : memref<64xf64>
      %438 = arith.addf %436, %437 : f64
      memref.store %438, %312[%434] : memref<64xf64>
    }
    %439 = memref.load %312[%309] : memref<64xf64>
    %440 = arith.addf %308, %439 : f64
    %441 = arith.addf %0, %440 : f64
    %442 = arith.subi %12, %307 overflow<nsw> : index
    %443 = arith.shrsi %442, %c3 : index
    %444 = arith.muli %443, %c8 overflow<nsw> : index
    %445 = arith.addi %444, %307 overflow<nsw> : index
    %446 = arith.maxsi %445, %307 : index
    %447, %448 = scf.for %i_20 = %307 to %446 step %c256 iter_args(%449 = %4, %450 = %3) -> (vector<4xf64>, vector<4xf64>) {
      %451 = arith.addi %i_20, %c256 overflow<nsw> : index
      %452 = arith.minsi %451, %446 : index
      %453, %454 = scf.for %i_21 = %i_20 to %452 step %c8 iter_args(%455 = %4, %456 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %457 = vector.load %w[%i_21] : memref<?xf64>, vector<4xf64>
        %458 = arith.mulf %457, %457 fastmath<contract> : vector<4xf64>
        %459 = arith.addf %455, %458 fastmath<reassoc,contract> : vector<4xf64>
        %460 = vector.load %out1_1[%i_21] : memref<?xf64>, vector<4xf64>
        %461 = arith.mulf %457, %6 : vector<4xf64>
        %462 = arith.mulf %7, %461 : vector<4xf64>
        %463 = arith.addf %462, %460 : vector<4xf64>
        %464 = arith.mulf %8, %463 : vector<4xf64>
        %465 = arith.subf %457, %464 : vector<4xf64>
        vector.store %465, %out1_1[%i_21] : memref<?xf64>, vector<4xf64>
        %466 = arith.addi %i_21, %c4 overflow<nsw> : index
        %467 = vector.load %w[%466] : memref<?xf64>, vector<4xf64>
        %468 = arith.mulf %467, %467 fastmath<contract> : vector<4xf64>
        %469 = arith.addf %456, %468 fastmath<reassoc,contract> : vector<4xf64>
        %470 = vector.load %out1_1[%466] : memref<?xf64>, vector<4xf64>
        %471 = arith.mulf %467, %6 : vector<4xf64>
        %472 = arith.mulf %7, %471 : vector<4xf64>
        %473 = arith.addf %472, %470 : vector<4xf64>
        %474 = arith.mulf %8, %473 : vector<4xf64>
        %475 = arith.subf %467, %474 : vector<4xf64>
        vector.store %475, %out1_1[%466] : memref<?xf64>, vector<4xf64>
        scf.yield %459, %469 : vector<4xf64>, vector<4xf64>
      }
      %476 = arith.addf %453, %454 : vector<4xf64>
      %477 = arith.subf %476, %450 : vector<4xf64>
      %478 = arith.addf %449, %477 : vector<4xf64>
      %479 = arith.subf %478, %449 : vector<4xf64>
      %480 = arith.subf %479, %477 : vector<4xf64>
      %481 = arith.cmpf uno, %480, %480 : vector<4xf64>
      %482 = arith.select %481, %3, %480 : vector<4xi1>, vector<4xf64>
      scf.yield %478, %482 : vector<4xf64>, vector<4xf64>
    }
    %483 = arith.subf %4, %448 : vector<4xf64>
    %484 = scf.for %i_22 = %446 to %12 step %c4 iter_args(%485 = %483) -> (vector<4xf64>) {
      %486 = arith.subi %12, %i_22 overflow<nsw> : index
      %487 = vector.create_mask %486 : vector<4xi1>
      %488 = vector.maskedload %w[%i_22], %487, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %489 = arith.mulf %488, %488 fastmath<contract> : vector<4xf64>
      %490 = arith.addf %485, %489 fastmath<reassoc,contract> : vector<4xf64>
      %491 = vector.maskedload %out1_1[%i_22], %487, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %492 = arith.mulf %488, %6 : vector<4xf64>
      %493 = arith.mulf %7, %492 : vector<4xf64>
      %494 = arith.addf %493, %491 : vector<4xf64>
      %495 = arith.mulf %8, %494 : vector<4xf64>
      %496 = arith.subf %488, %495 : vector<4xf64>
      vector.maskedstore %out1_1[%i_22], %487, %496 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %497 = arith.select %487, %490, %485 : vector<4xi1>, vector<4xf64>
      scf.yield %497 : vector<4xf64>
    }
    %498 = arith.addf %447, %484 : vector<4xf64>
    %499 = vector.reduction <add>, %498 fastmath<reassoc> : vector<4xf64> into f64
    %500 = arith.addf %441, %499 : f64
    %501 = arith.mulf %1, %500 : f64
    %502 = arith.addf %304, %501 : f64
    memref.store %502, %out0[] : memref<f64>
    %503 = memref.load %b[] : memref<f64>
    %504 = arith.mulf %2, %80 : f64
    %505 = arith.subf %503, %504 : f64
    memref.store %505, %out2[] : memref<f64>
    func.return
  }
  func.func @program_shapes(%w: memref<?xf64> {llvm.noalias}, %b: memref<f64> {llvm.noalias}, %x: memref<?x?xf64> {llvm.noalias}, %y: memref<?xf64> {llvm.noalias}) -> index {
    %0 = arith.constant 0 : index
    %1 = memref.dim %w, %0 : memref<?xf64>
    %2 = memref.dim %x, %0 : memref<?x?xf64>
    %3 = arith.constant 1 : index
    %4 = memref.dim %x, %3 : memref<?x?xf64>
    %5 = memref.dim %y, %0 : memref<?xf64>
    %6 = arith.cmpi eq, %4, %1 : index
    %7 = arith.cmpi eq, %2, %5 : index
    cf.assert %6, "ValueError: matmul: shapes (x.shape[0],x.shape[1]) and (w.shape[0],) not aligned: x.shape[1] (dim 1) != w.shape[0] (dim 0)"
    cf.assert %7, "ValueError: operands could not be broadcast together with shapes (y.shape[0],) (x.shape[0],)"
    func.return %1 : index
  }
  func.func private @exp_v4f64(%0: vector<4xf64>) -> vector<4xf64> {
    %1 = arith.constant dense<7.100000e+02> : vector<4xf64>
    %2 = arith.cmpf ogt, %0, %1 : vector<4xf64>
    %3 = arith.select %2, %1, %0 : vector<4xi1>, vector<4xf64>
    %4 = arith.constant dense<-7.460000e+02> : vector<4xf64>
    %5 = arith.cmpf olt, %3, %4 : vector<4xf64>
    %6 = arith.select %5, %4, %3 : vector<4xi1>, vector<4xf64>
    %7 = arith.constant dense<0x4338000000000000> : vector<4xf64>
    %8 = arith.constant dense<1.4426950408889634> : vector<4xf64>
    %9 = math.fma %6, %8, %7 : vector<4xf64>
    %10 = arith.subf %9, %7 : vector<4xf64>
    %11 = arith.constant dense<-0.69314718036912382> : vector<4xf64>
    %12 = math.fma %10, %11, %6 : vector<4xf64>
    %13 = arith.constant dense<-1.9082149292705877e-10> : vector<4xf64>
    %14 = math.fma %10, %13, %12 : vector<4xf64>
    %15 = arith.mulf %14, %14 : vector<4xf64>
    %16 = arith.constant dense<2.0914755325893202e-09> : vector<4xf64>
    %17 = arith.constant dense<2.7557273478718582e-07> : vector<4xf64>
    %18 = math.fma %16, %15, %17 : vector<4xf64>
    %19 = arith.constant dense<2.4801587325677461e-05> : vector<4xf64>
    %20 = math.fma %18, %15, %19 : vector<4xf64>
    %21 = arith.constant dense<0.0013888888888883711> : vector<4xf64>
    %22 = math.fma %20, %15, %21 : vector<4xf64>
    %23 = arith.constant dense<0.041666666666666671> : vector<4xf64>
    %24 = math.fma %22, %15, %23 : vector<4xf64>
    %25 = arith.constant dense<5.000000e-01> : vector<4xf64>
    %26 = math.fma %24, %15, %25 : vector<4xf64>
    %27 = arith.constant dense<2.5105312729622103e-08> : vector<4xf64>
    %28 = arith.constant dense<2.7557255170000888e-06> : vector<4xf64>
    %29 = math.fma %27, %15, %28 : vector<4xf64>
    %30 = arith.constant dense<0.00019841269875002279> : vector<4xf64>
    %31 = math.fma %29, %15, %30 : vector<4xf64>
    %32 = arith.constant dense<0.0083333333333260838> : vector<4xf64>
    %33 = math.fma %31, %15, %32 : vector<4xf64>
    %34 = arith.constant dense<0.16666666666666671> : vector<4xf64>
    %35 = math.fma %33, %15, %34 : vector<4xf64>
    %36 = math.fma %14, %35, %26 : vector<4xf64>
    %37 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %38 = math.fma %14, %36, %37 : vector<4xf64>
    %39 = math.fma %14, %38, %37 : vector<4xf64>
    %40 = arith.bitcast %9 : vector<4xf64> to vector<4xi64>
    %41 = arith.bitcast %7 : vector<4xf64> to vector<4xi64>
    %42 = arith.subi %40, %41 : vector<4xi64>
    %43 = arith.constant dense<1> : vector<4xi64>
    %44 = arith.shrsi %42, %43 : vector<4xi64>
    %45 = arith.constant dense<1023> : vector<4xi64>
    %46 = arith.addi %44, %45 : vector<4xi64>
    %47 = arith.constant dense<52> : vector<4xi64>
    %48 = arith.shli %46, %47 : vector<4xi64>
    %49 = arith.bitcast %48 : vector<4xi64> to vector<4xf64>
    %50 = arith.mulf %39, %49 : vector<4xf64>
    %51 = arith.subi %42, %44 : vector<4xi64>
    %52 = arith.addi %51, %45 : vector<4xi64>
    %53 = arith.shli %52, %47 : vector<4xi64>
    %54 = arith.bitcast %53 : vector<4xi64> to vector<4xf64>
    %55 = arith.mulf %50, %54 : vector<4xf64>
    func.return %55 : vector<4xf64>
  }
  func.func private @log1p_v4f64(%0: vector<4xf64>) -> vector<4xf64> {
    %1 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %2 = arith.addf %0, %1 : vector<4xf64>
    %3 = arith.constant dense<2.2250738585072014e-308> : vector<4xf64>
    %4 = arith.cmpf olt, %2, %3 : vector<4xf64>
    %5 = arith.constant dense<0x4340000000000000> : vector<4xf64>
    %6 = arith.mulf %2, %5 : vector<4xf64>
    %7 = arith.select %4, %6, %2 : vector<4xi1>, vector<4xf64>
    %8 = arith.constant dense<4604544271217802189> : vector<4xi64>
    %9 = arith.bitcast %7 : vector<4xf64> to vector<4xi64>
    %10 = arith.subi %9, %8 : vector<4xi64>
    %11 = arith.constant dense<52> : vector<4xi64>
    %12 = arith.shrsi %10, %11 : vector<4xi64>
    %13 = arith.constant dense<4503599627370495> : vector<4xi64>
    %14 = arith.andi %10, %13 : vector<4xi64>
    %15 = arith.addi %14, %8 : vector<4xi64>
    %16 = arith.constant dense<53> : vector<4xi64>
    %17 = arith.subi %12, %16 : vector<4xi64>
    %18 = arith.select %4, %17, %12 : vector<4xi1>, vector<4xi64>
    %19 = arith.bitcast %15 : vector<4xi64> to vector<4xf64>
    %20 = arith.sitofp %18 : vector<4xi64> to vector<4xf64>
    %21 = arith.subf %19, %1 : vector<4xf64>
    %22 = arith.cmpf oge, %0, %1 : vector<4xf64>
    %23 = arith.subf %2, %0 : vector<4xf64>
    %24 = arith.subf %1, %23 : vector<4xf64>
    %25 = arith.subf %2, %1 : vector<4xf64>
    %26 = arith.subf %0, %25 : vector<4xf64>
    %27 = arith.select %22, %24, %26 : vector<4xi1>, vector<4xf64>
    %28 = arith.divf %27, %2 : vector<4xf64>
    %29 = arith.constant dense<0x7ff0000000000000> : vector<4xf64>
    %30 = arith.cmpf olt, %2, %29 : vector<4xf64>
    %31 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %32 = arith.select %30, %28, %31 : vector<4xi1>, vector<4xf64>
    %33 = arith.constant dense<0.69314718036912382> : vector<4xf64>
    %34 = arith.mulf %21, %21 : vector<4xf64>
    %35 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %36 = arith.addf %21, %35 : vector<4xf64>
    %37 = arith.divf %21, %36 : vector<4xf64>
    %38 = arith.mulf %37, %37 : vector<4xf64>
    %39 = arith.constant dense<0.13086626147840102> : vector<4xf64>
    %40 = arith.constant dense<0.13268773138656886> : vector<4xf64>
    %41 = math.fma %39, %38, %40 : vector<4xf64>
    %42 = arith.constant dense<0.15386239702814658> : vector<4xf64>
    %43 = math.fma %41, %38, %42 : vector<4xf64>
    %44 = arith.constant dense<0.18181795640132906> : vector<4xf64>
    %45 = math.fma %43, %38, %44 : vector<4xf64>
    %46 = arith.constant dense<0.22222222391713917> : vector<4xf64>
    %47 = math.fma %45, %38, %46 : vector<4xf64>
    %48 = arith.constant dense<0.28571428570803614> : vector<4xf64>
    %49 = math.fma %47, %38, %48 : vector<4xf64>
    %50 = arith.constant dense<0.40000000000000879> : vector<4xf64>
    %51 = math.fma %49, %38, %50 : vector<4xf64>
    %52 = arith.constant dense<0.66666666666666663> : vector<4xf64>
    %53 = math.fma %51, %38, %52 : vector<4xf64>
    %54 = arith.mulf %38, %53 : vector<4xf64>
    %55 = arith.constant dense<5.000000e-01> : vector<4xf64>
    %56 = arith.mulf %34, %55 : vector<4xf64>
    %57 = arith.addf %56, %54 : vector<4xf64>
    %58 = arith.mulf %37, %57 : vector<4xf64>
    %59 = arith.subf %56, %58 : vector<4xf64>
    %60 = arith.constant dense<1.9082149292705877e-10> : vector<4xf64>
    %61 = arith.mulf %20, %60 : vector<4xf64>
    %62 = arith.addf %32, %61 : vector<4xf64>
    %63 = arith.subf %59, %62 : vector<4xf64>
    %64 = arith.subf %21, %63 : vector<4xf64>
    %65 = math.fma %20, %33, %64 : vector<4xf64>
    %66 = arith.cmpf olt, %2, %29 : vector<4xf64>
    %67 = arith.select %66, %65, %2 : vector<4xi1>, vector<4xf64>
    %68 = arith.cmpf oeq, %2, %31 : vector<4xf64>
    %69 = arith.constant dense<0xfff0000000000000> : vector<4xf64>
    %70 = arith.select %68, %69, %67 : vector<4xi1>, vector<4xf64>
    %71 = arith.cmpf olt, %2, %31 : vector<4xf64>
    %72 = arith.constant dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>
    %73 = arith.select %71, %72, %70 : vector<4xi1>, vector<4xf64>
    %74 = arith.cmpf oeq, %0, %31 : vector<4xf64>
    %75 = arith.select %74, %0, %73 : vector<4xi1>, vector<4xf64>
    func.return %75 : vector<4xf64>
  }
}
// ----- llvm
builtin.module attributes {stepwell.asserts = ["tests/corpus/logistic_regression.py:9: ValueError: matmul: shapes (x.shape[0],x.shape[1]) and (w.shape[0],) not aligned: x.shape[1] (dim 1) != w.shape[0] (dim 0)", "tests/corpus/logistic_regression.py:10: ValueError: operands could not be broadcast together with shapes (y.shape[0],) (x.shape[0],)"]} {
  llvm.func @stepwell_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64) -> i32
  llvm.func @program(%w: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %y: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(8192) : i64
    %1 = llvm.mlir.constant(13) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(4) : i64
    %4 = llvm.mlir.constant(2) : i64
    %5 = llvm.mlir.constant(16) : i64
    %6 = llvm.mlir.constant(1) : i64
    %7 = llvm.mlir.constant(3) : i64
    %8 = llvm.mlir.constant(128) : i64
    %9 = llvm.mlir.constant(512) : i64
    %10 = llvm.mlir.constant(8) : i64
    %11 = llvm.mlir.constant(12) : i64
    %12 = llvm.mlir.constant(32768) : i64
    %13 = llvm.mlir.constant(15) : i64
    %14 = llvm.mlir.constant(256) : i64
    %15 = llvm.mlir.constant(16777216) : i64
    %16 = llvm.mlir.constant(7) : i64
    %17 = llvm.mlir.constant(31) : i64
    %18 = llvm.alloca %5 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %19 = llvm.mlir.constant(8191) : i64
    %20 = llvm.mlir.constant(6145) : i64
    %21 = llvm.mlir.constant(32) : i64
    %22 = llvm.alloca %21 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %23 = llvm.mlir.constant(24) : i64
    %24 = llvm.mlir.constant(64) : i64
    %25 = llvm.alloca %24 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(32767) : i64
    %27 = llvm.mlir.constant(115974) : i64
    %28 = llvm.mlir.constant(56) : i64
    %29 = llvm.alloca %28 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %30 = llvm.mlir.constant(40) : i64
    %31 = llvm.mlir.constant(48) : i64
    %32 = llvm.mlir.constant(0 : i32) : i32
    %33 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %34 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %35 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %36 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %38 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %39 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %40 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %41 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %42 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %43 = llvm.sitofp %x_size0 : i64 to f64
    %44 = llvm.fdiv %42, %43 : f64
    %45 = llvm.ashr %w_size0, %1 : i64
    %46 = llvm.mul %45, %0 overflow<nsw> : i64
    %47 = llvm.intr.smax(%46, %2) : (i64, i64) -> i64
    %48 = llvm.intr.smax(%47, %2) : (i64, i64) -> i64
    %49 = llvm.add %48, %19 : i64
    %50 = llvm.udiv %49, %0 : i64
    %51 = llvm.mul %50, %20 : i64
    %52 = llvm.icmp "sge" %51, %12 : i64
    %53 = llvm.mul %w_size0, %10 : i64
    %54 = llvm.icmp "ugt" %53, %15 : i64
    %55 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %56 = llvm.and %55, %16 : i64
    %57 = llvm.icmp "eq" %56, %2 : i64
    %58 = llvm.and %54, %57 : i1
    %59 = llvm.icmp "sgt" %47, %2 : i64
    %60 = llvm.sub %47, %6 overflow<nsw> : i64
    %61 = llvm.sdiv %60, %0 : i64
    %62 = llvm.add %61, %6 overflow<nsw> : i64
    %63 = llvm.select %59, %62, %2 : i1, i64
    llvm.cond_br %52, ^bb1, ^bb2
  ^bb1:
    llvm.store %47, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %64 = llvm.getelementptr inbounds %22[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %64 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %65 = llvm.getelementptr inbounds %22[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %65 {alignment = 8 : i64} : i64, !llvm.ptr
    %66 = llvm.getelementptr inbounds %22[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %58, %66 {alignment = 8 : i64} : i1, !llvm.ptr
    %67 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %68 = llvm.call @stepwell_parallel_for(%67, %22, %63, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%68 : i32)
  ^bb2:
    %69 = llvm.call @program.parallel0(%2, %63, %47, %out1, %w_size0, %58) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb3(%69 : i32)
  ^bb3(%70: i32):
    %71 = llvm.sub %w_size0, %47 overflow<nsw> : i64
    %72 = llvm.ashr %71, %4 : i64
    %73 = llvm.mul %72, %3 overflow<nsw> : i64
    %74 = llvm.add %73, %47 overflow<nsw> : i64
    %75 = llvm.intr.smax(%74, %47) : (i64, i64) -> i64
    %76 = llvm.sub %w_size0, %75 overflow<nsw> : i64
    %77 = llvm.intr.smin(%76, %3) : (i64, i64) -> i64
    %78 = llvm.intr.smax(%77, %2) : (i64, i64) -> i64
    %79 = llvm.trunc %78 : i64 to i32
    %80 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %81 = llvm.mlir.poison : vector<4xi32>
    %82 = llvm.insertelement %79, %81[%2 : i64] : vector<4xi32>
    %83 = llvm.shufflevector %82, %81 [0, 0, 0, 0] : vector<4xi32>
    %84 = llvm.icmp "slt" %80, %83 : vector<4xi32>
    %85 = llvm.icmp "slt" %47, %75 : i64
    llvm.cond_br %85, ^bb4(%47 : i64), ^bb5
  ^bb4(%i: i64):
    %86 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %36, %86 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %87 = llvm.add %i, %3 overflow<nsw> : i64
    %88 = llvm.icmp "slt" %87, %75 : i64
    llvm.cond_br %88, ^bb4(%87 : i64), ^bb5
  ^bb5:
    %89 = llvm.icmp "slt" %75, %w_size0 : i64
    llvm.cond_br %89, ^bb6(%75 : i64), ^bb7
  ^bb6(%i_1: i64):
    %90 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %36, %90, %84 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %91 = llvm.add %i_1, %3 overflow<nsw> : i64
    %92 = llvm.icmp "slt" %91, %w_size0 : i64
    llvm.cond_br %92, ^bb6(%91 : i64), ^bb7
  ^bb7:
    %93 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %94 = llvm.ashr %w_size0, %4 : i64
    %95 = llvm.mul %94, %3 overflow<nsw> : i64
    %96 = llvm.sub %w_size0, %95 overflow<nsw> : i64
    %97 = llvm.intr.smin(%96, %3) : (i64, i64) -> i64
    %98 = llvm.intr.smax(%97, %2) : (i64, i64) -> i64
    %99 = llvm.trunc %98 : i64 to i32
    %100 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %101 = llvm.mlir.poison : vector<4xi32>
    %102 = llvm.insertelement %99, %101[%2 : i64] : vector<4xi32>
    %103 = llvm.shufflevector %102, %101 [0, 0, 0, 0] : vector<4xi32>
    %104 = llvm.icmp "slt" %100, %103 : vector<4xi32>
    %105 = llvm.ashr %w_size0, %3 : i64
    %106 = llvm.mul %105, %5 overflow<nsw> : i64
    %107 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %107, ^bb8(%2, %33, %33 : i64, f64, f64), ^bb40(%33, %33 : f64, f64)
  ^bb8(%i_2: i64, %108: f64, %109: f64):
    %110 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %111 = llvm.ashr %110, %4 : i64
    %112 = llvm.mul %111, %3 overflow<nsw> : i64
    %113 = llvm.add %112, %i_2 overflow<nsw> : i64
    %114 = llvm.add %i_2, %5 overflow<nsw> : i64
    %115 = llvm.intr.smin(%113, %114) : (i64, i64) -> i64
    %116 = llvm.icmp "slt" %i_2, %115 : i64
    llvm.cond_br %116, ^bb9(%i_2 : i64), ^bb17
  ^bb9(%i_3: i64):
    %i_4 = llvm.add %i_3, %6 overflow<nsw> : i64
    %i_5 = llvm.add %i_3, %4 overflow<nsw> : i64
    %i_6 = llvm.add %i_3, %7 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %2, %95 : i64
    llvm.cond_br %117, ^bb10(%2, %37, %37, %37, %37 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%37, %37, %37, %37 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %118: vector<4xf64>, %119: vector<4xf64>, %120: vector<4xf64>, %121: vector<4xf64>):
    %122 = llvm.add %j, %8 overflow<nsw> : i64
    %123 = llvm.intr.smin(%122, %95) : (i64, i64) -> i64
    %124 = llvm.icmp "slt" %j, %123 : i64
    llvm.cond_br %124, ^bb11(%j, %37, %37, %37, %37 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%37, %37, %37, %37 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %125: vector<4xf64>, %126: vector<4xf64>, %127: vector<4xf64>, %128: vector<4xf64>):
    %129 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %130 = llvm.add %129, %j_1 overflow<nsw> : i64
    %131 = llvm.getelementptr inbounds %x[%130] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %132 = llvm.load %131 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %133 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %135 = llvm.fmul %132, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %136 = llvm.fadd %125, %135 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %137 = llvm.getelementptr inbounds %131[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %139 = llvm.fmul %138, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %140 = llvm.fadd %126, %139 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %141 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %142 = llvm.getelementptr inbounds %131[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %144 = llvm.fmul %143, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %145 = llvm.fadd %127, %144 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %146 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %147 = llvm.getelementptr inbounds %131[%146] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %148 = llvm.load %147 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %149 = llvm.fmul %148, %134 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %150 = llvm.fadd %128, %149 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %151 = llvm.add %j_1, %3 overflow<nsw> : i64
    %152 = llvm.icmp "slt" %151, %123 : i64
    llvm.cond_br %152, ^bb11(%151, %136, %140, %145, %150 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb12(%136, %140, %145, %150 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb12(%153: vector<4xf64>, %154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>):
    %157 = llvm.fadd %118, %153 : vector<4xf64>
    %158 = llvm.fadd %119, %154 : vector<4xf64>
    %159 = llvm.fadd %120, %155 : vector<4xf64>
    %160 = llvm.fadd %121, %156 : vector<4xf64>
    %161 = llvm.add %j, %8 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %95 : i64
    llvm.cond_br %162, ^bb10(%161, %157, %158, %159, %160 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb13(%157, %158, %159, %160 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb13(%163: vector<4xf64>, %164: vector<4xf64>, %165: vector<4xf64>, %166: vector<4xf64>):
    %167 = llvm.icmp "slt" %95, %w_size0 : i64
    llvm.cond_br %167, ^bb14, ^bb15
  ^bb14:
    %168 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %169 = llvm.add %168, %95 overflow<nsw> : i64
    %170 = llvm.getelementptr inbounds %x[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %171 = llvm.intr.masked.load %170, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %172 = llvm.getelementptr inbounds %w[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %173 = llvm.intr.masked.load %172, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %174 = llvm.fmul %171, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %175 = llvm.fadd %163, %174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %176 = llvm.getelementptr inbounds %170[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %177 = llvm.intr.masked.load %176, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %178 = llvm.fmul %177, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %179 = llvm.fadd %164, %178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %180 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %181 = llvm.getelementptr inbounds %170[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %182 = llvm.intr.masked.load %181, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %183 = llvm.fmul %182, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %184 = llvm.fadd %165, %183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %185 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %170[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %187 = llvm.intr.masked.load %186, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %188 = llvm.fmul %187, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %189 = llvm.fadd %166, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %190 = llvm.select %104, %175, %163 : vector<4xi1>, vector<4xf64>
    %191 = llvm.select %104, %179, %164 : vector<4xi1>, vector<4xf64>
    %192 = llvm.select %104, %184, %165 : vector<4xi1>, vector<4xf64>
    %193 = llvm.select %104, %189, %166 : vector<4xi1>, vector<4xf64>
    llvm.br ^bb16(%190, %191, %192, %193 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15:
    llvm.br ^bb16(%163, %164, %165, %166 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%194: vector<4xf64>, %195: vector<4xf64>, %196: vector<4xf64>, %197: vector<4xf64>):
    %198 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %199 = "llvm.intr.vector.reduce.fadd"(%198, %194) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %200 = llvm.fadd %33, %199 : f64
    %201 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %202 = "llvm.intr.vector.reduce.fadd"(%201, %195) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %203 = llvm.fadd %33, %202 : f64
    %204 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %205 = "llvm.intr.vector.reduce.fadd"(%204, %196) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %206 = llvm.fadd %33, %205 : f64
    %207 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %208 = "llvm.intr.vector.reduce.fadd"(%207, %197) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %209 = llvm.fadd %33, %208 : f64
    %210 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %18[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %200, %211 {alignment = 8 : i64} : f64, !llvm.ptr
    %212 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %213 = llvm.getelementptr inbounds %18[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %203, %213 {alignment = 8 : i64} : f64, !llvm.ptr
    %214 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %18[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %206, %215 {alignment = 8 : i64} : f64, !llvm.ptr
    %216 = llvm.sub %i_6, %i_2 overflow<nsw> : i64
    %217 = llvm.getelementptr inbounds %18[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %209, %217 {alignment = 8 : i64} : f64, !llvm.ptr
    %218 = llvm.add %i_3, %3 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %115 : i64
    llvm.cond_br %219, ^bb9(%218 : i64), ^bb17
  ^bb17:
    %220 = llvm.intr.smax(%i_2, %113) : (i64, i64) -> i64
    %221 = llvm.intr.smin(%x_size0, %114) : (i64, i64) -> i64
    %222 = llvm.icmp "slt" %220, %221 : i64
    llvm.cond_br %222, ^bb18(%220 : i64), ^bb25
  ^bb18(%i_7: i64):
    %223 = llvm.icmp "slt" %2, %106 : i64
    llvm.cond_br %223, ^bb19(%2, %37 : i64, vector<4xf64>), ^bb22(%37 : vector<4xf64>)
  ^bb19(%j_2: i64, %224: vector<4xf64>):
    %225 = llvm.add %j_2, %9 overflow<nsw> : i64
    %226 = llvm.intr.smin(%225, %106) : (i64, i64) -> i64
    %227 = llvm.icmp "slt" %j_2, %226 : i64
    llvm.cond_br %227, ^bb20(%j_2, %37, %37, %37, %37 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%37, %37, %37, %37 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20(%j_3: i64, %228: vector<4xf64>, %229: vector<4xf64>, %230: vector<4xf64>, %231: vector<4xf64>):
    %232 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %233 = llvm.add %232, %j_3 overflow<nsw> : i64
    %234 = llvm.getelementptr inbounds %x[%233] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %235 = llvm.load %234 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %236 = llvm.getelementptr inbounds %w[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %237 = llvm.load %236 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %238 = llvm.fmul %235, %237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %239 = llvm.fadd %228, %238 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %240 = llvm.getelementptr inbounds %234[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %241 = llvm.load %240 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %242 = llvm.getelementptr inbounds %236[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %243 = llvm.load %242 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %244 = llvm.fmul %241, %243 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %245 = llvm.fadd %229, %244 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %246 = llvm.getelementptr inbounds %234[%10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %248 = llvm.getelementptr inbounds %236[%10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %249 = llvm.load %248 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %250 = llvm.fmul %247, %249 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %251 = llvm.fadd %230, %250 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %252 = llvm.getelementptr inbounds %234[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %253 = llvm.load %252 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %254 = llvm.getelementptr inbounds %236[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %255 = llvm.load %254 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %256 = llvm.fmul %253, %255 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %257 = llvm.fadd %231, %256 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %258 = llvm.add %j_3, %5 overflow<nsw> : i64
    %259 = llvm.icmp "slt" %258, %226 : i64
    llvm.cond_br %259, ^bb20(%258, %239, %245, %251, %257 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb21(%239, %245, %251, %257 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%260: vector<4xf64>, %261: vector<4xf64>, %262: vector<4xf64>, %263: vector<4xf64>):
    %264 = llvm.fadd %260, %261 : vector<4xf64>
    %265 = llvm.fadd %262, %263 : vector<4xf64>
    %266 = llvm.fadd %264, %265 : vector<4xf64>
    %267 = llvm.fadd %224, %266 : vector<4xf64>
    %268 = llvm.add %j_2, %9 overflow<nsw> : i64
    %269 = llvm.icmp "slt" %268, %106 : i64
    llvm.cond_br %269, ^bb19(%268, %267 : i64, vector<4xf64>), ^bb22(%267 : vector<4xf64>)
  ^bb22(%270: vector<4xf64>):
    %271 = llvm.icmp "slt" %106, %w_size0 : i64
    llvm.cond_br %271, ^bb23(%106, %270 : i64, vector<4xf64>), ^bb24(%270 : vector<4xf64>)
  ^bb23(%j_4: i64, %272: vector<4xf64>):
    %273 = llvm.sub %w_size0, %j_4 overflow<nsw> : i64
    %274 = llvm.intr.smin(%273, %3) : (i64, i64) -> i64
    %275 = llvm.intr.smax(%274, %2) : (i64, i64) -> i64
    %276 = llvm.trunc %275 : i64 to i32
    %277 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %278 = llvm.mlir.poison : vector<4xi32>
    %279 = llvm.insertelement %276, %278[%2 : i64] : vector<4xi32>
    %280 = llvm.shufflevector %279, %278 [0, 0, 0, 0] : vector<4xi32>
    %281 = llvm.icmp "slt" %277, %280 : vector<4xi32>
    %282 = llvm.mul %i_7, %x_stride0 overflow<nsw> : i64
    %283 = llvm.add %282, %j_4 overflow<nsw> : i64
    %284 = llvm.getelementptr inbounds %x[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %285 = llvm.intr.masked.load %284, %281, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %286 = llvm.getelementptr inbounds %w[%j_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %287 = llvm.intr.masked.load %286, %281, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %288 = llvm.fmul %285, %287 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %289 = llvm.fadd %272, %288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %290 = llvm.select %281, %289, %272 : vector<4xi1>, vector<4xf64>
    %291 = llvm.add %j_4, %3 overflow<nsw> : i64
    %292 = llvm.icmp "slt" %291, %w_size0 : i64
    llvm.cond_br %292, ^bb23(%291, %290 : i64, vector<4xf64>), ^bb24(%290 : vector<4xf64>)
  ^bb24(%293: vector<4xf64>):
    %294 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %295 = "llvm.intr.vector.reduce.fadd"(%294, %293) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %296 = llvm.fadd %33, %295 : f64
    %297 = llvm.sub %i_7, %i_2 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %18[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %296, %298 {alignment = 8 : i64} : f64, !llvm.ptr
    %299 = llvm.add %i_7, %6 overflow<nsw> : i64
    %300 = llvm.icmp "slt" %299, %221 : i64
    llvm.cond_br %300, ^bb18(%299 : i64), ^bb25
  ^bb25:
    %301 = llvm.mlir.poison : vector<4xf64>
    %302 = llvm.insertelement %93, %301[%2 : i64] : vector<4xf64>
    %303 = llvm.shufflevector %302, %301 [0, 0, 0, 0] : vector<4xf64>
    %304 = llvm.mlir.poison : vector<4xf64>
    %305 = llvm.insertelement %44, %304[%2 : i64] : vector<4xf64>
    %306 = llvm.shufflevector %305, %304 [0, 0, 0, 0] : vector<4xf64>
    %307 = llvm.icmp "slt" %i_2, %221 : i64
    llvm.cond_br %307, ^bb26(%i_2, %37, %37 : i64, vector<4xf64>, vector<4xf64>), ^bb27(%37, %37 : vector<4xf64>, vector<4xf64>)
  ^bb26(%i_8: i64, %308: vector<4xf64>, %309: vector<4xf64>):
    %310 = llvm.sub %x_size0, %i_8 overflow<nsw> : i64
    %311 = llvm.sub %114, %i_8 overflow<nsw> : i64
    %312 = llvm.intr.smin(%310, %311) : (i64, i64) -> i64
    %313 = llvm.intr.smin(%312, %3) : (i64, i64) -> i64
    %314 = llvm.intr.smax(%313, %2) : (i64, i64) -> i64
    %315 = llvm.trunc %314 : i64 to i32
    %316 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %317 = llvm.mlir.poison : vector<4xi32>
    %318 = llvm.insertelement %315, %317[%2 : i64] : vector<4xi32>
    %319 = llvm.shufflevector %318, %317 [0, 0, 0, 0] : vector<4xi32>
    %320 = llvm.icmp "slt" %316, %319 : vector<4xi32>
    %321 = llvm.sub %i_8, %i_2 overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %18[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %323 = llvm.intr.masked.load %322, %320, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %324 = llvm.getelementptr inbounds %y[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %325 = llvm.intr.masked.load %324, %320, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %326 = llvm.fadd %323, %303 : vector<4xf64>
    %327 = llvm.fneg %326 : vector<4xf64>
    %328 = llvm.intr.fabs(%326) : (vector<4xf64>) -> vector<4xf64>
    %329 = llvm.fneg %328 : vector<4xf64>
    %330 = llvm.call @exp_v4f64(%329) : (vector<4xf64>) -> vector<4xf64>
    %331 = llvm.intr.maximum(%327, %36) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %332 = llvm.call @log1p_v4f64(%330) : (vector<4xf64>) -> vector<4xf64>
    %333 = llvm.fadd %331, %332 : vector<4xf64>
    %334 = llvm.fmul %325, %333 : vector<4xf64>
    %335 = llvm.fsub %38, %325 : vector<4xf64>
    %336 = llvm.intr.maximum(%326, %36) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %337 = llvm.fadd %336, %332 : vector<4xf64>
    %338 = llvm.fmul %335, %337 : vector<4xf64>
    %339 = llvm.fadd %334, %338 : vector<4xf64>
    %340 = llvm.fadd %308, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %341 = llvm.fmul %306, %335 : vector<4xf64>
    %342 = llvm.call @exp_v4f64(%327) : (vector<4xf64>) -> vector<4xf64>
    %343 = llvm.fadd %38, %342 : vector<4xf64>
    %344 = llvm.fdiv %38, %343 : vector<4xf64>
    %345 = llvm.fmul %341, %344 : vector<4xf64>
    %346 = llvm.fmul %306, %325 : vector<4xf64>
    %347 = llvm.call @exp_v4f64(%326) : (vector<4xf64>) -> vector<4xf64>
    %348 = llvm.fadd %38, %347 : vector<4xf64>
    %349 = llvm.fdiv %38, %348 : vector<4xf64>
    %350 = llvm.fmul %346, %349 : vector<4xf64>
    %351 = llvm.fsub %345, %350 : vector<4xf64>
    %352 = llvm.fadd %309, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %351, %322, %320 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %353 = llvm.select %320, %340, %308 : vector<4xi1>, vector<4xf64>
    %354 = llvm.select %320, %352, %309 : vector<4xi1>, vector<4xf64>
    %355 = llvm.add %i_8, %3 overflow<nsw> : i64
    %356 = llvm.icmp "slt" %355, %221 : i64
    llvm.cond_br %356, ^bb26(%355, %353, %354 : i64, vector<4xf64>, vector<4xf64>), ^bb27(%353, %354 : vector<4xf64>, vector<4xf64>)
  ^bb27(%357: vector<4xf64>, %358: vector<4xf64>):
    %359 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %360 = "llvm.intr.vector.reduce.fadd"(%359, %357) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %361 = llvm.fadd %108, %360 : f64
    %362 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %363 = "llvm.intr.vector.reduce.fadd"(%362, %358) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %364 = llvm.fadd %109, %363 : f64
    %365 = llvm.icmp "slt" %i_2, %115 : i64
    llvm.cond_br %365, ^bb28(%i_2 : i64), ^bb33
  ^bb28(%i_9: i64):
    %366 = llvm.sub %i_9, %i_2 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %18[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_10 = llvm.add %i_9, %6 overflow<nsw> : i64
    %369 = llvm.sub %i_10, %i_2 overflow<nsw> : i64
    %370 = llvm.getelementptr inbounds %18[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %371 = llvm.load %370 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_11 = llvm.add %i_9, %4 overflow<nsw> : i64
    %372 = llvm.sub %i_11, %i_2 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %18[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_12 = llvm.add %i_9, %7 overflow<nsw> : i64
    %375 = llvm.sub %i_12, %i_2 overflow<nsw> : i64
    %376 = llvm.getelementptr inbounds %18[%375] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %377 = llvm.load %376 {alignment = 8 : i64} : !llvm.ptr -> f64
    %378 = llvm.mlir.poison : vector<4xf64>
    %379 = llvm.insertelement %368, %378[%2 : i64] : vector<4xf64>
    %380 = llvm.shufflevector %379, %378 [0, 0, 0, 0] : vector<4xf64>
    %381 = llvm.mlir.poison : vector<4xf64>
    %382 = llvm.insertelement %371, %381[%2 : i64] : vector<4xf64>
    %383 = llvm.shufflevector %382, %381 [0, 0, 0, 0] : vector<4xf64>
    %384 = llvm.mlir.poison : vector<4xf64>
    %385 = llvm.insertelement %374, %384[%2 : i64] : vector<4xf64>
    %386 = llvm.shufflevector %385, %384 [0, 0, 0, 0] : vector<4xf64>
    %387 = llvm.mlir.poison : vector<4xf64>
    %388 = llvm.insertelement %377, %387[%2 : i64] : vector<4xf64>
    %389 = llvm.shufflevector %388, %387 [0, 0, 0, 0] : vector<4xf64>
    %390 = llvm.icmp "slt" %2, %95 : i64
    llvm.cond_br %390, ^bb29(%2 : i64), ^bb30
  ^bb29(%j_5: i64):
    %391 = llvm.mul %i_9, %x_stride0 overflow<nsw> : i64
    %392 = llvm.add %391, %j_5 overflow<nsw> : i64
    %393 = llvm.getelementptr inbounds %x[%392] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %394 = llvm.load %393 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %395 = llvm.getelementptr inbounds %out1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %396 = llvm.load %395 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %397 = llvm.fmul %380, %394 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %398 = llvm.fadd %396, %397 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %399 = llvm.getelementptr inbounds %393[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %400 = llvm.load %399 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %401 = llvm.fmul %383, %400 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %402 = llvm.fadd %398, %401 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %403 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %404 = llvm.getelementptr inbounds %393[%403] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %405 = llvm.load %404 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %406 = llvm.fmul %386, %405 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %407 = llvm.fadd %402, %406 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %408 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %409 = llvm.getelementptr inbounds %393[%408] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %410 = llvm.load %409 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %411 = llvm.fmul %389, %410 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %412 = llvm.fadd %407, %411 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %412, %395 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %413 = llvm.add %j_5, %3 overflow<nsw> : i64
    %414 = llvm.icmp "slt" %413, %95 : i64
    llvm.cond_br %414, ^bb29(%413 : i64), ^bb30
  ^bb30:
    %415 = llvm.icmp "slt" %95, %w_size0 : i64
    llvm.cond_br %415, ^bb31, ^bb32
  ^bb31:
    %416 = llvm.mul %i_9, %x_stride0 overflow<nsw> : i64
    %417 = llvm.add %416, %95 overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %x[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %419 = llvm.intr.masked.load %418, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %420 = llvm.getelementptr inbounds %out1[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %421 = llvm.intr.masked.load %420, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %422 = llvm.fmul %380, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %423 = llvm.fadd %421, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %424 = llvm.getelementptr inbounds %418[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %425 = llvm.intr.masked.load %424, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %426 = llvm.fmul %383, %425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %427 = llvm.fadd %423, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %428 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %418[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %430 = llvm.intr.masked.load %429, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %431 = llvm.fmul %386, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %432 = llvm.fadd %427, %431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %433 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %434 = llvm.getelementptr inbounds %418[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %435 = llvm.intr.masked.load %434, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %436 = llvm.fmul %389, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %437 = llvm.fadd %432, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %437, %420, %104 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb32
  ^bb32:
    %438 = llvm.add %i_9, %3 overflow<nsw> : i64
    %439 = llvm.icmp "slt" %438, %115 : i64
    llvm.cond_br %439, ^bb28(%438 : i64), ^bb33
  ^bb33:
    %440 = llvm.icmp "slt" %220, %221 : i64
    llvm.cond_br %440, ^bb34(%220 : i64), ^bb39
  ^bb34(%i_13: i64):
    %441 = llvm.sub %i_13, %i_2 overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %18[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %443 = llvm.load %442 {alignment = 8 : i64} : !llvm.ptr -> f64
    %444 = llvm.mlir.poison : vector<4xf64>
    %445 = llvm.insertelement %443, %444[%2 : i64] : vector<4xf64>
    %446 = llvm.shufflevector %445, %444 [0, 0, 0, 0] : vector<4xf64>
    %447 = llvm.icmp "slt" %2, %95 : i64
    llvm.cond_br %447, ^bb35(%2 : i64), ^bb36
  ^bb35(%j_6: i64):
    %448 = llvm.mul %i_13, %x_stride0 overflow<nsw> : i64
    %449 = llvm.add %448, %j_6 overflow<nsw> : i64
    %450 = llvm.getelementptr inbounds %x[%449] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %451 = llvm.load %450 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %452 = llvm.getelementptr inbounds %out1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %453 = llvm.load %452 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %454 = llvm.fmul %446, %451 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %455 = llvm.fadd %453, %454 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %455, %452 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %456 = llvm.add %j_6, %3 overflow<nsw> : i64
    %457 = llvm.icmp "slt" %456, %95 : i64
    llvm.cond_br %457, ^bb35(%456 : i64), ^bb36
  ^bb36:
    %458 = llvm.icmp "slt" %95, %w_size0 : i64
    llvm.cond_br %458, ^bb37, ^bb38
  ^bb37:
    %459 = llvm.mul %i_13, %x_stride0 overflow<nsw> : i64
    %460 = llvm.add %459, %95 overflow<nsw> : i64
    %461 = llvm.getelementptr inbounds %x[%460] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %462 = llvm.intr.masked.load %461, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %463 = llvm.getelementptr inbounds %out1[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.intr.masked.load %463, %104, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %465 = llvm.fmul %446, %462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fadd %464, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %466, %463, %104 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb38
  ^bb38:
    %467 = llvm.add %i_13, %6 overflow<nsw> : i64
    %468 = llvm.icmp "slt" %467, %221 : i64
    llvm.cond_br %468, ^bb34(%467 : i64), ^bb39
  ^bb39:
    %469 = llvm.add %i_2, %5 overflow<nsw> : i64
    %470 = llvm.icmp "slt" %469, %x_size0 : i64
    llvm.cond_br %470, ^bb8(%469, %361, %364 : i64, f64, f64), ^bb40(%361, %364 : f64, f64)
  ^bb40(%471: f64, %472: f64):
    %473 = llvm.fdiv %471, %43 : f64
    %474 = llvm.ashr %w_size0, %13 : i64
    %475 = llvm.mul %474, %12 overflow<nsw> : i64
    %476 = llvm.intr.smax(%475, %2) : (i64, i64) -> i64
    %477 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %478 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %478, %25 {alignment = 8 : i64} : f64, !llvm.ptr
    %479 = llvm.sub %476, %2 : i64
    %480 = llvm.sdiv %479, %12 : i64
    %481 = llvm.srem %479, %12 : i64
    %482 = llvm.icmp "ne" %481, %2 : i64
    %483 = llvm.xor %481, %12 : i64
    %484 = llvm.icmp "sge" %483, %2 : i64
    %485 = llvm.and %482, %484 : i1
    %486 = llvm.add %480, %6 : i64
    %487 = llvm.select %485, %486, %480 : i1, i64
    %488 = llvm.intr.smax(%487, %2) : (i64, i64) -> i64
    %489 = llvm.sdiv %488, %24 : i64
    %490 = llvm.srem %488, %24 : i64
    %491 = llvm.icmp "ne" %490, %2 : i64
    %492 = llvm.xor %490, %24 : i64
    %493 = llvm.icmp "sge" %492, %2 : i64
    %494 = llvm.and %491, %493 : i1
    %495 = llvm.add %489, %6 : i64
    %496 = llvm.select %494, %495, %489 : i1, i64
    %497 = llvm.intr.smax(%496, %6) : (i64, i64) -> i64
    %498 = llvm.sdiv %488, %497 : i64
    %499 = llvm.srem %488, %497 : i64
    %500 = llvm.icmp "ne" %499, %2 : i64
    %501 = llvm.xor %499, %497 : i64
    %502 = llvm.icmp "sge" %501, %2 : i64
    %503 = llvm.and %500, %502 : i1
    %504 = llvm.add %498, %6 : i64
    %505 = llvm.select %503, %504, %498 : i1, i64
    %506 = llvm.mul %497, %12 : i64
    %507 = llvm.intr.smax(%505, %2) : (i64, i64) -> i64
    %508 = llvm.intr.smin(%506, %476) : (i64, i64) -> i64
    %509 = llvm.intr.smax(%508, %2) : (i64, i64) -> i64
    %510 = llvm.add %509, %26 : i64
    %511 = llvm.udiv %510, %12 : i64
    %512 = llvm.mul %511, %27 : i64
    %513 = llvm.add %16, %512 : i64
    %514 = llvm.mul %507, %513 : i64
    %515 = llvm.icmp "sge" %514, %12 : i64
    %516 = llvm.icmp "sgt" %505, %2 : i64
    %517 = llvm.select %516, %505, %2 : i1, i64
    llvm.cond_br %515, ^bb41, ^bb42
  ^bb41:
    llvm.store %505, %29 {alignment = 8 : i64} : i64, !llvm.ptr
    %518 = llvm.getelementptr inbounds %29[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %506, %518 {alignment = 8 : i64} : i64, !llvm.ptr
    %519 = llvm.getelementptr inbounds %29[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %476, %519 {alignment = 8 : i64} : i64, !llvm.ptr
    %520 = llvm.getelementptr inbounds %29[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %520 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %521 = llvm.getelementptr inbounds %29[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %521 {alignment = 8 : i64} : i64, !llvm.ptr
    %522 = llvm.getelementptr inbounds %29[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %522 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %523 = llvm.getelementptr inbounds %29[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %25, %523 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %524 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %525 = llvm.call @stepwell_parallel_for(%524, %29, %517, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb43(%525 : i32)
  ^bb42:
    %526 = llvm.call @program.parallel1(%2, %517, %505, %506, %476, %w, %w_size0, %out1, %25) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb43(%526 : i32)
  ^bb43(%527: i32):
    %528 = llvm.sub %505, %6 : i64
    %529 = llvm.icmp "slt" %2, %528 : i64
    llvm.cond_br %529, ^bb44(%2 : i64), ^bb45
  ^bb44(%530: i64):
    %531 = llvm.getelementptr inbounds %25[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %532 = llvm.load %531 {alignment = 8 : i64} : !llvm.ptr -> f64
    %533 = llvm.getelementptr inbounds %531[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %534 = llvm.load %533 {alignment = 8 : i64} : !llvm.ptr -> f64
    %535 = llvm.fadd %532, %534 : f64
    llvm.store %535, %531 {alignment = 8 : i64} : f64, !llvm.ptr
    %536 = llvm.add %530, %4 overflow<nsw> : i64
    %537 = llvm.icmp "slt" %536, %528 : i64
    llvm.cond_br %537, ^bb44(%536 : i64), ^bb45
  ^bb45:
    %538 = llvm.sub %505, %4 : i64
    %539 = llvm.icmp "slt" %2, %538 : i64
    llvm.cond_br %539, ^bb46(%2 : i64), ^bb47
  ^bb46(%540: i64):
    %541 = llvm.getelementptr inbounds %25[%540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %542 = llvm.load %541 {alignment = 8 : i64} : !llvm.ptr -> f64
    %543 = llvm.getelementptr inbounds %541[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %544 = llvm.load %543 {alignment = 8 : i64} : !llvm.ptr -> f64
    %545 = llvm.fadd %542, %544 : f64
    llvm.store %545, %541 {alignment = 8 : i64} : f64, !llvm.ptr
    %546 = llvm.add %540, %3 overflow<nsw> : i64
    %547 = llvm.icmp "slt" %546, %538 : i64
    llvm.cond_br %547, ^bb46(%546 : i64), ^bb47
  ^bb47:
    %548 = llvm.sub %505, %3 : i64
    %549 = llvm.icmp "slt" %2, %548 : i64
    llvm.cond_br %549, ^bb48(%2 : i64), ^bb49
  ^bb48(%550: i64):
    %551 = llvm.getelementptr inbounds %25[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> f64
    %553 = llvm.getelementptr inbounds %551[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> f64
    %555 = llvm.fadd %552, %554 : f64
    llvm.store %555, %551 {alignment = 8 : i64} : f64, !llvm.ptr
    %556 = llvm.add %550, %10 overflow<nsw> : i64
    %557 = llvm.icmp "slt" %556, %548 : i64
    llvm.cond_br %557, ^bb48(%556 : i64), ^bb49
  ^bb49:
    %558 = llvm.sub %505, %10 : i64
    %559 = llvm.icmp "slt" %2, %558 : i64
    llvm.cond_br %559, ^bb50(%2 : i64), ^bb51
  ^bb50(%560: i64):
    %561 = llvm.getelementptr inbounds %25[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %562 = llvm.load %561 {alignment = 8 : i64} : !llvm.ptr -> f64
    %563 = llvm.getelementptr inbounds %561[%10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %564 = llvm.load %563 {alignment = 8 : i64} : !llvm.ptr -> f64
    %565 = llvm.fadd %562, %564 : f64
    llvm.store %565, %561 {alignment = 8 : i64} : f64, !llvm.ptr
    %566 = llvm.add %560, %5 overflow<nsw> : i64
    %567 = llvm.icmp "slt" %566, %558 : i64
    llvm.cond_br %567, ^bb50(%566 : i64), ^bb51
  ^bb51:
    %568 = llvm.sub %505, %5 : i64
    %569 = llvm.icmp "slt" %2, %568 : i64
    llvm.cond_br %569, ^bb52(%2 : i64), ^bb53
  ^bb52(%570: i64):
    %571 = llvm.getelementptr inbounds %25[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %572 = llvm.load %571 {alignment = 8 : i64} : !llvm.ptr -> f64
    %573 = llvm.getelementptr inbounds %571[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %574 = llvm.load %573 {alignment = 8 : i64} : !llvm.ptr -> f64
    %575 = llvm.fadd %572, %574 : f64
    llvm.store %575, %571 {alignment = 8 : i64} : f64, !llvm.ptr
    %576 = llvm.add %570, %21 overflow<nsw> : i64
    %577 = llvm.icmp "slt" %576, %568 : i64
    llvm.cond_br %577, ^bb52(%576 : i64), ^bb53
  ^bb53:
    %578 = llvm.sub %505, %21 : i64
    %579 = llvm.icmp "slt" %2, %578 : i64
    llvm.cond_br %579, ^bb54(%2 : i64), ^bb55
  ^bb54(%580: i64):
    %581 = llvm.getelementptr inbounds %25[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %582 = llvm.load %581 {alignment = 8 : i64} : !llvm.ptr -> f64
    %583 = llvm.getelementptr inbounds %581[%21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %584 = llvm.load %583 {alignment = 8 : i64} : !llvm.ptr -> f64
    %585 = llvm.fadd %582, %584 : f64
    llvm.store %585, %581 {alignment = 8 : i64} : f64, !llvm.ptr
    %586 = llvm.add %580, %24 overflow<nsw> : i64
    %587 = llvm.icmp "slt" %586, %578 : i64
    llvm.cond_br %587, ^bb54(%586 : i64), ^bb55
  ^bb55:
    %588 = llvm.load %25 {alignment = 8 : i64} : !llvm.ptr -> f64
    %589 = llvm.fadd %477, %588 : f64
    %590 = llvm.fadd %33, %589 : f64
    %591 = llvm.sub %w_size0, %476 overflow<nsw> : i64
    %592 = llvm.ashr %591, %7 : i64
    %593 = llvm.mul %592, %10 overflow<nsw> : i64
    %594 = llvm.add %593, %476 overflow<nsw> : i64
    %595 = llvm.intr.smax(%594, %476) : (i64, i64) -> i64
    %596 = llvm.icmp "slt" %476, %595 : i64
    llvm.cond_br %596, ^bb56(%476, %37, %36 : i64, vector<4xf64>, vector<4xf64>), ^bb59(%37, %36 : vector<4xf64>, vector<4xf64>)
  ^bb56(%i_14: i64, %597: vector<4xf64>, %598: vector<4xf64>):
    %599 = llvm.add %i_14, %14 overflow<nsw> : i64
    %600 = llvm.intr.smin(%599, %595) : (i64, i64) -> i64
    %601 = llvm.icmp "slt" %i_14, %600 : i64
    llvm.cond_br %601, ^bb57(%i_14, %37, %37 : i64, vector<4xf64>, vector<4xf64>), ^bb58(%37, %37 : vector<4xf64>, vector<4xf64>)
  ^bb57(%i_15: i64, %602: vector<4xf64>, %603: vector<4xf64>):
    %604 = llvm.getelementptr inbounds %w[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %605 = llvm.load %604 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %606 = llvm.fmul %605, %605 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %607 = llvm.fadd %602, %606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %608 = llvm.getelementptr inbounds %out1[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %609 = llvm.load %608 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %610 = llvm.fmul %605, %39 : vector<4xf64>
    %611 = llvm.fmul %40, %610 : vector<4xf64>
    %612 = llvm.fadd %611, %609 : vector<4xf64>
    %613 = llvm.fmul %41, %612 : vector<4xf64>
    %614 = llvm.fsub %605, %613 : vector<4xf64>
    llvm.store %614, %608 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %615 = llvm.getelementptr inbounds %604[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %616 = llvm.load %615 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %617 = llvm.fmul %616, %616 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %618 = llvm.fadd %603, %617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %619 = llvm.getelementptr inbounds %608[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %621 = llvm.fmul %616, %39 : vector<4xf64>
    %622 = llvm.fmul %40, %621 : vector<4xf64>
    %623 = llvm.fadd %622, %620 : vector<4xf64>
    %624 = llvm.fmul %41, %623 : vector<4xf64>
    %625 = llvm.fsub %616, %624 : vector<4xf64>
    llvm.store %625, %619 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %626 = llvm.add %i_15, %10 overflow<nsw> : i64
    %627 = llvm.icmp "slt" %626, %600 : i64
    llvm.cond_br %627, ^bb57(%626, %607, %618 : i64, vector<4xf64>, vector<4xf64>), ^bb58(%607, %618 : vector<4xf64>, vector<4xf64>)
  ^bb58(%628: vector<4xf64>, %629: vector<4xf64>):
    %630 = llvm.fadd %628, %629 : vector<4xf64>
    %631 = llvm.fsub %630, %598 : vector<4xf64>
    %632 = llvm.fadd %597, %631 : vector<4xf64>
    %633 = llvm.fsub %632, %597 : vector<4xf64>
    %634 = llvm.fsub %633, %631 : vector<4xf64>
    %635 = llvm.fcmp "uno" %634, %634 : vector<4xf64>
    %636 = llvm.select %635, %36, %634 : vector<4xi1>, vector<4xf64>
    %637 = llvm.add %i_14, %14 overflow<nsw> : i64
    %638 = llvm.icmp "slt" %637, %595 : i64
    llvm.cond_br %638, ^bb56(%637, %632, %636 : i64, vector<4xf64>, vector<4xf64>), ^bb59(%632, %636 : vector<4xf64>, vector<4xf64>)
  ^bb59(%639: vector<4xf64>, %640: vector<4xf64>):
    %641 = llvm.fsub %37, %640 : vector<4xf64>
    %642 = llvm.icmp "slt" %595, %w_size0 : i64
    llvm.cond_br %642, ^bb60(%595, %641 : i64, vector<4xf64>), ^bb61(%641 : vector<4xf64>)
  ^bb60(%i_16: i64, %643: vector<4xf64>):
    %644 = llvm.sub %w_size0, %i_16 overflow<nsw> : i64
    %645 = llvm.intr.smin(%644, %3) : (i64, i64) -> i64
    %646 = llvm.intr.smax(%645, %2) : (i64, i64) -> i64
    %647 = llvm.trunc %646 : i64 to i32
    %648 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %649 = llvm.mlir.poison : vector<4xi32>
    %650 = llvm.insertelement %647, %649[%2 : i64] : vector<4xi32>
    %651 = llvm.shufflevector %650, %649 [0, 0, 0, 0] : vector<4xi32>
    %652 = llvm.icmp "slt" %648, %651 : vector<4xi32>
    %653 = llvm.getelementptr inbounds %w[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %654 = llvm.intr.masked.load %653, %652, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %655 = llvm.fmul %654, %654 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %656 = llvm.fadd %643, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %657 = llvm.getelementptr inbounds %out1[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %658 = llvm.intr.masked.load %657, %652, %36 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %659 = llvm.fmul %654, %39 : vector<4xf64>
    %660 = llvm.fmul %40, %659 : vector<4xf64>
    %661 = llvm.fadd %660, %658 : vector<4xf64>
    %662 = llvm.fmul %41, %661 : vector<4xf64>
    %663 = llvm.fsub %654, %662 : vector<4xf64>
    llvm.intr.masked.store %663, %657, %652 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %664 = llvm.select %652, %656, %643 : vector<4xi1>, vector<4xf64>
    %665 = llvm.add %i_16, %3 overflow<nsw> : i64
    %666 = llvm.icmp "slt" %665, %w_size0 : i64
    llvm.cond_br %666, ^bb60(%665, %664 : i64, vector<4xf64>), ^bb61(%664 : vector<4xf64>)
  ^bb61(%667: vector<4xf64>):
    %668 = llvm.fadd %639, %667 : vector<4xf64>
    %669 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %670 = "llvm.intr.vector.reduce.fadd"(%669, %668) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %671 = llvm.fadd %590, %670 : f64
    %672 = llvm.fmul %34, %671 : f64
    %673 = llvm.fadd %473, %672 : f64
    llvm.store %673, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %674 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %675 = llvm.fmul %35, %472 : f64
    %676 = llvm.fsub %674, %675 : f64
    llvm.store %676, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %32 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %677: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64, %678: i1) -> i32 attributes {no_unwind, no_inline} {
    %679 = llvm.mlir.constant(0) : i64
    %680 = llvm.mlir.constant(8192) : i64
    %681 = llvm.mlir.constant(8) : i64
    %682 = llvm.mlir.constant(31) : i64
    %683 = llvm.mlir.constant(3) : i64
    %684 = llvm.mlir.constant(4) : i64
    %685 = llvm.mlir.constant(2) : i64
    %686 = llvm.mlir.constant(1) : i64
    %687 = llvm.mlir.constant(1 : i32) : i32
    %688 = llvm.mlir.constant(3 : i32) : i32
    %689 = llvm.alloca %684 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %690 = llvm.mlir.constant(0 : i32) : i32
    %691 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %692 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %692, ^bb1(%begin : i64), ^bb15
  ^bb1(%693: i64):
    %i_strip = llvm.mul %693, %680 overflow<nsw> : i64
    %694 = llvm.add %i_strip, %679 : i64
    %695 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %696 = llvm.mul %694, %681 : i64
    %697 = llvm.add %695, %696 : i64
    %698 = llvm.sub %679, %697 : i64
    %699 = llvm.and %698, %682 : i64
    %700 = llvm.lshr %699, %683 : i64
    %701 = llvm.sub %680, %679 : i64
    %702 = llvm.icmp "sge" %701, %684 : i64
    %703 = llvm.and %678, %702 : i1
    %704 = llvm.select %703, %700, %679 : i1, i64
    %705 = llvm.sub %684, %704 : i64
    %706 = llvm.and %705, %683 : i64
    %707 = llvm.sub %680, %684 : i64
    %708 = llvm.icmp "ugt" %704, %679 : i64
    llvm.cond_br %708, ^bb2, ^bb3
  ^bb2:
    %709 = llvm.add %i_strip, %680 : i64
    %710 = llvm.getelementptr %out1_1[%709] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%710, %687, %688, %687) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %711 = llvm.add %679, %704 : i64
    %712 = llvm.sub %680, %706 : i64
    %713 = llvm.icmp "slt" %711, %712 : i64
    llvm.cond_br %713, ^bb4(%711 : i64), ^bb8
  ^bb4(%i_17: i64):
    %i_18 = llvm.add %i_strip, %i_17 overflow<nsw> : i64
    llvm.cond_br %678, ^bb5, ^bb6
  ^bb5:
    %714 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %691, %714 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %715 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %691, %715 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %716 = llvm.add %i_17, %684 overflow<nsw> : i64
    %717 = llvm.icmp "slt" %716, %712 : i64
    llvm.cond_br %717, ^bb4(%716 : i64), ^bb8
  ^bb8:
    llvm.cond_br %708, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%679 : i64)
  ^bb10(%718: i64):
    %719 = llvm.icmp "eq" %718, %679 : i64
    %720 = llvm.select %719, %679, %707 : i1, i64
    %i_19 = llvm.add %i_strip, %720 overflow<nsw> : i64
    %721 = llvm.select %719, %679, %704 : i1, i64
    %722 = llvm.select %719, %704, %684 : i1, i64
    llvm.store %691, %689 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %723 = llvm.icmp "slt" %721, %722 : i64
    llvm.cond_br %723, ^bb11(%721 : i64), ^bb12
  ^bb11(%724: i64):
    %725 = llvm.getelementptr inbounds %689[%724] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %726 = llvm.load %725 {alignment = 8 : i64} : !llvm.ptr -> f64
    %727 = llvm.add %i_19, %724 : i64
    %728 = llvm.getelementptr inbounds %out1_1[%727] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %726, %728 {alignment = 8 : i64} : f64, !llvm.ptr
    %729 = llvm.add %724, %686 overflow<nsw> : i64
    %730 = llvm.icmp "slt" %729, %722 : i64
    llvm.cond_br %730, ^bb11(%729 : i64), ^bb12
  ^bb12:
    %731 = llvm.add %718, %686 overflow<nsw> : i64
    %732 = llvm.icmp "slt" %731, %685 : i64
    llvm.cond_br %732, ^bb10(%731 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %733 = llvm.add %693, %686 overflow<nsw> : i64
    %734 = llvm.icmp "slt" %733, %end : i64
    llvm.cond_br %734, ^bb1(%733 : i64), ^bb15
  ^bb15:
    llvm.return %690 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %735 = llvm.mlir.constant(8) : i64
    %736 = llvm.mlir.constant(16) : i64
    %737 = llvm.mlir.constant(24) : i64
    %738 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %739 = llvm.getelementptr inbounds %context[%735] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %740 = llvm.load %739 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %741 = llvm.getelementptr inbounds %context[%736] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %742 = llvm.load %741 {alignment = 8 : i64} : !llvm.ptr -> i64
    %743 = llvm.getelementptr inbounds %context[%737] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %744 = llvm.load %743 {alignment = 8 : i64} : !llvm.ptr -> i1
    %745 = llvm.call @program.parallel0(%begin_1, %end_1, %738, %740, %742, %744) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %745 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %746: i64, %747: i64, %748: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %749: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %750 = llvm.mlir.constant(0) : i64
    %751 = llvm.mlir.constant(1) : i64
    %752 = llvm.mlir.constant(32768) : i64
    %753 = llvm.mlir.constant(256) : i64
    %754 = llvm.mlir.constant(8) : i64
    %755 = llvm.mlir.constant(4) : i64
    %756 = llvm.mlir.constant(0 : i32) : i32
    %757 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %758 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %759 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %760 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %761 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %762 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %763 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %764 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %764, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%765: i64):
    %766 = llvm.mul %765, %747 : i64
    %767 = llvm.add %750, %766 : i64
    %768 = llvm.add %767, %747 : i64
    %769 = llvm.intr.smin(%768, %748) : (i64, i64) -> i64
    %770 = llvm.icmp "slt" %767, %769 : i64
    llvm.cond_br %770, ^bb2(%767, %757 : i64, f64), ^bb7(%757 : f64)
  ^bb2(%i_strip_1: i64, %771: f64):
    llvm.br ^bb3(%750, %758, %759 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_20: i64, %772: vector<4xf64>, %773: vector<4xf64>):
    %774 = llvm.add %i_20, %753 overflow<nsw> : i64
    %775 = llvm.intr.smin(%774, %752) : (i64, i64) -> i64
    %776 = llvm.icmp "slt" %i_20, %775 : i64
    llvm.cond_br %776, ^bb4(%i_20, %758, %758 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%758, %758 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_21: i64, %777: vector<4xf64>, %778: vector<4xf64>):
    %i_22 = llvm.add %i_strip_1, %i_21 overflow<nsw> : i64
    %779 = llvm.getelementptr inbounds %w_1[%i_22] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %780 = llvm.load %779 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %781 = llvm.fmul %780, %780 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %782 = llvm.fadd %777, %781 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %783 = llvm.getelementptr inbounds %out1_2[%i_22] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %784 = llvm.load %783 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %785 = llvm.fmul %780, %760 : vector<4xf64>
    %786 = llvm.fmul %761, %785 : vector<4xf64>
    %787 = llvm.fadd %786, %784 : vector<4xf64>
    %788 = llvm.fmul %762, %787 : vector<4xf64>
    %789 = llvm.fsub %780, %788 : vector<4xf64>
    llvm.store %789, %783 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %790 = llvm.getelementptr inbounds %779[%755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %791 = llvm.load %790 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %792 = llvm.fmul %791, %791 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %793 = llvm.fadd %778, %792 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %794 = llvm.getelementptr inbounds %783[%755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %795 = llvm.load %794 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %796 = llvm.fmul %791, %760 : vector<4xf64>
    %797 = llvm.fmul %761, %796 : vector<4xf64>
    %798 = llvm.fadd %797, %795 : vector<4xf64>
    %799 = llvm.fmul %762, %798 : vector<4xf64>
    %800 = llvm.fsub %791, %799 : vector<4xf64>
    llvm.store %800, %794 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %801 = llvm.add %i_21, %754 overflow<nsw> : i64
    %802 = llvm.icmp "slt" %801, %775 : i64
    llvm.cond_br %802, ^bb4(%801, %782, %793 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%782, %793 : vector<4xf64>, vector<4xf64>)
  ^bb5(%803: vector<4xf64>, %804: vector<4xf64>):
    %805 = llvm.fadd %803, %804 : vector<4xf64>
    %806 = llvm.fsub %805, %773 : vector<4xf64>
    %807 = llvm.fadd %772, %806 : vector<4xf64>
    %808 = llvm.fsub %807, %772 : vector<4xf64>
    %809 = llvm.fsub %808, %806 : vector<4xf64>
    %810 = llvm.fcmp "uno" %809, %809 : vector<4xf64>
    %811 = llvm.select %810, %759, %809 : vector<4xi1>, vector<4xf64>
    %812 = llvm.add %i_20, %753 overflow<nsw> : i64
    %813 = llvm.icmp "slt" %812, %752 : i64
    llvm.cond_br %813, ^bb3(%812, %807, %811 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%807, %811 : vector<4xf64>, vector<4xf64>)
  ^bb6(%814: vector<4xf64>, %815: vector<4xf64>):
    %816 = llvm.fsub %758, %815 : vector<4xf64>
    %817 = llvm.fadd %814, %816 : vector<4xf64>
    %818 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %819 = "llvm.intr.vector.reduce.fadd"(%818, %817) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %820 = llvm.fadd %763, %819 : f64
    %821 = llvm.fadd %771, %820 : f64
    %822 = llvm.add %i_strip_1, %752 overflow<nsw> : i64
    %823 = llvm.icmp "slt" %822, %769 : i64
    llvm.cond_br %823, ^bb2(%822, %821 : i64, f64), ^bb7(%821 : f64)
  ^bb7(%824: f64):
    %825 = llvm.getelementptr inbounds %749[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %824, %825 {alignment = 8 : i64} : f64, !llvm.ptr
    %826 = llvm.add %765, %751 overflow<nsw> : i64
    %827 = llvm.icmp "slt" %826, %end_2 : i64
    llvm.cond_br %827, ^bb1(%826 : i64), ^bb8
  ^bb8:
    llvm.return %756 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %828 = llvm.mlir.constant(8) : i64
    %829 = llvm.mlir.constant(16) : i64
    %830 = llvm.mlir.constant(24) : i64
    %831 = llvm.mlir.constant(32) : i64
    %832 = llvm.mlir.constant(40) : i64
    %833 = llvm.mlir.constant(48) : i64
    %834 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %835 = llvm.getelementptr inbounds %context_1[%828] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %836 = llvm.load %835 {alignment = 8 : i64} : !llvm.ptr -> i64
    %837 = llvm.getelementptr inbounds %context_1[%829] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %838 = llvm.load %837 {alignment = 8 : i64} : !llvm.ptr -> i64
    %839 = llvm.getelementptr inbounds %context_1[%830] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %840 = llvm.load %839 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %841 = llvm.getelementptr inbounds %context_1[%831] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %842 = llvm.load %841 {alignment = 8 : i64} : !llvm.ptr -> i64
    %843 = llvm.getelementptr inbounds %context_1[%832] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %844 = llvm.load %843 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %845 = llvm.getelementptr inbounds %context_1[%833] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %846 = llvm.load %845 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %847 = llvm.call @program.parallel1(%begin_3, %end_3, %834, %836, %838, %840, %842, %844, %846) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %847 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %848 = llvm.mlir.constant(0) : i64
    %849 = llvm.mlir.constant(1) : i64
    %850 = llvm.mlir.constant(1 : i32) : i32
    %851 = llvm.mlir.constant(2 : i32) : i32
    %852 = llvm.mlir.constant(0 : i32) : i32
    %853 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %854 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %853, ^bb1, ^bb3(%850 : i32)
  ^bb1:
    llvm.cond_br %854, ^bb2, ^bb3(%851 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %852 : i32
  ^bb3(%855: i32):
    llvm.return %855 : i32
  }
  llvm.func internal @exp_v4f64(%856: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %857 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %858 = llvm.fcmp "ogt" %856, %857 : vector<4xf64>
    %859 = llvm.select %858, %857, %856 : vector<4xi1>, vector<4xf64>
    %860 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %861 = llvm.fcmp "olt" %859, %860 : vector<4xf64>
    %862 = llvm.select %861, %860, %859 : vector<4xi1>, vector<4xf64>
    %863 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %864 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %865 = llvm.intr.fma(%862, %864, %863) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %866 = llvm.fsub %865, %863 : vector<4xf64>
    %867 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %868 = llvm.intr.fma(%866, %867, %862) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %869 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %870 = llvm.intr.fma(%866, %869, %868) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %871 = llvm.fmul %870, %870 : vector<4xf64>
    %872 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %873 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %874 = llvm.intr.fma(%872, %871, %873) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %875 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %876 = llvm.intr.fma(%874, %871, %875) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %877 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %878 = llvm.intr.fma(%876, %871, %877) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %879 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %880 = llvm.intr.fma(%878, %871, %879) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %881 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %882 = llvm.intr.fma(%880, %871, %881) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %883 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %884 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %885 = llvm.intr.fma(%883, %871, %884) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %886 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %887 = llvm.intr.fma(%885, %871, %886) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %888 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %889 = llvm.intr.fma(%887, %871, %888) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %890 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %891 = llvm.intr.fma(%889, %871, %890) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %892 = llvm.intr.fma(%870, %891, %882) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %893 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %894 = llvm.intr.fma(%870, %892, %893) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %895 = llvm.intr.fma(%870, %894, %893) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %896 = llvm.bitcast %865 : vector<4xf64> to vector<4xi64>
    %897 = llvm.bitcast %863 : vector<4xf64> to vector<4xi64>
    %898 = llvm.sub %896, %897 : vector<4xi64>
    %899 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %900 = llvm.ashr %898, %899 : vector<4xi64>
    %901 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %902 = llvm.add %900, %901 : vector<4xi64>
    %903 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %904 = llvm.shl %902, %903 : vector<4xi64>
    %905 = llvm.bitcast %904 : vector<4xi64> to vector<4xf64>
    %906 = llvm.fmul %895, %905 : vector<4xf64>
    %907 = llvm.sub %898, %900 : vector<4xi64>
    %908 = llvm.add %907, %901 : vector<4xi64>
    %909 = llvm.shl %908, %903 : vector<4xi64>
    %910 = llvm.bitcast %909 : vector<4xi64> to vector<4xf64>
    %911 = llvm.fmul %906, %910 : vector<4xf64>
    llvm.return %911 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%912: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %913 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %914 = llvm.fadd %912, %913 : vector<4xf64>
    %915 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %916 = llvm.fcmp "olt" %914, %915 : vector<4xf64>
    %917 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %918 = llvm.fmul %914, %917 : vector<4xf64>
    %919 = llvm.select %916, %918, %914 : vector<4xi1>, vector<4xf64>
    %920 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %921 = llvm.bitcast %919 : vector<4xf64> to vector<4xi64>
    %922 = llvm.sub %921, %920 : vector<4xi64>
    %923 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %924 = llvm.ashr %922, %923 : vector<4xi64>
    %925 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %926 = llvm.and %922, %925 : vector<4xi64>
    %927 = llvm.add %926, %920 : vector<4xi64>
    %928 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %929 = llvm.sub %924, %928 : vector<4xi64>
    %930 = llvm.select %916, %929, %924 : vector<4xi1>, vector<4xi64>
    %931 = llvm.bitcast %927 : vector<4xi64> to vector<4xf64>
    %932 = llvm.sitofp %930 : vector<4xi64> to vector<4xf64>
    %933 = llvm.fsub %931, %913 : vector<4xf64>
    %934 = llvm.fcmp "oge" %912, %913 : vector<4xf64>
    %935 = llvm.fsub %914, %912 : vector<4xf64>
    %936 = llvm.fsub %913, %935 : vector<4xf64>
    %937 = llvm.fsub %914, %913 : vector<4xf64>
    %938 = llvm.fsub %912, %937 : vector<4xf64>
    %939 = llvm.select %934, %936, %938 : vector<4xi1>, vector<4xf64>
    %940 = llvm.fdiv %939, %914 : vector<4xf64>
    %941 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %942 = llvm.fcmp "olt" %914, %941 : vector<4xf64>
    %943 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %944 = llvm.select %942, %940, %943 : vector<4xi1>, vector<4xf64>
    %945 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %946 = llvm.fmul %933, %933 : vector<4xf64>
    %947 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %948 = llvm.fadd %933, %947 : vector<4xf64>
    %949 = llvm.fdiv %933, %948 : vector<4xf64>
    %950 = llvm.fmul %949, %949 : vector<4xf64>
    %951 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %952 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %953 = llvm.intr.fma(%951, %950, %952) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %954 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %955 = llvm.intr.fma(%953, %950, %954) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %956 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %957 = llvm.intr.fma(%955, %950, %956) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %958 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %959 = llvm.intr.fma(%957, %950, %958) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %960 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %961 = llvm.intr.fma(%959, %950, %960) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %962 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %963 = llvm.intr.fma(%961, %950, %962) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %964 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %965 = llvm.intr.fma(%963, %950, %964) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %966 = llvm.fmul %950, %965 : vector<4xf64>
    %967 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %968 = llvm.fmul %946, %967 : vector<4xf64>
    %969 = llvm.fadd %968, %966 : vector<4xf64>
    %970 = llvm.fmul %949, %969 : vector<4xf64>
    %971 = llvm.fsub %968, %970 : vector<4xf64>
    %972 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %973 = llvm.fmul %932, %972 : vector<4xf64>
    %974 = llvm.fadd %944, %973 : vector<4xf64>
    %975 = llvm.fsub %971, %974 : vector<4xf64>
    %976 = llvm.fsub %933, %975 : vector<4xf64>
    %977 = llvm.intr.fma(%932, %945, %976) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %978 = llvm.fcmp "olt" %914, %941 : vector<4xf64>
    %979 = llvm.select %978, %977, %914 : vector<4xi1>, vector<4xf64>
    %980 = llvm.fcmp "oeq" %914, %943 : vector<4xf64>
    %981 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %982 = llvm.select %980, %981, %979 : vector<4xi1>, vector<4xf64>
    %983 = llvm.fcmp "olt" %914, %943 : vector<4xf64>
    %984 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %985 = llvm.select %983, %984, %982 : vector<4xi1>, vector<4xf64>
    %986 = llvm.fcmp "oeq" %912, %943 : vector<4xf64>
    %987 = llvm.select %986, %912, %985 : vector<4xi1>, vector<4xf64>
    llvm.return %987 : vector<4xf64>
  }
}
