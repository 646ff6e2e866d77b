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
    %10 = memref.dim %w, %c0 : memref<?xf64>
    %11 = memref.dim %x, %c0 : memref<?x?xf64>
    %12 = arith.index_cast %11 : index to i64
    %13 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%10], strides: [1] : memref<?xf64> to memref<?xf64>
    %14 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %15 = arith.sitofp %12 : i64 to f64
    %16 = arith.divf %13, %15 : f64
    %17 = arith.shrsi %10, %c13 : index
    %18 = arith.muli %17, %c8192 overflow<nsw> : index
    %19 = arith.maxsi %18, %c0 : index
    %20 = arith.constant 0 : index
    %21 = arith.maxsi %19, %20 : index
    %22 = arith.constant 8191 : index
    %23 = arith.addi %21, %22 : index
    %24 = arith.constant 8192 : index
    %25 = arith.divui %23, %24 : index
    %26 = arith.constant 6145 : index
    %27 = arith.muli %25, %26 : index
    %28 = arith.constant 32768 : index
    %29 = arith.cmpi sge, %27, %28 : index
    %30 = arith.muli %10, %c8 : index
    %31 = arith.cmpi ugt, %30, %9 : index
    %32 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %33 = arith.andi %32, %c15 : index
    %34 = arith.cmpi eq, %33, %c0 : index
    %35 = arith.andi %31, %34 : i1
    "omp.parallel"(%29) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %19, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          scf.for %i = %c0 to %c8192 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %35 {
              vector.store %3, %out1_1[%i_1] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %36 = arith.subi %10, %19 overflow<nsw> : index
    %37 = arith.shrsi %36, %c2 : index
    %38 = arith.muli %37, %c4 overflow<nsw> : index
    %39 = arith.addi %38, %19 overflow<nsw> : index
    %40 = arith.maxsi %39, %19 : index
    %41 = arith.subi %10, %40 overflow<nsw> : index
    %42 = vector.create_mask %41 : vector<4xi1>
    scf.for %i_2 = %19 to %40 step %c4 {
      scf.if %35 {
        vector.store %3, %out1_1[%i_2] {alignment = 16 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
      } else {
        vector.store %3, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
      }
    }
    scf.if %35 {
      "omp.flush"() : () -> ()
    }
    scf.for %i_3 = %40 to %10 step %c4 {
      vector.maskedstore %out1_1[%i_3], %42, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %43 = memref.load %b[] : memref<f64>
    %44 = arith.shrsi %10, %c2 : index
    %45 = arith.muli %44, %c4 overflow<nsw> : index
    %46 = arith.subi %10, %45 overflow<nsw> : index
    %47 = vector.create_mask %46 : vector<4xi1>
    %48 = arith.shrsi %10, %c4 : index
    %49 = arith.muli %48, %c16 overflow<nsw> : index
    %50, %51 = scf.for %i_4 = %c0 to %11 step %c16 iter_args(%52 = %0, %53 = %0) -> (f64, f64) {
      %54 = arith.subi %11, %i_4 overflow<nsw> : index
      %55 = arith.shrsi %54, %c2 : index
      %56 = arith.muli %55, %c4 overflow<nsw> : index
      %57 = arith.addi %56, %i_4 overflow<nsw> : index
      %58 = arith.addi %i_4, %c16 overflow<nsw> : index
      %59 = arith.minsi %57, %58 : index
      scf.for %i_5 = %i_4 to %59 step %c4 {
        %i_6 = arith.addi %i_5, %c1 overflow<nsw> : index
        %i_7 = arith.addi %i_5, %c2 overflow<nsw> : index
        %i_8 = arith.addi %i_5, %c3 overflow<nsw> : index
        %60, %61, %62, %63 = scf.for %j = %c0 to %45 step %c128 iter_args(%64 = %4, %65 = %4, %66 = %4, %67 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %68 = arith.addi %j, %c128 overflow<nsw> : index
          %69 = arith.minsi %68, %45 : index
          %70, %71, %72, %73 = scf.for %j_1 = %j to %69 step %c4 iter_args(%74 = %4, %75 = %4, %76 = %4, %77 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %78 = vector.load %x[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %79 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %80 = arith.mulf %78, %79 fastmath<reassoc,contract> : vector<4xf64>
            %81 = arith.addf %74, %80 fastmath<reassoc,contract> : vector<4xf64>
            %82 = vector.load %x[%i_6, %j_1] : memref<?x?xf64>, vector<4xf64>
            %83 = arith.mulf %82, %79 fastmath<reassoc,contract> : vector<4xf64>
            %84 = arith.addf %75, %83 fastmath<reassoc,contract> : vector<4xf64>
            %85 = vector.load %x[%i_7, %j_1] : memref<?x?xf64>, vector<4xf64>
            %86 = arith.mulf %85, %79 fastmath<reassoc,contract> : vector<4xf64>
            %87 = arith.addf %76, %86 fastmath<reassoc,contract> : vector<4xf64>
            %88 = vector.load %x[%i_8, %j_1] : memref<?x?xf64>, vector<4xf64>
            %89 = arith.mulf %88, %79 fastmath<reassoc,contract> : vector<4xf64>
            %90 = arith.addf %77, %89 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %81, %84, %87, %90 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %91 = arith.addf %64, %70 : vector<4xf64>
          %92 = arith.addf %65, %71 : vector<4xf64>
          %93 = arith.addf %66, %72 : vector<4xf64>
          %94 = arith.addf %67, %73 : vector<4xf64>
          scf.yield %91, %92, %93, %94 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %95 = arith.cmpi slt, %45, %10 : index
        %96, %97, %98, %99 = scf.if %95 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %100 = vector.maskedload %x[%i_5, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %101 = vector.maskedload %w[%45], %47, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %102 = arith.mulf %100, %101 fastmath<reassoc,contract> : vector<4xf64>
          %103 = arith.addf %60, %102 fastmath<reassoc,contract> : vector<4xf64>
          %104 = vector.maskedload %x[%i_6, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %105 = arith.mulf %104, %101 fastmath<reassoc,contract> : vector<4xf64>
          %106 = arith.addf %61, %105 fastmath<reassoc,contract> : vector<4xf64>
          %107 = vector.maskedload %x[%i_7, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %108 = arith.mulf %107, %101 fastmath<reassoc,contract> : vector<4xf64>
          %109 = arith.addf %62, %108 fastmath<reassoc,contract> : vector<4xf64>
          %110 = vector.maskedload %x[%i_8, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %111 = arith.mulf %110, %101 fastmath<reassoc,contract> : vector<4xf64>
          %112 = arith.addf %63, %111 fastmath<reassoc,contract> : vector<4xf64>
          %113 = arith.select %47, %103, %60 : vector<4xi1>, vector<4xf64>
          %114 = arith.select %47, %106, %61 : vector<4xi1>, vector<4xf64>
          %115 = arith.select %47, %109, %62 : vector<4xi1>, vector<4xf64>
          %116 = arith.select %47, %112, %63 : vector<4xi1>, vector<4xf64>
          scf.yield %113, %114, %115, %116 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        } else {
          scf.yield %60, %61, %62, %63 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %117 = vector.reduction <add>, %96 fastmath<reassoc> : vector<4xf64> into f64
        %118 = arith.addf %0, %117 : f64
        %119 = vector.reduction <add>, %97 fastmath<reassoc> : vector<4xf64> into f64
        %120 = arith.addf %0, %119 : f64
        %121 = vector.reduction <add>, %98 fastmath<reassoc> : vector<4xf64> into f64
        %122 = arith.addf %0, %121 : f64
        %123 = vector.reduction <add>, %99 fastmath<reassoc> : vector<4xf64> into f64
        %124 = arith.addf %0, %123 : f64
        %125 = arith.subi %i_5, %i_4 overflow<nsw> : index
        memref.store %118, %14[%125] : memref<16xf64>
        %126 = arith.subi %i_6, %i_4 overflow<nsw> : index
        memref.store %120, %14[%126] : memref<16xf64>
        %127 = arith.subi %i_7, %i_4 overflow<nsw> : index
        memref.store %122, %14[%127] : memref<16xf64>
        %128 = arith.subi %i_8, %i_4 overflow<nsw> : index
        memref.store %124, %14[%128] : memref<16xf64>
      }
      %129 = arith.maxsi %i_4, %57 : index
      %130 = arith.minsi %11, %58 : index
      scf.for %i_9 = %129 to %130 step %c1 {
        %131 = scf.for %j_2 = %c0 to %49 step %c512 iter_args(%132 = %4) -> (vector<4xf64>) {
          %133 = arith.addi %j_2, %c512 overflow<nsw> : index
          %134 = arith.minsi %133, %49 : index
          %135, %136, %137, %138 = scf.for %j_3 = %j_2 to %134 step %c16 iter_args(%139 = %4, %140 = %4, %141 = %4, %142 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %143 = vector.load %x[%i_9, %j_3] : memref<?x?xf64>, vector<4xf64>
            %144 = vector.load %w[%j_3] : memref<?xf64>, vector<4xf64>
            %145 = arith.mulf %143, %144 fastmath<reassoc,contract> : vector<4xf64>
            %146 = arith.addf %139, %145 fastmath<reassoc,contract> : vector<4xf64>
            %147 = arith.addi %j_3, %c4 overflow<nsw> : index
            %148 = vector.load %x[%i_9, %147] : memref<?x?xf64>, vector<4xf64>
            %149 = vector.load %w[%147] : memref<?xf64>, vector<4xf64>
            %150 = arith.mulf %148, %149 fastmath<reassoc,contract> : vector<4xf64>
            %151 = arith.addf %140, %150 fastmath<reassoc,contract> : vector<4xf64>
            %152 = arith.addi %j_3, %c8 overflow<nsw> : index
            %153 = vector.load %x[%i_9, %152] : memref<?x?xf64>, vector<4xf64>
            %154 = vector.load %w[%152] : memref<?xf64>, vector<4xf64>
            %155 = arith.mulf %153, %154 fastmath<reassoc,contract> : vector<4xf64>
            %156 = arith.addf %141, %155 fastmath<reassoc,contract> : vector<4xf64>
            %157 = arith.addi %j_3, %c12 overflow<nsw> : index
            %158 = vector.load %x[%i_9, %157] : memref<?x?xf64>, vector<4xf64>
            %159 = vector.load %w[%157] : memref<?xf64>, vector<4xf64>
            %160 = arith.mulf %158, %159 fastmath<reassoc,contract> : vector<4xf64>
            %161 = arith.addf %142, %160 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %146, %151, %156, %161 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %162 = arith.addf %135, %136 : vector<4xf64>
          %163 = arith.addf %137, %138 : vector<4xf64>
          %164 = arith.addf %162, %163 : vector<4xf64>
          %165 = arith.addf %132, %164 : vector<4xf64>
          scf.yield %165 : vector<4xf64>
        }
        %166 = scf.for %j_4 = %49 to %10 step %c4 iter_args(%167 = %131) -> (vector<4xf64>) {
          %168 = arith.subi %10, %j_4 overflow<nsw> : index
          %169 = vector.create_mask %168 : vector<4xi1>
          %170 = vector.maskedload %x[%i_9, %j_4], %169, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %171 = vector.maskedload %w[%j_4], %169, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %172 = arith.mulf %170, %171 fastmath<reassoc,contract> : vector<4xf64>
          %173 = arith.addf %167, %172 fastmath<reassoc,contract> : vector<4xf64>
          %174 = arith.select %169, %173, %167 : vector<4xi1>, vector<4xf64>
          scf.yield %174 : vector<4xf64>
        }
        %175 = vector.reduction <add>, %166 fastmath<reassoc> : vector<4xf64> into f64
        %176 = arith.addf %0, %175 : f64
        %177 = arith.subi %i_9, %i_4 overflow<nsw> : index
        memref.store %176, %14[%177] : memref<16xf64>
      }
      %178 = vector.broadcast %43 : f64 to vector<4xf64>
      %179 = vector.broadcast %16 : f64 to vector<4xf64>
      %180, %181 = scf.for %i_10 = %i_4 to %130 step %c4 iter_args(%182 = %4, %183 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %184 = arith.subi %11, %i_10 overflow<nsw> : index
        %185 = arith.subi %58, %i_10 overflow<nsw> : index
        %186 = arith.minsi %184, %185 : index
        %187 = vector.create_mask %186 : vector<4xi1>
        %188 = arith.subi %i_10, %i_4 overflow<nsw> : index
        %189 = vector.maskedload %14[%188], %187, %3 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %190 = vector.maskedload %y[%i_10], %187, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %191 = arith.addf %189, %178 : vector<4xf64>
        %192 = arith.negf %191 : vector<4xf64>
        %193 = math.absf %191 : vector<4xf64>
        %194 = arith.negf %193 : vector<4xf64>
        %195 = func.call @exp_v4f64(%194) : (vector<4xf64>) -> vector<4xf64>
        %196 = arith.maximumf %192, %3 : vector<4xf64>
        %197 = func.call @log1p_v4f64(%195) : (vector<4xf64>) -> vector<4xf64>
        %198 = arith.addf %196, %197 : vector<4xf64>
        %199 = arith.mulf %190, %198 : vector<4xf64>
        %200 = arith.subf %5, %190 : vector<4xf64>
        %201 = arith.maximumf %191, %3 : vector<4xf64>
        %202 = arith.addf %201, %197 : vector<4xf64>
        %203 = arith.mulf %200, %202 : vector<4xf64>
        %204 = arith.addf %199, %203 : vector<4xf64>
        %205 = arith.addf %182, %204 fastmath<reassoc,contract> : vector<4xf64>
        %206 = arith.mulf %179, %200 : vector<4xf64>
        %207 = func.call @exp_v4f64(%192) : (vector<4xf64>) -> vector<4xf64>
        %208 = arith.addf %5, %207 : vector<4xf64>
        %209 = arith.divf %5, %208 : vector<4xf64>
        %210 = arith.mulf %206, %209 : vector<4xf64>
        %211 = arith.mulf %179, %190 : vector<4xf64>
        %212 = func.call @exp_v4f64(%191) : (vector<4xf64>) -> vector<4xf64>
        %213 = arith.addf %5, %212 : vector<4xf64>
        %214 = arith.divf %5, %213 : vector<4xf64>
        %215 = arith.mulf %211, %214 : vector<4xf64>
        %216 = arith.subf %210, %215 : vector<4xf64>
        %217 = arith.addf %183, %216 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %14[%188], %187, %216 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %218 = arith.select %187, %205, %182 : vector<4xi1>, vector<4xf64>
        %219 = arith.select %187, %217, %183 : vector<4xi1>, vector<4xf64>
        scf.yield %218, %219 : vector<4xf64>, vector<4xf64>
      }
      %220 = vector.reduction <add>, %180 fastmath<reassoc> : vector<4xf64> into f64
      %221 = arith.addf %52, %220 : f64
      %222 = vector.reduction <add>, %181 fastmath<reassoc> : vector<4xf64> into f64
      %223 = arith.addf %53, %222 : f64
      scf.for %i_11 = %i_4 to %59 step %c4 {
        %224 = arith.subi %i_11, %i_4 overflow<nsw> : index
        %225 = memref.load %14[%224] : memref<16xf64>
        %i_12 = arith.addi %i_11, %c1 overflow<nsw> : index
        %226 = arith.subi %i_12, %i_4 overflow<nsw> : index
        %227 = memref.load %14[%226] : memref<16xf64>
        %i_13 = arith.addi %i_11, %c2 overflow<nsw> : index
        %228 = arith.subi %i_13, %i_4 overflow<nsw> : index
        %229 = memref.load %14[%228] : memref<16xf64>
        %i_14 = arith.addi %i_11, %c3 overflow<nsw> : index
        %230 = arith.subi %i_14, %i_4 overflow<nsw> : index
        %231 = memref.load %14[%230] : memref<16xf64>
        %232 = vector.broadcast %225 : f64 to vector<4xf64>
        %233 = vector.broadcast %227 : f64 to vector<4xf64>
        %234 = vector.broadcast %229 : f64 to vector<4xf64>
        %235 = vector.broadcast %231 : f64 to vector<4xf64>
        scf.for %j_5 = %c0 to %45 step %c4 {
          %236 = vector.load %x[%i_11, %j_5] : memref<?x?xf64>, vector<4xf64>
          %237 = vector.load %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
          %238 = arith.mulf %232, %236 fastmath<reassoc,contract> : vector<4xf64>
          %239 = arith.addf %237, %238 fastmath<reassoc,contract> : vector<4xf64>
          %240 = vector.load %x[%i_12, %j_5] : memref<?x?xf64>, vector<4xf64>
          %241 = arith.mulf %233, %240 fastmath<reassoc,contract> : vector<4xf64>
          %242 = arith.addf %239, %241 fastmath<reassoc,contract> : vector<4xf64>
          %243 = vector.load %x[%i_13, %j_5] : memref<?x?xf64>, vector<4xf64>
          %244 = arith.mulf %234, %243 fastmath<reassoc,contract> : vector<4xf64>
          %245 = arith.addf %242, %244 fastmath<reassoc,contract> : vector<4xf64>
          %246 = vector.load %x[%i_14, %j_5] : memref<?x?xf64>, vector<4xf64>
          %247 = arith.mulf %235, %246 fastmath<reassoc,contract> : vector<4xf64>
          %248 = arith.addf %245, %247 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %248, %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
        }
        %249 = arith.cmpi slt, %45, %10 : index
        scf.if %249 {
          %250 = vector.maskedload %x[%i_11, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %251 = vector.maskedload %out1_1[%45], %47, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %252 = arith.mulf %232, %250 fastmath<reassoc,contract> : vector<4xf64>
          %253 = arith.addf %251, %252 fastmath<reassoc,contract> : vector<4xf64>
          %254 = vector.maskedload %x[%i_12, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %255 = arith.mulf %233, %254 fastmath<reassoc,contract> : vector<4xf64>
          %256 = arith.addf %253, %255 fastmath<reassoc,contract> : vector<4xf64>
          %257 = vector.maskedload %x[%i_13, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %258 = arith.mulf %234, %257 fastmath<reassoc,contract> : vector<4xf64>
          %259 = arith.addf %256, %258 fastmath<reassoc,contract> : vector<4xf64>
          %260 = vector.maskedload %x[%i_14, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %261 = arith.mulf %235, %260 fastmath<reassoc,contract> : vector<4xf64>
          %262 = arith.addf %259, %261 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%45], %47, %262 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.for %i_15 = %129 to %130 step %c1 {
        %263 = arith.subi %i_15, %i_4 overflow<nsw> : index
        %264 = memref.load %14[%263] : memref<16xf64>
        %265 = vector.broadcast %264 : f64 to vector<4xf64>
        scf.for %j_6 = %c0 to %45 step %c4 {
          %266 = vector.load %x[%i_15, %j_6] : memref<?x?xf64>, vector<4xf64>
          %267 = vector.load %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
          %268 = arith.mulf %265, %266 fastmath<reassoc,contract> : vector<4xf64>
          %269 = arith.addf %267, %268 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %269, %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
        }
        %270 = arith.cmpi slt, %45, %10 : index
        scf.if %270 {
          %271 = vector.maskedload %x[%i_15, %45], %47, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %272 = vector.maskedload %out1_1[%45], %47, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %273 = arith.mulf %265, %271 fastmath<reassoc,contract> : vector<4xf64>
          %274 = arith.addf %272, %273 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%45], %47, %274 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %221, %223 : f64, f64
    }
    %275 = arith.divf %50, %15 : f64
    %276 = arith.shrsi %10, %c15 : index
    %277 = arith.muli %276, %c32768 overflow<nsw> : index
    %278 = arith.maxsi %277, %c0 : index
    %279 = arith.constant -0.000000e+00 : f64
    %280 = arith.constant 0 : index
    %281 = arith.constant 1 : index
    %282 = arith.constant -0.000000e+00 : f64
    %283 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %282, %283[%280] : memref<64xf64>
    %284 = arith.subi %278, %c0 : index
    %285 = arith.ceildivsi %284, %c32768 : index
    %286 = arith.maxsi %285, %280 : index
    %287 = arith.constant 64 : index
    %288 = arith.ceildivsi %286, %287 : index
    %289 = arith.maxsi %288, %281 : index
    %290 = arith.ceildivsi %286, %289 : index
    %291 = arith.muli %289, %c32768 : index
    %292 = arith.constant 0 : index
    %293 = arith.maxsi %290, %292 : index
    %294 = arith.minsi %291, %278 : index
    %295 = arith.constant 0 : index
    %296 = arith.maxsi %294, %295 : index
    %297 = arith.constant 32767 : index
    %298 = arith.addi %296, %297 : index
    %299 = arith.constant 32768 : index
    %300 = arith.divui %298, %299 : index
    %301 = arith.constant 115974 : index
    %302 = arith.muli %300, %301 : index
    %303 = arith.constant 7 : index
    %304 = arith.addi %303, %302 : index
    %305 = arith.muli %293, %304 : index
    %306 = arith.constant 32768 : index
    %307 = arith.cmpi sge, %305, %306 : index
    "omp.parallel"(%307) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%280, %290, %281) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%308: index):
          %309 = arith.muli %308, %291 : index
          %310 = arith.addi %c0, %309 : index
          %311 = arith.addi %310, %291 : index
          %312 = arith.minsi %311, %278 : index
          %313 = scf.for %i_strip_1 = %310 to %312 step %c32768 iter_args(%314 = %282) -> (f64) {
            %315, %316 = scf.for %i_16 = %c0 to %c32768 step %c256 iter_args(%317 = %4, %318 = %3) -> (vector<4xf64>, vector<4xf64>) {
              %319 = arith.addi %i_16, %c256 overflow<nsw> : index
              %320 = arith.minsi %319, %c32768 : index
              %321, %322 = scf.for %i_17 = %i_16 to %320 step %c8 iter_args(%323 = %4, %324 = %4) -> (vector<4xf64>, vector<4xf64>) {
                %i_18 = arith.addi %i_strip_1, %i_17 overflow<nsw> : index
                %325 = vector.load %w[%i_18] : memref<?xf64>, vector<4xf64>
                %326 = arith.mulf %325, %325 fastmath<contract> : vector<4xf64>
                %327 = arith.addf %323, %326 fastmath<reassoc,contract> : vector<4xf64>
                %328 = vector.load %out1_1[%i_18] : memref<?xf64>, vector<4xf64>
                %329 = arith.mulf %325, %6 : vector<4xf64>
                %330 = arith.mulf %7, %329 : vector<4xf64>
                %331 = arith.addf %330, %328 : vector<4xf64>
                %332 = arith.mulf %8, %331 : vector<4xf64>
                %333 = arith.subf %325, %332 : vector<4xf64>
                vector.store %333, %out1_1[%i_18] : memref<?xf64>, vector<4xf64>
                %334 = arith.addi %i_18, %c4 overflow<nsw> : index
                %335 = vector.load %w[%334] : memref<?xf64>, vector<4xf64>
                %336 = arith.mulf %335, %335 fastmath<contract> : vector<4xf64>
                %337 = arith.addf %324, %336 fastmath<reassoc,contract> : vector<4xf64>
                %338 = vector.load %out1_1[%334] : memref<?xf64>, vector<4xf64>
                %339 = arith.mulf %335, %6 : vector<4xf64>
                %340 = arith.mulf %7, %339 : vector<4xf64>
                %341 = arith.addf %340, %338 : vector<4xf64>
                %342 = arith.mulf %8, %341 : vector<4xf64>
                %343 = arith.subf %335, %342 : vector<4xf64>
                vector.store %343, %out1_1[%334] : memref<?xf64>, vector<4xf64>
                scf.yield %327, %337 : vector<4xf64>, vector<4xf64>
              }
              %344 = arith.addf %321, %322 : vector<4xf64>
              %345 = arith.subf %344, %318 : vector<4xf64>
              %346 = arith.addf %317, %345 : vector<4xf64>
              %347 = arith.subf %346, %317 : vector<4xf64>
              %348 = arith.subf %347, %345 : vector<4xf64>
              %349 = arith.cmpf uno, %348, %348 : vector<4xf64>
              %350 = arith.select %349, %3, %348 : vector<4xi1>, vector<4xf64>
              scf.yield %346, %350 : vector<4xf64>, vector<4xf64>
            }
            %351 = arith.subf %4, %316 : vector<4xf64>
            %352 = arith.addf %315, %351 : vector<4xf64>
            %353 = vector.reduction <add>, %352 fastmath<reassoc> : vector<4xf64> into f64
            %354 = arith.addf %279, %353 : f64
            %355 = arith.addf %314, %354 : f64
            scf.yield %355 : f64
          }
          memref.store %313, %283[%308] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %356 = arith.constant 1 : index
    %357 = arith.subi %290, %356 : index
    %358 = arith.constant 0 : index
    %359 = arith.constant 2 : index
    scf.for %360 = %358 to %357 step %359 {
      %361 = arith.addi %360, %356 : index
      %362 = memref.load %283[%360] : memref<64xf64>
      %363 = memref.load %283[%361] : memref<64xf64>
      %364 = arith.addf %362, %363 : f64
      memref.store %364, %283[%360] : memref<64xf64>
    }
    %365 = arith.constant 2 : index
    %366 = arith.subi %290, %365 : index
    %367 = arith.constant 0 : index
    %368 = arith.constant 4 : index
    scf.for %369 = %367 to %366 step %368 {
      %370 = arith.addi %369, %365 : index
      %371 = memref.load %283[%369] : memref<64xf64>
      %372 = memref.load %283[%370] : memref<64xf64>
      %373 = arith.addf %371, %372 : f64
      memref.store %373, %283[%369] : memref<64xf64>
    }
    %374 = arith.constant 4 : index
    %375 = arith.subi %290, %374 : index
    %376 = arith.constant 0 : index
    %377 = arith.constant 8 : index
    scf.for %378 = %376 to %375 step %377 {
      %379 = arith.addi %378, %374 : index
      %380 = memref.load %283[%378] : memref<64xf64>
      %381 = memref.load %283[%379] : memref<64xf64>
      %382 = arith.addf %380, %381 : f64
      memref.store %382, %283[%378] : memref<64xf64>
    }
    %383 = arith.constant 8 : index
    %384 = arith.subi %290, %383 : index
    %385 = arith.constant 0 : index
    %386 = arith.constant 16 : index
    scf.for %387 = %385 to %384 step %386 {
      %388 = arith.addi %387, %383 : index
      %389 = memref.load %283[%387] : memref<64xf64>
      %390 = memref.load %283[%388] : memref<64xf64>
      %391 = arith.addf %389, %390 : f64
      memref.store %391, %283[%387] : memref<64xf64>
    }
    %392 = arith.constant 16 : index
    %393 = arith.subi %290, %392 : index
    %394 = arith.constant 0 : index
    %395 = arith.constant 32 : index
    scf.for %396 = %394 to %393 step %395 {
      %397 = arith.addi %396, %392 : index
      %398 = memref.load %283[%396] : memref<64xf64>
      %399 = memref.load %283[%397] : memref<64xf64>
      %400 = arith.addf %398, %399 : f64
      memref.store %400, %283[%396] : memref<64xf64>
    }
    %401 = arith.constant 32 : index
    %402 = arith.subi %290, %401 : index
    %403 = arith.constant 0 : index
    %404 = arith.constant 64 : index
    scf.for %405 = %403 to %402 step %404 {
      %406 = arith.addi %405, %401 : index
      %407 = memref.load %283[%405] : memref<64xf64>
      %408 = memref.load %283[%406] : memref<64xf64>
      %409 = arith.addf %407, %408 : f64
      memref.store %409, %283[%405] : memref<64xf64>
    }
    %410 = memref.load %283[%280] : memref<64xf64>
    %411 = arith.addf %279, %410 : f64
    %412 = arith.addf %0, %411 : f64
    %413 = arith.subi %10, %278 overflow<nsw> : index
    %414 = arith.shrsi %413, %c3 : index
    %415 = arith.muli %414, %c8 overflow<nsw> : index
    %416 = arith.addi %415, %278 overflow<nsw> : index
    %417 = arith.maxsi %416, %278 : index
    %418, %419 = scf.for %i_19 = %278 to %417 step %c256 iter_args(%420 = %4, %421 = %3) -> (vector<4xf64>, vector<4xf64>) {
      %422 = arith.addi %i_19, %c256 overflow<nsw> : index
      %423 = arith.minsi %422, %417 : index
      %424, %425 = scf.for %i_20 = %i_19 to %423 step %c8 iter_args(%426 = %4, %427 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %428 = vector.load %w[%i_20] : memref<?xf64>, vector<4xf64>
        %429 = arith.mulf %428, %428 fastmath<contract> : vector<4xf64>
        %430 = arith.addf %426, %429 fastmath<reassoc,contract> : vector<4xf64>
        %431 = vector.load %out1_1[%i_20] : memref<?xf64>, vector<4xf64>
        %432 = arith.mulf %428, %6 : vector<4xf64>
        %433 = arith.mulf %7, %432 : vector<4xf64>
        %434 = arith.addf %433, %431 : vector<4xf64>
        %435 = arith.mulf %8, %434 : vector<4xf64>
        %436 = arith.subf %428, %435 : vector<4xf64>
        vector.store %436, %out1_1[%i_20] : memref<?xf64>, vector<4xf64>
        %437 = arith.addi %i_20, %c4 overflow<nsw> : index
        %438 = vector.load %w[%437] : memref<?xf64>, vector<4xf64>
        %439 = arith.mulf %438, %438 fastmath<contract> : vector<4xf64>
        %440 = arith.addf %427, %439 fastmath<reassoc,contract> : vector<4xf64>
        %441 = vector.load %out1_1[%437] : memref<?xf64>, vector<4xf64>
        %442 = arith.mulf %438, %6 : vector<4xf64>
        %443 = arith.mulf %7, %442 : vector<4xf64>
        %444 = arith.addf %443, %441 : vector<4xf64>
        %445 = arith.mulf %8, %444 : vector<4xf64>
        %446 = arith.subf %438, %445 : vector<4xf64>
        vector.store %446, %out1_1[%437] : memref<?xf64>, vector<4xf64>
        scf.yield %430, %440 : vector<4xf64>, vector<4xf64>
      }
      %447 = arith.addf %424, %425 : vector<4xf64>
      %448 = arith.subf %447, %421 : vector<4xf64>
      %449 = arith.addf %420, %448 : vector<4xf64>
      %450 = arith.subf %449, %420 : vector<4xf64>
      %451 = arith.subf %450, %448 : vector<4xf64>
      %452 = arith.cmpf uno, %451, %451 : vector<4xf64>
      %453 = arith.select %452, %3, %451 : vector<4xi1>, vector<4xf64>
      scf.yield %449, %453 : vector<4xf64>, vector<4xf64>
    }
    %454 = arith.subf %4, %419 : vector<4xf64>
    %455 = scf.for %i_21 = %417 to %10 step %c4 iter_args(%456 = %454) -> (vector<4xf64>) {
      %457 = arith.subi %10, %i_21 overflow<nsw> : index
      %458 = vector.create_mask %457 : vector<4xi1>
      %459 = vector.maskedload %w[%i_21], %458, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %460 = arith.mulf %459, %459 fastmath<contract> : vector<4xf64>
      %461 = arith.addf %456, %460 fastmath<reassoc,contract> : vector<4xf64>
      %462 = vector.maskedload %out1_1[%i_21], %458, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %463 = arith.mulf %459, %6 : vector<4xf64>
      %464 = arith.mulf %7, %463 : vector<4xf64>
      %465 = arith.addf %464, %462 : vector<4xf64>
      %466 = arith.mulf %8, %465 : vector<4xf64>
      %467 = arith.subf %459, %466 : vector<4xf64>
      vector.maskedstore %out1_1[%i_21], %458, %467 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %468 = arith.select %458, %461, %456 : vector<4xi1>, vector<4xf64>
      scf.yield %468 : vector<4xf64>
    }
    %469 = arith.addf %418, %455 : vector<4xf64>
    %470 = vector.reduction <add>, %469 fastmath<reassoc> : vector<4xf64> into f64
    %471 = arith.addf %412, %470 : f64
    %472 = arith.mulf %1, %471 : f64
    %473 = arith.addf %275, %472 : f64
    memref.store %473, %out0[] : memref<f64>
    %474 = memref.load %b[] : memref<f64>
    %475 = arith.mulf %2, %51 : f64
    %476 = arith.subf %474, %475 : f64
    memref.store %476, %out2[] : memref<f64>
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
    %16 = llvm.alloca %5 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %17 = llvm.mlir.constant(8191) : i64
    %18 = llvm.mlir.constant(6145) : i64
    %19 = llvm.mlir.constant(32) : i64
    %20 = llvm.alloca %19 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %21 = llvm.mlir.constant(24) : i64
    %22 = llvm.mlir.constant(64) : i64
    %23 = llvm.alloca %22 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %24 = llvm.mlir.constant(32767) : i64
    %25 = llvm.mlir.constant(115974) : i64
    %26 = llvm.mlir.constant(7) : i64
    %27 = llvm.mlir.constant(56) : i64
    %28 = llvm.alloca %27 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %29 = llvm.mlir.constant(40) : i64
    %30 = llvm.mlir.constant(48) : i64
    %31 = llvm.mlir.constant(0 : i32) : i32
    %32 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %33 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %34 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %35 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %36 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %37 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %38 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %39 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %40 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %41 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %42 = llvm.sitofp %x_size0 : i64 to f64
    %43 = llvm.fdiv %41, %42 : f64
    %44 = llvm.ashr %w_size0, %1 : i64
    %45 = llvm.mul %44, %0 overflow<nsw> : i64
    %46 = llvm.intr.smax(%45, %2) : (i64, i64) -> i64
    %47 = llvm.intr.smax(%46, %2) : (i64, i64) -> i64
    %48 = llvm.add %47, %17 : i64
    %49 = llvm.udiv %48, %0 : i64
    %50 = llvm.mul %49, %18 : i64
    %51 = llvm.icmp "sge" %50, %12 : i64
    %52 = llvm.mul %w_size0, %10 : i64
    %53 = llvm.icmp "ugt" %52, %15 : i64
    %54 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %55 = llvm.and %54, %13 : i64
    %56 = llvm.icmp "eq" %55, %2 : i64
    %57 = llvm.and %53, %56 : i1
    %58 = llvm.icmp "sgt" %46, %2 : i64
    %59 = llvm.sub %46, %6 overflow<nsw> : i64
    %60 = llvm.sdiv %59, %0 : i64
    %61 = llvm.add %60, %6 overflow<nsw> : i64
    %62 = llvm.select %58, %61, %2 : i1, i64
    llvm.cond_br %51, ^bb1, ^bb2
  ^bb1:
    llvm.store %46, %20 {alignment = 8 : i64} : i64, !llvm.ptr
    %63 = llvm.getelementptr inbounds %20[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %63 {alignment = 8 : i64} : i1, !llvm.ptr
    %64 = llvm.getelementptr inbounds %20[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %64 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %65 = llvm.getelementptr inbounds %20[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %65 {alignment = 8 : i64} : i64, !llvm.ptr
    %66 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %67 = llvm.call @stepwell_parallel_for(%66, %20, %62, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%67 : i32)
  ^bb2:
    %68 = llvm.call @program.parallel0(%2, %62, %46, %57, %out1, %w_size0) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.br ^bb3(%68 : i32)
  ^bb3(%69: i32):
    %70 = llvm.sub %w_size0, %46 overflow<nsw> : i64
    %71 = llvm.ashr %70, %4 : i64
    %72 = llvm.mul %71, %3 overflow<nsw> : i64
    %73 = llvm.add %72, %46 overflow<nsw> : i64
    %74 = llvm.intr.smax(%73, %46) : (i64, i64) -> i64
    %75 = llvm.sub %w_size0, %74 overflow<nsw> : i64
    %76 = llvm.intr.smin(%75, %3) : (i64, i64) -> i64
    %77 = llvm.intr.smax(%76, %2) : (i64, i64) -> i64
    %78 = llvm.trunc %77 : i64 to i32
    %79 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %80 = llvm.mlir.poison : vector<4xi32>
    %81 = llvm.insertelement %78, %80[%2 : i64] : vector<4xi32>
    %82 = llvm.shufflevector %81, %80 [0, 0, 0, 0] : vector<4xi32>
    %83 = llvm.icmp "slt" %79, %82 : vector<4xi32>
    %84 = llvm.icmp "slt" %46, %74 : i64
    llvm.cond_br %84, ^bb4(%46 : i64), ^bb8
  ^bb4(%i: i64):
    llvm.cond_br %57, ^bb5, ^bb6
  ^bb5:
    %85 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %35, %85 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %86 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %35, %86 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %87 = llvm.add %i, %3 overflow<nsw> : i64
    %88 = llvm.icmp "slt" %87, %74 : i64
    llvm.cond_br %88, ^bb4(%87 : i64), ^bb8
  ^bb8:
    llvm.cond_br %57, ^bb9, ^bb10
  ^bb9:
    llvm.fence seq_cst
    llvm.br ^bb10
  ^bb10:
    %89 = llvm.icmp "slt" %74, %w_size0 : i64
    llvm.cond_br %89, ^bb11(%74 : i64), ^bb12
  ^bb11(%i_1: i64):
    %90 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %35, %90, %83 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %91 = llvm.add %i_1, %3 overflow<nsw> : i64
    %92 = llvm.icmp "slt" %91, %w_size0 : i64
    llvm.cond_br %92, ^bb11(%91 : i64), ^bb12
  ^bb12:
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
    llvm.cond_br %107, ^bb13(%2, %32, %32 : i64, f64, f64), ^bb45(%32, %32 : f64, f64)
  ^bb13(%i_2: i64, %108: f64, %109: f64):
    %110 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %111 = llvm.ashr %110, %4 : i64
    %112 = llvm.mul %111, %3 overflow<nsw> : i64
    %113 = llvm.add %112, %i_2 overflow<nsw> : i64
    %114 = llvm.add %i_2, %5 overflow<nsw> : i64
    %115 = llvm.intr.smin(%113, %114) : (i64, i64) -> i64
    %116 = llvm.icmp "slt" %i_2, %115 : i64
    llvm.cond_br %116, ^bb14(%i_2 : i64), ^bb22
  ^bb14(%i_3: i64):
    %i_4 = llvm.add %i_3, %6 overflow<nsw> : i64
    %i_5 = llvm.add %i_3, %4 overflow<nsw> : i64
    %i_6 = llvm.add %i_3, %7 overflow<nsw> : i64
    %117 = llvm.icmp "slt" %2, %95 : i64
    llvm.cond_br %117, ^bb15(%2, %36, %36, %36, %36 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%36, %36, %36, %36 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%j: i64, %118: vector<4xf64>, %119: vector<4xf64>, %120: vector<4xf64>, %121: vector<4xf64>):
    %122 = llvm.add %j, %8 overflow<nsw> : i64
    %123 = llvm.intr.smin(%122, %95) : (i64, i64) -> i64
    %124 = llvm.icmp "slt" %j, %123 : i64
    llvm.cond_br %124, ^bb16(%j, %36, %36, %36, %36 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%36, %36, %36, %36 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb16(%j_1: i64, %125: vector<4xf64>, %126: vector<4xf64>, %127: vector<4xf64>, %128: vector<4xf64>):
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
    llvm.cond_br %152, ^bb16(%151, %136, %140, %145, %150 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb17(%136, %140, %145, %150 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17(%153: vector<4xf64>, %154: vector<4xf64>, %155: vector<4xf64>, %156: vector<4xf64>):
    %157 = llvm.fadd %118, %153 : vector<4xf64>
    %158 = llvm.fadd %119, %154 : vector<4xf64>
    %159 = llvm.fadd %120, %155 : vector<4xf64>
    %160 = llvm.fadd %121, %156 : vector<4xf64>
    %161 = llvm.add %j, %8 overflow<nsw> : i64
    %162 = llvm.icmp "slt" %161, %95 : i64
    llvm.cond_br %162, ^bb15(%161, %157, %158, %159, %160 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb18(%157, %158, %159, %160 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%163: vector<4xf64>, %164: vector<4xf64>, %165: vector<4xf64>, %166: vector<4xf64>):
    %167 = llvm.icmp "slt" %95, %w_size0 : i64
    llvm.cond_br %167, ^bb19, ^bb20
  ^bb19:
    %168 = llvm.mul %i_3, %x_stride0 overflow<nsw> : i64
    %169 = llvm.add %168, %95 overflow<nsw> : i64
    %170 = llvm.getelementptr inbounds %x[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %171 = llvm.intr.masked.load %170, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %172 = llvm.getelementptr inbounds %w[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %173 = llvm.intr.masked.load %172, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %174 = llvm.fmul %171, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %175 = llvm.fadd %163, %174 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %176 = llvm.getelementptr inbounds %170[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %177 = llvm.intr.masked.load %176, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %178 = llvm.fmul %177, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %179 = llvm.fadd %164, %178 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %180 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %181 = llvm.getelementptr inbounds %170[%180] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %182 = llvm.intr.masked.load %181, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %183 = llvm.fmul %182, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %184 = llvm.fadd %165, %183 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %185 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %186 = llvm.getelementptr inbounds %170[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %187 = llvm.intr.masked.load %186, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %188 = llvm.fmul %187, %173 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %189 = llvm.fadd %166, %188 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %190 = llvm.select %104, %175, %163 : vector<4xi1>, vector<4xf64>
    %191 = llvm.select %104, %179, %164 : vector<4xi1>, vector<4xf64>
    %192 = llvm.select %104, %184, %165 : vector<4xi1>, vector<4xf64>
    %193 = llvm.select %104, %189, %166 : vector<4xi1>, vector<4xf64>
    llvm.br ^bb21(%190, %191, %192, %193 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb20:
    llvm.br ^bb21(%163, %164, %165, %166 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb21(%194: vector<4xf64>, %195: vector<4xf64>, %196: vector<4xf64>, %197: vector<4xf64>):
    %198 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %199 = "llvm.intr.vector.reduce.fadd"(%198, %194) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %200 = llvm.fadd %32, %199 : f64
    %201 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %202 = "llvm.intr.vector.reduce.fadd"(%201, %195) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %203 = llvm.fadd %32, %202 : f64
    %204 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %205 = "llvm.intr.vector.reduce.fadd"(%204, %196) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %206 = llvm.fadd %32, %205 : f64
    %207 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %208 = "llvm.intr.vector.reduce.fadd"(%207, %197) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %209 = llvm.fadd %32, %208 : f64
    %210 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %211 = llvm.getelementptr inbounds %16[%210] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %200, %211 {alignment = 8 : i64} : f64, !llvm.ptr
    %212 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %213 = llvm.getelementptr inbounds %16[%212] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %203, %213 {alignment = 8 : i64} : f64, !llvm.ptr
    %214 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %215 = llvm.getelementptr inbounds %16[%214] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %206, %215 {alignment = 8 : i64} : f64, !llvm.ptr
    %216 = llvm.sub %i_6, %i_2 overflow<nsw> : i64
    %217 = llvm.getelementptr inbounds %16[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %209, %217 {alignment = 8 : i64} : f64, !llvm.ptr
    %218 = llvm.add %i_3, %3 overflow<nsw> : i64
    %219 = llvm.icmp "slt" %218, %115 : i64
    llvm.cond_br %219, ^bb14(%218 : i64), ^bb22
  ^bb22:
    %220 = llvm.intr.smax(%i_2, %113) : (i64, i64) -> i64
    %221 = llvm.intr.smin(%x_size0, %114) : (i64, i64) -> i64
    %222 = llvm.icmp "slt" %220, %221 : i64
    llvm.cond_br %222, ^bb23(%220 : i64), ^bb30
  ^bb23(%i_7: i64):
    %223 = llvm.icmp "slt" %2, %106 : i64
    llvm.cond_br %223, ^bb24(%2, %36 : i64, vector<4xf64>), ^bb27(%36 : vector<4xf64>)
  ^bb24(%j_2: i64, %224: vector<4xf64>):
    %225 = llvm.add %j_2, %9 overflow<nsw> : i64
    %226 = llvm.intr.smin(%225, %106) : (i64, i64) -> i64
    %227 = llvm.icmp "slt" %j_2, %226 : i64
    llvm.cond_br %227, ^bb25(%j_2, %36, %36, %36, %36 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%36, %36, %36, %36 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%j_3: i64, %228: vector<4xf64>, %229: vector<4xf64>, %230: vector<4xf64>, %231: vector<4xf64>):
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
    llvm.cond_br %259, ^bb25(%258, %239, %245, %251, %257 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb26(%239, %245, %251, %257 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb26(%260: vector<4xf64>, %261: vector<4xf64>, %262: vector<4xf64>, %263: vector<4xf64>):
    %264 = llvm.fadd %260, %261 : vector<4xf64>
    %265 = llvm.fadd %262, %263 : vector<4xf64>
    %266 = llvm.fadd %264, %265 : vector<4xf64>
    %267 = llvm.fadd %224, %266 : vector<4xf64>
    %268 = llvm.add %j_2, %9 overflow<nsw> : i64
    %269 = llvm.icmp "slt" %268, %106 : i64
    llvm.cond_br %269, ^bb24(%268, %267 : i64, vector<4xf64>), ^bb27(%267 : vector<4xf64>)
  ^bb27(%270: vector<4xf64>):
    %271 = llvm.icmp "slt" %106, %w_size0 : i64
    llvm.cond_br %271, ^bb28(%106, %270 : i64, vector<4xf64>), ^bb29(%270 : vector<4xf64>)
  ^bb28(%j_4: i64, %272: vector<4xf64>):
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
    %285 = llvm.intr.masked.load %284, %281, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %286 = llvm.getelementptr inbounds %w[%j_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %287 = llvm.intr.masked.load %286, %281, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %288 = llvm.fmul %285, %287 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %289 = llvm.fadd %272, %288 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %290 = llvm.select %281, %289, %272 : vector<4xi1>, vector<4xf64>
    %291 = llvm.add %j_4, %3 overflow<nsw> : i64
    %292 = llvm.icmp "slt" %291, %w_size0 : i64
    llvm.cond_br %292, ^bb28(%291, %290 : i64, vector<4xf64>), ^bb29(%290 : vector<4xf64>)
  ^bb29(%293: vector<4xf64>):
    %294 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %295 = "llvm.intr.vector.reduce.fadd"(%294, %293) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %296 = llvm.fadd %32, %295 : f64
    %297 = llvm.sub %i_7, %i_2 overflow<nsw> : i64
    %298 = llvm.getelementptr inbounds %16[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %296, %298 {alignment = 8 : i64} : f64, !llvm.ptr
    %299 = llvm.add %i_7, %6 overflow<nsw> : i64
    %300 = llvm.icmp "slt" %299, %221 : i64
    llvm.cond_br %300, ^bb23(%299 : i64), ^bb30
  ^bb30:
    %301 = llvm.mlir.poison : vector<4xf64>
    %302 = llvm.insertelement %93, %301[%2 : i64] : vector<4xf64>
    %303 = llvm.shufflevector %302, %301 [0, 0, 0, 0] : vector<4xf64>
    %304 = llvm.mlir.poison : vector<4xf64>
    %305 = llvm.insertelement %43, %304[%2 : i64] : vector<4xf64>
    %306 = llvm.shufflevector %305, %304 [0, 0, 0, 0] : vector<4xf64>
    %307 = llvm.icmp "slt" %i_2, %221 : i64
    llvm.cond_br %307, ^bb31(%i_2, %36, %36 : i64, vector<4xf64>, vector<4xf64>), ^bb32(%36, %36 : vector<4xf64>, vector<4xf64>)
  ^bb31(%i_8: i64, %308: vector<4xf64>, %309: vector<4xf64>):
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
    %322 = llvm.getelementptr inbounds %16[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %323 = llvm.intr.masked.load %322, %320, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %324 = llvm.getelementptr inbounds %y[%i_8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %325 = llvm.intr.masked.load %324, %320, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %326 = llvm.fadd %323, %303 : vector<4xf64>
    %327 = llvm.fneg %326 : vector<4xf64>
    %328 = llvm.intr.fabs(%326) : (vector<4xf64>) -> vector<4xf64>
    %329 = llvm.fneg %328 : vector<4xf64>
    %330 = llvm.call @exp_v4f64(%329) : (vector<4xf64>) -> vector<4xf64>
    %331 = llvm.intr.maximum(%327, %35) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %332 = llvm.call @log1p_v4f64(%330) : (vector<4xf64>) -> vector<4xf64>
    %333 = llvm.fadd %331, %332 : vector<4xf64>
    %334 = llvm.fmul %325, %333 : vector<4xf64>
    %335 = llvm.fsub %37, %325 : vector<4xf64>
    %336 = llvm.intr.maximum(%326, %35) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %337 = llvm.fadd %336, %332 : vector<4xf64>
    %338 = llvm.fmul %335, %337 : vector<4xf64>
    %339 = llvm.fadd %334, %338 : vector<4xf64>
    %340 = llvm.fadd %308, %339 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %341 = llvm.fmul %306, %335 : vector<4xf64>
    %342 = llvm.call @exp_v4f64(%327) : (vector<4xf64>) -> vector<4xf64>
    %343 = llvm.fadd %37, %342 : vector<4xf64>
    %344 = llvm.fdiv %37, %343 : vector<4xf64>
    %345 = llvm.fmul %341, %344 : vector<4xf64>
    %346 = llvm.fmul %306, %325 : vector<4xf64>
    %347 = llvm.call @exp_v4f64(%326) : (vector<4xf64>) -> vector<4xf64>
    %348 = llvm.fadd %37, %347 : vector<4xf64>
    %349 = llvm.fdiv %37, %348 : vector<4xf64>
    %350 = llvm.fmul %346, %349 : vector<4xf64>
    %351 = llvm.fsub %345, %350 : vector<4xf64>
    %352 = llvm.fadd %309, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %351, %322, %320 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %353 = llvm.select %320, %340, %308 : vector<4xi1>, vector<4xf64>
    %354 = llvm.select %320, %352, %309 : vector<4xi1>, vector<4xf64>
    %355 = llvm.add %i_8, %3 overflow<nsw> : i64
    %356 = llvm.icmp "slt" %355, %221 : i64
    llvm.cond_br %356, ^bb31(%355, %353, %354 : i64, vector<4xf64>, vector<4xf64>), ^bb32(%353, %354 : vector<4xf64>, vector<4xf64>)
  ^bb32(%357: vector<4xf64>, %358: vector<4xf64>):
    %359 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %360 = "llvm.intr.vector.reduce.fadd"(%359, %357) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %361 = llvm.fadd %108, %360 : f64
    %362 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %363 = "llvm.intr.vector.reduce.fadd"(%362, %358) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %364 = llvm.fadd %109, %363 : f64
    %365 = llvm.icmp "slt" %i_2, %115 : i64
    llvm.cond_br %365, ^bb33(%i_2 : i64), ^bb38
  ^bb33(%i_9: i64):
    %366 = llvm.sub %i_9, %i_2 overflow<nsw> : i64
    %367 = llvm.getelementptr inbounds %16[%366] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %368 = llvm.load %367 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_10 = llvm.add %i_9, %6 overflow<nsw> : i64
    %369 = llvm.sub %i_10, %i_2 overflow<nsw> : i64
    %370 = llvm.getelementptr inbounds %16[%369] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %371 = llvm.load %370 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_11 = llvm.add %i_9, %4 overflow<nsw> : i64
    %372 = llvm.sub %i_11, %i_2 overflow<nsw> : i64
    %373 = llvm.getelementptr inbounds %16[%372] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %374 = llvm.load %373 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_12 = llvm.add %i_9, %7 overflow<nsw> : i64
    %375 = llvm.sub %i_12, %i_2 overflow<nsw> : i64
    %376 = llvm.getelementptr inbounds %16[%375] : (!llvm.ptr, i64) -> !llvm.ptr, f64
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
    llvm.cond_br %390, ^bb34(%2 : i64), ^bb35
  ^bb34(%j_5: i64):
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
    llvm.cond_br %414, ^bb34(%413 : i64), ^bb35
  ^bb35:
    %415 = llvm.icmp "slt" %95, %w_size0 : i64
    llvm.cond_br %415, ^bb36, ^bb37
  ^bb36:
    %416 = llvm.mul %i_9, %x_stride0 overflow<nsw> : i64
    %417 = llvm.add %416, %95 overflow<nsw> : i64
    %418 = llvm.getelementptr inbounds %x[%417] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %419 = llvm.intr.masked.load %418, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %420 = llvm.getelementptr inbounds %out1[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %421 = llvm.intr.masked.load %420, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %422 = llvm.fmul %380, %419 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %423 = llvm.fadd %421, %422 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %424 = llvm.getelementptr inbounds %418[%x_stride0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %425 = llvm.intr.masked.load %424, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %426 = llvm.fmul %383, %425 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %427 = llvm.fadd %423, %426 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %428 = llvm.mul %4, %x_stride0 overflow<nsw> : i64
    %429 = llvm.getelementptr inbounds %418[%428] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %430 = llvm.intr.masked.load %429, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %431 = llvm.fmul %386, %430 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %432 = llvm.fadd %427, %431 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %433 = llvm.mul %7, %x_stride0 overflow<nsw> : i64
    %434 = llvm.getelementptr inbounds %418[%433] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %435 = llvm.intr.masked.load %434, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %436 = llvm.fmul %389, %435 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %437 = llvm.fadd %432, %436 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %437, %420, %104 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb37
  ^bb37:
    %438 = llvm.add %i_9, %3 overflow<nsw> : i64
    %439 = llvm.icmp "slt" %438, %115 : i64
    llvm.cond_br %439, ^bb33(%438 : i64), ^bb38
  ^bb38:
    %440 = llvm.icmp "slt" %220, %221 : i64
    llvm.cond_br %440, ^bb39(%220 : i64), ^bb44
  ^bb39(%i_13: i64):
    %441 = llvm.sub %i_13, %i_2 overflow<nsw> : i64
    %442 = llvm.getelementptr inbounds %16[%441] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %443 = llvm.load %442 {alignment = 8 : i64} : !llvm.ptr -> f64
    %444 = llvm.mlir.poison : vector<4xf64>
    %445 = llvm.insertelement %443, %444[%2 : i64] : vector<4xf64>
    %446 = llvm.shufflevector %445, %444 [0, 0, 0, 0] : vector<4xf64>
    %447 = llvm.icmp "slt" %2, %95 : i64
    llvm.cond_br %447, ^bb40(%2 : i64), ^bb41
  ^bb40(%j_6: i64):
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
    llvm.cond_br %457, ^bb40(%456 : i64), ^bb41
  ^bb41:
    %458 = llvm.icmp "slt" %95, %w_size0 : i64
    llvm.cond_br %458, ^bb42, ^bb43
  ^bb42:
    %459 = llvm.mul %i_13, %x_stride0 overflow<nsw> : i64
    %460 = llvm.add %459, %95 overflow<nsw> : i64
    %461 = llvm.getelementptr inbounds %x[%460] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %462 = llvm.intr.masked.load %461, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %463 = llvm.getelementptr inbounds %out1[%95] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %464 = llvm.intr.masked.load %463, %104, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %465 = llvm.fmul %446, %462 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %466 = llvm.fadd %464, %465 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %466, %463, %104 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb43
  ^bb43:
    %467 = llvm.add %i_13, %6 overflow<nsw> : i64
    %468 = llvm.icmp "slt" %467, %221 : i64
    llvm.cond_br %468, ^bb39(%467 : i64), ^bb44
  ^bb44:
    %469 = llvm.add %i_2, %5 overflow<nsw> : i64
    %470 = llvm.icmp "slt" %469, %x_size0 : i64
    llvm.cond_br %470, ^bb13(%469, %361, %364 : i64, f64, f64), ^bb45(%361, %364 : f64, f64)
  ^bb45(%471: f64, %472: f64):
    %473 = llvm.fdiv %471, %42 : f64
    %474 = llvm.ashr %w_size0, %13 : i64
    %475 = llvm.mul %474, %12 overflow<nsw> : i64
    %476 = llvm.intr.smax(%475, %2) : (i64, i64) -> i64
    %477 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %478 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %478, %23 {alignment = 8 : i64} : f64, !llvm.ptr
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
    %489 = llvm.sdiv %488, %22 : i64
    %490 = llvm.srem %488, %22 : i64
    %491 = llvm.icmp "ne" %490, %2 : i64
    %492 = llvm.xor %490, %22 : i64
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
    %510 = llvm.add %509, %24 : i64
    %511 = llvm.udiv %510, %12 : i64
    %512 = llvm.mul %511, %25 : i64
    %513 = llvm.add %26, %512 : i64
    %514 = llvm.mul %507, %513 : i64
    %515 = llvm.icmp "sge" %514, %12 : i64
    %516 = llvm.icmp "sgt" %505, %2 : i64
    %517 = llvm.select %516, %505, %2 : i1, i64
    llvm.cond_br %515, ^bb46, ^bb47
  ^bb46:
    llvm.store %505, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    %518 = llvm.getelementptr inbounds %28[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %506, %518 {alignment = 8 : i64} : i64, !llvm.ptr
    %519 = llvm.getelementptr inbounds %28[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %476, %519 {alignment = 8 : i64} : i64, !llvm.ptr
    %520 = llvm.getelementptr inbounds %28[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %520 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %521 = llvm.getelementptr inbounds %28[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %521 {alignment = 8 : i64} : i64, !llvm.ptr
    %522 = llvm.getelementptr inbounds %28[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %522 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %523 = llvm.getelementptr inbounds %28[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %23, %523 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %524 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %525 = llvm.call @stepwell_parallel_for(%524, %28, %517, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb48(%525 : i32)
  ^bb47:
    %526 = llvm.call @program.parallel1(%2, %517, %505, %506, %476, %w, %w_size0, %out1, %23) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb48(%526 : i32)
  ^bb48(%527: i32):
    %528 = llvm.sub %505, %6 : i64
    %529 = llvm.icmp "slt" %2, %528 : i64
    llvm.cond_br %529, ^bb49(%2 : i64), ^bb50
  ^bb49(%530: i64):
    %531 = llvm.getelementptr inbounds %23[%530] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %532 = llvm.load %531 {alignment = 8 : i64} : !llvm.ptr -> f64
    %533 = llvm.getelementptr inbounds %531[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %534 = llvm.load %533 {alignment = 8 : i64} : !llvm.ptr -> f64
    %535 = llvm.fadd %532, %534 : f64
    llvm.store %535, %531 {alignment = 8 : i64} : f64, !llvm.ptr
    %536 = llvm.add %530, %4 overflow<nsw> : i64
    %537 = llvm.icmp "slt" %536, %528 : i64
    llvm.cond_br %537, ^bb49(%536 : i64), ^bb50
  ^bb50:
    %538 = llvm.sub %505, %4 : i64
    %539 = llvm.icmp "slt" %2, %538 : i64
    llvm.cond_br %539, ^bb51(%2 : i64), ^bb52
  ^bb51(%540: i64):
    %541 = llvm.getelementptr inbounds %23[%540] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %542 = llvm.load %541 {alignment = 8 : i64} : !llvm.ptr -> f64
    %543 = llvm.getelementptr inbounds %541[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %544 = llvm.load %543 {alignment = 8 : i64} : !llvm.ptr -> f64
    %545 = llvm.fadd %542, %544 : f64
    llvm.store %545, %541 {alignment = 8 : i64} : f64, !llvm.ptr
    %546 = llvm.add %540, %3 overflow<nsw> : i64
    %547 = llvm.icmp "slt" %546, %538 : i64
    llvm.cond_br %547, ^bb51(%546 : i64), ^bb52
  ^bb52:
    %548 = llvm.sub %505, %3 : i64
    %549 = llvm.icmp "slt" %2, %548 : i64
    llvm.cond_br %549, ^bb53(%2 : i64), ^bb54
  ^bb53(%550: i64):
    %551 = llvm.getelementptr inbounds %23[%550] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %552 = llvm.load %551 {alignment = 8 : i64} : !llvm.ptr -> f64
    %553 = llvm.getelementptr inbounds %551[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> f64
    %555 = llvm.fadd %552, %554 : f64
    llvm.store %555, %551 {alignment = 8 : i64} : f64, !llvm.ptr
    %556 = llvm.add %550, %10 overflow<nsw> : i64
    %557 = llvm.icmp "slt" %556, %548 : i64
    llvm.cond_br %557, ^bb53(%556 : i64), ^bb54
  ^bb54:
    %558 = llvm.sub %505, %10 : i64
    %559 = llvm.icmp "slt" %2, %558 : i64
    llvm.cond_br %559, ^bb55(%2 : i64), ^bb56
  ^bb55(%560: i64):
    %561 = llvm.getelementptr inbounds %23[%560] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %562 = llvm.load %561 {alignment = 8 : i64} : !llvm.ptr -> f64
    %563 = llvm.getelementptr inbounds %561[%10] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %564 = llvm.load %563 {alignment = 8 : i64} : !llvm.ptr -> f64
    %565 = llvm.fadd %562, %564 : f64
    llvm.store %565, %561 {alignment = 8 : i64} : f64, !llvm.ptr
    %566 = llvm.add %560, %5 overflow<nsw> : i64
    %567 = llvm.icmp "slt" %566, %558 : i64
    llvm.cond_br %567, ^bb55(%566 : i64), ^bb56
  ^bb56:
    %568 = llvm.sub %505, %5 : i64
    %569 = llvm.icmp "slt" %2, %568 : i64
    llvm.cond_br %569, ^bb57(%2 : i64), ^bb58
  ^bb57(%570: i64):
    %571 = llvm.getelementptr inbounds %23[%570] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %572 = llvm.load %571 {alignment = 8 : i64} : !llvm.ptr -> f64
    %573 = llvm.getelementptr inbounds %571[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %574 = llvm.load %573 {alignment = 8 : i64} : !llvm.ptr -> f64
    %575 = llvm.fadd %572, %574 : f64
    llvm.store %575, %571 {alignment = 8 : i64} : f64, !llvm.ptr
    %576 = llvm.add %570, %19 overflow<nsw> : i64
    %577 = llvm.icmp "slt" %576, %568 : i64
    llvm.cond_br %577, ^bb57(%576 : i64), ^bb58
  ^bb58:
    %578 = llvm.sub %505, %19 : i64
    %579 = llvm.icmp "slt" %2, %578 : i64
    llvm.cond_br %579, ^bb59(%2 : i64), ^bb60
  ^bb59(%580: i64):
    %581 = llvm.getelementptr inbounds %23[%580] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %582 = llvm.load %581 {alignment = 8 : i64} : !llvm.ptr -> f64
    %583 = llvm.getelementptr inbounds %581[%19] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %584 = llvm.load %583 {alignment = 8 : i64} : !llvm.ptr -> f64
    %585 = llvm.fadd %582, %584 : f64
    llvm.store %585, %581 {alignment = 8 : i64} : f64, !llvm.ptr
    %586 = llvm.add %580, %22 overflow<nsw> : i64
    %587 = llvm.icmp "slt" %586, %578 : i64
    llvm.cond_br %587, ^bb59(%586 : i64), ^bb60
  ^bb60:
    %588 = llvm.load %23 {alignment = 8 : i64} : !llvm.ptr -> f64
    %589 = llvm.fadd %477, %588 : f64
    %590 = llvm.fadd %32, %589 : f64
    %591 = llvm.sub %w_size0, %476 overflow<nsw> : i64
    %592 = llvm.ashr %591, %7 : i64
    %593 = llvm.mul %592, %10 overflow<nsw> : i64
    %594 = llvm.add %593, %476 overflow<nsw> : i64
    %595 = llvm.intr.smax(%594, %476) : (i64, i64) -> i64
    %596 = llvm.icmp "slt" %476, %595 : i64
    llvm.cond_br %596, ^bb61(%476, %36, %35 : i64, vector<4xf64>, vector<4xf64>), ^bb64(%36, %35 : vector<4xf64>, vector<4xf64>)
  ^bb61(%i_14: i64, %597: vector<4xf64>, %598: vector<4xf64>):
    %599 = llvm.add %i_14, %14 overflow<nsw> : i64
    %600 = llvm.intr.smin(%599, %595) : (i64, i64) -> i64
    %601 = llvm.icmp "slt" %i_14, %600 : i64
    llvm.cond_br %601, ^bb62(%i_14, %36, %36 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%36, %36 : vector<4xf64>, vector<4xf64>)
  ^bb62(%i_15: i64, %602: vector<4xf64>, %603: vector<4xf64>):
    %604 = llvm.getelementptr inbounds %w[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %605 = llvm.load %604 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %606 = llvm.fmul %605, %605 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %607 = llvm.fadd %602, %606 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %608 = llvm.getelementptr inbounds %out1[%i_15] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %609 = llvm.load %608 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %610 = llvm.fmul %605, %38 : vector<4xf64>
    %611 = llvm.fmul %39, %610 : vector<4xf64>
    %612 = llvm.fadd %611, %609 : vector<4xf64>
    %613 = llvm.fmul %40, %612 : vector<4xf64>
    %614 = llvm.fsub %605, %613 : vector<4xf64>
    llvm.store %614, %608 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %615 = llvm.getelementptr inbounds %604[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %616 = llvm.load %615 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %617 = llvm.fmul %616, %616 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %618 = llvm.fadd %603, %617 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %619 = llvm.getelementptr inbounds %608[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %620 = llvm.load %619 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %621 = llvm.fmul %616, %38 : vector<4xf64>
    %622 = llvm.fmul %39, %621 : vector<4xf64>
    %623 = llvm.fadd %622, %620 : vector<4xf64>
    %624 = llvm.fmul %40, %623 : vector<4xf64>
    %625 = llvm.fsub %616, %624 : vector<4xf64>
    llvm.store %625, %619 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %626 = llvm.add %i_15, %10 overflow<nsw> : i64
    %627 = llvm.icmp "slt" %626, %600 : i64
    llvm.cond_br %627, ^bb62(%626, %607, %618 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%607, %618 : vector<4xf64>, vector<4xf64>)
  ^bb63(%628: vector<4xf64>, %629: vector<4xf64>):
    %630 = llvm.fadd %628, %629 : vector<4xf64>
    %631 = llvm.fsub %630, %598 : vector<4xf64>
    %632 = llvm.fadd %597, %631 : vector<4xf64>
    %633 = llvm.fsub %632, %597 : vector<4xf64>
    %634 = llvm.fsub %633, %631 : vector<4xf64>
    %635 = llvm.fcmp "uno" %634, %634 : vector<4xf64>
    %636 = llvm.select %635, %35, %634 : vector<4xi1>, vector<4xf64>
    %637 = llvm.add %i_14, %14 overflow<nsw> : i64
    %638 = llvm.icmp "slt" %637, %595 : i64
    llvm.cond_br %638, ^bb61(%637, %632, %636 : i64, vector<4xf64>, vector<4xf64>), ^bb64(%632, %636 : vector<4xf64>, vector<4xf64>)
  ^bb64(%639: vector<4xf64>, %640: vector<4xf64>):
    %641 = llvm.fsub %36, %640 : vector<4xf64>
    %642 = llvm.icmp "slt" %595, %w_size0 : i64
    llvm.cond_br %642, ^bb65(%595, %641 : i64, vector<4xf64>), ^bb66(%641 : vector<4xf64>)
  ^bb65(%i_16: i64, %643: vector<4xf64>):
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
    %654 = llvm.intr.masked.load %653, %652, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %655 = llvm.fmul %654, %654 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %656 = llvm.fadd %643, %655 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %657 = llvm.getelementptr inbounds %out1[%i_16] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %658 = llvm.intr.masked.load %657, %652, %35 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %659 = llvm.fmul %654, %38 : vector<4xf64>
    %660 = llvm.fmul %39, %659 : vector<4xf64>
    %661 = llvm.fadd %660, %658 : vector<4xf64>
    %662 = llvm.fmul %40, %661 : vector<4xf64>
    %663 = llvm.fsub %654, %662 : vector<4xf64>
    llvm.intr.masked.store %663, %657, %652 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %664 = llvm.select %652, %656, %643 : vector<4xi1>, vector<4xf64>
    %665 = llvm.add %i_16, %3 overflow<nsw> : i64
    %666 = llvm.icmp "slt" %665, %w_size0 : i64
    llvm.cond_br %666, ^bb65(%665, %664 : i64, vector<4xf64>), ^bb66(%664 : vector<4xf64>)
  ^bb66(%667: vector<4xf64>):
    %668 = llvm.fadd %639, %667 : vector<4xf64>
    %669 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %670 = "llvm.intr.vector.reduce.fadd"(%669, %668) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %671 = llvm.fadd %590, %670 : f64
    %672 = llvm.fmul %33, %671 : f64
    %673 = llvm.fadd %473, %672 : f64
    llvm.store %673, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %674 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %675 = llvm.fmul %34, %472 : f64
    %676 = llvm.fsub %674, %675 : f64
    llvm.store %676, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %31 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %677: i64, %678: i1, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64) -> i32 attributes {no_unwind, no_inline} {
    %679 = llvm.mlir.constant(0) : i64
    %680 = llvm.mlir.constant(8192) : i64
    %681 = llvm.mlir.constant(4) : i64
    %682 = llvm.mlir.constant(1) : i64
    %683 = llvm.mlir.constant(0 : i32) : i32
    %684 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %685 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %685, ^bb1(%begin : i64), ^bb7
  ^bb1(%686: i64):
    %i_strip = llvm.mul %686, %680 overflow<nsw> : i64
    llvm.br ^bb2(%679 : i64)
  ^bb2(%i_17: i64):
    %i_18 = llvm.add %i_strip, %i_17 overflow<nsw> : i64
    llvm.cond_br %678, ^bb3, ^bb4
  ^bb3:
    %687 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %684, %687 {alignment = 16 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb4:
    %688 = llvm.getelementptr inbounds %out1_1[%i_18] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %684, %688 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb5
  ^bb5:
    %689 = llvm.add %i_17, %681 overflow<nsw> : i64
    %690 = llvm.icmp "slt" %689, %680 : i64
    llvm.cond_br %690, ^bb2(%689 : i64), ^bb6
  ^bb6:
    %691 = llvm.add %686, %682 overflow<nsw> : i64
    %692 = llvm.icmp "slt" %691, %end : i64
    llvm.cond_br %692, ^bb1(%691 : i64), ^bb7
  ^bb7:
    llvm.return %683 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %693 = llvm.mlir.constant(8) : i64
    %694 = llvm.mlir.constant(16) : i64
    %695 = llvm.mlir.constant(24) : i64
    %696 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %697 = llvm.getelementptr inbounds %context[%693] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %698 = llvm.load %697 {alignment = 8 : i64} : !llvm.ptr -> i1
    %699 = llvm.getelementptr inbounds %context[%694] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %700 = llvm.load %699 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %701 = llvm.getelementptr inbounds %context[%695] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %702 = llvm.load %701 {alignment = 8 : i64} : !llvm.ptr -> i64
    %703 = llvm.call @program.parallel0(%begin_1, %end_1, %696, %698, %700, %702) : (i64, i64, i64, i1, !llvm.ptr, i64) -> i32
    llvm.return %703 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %704: i64, %705: i64, %706: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %707: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %708 = llvm.mlir.constant(0) : i64
    %709 = llvm.mlir.constant(1) : i64
    %710 = llvm.mlir.constant(32768) : i64
    %711 = llvm.mlir.constant(256) : i64
    %712 = llvm.mlir.constant(8) : i64
    %713 = llvm.mlir.constant(4) : i64
    %714 = llvm.mlir.constant(0 : i32) : i32
    %715 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %716 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %717 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %718 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %719 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %720 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %721 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %722 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %722, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%723: i64):
    %724 = llvm.mul %723, %705 : i64
    %725 = llvm.add %708, %724 : i64
    %726 = llvm.add %725, %705 : i64
    %727 = llvm.intr.smin(%726, %706) : (i64, i64) -> i64
    %728 = llvm.icmp "slt" %725, %727 : i64
    llvm.cond_br %728, ^bb2(%725, %715 : i64, f64), ^bb7(%715 : f64)
  ^bb2(%i_strip_1: i64, %729: f64):
    llvm.br ^bb3(%708, %716, %717 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_19: i64, %730: vector<4xf64>, %731: vector<4xf64>):
    %732 = llvm.add %i_19, %711 overflow<nsw> : i64
    %733 = llvm.intr.smin(%732, %710) : (i64, i64) -> i64
    %734 = llvm.icmp "slt" %i_19, %733 : i64
    llvm.cond_br %734, ^bb4(%i_19, %716, %716 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%716, %716 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_20: i64, %735: vector<4xf64>, %736: vector<4xf64>):
    %i_21 = llvm.add %i_strip_1, %i_20 overflow<nsw> : i64
    %737 = llvm.getelementptr inbounds %w_1[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %738 = llvm.load %737 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %739 = llvm.fmul %738, %738 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %740 = llvm.fadd %735, %739 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %741 = llvm.getelementptr inbounds %out1_2[%i_21] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %742 = llvm.load %741 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %743 = llvm.fmul %738, %718 : vector<4xf64>
    %744 = llvm.fmul %719, %743 : vector<4xf64>
    %745 = llvm.fadd %744, %742 : vector<4xf64>
    %746 = llvm.fmul %720, %745 : vector<4xf64>
    %747 = llvm.fsub %738, %746 : vector<4xf64>
    llvm.store %747, %741 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %748 = llvm.getelementptr inbounds %737[%713] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %749 = llvm.load %748 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %750 = llvm.fmul %749, %749 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %751 = llvm.fadd %736, %750 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %752 = llvm.getelementptr inbounds %741[%713] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %753 = llvm.load %752 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %754 = llvm.fmul %749, %718 : vector<4xf64>
    %755 = llvm.fmul %719, %754 : vector<4xf64>
    %756 = llvm.fadd %755, %753 : vector<4xf64>
    %757 = llvm.fmul %720, %756 : vector<4xf64>
    %758 = llvm.fsub %749, %757 : vector<4xf64>
    llvm.store %758, %752 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %759 = llvm.add %i_20, %712 overflow<nsw> : i64
    %760 = llvm.icmp "slt" %759, %733 : i64
    llvm.cond_br %760, ^bb4(%759, %740, %751 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%740, %751 : vector<4xf64>, vector<4xf64>)
  ^bb5(%761: vector<4xf64>, %762: vector<4xf64>):
    %763 = llvm.fadd %761, %762 : vector<4xf64>
    %764 = llvm.fsub %763, %731 : vector<4xf64>
    %765 = llvm.fadd %730, %764 : vector<4xf64>
    %766 = llvm.fsub %765, %730 : vector<4xf64>
    %767 = llvm.fsub %766, %764 : vector<4xf64>
    %768 = llvm.fcmp "uno" %767, %767 : vector<4xf64>
    %769 = llvm.select %768, %717, %767 : vector<4xi1>, vector<4xf64>
    %770 = llvm.add %i_19, %711 overflow<nsw> : i64
    %771 = llvm.icmp "slt" %770, %710 : i64
    llvm.cond_br %771, ^bb3(%770, %765, %769 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%765, %769 : vector<4xf64>, vector<4xf64>)
  ^bb6(%772: vector<4xf64>, %773: vector<4xf64>):
    %774 = llvm.fsub %716, %773 : vector<4xf64>
    %775 = llvm.fadd %772, %774 : vector<4xf64>
    %776 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %777 = "llvm.intr.vector.reduce.fadd"(%776, %775) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %778 = llvm.fadd %721, %777 : f64
    %779 = llvm.fadd %729, %778 : f64
    %780 = llvm.add %i_strip_1, %710 overflow<nsw> : i64
    %781 = llvm.icmp "slt" %780, %727 : i64
    llvm.cond_br %781, ^bb2(%780, %779 : i64, f64), ^bb7(%779 : f64)
  ^bb7(%782: f64):
    %783 = llvm.getelementptr inbounds %707[%723] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %782, %783 {alignment = 8 : i64} : f64, !llvm.ptr
    %784 = llvm.add %723, %709 overflow<nsw> : i64
    %785 = llvm.icmp "slt" %784, %end_2 : i64
    llvm.cond_br %785, ^bb1(%784 : i64), ^bb8
  ^bb8:
    llvm.return %714 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %786 = llvm.mlir.constant(8) : i64
    %787 = llvm.mlir.constant(16) : i64
    %788 = llvm.mlir.constant(24) : i64
    %789 = llvm.mlir.constant(32) : i64
    %790 = llvm.mlir.constant(40) : i64
    %791 = llvm.mlir.constant(48) : i64
    %792 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %793 = llvm.getelementptr inbounds %context_1[%786] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %794 = llvm.load %793 {alignment = 8 : i64} : !llvm.ptr -> i64
    %795 = llvm.getelementptr inbounds %context_1[%787] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %796 = llvm.load %795 {alignment = 8 : i64} : !llvm.ptr -> i64
    %797 = llvm.getelementptr inbounds %context_1[%788] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %798 = llvm.load %797 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %799 = llvm.getelementptr inbounds %context_1[%789] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %800 = llvm.load %799 {alignment = 8 : i64} : !llvm.ptr -> i64
    %801 = llvm.getelementptr inbounds %context_1[%790] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %802 = llvm.load %801 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %803 = llvm.getelementptr inbounds %context_1[%791] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %804 = llvm.load %803 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %805 = llvm.call @program.parallel1(%begin_3, %end_3, %792, %794, %796, %798, %800, %802, %804) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %805 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %806 = llvm.mlir.constant(0) : i64
    %807 = llvm.mlir.constant(1) : i64
    %808 = llvm.mlir.constant(1 : i32) : i32
    %809 = llvm.mlir.constant(2 : i32) : i32
    %810 = llvm.mlir.constant(0 : i32) : i32
    %811 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %812 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %811, ^bb1, ^bb3(%808 : i32)
  ^bb1:
    llvm.cond_br %812, ^bb2, ^bb3(%809 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %810 : i32
  ^bb3(%813: i32):
    llvm.return %813 : i32
  }
  llvm.func internal @exp_v4f64(%814: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %815 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %816 = llvm.fcmp "ogt" %814, %815 : vector<4xf64>
    %817 = llvm.select %816, %815, %814 : vector<4xi1>, vector<4xf64>
    %818 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %819 = llvm.fcmp "olt" %817, %818 : vector<4xf64>
    %820 = llvm.select %819, %818, %817 : vector<4xi1>, vector<4xf64>
    %821 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %822 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %823 = llvm.intr.fma(%820, %822, %821) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %824 = llvm.fsub %823, %821 : vector<4xf64>
    %825 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %826 = llvm.intr.fma(%824, %825, %820) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %827 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %828 = llvm.intr.fma(%824, %827, %826) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %829 = llvm.fmul %828, %828 : vector<4xf64>
    %830 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %831 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %832 = llvm.intr.fma(%830, %829, %831) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %833 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %834 = llvm.intr.fma(%832, %829, %833) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %835 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %836 = llvm.intr.fma(%834, %829, %835) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %837 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %838 = llvm.intr.fma(%836, %829, %837) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %839 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %840 = llvm.intr.fma(%838, %829, %839) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %841 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %842 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %843 = llvm.intr.fma(%841, %829, %842) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %844 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %845 = llvm.intr.fma(%843, %829, %844) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %846 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %847 = llvm.intr.fma(%845, %829, %846) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %848 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %849 = llvm.intr.fma(%847, %829, %848) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %850 = llvm.intr.fma(%828, %849, %840) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %851 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %852 = llvm.intr.fma(%828, %850, %851) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %853 = llvm.intr.fma(%828, %852, %851) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %854 = llvm.bitcast %823 : vector<4xf64> to vector<4xi64>
    %855 = llvm.bitcast %821 : vector<4xf64> to vector<4xi64>
    %856 = llvm.sub %854, %855 : vector<4xi64>
    %857 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %858 = llvm.ashr %856, %857 : vector<4xi64>
    %859 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %860 = llvm.add %858, %859 : vector<4xi64>
    %861 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %862 = llvm.shl %860, %861 : vector<4xi64>
    %863 = llvm.bitcast %862 : vector<4xi64> to vector<4xf64>
    %864 = llvm.fmul %853, %863 : vector<4xf64>
    %865 = llvm.sub %856, %858 : vector<4xi64>
    %866 = llvm.add %865, %859 : vector<4xi64>
    %867 = llvm.shl %866, %861 : vector<4xi64>
    %868 = llvm.bitcast %867 : vector<4xi64> to vector<4xf64>
    %869 = llvm.fmul %864, %868 : vector<4xf64>
    llvm.return %869 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%870: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %871 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %872 = llvm.fadd %870, %871 : vector<4xf64>
    %873 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %874 = llvm.fcmp "olt" %872, %873 : vector<4xf64>
    %875 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %876 = llvm.fmul %872, %875 : vector<4xf64>
    %877 = llvm.select %874, %876, %872 : vector<4xi1>, vector<4xf64>
    %878 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %879 = llvm.bitcast %877 : vector<4xf64> to vector<4xi64>
    %880 = llvm.sub %879, %878 : vector<4xi64>
    %881 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %882 = llvm.ashr %880, %881 : vector<4xi64>
    %883 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %884 = llvm.and %880, %883 : vector<4xi64>
    %885 = llvm.add %884, %878 : vector<4xi64>
    %886 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %887 = llvm.sub %882, %886 : vector<4xi64>
    %888 = llvm.select %874, %887, %882 : vector<4xi1>, vector<4xi64>
    %889 = llvm.bitcast %885 : vector<4xi64> to vector<4xf64>
    %890 = llvm.sitofp %888 : vector<4xi64> to vector<4xf64>
    %891 = llvm.fsub %889, %871 : vector<4xf64>
    %892 = llvm.fcmp "oge" %870, %871 : vector<4xf64>
    %893 = llvm.fsub %872, %870 : vector<4xf64>
    %894 = llvm.fsub %871, %893 : vector<4xf64>
    %895 = llvm.fsub %872, %871 : vector<4xf64>
    %896 = llvm.fsub %870, %895 : vector<4xf64>
    %897 = llvm.select %892, %894, %896 : vector<4xi1>, vector<4xf64>
    %898 = llvm.fdiv %897, %872 : vector<4xf64>
    %899 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %900 = llvm.fcmp "olt" %872, %899 : vector<4xf64>
    %901 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %902 = llvm.select %900, %898, %901 : vector<4xi1>, vector<4xf64>
    %903 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %904 = llvm.fmul %891, %891 : vector<4xf64>
    %905 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %906 = llvm.fadd %891, %905 : vector<4xf64>
    %907 = llvm.fdiv %891, %906 : vector<4xf64>
    %908 = llvm.fmul %907, %907 : vector<4xf64>
    %909 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %910 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %911 = llvm.intr.fma(%909, %908, %910) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %912 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %913 = llvm.intr.fma(%911, %908, %912) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %914 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %915 = llvm.intr.fma(%913, %908, %914) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %916 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %917 = llvm.intr.fma(%915, %908, %916) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %918 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %919 = llvm.intr.fma(%917, %908, %918) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %920 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %921 = llvm.intr.fma(%919, %908, %920) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %922 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %923 = llvm.intr.fma(%921, %908, %922) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %924 = llvm.fmul %908, %923 : vector<4xf64>
    %925 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %926 = llvm.fmul %904, %925 : vector<4xf64>
    %927 = llvm.fadd %926, %924 : vector<4xf64>
    %928 = llvm.fmul %907, %927 : vector<4xf64>
    %929 = llvm.fsub %926, %928 : vector<4xf64>
    %930 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %931 = llvm.fmul %890, %930 : vector<4xf64>
    %932 = llvm.fadd %902, %931 : vector<4xf64>
    %933 = llvm.fsub %929, %932 : vector<4xf64>
    %934 = llvm.fsub %891, %933 : vector<4xf64>
    %935 = llvm.intr.fma(%890, %903, %934) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %936 = llvm.fcmp "olt" %872, %899 : vector<4xf64>
    %937 = llvm.select %936, %935, %872 : vector<4xi1>, vector<4xf64>
    %938 = llvm.fcmp "oeq" %872, %901 : vector<4xf64>
    %939 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %940 = llvm.select %938, %939, %937 : vector<4xi1>, vector<4xf64>
    %941 = llvm.fcmp "olt" %872, %901 : vector<4xf64>
    %942 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %943 = llvm.select %941, %942, %940 : vector<4xi1>, vector<4xf64>
    %944 = llvm.fcmp "oeq" %870, %901 : vector<4xf64>
    %945 = llvm.select %944, %870, %943 : vector<4xi1>, vector<4xf64>
    llvm.return %945 : vector<4xf64>
  }
}
