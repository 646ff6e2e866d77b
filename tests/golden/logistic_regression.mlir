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
    %3 = tensor.extract_slice %x[0, 0] [%2, %1] [1, 1] {whole} : tensor<?x?xf64> to tensor<?x?xf64>
    %4 = tensor.extract_slice %y[0] [%2] [1] {whole} : tensor<?xf64> to tensor<?xf64>
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
    %17 = memref.reinterpret_cast %x to offset: [0], sizes: [%13, %12], strides: [%12, 1] : memref<?x?xf64> to memref<?x?xf64>
    %18 = memref.reinterpret_cast %y to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %19 = arith.sitofp %14 : i64 to f64
    %20 = arith.divf %15, %19 : f64
    %21 = affine.max affine_map<(d0) -> (((d0 floordiv 8192) * 8192), 0)>(%12)
    affine.parallel (%i_strip) = (0) to (symbol(%21)) step (8192) {
      affine.for %i = 0 to 8192 step 4 {
        %i_1 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip, %i)
        affine.vector_store %6, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
      }
    }
    %22 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 4) * 4) + d0), d0)>(%21, %12)
    %23 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%22, %12)
    %24 = vector.create_mask %23 : vector<4xi1>
    affine.for %i_2 = %21 to %22 step 4 {
      affine.vector_store %6, %out1_1[%i_2] : memref<?xf64>, vector<4xf64>
    }
    affine.for %i_3 = %22 to %12 step 4 {
      vector.maskedstore %out1_1[%i_3], %24, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %25 = affine.load %b[] : memref<f64>
    %26 = affine.apply affine_map<(d0) -> (((d0 floordiv 4) * 4))>(%12)
    %27 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%26, %12)
    %28 = vector.create_mask %27 : vector<4xi1>
    %29 = affine.apply affine_map<(d0) -> (((d0 floordiv 16) * 16))>(%12)
    %30, %31 = affine.for %i_4 = 0 to %13 step 16 iter_args(%32 = %1, %33 = %1) -> (f64, f64) {
      affine.for %i_5 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> ((((((d0 * -1) + s0) floordiv 8) * 8) + d0), (d0 + 16))>(%i_4)[%13] step 8 {
        %i_6 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_5)
        %i_7 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_5)
        %i_8 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_5)
        %i_9 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_5)
        %i_10 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_5)
        %i_11 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_5)
        %i_12 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_5)
        %34, %35, %36, %37, %38, %39, %40, %41 = affine.for %j = 0 to %26 step 128 iter_args(%42 = %7, %43 = %7, %44 = %7, %45 = %7, %46 = %7, %47 = %7, %48 = %7, %49 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %50, %51, %52, %53, %54, %55, %56, %57 = affine.for %j_1 = affine_map<(d0) -> (d0)>(%j) to min affine_map<(d0, d1) -> ((d0 + 128), d1)>(%j, %26) step 4 iter_args(%58 = %7, %59 = %7, %60 = %7, %61 = %7, %62 = %7, %63 = %7, %64 = %7, %65 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %66 = affine.vector_load %17[%i_5, %j_1] : memref<?x?xf64>, vector<4xf64>
            %67 = affine.vector_load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %68 = arith.mulf %66, %67 fastmath<reassoc,contract> : vector<4xf64>
            %69 = arith.addf %58, %68 fastmath<reassoc,contract> : vector<4xf64>
            %70 = affine.vector_load %17[%i_6, %j_1] : memref<?x?xf64>, vector<4xf64>
            %71 = arith.mulf %70, %67 fastmath<reassoc,contract> : vector<4xf64>
            %72 = arith.addf %59, %71 fastmath<reassoc,contract> : vector<4xf64>
            %73 = affine.vector_load %17[%i_7, %j_1] : memref<?x?xf64>, vector<4xf64>
            %74 = arith.mulf %73, %67 fastmath<reassoc,contract> : vector<4xf64>
            %75 = arith.addf %60, %74 fastmath<reassoc,contract> : vector<4xf64>
            %76 = affine.vector_load %17[%i_8, %j_1] : memref<?x?xf64>, vector<4xf64>
            %77 = arith.mulf %76, %67 fastmath<reassoc,contract> : vector<4xf64>
            %78 = arith.addf %61, %77 fastmath<reassoc,contract> : vector<4xf64>
            %79 = affine.vector_load %17[%i_9, %j_1] : memref<?x?xf64>, vector<4xf64>
            %80 = arith.mulf %79, %67 fastmath<reassoc,contract> : vector<4xf64>
            %81 = arith.addf %62, %80 fastmath<reassoc,contract> : vector<4xf64>
            %82 = affine.vector_load %17[%i_10, %j_1] : memref<?x?xf64>, vector<4xf64>
            %83 = arith.mulf %82, %67 fastmath<reassoc,contract> : vector<4xf64>
            %84 = arith.addf %63, %83 fastmath<reassoc,contract> : vector<4xf64>
            %85 = affine.vector_load %17[%i_11, %j_1] : memref<?x?xf64>, vector<4xf64>
            %86 = arith.mulf %85, %67 fastmath<reassoc,contract> : vector<4xf64>
            %87 = arith.addf %64, %86 fastmath<reassoc,contract> : vector<4xf64>
            %88 = affine.vector_load %17[%i_12, %j_1] : memref<?x?xf64>, vector<4xf64>
            %89 = arith.mulf %88, %67 fastmath<reassoc,contract> : vector<4xf64>
            %90 = arith.addf %65, %89 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %69, %72, %75, %78, %81, %84, %87, %90 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %91 = arith.addf %42, %50 : vector<4xf64>
          %92 = arith.addf %43, %51 : vector<4xf64>
          %93 = arith.addf %44, %52 : vector<4xf64>
          %94 = arith.addf %45, %53 : vector<4xf64>
          %95 = arith.addf %46, %54 : vector<4xf64>
          %96 = arith.addf %47, %55 : vector<4xf64>
          %97 = arith.addf %48, %56 : vector<4xf64>
          %98 = arith.addf %49, %57 : vector<4xf64>
          affine.yield %91, %92, %93, %94, %95, %96, %97, %98 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %99, %100, %101, %102, %103, %104, %105, %106 = affine.for %j_2 = %26 to %12 step 4 iter_args(%107 = %34, %108 = %35, %109 = %36, %110 = %37, %111 = %38, %112 = %39, %113 = %40, %114 = %41) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %115 = vector.maskedload %17[%i_5, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %116 = vector.maskedload %w[%j_2], %28, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %117 = arith.mulf %115, %116 fastmath<reassoc,contract> : vector<4xf64>
          %118 = arith.addf %107, %117 fastmath<reassoc,contract> : vector<4xf64>
          %119 = vector.maskedload %17[%i_6, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %120 = arith.mulf %119, %116 fastmath<reassoc,contract> : vector<4xf64>
          %121 = arith.addf %108, %120 fastmath<reassoc,contract> : vector<4xf64>
          %122 = vector.maskedload %17[%i_7, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %123 = arith.mulf %122, %116 fastmath<reassoc,contract> : vector<4xf64>
          %124 = arith.addf %109, %123 fastmath<reassoc,contract> : vector<4xf64>
          %125 = vector.maskedload %17[%i_8, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %126 = arith.mulf %125, %116 fastmath<reassoc,contract> : vector<4xf64>
          %127 = arith.addf %110, %126 fastmath<reassoc,contract> : vector<4xf64>
          %128 = vector.maskedload %17[%i_9, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %129 = arith.mulf %128, %116 fastmath<reassoc,contract> : vector<4xf64>
          %130 = arith.addf %111, %129 fastmath<reassoc,contract> : vector<4xf64>
          %131 = vector.maskedload %17[%i_10, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %132 = arith.mulf %131, %116 fastmath<reassoc,contract> : vector<4xf64>
          %133 = arith.addf %112, %132 fastmath<reassoc,contract> : vector<4xf64>
          %134 = vector.maskedload %17[%i_11, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %135 = arith.mulf %134, %116 fastmath<reassoc,contract> : vector<4xf64>
          %136 = arith.addf %113, %135 fastmath<reassoc,contract> : vector<4xf64>
          %137 = vector.maskedload %17[%i_12, %j_2], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %138 = arith.mulf %137, %116 fastmath<reassoc,contract> : vector<4xf64>
          %139 = arith.addf %114, %138 fastmath<reassoc,contract> : vector<4xf64>
          %140 = arith.select %28, %118, %107 : vector<4xi1>, vector<4xf64>
          %141 = arith.select %28, %121, %108 : vector<4xi1>, vector<4xf64>
          %142 = arith.select %28, %124, %109 : vector<4xi1>, vector<4xf64>
          %143 = arith.select %28, %127, %110 : vector<4xi1>, vector<4xf64>
          %144 = arith.select %28, %130, %111 : vector<4xi1>, vector<4xf64>
          %145 = arith.select %28, %133, %112 : vector<4xi1>, vector<4xf64>
          %146 = arith.select %28, %136, %113 : vector<4xi1>, vector<4xf64>
          %147 = arith.select %28, %139, %114 : vector<4xi1>, vector<4xf64>
          affine.yield %140, %141, %142, %143, %144, %145, %146, %147 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %148 = vector.reduction <add>, %99 fastmath<reassoc> : vector<4xf64> into f64
        %149 = arith.addf %1, %148 : f64
        %150 = vector.reduction <add>, %100 fastmath<reassoc> : vector<4xf64> into f64
        %151 = arith.addf %1, %150 : f64
        %152 = vector.reduction <add>, %101 fastmath<reassoc> : vector<4xf64> into f64
        %153 = arith.addf %1, %152 : f64
        %154 = vector.reduction <add>, %102 fastmath<reassoc> : vector<4xf64> into f64
        %155 = arith.addf %1, %154 : f64
        %156 = vector.reduction <add>, %103 fastmath<reassoc> : vector<4xf64> into f64
        %157 = arith.addf %1, %156 : f64
        %158 = vector.reduction <add>, %104 fastmath<reassoc> : vector<4xf64> into f64
        %159 = arith.addf %1, %158 : f64
        %160 = vector.reduction <add>, %105 fastmath<reassoc> : vector<4xf64> into f64
        %161 = arith.addf %1, %160 : f64
        %162 = vector.reduction <add>, %106 fastmath<reassoc> : vector<4xf64> into f64
        %163 = arith.addf %1, %162 : f64
        affine.store %149, %16[%i_5 - %i_4] : memref<16xf64>
        %i_13 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_5)
        affine.store %151, %16[%i_13 - %i_4] : memref<16xf64>
        %i_14 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_5)
        affine.store %153, %16[%i_14 - %i_4] : memref<16xf64>
        %i_15 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_5)
        affine.store %155, %16[%i_15 - %i_4] : memref<16xf64>
        %i_16 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_5)
        affine.store %157, %16[%i_16 - %i_4] : memref<16xf64>
        %i_17 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_5)
        affine.store %159, %16[%i_17 - %i_4] : memref<16xf64>
        %i_18 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_5)
        affine.store %161, %16[%i_18 - %i_4] : memref<16xf64>
        %i_19 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_5)
        affine.store %163, %16[%i_19 - %i_4] : memref<16xf64>
      }
      affine.for %i_20 = max affine_map<(d0)[s0] -> (d0, (((((d0 * -1) + s0) floordiv 8) * 8) + d0))>(%i_4)[%13] to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %164 = affine.for %j_3 = 0 to %29 step 512 iter_args(%165 = %7) -> (vector<4xf64>) {
          %166, %167, %168, %169 = affine.for %j_4 = affine_map<(d0) -> (d0)>(%j_3) to min affine_map<(d0, d1) -> ((d0 + 512), d1)>(%j_3, %29) step 16 iter_args(%170 = %7, %171 = %7, %172 = %7, %173 = %7) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %174 = affine.vector_load %17[%i_20, %j_4] : memref<?x?xf64>, vector<4xf64>
            %175 = affine.vector_load %w[%j_4] : memref<?xf64>, vector<4xf64>
            %176 = arith.mulf %174, %175 fastmath<reassoc,contract> : vector<4xf64>
            %177 = arith.addf %170, %176 fastmath<reassoc,contract> : vector<4xf64>
            %178 = affine.vector_load %17[%i_20, %j_4 + 4] : memref<?x?xf64>, vector<4xf64>
            %179 = affine.vector_load %w[%j_4 + 4] : memref<?xf64>, vector<4xf64>
            %180 = arith.mulf %178, %179 fastmath<reassoc,contract> : vector<4xf64>
            %181 = arith.addf %171, %180 fastmath<reassoc,contract> : vector<4xf64>
            %182 = affine.vector_load %17[%i_20, %j_4 + 8] : memref<?x?xf64>, vector<4xf64>
            %183 = affine.vector_load %w[%j_4 + 8] : memref<?xf64>, vector<4xf64>
            %184 = arith.mulf %182, %183 fastmath<reassoc,contract> : vector<4xf64>
            %185 = arith.addf %172, %184 fastmath<reassoc,contract> : vector<4xf64>
            %186 = affine.vector_load %17[%i_20, %j_4 + 12] : memref<?x?xf64>, vector<4xf64>
            %187 = affine.vector_load %w[%j_4 + 12] : memref<?xf64>, vector<4xf64>
            %188 = arith.mulf %186, %187 fastmath<reassoc,contract> : vector<4xf64>
            %189 = arith.addf %173, %188 fastmath<reassoc,contract> : vector<4xf64>
            affine.yield %177, %181, %185, %189 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %190 = arith.addf %166, %167 : vector<4xf64>
          %191 = arith.addf %168, %169 : vector<4xf64>
          %192 = arith.addf %190, %191 : vector<4xf64>
          %193 = arith.addf %165, %192 : vector<4xf64>
          affine.yield %193 : vector<4xf64>
        }
        %194 = affine.for %j_5 = %29 to %12 step 4 iter_args(%195 = %164) -> (vector<4xf64>) {
          %196 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%j_5, %12)
          %197 = vector.create_mask %196 : vector<4xi1>
          %198 = vector.maskedload %17[%i_20, %j_5], %197, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %199 = vector.maskedload %w[%j_5], %197, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %200 = arith.mulf %198, %199 fastmath<reassoc,contract> : vector<4xf64>
          %201 = arith.addf %195, %200 fastmath<reassoc,contract> : vector<4xf64>
          %202 = arith.select %197, %201, %195 : vector<4xi1>, vector<4xf64>
          affine.yield %202 : vector<4xf64>
        }
        %203 = vector.reduction <add>, %194 fastmath<reassoc> : vector<4xf64> into f64
        %204 = arith.addf %1, %203 : f64
        affine.store %204, %16[%i_20 - %i_4] : memref<16xf64>
      }
      %205 = vector.broadcast %25 : f64 to vector<4xf64>
      %206 = vector.broadcast %20 : f64 to vector<4xf64>
      %207, %208 = affine.for %i_21 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] step 4 iter_args(%209 = %7, %210 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %211 = affine.min affine_map<(d0, d1, d2) -> ((d2 + (d0 * -1)), ((d1 + 16) + (d0 * -1)))>(%i_21, %i_4, %13)
        %212 = vector.create_mask %211 : vector<4xi1>
        %213 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_21, %i_4)
        %214 = vector.maskedload %16[%213], %212, %6 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %215 = vector.maskedload %18[%i_21], %212, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %216 = arith.addf %214, %205 : vector<4xf64>
        %217 = arith.negf %216 : vector<4xf64>
        %218 = math.absf %216 : vector<4xf64>
        %219 = arith.negf %218 : vector<4xf64>
        %220 = math.exp %219 : vector<4xf64>
        %221 = arith.maximumf %217, %6 : vector<4xf64>
        %222 = math.log1p %220 : vector<4xf64>
        %223 = arith.addf %221, %222 : vector<4xf64>
        %224 = arith.mulf %215, %223 : vector<4xf64>
        %225 = arith.subf %8, %215 : vector<4xf64>
        %226 = arith.maximumf %216, %6 : vector<4xf64>
        %227 = arith.addf %226, %222 : vector<4xf64>
        %228 = arith.mulf %225, %227 : vector<4xf64>
        %229 = arith.addf %224, %228 : vector<4xf64>
        %230 = arith.addf %209, %229 fastmath<reassoc,contract> : vector<4xf64>
        %231 = arith.mulf %206, %225 : vector<4xf64>
        %232 = math.exp %217 : vector<4xf64>
        %233 = arith.addf %8, %232 : vector<4xf64>
        %234 = arith.divf %8, %233 : vector<4xf64>
        %235 = arith.mulf %231, %234 : vector<4xf64>
        %236 = arith.mulf %206, %215 : vector<4xf64>
        %237 = math.exp %216 : vector<4xf64>
        %238 = arith.addf %8, %237 : vector<4xf64>
        %239 = arith.divf %8, %238 : vector<4xf64>
        %240 = arith.mulf %236, %239 : vector<4xf64>
        %241 = arith.subf %235, %240 : vector<4xf64>
        %242 = arith.addf %210, %241 fastmath<reassoc,contract> : vector<4xf64>
        %243 = affine.apply affine_map<(d0, d1) -> ((d0 + (d1 * -1)))>(%i_21, %i_4)
        vector.maskedstore %16[%243], %212, %241 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %244 = arith.select %212, %230, %209 : vector<4xi1>, vector<4xf64>
        %245 = arith.select %212, %242, %210 : vector<4xi1>, vector<4xf64>
        affine.yield %244, %245 : vector<4xf64>, vector<4xf64>
      }
      %246 = vector.reduction <add>, %207 fastmath<reassoc> : vector<4xf64> into f64
      %247 = arith.addf %32, %246 : f64
      %248 = vector.reduction <add>, %208 fastmath<reassoc> : vector<4xf64> into f64
      %249 = arith.addf %33, %248 : f64
      affine.for %i_22 = affine_map<(d0) -> (d0)>(%i_4) to min affine_map<(d0)[s0] -> ((((((d0 * -1) + s0) floordiv 8) * 8) + d0), (d0 + 16))>(%i_4)[%13] step 8 {
        %250 = affine.load %16[%i_22 - %i_4] : memref<16xf64>
        %i_23 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_22)
        %251 = affine.load %16[%i_23 - %i_4] : memref<16xf64>
        %i_24 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_22)
        %252 = affine.load %16[%i_24 - %i_4] : memref<16xf64>
        %i_25 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_22)
        %253 = affine.load %16[%i_25 - %i_4] : memref<16xf64>
        %i_26 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_22)
        %254 = affine.load %16[%i_26 - %i_4] : memref<16xf64>
        %i_27 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_22)
        %255 = affine.load %16[%i_27 - %i_4] : memref<16xf64>
        %i_28 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_22)
        %256 = affine.load %16[%i_28 - %i_4] : memref<16xf64>
        %i_29 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_22)
        %257 = affine.load %16[%i_29 - %i_4] : memref<16xf64>
        %i_30 = affine.apply affine_map<(d0) -> ((d0 + 1))>(%i_22)
        %i_31 = affine.apply affine_map<(d0) -> ((d0 + 2))>(%i_22)
        %i_32 = affine.apply affine_map<(d0) -> ((d0 + 3))>(%i_22)
        %i_33 = affine.apply affine_map<(d0) -> ((d0 + 4))>(%i_22)
        %i_34 = affine.apply affine_map<(d0) -> ((d0 + 5))>(%i_22)
        %i_35 = affine.apply affine_map<(d0) -> ((d0 + 6))>(%i_22)
        %i_36 = affine.apply affine_map<(d0) -> ((d0 + 7))>(%i_22)
        %258 = vector.broadcast %250 : f64 to vector<4xf64>
        %259 = vector.broadcast %251 : f64 to vector<4xf64>
        %260 = vector.broadcast %252 : f64 to vector<4xf64>
        %261 = vector.broadcast %253 : f64 to vector<4xf64>
        %262 = vector.broadcast %254 : f64 to vector<4xf64>
        %263 = vector.broadcast %255 : f64 to vector<4xf64>
        %264 = vector.broadcast %256 : f64 to vector<4xf64>
        %265 = vector.broadcast %257 : f64 to vector<4xf64>
        affine.for %j_6 = 0 to %26 step 4 {
          %266 = affine.vector_load %17[%i_22, %j_6] : memref<?x?xf64>, vector<4xf64>
          %267 = affine.vector_load %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
          %268 = arith.mulf %258, %266 fastmath<reassoc,contract> : vector<4xf64>
          %269 = affine.vector_load %17[%i_30, %j_6] : memref<?x?xf64>, vector<4xf64>
          %270 = arith.mulf %259, %269 fastmath<reassoc,contract> : vector<4xf64>
          %271 = arith.addf %268, %270 fastmath<reassoc,contract> : vector<4xf64>
          %272 = affine.vector_load %17[%i_31, %j_6] : memref<?x?xf64>, vector<4xf64>
          %273 = arith.mulf %260, %272 fastmath<reassoc,contract> : vector<4xf64>
          %274 = arith.addf %271, %273 fastmath<reassoc,contract> : vector<4xf64>
          %275 = affine.vector_load %17[%i_32, %j_6] : memref<?x?xf64>, vector<4xf64>
          %276 = arith.mulf %261, %275 fastmath<reassoc,contract> : vector<4xf64>
          %277 = arith.addf %274, %276 fastmath<reassoc,contract> : vector<4xf64>
          %278 = affine.vector_load %17[%i_33, %j_6] : memref<?x?xf64>, vector<4xf64>
          %279 = arith.mulf %262, %278 fastmath<reassoc,contract> : vector<4xf64>
          %280 = affine.vector_load %17[%i_34, %j_6] : memref<?x?xf64>, vector<4xf64>
          %281 = arith.mulf %263, %280 fastmath<reassoc,contract> : vector<4xf64>
          %282 = arith.addf %279, %281 fastmath<reassoc,contract> : vector<4xf64>
          %283 = affine.vector_load %17[%i_35, %j_6] : memref<?x?xf64>, vector<4xf64>
          %284 = arith.mulf %264, %283 fastmath<reassoc,contract> : vector<4xf64>
          %285 = arith.addf %282, %284 fastmath<reassoc,contract> : vector<4xf64>
          %286 = affine.vector_load %17[%i_36, %j_6] : memref<?x?xf64>, vector<4xf64>
          %287 = arith.mulf %265, %286 fastmath<reassoc,contract> : vector<4xf64>
          %288 = arith.addf %285, %287 fastmath<reassoc,contract> : vector<4xf64>
          %289 = arith.addf %277, %288 : vector<4xf64>
          %290 = arith.addf %267, %289 : vector<4xf64>
          affine.vector_store %290, %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_7 = %26 to %12 step 4 {
          %291 = vector.maskedload %17[%i_22, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %292 = vector.maskedload %out1_1[%j_7], %28, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %293 = arith.mulf %258, %291 fastmath<reassoc,contract> : vector<4xf64>
          %294 = vector.maskedload %17[%i_30, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %295 = arith.mulf %259, %294 fastmath<reassoc,contract> : vector<4xf64>
          %296 = arith.addf %293, %295 fastmath<reassoc,contract> : vector<4xf64>
          %297 = vector.maskedload %17[%i_31, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %298 = arith.mulf %260, %297 fastmath<reassoc,contract> : vector<4xf64>
          %299 = arith.addf %296, %298 fastmath<reassoc,contract> : vector<4xf64>
          %300 = vector.maskedload %17[%i_32, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %301 = arith.mulf %261, %300 fastmath<reassoc,contract> : vector<4xf64>
          %302 = arith.addf %299, %301 fastmath<reassoc,contract> : vector<4xf64>
          %303 = vector.maskedload %17[%i_33, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %304 = arith.mulf %262, %303 fastmath<reassoc,contract> : vector<4xf64>
          %305 = vector.maskedload %17[%i_34, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %306 = arith.mulf %263, %305 fastmath<reassoc,contract> : vector<4xf64>
          %307 = arith.addf %304, %306 fastmath<reassoc,contract> : vector<4xf64>
          %308 = vector.maskedload %17[%i_35, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %309 = arith.mulf %264, %308 fastmath<reassoc,contract> : vector<4xf64>
          %310 = arith.addf %307, %309 fastmath<reassoc,contract> : vector<4xf64>
          %311 = vector.maskedload %17[%i_36, %j_7], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %312 = arith.mulf %265, %311 fastmath<reassoc,contract> : vector<4xf64>
          %313 = arith.addf %310, %312 fastmath<reassoc,contract> : vector<4xf64>
          %314 = arith.addf %302, %313 : vector<4xf64>
          %315 = arith.addf %292, %314 : vector<4xf64>
          vector.maskedstore %out1_1[%j_7], %28, %315 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.for %i_37 = max affine_map<(d0)[s0] -> (d0, (((((d0 * -1) + s0) floordiv 8) * 8) + d0))>(%i_4)[%13] to min affine_map<(d0)[s0] -> (s0, (d0 + 16))>(%i_4)[%13] {
        %316 = affine.load %16[%i_37 - %i_4] : memref<16xf64>
        %317 = vector.broadcast %316 : f64 to vector<4xf64>
        affine.for %j_8 = 0 to %26 step 4 {
          %318 = affine.vector_load %17[%i_37, %j_8] : memref<?x?xf64>, vector<4xf64>
          %319 = affine.vector_load %out1_1[%j_8] : memref<?xf64>, vector<4xf64>
          %320 = arith.mulf %317, %318 fastmath<reassoc,contract> : vector<4xf64>
          %321 = arith.addf %319, %320 fastmath<reassoc,contract> : vector<4xf64>
          affine.vector_store %321, %out1_1[%j_8] : memref<?xf64>, vector<4xf64>
        }
        affine.for %j_9 = %26 to %12 step 4 {
          %322 = vector.maskedload %17[%i_37, %j_9], %28, %6 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %323 = vector.maskedload %out1_1[%j_9], %28, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %324 = arith.mulf %317, %322 fastmath<reassoc,contract> : vector<4xf64>
          %325 = arith.addf %323, %324 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%j_9], %28, %325 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      affine.yield %247, %249 : f64, f64
    }
    %326 = arith.divf %30, %19 : f64
    %327 = affine.max affine_map<(d0) -> (((d0 floordiv 32768) * 32768), 0)>(%12)
    %328 = arith.constant -0.000000e+00 : f64
    %329 = affine.parallel (%i_strip_1) = (0) to (symbol(%327)) step (32768) reduce ("addf") -> (f64) {
      %330, %331 = affine.for %i_38 = 0 to 32768 step 256 iter_args(%332 = %7, %333 = %6) -> (vector<4xf64>, vector<4xf64>) {
        %334, %335 = affine.for %i_39 = affine_map<(d0) -> (d0)>(%i_38) to min affine_map<(d0) -> ((d0 + 256), 32768)>(%i_38) step 8 iter_args(%336 = %7, %337 = %7) -> (vector<4xf64>, vector<4xf64>) {
          %i_40 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_39)
          %338 = affine.vector_load %w[%i_40] : memref<?xf64>, vector<4xf64>
          %339 = arith.mulf %338, %338 fastmath<contract> : vector<4xf64>
          %340 = arith.addf %336, %339 fastmath<reassoc,contract> : vector<4xf64>
          %341 = affine.vector_load %out1_1[%i_40] : memref<?xf64>, vector<4xf64>
          %342 = arith.mulf %338, %9 : vector<4xf64>
          %343 = arith.mulf %10, %342 : vector<4xf64>
          %344 = arith.addf %343, %341 : vector<4xf64>
          %345 = arith.mulf %11, %344 : vector<4xf64>
          %346 = arith.subf %338, %345 : vector<4xf64>
          affine.vector_store %346, %out1_1[%i_40] : memref<?xf64>, vector<4xf64>
          %i_41 = affine.apply affine_map<(d0, d1) -> ((d0 + d1))>(%i_strip_1, %i_39)
          %347 = affine.vector_load %w[%i_41 + 4] : memref<?xf64>, vector<4xf64>
          %348 = arith.mulf %347, %347 fastmath<contract> : vector<4xf64>
          %349 = arith.addf %337, %348 fastmath<reassoc,contract> : vector<4xf64>
          %350 = affine.vector_load %out1_1[%i_41 + 4] : memref<?xf64>, vector<4xf64>
          %351 = arith.mulf %347, %9 : vector<4xf64>
          %352 = arith.mulf %10, %351 : vector<4xf64>
          %353 = arith.addf %352, %350 : vector<4xf64>
          %354 = arith.mulf %11, %353 : vector<4xf64>
          %355 = arith.subf %347, %354 : vector<4xf64>
          affine.vector_store %355, %out1_1[%i_41 + 4] : memref<?xf64>, vector<4xf64>
          affine.yield %340, %349 : vector<4xf64>, vector<4xf64>
        }
        %356 = arith.addf %334, %335 : vector<4xf64>
        %357 = arith.subf %356, %333 : vector<4xf64>
        %358 = arith.addf %332, %357 : vector<4xf64>
        %359 = arith.subf %358, %332 : vector<4xf64>
        %360 = arith.subf %359, %357 : vector<4xf64>
        %361 = arith.cmpf uno, %360, %360 : vector<4xf64>
        %362 = arith.select %361, %6, %360 : vector<4xi1>, vector<4xf64>
        affine.yield %358, %362 : vector<4xf64>, vector<4xf64>
      }
      %363 = arith.subf %7, %331 : vector<4xf64>
      %364 = arith.addf %330, %363 : vector<4xf64>
      %365 = vector.reduction <add>, %364 fastmath<reassoc> : vector<4xf64> into f64
      %366 = arith.addf %328, %365 : f64
      affine.yield %366 : f64
    }
    %367 = arith.addf %1, %329 : f64
    %368 = affine.max affine_map<(d0, d1) -> (((((d1 + (d0 * -1)) floordiv 8) * 8) + d0), d0)>(%327, %12)
    %369, %370 = affine.for %i_42 = %327 to %368 step 256 iter_args(%371 = %7, %372 = %6) -> (vector<4xf64>, vector<4xf64>) {
      %373, %374 = affine.for %i_43 = affine_map<(d0) -> (d0)>(%i_42) to min affine_map<(d0, d1) -> ((d0 + 256), d1)>(%i_42, %368) step 8 iter_args(%375 = %7, %376 = %7) -> (vector<4xf64>, vector<4xf64>) {
        %377 = affine.vector_load %w[%i_43] : memref<?xf64>, vector<4xf64>
        %378 = arith.mulf %377, %377 fastmath<contract> : vector<4xf64>
        %379 = arith.addf %375, %378 fastmath<reassoc,contract> : vector<4xf64>
        %380 = affine.vector_load %out1_1[%i_43] : memref<?xf64>, vector<4xf64>
        %381 = arith.mulf %377, %9 : vector<4xf64>
        %382 = arith.mulf %10, %381 : vector<4xf64>
        %383 = arith.addf %382, %380 : vector<4xf64>
        %384 = arith.mulf %11, %383 : vector<4xf64>
        %385 = arith.subf %377, %384 : vector<4xf64>
        affine.vector_store %385, %out1_1[%i_43] : memref<?xf64>, vector<4xf64>
        %386 = affine.vector_load %w[%i_43 + 4] : memref<?xf64>, vector<4xf64>
        %387 = arith.mulf %386, %386 fastmath<contract> : vector<4xf64>
        %388 = arith.addf %376, %387 fastmath<reassoc,contract> : vector<4xf64>
        %389 = affine.vector_load %out1_1[%i_43 + 4] : memref<?xf64>, vector<4xf64>
        %390 = arith.mulf %386, %9 : vector<4xf64>
        %391 = arith.mulf %10, %390 : vector<4xf64>
        %392 = arith.addf %391, %389 : vector<4xf64>
        %393 = arith.mulf %11, %392 : vector<4xf64>
        %394 = arith.subf %386, %393 : vector<4xf64>
        affine.vector_store %394, %out1_1[%i_43 + 4] : memref<?xf64>, vector<4xf64>
        affine.yield %379, %388 : vector<4xf64>, vector<4xf64>
      }
      %395 = arith.addf %373, %374 : vector<4xf64>
      %396 = arith.subf %395, %372 : vector<4xf64>
      %397 = arith.addf %371, %396 : vector<4xf64>
      %398 = arith.subf %397, %371 : vector<4xf64>
      %399 = arith.subf %398, %396 : vector<4xf64>
      %400 = arith.cmpf uno, %399, %399 : vector<4xf64>
      %401 = arith.select %400, %6, %399 : vector<4xi1>, vector<4xf64>
      affine.yield %397, %401 : vector<4xf64>, vector<4xf64>
    }
    %402 = arith.subf %7, %370 : vector<4xf64>
    %403 = affine.for %i_44 = %368 to %12 step 4 iter_args(%404 = %402) -> (vector<4xf64>) {
      %405 = affine.apply affine_map<(d0, d1) -> ((d1 + (d0 * -1)))>(%i_44, %12)
      %406 = vector.create_mask %405 : vector<4xi1>
      %407 = vector.maskedload %w[%i_44], %406, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %408 = arith.mulf %407, %407 fastmath<contract> : vector<4xf64>
      %409 = arith.addf %404, %408 fastmath<reassoc,contract> : vector<4xf64>
      %410 = vector.maskedload %out1_1[%i_44], %406, %6 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %411 = arith.mulf %407, %9 : vector<4xf64>
      %412 = arith.mulf %10, %411 : vector<4xf64>
      %413 = arith.addf %412, %410 : vector<4xf64>
      %414 = arith.mulf %11, %413 : vector<4xf64>
      %415 = arith.subf %407, %414 : vector<4xf64>
      vector.maskedstore %out1_1[%i_44], %406, %415 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %416 = arith.select %406, %409, %404 : vector<4xi1>, vector<4xf64>
      affine.yield %416 : vector<4xf64>
    }
    %417 = arith.addf %369, %403 : vector<4xf64>
    %418 = vector.reduction <add>, %417 fastmath<reassoc> : vector<4xf64> into f64
    %419 = arith.addf %367, %418 : f64
    %420 = arith.mulf %3, %419 : f64
    %421 = arith.addf %326, %420 : f64
    affine.store %421, %out0[] : memref<f64>
    %422 = affine.load %b[] : memref<f64>
    %423 = arith.mulf %5, %31 : f64
    %424 = arith.subf %422, %423 : f64
    affine.store %424, %out2[] : memref<f64>
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
    %c8 = arith.constant 8 : index
    %c3 = arith.constant 3 : index
    %c1 = arith.constant 1 : index
    %c5 = arith.constant 5 : index
    %c6 = arith.constant 6 : index
    %c7 = arith.constant 7 : index
    %c128 = arith.constant 128 : index
    %c512 = arith.constant 512 : index
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
    %10 = arith.constant 31 : index
    %11 = arith.constant 1048448 : index
    %12 = memref.dim %w, %c0 : memref<?xf64>
    %13 = memref.dim %x, %c0 : memref<?x?xf64>
    %14 = arith.index_cast %13 : index to i64
    %15 = arith.constant 1.000000e+00 : f64
    %out1_1 = memref.reinterpret_cast %out1 to offset: [0], sizes: [%12], strides: [1] : memref<?xf64> to memref<?xf64>
    %16 = memref.alloca() {alignment = 64 : i64} : memref<16xf64>
    %17 = memref.reinterpret_cast %x to offset: [0], sizes: [%13, %12], strides: [%12, 1] : memref<?x?xf64> to memref<?x?xf64>
    %18 = memref.reinterpret_cast %y to offset: [0], sizes: [%13], strides: [1] : memref<?xf64> to memref<?xf64>
    %19 = arith.sitofp %14 : i64 to f64
    %20 = arith.divf %15, %19 : f64
    %21 = arith.shrsi %12, %c13 : index
    %22 = arith.muli %21, %c8192 overflow<nsw> : index
    %23 = arith.maxsi %22, %c0 : index
    %24 = arith.constant 0 : index
    %25 = arith.maxsi %23, %24 : index
    %26 = arith.constant 8191 : index
    %27 = arith.addi %25, %26 : index
    %28 = arith.constant 8192 : index
    %29 = arith.divui %27, %28 : index
    %30 = arith.constant 6145 : index
    %31 = arith.muli %29, %30 : index
    %32 = arith.constant 32768 : index
    %33 = arith.cmpi sge, %31, %32 : index
    %34 = arith.muli %12, %c8 : index
    %35 = arith.cmpi ugt, %34, %9 : index
    %36 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
    %37 = arith.andi %36, %c7 : index
    %38 = arith.cmpi eq, %37, %c0 : index
    %39 = arith.andi %35, %38 : i1
    "omp.parallel"(%33) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%c0, %23, %c8192) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%i_strip: index):
          %40 = arith.addi %i_strip, %c0 : index
          %41 = "memref.extract_aligned_pointer_as_index"(%out1_1) : (memref<?xf64>) -> index
          %42 = arith.muli %40, %c8 : index
          %43 = arith.addi %41, %42 : index
          %44 = arith.subi %c0, %43 : index
          %45 = arith.andi %44, %10 : index
          %46 = arith.shrui %45, %c3 : index
          %47 = arith.subi %c8192, %c0 : index
          %48 = arith.cmpi sge, %47, %c4 : index
          %49 = arith.andi %39, %48 : i1
          %50 = arith.select %49, %46, %c0 : index
          %51 = arith.subi %c4, %50 : index
          %52 = arith.andi %51, %c3 : index
          %53 = arith.subi %c8192, %c4 : index
          %54 = arith.cmpi ugt, %50, %c0 : index
          scf.if %54 {
            %55 = arith.addi %i_strip, %c8192 : index
            memref.prefetch %out1_1[%55], write, locality<3>, data : memref<?xf64>
          }
          %56 = arith.addi %c0, %50 : index
          %57 = arith.subi %c8192, %52 : index
          scf.for %i = %56 to %57 step %c4 {
            %i_1 = arith.addi %i_strip, %i overflow<nsw> : index
            scf.if %39 {
              vector.store %3, %out1_1[%i_1] {alignment = 32 : i64, nontemporal = true} : memref<?xf64>, vector<4xf64>
            } else {
              vector.store %3, %out1_1[%i_1] : memref<?xf64>, vector<4xf64>
            }
          }
          scf.if %54 {
            scf.for %58 = %c0 to %c2 step %c1 {
              %59 = arith.cmpi eq, %58, %c0 : index
              %60 = arith.select %59, %c0, %53 : index
              %i_2 = arith.addi %i_strip, %60 overflow<nsw> : index
              %61 = arith.select %59, %c0, %50 : index
              %62 = arith.select %59, %50, %c4 : index
              %63 = memref.alloca() : memref<4xf64>
              vector.store %3, %63[%c0] : memref<4xf64>, vector<4xf64>
              scf.for %64 = %61 to %62 step %c1 {
                %65 = memref.load %63[%64] : memref<4xf64>
                %66 = arith.addi %i_2, %64 : index
                memref.store %65, %out1_1[%66] : memref<?xf64>
              }
            }
          }
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %67 = arith.subi %12, %23 overflow<nsw> : index
    %68 = arith.shrsi %67, %c2 : index
    %69 = arith.muli %68, %c4 overflow<nsw> : index
    %70 = arith.addi %69, %23 overflow<nsw> : index
    %71 = arith.maxsi %70, %23 : index
    %72 = arith.subi %12, %71 overflow<nsw> : index
    %73 = vector.create_mask %72 : vector<4xi1>
    scf.for %i_3 = %23 to %71 step %c4 {
      vector.store %3, %out1_1[%i_3] : memref<?xf64>, vector<4xf64>
    }
    scf.for %i_4 = %71 to %12 step %c4 {
      vector.maskedstore %out1_1[%i_4], %73, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64>
    }
    %74 = memref.load %b[] : memref<f64>
    %75 = arith.shrsi %12, %c2 : index
    %76 = arith.muli %75, %c4 overflow<nsw> : index
    %77 = arith.subi %12, %76 overflow<nsw> : index
    %78 = vector.create_mask %77 : vector<4xi1>
    %79 = arith.shrsi %12, %c4 : index
    %80 = arith.muli %79, %c16 overflow<nsw> : index
    %81 = arith.muli %13, %12 : index
    %82 = arith.muli %81, %c8 : index
    %83 = arith.muli %12, %c16 : index
    %84 = arith.muli %13, %c8 : index
    %85 = arith.addi %82, %83 : index
    %86 = arith.addi %85, %84 : index
    %87 = arith.cmpi ugt, %86, %11 : index
    %88, %89 = scf.for %i_5 = %c0 to %13 step %c16 iter_args(%90 = %0, %91 = %0) -> (f64, f64) {
      %92 = arith.subi %13, %i_5 overflow<nsw> : index
      %93 = arith.shrsi %92, %c3 : index
      %94 = arith.muli %93, %c8 overflow<nsw> : index
      %95 = arith.addi %94, %i_5 overflow<nsw> : index
      %96 = arith.addi %i_5, %c16 overflow<nsw> : index
      %97 = arith.minsi %95, %96 : index
      scf.for %i_6 = %i_5 to %97 step %c8 {
        %i_7 = arith.addi %i_6, %c1 overflow<nsw> : index
        %i_8 = arith.addi %i_6, %c2 overflow<nsw> : index
        %i_9 = arith.addi %i_6, %c3 overflow<nsw> : index
        %i_10 = arith.addi %i_6, %c4 overflow<nsw> : index
        %i_11 = arith.addi %i_6, %c5 overflow<nsw> : index
        %i_12 = arith.addi %i_6, %c6 overflow<nsw> : index
        %i_13 = arith.addi %i_6, %c7 overflow<nsw> : index
        %98, %99, %100, %101, %102, %103, %104, %105 = scf.for %j = %c0 to %76 step %c128 iter_args(%106 = %4, %107 = %4, %108 = %4, %109 = %4, %110 = %4, %111 = %4, %112 = %4, %113 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %114 = arith.addi %j, %c128 overflow<nsw> : index
          %115 = arith.minsi %114, %76 : index
          %116, %117, %118, %119, %120, %121, %122, %123 = scf.for %j_1 = %j to %115 step %c4 iter_args(%124 = %4, %125 = %4, %126 = %4, %127 = %4, %128 = %4, %129 = %4, %130 = %4, %131 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %132 = vector.load %17[%i_6, %j_1] : memref<?x?xf64>, vector<4xf64>
            %133 = vector.load %w[%j_1] : memref<?xf64>, vector<4xf64>
            %134 = arith.mulf %132, %133 fastmath<reassoc,contract> : vector<4xf64>
            %135 = arith.addf %124, %134 fastmath<reassoc,contract> : vector<4xf64>
            %136 = vector.load %17[%i_7, %j_1] : memref<?x?xf64>, vector<4xf64>
            %137 = arith.mulf %136, %133 fastmath<reassoc,contract> : vector<4xf64>
            %138 = arith.addf %125, %137 fastmath<reassoc,contract> : vector<4xf64>
            %139 = vector.load %17[%i_8, %j_1] : memref<?x?xf64>, vector<4xf64>
            %140 = arith.mulf %139, %133 fastmath<reassoc,contract> : vector<4xf64>
            %141 = arith.addf %126, %140 fastmath<reassoc,contract> : vector<4xf64>
            %142 = vector.load %17[%i_9, %j_1] : memref<?x?xf64>, vector<4xf64>
            %143 = arith.mulf %142, %133 fastmath<reassoc,contract> : vector<4xf64>
            %144 = arith.addf %127, %143 fastmath<reassoc,contract> : vector<4xf64>
            %145 = vector.load %17[%i_10, %j_1] : memref<?x?xf64>, vector<4xf64>
            %146 = arith.mulf %145, %133 fastmath<reassoc,contract> : vector<4xf64>
            %147 = arith.addf %128, %146 fastmath<reassoc,contract> : vector<4xf64>
            %148 = vector.load %17[%i_11, %j_1] : memref<?x?xf64>, vector<4xf64>
            %149 = arith.mulf %148, %133 fastmath<reassoc,contract> : vector<4xf64>
            %150 = arith.addf %129, %149 fastmath<reassoc,contract> : vector<4xf64>
            %151 = vector.load %17[%i_12, %j_1] : memref<?x?xf64>, vector<4xf64>
            %152 = arith.mulf %151, %133 fastmath<reassoc,contract> : vector<4xf64>
            %153 = arith.addf %130, %152 fastmath<reassoc,contract> : vector<4xf64>
            %154 = vector.load %17[%i_13, %j_1] : memref<?x?xf64>, vector<4xf64>
            %155 = arith.mulf %154, %133 fastmath<reassoc,contract> : vector<4xf64>
            %156 = arith.addf %131, %155 fastmath<reassoc,contract> : vector<4xf64>
            scf.if %87 {
              %157 = arith.constant 640 : index
              %158 = arith.addi %j_1, %157 : index
              memref.prefetch %w[%158], read, locality<2>, data : memref<?xf64>
              %159 = arith.constant 192 : index
              %160 = arith.addi %j_1, %159 : index
              memref.prefetch %w[%160], read, locality<3>, data : memref<?xf64>
            }
            scf.yield %135, %138, %141, %144, %147, %150, %153, %156 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %161 = arith.addf %106, %116 : vector<4xf64>
          %162 = arith.addf %107, %117 : vector<4xf64>
          %163 = arith.addf %108, %118 : vector<4xf64>
          %164 = arith.addf %109, %119 : vector<4xf64>
          %165 = arith.addf %110, %120 : vector<4xf64>
          %166 = arith.addf %111, %121 : vector<4xf64>
          %167 = arith.addf %112, %122 : vector<4xf64>
          %168 = arith.addf %113, %123 : vector<4xf64>
          scf.yield %161, %162, %163, %164, %165, %166, %167, %168 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %169 = arith.cmpi slt, %76, %12 : index
        %170, %171, %172, %173, %174, %175, %176, %177 = scf.if %169 -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
          %178 = vector.maskedload %17[%i_6, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %179 = vector.maskedload %w[%76], %78, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %180 = arith.mulf %178, %179 fastmath<reassoc,contract> : vector<4xf64>
          %181 = arith.addf %98, %180 fastmath<reassoc,contract> : vector<4xf64>
          %182 = vector.maskedload %17[%i_7, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %183 = arith.mulf %182, %179 fastmath<reassoc,contract> : vector<4xf64>
          %184 = arith.addf %99, %183 fastmath<reassoc,contract> : vector<4xf64>
          %185 = vector.maskedload %17[%i_8, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %186 = arith.mulf %185, %179 fastmath<reassoc,contract> : vector<4xf64>
          %187 = arith.addf %100, %186 fastmath<reassoc,contract> : vector<4xf64>
          %188 = vector.maskedload %17[%i_9, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %189 = arith.mulf %188, %179 fastmath<reassoc,contract> : vector<4xf64>
          %190 = arith.addf %101, %189 fastmath<reassoc,contract> : vector<4xf64>
          %191 = vector.maskedload %17[%i_10, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %192 = arith.mulf %191, %179 fastmath<reassoc,contract> : vector<4xf64>
          %193 = arith.addf %102, %192 fastmath<reassoc,contract> : vector<4xf64>
          %194 = vector.maskedload %17[%i_11, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %195 = arith.mulf %194, %179 fastmath<reassoc,contract> : vector<4xf64>
          %196 = arith.addf %103, %195 fastmath<reassoc,contract> : vector<4xf64>
          %197 = vector.maskedload %17[%i_12, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %198 = arith.mulf %197, %179 fastmath<reassoc,contract> : vector<4xf64>
          %199 = arith.addf %104, %198 fastmath<reassoc,contract> : vector<4xf64>
          %200 = vector.maskedload %17[%i_13, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %201 = arith.mulf %200, %179 fastmath<reassoc,contract> : vector<4xf64>
          %202 = arith.addf %105, %201 fastmath<reassoc,contract> : vector<4xf64>
          %203 = arith.select %78, %181, %98 : vector<4xi1>, vector<4xf64>
          %204 = arith.select %78, %184, %99 : vector<4xi1>, vector<4xf64>
          %205 = arith.select %78, %187, %100 : vector<4xi1>, vector<4xf64>
          %206 = arith.select %78, %190, %101 : vector<4xi1>, vector<4xf64>
          %207 = arith.select %78, %193, %102 : vector<4xi1>, vector<4xf64>
          %208 = arith.select %78, %196, %103 : vector<4xi1>, vector<4xf64>
          %209 = arith.select %78, %199, %104 : vector<4xi1>, vector<4xf64>
          %210 = arith.select %78, %202, %105 : vector<4xi1>, vector<4xf64>
          scf.yield %203, %204, %205, %206, %207, %208, %209, %210 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        } else {
          scf.yield %98, %99, %100, %101, %102, %103, %104, %105 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
        }
        %211 = vector.reduction <add>, %170 fastmath<reassoc> : vector<4xf64> into f64
        %212 = arith.addf %0, %211 : f64
        %213 = vector.reduction <add>, %171 fastmath<reassoc> : vector<4xf64> into f64
        %214 = arith.addf %0, %213 : f64
        %215 = vector.reduction <add>, %172 fastmath<reassoc> : vector<4xf64> into f64
        %216 = arith.addf %0, %215 : f64
        %217 = vector.reduction <add>, %173 fastmath<reassoc> : vector<4xf64> into f64
        %218 = arith.addf %0, %217 : f64
        %219 = vector.reduction <add>, %174 fastmath<reassoc> : vector<4xf64> into f64
        %220 = arith.addf %0, %219 : f64
        %221 = vector.reduction <add>, %175 fastmath<reassoc> : vector<4xf64> into f64
        %222 = arith.addf %0, %221 : f64
        %223 = vector.reduction <add>, %176 fastmath<reassoc> : vector<4xf64> into f64
        %224 = arith.addf %0, %223 : f64
        %225 = vector.reduction <add>, %177 fastmath<reassoc> : vector<4xf64> into f64
        %226 = arith.addf %0, %225 : f64
        %227 = arith.subi %i_6, %i_5 overflow<nsw> : index
        memref.store %212, %16[%227] : memref<16xf64>
        %228 = arith.subi %i_7, %i_5 overflow<nsw> : index
        memref.store %214, %16[%228] : memref<16xf64>
        %229 = arith.subi %i_8, %i_5 overflow<nsw> : index
        memref.store %216, %16[%229] : memref<16xf64>
        %230 = arith.subi %i_9, %i_5 overflow<nsw> : index
        memref.store %218, %16[%230] : memref<16xf64>
        %231 = arith.subi %i_10, %i_5 overflow<nsw> : index
        memref.store %220, %16[%231] : memref<16xf64>
        %232 = arith.subi %i_11, %i_5 overflow<nsw> : index
        memref.store %222, %16[%232] : memref<16xf64>
        %233 = arith.subi %i_12, %i_5 overflow<nsw> : index
        memref.store %224, %16[%233] : memref<16xf64>
        %234 = arith.subi %i_13, %i_5 overflow<nsw> : index
        memref.store %226, %16[%234] : memref<16xf64>
      }
      %235 = arith.maxsi %i_5, %95 : index
      %236 = arith.minsi %13, %96 : index
      scf.for %i_14 = %235 to %236 step %c1 {
        %237 = scf.for %j_2 = %c0 to %80 step %c512 iter_args(%238 = %4) -> (vector<4xf64>) {
          %239 = arith.addi %j_2, %c512 overflow<nsw> : index
          %240 = arith.minsi %239, %80 : index
          %241, %242, %243, %244 = scf.for %j_3 = %j_2 to %240 step %c16 iter_args(%245 = %4, %246 = %4, %247 = %4, %248 = %4) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>) {
            %249 = vector.load %17[%i_14, %j_3] : memref<?x?xf64>, vector<4xf64>
            %250 = vector.load %w[%j_3] : memref<?xf64>, vector<4xf64>
            %251 = arith.mulf %249, %250 fastmath<reassoc,contract> : vector<4xf64>
            %252 = arith.addf %245, %251 fastmath<reassoc,contract> : vector<4xf64>
            %253 = arith.addi %j_3, %c4 overflow<nsw> : index
            %254 = vector.load %17[%i_14, %253] : memref<?x?xf64>, vector<4xf64>
            %255 = vector.load %w[%253] : memref<?xf64>, vector<4xf64>
            %256 = arith.mulf %254, %255 fastmath<reassoc,contract> : vector<4xf64>
            %257 = arith.addf %246, %256 fastmath<reassoc,contract> : vector<4xf64>
            %258 = arith.addi %j_3, %c8 overflow<nsw> : index
            %259 = vector.load %17[%i_14, %258] : memref<?x?xf64>, vector<4xf64>
            %260 = vector.load %w[%258] : memref<?xf64>, vector<4xf64>
            %261 = arith.mulf %259, %260 fastmath<reassoc,contract> : vector<4xf64>
            %262 = arith.addf %247, %261 fastmath<reassoc,contract> : vector<4xf64>
            %263 = arith.addi %j_3, %c12 overflow<nsw> : index
            %264 = vector.load %17[%i_14, %263] : memref<?x?xf64>, vector<4xf64>
            %265 = vector.load %w[%263] : memref<?xf64>, vector<4xf64>
            %266 = arith.mulf %264, %265 fastmath<reassoc,contract> : vector<4xf64>
            %267 = arith.addf %248, %266 fastmath<reassoc,contract> : vector<4xf64>
            scf.if %87 {
              %268 = arith.constant 640 : index
              %269 = arith.addi %j_3, %268 : index
              memref.prefetch %17[%i_14, %269], read, locality<2>, data : memref<?x?xf64>
              %270 = arith.constant 192 : index
              %271 = arith.addi %j_3, %270 : index
              memref.prefetch %17[%i_14, %271], read, locality<3>, data : memref<?x?xf64>
              %272 = arith.constant 640 : index
              %273 = arith.addi %258, %272 : index
              memref.prefetch %17[%i_14, %273], read, locality<2>, data : memref<?x?xf64>
              %274 = arith.constant 192 : index
              %275 = arith.addi %258, %274 : index
              memref.prefetch %17[%i_14, %275], read, locality<3>, data : memref<?x?xf64>
            }
            scf.yield %252, %257, %262, %267 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>
          }
          %276 = arith.addf %241, %242 : vector<4xf64>
          %277 = arith.addf %243, %244 : vector<4xf64>
          %278 = arith.addf %276, %277 : vector<4xf64>
          %279 = arith.addf %238, %278 : vector<4xf64>
          scf.yield %279 : vector<4xf64>
        }
        %280 = scf.for %j_4 = %80 to %12 step %c4 iter_args(%281 = %237) -> (vector<4xf64>) {
          %282 = arith.subi %12, %j_4 overflow<nsw> : index
          %283 = vector.create_mask %282 : vector<4xi1>
          %284 = vector.maskedload %17[%i_14, %j_4], %283, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %285 = vector.maskedload %w[%j_4], %283, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %286 = arith.mulf %284, %285 fastmath<reassoc,contract> : vector<4xf64>
          %287 = arith.addf %281, %286 fastmath<reassoc,contract> : vector<4xf64>
          %288 = arith.select %283, %287, %281 : vector<4xi1>, vector<4xf64>
          scf.yield %288 : vector<4xf64>
        }
        %289 = vector.reduction <add>, %280 fastmath<reassoc> : vector<4xf64> into f64
        %290 = arith.addf %0, %289 : f64
        %291 = arith.subi %i_14, %i_5 overflow<nsw> : index
        memref.store %290, %16[%291] : memref<16xf64>
      }
      %292 = vector.broadcast %74 : f64 to vector<4xf64>
      %293 = vector.broadcast %20 : f64 to vector<4xf64>
      %294, %295 = scf.for %i_15 = %i_5 to %236 step %c4 iter_args(%296 = %4, %297 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %298 = arith.subi %13, %i_15 overflow<nsw> : index
        %299 = arith.subi %96, %i_15 overflow<nsw> : index
        %300 = arith.minsi %298, %299 : index
        %301 = vector.create_mask %300 : vector<4xi1>
        %302 = arith.subi %i_15, %i_5 overflow<nsw> : index
        %303 = vector.maskedload %16[%302], %301, %3 : memref<16xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %304 = vector.maskedload %18[%i_15], %301, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
        %305 = arith.addf %303, %292 : vector<4xf64>
        %306 = arith.negf %305 : vector<4xf64>
        %307 = math.absf %305 : vector<4xf64>
        %308 = arith.negf %307 : vector<4xf64>
        %309 = func.call @exp_v4f64(%308) : (vector<4xf64>) -> vector<4xf64>
        %310 = arith.maximumf %306, %3 : vector<4xf64>
        %311 = func.call @log1p_v4f64(%309) : (vector<4xf64>) -> vector<4xf64>
        %312 = arith.addf %310, %311 : vector<4xf64>
        %313 = arith.mulf %304, %312 : vector<4xf64>
        %314 = arith.subf %5, %304 : vector<4xf64>
        %315 = arith.maximumf %305, %3 : vector<4xf64>
        %316 = arith.addf %315, %311 : vector<4xf64>
        %317 = arith.mulf %314, %316 : vector<4xf64>
        %318 = arith.addf %313, %317 : vector<4xf64>
        %319 = arith.addf %296, %318 fastmath<reassoc,contract> : vector<4xf64>
        %320 = arith.mulf %293, %314 : vector<4xf64>
        %321 = func.call @exp_v4f64(%306) : (vector<4xf64>) -> vector<4xf64>
        %322 = arith.addf %5, %321 : vector<4xf64>
        %323 = arith.divf %5, %322 : vector<4xf64>
        %324 = arith.mulf %320, %323 : vector<4xf64>
        %325 = arith.mulf %293, %304 : vector<4xf64>
        %326 = func.call @exp_v4f64(%305) : (vector<4xf64>) -> vector<4xf64>
        %327 = arith.addf %5, %326 : vector<4xf64>
        %328 = arith.divf %5, %327 : vector<4xf64>
        %329 = arith.mulf %325, %328 : vector<4xf64>
        %330 = arith.subf %324, %329 : vector<4xf64>
        %331 = arith.addf %297, %330 fastmath<reassoc,contract> : vector<4xf64>
        vector.maskedstore %16[%302], %301, %330 : memref<16xf64>, vector<4xi1>, vector<4xf64>
        %332 = arith.select %301, %319, %296 : vector<4xi1>, vector<4xf64>
        %333 = arith.select %301, %331, %297 : vector<4xi1>, vector<4xf64>
        scf.yield %332, %333 : vector<4xf64>, vector<4xf64>
      }
      %334 = vector.reduction <add>, %294 fastmath<reassoc> : vector<4xf64> into f64
      %335 = arith.addf %90, %334 : f64
      %336 = vector.reduction <add>, %295 fastmath<reassoc> : vector<4xf64> into f64
      %337 = arith.addf %91, %336 : f64
      scf.for %i_16 = %i_5 to %97 step %c8 {
        %338 = arith.subi %i_16, %i_5 overflow<nsw> : index
        %339 = memref.load %16[%338] : memref<16xf64>
        %i_17 = arith.addi %i_16, %c1 overflow<nsw> : index
        %340 = arith.subi %i_17, %i_5 overflow<nsw> : index
        %341 = memref.load %16[%340] : memref<16xf64>
        %i_18 = arith.addi %i_16, %c2 overflow<nsw> : index
        %342 = arith.subi %i_18, %i_5 overflow<nsw> : index
        %343 = memref.load %16[%342] : memref<16xf64>
        %i_19 = arith.addi %i_16, %c3 overflow<nsw> : index
        %344 = arith.subi %i_19, %i_5 overflow<nsw> : index
        %345 = memref.load %16[%344] : memref<16xf64>
        %i_20 = arith.addi %i_16, %c4 overflow<nsw> : index
        %346 = arith.subi %i_20, %i_5 overflow<nsw> : index
        %347 = memref.load %16[%346] : memref<16xf64>
        %i_21 = arith.addi %i_16, %c5 overflow<nsw> : index
        %348 = arith.subi %i_21, %i_5 overflow<nsw> : index
        %349 = memref.load %16[%348] : memref<16xf64>
        %i_22 = arith.addi %i_16, %c6 overflow<nsw> : index
        %350 = arith.subi %i_22, %i_5 overflow<nsw> : index
        %351 = memref.load %16[%350] : memref<16xf64>
        %i_23 = arith.addi %i_16, %c7 overflow<nsw> : index
        %352 = arith.subi %i_23, %i_5 overflow<nsw> : index
        %353 = memref.load %16[%352] : memref<16xf64>
        %354 = vector.broadcast %339 : f64 to vector<4xf64>
        %355 = vector.broadcast %341 : f64 to vector<4xf64>
        %356 = vector.broadcast %343 : f64 to vector<4xf64>
        %357 = vector.broadcast %345 : f64 to vector<4xf64>
        %358 = vector.broadcast %347 : f64 to vector<4xf64>
        %359 = vector.broadcast %349 : f64 to vector<4xf64>
        %360 = vector.broadcast %351 : f64 to vector<4xf64>
        %361 = vector.broadcast %353 : f64 to vector<4xf64>
        scf.for %j_5 = %c0 to %76 step %c4 {
          %362 = vector.load %17[%i_16, %j_5] : memref<?x?xf64>, vector<4xf64>
          %363 = vector.load %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
          %364 = arith.mulf %354, %362 fastmath<reassoc,contract> : vector<4xf64>
          %365 = vector.load %17[%i_17, %j_5] : memref<?x?xf64>, vector<4xf64>
          %366 = arith.mulf %355, %365 fastmath<reassoc,contract> : vector<4xf64>
          %367 = arith.addf %364, %366 fastmath<reassoc,contract> : vector<4xf64>
          %368 = vector.load %17[%i_18, %j_5] : memref<?x?xf64>, vector<4xf64>
          %369 = arith.mulf %356, %368 fastmath<reassoc,contract> : vector<4xf64>
          %370 = arith.addf %367, %369 fastmath<reassoc,contract> : vector<4xf64>
          %371 = vector.load %17[%i_19, %j_5] : memref<?x?xf64>, vector<4xf64>
          %372 = arith.mulf %357, %371 fastmath<reassoc,contract> : vector<4xf64>
          %373 = arith.addf %370, %372 fastmath<reassoc,contract> : vector<4xf64>
          %374 = vector.load %17[%i_20, %j_5] : memref<?x?xf64>, vector<4xf64>
          %375 = arith.mulf %358, %374 fastmath<reassoc,contract> : vector<4xf64>
          %376 = vector.load %17[%i_21, %j_5] : memref<?x?xf64>, vector<4xf64>
          %377 = arith.mulf %359, %376 fastmath<reassoc,contract> : vector<4xf64>
          %378 = arith.addf %375, %377 fastmath<reassoc,contract> : vector<4xf64>
          %379 = vector.load %17[%i_22, %j_5] : memref<?x?xf64>, vector<4xf64>
          %380 = arith.mulf %360, %379 fastmath<reassoc,contract> : vector<4xf64>
          %381 = arith.addf %378, %380 fastmath<reassoc,contract> : vector<4xf64>
          %382 = vector.load %17[%i_23, %j_5] : memref<?x?xf64>, vector<4xf64>
          %383 = arith.mulf %361, %382 fastmath<reassoc,contract> : vector<4xf64>
          %384 = arith.addf %381, %383 fastmath<reassoc,contract> : vector<4xf64>
          %385 = arith.addf %373, %384 : vector<4xf64>
          %386 = arith.addf %363, %385 : vector<4xf64>
          vector.store %386, %out1_1[%j_5] : memref<?xf64>, vector<4xf64>
        }
        %387 = arith.cmpi slt, %76, %12 : index
        scf.if %387 {
          %388 = vector.maskedload %17[%i_16, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %389 = vector.maskedload %out1_1[%76], %78, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %390 = arith.mulf %354, %388 fastmath<reassoc,contract> : vector<4xf64>
          %391 = vector.maskedload %17[%i_17, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %392 = arith.mulf %355, %391 fastmath<reassoc,contract> : vector<4xf64>
          %393 = arith.addf %390, %392 fastmath<reassoc,contract> : vector<4xf64>
          %394 = vector.maskedload %17[%i_18, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %395 = arith.mulf %356, %394 fastmath<reassoc,contract> : vector<4xf64>
          %396 = arith.addf %393, %395 fastmath<reassoc,contract> : vector<4xf64>
          %397 = vector.maskedload %17[%i_19, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %398 = arith.mulf %357, %397 fastmath<reassoc,contract> : vector<4xf64>
          %399 = arith.addf %396, %398 fastmath<reassoc,contract> : vector<4xf64>
          %400 = vector.maskedload %17[%i_20, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %401 = arith.mulf %358, %400 fastmath<reassoc,contract> : vector<4xf64>
          %402 = vector.maskedload %17[%i_21, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %403 = arith.mulf %359, %402 fastmath<reassoc,contract> : vector<4xf64>
          %404 = arith.addf %401, %403 fastmath<reassoc,contract> : vector<4xf64>
          %405 = vector.maskedload %17[%i_22, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %406 = arith.mulf %360, %405 fastmath<reassoc,contract> : vector<4xf64>
          %407 = arith.addf %404, %406 fastmath<reassoc,contract> : vector<4xf64>
          %408 = vector.maskedload %17[%i_23, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %409 = arith.mulf %361, %408 fastmath<reassoc,contract> : vector<4xf64>
          %410 = arith.addf %407, %409 fastmath<reassoc,contract> : vector<4xf64>
          %411 = arith.addf %399, %410 : vector<4xf64>
          %412 = arith.addf %389, %411 : vector<4xf64>
          vector.maskedstore %out1_1[%76], %78, %412 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.for %i_24 = %235 to %236 step %c1 {
        %413 = arith.subi %i_24, %i_5 overflow<nsw> : index
        %414 = memref.load %16[%413] : memref<16xf64>
        %415 = vector.broadcast %414 : f64 to vector<4xf64>
        scf.for %j_6 = %c0 to %76 step %c4 {
          %416 = vector.load %17[%i_24, %j_6] : memref<?x?xf64>, vector<4xf64>
          %417 = vector.load %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
          %418 = arith.mulf %415, %416 fastmath<reassoc,contract> : vector<4xf64>
          %419 = arith.addf %417, %418 fastmath<reassoc,contract> : vector<4xf64>
          vector.store %419, %out1_1[%j_6] : memref<?xf64>, vector<4xf64>
        }
        %420 = arith.cmpi slt, %76, %12 : index
        scf.if %420 {
          %421 = vector.maskedload %17[%i_24, %76], %78, %3 : memref<?x?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %422 = vector.maskedload %out1_1[%76], %78, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
          %423 = arith.mulf %415, %421 fastmath<reassoc,contract> : vector<4xf64>
          %424 = arith.addf %422, %423 fastmath<reassoc,contract> : vector<4xf64>
          vector.maskedstore %out1_1[%76], %78, %424 : memref<?xf64>, vector<4xi1>, vector<4xf64>
        }
      }
      scf.yield %335, %337 : f64, f64
    }
    %425 = arith.divf %88, %19 : f64
    %426 = arith.shrsi %12, %c15 : index
    %427 = arith.muli %426, %c32768 overflow<nsw> : index
    %428 = arith.maxsi %427, %c0 : index
    %429 = arith.constant -0.000000e+00 : f64
    %430 = arith.constant 0 : index
    %431 = arith.constant 1 : index
    %432 = arith.constant -0.000000e+00 : f64
    %433 = memref.alloca() {alignment = 64 : i64} : memref<64xf64>
    memref.store %432, %433[%430] : memref<64xf64>
    %434 = arith.subi %428, %c0 : index
    %435 = arith.ceildivsi %434, %c32768 : index
    %436 = arith.maxsi %435, %430 : index
    %437 = arith.constant 64 : index
    %438 = arith.ceildivsi %436, %437 : index
    %439 = arith.maxsi %438, %431 : index
    %440 = arith.ceildivsi %436, %439 : index
    %441 = arith.muli %439, %c32768 : index
    %442 = arith.constant 0 : index
    %443 = arith.maxsi %440, %442 : index
    %444 = arith.minsi %441, %428 : index
    %445 = arith.maxsi %444, %442 : index
    %446 = arith.constant 32767 : index
    %447 = arith.addi %445, %446 : index
    %448 = arith.constant 32768 : index
    %449 = arith.divui %447, %448 : index
    %450 = arith.constant 115974 : index
    %451 = arith.muli %449, %450 : index
    %452 = arith.constant 7 : index
    %453 = arith.addi %452, %451 : index
    %454 = arith.muli %443, %453 : index
    %455 = arith.constant 32768 : index
    %456 = arith.cmpi sge, %454, %455 : index
    "omp.parallel"(%456) <{operandSegmentSizes = array<i32: 0, 0, 1, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0, 0>, schedule_kind = #omp<schedulekind auto>}> ({
        "omp.loop_nest"(%430, %440, %431) <{collapse_num_loops = 1 : i64}> ({
        ^bb0(%457: index):
          %458 = arith.muli %457, %441 : index
          %459 = arith.addi %c0, %458 : index
          %460 = arith.addi %459, %441 : index
          %461 = arith.minsi %460, %428 : index
          %462 = scf.for %i_strip_1 = %459 to %461 step %c32768 iter_args(%463 = %432) -> (f64) {
            %464, %465 = scf.for %i_25 = %c0 to %c32768 step %c256 iter_args(%466 = %4, %467 = %3) -> (vector<4xf64>, vector<4xf64>) {
              %468 = arith.addi %i_25, %c256 overflow<nsw> : index
              %469 = arith.minsi %468, %c32768 : index
              %470, %471 = scf.for %i_26 = %i_25 to %469 step %c8 iter_args(%472 = %4, %473 = %4) -> (vector<4xf64>, vector<4xf64>) {
                %i_27 = arith.addi %i_strip_1, %i_26 overflow<nsw> : index
                %474 = vector.load %w[%i_27] : memref<?xf64>, vector<4xf64>
                %475 = arith.mulf %474, %474 fastmath<contract> : vector<4xf64>
                %476 = arith.addf %472, %475 fastmath<reassoc,contract> : vector<4xf64>
                %477 = vector.load %out1_1[%i_27] : memref<?xf64>, vector<4xf64>
                %478 = arith.mulf %474, %6 : vector<4xf64>
                %479 = arith.mulf %7, %478 : vector<4xf64>
                %480 = arith.addf %479, %477 : vector<4xf64>
                %481 = arith.mulf %8, %480 : vector<4xf64>
                %482 = arith.subf %474, %481 : vector<4xf64>
                vector.store %482, %out1_1[%i_27] : memref<?xf64>, vector<4xf64>
                %483 = arith.addi %i_27, %c4 overflow<nsw> : index
                %484 = vector.load %w[%483] : memref<?xf64>, vector<4xf64>
                %485 = arith.mulf %484, %484 fastmath<contract> : vector<4xf64>
                %486 = arith.addf %473, %485 fastmath<reassoc,contract> : vector<4xf64>
                %487 = vector.load %out1_1[%483] : memref<?xf64>, vector<4xf64>
                %488 = arith.mulf %484, %6 : vector<4xf64>
                %489 = arith.mulf %7, %488 : vector<4xf64>
                %490 = arith.addf %489, %487 : vector<4xf64>
                %491 = arith.mulf %8, %490 : vector<4xf64>
                %492 = arith.subf %484, %491 : vector<4xf64>
                vector.store %492, %out1_1[%483] : memref<?xf64>, vector<4xf64>
                scf.yield %476, %486 : vector<4xf64>, vector<4xf64>
              }
              %493 = arith.addf %470, %471 : vector<4xf64>
              %494 = arith.subf %493, %467 : vector<4xf64>
              %495 = arith.addf %466, %494 : vector<4xf64>
              %496 = arith.subf %495, %466 : vector<4xf64>
              %497 = arith.subf %496, %494 : vector<4xf64>
              %498 = arith.cmpf uno, %497, %497 : vector<4xf64>
              %499 = arith.select %498, %3, %497 : vector<4xi1>, vector<4xf64>
              scf.yield %495, %499 : vector<4xf64>, vector<4xf64>
            }
            %500 = arith.subf %4, %465 : vector<4xf64>
            %501 = arith.addf %464, %500 : vector<4xf64>
            %502 = vector.reduction <add>, %501 fastmath<reassoc> : vector<4xf64> into f64
            %503 = arith.addf %429, %502 : f64
            %504 = arith.addf %463, %503 : f64
            scf.yield %504 : f64
          }
          memref.store %462, %433[%457] : memref<64xf64>
          omp.yield
        }) : (index, index, index) -> ()
      }) : () -> ()
      "omp.terminator"() : () -> ()
    }) : (i1) -> ()
    %505 = arith.constant 1 : index
    %506 = arith.subi %440, %505 : index
    %507 = arith.constant 0 : index
    %508 = arith.constant 2 : index
    scf.for %509 = %507 to %506 step %508 {
      %510 = arith.addi %509, %505 : index
      %511 = memref.load %433[%509] : memref<64xf64>
      %512 = memref.load %433[%510] : memref<64xf64>
      %513 = arith.addf %511, %512 : f64
      memref.store %513, %433[%509] : memref<64xf64>
    }
    %514 = arith.constant 2 : index
    %515 = arith.subi %440, %514 : index
    %516 = arith.constant 0 : index
    %517 = arith.constant 4 : index
    scf.for %518 = %516 to %515 step %517 {
      %519 = arith.addi %518, %514 : index
      %520 = memref.load %433[%518] : memref<64xf64>
      %521 = memref.load %433[%519] : memref<64xf64>
      %522 = arith.addf %520, %521 : f64
      memref.store %522, %433[%518] : memref<64xf64>
    }
    %523 = arith.constant 4 : index
    %524 = arith.subi %440, %523 : index
    %525 = arith.constant 0 : index
    %526 = arith.constant 8 : index
    scf.for %527 = %525 to %524 step %526 {
      %528 = arith.addi %527, %523 : index
      %529 = memref.load %433[%527] : memref<64xf64>
      %530 = memref.load %433[%528] : memref<64xf64>
      %531 = arith.addf %529, %530 : f64
      memref.store %531, %433[%527] : memref<64xf64>
    }
    %532 = arith.constant 8 : index
    %533 = arith.subi %440, %532 : index
    %534 = arith.constant 0 : index
    %535 = arith.constant 16 : index
    scf.for %536 = %534 to %533 step %535 {
      %537 = arith.addi %536, %532 : index
      %538 = memref.load %433[%536] : memref<64xf64>
      %539 = memref.load %433[%537] : memref<64xf64>
      %540 = arith.addf %538, %539 : f64
      memref.store %540, %433[%536] : memref<64xf64>
    }
    %541 = arith.constant 16 : index
    %542 = arith.subi %440, %541 : index
    %543 = arith.constant 0 : index
    %544 = arith.constant 32 : index
    scf.for %545 = %543 to %542 step %544 {
      %546 = arith.addi %545, %541 : index
      %547 = memref.load %433[%545] : memref<64xf64>
      %548 = memref.load %433[%546] : memref<64xf64>
      %549 = arith.addf %547, %548 : f64
      memref.store %549, %433[%545] : memref<64xf64>
    }
    %550 = arith.constant 32 : index
    %551 = arith.subi %440, %550 : index
    %552 = arith.constant 0 : index
    %553 = arith.constant 64 : index
    scf.for %554 = %552 to %551 step %553 {
      %555 = arith.addi %554, %550 : index
      %556 = memref.load %433[%554] : memref<64xf64>
      %557 = memref.load %433[%555] : memref<64xf64>
      %558 = arith.addf %556, %557 : f64
      memref.store %558, %433[%554] : memref<64xf64>
    }
    %559 = memref.load %433[%430] : memref<64xf64>
    %560 = arith.addf %429, %559 : f64
    %561 = arith.addf %0, %560 : f64
    %562 = arith.subi %12, %428 overflow<nsw> : index
    %563 = arith.shrsi %562, %c3 : index
    %564 = arith.muli %563, %c8 overflow<nsw> : index
    %565 = arith.addi %564, %428 overflow<nsw> : index
    %566 = arith.maxsi %565, %428 : index
    %567, %568 = scf.for %i_28 = %428 to %566 step %c256 iter_args(%569 = %4, %570 = %3) -> (vector<4xf64>, vector<4xf64>) {
      %571 = arith.addi %i_28, %c256 overflow<nsw> : index
      %572 = arith.minsi %571, %566 : index
      %573, %574 = scf.for %i_29 = %i_28 to %572 step %c8 iter_args(%575 = %4, %576 = %4) -> (vector<4xf64>, vector<4xf64>) {
        %577 = vector.load %w[%i_29] : memref<?xf64>, vector<4xf64>
        %578 = arith.mulf %577, %577 fastmath<contract> : vector<4xf64>
        %579 = arith.addf %575, %578 fastmath<reassoc,contract> : vector<4xf64>
        %580 = vector.load %out1_1[%i_29] : memref<?xf64>, vector<4xf64>
        %581 = arith.mulf %577, %6 : vector<4xf64>
        %582 = arith.mulf %7, %581 : vector<4xf64>
        %583 = arith.addf %582, %580 : vector<4xf64>
        %584 = arith.mulf %8, %583 : vector<4xf64>
        %585 = arith.subf %577, %584 : vector<4xf64>
        vector.store %585, %out1_1[%i_29] : memref<?xf64>, vector<4xf64>
        %586 = arith.addi %i_29, %c4 overflow<nsw> : index
        %587 = vector.load %w[%586] : memref<?xf64>, vector<4xf64>
        %588 = arith.mulf %587, %587 fastmath<contract> : vector<4xf64>
        %589 = arith.addf %576, %588 fastmath<reassoc,contract> : vector<4xf64>
        %590 = vector.load %out1_1[%586] : memref<?xf64>, vector<4xf64>
        %591 = arith.mulf %587, %6 : vector<4xf64>
        %592 = arith.mulf %7, %591 : vector<4xf64>
        %593 = arith.addf %592, %590 : vector<4xf64>
        %594 = arith.mulf %8, %593 : vector<4xf64>
        %595 = arith.subf %587, %594 : vector<4xf64>
        vector.store %595, %out1_1[%586] : memref<?xf64>, vector<4xf64>
        scf.yield %579, %589 : vector<4xf64>, vector<4xf64>
      }
      %596 = arith.addf %573, %574 : vector<4xf64>
      %597 = arith.subf %596, %570 : vector<4xf64>
      %598 = arith.addf %569, %597 : vector<4xf64>
      %599 = arith.subf %598, %569 : vector<4xf64>
      %600 = arith.subf %599, %597 : vector<4xf64>
      %601 = arith.cmpf uno, %600, %600 : vector<4xf64>
      %602 = arith.select %601, %3, %600 : vector<4xi1>, vector<4xf64>
      scf.yield %598, %602 : vector<4xf64>, vector<4xf64>
    }
    %603 = arith.subf %4, %568 : vector<4xf64>
    %604 = scf.for %i_30 = %566 to %12 step %c4 iter_args(%605 = %603) -> (vector<4xf64>) {
      %606 = arith.subi %12, %i_30 overflow<nsw> : index
      %607 = vector.create_mask %606 : vector<4xi1>
      %608 = vector.maskedload %w[%i_30], %607, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %609 = arith.mulf %608, %608 fastmath<contract> : vector<4xf64>
      %610 = arith.addf %605, %609 fastmath<reassoc,contract> : vector<4xf64>
      %611 = vector.maskedload %out1_1[%i_30], %607, %3 : memref<?xf64>, vector<4xi1>, vector<4xf64> into vector<4xf64>
      %612 = arith.mulf %608, %6 : vector<4xf64>
      %613 = arith.mulf %7, %612 : vector<4xf64>
      %614 = arith.addf %613, %611 : vector<4xf64>
      %615 = arith.mulf %8, %614 : vector<4xf64>
      %616 = arith.subf %608, %615 : vector<4xf64>
      vector.maskedstore %out1_1[%i_30], %607, %616 : memref<?xf64>, vector<4xi1>, vector<4xf64>
      %617 = arith.select %607, %610, %605 : vector<4xi1>, vector<4xf64>
      scf.yield %617 : vector<4xf64>
    }
    %618 = arith.addf %567, %604 : vector<4xf64>
    %619 = vector.reduction <add>, %618 fastmath<reassoc> : vector<4xf64> into f64
    %620 = arith.addf %561, %619 : f64
    %621 = arith.mulf %1, %620 : f64
    %622 = arith.addf %425, %621 : f64
    memref.store %622, %out0[] : memref<f64>
    %623 = memref.load %b[] : memref<f64>
    %624 = arith.mulf %2, %89 : f64
    %625 = arith.subf %623, %624 : f64
    memref.store %625, %out2[] : memref<f64>
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
    %6 = llvm.mlir.constant(8) : i64
    %7 = llvm.mlir.constant(3) : i64
    %8 = llvm.mlir.constant(1) : i64
    %9 = llvm.mlir.constant(5) : i64
    %10 = llvm.mlir.constant(6) : i64
    %11 = llvm.mlir.constant(7) : i64
    %12 = llvm.mlir.constant(128) : i64
    %13 = llvm.mlir.constant(512) : i64
    %14 = llvm.mlir.constant(12) : i64
    %15 = llvm.mlir.constant(32768) : i64
    %16 = llvm.mlir.constant(15) : i64
    %17 = llvm.mlir.constant(256) : i64
    %18 = llvm.mlir.constant(16777216) : i64
    %19 = llvm.mlir.constant(31) : i64
    %20 = llvm.mlir.constant(1048448) : i64
    %21 = llvm.alloca %5 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %22 = llvm.mlir.constant(8191) : i64
    %23 = llvm.mlir.constant(6145) : i64
    %24 = llvm.mlir.constant(32) : i64
    %25 = llvm.alloca %24 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %26 = llvm.mlir.constant(24) : i64
    %27 = llvm.mlir.constant(640) : i64
    %28 = llvm.mlir.constant(0 : i32) : i32
    %29 = llvm.mlir.constant(2 : i32) : i32
    %30 = llvm.mlir.constant(1 : i32) : i32
    %31 = llvm.mlir.constant(192) : i64
    %32 = llvm.mlir.constant(3 : i32) : i32
    %33 = llvm.mlir.constant(64) : i64
    %34 = llvm.alloca %33 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %35 = llvm.mlir.constant(32767) : i64
    %36 = llvm.mlir.constant(115974) : i64
    %37 = llvm.mlir.constant(56) : i64
    %38 = llvm.alloca %37 x i8 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %39 = llvm.mlir.constant(40) : i64
    %40 = llvm.mlir.constant(48) : i64
    %41 = llvm.mlir.constant(0.000000e+00 : f64) : f64
    %42 = llvm.mlir.constant(1.000000e-02 : f64) : f64
    %43 = llvm.mlir.constant(1.000000e-01 : f64) : f64
    %44 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %45 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %46 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %47 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %48 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %49 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %50 = llvm.mlir.constant(1.000000e+00 : f64) : f64
    %51 = llvm.sitofp %x_size0 : i64 to f64
    %52 = llvm.fdiv %50, %51 : f64
    %53 = llvm.ashr %w_size0, %1 : i64
    %54 = llvm.mul %53, %0 overflow<nsw> : i64
    %55 = llvm.intr.smax(%54, %2) : (i64, i64) -> i64
    %56 = llvm.intr.smax(%55, %2) : (i64, i64) -> i64
    %57 = llvm.add %56, %22 : i64
    %58 = llvm.udiv %57, %0 : i64
    %59 = llvm.mul %58, %23 : i64
    %60 = llvm.icmp "sge" %59, %15 : i64
    %61 = llvm.mul %w_size0, %6 : i64
    %62 = llvm.icmp "ugt" %61, %18 : i64
    %63 = llvm.ptrtoint %out1 : !llvm.ptr to i64
    %64 = llvm.and %63, %11 : i64
    %65 = llvm.icmp "eq" %64, %2 : i64
    %66 = llvm.and %62, %65 : i1
    %67 = llvm.icmp "sgt" %55, %2 : i64
    %68 = llvm.sub %55, %8 overflow<nsw> : i64
    %69 = llvm.sdiv %68, %0 : i64
    %70 = llvm.add %69, %8 overflow<nsw> : i64
    %71 = llvm.select %67, %70, %2 : i1, i64
    llvm.cond_br %60, ^bb1, ^bb2
  ^bb1:
    llvm.store %55, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %72 = llvm.getelementptr inbounds %25[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %72 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %73 = llvm.getelementptr inbounds %25[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %73 {alignment = 8 : i64} : i64, !llvm.ptr
    %74 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %66, %74 {alignment = 8 : i64} : i1, !llvm.ptr
    %75 = llvm.mlir.addressof @program.parallel0.part : !llvm.ptr
    %76 = llvm.call @stepwell_parallel_for(%75, %25, %71, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb3(%76 : i32)
  ^bb2:
    %77 = llvm.call @program.parallel0(%2, %71, %55, %out1, %w_size0, %66) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.br ^bb3(%77 : i32)
  ^bb3(%78: i32):
    %79 = llvm.sub %w_size0, %55 overflow<nsw> : i64
    %80 = llvm.ashr %79, %4 : i64
    %81 = llvm.mul %80, %3 overflow<nsw> : i64
    %82 = llvm.add %81, %55 overflow<nsw> : i64
    %83 = llvm.intr.smax(%82, %55) : (i64, i64) -> i64
    %84 = llvm.sub %w_size0, %83 overflow<nsw> : i64
    %85 = llvm.intr.smin(%84, %3) : (i64, i64) -> i64
    %86 = llvm.intr.smax(%85, %2) : (i64, i64) -> i64
    %87 = llvm.trunc %86 : i64 to i32
    %88 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %89 = llvm.mlir.poison : vector<4xi32>
    %90 = llvm.insertelement %87, %89[%2 : i64] : vector<4xi32>
    %91 = llvm.shufflevector %90, %89 [0, 0, 0, 0] : vector<4xi32>
    %92 = llvm.icmp "slt" %88, %91 : vector<4xi32>
    %93 = llvm.icmp "slt" %55, %83 : i64
    llvm.cond_br %93, ^bb4(%55 : i64), ^bb5
  ^bb4(%i: i64):
    %94 = llvm.getelementptr inbounds %out1[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %44, %94 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %95 = llvm.add %i, %3 overflow<nsw> : i64
    %96 = llvm.icmp "slt" %95, %83 : i64
    llvm.cond_br %96, ^bb4(%95 : i64), ^bb5
  ^bb5:
    %97 = llvm.icmp "slt" %83, %w_size0 : i64
    llvm.cond_br %97, ^bb6(%83 : i64), ^bb7
  ^bb6(%i_1: i64):
    %98 = llvm.getelementptr inbounds %out1[%i_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.intr.masked.store %44, %98, %92 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %99 = llvm.add %i_1, %3 overflow<nsw> : i64
    %100 = llvm.icmp "slt" %99, %w_size0 : i64
    llvm.cond_br %100, ^bb6(%99 : i64), ^bb7
  ^bb7:
    %101 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %102 = llvm.ashr %w_size0, %4 : i64
    %103 = llvm.mul %102, %3 overflow<nsw> : i64
    %104 = llvm.sub %w_size0, %103 overflow<nsw> : i64
    %105 = llvm.intr.smin(%104, %3) : (i64, i64) -> i64
    %106 = llvm.intr.smax(%105, %2) : (i64, i64) -> i64
    %107 = llvm.trunc %106 : i64 to i32
    %108 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %109 = llvm.mlir.poison : vector<4xi32>
    %110 = llvm.insertelement %107, %109[%2 : i64] : vector<4xi32>
    %111 = llvm.shufflevector %110, %109 [0, 0, 0, 0] : vector<4xi32>
    %112 = llvm.icmp "slt" %108, %111 : vector<4xi32>
    %113 = llvm.ashr %w_size0, %3 : i64
    %114 = llvm.mul %113, %5 overflow<nsw> : i64
    %115 = llvm.mul %x_size0, %w_size0 : i64
    %116 = llvm.mul %115, %6 : i64
    %117 = llvm.mul %w_size0, %5 : i64
    %118 = llvm.mul %x_size0, %6 : i64
    %119 = llvm.add %116, %117 : i64
    %120 = llvm.add %119, %118 : i64
    %121 = llvm.icmp "ugt" %120, %20 : i64
    %122 = llvm.icmp "slt" %2, %x_size0 : i64
    llvm.cond_br %122, ^bb8(%2, %41, %41 : i64, f64, f64), ^bb44(%41, %41 : f64, f64)
  ^bb8(%i_2: i64, %123: f64, %124: f64):
    %125 = llvm.sub %x_size0, %i_2 overflow<nsw> : i64
    %126 = llvm.ashr %125, %7 : i64
    %127 = llvm.mul %126, %6 overflow<nsw> : i64
    %128 = llvm.add %127, %i_2 overflow<nsw> : i64
    %129 = llvm.add %i_2, %5 overflow<nsw> : i64
    %130 = llvm.intr.smin(%128, %129) : (i64, i64) -> i64
    %131 = llvm.icmp "slt" %i_2, %130 : i64
    llvm.cond_br %131, ^bb9(%i_2 : i64), ^bb19
  ^bb9(%i_3: i64):
    %i_4 = llvm.add %i_3, %8 overflow<nsw> : i64
    %i_5 = llvm.add %i_3, %4 overflow<nsw> : i64
    %i_6 = llvm.add %i_3, %7 overflow<nsw> : i64
    %i_7 = llvm.add %i_3, %3 overflow<nsw> : i64
    %i_8 = llvm.add %i_3, %9 overflow<nsw> : i64
    %i_9 = llvm.add %i_3, %10 overflow<nsw> : i64
    %i_10 = llvm.add %i_3, %11 overflow<nsw> : i64
    %132 = llvm.icmp "slt" %2, %103 : i64
    llvm.cond_br %132, ^bb10(%2, %45, %45, %45, %45, %45, %45, %45, %45 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb15(%45, %45, %45, %45, %45, %45, %45, %45 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb10(%j: i64, %133: vector<4xf64>, %134: vector<4xf64>, %135: vector<4xf64>, %136: vector<4xf64>, %137: vector<4xf64>, %138: vector<4xf64>, %139: vector<4xf64>, %140: vector<4xf64>):
    %141 = llvm.add %j, %12 overflow<nsw> : i64
    %142 = llvm.intr.smin(%141, %103) : (i64, i64) -> i64
    %143 = llvm.icmp "slt" %j, %142 : i64
    llvm.cond_br %143, ^bb11(%j, %45, %45, %45, %45, %45, %45, %45, %45 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%45, %45, %45, %45, %45, %45, %45, %45 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb11(%j_1: i64, %144: vector<4xf64>, %145: vector<4xf64>, %146: vector<4xf64>, %147: vector<4xf64>, %148: vector<4xf64>, %149: vector<4xf64>, %150: vector<4xf64>, %151: vector<4xf64>):
    %152 = llvm.mul %i_3, %w_size0 overflow<nsw> : i64
    %153 = llvm.add %152, %j_1 overflow<nsw> : i64
    %154 = llvm.getelementptr inbounds %x[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %155 = llvm.load %154 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %156 = llvm.getelementptr inbounds %w[%j_1] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %157 = llvm.load %156 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %158 = llvm.fmul %155, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %159 = llvm.fadd %144, %158 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %160 = llvm.getelementptr inbounds %154[%w_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %161 = llvm.load %160 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %162 = llvm.fmul %161, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %163 = llvm.fadd %145, %162 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %164 = llvm.mul %4, %w_size0 overflow<nsw> : i64
    %165 = llvm.getelementptr inbounds %154[%164] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %166 = llvm.load %165 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %167 = llvm.fmul %166, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %168 = llvm.fadd %146, %167 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %169 = llvm.mul %7, %w_size0 overflow<nsw> : i64
    %170 = llvm.getelementptr inbounds %154[%169] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %171 = llvm.load %170 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %172 = llvm.fmul %171, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %173 = llvm.fadd %147, %172 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %174 = llvm.mul %3, %w_size0 overflow<nsw> : i64
    %175 = llvm.getelementptr inbounds %154[%174] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %176 = llvm.load %175 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %177 = llvm.fmul %176, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %178 = llvm.fadd %148, %177 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %179 = llvm.mul %9, %w_size0 overflow<nsw> : i64
    %180 = llvm.getelementptr inbounds %154[%179] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %181 = llvm.load %180 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %182 = llvm.fmul %181, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %183 = llvm.fadd %149, %182 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %184 = llvm.mul %10, %w_size0 overflow<nsw> : i64
    %185 = llvm.getelementptr inbounds %154[%184] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %186 = llvm.load %185 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %187 = llvm.fmul %186, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %188 = llvm.fadd %150, %187 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %189 = llvm.mul %11, %w_size0 overflow<nsw> : i64
    %190 = llvm.getelementptr inbounds %154[%189] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %191 = llvm.load %190 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %192 = llvm.fmul %191, %157 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %193 = llvm.fadd %151, %192 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %121, ^bb12, ^bb13
  ^bb12:
    %194 = llvm.add %j_1, %27 : i64
    %195 = llvm.getelementptr %w[%194] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%195, %28, %29, %30) : (!llvm.ptr, i32, i32, i32) -> ()
    %196 = llvm.add %j_1, %31 : i64
    %197 = llvm.getelementptr %w[%196] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%197, %28, %32, %30) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb13
  ^bb13:
    %198 = llvm.add %j_1, %3 overflow<nsw> : i64
    %199 = llvm.icmp "slt" %198, %142 : i64
    llvm.cond_br %199, ^bb11(%198, %159, %163, %168, %173, %178, %183, %188, %193 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb14(%159, %163, %168, %173, %178, %183, %188, %193 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb14(%200: vector<4xf64>, %201: vector<4xf64>, %202: vector<4xf64>, %203: vector<4xf64>, %204: vector<4xf64>, %205: vector<4xf64>, %206: vector<4xf64>, %207: vector<4xf64>):
    %208 = llvm.fadd %133, %200 : vector<4xf64>
    %209 = llvm.fadd %134, %201 : vector<4xf64>
    %210 = llvm.fadd %135, %202 : vector<4xf64>
    %211 = llvm.fadd %136, %203 : vector<4xf64>
    %212 = llvm.fadd %137, %204 : vector<4xf64>
    %213 = llvm.fadd %138, %205 : vector<4xf64>
    %214 = llvm.fadd %139, %206 : vector<4xf64>
    %215 = llvm.fadd %140, %207 : vector<4xf64>
    %216 = llvm.add %j, %12 overflow<nsw> : i64
    %217 = llvm.icmp "slt" %216, %103 : i64
    llvm.cond_br %217, ^bb10(%216, %208, %209, %210, %211, %212, %213, %214, %215 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb15(%208, %209, %210, %211, %212, %213, %214, %215 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb15(%218: vector<4xf64>, %219: vector<4xf64>, %220: vector<4xf64>, %221: vector<4xf64>, %222: vector<4xf64>, %223: vector<4xf64>, %224: vector<4xf64>, %225: vector<4xf64>):
    %226 = llvm.icmp "slt" %103, %w_size0 : i64
    llvm.cond_br %226, ^bb16, ^bb17
  ^bb16:
    %227 = llvm.mul %i_3, %w_size0 overflow<nsw> : i64
    %228 = llvm.add %227, %103 overflow<nsw> : i64
    %229 = llvm.getelementptr inbounds %x[%228] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %230 = llvm.intr.masked.load %229, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %231 = llvm.getelementptr inbounds %w[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %232 = llvm.intr.masked.load %231, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %233 = llvm.fmul %230, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %234 = llvm.fadd %218, %233 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %235 = llvm.getelementptr inbounds %229[%w_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %236 = llvm.intr.masked.load %235, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %237 = llvm.fmul %236, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %238 = llvm.fadd %219, %237 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %239 = llvm.mul %4, %w_size0 overflow<nsw> : i64
    %240 = llvm.getelementptr inbounds %229[%239] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %241 = llvm.intr.masked.load %240, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %242 = llvm.fmul %241, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %243 = llvm.fadd %220, %242 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %244 = llvm.mul %7, %w_size0 overflow<nsw> : i64
    %245 = llvm.getelementptr inbounds %229[%244] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %246 = llvm.intr.masked.load %245, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %247 = llvm.fmul %246, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %248 = llvm.fadd %221, %247 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %249 = llvm.mul %3, %w_size0 overflow<nsw> : i64
    %250 = llvm.getelementptr inbounds %229[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %251 = llvm.intr.masked.load %250, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %252 = llvm.fmul %251, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %253 = llvm.fadd %222, %252 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %254 = llvm.mul %9, %w_size0 overflow<nsw> : i64
    %255 = llvm.getelementptr inbounds %229[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %256 = llvm.intr.masked.load %255, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %257 = llvm.fmul %256, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %258 = llvm.fadd %223, %257 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %259 = llvm.mul %10, %w_size0 overflow<nsw> : i64
    %260 = llvm.getelementptr inbounds %229[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %261 = llvm.intr.masked.load %260, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %262 = llvm.fmul %261, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %263 = llvm.fadd %224, %262 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %264 = llvm.mul %11, %w_size0 overflow<nsw> : i64
    %265 = llvm.getelementptr inbounds %229[%264] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %266 = llvm.intr.masked.load %265, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %267 = llvm.fmul %266, %232 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %268 = llvm.fadd %225, %267 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %269 = llvm.select %112, %234, %218 : vector<4xi1>, vector<4xf64>
    %270 = llvm.select %112, %238, %219 : vector<4xi1>, vector<4xf64>
    %271 = llvm.select %112, %243, %220 : vector<4xi1>, vector<4xf64>
    %272 = llvm.select %112, %248, %221 : vector<4xi1>, vector<4xf64>
    %273 = llvm.select %112, %253, %222 : vector<4xi1>, vector<4xf64>
    %274 = llvm.select %112, %258, %223 : vector<4xi1>, vector<4xf64>
    %275 = llvm.select %112, %263, %224 : vector<4xi1>, vector<4xf64>
    %276 = llvm.select %112, %268, %225 : vector<4xi1>, vector<4xf64>
    llvm.br ^bb18(%269, %270, %271, %272, %273, %274, %275, %276 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb17:
    llvm.br ^bb18(%218, %219, %220, %221, %222, %223, %224, %225 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb18(%277: vector<4xf64>, %278: vector<4xf64>, %279: vector<4xf64>, %280: vector<4xf64>, %281: vector<4xf64>, %282: vector<4xf64>, %283: vector<4xf64>, %284: vector<4xf64>):
    %285 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %286 = "llvm.intr.vector.reduce.fadd"(%285, %277) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %287 = llvm.fadd %41, %286 : f64
    %288 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %289 = "llvm.intr.vector.reduce.fadd"(%288, %278) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %290 = llvm.fadd %41, %289 : f64
    %291 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %292 = "llvm.intr.vector.reduce.fadd"(%291, %279) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %293 = llvm.fadd %41, %292 : f64
    %294 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %295 = "llvm.intr.vector.reduce.fadd"(%294, %280) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %296 = llvm.fadd %41, %295 : f64
    %297 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %298 = "llvm.intr.vector.reduce.fadd"(%297, %281) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %299 = llvm.fadd %41, %298 : f64
    %300 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %301 = "llvm.intr.vector.reduce.fadd"(%300, %282) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %302 = llvm.fadd %41, %301 : f64
    %303 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %304 = "llvm.intr.vector.reduce.fadd"(%303, %283) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %305 = llvm.fadd %41, %304 : f64
    %306 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %307 = "llvm.intr.vector.reduce.fadd"(%306, %284) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %308 = llvm.fadd %41, %307 : f64
    %309 = llvm.sub %i_3, %i_2 overflow<nsw> : i64
    %310 = llvm.getelementptr inbounds %21[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %287, %310 {alignment = 8 : i64} : f64, !llvm.ptr
    %311 = llvm.sub %i_4, %i_2 overflow<nsw> : i64
    %312 = llvm.getelementptr inbounds %21[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %290, %312 {alignment = 8 : i64} : f64, !llvm.ptr
    %313 = llvm.sub %i_5, %i_2 overflow<nsw> : i64
    %314 = llvm.getelementptr inbounds %21[%313] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %293, %314 {alignment = 8 : i64} : f64, !llvm.ptr
    %315 = llvm.sub %i_6, %i_2 overflow<nsw> : i64
    %316 = llvm.getelementptr inbounds %21[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %296, %316 {alignment = 8 : i64} : f64, !llvm.ptr
    %317 = llvm.sub %i_7, %i_2 overflow<nsw> : i64
    %318 = llvm.getelementptr inbounds %21[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %299, %318 {alignment = 8 : i64} : f64, !llvm.ptr
    %319 = llvm.sub %i_8, %i_2 overflow<nsw> : i64
    %320 = llvm.getelementptr inbounds %21[%319] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %302, %320 {alignment = 8 : i64} : f64, !llvm.ptr
    %321 = llvm.sub %i_9, %i_2 overflow<nsw> : i64
    %322 = llvm.getelementptr inbounds %21[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %305, %322 {alignment = 8 : i64} : f64, !llvm.ptr
    %323 = llvm.sub %i_10, %i_2 overflow<nsw> : i64
    %324 = llvm.getelementptr inbounds %21[%323] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %308, %324 {alignment = 8 : i64} : f64, !llvm.ptr
    %325 = llvm.add %i_3, %6 overflow<nsw> : i64
    %326 = llvm.icmp "slt" %325, %130 : i64
    llvm.cond_br %326, ^bb9(%325 : i64), ^bb19
  ^bb19:
    %327 = llvm.intr.smax(%i_2, %128) : (i64, i64) -> i64
    %328 = llvm.intr.smin(%x_size0, %129) : (i64, i64) -> i64
    %329 = llvm.icmp "slt" %327, %328 : i64
    llvm.cond_br %329, ^bb20(%327 : i64), ^bb29
  ^bb20(%i_11: i64):
    %330 = llvm.icmp "slt" %2, %114 : i64
    llvm.cond_br %330, ^bb21(%2, %45 : i64, vector<4xf64>), ^bb26(%45 : vector<4xf64>)
  ^bb21(%j_2: i64, %331: vector<4xf64>):
    %332 = llvm.add %j_2, %13 overflow<nsw> : i64
    %333 = llvm.intr.smin(%332, %114) : (i64, i64) -> i64
    %334 = llvm.icmp "slt" %j_2, %333 : i64
    llvm.cond_br %334, ^bb22(%j_2, %45, %45, %45, %45 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%45, %45, %45, %45 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb22(%j_3: i64, %335: vector<4xf64>, %336: vector<4xf64>, %337: vector<4xf64>, %338: vector<4xf64>):
    %339 = llvm.mul %i_11, %w_size0 overflow<nsw> : i64
    %340 = llvm.add %339, %j_3 overflow<nsw> : i64
    %341 = llvm.getelementptr inbounds %x[%340] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %342 = llvm.load %341 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %343 = llvm.getelementptr inbounds %w[%j_3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %344 = llvm.load %343 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %345 = llvm.fmul %342, %344 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %346 = llvm.fadd %335, %345 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %347 = llvm.getelementptr inbounds %341[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %348 = llvm.load %347 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %349 = llvm.getelementptr inbounds %343[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %351 = llvm.fmul %348, %350 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %352 = llvm.fadd %336, %351 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %353 = llvm.add %j_3, %6 overflow<nsw> : i64
    %354 = llvm.getelementptr inbounds %341[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %355 = llvm.load %354 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %356 = llvm.getelementptr inbounds %343[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %357 = llvm.load %356 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %358 = llvm.fmul %355, %357 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %359 = llvm.fadd %337, %358 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %360 = llvm.getelementptr inbounds %341[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %361 = llvm.load %360 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %362 = llvm.getelementptr inbounds %343[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %363 = llvm.load %362 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %364 = llvm.fmul %361, %363 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %365 = llvm.fadd %338, %364 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.cond_br %121, ^bb23, ^bb24
  ^bb23:
    %366 = llvm.add %j_3, %27 : i64
    %367 = llvm.mul %i_11, %w_size0 overflow<nsw> : i64
    %368 = llvm.add %367, %366 overflow<nsw> : i64
    %369 = llvm.getelementptr %x[%368] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%369, %28, %29, %30) : (!llvm.ptr, i32, i32, i32) -> ()
    %370 = llvm.add %j_3, %31 : i64
    %371 = llvm.add %367, %370 overflow<nsw> : i64
    %372 = llvm.getelementptr %x[%371] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%372, %28, %32, %30) : (!llvm.ptr, i32, i32, i32) -> ()
    %373 = llvm.add %353, %27 : i64
    %374 = llvm.add %367, %373 overflow<nsw> : i64
    %375 = llvm.getelementptr %x[%374] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%375, %28, %29, %30) : (!llvm.ptr, i32, i32, i32) -> ()
    %376 = llvm.add %353, %31 : i64
    %377 = llvm.add %367, %376 overflow<nsw> : i64
    %378 = llvm.getelementptr %x[%377] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%378, %28, %32, %30) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb24
  ^bb24:
    %379 = llvm.add %j_3, %5 overflow<nsw> : i64
    %380 = llvm.icmp "slt" %379, %333 : i64
    llvm.cond_br %380, ^bb22(%379, %346, %352, %359, %365 : i64, vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>), ^bb25(%346, %352, %359, %365 : vector<4xf64>, vector<4xf64>, vector<4xf64>, vector<4xf64>)
  ^bb25(%381: vector<4xf64>, %382: vector<4xf64>, %383: vector<4xf64>, %384: vector<4xf64>):
    %385 = llvm.fadd %381, %382 : vector<4xf64>
    %386 = llvm.fadd %383, %384 : vector<4xf64>
    %387 = llvm.fadd %385, %386 : vector<4xf64>
    %388 = llvm.fadd %331, %387 : vector<4xf64>
    %389 = llvm.add %j_2, %13 overflow<nsw> : i64
    %390 = llvm.icmp "slt" %389, %114 : i64
    llvm.cond_br %390, ^bb21(%389, %388 : i64, vector<4xf64>), ^bb26(%388 : vector<4xf64>)
  ^bb26(%391: vector<4xf64>):
    %392 = llvm.icmp "slt" %114, %w_size0 : i64
    llvm.cond_br %392, ^bb27(%114, %391 : i64, vector<4xf64>), ^bb28(%391 : vector<4xf64>)
  ^bb27(%j_4: i64, %393: vector<4xf64>):
    %394 = llvm.sub %w_size0, %j_4 overflow<nsw> : i64
    %395 = llvm.intr.smin(%394, %3) : (i64, i64) -> i64
    %396 = llvm.intr.smax(%395, %2) : (i64, i64) -> i64
    %397 = llvm.trunc %396 : i64 to i32
    %398 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %399 = llvm.mlir.poison : vector<4xi32>
    %400 = llvm.insertelement %397, %399[%2 : i64] : vector<4xi32>
    %401 = llvm.shufflevector %400, %399 [0, 0, 0, 0] : vector<4xi32>
    %402 = llvm.icmp "slt" %398, %401 : vector<4xi32>
    %403 = llvm.mul %i_11, %w_size0 overflow<nsw> : i64
    %404 = llvm.add %403, %j_4 overflow<nsw> : i64
    %405 = llvm.getelementptr inbounds %x[%404] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %406 = llvm.intr.masked.load %405, %402, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %407 = llvm.getelementptr inbounds %w[%j_4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %408 = llvm.intr.masked.load %407, %402, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %409 = llvm.fmul %406, %408 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %410 = llvm.fadd %393, %409 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %411 = llvm.select %402, %410, %393 : vector<4xi1>, vector<4xf64>
    %412 = llvm.add %j_4, %3 overflow<nsw> : i64
    %413 = llvm.icmp "slt" %412, %w_size0 : i64
    llvm.cond_br %413, ^bb27(%412, %411 : i64, vector<4xf64>), ^bb28(%411 : vector<4xf64>)
  ^bb28(%414: vector<4xf64>):
    %415 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %416 = "llvm.intr.vector.reduce.fadd"(%415, %414) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %417 = llvm.fadd %41, %416 : f64
    %418 = llvm.sub %i_11, %i_2 overflow<nsw> : i64
    %419 = llvm.getelementptr inbounds %21[%418] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %417, %419 {alignment = 8 : i64} : f64, !llvm.ptr
    %420 = llvm.add %i_11, %8 overflow<nsw> : i64
    %421 = llvm.icmp "slt" %420, %328 : i64
    llvm.cond_br %421, ^bb20(%420 : i64), ^bb29
  ^bb29:
    %422 = llvm.mlir.poison : vector<4xf64>
    %423 = llvm.insertelement %101, %422[%2 : i64] : vector<4xf64>
    %424 = llvm.shufflevector %423, %422 [0, 0, 0, 0] : vector<4xf64>
    %425 = llvm.mlir.poison : vector<4xf64>
    %426 = llvm.insertelement %52, %425[%2 : i64] : vector<4xf64>
    %427 = llvm.shufflevector %426, %425 [0, 0, 0, 0] : vector<4xf64>
    %428 = llvm.icmp "slt" %i_2, %328 : i64
    llvm.cond_br %428, ^bb30(%i_2, %45, %45 : i64, vector<4xf64>, vector<4xf64>), ^bb31(%45, %45 : vector<4xf64>, vector<4xf64>)
  ^bb30(%i_12: i64, %429: vector<4xf64>, %430: vector<4xf64>):
    %431 = llvm.sub %x_size0, %i_12 overflow<nsw> : i64
    %432 = llvm.sub %129, %i_12 overflow<nsw> : i64
    %433 = llvm.intr.smin(%431, %432) : (i64, i64) -> i64
    %434 = llvm.intr.smin(%433, %3) : (i64, i64) -> i64
    %435 = llvm.intr.smax(%434, %2) : (i64, i64) -> i64
    %436 = llvm.trunc %435 : i64 to i32
    %437 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %438 = llvm.mlir.poison : vector<4xi32>
    %439 = llvm.insertelement %436, %438[%2 : i64] : vector<4xi32>
    %440 = llvm.shufflevector %439, %438 [0, 0, 0, 0] : vector<4xi32>
    %441 = llvm.icmp "slt" %437, %440 : vector<4xi32>
    %442 = llvm.sub %i_12, %i_2 overflow<nsw> : i64
    %443 = llvm.getelementptr inbounds %21[%442] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %444 = llvm.intr.masked.load %443, %441, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %445 = llvm.getelementptr inbounds %y[%i_12] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %446 = llvm.intr.masked.load %445, %441, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %447 = llvm.fadd %444, %424 : vector<4xf64>
    %448 = llvm.fneg %447 : vector<4xf64>
    %449 = llvm.intr.fabs(%447) : (vector<4xf64>) -> vector<4xf64>
    %450 = llvm.fneg %449 : vector<4xf64>
    %451 = llvm.call @exp_v4f64(%450) : (vector<4xf64>) -> vector<4xf64>
    %452 = llvm.intr.maximum(%448, %44) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %453 = llvm.call @log1p_v4f64(%451) : (vector<4xf64>) -> vector<4xf64>
    %454 = llvm.fadd %452, %453 : vector<4xf64>
    %455 = llvm.fmul %446, %454 : vector<4xf64>
    %456 = llvm.fsub %46, %446 : vector<4xf64>
    %457 = llvm.intr.maximum(%447, %44) : (vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %458 = llvm.fadd %457, %453 : vector<4xf64>
    %459 = llvm.fmul %456, %458 : vector<4xf64>
    %460 = llvm.fadd %455, %459 : vector<4xf64>
    %461 = llvm.fadd %429, %460 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %462 = llvm.fmul %427, %456 : vector<4xf64>
    %463 = llvm.call @exp_v4f64(%448) : (vector<4xf64>) -> vector<4xf64>
    %464 = llvm.fadd %46, %463 : vector<4xf64>
    %465 = llvm.fdiv %46, %464 : vector<4xf64>
    %466 = llvm.fmul %462, %465 : vector<4xf64>
    %467 = llvm.fmul %427, %446 : vector<4xf64>
    %468 = llvm.call @exp_v4f64(%447) : (vector<4xf64>) -> vector<4xf64>
    %469 = llvm.fadd %46, %468 : vector<4xf64>
    %470 = llvm.fdiv %46, %469 : vector<4xf64>
    %471 = llvm.fmul %467, %470 : vector<4xf64>
    %472 = llvm.fsub %466, %471 : vector<4xf64>
    %473 = llvm.fadd %430, %472 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %472, %443, %441 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %474 = llvm.select %441, %461, %429 : vector<4xi1>, vector<4xf64>
    %475 = llvm.select %441, %473, %430 : vector<4xi1>, vector<4xf64>
    %476 = llvm.add %i_12, %3 overflow<nsw> : i64
    %477 = llvm.icmp "slt" %476, %328 : i64
    llvm.cond_br %477, ^bb30(%476, %474, %475 : i64, vector<4xf64>, vector<4xf64>), ^bb31(%474, %475 : vector<4xf64>, vector<4xf64>)
  ^bb31(%478: vector<4xf64>, %479: vector<4xf64>):
    %480 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %481 = "llvm.intr.vector.reduce.fadd"(%480, %478) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %482 = llvm.fadd %123, %481 : f64
    %483 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %484 = "llvm.intr.vector.reduce.fadd"(%483, %479) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %485 = llvm.fadd %124, %484 : f64
    %486 = llvm.icmp "slt" %i_2, %130 : i64
    llvm.cond_br %486, ^bb32(%i_2 : i64), ^bb37
  ^bb32(%i_13: i64):
    %487 = llvm.sub %i_13, %i_2 overflow<nsw> : i64
    %488 = llvm.getelementptr inbounds %21[%487] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %489 = llvm.load %488 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_14 = llvm.add %i_13, %8 overflow<nsw> : i64
    %490 = llvm.sub %i_14, %i_2 overflow<nsw> : i64
    %491 = llvm.getelementptr inbounds %21[%490] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %492 = llvm.load %491 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_15 = llvm.add %i_13, %4 overflow<nsw> : i64
    %493 = llvm.sub %i_15, %i_2 overflow<nsw> : i64
    %494 = llvm.getelementptr inbounds %21[%493] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %495 = llvm.load %494 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_16 = llvm.add %i_13, %7 overflow<nsw> : i64
    %496 = llvm.sub %i_16, %i_2 overflow<nsw> : i64
    %497 = llvm.getelementptr inbounds %21[%496] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %498 = llvm.load %497 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_17 = llvm.add %i_13, %3 overflow<nsw> : i64
    %499 = llvm.sub %i_17, %i_2 overflow<nsw> : i64
    %500 = llvm.getelementptr inbounds %21[%499] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %501 = llvm.load %500 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_18 = llvm.add %i_13, %9 overflow<nsw> : i64
    %502 = llvm.sub %i_18, %i_2 overflow<nsw> : i64
    %503 = llvm.getelementptr inbounds %21[%502] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %504 = llvm.load %503 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_19 = llvm.add %i_13, %10 overflow<nsw> : i64
    %505 = llvm.sub %i_19, %i_2 overflow<nsw> : i64
    %506 = llvm.getelementptr inbounds %21[%505] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %507 = llvm.load %506 {alignment = 8 : i64} : !llvm.ptr -> f64
    %i_20 = llvm.add %i_13, %11 overflow<nsw> : i64
    %508 = llvm.sub %i_20, %i_2 overflow<nsw> : i64
    %509 = llvm.getelementptr inbounds %21[%508] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %510 = llvm.load %509 {alignment = 8 : i64} : !llvm.ptr -> f64
    %511 = llvm.mlir.poison : vector<4xf64>
    %512 = llvm.insertelement %489, %511[%2 : i64] : vector<4xf64>
    %513 = llvm.shufflevector %512, %511 [0, 0, 0, 0] : vector<4xf64>
    %514 = llvm.mlir.poison : vector<4xf64>
    %515 = llvm.insertelement %492, %514[%2 : i64] : vector<4xf64>
    %516 = llvm.shufflevector %515, %514 [0, 0, 0, 0] : vector<4xf64>
    %517 = llvm.mlir.poison : vector<4xf64>
    %518 = llvm.insertelement %495, %517[%2 : i64] : vector<4xf64>
    %519 = llvm.shufflevector %518, %517 [0, 0, 0, 0] : vector<4xf64>
    %520 = llvm.mlir.poison : vector<4xf64>
    %521 = llvm.insertelement %498, %520[%2 : i64] : vector<4xf64>
    %522 = llvm.shufflevector %521, %520 [0, 0, 0, 0] : vector<4xf64>
    %523 = llvm.mlir.poison : vector<4xf64>
    %524 = llvm.insertelement %501, %523[%2 : i64] : vector<4xf64>
    %525 = llvm.shufflevector %524, %523 [0, 0, 0, 0] : vector<4xf64>
    %526 = llvm.mlir.poison : vector<4xf64>
    %527 = llvm.insertelement %504, %526[%2 : i64] : vector<4xf64>
    %528 = llvm.shufflevector %527, %526 [0, 0, 0, 0] : vector<4xf64>
    %529 = llvm.mlir.poison : vector<4xf64>
    %530 = llvm.insertelement %507, %529[%2 : i64] : vector<4xf64>
    %531 = llvm.shufflevector %530, %529 [0, 0, 0, 0] : vector<4xf64>
    %532 = llvm.mlir.poison : vector<4xf64>
    %533 = llvm.insertelement %510, %532[%2 : i64] : vector<4xf64>
    %534 = llvm.shufflevector %533, %532 [0, 0, 0, 0] : vector<4xf64>
    %535 = llvm.icmp "slt" %2, %103 : i64
    llvm.cond_br %535, ^bb33(%2 : i64), ^bb34
  ^bb33(%j_5: i64):
    %536 = llvm.mul %i_13, %w_size0 overflow<nsw> : i64
    %537 = llvm.add %536, %j_5 overflow<nsw> : i64
    %538 = llvm.getelementptr inbounds %x[%537] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %539 = llvm.load %538 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %540 = llvm.getelementptr inbounds %out1[%j_5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %541 = llvm.load %540 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %542 = llvm.fmul %513, %539 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %543 = llvm.getelementptr inbounds %538[%w_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %544 = llvm.load %543 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %545 = llvm.fmul %516, %544 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %546 = llvm.fadd %542, %545 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %547 = llvm.mul %4, %w_size0 overflow<nsw> : i64
    %548 = llvm.getelementptr inbounds %538[%547] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %549 = llvm.load %548 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %550 = llvm.fmul %519, %549 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %551 = llvm.fadd %546, %550 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %552 = llvm.mul %7, %w_size0 overflow<nsw> : i64
    %553 = llvm.getelementptr inbounds %538[%552] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %554 = llvm.load %553 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %555 = llvm.fmul %522, %554 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %556 = llvm.fadd %551, %555 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %557 = llvm.mul %3, %w_size0 overflow<nsw> : i64
    %558 = llvm.getelementptr inbounds %538[%557] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %559 = llvm.load %558 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %560 = llvm.fmul %525, %559 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %561 = llvm.mul %9, %w_size0 overflow<nsw> : i64
    %562 = llvm.getelementptr inbounds %538[%561] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %563 = llvm.load %562 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %564 = llvm.fmul %528, %563 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %565 = llvm.fadd %560, %564 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %566 = llvm.mul %10, %w_size0 overflow<nsw> : i64
    %567 = llvm.getelementptr inbounds %538[%566] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %568 = llvm.load %567 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %569 = llvm.fmul %531, %568 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %570 = llvm.fadd %565, %569 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %571 = llvm.mul %11, %w_size0 overflow<nsw> : i64
    %572 = llvm.getelementptr inbounds %538[%571] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %573 = llvm.load %572 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %574 = llvm.fmul %534, %573 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %575 = llvm.fadd %570, %574 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %576 = llvm.fadd %556, %575 : vector<4xf64>
    %577 = llvm.fadd %541, %576 : vector<4xf64>
    llvm.store %577, %540 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %578 = llvm.add %j_5, %3 overflow<nsw> : i64
    %579 = llvm.icmp "slt" %578, %103 : i64
    llvm.cond_br %579, ^bb33(%578 : i64), ^bb34
  ^bb34:
    %580 = llvm.icmp "slt" %103, %w_size0 : i64
    llvm.cond_br %580, ^bb35, ^bb36
  ^bb35:
    %581 = llvm.mul %i_13, %w_size0 overflow<nsw> : i64
    %582 = llvm.add %581, %103 overflow<nsw> : i64
    %583 = llvm.getelementptr inbounds %x[%582] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %584 = llvm.intr.masked.load %583, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %585 = llvm.getelementptr inbounds %out1[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %586 = llvm.intr.masked.load %585, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %587 = llvm.fmul %513, %584 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %588 = llvm.getelementptr inbounds %583[%w_size0] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %589 = llvm.intr.masked.load %588, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %590 = llvm.fmul %516, %589 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %591 = llvm.fadd %587, %590 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %592 = llvm.mul %4, %w_size0 overflow<nsw> : i64
    %593 = llvm.getelementptr inbounds %583[%592] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %594 = llvm.intr.masked.load %593, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %595 = llvm.fmul %519, %594 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %596 = llvm.fadd %591, %595 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %597 = llvm.mul %7, %w_size0 overflow<nsw> : i64
    %598 = llvm.getelementptr inbounds %583[%597] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %599 = llvm.intr.masked.load %598, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %600 = llvm.fmul %522, %599 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %601 = llvm.fadd %596, %600 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %602 = llvm.mul %3, %w_size0 overflow<nsw> : i64
    %603 = llvm.getelementptr inbounds %583[%602] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %604 = llvm.intr.masked.load %603, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %605 = llvm.fmul %525, %604 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %606 = llvm.mul %9, %w_size0 overflow<nsw> : i64
    %607 = llvm.getelementptr inbounds %583[%606] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %608 = llvm.intr.masked.load %607, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %609 = llvm.fmul %528, %608 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %610 = llvm.fadd %605, %609 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %611 = llvm.mul %10, %w_size0 overflow<nsw> : i64
    %612 = llvm.getelementptr inbounds %583[%611] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %613 = llvm.intr.masked.load %612, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %614 = llvm.fmul %531, %613 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %615 = llvm.fadd %610, %614 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %616 = llvm.mul %11, %w_size0 overflow<nsw> : i64
    %617 = llvm.getelementptr inbounds %583[%616] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %618 = llvm.intr.masked.load %617, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %619 = llvm.fmul %534, %618 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %620 = llvm.fadd %615, %619 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %621 = llvm.fadd %601, %620 : vector<4xf64>
    %622 = llvm.fadd %586, %621 : vector<4xf64>
    llvm.intr.masked.store %622, %585, %112 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb36
  ^bb36:
    %623 = llvm.add %i_13, %6 overflow<nsw> : i64
    %624 = llvm.icmp "slt" %623, %130 : i64
    llvm.cond_br %624, ^bb32(%623 : i64), ^bb37
  ^bb37:
    %625 = llvm.icmp "slt" %327, %328 : i64
    llvm.cond_br %625, ^bb38(%327 : i64), ^bb43
  ^bb38(%i_21: i64):
    %626 = llvm.sub %i_21, %i_2 overflow<nsw> : i64
    %627 = llvm.getelementptr inbounds %21[%626] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %628 = llvm.load %627 {alignment = 8 : i64} : !llvm.ptr -> f64
    %629 = llvm.mlir.poison : vector<4xf64>
    %630 = llvm.insertelement %628, %629[%2 : i64] : vector<4xf64>
    %631 = llvm.shufflevector %630, %629 [0, 0, 0, 0] : vector<4xf64>
    %632 = llvm.icmp "slt" %2, %103 : i64
    llvm.cond_br %632, ^bb39(%2 : i64), ^bb40
  ^bb39(%j_6: i64):
    %633 = llvm.mul %i_21, %w_size0 overflow<nsw> : i64
    %634 = llvm.add %633, %j_6 overflow<nsw> : i64
    %635 = llvm.getelementptr inbounds %x[%634] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %636 = llvm.load %635 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %637 = llvm.getelementptr inbounds %out1[%j_6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %638 = llvm.load %637 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %639 = llvm.fmul %631, %636 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %640 = llvm.fadd %638, %639 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.store %640, %637 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %641 = llvm.add %j_6, %3 overflow<nsw> : i64
    %642 = llvm.icmp "slt" %641, %103 : i64
    llvm.cond_br %642, ^bb39(%641 : i64), ^bb40
  ^bb40:
    %643 = llvm.icmp "slt" %103, %w_size0 : i64
    llvm.cond_br %643, ^bb41, ^bb42
  ^bb41:
    %644 = llvm.mul %i_21, %w_size0 overflow<nsw> : i64
    %645 = llvm.add %644, %103 overflow<nsw> : i64
    %646 = llvm.getelementptr inbounds %x[%645] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %647 = llvm.intr.masked.load %646, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %648 = llvm.getelementptr inbounds %out1[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %649 = llvm.intr.masked.load %648, %112, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %650 = llvm.fmul %631, %647 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %651 = llvm.fadd %649, %650 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    llvm.intr.masked.store %651, %648, %112 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    llvm.br ^bb42
  ^bb42:
    %652 = llvm.add %i_21, %8 overflow<nsw> : i64
    %653 = llvm.icmp "slt" %652, %328 : i64
    llvm.cond_br %653, ^bb38(%652 : i64), ^bb43
  ^bb43:
    %654 = llvm.add %i_2, %5 overflow<nsw> : i64
    %655 = llvm.icmp "slt" %654, %x_size0 : i64
    llvm.cond_br %655, ^bb8(%654, %482, %485 : i64, f64, f64), ^bb44(%482, %485 : f64, f64)
  ^bb44(%656: f64, %657: f64):
    %658 = llvm.fdiv %656, %51 : f64
    %659 = llvm.ashr %w_size0, %16 : i64
    %660 = llvm.mul %659, %15 overflow<nsw> : i64
    %661 = llvm.intr.smax(%660, %2) : (i64, i64) -> i64
    %662 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %663 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    llvm.store %663, %34 {alignment = 8 : i64} : f64, !llvm.ptr
    %664 = llvm.sub %661, %2 : i64
    %665 = llvm.sdiv %664, %15 : i64
    %666 = llvm.srem %664, %15 : i64
    %667 = llvm.icmp "ne" %666, %2 : i64
    %668 = llvm.xor %666, %15 : i64
    %669 = llvm.icmp "sge" %668, %2 : i64
    %670 = llvm.and %667, %669 : i1
    %671 = llvm.add %665, %8 : i64
    %672 = llvm.select %670, %671, %665 : i1, i64
    %673 = llvm.intr.smax(%672, %2) : (i64, i64) -> i64
    %674 = llvm.sdiv %673, %33 : i64
    %675 = llvm.srem %673, %33 : i64
    %676 = llvm.icmp "ne" %675, %2 : i64
    %677 = llvm.xor %675, %33 : i64
    %678 = llvm.icmp "sge" %677, %2 : i64
    %679 = llvm.and %676, %678 : i1
    %680 = llvm.add %674, %8 : i64
    %681 = llvm.select %679, %680, %674 : i1, i64
    %682 = llvm.intr.smax(%681, %8) : (i64, i64) -> i64
    %683 = llvm.sdiv %673, %682 : i64
    %684 = llvm.srem %673, %682 : i64
    %685 = llvm.icmp "ne" %684, %2 : i64
    %686 = llvm.xor %684, %682 : i64
    %687 = llvm.icmp "sge" %686, %2 : i64
    %688 = llvm.and %685, %687 : i1
    %689 = llvm.add %683, %8 : i64
    %690 = llvm.select %688, %689, %683 : i1, i64
    %691 = llvm.mul %682, %15 : i64
    %692 = llvm.intr.smax(%690, %2) : (i64, i64) -> i64
    %693 = llvm.intr.smin(%691, %661) : (i64, i64) -> i64
    %694 = llvm.intr.smax(%693, %2) : (i64, i64) -> i64
    %695 = llvm.add %694, %35 : i64
    %696 = llvm.udiv %695, %15 : i64
    %697 = llvm.mul %696, %36 : i64
    %698 = llvm.add %11, %697 : i64
    %699 = llvm.mul %692, %698 : i64
    %700 = llvm.icmp "sge" %699, %15 : i64
    %701 = llvm.icmp "sgt" %690, %2 : i64
    %702 = llvm.select %701, %690, %2 : i1, i64
    llvm.cond_br %700, ^bb45, ^bb46
  ^bb45:
    llvm.store %690, %38 {alignment = 8 : i64} : i64, !llvm.ptr
    %703 = llvm.getelementptr inbounds %38[%6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %691, %703 {alignment = 8 : i64} : i64, !llvm.ptr
    %704 = llvm.getelementptr inbounds %38[%5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %661, %704 {alignment = 8 : i64} : i64, !llvm.ptr
    %705 = llvm.getelementptr inbounds %38[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w, %705 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %706 = llvm.getelementptr inbounds %38[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %w_size0, %706 {alignment = 8 : i64} : i64, !llvm.ptr
    %707 = llvm.getelementptr inbounds %38[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %out1, %707 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %708 = llvm.getelementptr inbounds %38[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %34, %708 {alignment = 8 : i64} : !llvm.ptr, !llvm.ptr
    %709 = llvm.mlir.addressof @program.parallel1.part : !llvm.ptr
    %710 = llvm.call @stepwell_parallel_for(%709, %38, %702, %2) : (!llvm.ptr, !llvm.ptr, i64, i64) -> i32
    llvm.br ^bb47(%710 : i32)
  ^bb46:
    %711 = llvm.call @program.parallel1(%2, %702, %690, %691, %661, %w, %w_size0, %out1, %34) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.br ^bb47(%711 : i32)
  ^bb47(%712: i32):
    %713 = llvm.sub %690, %8 : i64
    %714 = llvm.icmp "slt" %2, %713 : i64
    llvm.cond_br %714, ^bb48(%2 : i64), ^bb49
  ^bb48(%715: i64):
    %716 = llvm.getelementptr inbounds %34[%715] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %717 = llvm.load %716 {alignment = 8 : i64} : !llvm.ptr -> f64
    %718 = llvm.getelementptr inbounds %716[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %719 = llvm.load %718 {alignment = 8 : i64} : !llvm.ptr -> f64
    %720 = llvm.fadd %717, %719 : f64
    llvm.store %720, %716 {alignment = 8 : i64} : f64, !llvm.ptr
    %721 = llvm.add %715, %4 overflow<nsw> : i64
    %722 = llvm.icmp "slt" %721, %713 : i64
    llvm.cond_br %722, ^bb48(%721 : i64), ^bb49
  ^bb49:
    %723 = llvm.sub %690, %4 : i64
    %724 = llvm.icmp "slt" %2, %723 : i64
    llvm.cond_br %724, ^bb50(%2 : i64), ^bb51
  ^bb50(%725: i64):
    %726 = llvm.getelementptr inbounds %34[%725] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %727 = llvm.load %726 {alignment = 8 : i64} : !llvm.ptr -> f64
    %728 = llvm.getelementptr inbounds %726[%4] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %729 = llvm.load %728 {alignment = 8 : i64} : !llvm.ptr -> f64
    %730 = llvm.fadd %727, %729 : f64
    llvm.store %730, %726 {alignment = 8 : i64} : f64, !llvm.ptr
    %731 = llvm.add %725, %3 overflow<nsw> : i64
    %732 = llvm.icmp "slt" %731, %723 : i64
    llvm.cond_br %732, ^bb50(%731 : i64), ^bb51
  ^bb51:
    %733 = llvm.sub %690, %3 : i64
    %734 = llvm.icmp "slt" %2, %733 : i64
    llvm.cond_br %734, ^bb52(%2 : i64), ^bb53
  ^bb52(%735: i64):
    %736 = llvm.getelementptr inbounds %34[%735] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %737 = llvm.load %736 {alignment = 8 : i64} : !llvm.ptr -> f64
    %738 = llvm.getelementptr inbounds %736[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %739 = llvm.load %738 {alignment = 8 : i64} : !llvm.ptr -> f64
    %740 = llvm.fadd %737, %739 : f64
    llvm.store %740, %736 {alignment = 8 : i64} : f64, !llvm.ptr
    %741 = llvm.add %735, %6 overflow<nsw> : i64
    %742 = llvm.icmp "slt" %741, %733 : i64
    llvm.cond_br %742, ^bb52(%741 : i64), ^bb53
  ^bb53:
    %743 = llvm.sub %690, %6 : i64
    %744 = llvm.icmp "slt" %2, %743 : i64
    llvm.cond_br %744, ^bb54(%2 : i64), ^bb55
  ^bb54(%745: i64):
    %746 = llvm.getelementptr inbounds %34[%745] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %747 = llvm.load %746 {alignment = 8 : i64} : !llvm.ptr -> f64
    %748 = llvm.getelementptr inbounds %746[%6] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %749 = llvm.load %748 {alignment = 8 : i64} : !llvm.ptr -> f64
    %750 = llvm.fadd %747, %749 : f64
    llvm.store %750, %746 {alignment = 8 : i64} : f64, !llvm.ptr
    %751 = llvm.add %745, %5 overflow<nsw> : i64
    %752 = llvm.icmp "slt" %751, %743 : i64
    llvm.cond_br %752, ^bb54(%751 : i64), ^bb55
  ^bb55:
    %753 = llvm.sub %690, %5 : i64
    %754 = llvm.icmp "slt" %2, %753 : i64
    llvm.cond_br %754, ^bb56(%2 : i64), ^bb57
  ^bb56(%755: i64):
    %756 = llvm.getelementptr inbounds %34[%755] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %757 = llvm.load %756 {alignment = 8 : i64} : !llvm.ptr -> f64
    %758 = llvm.getelementptr inbounds %756[%5] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %759 = llvm.load %758 {alignment = 8 : i64} : !llvm.ptr -> f64
    %760 = llvm.fadd %757, %759 : f64
    llvm.store %760, %756 {alignment = 8 : i64} : f64, !llvm.ptr
    %761 = llvm.add %755, %24 overflow<nsw> : i64
    %762 = llvm.icmp "slt" %761, %753 : i64
    llvm.cond_br %762, ^bb56(%761 : i64), ^bb57
  ^bb57:
    %763 = llvm.sub %690, %24 : i64
    %764 = llvm.icmp "slt" %2, %763 : i64
    llvm.cond_br %764, ^bb58(%2 : i64), ^bb59
  ^bb58(%765: i64):
    %766 = llvm.getelementptr inbounds %34[%765] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %767 = llvm.load %766 {alignment = 8 : i64} : !llvm.ptr -> f64
    %768 = llvm.getelementptr inbounds %766[%24] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %769 = llvm.load %768 {alignment = 8 : i64} : !llvm.ptr -> f64
    %770 = llvm.fadd %767, %769 : f64
    llvm.store %770, %766 {alignment = 8 : i64} : f64, !llvm.ptr
    %771 = llvm.add %765, %33 overflow<nsw> : i64
    %772 = llvm.icmp "slt" %771, %763 : i64
    llvm.cond_br %772, ^bb58(%771 : i64), ^bb59
  ^bb59:
    %773 = llvm.load %34 {alignment = 8 : i64} : !llvm.ptr -> f64
    %774 = llvm.fadd %662, %773 : f64
    %775 = llvm.fadd %41, %774 : f64
    %776 = llvm.sub %w_size0, %661 overflow<nsw> : i64
    %777 = llvm.ashr %776, %7 : i64
    %778 = llvm.mul %777, %6 overflow<nsw> : i64
    %779 = llvm.add %778, %661 overflow<nsw> : i64
    %780 = llvm.intr.smax(%779, %661) : (i64, i64) -> i64
    %781 = llvm.icmp "slt" %661, %780 : i64
    llvm.cond_br %781, ^bb60(%661, %45, %44 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%45, %44 : vector<4xf64>, vector<4xf64>)
  ^bb60(%i_22: i64, %782: vector<4xf64>, %783: vector<4xf64>):
    %784 = llvm.add %i_22, %17 overflow<nsw> : i64
    %785 = llvm.intr.smin(%784, %780) : (i64, i64) -> i64
    %786 = llvm.icmp "slt" %i_22, %785 : i64
    llvm.cond_br %786, ^bb61(%i_22, %45, %45 : i64, vector<4xf64>, vector<4xf64>), ^bb62(%45, %45 : vector<4xf64>, vector<4xf64>)
  ^bb61(%i_23: i64, %787: vector<4xf64>, %788: vector<4xf64>):
    %789 = llvm.getelementptr inbounds %w[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %790 = llvm.load %789 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %791 = llvm.fmul %790, %790 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %792 = llvm.fadd %787, %791 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %793 = llvm.getelementptr inbounds %out1[%i_23] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %794 = llvm.load %793 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %795 = llvm.fmul %790, %47 : vector<4xf64>
    %796 = llvm.fmul %48, %795 : vector<4xf64>
    %797 = llvm.fadd %796, %794 : vector<4xf64>
    %798 = llvm.fmul %49, %797 : vector<4xf64>
    %799 = llvm.fsub %790, %798 : vector<4xf64>
    llvm.store %799, %793 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %800 = llvm.getelementptr inbounds %789[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %801 = llvm.load %800 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %802 = llvm.fmul %801, %801 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %803 = llvm.fadd %788, %802 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %804 = llvm.getelementptr inbounds %793[%3] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %805 = llvm.load %804 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %806 = llvm.fmul %801, %47 : vector<4xf64>
    %807 = llvm.fmul %48, %806 : vector<4xf64>
    %808 = llvm.fadd %807, %805 : vector<4xf64>
    %809 = llvm.fmul %49, %808 : vector<4xf64>
    %810 = llvm.fsub %801, %809 : vector<4xf64>
    llvm.store %810, %804 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %811 = llvm.add %i_23, %6 overflow<nsw> : i64
    %812 = llvm.icmp "slt" %811, %785 : i64
    llvm.cond_br %812, ^bb61(%811, %792, %803 : i64, vector<4xf64>, vector<4xf64>), ^bb62(%792, %803 : vector<4xf64>, vector<4xf64>)
  ^bb62(%813: vector<4xf64>, %814: vector<4xf64>):
    %815 = llvm.fadd %813, %814 : vector<4xf64>
    %816 = llvm.fsub %815, %783 : vector<4xf64>
    %817 = llvm.fadd %782, %816 : vector<4xf64>
    %818 = llvm.fsub %817, %782 : vector<4xf64>
    %819 = llvm.fsub %818, %816 : vector<4xf64>
    %820 = llvm.fcmp "uno" %819, %819 : vector<4xf64>
    %821 = llvm.select %820, %44, %819 : vector<4xi1>, vector<4xf64>
    %822 = llvm.add %i_22, %17 overflow<nsw> : i64
    %823 = llvm.icmp "slt" %822, %780 : i64
    llvm.cond_br %823, ^bb60(%822, %817, %821 : i64, vector<4xf64>, vector<4xf64>), ^bb63(%817, %821 : vector<4xf64>, vector<4xf64>)
  ^bb63(%824: vector<4xf64>, %825: vector<4xf64>):
    %826 = llvm.fsub %45, %825 : vector<4xf64>
    %827 = llvm.icmp "slt" %780, %w_size0 : i64
    llvm.cond_br %827, ^bb64(%780, %826 : i64, vector<4xf64>), ^bb65(%826 : vector<4xf64>)
  ^bb64(%i_24: i64, %828: vector<4xf64>):
    %829 = llvm.sub %w_size0, %i_24 overflow<nsw> : i64
    %830 = llvm.intr.smin(%829, %3) : (i64, i64) -> i64
    %831 = llvm.intr.smax(%830, %2) : (i64, i64) -> i64
    %832 = llvm.trunc %831 : i64 to i32
    %833 = llvm.mlir.constant(dense<[0, 1, 2, 3]> : vector<4xi32>) : vector<4xi32>
    %834 = llvm.mlir.poison : vector<4xi32>
    %835 = llvm.insertelement %832, %834[%2 : i64] : vector<4xi32>
    %836 = llvm.shufflevector %835, %834 [0, 0, 0, 0] : vector<4xi32>
    %837 = llvm.icmp "slt" %833, %836 : vector<4xi32>
    %838 = llvm.getelementptr inbounds %w[%i_24] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %839 = llvm.intr.masked.load %838, %837, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %840 = llvm.fmul %839, %839 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %841 = llvm.fadd %828, %840 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %842 = llvm.getelementptr inbounds %out1[%i_24] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %843 = llvm.intr.masked.load %842, %837, %44 {alignment = 8 : i32} : (!llvm.ptr, vector<4xi1>, vector<4xf64>) -> vector<4xf64>
    %844 = llvm.fmul %839, %47 : vector<4xf64>
    %845 = llvm.fmul %48, %844 : vector<4xf64>
    %846 = llvm.fadd %845, %843 : vector<4xf64>
    %847 = llvm.fmul %49, %846 : vector<4xf64>
    %848 = llvm.fsub %839, %847 : vector<4xf64>
    llvm.intr.masked.store %848, %842, %837 {alignment = 8 : i32} : vector<4xf64>, vector<4xi1> into !llvm.ptr
    %849 = llvm.select %837, %841, %828 : vector<4xi1>, vector<4xf64>
    %850 = llvm.add %i_24, %3 overflow<nsw> : i64
    %851 = llvm.icmp "slt" %850, %w_size0 : i64
    llvm.cond_br %851, ^bb64(%850, %849 : i64, vector<4xf64>), ^bb65(%849 : vector<4xf64>)
  ^bb65(%852: vector<4xf64>):
    %853 = llvm.fadd %824, %852 : vector<4xf64>
    %854 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %855 = "llvm.intr.vector.reduce.fadd"(%854, %853) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %856 = llvm.fadd %775, %855 : f64
    %857 = llvm.fmul %42, %856 : f64
    %858 = llvm.fadd %658, %857 : f64
    llvm.store %858, %out0 {alignment = 8 : i64} : f64, !llvm.ptr
    %859 = llvm.load %b {alignment = 8 : i64} : !llvm.ptr -> f64
    %860 = llvm.fmul %43, %657 : f64
    %861 = llvm.fsub %859, %860 : f64
    llvm.store %861, %out2 {alignment = 8 : i64} : f64, !llvm.ptr
    llvm.return %28 : i32
  }
  llvm.func internal @program.parallel0(%begin: i64, %end: i64, %862: i64, %out1_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %w_size0_1: i64, %863: i1) -> i32 attributes {no_unwind, no_inline} {
    %864 = llvm.mlir.constant(0) : i64
    %865 = llvm.mlir.constant(8192) : i64
    %866 = llvm.mlir.constant(8) : i64
    %867 = llvm.mlir.constant(31) : i64
    %868 = llvm.mlir.constant(3) : i64
    %869 = llvm.mlir.constant(4) : i64
    %870 = llvm.mlir.constant(2) : i64
    %871 = llvm.mlir.constant(1) : i64
    %872 = llvm.mlir.constant(1 : i32) : i32
    %873 = llvm.mlir.constant(3 : i32) : i32
    %874 = llvm.alloca %869 x f64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %875 = llvm.mlir.constant(0 : i32) : i32
    %876 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %877 = llvm.icmp "slt" %begin, %end : i64
    llvm.cond_br %877, ^bb1(%begin : i64), ^bb15
  ^bb1(%878: i64):
    %i_strip = llvm.mul %878, %865 overflow<nsw> : i64
    %879 = llvm.add %i_strip, %864 : i64
    %880 = llvm.ptrtoint %out1_1 : !llvm.ptr to i64
    %881 = llvm.mul %879, %866 : i64
    %882 = llvm.add %880, %881 : i64
    %883 = llvm.sub %864, %882 : i64
    %884 = llvm.and %883, %867 : i64
    %885 = llvm.lshr %884, %868 : i64
    %886 = llvm.sub %865, %864 : i64
    %887 = llvm.icmp "sge" %886, %869 : i64
    %888 = llvm.and %863, %887 : i1
    %889 = llvm.select %888, %885, %864 : i1, i64
    %890 = llvm.sub %869, %889 : i64
    %891 = llvm.and %890, %868 : i64
    %892 = llvm.sub %865, %869 : i64
    %893 = llvm.icmp "ugt" %889, %864 : i64
    llvm.cond_br %893, ^bb2, ^bb3
  ^bb2:
    %894 = llvm.add %i_strip, %865 : i64
    %895 = llvm.getelementptr %out1_1[%894] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.call_intrinsic "llvm.prefetch.p0"(%895, %872, %873, %872) : (!llvm.ptr, i32, i32, i32) -> ()
    llvm.br ^bb3
  ^bb3:
    %896 = llvm.add %864, %889 : i64
    %897 = llvm.sub %865, %891 : i64
    %898 = llvm.icmp "slt" %896, %897 : i64
    llvm.cond_br %898, ^bb4(%896 : i64), ^bb8
  ^bb4(%i_25: i64):
    %i_26 = llvm.add %i_strip, %i_25 overflow<nsw> : i64
    llvm.cond_br %863, ^bb5, ^bb6
  ^bb5:
    %899 = llvm.getelementptr inbounds %out1_1[%i_26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %876, %899 {alignment = 32 : i64, nontemporal} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb6:
    %900 = llvm.getelementptr inbounds %out1_1[%i_26] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %876, %900 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    llvm.br ^bb7
  ^bb7:
    %901 = llvm.add %i_25, %869 overflow<nsw> : i64
    %902 = llvm.icmp "slt" %901, %897 : i64
    llvm.cond_br %902, ^bb4(%901 : i64), ^bb8
  ^bb8:
    llvm.cond_br %893, ^bb9, ^bb14
  ^bb9:
    llvm.br ^bb10(%864 : i64)
  ^bb10(%903: i64):
    %904 = llvm.icmp "eq" %903, %864 : i64
    %905 = llvm.select %904, %864, %892 : i1, i64
    %i_27 = llvm.add %i_strip, %905 overflow<nsw> : i64
    %906 = llvm.select %904, %864, %889 : i1, i64
    %907 = llvm.select %904, %889, %869 : i1, i64
    llvm.store %876, %874 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %908 = llvm.icmp "slt" %906, %907 : i64
    llvm.cond_br %908, ^bb11(%906 : i64), ^bb12
  ^bb11(%909: i64):
    %910 = llvm.getelementptr inbounds %874[%909] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %911 = llvm.load %910 {alignment = 8 : i64} : !llvm.ptr -> f64
    %912 = llvm.add %i_27, %909 : i64
    %913 = llvm.getelementptr inbounds %out1_1[%912] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %911, %913 {alignment = 8 : i64} : f64, !llvm.ptr
    %914 = llvm.add %909, %871 overflow<nsw> : i64
    %915 = llvm.icmp "slt" %914, %907 : i64
    llvm.cond_br %915, ^bb11(%914 : i64), ^bb12
  ^bb12:
    %916 = llvm.add %903, %871 overflow<nsw> : i64
    %917 = llvm.icmp "slt" %916, %870 : i64
    llvm.cond_br %917, ^bb10(%916 : i64), ^bb13
  ^bb13:
    llvm.br ^bb14
  ^bb14:
    %918 = llvm.add %878, %871 overflow<nsw> : i64
    %919 = llvm.icmp "slt" %918, %end : i64
    llvm.cond_br %919, ^bb1(%918 : i64), ^bb15
  ^bb15:
    llvm.return %875 : i32
  }
  llvm.func internal @program.parallel0.part(%context: !llvm.ptr, %begin_1: i64, %end_1: i64) -> i32 attributes {no_unwind} {
    %920 = llvm.mlir.constant(8) : i64
    %921 = llvm.mlir.constant(16) : i64
    %922 = llvm.mlir.constant(24) : i64
    %923 = llvm.load %context {alignment = 8 : i64} : !llvm.ptr -> i64
    %924 = llvm.getelementptr inbounds %context[%920] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %925 = llvm.load %924 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %926 = llvm.getelementptr inbounds %context[%921] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %927 = llvm.load %926 {alignment = 8 : i64} : !llvm.ptr -> i64
    %928 = llvm.getelementptr inbounds %context[%922] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %929 = llvm.load %928 {alignment = 8 : i64} : !llvm.ptr -> i1
    %930 = llvm.call @program.parallel0(%begin_1, %end_1, %923, %925, %927, %929) : (i64, i64, i64, !llvm.ptr, i64, i1) -> i32
    llvm.return %930 : i32
  }
  llvm.func internal @program.parallel1(%begin_2: i64, %end_2: i64, %931: i64, %932: i64, %933: i64, %w_1: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias, llvm.readonly}, %w_size0_2: i64, %out1_2: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.noalias}, %934: !llvm.ptr {llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 512 : i64, llvm.noalias}) -> i32 attributes {no_unwind, no_inline} {
    %935 = llvm.mlir.constant(0) : i64
    %936 = llvm.mlir.constant(1) : i64
    %937 = llvm.mlir.constant(32768) : i64
    %938 = llvm.mlir.constant(256) : i64
    %939 = llvm.mlir.constant(8) : i64
    %940 = llvm.mlir.constant(4) : i64
    %941 = llvm.mlir.constant(0 : i32) : i32
    %942 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %943 = llvm.mlir.constant(dense<-0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %944 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %945 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %946 = llvm.mlir.constant(dense<1.000000e-02> : vector<4xf64>) : vector<4xf64>
    %947 = llvm.mlir.constant(dense<1.000000e-01> : vector<4xf64>) : vector<4xf64>
    %948 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %949 = llvm.icmp "slt" %begin_2, %end_2 : i64
    llvm.cond_br %949, ^bb1(%begin_2 : i64), ^bb8
  ^bb1(%950: i64):
    %951 = llvm.mul %950, %932 : i64
    %952 = llvm.add %935, %951 : i64
    %953 = llvm.add %952, %932 : i64
    %954 = llvm.intr.smin(%953, %933) : (i64, i64) -> i64
    %955 = llvm.icmp "slt" %952, %954 : i64
    llvm.cond_br %955, ^bb2(%952, %942 : i64, f64), ^bb7(%942 : f64)
  ^bb2(%i_strip_1: i64, %956: f64):
    llvm.br ^bb3(%935, %943, %944 : i64, vector<4xf64>, vector<4xf64>)
  ^bb3(%i_28: i64, %957: vector<4xf64>, %958: vector<4xf64>):
    %959 = llvm.add %i_28, %938 overflow<nsw> : i64
    %960 = llvm.intr.smin(%959, %937) : (i64, i64) -> i64
    %961 = llvm.icmp "slt" %i_28, %960 : i64
    llvm.cond_br %961, ^bb4(%i_28, %943, %943 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%943, %943 : vector<4xf64>, vector<4xf64>)
  ^bb4(%i_29: i64, %962: vector<4xf64>, %963: vector<4xf64>):
    %i_30 = llvm.add %i_strip_1, %i_29 overflow<nsw> : i64
    %964 = llvm.getelementptr inbounds %w_1[%i_30] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %965 = llvm.load %964 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %966 = llvm.fmul %965, %965 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %967 = llvm.fadd %962, %966 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %968 = llvm.getelementptr inbounds %out1_2[%i_30] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %969 = llvm.load %968 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %970 = llvm.fmul %965, %945 : vector<4xf64>
    %971 = llvm.fmul %946, %970 : vector<4xf64>
    %972 = llvm.fadd %971, %969 : vector<4xf64>
    %973 = llvm.fmul %947, %972 : vector<4xf64>
    %974 = llvm.fsub %965, %973 : vector<4xf64>
    llvm.store %974, %968 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %975 = llvm.getelementptr inbounds %964[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %976 = llvm.load %975 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %977 = llvm.fmul %976, %976 {fastmathFlags = #llvm.fastmath<contract>} : vector<4xf64>
    %978 = llvm.fadd %963, %977 {fastmathFlags = #llvm.fastmath<reassoc,contract>} : vector<4xf64>
    %979 = llvm.getelementptr inbounds %968[%940] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    %980 = llvm.load %979 {alignment = 8 : i64} : !llvm.ptr -> vector<4xf64>
    %981 = llvm.fmul %976, %945 : vector<4xf64>
    %982 = llvm.fmul %946, %981 : vector<4xf64>
    %983 = llvm.fadd %982, %980 : vector<4xf64>
    %984 = llvm.fmul %947, %983 : vector<4xf64>
    %985 = llvm.fsub %976, %984 : vector<4xf64>
    llvm.store %985, %979 {alignment = 8 : i64} : vector<4xf64>, !llvm.ptr
    %986 = llvm.add %i_29, %939 overflow<nsw> : i64
    %987 = llvm.icmp "slt" %986, %960 : i64
    llvm.cond_br %987, ^bb4(%986, %967, %978 : i64, vector<4xf64>, vector<4xf64>), ^bb5(%967, %978 : vector<4xf64>, vector<4xf64>)
  ^bb5(%988: vector<4xf64>, %989: vector<4xf64>):
    %990 = llvm.fadd %988, %989 : vector<4xf64>
    %991 = llvm.fsub %990, %958 : vector<4xf64>
    %992 = llvm.fadd %957, %991 : vector<4xf64>
    %993 = llvm.fsub %992, %957 : vector<4xf64>
    %994 = llvm.fsub %993, %991 : vector<4xf64>
    %995 = llvm.fcmp "uno" %994, %994 : vector<4xf64>
    %996 = llvm.select %995, %944, %994 : vector<4xi1>, vector<4xf64>
    %997 = llvm.add %i_28, %938 overflow<nsw> : i64
    %998 = llvm.icmp "slt" %997, %937 : i64
    llvm.cond_br %998, ^bb3(%997, %992, %996 : i64, vector<4xf64>, vector<4xf64>), ^bb6(%992, %996 : vector<4xf64>, vector<4xf64>)
  ^bb6(%999: vector<4xf64>, %1000: vector<4xf64>):
    %1001 = llvm.fsub %943, %1000 : vector<4xf64>
    %1002 = llvm.fadd %999, %1001 : vector<4xf64>
    %1003 = llvm.mlir.constant(-0.000000e+00 : f64) : f64
    %1004 = "llvm.intr.vector.reduce.fadd"(%1003, %1002) <{fastmathFlags = #llvm.fastmath<reassoc>}> : (f64, vector<4xf64>) -> f64
    %1005 = llvm.fadd %948, %1004 : f64
    %1006 = llvm.fadd %956, %1005 : f64
    %1007 = llvm.add %i_strip_1, %937 overflow<nsw> : i64
    %1008 = llvm.icmp "slt" %1007, %954 : i64
    llvm.cond_br %1008, ^bb2(%1007, %1006 : i64, f64), ^bb7(%1006 : f64)
  ^bb7(%1009: f64):
    %1010 = llvm.getelementptr inbounds %934[%950] : (!llvm.ptr, i64) -> !llvm.ptr, f64
    llvm.store %1009, %1010 {alignment = 8 : i64} : f64, !llvm.ptr
    %1011 = llvm.add %950, %936 overflow<nsw> : i64
    %1012 = llvm.icmp "slt" %1011, %end_2 : i64
    llvm.cond_br %1012, ^bb1(%1011 : i64), ^bb8
  ^bb8:
    llvm.return %941 : i32
  }
  llvm.func internal @program.parallel1.part(%context_1: !llvm.ptr, %begin_3: i64, %end_3: i64) -> i32 attributes {no_unwind} {
    %1013 = llvm.mlir.constant(8) : i64
    %1014 = llvm.mlir.constant(16) : i64
    %1015 = llvm.mlir.constant(24) : i64
    %1016 = llvm.mlir.constant(32) : i64
    %1017 = llvm.mlir.constant(40) : i64
    %1018 = llvm.mlir.constant(48) : i64
    %1019 = llvm.load %context_1 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1020 = llvm.getelementptr inbounds %context_1[%1013] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1021 = llvm.load %1020 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1022 = llvm.getelementptr inbounds %context_1[%1014] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1023 = llvm.load %1022 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1024 = llvm.getelementptr inbounds %context_1[%1015] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1025 = llvm.load %1024 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1026 = llvm.getelementptr inbounds %context_1[%1016] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1027 = llvm.load %1026 {alignment = 8 : i64} : !llvm.ptr -> i64
    %1028 = llvm.getelementptr inbounds %context_1[%1017] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1029 = llvm.load %1028 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1030 = llvm.getelementptr inbounds %context_1[%1018] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %1031 = llvm.load %1030 {alignment = 8 : i64} : !llvm.ptr -> !llvm.ptr
    %1032 = llvm.call @program.parallel1(%begin_3, %end_3, %1019, %1021, %1023, %1025, %1027, %1029, %1031) : (i64, i64, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr) -> i32
    llvm.return %1032 : i32
  }
  llvm.func @program_shapes(%w_2: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %w_size0_3: i64, %b_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.dereferenceable = 8 : i64, llvm.readonly}, %x_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %x_size0_1: i64, %x_stride0_1: i64, %y_1: !llvm.ptr {llvm.noalias, llvm.nonnull, llvm.noundef, llvm.align = 8 : i64, llvm.readonly}, %y_size0_1: i64, %extents: !llvm.ptr {llvm.noalias, llvm.align = 8 : i64}) -> i32 attributes {no_unwind} {
    %1033 = llvm.mlir.constant(0) : i64
    %1034 = llvm.mlir.constant(1) : i64
    %1035 = llvm.mlir.constant(1 : i32) : i32
    %1036 = llvm.mlir.constant(2 : i32) : i32
    %1037 = llvm.mlir.constant(0 : i32) : i32
    %1038 = llvm.icmp "eq" %x_stride0_1, %w_size0_3 : i64
    %1039 = llvm.icmp "eq" %x_size0_1, %y_size0_1 : i64
    llvm.cond_br %1038, ^bb1, ^bb3(%1035 : i32)
  ^bb1:
    llvm.cond_br %1039, ^bb2, ^bb3(%1036 : i32)
  ^bb2:
    llvm.store %w_size0_3, %extents {alignment = 8 : i64} : i64, !llvm.ptr
    llvm.return %1037 : i32
  ^bb3(%1040: i32):
    llvm.return %1040 : i32
  }
  llvm.func internal @exp_v4f64(%1041: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %1042 = llvm.mlir.constant(dense<7.100000e+02> : vector<4xf64>) : vector<4xf64>
    %1043 = llvm.fcmp "ogt" %1041, %1042 : vector<4xf64>
    %1044 = llvm.select %1043, %1042, %1041 : vector<4xi1>, vector<4xf64>
    %1045 = llvm.mlir.constant(dense<-7.460000e+02> : vector<4xf64>) : vector<4xf64>
    %1046 = llvm.fcmp "olt" %1044, %1045 : vector<4xf64>
    %1047 = llvm.select %1046, %1045, %1044 : vector<4xi1>, vector<4xf64>
    %1048 = llvm.mlir.constant(dense<0x4338000000000000> : vector<4xf64>) : vector<4xf64>
    %1049 = llvm.mlir.constant(dense<1.4426950408889634> : vector<4xf64>) : vector<4xf64>
    %1050 = llvm.intr.fma(%1047, %1049, %1048) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1051 = llvm.fsub %1050, %1048 : vector<4xf64>
    %1052 = llvm.mlir.constant(dense<-0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %1053 = llvm.intr.fma(%1051, %1052, %1047) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1054 = llvm.mlir.constant(dense<-1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %1055 = llvm.intr.fma(%1051, %1054, %1053) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1056 = llvm.fmul %1055, %1055 : vector<4xf64>
    %1057 = llvm.mlir.constant(dense<2.0914755325893202e-09> : vector<4xf64>) : vector<4xf64>
    %1058 = llvm.mlir.constant(dense<2.7557273478718582e-07> : vector<4xf64>) : vector<4xf64>
    %1059 = llvm.intr.fma(%1057, %1056, %1058) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1060 = llvm.mlir.constant(dense<2.4801587325677461e-05> : vector<4xf64>) : vector<4xf64>
    %1061 = llvm.intr.fma(%1059, %1056, %1060) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1062 = llvm.mlir.constant(dense<0.0013888888888883711> : vector<4xf64>) : vector<4xf64>
    %1063 = llvm.intr.fma(%1061, %1056, %1062) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1064 = llvm.mlir.constant(dense<0.041666666666666671> : vector<4xf64>) : vector<4xf64>
    %1065 = llvm.intr.fma(%1063, %1056, %1064) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1066 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %1067 = llvm.intr.fma(%1065, %1056, %1066) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1068 = llvm.mlir.constant(dense<2.5105312729622103e-08> : vector<4xf64>) : vector<4xf64>
    %1069 = llvm.mlir.constant(dense<2.7557255170000888e-06> : vector<4xf64>) : vector<4xf64>
    %1070 = llvm.intr.fma(%1068, %1056, %1069) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1071 = llvm.mlir.constant(dense<0.00019841269875002279> : vector<4xf64>) : vector<4xf64>
    %1072 = llvm.intr.fma(%1070, %1056, %1071) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1073 = llvm.mlir.constant(dense<0.0083333333333260838> : vector<4xf64>) : vector<4xf64>
    %1074 = llvm.intr.fma(%1072, %1056, %1073) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1075 = llvm.mlir.constant(dense<0.16666666666666671> : vector<4xf64>) : vector<4xf64>
    %1076 = llvm.intr.fma(%1074, %1056, %1075) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1077 = llvm.intr.fma(%1055, %1076, %1067) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1078 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1079 = llvm.intr.fma(%1055, %1077, %1078) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1080 = llvm.intr.fma(%1055, %1079, %1078) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1081 = llvm.bitcast %1050 : vector<4xf64> to vector<4xi64>
    %1082 = llvm.bitcast %1048 : vector<4xf64> to vector<4xi64>
    %1083 = llvm.sub %1081, %1082 : vector<4xi64>
    %1084 = llvm.mlir.constant(dense<1> : vector<4xi64>) : vector<4xi64>
    %1085 = llvm.ashr %1083, %1084 : vector<4xi64>
    %1086 = llvm.mlir.constant(dense<1023> : vector<4xi64>) : vector<4xi64>
    %1087 = llvm.add %1085, %1086 : vector<4xi64>
    %1088 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %1089 = llvm.shl %1087, %1088 : vector<4xi64>
    %1090 = llvm.bitcast %1089 : vector<4xi64> to vector<4xf64>
    %1091 = llvm.fmul %1080, %1090 : vector<4xf64>
    %1092 = llvm.sub %1083, %1085 : vector<4xi64>
    %1093 = llvm.add %1092, %1086 : vector<4xi64>
    %1094 = llvm.shl %1093, %1088 : vector<4xi64>
    %1095 = llvm.bitcast %1094 : vector<4xi64> to vector<4xf64>
    %1096 = llvm.fmul %1091, %1095 : vector<4xf64>
    llvm.return %1096 : vector<4xf64>
  }
  llvm.func internal @log1p_v4f64(%1097: vector<4xf64>) -> vector<4xf64> attributes {no_unwind, always_inline} {
    %1098 = llvm.mlir.constant(dense<1.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1099 = llvm.fadd %1097, %1098 : vector<4xf64>
    %1100 = llvm.mlir.constant(dense<2.2250738585072014e-308> : vector<4xf64>) : vector<4xf64>
    %1101 = llvm.fcmp "olt" %1099, %1100 : vector<4xf64>
    %1102 = llvm.mlir.constant(dense<0x4340000000000000> : vector<4xf64>) : vector<4xf64>
    %1103 = llvm.fmul %1099, %1102 : vector<4xf64>
    %1104 = llvm.select %1101, %1103, %1099 : vector<4xi1>, vector<4xf64>
    %1105 = llvm.mlir.constant(dense<4604544271217802189> : vector<4xi64>) : vector<4xi64>
    %1106 = llvm.bitcast %1104 : vector<4xf64> to vector<4xi64>
    %1107 = llvm.sub %1106, %1105 : vector<4xi64>
    %1108 = llvm.mlir.constant(dense<52> : vector<4xi64>) : vector<4xi64>
    %1109 = llvm.ashr %1107, %1108 : vector<4xi64>
    %1110 = llvm.mlir.constant(dense<4503599627370495> : vector<4xi64>) : vector<4xi64>
    %1111 = llvm.and %1107, %1110 : vector<4xi64>
    %1112 = llvm.add %1111, %1105 : vector<4xi64>
    %1113 = llvm.mlir.constant(dense<53> : vector<4xi64>) : vector<4xi64>
    %1114 = llvm.sub %1109, %1113 : vector<4xi64>
    %1115 = llvm.select %1101, %1114, %1109 : vector<4xi1>, vector<4xi64>
    %1116 = llvm.bitcast %1112 : vector<4xi64> to vector<4xf64>
    %1117 = llvm.sitofp %1115 : vector<4xi64> to vector<4xf64>
    %1118 = llvm.fsub %1116, %1098 : vector<4xf64>
    %1119 = llvm.fcmp "oge" %1097, %1098 : vector<4xf64>
    %1120 = llvm.fsub %1099, %1097 : vector<4xf64>
    %1121 = llvm.fsub %1098, %1120 : vector<4xf64>
    %1122 = llvm.fsub %1099, %1098 : vector<4xf64>
    %1123 = llvm.fsub %1097, %1122 : vector<4xf64>
    %1124 = llvm.select %1119, %1121, %1123 : vector<4xi1>, vector<4xf64>
    %1125 = llvm.fdiv %1124, %1099 : vector<4xf64>
    %1126 = llvm.mlir.constant(dense<0x7ff0000000000000> : vector<4xf64>) : vector<4xf64>
    %1127 = llvm.fcmp "olt" %1099, %1126 : vector<4xf64>
    %1128 = llvm.mlir.constant(dense<0.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1129 = llvm.select %1127, %1125, %1128 : vector<4xi1>, vector<4xf64>
    %1130 = llvm.mlir.constant(dense<0.69314718036912382> : vector<4xf64>) : vector<4xf64>
    %1131 = llvm.fmul %1118, %1118 : vector<4xf64>
    %1132 = llvm.mlir.constant(dense<2.000000e+00> : vector<4xf64>) : vector<4xf64>
    %1133 = llvm.fadd %1118, %1132 : vector<4xf64>
    %1134 = llvm.fdiv %1118, %1133 : vector<4xf64>
    %1135 = llvm.fmul %1134, %1134 : vector<4xf64>
    %1136 = llvm.mlir.constant(dense<0.13086626147840102> : vector<4xf64>) : vector<4xf64>
    %1137 = llvm.mlir.constant(dense<0.13268773138656886> : vector<4xf64>) : vector<4xf64>
    %1138 = llvm.intr.fma(%1136, %1135, %1137) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1139 = llvm.mlir.constant(dense<0.15386239702814658> : vector<4xf64>) : vector<4xf64>
    %1140 = llvm.intr.fma(%1138, %1135, %1139) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1141 = llvm.mlir.constant(dense<0.18181795640132906> : vector<4xf64>) : vector<4xf64>
    %1142 = llvm.intr.fma(%1140, %1135, %1141) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1143 = llvm.mlir.constant(dense<0.22222222391713917> : vector<4xf64>) : vector<4xf64>
    %1144 = llvm.intr.fma(%1142, %1135, %1143) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1145 = llvm.mlir.constant(dense<0.28571428570803614> : vector<4xf64>) : vector<4xf64>
    %1146 = llvm.intr.fma(%1144, %1135, %1145) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1147 = llvm.mlir.constant(dense<0.40000000000000879> : vector<4xf64>) : vector<4xf64>
    %1148 = llvm.intr.fma(%1146, %1135, %1147) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1149 = llvm.mlir.constant(dense<0.66666666666666663> : vector<4xf64>) : vector<4xf64>
    %1150 = llvm.intr.fma(%1148, %1135, %1149) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1151 = llvm.fmul %1135, %1150 : vector<4xf64>
    %1152 = llvm.mlir.constant(dense<5.000000e-01> : vector<4xf64>) : vector<4xf64>
    %1153 = llvm.fmul %1131, %1152 : vector<4xf64>
    %1154 = llvm.fadd %1153, %1151 : vector<4xf64>
    %1155 = llvm.fmul %1134, %1154 : vector<4xf64>
    %1156 = llvm.fsub %1153, %1155 : vector<4xf64>
    %1157 = llvm.mlir.constant(dense<1.9082149292705877e-10> : vector<4xf64>) : vector<4xf64>
    %1158 = llvm.fmul %1117, %1157 : vector<4xf64>
    %1159 = llvm.fadd %1129, %1158 : vector<4xf64>
    %1160 = llvm.fsub %1156, %1159 : vector<4xf64>
    %1161 = llvm.fsub %1118, %1160 : vector<4xf64>
    %1162 = llvm.intr.fma(%1117, %1130, %1161) : (vector<4xf64>, vector<4xf64>, vector<4xf64>) -> vector<4xf64>
    %1163 = llvm.fcmp "olt" %1099, %1126 : vector<4xf64>
    %1164 = llvm.select %1163, %1162, %1099 : vector<4xi1>, vector<4xf64>
    %1165 = llvm.fcmp "oeq" %1099, %1128 : vector<4xf64>
    %1166 = llvm.mlir.constant(dense<0xfff0000000000000> : vector<4xf64>) : vector<4xf64>
    %1167 = llvm.select %1165, %1166, %1164 : vector<4xi1>, vector<4xf64>
    %1168 = llvm.fcmp "olt" %1099, %1128 : vector<4xf64>
    %1169 = llvm.mlir.constant(dense<[0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000, 0x7ff8000000000000]> : vector<4xf64>) : vector<4xf64>
    %1170 = llvm.select %1168, %1169, %1167 : vector<4xi1>, vector<4xf64>
    %1171 = llvm.fcmp "oeq" %1097, %1128 : vector<4xf64>
    %1172 = llvm.select %1171, %1097, %1170 : vector<4xi1>, vector<4xf64>
    llvm.return %1172 : vector<4xf64>
  }
}
