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
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %4 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %5 = arith.constant dense<1.000000e-02> : vector<4xf64>
    %6 = arith.constant dense<1.000000e-01> : vector<4xf64>
    %7 = arith.constant 0.000000e+00 : f64
    %8 = arith.constant 1.000000e+00 : f64
    %9 = arith.constant 1.000000e-02 : f64
    %10 = arith.constant 2.000000e+00 : f64
    %11 = arith.constant 1.000000e-01 : f64
    %12 = arith.constant 0 : index
    %13 = memref.dim %w, %12 : memref<?xf64>
    %14 = memref.dim %x, %12 : memref<?x?xf64>
    %15 = arith.index_cast %14 : index to i64
    %16 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %17 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %18 = arith.sitofp %15 : i64 to f64
    %19 = arith.divf %16, %18 : f64
    %20 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%13)
    %21 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%20, %13)
    %22 = vector.create_mask %21 : vector<4xi1>
    affine.for %i = 0 to %20 step 4 {
      affine.vector_store %0, %out1_1[%i] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_1 = %20 to %13 step 4 {
      vector.maskedstore %out1_1[%i_1], %22, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %23 = affine.load %b[] : memref<f64>
    %24 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%13)
    %25, %26 = affine.for %i_2 = 0 to %14 step 16 iter_args(%27 = %7, %28 = %7) -> (f64, f64) {
      affine.for %i_3 = affine_map<(d0) -> (d0)>(%i_2) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_2)[%14] {
        %29 = affine.for %j = 0 to %24 step 512 iter_args(%30 = %1) -> (vector<4xf64>) {
          %31, %32, %33, %34 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j, %24) step 16 iter_args(%35 = %1, %36 = %1, %37 = %1, %38 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %39 = affine.vector_load %x[%i_3, %j_1] : memref<?x?xf64>, vector<4xf64>
            %40 = affine.vector_load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %41 = arith.mulf %39, %40 fastmath<reassoc,contract> : vector<4xf64>
            %42 = arith.addf %35, %41 fastmath<reassoc,contract> : vector<4xf64>
            %43 = affine.vector_load %x[%i_3, %j_1 + 4] : memref<?x?xf64>, vector<4xf64>
            %44 = affine.vector_load %w[%j_1 + 4] : memref<?xf64>, vector<4xf64>
            %45 = arith.mulf %43, %44 fastmath<reassoc,contract> : vector<4xf64>
            %46 = arith.addf %36, %45 fastmath<reassoc,contract> : vector<4xf64>
            %47 = affine.vector_load %x[%i_3, %j_1 + 8] : memref<?x?xf64>, vector<4xf64>
            %48 = affine.vector_load %w[%j_1 + 8] : memref<?xf64>, vector<4xf64>
            %49 = arith.mulf %47, %48 fastmath<reassoc,contract> : vector<4xf64>
            %50 = arith.addf %37, %49 fastmath<reassoc,contract> : vector<4xf64>
            %51 = affine.vector_load %x[%i_3, %j_1 + 12] : memref<?x?xf64>, vector<4xf64>
            %52 = affine.vector_load %w[%j_1 + 12] : memref<?xf64>, vector<4xf64>
            %53 = arith.mulf %51, %52 fastmath<reassoc,contract> : vector<4xf64>
            %54 = arith.addf %38, %53 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %42, %46, %50, %54 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %55 = arith.addf %31, %32 : vector<4xf64>
          %56 = arith.addf %33, %34 : vector<4xf64>
          %57 = arith.addf %55, %56 : vector<4xf64>
          %58 = arith.addf %30, %57 : vector<4xf64>
          affine.yield %58 : vector<4xf64>
        }
        %59 = affine.for %j_2 = %24 to %13 step 4 iter_args(%60 = %29) -> (vector<4xf64>) {
          %61 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_2, %13)
          %62 = vector.create_mask %61 : vector<4xi1>
          %63 = vector.maskedload %x[%i_3, %j_2], %62, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %64 = vector.maskedload %w[%j_2], %62, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %65 = arith.mulf %63, %64 fastmath<reassoc,contract> : vector<4xf64>
          %66 = arith.addf %60, %65 fastmath<reassoc,contract> : vector<4xf64>
          %67 = arith.select %62, %66, %60 : vector<4xi1>, vector<4xf64>
          affine.yield %67 : vector<4xf64>
        }
        %68 = vector.reduction <add>, %59 fastmath<reassoc> : vector<4xf64> into f64
        %69 = arith.addf %7, %68 : f64
        affine.store %69, %17[%i_3 - %i_2] : memref<16xf64>
      }
      %70 = vector.broadcast %23 : f64 to vector<4xf64>
      %71 = vector.broadcast %19 : f64 to vector<4xf64>
      %72, %73 = affine.for %i_4 = affine_map<(d0) -> (d0)>(%i_2) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_2)[%14] step 4 iter_args(%74 = %1, %75 = %1) -> (vector<4xf64>, vector<4xf64>) {
        %76 = affine.min affine_map<(d0, d1, d2) -> ((d2 + (d0 * -1)), ((d1 + 16) + (d0 * -1)))>(%i_4, %i_2, %14)
        %77 = vector.create_mask %76 : vector<4xi1>
        %78 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_4, %i_2)
        %79 = vector.maskedload %17[%78], %77, %2 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %80 = vector.maskedload %y[%i_4], %77, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %81 = arith.addf %79, %70 : vector<4xf64>
        %82 = arith.negf %81 : vector<4xf64>
        %83 = math.absf %81 : vector<4xf64>
        %84 = arith.negf %83 : vector<4xf64>
        %85 = math.exp %84 : vector<4xf64>
        %86 = arith.maximumf %82, %0 : vector<4xf64>
        %87 = math.log1p %85 : vector<4xf64>
        %88 = arith.addf %86, %87 : vector<4xf64>
        %89 = arith.mulf %80, %88 : vector<4xf64>
        %90 = arith.subf %3, %80 : vector<4xf64>
        %91 = arith.maximumf %81, %0 : vector<4xf64>
        %92 = arith.addf %91, %87 : vector<4xf64>
        %93 = arith.mulf %90, %92 : vector<4xf64>
        %94 = arith.addf %89, %93 : vector<4xf64>
        %95 = arith.addf %74, %94 fastmath<reassoc,contract> : vector<4xf64>
        %96 = arith.mulf %71, %90 : vector<4xf64>
        %97 = math.exp %82 : vector<4xf64>
        %98 = arith.addf %3, %97 : vector<4xf64>
        %99 = arith.divf %3, %98 : vector<4xf64>
        %100 = arith.mulf %96, %99 : vector<4xf64>
        %101 = arith.mulf %71, %80 : vector<4xf64>
        %102 = math.exp %81 : vector<4xf64>
        %103 = arith.addf %3, %102 : vector<4xf64>
        %104 = arith.divf %3, %103 : vector<4xf64>
        %105 = arith.mulf %101, %104 : vector<4xf64>
        %106 = arith.subf %100, %105 : vector<4xf64>
        %107 = arith.addf %75, %106 fastmath<reassoc,contract> : vector<4xf64>
        %108 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_4, %i_2)
        vector.maskedstore %17[%108], %77, %106 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %109 = arith.select %77, %95, %74 : vector<4xi1>, vector<4xf64>
        %110 = arith.select %77, %107, %75 : vector<4xi1>, vector<4xf64>
        affine.yield %109, %110 : vector<4xf64>, vector<4xf64>
      }
      %111 = vector.reduction <add>, %72 fastmath<reassoc> : vector<4xf64> into f64
      %112 = arith.addf %27, %111 : f64
      %113 = vector.reduction <add>, %73 fastmath<reassoc> : vector<4xf64> into f64
      %114 = arith.addf %28, %113 : f64
      affine.for %i_5 = affine_map<(d0) -> (d0)>(%i_2) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_2)[%14] {
        %115 = affine.load %17[%i_5 - %i_2] : memref<16xf64>
        %116 = vector.broadcast %115 : f64 to vector<4xf64>
        affine.for %j_3 = 0 to %20 step 4 {
          %117 = affine.vector_load %x[%i_5, %j_3] : memref<?x?xf64>, vector<4xf64>
          %118 = affine.vector_load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %119 = arith.mulf %116, %117 fastmath<reassoc,contract> : vector<4xf64>
          %120 = arith.addf %118, %119 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %120, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_4 = %20 to %13 step 4 {
          %121 = vector.maskedload %x[%i_5, %j_4], %22, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %122 = vector.maskedload %out1_1[%j_4], %22, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %123 = arith.mulf %116, %121 fastmath<reassoc,contract> : vector<4xf64>
          %124 = arith.addf %122, %123 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_4], %22, %124 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.yield %112, %114 : f64, f64
    }
    %125 = arith.divf %25, %18 : f64
    %126 = affine.apply affine_map<(d0) -> (((d0 floordiv 8) * 8))>(%13)
    %127, %128 = affine.for %i_6 = 0 to %126 step 256 iter_args(%129 = %1, %130 = %0) -> (vector<4xf64>, vector<4xf64>) {
      %131, %132 = affine.for %i_7 = affine_map<(d0) -> (d0)>(%i_6) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i_6, %126) step 8 iter_args(%133 = %1, %134 = %1) -> (vector<4xf64>, vector<4xf64>) {
        %135 = affine.vector_load %w[%i_7] : memref<?xf64>, vector<4xf64>
        %136 = arith.mulf %135, %135 fastmath<contract> : vector<4xf64>
        %137 = arith.addf %133, %136 fastmath<reassoc,contract> : vector<4xf64>
        %138 = affine.vector_load %out1_1[%i_7] : memref<?xf64>, vector<4xf64>
        %139 = arith.mulf %135, %4 : vector<4xf64>
        %140 = arith.mulf %5, %139 : vector<4xf64>
        %141 = arith.addf %140, %138 : vector<4xf64>
        %142 = arith.mulf %6, %141 : vector<4xf64>
        %143 = arith.subf %135, %142 : vector<4xf64>
        affine.vector_store %143, %out1_1[%i_7] : memref<?xf64>, vector<4xf64>
        %144 = affine.vector_load %w[%i_7 + 4] : memref<?xf64>, vector<4xf64>
        %145 = arith.mulf %144, %144 fastmath<contract> : vector<4xf64>
        %146 = arith.addf %134, %145 fastmath<reassoc,contract> : vector<4xf64>
        %147 = affine.vector_load %out1_1[%i_7 + 4] : memref<?xf64>, vector<4xf64>
        %148 = arith.mulf %144, %4 : vector<4xf64>
        %149 = arith.mulf %5, %148 : vector<4xf64>
        %150 = arith.addf %149, %147 : vector<4xf64>
        %151 = arith.mulf %6, %150 : vector<4xf64>
        %152 = arith.subf %144, %151 : vector<4xf64>
        affine.vector_store %152, %out1_1[%i_7 + 4] : memref<?xf64>, vector<4xf64>
        affine.yield %137, %146 : vector<4xf64>, vector<4xf64>
      }
      %153 = arith.addf %131, %132 : vector<4xf64>
      %154 = arith.subf %153, %130 : vector<4xf64>
      %155 = arith.addf %129, %154 : vector<4xf64>
      %156 = arith.subf %155, %129 : vector<4xf64>
      %157 = arith.subf %156, %154 : vector<4xf64>
      %158 = arith.cmpf uno, %157, %157 : vector<4xf64>
      %159 = arith.select %158, %0, %157 : vector<4xi1>, vector<4xf64>
      affine.yield %155, %159 : vector<4xf64>, vector<4xf64>
    }
    %160 = arith.subf %1, %128 : vector<4xf64>
    %161 = affine.for %i_8 = %126 to %13 step 4 iter_args(%162 = %160) -> (vector<4xf64>) {
      %163 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_8, %13)
      %164 = vector.create_mask %163 : vector<4xi1>
      %165 = vector.maskedload %w[%i_8], %164, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %166 = arith.mulf %165, %165 fastmath<contract> : vector<4xf64>
      %167 = arith.addf %162, %166 fastmath<reassoc,contract> : vector<4xf64>
      %168 = vector.maskedload %out1_1[%i_8], %164, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %169 = arith.mulf %165, %4 : vector<4xf64>
      %170 = arith.mulf %5, %169 : vector<4xf64>
      %171 = arith.addf %170, %168 : vector<4xf64>
      %172 = arith.mulf %6, %171 : vector<4xf64>
      %173 = arith.subf %165, %172 : vector<4xf64>
      vector.maskedstore %out1_1[%i_8], %164, %173 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %174 = arith.select %164, %167, %162 : vector<4xi1>, vector<4xf64>
      affine.yield %174 : vector<4xf64>
    }
    %175 = arith.addf %127, %161 : vector<4xf64>
    %176 = vector.reduction <add>, %175 fastmath<reassoc> : vector<4xf64> into f64
    %177 = arith.addf %7, %176 : f64
    %178 = arith.mulf %9, %177 : f64
    %179 = arith.addf %125, %178 : f64
    affine.store %179, %out0[] : memref<f64>
    %180 = affine.load %b[] : memref<f64>
    %181 = arith.mulf %11, %26 : f64
    %182 = arith.subf %180, %181 : f64
    affine.store %182, %out2[] : memref<f64>
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
    %c4 = arith.constant 4 : index
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c1 = arith.constant 1 : index
    %c512 = arith.constant 512 : index
    %c8 = arith.constant 8 : index
    %c12 = arith.constant 12 : index
    %c3 = arith.constant 3 : index
    %c256 = arith.constant 256 : index
    %0 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %1 = arith.constant dense<-0.000000e+00> : vector<4xf64>
    %2 = arith.constant dense<0.000000e+00> : vector<4xf64>
    %3 = arith.constant dense<1.000000e+00> : vector<4xf64>
    %4 = arith.constant dense<2.000000e+00> : vector<4xf64>
    %5 = arith.constant dense<1.000000e-02> : vector<4xf64>
    %6 = arith.constant dense<1.000000e-01> : vector<4xf64>
    %7 = arith.constant 0.000000e+00 : f64
    %8 = arith.constant 1.000000e+00 : f64
    %9 = arith.constant 1.000000e-02 : f64
    %10 = arith.constant 2.000000e+00 : f64
    %11 = arith.constant 1.000000e-01 : f64
    %12 = arith.constant 0 : index
    %13 = memref.dim %w, %12 : memref<?xf64>
    %14 = memref.dim %x, %12 : memref<?x?xf64>
    %15 = arith.index_cast %14 : index to i64
    %16 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %17 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %18 = arith.sitofp %15 : i64 to f64
    %19 = arith.divf %16, %18 : f64
    %20 = arith.shrsi %13, %c2 : index
    %21 = arith.muli %20, %c4 overflow<nsw> : index
    %22 = arith.subi %13, %21 overflow<nsw> : index
    %23 = vector.create_mask %22 : vector<4xi1>
    scf.for %i = %c0 to %21 step %c4 {
      vector.store %0, %out1_1[%i] : memref<?xf64>, vector<4xf64>
    }
    %24 = arith.cmpi slt, %21, %13 : index
    scf.if %24 {
      vector.maskedstore %out1_1[%21], %23, %0 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %25 = memref.load %b[] : memref<f64>
    %26 = arith.shrsi %13, %c4 : index
    %27 = arith.muli %26, %c16 overflow<nsw> : index
    %28, %29 = scf.for %i_1 = %c0 to %14 step %c16 iter_args(%30 = %7, %31 = %7) -> (f64, f64) {
      %32 = arith.addi %i_1, %c16 overflow<nsw> : index
      %33 = arith.minsi %14, %32 : index
      scf.for %i_2 = %i_1 to %33 step %c1 {
        %34 = scf.for %j = %c0 to %27 step %c512 iter_args(%35 = %1) -> (vector<4xf64>) {
          %36 = arith.addi %j, %c512 overflow<nsw> : index
          %37 = arith.minsi %36, %27 : index
          %38, %39, %40, %41 = scf.for %j_1 = %j to %37 step %c16 iter_args(%42 = %1, %43 = %1, %44 = %1, %45 = %1) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %46 = vector.load %x[%i_2, %j_1] : memref<?x?xf64>, vector<4xf64>
            %47 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %48 = arith.mulf %46, %47 fastmath<reassoc,contract> : vector<4xf64>
            %49 = arith.addf %42, %48 fastmath<reassoc,contract> : vector<4xf64>
            %50 = arith.addi %j_1, %c4 overflow<nsw> : index
            %51 = vector.load %x[%i_2, %50] : memref<?x?xf64>, vector<4xf64>
            %52 = arith.addi %j_1, %c4 overflow<nsw> : index
            %53 = vector.load %w[%52] : memref<?xf64>, vector<4xf64>
            %54 = arith.mulf %51, %53 fastmath<reassoc,contract> : vector<4xf64>
            %55 = arith.addf %43, %54 fastmath<reassoc,contract> : vector<4xf64>
            %56 = arith.addi %j_1, %c8 overflow<nsw> : index
            %57 = vector.load %x[%i_2, %56] : memref<?x?xf64>, vector<4xf64>
            %58 = arith.addi %j_1, %c8 overflow<nsw> : index
            %59 = vector.load %w[%58] : memref<?xf64>, vector<4xf64>
            %60 = arith.mulf %57, %59 fastmath<reassoc,contract> : vector<4xf64>
            %61 = arith.addf %44, %60 fastmath<reassoc,contract> : vector<4xf64>
            %62 = arith.addi %j_1, %c12 overflow<nsw> : index
            %63 = vector.load %x[%i_2, %62] : memref<?x?xf64>, vector<4xf64>
            %64 = arith.addi %j_1, %c12 overflow<nsw> : index
            %65 = vector.load %w[%64] : memref<?xf64>, vector<4xf64>
            %66 = arith.mulf %63, %65 fastmath<reassoc,contract> : vector<4xf64>
            %67 = arith.addf %45, %66 fastmath<reassoc,contract> : vector<4xf64>
            scf.yield %49, %55, %61, %67 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %68 = arith.addf %38, %39 : vector<4xf64>
          %69 = arith.addf %40, %41 : vector<4xf64>
          %70 = arith.addf %68, %69 : vector<4xf64>
          %71 = arith.addf %35, %70 : vector<4xf64>
          scf.yield %71 : vector<4xf64>
        }
        %72 = scf.for %j_2 = %27 to %13 step %c4 iter_args(%73 = %34) -> (vector<4xf64>) {
          %74 = arith.subi %13, %j_2 overflow<nsw> : index
          %75 = vector.create_mask %74 : vector<4xi1>
          %76 = vector.maskedload %x[%i_2, %j_2], %75, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %77 = vector.maskedload %w[%j_2], %75, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %78 = arith.mulf %76, %77 fastmath<reassoc,contract> : vector<4xf64>
          %79 = arith.addf %73, %78 fastmath<reassoc,contract> : vector<4xf64>
          %80 = arith.select %75, %79, %73 : vector<4xi1>, vector<4xf64>
          scf.yield %80 : vector<4xf64>
        }
        %81 = vector.reduction <add>, %72 fastmath<reassoc> : vector<4xf64> into f64
        %82 = arith.addf %7, %81 : f64
        %83 = arith.subi %i_2, %i_1 overflow<nsw> : index
        memref.store %82, %17[%83] : memref<16xf64>
      }
      %84 = vector.broadcast %25 : f64 to vector<4xf64>
      %85 = vector.broadcast %19 : f64 to vector<4xf64>
      %86 = arith.minsi %14, %32 : index
      %87, %88 = scf.for %i_3 = %i_1 to %86 step %c4 iter_args(%89 = %1, %90 = %1) -> (vector<4xf64>, vector<4xf64>) {
        %91 = arith.subi %14, %i_3 overflow<nsw> : index
        %92 = arith.addi %i_1, %c16 overflow<nsw> : index
        %93 = arith.subi %92, %i_3 overflow<nsw> : index
        %94 = arith.minsi %91, %93 : index
        %95 = vector.create_mask %94 : vector<4xi1>
        %96 = arith.subi %i_3, %i_1 overflow<nsw> : index
        %97 = vector.maskedload %17[%96], %95, %2 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %98 = vector.maskedload %y[%i_3], %95, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %99 = arith.addf %97, %84 : vector<4xf64>
        %100 = arith.negf %99 : vector<4xf64>
        %101 = math.absf %99 : vector<4xf64>
        %102 = arith.negf %101 : vector<4xf64>
        %103 = func.call @exp_v4f64(%102) : (vector<4xf64>) -> vector<4xf64>
        %104 = arith.maximumf %100, %0 : vector<4xf64>
        %105 = func.call @log1p_v4f64(%103) : (vector<4xf64>) -> vector<4xf64>
        %106 = arith.addf %104, %105 : vector<4xf64>
        %107 = arith.mulf %98, %106 : vector<4xf64>
        %108 = arith.subf %3, %98 : vector<4xf64>
        %109 = arith.maximumf %99, %0 : vector<4xf64>
        %110 = arith.addf %109, %105 : vector<4xf64>
        %111 = arith.mulf %108, %110 : vector<4xf64>
        %112 = arith.addf %107, %111 : vector<4xf64>
        %113 = arith.addf %89, %112 fastmath<reassoc,contract> : vector<4xf64>
        %114 = arith.mulf %85, %108 : vector<4xf64>
        %115 = func.call @exp_v4f64(%100) : (vector<4xf64>) -> vector<4xf64>
        %116 = arith.addf %3, %115 : vector<4xf64>
        %117 = arith.divf %3, %116 : vector<4xf64>
        %118 = arith.mulf %114, %117 : vector<4xf64>
        %119 = arith.mulf %85, %98 : vector<4xf64>
        %120 = func.call @exp_v4f64(%99) : (vector<4xf64>) -> vector<4xf64>
        %121 = arith.addf %3, %120 : vector<4xf64>
        %122 = arith.divf %3, %121 : vector<4xf64>
        %123 = arith.mulf %119, %122 : vector<4xf64>
        %124 = arith.subf %118, %123 : vector<4xf64>
        %125 = arith.addf %90, %124 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %17[%96], %95, %124 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %126 = arith.select %95, %113, %89 : vector<4xi1>, vector<4xf64>
        %127 = arith.select %95, %125, %90 : vector<4xi1>, vector<4xf64>
        scf.yield %126, %127 : vector<4xf64>, vector<4xf64>
      }
      %128 = vector.reduction <add>, %87 fastmath<reassoc> : vector<4xf64> into f64
      %129 = arith.addf %30, %128 : f64
      %130 = vector.reduction <add>, %88 fastmath<reassoc> : vector<4xf64> into f64
      %131 = arith.addf %31, %130 : f64
      %132 = arith.minsi %14, %32 : index
      scf.for %i_4 = %i_1 to %132 step %c1 {
        %133 = arith.subi %i_4, %i_1 overflow<nsw> : index
        %134 = memref.load %17[%133] : memref<16xf64>
        %135 = vector.broadcast %134 : f64 to vector<4xf64>
        scf.for %j_3 = %c0 to %21 step %c4 {
          %136 = vector.load %x[%i_4, %j_3] : memref<?x?xf64>, vector<4xf64>
          %137 = vector.load %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
          %138 = arith.mulf %135, %136 fastmath<reassoc,contract> : vector<4xf64>
          %139 = arith.addf %137, %138 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %139, %out1_1[%j_3] : memref<?xf64>, vector<4xf64>
        }
        %140 = arith.cmpi slt, %21, %13 : index
        scf.if %140 {
          %141 = vector.maskedload %x[%i_4, %21], %23, %2 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %142 = vector.maskedload %out1_1[%21], %23, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %143 = arith.mulf %135, %141 fastmath<reassoc,contract> : vector<4xf64>
          %144 = arith.addf %142, %143 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%21], %23, %144 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %129, %131 : f64, f64
    }
    %145 = arith.divf %28, %18 : f64
    %146 = arith.shrsi %13, %c3 : index
    %147 = arith.muli %146, %c8 overflow<nsw> : index
    %148, %149 = scf.for %i_5 = %c0 to %147 step %c256 iter_args(%150 = %1, %151 = %0) -> (vector<4xf64>, vector<4xf64>) {
      %152 = arith.addi %i_5, %c256 overflow<nsw> : index
      %153 = arith.minsi %152, %147 : index
      %154, %155 = scf.for %i_6 = %i_5 to %153 step %c8 iter_args(%156 = %1, %157 = %1) -> (vector<4xf64>, vector<4xf64>) {
        %158 = vector.load %w[%i_6] : memref<?xf64>, vector<4xf64>
        %159 = arith.mulf %158, %158 fastmath<contract> : vector<4xf64>
        %160 = arith.addf %156, %159 fastmath<reassoc,contract> : vector<4xf64>
        %161 = vector.load %out1_1[%i_6] : memref<?xf64>, vector<4xf64>
        %162 = arith.mulf %158, %4 : vector<4xf64>
        %163 = arith.mulf %5, %162 : vector<4xf64>
        %164 = arith.addf %163, %161 : vector<4xf64>
        %165 = arith.mulf %6, %164 : vector<4xf64>
        %166 = arith.subf %158, %165 : vector<4xf64>
        vector.store %166, %out1_1[%i_6] : memref<?xf64>, vector<4xf64>
        %167 = arith.addi %i_6, %c4 overflow<nsw> : index
        %168 = vector.load %w[%167] : memref<?xf64>, vector<4xf64>
        %169 = arith.mulf %168, %168 fastmath<contract> : vector<4xf64>
        %170 = arith.addf %157, %169 fastmath<reassoc,contract> : vector<4xf64>
        %171 = vector.load %out1_1[%167] : memref<?xf64>, vector<4xf64>
        %172 = arith.mulf %168, %4 : vector<4xf64>
        %173 = arith.mulf %5, %172 : vector<4xf64>
        %174 = arith.addf %173, %171 : vector<4xf64>
        %175 = arith.mulf %6, %174 : vector<4xf64>
        %176 = arith.subf %168, %175 : vector<4xf64>
        vector.store %176, %out1_1[%167] : memref<?xf64>, vector<4xf64>
        scf.yield %160, %170 : vector<4xf64>, vector<4xf64>
      }
      %177 = arith.addf %154, %155 : vector<4xf64>
      %178 = arith.subf %177, %151 : vector<4xf64>
      %179 = arith.addf %150, %178 : vector<4xf64>
      %180 = arith.subf %179, %150 : vector<4xf64>
      %181 = arith.subf %180, %178 : vector<4xf64>
      %182 = arith.cmpf uno, %181, %181 : vector<4xf64>
      %183 = arith.select %182, %0, %181 : vector<4xi1>, vector<4xf64>
      scf.yield %179, %183 : vector<4xf64>, vector<4xf64>
    }
    %184 = arith.subf %1, %149 : vector<4xf64>
    %185 = scf.for %i_7 = %147 to %13 step %c4 iter_args(%186 = %184) -> (vector<4xf64>) {
      %187 = arith.subi %13, %i_7 overflow<nsw> : index
      %188 = vector.create_mask %187 : vector<4xi1>
      %189 = vector.maskedload %w[%i_7], %188, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %190 = arith.mulf %189, %189 fastmath<contract> : vector<4xf64>
      %191 = arith.addf %186, %190 fastmath<reassoc,contract> : vector<4xf64>
      %192 = vector.maskedload %out1_1[%i_7], %188, %2 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %193 = arith.mulf %189, %4 : vector<4xf64>
      %194 = arith.mulf %5, %193 : vector<4xf64>
      %195 = arith.addf %194, %192 : vector<4xf64>
      %196 = arith.mulf %6, %195 : vector<4xf64>
      %197 = arith.subf %189, %196 : vector<4xf64>
      vector.maskedstore %out1_1[%i_7], %188, %197 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %198 = arith.select %188, %191, %186 : vector<4xi1>, vector<4xf64>
      scf.yield %198 : vector<4xf64>
    }
    %199 = arith.addf %148, %185 : vector<4xf64>
    %200 = vector.reduction <add>, %199 fastmath<reassoc> : vector<4xf64> into f64
    %201 = arith.addf %7, %200 : f64
    %202 = arith.mulf %9, %201 : f64
    %203 = arith.addf %145, %202 : f64
    memref.store %203, %out0[] : memref<f64>
    %204 = memref.load %b[] : memref<f64>
    %205 = arith.mulf %11, %29 : f64
    %206 = arith.subf %204, %205 : f64
    memref.store %206, %out2[] : memref<f64>
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
  llvm.func @program(%w: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0: i64, %b: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0: i64, %x_stride0: i64, %y: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0: i64, %out0: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}, %out1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64}, %out1_size0: i64, %out2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64}) -> i32 attributes {no_unwind} {
    %0 = llvm.mlir.constant(4) : i64
    %1 = llvm.mlir.constant(2) : i64
    %2 = llvm.mlir.constant(0) : i64
    %3 = llvm.mlir.constant(16) : i64
    %4 = llvm.mlir.constant(1) : i64
    %5 = llvm.mlir.constant(512) : i64
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(12) : i64
    %8 = llvm.mlir.constant(3) : i64
    %9 = llvm.mlir.constant(256) : i64
    %10 = llvm.alloca %3 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %11 = llvm.mlir.constant(0 : i32) : i32
    %12 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %13 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %14 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %15 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %16 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %17 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %18 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %19 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %20 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %21 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %22 = llvm.mlir.constant(2.000000e+00 : f64) : f64
    %23 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %24 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %25 = llvm.sitofp %x_size0 : i64 to f64
    %26 = llvm.fdiv %24, %25 : f64
    %27 = llvm.ashr %w_size0, %1 : i64
    %28 = llvm.mul %27, %0 overflow<nsw> : i64
    %29 = llvm.sub %w_size0, %28 overflow<nsw> : i64
    %30 = llvm.intr.smin(%29, %0) : (i64, i64) -> i64
    %31 = llvm.intr.smax(%30, %2) : (i64, i64) -> i64
    %32 = llvm.trunc %31 : i64 to i32
    %33 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %34 = llvm.mlir.poison : vector<4xi32>
    %35 = llvm.insertelement %32, %34[%2 : i64] : vector<4xi32>
    %36 = llvm.shufflevector %35, %34 [0, 0, 0, 0] : vector<4xi32>
    %37 = llvm.icmp "slt" %33, %36 : vector<4xi32>
    %38 = llvm.icmp "slt" %2, %28 : i64
    llvm.cond_br %38, ^bb1(%2 : i64), ^bb2
  ^bb1(%i: i64):
    %39 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %12, %39 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %40 = llvm.add %i, %0 overflow<nsw> : i64
    %41 = llvm.icmp "slt" %40, %28 : i64
    llvm.cond_br %41, ^bb1(%40 : i64), ^bb2
  ^bb2:
    %42 = llvm.icmp "slt" %28, %w_size0 : i64
    llvm.cond_br %42, ^bb3, ^bb4
  ^bb3:
    %43 = llvm.getelementptr inbounds %out1[%28] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %12, %43, %37 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb4
  ^bb4:
    %44 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %45 = llvm.ashr %w_size0, %0 : i64
    %46 = llvm.mul %45, %3 overflow<nsw> : i64
    %47 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %47, ^bb5(%2, %19, %19 : i64, f64, f64), ^bb22(%19, %19 : f64, f64)
  ^bb5(%i_1: i64, %48: f64, %49: f64):
    %50 = llvm.add %i_1, %3 overflow<nsw> : i64
    %51 = llvm.intr.smin(%x_size0, %50) : (i64, i64) -> i64
    %52 = llvm.icmp "slt" %i_1, %51 : i64
    llvm.cond_br %52, ^bb6(%i_1 : i64), ^bb13
  ^bb6(%i_2: i64):
    %53 = llvm.icmp "slt" %2, %46 : i64
    llvm.cond_br %53, ^bb7(%2, %13 : i64, vector<4xf64>), ^bb10(%13 : vector<4xf64>)
  ^bb7(%j: i64, %54: vector<4xf64>):
    %55 = llvm.add %j, %5 overflow<nsw> : i64
    %56 = llvm.intr.smin(%55, %46) : (i64, i64) -> i64
    %57 = llvm.icmp "slt" %j, %56 : i64
    llvm.cond_br %57, ^bb8(%j, %13, %13, %13, %13 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%13, %13, %13, %13 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb8(%j_1: i64, %58: vector<4xf64>, %59: vector<4xf64>, %60: vector<4xf64>, %61: vector<4xf64>):
    %62 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %63 = llvm.add %62, %j_1 overflow<nsw> : i64
    %64 = llvm.getelementptr inbounds %x[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %66 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %67 = llvm.load %66 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %68 = llvm.fmul %65, %67 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %69 = llvm.fadd %58, %68 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %70 = llvm.add %j_1, %0 overflow<nsw> : i64
    %71 = llvm.add %62, %70 overflow<nsw> : i64
    %72 = llvm.getelementptr inbounds %x[%71] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %74 = llvm.add %j_1, %0 overflow<nsw> : i64
    %75 = llvm.getelementptr inbounds %w[%74] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %76 = llvm.load %75 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %77 = llvm.fmul %73, %76 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %78 = llvm.fadd %59, %77 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %79 = llvm.add %j_1, %6 overflow<nsw> : i64
    %80 = llvm.add %62, %79 overflow<nsw> : i64
    %81 = llvm.getelementptr inbounds %x[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %82 = llvm.load %81 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %83 = llvm.add %j_1, %6 overflow<nsw> : i64
    %84 = llvm.getelementptr inbounds %w[%83] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %85 = llvm.load %84 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %86 = llvm.fmul %82, %85 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %87 = llvm.fadd %60, %86 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %88 = llvm.add %j_1, %7 overflow<nsw> : i64
    %89 = llvm.add %62, %88 overflow<nsw> : i64
    %90 = llvm.getelementptr inbounds %x[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %91 = llvm.load %90 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %92 = llvm.add %j_1, %7 overflow<nsw> : i64
    %93 = llvm.getelementptr inbounds %w[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %94 = llvm.load %93 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %95 = llvm.fmul %91, %94 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %96 = llvm.fadd %61, %95 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %97 = llvm.add %j_1, %3 overflow<nsw> : i64
    %98 = llvm.icmp "slt" %97, %56 : i64
    llvm.cond_br %98, ^bb8(%97, %69, %78, %87, %96 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb9(%69, %78, %87, %96 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb9(%99: vector<4xf64>, %100: vector<4xf64>, %101: vector<4xf64>, %102: vector<4xf64>):
    %103 = llvm.fadd %99, %100 : vector<4xf64>
    %104 = llvm.fadd %101, %102 : vector<4xf64>
    %105 = llvm.fadd %103, %104 : vector<4xf64>
    %106 = llvm.fadd %54, %105 : vector<4xf64>
    %107 = llvm.add %j, %5 overflow<nsw> : i64
    %108 = llvm.icmp "slt" %107, %46 : i64
    llvm.cond_br %108, ^bb7(%107, %106 : i64, vector<4xf64>), ^bb10(%106 : vector<4xf64>)
  ^bb10(%109: vector<4xf64>):
    %110 = llvm.icmp "slt" %46, %w_size0 : i64
    llvm.cond_br %110, ^bb11(%46, %109 : i64, vector<4xf64>), ^bb12(%109 : vector<4xf64>)
  ^bb11(%j_2: i64, %111: vector<4xf64>):
    %112 = llvm.sub %w_size0, %j_2 overflow<nsw> : i64
    %113 = llvm.intr.smin(%112, %0) : (i64, i64) -> i64
    %114 = llvm.intr.smax(%113, %2) : (i64, i64) -> i64
    %115 = llvm.trunc %114 : i64 to i32
    %116 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %117 = llvm.mlir.poison : vector<4xi32>
    %118 = llvm.insertelement %115, %117[%2 : i64] : vector<4xi32>
    %119 = llvm.shufflevector %118, %117 [0, 0, 0, 0] : vector<4xi32>
    %120 = llvm.icmp "slt" %116, %119 : vector<4xi32>
    %121 = llvm.mul %i_2, %x_stride0 overflow<nsw> : i64
    %122 = llvm.add %121, %j_2 overflow<nsw> : i64
    %123 = llvm.getelementptr inbounds %x[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %124 = llvm.intr.masked.load %123, %120, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %125 = llvm.getelementptr inbounds %w[%j_2] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %126 = llvm.intr.masked.load %125, %120, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %127 = llvm.fmul %124, %126 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %128 = llvm.fadd %111, %127 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %129 = llvm.select %120, %128, %111 : vector<4xi1>, vector<4xf64>
    %130 = llvm.add %j_2, %0 overflow<nsw> : i64
    %131 = llvm.icmp "slt" %130, %w_size0 : i64
    llvm.cond_br %131, ^bb11(%130, %129 : i64, vector<4xf64>), ^bb12(%129 : vector<4xf64>)
  ^bb12(%132: vector<4xf64>):
    %133 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %134 = "llvm.intr.vector.reduce.fadd"(%133, %132) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %135 = llvm.fadd %19, %134 : f64
    %136 = llvm.sub %i_2, %i_1 overflow<nsw> : i64
    %137 = llvm.getelementptr inbounds %10[%136] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %135, %137 {alignment = 8 : i64} : f64, !llvm.ptr
    %138 = llvm.add %i_2, %4 overflow<nsw> : i64
    %139 = llvm.icmp "slt" %138, %51 : i64
    llvm.cond_br %139, ^bb6(%138 : i64), ^bb13
  ^bb13:
    %140 = llvm.mlir.poison : vector<4xf64>
    %141 = llvm.insertelement %44, %140[%2 : i64] : vector<4xf64>
    %142 = llvm.shufflevector %141, %140 [0, 0, 0, 0] : vector<4xf64>
    %143 = llvm.mlir.poison : vector<4xf64>
    %144 = llvm.insertelement %26, %143[%2 : i64] : vector<4xf64>
    %145 = llvm.shufflevector %144, %143 [0, 0, 0, 0] : vector<4xf64>
    %146 = llvm.intr.smin(%x_size0, %50) : (i64, i64) -> i64
    %147 = llvm.icmp "slt" %i_1, %146 : i64
    llvm.cond_br %147, ^bb14(%i_1, %13, %13 : i64, vector<4xf64>, vector<4xf64>), ^bb15(%13, %13 : vector<4xf64>, vector<4xf64>)
  ^bb14(%i_3: i64, %148: vector<4xf64>, %149: vector<4xf64>):
    %150 = llvm.sub %x_size0, %i_3 overflow<nsw> : i64
    %151 = llvm.add %i_1, %3 overflow<nsw> : i64
    %152 = llvm.sub %151, %i_3 overflow<nsw> : i64
    %153 = llvm.intr.smin(%150, %152) : (i64, i64) -> i64
    %154 = llvm.intr.smin(%153, %0) : (i64, i64) -> i64
    %155 = llvm.intr.smax(%154, %2) : (i64, i64) -> i64
    %156 = llvm.trunc %155 : i64 to i32
    %157 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %158 = llvm.mlir.poison : vector<4xi32>
    %159 = llvm.insertelement %156, %158[%2 : i64] : vector<4xi32>
    %160 = llvm.shufflevector %159, %158 [0, 0, 0, 0] : vector<4xi32>
    %161 = llvm.icmp "slt" %157, %160 : vector<4xi32>
    %162 = llvm.sub %i_3, %i_1 overflow<nsw> : i64
    %163 = llvm.getelementptr inbounds %10[%162] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %164 = llvm.intr.masked.load %163, %161, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %165 = llvm.getelementptr inbounds %y[%i_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %166 = llvm.intr.masked.load %165, %161, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %167 = llvm.fadd %164, %142 : vector<4xf64>
    %168 = llvm.fneg %167 : vector<4xf64>
    %169 = llvm.intr.fabs(%167) : (vector<4xf64>) -> vector<4xf64>
    %170 = llvm.fneg %169 : vector<4xf64>
    %171 = llvm.call @exp_v4f64(%170) : (vector<4xf64>) -> vector<4xf64>
    %172 = llvm.intr.maximum(%168, %12) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %173 = llvm.call @log1p_v4f64(%171) : (vector<4xf64>) -> vector<4xf64>
    %174 = llvm.fadd %172, %173 : vector<4xf64>
    %175 = llvm.fmul %166, %174 : vector<4xf64>
    %176 = llvm.fsub %15, %166 : vector<4xf64>
    %177 = llvm.intr.maximum(%167, %12) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %178 = llvm.fadd %177, %173 : vector<4xf64>
    %179 = llvm.fmul %176, %178 : vector<4xf64>
    %180 = llvm.fadd %175, %179 : vector<4xf64>
    %181 = llvm.fadd %148, %180 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %182 = llvm.fmul %145, %176 : vector<4xf64>
    %183 = llvm.call @exp_v4f64(%168) : (vector<4xf64>) -> vector<4xf64>
    %184 = llvm.fadd %15, %183 : vector<4xf64>
    %185 = llvm.fdiv %15, %184 : vector<4xf64>
    %186 = llvm.fmul %182, %185 : vector<4xf64>
    %187 = llvm.fmul %145, %166 : vector<4xf64>
    %188 = llvm.call @exp_v4f64(%167) : (vector<4xf64>) -> vector<4xf64>
    %189 = llvm.fadd %15, %188 : vector<4xf64>
    %190 = llvm.fdiv %15, %189 : vector<4xf64>
    %191 = llvm.fmul %187, %190 : vector<4xf64>
    %192 = llvm.fsub %186, %191 : vector<4xf64>
    %193 = llvm.fadd %149, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %192, %163, %161 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %194 = llvm.select %161, %181, %148 : vector<4xi1>, vector<4xf64>
    %195 = llvm.select %161, %193, %149 : vector<4xi1>, vector<4xf64>
    %196 = llvm.add %i_3, %0 overflow<nsw> : i64
    %197 = llvm.icmp "slt" %196, %146 : i64
    llvm.cond_br %197, ^bb14(%196, %194, %195 : i64, vector<4xf64>, vector<4xf64>), ^bb15(%194, %195 : vector<4xf64>, vector<4xf64>)
  ^bb15(%198: vector<4xf64>, %199: vector<4xf64>):
    %200 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %201 = "llvm.intr.vector.reduce.fadd"(%200, %198) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %202 = llvm.fadd %48, %201 : f64
    %203 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %204 = "llvm.intr.vector.reduce.fadd"(%203, %199) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %205 = llvm.fadd %49, %204 : f64
    %206 = llvm.intr.smin(%x_size0, %50) : (i64, i64) -> i64
    %207 = llvm.icmp "slt" %i_1, %206 : i64
    llvm.cond_br %207, ^bb16(%i_1 : i64), ^bb21
  ^bb16(%i_4: i64):
    %208 = llvm.sub %i_4, %i_1 overflow<nsw> : i64
    %209 = llvm.getelementptr inbounds %10[%208] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %210 = llvm.load %209 {alignment = 8 : i64} : !llvm.ptr -> f64
    %211 = llvm.mlir.poison : vector<4xf64>
    %212 = llvm.insertelement %210, %211[%2 : i64] : vector<4xf64>
    %213 = llvm.shufflevector %212, %211 [0, 0, 0, 0] : vector<4xf64>
    %214 = llvm.icmp "slt" %2, %28 : i64
    llvm.cond_br %214, ^bb17(%2 : i64), ^bb18
  ^bb17(%j_3: i64):
    %215 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %216 = llvm.add %215, %j_3 overflow<nsw> : i64
    %217 = llvm.getelementptr inbounds %x[%216] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %218 = llvm.load %217 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %219 = llvm.getelementptr inbounds %out1[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %220 = llvm.load %219 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %221 = llvm.fmul %213, %218 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %222 = llvm.fadd %220, %221 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %222, %219 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %223 = llvm.add %j_3, %0 overflow<nsw> : i64
    %224 = llvm.icmp "slt" %223, %28 : i64
    llvm.cond_br %224, ^bb17(%223 : i64), ^bb18
  ^bb18:
    %225 = llvm.icmp "slt" %28, %w_size0 : i64
    llvm.cond_br %225, ^bb19, ^bb20
  ^bb19:
    %226 = llvm.mul %i_4, %x_stride0 overflow<nsw> : i64
    %227 = llvm.add %226, %28 overflow<nsw> : i64
    %228 = llvm.getelementptr inbounds %x[%227] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %229 = llvm.intr.masked.load %228, %37, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %230 = llvm.getelementptr inbounds %out1[%28] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %231 = llvm.intr.masked.load %230, %37, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %232 = llvm.fmul %213, %229 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %233 = llvm.fadd %231, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %233, %230, %37 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb20
  ^bb20:
    %234 = llvm.add %i_4, %4 overflow<nsw> : i64
    %235 = llvm.icmp "slt" %234, %206 : i64
    llvm.cond_br %235, ^bb16(%234 : i64), ^bb21
  ^bb21:
    %236 = llvm.add %i_1, %3 overflow<nsw> : i64
    %237 = llvm.icmp "slt" %236, %x_size0 : i64
    llvm.cond_br %237, ^bb5(%236, %202, %205 : i64, f64, f64), ^bb22(%202, %205 : f64, f64)
  ^bb22(%238: f64, %239: f64):
    %240 = llvm.fdiv %238, %25 : f64
    %241 = llvm.ashr %w_size0, %8 : i64
    %242 = llvm.mul %241, %6 overflow<nsw> : i64
    %243 = llvm.icmp "slt" %2, %242 : i64
    llvm.cond_br %243, ^bb23(%2, %13, %12 : i64, vector<4xf64>, vector<4xf64>), ^bb26(%13, %12 : vector<4xf64>, vector<4xf64>)
  ^bb23(%i_5: i64, %244: vector<4xf64>, %245: vector<4xf64>):
    %246 = llvm.add %i_5, %9 overflow<nsw> : i64
    %247 = llvm.intr.smin(%246, %242) : (i64, i64) -> i64
    %248 = llvm.icmp "slt" %i_5, %247 : i64
    llvm.cond_br %248, ^bb24(%i_5, %13, %13 : i64, vector<4xf64>, vector<4xf64>), ^bb25(%13, %13 : vector<4xf64>, vector<4xf64>)
  ^bb24(%i_6: i64, %249: vector<4xf64>, %250: vector<4xf64>):
    %251 = llvm.getelementptr inbounds %w[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %252 = llvm.load %251 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %253 = llvm.fmul %252, %252 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %254 = llvm.fadd %249, %253 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %255 = llvm.getelementptr inbounds %out1[%i_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %256 = llvm.load %255 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %257 = llvm.fmul %252, %16 : vector<4xf64>
    %258 = llvm.fmul %17, %257 : vector<4xf64>
    %259 = llvm.fadd %258, %256 : vector<4xf64>
    %260 = llvm.fmul %18, %259 : vector<4xf64>
    %261 = llvm.fsub %252, %260 : vector<4xf64>
    llvm.store %261, %255 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %262 = llvm.add %i_6, %0 overflow<nsw> : i64
    %263 = llvm.getelementptr inbounds %w[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %264 = llvm.load %263 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %265 = llvm.fmul %264, %264 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %266 = llvm.fadd %250, %265 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %267 = llvm.getelementptr inbounds %out1[%262] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %268 = llvm.load %267 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %269 = llvm.fmul %264, %16 : vector<4xf64>
    %270 = llvm.fmul %17, %269 : vector<4xf64>
    %271 = llvm.fadd %270, %268 : vector<4xf64>
    %272 = llvm.fmul %18, %271 : vector<4xf64>
    %273 = llvm.fsub %264, %272 : vector<4xf64>
    llvm.store %273, %267 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %274 = llvm.add %i_6, %6 overflow<nsw> : i64
    %275 = llvm.icmp "slt" %274, %247 : i64
    llvm.cond_br %275, ^bb24(%274, %254, %266 : i64, vector<4xf64>, vector<4xf64>), ^bb25(%254, %266 : vector<4xf64>, vector<4xf64>)
  ^bb25(%276: vector<4xf64>, %277: vector<4xf64>):
    %278 = llvm.fadd %276, %277 : vector<4xf64>
    %279 = llvm.fsub %278, %245 : vector<4xf64>
    %280 = llvm.fadd %244, %279 : vector<4xf64>
    %281 = llvm.fsub %280, %244 : vector<4xf64>
    %282 = llvm.fsub %281, %279 : vector<4xf64>
    %283 = llvm.fcmp "uno" %282, %282 : vector<4xf64>
    %284 = llvm.select %283, %12, %282 : vector<4xi1>, vector<4xf64>
    %285 = llvm.add %i_5, %9 overflow<nsw> : i64
    %286 = llvm.icmp "slt" %285, %242 : i64
    llvm.cond_br %286, ^bb23(%285, %280, %284 : i64, vector<4xf64>, vector<4xf64>), ^bb26(%280, %284 : vector<4xf64>, vector<4xf64>)
  ^bb26(%287: vector<4xf64>, %288: vector<4xf64>):
    %289 = llvm.fsub %13, %288 : vector<4xf64>
    %290 = llvm.icmp "slt" %242, %w_size0 : i64
    llvm.cond_br %290, ^bb27(%242, %289 : i64, vector<4xf64>), ^bb28(%289 : vector<4xf64>)
  ^bb27(%i_7: i64, %291: vector<4xf64>):
    %292 = llvm.sub %w_size0, %i_7 overflow<nsw> : i64
    %293 = llvm.intr.smin(%292, %0) : (i64, i64) -> i64
    %294 = llvm.intr.smax(%293, %2) : (i64, i64) -> i64
    %295 = llvm.trunc %294 : i64 to i32
    %296 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %297 = llvm.mlir.poison : vector<4xi32>
    %298 = llvm.insertelement %295, %297[%2 : i64] : vector<4xi32>
    %299 = llvm.shufflevector %298, %297 [0, 0, 0, 0] : vector<4xi32>
    %300 = llvm.icmp "slt" %296, %299 : vector<4xi32>
    %301 = llvm.getelementptr inbounds %w[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %302 = llvm.intr.masked.load %301, %300, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %303 = llvm.fmul %302, %302 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %304 = llvm.fadd %291, %303 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %305 = llvm.getelementptr inbounds %out1[%i_7] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %306 = llvm.intr.masked.load %305, %300, %14 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %307 = llvm.fmul %302, %16 : vector<4xf64>
    %308 = llvm.fmul %17, %307 : vector<4xf64>
    %309 = llvm.fadd %308, %306 : vector<4xf64>
    %310 = llvm.fmul %18, %309 : vector<4xf64>
    %311 = llvm.fsub %302, %310 : vector<4xf64>
    llvm.intr.masked.store %311, %305, %300 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %312 = llvm.select %300, %304, %291 : vector<4xi1>, vector<4xf64>
    %313 = llvm.add %i_7, %0 overflow<nsw> : i64
    %314 = llvm.icmp "slt" %313, %w_size0 : i64
    llvm.cond_br %314, ^bb27(%313, %312 : i64, vector<4xf64>), ^bb28(%312 : vector<4xf64>)
  ^bb28(%315: vector<4xf64>):
    %316 = llvm.fadd %287, %315 : vector<4xf64>
    %317 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %318 = "llvm.intr.vector.reduce.fadd"(%317, %316) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %319 = llvm.fadd %19, %318 : f64
    %320 = llvm.fmul %21, %319 : f64
    %321 = llvm.fadd %240, %320 : f64
    llvm.store %321, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %322 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %323 = llvm.fmul %23, %239 : f64
    %324 = llvm.fsub %322, %323 : f64
    llvm.store %324, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %11 : i32
  }
  llvm.func @program_shapes(%w_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_1: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %325 = llvm.mlir.constant(0) : i64
    %326 = llvm.mlir.constant(1) : i64
    %327 = llvm.mlir.constant(1 : i32) : i32
    %328 = llvm.mlir.constant(2 : i32) : i32
    %329 = llvm.mlir.constant(0 : i32) : i32
    %330 = llvm.icmp "eq" %x_stride0_1, %w_size0_1 : i64
    %331 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %330, ^bb1, ^bb3(%327 : i32)
  ^bb1:
    llvm.cond_br %331, ^bb2, ^bb3(%328 : i32)
  ^bb2:
    llvm.store %w_size0_1, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %329 : i32
  ^bb3(%332: i32):
    llvm.return %332 : i32
  }
  llvm.func internal @exp_v4f64(%333: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %334 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %335 = llvm.fcmp "ogt" %333, %334 : vector<4xf64>
    %336 = llvm.select %335, %334, %333 : vector<4xi1>, vector<4xf64>
    %337 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %338 = llvm.fcmp "olt" %336, %337 : vector<4xf64>
    %339 = llvm.select %338, %337, %336 : vector<4xi1>, vector<4xf64>
    %340 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %341 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %342 = llvm.intr.fma(%339, %341, %340) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %343 = llvm.fsub %342, %340 : vector<4xf64>
    %344 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %345 = llvm.intr.fma(%343, %344, %339) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %346 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %347 = llvm.intr.fma(%343, %346, %345) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %348 = llvm.fmul %347, %347 : vector<4xf64>
    %349 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %350 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %351 = llvm.intr.fma(%349, %348, %350) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %352 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %353 = llvm.intr.fma(%351, %348, %352) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %354 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %355 = llvm.intr.fma(%353, %348, %354) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %356 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %357 = llvm.intr.fma(%355, %348, %356) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %358 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %359 = llvm.intr.fma(%357, %348, %358) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %360 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %361 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %362 = llvm.intr.fma(%360, %348, %361) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %363 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %364 = llvm.intr.fma(%362, %348, %363) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %365 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %366 = llvm.intr.fma(%364, %348, %365) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %367 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %368 = llvm.intr.fma(%366, %348, %367) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %369 = llvm.intr.fma(%347, %368, %359) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %370 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %371 = llvm.intr.fma(%347, %369, %370) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %372 = llvm.intr.fma(%347, %371, %370) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %373 = llvm.bitcast %342 : vector<4xf64> to vector<4xi64>
    %374 = llvm.bitcast %340 : vector<4xf64> to vector<4xi64>
    %375 = llvm.sub %373, %374 : vector<4xi64>
    %376 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %377 = llvm.ashr %375, %376 : vector<4xi64>
    %378 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %379 = llvm.add %377, %378 : vector<4xi64>
    %380 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %381 = llvm.shl %379, %380 : vector<4xi64>
    %382 = llvm.bitcast %381 : vector<4xi64> to vector<4xf64>
    %383 = llvm.fmul %372, %382 : vector<4xf64>
    %384 = llvm.sub %375, %377 : vector<4xi64>
    %385 = llvm.add %384, %378 : vector<4xi64>
    %386 = llvm.shl %385, %380 : vector<4xi64>
    %387 = llvm.bitcast %386 : vector<4xi64> to vector<4xf64>
    %388 = llvm.fmul %383, %387 : vector<4xf64>
    llvm.return %388 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%389: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %390 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %391 = llvm.fadd %389, %390 : vector<4xf64>
    %392 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %393 = llvm.fcmp "olt" %391, %392 : vector<4xf64>
    %394 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %395 = llvm.fmul %391, %394 : vector<4xf64>
    %396 = llvm.select %393, %395, %391 : vector<4xi1>, vector<4xf64>
    %397 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %398 = llvm.bitcast %396 : vector<4xf64> to vector<4xi64>
    %399 = llvm.sub %398, %397 : vector<4xi64>
    %400 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %401 = llvm.ashr %399, %400 : vector<4xi64>
    %402 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %403 = llvm.and %399, %402 : vector<4xi64>
    %404 = llvm.add %403, %397 : vector<4xi64>
    %405 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %406 = llvm.sub %401, %405 : vector<4xi64>
    %407 = llvm.select %393, %406, %401 : vector<4xi1>, vector<4xi64>
    %408 = llvm.bitcast %404 : vector<4xi64> to vector<4xf64>
    %409 = llvm.sitofp %407 : vector<4xi64> to vector<4xf64>
    %410 = llvm.fsub %408, %390 : vector<4xf64>
    %411 = llvm.fcmp "oge" %389, %390 : vector<4xf64>
    %412 = llvm.fsub %391, %389 : vector<4xf64>
    %413 = llvm.fsub %390, %412 : vector<4xf64>
    %414 = llvm.fsub %391, %390 : vector<4xf64>
    %415 = llvm.fsub %389, %414 : vector<4xf64>
    %416 = llvm.select %411, %413, %415 : vector<4xi1>, vector<4xf64>
    %417 = llvm.fdiv %416, %391 : vector<4xf64>
    %418 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %419 = llvm.fcmp "olt" %391, %418 : vector<4xf64>
    %420 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %421 = llvm.select %419, %417, %420 : vector<4xi1>, vector<4xf64>
    %422 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %423 = llvm.fmul %410, %410 : vector<4xf64>
    %424 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %425 = llvm.fadd %410, %424 : vector<4xf64>
    %426 = llvm.fdiv %410, %425 : vector<4xf64>
    %427 = llvm.fmul %426, %426 : vector<4xf64>
    %428 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %429 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %430 = llvm.intr.fma(%428, %427, %429) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %431 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %432 = llvm.intr.fma(%430, %427, %431) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %433 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %434 = llvm.intr.fma(%432, %427, %433) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %435 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %436 = llvm.intr.fma(%434, %427, %435) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %437 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %438 = llvm.intr.fma(%436, %427, %437) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %439 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %440 = llvm.intr.fma(%438, %427, %439) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %441 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %442 = llvm.intr.fma(%440, %427, %441) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %443 = llvm.fmul %427, %442 : vector<4xf64>
    %444 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %445 = llvm.fmul %423, %444 : vector<4xf64>
    %446 = llvm.fadd %445, %443 : vector<4xf64>
    %447 = llvm.fmul %426, %446 : vector<4xf64>
    %448 = llvm.fsub %445, %447 : vector<4xf64>
    %449 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %450 = llvm.fmul %409, %449 : vector<4xf64>
    %451 = llvm.fadd %421, %450 : vector<4xf64>
    %452 = llvm.fsub %448, %451 : vector<4xf64>
    %453 = llvm.fsub %410, %452 : vector<4xf64>
    %454 = llvm.intr.fma(%409, %422, %453) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %455 = llvm.fcmp "olt" %391, %418 : vector<4xf64>
    %456 = llvm.select %455, %454, %391 : vector<4xi1>, vector<4xf64>
    %457 = llvm.fcmp "oeq" %391, %420 : vector<4xf64>
    %458 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %459 = llvm.select %457, %458, %456 : vector<4xi1>, vector<4xf64>
    %460 = llvm.fcmp "olt" %391, %420 : vector<4xf64>
    %461 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %462 = llvm.select %460, %461, %459 : vector<4xi1>, vector<4xf64>
    %463 = llvm.fcmp "oeq" %389, %420 : vector<4xf64>
    %464 = llvm.select %463, %389, %462 : vector<4xi1>, vector<4xf64>
    llvm.return %464 : vector<4xf64>
  }
}
